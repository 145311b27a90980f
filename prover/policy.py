"""Policies for the search: the learned one, and the learned one over a portfolio of templates.

It must not know Lean nor the search. A proposal depends on the seed, the queries of the call and the width only.
"""

from __future__ import annotations

import dataclasses
import functools
import math
import re
import zlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor

from prover.abridge import abridged, spelled_out
from prover.checkpoint import load_checkpoint
from prover.decode import Decoder, Sampled, SamplingConfig, merge
from prover.flops import Cost
from prover.model import PolicyModel
from prover.prefix import Prefix
from prover.prompt import (
    Context,
    PromptConfig,
    context_of_query,
    declared,
    decode_tactic,
    encode,
    encode_tactic,
    select,
)
from prover.signs import SIGN, Names, names_of
from prover.tokenizer import PolicyTokenizer
from search.protocols import Candidate, Proposal, Query

Templates: TypeAlias = Callable[[Query], list[Candidate]]
_TYPE = re.compile(r"\b(?:inductive|structure|class)\s")
Given: TypeAlias = tuple[str, float]
"""A tactic to weigh, and its share of the probability of all those given."""
_Forms: TypeAlias = dict[tuple[int, ...], dict[str, float]]


@dataclass(frozen=True)
class _Question:
    """A prompt, the tactics to weigh, how many to draw, the names behind the prompt's signs and those that it shows."""

    prompt: tuple[int, ...]
    given: tuple[Given, ...]
    width: int
    names: Names
    shown: tuple[str, ...]


@dataclass(frozen=True)
class LearnedConfig:
    """How tactics are drawn and weighed.

    Attributes:
        sampling: what is less probable than its floor is not drawn, which would cost a pass a token.
        weighed_tokens: tokens of given tactics that the network may read for a query; the others are told by their
            first token and their share.
        threads: torch's, for the whole process (None: leave them).
        remembered: proposals that are kept for repeats.
    """

    sampling: SamplingConfig = field(default_factory=lambda: SamplingConfig(floor=-7.0))
    weighed_tokens: int | None = 64
    seed: int = 0
    threads: int | None = 1
    remembered: int = 1024


@dataclass(frozen=True)
class _Thought:
    """Log-probability of each tactic that was drawn or given, which of them were drawn, and what it cost."""

    log_probs: dict[str, float]
    drawn: frozenset[str]
    cost: Cost


