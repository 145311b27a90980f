"""A short training of a small network up to a number of FLOPs or tokens: what the comparisons of shapes are made of.

It must not know what is compared. Training pairs, tokenizer and prompts are given; two networks with the same seed read
the same batches in the same order.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from multi_head import with_multi_head

from prover.flops import train_flops
from prover.held_out import evaluate
from prover.model import Causal, PolicyConfig, PolicyModel
from prover.pairs import Batch, Pool


@dataclass(frozen=True)
class Shape:
    """A network and how it is trained: `plain_heads` (heads, width of each) replaces latent by multi-head attention.

    `more` multiplies the FLOPs that the training may spend.
    """

    config: PolicyConfig
    plain_heads: tuple[int, int] | None = None
    balance_rate: float = 0.003
    more: float = 1.0

    def model(self) -> PolicyModel:
        """The network, with weights drawn by torch's current seed."""
        return with_multi_head(self.config, *self.plain_heads) if self.plain_heads else PolicyModel(self.config)


@dataclass(frozen=True)
class Outcome:
    """What a training came to: loss in nats a token of tactic, shares of 1 for `exact` and `entropy`.

    `entropy` is that of the experts' load over the last quarter of the training, of equal load 1; `busiest` the load of
    the busiest expert over the mean. Both are means over the layers with experts, 1 where there is none.
    """

    loss: float
    exact: float
    entropy: float
    busiest: float
    parameters: int
    active: int
    tokens: int
    flops: float
    seconds: float


def train_small(shape: Shape, training: Pool, valid: Pool, seed: int, flops: float) -> Outcome:
    """Train on one thread until `flops` times `shape.more` are spent; AdamW, warm-up, cosine to a twentieth."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    model = shape.model()
    weights = list(model.parameters())
    matrices, vectors = [w for w in weights if w.dim() > 1], [w for w in weights if w.dim() == 1]
    groups = [{"params": matrices, "weight_decay": 0.05}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.95), fused=True)
    limit, spent, tokens, began = flops * shape.more, 0.0, 0, time.process_time()
    # A product costs six operations a weight and token; so much more than `train_flops` says do plain heads cost.
    other = model.count_parameters(active=True) - PolicyModel(model.config).count_parameters(active=True)
    routers = model.routers()
    loads = [torch.zeros_like(router.load_E) for router in routers]
    for step, batch in enumerate(_batches(training, seed)):
        share = spent / limit
        if share >= 1.0:
            break
        rate = 3e-3 * min(1.0, (step + 1) / 30) * (0.05 + 0.95 * 0.5 * (1.0 + math.cos(math.pi * share)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        model.train()
        logits = model(batch.ids_M, batch.packing.position_M, Causal(batch.packing))
        read = torch.ones(len(batch.ids_M), dtype=torch.bool)
        read[batch.wanted_X] = False
        loss = F.cross_entropy(logits[batch.wanted_X], batch.targets_X)
        loss = loss + 0.1 * F.cross_entropy(logits[read], batch.next_M[read])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        for router, load_E in zip(routers, loads, strict=True):
            load_E += router.load_E * (share >= 0.75)
            router.balance(shape.balance_rate)
        spent += sum(
            train_flops(model.config, length, length) + 6.0 * other * length for length in batch.packing.lengths
        )
        tokens += batch.tokens
    seconds = time.process_time() - began
    held_out, exact = evaluate(model, valid)
    shares = [load_E / load_E.sum() for load_E in loads if len(load_E) > 1]
    entropies = [float(-torch.xlogy(share_E, share_E).sum()) / math.log(len(share_E)) for share_E in shares]
    busiest = [float(share_E.max()) * len(share_E) for share_E in shares]
    return Outcome(
        loss=held_out,
        exact=exact,
        entropy=sum(entropies) / len(entropies) if entropies else 1.0,
        busiest=sum(busiest) / len(busiest) if busiest else 1.0,
        parameters=model.count_parameters(),
        active=model.count_parameters(active=True),
        tokens=tokens,
        flops=spent,
        seconds=seconds,
    )


def _batches(pool: Pool, seed: int) -> Iterator[Batch]:
    for epoch in itertools.count():
        yield from pool.epoch(f"{seed}/{epoch}", 2048, None)
