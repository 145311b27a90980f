"""Human proofs taken apart: every step replays in Lean, and what cannot be replayed is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_project.environment import DojoEnv
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import following_env
from lean_project.tracing import trace_file

SOURCE = """\
namespace T
def len : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1

theorem len_eq (xs : List α) : len xs = xs.length := by
  induction xs with
  | nil => rfl
  | cons y ys ih =>
    -- the names of the alternative become Lean's own
    rw [len, ih]
    rfl

theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  constructor
  · exact hq
  · exact hp

theorem between (i j k : Nat) (h₁ : i ≤ j) (h₂ : j ≤ k) : i ≤ k := by
  apply Nat.le_trans
  · exact h₁
  · exact h₂

theorem term (p : Prop) (h : p) : p := h
theorem open_one : 1 = 1 := by sorry
theorem uses_both (xs : List Nat) : len xs = xs.length ∧ True := by
  constructor
  · exact len_eq xs
  all_goals trivial
end T
"""


@pytest.fixture
def env(zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    env = following_env(zygotes)
    yield env
    env.close()


def test_steps_are_told_with_their_states_under_lean_s_own_names(env: DojoEnv, outliner: Outliner) -> None:
    steps, problems = trace_file(env, outliner.outline(SOURCE.encode(), "t.lean"))
    tactics: dict[str, list[str]] = {}
    for step in steps:
        tactics.setdefault(step.theorem, []).append(step.tactic)
    assert tactics == {
        "T.len_eq": ["induction xs", "rfl", "rw [len, tail_ih]", "rfl"],
        "T.swap": ["obtain ⟨hp, hq⟩ := h", "constructor", "exact hq", "exact hp"],
        "T.between": ["apply Nat.le_trans", "exact h₁", "exact h₂"],
        "T.term": ["exact h"],
        "T.uses_both": ["constructor", "exact len_eq xs", "trivial"],
    }
    assert [(problem.theorem, problem.reason) for problem in problems] == [("T.open_one", "the proof has a `sorry`")]
    third = steps[2]
    assert "tail_ih : len tail = tail.length" in third.state and "⊢ len (head :: tail)" in third.state
    assert third.remaining == 2
    assert any(premise.startswith("def len") for premise in third.premises)
    assert not any("len_eq" in premise for premise in third.premises)
    assert any("theorem len_eq" in premise for premise in steps[-1].premises)


def test_a_proof_that_does_not_replay_is_told_with_the_tactic(env: DojoEnv, outliner: Outliner) -> None:
    source = (
        "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  constructor\n  rotate_left\n  exact hq\n  exact hp\n"
    )
    steps, problems = trace_file(env, outliner.outline(source.encode(), "t.lean"))
    assert steps == []
    assert [problem.theorem for problem in problems] == ["t"]
    assert "exact hq" in problems[0].reason


LAYOUT = """\
theorem layout (l : List Nat) (h : l ≠ []) : ∃ n, n < l.length := by
  exact
    -- a comment that is dropped
    have ⟨x, e⟩ : ∃ x, x = l := ⟨l, rfl⟩
    let n := 0
    have : 0 < l.length := by
      cases l
      · contradiction
      · rw [List.length_cons]
        exact Nat.succ_pos _
    ⟨n, this⟩

theorem needs_lines (a b c : Nat) (h : a = b) (g : b = c) : a = c := by
  calc a
    _ = b := h
    _ = c := g

theorem equations : (n : Nat) → n = n
  | 0 => rfl
  | _ + 1 => rfl

theorem calls_itself : (n : Nat) → 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg Nat.succ (calls_itself n)

inductive Below : Nat → Nat → Prop
  | zero {m : Nat} : Below 0 m
  | succ {n m : Nat} (smaller : Below n m) : Below (n + 1) (m + 1)

theorem Below.le {n m : Nat} (h : Below n m) : n ≤ m := by
  induction h with
  | zero => exact Nat.zero_le _
  | succ _ ih => exact Nat.succ_le_succ ih
"""


def test_layout_becomes_one_line_where_it_can(env: DojoEnv, outliner: Outliner) -> None:
    steps, problems = trace_file(env, outliner.outline(LAYOUT.encode(), "t.lean"))
    tactics = [(step.theorem, step.tactic) for step in steps]
    assert tactics[0] == (
        "layout",
        "exact have ⟨x, e⟩ : ∃ x, x = l := ⟨l, rfl⟩; let n := 0; have : 0 < l.length := "
        "(by (cases l; (· contradiction); · (rw [List.length_cons]; exact Nat.succ_pos _))); ⟨n, this⟩",
    )
    assert tactics[1] == ("needs_lines", "calc a\n  _ = b := h\n  _ = c := g")
    assert tactics[2] == ("equations", "exact fun | 0 => rfl | _ + 1 => rfl")
    assert tactics[-1] == ("Below.le", "exact Nat.succ_le_succ smaller_ih")
    assert [(problem.theorem, "by equations" in problem.reason) for problem in problems] == [("calls_itself", True)]
