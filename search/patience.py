"""Which tactics a search has lost patience with: those that run into their time limit or fail again and again.

A `simp` with an equation that unfolds for ever, or a `grind` with too many cases, does so on one goal after another of
the same theorem, and costs a hundred times what other tactics do. `grind` with the same number of names that has failed
on many goals in a row comes later on the next. This module must not know the search.
"""

from __future__ import annotations

import dataclasses
import math
from collections import Counter
from collections.abc import Iterable

from search.protocols import Candidate

TIMEOUTS = 3
"""After so many time-outs a tactic is not tried again in this search."""

FAILURES = 6
"""So many failures in a row of one kind of `grind` cost it one doubling of LATER."""
LATER = 0.7
"""Natural logarithm by which each doubling of the failures makes the next one less likely."""


class Patience:
    """Counts the time-outs of each tactic's text in one search, and the failures in a row of each kind of `grind`."""

    def __init__(self) -> None:
        self._timeouts: Counter[str] = Counter()
        self._failures: Counter[str] = Counter()

    def note(self, tactic: str, error_kind: str) -> None:
        """Lean refused `tactic` for this reason; none when it accepted it."""
        self._timeouts[tactic] += error_kind == "timeout"
        if kind := _kind(tactic):
            # The names of a `grind` differ from goal to goal, so a time-out of one says as much as many failures.
            worth = FAILURES if error_kind == "timeout" else 1
            self._failures[kind] = self._failures[kind] + worth if error_kind else 0

    def bearable(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """The candidates that are worth trying, most likely first, each tactic once."""
        distinct = dict[str, Candidate]()
        for candidate in candidates:
            distinct.setdefault(candidate.tactic, candidate)
        borne = [self._judged(each) for tactic, each in distinct.items() if self._timeouts[tactic] < TIMEOUTS]
        return sorted(borne, key=lambda each: -each.log_prob) if self._failures else borne

    def _judged(self, candidate: Candidate) -> Candidate:
        failures = self._failures[kind] if (kind := _kind(candidate.tactic)) else 0
        if failures < FAILURES:
            return candidate
        return dataclasses.replace(candidate, log_prob=candidate.log_prob - LATER * math.log2(1 + failures / FAILURES))


def _kind(tactic: str) -> str:
    """Which tactics are counted together: `grind` with up to four names, or with more."""
    if "grind [" not in tactic or "<;>" in tactic:
        return ""
    return "few" if tactic.count(",") < 4 else "many"
