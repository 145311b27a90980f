"""What a person sees while a batch is searched: a live view on a terminal, plain lines in a log.

What runs right now is read from the journals, which workers append to as they go, so it is the same for every way of
running. This module must not know how theorems are searched.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from data.records import TheoremResult
from prover.proving import Watcher
from search.batch import Job

_MARKS = {"proved": "✓", "open": "·", "failed_to_start": "✗"}
_REFRESH_SECONDS = 0.5
_TACTIC = re.compile(rb'"tactic": ("(?:[^"\\]|\\.)*"), "log_prob"')


def watcher_for(quiet: bool) -> Watcher:
    """The watcher for this output: none, live on a terminal, or plain lines."""
    console = Console(stderr=True)
    if quiet:
        return Silent()
    return Live(console) if console.is_terminal else Plain()


class Silent:
    """Tells nothing but remarks."""

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None: ...
    def result(self, result: TheoremResult) -> None: ...
    def end(self) -> None: ...

    def remark(self, text: str) -> None:
        """A remark on standard error."""
        print(text, file=sys.stderr)


class Plain(Silent):
    """A line for each theorem."""

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None:
        """How much there is to do."""
        self._number, self._total, self._proved = 0, len(jobs), 0
        before = f", {done} done before" if done else ""
        print(f"{title}: {len(jobs)} theorems{before}", flush=True)

    def result(self, result: TheoremResult) -> None:
        """One theorem has its verdict."""
        self._number += 1
        self._proved += result.verdict == "proved"
        print(f"[{self._number}/{self._total}] {line_of(result)}", flush=True)


def line_of(result: TheoremResult) -> str:
    """A result as one line."""
    reason = "" if result.verdict == "proved" else f"  {(result.reason.splitlines() or [''])[0][:90]}"
    mark = _MARKS.get(result.verdict, "?")
    return f"{mark} {result.name}  {result.seconds:.1f} s, {result.expansions} expansions{reason}"


class Live(Silent):
    """A progress bar, the theorems that run now, tactics a second, and a line for each verdict above them."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None:
        """Start the live view."""
        self._progress = Progress(
            TextColumn("[bold]{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[now]}"),
            console=self._console,
            transient=True,
        )
        self._proved, self._seen = 0, {job.journal: Tail(job.theorem.name, job.journal) for job in jobs}
        self._task = self._progress.add_task(title, total=len(jobs) + done, completed=done, now="")
        self._over = threading.Event()
        self._progress.start()
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def result(self, result: TheoremResult) -> None:
        """One theorem has its verdict."""
        self._proved += result.verdict == "proved"
        self._progress.console.print(line_of(result), markup=False, highlight=False)
        self._progress.advance(self._task)

    def end(self) -> None:
        """Take the live view down."""
        self._over.set()
        self._thread.join()
        self._progress.stop()

    def _follow(self) -> None:
        began, before = time.monotonic(), 0
        while not self._over.wait(_REFRESH_SECONDS):
            tactics = sum(tail.read() for tail in self._seen.values())
            rate = (tactics - before) / max(time.monotonic() - began, 1e-3)
            began, before = time.monotonic(), tactics
            running = [tail for tail in self._seen.values() if tail.running]
            names = ", ".join(f"{tail.name} ({tail.expansions})" for tail in running[:3])
            self._progress.update(self._task, now=f"{self._proved} proved · {rate:.0f} tactics/s · {names}")


class Tail:
    """Reads on in one journal: how many expansions and tactics it has, and whether its search goes on."""

    def __init__(self, name: str, path: Path) -> None:
        self.name, self._path = name, path
        self._position, self.expansions, self.tactics, self._ended = 0, 0, 0, False
        self.last = ""
        """The tactic that was tried last."""

    @property
    def running(self) -> bool:
        return self._position > 0 and not self._ended

    def read(self) -> int:
        """Tactics so far."""
        if not self._ended and Path(self._path).exists():
            with self._path.open("rb") as file:
                if file.seek(0, 2) < self._position:  # a first try was put aside, and the journal began anew
                    self._position = 0
                file.seek(self._position)
                data = file.read()
            whole = data[: data.rfind(b"\n") + 1]
            self._position += len(whole)
            self.expansions += whole.count(b'{"kind": "expansion"')
            self.tactics += whole.count(b'"outcome": ')
            self._ended = b'{"kind": "end"' in whole
            if tried := _TACTIC.findall(whole):
                self.last = str(json.loads(tried[-1]))
        return self.tactics
