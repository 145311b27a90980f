"""Templates for an existence: what unification finds, variables, and small terms of what the goal speaks of.

Chooses by printed types alone: a term of the wrong type costs a tactic that Lean refuses at once.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from search.applications import Application, applications
from search.brackets import split
from search.situation import Situation

VARIABLES = 5
PAIRED = 4
CALLS = 6
LEMMAS = 4
"""How many variables are tried, how many of one type are put together, how many calls of a local function, how many
lemmas that may say what exists."""

_OPERATIONS = ("+", "*", "-", "++")


def by_witness(now: Situation) -> Iterator[tuple[float, str]]:
    """Nothing unless the target is an existence."""
    shape = now.shape
    if shape.connective != "∃":
        return
    yield 0.6, "exact ⟨_, rfl⟩"
    yield 0.9, "exact ⟨_, fun _ => rfl⟩"
    yield from ((0.7, f"exact ⟨_, {name}⟩") for name in shape.facts[:6])
    yield from ((0.8 + 0.05 * place, f"exact ⟨_, {lemma.name} ..⟩") for place, lemma in enumerate(now.lemmas[:LEMMAS]))
    yield 1.2, "refine ⟨_, ?_, ?_⟩"
    yield from ((cost, f"refine ⟨{term}, ?_⟩") for cost, term in _terms(now))
    yield (0.9 if any(each in now.predicates for each in now.target) else 1.5), "constructor"


def _terms(now: Situation) -> Iterator[tuple[float, str]]:
    shape = now.shape
    yield from ((0.9 + 0.1 * place, name) for place, name in enumerate(shape.variables[::-1][:VARIABLES]))
    texts = [shape.text, *(shape.fact(name).text for name in shape.facts)]
    free = {*shape.variables, *shape.functions}
    known = frozenset(each.name for each in now.definitions.values())
    calls = [call for text in texts for call in applications(text, known)]
    yield from ((1.2, call.text) for call in calls if set(call.arguments) <= free)
    yield from ((1.1 + 0.05 * place, term) for place, term in enumerate(_of_the_file(now, calls)))
    for name, arguments in now.own_constructors:
        if not arguments:
            yield 0.9, name
        elif len(arguments) == 1:
            yield from ((1.2, f"{name} {value}") for value in shape.data[::-1][:3])
    if shape.arithmetic:
        yield 1.1, "0"
        yield from ((1.2, f"{name} + 1") for name in shape.of_type("Nat")[::-1][:3])
    yield from ((1.1, call) for call in itertools.islice(_calls(now), CALLS))
    pairs = list(_combined(now, texts))
    yield from ((1.1, term) for term in pairs)
    if any(" + 1" in text for text in texts):
        yield from ((1.4, f"{term} + 1") for term in pairs if "-" not in term)


def _calls(now: Situation) -> Iterator[str]:
    """Functions among the hypotheses, applied to variables of the types that they take."""
    shape = now.shape
    for name in shape.functions[::-1]:
        *taken, _ = [each.strip() for each in split(shape.fact(name).text, "→")]
        for arguments in itertools.product(*(shape.of_type(each)[::-1][:PAIRED] for each in taken)):
            yield " ".join([name, *arguments])


def _of_the_file(now: Situation, calls: Sequence[Application]) -> Iterator[str]:
    """Two variables of one type under a function of the file that the goal speaks of, as in `a + x + y = a + ?w`."""
    shape = now.shape
    binary = dict.fromkeys(call.head for call in calls if len(call.arguments) == 2 and call.head)
    pairs = [
        pair
        for pair in itertools.permutations(shape.data[::-1][:PAIRED], 2)
        if shape.fact(pair[0]).text == shape.fact(pair[1]).text
    ]
    yield from (f"{function} {right} {left}" for function in binary for left, right in pairs[:CALLS])


def _combined(now: Situation, texts: list[str]) -> Iterator[str]:
    """Two variables of one type under an operation that the goal speaks of; the youngest first."""
    shape = now.shape
    symbols = [each for each in _OPERATIONS if any(f" {each} " in text for text in texts)]
    if any(f" {relation} " in text for text in texts for relation in ("≤", "<")):
        symbols.append("-")
    types = dict.fromkeys(shape.fact(name).text for name in shape.variables)
    for text in types:
        youngest = [name for name in shape.of_type(text) if name in shape.variables][::-1][:PAIRED]
        for symbol in symbols:
            if symbol in ("+", "*"):
                yield from (f"{left} {symbol} {right}" for right, left in itertools.combinations(youngest, 2))
            else:
                yield from (f"{left} {symbol} {right}" for left, right in itertools.permutations(youngest, 2))
