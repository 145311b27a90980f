"""The extracted proof is one, and a smallest one, of everything that the tree has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted import Table, smallest, tables, weights

from lean_project.states import Goal, TacticState
from search.check import check_tree
from search.extract import ProofTree, closing_edges, extract
from search.protocols import Candidate
from search.tree import Tree


def state(name: str) -> TacticState:
    return TacticState.of_goals((Goal(None, (), name),), 0)


def whole(table: Table, log_probs: dict[tuple[str, str], float]) -> Tree:
    """The tree of a table with every reachable goal expanded."""
    tree = Tree(state("root"))
    for node in tree.nodes:
        name = node.state.goals[0].target
        for tactic, outcome in table.get(name, {}).items():
            if isinstance(outcome, tuple):
                log_prob = log_probs.get((name, tactic), -1.0)
                tree.add(node, Candidate(tactic, log_prob), [state(goal) for goal in outcome])
        tree.settle(node)
    check_tree(tree)
    return tree


def test_the_shortest_proof_is_taken_and_its_path_told() -> None:
    table: Table = {
        "root": {"long": ("a",), "split": ("b", "b2")},
        "a": {"t": ("a2",)},
        "a2": {"t": ("a3",)},
        "a3": {"t": ()},
        "b": {"t": ()},
        "b2": {"t": ()},
    }
    proof = extract(whole(table, {}))
    assert proof.tactic == "split" and proof.size == 3
    assert [tactic for _, tactic in proof.path()] == ["split", "t", "t"]
    assert [child.goals[0].target for child in proof.children] == ["b", "b2"]


def test_all_branches_count() -> None:
    table: Table = {
        "root": {"wide": ("x", "y", "z"), "long": ("a",)},
        **{name: {"t": ()} for name in "xyz"},
        "a": {"t": ("a2",)},
        "a2": {"t": ()},
    }
    proof = extract(whole(table, {}))
    assert (proof.tactic, proof.size) == ("long", 3)


def test_a_refused_edge_is_no_part_of_a_proof() -> None:
    table: Table = {"root": {"short": ("a",), "long": ("b",)}, "a": {"t": ()}, "b": {"t": ("a",)}}
    tree = whole(table, {})
    tree.refuse([edge for edge in tree.root.edges if edge.tactic == "short"])
    assert extract(tree).tactic == "long"


def test_of_equally_short_proofs_the_most_probable_is_taken() -> None:
    table: Table = {"root": {"one": ("a",), "two": ("b",)}, "a": {"t": ()}, "b": {"t": ()}}
    assert extract(whole(table, {("root", "one"): -2.0, ("root", "two"): -1.5})).tactic == "two"


def test_a_goal_that_is_left_twice_is_proved_twice() -> None:
    table: Table = {"root": {"both": ("a", "a"), "step": ("b",)}, "a": {"t": ()}, "b": {"t": ("a",)}}
    assert extract(whole(table, {})).size == 3
    proof = extract(whole({"root": {"both": ("a", "a")}, "a": {"t": ()}}, {}))
    assert [child.tactic for child in proof.children] == ["t", "t"]


def test_closing_edges_are_the_ends_of_the_branches() -> None:
    table: Table = {"root": {"split": ("a", "b")}, "a": {"x": ()}, "b": {"y": ("c",)}, "c": {"z": ()}}
    tree = whole(table, {})
    assert [edge.tactic for edge in closing_edges(tree, extract(tree))] == ["x", "z"]


def test_an_unproved_theorem_has_no_proof() -> None:
    with pytest.raises(ValueError, match="not proved"):
        extract(whole({"root": {"t": ("root",)}}, {}))


def valid(table: Table, proof: ProofTree) -> bool:
    outcome = table[proof.goals[0].target][proof.tactic]
    left = tuple(child.goals[0].target for child in proof.children)
    return outcome == left and all(valid(table, child) for child in proof.children)


@given(tables(), st.data())
def test_extracted_proofs_are_valid_and_smallest(table: Table, data: st.DataObject) -> None:
    sizes = smallest(table)
    tree = whole(table, data.draw(weights(table)))
    if "root" not in sizes:
        with pytest.raises(ValueError, match="not proved"):
            extract(tree)
        return
    proof = extract(tree)
    assert valid(table, proof)
    assert proof.size == sizes["root"] == len(proof.path())


def test_a_tactic_that_leaves_a_goal_once_beats_one_that_leaves_it_twice() -> None:
    table: Table = {"root": {"twice": ("a", "a"), "once": ("a",)}, "a": {"t": ()}}
    proof = extract(whole(table, {}))
    assert proof.tactic == "once" and proof.size == 2
