prelude
import Init.Grind.Ring.CharP

/-! Fields for `grind`'s ring solver: an inverse is a variable with an equation. -/

set_option linter.all false
universe u

namespace Lean.Grind.CommRing
open Semiring Ring
section
variable {α : Type u} [Field α]
open Classical in
theorem inv_split (a : α) : if a = 0 then a⁻¹ = 0 else a * a⁻¹ = 1 := by
  split
  next h => rw [h]; exact Field.inv_zero
  next h => exact Field.mul_inv_cancel h
theorem diseq_to_eq (a b : α) (h : a ≠ b) : (a - b) * (a - b)⁻¹ = 1 :=
  Field.mul_inv_cancel fun e => h (eq_of_sub_eq_zero ((sub_eq_add_neg a b).symm.trans e))
theorem diseq0_to_eq (a : α) (h : a ≠ 0) : a * a⁻¹ = 1 := Field.mul_inv_cancel h
theorem one_eq_zero_unsat (ctx : Context α) (p : Poly) (h : (p.eqv (.num 1) || p.eqv (.num (-1))) = true) (e : p.denote ctx = 0) : False := by
  rw [Bool.or_eq_true] at h
  cases h with
  | inl h => rw [Poly.denote_eqv ctx h, Poly.denote, intCast_one] at e; exact Field.zero_ne_one e.symm
  | inr h =>
    rw [Poly.denote_eqv ctx h, Poly.denote, intCast_neg, intCast_one] at e
    exact Field.zero_ne_one (α := α) (by rw [← neg_neg (1 : α), e, neg_zero])
theorem inv_int_eqC {c : Nat} [IsCharP α c] (b : Int) (h : (b % c != 0) = true) : (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  Field.mul_inv_cancel fun e => by
    rw [denoteInt_eq] at e
    rw [(IsCharP.intCast_eq_zero_iff c b).1 e] at h
    cases h
theorem inv_zero_eqC {c : Nat} [IsCharP α c] (b : Int) (h : (b % c == 0) = true) : (denoteInt b : α)⁻¹ = 0 := by
  rw [denoteInt_eq, (IsCharP.intCast_eq_zero_iff c b).2 (eq_of_beq h)]; exact Field.inv_zero
theorem inv_int_eq [IsCharP α 0] (b : Int) (h : (b != 0) = true) : (denoteInt b : α) * (denoteInt b)⁻¹ = 1 :=
  Field.mul_inv_cancel fun e => by
    rw [denoteInt_eq] at e
    rw [intCast_eq_zero e] at h
    cases h
theorem inv_int_eq' [IsCharP α 0] (b : Int) (h : (b != 0) = true) : (IntCast.intCast b : α) * (denoteInt b)⁻¹ = 1 := by
  have e := inv_int_eq (α := α) b h
  rwa [show (denoteInt b : α) = Int.cast b from denoteInt_eq b] at e ⊢
end
end Lean.Grind.CommRing
