"""The frontier: nodes that wait to be expanded, best first.

This module must not know what a priority means; it only orders.
"""

from __future__ import annotations

import heapq

from search.node import Node


class Frontier:
    """A priority queue of nodes. Of equal priorities the one that came first is taken first.

    Pushing a node again moves it. A node that is taken while `Tree.relevant` says no is set aside with
    `shelve`: it comes back by `push` when a new edge makes it count again.
    """

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Node]] = []
        self._valid: dict[int, int] = {}
        self._shelved: dict[int, Node] = {}
        self._serial = 0

    def push(self, node: Node, priority: float) -> None:
        """Put `node` in, or give it a new priority. Greater is better."""
        self._shelved.pop(node.id, None)
        self._serial += 1
        self._valid[node.id] = self._serial
        heapq.heappush(self._heap, (-priority, self._serial, node))

    def pop(self) -> Node | None:
        """The best node, taken out; None when there is none."""
        while self._heap:
            _, serial, node = heapq.heappop(self._heap)
            if self._valid.get(node.id) == serial:
                del self._valid[node.id]
                return node
        return None

    def shelve(self, node: Node) -> None:
        """Set aside a node that was taken and is of no use now."""
        self._shelved[node.id] = node

    @property
    def shelved(self) -> tuple[Node, ...]:
        """The nodes that are set aside, oldest first."""
        return tuple(self._shelved.values())

    def __len__(self) -> int:
        return len(self._valid)

    def has_queued(self, node: Node) -> bool:
        """Whether `pop` will come to `node`."""
        return node.id in self._valid
