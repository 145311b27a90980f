"""Earlier theorems of the file: what they say, and for which uses they fit a goal.

Judged by the symbols in the text, not by unification; a wrong judgement costs a tactic that Lean refuses.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.records import Premise
from search.brackets import CLOSING, end_of_group, split, without_comments
from search.shape import Fact, tokens

CONSTRUCTOR = re.compile(r"\|\s*([^\W\d][\w'!?]*)")
"""The name of a constructor in an inductive declaration."""

VARIABLE = re.compile(r"[^\W\d][^\W\d]?[\d₀-₉']*")
"""What a variable of the file (`variable (xs : …)`) may be called; it is not among the binders of a theorem."""

_HEAD = re.compile(r"\b(?:theorem|lemma)\s+(\S+)\s*")
_CONNECTIVES = frozenset("∀∃→↔∧∨¬=≠:,") | {"fun", "=>", "if", "then", "else", "match", "with", "Prop", "Type", "Sort"}


@dataclass(frozen=True)
class Lemma:
    """A theorem taken apart.

    Attributes:
        name: by which it can be used.
        arguments: its explicit arguments: the symbols of one that is a fact, None for one that is not.
        conditional: it has assumptions.
        symbols: the constants of its conclusion.
        left, right: those of the sides of its conclusion when that is `=` or `↔`, otherwise None.
        head: the first identifier of the conclusion.
        left_text, right_text: the sides as they are written.
        bound: the names of its variables.
    """

    name: str
    arguments: tuple[frozenset[str] | None, ...]
    conditional: bool
    symbols: frozenset[str]
    left: frozenset[str] | None
    right: frozenset[str] | None
    head: str
    left_text: str = ""
    right_text: str = ""
    bound: frozenset[str] = frozenset()

    def without(self, names: frozenset[str]) -> Lemma:
        """The same without these symbols."""
        return replace(
            self,
            arguments=tuple(None if has is None else has - names for has in self.arguments),
            symbols=self.symbols - names,
            left=None if self.left is None else self.left - names,
            right=None if self.right is None else self.right - names,
        )


def symbols(text: str) -> frozenset[str]:
    """What may be a constant in Lean text: its tokens without connectives."""
    return frozenset(tokens(text) - _CONNECTIVES)


@functools.lru_cache(maxsize=1 << 12)
def lemma(premise: Premise) -> Lemma | None:
    """The lemma that a premise is; None for another kind of premise, or one that cannot be read."""
    if premise.kind not in ("theorem", "lemma"):
        return None
    text = without_comments(premise.text)
    head = _HEAD.search(text)
    if head is None:
        return None
    rest = text[head.end() :].strip()
    bound: set[str] = set()
    arguments: list[str | None] = []
    conditional = False
    while rest and rest[0] in CLOSING:
        end = end_of_group(rest)
        names, colon, type_text = rest[1:end].partition(":")
        fact = bool(colon) and _is_fact(type_text)
        bound |= set(names.split())
        conditional = conditional or fact
        if rest[0] == "(":
            arguments += [type_text if fact else None] * len(names.split())
        rest = rest[end + 1 :].strip()
    statement = split(rest.removeprefix(":"), ":=")[0].strip()
    while statement.startswith("∀"):
        names, _, statement = statement[1:].partition(",")
        bound |= set(re.findall(r"[^\W\d][\w'!?]*", re.sub(r":[^)}\]]*", " ", names)))
        statement = statement.strip()
    *assumptions, conclusion = split(statement, "→")
    arguments += assumptions
    said = Fact(conclusion.strip())
    sides = split(conclusion, " ↔ ") if said.connective == "↔" else split(conclusion, " = ")
    equation = said.connective in ("↔", "=") and len(sides) == 2
    return Lemma(
        name=premise.short_name or premise.name,
        arguments=tuple(None if text is None else symbols(text) - bound for text in arguments),
        conditional=conditional or bool(assumptions),
        symbols=symbols(conclusion) - bound,
        left=symbols(sides[0]) - bound if equation else None,
        right=symbols(sides[1]) - bound if equation else None,
        head=said.head,
        left_text=sides[0].strip() if equation else "",
        right_text=sides[1].strip() if equation else "",
        bound=frozenset(bound),
    )


def _is_fact(type_text: str) -> bool:
    fact = Fact(type_text.strip())
    return fact.connective in ("=", "≠", "∧", "∨", "¬", "↔", "∃", "∀", "<", "≤", "∈") or (
        fact.connective == "" and " " in fact.text and fact.head not in ("List", "Option", "Array", "Fin", "Type")
    )


def related(premises: Sequence[Premise], wanted: frozenset[str], own: frozenset[str]) -> list[Lemma]:
    """The lemmas that share a symbol with `wanted`, best first. `own` are names of hypotheses, which do not count.

    Best are those that say most about the symbols of the goal and bring least that is new; of equals the latest. The
    symbols of those given do not have the variables of the file.
    """
    declared = frozenset(word for premise in premises for word in (*premise.name.split("."), *_rules(premise)))
    ranked: list[tuple[int, int, Lemma]] = []
    for position, premise in enumerate(premises):
        found = lemma(premise)
        if found is None:
            continue
        every = found.symbols.union(*(has for has in found.arguments if has is not None))
        found = found.without(own | {name for name in every if VARIABLE.fullmatch(name) and name not in declared})
        if found.symbols & wanted:
            sides = [found.symbols if side is None else side for side in (found.left, found.right)]
            told = min(sides, key=lambda side: len(side - wanted))
            ranked.append((2 * len(told - wanted) - len(told & wanted), -position, found))
    return [found for _, _, found in sorted(ranked, key=lambda entry: entry[:2])]


def _rules(premise: Premise) -> list[str]:
    return CONSTRUCTOR.findall(without_comments(premise.text)) if premise.kind == "inductive" else []
