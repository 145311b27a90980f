prelude
import Init.Grind.AC

/-! Cooper's elimination of an integer variable between two bounds: the case splits of `grind`'s linear integer
solver. -/

set_option linter.all false

namespace Int.Internal.Linear
def OrOver : Nat → (Nat → Prop) → Prop
  | 0, _ => False
  | n+1, p => p n ∨ OrOver n p
def OrOver_cases_type : Nat → (Nat → Prop) → Prop
  | 0, p => p 0
  | n+1, p => ¬p (n+1) → OrOver_cases_type n p
theorem orOver_cases : ∀ {n : Nat} {p : Nat → Prop}, OrOver (n+1) p → OrOver_cases_type n p
  | 0, _, h => h.resolve_right id
  | _+1, _, h => fun k => orOver_cases (h.resolve_left k)
theorem orOver_of : ∀ {n : Nat} {p : Nat → Prop} {k : Nat}, k < n → p k → OrOver n p
  | 0, _, k, h, _ => absurd h (Nat.not_lt_zero k)
  | n+1, p, k, h, hk => by
    by_cases e : k = n
    · exact .inl (e ▸ hk)
    · exact .inr (orOver_of (by omega) hk)

-- The arithmetic: `a x + p ≤ 0` with `a = -A < 0` bounds `x` from below, `b x + q ≤ 0` from above.
theorem cooper_ineq_left {A b p q x t : Int} (hA : 0 ≤ A) (hb : 0 ≤ b) (h₂ : b * x + q ≤ 0) (ht : p + t ≤ A * x) : b * p + A * q + b * t ≤ 0 := by
  have m₁ := Int.mul_le_mul_of_nonneg_left ht hb
  have m₂ := Int.mul_le_mul_of_nonneg_left h₂ hA
  rw [Int.mul_add, Int.mul_left_comm] at m₁
  rw [Int.mul_add, Int.mul_zero] at m₂
  omega
theorem cooper_ineq_right {A b p q x t : Int} (hA : 0 ≤ A) (hb : 0 ≤ b) (h₁ : p ≤ A * x) (ht : b * x + q + t ≤ 0) : b * p + A * q + A * t ≤ 0 := by
  have m₁ := Int.mul_le_mul_of_nonneg_left h₁ hb
  have m₂ := Int.mul_le_mul_of_nonneg_left ht hA
  rw [Int.mul_left_comm] at m₁
  rw [Int.mul_add, Int.mul_add, Int.mul_zero] at m₂
  omega
-- A bound `u` below `v`, moved up to a distance less than `n` from it: what divides `v` and `n` divides the result.
theorem cooper_choose {n : Nat} {u v : Int} (hn : 0 < n) (h : u ≤ v) : ∃ (k : Nat) (r : Int), k < n ∧ u + k ≤ v ∧ u + k = v - n * r := by
  have e := Int.mul_ediv_add_emod (v - u) n
  have p := Int.emod_nonneg (v - u) (show (n : Int) ≠ 0 by omega)
  have l := Int.emod_lt_of_pos (v - u) (show (0 : Int) < n by omega)
  have d := Int.mul_nonneg (show (0 : Int) ≤ n by omega) (Int.le_ediv_of_mul_le (show (0 : Int) < n by omega) (show (n : Int) * 0 ≤ v - u by rw [Int.mul_zero]; omega))
  exact ⟨((v - u) % n).toNat, (v - u) / n, by omega, by omega, by omega⟩

