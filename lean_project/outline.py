"""What a Lean file declares: its theorems, where their proofs stand, and where `sorry` waits for one.

The file is parsed and elaborated by Lean itself in a child process; this module reads the syntax that comes back. It
must not know how proofs are searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from data.records import Premise, Theorem
from lean_project.errors import LeanStartError
from lean_project.zygote import Zygote

Syntax: TypeAlias = list[Any]
"""A node is `["kind", child, …]`, an atom `[start, end]` in bytes, a missing part None."""

# An unknown name in a statement must be an error, not a new variable: only `α` or `n₁` may bind by themselves.
STATEMENT_OPTIONS = "set_option relaxedAutoImplicit false"
ELABORATION_SECONDS = 120.0
_HEADER = re.compile(rb"(?:\s|--[^\n]*\n|/-(?:(?!-/).)*?-/)*", re.S)
_IMPORT = re.compile(rb"(?:public\s+|meta\s+)*import\s+(?:all\s+)?([^\s]+)")


@dataclass(frozen=True)
class Message:
    """A message of Lean's. Lines count from 1, columns from 0 in characters."""

    severity: str
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.severity}: {self.text}"


@dataclass(frozen=True)
class Declaration:
    """A declaration of the file. Positions are byte offsets; `holes` are `(start, end, "tactic" | "term")`.

    `start` and `end` bound the whole command; `proof` is the range after `:=`, or None when there is no such part;
    `proof_syntax` its syntax. `scope` is the namespace in force.
    """

    kind: str
    name: str
    start: int
    end: int
    line: int
    proof: tuple[int, int] | None
    holes: tuple[tuple[int, int, str], ...]
    proof_syntax: Syntax | None
    scope: str
    keyword_start: int


@dataclass(frozen=True)
class FileOutline:
    """A file as Lean saw it."""

    file: str
    source: bytes
    imports: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    messages: tuple[Message, ...]

    def text(self, start: int, end: int) -> str:
        """The source between two byte offsets."""
        return self.source[start:end].decode(errors="replace")

    @property
    def errors(self) -> tuple[Message, ...]:
        """The messages that are errors."""
        return tuple(message for message in self.messages if message.severity == "error")

    def errors_in(self, declaration: Declaration) -> tuple[Message, ...]:
        """The errors that Lean reports inside a declaration."""
        last = declaration.line + self.source.count(b"\n", declaration.start, declaration.end)
        return tuple(error for error in self.errors if declaration.line <= error.line <= last)

    def premises_before(self, declaration: Declaration) -> tuple[Premise, ...]:
        """What was declared above, without proofs; names shortened as far as the namespace in force allows."""
        premises = []
        for earlier in self.declarations:
            if earlier.start >= declaration.start:
                break
            if not earlier.name or self.errors_in(earlier):
                continue
            end = earlier.proof[0] if earlier.kind in ("theorem", "example") and earlier.proof else earlier.end
            text = self.text(earlier.keyword_start, end).rstrip().removesuffix(":=").rstrip()
            premises.append(Premise(earlier.name, earlier.kind, text, _short(earlier.name, declaration.scope)))
        return tuple(premises)

    def theorem(self, declaration: Declaration) -> Theorem:
        """The declaration as a theorem whose proof is the hole: its only `sorry`, else its whole proof.

        Raises:
            LeanStartError: it has no proof, or several holes.
        """
        where = f"{self.file}:{declaration.line}"
        if len(declaration.holes) > 1:
            raise LeanStartError(f"{where}: {declaration.name} has {len(declaration.holes)} `sorry`; leave one")
        if declaration.holes:
            start, end, hole = declaration.holes[0]
        elif declaration.proof:
            (start, end), hole = declaration.proof, "term"
        else:
            raise LeanStartError(f"{where}: {declaration.name} has no proof after `:=`")
        return Theorem(
            name=declaration.name,
            file=self.file,
            line=declaration.line,
            prefix=self.text(0, declaration.start),
            before=self.text(declaration.start, start),
            after=self.text(end, declaration.end),
            hole=hole,
            imports=self.imports,
            premises=self.premises_before(declaration),
            brief_prefix=self._brief_prefix(declaration),
        )

    def _brief_prefix(self, declaration: Declaration) -> str:
        """The text above with `sorry` for every proof of a theorem: what is declared there is the same."""
        pieces: list[bytes] = []
        position = 0
        for earlier in self.declarations:
            if earlier.end > declaration.start:
                break
            if earlier.kind == "theorem" and earlier.proof and earlier.proof[0] >= position:
                pieces += [self.source[position : earlier.proof[0]], b"sorry"]
                position = earlier.proof[1]
        return b"".join([*pieces, self.source[position : declaration.start]]).decode(errors="replace")


