"""Plain multi-head attention in the place of latent attention, for comparison: training only, no decoding.

It must not know how a network is trained. What `prover.model.Causal` asks of an attention is all that it offers.
"""

from __future__ import annotations

import dataclasses

import torch
from torch import Tensor, nn

from prover.model import Angles, Layer, PolicyConfig, PolicyModel, rotate


class MultiHeadAttention(nn.Module):
    """Keys and values of each head straight from the width, rotary over the whole head (Vaswani et al., 2017; RoPE)."""

    def __init__(self, width: int, heads: int, head_dim: int) -> None:
        super().__init__()
        self.heads = heads
        self.q_proj, self.k_proj, self.v_proj = (nn.Linear(width, heads * head_dim, bias=False) for _ in range(3))
        self.o_proj = nn.Linear(heads * head_dim, width, bias=False)

    def latents(self, x_MD: Tensor, at: Angles) -> Tensor:
        """What would be cached of each token: rotated keys, then values, of all heads."""
        return torch.cat((rotate(self._split(self.k_proj(x_MD)), at).flatten(1), self.v_proj(x_MD)), -1)

    def queries(self, x_MD: Tensor, at: Angles) -> tuple[Tensor, Tensor]:
        """An empty rotary-free part, and each head's rotated query."""
        rotated_MHR = rotate(self._split(self.q_proj(x_MD)), at)
        return rotated_MHR[..., :0], rotated_MHR

    def keys_and_values(self, cache_MC: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values (M, H, R) of what would be cached."""
        keys, values = cache_MC.chunk(2, -1)
        return self._split(keys), self._split(values)

    def output(self, mixed_MHV: Tensor) -> Tensor:
        """(M, H, R) -> (M, D)."""
        out: Tensor = self.o_proj(mixed_MHV.flatten(1))
        return out

    def _split(self, x_MX: Tensor) -> Tensor:
        return x_MX.view(len(x_MX), self.heads, -1)


def with_multi_head(config: PolicyConfig, heads: int, head_dim: int) -> PolicyModel:
    """The network of `config` with `heads` plain heads of `head_dim` in every layer, weights drawn anew."""
    shape = dataclasses.replace(config, heads=heads, nope_dim=0, rope_dim=head_dim, value_dim=head_dim, kv_rank=2)
    model = PolicyModel(shape)
    for layer in model.model.layers:
        assert isinstance(layer, Layer)
        layer.self_attn = MultiHeadAttention(config.width, heads, head_dim)  # type: ignore[assignment]
    model.reset()
    return model
