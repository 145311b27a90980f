prelude
import Init.Grind.Ordered.Module

/-! What `grind` refers to when it reasons about an ordered ring by chains of `a ≤ b + k` and `a < b + k`. -/

set_option linter.all false
universe u

protected def Int.blt' (a b : Int) : Bool := Int.ble' (a + 1) b
protected def Int.beq' (a b : Int) : Bool := decide (a = b)
theorem Int.le_of_ble' : ∀ {a b : Int}, Int.ble' a b = true → a ≤ b
  | .ofNat m, .ofNat n, h => Int.ofNat_le.2 (Nat.le_of_ble_eq_true h)
  | .negSucc m, .ofNat n, _ => by
    show Int.negSucc m ≤ (n : Int)
    omega
  | .negSucc m, .negSucc n, h => by
    have := Nat.le_of_ble_eq_true (show n.ble m = true from h)
    omega
  | .ofNat _, .negSucc _, h => nomatch h
theorem Int.lt_of_blt' {a b : Int} (h : Int.blt' a b = true) : a < b := Int.le_of_ble' h
theorem Int.eq_of_beq' {a b : Int} (h : Int.beq' a b = true) : a = b := of_decide_eq_true h

namespace Lean.Grind.Order
open Semiring Ring OrderedAdd
theorem int_lt {x y k k' : Int} (h : k'.beq' (k - 1) = true) (g : x < y + k) : x ≤ y + k' := by
  rw [Int.eq_of_beq' h]; omega
theorem nat_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y) (h : x = y) : a = b := by
  subst h₁ h₂; exact Int.ofNat.inj h
theorem of_nat_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y) (h : a = b) : x = y := by
  subst h₁ h₂ h; rfl
theorem of_natCast_eq (a b : Nat) (x y : Int) (h₁ : NatCast.natCast a = x) (h₂ : NatCast.natCast b = y)
    (h : (NatCast.natCast a : Int) = NatCast.natCast b) : x = y := h₁.symm.trans (h.trans h₂)
theorem eq_of_le_of_le_0 {α : Type u} [LE α] [Std.IsPartialOrder α] [Ring α] {a b : α}
    (h : a ≤ b + Int.cast (R := α) 0) (k : b ≤ a + Int.cast (R := α) 0) : a = b := by
  rw [intCast_zero, Semiring.add_zero] at h k
  exact Std.IsPartialOrder.le_antisymm _ _ h k

