prelude
import Init.Data.List.Basic

/-! Lemmas about lists under their stock names. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List
@[simp] theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := fun h => nomatch h
@[simp] theorem nil_ne_cons (a : α) (l : List α) : [] ≠ a :: l := fun h => nomatch h
@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun h => by
  have e := congrArg length h
  exact Nat.lt_irrefl _ (Nat.le_of_eq e)
theorem head_eq_of_cons_eq {a b : α} {as bs : List α} (h : a :: as = b :: bs) : a = b := by injection h
theorem tail_eq_of_cons_eq {a b : α} {as bs : List α} (h : a :: as = b :: bs) : as = bs := by injection h
@[simp] theorem cons.injEq' {a b : α} {as bs : List α} : (a :: as = b :: bs) = (a = b ∧ as = bs) := propext ⟨fun h => by injection h with h k; exact ⟨h, k⟩, fun h => by rw [h.1, h.2]⟩
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ [] → ∃ b L, l = b :: L
  | [], h => absurd rfl h
  | b :: L, _ => ⟨b, L, rfl⟩
theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b L, l = b :: L := ⟨exists_cons_of_ne_nil, fun ⟨_, _, e⟩ => e ▸ cons_ne_nil _ _⟩

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl
theorem length_singleton {a : α} : [a].length = 1 := rfl
@[simp] theorem length_eq_zero_iff {l : List α} : l.length = 0 ↔ l = [] := by cases l <;> simp
theorem eq_nil_of_length_eq_zero {l : List α} (h : l.length = 0) : l = [] := length_eq_zero_iff.1 h
theorem ne_nil_of_length_pos {l : List α} (h : 0 < l.length) : l ≠ [] := fun e => by rw [e] at h; exact Nat.lt_irrefl 0 h
theorem length_pos_iff {l : List α} : 0 < l.length ↔ l ≠ [] := by rw [Nat.pos_iff_ne_zero]; exact not_congr length_eq_zero_iff
theorem length_pos_of_mem {a : α} : ∀ {l : List α}, a ∈ l → 0 < l.length
  | _ :: _, _ => Nat.zero_lt_succ _
theorem exists_of_length_succ {n : Nat} : ∀ {l : List α}, l.length = n + 1 → ∃ h t, l = h :: t
  | _ :: _, _ => ⟨_, _, rfl⟩
theorem length_eq_one_iff {l : List α} : l.length = 1 ↔ ∃ a, l = [a] := ⟨fun h => match l, h with | [a], _ => ⟨a, rfl⟩, fun ⟨_, e⟩ => e ▸ rfl⟩

@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append {a : α} {as bs : List α} : a :: as ++ bs = a :: (as ++ bs) := rfl
@[simp] theorem append_eq {as bs : List α} : List.append as bs = as ++ bs := rfl
@[simp] theorem append_nil (as : List α) : as ++ [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem append_assoc (as bs cs : List α) : as ++ bs ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
instance : Std.Associative (α := List α) (· ++ ·) := ⟨append_assoc⟩
instance : Std.LawfulIdentity (α := List α) (· ++ ·) [] where
  left_id := nil_append
  right_id := append_nil
theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs := by simp
theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl
@[simp] theorem length_append {as bs : List α} : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih, Nat.add_right_comm]
@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons b as ih => simp [concat, ih]
theorem length_concat {as : List α} {a : α} : (as.concat a).length = as.length + 1 := by simp
@[simp] theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by cases p <;> simp
@[simp] theorem nil_eq_append_iff {p q : List α} : [] = p ++ q ↔ p = [] ∧ q = [] := by rw [eq_comm, append_eq_nil_iff]
theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := by
  induction as with
  | nil => exact h
  | cons a as ih => exact ih (tail_eq_of_cons_eq h)
