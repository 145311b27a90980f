/-! `grind` in ordered fields: inequalities with denominators, numerals among them. -/
set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
open Lean.Grind
section
variable {R : Type} [Field R] [LE R] [LT R] [Std.LawfulOrderLT R] [Std.IsLinearOrder R] [OrderedRing R] (a b c : R)
theorem half (h : a < b) : a < (a + b)/2 := by grind
example (h : a ≤ b) : a/2 ≤ b/2 := by grind
example (h : a < b) : (a + b)/2 < b := by grind
example (h : 0 < a) : a / 3 < a := by grind
example (h : 0 < a) : 0 < a/2 := by grind
example : a / 2 + a / 2 = a := by grind
example (h : 2*a ≤ 1) : a ≤ 1/2 := by grind
example (h : a ≤ 1/3) (h2 : b ≤ 2/3) : a + b ≤ 1 := by grind
example : (1:R)/2 < 2/3 := by grind
example : (1:R)/2 + 1/3 = 5/6 := by grind
example (h : a ≠ 0) (h2 : b ≠ 0) : 1/a + 1/b = (a + b)/(a*b) := by grind
example (h : a < b) : b < a := by grind -- error: false
end
section
variable {R : Type} [CommRing R] (a : R)
theorem three (h : (3:R) = 0) : a*3 = 0 := by grind
example [IsCharP R 2] (a b : R) : (a+b)^2 = a^2 + b^2 := by grind
end
#print axioms half
#print axioms three
