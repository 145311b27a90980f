"""`leanseek train`."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from data.splits import evaluation_files, statement_hashes
from prover.run_pairs import read_training_data
from prover.sft import TrainConfig, TrainProgress, TrainReport
from prover.sft import train as train_policy


def train(
    *,
    data: Annotated[list[Path], Parameter(consume_multiple=True)],
    out: Path,
    config: Annotated[TrainConfig | None, Parameter(name="*")] = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Fine-tune a policy from proofs: (state, tactic) pairs of JSONL files, or the certified proofs of runs.

    Example: `leanseek train --data pairs.jsonl runs/first --out my_policy --start checkpoints/small --epochs 2`

    A training that was stopped goes on when the same command is given again. Data with a theorem of the bundled
    evaluation files (examples, data/theorems) is refused.

    Parameters
    ----------
    data:
        JSONL files that `leanseek trace` wrote, and folders of runs.
    out:
        folder for the checkpoint.
    json_:
        print one JSON object at the end.
    """
    pairs = read_training_data(data, statement_hashes(evaluation_files()))
    columns = (
        TextColumn("training"),
        BarColumn(bar_width=24),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[now]}"),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=json_ or not console.is_terminal) as progress:
        task = progress.add_task("", total=1.0, now="")

        def told(now: TrainProgress) -> None:
            words = f"loss {now.loss:.3f} · {now.tokens_per_second:,.0f} tokens/s"
            progress.update(task, completed=now.share, now=words)

        report = train_policy(pairs, config or TrainConfig(), out, told)
    if json_:
        print(json.dumps({**dataclasses.asdict(report), "out": str(report.out)}))
    else:
        print(told_report(report))
    return 0


def told_report(report: TrainReport) -> str:
    """A training in words."""
    valid = "" if report.valid_loss is None else f", held-out loss {report.valid_loss:.3f}"
    exact = "" if report.valid_exact is None else f" ({report.valid_exact:.0%} of its tactics word for word)"
    return (
        f"{report.pairs} pairs, {report.epochs:.1f} epochs, {report.steps} steps, {report.seconds:.0f} s, "
        f"{report.flops:.2e} FLOPs\n"
        f"loss {report.train_loss:.3f}{valid}{exact}\n"
        f"checkpoint  {report.out}  ({report.parameters / 1e6:.1f} M parameters, "
        f"{report.active_parameters / 1e6:.1f} M active)"
    )
