"""What tests of environments share: limits, texts, and steps in a word."""

from __future__ import annotations

from collections.abc import Callable

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.sessions import EmbeddedSession
from lean_project.states import LeanError, ProofFinished, TacticState

TheoremOf = Callable[[str], Theorem]
TURNSTILE = 'def turn (a b : Prop) : Prop := a ∧ b\nnotation:50 a " ⊢ " b => turn a b\n'
QUICK = Limits(tactic_seconds=0.3, grace_seconds=0.4)
T = Theorem("t", "", 0, "", "", "")
AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry"
# `omega` and friends listen to the time limit; the kernel does not in the middle of a number.
ENDLESS = "repeat skip"
DEADLY = "have : (1 <<< 100000000000) % 7 = 1 := by decide +kernel"


def pid_of(env: DojoEnv) -> int:
    session = env._session
    assert isinstance(session, EmbeddedSession)
    return session.pid


def spare_of(env: DojoEnv) -> int:
    spare = env._close_sessions.__self__._spare  # type: ignore[attr-defined]
    return int(spare.process.pid)


def kinds(env: DojoEnv, state: TacticState, *tactics: str) -> list[str]:
    """Each outcome in a word: `state`, `finished`, or the kind of the error."""
    words = []
    for result in env.run(state, tactics):
        match result.outcome:
            case LeanError(_, kind):
                words.append(kind)
            case ProofFinished():
                words.append("finished")
            case TacticState():
                words.append("state")
        assert result.seconds >= 0
    return words


def first(env: DojoEnv, state: TacticState, tactic: str) -> TacticState:
    outcome = env.run(state, [tactic])[0].outcome
    assert isinstance(outcome, TacticState), outcome
    return outcome
