"""Preference training: tactics on a proof's path against siblings that Lean refused or that led nowhere.

Direct preference optimisation (Rafailov et al., 2023, equation 7), with the cross-entropy of the chosen tactics beside
it, against forgetting. Preferences come out of the journals of runs; this module must not ask Lean. N counts
preferences, X the tokens of tactics.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import torch
import torch.nn.functional as F
from torch import Tensor

from data.records import TracedStep
from prover.abridge import abridged
from prover.checkpoint import load_checkpoint
from prover.fine_tuning import FineTuner, StepLoss, save_fine_tuned, token_log_probs
from prover.model import PolicyModel
from prover.pairs import Batch, Tokens, batch_of, sequence_of, usable
from prover.prompt import PromptConfig, context_of_step, select
from prover.run_pairs import RunProof
from prover.tokenizer import PolicyTokenizer
from prover.train_config import TrainingError


@dataclass(frozen=True)
class Preference:
    """In the state of `step`, its tactic is better than `rejected`, which Lean refused or which led to no proof."""

    step: TracedStep
    rejected: str


@dataclass(frozen=True)
class PreferenceConfig:
    """How to train on preferences.

    Attributes:
        epochs: passes over the preferences; 0 is no preference training.
        beta: strength of the pull to the policy that it starts from.
        chosen_loss: weight of the cross-entropy of the chosen tactics, nats per token.
        per_step: at most so many rejected tactics for a step, those that the policy held most likely.
        learning_rate: reached after 10 steps, then constant.
        batch_pairs: preferences in one step.
        clip: norm to which gradients are cut.
        seed: of the order.
    """

    epochs: int = 0
    beta: float = 0.1
    chosen_loss: float = 0.2
    per_step: int = 4
    learning_rate: float = 5e-5
    batch_pairs: int = 16
    clip: float = 1.0
    seed: int = 0


@dataclass(frozen=True)
class PreferenceReport:
    """What came of it. Agreement is the share of preferences whose chosen tactic the policy holds the likelier one."""

    preferences: int
    steps: int
    tokens: int
    flops: float
    agreement_before: float
    agreement_after: float


_Pair: TypeAlias = tuple[Tokens, Tokens]


def preferences_of(proofs: Iterable[RunProof], per_step: int) -> list[Preference]:
    """Preferences out of proofs of runs, each once; of a step's failures the likeliest `per_step`."""
    found: dict[tuple[str, str, str], Preference] = {}
    for step, failures in (pair for proof in proofs for pair in zip(proof.steps, proof.failures, strict=False)):
        learnable = [text for text in failures if usable(dataclasses.replace(step, tactic=text))]
        for rejected in learnable[:per_step] if usable(step) else ():
            if abridged(rejected.strip()) != abridged(step.tactic.strip()):  # the network could not tell them apart
                found.setdefault((step.state, step.tactic, rejected), Preference(step, rejected))
    return list(found.values())


def prefer(
    preferences: Sequence[Preference],
    config: PreferenceConfig,
    start: Path,
    out: Path,
    progress: Callable[[int, int, float], None] | None = None,
) -> PreferenceReport:
    """Train the checkpoint `start` on preferences and write the checkpoint folder `out`.

    `progress` is told steps done, steps in all, and the running loss in nats a preference.

    Raises:
        TrainingError: no preference, or a loss that is no number.
        CheckpointError: `start` cannot be loaded.
        OSError: `out` cannot be written.
    """
    if not preferences:
        raise TrainingError("no preference to train on: in no proof has a sibling failed")
    model, tokenizer, card = load_checkpoint(start)
    pairs = [_encoded(preference, tokenizer, card.prompt) for preference in preferences]
    reference_N2 = _all_log_probs(model, pairs, config.batch_pairs)

    def loss_of(places: list[int]) -> StepLoss:
        batch = _packed([pairs[place] for place in places])
        log_probs_N2 = _log_probs(model, batch)
        gain_N2 = log_probs_N2 - reference_N2[places]
        preferred = -F.logsigmoid(config.beta * (gain_N2[:, 0] - gain_N2[:, 1])).mean()
        chosen = -log_probs_N2[:, 0].sum() / sum(len(pairs[place][0][1]) for place in places)
        loss = preferred + config.chosen_loss * chosen
        return StepLoss(batch, loss, float(preferred.detach()), {"chosen_loss": float(chosen.detach())})

    tuner = FineTuner(model, config, "preference_loss", running=math.log(2.0), progress=progress)
    tuned = tuner.run(len(pairs), config.batch_pairs, loss_of)
    after_N2 = _all_log_probs(model, pairs, config.batch_pairs)
    save_fine_tuned(out, (model, tokenizer, card), tuned, {"preference": dataclasses.asdict(config)})
    return PreferenceReport(
        len(pairs), tuned.steps, tuned.tokens, tuned.flops, _agreement(reference_N2), _agreement(after_N2)
    )


def _encoded(preference: Preference, tokenizer: PolicyTokenizer, prompt: PromptConfig) -> _Pair:
    """Tokens of the chosen and of the rejected tactic after the same prompt."""
    context = select(context_of_step(preference.step), tokenizer, prompt)
    chosen, rejected = (preference.step.tactic.strip(), preference.rejected.strip())
    return sequence_of(context, chosen, tokenizer, prompt), sequence_of(context, rejected, tokenizer, prompt)


def _packed(pairs: Sequence[_Pair]) -> Batch:
    return batch_of([tokens for pair in pairs for tokens in pair])


def _log_probs(model: PolicyModel, batch: Batch) -> Tensor:
    """(N, 2) log-probabilities in nats of the chosen and of the rejected tactics of a packed batch."""
    each_X = token_log_probs(model, batch)
    return torch.zeros(len(batch.packing.lengths)).index_add(0, batch.sequence_X, each_X).view(-1, 2)


@torch.no_grad()
def _all_log_probs(model: PolicyModel, pairs: Sequence[_Pair], batch_pairs: int) -> Tensor:
    model.eval()
    starts = range(0, len(pairs), batch_pairs)
    return torch.cat([_log_probs(model, _packed(pairs[start : start + batch_pairs])) for start in starts])


def _agreement(log_probs_N2: Tensor) -> float:
    return float((log_probs_N2[:, 0] > log_probs_N2[:, 1]).float().mean())
