prelude
import Init.Data.String.Basic

/-! More of the List API under its stock names, now that `simp`, `omega` and `split` are there. -/

set_option linter.all false
universe u v w

-- `l₁ ~ l₂` for permutations, after `open List` as in stock.
namespace Lean
@[extern "native"] opaque _root_.List.«term_~_» : TrailingParserDescr
@[extern "native"] opaque _root_.List.«_aux_Init_Data_List_Basic___macroRules_List_term_~__1» : Macro
end Lean
namespace List
attribute [scoped term_parser] List.«term_~_»
attribute [macro List.«term_~_»] List.«_aux_Init_Data_List_Basic___macroRules_List_term_~__1»
variable {α : Type u} {β : Type v} {γ : Type w}

-- Equality of conses and appends.
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' := by simp
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := by simp
theorem append_right_inj {t₁ t₂ : List α} (s : List α) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ := ⟨append_cancel_left, fun h => h ▸ rfl⟩
theorem append_left_inj {s₁ s₂ : List α} (t : List α) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ := ⟨append_cancel_right, fun h => h ▸ rfl⟩
@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] :=
  ⟨fun h => append_cancel_right (as := xs) (cs := []) (h.trans (nil_append ys).symm), fun h => h ▸ rfl⟩
@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] :=
  ⟨fun h => append_cancel_left (bs := ys) (cs := []) (h.trans (append_nil xs).symm), fun h => by rw [h, append_nil]⟩
theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] := by simp [h]
theorem append_ne_nil_of_right_ne_nil (s : List α) {t : List α} (h : t ≠ []) : s ++ t ≠ [] := by simp [h]
theorem append_inj_left {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : s₁.length = s₂.length) : s₁ = s₂ := (append_inj h hl).1
theorem append_inj_right {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : s₁.length = s₂.length) : t₁ = t₂ := (append_inj h hl).2
theorem append_eq_cons_iff {as bs : List α} {x : α} {c : List α} : as ++ bs = x :: c ↔ (as = [] ∧ bs = x :: c) ∨ ∃ as', as = x :: as' ∧ c = as' ++ bs := by
  cases as with
  | nil => simp
  | cons a as =>
    rw [cons_append, cons_eq_cons]
    exact ⟨fun ⟨e, f⟩ => .inr ⟨as, by rw [e], f.symm⟩, fun h => by
      cases h with
      | inl h => exact nomatch h.1
      | inr h => let ⟨as', e, f⟩ := h; rw [cons_eq_cons] at e; exact ⟨e.1, by rw [f, e.2]⟩⟩

-- Membership.
theorem mem_of_mem_filter {p : α → Bool} {a : α} {l : List α} (h : a ∈ filter p l) : a ∈ l := (mem_filter.1 h).1
theorem of_mem_filter {p : α → Bool} {a : α} {l : List α} (h : a ∈ filter p l) : p a = true := (mem_filter.1 h).2
theorem mem_filter_of_mem {p : α → Bool} {a : α} {l : List α} (h : a ∈ l) (hp : p a = true) : a ∈ filter p l := mem_filter.2 ⟨h, hp⟩
theorem mem_of_mem_tail {a : α} {l : List α} (h : a ∈ tail l) : a ∈ l := by
  cases l with
  | nil => exact h
  | cons b l => exact .tail _ h

-- map.
@[simp] theorem map_inj_left {l : List α} {f g : α → β} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  induction l with
  | nil => simp
  | cons a l ih => simp [ih]
@[simp] theorem map_const {l : List α} {b : β} : map (Function.const α b) l = replicate l.length b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, ih]; rfl
theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := map_const
@[simp, grind _=_] theorem map_flatten {f : α → β} {L : List (List α)} : L.flatten.map f = (L.map (map f)).flatten := by
  induction L with
  | nil => rfl
  | cons l L ih => simp [ih]

