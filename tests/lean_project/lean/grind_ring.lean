/-! `grind`: polynomial identities and consequences of polynomial equations. -/
set_option linter.unusedVariables false
example (x y : Int) : (x + y) * (x + y) = x*x + 2*x*y + y*y := by grind
example (x y : Int) : (x + y) ^ 2 = x^2 + 2*x*y + y^2 := by grind
example (x y : Int) (h : x * y = 1) : x * x * y = x := by grind
example (x y : Int) (h : x + y = 3) (h2 : x * y = 2) : x^2 + y^2 = 5 := by grind
example (x y : Int) (h : x = y) : x * x = y * y := by grind
example (x : Int) (h : x * x = 2) (h2 : x * x = 3) : False := by grind
example (x y : Nat) : (x + y) * (x + y) = x*x + 2*x*y + y*y := by grind
example (x y z : Int) (h : x ≤ y * z) : x ≤ z * y := by grind
example (x y z : Nat) (h : x ≤ y * z) : x ≤ z * y := by grind
example (x y : Int) (h : 2 * x * y = 6) : x * y = 3 := by grind
example (x : Int) : (x - 1) * (x + 1) = x^2 - 1 := by grind
example (a b c : Nat) (p : Nat → Prop) (h : p (a + b)) : p (b + a) := by grind
example (x y : Nat) (h : x * y = 6) : y * x = 6 := by grind
example (x y : Nat) : max x y = max y x := by grind
