prelude
import Init.Grind.Ring.Poly

/-! The theorems that `grind`'s ring solver names in its proofs (characteristic 0), and the ring of integers. -/

set_option linter.all false
universe u

namespace Lean.Grind
open Semiring Ring
section
variable {α : Type u}
instance (priority := 100) Semiring.toNatModule [Semiring α] : NatModule α where
  zero := (0 : α)
  add_zero := Semiring.add_zero
  add_comm := Semiring.add_comm
  add_assoc := Semiring.add_assoc
  nsmul := Semiring.nsmul
  zero_nsmul a := by rw [nsmul_eq_natCast_mul, natCast_zero, Semiring.zero_mul]
  add_one_nsmul n a := by rw [nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, natCast_succ, right_distrib, one_mul]
theorem Ring.zsmul_eq_intCast_mul [Ring α] (i : Int) (a : α) : i • a = (i : α) * a := by
  cases Int.eq_nat_or_neg i with | intro n h =>
  cases h with
  | inl h => rw [h, Ring.zsmul_natCast_eq_nsmul, nsmul_eq_natCast_mul, intCast_natCast]
  | inr h => rw [h, neg_zsmul, Ring.zsmul_natCast_eq_nsmul, nsmul_eq_natCast_mul, intCast_neg, intCast_natCast, neg_mul]
instance (priority := 100) Ring.toIntModule [Ring α] : IntModule α where
  zero := (0 : α)
  add_zero := Semiring.add_zero
  add_comm := Semiring.add_comm
  add_assoc := Semiring.add_assoc
  neg_add_cancel := Ring.neg_add_cancel
  sub_eq_add_neg := Ring.sub_eq_add_neg
  nsmul := Semiring.nsmul
  zsmul := Ring.zsmul
  zero_zsmul a := by rw [zsmul_eq_intCast_mul, intCast_zero, Semiring.zero_mul]
  one_zsmul a := by rw [zsmul_eq_intCast_mul, intCast_one, one_mul]
  add_zsmul n m a := by rw [zsmul_eq_intCast_mul, zsmul_eq_intCast_mul, zsmul_eq_intCast_mul, intCast_add, right_distrib]
  zsmul_natCast_eq_nsmul := Ring.zsmul_natCast_eq_nsmul
theorem Ring.intCast_mul_eq_zero [CommRing α] [NoNatZeroDivisors α] {k : Int} {a : α} (hk : k ≠ 0) (h : (k : α) * a = 0) : a = 0 := by
  have nat (n : Nat) (hn : n ≠ 0) (e : (n : α) * a = 0) : a = 0 :=
    NoNatZeroDivisors.no_nat_zero_divisors n a 0 hn (by rw [nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, mul_zero, e])
  cases Int.eq_nat_or_neg k with | intro n e =>
  cases e with
  | inl e => rw [e, intCast_natCast] at h; exact nat n (by omega) h
  | inr e =>
    rw [e, intCast_neg, intCast_natCast, neg_mul] at h
    exact nat n (by omega) (by rw [← neg_neg ((n : α) * a), h, neg_zero])
theorem Ring.intCast_eq_zero [Ring α] [IsCharP α 0] {k : Int} (h : (k : α) = 0) : k = 0 := by
  have nat (n : Nat) (e : (n : α) = 0) : n = 0 := by
    rw [← ofNat_eq_natCast] at e
    have m := (IsCharP.ofNat_ext_iff (α := α) 0).1 e
    rwa [Nat.mod_zero, Nat.mod_zero] at m
  cases Int.eq_nat_or_neg k with | intro n e =>
  cases e with
  | inl e => rw [e, intCast_natCast] at h; rw [e, nat n h]; rfl
  | inr e =>
    rw [e, intCast_neg, intCast_natCast] at h
    rw [e, nat n (by rw [← neg_neg (n : α), h, neg_zero])]; rfl
end

-- Normalisation steps that `grind` applies to products and powers once it knows a factor.
section
variable {α : Type u} [Semiring α]
theorem Semiring.pow_add_congr (a r : α) (b b₁ b₂ : Nat) (h₁ : b = b₁ + b₂) (h₂ : a ^ b₁ * a ^ b₂ = r) : a ^ b = r := by rw [h₁, Semiring.pow_add, h₂]
theorem Semiring.mul_one_congr (a b : α) (h : b = 1) : a * b = a := by rw [h, Semiring.mul_one]
theorem Semiring.one_mul_congr (a b : α) (h : a = 1) : a * b = b := by rw [h, Semiring.one_mul]
theorem Semiring.mul_zero_congr (a b : α) (h : b = 0) : a * b = 0 := by rw [h, Semiring.mul_zero]
theorem Semiring.zero_mul_congr (a b : α) (h : a = 0) : a * b = 0 := by rw [h, Semiring.zero_mul]
end

namespace CommRing
variable {α : Type u} [CommRing α] (ctx : Context α)
def Poly.mulConst (p : Poly) (k : Int) : Poly := p.mulMon k .unit
theorem Poly.denote_mulConst (p : Poly) (k : Int) : (p.mulConst k).denote ctx = (k : α) * p.denote ctx := by
  rw [mulConst, denote_mulMon, Mon.denote, mul_one]
def Poly.diff (lhs rhs : Expr) : Poly := (lhs.sub rhs).toPoly
theorem Poly.denote_diff (lhs rhs : Expr) : (diff lhs rhs).denote ctx = lhs.denote ctx + -rhs.denote ctx := by
  rw [diff, Expr.denote_toPoly, Expr.denote, sub_eq_add_neg]

