"""A search whose processes are killed at random moments proves what it proves without, and leaves nothing running.

`python benchmarks/kills.py [--rounds 50] [--theorems 20] [--kills 6] [--seed 0] [--json]`. Each round searches the
first examples with the portfolio and certifies what it finds, while a thread sends SIGKILL to a random process among
the children, spares and fork servers; round n draws its moments with the seed plus n. They are so far apart that a fork
server has the time to start in most cases: nobody proves anything while no process lives. Prints a line per round and
what it all came to; exit code 1 when a round proved something else or left a process.
"""

from __future__ import annotations

import argparse
import contextlib
import json
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


def proved(theorems: list[Theorem]) -> dict[str, str]:
    """Every theorem's verdict after a search with certificates, and the reason if it is not `proved`."""
    zygotes = ZygoteSource()
    # Nothing may depend on how busy the machine is.
    env, certifier = embedded_env(zygotes, Limits(tactic_seconds=20.0, grace_seconds=20.0)), KernelCertifier(zygotes)
    try:
        found = {one.name: search(one, env, Portfolio(), CONFIG, Services(certifier)) for one in theorems}
        return {name: "" if one.verdict == "proved" else f"{one.verdict}: {one.reason}" for name, one in found.items()}
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


def seconds_to_start() -> float:
    """Seconds until a fork server is there, here and now."""
    zygotes, began = ZygoteSource(), time.monotonic()
    zygotes(("Init",))
    took = time.monotonic() - began
    zygotes.close()
    return took


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
    parser.add_argument("--pause", type=float, help="mean seconds between two kills (default: as --kills says)")
    parser.add_argument("--kills", type=float, default=6.0, help="kills in the time of a round without any (default 6)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end instead of lines")
    options = parser.parse_args()
    theorems = examples(options.theorems)
    began = time.monotonic()
    expected = proved(theorems)
    quietly = time.monotonic() - began
    pause = options.pause or max(quietly / options.kills, 3 * seconds_to_start())

    def tell(line: str) -> None:
        if not options.json:
            print(line, flush=True)

    names = {name for name, trouble in expected.items() if not trouble}
    tell(f"without: {len(names)} of {len(theorems)} proved in {quietly:.1f} s; a kill every {pause:.1f} s in the mean")
    bad = kills = 0
    for number in range(options.rounds):
        began, seed = time.monotonic(), options.seed + number
        with killing(random.Random(seed), pause) as killed:
            found = proved(theorems)
        clean = nothing_left()
        same = {name for name, trouble in found.items() if not trouble} == names
        bad += not same or not clean
        kills += len(killed)
        changed = {name: trouble or "proved" for name, trouble in found.items() if bool(trouble) != (name not in names)}
        words = "the same proved" if same else f"otherwise: {changed}"
        left = "nothing left running" if clean else f"left {descendants()}"
        took = time.monotonic() - began
        tell(f"round {number + 1}: seed {seed}, {len(killed)} killed, {words}, {left}, {took:.1f} s")
    if options.json:
        figures = {"theorems": len(theorems), "proved": len(names), "rounds": options.rounds}
        print(json.dumps({**figures, "seed": options.seed, "killed": kills, "bad_rounds": bad}))
    tell(f"{'failed' if bad else 'passed'}: {options.rounds - bad} of {options.rounds} rounds, {kills} killed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
