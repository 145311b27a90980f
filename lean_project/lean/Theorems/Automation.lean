/-!
# Where automation is enough

Goals of many subjects that one call of `simp`, `simp_all`, `omega`, `grind`, `decide` or `rfl` closes,
alone, after an introduction or in the branches of an induction or case analysis.
-/

set_option tactic.hygienic false

namespace Automation

variable {α β : Type}

/-! ## Propositions and quantifiers -/

theorem swap_then_use (p q r : Prop) (h : p ∧ q) (f : q → r) : r ∧ p := by
  simp_all

theorem three_way_or (a b c : Prop) (h : a ∨ b ∨ c) (ha : ¬a) (hc : ¬c) : b := by
  grind

theorem iff_and_left (p q r : Prop) (h : p ↔ q) : r ∧ p ↔ r ∧ q := by
  simp [h]

theorem not_exists_false : ¬∃ _ : α, False := by
  simp

theorem case_split_imp (p q : Prop) : (p → q) → (¬p → q) → q := by
  grind

theorem or_not_self_imp (p q : Prop) (h : ¬p ∨ q) (hp : p) : q := by
  simp_all

theorem iff_swap_sides (a b c : Prop) (h₁ : a ↔ b) (h₂ : c ↔ b) : a ↔ c := by
  grind

theorem forall_imp_self (P : α → Prop) : ∀ x, P x → P x := by
  simp

theorem and_assoc_four (a b c d : Prop) : ((a ∧ b) ∧ c) ∧ d ↔ a ∧ b ∧ c ∧ d := by
  simp [and_assoc]

theorem false_hypothesis (p q : Prop) (h : p ∧ False) : q := by
  simp at h

theorem exists_of_two (P : α → Prop) (a b : α) (h : P a ∨ P b) : ∃ x, P x := by
  cases h
  · exact ⟨a, h_1⟩
  · exact ⟨b, h_1⟩

theorem congr_under_hypothesis (f : α → α) (x y : α) (h : x = y) (hf : f x = x) : f y = y := by
  simp_all

theorem congruence_chain (f : α → α) (a b c : α) (h₁ : f a = b) (h₂ : a = c) : f c = b := by
  grind

theorem five_times (f : α → α) (a : α) (h₃ : f (f (f a)) = a) (h₅ : f (f (f (f (f a)))) = a) :
    f a = a := by
  grind

/-! ## Numbers -/

theorem between_two (k : Nat) (h₁ : 3 < k) (h₂ : k < 5) : k = 4 := by
  omega

theorem sub_then_add (i j k : Nat) (h : i ≤ j) : j - i + (i + k) = j + k := by
  omega

theorem halves (k : Nat) : k / 2 + (k + 1) / 2 = k := by
  omega

theorem mod_four_even (k : Nat) (h : k % 4 = 2) : k % 2 = 0 := by
  omega

theorem not_both_less (i j : Nat) : ¬(i < j ∧ j < i) := by
  omega

theorem add_lt_twice_max (i j : Nat) (h : i ≤ j) : i + j ≤ 2 * j := by
  omega

theorem min_add_max (i j : Nat) : min i j + max i j = i + j := by
  omega

theorem succ_lt_iff (i j : Nat) : i + 1 < j + 1 ↔ i < j := by
  simp

theorem numeral_power : 2 ^ 10 = 1024 := by
  decide

theorem numeral_order : 17 * 3 < 60 ∧ 7 ∣ 91 := by
  decide

theorem cube_sum (a b : Int) : (a + b) * (a * a - a * b + b * b) = a * a * a + b * b * b := by
  grind

theorem linear_pair (x y : Int) (h₁ : x + y = 10) (h₂ : x - y = 4) : x = 7 ∧ y = 3 := by
  omega

theorem distribute_three (a b c d : Nat) : a * (b + c + d) = a * b + a * c + a * d := by
  simp [Nat.mul_add]

theorem regroup_products (a b c d : Nat) : a * b * (c * d) = d * (b * (a * c)) := by
  ac_rfl

theorem regroup_sums (a b c d : Nat) : a + (b + (c + d)) = d + c + (b + a) := by
  ac_rfl

theorem pos_of_double_pos (k : Nat) (h : 0 < k + k) : k ≠ 0 := by
  intro h0
  simp_all

theorem odd_not_double (j k : Nat) : 2 * j ≠ 2 * k + 1 := by
  omega

theorem small_cases (k : Nat) (h : k < 3) : k = 0 ∨ k = 1 ∨ k = 2 := by
  omega

/-! ## Standard lists -/

theorem append_nil_append (xs ys : List α) : xs ++ [] ++ ys = xs ++ ys := by
  simp

theorem length_append_comm (xs ys : List α) : (xs ++ ys).length = (ys ++ xs).length := by
  simp [Nat.add_comm]

theorem map_append_map (f : α → β) (xs ys : List α) : (xs ++ ys).map f = xs.map f ++ ys.map f := by
  simp

theorem reverse_append_single (xs : List α) (x : α) : (xs ++ [x]).reverse = x :: xs.reverse := by
  simp

theorem mem_append_swap (x : α) (xs ys : List α) (h : x ∈ xs ++ ys) : x ∈ ys ++ xs := by
  simp_all
  grind

theorem length_map_reverse (f : α → β) (xs : List α) : (xs.reverse.map f).length = xs.length := by
  simp

theorem append_single_inj (x y : α) (h : [x] ++ [] = [y]) : x = y := by
  simp_all

theorem nil_of_append_nil (xs ys : List α) (h : xs ++ ys = []) : ys = [] := by
  simp_all

