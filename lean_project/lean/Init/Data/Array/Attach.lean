prelude
import Init.Data.List.MapIdx

/-! Array functions that follow those of lists: elements with proofs of membership, indices, extrema. -/

set_option linter.all false
universe u v w

namespace Array
variable {α : Type u} {β : Type v}
def max? [Max α] (xs : Array α) : Option α := xs.toList.max?
def min? [Min α] (xs : Array α) : Option α := xs.toList.min?
def mapFinIdx (xs : Array α) (f : (i : Nat) → α → i < xs.size → β) : Array β := ⟨xs.toList.mapFinIdx f⟩
def popWhile (p : α → Bool) (xs : Array α) : Array α := ⟨(xs.toList.reverse.dropWhile p).reverse⟩
def isEqv (xs ys : Array α) (p : α → α → Bool) : Bool := xs.size == ys.size && (xs.toList.zip ys.toList).all fun (a, b) => p a b
def attachWith (xs : Array α) (P : α → Prop) (H : ∀ x, x ∈ xs → P x) : Array {x // P x} := ⟨xs.toList.attachWith P fun x h => H x ⟨h⟩⟩
def pmap {P : α → Prop} (f : ∀ a, P a → β) (xs : Array α) (H : ∀ a, a ∈ xs → P a) : Array β := ⟨xs.toList.pmap f fun a h => H a ⟨h⟩⟩
def allDiff [BEq α] (xs : Array α) : Bool := xs.toList.eraseDups.length == xs.size
def toListRev (xs : Array α) : List α := xs.toList.reverse
end Array

-- Bounded quantifiers.
namespace Array
variable {α : Type u}
instance decidableBAll {p : α → Prop} [DecidablePred p] (xs : Array α) : Decidable (∀ x, x ∈ xs → p x) :=
  decidable_of_iff (∀ x, x ∈ xs.toList → p x) ⟨fun h x m => h x m.val, fun h x m => h x ⟨m⟩⟩
instance decidableBEx {p : α → Prop} [DecidablePred p] (xs : Array α) : Decidable (∃ x, x ∈ xs ∧ p x) :=
  decidable_of_iff (∃ x, x ∈ xs.toList ∧ p x) ⟨fun ⟨x, m, h⟩ => ⟨x, ⟨m⟩, h⟩, fun ⟨x, m, h⟩ => ⟨x, m.val, h⟩⟩
end Array
