"""Certificates as files: all that somebody needs to check a proof again later, and the check.

One JSON object a file: what was proved (the text around the hole, with everything above it), the proof, what the kernel
said, by which library and which Lean, and when. This module must not know who found the proof.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from data.files import write_whole
from data.records import Certificate, Theorem, from_json, to_json
from lean_project.toolchain import lean_version

FORMAT = 2
_OF_THEOREM = ("file", "line", "imports", "prefix", "before", "after", "given")
_MEANT = ("theorem", "imports", "prefix", "before", "after", "given")
"""What decides about the meaning of the theorem: the definitions above it as much as its statement."""


class CertificateError(ValueError):
    """A file that is no certificate. One line with the file and what is wrong."""


class _Certifier(Protocol):
    def certify(self, theorem: Theorem, proof: str) -> Certificate: ...


@dataclass(frozen=True)
class StoredCertificate:
    """A certificate, the theorem and the proof that it is about, the version of Lean and the time (UTC, ISO 8601).

    `changed` says that its text, definitions included, does not have the hash that stands in the file.
    """

    theorem: Theorem
    proof: str
    certificate: Certificate
    lean_version: str
    date: str
    changed: bool = False


def write_certificate(path: Path, theorem: Theorem, proof: str, certificate: Certificate) -> None:
    """Write the file at `path`, whose folder is made.

    Raises:
        OSError: it cannot be written.
    """
    value = {"format": FORMAT, **to_json(certificate), "lean_version": lean_version()}
    value |= {"date": datetime.now(UTC).isoformat(timespec="seconds"), "proof": proof}
    value |= {name: getattr(theorem, name) for name in _OF_THEOREM}
    value["text_hash"] = _text_hash(value)
    path.parent.mkdir(exist_ok=True)
    write_whole(path, [json.dumps(value, ensure_ascii=False, indent=1), "\n"], errors="replace")


def _text_hash(value: dict[str, Any]) -> str:
    meant = json.dumps([value[name] for name in _MEANT], default=list)
    return hashlib.sha256(meant.encode()).hexdigest()


def read_certificate(path: Path) -> StoredCertificate:
    """The certificate in a file.

    Raises:
        CertificateError: it is none.
        OSError: it cannot be read.
    """
    try:
        value: Any = json.loads(path.read_bytes())
        if not isinstance(value, dict):
            raise ValueError("no JSON object")
        if value.get("format") != FORMAT:
            raise ValueError(f"format {value.get('format')!r}, this leanseek reads {FORMAT}")
        theorem = from_json(Theorem, {"name": value["theorem"], **{name: value[name] for name in _OF_THEOREM}})
        certificate = from_json(Certificate, value)
        texts = {name: value[name] for name in ("proof", "lean_version", "date", "text_hash")}
        if wrong := [name for name, text in texts.items() if not isinstance(text, str)]:
            raise ValueError(f"{wrong[0]} is no text")
    except KeyError as error:
        raise CertificateError(f"{path}: no certificate: {error.args[0]} is missing") from error
    except (ValueError, RecursionError) as error:
        raise CertificateError(f"{path}: no certificate: {error}") from error
    changed = texts["text_hash"] != _text_hash(value)
    return StoredCertificate(theorem, texts["proof"], certificate, texts["lean_version"], texts["date"], changed)


def certify_again(stored: StoredCertificate, certifier: _Certifier) -> tuple[Certificate, list[str]]:
    """What the kernel says today, and what is worth a remark: another library or Lean, other axioms.

    Hashes that do not fit the texts are a refusal: then the file is not what was certified.
    """
    theorem, old = stored.theorem, stored.certificate
    for name, told, found in (
        ("statement", old.statement_hash, theorem.statement_hash),
        ("proof", old.proof_hash, hashlib.sha256(stored.proof.encode(errors="replace")).hexdigest()),
    ):
        if told != found:
            reason = f"the {name} is not the one that was certified: its hash is {found[:12]}, not {told[:12]}"
            return replace(old, verdict="refused", reason=reason, axioms=(), rests_on=()), []
    if stored.changed:
        reason = "the text around the proof, definitions included, is not the one that was certified"
        return replace(old, verdict="refused", reason=reason, axioms=(), rests_on=()), []
    new = certifier.certify(theorem, stored.proof)
    remarks = []
    for what, then, now in (
        ("library", old.library_hash, new.library_hash),
        ("Lean", old.lean_commit, new.lean_commit),
    ):
        if then != now:
            remarks.append(
                f"made with {what} {then[:12] or 'unknown'} on {stored.date}, certified again with {now[:12]}"
            )
    if new.holds and set(new.axioms) != set(old.axioms):
        remarks.append(f"axioms then: {', '.join(old.axioms) or 'none'}")
    return new, remarks
