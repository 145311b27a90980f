"""Lean's syntax as it comes out of a child: trees of ranges of the source.

Nothing here recurses: terms may be nested deeper than Python's stack. This module must not know what Lean's kinds mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

Syntax: TypeAlias = list[Any]
"""A node is `["kind", child, …]`, an atom or identifier `[start, end]` in bytes, a missing part None."""


def tree(flat: Sequence[Any]) -> Syntax:
    """The tree that `leanseek_elaborate` writes in preorder: `"kind", n` before n children, `start, end`, or null."""
    root: Syntax = []
    open_nodes: list[list[Any]] = [[root, 1]]  # with the number of children that are still to come
    position = 0
    while position < len(flat):
        item = flat[position]
        parent = open_nodes[-1]
        parent[1] -= 1
        if parent[1] == 0:
            open_nodes.pop()
        if item is None:
            parent[0].append(None)
            position += 1
        elif isinstance(item, str):
            node = [item]
            parent[0].append(node)
            if flat[position + 1]:
                open_nodes.append([node, flat[position + 1]])
            position += 2
        else:
            parent[0].append([item, flat[position + 1]])
            position += 2
    whole: Syntax = root[0]
    return whole


def is_atom(syntax: Syntax | None) -> bool:
    """Whether a piece of syntax is an atom or an identifier: a range of the source."""
    return bool(syntax) and not isinstance(syntax[0], str)  # type: ignore[index]


def atoms(syntax: Syntax | None, backwards: bool = False) -> Iterator[tuple[int, int]]:
    """The ranges of a tree that stand in the source."""
    waiting = [syntax]
    while waiting:
        part = waiting.pop()
        if not part:
            continue
        if not is_atom(part):
            waiting += part[1:] if backwards else part[:0:-1]
        elif part[0] >= 0:
            yield part[0], part[1]


def extent(syntax: Syntax | None) -> tuple[int, int] | None:
    """The byte range from the first to the last atom of a tree; None when it has no atom in the source."""
    first, last = next(atoms(syntax), None), next(atoms(syntax, backwards=True), None)
    return (first[0], last[1]) if first and last else None


def find(syntax: Syntax | None, kind: str) -> Iterator[Syntax]:
    """The outermost nodes of a kind, in the order of the source."""
    waiting = [syntax]
    while waiting:
        part = waiting.pop()
        if not part or is_atom(part):
            continue
        if part[0] == kind:
            yield part
        else:
            waiting += part[:0:-1]


def words(syntax: Syntax | None, source: bytes) -> list[str]:
    """The texts of the atoms."""
    return [source[start:end].decode(errors="replace") for start, end in atoms(syntax) if end > start]


def text(syntax: Syntax | None, source: bytes) -> str:
    """The source from the first to the last atom."""
    span = extent(syntax)
    return source[span[0] : span[1]].decode(errors="replace") if span else ""
