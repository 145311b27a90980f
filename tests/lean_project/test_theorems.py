"""Theorems out of files and proofs back into them, by real Lean."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_project.outline import Outliner
from lean_project.theorems import complete, fill_holes, load_theorems

FILE = """\
/-! A file with `sorry` in a comment: sorry. -/
namespace Shop
def price : Nat → Nat
  | 0 => 1
  | n + 1 => price n + 2

theorem price_pos (n : Nat) : 0 < price n := by
  sorry

theorem price_eq (n : Nat) : price n = 2 * n + 1 := sorry   -- the line's end stays
theorem bad (h : nope) : 1 = 1 := by sorry
example : 1 = 1 := by sorry
theorem two_holes : 1 = 1 ∧ 2 = 2 := ⟨by sorry, by sorry⟩
theorem done : 1 = 1 := rfl
end Shop
"""


def test_a_file_gives_a_theorem_for_each_sorry_and_a_reason_for_each_it_cannot(
    tmp_path: Path, outliner: Outliner
) -> None:
    path = tmp_path / "shop.lean"
    path.write_text(FILE)
    loaded = load_theorems(path, outliner)
    assert [(theorem.name, theorem.hole, theorem.line) for theorem in loaded.theorems] == [
        ("Shop.price_pos", "tactic", 7),
        ("Shop.price_eq", "term", 10),
        ("example at line 12", "tactic", 12),
        ("Shop.two_holes#1", "tactic", 13),
        ("Shop.two_holes#2", "tactic", 13),
    ]
    [failure] = loaded.failures
    assert failure.name == "Shop.bad" and f"{path}:11:17: " in failure.reason and "nope" in failure.reason
    assert [premise.short_name for premise in loaded.theorems[1].premises] == ["price", "price_pos"]


def test_a_statement_that_cannot_be_read_is_a_failure(tmp_path: Path, outliner: Outliner) -> None:
    path = tmp_path / "broken.lean"
    path.write_text(
        "theorem fine : 1 = 1 := by sorry\n"
        "theorem bracket (n : Nat : n = n := by sorry\n"
        "theorem term : 1 = := rfl\n"
        "theorem lost\n"
        "example : 1 = 1 by sorry\n"
        "theorem also_fine : 2 = 2 := rfl\n"
    )
    loaded = load_theorems(path, outliner)
    assert [theorem.name for theorem in loaded.theorems] == ["fine"]
    assert [failure.name for failure in loaded.failures] == ["bracket", "term", "lost", "example at line 5"]
    assert [failure.line for failure in loaded.failures] == [2, 3, 4, 5]
    assert "broken.lean:2:24: unexpected token ':'; expected ')'" in loaded.failures[0].reason
    assert loaded.remarks == ()


def test_proofs_go_into_their_holes_and_the_rest_stays_to_the_byte(tmp_path: Path, outliner: Outliner) -> None:
    path = tmp_path / "shop.lean"
    path.write_text(FILE)
    loaded = load_theorems(path, outliner)
    filled = fill_holes(loaded, {("Shop.price_eq", 10): "by\n  omega", ("Shop.price_pos", 7): "exact λ"})
    assert filled == FILE.replace(":= sorry   --", ":= by\n  omega   --").replace("  sorry\n", "  exact λ\n")
    assert fill_holes(loaded, {("Shop.two_holes#2", 13): "rfl"}) == FILE.replace("by sorry⟩", "by rfl⟩")
    assert fill_holes(loaded, {}) == FILE


def test_a_file_with_carriage_returns_keeps_them(tmp_path: Path, outliner: Outliner) -> None:
    path = tmp_path / "shop.lean"
    path.write_bytes(FILE.replace("\n", "\r\n").encode())
    filled = fill_holes(load_theorems(path, outliner), {("Shop.price_eq", 10): "by\n  omega\n"})
    assert filled.count("\n") == filled.count("\r\n") == FILE.count("\n") + 2


def test_what_lean_cannot_read_is_a_failure(tmp_path: Path, outliner: Outliner) -> None:
    path = tmp_path / "torn.lean"
    path.write_text(
        "theorem ok : 1 = 1 := by sorry\ntheorm typo : 1 = 1 := by sorry\ntheorem torn (n : Nat : n = n := by sorry\n"
        "theorem cut : 1 =\ntheorem last : 2 = 2 := by sorry\n#eval no\n"
    )
    loaded = load_theorems(path, outliner)
    assert [theorem.name for theorem in loaded.theorems] == ["ok", "last"]
    found = sorted((failure.line, failure.name) for failure in loaded.failures)
    assert found == [(2, "line 2"), (3, "torn"), (4, "cut")]
    assert all(f"{path}:{failure.line}:" in failure.reason for failure in loaded.failures)
    assert len(loaded.remarks) == 1 and "no" in loaded.remarks[0]


def test_jsonl_gives_theorems_and_names_its_broken_lines(tmp_path: Path, outliner: Outliner) -> None:
    path = tmp_path / "set.jsonl"
    records = [
        {"name": "ok", "header": "def two := 2", "statement": "theorem ok : two = 2", "level": "easy"},
        {"name": "wrong", "statement": "theorem wrong : two = 2 := by sorry"},
        {"name": "no statement"},
        {"name": "syntax", "statement": "theorem syntax : := sorry"},
        {"name": "header", "header": 5, "statement": "theorem header : 1 = 1"},
    ]
    path.write_text("\n{oops\n" + "".join(json.dumps(record) + "\n" for record in records))
    loaded = load_theorems(path, outliner)
    assert [(theorem.name, theorem.line, theorem.file) for theorem in loaded.theorems] == [("ok", 3, str(path))]
    assert loaded.theorems[0].fields == {"level": "easy"}
    told = {failure.name: (failure.line, failure.reason) for failure in loaded.failures}
    assert [line for line, _ in told.values()] == [2, 4, 5, 6, 7]
    assert all(reason.startswith(f"{path}:{line}") for line, reason in told.values())
    assert "not a JSON object" in told["line 2"][1]
    assert "two" in told["wrong"][1]
    assert "`statement`" in told["no statement"][1] and "`header`" in told["header"][1]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("theorem a : p", "theorem a : p := by sorry"),
        ("theorem a : p := by", "theorem a : p := by sorry"),
        ("theorem a : p :=\n", "theorem a : p := by sorry"),
        ("theorem a : p := by\n  sorry\n", "theorem a : p := by\n  sorry"),
        ("theorem a : p := sorry", "theorem a : p := sorry"),
        ("theorem a : p ∧ q := ⟨by sorry, h⟩", "theorem a : p ∧ q := ⟨by sorry, h⟩"),
    ],
)
def test_a_statement_without_proof_gets_a_hole(given: str, wanted: str) -> None:
    assert complete(given) == wanted
