"""Templates that generalise an accumulator: `f xs 1 = g xs` is proved by `f xs k = k * g xs` for every `k`.

A function that changes an argument on its way defeats an induction as long as the goal fixes that argument at a
constant. The generalisation puts a variable there and says how it comes into the value, by an operation that the
constant suggests or that the functions of the goal are made of (Ireland and Bundy, Productive Use of Failure in
Inductive Proof, 1996, choose it by failed proofs; here Lean refuses the wrong ones). Must not know the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from search.applications import Application
from search.brackets import split
from search.definitions import Definition
from search.identifiers import words
from search.lemmas import related
from search.recursion import calls
from search.situation import Situation, called

OPERATIONS = 3
LEMMAS = 3
"""How many functions of the file are tried as the operation, and how many lemmas about it go into the proof."""

_NEW = "k"
_APPLICATION = re.compile(r"[\w.'!?\s]+")


def by_accumulator(now: Situation) -> Iterator[tuple[float, str]]:
    """Nothing unless a side of an equation is a call with a constant where the function changes its argument."""
    shape = now.shape
    if shape.connective != "=" or now.inductions_so_far or _NEW in now.own:
        return
    sides = [side.strip() for side in split(shape.text, " = ")]
    if len(sides) != 2:
        return
    left, right = sides
    found = []
    for definition, call in calls(shape, list(now.definitions.values())):
        value = right if call.text == left else left if call.text == right else ""
        if value and definition.recursive:
            found += list(_generalised(now, definition, call, value))
    yield from ((0.95 + 0.03 * place, tactic) for place, tactic in enumerate(found))


def _generalised(now: Situation, definition: Definition, call: Application, value: str) -> Iterator[str]:
    taken = [call.arguments[place] for place in sorted(definition.matched) if place < len(call.arguments)]
    subjects = [argument for argument in taken if argument in now.shape.variables]
    for place in sorted(definition.changing - definition.matched):
        if not subjects or place >= len(call.arguments) or words(call.arguments[place]) & now.own:
            continue
        constant = call.arguments[place]
        general = re.sub(rf"(?<![\w.])\(?{re.escape(constant)}\)?(?![\w.])", _NEW, call.text)
        if general == call.text or constant in now.shape.variables:
            continue
        for operation, said in _operations(now, definition, constant, value):
            lemmas = [each.name for each in related(now.premises, frozenset({operation}), now.own)[:LEMMAS]]
            names = [*now.definitions, *([operation] if operation.isidentifier() else []), *lemmas]
            used = ", ".join(dict.fromkeys(names))
            yield (
                f"have h : ∀ {_NEW}, {general} = {said} := by intro {_NEW}; induction {subjects[0]} "
                f"generalizing {_NEW} <;> first | (simp_all [{used}]; done) | grind [{used}]"
            )


def _operations(now: Situation, definition: Definition, constant: str, value: str) -> Iterator[tuple[str, str]]:
    """The operation, and the value with it: first what the constant suggests, then functions of the file."""
    infix = ["++"] if constant == "[]" else ["*", "+"] if constant == "1" else ["+", "*"] if constant.isdigit() else []
    for symbol in infix:
        operand = value if _APPLICATION.fullmatch(value) else f"({value})"
        yield symbol, f"{_NEW} {symbol} {operand}"
        yield symbol, f"{operand} {symbol} {_NEW}"
    for name in _made_of(now, definition)[:OPERATIONS]:
        yield name, f"{name} {_of(value)} {_NEW}"
        yield name, f"{name} {_NEW} {_of(value)}"


def _made_of(now: Situation, definition: Definition) -> list[str]:
    """The functions of the file in the definitions of those that the goal mentions, and the latter, but for one."""
    functions = {called(each): each for each in now.premises if each.kind in ("def", "abbrev")}
    inside = set().union(*(words(functions[name].text) for name in now.definitions if name in functions))
    lasts = {name.rsplit(".", 1)[-1] for name in inside} - {definition.name}
    return [name for name in functions if name.rsplit(".", 1)[-1] in lasts]


def _of(term: str) -> str:
    return f"({term})" if " " in term else term
