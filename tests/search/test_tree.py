"""The tree keeps statuses, supports and paths exact while it grows, whatever grows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted import Table, provable, tables, weights

from lean_project.states import Goal, TacticState
from search.check import check_tree
from search.node import Node, Status
from search.protocols import Candidate
from search.tree import Tree


def state(name: str) -> TacticState:
    return TacticState.of_goals((Goal(None, (), name),), 0)


def grow(tree: Tree, node: Node, *edges: tuple[str, ...]) -> None:
    for number, goals in enumerate(edges):
        tree.add(node, Candidate(f"t{number}", -1.0), [state(goal) for goal in goals])
    tree.settle(node)
    check_tree(tree)


def named(tree: Tree, name: str) -> Node:
    return next(node for node in tree.nodes if node.state.goals[0].target == name)


def test_a_node_is_proved_when_all_goals_of_an_edge_are() -> None:
    tree = Tree(state("root"))
    grow(tree, tree.root, ("a", "b"))
    grow(tree, named(tree, "a"), ())
    assert tree.root.status is Status.OPEN
    grow(tree, named(tree, "b"), ())
    assert tree.root.status is Status.PROVED


def test_a_failed_goal_fails_the_edge_and_makes_its_siblings_irrelevant() -> None:
    tree = Tree(state("root"))
    grow(tree, tree.root, ("a", "b"), ("c",))
    grow(tree, named(tree, "a"))
    assert named(tree, "a").status is Status.FAILED
    assert tree.root.status is Status.OPEN
    assert not tree.relevant(named(tree, "b"))
    assert tree.relevant(named(tree, "c"))
    grow(tree, named(tree, "c"))
    assert tree.root.status is Status.FAILED


def test_goals_that_lead_only_to_each_other_fail_together() -> None:
    tree = Tree(state("root"))
    grow(tree, tree.root, ("a",))
    grow(tree, named(tree, "a"), ("b",))
    grow(tree, named(tree, "b"), ("a",), ("c",))
    assert tree.root.status is Status.OPEN
    grow(tree, named(tree, "c"), ("root",))
    assert [node.status for node in tree.nodes] == [Status.FAILED] * 4


def test_a_circle_with_a_way_out_is_proved() -> None:
    tree = Tree(state("root"))
    grow(tree, tree.root, ("a",))
    grow(tree, named(tree, "a"), ("root",), ("b",))
    grow(tree, named(tree, "b"), ("a",), ())
    assert [node.status for node in tree.nodes] == [Status.PROVED] * 3


def test_a_tactic_that_changes_nothing_proves_nothing() -> None:
    tree = Tree(state("root"))
    grow(tree, tree.root, ("root",))
    assert tree.root.status is Status.FAILED


def test_equal_states_are_one_node_and_the_better_path_counts() -> None:
    tree = Tree(state("root"))
    tree.add(tree.root, Candidate("long", -5.0), [state("a")])
    tree.add(tree.root, Candidate("short", -1.0), [state("b")])
    tree.settle(tree.root)
    shared = named(tree, "a")
    assert (shared.log_prob, shared.path()) == (-5.0, ("long",))
    growth = tree.add(named(tree, "b"), Candidate("back", -1.0), [state("a")])
    tree.settle(named(tree, "b"))
    check_tree(tree)
    assert growth.children == (shared,) and growth.created == () and growth.touched == (shared,)
    assert (shared.log_prob, shared.depth, shared.path()) == (-2.0, 2, ("short", "back"))


def test_what_is_left_where_siblings_are_proved_is_worth_more() -> None:
    tree = Tree(state("root"))
    tree.add(tree.root, Candidate("t", -4.0), [state(goal) for goal in ("a", "b", "c", "d")])
    tree.settle(tree.root)
    a, b, c = (named(tree, name) for name in "abc")
    assert c.priority(0.5) == pytest.approx(-4.0)
    tree.add(a, Candidate("u", -1.0), ())
    assert set(tree.settle(a)) == {b, c, named(tree, "d")}
    assert c.priority(0.5) == pytest.approx(-3.0)
    tree.add(c, Candidate("v", -1.0), [state("e")])
    assert named(tree, "e").priority(0.0) == pytest.approx(-4.0)


def test_priority_is_the_log_probability_over_the_length_to_the_power_alpha() -> None:
    node = Node(3, state("a"), log_prob=-6.0, depth=4)
    assert node.priority(0.0) == -6.0
    assert node.priority(0.5) == -3.0
    assert node.priority(1.0) == -1.5
    node.untried = (Candidate("next", -2.0), Candidate("last", -9.0))
    assert node.priority(0.0) == -8.0
    assert node.priority(1.0) == -1.6


def test_a_refusal_reopens_what_the_edge_had_closed_and_nothing_else() -> None:
    tree = Tree(state("root"))
    grow(tree, tree.root, ("a", "b"), ("c",))
    cheat, sound = named(tree, "a"), named(tree, "b")
    grow(tree, sound, ())
    tree.add(cheat, Candidate("cheat", -1.0), [])
    tree.settle(cheat, [Candidate("other", -2.0)])
    assert tree.root.status is Status.PROVED
    waiting = tree.refuse(cheat.edges)
    check_tree(tree)
    assert tree.root.status is Status.OPEN and sound.status is Status.PROVED
    assert waiting == [cheat, named(tree, "c")]
    grow(tree, cheat)
    assert cheat.status is Status.FAILED


def expand_all(tree: Tree, table: Table, data: st.DataObject) -> None:
    """Expand waiting nodes in a drawn order until none is left or the order stops."""
    log_probs = data.draw(weights(table))
    while waiting := [node for node in tree.nodes if node.waiting and tree.relevant(node)]:
        node = data.draw(st.sampled_from(waiting))
        name = node.state.goals[0].target
        for tactic, outcome in table[name].items():
            if isinstance(outcome, tuple):
                tree.add(node, Candidate(tactic, log_probs[name, tactic]), [state(goal) for goal in outcome])
        tree.settle(node)
        check_tree(tree)


@given(tables(), st.data())
def test_any_order_of_expansion_ends_with_the_brute_force_answer(table: Table, data: st.DataObject) -> None:
    tree = Tree(state("root"))
    expand_all(tree, table, data)
    assert tree.root.status is (Status.PROVED if "root" in provable(table) else Status.FAILED)


@given(tables(), st.data())
def test_refusals_leave_an_exact_tree(table: Table, data: st.DataObject) -> None:
    tree = Tree(state("root"))
    expand_all(tree, table, data)
    closing = [edge for node in tree.nodes for edge in node.edges if not edge.children]
    refused = [edge for edge in closing if data.draw(st.booleans())]
    tree.refuse(refused)
    check_tree(tree)
    left = {
        name: {
            tactic: outcome
            for tactic, outcome in tactics.items()
            if all((edge.parent.state.goals[0].target, edge.tactic) != (name, tactic) for edge in refused)
        }
        for name, tactics in table.items()
    }
    unexpanded = frozenset(node.state.goals[0].target for node in tree.nodes if node.waiting)
    if tree.root.status is Status.PROVED:
        assert "root" in provable(left)
    if "root" not in provable(left, unexpanded):
        assert tree.root.status is Status.FAILED


@pytest.mark.parametrize("size", [2, 50])
def test_relevance_looks_through_long_chains(size: int) -> None:
    tree = Tree(state("root"))
    node = tree.root
    for number in range(size):
        grow(tree, node, (f"n{number}",))
        node = tree.nodes[-1]
    assert tree.relevant(node)
    grow(tree, node)
    assert tree.root.status is Status.FAILED
