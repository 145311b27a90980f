"""The invariants of the tree, executable. Run after every search in the tests and in debug mode.

Everything is computed anew from nodes and edges, without the shortcuts of `search.tree`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from search.frontier import Frontier
from search.node import Edge, Node, Status
from search.tree import Tree


class BrokenTree(AssertionError):
    """An invariant does not hold; the text says which and where."""


def check_tree(tree: Tree, frontier: Frontier | None = None) -> None:
    """Check all invariants of `tree`, and of `frontier` if it is given.

    Raises:
        BrokenTree: the first that does not hold.
    """
    _check_links(tree)
    _check_statuses(tree)
    _check_supports(tree)
    _check_paths(tree)
    if frontier is not None:
        for node in tree.nodes:
            _require(
                not (node.waiting and tree.relevant(node)) or frontier.has_queued(node),
                f"node {node.id} waits and matters but is not in the frontier",
            )


def _require(holds: bool, sentence: str) -> None:
    if not holds:
        raise BrokenTree(sentence)


def _check_links(tree: Tree) -> None:
    _require(len({node.state for node in tree.nodes}) == len(tree.nodes), "two nodes have the same state")
    _require(tree.root.best is None, "the root has a path to it")
    for position, node in enumerate(tree.nodes):
        _require(node.id == position, f"node {node.id} stands at position {position}")
        for edge in node.edges:
            _require(edge.parent is node, f"an edge of node {node.id} names node {edge.parent.id} as its parent")
            for child in edge.children:
                _require(edge in child.parents, f"node {child.id} does not know edge {edge.tactic!r} to it")
        for edge in node.parents:
            _require(edge in edge.parent.edges, f"node {node.id} knows an edge that node {edge.parent.id} lacks")
            _require(node in edge.children, f"node {node.id} knows an edge that does not lead to it")
        children = [frozenset(Counter(edge.children).items()) for edge in node.edges if not edge.refused]
        _require(len(set(children)) == len(children), f"two edges of node {node.id} have the same children")


def _check_statuses(tree: Tree) -> None:
    proved = _least_set(tree, lambda _: False)
    possible = _least_set(tree, lambda node: not node.expanded or node in proved)
    for node in tree.nodes:
        expected = Status.PROVED if node in proved else Status.OPEN if node in possible else Status.FAILED
        _require(
            node.status is expected,
            f"node {node.id} is {node.status.value}, but its edges say {expected.value}",
        )


def _least_set(tree: Tree, given: Callable[[Node], bool]) -> set[Node]:
    """The nodes for which `given` holds, and those that an edge makes follow from them, round after round."""
    members = {node for node in tree.nodes if given(node)}
    grown = True
    while grown:
        grown = False
        for node in tree.nodes:
            if node not in members and any(_follows(edge, members) for edge in node.edges):
                members.add(node)
                grown = True
    return members


def _follows(edge: Edge, members: set[Node]) -> bool:
    return not edge.refused and all(child in members for child in edge.children)


def _check_supports(tree: Tree) -> None:
    done: set[Node] = set()
    for start in tree.nodes:
        if start.status is Status.OPEN and start.expanded:
            _require(start.support is not None, f"node {start.id} is open and expanded but nothing supports it")
        else:
            _require(start.support is None, f"node {start.id} is {start.status.value} and keeps a support")
        _walk_supports(start, done)


def _walk_supports(start: Node, done: set[Node]) -> None:
    """Depth-first along supports; a node that is met below itself is a circle."""
    above: set[Node] = set()
    stack = [(start, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            above.discard(node)
            done.add(node)
            continue
        _require(node not in above, f"node {node.id} supports itself")
        if node in done or node.support is None:
            continue
        _require(node.support in node.edges, f"the support of node {node.id} is not one of its edges")
        _require(node.support.live, f"the support of node {node.id} is dead")
        above.add(node)
        stack.append((node, True))
        stack.extend((child, False) for child in set(node.support.children) if child not in done)


def _check_paths(tree: Tree) -> None:
    for node in tree.nodes:
        _require(node.log_prob <= 0, f"node {node.id} has a positive log-probability")
        if node is not tree.root:
            _require(node.best is not None and node.best in node.parents, f"node {node.id} has no path to it")
        for edge in node.edges:
            for child in edge.children:
                through = (node.log_prob + edge.log_prob, -(node.depth + 1))
                _require(
                    (child.log_prob, -child.depth) >= through,
                    f"the path of node {child.id} is worse than the one through node {node.id}",
                )
                if child.best is edge:
                    _require((child.log_prob, -child.depth) == through, f"node {child.id} mistakes its path")
        steps, ancestor = 0, node
        while ancestor.best is not None:
            steps, ancestor = steps + 1, ancestor.best.parent
            _require(steps <= node.depth, f"the path of node {node.id} is longer than its depth")
        _require(ancestor is tree.root, f"the path of node {node.id} does not begin at the root")
