prelude
import Init.Data.Int.Basic

/-! Division, remainder and divisibility of integers; balanced remainder. -/

set_option linter.all false
universe u v w

namespace Int
theorem emod_add_mul_ediv_neg (m n : Nat) : subNatNat (n + 1) (m % (n + 1) + 1) + ofNat (n + 1) * negSucc (m / (n + 1)) = negSucc m := by
  rw [← zero_subNatNat_succ, ← zero_subNatNat_succ, ← subNatNat_zero, mul_subNatNat_subNatNat, add_subNatNat_subNatNat]
  apply subNatNat_congr
  have e := Nat.mod_add_div m (n + 1)
  generalize m % (n + 1) = r at e
  generalize m / (n + 1) = q at e
  rw [← e]
  simp only [Nat.add_zero, Nat.zero_add, Nat.mul_zero, Nat.zero_mul, Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := match a, b with
  | ofNat m, ofNat n => congrArg ofNat (Nat.mod_add_div m n)
  | ofNat m, negSucc n => by
    show ofNat (m % (n + 1)) + -(ofNat (n + 1)) * -(ofNat (m / (n + 1))) = _
    rw [Int.neg_mul_neg]; exact congrArg ofNat (Nat.mod_add_div m (n + 1))
  | negSucc m, ofNat 0 => by
    show subNatNat 0 (m % 0 + 1) + ofNat 0 * 0 = negSucc m
    rw [Nat.mod_zero, Int.mul_zero, Int.add_zero]; rfl
  | negSucc m, ofNat (n+1) => emod_add_mul_ediv_neg m n
  | negSucc m, negSucc n => emod_add_mul_ediv_neg m n
theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := by rw [Int.add_comm, emod_add_mul_ediv]
theorem emod_add_ediv (a b : Int) : a % b + b * (a / b) = a := emod_add_mul_ediv a b
theorem ediv_add_emod (a b : Int) : b * (a / b) + a % b = a := mul_ediv_add_emod a b
theorem emod_def (a b : Int) : a % b = a - b * (a / b) := by
  have h := emod_add_mul_ediv a b
  exact (Int.add_sub_cancel (a % b) (b * (a / b))).symm.trans (by rw [h])
theorem emod_nonneg : ∀ (a : Int) {b : Int}, b ≠ 0 → 0 ≤ a % b
  | ofNat m, b, _ => natCast_nonneg (m % natAbs b)
  | negSucc m, b, h => by
    show 0 ≤ subNatNat (natAbs b) (m % natAbs b + 1)
    rw [subNatNat_of_le (Nat.mod_lt m (Nat.pos_of_ne_zero fun e => h (natAbs_eq_zero.1 e)))]
    exact natCast_nonneg _
theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt h)
  have hn : 0 < n := natCast_pos.1 h
  match a with
  | ofNat m => exact ofNat_lt.2 (Nat.mod_lt m hn)
  | negSucc m =>
    show subNatNat n (m % n + 1) < n
    rw [subNatNat_of_le (Nat.mod_lt m hn)]
    exact ofNat_lt.2 (Nat.sub_lt hn (Nat.zero_lt_succ _))
@[simp] theorem ediv_zero : ∀ a : Int, a / 0 = 0
  | ofNat m => congrArg ofNat (Nat.div_zero m)
  | negSucc _ => rfl
@[simp] theorem zero_ediv : ∀ b : Int, 0 / b = 0
  | ofNat n => congrArg ofNat (Nat.zero_div n)
  | negSucc n => by show -ofNat (0 / (n + 1)) = 0; rw [Nat.zero_div]; rfl
@[simp] theorem emod_zero (a : Int) : a % 0 = a := by rw [emod_def, Int.zero_mul, Int.sub_zero]
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := by rw [emod_def, zero_ediv, Int.mul_zero, Int.sub_zero]
@[simp] theorem ediv_neg : ∀ (a b : Int), a / -b = -(a / b)
  | ofNat m, ofNat 0 => by show ofNat (m / 0) = -ofNat (m / 0); rw [Nat.div_zero]; rfl
  | ofNat _, ofNat (_+1) => rfl
  | ofNat m, negSucc n => (Int.neg_neg _).symm
  | negSucc _, ofNat 0 => rfl
  | negSucc _, ofNat (_+1) => rfl
  | negSucc _, negSucc _ => rfl
theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / (n : Int) := rfl
theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % (n : Int) := rfl
theorem ofNat_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / (n : Int) := rfl
theorem ofNat_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % (n : Int) := rfl
theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x :=
  Int.sub_nonneg.1 (by rw [← emod_def]; exact emod_nonneg x h)
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have e := mul_ediv_add_emod x k
  exact Int.lt_of_le_of_lt (Int.le_of_eq e.symm) (Int.add_lt_add_of_le_of_lt (Int.le_refl _) (emod_lt_of_pos x h))
theorem le_ediv_of_mul_le {a b c : Int} (hc : 0 < c) (h : c * a ≤ b) : a ≤ b / c := by
  apply lt_add_one_iff.1
  apply Int.lt_of_mul_lt_mul_left (c := c) _ (Int.le_of_lt hc)
  rw [Int.mul_add, Int.mul_one]
  exact Int.lt_of_le_of_lt h (lt_mul_ediv_self_add hc)
theorem le_ediv_iff_mul_le {a b c : Int} (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  rw [Int.mul_comm]
  exact ⟨fun h => Int.le_trans (Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt hc)) (mul_ediv_self_le (Int.ne_of_gt hc)), le_ediv_of_mul_le hc⟩
theorem ediv_lt_iff_lt_mul {a b c : Int} (hc : 0 < c) : a / c < b ↔ a < b * c := by rw [← Int.not_le, ← Int.not_le, le_ediv_iff_mul_le hc]
-- Quotient and remainder are unique.
theorem ediv_emod_unique {a b q r : Int} (hb : 0 < b) (h0 : 0 ≤ r) (h1 : r < b) (h : b * q + r = a) : a / b = q ∧ a % b = r := by
  have e : a / b = q := by
    apply Int.le_antisymm
    · apply lt_add_one_iff.1
      rw [ediv_lt_iff_lt_mul hb, Int.add_mul, Int.one_mul, ← h, Int.mul_comm]
      exact Int.add_lt_add_of_le_of_lt (Int.le_refl _) h1
    · rw [le_ediv_iff_mul_le hb, ← h, Int.mul_comm]
      exact Int.le_trans (Int.le_of_eq (Int.add_zero _).symm) (Int.add_le_add_left h0 _)
  exact ⟨e, by rw [emod_def, e, ← h, Int.add_sub_cancel_left]⟩
@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (h : a ≠ 0) : a * b / a = b := by
  have pos : ∀ a b : Int, 0 < a → a * b / a = b := fun a b h => (ediv_emod_unique h (Int.le_refl 0) h (Int.add_zero _)).1
  cases Int.lt_or_gt_of_ne h with
  | inr g => exact pos a b g
  | inl l =>
    have k := pos (-a) (-b) (Int.neg_pos.2 l)
    rwa [Int.neg_mul_neg, ediv_neg, Int.neg_inj] at k
@[simp] theorem mul_ediv_cancel {b : Int} (a : Int) (h : b ≠ 0) : a * b / b = a := by rw [Int.mul_comm, mul_ediv_cancel_left a h]
@[simp] theorem ediv_one (a : Int) : a / 1 = a := by have h := mul_ediv_cancel_left (a := 1) a (by decide); rwa [Int.one_mul] at h
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by rw [emod_def, ediv_one, Int.one_mul, Int.sub_self]
theorem ediv_self {a : Int} (h : a ≠ 0) : a / a = 1 := by have k := mul_ediv_cancel_left 1 h; rwa [Int.mul_one] at k
theorem ediv_minus_one (a : Int) : a / -1 = -a := by show a / -(1 : Int) = -a; rw [ediv_neg, ediv_one]
theorem emod_minus_one (a : Int) : a % -1 = 0 := by rw [emod_def, ediv_minus_one, Int.mul_neg, Int.neg_mul, Int.neg_neg, Int.one_mul, Int.sub_self]
theorem emod_emod (a b : Int) : a % b % b = a % b := by
  cases Classical.em (b = 0) with
  | inl h => rw [h, emod_zero]
  | inr h =>
    have gen : ∀ c : Int, 0 < c → a % c % c = a % c := fun c hc => (ediv_emod_unique (q := 0) hc (emod_nonneg a (Int.ne_of_gt hc)) (emod_lt_of_pos a hc) (by rw [Int.mul_zero, Int.zero_add])).2
    have neg : ∀ x c : Int, x % -c = x % c := fun x c => by rw [emod_def, emod_def, ediv_neg, Int.neg_mul_neg]
    cases Int.lt_or_gt_of_ne h with
    | inr g => exact gen b g
    | inl l => have k := gen (-b) (Int.neg_pos.2 l); rwa [neg, neg] at k
