"""The counted operations are those that torch's counter sees."""

import dataclasses
from typing import Any

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from prover.decode import Decoder, SamplingConfig
from prover.flops import decode_flops, forward_flops, score_flops, train_flops
from prover.model import PolicyConfig, PolicyModel

SHAPE = PolicyConfig(
    vocab=48, width=24, layers=3, dense_layers=1, dense_width=40, heads=2, kv_rank=12, nope_dim=6, rope_dim=4,
    value_dim=10, experts=4, chosen=2, shared=1, expert_width=16, context=64,
)  # fmt: skip
SHAPES = [
    SHAPE,
    dataclasses.replace(SHAPE, q_rank=8, shared=0, dense_layers=0),
    dataclasses.replace(SHAPE, dense_layers=3),
]


def _grouped(x: Any, weight: Any, *_: Any, out_shape: Any = None, **__: Any) -> int:
    del out_shape
    return 2 * x[0] * x[1] * weight[2]


def _attention(query: Any, key: Any, value: Any, *_: Any, out_shape: Any = None, **__: Any) -> int:
    del out_shape
    batch, heads, asked, width = query
    return 2 * batch * heads * asked * key[2] * (width + value[3])


MISSING = {
    torch.ops.aten._grouped_mm: _grouped,
    torch.ops.aten._scaled_dot_product_flash_attention_for_cpu: _attention,
}
"""The counter has no rule for these two operators of the CPU. It counts masked pairs, `prover.flops` does not."""


def pair_flops(config: PolicyConfig) -> int:
    return 2 * config.heads * (config.nope_dim + config.rope_dim + config.value_dim)


@pytest.fixture
def counter() -> FlopCounterMode:
    return FlopCounterMode(display=False, custom_mapping=MISSING)


@pytest.mark.parametrize("config", SHAPES)
@pytest.mark.parametrize("wanted", [None, 1])
def test_a_pass(config: PolicyConfig, wanted: int | None, counter: FlopCounterMode) -> None:
    length = 9
    decoder = Decoder(PolicyModel(config), end=0)
    with counter:
        if wanted == 1:
            decoder.prefill([[1] * length])
        else:
            with torch.inference_mode():
                decoder.model.logits([[1] * length])
    asked = length if wanted is None else wanted
    masked = (config.layers - 1) * length * (length - 1) / 2 + sum(length - seen for seen in range(length - asked + 1, length + 1))  # noqa: E501  # fmt: skip
    assert counter.get_total_flops() - masked * pair_flops(config) == forward_flops(config, length, wanted)
    if wanted:
        assert decoder.costs[0].tokens == length and decoder.costs[0].flops == forward_flops(config, length, 1)


@pytest.mark.parametrize("config", SHAPES)
def test_decoding(config: PolicyConfig, counter: FlopCounterMode) -> None:
    decoder = Decoder(PolicyModel(config), end=0, unwritable=[0])
    prefix = decoder.prefill([[1] * 7])
    before = decoder.costs[0]
    with counter:
        decoder.sample(prefix, 5, SamplingConfig(max_tokens=4))
    expected = 5 * sum(decode_flops(config, visible) for visible in (8, 9, 10))
    assert counter.get_total_flops() == expected == decoder.costs[0].flops - before.flops
    assert decoder.costs[0].tokens - before.tokens == 15


@pytest.mark.parametrize("config", SHAPES)
def test_scoring(config: PolicyConfig, counter: FlopCounterMode) -> None:
    decoder = Decoder(PolicyModel(config), end=0)
    prefix = decoder.prefill([[1] * 7])
    before = decoder.costs[0].flops
    with counter:
        decoder.score(prefix, [[[4, 5, 0], [4, 6, 0], [7, 0]]])
    depths = [1, 2, 2, 1]
    masked = config.layers * (4 * 4 - sum(depths))
    assert counter.get_total_flops() - masked * pair_flops(config) == score_flops(config, 7, depths)
    assert decoder.costs[0].flops - before == score_flops(config, 7, depths)


def test_training_is_three_times_a_pass() -> None:
    assert train_flops(SHAPE, 30, 6) == 3 * forward_flops(SHAPE, 30, 6)


def test_more_experts_to_choose_from_cost_only_the_router() -> None:
    more = dataclasses.replace(SHAPE, experts=8)
    routers = 2 * SHAPE.width * 4 * (10 + 1)
    assert forward_flops(more, 10, 1) - forward_flops(SHAPE, 10, 1) == routers
