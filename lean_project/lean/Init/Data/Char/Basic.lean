prelude
import Init.Data.List.Impl
import Init.Data.UInt.Basic

/-! Characters: classes of ASCII characters, case, digits, order, conversions. -/

set_option linter.all false

namespace Char
protected def lt (a b : Char) : Prop := a.val < b.val
protected def le (a b : Char) : Prop := a.val ≤ b.val
instance : LT Char := ⟨Char.lt⟩
instance : LE Char := ⟨Char.le⟩
instance (a b : Char) : Decidable (a < b) := UInt32.decLt a.val b.val
instance (a b : Char) : Decidable (a ≤ b) := UInt32.decLe a.val b.val
instance : Max Char := maxOfLe
instance : Min Char := minOfLe
instance : Ord Char := ⟨fun a b => compareOfLessAndEq a b⟩
instance : Hashable Char := ⟨fun c => UInt64.ofNat c.toNat⟩
abbrev isValidCharNat (n : Nat) : Prop := n.isValidChar
@[inline] def toUInt8 (c : Char) : UInt8 := UInt8.ofNat c.toNat
@[inline] def ofUInt8 (n : UInt8) : Char := Char.ofNat n.toNat
@[inline] def isHexDigit (c : Char) : Bool := c.isDigit || (97 ≤ c.toNat && c.toNat ≤ 102) || (65 ≤ c.toNat && c.toNat ≤ 70)
protected def toString (c : Char) : String := String.singleton c
def utf8Size (c : Char) : Nat := if c.toNat ≤ 0x7f then 1 else if c.toNat ≤ 0x7ff then 2 else if c.toNat ≤ 0xffff then 3 else 4
theorem utf8Size_pos (c : Char) : 0 < c.utf8Size := by unfold utf8Size; split <;> (try split) <;> (try split) <;> decide
protected def repr (c : Char) : String := "'" ++ c.quoteCore (inQuote := true) ++ "'"
def quote (c : Char) : String := "'" ++ c.quoteCore (inQuote := true) ++ "'"
end Char

namespace Nat
def toSuperDigit (n : Nat) : Char := match n with
  | 0 => '⁰' | 1 => '¹' | 2 => '²' | 3 => '³' | 4 => '⁴' | 5 => '⁵' | 6 => '⁶' | 7 => '⁷' | 8 => '⁸' | 9 => '⁹' | _ => '*'
def toSubDigit (n : Nat) : Char := match n with
  | 0 => '₀' | 1 => '₁' | 2 => '₂' | 3 => '₃' | 4 => '₄' | 5 => '₅' | 6 => '₆' | 7 => '₇' | 8 => '₈' | 9 => '₉' | _ => '*'
def toSuperscriptString (n : Nat) : String := String.ofList ((Nat.toDigits 10 n).map fun c => toSuperDigit (c.toNat - 48))
def toSubscriptString (n : Nat) : String := String.ofList ((Nat.toDigits 10 n).map fun c => toSubDigit (c.toNat - 48))
end Nat
