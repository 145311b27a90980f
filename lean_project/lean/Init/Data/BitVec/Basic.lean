prelude
import Init.Control.Do

/-! Bit vectors: arithmetic modulo 2^w, bitwise operations, comparison, slicing, literals `5#8`. -/

set_option linter.all false
universe u v

export Bool (xor)
def Bool.toNat (b : Bool) : Nat := cond b 1 0
def Bool.toInt (b : Bool) : Int := cond b 1 0
def Nat.testBit (m n : Nat) : Bool := (m >>> n) &&& 1 != 0

namespace BitVec
variable {w n m : Nat}
instance natCastInst : NatCast (BitVec w) := ⟨BitVec.ofNat w⟩
instance instOfNat {i : Nat} : OfNat (BitVec w) i := ⟨BitVec.ofNat w i⟩
instance : Inhabited (BitVec w) := ⟨BitVec.ofNat w 0⟩
theorem isLt (x : BitVec w) : x.toNat < 2 ^ w := x.toFin.isLt
theorem toNat_ofNat (w i : Nat) : (BitVec.ofNat w i).toNat = i % 2 ^ w := rfl
theorem toNat_ofNatLT {w i : Nat} (h : i < 2 ^ w) : (BitVec.ofNatLT i h).toNat = i := rfl
theorem eq_of_toNat_eq : {x y : BitVec w} → x.toNat = y.toNat → x = y
  | ⟨_⟩, ⟨_⟩, h => congrArg ofFin (Fin.eq_of_val_eq h)
theorem toNat_inj {x y : BitVec w} : x.toNat = y.toNat ↔ x = y := ⟨eq_of_toNat_eq, congrArg _⟩
@[inline] protected def zero (w : Nat) : BitVec w := .ofNat w 0
def allOnes (w : Nat) : BitVec w := .ofNat w (2 ^ w - 1)
def ofBool (b : Bool) : BitVec 1 := cond b (.ofNat 1 1) (.ofNat 1 0)
protected def ofInt (w : Nat) (i : Int) : BitVec w := .ofNat w (i % (2 ^ w : Nat)).toNat
instance : IntCast (BitVec w) := ⟨BitVec.ofInt w⟩
@[inline] def getLsbD (x : BitVec w) (i : Nat) : Bool := x.toNat.testBit i
@[inline] def getMsbD (x : BitVec w) (i : Nat) : Bool := decide (i < w) && x.getLsbD (w - 1 - i)
@[inline] protected def msb (x : BitVec w) : Bool := x.getMsbD 0
instance : GetElem (BitVec w) Nat Bool fun _ i => i < w := ⟨fun x i _ => x.getLsbD i⟩
protected def toInt (x : BitVec w) : Int := if 2 * x.toNat < 2 ^ w then x.toNat else (x.toNat : Int) - (2 ^ w : Nat)

protected def add (x y : BitVec w) : BitVec w := .ofNat w (x.toNat + y.toNat)
protected def sub (x y : BitVec w) : BitVec w := .ofNat w ((2 ^ w - y.toNat) + x.toNat)
protected def mul (x y : BitVec w) : BitVec w := .ofNat w (x.toNat * y.toNat)
protected def neg (x : BitVec w) : BitVec w := .ofNat w (2 ^ w - x.toNat)
protected def pow (x : BitVec w) (k : Nat) : BitVec w := .ofNat w (x.toNat ^ k)
def udiv (x y : BitVec w) : BitVec w := .ofNat w (x.toNat / y.toNat)
def umod (x y : BitVec w) : BitVec w := .ofNat w (x.toNat % y.toNat)
instance instAdd : Add (BitVec w) := ⟨BitVec.add⟩
instance instSub : Sub (BitVec w) := ⟨BitVec.sub⟩
instance instMul : Mul (BitVec w) := ⟨BitVec.mul⟩
instance instNeg : Neg (BitVec w) := ⟨BitVec.neg⟩
instance : Div (BitVec w) := ⟨udiv⟩
instance : Mod (BitVec w) := ⟨umod⟩
instance : Pow (BitVec w) Nat := ⟨BitVec.pow⟩
protected def abs (x : BitVec w) : BitVec w := if x.msb then -x else x
-- Signed division rounds toward zero; the remainder takes the sign of the dividend (`srem`) or of the divisor (`smod`).
def sdiv (x y : BitVec w) : BitVec w := match x.msb, y.msb with
  | false, false => x / y
  | false, true => -(x / -y)
  | true, false => -(-x / y)
  | true, true => -x / -y
def srem (x y : BitVec w) : BitVec w := match x.msb, y.msb with
  | false, false => x % y
  | false, true => x % -y
  | true, false => -(-x % y)
  | true, true => -(-x % -y)
def smod (x y : BitVec w) : BitVec w := match x.msb, y.msb with
  | false, false => x % y
  | false, true => let u := x % -y; if u = .zero w then u else u + y
  | true, false => let u := -x % y; if u = .zero w then u else y - u
  | true, true => -(-x % -y)

protected def ult (x y : BitVec w) : Bool := decide (x.toNat < y.toNat)
protected def ule (x y : BitVec w) : Bool := decide (x.toNat ≤ y.toNat)
protected def slt (x y : BitVec w) : Bool := decide (x.toInt < y.toInt)
protected def sle (x y : BitVec w) : Bool := decide (x.toInt ≤ y.toInt)
instance : Max (BitVec w) := maxOfLe
instance : Min (BitVec w) := minOfLe
instance : Ord (BitVec w) := ⟨fun x y => compare x.toNat y.toNat⟩

