prelude
import Init.Grind.Homo.BitVec

/-! Machine words for `grind`: a statement about them is one about natural numbers below a power of 2. -/

set_option linter.all false

local macro "word " T:ident bits:num : command => do
  let member (s : String) := Lean.mkIdent (T.getId ++ Lean.Name.mkSimple s)
  let grind (s : String) := Lean.mkIdent (`Lean.Grind ++ T.getId ++ Lean.Name.mkSimple s)
  `(theorem $(grind "eq_iff_toNat_eq") (a b : $T) : a = b ↔ a.toNat = b.toNat := $(member "toNat_inj").symm
    theorem $(grind "toNat_OfNat_ofNat") (a : Nat) : (OfNat.ofNat a : $T).toNat = a % 2 ^ $bits := rfl
    theorem $(grind "toNat_div") (a b : $T) : (a / b).toNat = a.toNat / b.toNat := BitVec.toNat_udiv
    theorem $(grind "toNat_mod") (a b : $T) : (a % b).toNat = a.toNat % b.toNat := BitVec.toNat_umod
    attribute [grind hom] $(member "toNat_add") $(member "toNat_mul") $(member "toNat_sub") $(member "le_iff_toNat_le")
      $(member "lt_iff_toNat_lt") $(grind "eq_iff_toNat_eq") $(grind "toNat_OfNat_ofNat") $(grind "toNat_div") $(grind "toNat_mod")
      $(member "toNat_ofNat'")
    attribute [grind hom_pred] $(member "toNat_lt"))
word UInt8 8
word UInt16 16
word UInt32 32
word UInt64 64
