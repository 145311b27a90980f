"""A search tree and the list of a run's theorems for the terminal, as `rich` renderables.

A merged state is shown where it was found first and referred to from everywhere else. This module must not know how
the journal is stored.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from search.journal import TacticLine
from search.recorded_tree import RecordedTree
from search.run_folder import VERDICTS, ReportError, Run, RunTheorem
from search.visible import proof_text, visible

VERDICT_STYLE = {
    "proved": "green",
    "uncertified": "yellow",
    "open": "yellow",
    "failed_to_start": "red",
    "unfinished": "magenta",
}
STATUS_STYLE = {"proved": "green", "failed": "red", "open": "yellow", "frontier": "dim"}
STATUS_WORD = {"proved": "proved", "failed": "dead end", "open": "open", "frontier": "not expanded"}
TARGET = 100
"""Characters of a goal that are shown."""

SORTS = ("order", "name", "verdict", "seconds", "expansions", "lean_steps")


@dataclass(frozen=True)
class TreeView:
    """What to show of a tree.

    Attributes:
        failures: show each failed tactic with Lean's words, not just how many there were of each kind.
        depth: tactics from the root; none shows all.
        path: hide what is not on the marked path.
    """

    failures: bool = False
    depth: int | None = None
    path: bool = False


def theorem_table(run: Run, sort: str = "order", reverse: bool = False) -> Table:
    """The theorems of a run, one a row.

    Raises:
        ReportError: `sort` is not one of `SORTS`.
    """
    if sort not in SORTS:
        raise ReportError(f"cannot sort by {sort!r}; sort by {', '.join(SORTS)}")
    counts = Counter(theorem.result.verdict for theorem in run.theorems)
    told = ", ".join(f"{counts[verdict]} {_words(verdict)}" for verdict in VERDICTS if counts[verdict])
    table = Table(
        title=Text(f"{visible(run.name)}: {told or 'no theorem yet'}"),
        title_justify="left",
        caption=Text("\n".join(map(visible, run.problems)), "red") if run.problems else None,
        box=None,
        pad_edge=False,
        header_style="bold",
    )
    for column in ("#", "theorem", "verdict"):
        table.add_column(column, no_wrap=column != "theorem", justify="right" if column == "#" else "left")
    for column in ("seconds", "expansions", "Lean steps"):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("reason or proof", ratio=1)
    for theorem in sorted(run.theorems, key=lambda each: _sort_key(each, sort), reverse=reverse):
        result = theorem.result
        table.add_row(
            str(theorem.number),
            Text(visible(result.name)),
            Text(_words(result.verdict), VERDICT_STYLE.get(result.verdict, "")),
            f"{result.seconds:.2f}",
            str(result.expansions),
            str(result.lean_steps),
            Text(
                visible(" ".join((result.proof or result.reason).split())),
                "dim",
                no_wrap=True,
                overflow="ellipsis",
            ),
        )
    return table


def tree_text(theorem: RunTheorem, tree: RecordedTree, view: TreeView | None = None) -> RenderableType:
    """The tree under a head that says what became of the theorem, why the search stopped, and the proof."""
    return Group(*_head(theorem, tree), _Drawing(tree, view or TreeView()).draw())


def _head(theorem: RunTheorem, tree: RecordedTree) -> list[RenderableType]:
    result = theorem.result
    title = Text.assemble(
        (visible(result.name), "bold"), "  ",
        (_words(result.verdict), f"bold {VERDICT_STYLE.get(result.verdict, '')}"),
        (f"  {visible(theorem.place)}", "dim"),
    )  # fmt: skip
    lines: list[RenderableType] = [title]
    if tree.statement:
        lines.append(Text(visible(tree.statement)))
    attempts = sum(1 for _ in tree.all_attempts())
    merged = sum(tree.ways(node) > 1 for node in tree.nodes)
    figures = (
        f"{result.seconds or tree.seconds:.2f} s",
        f"expansions {len(tree.expansions)}",
        f"tactics tried {attempts}",
        f"failed {tree.error_kinds.total()}",
        f"goals {len(tree.nodes)}",
        f"merged {merged}",
    )
    lines.append(Text(", ".join(figures), "dim"))
    if theorem.first is not None:
        which = "templates alone" if tree.path == theorem.first else "the network"
        other = "the later search" if tree.path == theorem.first else "the first search, with templates alone (--first)"
        lines.append(Text(f"this is the search with {which}; {other} has a tree of its own", "dim"))
    reason = result.reason or (tree.journal.end.reason if tree.journal.end else "")
    if reason and result.verdict != "proved":
        lines.append(Text(f"stopped: {visible(reason)}", "yellow"))
    if tree.problem:
        lines.append(Text(tree.problem, "bold red"))
    for refused in tree.refusals.values():
        times = f" ({len(refused)} proofs; this is the first)" if len(refused) > 1 else ""
        told = f"refused by the kernel: {refused[0].reason}{times}: {' '.join(refused[0].proof.split())}"
        lines.append(Text(visible(told), "red"))
    if tree.only_elaborated:
        lines.append(Text("“proved” below is the word of Lean's elaborator only", "red"))
    if result.proof:
        lines += [Text("proof", "bold green"), Text(visible(proof_text(result.proof)), "green")]
    return [*lines, Text("")]


class _Drawing:
    """One walk over a tree."""

    def __init__(self, tree: RecordedTree, view: TreeView) -> None:
        self.tree = tree
        self.view = view
        self.best = set(tree.best)

    def draw(self) -> Tree:
        """The tree from its root. Deep trees are walked with a stack of their own."""
        if 0 not in self.tree.nodes:
            return Tree(Text("no state was recorded", "dim"))
        root = Tree(self._state(0, None), guide_style="dim")
        waiting = [(root, 0, 0)]
        while waiting:
            branch, node, depth = waiting.pop()
            waiting.extend(reversed(self._expand(branch, node, depth)))
        return root

    def _expand(self, branch: Tree, node: int, depth: int) -> list[tuple[Tree, int, int]]:
        attempts = list(self.tree.attempts(node))
        if self.view.depth is not None and depth >= self.view.depth:
            if any(attempt.children for attempt in attempts):
                branch.add(Text("…", "dim"))
            return []
        following = []
        errors: list[TacticLine] = []
        for attempt in self._leaders(node, attempts):
            on_path = (node, attempt.tactic) in self.best
            if self.view.path and not on_path:
                continue
            if attempt.outcome == "error":
                errors.append(attempt)
            elif attempt.outcome == "finished":
                branch.add(self._tactic(attempt, on_path).append("  ∎", "bold green"))
            else:
                following += self._children(branch, attempt, on_path, depth)
        self._errors(branch, errors)
        if not self.view.path and (untried := self.tree.untried(node)):
            branch.add(Text(f"{untried} more proposed, not tried", "dim"))
        return following

    def _leaders(self, node: int, attempts: list[TacticLine]) -> list[TacticLine]:
        """The attempts, those that left the same goals once: as the one on the path or at home, else the first."""
        leaders: dict[object, TacticLine] = {}
        for position, attempt in enumerate(attempts):
            edge = frozenset(attempt.children) if attempt.outcome == "state" else position
            first = leaders.setdefault(edge, attempt)
            at_home = any(self._at_home(child, attempt) for child in attempt.children)
            if (node, attempt.tactic) in self.best or (at_home and (node, first.tactic) not in self.best):
                leaders[edge] = attempt
        return list(leaders.values())

    def _at_home(self, child: int, attempt: TacticLine) -> bool:
        home = self.tree.home.get(child)
        return home is not None and home.attempt is attempt

    def _children(self, branch: Tree, attempt: TacticLine, on_path: bool, depth: int) -> list[tuple[Tree, int, int]]:
        following = []
        joint = branch
        if len(set(attempt.children)) > 1:
            joint = branch.add(self._tactic(attempt, on_path).append(f"  all {len(set(attempt.children))}:", "dim"))
        for child in dict.fromkeys(attempt.children):
            label = self._state(child, attempt if len(set(attempt.children)) == 1 else None, on_path)
            if self._at_home(child, attempt):
                following.append((joint.add(label), child, depth + 1))
            else:
                joint.add(label.append("  (shown elsewhere)" if child else "  (the theorem itself)", "dim"))
        return following

    def _errors(self, branch: Tree, errors: list[TacticLine]) -> None:
        if errors and not self.view.failures:
            kinds = Counter(attempt.error_kind or "tactic" for attempt in errors)
            told = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
            branch.add(Text(f"✗ {len(errors)} failed: {visible(told)}", "dim red"))
            return
        for attempt in errors:
            label = Text("✗ ", "red").append(self._tactic(attempt, False))
            lines = visible(attempt.error or attempt.error_kind or "").strip().splitlines()
            branch.add(label.append("".join(f"\n  {line}" for line in lines), "dim red"))

    def _tactic(self, attempt: TacticLine, on_path: bool) -> Text:
        style = "bold green" if on_path and self.tree.proof else "bold" if on_path else "cyan"
        mark = "★ " if on_path else ""
        text = Text(f"{mark}{visible(' '.join(attempt.tactic.split()))}", style)
        return text.append(f"  {_number(attempt.log_prob)}  {attempt.seconds * 1000:.0f} ms", "dim not bold")

    def _state(self, node: int, attempt: TacticLine | None, on_path: bool = False) -> Text:
        status = self.tree.status(node)
        text = self._tactic(attempt, on_path).append("\n") if attempt else Text()
        text.append(f"#{node} ", "dim").append(_cut(visible(self.tree.target(node))))
        text.append(f"  {STATUS_WORD[status]}", STATUS_STYLE[status])
        text.append(f"  Σ {_number(self.tree.nodes[node].log_prob)}", "dim")
        if visits := self.tree.visits[node]:
            text.append(f"  {visits} {'visit' if visits == 1 else 'visits'}", "dim")
        if (ways := self.tree.ways(node)) > 1:
            text.append(f"  merged, {ways} ways here", "magenta")
        return text


def _sort_key(theorem: RunTheorem, sort: str) -> Any:
    if sort == "order":
        return theorem.number
    if sort == "verdict":
        return VERDICTS.index(theorem.result.verdict) if theorem.result.verdict in VERDICTS else len(VERDICTS)
    return getattr(theorem.result, sort)


def _cut(text: str) -> str:
    return text if len(text) <= TARGET else text[: TARGET - 1] + "…"


def _words(verdict: str) -> str:
    return verdict.replace("_", " ")


def _number(value: float) -> str:
    return f"{value:.2f}" if math.isfinite(value) else "–"
