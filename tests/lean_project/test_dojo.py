"""LeanDojo's own interface over the embedded Lean: `EmbeddedDojo`."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import lean_dojo
import psutil
import pytest
from driving import AND, DEADLY, ENDLESS, QUICK, TURNSTILE, TheoremOf
from processes import end

from data.records import Theorem
from lean_project.confinement import Confinement
from lean_project.dojo import EmbeddedDojo
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.process import OUT_OF_MEMORY


@pytest.fixture
def dojo(zygotes: ZygoteSource, theorem_of: TheoremOf) -> Iterator[EmbeddedDojo]:
    one = EmbeddedDojo(theorem_of(AND), zygotes(("Init",)), QUICK)
    yield one
    if hasattr(one, "process"):
        one.process.kill()


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
