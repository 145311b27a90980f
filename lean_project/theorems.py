"""Theorems out of files, and their proofs back into them.

A Lean file gives a theorem for each `sorry`; a JSONL file one for each line (more where a statement has several). What
cannot be searched is a failure with its reason, never left out. This module must not know how proofs are found.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from data.jsonl import CorruptLine, numbered_lines
from data.records import Theorem
from lean_project.errors import LeanEnvError
from lean_project.holes import Failure, Hole, holes_of, whole_theorem
from lean_project.outline import Declaration, FileOutline, Message, Outliner

_UNREAD = re.compile(r"(un)?expected |unterminated |missing end|invalid escape")
"""How the messages of Lean's parser begin."""
_DECLARED = re.compile(r"\b(?:theorem|lemma|def|abbrev|instance|structure|inductive)\s+([^\s:({\[]+)")
MOST_CHARACTERS = 200_000
"""Lean's time grows faster than the length of a statement; a minute is not spent on what no search can read."""
_KNOWN = ("name", "header", "statement")

Key = tuple[str, int]
"""Tells a theorem of a file: its name and line."""


@dataclass(frozen=True)
class Loaded:
    """What a file asks to be proved.

    What Lean cannot read is a failure too. `remarks` are errors elsewhere in it. `outline` is None for a JSONL file;
    `places` are the byte ranges of the holes, and `several` the declarations that have more than one, with their
    theorems.
    """

    path: Path
    theorems: tuple[Theorem, ...]
    failures: tuple[Failure, ...] = ()
    remarks: tuple[str, ...] = ()
    outline: FileOutline | None = None
    places: Mapping[Key, tuple[int, int]] = field(default_factory=dict)
    several: tuple[tuple[Declaration, tuple[Key, ...]], ...] = ()


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
    places: dict[Key, tuple[int, int]] = {}
    several: list[tuple[Declaration, tuple[Key, ...]]] = []
    explained: set[Message] = set()
    for declaration in outline.declarations:
        errors = outline.errors_in(declaration)
        if not declaration.holes:
            if errors and declaration.kind in ("theorem", "example") and declaration.proof is None:
                failures.append(_unreadable(outline, declaration, errors[0]))
                explained.update(errors)
            continue
        explained.update(errors)
        found = holes_of(outline, declaration, outliner)
        failures += [each for each in found if isinstance(each, Failure)]
        holes = [each for each in found if isinstance(each, Hole)]
        keys = tuple((hole.theorem.name, hole.theorem.line) for hole in holes)
        places.update((key, (hole.start, hole.end)) for key, hole in zip(keys, holes, strict=True))
        theorems += [hole.theorem for hole in holes]
        if len(holes) > 1:
            several.append((declaration, keys))
    unread = [error for error in outline.errors if error not in explained and _UNREAD.match(error.text)]
    told = {(failure.name, failure.line) for failure in failures} | set(places)
    for error in unread:
        failure = Failure(
            _named_before(outline, error), str(path), error.line, f"{path}:{error.line}:{error.column}: {error.text}"
        )
        if (failure.name, failure.line) not in told:
            told.add((failure.name, failure.line))
            failures.append(failure)
    explained.update(unread)
    remarks = tuple(f"{path}:{error}" for error in outline.errors if error not in explained)
    return Loaded(path, tuple(theorems), tuple(failures), remarks, outline, places, tuple(several))


def _unreadable(outline: FileOutline, declaration: Declaration, error: Message) -> Failure:
    """A statement that the parser gives up in: its proof, and with it a `sorry`, cannot be seen."""
    name = declaration.name or f"{declaration.kind} at line {declaration.line}"
    return Failure(name, outline.file, declaration.line, f"{outline.file}:{error.line}:{error.column}: {error.text}")


def _named_before(outline: FileOutline, error: Message) -> str:
    """What Lean could not read, as far as a name stands before the place of the error in its command; else the line."""
    lines = outline.source.decode(errors="replace").split("\n")
    read = [declaration.end for declaration in outline.declarations if declaration.proof]
    above = "\n".join([*lines[: error.line - 1], lines[error.line - 1][: error.column]])
    begin = max((end for end in read if end <= len(above.encode())), default=0)
    found = _DECLARED.findall(above.encode()[begin:].decode(errors="replace"))
    return str(found[-1]) if found else f"line {error.line}"