-- filter.
@[simp] theorem filter_eq_self {p : α → Bool} {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a = true := by
  induction l with
  | nil => simp
  | cons a l ih =>
    cases h : p a
    · simp only [filter_cons, h, mem_cons]
      exact ⟨fun e => absurd (congrArg length e) (by have := length_filter_le p l; simp; omega), fun f => absurd (f a (.inl rfl)) (by simp [h])⟩
    · simp [filter_cons, h, ih]
@[simp] theorem filter_eq_nil_iff {p : α → Bool} {l : List α} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a = true := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih]
@[simp, grind _=_] theorem filter_reverse {p : α → Bool} (l : List α) : filter p l.reverse = (filter p l).reverse := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih, filter_append]
theorem flatMap_append {xs ys : List α} {f : α → List β} : (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih, flatMap_cons]
@[simp, grind =] theorem filterMap_append {l l' : List α} {f : α → Option β} : filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [cons_append]; cases h : f a <;> simp [filterMap_cons_none, filterMap_cons_some, h, ih]

-- take and drop.
@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih =>
    cases i with
    | zero => simp
    | succ i => rw [take_succ_cons, length_cons, length_cons, ih]; omega
@[grind =] theorem take_take {i j : Nat} {l : List α} : take i (take j l) = take (min i j) l := by
  induction l generalizing i j with
  | nil => simp
  | cons a l ih =>
    cases i with
    | zero => simp
    | succ i => cases j with
      | zero => simp
      | succ j => rw [take_succ_cons, take_succ_cons, ih, show min (i+1) (j+1) = min i j + 1 by omega, take_succ_cons]
theorem take_append {l₁ l₂ : List α} {i : Nat} : take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => simp
  | cons a l ih => cases i <;> simp [ih]
theorem drop_append {l₁ l₂ : List α} {i : Nat} : drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i with
  | nil => simp
  | cons a l ih => cases i <;> simp [ih]
@[simp] theorem drop_of_length_le {i : Nat} {l : List α} (h : l.length ≤ i) : drop i l = [] := drop_eq_nil_of_le h
@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : drop i l = [] ↔ l.length ≤ i :=
  ⟨fun h => by have e := length_drop (i := i) (l := l); rw [h, length_nil] at e; omega, drop_eq_nil_of_le⟩
@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : take k l = [] ↔ k = 0 ∨ l = [] := by
  cases l <;> cases k <;> simp
@[simp, grind =] theorem take_replicate {a : α} {i n : Nat} : take i (replicate n a) = replicate (min i n) a := by
  induction n generalizing i with
  | zero => simp
  | succ n ih => cases i with
    | zero => simp
    | succ i => rw [replicate_succ, take_succ_cons, ih, show min (i+1) (n+1) = min i n + 1 by omega, replicate_succ]
@[simp, grind =] theorem drop_replicate {a : α} {i n : Nat} : drop i (replicate n a) = replicate (n - i) a := by
  induction n generalizing i with
  | zero => simp
  | succ n ih => cases i with
    | zero => simp
    | succ i => rw [replicate_succ, drop_succ_cons, ih, show n + 1 - (i + 1) = n - i by omega]
@[simp] theorem take_left {l₁ l₂ : List α} : take l₁.length (l₁ ++ l₂) = l₁ := by simp [take_append]
@[simp] theorem drop_left {l₁ l₂ : List α} : drop l₁.length (l₁ ++ l₂) = l₂ := by simp [drop_append]
theorem take_left' {l₁ l₂ : List α} {i : Nat} (h : l₁.length = i) : take i (l₁ ++ l₂) = l₁ := h ▸ take_left
theorem drop_left' {l₁ l₂ : List α} {i : Nat} (h : l₁.length = i) : drop i (l₁ ++ l₂) = l₂ := h ▸ drop_left

-- replicate, reverse, range.
theorem replicate_succ' {n : Nat} {a : α} : replicate (n + 1) a = replicate n a ++ [a] := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have e : a :: (replicate n a ++ [a]) = replicate (n + 1) a ++ [a] := rfl
    rw [← e, ← ih]; rfl
@[simp, grind =] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, reverse_cons, ih, ← replicate_succ', replicate_succ]

-- count, all, any.
theorem count_replicate [BEq α] [LawfulBEq α] {a b : α} {n : Nat} : count a (replicate n b) = if (b == a) = true then n else 0 := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, count_cons, ih]; split <;> rfl
@[simp] theorem count_reverse [BEq α] {a : α} (l : List α) : count a l.reverse = count a l := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [reverse_cons, count_append, ih, count_cons, count_cons, count_nil, Nat.zero_add]
theorem count_pos_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [count_cons, mem_cons, ← ih]
    by_cases h : b = a
    · simp [h]
    · have h' : ¬a = b := fun e => h e.symm
      simp [h, h']
theorem count_eq_zero [BEq α] [LawfulBEq α] {a : α} {l : List α} : count a l = 0 ↔ ¬a ∈ l := by
  rw [← count_pos_iff (a := a)]; omega
theorem count_eq_zero_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) : count a l = 0 := count_eq_zero.2 h
theorem count_filter [BEq α] [LawfulBEq α] {p : α → Bool} {a : α} {l : List α} (h : p a = true) : count a (filter p l) = count a l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    cases hb : p b
    · have n : ¬(b == a) = true := fun e => by rw [eq_of_beq e, h] at hb; exact nomatch hb
      rw [filter_cons, hb, count_cons, ← ih]; simp [n]
    · rw [filter_cons, hb]; simp [count_cons, ih]
