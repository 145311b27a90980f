prelude
import Init.Data.List.Folds

/-! `flatten`, `flatMap`, `replicate`, and what `filter`, `filterMap` and `map` say of the parts of a list. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List
-- Concatenations.
@[grind =] theorem flatten_singleton {l : List α} : [l].flatten = l := by simp
theorem flatten_concat {L : List (List α)} {l : List α} : flatten (L ++ [l]) = flatten L ++ l := by simp
theorem nil_eq_flatten_iff {L : List (List α)} : [] = L.flatten ↔ ∀ l, l ∈ L → l = [] := by simp
theorem forall_mem_flatten {p : α → Prop} {L : List (List α)} : (∀ x, x ∈ flatten L → p x) ↔ ∀ l, l ∈ L → ∀ x, x ∈ l → p x :=
  ⟨fun h l hl x hx => h x (mem_flatten_of_mem hl hx), fun h x hx => let ⟨l, hl, hx⟩ := exists_of_mem_flatten hx; h l hl x hx⟩
theorem flatten_eq_flatMap {L : List (List α)} : flatten L = L.flatMap id := by simp
theorem flatten_flatten {L : List (List (List α))} : flatten (flatten L) = flatten (map flatten L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem flatten_reverse {L : List (List α)} : L.reverse.flatten = (L.map reverse).flatten.reverse := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
@[simp, grind _=_] theorem filterMap_flatten {f : α → Option β} {L : List (List α)} : filterMap f (flatten L) = flatten (map (filterMap f) L) := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]
theorem filterMap_flatMap {l : List α} {g : α → List β} {f : β → Option γ} : (l.flatMap g).filterMap f = l.flatMap fun a => (g a).filterMap f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [flatMap_cons, ih]
theorem flatten_filter_not_isEmpty {L : List (List α)} : flatten (L.filter fun l => !l.isEmpty) = L.flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => cases l with
    | nil => simp [ih]
    | cons a l => rw [filter_cons_of_pos (by rfl), flatten_cons, ih]; rfl
theorem head?_flatten {L : List (List α)} : (flatten L).head? = L.findSome? fun l => l.head? := by
  induction L with
  | nil => rfl
  | cons l L ih => cases l <;> simp [findSome?_cons, ih]
@[grind =] theorem head?_flatMap {l : List α} {f : α → List β} : (l.flatMap f).head? = l.findSome? fun a => (f a).head? := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [flatMap_cons, findSome?_cons, ih, h]
@[grind =] theorem reverse_flatMap {l : List α} {f : α → List β} : (l.flatMap f).reverse = l.reverse.flatMap (reverse ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, reverse_append, ih, reverse_cons, flatMap_append, flatMap_singleton]; rfl
theorem flatMap_reverse {l : List α} {f : α → List β} : l.reverse.flatMap f = (l.flatMap (reverse ∘ f)).reverse := by
  rw [reverse_flatMap]; exact congrArg (flatMap · l.reverse) (funext fun a => (reverse_reverse (f a)).symm)
