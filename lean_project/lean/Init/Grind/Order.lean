prelude
import Init.MetaTypes

/-! What `grind` refers to when it reasons about an order that a type class gives: chains of `≤` and `<`, without
offsets. -/

set_option linter.all false
universe u

namespace Lean.Grind.Order
theorem eq_mp {p q : Prop} (h₁ : p = q) (h₂ : p) : q := h₁ ▸ h₂
theorem eq_mp_not {p q : Prop} (h₁ : p = q) (h₂ : ¬p) : ¬q := h₁ ▸ h₂
theorem eq_trans_true {p q : Prop} (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂
theorem eq_trans_false {p q : Prop} (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂
theorem eq_trans_true' {p q : Prop} (h₁ : p = q) (h₂ : p = True) : q = True := h₁.symm.trans h₂
theorem eq_trans_false' {p q : Prop} (h₁ : p = q) (h₂ : p = False) : q = False := h₁.symm.trans h₂
section
variable {α : Type u} [LE α] [Std.IsPreorder α] {a b c : α}
theorem le_of_eq_1 (h : a = b) : a ≤ b := h ▸ Std.IsPreorder.le_refl a
theorem le_of_eq_2 (h : a = b) : b ≤ a := h ▸ Std.IsPreorder.le_refl a
theorem le_trans (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Std.IsPreorder.le_trans _ _ _ h₁ h₂
theorem le_eq_true : (a ≤ a) = True := eq_true (Std.IsPreorder.le_refl a)
end
theorem eq_of_le_of_le {α : Type u} [LE α] [Std.IsPartialOrder α] {a b : α} (h : a ≤ b) (k : b ≤ a) : a = b := Std.IsPartialOrder.le_antisymm _ _ h k
theorem le_of_not_le {α : Type u} [LE α] [Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b ≤ a := (Std.IsLinearPreorder.le_total a b).resolve_left h
section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] {a b : α}
theorem le_eq_true_of_lt (h : a < b) : (a ≤ b) = True := eq_true ((Std.LawfulOrderLT.lt_iff _ _).1 h).1
theorem lt_eq_false : (a < a) = False := eq_false fun h => have k := (Std.LawfulOrderLT.lt_iff _ _).1 h; k.2 k.1
end
section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearPreorder α] {a b : α}
theorem lt_of_not_le (h : ¬a ≤ b) : b < a := (Std.LawfulOrderLT.lt_iff _ _).2 ⟨le_of_not_le h, h⟩
theorem le_of_not_lt (h : ¬a < b) : b ≤ a := Classical.byContradiction fun n => h (lt_of_not_le n)
end
section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] {a b c : α}
theorem le_lt_trans (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  have k := (Std.LawfulOrderLT.lt_iff _ _).1 h₂
  (Std.LawfulOrderLT.lt_iff _ _).2 ⟨le_trans h₁ k.1, fun h => k.2 (le_trans h h₁)⟩
theorem lt_le_trans (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  have k := (Std.LawfulOrderLT.lt_iff _ _).1 h₁
  (Std.LawfulOrderLT.lt_iff _ _).2 ⟨le_trans k.1 h₂, fun h => k.2 (le_trans h₂ h)⟩
theorem lt_trans (h₁ : a < b) (h₂ : b < c) : a < c := le_lt_trans ((Std.LawfulOrderLT.lt_iff _ _).1 h₁).1 h₂
theorem lt_unsat (a : α) (h : a < a) : False := of_eq_false lt_eq_false h
theorem le_eq_false_of_lt (h : a < b) : (b ≤ a) = False := eq_false ((Std.LawfulOrderLT.lt_iff _ _).1 h).2
theorem lt_eq_false_of_lt (h : a < b) : (b < a) = False := eq_false fun k => lt_unsat a (lt_trans h k)
theorem lt_eq_false_of_le (h : a ≤ b) : (b < a) = False := eq_false fun k => lt_unsat a (le_lt_trans h k)
end
end Lean.Grind.Order
