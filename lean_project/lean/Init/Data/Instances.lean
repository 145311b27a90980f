prelude
import Init.Data.List.Decidable

/-! Instances of small types that stand in need of more than their own module: membership in an option decided, the
order of `Bool`, bitwise operations on `Fin`, quantifiers over bit vectors, what is printed. -/

set_option linter.all false
universe u v w
variable {α : Type u}

instance Array.instFunctor : Functor Array where map := Array.map
instance Option.instDecidableMemOfDecidableEq {α : Type u} [DecidableEq α] (a : α) (o : Option α) : Decidable (a ∈ o) :=
  inferInstanceAs (Decidable (o = some a))
instance {α : Type u} {p : α → Prop} [DecidablePred p] : (o : Option α) → Decidable (∀ a ∈ o, p a)
  | none => isTrue fun _ h => (nomatch h)
  | some a => decidable_of_iff (p a) ⟨fun h _ e => by cases e; exact h, fun h => h a rfl⟩
instance {α : Type u} {p : α → Prop} [DecidablePred p] : (o : Option α) → Decidable (∃ a ∈ o, p a)
  | none => isFalse fun ⟨_, h, _⟩ => (nomatch h)
  | some a => decidable_of_iff (p a) ⟨fun h => ⟨a, rfl, h⟩, fun ⟨_, e, h⟩ => by cases e; exact h⟩
namespace Bool
instance : LE Bool := ⟨(· → ·)⟩
instance : LT Bool := ⟨fun a b => !a && b⟩
instance (a b : Bool) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a → b))
instance (a b : Bool) : Decidable (a < b) := inferInstanceAs (Decidable ((!a && b) = true))
instance : Max Bool := ⟨or⟩
instance : Min Bool := ⟨and⟩
end Bool
protected def Int.not : Int → Int
  | .ofNat n => .negSucc n
  | .negSucc n => .ofNat n
instance : Complement Int := ⟨Int.not⟩
namespace Fin
protected def land : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨Nat.land a b % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
protected def lor : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨Nat.lor a b % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
protected def xor : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨Nat.xor a b % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
protected def shiftLeft : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a <<< b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
protected def shiftRight : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨(a >>> b) % n, Nat.mod_lt _ (Nat.lt_of_le_of_lt (Nat.zero_le a) h)⟩
instance : AndOp (Fin n) := ⟨Fin.land⟩
instance : OrOp (Fin n) := ⟨Fin.lor⟩
instance : XorOp (Fin n) := ⟨Fin.xor⟩
instance : ShiftLeft (Fin n) := ⟨Fin.shiftLeft⟩
instance : ShiftRight (Fin n) := ⟨Fin.shiftRight⟩
@[simp] theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 := rfl
@[simp] theorem val_two {n : Nat} : (2 : Fin (n + 3)).val = 2 := rfl
instance : Subsingleton (Fin 0) := ⟨fun a => a.elim0⟩
instance : Subsingleton (Fin 1) := ⟨fun a b => by have := a.isLt; have := b.isLt; ext; omega⟩
end Fin
deriving instance DecidableEq for Except
instance {α : Type u} {β : α → Type v} [Repr α] [(a : α) → Repr (β a)] : Repr (Sigma β) :=
  ⟨fun ⟨a, b⟩ _ => Std.Format.bracket "⟨" (repr a ++ ", " ++ repr b) "⟩"⟩
instance [Repr α] : Repr (ULift.{v} α) := ⟨fun x p => Repr.addAppParen ("ULift.up " ++ reprArg x.down) p⟩
instance [ToString α] : ToString (ULift.{v} α) := ⟨fun x => toString x.down⟩
instance {p : α → Prop} [ToString α] : ToString (Subtype p) := ⟨fun x => toString x.val⟩
instance [ToString α] : ToString (Thunk α) := ⟨fun x => toString x.get⟩
instance {p : Prop} : ToString (Decidable p) := ⟨fun h => match h with | isTrue _ => "true" | isFalse _ => "false"⟩
instance : Trans (α := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) := ⟨Nat.dvd_trans⟩
theorem Nat.forall_bitvec {n : Nat} {p : BitVec n → Prop} : (∀ i : Fin (2 ^ n), p ⟨i⟩) ↔ ∀ x, p x := ⟨fun h x => h x.toFin, fun h i => h ⟨i⟩⟩
instance {n : Nat} {p : BitVec n → Prop} [DecidablePred p] : Decidable (∀ x, p x) := decidable_of_iff _ Nat.forall_bitvec
instance {n : Nat} {p : BitVec n → Prop} [DecidablePred p] : Decidable (∃ x, p x) :=
  decidable_of_iff (∃ i : Fin (2 ^ n), p ⟨i⟩) ⟨fun ⟨i, h⟩ => ⟨⟨i⟩, h⟩, fun ⟨x, h⟩ => ⟨x.toFin, h⟩⟩
def Nat.recCompiled {motive : Nat → Sort u} (zero : motive Nat.zero) (succ : (n : Nat) → motive n → motive (Nat.succ n)) : (t : Nat) → motive t
  | .zero => zero
  | .succ n => succ n (recCompiled zero succ n)
@[csimp] theorem Nat.rec_eq_recCompiled : @Nat.rec = @Nat.recCompiled := by
  funext motive zero succ t
  induction t with
  | zero => rfl
  | succ n ih => exact congrArg (succ n) ih