def _short(name: str, scope: str) -> str:
    parts = scope.split(".") if scope else []
    for length in range(len(parts), 0, -1):
        prefix = ".".join(parts[:length]) + "."
        if name.startswith(prefix):
            return name[len(prefix) :]
    return name


def split_header(source: bytes, allow_prelude: bool = False) -> tuple[tuple[str, ...], bytes]:
    """The modules that a file imports, and its text with the header blanked out (positions stay what they were).

    Every file imports `Init` by itself, unless it is a `prelude` and allowed to be one (a module of the library).

    Raises:
        LeanStartError: the file is a `prelude`, which brings its own library, and not allowed to be one.
    """
    modules: list[str] = []
    implied = ["Init"]
    position = 0
    while True:
        gap = _HEADER.match(source, position)
        position = gap.end() if gap else position
        if source.startswith(b"prelude", position):
            if not allow_prelude:
                raise LeanStartError("a file that starts with `prelude` brings its own library and cannot be used here")
            implied = []
            position += len(b"prelude")
            continue
        if source.startswith(b"module", position) and source[position + 6 : position + 7] in (b"\n", b" "):
            position += 6
            continue
        found = _IMPORT.match(source, position)
        if not found:
            break
        modules.append(found[1].decode(errors="replace"))
        position = found.end()
    if not modules and implied:
        return tuple(implied), source
    blank = re.sub(rb"[^\n]", b" ", source[:position])
    return tuple(dict.fromkeys([*implied, *modules])), blank + source[position:]


class Outliner:
    """Outlines files; keeps a zygote for each set of imports."""

    def __init__(self, zygote_for: ZygoteSource) -> None:
        self._zygote_for = zygote_for

    def outline(
        self, source: bytes, file: str, options: str = STATEMENT_OPTIONS, allow_prelude: bool = False
    ) -> FileOutline:
        """Elaborate a file and list what it declares.

        Raises:
            LeanEnvError: the imports cannot be loaded, or Lean dies or hangs on the file.
        """
        try:
            source.decode()
        except UnicodeDecodeError as error:
            line = source.count(b"\n", 0, error.start) + 1
            raise LeanStartError(f"{file}:{line}: not UTF-8 ({error.reason}); save the file as UTF-8") from error
        imports, body = split_header(source, allow_prelude)
        child = self._zygote_for(imports).spawn("outline")
        try:
            report = child.request({"source": body.decode(), "file": file, "options": options}, ELABORATION_SECONDS)
        finally:
            child.kill()
        if "error" in report:
            raise LeanStartError(f"{file}: {report['error']}")
        messages = tuple(Message(m["severity"], m["start"][0], m["start"][1], m["text"]) for m in report["messages"])
        return FileOutline(file, body, imports, tuple(_declarations(report["commands"], body)), messages)

    def outline_file(self, path: Path) -> FileOutline:
        """Outline the file at `path`.

        Raises:
            LeanEnvError: see `outline`.
            OSError: the file cannot be read.
        """
        return self.outline(path.read_bytes(), str(path))


class ZygoteSource:
    """Gives the zygote for a set of imports, started when it is first asked for and again when it has died."""

    def __init__(self, library: Path | None = None) -> None:
        self._library = library
        self._zygotes: dict[tuple[str, ...], Zygote] = {}

    def __call__(self, imports: tuple[str, ...]) -> Zygote:
        """The zygote that has `imports`.

        Raises:
            LeanStartError: a module is not in the library, or Lean does not start.
        """
        zygote = self._zygotes.get(imports)
        if zygote is None or not zygote.alive():
            if zygote is not None:
                zygote.close()
            zygote = self._zygotes[imports] = Zygote(imports, library=self._library)
        return zygote

    def close(self) -> None:
        """End all zygotes."""
        for zygote in self._zygotes.values():
            zygote.close()
        self._zygotes.clear()


