"""Policies behind the search's protocol."""

import dataclasses
import math
from pathlib import Path

import pytest
import torch

from data.records import Theorem
from lean_project.states import Goal, Hypothesis
from prover.checkpoint import Card, save_checkpoint
from prover.decode import SamplingConfig
from prover.model import PolicyConfig, PolicyModel
from prover.policy import LearnedConfig, LearnedPolicy, MixedPolicy
from prover.prompt import PromptConfig, context_of_query, encode, encode_tactic, select
from prover.signs import SIGNS
from prover.tokenizer import PolicyTokenizer
from search.protocols import Candidate, Policy, Query

THEOREM = Theorem("t", "t.lean", 1, "", "theorem t := ", "")
TEMPLATES = [
    Candidate("rfl", -0.5, "portfolio"),
    Candidate("exact hp", -1.0, "portfolio"),
    Candidate("intro hn", -2.0, "portfolio"),
]


def query(target: str) -> Query:
    return Query(THEOREM, (Goal(None, (Hypothesis("p", "Prop"), Hypothesis("hp", "p")), target),))


QUERIES = [query("p"), query("p = p"), query("p → p")]


@pytest.fixture
def network(tiny: PolicyConfig, tokenizer: PolicyTokenizer) -> PolicyModel:
    torch.manual_seed(2)
    model = PolicyModel(dataclasses.replace(tiny, vocab=tokenizer.size + 8))
    with torch.no_grad():
        # An end that comes after a few tokens.
        model.lm_head.weight *= 20
        model.lm_head.weight[tokenizer.eos] = 0.0
        model.model.norm.weight[0] = 10.0
        model.model.embed_tokens.weight[:, 0] = 0.0
        model.model.embed_tokens.weight[tokenizer.eos, 0] = 1.0
    return model


@pytest.fixture
def learned(network: PolicyModel, tokenizer: PolicyTokenizer) -> LearnedPolicy:
    sampling = SamplingConfig(max_tokens=30, temperature=2.0)
    return LearnedPolicy(network, tokenizer, PromptConfig(288, 144, 56, signs=False), LearnedConfig(sampling))


def exact_log_prob(policy: LearnedPolicy, network: PolicyModel, asked: Query, tactic: str) -> float:
    prompt = encode(select(context_of_query(asked), policy.tokenizer, policy.prompt), policy.tokenizer, policy.prompt)
    ids = encode_tactic(tactic, policy.tokenizer)
    with torch.inference_mode():
        log_TW = network.logits([[*prompt, *ids]])[0].log_softmax(-1)
    return sum(float(log_TW[len(prompt) - 1 + place, token]) for place, token in enumerate(ids))


def test_proposals_are_distinct_one_line_tactics_most_probable_first(learned: LearnedPolicy) -> None:
    policy: Policy = learned
    proposals = policy.propose(QUERIES, 12)
    assert len(proposals) == 3
    assert sum(len(proposal.candidates) for proposal in proposals) > 3
    for proposal in proposals:
        tactics = [candidate.tactic for candidate in proposal.candidates]
        values = [candidate.log_prob for candidate in proposal.candidates]
        assert len(set(tactics)) == len(tactics) <= 12
        assert values == sorted(values, reverse=True) and all(value < 0 for value in values)
        assert all(tactic and "\n" not in tactic and tactic == tactic.strip() for tactic in tactics)
        assert {candidate.source for candidate in proposal.candidates} <= {"policy"}
        assert proposal.tokens > 20 and proposal.flops > 1e5


def test_a_state_seen_again_costs_nothing(learned: LearnedPolicy) -> None:
    first = learned.propose(QUERIES[:1], 6)[0]
    again, other = learned.propose([QUERIES[0], QUERIES[1]], 6)
    assert again.candidates == first.candidates and again.tokens == 0 and again.flops == 0.0
    assert other.tokens > 0
    assert learned.propose(QUERIES[:1], 7)[0].tokens > 0


def test_the_memory_is_bounded(network: PolicyModel, tokenizer: PolicyTokenizer) -> None:
    policy = LearnedPolicy(network, tokenizer, PromptConfig(288, 144, 56, signs=False), LearnedConfig(remembered=2))
    for asked in QUERIES:
        policy.propose([asked], 2)
    assert policy.propose([QUERIES[2]], 2)[0].tokens == 0
    assert policy.propose([QUERIES[0]], 2)[0].tokens > 0


