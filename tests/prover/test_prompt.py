"""What the policy reads: the same for a training pair and for the query that it came from, and never too long."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.records import Premise, Theorem, TracedStep
from lean_project.states import Goal, Hypothesis, TacticState
from prover.prompt import (
    Context,
    PromptConfig,
    context_of_query,
    context_of_step,
    decode_tactic,
    encode,
    encode_tactic,
    select,
)
from prover.tokenizer import GOAL, TACTIC, PolicyTokenizer
from search.protocols import Query

PREMISES = (
    Premise("Tree", "inductive", "inductive Tree where\n  | leaf : Tree\n  | node (l r : Tree) : Tree"),
    Premise("Tree.mirror", "def", "def Tree.mirror : Tree → Tree\n  | .leaf => .leaf -- a leaf\n  | .node l r => …"),
    Premise("Tree.size", "def", "def Tree.size : Tree → Nat\n  | .leaf => 0\n  | .node l r => l.size + r.size + 1"),
    Premise("Color", "inductive", "inductive Color where\n  | red\n  | green"),
    Premise("T.size_mirror", "theorem", "@[simp] theorem size_mirror (t : Tree) : t.mirror.size = t.size := by"),
    Premise("T.red_green", "theorem", "theorem red_green : Color.red ≠ Color.green"),
)
GOAL_ = Goal(
    "node",
    (
        Hypothesis("l", "Tree"),
        Hypothesis("r", "Tree"),
        Hypothesis("ih", "l.mirror.mirror = l"),
        Hypothesis("k", "Nat", value="3"),
    ),
    "(l.node r).mirror.mirror =\n    l.node r",
)
THEOREM = Theorem("mirror_mirror", "t.lean", 1, "", "theorem mirror_mirror := ", "", premises=PREMISES)
LINES = (
    "l r : Tree",
    "ih : l.mirror.mirror = l",
    "k : Nat := 3",
)


def test_a_query_reads_like_the_pair_that_was_traced_from_it() -> None:
    other = Goal(None, (), "True")
    state = TacticState.of_goals((GOAL_, other), 0)
    step = TracedStep(state.pp, "simp", "t", "0" * 64, tuple(premise.text for premise in PREMISES))
    context = context_of_query(Query(THEOREM, (GOAL_, other)))
    assert context == context_of_step(step)
    assert context.hypotheses == LINES
    assert context.target == "(l.node r).mirror.mirror = l.node r"


def test_premises_are_those_of_the_goal(tokenizer: PolicyTokenizer) -> None:
    whole = context_of_query(Query(THEOREM, (GOAL_,)))
    chosen = select(whole, tokenizer, PromptConfig(tokens=600, premise_tokens=400, one_premise_tokens=200))
    names = [text.split()[1] for text in chosen.premises]
    assert names[:2] == ["Tree", "Tree.mirror"]
    assert "Color" not in names and "red_green" not in " ".join(names)
    assert any("size_mirror" in text for text in chosen.premises)


def test_lemmas_give_way_to_definitions_when_there_is_little_room(tokenizer: PolicyTokenizer) -> None:
    whole = context_of_query(Query(THEOREM, (GOAL_,)))
    small = select(whole, tokenizer, PromptConfig(premise_tokens=100, one_premise_tokens=48))
    assert [text.split()[1] for text in small.premises] == ["Tree", "Tree.mirror"]


def test_the_text_is_without_comments_proofs_and_attributes(tokenizer: PolicyTokenizer) -> None:
    context = Context((), "True", (PREMISES[1].text, PREMISES[4].text))
    text = tokenizer.decode(encode(context, tokenizer, PromptConfig(288, 144, 56, signs=False)))
    assert "a leaf" not in text and "simp" not in text and ":=" not in text
    assert "size_mirror (t : Tree) : t.mirror.size = t.size" in text


def test_a_premise_has_the_name_by_which_it_can_be_used() -> None:
    inside = dataclasses.replace(PREMISES[4], short_name="T.size_mirror")
    theorem = dataclasses.replace(THEOREM, premises=(inside,))
    [line] = context_of_query(Query(theorem, (GOAL_,))).premises
    assert "theorem T.size_mirror (t : Tree)" in line


hypotheses = st.lists(st.text(alphabet="abc xyz:→∧\u2983", min_size=1, max_size=60), max_size=12)


@given(hypotheses, st.text(alphabet="abc →∧(", max_size=300), st.integers(8, 120))
def test_a_prompt_is_never_too_long_and_ends_where_the_tactic_begins(
    tokenizer: PolicyTokenizer, lines: list[str], target: str, limit: int
) -> None:
    ids = encode(Context(tuple(lines), target, ("def f := 1",)), tokenizer, PromptConfig(tokens=limit))
    assert len(ids) <= limit
    assert ids.count(tokenizer.ids[GOAL]) == 1 and ids[-1] == tokenizer.ids[TACTIC]


def test_when_it_is_tight_the_target_stays_and_what_it_names_before_the_rest(tokenizer: PolicyTokenizer) -> None:
    lines = tuple(f"h{number} : p ∧ q ∧ r ∧ s ∧ p ∧ q" for number in range(30))
    context = Context(lines, "h7 = h7 ∧ p", ())
    text = tokenizer.decode(encode(context, tokenizer, PromptConfig(tokens=80)))
    assert text.endswith("h7 = h7 ∧ p")
    assert "h7 : p" in text and "h29 : p" in text and "h0 : p" not in text


@pytest.mark.parametrize("tactic", ["rfl", "rw [← foo, h.1] at h₁", "exact ⟨hp, fun x => hq x⟩", "  simp [a, b] "])
def test_a_tactic_comes_back(tokenizer: PolicyTokenizer, tactic: str) -> None:
    ids = encode_tactic(tactic, tokenizer)
    assert ids[-1] == tokenizer.eos
    assert decode_tactic(ids, tokenizer) == tactic.strip()


def test_a_query_without_goals_is_refused() -> None:
    with pytest.raises(ValueError, match="without goals, about mirror_mirror"):
        context_of_query(Query(THEOREM, ()))