@[simp] theorem all_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem any_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp, grind =] theorem all_reverse {l : List α} {p : α → Bool} : l.reverse.all p = l.all p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih, Bool.and_comm]
@[simp, grind =] theorem any_reverse {l : List α} {p : α → Bool} : l.reverse.any p = l.any p := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih, Bool.or_comm]
theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Nat.zero_add _).symm
  | cons a l ih => simp [ih, Nat.add_assoc]

-- insert and erase.
section
variable [BEq α]
@[simp] theorem erase_nil (a : α) : [].erase a = [] := rfl
theorem erase_cons {a b : α} {l : List α} : (b :: l).erase a = if (b == a) = true then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl
variable [LawfulBEq α]
@[simp] theorem erase_cons_head {a : α} {l : List α} : (a :: l).erase a = l := by simp [erase_cons]
theorem erase_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [mem_cons] at h
    have n : ¬b = a := fun e => h (.inl e.symm)
    rw [erase_cons, ih fun m => h (.inr m)]; simp [n]
theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := by
  induction l with
  | nil => exact h
  | cons c l ih =>
    rw [erase_cons] at h
    split at h
    · exact .tail _ h
    · cases mem_cons.1 h with
      | inl e => exact e ▸ .head _
      | inr m => exact .tail _ (ih m)
theorem length_erase_of_mem {a : α} {l : List α} (h : a ∈ l) : (l.erase a).length = l.length - 1 := by
  induction l with
  | nil => exact nomatch h
  | cons c l ih =>
    rw [erase_cons]
    split
    · rfl
    · next n =>
      have m : a ∈ l := (mem_cons.1 h).resolve_left fun e => n (by simp [e])
      have := length_pos_of_mem m
      rw [length_cons, ih m, length_cons]; omega
@[simp] theorem insert_of_mem {a : α} {l : List α} (h : a ∈ l) : l.insert a = l := by unfold List.insert; exact if_pos (elem_iff.2 h)
@[simp] theorem insert_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : l.insert a = a :: l := by unfold List.insert; exact if_neg (fun e => h (elem_iff.1 e))
@[simp, grind =] theorem mem_insert_iff {a b : α} {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]; exact ⟨.inr, fun o => o.elim (fun e => e ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]
end

