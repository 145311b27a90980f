/-!
# Parity, divisibility, remainders and powers

Even and odd numbers, divisibility as an existential statement, division with remainder, and
powers by repeated multiplication.
-/

set_option tactic.hygienic false

namespace NatDivisibility

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
  rcases Nat.eq_zero_or_pos m with hm | hm
  · subst hm
    symm
    exact zero_divides k h₁
  · rcases Nat.eq_zero_or_pos k with hk | hk
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
    rw [Nat.mul_assoc, Nat.mul_left_comm c, ← Nat.mul_assoc]

theorem power_pos (b m : Nat) (h : 0 < b) : 0 < power b m := by
  induction m
  · simp [power]
  · rw [power_succ]
    exact Nat.mul_pos h a

theorem lt_power_two (m : Nat) : m < power 2 m := by
  induction m
  · decide
  · rw [power_succ]
    omega

theorem power_eq_pow (b m : Nat) : power b m = b ^ m := by
  induction m
  · rfl
  · rw [power_succ, a, Nat.pow_succ, Nat.mul_comm]

end NatDivisibility
