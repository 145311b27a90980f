"""The network is the one that the papers and `transformers` describe."""

import dataclasses

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from prover.checkpoint import hub_config
from prover.model import Causal, ConfigError, Experts, MixtureOfExperts, Packing, PolicyConfig, PolicyModel

TINY = PolicyConfig(
    vocab=64, width=32, layers=3, dense_layers=1, dense_width=64, heads=2, kv_rank=16, nope_dim=8, rope_dim=8,
    value_dim=16, experts=8, chosen=3, shared=1, expert_width=16, context=128,
)  # fmt: skip
SHAPES = {
    "plain": TINY,
    "groups, query rank, untied": dataclasses.replace(TINY, groups=4, groups_kept=2, q_rank=24, tied=False, shared=2),
    "all experts from the first layer, uneven heads": dataclasses.replace(
        TINY, dense_layers=0, heads=3, nope_dim=12, rope_dim=4, value_dim=8, chosen=1, gate_scale=2.5, rope_base=500.0
    ),
    "dense": dataclasses.replace(TINY, dense_layers=3),
}


def _drawn(config: PolicyConfig) -> PolicyModel:
    torch.manual_seed(3)
    model = PolicyModel(config).eval()
    for router in model.routers():
        router.e_score_correction_bias.normal_(0, 0.2)
    return model


@pytest.mark.parametrize("name", SHAPES)
def test_logits_are_those_of_transformers_both_ways(name: str) -> None:
    from transformers import DeepseekV3Config, DeepseekV3ForCausalLM

    config = SHAPES[name]
    ours = _drawn(config)
    theirs = DeepseekV3ForCausalLM(DeepseekV3Config(**{**hub_config(config), "dtype": "float32"})).eval()
    ids = torch.randint(0, config.vocab, (2, 23))
    with torch.inference_mode():
        theirs.load_state_dict(ours.state_dict())
        assert max_difference(ours.logits(ids.tolist()), theirs(ids).logits) < 1e-4
        for weight in theirs.parameters():
            weight.normal_(0, 0.1)
        ours.load_state_dict(theirs.state_dict())
        assert max_difference(ours.logits(ids.tolist()), theirs(ids).logits) < 1e-4


def max_difference(ours: list[Tensor], theirs: Tensor) -> float:
    return float((torch.stack(ours) - theirs).abs().max())


