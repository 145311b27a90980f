"""The policy network for reading only: its weights multiplied out once, so that a token takes few and large products.

Norm weights, the attention's scale and the latent's up-projections go into the projections beside them: a layer's
queries come out in the latent's own dimensions (absorbed, DeepSeek-V2 2.1.2) in one product with what the cache holds
of the token. Logits are those of `PolicyModel` up to rounding. This module must not know what is read or sampled.

Shapes as in `prover.model`. How tokens see each other is said by a `See`, in terms of queries and cached numbers alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

from prover.model import LATENT_EPS, FeedForward, LatentAttention, Layer, MixtureOfExperts, PolicyModel

_PACKED_ROWS = 8
"""From so many rows on a product by oneDNN's packed weights is the faster one."""


class See(Protocol):
    """How new tokens see what is cached and each other."""

    def __call__(self, layer: int, query_QHC: Tensor, cache_MC: Tensor, /) -> Tensor:
        """Queries (Q, H, C), scaled, and what the cache holds of the new tokens (M, C): attended latents (Q, H, L)."""
        ...


class Product:
    """x -> x W^T for a fixed W (out, in), float32."""

    def __init__(self, weight: Tensor) -> None:
        self.weight = weight.detach().float().contiguous()
        self.packed: Tensor | None = None
        # MKL's products are two to three times slower than oneDNN's on processors that are not Intel's.
        if hasattr(torch.ops.mkldnn, "_reorder_linear_weight") and torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
            self.packed = torch.ops.mkldnn._reorder_linear_weight(self.weight, 32)

    def __call__(self, x: Tensor) -> Tensor:
        if self.packed is None or len(x) < _PACKED_ROWS:
            return F.linear(x, self.weight)
        out: Tensor = torch.ops.mkldnn._linear_pointwise(x, self.packed, None, "none", [], "")
        return out


@dataclass(frozen=True)
class _Attention:
    """Projections of normed inputs: to `query` (H * C), `cached` (C) and both after each other, from latents to `out`.

    Queries of low rank come from `low` and a norm, and there is no `both`.
    """

    query: Product
    cached: Product
    both: Product | None
    low: Product | None
    out: Product

    @staticmethod
    def of(attention: LatentAttention, norm: Tensor) -> _Attention:
        c = attention.config
        up = attention.kv_b_proj.weight.view(c.heads, c.nope_dim + c.value_dim, c.kv_rank)
        up_HXL = up * attention.kv_a_layernorm.weight
        key_HNL, value_HVL = up_HXL[:, : c.nope_dim], up_HXL[:, c.nope_dim :]
        low = None
        if c.q_rank is None:
            into = attention.q_proj.weight * norm
        else:
            into = attention.q_b_proj.weight * attention.q_a_layernorm.weight
            low = Product(attention.q_a_proj.weight * norm)
        into_HXD = into.view(c.heads, c.nope_dim + c.rope_dim, -1) * attention.scale
        query_HLD = key_HNL.mT @ into_HXD[:, : c.nope_dim]
        query = torch.cat((query_HLD, into_HXD[:, c.nope_dim :]), 1).flatten(0, 1)
        cached = attention.kv_a_proj_with_mqa.weight * norm
        out_DHV = attention.o_proj.weight.view(-1, c.heads, c.value_dim)
        out = torch.einsum("dhv,hvl->dhl", out_DHV, value_HVL).flatten(1)
        both = Product(torch.cat((query, cached))) if low is None else None
        return _Attention(Product(query), Product(cached), both, low, Product(out))


@dataclass(frozen=True)
class _Network:
    """Shared or dense part: gate and up in one product."""

    gate_up: Product
    down: Product

    @staticmethod
    def of(network: FeedForward, norm: Tensor) -> _Network:
        gate_up = torch.cat((network.gate_proj.weight, network.up_proj.weight)) * norm
        return _Network(Product(gate_up), Product(network.down_proj.weight))

    def __call__(self, x_MD: Tensor) -> Tensor:
        gate, up = self.gate_up(x_MD).chunk(2, -1)
        return self.down(F.silu(gate) * up)


class _Experts:
    """Router and routed experts."""

    def __init__(self, mixture: MixtureOfExperts, norm: Tensor) -> None:
        self.router = mixture.gate
        self.weight = (mixture.gate.weight * norm).detach()
        self.gate_up = (mixture.experts.gate_up_proj * norm).detach().contiguous().mT
        self.down = mixture.experts.down_proj.detach().contiguous().mT

    def __call__(self, x_MD: Tensor) -> Tensor:
        gate_MK, chosen_MK = self.router.choose(F.linear(x_MD, self.weight).sigmoid_())
        flat = chosen_MK.flatten()
        order = flat.argsort(stable=True)
        token = order // chosen_MK.shape[1]
        ends_E = torch.bincount(flat, minlength=len(self.weight)).cumsum(0).int()
        gate, up = F.grouped_mm(x_MD.index_select(0, token), self.gate_up, offs=ends_E).chunk(2, -1)
        inner = F.silu(gate).mul_(up).mul_(gate_MK.flatten().index_select(0, order)[:, None])
        return torch.zeros_like(x_MD).index_add_(0, token, F.grouped_mm(inner, self.down, offs=ends_E))


