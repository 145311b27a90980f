"""What Lean has refused once in a theorem is not tried again: a second search of it starts with what the first learned.

Goals that read the same count as the same. Refusals only are kept, never time-outs or crashes, which may come out
otherwise. This module must not know why a theorem is searched twice.
"""

from __future__ import annotations

from collections.abc import Sequence

from data.records import Theorem
from lean_project.states import Goal, LeanError, ProofFinished, TacticResult, TacticState
from search.protocols import RecallingEnv

REFUSED = "tactic"
"""The kind of error that Lean gives whenever it is asked."""


class RememberingEnv:
    """An environment for the searches of one theorem; a refusal that is remembered takes no time of Lean's."""

    def __init__(self, env: RecallingEnv) -> None:
        self._env = env
        self._refused: dict[str, dict[str, LeanError]] = {}

    def start(self, theorem: Theorem) -> TacticState:
        """The first state.

        Raises:
            LeanStartError: see `LeanEnv.start`.
        """
        return self._env.start(theorem)

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """The results in the order of the tactics; only those that are not known to fail are run.

        Raises:
            LeanEnvError: see `LeanEnv.run`.
        """
        if state.cut:
            return self._env.run(state, tactics)
        known = self._refused.setdefault(state.pp, {})
        fresh = [tactic for tactic in tactics if tactic not in known]
        ran = iter(self._env.run(state, fresh) if fresh else ())
        results: list[TacticResult] = []
        for tactic in tactics:
            if tactic in known:
                results.append(TacticResult(known[tactic], 0.0))
                continue
            result = next(ran, None)
            if result is None:  # a tactic before it finished the proof
                break
            results.append(result)
            if isinstance(result.outcome, ProofFinished):
                break
            if isinstance(result.outcome, LeanError) and result.outcome.kind == REFUSED:
                known[tactic] = result.outcome
        return results

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states."""
        self._env.release(states)

    def recall(self, parent: TacticState, tactic: str, part: int | None, goals: tuple[Goal, ...]) -> TacticState:
        """A state of a search that was stopped; see `RecallingEnv.recall`."""
        return self._env.recall(parent, tactic, part, goals)

    def close(self) -> None:
        """End the environment's processes."""
        self._env.close()
