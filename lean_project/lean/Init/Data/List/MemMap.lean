prelude
import Init.Data.List.GetElem
import Init.Data.Option.Lemmas

/-! Lists: membership, `map`, `filter`, `filterMap`, `append`, `flatMap`, `replicate`, `any` and `all`, folds, sums. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l := by simpa [h₁] using h₂
theorem ne_of_not_mem_cons {a b : α} {l : List α} : ¬a ∈ b :: l → a ≠ b := by simp; exact fun h _ => h
theorem not_mem_of_not_mem_cons {a b : α} {l : List α} : ¬a ∈ b :: l → ¬a ∈ l := by simp
theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} : a ≠ y → ¬a ∈ l → ¬a ∈ y :: l := fun h k => by simp [h, k]
theorem ne_and_not_mem_of_not_mem_cons {a y : α} {l : List α} : ¬a ∈ y :: l → a ≠ y ∧ ¬a ∈ l := by simp
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := by simp
theorem mem_append_cons_self {xs ys : List α} {a : α} : a ∈ xs ++ a :: ys := by simp
theorem forall_mem_ne {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a = a') ↔ ¬a ∈ l := ⟨fun h m => h _ m rfl, fun h a' m e => h (e ▸ m)⟩
theorem forall_mem_ne' {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a' = a) ↔ ¬a ∈ l := ⟨fun h m => h _ m rfl, fun h a' m e => h (e ▸ m)⟩
theorem exists_mem_nil (p : α → Prop) : ¬∃ x, ∃ _ : x ∈ ([] : List α), p x := by simp
theorem mem_of_mem_cons_of_mem {a b : α} {l : List α} : a ∈ b :: l → b ∈ l → a ∈ l := fun h k => by rcases mem_cons.1 h with rfl | h <;> assumption
theorem mem_append_of_mem_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := mem_append.2 (.inl h)
theorem mem_append_of_mem_right {b : α} {bs : List α} (as : List α) (h : b ∈ bs) : b ∈ as ++ bs := mem_append.2 (.inr h)
theorem not_mem_append {a : α} {s t : List α} (h₁ : ¬a ∈ s) (h₂ : ¬a ∈ t) : ¬a ∈ s ++ t := by simp [h₁, h₂]
theorem length_eq_two {l : List α} : l.length = 2 ↔ ∃ a b, l = [a, b] := ⟨fun h => by match l, h with | [a, b], _ => exact ⟨a, b, rfl⟩, fun ⟨a, b, h⟩ => by simp [h]⟩
theorem length_eq_three {l : List α} : l.length = 3 ↔ ∃ a b c, l = [a, b, c] := ⟨fun h => by match l, h with | [a, b, c], _ => exact ⟨a, b, c, rfl⟩, fun ⟨a, b, c, h⟩ => by simp [h]⟩
theorem length_pos_of_ne_nil {l : List α} (h : l ≠ []) : 0 < l.length := length_pos_iff.2 h
theorem ne_nil_of_length_eq_add_one {l : List α} {n : Nat} : l.length = n + 1 → l ≠ [] := fun h e => by simp [e] at h
theorem exists_mem_of_length_eq_add_one {l : List α} {n : Nat} (h : l.length = n + 1) : ∃ a, a ∈ l := exists_mem_of_length_pos (by omega)
theorem exists_cons_of_length_pos {l : List α} (h : 0 < l.length) : ∃ (x : α) (t : List α), l = x :: t := by cases l with | nil => cases h | cons x t => exact ⟨x, t, rfl⟩
theorem exists_cons_of_length_eq_add_one {l : List α} {n : Nat} (h : l.length = n + 1) : ∃ (x : α) (t : List α), l = x :: t := exists_cons_of_length_pos (by omega)
theorem isEmpty_eq_true {l : List α} : l.isEmpty = true ↔ l = [] := by simp
@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by cases l <;> simp
theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 := by cases l <;> simp
@[simp] theorem isEmpty_append {l₁ l₂ : List α} : (l₁ ++ l₂).isEmpty = (l₁.isEmpty && l₂.isEmpty) := by cases l₁ <;> simp
@[simp] theorem isEmpty_map {l : List α} {f : α → β} : (l.map f).isEmpty = l.isEmpty := by cases l <;> rfl
@[simp] theorem isEmpty_reverse {xs : List α} : xs.reverse.isEmpty = xs.isEmpty := by cases xs <;> simp
-- `contains`.
@[simp, grind =] theorem contains_cons [BEq α] {a b : α} {as : List α} : (a :: as).contains b = (b == a || as.contains b) := by cases h : b == a <;> simp [contains, elem_cons, h]
@[simp] theorem elem_eq_contains [BEq α] {a : α} {l : List α} : elem a l = l.contains a := rfl
@[simp, grind =] theorem contains_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) : as.contains a = decide (a ∈ as) := by rw [Bool.eq_iff_iff]; simp [contains_iff_mem]
theorem contains_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a = true ↔ a ∈ as := by simp [contains_eq_mem]
theorem elem_eq_true_of_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : a ∈ as) : elem a as = true := elem_iff.2 h
@[simp, grind _=_] theorem contains_append [BEq α] {l₁ l₂ : List α} {x : α} : (l₁ ++ l₂).contains x = (l₁.contains x || l₂.contains x) := by induction l₁ with | nil => rfl | cons a l ih => rw [cons_append, contains_cons, contains_cons, ih, Bool.or_assoc]
theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any (a == ·) := by induction l with | nil => rfl | cons b l ih => rw [contains_cons, any_cons, ih]
-- `map`.
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} : (∀ i, i ∈ l.map f → P i) ↔ ∀ j, j ∈ l → P (f j) := by simp
theorem exists_of_mem_map {f : α → β} {l : List α} {b : β} (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b := mem_map.1 h
theorem map_inj_right {f : α → β} {l l' : List α} (w : ∀ x y, f x = f y → x = y) : map f l = map f l' ↔ l = l' := ⟨fun h => by induction l generalizing l' with | nil => cases l' <;> simp at h ⊢ | cons a l ih => cases l' with | nil => simp at h | cons b l' => simp at h; rw [w _ _ h.1, ih h.2], fun h => h ▸ rfl⟩
theorem map_eq_cons_iff {f : α → β} {l : List α} {b : β} {l₂ : List β} : map f l = b :: l₂ ↔ ∃ a l₁, l = a :: l₁ ∧ f a = b ∧ map f l₁ = l₂ := by cases l with | nil => simp | cons a l => simp; exact ⟨fun h => ⟨a, l, ⟨rfl, rfl⟩, h.1, h.2⟩, fun ⟨a', l', ⟨h, h'⟩, k, k'⟩ => ⟨h ▸ k, h' ▸ k'⟩⟩
@[simp] theorem map_eq_singleton_iff {f : α → β} {l : List α} {b : β} : map f l = [b] ↔ ∃ a, l = [a] ∧ f a = b := by cases l with | nil => simp | cons a l => cases l <;> simp
theorem map_eq_append_iff {f : α → β} {l : List α} {L₁ L₂ : List β} : map f l = L₁ ++ L₂ ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := ⟨fun h => ⟨l.take L₁.length, l.drop L₁.length, (take_append_drop _ _).symm, by rw [map_take, h, take_left], by rw [map_drop, h, drop_left]⟩, fun ⟨l₁, l₂, h, h1, h2⟩ => by rw [h, map_append, h1, h2]⟩
theorem append_eq_map_iff {f : α → β} {l : List α} {L₁ L₂ : List β} : L₁ ++ L₂ = map f l ↔ ∃ l₁ l₂, l = l₁ ++ l₂ ∧ map f l₁ = L₁ ∧ map f l₂ = L₂ := by rw [eq_comm, map_eq_append_iff]
theorem map_eq_foldr {f : α → β} {l : List α} : map f l = foldr (fun a bs => f a :: bs) [] l := by induction l <;> simp_all
theorem map_id'' {f : α → α} (h : ∀ x, f x = x) (l : List α) : map f l = l := by induction l <;> simp_all
@[simp] theorem map_id_fun : map (id : α → α) = id := funext map_id
@[simp] theorem map_id_fun' : map (fun a : α => a) = id := funext map_id'
-- `filter` and `filterMap`.
theorem filter_congr {p q : α → Bool} : ∀ {l : List α}, (∀ x, x ∈ l → p x = q x) → filter p l = filter q l := fun {l} h => by induction l with | nil => rfl | cons a l ih => simp at h; simp [filter_cons, h.1, ih h.2]
theorem forall_mem_filter {l : List α} {p : α → Bool} {P : α → Prop} : (∀ i, i ∈ l.filter p → P i) ↔ ∀ j, j ∈ l → p j → P j := by simp
@[simp] theorem length_filter_eq_length_iff {p : α → Bool} {l : List α} : (filter p l).length = l.length ↔ ∀ a, a ∈ l → p a := by induction l with | nil => simp | cons a l ih => cases h : p a; { simp [filter_cons, h]; have := @length_filter_le α p l; omega }; { simp [filter_cons, h, ih] }
theorem foldl_filter {p : α → Bool} {f : β → α → β} {l : List α} {init : β} : (l.filter p).foldl f init = l.foldl (fun x y => if p y then f x y else x) init := by induction l generalizing init with | nil => rfl | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih]
theorem foldr_filter {p : α → Bool} {f : α → β → β} {l : List α} {init : β} : (l.filter p).foldr f init = l.foldr (fun x y => if p x then f x y else y) init := by induction l generalizing init with | nil => rfl | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih]
@[simp, grind =] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} : b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by induction l with | nil => simp | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih, or_and_right, exists_or, eq_comm (a := b)]
theorem forall_mem_filterMap {f : α → Option β} {l : List α} {P : β → Prop} : (∀ i, i ∈ filterMap f l → P i) ↔ ∀ (j), j ∈ l → ∀ b, f j = some b → P b := by simp; exact ⟨fun h j m b e => h b j m e, fun h b j m e => h j m b e⟩
@[simp, grind =] theorem filterMap_some {l : List α} : filterMap some l = l := by induction l <;> simp_all [filterMap_cons]
@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by funext l; induction l <;> simp_all [filterMap_cons]
@[simp] theorem filterMap_eq_map' {f : α → β} : filterMap (fun x => some (f x)) = map f := by funext l; induction l <;> simp_all [filterMap_cons]
@[simp] theorem filterMap_eq_filter {p : α → Bool} : filterMap (Option.guard (p ·)) = filter p := by funext l; induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [filterMap_cons, filter_cons, Option.guard, h, ih]
theorem filterMap_filterMap {f : α → Option β} {g : β → Option γ} {l : List α} : filterMap g (filterMap f l) = filterMap (fun x => (f x).bind g) l := by induction l with | nil => rfl | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
grind_pattern filterMap_filterMap => filterMap g (filterMap f l) where
  f =/= some
  g =/= some
