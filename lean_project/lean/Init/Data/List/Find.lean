prelude
import Init.Data.List.Sublist

/-! Lists: searching, counting, pairing, ranges. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
theorem find?_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).find? p = match p a with | true => some a | false => l.find? p := by cases h : p a <;> simp [h]
@[simp] theorem find?_singleton {a : α} {p : α → Bool} : [a].find? p = if p a then some a else none := by cases h : p a <;> simp [h]
@[simp] theorem find?_eq_none {p : α → Bool} {l : List α} : find? p l = none ↔ ∀ x, x ∈ l → ¬p x := by induction l with | nil => simp | cons a l ih => cases h : p a <;> simp [find?_cons, h, ih]
theorem find?_some {p : α → Bool} {a : α} : ∀ {l : List α}, find? p l = some a → p a | [], h => nomatch h | b :: l, h => by cases k : p b with | true => simp [k] at h; exact h ▸ k | false => simp [k] at h; exact find?_some h
theorem mem_of_find?_eq_some {p : α → Bool} {a : α} : ∀ {l : List α}, find? p l = some a → a ∈ l | [], h => nomatch h | b :: l, h => by cases k : p b with | true => simp [k] at h; simp [h] | false => simp [k] at h; exact mem_cons_of_mem b (mem_of_find?_eq_some h)
@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} : (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by induction xs with | nil => simp | cons a l ih => cases h : p a <;> simp [find?_cons, h, ih]
@[simp] theorem find?_append {xs ys : List α} {p : α → Bool} : (xs ++ ys).find? p = (xs.find? p).or (ys.find? p) := by induction xs with | nil => simp | cons a l ih => cases h : p a <;> simp [h, ih]
@[simp] theorem find?_map {f : β → α} {p : α → Bool} {l : List β} : find? p (l.map f) = (l.find? (p ∘ f)).map f := by induction l with | nil => rfl | cons a l ih => cases h : p (f a) <;> simp [find?_cons, h, ih]
@[simp] theorem find?_filter {xs : List α} {p q : α → Bool} : (xs.filter p).find? q = xs.find? (fun a => p a && q a) := by induction xs with | nil => rfl | cons a l ih => cases h : p a <;> cases k : q a <;> simp [find?_cons, filter_cons, h, k, ih]
theorem get_find?_mem {xs : List α} {p : α → Bool} {h : (xs.find? p).isSome} : (xs.find? p).get h ∈ xs := mem_of_find?_eq_some (Option.some_get h).symm
theorem find?_eq_some_iff_append {p : α → Bool} {b : α} {xs : List α} : xs.find? p = some b ↔ p b ∧ ∃ as bs, xs = as ++ b :: bs ∧ ∀ a, a ∈ as → !p a := ⟨fun h => ⟨find?_some h, by induction xs with | nil => cases h | cons x xs ih => cases k : p x with | true => simp [k] at h; exact ⟨[], xs, by simp [h], by simp⟩ | false => simp [k] at h; obtain ⟨as, bs, e, f⟩ := ih h; exact ⟨x :: as, bs, by simp [e], by simpa [k] using f⟩⟩, fun ⟨h, as, bs, e, f⟩ => by subst e; rw [find?_append, find?_eq_none.2 (fun x m => by simpa using f x m), find?_cons_of_pos h]; rfl⟩
theorem find?_replicate {a : α} {n : Nat} {p : α → Bool} : find? p (replicate n a) = if n = 0 then none else if p a then some a else none := by induction n with | zero => rfl | succ n ih => cases h : p a; { rw [replicate_succ, find?_cons_of_neg (by simp [h]), ih, h]; simp }; { rw [replicate_succ, find?_cons_of_pos h]; simp }
theorem findSome?_cons {f : α → Option β} {a : α} {l : List α} : (a :: l).findSome? f = match f a with | some b => some b | none => l.findSome? f := by cases h : f a <;> simp [findSome?, h]
@[simp] theorem findSome?_nil {f : α → Option β} : [].findSome? f = none := rfl
theorem exists_of_findSome?_eq_some {l : List α} {f : α → Option β} {b : β} (w : l.findSome? f = some b) : ∃ a, a ∈ l ∧ f a = some b := by induction l with | nil => cases w | cons a l ih => cases h : f a with | some c => rw [findSome?_cons, h] at w; exact ⟨a, mem_cons_self, h.trans w⟩ | none => rw [findSome?_cons, h] at w; obtain ⟨x, m, e⟩ := ih w; exact ⟨x, mem_cons_of_mem a m, e⟩
@[simp] theorem findSome?_eq_none_iff {f : α → Option β} {l : List α} : findSome? f l = none ↔ ∀ x, x ∈ l → f x = none := by induction l with | nil => simp | cons a l ih => cases h : f a <;> simp [findSome?_cons, h, ih]
theorem findSome?_append {l₁ l₂ : List α} {f : α → Option β} : (l₁ ++ l₂).findSome? f = (l₁.findSome? f).or (l₂.findSome? f) := by induction l₁ with | nil => simp | cons a l ih => cases h : f a <;> simp [findSome?_cons, h, ih]
@[simp] theorem findSome?_map {f : β → γ} {p : γ → Option α} {l : List β} : findSome? p (l.map f) = l.findSome? (p ∘ f) := by induction l with | nil => rfl | cons a l ih => simp [findSome?_cons, ih]
theorem lookup_cons [BEq α] {a : α} {b : β} {es : List (α × β)} {k : α} : ((a, b) :: es).lookup k = match k == a with | true => some b | false => es.lookup k := rfl
@[simp] theorem lookup_cons_self [BEq α] [LawfulBEq α] {k : α} {b : β} {es : List (α × β)} : ((k, b) :: es).lookup k = some b := by simp [lookup_cons]
theorem lookup_eq_none_iff [BEq α] {l : List (α × β)} {k : α} : l.lookup k = none ↔ ∀ p, p ∈ l → (k == p.1) = false := by induction l with | nil => simp | cons p l ih => obtain ⟨a, b⟩ := p; cases h : k == a <;> simp [lookup_cons, h, ih]
-- Counting.
attribute [simp] countP_nil
theorem countP_cons {p : α → Bool} {a : α} {l : List α} : countP p (a :: l) = countP p l + if p a then 1 else 0 := by cases h : p a; { simp [countP_cons_of_neg, h] }; { simp [countP_cons_of_pos, h] }
@[simp] theorem countP_pos_iff {p : α → Bool} {l : List α} : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by induction l with | nil => simp | cons a l ih => cases h : p a <;> simp [countP_cons, h, ih]
@[simp] theorem one_le_countP_iff {p : α → Bool} {l : List α} : 1 ≤ countP p l ↔ ∃ a, a ∈ l ∧ p a := countP_pos_iff
theorem countP_eq_zero {p : α → Bool} {l : List α} : countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by induction l with | nil => simp | cons a l ih => cases h : p a <;> simp [countP_cons, h, ih]
theorem countP_eq_length {p : α → Bool} {l : List α} : countP p l = l.length ↔ ∀ a, a ∈ l → p a := by rw [countP_eq_length_filter]; exact length_filter_eq_length_iff
@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} : countP p (map f l) = countP (p ∘ f) l := by induction l with | nil => rfl | cons a l ih => simp [countP_cons, ih]
@[simp] theorem countP_reverse {p : α → Bool} {l : List α} : countP p l.reverse = countP p l := by simp [countP_eq_length_filter, filter_reverse]
theorem countP_filter {p q : α → Bool} {l : List α} : countP p (filter q l) = countP (fun a => p a && q a) l := by induction l with | nil => rfl | cons a l ih => cases h : q a <;> simp [countP_cons, filter_cons, h, ih]
@[simp] theorem countP_true {l : List α} : (countP fun (_ : α) => true) l = l.length := by induction l <;> simp_all [countP_cons]
@[simp] theorem countP_false {l : List α} : (countP fun (_ : α) => false) l = 0 := by induction l <;> simp [countP_cons, *]
theorem countP_replicate {p : α → Bool} {a : α} {n : Nat} : countP p (replicate n a) = if p a then n else 0 := by induction n with | zero => simp | succ n ih => rw [replicate_succ, countP_cons, ih]; split <;> simp_all
theorem Sublist.countP_le {p : α → Bool} {l₁ l₂ : List α} (s : Sublist l₁ l₂) : countP p l₁ ≤ countP p l₂ := by rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_le
theorem countP_mono_left {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x → q x) : countP p l ≤ countP q l := by induction l with | nil => exact Nat.le_refl 0 | cons a l ih => simp at h; have := ih h.2; rw [countP_cons, countP_cons]; split <;> rename_i hp; { simp [h.1 hp]; omega }; { omega }
theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} : l.length = countP p l + countP (fun a => ¬p a) l := by induction l with | nil => rfl | cons a l ih => cases h : p a <;> simp [countP_cons, h, ih] <;> omega
theorem count_eq_countP [BEq α] {a : α} {l : List α} : count a l = countP (· == a) l := rfl
theorem count_singleton_self [BEq α] [LawfulBEq α] {a : α} : count a [a] = 1 := by simp
theorem count_singleton [BEq α] {a b : α} : count a [b] = if b == a then 1 else 0 := by simp [count_cons]
theorem one_le_count_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff
theorem not_mem_of_count_eq_zero [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : count a l = 0) : ¬a ∈ l := count_eq_zero.1 h
@[simp] theorem count_replicate_self [BEq α] [LawfulBEq α] {a : α} {n : Nat} : count a (replicate n a) = n := by simp [count_replicate]
theorem Sublist.count_le [BEq α] {l₁ l₂ : List α} (a : α) (h : Sublist l₁ l₂) : count a l₁ ≤ count a l₂ := h.countP_le
-- Pairs of lists.
theorem zip_eq_zipWith : ∀ {l₁ : List α} {l₂ : List β}, zip l₁ l₂ = zipWith Prod.mk l₁ l₂ := rfl
theorem zipWith_comm {f : α → β → γ} : ∀ {as : List α} {bs : List β}, zipWith f as bs = zipWith (fun b a => f a b) bs as | [], _ => by simp | _ :: _, [] => rfl | _ :: as, _ :: bs => by simp [zipWith_comm (f := f) (as := as) (bs := bs)]
theorem map_zipWith {δ : Type w} {f : γ → δ} {g : α → β → γ} {l : List α} {l' : List β} : map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by induction l generalizing l' with | nil => simp | cons a l ih => cases l' <;> simp [ih]
theorem of_mem_zip {a : α} {b : β} : ∀ {l₁ : List α} {l₂ : List β}, (a, b) ∈ zip l₁ l₂ → a ∈ l₁ ∧ b ∈ l₂ | _ :: l₁, _ :: l₂, h => by rcases mem_cons.1 h with h | h; { injection h with h h'; simp [h, h'] }; { have := of_mem_zip h; simp [this] }
@[simp] theorem unzip_cons {t : List (α × β)} {h : α × β} : (h :: t).unzip = (h.1 :: t.unzip.1, h.2 :: t.unzip.2) := rfl
theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := by induction l <;> simp_all
@[simp] theorem zipWith_eq_nil_iff {f : α → β → γ} {l : List α} {l' : List β} : zipWith f l l' = [] ↔ l = [] ∨ l' = [] := by cases l <;> cases l' <;> simp
theorem take_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} : (zipWith f l l').take i = zipWith f (l.take i) (l'.take i) := by induction l generalizing l' i with | nil => simp | cons a l ih => cases l' <;> cases i <;> simp [ih]
theorem drop_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} : (zipWith f l l').drop i = zipWith f (l.drop i) (l'.drop i) := by induction l generalizing l' i with | nil => simp | cons a l ih => cases l' <;> cases i <;> simp [ih]
theorem zipWith_append {f : α → β → γ} {l₁ l₁' : List α} {l₂ l₂' : List β} (h : l₁.length = l₂.length) : zipWith f (l₁ ++ l₁') (l₂ ++ l₂') = zipWith f l₁ l₂ ++ zipWith f l₁' l₂' := by induction l₁ generalizing l₂ with | nil => cases l₂ <;> simp at h ⊢ | cons a l ih => cases l₂ with | nil => simp at h | cons b l₂ => simp at h; simp [ih h]
@[simp] theorem length_unzip_fst {l : List (α × β)} : l.unzip.1.length = l.length := by simp [unzip_eq_map]
@[simp] theorem length_unzip_snd {l : List (α × β)} : l.unzip.2.length = l.length := by simp [unzip_eq_map]
-- Ranges.
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map (· + 1) (range n) := by apply ext_getElem; { simp }; { intro i h₁ h₂; cases i <;> simp }
@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by rw [← length_eq_zero_iff, length_range]
theorem range_ne_nil {n : Nat} : range n ≠ [] ↔ n ≠ 0 := by simp
theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := by simp
theorem not_mem_range_self {n : Nat} : ¬n ∈ range n := by simp
theorem take_range {i n : Nat} : take i (range n) = range (min i n) := by apply ext_getElem <;> simp
theorem range_sublist {m n : Nat} (h : m ≤ n) : Sublist (range m) (range n) := by have h' := take_range (i := m) (n := n); rw [Nat.min_eq_left h] at h'; rw [← h']; exact take_sublist ..
theorem mem_range' {m s step n : Nat} : m ∈ range' s n step ↔ ∃ i, i < n ∧ m = s + step * i := ⟨fun h => by obtain ⟨i, hi, e⟩ := getElem_of_mem h; exact ⟨i, by simpa using hi, by rw [← e, getElem_range']⟩, fun ⟨i, hi, e⟩ => mem_of_getElem (i := i) (h := by simpa using hi) (by rw [getElem_range', e])⟩
@[simp] theorem length_zipIdx {l : List α} {n : Nat} : (zipIdx l n).length = l.length := by induction l generalizing n with | nil => rfl | cons a l ih => simp [zipIdx, ih]
@[simp] theorem zipIdx_nil {i : Nat} : ([] : List α).zipIdx i = [] := rfl
@[simp] theorem zipIdx_cons {a : α} {as : List α} {i : Nat} : (a :: as).zipIdx i = (a, i) :: as.zipIdx (i + 1) := rfl
@[simp] theorem getElem?_zipIdx {l : List α} {i j : Nat} : (zipIdx l i)[j]? = l[j]?.map fun a => (a, i + j) := by induction l generalizing i j with | nil => rfl | cons a l ih => cases j with | zero => rfl | succ j => simp [ih]; congr 1; funext b; simp; omega
-- Dropping at an index, monadic maps.
@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero {a : α} {as : List α} : (a :: as).eraseIdx 0 = as := rfl
@[simp] theorem eraseIdx_cons_succ {a : α} {as : List α} {i : Nat} : (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i := rfl
theorem eraseIdx_eq_take_drop_succ : ∀ (l : List α) (i : Nat), l.eraseIdx i = l.take i ++ l.drop (i + 1) | [], _ => by simp | _ :: _, 0 => by simp | a :: l, i+1 => by simp [eraseIdx_eq_take_drop_succ l i]
theorem length_eraseIdx {l : List α} {i : Nat} : (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by rw [eraseIdx_eq_take_drop_succ]; simp; split <;> omega
theorem mem_of_mem_eraseIdx {l : List α} {i : Nat} {a : α} (h : a ∈ l.eraseIdx i) : a ∈ l := (eraseIdx_sublist l i).subset h
@[simp] theorem mapM_nil {m : Type u → Type v} [Monad m] {β : Type u} {f : α → m β} : [].mapM f = pure [] := rfl
end List
