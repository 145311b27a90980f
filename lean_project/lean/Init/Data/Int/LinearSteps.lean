prelude
import Init.Data.Int.Linear

/-! Steps of `lia` beyond linear combinations: division, tightening of bounds, and what is said of natural numbers. -/

set_option linter.all false
universe u

namespace Int.Internal.Linear
variable (ctx : Context)
-- Division, tightening, and translations from expressions.
theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by have h := Int.mul_ediv_add_emod x y; omega
theorem emod_nonneg (x y : Int) (h : (y != 0) = true) : -1 * (x % y) ≤ 0 := by have k := Int.emod_nonneg x (bne_iff_ne.1 h); omega
theorem emod_le (x y : Int) (n : Int) (h : decide (y ≠ 0 ∧ n = 1 - y.natAbs) = true) : x % y + n ≤ 0 := by
  have ⟨hy, hn⟩ := of_decide_eq_true h
  cases Int.lt_or_gt_of_ne hy with
  | inr g => have k := Int.emod_lt_of_pos x g; omega
  | inl l =>
    have k := Int.emod_lt_of_pos x (Int.neg_pos.2 l)
    have e : x % -y = x % y := by rw [Int.emod_def, Int.emod_def, Int.ediv_neg, Int.neg_mul_neg]
    rw [e] at k; omega
theorem dvd_le_tight_core {d p b₁ b₂ : Int} (hd : 0 < d) (h₁ : d ∣ p + b₁) (h₂ : p + b₂ ≤ 0) : p + (b₁ - d * ((b₁ - b₂) / d)) ≤ 0 := by
  obtain ⟨k, e⟩ := h₁
  have g : d * k ≤ b₁ - b₂ := by omega
  have m := Int.mul_le_mul_of_nonneg_left (Int.le_ediv_of_mul_le hd g) (Int.le_of_lt hd)
  omega
theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly)
    (h : decide (0 < d ∧ p₂ = (p₁.addConst (-p₁.getConst)).addConst p₂.getConst ∧ p₃ = (p₁.addConst (-p₁.getConst)).addConst (p₁.getConst - d * ((p₁.getConst - p₂.getConst) / d))) = true)
    (g₁ : d ∣ p₁.denote' ctx) (g₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨hd, e₂, e₃⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *
  rw [e₂, Poly.denote_addConst, Poly.denote_addConst] at g₂
  rw [e₃, Poly.denote_addConst, Poly.denote_addConst]
  exact dvd_le_tight_core hd (by rwa [Int.add_assoc, Int.add_left_neg, Int.add_zero]) g₂
theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly)
    (h : decide (0 < d ∧ p₂ = ((p₁.addConst (-p₁.getConst)).mul (-1)).addConst p₂.getConst ∧ p₃ = ((p₁.addConst (-p₁.getConst)).mul (-1)).addConst (-p₁.getConst - d * ((-p₁.getConst - p₂.getConst) / d))) = true)
    (g₁ : d ∣ p₁.denote' ctx) (g₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨hd, e₂, e₃⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *
  rw [e₂, Poly.denote_addConst, Poly.denote_mul, Poly.denote_addConst] at g₂
  rw [e₃, Poly.denote_addConst, Poly.denote_mul, Poly.denote_addConst]
  refine dvd_le_tight_core hd ?_ g₂
  have k := Int.dvd_neg.2 g₁
  have e : -1 * (p₁.denote ctx + -p₁.getConst) + -p₁.getConst = -p₁.denote ctx := by omega
  rwa [e]
theorem le_norm_expr (lhs rhs : Expr) (p : Poly) (h : decide (p = (lhs.sub rhs).norm) = true) (g : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by rwa [norm_le ctx lhs rhs p h] at g
theorem eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : decide (p = (lhs.sub rhs).norm) = true) (g : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := by rwa [norm_eq ctx lhs rhs p h] at g
theorem not_eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : decide (p = (lhs.sub rhs).norm) = true) (g : ¬lhs.denote ctx = rhs.denote ctx) : ¬p.denote' ctx = 0 := by rwa [norm_eq ctx lhs rhs p h] at g
theorem dvd_norm_expr (d : Int) (e : Expr) (p : Poly) (h : decide (p = e.norm) = true) (g : d ∣ e.denote ctx) : d ∣ p.denote' ctx := by
  rw [Poly.denote'_eq, of_decide_eq_true h, Expr.denote_norm]; exact g
theorem of_not_dvd (a b : Int) (h : (a != 0) = true) (g : ¬a ∣ b) : b % a > 0 := (Int.emod_pos_of_not_dvd g).resolve_left (bne_iff_ne.1 h)
theorem eq_def' (x : Var) (e : Expr) (p : Poly) (h : decide (p = .add (-1) x e.norm) = true) (g : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, of_decide_eq_true h, Poly.denote, Expr.denote_norm]; omega
-- The native prover hands over `p` with the terms in the order of `e`, so both sides are sorted first.
theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) (h : decide (p.norm = (Poly.add (-1) x e.norm).norm) = true) (g : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, ← Poly.denote_norm, of_decide_eq_true h, Poly.denote_norm, Poly.denote, Expr.denote_norm]; omega
theorem eq_def'_norm (x : Var) (e : Expr) (ePoly ePoly' p : Poly) (h : decide (ePoly = e.norm ∧ p = .add (-1) x ePoly') = true) (g₁ : x.denote ctx = e.denote ctx) (g₂ : ePoly.denote' ctx = ePoly'.denote' ctx) : p.denote' ctx = 0 := by
  have ⟨e₁, e₂⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote'_eq, e₁, Expr.denote_norm] at g₂
  rw [Poly.denote'_eq, e₂, Poly.denote]; omega
theorem eq_def_struct_norm (x : Var) (e : Expr) (ePoly ePoly' p : Poly) (h : decide (ePoly.norm = e.norm ∧ p.norm = (Poly.add (-1) x ePoly').norm) = true) (g₁ : x.denote ctx = e.denote ctx) (g₂ : ePoly.denote' ctx = ePoly'.denote' ctx) : p.denote' ctx = 0 := by
  have ⟨e₁, e₂⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote'_eq, ← Poly.denote_norm, e₁, Expr.denote_norm] at g₂
  rw [Poly.denote'_eq, ← Poly.denote_norm, e₂, Poly.denote_norm, Poly.denote]; omega
theorem eq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (g : p.denote' ctx = 0) : p'.denote' ctx = 0 := h ▸ g
theorem le_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (g : p.denote' ctx ≤ 0) : p'.denote' ctx ≤ 0 := h ▸ g
theorem diseq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (g : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := h ▸ g
theorem dvd_norm_poly (d : Int) (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (g : d ∣ p.denote' ctx) : d ∣ p'.denote' ctx := h ▸ g
theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) = if (NatCast.natCast y : Int) + (-1) * NatCast.natCast x ≤ 0 then (NatCast.natCast x : Int) + -1 * NatCast.natCast y else (0 : Int) := by
  show ((x - y : Nat) : Int) = if (y : Int) + (-1) * (x : Int) ≤ 0 then (x : Int) + -1 * (y : Int) else 0
  split <;> omega
def var_eq_cert (x : Var) (k : Int) : Poly → Bool
  | .add a y (.num c) => decide (a ≠ 0 ∧ x = y ∧ k = -c / a)
  | _ => false
theorem var_eq (x : Var) (k : Int) (p : Poly) (h : var_eq_cert x k p = true) (g : p.denote' ctx = 0) : x.denote ctx = k := by
  rw [Poly.denote'_eq] at g
  match p, h, g with
  | .add a y (.num c), h, g =>
    have ⟨ha, hx, hk⟩ := of_decide_eq_true h
    subst hx
    have e : a * x.denote ctx = -c := by rw [Poly.denote, Poly.denote] at g; omega
    rw [hk, ← e, Int.mul_ediv_cancel_left _ ha]
theorem of_var_eq (x : Var) (k : Int) (p : Poly) (h : decide (p = .add 1 x (.num (-k))) = true) (g : x.denote ctx = k) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, of_decide_eq_true h, Poly.denote, Poly.denote]; omega
theorem of_var_eq_var (x y : Var) (p : Poly) (h : decide (p = .add 1 x (.add (-1) y (.num 0))) = true) (g : x.denote ctx = y.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, of_decide_eq_true h, Poly.denote, Poly.denote, Poly.denote]; omega
theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly) (h : decide (p = .add 1 x (.add (-k) y (.num 0))) = true) (g : x.denote ctx = k * y.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, of_decide_eq_true h, Poly.denote, Poly.denote, Poly.denote, g, Int.neg_mul, Int.one_mul]; omega
theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h₃ : (k₁ * k₂ == k) = true) : a * b = k := by rw [h₁, h₂]; exact eq_of_beq h₃
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c) (h₃ : (k₁ * k₂ == k) = true) : a * b = k * c := by rw [h₁, h₂, ← Int.mul_assoc, eq_of_beq h₃]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂) (h₃ : (k₁ * k₂ == k) = true) : a * b = k * c := by rw [h₁, h₂, ← eq_of_beq h₃, Int.mul_right_comm]
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]
theorem div_eq (a b k : Int) (h : b = k) : a / b = a / k := h ▸ rfl
theorem mod_eq (a b k : Int) (h : b = k) : a % b = a % k := h ▸ rfl
theorem div_eq' (a b b' k : Int) (h₁ : b = b') (h₂ : (k == a / b') = true) : a / b = k := by rw [h₁, eq_of_beq h₂]
theorem mod_eq' (a b b' k : Int) (h₁ : b = b') (h₂ : (k == a % b') = true) : a % b = k := by rw [h₁, eq_of_beq h₂]
theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : (b : Int) = b') (h₃ : (k == a' ^ b'.toNat) = true) : a ^ b = k := by rw [eq_of_beq h₃, h₁, ← h₂]; rfl
end Int.Internal.Linear

