"""How many certificates a second one core makes: theorem after theorem of a solved file, as a search asks.

Every theorem is certified with the whole text above it in force. `per_cpu_second` counts the processor time of this
process and of all Lean children, so that it says what one idle core does; `per_second` is wall time here and now.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from pathlib import Path
from typing import Any

from lean_project.outline import Outliner, ZygoteSource
from lean_project.verify import KernelCertifier

SOLVED = Path(__file__).parents[1] / "lean_project" / "lean" / "Theorems" / "Inductives.lean"


def measure(file: Path = SOLVED) -> dict[str, Any]:
    """The figures of a file with proofs."""
    zygotes = ZygoteSource()
    outline = Outliner(zygotes).outline_file(file)
    cases = [
        (outline.theorem(declaration), outline.text(*declaration.proof))
        for declaration in outline.declarations
        if declaration.kind == "theorem" and declaration.name and declaration.proof and not declaration.holes
    ]
    zygotes.close()
    before = _cpu_seconds()
    certifier = KernelCertifier()
    certifier.certify(*cases[0])  # the zygote starts once for all
    began = time.perf_counter()
    accepted = sum(certifier.certify(theorem, proof).verdict == "accepted" for theorem, proof in cases)
    wall = time.perf_counter() - began
    certifier.close()
    cpu = _cpu_seconds() - before
    return {
        "file": file.name,
        "bytes": file.stat().st_size,
        "certificates": len(cases),
        "accepted": accepted,
        "per_second": round(len(cases) / wall, 1),
        "per_cpu_second": round(len(cases) / cpu, 1),
    }


def _cpu_seconds() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=SOLVED, help="a .lean file with proofs")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    figures = measure(given.file)
    print(json.dumps(figures) if given.json else "\n".join(f"{name}: {value}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
