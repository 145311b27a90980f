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
    """How to train. `model.vocab` is the size that the tokenizer may have; with `start`, shape and tokenizer are its,
    and so is the prompt but for `abridged`.

    The learning rate rises over `warmup_steps` and falls as a cosine to `floor` of itself at the end, which is that of
    `epochs` or of `max_seconds`, whichever comes first. `rename` None, or prompts with signs, train on names as they
    are; `vary` shows a pair's hypotheses and lemmas otherwise in each epoch. `prompt_loss` weighs the cross-entropy of
    the prompt's own tokens, which teaches a small network to read and to copy names long before the few tokens of the
    tactics would; `sequence_balance` the loss of `prover.balance`; `next_next_loss` that of the token after the next
    one, told by a head that only training has (`prover.mtp`). With `average` above 0 the weights that are judged and
    kept are an exponential moving average of that decay per step.
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
