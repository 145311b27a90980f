prelude
import Init.Grind.Module.Envelope

/-! The ring that a semiring embeds in: pairs as differences, on the group of its additive part. -/

set_option linter.all false
universe u

namespace Lean.Grind
namespace Semiring
variable {α : Type u} [Semiring α]
theorem nsmul_mul (n : Nat) (a b : α) : (n • a) * b = n • (a * b) := by
  rw [nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, mul_assoc]
theorem mul_nsmul (n : Nat) (a b : α) : a * (n • b) = n • (a * b) := by
  induction n with
  | zero => rw [NatModule.zero_nsmul, NatModule.zero_nsmul]; exact mul_zero a
  | succ n ih => rw [NatModule.add_one_nsmul, NatModule.add_one_nsmul, left_distrib, ih]
theorem natCast_eq_nsmul (n : Nat) : (n : α) = n • (1 : α) := by rw [nsmul_eq_natCast_mul, mul_one]
end Semiring

namespace Ring.OfSemiring
open Semiring
variable {α : Type u} [Semiring α]
local instance : Std.Associative (α := α) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨add_comm⟩
variable (α) in
def Q : Type u := IntModule.OfNatModule.Q α
def Q.mk (p : α × α) : Q α := IntModule.OfNatModule.Q.mk p
theorem Q.ind {β : Q α → Prop} (mk : ∀ p, β (Q.mk p)) (q : Q α) : β q := IntModule.OfNatModule.Q.ind mk q
theorem Q.eq_of {p q : α × α} (h : p.1 + q.2 = p.2 + q.1) : Q.mk p = Q.mk q := IntModule.OfNatModule.Q.eq_of h
@[instance_reducible] def module : IntModule (Q α) := IntModule.OfNatModule.ofNatModule (α := α)
def mul : Q α → Q α → Q α := Quotient.lift₂ (fun p q => Q.mk (p.1 * q.1 + p.2 * q.2, p.1 * q.2 + p.2 * q.1)) fun p q p' q' ⟨k, e⟩ ⟨l, f⟩ => by
  refine Eq.trans (b := Q.mk (p'.1 * q.1 + p'.2 * q.2, p'.1 * q.2 + p'.2 * q.1)) (Quotient.sound ⟨k * q.1 + k * q.2, ?_⟩) (Quotient.sound ⟨p'.1 * l + p'.2 * l, ?_⟩)
  · show p.1 * q.1 + p.2 * q.2 + (p'.1 * q.2 + p'.2 * q.1) + (k * q.1 + k * q.2) = p.1 * q.2 + p.2 * q.1 + (p'.1 * q.1 + p'.2 * q.2) + (k * q.1 + k * q.2)
    have left : p.1 * q.1 + p.2 * q.2 + (p'.1 * q.2 + p'.2 * q.1) + (k * q.1 + k * q.2) = (p.1 + p'.2 + k) * q.1 + (p.2 + p'.1 + k) * q.2 := by
      rw [right_distrib, right_distrib, right_distrib, right_distrib]; ac_rfl
    have right : p.1 * q.2 + p.2 * q.1 + (p'.1 * q.1 + p'.2 * q.2) + (k * q.1 + k * q.2) = (p.2 + p'.1 + k) * q.1 + (p.1 + p'.2 + k) * q.2 := by
      rw [right_distrib, right_distrib, right_distrib, right_distrib]; ac_rfl
    rw [left, right, e]
  · show p'.1 * q.1 + p'.2 * q.2 + (p'.1 * q'.2 + p'.2 * q'.1) + (p'.1 * l + p'.2 * l) = p'.1 * q.2 + p'.2 * q.1 + (p'.1 * q'.1 + p'.2 * q'.2) + (p'.1 * l + p'.2 * l)
    have left : p'.1 * q.1 + p'.2 * q.2 + (p'.1 * q'.2 + p'.2 * q'.1) + (p'.1 * l + p'.2 * l) = p'.1 * (q.1 + q'.2 + l) + p'.2 * (q.2 + q'.1 + l) := by
      rw [left_distrib, left_distrib, left_distrib, left_distrib]; ac_rfl
    have right : p'.1 * q.2 + p'.2 * q.1 + (p'.1 * q'.1 + p'.2 * q'.2) + (p'.1 * l + p'.2 * l) = p'.1 * (q.2 + q'.1 + l) + p'.2 * (q.1 + q'.2 + l) := by
      rw [left_distrib, left_distrib, left_distrib, left_distrib]; ac_rfl
    rw [left, right, f]
