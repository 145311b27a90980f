"""Training pairs on their way into batches: read, split by statement, cut to prompts, renamed, packed.

It must not know the network. What an epoch holds depends on the seed and its number only, so that a training that was
killed can go on in the middle of one.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, TypeVar

import torch
from torch import Tensor

from data.jsonl import read_lines
from data.records import TracedStep, from_json, to_json
from prover.abridge import abridged
from prover.augment import RenameConfig, rename
from prover.model import Packing
from prover.prompt import Context, PromptConfig, context_of_step, encode, encode_tactic, select
from prover.signs import names_of
from prover.tokenizer import PolicyTokenizer
from prover.vary import VaryConfig, vary

_Item = TypeVar("_Item")
Tokens: TypeAlias = tuple[list[int], list[int]]
"""Tokens of a prompt, and those of a tactic with its end."""


@dataclass(frozen=True)
class Batch:
    """Sequences one after the other: M tokens, and what comes next after each of them.

    The tactics' tokens are the `targets`, which come next after the rows `wanted`.
    """

    ids_M: Tensor
    next_M: Tensor
    packing: Packing
    wanted_X: Tensor
    targets_X: Tensor
    sequence_X: Tensor

    @property
    def tokens(self) -> int:
        """How many tokens the network reads."""
        return len(self.ids_M)

    @property
    def sequence_M(self) -> Tensor:
        """The number of each token's sequence."""
        return torch.arange(self.packing.batch).repeat_interleave(torch.tensor(self.packing.lengths))


def read_pairs(sources: Iterable[TracedStep | Path]) -> list[TracedStep]:
    """The pairs given, and those in the JSONL files given.

    Raises:
        ValueError: a line is no training pair; the text names the file, the place and the field.
        OSError: a file cannot be read.
    """
    pairs: list[TracedStep] = []
    for source in sources:
        if isinstance(source, TracedStep):
            pairs.append(source)
            continue
        for number, value in enumerate(read_lines(source), start=1):
            try:
                pairs.append(from_json(TracedStep, value))
            except ValueError as error:
                raise ValueError(f"{source}: record {number} is no training pair: {error}") from error
    return pairs


def usable(pair: TracedStep) -> bool:
    """Whether a policy can learn the pair: it has a goal and a tactic of one line."""
    return "⊢" in pair.state and bool(pair.tactic.strip()) and "\n" not in pair.tactic.strip()


def hash_of(pairs: Iterable[TracedStep]) -> str:
    """SHA-256 over the pairs in any order."""
    lines = sorted(json.dumps(to_json(pair), ensure_ascii=False, sort_keys=True) for pair in pairs)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def held_out(pair: TracedStep, fraction: float) -> bool:
    """Whether the pair's statement is one of the `fraction` kept for validation: all steps of it or none."""
    digest = hashlib.sha256((pair.statement_hash or pair.theorem).encode()).digest()
    return int.from_bytes(digest[:4], "big") < fraction * 2**32


def corpus(pairs: Iterable[TracedStep], seed: int, signs: bool = False) -> Iterator[str]:
    """Texts for a tokenizer to learn from: each pair as it is and once under other names, or once with signs."""
    rng = random.Random(seed)
    for pair in pairs:
        context, tactic = context_of_step(pair), pair.tactic.strip()
        small = Context(context.hypotheses, context.target, context.premises[-8:])
        if signs:
            names = names_of(small)
            versions = [(names.hide_context(small), names.hide(tactic))]
        else:
            versions = [
                rename(small, tactic, rng, config) for config in (RenameConfig(0.0, 0.0), RenameConfig(1.0, 1.0))
            ]
        for named, as_named in versions:
            # Tactics are short and there are many words that only they have: they count four times.
            for line in (*named.hypotheses, named.target, *named.premises, *[as_named] * 4):
                yield f" {line}"


def shuffled(items: Sequence[_Item], seed: int, epochs: int, size: int) -> Iterator[list[_Item]]:
    """Groups of at most `size` items, epoch after epoch, each epoch in an order of its own."""
    for epoch in range(epochs):
        order = list(items)
        random.Random(f"{seed}/{epoch}").shuffle(order)
        yield from (order[start : start + size] for start in range(0, len(order), size))


class Pool:
    """Pairs whose premises are selected; `epoch` encodes and packs them, under other names each time."""

    def __init__(self, pairs: Sequence[TracedStep], tokenizer: PolicyTokenizer, prompt: PromptConfig) -> None:
        self.tokenizer, self.prompt = tokenizer, prompt
        self.items = [(select(context_of_step(pair), tokenizer, prompt), pair.tactic.strip()) for pair in pairs]

    def epoch(
        self, seed: str, batch_tokens: int, renaming: RenameConfig | None, variety: VaryConfig | None = None
    ) -> list[Batch]:
        """All pairs once, in batches of at most `batch_tokens` tokens (a pair that is longer alone), lengths alike."""
        rng = random.Random(seed)
        sequences = []
        for context, tactic in self.items:
            if variety is not None:
                context = vary(context, tactic, rng, variety)
            if renaming is not None and not self.prompt.signs:
                context, tactic = rename(context, tactic, rng, renaming)
            sequences.append(sequence_of(context, tactic, self.tokenizer, self.prompt))
        rng.shuffle(sequences)
        shelf = 64
        groups: list[list[Tokens]] = []
        for start in range(0, len(sequences), shelf):
            group: list[Tokens] = []
            room = batch_tokens
            for one in sorted(sequences[start : start + shelf], key=lambda one: len(one[0])):
                length = len(one[0]) + len(one[1]) - 1
                if group and length > room:
                    groups.append(group)
                    group, room = [], batch_tokens
                group.append(one)
                room -= length
            groups.append(group)
        rng.shuffle(groups)
        return [batch_of(group) for group in groups]

    def prompts(self, batch_tokens: int) -> Iterator[Batch]:
        """The prompts alone, in order, in batches of at most `batch_tokens` tokens."""
        group: list[Tokens] = []
        room = batch_tokens
        for context, _ in self.items:
            one = sequence_of(context, "", self.tokenizer, self.prompt)
            if group and len(one[0]) > room:
                yield batch_of(group)
                group, room = [], batch_tokens
            group.append(one)
            room -= len(one[0])
        if group:
            yield batch_of(group)


def sequence_of(context: Context, tactic: str, tokenizer: PolicyTokenizer, prompt: PromptConfig) -> Tokens:
    """The tokens of a prompt whose premises are selected, and of a tactic, written as `prompt` says."""
    if prompt.abridged:
        tactic = abridged(tactic)
    if prompt.signs:
        names = names_of(context)
        context, tactic = names.hide_context(context), names.hide(tactic)
    return encode(context, tokenizer, prompt), encode_tactic(tactic, tokenizer)


def batch_of(group: Sequence[Tokens]) -> Batch:
    """The sequences of a group, packed in their order."""
    ids: list[int] = []
    following: list[int] = []
    wanted: list[int] = []
    targets: list[int] = []
    sequence: list[int] = []
    for number, (prompt, tactic) in enumerate(group):
        first = len(ids) + len(prompt) - 1
        ids += [*prompt, *tactic[:-1]]
        following += [*prompt[1:], *tactic]
        wanted += range(first, first + len(tactic))
        targets += tactic
        sequence += [number] * len(tactic)
    packing = Packing([len(prompt) + len(tactic) - 1 for prompt, tactic in group])
    tensors = [torch.tensor(each) for each in (ids, following, wanted, targets, sequence)]
    return Batch(tensors[0], tensors[1], packing, tensors[2], tensors[3], tensors[4])
