prelude
import Init.Data.List.Flatten
import Init.Data.BEq

/-! Membership by a test: `contains`, `any`, `all`; what `insert`, `replace`, `removeAll` and `eraseDups` do to it. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List
-- `any` and `all`.
theorem decide_exists_mem {l : List α} {p : α → Prop} [DecidablePred p] : decide (∃ x, x ∈ l ∧ p x) = l.any fun a => decide (p a) := by simp [any_eq]
theorem decide_forall_mem {l : List α} {p : α → Prop} [DecidablePred p] : decide (∀ x, x ∈ l → p x) = l.all fun a => decide (p a) := by simp [all_eq]
theorem any_congr {l₁ l₂ : List α} (w : l₁ = l₂) {p q : α → Bool} (h : ∀ a, p a = q a) : l₁.any p = l₂.any q := by rw [w, funext h]
theorem all_congr {l₁ l₂ : List α} (w : l₁ = l₂) {p q : α → Bool} (h : ∀ a, p a = q a) : l₁.all p = l₂.all q := by rw [w, funext h]
theorem and_any_distrib_left {l : List α} {p : α → Bool} {q : Bool} : (q && l.any p) = l.any fun a => q && p a := by cases q <;> simp [any_eq]
theorem and_any_distrib_right {l : List α} {p : α → Bool} {q : Bool} : (l.any p && q) = l.any fun a => p a && q := by cases q <;> simp [any_eq]
theorem or_all_distrib_left {l : List α} {p : α → Bool} {q : Bool} : (q || l.all p) = l.all fun a => q || p a := by cases q <;> simp [all_eq]
theorem or_all_distrib_right {l : List α} {p : α → Bool} {q : Bool} : (l.all p || q) = l.all fun a => p a || q := by cases q <;> simp [all_eq]
@[simp] theorem any_filterMap {l : List α} {f : α → Option β} {p : β → Bool} :
    (filterMap f l).any p = l.any fun a => match f a with | some b => p b | none => false := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]
@[simp] theorem all_filterMap {l : List α} {f : α → Option β} {p : β → Bool} :
    (filterMap f l).all p = l.all fun a => match f a with | some b => p b | none => true := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]

-- Tests for equality.
section
variable [BEq α]
theorem elem_cons_self [LawfulBEq α] {a : α} {as : List α} : (a :: as).elem a = true := by simp
theorem any_beq' [PartialEquivBEq α] {a : α} {l : List α} : (l.any fun x => x == a) = l.contains a := by
  rw [contains_eq_any_beq]; exact any_congr rfl fun x => BEq.comm
theorem contains_iff_exists_mem_beq {l : List α} {a : α} : l.contains a ↔ ∃ a', a' ∈ l ∧ a == a' := by
  rw [contains_eq_any_beq, any_eq_true]
grind_pattern contains_iff_exists_mem_beq => l.contains a
theorem contains_congr [PartialEquivBEq α] {l : List α} {x y : α} (h : x == y) : l.contains x = l.contains y := by
  rw [contains_eq_any_beq, contains_eq_any_beq]; exact any_congr rfl fun a => BEq.congr_left h
@[simp, grind =] theorem contains_map {l : List β} {x : α} {f : β → α} : (l.map f).contains x = l.any fun a => x == f a := by
  rw [contains_eq_any_beq, any_map]; rfl
@[simp, grind =] theorem contains_filter {l : List α} {x : α} {p : α → Bool} : (l.filter p).contains x = l.any fun a => x == a && p a := by
  rw [contains_eq_any_beq, any_filter]; exact any_congr rfl fun a => Bool.and_comm _ _
@[simp, grind =] theorem contains_filterMap {l : List β} {x : α} {f : β → Option α} :
    (l.filterMap f).contains x = l.any fun a => (f a).any fun b => x == b := by
  rw [contains_eq_any_beq, any_filterMap]
  refine any_congr rfl fun a => ?_
  cases f a <;> rfl
@[simp, grind =] theorem contains_flatten {l : List (List α)} {x : α} : l.flatten.contains x = l.any fun l => l.contains x := by
  rw [contains_eq_any_beq, any_flatten]; exact any_congr rfl fun a => contains_eq_any_beq.symm
