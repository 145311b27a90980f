"""`leanseek eval`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from prover.commands.watching import watcher_for
from prover.evaluate import EvalConfig, EvalReport, EvalRow, evaluate


def eval(
    files: list[Path],
    /,
    *,
    out: Path,
    config: Annotated[EvalConfig | None, Parameter(name="*")] = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Measure a policy on theorems: pass@1 and pass@k, an interval, costs, and what the fixed portfolio alone gets.

    Example: `leanseek eval data/theorems/test.lean --out measured --repeats 4 --prove.search.budget-seconds 10`

    Parameters
    ----------
    files:
        .lean or .jsonl files of theorems that the policy was not trained on.
    out:
        folder of the runs and of the report: eval.json, eval.md (a table) and curves.png (budget curves).
    json_:
        print the report as JSON.
    """
    report = evaluate(files, config or EvalConfig(), out, watcher_for(quiet=json_))
    if json_:
        print(json.dumps(report.to_json(), ensure_ascii=False))
    else:
        _show(report, Console())
    return 1 if report.stopped else 0


def _show(report: EvalReport, console: Console) -> None:
    table = Table("policy", "temperature", "pass@1", "95% interval", "pass@k", "Lean steps", "FLOPs", box=None)
    for row in report.measured():
        table.add_row(*_cells(row))
    console.print(table)
    console.print(f"{report.theorems} theorems, {report.not_counted}")


def _cells(row: EvalRow) -> tuple[str, ...]:
    most = max(row.pass_at)
    return (
        row.policy,
        "-" if row.temperature is None else f"{row.temperature:g}",
        f"{row.pass_at[1]:.3f}",
        f"{row.interval[0]:.3f} to {row.interval[1]:.3f}",
        f"{row.pass_at[most]:.3f} (k = {most})",
        f"{row.lean_steps:,}",
        f"{row.flops:.2e}",
    )