class LearnedPolicy:
    """Draws tactics from the network. Most probable first; log-probabilities are those of temperature 1."""

    def __init__(
        self, model: PolicyModel, tokenizer: PolicyTokenizer, prompt: PromptConfig, config: LearnedConfig
    ) -> None:
        self.tokenizer, self.prompt, self.config = tokenizer, prompt, config
        spare = range(tokenizer.size, model.config.vocab)
        self._decoder = Decoder(model, tokenizer.eos, [*tokenizer.unwritable(), *spare])
        self._context = model.config.context
        self._remembered: OrderedDict[_Question, _Thought] = OrderedDict()
        if config.threads is not None:
            torch.set_num_threads(config.threads)

    @staticmethod
    def load(path: Path, config: LearnedConfig | None = None) -> LearnedPolicy:
        """The policy of a checkpoint folder.

        Raises:
            CheckpointError: see `load_checkpoint`.
        """
        model, tokenizer, card = load_checkpoint(path)
        return LearnedPolicy(model, tokenizer, card.prompt, config or LearnedConfig())

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """At most `width` distinct tactics for the first goal of each query."""
        thoughts = self.think(queries, width, [[] for _ in queries])
        return [
            _proposal([Candidate(tactic, log_prob) for tactic, log_prob in thought.log_probs.items()], thought.cost)
            for thought in thoughts
        ]

    def think(self, queries: Sequence[Query], width: int, given: Sequence[Sequence[Given]]) -> list[_Thought]:
        """Draw `width` tactics for each query and weigh those `given`, reading each prompt once.

        The log-probability of a tactic is exact, but for given ones beyond the budget of tokens: those have that of
        their first token times their share among the given ones that begin with it.

        Prompts that this policy has answered before, with the same width and tactics, cost nothing.
        """
        keys: list[_Question] = []
        for query, tactics in zip(queries, given, strict=True):
            prompt, names, context = self._prompt(query)
            shown = [declared(text)[1] for text in context.premises if not _TYPE.search(text)]
            keys.append(_Question(tuple(prompt), tuple(tactics), width, names, tuple(filter(None, shown))))
        answers: dict[_Question, _Thought] = {}
        for key in keys:
            if key in self._remembered:
                self._remembered.move_to_end(key)
                answers[key] = dataclasses.replace(self._remembered[key], cost=Cost())
        new = [key for key in dict.fromkeys(keys) if key not in answers]
        if new:
            fresh = dict(zip(new, self._answer(new, width), strict=True))
            self._remembered.update(fresh)
            while len(self._remembered) > self.config.remembered:
                self._remembered.popitem(last=False)
            answers |= fresh
        return [answers[key] for key in keys]

    def read(self, queries: Sequence[Query]) -> tuple[Tensor, list[Cost]]:
        """(P, D) what the network makes of the last token of each query's prompt, normed, and the cost of each."""
        prefix = self._decoder.prefill([self._prompt(query)[0] for query in queries])
        return prefix.last_PD, self._decoder.costs

    def _prompt(self, query: Query) -> tuple[list[int], Names, Context]:
        context = select(context_of_query(query), self.tokenizer, self.prompt)
        names = names_of(context) if self.prompt.signs else Names()
        return encode(names.hide_context(context), self.tokenizer, self.prompt), names, context

    def _answer(self, keys: list[_Question], width: int) -> list[_Thought]:
        prefix = self._decoder.prefill([key.prompt for key in keys])
        forms = [self._forms(key) for key in keys]
        weighed = [self._weighed(prefix, place, each) for place, each in enumerate(forms)]
        scores = self._decoder.score(prefix, [list(exact) for exact, _ in weighed])
        drawn: list[list[Sampled]] = [[] for _ in keys]
        if width:
            seed = zlib.crc32(repr([key.prompt for key in keys]).encode()) ^ self.config.seed
            generator = torch.Generator().manual_seed(seed)
            drawn = self._decoder.sample(prefix, width, self.config.sampling, generator)
        thoughts = []
        for place, (key, cost) in enumerate(zip(keys, self._decoder.costs, strict=True)):
            exact, told = weighed[place]
            text = functools.partial(self._text, key, forms[place])
            log_probs = merge([one for one in drawn[place] if one.ids not in forms[place]], text)
            log_probs.pop("", None)
            known = dict(told) | dict(zip(exact, scores[place], strict=True))
            known |= {one.ids: one.log_prob for one in drawn[place] if one.ids in forms[place]}
            for ids, log_prob in known.items():
                whole = math.fsum(forms[place][ids].values())
                for tactic, share in forms[place][ids].items():
                    own = log_prob + math.log(share / whole)
                    log_probs[tactic] = float(np.logaddexp(log_probs.get(tactic, -math.inf), own))
            drawn_texts = frozenset(text(one.ids) for one in drawn[place])
            thoughts.append(_Thought(log_probs, drawn_texts, cost))
        return thoughts

    def _forms(self, question: _Question) -> _Forms:
        """The given tactics with their shares by how they are written: several may be the same when abridged."""
        forms: _Forms = {}
        for tactic, share in question.given:
            written = abridged(tactic) if self.prompt.abridged else tactic
            ids = tuple(encode_tactic(question.names.hide(written), self.tokenizer))
            if len(question.prompt) + len(ids) <= self._context:
                form = forms.setdefault(ids, {})
                form[tactic.strip()] = form.get(tactic.strip(), 0.0) + share
        return forms

    def _weighed(
        self, prefix: Prefix, place: int, forms: _Forms
    ) -> tuple[list[tuple[int, ...]], list[tuple[tuple[int, ...], float]]]:
        """Token ids of the given tactics to be weighed, and the others with an estimate."""
        shares = {ids: math.fsum(form.values()) for ids, form in forms.items()}
        alike: dict[int, float] = {}
        for ids, share in shares.items():
            alike[ids[0]] = alike.get(ids[0], 0.0) + share
        log_W = dict(zip(alike, prefix.next_PW[place, list(alike)].tolist(), strict=True)) if alike else {}
        estimates = {ids: log_W[ids[0]] + math.log(share / alike[ids[0]]) for ids, share in shares.items()}
        order = sorted(shares, key=lambda ids: -(math.exp(estimates[ids]) + shares[ids]))
        exact: list[tuple[int, ...]] = []
        room, read = self.config.weighed_tokens, set[tuple[int, ...]]()
        for position, ids in enumerate(order):
            read |= {ids[:length] for length in range(1, len(ids))}
            if room is not None and len(read) > room:
                return exact, [(other, estimates[other]) for other in order[position:]]
            exact.append(ids)
        return exact, []

    def _text(self, question: _Question, forms: _Forms, ids: tuple[int, ...]) -> str:
        """The tactic of `ids`: of given ones written so the likeliest; nothing when a sign stands for no name."""
        if ids in forms:
            return max(forms[ids], key=lambda tactic: forms[ids][tactic])
        shown = question.names.show(decode_tactic(ids, self.tokenizer))
        return "" if SIGN.search(shown) else spelled_out(shown, question.shown)


