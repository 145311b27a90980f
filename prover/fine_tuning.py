"""The steps that take a checkpoint further on what searches say of tactics: the optimizer, its bounds, what it costs.

Preference training and the policy gradient share them. This module must not know what is learned: a loss of some of the
examples is asked for.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

from data.jsonl import write_lines
from prover.checkpoint import Card, save_checkpoint
from prover.flops import train_flops
from prover.model import Causal, PolicyModel
from prover.pairs import Batch, shuffled
from prover.sft import LOG
from prover.tokenizer import PolicyTokenizer
from prover.train_config import TrainingError

_WARMUP_STEPS = 10


class FineTuning(Protocol):
    """Settings that every such training has."""

    @property
    def epochs(self) -> int:
        """Passes over the examples."""

    @property
    def learning_rate(self) -> float:
        """Reached after 10 steps, then constant."""

    @property
    def clip(self) -> float:
        """Norm to which gradients are cut."""

    @property
    def seed(self) -> int:
        """Of the order."""


@dataclass(frozen=True)
class StepLoss:
    """The loss of a packed batch; `watched` is the part of it that is told as a running mean, `told` what else is."""

    batch: Batch
    loss: Tensor
    watched: float
    told: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class FineTuned:
    """What the steps were and cost, and their lines of the log."""

    steps: int
    tokens: int
    flops: float
    lines: Sequence[dict[str, Any]]


@dataclass(frozen=True)
class FineTuner:
    """Trains `model` in place. `name` is that of the watched loss in the log, `running` where its running mean begins
    (None: at the first loss). `progress` is told steps done, steps in all, and that mean.
    """

    model: PolicyModel
    config: FineTuning
    name: str
    running: float | None = None
    progress: Callable[[int, int, float], None] | None = None

    def run(self, examples: int, per_step: int, loss_of: Callable[[list[int]], StepLoss]) -> FineTuned:
        """Go over examples 0 to `examples` - 1, `per_step` of them in a step.

        Raises:
            TrainingError: a loss that is no number.
        """
        config, running = self.config, self.running
        optimizer = torch.optim.AdamW(self.model.parameters(), lr=config.learning_rate, weight_decay=0.0)
        total = config.epochs * math.ceil(examples / per_step)
        tokens, flops, lines = 0, 0.0, list[dict[str, Any]]()
        for done, places in enumerate(shuffled(range(examples), config.seed, config.epochs, per_step), start=1):
            for group in optimizer.param_groups:
                group["lr"] = config.learning_rate * min(1.0, done / _WARMUP_STEPS)
            self.model.train()
            step = loss_of(places)
            if not math.isfinite(float(step.loss.detach())):
                raise TrainingError(f"the loss is no number at step {done}; lower the learning rate")
            optimizer.zero_grad(set_to_none=True)
            step.loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), config.clip)
            optimizer.step()
            tokens += step.batch.tokens
            counts = step.batch.sequence_X.bincount().tolist()
            lengths = zip(step.batch.packing.lengths, counts, strict=True)
            flops += sum(train_flops(self.model.config, length, int(count)) for length, count in lengths)
            running = step.watched if running is None else 0.9 * running + 0.1 * step.watched
            lines.append({"step": done, self.name: running, **step.told})
            if self.progress is not None:
                self.progress(done, total, running)
        return FineTuned(total, tokens, flops, lines)


def save_fine_tuned(
    out: Path, start: tuple[PolicyModel, PolicyTokenizer, Card], tuned: FineTuned, settings: Mapping[str, Any]
) -> None:
    """Write the model as a checkpoint, its card with what was spent and the `settings` of the training, and the log.

    Raises:
        OSError: `out` cannot be written.
    """
    model, tokenizer, card = start
    card = dataclasses.replace(
        card,
        steps=card.steps + tuned.steps,
        tokens=card.tokens + tuned.tokens,
        flops=card.flops + tuned.flops,
        settings={**card.settings, **settings},
    )
    save_checkpoint(out, model.eval(), tokenizer, card)
    write_lines(out / LOG, tuned.lines)


def token_log_probs(model: PolicyModel, batch: Batch) -> Tensor:
    """(X,) log-probabilities in nats of the tokens of a packed batch's tactics."""
    logits = model(batch.ids_M, batch.packing.position_M, Causal(batch.packing), batch.wanted_X)
    return -F.cross_entropy(logits, batch.targets_X, reduction="none")