theorem eq_iff_flatten_eq : ∀ {L L' : List (List α)}, L = L' ↔ L.flatten = L'.flatten ∧ map length L = map length L'
  | [], [] => by simp
  | [], _ :: _ => by simp
  | _ :: _, [] => by simp
  | l :: L, l' :: L' => by
    constructor
    · intro h; rw [h]; exact ⟨rfl, rfl⟩
    · intro h
      have hl := (List.cons.inj h.2).1
      have hL := (List.cons.inj h.2).2
      have e := append_inj h.1 hl
      rw [e.1, eq_iff_flatten_eq.2 ⟨e.2, hL⟩]
theorem flatten_eq_cons_iff {xss : List (List α)} {y : α} {ys : List α} :
    xss.flatten = y :: ys ↔ ∃ as bs cs, xss = as ++ (y :: bs) :: cs ∧ (∀ l, l ∈ as → l = []) ∧ ys = bs ++ cs.flatten := by
  constructor
  · induction xss with
    | nil => intro h; exact nomatch h
    | cons xs xss ih =>
      intro h
      cases xs with
      | nil =>
        obtain ⟨as, bs, cs, rfl, e, f⟩ := ih h
        exact ⟨[] :: as, bs, cs, rfl, by simpa using e, f⟩
      | cons x xs =>
        have h := List.cons.inj h
        exact ⟨[], xs, xss, by rw [h.1]; rfl, by simp, h.2.symm⟩
  · rintro ⟨as, bs, cs, rfl, h, rfl⟩
    rw [flatten_append, flatten_eq_nil_iff.2 h]; rfl
theorem cons_eq_flatten_iff {xs : List (List α)} {y : α} {ys : List α} :
    y :: ys = xs.flatten ↔ ∃ as bs cs, xs = as ++ (y :: bs) :: cs ∧ (∀ l, l ∈ as → l = []) ∧ ys = bs ++ cs.flatten := by rw [eq_comm, flatten_eq_cons_iff]

-- Selections.
theorem filter_bne_eq_self_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) : l.filter (· != a) = l := by
  rw [filter_eq_self]
  intro c hc
  simp only [bne_iff_ne, ne_eq]
  exact fun e => h (e ▸ hc)
theorem getElem_filter {xs : List α} {p : α → Bool} {i : Nat} (h : i < (xs.filter p).length) : p (xs.filter p)[i] := (mem_filter.1 (getElem_mem h)).2
grind_pattern getElem_filter => (xs.filter p)[i]
theorem getElem?_filter {xs : List α} {p : α → Bool} {a : α} {i : Nat} (h : i < (xs.filter p).length) (w : (xs.filter p)[i]? = some a) : p a :=
  (mem_filter.1 (mem_of_getElem? w)).2
grind_pattern getElem?_filter => (xs.filter p)[i]?, some a
theorem filter_eq_cons_iff {p : α → Bool} {l as : List α} {a : α} :
    filter p l = a :: as ↔ ∃ l₁ l₂, l = l₁ ++ a :: l₂ ∧ (∀ x, x ∈ l₁ → ¬p x) ∧ p a ∧ filter p l₂ = as := by
  constructor
  · induction l with
    | nil => intro h; exact nomatch h
    | cons x l ih =>
      intro h
      by_cases e : p x
      · rw [filter_cons_of_pos e] at h
        have h := List.cons.inj h
        exact ⟨[], l, by rw [h.1]; rfl, by simp, h.1 ▸ e, h.2⟩
      · rw [filter_cons_of_neg e] at h
        obtain ⟨l₁, l₂, rfl, n, pa, f⟩ := ih h
        refine ⟨x :: l₁, l₂, rfl, fun y hy => ?_, pa, f⟩
        cases mem_cons.1 hy with
        | inl h => rw [h]; exact e
        | inr h => exact n y h
  · rintro ⟨l₁, l₂, rfl, n, pa, rfl⟩
    rw [filter_append, filter_eq_nil_iff.2 n, filter_cons_of_pos pa]; rfl
theorem head_filter_of_pos {p : α → Bool} {l : List α} (w : l ≠ []) (h : p (l.head w)) :
    (filter p l).head (ne_nil_of_mem (mem_filter.2 ⟨head_mem w, h⟩)) = l.head w := by
  cases l with
  | nil => exact absurd rfl w
  | cons a l =>
    have h : p a := h
    rw [head_eq_iff_head?_eq_some, filter_cons_of_pos h]; rfl
theorem filterMap_some_fun : filterMap (some : α → Option α) = id := funext fun l => filterMap_some
@[simp] theorem filterMap_length_eq_length {f : α → Option β} {l : List α} : (filterMap f l).length = l.length ↔ ∀ a, a ∈ l → (f a).isSome := by
  induction l with
  | nil => simp
  | cons a l ih =>
    have := length_filterMap_le f l
    cases h : f a with
    | none =>
      rw [filterMap_cons_none h]
      refine ⟨fun e => ?_, fun e => ?_⟩
      · rw [length_cons] at e; omega
      · have := e a mem_cons_self; rw [h] at this; exact nomatch this
    | some b => rw [filterMap_cons_some h, length_cons, length_cons, Nat.add_right_cancel_iff, ih]; simp [h]
