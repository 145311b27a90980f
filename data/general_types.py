"""The most general types of terms (Hindley and Milner), and statements about them as Lean text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.terms import ARROW, Term, Type

GREEK = "αβγδεζ"


class NotTyped(ValueError):
    """Terms that do not fit together, or whose types their variables do not determine."""


@dataclass(frozen=True)
class Statement:
    """`binders` are type variables, instances and variables as Lean writes them before a colon; `body` is what holds.

    `variables` are names and types of the binders that are data or functions, in order.
    """

    binders: tuple[str, ...]
    body: str
    variables: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What `intro` has to name, in order; an instance is `inst`."""
        named: list[str] = []
        for binder in self.binders:
            named += ["inst"] if binder[0] == "[" else binder[1:].partition(" :")[0].split()
        return tuple(named)

    @property
    def text(self) -> str:
        """The statement as one closed proposition."""
        return f"∀ {' '.join(self.binders)}, {self.body}" if self.binders else self.body


def equation(left: Term, right: Term, taken: frozenset[str] = frozenset()) -> Statement:
    """`left = right` for all values of its variables, at the most general type.

    Raises:
        NotTyped: a type variable is not determined by the variables, or there are no variables.
    """
    return statement(f"{left.text} = {right.text}", (left, right), taken, same=True)


def statement(body: str, terms: Sequence[Term], taken: frozenset[str] = frozenset(), same: bool = False) -> Statement:
    """`body`, made of `terms`, for all values of their variables; `same` when all of them have one type.

    Raises:
        NotTyped: see `equation`.
    """
    inference = _Inference()
    types = [inference.infer(term) for term in terms]
    if same:
        for each in types[1:]:
            inference.unify(types[0], each)
    variables = {name: inference.resolve(kind) for name, kind in inference.variables.items()}
    if not variables:
        raise NotTyped(body)
    open_heads = dict.fromkeys(head for of in variables.values() for head in of.heads() if head.startswith("?"))
    used = {*variables, *taken}
    greek = dict(zip(open_heads, (letter for letter in GREEK if letter not in used), strict=False))
    if len(greek) < len(open_heads):
        raise NotTyped(body)
    names = {head: Type(letter) for head, letter in greek.items()}
    classes: dict[str, None] = {}
    for wanted in inference.classes:
        resolved = {param: inference.resolve(of) for param, of in wanted[1].items()}
        heads = {head for of in resolved.values() for head in of.heads() if head.startswith("?")}
        if not heads:
            continue
        if not heads <= set(names):
            raise NotTyped(body)
        texts = {param: of.substitute(names).in_brackets() for param, of in resolved.items()}
        classes[_renamed(wanted[0], texts)] = None
    typed = tuple((name, str(kind.substitute(names))) for name, kind in variables.items())
    binders = [f"{{{' '.join(greek.values())} : Type _}}"] if greek else []
    binders += [f"[{each}]" for each in classes]
    for written, group in itertools.groupby(typed, key=lambda pair: pair[1]):
        binders.append(f"({' '.join(name for name, _ in group)} : {written})")
    return Statement(tuple(binders), body, typed)


def _renamed(text: str, texts: Mapping[str, str]) -> str:
    return re.sub(r"[^\W\d][\w'!?.]*", lambda found: texts.get(found[0], found[0]), text)


class _Inference:
    def __init__(self) -> None:
        self.values: dict[str, Type] = {}
        self.variables: dict[str, Type] = {}
        self.classes: list[tuple[str, dict[str, Type]]] = []
        self._serial = itertools.count()

    def fresh(self) -> Type:
        return Type(f"?{next(self._serial)}")

    def infer(self, term: Term) -> Type:
        if term.symbol is None:
            return self.variables.setdefault(term.name, self.fresh())
        if term.symbol.name == "apply":
            function, *given = (self.infer(arg) for arg in term.args)
            result = self.fresh()
            wanted = result
            for each in reversed(given):
                wanted = Type(ARROW, (each, wanted))
            self.unify(function, wanted)
            return result
        values = {param: self.fresh() for param in term.symbol.params}
        for place, arg in zip(term.symbol.args, term.args, strict=True):
            self.unify(place.substitute(values), self.infer(arg))
        self.classes += [(each, values) for each in term.symbol.classes]
        return term.symbol.result.substitute(values)

    def resolve(self, of: Type) -> Type:
        while of.head in self.values:
            of = self.values[of.head]
        return Type(of.head, tuple(map(self.resolve, of.args)))

    def unify(self, one: Type, other: Type) -> None:
        one, other = self.resolve(one), self.resolve(other)
        if one == other:
            return
        for left, right in ((one, other), (other, one)):
            if left.head.startswith("?"):
                if left.head in right.heads():
                    raise NotTyped(f"{left} in {right}")
                self.values[left.head] = right
                return
        if one.head != other.head or len(one.args) != len(other.args):
            raise NotTyped(f"{one} is not {other}")
        for pair in zip(one.args, other.args, strict=True):
            self.unify(*pair)