theorem append_left_comm_length (xs ys zs : List α) :
    (xs ++ (ys ++ zs)).length = (ys ++ (xs ++ zs)).length := by
  simp
  omega

/-! ## Recursive functions of our own -/

def tri : Nat → Nat
  | 0 => 0
  | n + 1 => tri n + (n + 1)

def everyOther : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: xs => x :: everyOther xs

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def maxOf : List Nat → Nat
  | [] => 0
  | x :: xs => max x (maxOf xs)

def glue : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: glue xs ys

def each (f : α → β) : List α → List β
  | [] => []
  | x :: xs => f x :: each f xs

def parity : Nat → Bool
  | 0 => false
  | n + 1 => !parity n

theorem tri_twice (m : Nat) : 2 * tri m = m * m + m := by
  induction m
  · rfl
  · simp [tri]
    grind

theorem tri_le_square (m : Nat) : tri m ≤ m * m := by
  induction m
  · simp [tri]
  · simp only [tri, Nat.succ_mul, Nat.mul_succ]
    omega

theorem total_glue (xs ys : List Nat) : total (glue xs ys) = total xs + total ys := by
  induction xs
  · simp [glue, total]
  · grind [glue, total]

theorem glue_nil (xs : List α) : glue xs [] = xs := by
  induction xs
  · rfl
  · simp_all [glue]

theorem glue_assoc (xs ys zs : List α) : glue (glue xs ys) zs = glue xs (glue ys zs) := by
  induction xs
  · simp [glue]
  · simp_all [glue]

theorem length_glue (xs ys : List α) : (glue xs ys).length = xs.length + ys.length := by
  induction xs
  · simp [glue]
  · simp_all [glue]
    omega

theorem each_glue (f : α → β) (xs ys : List α) :
    each f (glue xs ys) = glue (each f xs) (each f ys) := by
  induction xs
  · simp [glue, each]
  · simp_all [glue, each]

theorem length_each (f : α → β) (xs : List α) : (each f xs).length = xs.length := by
  induction xs
  · simp [each]
  · simp_all [each]

theorem each_id (xs : List α) : each id xs = xs := by
  induction xs
  · simp [each]
  · simp_all [each]

theorem each_const_total (c : Nat) (xs : List Nat) :
    total (each (fun _ => c) xs) = c * xs.length := by
  induction xs
  · simp [each, total]
  · simp_all [each, total, Nat.mul_add]
    omega

theorem maxOf_glue (xs ys : List Nat) : maxOf (glue xs ys) = max (maxOf xs) (maxOf ys) := by
  induction xs
  · simp [glue, maxOf]
  · simp [glue, maxOf, tail_ih]
    omega

theorem maxOf_le_total (xs : List Nat) : maxOf xs ≤ total xs := by
  induction xs
  · simp [maxOf, total]
  · simp [maxOf, total]
    omega

theorem mem_le_maxOf (x : Nat) (xs : List Nat) (h : x ∈ xs) : x ≤ maxOf xs := by
  induction xs
  · contradiction
  · simp [maxOf]
    grind

theorem total_le_length_max (xs : List Nat) : total xs ≤ xs.length * maxOf xs := by
  induction xs
  · simp [total]
  · simp only [total, maxOf, List.length_cons, Nat.add_mul, Nat.one_mul]
    have h := Nat.mul_le_mul_left tail.length (Nat.le_max_right head (maxOf tail))
    omega

theorem everyOther_length (xs : List α) : (everyOther xs).length ≤ xs.length := by
  fun_induction everyOther xs
  · simp
  · simp
  · simp
    omega

theorem everyOther_each (f : α → β) (xs : List α) :
    everyOther (each f xs) = each f (everyOther xs) := by
  fun_induction everyOther xs
  · rfl
  · rfl
  · simp_all [each, everyOther]

theorem parity_two_more (m : Nat) : parity (m + 2) = parity m := by
  simp [parity]

theorem parity_double (m : Nat) : parity (2 * m) = false := by
  induction m
  · rfl
  · simp_all [Nat.mul_add, parity]

theorem parity_mod (m : Nat) : parity m = (m % 2 == 1) := by
  induction m
  · rfl
  · simp [parity, a]
    grind

/-! ## Case analysis -/

inductive Colour where
  | red
  | green
  | blue
deriving DecidableEq

def next : Colour → Colour
  | .red => .green
  | .green => .blue
  | .blue => .red

theorem next_three (c : Colour) : next (next (next c)) = c := by
  cases c <;> rfl

theorem next_ne (c : Colour) : next c ≠ c := by
  cases c <;> decide

theorem next_injective (c d : Colour) (h : next c = next d) : c = d := by
  cases c <;> cases d <;> simp_all [next]

theorem next_surjective (d : Colour) : ∃ c, next c = d := by
  exists next (next d)
  exact next_three d

theorem bool_and_or (a b : Bool) : (a && (a || b)) = a := by
  cases a <;> simp

theorem bool_three (a b c : Bool) : (a && b && c) = (c && b && a) := by
  revert a b c
  decide

theorem option_or_none (x : Option α) : x = none ∨ ∃ a, x = some a := by
  cases x
  · simp
  · simp

theorem ite_same (c : Prop) [Decidable c] (x : α) : (if c then x else x) = x := by
  simp

theorem ite_le (c : Prop) [Decidable c] (i j : Nat) : (if c then i else j) ≤ i + j := by
  split
  · omega
  · omega

theorem pair_proj_swap (p : α × β) (h : p.2 = p.2) : (p.1, p.2) = p := by
  cases p
  simp

end Automation
