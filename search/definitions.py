"""On which arguments the functions of a file recurse, read out of the source of their definitions.

This is what Boyer and Moore's recursion analysis needs (A Computational Logic, 1979): an induction helps where a
variable stands at an argument that a function takes apart. Reads equations with patterns, `match` on arguments and
recursive calls; what it cannot read it leaves out.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from search.applications import applications
from search.brackets import CLOSING, end_of_group, split, without_comments

_HEAD = re.compile(r"(?:def|abbrev)\s+(\S+)\s*")
_MATCH = re.compile(r"\bmatch\s+(?:\w+\s*:\s*)?(.+?)\s+with\b", re.S)
_VARIABLE = re.compile(r"[^\W\d][\w'!?]*")


@dataclass(frozen=True)
class Definition:
    """A function of the file.

    Attributes:
        name: the last component of its name.
        matched: places of the explicit arguments that it takes apart, from 0.
        changing: places of those that a recursive call gives another value.
        recursive: it calls itself.
        well_founded: it does so by a measure rather than by structure.
        proposition: its value is a proposition.
        also_matched: places that earlier theorems let one take apart as well.
        branches: it looks at conditions, by `if` or `match`.
    """

    name: str
    matched: frozenset[int]
    changing: frozenset[int]
    recursive: bool
    well_founded: bool
    proposition: bool
    branches: bool
    also_matched: frozenset[int] = frozenset()


@functools.lru_cache(maxsize=1 << 12)
def definition(text: str, constructors: Collection[str] = frozenset()) -> Definition | None:
    """The definition whose source is `text`; None when it is none. `constructors` are names that patterns may be."""
    plain = without_comments(text)
    head = _HEAD.search(plain)
    if head is None:
        return None
    name = head[1].rsplit(".", 1)[-1]
    binders, rest = _binders(plain[head.end() :])
    type_text, body = _type_and_body(rest)
    arrows = split(type_text, "→")
    arity = len(binders) + len(arrows) - 1
    calls = [call.arguments for call in applications(body, frozenset({name}))]
    matched: set[int] = set()
    changing: set[int] = set()
    for patterns, right in _equations(body, len(arrows) - 1):
        places = range(len(binders), arity)
        taken = {place for place, pattern in zip(places, patterns, strict=True) if _takes_apart(pattern, constructors)}
        matched |= taken
        formal = [*binders, *patterns]
        for call in applications(right, frozenset({name})):
            changing |= _changed(formal, call.arguments) - taken
    for match in _MATCH.finditer(body):
        matched |= {binders.index(term.strip()) for term in split(match[1], ",") if term.strip() in binders}
    if len(binders) == arity:
        for arguments in calls:
            changing |= _changed(binders, arguments)
    return Definition(
        name=name,
        matched=frozenset(matched),
        changing=frozenset(changing - matched),
        recursive=bool(calls),
        well_founded=bool(calls) and ("termination_by" in plain or not matched),
        proposition=arrows[-1].strip() == "Prop",
        branches=bool(re.search(r"\b(if|match)\b", body)),
    )


def _changed(formal: list[str], actual: tuple[str, ...]) -> set[int]:
    return {place for place, pair in enumerate(zip(formal, actual, strict=False)) if pair[0].strip() != pair[1]}


def _takes_apart(pattern: str, constructors: Collection[str]) -> bool:
    pattern = pattern.strip()
    return pattern in constructors or (pattern != "_" and not _VARIABLE.fullmatch(pattern))


def _binders(text: str) -> tuple[list[str], str]:
    """The names of the explicit binders that `text` begins with, and what follows the binders."""
    names: list[str] = []
    text = text.strip()
    while text and text[0] in CLOSING:
        end = end_of_group(text)
        if text[0] == "(":
            names += text[1:end].split(":", 1)[0].split()
        text = text[end + 1 :].strip()
    return names, text


def _type_and_body(text: str) -> tuple[str, str]:
    """`: type := body`, or `: type` and equations."""
    assigned = split(text, ":=")
    equations = split(assigned[0], "\n")
    lines = [place for place, line in enumerate(equations) if line.lstrip().startswith("|")]
    if lines:
        type_text = "\n".join(equations[: lines[0]])
        return type_text.lstrip(" :"), text[len(type_text) :]
    return assigned[0].lstrip(" :"), ":=".join(assigned[1:])


def _equations(body: str, count: int) -> Iterator[tuple[list[str], str]]:
    """The `count` patterns and the right-hand side of each equation, where they can be read."""
    if not body.lstrip().startswith("|"):
        return
    for piece in re.split(r"\n\s*\|", f"\n{body.strip()}")[1:]:
        left, arrow, right = piece.partition("=>")
        patterns = [pattern.strip() for pattern in split(left, ",")]
        if arrow and len(patterns) == count:
            yield patterns, right
