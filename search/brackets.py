"""Text at its outermost level: splitting where no bracket is open.

Knows brackets and comments of Lean's syntax and nothing else.
"""

from __future__ import annotations

import re

CLOSING = {"(": ")", "{": "}", "[": "]", "⦃": "⦄", "⟨": "⟩"}
_CLOSERS = frozenset(CLOSING.values())
_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.S)


def without_comments(text: str) -> str:
    """The text with a blank for each comment."""
    return _COMMENT.sub(" ", text)


def split(text: str, separator: str) -> list[str]:
    """`text` at each `separator` (one or more characters) that stands outside brackets."""
    pieces, depth, start, position = [], 0, 0, 0
    while position < len(text):
        character = text[position]
        depth += (character in CLOSING) - (character in _CLOSERS)
        if depth == 0 and text.startswith(separator, position):
            pieces.append(text[start:position])
            start = position = position + len(separator)
        else:
            position += 1
    return [*pieces, text[start:]]


def end_of_group(text: str) -> int:
    """Where the bracket that opens `text` closes; the last position when it does not."""
    depth = 0
    for position, character in enumerate(text):
        depth += (character in CLOSING) - (character in _CLOSERS)
        if depth == 0:
            return position
    return len(text) - 1