@[simp, grind =] theorem contains_flatMap {l : List β} {f : β → List α} {x : α} : (l.flatMap f).contains x = l.any fun a => (f a).contains x := by
  rw [contains_eq_any_beq, any_flatMap]; exact any_congr rfl fun a => contains_eq_any_beq.symm
@[simp] theorem contains_replicate {n : Nat} {a b : α} : (replicate n b).contains a = (a == b && !n == 0) := by
  rw [contains_eq_any_beq, any_replicate]; cases n <;> simp
@[simp] theorem decide_mem_cons [LawfulBEq α] {y a : α} {l : List α} : decide (y ∈ a :: l) = (y == a || decide (y ∈ l)) := by
  rw [← contains_eq_mem, contains_cons, contains_eq_mem]
@[simp, grind =] theorem beq_nil_eq {l : List α} : (l == []) = l.isEmpty := by cases l <;> rfl
@[simp, grind =] theorem nil_beq_eq {l : List α} : ([] == l) = l.isEmpty := by cases l <;> rfl
@[simp, grind =] theorem cons_beq_cons {a b : α} {l₁ l₂ : List α} : (a :: l₁ == b :: l₂) = (a == b && l₁ == l₂) := rfl
@[simp] theorem concat_beq_concat {a b : α} {l₁ l₂ : List α} : (l₁ ++ [a] == l₂ ++ [b]) = (l₁ == l₂ && a == b) := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => simp
    | cons c l₂ => simp
  | cons c l₁ ih => cases l₂ with
    | nil => simp
    | cons d l₂ => simp [ih, Bool.and_assoc]
theorem length_eq_of_beq : ∀ {l₁ l₂ : List α}, (l₁ == l₂) = true → l₁.length = l₂.length
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | a :: l₁, b :: l₂, h => by
    rw [cons_beq_cons, Bool.and_eq_true] at h
    rw [length_cons, length_cons, length_eq_of_beq h.2]
end

-- Insertion.
section
variable [BEq α]
@[simp, grind =] theorem insert_nil (a : α) : [].insert a = [a] := rfl
@[simp, grind =] theorem contains_insert [PartialEquivBEq α] {l : List α} {a x : α} : (l.insert a).contains x = (x == a || l.contains x) := by
  unfold List.insert
  split
  · next h =>
    cases e : x == a
    · rfl
    · rw [contains_congr e]; exact h
  · exact contains_cons
variable [LawfulBEq α]
theorem insert_eq {l : List α} {a : α} : l.insert a = if a ∈ l then l else a :: l := by
  split
  · next h => exact insert_of_mem h
  · next h => exact insert_of_not_mem h
theorem mem_insert_self {a : α} {l : List α} : a ∈ l.insert a := by simp
theorem mem_insert_of_mem {a b : α} {l : List α} (h : a ∈ l) : a ∈ l.insert b := mem_insert_iff.2 (.inr h)
theorem eq_or_mem_of_mem_insert {a b : α} {l : List α} (h : a ∈ l.insert b) : a = b ∨ a ∈ l := mem_insert_iff.1 h
@[simp] theorem length_insert_of_mem {a : α} {l : List α} (h : a ∈ l) : (l.insert a).length = l.length := by rw [insert_of_mem h]
@[simp] theorem length_insert_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : (l.insert a).length = l.length + 1 := by rw [insert_of_not_mem h]; rfl
@[grind =] theorem length_insert {a : α} {l : List α} : (l.insert a).length = l.length + if a ∈ l then 0 else 1 := by
  rw [insert_eq]; split <;> rfl
theorem length_le_length_insert {l : List α} {a : α} : l.length ≤ (l.insert a).length := by rw [length_insert]; exact Nat.le_add_right ..
grind_pattern length_le_length_insert => (l.insert a).length
theorem length_insert_pos {l : List α} {a : α} : 0 < (l.insert a).length := length_pos_of_mem mem_insert_self
grind_pattern length_insert_pos => (l.insert a).length
theorem getElem?_insert_zero {l : List α} {a : α} : (l.insert a)[0]? = if a ∈ l then l[0]? else some a := by rw [insert_eq]; split <;> rfl
theorem getElem?_insert_succ {l : List α} {a : α} {i : Nat} : (l.insert a)[i + 1]? = if a ∈ l then l[i + 1]? else l[i]? := by rw [insert_eq]; split <;> rfl
@[grind =] theorem getElem?_insert {l : List α} {a : α} {i : Nat} : (l.insert a)[i]? = if a ∈ l then l[i]? else if i = 0 then some a else l[i - 1]? := by
  cases i with
  | zero => exact getElem?_insert_zero
  | succ i => exact getElem?_insert_succ
