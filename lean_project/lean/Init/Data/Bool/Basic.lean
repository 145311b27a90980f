prelude
import Init.SizeOf

/-! Simp lemmas about Bool, `decide` and `==`. -/

set_option linter.all false
universe u v w

@[simp] theorem cond_true {α : Sort u} (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false {α : Sort u} (a b : α) : cond false a b = b := rfl
theorem Bool.cond_eq_ite {α : Sort u} (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
@[simp] theorem Bool.or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem Bool.or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem Bool.false_or (b : Bool) : (false || b) = b := rfl
@[simp] theorem Bool.true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem Bool.and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem Bool.and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem Bool.false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem Bool.true_and (b : Bool) : (true && b) = b := rfl
@[simp] theorem Bool.or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem Bool.and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem Bool.not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem Bool.not_true : (!true) = false := rfl
@[simp] theorem Bool.not_false : (!false) = true := rfl
@[simp] theorem Bool.not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := propext ⟨Bool.eq_false_of_ne_true, Bool.ne_true_of_eq_false⟩
@[simp] theorem Bool.not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := propext ⟨Bool.eq_true_of_ne_false, Bool.ne_false_of_eq_true⟩
theorem Bool.of_not_eq_true {b : Bool} (h : ¬b = true) : b = false := Bool.eq_false_of_ne_true h
theorem Bool.of_not_eq_false {b : Bool} (h : ¬b = false) : b = true := Bool.eq_true_of_ne_false h
@[simp] theorem Bool.not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> simp
@[simp] theorem Bool.not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> simp
@[simp] theorem Bool.and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.and_eq_false_imp (a b : Bool) : ((a && b) = false) ↔ (a = true → b = false) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.or_eq_false_iff (a b : Bool) : ((a || b) = false) ↔ (a = false ∧ b = false) := by cases a <;> cases b <;> simp
theorem Bool.and_eq_false_iff (a b : Bool) : ((a && b) = false) ↔ (a = false ∨ b = false) := by cases a <;> cases b <;> simp
theorem Bool.and_comm (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem Bool.or_comm (a b : Bool) : (a || b) = (b || a) := by cases a <;> cases b <;> rfl
theorem Bool.and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem Bool.or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
instance : Std.Commutative (· && ·) := ⟨Bool.and_comm⟩
instance : Std.Commutative (· || ·) := ⟨Bool.or_comm⟩
instance : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩
@[simp] theorem Bool.and_not_self (b : Bool) : (b && !b) = false := by cases b <;> rfl
@[simp] theorem Bool.not_and_self (b : Bool) : (!b && b) = false := by cases b <;> rfl
@[simp] theorem Bool.or_not_self (b : Bool) : (b || !b) = true := by cases b <;> rfl
@[simp] theorem Bool.not_or_self (b : Bool) : (!b || b) = true := by cases b <;> rfl
@[simp] theorem Bool.not_and (a b : Bool) : (!(a && b)) = (!a || !b) := by cases a <;> rfl
@[simp] theorem Bool.not_or (a b : Bool) : (!(a || b)) = (!a && !b) := by cases a <;> rfl
theorem Bool.and_or_distrib_left (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by cases a <;> rfl
theorem Bool.eq_iff_iff {a b : Bool} : a = b ↔ (a = true ↔ b = true) := by cases a <;> cases b <;> simp
@[simp] theorem Bool.forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := ⟨fun f => ⟨f _, f _⟩, fun h b => by cases b; exact h.1; exact h.2⟩
@[simp] theorem Bool.exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true :=
  ⟨fun ⟨b, h⟩ => by cases b; exact .inl h; exact .inr h, fun h => h.elim (fun h => ⟨_, h⟩) fun h => ⟨_, h⟩⟩
theorem Bool.true_eq_false_eq_False : ¬((true : Bool) = false) := Bool.noConfusion
theorem Bool.false_eq_true_eq_False : ¬((false : Bool) = true) := Bool.noConfusion
@[simp] theorem Bool.true_eq_false : ((true : Bool) = false) = False := eq_false Bool.noConfusion
@[simp] theorem Bool.false_eq_true : ((false : Bool) = true) = False := eq_false Bool.noConfusion
theorem Bool.true_eq_true_eq_True : ((true : Bool) = true) = True := eq_true rfl
theorem Bool.eq_false_or_eq_true : (b : Bool) → b = true ∨ b = false
  | true => .inl rfl
  | false => .inr rfl

@[simp] theorem decide_eq_true_eq {p : Prop} [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {p : Prop} {_ : Decidable p} : decide p = false ↔ ¬p := ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_not {p : Prop} [g : Decidable p] [h : Decidable (¬p)] : decide (¬p) = !decide p := by
  by_cases hp : p
  · rw [decide_eq_true hp, decide_eq_false (not_not_intro hp)]; rfl
  · rw [decide_eq_false hp, decide_eq_true hp]; rfl
theorem not_decide_eq_true {p : Prop} [h : Decidable p] : ((!decide p) = true) = ¬p := by rw [Bool.not_eq_true']; exact propext decide_eq_false_iff_not
@[simp] theorem decide_true {h : Decidable True} : @decide True h = true := @decide_eq_true True h trivial
@[simp] theorem decide_false {h : Decidable False} : @decide False h = false := @decide_eq_false False h id
theorem decide_true_eq_true {h : Decidable True} : @decide True h = true := decide_true
theorem decide_false_eq_false {h : Decidable False} : @decide False h = false := decide_false
@[simp] theorem Bool.decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by cases b <;> simp
@[simp] theorem Bool.decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by cases b <;> simp
@[simp] theorem Bool.decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p] [dq : Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
@[simp] theorem Bool.decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p] [dq : Decidable q] : decide (p ∨ q) = (decide p || decide q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem decide_eq_decide {p q : Prop} [Decidable p] [Decidable q] : decide p = decide q ↔ (p ↔ q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
@[simp] theorem bool_iff_false {b : Bool} : (b ↔ False) ↔ b = false := by cases b <;> simp
@[simp] theorem ite_eq_left_iff {α : Sort u} {p : Prop} [Decidable p] {x y : α} : (if p then x else y) = x ↔ ¬p → y = x := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_eq_right_iff {α : Sort u} {p : Prop} [Decidable p] {x y : α} : (if p then x else y) = y ↔ p → x = y := by
  by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_eq_true_distrib (c : Prop) {h : Decidable c} (a b : Bool) : ((if c then a else b) = true) = if c then a = true else b = true := by
  by_cases hc : c <;> simp [hc]
theorem ite_eq_cond {α : Sort u} (b : Bool) (x y : α) : (if b then x else y) = cond b x y := by cases b <;> rfl
@[simp] theorem if_true_left {p q : Prop} [Decidable p] : (if p then True else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h]
@[simp] theorem if_false_left {p q : Prop} [Decidable p] : (if p then False else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem if_true_right {p q : Prop} [Decidable p] : (if p then q else True) ↔ (p → q) := by by_cases h : p <;> simp [h]
@[simp] theorem if_false_right {p q : Prop} [Decidable p] : (if p then q else False) ↔ p ∧ q := by by_cases h : p <;> simp [h]

-- `==` and its laws.
@[reducible] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)
abbrev Bool.xor (a b : Bool) : Bool := a != b
class ReflBEq (α) [BEq α] : Prop where
  protected rfl {a : α} : (a == a) = true
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → (a == b) = true → a = b
export LawfulBEq (eq_of_beq)
@[simp] theorem BEq.rfl [BEq α] [ReflBEq α] {a : α} : (a == a) = true := ReflBEq.rfl
@[simp] theorem BEq.refl [BEq α] [ReflBEq α] (a : α) : (a == a) = true := ReflBEq.rfl
theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} : a = b → (a == b) = true | rfl => BEq.rfl
@[simp] theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
theorem not_eq_of_beq_eq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : ¬a = b := fun e => by rw [beq_of_eq e] at h; contradiction
instance [DecidableEq α] : LawfulBEq α where
  eq_of_beq h := of_decide_eq_true h
  rfl := of_decide_eq_self_eq_true _
@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : a == b ↔ a = b := ⟨eq_of_beq, beq_of_eq⟩
@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b := by rw [← Bool.not_eq_true, beq_iff_eq]
@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b := by rw [bne, Bool.not_eq_true', beq_eq_false_iff_ne]
@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b := by rw [bne, Bool.not_eq_false', beq_iff_eq]
@[simp] theorem bne_self_eq_false [BEq α] [LawfulBEq α] (a : α) : (a != a) = false := by rw [bne_eq_false_iff_eq]
theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false := beq_eq_false_iff_ne.2 h
theorem bne_iff_not_beq [BEq α] (a b : α) : (a != b) = true ↔ ¬(a == b) = true := by rw [bne, Bool.not_eq_true', Bool.not_eq_true]
theorem Bool.beq_eq_decide_eq [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := by
  cases h : a == b with
  | true => exact (_root_.decide_eq_true (beq_iff_eq.1 h)).symm
  | false => exact (_root_.decide_eq_false (beq_eq_false_iff_ne.1 h)).symm
theorem beq_eq_decide [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := Bool.beq_eq_decide_eq a b
theorem beq_comm [BEq α] [LawfulBEq α] {a b : α} : (a == b) = (b == a) := by rw [Bool.eq_iff_iff, beq_iff_eq, beq_iff_eq, eq_comm]
@[simp] theorem Bool.beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem Bool.beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
@[simp] theorem Bool.true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl
@[simp] theorem Bool.false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl
@[simp] theorem Bool.bne_true (b : Bool) : (b != true) = !b := by cases b <;> rfl
@[simp] theorem Bool.bne_false (b : Bool) : (b != false) = b := by cases b <;> rfl

namespace Bool
instance {p : Bool → Prop} [DecidablePred p] : Decidable (∀ x, p x) :=
  decidable_of_iff (p true ∧ p false) ⟨fun h x => match x with | true => h.1 | false => h.2, fun h => ⟨h true, h false⟩⟩
instance {p : Bool → Prop} [DecidablePred p] : Decidable (∃ x, p x) :=
  decidable_of_iff (p true ∨ p false) ⟨fun h => h.elim (⟨true, ·⟩) (⟨false, ·⟩), fun ⟨x, h⟩ => match x, h with | true, h => .inl h | false, h => .inr h⟩
@[simp] theorem and_self_left : ∀ a b : Bool, (a && (a && b)) = (a && b) := by decide
@[simp] theorem and_self_right : ∀ a b : Bool, ((a && b) && b) = (a && b) := by decide
@[simp] theorem or_self_left : ∀ a b : Bool, (a || (a || b)) = (a || b) := by decide
@[simp] theorem or_self_right : ∀ a b : Bool, ((a || b) || b) = (a || b) := by decide
@[simp] theorem beq_self_left : ∀ a b : Bool, (a == (a == b)) = b := by decide
@[simp] theorem beq_self_right : ∀ a b : Bool, ((a == b) == b) = a := by decide
@[simp] theorem not_beq_self : ∀ x : Bool, ((!x) == x) = false := by decide
@[simp] theorem beq_not_self : ∀ x : Bool, (x == !x) = false := by decide
@[simp] theorem cond_self {α : Sort u} (c : Bool) (a : α) : cond c a a = a := by cases c <;> rfl
theorem cond_pos {α : Sort u} {b : Bool} {a a' : α} (h : b = true) : cond b a a' = a := by rw [h]; rfl
theorem cond_neg {α : Sort u} {b : Bool} {a a' : α} (h : b = false) : cond b a a' = a' := by rw [h]; rfl
theorem apply_cond {α : Sort u} {β : Sort v} (f : α → β) {b : Bool} {a a' : α} : f (cond b a a') = cond b (f a) (f a') := by cases b <;> rfl
end Bool
