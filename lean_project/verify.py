"""Certificates: a proof counts when the kernel took its declarations in a process that never ran the candidate's text.

Two children of a zygote work on it. The first elaborates the statement and hands out its declarations as data; only
then does it get the candidate's text, elaborates it, and hands out those declarations. The second elaborates nothing:
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
from lean_project.errors import LeanEnvError, LeanTimeout
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
_STATEMENT, _CANDIDATE = "the statement", "the candidate"


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
        self._own: ZygoteSource | None = None
        if zygote_for is None:
            zygote_for = self._own = ZygoteSource()
        self._zygote_for = zygote_for
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
        certificate = self._certify(texts, [theorem.constant])[0]
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
    """The children that work on one pair of texts.

    The statement's declarations have left the first child before the candidate's text comes in.
    """

    def __init__(self, zygote: Zygote, texts: _Texts, limits: CertificateLimits, children: list[LeanProcess]) -> None:
        self._zygote, self._texts, self._limits, self._children = zygote, texts, limits, children

    def certificates(self, names: Sequence[str]) -> list[Certificate]:
        """One certificate for each name. A kernel that dies on all of them is asked about each by itself."""
        wanted = [encode_name(name) for name in names]
        child, given, answer = self._state(wanted)
        told = self._told(child, {"source": self._texts.candidate}, _CANDIDATE)
        words = _first_error(told, self._texts.prefix) or _first_error(answer, self._texts.prefix)
        if self._texts.same_commands:
            _require_same_commands(told, answer, words)
        proofs = self._declarations(child, wanted, True, _CANDIDATE)
        if added := [name for name in open_theorems(proofs) if name not in wanted]:
            _, given, _ = self._state([*wanted, *added])
        try:
            verdicts = self._judge(given, proofs, len(names))
        except _Refused:
            if len(names) == 1:
                raise
            stated, _, _ = self._state(wanted)
            return [self._alone(stated, child, name, words) for name in names]
        return [_certificate(name, verdict, words) for name, verdict in zip(names, verdicts, strict=True)]

    def _alone(self, stated: LeanProcess, child: LeanProcess, name: str, words: str) -> Certificate:
        wanted = [encode_name(name)]
        try:
            proofs = self._declarations(child, wanted, True, _CANDIDATE)
            given = self._declarations(stated, [*wanted, *open_theorems(proofs)], False, _STATEMENT)
            return _certificate(name, self._judge(given, proofs, 1)[0], words)
        except _Refused as refused:
            return Certificate(name, "refused", str(refused))

    def _state(self, names: Sequence[str]) -> tuple[LeanProcess, str, dict[str, Any]]:
        """A child that has elaborated the statement, the declarations of `names` there, and Lean's answer."""
        child = self._spawn("declare")
        texts = self._texts
        order = {"options": STATEMENT_OPTIONS, "prefix": texts.prefix, "file": texts.file}
        earlier = self._told(child, order, _STATEMENT)
        answer = self._told(child, {"source": texts.given}, _STATEMENT)
        given = self._declarations(child, names, False, _STATEMENT)
        return child, given, {**answer, "earlier": earlier.get("errors")}

    def _judge(self, given: str, proofs: str, count: int) -> list[dict[str, Any]]:
        order = {"given": given, "proofs": proofs, "count": count, "heartbeats": self._limits.kernel_heartbeats}
        verdicts = self._ask(self._spawn("replay"), order, "the kernel", self._limits.kernel_seconds)
        if not isinstance(verdicts, list):
            raise _Refused(str(verdicts.get("error")))
        return verdicts

    def _declarations(self, child: LeanProcess, names: Sequence[str], proofs: bool, who: str) -> str:
        text = self._told(child, {"names": list(names), "proofs": proofs}, who).get("declarations")
        if not isinstance(text, str):
            raise _Refused(f"{who} has no declarations that can be read")
        return text

    def _told(self, child: LeanProcess, order: Any, who: str) -> dict[str, Any]:
        """What a child that has read strange text answers: some JSON object."""
        answer = self._ask(child, order, who, self._limits.elaboration_seconds)
        if not isinstance(answer, dict):
            raise _Refused(f"{who}: its process does not answer as it should")
        if "error" in answer:
            raise _Refused(f"{who}: {_short(answer['error'])}")
        return answer

    def _ask(self, child: LeanProcess, order: Any, who: str, seconds: float) -> Any:
        try:
            return child.request(order, seconds)
        except LeanTimeout as error:
            raise _Refused(f"{who} took too much time: {error}") from error
        except LeanEnvError as error:
            raise _Refused(f"{who}: {error}") from error

    def _spawn(self, job: str) -> LeanProcess:
        child = self._zygote.spawn(job)
        child.wire.settimeout(self._limits.elaboration_seconds)
        self._children.append(child)
        return child


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


def _require_same_commands(answer: dict[str, Any], given: dict[str, Any], words: str) -> None:
    """What is put into a hole must not reach beyond it. A lie told here gains nothing: the kernel decides."""
    if answer.get("errors"):
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
