"""Explicit arguments of constructors, out of the ways in which Lean lets one write them."""

from __future__ import annotations

import pytest

from data.records import Premise
from search.constructors import explicit_arguments


@pytest.mark.parametrize(
    ("constructor", "arguments"),
    [
        ("| leaf", ()),
        ("| leaf : T", ()),
        ("| node (l : T) (x : α) (r : T)", ("l", "x", "r")),
        ("| node (l r : T) {n : Nat} [inst : Foo] : T", ("l", "r")),
        ("| node : T → Nat → T", ("a", "a")),
        ("| step (x y z : α) : R x y → Star R y z → T", ("x", "y", "z", "a", "a")),
        ("| acc (x : α) (h : ∀ y, R y x → T) : T", ("x", "h")),
        ("| hyp : (∀ x, p x → q x) → T", ("a",)),
        ("| all : ∀ (m n : Nat) {k}, m = n → T", ("m", "n", "a")),
        ("| plain : ∀ u v, p u → T", ("u", "v", "a")),
        ("| dep : (z : α) → {w : α} → p z → T", ("z", "a")),
        ("/-- a | in words -/ | node (x : α) -- and (y : α)", ("x",)),
    ],
)
def test_explicit_arguments_in_order(constructor: str, arguments: tuple[str, ...]) -> None:
    text = f"inductive T (α : Type) where\n  {constructor}\n  | other (n : Nat)\nderiving Repr"
    found = explicit_arguments([Premise("N.T", "inductive", text, "T")], "T")
    assert list(found.values()) == [arguments, ("n",)]


def test_a_type_that_is_no_premise_has_no_known_constructors() -> None:
    assert explicit_arguments([Premise("T", "structure", "structure T where\n  x : Nat")], "T") == {}
    assert explicit_arguments([], "Nat") == {}
