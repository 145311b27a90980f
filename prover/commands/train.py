"""`leanseek train`."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from data.records import TracedStep
from data.splits import evaluation_files, statement_hashes
from prover.checkpoint import load_checkpoint
from prover.critic import CriticConfig, CriticReport, fit_critic
from prover.hub_training import HubTrainConfig, HubTrainReport, train_hub
from prover.inputs import UsageError
from prover.run_pairs import outcomes_of_run, read_training_data
from prover.sft import train as train_policy
from prover.train_config import TrainConfig, TrainProgress, TrainReport

_CRITIC_EPOCHS = 30
"""Of a critic that is asked for without saying how long to fit it."""


def train(
    *,
    data: Annotated[list[Path], Parameter(consume_multiple=True)],
    out: Path,
    config: Annotated[TrainConfig | None, Parameter(name="*")] = None,
    policy: Path | None = None,
    lora: bool = False,
    hub: HubTrainConfig | None = None,
    critic: CriticConfig | None = None,
    critic_only: bool = False,
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
    policy:
        folder of a causal language model of `transformers` to fine-tune in place of our own; `--policy hf:OUT` of
        `leanseek prove` uses what comes out. Such a training begins anew when it was stopped.
    lora:
        with --policy: train low-rank adapters (needs peft), not the whole model.
    hub:
        with --policy: how to train it.
    critic:
        also fit a critic of remaining steps, which `--critic WEIGHT` of `leanseek prove` asks; epochs 0 is none.
    critic_only:
        copy the checkpoint of --start as it is and fit a critic only.
    json_:
        print one JSON object at the end.
    """
    if policy is None and (lora or hub is not None):
        raise UsageError("--lora and --hub are for a model of transformers: name its folder with --policy")
    pairs = read_training_data(data, statement_hashes(evaluation_files()))
    shown = _Shown(quiet=json_)
    if critic_only:
        return _critic_alone(data, pairs, (config or TrainConfig()).start, out, critic, json_)
    if policy is not None:
        with shown.progress:
            hub_report = train_hub(pairs, policy, out, hub or HubTrainConfig(), lora, shown.steps)
        text = told_hub_report(hub_report)
        print(json.dumps({**dataclasses.asdict(hub_report), "out": str(out)}) if json_ else text)
        return 0
    with shown.progress:
        report = train_policy(pairs, config or TrainConfig(), out, shown.training)
    told = {**dataclasses.asdict(report), "out": str(report.out)}
    fitted = None
    if critic is not None and critic.epochs:
        fitted = fit_critic([*pairs, *_outcomes(data)], critic, out)
        told["critic"] = dataclasses.asdict(fitted)
    print(json.dumps(told) if json_ else told_report(report) + (f"\n{told_critic(fitted)}" if fitted else ""))
    return 0


def _outcomes(data: list[Path]) -> list[TracedStep]:
    """How the searches of the runs among the data ended."""
    return [step for source in data if source.is_dir() for step in outcomes_of_run(source)]


def _critic_alone(
    data: list[Path], pairs: list[TracedStep], start: Path | None, out: Path, config: CriticConfig | None, json_: bool
) -> int:
    if start is None:
        raise UsageError("--critic-only needs --start CHECKPOINT, which it copies")
    if out.exists():
        raise UsageError(f"{out} exists; --critic-only copies the checkpoint of --start there, choose another folder")
    load_checkpoint(start)
    shutil.copytree(start, out)
    report = fit_critic([*pairs, *_outcomes(data)], config or CriticConfig(epochs=_CRITIC_EPOCHS), out)
    print(json.dumps({**dataclasses.asdict(report), "out": str(out)}) if json_ else told_critic(report))
    return 0


def told_critic(report: CriticReport) -> str:
    """A critic in words."""
    if report.valid_loss is None or report.valid_base is None:
        return f"critic      {report.states} states, loss {report.train_loss:.3f}"
    rank = "-" if report.rank_correlation is None else f"{report.rank_correlation:.2f}"
    return (
        f"critic      {report.states} states, loss {report.train_loss:.3f}, of {report.valid_states} held-out states "
        f"{report.valid_loss:.3f} nats (frequencies alone {report.valid_base:.3f}), rank correlation {rank}"
    )


class _Shown:
    """A progress bar of a training, on a terminal."""

    def __init__(self, quiet: bool) -> None:
        columns = (
            TextColumn("training"),
            BarColumn(bar_width=24),
            TextColumn("{task.percentage:>3.0f}%"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[now]}"),
        )
        console = Console(stderr=True)
        self.progress = Progress(*columns, console=console, transient=True, disable=quiet or not console.is_terminal)
        self._task = self.progress.add_task("", total=1.0, now="")

    def training(self, now: TrainProgress) -> None:
        words = f"loss {now.loss:.3f} · {now.tokens_per_second:,.0f} tokens/s"
        self.progress.update(self._task, completed=now.share, now=words)

    def steps(self, done: int, total: int, loss: float) -> None:
        self.progress.update(self._task, completed=done / total, now=f"loss {loss:.3f}")


def told_hub_report(report: HubTrainReport) -> str:
    """A training of a model of `transformers` in words."""
    return (
        f"{report.pairs} pairs, {report.steps} steps, {report.tokens:,} tokens, "
        f"{report.trained_parameters:,} of {report.parameters:,} parameters trained\n"
        f"loss {report.loss_first:.3f} → {report.loss_last:.3f}\n"
        f"model       {report.out}  (leanseek prove FILE --policy hf:{report.out})"
    )


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
