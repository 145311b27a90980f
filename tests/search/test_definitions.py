"""Recursion analysis reads equations, `match`, recursive calls and measures."""

from __future__ import annotations

from search.definitions import definition


def places(text: str, *constructors: str) -> tuple[list[int], list[int]]:
    read = definition(text, frozenset(constructors))
    assert read is not None
    return sorted(read.matched), sorted(read.changing)


def test_the_argument_with_patterns_is_taken_apart() -> None:
    text = "def each (f : α → β) : List α → List β\n  | [] => []\n  | x :: xs => f x :: each f xs"
    assert places(text) == ([1], [])


def test_an_accumulator_changes() -> None:
    text = "def onto : List α → List α → List α\n  | [], acc => acc\n  | x :: xs, acc => onto xs (x :: acc)"
    assert places(text) == ([0], [1])


def test_a_bare_constructor_is_a_pattern() -> None:
    text = "def add : N → N → N\n  | a, z => a\n  | a, s b => s (add a b)"
    assert places(text, "z", "s") == ([1], [])


def test_match_on_a_named_argument() -> None:
    text = "def copies (n : Nat) (a : α) : List α :=\n  match n with\n  | 0 => []\n  | n + 1 => a :: copies n a"
    assert places(text) == ([0], [])


def test_recursion_by_a_measure_and_propositions() -> None:
    digits = definition("def digits (n : Nat) : Nat := if n < 10 then n else digits (n / 10)")
    assert digits is not None and digits.well_founded and digits.branches and sorted(digits.changing) == [0]
    le = definition("def le (a b : N) : Prop := ∃ c, b = add a c")
    assert le is not None and le.proposition and not le.recursive
    assert definition("theorem t : True := trivial") is None
