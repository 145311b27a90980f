"""Statements are recognised whatever their names are, and no evaluation theorem is in the training data."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.jsonl import read_lines
from data.records import TracedStep, statement_hash
from data.splits import TRAIN, LeakError, assert_no_leak, evaluation_files, statement_hashes, statements
from lean_project.outline import Outliner, ZygoteSource

ROOT = Path(__file__).parents[2]
LIBRARY = sorted((ROOT / "lean_project" / "lean" / "Theorems").glob("*.lean"))

SAME = [
    ("theorem a (x y : Nat) : x + y = y + x := by omega", "theorem b (m n : Nat) : m + n = n + m := by sorry"),
    ("theorem a : ∀ x, ∃ y, x < y := sorry", "theorem a : ∀ n, ∃ m, n < m := sorry"),
    ("theorem a (p q : Nat → Prop) : (∀ x, p x) ∧ (∀ x, q x) := sorry",
     "theorem a (p q : Nat → Prop) : (∀ x, p x) ∧ (∀ y, q y) := sorry"),
    ("theorem a (xs : List α) : xs.map (fun x => x) = xs := rfl",
     "theorem a (l : List β) : l.map (fun b => b) = l := rfl"),
    ("/-- Doc. -/ @[simp] private theorem N.a : 1 = 1 := rfl", "theorem  N.b :\n  1   =  1 := by -- why\n  rfl"),
    ("theorem a (h : ∀ x, x = x) (x : Nat) : x = x := sorry", "theorem a (g : ∀ y, y = y) (z : Nat) : z = z := sorry"),
    ("theorem a {x : Nat} : {y | y < x} = {y | x > y} := sorry",
     "theorem a {n : Nat} : {k | k < n} = {k | n > k} := sorry"),
    ("lemma a.{u} {α : Type u} (a : α) : a = a := rfl", "theorem foo.{u} {β : Type u} (b : β) : b = b := rfl"),
    ("theorem a : let n := 1; n = 1 := rfl", "theorem a : let k := 1; k = 1 := rfl"),
]  # fmt: skip
OTHER = [
    ("theorem a (x y : Nat) : x + y = y + x := sorry", "theorem a (x y : Nat) : x + y = x + y := sorry"),
    ("theorem a : ∀ x, ∃ y, x < y := sorry", "theorem a : ∀ x, ∃ y, y < x := sorry"),
    ("theorem a (x : Nat) : f x = x := sorry", "theorem a (x : Nat) : g x = x := sorry"),
    ("theorem a (x : Nat) : x = x := sorry", "theorem a (x : Int) : x = x := sorry"),
    ("theorem a : let n := 1; n = 1 := rfl", "theorem a : let n := 2; n = 2 := rfl"),
    ("theorem a (xs : List Nat) : xs.length = 0 := sorry", "theorem a (xs : List Nat) : xs.sum = 0 := sorry"),
    ("theorem a (h : ∀ x, x = y) : x = y := sorry", "theorem a (h : ∀ x, x = y) : y = y := sorry"),
    ("theorem a : 12 = 1 := sorry", "theorem a : 1 2 = 1 := sorry"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_do_not_matter(one: str, other: str) -> None:
    assert statement_hash(one) == statement_hash(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_is_said_does(one: str, other: str) -> None:
    assert statement_hash(one) != statement_hash(other)


@given(st.text(alphabet="ab xαβ:=∀∃,()[]{}⟨⟩|/.-_«»λ→fun let\n", max_size=60))
def test_any_text_has_a_hash(text: str) -> None:
    assert statement_hash(text) == statement_hash(f" {text} ")


@given(st.integers(0, 10**6), st.permutations(["n", "m", "k", "x", "y", "z"]))
def test_hash_is_invariant_under_renaming_of_all_binders(seed: int, names: list[str]) -> None:
    def formula(rng: random.Random, scope: list[str], fresh: list[str], depth: int) -> str:
        if fresh and depth and rng.random() < 0.5:
            name = fresh[0]
            return f"({rng.choice('∀∃')} {name}, {formula(rng, [*scope, name], fresh[1:], depth - 1)})"
        if depth and rng.random() < 0.6:
            return " ∧ ".join(formula(rng, scope, fresh, depth - 1) for _ in range(2))
        return f"p {rng.choice(scope)} {rng.choice(scope)}"

    made = [
        f"theorem t ({used[0]} : Nat) : {formula(random.Random(seed), [used[0]], used[1:], 4)} := sorry"
        for used in (["a", "b", "c", "d", "e", "f"], names)
    ]
    assert statement_hash(made[0]) == statement_hash(made[1])


def test_theorems_of_a_file_are_read_without_lean() -> None:
    source = """
