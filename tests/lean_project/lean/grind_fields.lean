/-! `grind` in fields that an instance of its class gives. -/
set_option linter.all false
open Lean.Grind
variable {α : Type} [Field α] (x y z : α)
theorem c1 (h : x ≠ 0) : x * x⁻¹ = 1 := by grind
theorem c2 (h : x ≠ 0) : y / x * x = y := by grind
theorem c3 (h : x * y = 1) : y = x⁻¹ := by grind
theorem c4 (h : x * y = 0) (h' : x ≠ 0) : y = 0 := by grind
example (h : x * x⁻¹ = 1) : x * x⁻¹ = 1 := by (fail_if_success (clear h; grind)); exact h