-- find?, head?, getLast?, dropLast.
@[simp] theorem find?_nil {p : α → Bool} : ([] : List α).find? p = none := rfl
@[simp] theorem find?_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) : (a :: l).find? p = some a := by simp [find?, h]
@[simp] theorem find?_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) : (a :: l).find? p = l.find? p := by simp [find?, h]
@[simp] theorem lookup_nil {β : Type v} [BEq α] {a : α} : ([] : List (α × β)).lookup a = none := rfl
@[simp] theorem getLast?_nil : ([] : List α).getLast? = none := rfl
theorem getLast_cons {a : α} {l : List α} (h : l ≠ []) : getLast (a :: l) (cons_ne_nil a l) = getLast l h := by
  cases l with
  | nil => exact absurd rfl h
  | cons b l => rfl
@[grind =] theorem getLast?_cons {a : α} {l : List α} : (a :: l).getLast? = some (l.getLast?.getD a) := by
  cases l with
  | nil => rfl
  | cons b l => show some (getLast (a :: b :: l) _) = some (getLast (b :: l) _); rw [getLast_cons]
@[simp] theorem head?_append {l l' : List α} : (l ++ l').head? = l.head?.or l'.head? := by
  cases l <;> rfl
@[simp] theorem dropLast_singleton {a : α} : [a].dropLast = [] := rfl
@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl

-- zip.
@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} : (zipWith f l₁ l₂).length = min l₁.length l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => simp
  | cons a l ih => cases l₂ with
    | nil => simp
    | cons b l₂ => rw [zipWith_cons_cons, length_cons, ih, length_cons, length_cons]; omega
@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} : (zip l₁ l₂).length = min l₁.length l₂.length := length_zipWith
theorem map_fst_zip : ∀ {l₁ : List α} {l₂ : List β}, l₁.length ≤ l₂.length → map Prod.fst (zip l₁ l₂) = l₁
  | [], _, _ => by simp
  | a :: l, b :: m, h => by rw [zip_cons_cons, map_cons, map_fst_zip (Nat.le_of_succ_le_succ h)]
  | a :: l, [], h => nomatch h
theorem map_snd_zip : ∀ {l₁ : List α} {l₂ : List β}, l₂.length ≤ l₁.length → map Prod.snd (zip l₁ l₂) = l₂
  | _, [], _ => by simp
  | a :: l, b :: m, h => by rw [zip_cons_cons, map_cons, map_snd_zip (Nat.le_of_succ_le_succ h)]
  | [], b :: m, h => nomatch h

