"""Two runs on the same theorems: which were won and lost, at what budget, and whether that could be chance.

Theorems are the same when their statements are (`statement_hash`) and their names. This module must not know how a
search works.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from data.records import TheoremResult
from search.run_folder import ReportError, Run
from search.visible import visible

_BAR = 24
_SHOWN = 40


@dataclass(frozen=True)
class CurvePoint:
    """How many theorems each run had proved within `budget` (seconds or expansions)."""

    budget: float
    first: int
    second: int


@dataclass(frozen=True)
class Comparison:
    """The first run against the second, over the theorems of both.

    `won` are proved by the second only, `lost` by the first only; `p_value` is that of McNemar's exact test: the
    probability of a split at least as uneven, either way, if each theorem that one run proves alone were as likely the
    other's.
    """

    first: str
    second: str
    theorems: int
    both: int
    won: tuple[TheoremResult, ...]
    lost: tuple[TheoremResult, ...]
    unpaired: tuple[int, int]
    p_value: float
    pairs: tuple[tuple[TheoremResult, TheoremResult], ...]
    seconds: tuple[CurvePoint, ...]
    expansions: tuple[CurvePoint, ...]

    def to_json(self) -> dict[str, Any]:
        """The comparison as JSON values."""
        return {
            "runs": [self.first, self.second],
            "theorems": self.theorems,
            "proved": [self.both + len(self.lost), self.both + len(self.won)],
            "won": [result.name for result in self.won],
            "lost": [result.name for result in self.lost],
            "in_one_run_only": list(self.unpaired),
            "mcnemar_p": self.p_value,
            "seconds": [[point.budget, point.first, point.second] for point in self.seconds],
            "expansions": [[point.budget, point.first, point.second] for point in self.expansions],
        }


def compare(first: Run, second: Run) -> Comparison:
    """Compare two runs theorem by theorem.

    Raises:
        ReportError: they have no theorem in common.
    """
    one, two = _by_theorem(first), _by_theorem(second)
    pairs = [(one[key], two[key]) for key in one if key in two]
    if not pairs:
        raise ReportError(f"runs {first.name} and {second.name} have no theorem in common; compare runs on one file")
    won = tuple(b for a, b in pairs if _proved(b) and not _proved(a))
    lost = tuple(a for a, b in pairs if _proved(a) and not _proved(b))
    return Comparison(
        first=first.name,
        second=second.name,
        theorems=len(pairs),
        both=sum(_proved(a) and _proved(b) for a, b in pairs),
        won=won,
        lost=lost,
        unpaired=(len(one) - len(pairs), len(two) - len(pairs)),
        p_value=mcnemar(len(won), len(lost)),
        pairs=tuple(pairs),
        seconds=_curve(pairs, lambda result: result.seconds, _steps(-2, 1, 3)),
        expansions=_curve(pairs, lambda result: result.expansions, _steps(0, 1, 2, 5)),
    )


def mcnemar(won: int, lost: int) -> float:
    """McNemar's exact test: the two-sided binomial probability of `won` against `lost` at even odds."""
    total = won + lost
    tail = sum(math.comb(total, count) for count in range(min(won, lost) + 1))
    return min(1.0, float(Fraction(2 * tail, 2**total)))


def comparison_text(found: Comparison) -> RenderableType:
    """The comparison for `rich.console.Console.print`."""
    proved = (found.both + len(found.lost), found.both + len(found.won))
    head = [
        Text.assemble((visible(found.first), "bold"), f"  {proved[0]} of {found.theorems} proved"),
        Text.assemble((visible(found.second), "bold"), f"  {proved[1]} of {found.theorems} proved"),
        Text(f"both {found.both}, won {len(found.won)}, lost {len(found.lost)}; {_chance(found.p_value)}"),
    ]
    if any(found.unpaired):
        head.append(Text(f"left out: {found.unpaired[0]} and {found.unpaired[1]} theorems of one run only", "dim"))
    parts: list[RenderableType] = [*head]
    for title, results, style in (("won", found.won, "green"), ("lost", found.lost, "red")):
        if results:
            parts += [Text(""), _list(title, results, style)]
    for unit, points in (("seconds", found.seconds), ("expansions", found.expansions)):
        if points:
            parts += [Text(""), _curve_table(found, unit, points)]
    return Group(*parts)


def _chance(p_value: float) -> str:
    words = f"McNemar's exact test: p = {p_value:.2g}"
    return words if p_value < 0.05 else f"{words}, which chance can explain"


def _list(title: str, results: Sequence[TheoremResult], style: str) -> Table:
    table = Table(title=Text(title, style), title_justify="left", box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    for result in results[:_SHOWN]:
        table.add_row(
            Text(visible(result.name)),
            f"{result.seconds:.2f} s",
            Text(visible(" ".join((result.proof or "").split())), "dim"),
        )
    if len(results) > _SHOWN:
        table.add_row(f"and {len(results) - _SHOWN} more", "", "")
    return table


def _curve_table(found: Comparison, unit: str, points: Sequence[CurvePoint]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(f"within {unit}", justify="right", no_wrap=True)
    for name in (found.first, found.second):
        table.add_column(Text(visible(name)), no_wrap=True)
    for point in points:
        bars = (Text.assemble(("█" * round(_BAR * count / found.theorems), style), f" {count}")
                for count, style in ((point.first, "cyan"), (point.second, "magenta")))  # fmt: skip
        table.add_row(f"{point.budget:g}", *bars)
    return table


def _by_theorem(run: Run) -> dict[tuple[str, str], TheoremResult]:
    return {(each.result.name, each.result.statement_hash): each.result for each in run.theorems}


def _proved(result: TheoremResult) -> bool:
    return result.verdict == "proved"


def _steps(first_power: int, *digits: int) -> list[float]:
    return [float(f"{digit}e{power}") for power in range(first_power, 7) for digit in digits]


def _curve(
    pairs: Sequence[tuple[TheoremResult, TheoremResult]], cost: Callable[[TheoremResult], float], budgets: list[float]
) -> tuple[CurvePoint, ...]:
    """The counts at round budgets, from the last one at which nothing is proved to the first at which all is."""
    costs = [sorted(cost(pair[place]) for pair in pairs if _proved(pair[place])) for place in (0, 1)]
    every = sorted(costs[0] + costs[1])
    if not every:
        return ()
    low = max((budget for budget in budgets if budget < every[0]), default=budgets[0])
    high = min((budget for budget in budgets if budget >= every[-1]), default=budgets[-1])
    return tuple(
        CurvePoint(budget, *(sum(each <= budget for each in one) for one in costs))
        for budget in budgets
        if low <= budget <= high
    )
