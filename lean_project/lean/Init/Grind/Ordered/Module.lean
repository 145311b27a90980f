prelude
import Init.Grind.Ring.CommSolver
import Init.Grind.Order

/-! Groups, modules over the integers, and orders that addition respects: what `grind`'s solvers for linear
inequalities and for offsets stand on. -/

set_option linter.all false
universe u

namespace Lean.Grind
instance (priority := 50) Semiring.toOne {α : Type u} [Semiring α] : One α := ⟨1⟩
namespace AddCommGroup
open AddCommMonoid
variable {M : Type u} [AddCommGroup M]
theorem zero_add (a : M) : 0 + a = a := by rw [add_comm, add_zero]
theorem add_neg_cancel (a : M) : a + -a = 0 := by rw [add_comm, neg_add_cancel]
theorem eq_neg_of_add {a b : M} (h : a + b = 0) : a = -b := by
  rw [← add_zero a, ← add_neg_cancel b, ← add_assoc, h, zero_add]
theorem neg_neg (a : M) : -(-a) = a := (eq_neg_of_add (add_neg_cancel a)).symm
theorem neg_zero : -(0 : M) = 0 := (eq_neg_of_add (add_zero 0)).symm
theorem add_left_comm (a b c : M) : a + (b + c) = b + (a + c) := by rw [← add_assoc, add_comm a, add_assoc]
theorem neg_add (a b : M) : -(a + b) = -a + -b :=
  (eq_neg_of_add (by rw [add_assoc, add_left_comm (-b), neg_add_cancel, add_zero, neg_add_cancel])).symm
theorem sub_self (a : M) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]
theorem eq_of_add_neg {a b : M} (h : a + -b = 0) : a = b := by rw [eq_neg_of_add h, neg_neg]
theorem sub_eq_zero_iff {a b : M} : a - b = 0 ↔ a = b :=
  ⟨fun h => eq_of_add_neg ((sub_eq_add_neg a b).symm.trans h), fun h => h ▸ sub_self a⟩
theorem add_neg_cancel_right (a b : M) : a + b + -b = a := by rw [add_assoc, add_neg_cancel, add_zero]
end AddCommGroup

namespace IntModule
open AddCommMonoid AddCommGroup
variable {M : Type u} [IntModule M]
theorem neg_zsmul (i : Int) (a : M) : (-i) • a = -(i • a) :=
  eq_neg_of_add (by rw [← add_zsmul, Int.add_left_neg, zero_zsmul])
theorem zsmul_of_nat {p : Int → Prop} (zero : p 0) (succ : ∀ i, p i → p (i + 1)) (neg : ∀ i, p i → p (-i)) (i : Int) : p i := by
  have nat (n : Nat) : p n := by
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  cases Int.eq_nat_or_neg i with | intro n h =>
  cases h with
  | inl h => rw [h]; exact nat n
  | inr h => rw [h]; exact neg n (nat n)
theorem zsmul_zero (i : Int) : i • (0 : M) = 0 := by
  refine zsmul_of_nat (p := fun i => i • (0 : M) = 0) (zero_zsmul 0) (fun i h => ?_) (fun i h => ?_) i
  · rw [add_zsmul, h, one_zsmul, add_zero]
  · rw [neg_zsmul, h, neg_zero]
theorem zsmul_add (i : Int) (a b : M) : i • (a + b) = i • a + i • b := by
  refine zsmul_of_nat (p := fun i => i • (a + b) = i • a + i • b) ?_ (fun i h => ?_) (fun i h => ?_) i
  · rw [zero_zsmul, zero_zsmul, zero_zsmul, add_zero]
  · rw [add_zsmul, add_zsmul, add_zsmul, h, one_zsmul, one_zsmul, one_zsmul, add_assoc, add_assoc, add_left_comm (i • b)]
  · rw [neg_zsmul, neg_zsmul, neg_zsmul, h, neg_add]
theorem zsmul_neg (i : Int) (a : M) : i • (-a) = -(i • a) :=
  eq_neg_of_add (by rw [← zsmul_add, neg_add_cancel, zsmul_zero])
