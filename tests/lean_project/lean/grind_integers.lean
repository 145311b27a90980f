/-! `grind`: systems of linear inequalities that have real solutions and no integer ones. -/
set_option linter.unusedVariables false
example (a b : Int) (h1 : 27 ≤ 11 * a + 13 * b) (h2 : 11 * a + 13 * b ≤ 45) (h3 : -10 ≤ 7 * a - 9 * b) (h4 : 7 * a - 9 * b ≤ 4) : False := by grind
example (x y : Int) (h1 : 2 ≤ 3 * x + 5 * y) (h2 : 3 * x + 5 * y ≤ 4) (h : 5 ≤ 7 * x - 3 * y) (h' : 7 * x - 3 * y ≤ 6) : x = 1 := by grind
example (x y : Int) (h1 : 4 * x + 3 * y = 7) (h2 : 1 ≤ 3 * x - 5 * y) (h : 3 * x - 5 * y ≤ 2) : False := by grind
example (x y : Nat) (h1 : 3 * x < 5 * y) (h2 : 5 * y < 3 * x + 2) (h3 : 2 * x = 3 * y + 1): False := by grind -- error: not true
example (x y z : Int) (h : 2 * x + 3 * y + 5 * z = 1) (h1 : 7 ≤ 3 * x - 2 * y + 4 * z) (h2 : 3 * x - 2 * y + 4 * z ≤ 8) (h3 : 0 ≤ x) (h4 : x ≤ 1) (h5 : 0 ≤ y) (h6 : y ≤ 1): False := by grind
example (a b : Int) (h1 : 4 ∣ a + 1) (h2 : 3 * b ≤ a) (h3 : a ≤ 3 * b + 1) (h4 : 2 * b = 5) : False := by grind
example (x y : Int) : 27 ≤ 11*x + 13*y → 11*x + 13*y ≤ 45 → -10 ≤ 7*x - 9*y → 7*x - 9*y ≤ 4 → False := by grind
example (x y : Int) : 2 ∣ x + y → 3 * x ≤ 7 * y → 7 * y ≤ 3 * x + 1 → 0 < x → x < 5 → False := by grind
