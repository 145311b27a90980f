"""Lemmas are oriented so that rewriting with all of them ends, and laws are recognised."""

from __future__ import annotations

import pytest

from data.records import Premise
from search.lemmas import lemma
from search.rules import Laws, laws, rule

NUM = Premise("N.Num", "inductive", "inductive Num where\n  | zero : Num\n  | succ : Num → Num", "Num")
ADD = Premise("N.add", "def", "def add : Num → Num → Num", "add")
MUL = Premise("N.mul", "def", "def mul : Num → Num → Num", "mul")
FILE = (NUM, ADD, MUL)


def theorem(statement: str) -> Premise:
    return Premise("N.t", "theorem", f"theorem t {statement}", "t")


@pytest.mark.parametrize(
    ("statement", "written"),
    [
        ("(a b : Num) : add (succ a) b = succ (add a b)", "t"),
        ("(a : Num) : succ a = add a (succ zero)", "← t"),
        ("(a b : Num) : add a b = add b a", "t"),
        ("(a b c : Num) : mul a (add b c) = add (mul a b) (mul a c)", "t"),
        ("(a : Num) : add a a = mul (succ (succ zero)) a", "← t"),
        ("(f : Num → Num) (a : Num) : f a = f (f a)", "← t"),
        ("(a b : Num) (h : succ a = succ b) : a = b", None),
        ("(xs : List Num) : xs.length = (xs ++ []).length + 0", "← t"),
        ("(a : Num) : add a = fun b => add b a", "t"),
    ],
)
def test_a_rule_goes_where_rewriting_ends(statement: str, written: str | None) -> None:
    found = lemma(theorem(statement))
    assert found is not None and rule(found, FILE) == written


def test_laws_need_both_lemmas_of_one_function() -> None:
    statements = {
        "add_comm": "(a b : Num) : add a b = add b a",
        "add_assoc": "(a b c : Num) : add a (add b c) = add (add a b) c",
        "mul_comm": "(a b : Num) : mul a b = mul b a",
    }
    premises = [Premise(name, "theorem", f"theorem {name} {of}", name) for name, of in statements.items()]
    found = laws([each for premise in premises if (each := lemma(premise))], FILE)
    assert found == [Laws("add", "fun a b c => (add_assoc a b c).symm", "add_comm")]
    assert Laws("++", "l", "c").written == "(· ++ ·)"
