"""Which tactics a search has lost patience with: those that run into their time limit again and again.

A `simp` with an equation that unfolds for ever, or a `grind` with too many cases, does so on one goal after another of
the same theorem, and costs a hundred times what other tactics do. This module must not know the search.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from search.protocols import Candidate

TIMEOUTS = 3
"""After so many time-outs a tactic is not tried again in this search."""


class Patience:
    """Counts the time-outs of each tactic's text in one search."""

    def __init__(self) -> None:
        self._timeouts: Counter[str] = Counter()

    def note(self, tactic: str, error_kind: str) -> None:
        """Lean refused `tactic` for this reason."""
        self._timeouts[tactic] += error_kind == "timeout"

    def bearable(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """The candidates that are worth trying, in their order, each tactic once."""
        distinct = dict[str, Candidate]()
        for candidate in candidates:
            distinct.setdefault(candidate.tactic, candidate)
        return [each for tactic, each in distinct.items() if self._timeouts[tactic] < TIMEOUTS]
