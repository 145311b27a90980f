"""Proves a theorem with lemmas that exploration found; they enter its proof by `have`.

The theorem is tried in a file that has the lemmas above it, as soon as there are new ones. What proves it there is then
done again on the theorem itself: `have` steps for the lemmas that are used, their proofs, the proof of the theorem.
Unused lemmas are taken out one by one. This module must not know how lemmas are found.
"""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass

from data.records import Theorem
from lean_project.errors import LeanEnvError
from lean_project.evaluation import Evaluator
from lean_project.outline import ZygoteSource
from lean_project.states import Goal
from lean_project.vocabulary import vocabulary
from search.best_first import STOPPED, SearchConfig, SearchResult, Services, search
from search.extract import ProofTree
from search.identifiers import words
from search.portfolio import Portfolio
from search.protocols import Candidate, LeanEnv, Policy, Proposal, Query
from search.script import Script
from search.theory import Lemma, Spent, Theory, lemma_goal, with_lemmas

QUICK = SearchConfig(batch=12, budget_seconds=10.0, budget_expansions=1)
ATTEMPT = SearchConfig(batch=8, budget_seconds=10.0, budget_lean_steps=120)
"""How much of the theorem is tried each time that there are new lemmas, and from time to time."""
ATTEMPTED, AFTER = 0.3, 100
"""The share of all steps that may go into attempts of the second kind, the first after so many steps."""
REPLAY_EXPANSIONS = 400
START_SECONDS = 30.0
KEPT_THEORIES = 4


class _Both:
    """The templates of the portfolio beside those for lemmas; a tactic of both has the better place."""

    def __init__(self, first: Policy, second: Policy) -> None:
        self._policies = (first, second)

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """All candidates of both."""
        answers = [policy.propose(queries, width) for policy in self._policies]
        return [Proposal(_merged([each.candidates for each in proposals])) for proposals in zip(*answers, strict=True)]


def _merged(lists: Iterable[Sequence[Candidate]]) -> tuple[Candidate, ...]:
    best: dict[str, Candidate] = {}
    for candidate in (each for candidates in lists for each in candidates):
        known = best.get(candidate.tactic)
        if known is None or candidate.log_prob > known.log_prob:
            best[candidate.tactic] = candidate
    return tuple(sorted(best.values(), key=lambda each: -each.log_prob))