theorem mul_zsmul (i j : Int) (a : M) : (i * j) • a = i • (j • a) := by
  refine zsmul_of_nat (p := fun i => (i * j) • a = i • (j • a)) ?_ (fun i h => ?_) (fun i h => ?_) i
  · rw [Int.zero_mul, zero_zsmul, zero_zsmul]
  · rw [Int.add_mul, add_zsmul, add_zsmul, h, Int.one_mul, one_zsmul]
  · rw [Int.neg_mul, neg_zsmul, neg_zsmul, h]
instance (priority := 100) toNatModule : NatModule M where
  zero_nsmul a := by
    have h : ((0 : Nat) : Int) • a = 0 := zero_zsmul a
    rwa [zsmul_natCast_eq_nsmul] at h
  add_one_nsmul n a := by
    have h : ((n + 1 : Nat) : Int) • a = (n : Int) • a + (1 : Int) • a := add_zsmul n 1 a
    rwa [zsmul_natCast_eq_nsmul, zsmul_natCast_eq_nsmul, one_zsmul] at h
theorem eq_zero_of_zsmul [NoNatZeroDivisors M] {i : Int} {a : M} (hi : i ≠ 0) (h : i • a = 0) : a = 0 := by
  have nat (n : Nat) (hn : n ≠ 0) (e : (n : Int) • a = 0) : a = 0 := by
    refine NoNatZeroDivisors.no_nat_zero_divisors n a 0 hn ?_
    have z : (n : Int) • (0 : M) = 0 := zsmul_zero n
    rw [zsmul_natCast_eq_nsmul] at e z
    exact e.trans z.symm
  cases Int.eq_nat_or_neg i with | intro n e =>
  cases e with
  | inl e => rw [e] at h; exact nat n (by omega) h
  | inr e =>
    rw [e, neg_zsmul] at h
    exact nat n (by omega) (by rw [← neg_neg ((n : Int) • a), h, neg_zero])
end IntModule

namespace OrderedAdd
section
variable {M : Type u} [AddCommMonoid M] [LE M] [Std.IsPreorder M] [OrderedAdd M]
theorem add_le_left {a b : M} (h : a ≤ b) (c : M) : a + c ≤ b + c := (add_le_left_iff c).1 h
theorem add_le_right {a b : M} (c : M) (h : a ≤ b) : c + a ≤ c + b := by
  rw [AddCommMonoid.add_comm c, AddCommMonoid.add_comm c]; exact add_le_left h c
theorem add_le_add {a b c d : M} (h : a ≤ b) (k : c ≤ d) : a + c ≤ b + d :=
  Std.IsPreorder.le_trans _ _ _ (add_le_left h c) (add_le_right b k)
variable [LT M] [Std.LawfulOrderLT M]
theorem add_lt_left_iff {a b : M} (c : M) : a < b ↔ a + c < b + c := by
  rw [Std.LawfulOrderLT.lt_iff, Std.LawfulOrderLT.lt_iff, ← add_le_left_iff c, ← add_le_left_iff c]
theorem add_lt_left {a b : M} (h : a < b) (c : M) : a + c < b + c := (add_lt_left_iff c).1 h
theorem add_lt_right {a b : M} (c : M) (h : a < b) : c + a < c + b := by
  rw [AddCommMonoid.add_comm c, AddCommMonoid.add_comm c]; exact add_lt_left h c
end
open AddCommMonoid AddCommGroup IntModule
variable {M : Type u} [IntModule M] [LE M] [Std.IsPreorder M] [OrderedAdd M]
theorem add_nonpos {a b : M} (h : a ≤ 0) (k : b ≤ 0) : a + b ≤ 0 := by
  have := add_le_add h k
  rwa [add_zero] at this
