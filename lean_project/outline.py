"""What a Lean file declares: its theorems, where their proofs stand, and where `sorry` waits for one.

The file is parsed and elaborated by Lean itself in a child process; this module reads the syntax that comes back. It
must not know how proofs are searched.
"""

from __future__ import annotations

import bisect
import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from data.records import Premise, Theorem
from lean_project.confinement import Confinement
from lean_project.errors import LeanStartError
from lean_project.header import after_blanks, split_header
from lean_project.syntax import Syntax, extent, find, text, tree, words
from lean_project.zygote import Zygote

# An unknown name in a statement must be an error, not a new variable: only `α` or `n₁` may bind by themselves.
# And `#eval` runs a function as the file has it, even where the binary has another of its name.
STATEMENT_OPTIONS = "set_option relaxedAutoImplicit false set_option interpreter.prefer_native false"
ELABORATION_SECONDS, BYTES_A_SECOND = 120.0, 2500
"""A file may take two minutes, and a second more for each 2.5 kB."""
MOST_LEMMAS = 500


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

    `start` and `end` bound the whole command, `span` the declaration's own part of it (a `mutual` command has several),
    `keyword_start` and `line` say where its keyword stands; `proof` is the range after `:=`, or None when there is no
    such part; `proof_syntax` its syntax, `equations_syntax` that of equations (`| pattern => value`) instead;
    `scope` is the namespace in force. `signature_start` is where binders and type begin.
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
    span: tuple[int, int]
    signature_start: int
    equations_syntax: Syntax | None = None


@dataclass(frozen=True)
class FileOutline:
    """A file as Lean saw it: `source` is `original` with the header of imports blanked out."""

    file: str
    original: bytes
    source: bytes
    imports: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    messages: tuple[Message, ...]
    commands: tuple[Syntax, ...] = ()

    def text(self, start: int, end: int) -> str:
        """The source between two byte offsets."""
        return self.source[start:end].decode(errors="replace")

    @cached_property
    def errors(self) -> tuple[Message, ...]:
        """The messages that are errors."""
        return tuple(message for message in self.messages if message.severity == "error")

    def errors_in(self, declaration: Declaration) -> tuple[Message, ...]:
        """The errors that Lean reports inside a declaration."""
        first, last = (self.source.count(b"\n", 0, position) + 1 for position in declaration.span)
        return tuple(error for error in self.errors if first <= error.line <= last)

    @cached_property
    def _premises(self) -> tuple[tuple[Declaration, str], ...]:
        """What can be used below it, with its text, in order."""
        found = []
        for declaration in self.declarations:
            if not declaration.name or self.errors_in(declaration):
                continue
            proof = declaration.proof if declaration.kind == "theorem" else None
            end = proof[0] if proof else declaration.end
            statement = self.text(declaration.keyword_start, end).rstrip().removesuffix(":=").rstrip()
            found.append((declaration, statement))
        return tuple(found)

    def premises_before(self, declaration: Declaration) -> tuple[Premise, ...]:
        """What was declared above, without proofs; names shortened as far as the namespace in force allows.

        Of theorems only the nearest `MOST_LEMMAS`: a file with thousands would cost the square of their number.
        """
        scope, start = declaration.scope, declaration.start
        if scope not in self._scoped:
            self._scoped[scope] = [
                Premise(earlier.name, earlier.kind, statement, _short(earlier.name, scope))
                for earlier, statement in self._premises
            ]
        count = bisect.bisect_left(self._premises, start, key=lambda pair: pair[0].start)
        above = self._scoped[scope][:count]
        others = [premise for premise in above[:-MOST_LEMMAS] if premise.kind != "theorem"]
        return (*others, *above[-MOST_LEMMAS:])

    @cached_property
    def _scoped(self) -> dict[str, list[Premise]]:
        """The premises as each namespace names them."""
        return {}

    def theorem(self, declaration: Declaration) -> Theorem:
        """The declaration as a theorem whose proof is the hole: its only `sorry`, else its whole proof.

        Raises:
            LeanStartError: it has no proof, or several holes.
        """
        where = f"{self.file}:{declaration.line}"
        if len(declaration.holes) > 1:
            raise LeanStartError(f"{where}: {declaration.name} has {len(declaration.holes)} `sorry`; leave one")
        if declaration.holes:
            return self.theorem_at(declaration, declaration.holes[0])
        if declaration.proof:
            return self.theorem_at(declaration, (*declaration.proof, "term"))
        raise LeanStartError(f"{where}: {declaration.name} has no proof after `:=`")

    def theorem_at(self, declaration: Declaration, place: tuple[int, int, str]) -> Theorem:
        """The declaration as a theorem whose proof is what stands at `place`, `(start, end, "tactic" | "term")`."""
        start, end, hole = place
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

    def _brief_prefix(self, declaration: Declaration) -> str | None:
        """The text above with `sorry` for every proof of a theorem: what is declared there is the same. None: no proof
        is longer than a `sorry`."""
        text, places = self._brief
        length, position = places[declaration.start]
        if position == 0:
            return None
        return (text[:length] + self.source[position : declaration.start]).decode(errors="replace")

    @cached_property
    def _brief(self) -> tuple[bytes, dict[int, tuple[int, int]]]:
        """The file without proofs, and for each start of a declaration how much of that stands above, and up to which
        byte of the file it goes."""
        text = bytearray()
        position = 0
        places: dict[int, tuple[int, int]] = {}
        waiting: list[Declaration] = []  # theorems whose command has not ended
        for declaration in self.declarations:
            for earlier in waiting:
                if earlier.end > declaration.start:
                    break
                assert earlier.proof is not None
                if earlier.proof[0] >= position:
                    text += self.source[position : earlier.proof[0]] + b"sorry"
                    position = earlier.proof[1]
            waiting = [each for each in waiting if each.end > declaration.start]
            places[declaration.start] = (len(text), position)
            if declaration.kind == "theorem" and declaration.proof:
                start, end = declaration.proof
                if end - start > len(b"by sorry") or not declaration.holes:
                    waiting.append(declaration)
        return bytes(text), places


