prelude
import Init.Data.List.Lemmas

/-! The greatest common divisor as an operation; coprime numbers. -/

set_option linter.all false
universe u v w

theorem Nat.gcd_assoc (a b c : Nat) : gcd (gcd a b) c = gcd a (gcd b c) :=
  Nat.dvd_antisymm
    (dvd_gcd (Nat.dvd_trans (gcd_dvd_left _ _) (gcd_dvd_left _ _)) (dvd_gcd (Nat.dvd_trans (gcd_dvd_left _ _) (gcd_dvd_right _ _)) (gcd_dvd_right _ _)))
    (dvd_gcd (dvd_gcd (gcd_dvd_left _ _) (Nat.dvd_trans (gcd_dvd_right _ _) (gcd_dvd_left _ _))) (Nat.dvd_trans (gcd_dvd_right _ _) (gcd_dvd_right _ _)))
instance : Std.Associative Nat.gcd := ⟨Nat.gcd_assoc⟩
instance : Std.Commutative Nat.gcd := ⟨Nat.gcd_comm⟩

namespace Nat
protected abbrev min (n m : Nat) : Nat := Min.min n m
protected abbrev max (n m : Nat) : Nat := Max.max n m
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1
end Nat
