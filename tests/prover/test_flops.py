"""The counted operations are those that torch's counter sees."""

import dataclasses
from typing import Any

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from prover.decode import Decoder, SamplingConfig
from prover.flops import cache_ratio, forward_flops, read_flops, train_flops
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


def _packed(x: Any, weight: Any, *_: Any, out_shape: Any = None, **__: Any) -> int:
    del weight
    return 2 * x[0] * x[1] * int(out_shape[1])


MISSING = {
    torch.ops.aten._grouped_mm: _grouped,
    torch.ops.aten._scaled_dot_product_flash_attention_for_cpu: _attention,
    torch.ops.mkldnn._linear_pointwise: _packed,
}
"""The counter has no rule for these operators of the CPU. It counts masked pairs, `prover.flops` does not."""


def masked_flops(config: PolicyConfig, pairs: int) -> int:
    """What `pairs` that see nothing cost."""
    return pairs * 2 * config.heads * (2 * config.kv_rank + config.rope_dim)


@pytest.fixture
def counter() -> FlopCounterMode:
    return FlopCounterMode(display=False, custom_mapping=MISSING)


@pytest.mark.parametrize("config", SHAPES)
def test_a_whole_pass(config: PolicyConfig, counter: FlopCounterMode) -> None:
    length = 9
    model = PolicyModel(config).eval()
    with counter, torch.inference_mode():
        model.logits([[1] * length])
    masked = config.layers * length * (length - 1) // 2
    pair = 2 * config.heads * (config.nope_dim + config.rope_dim + config.value_dim)
    assert counter.get_total_flops() - masked * pair == forward_flops(config, length)


@pytest.mark.parametrize("config", SHAPES)
def test_reading(config: PolicyConfig, counter: FlopCounterMode) -> None:
    length, more = 9, 3
    decoder = Decoder(PolicyModel(config), end=0)
    with counter:
        decoder.prefill([[1] * length])
    masked = (config.layers - 1) * length * (length - 1) // 2
    assert counter.get_total_flops() - masked_flops(config, masked) == read_flops(config, 0, length, asked=1)
    assert (decoder.costs[0].tokens, decoder.costs[0].flops) == (length, read_flops(config, 0, length, asked=1))
    again = FlopCounterMode(display=False, custom_mapping=MISSING)
    with again:
        decoder.prefill([[1] * length + [2] * more])
    masked = (config.layers - 1) * more * (more - 1) // 2
    assert again.get_total_flops() - masked_flops(config, masked) == read_flops(config, length, more, asked=1)
    assert decoder.costs[0].flops == read_flops(config, length, more, asked=1)


@pytest.mark.parametrize("config", SHAPES)
def test_decoding(config: PolicyConfig, counter: FlopCounterMode) -> None:
    decoder = Decoder(PolicyModel(config), end=0, unwritable=[0])
    prefix = decoder.prefill([[1] * 7])
    before = decoder.costs[0]
    with counter:
        decoder.sample(prefix, 5, SamplingConfig(max_tokens=4))
    expected = 5 * sum(read_flops(config, known, 1) for known in (7, 8, 9))
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
    expected = read_flops(config, 7, 4, own=sum(depths))
    assert counter.get_total_flops() - masked_flops(config, config.layers * (4 * 4 - sum(depths))) == expected
    assert decoder.costs[0].flops - before == expected


def test_the_cache_beside_that_of_multi_head_attention() -> None:
    assert cache_ratio(PolicyConfig(heads=8, kv_rank=32, rope_dim=8, nope_dim=32, value_dim=32)) == 40 / 576


def test_training_is_three_times_a_pass() -> None:
    assert train_flops(SHAPE, 30, 6) == 3 * forward_flops(SHAPE, 30, 6)


def test_more_experts_to_choose_from_cost_only_the_router() -> None:
    more = dataclasses.replace(SHAPE, experts=8)
    routers = 2 * SHAPE.width * 4 * (10 + 1)
    assert forward_flops(more, 10, 1) - forward_flops(SHAPE, 10, 1) == routers
