prelude
import Init.Data.Nat.Gcd

/-! Classes of ASCII characters, case. -/

set_option linter.all false
universe u v w

namespace Char
def isWhitespace (c : Char) : Bool := c == ' ' || c == '\t' || c == '\r' || c == '\n'
def isUpper (c : Char) : Bool := decide (65 ≤ c.toNat) && decide (c.toNat ≤ 90)
def isLower (c : Char) : Bool := decide (97 ≤ c.toNat) && decide (c.toNat ≤ 122)
def isAlpha (c : Char) : Bool := c.isUpper || c.isLower
def isDigit (c : Char) : Bool := decide (48 ≤ c.toNat) && decide (c.toNat ≤ 57)
def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit
def toLower (c : Char) : Char := if c.isUpper then Char.ofNat (c.toNat + 32) else c
def toUpper (c : Char) : Char := if c.isLower then Char.ofNat (c.toNat - 32) else c
end Char
