"""What the page is told: the run in one object, each tree in another, compressed so that hundreds fit in a file.

A tree's strings are stored once and named by number, because goals of one search share most of their hypotheses.
`model.js` reads what `tree_payload` writes. This module must not know how the page looks.
"""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from data.records import TheoremResult
from search.compare import Comparison
from search.explorer.routing import NodeRouting, RunRouting, run_routing, tree_routing
from search.journal import ExpansionLine, GoalLine, NodeLine, TacticLine
from search.recorded_tree import NEVER, Link, RecordedTree
from search.run_folder import Run, RunTheorem
from search.visible import proof_text, visible

OUTCOMES = ("state", "finished", "error")


@dataclass(frozen=True)
class Limits:
    """What to keep of a tree: characters of each Lean error, and expansions (those of the proof are always kept)."""

    error: int | None = None
    expansions: int | None = None

    @property
    def told(self) -> str:
        """What a reader of the page is told about what is missing."""
        parts = []
        if self.error is not None:
            parts.append(f"Lean errors are cut at {self.error} characters")
        if self.expansions is not None:
            parts.append(f"only the first {self.expansions} expansions and the proof are kept")
        return " and ".join(parts)


LIMITS = (Limits(), Limits(600), Limits(200), Limits(80), Limits(80, 400), Limits(60, 100), Limits(40, 25))
"""From everything to little: the first that fits is taken."""


