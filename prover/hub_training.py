"""Fine-tuning a causal language model of `transformers` on pairs, whole or by low-rank adapters.

Low-rank adaptation (Hu et al., 2022) through peft; adapters are merged at the end, so that what is written is a model
like the one that was given, for `--policy hf:FOLDER`. The loss is the cross-entropy, in nats, of the tokens of a tactic
and of the end of its line. This module must not know where pairs come from.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

from data.records import TracedStep
from prover.checkpoint import CheckpointError
from prover.hub_policy import HubPolicy
from prover.pairs import Tokens, shuffled, usable
from prover.plain_prompt import plain_text
from prover.prompt import context_of_step
from prover.train_config import TrainingError


@dataclass(frozen=True)
class HubTrainConfig:
    """How to fine-tune a model of `transformers`.

    Attributes:
        rank: of the adapters; their scale is twice that over the rank.
        epochs: passes over the pairs.
        learning_rate: at the start; it falls as a cosine to a tenth.
        batch: pairs in one step.
        max_tokens: longer questions lose their beginning.
        clip: norm to which gradients are cut.
        seed: of the order and of the adapters.
        device: `auto` is a GPU where there is one.
    """

    rank: int = 16
    epochs: int = 1
    learning_rate: float = 2e-4
    batch: int = 8
    max_tokens: int = 1536
    clip: float = 1.0
    seed: int = 0
    device: str = "auto"


@dataclass(frozen=True)
class HubTrainReport:
    """What came of it. Losses are the means over the first and the last tenth of the steps."""

    out: Path
    pairs: int
    steps: int
    tokens: int
    trained_parameters: int
    parameters: int
    loss_first: float
    loss_last: float


def train_hub(
    pairs: Sequence[TracedStep],
    folder: Path,
    out: Path,
    config: HubTrainConfig,
    lora: bool = True,
    progress: Callable[[int, int, float], None] | None = None,
) -> HubTrainReport:
    """Fine-tune the model of `folder` and write the whole model to `out`; `progress` gets steps, of how many, the loss.

    Raises:
        TrainingError: no usable pair, a loss that is no number, or peft is not installed.
        CheckpointError: `folder` holds no causal language model, or `out` is there already.
        OSError: `out` cannot be written.
    """
    if out.exists():
        raise CheckpointError(f"{out}: exists; choose another folder")
    loaded = HubPolicy.load(folder)
    model, tokenizer = loaded.model, loaded.tokenizer
    sequences = [_tokens(pair, tokenizer, config.max_tokens) for pair in pairs if usable(pair)]
    if not sequences:
        raise TrainingError(f"none of {len(pairs)} pairs to train on; a pair needs a goal and a one-line tactic")
    device = ("cuda" if torch.cuda.is_available() else "cpu") if config.device == "auto" else config.device
    torch.manual_seed(config.seed)
    model = (_adapted(model, config.rank) if lora else model.requires_grad_(True)).to(device).train()
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=config.learning_rate, weight_decay=0.0)
    total = config.epochs * math.ceil(len(sequences) / config.batch)
    losses: list[float] = []
    tokens = 0
    for group in shuffled(sequences, config.seed, config.epochs, config.batch):
        rate = 0.1 + 0.9 * 0.5 * (1.0 + math.cos(math.pi * len(losses) / total))
        for parameters in optimizer.param_groups:
            parameters["lr"] = config.learning_rate * rate
        loss = _loss(model, group, device)
        losses.append(float(loss.detach()))
        if not math.isfinite(losses[-1]):
            raise TrainingError(f"the loss is {losses[-1]} at step {len(losses)}; lower the learning rate")
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(weights, config.clip)
        optimizer.step()
        tokens += sum(len(question) + len(tactic) for question, tactic in group)
        if progress is not None:
            progress(len(losses), total, losses[-1])
    trained = sum(weight.numel() for weight in weights)
    whole = model.merge_and_unload() if lora else model
    whole.eval().save_pretrained(out)
    tokenizer.save_pretrained(out)
    tenth = max(1, total // 10)
    return HubTrainReport(
        out=out,
        pairs=len(sequences),
        steps=total,
        tokens=tokens,
        trained_parameters=trained,
        parameters=sum(weight.numel() for weight in whole.parameters()),
        loss_first=sum(losses[:tenth]) / tenth,
        loss_last=sum(losses[-tenth:]) / tenth,
    )


def _adapted(model: Any, rank: int) -> Any:
    """The model with adapters on all its linear layers but the last, and nothing else to train."""
    try:
        from peft import LoraConfig, get_peft_model
    except ImportError as error:
        raise TrainingError(
            "adapters need peft: `pip install peft`, or train the whole model without --lora"
        ) from error
    adapters = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules="all-linear", task_type="CAUSAL_LM")
    return get_peft_model(model, adapters)


def _tokens(pair: TracedStep, tokenizer: Any, most: int) -> Tokens:
    tactic = tokenizer(f"{pair.tactic.strip()}\n", add_special_tokens=False).input_ids
    question = tokenizer(plain_text(context_of_step(pair))).input_ids
    return question[-max(1, most - len(tactic)) :], tactic


def _loss(model: Any, group: Sequence[Tokens], device: str) -> torch.Tensor:
    """Mean loss of the tactics' tokens; shorter pairs are filled up on the right, where nothing looks at it."""
    longest = max(len(question) + len(tactic) for question, tactic in group)
    ids = torch.zeros((len(group), longest), dtype=torch.long)
    mask = torch.zeros_like(ids)
    targets = torch.full_like(ids, -100)
    for row, (question, tactic) in enumerate(group):
        whole = torch.tensor([*question, *tactic])
        ids[row, : len(whole)] = whole
        mask[row, : len(whole)] = 1
        targets[row, len(question) - 1 : len(whole) - 1] = whole[len(question) :]
    logits = model(input_ids=ids.to(device), attention_mask=mask.to(device)).logits
    return F.cross_entropy(logits.flatten(0, 1).float(), targets.flatten().to(device), ignore_index=-100)
