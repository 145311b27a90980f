"""Ray: whole theorems as work units for workers that each have a Lean and a policy of their own.

The only module that imports ray. It must not know what a search does; a worker runs `batch.prove_one`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")

import ray
import ray.exceptions

from data.records import TheoremResult
from lean_project.errors import LeanEnvError
from search.batch import Job, Jobs, ToolFactory, Tools, prove_one

TRIES = 2
OBJECT_STORE_BYTES = 80 << 20
POLL_SECONDS = 0.5

START_ATTEMPTS = 2
"""How often Ray is started; each time it waits half a minute for its own processes."""


class _Worker:
    """One process with its own tools, made when the first theorem comes."""

    def __init__(self, factory: ToolFactory) -> None:
        self._factory = factory
        self._tools: Tools | None = None

    def prove(self, job: Job) -> TheoremResult:
        if self._tools is None:
            self._tools = self._factory()
        return prove_one(self._tools, job)


def start(address: str | None = None, workers: int = 2) -> None:
    """Join the cluster at `address`, or start Ray on this machine.

    Raises:
        ConnectionError: there is no cluster at `address`, or Ray does not start here, as on a very busy machine.
    """
    if ray.is_initialized():
        return
    if address:
        ray.init(address=address, log_to_driver=False)
        return
    for _ in range(START_ATTEMPTS):
        try:
            ray.init(
                num_cpus=workers,
                include_dashboard=False,
                log_to_driver=False,
                object_store_memory=OBJECT_STORE_BYTES,
                logging_level="ERROR",
            )
        except Exception as error:
            # Ray raises the root class when one of its own processes is late.
            ray.shutdown()
            reason = str(error).split("\n", 1)[0]
        else:
            return
    raise ConnectionError(f"Ray does not start on this machine: {reason}")


def stop() -> None:
    """Leave the cluster; a Ray that `start` started ends with its workers."""
    ray.shutdown()


def run_ray(factory: ToolFactory, jobs: Jobs, workers: int, stopped: Callable[[], bool]) -> Iterator[TheoremResult]:
    """Search theorems on `workers` actors; results come as they are found.

    A worker that dies is replaced and its theorem goes on from its journal; one that kills two workers is `open`. When
    `stopped` says so, the workers are ended where they are: their journals hold what they did.

    Raises:
        OSError: a journal cannot be written.
        LeanEnvError: a worker cannot start Lean at all.
    """
    return run_actors(actor_maker(_Worker, factory), jobs, workers, stopped)


def actor_maker(worker: type, argument: Any, cpus: float = 1.0) -> Callable[[], Any]:
    """Makes actors of a class that has `prove(job)`; each gets `argument` and takes `cpus` of a node."""
    remote: Any = ray.remote(num_cpus=cpus)(worker)
    return lambda: remote.remote(argument)


def run_actors(
    make: Callable[[], Any], jobs: Jobs, workers: int, stopped: Callable[[], bool]
) -> Iterator[TheoremResult]:
    """As `run_ray`, with actors that `make` makes."""
    deaths: Counter[int] = Counter()
    idle: list[Any] = [make() for _ in range(workers)]
    running: dict[Any, tuple[Any, Job]] = {}

    def hand_out() -> None:
        while idle and (job := jobs.take()) is not None:
            worker = idle.pop()
            running[worker.prove.remote(job)] = (worker, job)

    try:
        hand_out()
        while running and not stopped():
            ready, _ = ray.wait(list(running), num_returns=1, timeout=POLL_SECONDS)
            ready, _ = ray.wait(list(running), num_returns=len(running), timeout=0) if ready else (ready, None)
            finals = []
            for reference in ready:
                worker, job = running.pop(reference)
                try:
                    result = ray.get(reference)
                    idle.append(worker)
                except ray.exceptions.RayActorError as error:
                    idle.append(make())
                    deaths[job.number] += 1
                    if deaths[job.number] < TRIES:
                        jobs.give_back(job)
                        continue
                    result = _lost(job, f"its worker died {TRIES} times ({type(error).__name__})")
                except ray.exceptions.RayTaskError as error:
                    if isinstance(error.cause, (OSError, LeanEnvError)):
                        raise error.cause from error  # no disk, no Lean: the next theorem would fare no better
                    idle.append(worker)
                    result = _lost(job, f"its worker failed: {error.cause!r}")
                final = jobs.give(job, result)
                if final is not None:
                    finals.append(final)
            hand_out()  # before the results go to the disk: nobody waits for that
            yield from finals
    finally:
        for worker in [*idle, *(entry[0] for entry in running.values())]:
            ray.kill(worker)


def _lost(job: Job, reason: str) -> TheoremResult:
    theorem = job.theorem
    return TheoremResult(
        name=theorem.name,
        file=theorem.file,
        verdict="open",
        reason=reason,
        line=theorem.line,
        statement_hash=theorem.statement_hash,
        extra={"journal": job.journal.name},
    )
