prelude
import Init.Data.String.Basic

/-! Which lemmas `norm_cast` and `push_cast` move casts with. -/

set_option linter.all false
attribute [norm_cast] Int.natCast_zero Int.natCast_one Int.natCast_add Int.natCast_mul Int.natCast_succ Int.natCast_sub
  Int.natCast_inj Int.natCast_le Int.natCast_lt Int.natCast_ediv Int.natCast_emod Int.natCast_dvd_natCast Int.natCast_ofNat
theorem Nat.cast_ofNat_Int {n : Nat} : (Nat.cast (OfNat.ofNat n) : Int) = OfNat.ofNat n := rfl
