"""The critic: how far a state is from its proof, told by a head on what the policy makes of the state's prompt.

Remaining steps are sorted into bins that grow with them, the last one for states without a known proof: proof-size
buckets (Polu et al., 2022, arXiv 2202.01344, 4.2), which HTPS (arXiv 2205.11491, 4) has as a probability of success.
What the search gets is minus the expected logarithm. The policy's weights stay as they are; the head is a file of its
own in the checkpoint, of use with the weights that it was fitted to only. This module must not know the search's rules.
Shapes: P prompts, D width, S bins.
"""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from data.records import TracedStep
from prover.checkpoint import CheckpointError, load_checkpoint, read_description
from prover.flops import forward_flops
from prover.model import Causal, PolicyModel
from prover.pairs import Batch, Pool, held_out
from prover.policy import LearnedPolicy
from prover.train_config import TrainingError
from search.protocols import Judgement, Query

CRITIC = "critic.safetensors"
_ENDS = (1, 2, 3, 5, 8, 13)
"""The greatest number of steps in each bin but the last two: more steps, and no proof found."""
_SIZES = (1.0, 2.0, 3.0, 4.5, 7.0, 11.0, 20.0, 64.0)
"""What a bin counts as, in steps."""
_INNER = 64


@dataclass(frozen=True)
class CriticConfig:
    """How the head is fitted.

    Attributes:
        epochs: passes over the states; 0 is no critic.
        learning_rate: of AdamW, constant.
        batch: states in one step.
        valid_fraction: share of the statements that the report is about and that are not fitted to.
        seed: of the head's first weights and of the order.
    """

    epochs: int = 0
    learning_rate: float = 2e-3
    batch: int = 128
    valid_fraction: float = 0.1
    seed: int = 0


@dataclass(frozen=True)
class CriticReport:
    """What came of it. Losses are nats a state; `valid_base` is that of the bins' frequencies, which see no state.

    `rank_correlation` is Spearman's, between what the critic says and the remaining steps, of the held-out states.
    """

    states: int
    valid_states: int
    train_loss: float
    valid_loss: float | None
    valid_base: float | None
    rank_correlation: float | None
    flops: float


