"""`leanseek verify`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter
from rich.console import Console

from data.records import Certificate, to_json
from lean_project.certificates import CertificateError, certify_again, read_certificate
from lean_project.declarations import printable
from lean_project.stock import StockVerdict, find_stock_lean, stock_check
from lean_project.verify import FileCheck, KernelCertifier

_MARKS = {"accepted": "✓", "conditional": "~", "refused": "✗"}


def verify(
    file: Path | None = None,
    /,
    *,
    statements: Path | None = None,
    certificate: Path | None = None,
    lean: str | None = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Check a file's proofs: the kernel replays its declarations in a process that never ran its text.

    Example: `leanseek verify runs/first/first_steps.proved.lean --statements examples/first_steps.lean`

    Exit code 0 when every theorem is accepted, 1 when not.

    Parameters
    ----------
    file:
        the .lean file with the proofs.
    statements:
        a trusted .lean file that says what has to be proved; without it the file's own statements count.
    certificate:
        check a certificate again (a .json file that `prove` wrote), or all of a folder, instead of a .lean file.
    lean:
        check once more by a stock Lean: its path, or `lean` for the one on PATH. It runs the file's text with your
        rights.
    json_:
        print one JSON array of certificates.
    """
    if (file is None) == (certificate is None):
        raise CertificateError("give a .lean file, or --certificate with a file or folder of certificates")
    if certificate is not None:
        if statements is not None or lean is not None:
            raise CertificateError("--certificate goes with neither --statements nor --lean")
        return _check_certificates(certificate, json_)
    assert file is not None
    stock = find_stock_lean(lean) if lean else None
    certifier = KernelCertifier()
    try:
        checked = certifier.check_file(file, statements)
    finally:
        certifier.close()
    by_stock: list[StockVerdict] = []
    if stock is not None and checked.certificates:
        names = [one.theorem for one in checked.certificates]
        by_stock = stock_check(stock, checked.stated, checked.submitted, names)
    remarks = _remarks(checked, statements is not None, lean)
    _show(checked.certificates, by_stock, remarks, json_)
    accepted = [one.verdict == "accepted" for one in checked.certificates] + [one.accepted for one in by_stock]
    return 0 if accepted and all(accepted) else 1


def _remarks(checked: FileCheck, trusted: bool, lean: str | None) -> list[str]:
    """What a person has to know to read the verdicts rightly."""
    remarks = []
    if not trusted:
        words = "without --statements the file's own statements count, in its own notation, instances and macros"
        if checked.own_language:
            shown = ", ".join(f"line {line}: {kind}" for line, kind in checked.own_language[:8])
            more = f" and {len(checked.own_language) - 8} more" if len(checked.own_language) > 8 else ""
            remarks.append(f"{words}; look at {shown}{more}")
        else:
            remarks.append(f"{words}; it has none of these")
    if lean is None and (found := find_stock_lean()) is not None:
        remarks.append(f"a stock Lean is at {found}: --lean lean checks once more with it")
    return remarks


def _check_certificates(place: Path, as_json: bool) -> int:
    paths = sorted(place.glob("*.json")) if place.is_dir() else [place]
    if not paths:
        raise CertificateError(f"{place}: no certificates (.json files) in this folder")
    stored = [read_certificate(path) for path in paths]
    certifier = KernelCertifier()
    found: list[Certificate] = []
    remarks: list[str] = []
    try:
        for path, one in zip(paths, stored, strict=True):
            again, told = certify_again(one, certifier)
            found.append(again)
            remarks += [f"{path.name}: {text}" for text in told]
    finally:
        certifier.close()
    _show(found, [], remarks, as_json)
    return 0 if all(one.verdict == "accepted" for one in found) else 1


def _show(
    certificates: Sequence[Certificate], by_stock: Sequence[StockVerdict], remarks: Sequence[str], as_json: bool
) -> None:
    if as_json:
        values: list[dict[str, Any]] = [to_json(one) for one in certificates]
        for value, stock in zip(values, by_stock, strict=False):
            value["stock"] = {**asdict(stock), "accepted": stock.accepted}
        print(json.dumps(values, ensure_ascii=False))
        for text in remarks:
            print(f"leanseek: {text}", file=sys.stderr)
        return
    console = Console(soft_wrap=True, highlight=False)
    for certificate in certificates:
        console.print(
            f"{_MARKS[certificate.verdict]} {printable(certificate.theorem)}  {_words(certificate)}", markup=False
        )
    counts = {verdict: sum(c.verdict == verdict for c in certificates) for verdict in _MARKS}
    console.print(f"\n{', '.join(f'{count} {verdict}' for verdict, count in counts.items())}")
    if by_stock:
        console.print(f"\nonce more by {by_stock[0].lean} ({by_stock[0].version})", markup=False)
        for stock in by_stock:
            words = stock.reason or f"axioms: {', '.join(stock.axioms) or 'none'}"
            console.print(
                f"{_MARKS['accepted' if stock.accepted else 'refused']} {printable(stock.theorem)}  {words}",
                markup=False,
            )
    for text in remarks:
        console.print(text, markup=False)


def _words(certificate: Certificate) -> str:
    if certificate.verdict == "accepted":
        return f"axioms: {', '.join(certificate.axioms) or 'none'}"
    if certificate.verdict == "conditional":
        return f"rests on {', '.join(certificate.rests_on)}, still `sorry`"
    return certificate.reason