theorem add_mul_ediv_right (a b : Int) {c : Int} (h : c ≠ 0) : (a + b * c) / c = a / c + b := by
  have pos : ∀ a b c : Int, 0 < c → (a + b * c) / c = a / c + b := fun a b c hc =>
    (ediv_emod_unique hc (emod_nonneg a (Int.ne_of_gt hc)) (emod_lt_of_pos a hc) (by rw [Int.mul_add, Int.add_right_comm, mul_ediv_add_emod, Int.mul_comm])).1
  cases Int.lt_or_gt_of_ne h with
  | inr g => exact pos a b c g
  | inl l =>
    have k := pos a (-b) (-c) (Int.neg_pos.2 l)
    rw [Int.neg_mul_neg, ediv_neg, ediv_neg, ← Int.neg_add] at k
    exact Int.neg_inj.1 k
theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c := by
  cases Classical.em (c = 0) with
  | inl h => rw [h, Int.mul_zero, Int.add_zero]
  | inr h => rw [emod_def, emod_def, add_mul_ediv_right a b h, Int.mul_add, Int.mul_comm c b, ← Int.sub_sub, sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, Int.add_right_comm (a + b * c), Int.add_assoc a, Int.add_right_neg, Int.add_zero]
theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b := by rw [Int.mul_comm, add_mul_emod_self_right]

-- Divisibility.
protected theorem dvd_refl (a : Int) : a ∣ a := ⟨1, (Int.mul_one a).symm⟩
protected theorem dvd_zero (a : Int) : a ∣ 0 := ⟨0, (Int.mul_zero a).symm⟩
protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
protected theorem dvd_trans {a b c : Int} : a ∣ b → b ∣ c → a ∣ c | ⟨d, e⟩, ⟨f, g⟩ => ⟨d * f, by rw [g, e, Int.mul_assoc]⟩
protected theorem dvd_add {a b c : Int} : a ∣ b → a ∣ c → a ∣ b + c | ⟨d, e⟩, ⟨f, g⟩ => ⟨d + f, by rw [e, g, Int.mul_add]⟩
protected theorem dvd_sub {a b c : Int} : a ∣ b → a ∣ c → a ∣ b - c | ⟨d, e⟩, ⟨f, g⟩ => ⟨d - f, by rw [e, g, Int.mul_sub]⟩
protected theorem dvd_neg {a b : Int} : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨c, e⟩ => ⟨-c, by rw [Int.mul_neg, ← e, Int.neg_neg]⟩, fun ⟨c, e⟩ => ⟨-c, by rw [Int.mul_neg, ← e]⟩⟩
protected theorem neg_dvd {a b : Int} : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨c, e⟩ => ⟨-c, by rw [e, Int.neg_mul, Int.mul_neg]⟩, fun ⟨c, e⟩ => ⟨-c, by rw [e, Int.neg_mul_neg]⟩⟩
protected theorem dvd_mul_of_dvd_left {a b : Int} (h : a ∣ b) (c : Int) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_right b c)
protected theorem zero_dvd {n : Int} : 0 ∣ n ↔ n = 0 := ⟨fun ⟨c, e⟩ => by rw [e, Int.zero_mul], fun e => e ▸ Int.dvd_refl 0⟩
theorem emod_eq_zero_of_dvd {a b : Int} : a ∣ b → b % a = 0
  | ⟨c, e⟩ => by have k := add_mul_emod_self_left 0 a c; rw [Int.zero_add, zero_emod] at k; rw [e, k]
theorem dvd_of_emod_eq_zero {a b : Int} (h : b % a = 0) : a ∣ b := ⟨b / a, by have k := emod_add_mul_ediv b a; rw [h, Int.zero_add] at k; exact k.symm⟩
theorem dvd_iff_emod_eq_zero {a b : Int} : a ∣ b ↔ b % a = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
instance decidableDvd : DecidableRel (α := Int) (β := Int) (· ∣ ·) := fun a b => decidable_of_decidable_of_iff (p := b % a = 0) dvd_iff_emod_eq_zero.symm
theorem emod_pos_of_not_dvd {a b : Int} (h : ¬a ∣ b) : a = 0 ∨ 0 < b % a :=
  (Classical.em (a = 0)).imp id fun n => Int.lt_of_le_of_ne (emod_nonneg b n) fun e => h (dvd_of_emod_eq_zero e.symm)
