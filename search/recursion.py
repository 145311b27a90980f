"""Which induction fits a goal: recursion analysis of the functions that it mentions.

A variable that stands where a function takes its argument apart is worth an induction, together with the variables
that the same function changes on its way (Boyer and Moore, 1979). A recursion that is not structural is followed by
its own induction principle, `fun_induction`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from search.applications import Application, applications
from search.definitions import Definition
from search.identifiers import words
from search.shape import Shape

_FIRST_TAKEN_APART = frozenset(
    {"length", "map", "filter", "reverse", "foldl", "foldr", "append", "sum", "all", "any", "flatten", "join", "zip"}
    | {"take", "drop", "replicate", "getLast", "dropLast", "insert", "erase", "count", "elem", "contains", "isEmpty"}
)
"""Functions of the library whose receiver is taken apart."""


@dataclass(frozen=True)
class Induction:
    """An induction to try. `merit` is greater for a better one; `others` are the variables to generalize with it."""

    variable: str
    others: tuple[str, ...]
    merit: float


def calls(shape: Shape, definitions: Sequence[Definition]) -> list[tuple[Definition, Application]]:
    """The applications in the target, then in the facts, of functions of the file."""
    known = {definition.name: definition for definition in definitions}
    texts = [shape.text, *(shape.fact(name).text for name in shape.facts)]
    found = {each: known[each.function] for text in texts for each in applications(text, frozenset(known))}
    return [(definition, application) for application, definition in found.items()]


def inductions(shape: Shape, definitions: Sequence[Definition]) -> list[Induction]:
    """Inductions on the data of the goal, best first; those that nothing speaks for come last."""
    data, variables = set(shape.data), set(shape.variables)
    merit: Counter[str] = Counter()
    others: dict[str, set[str]] = defaultdict(set)
    for definition, call in calls(shape, definitions):
        moving = {
            argument
            for place, argument in enumerate(call.arguments)
            if argument in variables and place in definition.matched | definition.changing
        }
        for place, argument in enumerate(call.arguments):
            if argument not in data:
                if place in definition.matched:
                    # What stands deeper, as `e` in `run (compile e) st`, meets other values of `st` on its way.
                    for name in words(argument) & data:
                        others[name] |= moving - {name}
                continue
            if place in definition.matched:
                merit[argument] += 2
                others[argument] |= moving - {argument}
            elif place in definition.also_matched:
                merit[argument] += 1
            elif definition.recursive:
                merit[argument] -= 1
    for call in applications(shape.text, _FIRST_TAKEN_APART):
        if call.arguments[0] in data:
            merit[call.arguments[0]] += 1
    order = sorted(shape.data, key=lambda name: -merit[name])
    return [
        Induction(name, tuple(other for other in shape.variables if other in others[name]), merit[name])
        for name in order
    ]


def functional_inductions(shape: Shape, definitions: Sequence[Definition]) -> Iterator[tuple[Definition, str]]:
    """The calls whose own induction principle can be used: their varying arguments are distinct variables."""
    data = {*shape.variables, *shape.functions}
    for definition, call in calls(shape, definitions):
        places = definition.matched | definition.changing
        varying = [argument for place, argument in enumerate(call.arguments) if place in places]
        if definition.recursive and varying and set(varying) <= data and len(set(varying)) == len(varying):
            yield definition, call.text


def condition_calls(shape: Shape, definitions: Sequence[Definition]) -> Iterator[str]:
    """The calls of functions that look at a condition without recursion."""
    for definition, call in calls(shape, definitions):
        if definition.branches and not definition.recursive:
            yield call.text
