"""What a training is told and what it tells: settings, progress, report, error.

It must not know how a network is trained.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from prover.augment import RenameConfig
from prover.model import PolicyConfig
from prover.prompt import PromptConfig
from prover.vary import VaryConfig


class TrainingError(ValueError):
    """A training that cannot start or go on. The text is one line that names the mend."""


@dataclass(frozen=True)
class TrainConfig:
    """How to train.

    Attributes:
        model: the network's shape; with `start` it is that of `start`.
        prompt: how prompts are made; with `start` as there, but for `abridged`.
        rename: how often a pair gets other names; None, or prompts with signs, train on names as they are.
        vary: shows a pair's hypotheses and lemmas otherwise in each epoch.
        start: checkpoint to go on from, whose shape and tokenizer are kept.
        prompt_loss: weight of the prompt's own tokens, which teach a small network to read and to copy names long
            before the few tokens of the tactics would.
        sequence_balance: weight of the loss that balances experts within a sequence (`prover.balance`).
        next_next_loss: weight of the token after the next one, told by a head that only training has (`prover.mtp`).
        average: above 0, the weights judged and kept are a moving average of this decay per step.
        epochs: passes over the pairs; the end is that of these or of max_seconds, whichever comes first.
        max_seconds: wall time of the training; none when not given.
        batch_tokens: tokens of one step.
        learning_rate: the highest; it falls as a cosine.
        floor: share of the learning rate that is left at the end.
        warmup_steps: steps over which the learning rate rises.
        weight_decay: of AdamW.
        clip: norm to which gradients are cut.
        balance_rate: step of the routers' bias towards equal load, outside the gradient.
        valid_fraction: share of the statements that are held out.
        seed: of weights, order and what varies.
        threads: of torch.
        save_seconds: how often the training is saved so that it can go on.
    """

    model: PolicyConfig = field(default_factory=PolicyConfig)
    prompt: PromptConfig = field(default_factory=lambda: PromptConfig(abridged=True))
    rename: RenameConfig | None = field(default_factory=RenameConfig)
    vary: VaryConfig | None = None
    start: Path | None = None
    prompt_loss: float = 0.1
    sequence_balance: float = 0.0
    next_next_loss: float = 0.0
    average: float = 0.0
    epochs: int = 8
    max_seconds: float | None = None
    batch_tokens: int = 2048
    learning_rate: float = 3e-3
    floor: float = 0.05
    warmup_steps: int = 50
    weight_decay: float = 0.05
    clip: float = 1.0
    balance_rate: float = 0.003
    valid_fraction: float = 0.05
    seed: int = 0
    threads: int | None = 2
    save_seconds: float = 60.0


@dataclass(frozen=True)
class TrainProgress:
    """Where a training stands. `share` of 1 is the end; `load_entropy` of 1 is equal load of all experts.

    `router_z` is the routers' mean squared log-sum-exp, see `Router.z`.
    """

    step: int
    epoch: int
    share: float
    loss: float
    learning_rate: float
    tokens_per_second: float
    seconds: float
    load_entropy: float
    router_z: float


@dataclass(frozen=True)
class TrainReport:
    """What came of a training. `dropped` pairs had no goal or no tactic of one line; `exact` is greedy exact match."""

    out: Path
    pairs: int
    valid_pairs: int
    dropped: int
    steps: int
    epochs: float
    seconds: float
    tokens: int
    flops: float
    train_loss: float
    valid_loss: float | None
    valid_exact: float | None
    parameters: int
    active_parameters: int
    resumed: bool
