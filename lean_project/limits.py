"""What one tactic and one start may cost before they are stopped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds on a Lean child. A tactic over a bound costs one tactic.

    `tactic_seconds` asks Lean to stop (its elaborator looks at a cancel token); `grace_seconds` later the child is
    killed, which also ends loops in the kernel and the parser. `heartbeats` are Lean's own units (thousands of small
    allocations). Lean's parser takes quadratic time in nested blocks, hence `tactic_bytes`.
    """

    tactic_seconds: float = 1.0
    grace_seconds: float = 2.0
    start_seconds: float = 60.0
    heartbeats: int = 200_000
    tactic_bytes: int = 4_000