-- Elements by index.
@[simp, grind =] theorem getElem_map {f : α → β} {l : List α} {i : Nat} {h : i < (map f l).length} : (map f l)[i] = f (l[i]'(by simpa using h)) := by
  have h' : i < l.length := by simpa using h
  have e := getElem?_map (f := f) (l := l) (i := i)
  rw [getElem?_eq_getElem h, getElem?_eq_getElem h'] at e
  injection e
theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (h : i < l₁.length) : (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact nomatch h
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) : (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => exact nomatch h
    | succ i => rw [cons_append, getElem?_cons_succ, ih (Nat.le_of_succ_le_succ h), length_cons, Nat.add_sub_add_right]
theorem getElem_append_left {l₁ l₂ : List α} {i : Nat} (h : i < l₁.length) {h' : i < (l₁ ++ l₂).length} : (l₁ ++ l₂)[i] = l₁[i] := by
  have e := getElem?_append_left (l₂ := l₂) h
  rw [getElem?_eq_getElem h, getElem?_eq_getElem h'] at e
  injection e
theorem getElem_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ (i : Nat) (h : i < l.length), l[i] = a :=
  let ⟨i, e⟩ := mem_iff_getElem?.1 h
  ⟨i, getElem?_eq_some_iff.1 e⟩
theorem ext_getElem {l₁ l₂ : List α} (hl : l₁.length = l₂.length) (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i] = l₂[i]) : l₁ = l₂ :=
  ext_getElem? fun i => by
    by_cases lt : i < l₁.length
    · rw [getElem?_eq_getElem lt, getElem?_eq_getElem (hl ▸ lt), h]
    · rw [getElem?_eq_none (Nat.le_of_not_lt lt), getElem?_eq_none (hl ▸ Nat.le_of_not_lt lt)]
@[grind =] theorem getElem?_replicate {a : α} {n i : Nat} : (replicate n a)[i]? = if i < n then some a else none := by
  induction n generalizing i with
  | zero => simp
  | succ n ih => cases i with
    | zero => simp [replicate_succ]
    | succ i => simp [replicate_succ, ih]
@[simp, grind =] theorem getElem_replicate {a : α} {n i : Nat} {h : i < (replicate n a).length} : (replicate n a)[i] = a := by
  have e := getElem?_replicate (a := a) (n := n) (i := i)
  rw [getElem?_eq_getElem h, if_pos (by simpa using h)] at e
  injection e
@[simp, grind =] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp, grind =] theorem set_cons_zero {x a : α} {l : List α} : (x :: l).set 0 a = a :: l := rfl
@[simp, grind =] theorem set_cons_succ {x a : α} {l : List α} {i : Nat} : (x :: l).set (i + 1) a = x :: l.set i a := rfl
@[simp] theorem length_set {l : List α} {i : Nat} {a : α} : (l.set i a).length = l.length := by
  induction l generalizing i with
  | nil => rfl
  | cons x l ih => cases i <;> simp [ih]
@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) : (l.set i a)[i]? = some a := by
  induction l generalizing i with
  | nil => exact nomatch h
  | cons x l ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} {a : α} (h : i ≠ j) : (l.set i a)[j]? = l[j]? := by
  induction l generalizing i j with
  | nil => rfl
  | cons x l ih => cases i with
    | zero => cases j with
      | zero => exact absurd rfl h
      | succ j => rfl
    | succ i => cases j with
      | zero => rfl
      | succ j => exact ih fun e => h (e ▸ rfl)

-- Sublists, subsets, prefixes.
@[simp] theorem nil_sublist : ∀ l : List α, Sublist [] l
  | [] => .slnil
  | a :: l => .cons a (nil_sublist l)
@[simp] theorem Sublist.refl : ∀ l : List α, Sublist l l
  | [] => .slnil
  | a :: l => .cons₂ a (Sublist.refl l)
theorem sublist_cons_self (a : α) (l : List α) : Sublist l (a :: l) := .cons a (.refl l)
theorem Sublist.length_le {l₁ l₂ : List α} (h : Sublist l₁ l₂) : l₁.length ≤ l₂.length := by
  induction h with
  | slnil => exact Nat.le_refl _
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons₂ a _ ih => exact Nat.succ_le_succ ih
theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) : Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons₂ a _ ih =>
    cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons₂ _ h => exact .cons₂ a (ih h)
theorem Sublist.subset {l₁ l₂ : List α} (h : Sublist l₁ l₂) {a : α} (m : a ∈ l₁) : a ∈ l₂ := by
  induction h with
  | slnil => exact m
  | cons b _ ih => exact .tail _ (ih m)
  | cons₂ b _ ih => exact (mem_cons.1 m).elim (fun e => e ▸ .head _) fun m => .tail _ (ih m)
@[simp] theorem filter_sublist {p : α → Bool} : ∀ {l : List α}, Sublist (filter p l) l
  | [] => .slnil
  | a :: l => by
    rw [filter_cons]; split
    · exact .cons₂ a filter_sublist
    · exact .cons a filter_sublist
@[simp] theorem prefix_refl (l : List α) : IsPrefix l l := ⟨[], append_nil l⟩
theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ := ⟨fun h _ m => h m, fun h _ m => h m⟩
@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ m => m
theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ := fun _ m => h₂ (h₁ m)
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun _ m => nomatch m
@[simp] theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} : Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun h => by cases h with | cons h t => exact ⟨h, t⟩, fun ⟨h, t⟩ => .cons h t⟩
@[simp] theorem nodup_nil : Nodup ([] : List α) := .nil
@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l :=
  pairwise_cons.trans (and_congr_left fun _ => ⟨fun h m => h a m rfl, fun h b m e => h (e ▸ m)⟩)

