"""What one tactic and one start may cost before they are stopped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds on a Lean child. A tactic over a bound costs one tactic.

    Attributes:
        tactic_seconds: after these Lean is asked to stop (its elaborator looks at a cancel token).
        grace_seconds: so much later the child is killed, which also ends loops in the kernel and the parser.
        start_seconds: for the text above a theorem and its statement.
        heartbeats: Lean's own bound on a tactic (thousands of small allocations).
        tactic_bytes: a longer tactic is refused; Lean's parser takes quadratic time in nested blocks.
    """

    tactic_seconds: float = 1.0
    grace_seconds: float = 2.0
    start_seconds: float = 60.0
    heartbeats: int = 200_000
    tactic_bytes: int = 4_000
