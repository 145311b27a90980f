"""Training learns, resumes to the same weights, and stops with a clear word."""

import dataclasses
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from data.records import TracedStep, to_json
from lean_project.states import Goal, Hypothesis
from prover.augment import RenameConfig
from prover.checkpoint import load_checkpoint
from prover.held_out import evaluate
from prover.model import Causal, PolicyConfig
from prover.pairs import Pool
from prover.policy import LearnedConfig, LearnedPolicy
from prover.prompt import PromptConfig
from prover.sft import train
from prover.train_config import TrainConfig, TrainingError, TrainProgress
from search.protocols import Query

SHAPE = PolicyConfig(
    vocab=400, width=64, layers=2, dense_layers=1, dense_width=128, heads=4, kv_rank=32, nope_dim=8, rope_dim=8,
    value_dim=16, experts=8, chosen=2, shared=1, expert_width=32, context=128,
)  # fmt: skip
QUICK = TrainConfig(
    model=SHAPE, rename=None, threads=1, epochs=2, batch_tokens=1200, warmup_steps=5, valid_fraction=0.1
)


def weights(path: Path) -> dict[str, torch.Tensor]:
    return load_file(path / "model.safetensors")


def lines(path: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (path / "train.jsonl").read_text().splitlines()]


def test_a_small_network_learns_its_pairs(pairs: list[TracedStep], tmp_path: Path) -> None:
    seen: list[TrainProgress] = []
    config = dataclasses.replace(QUICK, epochs=25, learning_rate=6e-3)
    report = train(pairs, config, tmp_path / "policy", seen.append)
    assert seen[0].loss > 5 and report.train_loss < 1.0
    assert report.steps == len(seen) == seen[-1].step
    assert report.pairs + report.valid_pairs == 200 and report.valid_pairs > 8 and report.dropped == 0
    assert report.tokens > 25 * 180 * 20 and report.flops > 6 * report.active_parameters * report.tokens * 0.3
    assert seen[-1].load_entropy > 0.9
    assert not (tmp_path / "policy.partial").exists()
    model, tokenizer, card = load_checkpoint(tmp_path / "policy")
    assert card.pairs == report.pairs and card.steps == report.steps and len(card.data_hash) == 64
    loss, exact = evaluate(model, Pool(pairs, tokenizer, card.prompt))
    assert exact > 0.6 and loss < 0.6
    logged = lines(tmp_path / "policy")
    assert [line["valid_loss"] for line in logged if "valid_loss" in line][-1] < 3

    policy = LearnedPolicy(model, tokenizer, card.prompt, LearnedConfig())
    from data.records import Theorem

    goal = Goal(None, (Hypothesis("p", "Prop"), Hypothesis("q", "Prop"), Hypothesis("hp", "p")), "p = p")
    [proposal] = policy.propose([Query(Theorem("t", "", 0, "", "", ""), (goal,))], 4)
    assert proposal.candidates[0].tactic == "rfl"


def test_training_under_other_names_teaches_to_copy(pairs: list[TracedStep], tmp_path: Path) -> None:
    """With names drawn anew each epoch the loss of whole pairs with unseen names falls as well."""
    config = dataclasses.replace(QUICK, rename=RenameConfig(), epochs=12, batch_tokens=1200, learning_rate=6e-3)
    train(pairs[:150], config, tmp_path / "policy")
    model, tokenizer, card = load_checkpoint(tmp_path / "policy")
    unseen = [
        dataclasses.replace(pair, state=pair.state.replace("hp", "hz"), tactic=pair.tactic.replace("hp", "hz"))
        for pair in pairs[150:]
        if "hp" in pair.tactic
    ]
    assert len(unseen) > 3
    loss, _ = evaluate(model, Pool(unseen, tokenizer, card.prompt))
    assert loss < 2.0


