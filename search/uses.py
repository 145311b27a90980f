"""Templates that use an earlier theorem: in the sets of `simp` and `grind`, for rewriting, backwards, forwards."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from search.lemmas import Lemma, symbols
from search.rules import laws, rule
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
        written = rule(lemma, now.premises)
        if written is not None:
            yield 1.5 + later, f"simp [{written}]"


def _sets(now: Situation) -> Iterator[tuple[float, str]]:
    usable = [lemma for lemma in now.lemmas if lemma.left or not (lemma.conditional or lemma.right)]
    rules = [written for lemma in usable if (written := rule(lemma, now.premises)) is not None][:SIMP_SET]
    names = list(now.definitions)
    if rules:
        used = ", ".join([*now.unfoldable, *rules])
        yield 0.65, f"simp_all [{used}]"
        yield 0.8, f"simp [{used}]"
        yield 1.0, f"simp [{', '.join(rules)}]"
        yield from ((1.4, f"simp [{', '.join(rules)}] at {name}") for name in now.shape.facts[-3:])
    yield from _by_laws(now, rules)
    few = _for_grind(now.lemmas)
    if few:
        yield 0.9, f"grind [{', '.join([*names, *now.rules, *few[:GRIND_SET]])}]"
        yield 1.2, f"grind [{', '.join(few[:GRIND_SET])}]"
    if len(few) > GRIND_SET or len(few) < len(now.lemmas):
        yield 1.7, f"grind [{', '.join([*names, *now.rules, *(lemma.name for lemma in now.lemmas)])}]"


def _by_laws(now: Situation, rules: Sequence[str]) -> Iterator[tuple[float, str]]:
    """Equality up to the order of operands, of functions for which lemmas say that it does not matter."""
    known = [each for each in laws(now.lemmas, now.premises) if each.function in now.target]
    if not known or now.shape.connective != "=":
        return
    stated = "".join(
        f"have : Std.Associative {law.written} := ⟨{law.associative}⟩; "
        f"have : Std.Commutative {law.written} := ⟨{law.commutative}⟩; "
        for law in known
    )
    yield 0.7, f"({stated}ac_rfl)"
    others = [written for written in rules if written not in {name for law in known for name in law.names}]
    if others:
        yield 0.9, f"({stated}simp only [{', '.join(others)}]; ac_rfl)"
    lemmas = [name for name in _for_grind(now.lemmas) if name in others]
    yield 0.85, f"({stated}grind [{', '.join([*now.definitions, *lemmas[:GRIND_SET]])}])"


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
