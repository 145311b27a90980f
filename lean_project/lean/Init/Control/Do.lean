prelude
import Init.Control.Basic

/-! What `do` notation expands to for early exits; a module of its own, for the elaborator knows the name
`Break.runK.match_1`. -/

set_option linter.all false
universe u v w w'

-- Leaving a computation early from inside a combinator such as `tryCatch`.
abbrev EarlyReturnT (ρ : Type u) (m : Type u → Type v) (α : Type u) := ExceptT ρ m α
@[always_inline, inline] abbrev EarlyReturnT.return {ρ : Type u} {m : Type u → Type v} {α : Type u} [Monad m] (r : ρ) : EarlyReturnT ρ m α := throw r
@[always_inline, inline] abbrev EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α) (ret : ρ → β) (pure : α → β) : β := x.casesOn ret pure
abbrev BreakT := OptionT
@[always_inline, inline] abbrev BreakT.break {α : Type u} {m : Type u → Type v} [Monad m] : BreakT m α := failure
@[always_inline, inline] abbrev Break.runK {α : Type u} {β : Type v} (x : Option α) (breakK : Unit → β) (successK : α → β) : β := match x with
  | some a => successK a
  | none => breakK ()
abbrev ContinueT := OptionT
@[always_inline, inline] abbrev ContinueT.continue {α : Type u} {m : Type u → Type v} [Monad m] : ContinueT m α := failure
@[always_inline, inline] abbrev Continue.runK {α : Type u} {β : Type v} (x : Option α) (continueK : Unit → β) (successK : α → β) : β := x.casesOn (continueK ()) successK

-- Collections that a loop over several at once walks through: `for x in xs, y in ys do`.
namespace Std
class ToStream (collection : Type u) (stream : outParam (Type u)) : Type u where
  toStream : collection → stream
export ToStream (toStream)
class Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  next? : stream → Option (value × stream)
instance {α : Type u} : ToStream (List α) (List α) := ⟨id⟩
instance {α : Type u} : Stream (List α) α := ⟨fun
  | [] => none
  | a :: as => some (a, as)⟩
instance {α : Type u} : ToStream (Array α) (List α) := ⟨Array.toList⟩
instance {α : Type u} {β : Type v} {γ : Type w} {δ : Type w'} [Stream γ α] [Stream δ β] : Stream (γ × δ) (α × β) := ⟨fun (s₁, s₂) =>
  match Stream.next? s₁ with
  | none => none
  | some (a, s₁) => match Stream.next? s₂ with
    | none => none
    | some (b, s₂) => some ((a, b), (s₁, s₂))⟩
end Std
