"""Proof states over the embedded Lean: what costs one tactic, what costs nothing, what comes back."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import psutil
import pytest
from driving import AND, DEADLY, ENDLESS, QUICK, TheoremOf, first, kinds, pid_of
from processes import end

from lean_project.confinement import Confinement
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.sessions import embedded_env, following_env
from lean_project.states import LeanError


@pytest.fixture
def env(zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    one = embedded_env(zygotes, QUICK)
    yield one
    one.close()


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
