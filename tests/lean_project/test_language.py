"""What a file changes of its own language. Real Lean parses."""

from __future__ import annotations

from lean_project.language import own_language
from lean_project.outline import Outliner, ZygoteSource

SOURCE = b"""def a (n : Nat) : Nat := n
notation "one" => 1
infixl:60 " +++ " => Nat.add
macro_rules | `(one) => `(2)
macro "m" : tactic => `(tactic| rfl)
attribute [simp] Nat.add_comm
attribute [-instance] instLENat
instance named : Inhabited Nat := \xe2\x9f\xa83\xe2\x9f\xa9
@[default_instance] instance : OfNat Bool 1 := \xe2\x9f\xa8true\xe2\x9f\xa9
set_option maxHeartbeats 4000 in
local instance : OfNat Bool 2 := \xe2\x9f\xa8true\xe2\x9f\xa9
#eval 1
@[coe] def k (n : Nat) : Bool := n == 0
theorem claim : 1 = 1 := by rfl
"""


def test_changes_are_told_with_their_lines(zygotes: ZygoteSource) -> None:
    found = own_language(Outliner(zygotes).outline(SOURCE, "own.lean"))
    assert found == (
        (2, "notation"),
        (3, "notation"),
        (4, "macro_rules"),
        (5, "macro"),
        (7, "attribute [-instance]"),
        (8, "instance"),
        (9, "attribute [default_instance]"),
        (9, "instance"),
        (10, "instance"),
        (12, "#eval"),
        (13, "attribute [coe]"),
    )


def test_command_of_its_own(zygotes: ZygoteSource) -> None:
    source = b'syntax "nothing!" : command\nmacro_rules | `(nothing!) => `(example : True := trivial)\nnothing!\n'
    found = own_language(Outliner(zygotes).outline(source, "own.lean"))
    assert found[-1] == (3, "a command of its own")


def test_plain_file_changes_nothing(zygotes: ZygoteSource) -> None:
    source = (
        b"/-- two -/\n@[simp, reducible] def two : Nat := 2\nnamespace A\nopen Nat\ntheorem t : two = 2 := rfl\nend A\n"
    )
    assert own_language(Outliner(zygotes).outline(source, "plain.lean")) == ()
