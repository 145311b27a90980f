prelude
import Init.Data.Function

/-! Sums: elimination, mapping, projections, instances. -/

set_option linter.all false
universe u v w u₁ u₂

namespace Sum
variable {α : Type u} {β : Type v} {γ : Type w}
protected def elim (f : α → γ) (g : β → γ) : α ⊕ β → γ
  | inl a => f a
  | inr b => g b
protected def map {α' : Type u₁} {β' : Type u₂} (f : α → α') (g : β → β') : α ⊕ β → α' ⊕ β'
  | inl a => inl (f a)
  | inr b => inr (g b)
def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false
def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true
def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none
def getRight? : α ⊕ β → Option β
  | inl _ => none
  | inr b => some b
def swap : α ⊕ β → β ⊕ α := Sum.elim inr inl
deriving instance BEq, Hashable for Sum
instance [ToString α] [ToString β] : ToString (α ⊕ β) := ⟨fun
  | inl a => "(inl " ++ toString a ++ ")"
  | inr b => "(inr " ++ toString b ++ ")"⟩
instance Sum.inhabitedLeft [Inhabited α] : Inhabited (α ⊕ β) := ⟨inl default⟩
end Sum
