"""Several policies as one: their candidates' probabilities added by weight, and one that stands in for another.

It must not know what the policies are made of. A policy that has nothing to say to a query leaves its weight to the
others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from search.protocols import Candidate, Policy, Proposal, Query


class Mixture:
    """The policies' candidates; the log-probability of each is log(sum of w_i p_i) over those that proposed it."""

    def __init__(self, parts: Sequence[tuple[float, Policy]]) -> None:
        if not parts or any(not weight > 0 for weight, _ in parts):
            raise ValueError("a mixture needs policies with weights above 0")
        self.parts = tuple(parts)

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """What all policies propose, each asked for `width` candidates a query; most probable first."""
        told = [policy.propose(queries, width) for _, policy in self.parts]
        return [self._mix([proposals[place] for proposals in told]) for place in range(len(queries))]

    def _mix(self, proposals: Sequence[Proposal]) -> Proposal:
        heard = sum(weight for (weight, _), proposal in zip(self.parts, proposals, strict=True) if proposal.candidates)
        probability: dict[str, float] = {}
        sources: dict[str, list[str]] = {}
        for (weight, _), proposal in zip(self.parts, proposals, strict=True):
            for candidate in proposal.candidates:
                share = weight / heard * math.exp(candidate.log_prob)
                probability[candidate.tactic] = probability.get(candidate.tactic, 0.0) + share
                sources.setdefault(candidate.tactic, []).append(candidate.source)
        candidates = [
            Candidate(tactic, math.log(max(p, 1e-300)), "+".join(dict.fromkeys(sources[tactic])))
            for tactic, p in sorted(probability.items(), key=lambda item: -item[1])
        ]
        return Proposal(
            tuple(candidates), sum(each.tokens for each in proposals), sum(each.flops for each in proposals)
        )


class Fallback:
    """`policy`, and where it has nothing to say, `other`, whose candidates say so in their source."""

    def __init__(self, policy: Policy, other: Policy) -> None:
        self.policy, self.other = policy, other

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """The proposals of one policy or the other, query by query."""
        proposals = self.policy.propose(queries, width)
        silent = [place for place, proposal in enumerate(proposals) if not proposal.candidates]
        if silent:
            for place, proposal in zip(silent, self.other.propose([queries[i] for i in silent], width), strict=True):
                marked = tuple(replace(each, source=f"{each.source} (instead)") for each in proposal.candidates)
                proposals[place] = replace(proposal, candidates=marked)
        return proposals
