prelude
import Init.Grind.Ordered.Ring

/-! Commutative rings of positive characteristic for `grind`: coefficients count modulo the characteristic. -/

set_option linter.all false
universe u

namespace Lean.Grind
open Semiring Ring
theorem IsCharP.natCast_eq_zero_iff {α : Type u} [Semiring α] (c : Nat) [IsCharP α c] (n : Nat) : (n : α) = 0 ↔ n % c = 0 := by
  have h := IsCharP.ofNat_ext_iff (α := α) c (x := n) (y := 0)
  rwa [ofNat_eq_natCast n, Nat.zero_mod] at h
theorem IsCharP.intCast_eq_zero_iff {α : Type u} [Ring α] (c : Nat) [IsCharP α c] (k : Int) : (k : α) = 0 ↔ k % c = 0 := by
  cases Int.eq_nat_or_neg k with | intro n h =>
  cases h with
  | inl h =>
    rw [h, intCast_natCast, natCast_eq_zero_iff c, ← Int.natCast_emod]
    exact ⟨fun e => congrArg Int.ofNat e, Int.ofNat.inj⟩
  | inr h =>
    rw [h, intCast_neg, intCast_natCast]
    have z : -(n : α) = 0 ↔ (n : α) = 0 := ⟨fun e => by rw [← neg_neg (n : α), e, neg_zero], fun e => by rw [e, neg_zero]⟩
    rw [z, natCast_eq_zero_iff c]
    have d : n % c = 0 ↔ (c : Int) ∣ (n : Int) := by
      rw [Int.natCast_dvd_natCast]; exact (Nat.dvd_iff_mod_eq_zero ..).symm
    rw [d, ← Int.dvd_neg]
    exact Int.dvd_iff_emod_eq_zero ..
namespace CommRing
/-- Whether all coefficients are divisible by `c`. -/
def Poly.isZeroC (c : Nat) : Poly → Bool
  | .num k => decide (k % c = 0)
  | .add k _ p => decide (k % c = 0) && isZeroC c p
def Poly.eqvC (c : Nat) (p q : Poly) : Bool := isZeroC c (append (mulMon 1 .unit p) (neg q))
variable {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α)
theorem Poly.denote_isZeroC : ∀ {p : Poly}, p.isZeroC c = true → p.denote ctx = 0
  | .num k, h => (IsCharP.intCast_eq_zero_iff c k).2 (_root_.of_decide_eq_true h)
  | .add k m p, h => by
    rw [isZeroC, Bool.and_eq_true] at h
    have z : (k : α) = 0 := (IsCharP.intCast_eq_zero_iff c k).2 (_root_.of_decide_eq_true h.1)
    rw [denote, denote_isZeroC h.2, z, zero_mul, Semiring.add_zero]
theorem Poly.denote_eqvC {p q : Poly} (h : eqvC c p q = true) : p.denote ctx = q.denote ctx := by
  have g := denote_isZeroC ctx h
  rw [denote_append, denote_mulMon, denote_neg, Mon.denote, mul_one, intCast_one, one_mul] at g
  exact eq_of_sub_eq_zero g
theorem Expr.eq_of_toPolyC_eq (a b : Expr) (h : a.toPoly.eqvC c b.toPoly = true) : a.denote ctx = b.denote ctx := by
  rw [← denote_toPoly, ← denote_toPoly, Poly.denote_eqvC ctx h]
namespace Stepwise
theorem coreC (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqvC c p = true) (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqvC ctx h, Poly.denote_diff, e, add_neg_cancel]
theorem superposeC (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) (p : Poly)
    (h : ((p₁.mulMon k₁ m₁).append (p₂.mulMon k₂ m₂)).eqvC c p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqvC ctx h, Poly.denote_append, Poly.denote_mulMon, Poly.denote_mulMon, h₁, h₂, mul_zero, mul_zero, Semiring.add_zero]
theorem simpC (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) (p : Poly)
    (h : ((p₁.mulConst k₁).append (p₂.mulMon k₂ m₂)).eqvC c p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqvC ctx h, Poly.denote_append, Poly.denote_mulConst, Poly.denote_mulMon, h₁, h₂, mul_zero, mul_zero, Semiring.add_zero]
theorem mulC (p₁ : Poly) (k : Int) (p : Poly) (h : (p₁.mulConst k).eqvC c p = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [← Poly.denote_eqvC ctx h, Poly.denote_mulConst, h₁, mul_zero]
theorem divC [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly) (h : (decide (k ≠ 0) && (p.mulConst k).eqvC c p₁) = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  rw [Bool.and_eq_true] at h
  rw [← Poly.denote_eqvC ctx h.2, Poly.denote_mulConst] at h₁
  exact intCast_mul_eq_zero (_root_.of_decide_eq_true h.1) h₁
theorem unsat_eqC (p : Poly) (k : Int) (h : (decide (k % c ≠ 0) && p.eqvC c (.num k)) = true) (h₁ : p.denote ctx = 0) : False := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote_eqvC ctx h.2] at h₁
  exact _root_.of_decide_eq_true h.1 ((IsCharP.intCast_eq_zero_iff c k).1 h₁)
theorem d_step1C (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : (p₁.append (p₂.mulMon k₂ m₂)).eqvC c p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  rw [← Poly.denote_eqvC ctx h, Poly.denote_append, Poly.denote_mulMon, h₂, mul_zero, Semiring.add_zero, h₁]
theorem d_stepkC (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly) (h : ((p₁.mulConst k₁).append (p₂.mulMon k₂ m₂)).eqvC c p = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) : ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [← Poly.denote_eqvC ctx h, Poly.denote_append, Poly.denote_mulMon, Poly.denote_mulConst, h₂, mul_zero, Semiring.add_zero, ← h₁, intCast_mul, mul_assoc]
theorem imp_1eqC (lhs rhs : Expr) (p₁ p₂ : Poly) (h : ((Poly.diff lhs rhs).eqvC c p₁ && p₂.isZeroC c) = true)
    (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote_isZeroC ctx h.2, intCast_one, one_mul, ← Poly.denote_eqvC ctx h.1, Poly.denote_diff] at e
  exact eq_of_sub_eq_zero e
theorem imp_keqC [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly) (h : (decide (k ≠ 0) && ((Poly.diff lhs rhs).eqvC c p₁ && p₂.isZeroC c)) = true)
    (e : (k : α) * p₁.denote ctx = p₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  rw [Bool.and_eq_true, Bool.and_eq_true] at h
  rw [Poly.denote_isZeroC ctx h.2.2] at e
  have z := intCast_mul_eq_zero (_root_.of_decide_eq_true h.1) e
  rw [← Poly.denote_eqvC ctx h.2.1, Poly.denote_diff] at z
  exact eq_of_sub_eq_zero z
end Stepwise
end CommRing
end Lean.Grind
