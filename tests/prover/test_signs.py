"""Names as signs: what is hidden comes back to the letter, and equal situations look equal."""

from __future__ import annotations

import pytest

from prover.prompt import Context
from prover.signs import SIGNS, Names, names_of

PREMISES = (
    "inductive Tree (α : Type) where\n  | leaf : Tree α\n  | node : Tree α → α → Tree α → Tree α",
    "def mirror : Tree α → Tree α\n  | .leaf => .leaf\n  | .node l x r => .node (mirror r) x (mirror l)",
    "def size : Tree α → Nat\n  | .leaf => 0\n  | .node l _ r => size l + size r + 1",
    "theorem size_pos (t : Tree α) (h : t ≠ .leaf) : 0 < size t",
    "theorem size_mirror (t : Tree α) : size (mirror t) = size t",
)
CONTEXT = Context(
    ("α : Type", "l r : Tree α", "l_ih : size (mirror l) = size l"),
    "size (mirror (.node l x r)) = l.size + 1",
    PREMISES,
)


def test_each_kind_of_name_has_its_sign_and_its_place() -> None:
    names = names_of(CONTEXT)
    assert names.hide("rw [size_mirror, size_pos, l_ih]") == "rw [⟪l0⟫, ⟪l1⟫, ⟪h0⟫]"
    assert names.hide("simp [size, mirror, Tree.leaf]") == "simp [⟪d0⟫, ⟪d1⟫, ⟪t0⟫.⟪c0⟫]"
    assert names.hide("cases l.mirror") == "cases ⟪h2⟫.⟪d1⟫"
    assert names.hide("exact Nat.le_refl _") == "exact Nat.le_refl _"
    assert names.hide("intro fresh") == "intro fresh"


@pytest.mark.parametrize(
    "tactic",
    [
        "rw [← size_mirror r, l_ih]",
        "exact (l_ih ▸ rfl)",
        "induction l generalizing r",
        "obtain ⟨y, hy⟩ := l_ih",
        "omega",
    ],
)
def test_what_is_hidden_comes_back_to_the_letter(tactic: str) -> None:
    names = names_of(CONTEXT)
    assert names.show(names.hide(tactic)) == tactic


def test_a_context_under_other_names_looks_the_same() -> None:
    other = {"mirror": "turn", "size": "weight", "size_mirror": "weight_turn", "l_ih": "ih", "size_pos": "pos"}
    hidden = names_of(CONTEXT).hide_context(CONTEXT)
    import re

    def renamed(text: str) -> str:
        return re.sub(r"[\w']+", lambda word: other.get(word[0], word[0]), text)

    same = Context(
        tuple(map(renamed, CONTEXT.hypotheses)), renamed(CONTEXT.target), tuple(map(renamed, CONTEXT.premises))
    )
    assert names_of(same).hide_context(same) == hidden


def test_a_premise_s_own_variables_are_numbered_within_it() -> None:
    hidden = names_of(CONTEXT).hide_context(CONTEXT)
    assert hidden.premises[-1] == "theorem ⟪l0⟫ (⟪b0⟫ : ⟪t0⟫ α) : ⟪d0⟫ (⟪d1⟫ ⟪b0⟫) = ⟪d0⟫ ⟪b0⟫"


def test_a_sign_that_stands_for_nothing_stays() -> None:
    assert names_of(CONTEXT).show("rw [⟪l9⟫]") == "rw [⟪l9⟫]"
    assert Names().hide("rw [size]") == "rw [size]"
    assert len(set(SIGNS)) == len(SIGNS)