def _short(name: str, scope: str) -> str:
    parts = scope.split(".") if scope else []
    for length in range(len(parts), 0, -1):
        prefix = ".".join(parts[:length]) + "."
        if name.startswith(prefix):
            return name[len(prefix) :]
    return name


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
        if source.startswith(codecs.BOM_UTF8):
            raise LeanStartError(f"{file}:1: begins with a byte order mark; save the file as UTF-8 without it")
        # A blank in place of the carriage return leaves all positions as they are.
        imports, body = split_header(source.replace(b"\r\n", b" \n"), allow_prelude, file)
        zygote = self._zygote_for(imports)
        if after_blanks(body, 0) == len(body):  # Lean's command parser expects at least one command
            return FileOutline(file, source, body, imports, (), ())
        child = zygote.spawn("outline")
        try:
            limit = ELABORATION_SECONDS + len(body) / BYTES_A_SECOND
            report = child.request({"source": body.decode(), "file": file, "options": options}, limit)
        finally:
            child.kill()
        if "error" in report:
            raise LeanStartError(f"{file}: {report['error']}")
        messages = tuple(Message(m["severity"], m["start"][0], m["start"][1], m["text"]) for m in report["messages"])
        commands = tuple(map(tree, report["commands"]))
        return FileOutline(file, source, body, imports, tuple(_declarations(commands, body)), messages, commands)

    def outline_file(self, path: Path) -> FileOutline:
        """Outline the file at `path`.

        Raises:
            LeanEnvError: see `outline`.
            OSError: the file cannot be read.
        """
        return self.outline(path.read_bytes(), str(path))


class ZygoteSource:
    """Gives the zygote for a set of imports, started when it is first asked for and again when it has died."""

    def __init__(self, library: Path | None = None, confinement: Confinement | None = None) -> None:
        self._library, self._confinement = library, confinement
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
            zygote = self._zygotes[imports] = Zygote(imports, self._confinement, self._library)
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
_SIGNATURES = ("Lean.Parser.Command.declSig", "Lean.Parser.Command.optDeclSig")
_HOLES = {"Lean.Parser.Tactic.tacticSorry": "tactic", "Lean.Parser.Term.sorry": "term"}


def _declarations(commands: Iterable[Syntax], source: bytes) -> Iterator[Declaration]:
    scopes: list[str] = []
    for command in commands:
        kind = command[0].removeprefix("Lean.Parser.Command.")
        if kind in ("namespace", "section", "end"):
            said = words(command, source)
            names = [part for word in said[said.index(kind) + 1 :] for part in word.split(".")] if kind in said else []
            if kind == "end":
                del scopes[max(0, len(scopes) - max(1, len(names))) :]
            else:
                # A section counts as much as its name has parts, and opens no namespace.
                scopes += names if kind == "namespace" else [""] * max(1, len(names))
        elif (span := extent(command)) is not None:
            nodes = [node for node in find(command, _DECLARATION) if len(node) > 2 and node[2]]
            for node in nodes:
                # The command is the unit: `mutual` holds several declarations, `set_option … in` wraps one.
                own = (extent(node) if len(nodes) > 1 else None) or span
                yield _declaration(node[2], (span, own), ".".join(filter(None, scopes)), source)


def _declaration(
    body: Syntax, spans: tuple[tuple[int, int], tuple[int, int]], scope: str, source: bytes
) -> Declaration:
    command, own = spans
    keyword = body[0].rsplit(".", 1)[-1]
    names = next(find(body, "Lean.Parser.Command.declId"), None)
    short = text(names[1], source) if names else ""
    if short.startswith("_root_."):
        name = short.removeprefix("_root_.")
    else:
        name = f"{scope}.{short}" if scope and short else short
    value = next(find(body, "Lean.Parser.Command.declValSimple"), None)
    proof_syntax = value[2] if value and len(value) > 2 else None
    holes = {
        (*span, hole)
        for sorry, hole in _HOLES.items()
        for found in find(body, sorry)
        if (span := extent(found)) is not None
    }
    keyword_start = (extent(body) or command)[0]
    signature = next((node for kind in _SIGNATURES for node in find(body, kind)), None)
    return Declaration(
        kind=_KEYWORDS.get(keyword, keyword),
        name=name,
        start=command[0],
        end=command[1],
        line=source.count(b"\n", 0, keyword_start) + 1,
        proof=extent(proof_syntax),
        holes=tuple(sorted(holes)),
        proof_syntax=proof_syntax,
        scope=scope,
        keyword_start=keyword_start,
        span=own,
        signature_start=(extent(signature) or command)[0],
        equations_syntax=next(find(body, "Lean.Parser.Command.declValEqns"), None),
    )
