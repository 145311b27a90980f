"""Applications of functions in printed Lean text: `f x (g y)`, `x.f y`, `(g y).f`.

Reads the text alone, so it may be wrong about notation; it must not know what the functions are.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from search.brackets import CLOSING, end_of_group
from search.identifiers import IDENTIFIER

_SYMBOL = re.compile(r"\d+|[^\s\w]")
_NO_ARGUMENT = frozenset({"fun", "if", "then", "else", "match", "with", "let", "by", "do", "at", "in", "have", "show"})
_PROJECTION = re.compile(r"\.([^\W\d][\w'!?]*)")


@dataclass(frozen=True)
class Application:
    """`function` is the last component of a name, `arguments` the texts of its explicit arguments, without outer
    parentheses; `text` can be written in a tactic for the whole.
    """

    function: str
    arguments: tuple[str, ...]
    text: str

    @property
    def head(self) -> str:
        """The function as it is written, nothing where its first argument stands before it (`x.f y`)."""
        head = self.text.split(" ", 1)[0]
        return "" if len(self.text.split(" ")) <= len(self.arguments) or "(" in head else head


@functools.lru_cache(maxsize=1 << 13)
def applications(text: str, functions: frozenset[str]) -> tuple[Application, ...]:
    """The distinct applications of `functions` (last components of names) with an argument, outermost first."""
    found = list(_of_atoms(_atoms(text), functions))
    return tuple({(each.function, each.arguments): each for each in reversed(found)}.values())[::-1]


def _of_atoms(atoms: list[str], functions: Collection[str]) -> Iterator[Application]:
    for place, atom in enumerate(atoms):
        receiver, function = _called(atom)
        if function in functions:
            arguments = []
            for argument in atoms[place + 1 :]:
                if not _is_argument(argument):
                    break
                arguments.append(argument)
            all_arguments = tuple(_bare(argument) for argument in ([receiver] if receiver else []) + arguments)
            if all_arguments:
                yield Application(function, all_arguments, " ".join([atom, *arguments]))
        if atom[0] in CLOSING:
            end = end_of_group(atom)
            yield from _of_atoms(_atoms(atom[1:end]), functions)


def _called(atom: str) -> tuple[str, str]:
    """What stands before the last dot of an atom (a receiver when it is a variable or a term), and the rest."""
    start = end_of_group(atom) + 1 if atom[0] in CLOSING else 0
    position = atom.rfind(".", start)
    if position < 0:
        return "", "" if start else atom
    receiver = atom[:position]
    # `List.map f xs` has a namespace before its dot, `xs.map f` an argument.
    return ("" if re.fullmatch(r"[A-Z][\w.]*", receiver) else receiver), atom[position + 1 :]


def _is_argument(atom: str) -> bool:
    return atom[0] in CLOSING or atom[0].isdigit() or bool(IDENTIFIER.match(atom) and atom not in _NO_ARGUMENT)


def _bare(atom: str) -> str:
    return atom[1:-1].strip() if atom[0] == "(" and end_of_group(atom) == len(atom) - 1 else atom


def _atoms(text: str) -> list[str]:
    """Identifiers with their dots, numerals, groups with the projections behind them, and single symbols."""
    atoms: list[str] = []
    position = 0
    while position < len(text):
        character = text[position]
        if character.isspace():
            position += 1
            continue
        if character in CLOSING:
            end = position + end_of_group(text[position:]) + 1
            while projection := _PROJECTION.match(text, end):
                end = projection.end()
        else:
            match = IDENTIFIER.match(text, position) or _SYMBOL.match(text, position)
            end = match.end() if match else position + 1
        atoms.append(text[position:end])
        position = end
    return atoms
