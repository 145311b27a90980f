prelude
import Init.Data.BitVec.Basic
import Init.Data.UInt.Basic

/-! Bit vectors and machine words as numbers modulo a power of two: the commutative ring laws, and what `toNat` does
to each operation. -/

set_option linter.all false
universe u v

namespace Nat
theorem add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n := by
  have e : a + b = (a % n + b % n) + n * (a / n + b / n) := by
    have ha := mod_add_div a n; have hb := mod_add_div b n
    rw [Nat.mul_add]; omega
  rw [e, add_mul_mod_self_left]
theorem mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by
  have e : a * b = (a % n) * (b % n) + n * ((a % n) * (b / n) + (a / n) * b) := by
    have ha := mod_add_div a n; have hb := mod_add_div b n
    calc a * b = (a % n + n * (a / n)) * b := by rw [ha]
      _ = (a % n) * b + n * (a / n) * b := Nat.add_mul ..
      _ = (a % n) * (b % n + n * (b / n)) + n * (a / n) * b := by rw [hb]
      _ = (a % n) * (b % n) + n * ((a % n) * (b / n) + (a / n) * b) := by
        rw [Nat.mul_add, Nat.mul_add, Nat.mul_left_comm, Nat.mul_assoc n, Nat.add_assoc]
  rw [e, add_mul_mod_self_left]
end Nat

namespace BitVec
variable {w : Nat} (x y z : BitVec w)
theorem toNat_mod : x.toNat % 2 ^ w = x.toNat := Nat.mod_eq_of_lt x.isLt
@[simp] theorem toNat_ofNat' (w i : Nat) : (BitVec.ofNat w i).toNat = i % 2 ^ w := rfl
@[simp] theorem toNat_ofNat_lit (w i : Nat) : (OfNat.ofNat i : BitVec w).toNat = i % 2 ^ w := rfl
@[simp] theorem ofNat_toNat : BitVec.ofNat w x.toNat = x := eq_of_toNat_eq x.toNat_mod
protected theorem add_assoc : x + y + z = x + (y + z) := eq_of_toNat_eq (by
  rw [toNat_add, toNat_add, toNat_add, toNat_add, Nat.add_mod ((_ + _) % _), Nat.mod_mod, ← Nat.add_mod, Nat.add_mod _ ((_ + _) % _), Nat.mod_mod, ← Nat.add_mod, Nat.add_assoc])
protected theorem mul_assoc : x * y * z = x * (y * z) := eq_of_toNat_eq (by
  rw [toNat_mul, toNat_mul, toNat_mul, toNat_mul, Nat.mul_mod ((_ * _) % _), Nat.mod_mod, ← Nat.mul_mod, Nat.mul_mod _ ((_ * _) % _), Nat.mod_mod, ← Nat.mul_mod, Nat.mul_assoc])
@[simp] protected theorem add_zero : x + BitVec.ofNat w 0 = x := eq_of_toNat_eq (by rw [toNat_add, toNat_ofNat, Nat.zero_mod, Nat.add_zero, toNat_mod])
@[simp] protected theorem zero_add : BitVec.ofNat w 0 + x = x := by rw [BitVec.add_comm, BitVec.add_zero]
protected theorem left_distrib : x * (y + z) = x * y + x * z := eq_of_toNat_eq (by
  rw [toNat_mul, toNat_add, toNat_add, toNat_mul, toNat_mul, Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod, Nat.mul_add, ← Nat.add_mod])
protected theorem right_distrib : (x + y) * z = x * z + y * z := by rw [BitVec.mul_comm, BitVec.left_distrib, BitVec.mul_comm z x, BitVec.mul_comm z y]
@[simp] protected theorem mul_one : x * BitVec.ofNat w 1 = x := eq_of_toNat_eq (by
  rw [toNat_mul, toNat_ofNat, Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod, Nat.mul_one, toNat_mod])
