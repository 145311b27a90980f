"""What a goal is made of, as far as templates ask: which hypotheses are data, which are facts, which symbols occur.

Judged by the printed types alone, so it may be wrong; a wrong judgement costs a tactic that Lean refuses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import cached_property

from data.records import Premise
from lean_project.states import Goal, Hypothesis
from search.brackets import CLOSING
from search.identifiers import IDENTIFIER, words

BUILT_IN = frozenset({"Nat", "Int", "List", "Option", "Bool", "Prod", "Sum", "Array", "Fin", "Char", "String"})
_TOKEN = re.compile(r"[^\W\d][\w'!?]*|[^\s\w()\[\]{}⟨⟩,.'«»✝]+|\d+")
_RELATIONS = ("=", "≠", "<", ">", "≤", "≥", "∈", "∉", "∧", "∨", "¬", "↔", "∃", "∀", "∣", "⊆")
_ARITHMETIC = ("<", ">", "≤", "≥", "+", "-", "*", "/", "%", "∣", "^")


def tokens(text: str) -> set[str]:
    """The symbols, numerals and components of identifiers (`t` and `size` in `t.size`) in Lean text."""
    return set(_TOKEN.findall(text))


def text_of(goal: Goal) -> str:
    """The target and the types of the hypotheses: what a goal speaks of."""
    return " ".join([goal.target, *(hypothesis.type for hypothesis in goal.hypotheses)])


_OPENER = re.compile(r"∀|∃|(?:fun|if|match|let)\b")
_BY_STRENGTH = (("↔",), ("→",), ("∨",), ("∧",), ("=", "≠", "<", ">", "≤", "≥", "∈", "∉", "∣"))


def _outermost(text: str) -> str:
    """`text` without what stands in brackets or is bound by a quantifier, `fun`, `if`, `match` or `let`."""
    kept, depth = [], 0
    for position, character in enumerate(text):
        depth += (character in CLOSING) - (character in CLOSING.values())
        if depth == 0:
            if _OPENER.match(text, position) and not text[position - 1 : position].isalnum():
                break
            kept.append(character)
    return "".join(kept)


class Sort(Enum):
    """What a hypothesis is: data of an inductive type, an element of a type variable, or what the names say."""

    DATA = "data"
    FACT = "fact"
    FUNCTION = "function"
    PROPOSITION = "proposition"
    ELEMENT = "element"
    OTHER = "other"


class Fact:
    """A type and the symbols in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.symbols = tokens(text)
        found = IDENTIFIER.match(text.lstrip("@("))
        self.head = found[0] if found else ""

    @cached_property
    def connective(self) -> str:
        """The outermost logical symbol or relation; nothing for an application."""
        text = self.text.strip()
        first = _OPENER.match(text)
        if first:
            return first[0] if first[0] in ("∀", "∃") else ""
        outside = _outermost(text)
        for group in _BY_STRENGTH:
            for symbol in group:
                if f" {symbol} " in outside:
                    return symbol
        return "¬" if text.startswith("¬") else ""

    def has(self, *symbols: str) -> bool:
        """Whether one of `symbols` occurs, as a token of its own."""
        return any(symbol in self.symbols for symbol in symbols)


class Shape(Fact):
    """A goal: `has` and `head` are about its target; names out of reach (with a dagger) are left out everywhere.

    Attributes:
        data, facts, functions, propositions, elements: names of hypotheses of that sort, in order.
        variables: data and elements.
        inductives: names of the inductive types and structures that can be taken apart.
    """

    def __init__(self, goal: Goal, premises: Sequence[Premise]) -> None:
        super().__init__(goal.target)
        self.goal = goal
        kinds = ("inductive", "structure")
        own = [premise for premise in premises if premise.kind in kinds]
        self.inductives = BUILT_IN | {name for premise in own for name in (premise.name, premise.short_name) if name}
        self._predicates = {
            name for premise in own if _is_predicate(premise) for name in (premise.name, premise.short_name) if name
        }
        self._types = {each.name: each for each in goal.hypotheses if "✝" not in each.name}
        self._universes = {name for name, each in self._types.items() if re.match(r"(Type|Sort)\b", each.type)}
        sorts = {name: self._sort(each) for name, each in self._types.items()}
        self.data, self.facts, self.functions, self.propositions, self.elements = (
            [name for name, sort in sorts.items() if sort is wanted]
            for wanted in (Sort.DATA, Sort.FACT, Sort.FUNCTION, Sort.PROPOSITION, Sort.ELEMENT)
        )
        self.variables = [name for name in sorts if name in self.data or name in self.elements]

    @property
    def arithmetic(self) -> bool:
        """Whether numbers occur in the target or in a fact."""
        facts = [self, *(self.fact(name) for name in self.facts)]
        numbers = any(self._types[name].type in ("Nat", "Int") for name in self.data)
        return any(fact.has(*_ARITHMETIC) or re.search(r"\b\d", fact.text) or numbers for fact in facts)

    @property
    def negated(self) -> bool:
        """Whether a fact says that something is not so."""
        return any(self.fact(name).has("¬", "≠", "False") for name in self.facts)

    @property
    def wants_data(self) -> bool:
        """Whether the target is a type whose element is asked for, as for the witness of an existence."""
        return self._sort(Hypothesis("", self.goal.target)) in (Sort.DATA, Sort.FUNCTION, Sort.ELEMENT)

    def is_predicate(self, name: str) -> bool:
        """Whether `name` is an inductive proposition or predicate of the file."""
        return name in self._predicates

    def fact(self, name: str) -> Fact:
        """The type of a hypothesis."""
        return Fact(self._types[name].type)

    def of_type(self, text: str) -> list[str]:
        """The hypotheses whose type is `text`."""
        return [name for name, each in self._types.items() if each.type == text]

    def _sort(self, hypothesis: Hypothesis) -> Sort:
        fact = Fact(hypothesis.type)
        if hypothesis.name.startswith("inst"):
            return Sort.OTHER
        if fact.has(*_RELATIONS):
            return Sort.FACT
        if fact.text == "Prop":
            return Sort.PROPOSITION
        result = Fact(fact.text.rsplit("→", 1)[-1].strip())
        arrow = "→" in fact.text
        if result.head in ("Prop", "Type", "Sort"):
            return Sort.FUNCTION if arrow else Sort.OTHER
        if result.head in self._predicates:
            return Sort.FACT
        if result.head in self.inductives or fact.has("×", "⊕"):
            return Sort.FUNCTION if arrow else Sort.DATA
        if result.head in self._universes:
            return Sort.FUNCTION if arrow else Sort.ELEMENT
        return Sort.FACT


def _is_predicate(premise: Premise) -> bool:
    """Whether an inductive declaration is of a proposition or predicate: its type ends in `Prop`."""
    head = premise.text.split("where", 1)[0].split("|", 1)[0]
    return "Prop" in words(head.rsplit(":", 1)[-1])