protected def and (x y : BitVec w) : BitVec w := .ofNat w (x.toNat &&& y.toNat)
protected def or (x y : BitVec w) : BitVec w := .ofNat w (x.toNat ||| y.toNat)
protected def xor (x y : BitVec w) : BitVec w := .ofNat w (x.toNat ^^^ y.toNat)
instance instAndOp : AndOp (BitVec w) := ⟨BitVec.and⟩
instance instOrOp : OrOp (BitVec w) := ⟨BitVec.or⟩
instance instXorOp : XorOp (BitVec w) := ⟨BitVec.xor⟩
protected def not (x : BitVec w) : BitVec w := allOnes w ^^^ x
instance instComplement : Complement (BitVec w) := ⟨BitVec.not⟩
protected def shiftLeft (x : BitVec w) (s : Nat) : BitVec w := .ofNat w (x.toNat <<< s)
def ushiftRight (x : BitVec w) (s : Nat) : BitVec w := .ofNat w (x.toNat >>> s)
def sshiftRight (x : BitVec w) (s : Nat) : BitVec w := .ofInt w (x.toInt / (2 ^ s : Nat))
def sshiftRight' (x : BitVec w) (s : BitVec m) : BitVec w := x.sshiftRight s.toNat
instance instHShiftLeftNat : HShiftLeft (BitVec w) Nat (BitVec w) := ⟨BitVec.shiftLeft⟩
instance instHShiftLeft : HShiftLeft (BitVec w) (BitVec n) (BitVec w) := ⟨fun x y => x <<< y.toNat⟩
instance instHShiftRightNat : HShiftRight (BitVec w) Nat (BitVec w) := ⟨ushiftRight⟩
instance instHShiftRight : HShiftRight (BitVec w) (BitVec n) (BitVec w) := ⟨fun x y => x >>> y.toNat⟩

protected def cast {n m : Nat} (eq : n = m) (x : BitVec n) : BitVec m := .ofNatLT x.toNat (eq ▸ x.isLt)
def setWidth (v : Nat) (x : BitVec w) : BitVec v := .ofNat v x.toNat
abbrev zeroExtend (v : Nat) (x : BitVec w) : BitVec v := setWidth v x
abbrev truncate (v : Nat) (x : BitVec w) : BitVec v := setWidth v x
def signExtend (v : Nat) (x : BitVec w) : BitVec v := .ofInt v x.toInt
protected def append (x : BitVec n) (y : BitVec m) : BitVec (n + m) := .ofNat (n + m) ((x.toNat <<< m) ||| y.toNat)
instance instHAppendHAddNat : HAppend (BitVec w) (BitVec v) (BitVec (w + v)) := ⟨BitVec.append⟩
def extractLsb' (start len : Nat) (x : BitVec n) : BitVec len := .ofNat len (x.toNat >>> start)
def extractLsb (hi lo : Nat) (x : BitVec n) : BitVec (hi - lo + 1) := extractLsb' lo _ x
def replicate : (i : Nat) → BitVec w → BitVec (w * i)
  | 0, _ => .ofNat 0 0
  | i+1, x => (x ++ replicate i x).cast (by rw [Nat.mul_succ, Nat.add_comm])
def concat (msbs : BitVec n) (lsb : Bool) : BitVec (n + 1) := msbs ++ ofBool lsb
def cons (msb : Bool) (lsbs : BitVec n) : BitVec (n + 1) := ((ofBool msb) ++ lsbs).cast (Nat.add_comm ..)
def rotateLeft (x : BitVec w) (k : Nat) : BitVec w := x <<< (k % w) ||| x >>> (w - k % w)
def rotateRight (x : BitVec w) (k : Nat) : BitVec w := x >>> (k % w) ||| x <<< (w - k % w)
def twoPow (w i : Nat) : BitVec w := BitVec.ofNat w 1 <<< i
def intMin (w : Nat) : BitVec w := twoPow w (w - 1)
def intMax (w : Nat) : BitVec w := twoPow w (w - 1) - BitVec.ofNat w 1

protected def toHex (x : BitVec n) : String :=
  let s := String.ofList (Nat.toDigits 16 x.toNat)
  String.ofList (List.replicate ((n + 3) / 4 - s.length) '0') ++ s
protected def repr (x : BitVec n) : Std.Format := Std.Format.text ("0x" ++ x.toHex ++ "#" ++ n.repr)
instance : Repr (BitVec n) := ⟨fun x _ => x.repr⟩
instance : ToString (BitVec n) := ⟨fun x => "0x" ++ x.toHex ++ "#" ++ n.repr⟩
instance : Hashable (BitVec n) := ⟨fun x => hash x.toNat⟩

theorem toNat_add (x y : BitVec w) : (x + y).toNat = (x.toNat + y.toNat) % 2 ^ w := rfl
theorem toNat_mul (x y : BitVec w) : (x * y).toNat = (x.toNat * y.toNat) % 2 ^ w := rfl
theorem toNat_sub (x y : BitVec w) : (x - y).toNat = ((2 ^ w - y.toNat) + x.toNat) % 2 ^ w := rfl
protected theorem add_comm (x y : BitVec w) : x + y = y + x := eq_of_toNat_eq (by rw [toNat_add, toNat_add, Nat.add_comm])
protected theorem mul_comm (x y : BitVec w) : x * y = y * x := eq_of_toNat_eq (by rw [toNat_mul, toNat_mul, Nat.mul_comm])
end BitVec