@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) := propext ⟨append_cancel_left, fun h => h ▸ rfl⟩
theorem append_inj : ∀ {s₁ s₂ t₁ t₂ : List α}, s₁ ++ t₁ = s₂ ++ t₂ → s₁.length = s₂.length → s₁ = s₂ ∧ t₁ = t₂
  | [], [], _, _, h, _ => ⟨rfl, h⟩
  | _ :: _, _ :: _, _, _, h, hl => by
    have ⟨e, f⟩ := append_inj (tail_eq_of_cons_eq h) (Nat.succ.inj' hl)
    exact ⟨by rw [head_eq_of_cons_eq h, e], f⟩
theorem append_inj' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : t₁.length = t₂.length) : s₁ = s₂ ∧ t₁ = t₂ :=
  append_inj h (Nat.add_right_cancel (m := t₁.length) (by have e := congrArg length h; rw [length_append, length_append] at e; rw [e, hl]))
theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs := (append_inj' h rfl).1
@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) := propext ⟨append_cancel_right, fun h => h ▸ rfl⟩

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ ([] : List α) := fun h => nomatch h
@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun h => by cases h with | head => exact .inl rfl | tail _ h => exact .inr h, fun h => h.elim (fun e => e ▸ .head _) (.tail _)⟩
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := .tail y h
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
theorem mem_singleton_self (a : α) : a ∈ [a] := .head []
theorem eq_or_mem_of_mem_cons {a y : α} {l : List α} (h : a ∈ y :: l) : a = y ∨ a ∈ l := mem_cons.1 h
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => simp
  | cons b l => exact ⟨fun h => (nomatch h), fun h => absurd mem_cons_self (h b)⟩
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => by rw [e] at h; exact not_mem_nil h
@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => simp [ih, or_assoc]
theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := mem_append.2 (.inl h)
theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs := mem_append.2 (.inr h)
theorem append_of_mem {a : α} {l : List α} : a ∈ l → ∃ s t, l = s ++ a :: t := fun h => by
  induction h with
  | head as => exact ⟨[], as, rfl⟩
  | tail b _ ih => obtain ⟨s, t, e⟩ := ih; exact ⟨b :: s, t, by rw [e]; rfl⟩
theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t, l = s ++ a :: t := ⟨append_of_mem, fun ⟨s, t, e⟩ => by simp [e]⟩
@[simp] theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} : (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a (.head l), fun x hx => h x (.tail a hx)⟩, fun ⟨h, k⟩ x hx => (mem_cons.1 hx).elim (fun e => e ▸ h) (k x)⟩
theorem forall_mem_nil (p : α → Prop) : ∀ x, x ∈ ([] : List α) → p x := fun _ h => nomatch h
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} : (∃ x, x ∈ a :: l ∧ p x) ↔ p a ∨ ∃ x, x ∈ l ∧ p x :=
  ⟨fun ⟨x, hx, h⟩ => (mem_cons.1 hx).elim (fun e => .inl (e ▸ h)) fun m => .inr ⟨x, m, h⟩, fun h => h.elim (fun h => ⟨a, .head l, h⟩) fun ⟨x, m, h⟩ => ⟨x, .tail a m, h⟩⟩
theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} : (∀ x, x ∈ l₁ ++ l₂ → p x) ↔ (∀ x, x ∈ l₁ → p x) ∧ ∀ x, x ∈ l₂ → p x := by
  simp [or_imp, forall_and]

@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl
@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem map_append {f : α → β} {l₁ l₂ : List α} : map f (l₁ ++ l₂) = map f l₁ ++ map f l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem map_id' (l : List α) : map (fun a => a) l = l := map_id l
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem mem_map {f : α → β} {l : List α} {b : β} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons a as ih => rw [map_cons, mem_cons, ih, exists_mem_cons, eq_comm]
theorem mem_map_of_mem {f : α → β} {a : α} {l : List α} (h : a ∈ l) : f a ∈ map f l := mem_map.2 ⟨a, h, rfl⟩
@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by cases l <;> simp
theorem map_congr_left {f g : α → β} {l : List α} (h : ∀ a, a ∈ l → f a = g a) : map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a as ih => rw [map_cons, map_cons, h a (.head _), ih fun x hx => h x (.tail _ hx)]
theorem map_singleton {f : α → β} {a : α} : map f [a] = [f a] := rfl

@[simp] theorem reverseAux_nil {r : List α} : reverseAux [] r = r := rfl
@[simp] theorem reverseAux_cons {a : α} {l r : List α} : reverseAux (a :: l) r = reverseAux l (a :: r) := rfl
theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := by
  have gen : ∀ (as bs cs : List α), reverseAux as (bs ++ cs) = reverseAux as bs ++ cs := fun as => by
    induction as with
    | nil => intro _ _; rfl
    | cons a as ih => intro bs cs; exact ih (a :: bs) cs
  exact gen as [] bs