_DECLARATION = "Lean.Parser.Command.declaration"
_KEYWORDS = {
    "theorem": "theorem",
    "definition": "def",
    "abbrev": "abbrev",
    "inductive": "inductive",
    "classInductive": "inductive",
    "structure": "structure",
    "instance": "instance",
    "example": "example",
    "opaque": "opaque",
    "axiom": "axiom",
}
_HOLES = {"Lean.Parser.Tactic.tacticSorry": "tactic", "Lean.Parser.Term.sorry": "term"}


def _declarations(commands: list[Syntax], source: bytes) -> Iterator[Declaration]:
    scopes: list[str] = []
    for command in commands:
        kind = command[0]
        if kind == "Lean.Parser.Command.namespace":
            scopes += _words(command, source)[1:][0].split(".")
        elif kind == "Lean.Parser.Command.section":
            named = [word for word in _words(command, source) if word not in ("section", "public", "noncomputable")]
            scopes += [""] * (len(named[0].split(".")) if named else 1)
        elif kind == "Lean.Parser.Command.end":
            words = _words(command, source)[1:]
            for _ in range(len(words[0].split(".")) if words else 1):
                if scopes:
                    scopes.pop()
        else:
            span = extent(command)
            if span is None:
                continue
            for node in _find(command, _DECLARATION):
                # `mutual` holds several declarations, `set_option … in` wraps one: the command is the unit.
                yield _declaration(node, span, ".".join(filter(None, scopes)), source)


def _declaration(node: Syntax, command: tuple[int, int], scope: str, source: bytes) -> Declaration:
    body = node[2]
    kind = _KEYWORDS.get(body[0].rsplit(".", 1)[-1], body[0].rsplit(".", 1)[-1])
    names = list(_find(body, "Lean.Parser.Command.declId"))
    short = _text(names[0][1], source) if names else ""
    if short.startswith("_root_."):
        name = short.removeprefix("_root_.")
    else:
        name = f"{scope}.{short}" if scope and short else short
    value = next(_find(body, "Lean.Parser.Command.declValSimple"), None)
    proof = extent(value[2]) if value else None
    holes = tuple(
        (*span, hole)
        for sorry, hole in _HOLES.items()
        for found in _find(body, sorry)
        if (span := extent(found)) is not None
    )
    keyword = extent(body)
    return Declaration(
        kind=kind,
        name=name,
        start=command[0],
        end=command[1],
        line=source.count(b"\n", 0, command[0]) + 1,
        proof=proof,
        holes=tuple(sorted(holes)),
        proof_syntax=value[2] if value else None,
        scope=scope,
        keyword_start=keyword[0] if keyword else command[0],
    )


def is_atom(syntax: Syntax | None) -> bool:
    """Whether a piece of syntax is an atom or an identifier: a range of the source."""
    return bool(syntax) and not isinstance(syntax[0], str)  # type: ignore[index]


def extent(syntax: Syntax | None) -> tuple[int, int] | None:
    """The byte range from the first to the last atom of a node; None when it has no atom in the source."""
    if not syntax:
        return None
    if is_atom(syntax):
        return (syntax[0], syntax[1]) if syntax[0] >= 0 else None
    spans = [span for child in syntax[1:] if (span := extent(child)) is not None]
    return (spans[0][0], spans[-1][1]) if spans else None


def _find(syntax: Syntax | None, kind: str) -> Iterator[Syntax]:
    """The outermost nodes of a kind, in the order of the source."""
    if not syntax or is_atom(syntax):
        return
    if syntax[0] == kind:
        yield syntax
        return
    for child in syntax[1:]:
        yield from _find(child, kind)


def _text(syntax: Syntax | None, source: bytes) -> str:
    span = extent(syntax)
    return source[span[0] : span[1]].decode(errors="replace") if span else ""


def _words(syntax: Syntax, source: bytes) -> list[str]:
    if is_atom(syntax):
        return [_text(syntax, source)]
    return [word for child in syntax[1:] if child for word in _words(child, source) if word]
