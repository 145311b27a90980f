"""The families of tactic templates, each with costs: about how often a person would try it later than `rfl`.

A family looks at a situation and yields (cost, tactic). Steps that lose nothing (introducing, taking conjunctions
apart, substituting) are cheapest, then what may close the goal, then what branches: induction and cases where the
functions of the goal recurse, lemmas whose symbols fit. This module must not know the search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.accumulators import by_accumulator
from search.brackets import split
from search.identifiers import words
from search.recursion import condition_calls, functional_inductions, inductions
from search.shape import Fact
from search.situation import Situation, mentions
from search.uses import by_lemma
from search.witnesses import by_witness

Costed = tuple[float, str]

_CONSTRUCTED = ("::", "[]", "some", "none", "0", "true", "false")


def every_family(now: Situation) -> Iterator[Costed]:
    """All templates that apply; a tactic may come more than once."""
    yield from closing(now)
    yield from by_target(now)
    yield from by_witness(now)
    yield from by_definition(now)
    yield from by_recursion(now)
    yield from by_accumulator(now)
    yield from by_fact(now)
    yield from by_predicate(now)
    yield from by_lemma(now)
    if len(now.query.goals) > 1:
        # The goals share a metavariable, which a hypothesis may determine.
        yield from ((0.5, f"exact {name}") for name in now.shape.facts)


def forced(now: Situation) -> str | None:
    """A step that loses nothing, so that other steps can wait until there is none."""
    shape = now.shape
    if shape.connective in ("∀", "→"):
        return "intros"
    if shape.connective in ("¬", "≠"):
        return "intro h"
    for name in shape.facts:
        fact = shape.fact(name)
        if fact.connective in ("∧", "∃") or fact.text == "False":
            return f"cases {name}"
        if fact.connective == "=" and any(side in shape.variables for side in _sides(fact)):
            return f"subst {name}"
    return None


def closing(now: Situation) -> Iterator[Costed]:
    """Tactics that try to prove the goal as it is; those that fail quickly first."""
    shape = now.shape
    yield 0.2, "rfl"
    if shape.facts:
        yield 0.3, "assumption"
        yield 0.4, "contradiction"
    if shape.arithmetic:
        yield 0.5, "omega"
        yield 1.3, "simp +arith"
    known = now.definitions or now.predicates
    yield (1.1 if known else 0.4), "simp"
    yield (1.1 if known else 0.5), "simp_all"
    yield (1.4 if known else 0.8), "grind"
    if not shape.variables:
        yield 0.8, "decide"
    if shape.connective == "=" and shape.has("+", "*", "++"):
        yield 1.3, "ac_rfl"


def by_target(now: Situation) -> Iterator[Costed]:
    """Steps that the connective of the target asks for."""
    shape = now.shape
    if shape.has("∀", "→"):
        yield 0.2, "intros"
    if shape.has("¬", "≠", "→"):
        yield 0.6, "intro h"
    if shape.connective in ("∧", "↔"):
        yield 0.4, "constructor"
    elif shape.head in shape.inductives and not shape.wants_data:
        yield 0.6, "constructor"
    if shape.connective == "∨":
        yield 0.7, "left"
        yield 0.7, "right"
        yield 1.1, f"by_cases h : {split(shape.text, ' ∨ ')[0].strip()}"
    if shape.has("if", "match"):
        yield 0.5, "split"
    if shape.connective == "=":
        yield 1.5, "congr 1"
        if shape.has("fun") or _sides(shape)[0] in shape.functions:
            yield 0.8, "funext x"
    if shape.negated and shape.text != "False":
        yield 1.5, "exfalso"
    if shape.connective in ("∃", "∨") or shape.head in shape.propositions:
        yield 1.4, "apply Classical.byContradiction"
    if shape.wants_data:
        yield from ((0.8, f"exact {name}") for name in shape.of_type(shape.text))
    yield from ((1.3, f"by_cases h : {name}") for name in shape.propositions[:4])
    yield from ((1.2, f"by_cases h : {condition}") for condition in _conditions(now)[:3])


def by_definition(now: Situation) -> Iterator[Costed]:
    """Unfolding: by `simp`, by `grind`, one after another, and of propositions everywhere."""
    names = list(now.definitions)
    used = ", ".join(now.unfoldable)
    if names or now.rules:
        yield 0.8, f"grind [{', '.join([*names, *now.rules])}]"
    if now.predicates:
        # With inversion of the predicates, which takes ten times as long.
        yield 1.4, f"grind [{', '.join([*names, *now.predicates])}]"
    if used:
        yield 0.45, f"simp [{used}]"
        yield 0.5, f"simp_all [{used}]"
        yield 1.5, f"simp only [{used}]"
    if used and now.shape.arithmetic:
        yield 1.3, f"simp +arith [{used}]"
    said = [name for name, definition in now.definitions.items() if definition.proposition and not definition.recursive]
    if said:
        yield 0.6, f"simp only [{', '.join(said)}] at *"
        yield 0.9, f"unfold {' '.join(said)} at *"
    for name, definition in now.definitions.items():
        # `simp` may not stop unfolding a recursion by a measure.
        yield (0.7 if definition.well_founded else 1.3), f"unfold {name}"
        yield (1.0 if definition.well_founded else 1.5), f"rw [{name}]"


def by_recursion(now: Situation) -> Iterator[Costed]:
    """Induction and case distinction on data, where a function of the goal takes it apart first of all."""
    shape, definitions = now.shape, list(now.definitions.values())
    again = 0.5 * now.inductions_so_far
    for definition, call in dict(reversed([*functional_inductions(shape, definitions)])).items():
        several = len(definition.matched | definition.changing) > 1
        eager = definition.well_founded or several
        yield (0.6 if eager else 0.9) + again, f"fun_induction {call}"
        fixed = words(call)
        if rest := [name for name in shape.variables if name not in fixed and shape.has(name)]:
            yield (0.7 if eager else 1.1) + again, f"fun_induction {call} generalizing {' '.join(rest)}"
        yield 1.2 + 0.5 * again, f"fun_cases {call}"
    yield from ((0.8, f"fun_cases {call}") for call in condition_calls(shape, definitions))
    for place, induction in enumerate(inductions(shape, definitions)):
        name = induction.variable
        rest = [other for other in shape.variables if other != name]
        far = 0.0 if shape.has(name) else 0.4
        weak = 0.15 * place + (0.0 if induction.merit > 0 else 0.3) + far
        # A variable that an induction hypothesis speaks of has been the subject of an induction.
        done = 0.8 if any(fact.startswith(f"{name}_ih") for fact in shape.facts) else 0.0
        strong = induction.others and not done
        yield (0.8 if strong else 0.6) + weak + again + done, f"induction {name}"
        yield 0.85 + weak + 0.5 * done, f"cases {name}"
        if induction.others:
            yield 0.6 + weak + again + done, f"induction {name} generalizing {' '.join(induction.others)}"
        if rest and tuple(rest) != induction.others:
            yield 1.0 + weak + again + done, f"induction {name} generalizing {' '.join(rest)}"
        if name in shape.of_type("Nat"):
            measured = any(each.well_founded for each in definitions)
            known = any(each.recursive for each in definitions) or bool(now.predicates)
            yield (0.6 if measured else 1.2 if known else 1.6) + weak + again, f"induction {name} using Nat.strongRecOn"
    for name in shape.of_type("Bool"):
        yield 0.8, f"cases {name}"


def by_fact(now: Situation) -> Iterator[Costed]:
    """Using a hypothesis: rewriting, applying, taking apart."""
    shape, names = now.shape, now.unfoldable
    used = ", ".join(names)
    for name in shape.facts[-8:]:
        fact = shape.fact(name)
        near = 0.0 if mentions(fact, list(now.target)) else 0.2
        yield 1.2 + near, f"simp [{name}]"
        yield 1.2, f"simp at {name}"
        if used and mentions(fact, names):
            yield 0.9, f"simp [{used}] at {name}"
            yield 1.2, f"simp [{name}, {used}]"
        if fact.connective in ("=", "↔") or (fact.has("=", "↔") and fact.connective in ("∀", "→")):
            yield 0.8 + near, f"rw [{name}]"
            yield 1.2 + near, f"rw [← {name}]"
        if fact.connective in ("→", "∀", "¬", "≠"):
            yield 0.7 + near, f"apply {name}"
            if fact.connective == "∀":
                yield from ((1.5, f"have := {name} {value}") for value in shape.variables[-3:])
            yield from ((1.3, f"have := {name} {other}") for other in shape.facts[-6:] if other != name)
        if fact.connective in ("∧", "∃") or fact.text == "False":
            yield 0.3, f"cases {name}"
        if fact.connective == "∨":
            yield 0.4, f"cases {name}"
        if fact.connective == "↔":
            yield 1.0, f"cases {name}"
        if fact.connective == "=":
            sides = _sides(fact)
            yield (0.5 if any(side in shape.variables for side in sides) else 1.3), f"subst {name}"
            constructed = all(_is_constructed(side, now) for side in sides)
            yield (0.4 if constructed else 1.3), f"cases {name}"
            yield (0.7 if constructed else 1.4), f"injection {name}"
        if fact.has("if", "match"):
            yield 0.8, f"split at {name}"


def by_predicate(now: Situation) -> Iterator[Costed]:
    """Derivations: induction on them, inversion, and the rules that may give the target."""
    shape = now.shape
    again = 0.5 * now.inductions_so_far
    if shape.is_predicate(shape.head):
        for rule in now.constructors(shape.head):
            yield 0.7, f"apply {rule}"
            yield 0.75, f"apply {rule} <;> assumption"
    for name in shape.facts[-8:]:
        if shape.fact(name).head not in shape.inductives:
            continue
        indices = now.indices(name)
        variables = all(index in now.own for index in indices)
        done = 0.8 if any(other.startswith(f"{name}_ih") for other in shape.facts) else 0.0
        yield (0.8 if variables else 0.45) + 0.5 * done, f"cases {name}"
        others = [each for each in shape.variables if each not in indices and mentions(shape, [each])]
        yield (0.6 if variables else 1.3) + again + done, f"induction {name}"
        if others:
            yield (0.7 if variables else 1.4) + again + done, f"induction {name} generalizing {' '.join(others)}"
        if not variables:
            fixed = [index for index in indices if index not in now.own]
            yield from ((1.4, f"generalize e : {index} = v at {name}") for index in fixed[-2:])


def _conditions(now: Situation) -> list[str]:
    """What stands between `if` and `then` in the goal, of variables that can be named."""
    texts = [now.shape.text, *(now.shape.fact(name).text for name in now.shape.facts)]
    found = [
        part.rsplit(" then ", 1)[0].rsplit("if ", 1)[-1]
        for text in texts
        for part in split(text.replace("\n", " ").replace("(", " ").replace(")", " "), " else ")
        if " then " in part
    ]
    return [condition for condition in dict.fromkeys(found) if "✝" not in condition and ":" not in condition]


def _sides(fact: Fact) -> Sequence[str]:
    return [side.strip() for side in split(fact.text, " = ")]


def _is_constructed(side: str, now: Situation) -> bool:
    """Whether a term is, as far as its first symbol says, made by a constructor."""
    head = Fact(side).head or side.split(" ", 1)[0]
    last = head.rsplit(".", 1)[-1]
    if any(symbol in split(side, " ") for symbol in _CONSTRUCTED) or side.isdigit():
        return True
    return any(
        last == rule.rsplit(".", 1)[-1]
        for premise in now.premises
        if premise.kind == "inductive"
        for rule in now.constructors(premise.short_name or premise.name)
    )
