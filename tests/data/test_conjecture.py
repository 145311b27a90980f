"""Exploration over numbers and lists that Python values: what it tells is true, general and not said twice."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from data.conjecture import Equation, Exploration, Language, Limits, language
from data.general_types import equation
from data.rewriting import Rules, above
from data.terms import Symbol, Term, Type

NUM, LIST = Type("Num"), Type("List", (Type("α"),))
ZERO = Symbol("zero", (), NUM)
SUCC = Symbol("succ", (NUM,), NUM)
ADD = Symbol("add", (NUM, NUM), NUM, rank=2)
MUL = Symbol("mul", (NUM, NUM), NUM, rank=3)
NIL = Symbol("nil", (), LIST, ("α",))
APP = Symbol("app", (LIST, LIST), LIST, ("α",), rank=2)
REV = Symbol("rev", (LIST,), LIST, ("α",), rank=3)
MEANINGS: dict[str, Callable[..., Any]] = {
    "zero": lambda: 0,
    "succ": lambda n: n + 1,
    "add": lambda m, n: m + n,
    "mul": lambda m, n: m * n,
    "nil": tuple,
    "app": lambda xs, ys: xs + ys,
    "rev": lambda xs: xs[::-1],
}


def value(term: Term, values: Mapping[str, Any]) -> Any:
    if term.symbol is None:
        return values[term.name]
    return MEANINGS[term.symbol.name](*(value(arg, values) for arg in term.args))


def samples(of: Language, seed: int) -> list[dict[str, Any]]:
    draw = random.Random(seed)

    def one(type_: Type) -> Any:
        if type_.head == "List":
            return tuple(draw.randrange(3) for _ in range(draw.randrange(4)))
        return draw.randrange(6)

    return [{v.name: one(v.type) for group in of.variables.values() for v in group} for _ in range(20)]


def explored(symbols: Sequence[Symbol], size: int = 5) -> tuple[Language, Exploration]:
    of = language(symbols)
    valuations = samples(of, 0)
    evaluate = lambda terms: [str([value(term, each) for each in valuations]) for term in terms]  # noqa: E731
    return of, Exploration(of, evaluate, Limits(size=size))


def proved_as_told(exploration: Exploration) -> list[Equation]:
    """The equations when each of them is proved at once."""
    told = []
    for found in exploration.equations():
        if not exploration.redundant(found):
            told.append(found)
            exploration.proved.add(found.left, found.right)
    return told


def test_the_laws_of_addition_and_multiplication_are_found() -> None:
    _, exploration = explored((ZERO, SUCC, ADD, MUL))
    texts = {f"{each.left.text} = {each.right.text}" for each in proved_as_told(exploration)}
    assert {"add zero x = x", "mul zero x = zero"} <= texts or {"add x zero = x", "mul x zero = zero"} <= texts
    assert {"add y x = add x y", "mul y x = mul x y"} <= texts
    assert any("z" in text.replace("zero", "") and "mul" not in text for text in texts), "no law of three summands"


def test_reversal_turns_a_concatenation_round() -> None:
    _, exploration = explored((NIL, APP, REV))
    found = {each.left.text: each.right.text for each in proved_as_told(exploration)}
    assert found["rev (rev xs)"] == "xs"
    assert ("rev (app xs ys)", "app (rev ys) (rev xs)") in found.items() or (
        "rev (app ys xs)",
        "app (rev xs) (rev ys)",
    ) in found.items()


def test_what_is_told_holds_on_other_samples() -> None:
    of, exploration = explored((ZERO, SUCC, ADD, MUL), size=4)
    for found in exploration.equations():
        for each in samples(of, 1):
            assert value(found.left, each) == value(found.right, each), found


def test_an_exploration_is_the_same_every_time() -> None:
    told = [[(e.left.text, e.right.text) for e in explored((ZERO, ADD, MUL), 4)[1].equations()] for _ in range(2)]
    assert told[0] == told[1]


def test_a_level_that_cannot_be_valued_ends_the_exploration() -> None:
    exploration = Exploration(language((ZERO, ADD)), lambda terms: [])
    assert list(exploration.equations()) == []


def test_what_commutes_and_associates_is_completed_once() -> None:
    of, exploration = explored((ADD,))
    x, y, z = of.variables[NUM]
    add = lambda one, two: Term(NUM, ADD, (one, two))  # noqa: E731
    exploration.proved.add(add(y, x), add(x, y))
    assert exploration.exchanges() == []
    exploration.proved.add(add(add(x, y), z), add(x, add(y, z)))
    [exchange] = exploration.exchanges()
    assert exchange == Equation(add(y, add(x, z)), add(x, add(y, z)))
    assert exploration.exchanges() == []


def test_a_statement_has_the_most_general_type() -> None:
    alpha, beta = Type("α"), Type("β")
    to = Type("→", (alpha, beta))
    mapped = Symbol("map", (to, LIST), Type("List", (beta,)), ("α", "β"))
    base = language((mapped, APP))
    f = base.variables[Type("→", (alpha, alpha))][0]
    xs, ys = base.variables[LIST][:2]
    left = Term(LIST, mapped, (f, Term(LIST, APP, (xs, ys))))
    right = Term(LIST, APP, (Term(LIST, mapped, (f, xs)), Term(LIST, mapped, (f, ys))))
    stated = equation(left, right)
    assert stated.text == "∀ {α β : Type _} (f : α → β) (xs ys : List α), map f (app xs ys) = app (map f xs) (map f ys)"
    assert stated.names == ("α", "β", "f", "xs", "ys")


def terms_of_numbers() -> st.SearchStrategy[Term]:
    leaf = st.sampled_from([Term(NUM, name=name) for name in "xyz"] + [Term(NUM, ZERO)])
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            inner.map(lambda t: Term(NUM, SUCC, (t,))),
            st.tuples(st.sampled_from([ADD, MUL]), inner, inner).map(lambda t: Term(NUM, t[0], t[1:])),
        ),
        max_leaves=6,
    )


@given(terms_of_numbers(), terms_of_numbers())
def test_the_order_of_rewriting_is_total_on_ground_terms(one: Term, other: Term) -> None:
    assert [above(one, other, True), above(other, one, True)].count(True) == (0 if one == other else 1)


@given(terms_of_numbers(), terms_of_numbers())
def test_what_is_above_for_all_values_is_above_as_it_stands(one: Term, other: Term) -> None:
    assert not above(one, other) or above(one, other, True)


@given(terms_of_numbers())
def test_normal_forms_have_the_value_of_the_term_and_are_reached(term: Term) -> None:
    x, y, z = (Term(NUM, name=name) for name in "xyz")
    rules = Rules()
    rules.add(Term(NUM, ADD, (x, y)), Term(NUM, ADD, (y, x)))
    rules.add(
        Term(NUM, MUL, (x, Term(NUM, ADD, (y, z)))),
        Term(NUM, ADD, (Term(NUM, MUL, (x, y)), Term(NUM, MUL, (x, z)))),
    )
    normal = rules.normal(term)
    assert rules.normal(normal) == normal
    for values in itertools.islice(itertools.product(range(3), repeat=3), 0, 27, 5):
        given_values = dict(zip("xyz", values, strict=True))
        assert value(term, given_values) == value(normal, given_values)


def test_what_waits_for_another_equation_looks_like_it() -> None:
    of, exploration = explored((ZERO, SUCC, ADD))
    x, y, z = of.variables[NUM]
    add = lambda one, two: Term(NUM, ADD, (one, two))  # noqa: E731
    succ = lambda one: Term(NUM, SUCC, (one,))  # noqa: E731
    commutes = Equation(add(y, x), add(x, y))
    for same in (Equation(add(x, z), add(z, x)), Equation(add(x, add(y, z)), add(x, add(z, y)))):
        assert exploration.plain(same) == exploration.plain(commutes)
    assert exploration.plain(Equation(add(x, x), x)) != exploration.plain(commutes)
    constructed = Equation(succ(add(x, y)), succ(add(y, x)))
    assert exploration.redundant(constructed) and not exploration.redundant(commutes)
    later = Equation(add(y, succ(x)), succ(add(x, y)))
    assert exploration.plain(later) != exploration.plain(commutes)
    exploration.proved.add(add(x, succ(y)), succ(add(x, y)))
    assert exploration.plain(later) == exploration.plain(commutes)


def test_equations_come_by_size() -> None:
    _, exploration = explored((ZERO, ADD), 5)
    sizes = [[each.level for each in of_size] for of_size in exploration.by_size()]
    assert all(len(set(levels)) <= 1 for levels in sizes)
    levels = [level for of_size in sizes for level in of_size]
    assert levels == sorted(levels) == [each.level for each in explored((ZERO, ADD), 5)[1].equations()] != []
