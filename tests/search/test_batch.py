"""Run folders: nothing found is lost, a run goes on where it was, a changed one is refused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from data.records import Certificate, Theorem, TheoremResult
from lean_project.states import Goal, LeanError, ProofFinished, TacticResult, TacticState
from search.batch import Job, Recorder, RunError, Tools, prove_one, summarize, write_json
from search.best_first import SearchConfig, SearchResult
from search.journal import read_journal
from search.protocols import Candidate, Proposal, Query


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


class Scripted:
    """An environment where only the tactic `right` proves, and a certifier that accepts."""

    def start(self, theorem: Theorem) -> TacticState:
        return TacticState.of_goals((Goal(None, (), "p"),), 0)

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        done = [ProofFinished(1) if tactic == "right" else LeanError("no") for tactic in tactics]
        return [TacticResult(outcome, 0.0) for outcome in done]

    def release(self, states: Sequence[TacticState]) -> None: ...
    def close(self) -> None: ...
    def certify(self, theorem: Theorem, proof: str) -> Certificate:
        return Certificate(theorem.name, "accepted")


class Says:
    """A policy that proposes one tactic, for two tokens."""

    def __init__(self, tactic: str) -> None:
        self.tactic, self.asked = tactic, 0

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        self.asked += 1
        return [Proposal((Candidate(self.tactic, 0.0),), tokens=2, flops=10.0) for _ in queries]


@pytest.mark.parametrize(("first", "asked"), [("right", 0), ("wrong", 1)])
def test_a_costly_policy_is_asked_only_about_what_the_first_leaves_open(tmp_path: Path, first: str, asked: int) -> None:
    env, costly = Scripted(), Says("right")
    tools = Tools(env, costly, env, env.close, (Says(first), 0.5))
    theorem = Theorem("t", "a.lean", 1, "", "theorem t : p := ", "", "term")
    journal = tmp_path / "trees" / "0001.jsonl"
    found = prove_one(tools, Job(1, theorem, SearchConfig(budget_expansions=5), journal))
    assert (found.verdict, costly.asked, found.expansions) == ("proved", asked, 1 + asked)
    assert found.flops == 10.0 * (1 + asked)
    assert read_journal(journal).end is not None
    assert (tmp_path / "trees" / "first" / "0001.jsonl").exists() is (first == "wrong")


def test_parts_of_a_budget_add_up() -> None:
    whole = SearchConfig(budget_seconds=10.0, budget_expansions=5, budget_lean_steps=None)
    part = whole.part(0.3)
    assert (part.budget_seconds, part.budget_expansions, part.budget_lean_steps) == (3.0, 2, None)
    left = whole.without(SearchResult("open", seconds=3.0, expansions=2, lean_steps=70))
    assert (left.budget_seconds, left.budget_expansions, left.budget_lean_steps) == (7.0, 3, None)
