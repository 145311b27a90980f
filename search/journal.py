"""The journal of one theorem's search: JSON lines, written as things happen, and the reader of them.

A killed search leaves every line but the one that it was writing. This module must not know how the search
decides; it knows the records.

Lines, told apart by `kind`:
    theorem    what is being proved, with which configuration
    node       a node was created; node 0 is the theorem's first state
    expansion  the tactics that were tried on a node, in order
    refused    a proof was found and the kernel refused it
    end        the verdict
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias, TypeVar

from data.jsonl import CorruptLine, read_lines
from data.records import Theorem, from_json, to_json
from lean_project.states import Goal, LeanError, ProofFinished, TacticResult, TacticState
from search.node import Node
from search.protocols import Candidate

Line = TypeVar("Line")

FIRST, EXPLORED = "first", "explored"
"""Folders beside the journals of a run, for those of a theorem's earlier stages: templates alone, and exploration."""


@dataclass(frozen=True)
class TheoremLine:
    """The head of a journal. `line` is 1-based, 0 when the theorem came from no file."""

    name: str
    file: str
    line: int
    statement: str
    statement_hash: str
    config: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class GoalLine:
    """One goal; a hypothesis is (name, type, value), value None unless it is a `let`."""

    case: str | None
    hypotheses: tuple[tuple[str, str, str | None], ...]
    target: str


@dataclass(frozen=True)
class NodeLine:
    """A node as it was created: `log_prob` and `depth` are those of the path on which it was found."""

    id: int
    pp: str
    goals: tuple[GoalLine, ...]
    depth: int
    log_prob: float
    priority: float
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class TacticLine:
    """A tactic that was tried. `outcome` is `state`, `finished` or `error`; `seconds` are Lean's."""

    tactic: str
    log_prob: float
    source: str
    outcome: str
    children: tuple[int, ...] = ()
    error: str | None = None
    error_kind: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class ExpansionLine:
    """One expansion. `order` counts from 0; seconds are wall time; `untried` candidates were left for later.

    `lean_cpu` are Lean's seconds of the processor. When the policy was asked, `rest` has those candidates as (tactic,
    log-probability, source), and `tokens` and `flops` are what it cost.
    """

    order: int
    node: int
    policy_seconds: float
    lean_seconds: float
    tactics: tuple[TacticLine, ...]
    untried: int = 0
    rest: tuple[tuple[str, float, str], ...] = ()
    tokens: int = 0
    flops: float = 0.0
    lean_cpu: float = 0.0
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RefusedLine:
    """A text that looked like a proof to the elaborator and was refused by the certifier.

    `path` is (node, tactic) of each of its steps, a goal before what it left.
    """

    proof: str
    reason: str
    path: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class EndLine:
    """How it ended. `path` is (node, tactic) of each step of the proof, a goal before what it left."""

    verdict: str
    reason: str
    proof: str | None
    seconds: float
    expansions: int
    lean_steps: int
    tokens: int
    flops: float
    path: tuple[tuple[int, str], ...] = ()
    lean_cpu: float = 0.0
    extra: dict[str, Any] = field(default_factory=dict)


JournalLine: TypeAlias = TheoremLine | NodeLine | ExpansionLine | RefusedLine | EndLine

_KINDS: dict[str, type] = {
    "theorem": TheoremLine,
    "node": NodeLine,
    "expansion": ExpansionLine,
    "refused": RefusedLine,
    "end": EndLine,
}
_LEFT_OUT, _LEFT_OUT_OF_EXPANSIONS = ("extra",), ("rest", "tokens", "flops", "lean_cpu")
"""Fields that are not written when they are empty."""
OUTLOOK = "outlook"
"""The field of a node's `extra` that has what a critic said of it."""
_NAMES = {kind: name for name, kind in _KINDS.items()}


def theorem_line(theorem: Theorem, config: dict[str, Any]) -> TheoremLine:
    """The head of the journal of `theorem`. What may be read with it is in `extra`, for whoever learns from it."""
    premises = [to_json(premise) for premise in theorem.premises]
    return TheoremLine(
        theorem.name,
        theorem.file,
        theorem.line,
        theorem.statement,
        theorem.statement_hash,
        config,
        {"above": above_hash(theorem), **({"premises": premises} if premises else {})},
    )


def above_hash(theorem: Theorem) -> str:
    """Tells what stands above a theorem: a search goes on only where nothing has changed there."""
    return hashlib.sha256(theorem.prefix.encode(errors="replace")).hexdigest()[:16]


def node_line(node: Node, alpha: float) -> NodeLine:
    """The line of a node that was created just now."""
    goals = tuple(_goal_line(goal) for goal in node.state.goals)
    extra = {OUTLOOK: node.outlook} if node.outlook else {}
    return NodeLine(node.id, node.state.pp, goals, node.depth, node.log_prob, node.priority(alpha), extra)


def tactic_line(candidate: Candidate, result: TacticResult, children: Iterable[Node] = ()) -> TacticLine:
    """The line of one tactic and what it led to."""
    tactic, log_prob, source = candidate.tactic, candidate.log_prob, candidate.source
    match result.outcome:
        case LeanError(error, kind):
            return TacticLine(tactic, log_prob, source, "error", (), error, kind, result.seconds)
        case ProofFinished():
            return TacticLine(tactic, log_prob, source, "finished", seconds=result.seconds)
        case TacticState():
            ids = tuple(child.id for child in children)
            return TacticLine(tactic, log_prob, source, "state", ids, seconds=result.seconds)


