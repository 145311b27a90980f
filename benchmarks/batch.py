"""How much faster two workers prove the bundled test split than one: `python benchmarks/batch.py`.

Both are whole runs of `leanseek prove` with the templates alone, on the same theorems and budgets of expansions; the
rounds alternate, so that other load on the machine falls on both. The first seconds of a run, in which Ray and Lean
start, are told apart: the speed-up is that of the work, from the first result to the last, with `--whole` of all.

A worker is more than one process: while tactics run, a spare child elaborates the file for the next theorem, so one
worker keeps 1.7 cores busy. `--core-each` confines a run to as many cores as it has workers.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from prover.api import prove
from prover.inputs import Choice
from prover.tools import PolicyChoice
from search.best_first import SearchConfig
from search.minimise import AS_FOUND

TEST = Path(__file__).parents[1] / "data" / "theorems" / "test.lean"


@dataclass(frozen=True)
class Measured:
    """One run. `first_seconds` is the wall time to its first result, `work_seconds` that from there to its last."""

    workers: int
    theorems: int
    proved: int
    wall_seconds: float
    first_seconds: float
    work_seconds: float
    load: float


def measure(workers: int, expansions: int, seconds: float, shard: str | None) -> Measured:
    """One run of the test split."""
    came: list[float] = []

    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        batch = prove(
            TEST,
            run="r",
            runs=folder,
            workers=workers,
            policy=PolicyChoice(policy="portfolio"),
            search=SearchConfig(budget_seconds=seconds, budget_expansions=expansions),
            choice=Choice(shard=shard),
            style=AS_FOUND,
            on_result=lambda _: came.append(time.perf_counter()),
        )
        wall = time.perf_counter() - began
    totals = batch.summary
    return Measured(
        workers,
        totals["theorems"],
        totals["proved"],
        round(wall, 2),
        round(came[0] - began, 2),
        round(came[-1] - came[0], 2),
        round(os.getloadavg()[0], 1),
    )


def main() -> None:
    """Print a line for each run and the quotient of the best ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--expansions", type=int, default=8, help="bound on each theorem")
    parser.add_argument("--seconds", type=float, default=15.0, help="bound on each theorem")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--shard", help="I/N measures a part of the theorems")
    parser.add_argument("--whole", action="store_true", help="count the start of Ray and Lean too")
    parser.add_argument("--json", action="store_true", help="a JSON object for each run, and one for the quotient")
    parser.add_argument("--core-each", action="store_true", help="as many cores as workers")
    options = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))
    best: dict[int, float] = {}
    for _ in range(options.rounds):
        for workers in (1, 2):
            if options.core_each:
                os.sched_setaffinity(0, cores[:workers])  # whoever is started inherits it
            found = measure(workers, options.expansions, options.seconds, options.shard)
            spent = found.wall_seconds if options.whole else found.work_seconds
            best[workers] = min(best.get(workers, spent), spent)
            text = f"{workers} workers: {found.theorems} theorems, {found.proved} proved, {found.wall_seconds} s, "
            text += f"of which {found.first_seconds} s to the first result (load {found.load})"
            print(json.dumps(asdict(found)) if options.json else text, flush=True)
    speedup = best[1] / best[2]
    print(json.dumps({"speedup": round(speedup, 3)}) if options.json else f"2 workers are {speedup:.2f} times as fast")


if __name__ == "__main__":
    main()
