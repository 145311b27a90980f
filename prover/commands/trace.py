"""`leanseek trace`."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console

from prover.tracing_files import FileTraced, trace_files

SHOWN_PROBLEMS = 20


def trace(
    paths: list[Path],
    /,
    *,
    out: Path,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Take the proofs of Lean files apart: each tactic becomes a (state, tactic) pair, replayed in Lean.

    Example: `leanseek trace lean_project/lean/Theorems --out pairs.jsonl`

    Exit code 0 when every proof was replayed, 1 when not.

    Parameters
    ----------
    paths:
        .lean files, or folders of them. Modules of the core library are traced under their own imports.
    out:
        JSONL file of the pairs.
    json_:
        print one JSON object at the end.
    """
    console = Console(stderr=True, highlight=False)

    def told(file: FileTraced) -> None:
        if not json_:
            console.print(
                f"[{file.number}/{file.files}] {file.file}  "
                f"{file.traced} of {file.theorems} theorems, {file.pairs} pairs",
                markup=False,
                soft_wrap=True,
            )

    summary = trace_files(paths, out, told)
    if json_:
        print(json.dumps({**dataclasses.asdict(summary), "out": str(summary.out)}, ensure_ascii=False))
        return 0 if not summary.problems else 1
    for problem in summary.problems[:SHOWN_PROBLEMS]:
        console.print(f"{problem.file}:{problem.line}: {problem.theorem}: {problem.reason}", markup=False)
    if len(summary.problems) > SHOWN_PROBLEMS:
        console.print(f"… and {len(summary.problems) - SHOWN_PROBLEMS} more")
    print(
        f"{summary.pairs} pairs from {summary.traced} of {summary.theorems} theorems "
        f"in {summary.seconds:.0f} s: {summary.out}"
    )
    return 0 if not summary.problems else 1