theorem zsmul_nonpos {a : M} (n : Nat) (h : a ≤ 0) : (n : Int) • a ≤ 0 := by
  induction n with
  | zero => exact Eq.substr (p := (· ≤ (0 : M))) (zero_zsmul a) (Std.IsPreorder.le_refl 0)
  | succ n ih =>
    refine Eq.substr (p := (· ≤ (0 : M))) (add_zsmul (n : Int) 1 a) ?_
    rw [one_zsmul]; exact add_nonpos ih h
theorem sub_nonpos {a b : M} (h : a ≤ b) : a + -b ≤ 0 := by
  have := add_le_left h (-b)
  rwa [add_neg_cancel] at this
variable [LT M] [Std.LawfulOrderLT M]
theorem add_neg_of_nonpos {a b : M} (h : a ≤ 0) (k : b < 0) : a + b < 0 := by
  have := Order.lt_le_trans (add_lt_right a k) (Eq.substr (p := (· ≤ (0 : M))) (add_zero a) h)
  exact this
theorem le_of_lt {a b : M} (h : a < b) : a ≤ b := ((Std.LawfulOrderLT.lt_iff _ _).1 h).1
theorem zsmul_neg' {a : M} (n : Nat) (hn : n ≠ 0) (h : a < 0) : (n : Int) • a < 0 := by
  cases n with
  | zero => exact absurd rfl hn
  | succ n =>
    refine Eq.substr (p := (· < (0 : M))) (add_zsmul (n : Int) 1 a) ?_
    rw [one_zsmul]; exact add_neg_of_nonpos (zsmul_nonpos n (le_of_lt h)) h
theorem sub_neg {a b : M} (h : a < b) : a + -b < 0 := by
  have := add_lt_left h (-b)
  rwa [add_neg_cancel] at this
end OrderedAdd

namespace OrderedRing
open Semiring Ring
variable {R : Type u} [Ring R] [LE R] [LT R] [Std.LawfulOrderLT R] [Std.IsPreorder R] [OrderedRing R]
theorem natCast_nonneg {a : Nat} : (0 : R) ≤ (a : R) := by
  induction a with
  | zero => rw [Semiring.natCast_zero]; exact Std.IsPreorder.le_refl 0
  | succ a ih =>
    rw [Semiring.natCast_succ]
    have h := OrderedAdd.add_le_add (M := R) ih (OrderedAdd.le_of_lt zero_lt_one)
    rwa [Semiring.add_zero] at h
theorem intCast_nonneg {i : Int} (h : 0 ≤ i) : (0 : R) ≤ (i : R) := by
  rw [show i = (i.toNat : Int) by omega, intCast_natCast]; exact natCast_nonneg
theorem intCast_pos {i : Int} (h : 0 < i) : (0 : R) < (i : R) := by
  rw [show i = ((i - 1).toNat : Int) + 1 by omega, intCast_add, intCast_natCast, intCast_one]
  have k := OrderedAdd.add_lt_right (M := R) ((i - 1).toNat : R) zero_lt_one
  rw [Semiring.add_zero] at k
  exact Order.le_lt_trans natCast_nonneg k
theorem natCast_inj {x y : Nat} (h : (x : R) = (y : R)) : x = y := by
  have not_lt {x y : Nat} (h : (x : R) = (y : R)) (l : x < y) : False := by
    have pos := intCast_pos (R := R) (i := (y : Int) - x) (by omega)
    rw [intCast_sub_nat, h, add_neg_cancel] at pos
    exact ((Std.LawfulOrderLT.lt_iff _ _).1 pos).2 ((Std.LawfulOrderLT.lt_iff _ _).1 pos).1
  cases Nat.lt_or_ge x y with
  | inl l => exact (not_lt h l).elim
  | inr g => cases Nat.lt_or_ge y x with
    | inl l => exact (not_lt h.symm l).elim
    | inr l => exact Nat.le_antisymm l g
instance (priority := 100) instIsCharP : IsCharP R 0 where
  ofNat_ext_iff {x y} := by
    rw [ofNat_eq_natCast, ofNat_eq_natCast, Nat.mod_zero, Nat.mod_zero]
    exact ⟨natCast_inj, congrArg _⟩
end OrderedRing
end Lean.Grind
