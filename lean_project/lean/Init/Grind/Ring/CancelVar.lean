prelude
import Init.Grind.Ring.CharP

/-! Inverses of numerals in `grind`'s ring solver: where `c * x = 1`, a power of `x` cancels one of `c`. And what follows
in a ring where a numeral is zero. -/

set_option linter.all false
universe u

namespace Lean.Grind.CommRing
open Semiring Ring
def Mon.degreeOf (x : Var) : Mon → Nat
  | .unit => 0
  | .mult p m => cond (Nat.beq p.x x) (p.k + degreeOf x m) (degreeOf x m)
def Mon.cancelVar (x : Var) : Mon → Mon
  | .unit => .unit
  | .mult p m => cond (Nat.beq p.x x) (cancelVar x m) (.mult p (cancelVar x m))
def Poly.cancelVar (c : Int) (x : Var) : Poly → Poly
  | .num k => .num k
  | .add k m p => cond (decide (k % c ^ m.degreeOf x = 0))
    (term (k / c ^ m.degreeOf x) (m.cancelVar x) (cancelVar c x p))
    (term k m (cancelVar c x p))

section
variable {α : Type u} [CommRing α] (ctx : Context α)
theorem Mon.denote_cancelVar (x : Var) : ∀ m : Mon, m.denote ctx = Var.denote ctx x ^ m.degreeOf x * (m.cancelVar x).denote ctx
  | .unit => by show (1 : α) = Var.denote ctx x ^ 0 * 1; rw [pow_zero, mul_one]
  | .mult p m => by
    rw [degreeOf, cancelVar]
    have ih := denote_cancelVar x m
    cases e : Nat.beq p.x x with
    | true =>
      show p.denote ctx * m.denote ctx = Var.denote ctx x ^ (p.k + m.degreeOf x) * (m.cancelVar x).denote ctx
      rw [Power.denote_eq, Nat.eq_of_beq_eq_true e, pow_add, mul_assoc, ← ih]
    | false =>
      show p.denote ctx * m.denote ctx = Var.denote ctx x ^ m.degreeOf x * (p.denote ctx * (m.cancelVar x).denote ctx)
      rw [ih, ← mul_assoc, ← mul_assoc, CommRing.mul_comm (p.denote ctx)]
theorem intCast_pow_mul {c : Int} {x : α} (h : Int.cast c * x = 1) (n : Nat) : ((c ^ n : Int) : α) * x ^ n = 1 := by
  induction n with
  | zero => show ((1 : Int) : α) * x ^ 0 = 1; rw [pow_zero x, mul_one]; exact intCast_one
  | succ n ih =>
    rw [Int.pow_succ, intCast_mul, pow_succ, mul_assoc, CommRing.mul_comm (x ^ n), ← mul_assoc (c : α), h, one_mul, ih]
theorem Poly.denote_cancelVar {c : Int} {x : Var} (h : Int.cast c * Var.denote ctx x = 1) : ∀ p : Poly, (p.cancelVar c x).denote ctx = p.denote ctx
  | .num k => rfl
  | .add k m p => by
    rw [cancelVar]
    by_cases z : k % c ^ m.degreeOf x = 0
    · rw [_root_.decide_eq_true z]
      show (term (k / c ^ m.degreeOf x) (m.cancelVar x) (p.cancelVar c x)).denote ctx = Int.cast k * m.denote ctx + p.denote ctx
      rw [denote_term, denote_cancelVar h p, Mon.denote_cancelVar ctx x m, ← mul_assoc]
      have e : (k : α) * Var.denote ctx x ^ m.degreeOf x = ((k / c ^ m.degreeOf x : Int) : α) := by
        have d : k = (k / c ^ m.degreeOf x) * c ^ m.degreeOf x := (Int.ediv_mul_cancel (Int.dvd_of_emod_eq_zero z)).symm
        have f : (k : α) = ((k / c ^ m.degreeOf x : Int) : α) * ((c ^ m.degreeOf x : Int) : α) := by rw [← intCast_mul, ← d]
        rw [f, mul_assoc, intCast_pow_mul h, mul_one]
      rw [e]
    · rw [_root_.decide_eq_false z]
      show (term k m (p.cancelVar c x)).denote ctx = Int.cast k * m.denote ctx + p.denote ctx
      rw [denote_term, denote_cancelVar h p]
