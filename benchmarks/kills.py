"""A search whose processes are killed at random moments proves what it proves without, and leaves nothing running.

`python benchmarks/kills.py [--rounds 50] [--theorems 20] [--seed 0]`. Each round searches the first examples with the
portfolio and certifies what it finds, while a thread sends SIGKILL to a random process among the children, spares and
fork servers. Prints a line per round; exit code 1 when a round proved something else or left a process.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from data.records import Theorem
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.theorems import load_theorems
from lean_project.verify import KernelCertifier
from search.best_first import SearchConfig, Services, search
from search.portfolio import Portfolio

EXAMPLES = Path(__file__).parents[1] / "examples" / "first_steps.lean"
CONFIG = SearchConfig(budget_seconds=300.0, budget_expansions=10)


def descendants() -> list[psutil.Process]:
    """All processes that this one has started, directly or not, and that still run."""
    alive = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            if process.status() != psutil.STATUS_ZOMBIE:
                alive.append(process)
    return alive


@contextlib.contextmanager
def killing(rng: random.Random, pause: float) -> Iterator[list[int]]:
    """Kill a random descendant every now and then, `pause` seconds apart in the mean; gives those that were killed."""
    killed: list[int] = []
    over = threading.Event()

    def work() -> None:
        wait = pause / 4
        while not over.wait(wait):
            wait = rng.expovariate(1 / pause)
            if victims := descendants():
                victim = rng.choice(victims)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(victim.pid, signal.SIGKILL)
                    killed.append(victim.pid)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()


def proved(theorems: list[Theorem]) -> set[str]:
    """The names of the theorems that a search proves and the kernel certifies."""
    zygotes = ZygoteSource()
    # Nothing may depend on how busy the machine is.
    env, certifier = embedded_env(zygotes, Limits(tactic_seconds=20.0, grace_seconds=20.0)), KernelCertifier(zygotes)
    try:
        found = {one.name: search(one, env, Portfolio(), CONFIG, Services(certifier)) for one in theorems}
        return {name for name, result in found.items() if result.verdict == "proved"}
    finally:
        env.close()
        certifier.close()
        zygotes.close()


def examples(count: int) -> list[Theorem]:
    """The first examples."""
    zygotes = ZygoteSource()
    try:
        return list(load_theorems(EXAMPLES, Outliner(zygotes)).theorems[:count])
    finally:
        zygotes.close()


def nothing_left(seconds: float = 5.0) -> bool:
    """Whether all descendants end within a time."""
    deadline = time.monotonic() + seconds
    while descendants() and time.monotonic() < deadline:
        time.sleep(0.05)
    return not descendants()


def main() -> int:
    """Run the rounds."""
    parser = argparse.ArgumentParser(description="SIGKILL at random moments of a search.")
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--theorems", type=int, default=20)
    parser.add_argument("--pause", type=float, default=1.0, help="mean seconds between two kills")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    theorems = examples(options.theorems)
    expected = proved(theorems)
    print(f"without: {len(expected)} of {len(theorems)} proved", flush=True)
    bad = 0
    for number in range(options.rounds):
        with killing(random.Random(options.seed + number), options.pause) as killed:
            found = proved(theorems)
        clean = nothing_left()
        bad += found != expected or not clean
        words = "the same proved" if found == expected else f"lost {expected - found}, gained {found - expected}"
        left = "nothing left running" if clean else f"left {descendants()}"
        print(f"round {number + 1}: {len(killed)} killed, {words}, {left}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