@[grind =] theorem insert_append {l₁ l₂ : List α} {a : α} : (l₁ ++ l₂).insert a = if a ∈ l₂ then l₁ ++ l₂ else l₁.insert a ++ l₂ := by
  rw [insert_eq, insert_eq]
  by_cases h : a ∈ l₂
  · simp [h]
  · by_cases k : a ∈ l₁ <;> simp [h, k]
theorem insert_append_of_mem_left {l₁ l₂ : List α} {a : α} (h : a ∈ l₂) : (l₁ ++ l₂).insert a = l₁ ++ l₂ := by simp [h]
theorem insert_append_of_not_mem_left {l₁ l₂ : List α} {a : α} (h : ¬a ∈ l₂) : (l₁ ++ l₂).insert a = l₁.insert a ++ l₂ := by simp [insert_append, h]
@[simp, grind =] theorem insert_replicate_self {a : α} {n : Nat} (h : 0 < n) : (replicate n a).insert a = replicate n a := insert_of_mem (mem_replicate.2 ⟨by omega, rfl⟩)
@[simp] theorem insert_replicate_ne {a b : α} {n : Nat} (h : !b == a) : (replicate n a).insert b = b :: replicate n a :=
  insert_of_not_mem fun m => by rw [eq_of_mem_replicate m] at h; simp at h
@[simp] theorem any_insert {l : List α} {a : α} {f : α → Bool} : (l.insert a).any f = (f a || l.any f) := by
  by_cases h : a ∈ l
  · rw [insert_of_mem h]
    cases e : f a
    · rfl
    · exact any_eq_true.2 ⟨a, h, e⟩
  · rw [insert_of_not_mem h]; rfl
@[simp] theorem all_insert {l : List α} {a : α} {f : α → Bool} : (l.insert a).all f = (f a && l.all f) := by
  by_cases h : a ∈ l
  · rw [insert_of_mem h]
    cases e : f a
    · exact all_eq_false.2 ⟨a, h, by simp [e]⟩
    · rfl
  · rw [insert_of_not_mem h]; rfl
end

-- Replacement.
section
variable [BEq α]
@[simp, grind =] theorem length_replace {l : List α} {a b : α} : (l.replace a b).length = l.length := by
  induction l with
  | nil => rfl
  | cons x l ih => cases h : a == x <;> simp [replace, h, ih]
@[simp] theorem replace_singleton {a b c : α} : [a].replace b c = [if b == a then c else a] := by cases h : b == a <;> simp [replace, h]
variable [LawfulBEq α]
@[simp] theorem replace_cons_self {a b : α} {as : List α} : (a :: as).replace a b = b :: as := by simp [replace]
@[simp] theorem replace_of_not_mem {l : List α} {a b : α} (h : ¬a ∈ l) : l.replace a b = l := by
  induction l with
  | nil => rfl
  | cons x l ih =>
    have n : (a == x) = false := by simp; exact fun e => h (mem_cons.2 (.inl e))
    simp [replace, n, ih fun m => h (mem_cons.2 (.inr m))]
@[simp] theorem replace_replicate_self {a b : α} {n : Nat} (h : 0 < n) : (replicate n a).replace a b = b :: replicate (n - 1) a := by
  cases n with | zero => omega | succ n => exact replace_cons_self
@[simp] theorem replace_replicate_ne {a b c : α} {n : Nat} (h : !b == a) : (replicate n a).replace b c = replicate n a :=
  replace_of_not_mem fun m => by rw [eq_of_mem_replicate m] at h; simp at h
@[grind =] theorem replace_append {l₁ l₂ : List α} {a b : α} : (l₁ ++ l₂).replace a b = if a ∈ l₁ then l₁.replace a b ++ l₂ else l₁ ++ l₂.replace a b := by
  induction l₁ with
  | nil => simp
  | cons x l ih =>
    by_cases e : a = x
    · simp [e]
    · have n : (a == x) = false := by simp [e]
      by_cases m : a ∈ l <;> simp [replace, n, ih, e, m]
