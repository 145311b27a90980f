"""Proofs back into the files that asked for them: a new file, a patch, or the file itself with a backup.

This module must not know how proofs are found.
"""

from __future__ import annotations

import contextlib
import difflib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.files import write_whole
from data.jsonl import CorruptLine, numbered_lines
from data.records import Certificate, TheoremResult, to_json
from lean_project.outline import ZygoteSource
from lean_project.theorems import Key, Loaded, fill_holes, together
from lean_project.verify import KernelCertifier


@dataclass(frozen=True)
class Proved:
    """A file with its proofs: the text it had, the one it gets, and certificates of the declarations with several
    `sorry`s that were all proved."""

    loaded: Loaded
    before: str
    after: str
    wholes: tuple[Certificate, ...] = ()

    @property
    def patch(self) -> str:
        """The change as a unified diff; empty when nothing was proved."""
        name = str(self.loaded.path)
        lines = difflib.unified_diff(
            self.before.splitlines(keepends=True), self.after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
        )
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def with_proofs(loaded: Loaded, results: Sequence[TheoremResult], zygotes: ZygoteSource) -> Proved:
    """The text of a file with what was proved. Proofs that the kernel does not take together are left out.

    Raises:
        LeanStartError: Lean cannot be started for the declarations with several `sorry`s.
    """
    mine = [result for result in results if result.file == str(loaded.path)]
    proofs = {
        (result.name, result.line): result.proof
        for result in mine
        if result.verdict == "proved" and result.proof is not None
    }
    if loaded.outline is None:
        before = loaded.path.read_bytes().decode(errors="replace")
        return Proved(loaded, before, _records_with_proofs(loaded, mine))
    wholes = []
    with contextlib.closing(KernelCertifier(zygotes)) as certifier:
        for theorem, proof, keys in together(loaded, proofs):
            certificate = certifier.certify(theorem, proof)
            wholes.append(certificate)
            if not certificate.holds:
                proofs = {key: text for key, text in proofs.items() if key not in keys}
    return Proved(loaded, loaded.outline.original.decode(), fill_holes(loaded, proofs), tuple(wholes))


def _records_with_proofs(loaded: Loaded, results: Sequence[TheoremResult]) -> str:
    """The JSONL file with a `verdict`, the `proof` and the whole `code` on each line that has a theorem."""
    theorems = {(theorem.name, theorem.line): theorem for theorem in loaded.theorems}
    found: dict[int, list[TheoremResult]] = {}
    for result in results:
        found.setdefault(result.line, []).append(result)
    lines = []
    for number, value in numbered_lines(loaded.path):
        for result in found.get(number, []):
            fields: dict[str, Any] = {} if isinstance(value, CorruptLine) else value
            told = {**fields, "verdict": result.verdict, "proof": result.proof}
            theorem = theorems.get((result.name, result.line))
            if theorem and result.proof is not None:
                told["code"] = f"{theorem.prefix}{theorem.before}{result.proof}{theorem.after}"
            lines.append(json.dumps(told, ensure_ascii=False) + "\n")
    return "".join(lines)


def write_beside(proved: Sequence[Proved], folder: Path) -> tuple[Path, ...]:
    """Write each file with its proofs into `folder`, under its name, or more of its path where names are the same.

    Raises:
        OSError: it cannot be written.
    """
    taken: dict[str, int] = {}
    for each in proved:
        taken[each.loaded.path.stem] = taken.get(each.loaded.path.stem, 0) + 1
    written = []
    for each in proved:
        path = each.loaded.path
        parts = [path.stem] if taken[path.stem] == 1 else [*path.with_suffix("").parts]
        name = "__".join(part for part in parts if part not in ("/", ".."))
        target = folder / f"{name}.proved{path.suffix}"
        write_whole(target, [each.after])
        written.append(target)
    return tuple(written)


def write_in_place(proved: Sequence[Proved]) -> list[tuple[Path, Path]]:
    """Put the proofs into the Lean files themselves; the file as it was goes to `FILE.orig`. Files and backups.

    Raises:
        OSError: it cannot be written; the file stays as it was.
    """
    changed = []
    for each in proved:
        path = each.loaded.path
        if each.loaded.outline is None or each.after == each.before:
            continue
        backup = path.with_name(f"{path.name}.orig")
        if not backup.exists():  # the first one is the one that a person wants back
            write_whole(backup, [each.before])
        write_whole(path, [each.after])
        changed.append((path, backup))
    return changed


def standing(results: Sequence[TheoremResult], wholes: Sequence[Certificate]) -> Mapping[Key, tuple[str, ...]]:
    """The proofs that rest on open theorems still, when everything that was found is put together, and on which."""
    certified = [result.certificate for result in results if result.certificate] + list(wholes)
    closed = {certificate.theorem for certificate in certified if certificate.verdict == "accepted"}
    grown = True
    while grown:
        more = {each.theorem for each in certified if each.holds and each.theorem not in closed}
        more = {each.theorem for each in certified if each.theorem in more and closed.issuperset(each.rests_on)}
        grown = bool(more)
        closed |= more
    return {
        (result.name, result.line): tuple(name for name in result.certificate.rests_on if name not in closed)
        for result in results
        if result.certificate and result.certificate.holds and result.certificate.theorem not in closed
    }


def certificates_json(wholes: Sequence[Certificate]) -> list[dict[str, Any]]:
    """Certificates of whole declarations for the run's summary."""
    return [to_json(certificate) for certificate in wholes]
