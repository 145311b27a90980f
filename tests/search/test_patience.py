"""A tactic that runs out of time again and again is given up; other refusals do not count."""

from __future__ import annotations

from search.patience import TIMEOUTS, Patience
from search.protocols import Candidate


def test_time_outs_are_counted_by_text() -> None:
    patience = Patience()
    candidates = [Candidate("grind [f]", -1.0), Candidate("rfl", -2.0), Candidate("grind [f]", -3.0)]
    for _ in range(TIMEOUTS):
        assert patience.bearable(candidates) == candidates[:2]
        patience.note("grind [f]", "timeout")
        patience.note("rfl", "tactic")
    assert patience.bearable(candidates) == [candidates[1]]