theorem replace_append_left {l₁ l₂ : List α} {a b : α} (h : a ∈ l₁) : (l₁ ++ l₂).replace a b = l₁.replace a b ++ l₂ := by simp [replace_append, h]
theorem replace_append_right {l₁ l₂ : List α} {a b : α} (h : ¬a ∈ l₁) : (l₁ ++ l₂).replace a b = l₁ ++ l₂.replace a b := by simp [replace_append, h]
end

-- Differences.
section
variable [BEq α]
@[simp, grind =] theorem removeAll_nil {xs : List α} : xs.removeAll [] = xs := by unfold removeAll; simp
@[grind =] theorem cons_removeAll {x : α} {xs ys : List α} :
    (x :: xs).removeAll ys = if ys.contains x = false then x :: xs.removeAll ys else xs.removeAll ys := by
  unfold removeAll
  rw [filter_cons]
  cases h : ys.contains x <;> simp [h]
@[grind =] theorem removeAll_cons {xs : List α} {y : α} {ys : List α} : xs.removeAll (y :: ys) = (xs.filter fun x => !x == y).removeAll ys := by
  unfold removeAll
  rw [filter_filter]
  congr 1
  funext x
  cases h : x == y <;> simp [h]
end
@[simp, grind =] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} : partition p l = (filter p l, filter (not ∘ p) l) := rfl
theorem mem_partition {p : α → Bool} {a : α} {l : List α} : a ∈ l ↔ a ∈ (partition p l).1 ∨ a ∈ (partition p l).2 := by
  by_cases h : p a <;> simp [h]
grind_pattern mem_partition => a ∈ (partition p l).1
grind_pattern mem_partition => a ∈ (partition p l).2
@[simp, grind =] theorem eraseDups_nil [BEq α] : ([] : List α).eraseDups = [] := rfl
@[simp] theorem mem_eraseDups [BEq α] [LawfulBEq α] {a : α} {l : List α} : a ∈ l.eraseDups ↔ a ∈ l := by
  have loop (l acc : List α) : a ∈ eraseDupsBy.loop (· == ·) l acc ↔ a ∈ l ∨ a ∈ acc := by
    induction l generalizing acc with
    | nil => simp [eraseDupsBy.loop]
    | cons x l ih =>
      unfold eraseDupsBy.loop
      split
      · next h =>
        obtain ⟨y, hy, e⟩ := any_eq_true.1 h
        rw [ih, mem_cons, ← eq_of_beq e]
        constructor
        · rintro (h | h)
          · exact .inl (.inr h)
          · exact .inr h
        · rintro ((rfl | h) | h)
          · exact .inr hy
          · exact .inl h
          · exact .inr h
      · rw [ih, mem_cons, mem_cons]
        constructor
        · rintro (h | h | h)
          · exact .inl (.inr h)
          · exact .inl (.inl h)
          · exact .inr h
        · rintro ((h | h) | h)
          · exact .inr (.inl h)
          · exact .inl h
          · exact .inr (.inr h)
  unfold eraseDups
  rw [loop]; simp
@[simp] theorem mem_dite_nil_left {p : Prop} {x : α} [Decidable p] {l : ¬p → List α} : (x ∈ if h : p then [] else l h) ↔ ∃ h : ¬p, x ∈ l h := by
  split
  · next h => exact ⟨fun m => (nomatch m), fun ⟨k, _⟩ => absurd h k⟩
  · next h => exact ⟨fun m => ⟨h, m⟩, fun ⟨_, m⟩ => m⟩
@[simp] theorem mem_dite_nil_right {p : Prop} {x : α} [Decidable p] {l : p → List α} : (x ∈ if h : p then l h else []) ↔ ∃ h : p, x ∈ l h := by
  split
  · next h => exact ⟨fun m => ⟨h, m⟩, fun ⟨_, m⟩ => m⟩
  · next h => exact ⟨fun m => (nomatch m), fun ⟨k, _⟩ => absurd k h⟩
@[simp] theorem mem_ite_nil_left {p : Prop} {x : α} [Decidable p] {l : List α} : (x ∈ if p then [] else l) ↔ ¬p ∧ x ∈ l := by split <;> simp_all
@[simp] theorem mem_ite_nil_right {p : Prop} {x : α} [Decidable p] {l : List α} : (x ∈ if p then l else []) ↔ p ∧ x ∈ l := by split <;> simp_all
end List
