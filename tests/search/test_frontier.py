"""The frontier orders, moves and sets aside."""

from __future__ import annotations

from lean_project.states import Goal, TacticState
from search.frontier import Frontier
from search.node import Node


def node(number: int) -> Node:
    return Node(number, TacticState.of_goals((Goal(None, (), f"g{number}"),), number))


def taken(frontier: Frontier) -> list[int]:
    return [each.id for each in iter(frontier.pop, None)]


def test_best_first_and_of_equals_the_earlier() -> None:
    frontier = Frontier()
    for number, priority in enumerate([-2.0, -1.0, -3.0, -1.0]):
        frontier.push(node(number), priority)
    assert len(frontier) == 4
    assert taken(frontier) == [1, 3, 0, 2]
    assert len(frontier) == 0


def test_pushing_again_moves_a_node_up_or_down_and_never_doubles_it() -> None:
    frontier, nodes = Frontier(), [node(0), node(1), node(2)]
    for each in nodes:
        frontier.push(each, -2.0)
    frontier.push(nodes[2], -1.0)
    frontier.push(nodes[0], -3.0)
    assert len(frontier) == 3
    assert taken(frontier) == [2, 1, 0]


def test_a_node_that_is_set_aside_comes_back_only_when_it_is_pushed() -> None:
    frontier, one = Frontier(), node(0)
    frontier.push(one, -1.0)
    assert frontier.has_queued(one)
    assert frontier.pop() is one
    frontier.shelve(one)
    assert frontier.shelved == (one,) and not frontier.has_queued(one) and frontier.pop() is None
    frontier.push(one, -5.0)
    assert frontier.shelved == () and frontier.pop() is one