def test_the_prompt_is_learnt_when_its_loss_counts(pairs: list[TracedStep], tmp_path: Path) -> None:
    """The loss over prompt tokens falls much further with it, and the pass that it takes is counted."""
    losses, flops = [], []
    for weight in (0.0, 0.3):
        out = tmp_path / str(weight)
        config = dataclasses.replace(QUICK, epochs=15, learning_rate=6e-3, prompt_loss=weight)
        flops.append(train(pairs[:120], config, out).flops)
        model, tokenizer, card = load_checkpoint(out)
        [batch] = Pool(pairs[120:150], tokenizer, card.prompt).epoch("1", 10_000, None)
        read = torch.ones(batch.tokens, dtype=torch.bool)
        read[batch.wanted_X] = False
        with torch.inference_mode():
            logits = model(batch.ids_M, batch.packing.position_M, Causal(batch.packing))
        losses.append(float(F.cross_entropy(logits[read], batch.next_M[read])))
    assert losses[1] < 0.6 * losses[0]
    assert flops[1] > flops[0]


class Killed(Exception):
    pass


def test_a_killed_training_goes_on_to_the_same_weights(pairs: list[TracedStep], tmp_path: Path) -> None:
    config = dataclasses.replace(QUICK, rename=RenameConfig(), epochs=3, batch_tokens=1200, save_seconds=0.0)
    whole = train(pairs, config, tmp_path / "whole")

    def stop_at(step: int) -> None:
        def watch(now: TrainProgress) -> None:
            if now.step == step:
                raise Killed

        with pytest.raises(Killed):
            train(pairs, config, tmp_path / "cut", watch)

    stop_at(5)
    stop_at(whole.steps - 3)
    assert not (tmp_path / "cut").exists()
    rest = train(pairs, config, tmp_path / "cut")
    assert rest.resumed and not whole.resumed
    assert dataclasses.replace(rest, out=whole.out, seconds=0, resumed=False) == dataclasses.replace(whole, seconds=0)
    for name, weight in weights(tmp_path / "whole").items():
        assert torch.equal(weight, weights(tmp_path / "cut")[name]), name
    steps = [line["step"] for line in lines(tmp_path / "cut")]
    assert steps == sorted(steps) == [line["step"] for line in lines(tmp_path / "whole")]


@pytest.mark.parametrize("options", [{"average": 0.9}, {"next_next_loss": 0.3}, {"sequence_balance": 0.1}])
def test_averages_and_the_head_for_training_are_resumed_too(
    options: dict[str, float], pairs: list[TracedStep], tmp_path: Path
) -> None:
    config = dataclasses.replace(QUICK, batch_tokens=1200, save_seconds=0.0, **options)
    whole = train(pairs, config, tmp_path / "whole")

    def watch(now: TrainProgress) -> None:
        assert now.router_z > 0
        if now.step == 4:
            raise Killed

    with pytest.raises(Killed):
        train(pairs, config, tmp_path / "cut", watch)
    assert train(pairs, config, tmp_path / "cut").resumed
    plain = train(
        pairs, dataclasses.replace(config, average=0.0, next_next_loss=0.0, sequence_balance=0.0), tmp_path / "plain"
    )
    assert plain.parameters == whole.parameters and plain.steps == whole.steps
    kept, cut, other = (weights(tmp_path / name) for name in ("whole", "cut", "plain"))
    assert kept.keys() == other.keys()
    assert all(torch.equal(value, cut[name]) for name, value in kept.items())
    assert not all(torch.equal(value, other[name]) for name, value in kept.items())


def test_a_training_killed_from_outside_goes_on(pairs: list[TracedStep], tmp_path: Path) -> None:
    data = tmp_path / "pairs.jsonl"
    data.write_text("".join(json.dumps(to_json(pair), ensure_ascii=False) + "\n" for pair in pairs))
    script = (
        "import sys, dataclasses; from pathlib import Path; from prover.sft import train; "
        "from prover.train_config import TrainConfig; "
        "from prover.model import PolicyConfig; "
        f"train([Path({str(data)!r})], TrainConfig(model={SHAPE!r}, rename=None, threads=1, epochs=2000, "
        f"batch_tokens=1200, save_seconds=0.0), Path({str(tmp_path / 'cut')!r}))"
    )
    running = subprocess.Popen([sys.executable, "-c", script])
    state = tmp_path / "cut.partial" / "state.safetensors"
    try:
        deadline = time.monotonic() + 120
        while not state.exists():
            assert running.poll() is None and time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(0.3)
    finally:
        running.kill()
        running.wait()
    config = TrainConfig(
        model=SHAPE, rename=None, threads=1, epochs=2000, batch_tokens=1200, save_seconds=0.0, max_seconds=0.001
    )
    report = train([data], config, tmp_path / "cut")
    assert report.resumed and report.steps > 0 and (tmp_path / "cut" / "card.json").exists()


