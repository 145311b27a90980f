"""A causal language model of `transformers`, not of our architecture, as a policy."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from transformers import LlamaForCausalLM

from data.records import Theorem
from lean_project.states import Goal, Hypothesis
from prover.checkpoint import CheckpointError
from prover.hub_policy import HubPolicy
from prover.plain_prompt import plain_prompt
from search.protocols import Query

QUERY = Query(Theorem("t", "t.lean", 1, "", "theorem t := ", ""), (Goal(None, (Hypothesis("hp", "p"),), "p"),))


@pytest.fixture
def folder(tmp_path: Path, llama: Callable[[Path, float], Path]) -> Path:
    return llama(tmp_path, 12.0)  # some texts are likelier than others


def test_log_probabilities_are_those_of_the_line(folder: Path) -> None:
    policy = HubPolicy.load(folder, temperature=0.8)
    [proposal] = policy.propose([QUERY], 6)
    assert 1 < len(proposal.candidates) <= 6 and proposal.tokens > 50 and proposal.flops > 0
    model = LlamaForCausalLM.from_pretrained(folder).eval()
    prompt = policy.tokenizer(plain_prompt(QUERY)).input_ids
    for candidate in proposal.candidates:
        assert candidate.source == "hf" and candidate.tactic and "\n" not in candidate.tactic
        ids = policy.tokenizer(f"{candidate.tactic}\n", add_special_tokens=False).input_ids
        with torch.inference_mode():
            log_TW = model(torch.tensor([prompt + ids])).logits[0].log_softmax(-1)
        expected = sum(float(log_TW[len(prompt) - 1 + place, id]) for place, id in enumerate(ids))
        assert candidate.log_prob == pytest.approx(expected, abs=1e-3)
    values = [candidate.log_prob for candidate in proposal.candidates]
    assert values == sorted(values, reverse=True)


def test_the_seed_names_the_draws(folder: Path) -> None:
    first, again, other = (HubPolicy.load(folder, seed=seed).propose([QUERY], 4) for seed in (1, 1, 2))
    assert first == again != other


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no causal language model"):
        HubPolicy.load(tmp_path)
    with pytest.raises(CheckpointError, match="no such folder"):
        HubPolicy.load(tmp_path / "none")
