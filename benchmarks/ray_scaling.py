"""Where the driver of a batch saturates: many simulated workers whose theorems take a known time.

The driver's own code runs (schedule, results to the disk); the workers are actors that sleep instead of proving.
Efficiency is the time that the theorems take in total, over the workers' time: 1 when no worker ever waits for the
driver. 64 workers: `python benchmarks/ray_scaling.py --theorems 10000 --workers 64` (8 GB, each is a process).
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

from data.records import Theorem, TheoremResult
from search import parallel
from search.batch import Job, Recorder
from search.best_first import SearchConfig
from search.schedule import Schedule


class Sleeper:
    """Stands in for a worker: every theorem takes the same time."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def prove(self, job: Job) -> TheoremResult:
        """Sleep, and say that it is proved."""
        time.sleep(self._seconds)
        theorem, mine = job.theorem, {"worker": os.getpid()}
        return TheoremResult(
            theorem.name, theorem.file, "proved", "rfl", seconds=self._seconds, line=theorem.line, extra=mine
        )


def measure(theorems: int, workers: int, seconds: float) -> tuple[int, float]:
    """Theorems that were proved while all workers had work, and the wall seconds of it."""
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder) / "run"
        recorder = Recorder(run, {})
        jobs = [
            Job(
                number,
                Theorem(f"t{number}", "a.lean", number, "x" * 5000, f"theorem t{number} : p := by ", ""),
                SearchConfig(),
                recorder.journal_path(number),
            )
            for number in range(1, theorems + 1)
        ]
        make = parallel.actor_maker(Sleeper, seconds, cpus=0.001)
        results = parallel.run_actors(make, Schedule(jobs), workers, lambda: False)
        # Processes take seconds to start where cores are few: the clock runs once every worker has proved a theorem.
        found, counted, began, wall = 0, 0, 0.0, 0.0
        seen: set[int] = set()
        for together in results:
            recorder.record(*together)
            found += len(together)
            seen.update(result.extra["worker"] for result in together)
            if began and found <= theorems - 2 * workers:
                counted, wall = counted + len(together), time.perf_counter() - began
            elif not began and len(seen) == workers:
                began = time.perf_counter()
        return counted, wall


def main() -> None:
    """Print a line for each number of workers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--theorems", type=int, default=400)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 4, 16])
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--json", action="store_true", help="a JSON object for each line")
    options = parser.parse_args()
    parallel.start(workers=2)
    try:
        for workers in options.workers:
            theorems = max(8 * workers, options.theorems * workers // max(options.workers))
            counted, wall = measure(theorems, workers, options.seconds)
            told = {
                "workers": workers,
                "theorems": theorems,
                "counted": counted,
                "wall_seconds": round(wall, 2),
                "a_second": round(counted / wall, 1),
                "efficiency": round(counted * options.seconds / (workers * wall), 3),
                "load": round(os.getloadavg()[0], 1),
            }
            text = f"{workers:3} workers: {counted} theorems of {options.seconds:g} s in {wall:.1f} s, "
            text += f"{told['a_second']} a second, efficiency {told['efficiency']} (load {told['load']})"
            print(json.dumps(told) if options.json else text, flush=True)
    finally:
        parallel.stop()


if __name__ == "__main__":
    main()
