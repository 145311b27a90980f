"""Preference training moves a policy from what failed to what proved, and says so truthfully."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from data.jsonl import read_lines
from data.records import TracedStep
from prover.checkpoint import load_checkpoint
from prover.model import PolicyConfig
from prover.preference import Preference, PreferenceConfig, prefer, preferences_of
from prover.run_pairs import RunProof
from prover.sft import train
from prover.train_config import TrainConfig, TrainingError


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, pairs: list[TracedStep], tiny: PolicyConfig) -> Path:
    folder = tmp_path_factory.mktemp("preference")
    train(pairs, TrainConfig(model=replace(tiny, vocab=400), epochs=1, threads=1), folder / "start")
    return folder / "start"


def proof_of(step: TracedStep, *failures: str) -> RunProof:
    return RunProof(step.theorem, step.statement_hash, (step,), False, (failures,))


def test_preferences_are_the_likeliest_failures_of_each_step(pairs: list[TracedStep]) -> None:
    first, second = pairs[:2]
    proofs = [
        proof_of(first, "simp", "omega", "grind"),
        proof_of(first, "simp"),
        proof_of(second, "two\nlines", "rfl "),
    ]
    found = preferences_of([*proofs, proof_of(replace(second, tactic="rfl"), "rfl")], per_step=2)
    assert [(each.step.theorem, each.rejected) for each in found] == [
        (first.theorem, "simp"),
        (first.theorem, "omega"),
        *([(second.theorem, "rfl ")] if second.tactic != "rfl" else []),
    ]


def test_long_lists_that_are_written_alike_are_no_preference(pairs: list[TracedStep]) -> None:
    step = replace(pairs[0], tactic="simp_all [a, b, c]")
    found = preferences_of([proof_of(step, "simp_all [a, b, c, d]", "grind [a, b, c]")], per_step=2)
    assert [each.rejected for each in found] == ["grind [a, b, c]"]


def test_the_policy_comes_to_prefer_what_proved(start: Path, pairs: list[TracedStep], tmp_path: Path) -> None:
    wrong = {"rfl": "intro hn", "intro hn": "rfl"}
    preferences = [Preference(pair, wrong.get(pair.tactic, "rfl")) for pair in pairs[:60]]
    told: list[tuple[int, int, float]] = []
    config = PreferenceConfig(epochs=6, learning_rate=2e-3, batch_pairs=8)
    report = prefer(preferences, config, start, tmp_path / "out", lambda *now: told.append(now))
    assert report.preferences == 60 and report.steps == len(told) == 6 * 8
    assert report.agreement_after > max(report.agreement_before, 0.9)
    assert told[0][2] == pytest.approx(math.log(2), abs=1e-3)  # nothing has moved from the reference yet
    assert told[-1][2] < told[0][2]
    _, _, before = load_checkpoint(start)
    _, _, after = load_checkpoint(tmp_path / "out")
    assert after.tokens == before.tokens + report.tokens and after.flops == before.flops + report.flops
    assert after.settings["preference"]["epochs"] == 6
    assert [line["step"] for line in read_lines(tmp_path / "out" / "train.jsonl")] == list(range(1, 49))


def test_nothing_to_prefer_is_told(start: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no preference to train on"):
        prefer([], PreferenceConfig(epochs=1), start, tmp_path / "out")


def test_a_loss_that_is_no_number_is_told(start: Path, pairs: list[TracedStep], tmp_path: Path) -> None:
    config = PreferenceConfig(epochs=3, learning_rate=math.inf)
    with pytest.raises(TrainingError, match="lower the learning rate"):
        prefer([Preference(pairs[0], "simp")], config, start, tmp_path / "out")
    assert not (tmp_path / "out").exists()
