"""How fast tactics go through the doorway, against LeanDojo's own client on the same Lean, in one run of about 30 s.

`python benchmarks/doorway.py [--json]`. All figures are for one process of Lean and one of Python on what the machine
leaves them; ratios compare figures of this run only. The stock client talks to the same worker over a terminal, as it
does to a Lean project. `steps_per_second` is of a light mix of tactics on small goals. The real mix is what a search of
bundled examples runs with the portfolio: `real_mix_lean_share` is the part of the environment's wall time that Lean's
tactics took, `real_mix_lean_cpu_share` the part of what its child spent on tactics (reading them, running them, looking
for `sorry`, writing goals and errors), which other processes on the machine do not change. `start_ms` is the
median from one theorem to the first state of the next, `start_cold_ms` the same without a spare child.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import lean_dojo
import pexpect

from data.records import Theorem
from lean_project.dojo import EmbeddedDojo
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.states import TacticResult, TacticState
from lean_project.theorems import load_theorems
from lean_project.toolchain import library_path
from lean_project.worker import prove
from search.best_first import SearchConfig, search
from search.portfolio import Portfolio

LIGHT = [
    ("theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry",
     ["constructor", "exact ⟨hp, hq⟩", "exact And.intro hp hq", "refine ⟨hp, ?_⟩", "exact hq", "intro h"]),
    ("theorem t (p q : Prop) (h : p ∨ q) : q ∨ p := by sorry",
     ["cases h", "exact h.symm", "rcases h with h | h", "left", "right", "exact h"]),
    ("theorem t (a b c : Nat) (h : a = b) (g : b = c) : a = c := by sorry",
     ["rw [h]", "rw [h, g]", "exact h.trans g", "rw [g]", "subst h", "cases a", "apply Eq.trans"]),
    ("theorem t : ∀ n m : Nat, n = m → m = n := by sorry",
     ["intro n m h", "intro n", "intros", "exact fun _ _ h => h.symm", "intro n m h; exact h.symm"]),
    ("theorem t (xs : List Nat) : xs ++ [] = xs := by sorry",
     ["cases xs", "induction xs", "rw [List.append_nil]", "exact List.append_nil xs", "rfl"]),
]  # fmt: skip
REAL = Path(__file__).parents[1] / "examples" / "first_steps.lean"
REAL_THEOREMS, REAL_EXPANSIONS, REAL_STEPS = 24, 30, 1000
BATCH = 25


def theorem(source: str, outliner: Outliner) -> Theorem:
    """The theorem of a source text."""
    outline = outliner.outline(source.encode(), "benchmark.lean")
    return outline.theorem(outline.declarations[-1])


def steps(env: DojoEnv, mix: list[tuple[Theorem, list[str]]], seconds: float) -> tuple[float, float]:
    """Steps a second in batches, every new state released, and the share of the child's work that was Lean's."""
    count, wall = 0, 0.0
    env.spent.clear()
    for one, tactics in mix:
        root = env.start(one)
        # What finishes the proof ends a batch, so it stands at its end.
        unfinished = [tactic for tactic in tactics if len(env.run(root, [tactic, "skip"])) == 2]
        batch = (unfinished * BATCH)[:BATCH]
        began = time.perf_counter()
        while time.perf_counter() - began < seconds / len(mix):
            results = env.run(root, batch)
            count += len(results)
            env.release([result.outcome for result in results if isinstance(result.outcome, TacticState)])
        wall += time.perf_counter() - began
    return count / wall, env.spent["tactic"] / env.spent.total()


class Watched:
    """An environment whose wall time is measured."""

    def __init__(self, env: DojoEnv) -> None:
        self.env, self.seconds, self.steps = env, 0.0, 0
        self.start = env.start

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Run tactics by the clock."""
        began = time.perf_counter()
        results = self.env.run(state, tactics)
        self.seconds += time.perf_counter() - began
        self.steps += len(results)
        return results

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states by the clock."""
        began = time.perf_counter()
        self.env.release(states)
        self.seconds += time.perf_counter() - began


def real_mix(env: DojoEnv, outliner: Outliner) -> dict[str, float]:
    """A real search of examples, until it has run 1,000 steps."""
    watched = Watched(env)
    env.spent.clear()
    config = SearchConfig(budget_seconds=20.0, budget_expansions=REAL_EXPANSIONS)
    for one in load_theorems(REAL, outliner).theorems[:REAL_THEOREMS]:
        search(one, watched, Portfolio(), config)
        if watched.steps >= REAL_STEPS:
            break
    tactics = env.spent["tactic"]
    return {
        "real_mix_steps": watched.steps,
        "real_mix_steps_per_second": watched.steps / watched.seconds,
        "real_mix_lean_share": tactics / 1e6 / watched.seconds,
        "real_mix_lean_cpu_share": tactics / env.spent.total(),
        "real_mix_text_cpu_share": env.spent["text"] / env.spent.total(),
    }


class _Terminal:
    """Standard input and output, where the worker expects a socket."""

    def makefile(self, *_: Any, **__: Any) -> Any:
        return sys.stdin

    def sendall(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def serve() -> None:
    """Be a Lean process at a terminal, for the stock client."""
    from lean_project.lean_main import raise_stack_limit
    from lean_project.shim_library import Shim

    raise_stack_limit()
    shim = Shim(library_path())
    root = shim.import_modules(["Init"])
    shim.start_tasks()
    prove(shim, root, _Terminal())  # type: ignore[arg-type]


class StockClient(lean_dojo.Dojo):
    """LeanDojo's client with its own settings (or the fast ones), attached to `serve`."""

    def __init__(self, one: Theorem, fast: bool) -> None:
        repository = type("Repository", (), {"url": "embedded", "commit": "embedded"})()
        super().__init__(lean_dojo.Theorem(repository, Path("benchmark.lean"), one.name), timeout=60)
        self.one, self.fast = one, fast

    def __enter__(self) -> tuple[Any, Any]:
        """Start the process as LeanDojo does, but for the program; then the theorem."""
        self.modified_file = Path(os.devnull).open()
        options = {"maxread": 4096} if self.fast else {"maxread": 1}
        command = [sys.executable, [str(Path(__file__).resolve()), "--serve"]]
        self.proc = pexpect.spawn(*command, timeout=60, encoding="utf-8", echo=False, **options)
        if self.fast:
            self.proc.delaybeforesend = None
        order = {"prefix": "", "before": self.one.before, "after": self.one.after, "hole": "tactic"}
        self.proc.sendline(json.dumps({**order, "name": "t", "heartbeats": 200_000_000, "tactic_seconds": 1.0}))
        greeting = json.loads(self._read_next_line()[0])
        return self, lean_dojo.TacticState(greeting["tacticState"], greeting["sid"])


