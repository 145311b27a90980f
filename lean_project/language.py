"""What a Lean file changes of its own language: notation, macros, instances, attributes, and code that runs in it.

A statement of such a file may mean something else than it seems to. This module must not know who wants to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lean_project.outline import FileOutline
from lean_project.syntax import Syntax, extent, is_atom

_COMMAND = "Lean.Parser.Command."
_CHANGES = {
    "notation": "notation",
    "mixfix": "notation",
    "syntax": "syntax",
    "syntaxAbbrev": "syntax",
    "syntaxCat": "syntax",
    "binderPredicate": "notation",
    "macro": "macro",
    "macro_rules": "macro_rules",
    "elab": "elab",
    "elab_rules": "elab_rules",
    "instance": "instance",
    "initialize": "initialize",
    "eval": "#eval",
    "evalBang": "#eval!",
}
_ATTRIBUTE = re.compile(r"(?:local\s+|scoped\s+)?(-?)\s*(\w+)")
_MEANINGFUL = (
    "instance",
    "default_instance",
    "macro",
    "term_elab",
    "command_elab",
    "tactic",
    "coe",
    "unification_hint",
)
"""Attributes of a declaration that change how other text is read."""


def own_language(outline: FileOutline) -> tuple[tuple[int, str], ...]:
    """The line (from 1) and the kind of every command that changes the file's own language, or runs code."""
    found: list[tuple[int, str]] = []
    for command in outline.commands:
        span = extent(command)
        if span is None:
            continue
        kinds = list(dict.fromkeys(_changes(command, outline)))
        if not command[0].startswith(_COMMAND):
            kinds.insert(0, "a command of its own")
        line = outline.source.count(b"\n", 0, span[0]) + 1
        found += [(line, kind) for kind in kinds]
    return tuple(found)


def _changes(command: Syntax, outline: FileOutline) -> Iterator[str]:
    waiting: list[Syntax | None] = [command]
    while waiting:
        node = waiting.pop()
        if not node or is_atom(node):
            continue
        kind = node[0].removeprefix(_COMMAND) if node[0].startswith(_COMMAND) else ""
        if kind in _CHANGES:
            yield _CHANGES[kind]
        elif (kind == "eraseAttr" or node[0] == "Lean.Parser.Term.attrInstance") and (span := extent(node)):
            word = _ATTRIBUTE.match(outline.text(*span))
            if word and word[2] in _MEANINGFUL:
                yield f"attribute [{word[1]}{word[2]}]"
        waiting += node[:0:-1]
