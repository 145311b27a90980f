prelude
import Init.Data.Array.Attach

/-! Shifts of integers, flooring division, conversion to an optional natural number. -/

set_option linter.all false
universe u v w

namespace Int
def toNat? : Int → Option Nat
  | ofNat n => some n
  | negSucc _ => none
protected def shiftRight : Int → Nat → Int
  | ofNat n, s => ofNat (n >>> s)
  | negSucc n, s => negSucc (n >>> s)
instance : HShiftRight Int Nat Int := ⟨Int.shiftRight⟩
def fdiv (a b : Int) : Int := if 0 ≤ b then a / b else -a / -b
def fmod (a b : Int) : Int := a - b * fdiv a b
end Int
