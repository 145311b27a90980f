"""Conjectures on real Lean: distinct, well typed, none of the evaluation sets, graded, read by `leanseek prove`."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.jsonl import read_lines
from data.records import statement_hash
from data.splits import evaluation_files, statement_hashes
from lean_project.outline import Outliner, ZygoteSource
from prover.commands.watching import Silent
from prover.conjecturing import ConjectureConfig, _negation, _Sieve, conjecture_into
from prover.inputs import UsageError
from search.conjectures import Conjecture

FILE = """
inductive Chain (α : Type) where
  | stop : Chain α
  | link : α → Chain α → Chain α

def Chain.join {α : Type} : Chain α → Chain α → Chain α
  | .stop, t => t
  | .link a s, t => .link a (s.join t)

theorem join_stop {α : Type} (s : Chain α) : s.join .stop = s := by
  induction s with
  | stop => rfl
  | link a s ih => simp [Chain.join, ih]
"""


def test_core_statements_are_distinct_well_typed_and_graded(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl"
    report = conjecture_into(
        [], out, ConjectureConfig(count=8, grade=True, steps=20, workers=0), Silent(), lambda _: None
    )
    records = list(read_lines(out))
    assert len(records) == report.written == 8 and report.per_hour > 0
    hashes = {statement_hash(record["statement"]) for record in records}
    assert len(hashes) == 8 and not hashes & statement_hashes(evaluation_files()).keys()
    assert {record["kind"] for record in records} >= {"propositional", "first-order"}
    assert sum(report.grades.values()) == 8 and set(report.grades) <= {
        "template",
        "portfolio",
        "network",
        "open",
        "false",
    }
    assert report.grades.get("template", 0) >= 1 and {record["grade"] for record in records} == set(report.grades)
    zygotes = ZygoteSource()
    outline = Outliner(zygotes).outline(out.with_suffix(".lean").read_bytes(), "c.lean")
    zygotes.close()
    assert not outline.errors and len(outline.declarations) == 8
    with pytest.raises(UsageError, match="exists; give another file"):
        conjecture_into([], out, ConjectureConfig(), Silent(), lambda _: None)


def test_statements_about_a_files_own_functions(tmp_path: Path) -> None:
    file = tmp_path / "chain.lean"
    file.write_text(FILE)
    out = tmp_path / "c.jsonl"
    report = conjecture_into([file], out, ConjectureConfig(count=6), Silent(), lambda _: None)
    texts = [record["statement"] for record in read_lines(out)]
    assert report.written == len(texts) > 2 and any("Chain.join" in text for text in texts)
    assert all("inductive Chain" in record["header"] for record in read_lines(out))
    assert not out.with_suffix(".lean").exists()


def test_what_is_kept_for_evaluation_is_left_out() -> None:
    kept = Conjecture("(p q : Prop) : p → q → p", "propositional")
    sieve = _Sieve({statement_hash("theorem other (a b : Prop) : a → b → a := by sorry"): "other in test.lean"})
    assert not sieve.passes(kept) and sieve.counts["evaluation"] == 1
    fresh = Conjecture("(p q : Prop) : p → q → q", "propositional")
    assert sieve.passes(fresh) and not sieve.passes(fresh) and sieve.counts["repeated"] == 1


def test_negations_bind_the_variables() -> None:
    told = _negation("theorem c {α : Type} (xs : List α) : xs = [] ∧ (∀ x : α, x = x) := by sorry")
    assert told == "theorem c : ¬ (∀ {α : Type} (xs : List α), xs = [] ∧ (∀ x : α, x = x)) := by sorry"
    assert _negation("theorem c : 1 = 2 := by sorry") == "theorem c : ¬ (1 = 2) := by sorry"
