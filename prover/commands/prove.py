"""`leanseek prove`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from data.records import TheoremResult
from lean_project.limits import Limits
from prover.commands.watching import Events, told, watcher_for
from prover.inputs import Choice, Source, UsageError
from prover.proving import Batch, NotSaved, ProveConfig, batch_json, default_run_name, default_workers, of_run
from prover.proving import prove as prove_files
from prover.repeats import Repeats, prove_repeatedly
from prover.repeats import of_run as repeats_of
from prover.step_summary import publish
from prover.tools import PolicyChoice
from prover.writing import write_in_place
from search.best_first import SearchConfig
from search.minimise import Style
from search.schedule import RunBudget

Flat = Parameter(name="*")
_OUTCOMES = {
    "state": "left goals",
    "finished": "finished their goal",
    "tactic": "failed",
    "parse": "could not be read",
    "timeout": "out of time",
    "crash": "ended Lean",
}
"""What came of tactics, in words; `refused` is one."""


def prove(
    *paths: str,
    run: str | None = None,
    runs: Path = Path("runs"),
    fresh: bool = False,
    workers: int | None = None,
    address: str | None = None,
    compare_portfolio: bool = False,
    only: list[str] | None = None,
    skip_proved: str | None = None,
    shard: str | None = None,
    in_place: bool = False,
    diff: bool = False,
    summary: Literal["md"] | None = None,
    search: Annotated[SearchConfig | None, Flat] = None,
    policy: Annotated[PolicyChoice | None, Flat] = None,
    limits: Annotated[Limits | None, Flat] = None,
    style: Annotated[Style | None, Flat] = None,
    run_budget: Annotated[RunBudget | None, Flat] = None,
    repeats: Annotated[Repeats | None, Flat] = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Prove every `sorry` in .lean files, wherever it stands, or every line of .jsonl files.

    Example: `leanseek prove examples/first_steps.lean --run first --budget-seconds 10`

    Results go to RUNS/RUN as they are found; `leanseek prove --run RUN` goes on with a run that was stopped. Exit code
    0 when everything was proved, 1 when not.

    Parameters
    ----------
    paths:
        .lean or .jsonl files (objects with `name`, `header`, `statement`), folders, globs, or `-` for standard input.
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
    only:
        prove what has this name (`*` and `?` are wildcards; the last part will do) or stands at this FILE:LINE.
    skip_proved:
        leave out statements that this run (a name, or its folder) has proved.
    shard:
        I/N proves every N-th theorem, beginning with the I-th: for N machines.
    in_place:
        put the proofs into the files themselves; each file as it was is kept as FILE.orig.
    diff:
        print the proofs as a patch.
    summary:
        `md` writes a Markdown summary: to the step summary of GitHub Actions, elsewhere to standard output.
    json_:
        print events as lines of JSON instead: `begin`, `result`, `remark`, `end`, and last `batch` with everything.
    """
    folder = runs / (run or default_run_name(paths))
    sources: Sequence[str | Source] = paths
    config = ProveConfig()
    if not paths:
        if run is None:
            raise UsageError("give files to prove, or --run NAME of a run to go on with (`leanseek runs` lists them)")
        sources, config = of_run(folder)
        repeats = repeats or repeats_of(folder)
    elif only or skip_proved or shard:
        config = replace(config, choice=Choice(tuple(only or ()), _run_folder(skip_proved, runs), shard))
    config = replace(
        config,
        search=search or config.search,
        policy=policy or config.policy,
        limits=limits or config.limits,
        workers=default_workers() if workers is None else workers,
        address=address,
        compare_portfolio=compare_portfolio,
        style=style or Style(),
        run_budget=run_budget or RunBudget(),
    )
    watcher = Events() if json_ else watcher_for(quiet=False)
    try:
        if repeats is not None and repeats.several:
            batch = prove_repeatedly(sources, folder, config, repeats, watcher, fresh=fresh)
        else:
            batch = prove_files(sources, folder, config, watcher, fresh)
    except NotSaved as error:
        _print_unsaved(error.results)
        raise
    changed = write_in_place(batch.proved) if in_place else []
    patch = "".join(each.patch for each in batch.proved if each.loaded.outline is not None) if diff else ""
    if json_:
        told("batch", **batch_json(batch), **({"patch": patch} if diff else {}))
    else:
        show(batch, Console())
        for path, backup in changed:
            print(f"changed     {path}   (as it was: {backup})")
        print(patch, end="")
    if summary:
        publish(batch)
    return 0 if batch.summary["proved"] == batch.summary["theorems"] and not batch.stopped else 1


def _print_unsaved(results: Sequence[TheoremResult]) -> None:
    """What the disk does not take goes to the terminal."""
    for result in results:
        if result.verdict == "proved":
            print(f"-- {result.name} ({result.file}:{result.line}) is proved and could not be written:\n{result.proof}")


def _run_folder(name: str | None, runs: Path) -> Path | None:
    if name is None:
        return None
    return Path(name) if Path(name).is_dir() else runs / name


def show(batch: Batch, console: Console) -> None:
    """Print what a batch came to: what is not proved and why, totals, files written."""
    left = [result for result in batch.results if result.verdict != "proved"]
    if left:
        table = Table("not proved", "why", "expansions", "seconds", box=None, pad_edge=False, header_style="bold")
        for result in left:
            table.add_row(*map(str, _row(result)))
        console.print(table)
        console.print()
    if batch.conditions:
        table = Table("proved on a condition", "rests on", box=None, pad_edge=False, header_style="bold")
        for (name, _), open_ones in batch.conditions.items():
            table.add_row(name, ", ".join(open_ones))
        console.print(table)
        console.print()
    for whole in batch.summary["declarations"]:
        if whole["verdict"] == "refused":
            console.print(f"{whole['theorem']}: its proofs do not hold together: {whole['reason']}", soft_wrap=True)
    totals = batch.summary
    console.print(_totals(totals), highlight=False, soft_wrap=True)
    for row in totals.get("repeats", ()):
        most = max(row["pass_at"])
        low, high = row["interval"]
        console.print(
            f"repeats     {row['repeats']}{_at(row['temperature'])}: pass@1 {row['pass_at'][1]:.3f} "
            f"(95% interval {low:.3f} to {high:.3f}), pass@{most} {row['pass_at'][most]:.3f}",
            highlight=False,
            soft_wrap=True,
        )
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


def _at(temperature: float | None) -> str:
    return "" if temperature is None else f" at temperature {temperature:g}"


def _row(result: TheoremResult) -> tuple[str, str, int, str]:
    reason = result.reason.splitlines()[0] if result.reason else ""
    return (result.name, f"{result.verdict}: {reason}", result.expansions, f"{result.seconds:.1f}")


def _totals(totals: dict[str, Any]) -> str:
    cost = "no network"
    if totals["flops"]:
        cost = f"{totals['flops']:.2e} model FLOPs ({totals['proved_per_teraflop']:.1f} proved per 10^12)"
    unsearched = totals["unsearched"]
    tried = ", ".join(f"{count:,} {_OUTCOMES.get(what, what)}" for what, count in totals["tactics"].items())
    return (
        f"proved      {totals['proved']} of {totals['theorems'] + unsearched}   {totals['open']} open, "
        f"{totals['failed_to_start']} failed to start{f', {unsearched} not searched yet' if unsearched else ''}\n"
        f"spent       {totals['search_seconds']:.0f} s of search, {totals['expansions']:,} expansions, "
        f"{totals['lean_steps']:,} Lean steps ({totals['lean_cpu_seconds']:.0f} s of CPU), {cost}"
        + (f"\ntactics     {tried}" if tried else "")
    )