protected theorem mul_ediv_cancel' {a b : Int} (h : a ∣ b) : a * (b / a) = b := by have k := mul_ediv_add_emod b a; rwa [emod_eq_zero_of_dvd h, Int.add_zero] at k
protected theorem ediv_mul_cancel {a b : Int} (h : a ∣ b) : b / a * a = b := by rw [Int.mul_comm, Int.mul_ediv_cancel' h]
theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n :=
  ⟨fun h => Nat.dvd_of_mod_eq_zero (natCast_inj.1 (emod_eq_zero_of_dvd h)), fun ⟨c, e⟩ => ⟨c, by rw [e]; rfl⟩⟩
theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n := ofNat_dvd
theorem dvd_natAbs_self {a : Int} : (natAbs a : Int) ∣ a := match a with
  | ofNat n => Int.dvd_refl _
  | negSucc n => Int.neg_dvd.1 (Int.dvd_refl (negSucc n))
theorem ofNat_dvd_of_dvd_natAbs {n : Nat} {a : Int} (h : n ∣ natAbs a) : (n : Int) ∣ a := Int.dvd_trans (ofNat_dvd.2 h) dvd_natAbs_self
theorem dvd_eq_true_of_mod_eq_zero {a b : Int} (h : (b % a == 0) = true) : (a ∣ b) = True := eq_true (dvd_of_emod_eq_zero (eq_of_beq h))
theorem dvd_eq_false_of_mod_ne_zero {a b : Int} (h : (b % a != 0) = true) : (a ∣ b) = False := eq_false fun d => bne_iff_ne.1 h (emod_eq_zero_of_dvd d)
theorem add_emod_of_dvd_right {a b c : Int} (h : c ∣ b) : (a + b) % c = a % c := match h with | ⟨d, e⟩ => by rw [e, add_mul_emod_self_left]
theorem emod_sub_cancel (a b : Int) : b ∣ a % b - a := ⟨-(a / b), by rw [emod_def, sub_eq_add_neg, sub_eq_add_neg, Int.add_right_comm, Int.add_right_neg, Int.zero_add, Int.mul_neg]⟩
theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m := by
  have e := Int.sub_add_cancel (n % k) n
  rw [← e, Int.add_comm, add_emod_of_dvd_right (Int.dvd_trans h (emod_sub_cancel n k))]
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n := by
  have e : a + b = a % n + b % n + (n * (a / n) + n * (b / n)) := by
    have ha := emod_add_mul_ediv a n
    have hb := emod_add_mul_ediv b n
    calc a + b = (a % n + n * (a / n)) + (b % n + n * (b / n)) := by rw [ha, hb]
      _ = _ := by simp only [Int.add_assoc, Int.add_left_comm]
  calc (a + b) % n = (a % n + b % n + (n * (a / n) + n * (b / n))) % n := by rw [← e]
    _ = _ := add_emod_of_dvd_right (Int.dvd_add (Int.dvd_mul_right _ _) (Int.dvd_mul_right _ _))

-- Balanced remainder: congruent to x modulo m.
theorem bmod_sub_dvd (x : Int) (m : Nat) : (m : Int) ∣ bmod x m - x := by
  rw [bmod]
  have h := emod_sub_cancel x m
  show (m : Int) ∣ (if x % m < (m + 1) / 2 then x % m else x % m - m) - x
  split
  · exact h
  · have e : x % m - m - x = x % m - x - m := by rw [Int.sub_sub, Int.sub_sub, Int.add_comm (m : Int)]
    rw [e]; exact Int.dvd_sub h (Int.dvd_refl _)
end Int
namespace Nat
theorem dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : (n % m == 0) = true) : (m ∣ n) = True := eq_true (dvd_of_mod_eq_zero (eq_of_beq h))
theorem dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : (n % m != 0) = true) : (m ∣ n) = False := eq_false fun d => bne_iff_ne.1 h (mod_eq_zero_of_dvd d)
end Nat
