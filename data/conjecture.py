"""Conjectures by theory exploration: terms are enumerated by size, valued on samples, and equal ones become equations.

As in QuickSpec (Smallbone, Johansson, Claessen, Algehed, "Quick specifications for the busy programmer", JFP 2017): of
terms with equal values the smallest stays, larger terms are built of those that stayed, and an equation that follows by
rewriting from those before it is not told. Types are simple; type variables are taken at one base type, and a found
equation is stated at its most general type. This module must not know how terms are valued.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from data.rewriting import Rules, above, match, weight
from data.terms import ARROW, Symbol, Term, Type

BASE = Type("α")
"""What type variables are taken at where the symbols do not force a concrete type."""

Evaluate = Callable[[Sequence[Term]], Sequence[str | None]]
"""Values of new terms on the samples, as one text each; None for a term that has no value worth keeping.

The arguments of a term have been valued before it."""


@dataclass(frozen=True)
class Equation:
    """`left = right` holds on all samples; `left` is the greater side in the order of rewriting, if there is one."""

    left: Term
    right: Term

    @property
    def size(self) -> int:
        """Symbols and variables on both sides."""
        return self.left.size + self.right.size

    @property
    def permutes(self) -> bool:
        """Whether the right side is the left one with other variables."""
        return match(self.left, self.right, {}) and match(self.right, self.left, {})

    @property
    def directed(self) -> bool:
        """Whether rewriting with it from left to right, in order if it permutes, comes to an end."""
        return self.permutes or above(self.left, self.right)

    @property
    def level(self) -> int:
        """The size of the larger side."""
        return max(self.left.size, self.right.size)


@dataclass(frozen=True)
class Limits:
    """Bounds of an enumeration: sizes of terms, terms valued altogether and at each size.

    Up to `full_size` all terms are enumerated, above it those whose variables come in the order of their names.
    """

    size: int = 7
    full_size: int = 5
    terms: int = 3000
    terms_of_size: int = 1200


@dataclass(frozen=True)
class Language:
    """Symbols at one base type and the variables that terms may have, by type."""

    symbols: tuple[Symbol, ...]
    base: Type = BASE
    variables: Mapping[Type, tuple[Term, ...]] = field(default_factory=dict)


def language(symbols: Sequence[Symbol], taken: frozenset[str] = frozenset()) -> Language:
    """The language of `symbols`; no variable gets a name in `taken`.

    Where a symbol that is not generic speaks of elements of a generic type (`List Nat`), these are the base type.
    """
    base = _base(symbols)
    types: dict[Type, None] = {}
    for symbol in symbols:
        args, result = symbol.instance(base)
        types |= dict.fromkeys((*args, result))
    functions = [_application(each) for each in types if each.head == ARROW]
    names: set[str] = set(taken)
    variables = {each: tuple(_variables(each, names, base)) for each in types if each.head != "Prop"}
    return Language((*symbols, *functions), base, variables)


def _base(symbols: Sequence[Symbol]) -> Type:
    inner: dict[Type, int] = {}
    for symbol in symbols:
        if symbol.params:
            continue
        for each in (*symbol.args, symbol.result):
            for argument in each.args if each.head != ARROW else ():
                if not argument.args:
                    inner[argument] = inner.get(argument, 0) + 1
    return max(inner, key=lambda each: inner[each]) if inner else BASE


APPLY = "apply"
MEMBERS = 3
"""So many terms of equal value are compared with a new one: what is proved of one may not be of the other."""


def _application(function: Type) -> Symbol:
    """The symbol that applies a variable of a function type."""
    args, result = function.uncurried
    template = " ".join(f"{{{position}}}" for position in range(len(args) + 1))
    return Symbol(APPLY, (function, *args), result, template=template)


def _variables(of: Type, names: set[str], base: Type) -> Iterator[Term]:
    count, letters = 3, "xyzuvw"
    if of.head == ARROW:
        predicate = of.uncurried[1].head == "Bool"
        count, letters = (1, "pqr") if predicate else (2, "fgh")
    elif of == base and not of.args and of.head != "Nat":
        letters = "abcde"
    elif of.head == "Nat":
        letters = "nmkij"
    elif of.head == "Bool":
        count, letters = 1, "bcd"
    elif of.head == "List":
        letters = "xyz"
    stems = [f"{letter}s" if of.head == "List" else letter for letter in letters]
    free = (name for suffix in ("", *map(str, range(1, 9))) for stem in stems if (name := stem + suffix) not in names)
    for name in list(itertools.islice(free, count)):
        names.add(name)
        yield Term(of, name=name)


class Exploration:
    """One enumeration: yields equations as they are found and keeps the terms that stand for their class.

    Whoever proves one adds it to `proved`: what follows by rewriting with these is not told any more. (Rewriting with
    what is only conjectured would lose the lemmas that its proof needs.)
    """

    def __init__(self, of: Language, evaluate: Evaluate, limits: Limits | None = None) -> None:
        self.language, self.evaluate, self.limits = of, evaluate, limits or Limits()
        self.proved, self.told = Rules(), Rules()
        self.kept: dict[Type, dict[int, list[Term]]] = {}
        self.classes: dict[tuple[Type, str], list[Term]] = {}
        self.valued = 0
        self._exchanged: set[str] = set()
        self._plain: dict[tuple[Equation, int], str] = {}

    def equations(self) -> Iterator[Equation]:
        """Equations in the order of their left sides' sizes."""
        for found in self.by_size():
            yield from found

    def by_size(self) -> Iterator[Iterator[Equation]]:
        """The same, those of each size by themselves; all have to be taken before the next size is asked for."""
        for size in range(1, self.limits.size + 1):
            terms = self._terms(size)
            room = self.limits.terms - self.valued
            if room <= 0:
                return
            terms = terms[:room]
            if not terms:
                continue
            values = self.evaluate(terms)
            if len(values) < len(terms):  # this size is too much for the evaluation
                return
            self.valued += len(terms)
            yield self._sorted_in(terms, values)

    def _sorted_in(self, terms: Sequence[Term], values: Sequence[str | None]) -> Iterator[Equation]:
        for term, value in zip(terms, values, strict=True):
            if value is not None:
                yield from self._sort_in(term, value)

    def redundant(self, equation: Equation) -> bool:
        """Whether the equation follows by rewriting with what has been proved, or says what a smaller one says.

        The latter when both sides are made by the same constructor: their arguments are equal on the samples as well.
        """
        left, right = self.proved.normal(equation.left), self.proved.normal(equation.right)
        constructed = left.symbol is not None and left.symbol is right.symbol and left.symbol.rank == 0
        return left == right or (constructed and bool(left.args))

    def plain(self, equation: Equation) -> str:
        """What is left of an equation when its sides are rewritten with what has been proved, and where they differ.

        The same text for what differs in the names of variables, in the order of its sides or by a common context.
        """
        key = (equation, self.proved.count)
        if key not in self._plain:
            one, other = differing(self.proved.normal(equation.left), self.proved.normal(equation.right))
            self._plain[key] = min(_said(one, other), _said(other, one))
        return self._plain[key]

    def exchanges(self) -> list[Equation]:
        """`f x (f y z) = f y (f x z)` for each `f` that is proved to commute and associate, once.

        With the two it completes the rewriting of such a function (Martin and Nipkow, "Ordered rewriting and
        confluence", 1990).
        """
        found: list[Equation] = []
        for symbol in self.language.symbols:
            args, result = symbol.instance(self.language.base)
            variables = self.language.variables.get(result, ())
            if args != (result, result) or len(variables) < 3 or symbol.name in self._exchanged:
                continue
            x, y, z = variables[:3]

            def of(one: Term, two: Term, symbol: Symbol = symbol, result: Type = result) -> Term:
                return Term(result, symbol, (one, two))

            laws = (Equation(of(x, y), of(y, x)), Equation(of(of(x, y), z), of(x, of(y, z))))
            if all(self.proved.instance(law.left, law.right) for law in laws):
                self._exchanged.add(symbol.name)
                found.append(Equation(of(y, of(x, z)), of(x, of(y, z))))
        return found

    def _sort_in(self, term: Term, value: str) -> Iterator[Equation]:
        members = self.classes.setdefault((term.type, value), [])
        if not members:
            self.kept.setdefault(term.type, {}).setdefault(term.size, []).append(term)
            members.append(term)
            return
        plain = self.proved.normal(term)
        if any(self.proved.normal(member) == plain for member in members):
            return
        for member in members:
            if not self.told.instance(term, member):
                self.told.add(term, member)
                left, right = sorted((term, member), key=weight, reverse=True)
                yield Equation(right, left) if above(right, left) else Equation(left, right)
        if len(members) < MEMBERS:
            members.append(term)

    def _terms(self, size: int) -> list[Term]:
        """New terms of a size: built of kept ones, in no known form, those with most variables first."""
        if size == 1:
            variables = [term for terms in self.language.variables.values() for term in terms]
            return [*variables, *(term for term in self._applications(1))]
        found = {term.text: term for term in self._applications(size)}
        return sorted(found.values(), key=_place)[: self.limits.terms_of_size]

    def _applications(self, size: int) -> Iterator[Term]:
        ordered_only = size > self.limits.full_size
        for symbol in self.language.symbols:
            args, result = symbol.instance(self.language.base)
            if result.head in ("Prop", ARROW):
                continue
            for sizes in _partitions(size - symbol.weight, len(args)):
                choices = [self.kept.get(arg, {}).get(part, []) for arg, part in zip(args, sizes, strict=True)]
                for chosen in itertools.islice(itertools.product(*choices), 4 * self.limits.terms_of_size):
                    if symbol.name == APPLY and chosen[0].symbol is not None:
                        continue
                    term = Term(result, symbol, chosen)
                    if ordered_only and not self._in_order(term):
                        continue
                    if self.proved.step(term) is None:
                        yield term

    def _in_order(self, term: Term) -> bool:
        """Whether the variables of each type come in the order of the language."""
        seen: dict[Type, int] = {}
        for variable in term.variables():
            place = self.language.variables[variable.type].index(variable)
            if place > seen.get(variable.type, 0):
                return False
            seen[variable.type] = max(seen.get(variable.type, 0), place + 1)
        return True