variable (ctx : Context)
def cooper_left_split (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * k ≤ 0 ∧ p₁.leadCoeff ∣ p₁.tail.denote ctx + k
def cooper_right_split (p₁ p₂ : Poly) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + -p₁.leadCoeff * k ≤ 0 ∧ p₂.leadCoeff ∣ p₂.tail.denote ctx + k
def cooper_dvd_left_split (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_left_split ctx p₁ p₂ k ∧ p₁.leadCoeff * d ∣ p₃.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₃.tail.denote ctx + p₃.leadCoeff * k
def cooper_dvd_right_split (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_right_split ctx p₁ p₂ k ∧ p₂.leadCoeff * d ∣ -p₃.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * p₃.tail.denote ctx + -p₃.leadCoeff * k

def cooperCert (p₁ p₂ : Poly) : Bool := decide (p₁.isAdd = true ∧ p₂.isAdd = true ∧ p₁.leadVar = p₂.leadVar ∧ p₁.leadCoeff < 0 ∧ 0 < p₂.leadCoeff)
theorem cooper_bounds {p₁ p₂ : Poly} (h : cooperCert p₁ p₂ = true) (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) :
    p₁.leadCoeff < 0 ∧ 0 < p₂.leadCoeff ∧ p₁.tail.denote ctx ≤ -p₁.leadCoeff * p₁.leadVar.denote ctx ∧ p₂.leadCoeff * p₁.leadVar.denote ctx + p₂.tail.denote ctx ≤ 0 := by
  have ⟨a₁, a₂, hx, na, pb⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₂, ← hx] at h₂
  exact ⟨na, pb, by rw [Int.neg_mul]; omega, h₂⟩
theorem dvd_left_core {a p x n r k : Int} (hn : a ∣ n) (e : p + k = -a * x - n * r) : a ∣ p + k := by
  have ⟨m, hm⟩ := hn
  exact ⟨-x - m * r, by rw [e, hm, Int.mul_sub, Int.mul_neg, Int.neg_mul, Int.mul_assoc]⟩
theorem dvd_right_core {b q x n r k : Int} (hn : b ∣ n) (e : q + k = -(b * x) - n * r) : b ∣ q + k := by
  have ⟨m, hm⟩ := hn
  exact ⟨-x - m * r, by rw [e, hm, Int.mul_sub, Int.mul_neg, Int.mul_assoc]⟩
theorem cooper_left (p₁ p₂ : Poly) (n : Nat) (h : (cooperCert p₁ p₂ && decide (0 < n ∧ p₁.leadCoeff ∣ (n : Int))) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_left_split ctx p₁ p₂) := by
  rw [Bool.and_eq_true] at h
  have ⟨hn, hd⟩ := of_decide_eq_true h.2
  have ⟨na, pb, lo, hi⟩ := cooper_bounds ctx h.1 h₁ h₂
  have ⟨k, r, hk, le, e⟩ := cooper_choose hn lo
  exact orOver_of hk ⟨cooper_ineq_left (by omega) (by omega) hi le, dvd_left_core hd e⟩
theorem cooper_right (p₁ p₂ : Poly) (n : Nat) (h : (cooperCert p₁ p₂ && decide (0 < n ∧ p₂.leadCoeff ∣ (n : Int))) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_right_split ctx p₁ p₂) := by
  rw [Bool.and_eq_true] at h
  have ⟨hn, hd⟩ := of_decide_eq_true h.2
  have ⟨na, pb, lo, hi⟩ := cooper_bounds ctx h.1 h₁ h₂
  have ⟨k, r, hk, le, e⟩ := cooper_choose hn (show p₂.tail.denote ctx ≤ -(p₂.leadCoeff * p₁.leadVar.denote ctx) by omega)
  exact orOver_of hk ⟨cooper_ineq_right (by omega) (by omega) lo (by omega), dvd_right_core hd e⟩
theorem cooper_dvd_left (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : (cooperCert p₁ p₂ && decide (p₃.isAdd = true ∧ p₁.leadVar = p₃.leadVar ∧ 0 < n ∧ p₁.leadCoeff ∣ (n : Int) ∧ p₁.leadCoeff * d ∣ p₃.leadCoeff * (n : Int))) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) : OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  rw [Bool.and_eq_true] at h
  have ⟨a₃, hx, hn, hd, m, hm⟩ := of_decide_eq_true h.2
  have ⟨na, pb, lo, hi⟩ := cooper_bounds ctx h.1 h₁ h₂
  have ⟨k, r, hk, le, e⟩ := cooper_choose hn lo
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₃, ← hx] at h₃
  have ⟨y, hy⟩ := h₃
  refine orOver_of hk ⟨⟨cooper_ineq_left (by omega) (by omega) hi le, dvd_left_core hd e⟩, -y - m * r, ?_⟩
  have e₁ : p₃.leadCoeff * p₁.tail.denote ctx + p₃.leadCoeff * k = p₃.leadCoeff * (-p₁.leadCoeff * p₁.leadVar.denote ctx) - p₃.leadCoeff * n * r := by
    rw [← Int.mul_add, e, Int.mul_sub, Int.mul_assoc]
  have e₂ : -p₁.leadCoeff * (p₃.leadCoeff * p₁.leadVar.denote ctx) + -p₁.leadCoeff * p₃.tail.denote ctx = -p₁.leadCoeff * (d * y) := by rw [← Int.mul_add, hy]
  rw [Int.mul_sub, ← Int.mul_assoc _ m r, ← hm, Int.mul_neg, Int.mul_assoc p₁.leadCoeff d y, ← Int.neg_mul]
  rw [Int.mul_left_comm] at e₁
  omega
theorem cooper_dvd_right (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : (cooperCert p₁ p₂ && decide (p₃.isAdd = true ∧ p₁.leadVar = p₃.leadVar ∧ 0 < n ∧ p₂.leadCoeff ∣ (n : Int) ∧ p₂.leadCoeff * d ∣ p₃.leadCoeff * (n : Int))) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) : OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  rw [Bool.and_eq_true] at h
  have ⟨a₃, hx, hn, hd, m, hm⟩ := of_decide_eq_true h.2
  have ⟨na, pb, lo, hi⟩ := cooper_bounds ctx h.1 h₁ h₂
  have ⟨k, r, hk, le, e⟩ := cooper_choose hn (show p₂.tail.denote ctx ≤ -(p₂.leadCoeff * p₁.leadVar.denote ctx) by omega)
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₃, ← hx] at h₃
  have ⟨y, hy⟩ := h₃
  refine orOver_of hk ⟨⟨cooper_ineq_right (by omega) (by omega) lo (by omega), dvd_right_core hd e⟩, y + m * r, ?_⟩
  have e₁ : p₃.leadCoeff * p₂.tail.denote ctx + p₃.leadCoeff * k = -(p₃.leadCoeff * (p₂.leadCoeff * p₁.leadVar.denote ctx)) - p₃.leadCoeff * n * r := by
    rw [← Int.mul_add, e, Int.mul_sub, Int.mul_neg, Int.mul_assoc]
  have e₂ : p₂.leadCoeff * (p₃.leadCoeff * p₁.leadVar.denote ctx) + p₂.leadCoeff * p₃.tail.denote ctx = p₂.leadCoeff * (d * y) := by rw [← Int.mul_add, hy]
  rw [Int.mul_add, ← Int.mul_assoc _ m r, ← hm, Int.mul_assoc p₂.leadCoeff d y, Int.neg_mul, Int.neg_mul]
  rw [Int.mul_left_comm] at e₁
  omega

