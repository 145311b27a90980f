/-! `grind`, `lia` and `omega` on goals that mix naturals and integers. -/
set_option linter.unusedVariables false
example (x : Int) (h : x = ((3 : Nat) : Int)) : x * x = 9 := by grind
example (x : Int) (f : Nat → Nat) (h : x = ((f 3 : Nat) : Int)) (h' : f 3 = 2) : x * x = 4 := by grind
example (a b : Nat) (h : a < b) : (a : Int) + 1 ≤ (b : Int) := by grind
example (n : Nat) : ((n + 2 : Nat) : Int) = n + 2 := by grind
example (n m : Nat) : ((n * m + 2 : Nat) : Int) * 2 = 2 * n * m + 4 := by grind
example (n m : Nat) (h : (n : Int) = 2 * m) : n % 2 = 0 := by lia
example (n : Nat) (h : n ^ 2 = 4) : (n : Int) ^ 2 = ((4 : Nat) : Int) := by grind
example (x : Int) : x * ((2 : Nat) : Int) = x + x := by grind
example (x : Int) : x * (IntCast.intCast 2 : Int) = x + x := by grind
example (x : Int) : x * (IntCast.intCast (-2) : Int) = -x - x := by grind
example (x : Int) (n : Nat) : x * (NatCast.natCast (n + 2) : Int) = x * n + x + x := by grind
example (x : Int) (h : x.natAbs = 3) : x * x = 9 := by grind
example (x : Int) (h : 0 ≤ x) : ((x.toNat : Nat) : Int) = x := by grind
example (x y : Int) (h : x ≤ y) : ((y - x).toNat : Int) + x = y := by grind
example (a b : Nat) (h : (a : Int) ≤ b) : a ≤ b := by omega
example (a b : Nat) (h : b ≤ a) : ((a - b : Nat) : Int) = a - b := by omega
example (a b : Nat) : ((a / 3 : Nat) : Int) * 3 ≤ a := by lia
theorem cast_mul (a b : Nat) : ((a * b : Nat) : Int) = a * b := by grind
theorem cast_literal (x : Int) : x * ((2 : Nat) : Int) = x + x := by grind
#print axioms cast_mul
#print axioms cast_literal
