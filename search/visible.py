"""Text of Lean and of a policy made safe to look at: control and direction-changing characters become visible.

A tactic is a stranger's text. An escape sequence must not reach the terminal, and U+202E must not make a goal read
as another one. Letters of right-to-left scripts are left as they are.
"""

from __future__ import annotations

import re
import textwrap

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)


def visible(text: str) -> str:
    """`text` with each hidden character written as `‹U+202E›`; tabs and line ends stay."""
    return _HIDDEN.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def proof_text(proof: str | None) -> str:
    """A proof without the line end and the indentation that it needs in its hole; empty when there is none."""
    return textwrap.dedent(proof or "").strip()
