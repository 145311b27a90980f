prelude
import Init.Data.List.ElementLemmas

/-! Division, remainder, divisibility, gcd, powers, min and max of natural numbers. -/

set_option linter.all false
universe u v w

namespace Nat
-- The fuel of `div` and `mod` does not matter once it is at least the dividend.
theorem div.steps_congr (y : Nat) : ∀ (f g x : Nat), x ≤ f → x ≤ g → div.steps y f x = div.steps y g x
  | 0, 0, _, _, _ => rfl
  | 0, g+1, x, h, _ => by
    rw [Nat.eq_zero_of_le_zero h]
    exact (if_neg fun c => Nat.not_lt.2 c.2 c.1).symm
  | f+1, 0, x, _, h => by
    rw [Nat.eq_zero_of_le_zero h]
    exact if_neg fun c => Nat.not_lt.2 c.2 c.1
  | f+1, g+1, x, h, k => by
    rw [div.steps, div.steps]
    by_cases c : 0 < y ∧ y ≤ x
    · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
      rw [if_pos c, if_pos c, steps_congr y f g (x - y) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l h)) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l k))]
    · rw [if_neg c, if_neg c]
theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  by_cases c : 0 < y ∧ y ≤ x
  · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
    rw [if_pos c]
    show div.steps y x x = div.steps y (x - y) (x - y) + 1
    rw [div.steps_congr y x (x + 1) x (Nat.le_refl x) (Nat.le_succ x), div.steps, if_pos c, div.steps_congr y x (x - y) (x - y) (Nat.le_of_lt l) (Nat.le_refl _)]
  · rw [if_neg c]
    show div.steps y x x = 0
    rw [div.steps_congr y x (x + 1) x (Nat.le_refl x) (Nat.le_succ x), div.steps, if_neg c]
theorem mod.steps_congr (y : Nat) : ∀ (f g x : Nat), x ≤ f → x ≤ g → mod.steps y f x = mod.steps y g x
  | 0, 0, _, _, _ => rfl
  | 0, g+1, x, h, _ => by
    rw [Nat.eq_zero_of_le_zero h]
    exact (if_neg fun c => Nat.not_lt.2 c.2 c.1).symm
  | f+1, 0, x, _, h => by
    rw [Nat.eq_zero_of_le_zero h]
    exact if_neg fun c => Nat.not_lt.2 c.2 c.1
  | f+1, g+1, x, h, k => by
    rw [mod.steps, mod.steps]
    by_cases c : 0 < y ∧ y ≤ x
    · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
      rw [if_pos c, if_pos c, steps_congr y f g (x - y) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l h)) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le l k))]
    · rw [if_neg c, if_neg c]
theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  by_cases c : 0 < y ∧ y ≤ x
  · have l : x - y < x := Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1
    rw [if_pos c]
    show mod.steps y x x = mod.steps y (x - y) (x - y)
    rw [mod.steps_congr y x (x + 1) x (Nat.le_refl x) (Nat.le_succ x), mod.steps, if_pos c, mod.steps_congr y x (x - y) (x - y) (Nat.le_of_lt l) (Nat.le_refl _)]
  · rw [if_neg c]
    show mod.steps y x x = x
    rw [mod.steps_congr y x (x + 1) x (Nat.le_refl x) (Nat.le_succ x), mod.steps, if_neg c]

theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by
  induction m using Nat.strong_induction_on with
  | h m ih =>
    rw [div_eq, mod_eq]
    by_cases c : 0 < k ∧ k ≤ m
    · rw [if_pos c, if_pos c, mul_add_one, ← Nat.add_assoc, ih (m - k) (Nat.sub_lt (Nat.lt_of_lt_of_le c.1 c.2) c.1), Nat.sub_add_cancel c.2]
    · rw [if_neg c, if_neg c, Nat.mul_zero, Nat.add_zero]
