"""LeanDojo's client over the embedded Lean, its stock client with all its traps, and an environment over both."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import lean_dojo
import pexpect
import psutil
import pytest
from processes import running

from data.records import Theorem
from lean_project.confinement import Confinement
from lean_project.dojo import EmbeddedDojo, StockSession, project_session
from lean_project.environment import DojoEnv
from lean_project.errors import ATTEMPTS, LeanCrashed, LeanEnvError, LeanKilled, LeanStartError, LeanTimeout
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.process import OUT_OF_MEMORY
from lean_project.sessions import EmbeddedSession, embedded_env, following_env
from lean_project.states import LeanError, ProofFinished, TacticState

TheoremOf = Callable[[str], Theorem]
TURNSTILE = 'def turn (a b : Prop) : Prop := a ∧ b\nnotation:50 a " ⊢ " b => turn a b\n'
QUICK = Limits(tactic_seconds=0.3, grace_seconds=0.4)
AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry"
# `omega` and friends listen to the time limit; the kernel does not in the middle of a number.
ENDLESS = "repeat skip"
DEADLY = "have : (1 <<< 100000000000) % 7 = 1 := by decide +kernel"


@pytest.fixture
def dojo(zygotes: ZygoteSource, theorem_of: TheoremOf) -> Iterator[EmbeddedDojo]:
    one = EmbeddedDojo(theorem_of(AND), zygotes(("Init",)), QUICK)
    yield one
    if hasattr(one, "process"):
        one.process.kill()


# ---- EmbeddedDojo: LeanDojo's own interface ----
def test_leandojo_proves_a_theorem(dojo: EmbeddedDojo) -> None:
    with dojo as (entered, first):
        assert entered is dojo
        assert isinstance(first, lean_dojo.TacticState)
        assert first.pp == "p q : Prop\nhp : p\nhq : q\n⊢ p ∧ q"
        assert [(d.ident, d.lean_type) for d in first.goals[0].assumptions] == [
            ("p", "Prop"), ("q", "Prop"), ("hp", "p"), ("hq", "q"),
        ]  # fmt: skip
        second = dojo.run_tac(first, "constructor")
        assert isinstance(second, lean_dojo.TacticState)
        assert second.num_goals == 2
        assert isinstance(dojo.run_tac(second, "exact hp"), lean_dojo.TacticState)
        assert not dojo.is_successful
        assert isinstance(dojo.run_tac(second, "(exact hp; exact hq)"), lean_dojo.ProofFinished)
        assert dojo.is_successful
    assert not psutil.pid_exists(dojo.process.pid)


def test_leandojo_errors_are_values(dojo: EmbeddedDojo) -> None:
    with dojo as (_, first):
        error = dojo.run_tac(first, "exact hq")
        assert isinstance(error, lean_dojo.LeanError)
        assert error.error.startswith("Type mismatch")
        assert isinstance(dojo.run_tac(first, "no tactic"), lean_dojo.LeanError)
        assert isinstance(dojo.run_tac(first, "sorry"), lean_dojo.ProofGivenUp)
        assert isinstance(dojo.run_tac(first, "admit"), lean_dojo.ProofGivenUp)
        assert isinstance(dojo.run_tac(first, ""), lean_dojo.LeanError)
        assert isinstance(dojo.run_tac(first, "exact \0⟨hp, hq⟩"), lean_dojo.LeanError)
        assert isinstance(dojo.run_tac(first, "exact ⟨hp,\n hq⟩"), lean_dojo.ProofFinished)
        with pytest.raises(RuntimeError, match="invalid state"):
            dojo.run_tac(lean_dojo.ProofFinished(1), "skip")


def test_a_request_longer_than_a_terminal_line(dojo: EmbeddedDojo) -> None:
    with dojo as (_, first):
        assert isinstance(dojo.run_tac(first, f"exact ⟨hp, hq⟩ -- {'x' * 60_000}"), lean_dojo.ProofFinished)


def test_leandojo_listens_to_the_time_limit(dojo: EmbeddedDojo) -> None:
    with dojo as (_, first):
        error = dojo.run_tac(first, ENDLESS)
        assert error == lean_dojo.LeanError("the tactic was stopped at its time limit")
        assert isinstance(dojo.run_tac(first, "exact ⟨hp, hq⟩"), lean_dojo.ProofFinished)


def test_a_silent_child_is_leandojos_timeout(dojo: EmbeddedDojo) -> None:
    with dojo as (_, first):
        os.kill(dojo.process.pid, signal.SIGSTOP)
        with pytest.raises(lean_dojo.DojoTacticTimeoutError):
            dojo.run_tac(first, "constructor")
        assert dojo.has_timedout
        # LeanDojo has no request ids: a late answer must not become that of the next request.
        with pytest.raises(lean_dojo.DojoCrashError):
            dojo.run_tac(first, "constructor")
    assert not psutil.pid_exists(dojo.process.pid)


def test_a_child_that_was_killed_is_leandojos_crash(dojo: EmbeddedDojo) -> None:
    with dojo as (_, first):
        end(dojo.process.pid)
        for _ in range(2):
            with pytest.raises(lean_dojo.DojoCrashError) as caught:
                dojo.run_tac(first, "constructor")
            assert not caught.value.is_out_of_memory


def test_a_child_that_dies_of_a_tactic_is_leandojos_crash(theorem_of: TheoremOf) -> None:
    source = ZygoteSource(confinement=Confinement(memory_mb=100))
    try:
        dojo = EmbeddedDojo(theorem_of(AND), source(("Init",)), Limits(tactic_seconds=5))
        with dojo as (_, first), pytest.raises(lean_dojo.DojoCrashError):
            dojo.run_tac(first, DEADLY)
    finally:
        source.close()


def test_memory_that_is_spent_is_leandojos_oom(dojo: EmbeddedDojo, monkeypatch: pytest.MonkeyPatch) -> None:
    with dojo as (_, first):
        end(dojo.process.pid)
        monkeypatch.setattr(dojo.process, "_reap", lambda pid, grace: OUT_OF_MEMORY << 8)
        with pytest.raises(lean_dojo.DojoCrashError) as caught:
            dojo.run_tac(first, "skip")
        assert caught.value.is_out_of_memory


@pytest.mark.parametrize(
    ("theorem", "words"),
    [
        (Theorem("t", "", 0, "", "theorem t : two = 2 := by ", ""), "the goal contains `sorry`.*Unknown identifier"),
        (Theorem("t", "", 0, "", "theorem t : 1 = := by ", ""), "does not elaborate as far as its proof"),
        (
            Theorem("t", "", 0, TURNSTILE, "theorem t (p : Prop) : p ⊢ p := by ", ""),
            "LeanDojo cannot read the goal",
        ),
    ],
)
def test_what_does_not_start_is_leandojos_init_error(theorem: Theorem, words: str, zygotes: ZygoteSource) -> None:
    dojo = EmbeddedDojo(theorem, zygotes(("Init",)), QUICK)
    with pytest.raises(lean_dojo.DojoInitError, match=words):
        dojo.__enter__()
    assert not psutil.pid_exists(dojo.process.pid)


def test_a_start_that_hangs(theorem_of: TheoremOf, zygotes: ZygoteSource) -> None:
    theorem = replace(theorem_of(AND), brief_prefix="partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n")
    dojo = EmbeddedDojo(theorem, zygotes(("Init",)), replace(QUICK, start_seconds=0.5))
    with pytest.raises(lean_dojo.DojoInitError, match="did not answer"):
        dojo.__enter__()
    assert not psutil.pid_exists(dojo.process.pid)


def test_notation_that_leandojo_cannot_read_is_no_hindrance_to_us(embedded_env: DojoEnv) -> None:
    theorem = Theorem("t", "", 0, TURNSTILE, "theorem t (p : Prop) (h : p) : p ⊢ p := by ", "")
    assert embedded_env.start(theorem).goals[0].target == "p ⊢ p"


def test_logging_is_left_alone() -> None:
    assert lean_dojo.logger._core.handlers == {}


# ---- DojoEnv over the embedded Lean ----
@pytest.fixture
def env(zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    one = embedded_env(zygotes, QUICK)
    yield one
    one.close()


def pid_of(env: DojoEnv) -> int:
    session = env._session
    assert isinstance(session, EmbeddedSession)
    return session.pid


def spare_of(env: DojoEnv) -> int:
    spare = env._close_sessions.__self__._spare  # type: ignore[attr-defined]
    return int(spare.process.pid)


def gone(pid: int) -> bool:
    """Whether a process that was told to end does so, and is reaped."""
    deadline = time.monotonic() + 5
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not psutil.pid_exists(pid)


def end(pid: int) -> None:
    """Kill a process and wait until it is no more with all its threads (its parent may not have reaped it yet)."""
    os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(psutil.NoSuchProcess, FileNotFoundError):
        while running(pid) or len(list(Path(f"/proc/{pid}/task").iterdir())) > 1:
            time.sleep(0.005)


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


def test_a_batch(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    tactics = ["constructor", "exact hq", "no tactic", "sorry", "skip", "exact ⟨hp, hq⟩", "never run"]
    assert kinds(env, root, *tactics) == ["state", "tactic", "parse", "refused", "state", "finished"]
    assert kinds(env, root) == []
    assert env.restarts == 0


def test_states_branch(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t (n : Nat) : n + 0 = n ∧ 0 + n = n := by sorry"))
    left = first(env, root, "constructor").parts[1]
    induction = first(env, left, "induction n")
    assert kinds(env, induction.parts[0], "rfl") == ["finished"]
    assert first(env, root, "cases n").goals != induction.goals
    assert first(env, left, "induction n") == induction


def test_what_is_not_run_at_all(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    tactics = ["x" * 4001, "é" * 2001, "exact\0hp", "exact \ud800", "skip", "x" * 5000, "exact ⟨hp, hq⟩"]
    assert kinds(env, root, *tactics) == ["refused"] * 4 + ["state", "refused", "finished"]
    assert env.restarts == 0
    assert kinds(env, root, *["x" * 4001] * 2) == ["refused"] * 2


@pytest.mark.parametrize(
    ("source", "tactic"),
    [
        ("theorem t (p : Prop) (n : Nat) : p := by sorry", "exact t p n"),
        ("namespace N.M\ntheorem t (p : Prop) (n : Nat) : p := by sorry\nend N.M", "exact N.M.t p n"),
        ("namespace N\ntheorem M.t (p : Prop) (n : Nat) : p := by sorry\nend N", "exact M.t p n"),
        ("private theorem t (p : Prop) (n : Nat) : p := by sorry", "exact t p n"),
        ("theorem t (p : Prop) (n : Nat) : p := sorry", "exact t _ n"),
        ("theorem «t u» (p : Prop) (n : Nat) : p := by sorry", "exact «t u» p n"),
        ("theorem t (p : Prop) (n : Nat) : p := by sorry", "apply t <;> assumption"),
        ("theorem t (p : Prop) (n : Nat) : p := by sorry", "(have h := @t; exact h p n)"),
    ],
)
def test_a_proof_cannot_use_its_theorem(source: str, tactic: str, env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(source))
    error = env.run(root, [tactic])[0].outcome
    assert isinstance(error, LeanError)
    assert "Unknown identifier" in error.error or "Unknown constant" in error.error
    assert kinds(env, root, "assumption", "simp_all", "omega", "grind") == ["tactic"] * 4


def test_names_like_the_theorems_may_be_used(env: DojoEnv, theorem_of: TheoremOf) -> None:
    above = "theorem Other.comm (a b : Nat) : a + b = b + a := Nat.add_comm a b\n"
    root = env.start(theorem_of(above + "theorem comm (a b : Nat) : a + b = b + a := by sorry"))
    assert kinds(env, root, "exact Other.comm a b") == ["finished"]
    root = env.start(theorem_of("theorem left (p q : Prop) (h : p) : p ∨ q := by sorry"))
    assert kinds(env, root, "(left; exact h)") == ["finished"]


def test_a_helper_of_the_theorem_may_be_used(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t : 2 = 2 := by\n  sorry\nwhere\n  helper (n : Nat) : n = n := rfl\n"))
    assert kinds(env, root, "exact helper 2") == ["finished"]


def test_sorry_does_not_pass_in_any_dress(env: DojoEnv, theorem_of: TheoremOf) -> None:
    above = 'macro "trust" : tactic => `(tactic| sorry)\nnotation "done" => sorry\ntheorem bad : False := sorry\n'
    root = env.start(theorem_of(above + AND))
    tactics = ["sorry", "exact sorry", "exact ⟨hp, sorry⟩", "admit", "trust", "exact done", "(constructor; trust)",
               "have : False := sorry", "(first | trust | skip)", "exact sorryAx _ false",
               "(refine ⟨?_, ?_⟩; sorry; sorry)", "let x : Nat := sorry", "suffices False by sorry"]  # fmt: skip
    assert kinds(env, root, *tactics) == ["refused"] * len(tactics)
    # What rests on a theorem with `sorry` above is told by its certificate, not here.
    assert kinds(env, root, "exact bad.elim") == ["finished"]


def test_a_timeout_costs_one_tactic(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    began = time.monotonic()
    assert kinds(env, root, "constructor", ENDLESS, "skip", ENDLESS, "exact ⟨hp, hq⟩") == [
        "state", "timeout", "state", "timeout", "finished",
    ]  # fmt: skip
    assert time.monotonic() - began < 30.0
    assert env.restarts == 0


def test_heartbeats_are_counted_for_each_tactic(zygotes: ZygoteSource, theorem_of: TheoremOf) -> None:
    env = embedded_env(zygotes, Limits(heartbeats=20))
    try:
        root = env.start(theorem_of("theorem t (n : Nat) : n = n ∧ True := by sorry"))
        swell = "(iterate 30 (have h := And.intro (rfl : n = n) (rfl : n = n)))"
        error = env.run(root, [swell])[0].outcome
        assert isinstance(error, LeanError) and error.kind == "timeout"
        assert "maximum number of heartbeats" in error.error
        assert kinds(env, root, *["constructor"] * 30, swell, "skip") == ["state"] * 30 + ["timeout", "state"]
    finally:
        env.close()


def test_a_crash_costs_one_tactic(theorem_of: TheoremOf) -> None:
    source = ZygoteSource(confinement=Confinement(memory_mb=100))
    env = embedded_env(source)
    try:
        root = env.start(theorem_of(AND))
        state = first(env, root, "constructor").parts[1]
        pid = pid_of(env)
        assert kinds(env, state, "skip", DEADLY, "skip", DEADLY, "exact hq") == [
            "state", "crash", "state", "crash", "finished",
        ]  # fmt: skip
        assert env.restarts == 2
        assert not psutil.pid_exists(pid)
    finally:
        env.close()
        source.close()


def test_a_time_out_does_not_outlast_its_theorem(zygotes: ZygoteSource, theorem_of: TheoremOf) -> None:
    """The child that is kept from theorem to theorem shows the next goal whole, and does not end for it."""
    env = following_env(zygotes, Limits(tactic_seconds=0.2))
    try:
        assert kinds(env, env.start(theorem_of(AND)), ENDLESS) == ["timeout"]
        pid = pid_of(env)
        assert kinds(env, env.start(theorem_of(AND)), "constructor") == ["state"]
        assert pid_of(env) == pid
    finally:
        env.close()


def test_a_child_killed_between_batches_costs_nothing(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t (n : Nat) : n + 0 = n ∧ 0 + n = n := by sorry"))
    deep = first(env, first(env, root, "constructor").parts[1], "induction n").parts[1]
    end(pid_of(env))
    assert kinds(env, deep, "skip", "omega") == ["state", "finished"]
    assert env.restarts == 1
    end(pid_of(env))
    env.release([deep])
    assert kinds(env, root, "skip") == ["state"]


def test_a_child_killed_during_a_batch_costs_nothing(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    state = first(env, root, "constructor").parts[0]
    victim = pid_of(env)
    killer = os.fork()
    if killer == 0:
        time.sleep(0.1)
        os.kill(victim, signal.SIGKILL)
        os._exit(0)
    assert kinds(env, state, "skip", ENDLESS, "skip", "exact hp") == ["state", "timeout", "state", "finished"]
    os.waitpid(killer, 0)
    assert env.restarts == 1


def test_a_tactic_during_which_two_children_are_killed_is_a_crash() -> None:
    env = scripted(Scripted(LeanKilled("x")), Scripted(LeanKilled("y")), Scripted(state_reply(1)))
    assert kinds(env, env.start(T), "a", "b") == ["crash", "state"]
    env = scripted(Scripted(LeanKilled("x")), Scripted(state_reply(1), LeanKilled("y")), Scripted(state_reply(2)))
    assert kinds(env, env.start(T), "a", "b") == ["state", "state"]
    assert env.restarts == 2


def test_a_zygote_that_is_killed_is_replaced(theorem_of: TheoremOf) -> None:
    source = ZygoteSource()
    env = embedded_env(source, QUICK)
    try:
        root = env.start(theorem_of(AND))
        state = first(env, root, "constructor").parts[0]
        child = pid_of(env)
        end(source(("Init",))._process.pid)
        while psutil.pid_exists(child):
            time.sleep(0.005)
        assert kinds(env, state, "skip", "exact hp") == ["state", "finished"]
        end(source(("Init",))._process.pid)
        assert env.start(theorem_of(AND)) == root
    finally:
        env.close()
        source.close()


def test_a_released_state_is_made_again(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t (n : Nat) : n + 0 = n ∧ 0 + n = n := by sorry"))
    whole = first(env, root, "constructor")
    deep = first(env, whole.parts[1], "induction n")
    env.release([root, whole, deep])
    env.release([deep])
    assert kinds(env, deep.parts[1], "skip", "omega") == ["state", "finished"]
    assert first(env, root, "constructor") == whole
    assert env.restarts == 0


def test_revival_keeps_no_more_than_it_needs(env: DojoEnv, theorem_of: TheoremOf) -> None:
    state = env.start(theorem_of("theorem t (n : Nat) : n = n := by sorry"))
    made = [state]
    for _ in range(50):
        made.append(first(env, made[-1], "have h := n"))
    env.release(made)
    assert set(env._ids) == {0}
    assert kinds(env, made[-1], "rfl") == ["finished"]
    assert set(env._ids) == {0, made[-1].id}


def test_a_deep_path_is_no_problem(env: DojoEnv, theorem_of: TheoremOf) -> None:
    state = env.start(theorem_of("theorem t (n : Nat) : n = n := by sorry"))
    for _ in range(1200):
        state = first(env, state, "skip")
    end(pid_of(env))
    assert kinds(env, state, "rfl") == ["finished"]


def test_interrupted_in_the_middle_of_a_batch(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    pid = pid_of(env)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(KeyboardInterrupt):
            env.run(root, [ENDLESS, "constructor"])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert not psutil.pid_exists(pid)
    assert kinds(env, root, "no tactic", "skip") == ["parse", "state"]


def test_a_theorem_that_does_not_start_leaves_the_environment_usable(env: DojoEnv, theorem_of: TheoremOf) -> None:
    with pytest.raises(LeanStartError, match=r"1:12: Unknown identifier `two`"):
        env.start(Theorem("t", "", 0, "", "theorem t : two = 2 := by ", ""))
    assert kinds(env, env.start(theorem_of(AND)), "skip") == ["state"]


def test_starting_again_ends_the_old_process(env: DojoEnv, theorem_of: TheoremOf) -> None:
    env.start(theorem_of(AND))
    pid = pid_of(env)
    env.start(theorem_of(AND))
    assert gone(pid)
    pid = pid_of(env)
    env.close()
    env.close()
    assert gone(pid)


def test_a_spare_takes_over_the_next_theorem(env: DojoEnv, theorem_of: TheoremOf) -> None:
    above = "def two : Nat := 2\n"
    root = env.start(theorem_of(above + AND))
    assert kinds(env, root, "skip") == ["state"]
    spare = spare_of(env)
    root = env.start(theorem_of(above + "theorem u (h : two = 3) : two = 3 := by sorry"))
    assert pid_of(env) == spare
    assert kinds(env, root, "exact h") == ["finished"]
    end(pid_of(env))
    assert kinds(env, root, "skip", "exact h") == ["state", "finished"]
    assert env.restarts == 1


def test_a_spare_of_another_text_is_of_no_harm(env: DojoEnv, theorem_of: TheoremOf) -> None:
    # The two are of one file for all that the records say.
    assert kinds(env, env.start(theorem_of("def two : Nat := 2\n" + AND)), "skip") == ["state"]
    other = theorem_of("def two : Nat := 3\ntheorem u : two = 3 := by sorry")
    assert kinds(env, env.start(other), "rfl") == ["finished"]


def test_a_spare_that_was_killed_is_replaced(env: DojoEnv, theorem_of: TheoremOf) -> None:
    assert kinds(env, env.start(theorem_of(AND)), "skip") == ["state"]
    end(spare_of(env))
    assert kinds(env, env.start(theorem_of(AND)), "skip") == ["state"]


def test_a_spare_has_run_no_tactics_and_goes_with_the_environment(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    assert kinds(env, root, "skip") == ["state"]
    spare = spare_of(env)
    assert spare != pid_of(env)
    env.close()
    assert not psutil.pid_exists(spare)


# ---- DojoEnv over sessions that misbehave ----
class Scripted:
    """A session whose replies are a script: values are yielded, exceptions raised."""

    def __init__(self, *script: Any) -> None:
        self.root = {"id": 0, "goals": [], "parts": []}
        self.script = list(script)
        self.closed = False

    def run(self, id: int, tactics: Any) -> Iterator[Any]:
        for _ in tactics:
            if not self.script:
                return
            step = self.script.pop(0)
            if isinstance(step, Exception):
                raise step
            yield step

    def alive(self) -> bool:
        return not self.closed

    def release(self, ids: Any) -> None:
        raise LeanCrashed("gone")

    def close(self) -> None:
        self.closed = True


def state_reply(id: int) -> dict[str, Any]:
    goal = {"case": None, "hypotheses": [], "target": f"goal {id}", "cut": False}
    return {"id": id, "goals": [goal], "parts": [], "seconds": 0.0}


def scripted(*sessions: Any) -> DojoEnv:
    waiting = list(sessions)

    def open_session(_: Theorem) -> Any:
        one = waiting.pop(0)
        if isinstance(one, Exception):
            raise one
        return one

    return DojoEnv(open_session, QUICK)


T = Theorem("t", "", 0, "", "", "")


@pytest.mark.parametrize(
    "reply",
    [{}, {"seconds": 0}, {"error": "x", "seconds": 0}, {"goals": 3, "seconds": 0}, {"seconds": "x"}, [], None,
     {**state_reply(1), "parts": [1, 2]}, {**state_reply(1), "goals": [{}]}],
)  # fmt: skip
def test_a_reply_of_another_shape_is_a_crash(reply: Any) -> None:
    env = scripted(Scripted(reply), Scripted(state_reply(5)))
    root = env.start(T)
    assert kinds(env, root, "a", "b") == ["crash", "state"]


def test_a_reply_that_does_not_come_is_a_crash() -> None:
    env = scripted(Scripted(state_reply(1)), Scripted(state_reply(2)))
    assert kinds(env, env.start(T), "a", "b", "c") == ["state", "crash", "state"]


def test_a_path_that_leads_elsewhere_is_tried_thrice_and_told() -> None:
    error = {"error": "no", "kind": "tactic", "seconds": 0.0}
    again = [Scripted(error) for _ in range(ATTEMPTS)]
    env = scripted(Scripted(state_reply(1), LeanCrashed("x")), *again, Scripted())
    root = env.start(T)
    state = first(env, root, "a")
    assert kinds(env, root, "b") == ["crash"]
    with pytest.raises(LeanCrashed, match="`a` does not lead again where it led before: no"):
        env.run(state, ["c"])
    assert kinds(env, root, "d") == ["crash"]  # the environment goes on with what it can reach


def test_a_path_that_leads_there_at_the_second_time() -> None:
    env = scripted(
        Scripted(state_reply(1), LeanTimeout("x")), Scripted(LeanTimeout("y")), Scripted(state_reply(7), state_reply(8))
    )
    root = env.start(T)
    state = first(env, root, "a")
    assert kinds(env, root, "b") == ["timeout"]
    assert kinds(env, state, "c") == ["state"]
    assert env.restarts == 2


def test_a_path_with_other_parts_is_no_way_back() -> None:
    parts = {**state_reply(1), "goals": state_reply(1)["goals"] * 2, "parts": [2, 3]}
    again = [Scripted(state_reply(1)) for _ in range(ATTEMPTS)]
    env = scripted(Scripted(parts, LeanCrashed("x")), *again)
    root = env.start(T)
    part = first(env, root, "a").parts[1]
    assert kinds(env, root, "b") == ["crash"]
    with pytest.raises(LeanCrashed, match="other goals"):
        env.run(part, ["c"])


def test_a_session_that_cannot_be_opened() -> None:
    env = scripted(LeanCrashed("once"), Scripted())
    env.start(T)
    crashes = [LeanCrashed("x")] * (ATTEMPTS - 1)
    for errors, kind in (((*crashes, LeanCrashed("y")), "y"), ((LeanTimeout("z"),), "z")):
        with pytest.raises(LeanStartError, match=kind):
            scripted(*errors).start(T)


def test_a_release_that_fails_loses_the_session() -> None:
    env = scripted(Scripted(state_reply(1)), Scripted(state_reply(2), state_reply(3)))
    state = first(env, env.start(T), "a")
    env.release([state])
    assert env.restarts == 1
    assert kinds(env, state, "b") == ["state"]


# ---- LeanDojo's stock client ----
FAKE_LEAN = r"""
import json, os, sys, time

