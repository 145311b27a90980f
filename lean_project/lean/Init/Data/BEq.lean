prelude
import Init.System.FilePath

/-! Boolean equality that is an equivalence, and hashing that agrees with it. -/

set_option linter.all false
universe u v w

class EquivBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  symm : ∀ {a b : α}, (a == b) = true → (b == a) = true
  trans : ∀ {a b c : α}, (a == b) = true → (b == c) = true → (a == c) = true
instance {α : Type u} [BEq α] [LawfulBEq α] : EquivBEq α where
  symm h := by rw [eq_of_beq h]; exact BEq.rfl
  trans h k := by rw [eq_of_beq h]; exact k
class LawfulHashable (α : Type u) [BEq α] [Hashable α] : Prop where
  hash_eq (a b : α) : (a == b) = true → hash a = hash b
instance {α : Type u} [BEq α] [Hashable α] [LawfulBEq α] : LawfulHashable α := ⟨fun a b h => by rw [eq_of_beq h]⟩
