"""Two rounds of the loop on real Lean, killed at every stage and gone on with."""

from __future__ import annotations

import json
import signal
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from data.jsonl import read_lines
from data.records import TracedStep
from data.splits import LeakError
from lean_project.limits import Limits
from prover.checkpoint import load_checkpoint
from prover.commands.watching import Silent
from prover.inputs import UsageError
from prover.model import PolicyConfig
from prover.preference import PreferenceConfig
from prover.rl import RLConfig, RLReport, run_rl
from prover.rounds import Figures, gather, read_proofs, training_pairs, write_proofs
from prover.run_pairs import RunProof, read_training_data
from prover.sft import train
from prover.tools import PolicyChoice
from prover.train_config import TrainConfig, TrainingError, TrainProgress
from search.best_first import SearchConfig

POOL = """
namespace Pool

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem double_eq (n : Nat) : double n = 2 * n := by sorry
theorem pair (p q r : Prop) (hp : p) (hq : q) (hr : r) : (p ∧ q) ∧ r ∨ False := by sorry
"""
LATER = "theorem later (xs : List Nat) : xs ++ [] = [] ++ xs := by sorry\n"
VALID = "theorem held (p q : Prop) (h : p ∧ q) : q ∨ p := by sorry\n"


class Killed(Exception):
    """Ends the loop from outside."""


@dataclass
class Watch(Silent):
    """Keeps what happens; kills the loop at an event, or asks it to stop as Ctrl-C does."""

    kill_at: tuple[object, ...] = ()
    interrupt_at: tuple[object, ...] = ()
    stages: list[tuple[int, str]] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    rounds: list[Figures] = field(default_factory=list)

    def stage(self, round: int, name: str) -> None:
        self._event(round, name)
        self.stages.append((round, name))

    def result(self, result: object) -> None:
        name = result.name  # type: ignore[attr-defined]
        self.searched.append(name)
        self._event(*self.stages[-1], name)

    def training(self, now: TrainProgress) -> None:
        self.steps.append(now.step)
        self.losses.append(now.loss)
        self._event(*self.stages[-1], now.step)

    def round(self, figures: Figures) -> None:
        self.rounds.append(figures)

    def _event(self, *event: object) -> None:
        if event == self.kill_at:
            raise Killed
        if event == self.interrupt_at:
            signal.raise_signal(signal.SIGINT)


@dataclass(frozen=True)
class Lives:
    """The same loop through several kills, what each life saw, and the folder as it was after each of them."""

    out: Path
    report: RLReport
    lives: tuple[Watch, ...]
    kept: tuple[dict[str, bytes], ...]


INTERRUPT = (1, "search", "Pool.double_eq")
KILLS: tuple[tuple[object, ...], ...] = (
    (1, "train", 6),
    (1, "prefer"),
    (1, "evaluate"),
    (2, "gather"),
    (2, "decide"),
    (),
)


def files_of(out: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and "partial" not in str(path) and path.suffix in (".jsonl", ".json", ".safetensors")
    }


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rl")


@pytest.fixture(scope="module")
def start(place: Path, pairs: list[TracedStep]) -> Path:
    shape = PolicyConfig(
        vocab=400, width=64, layers=2, dense_layers=1, dense_width=128, heads=2, kv_rank=16, nope_dim=8, rope_dim=8,
        value_dim=16, experts=4, chosen=2, shared=1, expert_width=32, context=512,
    )  # fmt: skip
    train(pairs, TrainConfig(model=shape, epochs=2, threads=1), place / "start")
    return place / "start"


@pytest.fixture(scope="module")
def config(place: Path, start: Path, pairs: list[TracedStep]) -> RLConfig:
    (place / "valid.lean").write_text(VALID)
    write_proofs(place / "base.jsonl", {pair.statement_hash: (pair,) for pair in pairs})
    return RLConfig(
        rounds=2, start=start, preference=PreferenceConfig(epochs=1),
        valid=(place / "valid.lean",), base=(place / "base.jsonl",), base_pairs=20, workers=0,
        easy_share=1.0, search=SearchConfig(width=2, budget_expansions=60), limits=Limits(tactic_seconds=10.0),
        policy=PolicyChoice(portfolio_first=0.0, explore=0.0),
        train=TrainConfig(epochs=10, learning_rate=2e-3, warmup_steps=4, valid_fraction=0.0, threads=1,
                          batch_tokens=600, save_seconds=0.0),
    )  # fmt: skip


