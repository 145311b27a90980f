"""A fixed portfolio of tactic templates as a policy: the baseline that a learned policy has to beat.

Templates are instantiated from the goal's hypotheses and target and from the theorem's premises. Each has a cost,
about how often a person would try it later than `rfl`; costs become log-probabilities by a softmax, so that the
templates can stand beside the candidates of a learned policy. Deterministic; this module must not know the search.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from data.records import Premise
from lean_project.states import Goal
from search.protocols import Candidate, Proposal, Query
from search.shape import Shape, tokens

SHARPNESS = 2.0
"""How much more probable a cheaper template is: a cost less by 1 makes it e^SHARPNESS times as probable."""

LEMMAS = 6
SOURCE = "portfolio"

Costed = tuple[float, str]


class Portfolio:
    """The portfolio behind the `Policy` protocol. It ignores `width`: it gives all that apply."""

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:  # noqa: ARG002
        """All templates that apply to each query, most probable first."""
        return [Proposal(tuple(templates(query))) for query in queries]


def templates(query: Query) -> list[Candidate]:
    """The templates that apply to the first goal of `query`, distinct, most probable first.

    Their probabilities sum to 1: `log_prob` = -SHARPNESS * cost - log of the sum over all of them.
    """
    cheapest: dict[str, float] = {}
    for cost, tactic in _instances(query):
        cheapest[tactic] = min(cost, cheapest.get(tactic, cost))
    ordered = sorted(cheapest.items(), key=lambda item: item[1])
    total = math.log(sum(math.exp(-SHARPNESS * cost) for cost in cheapest.values()))
    return [Candidate(tactic, -SHARPNESS * cost - total, SOURCE) for tactic, cost in ordered]


def _instances(query: Query) -> Iterator[Costed]:
    goal = query.goals[0]
    shape = Shape(goal, query.theorem.premises)
    definitions, lemmas = _used_definitions(query), _related_lemmas(query)
    yield from _closing(shape)
    yield from _by_target(shape)
    yield from _by_definition(definitions, shape)
    yield from _by_data(shape)
    yield from _by_fact(shape, definitions)
    yield from _by_lemma(shape, definitions, lemmas)
    if len(query.goals) > 1:
        # The goals share a metavariable, which a hypothesis may determine.
        yield from ((0.9, f"exact {name}") for name in shape.facts)


def _closing(shape: Shape) -> Iterator[Costed]:
    """Tactics that try to prove the goal as it is; those that fail quickly first."""
    yield 0.2, "rfl"
    yield 0.3, "assumption"
    yield 0.4, "simp"
    yield 0.5, "simp_all"
    yield 0.8, "decide"
    yield 0.9, "grind"
    if shape.arithmetic:
        yield 0.6, "omega"
        yield 1.1, "simp +arith"
    if shape.facts:
        yield 0.6, "contradiction"
    if shape.has("=") and shape.has("+", "*", "++"):
        yield 1.1, "ac_rfl"


def _by_target(shape: Shape) -> Iterator[Costed]:
    if shape.has("∀", "→", "¬", "≠"):
        yield 0.2, "intros"
        yield 0.6, "intro h"
    if shape.has("∧", "↔", "∃") or shape.head in shape.inductives:
        yield 0.5, "constructor"
    if shape.has("∃"):
        yield from ((1.2, f"refine ⟨{name}, ?_⟩") for name in shape.data[:4])
        yield from ((1.1, f"exact ⟨_, {name}⟩") for name in shape.facts[:6])
    if shape.has("∨"):
        yield 0.9, "left"
        yield 0.9, "right"
    if shape.has("if", "match"):
        yield 0.5, "split"
    if shape.has("="):
        yield 1.3, "congr 1"
        if shape.has("fun") or shape.goal.target.split(" = ")[0] in shape.functions:
            yield 0.9, "funext x"
    if shape.negated and shape.head != "False":
        yield 1.3, "exfalso"
    yield from ((0.8, f"exact {name}") for name in shape.of_type(shape.goal.target) if shape.wants_data)
    yield from ((1.3, f"by_cases h : {name}") for name in shape.propositions[:4])


def _by_definition(definitions: Sequence[str], shape: Shape) -> Iterator[Costed]:
    if not definitions:
        return
    used = ", ".join(definitions)
    yield 0.5, f"simp [{used}]"
    yield 0.6, f"simp_all [{used}]"
    yield 0.9, f"grind [{used}]"
    if shape.arithmetic:
        yield 1.1, f"simp +arith [{used}]"
    for name in definitions:
        yield 1.0, f"unfold {name}"
        yield 1.1, f"simp only [{name}]"
        yield 1.1, f"rw [{name}]"


def _by_data(shape: Shape) -> Iterator[Costed]:
    for name in shape.data:
        others = [other for other in shape.data if other != name]
        far = 0.0 if shape.has(name) else 0.3
        yield 0.7 + far, f"induction {name}"
        yield 0.9 + far, f"cases {name}"
        if others:
            yield 1.1 + far, f"induction {name} generalizing {' '.join(others)}"


def _by_fact(shape: Shape, definitions: Sequence[str]) -> Iterator[Costed]:
    used = ", ".join(definitions)
    for name in shape.facts[-8:]:
        fact = shape.fact(name)
        yield 0.9, f"simp [{name}]"
        yield 0.9, f"simp at {name}"
        if used:
            yield 0.9, f"simp [{used}] at {name}"
            yield 0.9, f"simp [{name}, {used}]"
        if fact.has("=", "↔"):
            yield 0.9, f"rw [{name}]"
            yield 1.3, f"rw [← {name}]"
        if fact.has("→", "∀", "¬", "≠", "↔"):
            yield 0.8, f"apply {name}"
            yield from ((1.5, f"have := {name} {value}") for value in shape.data[:3] if fact.has("∀"))
        if fact.has("∧", "∨", "∃", "↔"):
            yield 0.6, f"cases {name}"
        if fact.head in shape.inductives:
            yield 0.8, f"cases {name}"
            yield 1.0, f"induction {name}"
        if fact.has("="):
            yield 1.1, f"cases {name}"
            yield 1.1, f"subst {name}"
            yield 1.2, f"injection {name}"
        if fact.has("if", "match"):
            yield 0.9, f"split at {name}"


def _by_lemma(shape: Shape, definitions: Sequence[str], lemmas: Sequence[str]) -> Iterator[Costed]:
    if not lemmas:
        return
    for name in lemmas:
        yield 1.2, f"rw [{name}]"
        yield 1.5, f"rw [← {name}]"
        yield 1.2, f"apply {name}"
        yield 1.2, f"simp [{name}]"
    every = ", ".join(lemmas)
    known = ", ".join([*definitions, *lemmas])
    yield 1.1, f"simp [{every}]"
    yield 1.3, f"simp_all [{known}]"
    yield 1.4, f"grind [{known}]"
    yield from ((1.5, f"simp [{every}] at {name}") for name in shape.facts[-4:])


def _used_definitions(query: Query) -> list[str]:
    """The definitions among the premises that the goal mentions, by the last component of their name."""
    mentioned = tokens(_text(query.goals[0]))
    return [
        _called(premise)
        for premise in query.theorem.premises
        if premise.kind in ("def", "abbrev") and premise.name.rsplit(".", 1)[-1] in mentioned
    ]


def _related_lemmas(query: Query) -> list[str]:
    """At most LEMMAS earlier theorems that speak of what the goal speaks of, in their order.

    Those that share most with the goal and bring least that is new come first, of equals the latest.
    """
    goal = query.goals[0]
    own = {hypothesis.name for hypothesis in goal.hypotheses}
    wanted = tokens(_text(goal)) - own - _CONNECTIVES
    declared = {premise.name.rsplit(".", 1)[-1] for premise in query.theorem.premises}
    ranked: list[tuple[float, int, str]] = []
    for position, premise in enumerate(query.theorem.premises):
        if premise.kind not in ("theorem", "lemma"):
            continue
        found = tokens(premise.text.split(_called(premise), 1)[-1])
        shared, new = found & wanted, (found & declared) - wanted
        if shared:
            ranked.append((len(new) - len(shared), -position, _called(premise)))
    best = sorted(ranked)[:LEMMAS]
    return [name for _, _, name in sorted(best, key=lambda lemma: -lemma[1])]


_CONNECTIVES = frozenset({"∀", "→", ":", "=", "∧", "∨", "¬", "↔", "∃", "fun", "=>", "Prop", "Type"})


def _called(premise: Premise) -> str:
    return premise.short_name or premise.name


def _text(goal: Goal) -> str:
    return " ".join([goal.target, *(hypothesis.type for hypothesis in goal.hypotheses)])
