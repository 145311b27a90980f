/-! Native words agree with their definitions on bit vectors: every line prints []. -/
set_option linter.unusedVariables false
def sample : List Nat := [0, 1, 2, 3, 7, 8, 9, 15, 16, 31, 64, 100, 127, 128, 129, 200, 254, 255]
def pairs : List (Nat × Nat) := sample.flatMap fun a => sample.map fun b => (a, b)
def check8 (f : UInt8 → UInt8 → UInt8) (g : BitVec 8 → BitVec 8 → BitVec 8) : List (Nat × Nat) :=
  pairs.filter fun (a, b) => (f (UInt8.ofNat a) (UInt8.ofNat b)).toNat != (g (BitVec.ofNat 8 a) (BitVec.ofNat 8 b)).toNat
#eval check8 (· + ·) (· + ·)
#eval check8 (· - ·) (· - ·)
#eval check8 (· * ·) (· * ·)
#eval check8 (· / ·) (· / ·)
#eval check8 (· % ·) (· % ·)
#eval check8 (· &&& ·) (· &&& ·)
#eval check8 (· ||| ·) (· ||| ·)
#eval check8 (· ^^^ ·) (· ^^^ ·)
#eval check8 (· <<< ·) (fun a b => a <<< (b.toNat % 8))
#eval check8 (· >>> ·) (fun a b => a >>> (b.toNat % 8))
#eval check8 (fun a _ => ~~~a) (fun a _ => ~~~a)
#eval check8 (fun a _ => -a) (fun a _ => -a)
#eval check8 (fun a _ => a.log2) (fun a _ => BitVec.ofNat 8 a.toNat.log2)
#eval check8 (fun a b => if a < b then 1 else 0) (fun a b => if a < b then 1 else 0)
#eval check8 (fun a b => if a ≤ b then 1 else 0) (fun a b => if a ≤ b then 1 else 0)
#eval check8 (fun a b => if a = b then 1 else 0) (fun a b => if a = b then 1 else 0)
def checkS (f : Int8 → Int8 → Int8) (g : BitVec 8 → BitVec 8 → BitVec 8) : List (Nat × Nat) :=
  pairs.filter fun (a, b) => (f (Int8.ofNat a) (Int8.ofNat b)).toInt != (g (BitVec.ofNat 8 a) (BitVec.ofNat 8 b)).toInt
#eval checkS (· + ·) (· + ·)
#eval checkS (· - ·) (· - ·)
#eval checkS (· * ·) (· * ·)
#eval checkS (· / ·) BitVec.sdiv
#eval checkS (· % ·) BitVec.srem
#eval checkS (· &&& ·) (· &&& ·)
#eval checkS (· ||| ·) (· ||| ·)
#eval checkS (· ^^^ ·) (· ^^^ ·)
#eval checkS (· <<< ·) (fun a b => a <<< (b.smod 8#8).toNat)
#eval checkS (· >>> ·) (fun a b => a.sshiftRight (b.smod 8#8).toNat)
#eval checkS (fun a _ => ~~~a) (fun a _ => ~~~a)
#eval checkS (fun a _ => -a) (fun a _ => -a)
#eval checkS (fun a _ => a.abs) (fun a _ => a.abs)
#eval checkS (fun a b => if a < b then 1 else 0) (fun a b => if a.slt b then 1 else 0)
#eval checkS (fun a b => if a ≤ b then 1 else 0) (fun a b => if a.sle b then 1 else 0)
def check64 (f : UInt64 → UInt64 → UInt64) (g : BitVec 64 → BitVec 64 → BitVec 64) : List (Nat × Nat) :=
  (pairs.map fun (a, b) => (a * 0x1234567890abcdef, b * 0x0fedcba987654321)).filter fun (a, b) => (f (UInt64.ofNat a) (UInt64.ofNat b)).toNat != (g (BitVec.ofNat 64 a) (BitVec.ofNat 64 b)).toNat
#eval check64 (· + ·) (· + ·)
#eval check64 (· * ·) (· * ·)
#eval check64 (· / ·) (· / ·)
#eval check64 (· >>> ·) (fun a b => a >>> (b.toNat % 64))
#eval sample.filter fun n => (UInt16.ofNat (n * 300)).toUInt8.toNat != n * 300 % 65536 % 256
#eval sample.filter fun n => (UInt32.ofNat (n * 30000000)).toUInt16.toNat != n * 30000000 % 65536
#eval sample.filter fun n => (UInt64.ofNat (n * 2^60)).toUInt32.toNat != n * 2^60 % 2^64 % 2^32
#eval sample.filter fun n => (UInt8.ofNat n).toUInt64.toNat != n % 256
#eval sample.filter fun n => (USize.ofNat n).toNat != n
#eval sample.filter fun n : Nat => (Int32.ofInt (-(n : Int))).toInt != -(n : Int)
-- Strings and arrays: the native functions agree with the lists.
def words : List String := ["", "a", "abc", "héllo", "日本", "a😀b", "\n\t\\\""]
#eval words.filter fun s => s.length != s.toList.length
#eval words.filter fun s => String.ofList s.toList != s
#eval (words.flatMap fun s => words.map fun t => (s, t)).filter fun (s, t) => (s ++ t).toList != s.toList ++ t.toList
#eval (words.flatMap fun s => words.map fun t => (s, t)).filter fun (s, t) => decide (s < t) != decide (s.toList < t.toList)
#eval (words.flatMap fun s => words.map fun t => (s, t)).filter fun (s, t) => decide (s = t) != (s.toList == t.toList)
#eval words.filter fun s => (s.push 'x').toList != s.toList ++ ['x']
#eval words.filter fun s => s.utf8ByteSize != (s.toList.map Char.utf8Size).sum
#eval words.filter fun s => String.fromUTF8? s.toUTF8 != some s
#eval words.filter fun s => (s.extract 0 s.rawEndPos) != s
#eval words.filter fun s => s.next 0 != (if s.isEmpty then ⟨1⟩ else ⟨s.front.utf8Size⟩)
def arrays : List (Array Nat) := [#[], #[1], #[1, 2, 3], (List.range 20).toArray]
#eval arrays.filter fun a => (a.push 7).toList != a.toList ++ [7]
#eval arrays.filter fun a => a.pop.toList != a.toList.dropLast
#eval arrays.filter fun a => (a.set! 1 9).toList != a.toList.set 1 9
#eval arrays.filter fun a => (a.swapIfInBounds 0 2).toList != (if a.size > 2 then (a.toList.set 0 a[2]!).set 2 a[0]! else a.toList)
#eval (Array.replicate 3 1).toList == List.replicate 3 1
#eval (ByteArray.mk #[1, 2, 3, 4]).extract 1 3 |>.toList
