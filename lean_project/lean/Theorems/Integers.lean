/-!
# Integers

Ring laws, order, absolute value and sign of our own, parity, divisibility, and integer sums.
-/

set_option tactic.hygienic false

namespace Integers

/-! ## Ring laws -/

theorem add_swap_inner (a b c d : Int) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [Int.add_assoc, Int.add_left_comm b c d, ← Int.add_assoc]

theorem add_neg_self (a : Int) : a + -a = 0 := by
  omega

theorem neg_add_rev (a b : Int) : -(a + b) = -b + -a := by
  rw [Int.neg_add, Int.add_comm]

theorem neg_neg_self (a : Int) : -(-a) = a := by
  simp

theorem sub_as_add (a b : Int) : a - b = a + -b := by
  exact Int.sub_eq_add_neg

theorem sub_chain (a b c : Int) : (a - b) + (b - c) = a - c := by
  omega

theorem mul_sub_distrib (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.mul_sub]

theorem neg_mul_neg_self (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]

theorem square_of_sum (a b : Int) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  grind

theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a]
  omega

theorem cancel_left (a b c : Int) (h : a + b = a + c) : b = c := by
  omega

theorem eq_of_sub_zero (a b : Int) (h : a - b = 0) : a = b := by
  omega

/-! ## Order -/

theorem le_chain (a b c : Int) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  exact Int.le_trans h₁ h₂

