"""How much faster two workers prove the bundled test split than one: `python benchmarks/batch.py`.

Both are whole runs of `leanseek prove` with the templates alone, start-up of Ray and Lean included, on the same
theorems and budgets of expansions; the rounds alternate, so that other load on the machine falls on both.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from prover.api import prove
from prover.inputs import Choice
from prover.tools import PolicyChoice
from search.best_first import SearchConfig

TEST = Path(__file__).parents[1] / "data" / "theorems" / "test.lean"


def seconds(workers: int, expansions: int, shard: str | None) -> tuple[float, int, int]:
    """Wall seconds, theorems, and how many were proved."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        batch = prove(
            TEST,
            run="r",
            runs=folder,
            workers=workers,
            policy=PolicyChoice(policy="portfolio"),
            search=SearchConfig(budget_seconds=120.0, budget_expansions=expansions),
            choice=Choice(shard=shard),
        )
        return time.perf_counter() - began, batch.summary["theorems"], batch.summary["proved"]


def main() -> None:
    """Print a line for each run and the quotient of the best ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--expansions", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--shard", help="I/N measures a part of the theorems")
    options = parser.parse_args()
    best: dict[int, float] = {}
    for _ in range(options.rounds):
        for workers in (1, 2):
            wall, theorems, proved = seconds(workers, options.expansions, options.shard)
            best[workers] = min(best.get(workers, wall), wall)
            load = os.getloadavg()[0]
            print(
                f"{workers} workers: {theorems} theorems, {proved} proved, {wall:.1f} s (load {load:.1f})", flush=True
            )
    print(f"2 workers are {best[1] / best[2]:.2f} times as fast as one")


if __name__ == "__main__":
    main()
