import Init

/-! First-in, first-out queues: what was put in last is kept in reverse. -/

set_option linter.all false
universe u v

namespace Std
structure Queue (α : Type u) where
  eList : List α := []
  dList : List α := []
namespace Queue
variable {α : Type u}
def empty : Queue α := {}
instance : EmptyCollection (Queue α) := ⟨empty⟩
instance : Inhabited (Queue α) := ⟨∅⟩
def isEmpty (q : Queue α) : Bool := q.dList.isEmpty && q.eList.isEmpty
def enqueue (v : α) (q : Queue α) : Queue α := { q with eList := v :: q.eList }
def enqueueAll (vs : List α) (q : Queue α) : Queue α := { q with eList := vs ++ q.eList }
def dequeue? (q : Queue α) : Option (α × Queue α) := match q.dList with
  | d :: ds => some (d, { q with dList := ds })
  | [] => match q.eList.reverse with
    | [] => none
    | d :: ds => some (d, { eList := [], dList := ds })
def toArray (q : Queue α) : Array α := ⟨q.dList ++ q.eList.reverse⟩
def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (q : Queue α) : m (Queue α) := do
  pure { eList := ← q.eList.filterM p, dList := ← q.dList.filterM p }
end Queue
end Std