theorem div_add_mod (m k : Nat) : k * (m / k) + m % k = m := by rw [Nat.add_comm, mod_add_div]
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := by rw [mod_eq, if_neg fun c => Nat.not_le.2 h c.2]
theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 := by rw [div_eq, if_neg fun c => Nat.not_le.2 h c.2]
@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := rfl
@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by rw [mod_eq, if_neg fun c => Nat.lt_irrefl 0 c.1]
@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := rfl
@[simp] protected theorem div_zero (a : Nat) : a / 0 = 0 := by rw [div_eq, if_neg fun c => Nat.lt_irrefl 0 c.1]
theorem mod_le (x y : Nat) : x % y ≤ x := by have h := mod_add_div x y; exact le.intro h
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact Nat.zero_le n
  | succ k => exact Nat.le_trans (Nat.le_trans (Nat.le_of_eq (Nat.one_mul _).symm) (Nat.mul_le_mul_right _ (Nat.succ_le_succ (Nat.zero_le k)))) (le.intro (div_add_mod n (k + 1)))
-- Quotient and remainder are unique.
theorem div_mod_unique {a b q r : Nat} (hr : r < b) (h : b * q + r = a) : a / b = q ∧ a % b = r := by
  subst h
  have hb : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le r) hr
  induction q with
  | zero => rw [Nat.mul_zero, Nat.zero_add]; exact ⟨div_eq_of_lt hr, mod_eq_of_lt hr⟩
  | succ q ih =>
    have e : b * (q + 1) + r = b * q + r + b := by rw [mul_add_one, Nat.add_right_comm]
    have c : 0 < b ∧ b ≤ b * q + r + b := ⟨hb, le_add_left _ _⟩
    rw [e, div_eq, mod_eq, if_pos c, if_pos c, Nat.add_sub_cancel, ih.1, ih.2]
    exact ⟨rfl, rfl⟩
theorem div_eq_of_eq_mul_add {a b q r : Nat} (hr : r < b) (h : b * q + r = a) : a / b = q := (div_mod_unique hr h).1
@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  cases n with
  | zero => rfl
  | succ n => exact (div_mod_unique (q := 1) (r := 0) (Nat.zero_lt_succ n) (Nat.mul_one (n + 1))).2
@[simp] theorem mod_one (x : Nat) : x % 1 = 0 := Nat.eq_zero_of_le_zero (le_of_lt_succ (mod_lt x (Nat.zero_lt_succ 0)))
@[simp] protected theorem div_one (n : Nat) : n / 1 = n := by have h := mod_add_div n 1; rwa [mod_one, Nat.zero_add, Nat.one_mul] at h
protected theorem div_self {n : Nat} (h : 0 < n) : n / n = 1 := (div_mod_unique (q := 1) (r := 0) h (Nat.mul_one n)).1
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  cases z with
  | zero => rfl
  | succ z => exact (div_mod_unique (q := x / (z + 1) + 1) (mod_lt x (Nat.zero_lt_succ z)) (by rw [mul_add_one, Nat.add_right_comm, div_add_mod])).2
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by rw [Nat.add_comm, add_mod_right]
@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  induction z with
  | zero => rfl
  | succ z ih => rw [mul_add_one, ← Nat.add_assoc, add_mod_right, ih]
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem mul_mod_right (m n : Nat) : (m * n) % m = 0 := by have h := add_mul_mod_self_left 0 m n; rwa [Nat.zero_add] at h
@[simp] theorem mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, mul_mod_right]
theorem add_mul_div_left (x z : Nat) {y : Nat} (h : 0 < y) : (x + y * z) / y = x / y + z :=
  (div_mod_unique (mod_lt x h) (by rw [Nat.mul_add, Nat.add_right_comm, div_add_mod])).1
theorem add_mul_div_right (x y : Nat) {z : Nat} (h : 0 < z) : (x + y * z) / z = x / z + y := by rw [Nat.mul_comm, add_mul_div_left x y h]
@[simp] protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (h : 0 < n) : n * m / n = m := by have e := add_mul_div_left 0 m h; rwa [Nat.zero_add, Nat.zero_div, Nat.zero_add] at e
@[simp] protected theorem mul_div_cancel (m : Nat) {n : Nat} (h : 0 < n) : m * n / n = m := by rw [Nat.mul_comm, Nat.mul_div_cancel_left m h]
@[simp] protected theorem add_div_right (x : Nat) {z : Nat} (h : 0 < z) : (x + z) / z = x / z + 1 := by have e := add_mul_div_left x 1 h; rwa [Nat.mul_one] at e
@[simp] theorem mod_mod (a n : Nat) : a % n % n = a % n := by
  cases n with
  | zero => rw [mod_zero]
  | succ n => exact mod_eq_of_lt (mod_lt a (Nat.zero_lt_succ n))
theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  have h : n % 2 < 2 := mod_lt n (by decide)
  match n % 2, h with
  | 0, _ => exact .inl rfl
  | 1, _ => exact .inr rfl
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m := le.intro (div_add_mod m n)
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := Nat.mul_comm n (m / n) ▸ mul_div_le m n
theorem div_lt_iff_lt_mul {x y k : Nat} (hk : 0 < k) : x / k < y ↔ x < y * k := by
  have e := div_add_mod x k
  constructor
  · intro h
    rw [← e]
    exact Nat.lt_of_lt_of_le (Nat.add_lt_add_left (mod_lt x hk) _) (by rw [← mul_add_one, Nat.mul_comm]; exact Nat.mul_le_mul_right k h)
  · intro h
    exact Nat.lt_of_not_le fun l => Nat.not_le.2 h (Nat.le_trans (Nat.mul_le_mul_right k l) (div_mul_le_self x k))
theorem le_div_iff_mul_le {x y k : Nat} (hk : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  rw [← Nat.not_lt, div_lt_iff_lt_mul hk, Nat.not_lt]
theorem div_lt_self {n k : Nat} (hn : 0 < n) (hk : 1 < k) : n / k < n := by
  rw [div_lt_iff_lt_mul (Nat.lt_of_le_of_lt (Nat.zero_le 1) hk)]
  exact Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.mul_one n).symm) (Nat.mul_lt_mul_of_pos_left hk hn)
theorem div_le_div_right {a b : Nat} {c : Nat} (h : a ≤ b) : a / c ≤ b / c := by
  cases c with
  | zero => rw [Nat.div_zero, Nat.div_zero]; exact Nat.le_refl 0
  | succ c => rw [le_div_iff_mul_le (Nat.zero_lt_succ c)]; exact Nat.le_trans (div_mul_le_self a (c + 1)) h
theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.zero_div, Nat.zero_mul, Nat.div_zero]
  | succ n => cases k with
    | zero => rw [Nat.div_zero, Nat.mul_zero, Nat.div_zero]
    | succ k =>
      have hn := Nat.zero_lt_succ n
      have hk := Nat.zero_lt_succ k
      apply Nat.le_antisymm
      · rw [le_div_iff_mul_le (Nat.mul_pos hn hk), Nat.mul_comm (n + 1), ← Nat.mul_assoc]
        exact Nat.le_trans (Nat.mul_le_mul_right _ (div_mul_le_self (m / (n + 1)) (k + 1))) (div_mul_le_self m (n + 1))
      · rw [le_div_iff_mul_le hk, le_div_iff_mul_le hn, Nat.mul_assoc, Nat.mul_comm (k + 1)]
        exact div_mul_le_self m ((n + 1) * (k + 1))

