"""Terms of simply typed programs and their types, as data: read from a printed signature, written as Lean text.

A type is a head and arguments; `→` and `×` are heads like others. Whatever a printed type has beyond that (a dependent
argument, a proposition as an argument) is refused. This module must not know Lean's processes nor what terms are for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

ARROW, PRODUCT = "→", "×"
_TOKEN = re.compile(r"«[^»]*»|[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*|\d+|[→×⊕(){}\[\],:∀@]|[^\s]")
_NAME = re.compile(r"«[^»]*»|[^\W\d]")
_BRACKETS = {"(": ")", "{": "}", "[": "]"}


class UnreadableType(ValueError):
    """A printed type that is not simply typed."""


@dataclass(frozen=True)
class Type:
    """`head args`, for instance `List Nat`; `→` and `×` have two arguments."""

    head: str
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        if self.head in (ARROW, PRODUCT):
            left, right = self.args
            loose = left.head == ARROW or (self.head == PRODUCT and left.head == PRODUCT)
            return f"{left.in_brackets() if loose else left} {self.head} {right.in_brackets(self.head)}"
        return " ".join([self.head, *(arg.in_brackets() for arg in self.args)])

    def in_brackets(self, inside: str = "") -> str:
        """The text as an argument, or as the right side of the arrow or product `inside`."""
        compound = self.args and not (inside and (self.head not in (ARROW, PRODUCT) or self.head == inside))
        return f"({self})" if compound else str(self)

    def substitute(self, values: Mapping[str, Type]) -> Type:
        """The type with `values` for the heads that have no arguments."""
        if not self.args:
            return values.get(self.head, self)
        return Type(self.head, tuple(arg.substitute(values) for arg in self.args))

    def heads(self) -> Iterator[str]:
        """All heads in it, the outermost first."""
        yield self.head
        for arg in self.args:
            yield from arg.heads()

    @property
    def uncurried(self) -> tuple[tuple[Type, ...], Type]:
        """Arguments and result of a function type."""
        args: list[Type] = []
        rest = self
        while rest.head == ARROW:
            args.append(rest.args[0])
            rest = rest.args[1]
        return tuple(args), rest


@dataclass(frozen=True)
class Symbol:
    """A function or constructor: `params` are its type variables, `classes` its instance arguments as text.

    `template` is how an application is written, `{0}` the first argument; it has none where the symbol has none.
    `own` is true for what the user's file declares, `weight` what an occurrence adds to the size of a term, `rank` its
    place among the definitions: constructors 0, a function above those that it calls.
    """

    name: str
    args: tuple[Type, ...]
    result: Type
    params: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    template: str = ""
    own: bool = False
    weight: int = 1
    rank: int = 0

    def instance(self, base: Type) -> tuple[tuple[Type, ...], Type]:
        """Arguments and result with `base` for every type variable."""
        values = dict.fromkeys(self.params, base)
        return tuple(arg.substitute(values) for arg in self.args), self.result.substitute(values)

    @property
    def infix(self) -> bool:
        """Whether it is written between its arguments, or before or behind them as an operator."""
        return "{0} {1}" not in self.template and bool(re.match(r"\{[01]\} ", self.template))

    def text(self, args: tuple[str, ...]) -> str:
        """The application to arguments that are written already."""
        if self.template:
            return self.template.format(*args)
        return " ".join([self.name, *args])


@dataclass(frozen=True)
class Term:
    """A variable (`symbol` is None, `name` its name) or an application."""

    type: Type
    symbol: Symbol | None = None
    args: tuple[Term, ...] = ()
    name: str = ""

    def __hash__(self) -> int:
        return hash(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Term) and self.text == other.text and self.type == other.type

    @cached_property
    def text(self) -> str:
        """Lean text, arguments in brackets where they need them."""
        if self.symbol is None:
            return self.name
        loose = self.symbol.infix
        written = (arg.text if loose and not (arg.symbol and arg.symbol.infix) else arg.inner for arg in self.args)
        return self.symbol.text(tuple(written))

    @cached_property
    def inner(self) -> str:
        """The text as an argument."""
        plain = self.symbol is None or not self.args or self.symbol.template.startswith("(")
        return self.text if plain else f"({self.text})"

    @cached_property
    def size(self) -> int:
        """Variables and symbols, by their weight."""
        own = 1 if self.symbol is None else self.symbol.weight
        return own + sum(arg.size for arg in self.args)

    def variables(self) -> Iterator[Term]:
        """Its variables from left to right, each occurrence."""
        if self.symbol is None:
            yield self
        for arg in self.args:
            yield from arg.variables()

    def symbols(self) -> Iterator[Symbol]:
        """Its symbols, each occurrence."""
        if self.symbol is not None:
            yield self.symbol
        for arg in self.args:
            yield from arg.symbols()

    def subterms(self) -> Iterator[Term]:
        """Itself and everything inside."""
        yield self
        for arg in self.args:
            yield from arg.subterms()


def parse_signature(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[Type, ...], Type]:
    """Type variables, class arguments, explicit arguments and result of a type as Lean prints it.

    Raises:
        UnreadableType: it is not simply typed.
    """
    reader = _Reader(_TOKEN.findall(text))
    params: list[str] = []
    classes: list[str] = []
    reader.skip("∀")
    while (opening := reader.peek()) in _BRACKETS:
        mark = reader.position
        group = reader.group()
        if opening == "[":
            names, _, words = " ".join(group).rpartition(" : ")
            classes.append(words or names)
        elif opening == "{" and ":" in group and group[group.index(":") + 1] in ("Type", "Sort"):
            params += group[: group.index(":")]
        elif opening == "(" and ":" not in group:
            reader.position = mark
            break
        else:
            raise UnreadableType(text)
        if not (reader.skip("→") or reader.skip(",") or reader.peek() in _BRACKETS):
            raise UnreadableType(text)
        reader.skip("∀")
    whole = reader.type()
    if reader.peek():
        raise UnreadableType(text)
    args, result = whole.uncurried
    return tuple(params), tuple(classes), args, result


class _Reader:
    """Reads types off a list of tokens."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.position = tokens, 0

    def peek(self) -> str:
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def next(self) -> str:
        self.position += 1
        return self.tokens[self.position - 1] if self.position <= len(self.tokens) else ""

    def skip(self, token: str) -> bool:
        found = self.peek() == token
        self.position += found
        return found

    def group(self) -> list[str]:
        """The tokens inside the brackets that open here."""
        depth = 0
        inside: list[str] = []
        while token := self.next():
            depth += (token in _BRACKETS) - (token in _BRACKETS.values())
            if depth == 0:
                return inside[1:]
            inside.append(token)
        raise UnreadableType(" ".join(self.tokens))

    def type(self) -> Type:
        left = self.product()
        return Type(ARROW, (left, self.type())) if self.skip("→") else left

    def product(self) -> Type:
        left = self.application()
        return Type(PRODUCT, (left, self.product())) if self.skip("×") else left

    def application(self) -> Type:
        head = self.atom()
        args: list[Type] = []
        while self.peek() == "(" or _NAME.match(self.peek()):
            args.append(self.atom())
        if not args:
            return head
        if head.args:
            raise UnreadableType(" ".join(self.tokens))
        return Type(head.head, tuple(args))

    def atom(self) -> Type:
        token = self.next()
        if token == "(":
            inside = self.type()
            if not self.skip(")"):
                raise UnreadableType(" ".join(self.tokens))
            return inside
        if not _NAME.match(token) or token in ("fun", "if", "match", "let"):
            raise UnreadableType(" ".join(self.tokens))
        return Type(token)
