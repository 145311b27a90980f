"""A tactic that runs out of time again and again is given up; other refusals do not count."""

from __future__ import annotations

from search.patience import TIMEOUTS, Patience
from search.protocols import Candidate


def test_time_outs_are_counted_by_text() -> None:
    patience = Patience()
    candidates = [Candidate("grind [f]", -1.0), Candidate("rfl", -2.0), Candidate("grind [f]", -3.0)]
    for _ in range(TIMEOUTS):
        assert {each.tactic for each in patience.bearable(candidates)} == {"grind [f]", "rfl"}
        patience.note("grind [f]", "timeout")
        patience.note("rfl", "tactic")
    assert patience.bearable(candidates) == [candidates[1]]


def test_a_grind_that_fails_on_many_goals_comes_later() -> None:
    patience = Patience()
    candidates = [Candidate("grind [f, g]", -1.0), Candidate("cases x", -1.5), Candidate("grind [a, b, c, d, e]", -2.0)]
    for _ in range(12):
        patience.note("grind [f]", "tactic")
    found = patience.bearable(candidates)
    assert [each.tactic for each in found] == ["cases x", "grind [a, b, c, d, e]", "grind [f, g]"]
    assert found[2].log_prob < -2.0 and found[:2] == candidates[1:]
    patience.note("grind [g]", "")
    assert patience.bearable(candidates) == candidates


def test_a_time_out_counts_as_many_failures() -> None:
    patience = Patience()
    patience.note("grind [a, b]", "timeout")
    [later] = patience.bearable([Candidate("grind [c, d]", -1.0)])
    assert later.log_prob < -1.5
