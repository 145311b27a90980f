prelude
import Init.Data.String.Basic

/-! What `grind` refers to by name: marker functions, propagation lemmas, normalization rules, and its algebra
classes. -/

set_option linter.all false
universe u v w

namespace Function
def Injective {α : Sort u} {β : Sort v} (f : α → β) : Prop := ∀ ⦃a b : α⦄, f a = f b → a = b
end Function
@[simp] theorem dite_eq_ite {α : Sort u} {p : Prop} [Decidable p] {a b : α} : (dite p (fun _ => a) fun _ => b) = ite p a b := rfl

namespace Lean.Grind
-- Markers.
def nestedProof (p : Prop) {h : p} : p := h
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a
def offset (a b : Nat) : Nat := a + b
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b
abbrev EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b
abbrev MatchCond (p : Prop) : Prop := p
def PreMatchCond (p : Prop) : Prop := p
def alreadyNorm (p : Prop) : Prop := p
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x
def abstractFn {α : Sort u} (a : α) : α := a
theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) : HEq (@nestedProof p hp) (@nestedProof q hq) := by cases h; exact HEq.rfl
theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) : HEq (@nestedDecidable p hp) (@nestedDecidable q hq) := by
  cases h; exact heq_of_eq (Subsingleton.elim _ _)
theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p
def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q := fun hp => h (he.mp hp)
def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p') (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h := fun hp => h (he.mp hp)

-- Propagation through the connectives.
variable {a b : Prop}
theorem rfl_true : true = true := rfl
theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := by rw [h, true_and]
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := by rw [h, and_true]
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := by rw [h, false_and]
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := by rw [h, and_false]
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b := Classical.not_and_iff_not_or_not.1 (of_eq_false h)
theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := by rw [h, true_or]
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := by rw [h, or_true]
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := by rw [h, false_or]
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := by rw [h, or_false]
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False := eq_false fun x => of_eq_false h (.inl x)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False := eq_false fun x => of_eq_false h (.inr x)
theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := eq_true fun x => absurd x (of_eq_false h)
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := eq_true fun _ => of_eq_true h
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := propext ⟨fun f => f (of_eq_true h), fun y _ => y⟩
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False := eq_false fun x => of_eq_false h₂ (of_eq_true h₁ x)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True := eq_true (Classical.byContradiction fun n => of_eq_false h fun x => absurd x n)
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False := eq_false fun y => of_eq_false h fun _ => y
theorem not_eq_of_eq_true (h : a = True) : (Not a) = False := eq_false (not_not_intro (of_eq_true h))
theorem not_eq_of_eq_false (h : a = False) : (Not a) = True := eq_true (of_eq_false h)
theorem eq_false_of_not_eq_true (h : (Not a) = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : (Not a) = False) : a = True := eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : (Not a) = a) : False := not_iff_self (Iff.of_eq h)
theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b := by rw [h, true_eq]
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := by rw [h, eq_true_eq]
theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : (a₁ = b₁) = (a₂ = b₂) := by rw [h₁, h₂]
theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : (a₁ = b₁) = (a₂ = b₂) := by rw [h₁, h₂]; exact propext eq_comm
theorem heq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : HEq a₁ b₁ = HEq a₂ b₂ := by rw [h₁, h₂]
theorem heq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : HEq a₁ b₁ = HEq a₂ b₂ := by rw [h₁, h₂]; exact propext ⟨HEq.symm, HEq.symm⟩
theorem ne_of_ne_of_eq_left {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {α : Sort u} {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂
theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) : (a == b) = true := beq_iff_eq.2 h
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) : (a == b) = false := beq_eq_false_iff_ne.2 h
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = true) : a = b := beq_iff_eq.1 h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = false) : (a = b) = False := eq_false (beq_eq_false_iff_ne.1 h)
theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) := by
  cases of_eq_true h; exact (Classical.em a).elim (fun x => .inl ⟨x, x⟩) fun n => .inr ⟨n, n⟩
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) := by
  cases Classical.em a with
  | inl x => exact .inl ⟨x, fun y => of_eq_false h (propext (iff_of_true x y))⟩
  | inr n => exact .inr ⟨n, Classical.byContradiction fun m => of_eq_false h (propext (iff_of_false n m))⟩
theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True) (h₂ : q (of_eq_true h₁) = q') : (∀ hp : p, q hp) = q' :=
  propext ⟨fun f => h₂ ▸ f (of_eq_true h₁), fun x _ => h₂ ▸ x⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) : ∃ x : α, ¬p x := Classical.not_forall.1 (of_eq_false h)
theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α} (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : dite c a b = r := (dif_pos _).trans h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α} (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : dite c a b = r := (dif_neg _).trans h₂
theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by cases h; exact HEq.rfl
theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} {b : α} (h : a = b) (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by cases h; exact HEq.rfl
theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1} (v : motive a) {b : α} (h : a = b) : HEq (@Eq.ndrec α a motive v b h) v := by cases h; exact HEq.rfl
theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True := eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False := eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true := _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false := _root_.decide_eq_false (of_eq_false h)
theorem of_lookahead (p : Prop) (h : ¬p → False) : p = True := eq_true (Classical.byContradiction h)
namespace Bool
variable {a b : Bool}
theorem and_eq_of_eq_true_left (h : a = true) : (a && b) = b := by rw [h, Bool.true_and]
theorem and_eq_of_eq_true_right (h : b = true) : (a && b) = a := by rw [h, Bool.and_true]
theorem and_eq_of_eq_false_left (h : a = false) : (a && b) = false := by rw [h, Bool.false_and]
theorem and_eq_of_eq_false_right (h : b = false) : (a && b) = false := by rw [h, Bool.and_false]
theorem eq_true_of_and_eq_true_left (h : (a && b) = true) : a = true := by rw [Bool.and_eq_true] at h; exact h.1
theorem eq_true_of_and_eq_true_right (h : (a && b) = true) : b = true := by rw [Bool.and_eq_true] at h; exact h.2
theorem or_eq_of_eq_true_left (h : a = true) : (a || b) = true := by rw [h, Bool.true_or]
theorem or_eq_of_eq_true_right (h : b = true) : (a || b) = true := by rw [h, Bool.or_true]
theorem or_eq_of_eq_false_left (h : a = false) : (a || b) = b := by rw [h, Bool.false_or]
theorem or_eq_of_eq_false_right (h : b = false) : (a || b) = a := by rw [h, Bool.or_false]
theorem eq_false_of_or_eq_false_left (h : (a || b) = false) : a = false := ((Bool.or_eq_false_iff a b).1 h).1
theorem eq_false_of_or_eq_false_right (h : (a || b) = false) : b = false := ((Bool.or_eq_false_iff a b).1 h).2
theorem not_eq_of_eq_true (h : a = true) : (!a) = false := by rw [h]; rfl
theorem not_eq_of_eq_false (h : a = false) : (!a) = true := by rw [h]; rfl
theorem eq_false_of_not_eq_true (h : (!a) = true) : a = false := by rwa [Bool.not_eq_true'] at h
theorem eq_true_of_not_eq_false (h : (!a) = false) : a = true := by rwa [Bool.not_eq_false'] at h
theorem eq_false_of_not_eq_true' (h : ¬a = true) : a = false := Bool.eq_false_of_ne_true h
theorem eq_true_of_not_eq_false' (h : ¬a = false) : a = true := Bool.eq_true_of_ne_false h
theorem false_of_not_eq_self (h : (!a) = a) : False := by cases a <;> exact Bool.noConfusion h
theorem ne_of_eq_true_of_eq_false (ha : a = true) (hb : b = false) : (a = b) = False := by rw [ha, hb]; exact eq_false Bool.noConfusion
theorem ne_of_eq_false_of_eq_true (ha : a = false) (hb : b = true) : (a = b) = False := by rw [ha, hb]; exact eq_false Bool.noConfusion
end Bool

-- Normalization.
theorem iff_eq (p q : Prop) : (p ↔ q) = (p = q) := propext iff_iff_eq
theorem eq_true_eq (p : Prop) : (p = True) = p := _root_.eq_true_eq p
theorem eq_false_eq (p : Prop) : (p = False) = ¬p := _root_.eq_false_eq p
theorem not_eq_prop (p q : Prop) : (¬(p = q)) = (p = ¬q) := propext ⟨fun h => (of_eq_eq_false (eq_false h)).elim (fun k => propext (iff_of_true k.1 k.2)) fun k => propext (iff_of_false k.1 (not_not_intro k.2)),
  fun h k => not_iff_self (Iff.of_eq (by rw [← k] at h; exact h.symm))⟩
theorem imp_eq (p q : Prop) : (p → q) = (¬p ∨ q) := propext Classical.imp_iff_not_or
theorem forall_imp_eq_or {α : Sort u} (p : α → Prop) (q : Prop) : ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) := by rw [imp_eq, propext Classical.not_forall]
theorem true_imp_eq (p : Prop) : (True → p) = p := true_implies p
theorem false_imp_eq (p : Prop) : (False → p) = True := false_implies p
theorem imp_true_eq (p : Prop) : (p → True) = True := implies_true p
theorem imp_false_eq (p : Prop) : (p → False) = ¬p := rfl
theorem imp_self_eq (p : Prop) : (p → p) = True := imp_self p
theorem not_true : (¬True) = False := not_true_eq_false
theorem not_false : (¬False) = True := not_false_eq_true
theorem not_not (p : Prop) : (¬¬p) = p := propext Classical.not_not
theorem not_and (p q : Prop) : (¬(p ∧ q)) = (¬p ∨ ¬q) := propext Classical.not_and_iff_not_or_not
theorem not_or (p q : Prop) : (¬(p ∨ q)) = (¬p ∧ ¬q) := propext _root_.not_or
theorem not_implies (p q : Prop) : (¬(p → q)) = (p ∧ ¬q) := propext Classical.not_imp
theorem not_ite {p : Prop} {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by by_cases h : p <;> simp [h]
theorem ite_true_false {p : Prop} {_ : Decidable p} : (ite p True False) = p := by by_cases h : p <;> simp [h]
theorem ite_false_true {p : Prop} {_ : Decidable p} : (ite p False True) = ¬p := by by_cases h : p <;> simp [h]
theorem not_forall {α : Sort u} (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x := propext Classical.not_forall
theorem not_exists {α : Sort u} (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x := propext _root_.not_exists
theorem forall_and {α : Sort u} (p q : α → Prop) : (∀ x, p x ∧ q x) = ((∀ x, p x) ∧ ∀ x, q x) := propext _root_.forall_and
theorem exists_or {α : Sort u} (p q : α → Prop) : (∃ x, p x ∨ q x) = ((∃ x, p x) ∨ ∃ x, q x) := propext _root_.exists_or
theorem exists_and_left {α : Sort u} (p : α → Prop) (b : Prop) : (∃ x, b ∧ p x) = (b ∧ ∃ x, p x) := propext _root_.exists_and_left
theorem exists_and_right {α : Sort u} (p : α → Prop) (b : Prop) : (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) := propext _root_.exists_and_right
theorem exists_prop (a b : Prop) : (∃ _ : a, b) = (a ∧ b) := propext _root_.exists_prop
theorem exists_const (α : Sort u) [i : Nonempty α] (b : Prop) : (∃ _ : α, b) = b := propext (_root_.exists_const α)
theorem or_assoc (p q r : Prop) : ((p ∨ q) ∨ r) = (p ∨ q ∨ r) := propext _root_.or_assoc
theorem or_swap12 (p q r : Prop) : (p ∨ q ∨ r) = (q ∨ p ∨ r) := propext or_left_comm
theorem or_swap13 (p q r : Prop) : (p ∨ q ∨ r) = (r ∨ q ∨ p) := propext ⟨fun h => h.elim (fun x => .inr (.inr x)) fun h => h.elim (fun y => .inr (.inl y)) .inl, fun h => h.elim (fun x => .inr (.inr x)) fun h => h.elim (fun y => .inr (.inl y)) .inl⟩
theorem cond_eq_ite {α : Sort u} (c : Bool) (a b : α) : cond c a b = ite c a b := by cases c <;> rfl
theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem ge_eq {α : Type u} [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
theorem gt_eq {α : Type u} [LT α] (a b : α) : (a > b) = (b < a) := rfl
theorem beq_eq_decide_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := Bool.beq_eq_decide_eq a b
theorem bne_eq_decide_not_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) : (a != b) = decide (¬a = b) := by rw [bne, Bool.beq_eq_decide_eq, decide_not]
theorem xor_eq (a b : Bool) : (Bool.xor a b) = (a != b) := rfl
theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro := propext ⟨fun h => h True.intro, fun h _ => h⟩
theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext eq_comm
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) := propext (Bool.eq_iff_iff.trans iff_iff_eq)
theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) : (∀ a : α, p a ∨ ∀ b : β a, q a b) = (∀ (a : α) (b : β a), p a ∨ q a b) :=
  propext ⟨fun h a b => (h a).imp id fun f => f b, fun h a => (Classical.em (p a)).imp id fun n b => (h a b).resolve_left n⟩
theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) : (∀ a : α, (∀ b : β a, q a b) ∨ p a) = (∀ (a : α) (b : β a), q a b ∨ p a) :=
  propext ⟨fun h a b => (h a).imp (fun f => f b) id, fun h a => (Classical.em (p a)).elim .inr fun n => .inl fun b => (h a b).resolve_right n⟩
end Lean.Grind

-- Algebra and order classes that `grind` looks for.
namespace Std
class IsPreorder (α : Type u) [LE α] : Prop where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
class IsPartialOrder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b
class IsLinearPreorder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a
class IsLinearOrder (α : Type u) [LE α] : Prop extends IsPartialOrder α, IsLinearPreorder α
class LawfulOrderLT (α : Type u) [LT α] [LE α] : Prop where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a
end Std
namespace Lean.Grind
class AddCommMonoid (M : Type u) extends Zero M, Add M where
  add_zero : ∀ a : M, a + 0 = a
  add_comm : ∀ a b : M, a + b = b + a
  add_assoc : ∀ a b c : M, a + b + c = a + (b + c)
class AddCommGroup (M : Type u) extends AddCommMonoid M, Neg M, Sub M where
  neg_add_cancel : ∀ a : M, -a + a = 0
  sub_eq_add_neg : ∀ a b : M, a - b = a + -b
class NatModule (M : Type u) extends AddCommMonoid M where
  [nsmul : SMul Nat M]
  zero_nsmul : ∀ a : M, (0 : Nat) • a = 0
  add_one_nsmul : ∀ (n : Nat) (a : M), (n + 1) • a = n • a + a
class IntModule (M : Type u) extends AddCommGroup M where
  [nsmul : SMul Nat M]
  [zsmul : SMul Int M]
  zero_zsmul : ∀ a : M, (0 : Int) • a = 0
  one_zsmul : ∀ a : M, (1 : Int) • a = a
  add_zsmul : ∀ (n m : Int) (a : M), (n + m) • a = n • a + m • a
  zsmul_natCast_eq_nsmul : ∀ (n : Nat) (a : M), (n : Int) • a = n • a
attribute [instance_reducible] NatModule.nsmul IntModule.nsmul IntModule.zsmul
attribute [instance 100] NatModule.nsmul IntModule.nsmul IntModule.zsmul
class Semiring (α : Type u) extends Add α, Mul α where
  [natCast : NatCast α]
  [ofNat : ∀ n, OfNat α n]
  [nsmul : SMul Nat α]
  [npow : HPow α Nat α]
  add_zero : ∀ a : α, a + 0 = a
  add_comm : ∀ a b : α, a + b = b + a
  add_assoc : ∀ a b c : α, a + b + c = a + (b + c)
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
  mul_one : ∀ a : α, a * 1 = a
  one_mul : ∀ a : α, 1 * a = a
  left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_zero : ∀ a : α, a * 0 = 0
  pow_zero : ∀ a : α, a ^ 0 = 1
  pow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1) = a ^ n * a
  ofNat_succ : ∀ a : Nat, OfNat.ofNat (α := α) (a + 1) = OfNat.ofNat a + 1
  ofNat_eq_natCast : ∀ n : Nat, OfNat.ofNat (α := α) n = Nat.cast n
  nsmul_eq_natCast_mul : ∀ (n : Nat) (a : α), n • a = Nat.cast n * a
