"""`leanseek rl`."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from data.records import TheoremResult
from prover.commands.watching import watcher_for
from prover.proving import Watcher
from prover.rl import RLConfig, RLReport, run_rl
from prover.rounds import Figures
from prover.train_config import TrainProgress
from search.batch import Job


class _Told:
    """A batch's watcher that also tells stages and rounds, as plain lines."""

    def __init__(self, batch: Watcher, quiet: bool) -> None:
        self._batch, self._quiet = batch, quiet

    def begin(self, title: str, jobs: Sequence[Job], done: int) -> None:
        self._batch.begin(title, jobs, done)

    def result(self, result: TheoremResult) -> None:
        self._batch.result(result)

    def remark(self, text: str) -> None:
        self._batch.remark(text)

    def end(self) -> None:
        self._batch.end()

    def stage(self, round: int, name: str) -> None:
        """A stage of a round begins."""
        if not self._quiet:
            print(f"round {round}: {name}", flush=True)

    def training(self, now: TrainProgress) -> None:
        """A step of a training."""

    def round(self, figures: Figures) -> None:
        """A round is done."""
        if not self._quiet:
            kept = "kept" if figures.promoted else "not kept"
            print(f"round {figures.round}: held-out score {_number(figures.valid_score)}, {kept}", flush=True)


def rl(
    *,
    theorems: Annotated[list[Path], Parameter(consume_multiple=True)],
    out: Path,
    config: Annotated[RLConfig | None, Parameter(name="*")] = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Learn from search: rounds of search on theorems, certificates, training on the proofs found, evaluation.

    Example: `leanseek rl --theorems pool.lean --valid data/theorems/valid.lean --rounds 3 --out learned`

    A round's checkpoint is kept when the score on the held-out theorems does not fall; OUT/best is the one to use. A
    loop that was stopped goes on when the same command is given again.

    Parameters
    ----------
    theorems:
        .lean or .jsonl files of theorems to search.
    out:
        folder of the loop.
    json_:
        print one JSON object at the end.
    """
    report = run_rl(theorems, config or RLConfig(), out, _Told(watcher_for(quiet=json_), quiet=json_))
    if json_:
        rounds = [dataclasses.asdict(figures) for figures in report.rounds]
        print(
            json.dumps({"out": str(report.out), "best": str(report.best), "rounds": rounds, "stopped": report.stopped})
        )
    else:
        _show(report, Console())
    return 1 if report.stopped else 0


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _show(report: RLReport, console: Console) -> None:
    table = Table("round", "proved", "new", "pairs", "loss", "held-out score", "kept", box=None, header_style="bold")
    for figures in report.rounds:
        table.add_row(
            str(figures.round),
            f"{figures.proved} of {figures.theorems}" if figures.round else "-",
            str(figures.new),
            str(figures.pairs),
            f"{_number(figures.loss_before)} → {_number(figures.loss_after)}",
            _number(figures.valid_score),
            "yes" if figures.promoted else "no",
        )
    console.print(table)
    console.print(f"best        {report.best}", soft_wrap=True)
    if report.stopped:
        console.print("stopped early; the same command goes on where it was")
