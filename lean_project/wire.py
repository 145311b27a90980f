"""Goals as they cross the wire between a Lean child and its driver, and back into values."""

from __future__ import annotations

from collections import Counter
from typing import Any

from lean_project.states import Goal, Hypothesis

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def goals_of_wire(goals: list[dict[str, Any]]) -> tuple[Goal, ...]:
    """Goals out of `{"case", "hypotheses": [[name, type, value]], "target"}`.

    A hypothesis whose name is shadowed by a later one cannot be named any more: it gets Lean's dagger, numbered from
    the last one upwards.
    """
    return tuple(
        Goal(goal["case"], _with_daggers(goal["hypotheses"]), goal["target"])  # keep Lean's order
        for goal in goals
    )


def _with_daggers(hypotheses: list[list[Any]]) -> tuple[Hypothesis, ...]:
    seen: set[str] = set()
    daggers: Counter[str] = Counter()
    shown: list[Hypothesis] = []
    for name, type_, value in reversed(hypotheses):
        base = name.removesuffix("✝")
        if name == base and name not in seen:
            seen.add(name)
            shown.append(Hypothesis(name, type_, value))
            continue
        number = daggers[base]
        daggers[base] += 1
        shown.append(Hypothesis(f"{base}✝{str(number).translate(_SUPERSCRIPTS) if number else ''}", type_, value))
    return tuple(reversed(shown))
