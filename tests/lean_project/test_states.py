from __future__ import annotations

from lean_project.states import Goal, Hypothesis, TacticState

P, Q = Hypothesis("p", "Prop"), Hypothesis("q", "Prop")
H = Hypothesis("h", "p ∧ q")


def test_neighbours_of_one_type_share_a_line() -> None:
    assert Goal(None, (P, Q, H), "q").pp == "p q : Prop\nh : p ∧ q\n⊢ q"


def test_a_let_stands_alone_with_its_value() -> None:
    hypotheses = (Hypothesis("a", "Nat"), Hypothesis("x", "Nat", "3"), Hypothesis("b", "Nat"), Hypothesis("c", "Nat"))
    assert Goal(None, hypotheses, "x = 3").pp == "a : Nat\nx : Nat := 3\nb c : Nat\n⊢ x = 3"


def test_the_case_comes_first() -> None:
    assert Goal("zero.left", (), "True").pp == "case zero.left\n⊢ True"


def test_states_are_equal_on_their_text() -> None:
    one = TacticState.of_goals((Goal(None, (P,), "p"),), 1)
    other = TacticState.of_goals((Goal(None, (P,), "p", cut=True),), 2, parts=(one,))
    assert one == other
    assert hash(one) == hash(other)
    assert one != TacticState.of_goals((Goal("a", (P,), "p"),), 1)


def test_goals_are_separated_by_a_blank_line() -> None:
    state = TacticState.of_goals((Goal("left", (P,), "p"), Goal("right", (), "q")), 7)
    assert state.pp == "case left\np : Prop\n⊢ p\n\ncase right\n⊢ q"


def test_a_state_with_a_cut_goal_says_so() -> None:
    whole, cut = Goal(None, (), "p"), Goal(None, (), "q…⟨cut⟩", cut=True)
    assert not TacticState.of_goals((whole,), 0).cut
    assert TacticState.of_goals((whole, cut), 0).cut
