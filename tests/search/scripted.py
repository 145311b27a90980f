"""A scripted Lean at the seams of search.protocols: goals are names, a table says what each tactic leads to.

A table is `{goal: {tactic: outcome}}`; an outcome is a tuple of goals (none: finished), a string (Lean's error), or an
exception to raise. The environment refuses to run a state that was released or that it never made.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

from data.records import Certificate, Theorem
from lean_project.errors import LeanEnvError, LeanStartError
from lean_project.states import Goal, LeanError, ProofFinished, TacticResult, TacticState
from search.protocols import Candidate, Judgement, Proposal, Query

Outcome = tuple[str, ...] | str | LeanEnvError
Table = Mapping[str, Mapping[str, Outcome]]

THEOREM = Theorem("foo", "foo.lean", 1, "", "theorem foo : P := by ", "")


class ScriptedEnv:
    """Runs a table. `released` and `asked` record what the search did."""

    def __init__(self, table: Table, root: str = "root", start_error: str = "") -> None:
        self.table, self.root, self.start_error = table, root, start_error
        self.alive: dict[int, str] = {}
        self.asked: list[str] = []
        self.made = 0

    def start(self, theorem: Theorem) -> TacticState:
        if self.start_error:
            raise LeanStartError(self.start_error)
        return self._state((self.root,))

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        assert state.id in self.alive, f"a state that is not there any more was used: {state.pp}"
        name = state.goals[0].target
        self.asked.append(name)
        results = []
        for tactic in tactics:
            outcome = self.table.get(name, {}).get(tactic, "unknown tactic")
            if isinstance(outcome, LeanEnvError):
                raise outcome
            if isinstance(outcome, str):
                results.append(TacticResult(LeanError(outcome), 0.25))
            elif outcome:
                results.append(TacticResult(self._state(outcome), 0.25))
            else:
                results.append(TacticResult(ProofFinished(-1), 0.25))
                break
        return results

    def recall(self, parent: TacticState, tactic: str, part: int | None, goals: tuple[Goal, ...]) -> TacticState:
        return TacticState.of_goals(goals, self._id(goals[0].target))

    def release(self, states: Sequence[TacticState]) -> None:
        for state in states:
            for each in (state, *state.parts):
                self.alive.pop(each.id, None)

    def close(self) -> None:
        self.alive.clear()

    def _state(self, names: Sequence[str]) -> TacticState:
        goals = tuple(Goal(None, (), name) for name in names)
        state = TacticState.of_goals(goals, self._id(names[0]))
        if len(goals) == 1:
            return state
        parts = tuple(TacticState.of_goals((goal,), self._id(goal.target)) for goal in goals)
        return replace(state, parts=parts)

    def _id(self, name: str) -> int:
        self.made += 1
        self.alive[self.made] = name
        return self.made


@dataclass
class TablePolicy:
    """Proposes the tactics of the table in its order; `log_probs` gives those that are not evenly likely."""

    table: Table
    log_probs: Mapping[tuple[str, str], float] = field(default_factory=dict)
    paths: list[tuple[str, ...]] = field(default_factory=list)

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        assert width > 0
        return [self._one(query) for query in queries]

    def _one(self, query: Query) -> Proposal:
        self.paths.append(query.path)
        name = query.goals[0].target
        tactics = list(self.table.get(name, {}))
        even = -math.log(max(len(tactics), 1))
        candidates = [Candidate(tactic, self.log_probs.get((name, tactic), even)) for tactic in tactics]
        candidates.sort(key=lambda candidate: -candidate.log_prob)
        return Proposal(tuple(candidates), tokens=10, flops=100.0)


@dataclass
class ScriptedCritic:
    """Says of a goal what `outlooks` has for it, at the price of three tokens."""

    outlooks: Mapping[str, float]
    asked: list[str] = field(default_factory=list)

    def judge(self, queries: Sequence[Query]) -> list[Judgement]:
        self.asked += [query.goals[0].target for query in queries]
        return [Judgement(self.outlooks.get(query.goals[0].target, 0.0), 3, 30.0) for query in queries]


@dataclass
class ScriptedCertifier:
    """Refuses the texts that contain one of `bad`, accepts the others."""

    bad: Sequence[str] = ()
    seen: list[str] = field(default_factory=list)
    error: LeanEnvError | None = None

    def certify(self, theorem: Theorem, proof: str) -> Certificate:
        self.seen.append(proof)
        if self.error:
            raise self.error
        refused = any(word in proof for word in self.bad)
        return Certificate(theorem.name, "refused" if refused else "accepted", "by the script" if refused else "")


class Clock:
    """Time passes by `step` seconds each time somebody looks."""

    def __init__(self, step: float = 1.0) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def provable(table: Table, given: frozenset[str] = frozenset()) -> set[str]:
    """The goals of a table that can be proved, by brute force."""
    proved = set(given)
    while True:
        more = {
            name
            for name, tactics in table.items()
            if any(isinstance(o, tuple) and all(goal in proved for goal in o) for o in tactics.values())
        }
        if more <= proved:
            return proved
        proved |= more


def smallest(table: Table) -> dict[str, int]:
    """The number of tactics of a smallest proof of each goal that has one, by rounds of relaxation."""
    sizes: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for name, tactics in table.items():
            for outcome in tactics.values():
                if isinstance(outcome, tuple) and all(goal in sizes for goal in outcome):
                    size = 1 + sum(sizes[goal] for goal in outcome)
                    if size < sizes.get(name, size + 1):
                        sizes[name], changed = size, True
    return sizes


@st.composite
def tables(draw: st.DrawFn, goals: int = 9) -> dict[str, dict[str, Outcome]]:
    """Random AND/OR graphs, cycles and dead ends included."""
    names = ["root", *(f"g{number}" for number in range(goals))]
    outcome = st.one_of(
        st.just("no"),
        st.lists(st.sampled_from(names), min_size=1, max_size=3).map(tuple),
        st.lists(st.sampled_from(names), min_size=1, max_size=2).map(tuple),
    )
    table: dict[str, dict[str, Outcome]] = {}
    for name in names:
        outcomes = draw(st.lists(outcome, max_size=4))
        if name != "root" and draw(st.integers(0, 3)) == 0:
            outcomes.append(())
        table[name] = {f"{name}_t{number}": each for number, each in enumerate(outcomes)}
    return table


@st.composite
def weights(draw: st.DrawFn, table: Table) -> dict[tuple[str, str], float]:
    """A log-probability for each tactic of a table, 0 included."""
    return {
        (name, tactic): draw(st.sampled_from([0.0, -0.1, -0.5, -1.0, -3.0, -8.0]))
        for name, tactics in table.items()
        for tactic in tactics
    }