@[simp] protected theorem one_mul : BitVec.ofNat w 1 * x = x := by rw [BitVec.mul_comm, BitVec.mul_one]
@[simp] protected theorem mul_zero : x * BitVec.ofNat w 0 = BitVec.ofNat w 0 := eq_of_toNat_eq (by rw [toNat_mul, toNat_ofNat, Nat.zero_mod, Nat.mul_zero, Nat.zero_mod])
@[simp] protected theorem zero_mul : BitVec.ofNat w 0 * x = BitVec.ofNat w 0 := by rw [BitVec.mul_comm, BitVec.mul_zero]
theorem sub_eq_add_neg : x - y = x + -y := eq_of_toNat_eq (by
  show ((2 ^ w - y.toNat) + x.toNat) % 2 ^ w = (x.toNat + (2 ^ w - y.toNat) % 2 ^ w) % 2 ^ w
  rw [Nat.add_mod x.toNat, Nat.mod_mod, ← Nat.add_mod, Nat.add_comm])
@[simp] protected theorem sub_self : x - x = BitVec.ofNat w 0 := eq_of_toNat_eq (by
  show ((2 ^ w - x.toNat) + x.toNat) % 2 ^ w = 0 % 2 ^ w
  rw [Nat.sub_add_cancel (Nat.le_of_lt x.isLt), Nat.mod_self, Nat.zero_mod])
protected theorem neg_add_cancel : -x + x = BitVec.ofNat w 0 := by rw [BitVec.add_comm, ← sub_eq_add_neg, BitVec.sub_self]
theorem le_def {x y : BitVec w} : x ≤ y ↔ x.toNat ≤ y.toNat := Iff.rfl
theorem lt_def {x y : BitVec w} : x < y ↔ x.toNat < y.toNat := Iff.rfl
instance : Std.Associative (α := BitVec w) (· + ·) := ⟨BitVec.add_assoc⟩
instance : Std.Commutative (α := BitVec w) (· + ·) := ⟨BitVec.add_comm⟩
instance : Std.Associative (α := BitVec w) (· * ·) := ⟨BitVec.mul_assoc⟩
instance : Std.Commutative (α := BitVec w) (· * ·) := ⟨BitVec.mul_comm⟩
end BitVec

set_option hygiene false in
local macro "word_lemmas " T:ident bits:term:max : command => `(
namespace $T
variable (a b c : $T)
@[simp] theorem toNat_ofNat_lit (n : Nat) : (OfNat.ofNat n : $T).toNat = n % 2 ^ $bits := rfl
@[simp] theorem toNat_ofNat_mod (n : Nat) : (ofNat n : $T).toNat = n % 2 ^ $bits := rfl
theorem toNat_add : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ $bits := rfl
theorem toNat_mul : (a * b).toNat = (a.toNat * b.toNat) % 2 ^ $bits := rfl
theorem toNat_sub : (a - b).toNat = (2 ^ $bits - b.toNat + a.toNat) % 2 ^ $bits := rfl
@[simp] theorem ofNat_toNat : ofNat a.toNat = a := eq_of_toBitVec_eq a.toBitVec.ofNat_toNat
protected theorem add_comm : a + b = b + a := eq_of_toBitVec_eq (BitVec.add_comm _ _)
protected theorem add_assoc : a + b + c = a + (b + c) := eq_of_toBitVec_eq (BitVec.add_assoc _ _ _)
protected theorem mul_comm : a * b = b * a := eq_of_toBitVec_eq (BitVec.mul_comm _ _)
protected theorem mul_assoc : a * b * c = a * (b * c) := eq_of_toBitVec_eq (BitVec.mul_assoc _ _ _)
@[simp] protected theorem add_zero : a + 0 = a := eq_of_toBitVec_eq (BitVec.add_zero _)
@[simp] protected theorem zero_add : 0 + a = a := eq_of_toBitVec_eq (BitVec.zero_add _)
@[simp] protected theorem sub_self : a - a = 0 := eq_of_toBitVec_eq (BitVec.sub_self _)
end $T)
word_lemmas UInt8 8
word_lemmas UInt16 16
word_lemmas UInt32 32
word_lemmas UInt64 64
word_lemmas USize System.Platform.numBits