@dataclass
class Explorer:
    """Explores the theories of theorems, one after another; `env` is for texts of ours, `seed` for samples.

    Theories are kept for the following theorems of the same file.
    """

    zygotes: ZygoteSource
    env: LeanEnv
    seed: int = 0

    def __post_init__(self) -> None:
        self._theories: dict[object, Theory | str] = {}

    def close(self) -> None:
        """End its processes."""
        for theory in self._theories.values():
            if isinstance(theory, Theory):
                theory.close()
        self._theories.clear()
        self.env.close()

    def prove(self, theorem: Theorem, target: LeanEnv, config: SearchConfig, services: Services) -> SearchResult:
        """Explore and try until the theorem is proved, the theory is exhausted or a budget is spent.

        `target` is where the proof is run on the theorem itself, under the journal of `services`.
        """
        stage = _Stage(theorem, config, services, Spent(), time.monotonic())
        try:
            theory = self._theory(theorem)
            if isinstance(theory, str):
                found: SearchResult | None = SearchResult("open", theory)
            else:
                found = self._explore(theory, stage, target)
        except LeanEnvError as error:
            found = SearchResult("open", f"exploration ended: {error}")
        found = found or SearchResult("open", "no proof with the lemmas that were found")
        if found.verdict != "proved" and services.stop():
            found = SearchResult("open", STOPPED)
        return dataclasses.replace(
            found,
            seconds=time.monotonic() - stage.began,
            lean_steps=stage.spent.lean_steps,
            expansions=stage.spent.expansions,
            lean_cpu=stage.spent.lean_cpu,
        )

    def _theory(self, theorem: Theorem) -> Theory | str:
        """The theory of what the theorem speaks of, begun when it is new; words when its terms cannot be valued."""
        prefix = theorem.above
        lean = Evaluator(self.zygotes, theorem.imports, prefix, START_SECONDS)
        spoken = vocabulary(theorem, lean)
        key = (theorem.file, theorem.imports, spoken)
        if key in self._theories:
            lean.close()
            return self._theories[key]
        while len(self._theories) >= KEPT_THEORIES:
            oldest = self._theories.pop(next(iter(self._theories)))
            if isinstance(oldest, Theory):
                oldest.close()
        try:
            self._theories[key] = Theory(spoken, lean, seed=self.seed)
        except LeanEnvError as error:
            lean.close()
            self._theories[key] = str(error)
        return self._theories[key]

    def _explore(self, theory: Theory, stage: _Stage, target: LeanEnv) -> SearchResult | None:
        quickly, at_length, steps = 0, 0, 0
        while True:
            new = len(theory.lemmas) > quickly
            if new:
                quickly = len(theory.lemmas)
                found = self._attempt(theory, stage, target, QUICK)
                if found is not None:
                    return found
            all_steps = stage.spent.lean_steps
            affordable = theory.finished or (all_steps >= AFTER and steps <= ATTEMPTED * all_steps)
            if len(theory.lemmas) > at_length and affordable and not stage.over():
                at_length, before = len(theory.lemmas), stage.spent.lean_steps
                found = self._attempt(theory, stage, target, ATTEMPT)
                if found is not None:
                    return found
                steps += stage.spent.lean_steps - before
            if stage.over() or (theory.finished and not new):
                return None
            theory.grow(stage.theorem, self.env, stage.allowed, stage.spent)

    def _attempt(self, theory: Theory, stage: _Stage, target: LeanEnv, config: SearchConfig) -> SearchResult | None:
        """Try the theorem with the lemmas there are."""
        lemmas = list(theory.lemmas)
        extended = with_lemmas(stage.theorem, lemmas)
        policy = theory.policy(closing=True) if config is QUICK else _Both(theory.policy(), Portfolio())
        result = search(extended, self.env, policy, stage.within(config))
        stage.spent.add(result)
        if result.proof_tree is None:
            return None
        return self._on_the_theorem(stage, target, lemmas, result.proof_tree)

    def _on_the_theorem(
        self, stage: _Stage, target: LeanEnv, lemmas: Sequence[Lemma], proof: ProofTree
    ) -> SearchResult | None:
        """The certified result of the proof with `have` steps."""
        proof = self._sparing(with_lemmas(stage.theorem, lemmas), lemmas, proof, stage)
        used: list[Lemma] = []
        named = _names(proof)
        for place in range(len(lemmas) - 1, -1, -1):
            lemma = lemmas[place]
            if lemma.name in named:
                goal = lemma_goal(stage.theorem, lemmas[:place], lemma.name, lemma.statement)
                kept = self._sparing(goal, lemmas[:place], lemma.proof, stage)
                used.insert(0, dataclasses.replace(lemma, proof=kept))
                named |= _names(kept)
        config = SearchConfig(budget_seconds=30.0, budget_expansions=REPLAY_EXPANSIONS)
        result = search(
            stage.theorem, target, Script(composed(used, proof), _beside_lemmas(used)), config, stage.services
        )
        stage.spent.add(result)
        return result if result.verdict == "proved" or stage.services.certifier is None else None

    def _sparing(self, goal: Theorem, lemmas: Sequence[Lemma], proof: ProofTree, stage: _Stage) -> ProofTree:
        """The proof with as few of the lemmas as it can do with: none, or one after another taken out."""
        names = [lemma.name for lemma in reversed(lemmas) if lemma.name in _names(proof)]
        for left_out in [names, *([name] for name in names)] if names else []:
            fewer = _without(proof, set(left_out))
            if fewer is not proof and self._replay(stage, goal, fewer):
                proof = fewer
        return proof

    def _replay(self, stage: _Stage, goal: Theorem, proof: ProofTree) -> bool:
        """Whether the tactics of `proof` prove `goal`."""
        if not _names(proof):
            return False
        config = SearchConfig(budget_seconds=5.0, budget_expansions=2 * proof.size)
        result = search(goal, self.env, Script(proof), config)
        stage.spent.add(result)
        return result.proof_tree is not None


