"""`leanseek watch`: a batch that runs elsewhere, as its folder on the disk shows it.

Whoever runs the batch need not know: results and journals are appended to as things happen, and are read on here.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections import Counter, deque
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from data.jsonl import Growing, read_lines
from data.records import TheoremResult, from_json
from prover.commands.watching import Tail, line_of
from search.journal import EXPLORED
from search.run_folder import ReportError, folder_of, open_run
from search.text_tree import VERDICT_STYLE
from search.visible import visible

REFRESH_SECONDS = 0.5
QUIET_SECONDS = 60.0
"""A journal without an end that nobody has written to for so long counts as left behind, not as running."""
_LATEST = 12


def watch(run: Path, /, *, once: bool = False) -> int:
    """Show a running batch as it goes on: what is searched now, verdicts, tactics a second. Ends with the batch.

    Example: `leanseek watch runs/first`

    Parameters
    ----------
    run:
        the run's folder, or its name under `runs`.
    once:
        print the state of now and stop.
    """
    view = RunView(folder_of(run))
    console = Console()
    if once or not console.is_terminal:
        view.read()
        console.print(view.show())
        return 0
    with Live(console=console, refresh_per_second=4, transient=False) as live:
        while not view.finished:
            view.read()
            live.update(view.show(console.height))
            time.sleep(REFRESH_SECONDS)
    return 0


class RunView:
    """What is known of a run's folder; `read` reads on.

    Raises:
        ReportError: there is no run in the folder.
    """

    def __init__(self, folder: Path) -> None:
        run = open_run(folder)
        self.folder = folder
        self.name = run.name
        self.total = int(run.manifest.get("theorems") or 0)
        """How many theorems the run has; 0 when a run of an older format does not say."""
        self.counts: Counter[str] = Counter()
        self.latest: deque[TheoremResult] = deque(maxlen=_LATEST)
        self.finished = False
        self.rate = 0.0
        self._tails: dict[Path, Tail] = {}
        self._results = Growing(folder / "results.jsonl")
        self._tactics = 0
        self._at = time.monotonic()

    def read(self) -> None:
        """Read what has been written since."""
        self._read_results()
        trees = self.folder / "trees"
        for path in (*sorted(trees.glob("*.jsonl")), *sorted((trees / EXPLORED).glob("*.jsonl"))):
            if path not in self._tails:
                head = next((line for line in read_lines(path, []) if line.get("kind") == "theorem"), None)
                if head is not None:
                    self._tails[path] = Tail(str(head.get("name", path.stem)), path)
        tactics = sum(tail.read() for tail in self._tails.values())
        now = time.monotonic()
        if self._tactics:
            self.rate = (tactics - self._tactics) / max(now - self._at, 1e-3)
        self._tactics, self._at = tactics, now
        self.finished = self._summary_says_finished()

    @property
    def running(self) -> list[Tail]:
        """The searches that go on, as far as their journals tell."""
        now = time.time()
        return [
            tail
            for path, tail in self._tails.items()
            if tail.running and path.exists() and now - path.stat().st_mtime < QUIET_SECONDS
        ]

    def show(self, height: int = 60) -> RenderableType:
        """The state as something that rich prints, in about `height` lines."""
        running = self.running
        state = "finished" if self.finished else f"{len(running)} running, {self.rate:.0f} tactics/s"
        done = sum(self.counts.values())
        told = f"{self.counts['proved']} of {done} proved"
        if self.total > done:
            told += f", {self.total - done} of {self.total} to go"
        head = Text.assemble((visible(self.name), "bold"), f"  {state}  ", told)
        now = Table(box=None, pad_edge=False, header_style="bold")
        for column in ("searched now", "expansions", "tactics"):
            now.add_column(column, justify="left" if column == "searched now" else "right", no_wrap=True)
        now.add_column("last tactic", ratio=1, no_wrap=True, overflow="ellipsis")
        room = max(4, height // 2 - 4)
        for tail in running[:room]:
            last = Text(visible(" ".join(tail.last.split())), "dim")
            now.add_row(Text(visible(tail.name)), str(tail.expansions), str(tail.tactics), last)
        parts: list[RenderableType] = [head]
        if running:
            parts += [Text(""), now]
        if self.latest:
            parts += [Text(""), Text("latest verdicts", "bold")]
            parts += [
                Text(visible(line_of(result)), VERDICT_STYLE.get(result.verdict, ""), no_wrap=True, overflow="ellipsis")
                for result in list(self.latest)[-room:]
            ]
        return Group(*parts)

    def _read_results(self) -> None:
        """Read on in the results."""
        whole, anew = self._results.read()
        if anew:
            self.counts.clear()
            self.latest.clear()
        for line in whole.splitlines():
            with contextlib.suppress(ValueError, AttributeError):
                result = from_json(TheoremResult, json.loads(line))
                self.counts[result.verdict] += 1
                self.latest.append(result)

    def _summary_says_finished(self) -> bool:
        try:
            return bool(json.loads((self.folder / "summary.json").read_bytes()).get("finished")) and not self.running
        except (OSError, ValueError, AttributeError):
            return False


__all__ = ["ReportError", "RunView", "watch"]
