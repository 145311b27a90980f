"""Which experts of the policy the tokens of a prompt and of its tactics went to, as the page is told.

Counts are by layer and expert: `counts[layer][expert]` tokens. This module must not know how routing is found out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Counts: TypeAlias = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class NodeRouting:
    """A goal's prompt, and the tactics that were tried on it, by their text."""

    prompt: Counts
    tactics: Mapping[str, Counts]


@dataclass(frozen=True)
class RunRouting:
    """The routing of a run's goals: by number of the theorem, then by number of the goal.

    `source` says how it was found; `problems` what could not be.
    """

    source: str
    theorems: Mapping[int, Mapping[int, NodeRouting]]
    problems: tuple[str, ...] = field(default=())


def run_routing(routing: RunRouting) -> dict[str, Any]:
    """For the page of the run: sums over all prompts and over all tactics."""
    nodes = [node for theorem in routing.theorems.values() for node in theorem.values()]
    return {
        "source": routing.source,
        "problems": list(routing.problems),
        "goals": len(nodes),
        "prompts": add([node.prompt for node in nodes]),
        "tactics": add([counts for node in nodes for counts in node.tactics.values()]),
    }


def tree_routing(nodes: Mapping[int, NodeRouting], number: Callable[[str], int]) -> list[Any]:
    """For the page of a theorem: `[goal, prompt, [[tactic, counts], …]]`; tactics by the number of their string."""
    return [
        [node, routed.prompt, [[number(tactic), counts] for tactic, counts in routed.tactics.items()]]
        for node, routed in nodes.items()
    ]


def add(every: list[Counts]) -> list[list[int]]:
    """The sum of counts of one shape; nothing for none."""
    return [[sum(row) for row in zip(*layer, strict=True)] for layer in zip(*every, strict=True)]