@contextmanager
def client(kind: str, one: Theorem, zygotes: ZygoteSource) -> Iterator[tuple[Any, Any]]:
    """LeanDojo's client: `default` and `fast` at a terminal, `ours` on a socket."""
    dojo = EmbeddedDojo(one, zygotes(("Init",)), Limits()) if kind == "ours" else StockClient(one, kind == "fast")
    with dojo as entered:
        yield entered


def latency_ms(kind: str, one: Theorem, zygotes: ZygoteSource, count: int) -> float:
    """Milliseconds of one `run_tac`."""
    with client(kind, one, zygotes) as (dojo, first):
        dojo.run_tac(first, "constructor")
        began = time.perf_counter()
        for _ in range(count):
            dojo.run_tac(first, "constructor")
        return (time.perf_counter() - began) / count * 1000


def memory_mb(pid: int, *fields: str) -> float:
    """A sum of fields of the kernel's account of a process."""
    lines = (line.split() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return sum(int(line[1]) for line in lines if line[0].rstrip(":") in fields) / 1024


def growth_mb(env: DojoEnv, one: Theorem, tactics: list[str], count: int) -> tuple[float, float]:
    """How much `count` steps with release let Lean's process grow, and its private memory at the end."""
    root = env.start(one)
    batch = (tactics * BATCH)[:BATCH]
    pid = int(env._session.pid)  # type: ignore[union-attr]

    def some(number: int) -> None:
        for _ in range(number // BATCH):
            states = [result.outcome for result in env.run(root, batch)]
            env.release([state for state in states if isinstance(state, TacticState)])

    some(count // 10)
    before = memory_mb(pid, "Rss")
    some(count)
    return memory_mb(pid, "Rss") - before, memory_mb(pid, "Private_Clean", "Private_Dirty")


def start_ms(env: DojoEnv, one: Theorem, count: int, pause: float) -> float:
    """Milliseconds from nothing to the first state of a theorem, in a process that ran no other theorem's tactics.

    With a pause, in which the theorem before is worked on, a spare child is ready.
    """
    times = []
    for _ in range(count):
        began = time.perf_counter()
        root = env.start(one)
        times.append(time.perf_counter() - began)
        if pause:
            env.run(root, ["skip"])
            time.sleep(pause)
    return statistics.median(times[1:]) * 1000


def measure() -> dict[str, float]:
    """All figures."""
    zygotes = ZygoteSource()
    outliner = Outliner(zygotes)
    env = embedded_env(zygotes)
    try:
        light = [(theorem(source, outliner), tactics) for source, tactics in LIGHT]
        first = light[0][0]
        figures: dict[str, float] = {"start_ms": start_ms(env, first, 30, pause=0.1)}
        figures["start_cold_ms"] = start_ms(env, first, 30, pause=0.0)
        figures["steps_per_second"], figures["light_mix_lean_cpu_share"] = steps(env, light, 4.0)
        figures |= real_mix(env, outliner)
        for kind, count in (("default", 20), ("fast", 200), ("ours", 500)):
            figures[f"run_tac_ms_{kind}"] = latency_ms(kind, first, zygotes, count)
        growth, private = growth_mb(env, first, ["constructor", "refine ⟨hp, ?_⟩", "intro h"], 20_000)
        figures["growth_mb_per_100k_steps"], figures["private_mb_per_worker"] = growth * 5, private
        batch_ms = 1000 / figures["steps_per_second"]
        figures["ratio_to_lean_dojo_default"] = figures["run_tac_ms_default"] / batch_ms
        figures["ratio_to_lean_dojo_tuned"] = figures["run_tac_ms_fast"] / batch_ms
        return {name: round(value, 3) for name, value in figures.items()}
    finally:
        env.close()
        zygotes.close()


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Speed of the Lean doorway.")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve()
        return
    figures = measure()
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:>12,.3f}")


if __name__ == "__main__":
    main()
