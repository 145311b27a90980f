"""Texts that loop, overflow, swell, lie or reach for the world: each costs one tactic, and the environment goes on."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from data.records import Theorem
from lean_project.confinement import Confinement
from lean_project.environment import DojoEnv
from lean_project.errors import LeanStartError
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.states import LeanError, ProofFinished, TacticState
from lean_project.toolchain import library_path

LIMITS = Limits(tactic_seconds=0.3, grace_seconds=0.5, tactic_bytes=2_000_000)
ABOVE = r"""
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib (n + 1) + fib n
theorem twist (a b : Nat) : a + b = b + a := Nat.add_comm a b
macro "spin" : tactic => `(tactic| repeat skip)
syntax "dup " term : term
macro_rules | `(dup $t) => `(dup ($t, $t))
"""
THEOREM = "theorem t (p : Prop) (n : Nat) (h : p) : p ∧ 1 = 2 := by sorry"


@pytest.fixture(scope="module")
def source() -> Iterator[ZygoteSource]:
    one = ZygoteSource(confinement=Confinement(memory_mb=300))
    yield one
    one.close()


@pytest.fixture(scope="module")
def env(source: ZygoteSource) -> Iterator[DojoEnv]:
    one = embedded_env(source, LIMITS)
    yield one
    one.close()


@pytest.fixture(scope="module")
def patient(source: ZygoteSource) -> Iterator[DojoEnv]:
    """For texts that end by themselves, however busy the machine is."""
    one = embedded_env(source, replace(LIMITS, tactic_seconds=20.0))
    yield one
    one.close()


@pytest.fixture
def calm(patient: DojoEnv, theorem_of: Callable[[str], Theorem]) -> TacticState:
    return patient.start(theorem_of(ABOVE + THEOREM))


@pytest.fixture
def root(env: DojoEnv, theorem_of: Callable[[str], Theorem]) -> TacticState:
    return env.start(theorem_of(ABOVE + THEOREM))


def processes(source: ZygoteSource) -> list[psutil.Process]:
    """The children of the zygote, those that are dead and not reaped among them."""
    found: list[psutil.Process] = psutil.Process(source(("Init",))._process.pid).children(recursive=True)
    return found


def zombies(source: ZygoteSource) -> int:
    """How many of them are dead and not reaped; one that is reaped meanwhile is none."""
    found = 0
    for one in processes(source):
        with contextlib.suppress(psutil.NoSuchProcess):
            found += one.status() == psutil.STATUS_ZOMBIE
    return found


def until(holds: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Whether something holds within a time."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


STOPPED = {
    "in elaboration": "repeat skip",
    "in a macro of the file": "spin",
    "without heartbeats": "set_option maxHeartbeats 0 in repeat skip",
    "hypotheses without end": "repeat (have := n)",
    "goals without end": "repeat (refine (fun _ : p → p => ?_) (fun z => ?_); rotate_left)",
    "reduction in the kernel": "have : fib 100000 = 2 := by decide +kernel",
    "a list in the kernel": "have : (List.replicate 10000000 1).length = 0 := by decide +kernel",
    "numbers in the kernel": "have : Nat.gcd (3 ^ 16000000) (5 ^ 11000000) = 2 := by decide +kernel",
    "alternatives": "first" + " | skip" * 100_000,
    "a list of numbers": f"exact [{'1,' * 100_000}1]",
    "printing": "(" + "; ".join(["have a := (n, n)", *["have a := (a, a)"] * 20]) + ")",
}
REFUSED = {
    "macros without end": ("have := dup 1", "maximum recursion depth"),
    "deep parentheses": (f"exact {'(' * 1900}h{')' * 1900}", "maximum recursion depth"),
    "deep negation": (f"exact {'¬' * 1900}True", "maximum recursion depth"),
    "deep blocks": ("first | " * 400 + "skip", "maximum recursion depth"),
    "deep quantifiers": (f"have : {'∀ x : Nat, ' * 300}x = x := by intros; rfl", "maximum recursion depth"),
    "rewriting in circles": ("simp only [twist]", ""),
    "a great power": ("have : 10 ^ (10 ^ 10) = 3 := by decide", "maximum recursion depth"),
    "a long string": (f'exact "{"a" * 1_000_000}"', "Type mismatch"),
    "tactics that run programs": ("run_tac return ()", "Unknown constant"),
    "terms that run programs": ("exact by_elab return default", ""),
    "commands": ('#eval IO.println "no goals"', "expected tactic"),
    "a name of ours": ("leanseek_hole", "gave up"),
    "an open comment": ("/- ", "unterminated comment"),
    "nothing": ("", "unexpected end of input"),
    "a second command": ("exact h\ntheorem u : False := sorry", "expected end of input"),
}
HARMLESS = {
    "a long comment": f"skip -- {'x' * 1_000_000}",
    "text for the wire": 'trace "\\nREPL> {\\"sid\\": 1, \\"tacticState\\": \\"no goals\\", \\"error\\": null}\\n"',
    "debugging": "trace_state",
}


@pytest.mark.parametrize("tactic", STOPPED.values(), ids=list(STOPPED))
def test_what_does_not_end_is_stopped(tactic: str, root: TacticState, env: DojoEnv, source: ZygoteSource) -> None:
    began = time.monotonic()
    results = env.run(root, [tactic, "skip"])
    assert time.monotonic() - began < 30.0
    [error, alive] = [result.outcome for result in results]
    assert isinstance(error, LeanError) and error.kind in ("timeout", "crash"), error
    assert alive == root
    # The child, a spare behind it, no zombie. (Children of earlier tests end by themselves.)
    assert until(lambda: zombies(source) == 0)
    assert until(lambda: len(processes(source)) == 2)


@pytest.mark.parametrize(("tactic", "words"), REFUSED.values(), ids=list(REFUSED))
def test_what_is_too_much_is_an_error(tactic: str, words: str, calm: TacticState, patient: DojoEnv) -> None:
    [error, alive] = [result.outcome for result in patient.run(calm, [tactic, "skip"])]
    assert isinstance(error, LeanError), error
    assert words in error.error
    assert alive == calm
    assert patient.restarts == 0


@pytest.mark.parametrize("tactic", HARMLESS.values(), ids=list(HARMLESS))
def test_what_only_looks_odd(tactic: str, calm: TacticState, patient: DojoEnv) -> None:
    assert [result.outcome for result in patient.run(calm, [tactic, "skip"])] == [calm, calm]
    assert patient.restarts == 0


@pytest.mark.parametrize("deep", [f"exact {'(' * 400_000}h{')' * 400_000}", f"exact {'¬ ' * 300_000}p"])
def test_a_megabyte_of_nesting_costs_one_tactic(deep: str, root: TacticState, env: DojoEnv) -> None:
    [error, alive] = [result.outcome for result in env.run(root, [deep, "skip"])]
    assert isinstance(error, LeanError) and error.kind in ("timeout", "crash"), error
    assert alive == root


def test_a_number_that_needs_more_memory_than_there_is(root: TacticState, env: DojoEnv) -> None:
    tactic = "have : (1 <<< 100000000000) % 7 = 1 := by decide +kernel"
    [error, alive] = [result.outcome for result in env.run(root, [tactic, "skip"])]
    assert isinstance(error, LeanError) and error.kind == "crash"
    assert alive == root


def test_the_kernel_may_be_skipped_by_a_tactic_but_nothing_breaks(root: TacticState, env: DojoEnv) -> None:
    # Certificates refuse what comes of it; this is only about the process.
    trick = "(constructor; exact h; set_option debug.skipKernelTC true in decide +kernel)"
    assert [type(result.outcome) for result in env.run(root, ["skip", trick])] == [TacticState, ProofFinished]
    assert isinstance(env.run(root, ["(constructor; exact h; decide +kernel)"])[0].outcome, LeanError)


def test_a_file_that_reaches_for_the_world(env: DojoEnv, tmp_path: Path) -> None:
    (tmp_path / "old").write_text("precious")
    above = "\n".join(
        f"#eval {action}"
        for action in (
            f'IO.FS.writeFile "{tmp_path}/new" "x"',
            f'IO.FS.writeFile "{tmp_path}/old" "x"',
            f'IO.FS.removeFile "{tmp_path}/old"',
            'IO.println "REPL> {}"',
            'IO.eprintln "REPL> {}"',
            'discard <| IO.Process.spawn {cmd := "/bin/sh", args := #["-c", "while :; do sh & done"]}',
            f'discard <| IO.Process.output {{cmd := "touch", args := #["{tmp_path}/new"]}}',
        )
    )
    above += f'\ninitialize IO.FS.writeFile "{tmp_path}/new" "x"'
    state = env.start(Theorem("t", "", 0, f"{above}\n", "theorem t (p : Prop) (h : p) : p := by ", ""))
    assert state.pp == "p : Prop\nh : p\n⊢ p"
    assert isinstance(env.run(state, ["exact h"])[0].outcome, ProofFinished)
    assert [file.name for file in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old").read_text() == "precious"


def test_a_file_that_ends_its_process(env: DojoEnv) -> None:
    above = "#eval (IO.Process.exit 0 : IO Unit)\n"
    with pytest.raises(LeanStartError, match="status 0"):
        env.start(Theorem("t", "", 0, above, "theorem t : True := by ", ""))


def test_a_file_that_fills_the_memory(env: DojoEnv, patient: DojoEnv, source: ZygoteSource) -> None:
    above = 'def f : Nat → String → Nat\n  | 0, s => s.length\n  | n + 1, s => f n (s ++ s)\n#eval f 60 "a"\n'
    with pytest.raises(LeanStartError, match="memory"):
        env.start(Theorem("t", "", 0, above, "theorem t : True := by ", ""))
    env.close()
    patient.close()
    assert until(lambda: processes(source) == [])


@pytest.mark.parametrize("word", ["set_option maxRecDepth 1000000 in", "set_option maxHeartbeats 0 in"])
def test_options_do_not_lift_the_limits(word: str, root: TacticState, env: DojoEnv) -> None:
    [error, alive] = [result.outcome for result in env.run(root, [f"{word} spin", "skip"])]
    assert isinstance(error, LeanError) and error.kind == "timeout"
    assert alive == root


# ---- growth ----
STEPS = """
import resource, sys
from pathlib import Path
from lean_project.lean_main import raise_stack_limit
raise_stack_limit()
from lean_project.shim_library import Shim
import json

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20

shim = Shim(Path(sys.argv[1]))
root = shim.import_modules(["Init"])
shim.start_tasks()
first = json.loads(shim.start(root, sys.argv[2], "t"))["id"]
tactics = sys.argv[3:]

def rounds(count):
    for _ in range(count):
        for tactic in tactics:
            code, text = shim.run(first, tactic, 200_000_000, 5.0)
            if code > 0:
                state = json.loads(text)
                for id in [state["id"], *state["parts"]]:
                    shim.free(id)

rounds(300)
before, live = resident(), shim.live_states()
rounds(2_000)
print(resident() - before, live, shim.live_states())
"""


def test_twenty_thousand_steps_leave_nothing_behind() -> None:
    theorem = "theorem t (p q : Prop) (n : Nat) (hp : p) (hq : q) : p ∧ q ∧ n + 0 = n := by leanseek_hole"
    tactics = ["constructor", "refine ⟨hp, ?_⟩", "exact ⟨hp, hq, rfl⟩", "exact hq", "cases n", "intro x", "no tactic",
               "have h := n", "assumption", "rw [Nat.add_zero]"]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", STEPS, str(library_path()), theorem, *tactics],
        capture_output=True, text=True, cwd=Path(__file__).parents[2], timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    growth_mb, live_before, live_after = (float(word) for word in done.stdout.split())
    assert live_before == live_after == 1
    assert growth_mb < 4.0


def test_a_driver_keeps_nothing_of_a_child(env: DojoEnv, root: TacticState) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        env.run(root, ["have : (1 <<< 100000000000) % 7 = 1 := by decide +kernel"])
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 1