theorem add_monotone (a b c d : Int) (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  apply Int.add_le_add
  · exact h₁
  · exact h₂

theorem neg_reverses (a b : Int) (h : a ≤ b) : -b ≤ -a := by
  omega

theorem lt_or_eq_or_gt (a b : Int) : a < b ∨ a = b ∨ b < a := by
  rcases Int.lt_trichotomy a b with h | h | h
  · left
    exact h
  · right
    left
    exact h
  · right
    right
    exact h

theorem nonneg_of_square (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · have hn : 0 ≤ -a := by omega
    have hs := Int.mul_nonneg hn hn
    rw [neg_mul_neg_self] at hs
    exact hs

theorem sum_of_squares_nonneg (a b : Int) : 0 ≤ a * a + b * b := by
  have ha := nonneg_of_square a
  have hb := nonneg_of_square b
  omega

theorem twice_product_le_squares (a b : Int) : 2 * (a * b) ≤ a * a + b * b := by
  have h := nonneg_of_square (a - b)
  have he : (a - b) * (a - b) = a * a + b * b - 2 * (a * b) := by grind
  omega

theorem mul_nonneg_monotone (a b c : Int) (hc : 0 ≤ c) (h : a ≤ b) : a * c ≤ b * c := by
  apply Int.mul_le_mul_of_nonneg_right
  · exact h
  · exact hc

theorem between_successors (a : Int) : ¬∃ b, a < b ∧ b < a + 1 := by
  rintro ⟨b, h₁, h₂⟩
  omega

theorem no_largest (a : Int) : ∃ b, a < b := by
  exists a + 1
  omega

theorem no_smallest : ∀ a : Int, ∃ b, b < a := by
  intro a
  exact ⟨a - 1, by omega⟩

/-! ## Absolute value and sign -/

def absv (a : Int) : Int := if 0 ≤ a then a else -a

def sgn (a : Int) : Int := if 0 < a then 1 else if a < 0 then -1 else 0

theorem absv_of_nonneg (a : Int) (h : 0 ≤ a) : absv a = a := by
  unfold absv
  rw [if_pos h]

theorem absv_of_neg (a : Int) (h : a < 0) : absv a = -a := by
  unfold absv
  split
  · omega
  · rfl

theorem absv_nonneg (a : Int) : 0 ≤ absv a := by
  unfold absv
  split
  · assumption
  · omega

theorem absv_neg (a : Int) : absv (-a) = absv a := by
  unfold absv
  split
  · split
    · omega
    · rfl
  · split
    · omega
    · omega

theorem absv_idem (a : Int) : absv (absv a) = absv a := by
  apply absv_of_nonneg
  exact absv_nonneg a

theorem absv_zero_iff (a : Int) : absv a = 0 ↔ a = 0 := by
  unfold absv
  constructor
  · intro h
    split at h
    · exact h
    · omega
  · intro h
    rw [h]
    rfl

theorem le_absv (a : Int) : a ≤ absv a := by
  unfold absv
  split
  · exact Int.le_refl a
  · omega

theorem triangle (a b : Int) : absv (a + b) ≤ absv a + absv b := by
  have h₁ := le_absv a
  have h₂ := le_absv b
  have h₃ := le_absv (-a)
  have h₄ := le_absv (-b)
  rw [absv_neg] at h₃ h₄
  rcases Int.le_total 0 (a + b) with h | h
  · rw [absv_of_nonneg _ h]
    omega
  · rw [← absv_neg, absv_of_nonneg (-(a + b)) (by omega)]
    omega

theorem absv_sub_comm (a b : Int) : absv (a - b) = absv (b - a) := by
  rw [← absv_neg (a - b), Int.neg_sub]

theorem triangle_sub (a b c : Int) : absv (a - c) ≤ absv (a - b) + absv (b - c) := by
  have h := triangle (a - b) (b - c)
  rw [sub_chain] at h
  exact h

theorem sgn_zero : sgn 0 = 0 := by
  decide

theorem sgn_pos (a : Int) (h : 0 < a) : sgn a = 1 := by
  unfold sgn
  rw [if_pos h]

theorem sgn_neg (a : Int) : sgn (-a) = -sgn a := by
  unfold sgn
  split
  · rw [if_neg (by omega), if_pos (by omega)]
    rfl
  · split
    · rw [if_pos (by omega)]
    · rw [if_neg (by omega), if_neg (by omega)]
      rfl

theorem sgn_mul_absv (a : Int) : sgn a * absv a = a := by
  rcases lt_or_eq_or_gt a 0 with h | h | h
  · rw [absv_of_neg a h, sgn, if_neg (by omega), if_pos h]
    omega
  · rw [h, sgn_zero, Int.zero_mul]
  · rw [sgn_pos a h, absv_of_nonneg a (by omega), Int.one_mul]

/-! ## Parity and divisibility -/

def IsEven (a : Int) : Prop := ∃ k, a = 2 * k

theorem even_neg (a : Int) (h : IsEven a) : IsEven (-a) := by
  obtain ⟨k, hk⟩ := h
  exists -k
  rw [hk, Int.mul_neg]

theorem even_sub (a b : Int) (ha : IsEven a) (hb : IsEven b) : IsEven (a - b) := by
  obtain ⟨i, hi⟩ := ha
  obtain ⟨j, hj⟩ := hb
  exists i - j
  rw [hi, hj, Int.mul_sub]

theorem even_mul (a b : Int) (ha : IsEven a) : IsEven (a * b) := by
  obtain ⟨k, hk⟩ := ha
  exists k * b
  rw [hk, Int.mul_assoc]

theorem even_add_self (a : Int) : IsEven (a + a) := by
  exists a
  omega

theorem even_diff_of_squares (a b : Int) (h : IsEven (a - b)) : IsEven (a * a - b * b) := by
  rw [← difference_of_squares, Int.mul_comm]
  exact even_mul (a - b) (a + b) h

def Divides (d a : Int) : Prop := ∃ k, a = d * k

theorem divides_neg (d a : Int) (h : Divides d a) : Divides d (-a) := by
  obtain ⟨k, hk⟩ := h
  exact ⟨-k, by rw [hk, Int.mul_neg]⟩

theorem neg_divides (d a : Int) (h : Divides d a) : Divides (-d) a := by
  obtain ⟨k, hk⟩ := h
  exists -k
  rw [neg_mul_neg_self]
  exact hk

theorem divides_sub (d a b : Int) (ha : Divides d a) (hb : Divides d b) : Divides d (a - b) := by
  obtain ⟨i, rfl⟩ := ha
  obtain ⟨j, rfl⟩ := hb
  exists i - j
  exact (Int.mul_sub d i j).symm

def Congr (m a b : Int) : Prop := Divides m (a - b)

theorem congr_refl (m a : Int) : Congr m a a := by
  exists 0
  simp

theorem congr_symm (m a b : Int) (h : Congr m a b) : Congr m b a := by
  have hn := divides_neg m (a - b) h
  rw [Int.neg_sub] at hn
  exact hn

theorem congr_trans (m a b c : Int) (h₁ : Congr m a b) (h₂ : Congr m b c) : Congr m a c := by
  obtain ⟨i, hi⟩ := h₁
  obtain ⟨j, hj⟩ := h₂
  exists i + j
  rw [Int.mul_add, ← hi, ← hj]
  omega

theorem congr_add (m a b c d : Int) (h₁ : Congr m a b) (h₂ : Congr m c d) :
    Congr m (a + c) (b + d) := by
  obtain ⟨i, hi⟩ := h₁
  obtain ⟨j, hj⟩ := h₂
  refine ⟨i + j, ?_⟩
  rw [Int.mul_add, ← hi, ← hj]
  omega

theorem congr_mul_right (m a b c : Int) (h : Congr m a b) : Congr m (a * c) (b * c) := by
  obtain ⟨i, hi⟩ := h
  exists i * c
  rw [← Int.sub_mul, hi, Int.mul_assoc]

theorem congr_mul (m a b c d : Int) (h₁ : Congr m a b) (h₂ : Congr m c d) :
    Congr m (a * c) (b * d) := by
  apply congr_trans m (a * c) (b * c) (b * d)
  · exact congr_mul_right m a b c h₁
  · rw [Int.mul_comm b c, Int.mul_comm b d]
    exact congr_mul_right m c d b h₂

/-! ## Sums of lists of integers -/

def isum : List Int → Int
  | [] => 0
  | x :: xs => x + isum xs

theorem isum_append (xs ys : List Int) : isum (xs ++ ys) = isum xs + isum ys := by
  induction xs
  · simp [isum]
  · rw [List.cons_append, isum, tail_ih, isum, Int.add_assoc]

theorem isum_neg (xs : List Int) : isum (xs.map (fun x => -x)) = -isum xs := by
  induction xs
  · rfl
  · rw [List.map_cons, isum, tail_ih, isum, Int.neg_add]

theorem isum_mul (c : Int) (xs : List Int) : isum (xs.map (fun x => c * x)) = c * isum xs := by
  induction xs
  · simp [isum]
  · rw [List.map_cons, isum, tail_ih, isum, Int.mul_add]

theorem isum_cancel (xs : List Int) : isum (xs ++ xs.map (fun x => -x)) = 0 := by
  rw [isum_append, isum_neg]
  omega

theorem isum_nonneg (xs : List Int) (h : ∀ x, x ∈ xs → 0 ≤ x) : 0 ≤ isum xs := by
  induction xs
  · exact Int.le_refl 0
  · rw [isum]
    have h₁ := h head (by simp)
    have h₂ := tail_ih (fun x hx => h x (List.mem_cons_of_mem head hx))
    omega

end Integers
