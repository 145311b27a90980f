"""Templates come from structured goals and premises, are probabilities, and leave out what does not apply."""

from __future__ import annotations

import math

import pytest
from scripted import THEOREM

from data.records import Premise, Theorem
from lean_project.states import Goal, Hypothesis
from search.portfolio import SOURCE, Portfolio, templates
from search.protocols import Query
from search.shape import Shape

TREE = Premise("N.Tree", "inductive", "inductive Tree (α : Type) where\n  | leaf\n  | node (l r : Tree α)", "Tree")
EVEN = Premise("Even", "inductive", "inductive Even : Nat → Prop where\n  | zero : Even 0", "Even")
SIZE = Premise("N.Tree.size", "def", "def Tree.size : Tree α → Nat", "Tree.size")
LEMMA = Premise("N.size_leaf", "theorem", "theorem size_leaf : Tree.leaf.size = 0", "size_leaf")
OTHER = Premise("N.even_two", "theorem", "theorem even_two : Even 2", "even_two")


def goal(target: str, **hypotheses: str) -> Goal:
    return Goal(None, tuple(Hypothesis(name, type) for name, type in hypotheses.items()), target)


def tactics(one: Goal, *premises: Premise) -> list[str]:
    theorem = Theorem("t", "f", 1, "", "theorem t : P := by ", "", premises=premises)
    return [candidate.tactic for candidate in templates(Query(theorem, (one,)))]


def test_probabilities_sum_to_one_most_probable_first() -> None:
    candidates = templates(Query(THEOREM, (goal("p ∧ n = 0", p="Prop", n="Nat", h="p"),)))
    log_probs = [candidate.log_prob for candidate in candidates]
    assert math.isclose(sum(map(math.exp, log_probs)), 1.0)
    assert log_probs == sorted(log_probs, reverse=True)
    names = [candidate.tactic for candidate in candidates]
    assert len(set(names)) == len(names)
    assert {candidate.source for candidate in candidates} == {SOURCE}


def test_the_portfolio_ignores_width_and_costs_nothing() -> None:
    query = Query(THEOREM, (goal("p", p="Prop"),))
    first, second = Portfolio().propose([query, query], 1)
    assert first == second and list(first.candidates) == templates(query)
    assert (first.tokens, first.flops) == (0, 0.0)


def test_data_is_taken_apart_and_facts_are_used() -> None:
    found = tactics(goal("t.size = n", t="Tree Nat", n="Nat", f="Nat → Nat", h="n = t.size"), TREE, SIZE)
    assert {"induction t", "cases n", "induction t generalizing n"} <= {*found}
    assert {"simp [Tree.size]", "unfold Tree.size", "simp [h, Tree.size]", "rw [h]", "rw [← h]"} <= {*found}
    assert not {"induction f", "cases f", "induction h", "rw [f]"} & {*found}


def test_definitions_that_the_goal_does_not_mention_are_left_out() -> None:
    assert not any("size" in tactic for tactic in tactics(goal("n = n", n="Nat"), TREE, SIZE, LEMMA))


def test_lemmas_are_those_that_speak_of_the_goal() -> None:
    found = tactics(goal("t.size = 0", t="Tree Nat"), TREE, EVEN, SIZE, LEMMA, OTHER)
    assert "rw [size_leaf]" in found and "apply size_leaf" in found
    assert not any("even_two" in tactic for tactic in found)


@pytest.mark.parametrize(
    ("target", "wanted", "unwanted"),
    [
        ("p → q", "intros", "split"),
        ("p ∧ q", "constructor", "left"),
        ("p ∨ q", "left", "constructor"),
        ("(∃ n, n = m) ∨ p", "by_cases h : (∃ n, n = m)", "constructor"),
        ("∃ n, n = m", "refine ⟨m, ?_⟩", "left"),
        ("(if m = 0 then 1 else 2) = 1", "split", "constructor"),
        ("m + 1 < 3", "omega", "intros"),
        ("Even m", "constructor", "split"),
        ("(fun x => x + m) = g", "funext x", "left"),
    ],
)
def test_the_target_decides(target: str, wanted: str, unwanted: str) -> None:
    found = tactics(goal(target, p="Prop", q="Prop", m="Nat", g="Nat → Nat"), EVEN)
    assert wanted in found and unwanted not in found


def test_names_out_of_reach_are_not_used() -> None:
    found = tactics(goal("n✝ = 0", **{"n✝": "Nat", "h✝": "n✝ = 0", "inst": "DecidableEq Nat"}))
    assert not any("✝" in tactic or "inst" in tactic for tactic in found)


def test_a_shared_metavariable_is_left_to_the_facts() -> None:
    theorem = Theorem("t", "f", 1, "", "theorem t : P := by ", "")
    goals = (goal("p ?w", h="p n", n="Nat"), goal("Nat", h="p n", n="Nat"))
    assert "exact h" in [candidate.tactic for candidate in templates(Query(theorem, goals))]
    assert "exact n" in tactics(goals[1])