class Ring (α : Type u) extends Semiring α, Neg α, Sub α where
  [intCast : IntCast α]
  [zsmul : SMul Int α]
  neg_add_cancel : ∀ a : α, -a + a = 0
  sub_eq_add_neg : ∀ a b : α, a - b = a + -b
  neg_zsmul : ∀ (i : Int) (a : α), (-i : Int) • a = -(i • a)
  zsmul_natCast_eq_nsmul : ∀ (n : Nat) (a : α), (n : Int) • a = n • a
  intCast_ofNat : ∀ n : Nat, Int.cast (OfNat.ofNat (α := Int) n) = OfNat.ofNat (α := α) n
  intCast_neg : ∀ i : Int, Int.cast (R := α) (-i) = -Int.cast i
attribute [instance_reducible] Semiring.natCast Semiring.ofNat Semiring.nsmul Semiring.npow Ring.intCast Ring.zsmul
attribute [instance 100] Semiring.natCast Semiring.ofNat Semiring.nsmul Semiring.npow Ring.intCast Ring.zsmul
class CommSemiring (α : Type u) extends Semiring α where
  mul_comm : ∀ a b : α, a * b = b * a
class CommRing (α : Type u) extends Ring α, CommSemiring α
class Field (α : Type u) extends CommRing α, Inv α, Div α where
  [zpow : HPow α Int α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  zero_ne_one : (0 : α) ≠ 1
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ {a : α}, a ≠ 0 → a * a⁻¹ = 1
  zpow_zero : ∀ a : α, a ^ (0 : Int) = 1
  zpow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1 : Int) = a ^ (n : Int) * a
  zpow_neg : ∀ (a : α) (n : Int), a ^ (-n) = (a ^ n)⁻¹
