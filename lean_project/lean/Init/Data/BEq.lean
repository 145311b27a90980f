prelude
import Init.System.FilePath

/-! Boolean equality that is an equivalence, and hashing that agrees with it. -/

set_option linter.all false
universe u v w

/-- Boolean equality that is symmetric and transitive. -/
class PartialEquivBEq (α : Type u) [BEq α] : Prop where
  symm : ∀ {a b : α}, (a == b) = true → (b == a) = true
  trans : ∀ {a b c : α}, (a == b) = true → (b == c) = true → (a == c) = true
class EquivBEq (α : Type u) [BEq α] : Prop extends PartialEquivBEq α, ReflBEq α
namespace BEq
variable {α : Type u} [BEq α] [PartialEquivBEq α] {a b c : α}
theorem symm : (a == b) = true → (b == a) = true := PartialEquivBEq.symm
theorem trans : (a == b) = true → (b == c) = true → (a == c) = true := PartialEquivBEq.trans
theorem comm : (a == b) = (b == a) := Bool.eq_iff_iff.2 ⟨symm, symm⟩
theorem congr_left (h : (a == b) = true) : (a == c) = (b == c) := Bool.eq_iff_iff.2 ⟨trans (symm h), trans h⟩
theorem congr_right (h : (b == c) = true) : (a == b) = (a == c) := Bool.eq_iff_iff.2 ⟨fun k => trans k h, fun k => trans k (symm h)⟩
theorem neq_of_neq_of_beq (h : (a == b) = false) (k : (b == c) = true) : (a == c) = false := congr_right k ▸ h
theorem neq_of_beq_of_neq (h : (a == b) = true) (k : (b == c) = false) : (a == c) = false := congr_left h ▸ k
end BEq
theorem bne_comm {α : Type u} [BEq α] [PartialEquivBEq α] {a b : α} : (a != b) = (b != a) := congrArg not BEq.comm
instance {α : Type u} [BEq α] [LawfulBEq α] : EquivBEq α where
  symm h := by rw [eq_of_beq h]; exact BEq.rfl
  trans h k := by rw [eq_of_beq h]; exact k
class LawfulHashable (α : Type u) [BEq α] [Hashable α] : Prop where
  hash_eq (a b : α) : (a == b) = true → hash a = hash b
instance {α : Type u} [BEq α] [Hashable α] [LawfulBEq α] : LawfulHashable α := ⟨fun a b h => by rw [eq_of_beq h]⟩
