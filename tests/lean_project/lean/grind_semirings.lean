/-! `grind` in semirings and modules, which have no subtraction, and in rings that need not be commutative. -/
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
open Lean.Grind
section
variable {R : Type} [CommSemiring R] (a b c d : R)
theorem square : (a + b) * (a + b) = a*a + 2*a*b + b*b := by grind
example : (a + b)^2 = a^2 + 2*a*b + b^2 := by grind
example : (a + b)^3 = a^3 + 3*a^2*b + 3*a*b^2 + b^3 := by grind
example (h : a = b) : a * c = b * c := by grind
example : a + b + 0 = b + a * 1 := by grind
theorem cancel [AddRightCancel R] (h : a + c = b + c) : a = b := by grind
example [AddRightCancel R] (h : a*b = 1) (h2 : b * c = 1) : a = c := by grind
example [AddRightCancel R] (h : a + b = 5) (h2 : a + 3 = b) : a + a = 2 := by grind
end
section
variable {R : Type} [Ring R] (a b c : R)
theorem words : (a + b) * (a - b) = a*a - a*b + b*a - b*b := by grind
example : (a + b) * c = a * c + b * c := by grind
example : (a + b)^2 = a^2 + a*b + b*a + b^2 := by grind
example : a - a = 0 := by grind
example : a * b * c - a * (b * c) = 0 := by grind
example : a * b = b * a := by grind -- error: a ring need not be commutative
end
section
variable {R : Type} [Semiring R] (a b c : R)
theorem sums : (a + b) * (a + b) = a*a + a*b + b*a + b*b := by grind
example : (a + b) * c = a * c + b * c := by grind
example (h : a = b) : a * c = b * c := by grind
example : a + 0 + b * 1 = b + a := by grind
end
section
variable {M : Type} [NatModule M] (a b c : M)
theorem multiples : 2 • a + b = a + b + a := by grind
example : a + b + c = c + (b + a) := by grind
example (h : a = b) : a + c = b + c := by grind
example [AddRightCancel M] (h : a + c = b + c) : a = b := by grind
end
section
variable {M : Type} [IntModule M] (a b c d : M)
example : a - b = -(b - a) := by grind
example : 2 • a - b = a - b + a := by grind
example : (2 : Int) • a - b = a - b + a := by grind
example (h : a + b = c) (h2 : c = a + d) : b = d := by grind
example [NoNatZeroDivisors M] (h : a + a = b + b) : a = b := by grind
example [LE M] [LT M] [Std.LawfulOrderLT M] [Std.IsLinearOrder M] [OrderedAdd M] (h : a < b) (h2 : b < c) : a < c := by grind
end
section
variable {M : Type} [NatModule M] [LE M] [LT M] [Std.LawfulOrderLT M] [Std.IsLinearOrder M] [OrderedAdd M] (a b c : M)
theorem order (h : 2 • a ≤ 2 • b) : a ≤ b := by grind
example (h : a ≤ b) : a + c ≤ b + c := by grind
example (h : a < b) (h2 : b < c) : a < c := by grind
example (h : a ≤ b) (h2 : b ≤ a) : a = b := by grind
example (h : ¬ a ≤ b) : b < a := by grind
end
-- A type of one's own: the natural numbers under their tropical names.
structure Counter where
  n : Nat
namespace Counter
@[ext] theorem ext {a b : Counter} (h : a.n = b.n) : a = b := by cases a; cases b; exact congrArg Counter.mk h
instance : NatModule Counter where
  zero := ⟨0⟩
  add a b := ⟨a.n + b.n⟩
  nsmul := ⟨fun k a => ⟨k * a.n⟩⟩
  add_zero a := rfl
  add_comm a b := ext (Nat.add_comm a.n b.n)
  add_assoc a b c := ext (Nat.add_assoc a.n b.n c.n)
  zero_nsmul a := ext (Nat.zero_mul a.n)
  add_one_nsmul k a := ext (Nat.succ_mul k a.n)
example (a b : Counter) : a + b + a = 2 • a + b := by grind
end Counter
#print axioms square
#print axioms cancel
#print axioms words
#print axioms sums
#print axioms multiples
#print axioms order
