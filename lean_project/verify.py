"""Certificates: a proof counts when the kernel took its declarations in a process that never ran the candidate's text.

Three children of a zygote work on it. One elaborates the statement and hands out its declarations as data; it never
sees a candidate's text. Another elaborates the candidate and hands out its declarations. The third elaborates nothing:
it gives the candidate's declarations to the kernel, compares what the statement means on both sides, and collects the
axioms (`shim/replay.c`). Whatever the candidate prints or does in its process is no evidence. This module must not know
who found the proof.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.records import Certificate, Theorem, statement_hash
from lean_project.declarations import decode_name, encode_name, names_of, open_theorems
from lean_project.errors import ATTEMPTS, LeanCrashed, LeanEnvError
from lean_project.header import split_header
from lean_project.language import own_language
from lean_project.outline import Declaration, FileOutline, Outliner, ZygoteSource
from lean_project.readers import Killed, Reader, Reading, Refused, ask, short, spawn
from lean_project.toolchain import lean_commit, library_hash
from lean_project.zygote import Zygote

_STATEMENT, _CANDIDATE = "the statement", "the candidate"


@dataclass(frozen=True)
class CertificateLimits:
    """What a check may cost: wall seconds of a text or of the kernel, heartbeats of the kernel for all declarations."""

    elaboration_seconds: float = 60.0
    kernel_seconds: float = 60.0
    kernel_heartbeats: int = 1_000_000_000


@dataclass(frozen=True)
class _Texts:
    """What the two sides elaborate after `imports`: `prefix`, and then `given` or `candidate`. Headers are blank.

    With `same_commands` the candidate must be without errors and have the commands of the given text, no more. The
    `definitions` have to mean the same in both.
    """

    imports: tuple[str, ...]
    prefix: str
    given: str
    candidate: str
    file: str
    same_commands: bool
    definitions: tuple[str, ...] = ()

    @property
    def reading(self) -> Reading:
        """What both sides elaborate first."""
        return Reading(self.imports, self.file, self.prefix)


@dataclass(frozen=True)
class FileCheck:
    """The certificates of a file's theorems.

    `own_language` is what the file changes of its own language (line and kind), when its own statements were taken.
    `stated` and `submitted` are the texts that were compared, with their headers.
    """

    certificates: tuple[Certificate, ...]
    own_language: tuple[tuple[int, str], ...]
    stated: bytes
    submitted: bytes


class KernelCertifier:
    """Makes certificates. Children that hang, die or answer nonsense cost a refusal, never an exception."""

    def __init__(self, zygote_for: ZygoteSource | None = None, limits: CertificateLimits | None = None) -> None:
        """`zygote_for` is shared with its owner; without it the certifier has its own, ended by `close`."""
        self._own: ZygoteSource | None = None
        if zygote_for is None:
            zygote_for = self._own = ZygoteSource()
        self._zygote_for = zygote_for
        self._limits = limits or CertificateLimits()
        self._library_hash = library_hash()
        self._kept: dict[str, Reader] = {}

    def certify(self, theorem: Theorem, proof: str) -> Certificate:
        """Whether the kernel accepts `proof` in the hole of `theorem`.

        Raises:
            LeanStartError: the theorem's imports cannot be loaded, or Lean does not start.
        """
        imports, prefix = split_header(theorem.prefix.encode(errors="replace"))
        texts = _Texts(
            imports=tuple(dict.fromkeys((*imports, *theorem.imports))),
            prefix=prefix.decode(),
            given=theorem.statement,
            candidate=f"{theorem.before}{proof}{theorem.after}",
            file=theorem.file,
            same_commands=True,
        )
        for attempt in range(1, ATTEMPTS + 1):
            try:
                certificate = self._certify(texts, theorem.constant)
                break
            except (Killed, LeanCrashed) as error:
                if attempt == ATTEMPTS and isinstance(error, LeanCrashed):
                    raise
                certificate = Certificate(theorem.constant, "refused", str(error))
            except Refused as refused:
                certificate = Certificate(theorem.constant, "refused", str(refused))
                break
        return self._signed(certificate, theorem.statement_hash, proof)

    def verify_file(self, candidate: Path, statements: Path | None = None) -> list[Certificate]:
        """The certificates of `check_file`."""
        return list(self.check_file(candidate, statements).certificates)

    def check_file(self, candidate: Path, statements: Path | None = None) -> FileCheck:
        """A certificate for each theorem of `statements`, proved in `candidate`, in the order of the file.

        Every definition of `statements` has to be in the candidate, unchanged, unless it has a `sorry`. Without
        `statements` the file's own statements are taken: its text with the proofs cut out, in the notation that the
        file itself defines. The hash of the proof is that of the whole candidate.

        Raises:
            LeanEnvError: the file that gives the statements cannot be read by Lean.
            OSError: a file cannot be read.
        """
        source = candidate.read_bytes()
        stated, file = (statements.read_bytes(), statements) if statements else (source, candidate)
        outline = Outliner(self._zygote_for).outline(stated, str(file))
        theorems = [d for d in outline.declarations if d.kind == "theorem" and d.name]
        names = [theorem.name for theorem in theorems]
        given = outline.source if statements else without_proofs(outline, theorems)
        try:
            text = _body(source, outline.imports)
        except Refused as refused:
            certificates = _all_refused(names, str(refused))
        else:
            texts = _Texts(
                imports=outline.imports,
                prefix="",
                given=given.decode(errors="replace"),
                candidate=text,
                file=str(candidate),
                same_commands=False,
                definitions=_definitions(outline) if statements else (),
            )
            certificates = self._certify_all(texts, names) if names else []
        signed = (
            self._signed(certificate, statement_hash(_statement(outline, theorem)), source)
            for certificate, theorem in zip(certificates, theorems, strict=True)
        )
        if statements:
            return FileCheck(tuple(signed), (), stated, source)
        imports = "".join(f"import {module}\n" for module in outline.imports if module != "Init")
        return FileCheck(tuple(signed), own_language(outline), imports.encode() + given, source)

    def close(self) -> None:
        """End the processes that this certifier started."""
        for reader in self._kept.values():
            reader.kill()
        self._kept.clear()
        if self._own is not None:
            self._own.close()

    def _signed(self, certificate: Certificate, statement: str, proof: str | bytes) -> Certificate:
        data = proof.encode(errors="replace") if isinstance(proof, str) else proof
        return Certificate(
            theorem=certificate.theorem,
            verdict=certificate.verdict,
            reason=certificate.reason,
            axioms=certificate.axioms,
            rests_on=certificate.rests_on,
            statement_hash=statement,
            proof_hash=hashlib.sha256(data).hexdigest(),
            library_hash=self._library_hash,
            lean_commit=lean_commit(),
        )

    def _certify(self, texts: _Texts, name: str) -> Certificate:
        """For one theorem after another of a file: readers are kept from theorem to theorem.

        A candidate's text may have spoilt its reader for those that come after it, so what is refused there is tried
        in a reader that has seen no other candidate. Nothing that a reader does makes a wrong proof accepted.
        """
        zygote = self._zygote_for(texts.imports)
        while True:
            first = True
            try:
                stated, tried = (self._reader(who, zygote, texts) for who in (_STATEMENT, _CANDIDATE))
                first = stated.uses == tried.uses == 1
                certificate = _Case(zygote, texts, self._limits, stated, tried).certificates([name])[0]
                if certificate.holds or tried.uses == 1:
                    return certificate
            except Refused:
                self._drop(_STATEMENT)
                if first:
                    raise
            self._drop(_CANDIDATE)

    def _certify_all(self, texts: _Texts, names: Sequence[str]) -> list[Certificate]:
        """For all theorems of a file at once, with readers of its own."""
        zygote = self._zygote_for(texts.imports)
        readers = [Reader(zygote, who, self._limits.elaboration_seconds) for who in (_STATEMENT, _CANDIDATE)]
        try:
            for reader in readers:
                reader.prepare(texts.reading)
            return _Case(zygote, texts, self._limits, *readers).certificates(names)
        except Refused as refused:
            return _all_refused(names, str(refused))
        finally:
            for reader in readers:
                reader.kill()

    def _reader(self, who: str, zygote: Zygote, texts: _Texts) -> Reader:
        """The reader that was kept, if it can go on with this prefix, or a new one."""
        kept = self._kept.get(who)
        try:
            if kept is not None and kept.prepare(texts.reading):
                return kept
        except Refused:
            pass  # the new one says what is wrong
        self._drop(who)
        reader = self._kept[who] = Reader(zygote, who, self._limits.elaboration_seconds)
        reader.prepare(texts.reading)
        return reader

    def _drop(self, who: str) -> None:
        if (kept := self._kept.pop(who, None)) is not None:
            kept.kill()


class _Case:
    """One pair of texts, the readers of both sides (which know the prefix), and the children that judge."""

    def __init__(self, zygote: Zygote, texts: _Texts, limits: CertificateLimits, stated: Reader, tried: Reader) -> None:
        self._zygote, self._texts, self._limits, self._stated, self._tried = zygote, texts, limits, stated, tried

    def certificates(self, names: Sequence[str]) -> list[Certificate]:
        """One certificate for each name. A kernel that dies on all of them is asked about each by itself."""
        wanted = [encode_name(name) for name in names]
        answer = {**self._stated.read(self._texts.given), "earlier": self._stated.errors}
        told = self._tried.read(self._texts.candidate)
        words = _first_error(told, self._texts.prefix) or _first_error(answer, self._texts.prefix)
        if self._texts.same_commands:
            _require_same_commands(told, answer, words)
        try:
            verdicts = self._judge(wanted)
        except Refused:
            if len(names) == 1:
                raise
            return [self._alone(name, words) for name in names]
        return [_certificate(name, verdict, words) for name, verdict in zip(names, verdicts, strict=True)]

    def _alone(self, name: str, words: str) -> Certificate:
        try:
            return _certificate(name, self._judge([encode_name(name)])[0], words)
        except Refused as refused:
            return Certificate(name, "refused", str(refused))

    def _judge(self, wanted: Sequence[str]) -> list[dict[str, Any]]:
        """The kernel's verdict on each of the theorems, by a child that elaborates nothing."""
        definitions = [encode_name(name) for name in self._texts.definitions]
        proofs = self._tried.declarations([*wanted, *definitions], True)
        added = [name for name in open_theorems(proofs) if name not in wanted]
        given = self._stated.declarations([*wanted, *added, *definitions], False)
        order = {"given": given, "proofs": proofs, "count": len(wanted), "heartbeats": self._limits.kernel_heartbeats}
        child = spawn(self._zygote, "replay", self._limits.kernel_seconds)
        try:
            verdicts = ask(child, order, "the kernel", self._limits.kernel_seconds)
        finally:
            child.kill()
        if not isinstance(verdicts, list):
            raise Refused(str(verdicts.get("error")))
        return verdicts


