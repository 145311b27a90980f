"""Run folders: nothing found is lost, a run goes on where it was, a changed one is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from data.records import TheoremResult
from search.batch import Recorder, RunError, summarize, write_json


def result(name: str, verdict: str = "proved", flops: float = 0.0) -> TheoremResult:
    return TheoremResult(name, "a.lean", verdict, line=3, seconds=1.5, expansions=2, lean_steps=7, flops=flops)


def test_a_run_that_is_opened_again_knows_what_is_done(tmp_path: Path) -> None:
    run = tmp_path / "run"
    Recorder(run, {"width": 8}).record(result("one"))
    again = Recorder(run, {"width": 8})
    assert list(again.done) == [("a.lean", "one", 3)]
    again.record(result("two"))
    assert [json.loads(line)["name"] for line in again.results_path.read_text().splitlines()] == ["one", "two"]


def test_a_result_cut_by_a_kill_is_searched_again(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "run", {})
    recorder.record(result("one"))
    with recorder.results_path.open("a") as file:
        file.write('{"name": "two", "fi')
    again = Recorder(tmp_path / "run", {})
    assert [name for _, name, _ in again.done] == ["one"]
    again.record(result("two"))
    assert [name for _, name, _ in Recorder(tmp_path / "run", {}).done] == ["one", "two"]


def test_a_run_with_other_settings_is_refused_and_named(tmp_path: Path) -> None:
    Recorder(tmp_path / "run", {"width": 8, "alpha": 0.5})
    with pytest.raises(RunError, match=r"other settings \(width\).*--fresh"):
        Recorder(tmp_path / "run", {"width": 4, "alpha": 0.5})
    assert Recorder(tmp_path / "run", {"width": 4, "alpha": 0.5}, fresh=True).done == {}


def test_a_folder_that_is_no_run_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(RunError, match="no run of leanseek"):
        Recorder(tmp_path, {}, fresh=True)
    assert (tmp_path / "thesis.txt").exists()


def test_a_run_of_a_newer_format_is_refused(tmp_path: Path) -> None:
    write_json(tmp_path / "manifest.json", {"format": 99})
    with pytest.raises(RunError, match="newer leanseek"):
        Recorder(tmp_path, {})


def test_totals_count_every_verdict_and_tell_theorems_per_flop() -> None:
    totals = summarize([result("a", flops=1e12), result("b", "open", 3e12), result("c", "failed_to_start")])
    assert (totals["theorems"], totals["proved"], totals["open"], totals["failed_to_start"]) == (3, 1, 1, 1)
    assert totals["proved_per_teraflop"] == pytest.approx(0.25)
    assert summarize([result("a")])["proved_per_teraflop"] is None
