/-!
# Arithmetic of the natural numbers

Laws of addition, multiplication, order and truncated subtraction, and principles of induction.
-/

set_option tactic.hygienic false

namespace NatArithmetic

/-! ## Addition and multiplication -/

theorem zero_plus (m : Nat) : 0 + m = m := by
  induction m
  · rfl
  · rw [← Nat.add_assoc, a]

theorem succ_plus (m k : Nat) : (m + 1) + k = (m + k) + 1 := by
  induction k
  · rfl
  · rw [← Nat.add_assoc, a]
    rfl

theorem plus_swap (m k : Nat) : m + k = k + m := by
  induction k
  · rw [zero_plus]
    rfl
  · rw [succ_plus, ← a]
    rfl

theorem plus_regroup (i j k : Nat) : i + j + k = i + (j + k) := by
  induction k
  · rfl
  · rw [← Nat.add_assoc, a]
    rfl

theorem plus_swap_inner (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [Nat.add_assoc, ← Nat.add_assoc b c d, Nat.add_comm b c, Nat.add_assoc c b d, ← Nat.add_assoc]

theorem plus_rotate (a b c : Nat) : a + b + c = c + a + b := by
  rw [Nat.add_comm (a + b) c, Nat.add_assoc]

theorem plus_cancel (m j k : Nat) (h : j + m = k + m) : j = k := by
  induction m
  · exact h
  · apply a
    rw [← Nat.add_assoc, ← Nat.add_assoc] at h
    injection h

theorem plus_eq_zero (m k : Nat) (h : m + k = 0) : m = 0 ∧ k = 0 := by
  constructor
  · omega
  · omega

theorem times_zero_left (m : Nat) : 0 * m = 0 := by
  induction m
  · rfl
  · rw [Nat.mul_succ, a]

theorem times_one (m : Nat) : m * 1 = m := by
  simp

theorem succ_times (m k : Nat) : (m + 1) * k = m * k + k := by
  induction k
  · rfl
  · rw [Nat.mul_succ, a, Nat.mul_succ]
    omega

theorem times_swap (m k : Nat) : m * k = k * m := by
  induction m
  · rw [times_zero_left, Nat.mul_zero]
  · rw [succ_times, a, Nat.mul_succ]

theorem times_distrib (a b c : Nat) : a * (b + c) = a * b + a * c := by
  induction c
  · rfl
  · rw [← Nat.add_assoc, Nat.mul_succ, a_1, Nat.mul_succ, Nat.add_assoc]

theorem times_distrib_right (a b c : Nat) : (a + b) * c = a * c + b * c := by
  rw [times_swap, times_distrib, times_swap c a, times_swap c b]

theorem times_regroup (i j k : Nat) : i * j * k = i * (j * k) := by
  induction k
  · rfl
  · rw [Nat.mul_succ, a, Nat.mul_succ, times_distrib]

theorem times_swap_inner (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [times_regroup, ← times_regroup b c d, times_swap b c, times_regroup c b d, ← times_regroup]

theorem times_left_comm (a b c : Nat) : a * (b * c) = b * (a * c) := by
  rw [← Nat.mul_assoc, Nat.mul_comm a b, Nat.mul_assoc]

theorem square_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a]
  omega

theorem square_succ (m : Nat) : (m + 1) * (m + 1) = m * m + 2 * m + 1 := by
  rw [square_sum]
  omega

theorem double_as_sum (m : Nat) : 2 * m = m + m := by
  omega

theorem times_eq_zero (m k : Nat) (h : m * k = 0) : m = 0 ∨ k = 0 := by
  cases m
  · left
    rfl
  · right
    rw [succ_times] at h
    omega

theorem times_pos (m k : Nat) (hm : 0 < m) (hk : 0 < k) : 0 < m * k := by
  cases m
  · contradiction
  · rw [succ_times]
    omega

/-! ## Order -/

theorem le_self (m : Nat) : m ≤ m := by
  exact Nat.le_refl m

theorem le_chain (i j k : Nat) (h₁ : i ≤ j) (h₂ : j ≤ k) : i ≤ k := by
  apply Nat.le_trans
  · exact h₁
  · exact h₂

theorem le_plus_right (m k : Nat) : m ≤ m + k := by
  induction k
  · exact Nat.le_refl m
  · apply Nat.le_trans a
    exact Nat.le_succ (m + n)

theorem le_iff_exists_plus (m k : Nat) : m ≤ k ↔ ∃ d, k = m + d := by
  constructor
  · intro h
    exists k - m
    omega
  · intro h
    obtain ⟨d, hd⟩ := h
    rw [hd]
    exact le_plus_right m d

theorem le_antisymm_nat (m k : Nat) (h₁ : m ≤ k) (h₂ : k ≤ m) : m = k := by
  rw [le_iff_exists_plus] at h₁ h₂
  obtain ⟨c, hc⟩ := h₁
  obtain ⟨d, hd⟩ := h₂
  omega

theorem le_or_lt (m k : Nat) : m ≤ k ∨ k < m := by
  by_cases h : m ≤ k
  · left
    exact h
  · right
    omega

theorem plus_mono (a b c d : Nat) (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := by
  apply Nat.le_trans
  · exact Nat.add_le_add_right h₁ c
  · exact Nat.add_le_add_left h₂ b

theorem times_mono_left (m j k : Nat) (h : j ≤ k) : m * j ≤ m * k := by
  induction m
  · simp
  · rw [succ_times, succ_times]
    exact plus_mono _ _ _ _ a h

theorem times_mono (a b c d : Nat) (h₁ : a ≤ b) (h₂ : c ≤ d) : a * c ≤ b * d := by
  apply le_chain (a * c) (a * d) (b * d)
  · exact times_mono_left a c d h₂
  · rw [times_swap a d, times_swap b d]
    exact times_mono_left d a b h₁

theorem square_mono (m k : Nat) (h : m ≤ k) : m * m ≤ k * k := by
  apply times_mono
  · exact h
  · exact h

theorem lt_succ_split (m k : Nat) (h : m < k + 1) : m < k ∨ m = k := by
  omega

theorem not_lt_self (m : Nat) : ¬m < m := by
  intro h
  exact Nat.lt_irrefl m h

theorem pos_or_zero (m : Nat) : m = 0 ∨ 0 < m := by
  cases m
  · exact Or.inl rfl
  · exact Or.inr (Nat.succ_pos n)

theorem succ_of_pos (m : Nat) (h : 0 < m) : ∃ k, m = k + 1 := by
  cases m
  · exact absurd h (Nat.lt_irrefl 0)
  · exact ⟨n, rfl⟩

theorem lt_trichotomy_nat (m k : Nat) : m < k ∨ m = k ∨ k < m := by
  induction m
  · rcases pos_or_zero k with h | h
    · right
      left
      rw [h]
    · left
      exact h
  · rcases a with h | h | h
    · rcases Nat.eq_or_lt_of_le h with h' | h'
      · right
        left
        exact h'
      · left
        exact h'
    · right
      right
      rw [h]
      exact Nat.lt_succ_self k
    · right
      right
      exact Nat.lt_succ_of_lt h

theorem strong_induction (P : Nat → Prop) (step : ∀ m, (∀ k, k < m → P k) → P m) : ∀ m, P m := by
  intro m
  suffices below : ∀ b k, k < b → P k from below (m + 1) m (Nat.lt_succ_self m)
  intro b
  induction b
  · intro k hk
    contradiction
  · intro k hk
    apply step
    intro j hj
    apply a
    omega

theorem two_step_induction (P : Nat → Prop) (h0 : P 0) (h1 : P 1)
    (hs : ∀ m, P m → P (m + 1) → P (m + 2)) : ∀ m, P m := by
  intro m
  suffices both : P m ∧ P (m + 1) from both.left
  induction m
  · exact ⟨h0, h1⟩
  · obtain ⟨ha, hb⟩ := a
    exact ⟨hb, hs n ha hb⟩

theorem descent_bound (f : Nat → Nat) (h : ∀ m, f (m + 1) < f m) (m : Nat) : f m + m ≤ f 0 := by
  induction m
  · simp
  · have hn := h n
    omega

theorem no_infinite_descent (f : Nat → Nat) (h : ∀ m, f (m + 1) < f m) : False := by
  have bound := descent_bound f h
  have hbig := bound (f 0 + 1)
  omega

theorem strictly_increasing_ge (f : Nat → Nat) (h : ∀ m, f m < f (m + 1)) : ∀ m, m ≤ f m := by
  intro m
  induction m
  · exact Nat.zero_le (f 0)
  · have hn := h n
    omega

theorem monotone_of_step (f : Nat → Nat) (h : ∀ m, f m ≤ f (m + 1)) (j d : Nat) :
    f j ≤ f (j + d) := by
  induction d
  · exact Nat.le_refl (f j)
  · apply Nat.le_trans a
    rw [← Nat.add_assoc]
    apply h

/-! ## Truncated subtraction -/

theorem minus_self (m : Nat) : m - m = 0 := by
  induction m
  · rfl
  · rw [Nat.succ_sub_succ, a]

theorem plus_minus (m k : Nat) : m + k - k = m := by
  induction k
  · rfl
  · rw [← Nat.add_assoc, Nat.succ_sub_succ, a]

theorem minus_plus (m k : Nat) (h : k ≤ m) : m - k + k = m := by
  omega

theorem minus_minus (i j k : Nat) : i - j - k = i - (j + k) := by
  induction k
  · rfl
  · rw [Nat.sub_succ, a]
    rfl

theorem minus_swap (i j k : Nat) : i - j - k = i - k - j := by
  rw [minus_minus, minus_minus, Nat.add_comm]

theorem minus_zero_iff (m k : Nat) : m - k = 0 ↔ m ≤ k := by
  constructor
  · intro h
    omega
  · intro h
    omega

theorem times_minus (m j k : Nat) : m * (j - k) = m * j - m * k := by
  rcases Nat.le_total k j with h | h
  · have hj : j = (j - k) + k := by omega
    rw [hj, Nat.add_sub_cancel, Nat.mul_add, Nat.add_sub_cancel]
  · have hjk : j - k = 0 := by omega
    have hle := times_mono_left m j k h
    rw [hjk, Nat.mul_zero]
    omega

end NatArithmetic