def differing(one: Term, other: Term) -> tuple[Term, Term]:
    """The parts in which two terms differ, where all of it is in one place."""
    while one.symbol is not None and one.symbol is other.symbol and len(one.args) == len(other.args):
        places = [pair for pair in zip(one.args, other.args, strict=True) if pair[0] != pair[1]]
        if len(places) != 1:
            break
        one, other = places[0]
    return one, other


def _said(one: Term, other: Term) -> str:
    """Both texts with variables named by their first occurrence."""
    names = dict.fromkeys(each.name for term in (one, other) for each in term.variables())
    order = {name: f"v{place}" for place, name in enumerate(names)}
    return " = ".join(_renamed(term, order).text for term in (one, other))


def _renamed(term: Term, names: Mapping[str, str]) -> Term:
    if term.symbol is None:
        return Term(term.type, name=names[term.name])
    return Term(term.type, term.symbol, tuple(_renamed(arg, names) for arg in term.args)) if term.args else term


def _place(term: Term) -> tuple[int, int, str]:
    """The order within a size: the most general first, of these what is built by constructors."""
    return (-len(set(term.variables())), term.symbol.rank if term.symbol else 0, term.text)


def _partitions(total: int, parts: int) -> Iterator[tuple[int, ...]]:
    """All ways to write `total` as a sum of `parts` positive numbers."""
    if parts == 0:
        if total == 0:
            yield ()
        return
    for first in range(1, total - parts + 2):
        for rest in _partitions(total - first, parts - 1):
            yield (first, *rest)