def _of_jsonl(path: Path, outliner: Outliner) -> Loaded:
    theorems: list[Theorem] = []
    failures: list[Failure] = []
    for number, value in numbered_lines(path):
        if isinstance(value, CorruptLine):
            failures.append(Failure(f"line {number}", str(path), number, str(value)))
            continue
        for found in _of_record(value, f"{path}:{number}", outliner):
            if isinstance(found, Failure):
                failures.append(dataclasses.replace(found, file=str(path), line=number))
            else:
                fields = {name: item for name, item in value.items() if name not in _KNOWN}
                theorems.append(dataclasses.replace(found, file=str(path), line=number, fields=fields))
    return Loaded(path, tuple(theorems), tuple(failures))


def _of_record(value: dict[str, Any], place: str, outliner: Outliner) -> Sequence[Theorem | Failure]:
    """The theorems of one line; a failure is told with its place."""
    name, statement, header = value.get("name"), value.get("statement"), value.get("header") or ""
    shown = str(name or place.rsplit("/", 1)[-1])
    if not isinstance(statement, str) or not isinstance(header, str):
        wanted = "statement" if isinstance(header, str) else "header"
        return [Failure(shown, "", 0, f"{place}: no text `{wanted}`; give it as a string")]
    if len(statement) > MOST_CHARACTERS:
        reason = f"a statement of {len(statement):,} characters; more than {MOST_CHARACTERS:,} are not searched"
        return [Failure(shown, "", 0, f"{place}: {reason}")]
    source = f"{header}\n{complete(statement)}\n"
    try:
        outline = outliner.outline(source.encode(errors="replace"), place)
        open_ones = [declaration for declaration in outline.declarations if declaration.holes]
        if not open_ones:
            reason = outline.errors[0].text if outline.errors else "no theorem in it"
            return [Failure(shown, "", 0, f"{place}: {reason}")]
        found = holes_of(outline, open_ones[-1], outliner)
    except LeanEnvError as error:
        return [Failure(shown, "", 0, f"{place}: {error}")]
    failures = [each for each in found if isinstance(each, Failure)]
    told = [dataclasses.replace(each, name=shown if len(found) == 1 else each.name) for each in failures]
    return [*told, *(each.theorem for each in found if isinstance(each, Hole))]


def complete(statement: str) -> str:
    """A statement with a hole: `:= by sorry` is added where there is no proof."""
    text = statement.rstrip()
    if re.search(r":=.*\bsorry\b", text, re.S):
        return text
    text = re.sub(r":=(\s*by)?$", "", text).rstrip()
    return f"{text} := by sorry"


def fill_holes(loaded: Loaded, proofs: Mapping[Key, str]) -> str:
    """The text of a Lean file with proofs in place of their `sorry`. All other bytes stay as they are.

    Only blanks that would end a line, because a proof begins on the next one, are left out. Lines end as in the file.
    """
    assert loaded.outline is not None
    original = loaded.outline.original
    pieces: list[bytes] = []
    position = 0
    line_end = b"\r\n" if b"\r\n" in original else b"\n"
    for (start, end), proof in sorted((loaded.places[key], proof) for key, proof in proofs.items()):
        before = original[position:start]
        pieces += [before.rstrip(b" ") if proof.startswith("\n") else before, proof.encode().replace(b"\n", line_end)]
        position = end
    return b"".join([*pieces, original[position:]]).decode()


def together(loaded: Loaded, proofs: Mapping[Key, str]) -> list[tuple[Theorem, str, tuple[Key, ...]]]:
    """The declarations with several `sorry`s that are all proved, each as one theorem with the proof of its first hole
    left to certify, and the keys of its holes."""
    assert loaded.outline is not None
    return [
        (whole_theorem(loaded.outline, declaration, [proofs[key] for key in keys]), proofs[keys[0]], keys)
        for declaration, keys in loaded.several
        if all(key in proofs for key in keys)
    ]
