"""Names as signs: what a small policy reads and writes in place of the names of a file.

`rw [len_app, tail_ih]` becomes `rw [⟪l0⟫, ⟪h0⟫]`: every name of the goal and its premises is one token that says what
it is and where it stands, so that what was learned of one file holds for the next. Hypotheses count from the last one,
definitions from the first that the target mentions, lemmas from the nearest one above. Names of Lean's library, and
names that a tactic invents, stay as they are. This module must not know Lean beyond the look of its names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from prover.augment import CHAIN, CONSTRUCTOR, KEYWORDS, LIBRARY, binders, rename_chain
from prover.prompt import IDENTIFIER, Context, declared

# Kind of sign and how many there are: hypotheses, bound variables, definitions, lemmas, types, constructors.
_KINDS = {"h": 20, "b": 8, "d": 10, "l": 12, "t": 6, "c": 12}
SIGNS = tuple(f"⟪{kind}{number}⟫" for kind, count in _KINDS.items() for number in range(count))
SIGN = re.compile(r"⟪[a-z]\d+⟫")


@dataclass(frozen=True)
class Names:
    """Which names are hidden behind which signs; empty when none are."""

    locals: tuple[tuple[str, str], ...] = ()
    constants: tuple[tuple[str, str], ...] = ()

    def hide(self, text: str) -> str:
        """The text with signs for names."""
        if not self.locals and not self.constants:
            return text
        locals_, constants = self._hidden
        return CHAIN.sub(lambda match: rename_chain(match.group(), locals_, constants), text)

    def hide_context(self, context: Context) -> Context:
        """The context with signs for names. A premise's own variables are numbered within the premise."""
        if not self.locals and not self.constants:
            return context
        premises = tuple(map(self._hide_premise, context.premises))
        return Context(tuple(map(self.hide, context.hypotheses)), self.hide(context.target), premises)

    def _hide_premise(self, text: str) -> str:
        constants = self._hidden[1]
        variables = _numbered("b", binders((text,)), taken=constants)
        return CHAIN.sub(lambda match: rename_chain(match.group(), variables, constants), text)

    def show(self, text: str) -> str:
        """The text with names for signs; a sign that stands for nothing stays."""
        return SIGN.sub(lambda match: self._shown.get(match.group(), match.group()), text)

    @cached_property
    def _hidden(self) -> tuple[dict[str, str], dict[str, str]]:
        return dict(self.locals), dict(self.constants)

    @cached_property
    def _shown(self) -> dict[str, str]:
        return {sign: name for name, sign in (*self.locals, *self.constants)}


def names_of(context: Context) -> Names:
    """The names of a context whose premises were selected, and their signs."""
    hypotheses = [name for line in context.hypotheses for name in line.split(" : ")[0].split()]
    locals_ = _numbered("h", reversed(hypotheses))
    locals_ |= _numbered("b", binders((context.target, *context.hypotheses)), taken=locals_)
    definitions: list[str] = []
    lemmas: list[str] = []
    types: list[str] = []
    constructors: list[str] = []
    for text in context.premises:
        lemma, name = declared(text)
        last = name.rsplit(".", 1)[-1]
        if lemma:
            lemmas.append(last)
        elif re.search(r"\b(?:inductive|structure|class)\s", text):
            types.append(last)
            constructors += CONSTRUCTOR.findall(text)
        else:
            definitions.append(last)
    words = IDENTIFIER.findall(" ".join((context.target, *reversed(context.hypotheses))))
    place = {word: position for position, word in reversed(list(enumerate(words)))}
    definitions.sort(key=lambda name: place.get(name, len(words)))
    constants = _numbered("d", definitions, taken=locals_)
    constants |= _numbered("t", types, taken=locals_ | constants)
    constants |= _numbered("c", constructors, taken=locals_ | constants)
    constants |= _numbered("l", reversed(lemmas), taken=locals_ | constants)
    return Names(tuple(locals_.items()), tuple(constants.items()))


def _numbered(kind: str, names: Iterable[str], taken: dict[str, str] | None = None) -> dict[str, str]:
    known = taken or {}
    fit = [
        name
        for name in dict.fromkeys(names)
        if IDENTIFIER.fullmatch(name)
        and "✝" not in name
        and name != "_"
        and name not in known
        and name not in KEYWORDS
        and name not in LIBRARY
    ]
    return {name: f"⟪{kind}{number}⟫" for number, name in enumerate(fit[: _KINDS[kind]])}
