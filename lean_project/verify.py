"""Certificates: a proof counts when the kernel took its declarations in a process that never ran the candidate's text.

Three children of a zygote work on it. One elaborates the statement, one the candidate; each hands out declarations as
data. The third elaborates nothing: it gives the candidate's declarations to the kernel, compares what the statement
means on both sides, and collects the axioms (`shim/replay.c`). Whatever the candidate prints or does in its own process
is no evidence. This module must not know who found the proof.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.records import Certificate, Theorem, statement_hash
from lean_project.declarations import decode_name, encode_name, names_of, open_theorems
from lean_project.errors import LeanCrashed, LeanEnvError, LeanTimeout
from lean_project.outline import (
    STATEMENT_OPTIONS,
    Declaration,
    FileOutline,
    Outliner,
    ZygoteSource,
    split_header,
)
from lean_project.process import LeanProcess
from lean_project.toolchain import lean_commit, library_hash
from lean_project.zygote import Zygote

_SHOWN_WORDS = 300


@dataclass(frozen=True)
class CertificateLimits:
    """What a certificate may cost: wall seconds of a child, heartbeats of a declaration in the kernel."""

    elaboration_seconds: float = 60.0
    kernel_seconds: float = 60.0
    kernel_heartbeats: int = 1_000_000_000


class _Refused(Exception):
    """The proof is not accepted; the text says why."""


@dataclass(frozen=True)
class _Texts:
    """What the two sides elaborate after `imports`: `prefix`, and then `given` or `candidate`. Headers are blank.

    With `same_commands` the candidate must be without errors and have the commands of the given text, no more.
    """

    imports: tuple[str, ...]
    prefix: str
    given: str
    candidate: str
    file: str
    same_commands: bool


class KernelCertifier:
    """Makes certificates. Children that hang, die or answer nonsense cost a refusal, never an exception."""

    def __init__(self, zygote_for: ZygoteSource | None = None, limits: CertificateLimits | None = None) -> None:
        """`zygote_for` is shared with its owner; without it the certifier has its own, ended by `close`."""
        self._own = ZygoteSource() if zygote_for is None else None
        self._zygote_for = zygote_for or self._own or ZygoteSource()
        self._limits = limits or CertificateLimits()
        self._library_hash = library_hash()

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
        certificate = self._certify(texts, [theorem.name])[0]
        return self._signed(certificate, theorem.statement_hash, proof)

    def verify_file(self, candidate: Path, statements: Path | None = None) -> list[Certificate]:
        """A certificate for each theorem of `statements`, proved in `candidate`, in the order of the file.

        Without `statements` the file's own statements are taken: its text with the proofs cut out, in the notation
        that the file itself defines. The hash of the proof is that of the whole candidate.

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
        except _Refused as refused:
            certificates = _all_refused(names, str(refused))
        else:
            texts = _Texts(
                outline.imports, "", given.decode(errors="replace"), text, str(candidate), same_commands=False
            )
            certificates = self._certify(texts, names) if names else []
        return [
            self._signed(certificate, statement_hash(_statement(outline, theorem)), source)
            for certificate, theorem in zip(certificates, theorems, strict=True)
        ]

    def close(self) -> None:
        """End the processes that this certifier started."""
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

    def _certify(self, texts: _Texts, names: Sequence[str]) -> list[Certificate]:
        zygote = self._zygote_for(texts.imports)
        children: list[LeanProcess] = []
        try:
            return _Case(zygote, texts, self._limits, children).certificates(names)
        except _Refused as refused:
            return _all_refused(names, str(refused))
        finally:
            for child in children:
                child.kill()


