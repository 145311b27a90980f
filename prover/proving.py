"""Proving files in batch: load, search, certify, write the proofs back, sum up. What `leanseek prove` does.

This module must not know how a search works or how things look on a terminal: it tells a `Watcher` what happens.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import json
import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from data.records import TheoremResult, from_json, to_json
from lean_project.holes import Failure
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.theorems import Key
from lean_project.toolchain import library_hash
from prover.checkpoint import weights_hash
from prover.inputs import STDIN, Choice, Entry, Source, UsageError, chosen, load_all, sources_of
from prover.tools import PolicyChoice, check_policy, open_tools, reads_checkpoint
from prover.writing import Proved, certificates_json, standing, with_proofs, write_beside
from search.batch import Job, Recorder, run_here, summarize, write_json
from search.best_first import SearchConfig
from search.journal import FIRST, spent_in
from search.minimise import AS_FOUND, Style
from search.run_lock import held
from search.schedule import OUT_OF_RUN_BUDGET, RunBudget, Schedule


def default_workers() -> int:
    """One worker for each core that this process may use, at most 8: each holds a Lean and a policy of its own."""
    return min(len(os.sched_getaffinity(0)), 8)


@dataclass(frozen=True)
class ProveConfig:
    """How a batch is proved. `workers` 0 searches in this process, without Ray.

    Attributes:
        workers: Ray workers, each with a Lean and a policy of its own.
        address: of a Ray cluster to join (`auto` or `ray://HOST:PORT`); none starts Ray here.
        choice: which of the theorems.
        style: what becomes of a proof that was found.
        run_budget: bounds on the whole run, which a later session may change.
        compare_portfolio: afterwards search with the portfolio of fixed tactics alone, on the same budgets.
    """

    search: SearchConfig = field(default_factory=SearchConfig)
    policy: PolicyChoice = field(default_factory=PolicyChoice)
    limits: Limits = field(default_factory=Limits)
    workers: int = field(default_factory=default_workers)
    address: str | None = None
    compare_portfolio: bool = False
    choice: Choice = field(default_factory=Choice)
    run_budget: RunBudget = field(default_factory=RunBudget)
    style: Style = AS_FOUND

    def settings(self) -> dict[str, Any]:
        """What a run must not change half-way, as JSON values. The number of workers may change."""
        return {
            "search": dataclasses.asdict(self.search),
            "policy": {**dataclasses.asdict(self.policy), "checkpoint": str(self.policy.checkpoint)},
            "limits": dataclasses.asdict(self.limits),
            "choice": {**dataclasses.asdict(self.choice), "skip_proved": str(self.choice.skip_proved or "")},
            "library": library_hash(),
        }


class Watcher(Protocol):
    """What is told as a batch goes on."""

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None: ...
    def result(self, result: TheoremResult) -> None: ...
    def remark(self, text: str) -> None: ...
    def end(self) -> None: ...


@dataclass(frozen=True)
class Batch:
    """How a batch ended: results in the order of the files, totals, files written, and whether it was stopped.

    `proved` are the files with their proofs; `conditions` the proofs that rest on open theorems, and on which.
    """

    folder: Path
    results: tuple[TheoremResult, ...]
    summary: dict[str, Any]
    written: tuple[Path, ...]
    stopped: bool
    proved: tuple[Proved, ...] = ()
    conditions: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)


def prove(
    paths: Sequence[str | Path | Source],
    folder: Path,
    config: ProveConfig,
    watcher: Watcher,
    fresh: bool = False,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> Batch:
    """Prove the theorems of `paths` (see `inputs.sources_of`) into the run `folder`; goes on with a run that is there.

    When `stop` says so, it ends softly.

    Raises:
        UsageError, RunError: nothing can be done as asked.
        PolicyError, CheckpointError, EndpointError: the policy is no good.
        LeanStartError: the embedded Lean cannot be used here.
        RunBusy: another process works on the run.
        NotSaved: something that was found could not be written; it is in the exception.
        OSError: the run folder cannot be written; results that were recorded stay.
    """
    with held(folder):
        return _prove(sources_of(paths, folder), folder, config, _Stoppable(watcher, stop), fresh)


@dataclass(frozen=True)
class _Stoppable:
    """A watcher with the word of whoever may end the batch."""

    watcher: Watcher
    stop: Callable[[], bool]


def _prove(sources: Sequence[Source], folder: Path, config: ProveConfig, outside: _Stoppable, fresh: bool) -> Batch:
    watcher = outside.watcher
    check_policy(config.policy)  # a wrong one is told before any theorem is touched
    with contextlib.closing(ZygoteSource()) as zygotes:
        loaded = load_all(sources, zygotes)
        entries = chosen(loaded, config.choice)
        for file in loaded:
            for text in file.remarks:
                watcher.remark(text)
        settings = {"files": [str(source.path) for source in sources], **config.settings(), **_network(config.policy)}
        recorder = Recorder(folder, settings, fresh, OUT_OF_RUN_BUDGET, {"theorems": len(entries)})
        results, stopped = _search_all(entries, recorder, config, outside, "proving")
        summary = {**summarize(results), "unsearched": len(entries) - len(results)}
        if config.compare_portfolio and not stopped:
            summary["portfolio_alone"] = _portfolio_alone(entries, folder / "portfolio", config, outside, fresh)
        proved = [with_proofs(file, results, zygotes) for file in loaded]
    wholes = [certificate for each in proved for certificate in each.wholes]
    conditions = standing(results, wholes)
    summary |= {"conditional": len(conditions), "declarations": certificates_json(wholes)}
    with _saving(results):
        write_json(folder / "summary.json", {**summary, "finished": not summary["unsearched"]})
        written = write_beside(proved, folder)
    return Batch(folder, tuple(results), summary, written, stopped, tuple(proved), conditions)


def _search_all(
    entries: Sequence[Entry], recorder: Recorder, config: ProveConfig, outside: _Stoppable, title: str
) -> tuple[list[TheoremResult], bool]:
    """Search what has no result yet. The results that are known, in order, and whether it was stopped."""
    watcher = outside.watcher
    keys = [recorder.key(entry.file, entry.name, entry.line) for _, entry in entries]
    jobs: list[Job] = []
    for (number, entry), key in zip(entries, keys, strict=True):
        if key in recorder.done:
            continue
        if isinstance(entry, Failure):
            recorder.record(_failed(entry))
        else:
            jobs.append(Job(number, entry, config.search, recorder.journal_path(number), config.style))
    bounded = config.run_budget.bounds
    begun = {job.number: _begun(job) for job in jobs} if bounded else {}
    schedule = Schedule(jobs, config.run_budget, recorder.done.values() if bounded else (), begun)
    watcher.begin(title, jobs, len(entries) - len(jobs))
    remarked: set[str] = set()
    with _interrupts(outside.stop) as stop:
        for results in _run(schedule, config, stop, watcher.remark):
            with _saving(results):
                recorder.record(*results)
            for result in results:
                watcher.result(result)
                new = [text for text in result.extra.get("remarks", ()) if text not in remarked]
                for text in dict.fromkeys(new):
                    watcher.remark(text)
                remarked.update(new)
        stopped = stop()
        for result in _without_budget(schedule):
            recorder.record(result)
            watcher.result(result)
    watcher.end()
    return [recorder.done[key] for key in keys if key in recorder.done], stopped


def _network(policy: PolicyChoice) -> dict[str, str]:
    """Which network a run is searched with, since another may come to lie in the same folder."""
    return {"checkpoint_sha256": weights_hash(policy.checkpoint)} if reads_checkpoint(policy.policy) else {}


class NotSaved(OSError):
    """The disk does not take what was found: `results` have it."""

    def __init__(self, error: OSError, results: Sequence[TheoremResult]) -> None:
        super().__init__(error.errno, error.strerror, error.filename)
        self.results = tuple(results)


@contextlib.contextmanager
def _saving(results: Sequence[TheoremResult]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotSaved(error, results) from error


def of_run(folder: Path) -> tuple[list[Source], ProveConfig]:
    """The files and the configuration that a run remembers, to go on with it.

    Raises:
        UsageError: there is no run that says what it is about.
    """
    try:
        manifest = json.loads((folder / "manifest.json").read_text())
        sources = [Source(Path(file), named=False) for file in manifest["files"]]
        policy = {**manifest["policy"], "checkpoint": Path(manifest["policy"]["checkpoint"])}
        choice = {**manifest["choice"], "skip_proved": manifest["choice"]["skip_proved"] or None}
        config = ProveConfig(
            search=from_json(SearchConfig, manifest["search"]),
            policy=from_json(PolicyChoice, policy),
            limits=from_json(Limits, manifest["limits"]),
            choice=from_json(Choice, choice),
        )
    except FileNotFoundError as error:
        raise UsageError(f"no run {folder}; give files to prove, or a name that `leanseek runs` lists") from error
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(
            f"{folder / 'manifest.json'}: cannot be gone on from ({error}); give the files again"
        ) from error
    return sources, config


def _begun(job: Job) -> dict[str, float]:
    places = (job.journal, job.journal.parent / FIRST / job.journal.name)
    return dict(sum((Counter(spent_in(place)) for place in places), Counter()))


def _without_budget(schedule: Schedule) -> Iterator[TheoremResult]:
    """What is left open because the run's budget is spent. A run with a larger one takes it up again."""
    if not schedule.over:
        return
    for job, result in schedule.left():
        theorem = job.theorem
        base = result or TheoremResult(
            theorem.name, theorem.file, "open", line=theorem.line, statement_hash=theorem.statement_hash
        )
        yield dataclasses.replace(base, reason=OUT_OF_RUN_BUDGET)


