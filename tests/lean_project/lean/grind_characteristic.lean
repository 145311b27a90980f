/-! `grind` in commutative rings of positive characteristic. -/
set_option linter.all false
open Lean.Grind
variable {α : Type} [CommRing α] [IsCharP α 5] (x y z : α)
theorem p1 : (x + y)^5 = x^5 + y^5 := by grind
theorem p2 (h : x * y = 1) : x * x * y = 6 * x := by grind
theorem p3 (h : x = 1) (h' : x = 6) (k : x = 2) : False := by grind
theorem p4 (h : 2 * x = 3) (h' : x * y = 1) : 3 * y = 2 := by grind
theorem p5 : 7 * x = 2 * x := by grind
theorem p6 (h : 5 * x = 1) : False := by grind
example (h : x = 2 * y) : x = 2 * y := by (fail_if_success (clear h; grind)); exact h
example (h : x ^ 5 = x) : x ^ 5 = x := by (fail_if_success (clear h; grind)); exact h
