"""A small policy for lemmas that exploration found: close the goal with what is known, or induct.

Much narrower than the portfolio, because it is asked about hundreds of statements most of which follow by one induction
and rewriting, or not at all. This module must not know where the lemmas come from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from data.records import Premise
from search.protocols import Candidate, Proposal, Query
from search.shape import Shape, text_of, tokens

SOURCE = "exploration"
LEMMAS = 12
"""So many lemmas are given to one `simp` or `grind`."""


class LemmaPolicy:
    """Proposes closing tactics that know the definitions and `lemmas`, and inductions on variables.

    Definitions in `endless` are not rewritten with, but unfolded once; of the lemmas those named in `rewriting` are
    given to `simp`, all to `grind`. With `closing` there are no tactics that leave goals in any case.
    """

    def __init__(
        self, lemmas: Sequence[Premise], endless: Set[str], rewriting: Set[str], closing: bool = False
    ) -> None:
        self._lemmas = [(premise.name, tokens(premise.text)) for premise in lemmas]
        self._endless, self._rewriting, self._closing = endless, rewriting, closing

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:  # noqa: ARG002
        """All that applies to each query, in the order to be run; `log_prob` is minus the cost."""
        return [Proposal(tuple(self._candidates(query))) for query in queries]

    def _candidates(self, query: Query) -> list[Candidate]:
        places: dict[str, tuple[float, float]] = {}
        for place, cost, tactic in self._instances(query):
            places[tactic] = min((place, cost), places.get(tactic, (place, cost)))
        ordered = sorted(places.items(), key=lambda pair: pair[1])
        return [Candidate(tactic, -cost, SOURCE) for tactic, (_, cost) in ordered]

    def _instances(self, query: Query) -> Iterator[tuple[float, float, str]]:
        """When a tactic is run, what a goal that it leaves costs, and the tactic."""
        goal = query.goals[0]
        shape = Shape(goal, query.theorem.premises)
        if shape.has("∀", "→"):
            yield 0.0, 0.1, "intros"
        said = tokens(text_of(goal))
        every = reachable_definitions(said, query.theorem.premises)
        definitions = [name for name in every if name not in self._endless]
        lemmas = self._related(said)
        rules = [name for name in lemmas if name in self._rewriting]
        known, all_known = ", ".join(definitions), ", ".join([*definitions, *lemmas])
        all_rules = ", ".join([*definitions, *rules])
        predicates = [
            premise.short_name or premise.name
            for premise in query.theorem.premises
            if shape.is_predicate(premise.name) and premise.name.rsplit(".", 1)[-1] in said
        ]
        all_with = ", ".join([*definitions, *lemmas, *predicates])
        # What mostly closes the goal or fails is run early; what it leaves when it does not close is searched late.
        if shape.arithmetic:
            yield 0.1, 0.1, "omega"
        yield 0.2, 1.0, f"simp_all [{known}]"
        if rules:
            yield 0.3, 1.0, f"simp_all [{all_rules}]"
        if not (self._closing and lemmas):
            yield 0.4, 0.4, f"grind [{known}]"
        if lemmas:
            yield 0.5, 0.5, f"grind [{all_known}]"
        if not query.path and definitions:
            # At the root whole inductions come first: a conjecture mostly follows by one of them or waits for a lemma.
            plain = f"(simp_all [{known}]; done) | " if rules else ""
            close = f"first | {plain}(simp_all [{all_rules}]; done) | grind [{all_with}]"
            for name in shape.facts:
                fact = shape.fact(name)
                if fact.head in shape.inductives:
                    yield 0.5, 0.5, f"induction {name} <;> {close}"
                elif fact.text.endswith(" = true") and fact.head in every:
                    yield 0.5, 0.5, f"fun_induction {fact.text.removesuffix(' = true')} <;> {close}"
            for place, name in enumerate(shape.data):
                rest = " ".join(other for other in shape.data if other != name)
                yield 0.55 + 0.01 * place, 0.5, f"induction {name} <;> {close}"
                if rest:
                    yield 0.6 + 0.01 * place, 0.5, f"induction {name} generalizing {rest} <;> {close}"
        if self._closing:
            return
        yield 0.6, 0.9, f"simp [{known}]"
        if rules:
            yield 0.7, 1.0, f"simp [{all_rules}]"
        for place, name in enumerate(shape.data):
            others = [other for other in shape.data if other != name]
            cost = 0.8 + 0.05 * place
            yield cost, cost, f"induction {name}"
            if others:
                yield cost + 0.2, cost + 0.2, f"induction {name} generalizing {' '.join(others)}"
            yield cost + 0.6, cost + 0.6, f"cases {name}"
        if shape.has("if", "match"):
            yield 0.55, 0.6, "split"
        yield from (
            (1.0 + 0.1 * place, 1.0 + 0.1 * place, f"fun_induction {name}") for place, name in enumerate(every[:3])
        )
        yield from ((0.9, 0.9, f"unfold {name}") for name in every if name in self._endless)
        for name in shape.facts[-4:]:
            fact = shape.fact(name)
            if fact.has("=") and not fact.has("∀", "→"):
                yield 1.0, 1.0, f"rw [{name}]"
                yield 1.1, 1.1, f"rw [← {name}]"

    def _related(self, said: Set[str]) -> list[str]:
        """The lemmas that bring least that a goal does not speak of (`said`), the latest first among equals."""
        ranked = sorted(
            (len(symbols - said), -place, name) for place, (name, symbols) in enumerate(self._lemmas) if symbols & said
        )
        return [name for _, _, name in ranked[:LEMMAS]]


def reachable_definitions(said: Set[str], premises: Sequence[Premise]) -> list[str]:
    """The definitions that a goal mentions (`said`) and those that these mention, as the goal can write them."""
    functions = [premise for premise in premises if premise.kind in ("def", "abbrev")]
    found: dict[str, None] = {}
    for premise in reversed(functions):
        if premise.name.rsplit(".", 1)[-1] in said:
            found[premise.short_name or premise.name] = None
            said = said | tokens(premise.text)
    return list(found)[:8]