def test_the_seed_names_the_proposal(network: PolicyModel, tokenizer: PolicyTokenizer) -> None:
    first, again, other = (
        LearnedPolicy(network, tokenizer, PromptConfig(288, 144, 56, signs=False), LearnedConfig(seed=seed)).propose(
            QUERIES, 8
        )
        for seed in (1, 1, 2)
    )
    assert first == again != other


def test_templates_are_weighed_by_the_model(
    learned: LearnedPolicy, network: PolicyModel, tokenizer: PolicyTokenizer
) -> None:
    policy: Policy = MixedPolicy(learned, lambda _: list(TEMPLATES), weight=0.3)
    total = sum(math.exp(template.log_prob) for template in TEMPLATES)
    for asked, proposal in zip(QUERIES, policy.propose(QUERIES, 8), strict=True):
        by_tactic = {candidate.tactic: candidate for candidate in proposal.candidates}
        for template in TEMPLATES:
            model_share = 0.7 * math.exp(exact_log_prob(learned, network, asked, template.tactic))
            expected = math.log(model_share + 0.3 * math.exp(template.log_prob) / total)
            assert by_tactic[template.tactic].log_prob == pytest.approx(expected, abs=1e-3)
            assert by_tactic[template.tactic].source in ("portfolio", "portfolio+policy")
        own = [candidate for candidate in proposal.candidates if candidate.source == "policy"]
        assert len(own) <= 8 and len(proposal.candidates) <= 8 + len(TEMPLATES)
        for candidate in own:
            mass = exact_log_prob(learned, network, asked, candidate.tactic) + math.log(0.7)
            assert candidate.log_prob >= mass - 1e-3
        values = [candidate.log_prob for candidate in proposal.candidates]
        assert values == sorted(values, reverse=True)


def test_weight_one_is_the_portfolio_and_weight_zero_the_model(learned: LearnedPolicy, network: PolicyModel) -> None:
    total = sum(math.exp(template.log_prob) for template in TEMPLATES)
    only, none = (
        MixedPolicy(learned, lambda _: list(TEMPLATES), weight).propose(QUERIES[:1], 0)[0] for weight in (1.0, 0.0)
    )
    assert [c.log_prob for c in only.candidates] == pytest.approx([t.log_prob - math.log(total) for t in TEMPLATES])
    by_tactic = {candidate.tactic: candidate.log_prob for candidate in none.candidates}
    assert by_tactic["rfl"] == pytest.approx(exact_log_prob(learned, network, QUERIES[0], "rfl"), abs=1e-3)


def test_no_template_and_no_draw_is_an_empty_proposal(learned: LearnedPolicy) -> None:
    assert MixedPolicy(learned, lambda _: []).propose(QUERIES[:1], 0)[0].candidates == ()
    assert learned.propose([], 4) == []


def test_a_template_longer_than_the_context_keeps_its_share(learned: LearnedPolicy) -> None:
    long = Candidate("simp [" + "hp, " * 200 + "hp]", -0.1, "portfolio")
    proposal = MixedPolicy(learned, lambda _: [long, TEMPLATES[0]]).propose(QUERIES[:1], 2)[0]
    share = math.exp(-0.1) / (math.exp(-0.1) + math.exp(-0.5))
    [kept] = [candidate for candidate in proposal.candidates if candidate.tactic == long.tactic]
    assert kept.log_prob == pytest.approx(math.log(0.3 * share))


def test_a_weight_that_is_none_is_refused(learned: LearnedPolicy) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        MixedPolicy(learned, lambda _: [], weight=1.5)


def test_a_checkpoint_is_a_policy(network: PolicyModel, tokenizer: PolicyTokenizer, tmp_path: Path) -> None:
    save_checkpoint(tmp_path / "policy", network, tokenizer, Card(prompt=PromptConfig(tokens=77)))
    policy = LearnedPolicy.load(tmp_path / "policy", LearnedConfig(threads=1))
    assert policy.prompt.tokens == 77
    assert torch.get_num_threads() == 1
    assert len(policy.propose(QUERIES, 4)) == 3