def test_an_unfinished_training_of_other_data_is_not_overwritten(pairs: list[TracedStep], tmp_path: Path) -> None:
    def stop(_: TrainProgress) -> None:
        raise Killed

    config = dataclasses.replace(QUICK, save_seconds=0.0)
    calls = iter([False, True])

    def stop_second(now: TrainProgress) -> None:
        if next(calls):
            stop(now)

    with pytest.raises(Killed):
        train(pairs, config, tmp_path / "policy", stop_second)
    with pytest.raises(TrainingError, match=r"policy\.partial: .* other data or settings; delete it"):
        train(pairs[:50], config, tmp_path / "policy")


def test_a_damaged_unfinished_state_is_named(pairs: list[TracedStep], tmp_path: Path) -> None:
    (tmp_path / "policy.partial").mkdir()
    (tmp_path / "policy.partial" / "state.safetensors").write_bytes(b"broken")
    with pytest.raises(TrainingError, match=r"state\.safetensors: damaged"):
        train(pairs[:30], QUICK, tmp_path / "policy")


def test_training_goes_on_from_a_checkpoint_with_its_words(pairs: list[TracedStep], tmp_path: Path) -> None:
    first = train(pairs[:100], dataclasses.replace(QUICK, epochs=8, learning_rate=6e-3), tmp_path / "first")
    config = dataclasses.replace(QUICK, start=tmp_path / "first", epochs=1, prompt=PromptConfig(tokens=50))
    seen: list[TrainProgress] = []
    train(pairs[:100], config, tmp_path / "second", seen.append)
    assert seen[0].loss < first.train_loss + 1.0
    _, words, card = load_checkpoint(tmp_path / "second")
    assert words.to_json() == (tmp_path / "first" / "tokenizer.json").read_text()
    assert card.prompt == PromptConfig() and card.settings["start"] == "first"


def test_a_time_budget_ends_the_training_with_a_checkpoint(pairs: list[TracedStep], tmp_path: Path) -> None:
    shares: list[float] = []
    config = dataclasses.replace(QUICK, epochs=100_000, max_seconds=1.0)
    report = train(pairs, config, tmp_path / "policy", lambda now: shares.append(now.share))
    assert 1.0 <= report.seconds < 8.0
    assert shares == sorted(shares) and shares[-1] < 1.0
    assert load_checkpoint(tmp_path / "policy")[2].steps == report.steps


def test_a_loss_that_is_no_number_stops_and_keeps_the_last_state(pairs: list[TracedStep], tmp_path: Path) -> None:
    config = dataclasses.replace(QUICK, learning_rate=1e30, clip=1e30, warmup_steps=1, save_seconds=0.0, epochs=20)
    with pytest.raises(TrainingError, match=r"the loss is (nan|inf) at step \d+; lower the learning rate"):
        train(pairs, config, tmp_path / "policy")
    assert not (tmp_path / "policy").exists()


def test_what_cannot_be_learnt_is_counted_and_nothing_at_all_is_an_error(
    pairs: list[TracedStep], tmp_path: Path
) -> None:
    two_lines = dataclasses.replace(pairs[0], tactic="simp\nrfl")
    file = tmp_path / "pairs.jsonl"
    file.write_text("".join(json.dumps(to_json(pair)) + "\n" for pair in pairs[:40]))
    report = train([file, two_lines], dataclasses.replace(QUICK, epochs=1), tmp_path / "policy")
    assert report.dropped == 1 and report.pairs + report.valid_pairs == 40
    with pytest.raises(TrainingError, match="none of 1 pairs to train on"):
        train([two_lines], QUICK, tmp_path / "other")
    assert not (tmp_path / "other.partial").exists()
