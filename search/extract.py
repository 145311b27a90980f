"""The proof in a proved tree: the one with the fewest tactics, as a tree of goals and tactics.

This module must not know how a proof is written down (`search.render`) or found.
"""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass

from lean_project.states import Goal
from search.node import Edge, Node, Status
from search.tree import Tree


@dataclass(frozen=True)
class ProofTree:
    """`tactic` was run on `goals` and left what `children` prove, in order. `node` is the search's number."""

    node: int
    goals: tuple[Goal, ...]
    tactic: str
    children: tuple[ProofTree, ...] = ()

    @property
    def size(self) -> int:
        """The number of tactics."""
        return 1 + sum(child.size for child in self.children)

    def path(self) -> list[tuple[int, str]]:
        """Node and tactic of every step, a goal before what it left."""
        return [(self.node, self.tactic), *(step for child in self.children for step in child.path())]


def extract(tree: Tree) -> ProofTree:
    """The shortest proof of the root by number of tactics; among equals the most probable.

    Raises:
        ValueError: the root is not proved.
    """
    if tree.root.status is not Status.PROVED:
        raise ValueError("the theorem is not proved in this tree")
    choice = _cheapest(tree)
    return _build(tree.root, choice)


def closing_edges(tree: Tree, proof: ProofTree) -> list[Edge]:
    """The edges that end the branches of `proof`."""
    return [
        edge
        for node, tactic in sorted(set(_ends(proof)))
        for edge in tree.nodes[node].edges
        if edge.tactic == tactic and not edge.children
    ]


def _ends(proof: ProofTree) -> list[tuple[int, str]]:
    if not proof.children:
        return [(proof.node, proof.tactic)]
    return [end for child in proof.children for end in _ends(child)]


def _cheapest(tree: Tree) -> dict[Node, Edge]:
    """The edge of a smallest proof for each proved node: Knuth's generalization of Dijkstra's algorithm
    (1977).

    A cost is (number of tactics, minus the sum of their log-probabilities); an edge is looked at when the
    costs of all its children are final.
    """
    cost: dict[Node, tuple[int, float]] = {}
    choice: dict[Node, Edge] = {}
    heap: list[tuple[int, float, int, Edge]] = []
    serial = itertools.count()

    def offer(edge: Edge) -> None:
        size = 1 + sum(cost[child][0] for child in edge.children)
        surprise = -edge.log_prob + sum(cost[child][1] for child in edge.children)
        heapq.heappush(heap, (size, surprise, next(serial), edge))

    for node in tree.nodes:
        for edge in node.edges:
            if not edge.children and not edge.refused:
                offer(edge)
    while heap:
        size, surprise, _, edge = heapq.heappop(heap)
        node = edge.parent
        if node in cost:
            continue
        cost[node], choice[node] = (size, surprise), edge
        for upper in node.parents:
            if not upper.refused and all(child in cost for child in upper.children):
                offer(upper)
    return choice


def _build(node: Node, choice: dict[Node, Edge]) -> ProofTree:
    edge = choice[node]
    return ProofTree(node.id, node.state.goals, edge.tactic, tuple(_build(child, choice) for child in edge.children))