theorem Expr.eq_of_toPoly_eq (e e' : Expr) (h : e.toPoly.eqv e'.toPoly = true) : e.denote ctx = e'.denote ctx := by
  rw [← denote_toPoly, ← denote_toPoly, Poly.denote_eqv ctx h]

namespace Stepwise
theorem core (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_diff, e, add_neg_cancel]
theorem superpose (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) (p : Poly)
    (h : ((p₁.mulMon k₁ m₁).append (p₂.mulMon k₂ m₂)).eqv p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_append, Poly.denote_mulMon, Poly.denote_mulMon, h₁, h₂, mul_zero, mul_zero, add_zero]
theorem simp (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) (p : Poly)
    (h : ((p₁.mulConst k₁).append (p₂.mulMon k₂ m₂)).eqv p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_append, Poly.denote_mulConst, Poly.denote_mulMon, h₁, h₂, mul_zero, mul_zero, add_zero]
theorem mul (p₁ : Poly) (k : Int) (p : Poly) (h : (p₁.mulConst k).eqv p = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_mulConst, h₁, mul_zero]
theorem eq_mul (p₁ : Poly) (k : Int) (p : Poly) (h : (p₁.mulConst k).eqv p = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ k p h h₁
theorem inv (p₁ p : Poly) (h : (p₁.mulConst (-1)).eqv p = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ (-1) p h h₁
theorem div [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly) (h : (decide (k ≠ 0) && (p.mulConst k).eqv p₁) = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [Bool.and_eq_true] at h
  refine intCast_mul_eq_zero (_root_.of_decide_eq_true h.1) ?_
  rw [← Poly.denote_mulConst, Poly.denote_eqv ctx h.2, h₁]
theorem unsat_eq [IsCharP α 0] (p : Poly) (k : Int) (h : (decide (k ≠ 0) && p.eqv (.num k)) = true) (e : p.denote ctx = 0) : False := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote_eqv ctx h.2] at e
  exact _root_.of_decide_eq_true h.1 (intCast_eq_zero e)
theorem d_init (p : Poly) : ((1 : Int) : α) * p.denote ctx = p.denote ctx := by rw [intCast_one, one_mul]
theorem d_step1 (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : (p₁.append (p₂.mulMon k₂ m₂)).eqv p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_append, Poly.denote_mulMon, h₂, mul_zero, add_zero, h₁]
theorem d_stepk (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : ((p₁.mulConst k₁).append (p₂.mulMon k₂ m₂)).eqv p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) : ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_append, Poly.denote_mulMon, Poly.denote_mulConst, h₂, mul_zero, add_zero, ← h₁, intCast_mul, mul_assoc]
theorem imp_1eq (lhs rhs : Expr) (p₁ p₂ : Poly) (h : ((Poly.diff lhs rhs).eqv p₁ && p₂.isZero) = true)
    (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote_isZero ctx h.2, intCast_one, one_mul, ← Poly.denote_eqv ctx h.1, Poly.denote_diff] at e
  exact eq_of_sub_eq_zero e
theorem imp_keq [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly) (h : (decide (k ≠ 0) && ((Poly.diff lhs rhs).eqv p₁ && p₂.isZero)) = true)
    (e : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  rw [Bool.and_eq_true, Bool.and_eq_true] at h
  rw [Poly.denote_isZero ctx h.2.2] at e
  have z := intCast_mul_eq_zero (_root_.of_decide_eq_true h.1) e
  rw [← Poly.denote_eqv ctx h.2.1, Poly.denote_diff] at z
  exact eq_of_sub_eq_zero z
end Stepwise
end CommRing

-- The integers.
instance : CommRing Int where
  natCast := instNatCastInt
  ofNat n := instOfNat
  nsmul := ⟨fun n a => (n : Int) * a⟩
  npow := instHPow
  intCast := inferInstance
  zsmul := instSMulOfMul
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  one_mul := Int.one_mul
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ _ := rfl
  ofNat_eq_natCast _ := rfl
  nsmul_eq_natCast_mul _ _ := rfl
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := rfl
  neg_zsmul := Int.neg_mul
  zsmul_natCast_eq_nsmul _ _ := rfl
  intCast_ofNat _ := rfl
  intCast_neg _ := rfl
  mul_comm := Int.mul_comm
instance : IsCharP Int 0 where
  ofNat_ext_iff {x y} := by
    rw [Nat.mod_zero, Nat.mod_zero]
    exact ⟨Int.ofNat.inj, fun h => h ▸ rfl⟩
instance : NoNatZeroDivisors Int where
  no_nat_zero_divisors k a b hk h := by
    have e : (k : Int) * a = (k : Int) * b := h
    have c : (k : Int) * a / k = (k : Int) * b / k := congrArg (· / (k : Int)) e
    rwa [Int.mul_ediv_cancel_left _ (by omega), Int.mul_ediv_cancel_left _ (by omega)] at c
theorem CommRing.norm_int (ctx : CommRing.Context Int) (e : CommRing.Expr) (p : CommRing.Poly) (h : e.toPoly.eqv p = true) : e.denote ctx = p.denote' ctx := by
  rw [CommRing.Poly.denote'_eq, ← CommRing.Expr.denote_toPoly, CommRing.Poly.denote_eqv ctx h]
end Lean.Grind
