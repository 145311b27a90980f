"""Names in Lean text as Lean prints it. Reads no structure: only which identifiers occur."""

from __future__ import annotations

import re

IDENTIFIER = re.compile(r"[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*|«[^»]*»")


def words(text: str) -> set[str]:
    """The identifiers in `text`, and what stands before the first dot in them (`h` in `h.left`)."""
    found = IDENTIFIER.findall(text)
    return {*found, *(name.split(".", 1)[0] for name in found)}


def base(name: str) -> str:
    """A name without the dagger (and its number) that marks it as out of reach."""
    return name.split("✝", 1)[0]
