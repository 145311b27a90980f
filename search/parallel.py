"""Ray: whole theorems as work units for workers that each have a Lean and a policy of their own.

The only module that imports ray. It must not know what a search does; a worker runs `batch.prove_one`.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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
CONNECT_SECONDS = 10.0
STARTS = 2
"""How often Ray is started before it is given up: on a busy machine it runs into its own time limit of 30 seconds."""
SHORT_SECONDS = 2.0
"""Where theorems take less than this in the mean, the next one waits at each worker already."""


class RayUnavailable(LeanEnvError):
    """Ray does not start, or its cluster is gone. One line that names the mend."""


class _Worker:
    """One process with its own tools, made when the first theorem comes."""

    def __init__(self, factory: ToolFactory) -> None:
        self._factory = factory
        self._tools: Tools | None = None

    def prove(self, job: Job) -> TheoremResult:
        if self._tools is None:
            self._tools = self._factory()
        return prove_one(self._tools, job)


def start(address: str | None = None, workers: int = 2) -> bool:
    """Join the cluster at `address`, or start Ray on this machine. False when this process was in a cluster already.

    Raises:
        RayUnavailable: there is no cluster at `address`, or Ray does not start here.
    """
    if ray.is_initialized():
        return False
    if address:
        host, colon, port = address.removeprefix("ray://").rpartition(":")
        try:
            if colon:  # Ray itself takes minutes to say that nobody is there
                socket.create_connection((host, int(port)), timeout=CONNECT_SECONDS).close()
            ray.init(address=address, log_to_driver=False)
        except (OSError, RuntimeError, ValueError) as error:
            told = " ".join(str(error).split())[:200]
            raise RayUnavailable(f"--address {address}: no Ray cluster can be joined there ({told})") from error
        return True
    for attempt in range(1, STARTS + 1):
        try:
            ray.init(
                num_cpus=workers,
                include_dashboard=False,
                log_to_driver=False,
                object_store_memory=OBJECT_STORE_BYTES,
                logging_level="ERROR",
            )
            break
        except Exception as error:  # Ray raises it bare when its processes are late
            ray.shutdown()
            if attempt == STARTS:
                told = str(error).split("\n", 1)[0]
                raise RayUnavailable(f"Ray does not start on this machine: {told}") from error
    return True


def stop() -> None:
    """Leave the cluster; a Ray that `start` started ends with its workers."""
    ray.shutdown()


def run_ray(
    factory: ToolFactory,
    jobs: Jobs,
    workers: int,
    stopped: Callable[[], bool],
    restart: Callable[[], object] | None = None,
) -> Iterator[Sequence[TheoremResult]]:
    """Search theorems on `workers` actors; results come as they are found, those of one moment together.

    A worker that dies is replaced and its theorem goes on from its journal; one that kills two workers is `open`. When
    the node of this process dies, Ray is begun anew by `restart`. When `stopped` says so, the workers are ended where
    they are: their journals hold what they did.

    Raises:
        OSError: a journal cannot be written.
        LeanEnvError: a worker cannot start Lean at all.
        RayUnavailable: the node of this process is gone, and cannot be begun anew.
    """
    for attempt in range(1, STARTS + 1):
        try:
            yield from run_actors(actor_maker(_Worker, factory), jobs, workers, stopped)
            return
        except NodeLost as error:
            ray.shutdown()
            if restart is None or attempt == STARTS:
                raise RayUnavailable("Ray's node is gone; the same command goes on where it was") from error
            restart()


def actor_maker(worker: type, argument: Any, cpus: float = 1.0) -> Callable[[], Any]:
    """Makes actors of a class that has `prove(job)`; each gets `argument` and takes `cpus` of a node."""
    remote: Any = ray.remote(num_cpus=cpus)(worker)
    return lambda: remote.remote(argument)


class NodeLost(Exception):
    """The node of this process is dead: Ray does nothing for it any more."""


@dataclass
class _Crew:
    """An actor and what it was given, with the references of the results: it works on the first, the rest waits."""

    actor: Any
    given: list[tuple[Any, Job]] = field(default_factory=list)


class _Driver:
    """Hands jobs to actors and takes what they find."""

    def __init__(self, make: Callable[[], Any], jobs: Jobs, workers: int) -> None:
        self._make, self._jobs = make, jobs
        self.crews = [_Crew(make()) for _ in range(workers)]
        self._deaths: Counter[int] = Counter()
        self._seconds, self._count = 0.0, 0

    @property
    def running(self) -> dict[Any, _Crew]:
        """Whose results are awaited, by their references."""
        return {reference: crew for crew in self.crews for reference, _ in crew.given}

    def hand_out(self) -> None:
        """Give actors something to do as long as there is something."""
        short = self._count > 0 and self._seconds / self._count < SHORT_SECONDS
        for depth in range(2 if short else 1):
            for crew in self.crews:
                if len(crew.given) == depth:
                    if (job := self._jobs.take()) is None:
                        return
                    crew.given.append((crew.actor.prove.remote(job), job))

    def collect(self, crew: _Crew, ready: Sequence[Any]) -> Iterator[TheoremResult]:
        """The results of what an actor has finished; a dead actor is replaced.

        Raises:
            NodeLost: nothing can be replaced; what the actors had is given back.
        """
        while crew.given and crew.given[0][0] in ready:
            reference, job = crew.given[0]
            try:
                result = ray.get(reference)
            except ray.exceptions.RayActorError as error:
                if not _node_lives():
                    self._give_back(self.crews)
                    raise NodeLost from error
                crew.given.pop(0)
                self._give_back([crew])
                crew.actor = self._make()
                self._deaths[job.number] += 1
                if self._deaths[job.number] < TRIES:
                    self._jobs.give_back(job)
                    return
                result = _lost(job, f"its worker died {TRIES} times ({type(error).__name__})")
                yield from self._ended(job, result)
                return
            except ray.exceptions.RayTaskError as error:
                if isinstance(error.cause, (OSError, LeanEnvError)):
                    raise error.cause from error  # no disk, no Lean: the next theorem would fare no better
                result = _lost(job, f"its worker failed: {error.cause!r}")
            crew.given.pop(0)
            self._seconds, self._count = self._seconds + result.seconds, self._count + 1
            yield from self._ended(job, result)

    def _ended(self, job: Job, result: TheoremResult) -> Iterator[TheoremResult]:
        final = self._jobs.give(job, result)
        if final is not None:
            yield final

    def _give_back(self, crews: Sequence[_Crew]) -> None:
        for crew in crews:
            for _, job in crew.given:
                self._jobs.give_back(job)
            crew.given.clear()


def run_actors(
    make: Callable[[], Any], jobs: Jobs, workers: int, stopped: Callable[[], bool]
) -> Iterator[Sequence[TheoremResult]]:
    """As `run_ray`, with actors that `make` makes.

    Raises:
        NodeLost: the node of this process died; what was not finished is given back.
    """
    driver = _Driver(make, jobs, workers)
    try:
        driver.hand_out()
        while (running := driver.running) and not stopped():
            ready, _ = ray.wait(list(running), num_returns=1, timeout=POLL_SECONDS)
            ready, _ = ray.wait(list(running), num_returns=len(running), timeout=0) if ready else (ready, None)
            crews = {id(crew): crew for crew in (running[reference] for reference in ready)}
            finals: list[TheoremResult] = []
            failure: Exception | None = None
            try:
                for crew in crews.values():
                    for result in driver.collect(crew, ready):
                        finals.append(result)
                driver.hand_out()  # before the results go to the disk: nobody waits for that
            except (NodeLost, OSError, LeanEnvError) as error:
                failure = error
            if finals:
                yield finals
            if failure is not None:
                raise failure
    finally:
        for crew in driver.crews:
            with contextlib.suppress(ray.exceptions.RayError):
                ray.kill(crew.actor)


def _node_lives() -> bool:
    """Whether the node that this process belongs to is there."""
    try:
        mine = ray.get_runtime_context().get_node_id()
        return any(node["Alive"] for node in ray.nodes() if node["NodeID"] == mine)
    except ray.exceptions.RayError:
        return False


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
