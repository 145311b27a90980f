"""Certificates as files: written, read, checked again, and tampered with. Real Lean judges."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from data.records import Certificate, Theorem
from lean_project.certificates import CertificateError, certify_again, read_certificate, write_certificate
from lean_project.outline import ZygoteSource
from lean_project.toolchain import lean_commit, lean_version, library_hash
from lean_project.verify import KernelCertifier

THEOREM = Theorem(
    name="A.claim",
    file="claims.lean",
    line=3,
    prefix="namespace A\ndef double (n : Nat) : Nat := n + n\n",
    before="theorem claim (p : Prop) : double 2 = 4 ∧ (p ∨ ¬ p) := by ",
    after="\n",
)
PROOF = "exact ⟨rfl, Classical.em p⟩"


@pytest.fixture(scope="module")
def certifier(zygotes: ZygoteSource) -> Iterator[KernelCertifier]:
    made = KernelCertifier(zygotes)
    yield made
    made.close()


@pytest.fixture
def path(certifier: KernelCertifier, tmp_path: Path) -> Path:
    place = tmp_path / "certificates" / "1.json"
    write_certificate(place, THEOREM, PROOF, certifier.certify(THEOREM, PROOF))
    return place


def changed(path: Path, **values: Any) -> Path:
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))
    return path


def test_file_says_all_that_a_check_needs(path: Path) -> None:
    value = json.loads(path.read_text())
    assert value["theorem"] == "A.claim"
    assert value["verdict"] == "accepted"
    assert value["axioms"] == ["Classical.choice", "Quot.sound", "propext"]
    assert value["proof"] == PROOF
    assert value["statement_hash"] == THEOREM.statement_hash
    assert (value["library_hash"], value["lean_commit"]) == (library_hash(), lean_commit())
    assert value["lean_version"] == lean_version()
    assert value["date"].startswith("20")
    assert value["date"].endswith("+00:00")


def test_checked_again(path: Path, certifier: KernelCertifier) -> None:
    stored = read_certificate(path)
    assert (stored.theorem, stored.proof) == (THEOREM, PROOF)
    again, remarks = certify_again(stored, certifier)
    assert again == stored.certificate
    assert remarks == []


def test_another_library_is_told(path: Path, certifier: KernelCertifier) -> None:
    stored = read_certificate(changed(path, library_hash="f" * 64, axioms=["propext"]))
    again, remarks = certify_again(stored, certifier)
    assert again.verdict == "accepted"
    assert again.library_hash == library_hash()
    assert remarks[0].startswith("made with library ffffffffffff on 20")
    assert f"certified again with {library_hash()[:12]}" in remarks[0]
    assert remarks[1] == "axioms then: propext"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"before": "theorem claim (p : Prop) : double 2 = 5 ∧ (p ∨ ¬ p) := by "}, "the statement is not the one"),
        ({"proof": "exact ⟨rfl, Classical.em p ⟩"}, "the proof is not the one"),
        ({"prefix": "namespace A\ndef double (n : Nat) : Nat := 0 * n\n"}, "definitions included, is not the one"),
        ({"imports": ["Init", "Std"]}, "definitions included, is not the one"),
        ({"theorem": "A.other"}, "definitions included, is not the one"),
    ],
)
def test_tampered_certificate_is_refused(
    path: Path, certifier: KernelCertifier, values: dict[str, str], reason: str
) -> None:
    again, _ = certify_again(read_certificate(changed(path, **values)), certifier)
    assert again.verdict == "refused"
    assert reason in again.reason


def test_claim_of_acceptance_is_no_evidence(path: Path, certifier: KernelCertifier) -> None:
    """A file that says `accepted` of a proof with `sorry`, with hashes that fit."""
    told = Certificate("A.claim", "accepted")
    signed = certifier.certify(THEOREM, "sorry")
    write_certificate(path, THEOREM, "sorry", replace(signed, verdict=told.verdict, reason=""))
    assert read_certificate(path).certificate.verdict == "accepted"
    again, _ = certify_again(read_certificate(path), certifier)
    assert (again.verdict, again.reason) == ("refused", "the proof uses sorry")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no certificate"),
        ("[]", "no JSON object"),
        ("[" * 100_000, "no certificate"),
        ('{"format": 99}', "format 99, this leanseek reads 2"),
        ('{"format": 2}', "theorem is missing"),
    ],
)
def test_no_certificate(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "c.json"
    path.write_text(text)
    with pytest.raises(CertificateError, match=words):
        read_certificate(path)


def test_wrong_types(path: Path) -> None:
    with pytest.raises(CertificateError, match="proof is no text"):
        read_certificate(changed(path, proof=3))
    with pytest.raises(CertificateError, match="no certificate"):
        read_certificate(changed(path, proof="x", line="three"))