@[grind →] theorem forall_none_of_filterMap_eq_nil {f : α → Option β} {xs : List α} (h : filterMap f xs = []) : ∀ x, x ∈ xs → f x = none :=
  filterMap_eq_nil_iff.1 h
theorem map_filterMap_of_inv {f : α → Option β} {g : β → α} (H : ∀ x : α, (f x).map g = some x) {l : List α} : map g (filterMap f l) = l := by
  rw [map_filterMap, funext H]; exact filterMap_some
theorem filterMap_eq_append_iff {f : α → Option β} {l : List α} {L₁ L₂ : List β} :
    filterMap f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filterMap f l₁ = L₁ ∧ filterMap f l₂ = L₂ := by
  constructor
  · induction l generalizing L₁ with
    | nil =>
      intro h
      have h := nil_eq_append_iff.1 h
      exact ⟨[], [], rfl, h.1.symm, h.2.symm⟩
    | cons a l ih =>
      intro h
      cases e : f a with
      | none =>
        rw [filterMap_cons_none e] at h
        obtain ⟨l₁, l₂, rfl, e₁, e₂⟩ := ih h
        exact ⟨a :: l₁, l₂, rfl, by rw [filterMap_cons_none e, e₁], e₂⟩
      | some b =>
        cases L₁ with
        | nil => exact ⟨[], a :: l, rfl, rfl, h⟩
        | cons c L₁ =>
          rw [filterMap_cons_some e] at h
          have h := List.cons.inj h
          obtain ⟨l₁, l₂, rfl, e₁, e₂⟩ := ih h.2
          exact ⟨a :: l₁, l₂, rfl, by rw [filterMap_cons_some e, e₁, h.1], e₂⟩
  · rintro ⟨l₁, l₂, rfl, rfl, rfl⟩
    exact filterMap_append
theorem append_eq_filterMap_iff {f : α → Option β} {l : List α} {L₁ L₂ : List β} :
    L₁ ++ L₂ = filterMap f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filterMap f l₁ = L₁ ∧ filterMap f l₂ = L₂ := by rw [eq_comm, filterMap_eq_append_iff]
theorem filter_eq_append_iff {p : α → Bool} {l L₁ L₂ : List α} :
    filter p l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filter p l₁ = L₁ ∧ filter p l₂ = L₂ := by
  rw [← filterMap_eq_filter, filterMap_eq_append_iff]
theorem append_eq_filter_iff {p : α → Bool} {l L₁ L₂ : List α} :
    L₁ ++ L₂ = filter p l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ filter p l₁ = L₁ ∧ filter p l₂ = L₂ := by rw [eq_comm, filter_eq_append_iff]

-- Maps.
theorem eq_nil_of_map_eq_nil {f : α → β} {l : List α} (h : map f l = []) : l = [] := map_eq_nil_iff.1 h
theorem map_eq_map_iff {f g : α → β} {l : List α} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by simp
theorem map_inj {f g : α → β} : map f = map g ↔ f = g :=
  ⟨fun h => funext fun a => singleton_inj.1 (congrFun h [a]), fun h => h ▸ rfl⟩
