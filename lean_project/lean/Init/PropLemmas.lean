prelude
import Init.Notation.ProgramUnexpanders

/-! More facts about the connectives, quantifiers and if-then-else, as users of `simp`, `rw` and `exact` expect them. -/

set_option linter.all false
universe u v w

attribute [simp] eq_iff_iff Classical.not_forall
theorem iff_true_intro {a : Prop} (h : a) : a ↔ True := iff_of_true h trivial
theorem iff_false_intro {a : Prop} (h : ¬a) : a ↔ False := iff_of_false h id
theorem of_iff_true {a : Prop} (h : a ↔ True) : a := h.2 trivial
theorem not_of_iff_false {a : Prop} (h : a ↔ False) : ¬a := h.1
theorem iff_true_left {a b : Prop} (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.1 ha, iff_of_true ha⟩
theorem iff_true_right {a b : Prop} (ha : a) : (b ↔ a) ↔ b := ⟨fun h => h.2 ha, fun h => iff_of_true h ha⟩
theorem iff_false_left {a b : Prop} (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h x => ha (h.2 x), iff_of_false ha⟩
theorem iff_false_right {a b : Prop} (ha : ¬a) : (b ↔ a) ↔ ¬b := ⟨fun h x => ha (h.1 x), fun h => iff_of_false h ha⟩
theorem iff_def {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩
@[simp] theorem eq_true_eq_id : Eq True = id := funext fun p => true_eq p
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq := by cases propext (iff_of_true hp hq); exact HEq.rfl

section connectives
variable {a b c d : Prop}
theorem and_self_iff : a ∧ a ↔ a := Iff.of_eq (and_self a)
theorem or_self_iff : a ∨ a ↔ a := Iff.of_eq (or_self a)
theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := iff_false_intro and_not_self
theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := iff_false_intro not_and_self
theorem and_congr_left' (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h .rfl
theorem and_congr_right' (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr .rfl h
theorem and_congr_right_eq (h : a → b = c) : (a ∧ b) = (a ∧ c) := propext (and_congr_right fun x => .of_eq (h x))
theorem and_congr_left_eq (h : c → a = b) : (a ∧ c) = (b ∧ c) := propext (and_congr_left fun x => .of_eq (h x))
@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨x, y⟩).2, fun y => (h.2 ⟨x, y⟩).2⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h x => ⟨fun y => (h.1 ⟨y, x⟩).1, fun y => (h.2 ⟨y, x⟩).1⟩, and_congr_left⟩
theorem not_and_of_not_left (b : Prop) (h : ¬a) : ¬(a ∧ b) := fun k => h k.1
theorem not_and_of_not_right (a : Prop) {b : Prop} (h : ¬b) : ¬(a ∧ b) := fun k => h k.2
theorem not_and_of_not_or_not (h : ¬a ∨ ¬b) : ¬(a ∧ b) := fun k => h.elim (fun n => n k.1) fun n => n k.2
theorem not_or_intro {a b : Prop} (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := fun h => h.elim ha hb
theorem not_and' : ¬(a ∧ b) ↔ b → ¬a := ⟨fun h y x => h ⟨x, y⟩, fun h k => h k.2 k.1⟩
theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a := ⟨fun ⟨x, y, z⟩ => ⟨y, z, x⟩, fun ⟨y, z, x⟩ => ⟨x, y, z⟩⟩
theorem and_and_and_comm : (a ∧ b) ∧ c ∧ d ↔ (a ∧ c) ∧ b ∧ d :=
  ⟨fun ⟨⟨x, y⟩, z, w⟩ => ⟨⟨x, z⟩, y, w⟩, fun ⟨⟨x, z⟩, y, w⟩ => ⟨⟨x, y⟩, z, w⟩⟩
theorem and_and_left : a ∧ (b ∧ c) ↔ (a ∧ b) ∧ a ∧ c := ⟨fun ⟨x, y, z⟩ => ⟨⟨x, y⟩, x, z⟩, fun ⟨⟨x, y⟩, _, z⟩ => ⟨x, y, z⟩⟩
theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c := ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨⟨x, z⟩, y, z⟩, fun ⟨⟨x, z⟩, y, _⟩ => ⟨⟨x, y⟩, z⟩⟩
theorem or_congr_left (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h .rfl
theorem or_congr_right (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr .rfl h
theorem or_right_comm : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b := by rw [or_assoc, or_assoc, @or_comm b]
theorem or_or_or_comm : (a ∨ b) ∨ c ∨ d ↔ (a ∨ c) ∨ b ∨ d := by rw [← or_assoc, @or_right_comm a, or_assoc]
theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c := by rw [or_or_or_comm, or_self]
theorem or_or_distrib_right : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b ∨ c := by rw [or_or_or_comm, or_self]
theorem or_rotate : a ∨ b ∨ c ↔ b ∨ c ∨ a := by rw [@or_comm a, or_assoc]
theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := or_iff_left_of_imp fun y => absurd y hb
theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := or_iff_right_of_imp fun x => absurd x ha
@[simp] theorem iff_self_and {p q : Prop} : (p ↔ p ∧ q) ↔ (p → q) := iff_comm.trans and_iff_left_iff_imp
@[simp] theorem iff_and_self {p q : Prop} : (p ↔ q ∧ p) ↔ (p → q) := iff_comm.trans and_iff_right_iff_imp
@[simp] theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) := iff_comm.trans or_iff_left_iff_imp
@[simp] theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) := iff_comm.trans or_iff_right_iff_imp
end connectives
instance : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance : Std.Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Std.IdempotentOp And := ⟨and_self⟩
instance : Std.LawfulIdentity And True where
  left_id := true_and
  right_id := and_true
instance : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance : Std.Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance : Std.IdempotentOp Or := ⟨or_self⟩
instance : Std.LawfulIdentity Or False where
  left_id := false_or
  right_id := or_false

namespace Decidable
variable {a b c : Prop}
theorem not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm
theorem by_contra [Decidable a] (h : ¬a → False) : a := Decidable.byContradiction h
theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := Decidable.byContradiction fun n => h fun x => absurd x n
theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := Decidable.byContradiction fun n => hb (h n)
theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) := ⟨not_imp_symm, not_imp_symm⟩
theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) := ⟨Or.resolve_left, fun h => (em a).elim .inl fun n => .inr (h n)⟩
theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := ⟨fun h y => Decidable.byContradiction fun n => h n y, mt⟩
theorem peirce (a b : Prop) [Decidable a] (h : (a → b) → a) : a := Decidable.byContradiction fun n => n (h fun x => absurd x n)
theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  by_cases y : b
  · rw [iff_true_right y, iff_true_right y]
  · rw [iff_false_right y, iff_false_right y]
theorem not_and_iff_or_not_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em a).elim (fun x => .inr fun y => h ⟨x, y⟩) .inl, not_and_of_not_or_not⟩
theorem or_iff_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by rw [← not_or, Classical.not_not]
theorem and_iff_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by rw [not_or, Classical.not_not, Classical.not_not]
protected theorem not_forall {α : Sort u} {p : α → Prop} [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
protected theorem not_forall_not {α : Sort u} {p : α → Prop} [Decidable (∃ x, p x)] : (¬∀ x, ¬p x) ↔ ∃ x, p x := Classical.not_forall_not
protected theorem not_exists_not {α : Sort u} {p : α → Prop} [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x := Classical.not_exists_not
end Decidable
namespace Classical
variable {a b c : Prop}
theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
theorem not_imp_not : (¬a → ¬b) ↔ (b → a) := ⟨fun h y => byContradiction fun n => h n y, mt⟩
theorem exists_not_of_not_forall {α : Sort u} {p : α → Prop} (h : ¬∀ x, p x) : ∃ x, ¬p x := not_forall.1 h
@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun h => (em a).imp id fun n => h.1 fun x => absurd x n, fun h => h.elim imp_iff_right fun y => iff_of_true (fun _ => y) y⟩
@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  ⟨fun h x => h.imp And.right fun f => f x, fun h => (em a).elim (fun x => (h x).imp (fun y => ⟨x, y⟩) fun z _ => z) fun n => .inr fun x => absurd x n⟩
end Classical

section quantifiers
variable {α : Sort u} {β : Sort v} {p q : α → Prop} {b : Prop}
theorem Exists.imp' {q : β → Prop} (f : α → β) (h : ∀ a, p a → q (f a)) : (∃ a, p a) → ∃ b, q b := fun ⟨_, k⟩ => ⟨_, h _ k⟩
theorem exists₂_imp {P : (x : α) → p x → Prop} : (∃ x h, P x h) → b ↔ ∀ x h, P x h → b := ⟨fun f x h k => f ⟨x, h, k⟩, fun f ⟨x, h, k⟩ => f x h k⟩
theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (Exists fun h' : p => q h') ↔ q h := ⟨fun ⟨_, k⟩ => k, fun k => ⟨h, k⟩⟩
theorem forall_prop_of_false {p : Prop} {q : p → Prop} (hn : ¬p) : (∀ h' : p, q h') ↔ True := iff_true_intro fun h => absurd h hn
@[simp] theorem exists_true_left {p : True → Prop} : Exists p ↔ p True.intro := exists_prop_of_true _
theorem forall₂_congr {β : α → Sort v} {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) : (∀ a b, p a b) ↔ ∀ a b, q a b :=
  forall_congr' fun a => forall_congr' (h a)
theorem exists₂_congr {β : α → Sort v} {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) : (∃ a b, p a b) ↔ ∃ a b, q a b :=
  exists_congr fun a => exists_congr (h a)
theorem forall₃_congr {β : α → Sort v} {γ : ∀ a, β a → Sort w} {p q : ∀ a b, γ a b → Prop} (h : ∀ a b c, p a b c ↔ q a b c) :
    (∀ a b c, p a b c) ↔ ∀ a b c, q a b c := forall_congr' fun a => forall₂_congr (h a)
theorem exists₃_congr {β : α → Sort v} {γ : ∀ a, β a → Sort w} {p q : ∀ a b, γ a b → Prop} (h : ∀ a b c, p a b c ↔ q a b c) :
    (∃ a b c, p a b c) ↔ ∃ a b c, q a b c := exists_congr fun a => exists₂_congr (h a)
theorem forall_comm {p : α → β → Prop} : (∀ a b, p a b) ↔ ∀ b a, p a b := ⟨fun h b a => h a b, fun h a b => h b a⟩
theorem exists_comm {p : α → β → Prop} : (∃ a b, p a b) ↔ ∃ b a, p a b := ⟨fun ⟨a, b, h⟩ => ⟨b, a, h⟩, fun ⟨b, a, h⟩ => ⟨a, b, h⟩⟩
@[simp] theorem exists_eq_right_right {a' : α} : (∃ a, p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, h, k, e⟩ => e ▸ ⟨h, k⟩, fun h => ⟨_, h.1, h.2, rfl⟩⟩
@[simp] theorem exists_eq_right_right' {a' : α} : (∃ a, p a ∧ q a ∧ a' = a) ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, h, k, e⟩ => e ▸ ⟨h, k⟩, fun h => ⟨_, h.1, h.2, rfl⟩⟩
@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, .inr rfl⟩
@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x := ⟨y, .inr rfl⟩
theorem exists_prop' {p : Prop} : (∃ _ : α, p) ↔ Nonempty α ∧ p := ⟨fun ⟨a, h⟩ => ⟨⟨a⟩, h⟩, fun ⟨⟨a⟩, h⟩ => ⟨a, h⟩⟩
@[simp] theorem exists_apply_eq_apply (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩
@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) := ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} : (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) :=
  ⟨fun h a k => h _ a k rfl, fun h _ a k e => e ▸ h a k⟩
@[simp] theorem nonempty_prop {p : Prop} : Nonempty p ↔ p := ⟨fun ⟨h⟩ => h, fun h => ⟨h⟩⟩
end quantifiers
instance exists_prop_decidable {p : Prop} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∃ h, P h) :=
  if h : p then decidable_of_iff (P h) (exists_prop_of_true h).symm else isFalse fun ⟨k, _⟩ => h k
instance forall_prop_decidable {p : Prop} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∀ h, P h) :=
  if h : p then decidable_of_iff (P h) (forall_prop_of_true h).symm else isTrue fun k => absurd k h

