"""The policy network: DeepSeekMoE with multi-head latent attention, the whole of it.

It must not know what its tokens mean, how it is trained, or how tactics are sampled from it. Parameters have the
names and layouts of `transformers.DeepseekV3ForCausalLM`, so that a state dict goes either way unchanged.

Shapes, used as suffixes of tensor names:
    M  tokens in a row, of all sequences one after the other: no padding     B  sequences     T  positions of one
    D  width     H  heads     N  rotary-free and R  rotary part of a head's query     V  a head's value
    L  rank of the latent     C  L + R, what the cache holds of a token
    E  routed experts     K  experts chosen for a token     F  width of an expert     W  words of the vocabulary

Everything but attention is done on M tokens in a row. How the tokens attend to each other is said by an `Attend`:
`Causal` (whole sequences) is the one there is here. For decoding see `prover.inference`.

Formulas: DeepSeek-V2 (arXiv 2405.04434) 2.1 for latent attention, DeepSeek-V3 (2412.19437) 2.1.2 for the router and
its balance without an auxiliary loss, DeepSeekMoE (2401.06066) for fine-grained and shared experts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeAlias

import torch
import torch.nn.functional as F
from torch import Tensor, nn

# Cosines and sines of the rotary angles of M tokens, (M, R/2) each.
Angles: TypeAlias = tuple[Tensor, Tensor]


class ConfigError(ValueError):
    """A configuration that describes no network."""


@dataclass(frozen=True)
class PolicyConfig:
    """The shape of a policy network. The defaults are those of the bundled one.

    Attributes:
        vocab: how many tokens the tokenizer may have.
        width: of the residual stream.
        layers: all of them.
        dense_layers: the first layers, which have one feed-forward network instead of experts.
        dense_width: of those networks.
        heads: of attention.
        q_rank: of the queries' projection; none makes them straight from the width.
        kv_rank: of the latent of keys and values, which is what the cache keeps.
        nope_dim: of a head's keys without position.
        rope_dim: of the key with position, which all heads share.
        value_dim: of a head's values.
        experts: of a layer.
        chosen: how many of them the router takes for a token.
        shared: experts that every token uses.
        expert_width: of one expert.
        groups: above 1, a token is limited to the experts of its best groups.
        groups_kept: how many groups that is.
        gate_scale: multiplies the gates, which sum to one.
        context: tokens at most.
        rope_base: of rotary positions.
        norm_eps: of RMS norms.
        tied: input and output embeddings are one.
    """

    vocab: int = 2048
    width: int = 160
    layers: int = 4
    dense_layers: int = 1
    dense_width: int = 320
    heads: int = 8
    q_rank: int | None = None
    kv_rank: int = 32
    nope_dim: int = 32
    rope_dim: int = 8
    value_dim: int = 32
    experts: int = 24
    chosen: int = 4
    shared: int = 1
    expert_width: int = 64
    groups: int = 1
    groups_kept: int = 1
    gate_scale: float = 1.5
    context: int = 512
    rope_base: float = 10000.0
    norm_eps: float = 1e-6
    tied: bool = True

    def __post_init__(self) -> None:
        routed = self.layers > self.dense_layers
        for wrong, what in (
            (self.rope_dim % 2 or self.kv_rank % 2, "rope_dim and kv_rank must be even"),
            (routed and self.experts % self.groups, "experts must be a multiple of groups"),
            (routed and self.groups > 1 and self.experts // self.groups < 2, "a group needs two experts"),
            (routed and self.groups_kept > self.groups, "groups_kept must be at most groups"),
            (
                routed and self.chosen > self.experts // self.groups * self.groups_kept,
                "chosen must be at most the experts of groups_kept groups",
            ),
            (routed and (self.width % 8 or self.expert_width % 8), "width and expert_width must be multiples of 8"),
        ):
            if wrong:
                raise ConfigError(f"policy configuration: {what}")

    def dense_twin(self) -> PolicyConfig:
        """The same network with its experts switched off: as many active parameters, one network a layer."""
        if self.dense_layers and self.dense_width != (self.chosen + self.shared) * self.expert_width:
            raise ConfigError("policy configuration: dense_width differs from the active width of the experts")
        return dataclasses.replace(
            self, dense_layers=self.layers, dense_width=(self.chosen + self.shared) * self.expert_width
        )


class Packing:
    """Where `lengths` sequences that follow each other in a row of M tokens stand in a padded (B, T) rectangle."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self.lengths = list(lengths)
        self.batch = len(self.lengths)
        self.longest = max(self.lengths)
        self.full = all(length == self.longest for length in self.lengths)

    @cached_property
    def position_M(self) -> Tensor:
        """The place of each token in its sequence."""
        return torch.cat([torch.arange(length) for length in self.lengths])

    @cached_property
    def cell_M(self) -> Tensor:
        """The place of each token in the rectangle, row after row."""
        starts_B = torch.arange(self.batch) * self.longest
        return self.position_M + torch.repeat_interleave(starts_B, torch.tensor(self.lengths))

    @cached_property
    def last_B(self) -> Tensor:
        """The index in M of each sequence's last token."""
        return torch.tensor(self.lengths).cumsum(0) - 1

    def pad(self, x_M: Tensor) -> Tensor:
        """(M, ...) -> (B, T, ...), zeros at the right of the shorter sequences."""
        if not self.full:
            x_M = x_M.new_zeros(self.batch * self.longest, *x_M.shape[1:]).index_copy(0, self.cell_M, x_M)
        return x_M.view(self.batch, self.longest, *x_M.shape[1:])

    def unpad(self, x_BT: Tensor) -> Tensor:
        """(B, T, ...) -> (M, ...)."""
        x = x_BT.flatten(0, 1)
        return x if self.full else x.index_select(0, self.cell_M)


