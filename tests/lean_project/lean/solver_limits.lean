/-! What each solver proves, and what it refuses. In the second half every statement is false, or beyond the solver. -/
set_option linter.all false
variable (a b c d : Nat) (x y z : Int) (p q r : Prop) [Decidable p] (f : Nat → Nat) (xs ys : List Nat)

-- omega proves
example : a - b ≤ a := by omega
example : a - (b + c) = a - b - c := by omega
example : (a + b) % 2 = (b + a) % 2 := by omega
example : a / 2 * 2 + a % 2 = a := by omega
example : (4 * a + 2) % 2 = 0 := by omega
example : 2 * x ≠ 2 * y + 1 := by omega
example : x / 3 * 3 ≤ x := by omega
example : -(x % 5) ≤ 0 := by omega
example : x - y + (y - x) = 0 := by omega
example : a ≤ max a b := by omega
example : min a b ≤ a ∧ min a b ≤ b := by omega
example : a < 5 → a * 3 < 15 := by omega
example : (a : Int) - b ≤ a := by omega
example : ¬(a < b ∧ b < a) := by omega
example : a ∣ a ∨ a = a := by omega
example : 3 ∣ 6 * a := by omega
example : x < y ∨ x = y ∨ y < x := by omega
example : (a = b ↔ b = a) := by omega
example : a % 4 < 4 := by omega
example : (x + y) * 2 = 2 * x + 2 * y := by omega
example : a + b = c → b = c - a := by omega
example : x.natAbs ≤ y.natAbs ∨ y.natAbs ≤ x.natAbs := by omega
example : (x.toNat : Int) ≥ x := by omega
example : a &&& 0 = a &&& 0 := by omega
example : 2 ^ 3 * a = 8 * a := by omega
example : a <<< 2 = 4 * a := by omega
example : a >>> 1 = a / 2 := by omega
-- lia proves
example : a - b ≤ a := by lia
example : 2 * x ≠ 2 * y + 1 := by lia
example : x / 3 * 3 ≤ x := by lia
example : a < 5 → a * 3 < 15 := by lia
example : x < y ∨ x = y ∨ y < x := by lia
example : (a : Int) ≥ 0 := by lia
example : a % 4 < 4 := by lia
example : 3 ∣ 6 * x := by lia
example : ¬(a < b ∧ b < a) := by lia
example : 3 * x + 5 * y = 1 → x ≠ 0 ∨ y ≠ 0 := by lia
-- grind proves
example : a = b → f a = f b := by grind
example : p ∧ q → q ∧ p := by grind
example : (p → q) → ¬q → ¬p := by grind
example : (p ∨ q) ∧ ¬p → q := by grind
example : a = b → b = c → a = c := by grind
example : f a = b → f b = a → f (f a) = a := by grind
example : xs = ys → xs ++ xs = ys ++ ys := by grind
example : a :: xs = b :: ys → a = b ∧ xs = ys := by grind
example : some a = some b → a = b := by grind
example : (a, b) = (c, d) → b = d := by grind
example : (if p then a else b) = a ∨ ¬p := by grind
example : a < b → a + 1 ≤ b := by grind
example : x * y = y * x := by grind
example : (x + y) * (x - y) = x * x - y * y := by grind
example : x = 2 * y → x * x = 4 * (y * y) := by grind
example : (∀ n, f n = n) → f (f a) = a := by grind
example : (∃ n, f n = 0) → ∃ n, f n = 0 := by grind
example : p ↔ p := by grind
example : (p ↔ q) → (q ↔ p) := by grind
example : ¬(p ↔ ¬p) := by grind
example : [a, b] = [c, d] → a = c := by grind
example : a ≠ b → ¬a = b := by grind
example : a - b = 0 ∨ b < a := by grind
example : x ≤ y → y ≤ z → x ≤ z := by grind
example : (a : Int) = b → a = b := by grind
example : max a b = max b a := by grind
-- simp_all proves
example : a = b → b = a := by simp_all +arith
example : p ∧ q → q := by simp_all +arith
example : a + 1 = b + 1 → a = b := by simp_all +arith
example : xs = [] → xs.length = 0 := by simp_all +arith
example : p → p ∨ q := by simp_all +arith
example : a = 0 → f a = f 0 := by simp_all +arith
-- decide proves
example : 3 < 5 := by decide
example : 10 % 3 = 1 := by decide
example : [1, 2, 3].reverse = [3, 2, 1] := by decide
example : ∀ i : Fin 4, i.val < 4 := by decide
example : ∃ i : Fin 4, i.val = 3 := by decide
example : ∀ b : Bool, b || !b := by decide
example : "ab" ++ "c" = "abc" := by decide
example : 'a' ≠ 'b' := by decide
example : 2 ∈ [1, 2] := by decide
example : ¬ 2 ∣ 5 := by decide
example : Nat.gcd 12 18 = 6 := by decide
example : (5 : Int) - 8 = -3 := by decide
example : (3 : Fin 5) + 4 = 2 := by decide
example : (200 : UInt8) + 100 = 44 := by decide
example : #[1, 2].size = 2 := by decide
example : (some 3).isSome := by decide
example : (1, 2) = (1, 2) := by decide
example : ∀ i < 5, i * i < 25 := by decide
example : (7 : BitVec 4) + 12 = 3 := by decide
example : compare 2 3 = .lt := by decide
example : max 3 4 = 4 := by decide
example : [3, 1, 2].Perm [1, 2, 3] := by decide
example : [1, 2] <+ [1, 3, 2] := by decide
example : [1, 2] <:+: [0, 1, 2] := by decide
example : List.Pairwise (· < ·) [1, 2, 5] := by decide
-- omega refuses
example (h : a ≤ b) : a ≤ b := by (fail_if_success (clear h; omega)); exact h
example (h : a - b + b = a) : a - b + b = a := by (fail_if_success (clear h; omega)); exact h
example (h : x / 2 * 2 = x) : x / 2 * 2 = x := by (fail_if_success (clear h; omega)); exact h
example (h : a * b = b * a + 1) : a * b = b * a + 1 := by (fail_if_success (clear h; omega)); exact h
example (h : 2 * a = 2 * b + 1) : 2 * a = 2 * b + 1 := by (fail_if_success (clear h; omega)); exact h
example (h : x.natAbs = x) : x.natAbs = x := by (fail_if_success (clear h; omega)); exact h
example (h : a % 3 = b % 3 → a = b) : a % 3 = b % 3 → a = b := by (fail_if_success (clear h; omega)); exact h
example (h : f a = f a + 0 ∧ a < b) : f a = f a + 0 ∧ a < b := by (fail_if_success (clear h; omega)); exact h
example (h : a * b ≤ a * b * c) : a * b ≤ a * b * c := by (fail_if_success (clear h; omega)); exact h
example (h : x < y → x + 2 ≤ y) : x < y → x + 2 ≤ y := by (fail_if_success (clear h; omega)); exact h
example (h : p) : p := by (fail_if_success (clear h; omega)); exact h
example (h : a / b ≤ c) : a / b ≤ c := by (fail_if_success (clear h; omega)); exact h
-- lia refuses
example (h : a ≤ b) : a ≤ b := by (fail_if_success (clear h; lia)); exact h
example (h : 2 * x = 2 * y + 1) : 2 * x = 2 * y + 1 := by (fail_if_success (clear h; lia)); exact h
example (h : x < y → x + 2 ≤ y) : x < y → x + 2 ≤ y := by (fail_if_success (clear h; lia)); exact h
example (h : a - b + b = a) : a - b + b = a := by (fail_if_success (clear h; lia)); exact h
example (h : 3 ∣ 5 * x) : 3 ∣ 5 * x := by (fail_if_success (clear h; lia)); exact h
-- grind refuses
example (h : a = b) : a = b := by (fail_if_success (clear h; grind)); exact h
example (h : f a = f b → a = b) : f a = f b → a = b := by (fail_if_success (clear h; grind)); exact h
example (h : p ∨ q → p) : p ∨ q → p := by (fail_if_success (clear h; grind)); exact h
example (h : (p → q) → q → p) : (p → q) → q → p := by (fail_if_success (clear h; grind)); exact h
example (h : xs ++ ys = ys ++ xs) : xs ++ ys = ys ++ xs := by (fail_if_success (clear h; grind)); exact h
example (h : a < b → a + 2 ≤ b) : a < b → a + 2 ≤ b := by (fail_if_success (clear h; grind)); exact h
example (h : x * x = y * y → x = y) : x * x = y * y → x = y := by (fail_if_success (clear h; grind)); exact h
example (h : some a = none) : some a = none := by (fail_if_success (clear h; grind)); exact h
example (h : (∃ n, f n = 0) → f 0 = 0) : (∃ n, f n = 0) → f 0 = 0 := by (fail_if_success (clear h; grind)); exact h
example (h : (∃ n, f n = 0) → ∀ n, f n = 0) : (∃ n, f n = 0) → ∀ n, f n = 0 := by (fail_if_success (clear h; grind)); exact h
example (h : x - y = y - x) : x - y = y - x := by (fail_if_success (clear h; grind)); exact h
example (h : a - b = b - a) : a - b = b - a := by (fail_if_success (clear h; grind)); exact h
example (h : xs.reverse = xs) : xs.reverse = xs := by (fail_if_success (clear h; grind)); exact h
example (h : max a b = a) : max a b = a := by (fail_if_success (clear h; grind)); exact h
-- simp_all refuses
example (h : a = b) : a = b := by (fail_if_success (clear h; simp_all +arith)); exact h
example (h : a ≤ b) : a ≤ b := by (fail_if_success (clear h; simp_all +arith)); exact h
example (h : p → q) : p → q := by (fail_if_success (clear h; simp_all +arith)); exact h
example (h : xs ++ ys = ys ++ xs) : xs ++ ys = ys ++ xs := by (fail_if_success (clear h; simp_all +arith)); exact h
example (h : a ≤ b → b ≤ a) : a ≤ b → b ≤ a := by (fail_if_success (clear h; simp_all +arith)); exact h
-- decide refuses
example (h : 3 < 2) : 3 < 2 := by (fail_if_success (clear h; decide)); exact h
example (h : ∀ i : Fin 4, i.val < 3) : ∀ i : Fin 4, i.val < 3 := by (fail_if_success (clear h; decide)); exact h
example (h : ∃ i : Fin 4, i.val = 4) : ∃ i : Fin 4, i.val = 4 := by (fail_if_success (clear h; decide)); exact h
example (h : [1, 2] = [2, 1]) : [1, 2] = [2, 1] := by (fail_if_success (clear h; decide)); exact h
example (h : 2 ∣ 5) : 2 ∣ 5 := by (fail_if_success (clear h; decide)); exact h
example (h : (3 : Fin 5) + 4 = 3) : (3 : Fin 5) + 4 = 3 := by (fail_if_success (clear h; decide)); exact h
example (h : (200 : UInt8) + 100 = 45) : (200 : UInt8) + 100 = 45 := by (fail_if_success (clear h; decide)); exact h
example (h : "a" = "b") : "a" = "b" := by (fail_if_success (clear h; decide)); exact h
example (h : ∀ b : Bool, b) : ∀ b : Bool, b := by (fail_if_success (clear h; decide)); exact h
example (h : [1, 1, 2].Perm [1, 2, 2]) : [1, 1, 2].Perm [1, 2, 2] := by (fail_if_success (clear h; decide)); exact h
example (h : List.Pairwise (· < ·) [1, 5, 2]) : List.Pairwise (· < ·) [1, 5, 2] := by (fail_if_success (clear h; decide)); exact h