attribute [instance_reducible] Field.zpow
attribute [instance 100] Field.zpow
class IsCharP (α : Type u) [Semiring α] (p : outParam Nat) : Prop where
  ofNat_ext_iff (p) : ∀ {x y : Nat}, OfNat.ofNat (α := α) x = OfNat.ofNat (α := α) y ↔ x % p = y % p
class NoNatZeroDivisors (α : Type u) [NatModule α] : Prop where
  no_nat_zero_divisors : ∀ (k : Nat) (a b : α), k ≠ 0 → k • a = k • b → a = b
class OrderedAdd (M : Type u) [HAdd M M M] [LE M] [Std.IsPreorder M] : Prop where
  add_le_left_iff : ∀ {a b : M} (c : M), a ≤ b ↔ a + c ≤ b + c
class OrderedRing (R : Type u) [Semiring R] [LE R] [LT R] [Std.IsPreorder R] : Prop extends OrderedAdd R where
  zero_lt_one : (0 : R) < 1
  mul_lt_mul_of_pos_left : ∀ {a b c : R}, a < b → 0 < c → c * a < c * b
  mul_lt_mul_of_pos_right : ∀ {a b c : R}, a < b → 0 < c → a * c < b * c
class AddRightCancel (M : Type u) [Add M] : Prop where
  add_right_cancel : ∀ a b c : M, a + c = b + c → a = b
