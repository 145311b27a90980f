"""check_tree finds each kind of damage and says what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lean_project.states import Goal, TacticState
from search.check import BrokenTree, check_tree
from search.frontier import Frontier
from search.node import Status
from search.protocols import Candidate
from search.tree import Tree


def state(name: str) -> TacticState:
    return TacticState.of_goals((Goal(None, (), name),), 0)


def sample() -> Tree:
    """root has edges to (1, 2) and (3); 1 is proved, 2 waits, 3 leads to 4, which waits."""
    tree = Tree(state("root"))
    tree.add(tree.root, Candidate("split", -1.0), [state("a"), state("b")])
    tree.add(tree.root, Candidate("step", -2.0), [state("c")])
    tree.settle(tree.root)
    tree.add(tree.nodes[1], Candidate("close", -1.0), [])
    tree.settle(tree.nodes[1])
    tree.add(tree.nodes[3], Candidate("step", -2.0), [state("d")])
    tree.settle(tree.nodes[3])
    return tree


def test_a_sound_tree_passes() -> None:
    check_tree(sample())


def swap(tree: Tree) -> None:
    tree.nodes[1], tree.nodes[2] = tree.nodes[2], tree.nodes[1]


def falsely_proved(tree: Tree) -> None:
    tree.root.status, tree.root.support = Status.PROVED, None


def falsely_failed(tree: Tree) -> None:
    tree.nodes[2].status = Status.FAILED


def forgotten_proof(tree: Tree) -> None:
    tree.nodes[1].status, tree.nodes[1].support = Status.OPEN, tree.nodes[1].edges[0]


def own_support(tree: Tree) -> None:
    growth = tree.add(tree.nodes[3], Candidate("back", -1.0), [state("root")])
    assert growth.children == (tree.root,)
    tree.root.support = tree.root.edges[1]
    tree.nodes[3].support = tree.nodes[3].edges[1]


def no_support(tree: Tree) -> None:
    tree.nodes[3].support = None


def orphan(tree: Tree) -> None:
    tree.nodes[2].parents.clear()


def stranger(tree: Tree) -> None:
    tree.nodes[4].parents.append(tree.root.edges[0])


def twin(tree: Tree) -> None:
    tree.nodes[2].state = tree.nodes[1].state


def wrong_depth(tree: Tree) -> None:
    tree.nodes[4].depth = 7


def better_than_its_path(tree: Tree) -> None:
    tree.nodes[4].log_prob = -0.5


def gain(tree: Tree) -> None:
    tree.root.log_prob = 0.5


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (swap, "node 2 stands at position 1"),
        (falsely_proved, "node 0 is proved, but its edges say open"),
        (falsely_failed, "node 2 is failed, but its edges say open"),
        (forgotten_proof, "node 1 is open, but its edges say proved"),
        (own_support, "supports itself"),
        (no_support, "node 3 is open and expanded but nothing supports it"),
        (orphan, "node 2 does not know edge 'split' to it"),
        (stranger, "node 4 knows an edge that does not lead to it"),
        (twin, "two nodes have the same state"),
        (wrong_depth, "the path of node 4 is worse than the one through node 3"),
        (better_than_its_path, "node 4 mistakes its path"),
        (gain, "node 0 has a positive log-probability"),
    ],
)
def test_damage_is_found_and_named(damage: Callable[[Tree], None], sentence: str) -> None:
    tree = sample()
    damage(tree)
    with pytest.raises(BrokenTree, match=sentence):
        check_tree(tree)


def test_a_forgotten_node_of_the_frontier_is_found() -> None:
    tree, frontier = sample(), Frontier()
    frontier.push(tree.nodes[2], -1.0)
    with pytest.raises(BrokenTree, match="node 4 waits and matters but is not in the frontier"):
        check_tree(tree, frontier)
    frontier.push(tree.nodes[4], -1.0)
    check_tree(tree, frontier)