@dataclass(frozen=True)
class _Place:
    """Where tokens stand: the turns of their rotary numbers (M, 1, R/2), what they see, which of them are wanted."""

    turn_M1R: Tensor
    see: See
    wanted: Tensor | None


class Reader:
    """A policy network that only reads. It keeps no reference to what it was made of but the routers."""

    def __init__(self, model: PolicyModel) -> None:
        self.config = model.config
        self.rotation = model.rotation
        self.embedding = model.model.embed_tokens.weight.detach()
        with torch.inference_mode():
            self.layers = [_read_layer(layer) for layer in model.model.layers if isinstance(layer, Layer)]
            self.head = Product(model.lm_head.weight * model.model.norm.weight)

    @torch.inference_mode()
    def __call__(self, ids_M: Tensor, position_M: Tensor, see: See, wanted: Tensor | None = None) -> Tensor:
        """Logits (M, W) of the next token, or only the rows `wanted` (ascending indices into M)."""
        return self.head(self.hidden(ids_M, position_M, see, wanted))

    @torch.inference_mode()
    def hidden(self, ids_M: Tensor, position_M: Tensor, see: See, wanted: Tensor | None = None) -> Tensor:
        """What the layers make of the tokens, normed without weights (M, D), or only the rows `wanted`."""
        cos, sin = self.rotation.at(position_M)
        turn_M1R = torch.complex(cos, sin)[:, None]
        x_MD = F.embedding(ids_M, self.embedding)
        for index, (attention, network, experts) in enumerate(self.layers):
            chosen = wanted if index == len(self.layers) - 1 else None
            attended = self._attend(index, attention, x_MD, _Place(turn_M1R, see, chosen))
            x_MD = (x_MD if chosen is None else x_MD[chosen]) + attended
            normed_MD = self._norm(x_MD)
            if network is not None:
                x_MD = x_MD + network(normed_MD)
            if experts is not None:
                x_MD = x_MD + experts(normed_MD)
        return self._norm(x_MD)

    def _norm(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, x.shape[-1:], eps=self.config.norm_eps)

    def _attend(self, index: int, attention: _Attention, x_MD: Tensor, at: _Place) -> Tensor:
        c = self.config
        normed_MD = self._norm(x_MD)
        if attention.both is not None and at.wanted is None:
            both_MHC = attention.both(normed_MD).view(len(x_MD), c.heads + 1, -1)
            self._turn(both_MHC, at.turn_M1R)
            query_QHC, cache_MC = both_MHC[:, :-1], both_MHC[:, -1]
        else:
            cache_MC = attention.cached(normed_MD)
            self._turn(cache_MC[:, None], at.turn_M1R)
            asking_QD, turn_Q1R = normed_MD, at.turn_M1R
            if at.wanted is not None:
                asking_QD, turn_Q1R = asking_QD[at.wanted], turn_Q1R[at.wanted]
            if attention.low is not None:
                asking_QD = F.rms_norm(low := attention.low(asking_QD), low.shape[-1:], eps=LATENT_EPS)
            query_QHC = attention.query(asking_QD).view(len(asking_QD), c.heads, -1)
            self._turn(query_QHC, turn_Q1R)
        latent_ML = cache_MC[:, : c.kv_rank]
        latent_ML.copy_(F.rms_norm(latent_ML, latent_ML.shape[-1:], eps=LATENT_EPS))
        return attention.out(at.see(index, query_QHC, cache_MC).flatten(1))

    def _turn(self, x_MHC: Tensor, turn_M1R: Tensor) -> None:
        """Rotate the rotary part of `x_MHC` in place: pairs of its numbers are complex ones."""
        pairs = torch.view_as_complex(x_MHC.view(*x_MHC.shape[:-1], -1, 2))
        pairs[..., self.config.kv_rank // 2 :] *= turn_M1R


def _read_layer(layer: Layer) -> tuple[_Attention, _Network | None, _Experts | None]:
    attention = _Attention.of(layer.self_attn, layer.input_layernorm.weight)
    norm = layer.post_attention_layernorm.weight
    if isinstance(layer.mlp, FeedForward):
        return attention, _Network.of(layer.mlp, norm), None
    shared = getattr(layer.mlp, "shared_experts", None)
    return attention, None if shared is None else _Network.of(shared, norm), _Experts(layer.mlp, norm)
