prelude
import Init.Data.Nat.Linear

/-! Commutative rings for `grind`: polynomial normal forms by reflection, and the instance for Int. -/

set_option linter.all false
universe u

/-- `a ≤ b`, computed from the constructors: the tests in certificates have to reduce well in the kernel. -/
protected def Int.ble' : Int → Int → Bool
  | .ofNat m, .ofNat n => m.ble n
  | .ofNat _, .negSucc _ => false
  | .negSucc _, .ofNat _ => true
  | .negSucc m, .negSucc n => n.ble m
theorem Int.eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -(n : Int) := ⟨a.natAbs, by omega⟩

namespace Lean.Grind

section
variable {α : Type u}
namespace Semiring
variable [Semiring α]
-- Named by the ring solver where a cast is applied to a numeral.
theorem natCast_eq_ofNat (n : Nat) : NatCast.natCast n = OfNat.ofNat (α := α) n := (ofNat_eq_natCast n).symm
theorem natCast_zero : ((0 : Nat) : α) = 0 := (ofNat_eq_natCast 0).symm
theorem natCast_one : ((1 : Nat) : α) = 1 := (ofNat_eq_natCast 1).symm
theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : α) = (n : α) + 1 := by rw [← ofNat_eq_natCast, ← ofNat_eq_natCast, ofNat_succ]
theorem zero_add (a : α) : 0 + a = a := by rw [add_comm, add_zero]
theorem natCast_add (m n : Nat) : ((m + n : Nat) : α) = (m : α) + (n : α) := by
  induction n with
  | zero => rw [natCast_zero, add_zero]; rfl
  | succ n ih => rw [← Nat.add_assoc, natCast_succ, natCast_succ, ih, add_assoc]
theorem natCast_mul (m n : Nat) : ((m * n : Nat) : α) = (m : α) * (n : α) := by
  induction n with
  | zero => rw [natCast_zero, mul_zero]; exact natCast_zero
  | succ n ih => rw [Nat.mul_succ, natCast_add, natCast_succ, ih, left_distrib, mul_one]
theorem pow_one (a : α) : a ^ 1 = a := by rw [show (1 : Nat) = 0 + 1 from rfl, pow_succ, pow_zero, one_mul]
theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [pow_zero, mul_one]; rfl
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
end Semiring
namespace Ring
open Semiring
variable [Ring α]
theorem add_neg_cancel (a : α) : a + -a = 0 := by rw [add_comm, neg_add_cancel]
theorem eq_neg_of_add {a b : α} (h : a + b = 0) : a = -b := by
  rw [← add_zero a, ← add_neg_cancel b, ← add_assoc, h, zero_add]
theorem neg_neg (a : α) : -(-a) = a := (eq_neg_of_add (add_neg_cancel a)).symm
theorem neg_zero : -(0 : α) = 0 := (eq_neg_of_add (add_zero 0)).symm
theorem neg_add (a b : α) : -(a + b) = -a + -b := by
  refine (eq_neg_of_add ?_).symm
  rw [add_assoc, ← add_assoc (-b), add_comm (-b), add_assoc a, neg_add_cancel, add_zero, neg_add_cancel]
theorem neg_mul (a b : α) : -a * b = -(a * b) := eq_neg_of_add (by rw [← right_distrib, neg_add_cancel, zero_mul])
theorem mul_neg (a b : α) : a * -b = -(a * b) := eq_neg_of_add (by rw [← left_distrib, neg_add_cancel, mul_zero])
theorem sub_self (a : α) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]
theorem eq_of_sub_eq_zero {a b : α} (h : a + -b = 0) : a = b := by rw [eq_neg_of_add h, neg_neg]
theorem intCast_zero : ((0 : Int) : α) = 0 := intCast_ofNat 0
theorem intCast_one : ((1 : Int) : α) = 1 := intCast_ofNat 1
theorem intCast_natCast (n : Nat) : ((n : Int) : α) = (n : α) := (intCast_ofNat n).trans (ofNat_eq_natCast n)
theorem intCast_eq_ofNat_of_nonneg (x : Int) (h : Int.ble' 0 x) :
    IntCast.intCast (R := α) x = OfNat.ofNat (α := α) x.toNat := by
  cases x with
  | ofNat n => exact intCast_ofNat n
  | negSucc n => exact nomatch h
theorem intCast_eq_ofNat_of_nonpos (x : Int) (h : Int.ble' x 0) :
    IntCast.intCast (R := α) x = -OfNat.ofNat (α := α) x.natAbs := by
  cases x with
  | ofNat n =>
    cases n with
    | zero => exact intCast_zero.trans neg_zero.symm
    | succ n => exact nomatch h
  | negSucc n => exact (intCast_neg (n + 1 : Nat)).trans (congrArg (- ·) (intCast_ofNat (n + 1)))
-- The cast of a difference of natural numbers; addition follows from it.
theorem intCast_sub_nat (a b : Nat) : (((a : Int) - (b : Int) : Int) : α) = (a : α) + -(b : α) := by
  cases Nat.le_total b a with
  | inl h =>
    let ⟨k, e⟩ := Nat.exists_eq_add_of_le h
    subst e
    rw [show ((b + k : Nat) : Int) - (b : Int) = (k : Int) by omega, intCast_natCast, Semiring.natCast_add, add_comm (b : α), add_assoc, add_neg_cancel, add_zero]
  | inr h =>
    let ⟨k, e⟩ := Nat.exists_eq_add_of_le h
    subst e
    rw [show (a : Int) - ((a + k : Nat) : Int) = -(k : Int) by omega, intCast_neg, intCast_natCast, Semiring.natCast_add, neg_add, ← add_assoc, add_neg_cancel, zero_add]
theorem intCast_add (i j : Int) : ((i + j : Int) : α) = (i : α) + (j : α) := by
  rw [show i + j = ((i.toNat + j.toNat : Nat) : Int) - (((-i).toNat + (-j).toNat : Nat) : Int) by omega, intCast_sub_nat, Semiring.natCast_add, Semiring.natCast_add, neg_add]
  have hi := intCast_sub_nat (α := α) i.toNat (-i).toNat
  have hj := intCast_sub_nat (α := α) j.toNat (-j).toNat
  rw [show (i.toNat : Int) - ((-i).toNat : Int) = i by omega] at hi
  rw [show (j.toNat : Int) - ((-j).toNat : Int) = j by omega] at hj
  rw [hi, hj, add_assoc, add_assoc, ← add_assoc (j.toNat : α), ← add_assoc (-_), add_comm (-_) (j.toNat : α)]
theorem intCast_mul (i j : Int) : ((i * j : Int) : α) = (i : α) * (j : α) := by
  have nat (a b : Nat) : (((a : Int) * (b : Int) : Int) : α) = ((a : Int) : α) * ((b : Int) : α) := by
    rw [intCast_natCast, intCast_natCast, ← Semiring.natCast_mul, ← intCast_natCast]; rfl
  cases Int.eq_nat_or_neg i with | intro a hi =>
  cases Int.eq_nat_or_neg j with | intro b hj =>
  cases hi with
  | inl hi => cases hj with
    | inl hj => rw [hi, hj, nat]
    | inr hj => rw [hi, hj, Int.mul_neg, intCast_neg, intCast_neg, nat, mul_neg]
  | inr hi => cases hj with
    | inl hj => rw [hi, hj, Int.neg_mul, intCast_neg, intCast_neg, nat, neg_mul]
    | inr hj => rw [hi, hj, Int.neg_mul_neg, intCast_neg, intCast_neg, nat, neg_mul, mul_neg, neg_neg]
end Ring
end
end Lean.Grind
