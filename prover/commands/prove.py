"""`leanseek prove`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from data.records import TheoremResult
from lean_project.limits import Limits
from prover.commands.watching import watcher_for
from prover.proving import Batch, ProveConfig, batch_json, default_run_name, default_workers
from prover.proving import prove as prove_files
from prover.tools import PolicyChoice
from search.best_first import SearchConfig

Flat = Parameter(name="*")


def prove(
    files: list[Path],
    /,
    *,
    run: str | None = None,
    runs: Path = Path("runs"),
    fresh: bool = False,
    workers: int | None = None,
    address: str | None = None,
    compare_portfolio: bool = False,
    search: Annotated[SearchConfig | None, Flat] = None,
    policy: Annotated[PolicyChoice | None, Flat] = None,
    limits: Annotated[Limits | None, Flat] = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Prove every theorem whose proof is `sorry` in .lean files, or every line of .jsonl files.

    Example: `leanseek prove examples/first_steps.lean --run first --seconds 10`

    Results go to RUNS/RUN as they are found; the same command goes on with a run that was stopped. Exit code 0 when
    everything was proved, 1 when not.

    Parameters
    ----------
    files:
        .lean or .jsonl files (objects with `name`, `header`, `statement`).
    run:
        name of the run; by default the file's name and the time.
    runs:
        folder that holds the runs.
    fresh:
        begin the run again, whatever it holds.
    workers:
        Ray workers, by default one for each core, at most 8; 0 searches in this process, without Ray.
    address:
        of a Ray cluster to join, `auto` or `ray://HOST:PORT`.
    compare_portfolio:
        search once more with the fixed portfolio alone, on the same budgets, and say how many it gets.
    json_:
        print one JSON object at the end instead of tables.
    """
    config = ProveConfig(
        search=search or SearchConfig(),
        policy=policy or PolicyChoice(),
        limits=limits or Limits(),
        workers=default_workers() if workers is None else workers,
        address=address,
        compare_portfolio=compare_portfolio,
    )
    watcher = watcher_for(quiet=json_)
    batch = prove_files(files, runs / (run or default_run_name(files)), config, watcher, fresh)
    if json_:
        print(json.dumps(batch_json(batch), ensure_ascii=False))
    else:
        show(batch, Console())
    return 0 if batch.summary["proved"] == batch.summary["theorems"] and not batch.stopped else 1


def show(batch: Batch, console: Console) -> None:
    """Print what a batch came to: what is not proved and why, totals, files written."""
    left = [result for result in batch.results if result.verdict != "proved"]
    if left:
        table = Table("not proved", "why", "expansions", "seconds", box=None, pad_edge=False, header_style="bold")
        for result in left:
            table.add_row(*map(str, _row(result)))
        console.print(table)
        console.print()
    totals = batch.summary
    console.print(_totals(totals), highlight=False, soft_wrap=True)
    alone = totals.get("portfolio_alone")
    if alone:
        console.print(
            f"portfolio   {alone['proved']} of {alone['theorems']} alone, on the same budget for each theorem "
            f"({totals['proved'] - alone['proved']:+d} with the policy)",
            soft_wrap=True,
        )
    for path in batch.written:
        console.print(f"proofs      {path}", soft_wrap=True)
    console.print(f"run         {batch.folder}   (leanseek inspect {batch.folder})", soft_wrap=True)
    if batch.stopped:
        console.print("stopped early; the same command goes on where it was")


def _row(result: TheoremResult) -> tuple[str, str, int, str]:
    reason = result.reason.splitlines()[0] if result.reason else ""
    return (result.name, f"{result.verdict}: {reason}", result.expansions, f"{result.seconds:.1f}")


def _totals(totals: dict[str, float]) -> str:
    cost = "no network"
    if totals["flops"]:
        cost = f"{totals['flops']:.2e} model FLOPs ({totals['proved_per_teraflop']:.1f} proved per 10^12)"
    unsearched = totals["unsearched"]
    return (
        f"proved      {totals['proved']} of {totals['theorems'] + unsearched}   {totals['open']} open, "
        f"{totals['failed_to_start']} failed to start{f', {unsearched} not searched yet' if unsearched else ''}\n"
        f"spent       {totals['search_seconds']:.0f} s of search, {totals['expansions']:,} expansions, "
        f"{totals['lean_steps']:,} Lean steps, {cost}"
    )
