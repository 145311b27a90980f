"""Renamed pairs say the same as before."""

import random
import re

from hypothesis import given
from hypothesis import strategies as st

from prover.augment import RenameConfig, rename
from prover.prompt import IDENTIFIER, Context

ALWAYS = RenameConfig(locals=1.0, constants=1.0)
CONTEXT = Context(
    ("α : Type", "l r : Tree α", "ih : l.mirror.mirror = l", "hd : List.map f xs = []", "a✝ : p"),
    "∀ (x : Nat), (Tree.node l r).mirror = l.node r ∧ ∃ y, y = x",
    (
        "inductive Tree (α : Type) where\n  | leaf : Tree α\n  | node (l r : Tree α) : Tree α",
        "def Tree.mirror : Tree α → Tree α\n  | .leaf => .leaf\n  | .node l r => .node r.mirror l.mirror",
        "theorem mirror_leaf : (Tree.leaf : Tree α).mirror = .leaf",
        "def map (n : Nat) : Nat := n",
    ),
)
TACTIC = "rw [Tree.mirror, ← ih, mirror_leaf, List.map_map, hd] at hd ⊢"


def shape(text: str) -> str:
    return IDENTIFIER.sub("_", text)


def mapping(before: str, after: str) -> dict[str, str]:
    pairs = list(zip(IDENTIFIER.findall(before), IDENTIFIER.findall(after), strict=True))
    assert len(dict(pairs)) == len(set(pairs)), "a name has two new names"
    return dict(pairs)


def whole(context: Context, tactic: str) -> str:
    return "\n".join((*context.hypotheses, context.target, *context.premises, tactic))


@given(st.integers())
def test_names_change_together_and_nothing_else(seed: int) -> None:
    renamed, tactic = rename(CONTEXT, TACTIC, random.Random(seed), ALWAYS)
    before, after = whole(CONTEXT, TACTIC), whole(renamed, tactic)
    assert shape(before) == shape(after)
    # `map` is a declaration of the file and part of a library name, which stays.
    assert "List.map_map" in tactic and "List.map " in renamed.hypotheses[3]
    simple = before.replace("List.map", "List"), after.replace("List.map", "List")
    new = mapping(*simple)
    assert len(set(new.values())) == len(new), "two names became one"
    for kept in ("Type", "Nat", "List", "rw", "at", "a✝", "p", "f", "xs"):
        assert new[kept] == kept
    for gone in ("α", "l", "r", "ih", "hd", "x", "y", "Tree", "leaf", "node", "mirror"):
        assert new[gone] != gone
    assert not re.search(r"\bmirror\b", after)


def test_a_lemma_keeps_to_the_definitions_in_its_name() -> None:
    names = set()
    for seed in range(60):
        renamed, tactic = rename(CONTEXT, TACTIC, random.Random(seed), ALWAYS)
        definition = renamed.premises[1].split()[1].split(".")[1]
        lemma = renamed.premises[2].split()[1]
        assert lemma in tactic
        names.add(lemma.startswith(f"{definition}_"))
    assert True in names and False in names


def test_a_pair_can_stay_as_it_is() -> None:
    assert rename(CONTEXT, TACTIC, random.Random(0), RenameConfig(0.0, 0.0)) == (CONTEXT, TACTIC)


def test_names_of_the_tactic_that_the_state_lacks_stay_apart() -> None:
    """A name that `intro` invents must not be given to something else."""
    context = Context(("a b c d e f g i j k l m n o : Nat",), "a = b → b = a", ())
    for seed in range(50):
        renamed, tactic = rename(context, "intro q", random.Random(seed), ALWAYS)
        assert tactic == "intro q"
        assert "q" not in IDENTIFIER.findall(renamed.hypotheses[0])


def test_the_seed_names_the_result() -> None:
    first, again, other = (rename(CONTEXT, TACTIC, random.Random(seed), ALWAYS) for seed in (5, 5, 6))
    assert first == again != other


def test_no_names_left_in_the_pool_is_no_failure() -> None:
    names = " ".join(f"{letter}{digit}" for letter in "abcdefgh" for digit in range(10))
    context = Context((f"{names} : Nat",), "True", ())
    renamed, _ = rename(context, "trivial", random.Random(0), ALWAYS)
    assert len(set(renamed.hypotheses[0].split(" : ")[0].split())) == 80
