"""`leanseek runs`."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from search.run_folder import Run, is_run, open_run
from search.run_lock import holder


def runs(
    *,
    runs: Path = Path("runs"),
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """List the runs, how far each has come, and who works on it; the one that changed last comes last.

    Example: `leanseek runs`

    Parameters
    ----------
    runs:
        folder that holds the runs.
    json_:
        print a JSON list.
    """
    found = [_row(open_run(path)) for path in sorted(runs.iterdir()) if is_run(path)] if runs.is_dir() else []
    found.sort(key=lambda row: row["changed"])
    if json_:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    if not found:
        print(f"no runs in {runs}")
        return 0
    table = Table("run", "proved", "done", "theorems", "state", "changed", box=None, pad_edge=False)
    for row in found:
        done, total = str(row["done"]), "?" if row["theorems"] is None else str(row["theorems"])
        table.add_row(row["run"], str(row["proved"]), done, total, row["state"], row["changed"])
    Console().print(table)
    if stopped := [row["run"] for row in found if row["state"] == "stopped"]:
        print(f"`leanseek prove --run {stopped[-1]}` goes on with that run")
    return 0


def _row(run: Run) -> dict[str, Any]:
    results = [theorem.result for theorem in run.theorems if theorem.result.verdict != "unfinished"]
    theorems = run.manifest.get("theorems")
    by = holder(run.folder)
    if by is not None:
        state = f"running: {by}"
    elif isinstance(theorems, int) and len(results) >= theorems:
        state = "finished"
    else:
        state = "stopped"
    newest = max(path.stat().st_mtime for path in (run.folder, *run.folder.iterdir(), *run.folder.glob("trees/*")))
    return {
        "run": run.name,
        "proved": sum(result.verdict == "proved" for result in results),
        "done": len(results),
        "theorems": theorems if isinstance(theorems, int) else None,
        "state": state,
        "changed": datetime.fromtimestamp(newest).astimezone().strftime("%Y-%m-%d %H:%M:%S"),
    }
