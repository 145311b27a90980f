"""The AND/OR tree of one search: adds what tactics led to and keeps every node's status exact.

Equal states are one node, so the tree is a graph and may have cycles. Exact means: a node is PROVED when the
edges found so far prove it without using itself, and FAILED when they could not prove it even if every node
that waits to be expanded were proved; otherwise it is OPEN. This module must not know policies, Lean or
budgets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lean_project.states import TacticState
from search.node import Edge, Node, Status
from search.protocols import Candidate


@dataclass(frozen=True)
class Growth:
    """What one accepted tactic added.

    `children` are the nodes of the states, in their order; `created` those that are new; `touched` the
    waiting nodes that are new or have a better path now; `repeated` the states that were in the tree already
    and are not needed.
    """

    children: tuple[Node, ...]
    created: tuple[Node, ...] = ()
    touched: tuple[Node, ...] = ()
    repeated: tuple[TacticState, ...] = ()


class Tree:
    """The proof tree of one theorem. Node 0 is the theorem's first state."""

    def __init__(self, root: TacticState) -> None:
        self.nodes = [Node(0, root)]
        self._by_state = {root: self.nodes[0]}

    @property
    def root(self) -> Node:
        """The node of the theorem itself."""
        return self.nodes[0]

    def add(self, parent: Node, candidate: Candidate, states: Sequence[TacticState]) -> Growth:
        """Record that `candidate` led from `parent` to `states`, all of which are to be proved; none: it
        finished.

        A second tactic with the same children, or with the same ones more often, adds no edge. Statuses are
        settled by `settle`, once for all the tactics of an expansion.
        """
        log_prob = min(candidate.log_prob, 0.0)
        children: dict[Node, None] = {}
        created: list[Node] = []
        repeated: list[TacticState] = []
        for state in states:
            node = self._by_state.get(state)
            if node is None:
                node = Node(len(self.nodes), state, parent.log_prob + log_prob, parent.depth + 1)
                self.nodes.append(node)
                self._by_state[state] = node
                created.append(node)
            else:
                repeated.append(state)
            children[node] = None
        growth = tuple(self._by_state[state] for state in states)
        unique = tuple(children)
        known = (Counter(edge.children) for edge in parent.edges if not edge.refused)
        if any(set(goals) == set(unique) and goals <= Counter(growth) for goals in known):
            return Growth(growth, repeated=tuple(repeated))
        edge = Edge(parent, candidate.tactic, log_prob, growth)
        parent.edges.append(edge)
        for child in unique:
            child.parents.append(edge)
        for child in created:
            child.best = edge
        touched = [*created, *self._shorten(edge)]
        return Growth(growth, tuple(created), tuple(touched), tuple(repeated))

    def wakes(self, states: Iterable[TacticState]) -> bool:
        """Whether an edge to `states` would make nodes matter that do not matter now."""
        known = (self._by_state.get(state) for state in states)
        return any(node and node.status is Status.OPEN and not self.relevant(node) for node in known)

    def settle(self, node: Node, untried: Sequence[Candidate] = ()) -> list[Node]:
        """Bring all statuses up to date after `node` was expanded, with `untried` left for another time.

        Returns the waiting nodes whose sibling was proved: their priority has grown.
        """
        node.untried = tuple(untried)
        if any(edge.closed for edge in node.edges):
            return [sibling for sibling in self._prove(node) if sibling is not node]
        if node.status is Status.OPEN:
            self._fail_unsupported([node])
        return []

    def refuse(self, edges: Iterable[Edge]) -> list[Node]:
        """Take back what `edges` closed, because Lean's kernel refused a proof made of them.

        This is the only way for a status to return to OPEN. A node with untried candidates waits again.
        Returns all nodes that wait now.
        """
        for edge in edges:
            edge.refused = True
        for node in self.nodes:
            node.status, node.support = Status.OPEN, None
        for node in self.nodes:
            if node.status is Status.OPEN and any(edge.closed for edge in node.edges):
                self._prove(node)
        self._fail_unsupported(self.nodes)
        return [node for node in self.nodes if node.waiting]

    def relevant(self, node: Node) -> bool:
        """Whether a proof of `node` can still help to prove the root.

        False below a node that is proved or failed and beside a sibling that failed, unless another path is
        left.
        """
        seen = {node}
        ascent = [node]
        while ascent:
            current = ascent.pop()
            if current.status is not Status.OPEN:
                continue
            if current is self.root:
                return True
            for edge in current.parents:
                if edge.parent not in seen and edge.live:
                    seen.add(edge.parent)
                    ascent.append(edge.parent)
        return False

    def _shorten(self, edge: Edge) -> list[Node]:
        """Pass on a better path that `edge` may open. Returns the waiting nodes that were there before."""
        touched: dict[Node, None] = {}
        descent = [edge]
        while descent:
            current = descent.pop()
            log_prob, depth = current.parent.log_prob + current.log_prob, current.parent.depth + 1
            for child in current.children:
                if child.best is current and (child.log_prob, child.depth) == (log_prob, depth):
                    continue
                if child is self.root or (log_prob, -depth) <= (child.log_prob, -child.depth):
                    continue
                child.log_prob, child.depth, child.best = log_prob, depth, current
                if child.waiting:
                    touched[child] = None
                descent.extend(child.edges)
        return list(touched)

    def _prove(self, node: Node) -> list[Node]:
        """Mark `node` and everything that it completes. Returns the waiting siblings of what was marked."""
        ascent, siblings = [node], dict[Node, None]()
        while ascent:
            current = ascent.pop()
            if current.status is Status.PROVED:
                continue
            current.status, current.support = Status.PROVED, None
            for edge in current.parents:
                if edge.closed:
                    ascent.append(edge.parent)
                else:
                    siblings |= dict.fromkeys(child for child in edge.children if child.waiting)
        return [sibling for sibling in siblings if sibling.waiting]

    def _fail_unsupported(self, start: Iterable[Node]) -> None:
        """Fail the expanded nodes that nothing supports any more, beginning with those of `start`.

        The nodes whose support rests on a lost one are in doubt; those that an edge without doubtful children
        supports are taken out of doubt, until nothing changes. What remains supports only itself.
        """
        doubted: dict[Node, None] = {}
        ascent = list(start)
        while ascent:
            node = ascent.pop()
            if node.status is Status.OPEN and node.expanded and node not in doubted:
                doubted[node] = None
                ascent.extend(edge.parent for edge in node.parents if edge.parent.support is edge)
        rescue = list(doubted)
        while rescue:
            node = rescue.pop()
            if node not in doubted:
                continue
            for edge in node.edges:
                if edge.live and all(child not in doubted for child in edge.children):
                    node.support = edge
                    del doubted[node]
                    rescue.extend(upper.parent for upper in node.parents if upper.parent in doubted)
                    break
        for node in doubted:
            node.status, node.support = Status.FAILED, None
