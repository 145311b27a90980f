"""What the search consumes: an environment that runs tactics, a policy that proposes them, a critic, a certifier.

The search knows these and nothing that implements them; its tests script them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from data.records import Certificate, Theorem
from lean_project.states import Goal, TacticResult, TacticState


class LeanEnv(Protocol):
    """Proof states of one theorem at a time."""

    def start(self, theorem: Theorem) -> TacticState:
        """The first state of `theorem`. Ends what was there before.

        Raises:
            LeanStartError: the theorem does not elaborate; Lean's words.
        """
        ...

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Run each tactic on `state`; the i-th result is that of the i-th tactic.

        The list is shorter than `tactics` only when a tactic finished the proof: it is then the last.

        Raises:
            LeanEnvError: Lean could not be brought back after a crash. A tactic that kills its process costs only
                itself: its outcome is a `LeanError` of kind `crash` or `timeout`.
        """
        ...

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states that will not be used again."""
        ...

    def close(self) -> None:
        """End the environment's processes."""
        ...


@runtime_checkable
class RecallingEnv(LeanEnv, Protocol):
    """An environment in which a search that was stopped can be gone on with."""

    def recall(self, parent: TacticState, tactic: str, part: int | None, goals: tuple[Goal, ...]) -> TacticState:
        """The state to which `tactic` once led from `parent` (its whole, or that part of it); made when it is used."""
        ...


@dataclass(frozen=True)
class Query:
    """What a policy is asked: tactics for `goals` of `theorem`, reached by the tactics of `path`."""

    theorem: Theorem
    goals: tuple[Goal, ...]
    path: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """A tactic to try. `log_prob` is its natural log-probability under the policy; `source` says who proposed it."""

    tactic: str
    log_prob: float
    source: str = "policy"


@dataclass(frozen=True)
class Proposal:
    """Candidates of one query, most probable first, and what they cost: tokens processed and FLOPs."""

    candidates: tuple[Candidate, ...]
    tokens: int = 0
    flops: float = 0.0


@dataclass(frozen=True)
class Judgement:
    """What a critic says of one query: `outlook` is added to its node's priority (0 or less), and what it cost."""

    outlook: float
    tokens: int = 0
    flops: float = 0.0


class Critic(Protocol):
    """Says how far goals are from their proof."""

    def judge(self, queries: Sequence[Query]) -> list[Judgement]:
        """The outlook of each query, in order."""
        ...


class Policy(Protocol):
    """Proposes tactics for tactic states."""

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """At most `width` distinct candidates for each query (templates of a portfolio do not count)."""
        ...


class Certifier(Protocol):
    """Says whether a text is a proof."""

    def certify(self, theorem: Theorem, proof: str) -> Certificate:
        """Whether `proof`, put in the hole of `theorem`, is accepted by the kernel of a fresh process."""
        ...
