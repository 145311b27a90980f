prelude
import Init.Grind.Homo.Fin

/-! Bit vectors for `grind`: a statement about them is one about natural numbers below a power of 2. -/

set_option linter.all false

theorem Lean.Grind.BitVec.toNat_OfNat_ofNat (n a : Nat) : (OfNat.ofNat a : BitVec n).toNat = a % 2 ^ n := rfl
attribute [grind hom] BitVec.toNat_add BitVec.toNat_sub BitVec.toNat_mul BitVec.toNat_udiv BitVec.toNat_umod BitVec.toNat_neg
  BitVec.toNat_shiftLeft BitVec.toNat_ushiftRight BitVec.ofNat_toNat BitVec.toNat_setWidth BitVec.toNat_ofNat
  BitVec.toNat_eq BitVec.le_def BitVec.lt_def Lean.Grind.BitVec.toNat_OfNat_ofNat
attribute [grind hom_pred] BitVec.isLt
