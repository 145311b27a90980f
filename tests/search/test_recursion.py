"""The variable that functions take apart comes first, with the variables that they change beside it."""

from __future__ import annotations

from lean_project.states import Goal, Hypothesis
from search.definitions import Definition, definition
from search.recursion import functional_inductions, inductions
from search.shape import Shape


def read(text: str) -> Definition:
    found = definition(text)
    assert found is not None
    return found


CAT = read("def cat : List α → List α → List α\n  | [], ys => ys\n  | x :: xs, ys => x :: cat xs ys")
ONTO = read("def onto : List α → List α → List α\n  | [], acc => acc\n  | x :: xs, acc => onto xs (x :: acc)")
TAKE = read("def tak : Nat → List α → List α\n  | 0, _ => []\n  | _, [] => []\n  | n + 1, x :: xs => x :: tak n xs")


def shape(target: str, **hypotheses: str) -> Shape:
    return Shape(Goal(None, tuple(Hypothesis(name, type) for name, type in hypotheses.items()), target), ())


def test_the_recursion_argument_is_before_the_others() -> None:
    goal = shape("cat xs (cat ys zs) = cat (cat xs ys) zs", zs="List Nat", ys="List Nat", xs="List Nat")
    assert inductions(goal, [CAT])[0].variable == "xs"


def test_an_accumulator_is_generalized() -> None:
    goal = shape("onto xs ys = cat (onto xs []) ys", xs="List Nat", ys="List Nat")
    first = inductions(goal, [CAT, ONTO])[0]
    assert (first.variable, first.others) == ("xs", ("ys",))


def test_functional_induction_wants_distinct_variables() -> None:
    goal = shape("tak n xs = tak n (tak n xs)", n="Nat", xs="List Nat")
    assert [call for _, call in functional_inductions(goal, [TAKE])] == ["tak n xs"]


def test_what_an_outer_function_changes_is_generalized_too() -> None:
    first = inductions(shape("onto (cat xs ys) zs = zs", xs="List Nat", ys="List Nat", zs="List Nat"), [CAT, ONTO])[0]
    assert (first.variable, first.others) == ("xs", ("zs",))
