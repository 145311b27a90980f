/-! `omega` over naturals and integers: linear inequalities, division, divisibility, min and max. -/
set_option linter.unusedVariables false
example (a b c : Nat) (h : a < b) : a + 1 ≤ b := by omega
example (a b : Nat) (h : 2 * a + 3 = b) (h2 : b < 5) : a = 0 := by omega
example (x y : Int) (h : x < y) : x + 1 ≤ y := by omega
example (x y : Int) (h : 2 * x + 4 * y = 5) : False := by omega
example (a b : Nat) : a - b ≤ a := by omega
example (a : Nat) : a / 2 * 2 ≤ a := by omega
example (a : Nat) (h : a % 2 = 1) : ∃ k, a = 2 * k + 1 := ⟨a / 2, by omega⟩
example (a b : Nat) (h : a ≤ b) (h2 : b ≤ a) : a = b := by omega
example (x y z : Int) (h : x < y) (h2 : y < z) : x + 2 ≤ z := by omega
example (x y : Int) (h : 6 * x + 9 * y = 5) : False := by omega
example (x y : Int) (h : 7 * x + 12 * y + 31 * z = 17) (h2 : x > 0 ∧ x < 3): x ≠ 0 := by omega
example (a b c : Nat) (h : min a b = c) : c ≤ a := by omega
example (p q : Prop) (a b : Nat) (h : a < 3 ∨ b < 3) (h2 : a ≥ 3) : b < 4 := by omega
example (a b : Nat) (h : ¬ (a ≤ b)) : b < a := by omega
example (a b : Nat) (h : a < 5 ↔ b < 3) (h2 : a < 4) : b ≤ 2 := by omega
example (a : Nat) (h : 3 ∣ a) (h2 : 0 < a): 3 ≤ a := by omega
example (n : Nat) (h : n % 3 = 2) : (n + 1) % 3 = 0 := by omega
example (x : Int) (h : x % 7 = 3) : (x + 7) % 7 = 3 := by omega
example (x y : Int) : 3 * x + 5 * y = 4 * 3 → 2 * x + 3 * y = 7 → x = -1 := by omega
example (a b c d e f : Nat) (h1 : a < b) (h2 : b < c) (h3 : c < d) (h4 : d < e) (h5 : e < f) : a + 5 ≤ f := by omega
example (a b : Nat) (h : (if a < b then a else b) = 3) : a ≥ 3 := by omega -- error: no `if` of numbers yet
example (x : Int) : x.natAbs ≥ 0 := by omega
example (x : Int) (h : 0 ≤ x) : (x.toNat : Int) = x := by omega
example (i : Fin 5) : i.val < 6 := by omega
example (a b : Nat) (h : a * 3 < b * 3) : a < b := by omega
example (a b : Nat) : a * b = b * a := by omega -- error: not linear
