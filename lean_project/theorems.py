"""Theorems out of files, and their proofs back into them.

A Lean file gives a theorem for each `sorry`; a JSONL file one for each line. What cannot be searched is a failure with
its reason, never left out. This module must not know how proofs are found.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from data.jsonl import CorruptLine, read_lines
from data.records import Theorem
from lean_project.errors import LeanEnvError, LeanStartError
from lean_project.outline import Declaration, FileOutline, Message, Outliner


@dataclass(frozen=True)
class Failure:
    """A theorem that cannot be searched, and why in one line. `line` is 1-based."""

    name: str
    file: str
    line: int
    reason: str


@dataclass(frozen=True)
class Loaded:
    """What a file asks to be proved. `outline` is None for a JSONL file; `remarks` are errors elsewhere in it."""

    path: Path
    theorems: tuple[Theorem, ...]
    failures: tuple[Failure, ...] = ()
    remarks: tuple[str, ...] = ()
    outline: FileOutline | None = None


def load_theorems(path: Path, outliner: Outliner) -> Loaded:
    """The theorems of a `.lean` or `.jsonl` file.

    Raises:
        OSError: the file cannot be read.
        LeanEnvError: Lean cannot work on the file as a whole (imports, encoding).
    """
    return _of_jsonl(path, outliner) if path.suffix == ".jsonl" else _of_lean(path, outliner)


def _of_lean(path: Path, outliner: Outliner) -> Loaded:
    outline = outliner.outline_file(path)
    theorems: list[Theorem] = []
    failures: list[Failure] = []
    explained: set[Message] = set()
    for declaration in outline.declarations:
        if not declaration.holes:
            continue
        explained.update(outline.errors_in(declaration))
        found = _theorem(outline, declaration)
        if isinstance(found, Failure):
            failures.append(found)
        else:
            theorems.append(found)
    remarks = tuple(f"{path}:{error}" for error in outline.errors if error not in explained)
    return Loaded(path, tuple(theorems), tuple(failures), remarks, outline)


def _theorem(outline: FileOutline, declaration: Declaration) -> Theorem | Failure:
    name = declaration.name or f"{declaration.kind} at line {declaration.line}"
    where = (name, outline.file, declaration.line)
    errors = outline.errors_in(declaration)
    if errors:
        error = errors[0]
        return Failure(*where, f"{outline.file}:{error.line}:{error.column}: {error.text}")
    if declaration.kind != "theorem":
        return Failure(
            *where, f"{outline.file}:{declaration.line}: `sorry` in `{declaration.kind}`: only theorems are proved"
        )
    try:
        return outline.theorem(declaration)
    except LeanStartError as error:
        return Failure(*where, str(error))


def _of_jsonl(path: Path, outliner: Outliner) -> Loaded:
    theorems: list[Theorem] = []
    failures: list[Failure] = []
    broken: list[CorruptLine] = []
    for number, value in enumerate(read_lines(path, broken), start=1):
        name, statement = value.get("name"), value.get("statement")
        if not isinstance(statement, str):
            failures.append(Failure(str(name), str(path), number, f"{path}: record {number} has no text `statement`"))
            continue
        header = value.get("header") or ""
        source = f"{header}\n{complete(statement)}\n"
        try:
            outline = outliner.outline(source.encode(), str(path))
            open_ones = [declaration for declaration in outline.declarations if declaration.holes]
            if not open_ones:
                reason = outline.errors[0].text if outline.errors else "no theorem in it"
                failures.append(Failure(str(name), str(path), number, f"{path}: record {number}: {reason}"))
                continue
            found = _theorem(outline, open_ones[-1])
        except LeanEnvError as error:
            failures.append(Failure(str(name), str(path), number, str(error)))
            continue
        if isinstance(found, Failure):
            failures.append(dataclasses.replace(found, name=str(name or found.name), line=number))
        else:
            theorems.append(dataclasses.replace(found, line=number))
    return Loaded(path, tuple(theorems), tuple(failures), tuple(map(str, broken)))


def complete(statement: str) -> str:
    """A statement with a hole: `:= by sorry` is added where there is no proof."""
    text = statement.rstrip()
    if re.search(r"\bsorry$", text):
        return text
    text = re.sub(r":=(\s*by)?$", "", text).rstrip()
    return f"{text} := by sorry"


def fill_holes(outline: FileOutline, proofs: Mapping[tuple[str, int], str]) -> str:
    """The file with proofs, keyed by (name, line), in place of their `sorry`. All other bytes stay as they are.

    Only blanks that would end a line, because a proof begins on the next one, are left out.
    """
    pieces: list[bytes] = []
    position = 0
    for declaration in outline.declarations:
        proof = proofs.get((declaration.name, declaration.line))
        if proof is None or len(declaration.holes) != 1:
            continue
        start, end, _ = declaration.holes[0]
        before = outline.original[position:start]
        pieces += [before.rstrip(b" ") if proof.startswith("\n") else before, proof.encode()]
        position = end
    return b"".join([*pieces, outline.original[position:]]).decode()
