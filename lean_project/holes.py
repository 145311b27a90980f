"""Every `sorry` of a declaration as a theorem of its own, wherever it stands.

A theorem with one `sorry` is what it is. Otherwise the declaration is rewritten so that a certificate can be about it:

- the other `sorry`s become uses of placeholder theorems (`hole_2_of_name`), stated above the declaration for the
  certificate, which names those that it rests on; for the search they are notation for `sorry`, which no proof may use;
- an `example` becomes a theorem with a name;
- a definition or an instance is followed by the theorem `@f = @f`. A certificate for it asks for the same `f` on the
  side that was given, where the hole is a placeholder, and on the side of the proof: they may differ in proofs only.

Only proofs are searched: a `sorry` that stands for data is told, with the reason. This module must not know how.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.records import Theorem
from lean_project.errors import LeanEnvError, LeanStartError
from lean_project.outline import Declaration, FileOutline, Message, Outliner

_PLAIN = re.compile(r"[^\W\d][\w'!?]*")
_WITH_BODY = ("def", "abbrev", "instance", "opaque")


@dataclass(frozen=True)
class Failure:
    """A theorem that cannot be searched, and why in one line. `line` is 1-based."""

    name: str
    file: str
    line: int
    reason: str


@dataclass(frozen=True)
class Hole:
    """A `sorry` that can be searched: its theorem, and its byte range in the file."""

    theorem: Theorem
    start: int
    end: int


@dataclass(frozen=True)
class _Edit:
    """A byte range of the file and what stands there instead."""

    start: int
    end: int
    text: str


def holes_of(outline: FileOutline, declaration: Declaration, outliner: Outliner) -> list[Hole | Failure]:
    """What there is to prove in a declaration, in the order of the file; for each `sorry` a hole or a failure."""
    names = _names(declaration)
    lines = [outline.source.count(b"\n", 0, start) + 1 for start, _, _ in declaration.holes]
    if len(lines) == 1:
        lines = [declaration.line]
    errors = outline.errors_in(declaration)
    if errors:
        told = f"{outline.file}:{errors[0].line}:{errors[0].column}: {errors[0].text}"
        return [Failure(name, outline.file, line, told) for name, line in zip(names, lines, strict=True)]
    if declaration.kind == "theorem" and len(names) == 1 and declaration.name:
        start, end, _ = declaration.holes[0]
        return [Hole(outline.theorem(declaration), start, end)]
    if declaration.kind not in ("theorem", "example", *_WITH_BODY):
        told = f"{outline.file}:{declaration.line}: `sorry` in `{declaration.kind}` cannot be searched"
        return [Failure(name, outline.file, line, told) for name, line in zip(names, lines, strict=True)]
    kinds = ("theorem", "def") if declaration.kind == "example" else (declaration.kind,)
    troubles: list[Failure] = []
    for kind in kinds:  # an `example` may be of a proposition or of data
        rewritten = _Rewritten(outline, declaration, kind)
        found, troubles = rewritten.holes(names, lines, outliner)
        if found:
            return list(found)
    return list(troubles)


def _names(declaration: Declaration) -> list[str]:
    name = declaration.name or f"{declaration.kind} at line {declaration.line}"
    count = len(declaration.holes)
    return [name] if count == 1 else [f"{name}#{number}" for number in range(1, count + 1)]


class _Rewritten:
    """A declaration whose holes are to be separate theorems, seen as one of `kind`."""

    def __init__(self, outline: FileOutline, declaration: Declaration, kind: str) -> None:
        self.outline, self.declaration, self.kind = outline, declaration, kind
        place = f"at_{declaration.line}"
        local = declaration.name.rsplit(".", 1)[-1]
        base = local if _PLAIN.fullmatch(local) else place
        self.placeholders = [f"hole_{number}_of_{base}" for number in range(1, len(declaration.holes) + 1)]
        self.named: list[_Edit] = []
        name = declaration.name
        if declaration.kind == "example":
            name, start = self._in_scope(f"example_{place}"), declaration.keyword_start
            self.named = [_Edit(start, start + len("example"), f"{kind} example_{place}")]
        elif not name:
            name = self._in_scope(f"instance_{place}")
            start = declaration.signature_start
            self.named = [_Edit(start, start, f"instance_{place} ")]
        self.target = name if kind == "theorem" else self._in_scope(f"same_{base}")
        companion = f"\n\ntheorem same_{base} : @{name} = @{name} := rfl\n"
        self.companion = "" if kind == "theorem" else companion

    def holes(self, names: Sequence[str], lines: Sequence[int], outliner: Outliner) -> tuple[list[Hole], list[Failure]]:
        """All holes, or why there are none."""
        file = self.outline.file
        try:
            wrong = self._wrong(outliner)
        except LeanEnvError as error:
            return [], [Failure(name, file, line, str(error)) for name, line in zip(names, lines, strict=True)]
        if wrong:
            return [], list(self._failures(wrong, names, lines))
        return [self._hole(number, names[number], lines[number]) for number in range(len(names))], []

    def _in_scope(self, name: str) -> str:
        return f"{self.declaration.scope}.{name}" if self.declaration.scope else name

    def _placeholder(self, number: int) -> _Edit:
        start, end, kind = self.declaration.holes[number]
        text = f"exact {self.placeholders[number]}"
        return _Edit(start, end, text if kind == "tactic" else f"(by {text})")

    def _text(self, start: int, end: int, edits: Sequence[_Edit]) -> str:
        pieces, position = [], start
        for edit in sorted(edits, key=lambda edit: edit.start):
            if start <= edit.start and edit.end <= end:
                pieces += [self.outline.text(position, edit.start), edit.text]
                position = edit.end
        return "".join([*pieces, self.outline.text(position, end)])

    def _stated(self, numbers: Sequence[int]) -> str:
        return "".join(f"theorem {self.placeholders[number]} {{p : Prop}} : p := sorry\n" for number in numbers)

    def _hole(self, number: int, name: str, line: int) -> Hole:
        declaration = self.declaration
        start, end, kind = declaration.holes[number]
        whole = self.outline.theorem_at(declaration, (start, end, kind))
        others = [other for other in range(len(declaration.holes)) if other != number]
        edits = [*self.named, *map(self._placeholder, others)]
        silent = "".join(f'local notation "{self.placeholders[other]}" => sorry\n' for other in others)
        theorem = dataclasses.replace(
            whole,
            name=name,
            line=line,
            prefix=whole.prefix + self._stated(others if self.kind == "theorem" else range(len(declaration.holes))),
            brief_prefix=whole.above + silent,
            before=self._text(declaration.start, start, edits),
            after=self._text(end, declaration.end, edits) + self.companion,
            target=self.target,
            given="sorry" if self.kind == "theorem" else self._placeholder(number).text,
        )
        return Hole(theorem, start, end)

    def _wrong(self, outliner: Outliner) -> dict[int | None, Message]:
        """What Lean says against a placeholder in each place; under None what it says against anything else."""
        declaration = self.declaration
        numbers = range(len(declaration.holes))
        whole = self.outline.theorem_at(declaration, declaration.holes[0])
        above = whole.above + self._stated(numbers)
        header = "".join(f"import {module}\n" for module in self.outline.imports if module != "Init")
        text = header + above
        places: list[tuple[int, int, int]] = []  # line, first and last column of each placeholder
        position = declaration.start
        for edit in sorted([*self.named, *map(self._placeholder, numbers)], key=lambda edit: edit.start):
            text += self.outline.text(position, edit.start)
            column = len(text) - text.rfind("\n") - 1
            if edit not in self.named:
                places.append((text.count("\n") + 1, column, column + len(edit.text)))
            text += edit.text
            position = edit.end
        text += self.outline.text(position, declaration.end) + self.companion
        first = (header + above).count("\n") + 1
        found: dict[int | None, Message] = {}
        for error in outliner.outline(text.encode(), self.outline.file).errors:
            if error.line < first:
                continue
            at = [
                i for i, (line, start, end) in enumerate(places) if error.line == line and start <= error.column < end
            ]
            found.setdefault(at[0] if at else None, error)
        return found

    def _failures(
        self, wrong: dict[int | None, Message], names: Sequence[str], lines: Sequence[int]
    ) -> Iterator[Failure]:
        file = self.outline.file
        data = [number for number in wrong if number is not None]
        for number, (name, line) in enumerate(zip(names, lines, strict=True)):
            if number in wrong:
                reason = f"{file}:{line}: this `sorry` stands for data, not for a proof: only proofs are searched"
            elif data:
                reason = f"{file}:{line}: rests on the `sorry` for data at line {lines[data[0]]}"
            else:
                reason = f"{file}:{line}: cannot be proved by itself: {' '.join(wrong[None].text.split())[:200]}"
            yield Failure(name, file, line, reason)


def whole_theorem(outline: FileOutline, declaration: Declaration, proofs: Sequence[str]) -> Theorem:
    """The declaration with all its `sorry`s but the first proved by `proofs`: what certifies them together.

    Raises:
        LeanStartError: their number is not that of the declaration's holes.
    """
    if len(proofs) != len(declaration.holes):
        raise LeanStartError(f"{outline.file}:{declaration.line}: not all of it is proved")
    kind = "theorem" if declaration.kind == "example" else declaration.kind
    rewritten = _Rewritten(outline, declaration, kind)
    start, end, hole = declaration.holes[0]
    edits = [
        *rewritten.named,
        *(_Edit(*place[:2], proof) for place, proof in zip(declaration.holes[1:], proofs[1:], strict=True)),
    ]
    return dataclasses.replace(
        outline.theorem_at(declaration, (start, end, hole)),
        name=declaration.name or f"{declaration.kind} at line {declaration.line}",
        prefix=outline.theorem_at(declaration, (start, end, hole)).prefix
        + ("" if kind == "theorem" else rewritten._stated([0])),
        before=rewritten._text(declaration.start, start, edits),
        after=rewritten._text(end, declaration.end, edits) + rewritten.companion,
        target=rewritten.target,
        given="sorry" if kind == "theorem" else rewritten._placeholder(0).text,
    )