-- From Nat to Int.
namespace Nat.ToInt
variable {a b : Nat} {a' b' : Int}
theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  show ((a.toNat : Nat) : Int) = _
  split <;> omega
theorem toNat_nonneg (x : Nat) : (-1 : Int) * (NatCast.natCast x) ≤ 0 := by show (-1 : Int) * (x : Int) ≤ 0; omega
theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl
theorem of_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a = b) : a' = b' := by rw [← h₁, ← h₂, h]
theorem of_diseq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≠ b) : a' ≠ b' := fun e => h (Int.natCast_inj.1 (h₁.trans (e.trans h₂.symm)))
theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d') (h₂ : NatCast.natCast a = a') (h : d ∣ a) : d' ∣ a' := by rw [← h₁, ← h₂]; exact Int.ofNat_dvd.2 h
theorem of_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≤ b) : a' ≤ b' := by rw [← h₁, ← h₂]; exact Int.ofNat_le.2 h
theorem of_not_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : ¬a ≤ b) : b' + 1 ≤ a' := by rw [← h₁, ← h₂]; exact Int.ofNat_lt.2 (Nat.not_le.1 h)
theorem add_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a + b) = a' + b' := by rw [← h₁, ← h₂]; rfl
theorem mul_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a * b) = a' * b' := by rw [← h₁, ← h₂]; rfl
theorem sub_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a - b) = if b' + (-1) * a' ≤ 0 then a' - b' else 0 := by
  rw [← h₁, ← h₂]; show ((a - b : Nat) : Int) = if (b : Int) + (-1) * (a : Int) ≤ 0 then (a : Int) - (b : Int) else 0
  split <;> omega
theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h₁ : NatCast.natCast a = a') : NatCast.natCast (a ^ k) = a' ^ k := by rw [← h₁]; exact Lean.Omega.Int.ofNat_pow a k
theorem div_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a / b) = a' / b' := by rw [← h₁, ← h₂]; rfl
theorem mod_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : NatCast.natCast (a % b) = a' % b' := by rw [← h₁, ← h₂]; rfl
theorem eq_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : (a = b) = (a' = b') := by rw [← h₁, ← h₂]; exact propext Int.natCast_inj.symm
theorem lt_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : (a < b) = (a' < b') := by rw [← h₁, ← h₂]; exact propext Int.ofNat_lt.symm
theorem le_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') : (a ≤ b) = (a' ≤ b') := by rw [← h₁, ← h₂]; exact propext Int.ofNat_le.symm
end Nat.ToInt
namespace Int.Nonneg
theorem num (a : Int) (h : decide (a ≥ 0) = true) : a ≥ 0 := of_decide_eq_true h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := by omega
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := by
  obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le h₁; obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le h₂
  exact Int.natCast_nonneg (m / n)
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := by
  induction k with
  | zero => exact (by decide : (1 : Int) ≥ 0)
  | succ k ih => exact Int.mul_nonneg ih h₁
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 := by
  obtain ⟨m, rfl⟩ := Int.eq_ofNat_of_zero_le h₁; exact Int.natCast_nonneg (m % b.natAbs)
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by omega
end Int.Nonneg
