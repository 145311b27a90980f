prelude
import Init.Data.Array.Update

/-! Bits of natural numbers and of bit vectors, values of operations, order. -/

set_option linter.all false
universe u v w

namespace BitVec
variable {w v n m : Nat} {x y z : BitVec w}
theorem toNat_eq {x y : BitVec n} : x = y ↔ x.toNat = y.toNat := ⟨fun h => h ▸ rfl, eq_of_toNat_eq⟩
theorem toNat_ne {x y : BitVec n} : x ≠ y ↔ x.toNat ≠ y.toNat := not_congr toNat_eq
theorem toFin_inj {x y : BitVec w} : x.toFin = y.toFin ↔ x = y := ⟨fun h => eq_of_toNat_eq (congrArg Fin.val h), fun h => h ▸ rfl⟩
@[simp] theorem val_toFin (x : BitVec w) : x.toFin.val = x.toNat := rfl
theorem testBit_toNat (x : BitVec w) {i : Nat} : x.toNat.testBit i = x.getLsbD i := rfl
@[simp] theorem natCast_eq_ofNat (w x : Nat) : (x : BitVec w) = BitVec.ofNat w x := rfl
@[simp] theorem toNat_mod_cancel (x : BitVec n) : x.toNat % 2 ^ n = x.toNat := Nat.mod_eq_of_lt x.isLt
theorem toNat_mod_cancel_of_lt {x : BitVec n} (h : n < m) : x.toNat % 2 ^ m = x.toNat := Nat.mod_eq_of_lt (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (by decide) (Nat.le_of_lt h)))
theorem toNat_lt_twoPow_of_le {m n : Nat} (h : m ≤ n) {x : BitVec m} : x.toNat < 2 ^ n := Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (by decide) h)
@[simp] theorem toNat_setWidth (i : Nat) (x : BitVec n) : (setWidth i x).toNat = x.toNat % 2 ^ i := rfl
@[simp] theorem setWidth_eq (x : BitVec n) : setWidth n x = x := eq_of_toNat_eq (Nat.mod_eq_of_lt x.isLt)
@[simp] theorem toNat_cast (h : w = v) (x : BitVec w) : (x.cast h).toNat = x.toNat := rfl
@[simp] theorem toNat_ofBool (b : Bool) : (ofBool b).toNat = b.toNat := by cases b <;> rfl
@[simp] theorem ofBool_true : ofBool true = 1#1 := by rfl
@[simp] theorem ofBool_false : ofBool false = 0#1 := by rfl
theorem toNat_neg (x : BitVec n) : (-x).toNat = (2 ^ n - x.toNat) % 2 ^ n := rfl
theorem toNat_add_of_lt {x y : BitVec w} (h : x.toNat + y.toNat < 2 ^ w) : (x + y).toNat = x.toNat + y.toNat := Nat.mod_eq_of_lt h
theorem toNat_sub_of_le {x y : BitVec n} (h : y ≤ x) : (x - y).toNat = x.toNat - y.toNat := by have h1 := x.isLt; have h2 : y.toNat ≤ x.toNat := h; rw [toNat_sub, show 2 ^ n - y.toNat + x.toNat = x.toNat - y.toNat + 2 ^ n by have := y.isLt; omega, Nat.add_mod_right, Nat.mod_eq_of_lt (by omega)]
theorem toNat_udiv {x y : BitVec n} : (x / y).toNat = x.toNat / y.toNat := Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (Nat.div_le_self _ _) x.isLt)
theorem toNat_umod {x y : BitVec n} : (x % y).toNat = x.toNat % y.toNat := Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (Nat.mod_le _ _) x.isLt)
@[simp] theorem toNat_ushiftRight (x : BitVec n) (i : Nat) : (x >>> i).toNat = x.toNat >>> i := Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (by rw [Nat.shiftRight_eq_div_pow]; exact Nat.div_le_self _ _) x.isLt)
@[simp] theorem toNat_shiftLeft {x : BitVec v} : (x <<< n).toNat = x.toNat <<< n % 2 ^ v := by rfl
theorem zero_eq (n : Nat) : 0#n = 0 := rfl
protected theorem sub_zero (x : BitVec n) : x - 0#n = x := eq_of_toNat_eq (by rw [toNat_sub, toNat_ofNat, Nat.zero_mod, Nat.sub_zero, Nat.add_mod_left, toNat_mod_cancel])
protected theorem not_le {x y : BitVec n} : ¬x ≤ y ↔ y < x := by rw [le_def, lt_def, Nat.not_le]
protected theorem not_lt {x y : BitVec n} : ¬x < y ↔ y ≤ x := by rw [le_def, lt_def, Nat.not_lt]
protected theorem le_refl (x : BitVec n) : x ≤ x := Nat.le_refl _
protected theorem le_trans {x y z : BitVec n} : x ≤ y → y ≤ z → x ≤ z := fun h k => Nat.le_trans h k
protected theorem le_antisymm {x y : BitVec n} (h₁ : x ≤ y) (h₂ : y ≤ x) : x = y := eq_of_toNat_eq (Nat.le_antisymm h₁ h₂)
protected theorem le_total (x y : BitVec n) : x ≤ y ∨ y ≤ x := Nat.le_total _ _
protected theorem lt_irrefl (x : BitVec n) : ¬x < x := Nat.lt_irrefl _
protected theorem lt_trans {x y z : BitVec n} : x < y → y < z → x < z := fun h k => Nat.lt_trans h k
protected theorem lt_of_le_ne {x y : BitVec n} : x ≤ y → ¬x = y → x < y := fun h k => Nat.lt_of_le_of_ne h fun e => k (eq_of_toNat_eq e)
protected theorem ne_of_lt {x y : BitVec n} : x < y → x ≠ y := fun h e => by subst e; exact Nat.lt_irrefl _ h
theorem eq_nil (x : BitVec 0) : x = 0#0 := eq_of_toNat_eq (by have := x.isLt; simp at this ⊢; exact this)
end BitVec
