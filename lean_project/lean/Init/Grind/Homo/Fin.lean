prelude
import Init.Data.BitVec.Bits
import Init.Data.Order

/-! `Fin n` for `grind`: a statement about it is one about natural numbers below `n`. -/

set_option linter.all false

namespace Fin
theorem val_add {n : Nat} (a b : Fin n) : (a + b).val = (a.val + b.val) % n := by cases a; cases b; rfl
theorem val_mul {n : Nat} (a b : Fin n) : (a * b).val = a.val * b.val % n := by cases a; cases b; rfl
theorem val_sub {n : Nat} (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := by cases a; cases b; rfl
theorem val_mod {n : Nat} (a b : Fin n) : (a % b).val = a.val % b.val := by cases a; cases b; rfl
theorem div_val {n : Nat} (a b : Fin n) : (a / b).val = a.val / b.val := by cases a; cases b; rfl
theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
end Fin
namespace Lean.Grind.Fin
theorem eq_iff_val_eq {n : Nat} (a b : Fin n) : a = b ↔ a.val = b.val := ⟨fun h => h ▸ rfl, _root_.Fin.ext⟩
theorem val_ite {n : Nat} (c : Prop) [Decidable c] (x y : Fin n) : (if c then x else y).val = if c then x.val else y.val := by
  split <;> rfl
theorem val_OfNat_ofNat (n : Nat) [NeZero n] (a : Nat) : (OfNat.ofNat a : Fin n).val = a % n := rfl
end Lean.Grind.Fin
attribute [grind hom] Fin.val_add Fin.val_mul Fin.val_sub Fin.val_mod Fin.div_val Fin.val_zero Fin.val_succ Fin.val_last Fin.val_ofNat
  Fin.le_def Fin.lt_def Lean.Grind.Fin.eq_iff_val_eq Lean.Grind.Fin.val_ite Lean.Grind.Fin.val_OfNat_ofNat
attribute [grind hom_pred] Fin.isLt
attribute [grind hom] Nat.shiftLeft_eq Nat.shiftRight_eq_div_pow Nat.mod_add_mod Nat.add_mod_mod Nat.mod_mul_mod Nat.mul_mod_mod
