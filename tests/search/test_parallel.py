"""Ray workers: results of all theorems, whatever dies. The search is scripted; the processes are real."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
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
    """Every theorem is proved by `done`; `killer` ends its worker, `killer once` the first time, `slow` takes time."""

    def start(self, theorem: Theorem) -> TacticState:
        marker = Path(theorem.prefix)
        if theorem.name == "killer" or (theorem.name == "killer once" and not marker.exists()):
            marker.touch()
            os._exit(1)
        if theorem.name == "slow":
            time.sleep(2.0)
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
    results = [one for some in parallel.run_ray(tools, Schedule(jobs), 2, lambda: False) for one in some]
    verdicts = {result.name: result.verdict for result in results}
    assert len(results) == len(names)
    assert verdicts == {**dict.fromkeys(names, "proved"), "killer": "open"}
    assert "died 2 times" in next(result.reason for result in results if result.name == "killer")
    assert all((tmp_path / "trees" / str(result.extra["journal"])).exists() for result in results)


def test_a_stop_ends_the_workers_and_keeps_what_came(tmp_path: Path) -> None:
    jobs = [job(number, "a", tmp_path) for number in range(1, 9)]
    found = []
    for results in parallel.run_ray(tools, Schedule(jobs), 1, lambda: len(found) >= 3):
        found.extend(results)
    assert 3 <= len(found) < 8


def test_a_node_manager_that_is_killed_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parallel.stop()
    for name, value in (("period_ms", "500"), ("timeout_ms", "1000"), ("failure_threshold", "3")):
        monkeypatch.setenv(f"RAY_health_check_{name}", value)  # else it takes half a minute to be noticed
    parallel.start(workers=1)
    results = []
    jobs = [job(number, "slow", tmp_path) for number in range(1, 4)]
    for some in parallel.run_ray(tools, Schedule(jobs), 1, lambda: False, restart=lambda: parallel.start(workers=1)):
        if not results:
            [node] = [one for one in psutil.Process().children() if one.name() == "raylet"]
            node.kill()
        results += some
    assert sorted(result.line for result in results) == [1, 2, 3]
    assert {result.verdict for result in results} == {"proved"}


def test_no_cluster_is_one_clear_line() -> None:
    parallel.stop()
    with pytest.raises(
        parallel.RayUnavailable, match=r"--address ray://127\.0\.0\.1:1: no Ray cluster can be joined there"
    ):
        parallel.start("ray://127.0.0.1:1")
