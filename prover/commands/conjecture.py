"""`leanseek conjecture`."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from prover.commands.watching import watcher_for
from prover.conjecturing import ConjectureConfig, ConjectureReport, conjecture_into


def conjecture(
    *files: Path,
    out: Path,
    config: Annotated[ConjectureConfig | None, Parameter(name="*")] = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Write new statements to train on: equations and inequalities found by exploring terms, and formulas of logic.

    Example: `leanseek conjecture --out pool.jsonl --count 10000`, then `leanseek rl --theorems pool.jsonl --out OUT`

    They hold on samples and in small models, which is no proof. None repeats another or is kept for evaluation.

    Parameters
    ----------
    files:
        .lean files whose functions to explore; without them the core library's.
    out:
        .jsonl file of the statements; those that need nothing above them are in a .lean file beside it too.
    json_:
        print one JSON object at the end.
    """

    def told(written: int) -> None:
        if not json_:
            print(f"\r{written} statements", end="", file=sys.stderr, flush=True)

    report = conjecture_into(files, out, config or ConjectureConfig(), watcher_for(quiet=json_), told)
    if json_:
        values = {**dataclasses.asdict(report), "out": str(report.out), "per_hour": round(report.per_hour)}
        print(json.dumps(values, ensure_ascii=False))
    else:
        print(file=sys.stderr)
        print(told_report(report))
    return 0 if report.written else 1


def told_report(report: ConjectureReport) -> str:
    """What was conjectured, in words."""
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(report.kinds.items()))
    grades = ", ".join(f"{count} {grade}" for grade, count in sorted(report.grades.items()))
    return (
        f"{report.written} statements in {report.seconds:.0f} s ({report.per_hour:,.0f} an hour): {kinds}\n"
        f"of {report.drawn} drawn {report.repeated} came twice, {report.kept_for_evaluation} are kept for evaluation, "
        f"{report.ill_typed} are ill typed\n"
        + (f"solved by    {grades}\n" if grades else "")
        + f"statements   {report.out}"
    )
