"""Continuations under way: one new token a row and step, over their prompt's cache and their own earlier tokens.

This module must not know how the next token is chosen. What was read already as one of the given continuations of the
prompt is not read again. Shapes as in `prover.model`, and
    P  prompts     T  positions of the longest prompt     N  rows     S  rows of the prompt that has most
    t  tokens that the rows have so far
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from prover.inference import Reader
from prover.model import Packing
from prover.prefix import Prefix


@dataclass(frozen=True)
class Row:
    """A continuation under way. `noised` is its perturbed log-probability under the sampling distribution.

    `parent` is its place among the rows of the step before; `count` says how many equal draws it stands for.
    """

    prompt: int
    ids: tuple[int, ...] = ()
    log_prob: float = 0.0
    tempered: float = 0.0
    noised: float = 0.0
    count: int = 1
    parent: int = 0


@dataclass(frozen=True)
class Given:
    """Continuations that were read: `node[prompt, ids]` is the place in M of what ends with `ids`.

    There the cache (M, C) of each layer and the log-probabilities (M, W) of what comes next.
    """

    prefix: Prefix
    node: dict[tuple[int, tuple[int, ...]], int]
    caches: tuple[Tensor, ...]
    log_MW: Tensor


class Rows:
    """A `See` of one new token per row."""

    def __init__(self, prefix: Prefix, reader: Reader, rows: Sequence[Row], given: Given | None) -> None:
        self.prefix, self.reader, self.given = prefix, reader, given
        self.rank = reader.config.kv_rank
        self.own = [cache.new_zeros(len(rows), 0, cache.shape[-1]) for cache in prefix.caches]
        self.prompts = list(range(len(prefix.lengths)))
        self.caches = prefix.caches

    def step(self, rows: Sequence[Row]) -> tuple[Tensor, list[Row]]:
        """Log-probabilities (N, W) of what comes after each row's last token, and the rows that had to be read."""
        parents = torch.tensor([row.parent for row in rows])
        self.own = [own.index_select(0, parents) for own in self.own]
        nodes = {} if self.given is None else self.given.node
        known = {place: nodes[row.prompt, row.ids] for place, row in enumerate(rows) if (row.prompt, row.ids) in nodes}
        if self.given is None or not known:
            return self._read(rows), list(rows)
        new = [place for place in range(len(rows)) if place not in known]
        known_K, node_K, new_N = (
            torch.tensor(each, dtype=torch.long) for each in (list(known), list(known.values()), new)
        )
        before = self.own
        log_NW = self.given.log_MW.new_empty(len(rows), self.given.log_MW.shape[1])
        log_NW[known_K] = self.given.log_MW[node_K]
        if new:
            self.own = [own.index_select(0, new_N) for own in before]
            log_NW[new_N] = self._read([rows[place] for place in new])
        joined = []
        for old_NtC, read_NtC, cache_MC in zip(before, self.own, self.given.caches, strict=True):
            last_NC = old_NtC.new_empty(len(rows), old_NtC.shape[-1])
            last_NC[known_K] = cache_MC[node_K]
            if new:
                last_NC[new_N] = read_NtC[:, -1]
            joined.append(torch.cat((old_NtC, last_NC[:, None]), 1))
        self.own = joined
        return log_NW, [rows[place] for place in new]

    def _read(self, rows: Sequence[Row]) -> Tensor:
        self._arrange([row.prompt for row in rows])
        position_N = torch.tensor([self.prefix.lengths[row.prompt] + len(row.ids) - 1 for row in rows])
        return self.reader(torch.tensor([row.ids[-1] for row in rows]), position_N, self).log_softmax(-1)

    def _arrange(self, prompt_N: Sequence[int]) -> None:
        """Rows are in the order of their prompts: place each in a (P, S) grid, empty cells showing row 0."""
        counts = Counter(prompt_N)
        prompts = list(counts)
        self.packing = Packing(list(counts.values()))
        if prompts != self.prompts:
            kept = torch.tensor(prompts)
            self.prompts, self.caches = prompts, tuple(cache.index_select(0, kept) for cache in self.prefix.caches)
        lengths = [self.prefix.lengths[prompt] for prompt in prompts]
        longest = self.caches[0].shape[1]
        self.mask_P1T: Tensor | None = None
        if any(length < longest for length in lengths):
            visible_PT = torch.arange(longest) < torch.tensor(lengths)[:, None]
            self.mask_P1T = torch.where(visible_PT, 0.0, -math.inf)[:, None]

    def __call__(self, layer: int, query_NHC: Tensor, cache_NC: Tensor) -> Tensor:
        own_NTC = torch.cat((self.own[layer], cache_NC[:, None]), 1)
        self.own[layer] = own_NTC
        shared_PTC = self.caches[layer]
        shared = torch.bmm(self.packing.pad(query_NHC).flatten(1, 2), shared_PTC.mT)
        if self.mask_P1T is not None:
            shared = shared + self.mask_P1T
        cells = (len(self.prompts), self.packing.longest, query_NHC.shape[1], -1)
        shared_NHT = self.packing.unpad(shared.view(cells))
        weights = torch.cat((shared_NHT, torch.bmm(query_NHC, own_NTC.mT)), -1).softmax(-1)
        span = shared_NHT.shape[-1]
        mixed = torch.bmm(self.packing.pad(weights[..., :span]).flatten(1, 2), shared_PTC[..., : self.rank])
        mixed_NHL = self.packing.unpad(mixed.view(cells))
        return mixed_NHL + torch.bmm(weights[..., span:], own_NTC[..., : self.rank])