-- Divisibility.
instance instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩
protected theorem dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
protected theorem dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
protected theorem dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
protected theorem dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := match h₁, h₂ with | ⟨d, e⟩, ⟨f, g⟩ => ⟨d * f, by rw [g, e, Nat.mul_assoc]⟩
protected theorem dvd_add {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m + n := match h₁, h₂ with | ⟨d, e⟩, ⟨f, g⟩ => ⟨d + f, by rw [e, g, Nat.mul_add]⟩
protected theorem dvd_sub {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := match h₁, h₂ with | ⟨d, e⟩, ⟨f, g⟩ => ⟨d - f, by rw [e, g, Nat.mul_sub]⟩
protected theorem dvd_add_right {m k : Nat} (h : k ∣ m) {n : Nat} : k ∣ m + n ↔ k ∣ n := ⟨fun g => Nat.add_sub_cancel_left m n ▸ Nat.dvd_sub g h, Nat.dvd_add h⟩
protected theorem dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b := Nat.dvd_trans h (Nat.dvd_mul_left b c)
protected theorem dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c := Nat.dvd_trans h (Nat.dvd_mul_right b c)
theorem eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 := match h with | ⟨c, e⟩ => by rw [e, Nat.zero_mul]
@[simp] protected theorem zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 := ⟨eq_zero_of_zero_dvd, fun e => e ▸ Nat.dvd_refl 0⟩
@[simp] protected theorem one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
theorem mod_eq_zero_of_dvd {k n : Nat} (h : k ∣ n) : n % k = 0 := match h with | ⟨c, e⟩ => by rw [e, mul_mod_right]
theorem dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n := ⟨n / k, by have e := mod_add_div n k; rw [h, Nat.zero_add] at e; exact e.symm⟩
theorem dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 := ⟨mod_eq_zero_of_dvd, dvd_of_mod_eq_zero⟩
instance decidable_dvd : ∀ a b : Nat, Decidable (a ∣ b) := fun a b => decidable_of_decidable_of_iff (p := b % a = 0) dvd_iff_mod_eq_zero.symm
theorem emod_pos_of_not_dvd {a b : Nat} (h : ¬a ∣ b) : 0 < b % a := Nat.pos_of_ne_zero fun e => h (dvd_of_mod_eq_zero e)
protected theorem mul_div_cancel' {n m : Nat} (h : n ∣ m) : n * (m / n) = m := by have e := div_add_mod m n; rwa [mod_eq_zero_of_dvd h, Nat.add_zero] at e
protected theorem div_mul_cancel {n m : Nat} (h : n ∣ m) : m / n * n = m := by rw [Nat.mul_comm, Nat.mul_div_cancel' h]
theorem le_of_dvd {m n : Nat} (h1 : 0 < n) (h : m ∣ n) : m ≤ n := match h with
  | ⟨0, e⟩ => absurd e (Nat.ne_of_gt h1)
  | ⟨c+1, e⟩ => e ▸ mul_add_one m c ▸ le_add_left m _
protected theorem dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  cases n with
  | zero => exact eq_zero_of_zero_dvd h₂
  | succ n => cases m with
    | zero => exact (eq_zero_of_zero_dvd h₁).symm
    | succ m => exact Nat.le_antisymm (le_of_dvd (Nat.zero_lt_succ n) h₁) (le_of_dvd (Nat.zero_lt_succ m) h₂)
theorem pos_of_dvd_of_pos {m n : Nat} (h : m ∣ n) (h1 : 0 < n) : 0 < m := Nat.pos_of_ne_zero fun e => by rw [e] at h; rw [eq_zero_of_zero_dvd h] at h1; exact Nat.lt_irrefl 0 h1
theorem dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have e := mod_add_div m n
  constructor
  · intro g; rw [← e]; exact Nat.dvd_add g (Nat.dvd_mul_right_of_dvd h _)
  · intro g
    have t : m % n = m - n * (m / n) := Nat.eq_sub_of_add_eq e
    rw [t]; exact Nat.dvd_sub g (Nat.dvd_mul_right_of_dvd h _)

-- Greatest common divisors.
theorem gcd.go_dvd : ∀ (f a b : Nat), a ≤ f → gcd.go f a b ∣ a ∧ gcd.go f a b ∣ b
  | 0, a, b, h => by rw [Nat.eq_zero_of_le_zero h]; exact ⟨Nat.dvd_zero _, Nat.dvd_refl _⟩
  | f+1, a, b, h => by
    rw [gcd.go]
    by_cases c : a = 0
    · rw [if_pos c, c]; exact ⟨Nat.dvd_zero _, Nat.dvd_refl _⟩
    · have ih := go_dvd f (b % a) a (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (mod_lt b (Nat.pos_of_ne_zero c)) h))
      rw [if_neg c]
      exact ⟨ih.2, (dvd_mod_iff ih.2).1 ih.1⟩
theorem gcd.dvd_go (k : Nat) : ∀ (f a b : Nat), k ∣ a → k ∣ b → k ∣ gcd.go f a b
  | 0, _, _, _, h => h
  | f+1, a, b, ha, hb => by
    rw [gcd.go]
    by_cases c : a = 0
    · rw [if_pos c]; exact hb
    · rw [if_neg c]; exact dvd_go k f (b % a) a ((dvd_mod_iff ha).2 hb) ha
theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd.go_dvd m m n (Nat.le_refl m)).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd.go_dvd m m n (Nat.le_refl m)).2
theorem dvd_gcd {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ gcd m n := gcd.dvd_go k m m n h₁ h₂
theorem gcd_comm (m n : Nat) : gcd m n = gcd n m := Nat.dvd_antisymm (dvd_gcd (gcd_dvd_right m n) (gcd_dvd_left m n)) (dvd_gcd (gcd_dvd_right n m) (gcd_dvd_left n m))
@[simp] theorem gcd_zero_left (n : Nat) : gcd 0 n = n := rfl
@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := gcd_comm n 0
@[simp] theorem gcd_self (n : Nat) : gcd n n = n := Nat.dvd_antisymm (gcd_dvd_left n n) (dvd_gcd (Nat.dvd_refl n) (Nat.dvd_refl n))
theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 :=
  ⟨fun h => ⟨eq_zero_of_zero_dvd (h ▸ gcd_dvd_left i j), eq_zero_of_zero_dvd (h ▸ gcd_dvd_right i j)⟩, fun h => by rw [h.1, h.2]; rfl⟩
theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  apply Nat.dvd_antisymm
  · exact dvd_gcd ((dvd_mod_iff (gcd_dvd_left m n)).2 (gcd_dvd_right m n)) (gcd_dvd_left m n)
  · exact dvd_gcd (gcd_dvd_right _ _) ((dvd_mod_iff (gcd_dvd_right (n % m) m)).1 (gcd_dvd_left (n % m) m))

-- Powers and shifts.
@[simp] theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl
theorem pow_succ {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl
@[simp] theorem pow_eq {m n : Nat} : Nat.pow m n = m ^ n := rfl
@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
protected theorem pow_two (a : Nat) : a ^ 2 = a * a := by rw [pow_succ, Nat.pow_one]
@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [pow_succ, ih]
protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Nat.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, pow_succ, ih, pow_succ, Nat.mul_assoc]
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_add_one, Nat.pow_add, ih, pow_succ]
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [pow_succ, pow_succ, pow_succ, ih, Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm a]
theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos (by decide)
theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) : ∀ i : Nat, m ^ i ≤ n ^ i
  | 0 => Nat.le_refl 1
  | i+1 => Nat.mul_le_mul (pow_le_pow_left h i) h
