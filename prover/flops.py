"""What the policy costs: floating-point operations of its matrix products, a multiply and an add counted as two.

It must not know how the products are carried out. Norms, rotations, softmax and sampling are not counted (as in
`torch.utils.flop_counter`), nor are masked pairs of tokens or experts that a token does not pass through.
"""

from __future__ import annotations

from dataclasses import dataclass

from prover.model import PolicyConfig


@dataclass(frozen=True)
class Cost:
    """Tokens that went through the network, and floating-point operations."""

    tokens: int = 0
    flops: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.tokens + other.tokens, self.flops + other.flops)


def forward_flops(config: PolicyConfig, length: int, wanted: int | None = None) -> float:
    """One causal pass over `length` tokens that gives logits for the last `wanted` of them (None: for all).

    The last layer makes latents of all tokens, and everything else only for those that are wanted.
    """
    asked = length if wanted is None else wanted
    pairs = length * (length + 1) / 2
    last_pairs = sum(range(length - asked + 1, length + 1))
    total = 2.0 * asked * config.width * config.vocab
    for layer in range(config.layers):
        tokens = asked if layer == config.layers - 1 else length
        total += length * (_latent(config) + _expansion(config))
        total += tokens * (_query(config) + _output(config) + _feed_forward(config, layer))
        total += _pair(config) * (last_pairs if layer == config.layers - 1 else pairs)
    return total


def read_flops(
    config: PolicyConfig, known: int, new: int, *, own: float | None = None, asked: int | None = None
) -> float:
    """`new` tokens read by `prover.inference` over `known` cached ones; logits for the last `asked` (None: for all).

    `own` counts the pairs of new tokens that see each other, those of a token with itself among them (None: each sees
    itself and those before it).
    """
    c, cached = config, config.kv_rank + config.rope_dim
    last = new if asked is None else asked
    own = new * (new + 1) / 2 if own is None else own
    pairs = [new * known + own] * c.layers
    if asked is not None:
        pairs[-1] = sum(known + place for place in range(new - asked + 1, new + 1))
    query = c.width * c.heads * cached if c.q_rank is None else c.q_rank * (c.width + c.heads * cached)
    total = 2.0 * last * c.width * c.vocab
    for layer in range(c.layers):
        tokens = last if layer == c.layers - 1 else new
        total += new * _latent(c) + tokens * (2.0 * (query + c.heads * c.kv_rank * c.width) + _feed_forward(c, layer))
        total += 2.0 * c.heads * (cached + c.kv_rank) * pairs[layer]
    return total


def train_flops(config: PolicyConfig, length: int, wanted: int) -> float:
    """One training pass: forward, and twice as much backward."""
    return 3.0 * forward_flops(config, length, wanted)


def _query(c: PolicyConfig) -> float:
    out = c.heads * (c.nope_dim + c.rope_dim)
    return 2.0 * (c.width * out if c.q_rank is None else c.q_rank * (c.width + out))


def _latent(c: PolicyConfig) -> float:
    return 2.0 * c.width * (c.kv_rank + c.rope_dim)


def _expansion(c: PolicyConfig) -> float:
    return 2.0 * c.kv_rank * c.heads * (c.nope_dim + c.value_dim)


def _output(c: PolicyConfig) -> float:
    return 2.0 * c.heads * c.value_dim * c.width


def _pair(c: PolicyConfig) -> float:
    return 2.0 * c.heads * (c.nope_dim + c.rope_dim + c.value_dim)


def _feed_forward(c: PolicyConfig, layer: int) -> float:
    if layer < c.dense_layers:
        return 6.0 * c.width * c.dense_width
    return 6.0 * c.width * c.expert_width * (c.chosen + c.shared) + 2.0 * c.width * c.experts


def cache_ratio(config: PolicyConfig) -> float:
    """Numbers cached a token and layer, over those that multi-head attention with the same heads would cache."""
    heads = config.heads * (config.nope_dim + config.rope_dim + config.value_dim)
    return (config.kv_rank + config.rope_dim) / heads
