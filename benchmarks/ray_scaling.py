"""Where the driver of a batch saturates: many simulated workers whose theorems take a known time.

The driver's own code runs (schedule, results to the disk); the workers are actors that sleep instead of proving.
Efficiency is the time that the theorems take in total, over the workers' time: 1 when no worker ever waits for the
driver. 64 workers: `python benchmarks/ray_scaling.py --theorems 10000 --workers 64` (8 GB, each is a process).
"""

from __future__ import annotations

import argparse
import itertools
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
        theorem = job.theorem
        return TheoremResult(theorem.name, theorem.file, "proved", "rfl", seconds=self._seconds, line=theorem.line)


def measure(theorems: int, workers: int, seconds: float) -> tuple[float, float]:
    """Wall seconds while all workers have work, and efficiency."""
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
        # Processes take seconds to start where cores are few: the clock runs once every worker has had a theorem.
        for result in itertools.islice(results, workers):
            recorder.record(result)
        began, counted = time.perf_counter(), theorems - 2 * workers
        for result in itertools.islice(results, counted):
            recorder.record(result)
        wall = time.perf_counter() - began
        for result in results:
            recorder.record(result)
        return wall, counted * seconds / (workers * wall)


def main() -> None:
    """Print a line for each number of workers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--theorems", type=int, default=400)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 4, 16])
    parser.add_argument("--seconds", type=float, default=1.0)
    options = parser.parse_args()
    parallel.start(workers=2)
    try:
        for workers in options.workers:
            count = max(4 * workers, options.theorems * workers // max(options.workers))
            wall, efficiency = measure(count, workers, options.seconds)
            print(
                f"{workers:3} workers: {count} theorems of {options.seconds:g} s, "
                f"{(count - 2 * workers) / wall:.1f} a second, efficiency {efficiency:.2f}",
                flush=True,
            )
    finally:
        parallel.stop()


if __name__ == "__main__":
    main()
