prelude
import Init.Data.Instances

/-! Orders given by type classes: what follows from the laws, and the types that obey them. -/

set_option linter.all false
universe u

namespace Std
class Trichotomous {α : Sort u} (r : α → α → Prop) : Prop where
  trichotomous (a b : α) : ¬r a b → ¬r b a → a = b
theorem le_refl {α : Type u} [LE α] [IsPreorder α] (a : α) : a ≤ a := IsPreorder.le_refl a
theorem le_trans {α : Type u} [LE α] [IsPreorder α] {a b c : α} (h : a ≤ b) (k : b ≤ c) : a ≤ c := IsPreorder.le_trans a b c h k
theorem le_antisymm {α : Type u} [LE α] [IsPartialOrder α] {a b : α} (h : a ≤ b) (k : b ≤ a) : a = b := IsPartialOrder.le_antisymm a b h k
theorem le_total {α : Type u} [LE α] [IsLinearPreorder α] {a b : α} : a ≤ b ∨ b ≤ a := IsLinearPreorder.le_total a b
theorem lt_iff_le_and_not_ge {α : Type u} [LT α] [LE α] [LawfulOrderLT α] {a b : α} : a < b ↔ a ≤ b ∧ ¬b ≤ a := LawfulOrderLT.lt_iff a b
theorem lt_irrefl {α : Type u} [LT α] [LE α] [LawfulOrderLT α] {a : α} : ¬a < a := fun h => (lt_iff_le_and_not_ge.1 h).2 (lt_iff_le_and_not_ge.1 h).1
theorem le_of_lt {α : Type u} [LT α] [LE α] [LawfulOrderLT α] {a b : α} (h : a < b) : a ≤ b := (lt_iff_le_and_not_ge.1 h).1
theorem not_lt {α : Type u} [LT α] [LE α] [IsLinearPreorder α] [LawfulOrderLT α] {a b : α} : ¬a < b ↔ b ≤ a :=
  ⟨fun h => Classical.byContradiction fun k => h (lt_iff_le_and_not_ge.2 ⟨le_total.resolve_right k, k⟩), fun h k => (lt_iff_le_and_not_ge.1 k).2 h⟩
theorem not_le {α : Type u} [LT α] [LE α] [IsLinearPreorder α] [LawfulOrderLT α] {a b : α} : ¬a ≤ b ↔ b < a :=
  ⟨fun h => lt_iff_le_and_not_ge.2 ⟨le_total.resolve_left h, h⟩, fun h k => (lt_iff_le_and_not_ge.1 h).2 k⟩
instance {α : Type u} [LE α] [IsPreorder α] : Refl (α := α) (· ≤ ·) := ⟨IsPreorder.le_refl⟩
instance {α : Type u} [LE α] [IsPartialOrder α] : Antisymm (α := α) (· ≤ ·) := ⟨IsPartialOrder.le_antisymm⟩
instance {α : Type u} [LE α] [IsLinearPreorder α] : Total (α := α) (· ≤ ·) := ⟨IsLinearPreorder.le_total⟩
instance {α : Type u} [LT α] [LE α] [LawfulOrderLT α] : Irrefl (α := α) (· < ·) := ⟨fun _ => lt_irrefl⟩
instance {α : Type u} [LT α] [LE α] [LawfulOrderLT α] : Asymm (α := α) (· < ·) :=
  ⟨fun _ _ h k => (lt_iff_le_and_not_ge.1 h).2 (lt_iff_le_and_not_ge.1 k).1⟩
instance {α : Type u} [LE α] [IsPreorder α] : Trans (α := α) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨le_trans⟩
/-- A linear order from the laws of `≤`. -/
theorem IsLinearOrder.of_le {α : Type u} [LE α] (antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b)
    (trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c) (total : ∀ a b : α, a ≤ b ∨ b ≤ a) : IsLinearOrder α where
  le_refl a := (total a a).elim id id
  le_trans := trans
  le_antisymm := antisymm
  le_total := total
end Std

-- Orders that are linear, and whose `<` is what `≤` says.
instance : Std.IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
instance : Std.LawfulOrderLT Int := ⟨fun a b => by omega⟩
instance : Std.IsLinearOrder Nat where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
instance : Std.LawfulOrderLT Nat := ⟨fun a b => by omega⟩
instance {n : Nat} : Std.IsLinearOrder (Fin n) := .of_le (by omega) (by omega) (by omega)
instance {n : Nat} : Std.LawfulOrderLT (Fin n) := ⟨by omega⟩
instance {n : Nat} : Std.IsLinearOrder (BitVec n) :=
  .of_le (fun _ _ h k => BitVec.eq_of_toNat_eq (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance {n : Nat} : Std.LawfulOrderLT (BitVec n) := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
instance : Std.IsLinearOrder Bool := .of_le (by decide) (by decide) (by decide)
instance : Std.LawfulOrderLT Bool := ⟨by decide⟩
instance : Std.IsLinearOrder UInt8 :=
  .of_le (fun _ _ h k => UInt8.toNat_inj.1 (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance : Std.LawfulOrderLT UInt8 := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
instance : Std.IsLinearOrder UInt16 :=
  .of_le (fun _ _ h k => UInt16.toNat_inj.1 (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance : Std.LawfulOrderLT UInt16 := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
instance : Std.IsLinearOrder UInt32 :=
  .of_le (fun _ _ h k => UInt32.toNat_inj.1 (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance : Std.LawfulOrderLT UInt32 := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
instance : Std.IsLinearOrder UInt64 :=
  .of_le (fun _ _ h k => UInt64.toNat_inj.1 (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance : Std.LawfulOrderLT UInt64 := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
instance : Std.IsLinearOrder USize :=
  .of_le (fun _ _ h k => USize.toNat_inj.1 (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance : Std.LawfulOrderLT USize := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
instance : Std.IsLinearOrder Char :=
  .of_le (fun _ _ h k => Char.toNat_inj.1 (Nat.le_antisymm h k)) (fun _ _ _ => Nat.le_trans) fun _ _ => Nat.le_total ..
instance : Std.LawfulOrderLT Char := ⟨fun a b => (Nat.lt_iff_le_not_le : a.toNat < b.toNat ↔ _)⟩
