"""What a person sees while a batch is searched: a live view on a terminal, plain lines in a log.

What runs right now is read from the journals, which workers append to as they go, so it is the same for every way of
running. This module must not know how theorems are searched.
"""

from __future__ import annotations

import json
import math
import os
import re
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import rich.live
from rich.console import Console, Group
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from data.jsonl import Growing
from data.records import TheoremResult, to_json
from prover.proving import Watcher
from search.batch import Job
from search.visible import visible

_MARKS = {"proved": "✓", "open": "·", "failed_to_start": "✗"}
_REFRESH_SECONDS = 0.5
_MOST_LINES = 8
_NODE = re.compile(
    rb'\{"kind": "node", "id": (?P<id>\d+), "pp": (?P<pp>"(?:[^"\\]|\\.)*"), .*"depth": (?P<depth>\d+), '
    rb'"log_prob": [^,]+, "priority": (?P<priority>[-+.\deE]+)'
)
_TACTIC = re.compile(rb'"tactic": ("(?:[^"\\]|\\.)*"), "log_prob"')


def watcher_for(quiet: bool) -> Watcher:
    """The watcher for this output: none, live on a terminal, or plain lines."""
    console = Console(stderr=True)
    if quiet:
        return Silent()
    return Live(console) if console.is_terminal else Plain()


def told(event: str, **fields: Any) -> None:
    """An event as one line of JSON on standard output."""
    print(json.dumps({"event": event, **fields}, ensure_ascii=False), flush=True)


class Events:
    """Every event as a line of JSON."""

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None:
        """How much there is to do."""
        told("begin", title=title, theorems=len(jobs), done=done)

    def result(self, result: TheoremResult) -> None:
        """One theorem has its verdict."""
        told("result", **to_json(result))

    def remark(self, text: str) -> None:
        """What the user should know."""
        told("remark", text=text)

    def end(self) -> None:
        """Nothing is searched any more."""
        told("end")


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
    """A progress bar with totals, and what runs now, a line for each; verdicts scroll by above them."""

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
        )
        self._proved = self._open = 0
        self._tails = {job.journal.name: Tail(job.theorem.name, job.journal) for job in jobs}
        self._budgets = {job.journal.name: job.config.budget_seconds for job in jobs}
        self._folder = jobs[0].journal.parent if jobs else None
        self._tactics = 0  # of theorems that are done
        self._task = self._progress.add_task(title, total=len(jobs) + done, completed=done, now="")
        self._over = threading.Event()
        self._live = rich.live.Live(self._progress, console=self._console, transient=True, refresh_per_second=4)
        self._live.start()
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def result(self, result: TheoremResult) -> None:
        """One theorem has its verdict."""
        self._proved += result.verdict == "proved"
        self._open += result.verdict != "proved"
        self._console.print(line_of(result), markup=False, highlight=False)
        self._progress.advance(self._task)
        tail = self._tails.pop(str(result.extra.get("journal")), None)
        self._tactics += tail.read() if tail else 0

    def end(self) -> None:
        """Take the live view down."""
        self._over.set()
        self._thread.join()
        self._live.stop()

    def _follow(self) -> None:
        began, before = time.monotonic(), 0
        while not self._over.wait(_REFRESH_SECONDS):
            begun = [self._tails[name] for name in self._journals() if name in self._tails]
            tactics = self._tactics + sum(tail.read() for tail in begun)
            rate = max(0, tactics - before) / max(time.monotonic() - began, 1e-3)
            began, before = time.monotonic(), tactics
            running = [tail for tail in begun if tail.running]
            left = f" · at most {_clock(self._left(len(running)))} left" if running else ""
            now = f"{self._proved} proved, {self._open} open · {rate:.0f} tactics/s{left}"
            self._progress.update(self._task, now=now)
            lines = [Text(f"  {tail.now}", no_wrap=True, overflow="ellipsis") for tail in running[:_MOST_LINES]]
            self._live.update(Group(self._progress, *lines))

    def _journals(self) -> list[str]:
        """The journals that are there; one look at the folder is cheaper than one at each of thousands."""
        try:
            return sorted(os.listdir(self._folder)) if self._folder else []  # noqa: PTH208
        except FileNotFoundError:
            return []

    def _left(self, running: int) -> float:
        """Seconds until the last budget is spent, if no more proofs were found."""
        return sum(self._budgets[name] for name in list(self._tails)) / running


def _clock(seconds: float) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes:02} min" if hours else f"{max(1, minutes)} min"


class Tail:
    """Reads on in one journal: how many expansions and tactics it has, and whether its search goes on.

    `last` is the tactic that was tried last, `depth` that of the deepest node.
    """

    def __init__(self, name: str, path: Path) -> None:
        self.name, self._file = name, Growing(path)
        self.expansions, self.tactics, self._ended = 0, 0, False
        self.last, self.depth, self._best = "", 0, (-math.inf, "")

    @property
    def now(self) -> str:
        """The search in one line: how far it is, and the most promising goal."""
        goal = " ".join(self._best[1].rpartition("⊢")[2].split())
        return f"{visible(self.name)}  {self.expansions} expansions, depth {self.depth}, best ⊢ {visible(goal)}"

    @property
    def running(self) -> bool:
        return self._file.position > 0 and not self._ended

    def read(self) -> int:
        """Tactics so far."""
        if not self._ended:
            whole, _ = self._file.read()  # when a first try was put aside, the journal began anew
            self.expansions += whole.count(b'{"kind": "expansion"')
            self.tactics += whole.count(b'"outcome": ')
            self._ended = b'{"kind": "end"' in whole
            for found in _NODE.finditer(whole):
                self.depth = max(self.depth, int(found["depth"]))
                if int(found["id"]):
                    goal = str(json.loads(found["pp"]))
                    self._best = max(self._best, (float(found["priority"]), goal))
            if tried := _TACTIC.findall(whole):
                self.last = str(json.loads(tried[-1]))
        return self.tactics
