"""Records cross processes and disks unchanged, and a statement has one hash whatever it is called."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.records import (
    Certificate,
    Premise,
    Theorem,
    TheoremResult,
    TracedStep,
    from_json,
    statement_hash,
    to_json,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
optional_texts = st.none() | texts
premises = st.builds(Premise, name=texts, kind=texts, text=texts, short_name=texts)
theorems = st.builds(
    Theorem, name=texts, file=texts, line=st.integers(0, 9999), prefix=texts, before=texts, after=texts,
    hole=st.sampled_from(["tactic", "term"]), imports=st.lists(texts, max_size=2).map(tuple),
    premises=st.lists(premises, max_size=2).map(tuple), brief_prefix=optional_texts,
)  # fmt: skip
steps = st.builds(
    TracedStep, state=texts, tactic=texts, theorem=texts, statement_hash=texts,
    premises=st.lists(texts, max_size=2).map(tuple), remaining=st.integers(0, 99), source=texts,
)  # fmt: skip
certificates = st.builds(
    Certificate, theorem=texts, verdict=st.sampled_from(["accepted", "conditional", "refused"]), reason=texts,
    axioms=st.lists(texts, max_size=2).map(tuple), rests_on=st.lists(texts, max_size=2).map(tuple),
)  # fmt: skip
results = st.builds(
    TheoremResult, name=texts, file=texts, verdict=st.sampled_from(["proved", "open", "failed_to_start"]),
    proof=optional_texts, seconds=st.floats(0, 1e6), expansions=st.integers(0, 9), lean_steps=st.integers(0, 9),
    flops=st.floats(0, 1e18), reason=texts, certificate=st.none() | certificates,
    extra=st.dictionaries(texts, st.integers(), max_size=2),
)  # fmt: skip


@given(st.one_of(theorems, steps, certificates, results))
def test_records_come_back_from_json(record: Any) -> None:
    line = json.dumps(to_json(record), ensure_ascii=False)
    assert from_json(type(record), json.loads(line)) == record


def test_unknown_fields_are_kept_where_there_is_room() -> None:
    value = {**to_json(TheoremResult("t", "f", "open", extra={"a": 1})), "later": [1, 2]}
    assert from_json(TheoremResult, value).extra == {"a": 1, "later": [1, 2]}
    step = {**to_json(TracedStep("s", "t", "n", "h")), "later": 1}
    assert from_json(TracedStep, step) == TracedStep("s", "t", "n", "h")


def test_defaults_fill_what_older_files_lack() -> None:
    value = {"name": "t", "file": "f", "line": 1, "prefix": "", "before": "theorem t : True := by ", "after": ""}
    assert from_json(Theorem, value) == Theorem("t", "f", 1, "", "theorem t : True := by ", "")


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Premise, {"name": "a", "kind": "def"}, "field text: Field required"),
        (Premise, {"name": 3, "kind": "def", "text": ""}, "field name: Input should be a valid string"),
        (Theorem, {**to_json(Theorem("t", "", 0, "", "", "")), "premises": [{"name": "a"}]}, r"field premises\.0\."),
        (TheoremResult, {"name": "t", "file": "f", "verdict": "open", "seconds": "soon"}, "field seconds"),
    ],
)
def test_a_wrong_field_is_named(kind: type[Any], value: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        from_json(kind, value)


def test_a_certificate_holds_unless_it_is_refused() -> None:
    verdicts = ("accepted", "conditional", "refused", "")
    assert [Certificate("t", verdict).holds for verdict in verdicts] == [True, True, False, False]


# ---- statements ----
SAME = [
    "theorem a (p q : Prop) : p ∧ q → q ∧ p := by sorry",
    "theorem b (p q : Prop) : p ∧ q → q ∧ p := sorry",
    "theorem N.c\n  (p q : Prop)\n  : p ∧ q → q ∧ p := by\n  sorry",
    "/-- About it. -/\n@[simp] theorem d (p q : Prop) : p ∧ q → q ∧ p := by sorry",
    "-- note\ntheorem e (p q : Prop) : /- here -/ p ∧ q → q ∧ p := by simp -- done",
    "example (p q : Prop) : p ∧ q → q ∧ p := by sorry",
    "lemma f (p q : Prop) : p ∧ q → q ∧ p := by sorry",
]


@pytest.mark.parametrize("statement", SAME)
def test_a_statement_is_the_same_under_any_name(statement: str) -> None:
    assert statement_hash(statement) == statement_hash(SAME[0])


@pytest.mark.parametrize(
    "statement",
    [
        "theorem a (p q : Prop) : p ∧ q → q := by sorry",
        "theorem a (q p : Prop) : p ∧ q → q ∧ p := by sorry",
        "theorem a (p q : Prop) : q ∧ p → p ∧ q := by sorry",
        "theorem a {p q : Prop} : p ∧ q → q ∧ p := by sorry",
        "theorem a (p q : Prop) (h : p) : p ∧ q → q ∧ p := by sorry",
    ],
)
def test_other_statements_have_other_hashes(statement: str) -> None:
    assert statement_hash(statement) != statement_hash(SAME[0])


def test_a_theorem_hashes_its_statement() -> None:
    theorem = Theorem("a", "f", 1, "prefix", "theorem a (p q : Prop) : p ∧ q → q ∧ p := by ", "")
    assert theorem.statement == "theorem a (p q : Prop) : p ∧ q → q ∧ p := by sorry"
    assert theorem.statement_hash == statement_hash(SAME[0])
    assert replace(theorem, prefix="other", name="b").statement_hash == theorem.statement_hash
