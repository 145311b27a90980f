"""Rewriting with equations between terms: matching, an order that every step descends, normal forms.

Ordered rewriting (Knuth and Bendix; Bachmair and Dershowitz) by a lexicographic path order (Kamin and Lévy): a symbol
stands above those of lower rank, so that what is defined later is pushed inwards or away. An equation is used from left
to right or from right to left, whichever makes the instance smaller. This module must not know whether it is true.
"""

from __future__ import annotations

from collections.abc import Mapping

from data.terms import Term

MAX_STEPS = 200


def weight(term: Term) -> tuple[int, str]:
    """Terms by size, then by text."""
    return (term.size, term.text)


def above(one: Term, other: Term, ground: bool = False) -> bool:
    """Whether `one` is greater in the lexicographic path order, for all values of the variables.

    With `ground` variables count as constants below all symbols; the order is then total.
    """
    if one.symbol is None:
        return ground and other.symbol is None and one.name > other.name
    if other.symbol is None:
        return ground or any(variable == other for variable in one.variables())
    if any(arg == other or above(arg, other, ground) for arg in one.args):
        return True
    mine, theirs = _rank(one), _rank(other)
    if mine < theirs:
        return False
    if not all(above(one, arg, ground) for arg in other.args):
        return False
    if mine > theirs:
        return True
    first = next((pair for pair in zip(one.args, other.args, strict=False) if pair[0] != pair[1]), None)
    return first is not None and above(*first, ground)


def _rank(term: Term) -> tuple[int, str]:
    assert term.symbol is not None
    return (term.symbol.rank, term.symbol.name)


def match(pattern: Term, term: Term, values: dict[str, Term]) -> bool:
    """Whether `term` is an instance of `pattern`; `values` gets what stands for its variables."""
    if pattern.symbol is None:
        if pattern.type != term.type:
            return False
        known = values.setdefault(pattern.name, term)
        return known is term or known == term
    if term.symbol is not pattern.symbol or len(term.args) != len(pattern.args):
        return False
    return all(match(*pair, values) for pair in zip(pattern.args, term.args, strict=True))


def substitute(term: Term, values: Mapping[str, Term]) -> Term:
    """The term with `values` for variables."""
    if term.symbol is None:
        return values.get(term.name, term)
    if not term.args:
        return term
    return Term(term.type, term.symbol, tuple(substitute(arg, values) for arg in term.args))


class Rules:
    """Equations to rewrite with."""

    def __init__(self) -> None:
        self._by_head: dict[str, list[tuple[Term, Term, bool]]] = {}
        self.count = 0

    def add(self, left: Term, right: Term) -> None:
        """Use `left = right`, in both directions where both can descend."""
        self.count += 1
        for one, other in ((left, right), (right, left)):
            if one.symbol is None or not set(other.variables()) <= set(one.variables()) or above(other, one):
                continue
            self._by_head.setdefault(one.symbol.name, []).append((one, other, above(one, other)))

    def step(self, term: Term) -> Term | None:
        """A smaller term that one equation makes of the whole of `term`."""
        if term.symbol is None:
            return None
        for left, right, always in self._by_head.get(term.symbol.name, ()):
            values: dict[str, Term] = {}
            if match(left, term, values):
                made = substitute(right, values)
                if always or above(term, made, ground=True):
                    return made
        return None

    def instance(self, term: Term, other: Term) -> bool:
        """Whether `term = other` is an instance of one of the equations, in either direction."""
        for one, two in ((term, other), (other, term)):
            for left, right, _ in self._by_head.get(one.symbol.name, ()) if one.symbol else ():
                values: dict[str, Term] = {}
                if match(left, one, values) and substitute(right, values) == two:
                    return True
        return False

    def normal(self, term: Term) -> Term:
        """The term that no equation makes smaller, reached from the inside out."""
        for _ in range(MAX_STEPS):
            if term.args:
                args = tuple(self.normal(arg) for arg in term.args)
                if args != term.args:
                    term = Term(term.type, term.symbol, args)
            smaller = self.step(term)
            if smaller is None:
                return term
            term = smaller
        return term
