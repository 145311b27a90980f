"""The folder of a run, read for a person who asks about it: its theorems in order and where each tree lies.

A run folder is `manifest.json`, `results.jsonl` (a `TheoremResult` per line), `summary.json` and `trees/*.jsonl`.
What a killed run left behind is read as far as it goes. This module must not know what is inside a journal but its
first line.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.jsonl import CorruptLine, read_lines
from data.records import TheoremResult, from_json
from search.journal import FIRST

VERDICTS = ("proved", "uncertified", "open", "failed_to_start", "unfinished")
"""`unfinished` is ours: a tree without a line in `results.jsonl`, because the run was killed or still goes on."""


class ReportError(ValueError):
    """What was asked for is not there. One line, with the nearest names."""


@dataclass(frozen=True)
class RunTheorem:
    """One theorem of a run. `number` counts from 1; `journal` is None when no tree was recorded.

    `first` is the tree of a try with the templates alone that came before `journal`, when there was one.
    """

    number: int
    result: TheoremResult
    journal: Path | None
    first: Path | None = None

    @property
    def place(self) -> str:
        """`file:line`, or the file alone when the line is not known."""
        return f"{self.result.file}:{self.result.line}" if self.result.line else self.result.file


@dataclass(frozen=True)
class Run:
    """A run as found on the disk. `problems` are lines of text about what could not be read."""

    folder: Path
    manifest: dict[str, Any]
    summary: dict[str, Any]
    theorems: tuple[RunTheorem, ...]
    problems: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the run: that of its folder."""
        return self.folder.resolve().name


def folder_of(run: Path) -> Path:
    """The folder of a run that a person names: a path, or a name under `runs`."""
    return run if run.exists() or len(run.parts) > 1 else Path("runs") / run


def open_run(folder: Path) -> Run:
    """Read a run folder, whole or cut by a kill.

    Raises:
        ReportError: there is no run in `folder`; the nearest names beside it are offered.
    """
    if not is_run(folder):
        raise ReportError(f"no run {str(folder)!r}{_hint(folder.name, _runs_beside(folder))}")
    problems: list[str] = []
    results = _results(folder / "results.jsonl", problems)
    trees = sorted((folder / "trees").glob("*.jsonl"))
    firsts = {tree.name: tree for tree in sorted((folder / "trees" / FIRST).glob("*.jsonl"))}
    theorems = []
    for number, result in enumerate(results, start=1):
        journal = _journal_of(result, number, trees)
        theorems.append(RunTheorem(number, result, journal, firsts.get(journal.name) if journal else None))
    taken = {theorem.journal for theorem in theorems}
    begun = {tree.name for tree in trees}
    for tree in [*trees, *(first for name, first in firsts.items() if name not in begun)]:
        if tree not in taken and (head := _unfinished(tree)):
            first = firsts.get(tree.name) if tree.name in begun else None
            theorems.append(RunTheorem(len(theorems) + 1, head, tree, first))
    manifest = _object(folder / "manifest.json", problems)
    return Run(folder, manifest, _object(folder / "summary.json", problems), tuple(theorems), tuple(problems))


def find_theorem(run: Run, theorem: str) -> RunTheorem:
    """The theorem of that name, `file:line` or number in the list (`#3`).

    Raises:
        ReportError: there is none (the nearest names are offered), or the name occurs several times.
    """
    if theorem.startswith("#"):
        found = [each for each in run.theorems if f"#{each.number}" == theorem]
    else:
        found = [each for each in run.theorems if each.result.name == theorem]
        found = found or [each for each in run.theorems if _names_place(each, theorem)]
    if not found:
        names = [each.result.name for each in run.theorems]
        raise ReportError(f"no theorem {theorem!r} in run {run.name}{_hint(theorem, names)}")
    if len(found) > 1:
        places = ", ".join(f"#{each.number} at {each.place}" for each in found[:6])
        raise ReportError(f"{len(found)} theorems of run {run.name} are called {theorem!r}: {places}")
    return found[0]


def is_run(folder: Path) -> bool:
    """Whether a folder looks like a run, whole or cut by a kill."""
    return any((folder / part).exists() for part in ("results.jsonl", "trees", "manifest.json"))


def _runs_beside(folder: Path) -> list[str]:
    parent = folder.parent
    return sorted(path.name for path in parent.iterdir() if is_run(path)) if parent.is_dir() else []


def _hint(wanted: str, names: Iterable[str]) -> str:
    """The nearest names; the part after the last dot counts as the name too."""
    known = {spelling.lower(): name for name in names for spelling in (name.rsplit(".", 1)[-1], name)}
    close = [name for spelling, name in known.items() if wanted.lower() in spelling]
    close += [known[each] for each in difflib.get_close_matches(wanted.lower(), known, n=3, cutoff=0.5)]
    if close:
        return f"; did you mean {', '.join(list(dict.fromkeys(close))[:3])}?"
    if known:
        names = list(dict.fromkeys(known.values()))
        return f"; there are {', '.join(names[:5])}{', …' if len(names) > 5 else ''}"
    return "; there are none"


def _names_place(theorem: RunTheorem, text: str) -> bool:
    return theorem.result.line > 0 and (theorem.place == text or theorem.place.endswith("/" + text))


def _results(path: Path, problems: list[str]) -> list[TheoremResult]:
    broken: list[CorruptLine] = []
    results = []
    for position, value in enumerate(read_lines(path, broken) if path.exists() else (), start=1):
        try:
            results.append(from_json(TheoremResult, value))
        except ValueError as error:
            problems.append(f"{path.name}: object {position}: {error}")
    problems.extend(str(error) for error in broken)
    return results


def _journal_of(result: TheoremResult, number: int, trees: list[Path]) -> Path | None:
    """The journal that the line names, or without a name the one of the line's position, if it is the theorem's."""
    named = result.extra.get("journal")
    if isinstance(named, str):
        return next((tree for tree in trees if tree.name == Path(named).name), None)
    placed = next((tree for tree in trees if tree.stem.isdigit() and int(tree.stem) == number), None)
    return placed if placed and _head(placed).get("name") == result.name else None


def _unfinished(tree: Path) -> TheoremResult | None:
    head = _head(tree)
    if not head:
        return None
    return TheoremResult(
        name=str(head.get("name", tree.stem)),
        file=str(head.get("file", "")),
        line=int(head.get("line") or 0),
        statement_hash=str(head.get("statement_hash", "")),
        verdict="unfinished",
        reason="the run ended before this theorem did",
    )


def _head(tree: Path) -> dict[str, Any]:
    return next((line for line in read_lines(tree, []) if line.get("kind") == "theorem"), {})


def _object(path: Path, problems: list[str]) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        value = json.loads(path.read_bytes())
        if not isinstance(value, dict):
            raise ValueError("not an object")
    except ValueError as error:
        problems.append(f"{path.name}: not a JSON object ({error})")
        return {}
    return value
