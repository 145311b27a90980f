"""What crosses the wire between a Lean child and its driver: JSON lines, and goals in them."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

from lean_project.states import Goal, Hypothesis


def requests(wire: socket.socket) -> Iterator[dict[str, Any]]:
    """The driver's requests, until it closes the wire."""
    with wire.makefile("r", encoding="utf-8", errors="replace", newline="\n") as lines:
        for line in lines:
            yield json.loads(line)


def answer(wire: socket.socket, value: Any, prompt: str = "") -> None:
    """Send the driver one line."""
    wire.sendall((prompt + json.dumps(value, ensure_ascii=False) + "\n").encode(errors="replace"))


def goals_of_wire(goals: list[dict[str, Any]]) -> tuple[Goal, ...]:
    """Goals out of `{"case", "hypotheses": [[name, type, value]], "target", "cut"}`."""
    return tuple(
        Goal(goal["case"], tuple(Hypothesis(*one) for one in goal["hypotheses"]), goal["target"], goal["cut"])
        for goal in goals
    )