class _Case:
    """The children that work on one pair of texts."""

    def __init__(self, zygote: Zygote, texts: _Texts, limits: CertificateLimits, children: list[LeanProcess]) -> None:
        self._zygote, self._limits, self._children = zygote, limits, children
        self._given, self._candidate = self._spawn("declare"), self._spawn("declare")
        # Both elaborate at the same time.
        for child, who, source in (
            (self._given, "the statement", texts.given),
            (self._candidate, "the candidate", texts.candidate),
        ):
            order = {"options": STATEMENT_OPTIONS, "prefix": texts.prefix, "source": source, "file": texts.file}
            self._send(child, order, who)
        answer = self._receive(self._candidate, "the candidate")
        given = self._receive(self._given, "the statement")
        self._words = _first_error(answer, texts.prefix) or _first_error(given, texts.prefix)
        if texts.same_commands:
            _require_same_commands(answer, given, self._words)

    def certificates(self, names: Sequence[str]) -> list[Certificate]:
        """One certificate for each name. A kernel that dies on all of them is asked about each by itself."""
        try:
            return self._judge(names)
        except _Refused:
            if len(names) == 1:
                raise
        return [certificate for name in names for certificate in self._alone(name)]

    def _alone(self, name: str) -> list[Certificate]:
        try:
            return self._judge([name])
        except _Refused as refused:
            return [Certificate(name, "refused", str(refused))]

    def _judge(self, names: Sequence[str]) -> list[Certificate]:
        wanted = [encode_name(name) for name in names]
        proofs = self._declarations(self._candidate, wanted, "the candidate")
        given = self._declarations(self._given, [*wanted, *open_theorems(proofs)], "the statement")
        kernel = self._spawn("replay")
        order = {
            "given": given,
            "proofs": proofs,
            "count": len(names),
            "heartbeats": self._limits.kernel_heartbeats,
        }
        self._send(kernel, order, "the kernel")
        verdicts = self._receive(kernel, "the kernel", self._limits.kernel_seconds)
        if isinstance(verdicts, dict):
            raise _Refused(str(verdicts.get("error")))
        return [self._certificate(name, verdict) for name, verdict in zip(names, verdicts, strict=True)]

    def _certificate(self, name: str, verdict: dict[str, Any]) -> Certificate:
        about = f"`{decode_name(verdict['about'])}`" if verdict["about"] else ""
        reason = verdict["reason"].replace("{}", about)
        if reason and self._words:
            reason = f"{reason}; Lean's first error: {self._words}"
        return Certificate(
            name, verdict["verdict"], reason, tuple(sorted(verdict["axioms"])), names_of(verdict["rests_on"])
        )

    def _declarations(self, child: LeanProcess, names: Iterable[str], who: str) -> str:
        self._send(child, {"names": list(names), "proofs": child is self._candidate}, who)
        answer = self._receive(child, who)
        text = answer.get("declarations") if isinstance(answer, dict) else None
        if not isinstance(text, str):
            raise _Refused(f"{who}: {_short(answer.get('error')) if isinstance(answer, dict) else 'no declarations'}")
        return text

    def _spawn(self, job: str) -> LeanProcess:
        child = self._zygote.spawn(job)
        child.wire.settimeout(self._limits.elaboration_seconds)
        self._children.append(child)
        return child

    def _send(self, child: LeanProcess, value: Any, who: str) -> None:
        try:
            child.send(value)
        except LeanCrashed as error:
            raise _Refused(f"{who}: {error}") from error

    def _receive(self, child: LeanProcess, who: str, seconds: float | None = None) -> Any:
        try:
            return child.receive(seconds or self._limits.elaboration_seconds)
        except LeanTimeout as error:
            raise _Refused(f"{who} took too much time: {error}") from error
        except LeanEnvError as error:
            raise _Refused(f"{who}: {error}") from error


def _all_refused(names: Sequence[str], reason: str) -> list[Certificate]:
    return [Certificate(name, "refused", reason) for name in names]


def _body(source: bytes, imports: tuple[str, ...]) -> str:
    """The candidate's text with a blank header, which must not ask for more than the statements' header does."""
    try:
        wanted, body = split_header(source)
    except LeanEnvError as error:
        raise _Refused(str(error)) from error
    for module in wanted:
        if module not in imports:
            raise _Refused(f"the candidate imports {module}, which the statements do not")
    return body.decode(errors="replace")


def _short(words: Any) -> str:
    return " ".join(str(words).split())[:_SHOWN_WORDS]


def _first_error(answer: Any, prefix: str) -> str:
    """Lean's first error as one line; what a candidate's process answers may be anything."""
    try:
        if answer["errors"]:
            line, column = answer["errors"][0]["start"]
            column += len(prefix.rpartition("\n")[2]) if line == 1 else 0
            return f"{line + prefix.count(chr(10))}:{column}: {_short(answer['errors'][0]['text'])}"
        line, column = answer["earlier"][0]["start"]
        return f"{line}:{column}: {_short(answer['earlier'][0]['text'])}"
    except (LookupError, TypeError, ValueError):
        return ""


def _require_same_commands(answer: Any, given: Any, words: str) -> None:
    """What is put into a hole must not reach beyond it. A lie told here gains nothing: the kernel decides."""
    if not isinstance(answer, dict) or answer.get("errors"):
        raise _Refused(f"Lean's first error: {words or 'none that can be read'}")
    if answer.get("commands") != given.get("commands"):
        raise _Refused("the proof does not end where its theorem ends")


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
