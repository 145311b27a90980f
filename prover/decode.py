"""Tactics out of the network: sampling and scoring of many continuations over prompts that are read once.

It must not know what tokens mean but for the one that ends a tactic. Shapes as in `prover.model`, and
    P  prompts     T  positions of the longest prompt     N  rows: continuations under way, of all prompts
    S  rows of the prompt that has most

A prompt's cache holds C numbers a token and layer, and its rows share it: they attend to it with absorbed
up-projections and to their own few tokens. A row that has ended leaves the batch, and so does a prompt without rows.

Sampling without replacement is stochastic beam search (Kool, van Hoof, Welling 2019, arXiv 1903.06059): rows are
kept by Gumbel-perturbed log-probability, so that the k that are left are a sample of k different continuations. With
temperature 0 there is no noise and it is beam search. With replacement, equal draws are one row with a count.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from prover.flops import Cost, read_flops
from prover.inference import Reader
from prover.model import Packing, PolicyModel
from prover.prefix import Nodes, Prefix, PromptMemory, causal_mask, padded
from prover.rows import Given, Row, Rows


@dataclass(frozen=True)
class SamplingConfig:
    """`temperature`, `top_k` and `top_p` shape what is drawn, never the log-probabilities that are told.

    `max_tokens` counts the end; a continuation that has not ended by then is dropped, and so is one whose
    log-probability falls below `floor`.
    """

    temperature: float = 1.0
    top_k: int = 32
    top_p: float = 1.0
    max_tokens: int = 48
    replacement: bool = False
    floor: float = -math.inf


@dataclass(frozen=True)
class Sampled:
    """A finished continuation with its end, its log-probability at temperature 1, how often it was drawn."""

    ids: tuple[int, ...]
    log_prob: float
    count: int = 1


class Decoder:
    """Reads prompts, samples continuations, scores given ones. `costs` collects what each prompt of a call cost.

    It has the weights that `model` had when it was made. `remembered` prompts are kept for those that begin alike.
    """

    def __init__(self, model: PolicyModel, end: int, unwritable: Sequence[int] = (), remembered: int = 32) -> None:
        self.config = model.config
        self.reader = Reader(model)
        self.end = end
        self.unwritable = torch.tensor(sorted(unwritable), dtype=torch.long)
        self.costs: list[Cost] = []
        self._given: Given | None = None
        self._memory = PromptMemory(remembered, model.config.context)

    @torch.inference_mode()
    def prefill(self, prompts: Sequence[Sequence[int]]) -> Prefix:
        """Read prompts of any lengths, without padding between them. `costs` starts anew.

        Raises:
            ValueError: no prompt, an empty one, or one longer than the context.
        """
        context = self.config.context
        if not prompts or not all(0 < len(prompt) <= context for prompt in prompts):
            raise ValueError(f"prompts must have between 1 and {context} tokens: {[len(ids) for ids in prompts]}")
        found = [self._memory.find(prompt) for prompt in prompts]
        known = [count for count, _ in found]
        packing = Packing([len(prompt) - count for prompt, count in zip(prompts, known, strict=True)])
        ids_M = torch.tensor([id for prompt, count in zip(prompts, known, strict=True) for id in prompt[count:]])
        position_M = torch.tensor(
            [place for prompt, count in zip(prompts, known, strict=True) for place in range(count, len(prompt))]
        )
        layers = range(self.config.layers)
        nothing = torch.zeros(0, self.config.kv_rank + self.config.rope_dim)
        olds = [[caches[layer] if caches else nothing for _, caches in found] for layer in layers]
        cached = [padded(old) for old in olds] if any(known) else []
        see = Nodes(packing, self.config.kv_rank, cached, causal_mask(known, packing.lengths), packing.last_B)
        last_PD = self.reader.hidden(ids_M, position_M, see, packing.last_B)
        wholes = [
            [
                torch.cat((old, new[:length]))
                for old, new, length in zip(olds[layer], see.new[layer], packing.lengths, strict=True)
            ]
            for layer in layers
        ]
        for place, prompt in enumerate(prompts):
            self._memory.keep(prompt, [whole[place] for whole in wholes])
        self.costs = [
            Cost(new, read_flops(self.config, count, new, asked=1))
            for count, new in zip(known, packing.lengths, strict=True)
        ]
        next_PW = self.reader.head(last_PD).log_softmax(-1)
        return Prefix(tuple(map(len, prompts)), tuple(map(padded, wholes)), next_PW, last_PD)

    @torch.inference_mode()
    def sample(
        self, prefix: Prefix, width: int, config: SamplingConfig, generator: torch.Generator | None = None
    ) -> list[list[Sampled]]:
        """`width` draws for each prompt, those that ended in time, most probable first.

        What `score` read last over the same prefix is not read again.
        """
        rows = [Row(prompt, count=width) for prompt in range(len(prefix.lengths))]
        given = self._given if self._given is not None and self._given.prefix is prefix else None
        under_way = Rows(prefix, self.reader, rows, given)
        done: list[list[Row]] = [[] for _ in rows]
        log_NW = prefix.next_PW
        longest = min(config.max_tokens, self.config.context - max(prefix.lengths))
        choose = _draw if config.replacement else _perturb
        choice = _Choice(width, config.temperature > 0, config.floor, generator)
        for step in range(longest):
            rows = choose(rows, done, self._options(log_NW, config), choice)
            for row in rows:
                if row.ids[-1] == self.end:
                    done[row.prompt].append(row)
            rows = [row for row in rows if row.ids[-1] != self.end]
            if not rows or step == longest - 1:
                break
            log_NW, read = under_way.step(rows)
            for prompt, count in Counter(row.prompt for row in read).items():
                flops = read_flops(self.config, prefix.lengths[prompt] + step, 1)
                self.costs[prompt] += Cost(count, count * flops)
        return [
            sorted((Sampled(row.ids, row.log_prob, row.count) for row in rows), key=lambda one: -one.log_prob)
            for rows in done
        ]

    @torch.inference_mode()
    def score(self, prefix: Prefix, continuations: Sequence[Sequence[Sequence[int]]]) -> list[list[float]]:
        """Log-probabilities, at temperature 1, of given continuations of each prompt: `continuations[prompt][i]`.

        All in one pass; continuations of a prompt that begin alike share those tokens.

        Raises:
            ValueError: an empty continuation, or one that does not fit into the context.
        """
        trees = [_Tree.grow(each) for each in continuations]
        scores = [[float(prefix.next_PW[prompt, ids[0]]) for ids in each] for prompt, each in enumerate(continuations)]
        busy = [prompt for prompt, tree in enumerate(trees) if tree.tokens]
        if not busy:
            return scores
        if max(prefix.lengths[prompt] + max(trees[prompt].depths) for prompt in busy) > self.config.context:
            raise ValueError(f"a continuation goes beyond the context of {self.config.context} tokens")
        packing = Packing([len(trees[prompt].tokens) for prompt in busy])
        caches = [cache[busy] for cache in prefix.caches] if len(busy) < len(trees) else prefix.caches
        span = caches[0].shape[1]
        mask_PST = np.zeros((len(busy), packing.longest, span + packing.longest), dtype=bool)
        mask_PST[..., 0] = True
        for place, prompt in enumerate(busy):
            mask_PST[place, :, : prefix.lengths[prompt]] = True
            depths = trees[prompt].depths
            mask_PST[place, : len(depths), span : span + len(depths)] = trees[prompt].ancestors()
            flops = read_flops(self.config, prefix.lengths[prompt], len(depths), own=sum(depths))
            self.costs[prompt] += Cost(len(depths), flops)
        ids_M = torch.tensor([token for prompt in busy for token in trees[prompt].tokens])
        position_M = torch.tensor(
            [prefix.lengths[prompt] + depth - 1 for prompt in busy for depth in trees[prompt].depths]
        )
        see = Nodes(packing, self.config.kv_rank, caches, torch.from_numpy(mask_PST))
        log_MW = self.reader(ids_M, position_M, see).log_softmax(-1)
        texts = [(prompt, ids) for prompt in busy for ids in trees[prompt].texts()]
        caches_MC = tuple(packing.unpad(new_PSC) for new_PSC in see.new)
        self._given = Given(prefix, {text: place for place, text in enumerate(texts)}, caches_MC, log_MW)
        node: list[int] = []
        token: list[int] = []
        owner: list[tuple[int, int]] = []
        start = 0
        for prompt in busy:
            for place, path in enumerate(trees[prompt].paths):
                ids = continuations[prompt][place]
                node += [start + parent for parent in path]
                token += ids[1:]
                owner += [(prompt, place)] * len(path)
            start += len(trees[prompt].tokens)
        if node:
            chosen_X = log_MW[torch.tensor(node), torch.tensor(token)]
            for (prompt, place), log_prob in zip(owner, chosen_X.tolist(), strict=True):
                scores[prompt][place] += log_prob
        return scores

    def _options(self, log_NW: Tensor, config: SamplingConfig) -> _Options:
        """What each row may go on with: the likeliest tokens that a tactic can have, at the temperature."""
        best = log_NW.index_fill(1, self.unwritable, -math.inf).topk(min(config.top_k, log_NW.shape[1]), -1)
        tempered_NX = (best.values / (config.temperature or 1.0)).log_softmax(-1)
        if config.top_p < 1.0:
            before_NX = tempered_NX.exp().cumsum(-1) - tempered_NX.exp()
            tempered_NX = tempered_NX.masked_fill(before_NX >= config.top_p, -math.inf).log_softmax(-1)
        return _Options(best.indices, best.values, tempered_NX)


@dataclass(frozen=True)
class _Options:
    """X tokens for each of N rows, most probable first: (N, X) ids, log-probabilities, and those to draw by."""

    token_NX: Tensor
    log_NX: Tensor
    tempered_NX: Tensor


@dataclass(frozen=True)
class _Choice:
    width: int
    noise: bool
    floor: float
    generator: torch.Generator | None


def _perturb(rows: list[Row], done: list[list[Row]], options: _Options, choice: _Choice) -> list[Row]:
    """The best `width` of a prompt by perturbed log-probability: children of rows, and what has ended already.

    Ended rows that are no longer among them are taken out of `done`.
    """
    total_NX = torch.tensor([row.tempered for row in rows])[:, None] + options.tempered_NX
    noised_NX = total_NX
    if choice.noise:
        parent_N1 = torch.tensor([row.noised for row in rows])[:, None]
        noised_NX = total_NX - torch.empty_like(total_NX).exponential_(generator=choice.generator).log_()
        # Given that the largest child has the parent's value (Kool et al., appendix B.3, numerically stable form).
        largest_N1 = noised_NX.max(-1, keepdim=True).values
        below = parent_N1 - noised_NX + torch.log1p(-torch.exp(noised_NX - largest_N1))
        noised_NX = parent_N1 - below.clamp(min=0.0) - torch.log1p(torch.exp(-below.abs()))
        noised_NX = noised_NX.masked_fill(total_NX == -math.inf, -math.inf)
    told_NX = torch.tensor([row.log_prob for row in rows])[:, None] + options.log_NX
    noised_NX = noised_NX.masked_fill(told_NX < choice.floor, -math.inf)
    total, told = total_NX.tolist(), told_NX.tolist()
    token, columns = options.token_NX.tolist(), noised_NX.shape[1]
    children: dict[int, list[tuple[float, int, int]]] = {}
    start = 0
    for prompt, count in Counter(row.prompt for row in rows).items():
        values, places = noised_NX[start : start + count].flatten().topk(min(choice.width, count * columns))
        children[prompt] = [
            (value, start + place // columns, place % columns)
            for value, place in zip(values.tolist(), places.tolist(), strict=True)
            if value > -math.inf
        ]
        start += count
    chosen: list[Row] = []
    for prompt, candidates in children.items():
        ended = [(row.noised, -1, i) for i, row in enumerate(done[prompt])]
        kept = sorted(candidates + ended, reverse=True)[: choice.width]
        done[prompt] = [done[prompt][i] for _, parent, i in kept if parent < 0]
        for value, parent, i in kept:
            if parent >= 0:
                ids = (*rows[parent].ids, token[parent][i])
                chosen.append(Row(prompt, ids, told[parent][i], total[parent][i], value, 1, parent))
    return chosen


def _draw(rows: list[Row], _done: list[list[Row]], options: _Options, choice: _Choice) -> list[Row]:
    """Independent draws: a row that stands for c of them draws c times."""
    if choice.noise:
        most = max(row.count for row in rows)
        weights_NX = options.tempered_NX.exp()
        drawn = torch.multinomial(weights_NX, most, replacement=True, generator=choice.generator).tolist()
    else:
        drawn = [[0] * row.count for row in rows]
    token, log_prob = options.token_NX.tolist(), options.log_NX.tolist()
    return [
        Row(row.prompt, (*row.ids, token[parent][i]), row.log_prob + log_prob[parent][i], 0.0, 0.0, count, parent)
        for parent, row in enumerate(rows)
        for i, count in Counter(drawn[parent][: row.count]).items()
        if row.log_prob + log_prob[parent][i] >= choice.floor
    ]


@dataclass(frozen=True)
class _Tree:
    """Continuations as a tree. Node i is `tokens[i]` at `depths[i]` (1 for first tokens) under `parents[i]` (-1: none).

    `paths[j]` are the nodes of continuation j, all but its last token.
    """

    tokens: list[int]
    depths: list[int]
    parents: list[int]
    paths: list[list[int]]

    @staticmethod
    def grow(continuations: Sequence[Sequence[int]]) -> _Tree:
        tree = _Tree([], [], [], [])
        known: dict[tuple[int, int], int] = {}
        for ids in continuations:
            if not ids:
                raise ValueError("an empty continuation has no log-probability")
            node, path = -1, []
            for depth, token in enumerate(ids[:-1], start=1):
                following = known.setdefault((node, token), len(tree.tokens))
                if following == len(tree.tokens):
                    tree.tokens.append(token)
                    tree.depths.append(depth)
                    tree.parents.append(node)
                node = following
                path.append(node)
            tree.paths.append(path)
        return tree

    def texts(self) -> list[tuple[int, ...]]:
        """The tokens from the beginning to each node."""
        found: list[tuple[int, ...]] = []
        for token, parent in zip(self.tokens, self.parents, strict=True):
            found.append((*(found[parent] if parent >= 0 else ()), token))
        return found

    def ancestors(self) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
        """(nodes, nodes): whether a node sees another, which is itself or above it."""
        seen = np.eye(len(self.tokens), dtype=bool)
        for node, parent in enumerate(self.parents):
            if parent >= 0:
                seen[node] |= seen[parent]
        return seen


def merge(samples: Sequence[Sampled], text: Callable[[Sequence[int]], str]) -> dict[str, float]:
    """Log-probability of each text: continuations that read the same are one, with their probabilities added."""
    merged: dict[str, float] = {}
    for ids, log_prob in {one.ids: one.log_prob for one in samples}.items():
        key = text(ids)
        merged[key] = float(np.logaddexp(merged.get(key, -math.inf), log_prob))
    return merged
