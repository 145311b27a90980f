"""Ray workers: results of all theorems, whatever dies. The search is scripted; the processes are real."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import ray.cloudpickle

from data.records import Certificate, Theorem
from lean_project.states import Goal, ProofFinished, TacticResult, TacticState
from search import parallel
from search.batch import Job, Tools
from search.best_first import SearchConfig
from search.protocols import Candidate, Proposal, Query
from search.schedule import Schedule


class OneStep:
    """Every theorem is proved by `done`; one named `killer` ends its worker, `killer once` only the first time."""

    def start(self, theorem: Theorem) -> TacticState:
        marker = Path(theorem.prefix)
        if theorem.name == "killer" or (theorem.name == "killer once" and not marker.exists()):
            marker.touch()
            os._exit(1)
        return TacticState.of_goals((Goal(None, (), theorem.name),), 0)

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        return [TacticResult(ProofFinished(1), 0.0)]

    def release(self, states: Sequence[TacticState]) -> None: ...
    def close(self) -> None: ...
    def certify(self, theorem: Theorem, proof: str) -> Certificate:
        return Certificate(theorem.name, "accepted")

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        return [Proposal((Candidate("done", 0.0),)) for _ in queries]


def tools() -> Tools:
    scripted = OneStep()
    return Tools(scripted, scripted, scripted, scripted.close)


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    import sys

    ray.cloudpickle.register_pickle_by_value(sys.modules[__name__])
    parallel.start(workers=2)
    yield
    parallel.stop()


def job(number: int, name: str, folder: Path) -> Job:
    theorem = Theorem(name, "a.lean", number, str(folder / f"marker{number}"), f"theorem {name} : p := ", "", "term")
    return Job(number, theorem, SearchConfig(), folder / "trees" / f"{number:04}.jsonl")


def test_every_theorem_has_one_result_although_workers_die(tmp_path: Path) -> None:
    names = ["a", "killer", "b", "killer once", "c", "d"]
    jobs = [job(number, name, tmp_path) for number, name in enumerate(names, start=1)]
    results = list(parallel.run_ray(tools, Schedule(jobs), 2, lambda: False))
    verdicts = {result.name: result.verdict for result in results}
    assert len(results) == len(names)
    assert verdicts == {**dict.fromkeys(names, "proved"), "killer": "open"}
    assert "died 2 times" in next(result.reason for result in results if result.name == "killer")
    assert all((tmp_path / "trees" / str(result.extra["journal"])).exists() for result in results)


def test_a_stop_ends_the_workers_and_keeps_what_came(tmp_path: Path) -> None:
    jobs = [job(number, "a", tmp_path) for number in range(1, 9)]
    found = []
    for result in parallel.run_ray(tools, Schedule(jobs), 1, lambda: len(found) >= 3):
        found.append(result)
    assert len(found) == 3
