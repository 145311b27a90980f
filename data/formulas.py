"""Random formulas of propositional and first-order logic that hold, as far as finite models tell.

A propositional formula is kept when every valuation makes it true, a first-order one when all models that are tried do,
and neither when it says too little: a formula that holds whatever one of its parts is replaced by is dropped. This
module must not know Lean.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

_LETTERS = "pqrs"
_UNARY, _BINARY = "PQ", "R"
_VARIABLES = "xyz"
_CONNECTIVES = ("∧", "∨", "→", "→", "↔")
MODELS = 24
"""Random models of each size from 1 to 3 that a first-order formula has to hold in."""

Model: TypeAlias = Mapping[str, frozenset[tuple[int, ...]]]


@dataclass(frozen=True)
class Formula:
    """`head` is a connective, a quantifier with its variable (`∀ x`), or the name of a letter or relation.

    `terms` are the variables that a relation is about.
    """

    head: str
    parts: tuple[Formula, ...] = ()
    terms: tuple[str, ...] = ()

    def __str__(self) -> str:
        match self.head, self.parts:
            case "¬", (part,):
                return f"¬{part._inner()}"
            case _, (one, two):
                return f"{one._inner()} {self.head} {two._inner()}"
            case _, (part,):
                return f"{self.head}, {part}"
            case _:
                return " ".join([self.head, *self.terms])

    def _inner(self) -> str:
        return f"({self})" if len(self.parts) == 2 or self.head[0] in "∀∃" else str(self)

    def names(self) -> Iterator[str]:
        """The letters, relations and free or bound variables in it."""
        if not self.parts:
            yield self.head
            yield from self.terms
        for part in self.parts:
            yield from part.names()

    def holds(self, model: Model, size: int, at: Mapping[str, int]) -> bool:
        """Whether it is true in a model of `size` elements, with its free variables `at` elements."""
        if not self.parts:
            return tuple(at[term] for term in self.terms) in model[self.head]
        if self.head[0] in "∀∃":
            found = (self.parts[0].holds(model, size, {**at, self.head[2:]: each}) for each in range(size))
            return all(found) if self.head[0] == "∀" else any(found)
        values = [part.holds(model, size, at) for part in self.parts]
        match self.head:
            case "¬":
                return not values[0]
            case "∧":
                return values[0] and values[1]
            case "∨":
                return values[0] or values[1]
            case "→":
                return not values[0] or values[1]
            case _:
                return values[0] == values[1]


def propositional(rng: random.Random) -> Iterator[str]:
    """Statements about propositions `p q r s` without end; equal ones may come again."""
    while True:
        formula = _propositional(rng, rng.randrange(3, 7))
        letters = sorted(set(formula.names()))
        if len(letters) > 1 and formula.head != "¬" and _valid(formula, letters) and not _idle(formula, letters):
            yield f"({' '.join(letters)} : Prop) : {formula}"


def first_order(rng: random.Random) -> Iterator[str]:
    """Statements about predicates `P Q`, a relation `R` and an element `a` of any type, without end."""
    while True:
        formula = _first_order(rng, rng.randrange(2, 5), ("a",))
        quantified = sum(part.head[0] in "∀∃" for part in _subformulas(formula))
        if quantified and formula.parts and not _refuted(formula, rng) and not _needless(formula, rng):
            names = set(formula.names())
            unary = [name for name in _UNARY if name in names]
            binders = ["{α : Type}", *([f"({' '.join(unary)} : α → Prop)"] if unary else [])]
            binders += ["(R : α → α → Prop)"] if "R" in names else []
            yield f"{' '.join(binders)} (a : α) : {formula}"


def _propositional(rng: random.Random, leaves: int) -> Formula:
    if leaves == 1:
        letter = Formula(rng.choice(_LETTERS[:3] if rng.random() < 0.8 else _LETTERS))
        return Formula("¬", (letter,)) if rng.random() < 0.2 else letter
    left = rng.randrange(1, leaves)
    whole = Formula(rng.choice(_CONNECTIVES), (_propositional(rng, left), _propositional(rng, leaves - left)))
    return Formula("¬", (whole,)) if rng.random() < 0.1 else whole


def _first_order(rng: random.Random, leaves: int, scope: tuple[str, ...]) -> Formula:
    free = [name for name in _VARIABLES if name not in scope]
    if free and rng.random() < 0.35:
        variable = free[0]
        inside = _first_order(rng, leaves, (*scope, variable))
        return Formula(f"{rng.choice('∀∃')} {variable}", (inside,)) if variable in inside.names() else inside
    if leaves == 1:
        binary = rng.random() < 0.3
        terms = tuple(rng.choice(scope) for _ in range(2 if binary else 1))
        atom = Formula(rng.choice(_BINARY if binary else _UNARY), terms=terms)
        return Formula("¬", (atom,)) if rng.random() < 0.2 else atom
    left = rng.randrange(1, leaves)
    parts = (_first_order(rng, left, scope), _first_order(rng, leaves - left, scope))
    return Formula(rng.choice(_CONNECTIVES), parts)


def _valid(formula: Formula, letters: Sequence[str]) -> bool:
    return all(
        formula.holds({each: frozenset([()] if value else []) for each, value in zip(letters, row, strict=True)}, 1, {})
        for row in itertools.product((False, True), repeat=len(letters))
    )


def _idle(formula: Formula, letters: Sequence[str]) -> bool:
    """Whether a part can be any other proposition: what holds then is an instance of a smaller statement."""
    free = Formula("t")
    return any(_valid(changed, [*letters, "t"]) for changed in _replaced(formula, free) if changed != free)


def _needless(formula: Formula, rng: random.Random) -> bool:
    free = Formula("T")
    return any(not _refuted(changed, rng) for changed in _replaced(formula, free) if changed != free)


def _replaced(formula: Formula, by: Formula) -> Iterator[Formula]:
    """The formula with each proper part but those inside of quantifiers replaced in turn."""
    for place, part in enumerate(formula.parts if formula.head[0] not in "∀∃" else ()):
        for changed in (by, *_replaced(part, by)):
            yield Formula(formula.head, (*formula.parts[:place], changed, *formula.parts[place + 1 :]), formula.terms)


def _subformulas(formula: Formula) -> Iterator[Formula]:
    yield formula
    for part in formula.parts:
        yield from _subformulas(part)


def _refuted(formula: Formula, rng: random.Random) -> bool:
    """Whether a model was found in which it is false."""
    for size in (1, 2, 3):
        for _ in range(MODELS):
            model = {
                name: frozenset(
                    place
                    for place in itertools.product(range(size), repeat=arity)
                    if rng.random() < rng.choice((0.3, 0.7))
                )
                for name, arity in (("P", 1), ("Q", 1), ("R", 2), ("T", 0))
            }
            if not formula.holds(model, size, {"a": rng.randrange(size)}):
                return True
    return False
