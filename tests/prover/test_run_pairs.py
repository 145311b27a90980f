"""Certified proofs of a run of real Lean become training pairs; what is no training data is told in one line."""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import pytest

from data.jsonl import read_lines, write_lines
from data.records import statement_hash, to_json
from data.splits import LeakError
from lean_project.limits import Limits
from lean_project.tracing import TraceProblem
from prover.commands.watching import Silent
from prover.inputs import UsageError
from prover.prompt import context_of_step
from prover.proving import ProveConfig, prove
from prover.run_pairs import pairs_of_run, proofs_of_run, read_training_data
from prover.tools import PolicyChoice
from prover.tracing_files import FileTraced, lean_files, trace_files
from prover.train_config import TrainingError
from search.best_first import SearchConfig
from search.run_folder import ReportError

SOURCE = """
namespace Twice

def twice : Nat → Nat
  | 0 => 0
  | n + 1 => twice n + 2

namespace Inner
theorem zero : twice 0 = 0 := rfl
end Inner

theorem twice_eq (n : Nat) : twice n = 2 * n := by sorry
theorem swap (p q : Prop) : p ∧ q → q ∧ p := by sorry
theorem false_one (n : Nat) : n < 2 := by sorry
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    (folder / "twice.lean").write_text(SOURCE)
    config = ProveConfig(
        search=SearchConfig(budget_expansions=40),
        policy=PolicyChoice(policy="portfolio"),
        limits=Limits(tactic_seconds=10.0),
        workers=0,
    )
    batch = prove([folder / "twice.lean"], folder / "run", config, Silent())
    assert [result.verdict for result in batch.results] == ["proved", "proved", "open"]
    return batch.folder


def test_pairs_are_the_steps_of_certified_proofs(run: Path) -> None:
    pairs = pairs_of_run(run)
    mine = [pair for pair in pairs if pair.theorem == "Twice.twice_eq"]
    assert {pair.theorem for pair in pairs} == {"Twice.twice_eq", "Twice.swap"}
    assert mine[0].state == "n : Nat\n⊢ twice n = 2 * n"
    assert mine[0].tactic == "induction n"
    assert [pair.remaining for pair in mine] == list(range(len(mine), 0, -1))
    assert mine[1].state.endswith("⊢ twice 0 = 2 * 0")
    assert mine[0].statement_hash == statement_hash("theorem t (m : Nat) : twice m = 2 * m := by sorry")
    assert mine[0].source.endswith("twice.lean:12")


def test_premises_are_those_that_the_search_could_read(run: Path) -> None:
    [first, *_] = pairs_of_run(run)
    assert len(first.premises) == 2
    assert first.premises[0].startswith("def twice : Nat → Nat")
    assert first.premises[1] == "theorem Inner.zero : twice 0 = 0"
    assert context_of_step(first).target == "twice n = 2 * n"


def test_failures_of_a_step_are_what_was_tried_beside_it_and_proved_nothing(run: Path) -> None:
    [proof] = [proof for proof in proofs_of_run(run) if proof.theorem == "Twice.twice_eq"]
    assert len(proof.failures) == len(proof.steps)
    assert proof.failures[0]
    for step, failures in zip(proof.steps, proof.failures, strict=True):
        assert step.tactic not in failures


def test_a_proof_by_one_template_is_easy(run: Path) -> None:
    easy = {proof.theorem: proof.easy for proof in proofs_of_run(run)}
    assert easy == {"Twice.twice_eq": False, "Twice.swap": True}


def test_run_and_file_of_pairs_are_the_same_data(run: Path, tmp_path: Path) -> None:
    pairs = pairs_of_run(run)
    write_lines(tmp_path / "pairs.jsonl", map(to_json, pairs))
    assert read_training_data([tmp_path / "pairs.jsonl"]) == pairs
    assert read_training_data([run, tmp_path / "pairs.jsonl"]) == pairs


def test_theorems_kept_for_evaluation_are_refused(run: Path) -> None:
    held = {statement_hash("theorem t (a b : Prop) : a ∧ b → b ∧ a := sorry"): "and_swap in test.lean"}
    with pytest.raises(LeakError, match=r"Twice\.swap .* and_swap in test\.lean"):
        read_training_data([run], held)


def test_only_proofs_with_a_certificate_that_holds_count(run: Path, tmp_path: Path) -> None:
    copy = tmp_path / "run"
    shutil.copytree(run, copy)
    lines = list(read_lines(copy / "results.jsonl"))
    lines[0]["certificate"]["verdict"] = "refused"
    lines[1]["certificate"] = None
    write_lines(copy / "results.jsonl", lines)
    with pytest.raises(TrainingError, match="no certified proof in this run"):
        pairs_of_run(copy)


def test_a_damaged_tree_costs_its_proof_only(run: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    copy = tmp_path / "run"
    shutil.copytree(run, copy)
    tree = copy / "trees" / "0001.jsonl"
    tree.write_text("".join(tree.read_text().splitlines(keepends=True)[:-1]))
    with caplog.at_level(logging.WARNING):
        assert {pair.theorem for pair in pairs_of_run(copy)} == {"Twice.swap"}
    assert "1 proofs are left out" in caplog.text


def test_what_is_no_training_data_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("")
    (tmp_path / "other.jsonl").write_text('{"state": "⊢ True"}\n')
    (tmp_path / "file.lean").write_text("theorem a : True := trivial\n")
    (tmp_path / "folder").mkdir()
    for name, words in {
        "none.jsonl": "no such file or run",
        "empty.jsonl": "no training pair in it",
        "other.jsonl": "record 1 is no training pair: field tactic",
        "file.lean": "leanseek trace",
    }.items():
        with pytest.raises(TrainingError, match=words) as told:
            read_training_data([tmp_path / name])
        assert "\n" not in str(told.value)
    with pytest.raises(ReportError, match="no run"):
        read_training_data([tmp_path / "folder"])


def test_files_are_traced_and_problems_told(tmp_path: Path) -> None:
    long = " ∧ ".join(["True"] * 60)
    (tmp_path / "good.lean").write_text(
        "namespace N\ndef two := 2\nend N\n"
        "theorem one (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  constructor\n  · exact h.2\n  · exact h.1\n"
        f"theorem long (p : Prop) (h : p) : p := by\n  have : {long} := by simp\n  exact h\n"
        "theorem open_one : 1 = 2 := by sorry\n"
    )
    (tmp_path / "bad.lean").write_text("import No.Such.Module\ntheorem x : True := trivial\n")
    (tmp_path / "core.lean").write_text("prelude\nimport Init.Core\ntheorem y (a : Nat) : a = a := rfl\n")
    seen: list[FileTraced] = []
    summary = trace_files([tmp_path], tmp_path / "out" / "pairs.jsonl", seen.append)
    pairs = read_training_data([tmp_path / "out" / "pairs.jsonl"])
    assert (summary.files, summary.theorems, summary.traced, summary.dropped) == (3, 4, 3, 1)
    assert summary.pairs == len(pairs) == 5
    assert [(pair.theorem, pair.tactic) for pair in pairs if pair.theorem != "long"] == [
        ("y", "exact rfl"),
        ("one", "constructor"),
        ("one", "exact h.2"),
        ("one", "exact h.1"),
    ]
    assert pairs[-1].premises[0] == "def N.two := 2"
    assert [Path(file.file).name for file in seen] == ["bad.lean", "core.lean", "good.lean"]
    imports, unproved = summary.problems
    assert isinstance(imports, TraceProblem) and "No.Such.Module" in imports.reason
    assert unproved.theorem == "open_one" and unproved.reason == "the proof has a `sorry`"


def test_trace_wants_lean_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    for path in (tmp_path, tmp_path / "a.txt", tmp_path / "none.lean"):
        with pytest.raises(UsageError):
            list(lean_files([path]))


def test_journal_holds_premises_as_records(run: Path) -> None:
    head = json.loads((run / "trees" / "0001.jsonl").read_text().splitlines()[0])
    assert [premise["name"] for premise in head["extra"]["premises"]] == ["Twice.twice", "Twice.Inner.zero"]


def test_certificates_of_another_library_are_certified_again(
    run: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    older = Path(shutil.copytree(run, tmp_path / "older"))
    results = list(read_lines(older / "results.jsonl"))
    for result in results:
        if result["certificate"]:
            result["certificate"]["library_hash"] = "0" * 64
    write_lines(older / "results.jsonl", results)
    with caplog.at_level(logging.WARNING):
        assert proofs_of_run(older) == proofs_of_run(run)
    assert "2 certificates are of another core library than today's; certified again, 2 hold" in caplog.text
    first, *_ = sorted((older / "certificates").glob("*.json"))
    first.write_text(first.read_text().replace('"proof_hash": "', '"proof_hash": "f'))
    caplog.clear()
    with caplog.at_level(logging.WARNING):
        assert len(proofs_of_run(older)) == 1
    assert "1 hold and 1 are left out" in caplog.text
