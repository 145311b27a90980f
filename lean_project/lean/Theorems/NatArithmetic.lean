/-!
# Arithmetic of the natural numbers

Addition, multiplication, order, truncated subtraction, parity, divisibility, remainders and powers.
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

/-! ## Parity and divisibility -/

def IsEven (m : Nat) : Prop := ∃ k, m = 2 * k

def IsOdd (m : Nat) : Prop := ∃ k, m = 2 * k + 1

def Divides (d m : Nat) : Prop := ∃ k, m = d * k

theorem even_zero : IsEven 0 := by
  exists 0

theorem even_double (m : Nat) : IsEven (m + m) := by
  unfold IsEven
  exists m
  omega

theorem even_plus_even (m k : Nat) (hm : IsEven m) (hk : IsEven k) : IsEven (m + k) := by
  obtain ⟨a, ha⟩ := hm
  obtain ⟨b, hb⟩ := hk
  exists a + b
  rw [ha, hb, Nat.mul_add]

theorem odd_plus_odd (m k : Nat) (hm : IsOdd m) (hk : IsOdd k) : IsEven (m + k) := by
  rcases hm with ⟨a, rfl⟩
  rcases hk with ⟨b, rfl⟩
  refine ⟨a + b + 1, ?_⟩
  omega

theorem even_succ (m : Nat) (h : IsEven m) : IsOdd (m + 1) := by
  obtain ⟨a, ha⟩ := h
  exists a
  rw [ha]

theorem odd_succ (m : Nat) (h : IsOdd m) : IsEven (m + 1) := by
  obtain ⟨a, ha⟩ := h
  exists a + 1
  omega

theorem even_or_odd (m : Nat) : IsEven m ∨ IsOdd m := by
  induction m
  · left
    exact even_zero
  · cases a
    · right
      apply even_succ
      exact h
    · left
      apply odd_succ
      exact h

theorem not_even_and_odd (m : Nat) : ¬(IsEven m ∧ IsOdd m) := by
  rintro ⟨⟨a, ha⟩, ⟨b, hb⟩⟩
  omega

theorem even_times (m k : Nat) (h : IsEven m) : IsEven (m * k) := by
  obtain ⟨a, ha⟩ := h
  exists a * k
  rw [ha, Nat.mul_assoc]

theorem odd_times_odd (m k : Nat) (hm : IsOdd m) (hk : IsOdd k) : IsOdd (m * k) := by
  obtain ⟨a, ha⟩ := hm
  obtain ⟨b, hb⟩ := hk
  exists 2 * a * b + a + b
  subst ha
  subst hb
  grind

theorem consecutive_product_even (m : Nat) : IsEven (m * (m + 1)) := by
  rcases even_or_odd m with h | h
  · exact even_times m (m + 1) h
  · rw [Nat.mul_comm]
    apply even_times
    apply odd_succ
    exact h

theorem divides_refl (m : Nat) : Divides m m := by
  exists 1
  rw [Nat.mul_one]

theorem divides_zero (m : Nat) : Divides m 0 := by
  exact ⟨0, rfl⟩

theorem one_divides (m : Nat) : Divides 1 m := by
  exists m
  simp

theorem divides_chain (a b c : Nat) (h₁ : Divides a b) (h₂ : Divides b c) : Divides a c := by
  obtain ⟨x, hx⟩ := h₁
  obtain ⟨y, hy⟩ := h₂
  exists x * y
  rw [hy, hx, Nat.mul_assoc]

theorem divides_plus (d m k : Nat) (h₁ : Divides d m) (h₂ : Divides d k) : Divides d (m + k) := by
  obtain ⟨x, hx⟩ := h₁
  obtain ⟨y, hy⟩ := h₂
  refine ⟨x + y, ?_⟩
  rw [hx, hy, Nat.mul_add]

theorem divides_times (d m k : Nat) (h : Divides d m) : Divides d (m * k) := by
  obtain ⟨x, hx⟩ := h
  exists x * k
  rw [hx, Nat.mul_assoc]

theorem divides_times_left (d m k : Nat) (h : Divides d k) : Divides d (m * k) := by
  rw [Nat.mul_comm]
  exact divides_times d k m h

theorem divides_linear (d a b x y : Nat) (ha : Divides d a) (hb : Divides d b) :
    Divides d (x * a + y * b) := by
  apply divides_plus
  · apply divides_times_left
    exact ha
  · apply divides_times_left
    exact hb

