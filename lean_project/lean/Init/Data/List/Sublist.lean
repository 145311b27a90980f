prelude
import Init.Data.List.MemMap

/-! Lists: sublists, prefixes, suffixes, `Pairwise`, `Nodup`, permutations. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
-- Sublists.
@[simp] theorem cons_sublist_cons {a : α} {l₁ l₂ : List α} : Sublist (a :: l₁) (a :: l₂) ↔ Sublist l₁ l₂ := ⟨fun h => by cases h with | cons _ h => exact (sublist_cons_self a l₁).trans h | cons₂ _ h => exact h, .cons₂ a⟩
@[simp] theorem sublist_nil {l : List α} : Sublist l [] ↔ l = [] := ⟨fun h => by cases h; rfl, fun h => h ▸ .refl []⟩
theorem sublist_of_cons_sublist {a : α} {l₁ l₂ : List α} (h : Sublist (a :: l₁) l₂) : Sublist l₁ l₂ := (sublist_cons_self a l₁).trans h
@[simp] theorem sublist_append_left (l₁ l₂ : List α) : Sublist l₁ (l₁ ++ l₂) := by induction l₁ with | nil => exact nil_sublist _ | cons a l ih => exact .cons₂ a ih
@[simp] theorem sublist_append_right (l₁ l₂ : List α) : Sublist l₂ (l₁ ++ l₂) := by induction l₁ with | nil => exact .refl _ | cons a l ih => exact .cons a ih
theorem sublist_append_of_sublist_left {l l₁ l₂ : List α} (s : Sublist l l₁) : Sublist l (l₁ ++ l₂) := s.trans (sublist_append_left ..)
theorem sublist_append_of_sublist_right {l l₁ l₂ : List α} (s : Sublist l l₂) : Sublist l (l₁ ++ l₂) := s.trans (sublist_append_right ..)
theorem Sublist.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : Sublist l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem Sublist.append {l₁ l₂ r₁ r₂ : List α} (hl : Sublist l₁ l₂) (hr : Sublist r₁ r₂) : Sublist (l₁ ++ r₁) (l₂ ++ r₂) := by induction hl with | slnil => exact hr | cons a _ ih => exact .cons a ih | cons₂ a _ ih => exact .cons₂ a ih
theorem Sublist.append_left {l₁ l₂ : List α} (h : Sublist l₁ l₂) (l : List α) : Sublist (l ++ l₁) (l ++ l₂) := (Sublist.refl l).append h
theorem Sublist.append_right {l₁ l₂ : List α} (h : Sublist l₁ l₂) (l : List α) : Sublist (l₁ ++ l) (l₂ ++ l) := h.append (.refl l)
theorem append_sublist_append_left {l₁ l₂ : List α} (l : List α) : Sublist (l ++ l₁) (l ++ l₂) ↔ Sublist l₁ l₂ := by induction l <;> simp_all
protected theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist (map f l₁) (map f l₂) := by induction s with | slnil => exact .slnil | cons a _ ih => exact .cons _ ih | cons₂ a _ ih => exact .cons₂ _ ih
protected theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist (filter p l₁) (filter p l₂) := by induction s with | slnil => exact .slnil | cons a _ ih => rw [filter_cons]; split; { exact .cons _ ih }; { exact ih } | cons₂ a _ ih => rw [filter_cons, filter_cons]; split; { exact .cons₂ _ ih }; { exact ih }
protected theorem Sublist.filterMap (f : α → Option β) {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist (filterMap f l₁) (filterMap f l₂) := by induction s with | slnil => exact .slnil | cons a _ ih => cases h : f a; { simpa [filterMap_cons, h] using ih }; { simp [filterMap_cons, h]; exact .cons _ ih } | cons₂ a _ ih => cases h : f a <;> simp [filterMap_cons, h, ih]
theorem Sublist.reverse {l₁ l₂ : List α} (s : Sublist l₁ l₂) : Sublist l₁.reverse l₂.reverse := by induction s with | slnil => exact .slnil | cons a _ ih => rw [reverse_cons]; exact sublist_append_of_sublist_left ih | cons₂ a _ ih => rw [reverse_cons, reverse_cons]; exact ih.append_right _
theorem Sublist.eq_of_length {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : l₁.length = l₂.length) : l₁ = l₂ := by induction s with | slnil => rfl | cons a s _ => have := s.length_le; simp at h; omega | cons₂ a _ ih => simp at h; rw [ih h]
theorem Sublist.eq_of_length_le {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : l₂.length ≤ l₁.length) : l₁ = l₂ := s.eq_of_length (Nat.le_antisymm s.length_le h)
theorem Sublist.antisymm {l₁ l₂ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₁) : l₁ = l₂ := h₁.eq_of_length_le h₂.length_le
@[simp] theorem take_sublist (i : Nat) (l : List α) : Sublist (take i l) l := by conv => { rhs; rw [← take_append_drop i l] }; exact sublist_append_left ..
@[simp] theorem drop_sublist (i : Nat) (l : List α) : Sublist (drop i l) l := by conv => { rhs; rw [← take_append_drop i l] }; exact sublist_append_right ..
@[simp] theorem tail_sublist : ∀ l : List α, Sublist (tail l) l | [] => .slnil | a :: l => sublist_cons_self a l
theorem dropLast_sublist (l : List α) : Sublist l.dropLast l := by rw [dropLast_eq_take]; exact take_sublist ..
@[simp] theorem singleton_sublist {a : α} {l : List α} : Sublist [a] l ↔ a ∈ l := ⟨fun h => h.subset (mem_singleton_self a), fun h => by obtain ⟨s, t, rfl⟩ := append_of_mem h; exact sublist_append_of_sublist_right (.cons₂ a (nil_sublist t))⟩
theorem eraseIdx_sublist : ∀ (l : List α) (k : Nat), Sublist (eraseIdx l k) l | [], _ => .slnil | a :: l, 0 => sublist_cons_self a l | a :: l, k+1 => .cons₂ a (eraseIdx_sublist l k)
theorem erase_sublist [BEq α] {a : α} {l : List α} : Sublist (l.erase a) l := by induction l with | nil => exact .slnil | cons b l ih => rw [erase_cons]; split; { exact sublist_cons_self b l }; { exact .cons₂ b ih }
theorem take_subset (i : Nat) (l : List α) : take i l ⊆ l := fun _ h => mem_of_mem_take h
theorem drop_subset (i : Nat) (l : List α) : drop i l ⊆ l := fun _ h => mem_of_mem_drop h
-- Subsets.
theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ h => mem_cons_of_mem a h
@[simp] theorem cons_subset {a : α} {l m : List α} : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m := by simp only [subset_def, mem_cons]; exact ⟨fun h => ⟨h (.inl rfl), fun k => h (.inr k)⟩, fun h _ k => k.elim (fun e => e ▸ h.1) fun k => h.2 k⟩
@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l := by induction l₁ <;> simp_all [and_assoc]
theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ h => mem_append_left _ h
theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ h => mem_append_right _ h
theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := fun b m => by obtain ⟨a, k, rfl⟩ := mem_map.1 m; exact mem_map_of_mem (h k)
theorem filter_subset {l₁ l₂ : List α} (p : α → Bool) (h : l₁ ⊆ l₂) : filter p l₁ ⊆ filter p l₂ := fun a m => by rw [mem_filter] at m ⊢; exact ⟨h m.1, m.2⟩
theorem filter_subset' {p : α → Bool} (l : List α) : filter p l ⊆ l := fun a m => (mem_filter.1 m).1
theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] := ⟨fun h => eq_nil_iff_forall_not_mem.2 fun a m => not_mem_nil (h m), fun h => h ▸ Subset.refl []⟩
theorem cons_subset_cons {a : α} {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : a :: l₁ ⊆ a :: l₂ := fun b m => (mem_cons.1 m).elim (fun e => e ▸ mem_cons_self) fun m => mem_cons_of_mem a (h m)
-- Prefixes and suffixes.
@[simp] theorem nil_prefix {l : List α} : IsPrefix [] l := ⟨l, rfl⟩
@[simp] theorem nil_suffix {l : List α} : IsSuffix [] l := ⟨l, append_nil l⟩
@[simp] theorem nil_infix {l : List α} : IsInfix [] l := ⟨[], l, rfl⟩
@[simp] theorem suffix_refl (l : List α) : IsSuffix l l := ⟨[], rfl⟩
theorem prefix_rfl {l : List α} : IsPrefix l l := prefix_refl l
theorem suffix_rfl {l : List α} : IsSuffix l l := suffix_refl l
@[simp] theorem infix_refl (l : List α) : IsInfix l l := ⟨[], [], by simp⟩
@[simp] theorem suffix_cons (a : α) (l : List α) : IsSuffix l (a :: l) := ⟨[a], rfl⟩
theorem prefix_concat (a : α) (l : List α) : IsPrefix l (l ++ [a]) := ⟨[a], rfl⟩
theorem IsPrefix.isInfix {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : IsInfix l₁ l₂ := h.elim fun t h => ⟨[], t, h⟩
theorem IsSuffix.isInfix {l₁ l₂ : List α} (h : IsSuffix l₁ l₂) : IsInfix l₁ l₂ := h.elim fun s h => ⟨s, [], by simpa using h⟩
theorem IsPrefix.sublist {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : Sublist l₁ l₂ := h.elim fun t h => h ▸ sublist_append_left l₁ t
theorem IsSuffix.sublist {l₁ l₂ : List α} (h : IsSuffix l₁ l₂) : Sublist l₁ l₂ := h.elim fun t h => h ▸ sublist_append_right t l₁
theorem IsInfix.sublist {l₁ l₂ : List α} (h : IsInfix l₁ l₂) : Sublist l₁ l₂ := by obtain ⟨s, t, rfl⟩ := h; exact (sublist_append_right s l₁).trans (sublist_append_left _ t)
theorem IsPrefix.subset {l₁ l₂ : List α} (hl : IsPrefix l₁ l₂) : l₁ ⊆ l₂ := fun _ m => hl.sublist.subset m
theorem IsSuffix.subset {l₁ l₂ : List α} (hl : IsSuffix l₁ l₂) : l₁ ⊆ l₂ := fun _ m => hl.sublist.subset m
theorem IsPrefix.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : IsPrefix l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem IsSuffix.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (hl : IsSuffix l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem IsSuffix.length_le {l₁ l₂ : List α} (h : IsSuffix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsPrefix.eq_of_length {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsSuffix.eq_of_length {l₁ l₂ : List α} (h : IsSuffix l₁ l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
theorem IsSuffix.trans : ∀ {l₁ l₂ l₃ : List α}, IsSuffix l₁ l₂ → IsSuffix l₂ l₃ → IsSuffix l₁ l₃ | _, _, _, ⟨s₁, rfl⟩, ⟨s₂, rfl⟩ => ⟨s₂ ++ s₁, append_assoc ..⟩
@[simp] theorem prefix_nil {l : List α} : IsPrefix l [] ↔ l = [] := ⟨fun ⟨t, h⟩ => (append_eq_nil_iff.1 h).1, fun h => h ▸ prefix_refl []⟩
@[simp] theorem suffix_nil {l : List α} : IsSuffix l [] ↔ l = [] := ⟨fun ⟨t, h⟩ => (append_eq_nil_iff.1 h).2, fun h => h ▸ suffix_refl []⟩
theorem prefix_cons_inj {l₁ l₂ : List α} (a : α) : IsPrefix (a :: l₁) (a :: l₂) ↔ IsPrefix l₁ l₂ := ⟨fun ⟨t, h⟩ => ⟨t, by simpa using h⟩, fun ⟨t, h⟩ => ⟨t, by simp [h]⟩⟩
theorem cons_prefix_cons {a b : α} {l₁ l₂ : List α} : IsPrefix (a :: l₁) (b :: l₂) ↔ a = b ∧ IsPrefix l₁ l₂ := ⟨fun ⟨t, h⟩ => by simp at h; exact ⟨h.1, t, h.2⟩, fun ⟨e, t, h⟩ => ⟨t, by simp [e, h]⟩⟩
theorem prefix_append_right_inj {l₁ l₂ : List α} (l : List α) : IsPrefix (l ++ l₁) (l ++ l₂) ↔ IsPrefix l₁ l₂ := ⟨fun ⟨t, h⟩ => ⟨t, by simpa using h⟩, fun ⟨t, h⟩ => ⟨t, by simp [h]⟩⟩
theorem prefix_iff_eq_append {l₁ l₂ : List α} : IsPrefix l₁ l₂ ↔ l₁ ++ drop (length l₁) l₂ = l₂ := ⟨fun ⟨t, h⟩ => by rw [← h, drop_left], fun h => ⟨_, h⟩⟩
theorem prefix_iff_eq_take {l₁ l₂ : List α} : IsPrefix l₁ l₂ ↔ l₁ = take (length l₁) l₂ := ⟨fun ⟨t, h⟩ => by rw [← h, take_left], fun h => ⟨drop (length l₁) l₂, by conv => { lhs; lhs; rw [h] }; exact take_append_drop ..⟩⟩
theorem suffix_iff_eq_drop {l₁ l₂ : List α} : IsSuffix l₁ l₂ ↔ l₁ = drop (length l₂ - length l₁) l₂ := ⟨fun ⟨t, h⟩ => by rw [← h, length_append, Nat.add_sub_cancel, drop_left], fun h => ⟨take (length l₂ - length l₁) l₂, by conv => { lhs; rhs; rw [h] }; exact take_append_drop ..⟩⟩
theorem take_prefix (i : Nat) (l : List α) : IsPrefix (take i l) l := ⟨drop i l, take_append_drop ..⟩
theorem drop_suffix (i : Nat) (l : List α) : IsSuffix (drop i l) l := ⟨take i l, take_append_drop ..⟩
theorem dropLast_prefix (l : List α) : IsPrefix l.dropLast l := by rw [dropLast_eq_take]; exact take_prefix ..
theorem tail_suffix (l : List α) : IsSuffix (tail l) l := by rw [← drop_one]; exact drop_suffix ..
@[simp] theorem reverse_suffix {l₁ l₂ : List α} : IsSuffix (reverse l₁) (reverse l₂) ↔ IsPrefix l₁ l₂ := ⟨fun ⟨t, h⟩ => ⟨t.reverse, by have := congrArg reverse h; simpa using this⟩, fun ⟨t, h⟩ => ⟨t.reverse, by rw [← reverse_append, h]⟩⟩
@[simp] theorem reverse_prefix {l₁ l₂ : List α} : IsPrefix (reverse l₁) (reverse l₂) ↔ IsSuffix l₁ l₂ := by rw [← reverse_suffix, reverse_reverse, reverse_reverse]
theorem prefix_of_prefix_length_le {l₁ l₂ l₃ : List α} (h₁ : IsPrefix l₁ l₃) (h₂ : IsPrefix l₂ l₃) (h : l₁.length ≤ l₂.length) : IsPrefix l₁ l₂ := by rw [prefix_iff_eq_take] at h₁ h₂ ⊢; conv => { lhs; rw [h₁] }; conv => { rhs; rw [h₂] }; rw [take_take, Nat.min_eq_left h]
theorem IsPrefix.map {l₁ l₂ : List α} (f : α → β) (h : IsPrefix l₁ l₂) : IsPrefix (l₁.map f) (l₂.map f) := h.elim fun t h => ⟨t.map f, by rw [← map_append, h]⟩
theorem IsPrefix.filter (p : α → Bool) {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : IsPrefix (l₁.filter p) (l₂.filter p) := h.elim fun t h => ⟨t.filter p, by rw [← filter_append, h]⟩
theorem IsPrefix.getElem {xs ys : List α} (h : IsPrefix xs ys) {i : Nat} (hi : i < xs.length) : xs[i] = ys[i]'(Nat.lt_of_lt_of_le hi h.length_le) := by obtain ⟨t, rfl⟩ := h; rw [getElem_append_left]
theorem infix_append (l₁ l₂ l₃ : List α) : IsInfix l₂ (l₁ ++ l₂ ++ l₃) := ⟨l₁, l₃, rfl⟩
-- `Pairwise`.
theorem Pairwise.sublist {R : α → α → Prop} {l₁ l₂ : List α} (s : Sublist l₁ l₂) : l₂.Pairwise R → l₁.Pairwise R := fun h => by induction s with | slnil => exact h | cons a _ ih => exact ih (pairwise_cons.1 h).2 | cons₂ a s ih => rw [pairwise_cons] at h ⊢; exact ⟨fun b m => h.1 b (s.subset m), ih h.2⟩
theorem Pairwise.imp {R S : α → α → Prop} {l : List α} (H : ∀ {a b}, R a b → S a b) : l.Pairwise R → l.Pairwise S := fun h => by induction h with | nil => exact .nil | cons k _ ih => exact .cons (fun a m => H (k a m)) ih
theorem rel_of_pairwise_cons {R : α → α → Prop} {a : α} {l : List α} (p : (a :: l).Pairwise R) : ∀ {a'}, a' ∈ l → R a a' := fun m => (pairwise_cons.1 p).1 _ m
theorem Pairwise.of_cons {R : α → α → Prop} {a : α} {l : List α} (p : (a :: l).Pairwise R) : Pairwise R l := (pairwise_cons.1 p).2
theorem Pairwise.tail {R : α → α → Prop} : ∀ {l : List α}, Pairwise R l → Pairwise R l.tail | [], h => h | _ :: _, h => h.of_cons
theorem Pairwise.and {R S : α → α → Prop} {l : List α} (hR : Pairwise R l) (hS : Pairwise S l) : l.Pairwise fun a b => R a b ∧ S a b := by induction hR with | nil => exact .nil | cons k _ ih => rw [pairwise_cons] at hS; exact .cons (fun a m => ⟨k a m, hS.1 a m⟩) (ih hS.2)
theorem pairwise_and_iff {R S : α → α → Prop} {l : List α} : l.Pairwise (fun a b => R a b ∧ S a b) ↔ Pairwise R l ∧ Pairwise S l := ⟨fun h => ⟨h.imp (·.1), h.imp (·.2)⟩, fun h => h.1.and h.2⟩
theorem Pairwise.iff {R S : α → α → Prop} (H : ∀ a b, R a b ↔ S a b) {l : List α} : Pairwise R l ↔ Pairwise S l := ⟨Pairwise.imp fun {a b} => (H a b).1, Pairwise.imp fun {a b} => (H a b).2⟩
theorem pairwise_of_forall {R : α → α → Prop} {l : List α} (H : ∀ x y, R x y) : Pairwise R l := by induction l with | nil => exact .nil | cons a l ih => exact .cons (fun b _ => H a b) ih
theorem Pairwise.imp_of_mem {R S : α → α → Prop} {l : List α} (H : ∀ {a b}, a ∈ l → b ∈ l → R a b → S a b) (p : Pairwise R l) : Pairwise S l := by induction p with | nil => exact .nil | cons k _ ih => exact .cons (fun b m => H mem_cons_self (mem_cons_of_mem _ m) (k b m)) (ih fun m n => H (mem_cons_of_mem _ m) (mem_cons_of_mem _ n))
@[simp] theorem pairwise_singleton (R : α → α → Prop) (a : α) : Pairwise R [a] := by simp [pairwise_cons]
theorem pairwise_pair {R : α → α → Prop} {a b : α} : Pairwise R [a, b] ↔ R a b := by rw [pairwise_cons]; simp
@[simp] theorem pairwise_map {R : β → β → Prop} {f : α → β} {l : List α} : (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by induction l with | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩ | cons a l ih => simp [pairwise_cons, ih]
theorem Pairwise.map {R : α → α → Prop} {S : β → β → Prop} {l : List α} (f : α → β) (H : ∀ a b : α, R a b → S (f a) (f b)) (p : Pairwise R l) : Pairwise S (map f l) := pairwise_map.2 (p.imp (H _ _))
@[simp] theorem pairwise_filter {R : α → α → Prop} {p : α → Bool} {l : List α} : Pairwise R (filter p l) ↔ Pairwise (fun x y => p x → p y → R x y) l := by induction l with | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩ | cons a l ih => cases h : p a <;> simp [filter_cons, h, ih, pairwise_cons]
theorem Pairwise.filter {R : α → α → Prop} {l : List α} (p : α → Bool) (h : Pairwise R l) : Pairwise R (filter p l) := h.sublist filter_sublist
theorem pairwise_append {R : α → α → Prop} {l₁ l₂ : List α} : (l₁ ++ l₂).Pairwise R ↔ l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by induction l₁ with | nil => simp | cons a l ih => simp [pairwise_cons, ih, or_imp, forall_and, and_assoc, and_left_comm]
@[simp] theorem pairwise_reverse {R : α → α → Prop} {l : List α} : l.reverse.Pairwise R ↔ l.Pairwise fun a b => R b a := by induction l with | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩ | cons a l ih => rw [reverse_cons, pairwise_append, ih, pairwise_cons]; simp [and_comm]
theorem Pairwise.take {R : α → α → Prop} {l : List α} {i : Nat} (h : l.Pairwise R) : (l.take i).Pairwise R := h.sublist (take_sublist i l)
theorem Pairwise.drop {R : α → α → Prop} {l : List α} {i : Nat} (h : l.Pairwise R) : (l.drop i).Pairwise R := h.sublist (drop_sublist i l)
theorem pairwise_iff_getElem {R : α → α → Prop} {l : List α} : Pairwise R l ↔ ∀ (i j : Nat) (hi : i < l.length) (hj : j < l.length) (_ : i < j), R l[i] l[j] := by induction l with | nil => simp | cons a l ih => rw [pairwise_cons, ih]; exact ⟨fun ⟨h, k⟩ i j hi hj hij => by match i, j, hij with | 0, j+1, _ => exact h _ (getElem_mem _) | i+1, j+1, hij => exact k i j (by simpa using hi) (by simpa using hj) (by omega), fun h => ⟨fun b m => by obtain ⟨j, hj, rfl⟩ := getElem_of_mem m; exact h 0 (j + 1) (by simp) (by simpa using hj) (by omega), fun i j hi hj hij => h (i + 1) (j + 1) (by simpa using hi) (by simpa using hj) (by omega)⟩⟩
-- `Nodup`.
theorem Nodup.sublist {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : Nodup l₂) : Nodup l₁ := Pairwise.sublist s h
theorem Sublist.nodup {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : Nodup l₂) : Nodup l₁ := Pairwise.sublist s h
theorem nodup_append {l₁ l₂ : List α} : (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := pairwise_append
theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (filter p l) := Pairwise.filter p h
theorem nodup_reverse {l : List α} : l.reverse.Nodup ↔ l.Nodup := by unfold Nodup; rw [pairwise_reverse]; exact Pairwise.iff fun a b => ne_comm
theorem Nodup.erase [BEq α] [LawfulBEq α] {l : List α} (a : α) (h : Nodup l) : Nodup (l.erase a) := h.sublist erase_sublist
theorem nodup_range {n : Nat} : Nodup (range n) := by rw [Nodup, pairwise_iff_getElem]; intro i j hi hj hij; simp; omega
theorem pairwise_lt_range {n : Nat} : Pairwise (· < ·) (range n) := by rw [pairwise_iff_getElem]; intro i j hi hj hij; simp; omega
theorem pairwise_le_range {n : Nat} : Pairwise (· ≤ ·) (range n) := by rw [pairwise_iff_getElem]; intro i j hi hj hij; simp; omega
-- Permutations.
theorem Perm.rfl {l : List α} : Perm l l := .refl l
theorem Perm.of_eq {l₁ l₂ : List α} (h : l₁ = l₂) : Perm l₁ l₂ := h ▸ .refl l₁
theorem perm_comm {l₁ l₂ : List α} : Perm l₁ l₂ ↔ Perm l₂ l₁ := ⟨Perm.symm, Perm.symm⟩
theorem Perm.subset {l₁ l₂ : List α} (p : Perm l₁ l₂) : l₁ ⊆ l₂ := fun _ => p.mem_iff.1
theorem perm_append_singleton (a : α) (l : List α) : Perm (l ++ [a]) (a :: l) := by have h := @perm_middle α a l []; rwa [append_nil] at h
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : Perm l₁ l₂) : Perm (map f l₁) (map f l₂) := by induction p with | nil => exact .nil | cons a _ ih => exact .cons _ ih | swap a b l => exact .swap .. | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) : Perm (filter p l₁) (filter p l₂) := by induction s with | nil => exact .nil | cons a _ ih => rw [filter_cons, filter_cons]; split; { exact .cons a ih }; { exact ih } | swap a b l => cases h : p a <;> cases k : p b <;> simp [filter_cons, h, k] <;> (first | exact .refl _ | exact .swap ..) | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem Perm.nil_eq {l : List α} (p : Perm [] l) : [] = l := by have := p.length_eq; cases l with | nil => rfl | cons a l => simp at this
theorem Perm.eq_nil {l : List α} (p : Perm l []) : l = [] := p.symm.nil_eq.symm
@[simp] theorem perm_nil {l₁ : List α} : Perm l₁ [] ↔ l₁ = [] := ⟨Perm.eq_nil, fun h => h ▸ .nil⟩
@[simp] theorem nil_perm {l₁ : List α} : Perm [] l₁ ↔ l₁ = [] := perm_comm.trans perm_nil
theorem not_perm_nil_cons (a : α) (l : List α) : ¬Perm [] (a :: l) := fun h => nomatch h.nil_eq
theorem Perm.pairwise {R : α → α → Prop} {l l' : List α} (hR : ∀ {x y}, R x y → R y x) (p : Perm l l') (hl : l.Pairwise R) : l'.Pairwise R := by induction p with | nil => exact hl | cons a p ih => rw [pairwise_cons] at hl ⊢; exact ⟨fun b m => hl.1 b (p.mem_iff.2 m), ih hl.2⟩ | swap a b l => simp [pairwise_cons, or_imp, forall_and] at hl ⊢; exact ⟨⟨hR hl.1.1, hl.2.1⟩, hl.1.2, hl.2.2⟩ | trans _ _ ih₁ ih₂ => exact ih₂ (ih₁ hl)
theorem Perm.nodup {l l' : List α} (hl : Perm l l') (hR : l.Nodup) : l'.Nodup := Perm.pairwise Ne.symm hl hR
theorem Perm.nodup_iff {l₁ l₂ : List α} (p : Perm l₁ l₂) : Nodup l₁ ↔ Nodup l₂ := ⟨p.nodup, p.symm.nodup⟩
theorem Perm.countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) : countP p l₁ = countP p l₂ := by rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_eq
theorem Perm.count_eq [BEq α] {l₁ l₂ : List α} (p : Perm l₁ l₂) (a : α) : count a l₁ = count a l₂ := p.countP_eq _
theorem Perm.sum_nat {l₁ l₂ : List Nat} (h : Perm l₁ l₂) : l₁.sum = l₂.sum := by induction h <;> simp_all; omega
theorem Perm.foldl_eq' {f : β → α → β} {l₁ l₂ : List α} (p : Perm l₁ l₂) (comm : ∀ x y z, f (f z x) y = f (f z y) x) (init : β) : foldl f init l₁ = foldl f init l₂ := by induction p generalizing init with | nil => rfl | cons a _ ih => exact ih _ | swap a b l => rw [foldl_cons, foldl_cons, foldl_cons, foldl_cons, comm] | trans _ _ ih₁ ih₂ => exact (ih₁ init).trans (ih₂ init)
theorem perm_cons_erase [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : Perm l (a :: l.erase a) := by induction l with | nil => cases h | cons b l ih => rw [erase_cons]; split <;> rename_i e; { rw [eq_of_beq e] }; { rcases mem_cons.1 h with rfl | h; { simp at e }; { exact (Perm.cons b (ih h)).trans (.swap ..) } }
theorem Perm.flatten {l₁ l₂ : List (List α)} (p : Perm l₁ l₂) : Perm l₁.flatten l₂.flatten := by induction p with | nil => exact .nil | cons a _ ih => simpa using ih.append_left a | swap a b l => simp only [flatten_cons, ← append_assoc]; exact perm_append_comm.append_right _ | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem filter_append_perm (p : α → Bool) (l : List α) : Perm (filter p l ++ filter (fun x => !p x) l) l := by induction l with | nil => exact .nil | cons a l ih => cases h : p a; { simp [filter_cons, h]; exact perm_middle.trans (.cons a ih) }; { simp [filter_cons, h]; exact .cons a ih }
theorem erase_cons_tail [BEq α] {a b : α} {l : List α} (h : ¬(b == a) = true) : (b :: l).erase a = b :: l.erase a := by rw [erase_cons, if_neg h]
theorem length_erase [BEq α] [LawfulBEq α] (a : α) (l : List α) : (l.erase a).length = if a ∈ l then l.length - 1 else l.length := by split <;> rename_i h; { exact length_erase_of_mem h }; { rw [erase_of_not_mem h] }
theorem mem_erase_of_ne [BEq α] [LawfulBEq α] {a b : α} {l : List α} (ab : a ≠ b) : a ∈ l.erase b ↔ a ∈ l := ⟨mem_of_mem_erase, fun h => by induction l with | nil => exact h | cons c l ih => rw [erase_cons]; split <;> rename_i e; { have := eq_of_beq e; subst this; simpa [ab] using h }; { rcases mem_cons.1 h with rfl | h; { simp }; { exact mem_cons_of_mem c (ih h) } }⟩
theorem count_erase_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : count a (l.erase a) = count a l - 1 := by by_cases h : a ∈ l; { rw [(perm_cons_erase h).count_eq a, count_cons_self, Nat.add_sub_cancel] }; { rw [erase_of_not_mem h, count_eq_zero.2 h] }
end List