def say(text):
    sys.stdout.write(text)
    sys.stdout.flush()

def reply(sid, state=None, error=None):
    say("REPL> " + json.dumps({"sid": sid, "tacticState": state, "error": error}) + "\n")

GOAL = "p : Prop\nx : Nat := 3\nh : p\n⊢ p"
reply(0, GOAL)
last = 0
for line in sys.stdin:
    request = json.loads(line)
    tactic = request["cmd"]
    if tactic == "two":
        reply(1, "2 goals\ncase left\np : Prop\n⊢ p\n\ncase a.b\nq r : Prop\n⊢ q")
    elif tactic == "finish":
        reply(2, "no goals")
    elif tactic == "sorry":
        reply(None, error="proof contains `sorry`")
    elif tactic == "message":
        say("some warning\n")
        reply(3, GOAL)
    elif tactic == "odd":
        reply(4, "h : a ⊢ b\n⊢ c")
    elif tactic == "late":
        time.sleep(1.0)
        reply(5, "⊢ late")
    elif tactic == "silent":
        time.sleep(60)
    elif tactic == "die":
        os._exit(3)
    elif tactic == "killed":
        os.kill(os.getpid(), 9)
    elif tactic == "garbage":
        say("REPL> {nonsense\n")
    elif tactic == "half":
        say('REPL> {"sid": 6, "tacti')
        time.sleep(60)
    elif tactic == "keys":
        say('REPL> {"sid": 6}\n')
    elif tactic.startswith("exit before "):
        say("")
    else:
        reply(None, error=f"no tactic: {tactic} on {request['sid']}")