/-- A theorem in words: theorem no : 1 = 2 -/
@[simp] theorem one (n : Nat)
    (h : 0 < n) : n ≠ 0 := by
  have x : 1 = 1 := rfl
  sorry

def f := 1

-- theorem neither : 1 = 2
private theorem N.two : f = 1 := rfl
"""
    read = dict(statements(source))
    assert list(read) == ["one", "N.two"]
    assert statement_hash(read["one"]) == statement_hash("theorem x (k : Nat) (g : 0 < k) : k ≠ 0 := sorry")
    assert statement_hash(read["N.two"]) == statement_hash("theorem two : f = 1 := by sorry")


def test_leaks_are_named(tmp_path: Path) -> None:
    file = tmp_path / "held.lean"
    file.write_text("theorem held (n : Nat) : n + 0 = n := by sorry\n")
    evaluation = statement_hashes([file])
    told = statement_hash("theorem mine (m : Nat) : m + 0 = m := rfl")
    clean = TracedStep("⊢ True", "trivial", "fine", statement_hash("theorem fine : True"))
    assert_no_leak([clean], evaluation)
    with pytest.raises(LeakError, match=r"^mine \(mine.lean:1\) has the statement of held in held.lean, .*$"):
        assert_no_leak([clean, TracedStep("⊢ True", "rfl", "mine", told, source="mine.lean:1")], evaluation)


def test_evaluation_sets_are_there_and_their_statements_differ() -> None:
    files = evaluation_files()
    assert {file.name for file in files} >= {
        "first_steps.lean",
        "hard.lean",
        "valid.lean",
        "test.lean",
        "families.lean",
    }
    count = sum(len(list(statements(file.read_text()))) for file in files)
    assert count == sum(file.read_text().count("sorry") for file in files)
    assert len(statement_hashes(files)) == count


@pytest.mark.parametrize("file", [ROOT / "examples" / "first_steps.lean", LIBRARY[-1]], ids=lambda file: file.name)
def test_reading_without_lean_agrees_with_lean(file: Path) -> None:
    zygotes = ZygoteSource()
    outline = Outliner(zygotes).outline_file(file)
    zygotes.close()
    by_lean = [outline.theorem(each).statement_hash for each in outline.declarations if each.kind == "theorem"]
    assert len(by_lean) >= 40
    assert by_lean == [statement_hash(text) for _, text in statements(file.read_text())]


def test_library_of_theorems_shares_no_statement_with_them() -> None:
    trained = statement_hashes(LIBRARY)
    assert len(trained) > 1000
    evaluation = statement_hashes(evaluation_files())
    assert {trained[each]: evaluation[each] for each in trained.keys() & evaluation.keys()} == {}


def test_bundled_pairs_share_no_statement_with_them() -> None:
    if not TRAIN.exists():
        pytest.skip(f"{TRAIN} is not there: `leanseek trace` makes it")
    evaluation = statement_hashes(evaluation_files())
    trained = {value["statement_hash"]: value["theorem"] for value in read_lines(TRAIN)}
    assert len(trained) > 300
    assert {trained[each]: evaluation[each] for each in trained.keys() & evaluation.keys()} == {}