theorem map_eq_iff {f : α → β} {l : List α} {l' : List β} : map f l = l' ↔ ∀ i : Nat, l'[i]? = l[i]?.map f :=
  ⟨fun h i => h ▸ getElem?_map, fun h => ext_getElem? fun i => getElem?_map.trans (h i).symm⟩
@[simp] theorem map_const_fun {x : β} : map (Function.const α x) = (replicate ·.length x) := funext fun l => by simp

-- Repetitions.
@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] := by simp [replicate_succ]
@[simp] theorem isEmpty_replicate {n : Nat} {a : α} : (replicate n a).isEmpty = decide (n = 0) := by cases n <;> simp [replicate_succ]
theorem forall_mem_replicate {p : α → Prop} {a : α} {n : Nat} : (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n <;> simp
@[simp] theorem getElem?_replicate_of_lt {n i : Nat} {a : α} (h : i < n) : (replicate n a)[i]? = some a := by simp [getElem?_replicate, h]
@[simp] theorem set_replicate_self {n i : Nat} {a : α} : (replicate n a).set i a = replicate n a := by
  refine ext_getElem (by simp) fun j h₁ h₂ => ?_
  rw [getElem_set]; split <;> simp
theorem append_eq_replicate_iff {n : Nat} {l₁ l₂ : List α} {a : α} :
    l₁ ++ l₂ = replicate n a ↔ l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a := by
  constructor
  · intro h
    have e := eq_replicate_iff.1 h
    refine ⟨by rw [← length_append, e.1], eq_replicate_of_mem fun b hb => e.2 b (mem_append.2 (.inl hb)), eq_replicate_of_mem fun b hb => e.2 b (mem_append.2 (.inr hb))⟩
  · rintro ⟨rfl, e₁, e₂⟩
    rw [e₁, e₂]; simp
theorem replicate_eq_append_iff {n : Nat} {l₁ l₂ : List α} {a : α} :
    replicate n a = l₁ ++ l₂ ↔ l₁.length + l₂.length = n ∧ l₁ = replicate l₁.length a ∧ l₂ = replicate l₂.length a := by rw [eq_comm, append_eq_replicate_iff]
@[simp] theorem filter_replicate_of_pos {p : α → Bool} {a : α} {n : Nat} (h : p a) : (replicate n a).filter p = replicate n a := by simp [filter_replicate, h]
@[simp] theorem filter_replicate_of_neg {p : α → Bool} {a : α} {n : Nat} (h : ¬p a) : (replicate n a).filter p = [] := by simp [filter_replicate, h]
theorem filterMap_replicate_of_some {f : α → Option β} {a : α} {b : β} {n : Nat} (h : f a = some b) : (replicate n a).filterMap f = replicate n b := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, filterMap_cons_some h, ih, replicate_succ]
@[simp] theorem filterMap_replicate_of_none {f : α → Option β} {a : α} {n : Nat} (h : f a = none) : (replicate n a).filterMap f = [] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, filterMap_cons_none h, ih]
theorem filterMap_replicate {f : α → Option β} {a : α} {n : Nat} : (replicate n a).filterMap f = match f a with | none => [] | .some b => replicate n b := by
  split
  · next h => exact filterMap_replicate_of_none h
  · next h => exact filterMap_replicate_of_some h
@[simp] theorem filterMap_replicate_of_isSome {f : α → Option β} {a : α} {n : Nat} (h : (f a).isSome) : (replicate n a).filterMap f = replicate n (Option.get _ h) :=
  filterMap_replicate_of_some (Option.some_get h).symm
@[simp] theorem flatten_replicate_nil {n : Nat} : (replicate n ([] : List α)).flatten = [] := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, flatten_cons, ih]; rfl
@[simp] theorem flatten_replicate_replicate {n m : Nat} {a : α} : (replicate n (replicate m a)).flatten = replicate (n * m) a := by
  induction n with
  | zero => rw [Nat.zero_mul]; rfl
  | succ n ih => rw [replicate_succ, flatten_cons, ih, replicate_append_replicate, Nat.succ_mul, Nat.add_comm]
@[simp] theorem flatten_replicate_singleton {n : Nat} {a : α} : (replicate n [a]).flatten = replicate n a := by
  have := flatten_replicate_replicate (n := n) (m := 1) (a := a)
  rwa [Nat.mul_one] at this
theorem flatMap_replicate {f : α → List β} {a : α} {n : Nat} : (replicate n a).flatMap f = (replicate n (f a)).flatten := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, flatMap_cons, ih, replicate_succ, flatten_cons]
end List
