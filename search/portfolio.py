"""A fixed portfolio of tactic templates as a policy: the baseline that a learned policy has to beat.

Templates are instantiated from the goal's hypotheses and target and from the theorem's premises. Each has a cost;
costs become log-probabilities by a softmax, so that the templates can stand beside the candidates of a learned policy.
Deterministic; this module must not know the search.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from search.protocols import Candidate, Proposal, Query
from search.situation import Situation
from search.templates import every_family, forced

SHARPNESS = 2.0
"""How much more probable a cheaper template is: a cost less by 1 makes it e^SHARPNESS times as probable."""

DEFERRED, DEFERRED_CLOSING = 2.5, 0.8
"""What other steps cost more while there is one that loses nothing, and what those do that may close the goal."""

SOURCE = "portfolio"
_CLOSING = ("rfl", "assumption", "contradiction", "omega", "simp", "simp_all", "grind", "decide", "exact")


class Portfolio:
    """The portfolio behind the `Policy` protocol. It ignores `width`: it gives all that apply."""

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:  # noqa: ARG002
        """All templates that apply to each query, most probable first."""
        return [Proposal(tuple(templates(query))) for query in queries]


def templates(query: Query) -> list[Candidate]:
    """The templates that apply to the first goal of `query`, distinct, most probable first.

    Their probabilities sum to 1: `log_prob` = -SHARPNESS * cost - log of the sum over all of them.
    """
    now = Situation(query)
    cheapest: dict[str, float] = {}
    for cost, tactic in every_family(now):
        cheapest[tactic] = min(cost, cheapest.get(tactic, cost))
    step = forced(now)
    if step is not None:
        cheapest = {
            tactic: cost + (DEFERRED_CLOSING if tactic.split(" ", 1)[0] in _CLOSING else DEFERRED)
            for tactic, cost in cheapest.items()
        }
        cheapest[step] = 0.0
    ordered = sorted(cheapest.items(), key=lambda item: item[1])
    total = math.log(sum(math.exp(-SHARPNESS * cost) for cost in cheapest.values()))
    return [Candidate(tactic, -SHARPNESS * cost - total, SOURCE) for tactic, cost in ordered]