class PowIdentity (α : Type u) [CommSemiring α] (p : outParam Nat) : Prop where
  pow_eq : ∀ a : α, a ^ p = a
inductive IntInterval : Type where
  | co (lo hi : Int)
  | ci (lo : Int)
  | io (hi : Int)
  | ii
namespace IntInterval
abbrev uint (n : Nat) := IntInterval.co 0 (2 ^ n)
abbrev sint (n : Nat) := IntInterval.co (-(2 ^ (n - 1))) (2 ^ (n - 1))
def lo? : IntInterval → Option Int
  | co lo _ => some lo
  | ci lo => some lo
  | io _ => none
  | ii => none
def hi? : IntInterval → Option Int
  | co _ hi => some hi
  | ci _ => none
  | io hi => some hi
  | ii => none
def isFinite : IntInterval → Bool
  | co .. => true
  | _ => false
def mem (i : IntInterval) (x : Int) : Prop :=
  match i with
  | co lo hi => lo ≤ x ∧ x < hi
  | ci lo => lo ≤ x
  | io hi => x < hi
  | ii => True
instance : Membership Int IntInterval := ⟨mem⟩
def wrap (i : IntInterval) (x : Int) : Int :=
  match i with
  | co lo hi => (x - lo) % (hi - lo) + lo
  | ci lo => max x lo
  | io hi => min x (hi - 1)
  | ii => x
end IntInterval
class ToInt (α : Type u) (range : outParam IntInterval) where
  toInt : α → Int
  toInt_inj : ∀ x y, toInt x = toInt y → x = y
  toInt_mem : ∀ x, toInt x ∈ range