theorem cancel_var_eq {c : Int} {x : Var} {p₁ p₂ : Poly} (h : (p₁.cancelVar c x).eqv p₂ = true) (e : Int.cast c * Var.denote ctx x = 1) :
    p₁.denote ctx = p₂.denote ctx := by
  rw [← Poly.denote_cancelVar ctx e p₁]; exact Poly.denote_eqv ctx h
theorem eq_cancel_var (c : Int) (x : Var) (p₁ p₂ : Poly) (h : (p₁.cancelVar c x).eqv p₂ = true) (e : Int.cast c * Var.denote ctx x = 1)
    (z : p₁.denote ctx = 0) : p₂.denote ctx = 0 := cancel_var_eq ctx h e ▸ z
theorem diseq_cancel_var (c : Int) (x : Var) (p₁ p₂ : Poly) (h : (p₁.cancelVar c x).eqv p₂ = true) (e : Int.cast c * Var.denote ctx x = 1)
    (z : p₁.denote ctx ≠ 0) : p₂.denote ctx ≠ 0 := cancel_var_eq ctx h e ▸ z
theorem Poly.denote_isZeroC_of {c : Nat} (z : (c : α) = 0) : ∀ {p : Poly}, p.isZeroC c = true → p.denote ctx = 0 := by
  have cast {k : Int} (e : k % c = 0) : (k : α) = 0 := by
    have d : (k / (c : Int)) * c = k := Int.ediv_mul_cancel (Int.dvd_of_emod_eq_zero e)
    rw [← d, intCast_mul, intCast_natCast, z, mul_zero]
  intro p
  induction p with
  | num k => exact fun h => cast (_root_.of_decide_eq_true h)
  | add k m p ih =>
    intro h
    rw [isZeroC, Bool.and_eq_true] at h
    rw [denote, cast (_root_.of_decide_eq_true h.1), zero_mul, Semiring.zero_add, ih h.2]
theorem d_normEq0 (k : Int) (c : Nat) (init p₁ p₂ p : Poly) (h : (p₂.eqv (.num c) && p₁.eqvC c p) = true)
    (h₁ : Int.cast k * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) : Int.cast k * init.denote ctx = p.denote ctx := by
  rw [Bool.and_eq_true] at h
  have z : (c : α) = 0 := by
    rw [← intCast_natCast]; exact (Poly.denote_eqv ctx h.1).symm.trans h₂
  have g := Poly.denote_isZeroC_of ctx z h.2
  rw [Poly.denote_append, Poly.denote_mulMon, Poly.denote_neg, Mon.denote, mul_one, intCast_one, one_mul] at g
  rw [h₁]; exact eq_of_sub_eq_zero g
end
theorem le_cancel_var {α : Type u} [CommRing α] [LE α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly) (h : (p₁.cancelVar c x).eqv p₂ = true)
    (e : Int.cast c * Var.denote ctx x = 1) (z : p₁.denote ctx ≤ 0) : p₂.denote ctx ≤ 0 := cancel_var_eq ctx h e ▸ z
theorem lt_cancel_var {α : Type u} [CommRing α] [LT α] (ctx : Context α) (c : Int) (x : Var) (p₁ p₂ : Poly) (h : (p₁.cancelVar c x).eqv p₂ = true)
    (e : Int.cast c * Var.denote ctx x = 1) (z : p₁.denote ctx < 0) : p₂.denote ctx < 0 := cancel_var_eq ctx h e ▸ z
end Lean.Grind.CommRing
