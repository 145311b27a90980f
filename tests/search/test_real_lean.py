"""The search on real Lean: the portfolio proves, the kernel certifies, the texts are such as a person would keep.

The theorems stand in a file with Lean's default options, so a rendering that leans on unhygienic names is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.verify import KernelCertifier
from search.best_first import SearchConfig, SearchResult, Services, search
from search.check import check_tree
from search.journal import Journal, read_journal
from search.portfolio import Portfolio
from search.protocols import Candidate, Policy, Proposal, Query
from search.render import renderings

HEADER = """
inductive Tree (α : Type) where
  | leaf : Tree α
  | node (left : Tree α) (value : α) (right : Tree α) : Tree α

namespace Tree

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

end Tree

inductive Star (R : α → α → Prop) : α → α → Prop where
  | refl (x : α) : Star R x x
  | step (x y z : α) : R x y → Star R y z → Star R x z

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def doubleOnto : Nat → Nat → Nat
  | 0, a => a
  | n + 1, a => doubleOnto n (a + 2)

"""
CONFIG = SearchConfig(budget_seconds=120.0, budget_expansions=120, debug=True)


@pytest.fixture(scope="module")
def zygotes() -> Iterator[ZygoteSource]:
    source = ZygoteSource()
    yield source
    source.close()


@pytest.fixture(scope="module")
def env(zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    env = embedded_env(zygotes)
    yield env
    env.close()


@pytest.fixture(scope="module")
def certifier(zygotes: ZygoteSource) -> KernelCertifier:
    return KernelCertifier(zygotes)


@pytest.fixture(scope="module")
def theorem_of(zygotes: ZygoteSource) -> Callable[[str], Theorem]:
    """The last theorem of a text that follows HEADER."""

    def find(text: str) -> Theorem:
        outline = Outliner(zygotes).outline((HEADER + text).encode(), "test.lean")
        return outline.theorem([each for each in outline.declarations if each.holes][-1])

    return find


class Recipe:
    """Proposes the same tactics everywhere, in order."""

    def __init__(self, tactics: Sequence[str]) -> None:
        self.tactics = tactics

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        candidates = [Candidate(tactic, -1.0 - 0.01 * rank) for rank, tactic in enumerate(self.tactics)]
        return [Proposal(tuple(candidates)) for _ in queries]


def certified(theorem: Theorem, env: DojoEnv, policy: Policy, certifier: KernelCertifier) -> SearchResult:
    """A search that has to prove `theorem`, with all its renderings accepted by the kernel."""
    result = search(theorem, env, policy, CONFIG, Services(certifier))
    assert result.verdict == "proved", (result.reason, result.expansions)
    assert result.tree is not None and result.proof_tree is not None
    check_tree(result.tree)
    for text in renderings(theorem, result.proof_tree):
        certificate = certifier.certify(theorem, text)
        assert certificate.verdict == "accepted", f"{certificate.reason}\n{text}"
    assert result.proof == renderings(theorem, result.proof_tree)[0]
    return result


@pytest.mark.parametrize(
    "statement",
    [
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry",
        "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p := by\n  sorry",
        "theorem t (p q r : Prop) : (p → q) → (q → r) → p → r := by sorry",
        "theorem t (p : Prop) : ¬¬(p ∨ ¬p) := by sorry",
        "theorem t (α : Type) (P Q : α → Prop) (h : ∃ x, P x ∧ Q x) : ∃ x, Q x ∧ P x := by sorry",
        "theorem t (m n : Nat) (h : m < n) : m + 1 ≤ n := by sorry",
        "theorem t (n : Nat) : double n = 2 * n := by sorry",
        "theorem t (m n : Nat) : double (m + n) = double m + double n := by sorry",
        "theorem t (n : Nat) : doubleOnto n 0 = double n := by sorry",
        "theorem t (α : Type) (xs ys : List α) : (xs ++ ys).length = ys.length + xs.length := by sorry",
        "theorem t (α : Type) (xs : List α) : xs.reverse.reverse = xs := by sorry",
        "theorem t (α : Type) (t : Tree α) : t.mirror.mirror = t := by\n  sorry",
        "theorem t (α : Type) (t : Tree α) : t.mirror.size = t.size := by sorry",
        "theorem t (b c : Bool) : (b && c) = (c && b) := by sorry",
        "theorem t (α : Type) (R : α → α → Prop) (x y : α) (h : R x y) : Star R x y := by sorry",
        "theorem t (f : Nat → Nat) (h : ∀ n, f (n + 1) = f n) (n : Nat) : f n = f 0 := sorry",
    ],
)
def test_the_portfolio_proves_and_the_kernel_agrees(
    statement: str, env: DojoEnv, certifier: KernelCertifier, theorem_of: Callable[[str], Theorem]
) -> None:
    certified(theorem_of(statement), env, Portfolio(), certifier)


GOLDEN = {
    "names of intros": (
        "theorem t (p q : Prop) : p → q → p ∧ q := by sorry",
        ["intros", "exact ⟨a, a_1⟩"],
        "intro a a_1\nexact ⟨a, a_1⟩",
    ),
    "induction": (
        "theorem t (α : Type) (xs : List α) : xs ++ [] = xs := by sorry",
        ["induction xs", "rfl", "exact congrArg (List.cons head) tail_ih"],
        "induction xs with\n| nil => rfl\n| cons head _ tail_ih => exact congrArg (List.cons head) tail_ih",
    ),
    "generalized induction": (
        "theorem t (m n : Nat) : double (m + n) = double n + double m := by sorry",
        ["induction m generalizing n", "simp [double]", "rw [Nat.succ_add, double, a, double]", "omega"],
        "induction m generalizing n with\n| zero => simp [double]\n"
        "| succ _ a =>\n  rw [Nat.succ_add, double, a, double]\n  omega",
    ),
    "cases of an or": (
        "theorem t (p q : Prop) (h : p ∨ q) : q ∨ p := by sorry",
        ["cases h", "exact Or.inr h_1", "exact Or.inl h_1"],
        "cases h with\n| inl h_1 => exact Or.inr h_1\n| inr h_1 => exact Or.inl h_1",
    ),
    "a pair is taken apart in place": (
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry",
        ["cases h", "exact ⟨right, left⟩"],
        "obtain ⟨left, right⟩ := h\nexact ⟨right, left⟩",
    ),
    "bullets": (
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry",
        ["constructor", "exact h.2", "exact h.1"],
        "constructor\n· exact h.2\n· exact h.1",
    ),
    "nested": (
        "theorem t (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by sorry",
        ["cases h", "cases right", "left", "exact ⟨left, h⟩", "right", "exact ⟨left_1, h⟩"],
        "obtain ⟨left, right⟩ := h\ncases right with\n"
        "| inl h =>\n  left\n  exact ⟨left, h⟩\n| inr h =>\n  right\n  exact ⟨left, h⟩",
    ),
    "a name that another tactic brings": (
        "theorem t (n : Nat) : double n = 2 * n := by sorry",
        ["fun_induction double n", "rfl", "rw [ih1]"],
        "fun_induction double n\n· rfl\n· rename_i ih1\n  rw [ih1]\n  rfl",
    ),
    "arguments that unification fixed": (
        "theorem t (α : Type) (R : α → α → Prop) (x z : α) (h : Star R x z) : x = z ∨ ∃ y, R x y := by sorry",
        ["cases h", "exact Or.inl rfl", "exact Or.inr ⟨y, a⟩"],
        "cases h with\n| refl => exact Or.inl rfl\n| step _ y _ a => exact Or.inr ⟨y, a⟩",
    ),
    "induction over a relation": (
        "theorem t (α : Type) (R : α → α → Prop) (x y z : α) (h : Star R x y) (k : Star R y z) :\n"
        "    Star R x z := by sorry",
        ["induction h", "exact k", "exact Star.step _ _ _ a (a_ih k)"],
        "induction h with\n| refl => exact k\n| step _ _ _ a _ a_ih => exact Star.step _ _ _ a (a_ih k)",
    ),
    "goals that share a metavariable": (
        "theorem t (α : Type) (P : α → Prop) (x : α) (h : P x) : ∃ y, P y := by sorry",
        ["constructor", "exact h"],
        "constructor\nexact h",
    ),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_proofs_read_well(
    name: str, env: DojoEnv, certifier: KernelCertifier, theorem_of: Callable[[str], Theorem]
) -> None:
    statement, tactics, text = GOLDEN[name]
    result = certified(theorem_of(statement), env, Recipe(tactics), certifier)
    assert result.proof is not None
    assert "\n".join(line.removeprefix("  ") for line in result.proof.strip("\n").split("\n")) == text


@pytest.mark.parametrize(
    "statement",
    [
        "theorem t (n : Nat) : double n = 2 * n := sorry",
        "theorem t (n : Nat) : double n = 2 * n :=\n  sorry",
        "namespace N\n  /-- By induction. -/\n  theorem t (n : Nat)\n      : double n = 2 * n := by sorry\nend N",
        "theorem t (n : Nat) : double n = 2 * n := by\n    sorry",
        "theorem t (n : Nat) : double n = 2 * n ∧ True := by\n  constructor\n  · sorry\n  · trivial",
        "theorem t (n : Nat) : double n = 2 * n := by\n  have h : double n = n * 2 := by sorry\n  omega",
        "theorem t (n : Nat) : double n = 2 * n ∧ True := ⟨sorry, trivial⟩",
        "theorem t (n : Nat) : double n = 2 * n := by\n  first | sorry | simp",
    ],
)
def test_proofs_of_several_lines_fit_every_hole(
    statement: str, env: DojoEnv, certifier: KernelCertifier, theorem_of: Callable[[str], Theorem]
) -> None:
    recipe = Recipe(["induction n", "rfl", "rw [double, a]", "omega"])
    result = certified(theorem_of(statement), env, recipe, certifier)
    assert result.proof is not None and "induction n with\n" in result.proof


def test_a_cheat_is_refused_and_recorded(
    env: DojoEnv, certifier: KernelCertifier, theorem_of: Callable[[str], Theorem], tmp_path: Path
) -> None:
    cheat = "set_option debug.skipKernelTC true in decide +kernel"
    with Journal(tmp_path / "j") as journal:
        services = Services(certifier, journal)
        result = search(theorem_of("theorem t : 1 = 2 := by sorry"), env, Recipe([cheat, "rfl"]), CONFIG, services)
    assert result.verdict == "open" and result.proof is None
    told = read_journal(tmp_path / "j")
    assert told.refused or told.expansions[0].tactics[0].outcome == "error"


def test_a_statement_that_does_not_elaborate_says_why_in_lean_s_words(env: DojoEnv) -> None:
    theorem = Theorem("t", "t.lean", 1, "", "theorem t : undefinedThing = 1 := by ", "")
    result = search(theorem, env, Portfolio(), CONFIG)
    assert result.verdict == "failed_to_start" and "undefinedThing" in result.reason