"""


class File:
    def __exit__(self, *_: object) -> None: ...


class ScriptedDojo(lean_dojo.Dojo):
    """LeanDojo's Dojo, with a fake Lean where `lake env lean` would be; all else is LeanDojo's own."""

    def __init__(self, name: str = "t", timeout: float = 0.3, program: str = FAKE_LEAN) -> None:
        repo = type("Repo", (), {"url": "here", "commit": "now"})()
        super().__init__(lean_dojo.Theorem(repo, Path("T.lean"), name), timeout=timeout)
        self.program = program

    def __enter__(self) -> Any:
        self.modified_file = File()
        self.proc = pexpect.spawn(
            sys.executable, ["-c", self.program], timeout=10, maxread=1 << 16, encoding="utf-8", echo=False
        )
        self.proc.delaybeforesend = None
        greeting = json.loads(self._read_next_line()[0])
        self.proc.timeout = self.timeout
        return self, lean_dojo.TacticState(self._post_process(greeting["tacticState"]), greeting["sid"])


@pytest.fixture
def stock() -> Iterator[DojoEnv]:
    env = DojoEnv(lambda _: StockSession(ScriptedDojo()), QUICK)
    yield env
    env.close()


def stock_pid(env: DojoEnv) -> int:
    session = env._session
    assert isinstance(session, StockSession)
    return int(session._dojo.proc.pid)


def test_stock_goals_are_structured(stock: DojoEnv) -> None:
    root = stock.start(T)
    assert root.pp == "p : Prop\nx : Nat := 3\nh : p\n⊢ p"
    assert [(h.name, h.type, h.value) for h in root.goals[0].hypotheses] == [
        ("p", "Prop", None), ("x", "Nat", "3"), ("h", "p", None),
    ]  # fmt: skip
    state = first(stock, root, "two")
    assert [goal.case for goal in state.goals] == ["left", "a.b"]
    assert [[h.name for h in goal.hypotheses] for goal in state.goals] == [["p"], ["q", "r"]]
    assert state.pp == "case left\np : Prop\n⊢ p\n\ncase a.b\nq r : Prop\n⊢ q"


def test_stock_outcomes(stock: DojoEnv) -> None:
    root = stock.start(T)
    assert kinds(stock, root, "nope", "sorry", "message", "exact t", "two", "finish", "never") == [
        "tactic", "refused", "state", "refused", "state", "finished",
    ]  # fmt: skip
    assert stock.restarts == 0


def test_stock_goals_that_leandojo_cannot_read_cost_one_tactic(stock: DojoEnv) -> None:
    root = stock.start(T)
    pid = stock_pid(stock)
    assert kinds(stock, root, "odd", "two") == ["refused", "state"]
    assert (stock_pid(stock), stock.restarts) == (pid, 0)


@pytest.mark.parametrize(
    ("tactic", "kind"),
    [("silent", "timeout"), ("late", "timeout"), ("half", "timeout"), ("die", "crash"), ("killed", "crash"),
     ("garbage", "crash"), ("keys", "crash")],
)  # fmt: skip
def test_stock_traps_cost_one_tactic(tactic: str, kind: str, stock: DojoEnv) -> None:
    root = stock.start(T)
    state = first(stock, root, "two")
    pid = stock_pid(stock)
    # The answer to the next one is its own: a late one never arrives.
    assert kinds(stock, state, tactic, "message", "finish") == [kind, "state", "finished"]
    assert stock.restarts == 1
    assert not running(pid)


def test_stock_process_killed_between_tactics(stock: DojoEnv) -> None:
    root = stock.start(T)
    state = first(stock, root, "two")
    end(stock_pid(stock))
    assert kinds(stock, state, "message") == ["state"]


def test_stock_release_is_on_our_side(stock: DojoEnv) -> None:
    state = first(stock, stock.start(T), "two")
    stock.release([state])
    assert kinds(stock, state, "message") == ["state"]
    assert stock.restarts == 0


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("", "EOF"),
        ("print('REPL> {nonsense', flush=True); import time; time.sleep(9)", "cannot open"),
        ("""print('REPL> {"sid": 0, "error": null, "tacticState": "h : ⊢\\\\n⊢"}')""", "cannot open"),
    ],
)
def test_stock_that_does_not_open(program: str, words: str) -> None:
    with pytest.raises(LeanStartError, match=words):
        DojoEnv(lambda _: StockSession(ScriptedDojo(program=program)), QUICK).start(T)


def test_a_project_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(LeanEnvError, match="LeanDojo cannot open"):
        project_session(Theorem("t", "A.lean", 1, "", "", ""), tmp_path)
