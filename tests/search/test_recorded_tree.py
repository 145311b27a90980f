"""What is derived from journals: against the live tree on random graphs, and by hand for paths, homes and cuts."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from recorded_runs import build_run
from scripted import THEOREM, Clock, ScriptedCertifier, ScriptedEnv, Table, TablePolicy, tables

from search.best_first import SearchConfig, SearchResult, Services, search
from search.journal import Journal
from search.node import Status
from search.recorded_tree import RecordedTree, read_tree


def recorded(table: Table, bad: tuple[str, ...] = (), **config: Any) -> tuple[SearchResult, RecordedTree]:
    """A search of `table` with its live tree, and the same tree out of its journal."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "0001.jsonl"
        with Journal(path) as journal:
            services = Services(certifier=ScriptedCertifier(bad), journal=journal, clock=Clock(0.001))
            chosen = SearchConfig(budget_seconds=1e9, **config)
            result = search(THEOREM, ScriptedEnv(table), TablePolicy(table), chosen, services)
        return result, read_tree(path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables(), st.integers(1, 4), st.none() | st.integers(1, 12))
def test_statuses_are_those_of_the_live_tree(table: Table, batch: int, steps: int | None) -> None:
    result, tree = recorded(table, batch=batch, budget_lean_steps=steps)
    assert result.tree is not None
    words = {Status.PROVED: {"proved"}, Status.FAILED: {"failed"}, Status.OPEN: {"open", "frontier"}}
    assert set(tree.nodes) == {node.id for node in result.tree.nodes}
    for node in result.tree.nodes:
        assert tree.status(node.id) in words[node.status]
        assert tree.untried(node.id) == (None if node.untried is None else len(node.untried))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables())
def test_each_node_has_one_home_and_homes_lead_to_the_root(table: Table) -> None:
    _, tree = recorded(table)
    assert set(tree.home) == set(tree.nodes) - {0}
    for node in tree.home:
        seen = [node]
        while seen[-1] != 0:
            seen.append(tree.home[seen[-1]].parent)
            assert len(seen) <= len(tree.nodes), "homes run in a circle"


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables())
def test_times_are_in_order(table: Table) -> None:
    _, tree = recorded(table)
    for node, time in {**tree.proved_at, **tree.failed_at}.items():
        assert tree.expanded[node][0] <= time < len(tree.expansions)
    for node in tree.nodes:
        assert not (node in tree.proved_at and node in tree.failed_at)


def test_the_proof_and_who_proposed_it(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, 1)
    assert [tactic for _, tactic in tree.proof] == [
        "induction t",
        "rfl",
        "simp only [Tree.mirror]",
        "rw [ihl, ihr]",
    ]
    assert tree.best == tree.proof
    assert tree.proof_sources == {"policy": 4}
    assert tree.error_kinds == {"tactic": 4, "parse": 1, "timeout": 1}


def test_a_merged_state_is_at_home_where_the_proof_goes(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, 2)
    assert tree.ways(3) == 2
    assert tree.links[3][0].parent == 1, "it was found from there first"
    assert tree.home[3].parent == 2
    assert tree.ways(1) == 1, "two tactics of one goal with the same result are one edge"
    assert tree.ways(2) == 1, "a tactic that changes nothing is no way to a goal"


def test_without_a_proof_the_best_line_ends_at_the_goal_of_highest_priority(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, 3)
    assert [node for node, _ in tree.best] == [0]
    assert tree.status(1) == "frontier"


def test_a_refused_proof_is_not_taken_for_one(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, 4)
    assert tree.only_elaborated
    assert not tree.proof
    _, scripted = recorded({"root": {"cheat": ()}}, bad=("cheat",))
    assert scripted.only_elaborated


def test_a_circle_of_dead_ends_fails(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, 5)
    assert (tree.status(0), tree.status(1)) == ("failed", "failed")
    assert tree.failed_at == {0: 1, 1: 1}


def test_a_cut_journal_is_read_up_to_the_cut_and_says_so(tmp_path: Path) -> None:
    tree = tree_of(tmp_path, 6)
    assert len(tree.nodes) == 1
    assert tree.problem.startswith("the journal was cut after 1 expansions")
    assert str(tmp_path) not in tree.problem
    assert tree.seconds > 0


def test_a_child_whose_line_is_lost_has_a_place_all_the_same(tmp_path: Path) -> None:
    run = build_run(tmp_path / "run", generated=0)
    journal = run / "trees" / "0001.jsonl"
    kept = [line for line in journal.read_text().splitlines() if not line.startswith('{"kind": "node", "id": 4')]
    journal.write_text("\n".join(kept) + "\n")
    tree = read_tree(journal)
    assert tree.target(4) == "(not recorded)"
    assert tree.status(0) == "proved"


def tree_of(folder: Path, number: int) -> RecordedTree:
    """The tree of the n-th journal of the run in `recorded_runs`."""
    return read_tree(build_run(folder / "run", generated=0) / "trees" / f"{number:04d}.jsonl")
