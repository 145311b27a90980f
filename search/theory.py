"""Lemmas about the functions that a theorem speaks of: conjectured by exploration, proved by search.

A theory belongs to a set of functions of one file and is kept for the other theorems that speak of them: what was
enumerated, proved or given up is not done again. This module must not know how lemmas are used.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from data.conjecture import Equation, Exploration, Limits, language
from data.general_types import NotTyped, Statement, equation
from data.records import Premise, Theorem
from data.terms import Term
from lean_project.evaluation import Evaluator
from lean_project.valuation import Valuation
from lean_project.vocabulary import Vocabulary
from search.best_first import SearchConfig, SearchResult, search
from search.extract import ProofTree
from search.lemma_policy import LemmaPolicy, reachable_definitions
from search.preservation import preserved
from search.protocols import LeanEnv
from search.shape import tokens

FIRST = SearchConfig(batch=10, budget_seconds=6.0, budget_expansions=1)
AGAIN = SearchConfig(batch=10, budget_seconds=6.0, budget_lean_steps=60)
"""What a conjecture may cost at first, and later when there are new lemmas."""
MOST_STEPS = 150
"""A conjecture that has had so many steps is tried at the first, lower cost only."""
RETRIED = 2
"""So many failed conjectures, the plainest, are tried again as soon as a lemma is found."""
PLAIN_LEVEL = 5
"""Below this size of terms a conjecture is tried at the lower cost only: what it waits for may be larger."""


@dataclass(frozen=True)
class Lemma:
    """A proved lemma; `proof` proves `statement.body` from its variables.

    `directed` says that rewriting with it comes to an end.
    """

    name: str
    statement: Statement
    proof: ProofTree
    directed: bool = True

    @property
    def premise(self) -> Premise:
        """The lemma as it stands before a theorem."""
        text = " ".join(["theorem", self.name, *self.statement.binders, ":", self.statement.body])
        return Premise(self.name, "theorem", text, self.name)


@dataclass
class Spent:
    """What a stage has used."""

    lean_steps: int = 0
    expansions: int = 0
    lean_cpu: float = 0.0

    def add(self, result: SearchResult) -> None:
        """Count a search."""
        self.lean_steps += result.lean_steps
        self.lean_cpu += result.lean_cpu
        self.expansions += result.expansions


class Theory:
    """The lemmas about one vocabulary; `grow` proves those of the next size."""

    def __init__(self, words: Vocabulary, lean: Evaluator, limits: Limits | None = None, seed: int = 0) -> None:
        """Begin an enumeration.

        Raises:
            LeanEnvError: the terms cannot be valued.
        """
        constructors = [symbol for group in words.constructors.values() for symbol in group]
        self._language = language([*words.functions, *constructors], taken=_names(words))
        self._exploration = Exploration(
            self._language, Valuation(self._language, words.constructors, lean, seed), limits
        )
        self._sizes = self._exploration.by_size()
        self._lean = lean
        self.endless = words.endless
        self.lemmas: list[Lemma] = []
        self.failed: list[Equation] = []
        self._exhausted, self._plain_level, self._before = False, True, 0
        self._waiting: list[Equation] = []
        self._steps: dict[Equation, int] = {}
        self._tried: dict[Equation, tuple[int, SearchConfig]] = {}
        self._preserved = preserved(words, self._language)
        self._properties_at = -1
        self._own = {symbol.name.rsplit(".", 1)[-1] for symbol in words.functions if symbol.own}
        self._reach: dict[frozenset[str], frozenset[str]] = {}

    def close(self) -> None:
        """End its Lean process."""
        self._lean.close()

    @property
    def finished(self) -> bool:
        """Whether there are no more equations to try for the first time."""
        return self._exhausted and not self._waiting

    def candidates(self) -> list[Equation]:
        """The new equations of the next size of terms, the plainest first; nothing when there are no more."""
        for of_size in self._sizes:
            if found := list(of_size):
                return sorted(found, key=_plainness)
        self._exhausted = True
        return []

    def grow(self, theorem: Theorem, env: LeanEnv, allowed: Callable[[], bool], spent: Spent) -> None:
        """Try equations of the next size until one becomes a lemma; after the last of a size the failed ones again."""
        self._at = (theorem, env, spent)
        if not self._waiting:
            self._waiting, self._before = self.candidates(), len(self.lemmas)
            self._plain_level = bool(self._waiting) and self._waiting[0].level < PLAIN_LEVEL
        while self._waiting and allowed():
            known = len(self.lemmas)
            self._settle([self._waiting.pop(0)], FIRST, allowed)
            if len(self.lemmas) > known:
                self._settle(self._exploration.exchanges(), AGAIN, allowed)
                self._again(RETRIED, FIRST, allowed)
                break
        if self._waiting:
            return
        self._properties(allowed)
        if not self._plain_level or len(self.lemmas) > self._before:
            self._again(len(self.failed), FIRST if self._plain_level else AGAIN, allowed)

    def _again(self, count: int, config: SearchConfig, allowed: Callable[[], bool]) -> None:
        """Try the plainest failed conjectures once more, as long as that gives lemmas."""
        known = -1
        while known < len(self.lemmas) and count and self.failed and allowed():
            known = len(self.lemmas)
            ordered = sorted(self.failed, key=_plainness)
            self.failed = ordered[count:]
            self._settle(ordered[:count], config, allowed)

    def _settle(self, candidates: Sequence[Equation], config: SearchConfig, allowed: Callable[[], bool]) -> None:
        for candidate in candidates:
            if self._exploration.redundant(candidate) or self._waits(candidate):
                continue
            tried = (self._bearing(candidate), config)
            sparing = FIRST if self._steps.get(candidate, 0) > MOST_STEPS else config
            if self._tried.get(candidate) == tried or not allowed() or not self._try(candidate, sparing):
                self.failed.append(candidate)
            self._tried[candidate] = tried

    def _bearing(self, candidate: Equation) -> int:
        """How many lemmas speak only of functions that the equation has to do with, itself or by definitions."""
        said = frozenset(symbol.name.rsplit(".", 1)[-1] for side in _sides(candidate) for symbol in side.symbols())
        if said not in self._reach:
            defined = reachable_definitions(set(said), self._at[0].premises)
            self._reach[said] = said.union(name.rsplit(".", 1)[-1] for name in defined)
        return sum(tokens(lemma.statement.body) & self._own <= self._reach[said] for lemma in self.lemmas)

    def _waits(self, candidate: Equation) -> bool:
        """Whether what has been proved makes of it an equation that has failed and waits for another try."""
        plain = self._exploration.plain(candidate)
        return any(self._exploration.plain(other) == plain for other in self.failed)

    def _try(self, candidate: Equation, config: SearchConfig) -> bool:
        """Whether the equation is proved; it becomes a lemma when that took an induction, or when it permutes."""
        try:
            stated = equation(candidate.left, candidate.right)
        except NotTyped:
            return True
        proof, steps = self._prove(stated, config)
        self._steps[candidate] = self._steps.get(candidate, 0) + steps
        if proof is None:
            return False
        self._exploration.proved.add(candidate.left, candidate.right)
        if proof.children or "induction" in proof.tactic or (candidate.permutes and "aux_" in proof.tactic):
            self._keep(stated, proof, candidate.directed)
        return True

    def _prove(self, stated: Statement, config: SearchConfig) -> tuple[ProofTree | None, int]:
        """A proof of a statement below the lemmas, and the Lean steps that were run."""
        theorem, env, spent = self._at
        goal = lemma_goal(theorem, self.lemmas, f"aux_{len(self.lemmas) + 1}", stated)
        result = search(goal, env, self.policy(closing=config is FIRST), config)
        spent.add(result)
        return result.proof_tree, result.lean_steps

    def _keep(self, stated: Statement, proof: ProofTree, directed: bool) -> None:
        self.lemmas.append(Lemma(f"aux_{len(self.lemmas) + 1}", stated, proof, directed))

    def _properties(self, allowed: Callable[[], bool]) -> None:
        """Try what says that properties are preserved, as often as there are new lemmas."""
        if self._properties_at == len(self.lemmas):
            return
        waiting, self._preserved = self._preserved, []
        for stated in waiting:
            proof = self._prove(stated, AGAIN)[0] if allowed() else None
            if proof is None:
                self._preserved.append(stated)
            else:
                self._keep(stated, proof, True)
        self._properties_at = len(self.lemmas)

    def policy(self, closing: bool = False) -> LemmaPolicy:
        """The policy that knows the lemmas found so far; `closing` for one tactic that has to prove the whole goal."""
        rewriting = {lemma.name for lemma in self.lemmas if lemma.directed}
        return LemmaPolicy([lemma.premise for lemma in self.lemmas], self.endless, rewriting, closing)


def with_lemmas(theorem: Theorem, lemmas: Sequence[Lemma]) -> Theorem:
    """The theorem in a file that has the lemmas above it, without their proofs."""
    above = "".join(f"{lemma.premise.text.replace('theorem ', 'theorem _root_.', 1)} := sorry\n" for lemma in lemmas)
    prefix = theorem.above
    return dataclasses.replace(
        theorem,
        prefix=f"{prefix}\n{above}",
        brief_prefix=None,
        premises=(*theorem.premises, *(lemma.premise for lemma in lemmas)),
    )


def lemma_goal(theorem: Theorem, lemmas: Sequence[Lemma], name: str, stated: Statement) -> Theorem:
    """`stated` as a theorem of its own in the place of `theorem`, below `lemmas`."""
    return dataclasses.replace(
        with_lemmas(theorem, lemmas),
        name=name,
        before=" ".join(["theorem", f"_root_.{name}", *stated.binders, ":", stated.body, ":= by "]),
        after="",
        hole="tactic",
    )


def _plainness(candidate: Equation) -> tuple[int, bool, int, str]:
    """How soon an equation is tried: small ones with few constants and functions (the laws of one function before what
    it has to do with another), of equal ones those that say a direction.

    Of these the ones that lead to constructors are first: mostly they hold by definition.
    """
    symbols = [symbol for side in _sides(candidate) for symbol in side.symbols()]
    constants = sum(not symbol.args for symbol in symbols)
    functions = len({symbol.name for symbol in symbols if symbol.rank})
    rank = -1 if candidate.right.symbol is None else candidate.right.symbol.rank
    return (candidate.size + 2 * constants + 2 * functions, not candidate.directed, rank, candidate.left.text)


def _sides(candidate: Equation) -> tuple[Term, Term]:
    return (candidate.left, candidate.right)


def _names(words: Vocabulary) -> frozenset[str]:
    """The names that variables must not hide."""
    symbols = [
        *words.functions,
        *words.relations,
        *(symbol for group in words.constructors.values() for symbol in group),
    ]
    return frozenset(part for symbol in symbols for part in symbol.text(("",) * 9).split())