class _Strings:
    """Numbers for strings, in the order in which they come; None is -1."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __call__(self, text: str | None) -> int:
        return NEVER if text is None else self.numbers.setdefault(text, len(self.numbers))


def tree_payload(
    tree: RecordedTree, limits: Limits = LIMITS[0], routing: Mapping[int, NodeRouting] | None = None
) -> dict[str, Any]:
    """The object of one tree, for `model.js`."""
    strings = _Strings()
    kept = _kept(tree, limits)
    journal = tree.journal
    return {
        "nodes": [_node(tree, tree.nodes[node], strings) for node in _shown(tree, kept)],
        "expansions": [_expansion(tree.expansions[time], strings, limits) for time in kept],
        "times": kept if len(kept) < len(tree.expansions) else None,
        "homes": [
            [node, link.parent, link.time, strings(link.attempt.tactic)] for node, link in _homes(tree, set(kept))
        ],
        "proof": [[node, strings(tactic)] for node, tactic in tree.proof],
        "best": [[node, strings(tactic)] for node, tactic in tree.best],
        "refused": [[each.proof, each.reason, [node for node, _ in each.path]] for each in journal.refused],
        "onlyElaborated": tree.only_elaborated,
        "statement": tree.statement,
        "config": journal.theorem.config if journal.theorem else {},
        "reason": journal.end.reason if journal.end else "",
        "tokens": journal.end.tokens if journal.end else 0,
        "flops": journal.end.flops if journal.end else 0,
        "problem": tree.problem,
        "routing": tree_routing(routing or {}, strings),
        "shortened": limits.told if len(kept) < len(tree.expansions) or _cuts(tree, limits) else "",
        "strings": list(strings.numbers),
    }


@dataclass(frozen=True)
class Additions:
    """What a page tells beside its run: which experts fired, and how another run did on the same theorems."""

    routing: RunRouting | None = None
    compared: Comparison | None = None


def run_payload(run: Run, rows: list[dict[str, Any]], more: Additions | None = None) -> dict[str, Any]:
    """The object of the run page. `rows` are those of `row_payload`."""
    more = more or Additions()
    return {
        "routing": run_routing(more.routing) if more.routing is not None else None,
        "compared": _compared(more.compared) if more.compared is not None else None,
        "name": run.name,
        "manifest": run.manifest,
        "summary": run.summary,
        "problems": list(run.problems),
        "theorems": rows,
    }


def row_payload(theorem: RunTheorem, tree: RecordedTree | None, first: RecordedTree | None = None) -> dict[str, Any]:
    """One theorem of the run page; what is counted over its trees is counted here."""
    result = theorem.result
    trees = [each for each in (first, tree) if each is not None]
    return {
        "number": theorem.number,
        "name": result.name,
        "place": theorem.place,
        "verdict": result.verdict,
        "seconds": result.seconds or sum(each.seconds for each in trees),
        "expansions": result.expansions or sum(len(each.expansions) for each in trees),
        "leanSteps": result.lean_steps,
        "flops": result.flops,
        "tokens": result.extra.get("tokens", 0),
        "leanCpu": result.extra.get("lean_cpu", 0),
        "proof": proof_text(result.proof),
        "reason": result.reason,
        "certificate": _certificate(result),
        "tree": bool(tree and tree.nodes),
        "statement": tree.statement if tree else "",
        "first": bool(first and first.nodes),
        "goals": len(tree.nodes) if tree else 0,
        "errors": dict(sum((each.errors for each in trees), Counter())),
        "sources": dict(tree.proof_sources) if tree else {},
        "policySeconds": sum(line.policy_seconds for each in trees for line in each.expansions),
        "leanSeconds": sum(line.lean_seconds for each in trees for line in each.expansions),
    }


def _compared(found: Comparison) -> dict[str, Any]:
    return {
        "run": found.second,
        "theorems": found.theorems,
        "both": found.both,
        "won": [_beside(result) for result in found.won],
        "lost": [_beside(result) for result in found.lost],
        "unpaired": list(found.unpaired),
        "p": found.p_value,
        "pairs": [
            [None if result.verdict != "proved" else [result.seconds, result.expansions] for result in pair]
            for pair in found.pairs
        ],
    }


def _beside(result: TheoremResult) -> list[Any]:
    return [result.name, result.seconds, proof_text(result.proof)]


def pack(value: Any) -> str:
    """An object as base64 of zlib-compressed JSON, hidden characters visible; numbers not finite become null."""
    text = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(zlib.compress(text.encode("utf-8", "backslashreplace"), 9)).decode("ascii")


def _certificate(result: TheoremResult) -> dict[str, Any] | None:
    certificate = result.certificate
    if certificate is None:
        return None
    return {
        "verdict": certificate.verdict,
        "reason": certificate.reason,
        "axioms": list(certificate.axioms),
        "restsOn": list(certificate.rests_on),
    }


def _kept(tree: RecordedTree, limits: Limits) -> list[int]:
    """The times of the expansions that are shown: the first ones, those of the proof, and the ways to them."""
    if limits.expansions is None or len(tree.expansions) <= limits.expansions:
        return list(range(len(tree.expansions)))
    kept = set(range(limits.expansions))
    for node, _ in tree.proof:
        kept.update(tree.expanded.get(node, ()))
    return sorted(kept)


def _shown(tree: RecordedTree, kept: list[int]) -> list[int]:
    shown = {0}
    for time in kept:
        shown.update(child for attempt in tree.expansions[time].tactics for child in attempt.children)
    return [node for node in tree.nodes if node in shown]


def _homes(tree: RecordedTree, kept: set[int]) -> Iterator[tuple[int, Link]]:
    """Where each node is shown. One whose home is not kept moves to the first way here that is: to the proof."""
    for node, home in tree.home.items():
        ways = [home, *tree.links[node]]
        if way := next((way for way in ways if way.time in kept), None):
            yield node, way


def _cuts(tree: RecordedTree, limits: Limits) -> bool:
    if limits.error is None:
        return False
    return any(len(attempt.error or "") > limits.error for _, attempt in tree.all_attempts())


def _node(tree: RecordedTree, node: NodeLine, strings: _Strings) -> list[Any]:
    return [
        node.id,
        node.depth,
        node.log_prob,
        node.priority,
        tree.proved_at.get(node.id, NEVER),
        tree.failed_at.get(node.id, NEVER),
        [_goal(goal, strings) for goal in node.goals] or [[NEVER, [], strings(node.pp)]],
        tree.visits[node.id],
    ]


def _goal(goal: GoalLine, strings: _Strings) -> list[Any]:
    hypotheses = [[strings(part) for part in hypothesis] for hypothesis in goal.hypotheses]
    return [strings(goal.case), hypotheses, strings(goal.target)]


def _expansion(expansion: ExpansionLine, strings: _Strings, limits: Limits) -> list[Any]:
    attempts = [_attempt(attempt, strings, limits) for attempt in expansion.tactics]
    seconds = [expansion.policy_seconds, expansion.lean_seconds]
    return [expansion.order, expansion.node, *seconds, attempts, expansion.untried]


def _attempt(attempt: TacticLine, strings: _Strings, limits: Limits) -> list[Any]:
    error = attempt.error
    if error is not None and limits.error is not None and len(error) > limits.error:
        error = error[: limits.error] + "…"
    common = [
        strings(attempt.tactic),
        attempt.log_prob,
        strings(attempt.source),
        OUTCOMES.index(attempt.outcome),
    ]
    return [
        *common,
        attempt.seconds,
        list(dict.fromkeys(attempt.children)),
        strings(error),
        strings(attempt.error_kind),
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, float):
        return round(value, 5) if math.isfinite(value) else None
    return value