theorem pow_le_pow_right {n m i : Nat} (h : n > 0) (hi : i ≤ m) : n ^ i ≤ n ^ m := match le.dest hi with
  | ⟨k, e⟩ => by rw [← e, Nat.pow_add]; exact Nat.le_trans (Nat.le_of_eq (Nat.mul_one _).symm) (Nat.mul_le_mul_left _ (Nat.pow_pos h))
theorem shiftLeft_zero {n : Nat} : n <<< 0 = n := rfl
theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih => exact (ih (2 * a)).trans (by rw [pow_succ, Nat.mul_comm 2, Nat.mul_assoc, Nat.mul_comm 2])
theorem shiftRight_zero {n : Nat} : n >>> 0 = n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl
theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => exact (Nat.div_one m).symm
  | succ n ih => rw [shiftRight_succ, ih, div_div_eq_div_mul, pow_succ]

-- Minimum and maximum.
theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  rw [min_def]; by_cases c : a ≤ b
  · rw [if_pos c, Nat.le_antisymm c h]
  · rw [if_neg c]
theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  rw [max_def]; by_cases c : a ≤ b
  · rw [if_pos c, Nat.le_antisymm c h]
  · rw [if_neg c]
protected theorem min_le_left (a b : Nat) : min a b ≤ a := (Nat.le_total a b).elim (fun h => Nat.le_of_eq (min_eq_left h)) fun h => by rw [min_eq_right h]; exact h
protected theorem min_le_right (a b : Nat) : min a b ≤ b := (Nat.le_total a b).elim (fun h => by rw [min_eq_left h]; exact h) fun h => Nat.le_of_eq (min_eq_right h)
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩, fun h => (Nat.le_total b c).elim (fun k => by rw [min_eq_left k]; exact h.1) fun k => by rw [min_eq_right k]; exact h.2⟩
protected theorem le_max_left (a b : Nat) : a ≤ max a b := (Nat.le_total a b).elim (fun h => by rw [max_eq_right h]; exact h) fun h => Nat.le_of_eq (max_eq_left h).symm
protected theorem le_max_right (a b : Nat) : b ≤ max a b := (Nat.le_total a b).elim (fun h => Nat.le_of_eq (max_eq_right h).symm) fun h => by rw [max_eq_left h]; exact h
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩, fun h => (Nat.le_total a b).elim (fun k => by rw [max_eq_right k]; exact h.2) fun k => by rw [max_eq_left k]; exact h.1⟩
protected theorem min_comm (a b : Nat) : min a b = min b a := (Nat.le_total a b).elim (fun h => by rw [min_eq_left h, min_eq_right h]) fun h => by rw [min_eq_right h, min_eq_left h]
protected theorem max_comm (a b : Nat) : max a b = max b a := (Nat.le_total a b).elim (fun h => by rw [max_eq_right h, max_eq_left h]) fun h => by rw [max_eq_left h, max_eq_right h]
@[simp] protected theorem min_self (a : Nat) : min a a = a := min_eq_left (Nat.le_refl a)
@[simp] protected theorem max_self (a : Nat) : max a a = a := max_eq_left (Nat.le_refl a)
@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := min_eq_left (Nat.zero_le a)
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := min_eq_right (Nat.zero_le a)
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := max_eq_right (Nat.zero_le a)
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := max_eq_left (Nat.zero_le a)
-- Names that tactics and `decreasing_by` refer to.
protected theorem zero_lt_one : 0 < (1 : Nat) := Nat.zero_lt_succ 0
protected theorem one_pos : 0 < (1 : Nat) := Nat.zero_lt_one
theorem not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
theorem not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le
theorem not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := propext Nat.not_lt
theorem not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := propext Nat.not_lt
theorem pred_lt' {n m : Nat} (h : m < n) : pred n < n := pred_lt (Nat.ne_of_gt (Nat.lt_of_le_of_lt (Nat.zero_le m) h))
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt' h
theorem sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i := by rw [Nat.sub_add_eq]; exact sub_one_lt (Nat.sub_ne_zero_of_lt h)
protected theorem lt_of_lt_of_eq {n m k : Nat} (h : n < m) (e : m = k) : n < k := e ▸ h
end Nat
theorem Decidable.not_or_of_imp {a b : Prop} [Decidable a] (h : a → b) : ¬a ∨ b := if x : a then .inr (h x) else .inl x
theorem Decidable.imp_iff_not_or {a b : Prop} [Decidable a] : (a → b) ↔ (¬a ∨ b) := ⟨Decidable.not_or_of_imp, fun h x => h.resolve_left (not_not_intro x)⟩
theorem Decidable.not_iff_not {a b : Prop} [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨fun x => Decidable.byContradiction fun n => h.2 n x, fun x => Decidable.byContradiction fun n => h.1 n x⟩, not_congr⟩
theorem Decidable.not_imp_iff_and_not {a b : Prop} [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun n => ⟨Decidable.byContradiction fun na => n fun x => absurd x na, fun y => n fun _ => y⟩, fun ⟨x, ny⟩ f => ny (f x)⟩
theorem le_of_le_of_eq {α : Type u} {a b c : α} [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁
theorem le_of_eq_of_le {α : Type u} {a b c : α} [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂
theorem lt_of_lt_of_eq {α : Type u} {a b c : α} [LT α] (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁
theorem lt_of_eq_of_lt {α : Type u} {a b c : α} [LT α] (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
noncomputable def Exists.choose {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : α := Classical.choose P
theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (P : ∃ a, p a) : p P.choose := Classical.choose_spec P
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0
instance : Zero Nat := ⟨0⟩
instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩
