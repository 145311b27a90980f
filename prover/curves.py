"""Budget curves: the share of theorems proved within a cost, as numbers and as a picture.

Knows results and costs, not how anything was proved or measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np

from data.records import TheoremResult

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
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.2 * len(COSTS), 3.6), layout="constrained")
    FigureCanvasAgg(figure)
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