def _certificate(name: str, verdict: dict[str, Any], words: str) -> Certificate:
    about = f"`{decode_name(verdict['about'])}`" if verdict["about"] else ""
    reason = verdict["reason"].replace("{}", about)
    if reason and words:
        reason = f"{reason}; Lean's first error: {words}"
    rests_on = names_of(verdict["rests_on"])
    return Certificate(name, verdict["verdict"], reason, tuple(sorted(verdict["axioms"])), rests_on)


def _all_refused(names: Sequence[str], reason: str) -> list[Certificate]:
    return [Certificate(name, "refused", reason) for name in names]


def _body(source: bytes, imports: tuple[str, ...]) -> str:
    """The candidate's text with a blank header, which must not ask for more than the statements' header does."""
    try:
        wanted, body = split_header(source)
    except LeanEnvError as error:
        raise Refused(str(error)) from error
    for module in wanted:
        if module not in imports:
            raise Refused(f"the candidate imports {module}, which the statements do not")
    return body.decode(errors="replace")


def _first_error(answer: Any, prefix: str) -> str:
    """Lean's first error as one line; what a candidate's process answers may be anything."""
    try:
        if answer["errors"]:
            line, column = answer["errors"][0]["start"]
            column += len(prefix.rpartition("\n")[2]) if line == 1 else 0
            return f"{line + prefix.count(chr(10))}:{column}: {short(answer['errors'][0]['text'])}"
        line, column = answer["earlier"][0]["start"]
        return f"{line}:{column}: {short(answer['earlier'][0]['text'])}"
    except (LookupError, TypeError, ValueError):
        return ""


