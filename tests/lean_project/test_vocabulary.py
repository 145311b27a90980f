"""What a theorem speaks of, as Lean says it, and values of its terms."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.conjecture import Exploration, Limits, language
from data.records import Theorem
from lean_project.evaluation import Evaluator
from lean_project.outline import ZygoteSource
from lean_project.valuation import Valuation
from lean_project.vocabulary import vocabulary

SOURCE = """
namespace Shelf

inductive Box (α : Type) where
  | empty : Box α
  | full : α → Box α → Box α

structure Label where
  size : Nat
  word : Bool

def stack : Box α → Box α → Box α
  | .empty, b => b
  | .full x a, b => .full x (stack a b)

def turn : Box α → Box α
  | .empty => .empty
  | .full x a => stack (turn a) (.full x .empty)

def half (n : Nat) : Nat := if n < 2 then 0 else half (n - 2) + 1

def grow (l : Label) : Label := ⟨half l.size + 1, l.word⟩

def endless : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => endless m 1
  | m + 1, n + 1 => endless m (endless (m + 1) n)
"""


def lean_behind(theorem: Theorem, zygotes: ZygoteSource) -> Evaluator:
    return Evaluator(zygotes, theorem.imports, theorem.prefix, 60.0)


def test_functions_constructors_and_operators(zygotes: ZygoteSource, theorem_of: Callable[[str], Theorem]) -> None:
    theorem = theorem_of(f"{SOURCE}\ntheorem t (a : Box α) (n : Nat) : turn (turn a) = a ∧ half n ≤ n + n := by sorry")
    lean = lean_behind(theorem, zygotes)
    spoken = vocabulary(theorem, lean)
    lean.close()
    assert {"stack {0} {1}", "turn {0}", "half {0}", "{0} + {1}"} <= {each.template for each in spoken.functions}
    ranks = {each.template: each.rank for each in spoken.functions}
    assert ranks["turn {0}"] > ranks["stack {0} {1}"] > ranks["{0} + {1}"] > 0
    assert [each.template for each in spoken.constructors["Box"]] == ["Box.empty", "Box.full {0} {1}"]
    assert any(each.template == "{0} ≤ {1}" for each in spoken.relations)
    assert spoken.endless == {"half"}


def test_equations_hold_of_the_files_functions(zygotes: ZygoteSource, theorem_of: Callable[[str], Theorem]) -> None:
    theorem = theorem_of(f"{SOURCE}\ntheorem t (a : Box α) (l : Label) : turn (turn a) = a ∧ grow l = l := by sorry")
    lean = lean_behind(theorem, zygotes)
    spoken = vocabulary(theorem, lean)
    of = language([*spoken.functions, *(symbol for group in spoken.constructors.values() for symbol in group)])
    found = {
        f"{each.left.text} = {each.right.text}"
        for each in Exploration(of, Valuation(of, spoken.constructors, lean), Limits(size=4)).equations()
    }
    lean.close()
    assert "half (k + k) = k" in found
    assert any(re.fullmatch(r"turn \(turn (\w)\) = \1", text) for text in found)
    assert not any(re.fullmatch(r"turn (\w) = \1", text) for text in found)


def test_names_of_the_file_are_not_hidden_by_ours(zygotes: ZygoteSource, theorem_of: Callable[[str], Theorem]) -> None:
    source = """
    inductive N where
      | o : N
      | s : N → N
    namespace N
    def k : N → N → N
      | o, c => c
      | s v, c => s (k v c)
    theorem t (a b : N) : k a b = k b a := by sorry
    """
    theorem = theorem_of(source)
    lean = lean_behind(theorem, zygotes)
    spoken = vocabulary(theorem, lean)
    of = language([*spoken.functions, *spoken.constructors["N"]], frozenset({"k", "s", "o"}))
    found = {each.left.text for each in Exploration(of, Valuation(of, spoken.constructors, lean)).equations()}
    lean.close()
    assert {"k y x", "k o x", "k x o", "k (s x) y"} <= found


def test_a_level_that_does_not_end_gives_no_values(zygotes: ZygoteSource, theorem_of: Callable[[str], Theorem]) -> None:
    theorem = theorem_of(f"{SOURCE}\ntheorem t (n : Nat) : n < endless n n := by sorry")
    lean = lean_behind(theorem, zygotes)
    spoken = vocabulary(theorem, lean)
    of = language([*spoken.functions, *(symbol for group in spoken.constructors.values() for symbol in group)])
    exploration = Exploration(of, Valuation(of, spoken.constructors, lean), Limits(size=6))
    list(exploration.equations())
    lean.close()
    assert exploration.valued > 0
