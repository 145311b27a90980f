"""Statements of theorems as text: the normal form in which two texts that say the same thing in other words agree.

Only text is compared: neither Lean nor the definitions that a statement speaks of. This module must not know who
compares statements, and why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.S)
_ATTRIBUTES = re.compile(r"@\[[^\]]*\]")
_HEAD = re.compile(
    r"\b(?:theorem|lemma|example|def|abbrev|instance)\b(?:\s+[^\s:({\[⦃]+?(?:\.\{[^}]*\})?(?=[\s:({\[⦃]|$))?"
)
_TOKEN = re.compile(r"«[^»]*»(?:\.[^\W\d][\w'!?]*)*|[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*|\.\d+)*|\d+|:=|=>|//|∃!|\S")
_IDENTIFIER = re.compile(r"[^\W\d]|«")
_GREEK = re.compile(r"[α-κμ-ω][₀-₉\d']*")
_OPENING, _CLOSING = "([{⦃⟨", ")]}⦄⟩"
_BINDERS = {"∀": (",",), "∃": (",",), "∃!": (",",), "Σ": (",",), "fun": ("=>", "↦"), "λ": ("=>", "↦"), "let": (":=",)}


@dataclass
class _Scope:
    """What is between two brackets: names bound there; while `binding`, identifiers are binders; `ends` ends that."""

    names: dict[str, str] = field(default_factory=dict)
    ends: tuple[str, ...] = ()
    binding: bool = False


def normal_form(statement: str) -> str:
    """The words of a statement, bound variables numbered in order of appearance, up to the `:=` of its proof.

    Comments, attributes, modifiers, white space and the theorem's own name are left out. Greek letters that nothing
    binds are type variables and count as bound; other names of a `variable` command stay as they are.
    """
    text = _ATTRIBUTES.sub(" ", _COMMENT.sub(" ", statement))
    head = _HEAD.search(text)
    tokens = _TOKEN.findall(text, head.end() if head else 0)
    return " ".join(_renamed(tokens))


def _renamed(tokens: list[str]) -> Iterator[str]:
    scopes = [_Scope(ends=(":",), binding=True)]
    count = 0
    for place, token in enumerate(tokens):
        here = scopes[-1]
        if token in _BINDERS:
            here.ends, here.binding = _BINDERS[token], True
        elif token in _OPENING:
            scopes.append(_opened(here, tokens[place : place + 3]))
        elif token in _CLOSING:
            if len(scopes) > 1:
                scopes.pop()
        elif token in here.ends:
            here.ends, here.binding = (), False
        elif token == ":=" and len(scopes) == 1:
            return
        elif _IDENTIFIER.match(token) and token != "_":
            name, dot, rest = token.partition(".")
            bound = next((scope.names[name] for scope in reversed(scopes) if name in scope.names), None)
            if here.binding or (bound is None and _GREEK.fullmatch(name)):
                count += 1
                bound = f"#{count}"
                (here if here.binding else scopes[0]).names[name] = bound
            token = f"{bound or name}{dot}{rest}"
        elif here.binding and token not in ",_":
            here.binding = False
            if token == ":" and len(scopes) > 1 and here.names is scopes[-2].names:
                here.names = {}  # what the type of a binder binds ends with it
        yield token


def _opened(outer: _Scope, tokens: list[str]) -> _Scope:
    """The scope that a bracket opens. Binders in brackets belong to what is around them."""
    following = tokens[2] if len(tokens) == 3 else ""
    if outer.binding and (tokens[0] != "[" or following == ":"):
        return _Scope(outer.names, binding=True)
    if tokens[0] == "{" and following in ("|", "//", ":"):
        return _Scope(binding=True)
    return _Scope()
