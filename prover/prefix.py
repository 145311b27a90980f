"""Prompts that were read: what the network keeps of them, a memory of earlier ones, and how new tokens see them.

Prompts of one theorem begin alike, with its definitions; what begins as an earlier prompt is not read again. This
module must not know the network's weights nor what is drawn. Shapes as in `prover.model` and
    P  prompts     T  positions of the longest prompt     S  new tokens of the prompt that has most
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from prover.model import Packing


@dataclass(frozen=True)
class Prefix:
    """Prompts that were read: their cache (P, T, C) for each layer, log-probabilities (P, W) of what comes next.

    `last_PD` is what the network made of each prompt's last token, normed.
    """

    lengths: tuple[int, ...]
    caches: tuple[Tensor, ...]
    next_PW: Tensor
    last_PD: Tensor


class Nodes:
    """A `See` of new tokens to what is cached of their prompt and, by a mask, to each other.

    `caches` are (P, T, C) for each layer, or none at all; `mask_PST` is (P, S, T + S), True where a new token sees.
    With `asked` (M indices, ascending) the last layer's queries are those of these tokens only.
    """

    def __init__(
        self, packing: Packing, rank: int, caches: Sequence[Tensor], mask_PST: Tensor, asked: Tensor | None = None
    ) -> None:
        self.packing, self.rank, self.caches = packing, rank, caches
        self.new: list[Tensor] = []
        bias_PST = torch.zeros(mask_PST.shape).masked_fill_(~mask_PST, float("-inf"))
        self.asking, self._asked_PST = packing, bias_PST
        if asked is not None:
            prompt_Q = packing.cell_M[asked] // packing.longest
            self.asking = Packing(torch.bincount(prompt_Q, minlength=packing.batch).tolist())
            self._asked_PST = self.asking.pad(packing.unpad(bias_PST)[asked])
        self._bias_PST = bias_PST

    def __call__(self, layer: int, query_QHC: Tensor, cache_MC: Tensor) -> Tensor:
        new_PSC = self.packing.pad(cache_MC)
        self.new.append(new_PSC)
        seen_PTC = torch.cat((self.caches[layer], new_PSC), 1) if self.caches else new_PSC
        all_ask = len(query_QHC) == len(cache_MC)
        asking, bias_PST = (self.packing, self._bias_PST) if all_ask else (self.asking, self._asked_PST)
        heads = query_QHC.shape[1]
        query_PXC = asking.pad(query_QHC).flatten(1, 2)
        cells = (asking.batch, asking.longest, heads, -1)
        scores = torch.bmm(query_PXC, seen_PTC.mT).view(*cells) + bias_PST[:, :, None]
        mixed = torch.bmm(scores.softmax(-1).flatten(1, 2), seen_PTC[..., : self.rank])
        return asking.unpad(mixed.view(*cells))


class PromptMemory:
    """What the network kept of the last prompts, found by their longest common beginning with a new one."""

    def __init__(self, slots: int, context: int) -> None:
        self._ids = np.full((max(slots, 1), context), -1, dtype=np.int32)
        self._caches: list[list[Tensor]] = [[] for _ in range(slots)]
        self._next = 0

    def find(self, prompt: Sequence[int]) -> tuple[int, list[Tensor]]:
        """How many of the first tokens of `prompt` are known, never all of them, and their cache (n, C) by layer."""
        if not self._caches:
            return 0, []
        same = self._ids[:, : len(prompt)] == np.asarray(prompt, dtype=np.int32)
        common = same.cumprod(axis=1).sum(axis=1)
        slot = int(common.argmax())
        count = min(int(common[slot]), len(prompt) - 1)
        return count, [cache_TC[:count] for cache_TC in self._caches[slot]] if count else []

    def keep(self, prompt: Sequence[int], caches: list[Tensor]) -> None:
        """Remember a prompt in place of the oldest one."""
        if self._caches:
            self._ids[self._next] = -1
            self._ids[self._next, : len(prompt)] = prompt
            self._caches[self._next] = caches
            self._next = (self._next + 1) % len(self._caches)


def causal_mask(known: Sequence[int], new: Sequence[int]) -> Tensor:
    """(P, S, T + S): new tokens see the `known` first tokens of their prompt, themselves and new ones before them."""
    span, longest = max(known), max(new)
    seen_PT = torch.arange(span) < torch.tensor(known)[:, None]
    own_SS = torch.ones(longest, longest, dtype=torch.bool).tril()
    return torch.cat((seen_PT[:, None].expand(-1, longest, -1), own_SS[None].expand(len(known), -1, -1)), -1)


def padded(caches: Sequence[Tensor]) -> Tensor:
    """(P, T, C) of caches (t, C) of several prompts, zeros after the shorter ones."""
    return caches[0][None] if len(caches) == 1 else pad_sequence(list(caches), batch_first=True)