class Rotation:
    """Cosines and sines of rotary positions, (context, R/2) each, for interleaved pairs of dimensions."""

    def __init__(self, config: PolicyConfig) -> None:
        rates = 1.0 / config.rope_base ** (torch.arange(0, config.rope_dim, 2, dtype=torch.float) / config.rope_dim)
        angles = torch.arange(config.context, dtype=torch.float)[:, None] * rates
        self.cos, self.sin = angles.cos(), angles.sin()

    def at(self, position_M: Tensor) -> Angles:
        """The two tables at the given positions, (M, R/2) each."""
        return self.cos[position_M], self.sin[position_M]


def rotate(x: Tensor, at: Angles) -> Tensor:
    """Rotate pairs (0, 1), (2, 3), ... of the last dimension of `x`, (M, R) or (M, H, R), by the angles `at`."""
    cos, sin = at if x.dim() == 2 else (at[0][:, None], at[1][:, None])
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.cat((even * cos - odd * sin, odd * cos + even * sin), dim=-1)


LATENT_EPS = 1e-6


class RMSNorm(nn.Module):
    """x / root mean square of x, times a weight; computed in float32."""

    def __init__(self, width: int, eps: float = LATENT_EPS) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.float(), self.weight.shape, self.weight, self.eps).to(x.dtype)


class LatentAttention(nn.Module):
    """Multi-head latent attention: keys and values of all heads come out of one latent of rank L per token."""

    def __init__(self, config: PolicyConfig) -> None:
        super().__init__()
        self.config = c = config
        query = c.heads * (c.nope_dim + c.rope_dim)
        if c.q_rank is None:
            self.q_proj = nn.Linear(c.width, query, bias=False)
        else:
            self.q_a_proj = nn.Linear(c.width, c.q_rank, bias=False)
            self.q_a_layernorm = RMSNorm(c.q_rank)
            self.q_b_proj = nn.Linear(c.q_rank, query, bias=False)
        self.kv_a_proj_with_mqa = nn.Linear(c.width, c.kv_rank + c.rope_dim, bias=False)
        self.kv_a_layernorm = RMSNorm(c.kv_rank)
        self.kv_b_proj = nn.Linear(c.kv_rank, c.heads * (c.nope_dim + c.value_dim), bias=False)
        self.o_proj = nn.Linear(c.heads * c.value_dim, c.width, bias=False)
        self.scale = (c.nope_dim + c.rope_dim) ** -0.5

    def latents(self, x_MD: Tensor, at: Angles) -> Tensor:
        """What the cache holds of each token, (M, C): its latent, then its rotary key, which all heads share."""
        both = self.kv_a_proj_with_mqa(x_MD)
        latent_ML, key_MR = both[..., : self.config.kv_rank], both[..., self.config.kv_rank :]
        return torch.cat((self.kv_a_layernorm(latent_ML), rotate(key_MR, at)), -1)

    def queries(self, x_MD: Tensor, at: Angles) -> tuple[Tensor, Tensor]:
        """The rotary-free (M, H, N) and the rotated (M, H, R) part of each head's query."""
        c = self.config
        q = self.q_proj(x_MD) if c.q_rank is None else self.q_b_proj(self.q_a_layernorm(self.q_a_proj(x_MD)))
        q_MHX = q.view(len(x_MD), c.heads, -1)
        return q_MHX[..., : c.nope_dim], rotate(q_MHX[..., c.nope_dim :], at)

    def keys_and_values(self, cache_MC: Tensor) -> tuple[Tensor, Tensor]:
        """Keys (M, H, N + R) and values (M, H, V) expanded from what the cache holds."""
        c = self.config
        latent_ML, key_MR = cache_MC[:, : c.kv_rank], cache_MC[:, c.kv_rank :]
        expanded = self.kv_b_proj(latent_ML).view(len(cache_MC), c.heads, -1)
        key_MHN, value_MHV = expanded[..., : c.nope_dim], expanded[..., c.nope_dim :]
        return torch.cat((key_MHN, key_MR[:, None].expand(-1, c.heads, -1).to(key_MHN.dtype)), -1), value_MHV

    def output(self, mixed_MHV: Tensor) -> Tensor:
        """(M, H, V) -> (M, D)."""
        out: Tensor = self.o_proj(mixed_MHV.flatten(1))
        return out


def mix(queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None = None) -> Tensor:
    """Softmax attention, (B, H, Q, N + R) over (B, H, T, ...) -> (B, H, Q, V); causal where there is no mask.

    In float32 whatever is around it: the bfloat16 kernel of the CPU is six times slower backward.
    """
    with torch.autocast(queries.device.type, enabled=False):
        return F.scaled_dot_product_attention(
            queries.float(), keys.float(), values.float(), attn_mask=mask, is_causal=mask is None
        )


class Attend(Protocol):
    """How tokens in a row see each other."""

    def __call__(
        self, layer: int, attention: LatentAttention, x_MD: Tensor, at: Angles, wanted: Tensor | None, /
    ) -> Tensor:
        """(M, D) normed input -> (M, D) output of the layer's attention, or only its rows `wanted`."""
        ...


class Causal:
    """Whole sequences, each token over itself and those before it. `caches` collects (M, C) of each layer."""

    def __init__(self, packing: Packing) -> None:
        self.packing = packing
        self.caches: list[Tensor] = []

    def __call__(
        self, _layer: int, attention: LatentAttention, x_MD: Tensor, at: Angles, wanted: Tensor | None
    ) -> Tensor:
        cache_MC = attention.latents(x_MD, at)
        self.caches.append(cache_MC)
        keys, values = (self.packing.pad(part).transpose(1, 2) for part in attention.keys_and_values(cache_MC))
        asking, mask = self.packing, None
        if wanted is not None:
            x_MD, at = x_MD[wanted], (at[0][wanted], at[1][wanted])
            sequence_Q = self.packing.cell_M[wanted] // self.packing.longest
            asking = Packing(torch.bincount(sequence_Q, minlength=self.packing.batch).tolist())
            position_BQ = asking.pad(self.packing.position_M[wanted])
            mask = (torch.arange(self.packing.longest) <= position_BQ[..., None])[:, None]
        queries = asking.pad(torch.cat(attention.queries(x_MD, at), -1)).transpose(1, 2)
        mixed = mix(queries, keys, values, mask)
        return attention.output(asking.unpad(mixed.transpose(1, 2)))


