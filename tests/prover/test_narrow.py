"""Other attention dimensions: what stays the same, and how near the rest comes."""

import dataclasses

import pytest
import torch

from prover.model import ConfigError, PolicyModel
from prover.narrow import narrowed

TEXTS = [[(7 * i + j * j) % 64 for j in range(20 + i)] for i in range(12)]


def logits(model: PolicyModel) -> torch.Tensor:
    with torch.inference_mode():
        return torch.cat(model.logits(TEXTS))


def test_more_heads_change_nothing_at_first(model: PolicyModel) -> None:
    wider = narrowed(model, TEXTS, kv_rank=16, rope_dim=8, heads=3)
    assert wider.config == dataclasses.replace(model.config, heads=3)
    torch.testing.assert_close(logits(wider), logits(model), atol=2e-3, rtol=1e-3)


def test_a_latent_that_needs_fewer_directions_loses_nothing(model: PolicyModel) -> None:
    with torch.no_grad():
        for layer in model.model.layers:
            attention = layer.self_attn
            # Keys and values that depend on ten directions of the latent only, which holds nothing else.
            basis = torch.linalg.qr(torch.randn(16, 10)).Q
            attention.kv_b_proj.weight.copy_(attention.kv_b_proj.weight @ basis @ basis.T)
            attention.kv_a_proj_with_mqa.weight[:16] = basis @ basis.T @ attention.kv_a_proj_with_mqa.weight[:16]
    small = narrowed(model, TEXTS, kv_rank=10, rope_dim=8, heads=2)
    assert small.config.kv_rank == 10
    torch.testing.assert_close(logits(small), logits(model), atol=2e-2, rtol=1e-2)


def test_a_shorter_rotary_key_has_rates_that_the_longer_one_had(model: PolicyModel) -> None:
    with torch.no_grad():
        for layer in model.model.layers:
            attention = layer.self_attn
            # The pairs that are dropped, the second and the fourth, are not used.
            attention.kv_a_proj_with_mqa.weight[16 + 2 : 16 + 4] = 0.0
            attention.kv_a_proj_with_mqa.weight[16 + 6 :] = 0.0
    short = narrowed(model, TEXTS, kv_rank=16, rope_dim=4, heads=2)
    torch.testing.assert_close(logits(short), logits(model), atol=2e-3, rtol=1e-3)


@pytest.mark.parametrize("asked", [(18, 8, 2), (16, 6, 2), (16, 8, 1)])
def test_what_cannot_be_is_refused(model: PolicyModel, asked: tuple[int, int, int]) -> None:
    with pytest.raises(ConfigError, match="kv_rank at most 16"):
        narrowed(model, TEXTS, *asked)
