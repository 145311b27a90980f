"""Several policies as one."""

import math
from collections.abc import Sequence

import pytest

from data.records import Theorem
from lean_project.states import Goal
from prover.mixture import Fallback, Mixture
from search.protocols import Candidate, Policy, Proposal, Query

THEOREM = Theorem("t", "t.lean", 1, "", "theorem t := ", "")
QUERIES = [Query(THEOREM, (Goal(None, (), target),)) for target in ("p", "q")]


class Fixed:
    """Says the same to every query whose target it knows."""

    def __init__(self, source: str, said: dict[str, float], targets: str = "pq") -> None:
        self.source, self.said, self.targets = source, said, targets

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        told = tuple(Candidate(tactic, math.log(p), self.source) for tactic, p in self.said.items())
        return [
            Proposal(told[:width], 5, 7.0) if query.goals[0].target in self.targets else Proposal(())
            for query in queries
        ]


def test_probabilities_are_added_by_weight() -> None:
    mixed: Policy = Mixture([(3.0, Fixed("a", {"rfl": 0.5, "simp": 0.2})), (1.0, Fixed("b", {"simp": 0.6}))])
    for proposal in mixed.propose(QUERIES, 8):
        assert [each.tactic for each in proposal.candidates] == ["rfl", "simp"]
        assert [math.exp(each.log_prob) for each in proposal.candidates] == pytest.approx([0.375, 0.3])
        assert [each.source for each in proposal.candidates] == ["a", "a+b"]
        assert (proposal.tokens, proposal.flops) == (10, 14.0)


def test_a_silent_policy_leaves_its_weight_to_the_others() -> None:
    first, second = Mixture([(0.5, Fixed("a", {"rfl": 0.5}, "p")), (0.5, Fixed("b", {"simp": 0.6}))]).propose(
        QUERIES, 8
    )
    assert math.exp(first.candidates[0].log_prob) == pytest.approx(0.3)
    assert [math.exp(each.log_prob) for each in second.candidates] == pytest.approx([0.6])


def test_what_stands_in_says_so() -> None:
    first, second = Fallback(Fixed("a", {"rfl": 0.5}, "p"), Fixed("b", {"simp": 0.6})).propose(QUERIES, 8)
    assert [each.source for each in first.candidates] == ["a"]
    assert [(each.tactic, each.source) for each in second.candidates] == [("simp", "b (instead)")]


@pytest.mark.parametrize("weights", [[], [0.0], [1.0, -1.0]])
def test_a_mixture_of_nothing_is_refused(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="weights above 0"):
        Mixture([(weight, Fixed("a", {})) for weight in weights])
