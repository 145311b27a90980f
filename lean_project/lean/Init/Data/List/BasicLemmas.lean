prelude
import Init.Data.List.Basic

/-! Lemmas about lists under their stock names. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List
theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := fun h => nomatch h
theorem nil_ne_cons (a : α) (l : List α) : [] ≠ a :: l := fun h => nomatch h
@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l := fun h => by
  have e := congrArg length h
  exact Nat.lt_irrefl _ (Nat.le_of_eq e)
@[simp] theorem nil_eq {α : Type u} {xs : List α} : [] = xs ↔ xs = [] := ⟨Eq.symm, Eq.symm⟩
theorem head_eq_of_cons_eq {a b : α} {as bs : List α} (h : a :: as = b :: bs) : a = b := by injection h
theorem tail_eq_of_cons_eq {a b : α} {as bs : List α} (h : a :: as = b :: bs) : as = bs := by injection h
theorem cons.injEq' {a b : α} {as bs : List α} : (a :: as = b :: bs) = (a = b ∧ as = bs) := propext ⟨fun h => by injection h with h k; exact ⟨h, k⟩, fun h => by rw [h.1, h.2]⟩
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ [] → ∃ b L, l = b :: L
  | [], h => absurd rfl h
  | b :: L, _ => ⟨b, L, rfl⟩
theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b L, l = b :: L := ⟨exists_cons_of_ne_nil, fun ⟨_, _, e⟩ => e ▸ cons_ne_nil _ _⟩

@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl
theorem length_singleton {a : α} : [a].length = 1 := rfl
@[simp] theorem length_eq_zero_iff {l : List α} : l.length = 0 ↔ l = [] := by cases l <;> simp
theorem eq_nil_of_length_eq_zero {l : List α} (h : l.length = 0) : l = [] := length_eq_zero_iff.1 h
grind_pattern eq_nil_of_length_eq_zero => length l where
  guard l.length = 0
theorem ne_nil_of_length_pos {l : List α} (h : 0 < l.length) : l ≠ [] := fun e => by rw [e] at h; exact Nat.lt_irrefl 0 h
theorem length_pos_iff {l : List α} : 0 < l.length ↔ l ≠ [] := by rw [Nat.pos_iff_ne_zero]; exact not_congr length_eq_zero_iff
theorem length_pos_of_mem {a : α} : ∀ {l : List α}, a ∈ l → 0 < l.length
  | _ :: _, _ => Nat.zero_lt_succ _
grind_pattern length_pos_of_mem => a ∈ l, length l
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
@[simp] theorem singleton_append {x : α} {l : List α} : [x] ++ l = x :: l := rfl
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
theorem nil_eq_append_iff {p q : List α} : [] = p ++ q ↔ p = [] ∧ q = [] := by rw [eq_comm, append_eq_nil_iff]
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

@[simp, grind ←] theorem not_mem_nil {a : α} : ¬a ∈ ([] : List α) := fun h => nomatch h
@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun h => by cases h with | head => exact .inl rfl | tail _ h => exact .inr h, fun h => h.elim (fun e => e ▸ .head _) (.tail _)⟩
theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := .tail y h
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
theorem mem_singleton_self (a : α) : a ∈ [a] := .head []
theorem eq_or_mem_of_mem_cons {a y : α} {l : List α} (h : a ∈ y :: l) : a = y ∨ a ∈ l := mem_cons.1 h
grind_pattern eq_or_mem_of_mem_cons => y :: l, a ∈ l
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
theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} : (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
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
theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem map_id' (l : List α) : map (fun a => a) l = l := map_id l
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
grind_pattern map_map => map g (map f l) where
  g =/= List.reverse
  f =/= List.reverse
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
@[simp] theorem reverseAux_eq {as bs : List α} : reverseAux as bs = reverse as ++ bs := by
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
@[simp] theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys := ⟨fun h => by rw [← reverse_reverse xs, h, reverse_reverse], fun h => h ▸ rfl⟩
theorem reverse_singleton {a : α} : reverse [a] = [a] := rfl

@[simp] theorem foldr_nil {f : α → β → β} {b : β} : foldr f b [] = b := rfl
@[simp] theorem foldr_cons {f : α → β → β} {b : β} {a : α} {l : List α} : foldr f b (a :: l) = f a (foldr f b l) := rfl
@[simp] theorem foldl_nil {f : β → α → β} {b : β} : foldl f b [] = b := rfl
@[simp] theorem foldl_cons {f : β → α → β} {b : β} {a : α} {l : List α} : foldl f b (a :: l) = foldl f (f b a) l := rfl
@[simp, grind _=_] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} : foldr f b (l ++ l') = foldr f (foldr f b l') l := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp, grind _=_] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} : foldl f b (l ++ l') = foldl f (foldl f b l) l' := by
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
@[simp, grind =] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} : l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp, grind =] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} : l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  induction l generalizing b with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem foldr_cons_eq_append {l l' : List α} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by rw [foldr_cons_eq_append, append_nil]

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
grind_pattern length_filter_le => (l.filter p).length
@[grind _=_] theorem filter_map {f : β → α} {p : α → Bool} {l : List β} : filter p (map f l) = map f (filter (p ∘ f) l) := by
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
theorem elem_eq_mem [BEq α] [LawfulBEq α] [DecidableEq α] (a : α) (as : List α) [Decidable (a ∈ as)] : elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff, decide_eq_true_iff]
@[grind =] theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a = true ↔ a ∈ as := elem_iff
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
@[simp, grind _=_] theorem all_append {p : α → Bool} {xs ys : List α} : (xs ++ ys).all p = (xs.all p && ys.all p) := by
  induction xs with
  | nil => rfl
  | cons a as ih => simp [ih, Bool.and_assoc]
@[simp, grind _=_] theorem any_append {p : α → Bool} {xs ys : List α} : (xs ++ ys).any p = (xs.any p || ys.any p) := by
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
@[grind →] theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a := (mem_replicate.1 h).2
@[simp] theorem map_replicate {f : α → β} {n : Nat} {a : α} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => simp [replicate_succ, ih]
@[simp] theorem replicate_append_replicate {n m : Nat} {a : α} : replicate n a ++ replicate m a = replicate (n + m) a := by
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
@[simp, grind _=_] theorem flatten_append {L M : List (List α)} : (L ++ M).flatten = L.flatten ++ M.flatten := by
  induction L with
  | nil => rfl
  | cons a as ih => simp [ih]
@[simp] theorem mem_flatten {a : α} {L : List (List α)} : a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => simp
  | cons l L ih => rw [flatten_cons, mem_append, ih, exists_mem_cons]
@[grind _=_] theorem flatMap_def {f : α → List β} {l : List α} : l.flatMap f = (l.map f).flatten := rfl
@[simp] theorem flatMap_nil {f : α → List β} : [].flatMap f = [] := rfl
@[simp] theorem flatMap_cons {f : α → List β} {x : α} {xs : List α} : (x :: xs).flatMap f = f x ++ xs.flatMap f := rfl
@[simp, grind =] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  induction l with
  | nil => simp
  | cons l L ih => rw [flatMap_cons, mem_append, ih, exists_mem_cons]
end List
