prelude
import Init.Data.Array.Lemmas

/-! Functions of several arguments: `flip`, currying, composition with the identity. -/

set_option linter.all false
universe u v w

def flip {α : Sort u} {β : Sort v} {φ : Sort w} (f : α → β → φ) : β → α → φ := fun b a => f a b
namespace Function
@[inline] def curry {α : Type u} {β : Type v} {φ : Type w} (f : α × β → φ) : α → β → φ := fun a b => f (a, b)
@[inline] def uncurry {α : Type u} {β : Type v} {φ : Type w} (f : α → β → φ) : α × β → φ := fun p => f p.1 p.2
@[simp] theorem comp_id {α : Sort u} {β : Sort v} (f : α → β) : f ∘ id = f := rfl
@[simp] theorem id_comp {α : Sort u} {β : Sort v} (f : α → β) : id ∘ f = f := rfl
@[simp] theorem curry_uncurry {α : Type u} {β : Type v} {φ : Type w} (f : α → β → φ) : curry (uncurry f) = f := rfl
@[simp] theorem uncurry_curry {α : Type u} {β : Type v} {φ : Type w} (f : α × β → φ) : uncurry (curry f) = f := rfl
end Function
