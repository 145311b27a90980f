import Std.Data.HashMap
import Std.Data.HashSet
/-! Std.Data.HashMap and Std.Data.HashSet. -/
set_option linter.unusedVariables false
open Std (HashMap HashSet)
def count (s : String) : HashMap Char Nat := Id.run do
  let mut m : HashMap Char Nat := {}
  for c in s.toList do
    m := m.insert c (m.getD c 0 + 1)
  return m
#eval (count "hello").toList.mergeSort (fun a b => a.1 ≤ b.1)
#eval (count "hello")['l']?
#eval (count "hello")['l']!
#eval (count "hello").size
#eval 'z' ∈ count "hello"
#eval if h : 'l' ∈ count "hello" then (count "hello")['l'] else 0
def big : HashMap Nat Nat := (List.range 2000).foldl (fun m i => m.insert i (i * i)) ∅
#eval big.size
#eval big[1999]?
#eval (big.erase 5).contains 5
#eval (big.erase 5).size
#eval HashMap.ofList [(1, "a")]
#eval ({1, 2, 1} : HashSet Nat).size
#eval (HashSet.ofList ["a", "b"]).contains "a"
#eval Id.run do
  let mut s := 0
  for (k, v) in HashMap.ofList [(1, 2), (3, 4)] do
    s := s + k * v
  return s
#eval (big.modify 3 (· + 1)).get! 3
#eval (big.alter 3 fun _ => none).contains 3
#eval big.fold (fun s _ v => s + v) 0
