"""The critic tells near states from far ones, goes with its weights only, and is asked by the search."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from data.records import Theorem, TracedStep
from lean_project.states import Goal, Hypothesis
from prover.checkpoint import CheckpointError, load_checkpoint
from prover.critic import CRITIC, CriticConfig, CriticHead, LearnedCritic, bin_of, fit_critic, load_critic, save_critic
from prover.model import PolicyConfig
from prover.policy import LearnedConfig, LearnedPolicy
from prover.sft import train
from prover.tools import PolicyChoice, PolicyError, check_policy
from prover.train_config import TrainConfig, TrainingError
from search.protocols import Query

FAR = {"rfl": 1, "intro hn": 4}
"""Remaining steps by what a state wants; of the others no proof was found."""


@pytest.fixture(scope="module")
def steps(pairs: list[TracedStep]) -> list[TracedStep]:
    return [replace(pair, remaining=FAR.get(pair.tactic, 0)) for pair in pairs]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, pairs: list[TracedStep], tiny: PolicyConfig) -> Path:
    folder = tmp_path_factory.mktemp("critic") / "start"
    train(pairs, TrainConfig(model=replace(tiny, vocab=400), epochs=3, threads=1), folder)
    return folder


@pytest.fixture
def place(start: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(start, tmp_path / "policy"))


def query(target: str) -> Query:
    goal = Goal(None, (Hypothesis("p", "Prop"), Hypothesis("q", "Prop"), Hypothesis("hp", "p")), target)
    return Query(Theorem("t", "t.lean", 1, "", "theorem t := ", ""), (goal,))


def test_bins_grow_and_no_proof_is_the_last() -> None:
    assert [bin_of(remaining) for remaining in (1, 2, 3, 4, 5, 6, 8, 9, 13, 14, 400)] == [
        0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6,
    ]  # fmt: skip
    assert bin_of(0) == 7


def test_near_states_are_told_from_far_ones(place: Path, steps: list[TracedStep]) -> None:
    weights = (place / "model.safetensors").read_bytes()
    report = fit_critic(steps, CriticConfig(epochs=60, batch=32, valid_fraction=0.2), place)
    assert report.valid_loss is not None and report.valid_base is not None and report.rank_correlation is not None
    assert report.valid_loss < 0.6 * report.valid_base and report.rank_correlation > 0.6
    assert report.states + report.valid_states == len({step.state for step in steps}) and report.flops > 0
    assert (place / "model.safetensors").read_bytes() == weights
    critic = LearnedCritic(LearnedPolicy.load(place, LearnedConfig()), load_critic(place), 0.5)
    near, middle = critic.judge([query("p = p"), query("q → p")])
    assert 0 >= near.outlook > middle.outlook and near.tokens > 0 and near.flops > 0
    alone = LearnedCritic(LearnedPolicy.load(place, LearnedConfig()), load_critic(place), 1.0).judge([query("q → p")])
    assert alone[0].outlook == pytest.approx(2 * middle.outlook, abs=1e-4)
    assert critic.judge([]) == []


def test_a_head_of_another_shape_or_of_other_weights_is_refused(place: Path, steps: list[TracedStep]) -> None:
    with pytest.raises(CheckpointError, match=r"critic\.safetensors: missing, the checkpoint has no critic; fit one"):
        check_policy(PolicyChoice(checkpoint=place, critic=0.5))
    fit_critic(steps, CriticConfig(epochs=1), place)
    check_policy(PolicyChoice(checkpoint=place, critic=0.5))
    save_critic(place, CriticHead(16), load_checkpoint(place)[2].weights_sha256)
    with pytest.raises(
        CheckpointError, match=r"inner\.weight has shape \(64, 16\), this policy needs \(64, 32\)"
    ) as told:
        check_policy(PolicyChoice(checkpoint=place, critic=0.5))
    assert "\n" not in str(told.value)
    save_critic(place, CriticHead(32), "f" * 64)
    with pytest.raises(CheckpointError, match="fitted to other weights"):
        load_critic(place)
    (place / CRITIC).write_bytes(b"no tensor")
    with pytest.raises(CheckpointError, match="damaged"):
        load_critic(place)
    with pytest.raises(PolicyError, match="--critic 1 is a weight"):
        check_policy(PolicyChoice(policy="portfolio", critic=1.0))


def test_of_a_state_told_twice_the_shorter_proof_counts(place: Path, steps: list[TracedStep]) -> None:
    lost = [replace(step, remaining=0) for step in steps]
    fit_critic([*lost, *steps], CriticConfig(epochs=5), place)
    both = load_file(place / CRITIC)
    fit_critic([*steps, *lost], CriticConfig(epochs=5), place)
    other = load_file(place / CRITIC)
    assert {name for name in both if both[name].shape != other[name].shape} == set()
    near = LearnedCritic(LearnedPolicy.load(place, LearnedConfig()), load_critic(place), 1.0)
    assert near.judge([query("p = p")])[0].outlook > -3.5  # not 64 steps, as `lost` alone would say
    with pytest.raises(TrainingError, match="no state to fit a critic to"):
        fit_critic([replace(steps[0], state="no goals")], CriticConfig(epochs=1), place)
    save_file({name: torch.zeros(2) for name in both}, place / CRITIC)
    with pytest.raises(CheckpointError, match="has shape"):
        load_critic(place)
