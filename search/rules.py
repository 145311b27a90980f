"""Earlier equations as rewriting rules: their sides as terms, and in which direction `simp` may use them.

Rewriting with an equation ends when its left side is greater in the order of `data.rewriting`, where a function of the
file stands above those declared before it; one that is smaller is used from right to left, and one whose left side
occurs in its right side not at all. Reads the notation of applications and common operators; what it cannot read is
used as it was written. This module must not know what a goal is.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from data.records import Premise
from data.rewriting import above, match
from data.terms import Symbol, Term, Type
from search.brackets import without_comments
from search.lemmas import CONSTRUCTOR, VARIABLE, Lemma

_TOKEN = re.compile(
    r"[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*|[.∙][^\W\d][\w'!?]*|\d+|\+\+|::|&&|\|\||==|\[\]|[()+*^/%-]|\S|\s+"
)
_PROJECTION = re.compile(r"(?<=\))\.(?=[^\W\d])")
"""The dot of `(g x).f`, which is written `∙` in tokens; that of `g .leaf` stays."""

_NAME = re.compile(r"[^\W\d]|\.[^\W\d]")
_BINDING: Mapping[str, tuple[int, int]] = {
    "||": (30, 31),
    "&&": (35, 36),
    "==": (50, 51),
    "+": (65, 66),
    "-": (65, 66),
    "++": (65, 66),
    "::": (68, 67),
    "*": (70, 71),
    "/": (70, 71),
    "%": (70, 71),
    "^": (76, 75),
}
"""How strongly an operator holds its left and its right side."""

_KEYWORDS = frozenset({"fun", "if", "then", "else", "match", "with", "let", "by", "do", "have", "show", "at"})
_ANY = Type("_")


@dataclass(frozen=True)
class Laws:
    """What is known of a binary function: the lemmas that say that it associates and that it commutes."""

    function: str
    associative: str
    commutative: str

    @property
    def written(self) -> str:
        """The function as an argument."""
        return f"(· {self.function} ·)" if self.function in _BINDING else self.function

    @property
    def names(self) -> tuple[str, str]:
        """Both as terms."""
        return (self.associative, self.commutative)


@dataclass(frozen=True)
class _Ranks:
    """Places of the functions of a file, by the last components of their names; constructors are at 0."""

    places: Mapping[str, int]

    def of(self, name: str) -> int:
        return self.places.get(name, 1)

    def variable(self, name: str, bound: Collection[str]) -> bool:
        return name in bound or (name not in self.places and bool(VARIABLE.fullmatch(name)))


@functools.lru_cache(maxsize=64)
def _ranks(premises: tuple[Premise, ...]) -> _Ranks:
    places: dict[str, int] = {"[]": 0, "::": 0, "some": 0, "none": 0, "true": 0, "false": 0, "succ": 0, "zero": 0}
    for place, premise in enumerate(premises):
        if premise.kind in ("def", "abbrev"):
            places[premise.name.rsplit(".", 1)[-1]] = 2 + place
        elif premise.kind == "inductive":
            places |= dict.fromkeys(CONSTRUCTOR.findall(without_comments(premise.text)), 0)
    return _Ranks(places)


def rule(lemma: Lemma, premises: Sequence[Premise]) -> str | None:
    """How a lemma is written in a set of `simp`: its name, `← name`, or not at all.

    None: rewriting with it would not end, or its left side is a variable, which anything fits.
    """
    sides = _sides(lemma, _ranks(tuple(premises)))
    if sides is None:
        return lemma.name
    left, right = sides
    if above(right, left):
        return f"← {lemma.name}"
    if left.symbol is None:
        return None
    if _permutes(left, right) or above(left, right):
        return lemma.name
    return None if _occurs(left, right) else lemma.name


def laws(lemmas: Sequence[Lemma], premises: Sequence[Premise]) -> list[Laws]:
    """The binary functions that two of the lemmas say to associate and to commute."""
    ranks = _ranks(tuple(premises))
    associative: dict[str, str] = {}
    commutative: dict[str, str] = {}
    for lemma in lemmas:
        sides = None if lemma.conditional else _sides(lemma, ranks)
        if sides is None or sides[0].symbol is None or len(sides[0].args) != 2:
            continue
        function = sides[0].symbol.name
        for left, right in (sides, sides[::-1]):
            if _commutes(left, right):
                commutative[function] = lemma.name
            if _associates(left, right):
                # Lean's class wants the brackets on the left at first.
                associative[function] = lemma.name if left is sides[0] else f"fun a b c => ({lemma.name} a b c).symm"
    return [Laws(each, associative[each], commutative[each]) for each in associative if each in commutative]


def _commutes(left: Term, right: Term) -> bool:
    x, y = left.args if len(left.args) == 2 else (left, left)
    return x.symbol is None and y.symbol is None and x != y and _applies(right, left) and right.args == (y, x)


def _associates(left: Term, right: Term) -> bool:
    """Whether it is `f (f x y) z = f x (f y z)`."""
    if len(left.args) != 2 or not _applies(left.args[0], left) or not _applies(right, left):
        return False
    (x, y), z = left.args[0].args, left.args[1]
    inner = right.args[1]
    flat = all(each.symbol is None for each in (x, y, z)) and len({x.name, y.name, z.name}) == 3
    return flat and right.args[0] == x and _applies(inner, left) and inner.args == (y, z)


def _applies(one: Term, other: Term) -> bool:
    return one.symbol is not None and one.symbol == other.symbol and len(one.args) == len(other.args)


def _permutes(left: Term, right: Term) -> bool:
    return match(left, right, {}) and match(right, left, {})


def _occurs(pattern: Term, term: Term) -> bool:
    """Whether an instance of `pattern` stands in `term`."""
    return match(pattern, term, {}) or any(_occurs(pattern, arg) for arg in term.args)


def _sides(lemma: Lemma, ranks: _Ranks) -> tuple[Term, Term] | None:
    left = _read(lemma.left_text, ranks, lemma.bound)
    right = _read(lemma.right_text, ranks, lemma.bound)
    return None if left is None or right is None else (left, right)


def _read(text: str, ranks: _Ranks, bound: frozenset[str]) -> Term | None:
    reader = _Reader(text, ranks, bound)
    try:
        term = reader.term(0)
    except _Unreadable:
        return None
    return term if reader.peek() == "" else None


class _Unreadable(ValueError):
    pass


class _Reader:
    """A parser by operator precedence."""

    def __init__(self, text: str, ranks: _Ranks, bound: frozenset[str]) -> None:
        self.tokens = [each for each in _TOKEN.findall(_PROJECTION.sub("∙", text)) if not each.isspace()]
        self.position, self.ranks, self.bound = 0, ranks, bound

    def peek(self) -> str:
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def next(self) -> str:
        self.position += 1
        return self.tokens[self.position - 1] if self.position <= len(self.tokens) else ""

    def term(self, strength: int) -> Term:
        left = self.application()
        while (operator := self.peek()) in _BINDING and _BINDING[operator][0] > strength:
            self.next()
            holds = _BINDING[operator][1]
            left = self.applied(operator, (left, self.term(holds - 1)))
        return left

    def application(self) -> Term:
        head, *arguments = list(self.atoms())
        if not arguments:
            return head
        if head.symbol is None:
            return self.applied("apply", (head, *arguments))
        return self.applied(head.symbol.name, (*head.args, *arguments))

    def atoms(self) -> Iterator[Term]:
        found = 0
        while (token := self.peek()) and (token in ("(", "[]") or token.isdigit() or _NAME.match(token)):
            found += 1
            yield self.atom()
        if not found:
            raise _Unreadable

    def atom(self) -> Term:
        token = self.next()
        if token == "(":
            inside = self.term(0)
            if self.next() != ")":
                raise _Unreadable
            while self.peek().startswith("∙"):
                inside = self.applied(self.next()[1:], (inside,))
            return inside
        if token in _KEYWORDS:
            raise _Unreadable
        receiver, dot, projection = token.partition(".")
        if dot and receiver and self.ranks.variable(receiver, self.bound):
            if "." in projection:
                raise _Unreadable
            return self.applied(projection, (Term(_ANY, name=receiver),))
        if self.ranks.variable(token, self.bound):
            return Term(_ANY, name=token)
        return self.applied(token.rsplit(".", 1)[-1], ())

    def applied(self, name: str, arguments: tuple[Term, ...]) -> Term:
        rank = 0 if name.isdigit() else self.ranks.of(name)
        return Term(_ANY, Symbol(name, (), _ANY, rank=rank), arguments)