theorem mul_mk (p q : α × α) : mul (Q.mk p) (Q.mk q) = Q.mk (p.1 * q.1 + p.2 * q.2, p.1 * q.2 + p.2 * q.1) := rfl
def ofNat (n : Nat) : Q α := Q.mk (OfNat.ofNat n, 0)
def natCast (n : Nat) : Q α := Q.mk (Nat.cast n, 0)
def intCast : Int → Q α
  | .ofNat n => ofNat n
  | .negSucc n => IntModule.OfNatModule.neg (ofNat (n + 1))
def npow (q : Q α) : Nat → Q α
  | 0 => ofNat 1
  | n+1 => mul (npow q n) q
instance (priority := high) ofSemiring : Ring (Q α) where
  add := module.add
  mul := mul
  neg := module.neg
  sub := module.sub
  nsmul := module.nsmul
  zsmul := module.zsmul
  ofNat n := ⟨ofNat n⟩
  natCast := ⟨natCast⟩
  intCast := ⟨intCast⟩
  npow := ⟨npow⟩
  add_zero := module.add_zero
  add_comm := module.add_comm
  add_assoc := module.add_assoc
  neg_add_cancel := module.neg_add_cancel
  sub_eq_add_neg := module.sub_eq_add_neg
  neg_zsmul := @IntModule.neg_zsmul (Q α) module
  zsmul_natCast_eq_nsmul := module.zsmul_natCast_eq_nsmul
  mul_assoc p q s := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    induction s using Q.ind with | _ s
    show mul (mul (Q.mk p) (Q.mk q)) (Q.mk s) = mul (Q.mk p) (mul (Q.mk q) (Q.mk s))
    rw [mul_mk, mul_mk, mul_mk, mul_mk]
    congr 2
    · rw [left_distrib, left_distrib, right_distrib, right_distrib, mul_assoc, mul_assoc, mul_assoc, mul_assoc]; ac_rfl
    · rw [left_distrib, left_distrib, right_distrib, right_distrib, mul_assoc, mul_assoc, mul_assoc, mul_assoc]; ac_rfl
  mul_one q := by
    induction q using Q.ind with | _ p
    show Q.mk (p.1 * 1 + p.2 * 0, p.1 * 0 + p.2 * 1) = Q.mk p
    rw [mul_one, mul_one, mul_zero, mul_zero, add_zero, Semiring.zero_add]
  one_mul q := by
    induction q using Q.ind with | _ p
    show Q.mk (1 * p.1 + 0 * p.2, 1 * p.2 + 0 * p.1) = Q.mk p
    rw [one_mul, one_mul, zero_mul, zero_mul, add_zero, add_zero]
  zero_mul q := by
    induction q using Q.ind with | _ p
    show Q.mk (0 * p.1 + 0 * p.2, 0 * p.2 + 0 * p.1) = Q.mk (0, 0)
    rw [zero_mul, zero_mul, add_zero]
  mul_zero q := by
    induction q using Q.ind with | _ p
    show Q.mk (p.1 * 0 + p.2 * 0, p.1 * 0 + p.2 * 0) = Q.mk (0, 0)
    rw [mul_zero, mul_zero, add_zero]
  left_distrib p q s := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    induction s using Q.ind with | _ s
    refine congrArg Q.mk (congr (congrArg Prod.mk ?_) ?_)
    · show p.1 * (q.1 + s.1) + p.2 * (q.2 + s.2) = p.1 * q.1 + p.2 * q.2 + (p.1 * s.1 + p.2 * s.2)
      rw [left_distrib, left_distrib]; ac_rfl
    · show p.1 * (q.2 + s.2) + p.2 * (q.1 + s.1) = p.1 * q.2 + p.2 * q.1 + (p.1 * s.2 + p.2 * s.1)
      rw [left_distrib, left_distrib]; ac_rfl
  right_distrib p q s := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    induction s using Q.ind with | _ s
    refine congrArg Q.mk (congr (congrArg Prod.mk ?_) ?_)
    · show (p.1 + q.1) * s.1 + (p.2 + q.2) * s.2 = p.1 * s.1 + p.2 * s.2 + (q.1 * s.1 + q.2 * s.2)
      rw [right_distrib, right_distrib]; ac_rfl
    · show (p.1 + q.1) * s.2 + (p.2 + q.2) * s.1 = p.1 * s.2 + p.2 * s.1 + (q.1 * s.2 + q.2 * s.1)
      rw [right_distrib, right_distrib]; ac_rfl
  pow_zero q := rfl
  pow_succ q n := rfl
  ofNat_succ n := by
    show Q.mk (OfNat.ofNat (n + 1), 0) = Q.mk (OfNat.ofNat n + 1, 0 + 0)
    rw [ofNat_succ, add_zero]
  ofNat_eq_natCast n := by
    show Q.mk (OfNat.ofNat n, 0) = Q.mk (Nat.cast n, 0)
    rw [ofNat_eq_natCast]
  nsmul_eq_natCast_mul n q := by
    induction q using Q.ind with | _ p
    show Q.mk (n • p.1, n • p.2) = Q.mk (Nat.cast n * p.1 + 0 * p.2, Nat.cast n * p.2 + 0 * p.1)
    rw [nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, zero_mul, zero_mul, add_zero, add_zero]
  intCast_ofNat n := rfl
  intCast_neg i := by
    cases i with
    | ofNat n =>
      cases n with
      | zero => rfl
      | succ n => rfl
    | negSucc n =>
      show ofNat (n + 1) = IntModule.OfNatModule.neg (IntModule.OfNatModule.neg (ofNat (n + 1)))
      rfl