def _require_same_commands(answer: dict[str, Any], given: dict[str, Any], words: str) -> None:
    """What is put into a hole must not reach beyond it. A lie told here gains nothing: the kernel decides."""
    if answer.get("errors"):
        raise Refused(f"Lean's first error: {words or 'none that can be read'}")
    if answer.get("commands") != given.get("commands"):
        raise Refused("the proof does not end where its theorem ends")


def _definitions(outline: FileOutline) -> tuple[str, ...]:
    """The named definitions of a trusted file. One with a `sorry` or an error in it is not one yet."""
    kinds = ("def", "abbrev", "inductive", "structure", "instance", "opaque")
    return tuple(
        declaration.name
        for declaration in outline.declarations
        if declaration.kind in kinds
        and declaration.name
        and not declaration.holes
        and not outline.errors_in(declaration)
    )


def _statement(outline: FileOutline, theorem: Declaration) -> str:
    return (
        outline.text(theorem.start, theorem.proof[0]) + "sorry"
        if theorem.proof
        else outline.text(theorem.start, theorem.end)
    )


def without_proofs(outline: FileOutline, theorems: Sequence[Declaration]) -> bytes:
    """The source of a file with `sorry` for the proof of each theorem that has one after `:=`."""
    source, end = [], len(outline.source)
    for theorem in reversed(theorems):
        if theorem.proof is not None and theorem.proof[1] <= end:
            source.append(outline.source[theorem.proof[1] : end])
            source.append(b"sorry")
            end = theorem.proof[0]
    source.append(outline.source[:end])
    return b"".join(reversed(source))
