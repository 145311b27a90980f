"""The policy gradient makes rewarded tactics likelier than they were, and stays near the policy that it began from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from data.jsonl import read_lines
from data.records import TracedStep
from prover.checkpoint import load_checkpoint
from prover.model import PolicyConfig
from prover.policy_gradient import GradientConfig, Group, follow_gradient, groups_of
from prover.run_pairs import RunProof
from prover.sft import train
from prover.train_config import TrainConfig, TrainingError

WRONG = ("simp", "omega", "rfl", "intro hn")
CONFIG = GradientConfig(epochs=6, learning_rate=2e-3, batch_groups=8)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, pairs: list[TracedStep], tiny: PolicyConfig) -> Path:
    folder = tmp_path_factory.mktemp("gradient") / "start"
    train(pairs, TrainConfig(model=replace(tiny, vocab=400), epochs=1, threads=1), folder)
    return folder


@pytest.fixture(scope="module")
def groups(pairs: list[TracedStep]) -> list[Group]:
    return groups_of([RunProof(pair.theorem, pair.statement_hash, (pair,), False, (WRONG,)) for pair in pairs[:60]], 4)


def test_groups_are_proofs_tactics_and_their_failures(pairs: list[TracedStep], groups: list[Group]) -> None:
    for group in groups:
        assert group.tactics[0] == group.step.tactic and group.rewards[0] == 1.0
        assert len(group.tactics) == len(set(group.tactics)) <= 4 and set(group.rewards[1:]) == {0.0}
        assert sum(group.advantages) == pytest.approx(0.0, abs=1e-5)
        assert group.advantages[0] > 0 > max(group.advantages[1:])
    alone = RunProof("t", "0", (pairs[0],), False, ((pairs[0].tactic, "two\nlines"),))
    assert groups_of([alone], 4) == []


def test_rewarded_tactics_become_likelier(start: Path, groups: list[Group], tmp_path: Path) -> None:
    told: list[tuple[int, int, float]] = []
    report = follow_gradient(groups, CONFIG, start, tmp_path / "out", lambda *now: told.append(now))
    assert report.groups == len(groups) and report.steps == len(told) == len(
        list(read_lines(tmp_path / "out/train.jsonl"))
    )
    assert report.rewarded_after > report.rewarded_before + 0.2
    assert report.rewarded_after - report.others_after > report.rewarded_before - report.others_before + 1.0
    _, _, before = load_checkpoint(start)
    _, _, after = load_checkpoint(tmp_path / "out")
    assert after.tokens == before.tokens + report.tokens and after.flops == before.flops + report.flops
    assert after.settings["policy_gradient"]["epochs"] == 6
    again = follow_gradient(groups, CONFIG, start, tmp_path / "again")
    assert again == report


def test_the_divergence_is_held(start: Path, groups: list[Group], tmp_path: Path) -> None:
    free = follow_gradient(groups, replace(CONFIG, divergence=0.0), start, tmp_path / "free")
    held = follow_gradient(groups, replace(CONFIG, divergence=5.0), start, tmp_path / "held")
    assert 0 <= held.divergence < free.divergence


def test_without_a_group_nothing_is_trained(start: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no group"):
        follow_gradient([], CONFIG, start, tmp_path / "out")
    assert not (tmp_path / "out").exists()
