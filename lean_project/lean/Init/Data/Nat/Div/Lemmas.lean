prelude
import Init.Data.Nat.Order
import Init.Data.Nat.MinMax

/-! Natural numbers: products, division, remainder, divisibility. -/

set_option linter.all false
universe u v w

namespace Nat
variable {a b c d n m k x y : Nat}
protected theorem mul_lt_mul_left (a0 : 0 < a) : a * b < a * c ↔ b < c := ⟨fun h => Nat.lt_of_not_le fun hle => Nat.not_le_of_lt h (Nat.mul_le_mul_left a hle), fun h => Nat.mul_lt_mul_of_pos_left h a0⟩
protected theorem mul_lt_mul_right (a0 : 0 < a) : b * a < c * a ↔ b < c := by rw [Nat.mul_comm b, Nat.mul_comm c]; exact Nat.mul_lt_mul_left a0
protected theorem mul_le_mul_left_iff {n m k : Nat} (w : 0 < k) : k * n ≤ k * m ↔ n ≤ m := ⟨fun h => Nat.le_of_mul_le_mul_left h w, fun h => Nat.mul_le_mul_left k h⟩
protected theorem mul_le_mul_right_iff {n m k : Nat} (w : 0 < k) : n * k ≤ m * k ↔ n ≤ m := by rw [Nat.mul_comm n, Nat.mul_comm m]; exact Nat.mul_le_mul_left_iff w
protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c := Nat.lt_of_not_le fun hle => Nat.not_le_of_lt h (Nat.mul_le_mul_left a hle)
protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c := Nat.lt_of_not_le fun hle => Nat.not_le_of_lt h (Nat.mul_le_mul_right a hle)
protected theorem eq_zero_of_mul_eq_zero : ∀ {m n : Nat}, n * m = 0 → n = 0 ∨ m = 0 := fun h => Nat.mul_eq_zero.1 h
protected theorem mul_ne_zero_iff : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 := by simp [Nat.mul_eq_zero]
theorem eq_one_of_mul_eq_one_right {m n : Nat} (H : m * n = 1) : m = 1 := Nat.dvd_antisymm (H ▸ Nat.dvd_mul_right m n) (Nat.one_dvd m)
theorem eq_one_of_mul_eq_one_left {m n : Nat} (H : m * n = 1) : n = 1 := Nat.dvd_antisymm (H ▸ Nat.dvd_mul_left n m) (Nat.one_dvd n)
protected theorem dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 := ⟨fun h => Nat.dvd_antisymm h (Nat.one_dvd n), fun h => h ▸ Nat.dvd_refl 1⟩
protected theorem dvd_rfl {a : Nat} : a ∣ a := Nat.dvd_refl a
theorem eq_one_of_dvd_one {n : Nat} (H : n ∣ 1) : n = 1 := Nat.dvd_one.1 H
theorem eq_of_dvd_of_lt_two_mul {a b : Nat} (ha : a ≠ 0) (hdvd : b ∣ a) (hlt : a < 2 * b) : a = b := by obtain ⟨c, rfl⟩ := hdvd; have : c < 2 := Nat.lt_of_mul_lt_mul_left (a := b) (by rw [Nat.mul_comm b 2]; exact hlt); match c, ha, this with | 0, ha, _ => simp at ha | 1, _, _ => exact Nat.mul_one b
theorem eq_zero_of_dvd_of_lt {a b : Nat} (h : a ∣ b) (h' : b < a) : b = 0 := by rcases Nat.eq_zero_or_pos b with h0 | h0; exact h0; exact absurd (Nat.le_of_dvd h0 h) (by omega)
theorem not_dvd_of_pos_of_lt {m n : Nat} (h1 : 0 < n) (h2 : n < m) : ¬m ∣ n := fun h => absurd (Nat.le_of_dvd h1 h) (by omega)
protected theorem dvd_add_iff_right {k m : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n := (Nat.dvd_add_right h).symm
protected theorem dvd_add_iff_left {k n : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := by rw [Nat.add_comm]; exact Nat.dvd_add_iff_right h
protected theorem dvd_add_left {m k : Nat} (h : k ∣ m) : k ∣ n + m ↔ k ∣ n := (Nat.dvd_add_iff_left h).symm
@[simp] theorem dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n := Nat.dvd_add_right (Nat.dvd_refl m)
@[simp] theorem dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n := Nat.dvd_add_left (Nat.dvd_refl m)
theorem dvd_sub' (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := Nat.dvd_sub h₁ h₂
protected theorem mul_dvd_mul {a b c d : Nat} : a ∣ b → c ∣ d → a * c ∣ b * d := fun ⟨x, hx⟩ ⟨y, hy⟩ => ⟨x * y, by rw [hx, hy, Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm x]⟩
protected theorem mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c := Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c := Nat.mul_dvd_mul h (Nat.dvd_refl c)
protected theorem dvd_of_mul_dvd_mul_left (kpos : 0 < k) (H : k * m ∣ k * n) : m ∣ n := by obtain ⟨l, h⟩ := H; rw [Nat.mul_assoc] at h; exact ⟨l, Nat.eq_of_mul_eq_mul_left kpos h⟩
protected theorem dvd_of_mul_dvd_mul_right (kpos : 0 < k) (H : m * k ∣ n * k) : m ∣ n := by rw [Nat.mul_comm m k, Nat.mul_comm n k] at H; exact Nat.dvd_of_mul_dvd_mul_left kpos H
theorem dvd_of_mul_right_dvd {m n k : Nat} (h : m * n ∣ k) : m ∣ k := Nat.dvd_trans (Nat.dvd_mul_right m n) h
theorem dvd_of_mul_left_dvd {m n k : Nat} (h : m * n ∣ k) : n ∣ k := Nat.dvd_trans (Nat.dvd_mul_left n m) h
theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := ⟨a ^ (n - m), by rw [← Nat.pow_add]; congr 1; omega⟩
theorem dvd_sub_iff_right {m n k : Nat} (hkn : k ≤ n) (h : m ∣ n) : m ∣ n - k ↔ m ∣ k := ⟨fun H => by have := Nat.dvd_sub h H; rwa [Nat.sub_sub_self hkn] at this, fun H => Nat.dvd_sub h H⟩
theorem dvd_sub_iff_left {m n k : Nat} (hkn : k ≤ n) (h : m ∣ k) : m ∣ n - k ↔ m ∣ n := ⟨fun H => by have := Nat.dvd_add H h; rwa [Nat.sub_add_cancel hkn] at this, fun H => Nat.dvd_sub H h⟩
@[simp] theorem mod_mod_self (n : Nat) : (n % n) % n = 0 := by simp
@[simp] theorem mod_mod_of_dvd (a : Nat) (h : c ∣ b) : a % b % c = a % c := by obtain ⟨d, rfl⟩ := h; conv => { rhs; rw [← Nat.mod_add_div a (c * d), Nat.mul_assoc, Nat.add_mul_mod_self_left] }
@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by rw [Nat.add_mod, Nat.mod_mod, ← Nat.add_mod]
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by rw [Nat.add_mod, Nat.mod_mod, ← Nat.add_mod]
@[simp] theorem mul_mod_mod (m n k : Nat) : (m * (n % k)) % k = (m * n) % k := by rw [Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod]
@[simp] theorem mod_mul_mod (m n k : Nat) : (m % k * n) % k = (m * n) % k := by rw [Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod]
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by induction b with | zero => rfl | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.mul_mod, ih, Nat.mul_mod (_ ^ b) (a % n), Nat.mod_mod]
theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by conv => { lhs; rw [show a = (a - b) + b by omega, Nat.add_mod_right] }
theorem mod_eq_sub_mul_div {x k : Nat} : x % k = x - k * (x / k) := by have := Nat.mod_add_div x k; omega
@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by rw [Nat.add_comm, Nat.add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by rw [Nat.add_comm, Nat.add_mul_mod_self_right]
theorem mod_eq_iff {a b c : Nat} : a % b = c ↔ (b = 0 ∧ a = c) ∨ (c < b ∧ Exists fun k => a = b * k + c) := ⟨fun h => by rcases Nat.eq_zero_or_pos b with rfl | hb; { left; simpa using h }; { right; exact ⟨h ▸ Nat.mod_lt a hb, a / b, by rw [← h]; exact (Nat.div_add_mod a b).symm⟩ }, fun h => h.elim (fun ⟨h, h'⟩ => by rw [h, Nat.mod_zero, h']) fun ⟨h, k, h'⟩ => by rw [h', Nat.mul_add_mod_self_left, Nat.mod_eq_of_lt h]⟩
theorem mul_add_mod (a b c : Nat) : (a * b + c) % a = c % a := Nat.mul_add_mod_self_left a b c
theorem mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by rcases Nat.eq_zero_or_pos z with rfl | hz; { simp }; { rcases Nat.eq_zero_or_pos y with rfl | hy; { simp }; { conv => { lhs; rw [← Nat.div_add_mod x y, Nat.mul_add, ← Nat.mul_assoc, Nat.mul_add_mod_self_left] }; exact Nat.mod_eq_of_lt (Nat.mul_lt_mul_of_pos_left (Nat.mod_lt x hy) hz) } }
theorem mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by rw [Nat.mul_comm x, Nat.mul_comm y, Nat.mul_comm (x % y)]; exact Nat.mul_mod_mul_left z x y
@[simp] theorem one_mod_eq_zero_iff {n : Nat} : 1 % n = 0 ↔ n = 1 := by match n with | 0 => simp | 1 => simp | n+2 => simp [Nat.mod_eq_of_lt (show 1 < n + 2 by omega)]
@[simp] theorem one_mod_eq_one {n : Nat} : 1 % n = 1 ↔ n ≠ 1 := by match n with | 0 => simp | 1 => simp | n+2 => simp [Nat.mod_eq_of_lt (show 1 < n + 2 by omega)]
@[simp] theorem one_mod_two_eq_one : 1 % 2 = 1 := rfl
@[simp] theorem mod_two_ne_zero : ¬(n % 2 = 0) ↔ n % 2 = 1 := by omega
@[simp] theorem mod_two_ne_one : ¬(n % 2 = 1) ↔ n % 2 = 0 := by omega
theorem mod_two_not_eq_zero : ¬n % 2 = 0 ↔ n % 2 = 1 := by omega
theorem mod_two_not_eq_one : ¬n % 2 = 1 ↔ n % 2 = 0 := by omega
theorem sub_mul_mod {x k n : Nat} (h₁ : n * k ≤ x) : (x - n * k) % n = x % n := by conv => { rhs; rw [← Nat.sub_add_cancel h₁, Nat.add_mul_mod_self_left] }
theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) := by rcases Nat.eq_zero_or_pos a with rfl | ha; { simp }; { rcases Nat.eq_zero_or_pos b with rfl | hb; { simp [Nat.mod_add_div] }; { refine (Nat.div_mod_unique (q := x / a / b) ?_ ?_).2; { have h1 := Nat.mod_lt x ha; have h2 := Nat.mul_le_mul_left a (Nat.succ_le_of_lt (Nat.mod_lt (x / a) hb)); rw [Nat.mul_succ] at h2; omega }; { have h1 := Nat.mod_add_div x a; have h2 := Nat.mod_add_div (x / a) b; have h3 : a * (x / a % b) + a * b * (x / a / b) = a * (x / a) := by { rw [Nat.mul_assoc, ← Nat.mul_add, h2] }; omega } } }
theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b := Nat.mod_mod_of_dvd a (Nat.dvd_mul_right b c)
theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c := Nat.mod_mod_of_dvd a (Nat.dvd_mul_left c b)
theorem div_eq_iff {a b c : Nat} (h : 0 < b) : a / b = c ↔ b * c ≤ a ∧ a < b * (c + 1) := by rw [Nat.le_antisymm_iff, Nat.le_div_iff_mul_le h, Nat.mul_comm c, ← Nat.lt_add_one_iff, Nat.div_lt_iff_lt_mul h, Nat.mul_comm (c + 1)]; exact and_comm
theorem lt_mul_div_succ (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b + 1) := by have := Nat.div_add_mod a b; have := Nat.mod_lt a hb; rw [Nat.mul_add]; omega
theorem div_pos (h₁ : b ≤ a) (h₂ : 0 < b) : 0 < a / b := (Nat.le_div_iff_mul_le h₂).2 (by omega)
theorem div_pos_iff {a b : Nat} : 0 < a / b ↔ 0 < b ∧ b ≤ a := ⟨fun h => by rcases Nat.eq_zero_or_pos b with rfl | hb; { simp at h }; { exact ⟨hb, Nat.le_of_not_lt fun hlt => by rw [Nat.div_eq_of_lt hlt] at h; omega⟩ }, fun ⟨h1, h2⟩ => Nat.div_pos h2 h1⟩
theorem div_eq_zero_iff : a / b = 0 ↔ b = 0 ∨ a < b := by have h : 0 < a / b ↔ 0 < b ∧ b ≤ a := Nat.div_pos_iff; generalize a / b = q at *; omega
theorem div_ne_zero_iff : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a := by have h : 0 < a / b ↔ 0 < b ∧ b ≤ a := Nat.div_pos_iff; generalize a / b = q at *; omega
theorem div_lt_of_lt (h : a < c) : a / b < c := Nat.lt_of_le_of_lt (Nat.div_le_self a b) h
theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k := by rcases Nat.eq_zero_or_pos n with rfl | hn; { simp at h }; { rw [Nat.div_lt_iff_lt_mul hn, Nat.mul_comm]; exact h }
theorem div_le_of_le_mul {m n : Nat} : ∀ {k : Nat}, m ≤ k * n → m / k ≤ n := fun {k} h => by rcases Nat.eq_zero_or_pos k with rfl | hk; { simp }; { exact Nat.le_of_lt_succ ((Nat.div_lt_iff_lt_mul hk).2 (by rw [Nat.succ_mul, Nat.mul_comm n]; omega)) }
theorem div_le_of_le_mul' {m n k : Nat} : m ≤ n * k → m / k ≤ n := fun h => Nat.div_le_of_le_mul (by rwa [Nat.mul_comm])
theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y := by rcases Nat.eq_zero_or_pos k with rfl | hk; { simp }; { exact (Nat.le_div_iff_mul_le hk).1 h }
protected theorem div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c := (Nat.le_div_iff_mul_le hc).2 (Nat.le_trans (Nat.mul_le_mul_left _ hcb) (Nat.div_mul_le_self a b))
protected theorem div_le_div {a b c d : Nat} (h1 : a ≤ b) (h2 : d ≤ c) (h3 : d ≠ 0) : a / c ≤ b / d := Nat.le_trans (Nat.div_le_div_right h1) (Nat.div_le_div_left h2 (Nat.pos_of_ne_zero h3))
protected theorem mul_div_cancel_left' {a b : Nat} (h : a ∣ b) : a * (b / a) = b := Nat.mul_div_cancel' h
protected theorem mul_div_assoc {k n : Nat} (m : Nat) (H : k ∣ n) : m * n / k = m * (n / k) := by rcases Nat.eq_zero_or_pos k with rfl | hk; { simp }; { obtain ⟨l, rfl⟩ := H; rw [Nat.mul_left_comm, Nat.mul_div_cancel_left _ hk, Nat.mul_div_cancel_left _ hk] }
protected theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n := Nat.mul_div_cancel_left n H
protected theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := Nat.mul_div_cancel m H
protected theorem div_eq_of_eq_mul_left (H1 : 0 < n) (H2 : m = k * n) : m / n = k := by rw [H2, Nat.mul_div_cancel k H1]
protected theorem div_eq_of_eq_mul_right (H1 : 0 < n) (H2 : m = n * k) : m / n = k := by rw [H2, Nat.mul_div_cancel_left k H1]
protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left n H]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k := by rw [Nat.mul_comm n, Nat.mul_comm k]; exact Nat.mul_div_mul_left n k H
protected theorem div_div_self (h : b ∣ a) (ha : a ≠ 0) : a / (a / b) = b := by obtain ⟨c, rfl⟩ := h; have hb : 0 < b := Nat.pos_of_ne_zero fun h => ha (by simp [h]); have hc : 0 < c := Nat.pos_of_ne_zero fun h => ha (by simp [h]); rw [Nat.mul_div_cancel_left c hb, Nat.mul_div_cancel b hc]
protected theorem div_eq_iff_eq_mul_left (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = c * b := ⟨fun h => by rw [← h, Nat.div_mul_cancel H'], fun h => Nat.div_eq_of_eq_mul_left H h⟩
protected theorem div_eq_iff_eq_mul_right (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = b * c := by rw [Nat.mul_comm]; exact Nat.div_eq_iff_eq_mul_left H H'
protected theorem eq_mul_of_div_eq_right {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = b * c := by rw [← H2, Nat.mul_div_cancel' H1]
protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by rw [Nat.mul_comm, Nat.eq_mul_of_div_eq_right H1 H2]
protected theorem add_div_of_dvd_right {a b c : Nat} (hca : c ∣ a) : (a + b) / c = a / c + b / c := by rcases Nat.eq_zero_or_pos c with rfl | hc; { simp }; { obtain ⟨k, rfl⟩ := hca; rw [Nat.add_comm, Nat.add_mul_div_left _ _ hc, Nat.mul_div_cancel_left _ hc, Nat.add_comm] }
protected theorem add_div_of_dvd_left {a b c : Nat} (hca : c ∣ b) : (a + b) / c = a / c + b / c := by rw [Nat.add_comm, Nat.add_div_of_dvd_right hca, Nat.add_comm]
theorem div_mul_le (a b : Nat) : a / b * b ≤ a := Nat.div_mul_le_self a b
protected theorem div_mul_div_comm {a b c d : Nat} : b ∣ a → d ∣ c → (a / b) * (c / d) = (a * c) / (b * d) := fun ⟨x, hx⟩ ⟨y, hy⟩ => by rcases Nat.eq_zero_or_pos b with rfl | hb; { simp }; { rcases Nat.eq_zero_or_pos d with rfl | hd; { simp }; { rw [hx, hy, Nat.mul_div_cancel_left x hb, Nat.mul_div_cancel_left y hd, show b * x * (d * y) = (b * d) * (x * y) by ac_rfl, Nat.mul_div_cancel_left _ (Nat.mul_pos hb hd)] } }
theorem mul_add_div {m : Nat} (m_pos : m > 0) (x y : Nat) : (m * x + y) / m = x + y / m := by rw [Nat.add_comm, Nat.add_mul_div_left _ _ m_pos, Nat.add_comm]
@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = (x / z) + 1 := by rw [Nat.add_comm, Nat.add_div_right x H]
@[simp] theorem sub_mul_div (x n p : Nat) : (x - n * p) / n = x / n - p := by rcases Nat.eq_zero_or_pos n with rfl | hn; { simp }; { rcases Nat.lt_or_ge x (n * p) with h | h; { rw [Nat.sub_eq_zero_of_le (Nat.le_of_lt h), Nat.zero_div]; have := Nat.div_lt_of_lt_mul h; omega }; { conv => { rhs; rw [← Nat.sub_add_cancel h, Nat.add_mul_div_left _ _ hn, Nat.add_sub_cancel] } } }
theorem lt_of_div_lt_div (h : a / c < b / c) : a < b := Nat.lt_of_not_le fun hle => Nat.not_le_of_lt h (Nat.div_le_div_right hle)
theorem succ_mod_succ_eq_zero_iff {a b : Nat} : (a + 1) % (b + 1) = 0 ↔ a % (b + 1) = b := by have h := Nat.mod_lt a (Nat.succ_pos b); rw [Nat.succ_eq_add_one] at h; rcases Nat.eq_zero_or_pos b with rfl | hb; { omega }; { rw [Nat.add_mod, Nat.mod_eq_of_lt (show 1 < b + 1 by omega)]; rcases Nat.lt_or_ge (a % (b + 1) + 1) (b + 1) with h' | h'; { rw [Nat.mod_eq_of_lt h']; omega }; { rw [show a % (b + 1) + 1 = b + 1 by omega, Nat.mod_self]; omega } }
end Nat