class FeedForward(nn.Module):
    """Gated linear unit with SiLU."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(width, inner, bias=False)
        self.up_proj = nn.Linear(width, inner, bias=False)
        self.down_proj = nn.Linear(inner, width, bias=False)

    def forward(self, x_MD: Tensor) -> Tensor:
        return self.down_proj(F.silu(self.gate_proj(x_MD)) * self.up_proj(x_MD))  # type: ignore[no-any-return]


class Router(nn.Module):
    """Chooses K experts per token by sigmoid affinity plus a bias; the bias steers the choice, never the gate."""

    e_score_correction_bias: Tensor
    load_E: Tensor
    z_2: Tensor

    def __init__(self, config: PolicyConfig) -> None:
        super().__init__()
        self.config = config
        self.seen: tuple[Tensor, Tensor] | None = None
        """Affinities (M, E) and experts (M, K) of the last pass of a training, for a loss over them."""
        self.weight = nn.Parameter(torch.zeros(config.experts, config.width))
        self.register_buffer("e_score_correction_bias", torch.zeros(config.experts))
        self.register_buffer("load_E", torch.zeros(config.experts), persistent=False)
        self.register_buffer("z_2", torch.zeros(2), persistent=False)

    def forward(self, x_MD: Tensor) -> tuple[Tensor, Tensor]:
        """Gates (M, K), float32, that sum to `gate_scale`, and the experts (M, K) that they belong to."""
        with torch.autocast(x_MD.device.type, enabled=False):
            logits_ME = F.linear(x_MD.float(), self.weight.float())
            if self.training:
                z_M = logits_ME.detach().logsumexp(-1)
                self.z_2 += torch.stack((z_M.square().sum(), z_M.new_tensor(len(z_M))))
            affinity_ME = logits_ME.sigmoid()
            gate_MK, chosen_MK = self.choose(affinity_ME)
            self.seen = (affinity_ME, chosen_MK) if self.training else None
            return gate_MK, chosen_MK

    def choose(self, affinity_ME: Tensor) -> tuple[Tensor, Tensor]:
        """Gates and experts of tokens with these affinities, which lie between 0 and 1."""
        c = self.config
        choice_ME = affinity_ME.detach() + self.e_score_correction_bias
        if c.groups > 1:
            grouped_MGE = choice_ME.view(len(choice_ME), c.groups, -1)
            best_MG = grouped_MGE.topk(2, -1).values.sum(-1).topk(c.groups_kept, -1).indices
            kept_MG = torch.zeros(len(choice_ME), c.groups, dtype=torch.bool).scatter(1, best_MG, True)
            choice_ME = grouped_MGE.masked_fill(~kept_MG[..., None], float("-inf")).flatten(1)
        chosen_MK = choice_ME.topk(c.chosen, -1, sorted=False).indices
        gate_MK = affinity_ME.gather(1, chosen_MK)
        return gate_MK / (gate_MK.sum(-1, keepdim=True) + 1e-20) * c.gate_scale, chosen_MK

    @torch.no_grad()
    def balance(self, rate: float) -> None:
        """Raise the bias of experts with less than the mean load since the last call, lower the others."""
        self.e_score_correction_bias += rate * torch.sign(self.load_E.mean() - self.load_E)
        self.load_E.zero_()
        self.z_2.zero_()

    def z(self) -> float:
        """Mean over the tokens since the last `balance` of z^2, z the log-sum-exp of the router's logits.

        It grows before a router's logits run away: ST-MoE (arXiv 2202.08906) 3.2.
        """
        return float(self.z_2[0] / self.z_2[1].clamp(min=1.0))


class Experts(nn.Module):
    """E gated linear units as two stacked weights; each token passes through its K."""

    def __init__(self, config: PolicyConfig) -> None:
        super().__init__()
        self.gate_up_proj = nn.Parameter(torch.empty(config.experts, 2 * config.expert_width, config.width))
        self.down_proj = nn.Parameter(torch.empty(config.experts, config.width, config.expert_width))

    def forward(self, x_MD: Tensor, gate_MK: Tensor, chosen_MK: Tensor, ends_E: Tensor) -> Tensor:
        """Tokens sorted by expert, one matrix product per expert's run of them; `ends_E` is where each run ends."""
        order = chosen_MK.flatten().argsort(stable=True)
        token = order // chosen_MK.shape[1]
        dtype = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else x_MD.dtype
        gate_up, down = self.gate_up_proj.to(dtype).mT, self.down_proj.to(dtype).mT
        inner = F.grouped_mm(x_MD.to(dtype).index_select(0, token), gate_up, offs=ends_E)
        gate, up = inner.chunk(2, -1)
        # The gate is put on the inner activations, which are narrower than the output.
        weight = gate_MK.flatten().index_select(0, order)[:, None].to(dtype)
        out = F.grouped_mm(F.silu(gate) * up * weight, down, offs=ends_E)
        return torch.zeros_like(x_MD).index_add(0, token, out.to(x_MD.dtype))


class MixtureOfExperts(nn.Module):
    """K routed experts of E, and the shared experts, which are always on."""

    def __init__(self, config: PolicyConfig) -> None:
        super().__init__()
        self.gate = Router(config)
        self.experts = Experts(config)
        if config.shared:
            self.shared_experts = FeedForward(config.width, config.shared * config.expert_width)

    def forward(self, x_MD: Tensor) -> Tensor:
        gate_MK, chosen_MK = self.gate(x_MD)
        load_E = torch.bincount(chosen_MK.flatten(), minlength=len(self.gate.load_E))
        if self.training:
            self.gate.load_E += load_E
        routed_MD: Tensor = self.experts(x_MD, gate_MK, chosen_MK, load_E.cumsum(0).int())
        return routed_MD + self.shared_experts(x_MD) if hasattr(self, "shared_experts") else routed_MD