section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearPreorder α] [Ring α] [OrderedRing α] {a b : α} {k k' : Int}
theorem le_of_not_lt_k (e : k'.beq' (-k) = true) (h : ¬a < b + Int.cast (R := α) k) : b ≤ a + Int.cast (R := α) k' := by
  have g := add_le_left (M := α) (le_of_not_lt h) (-Int.cast k)
  rwa [Semiring.add_assoc, Ring.add_neg_cancel, Semiring.add_zero, ← intCast_neg, ← Int.eq_of_beq' e] at g
theorem lt_of_not_le_k (e : k'.beq' (-k) = true) (h : ¬a ≤ b + Int.cast (R := α) k) : b < a + Int.cast (R := α) k' := by
  have g := add_lt_left (M := α) (lt_of_not_le h) (-Int.cast k)
  rwa [Semiring.add_assoc, Ring.add_neg_cancel, Semiring.add_zero, ← intCast_neg, ← Int.eq_of_beq' e] at g
end

variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α] [OrderedRing α] {a b c : α} {k₁ k₂ : Int}
theorem le_of_eq_1_k (h : a = b) : a ≤ b + Int.cast (R := α) 0 := by
  rw [intCast_zero, Semiring.add_zero, h]; exact Std.IsPreorder.le_refl b
theorem le_of_eq_2_k (h : a = b) : b ≤ a + Int.cast (R := α) 0 := le_of_eq_1_k h.symm
theorem le_of_offset_eq_1_k {k : Int} (h : a = b + Int.cast (R := α) k) : a ≤ b + Int.cast (R := α) k := h ▸ Std.IsPreorder.le_refl a
theorem le_of_offset_eq_2_k {k : Int} (h : a = b + Int.cast (R := α) k) : b ≤ a + Int.cast (R := α) (-k) := by
  rw [h, intCast_neg, Semiring.add_assoc, Ring.add_neg_cancel, Semiring.add_zero]; exact Std.IsPreorder.le_refl b
theorem offset_add (c : α) (k₁ k₂ : Int) : c + Int.cast (R := α) k₂ + Int.cast (R := α) k₁ = c + Int.cast (R := α) (k₂ + k₁) := by
  rw [intCast_add, Semiring.add_assoc]
theorem le_trans_k (k : Int) (h₁ : a ≤ b + Int.cast (R := α) k₁) (h₂ : b ≤ c + Int.cast (R := α) k₂) (e : (k == k₂ + k₁) = true) :
    a ≤ c + Int.cast (R := α) k := by
  rw [eq_of_beq e, ← offset_add]; exact le_trans h₁ (add_le_left h₂ _)
theorem lt_trans_k (k : Int) (h₁ : a < b + Int.cast (R := α) k₁) (h₂ : b < c + Int.cast (R := α) k₂) (e : (k == k₂ + k₁) = true) :
    a < c + Int.cast (R := α) k := by
  rw [eq_of_beq e, ← offset_add]; exact lt_trans h₁ (add_lt_left h₂ _)
theorem le_lt_trans_k (k : Int) (h₁ : a ≤ b + Int.cast (R := α) k₁) (h₂ : b < c + Int.cast (R := α) k₂) (e : (k == k₂ + k₁) = true) :
    a < c + Int.cast (R := α) k := by
  rw [eq_of_beq e, ← offset_add]; exact le_lt_trans h₁ (add_lt_left h₂ _)
theorem lt_le_trans_k (k : Int) (h₁ : a < b + Int.cast (R := α) k₁) (h₂ : b ≤ c + Int.cast (R := α) k₂) (e : (k == k₂ + k₁) = true) :
    a < c + Int.cast (R := α) k := by
  rw [eq_of_beq e, ← offset_add]; exact lt_le_trans h₁ (add_le_left h₂ _)

theorem offset_le {k₁ k₂ : Int} (h : k₁ ≤ k₂) (b : α) : b + Int.cast (R := α) k₁ ≤ b + Int.cast (R := α) k₂ := by
  have g := add_le_right (M := α) (b + Int.cast k₁) (OrderedRing.intCast_nonneg (R := α) (i := k₂ - k₁) (by omega))
  rwa [Semiring.add_zero, offset_add, show k₁ + (k₂ - k₁) = k₂ by omega] at g
theorem offset_lt {k₁ k₂ : Int} (h : k₁ < k₂) (b : α) : b + Int.cast (R := α) k₁ < b + Int.cast (R := α) k₂ := by
  have g := add_lt_right (M := α) (b + Int.cast k₁) (OrderedRing.intCast_pos (R := α) (i := k₂ - k₁) (by omega))
  rwa [Semiring.add_zero, offset_add, show k₁ + (k₂ - k₁) = k₂ by omega] at g
theorem add_intCast_zero (a : α) : a + Int.cast (R := α) 0 = a := by rw [intCast_zero, Semiring.add_zero]

theorem le_unsat_k {k : Int} (e : k.blt' 0 = true) (h : a ≤ a + Int.cast (R := α) k) : False := by
  have g := le_lt_trans h (offset_lt (Int.lt_of_blt' e) a)
  rw [add_intCast_zero] at g
  exact lt_unsat a g
theorem lt_unsat_k {k : Int} (e : k.ble' 0 = true) (h : a < a + Int.cast (R := α) k) : False := by
  have g := lt_le_trans h (offset_le (Int.le_of_ble' e) a)
  rw [add_intCast_zero] at g
  exact lt_unsat a g
theorem le_eq_true_k {k : Int} (e : (0 : Int).ble' k = true) : (a ≤ a + Int.cast (R := α) k) = True := by
  have g := offset_le (Int.le_of_ble' e) a
  rw [add_intCast_zero] at g
  exact eq_true g
theorem lt_eq_true_k {k : Int} (e : (0 : Int).blt' k = true) : (a < a + Int.cast (R := α) k) = True := by
  have g := offset_lt (Int.lt_of_blt' e) a
  rw [add_intCast_zero] at g
  exact eq_true g
theorem le_eq_true_of_le_k (e : k₁.ble' k₂ = true) (h : a ≤ b + Int.cast (R := α) k₁) : (a ≤ b + Int.cast (R := α) k₂) = True :=
  eq_true (le_trans h (offset_le (Int.le_of_ble' e) b))
theorem le_eq_true_of_lt_k (e : k₁.ble' k₂ = true) (h : a < b + Int.cast (R := α) k₁) : (a ≤ b + Int.cast (R := α) k₂) = True :=
  le_eq_true_of_le_k e ((Std.LawfulOrderLT.lt_iff _ _).1 h).1
theorem lt_eq_true_of_lt_k (e : k₁.ble' k₂ = true) (h : a < b + Int.cast (R := α) k₁) : (a < b + Int.cast (R := α) k₂) = True :=
  eq_true (lt_le_trans h (offset_le (Int.le_of_ble' e) b))
theorem lt_eq_true_of_le_k (e : k₁.blt' k₂ = true) (h : a ≤ b + Int.cast (R := α) k₁) : (a < b + Int.cast (R := α) k₂) = True :=
  eq_true (le_lt_trans h (offset_lt (Int.lt_of_blt' e) b))
theorem le_eq_false_k {k : Int} (e : k.blt' 0 = true) : (a ≤ a + Int.cast (R := α) k) = False := eq_false (le_unsat_k e)
theorem lt_eq_false_k {k : Int} (e : k.ble' 0 = true) : (a < a + Int.cast (R := α) k) = False := eq_false (lt_unsat_k e)
theorem le_eq_false_of_le_k (e : (k₂ + k₁).blt' 0 = true) (h : a ≤ b + Int.cast (R := α) k₁) : (b ≤ a + Int.cast (R := α) k₂) = False :=
  eq_false fun g => le_unsat_k e (le_trans_k (k₂ + k₁) h g (BEq.rfl))
theorem lt_eq_false_of_le_k (a b : α) (k₁ k₂ : Int) (e : (k₂ + k₁).ble' 0 = true) (h : a ≤ b + Int.cast (R := α) k₁) :
    (b < a + Int.cast (R := α) k₂) = False :=
  eq_false fun g => lt_unsat_k e (le_lt_trans_k (k₂ + k₁) h g (BEq.rfl))
theorem lt_eq_false_of_lt_k (a b : α) (k₁ k₂ : Int) (e : (k₂ + k₁).ble' 0 = true) (h : a < b + Int.cast (R := α) k₁) :
    (b < a + Int.cast (R := α) k₂) = False :=
  eq_false fun g => lt_unsat_k e (lt_trans_k (k₂ + k₁) h g (BEq.rfl))
theorem le_eq_false_of_lt_k (a b : α) (k₁ k₂ : Int) (e : (k₂ + k₁).ble' 0 = true) (h : a < b + Int.cast (R := α) k₁) :
    (b ≤ a + Int.cast (R := α) k₂) = False :=
  eq_false fun g => lt_unsat_k e (lt_le_trans_k (k₂ + k₁) h g (BEq.rfl))
end Lean.Grind.Order
