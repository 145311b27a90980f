"""How long the core library takes to build, to load and to fork, and what `simp`, `omega` and `grind` cost with it.

`python benchmarks/library.py [--build] [--json]`. Each tactic runs on 200 standard goals, twenty shapes with ten sizes
each, in one child; a goal's time is that of elaborating `example … := by TACTIC`, and a goal that is not closed is
counted. `factor` is a tactic's median over that of `exact trivial` on a trivial goal, which makes runs on different
machines comparable: a slow lemma set shows as a higher factor. `--build` compiles the library anew into a scratch
folder (about a minute on two free cores).
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any

from lean_project.process import LeanProcess
from lean_project.toolchain import lean_environment, library_path
from lean_project.zygote import Zygote

SIZES = range(1, 11)
FORKS = 20
SECONDS = 60.0

LIST = "(f : Nat → Nat) (xs ys : List Nat)"
SIMP = (
    f"{LIST} : xs ++ [] ++ ys = xs ++ ys",
    f"{LIST} : (xs ++ ys).length = xs.length + ys.length",
    f"{LIST} : (xs.map f).length = xs.length",
    f"{LIST} : (xs.reverse ++ [#]).length = xs.length + 1",
    f"{LIST} : xs.reverse.reverse = xs",
    f"{LIST} : (xs ++ ys).map f = xs.map f ++ ys.map f",
    f"{LIST} : # ∈ xs ++ ys ↔ # ∈ xs ∨ # ∈ ys",
    f"{LIST} : (# :: xs).head? = some #",
    f"{LIST} : (List.replicate # 0).length = #",
    f"{LIST} : (xs.filter fun _ => true) = xs",
    f"{LIST} : (# :: xs).tail = xs",
    f"{LIST} : xs.take 0 ++ xs.drop 0 = xs",
    "(p q : Prop) (hp : p) : (p ∧ q) ∨ ¬q ↔ q ∨ ¬q",
    "(p q : Prop) : p ∧ q ↔ q ∧ p ∧ True ∧ p ∧ q",
    "(a b : Nat) : a + 0 + b * 1 * # = a + b * #",
    "(a b : Nat) (h : a = #) : a + b = # + b",
    "(a b : Nat) : (if a = a then b + # else 0) = b + #",
    "(a : Nat) (o : Option Nat) : (some (a + #)).isSome = true ∧ (o.map id).isSome = o.isSome",
    "(x : Nat × Nat) : (x.2, x.1).swap = x",
    "(b c : Bool) : (b && true || false) = b ∧ (c ^^ false) = c ∧ # < # + 1",
)
OMEGA = (
    "(a b : Nat) (h : a < b) : a + # ≤ b + #",
    "(a b c : Nat) (h : a ≤ b) (g : b < c) : a + # < c + #",
    "(a b : Nat) (h : # * a + 1 = # * b + 1) : a = b",
    "(a : Nat) : a % (# + 1) < # + 1",
    "(a : Nat) : a = (a / #) * # + a % #",
    "(a b : Int) (h : a - b = #) : b = a - #",
    "(a b : Int) (h : 2 * a = 2 * b + 2 * #) : a = b + #",
    "(a b : Int) : ¬(2 * a + 1 = 2 * b + 2 * #)",
    "(a b : Nat) (h : a - b = #) : b < a",
    "(a b : Nat) : min a b + # ≤ max a b + #",
    "(a b c d : Nat) (h : a + b = #) (g : b + c = #) : a = c",
    "(a b : Nat) (h : a ≤ # ∨ b ≤ #) : ¬(a > # ∧ b > #)",
    "(a b : Int) (h : a ≤ b) (g : b ≤ a) : a + # = b + #",
    "(a : Nat) (h : a * 3 < #) : a < #",
    "(a b : Nat) (h : ¬(a ≤ b + #)) : b + # < a",
    "(a b c : Int) (h : a < b) (g : b < c) : a + 1 < c ∨ a + 1 = c - 0 ∨ a + # < c + #",
    "(i j n : Nat) (h : i < n) (g : j = n - 1 - i) : j < n",
    "(a : Nat) (h : # ∣ a) (g : 0 < a) : # ≤ a",
    "(x y : Nat) (h : (x : Int) - y = #) : x = y + #",
    "(f : Nat → Nat) (h : f 0 < f #) : f 0 + 1 ≤ f #",
)
GRIND = (
    "(f : Nat → Nat) (a b : Nat) (h : a = b) : f (a + #) = f (b + #)",
    "(f : Nat → Nat → Nat) (a b c : Nat) (h : a = b) (g : b = c) : f a # = f c #",
    "(p q r : Prop) (h : p ∨ q) (g : p → r) (k : q → r) : r ∧ # = #",
    "(p q : Prop) : (p ↔ q) ↔ (q ↔ p)",
    "(a b c : Nat) (h : a ≤ b) (g : b < c) : a + # < c + #",
    "(a b : Int) (h : a < b) : a + # + 1 ≤ b + #",
    "(a b : Int) : (a + b) * (a + b) + # = a * a + 2 * a * b + b * b + #",
    "(a b c : Int) (h : a = b + #) : a * c = b * c + # * c",
    "(x y : Nat) (h : (x, y) = (#, 0)) : x = #",
    "(x : Nat) (h : some x = some #) : x = #",
    "(x y : Nat) (xs ys : List Nat) (h : x :: xs = y :: ys) : x + # = y + # ∧ xs = ys",
    "(x : Nat) (h : x ≠ #) : (if x = # then 0 else 1) = 1",
    "(b : Bool) (h : b = true → # < #) : b = false",
    "(a b : Nat) (h : a % # = b % #) : b % # = a % #",
    "(f : Nat → Nat) (h : ∀ x, f x = x + #) : f (f 0) = # + #",
    "(p : Nat → Prop) (h : p 0) (g : ∀ n, p n → p (n + 1)) : p 2 ∧ # ≤ #",
    "(xs ys : List Nat) (h : xs = ys) : xs.length + # = ys.length + #",
    "(a b : Nat) (h : max a b = #) : a ≤ #",
    "(p q r : Prop) (h : p ∧ q ∨ r) : (p ∨ r) ∧ (q ∨ r) ∧ # = #",
    "(f : Int → Int) (a b : Int) (h : f (a + #) = 0) (g : a = b - 1) : f (b + # - 1) = 0",
)
TACTICS = {"simp": ("simp [*]", SIMP), "omega": ("omega", OMEGA), "grind": ("grind", GRIND)}


def goals(shapes: tuple[str, ...]) -> list[str]:
    """Every shape in every size: the number stands where the shape has `#`."""
    return [shape.replace("#", str(size)) for shape in shapes for size in SIZES]


def elaborate(child: LeanProcess, source: str) -> tuple[float, bool]:
    """Milliseconds to elaborate a command, and whether Lean accepted it."""
    began = time.perf_counter()
    report = child.request({"source": source, "file": "goal.lean", "options": ""}, SECONDS)
    spent = time.perf_counter() - began
    return 1000 * spent, not any(message["severity"] == "error" for message in report["messages"])


def measure_tactics(zygote: Zygote) -> dict[str, dict[str, Any]]:
    child = zygote.spawn("outline")
    try:
        trivial = statistics.median(elaborate(child, "example : True := by exact trivial")[0] for _ in range(30))
        found: dict[str, dict[str, Any]] = {}
        for name, (tactic, shapes) in TACTICS.items():
            results = [elaborate(child, f"example {goal} := by {tactic}") for goal in goals(shapes)]
            times = sorted(spent for spent, _ in results)
            found[name] = {
                "goals": len(results),
                "closed": sum(closed for _, closed in results),
                "median_ms": round(statistics.median(times), 2),
                "slowest_tenth_ms": round(times[len(times) * 9 // 10], 2),
                "factor": round(statistics.median(times) / trivial, 1),
            }
        return found
    finally:
        child.dismiss()


def measure_forks(zygote: Zygote) -> float:
    """Median milliseconds from asking for a child to its first answer."""
    times = []
    for _ in range(FORKS):
        began = time.perf_counter()
        child = zygote.spawn("outline")
        child.request({"source": "", "file": "empty.lean", "options": ""}, SECONDS)
        times.append(1000 * (time.perf_counter() - began))
        child.dismiss()
    return statistics.median(times)


def measure_build() -> float:
    """Seconds to compile every module from source."""
    with tempfile.TemporaryDirectory(prefix="leanseek-build-") as folder:
        began = time.perf_counter()
        command = [sys.executable, "-P", "-m", "lean_project.library_build", folder]
        subprocess.run(command, env=lean_environment(), check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    library_path()  # compiled before anything is timed
    found: dict[str, Any] = {"build_seconds": round(measure_build(), 1) if options.build else None}
    began = time.perf_counter()
    zygote = Zygote()
    found["start_ms"] = round(1000 * (time.perf_counter() - began), 1)
    try:
        found["fork_ms"] = round(measure_forks(zygote), 2)
        found["tactics"] = measure_tactics(zygote)
    finally:
        zygote.close()
    if options.json:
        print(json.dumps(found, indent=1))
        return
    if found["build_seconds"] is not None:
        print(f"build    {found['build_seconds']} s")
    print(f"start    {found['start_ms']} ms for Python, Lean and the library; fork {found['fork_ms']} ms")
    for name, figures in found["tactics"].items():
        print(f"{name:8}", ", ".join(f"{key} {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
