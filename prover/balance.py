"""The sequence-wise balance loss of DeepSeek-V3 (arXiv 2412.19437, 2.1.2, equations 17 to 20).

It must not know how a network is trained. It keeps the experts of one sequence from being a few, which the routers'
biases, that look at whole batches, do not. Shapes as in `prover.model`; S counts sequences.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

from prover.model import Router


def sequence_balance(routers: Iterable[Router], sequences: Sequence[Tensor]) -> Tensor:
    """Mean over routers and sequences of sum_i f_i P_i; 1 for equal load.

    f_i is the share of expert i in the choices of a sequence's tokens times E, P_i the mean of its share of a token's
    affinities. What the routers chose in their last pass counts (`Router.seen`). `sequences` are the sequence of each
    of M tokens: of all tokens, and of those that the last layer was asked for when these are fewer.
    """
    losses = []
    for router in routers:
        assert router.seen is not None
        affinity_ME, chosen_MK = router.seen
        sequence_M = next(each for each in sequences if len(each) == len(affinity_ME))
        count, experts = int(sequence_M.max()) + 1, affinity_ME.shape[1]
        tokens_S = torch.bincount(sequence_M, minlength=count).clamp(min=1)[:, None]
        chosen_ME = torch.zeros_like(affinity_ME).scatter(1, chosen_MK, 1.0)
        f_SE = affinity_ME.new_zeros(count, experts).index_add(0, sequence_M, chosen_ME) / tokens_S
        share_ME = affinity_ME / affinity_ME.sum(-1, keepdim=True)
        p_SE = affinity_ME.new_zeros(count, experts).index_add(0, sequence_M, share_ME) / tokens_S
        losses.append((f_SE.detach() * p_SE).sum(-1).mean() * experts / chosen_MK.shape[1])
    return torch.stack(losses).mean()
