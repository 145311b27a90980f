"""A tiny model of `transformers` learns from pairs, by adapters and whole, and is a policy afterwards."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from data.records import TracedStep
from prover.checkpoint import CheckpointError
from prover.hub_policy import HubPolicy
from prover.hub_training import HubTrainConfig, train_hub
from prover.train_config import TrainingError

CONFIG = HubTrainConfig(epochs=3, learning_rate=1e-2, batch=10, max_tokens=120, device="cpu")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, llama: Callable[[Path, float], Path]) -> Path:
    return llama(tmp_path_factory.mktemp("hub") / "model", 1.0)


@pytest.mark.parametrize("lora", [True, False])
def test_a_model_learns_and_is_a_policy(folder: Path, pairs: list[TracedStep], tmp_path: Path, lora: bool) -> None:
    steps: list[int] = []
    report = train_hub(pairs[:100], folder, tmp_path / "out", CONFIG, lora, lambda done, *_: steps.append(done))
    assert steps == list(range(1, 31)) and report.steps == 30 and report.pairs == 100
    assert report.loss_last < report.loss_first - 0.2
    assert (report.trained_parameters < report.parameters) == lora
    trained = HubPolicy.load(tmp_path / "out").model.state_dict()
    before = HubPolicy.load(folder).model.state_dict()
    assert trained.keys() == before.keys()
    assert not torch.equal(
        trained["model.layers.0.self_attn.q_proj.weight"], before["model.layers.0.self_attn.q_proj.weight"]
    )
    frozen = "model.embed_tokens.weight"
    assert torch.equal(trained[frozen], before[frozen]) == lora


def test_what_cannot_be_trained_is_told(folder: Path, pairs: list[TracedStep], tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="none of 1 pairs"):
        train_hub([replace(pairs[0], tactic="")], folder, tmp_path / "out", CONFIG)
    with pytest.raises(TrainingError, match="lower the learning rate"):
        train_hub(pairs[:20], folder, tmp_path / "out", replace(CONFIG, learning_rate=math.inf))
    with pytest.raises(CheckpointError, match="choose another folder"):
        train_hub(pairs[:20], folder, tmp_path, CONFIG)
    assert not (tmp_path / "out").exists()
