"""Fits the lines of a proof into the hole of a theorem: `by` where a term is wanted, columns, line breaks.

This module must not know where the lines come from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.records import Theorem

_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.S)
_BY = re.compile(r"(?<![\w'.])by(?![\w'])")


def fill(theorem: Theorem, lines: Sequence[str]) -> str:
    """The text that replaces the hole of `theorem` so that `lines` are its tactics, aligned.

    A proof of one line goes where the hole is. A longer one starts a line, two columns further than the line
    that it belongs to, unless the hole stands alone in its line or behind a bullet, whose column it then
    keeps.
    """
    _, _, line = theorem.before.rpartition("\n")
    if theorem.hole == "term":
        return _as_term(theorem, lines, _outer_indent(theorem, line))
    if len(lines) == 1:
        return lines[0]
    if not line.strip() or line.rstrip().endswith(("·", ".")):
        return _join(lines, len(line))
    if line.rstrip().endswith(("by", "=>")):
        indent = _outer_indent(theorem, line) + 2
        return "\n" + " " * indent + _join(lines, indent)
    return f"({_join(lines, len(line) + 1)})"


def _as_term(theorem: Theorem, lines: Sequence[str], indent: int) -> str:
    space = " " if len(lines) == 1 else "\n" + " " * (indent + 2)
    text = f"by{space}{_join(lines, indent + 2)}"
    return f"({text})" if theorem.after.split("\n", 1)[0].strip() else text


def _outer_indent(theorem: Theorem, line: str) -> int:
    """The column to indent from: of the command when the hole is its whole proof, else of the line."""
    depth = 0 if theorem.hole == "term" else 1
    whole = len(_BY.findall(_COMMENT.sub("", theorem.before))) == depth and not line.rstrip().endswith("=>")
    if whole and line.strip():
        line = theorem.before.lstrip("\n").split("\n", 1)[0]
    return len(line) - len(line.lstrip())


def _join(lines: Sequence[str], indent: int) -> str:
    """Lines from the second on begin at column `indent`."""
    return ("\n" + " " * indent).join(lines)
