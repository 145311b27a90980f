"""A proof that is known, as a policy: it proposes at every goal the tactic that proved it.

For running a proof once more under another context or in another process: with auxiliary facts in front, on the theorem
itself, under the eyes of a journal. This module must not know where the proof comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from search.extract import ProofTree
from search.protocols import Candidate, Proposal, Query

SOURCE = "exploration"


class Script:
    """Proposes the tactics of `proof` along its paths; `change` may write a step's tactic anew, or in several ways."""

    def __init__(
        self, proof: ProofTree, change: Callable[[ProofTree], Sequence[str]] = lambda step: (step.tactic,)
    ) -> None:
        self._tactics: dict[tuple[tuple[str, ...], str], dict[str, None]] = {}
        self._any: dict[tuple[str, ...], dict[str, None]] = {}
        for path, node in _walk(proof, (), change):
            for tactic in change(node):
                self._tactics.setdefault((path, node.goals[0].target), {})[tactic] = None
                self._any.setdefault(path, {})[tactic] = None

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:  # noqa: ARG002
        """The tactics of the goal with this path and target; of all goals with this path when none is known."""
        proposals = []
        for query in queries:
            known = self._tactics.get((query.path, query.goals[0].target)) or self._any.get(query.path, {})
            proposals.append(Proposal(tuple(Candidate(tactic, 0.0, SOURCE) for tactic in known)))
        return proposals


def _walk(
    proof: ProofTree, path: tuple[str, ...], change: Callable[[ProofTree], Sequence[str]]
) -> Iterator[tuple[tuple[str, ...], ProofTree]]:
    yield path, proof
    for tactic in change(proof):
        for child in proof.children:
            yield from _walk(child, (*path, tactic), change)
