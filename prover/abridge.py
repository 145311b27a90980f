"""Long lists of lemmas in tactics, written short: `simp_all [add, le_refl, o_le]` becomes `simp_all […]`.

The sets that templates give to `simp`, `simp_all` and `grind` are found by counting symbols, not by choice; spelled out
name by name they would be the least likely of all tactics, however often they close a goal. This module must not know
the network.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

SHORT = "[…]"
_LISTED = re.compile(r"(\b(?:simp|simp_all|grind)(?: \+\w+)*) \[([^\[\]]*)\]")
MOST = 2
"""So many names are spelled out."""


def abridged(tactic: str) -> str:
    """The tactic with `[…]` for each list of more than `MOST` names."""

    def shorter(match: re.Match[str]) -> str:
        return f"{match[1]} {SHORT}" if match[2].count(",") >= MOST else match[0]

    return _LISTED.sub(shorter, tactic)


def spelled_out(tactic: str, names: Sequence[str]) -> str:
    """The tactic with a list of `names` for `[…]`; nothing when there is no name to put there."""
    if SHORT not in tactic:
        return tactic
    return tactic.replace(SHORT, f"[{', '.join(names)}]") if names else ""
