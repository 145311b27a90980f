"""Varied pairs are pairs that Lean could have shown: dependence kept, what the tactic names kept, nothing invented."""

import random

from hypothesis import given
from hypothesis import strategies as st

from prover.prompt import IDENTIFIER, Context
from prover.vary import VaryConfig, reordered, vary

ALWAYS = VaryConfig(order=1.0, lemmas=1.0)
CONTEXT = Context(
    ("α : Type", "xs ys : List α", "n : Nat", "h : n = xs.length", "k : 0 < n", "ih : f xs = ys"),
    "f ys = xs",
    ("def f : List α → List α", "theorem f_f : f (f x) = x", "theorem f_nil : f [] = []", "theorem pos : 0 < 1"),
)


@given(st.integers())
def test_each_hypothesis_comes_after_those_that_it_mentions(seed: int) -> None:
    lines = reordered(CONTEXT.hypotheses, random.Random(seed))
    assert sorted(lines) == sorted(CONTEXT.hypotheses)
    known: set[str] = set()
    own = {name for line in lines for name in line.split(" : ")[0].split()}
    for line in lines:
        names, said = line.split(" : ")
        assert set(IDENTIFIER.findall(said)) & own <= known
        known |= set(names.split())


def test_other_orders_come_up() -> None:
    assert len({reordered(CONTEXT.hypotheses, random.Random(seed)) for seed in range(30)}) > 5


def test_names_that_hide_others_and_lines_out_of_order_stay_as_they_are() -> None:
    for lines in (("h : p", "h : q", "x : Nat"), ("h : x = 0", "x : Nat")):
        assert {reordered(lines, random.Random(seed)) for seed in range(20)} == {lines}


@given(st.integers())
def test_what_the_tactic_names_and_definitions_stay(seed: int) -> None:
    varied = vary(CONTEXT, "rw [f_nil, h]", random.Random(seed), ALWAYS)
    assert varied.target == CONTEXT.target
    assert {CONTEXT.premises[0], CONTEXT.premises[2]} <= set(varied.premises) <= set(CONTEXT.premises)
    assert list(varied.premises) == [text for text in CONTEXT.premises if text in varied.premises]


def test_lemmas_are_dropped_sometimes_and_never_when_told_not_to() -> None:
    drawn = [vary(CONTEXT, "simp", random.Random(seed), ALWAYS).premises for seed in range(30)]
    assert len(set(drawn)) == 8
    never = VaryConfig(order=0.0, lemmas=0.0)
    assert all(vary(CONTEXT, "simp", random.Random(seed), never) == CONTEXT for seed in range(10))
