prelude
import Init.Grind.Ordered.Linarith

/-! Ordered commutative rings for `grind`: from polynomials to linear inequalities between their monomials, and the
normal form of comparisons. -/

set_option linter.all false
universe u

namespace Lean.Grind.CommRing
open Semiring Ring
section
variable {α : Type u} [CommRing α] (ctx : Context α)
-- A polynomial as an element of the module: the constant is a multiple of 1.
def Mon.denoteAsIntModule (m : Mon) : α := m.denote' ctx
def Poly.denoteAsIntModule : Poly → α
  | .num k => k • (1 : α)
  | .add k m p => k • m.denoteAsIntModule ctx + denoteAsIntModule p
theorem Poly.denoteAsIntModule_eq : ∀ p : Poly, p.denoteAsIntModule ctx = p.denote ctx
  | .num k => by rw [denoteAsIntModule, denote, zsmul_eq_intCast_mul, mul_one]
  | .add k m p => by rw [denoteAsIntModule, denote, zsmul_eq_intCast_mul, Mon.denoteAsIntModule, Mon.denote'_eq, denoteAsIntModule_eq p]
theorem eq_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 :=
  Stepwise.core ctx lhs rhs p h e
theorem diseq_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : p.denote ctx ≠ 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_diff]
  exact fun z => e (eq_of_sub_eq_zero z)
theorem eq_int_module (p : Poly) (h : p.denote ctx = 0) : p.denoteAsIntModule ctx = 0 := (Poly.denoteAsIntModule_eq ctx p).trans h
theorem diseq_int_module (p : Poly) (h : p.denote ctx ≠ 0) : p.denoteAsIntModule ctx ≠ 0 := Poly.denoteAsIntModule_eq ctx p ▸ h
theorem le_int_module {α : Type u} [CommRing α] [LE α] (ctx : Context α) (p : Poly) (h : p.denote ctx ≤ 0) : p.denoteAsIntModule ctx ≤ 0 :=
  Poly.denoteAsIntModule_eq ctx p ▸ h
theorem lt_int_module {α : Type u} [CommRing α] [LT α] (ctx : Context α) (p : Poly) (h : p.denote ctx < 0) : p.denoteAsIntModule ctx < 0 :=
  Poly.denoteAsIntModule_eq ctx p ▸ h
theorem Stepwise.diseq_mul {α : Type u} [CommRing α] [NoNatZeroDivisors α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) (h : (decide (k ≠ 0) && (p₁.mulConst k).eqv p) = true)
    (h₁ : p₁.denote ctx ≠ 0) : p.denote ctx ≠ 0 := by
  rw [Bool.and_eq_true] at h
  rw [← Poly.denote_eqv ctx h.2, Poly.denote_mulConst]
  exact fun z => h₁ (intCast_mul_eq_zero (_root_.of_decide_eq_true h.1) z)
theorem eq_of_diff {lhs rhs lhs' rhs' : Expr} (h : (Poly.diff lhs rhs).eqv (Poly.diff lhs' rhs') = true) :
    lhs.denote ctx + -rhs.denote ctx = lhs'.denote ctx + -rhs'.denote ctx := by
  have := Poly.denote_eqv ctx h
  rwa [Poly.denote_diff, Poly.denote_diff] at this
theorem eq_norm_expr (lhs rhs lhs' rhs' : Expr) (h : (Poly.diff lhs rhs).eqv (Poly.diff lhs' rhs') = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have zero {a b : α} : a = b ↔ a + -b = 0 := ⟨fun e => e ▸ add_neg_cancel a, eq_of_sub_eq_zero⟩
  exact propext (zero.trans (Iff.trans (by rw [eq_of_diff ctx h]) zero.symm))
theorem le_norm0 {α : Type u} [Ring α] [LE α] (lhs rhs : α) : (lhs ≤ rhs) = (lhs ≤ rhs + Int.cast (R := α) 0) := by rw [intCast_zero, Semiring.add_zero]
theorem lt_norm0 {α : Type u} [Ring α] [LT α] (lhs rhs : α) : (lhs < rhs) = (lhs < rhs + Int.cast (R := α) 0) := by rw [intCast_zero, Semiring.add_zero]
theorem eq_norm0 {α : Type u} [Ring α] (lhs rhs : α) : (lhs = rhs) = (lhs = rhs + Int.cast (R := α) 0) := by rw [intCast_zero, Semiring.add_zero]
theorem eq_gcd (a b : Int) (p₁ p₂ p : Poly) (h : ((p₁.mulConst a).append (p₂.mulConst b)).eqv p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) :
    p.denote ctx = 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_append, Poly.denote_mulConst, Poly.denote_mulConst, h₁, h₂, mul_zero, mul_zero, Semiring.add_zero]
