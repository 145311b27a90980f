"""The explicit arguments of constructors, read out of the source of inductive declarations.

Reads enough of Lean's syntax for `| name (x y : T) {z : U} : A → ∀ w, B w → I x` and must not know more: what it
cannot read it leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from data.records import Premise
from search.brackets import CLOSING, end_of_group, split, without_comments
from search.identifiers import IDENTIFIER

ANONYMOUS = "a"
"""What Lean calls the argument of an arrow."""


def explicit_arguments(premises: Sequence[Premise], type_name: str) -> dict[str, tuple[str, ...]]:
    """For each constructor of the inductive type the names of its explicit arguments, in order.

    Empty when `type_name`, as it is written in a goal, is not among the premises.
    """
    for premise in premises:
        if premise.kind == "inductive" and type_name in (premise.name, premise.short_name):
            return dict(_constructors(without_comments(premise.text)))
    return {}


def _constructors(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    text = re.split(r"\bderiving\b", text)[0]
    for part in split(text, "|")[1:]:
        name = IDENTIFIER.match(part.strip())
        if name:
            yield name[0], tuple(_arguments(part.strip()[name.end() :]))


def _arguments(text: str) -> Iterator[str]:
    """The explicit arguments of `binders : type`, or of a type alone."""
    text = text.strip()
    while text and text[0] in CLOSING:
        end = end_of_group(text)
        group, rest = text[1:end], text[end + 1 :].strip()
        if ":" not in group or (rest and rest[0] not in "→:," and rest[0] not in CLOSING):
            break
        if text[0] == "(":
            yield from group.split(":", 1)[0].split()
        if rest.startswith("→"):
            yield from _arguments(rest[1:])
            return
        text = rest
    if text.startswith("∀"):
        binders, _, body = text[1:].partition(",")
        yield from _bound(binders)
        yield from _arguments(body)
        return
    arrow = split(text.removeprefix(":"), "→")
    if text.startswith(":"):
        yield from _arguments(text[1:])
    elif len(arrow) > 1:
        yield ANONYMOUS
        yield from _arguments(text[len(arrow[0]) + 1 :])


def _bound(binders: str) -> list[str]:
    """The explicit names of the binders of a `∀`: `x (y : T) {z}` gives x and y."""
    if "(" in binders or "{" in binders:
        explicit = re.sub(r"\{[^}]*\}|\[[^\]]*\]", " ", binders)
        return re.sub(r":[^)]*\)", " ", explicit).replace("(", " ").split()
    return binders.split(":", 1)[0].split()