@[grind =] theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} : map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by induction l with | nil => rfl | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
@[simp, grind =] theorem filterMap_map {f : α → β} {g : β → Option γ} {l : List α} : filterMap g (map f l) = filterMap (g ∘ f) l := by induction l with | nil => rfl | cons a l ih => simp [filterMap_cons, ih]
theorem filter_filterMap {f : α → Option β} {p : β → Bool} {l : List α} : filter p (filterMap f l) = filterMap (fun x => (f x).filter p) l := by induction l with | nil => rfl | cons a l ih => cases h : f a with | none => simp [filterMap_cons, h, ih, Option.filter] | some b => cases k : p b <;> simp [filterMap_cons, filter_cons, h, ih, k, Option.filter]
theorem filterMap_filter {p : α → Bool} {f : α → Option β} {l : List α} : filterMap f (filter p l) = filterMap (fun x => if p x then f x else none) l := by induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [filterMap_cons, filter_cons, h, ih]
@[simp] theorem filterMap_eq_nil_iff {f : α → Option β} {l : List α} : filterMap f l = [] ↔ ∀ a, a ∈ l → f a = none := by induction l with | nil => simp | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
theorem length_filterMap_le (f : α → Option β) (l : List α) : (filterMap f l).length ≤ l.length := by induction l with | nil => simp | cons a l ih => cases h : f a <;> simp [filterMap_cons, h] <;> omega
grind_pattern length_filterMap_le => (filterMap f l).length
theorem filterMap_congr {f g : α → Option β} {l : List α} (h : ∀ x, x ∈ l → f x = g x) : filterMap f l = filterMap g l := by induction l with | nil => rfl | cons a l ih => simp at h; simp [filterMap_cons, h.1, ih h.2]
@[simp, grind _=_] theorem filterMap_reverse {f : α → Option β} {l : List α} : l.reverse.filterMap f = (l.filterMap f).reverse := by induction l with | nil => rfl | cons a l ih => cases h : f a <;> simp [filterMap_cons, filterMap_append, h, ih]
-- `append`.
theorem append_eq_singleton_iff {a b : List α} {x : α} : a ++ b = [x] ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) := by cases a with | nil => simp | cons y a => cases a <;> simp
theorem singleton_eq_append_iff {a b : List α} {x : α} : [x] = a ++ b ↔ (a = [] ∧ b = [x]) ∨ (a = [x] ∧ b = []) := by rw [eq_comm, append_eq_singleton_iff]
theorem cons_eq_append_iff {a b c : List α} {x : α} : x :: c = a ++ b ↔ (a = [] ∧ b = x :: c) ∨ (∃ a', a = x :: a' ∧ c = a' ++ b) := by rw [eq_comm, append_eq_cons_iff]
theorem append_eq_append_iff {ws xs ys zs : List α} : ws ++ xs = ys ++ zs ↔ (∃ as, ys = ws ++ as ∧ xs = as ++ zs) ∨ ∃ bs, ws = ys ++ bs ∧ zs = bs ++ xs := by induction ws generalizing ys with | nil => exact ⟨fun h => .inl ⟨ys, rfl, h⟩, fun h => h.elim (fun ⟨as, h, k⟩ => by simp at h; simp [h, k]) fun ⟨bs, h, k⟩ => by simp at h; simp [h.1, h.2, k]⟩ | cons w ws ih => cases ys with | nil => simp; exact eq_comm | cons y ys => by_cases e : w = y; { simp [ih, e] }; { simp [e, Ne.symm e] }
@[simp] theorem concat_ne_nil (a : α) (l : List α) : l ++ [a] ≠ [] := by simp
@[simp] theorem getLast_append_of_ne_nil {l l' : List α} (h₁ : l ++ l' ≠ []) (h₂ : l' ≠ []) : (l ++ l').getLast h₁ = l'.getLast h₂ := by rw [getLast_eq_iff_getLast?_eq_some, getLast?_append, getLast?_eq_some_getLast h₂]; rfl
-- `flatten` and `flatMap`.
@[simp, grind _=_] theorem length_flatten {L : List (List α)} : L.flatten.length = (L.map length).sum := by induction L <;> simp_all
@[simp] theorem flatten_eq_nil_iff {L : List (List α)} : L.flatten = [] ↔ ∀ l, l ∈ L → l = [] := by induction L <;> simp_all
theorem flatten_ne_nil_iff {xss : List (List α)} : xss.flatten ≠ [] ↔ ∃ xs, xs ∈ xss ∧ xs ≠ [] := by simp
theorem exists_of_mem_flatten {a : α} {L : List (List α)} : a ∈ flatten L → ∃ l, l ∈ L ∧ a ∈ l := mem_flatten.1
theorem mem_flatten_of_mem {a : α} {l : List α} {L : List (List α)} (lL : l ∈ L) (al : a ∈ l) : a ∈ flatten L := mem_flatten.2 ⟨l, lL, al⟩
@[simp, grind _=_] theorem filter_flatten {p : α → Bool} {L : List (List α)} : filter p (flatten L) = flatten (map (filter p) L) := by induction L <;> simp_all
theorem exists_of_mem_flatMap {b : β} {l : List α} {f : α → List β} : b ∈ l.flatMap f → ∃ a, a ∈ l ∧ b ∈ f a := mem_flatMap.1
theorem mem_flatMap_of_mem {b : β} {l : List α} {f : α → List β} {a : α} (al : a ∈ l) (h : b ∈ f a) : b ∈ l.flatMap f := mem_flatMap.2 ⟨a, al, h⟩
@[simp] theorem flatMap_eq_nil_iff {l : List α} {f : α → List β} : l.flatMap f = [] ↔ ∀ x, x ∈ l → f x = [] := by induction l <;> simp_all
theorem forall_mem_flatMap {p : β → Prop} {l : List α} {f : α → List β} : (∀ x, x ∈ l.flatMap f → p x) ↔ ∀ (a), a ∈ l → ∀ (b), b ∈ f a → p b := by simp; exact ⟨fun h a m b k => h b a m k, fun h b a m k => h a m b k⟩
theorem flatMap_singleton (f : α → List β) (x : α) : [x].flatMap f = f x := by simp
@[simp] theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by induction l <;> simp_all
@[simp] theorem length_flatMap {l : List α} {f : α → List β} : (l.flatMap f).length = (l.map fun a => (f a).length).sum := by induction l <;> simp_all
theorem map_flatMap {f : β → γ} {g : α → List β} : ∀ {l : List α}, (l.flatMap g).map f = l.flatMap fun a => (g a).map f := fun {l} => by induction l <;> simp_all
theorem flatMap_map (f : α → β) (g : β → List γ) (l : List α) : (map f l).flatMap g = l.flatMap (fun a => g (f a)) := by induction l <;> simp_all
theorem map_eq_flatMap {f : α → β} {l : List α} : map f l = l.flatMap fun x => [f x] := by induction l <;> simp_all
theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} : (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by induction l <;> simp_all [flatMap_append]
theorem filter_flatMap {l : List α} {g : α → List β} {f : β → Bool} : (l.flatMap g).filter f = l.flatMap fun a => (g a).filter f := by induction l <;> simp_all
@[simp] theorem flatMap_id (L : List (List α)) : L.flatMap id = L.flatten := by simp [flatMap_def]
@[simp] theorem flatMap_id' (L : List (List α)) : L.flatMap (fun as => as) = L.flatten := by induction L <;> simp_all
-- `replicate`.
@[simp] theorem replicate_one {a : α} : replicate 1 a = [a] := by simp
@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by cases n <;> simp [replicate_succ]
theorem eq_replicate_iff {a : α} {n : Nat} {l : List α} : l = replicate n a ↔ length l = n ∧ ∀ b, b ∈ l → b = a := ⟨fun h => h ▸ ⟨length_replicate, fun _ m => eq_of_mem_replicate m⟩, fun hk => by obtain ⟨rfl, k⟩ := hk; induction l with | nil => rfl | cons b l ih => simp at k; rw [length_cons, replicate_succ, k.1, ← ih k.2]⟩
theorem eq_replicate_of_mem {a : α} : ∀ {l : List α}, (∀ b, b ∈ l → b = a) → l = replicate l.length a := fun h => eq_replicate_iff.2 ⟨rfl, h⟩
theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} : l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by rw [eq_replicate_iff]; simp
@[simp] theorem replicate_inj {n m : Nat} {a b : α} : replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by rw [eq_replicate_iff, length_replicate]; refine and_congr_right fun _ => ?_; cases n with | zero => simp | succ n => simp [replicate_succ]; exact fun h _ => h
@[grind =] theorem filter_replicate {p : α → Bool} {n : Nat} {a : α} : (replicate n a).filter p = if p a then replicate n a else [] := by induction n with | zero => simp | succ n ih => cases h : p a <;> simp_all [replicate_succ, filter_cons]
theorem sum_replicate_nat {n a : Nat} : (replicate n a).sum = n * a := by induction n with | zero => simp | succ n ih => rw [replicate_succ, sum_cons, ih, Nat.succ_mul, Nat.add_comm]
@[simp] theorem any_replicate {n : Nat} {a : α} {f : α → Bool} : (replicate n a).any f = if n = 0 then false else f a := by induction n with | zero => rfl | succ n ih => cases n <;> simp_all [replicate_succ]
@[simp] theorem all_replicate {n : Nat} {a : α} {f : α → Bool} : (replicate n a).all f = if n = 0 then true else f a := by induction n with | zero => rfl | succ n ih => cases n <;> simp_all [replicate_succ]
-- `reverse`.
theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse := ⟨fun h => h ▸ (reverse_reverse as).symm, fun h => h ▸ reverse_reverse bs⟩
theorem reverse_ne_nil_iff {xs : List α} : xs.reverse ≠ [] ↔ xs ≠ [] := by simp
@[grind =] theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse := by simp
@[simp] theorem reverse_eq_cons_iff {xs : List α} {a : α} {ys : List α} : xs.reverse = a :: ys ↔ xs = ys.reverse ++ [a] := by rw [reverse_eq_iff]; simp
theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} : l.foldl f b = l.reverse.foldr (fun x y => f y x) b := by simp
theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} : l.foldr f b = l.reverse.foldl (fun x y => f y x) b := by simp
@[simp, grind =] theorem contains_reverse [BEq α] {l : List α} {a : α} : (l.reverse).contains a = l.contains a := by simp [contains_eq_any_beq]
theorem reverse_flatten {L : List (List α)} : L.flatten.reverse = (L.map reverse).reverse.flatten := by induction L <;> simp_all [flatten_append]
-- `any` and `all`.
@[simp] theorem any_filter {l : List α} {p q : α → Bool} : (filter p l).any q = l.any fun a => p a && q a := by induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih]
@[simp] theorem all_filter {l : List α} {p q : α → Bool} : (filter p l).all q = l.all fun a => !(p a) || q a := by induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih]
@[simp, grind =] theorem any_flatten {L : List (List α)} {f : α → Bool} : L.flatten.any f = L.any (any · f) := by induction L <;> simp_all
@[simp, grind =] theorem all_flatten {L : List (List α)} {f : α → Bool} : L.flatten.all f = L.all (all · f) := by induction L <;> simp_all
@[simp, grind =] theorem any_flatMap {l : List α} {f : α → List β} {p : β → Bool} : (l.flatMap f).any p = l.any fun a => (f a).any p := by induction l <;> simp_all
@[simp, grind =] theorem all_flatMap {l : List α} {f : α → List β} {p : β → Bool} : (l.flatMap f).all p = l.all fun a => (f a).all p := by induction l <;> simp_all
theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a => !p a := by induction l <;> simp_all
theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a => !p a := by induction l <;> simp_all
theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all fun a => !p a := by rw [← not_any_eq_all_not, Bool.not_not]
theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any fun a => !p a := by rw [← not_all_eq_any_not, Bool.not_not]
@[simp] theorem any_eq_false {p : α → Bool} {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x := by induction l <;> simp_all
@[simp] theorem all_eq_false {p : α → Bool} {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x := by induction l with | nil => simp | cons a l ih => cases h : p a <;> simp_all
@[grind =] theorem any_eq {l : List α} {p : α → Bool} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by rw [Bool.eq_iff_iff]; simp
@[grind =] theorem all_eq {l : List α} {p : α → Bool} : l.all p = decide (∀ x, x ∈ l → p x) := by rw [Bool.eq_iff_iff]; simp
theorem any_beq [BEq α] {l : List α} {a : α} : (l.any fun x => a == x) = l.contains a := contains_eq_any_beq.symm
-- Folds.
theorem foldl_hom (f : α → β) {g₁ : α → γ → α} {g₂ : β → γ → β} {l : List γ} {init : α} (H : ∀ x y, g₂ (f x) y = f (g₁ x y)) : l.foldl g₂ (f init) = f (l.foldl g₁ init) := by induction l generalizing init <;> simp_all
theorem foldr_hom (f : β → γ) {g₁ : α → β → β} {g₂ : α → γ → γ} {l : List α} {init : β} (H : ∀ x y, g₂ x (f y) = f (g₁ x y)) : l.foldr g₂ (f init) = f (l.foldr g₁ init) := by induction l <;> simp_all
theorem foldl_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂ : α} : l.foldl op (op a₁ a₂) = op a₁ (l.foldl op a₂) := by induction l generalizing a₁ a₂ with | nil => rfl | cons a l ih => simp [ha.assoc, ih]
theorem foldr_assoc {op : α → α → α} [ha : Std.Associative op] {l : List α} {a₁ a₂ : α} : l.foldr op (op a₁ a₂) = op (l.foldr op a₁) a₂ := by induction l with | nil => rfl | cons a l ih => simp [ih, ha.assoc]
theorem foldl_filterMap {f : α → Option β} {g : γ → β → γ} {l : List α} {init : γ} : (l.filterMap f).foldl g init = l.foldl (fun x y => match f y with | some b => g x b | none => x) init := by induction l generalizing init with | nil => rfl | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
theorem foldr_filterMap {f : α → Option β} {g : β → γ → γ} {l : List α} {init : γ} : (l.filterMap f).foldr g init = l.foldr (fun x y => match f x with | some b => g b y | none => y) init := by induction l generalizing init with | nil => rfl | cons a l ih => cases h : f a <;> simp [filterMap_cons, h, ih]
@[simp] theorem foldl_flip_cons_eq_append {xs : List α} {f : α → β} {l : List β} : xs.foldl (fun xs y => f y :: xs) l = (xs.map f).reverse ++ l := by induction xs generalizing l <;> simp_all
@[simp] theorem foldl_add_const {l : List α} {a b : Nat} : l.foldl (fun x _ => x + a) b = b + a * l.length := by induction l generalizing b with | nil => simp | cons c l ih => rw [foldl_cons, ih, length_cons, Nat.mul_succ]; omega
@[simp] theorem foldr_add_const {l : List α} {a b : Nat} : l.foldr (fun _ x => x + a) b = b + a * l.length := by induction l with | nil => simp | cons c l ih => rw [foldr_cons, ih, length_cons, Nat.mul_succ]; omega
@[grind =] theorem foldl_flatten {f : β → α → β} {b : β} {L : List (List α)} : (flatten L).foldl f b = L.foldl (fun b l => l.foldl f b) b := by induction L generalizing b <;> simp_all
@[grind =] theorem foldr_flatten {f : α → β → β} {b : β} {L : List (List α)} : (flatten L).foldr f b = L.foldr (fun l b => l.foldr f b) b := by induction L <;> simp_all
theorem foldl_ext (f g : α → β → α) (a : α) {l : List β} (H : ∀ a : α, ∀ b, b ∈ l → f a b = g a b) : l.foldl f a = l.foldl g a := by induction l generalizing a with | nil => rfl | cons b l ih => simp at H; rw [foldl_cons, foldl_cons, (H a).1]; exact ih _ fun a b m => (H a).2 b m
-- Sums.
theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by induction xs with | nil => rfl | cons a l ih => rw [reverse_cons, sum_append_nat, ih]; simp; omega
theorem sum_eq_foldl_nat {xs : List Nat} : xs.sum = xs.foldl (· + ·) 0 := by rw [← sum_reverse_nat, sum, foldr_reverse]; congr 1; funext a b; exact Nat.add_comm ..
theorem sum_pos_iff_exists_pos_nat {l : List Nat} : 0 < l.sum ↔ ∃ x, x ∈ l ∧ 0 < x := by induction l with | nil => simp | cons a l ih => simp [← ih]; omega
theorem sum_eq_zero_iff_forall_eq_nat {l : List Nat} : l.sum = 0 ↔ ∀ x, x ∈ l → x = 0 := by induction l with | nil => simp | cons a l ih => simp [← ih]
end List