section ite
variable {α : Sort u} (p : Prop) [Decidable p]
@[simp] theorem ite_then_self (q : Prop) : (if p then p else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_self (q : Prop) : (if p then q else p) ↔ (p ∧ q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_not_self (q : Prop) : (if p then ¬p else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_not_self (q : Prop) : (if p then q else ¬p) ↔ p → q := by by_cases h : p <;> simp [h]
variable {p}
@[simp] theorem ite_iff_left_iff {x y : Prop} : ((if p then x else y) ↔ x) ↔ ¬p → y = x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_iff_right_iff {x y : Prop} : ((if p then x else y) ↔ y) ↔ p → x = y := by by_cases h : p <;> simp [h]
@[simp] theorem dite_eq_left_iff {x : α} {y : ¬p → α} : (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by
  by_cases h : p
  · rw [dif_pos h]; exact iff_of_true rfl fun n => absurd h n
  · rw [dif_neg h]; exact (forall_prop_of_true (q := fun n => y n = x) h).symm
@[simp] theorem dite_eq_right_iff {x : p → α} {y : α} : (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by
  by_cases h : p
  · rw [dif_pos h]; exact (forall_prop_of_true (q := fun k => x k = y) h).symm
  · rw [dif_neg h]; exact iff_of_true rfl fun k => absurd k h
@[simp] theorem dite_then_false {x : ¬p → Prop} : (if h : p then False else x h) ↔ ∃ h : ¬p, x h := by
  by_cases h : p
  · rw [dif_pos h]; exact iff_of_false id fun ⟨n, _⟩ => n h
  · rw [dif_neg h]; exact (exists_prop_of_true h).symm
@[simp] theorem dite_else_false {x : p → Prop} : (if h : p then x h else False) ↔ ∃ h : p, x h := by
  by_cases h : p
  · rw [dif_pos h]; exact (exists_prop_of_true h).symm
  · rw [dif_neg h]; exact iff_of_false id fun ⟨k, _⟩ => h k
@[simp] theorem dite_then_true {x : ¬p → Prop} : (if h : p then True else x h) ↔ ∀ h : ¬p, x h := by
  by_cases h : p
  · rw [dif_pos h]; exact iff_of_true trivial fun n => absurd h n
  · rw [dif_neg h]; exact (forall_prop_of_true h).symm
@[simp] theorem dite_else_true {x : p → Prop} : (if h : p then x h else True) ↔ ∀ h : p, x h := by
  by_cases h : p
  · rw [dif_pos h]; exact (forall_prop_of_true h).symm
  · rw [dif_neg h]; exact iff_of_true trivial fun k => absurd k h
end ite
@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u] {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) fun _ => true := by
  by_cases h : u
  · rw [dif_pos h]; by_cases k : v
    · rw [decide_eq_true fun _ => k, @decide_eq_true v (dv h) k]
    · rw [decide_eq_false fun f => k (f h), @decide_eq_false v (dv h) k]
  · rw [dif_neg h, decide_eq_true fun x => absurd x h]
@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop) [dpq : Decidable (ite u p q)] [dp : Decidable p] [dq : Decidable q] :
    decide (ite u p q) = ite u (decide p) (decide q) := by
  by_cases h : u
  · exact (decide_eq_decide.2 (Iff.of_eq (if_pos h))).trans (if_pos h).symm
  · exact (decide_eq_decide.2 (Iff.of_eq (if_neg h))).trans (if_neg h).symm
