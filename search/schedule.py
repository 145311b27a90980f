"""Which theorem is searched next and up to which budget: iterated deepening within the budget of a run.

Every theorem gets a small share of its budget first. What is still open goes on with its tree, the most promising
first, up to larger shares, until the run's own budget is spent; so what early proofs did not use is spent on the
others. Without a budget of the run each theorem is searched once, up to its own. This module must not know how a
theorem is searched, nor where.
"""

from __future__ import annotations

import dataclasses
import heapq
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from data.records import TheoremResult
from search.batch import Job

OUT_OF_RUN_BUDGET = "out of the run's budget"
GROWTH = 2.5
"""How much larger each share is than the one before."""
_COSTS = ("seconds", "expansions", "tokens", "lean_cpu")


@dataclass(frozen=True)
class RunBudget:
    """Bounds on what a whole run spends; None is no bound.

    Attributes:
        budget_seconds_total: seconds of search, all workers together.
        budget_expansions_total: expansions of all theorems.
        budget_tokens_total: tokens that the policy reads and writes.
        budget_lean_cpu_total: CPU seconds of Lean's.
        first_share: share of its own budget that each theorem gets before any gets more; by default 0.15 when the run
            has a budget, else 1.
    """

    budget_seconds_total: float | None = None
    budget_expansions_total: int | None = None
    budget_tokens_total: int | None = None
    budget_lean_cpu_total: float | None = None
    first_share: float | None = None

    @property
    def bounds(self) -> dict[str, float]:
        """The bounds there are, by cost."""
        every = {cost: getattr(self, f"budget_{cost}_total") for cost in _COSTS}
        return {cost: bound for cost, bound in every.items() if bound is not None}

    @property
    def start(self) -> float:
        """The share of the first round."""
        return self.first_share if self.first_share is not None else 0.15 if self.bounds else 1.0


def costs(result: TheoremResult) -> dict[str, float]:
    """What a search has spent, by cost."""
    extra = result.extra
    return {
        "seconds": result.seconds,
        "expansions": result.expansions,
        "tokens": float(extra.get("tokens", 0)),
        "lean_cpu": float(extra.get("lean_cpu", 0.0)),
    }


class Schedule:
    """Gives out jobs and takes their results. `spent` is what the run has spent, by cost."""

    def __init__(
        self,
        jobs: Iterable[Job],
        budget: RunBudget | None = None,
        done: Iterable[TheoremResult] = (),
        begun: Mapping[int, Mapping[str, float]] | None = None,
    ) -> None:
        """`done` are results of an earlier session, `begun` what unfinished jobs have cost there, by number."""
        self._budget = budget or RunBudget()
        self._begun = begun or {}
        before = [*map(costs, done), *self._begun.values()]
        self.spent = {cost: sum(each.get(cost, 0.0) for each in before) for cost in _COSTS}
        self._serial = itertools.count()
        self._open: dict[int, TheoremResult] = {}  # by number: how the last round ended
        self._shares: dict[int, float] = {}
        self._waiting: list[tuple[float, float, int, int]] = []  # share, minus promise, order, number
        self._jobs = {job.number: job for job in jobs}
        for number in self._jobs:
            self._push(number, self._budget.start, 0.0)

    def take(self) -> Job | None:
        """The next job, with its budgets for now; None when there is none, or none may be given out any more."""
        if not self._waiting or self.over:
            return None
        share, _, _, number = heapq.heappop(self._waiting)
        self._shares[number] = share
        job = self._jobs[number]
        return job if share == 1.0 else dataclasses.replace(job, config=job.config.part(share))

    def give_back(self, job: Job) -> None:
        """A job that was taken and has no result: it is to be taken again."""
        self._push(job.number, self._shares[job.number], float("inf"))

    def give(self, job: Job, result: TheoremResult) -> TheoremResult | None:
        """How a job ended: the result to record, or nothing when the theorem is searched further later."""
        before = self._open.pop(job.number, None)
        known = costs(before) if before is not None else self._begun.get(job.number, {})
        for cost, value in costs(result).items():
            self.spent[cost] += max(0.0, value - known.get(cost, 0.0))
        share = self._shares.pop(job.number)
        last = share >= 1.0 and not self._budget.bounds
        if last or result.verdict != "open" or not result.reason.startswith("out of"):
            return result
        self._open[job.number] = result
        following = share * GROWTH if share >= 1.0 else min(1.0, share * GROWTH)
        self._push(job.number, following, float(result.extra.get("promise", 0.0)))
        return None

    @property
    def jobs(self) -> int:
        """How many jobs there were at the beginning."""
        return len(self._jobs)

    @property
    def over(self) -> bool:
        """Whether the run's budget is spent."""
        return any(self.spent[cost] >= bound for cost, bound in self._budget.bounds.items())

    def left(self) -> list[tuple[Job, TheoremResult | None]]:
        """The jobs that wait still, with how their last round ended, if they had one."""
        return [(self._jobs[number], self._open.get(number)) for number in sorted(item[3] for item in self._waiting)]

    def _push(self, number: int, share: float, promise: float) -> None:
        heapq.heappush(self._waiting, (share, -promise, next(self._serial), number))
