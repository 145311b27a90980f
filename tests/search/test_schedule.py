"""Which theorem is searched next: small shares first, then the promising ones, within the run's budget."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.records import Theorem, TheoremResult
from search.batch import Job
from search.best_first import SearchConfig
from search.schedule import RunBudget, Schedule


def job(number: int, **budgets: Any) -> Job:
    theorem = Theorem(f"t{number}", "a.lean", number, "", "", "")
    config = SearchConfig(budget_seconds=10.0, **budgets)
    return Job(number, theorem, config, Path(f"trees/{number:04}.jsonl"))


def ended(one: Job, verdict: str = "open", reason: str = "out of time", promise: float = 0.0) -> TheoremResult:
    extra = {"promise": promise, "tokens": 5, "lean_cpu": 1.0}
    seconds = one.config.budget_seconds
    return TheoremResult(one.theorem.name, "a.lean", verdict, reason=reason, seconds=seconds, expansions=3, extra=extra)


def test_without_a_budget_of_the_run_each_theorem_is_searched_once_in_order() -> None:
    schedule = Schedule([job(1), job(2)])
    for number in (1, 2):
        taken = schedule.take()
        assert taken == job(number)
        assert schedule.give(taken, ended(taken)) is not None
    assert schedule.take() is None and not schedule.over


def test_everyone_gets_a_little_first_then_the_promising_go_on() -> None:
    schedule = Schedule([job(1, budget_expansions=100), job(2), job(3)], RunBudget(first_share=0.2))
    first = [schedule.take() for _ in range(3)]
    assert [one.config.budget_seconds for one in first if one] == [2.0] * 3
    assert first[0] is not None and first[0].config.budget_expansions == 20
    for one, promise in zip(first, (-9.0, -1.0, -5.0), strict=True):
        assert one is not None and schedule.give(one, ended(one, promise=promise)) is None
    second = [schedule.take() for _ in range(3)]
    assert [one.number for one in second if one] == [2, 3, 1]
    assert [one.config.budget_seconds for one in second if one] == [5.0] * 3
    assert second[0] is not None and schedule.give(second[0], ended(second[0], "proved", "")) is not None
    assert second[1] is not None and schedule.give(second[1], ended(second[1], reason="exhausted")) is not None
    assert second[2] is not None and schedule.give(second[2], ended(second[2])) is None
    last = schedule.take()
    assert last is not None and last.config == job(1, budget_expansions=100).config
    assert schedule.give(last, ended(last)) is not None
    assert schedule.take() is None


def test_what_early_proofs_did_not_use_goes_to_the_open_ones() -> None:
    schedule = Schedule([job(1), job(2)], RunBudget(budget_seconds_total=20.0, first_share=1.0))
    easy, hard = schedule.take(), schedule.take()
    assert easy is not None and hard is not None
    proved = TheoremResult("t1", "a.lean", "proved", seconds=0.5)
    assert schedule.give(easy, proved) is proved
    assert schedule.give(hard, ended(hard)) is None
    more = schedule.take()
    assert more is not None and more.number == 2 and more.config.budget_seconds == 25.0
    assert schedule.spent["seconds"] == 10.5
    assert schedule.give(more, ended(more)) is None
    assert schedule.over and schedule.take() is None and schedule.spent["seconds"] == 25.5
    [(left, result)] = schedule.left()
    assert left.number == 2 and result is not None and result.seconds == 25.0


def test_an_earlier_session_counts_and_a_job_that_was_begun_is_not_counted_twice() -> None:
    done = [TheoremResult("t9", "a.lean", "proved", seconds=4.0, expansions=2)]
    begun = {1: {"seconds": 1.0, "expansions": 1.0, "tokens": 0.0, "lean_cpu": 0.0}}
    schedule = Schedule([job(1)], RunBudget(budget_expansions_total=10), done, begun)
    assert schedule.spent == {"seconds": 5.0, "expansions": 3.0, "tokens": 0.0, "lean_cpu": 0.0}
    one = schedule.take()
    assert one is not None
    schedule.give(one, ended(one))
    assert schedule.spent["expansions"] == 5.0


def test_a_job_that_is_given_back_is_taken_next_with_the_same_budgets() -> None:
    schedule = Schedule([job(1), job(2)], RunBudget(first_share=0.5))
    one = schedule.take()
    assert one is not None
    schedule.give_back(one)
    assert schedule.take() == one


@pytest.mark.parametrize("cost", ["seconds", "expansions", "tokens", "lean_cpu"])
@given(st.data())
def test_every_theorem_ends_once_and_the_budget_is_crossed_by_one_round_at_most(cost: str, data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 6))
    bound = data.draw(st.integers(1, 200))
    schedule = Schedule([job(number) for number in range(1, count + 1)], RunBudget(**{f"budget_{cost}_total": bound}))
    finals: list[str] = []
    while (one := schedule.take()) is not None:
        assert schedule.spent[cost] < bound
        verdict = data.draw(st.sampled_from(["open", "open", "open", "proved"]))
        final = schedule.give(one, ended(one, verdict))
        finals += [final.name] if final else []
        if len(finals) == 0 and schedule.spent["seconds"] > 5000:
            break
    assert len(finals) == len(set(finals))
    assert len(finals) + len(schedule.left()) == count
