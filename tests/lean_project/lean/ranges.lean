/-! Ranges of any type that can be counted upwards. -/
#eval ((1...5).toList, (1...=5).toArray, (1<...5).toList, (1<...=5).size)
#eval ('a'...='e').toList
#eval ((-2 : Int)...2).toList
#eval (*...(4 : Fin 10)).toList
#eval decide (3 ∈ (1...5))
#eval (1...*).iter.map (· * 2) |>.take 3 |>.toList
#eval Id.run do
  let mut s := 0
  for i in 1...=10 do s := s + i
  return s
#eval show IO Unit from do
  for c in 'x'...='z', j in 10...* do IO.println s!"{c} {j}"
example (n : Nat) : (0...n).toList.length = n := by simp [Std.Rco.length_toList, Std.PRange.Nat.size_rco]
inductive Day where
  | mo | tu | we | th
  deriving Repr
namespace Day
def toNat : Day → Nat
  | mo => 0 | tu => 1 | we => 2 | th => 3
instance : LT Day := ⟨fun a b => a.toNat < b.toNat⟩
instance : LE Day := ⟨fun a b => a.toNat ≤ b.toNat⟩
instance : DecidableLT Day := fun a b => inferInstanceAs (Decidable (a.toNat < b.toNat))
instance : DecidableLE Day := fun a b => inferInstanceAs (Decidable (a.toNat ≤ b.toNat))
instance : Std.PRange.UpwardEnumerable Day where
  succ?
    | mo => some tu | tu => some we | we => some th | th => none
end Day
#eval (Day.tu...Day.th).toList
#eval (Day.tu...*).toList
#eval decide (Day.th ∈ Day.mo...Day.th)