@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] := reverseAux_eq (as := as)
@[simp] theorem reverse_append {as bs : List α} : (as ++ bs).reverse = bs.reverse ++ as.reverse := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih]
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem length_reverse {as : List α} : as.reverse.length = as.length := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as with
  | nil => simp
  | cons a as ih => simp [ih, or_comm]
@[simp] theorem map_reverse {f : α → β} {l : List α} : map f l.reverse = (map f l).reverse := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := by cases xs <;> simp
theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys := ⟨fun h => by rw [← reverse_reverse xs, h, reverse_reverse], fun h => h ▸ rfl⟩
theorem reverse_singleton {a : α} : reverse [a] = [a] := rfl

@[simp] theorem foldr_nil {f : α → β → β} {b : β} : foldr f b [] = b := rfl
@[simp] theorem foldr_cons {f : α → β → β} {b : β} {a : α} {l : List α} : foldr f b (a :: l) = f a (foldr f b l) := rfl
@[simp] theorem foldl_nil {f : β → α → β} {b : β} : foldl f b [] = b := rfl
@[simp] theorem foldl_cons {f : β → α → β} {b : β} {a : α} {l : List α} : foldl f b (a :: l) = foldl f (f b a) l := rfl
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} : foldr f b (l ++ l') = foldr f (foldr f b l') l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} : foldl f b (l ++ l') = foldl f (foldl f b l) l' := by
  induction l generalizing b with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem foldl_map {f : γ → β} {g : α → β → α} {l : List γ} {init : α} : (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem foldr_map {f : γ → β} {g : β → α → α} {l : List γ} {init : α} : (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} : l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} : l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  induction l generalizing b with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem foldr_cons_eq_append {l l' : List α} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by rw [foldr_cons_eq_append, append_nil]

@[simp] theorem filter_nil (p : α → Bool) : filter p [] = [] := rfl
@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) : filter p (a :: l) = a :: filter p l := by rw [filter, h]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) : filter p (a :: l) = filter p l := by rw [filter, Bool.eq_false_of_ne_true h]
theorem filter_cons {x : α} {xs : List α} {p : α → Bool} : (x :: xs).filter p = if p x then x :: xs.filter p else xs.filter p := by
  by_cases h : p x <;> simp [h]
@[simp] theorem filter_append {p : α → Bool} (l₁ l₂ : List α) : filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂ := by
  induction l₁ with
  | nil => rfl
  | cons a as ih => by_cases h : p a <;> simp [h, ih]
@[simp] theorem mem_filter {p : α → Bool} {as : List α} {x : α} : x ∈ filter p as ↔ x ∈ as ∧ p x = true := by
  induction as with
  | nil => simp
  | cons a as ih =>
    by_cases h : p a
    · rw [filter_cons_of_pos h, mem_cons, ih, mem_cons, or_and_right]
      exact or_congr ⟨fun e => ⟨e, e ▸ h⟩, And.left⟩ Iff.rfl
    · rw [filter_cons_of_neg h, ih, mem_cons, or_and_right]
      exact ⟨.inr, fun k => k.elim (fun e => absurd (e.1 ▸ e.2) h) id⟩
@[simp] theorem filter_filter {p q : α → Bool} {l : List α} : filter p (filter q l) = filter (fun a => p a && q a) l := by
  induction l with
  | nil => rfl
  | cons a as ih => by_cases hq : q a <;> by_cases hp : p a <;> simp [hp, hq, ih]
@[simp] theorem filter_true (l : List α) : filter (fun _ => true) l = l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem filter_false (l : List α) : filter (fun _ => false) l = [] := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem length_filter_le (p : α → Bool) (l : List α) : (l.filter p).length ≤ l.length := by
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a as ih =>
    by_cases h : p a
    · rw [filter_cons_of_pos h]; exact Nat.succ_le_succ ih
    · rw [filter_cons_of_neg h]; exact Nat.le_succ_of_le ih
theorem filter_map {f : β → α} {p : α → Bool} {l : List β} : filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons a as ih => by_cases h : p (f a) <;> simp [h, ih]
@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl
theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} : filterMap f (a :: l) = match f a with | none => filterMap f l | some b => b :: filterMap f l := rfl
@[simp] theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) : filterMap f (a :: l) = filterMap f l := by rw [filterMap_cons, h]
@[simp] theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β} (h : f a = some b) : filterMap f (a :: l) = b :: filterMap f l := by rw [filterMap_cons, h]

