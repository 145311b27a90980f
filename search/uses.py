"""Templates that use an earlier theorem: in the sets of `simp` and `grind`, for rewriting, backwards, forwards."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from search.lemmas import Lemma, symbols
from search.situation import Situation

SIMP_SET = 8
ALONE = 8
FORWARD = 6
GRIND_SET = 6
CONDITIONAL = 3
"""How many lemmas go into a set of `simp`, are used alone, how many instances of one go forwards, how many lemmas go
into a set of `grind`, and how many of those have assumptions."""


def by_lemma(now: Situation) -> Iterator[tuple[float, str]]:
    """All uses, the sets first."""
    lemmas = now.lemmas
    if not lemmas:
        return
    yield from _sets(now)
    for place, lemma in enumerate(lemmas[:ALONE]):
        later = 0.05 * place
        fits = _fits(lemma.left, now)
        yield (0.9 if fits else 1.6) + later, f"rw [{lemma.name}]"
        if lemma.right:
            yield (1.2 if _fits(lemma.right, now) else 1.7) + later, f"rw [← {lemma.name}]"
        concludes = lemma.symbols <= now.target
        yield (0.9 if concludes else 1.5) + later, f"apply {lemma.name}"
        if lemma.conditional:
            if concludes:
                yield 0.95 + later, f"apply {lemma.name} <;> assumption"
            yield from ((1.2 + later, tactic) for tactic in itertools.islice(_forwards(lemma, now), FORWARD))
        yield 1.5 + later, f"simp [{lemma.name}]"


def _sets(now: Situation) -> Iterator[tuple[float, str]]:
    rules = [lemma.name for lemma in now.lemmas if lemma.left or not (lemma.conditional or lemma.right)][:SIMP_SET]
    names = list(now.definitions)
    if rules:
        used = ", ".join([*now.unfoldable, *rules])
        yield 0.65, f"simp_all [{used}]"
        yield 0.8, f"simp [{used}]"
        yield 1.0, f"simp [{', '.join(rules)}]"
        yield from ((1.4, f"simp [{', '.join(rules)}] at {name}") for name in now.shape.facts[-3:])
    few = _for_grind(now.lemmas)
    if few:
        yield 0.9, f"grind [{', '.join([*names, *now.rules, *few[:GRIND_SET]])}]"
        yield 1.2, f"grind [{', '.join(few[:GRIND_SET])}]"
    if len(few) > GRIND_SET or len(few) < len(now.lemmas):
        yield 1.7, f"grind [{', '.join([*names, *now.rules, *(lemma.name for lemma in now.lemmas)])}]"


def _for_grind(lemmas: Sequence[Lemma]) -> list[str]:
    """Those that do not make `grind` try very many instances: few with assumptions, none that only permutes."""
    conditional = [lemma for lemma in lemmas if lemma.conditional]
    return [
        lemma.name
        for lemma in lemmas
        if lemma not in conditional[CONDITIONAL:] and not (lemma.left and lemma.left == lemma.right)
    ]


def _fits(side: frozenset[str] | None, now: Situation) -> bool:
    """Whether a side of an equation has constants, and all of them are in the target."""
    return bool(side) and side is not None and side <= now.target


def _forwards(lemma: Lemma, now: Situation) -> Iterator[str]:
    """`have` with hypotheses for the assumptions of the lemma, whose symbols they have."""
    facts = {name: symbols(now.shape.fact(name).text) for name in now.shape.facts}
    choices: list[list[str]] = []
    for wanted in lemma.arguments:
        if wanted is None:
            choices.append(["_"])
        else:
            choices.append([name for name, has in facts.items() if wanted <= has][-3:])
    for chosen in itertools.product(*choices):
        if any(name != "_" for name in chosen):
            yield f"have := {lemma.name} {' '.join(chosen)}"