def came_of(line: TacticLine) -> str:
    """What came of a tactic in one word: `state`, `finished`, or the kind of its error."""
    return line.error_kind or line.outcome


def _goal_line(goal: Goal) -> GoalLine:
    hypotheses = tuple((hypothesis.name, hypothesis.type, hypothesis.value) for hypothesis in goal.hypotheses)
    return GoalLine(goal.case, hypotheses, goal.target)


class Journal:
    """Writes one journal; the first `keep` bytes of what was at `path` before stay. A context manager.

    Raises:
        OSError: the file cannot be written (no space, no permission).
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("a" if keep else "w", encoding="utf-8")
        if keep:
            self._file.truncate(keep)

    def write(self, line: JournalLine) -> None:
        """Append a line. After `end` it is forced to the disk, before that only out of this process."""
        value = {"kind": _NAMES[type(line)], **to_json(line)}
        for name in (*_LEFT_OUT, *(_LEFT_OUT_OF_EXPANSIONS if isinstance(line, ExpansionLine) else ())):
            if not value.get(name, True):
                del value[name]
        self._file.write(json.dumps(value, ensure_ascii=False) + "\n")
        self._file.flush()
        if isinstance(line, EndLine):
            os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True)
class JournalTree:
    """A journal that was read. `end` is None when the search has not ended; `nodes` are keyed by their id.

    `problems` says in words what could not be read: a line cut by a kill, a damaged line, a line of unknown
    kind.
    """

    theorem: TheoremLine | None
    nodes: dict[int, NodeLine]
    expansions: tuple[ExpansionLine, ...]
    refused: tuple[RefusedLine, ...]
    end: EndLine | None
    problems: tuple[str, ...] = ()

    @property
    def parents(self) -> dict[int, tuple[tuple[int, str], ...]]:
        """For each node the (node, tactic) pairs that led to it, in the order in which they were found."""
        found: dict[int, list[tuple[int, str]]] = {}
        for expansion in self.expansions:
            for tactic in expansion.tactics:
                for child in tactic.children:
                    found.setdefault(child, []).append((expansion.node, tactic.tactic))
        return {child: tuple(pairs) for child, pairs in found.items()}


def read_journal(path: Path) -> JournalTree:
    """Read a journal, of a search that has ended or not.

    Raises:
        OSError: the file cannot be read.
    """
    broken: list[CorruptLine] = []
    problems: list[str] = []
    lines: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    for value in read_lines(path, broken):
        kind = value.pop("kind", None)
        if kind not in _KINDS:
            problems.append(f"{path}: a line of unknown kind {kind!r} was skipped")
            continue
        try:
            lines[kind].append(from_json(_KINDS[kind], value))
        except ValueError as error:
            problems.append(f"{path}: a line of kind {kind!r} was skipped: {error}")
    problems = [*_told(path, broken), *problems]
    return JournalTree(
        theorem=lines["theorem"][0] if lines["theorem"] else None,
        nodes={node.id: node for node in lines["node"]},
        expansions=tuple(lines["expansion"]),
        refused=tuple(lines["refused"]),
        end=lines["end"][-1] if lines["end"] else None,
        problems=tuple(problems),
    )


def whole_steps(path: Path) -> tuple[int, int]:
    """How far a journal can be gone on from: the bytes up to the end of its last whole step, and its expansions there.

    A step is the root, an expansion of which every node is there, or a refused proof. 0 bytes: there is no root.
    """
    position = size = expansions = 0
    nodes: set[int] = set()
    with path.open("rb") as file:
        for raw in file:
            position += len(raw)
            try:
                value = json.loads(raw) if raw.endswith(b"\n") else {}
                kind = value.get("kind")
                if kind == "node":
                    nodes.add(value["id"])
                elif kind == "expansion":
                    line = from_json(ExpansionLine, value)
                    if line.order != expansions or not nodes.issuperset(
                        child for tactic in line.tactics for child in tactic.children
                    ):
                        break
                    expansions += 1
            except (ValueError, KeyError, AttributeError):
                break
            if kind in ("expansion", "refused") or (kind == "node" and nodes == {0}):
                size = position
            elif kind not in ("theorem", "node"):
                break
    return size, expansions


def spent_in(path: Path) -> dict[str, float]:
    """What the expansions of a journal have cost: seconds, expansions, tokens, lean_cpu. No file: nothing."""
    expansions = read_journal(path).expansions if path.exists() else ()
    return {
        "seconds": sum(line.policy_seconds + line.lean_seconds for line in expansions),
        "expansions": float(len(expansions)),
        "tokens": float(sum(line.tokens for line in expansions)),
        "lean_cpu": sum(line.lean_cpu for line in expansions),
    }


def _told(path: Path, broken: list[CorruptLine]) -> list[str]:
    """The broken lines in words; the last one, if nothing ends it, was cut by a kill."""
    told = [str(problem) for problem in broken]
    if told and not path.read_bytes().endswith(b"\n"):
        told[-1] = f"{path}: the last line is cut off; the search was stopped while it was writing"
    return told