theorem zero_divides (m : Nat) (h : Divides 0 m) : m = 0 := by
  obtain ⟨k, hk⟩ := h
  rw [hk, Nat.zero_mul]

theorem divides_le (d m : Nat) (h : Divides d m) (hm : 0 < m) : d ≤ m := by
  obtain ⟨k, hk⟩ := h
  cases k
  · simp at hk
    omega
  · rw [hk, Nat.mul_succ]
    omega

theorem divides_antisymm (m k : Nat) (h₁ : Divides m k) (h₂ : Divides k m) : m = k := by
  rcases pos_or_zero m with hm | hm
  · subst hm
    symm
    exact zero_divides k h₁
  · rcases pos_or_zero k with hk | hk
    · subst hk
      exact zero_divides m h₂
    · have h₃ := divides_le m k h₁ hk
      have h₄ := divides_le k m h₂ hm
      omega

theorem even_iff_two_divides (m : Nat) : IsEven m ↔ Divides 2 m := by
  rfl

/-! ## Division and remainder -/

theorem div_mod_split (m k : Nat) : k * (m / k) + m % k = m := by
  exact Nat.div_add_mod m k

theorem mod_two_cases (m : Nat) : m % 2 = 0 ∨ m % 2 = 1 := by
  omega

theorem even_iff_mod (m : Nat) : IsEven m ↔ m % 2 = 0 := by
  constructor
  · rintro ⟨k, hk⟩
    omega
  · intro h
    exists m / 2
    omega

theorem mod_lt_of_pos (m k : Nat) (h : 0 < k) : m % k < k := by
  apply Nat.mod_lt
  exact h

theorem div_mono (m j k : Nat) (h : j ≤ k) : j / m ≤ k / m := by
  apply Nat.div_le_div_right
  exact h

theorem half_of_double (m : Nat) : (m + m) / 2 = m := by
  omega

theorem mod_mod_self (m k : Nat) : m % k % k = m % k := by
  rw [Nat.mod_mod]

theorem mod_zero_divides (d m : Nat) (h : m % d = 0) : Divides d m := by
  exists m / d
  have hs := div_mod_split m d
  rw [h, Nat.add_zero] at hs
  symm
  exact hs

theorem divides_mod_zero (d m : Nat) (h : Divides d m) : m % d = 0 := by
  obtain ⟨k, hk⟩ := h
  rw [hk]
  exact Nat.mul_mod_right d k

/-! ## Powers -/

def power (b : Nat) : Nat → Nat
  | 0 => 1
  | m + 1 => b * power b m

theorem power_zero (b : Nat) : power b 0 = 1 := by
  rfl

theorem power_succ (b m : Nat) : power b (m + 1) = b * power b m := by
  rfl

theorem power_one (b : Nat) : power b 1 = b := by
  rw [power_succ, power_zero, Nat.mul_one]

theorem one_power (m : Nat) : power 1 m = 1 := by
  induction m
  · rfl
  · rw [power_succ, a]

theorem power_plus (b m k : Nat) : power b (m + k) = power b m * power b k := by
  induction m
  · rw [Nat.zero_add, power_zero, Nat.one_mul]
  · rw [Nat.succ_add, power_succ, a, power_succ, Nat.mul_assoc]

theorem power_times (b m k : Nat) : power b (m * k) = power (power b m) k := by
  induction k
  · rfl
  · rw [Nat.mul_succ, power_plus, a, power_succ, Nat.mul_comm]

theorem power_of_product (b c m : Nat) : power (b * c) m = power b m * power c m := by
  induction m
  · rfl
  · simp only [power_succ, a]
    exact times_swap_inner b c (power b n) (power c n)

theorem power_pos (b m : Nat) (h : 0 < b) : 0 < power b m := by
  induction m
  · simp [power]
  · rw [power_succ]
    exact times_pos b (power b n) h a

theorem lt_power_two (m : Nat) : m < power 2 m := by
  induction m
  · decide
  · rw [power_succ]
    omega

theorem power_eq_pow (b m : Nat) : power b m = b ^ m := by
  induction m
  · rfl
  · rw [power_succ, a, Nat.pow_succ, Nat.mul_comm]

end NatArithmetic
