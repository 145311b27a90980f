"""Nodes and edges of the proof tree: plain data with the questions that one of them can answer alone.

A node is one goal, or a group of goals that share metavariables: something that has to be proved (OR: one
edge is enough). An edge is a tactic that Lean accepted there; its children are what it left (AND: all of them
are needed). This module must not know how the tree is grown or searched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from lean_project.states import TacticState
from search.protocols import Candidate


class Status(Enum):
    """What is known of a node. It moves from OPEN to another and stays; only a refused proof undoes it."""

    OPEN = "open"
    PROVED = "proved"
    FAILED = "failed"


@dataclass(eq=False, slots=True)
class Edge:
    """A tactic that Lean accepted at `parent`. No children: it finished the proof of the parent.

    `refused` is set when a certificate was refused for a proof that this edge closed.
    """

    parent: Node
    tactic: str
    log_prob: float
    children: tuple[Node, ...]
    refused: bool = False

    @property
    def live(self) -> bool:
        """True while the edge may still be part of a proof."""
        return not self.refused and all(child.status is not Status.FAILED for child in self.children)

    @property
    def open_share(self) -> float:
        """The share of its children that are not proved yet; 1 without children."""
        if not self.children:
            return 1.0
        return sum(child.status is not Status.PROVED for child in self.children) / len(self.children)

    @property
    def closed(self) -> bool:
        """True when everything that the tactic left is proved."""
        return not self.refused and all(child.status is Status.PROVED for child in self.children)


@dataclass(eq=False, slots=True)
class Node:
    """A state that has to be proved.

    Attributes:
        state: its goals and its name in the environment.
        log_prob: the sum of log-probabilities (natural, 0 or less) on the best path from the root.
        depth: the number of tactics on that path.
        best: the last edge of that path; None at the root.
        edges, parents: edges that leave it and edges that lead to it, in the order in which they were found.
        support: an edge that may still prove the node, chosen such that following supports never runs in a
        circle;
            None when the node waits to be expanded, is proved, or has failed.
        outlook: what a critic said of the node, 0 or less; it is added to the priority.
        untried: candidates that have not been run, most probable first; None when no policy has been asked.
    """

    id: int
    state: TacticState
    log_prob: float = 0.0
    depth: int = 0
    best: Edge | None = None
    status: Status = Status.OPEN
    edges: list[Edge] = field(default_factory=list)
    parents: list[Edge] = field(default_factory=list)
    support: Edge | None = None
    untried: tuple[Candidate, ...] | None = None
    outlook: float = 0.0

    @property
    def expanded(self) -> bool:
        """True when nothing is left to try."""
        return self.untried == ()

    @property
    def waiting(self) -> bool:
        """True while the node may be expanded."""
        return self.status is Status.OPEN and not self.expanded

    def path(self) -> tuple[str, ...]:
        """The tactics of the best path from the root, first to last."""
        tactics: list[str] = []
        edge = self.best
        while edge is not None:
            tactics.append(edge.tactic)
            edge = edge.parent.best
        return tuple(reversed(tactics))

    def priority(self, alpha: float) -> float:
        """BFS-Prover's score, the path's log-probability divided by its length to the power `alpha`, with hope.

        A tactic counts with the share of its goals that is still open: where most of them are proved, what is left
        is worth more. A node that has been expanded in part counts as the best child that it may still have. A critic's
        outlook is added.
        """
        log_prob, length, edge = self.log_prob, max(self.depth, 1), self.best
        while edge is not None:
            log_prob -= edge.log_prob * (1.0 - edge.open_share)
            edge = edge.parent.best
        if self.untried:
            log_prob, length = log_prob + min(self.untried[0].log_prob, 0.0), self.depth + 1
        divisor: float = length**alpha
        return log_prob / divisor + self.outlook