-- Permutations.
theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂))
  | [], _ => .refl _
  | b :: l₁, l₂ => .trans (.cons b perm_middle) (.swap a b _)
theorem perm_append_comm : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ l₂) (l₂ ++ l₁)
  | [], l₂ => by rw [append_nil]; exact .refl _
  | a :: l₁, l₂ => .trans (.cons a perm_append_comm) perm_middle.symm
theorem Perm.append_right {l₁ l₂ : List α} (t : List α) (h : Perm l₁ l₂) : Perm (l₁ ++ t) (l₂ ++ t) := by
  induction h with
  | nil => exact .refl _
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap a b _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
@[simp] theorem reverse_perm : ∀ l : List α, Perm l.reverse l
  | [] => .refl _
  | a :: l => by
    rw [reverse_cons]
    exact .trans perm_append_comm (.cons a (reverse_perm l))

-- takeWhile and dropWhile on a known head, and more index lemmas.
@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) : (a :: l).takeWhile p = a :: l.takeWhile p := by simp [takeWhile_cons, h]
@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) : (a :: l).takeWhile p = [] := by simp [takeWhile_cons, h]
@[simp] theorem dropWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) : (a :: l).dropWhile p = l.dropWhile p := by simp [dropWhile_cons, h]
@[simp] theorem dropWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) : (a :: l).dropWhile p = a :: l := by simp [dropWhile_cons, h]
theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := ⟨fun h => (nomatch h), False.elim⟩
@[grind =] theorem getElem?_take {l : List α} {i j : Nat} : (take i l)[j]? = if j < i then l[j]? else none := by
  induction l generalizing i j with
  | nil => simp
  | cons a l ih => cases i with
    | zero => simp
    | succ i => cases j with
      | zero => simp
      | succ j => simp [ih]
@[simp, grind =] theorem getElem?_drop {l : List α} {i j : Nat} : (drop i l)[j]? = l[i + j]? := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih => cases i with
    | zero => rw [drop_zero, Nat.zero_add]
    | succ i => rw [drop_succ_cons, ih, Nat.succ_add, getElem?_cons_succ]
theorem getD_cons_zero {a d : α} {l : List α} : (a :: l).getD 0 d = a := rfl
theorem getD_cons_succ {a d : α} {l : List α} {i : Nat} : (a :: l).getD (i + 1) d = l.getD i d := rfl
@[simp, grind =] theorem getLast?_append {l l' : List α} : (l ++ l').getLast? = l'.getLast?.or l.getLast? := by
  induction l with
  | nil => exact Option.or_none.symm
  | cons a l ih => rw [cons_append, getLast?_cons, ih, getLast?_cons]; cases l'.getLast? <;> rfl
theorem zip_append : ∀ {l₁ r₁ : List α} {l₂ r₂ : List β}, l₁.length = l₂.length → zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂
  | [], _, [], _, _ => rfl
  | a :: l₁, r₁, b :: l₂, r₂, h => by rw [cons_append, cons_append, zip_cons_cons, zip_cons_cons, zip_append (Nat.succ.inj h)]; rfl
  | [], _, _ :: _, _, h => nomatch h
  | _ :: _, _, [], _, h => nomatch h
end List

attribute [simp] List.Pairwise.nil Nat.le_add_right Nat.le_add_left
attribute [grind =] List.mem_nil_iff List.filter_cons List.count_nil List.count_cons List.count_append List.sum_nil List.sum_cons List.pairwise_cons List.nodup_cons
  List.zip_nil_left List.zip_nil_right List.zip_cons_cons List.flatten_nil List.flatten_cons List.flatMap_nil List.flatMap_cons List.all_nil List.all_cons List.any_nil List.any_cons
  List.takeWhile_nil List.takeWhile_cons List.dropWhile_nil List.dropWhile_cons List.getElem?_nil List.getElem?_cons_zero List.getElem?_cons_succ List.take_append List.drop_append
  List.length_take List.length_zip List.length_set List.sum_append_nat List.head?_nil List.head?_cons List.head?_append
attribute [grind .] List.Pairwise.nil
