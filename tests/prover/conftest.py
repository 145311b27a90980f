"""Small networks, a small vocabulary, and pairs whose tactic can be read off the state."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from data.records import TracedStep
from prover.model import PolicyConfig, PolicyModel
from prover.tokenizer import PolicyTokenizer

TINY = PolicyConfig(
    vocab=64, width=32, layers=3, dense_layers=1, dense_width=64, heads=2, kv_rank=16, nope_dim=8, rope_dim=8,
    value_dim=16, experts=8, chosen=3, shared=1, expert_width=16, context=128,
)  # fmt: skip


def copy_pairs(count: int, seed: int = 0) -> list[TracedStep]:
    """`exact` of the hypothesis that is the target, `rfl` for an equation, `intro` for an implication."""
    rng = random.Random(seed)
    names, props = ["h", "h1", "hp", "hq", "ha", "hb", "hx"], ["p", "q", "r", "s", "P", "Q"]
    pairs = []
    for number in range(count):
        used, shown = rng.sample(names, 3), rng.sample(props, 4)
        lines = [f"{' '.join(shown)} : Prop", *(f"{h} : {p}" for h, p in zip(used, shown, strict=False))]
        kind = rng.randrange(3)
        if kind == 0:
            which = rng.randrange(3)
            target, tactic = shown[which], f"exact {used[which]}"
        elif kind == 1:
            target, tactic = f"{shown[0]} = {shown[0]}", "rfl"
        else:
            target, tactic = f"{shown[3]} → {shown[0]}", "intro hn"
        pairs.append(
            TracedStep("\n".join([*lines, f"⊢ {target}"]), tactic, f"t{number}", f"{number:064x}", remaining=1)
        )
    return pairs


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def tiny() -> PolicyConfig:
    return TINY


@pytest.fixture
def model() -> PolicyModel:
    torch.manual_seed(1)
    network = PolicyModel(TINY)
    with torch.no_grad():
        # Sharper than at birth, and routers that choose by more than rounding.
        network.lm_head.weight *= 20
        for router in network.routers():
            router.e_score_correction_bias.copy_(torch.linspace(-0.1, 0.1, TINY.experts))
    return network.eval()


@pytest.fixture(scope="session")
def pairs() -> list[TracedStep]:
    return copy_pairs(200)


@pytest.fixture(scope="session")
def tokenizer(pairs: list[TracedStep]) -> PolicyTokenizer:
    texts = [f" {line}" for pair in pairs for line in (*pair.state.split("\n"), pair.tactic)]
    lean = ["theorem two_mul (n : Nat) : 2 * n = n + n", "rw [← Nat.add_assoc, a]", "obtain ⟨hp, hq⟩ := h", "h.left"]
    return PolicyTokenizer.train([*texts, *lean * 5], 400)


@pytest.fixture(scope="session")
def llama(tokenizer: PolicyTokenizer) -> Callable[[Path, float], Path]:
    """Saves a small model of `transformers`, not of our architecture, whose logits are `sharper` than at birth."""

    def saved(folder: Path, sharper: float) -> Path:
        torch.manual_seed(0)
        config = LlamaConfig(
            vocab_size=tokenizer.size, hidden_size=32, intermediate_size=48, num_hidden_layers=2,
            num_attention_heads=2, num_key_value_heads=2, max_position_embeddings=1024, bos_token_id=1,
            eos_token_id=2, pad_token_id=0,
        )  # fmt: skip
        model = LlamaForCausalLM(config)
        with torch.no_grad():
            model.lm_head.weight *= sharper
        model.save_pretrained(folder)
        file = folder / "tokenizer.json"
        file.write_text(tokenizer.to_json(), encoding="utf-8")
        PreTrainedTokenizerFast(tokenizer_file=str(file), pad_token="<pad>", eos_token="<eos>").save_pretrained(folder)
        return folder

    return saved