@pytest.fixture(scope="module")
def lives(place: Path, config: RLConfig) -> Lives:
    (place / "pool.lean").write_text(POOL)
    watch = Watch(interrupt_at=INTERRUPT)
    assert run_rl([place / "pool.lean"], config, place / "out", watch).stopped
    seen, kept = [watch], [files_of(place / "out")]
    for kill in KILLS:
        watch = Watch(kill_at=kill)
        seen.append(watch)
        if kill:
            with pytest.raises(Killed):
                run_rl([place / "pool.lean"], config, place / "out", watch)
        else:
            report = run_rl([place / "pool.lean"], config, place / "out", watch)
        kept.append(files_of(place / "out"))
    return Lives(place / "out", report, tuple(seen), tuple(kept))


def test_rounds_search_prove_train_and_measure(lives: Lives) -> None:
    start, first, second = lives.report.rounds
    assert (start.round, first.round, second.round) == (0, 1, 2)
    assert start.promoted and start.valid_score == start.portfolio_score == 1.0
    assert (first.theorems, first.proved, first.new, first.proved_ever) == (2, 2, 2, 2)
    assert (second.proved, second.new, second.proved_ever) == (2, 0, 2)
    assert first.pairs >= 4 and first.base_pairs == 20
    assert first.flops > 0 and first.train_flops > 0 and first.lean_steps > first.expansions > 0
    assert not lives.report.stopped


def test_new_pairs_enter_the_training(lives: Lives) -> None:
    pairs = read_training_data([lives.out / "round-1" / "proofs.jsonl"])
    assert {pair.theorem for pair in pairs} == {"Pool.double_eq", "Pool.pair"}
    assert "induction n" in {pair.tactic for pair in pairs}
    first = lives.report.rounds[1]
    _, _, card = load_checkpoint(lives.out / "round-1" / "checkpoint")
    assert card.pairs == first.pairs + first.base_pairs == len(pairs) + 20


def test_training_lowers_the_loss_of_the_new_pairs(lives: Lives) -> None:
    _, first, second = lives.report.rounds
    assert first.loss_before is not None and first.loss_after is not None and second.loss_before is not None
    assert first.loss_after < first.loss_before - 0.5
    assert second.loss_before < first.loss_before - 0.5  # the second round starts from the first one's checkpoint
    assert lives.lives[2].losses[-1] < lives.lives[1].losses[0] - 0.1


def test_figures_of_each_round_are_written(lives: Lives) -> None:
    lines = list(read_lines(lives.out / "rounds.jsonl"))
    assert [line["round"] for line in lines] == [0, 1, 2]
    for number, line in enumerate(lines):
        assert json.loads((lives.out / f"round-{number}" / "figures.json").read_text()) == line


def test_best_checkpoint_is_the_last_promoted(lives: Lives) -> None:
    best = [figures for figures in lives.report.rounds if figures.promoted][-1]
    assert lives.report.best == lives.out / "best"
    weights = (lives.report.best / "model.safetensors").read_bytes()
    assert best.round == 2
    assert weights == (lives.out / "round-2" / "checkpoint" / "model.safetensors").read_bytes()
    load_checkpoint(lives.report.best)


def test_a_killed_loop_goes_on_where_it_was(lives: Lives) -> None:
    interrupted, in_training, before_preference, before_evaluation, before_gathering, before_decision, last = (
        lives.lives
    )
    assert interrupted.stages == [(0, "evaluate"), (0, "decide"), (1, "search")]
    assert in_training.stages[0] == (1, "search")
    assert in_training.searched == ["Pool.pair"]  # the other one was found before the kill
    assert in_training.steps == [1, 2, 3, 4, 5, 6]
    assert before_preference.searched == []
    assert before_preference.steps[0] == 6  # the sixth step was told and not yet kept
    assert before_evaluation.steps == [] and before_evaluation.stages[-1] == (1, "prefer")
    assert before_gathering.steps == []
    assert before_decision.stages[0] == (2, "search") and before_decision.searched == ["held"]
    assert (last.stages[0], last.steps, last.searched) == ((2, "search"), [], [])
    assert [figures.round for figures in last.rounds] == [2]


def test_what_a_life_finished_the_next_ones_leave_alone(lives: Lives) -> None:
    for before, after in zip(lives.kept, lives.kept[1:], strict=False):
        for name, content in before.items():
            if name.endswith(("results.jsonl", "rounds.jsonl")):
                assert after[name].startswith(content), name
            elif name.startswith("best/") or name.endswith(("summary.json", "eval.json")):
                assert name in after
            elif name.split("/")[1:2] == ["search"] and "trees" in name:
                assert name in after  # the tree of a search that was cut is begun again
            else:
                assert after[name] == content, name


