/-! `simp`: literals, offsets, lists, strings, arithmetic; with a few other tactics beside it. -/
set_option linter.unusedVariables false
example : 2 + 2 = 4 := by simp
example : 3 * 7 < 100 := by simp
example (n : Nat) : n + 2 = 5 ↔ n = 3 := by simp
example (n : Nat) : n + 2 ≤ 5 ↔ n ≤ 3 := by simp
example (n m : Nat) : n + 2 = m + 5 → n = m + 3 := by simp
example (x : Int) : x + 0 = x := by simp
example : (2 : Int) - 5 = -3 := by simp
example : (2 : Int) * 5 < 11 := by simp
example (n : Nat) : n + 2 - 1 = n + 1 := by simp
example : 10 / 3 = 3 := by simp
example : 10 % 3 = 1 := by simp
example : Nat.gcd 12 18 = 6 := by simp
example : 2 ∣ 10 := by simp
example : 2 ^ 10 = 1024 := by simp
example : 'a' ≠ 'b' := by decide
example : "abc" ≠ "abd" := by decide
example : "abc" = "abc" := by simp
example : [1,2,3].length = 3 := by simp
example : [1,2,3].map (· + 1) = [2,3,4] := by simp
example : (3 : Fin 5).val = 3 := rfl
example (a b c : Nat) (h : a = b) : a + c = b + c := by simp +arith [h]
example (a b : Nat) : a + b + 1 > b := by simp +arith
example (a b : Nat) (h : ¬ a < b) : b ≤ a := by simp at h; exact h
example (p q : Prop) : p ∧ q → q ∧ p := by simp_all
example (a b c : Nat) : a + b + c = c + b + a := by ac_rfl
example (a b c : Nat) : a * b * c = c * b * a := by ac_nf
example (xs : List Nat) (h : xs ≠ []) : 0 < xs.length := by simp [List.length_pos_iff, h]
example (a b c : Nat) (h : a < b) (hc : b < c) : a < c := by grind
example (f : Nat → Nat) (a b c : Nat) (h : f a = b) (hc : a = c) : f c = b := by grind
example (p q r : Prop) (h : p → q) (hc : q → r) (hp : p) : r := by grind
example (p q : Prop) : (p ↔ q) → (q ↔ p) := by grind
example : ∃ x : Nat, x > 3 := ⟨4, by decide⟩
example : ∀ x : Fin 3, x.val < 5 := by decide
example : ∀ x, x < 5 → x * x < 30 := by decide
example : ∃ x, x < 5 ∧ x * x = 9 := by decide
example (a b : Nat) (h : a = b) : b = a := by symm; assumption
example (a b : Nat) (h : a ≤ b) : ∃ c, b = a + c := Nat.exists_eq_add_of_le h
example (x : Nat) (h : x ∈ [1,2,3]) : x ≤ 3 := by simp at h; omega
example (a b : Nat) (h : a = b) (h' : a < 3) : b < 3 := by subst h; exact h'
example (a b : Nat) : max a b = max b a := Nat.max_comm a b
example (a b : Nat) : max a b ≥ a := by omega
example (a : Nat) : a * 2 = a + a := by omega
example : ∃ x ∈ [1,2,3], x > 2 := ⟨3, by simp, by decide⟩
#check ∃ x ∈ [1,2,3], x > 2
#reduce 2 + 2
#guard 2 + 2 == 4
theorem foo (n : Nat) : n < 5 → n * n < 25 := by
  intro h
  have : n ≤ 4 := by omega
  calc n * n ≤ 4 * 4 := Nat.mul_le_mul this this
    _ < 25 := by decide
example (x y : Nat) : (x + y) * (x + y) = x*x + 2*x*y + y*y := by grind
example (x y : Nat) (h : x = y) : y = x := by exact?
example (n : Nat) : n < n + 1 := by exact?
inductive T | a | b | c deriving DecidableEq, Inhabited
example : T.a ≠ T.b := by decide
structure P where (x y : Nat) deriving DecidableEq, BEq, Inhabited, Hashable, Ord
