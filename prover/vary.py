"""Training pairs in another order of their hypotheses and with fewer lemmas, against learning them by heart.

It must not know Lean beyond the look of its names. A hypothesis never comes before one that it speaks of, and what the
tactic names stays; so the pair is one that Lean could have shown as well. Signs of names (`prover.signs`) count places,
so under them every variation is spelled otherwise.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from prover.prompt import IDENTIFIER, Context, declared


@dataclass(frozen=True)
class VaryConfig:
    """How often a pair is shown otherwise.

    Attributes:
        order: share of the pairs whose hypotheses are put in another order.
        lemmas: share that loses some of the lemmas that are not used.
    """

    order: float = 0.5
    lemmas: float = 0.5


def vary(context: Context, tactic: str, rng: random.Random, config: VaryConfig) -> Context:
    """The context of a pair, its premises selected, as drawn by `rng`."""
    hypotheses, premises = context.hypotheses, context.premises
    if rng.random() < config.order:
        hypotheses = reordered(hypotheses, rng)
    if rng.random() < config.lemmas:
        said, share = set(IDENTIFIER.findall(tactic)), rng.random()
        premises = tuple(text for text in premises if _needed(text, said) or rng.random() < share)
    return Context(hypotheses, context.target, premises)


def reordered(hypotheses: tuple[str, ...], rng: random.Random) -> tuple[str, ...]:
    """The lines in a random order in which each comes after those whose names it mentions."""
    names = [line.split(" : ", 1)[0].split() for line in hypotheses]
    owner = {name: place for place, given in enumerate(names) for name in given}
    if sum(map(len, names)) != len(owner):  # a name that hides another
        return hypotheses
    needs = [
        {owner[word] for word in IDENTIFIER.findall(line) if word in owner} - {place}
        for place, line in enumerate(hypotheses)
    ]
    if any(needed > place for place, each in enumerate(needs) for needed in each):
        return hypotheses
    left, order = list(range(len(hypotheses))), list[int]()
    while left:
        order.append(rng.choice([place for place in left if needs[place] <= set(order)]))
        left.remove(order[-1])
    return tuple(hypotheses[place] for place in order)


def _needed(text: str, said: set[str]) -> bool:
    lemma, name = declared(text)
    return not lemma or bool(said & set(IDENTIFIER.findall(name)[-1:]))
