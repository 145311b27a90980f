"""Two runs against each other: pairs, McNemar's test, curves, and how they are shown."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from data.records import TheoremResult, to_json
from search.compare import Comparison, comparison_text, mcnemar
from search.report import ReportError, compare_runs


def run(folder: Path, *proved_in: float | None, first: int = 0) -> Path:
    """A run with a theorem for each number: proved in so many seconds, or not."""
    (folder / "trees").mkdir(parents=True)
    results = [
        TheoremResult(
            f"t{number}", "f.lean", "open" if seconds is None else "proved", "rfl", seconds or 30.0,
            expansions=int(10 * (seconds or 3)), statement_hash=f"h{number}",
        )
        for number, seconds in enumerate(proved_in, start=first)
    ]  # fmt: skip
    (folder / "results.jsonl").write_text("".join(json.dumps(to_json(each)) + "\n" for each in results))
    return folder


def shown(found: Comparison) -> str:
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(comparison_text(found))
    return console.export_text()


def test_won_lost_and_what_only_one_run_has(tmp_path: Path) -> None:
    first = run(tmp_path / "first", 0.2, None, 2.0, 5.0, None, None)
    second = run(tmp_path / "second", 0.1, 1.0, None, 4.0, 9.0, None, 3.0)
    found = compare_runs(first, second)
    assert (found.theorems, found.both, found.unpaired) == (6, 2, (0, 1))
    assert [each.name for each in found.won] == ["t1", "t4"]
    assert [each.name for each in found.lost] == ["t2"]
    assert found.p_value == 1.0
    assert [(point.budget, point.first, point.second) for point in found.seconds] == [
        (0.03, 0, 0), (0.1, 0, 1), (0.3, 1, 1), (1.0, 1, 2), (3.0, 2, 2), (10.0, 3, 4),
    ]  # fmt: skip
    text = shown(found)
    assert "first  3 of 6 proved" in text
    assert "both 2, won 2, lost 1" in text
    assert "left out: 0 and 1 theorems" in text
    assert found.to_json()["won"] == ["t1", "t4"]


@pytest.mark.parametrize(
    ("won", "lost", "p_value"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 5, 1.0), (6, 0, 2 / 64), (0, 6, 2 / 64), (10, 2, 2 * 79 / 4096), (2000, 1000, 0.0)],
)
def test_mcnemar(won: int, lost: int, p_value: float) -> None:
    assert mcnemar(won, lost) == pytest.approx(p_value, abs=1e-12)


def test_runs_that_prove_nothing_or_share_nothing(tmp_path: Path) -> None:
    found = compare_runs(run(tmp_path / "a", None), run(tmp_path / "b", None))
    assert (found.seconds, found.expansions, found.p_value) == ((), (), 1.0)
    assert "0 of 1 proved" in shown(found)
    with pytest.raises(ReportError, match="no theorem in common"):
        compare_runs(tmp_path / "a", run(tmp_path / "c", None, first=7))
    with pytest.raises(ReportError, match="no run"):
        compare_runs(tmp_path / "a", tmp_path / "nowhere")
