"""`leanseek verify`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console

from data.records import Certificate, to_json
from lean_project.verify import KernelCertifier

_MARKS = {"accepted": "✓", "conditional": "~", "refused": "✗"}


def verify(
    file: Path,
    /,
    *,
    statements: Path | None = None,
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
    json_:
        print one JSON array of certificates.
    """
    certifier = KernelCertifier()
    try:
        certificates = certifier.verify_file(file, statements)
    finally:
        certifier.close()
    if json_:
        print(json.dumps([to_json(certificate) for certificate in certificates], ensure_ascii=False))
    else:
        _show(certificates, Console(soft_wrap=True, highlight=False))
    accepted = bool(certificates) and all(certificate.verdict == "accepted" for certificate in certificates)
    return 0 if accepted else 1


def _show(certificates: list[Certificate], console: Console) -> None:
    for certificate in certificates:
        words = certificate.reason
        if certificate.verdict == "accepted":
            words = f"axioms: {', '.join(certificate.axioms) or 'none'}"
        elif certificate.verdict == "conditional":
            words = f"rests on {', '.join(certificate.rests_on)}, still `sorry`"
        console.print(f"{_MARKS[certificate.verdict]} {certificate.theorem}  {words}", markup=False)
    counts = {verdict: sum(c.verdict == verdict for c in certificates) for verdict in _MARKS}
    console.print(f"\n{', '.join(f'{count} {verdict}' for verdict, count in counts.items())}")
