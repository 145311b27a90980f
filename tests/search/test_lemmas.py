"""Lemmas are read from their statements and ranked by what they have in common with a goal."""

from __future__ import annotations

from data.records import Premise
from search.lemmas import lemma, related, symbols


def premise(statement: str) -> Premise:
    name = statement.split()[1]
    return Premise(f"N.{name}", "theorem", statement, name)


COMM = premise("theorem add_comm (a b : N) : add a b = add b a := sorry")
TRANS = premise("theorem le_trans (a b c : N) (h : le a b) (k : le b c) : le a c := by simp")
MUL = premise("theorem mul_one (a : N) : mul a one = a")


def test_the_sides_of_an_equation() -> None:
    found = lemma(MUL)
    assert found is not None
    assert (found.name, found.left, found.right, found.conditional) == (
        "mul_one",
        frozenset({"mul", "one"}),
        frozenset(),
        False,
    )
    assert found.left_text == "mul a one" and found.arguments == (None,)


def test_assumptions_are_told_from_data() -> None:
    found = lemma(TRANS)
    assert found is not None and found.conditional and found.head == "le" and found.left is None
    assert found.arguments == (None, None, None, frozenset({"le"}), frozenset({"le"}))
    arrow = lemma(premise("theorem t : ∀ x : N, le x z → x = z"))
    assert arrow is not None and arrow.arguments == (frozenset({"le", "z"}),) and arrow.right == frozenset({"z"})


def test_other_premises_are_no_lemmas() -> None:
    assert lemma(Premise("f", "def", "def f := 1", "f")) is None


def test_those_that_bring_nothing_new_come_first() -> None:
    order = [found.name for found in related([COMM, TRANS, MUL], symbols("add a b = c"), frozenset({"a", "b", "c"}))]
    assert order == ["add_comm"]
    order = [found.name for found in related([COMM, MUL], symbols("add (mul a one) b = c"), frozenset({"a", "b", "c"}))]
    assert order == ["mul_one", "add_comm"]
