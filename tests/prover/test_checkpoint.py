"""Checkpoints come back, load in `transformers`, and say in one line what is wrong with them."""

import dataclasses
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from prover.checkpoint import Card, CheckpointError, hub_weights, load_checkpoint, save_checkpoint
from prover.model import PolicyConfig, PolicyModel
from prover.prompt import PromptConfig
from prover.tokenizer import PolicyTokenizer

CARD = Card(prompt=PromptConfig(tokens=99), data_hash="ab", pairs=3, steps=4, train_loss=0.5, settings={"seed": 1})


@pytest.fixture
def saved(tmp_path: Path, tiny: PolicyConfig, tokenizer: PolicyTokenizer) -> tuple[Path, PolicyModel]:
    torch.manual_seed(0)
    model = PolicyModel(dataclasses.replace(tiny, vocab=tokenizer.size))
    for router in model.routers():
        router.e_score_correction_bias.normal_()
    save_checkpoint(tmp_path / "policy", model, tokenizer, CARD)
    return tmp_path / "policy", model.eval()


def test_a_checkpoint_comes_back(saved: tuple[Path, PolicyModel], tokenizer: PolicyTokenizer) -> None:
    path, model = saved
    loaded, words, card = load_checkpoint(path)
    assert loaded.config == model.config and not loaded.training
    for name, weight in model.state_dict().items():
        expected = weight if name.endswith("bias") else weight.bfloat16().float()
        assert torch.equal(loaded.state_dict()[name], expected), name
    assert words.to_json() == tokenizer.to_json()
    assert card.prompt == CARD.prompt and card.settings == {"seed": 1} and card.train_loss == 0.5
    assert card.parameters == model.count_parameters()
    assert card.active_parameters == model.count_parameters(active=True) < card.parameters


def test_transformers_loads_the_folder_with_equal_logits_and_tokens(saved: tuple[Path, PolicyModel]) -> None:
    from transformers import AutoTokenizer, DeepseekV3ForCausalLM

    path, _ = saved
    ours, words, _ = load_checkpoint(path)
    theirs = DeepseekV3ForCausalLM.from_pretrained(path, dtype=torch.float32).eval()
    text = " rw [← foo, hq] at (h)"
    ids = list(words.encode(text))
    assert AutoTokenizer.from_pretrained(path)(text)["input_ids"] == ids
    with torch.inference_mode():
        torch.testing.assert_close(ours.logits([ids])[0], theirs(torch.tensor([ids])).logits[0], atol=1e-4, rtol=1e-4)


def test_a_folder_that_transformers_saved_loads_here(tmp_path: Path, saved: tuple[Path, PolicyModel]) -> None:
    from transformers import DeepseekV3ForCausalLM

    path, model = saved
    theirs = DeepseekV3ForCausalLM.from_pretrained(path, dtype=torch.float32)
    theirs.save_pretrained(tmp_path / "theirs")
    (tmp_path / "theirs" / "tokenizer.json").write_text((path / "tokenizer.json").read_text())
    ours, _, card = load_checkpoint(tmp_path / "theirs")
    assert card == Card()
    assert ours.config == model.config
    for name, weight in ours.state_dict().items():
        torch.testing.assert_close(weight, theirs.state_dict()[name])


def test_saving_again_replaces_and_leaves_nothing_behind(
    saved: tuple[Path, PolicyModel], tokenizer: PolicyTokenizer
) -> None:
    path, model = saved
    (path / "stray").write_text("")
    save_checkpoint(path, model, tokenizer, dataclasses.replace(CARD, steps=5))
    assert load_checkpoint(path)[2].steps == 5
    assert [item.name for item in path.parent.iterdir()] == ["policy"]
    assert not (path / "stray").exists()


