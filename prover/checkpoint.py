"""A policy on disk: `config.json`, `model.safetensors`, `tokenizer.json`, `card.json` in one folder.

It must not know how a policy is trained or used. Config and weights are those that `save_pretrained` of
`transformers.DeepseekV3ForCausalLM` writes, so that `from_pretrained` and vLLM read the folder as it is; weights are
bfloat16 there and float32 in memory. The card says what the policy was made of and how its prompts are cut.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from data.records import from_json
from prover.model import ConfigError, PolicyConfig, PolicyModel
from prover.prompt import PromptConfig
from prover.tokenizer import BOS, EOS, PAD, PolicyTokenizer, TokenizerError

WEIGHTS, CONFIG, TOKENIZER, CARD = "model.safetensors", "config.json", "tokenizer.json", "card.json"

_HUB_NAMES = {
    "vocab": "vocab_size",
    "width": "hidden_size",
    "layers": "num_hidden_layers",
    "dense_layers": "first_k_dense_replace",
    "dense_width": "intermediate_size",
    "heads": "num_attention_heads",
    "q_rank": "q_lora_rank",
    "kv_rank": "kv_lora_rank",
    "nope_dim": "qk_nope_head_dim",
    "rope_dim": "qk_rope_head_dim",
    "value_dim": "v_head_dim",
    "experts": "n_routed_experts",
    "chosen": "num_experts_per_tok",
    "shared": "n_shared_experts",
    "expert_width": "moe_intermediate_size",
    "groups": "n_group",
    "groups_kept": "topk_group",
    "gate_scale": "routed_scaling_factor",
    "context": "max_position_embeddings",
    "norm_eps": "rms_norm_eps",
    "tied": "tie_word_embeddings",
}
_HUB_FIXED = {
    "model_type": "deepseek_v3",
    "hidden_act": "silu",
    "norm_topk_prob": True,
    "attention_bias": False,
    "rope_interleave": True,
}
_EXPERT = re.compile(r"(.*\.experts)\.(\d+)\.(gate|up|down)_proj\.weight")


class CheckpointError(ValueError):
    """A folder that holds no usable policy. The text is one line that names the file and the mend."""


@dataclass(frozen=True)
class Card:
    """What a policy was made of. `data_hash` is SHA-256 over the training pairs; losses are nats per tactic token."""

    prompt: PromptConfig = field(default_factory=PromptConfig)
    data_hash: str = ""
    pairs: int = 0
    steps: int = 0
    tokens: int = 0
    flops: float = 0.0
    train_loss: float | None = None
    valid_loss: float | None = None
    valid_exact: float | None = None
    parameters: int = 0
    active_parameters: int = 0
    weights_sha256: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)


def save_checkpoint(path: Path, model: PolicyModel, tokenizer: PolicyTokenizer, card: Card) -> Card:
    """Write the folder `path`, in place of what is there, by renaming a finished one; the card as written comes back.

    Raises:
        CheckpointError: the tokenizer has more tokens than the model.
        OSError: no space or no permission; `path` is then as it was.
    """
    if tokenizer.size > model.config.vocab:
        raise CheckpointError(
            f"{path}: {tokenizer.size} tokens but a vocabulary of {model.config.vocab}; train a new model for them"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh, old = (path.parent / f".{path.name}.{what}-{os.getpid()}" for what in ("new", "old"))
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        fresh.mkdir()
        save_file(hub_weights(model), fresh / WEIGHTS, metadata={"format": "pt"})
        digest = hashlib.sha256((fresh / WEIGHTS).read_bytes()).hexdigest()
        card = dataclasses.replace(
            card,
            weights_sha256=digest,
            parameters=model.count_parameters(),
            active_parameters=model.count_parameters(active=True),
        )
        texts = {
            CONFIG: _json(hub_config(model.config, tokenizer)),
            TOKENIZER: tokenizer.to_json(),
            CARD: _json(dataclasses.asdict(card)),
            "tokenizer_config.json": _json(
                {
                    "tokenizer_class": "PreTrainedTokenizerFast",
                    "bos_token": BOS,
                    "eos_token": EOS,
                    "pad_token": PAD,
                    "model_max_length": model.config.context,
                    "clean_up_tokenization_spaces": False,
                }
            ),
        }
        for name, text in texts.items():
            (fresh / name).write_text(text, encoding="utf-8")
        for file in fresh.iterdir():
            with file.open("rb") as opened:
                os.fsync(opened.fileno())
        if path.exists():
            path.rename(old)
        fresh.rename(path)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        if old.exists() and not path.exists():
            old.rename(path)
        shutil.rmtree(old, ignore_errors=True)
    return card


def read_description(path: Path) -> tuple[PolicyConfig, Card]:
    """The shape of a checkpoint's network, and its card (an empty one if there is none); the weights are not read.

    Raises:
        CheckpointError: one of the two is missing or damaged.
    """
    if not path.is_dir():
        raise CheckpointError(f"{path}: no such folder; give the folder of a checkpoint (`leanseek train` makes one)")
    config = policy_config(_read_json(path / CONFIG), path / CONFIG)
    if not (path / CARD).exists():
        return config, Card()
    try:
        return config, from_json(Card, _read_json(path / CARD))
    except ValueError as error:
        raise CheckpointError(f"{path / CARD}: {error}; copy the checkpoint again") from error


def load_checkpoint(path: Path) -> tuple[PolicyModel, PolicyTokenizer, Card]:
    """The policy in a folder: model in float32 and evaluation mode, tokenizer, card (an empty one if there is none).

    Raises:
        CheckpointError: a file is missing, damaged, or does not fit the others.
    """
    config, card = read_description(path)
    try:
        tokenizer = PolicyTokenizer.load(path / TOKENIZER)
    except TokenizerError as error:
        raise CheckpointError(str(error)) from error
    if tokenizer.size > config.vocab:
        raise CheckpointError(
            f"{path / TOKENIZER}: {tokenizer.size} tokens but the weights have {config.vocab}; "
            "take tokenizer and weights from the same checkpoint"
        )
    model = PolicyModel(config)
    load_weights(model, path / WEIGHTS, card.weights_sha256)
    return model.eval(), tokenizer, card


def weights_hash(path: Path) -> str:
    """SHA-256 of a checkpoint's weights as they are on the disk now: what tells it from another in the same folder.

    Raises:
        OSError: there are none.
    """
    return hashlib.sha256((path / WEIGHTS).read_bytes()).hexdigest()


def hub_config(config: PolicyConfig, tokenizer: PolicyTokenizer | None = None) -> dict[str, Any]:
    """The `config.json` of `transformers` for a configuration."""
    named = {hub: getattr(config, ours) for ours, hub in _HUB_NAMES.items()}
    ids = {} if tokenizer is None else tokenizer.ids
    return {
        "architectures": ["DeepseekV3ForCausalLM"],
        **_HUB_FIXED,
        **named,
        "num_key_value_heads": config.heads,
        "num_nextn_predict_layers": 0,
        "rope_parameters": {"rope_theta": config.rope_base, "rope_type": "default"},
        "bos_token_id": ids.get(BOS),
        "eos_token_id": ids.get(EOS),
        "pad_token_id": ids.get(PAD),
        "dtype": "bfloat16",
    }


def policy_config(hub: dict[str, Any], source: Path) -> PolicyConfig:
    """The configuration in a `config.json`.

    Raises:
        CheckpointError: it is of another architecture, or lacks something.
    """
    for key, value in _HUB_FIXED.items():
        if hub.get(key, value) != value:
            raise CheckpointError(f"{source}: {key} is {hub[key]!r} and must be {value!r}; use a DeepSeek-V3 model")
    rope = hub.get("rope_parameters") or {}
    if rope.get("rope_type", "default") != "default":
        raise CheckpointError(f"{source}: rope_type {rope['rope_type']!r} is not supported; use the default one")
    try:
        return from_json(
            PolicyConfig,
            {
                **{ours: hub[hub_name] for ours, hub_name in _HUB_NAMES.items()},
                "rope_base": rope.get("rope_theta", 10000.0),
            },
        )
    except KeyError as error:
        raise CheckpointError(f"{source}: lacks {error.args[0]!r}; copy the checkpoint again") from error
    except (ConfigError, ValueError) as error:
        raise CheckpointError(f"{source}: {error}; copy the checkpoint again") from error


def hub_weights(model: PolicyModel, dtype: torch.dtype = torch.bfloat16) -> dict[str, Tensor]:
    """The weights under the names and in the layout of `save_pretrained`: each expert's three matrices on their own.

    The router's bias stays float32: bfloat16 cannot tell its steps apart.
    """
    weights: dict[str, Tensor] = {}
    for name, value in model.state_dict().items():
        if name == "lm_head.weight" and model.config.tied:
            continue
        if name.endswith("experts.gate_up_proj"):
            for expert, both in enumerate(value):
                gate, up = both.chunk(2)
                weights[f"{name.removesuffix('gate_up_proj')}{expert}.gate_proj.weight"] = gate
                weights[f"{name.removesuffix('gate_up_proj')}{expert}.up_proj.weight"] = up
        elif name.endswith("experts.down_proj"):
            for expert, down in enumerate(value):
                weights[f"{name.removesuffix('down_proj')}{expert}.down_proj.weight"] = down
        else:
            weights[name] = value
    return {
        name: value.detach().to(torch.float32 if name.endswith("bias") else dtype).contiguous().clone()
        for name, value in weights.items()
    }


def load_weights(model: PolicyModel, file: Path, sha256: str = "") -> None:
    """Read a `model.safetensors` into `model`.

    Raises:
        CheckpointError: the file is missing, damaged, or of another shape; the text names the weight.
    """
    wanted = {name: value.shape for name, value in hub_weights(model).items()}
    if not file.exists():
        raise CheckpointError(f"{file}: missing; copy the checkpoint again")
    if sha256 and hashlib.sha256(file.read_bytes()).hexdigest() != sha256:
        raise CheckpointError(f"{file}: damaged (its SHA-256 is not the card's); copy the checkpoint again")
    try:
        with safe_open(file, framework="pt") as opened:
            held = {name: tuple(opened.get_slice(name).get_shape()) for name in opened.keys()}  # noqa: SIM118
            for name in sorted(wanted.keys() | held.keys()):
                if held.get(name) != (tuple(wanted[name]) if name in wanted else None):
                    raise CheckpointError(
                        f"{file}: {name} has shape {held.get(name, 'none')}, {CONFIG} wants "
                        f"{tuple(wanted[name]) if name in wanted else 'none'}; take both from the same checkpoint"
                    )
            weights = {name: opened.get_tensor(name).float() for name in wanted}
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{file}: damaged ({error}); copy the checkpoint again") from error
    broken = [name for name, value in weights.items() if not bool(value.isfinite().all())]
    if broken:
        raise CheckpointError(f"{file}: {broken[0]} has values that are not finite; train or copy it again")
    model.load_state_dict(_stacked(weights), strict=not model.config.tied)


def _stacked(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """Experts' matrices stacked as the model holds them."""
    stacked: dict[str, Tensor] = {}
    experts: dict[str, dict[tuple[int, str], Tensor]] = {}
    for name, value in weights.items():
        match = _EXPERT.fullmatch(name)
        if match is None:
            stacked[name] = value
        else:
            experts.setdefault(match[1], {})[int(match[2]), match[3]] = value
    for prefix, parts in experts.items():
        count = 1 + max(expert for expert, _ in parts)
        stacked[f"{prefix}.gate_up_proj"] = torch.stack(
            [torch.cat((parts[expert, "gate"], parts[expert, "up"])) for expert in range(count)]
        )
        stacked[f"{prefix}.down_proj"] = torch.stack([parts[expert, "down"] for expert in range(count)])
    return stacked


def _read_json(file: Path) -> dict[str, Any]:
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CheckpointError(f"{file}: missing; copy the checkpoint again") from error
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{file}: damaged ({error}); copy the checkpoint again") from error
    if not isinstance(value, dict):
        raise CheckpointError(f"{file}: damaged (not a JSON object); copy the checkpoint again")
    return value


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
