"""leanseek in Python: `prove` and, for results as they come, `prove_each`.

    from prover.api import prove

    batch = prove("theorems.lean", run="first")
    for result in batch.results:
        print(result.name, result.verdict, result.proof)

Both do what `leanseek prove` does, with the same names, into the same run folders. This module must not know how.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from data.records import TheoremResult
from prover import proving
from prover.proving import Batch, ProveConfig, default_run_name
from search.batch import Job
from search.minimise import Style

__all__ = ["Batch", "ProveConfig", "TheoremResult", "prove", "prove_each"]


class _Calls:
    """A watcher that hands results on."""

    def __init__(self, on_result: Callable[[TheoremResult], None]) -> None:
        self.result = on_result

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None: ...
    def remark(self, text: str) -> None: ...
    def end(self) -> None: ...


def prove(
    *paths: str | Path,
    run: str | None = None,
    runs: str | Path = "runs",
    fresh: bool = False,
    on_result: Callable[[TheoremResult], None] | None = None,
    **options: Any,
) -> Batch:
    """Prove every `sorry` of files, folders and globs (see `leanseek prove --help`) into the run folder `runs/run`.

    A run that is there is gone on with; `fresh` begins it again. `on_result` is called with each new result. `options`
    are fields of `ProveConfig`: `search=SearchConfig(budget_seconds=30)`, `workers=0`, `style=Style(stable=True)`, ...

    Returns results in the order of the files, totals (`summary`), and the files that were written.

    Raises:
        ValueError: nothing can be done as asked (`UsageError`, `RunError`, `CheckpointError`).
        LeanEnvError: the embedded Lean cannot be used here.
        OSError: the run folder cannot be written or is held by another process.
    """
    folder = Path(runs) / (run or _name(paths))
    return proving.prove(paths, folder, _config(options), _Calls(on_result or _nothing), fresh)


async def prove_each(
    *paths: str | Path, run: str | None = None, runs: str | Path = "runs", **options: Any
) -> AsyncIterator[TheoremResult]:
    """The results of `prove` as they come, then those of an earlier session. Leaving the loop ends the search softly.

    Raises what `prove` raises.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[TheoremResult | None] = asyncio.Queue()
    left = threading.Event()
    told: set[tuple[str, str, int]] = set()

    def on_result(result: TheoremResult) -> None:
        loop.call_soon_threadsafe(queue.put_nowait, result)

    def work() -> Batch:
        try:
            folder = Path(runs) / (run or _name(paths))
            return proving.prove(paths, folder, _config(options), _Calls(on_result), stop=left.is_set)
        finally:
            loop.call_soon_threadsafe(queue.put_nowait, None)

    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        while (result := await queue.get()) is not None:
            told.add((result.file, result.name, result.line))
            yield result
        for result in (await task).results:  # what an earlier session found, and what could not be searched at all
            if (result.file, result.name, result.line) not in told:
                yield result
    finally:
        left.set()
        if not task.done():
            await asyncio.wait([task])


def _nothing(result: TheoremResult) -> None: ...


def _config(options: dict[str, Any]) -> ProveConfig:
    return replace(ProveConfig(style=Style()), **options)


def _name(paths: Sequence[str | Path]) -> str:
    return default_run_name([str(path) for path in paths])
