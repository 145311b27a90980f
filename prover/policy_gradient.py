"""A group-relative policy gradient on the tactics that a search sampled: each against the others of its state.

Group-relative policy optimisation (DeepSeekMath, arXiv 2402.03300, 4.1, equation 3): the advantage of a tactic is its
reward less the mean of its group's, over their deviation; the ratio to the policy that the group came from is clipped;
the divergence from that policy is estimated by k3. The reward is 1 for a tactic that Lean accepted and that lies on a
certified proof, else 0. Groups come out of the journals of runs; this module must not ask Lean. A group is a state with
at least one rewarded tactic and one other. N counts tactics, X their tokens.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from data.records import TracedStep
from prover.checkpoint import load_checkpoint
from prover.fine_tuning import FineTuner, StepLoss, save_fine_tuned, token_log_probs
from prover.model import PolicyModel
from prover.pairs import Batch, Tokens, batch_of, sequence_of, usable
from prover.prompt import context_of_step, select
from prover.run_pairs import RunProof
from prover.train_config import TrainingError


@dataclass(frozen=True)
class Group:
    """Tactics that were tried in the state of `step`, and the reward of each."""

    step: TracedStep
    tactics: tuple[str, ...]
    rewards: tuple[float, ...]

    @property
    def advantages(self) -> tuple[float, ...]:
        """Rewards less their mean, over their standard deviation."""
        mean = sum(self.rewards) / len(self.rewards)
        deviation = math.sqrt(sum((reward - mean) ** 2 for reward in self.rewards) / len(self.rewards))
        return tuple((reward - mean) / (deviation + 1e-6) for reward in self.rewards)


@dataclass(frozen=True)
class GradientConfig:
    """How to take the policy gradient.

    Attributes:
        epochs: passes over the groups; 0 is no policy gradient.
        clip_ratio: how far the ratio of a token's probabilities may move a step's objective.
        divergence: weight of the estimated Kullback-Leibler divergence from the policy that it starts from.
        group: at most so many tactics of a state, those that were rewarded and then the likeliest.
        learning_rate: reached after 10 steps, then constant.
        batch_groups: states in one step.
        clip: norm to which gradients are cut.
        seed: of the order.
    """

    epochs: int = 0
    clip_ratio: float = 0.2
    divergence: float = 0.04
    group: int = 8
    learning_rate: float = 5e-5
    batch_groups: int = 8
    clip: float = 1.0
    seed: int = 0


@dataclass(frozen=True)
class GradientReport:
    """What came of it: mean log-probability, nats a tactic, of the rewarded tactics, and of the others.

    `divergence` is the estimate of it at the end, nats a token.
    """

    groups: int
    steps: int
    tokens: int
    flops: float
    rewarded_before: float
    rewarded_after: float
    others_before: float
    others_after: float
    divergence: float


def groups_of(proofs: Iterable[RunProof], size: int) -> list[Group]:
    """The groups in proofs of runs, each state once: the tactic of the proof, and what failed or led to no proof."""
    found: dict[str, Group] = {}
    for step, failures in (pair for proof in proofs for pair in zip(proof.steps, proof.failures, strict=False)):
        texts = [text.strip() for text in failures if usable(dataclasses.replace(step, tactic=text))]
        others = [text for text in dict.fromkeys(texts) if text != step.tactic.strip()][: size - 1]
        if usable(step) and others:
            rewards = (1.0, *[0.0] * len(others))
            found.setdefault(step.state, Group(step, (step.tactic.strip(), *others), rewards))
    return list(found.values())


def follow_gradient(
    groups: Sequence[Group],
    config: GradientConfig,
    start: Path,
    out: Path,
    progress: Callable[[int, int, float], None] | None = None,
) -> GradientReport:
    """Train the checkpoint `start` on groups and write the checkpoint folder `out`.

    `progress` is told steps done, steps in all, and the running objective's loss.

    Raises:
        TrainingError: no group, or a loss that is no number.
        CheckpointError: `start` cannot be loaded.
        OSError: `out` cannot be written.
    """
    if not groups:
        raise TrainingError("no group to take a policy gradient from: in no proof has a sibling failed")
    model, tokenizer, card = load_checkpoint(start)
    sequences = [
        [
            sequence_of(select(context_of_step(group.step), tokenizer, card.prompt), tactic, tokenizer, card.prompt)
            for tactic in group.tactics
        ]
        for group in groups
    ]
    reference = _all_log_probs(model, sequences)

    def loss_of(places: list[int]) -> StepLoss:
        batch = batch_of([one for place in places for one in sequences[place]])
        advantage_N = torch.tensor([each for place in places for each in groups[place].advantages])
        before_X = torch.cat([reference[place] for place in places])
        loss, divergence = _loss(token_log_probs(model, batch), before_X, advantage_N, batch, config)
        return StepLoss(batch, loss, float(loss.detach()), {"divergence": divergence})

    tuned = FineTuner(model, config, "gradient_loss", progress=progress).run(len(groups), config.batch_groups, loss_of)
    after = _all_log_probs(model, sequences)
    save_fine_tuned(out, (model, tokenizer, card), tuned, {"policy_gradient": dataclasses.asdict(config)})
    told = [_by_reward(groups, sequences, each) for each in (reference, after)]
    drift = float(_k3(torch.cat(after), torch.cat(reference)).mean())
    return GradientReport(
        len(groups), tuned.steps, tuned.tokens, tuned.flops, told[0][0], told[1][0], told[0][1], told[1][1], drift
    )  # fmt: skip


def _loss(
    log_X: Tensor, before_X: Tensor, advantage_N: Tensor, batch: Batch, config: GradientConfig
) -> tuple[Tensor, float]:
    """The objective, negated: a mean over tactics of means over their tokens. Also the divergence of the batch."""
    ratio_X = (log_X - before_X).exp()
    advantage_X = advantage_N[batch.sequence_X]
    clipped_X = ratio_X.clamp(1.0 - config.clip_ratio, 1.0 + config.clip_ratio)
    gain_X = torch.minimum(ratio_X * advantage_X, clipped_X * advantage_X)
    drift_X = _k3(log_X, before_X)
    each_N = torch.zeros(len(advantage_N)).index_add(0, batch.sequence_X, gain_X - config.divergence * drift_X)
    count_N = batch.sequence_X.bincount(minlength=len(advantage_N))
    return -(each_N / count_N).mean(), float(drift_X.detach().mean())


def _k3(log_X: Tensor, before_X: Tensor) -> Tensor:
    """An estimate of the divergence from the earlier policy, never negative (Schulman, 2020)."""
    behind_X = before_X - log_X
    return behind_X.exp() - behind_X - 1.0


@torch.no_grad()
def _all_log_probs(model: PolicyModel, sequences: Sequence[list[Tokens]]) -> list[Tensor]:
    """For each group the log-probabilities of its tactics' tokens, one tactic after the other."""
    model.eval()
    return [token_log_probs(model, batch_of(group)) for group in sequences]


def _by_reward(
    groups: Sequence[Group], sequences: Sequence[list[Tokens]], log_probs: Sequence[Tensor]
) -> tuple[float, float]:
    """Mean log-probability of the rewarded tactics, and of the others."""
    found: tuple[list[float], list[float]] = ([], [])
    for group, tokens, log_X in zip(groups, sequences, log_probs, strict=True):
        parts = torch.split(log_X, [len(tactic) for _, tactic in tokens])
        for reward, part in zip(group.rewards, parts, strict=True):
            found[0 if reward else 1].append(float(part.sum()))
    return sum(found[0]) / len(found[0]), sum(found[1]) / len(found[1])