def _failed(failure: Failure) -> TheoremResult:
    return TheoremResult(failure.name, failure.file, "failed_to_start", reason=failure.reason, line=failure.line)


def _run(
    schedule: Schedule, config: ProveConfig, stop: Callable[[], bool], remark: Callable[[str], None]
) -> Iterator[Sequence[TheoremResult]]:
    factory = functools.partial(open_tools, config.policy, config.limits)
    workers = min(config.workers, schedule.jobs)
    if not schedule.jobs:
        return
    if workers == 0:
        yield from run_here(factory, schedule, stop)
        return
    from search import parallel  # Ray takes a second to import; not every command needs it

    try:
        ours = parallel.start(config.address, workers)
    except parallel.RayUnavailable as error:
        if config.address:
            raise
        remark(f"{error}; searching in this process alone")
        yield from run_here(factory, schedule, stop)
        return
    restart = functools.partial(parallel.start, None, workers) if ours and not config.address else None
    try:
        yield from parallel.run_ray(factory, schedule, workers, stop, restart)
    finally:
        if ours:
            parallel.stop()


@contextlib.contextmanager
def _interrupts(stop: Callable[[], bool]) -> Iterator[Callable[[], bool]]:
    """Ctrl-C once asks for a soft end, as `stop` does, twice ends at once."""
    asked = threading.Event()

    def ended() -> bool:
        return asked.is_set() or stop()

    def on_interrupt(number: int, frame: object) -> None:  # noqa: ARG001
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    if threading.current_thread() is not threading.main_thread():
        yield ended
        return
    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield ended
    finally:
        signal.signal(signal.SIGINT, before)


def _portfolio_alone(
    entries: Sequence[Entry], folder: Path, config: ProveConfig, outside: _Stoppable, fresh: bool
) -> dict[str, Any]:
    """Totals of the same theorems, on the same budgets, with the fixed portfolio and no network."""
    alone = dataclasses.replace(config, policy=PolicyChoice(policy="portfolio"), style=AS_FOUND)
    recorder = Recorder(folder, alone.settings(), fresh)
    results, _ = _search_all(entries, recorder, alone, outside, "portfolio alone")
    return summarize(results)


def batch_json(batch: Batch) -> dict[str, Any]:
    """A batch for machines."""
    return {
        "run": str(batch.folder),
        "summary": batch.summary,
        "results": [to_json(result) for result in batch.results],
        "written": [str(path) for path in batch.written],
        "stopped": batch.stopped,
    }


def default_run_name(paths: Sequence[str]) -> str:
    """A name for a run that was given none: the first path's and the time."""
    stem = "".join(char for char in Path(paths[0]).stem if char not in "*?[]") or "run"
    return f"{'stdin' if paths[0] in STDIN else stem}-{time.strftime('%Y%m%d-%H%M%S')}"
