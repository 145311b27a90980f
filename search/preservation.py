"""Conjectures that a property survives a function: `p x → p (f a x)`, for predicates and Boolean functions of the file.

They are so few that they are not tested on values: what is false or out of reach costs a short search. This module must
not know how they are proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from data.conjecture import Language
from data.general_types import NotTyped, Statement, statement
from data.terms import Symbol, Term, Type
from lean_project.vocabulary import Vocabulary


def preserved(words: Vocabulary, language: Language) -> list[Statement]:
    """A statement for each property and each function into what it is about."""
    properties = [each for each in words.relations if each.own]
    properties += [each for each in words.functions if each.own and each.result.head == "Bool"]
    return [
        stated
        for property_ in properties
        for function in words.functions
        if function.own and function is not property_ and (stated := _statement(property_, function, language))
    ]


def _statement(property_: Symbol, function: Symbol, language: Language) -> Statement | None:
    wanted, _ = property_.instance(language.base)
    args, result = function.instance(language.base)
    if not wanted or result != wanted[-1] or result in wanted[:-1] or len(args) > 3:
        return None
    variables = _fresh(language)
    try:
        parameters = tuple(next(variables[of]) for of in wanted[:-1])
        inputs = tuple(next(variables[of]) for of in args)
    except (KeyError, StopIteration):
        return None
    held = [_applied(property_, (*parameters, each)) for each in inputs if each.type == result]
    body = _applied(property_, (*parameters, Term(result, function, inputs)))
    ending = " = true" if property_.result.head == "Bool" else ""
    try:
        stated = statement(f"{body.text}{ending}", [body, *held])
    except NotTyped:
        return None
    names = {name for name, _ in stated.variables}
    free = (name for number in count() if (name := f"h{number or ''}") not in names)
    facts = tuple(f"({next(free)} : {each.text}{ending})" for each in held)
    return Statement((*stated.binders, *facts), stated.body, stated.variables)


def _applied(symbol: Symbol, args: tuple[Term, ...]) -> Term:
    return Term(symbol.result, symbol, args)


def _fresh(language: Language) -> dict[Type, Iterator[Term]]:
    return {of: iter(terms) for of, terms in language.variables.items()}