@[simp] theorem elem_nil [BEq α] {a : α} : elem a [] = false := rfl
theorem elem_cons [BEq α] {a b : α} {bs : List α} : elem a (b :: bs) = (a == b || elem a bs) := by
  rw [elem]; cases a == b <;> rfl
theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as := by
  induction as with
  | nil => simp
  | cons b as ih => simp [elem_cons, ih]
@[simp] theorem elem_eq_mem [BEq α] [LawfulBEq α] [DecidableEq α] (a : α) (as : List α) [Decidable (a ∈ as)] : elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff, decide_eq_true_iff]
@[simp] theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a = true ↔ a ∈ as := elem_iff
theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : elem a as = true) : a ∈ as := elem_iff.1 h
instance [BEq α] [LawfulBEq α] (a : α) (as : List α) : Decidable (a ∈ as) := decidable_of_decidable_of_iff (elem_iff (a := a) (as := as))
@[simp] theorem all_nil {p : α → Bool} : all [] p = true := rfl
@[simp] theorem all_cons {p : α → Bool} {a : α} {l : List α} : all (a :: l) p = (p a && all l p) := rfl
@[simp] theorem any_nil {p : α → Bool} : any [] p = false := rfl
@[simp] theorem any_cons {p : α → Bool} {a : α} {l : List α} : any (a :: l) p = (p a || any l p) := rfl
@[simp] theorem all_eq_true {p : α → Bool} {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => simp
  | cons a as ih => rw [all_cons, Bool.and_eq_true, ih, forall_mem_cons]
@[simp] theorem any_eq_true {p : α → Bool} {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => simp
  | cons a as ih => rw [any_cons, Bool.or_eq_true, ih, exists_mem_cons]
@[simp] theorem all_append {p : α → Bool} {xs ys : List α} : (xs ++ ys).all p = (xs.all p && ys.all p) := by
  induction xs with
  | nil => rfl
  | cons a as ih => simp [ih, Bool.and_assoc]
@[simp] theorem any_append {p : α → Bool} {xs ys : List α} : (xs ++ ys).any p = (xs.any p || ys.any p) := by
  induction xs with
  | nil => rfl
  | cons a as ih => simp [ih, Bool.or_assoc]
instance decidableBAll (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue (forall_mem_nil p)
  | a :: l => @decidable_of_iff _ _ forall_mem_cons.symm (@instDecidableAnd _ _ _ (decidableBAll p l))
instance decidableBEx (p : α → Prop) [DecidablePred p] : ∀ l : List α, Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse (fun ⟨_, h, _⟩ => nomatch h)
  | a :: l => @decidable_of_iff _ _ exists_mem_cons.symm (@instDecidableOr _ _ _ (decidableBEx p l))

@[simp] theorem take_zero {l : List α} : l.take 0 = [] := by cases l <;> rfl
@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl
@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} : (a :: as).take (i + 1) = a :: as.take i := rfl
@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := by cases l <;> rfl
@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl
@[simp] theorem drop_succ_cons {a : α} {as : List α} {i : Nat} : (a :: as).drop (i + 1) = as.drop i := rfl
@[simp] theorem take_append_drop (i : Nat) (l : List α) : l.take i ++ l.drop i = l := by
  induction l generalizing i with
  | nil => simp
  | cons a as ih => cases i <;> simp [ih]
@[simp] theorem length_drop {i : Nat} {l : List α} : (l.drop i).length = l.length - i := by
  induction l generalizing i with
  | nil => simp
  | cons a as ih => cases i <;> simp [ih]
theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] := by
  apply eq_nil_of_length_eq_zero; rw [length_drop]; exact Nat.sub_eq_zero_of_le h
theorem take_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : l.take i = l := by
  have e := take_append_drop i l
  rwa [drop_eq_nil_of_le h, append_nil] at e
@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_eq_nil_of_le (Nat.le_refl _)
@[simp] theorem drop_drop {i j : Nat} {l : List α} : (l.drop j).drop i = l.drop (j + i) := by
  induction l generalizing j with
  | nil => simp
  | cons a as ih => cases j with
    | zero => simp
    | succ j => rw [Nat.add_right_comm]; simp [ih]
theorem length_take_le (i : Nat) (l : List α) : (l.take i).length ≤ i := by
  induction l generalizing i with
  | nil => simp
  | cons a as ih => cases i with
    | zero => simp
    | succ i => exact Nat.succ_le_succ (ih i)
theorem length_take_of_le {i : Nat} {l : List α} (h : i ≤ l.length) : (l.take i).length = i := by
  induction l generalizing i with
  | nil => rw [take_nil]; exact (Nat.eq_zero_of_le_zero h).symm
  | cons a as ih => cases i with
    | zero => simp
    | succ i => simp [ih (Nat.le_of_succ_le_succ h)]
theorem mem_of_mem_take {a : α} {i : Nat} {l : List α} (h : a ∈ l.take i) : a ∈ l := take_append_drop i l ▸ mem_append_left _ h
theorem mem_of_mem_drop {a : α} {i : Nat} {l : List α} (h : a ∈ l.drop i) : a ∈ l := take_append_drop i l ▸ mem_append_right _ h
@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} : (l.take i).map f = (l.map f).take i := by
  induction l generalizing i with
  | nil => simp
  | cons a as ih => cases i <;> simp [ih]
