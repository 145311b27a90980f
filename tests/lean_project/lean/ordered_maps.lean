import Std.Data.TreeMap
import Std.Data.TreeSet
import Std.Data.Queue
/-! Maps and sets in the order of their keys; queues. -/
open Std
#eval TreeMap.ofList [(3, "c"), (1, "a"), (2, "b")]
def big : TreeMap Nat Nat := (List.range 1000).foldl (fun t i => t.insert (i * 7919 % 1000) i) ∅
#eval (big.size, big.minKey?, big.maxKey?, big[919]?, big.getKeyLT? 500, big.getKeyGE? 500, big.keys == List.range 1000)
#eval ((big.erase 500).contains 500, (big.erase 500).size, ((List.range 999).foldl (fun t i => t.erase i) big).toList)
#eval Id.run do
  let mut m : TreeMap String Nat := {}
  for w in ["x", "y", "x"] do m := m.alter w fun o => some (o.getD 0 + 1)
  return m.toList
#eval TreeSet.ofList [3, 1, 2, 3]
#eval ((TreeSet.ofList [1, 2, 3]) ∪ (TreeSet.ofList [5])).toArray
#eval (TreeSet.ofList [1, 2, 3] (fun a b => compare b a)).toList
#eval ((Queue.empty.enqueue 1 |>.enqueue 2).dequeue?).map (·.1)