def test_hypotheses_are_sorted_by_what_they_are() -> None:
    shape = Shape(
        goal(
            "True",
            α="Type",
            x="α",
            n="Nat",
            t="Tree α",
            pair="Nat × Nat",
            f="Nat → Tree α",
            P="α → Prop",
            p="Prop",
            e="Even n",
            h="∀ k, P k → p",
            k="p → p",
            neg="¬p",
            m="x ∈ xs",
        ),
        [TREE, EVEN],
    )
    assert shape.data == ["n", "t", "pair"]
    assert shape.functions == ["f", "P"]
    assert shape.propositions == ["p"]
    assert shape.facts == ["e", "h", "k", "neg", "m"]


STAR = Premise(
    "Star",
    "inductive",
    "inductive Star (R : α → α → Prop) : α → α → Prop\n  | refl (a : α) : Star R a a\n"
    "  | step {a b c : α} : R a b → Star R b c → Star R a c",
    "Star",
)
TAKE = Premise("tak", "def", "def tak : Nat → Tree → Tree\n  | 0, t => t\n  | n + 1, .node l r => tak n l", "tak")
TRANS = Premise("t1", "theorem", "theorem t1 (h : Star R a b) (k : Star R b c) : Star R a c := sorry", "t1")


@pytest.mark.parametrize(
    ("target", "hypotheses", "step"),
    [
        ("∀ n, n = n", {}, "intros"),
        ("¬p", {"p": "Prop"}, "intro h"),
        ("p", {"h": "p ∧ q"}, "cases h"),
        ("p", {"h": "∃ n, n = 2"}, "cases h"),
        ("x + 1 = 3", {"x": "Nat", "h": "x = 2"}, "subst h"),
    ],
)
def test_steps_that_lose_nothing_come_before_all_that_branches(
    target: str, hypotheses: dict[str, str], step: str
) -> None:
    theorem = Theorem("t", "f", 1, "", "theorem t : P := by ", "")
    found = templates(Query(theorem, (goal(target, **hypotheses),)))
    assert found[0].tactic == step
    others = [one for one in found[1:] if one.tactic.split()[0] in ("cases", "induction", "apply", "rw", "constructor")]
    assert all(one.log_prob < found[0].log_prob - 2.9 for one in others)


def test_a_function_of_two_arguments_is_followed_by_its_own_induction() -> None:
    found = tactics(goal("tak n t = t", n="Nat", t="Tree"), TREE, TAKE)
    assert "fun_induction tak n t" in found and "induction n generalizing t" in found


def test_rules_and_lemmas_of_a_predicate() -> None:
    one = goal("Star R x z", R="α → α → Prop", x="α", y="α", z="α", h="Star R x y", k="Star R y z")
    found = tactics(one, STAR, TRANS)
    assert {"apply Star.step", "induction h", "apply t1", "have := t1 h k", "grind [Star.refl, Star.step]"} <= {*found}
    assert "induction k" in found and "cases k" in found


def test_witnesses_are_small_terms_of_the_goal() -> None:
    found = tactics(goal("∃ w, w = t.size", t="Tree Nat", h="∃ w, w = t.size"), TREE, SIZE)
    assert {"exact ⟨_, rfl⟩", "exact ⟨_, h⟩", "refine ⟨t, ?_⟩", "refine ⟨t.size, ?_⟩"} <= {*found}


def test_witnesses_are_put_together_from_variables_and_functions_at_hand() -> None:
    found = tactics(goal("∃ k, 2 * a + 2 * b + 1 = 2 * k + 1", a="Nat", b="Nat", s="List Nat"))
    assert {"refine ⟨a + b, ?_⟩", "refine ⟨a * b, ?_⟩", "refine ⟨a + b + 1, ?_⟩"} <= {*found}
    assert not any("s *" in tactic or "+ s" in tactic for tactic in found)
    assert "refine ⟨b - a, ?_⟩" in tactics(goal("∃ c, b = a + c", a="Nat", b="Nat", h="a ≤ b"))
    found = tactics(goal("∃ c, ∀ x, f x = c", f="α → β", a="α", α="Type", β="Type", h="∀ x y, f x = f y"))
    assert "refine ⟨f a, ?_⟩" in found


def test_inductions_again_cost_more() -> None:
    theorem = Theorem("t", "f", 1, "", "theorem t : P := by ", "", premises=(TREE, SIZE))
    one = goal("t.size = n", t="Tree Nat", n="Nat")
    places = [
        [each.tactic for each in templates(Query(theorem, (one,), path))].index("induction t")
        for path in ((), ("induction s",))
    ]
    assert places[0] < places[1]


def test_of_two_with_the_same_last_name_the_one_that_is_meant() -> None:
    near = Premise("B.occ", "def", "def occ : Nat → Nat\n  | 0 => 0\n  | n + 1 => occ n", "occ")
    far = Premise("A.occ", "def", "def occ : Nat → Nat := id", "A.occ")
    assert "simp [occ]" in tactics(goal("occ n = 0", n="Nat"), far, near)
    assert "simp [A.occ, occ]" in tactics(goal("occ n = A.occ n", n="Nat"), far, near)