@dataclass
class _Stage:
    """One theorem under exploration and what it has used."""

    theorem: Theorem
    config: SearchConfig
    services: Services
    spent: Spent
    began: float

    @property
    def allowed(self) -> Callable[[], bool]:
        """Whether another lemma may be tried."""
        return lambda: not self.over()

    def over(self) -> bool:
        steps, expansions, cpu = (
            self.config.budget_lean_steps,
            self.config.budget_expansions,
            self.config.budget_lean_cpu,
        )
        return (
            self.services.stop()
            or time.monotonic() - self.began >= self.config.budget_seconds
            or (steps is not None and self.spent.lean_steps >= steps)
            or (expansions is not None and self.spent.expansions >= expansions)
            or (cpu is not None and self.spent.lean_cpu >= cpu)
        )

    def within(self, config: SearchConfig) -> SearchConfig:
        """`config`, but no more than what is left."""
        left = self.config.budget_seconds - (time.monotonic() - self.began)
        return dataclasses.replace(config, budget_seconds=max(min(config.budget_seconds, left), 0.1))


def composed(lemmas: Sequence[Lemma], proof: ProofTree) -> ProofTree:
    """`proof` behind a `have` for each of the lemmas."""
    whole, goals = proof, proof.goals
    # A `have` is about one universe: that of the theorem's own types.
    sorts = [each.type for goal in goals for each in goal.hypotheses if re.fullmatch(r"Type( \w+)?", each.type)]
    universe = sorts[0] if sorts else "Type"
    for lemma in reversed(lemmas):
        inside = lemma.proof
        names = lemma.statement.names
        stated = lemma.statement.text.replace(": Type _}", f": {universe}}}")
        introduced = ProofTree(0, _retargeted(inside, stated), f"intro {' '.join(names)}", (inside,))
        whole = ProofTree(0, goals, f"have {lemma.name} : {stated} := ?_", (whole, introduced))
    return whole


def _beside_lemmas(lemmas: Sequence[Lemma]) -> Callable[[ProofTree], list[str]]:
    """Ways to write a step that was found where the lemmas were no hypotheses.

    `grind` uses hypotheses by itself and refuses to have them named; `simp_all` rewrites with all of them.
    """
    names = [lemma.name for lemma in lemmas]

    def ways(step: ProofTree) -> list[str]:
        tactic = re.sub(r"grind \[[^\]]*\]", lambda found: _without_names(found[0], names), step.tactic)
        if step.children or "simp_all [" not in tactic:
            return [tactic]
        unused = [name for name in reversed(names) if name not in words(step.tactic)]
        written = [tactic, f"({'; '.join([*(f'try clear {name}' for name in unused), tactic])})"]
        if found := re.fullmatch(r"simp_all \[(.*)\]", tactic):
            equations = {each.name for goal in step.goals for each in goal.hypotheses if "=" in each.type}
            facts = sorted(name for name in equations if "✝" not in name)
            written += [f"simp [{', '.join([found[1], *facts])}]", _without_names(f"grind [{found[1]}]", names)]
        return list(dict.fromkeys(written))

    return ways


def _retargeted(proof: ProofTree, target: str) -> tuple[Goal, ...]:
    return tuple(dataclasses.replace(goal, target=target) for goal in proof.goals)


def _names(proof: ProofTree) -> set[str]:
    return {name for _, tactic in proof.path() for name in words(tactic)}


def _without(proof: ProofTree, names: Set[str]) -> ProofTree:
    """The proof with `names` taken out of the lists of its tactics."""
    if not names:
        return proof
    tactic = _without_names(proof.tactic, names)
    head, first, ways = tactic.partition("first | ")
    # What is left of two ways may be the same.
    tactic = head + first + " | ".join(dict.fromkeys(ways.split(" | "))) if first else tactic
    return dataclasses.replace(proof, tactic=tactic, children=tuple(_without(child, names) for child in proof.children))


def _without_names(tactic: str, names: Iterable[str]) -> str:
    for name in names:
        tactic = re.sub(rf", {re.escape(name)}(?=[,\]])", "", tactic)
        tactic = re.sub(rf"\[{re.escape(name)}, ", "[", tactic)
        tactic = re.sub(rf" \[{re.escape(name)}\]", "", tactic)
    return tactic
