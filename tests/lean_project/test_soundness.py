"""Soundness of the core library: the kernel takes it anew, and what the kernel computes by name is what we define.

Both run as programs of their own (`benchmarks/replay.py`, `benchmarks/kernel_arithmetic.py`): they load Lean.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from lean_project.toolchain import lean_environment

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
THEOREMS = 300

FORGED = """
import sys

from lean_project.lean_main import raise_stack_limit
from lean_project.shim_library import Shim
from lean_project.toolchain import library_path
from replay import Constant, Replay, constructed, field, read_library

raise_stack_limit()
Shim(library_path())
constants = read_library(library_path())
true, other = constants["Nat.add_comm"], constants["Nat.mul_comm"]
base = constructed(0, true.name_pointer, true.parameters, other.type)
value = constructed(0, base, field(true.value, 1), field(true.value, 2))
constants["Nat.add_comm"] = Constant(constructed(true.kind, value))
del constants["Classical.choice"]
replay = Replay(constants)
for name in ("Nat.add_comm", "Classical.em", "Nat.mul_comm"):
    replay.add(name)
print(sorted(replay.refused.items()), "Nat.mul_comm" in replay.done)
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=BENCHMARKS,
        env=lean_environment(),
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_the_kernel_takes_the_library_in_an_environment_that_begins_empty() -> None:
    ran = run("replay.py", "--sample", str(THEOREMS))
    print(ran.stdout)  # the seed, when it fails
    assert (ran.stderr, ran.returncode) == ("", 0)
    assert f"{THEOREMS} theorems checked" in ran.stdout
    counts = {words: int(number) for number, words in (line.split(None, 1) for line in ran.stdout.splitlines()[1:-2])}
    # Each `opaque` has a value of its type: a binding of native code cannot make a type inhabited.
    assert counts["opaque checked"] > 1000
    assert counts["definitions checked"] > 5000
    assert counts["inductive checked"] > 200
    assert counts["recursors compared"] > 200
    assert "axioms: Classical.choice Quot.sound propext - left out: sorryAx\n" in ran.stdout


def test_a_forged_theorem_and_what_rests_on_an_axiom_that_is_left_out_are_refused() -> None:
    ran = run("-c", FORGED)
    assert (ran.stderr, ran.returncode) == ("", 0)
    assert "('Nat.add_comm', \"the kernel's exception number 2\")" in ran.stdout
    assert "needs Classical.choice" in ran.stdout and "('Classical.em', 'needs " in ran.stdout
    assert ran.stdout.rstrip().endswith("True")


def test_what_the_kernel_computes_by_name_is_what_the_definitions_say() -> None:
    ran = run("kernel_arithmetic.py", "--count", "1000")
    print(ran.stdout)  # the seed, when it fails
    assert (ran.stderr, ran.returncode) == ("", 0)
    assert "16 functions, 1000 applications, 100 strings: 0 differ" in ran.stdout