-- What a split gives, as polynomials.
def sameNorm (p q : Poly) : Bool := decide (p.norm = q.norm)
theorem of_sameNorm {p q : Poly} (h : sameNorm p q = true) : p.denote' ctx = q.denote ctx := by
  rw [Poly.denote'_eq, ← Poly.denote_norm, of_decide_eq_true h, Poly.denote_norm]
def lin (a b c : Int) (p q : Poly) : Poly := (Poly.combine a b p q).addConst c
theorem denote_lin (a b c : Int) (p q : Poly) : (lin a b c p q).denote ctx = a * p.denote ctx + b * q.denote ctx + c := by
  rw [lin, Poly.denote_addConst, Poly.denote_combine]
theorem cooper_left_split_ineq (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) (s : cooper_left_split ctx p₁ p₂ k)
    (h : sameNorm p' (lin p₂.leadCoeff (-p₁.leadCoeff) (p₂.leadCoeff * k) p₁.tail p₂.tail) = true) : p'.denote' ctx ≤ 0 := by
  rw [of_sameNorm ctx h, denote_lin]; exact s.1
theorem cooper_right_split_ineq (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) (s : cooper_right_split ctx p₁ p₂ k)
    (h : sameNorm p' (lin p₂.leadCoeff (-p₁.leadCoeff) (-p₁.leadCoeff * k) p₁.tail p₂.tail) = true) : p'.denote' ctx ≤ 0 := by
  rw [of_sameNorm ctx h, denote_lin]; exact s.1
theorem cooper_left_split_dvd (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) (s : cooper_left_split ctx p₁ p₂ k)
    (h : (decide (a = p₁.leadCoeff) && sameNorm p' (p₁.tail.addConst k)) = true) : a ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true] at h
  rw [of_sameNorm ctx h.2, of_decide_eq_true h.1, Poly.denote_addConst]; exact s.2
theorem cooper_right_split_dvd (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) (s : cooper_right_split ctx p₁ p₂ k)
    (h : (decide (b = p₂.leadCoeff) && sameNorm p' (p₂.tail.addConst k)) = true) : b ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true] at h
  rw [of_sameNorm ctx h.2, of_decide_eq_true h.1, Poly.denote_addConst]; exact s.2
theorem cooper_dvd_left_split_ineq (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly) (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : sameNorm p' (lin p₂.leadCoeff (-p₁.leadCoeff) (p₂.leadCoeff * k) p₁.tail p₂.tail) = true) : p'.denote' ctx ≤ 0 := cooper_left_split_ineq ctx p₁ p₂ k b p' s.1 h
theorem cooper_dvd_right_split_ineq (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly) (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : sameNorm p' (lin p₂.leadCoeff (-p₁.leadCoeff) (-p₁.leadCoeff * k) p₁.tail p₂.tail) = true) : p'.denote' ctx ≤ 0 := cooper_right_split_ineq ctx p₁ p₂ k a p' s.1 h
theorem cooper_dvd_left_split_dvd1 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly) (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : (decide (a = p₁.leadCoeff) && sameNorm p' (p₁.tail.addConst k)) = true) : a ∣ p'.denote' ctx := cooper_left_split_dvd ctx p₁ p₂ k a p' s.1 h
theorem cooper_dvd_right_split_dvd1 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly) (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : (decide (b = p₂.leadCoeff) && sameNorm p' (p₂.tail.addConst k)) = true) : b ∣ p'.denote' ctx := cooper_right_split_dvd ctx p₁ p₂ k b p' s.1 h
theorem cooper_dvd_left_split_dvd2 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly) (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : (decide (d' = p₁.leadCoeff * d) && sameNorm p' (lin p₃.leadCoeff (-p₁.leadCoeff) (p₃.leadCoeff * k) p₁.tail p₃.tail)) = true) : d' ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true] at h
  rw [of_sameNorm ctx h.2, of_decide_eq_true h.1, denote_lin]; exact s.2
theorem cooper_dvd_right_split_dvd2 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly) (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : (decide (d' = p₂.leadCoeff * d) && sameNorm p' (lin (-p₃.leadCoeff) p₂.leadCoeff (-p₃.leadCoeff * k) p₂.tail p₃.tail)) = true) : d' ∣ p'.denote' ctx := by
  rw [Bool.and_eq_true] at h
  rw [of_sameNorm ctx h.2, of_decide_eq_true h.1, denote_lin]; exact s.2
-- Unit coefficients: the bounds leave no room for the residue that the divisibility asks for.
theorem cooper_unsat (p₁ p₂ p₃ : Poly) (d α β : Int)
    (h : decide (p₁.isAdd = true ∧ p₂.isAdd = true ∧ p₃.isAdd = true ∧ p₁.leadVar = p₂.leadVar ∧ p₁.leadVar = p₃.leadVar ∧ p₁.leadCoeff = -1 ∧ p₂.leadCoeff = 1 ∧ 1 < d ∧
      α * p₃.leadCoeff + β * d = 1 ∧ p₁.tail = .num p₁.tail.getConst ∧ p₂.tail = .num p₂.tail.getConst ∧ p₃.tail = .num p₃.tail.getConst ∧
      -p₂.tail.getConst < Poly.cdiv (p₁.tail.getConst - -α * p₃.tail.getConst % d) d * d + -α * p₃.tail.getConst % d) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) : False := by
  have ⟨a₁, a₂, a₃, x₂, x₃, c₁, c₂, hd, hab, t₁, t₂, t₃, hlt⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₁, c₁, t₁, Poly.denote] at h₁
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₂, ← x₂, c₂, t₂, Poly.denote] at h₂
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₃, ← x₃, t₃, Poly.denote] at h₃
  have ⟨y, hy⟩ := h₃
  generalize p₁.tail.getConst = u at *
  generalize p₂.tail.getConst = w at *
  generalize p₃.tail.getConst = v at *
  generalize p₃.leadCoeff = c at *
  generalize p₁.leadVar.denote ctx = x at *
  have hr := Int.mul_ediv_add_emod (-α * v) d
  generalize -α * v % d = r at *
  generalize -α * v / d = z at *
  have hx : x = d * (α * y + β * x + z) + r := by
    have e₁ : α * c * x + β * d * x = x := by rw [← Int.add_mul, hab, Int.one_mul]
    have e₂ : α * (c * x) + α * v = α * (d * y) := by rw [← Int.mul_add, hy]
    rw [Int.neg_mul] at hr
    rw [Int.mul_add, Int.mul_add, Int.mul_left_comm d α y, Int.mul_left_comm d β x]
    rw [Int.mul_assoc, Int.mul_assoc] at e₁
    omega
  generalize α * y + β * x + z = k at *
  have hk : Poly.cdiv (u - r) d ≤ k := by
    have g : d * (-k) ≤ -(u - r) := by rw [Int.mul_neg]; omega
    have := Int.le_ediv_of_mul_le (show 0 < d by omega) g
    rw [Poly.cdiv]; omega
  have m := Int.mul_le_mul_of_nonneg_right hk (show 0 ≤ d by omega)
  rw [Int.mul_comm k d] at m
  omega
end Int.Internal.Linear
