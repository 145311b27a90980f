"""Curves: the share of theorems proved within a cost, and the course of a learning loop; as numbers and as pictures.

Knows results, figures and costs, not how anything was proved, learned or measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from data.records import TheoremResult
from prover.rounds import Figures

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Curve: TypeAlias = tuple[tuple[float, float], ...]
"""Steps (cost, share of theorems proved at no more than that cost), rising in both."""

COSTS: Mapping[str, str] = {
    "seconds": "wall seconds of search",
    "expansions": "expansions",
    "lean_steps": "Lean steps",
    "tokens": "tokens of the policy",
    "flops": "FLOPs of the policy",
}
_POINTS = 200


def budget_curves(runs: Sequence[Sequence[TheoremResult]]) -> dict[str, Curve]:
    """For every cost the mean over the runs of the share of theorems proved within it; at most 200 steps each.

    A search ends with its proof, so what a proved theorem cost is what its budget had to be.
    """
    theorems = sum(len(run) for run in runs)
    return {cost: _curve([_cost(result, cost) for result in _proved(runs)], theorems) for cost in COSTS}


def draw(curves: Mapping[str, Mapping[str, Curve]], file: Path) -> None:
    """Write a picture of budget curves: one panel for each cost, one line for each name in `curves`.

    Raises:
        OSError: the file cannot be written.
    """
    figure = _figure(len(COSTS))
    panels = figure.subplots(1, len(COSTS), sharey=True)
    for panel, (cost, label) in zip(panels, COSTS.items(), strict=True):
        for name, of in curves.items():
            if steps := [step for step in of[cost] if step[0] > 0]:
                panel.step(*zip(*steps, strict=True), where="post", label=name)
        panel.set(xlabel=label, ylim=(0, 1))
        if panel.lines:
            panel.set_xscale("log")
            panel.legend(frameon=False)
        panel.grid(alpha=0.3)
    panels[0].set_ylabel("theorems proved (share)")
    figure.savefig(file, dpi=110, format="png")


def draw_rounds(rounds: Sequence[Figures], file: Path) -> None:
    """Write a picture of a learning loop: held-out score with its interval, theorems proved, and FLOPs, by round.

    Raises:
        OSError: the file cannot be written.
    """
    figure = _figure(3)
    score, proved, spent = figure.subplots(1, 3)
    measured = [each for each in rounds if each.valid_score is not None]
    numbers = [each.round for each in measured]
    score.fill_between(numbers, _floats(measured, "valid_low"), _floats(measured, "valid_high"), alpha=0.2)
    score.plot(numbers, _floats(measured, "valid_score"), marker="o", label="policy")
    kept = [each for each in measured if each.promoted]
    score.plot([each.round for each in kept], _floats(kept, "valid_score"), "o", color="black", label="kept")
    for alone in [each.portfolio_score for each in rounds if each.portfolio_score is not None]:
        score.axhline(alone, linestyle="--", color="grey", label="portfolio alone")
    score.set(ylabel="held-out pass@1", ylim=(0, 1))
    searched = [each for each in rounds if each.round]
    numbers = [each.round for each in searched]
    for name, label in (("proved", "in the round"), ("proved_ever", "so far"), ("new", "for the first time")):
        proved.plot(numbers, _floats(searched, name), marker="o", label=label)
    proved.set(ylabel="theorems of the pool proved")
    for name, label in (("flops", "search"), ("train_flops", "training")):
        spent.plot(numbers, _floats(searched, name), marker="o", label=label)
    spent.set(ylabel="FLOPs")
    for panel in (score, proved, spent):
        panel.set_xlabel("round")
        panel.grid(alpha=0.3)
        panel.legend(frameon=False)
        panel.xaxis.get_major_locator().set_params(integer=True)
    figure.savefig(file, dpi=110, format="png")


def _figure(panels: int) -> Figure:
    """An empty picture with room for so many panels, which no window shows."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.2 * panels, 3.6), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def _floats(rounds: Iterable[Figures], name: str) -> list[float]:
    return [float(getattr(figures, name) or 0.0) for figures in rounds]


def _proved(runs: Iterable[Iterable[TheoremResult]]) -> Iterable[TheoremResult]:
    return (result for run in runs for result in run if result.verdict == "proved")


def _cost(result: TheoremResult, cost: str) -> float:
    return float(result.extra.get("tokens", 0) if cost == "tokens" else getattr(result, cost))


def _curve(costs: Iterable[float], theorems: int) -> Curve:
    rising = sorted(costs)
    steps = [(cost, (place + 1) / theorems) for place, cost in enumerate(rising)]
    if len(steps) > _POINTS:
        steps = [steps[place] for place in np.linspace(0, len(steps) - 1, _POINTS).round().astype(int)]
    return tuple(steps)
