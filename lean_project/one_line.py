"""Syntax written on one line, with the semicolons and parentheses that line breaks and indentation stood for.

This module must not know why one line is wanted. Layout that has no form on one line (`calc` steps) is kept as it is,
and Lean will say what it thinks of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from lean_project.syntax import Syntax, atoms, extent, find, is_atom

_SEQUENCES = ("Lean.Parser.Tactic.tacticSeq1Indented", "Lean.Parser.Tactic.Conv.convSeq1Indented")
_BEFORE_BODY = ("Lean.Parser.Term.let", "Lean.Parser.Term.have", "Lean.Parser.Term.suffices", "Lean.Parser.Term.letrec")


def one_line(syntax: Syntax, source: bytes) -> str:
    """The text of a piece of syntax on one line, without comments."""
    before: dict[int, str] = defaultdict(str)
    after: dict[int, str] = defaultdict(str)
    for node in _nodes(syntax):
        if node[0] in _SEQUENCES:
            _join_tactics(node, source, before, after)
        elif node[0] in _BEFORE_BODY and len(node) > 3 and extent(node[-2]) is None:
            declaration, body = extent(node[-3]), extent(node[-1])
            if declaration and body and b"\n" in source[declaration[1] : body[0]]:
                for block in _open_ended(node[-3], "Lean.Parser.Term.byTactic"):
                    _wrap(block, before, after)
                after[declaration[1]] += ";"
    pieces: list[str] = []
    end = -1
    for start, stop in atoms(syntax):
        if 0 <= end < start:
            gap = source[end:start]
            pieces.append(gap.decode() if gap.isspace() and b"\n" not in gap else " ")
        pieces.append(before.get(start, "") + source[start:stop].decode(errors="replace"))
        pieces.append(after.get(stop, ""))
        end = stop
    return "".join(pieces).strip()


def _join_tactics(node: Syntax, source: bytes, before: dict[int, str], after: dict[int, str]) -> None:
    """Parentheses around a sequence of several tactics, and a semicolon where a line break parts two of them."""
    items = node[1][1:] if len(node) > 1 and node[1] else []
    tactics = [place for place in range(0, len(items), 2) if extent(items[place]) is not None]
    whole = extent(node)
    if len(tactics) < 2 or whole is None or b"\n" not in source[whole[0] : whole[1]]:
        return
    for place in tactics[:-1]:
        if any(True for kind in _SEQUENCES for _ in _open_ended(items[place], kind)):
            _wrap(items[place], before, after)
        span = extent(items[place])
        if span is not None and extent(items[place + 1]) is None:
            after[span[1]] += ";"
    _wrap(node, before, after)


def _open_ended(syntax: Syntax, kind: str) -> Iterator[Syntax]:
    """Parts of a kind at the end of some syntax, to which what follows a semicolon would belong."""
    whole = extent(syntax)
    for part in find(syntax, kind):
        if whole is not None and (span := extent(part)) is not None and span[1] == whole[1]:
            yield part


def _wrap(syntax: Syntax, before: dict[int, str], after: dict[int, str]) -> None:
    """Put parentheses around some syntax, outside of those that are there: inner syntax is seen first."""
    if (span := extent(syntax)) is not None:
        before[span[0]] = "(" + before[span[0]]
        after[span[1]] += ")"


def _nodes(syntax: Syntax) -> Iterator[Syntax]:
    """All nodes, inner ones before those that hold them."""
    order: list[Syntax] = []
    waiting = [syntax]
    while waiting:
        part = waiting.pop()
        if part and not is_atom(part):
            order.append(part)
            waiting += part[1:]
    return reversed(order)
