prelude
import Init.Data.Sum

/-! Functions and order of optional values. -/

set_option linter.all false
universe u v w

namespace Option
variable {α : Type u} {β : Type v}
def join (x : Option (Option α)) : Option α := x.bind id
def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false
def merge (f : α → α → α) : Option α → Option α → Option α
  | none, y => y
  | x, none => x
  | some x, some y => some (f x y)
protected def max [Max α] : Option α → Option α → Option α := merge max
def toArray : Option α → Array α
  | none => #[]
  | some a => #[a]
protected def lt (r : α → α → Prop) : Option α → Option α → Prop
  | none, some _ => True
  | some x, some y => r x y
  | _, _ => False
instance [LT α] : LT (Option α) := ⟨Option.lt (· < ·)⟩
end Option
