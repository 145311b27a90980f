"""Proving files in batch: load, search, certify, write the proofs back, sum up. What `leanseek prove` does.

This module must not know how a search works or how things look on a terminal: it tells a `Watcher` what happens.
"""

from __future__ import annotations

import dataclasses
import functools
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from data.files import write_whole
from data.records import TheoremResult, to_json
from lean_project.errors import LeanEnvError
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.theorems import Failure, Loaded, fill_holes, load_theorems
from lean_project.toolchain import library_hash
from prover.checkpoint import load_checkpoint
from prover.tools import PolicyChoice, open_tools
from search.batch import Job, Recorder, run_here, summarize, write_json
from search.best_first import SearchConfig


class UsageError(ValueError):
    """What was asked for makes no sense as asked. One line that names the mend; exit code 2."""


def default_workers() -> int:
    """One worker for each core that this process may use, at most 8: each holds a Lean and a policy of its own."""
    return min(len(os.sched_getaffinity(0)), 8)


@dataclass(frozen=True)
class ProveConfig:
    """How a batch is proved. `workers` 0 searches in this process, without Ray.

    Attributes:
        workers: Ray workers, each with a Lean and a policy of its own.
        address: of a Ray cluster to join (`auto` or `ray://HOST:PORT`); none starts Ray here.
        compare_portfolio: afterwards search with the portfolio of fixed tactics alone, on the same budgets.
    """

    search: SearchConfig = field(default_factory=SearchConfig)
    policy: PolicyChoice = field(default_factory=PolicyChoice)
    limits: Limits = field(default_factory=Limits)
    workers: int = field(default_factory=default_workers)
    address: str | None = None
    compare_portfolio: bool = False

    def settings(self) -> dict[str, Any]:
        """What a run must not change half-way, as JSON values. The number of workers may change."""
        return {
            "search": dataclasses.asdict(self.search),
            "policy": {**dataclasses.asdict(self.policy), "checkpoint": str(self.policy.checkpoint)},
            "limits": dataclasses.asdict(self.limits),
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
    """How a batch ended: results in the order of the files, totals, files written, and whether it was stopped."""

    folder: Path
    results: tuple[TheoremResult, ...]
    summary: dict[str, Any]
    written: tuple[Path, ...]
    stopped: bool


def load_all(paths: Sequence[Path], zygotes: ZygoteSource) -> list[Loaded]:
    """What the files ask to be proved.

    Raises:
        UsageError: a file is missing, cannot be read, or holds nothing to prove.
    """
    loaded = []
    for path in paths:
        try:
            found = load_theorems(path, Outliner(zygotes))
        except OSError as error:
            raise UsageError(f"{path}: {error.strerror}") from error
        except LeanEnvError as error:
            raise UsageError(str(error)) from error
        if not found.theorems and not found.failures:
            first = f" ({found.remarks[0]})" if found.remarks else ""
            raise UsageError(f"{path}: no `sorry` to prove{first}")
        loaded.append(found)
    return loaded


def prove(paths: Sequence[Path], folder: Path, config: ProveConfig, watcher: Watcher, fresh: bool = False) -> Batch:
    """Prove the theorems of `paths` into the run `folder`; goes on with a run that is there.

    Raises:
        UsageError, RunError: nothing can be done as asked.
        CheckpointError: the policy's checkpoint is no good.
        LeanStartError: the embedded Lean cannot be used here.
        OSError: the run folder cannot be written; results that were recorded stay.
    """
    for path in paths:
        if not path.is_file():
            raise UsageError(f"{path}: {'a folder; give .lean or .jsonl files' if path.is_dir() else 'no such file'}")
    if config.policy.policy != "portfolio":
        load_checkpoint(config.policy.checkpoint)  # a wrong one is told before any theorem is touched
    zygotes = ZygoteSource()
    try:
        loaded = load_all(paths, zygotes)
    finally:
        zygotes.close()
    for file in loaded:
        for text in file.remarks:
            watcher.remark(text)
    settings = {"files": [str(path) for path in paths], **config.settings()}
    recorder = Recorder(folder, settings, fresh)
    entries, results, stopped = _search_all(loaded, recorder, config, watcher, "proving")
    summary = {**summarize(results), "unsearched": len(entries) - len(results)}
    if config.compare_portfolio and not stopped:
        summary["portfolio_alone"] = _portfolio_alone(loaded, folder / "portfolio", config, watcher, fresh)
    write_json(folder / "summary.json", {**summary, "finished": not summary["unsearched"]})
    written = tuple(_write_proofs(file, results, folder) for file in loaded if file.outline is not None)
    return Batch(folder, tuple(results), summary, written, stopped)


def _search_all(
    loaded: Sequence[Loaded], recorder: Recorder, config: ProveConfig, watcher: Watcher, title: str
) -> tuple[list[Job | TheoremResult], list[TheoremResult], bool]:
    """Search what has no result yet. All entries in order, the results that are known, whether it was stopped."""
    entries: list[Job | TheoremResult] = []
    for file in loaded:
        for failure in file.failures:
            entries.append(_failed(failure))
        for theorem in file.theorems:
            number = len(entries) + 1
            entries.append(Job(number, theorem, config.search, recorder.journal_path(number)))
    keys = [_key(recorder, entry) for entry in entries]
    for entry, key in zip(entries, keys, strict=True):
        if isinstance(entry, TheoremResult) and key not in recorder.done:
            recorder.record(entry)
    jobs = [
        entry for entry, key in zip(entries, keys, strict=True) if isinstance(entry, Job) and key not in recorder.done
    ]
    watcher.begin(title, jobs, len(entries) - len(jobs))
    with _interrupts() as stop:
        for result in _run(jobs, config, stop):
            recorder.record(result)
            watcher.result(result)
        stopped = stop()
    watcher.end()
    return entries, [recorder.done[key] for key in keys if key in recorder.done], stopped


def _key(recorder: Recorder, entry: Job | TheoremResult) -> tuple[str, str, int]:
    source = entry.theorem if isinstance(entry, Job) else entry
    return recorder.key(source.file, source.name, source.line)


def _failed(failure: Failure) -> TheoremResult:
    return TheoremResult(failure.name, failure.file, "failed_to_start", reason=failure.reason, line=failure.line)


def _run(jobs: Sequence[Job], config: ProveConfig, stop: Callable[[], bool]) -> Iterator[TheoremResult]:
    factory = functools.partial(open_tools, config.policy, config.limits)
    workers = min(config.workers, len(jobs))
    if not jobs:
        return
    if workers == 0:
        yield from run_here(factory, jobs, stop)
        return
    from search import parallel  # Ray takes a second to import; not every command needs it

    parallel.start(config.address, workers)
    try:
        yield from parallel.run_ray(factory, jobs, workers, stop)
    finally:
        parallel.stop()


@contextmanager
def _interrupts() -> Iterator[Callable[[], bool]]:
    """Ctrl-C once asks for a soft end, twice ends at once."""
    asked = threading.Event()

    def on_interrupt(number: int, frame: object) -> None:  # noqa: ARG001
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return
    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def _portfolio_alone(
    loaded: Sequence[Loaded], folder: Path, config: ProveConfig, watcher: Watcher, fresh: bool
) -> dict[str, Any]:
    """Totals of the same theorems, on the same budgets, with the fixed portfolio and no network."""
    alone = dataclasses.replace(config, policy=PolicyChoice(policy="portfolio"))
    recorder = Recorder(folder, alone.settings(), fresh)
    _, results, _ = _search_all(loaded, recorder, alone, watcher, "portfolio alone")
    return summarize(results)


def _write_proofs(loaded: Loaded, results: Sequence[TheoremResult], folder: Path) -> Path:
    assert loaded.outline is not None
    proofs = {
        (result.name, result.line): result.proof
        for result in results
        if result.file == str(loaded.path) and result.verdict == "proved" and result.proof is not None
    }
    path = folder / f"{loaded.path.stem}.proved.lean"
    write_whole(path, [fill_holes(loaded.outline, proofs)])
    return path


def batch_json(batch: Batch) -> dict[str, Any]:
    """A batch for machines."""
    return {
        "run": str(batch.folder),
        "summary": batch.summary,
        "results": [to_json(result) for result in batch.results],
        "written": [str(path) for path in batch.written],
        "stopped": batch.stopped,
    }


def default_run_name(paths: Sequence[Path]) -> str:
    """A name for a run that was given none: the first file's and the time."""
    return f"{paths[0].stem}-{time.strftime('%Y%m%d-%H%M%S')}"
