"""A batch as Markdown, for the summary of a step of GitHub Actions. Must not know how anything is proved."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from prover.proving import Batch

MOST_ROWS = 200
"""GitHub takes a summary of 1 MiB."""


def markdown(batch: Batch) -> str:
    """Totals and a table of the theorems, those that are not proved first."""
    return "\n".join(_lines(batch)) + "\n"


def _lines(batch: Batch) -> Iterator[str]:
    totals = batch.summary
    yield f"### leanseek: {totals['proved']} of {totals['theorems'] + totals['unsearched']} proved"
    yield ""
    yield (
        f"{totals['search_seconds']:.0f} s of search, {totals['expansions']:,} expansions, "
        f"{totals['lean_steps']:,} Lean steps, {totals['flops']:.2e} model FLOPs"
    )
    yield ""
    yield "| theorem | verdict | place | seconds |"
    yield "| --- | --- | --- | --- |"
    ordered = sorted(batch.results, key=lambda result: result.verdict == "proved")
    for result in ordered[:MOST_ROWS]:
        reason = f": {_cell(result.reason)}" if result.verdict != "proved" and result.reason else ""
        open_ones = batch.conditions.get((result.name, result.line), ())
        condition = f", resting on {', '.join(open_ones)}" if open_ones else ""
        place = f"{result.file}:{result.line}"
        cells = (f"`{result.name}`", f"{result.verdict}{reason}{condition}", _cell(place), f"{result.seconds:.1f}")
        yield f"| {' | '.join(cells)} |"
    if len(ordered) > MOST_ROWS:
        yield ""
        yield f"… and {len(ordered) - MOST_ROWS} more"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")[:200]


def publish(batch: Batch) -> None:
    """Append the Markdown to the file that GitHub names in GITHUB_STEP_SUMMARY; elsewhere print it.

    Raises:
        OSError: the file cannot be written.
    """
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if not place:
        print(markdown(batch), end="")
        return
    with Path(place).open("a", encoding="utf-8") as file:
        file.write(markdown(batch))
