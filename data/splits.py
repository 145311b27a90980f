"""The evaluation sets, and the guard that nothing of them is trained on.

Statements are compared by their hash, which bound variables' names do not change: see `data.statements`. The text
alone decides: the same words over other definitions count as the same statement, to be on the safe side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from data.records import Theorem, TracedStep, statement_hash

_ROOT = Path(__file__).parents[1]
TRAIN, VALID, TEST, FAMILIES = (
    _ROOT / "data" / "theorems" / name for name in ("train.jsonl", "valid.lean", "test.lean", "families.lean")
)
"""Pairs out of the library's own proofs; theorems to judge trainings by, to report on, of families held out."""

_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.S)
_THEOREM = re.compile(
    r"^[^\S\n]*(?:@\[[^\]]*\]\s*)*(?:(?:private|protected|nonrec)\s+)*(?:theorem|lemma)\s+([^\s:({\[⦃]+)", re.M
)


class LeakError(ValueError):
    """A theorem of an evaluation set among those that are trained on. One line that names it."""


def evaluation_files() -> list[Path]:
    """The files whose theorems measure policies, as far as they are installed: the examples and the sets above."""
    files = [*sorted((_ROOT / "examples").glob("*.lean")), VALID, TEST, FAMILIES]
    return [file for file in files if file.exists()]


def statements(source: str) -> Iterator[tuple[str, str]]:
    """Name as written and text of each `theorem` or `lemma` of a Lean file, read without Lean.

    A text goes on to the next theorem; its hash looks no further than the `:=` of the proof.
    """
    plain = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n") or " ", source)
    found = list(_THEOREM.finditer(plain))
    for match, following in zip(found, [*found[1:], None], strict=True):
        yield match[1], plain[match.start() : following.start() if following else None]


def statement_hashes(files: Iterable[Path]) -> dict[str, str]:
    """For each statement hash in Lean files the theorem that has it, as `NAME in FILE`.

    Raises:
        OSError: a file cannot be read.
    """
    return {
        statement_hash(text): f"{name} in {file.name}"
        for file in files
        for name, text in statements(file.read_text(encoding="utf-8", errors="replace"))
    }


def assert_no_leak(given: Iterable[TracedStep | Theorem], evaluation: Mapping[str, str]) -> None:
    """Refuse training pairs, or theorems to learn from, whose statement is in an evaluation set.

    Raises:
        LeakError: there is one; the text names both theorems.
    """
    for each in given:
        if each.statement_hash in evaluation:
            if isinstance(each, TracedStep):
                name, place = each.theorem, each.source
            else:
                name, place = each.name, f"{each.file}:{each.line}"
            raise LeakError(
                f"{name} ({place}) has the statement of {evaluation[each.statement_hash]}, "
                "which is kept for evaluation; leave it out of what is learned from"
            )