def test_routed_experts_are_a_loop_over_tokens_and_their_experts() -> None:
    config = dataclasses.replace(TINY, groups=2, groups_kept=1)
    torch.manual_seed(0)
    mixture = MixtureOfExperts(config).eval()
    for weight in mixture.parameters():
        torch.nn.init.normal_(weight, 0, 0.3)
    x_MD = torch.randn(17, config.width)
    with torch.inference_mode():
        gates, chosen = mixture.gate(x_MD)
        expected = mixture.shared_experts(x_MD)
        for token, x_D in enumerate(x_MD):
            for gate, expert in zip(gates[token], chosen[token].tolist(), strict=True):
                a, b = (mixture.experts.gate_up_proj[expert] @ x_D).chunk(2)
                expected[token] += gate * (mixture.experts.down_proj[expert] @ (F.silu(a) * b))
        torch.testing.assert_close(mixture(x_MD), expected, atol=1e-5, rtol=1e-5)
        assert torch.equal(chosen // 4 == chosen[:, :1] // 4, torch.ones_like(chosen, dtype=torch.bool))
        torch.testing.assert_close(gates.sum(-1), torch.full((17,), config.gate_scale))


def test_sequences_in_a_row_do_not_see_each_other() -> None:
    model = _drawn(TINY)
    sequences = [torch.randint(0, 64, (length,)).tolist() for length in (5, 19, 1, 8)]
    with torch.inference_mode():
        together = model.logits(sequences)
        for sequence, logits in zip(sequences, together, strict=True):
            torch.testing.assert_close(model.logits([sequence])[0], logits, atol=1e-5, rtol=1e-4)


def test_wanted_rows_are_rows_of_the_whole() -> None:
    model = _drawn(TINY)
    packing = Packing([7, 12, 4])
    ids_M = torch.randint(0, 64, (23,))
    wanted = torch.tensor([5, 6, 18, 21, 22])
    with torch.inference_mode():
        whole = model(ids_M, packing.position_M, Causal(packing))
        some = model(ids_M, packing.position_M, Causal(packing), wanted)
    torch.testing.assert_close(some, whole[wanted], atol=1e-5, rtol=1e-4)


def test_gradients_reach_every_weight_but_the_bias_that_balances() -> None:
    model = PolicyModel(TINY).train()
    packing = Packing([40, 60])
    logits = model(torch.arange(100) % 64, packing.position_M, Causal(packing))
    F.cross_entropy(logits, torch.arange(1, 101) % 64).backward()
    assert all(weight.grad is not None and bool(weight.grad.any()) for weight in model.parameters())
    assert not any("bias" in name for name, _ in model.named_parameters())


def test_the_bias_balances_the_load() -> None:
    """A router whose inputs favour two experts comes near equal load by its bias alone."""
    torch.manual_seed(0)
    mixture = MixtureOfExperts(TINY).train()
    torch.nn.init.normal_(mixture.gate.weight, 0, 0.05)
    for weight in mixture.experts.parameters():
        torch.nn.init.normal_(weight)
    favoured = mixture.gate.weight.detach()[:2].sum(0)

    def load_after_one_batch() -> Tensor:
        mixture.gate.load_E.zero_()
        with torch.no_grad():
            mixture(torch.randn(400, TINY.width) + 20 * favoured)
        return mixture.gate.load_E / mixture.gate.load_E.mean()

    before = load_after_one_batch()
    for _ in range(300):
        load_after_one_batch()
        mixture.gate.balance(0.005)
    after = load_after_one_batch()
    assert float(before.max()) > 2.0
    assert float(after.max()) < 1.35 and float(after.min()) > 0.65
    assert float(mixture.gate.e_score_correction_bias[:2].max()) < 0


def test_load_is_counted_in_training_only() -> None:
    mixture = MixtureOfExperts(TINY)
    for weight in mixture.experts.parameters():
        torch.nn.init.zeros_(weight)
    mixture.eval()(torch.randn(9, TINY.width))
    assert not mixture.gate.load_E.any()
    mixture.train()(torch.randn(9, TINY.width))
    assert float(mixture.gate.load_E.sum()) == 9 * TINY.chosen


def test_a_dense_twin_has_the_same_active_parameters() -> None:
    config = dataclasses.replace(TINY, dense_width=(TINY.chosen + TINY.shared) * TINY.expert_width)
    sparse, dense = PolicyModel(config), PolicyModel(config.dense_twin())
    routers = TINY.experts * TINY.width * len(sparse.routers())
    assert dense.routers() == []
    assert sparse.count_parameters(active=True) == dense.count_parameters() + routers
    assert sparse.count_parameters() > 1.3 * dense.count_parameters()
    assert dense.count_parameters(active=True) == dense.count_parameters()


def test_an_expert_that_no_token_chose_does_not_matter() -> None:
    torch.manual_seed(0)
    experts = Experts(TINY)
    for weight in experts.parameters():
        torch.nn.init.normal_(weight)
    x, gates, chosen = torch.randn(4, TINY.width), torch.ones(4, 3), torch.tensor([[0, 1, 2]]).expand(4, 3)
    ends = torch.bincount(chosen.flatten(), minlength=8).cumsum(0).int()
    before = experts(x, gates, chosen, ends)
    with torch.no_grad():
        experts.down_proj[3:] = 1e6
    torch.testing.assert_close(experts(x, gates, chosen, ends), before)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rope_dim": 7}, "rope_dim and kv_rank must be even"),
        ({"groups": 3}, "multiple of groups"),
        ({"groups": 4, "groups_kept": 1}, "chosen must be at most"),
        ({"expert_width": 12}, "multiples of 8"),
    ],
)
def test_a_shape_that_is_none_is_refused(changes: dict[str, int], words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        dataclasses.replace(TINY, **changes)