end

section
variable {α : Type u} [CommRing α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α)
theorem le_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx ≤ rhs.denote ctx) : p.denote ctx ≤ 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_diff]; exact OrderedAdd.sub_nonpos (M := α) e
theorem le_mul (p₁ : Poly) (k : Int) (p : Poly) (h : (decide (0 < k) && (p₁.mulConst k).eqv p) = true) (h₁ : p₁.denote ctx ≤ 0) : p.denote ctx ≤ 0 := by
  rw [Bool.and_eq_true] at h
  have g := OrderedAdd.zsmul_nonpos (M := α) k.toNat h₁
  rwa [zsmul_eq_intCast_mul, Int.toNat_of_nonneg (Int.le_of_lt (_root_.of_decide_eq_true h.1)), ← Poly.denote_mulConst, Poly.denote_eqv ctx h.2] at g
theorem le_norm_expr (lhs rhs lhs' rhs' : Expr) (h : (Poly.diff rhs lhs).eqv (Poly.diff rhs' lhs') = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  have zero {a b : α} : a ≤ b ↔ 0 ≤ b + -a := by
    have := OrderedAdd.add_le_left_iff (M := α) (a := a) (b := b) (-a)
    rwa [add_neg_cancel] at this
  exact propext (zero.trans (Iff.trans (by rw [eq_of_diff ctx h]) zero.symm))
end
section
variable {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α)
theorem lt_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx < rhs.denote ctx) : p.denote ctx < 0 := by
  rw [← Poly.denote_eqv ctx h, Poly.denote_diff]; exact OrderedAdd.sub_neg (M := α) e
theorem lt_mul (p₁ : Poly) (k : Int) (p : Poly) (h : (decide (0 < k) && (p₁.mulConst k).eqv p) = true) (h₁ : p₁.denote ctx < 0) : p.denote ctx < 0 := by
  rw [Bool.and_eq_true] at h
  have k0 : 0 < k := _root_.of_decide_eq_true h.1
  have g := OrderedAdd.zsmul_neg' (M := α) k.toNat (by omega) h₁
  rwa [zsmul_eq_intCast_mul, Int.toNat_of_nonneg (Int.le_of_lt k0), ← Poly.denote_mulConst, Poly.denote_eqv ctx h.2] at g
theorem lt_norm_expr (lhs rhs lhs' rhs' : Expr) (h : (Poly.diff rhs lhs).eqv (Poly.diff rhs' lhs') = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  have zero {a b : α} : a < b ↔ 0 < b + -a := by
    have := OrderedAdd.add_lt_left_iff (M := α) (a := a) (b := b) (-a)
    rwa [add_neg_cancel] at this
  exact propext (zero.trans (Iff.trans (by rw [eq_of_diff ctx h]) zero.symm))
end
section
variable {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] [OrderedRing α] (ctx : Context α)
theorem not_le_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff rhs lhs).eqv p = true) (e : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote ctx < 0 :=
  lt_norm ctx rhs lhs p h (Order.lt_of_not_le e)
theorem not_lt_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff rhs lhs).eqv p = true) (e : ¬lhs.denote ctx < rhs.denote ctx) : p.denote ctx ≤ 0 :=
  le_norm ctx rhs lhs p h (Order.le_of_not_lt e)
end
end Lean.Grind.CommRing