@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} : (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i with
  | nil => simp
  | cons a as ih => cases i <;> simp [ih]
@[simp] theorem takeWhile_nil (p : α → Bool) : takeWhile p [] = [] := rfl
@[simp] theorem dropWhile_nil (p : α → Bool) : dropWhile p [] = [] := rfl
theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  rw [takeWhile]; cases h : p a <;> simp
theorem dropWhile_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).dropWhile p = if p a then l.dropWhile p else a :: l := by
  rw [dropWhile]; cases h : p a <;> simp
@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} : ∀ {l : List α}, takeWhile p l ++ dropWhile p l = l
  | [] => rfl
  | a :: l => by by_cases h : p a <;> simp [takeWhile_cons, dropWhile_cons, h, takeWhile_append_dropWhile]

@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl
theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl
@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [replicate_succ, ih]
@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, mem_cons, ih]; simp
theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a := (mem_replicate.1 h).2
@[simp] theorem map_replicate {f : α → β} {n : Nat} {a : α} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => simp [replicate_succ, ih]
theorem replicate_append_replicate {n m : Nat} {a : α} : replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, cons_append, ih, Nat.add_right_comm, replicate_succ]

@[simp] theorem zipWith_nil_left {f : α → β → γ} {l : List β} : zipWith f [] l = [] := rfl
@[simp] theorem zipWith_nil_right {f : α → β → γ} {l : List α} : zipWith f l [] = [] := by cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} {a : α} {as : List α} {b : β} {bs : List β} : zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl
@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl
@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := by cases l <;> rfl
@[simp] theorem zip_cons_cons {a : α} {as : List α} {b : β} {bs : List β} : zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl
theorem length_zip_of_eq {as : List α} {bs : List β} (h : as.length = bs.length) : (zip as bs).length = as.length := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => cases bs with
    | nil => exact nomatch h
    | cons b bs => simp [ih (Nat.succ.inj' h)]

@[simp] theorem flatten_nil : flatten ([] : List (List α)) = [] := rfl
@[simp] theorem flatten_cons {l : List α} {L : List (List α)} : (l :: L).flatten = l ++ L.flatten := rfl
@[simp] theorem flatten_append {L M : List (List α)} : (L ++ M).flatten = L.flatten ++ M.flatten := by
  induction L with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem mem_flatten {a : α} {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp
  | cons l L ih => rw [flatten_cons, mem_append, ih, exists_mem_cons]
theorem flatMap_def {f : α → List β} {l : List α} : l.flatMap f = (l.map f).flatten := rfl
@[simp] theorem flatMap_nil {f : α → List β} : [].flatMap f = [] := rfl
@[simp] theorem flatMap_cons {f : α → List β} {x : α} {xs : List α} : (x :: xs).flatMap f = f x ++ xs.flatMap f := rfl
@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  induction l with
  | nil => simp
  | cons l L ih => rw [flatMap_cons, mem_append, ih, exists_mem_cons]

@[simp] theorem head_cons {a : α} {l : List α} {h : a :: l ≠ []} : head (a :: l) h = a := rfl
@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl
@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : tail (a :: as) = as := rfl
@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
theorem head_mem : ∀ {l : List α} (h : l ≠ []), head l h ∈ l
  | a :: l, _ => .head l
theorem cons_head_tail {l : List α} (h : l ≠ []) : head l h :: tail l = l := by cases l; contradiction; rfl
@[simp] theorem getLast_singleton {a : α} (h : [a] ≠ []) : getLast [a] h = a := rfl
theorem getLast_cons_cons {a b : α} {l : List α} : getLast (a :: b :: l) (cons_ne_nil _ _) = getLast (b :: l) (cons_ne_nil _ _) := rfl
@[simp] theorem getLast_append_singleton {a : α} (l : List α) (h : l ++ [a] ≠ []) : getLast (l ++ [a]) h = a := by
  induction l with
  | nil => rfl
  | cons b l ih => cases l with
    | nil => rfl
    | cons c l => exact ih (cons_ne_nil _ _)
theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l
  | [a], _ => .head []
  | _ :: b :: as, _ => .tail _ (getLast_mem (cons_ne_nil b as))
@[simp] theorem dropLast_nil : dropLast ([] : List α) = [] := rfl
@[simp] theorem dropLast_single {a : α} : dropLast [a] = [] := rfl
@[simp] theorem dropLast_cons₂ {a b : α} {l : List α} : dropLast (a :: b :: l) = a :: dropLast (b :: l) := rfl
@[simp] theorem dropLast_concat {l : List α} {a : α} : dropLast (l ++ [a]) = l := by
  induction l with
  | nil => rfl
  | cons b l ih => cases l with
    | nil => rfl
    | cons c l => exact congrArg (cons b) ih
@[simp] theorem length_dropLast : ∀ {l : List α}, l.dropLast.length = l.length - 1
  | [] => rfl
  | [_] => rfl
  | _ :: b :: l => by rw [dropLast_cons₂, length_cons, length_dropLast]; rfl
theorem dropLast_append_getLast : ∀ {l : List α} (h : l ≠ []), dropLast l ++ [getLast l h] = l
  | [_], _ => rfl
  | a :: b :: l, _ => congrArg (cons a) (dropLast_append_getLast (cons_ne_nil b l))
@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl
@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty = true ↔ l = [] := by cases l <;> simp

@[simp] theorem getElem_cons_zero {a : α} {l : List α} {h : 0 < (a :: l).length} : (a :: l)[0] = a := rfl
@[simp] theorem getElem_cons_succ {a : α} {l : List α} {i : Nat} {h : i + 1 < (a :: l).length} : (a :: l)[i + 1] = l[i]'(Nat.lt_of_succ_lt_succ h) := rfl
@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl
@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]? = l[i]? := rfl
@[simp] theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a as ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_eq_none {l : List α} {i : Nat} (h : l.length ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons a as ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ l.length ≤ i :=
  ⟨fun h => Nat.le_of_not_lt fun lt => by rw [getElem?_eq_getElem lt] at h; exact (nomatch h), getElem?_eq_none⟩
theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a :=
  ⟨fun e => by
    cases Nat.lt_or_ge i l.length with
    | inl lt => rw [getElem?_eq_getElem lt] at e; exact ⟨lt, by injection e⟩
    | inr ge => rw [getElem?_eq_none ge] at e; exact (nomatch e),
   fun ⟨lt, e⟩ => by rw [getElem?_eq_getElem lt, e]⟩
theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b bs => exact nomatch (h 0)
  | cons a as ih => cases l₂ with
    | nil => exact nomatch (h 0)
    | cons b bs =>
      have e : some a = some b := h 0
      rw [ih fun i => h (i + 1), Option.some_inj.1 e]
@[simp] theorem getElem_mem : ∀ {l : List α} {n : Nat} (h : n < l.length), l[n] ∈ l
  | _ :: _, 0, _ => .head _
  | _ :: l, n+1, h => .tail _ (getElem_mem (l := l) (Nat.lt_of_succ_lt_succ h))
@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} : (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => rfl
  | cons a as ih => cases i with
    | zero => rfl
    | succ i => exact ih
theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [mem_cons, ih]
    exact ⟨fun h => h.elim (fun e => ⟨0, by rw [e]; rfl⟩) fun ⟨i, e⟩ => ⟨i + 1, e⟩, fun ⟨i, e⟩ => match i with
      | 0 => .inl (Option.some_inj.1 (show some b = some a from e)).symm
      | i+1 => .inr ⟨i, e⟩⟩

theorem countP_nil {p : α → Bool} : countP p [] = 0 := rfl
@[simp] theorem countP_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) : countP p (a :: l) = countP p l + 1 := by rw [countP, h]
@[simp] theorem countP_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) : countP p (a :: l) = countP p l := by rw [countP, Bool.eq_false_of_ne_true h]
theorem countP_eq_length_filter {p : α → Bool} {l : List α} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a as ih => by_cases h : p a <;> simp [h, ih]
@[simp] theorem countP_append {p : α → Bool} {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter, countP_eq_length_filter, filter_append, length_append]
theorem countP_le_length {p : α → Bool} {l : List α} : countP p l ≤ l.length := by rw [countP_eq_length_filter]; exact length_filter_le p l
@[simp] theorem count_nil [BEq α] {a : α} : count a [] = 0 := rfl
@[simp] theorem count_append [BEq α] {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append
@[simp] theorem count_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : count a (a :: l) = count a l + 1 := countP_cons_of_pos (beq_self_eq_true a)
@[simp] theorem count_cons_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := countP_cons_of_neg (fun e => h (eq_of_beq e))
theorem count_cons [BEq α] {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := by
  cases h : b == a with
  | true => simp [count, h]
  | false => simp [count, h]
theorem count_le_length [BEq α] {a : α} {l : List α} : count a l ≤ l.length := countP_le_length

@[simp] theorem range'_zero {s step : Nat} : range' s 0 step = [] := rfl
theorem range'_succ {s n step : Nat} : range' s (n + 1) step = s :: range' (s + step) n step := rfl
@[simp] theorem length_range' {s step n : Nat} : (range' s n step).length = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => simp [range'_succ, ih]
@[simp] theorem length_range {n : Nat} : (range n).length = n := length_range'
@[simp] theorem range_zero : range 0 = [] := rfl
theorem mem_range'_1 {m s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero => exact ⟨fun h => (nomatch h), fun h => absurd h.2 (Nat.not_lt.2 h.1)⟩
  | succ n ih =>
    rw [range'_succ, mem_cons, ih, Nat.add_assoc, Nat.add_comm 1 n]
    exact ⟨fun h => h.elim (fun e => e ▸ ⟨Nat.le_refl _, Nat.lt_add_of_pos_right (Nat.zero_lt_succ n)⟩) fun k => ⟨Nat.le_of_lt k.1, k.2⟩,
      fun ⟨h, k⟩ => (Nat.eq_or_lt_of_le h).imp Eq.symm fun l => ⟨l, k⟩⟩
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by rw [range, mem_range'_1, Nat.zero_add]; simp
theorem range'_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, ih, range'_succ, cons_append, Nat.add_assoc, Nat.add_comm 1 n]
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by rw [range, range'_concat, Nat.zero_add]; rfl
theorem range_eq_range' {n : Nat} : range n = range' 0 n := rfl
@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl

theorem isPrefixOf_cons₂ [BEq α] {a b : α} {as bs : List α} : isPrefixOf (a :: as) (b :: bs) = (a == b && isPrefixOf as bs) := rfl
@[simp] theorem isPrefixOf_nil_left [BEq α] {l : List α} : isPrefixOf [] l = true := by cases l <;> rfl
@[simp] theorem isPrefixOf_cons_nil [BEq α] {a : α} {as : List α} : isPrefixOf (a :: as) [] = false := rfl
@[simp] theorem isPrefixOf_iff_prefix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : isPrefixOf l₁ l₂ = true ↔ IsPrefix l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [isPrefixOf_nil_left]; exact ⟨fun _ => ⟨l₂, rfl⟩, fun _ => rfl⟩
  | cons a as ih => cases l₂ with
    | nil => rw [isPrefixOf_cons_nil]; exact ⟨fun h => (nomatch h), fun ⟨_, e⟩ => (nomatch e)⟩
    | cons b bs =>
      rw [isPrefixOf_cons₂, Bool.and_eq_true, ih, beq_iff_eq]
      exact ⟨fun ⟨e, t, h⟩ => ⟨t, by rw [e, cons_append, h]⟩, fun ⟨t, h⟩ => ⟨head_eq_of_cons_eq h, t, tail_eq_of_cons_eq h⟩⟩
theorem prefix_append (l₁ l₂ : List α) : IsPrefix l₁ (l₁ ++ l₂) := ⟨l₂, rfl⟩
theorem suffix_append (l₁ l₂ : List α) : IsSuffix l₂ (l₁ ++ l₂) := ⟨l₁, rfl⟩
theorem IsPrefix.length_le {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : l₁.length ≤ l₂.length := match h with | ⟨_, e⟩ => by rw [← e, length_append]; exact Nat.le_add_right _ _
theorem IsPrefix.refl (l : List α) : IsPrefix l l := ⟨[], append_nil l⟩
theorem IsPrefix.trans {l₁ l₂ l₃ : List α} : IsPrefix l₁ l₂ → IsPrefix l₂ l₃ → IsPrefix l₁ l₃
  | ⟨r₁, e₁⟩, ⟨r₂, e₂⟩ => ⟨r₁ ++ r₂, by rw [← append_assoc, e₁, e₂]⟩

namespace Perm
@[refl] protected theorem refl : ∀ (l : List α), Perm l l
  | [] => .nil
  | a :: l => .cons a (Perm.refl l)
@[symm] protected theorem symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap b a l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁
theorem length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction h with
  | nil => rfl
  | cons a _ ih => rw [length_cons, length_cons, ih]
  | swap a b l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem mem_iff {a : α} {l₁ l₂ : List α} (h : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons b _ ih => rw [mem_cons, mem_cons, ih]
  | swap b c l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
end Perm
theorem sizeOf_lt_of_mem [SizeOf α] {a : α} {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as => simp only [cons.sizeOf_spec]; exact Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_left (Nat.zero_lt_succ 0)) (Nat.le_add_right _ _)
  | tail b _ ih => simp only [cons.sizeOf_spec]; exact Nat.lt_of_lt_of_le ih (Nat.le_add_left _ _)
end List

-- Decidable bounded quantifiers over Nat.
namespace Nat
def decidableBallLT.aux (P : Nat → Prop) [DecidablePred P] : (n : Nat) → Decidable (∀ k, k < n → P k)
  | 0 => isTrue fun k h => absurd h (Nat.not_lt_zero k)
  | n+1 => match aux P n with
    | isFalse h => isFalse fun f => h fun k hk => f k (Nat.lt_succ_of_lt hk)
    | isTrue h => if p : P n then isTrue fun k hk => (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hk)).elim (h k) (fun e => e ▸ p) else isFalse fun f => p (f n (Nat.lt_succ_self n))
instance decidableBallLT (n : Nat) (P : (k : Nat) → k < n → Prop) [h : ∀ k hk, Decidable (P k hk)] : Decidable (∀ k hk, P k hk) :=
  have : DecidablePred fun k => ∀ hk : k < n, P k hk := fun k =>
    if hk : k < n then match h k hk with
      | isTrue p => isTrue fun _ => p
      | isFalse p => isFalse fun f => p (f hk)
    else isTrue fun h => absurd h hk
  match decidableBallLT.aux (fun k => ∀ hk : k < n, P k hk) n with
  | isTrue f => isTrue fun k hk => f k hk hk
  | isFalse f => isFalse fun g => f fun k _ hk => g k hk
instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) ⟨fun f ⟨k, h⟩ => f k h, fun f k h => f ⟨k, h⟩⟩
instance decidableBallLE (n : Nat) (P : (k : Nat) → k ≤ n → Prop) [∀ k h, Decidable (P k h)] : Decidable (∀ k h, P k h) :=
  decidable_of_iff (∀ k (h : k < n + 1), P k (Nat.le_of_lt_succ h)) ⟨fun f k h => f k (Nat.lt_succ_of_le h), fun f k h => f k (Nat.le_of_lt_succ h)⟩
instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m < n ∧ p m := fun n =>
  match decidableBallLT.aux (fun k => ¬p k) n with
  | isTrue f => isFalse fun ⟨m, hm, h⟩ => f m hm h
  | isFalse f => isTrue (Decidable.byContradiction (dec := Classical.propDecidable _) fun g => f fun k hk h => g ⟨k, hk, h⟩)
instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m := fun n =>
  decidable_of_iff (∃ m, m < n + 1 ∧ p m) ⟨fun ⟨m, h, k⟩ => ⟨m, Nat.le_of_lt_succ h, k⟩, fun ⟨m, h, k⟩ => ⟨m, Nat.lt_succ_of_le h, k⟩⟩
end Nat
