"""Exploration on real Lean: a theorem that waits for lemmas gets them, as `have` steps of a certified proof."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.general_types import Statement
from data.records import Theorem
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env, following_env
from lean_project.states import Goal, Hypothesis
from lean_project.verify import KernelCertifier
from search.best_first import SearchConfig, Services
from search.explore import Explorer, composed
from search.extract import ProofTree
from search.journal import Journal
from search.render import renderings
from search.theory import Lemma

SOURCE = """
inductive Num where
  | zero : Num
  | succ : Num → Num

namespace Num

def add : Num → Num → Num
  | zero, b => b
  | succ a, b => succ (add a b)

theorem add_comm (a b : Num) : add a b = add b a := by sorry
"""


@pytest.fixture(scope="module")
def zygotes() -> Iterator[ZygoteSource]:
    source = ZygoteSource()
    yield source
    source.close()


def theorem_of(zygotes: ZygoteSource, source: str) -> Theorem:
    outline = Outliner(zygotes).outline(source.encode(), "test.lean")
    return outline.theorem([one for one in outline.declarations if one.holes][-1])


def test_lemmas_that_are_found_enter_the_proof(zygotes: ZygoteSource, tmp_path: Path) -> None:
    theorem = theorem_of(zygotes, SOURCE)
    explorer = Explorer(zygotes, following_env(zygotes, Limits(heartbeats=20_000, tactic_seconds=10.0)))
    target, certifier = embedded_env(zygotes, Limits(tactic_seconds=10.0)), KernelCertifier(zygotes)
    config = SearchConfig(budget_seconds=200.0, budget_lean_steps=3000)
    with Journal(tmp_path / "tree.jsonl") as journal:
        found = explorer.prove(theorem, target, config, Services(certifier=certifier, journal=journal))
    explorer.close()
    target.close()
    certifier.close()
    assert found.verdict == "proved"
    assert found.certificate is not None and found.certificate.verdict == "accepted"
    assert found.proof is not None and "have aux_" in found.proof and "hygienic" not in found.proof
    assert found.lean_steps > 0
    assert "have aux_" in (tmp_path / "tree.jsonl").read_text()


SORTING = """
inductive Sorted : List Nat → Prop where
  | nil : Sorted []
  | single (x : Nat) : Sorted [x]
  | cons (x y : Nat) (xs : List Nat) : x ≤ y → Sorted (y :: xs) → Sorted (x :: y :: xs)

def put (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: xs => if a ≤ x then a :: x :: xs else x :: put a xs

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => put x (sort xs)

theorem sorted_sort (xs : List Nat) : Sorted (sort xs) := by sorry
"""


def test_a_property_that_is_preserved_is_a_lemma(zygotes: ZygoteSource) -> None:
    theorem = theorem_of(zygotes, SORTING)
    explorer = Explorer(zygotes, following_env(zygotes, Limits(heartbeats=20_000, tactic_seconds=10.0)))
    target, certifier = embedded_env(zygotes, Limits(tactic_seconds=10.0)), KernelCertifier(zygotes)
    config = SearchConfig(budget_seconds=200.0, budget_lean_steps=2000)
    found = explorer.prove(theorem, target, config, Services(certifier=certifier))
    explorer.close()
    target.close()
    certifier.close()
    assert found.verdict == "proved"
    assert found.proof is not None and "(h : Sorted xs), Sorted (put n xs) := by" in found.proof


def test_a_theorem_about_what_cannot_be_valued_stays_open(zygotes: ZygoteSource) -> None:
    theorem = theorem_of(zygotes, "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p := by sorry")
    explorer = Explorer(zygotes, following_env(zygotes))
    target = embedded_env(zygotes)
    found = explorer.prove(theorem, target, SearchConfig(budget_seconds=20.0), Services())
    explorer.close()
    target.close()
    assert found.verdict == "open"


def test_a_proof_with_a_lemma_is_written_with_have() -> None:
    goal = Goal(None, (Hypothesis("n", "Nat"),), "f n = n")
    inside = ProofTree(0, (Goal(None, (Hypothesis("m", "Nat"),), "g m = m"),), "simp [g]")
    lemma = Lemma("aux_1", Statement(("(m : Nat)",), "g m = m", (("m", "Nat"),)), inside)
    whole = composed([lemma], ProofTree(0, (goal,), "simp [f, aux_1]"))
    theorem = Theorem("t", "t.lean", 1, "", "theorem t (n : Nat) : f n = n := by ", "")
    assert renderings(theorem, whole)[0].splitlines() == [
        "",
        "  have aux_1 : ∀ (m : Nat), g m = m := by",
        "    intro m",
        "    simp [g]",
        "  simp [f, aux_1]",
    ]