def test_a_finished_loop_does_nothing_until_more_rounds_are_asked_for(
    lives: Lives, config: RLConfig, place: Path
) -> None:
    watch = Watch()
    assert run_rl([place / "pool.lean"], config, lives.out, watch).rounds == lives.report.rounds
    assert watch.stages == [] and files_of(lives.out) == lives.kept[-1]
    watch = Watch(kill_at=(3, "search"))
    with pytest.raises(Killed):
        run_rl([place / "pool.lean"], replace(config, rounds=3), lives.out, watch)


def test_other_settings_or_files_are_refused(lives: Lives, config: RLConfig, place: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"begun with other settings \(base_pairs\)"):
        run_rl([place / "pool.lean"], replace(config, base_pairs=7), lives.out, Watch())
    (tmp_path / "pool.lean").write_text(POOL + LATER)
    with pytest.raises(UsageError, match=r"begun with other settings \(theorems\)"):
        run_rl([tmp_path / "pool.lean"], config, lives.out, Watch())
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.tex").write_text("")
    with pytest.raises(UsageError, match="is no loop of leanseek"):
        run_rl([place / "pool.lean"], config, tmp_path / "full", Watch())
    with pytest.raises(UsageError, match="portfolio is not trained here"):
        portfolio = PolicyChoice(policy="portfolio")
        run_rl([place / "pool.lean"], replace(config, policy=portfolio), tmp_path / "none", Watch())
    with pytest.raises(UsageError, match="needs held-out theorems"):
        run_rl([place / "pool.lean"], replace(config, valid=()), tmp_path / "none", Watch())
    with pytest.raises(TrainingError, match="no certified proof in this run"):
        bad = replace(config, base=(place,))
        (place / "results.jsonl").write_text("")
        run_rl([place / "pool.lean"], bad, tmp_path / "bad", Watch())


def test_theorems_kept_for_evaluation_do_not_enter(config: RLConfig, tmp_path: Path) -> None:
    (tmp_path / "pool.lean").write_text(POOL + "theorem mine (a b : Prop) (g : a ∧ b) : b ∨ a := by sorry\n")
    watch = Watch()
    with pytest.raises(LeakError, match=r"Pool\.mine .* has the statement of held in .*valid\.lean"):
        run_rl([tmp_path / "pool.lean"], config, tmp_path / "out", watch)
    assert watch.stages == []


def step(theorem: str, tactic: str, state: str = "⊢ p") -> TracedStep:
    return TracedStep(state, tactic, theorem, f"hash of {theorem}")


def proof(theorem: str, *tactics: str, easy: bool = False) -> RunProof:
    return RunProof(theorem, f"hash of {theorem}", tuple(step(theorem, tactic) for tactic in tactics), easy)


def test_shortest_proofs_are_kept() -> None:
    kept, shorter = gather({}, [proof("a", "x", "y"), proof("b", "long tactic")], 0.0)
    assert shorter == 0
    kept, shorter = gather(kept, [proof("a", "z"), proof("b", "tactic"), proof("c", "x")], 0.0)
    assert shorter == 2
    kept, shorter = gather(kept, [proof("a", "u", "v"), proof("b", "another")], 0.0)
    assert shorter == 0
    assert {name: [each.tactic for each in steps] for name, steps in kept.items()} == {
        "hash of a": ["z"], "hash of b": ["tactic"], "hash of c": ["x"],
    }  # fmt: skip


def test_easy_theorems_are_thinned_the_same_way_each_time() -> None:
    easy = [proof(f"t{number}", "simp", easy=True) for number in range(400)]
    kept, _ = gather({}, easy, 0.25)
    assert 70 < len(kept) < 130
    assert gather({}, reversed(easy), 0.25)[0].keys() == kept.keys()
    assert len(gather({}, easy, 1.0)[0]) == 400 and gather({}, easy, 0.0)[0] == {}


def test_equal_tactics_in_equal_states_are_trained_on_once(tmp_path: Path) -> None:
    proofs, _ = gather({}, [proof("a", "x", "y"), proof("b", "x"), proof("c", "two\nlines")], 0.0)
    assert [(pair.theorem, pair.tactic) for pair in training_pairs(proofs)] == [("a", "x"), ("a", "y")]
    write_proofs(tmp_path / "proofs.jsonl", proofs)
    assert read_proofs(tmp_path / "proofs.jsonl") == proofs
    assert read_proofs(tmp_path / "none.jsonl") == {}
