"""What follows from a journal: statuses and their times, the proof path, which goals are merged, where each is shown.

Times count expansions from 0. This module must not know how a tree is shown nor how a journal is stored.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from search.journal import ExpansionLine, JournalTree, NodeLine, RefusedLine, TacticLine, read_journal

_HEAD = 64
_QUOTED = re.compile(r"(Tactic )?(?:`[^`]*`|'[^']*'|`[^`]*$)")
NEVER = -1
"""The time of what never happened."""


@dataclass(frozen=True)
class Link:
    """One way to a node: the attempt that led there from `parent`, and when."""

    parent: int
    time: int
    attempt: TacticLine

    @property
    def edge(self) -> tuple[int, frozenset[int]]:
        """Tactics of one node that left the same goals are one edge of the tree."""
        return self.parent, frozenset(self.attempt.children)


class RecordedTree:
    """A journal with answers to what a reader asks of it. `nodes` has every goal that a tactic led to."""

    def __init__(self, journal: JournalTree, path: Path) -> None:
        self.journal = journal
        self.path = path
        self.nodes: dict[int, NodeLine] = dict(journal.nodes)
        self.expansions: tuple[ExpansionLine, ...] = journal.expansions
        for _, attempt in self.all_attempts():
            for child in attempt.children:
                self.nodes.setdefault(child, NodeLine(child, "(not recorded)", (), 0, math.nan, math.nan))

    @property
    def statement(self) -> str:
        """The theorem's command, empty when the journal has no head."""
        return self.journal.theorem.statement if self.journal.theorem else ""

    @property
    def problem(self) -> str:
        """What is wrong with the journal, in words; empty when it is whole."""
        told = list(self.journal.problems)
        if self.journal.end is None:
            told.insert(
                0, f"the journal was cut after {len(self.expansions)} expansions: this is the tree up to the cut"
            )
        return "; ".join(told).replace(f"{self.path}:", f"{self.path.name}:")

    @property
    def only_elaborated(self) -> bool:
        """True when a proof was found and the kernel refused it: `proved` then is the elaborator's word only."""
        return bool(self.journal.refused) and not self.proof

    @property
    def seconds(self) -> float:
        """What the expansions took, for a search that has no end."""
        return sum(expansion.policy_seconds + expansion.lean_seconds for expansion in self.expansions)

    def target(self, node: int) -> str:
        """The targets of a node's goals in one line."""
        line = self.nodes[node]
        return " ".join("  ".join([f"⊢ {goal.target}" for goal in line.goals] or [line.pp]).split())

    def all_attempts(self) -> Iterator[tuple[int, TacticLine]]:
        """Every tactic that was tried, with the time of its expansion."""
        for time, expansion in enumerate(self.expansions):
            for attempt in expansion.tactics:
                yield time, attempt

    def attempts(self, node: int) -> Iterator[TacticLine]:
        """Every tactic tried on a node, in order."""
        for time in self.expanded.get(node, ()):
            yield from self.expansions[time].tactics

    @cached_property
    def links(self) -> dict[int, list[Link]]:
        """All ways to each node, the first found first."""
        links: dict[int, list[Link]] = defaultdict(list)
        for time, attempt in self.all_attempts():
            for child in dict.fromkeys(attempt.children):
                links[child].append(Link(self.expansions[time].node, time, attempt))
        return dict(links)

    def ways(self, node: int) -> int:
        """How many edges lead to a node; with more than one it is a merged state."""
        return len({link.edge for link in self.links.get(node, ()) if link.parent != node})

    @cached_property
    def expanded(self) -> dict[int, list[int]]:
        """The times at which each node was expanded."""
        times: dict[int, list[int]] = defaultdict(list)
        for time, expansion in enumerate(self.expansions):
            times[expansion.node].append(time)
        return dict(times)

    def untried(self, node: int) -> int | None:
        """How many candidates the search left for later on a node; None when it never asked for any."""
        return self.expansions[self.expanded[node][-1]].untried if node in self.expanded else None

    @cached_property
    def proved_at(self) -> dict[int, int]:
        """When each proved node became so: one of its tactics finished it, or left proved nodes only."""
        proved: dict[int, int] = {}
        for time, expansion in enumerate(self.expansions):
            waiting = [expansion.node]
            while waiting:
                node = waiting.pop()
                if node not in proved and self._closed(node, time, proved):
                    proved[node] = time
                    waiting.extend(link.parent for link in self.links.get(node, ()) if link.time <= time)
        return proved

    @cached_property
    def failed_at(self) -> dict[int, int]:
        """When each dead end became one: all that was proposed failed, or left a dead end, or led in a circle.

        For circles the time is that of the last expansion in any of them.
        """
        alive = self._alive()
        dead = {node for node in self.expanded if node not in alive}
        failed: dict[int, int] = {}
        self._spread(list(dead), lambda node: node in dead and node not in failed and self._date(node, failed))
        circles = [node for node in dead if node not in failed]
        failed.update(dict.fromkeys(circles, max((self.expanded[node][-1] for node in circles), default=NEVER)))
        return failed

    def status(self, node: int) -> str:
        """`proved`, `failed` (a dead end), `open` (expanded, undecided) or `frontier` (never expanded)."""
        if node in self.proved_at:
            return "proved"
        if node in self.failed_at:
            return "failed"
        return "open" if node in self.expanded else "frontier"

    @cached_property
    def proof(self) -> tuple[tuple[int, str], ...]:
        """The pairs (node, tactic) of the proof that was found; empty when none was."""
        return self.journal.end.path if self.journal.end else ()

    @cached_property
    def best(self) -> tuple[tuple[int, str], ...]:
        """The proof, or without one the way to the node that was the most promising when the search stopped.

        That is the unexpanded node of the highest priority, or the node expanded last when none is left.
        """
        if self.proof:
            return self.proof
        frontier = [node for node in self.nodes.values() if self.status(node.id) == "frontier"]
        if frontier:
            last = max(frontier, key=lambda node: (node.priority, -node.id)).id
        elif self.expansions:
            last = self.expansions[-1].node
        else:
            return ()
        steps: list[tuple[int, str]] = []
        while last in self.home:
            first = self.home[last]
            steps.append((first.parent, first.attempt.tactic))
            last = first.parent
        return tuple(reversed(steps))

    @cached_property
    def home(self) -> dict[int, Link]:
        """The one way by which each node but the root is shown: that of the proof, else the one that found it first.

        Homes make a tree: along the proof they are met from the root, elsewhere time falls towards the root.
        """
        homes = {node: links[0] for node, links in self.links.items()}
        homes.pop(0, None)
        proof = set(self.proof)
        reached = {0}
        waiting = [0]
        while waiting:
            parent = waiting.pop()
            for time in self.expanded.get(parent, ()):
                for attempt in self.expansions[time].tactics:
                    if (parent, attempt.tactic) in proof:
                        new = [child for child in attempt.children if child not in reached]
                        homes.update((child, Link(parent, time, attempt)) for child in new)
                        reached.update(new)
                        waiting += new
        return homes

    @cached_property
    def visits(self) -> Counter[int]:
        """How many expansions each goal had, of itself and of what is shown below it."""
        visits: Counter[int] = Counter()
        for expansion in self.expansions:
            node = expansion.node
            visits[node] += 1
            while node in self.home:
                node = self.home[node].parent
                visits[node] += 1
        return visits

    @cached_property
    def error_kinds(self) -> Counter[str]:
        """How many tactics failed, by kind of error."""
        failed = (attempt for _, attempt in self.all_attempts() if attempt.outcome == "error")
        return Counter(attempt.error_kind or "tactic" for attempt in failed)

    @cached_property
    def errors(self) -> Counter[str]:
        """How many tactics failed and how: by kind, those that Lean's tactics refused by the head of the message."""
        failed = (attempt for _, attempt in self.all_attempts() if attempt.outcome == "error")
        return Counter(
            error_head(each.error or "") if each.error_kind in (None, "tactic") else str(each.error_kind)
            for each in failed
        )

    @cached_property
    def refusals(self) -> dict[str, list[RefusedLine]]:
        """The refused proofs by the kernel's reason."""
        found: dict[str, list[RefusedLine]] = defaultdict(list)
        for refused in self.journal.refused:
            found[refused.reason].append(refused)
        return dict(found)

    @cached_property
    def proof_sources(self) -> Counter[str]:
        """How many tactics of the proof each source proposed."""
        sources: Counter[str] = Counter()
        for node, tactic in self.proof:
            source = next((each.source for each in self.attempts(node) if each.tactic == tactic), "unknown")
            sources[source] += 1
        return sources

    def _closed(self, node: int, time: int, proved: dict[int, int]) -> bool:
        attempts = (a for t in self.expanded.get(node, ()) if t <= time for a in self.expansions[t].tactics)
        return any(
            attempt.outcome == "finished"
            or (attempt.outcome == "state" and all(child in proved for child in attempt.children))
            for attempt in attempts
        )

    def _alive(self) -> set[int]:
        """The nodes that may still be proved, by a proof that does not rest on itself."""
        alive = {node for node in self.nodes if node in self.proved_at or self.untried(node) != 0}

        def revived(node: int) -> bool:
            if node in alive or not any(
                attempt.outcome == "state" and alive.issuperset(attempt.children) for attempt in self.attempts(node)
            ):
                return False
            alive.add(node)
            return True

        self._spread(list(self.expanded), revived)
        return alive

    def _date(self, node: int, failed: dict[int, int]) -> bool:
        """Note when a dead end became one, if the dead ends below it are dated."""
        dates = [self.expanded[node][-1]]
        for attempt in self.attempts(node):
            if attempt.outcome == "state":
                below = [failed[child] for child in attempt.children if child in failed]
                if not below:
                    return False
                dates.append(min(below))
        failed[node] = max(dates)
        return True

    def _spread(self, nodes: list[int], change: Callable[[int], bool]) -> None:
        """Apply `change` to nodes, and to the parents of each that it changed."""
        waiting = nodes
        while waiting:
            node = waiting.pop()
            if change(node):
                waiting.extend(link.parent for link in self.links.get(node, ()))


def error_head(error: str) -> str:
    """The first line of Lean's message without what it says of this goal, so that like errors have one head."""
    line = error.split("\n", 1)[0].replace("…⟨cut⟩", "").strip()
    line = _QUOTED.sub(lambda found: found[0] if found.start() == 0 or found[1] else "…", line)
    line = line.split(": ", 1)[0] if len(line) > _HEAD else line
    return line.replace("`", "").rstrip(":.… ") or "tactic"


def read_tree(path: Path) -> RecordedTree:
    """Read a journal as far as it goes.

    Raises:
        OSError: the file cannot be read.
    """
    return RecordedTree(read_journal(path), path)
