"""A budget curve says which share of theorems a budget would have proved."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from data.records import TheoremResult
from prover.curves import COSTS, budget_curves, draw, draw_rounds
from prover.rounds import Figures

RESULTS = st.lists(
    st.builds(
        TheoremResult,
        name=st.just("t"),
        file=st.just("f.lean"),
        verdict=st.sampled_from(["proved", "open", "failed_to_start"]),
        seconds=st.floats(0.01, 100),
        expansions=st.integers(1, 500),
    ),
    min_size=1,
    max_size=300,
)


@given(RESULTS, st.integers(1, 500))
def test_each_step_is_the_share_proved_within_its_cost(results: list[TheoremResult], budget: int) -> None:
    steps = budget_curves([results])["expansions"]
    within = sum(result.verdict == "proved" and result.expansions <= budget for result in results) / len(results)
    reached = [share for cost, share in steps if cost <= budget]
    assert len(steps) <= 200
    if sum(result.verdict == "proved" for result in results) <= 200:
        assert (reached[-1] if reached else 0.0) == within
    assert list(steps) == sorted(steps)


def test_the_mean_over_repeats_is_drawn(tmp_path: Path) -> None:
    proved = TheoremResult("t", "f.lean", "proved", expansions=3, extra={"tokens": 7})
    curves = budget_curves([[proved], [TheoremResult("t", "f.lean", "open")]])
    assert curves["expansions"] == ((3.0, 0.5),) and curves["tokens"] == ((7.0, 0.5),)
    assert curves.keys() == COSTS.keys()
    draw({"a policy": curves, "none": budget_curves([[TheoremResult("t", "f.lean", "open")]])}, tmp_path / "c.png")
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")


def test_the_course_of_a_loop_is_drawn(tmp_path: Path) -> None:
    measured = Figures(0, valid_score=0.4, valid_low=0.3, valid_high=0.5, promoted=True, portfolio_score=0.35)
    nothing_found = Figures(1, theorems=9)
    draw_rounds([measured, nothing_found, Figures(2, proved=3, proved_ever=3, valid_score=0.5)], tmp_path / "r.png")
    assert (tmp_path / "r.png").read_bytes().startswith(b"\x89PNG")
