"""Proofs of one and of several lines fit into every kind of hole. Golden."""

from __future__ import annotations

import pytest

from data.records import Theorem
from search.hole import fill

LINES = ["intro h", "cases h", "· simp", "· omega"]


def filled(before: str, lines: list[str], after: str = "", hole: str = "tactic") -> str:
    theorem = Theorem("t", "f", 1, "", before, after, hole)
    return before + fill(theorem, lines) + after


@pytest.mark.parametrize("column", [0, 2, 4])
def test_a_hole_alone_in_its_line_keeps_its_column(column: int) -> None:
    space = " " * column
    text = filled(f"theorem t : P := by\n{space}", LINES)
    assert text == "theorem t : P := by" + "".join(f"\n{space}{line}" for line in LINES)


def test_a_hole_behind_by_moves_to_the_next_line() -> None:
    text = filled("theorem t : P := by ", LINES)
    assert text == "theorem t : P := by \n  intro h\n  cases h\n  · simp\n  · omega"
    text = filled("  theorem t (n : Nat)\n      (h : n = 0) : P := by ", LINES)
    assert text.endswith(":= by \n    intro h\n    cases h\n    · simp\n    · omega")
    text = filled("/-- Proved by hand. -/\ntheorem t (n : Nat)\n    : P := by ", LINES)
    assert text.endswith(":= by \n  intro h\n  cases h\n  · simp\n  · omega")


def test_one_line_stays_where_the_hole_is() -> None:
    assert filled("theorem t : P := by ", ["simp"]) == "theorem t : P := by simp"
    assert filled("theorem t : P := by\n  ", ["simp"]) == "theorem t : P := by\n  simp"


def test_a_hole_in_a_block_is_indented_from_its_line() -> None:
    text = filled("theorem t : P := by\n  have h : Q := by ", LINES, "\n  exact h")
    assert text.startswith("theorem t : P := by\n  have h : Q := by \n    intro h\n    cases h\n")
    text = filled("theorem t : P := by\n  induction n with\n  | zero => ", LINES, "\n  | succ => simp")
    assert "\n  | zero => \n    intro h\n    cases h\n" in text
    text = filled("theorem t : P := by\n  constructor\n  · ", LINES, "\n  · simp")
    assert "\n  · intro h\n    cases h\n    · simp\n    · omega\n  · simp" in text


def test_a_hole_in_the_middle_of_a_line_gets_parentheses() -> None:
    text = filled("theorem t : P := by\n  first | ", LINES, " | simp")
    assert text.endswith("\n  first | (intro h\n           cases h\n           · simp\n           · omega) | simp")
    assert filled("theorem t : P := by\n  first | ", ["rfl"], " | simp").endswith("first | rfl | simp")


def test_a_term_becomes_a_tactic_block() -> None:
    assert filled("theorem t : P := ", ["simp"], hole="term") == "theorem t : P := by simp"
    text = filled("theorem t : P :=\n  ", LINES, hole="term")
    assert text == "theorem t : P :=\n  by\n    intro h\n    cases h\n    · simp\n    · omega"
    text = filled("theorem t : P := f ", LINES, " x", hole="term")
    assert text == "theorem t : P := f (by\n  intro h\n  cases h\n  · simp\n  · omega) x"