def toQ (a : α) : Q α := Q.mk (a, 0)
theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b := by
  show Q.mk (a + b, 0) = Q.mk (a + b, 0 + 0)
  rw [add_zero]
theorem toQ_mul (a b : α) : toQ (a * b) = toQ a * toQ b := by
  show Q.mk (a * b, 0) = Q.mk (a * b + 0 * 0, a * 0 + 0 * b)
  rw [mul_zero, mul_zero, zero_mul, add_zero, add_zero]
theorem toQ_ofNat (n : Nat) : toQ (OfNat.ofNat (α := α) n) = OfNat.ofNat (α := Q α) n := rfl
theorem toQ_zero : toQ (0 : α) = 0 := rfl
theorem toQ_pow (a : α) (n : Nat) : toQ (a ^ n) = toQ a ^ n := by
  induction n with
  | zero => rw [pow_zero, Semiring.pow_zero]; rfl
  | succ n ih => rw [pow_succ, Semiring.pow_succ, toQ_mul, ih]
theorem toQ_inj [AddRightCancel α] {a b : α} (h : toQ a = toQ b) : a = b := IntModule.OfNatModule.toQ_inj h
instance (priority := high) instNoNatZeroDivisorsQOfAddRightCancel [AddRightCancel α] [NoNatZeroDivisors α] : NoNatZeroDivisors (Q α) :=
  ⟨(IntModule.OfNatModule.instNoNatZeroDivisorsQOfAddRightCancel (α := α)).no_nat_zero_divisors⟩
instance (priority := high) instIsCharPQOfAddRightCancel {p : Nat} [AddRightCancel α] [IsCharP α p] : IsCharP (Q α) p where
  ofNat_ext_iff {x y} := by
    rw [← IsCharP.ofNat_ext_iff (α := α) p, ← toQ_ofNat, ← toQ_ofNat]
    exact ⟨toQ_inj, congrArg toQ⟩
end Ring.OfSemiring

instance (priority := high) CommRing.OfCommSemiring.ofCommSemiring {α : Type u} [CommSemiring α] : CommRing (Ring.OfSemiring.Q α) where
  toRing := Ring.OfSemiring.ofSemiring
  mul_comm p q := by
    induction p using Ring.OfSemiring.Q.ind with | _ p
    induction q using Ring.OfSemiring.Q.ind with | _ q
    refine congrArg Ring.OfSemiring.Q.mk (congr (congrArg Prod.mk ?_) ?_)
    · show p.1 * q.1 + p.2 * q.2 = q.1 * p.1 + q.2 * p.2
      rw [CommSemiring.mul_comm p.1, CommSemiring.mul_comm p.2]
    · show p.1 * q.2 + p.2 * q.1 = q.1 * p.2 + q.2 * p.1
      rw [CommSemiring.mul_comm p.1, CommSemiring.mul_comm p.2, Semiring.add_comm]
end Lean.Grind