class MixedPolicy:
    """The learned policy over templates: it weighs every template and adds tactics of its own.

    The log-probability of a candidate is log((1 - w) p_model + w p_template), where the templates' probabilities are
    scaled to sum to one. So a template never sinks out of sight, and the model decides which comes first.

    Drawing takes most of the time of a proposal; `drawn_depth` bounds how many steps deep a state may be for which
    tactics are drawn (None: any).
    """

    def __init__(
        self, learned: LearnedPolicy, templates: Templates, weight: float = 0.3, drawn_depth: int | None = None
    ) -> None:
        if not 0.0 <= weight <= 1.0:
            raise ValueError(f"the weight of templates must be between 0 and 1, not {weight}")
        self.learned, self.templates, self.weight, self.drawn_depth = learned, templates, weight, drawn_depth

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """All templates of each query, and at most `width` tactics that were drawn."""
        shallow = [self.drawn_depth is None or len(query.path) <= self.drawn_depth for query in queries]
        proposals: dict[int, Proposal] = {}
        for near in (True, False):
            places = [place for place, each in enumerate(shallow) if each is near]
            if places:
                asked = [queries[place] for place in places]
                offered = [self.templates(query) for query in asked]
                thoughts = self.learned.think(asked, width if near else 0, list(map(_shares, offered)))
                proposals |= dict(zip(places, map(self._mix, offered, thoughts), strict=True))
        return [proposals[place] for place in range(len(queries))]

    def _mix(self, offered: list[Candidate], thought: _Thought) -> Proposal:
        share = dict(_shares(offered))
        templates = {candidate.tactic.strip(): candidate for candidate in reversed(offered)}
        mixed = []
        for tactic in dict.fromkeys([*templates, *(text for text in thought.log_probs if text in thought.drawn)]):
            template = templates.get(tactic)
            probability = (1.0 - self.weight) * math.exp(thought.log_probs.get(tactic, -math.inf))
            if template is not None:
                probability += self.weight * share[template.tactic]
            source = "policy" if template is None else template.source
            if template is not None and tactic in thought.drawn:
                source = f"{source}+policy"
            mixed.append(Candidate(tactic, math.log(max(probability, 1e-300)), source))
        return _proposal(mixed, thought.cost)


def _shares(offered: Sequence[Candidate]) -> list[Given]:
    total = math.fsum(math.exp(candidate.log_prob) for candidate in offered)
    return [(candidate.tactic, math.exp(candidate.log_prob) / total) for candidate in offered]


def _proposal(candidates: list[Candidate], cost: Cost) -> Proposal:
    ordered = sorted(candidates, key=lambda candidate: -candidate.log_prob)
    return Proposal(tuple(ordered), cost.tokens, cost.flops)
