"""Goals as they come over the wire are what Lean itself prints, and can be taken apart safely."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable

import lean_dojo
import pytest

from data.records import Theorem
from lean_project.dojo import EmbeddedDojo
from lean_project.environment import DojoEnv
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import following_env
from lean_project.states import Goal, Hypothesis, LeanError, ProofFinished, TacticState
from lean_project.wire import answer, goals_of_wire, requests

Start = Callable[[str], TacticState]
Step = Callable[[TacticState, str], TacticState]
Refused = Callable[[TacticState, str], LeanError]

AS_LEAN_PRINTS = {
    "constructor": ("theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry", "constructor"),
    "induction": ("theorem t (n : Nat) : 0 + n = n := by sorry", "induction n"),
    "cases": ("theorem t (xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by sorry", "cases xs"),
    "shadowed": ("theorem t : ∀ n : Nat, ∀ n : Fin n, ∀ m : Nat, m = n := by sorry", "(intro n; intro n; intro m)"),
    "shadowed twice": ("theorem t : ∀ n n n : Nat, n = n := by sorry", "(intro n; intro n; intro n)"),
    "unreachable": ("theorem t : ∀ n : Nat, n = n → ∀ n : Nat, n = n := by sorry",
                    "(set_option tactic.hygienic true in intros)"),
    "let": ("theorem t : 1 = 1 := by sorry", "let y : Nat := 5"),
    "have": ("theorem t : 1 = 1 := by sorry", "have y : Nat := 5"),
    "let in the goal": ("theorem t : let z := 3; z = 3 := by sorry", "intro z"),
    "quoted names": ("theorem t («a b» : Nat) («open» : Nat) : «a b» = «open» := by sorry", "skip"),
    "metavariable": ("theorem t : ∃ n : Nat, n > 3 ∧ n < 5 := by sorry", "refine ⟨?w, ?h⟩"),
    "apply": ("theorem t (a b c : Nat) (h : a = b) (g : b = c) : a = c := by sorry", "apply Eq.trans"),
    "alternatives": ("theorem t (p q r : Prop) (h : p ∨ q ∨ r) : r ∨ q ∨ p := by sorry", "rcases h with h | h | h"),
    "instances": ("theorem t (α : Type) [Inhabited α] [DecidableEq α] (a : α) : a = a := by sorry", "skip"),
    "split": ("theorem t (a b : Nat) : (if a < b then a else b) ≤ a := by sorry", "split"),
    "nested cases": ("theorem t (n m : Nat) : n + m = m + n := by sorry", "(cases n <;> cases m)"),
    "functions": ("theorem t (f : Nat → Nat) (h : ∀ x, f (f x) = x) : ∃ g : Nat → Nat, ∀ y, g (f y) = y := by sorry",
                  "skip"),
    "own type": ("inductive T where\n  | leaf\n  | node (l : T) (v : Nat) (r : T)\n"
                 "theorem t (s : T) : s = s := by sorry", "induction s"),
}  # fmt: skip


def traced(source: str, tactic: str, outliner: Outliner) -> str:
    """What Lean prints for `trace_state` after the tactic when it elaborates the file."""
    text = source.replace("sorry", f"({tactic}; trace_state; all_goals sorry)")
    found = outliner.outline(f"set_option tactic.hygienic false\n{text}".encode(), "test.lean")
    assert found.errors == ()
    [message] = [message for message in found.messages if message.severity == "information"]
    return message.text


@pytest.mark.parametrize(("source", "tactic"), AS_LEAN_PRINTS.values(), ids=list(AS_LEAN_PRINTS))
def test_goals_are_what_lean_prints(source: str, tactic: str, start: Start, step: Step, outliner: Outliner) -> None:
    state = step(start(source), tactic)
    assert not state.cut
    assert state.pp == traced(source, tactic, outliner)


def test_what_was_printed_before_does_not_mislead(start: Start, step: Step, outliner: Outliner) -> None:
    # Branches of one state, printed one after the other, give the same identifiers to different hypotheses.
    source = "theorem t (p q : Prop) (h : p) (g : p → q) : p ∧ q ∧ p := by sorry"
    root = start(source)
    for tactic in (
        "(have f : ∀ {n : Nat}, n = n := rfl; have e : @f 3 = @f 3 := rfl)",
        "(have f : ∀ (n : Nat), n = n := fun _ => rfl; have e : @f 3 = @f 3 := rfl)",
        "(have k : ∀ (n : Nat), n = n := fun _ => rfl; have e : @k 3 = @k 3 := rfl)",
        "(have k : p := h; have e : k = k := rfl)",
        "(have k : q := g h; have e : k = k := rfl)",
        "(have k : p := h; have e : k = k := rfl; have k : q := g h)",
        "(rename p => r)",
        "(have p : q := g h)",
        "(have q : Prop := q; have e : q = q := rfl)",
        "(have x : Nat := 3; have e : x = x := rfl)",
        "(let x : Nat := 3; have e : x = x := rfl)",
        "(let x : Nat := 4; have e : x = x := rfl)",
        "constructor",
        "refine ⟨h, ?_⟩",
        "skip",
        # New variables that show like old ones, and new ones that do not.
        "(have x := 3; cases x)",
        "(have x := 3; induction x)",
        "(clear g; revert h; intro h)",
        "(clear g; revert h; intro k)",
        "(have x : Nat := 3; have y : Nat := 4; have e : x + y = y + x := Nat.add_comm x y)",
        "(have y : Nat := 3; have x : Nat := 4; have e : x + y = y + x := Nat.add_comm x y)",
        "(have y : Nat := 3; have x : Nat := 4; have e : y + x = x + y := Nat.add_comm y x)",
        "(have e : ∀ x y : Nat, x = y → x = y := fun _ _ z => z)",
        "(have e : ∀ y x : Nat, y = x → y = x := fun _ _ z => z)",
    ):
        assert step(root, tactic).pp == traced(source, tactic, outliner), tactic


def test_what_was_printed_in_another_theorem_does_not_mislead(zygotes: ZygoteSource, outliner: Outliner) -> None:
    env = following_env(zygotes)
    try:
        outline = outliner.outline(
            b"def two := 2\ntheorem t (n : Nat) : n + two = n := by sorry\n"
            b'notation "zwei" => two\ntheorem u (n : Nat) : n + two = n := by sorry\n',
            "test.lean",
        )
        targets = [env.start(outline.theorem(one)).goals[0].target for one in outline.declarations if one.holes]
        assert targets == ["n + two = n", "n + zwei = n"]
    finally:
        env.close()


def test_only_line_breaks_differ_in_long_goals(start: Start, outliner: Outliner) -> None:
    names = "a_very_long_name another_very_long_name yet_another_very_long_name"
    total, product = " + ".join(names.split()), " * ".join(names.split())
    source = f"theorem t ({names} : Nat) (h : {total} = {product}) : {names.split()[0]} = 2 := by sorry"
    state, printed = start(source), traced(source, "skip", outliner)
    assert printed != state.pp
    assert printed.split() == state.pp.split()


def test_structure_of_a_goal(start: Start, step: Step) -> None:
    state = step(start("theorem t (p : Prop) (n : Nat) : p → n = n := by sorry"), "(intro h; let m := n; induction n)")
    assert state.goals[0] == Goal(
        "zero",
        (Hypothesis("p", "Prop"), Hypothesis("h", "p"), Hypothesis("m", "Nat", "0")),
        "0 = 0",
    )
    assert [goal.case for goal in state.goals] == ["zero", "succ"]


def test_a_name_with_quotes_is_no_trap(start: Start) -> None:
    state = start('theorem t («a"b\\» : Nat) («c\nd» : Nat) : «a"b\\» = «a"b\\» := by sorry')
    assert [hypothesis.name for hypothesis in state.goals[0].hypotheses] == ['«a"b\\»', "«c\nd»"]


# ---- parts ----
INDEPENDENT = [
    ("theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry", "constructor", ["exact hp", "exact hq"]),
    ("theorem t (n : Nat) : 0 + n = n := by sorry", "induction n", ["rfl", "omega"]),
    ("theorem t (p q r : Prop) (h : p ∨ q) (f : p → r) (g : q → r) : r := by sorry", "cases h",
     ["(apply f; assumption)", "(apply g; assumption)"]),
    ("theorem t (a b : Nat) (h : a = b) : a + 1 = b + 1 ∧ b = a := by sorry", "refine ⟨?first, ?second⟩",
     ["rw [h]", "exact h.symm"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "tactic", "endings"), INDEPENDENT, ids=[tactic for _, tactic, _ in INDEPENDENT])
def test_goals_that_share_nothing_are_proved_apart(
    source: str, tactic: str, endings: list[str], start: Start, step: Step, embedded_env: DojoEnv
) -> None:
    root = start(source)
    state = step(root, tactic)
    assert [part.goals for part in state.parts] == [(goal,) for goal in state.goals]
    for part, ending in zip(state.parts, endings, strict=True):
        assert isinstance(embedded_env.run(part, [ending])[0].outcome, ProofFinished), ending
    together = "\n".join([f"({tactic}", *(f" · {ending}" for ending in endings), " )"])
    assert isinstance(embedded_env.run(root, [together])[0].outcome, ProofFinished)


@pytest.mark.parametrize(
    ("source", "tactic"),
    [
        ("theorem t : ∃ n : Nat, n > 3 ∧ n < 5 := by sorry", "refine ⟨?w, ?h⟩"),
        ("theorem t : ∃ n : Nat, n > 3 ∧ n < 5 := by sorry", "constructor"),
        ("theorem t : ∃ n : Nat, n > 3 ∧ n < 5 := by sorry", "refine ⟨?w, ?l, ?r⟩"),
        ("theorem t (a b c : Nat) (h : a = b) (g : b = c) : a = c := by sorry", "apply Eq.trans"),
        ("theorem t (a b c : Nat) (h : a ≤ b) (g : b ≤ c) : a ≤ c := by sorry", "apply Nat.le_trans"),
    ],
)
def test_goals_that_share_a_metavariable_stay_together(source: str, tactic: str, start: Start, step: Step) -> None:
    state = step(start(source), tactic)
    assert len(state.goals) > 1
    assert state.parts == ()


def test_one_goal_has_no_parts(start: Start, step: Step) -> None:
    state = step(start("theorem t (p : Prop) : p → p := by sorry"), "intro h")
    assert state.parts == ()


# ---- long goals ----
def test_a_long_goal_is_cut_and_says_so(start: Start, step: Step) -> None:
    state = start(f'theorem t (h : "{"é" * 15_000}" = "x") : True := by sorry')
    [goal] = state.goals
    assert state.cut and goal.cut
    text = goal.hypotheses[0].type
    assert text.endswith("é…⟨cut⟩")
    assert len(text.encode()) <= 20_000 + len("…⟨cut⟩".encode())
    assert step(state, "skip") == state  # it can be worked on all the same
    assert goal.target == "True"


def test_a_term_with_many_nodes_is_cut_and_says_so(embedded_env: DojoEnv) -> None:
    above = 'notation "twice " t => And t t\n'
    statement = f"theorem t (p : Prop) (g : {'twice ' * 3}p) (h : {'twice ' * 12}p) : p := by "
    state = embedded_env.start(Theorem("t", "", 0, above, statement, ""))
    assert state.cut
    _, small, big = state.goals[0].hypotheses
    assert "⋯" not in small.type and not small.type.endswith("…⟨cut⟩")
    assert "⋯" in big.type and big.type.endswith("…⟨cut⟩")
    assert len(big.type.encode()) < 20_000


def test_deep_terms_are_shown_whole(start: Start) -> None:
    deep = "n" + " + 1" * 80  # Lean by itself leaves out what is nested deeper than 50
    state = start(f"theorem t (n : Nat) : {deep} = n := by sorry")
    assert state.goals[0].target.split() == f"{deep} = n".split()
    assert not state.cut


def test_too_many_goals_are_refused(start: Start, refused: Refused) -> None:
    state = start("theorem t (p : Prop) (h : p) : p := by sorry")
    split = "(iterate 100 (refine (fun _ : p → p => ?_) (fun z => ?_); rotate_left))"
    assert refused(state, split).kind == "refused"


ERRORS = {
    "assumption": ("Tactic `assumption` failed", "Tactic `assumption` failed"),
    "fail": ("Failed: `fail` tactic was invoked", "Failed: `fail` tactic was invoked"),
    # A goal that the reader has not seen is another matter.
    "(have k := h; assumption)": (
        "Tactic `assumption` failed…⟨cut⟩",
        "Tactic `assumption` failed\n\np q : Prop\nh k : p\n⊢ q",
    ),
    "· skip": ("unsolved goals…⟨cut⟩", "unsolved goals\np q : Prop\nh : p\n⊢ q"),
    "exact h": ("Type mismatch…⟨cut⟩", "Type mismatch\n  h\nhas type\n  p\nbut is expected to have type\n  q"),
    "exact foo": ("Unknown identifier `foo`", "Unknown identifier `foo`"),
    "apply h": (
        "Tactic `apply` failed:…⟨cut⟩",
        "Tactic `apply` failed: could not unify the type of `h`\n  p\nwith the goal\n  q",
    ),
    "no tactic": ("<tactic>:1:1: unknown tactic", "<tactic>:1:1: unknown tactic"),
}


@pytest.mark.parametrize("tactic", ERRORS)
def test_an_error_is_a_line_in_a_batch_and_whole_by_itself(
    tactic: str, theorem_of: Callable[[str], Theorem], zygotes: ZygoteSource
) -> None:
    # Neither repeats the goal, which the reader knows.
    theorem = theorem_of("theorem t (p q : Prop) (h : p) : q := by sorry")
    line, whole = ERRORS[tactic]
    with EmbeddedDojo(theorem, zygotes(("Init",))) as (dojo, root):
        [reply] = dojo.run_batch(root.id, [tactic])
        assert reply["error"] == line
        assert dojo.run_tac(root, tactic) == lean_dojo.LeanError(whole)
        [reply] = dojo.run_batch(root.id, [tactic])
        assert reply["error"] == line


def test_a_long_error_ends_with_the_mark(theorem_of: Callable[[str], Theorem], zygotes: ZygoteSource) -> None:
    theorem = theorem_of(f'theorem t (h : "{"é" * 3_000}" = "x") : True := by sorry')
    with EmbeddedDojo(theorem, zygotes(("Init",))) as (dojo, root):
        error = dojo.run_tac(root, "exact h").error
    assert error.endswith("é…⟨cut⟩")
    assert len(error.encode()) <= 2_000 + len("…⟨cut⟩".encode())


def test_where_the_time_went(embedded_env: DojoEnv, theorem_of: Callable[[str], Theorem]) -> None:
    root = embedded_env.start(theorem_of("theorem t (n : Nat) : n + 0 = n ∧ n = n := by sorry"))
    before, inside = embedded_env.spent.copy(), embedded_env.inside
    embedded_env.run(root, ["constructor", "no tactic", "exact foo", "simp"])
    spent = embedded_env.spent - before
    assert set(spent) >= {"parse", "tactic", "text"}
    assert all(0 < microseconds < 5_000_000 for microseconds in spent.values())
    assert 0 < embedded_env.inside - inside < 60_000_000


# ---- the lines themselves ----
def test_lines_between_driver_and_child() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        answer(ours, {"cmd": "exact ⟨h, \"'\\n⟩", "odd": "\ud800\u2028\n"})
        answer(ours, [1], prompt="REPL> ")
        ours.shutdown(socket.SHUT_WR)
        first = next(requests(theirs))
    assert first == {"cmd": "exact ⟨h, \"'\\n⟩", "odd": "?\u2028\n"}


def test_goals_of_wire() -> None:
    wire = [{"case": None, "hypotheses": [["x", "Nat", None], ["y", "Nat", "x"]], "target": "x = y", "cut": False}]
    assert goals_of_wire(json.loads(json.dumps(wire))) == (
        Goal(None, (Hypothesis("x", "Nat"), Hypothesis("y", "Nat", "x")), "x = y"),
    )
