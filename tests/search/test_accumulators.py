"""Generalised accumulators: what the templates say, and that they prove what an induction alone does not."""

from __future__ import annotations

from data.records import Premise, Theorem
from lean_project.states import Goal, Hypothesis
from search.accumulators import by_accumulator
from search.protocols import Query
from search.situation import Situation

SUM = Premise("sum", "def", "def sum : List Nat → Nat\n  | [] => 0\n  | x :: xs => x + sum xs", "sum")
ONTO = Premise(
    "onto", "def", "def onto : List Nat → Nat → Nat\n  | [], a => a\n  | x :: xs, a => onto xs (a + x)", "onto"
)
SEQ = Premise("Seq", "inductive", "inductive Seq where\n  | nil : Seq\n  | cons : Nat → Seq → Seq", "Seq")
APP = Premise(
    "app", "def", "def app : Seq → Seq → Seq\n  | nil, ys => ys\n  | cons x xs, ys => cons x (app xs ys)", "app"
)
REV = Premise("rev", "def", "def rev : Seq → Seq\n  | nil => nil\n  | cons x xs => app (rev xs) (cons x nil)", "rev")
REV_ONTO = Premise(
    "revOnto",
    "def",
    "def revOnto : Seq → Seq → Seq\n  | nil, a => a\n  | cons x xs, a => revOnto xs (cons x a)",
    "revOnto",
)
ASSOC = Premise(
    "app_assoc", "theorem", "theorem app_assoc (a b c : Seq) : app (app a b) c = app a (app b c)", "app_assoc"
)


def tactics(target: str, *premises: Premise, path: tuple[str, ...] = (), **types: str) -> list[str]:
    hypotheses = tuple(Hypothesis(name, text) for name, text in types.items())
    theorem = Theorem("t", "f", 1, "", "theorem t : P := by ", "", premises=premises)
    query = Query(theorem, (Goal(None, hypotheses, target),), path)
    return [tactic for _, tactic in by_accumulator(Situation(query))]


def test_the_constant_becomes_a_variable_and_suggests_the_operation() -> None:
    found = tactics("onto xs 0 = sum xs", SUM, ONTO, xs="List Nat")
    assert found[0].startswith("have h : ∀ k, onto xs k = k + sum xs := by intro k; induction xs generalizing k <;> ")
    assert any("onto xs k = sum xs * k" in tactic for tactic in found)
    assert tactics("sum xs = onto xs 0", SUM, ONTO, xs="List Nat") == found


def test_the_operation_may_be_a_function_of_the_file_with_its_lemmas() -> None:
    found = tactics("revOnto xs nil = rev xs", SEQ, APP, REV, REV_ONTO, ASSOC, xs="Seq")
    assert "∀ k, revOnto xs k = app (rev xs) k" in found[0]
    assert "app, app_assoc]" in found[0]


def test_nothing_where_no_accumulator_is_fixed() -> None:
    assert not tactics("onto xs n = sum xs", SUM, ONTO, xs="List Nat", n="Nat")
    assert not tactics("onto xs 0 = sum xs", SUM, ONTO, path=("induction ys",), xs="List Nat")
    assert not tactics("onto xs 0 ≤ sum xs", SUM, ONTO, xs="List Nat")
    assert not tactics("sum xs = 0", SUM, xs="List Nat")
