"""Certificates of another core library than today's: the kernel is asked again before anything is learned from them.

This module must not know what is learned.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterable
from pathlib import Path

from lean_project.certificates import CertificateError, certify_again, read_certificate
from lean_project.verify import KernelCertifier
from search.batch import CERTIFICATES

_log = logging.getLogger(__name__)


def still_proved(run: Path, journals: Iterable[Path]) -> set[Path]:
    """Those of a run's journals whose proof today's kernel takes over today's library; a warning says how many.

    Raises:
        LeanStartError: the embedded Lean cannot be used here.
    """
    asked = list(journals)
    if not asked:
        return set()
    held: set[Path] = set()
    with contextlib.closing(KernelCertifier()) as certifier:
        for journal in asked:
            try:
                stored = read_certificate(run / CERTIFICATES / f"{journal.stem}.json")
            except (CertificateError, OSError):
                continue
            if certify_again(stored, certifier)[0].holds:
                held.add(journal)
    _log.warning(
        "%s: %d certificates are of another core library than today's; certified again, %d hold and %d are left out",
        run,
        len(asked),
        len(held),
        len(asked) - len(held),
    )
    return held
