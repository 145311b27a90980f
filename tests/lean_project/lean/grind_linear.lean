/-! `grind`: linear arithmetic over the naturals and the integers. -/
set_option linter.unusedVariables false
example (a b : Nat) (h : 2 * a = b) : b % 2 = 0 := by grind
example (a b c : Nat) (h : a < b) (hc : b < c) : a + 1 < c := by grind
example (a b : Int) (h : 2 * a + 3 * b = 7) (h2 : a - b = 1) : b = 1 := by grind
example (x y : Int) (h : 3 * x = 2 * y + 1) : y % 3 = 1 := by grind
example (x y : Nat) (f : Nat → Nat) (h : x ≤ y) (h2 : y ≤ x) : f x = f y := by grind
example (x : Nat) (f : Nat → Nat) (h : f (x + 0) = 3) : f x = 3 := by grind
example (x y : Nat) : x - y ≤ x := by grind
example (x y : Nat) (h : y ≤ x) : x - y + y = x := by grind
example (x y : Nat) : max x y = max y x := by grind
example (x y : Nat) : min x y ≤ x := by grind
example (x y : Nat) (h : ¬ x ≤ y) : y < x := by grind
example (x y : Int) (h : x ≠ y) : x < y ∨ y < x := by grind
example (x : Nat) : x / 2 * 2 ≤ x := by grind
example (x : Nat) (h : x % 4 = 3) : x % 2 = 1 := by grind
example (a b : Int) (h1 : 2 ≤ 3 * a) (h2 : 3 * a ≤ 2) : False := by grind
example (a b : Int) (h1 : 27 ≤ 11 * a + 13 * b) (h2 : 11 * a + 13 * b ≤ 45) (h3 : -10 ≤ 7 * a - 9 * b) (h4 : 7 * a - 9 * b ≤ 4) : False := by grind
example (a b : Int) (h1 : 2 * a + 4 * b = 5) : False := by grind
example (xs ys : List Nat) (h : xs.length = 3) (h2 : ys.length = 4) : (xs ++ ys).length = 7 := by grind
example (a b : Nat) (h : a ∣ b) (h2 : 2 ∣ a) : True := by grind
example (a : Nat) (h2 : 6 ∣ a) : 2 ∣ a := by grind
example (a b : Int) (h : a ≤ b) : a ≤ b + 5 := by grind
example (a b : Nat) (h : if a = 0 then b = 1 else b = 2) : b ≤ 2 := by grind
example (a b c : Nat) (p : Nat → Prop) (h : p (a + b)) : p (b + a) := by grind
example (f : Int → Int) (a b : Int) (h : a = b + 1) : f (a - 1) = f b := by grind
example (a b : Fin 5) (h : a < b) : b ≠ 0 := by grind
