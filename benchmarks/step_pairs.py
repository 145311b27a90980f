"""The pairs of state and tactic that speed is measured on: a thousand of a light mix, a thousand of a real search.

The light mix is small goals and tactics that do little. The real mix is recorded from a search of the bundled examples
with the portfolio (simp, grind, omega, induction …), and can then be run again as often as wanted without the search.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.outline import Outliner
from lean_project.states import TacticResult, TacticState
from lean_project.theorems import load_theorems
from search.best_first import SearchConfig, search
from search.portfolio import Portfolio

PAIRS, BATCH = 1000, 25
# A statement, tactics that leave its proof open, and one that finishes it: that one ends a batch.
LIGHT = [
    ("theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry",
     ["constructor", "refine ⟨hp, ?_⟩", "exact hq", "intro h", "apply And.intro"], "exact ⟨hp, hq⟩"),
    ("theorem t (p q : Prop) (h : p ∨ q) : q ∨ p := by sorry",
     ["cases h", "rcases h with h | h", "left", "right", "exact h"], "exact h.symm"),
    ("theorem t (a b c : Nat) (h : a = b) (g : b = c) : a = c := by sorry",
     ["rw [h]", "rw [g]", "subst h", "cases a", "apply Eq.trans"], "exact h.trans g"),
    ("theorem t : ∀ n m : Nat, n = m → m = n := by sorry",
     ["intro n m h", "intro n", "intros", "constructor", "intro n m"], "exact fun _ _ h => h.symm"),
    ("theorem t (xs : List Nat) : xs ++ [] = xs := by sorry",
     ["cases xs", "induction xs", "constructor", "rw [← List.append_nil xs]", "exact xs"], "rw [List.append_nil]"),
]  # fmt: skip
REAL = Path(__file__).parents[1] / "examples" / "first_steps.lean"
REAL_THEOREMS, REAL_EXPANSIONS, REAL_SECONDS = 24, 30, 20.0


@dataclass(frozen=True)
class LightPairs:
    """A theorem and the batches that are run on its first state."""

    theorem: Theorem
    batches: list[list[str]]


def light_pairs(outliner: Outliner, pairs: int) -> list[LightPairs]:
    """The light mix, `pairs` in all."""
    return [
        LightPairs(_theorem(source, outliner), _batches(tactics, last, pairs // len(LIGHT)))
        for source, tactics, last in LIGHT
    ]


def _theorem(source: str, outliner: Outliner) -> Theorem:
    outline = outliner.outline(source.encode(), "benchmark.lean")
    return outline.theorem(outline.declarations[-1])


def _batches(tactics: list[str], last: str, count: int) -> list[list[str]]:
    endless = itertools.cycle(tactics)
    batches = []
    while count > 0:
        batches.append([*itertools.islice(endless, min(BATCH, count) - 1), last])
        count -= BATCH
    return batches


def run_light(env: DojoEnv, mix: list[LightPairs]) -> tuple[int, float]:
    """Every pair once, new states released: how many steps, and the wall seconds of them."""
    count, wall = 0, 0.0
    for one in mix:
        root = env.start(one.theorem)
        env.run(root, ["skip"])  # the spare behind this theorem is forked now
        began = time.perf_counter()
        for batch in one.batches:
            results = env.run(root, batch)
            count += len(results)
            env.release(_states(results))
        wall += time.perf_counter() - began
    return count, wall


def _states(results: Sequence[TacticResult]) -> list[TacticState]:
    return [result.outcome for result in results if isinstance(result.outcome, TacticState)]


@dataclass
class Recorded:
    """What a search asked of one theorem's states: batches on states, and states released, in their order.

    States are numbered as they came: 0 is the first, then each new state followed by its parts.
    """

    theorem: Theorem
    runs: list[tuple[int, list[str]]] = field(default_factory=list)
    releases: list[tuple[int, list[int]]] = field(default_factory=list)  # after how many runs


class Recording:
    """An environment that notes what a search asks of it, and counts the steps."""

    def __init__(self, env: DojoEnv) -> None:
        self._env = env
        self.theorems: list[Recorded] = []
        self.steps = 0
        self._numbers: dict[int, int] = {}

    def start(self, theorem: Theorem) -> TacticState:
        """Start a theorem."""
        root = self._env.start(theorem)
        self.theorems.append(Recorded(theorem))
        self._numbers = {root.id: 0}
        return root

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Run tactics; those behind the one that finished the proof were not run."""
        results = self._env.run(state, tactics)
        self.theorems[-1].runs.append((self._numbers[state.id], list(tactics[: len(results)])))
        for new in _new_states(results):
            self._numbers[new.id] = len(self._numbers)
        self.steps += len(results)
        return results

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states."""
        numbers = [self._numbers[state.id] for state in states]
        self.theorems[-1].releases.append((len(self.theorems[-1].runs), numbers))
        self._env.release(states)

    def close(self) -> None:
        """End the environment."""
        self._env.close()


def _new_states(results: Sequence[TacticResult]) -> Iterator[TacticState]:
    for state in _states(results):
        yield state
        yield from state.parts


def record(env: DojoEnv, outliner: Outliner, pairs: int) -> list[Recorded]:
    """What a search of the bundled examples asks until it has run that many steps."""
    recording = Recording(env)
    config = SearchConfig(budget_seconds=REAL_SECONDS, budget_expansions=REAL_EXPANSIONS)
    for one in load_theorems(REAL, outliner).theorems[:REAL_THEOREMS]:
        search(one, recording, Portfolio(), config)
        if recording.steps >= pairs:
            break
    return recording.theorems


def run_recorded(env: DojoEnv, recorded: list[Recorded]) -> tuple[int, float]:
    """What was recorded, once more: how many steps, and the wall seconds of them.

    Raises:
        SystemExit: a tactic led elsewhere than it did (a busy machine's time limit may do that).
    """
    count, wall = 0, 0.0
    for theorem in recorded:
        states = [env.start(theorem.theorem)]
        if theorem.runs:
            env.run(states[0], ["skip"])  # as in `run_light`
        releases = iter(theorem.releases)
        release = next(releases, None)
        for done, (number, tactics) in enumerate(theorem.runs):
            if number >= len(states):
                raise SystemExit(f"{theorem.theorem.name}: a recorded tactic led elsewhere; run this again")
            began = time.perf_counter()
            results = env.run(states[number], tactics)
            states += _new_states(results)
            while release is not None and release[0] == done + 1:
                env.release([states[each] for each in release[1] if each < len(states)])
                release = next(releases, None)
            wall += time.perf_counter() - began
            count += len(results)
    return count, wall