def test_with_signs_like_goals_get_like_answers_each_under_its_own_names(tiny: PolicyConfig) -> None:
    tokenizer = PolicyTokenizer.train(["exact h : p → q"] * 20, 420, SIGNS)
    torch.manual_seed(5)
    network = PolicyModel(dataclasses.replace(tiny, vocab=tokenizer.size))
    policy = LearnedPolicy(network, tokenizer, PromptConfig(), LearnedConfig(SamplingConfig(max_tokens=6)))
    other = Query(THEOREM, (Goal(None, (Hypothesis("s", "Prop"), Hypothesis("hs", "s")), "s"),))
    first, second = policy.think([QUERIES[0], other], 16, [[("exact hp", 1.0)], [("exact hs", 1.0)]])
    assert first.log_probs["exact hp"] == pytest.approx(second.log_probs["exact hs"])
    assert "exact hs" not in first.log_probs and "exact hp" not in second.log_probs
    assert not any("⟪" in tactic for thought in (first, second) for tactic in thought.log_probs)


def test_templates_beyond_the_budget_are_told_by_their_first_token(
    network: PolicyModel, tokenizer: PolicyTokenizer
) -> None:
    config = LearnedConfig(SamplingConfig(max_tokens=30), weighed_tokens=2)
    policy = LearnedPolicy(network, tokenizer, PromptConfig(288, 144, 56, signs=False), config)
    tactics = [("rfl", 0.4), ("exact hp", 0.3), ("exact hp hp hp", 0.2), ("intro hn", 0.1)]
    [thought] = policy.think(QUERIES[:1], 0, [tactics])
    exact = {tactic: exact_log_prob(policy, network, QUERIES[0], tactic) for tactic, _ in tactics}
    told = {tactic for tactic in exact if thought.log_probs[tactic] != pytest.approx(exact[tactic], abs=1e-3)}
    assert told and len(told) < len(tactics)
    prompt = encode(
        select(context_of_query(QUERIES[0]), policy.tokenizer, policy.prompt), policy.tokenizer, policy.prompt
    )
    with torch.inference_mode():
        log_W = network.logits([prompt])[0][-1].log_softmax(-1)
    for tactic in told:
        first = encode_tactic(tactic, policy.tokenizer)[0]
        alike = sum(share for other, share in tactics if encode_tactic(other, policy.tokenizer)[0] == first)
        expected = float(log_W[first]) + math.log(dict(tactics)[tactic] / alike)
        assert thought.log_probs[tactic] == pytest.approx(expected, abs=1e-3)


def test_long_lists_share_the_probability_of_their_short_form(network: PolicyModel, tokenizer: PolicyTokenizer) -> None:
    prompt = PromptConfig(288, 144, 56, signs=False, abridged=True)
    policy = LearnedPolicy(network, tokenizer, prompt, LearnedConfig())
    given = [("simp_all [a, b, c]", 0.2), ("simp_all [a, b, c, d]", 0.1), ("simp_all [a, b]", 0.3), ("rfl", 0.4)]
    [thought] = policy.think(QUERIES[:1], 0, [given])
    short = exact_log_prob(policy, network, QUERIES[0], "simp_all […]")
    assert thought.log_probs["simp_all [a, b, c]"] == pytest.approx(short + math.log(2 / 3), abs=1e-3)
    assert thought.log_probs["simp_all [a, b, c, d]"] == pytest.approx(short + math.log(1 / 3), abs=1e-3)
    spelled = exact_log_prob(policy, network, QUERIES[0], "simp_all [a, b]")
    assert thought.log_probs["simp_all [a, b]"] == pytest.approx(spelled, abs=1e-3)


def test_nothing_is_drawn_for_deep_states(learned: LearnedPolicy) -> None:
    policy = MixedPolicy(learned, lambda _: list(TEMPLATES), weight=0.3, drawn_depth=1)
    deep = dataclasses.replace(QUERIES[1], path=("intro hn", "rfl"))
    near = dataclasses.replace(QUERIES[1], path=("intro hn",))
    below, above, root = policy.propose([deep, near, QUERIES[0]], 8)
    assert {each.tactic for each in below.candidates} == {each.tactic for each in TEMPLATES}
    assert any(each.source == "policy" for each in (*above.candidates, *root.candidates))
    assert [policy.propose([each], 8)[0].candidates for each in (deep, near)] == [below.candidates, above.candidates]