class ToInt.Zero (α : Type u) [Zero α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_zero : toInt (0 : α) = 0
class ToInt.OfNat (α : Type u) [∀ n, OfNat α n] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_ofNat : ∀ n : Nat, toInt (OfNat.ofNat n : α) = I.wrap n
class ToInt.Add (α : Type u) [Add α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_add : ∀ x y : α, toInt (x + y) = I.wrap (toInt x + toInt y)
class ToInt.Neg (α : Type u) [Neg α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_neg : ∀ x : α, toInt (-x) = I.wrap (-toInt x)
class ToInt.Sub (α : Type u) [Sub α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_sub : ∀ x y : α, toInt (x - y) = I.wrap (toInt x - toInt y)
class ToInt.Mul (α : Type u) [Mul α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_mul : ∀ x y : α, toInt (x * y) = I.wrap (toInt x * toInt y)
class ToInt.Mod (α : Type u) [Mod α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_mod : ∀ x y : α, toInt (x % y) = toInt x % toInt y
class ToInt.Div (α : Type u) [Div α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_div : ∀ x y : α, toInt (x / y) = toInt x / toInt y
class ToInt.Pow (α : Type u) [HPow α Nat α] (I : outParam IntInterval) [ToInt α I] : Prop where
  toInt_pow : ∀ (x : α) (n : Nat), toInt (x ^ n) = I.wrap (toInt x ^ n)
class ToInt.LE (α : Type u) [LE α] (I : outParam IntInterval) [ToInt α I] : Prop where
  le_iff : ∀ x y : α, x ≤ y ↔ toInt x ≤ toInt y
class ToInt.LT (α : Type u) [LT α] (I : outParam IntInterval) [ToInt α I] : Prop where
  lt_iff : ∀ x y : α, x < y ↔ toInt x < toInt y

theorem _root_.Int.emod_neg (a b : Int) : a % -b = a % b := by
  cases a
  · show ((_ % (-b).natAbs : Nat) : Int) = ((_ % b.natAbs : Nat) : Int); rw [Int.natAbs_neg]
  · show Int.subNatNat (-b).natAbs _ = Int.subNatNat b.natAbs _; rw [Int.natAbs_neg]
theorem natCast_eq {α : Type u} [NatCast α] (a : Nat) : (Nat.cast a : α) = (NatCast.natCast a : α) := rfl
theorem natCast_div (a b : Nat) : (NatCast.natCast (a / b) : Int) = NatCast.natCast a / NatCast.natCast b := rfl
theorem natCast_mod (a b : Nat) : (NatCast.natCast (a % b) : Int) = NatCast.natCast a % NatCast.natCast b := rfl
theorem natCast_add (a b : Nat) : (NatCast.natCast (a + b) : Int) = NatCast.natCast a + NatCast.natCast b := rfl
theorem natCast_mul (a b : Nat) : (NatCast.natCast (a * b) : Int) = NatCast.natCast a * NatCast.natCast b := rfl
theorem _root_.Int.pow_one (a : Int) : a ^ 1 = a := Int.one_mul a

init_grind_norm
  not_and not_or not_ite not_forall not_exists
  |
  Classical.not_not ne_eq iff_eq eq_self heq_eq_eq
  forall_or_forall forall_forall_or
  eq_true_eq eq_false_eq not_eq_prop
  not_true not_false_eq_true
  true_imp_eq false_imp_eq imp_true_eq imp_false_eq imp_self_eq
  _root_.and_true _root_.true_and _root_.and_false _root_.false_and _root_.and_assoc
  _root_.or_true _root_.true_or _root_.or_false _root_.false_or _root_.or_assoc
  ite_true ite_false ite_true_false ite_false_true dite_eq_ite
  _root_.forall_and forall_false forall_true forall_imp_eq_or
  _root_.exists_const _root_.exists_or _root_.exists_prop _root_.exists_and_left _root_.exists_and_right
  cond_eq_ite
  Bool.or_false Bool.or_true Bool.false_or Bool.true_or Bool.or_eq_true Bool.or_assoc
  Bool.and_false Bool.and_true Bool.false_and Bool.true_and Bool.and_eq_true Bool.and_assoc
  Bool.not_not
  beq_iff_eq beq_eq_decide_eq beq_self_eq_true
  bne_iff_ne bne_eq_decide_not_eq
  Bool.not_eq_true Bool.not_eq_false
  decide_eq_true_eq decide_not not_decide_eq_true
  Nat.le_zero_eq Nat.lt_eq Nat.succ_eq_add_one Nat.add_eq Nat.sub_eq Nat.mul_eq Nat.zero_eq Nat.le_eq
  Nat.div_zero Nat.mod_zero Nat.div_one Nat.mod_one Nat.sub_sub Nat.pow_zero Nat.pow_one Nat.sub_self
  Int.lt_eq Int.emod_neg Int.ediv_neg Int.ediv_zero Int.emod_zero Int.ediv_one Int.emod_one Int.negSucc_eq
  natCast_eq natCast_div natCast_mod natCast_add natCast_mul Int.pow_zero Int.pow_one
  ge_eq gt_eq
  Function.const_apply Function.comp_apply
end Lean.Grind

attribute [grind cases eager] And Prod PProd MProd Sigma PSigma False Empty True PUnit PLift ULift Exists Subtype Iff
attribute [grind cases] Or
attribute [grind =] Nat.min_def Nat.max_def Int.min_def Int.max_def
attribute [grind =] List.length_nil List.length_cons List.nil_append List.cons_append List.length_append List.append_nil List.append_assoc
  List.map_nil List.map_cons List.length_map List.map_append List.reverse_nil List.reverse_cons List.reverse_append List.reverse_reverse List.length_reverse
  List.mem_cons List.mem_append List.mem_map List.mem_filter List.mem_reverse List.filter_nil List.filter_append List.foldr_nil List.foldr_cons List.foldl_nil List.foldl_cons
  List.take_zero List.take_nil List.take_succ_cons List.drop_zero List.drop_nil List.drop_succ_cons List.length_drop List.length_replicate List.mem_replicate List.length_range List.mem_range
  Option.getD_none Option.getD_some Option.map_none Option.map_some Option.isSome_none Option.isSome_some

namespace Lean.Grind.Nat
theorem and_congr {a b k₁ k₂ k : Nat} (h₁ : a = k₁) (h₂ : b = k₂) (h : _root_.Nat.beq (k₁ &&& k₂) k = true) : a &&& b = k := by rw [h₁, h₂]; exact _root_.Nat.eq_of_beq_eq_true h
theorem or_congr {a b k₁ k₂ k : Nat} (h₁ : a = k₁) (h₂ : b = k₂) (h : _root_.Nat.beq (k₁ ||| k₂) k = true) : a ||| b = k := by rw [h₁, h₂]; exact _root_.Nat.eq_of_beq_eq_true h
theorem xor_congr {a b k₁ k₂ k : Nat} (h₁ : a = k₁) (h₂ : b = k₂) (h : _root_.Nat.beq (k₁ ^^^ k₂) k = true) : a ^^^ b = k := by rw [h₁, h₂]; exact _root_.Nat.eq_of_beq_eq_true h
theorem shiftLeft_congr {a b k₁ k₂ k : Nat} (h₁ : a = k₁) (h₂ : b = k₂) (h : _root_.Nat.beq (k₁ <<< k₂) k = true) : a <<< b = k := by rw [h₁, h₂]; exact _root_.Nat.eq_of_beq_eq_true h
theorem shiftRight_congr {a b k₁ k₂ k : Nat} (h₁ : a = k₁) (h₂ : b = k₂) (h : _root_.Nat.beq (k₁ >>> k₂) k = true) : a >>> b = k := by rw [h₁, h₂]; exact _root_.Nat.eq_of_beq_eq_true h
end Lean.Grind.Nat

namespace Lean.Grind
-- What the evaluation of a function at literals rests on.
theorem eval_congr₁ {α : Sort u} {β : Sort v} (f : α → β) (a r : α) (b : β) (h₁ : a = r) (h : f r = b) : f a = b := h₁ ▸ h
theorem eval_congr₂ {α : Sort u} {β : Sort v} {γ : Sort w} (f : α → β → γ) (a₁ r₁ : α) (a₂ r₂ : β) (b : γ)
    (h₁ : a₁ = r₁) (h₂ : a₂ = r₂) (h : f r₁ r₂ = b) : f a₁ a₂ = b := h₁ ▸ h₂ ▸ h
end Lean.Grind
