"""Other attention dimensions for a trained policy: a narrower latent, a shorter rotary key, more heads.

What comes out is near to what went in and meant to be trained on: a smaller cache costs some loss at first. This
module must not know how that training goes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import torch
from torch import Tensor

from prover.model import Causal, ConfigError, LatentAttention, Packing, PolicyModel


@torch.no_grad()
def narrowed(
    model: PolicyModel, texts: Sequence[Sequence[int]], kv_rank: int, rope_dim: int, heads: int
) -> PolicyModel:
    """A model with these attention dimensions and otherwise the weights of `model`.

    The latent keeps the `kv_rank` directions that keys and values depend on most over the tokens of `texts` (a
    singular value decomposition of the up-projection, weighted by the latents' second moments). The rotary key keeps
    the pairs whose rates the shorter one has as well. Heads beyond those of `model` start without an output.

    Raises:
        ConfigError: more of the latent or the rotary key, or fewer heads, than `model` has.
    """
    old = model.config
    if kv_rank > old.kv_rank or old.rope_dim % rope_dim or heads < old.heads:
        raise ConfigError(
            f"policy configuration: kv_rank at most {old.kv_rank}, rope_dim a divisor of {old.rope_dim}, "
            f"heads at least {old.heads}"
        )
    new = PolicyModel(dataclasses.replace(old, kv_rank=kv_rank, rope_dim=rope_dim, heads=heads))
    weights = new.state_dict()
    for name, value in model.state_dict().items():
        if weights[name].shape == value.shape:
            weights[name].copy_(value)
    packing = Packing([len(text) for text in texts])
    causal = Causal(packing)
    model.eval()(torch.tensor([token for text in texts for token in text]), packing.position_M, causal, packing.last_B)
    for layer, cache_MC in enumerate(causal.caches):
        source, target = (each.model.layers[layer].self_attn for each in (model, new))
        assert isinstance(source, LatentAttention) and isinstance(target, LatentAttention)
        _copy_queries(source, target)
        _copy_latent(source, target, cache_MC[:, : old.kv_rank])
        target.o_proj.weight.zero_()
        target.o_proj.weight[:, : source.o_proj.weight.shape[1]] = source.o_proj.weight
    return new.eval()


def _copy_queries(source: LatentAttention, target: LatentAttention) -> None:
    old, new = source.config, target.config
    into = target.q_proj if old.q_rank is None else target.q_b_proj
    given = (source.q_proj if old.q_rank is None else source.q_b_proj).weight.view(old.heads, -1, into.weight.shape[1])
    kept = torch.cat((torch.arange(old.nope_dim), old.nope_dim + _rotary_kept(old.rope_dim, new.rope_dim)))
    # The attention is scaled by its own dimension.
    into.weight.view(new.heads, len(kept), -1)[: old.heads] = given[:, kept] * (source.scale / target.scale)


def _copy_latent(source: LatentAttention, target: LatentAttention, latent_ML: Tensor) -> None:
    old, new = source.config, target.config
    # The cache holds latents times the norm's weight, which moves into the up-projection.
    plain_ML = (latent_ML / source.kv_a_layernorm.weight).double()
    up_XL = (source.kv_b_proj.weight * source.kv_a_layernorm.weight).double()
    moment_LL = plain_ML.T @ plain_ML / len(plain_ML)
    values, vectors = torch.linalg.eigh(moment_LL)
    root = values.clamp(min=1e-9).sqrt()
    _, _, right = torch.linalg.svd(up_XL @ (vectors * root) @ vectors.T, full_matrices=False)
    wanted = right[: new.kv_rank] @ (vectors / root) @ vectors.T
    down_SL = torch.linalg.qr(wanted.T).Q.T
    # The least-squares up-projection from what is left of the latent, and the norm that the new latent will have.
    kept_MS = plain_ML @ down_SL.T
    up_XS = torch.linalg.lstsq(kept_MS, plain_ML @ up_XL.T).solution.T
    size = kept_MS.square().mean(-1).sqrt().mean()
    target.kv_a_layernorm.weight.fill_(1.0)
    rows = old.heads * (old.nope_dim + old.value_dim)
    target.kv_b_proj.weight[:rows] = (up_XS * size).float()
    down = source.kv_a_proj_with_mqa.weight
    rotary = down[old.kv_rank :][_rotary_kept(old.rope_dim, new.rope_dim)]
    target.kv_a_proj_with_mqa.weight.copy_(torch.cat((down_SL.float() @ down[: old.kv_rank], rotary)))


def _rotary_kept(old: int, new: int) -> Tensor:
    """Rotary dimensions of `old` whose rates are those of `new`: pair i of the new is pair i * old / new of the old."""
    pairs_P = torch.arange(new // 2) * (old // new)
    return torch.stack((2 * pairs_P, 2 * pairs_P + 1), -1).flatten()
