"""A search that was cut anywhere and gone on with is the search that was not cut."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scripted import THEOREM, ScriptedCertifier, ScriptedCritic, ScriptedEnv, Table, TablePolicy, tables, weights

from lean_project.states import TacticState
from search.best_first import SearchConfig, SearchResult, Services, search
from search.journal import Journal, read_journal, whole_steps
from search.resume import Diverged, SearchJob, earlier, go_on

CONFIG = SearchConfig(batch=2, budget_seconds=1e9, debug=True)


def lines_of(path: Path) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return [line for line in lines if line["kind"] != "theorem"]


def outcome(result: SearchResult) -> tuple[Any, ...]:
    return (result.verdict, result.reason, result.proof, result.expansions, result.lean_steps, result.tokens)


class Run:
    """A search over a table with a journal, at a clock that stands still."""

    def __init__(self, table: Table, log_probs: dict[tuple[str, str], float], bad: tuple[str, ...], path: Path) -> None:
        self.table, self.path = table, path
        self.policy = TablePolicy(table, log_probs)
        self.services = Services(certifier=ScriptedCertifier(bad), clock=lambda: 0.0)

    def whole(self, config: SearchConfig) -> SearchResult:
        with Journal(self.path) as journal:
            services = replace(self.services, journal=journal)
            return search(THEOREM, ScriptedEnv(self.table), self.policy, config, services)

    def resumed(self, config: SearchConfig) -> SearchResult:
        env = ScriptedEnv(self.table)
        found = earlier(self.path, THEOREM, env)
        if found is None:
            return self.whole(config)
        return go_on(found, SearchJob(THEOREM, env, self.policy, config), self.services, self.path)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_search_cut_at_any_byte_and_gone_on_with_is_the_same(data: st.DataObject) -> None:
    table = data.draw(tables())
    log_probs = data.draw(weights(table))
    outlooks = data.draw(st.dictionaries(st.sampled_from(sorted(table)), st.floats(-4, 0)))
    bad = tuple(data.draw(st.lists(st.sampled_from(["g1_t0", "g2_t1", "g3_t0", "root_t0"]), max_size=2)))
    with tempfile.TemporaryDirectory() as folder:
        whole = Run(table, log_probs, bad, Path(folder) / "whole.jsonl")
        whole.services = replace(whole.services, critic=ScriptedCritic(outlooks))
        expected = whole.whole(CONFIG)
        text = whole.path.read_bytes()
        cut = Run(table, log_probs, bad, Path(folder) / "cut.jsonl")
        cut.services = whole.services
        cut.path.write_bytes(text[: data.draw(st.integers(0, len(text)))])
        found = cut.resumed(CONFIG)
        assert outcome(found) == outcome(expected)
        assert lines_of(cut.path) == lines_of(whole.path)
        assert read_journal(cut.path).problems == ()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_budgets_that_grow_in_rounds_lead_to_the_same_tree(data: st.DataObject) -> None:
    table = data.draw(tables())
    log_probs = data.draw(weights(table))
    with tempfile.TemporaryDirectory() as folder:
        whole = Run(table, log_probs, (), Path(folder) / "whole.jsonl")
        expected = whole.whole(replace(CONFIG, budget_expansions=12))
        rounds = Run(table, log_probs, (), Path(folder) / "rounds.jsonl")
        found = SearchResult("open")
        for budget in (1, 3, 4, 12):
            if found.verdict == "open":
                found = rounds.resumed(replace(CONFIG, budget_expansions=budget))
        assert outcome(found) == outcome(expected)
        assert lines_of(rounds.path) == lines_of(whole.path)


TABLE: Table = {"root": {"a": ("g",), "b": ("h",)}, "g": {"c": ("h", "g2")}, "h": {"d": ()}, "g2": {"e": ("g3",)}}


def test_neither_lean_nor_the_policy_is_asked_again(tmp_path: Path) -> None:
    run = Run(TABLE, {}, (), tmp_path / "j.jsonl")
    run.whole(replace(CONFIG, budget_expansions=2))
    asked = len(run.policy.paths)
    env = ScriptedEnv(TABLE)
    found = earlier(run.path, THEOREM, env)
    assert found is not None
    go_on(found, SearchJob(THEOREM, env, run.policy, replace(CONFIG, budget_expansions=2)), run.services, run.path)
    assert (len(run.policy.paths), env.asked) == (asked, [])


def test_seconds_that_were_spent_count(tmp_path: Path) -> None:
    run = Run(TABLE, {}, (), tmp_path / "j.jsonl")
    run.whole(replace(CONFIG, budget_expansions=1))
    text = run.path.read_text().replace('"lean_seconds": 0.0', '"lean_seconds": 7.0')
    run.path.write_text(text)
    found = run.resumed(replace(CONFIG, budget_seconds=6.0))
    assert (found.reason, found.seconds, found.expansions) == ("out of time", 7.0, 1)


def test_a_journal_of_another_theorem_or_search_is_not_gone_on_with(tmp_path: Path) -> None:
    run = Run(TABLE, {}, (), tmp_path / "j.jsonl")
    run.whole(replace(CONFIG, budget_expansions=2))
    env = ScriptedEnv(TABLE)
    assert earlier(run.path, replace(THEOREM, before="theorem foo : Q := by "), env) is None
    assert earlier(run.path, replace(THEOREM, prefix="def P := False\n"), env) is None
    found = earlier(run.path, THEOREM, env)
    assert found is not None
    with pytest.raises(Diverged):
        job = SearchJob(THEOREM, ScriptedEnv(TABLE, root="other"), run.policy, CONFIG)
        go_on(found, job, run.services, run.path)
    run.path.write_text(run.path.read_text().replace('"order": 1', '"order": 7'))
    assert whole_steps(run.path)[1] == 1


def test_a_search_that_has_nothing_left_is_not_begun_again(tmp_path: Path) -> None:
    run = Run({"root": {"a": "no"}}, {}, (), tmp_path / "j.jsonl")
    expected = run.whole(CONFIG)
    found = earlier(run.path, THEOREM, ScriptedEnv({}))
    assert found is not None
    ended = found.settled(1e9)
    assert ended is not None and outcome(ended) == outcome(expected)


def test_states_are_told_not_made(tmp_path: Path) -> None:
    class Counting(ScriptedEnv):
        recalled = 0

        def recall(self, parent: TacticState, tactic: str, part: int | None, goals: Any) -> TacticState:
            self.recalled += 1
            return super().recall(parent, tactic, part, goals)

    run = Run(TABLE, {}, (), tmp_path / "j.jsonl")
    run.whole(replace(CONFIG, budget_expansions=2))
    env = Counting(TABLE)
    found = earlier(run.path, THEOREM, env)
    assert found is not None
    go_on(found, SearchJob(THEOREM, env, run.policy, replace(CONFIG, budget_expansions=2)), run.services, run.path)
    assert env.recalled > 0 and env.asked == []
