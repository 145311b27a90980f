"""What the header of a Lean file asks for: its imports, and what the embedded Lean has in place of each.

Stock Lean's library has thousands of modules, ours a hundred. A module that stock Lean has and we lack is taken for the
whole of what we have: `import Init.Data.List.Nat.TakeDrop` for `Init`, `import Lean.Elab` for `Lean`. This module must
not know what stands below the header.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lean_project.errors import LeanStartError
from lean_project.toolchain import LEAN_VERSION, library_sources

STOCK_MODULES = Path(__file__).parent / "stock_lean" / "modules.txt"
"""The modules of stock Lean's own library, one a line; `lean_project.bindings.generate` writes them."""
ROOTS = ("Init", "Std", "Lean")
"""Modules that import all that the embedded Lean has of stock Lean's module trees of the same names."""

MATHLIB = ("Mathlib", "Batteries", "Aesop", "Qq", "ProofWidgets", "Plausible", "ImportGraph", "LeanSearchClient")
"""Mathlib, and the libraries that it brings."""

_BLANK = re.compile(rb"\s+|--[^\n]*")
_COMMENT_EDGE = re.compile(rb"/-|-/")
_IMPORT = re.compile(r"(?:public\s+|meta\s+)*import\s+(?:all\s+)?((?:«[^»]*»|[^\s«-])+)".encode())


def split_header(source: bytes, allow_prelude: bool = False, file: str = "") -> tuple[tuple[str, ...], bytes]:
    """The modules that a file imports, and its text with the header blanked out (positions stay what they were).

    Every file imports `Init` by itself, unless it is a `prelude` and allowed to be one (a module of the library, whose
    imports are taken as they are). Modules of stock Lean that we lack are replaced.

    Raises:
        LeanStartError: the file is a `prelude`, which brings its own library, and not allowed to be one; or it imports
            what the embedded Lean does not have. The line names `file` and the place in it.
    """
    modules: list[str] = []
    prelude = False
    words = list(_words(source))
    for word, start, _ in words:
        try:
            if word == "prelude":
                if not allow_prelude:
                    raise LeanStartError(
                        "a file that starts with `prelude` brings its own library and cannot be used here"
                    )
                prelude = True
            elif word != "module":
                modules.append(word if prelude else embedded(word))
        except LeanStartError as error:
            line = source.count(b"\n", 0, start) + 1
            raise LeanStartError(f"{file}:{line}: {error}" if file else f"line {line}: {error}") from error
    end = words[-1][2] if words else 0
    blank = re.sub(rb"[^\n]", b" ", source[:end])
    return tuple(dict.fromkeys([*(() if prelude else ("Init",)), *modules])), blank + source[end:]


def imported(source: bytes) -> tuple[str, ...]:
    """The modules that the header names, as they stand there."""
    return tuple(word for word, _, _ in _words(source) if word not in ("prelude", "module"))


def embedded(module: str) -> str:
    """The module to import in place of `module`: what stock Lean has and we lack is the whole of its tree.

    Raises:
        LeanStartError: the embedded Lean has nothing of that library, or stock Lean has no such module.
    """
    root = module.split(".", 1)[0]
    if root in MATHLIB:
        raise LeanStartError(
            f"cannot import {module}: the embedded Lean has no Mathlib, only the core library (Init, Std, Lean); prove "
            "such a file in a project of stock Lean, with `lean_project.dojo.project_session`"
        )
    if root not in ROOTS:
        raise LeanStartError(f"cannot import {module}: the embedded Lean has the core library only (Init, Std, Lean)")
    if module in library_sources():
        return "Init" if root == "Init" else module
    if module in stock_modules():
        return root
    raise LeanStartError(f"cannot import {module}: Lean {LEAN_VERSION} has no such module")


@cache
def stock_modules() -> frozenset[str]:
    """Names of the modules of stock Lean's own library."""
    return frozenset(STOCK_MODULES.read_text(encoding="utf-8").split())


def after_blanks(source: bytes, position: int) -> int:
    """Where white space and comments end. A documentation comment belongs to what follows it."""
    while True:
        if found := _BLANK.match(source, position):
            position = found.end()
            continue
        if not source.startswith(b"/-", position) or source[position + 2 : position + 3] in (b"-", b"!"):
            return position
        depth = 0
        for edge in _COMMENT_EDGE.finditer(source, position):
            depth += 1 if edge[0] == b"/-" else -1
            if depth == 0:
                position = edge.end()
                break
        else:
            return position


def _words(source: bytes) -> Iterator[tuple[str, int, int]]:
    """`prelude`, `module` and the names of imported modules, each with where it (or its `import`) stands."""
    position = 0
    while True:
        position = after_blanks(source, position)
        if source.startswith(b"prelude", position):
            word, end = "prelude", position + len(b"prelude")
        elif source.startswith(b"module", position) and source[position + 6 : position + 7] in (b"\n", b" "):
            word, end = "module", position + len(b"module")
        elif found := _IMPORT.match(source, position):
            word, end = found[1].decode(errors="replace"), found.end()
        else:
            return
        yield word, position, end
        position = end