def test_a_save_that_fails_keeps_what_was_there(
    saved: tuple[Path, PolicyModel], tokenizer: PolicyTokenizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, model = saved

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("prover.checkpoint.save_file", full)
    with pytest.raises(OSError, match="No space left"):
        save_checkpoint(path, model, tokenizer, CARD)
    assert load_checkpoint(path)[2].steps == 4
    assert [item.name for item in path.parent.iterdir()] == ["policy"]


def refused(path: Path, *words: str) -> None:
    with pytest.raises(CheckpointError) as caught:
        load_checkpoint(path)
    message = str(caught.value)
    assert "\n" not in message and ";" in message, "one line with a mend"
    for word in words:
        assert word in message


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_missing_file_is_named(saved: tuple[Path, PolicyModel], name: str) -> None:
    (saved[0] / name).unlink()
    refused(saved[0], name)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json", "card.json"])
def test_a_file_cut_short_is_named(saved: tuple[Path, PolicyModel], name: str) -> None:
    data = (saved[0] / name).read_bytes()
    (saved[0] / name).write_bytes(data[: len(data) // 2])
    refused(saved[0], name)


def test_a_changed_byte_of_the_weights_is_noticed(saved: tuple[Path, PolicyModel]) -> None:
    file = saved[0] / "model.safetensors"
    data = bytearray(file.read_bytes())
    data[-5] ^= 1
    file.write_bytes(bytes(data))
    refused(saved[0], "model.safetensors", "SHA-256")


def test_no_folder_at_all(tmp_path: Path) -> None:
    refused(tmp_path / "nowhere", "nowhere", "no such folder")


def without_card(path: Path) -> None:
    (path / "card.json").unlink()


def change_config(path: Path, **changes: object) -> None:
    config = json.loads((path / "config.json").read_text())
    (path / "config.json").write_text(json.dumps({**config, **changes}))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"hidden_size": 40}, ["model.safetensors", "embed_tokens", "has shape", "wants"]),
        ({"num_hidden_layers": 2}, ["model.safetensors", "layers.2", "wants none"]),
        ({"vocab_size": 300}, ["tokenizer.json", "300"]),
        ({"model_type": "llama"}, ["config.json", "model_type", "llama"]),
        ({"rope_parameters": {"rope_type": "yarn"}}, ["config.json", "yarn"]),
        ({"num_experts_per_tok": 9}, ["config.json", "chosen"]),
        ({"kv_lora_rank": "many"}, ["config.json", "kv_rank"]),
    ],
)
def test_files_that_do_not_fit_each_other(
    saved: tuple[Path, PolicyModel], changes: dict[str, object], words: list[str]
) -> None:
    change_config(saved[0], **changes)
    refused(saved[0], *words)


def test_a_config_that_lacks_a_key(saved: tuple[Path, PolicyModel]) -> None:
    config = json.loads((saved[0] / "config.json").read_text())
    del config["kv_lora_rank"]
    (saved[0] / "config.json").write_text(json.dumps(config))
    refused(saved[0], "config.json", "kv_lora_rank")


def test_weights_that_are_no_numbers(saved: tuple[Path, PolicyModel]) -> None:
    path, _ = saved
    weights = load_file(path / "model.safetensors")
    weights["model.norm.weight"][3] = float("nan")
    save_file(weights, path / "model.safetensors", metadata={"format": "pt"})
    without_card(path)
    refused(path, "model.safetensors", "model.norm.weight", "not finite")


def test_more_tokens_than_the_model_has_cannot_be_saved(
    tmp_path: Path, tiny: PolicyConfig, tokenizer: PolicyTokenizer
) -> None:
    with pytest.raises(CheckpointError, match="vocabulary of 64"):
        save_checkpoint(tmp_path / "policy", PolicyModel(tiny), tokenizer, CARD)
    assert list(tmp_path.iterdir()) == []


def test_weights_on_disk_are_small(saved: tuple[Path, PolicyModel]) -> None:
    _, model = saved
    weights = hub_weights(model)
    assert all(weight.dtype == torch.bfloat16 for name, weight in weights.items() if not name.endswith("bias"))
    bundled = PolicyModel(PolicyConfig())
    assert sum(weight.numel() * weight.element_size() for weight in hub_weights(bundled).values()) < 20e6