class CriticHead(nn.Module):
    """(P, D) last hidden states of prompts, normed, into logits (P, S) of the bins."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.inner = nn.Linear(width, _INNER)
        self.out = nn.Linear(_INNER, len(_SIZES))

    def forward(self, x_PD: Tensor) -> Tensor:
        logits: Tensor = self.out(F.silu(self.inner(x_PD)))
        return logits

    def outlook(self, x_PD: Tensor) -> Tensor:
        """(P,) minus the expected logarithm of the remaining steps: 0 where one step is left, below it elsewhere."""
        share_PS: Tensor = self(x_PD).softmax(-1)
        return -share_PS @ torch.tensor(_SIZES).log()


def bin_of(remaining: int) -> int:
    """The bin of a state that is `remaining` steps from its proof; 0 steps: no proof was found."""
    if remaining <= 0:
        return len(_SIZES) - 1
    return next((place for place, end in enumerate(_ENDS) if remaining <= end), len(_ENDS))


def fit_critic(steps: Iterable[TracedStep], config: CriticConfig, checkpoint: Path) -> CriticReport:
    """Fit a head to states and their `remaining` steps (0: no proof was found) and write it into the checkpoint.

    Raises:
        TrainingError: no state to fit to.
        CheckpointError: the checkpoint cannot be loaded.
        OSError: the file cannot be written.
    """
    model, tokenizer, card = load_checkpoint(checkpoint)
    told: dict[str, TracedStep] = {}
    for step in steps:
        before = told.get(step.state)
        if "⊢" in step.state and (before is None or 0 < step.remaining < (before.remaining or math.inf)):
            told[step.state] = step
    listed = [dataclasses.replace(step, tactic="") for step in told.values()]
    held = torch.tensor([held_out(step, config.valid_fraction) for step in listed], dtype=torch.bool)
    if not listed or bool(held.all()):
        raise TrainingError("no state to fit a critic to; give pairs or runs with proofs")
    x_PD, flops = _features(model, Pool(listed, tokenizer, card.prompt))
    bin_P = torch.tensor([bin_of(step.remaining) for step in listed])
    torch.manual_seed(config.seed)
    head = CriticHead(model.config.width)
    optimizer = torch.optim.AdamW(head.parameters(), lr=config.learning_rate, weight_decay=0.05)
    fitted = (~held).nonzero()[:, 0]
    for _ in range(config.epochs):
        for chosen in torch.split(fitted[torch.randperm(len(fitted))], config.batch):
            optimizer.zero_grad(set_to_none=True)
            F.cross_entropy(head(x_PD[chosen]), bin_P[chosen]).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    save_critic(checkpoint, head, card.weights_sha256)
    with torch.no_grad():
        train_loss = float(F.cross_entropy(head(x_PD[~held]), bin_P[~held]))
        if not bool(held.any()):
            return CriticReport(len(fitted), 0, train_loss, None, None, None, flops)
        frequency_S = bin_P[~held].bincount(minlength=len(_SIZES)).float() + 1.0
        base = -(frequency_S / frequency_S.sum()).log()[bin_P[held]].mean()
        loss = F.cross_entropy(head(x_PD[held]), bin_P[held])
        correlation = _spearman(-head.outlook(x_PD[held]), bin_P[held])
    return CriticReport(len(fitted), int(held.sum()), train_loss, float(loss), float(base), correlation, flops)


def save_critic(checkpoint: Path, head: CriticHead, weights_sha256: str) -> None:
    """Write the head into a checkpoint folder; it goes with the weights of this SHA-256."""
    fresh = checkpoint / f".{CRITIC}.{os.getpid()}"
    save_file(head.state_dict(), fresh, metadata={"format": "pt", "policy": weights_sha256})
    fresh.replace(checkpoint / CRITIC)


def load_critic(checkpoint: Path) -> CriticHead:
    """The head in a checkpoint folder.

    Raises:
        CheckpointError: there is none, it is damaged, of another shape, or belongs to other weights.
    """
    file = checkpoint / CRITIC
    mend = f"fit one with `leanseek train --critic-only --start {checkpoint} --data PAIRS.jsonl --out OUT`"
    if not file.exists():
        raise CheckpointError(f"{file}: missing, the checkpoint has no critic; {mend}")
    config, card = read_description(checkpoint)
    head = CriticHead(config.width)
    try:
        with safe_open(file, framework="pt") as opened:
            weights = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
            policy = (opened.metadata() or {}).get("policy", "")
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{file}: damaged ({error}); {mend}") from error
    for name, value in head.state_dict().items():
        if name not in weights or weights[name].shape != value.shape:
            shape = tuple(weights[name].shape) if name in weights else "none"
            raise CheckpointError(f"{file}: {name} has shape {shape}, this policy needs {tuple(value.shape)}; {mend}")
    if policy != card.weights_sha256:
        raise CheckpointError(f"{file}: fitted to other weights than those beside it; {mend}")
    head.load_state_dict(weights)
    return head.eval()


class LearnedCritic:
    """A `Critic` of a policy and its head. `weight` scales what it says."""

    def __init__(self, policy: LearnedPolicy, head: CriticHead, weight: float) -> None:
        self.policy, self.head, self.weight = policy, head, weight

    @torch.inference_mode()
    def judge(self, queries: Sequence[Query]) -> list[Judgement]:
        """Each query's outlook; their prompts are read in one pass and remembered by the policy."""
        if not queries:
            return []
        hidden_PD, costs = self.policy.read(queries)
        outlooks = (self.weight * self.head.outlook(hidden_PD)).tolist()
        return [
            Judgement(min(outlook, 0.0), cost.tokens, cost.flops) for outlook, cost in zip(outlooks, costs, strict=True)
        ]


@torch.inference_mode()
def _features(model: PolicyModel, pool: Pool, batch_tokens: int = 4096) -> tuple[Tensor, float]:
    """(P, D) normed last hidden state of each prompt, in the pool's order, and the FLOPs of reading them."""
    found, flops = [], 0.0
    for batch in pool.prompts(batch_tokens):
        found.append(_last_hidden(model, batch))
        flops += sum(forward_flops(model.config, length, 1) for length in batch.packing.lengths)
    return torch.cat(found).clone(), flops


def _last_hidden(model: PolicyModel, batch: Batch) -> Tensor:
    packing = batch.packing
    hidden_PD = model.hidden(batch.ids_M, packing.position_M, Causal(packing), packing.last_B)
    return F.rms_norm(hidden_PD, hidden_PD.shape[-1:], eps=model.config.norm_eps)


def _spearman(x_P: Tensor, y_P: Tensor) -> float | None:
    """Spearman's rank correlation, ties at their mean rank; None where one side is constant."""
    x, y = _ranks(x_P), _ranks(y_P)
    return float(np.corrcoef(x, y)[0, 1]) if x.std() > 0 and y.std() > 0 else None


def _ranks(values_P: Tensor) -> npt.NDArray[np.float64]:
    _, place, count = np.unique(values_P.numpy(), return_inverse=True, return_counts=True)
    return np.asarray((count.cumsum() - (count - 1) / 2.0)[place], dtype=np.float64)
