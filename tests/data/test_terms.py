"""Types are read as Lean prints them and written back; what is not simply typed is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.terms import ARROW, PRODUCT, Symbol, Term, Type, UnreadableType, parse_signature

TYPES = st.recursive(
    st.sampled_from(["Nat", "α", "Foo.Tree"]).map(Type),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda pair: Type(ARROW, pair)),
        st.tuples(inner, inner).map(lambda pair: Type(PRODUCT, pair)),
        inner.map(lambda one: Type("List", (one,))),
    ),
    max_leaves=6,
)


@given(TYPES)
def test_a_type_is_read_as_it_is_written(of: Type) -> None:
    params, classes, args, result = parse_signature(str(of))
    assert (params, classes) == ((), ())
    assert (args, result) == of.uncurried


def test_type_variables_and_instances_are_told_from_arguments() -> None:
    signature = parse_signature("{α β : Type u_1} → [inst : DecidableEq α] → (α → β) → List α → Option (β × Nat)")
    assert signature[0] == ("α", "β")
    assert signature[1] == ("DecidableEq α",)
    assert [str(each) for each in signature[2]] == ["α → β", "List α"]
    assert str(signature[3]) == "Option (β × Nat)"


@pytest.mark.parametrize("text", ["(n : Nat) → Fin n", "xs ≠ [] → Nat", "{n : Nat} → Vec n", "List Nat →"])
def test_what_is_not_simply_typed_is_refused(text: str) -> None:
    with pytest.raises(UnreadableType):
        parse_signature(text)


def test_arguments_stand_in_brackets_where_they_need_them() -> None:
    nat = Type("Nat")
    plus = Symbol("add", (nat, nat), nat, template="{0} + {1}")
    double = Symbol("double", (nat,), nat)
    n = Term(nat, name="n")
    inner = Term(nat, plus, (n, Term(nat, double, (n,))))
    assert inner.text == "n + double n"
    assert Term(nat, double, (inner,)).text == "double (n + double n)"
    assert Term(nat, plus, (inner, n)).text == "(n + double n) + n"
    assert inner.size == 4