class Layer(nn.Module):
    """Attention, then a feed-forward network or a mixture of experts, each on the normed input and added to it."""

    def __init__(self, config: PolicyConfig, index: int) -> None:
        super().__init__()
        self.index = index
        self.self_attn = LatentAttention(config)
        dense = index < config.dense_layers
        self.mlp = FeedForward(config.width, config.dense_width) if dense else MixtureOfExperts(config)
        self.input_layernorm = RMSNorm(config.width, config.norm_eps)
        self.post_attention_layernorm = RMSNorm(config.width, config.norm_eps)

    def forward(self, x_MD: Tensor, at: Angles, attend: Attend, wanted: Tensor | None) -> Tensor:
        attended = attend(self.index, self.self_attn, self.input_layernorm(x_MD), at, wanted)
        x_MD = (x_MD if wanted is None else x_MD[wanted]) + attended
        out: Tensor = x_MD + self.mlp(self.post_attention_layernorm(x_MD))
        return out


class Trunk(nn.Module):
    """Embedding, layers, last norm."""

    def __init__(self, config: PolicyConfig) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocab, config.width)
        self.layers = nn.ModuleList([Layer(config, index) for index in range(config.layers)])
        self.norm = RMSNorm(config.width, config.norm_eps)


class PolicyModel(nn.Module):
    """A causal language model over M tokens in a row."""

    def __init__(self, config: PolicyConfig) -> None:
        super().__init__()
        self.config = config
        self.model = Trunk(config)
        self.lm_head = nn.Linear(config.width, config.vocab, bias=False)
        if config.tied:
            self.lm_head.weight = self.model.embed_tokens.weight
        self.rotation = Rotation(config)
        self.reset()

    @torch.no_grad()
    def reset(self) -> None:
        """Draw all weights anew: normal, deviation 1/sqrt(fan in), smaller where a layer adds to the residual."""
        for name, weight in self.named_parameters():
            if weight.dim() == 1:
                weight.fill_(1.0)
                continue
            deviation = 0.02 if "embed_tokens" in name or "lm_head" in name else weight.shape[-1] ** -0.5
            if "o_proj" in name or "down_proj" in name:
                deviation *= (2 * self.config.layers) ** -0.5
            weight.normal_(0.0, deviation)

    def forward(self, ids_M: Tensor, position_M: Tensor, attend: Attend, wanted: Tensor | None = None) -> Tensor:
        """Logits (M, W) of the next token, or only the rows `wanted` (ascending indices into M).

        The last layer then computes those rows only. Positions count from 0 in each sequence, below the context.
        """
        return self.head(self.hidden(ids_M, position_M, attend, wanted))

    def hidden(self, ids_M: Tensor, position_M: Tensor, attend: Attend, wanted: Tensor | None = None) -> Tensor:
        """What the layers make of the tokens, (M, D), before the last norm; or only the rows `wanted`."""
        at = self.rotation.at(position_M)
        x_MD: Tensor = self.model.embed_tokens(ids_M)
        for layer in self.model.layers:
            x_MD = layer(x_MD, at, attend, wanted if layer is self.model.layers[-1] else None)
        return x_MD

    def head(self, x_MD: Tensor) -> Tensor:
        """Logits (M, W) of what `hidden` gives."""
        logits: Tensor = self.lm_head(self.model.norm(x_MD))
        return logits

    def logits(self, sequences: Sequence[Sequence[int]]) -> list[Tensor]:
        """Logits (T, W) of the next token at each position of each sequence."""
        packing = Packing([len(sequence) for sequence in sequences])
        ids_M = torch.tensor([token for sequence in sequences for token in sequence])
        return list(self(ids_M, packing.position_M, Causal(packing)).split(packing.lengths))

    def routers(self) -> list[Router]:
        """The routers of the layers that have experts, first layer first."""
        return [module for module in self.modules() if isinstance(module, Router)]

    def count_parameters(self, active: bool = False) -> int:
        """Parameters in all, or (`active`) those that one token passes through."""
        c = self.config
        idle = (c.experts - c.chosen) * 3 * c.width * c.expert_width * len(self.routers())
        return sum(weight.numel() for weight in self.parameters()) - (idle if active else 0)
