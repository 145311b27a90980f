"""What templates are made from: a goal, and the definitions, predicates and lemmas of the file that it has to do with.

Judged by the printed text; this module must not know which templates there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from data.records import Premise
from search.applications import applications
from search.brackets import split, without_comments
from search.constructors import explicit_arguments
from search.definitions import Definition, definition
from search.identifiers import words
from search.lemmas import CONSTRUCTOR, Lemma, lemma, related, symbols
from search.protocols import Query
from search.shape import Fact, Shape, text_of, tokens

LEMMAS = 12
"""How many related lemmas are looked at."""

_BUILT_IN = frozenset({"[]", "::", "0", "+", "succ", "some", "none", "true", "false"})


@dataclass(frozen=True)
class Situation:
    """The first goal of a query, seen with what the file says of its symbols."""

    query: Query

    @cached_property
    def shape(self) -> Shape:
        """The goal."""
        return Shape(self.query.goals[0], self.premises)

    @property
    def premises(self) -> Sequence[Premise]:
        """What can be used at the theorem's place."""
        return self.query.theorem.premises

    @cached_property
    def target(self) -> frozenset[str]:
        """The symbols of the target."""
        return symbols(self.shape.text)

    @cached_property
    def mentioned(self) -> frozenset[str]:
        """The symbols of the target and of the hypotheses."""
        return symbols(text_of(self.query.goals[0]))

    @cached_property
    def own(self) -> frozenset[str]:
        """The names of the hypotheses."""
        return frozenset(hypothesis.name for hypothesis in self.query.goals[0].hypotheses)

    @cached_property
    def definitions(self) -> dict[str, Definition]:
        """The functions and definitions of the file that the goal mentions, by the name to use."""
        found: dict[str, Definition] = {}
        for premise in self.premises:
            if premise.kind in ("def", "abbrev") and self._mentions(premise):
                read = definition(premise.text, self._constructors)
                last = premise.name.rsplit(".", 1)[-1]
                found[called(premise)] = read or Definition(last, frozenset(), frozenset(), False, False, False, False)
        return {name: self._as_equations_say(each) for name, each in found.items()}

    def _as_equations_say(self, read: Definition) -> Definition:
        """With the arguments that an earlier equation of the file takes apart, as `add (s a) b = s (add a b)` does."""
        places = set(read.matched)
        if read.recursive:
            for premise in self.premises:
                found = lemma(premise)
                if found is None or not found.left_text:
                    continue
                for call in applications(found.left_text, frozenset({read.name}))[:1]:
                    if call.text == found.left_text:
                        places |= {
                            place
                            for place, argument in enumerate(call.arguments)
                            if argument not in found.bound and _head(argument) in self._constructors
                        }
        return replace(read, also_matched=frozenset(places) - read.matched)

    @cached_property
    def _constructors(self) -> frozenset[str]:
        own = (premise.text for premise in self.premises if premise.kind == "inductive")
        return frozenset(name for text in own for name in CONSTRUCTOR.findall(without_comments(text))) | _BUILT_IN

    @cached_property
    def unfoldable(self) -> list[str]:
        """Those that `simp` can unfold: no recursion by a measure without patterns, which it would unfold for ever."""
        return [name for name, each in self.definitions.items() if each.matched or not each.well_founded]

    @cached_property
    def predicates(self) -> list[str]:
        """The inductive predicates of the file that the goal mentions."""
        return [
            called(premise)
            for premise in self.premises
            if premise.kind == "inductive" and self.shape.is_predicate(called(premise)) and self._mentions(premise)
        ]

    def _mentions(self, premise: Premise) -> bool:
        """Whether the goal mentions a premise: its last component, but not another's that is called just that."""
        last = premise.name.rsplit(".", 1)[-1]
        if last not in self.mentioned:
            return False
        name = called(premise)
        return name == last or last not in self._short_names or name in self._identifiers

    @cached_property
    def _short_names(self) -> frozenset[str]:
        return frozenset(called(premise) for premise in self.premises)

    @cached_property
    def _identifiers(self) -> set[str]:
        return words(text_of(self.query.goals[0]))

    @cached_property
    def lemmas(self) -> list[Lemma]:
        """At most LEMMAS earlier theorems that speak of what the goal speaks of, best first."""
        return related(self.premises, self.mentioned - self.own, self.own)[:LEMMAS]

    @cached_property
    def inductions_so_far(self) -> int:
        """How many inductions lead to the goal."""
        return sum(tactic.startswith(("induction", "fun_induction")) for tactic in self.query.path)

    @cached_property
    def rules(self) -> list[str]:
        """The constructors of those predicates: how they can be derived."""
        return [rule for predicate in self.predicates for rule in self.constructors(predicate)]

    def constructors(self, type_name: str) -> list[str]:
        """The constructors of an inductive type of the file, by the names to use."""
        return [f"{type_name}.{name}" for name in explicit_arguments(self.premises, type_name)]

    @cached_property
    def own_constructors(self) -> list[tuple[str, tuple[str, ...]]]:
        """The constructors of the file's types of data that occur as types of hypotheses, and their arguments."""
        types = {Fact(hypothesis.type).head for hypothesis in self.query.goals[0].hypotheses}
        names = [called(premise) for premise in self.premises if premise.kind == "inductive"]
        return [
            (f"{name}.{constructor}", arguments)
            for name in names
            if name in types and not self.shape.is_predicate(name)
            for constructor, arguments in explicit_arguments(self.premises, name).items()
        ]

    def indices(self, name: str) -> list[str]:
        """The explicit arguments of the predicate that a fact applies."""
        return _arguments(self.shape.fact(name))


def called(premise: Premise) -> str:
    """The name by which a premise can be used."""
    return premise.short_name or premise.name


def _head(term: str) -> str:
    """The last component of the first identifier of a term, or the first infix symbol after it."""
    words = split(term, " ")
    return words[1] if len(words) == 3 and words[1] in _BUILT_IN else words[0].rsplit(".", 1)[-1]


def _arguments(fact: Fact) -> list[str]:
    return [each for each in split(" ".join(fact.text.split()), " ") if each][1:]


def mentions(fact: Fact, names: Sequence[str]) -> bool:
    """Whether a fact mentions one of these names (by their last component)."""
    found = tokens(fact.text)
    return any(name.rsplit(".", 1)[-1] in found for name in names)
