"""What crosses the wire between a Lean child and its driver: JSON lines, and goals in them."""

from __future__ import annotations

import json
import socket
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lean_project.states import Goal, Hypothesis

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def requests(wire: socket.socket) -> Iterator[dict[str, Any]]:
    """The driver's requests, until it closes the wire."""
    with wire.makefile("r", encoding="utf-8", errors="replace", newline="\n") as lines:
        for line in lines:
            yield json.loads(line)


def answer(wire: socket.socket, value: Any, prompt: str = "") -> None:
    """Send the driver one line."""
    wire.sendall((prompt + json.dumps(value, ensure_ascii=False) + "\n").encode(errors="replace"))


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
