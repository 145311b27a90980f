/-!
# Lists with functions of our own

Append, length, reverse (also with an accumulator), map, filter, membership, folds, flattening,
prefixes and suffixes: every function is defined here, so that proofs have to unfold it.
-/

set_option tactic.hygienic false

namespace ListBasics

variable {α β γ : Type}

/-! ## Append and length -/

def app : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: app xs ys

def len : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1

theorem app_nil_left (ys : List α) : app [] ys = ys := by
  rfl

theorem app_nil_right (xs : List α) : app xs [] = xs := by
  induction xs
  · rfl
  · rw [app, tail_ih]

theorem app_cons (x : α) (xs ys : List α) : app (x :: xs) ys = x :: app xs ys := by
  rfl

theorem app_regroup (xs ys zs : List α) : app (app xs ys) zs = app xs (app ys zs) := by
  induction xs
  · rfl
  · simp only [app]
    rw [tail_ih]

theorem app_eq_append (xs ys : List α) : app xs ys = xs ++ ys := by
  induction xs
  · rfl
  · rw [app, tail_ih]
    rfl

theorem app_singleton_cons (xs : List α) (y : α) (ys : List α) :
    app xs (y :: ys) = app (app xs [y]) ys := by
  rw [app_regroup, app, app]

theorem app_cancel_left (xs ys zs : List α) (h : app xs ys = app xs zs) : ys = zs := by
  induction xs
  · exact h
  · apply tail_ih
    injection h

theorem app_eq_nil (xs ys : List α) (h : app xs ys = []) : xs = [] ∧ ys = [] := by
  cases xs
  · exact ⟨rfl, h⟩
  · contradiction

theorem len_nil : len ([] : List α) = 0 := by
  rfl

theorem len_app (xs ys : List α) : len (app xs ys) = len xs + len ys := by
  induction xs
  · simp [app, len]
  · simp [app, len, tail_ih]
    omega

theorem len_app_swap (xs ys : List α) : len (app xs ys) = len (app ys xs) := by
  rw [len_app, len_app, Nat.add_comm]

theorem len_zero (xs : List α) (h : len xs = 0) : xs = [] := by
  cases xs
  · rfl
  · simp [len] at h

theorem len_zero_iff (xs : List α) : len xs = 0 ↔ xs = [] := by
  constructor
  · exact len_zero xs
  · intro h
    rw [h, len]

theorem len_eq_length (xs : List α) : len xs = xs.length := by
  induction xs
  · rfl
  · simp [len, tail_ih]

theorem len_pos_cons (xs : List α) (h : 0 < len xs) : ∃ x ys, xs = x :: ys := by
  cases xs
  · contradiction
  · exact ⟨head, tail, rfl⟩

/-! ## Adding at the end, reverse -/

def snoc : List α → α → List α
  | [], a => [a]
  | x :: xs, a => x :: snoc xs a

def rev : List α → List α
  | [] => []
  | x :: xs => app (rev xs) [x]

def revOnto : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revOnto xs (x :: acc)

theorem snoc_eq_app (xs : List α) (y : α) : snoc xs y = app xs [y] := by
  induction xs
  · rfl
  · simp [snoc, app, tail_ih]

theorem len_snoc (xs : List α) (y : α) : len (snoc xs y) = len xs + 1 := by
  rw [snoc_eq_app, len_app]
  rfl

theorem snoc_ne_nil (xs : List α) (y : α) : snoc xs y ≠ [] := by
  intro h
  cases xs
  · contradiction
  · contradiction

theorem app_snoc (xs ys : List α) (z : α) : app xs (snoc ys z) = snoc (app xs ys) z := by
  rw [snoc_eq_app, snoc_eq_app, app_regroup]

theorem rev_app (xs ys : List α) : rev (app xs ys) = app (rev ys) (rev xs) := by
  induction xs
  · rw [app, rev, app_nil_right]
  · rw [app, rev, tail_ih, rev, app_regroup]

theorem rev_snoc (xs : List α) (y : α) : rev (snoc xs y) = y :: rev xs := by
  rw [snoc_eq_app, rev_app]
  rfl

theorem rev_rev (xs : List α) : rev (rev xs) = xs := by
  induction xs
  · rfl
  · rw [rev, rev_app, tail_ih]
    rfl

theorem len_rev (xs : List α) : len (rev xs) = len xs := by
  induction xs
  · rfl
  · rw [rev, len_app, tail_ih]
    rfl

theorem rev_injective (xs ys : List α) (h : rev xs = rev ys) : xs = ys := by
  rw [← rev_rev xs, h, rev_rev]

theorem rev_eq_nil (xs : List α) (h : rev xs = []) : xs = [] := by
  apply rev_injective
  exact h

theorem revOnto_spec (xs acc : List α) : revOnto xs acc = app (rev xs) acc := by
  induction xs generalizing acc
  · rfl
  · rw [revOnto, tail_ih, rev, app_regroup]
    rfl

theorem revOnto_correct (xs : List α) : revOnto xs [] = rev xs := by
  rw [revOnto_spec, app_nil_right]

theorem revOnto_app (xs ys acc : List α) :
    revOnto (app xs ys) acc = revOnto ys (revOnto xs acc) := by
  induction xs generalizing acc
  · rfl
  · simp [app, revOnto, tail_ih]

theorem revOnto_twice (xs : List α) : revOnto (revOnto xs []) [] = xs := by
  rw [revOnto_correct, revOnto_correct, rev_rev]

theorem revOnto_revOnto (xs ys zs : List α) :
    revOnto (revOnto xs ys) zs = revOnto ys (app xs zs) := by
  induction xs generalizing ys
  · rfl
  · rw [revOnto, tail_ih]
    rfl

theorem len_revOnto (xs acc : List α) : len (revOnto xs acc) = len xs + len acc := by
  rw [revOnto_spec, len_app, len_rev]

theorem rev_eq_reverse (xs : List α) : rev xs = xs.reverse := by
  induction xs
  · rfl
  · rw [rev, tail_ih, app_eq_append, List.reverse_cons]

theorem snoc_induction (P : List α → Prop) (h0 : P []) (hs : ∀ xs x, P xs → P (app xs [x]))
    (xs : List α) : P xs := by
  suffices hr : ∀ ys, P (rev ys) from rev_rev xs ▸ hr (rev xs)
  intro ys
  induction ys
  · exact h0
  · apply hs
    exact tail_ih

/-! ## Map -/

def mapp (f : α → β) : List α → List β
  | [] => []
  | x :: xs => f x :: mapp f xs

theorem mapp_app (f : α → β) (xs ys : List α) :
    mapp f (app xs ys) = app (mapp f xs) (mapp f ys) := by
  induction xs
  · rfl
  · simp only [app, mapp, tail_ih]

theorem len_mapp (f : α → β) (xs : List α) : len (mapp f xs) = len xs := by
  induction xs
  · rfl
  · rw [mapp, len, tail_ih, len]

theorem mapp_mapp (g : β → γ) (f : α → β) (xs : List α) :
    mapp g (mapp f xs) = mapp (fun x => g (f x)) xs := by
  induction xs
  · rfl
  · simp [mapp, tail_ih]

theorem mapp_id (xs : List α) : mapp (fun x => x) xs = xs := by
  induction xs
  · rfl
  · rw [mapp, tail_ih]

theorem mapp_congr (f g : α → β) (h : ∀ x, f x = g x) (xs : List α) : mapp f xs = mapp g xs := by
  induction xs
  · rfl
  · rw [mapp, mapp, h, tail_ih]

theorem mapp_snoc (f : α → β) (xs : List α) (y : α) :
    mapp f (snoc xs y) = snoc (mapp f xs) (f y) := by
  rw [snoc_eq_app, mapp_app, snoc_eq_app]
  rfl

theorem mapp_rev (f : α → β) (xs : List α) : mapp f (rev xs) = rev (mapp f xs) := by
  induction xs
  · rfl
  · rw [rev, mapp_app, tail_ih]
    rfl

theorem mapp_revOnto (f : α → β) (xs acc : List α) :
    mapp f (revOnto xs acc) = revOnto (mapp f xs) (mapp f acc) := by
  rw [revOnto_spec, revOnto_spec, mapp_app, mapp_rev]

theorem mapp_eq_nil (f : α → β) (xs : List α) (h : mapp f xs = []) : xs = [] := by
  cases xs
  · rfl
  · contradiction

theorem mapp_injective (f : α → β) (hf : ∀ x y, f x = f y → x = y) (xs ys : List α)
    (h : mapp f xs = mapp f ys) : xs = ys := by
  induction xs generalizing ys
  · cases ys
    · rfl
    · contradiction
  · cases ys
    · contradiction
    · simp only [mapp] at h
      injection h
      rw [hf _ _ head_eq, tail_ih _ tail_eq]

/-! ## Filter -/

def keep (p : α → Bool) : List α → List α
  | [] => []
  | x :: xs => if p x then x :: keep p xs else keep p xs

theorem keep_cons_true (p : α → Bool) (x : α) (xs : List α) (h : p x = true) :
    keep p (x :: xs) = x :: keep p xs := by
  simp [keep, h]

theorem keep_cons_false (p : α → Bool) (x : α) (xs : List α) (h : p x = false) :
    keep p (x :: xs) = keep p xs := by
  simp [keep, h]

theorem keep_app (p : α → Bool) (xs ys : List α) :
    keep p (app xs ys) = app (keep p xs) (keep p ys) := by
  induction xs
  · rfl
  · rw [app]
    cases h : p head
    · rw [keep_cons_false p _ _ h, keep_cons_false p _ _ h, tail_ih]
    · rw [keep_cons_true p _ _ h, keep_cons_true p _ _ h, tail_ih, app]

theorem len_keep_le (p : α → Bool) (xs : List α) : len (keep p xs) ≤ len xs := by
  induction xs
  · exact Nat.le_refl 0
  · rw [keep]
    split
    · simp [len, tail_ih]
    · simp only [len]
      omega

theorem keep_idem (p : α → Bool) (xs : List α) : keep p (keep p xs) = keep p xs := by
  induction xs
  · rfl
  · by_cases h : p head = true
    · rw [keep_cons_true p _ _ h, keep_cons_true p _ _ h, tail_ih]
    · simp [keep, h, tail_ih]

theorem keep_comm (p q : α → Bool) (xs : List α) : keep p (keep q xs) = keep q (keep p xs) := by
  induction xs
  · rfl
  · cases hp : p head
    · cases hq : q head
      · simp [keep, hp, hq, tail_ih]
      · simp [keep, hp, hq, tail_ih]
    · cases hq : q head
      · simp [keep, hp, hq, tail_ih]
      · simp [keep, hp, hq, tail_ih]

theorem keep_and (p q : α → Bool) (xs : List α) :
    keep p (keep q xs) = keep (fun x => q x && p x) xs := by
  induction xs
  · rfl
  · cases h : q head
    · simp [keep, h, tail_ih]
    · simp [keep, h, tail_ih]

theorem keep_all (xs : List α) : keep (fun _ => true) xs = xs := by
  induction xs
  · rfl
  · rw [keep, tail_ih]
    rfl

theorem keep_none (xs : List α) : keep (fun _ => false) xs = [] := by
  induction xs
  · rfl
  · simp [keep, tail_ih]

theorem keep_mapp (p : β → Bool) (f : α → β) (xs : List α) :
    keep p (mapp f xs) = mapp f (keep (fun x => p (f x)) xs) := by
  induction xs
  · rfl
  · simp only [mapp, keep]
    split
    · rw [mapp, tail_ih]
    · exact tail_ih

theorem keep_rev (p : α → Bool) (xs : List α) : keep p (rev xs) = rev (keep p xs) := by
  induction xs
  · rfl
  · rw [rev, keep_app, tail_ih]
    cases h : p head
    · simp [keep, h, app_nil_right]
    · simp [keep, h, rev]

/-! ## Membership -/

def Elem (a : α) : List α → Prop
  | [] => False
  | x :: xs => a = x ∨ Elem a xs

theorem elem_nil (a : α) : ¬Elem a [] := by
  intro h
  exact h

theorem elem_head (a : α) (xs : List α) : Elem a (a :: xs) := by
  left
  rfl

theorem elem_tail (a b : α) (xs : List α) (h : Elem a xs) : Elem a (b :: xs) := by
  right
  exact h

theorem elem_app (a : α) (xs ys : List α) : Elem a (app xs ys) ↔ Elem a xs ∨ Elem a ys := by
  induction xs
  · simp [app, Elem]
  · simp only [app, Elem]
    rw [tail_ih, or_assoc]

theorem elem_app_left (a : α) (xs ys : List α) (h : Elem a xs) : Elem a (app xs ys) := by
  rw [elem_app]
  left
  exact h

theorem elem_app_swap (a : α) (xs ys : List α) (h : Elem a (app xs ys)) : Elem a (app ys xs) := by
  rw [elem_app] at h ⊢
  cases h
  · right
    assumption
  · left
    assumption

theorem elem_rev (a : α) (xs : List α) : Elem a (rev xs) ↔ Elem a xs := by
  induction xs
  · rfl
  · rw [rev, elem_app, tail_ih]
    simp only [Elem, or_false]
    exact or_comm

theorem elem_mapp (f : α → β) (a : α) (xs : List α) (h : Elem a xs) : Elem (f a) (mapp f xs) := by
  induction xs
  · contradiction
  · rcases h with h | h
    · left
      rw [h]
    · right
      exact tail_ih h

theorem elem_mapp_exists (f : α → β) (b : β) (xs : List α) (h : Elem b (mapp f xs)) :
    ∃ a, Elem a xs ∧ f a = b := by
  induction xs
  · contradiction
  · cases h
    · exact ⟨head, elem_head head tail, h_1.symm⟩
    · obtain ⟨a, ha, hb⟩ := tail_ih h_1
      exact ⟨a, elem_tail a head tail ha, hb⟩

theorem elem_keep (p : α → Bool) (a : α) (xs : List α) :
    Elem a (keep p xs) ↔ Elem a xs ∧ p a = true := by
  induction xs
  · simp [keep, Elem]
  · rw [keep]
    split
    · simp only [Elem, tail_ih]
      constructor
      · rintro (h' | ⟨h₁, h₂⟩)
        · rw [h']
          constructor
          · exact elem_head head tail
          · assumption
        · exact ⟨Or.inr h₁, h₂⟩
      · rintro ⟨h₁ | h₁, h₂⟩
        · exact Or.inl h₁
        · exact Or.inr ⟨h₁, h₂⟩
    · rw [tail_ih]
      simp only [Elem]
      constructor
      · rintro ⟨h₁, h₂⟩
        exact ⟨Or.inr h₁, h₂⟩
      · rintro ⟨h₁ | h₁, h₂⟩
        · rw [h₁] at h₂
          contradiction
        · exact ⟨h₁, h₂⟩

theorem elem_split (a : α) (xs : List α) (h : Elem a xs) : ∃ ys zs, xs = app ys (a :: zs) := by
  induction xs
  · contradiction
  · rcases h with h | h
    · exists [], tail
      rw [h, app]
    · obtain ⟨ys, zs, hs⟩ := tail_ih h
      exists head :: ys, zs
      rw [app, hs]

theorem elem_len_pos (a : α) (xs : List α) (h : Elem a xs) : 0 < len xs := by
  cases xs
  · contradiction
  · simp [len]

/-! ## Folds -/

def foldRight (f : α → β → β) (b : β) : List α → β
  | [] => b
  | x :: xs => f x (foldRight f b xs)

def foldLeft (f : β → α → β) (b : β) : List α → β
  | [] => b
  | x :: xs => foldLeft f (f b x) xs

theorem foldRight_app (f : α → β → β) (b : β) (xs ys : List α) :
    foldRight f b (app xs ys) = foldRight f (foldRight f b ys) xs := by
  induction xs
  · rfl
  · rw [app, foldRight, tail_ih, foldRight]

theorem foldLeft_app (f : β → α → β) (b : β) (xs ys : List α) :
    foldLeft f b (app xs ys) = foldLeft f (foldLeft f b xs) ys := by
  induction xs generalizing b
  · rfl
  · rw [app, foldLeft, foldLeft, tail_ih]

theorem foldRight_cons (xs ys : List α) : foldRight (fun x r => x :: r) ys xs = app xs ys := by
  induction xs
  · rfl
  · rw [foldRight, tail_ih, app]

theorem foldLeft_cons (xs ys : List α) : foldLeft (fun r x => x :: r) ys xs = revOnto xs ys := by
  induction xs generalizing ys
  · rfl
  · rw [foldLeft, revOnto, tail_ih]

theorem foldLeft_rev (f : β → α → β) (b : β) (xs : List α) :
    foldLeft f b (rev xs) = foldRight (fun x r => f r x) b xs := by
  induction xs
  · rfl
  · rw [rev, foldLeft_app, tail_ih]
    rfl

theorem foldRight_mapp (f : β → γ → γ) (g : α → β) (b : γ) (xs : List α) :
    foldRight f b (mapp g xs) = foldRight (fun x r => f (g x) r) b xs := by
  induction xs
  · rfl
  · rw [mapp, foldRight, foldRight, tail_ih]

theorem mapp_as_fold (f : α → β) (xs : List α) :
    mapp f xs = foldRight (fun x r => f x :: r) [] xs := by
  induction xs
  · rfl
  · simp [mapp, foldRight, tail_ih]

theorem len_as_fold (xs : List α) : len xs = foldRight (fun _ n => n + 1) 0 xs := by
  induction xs
  · rfl
  · rw [len, foldRight, tail_ih]

theorem foldLeft_count (xs : List α) (k : Nat) : foldLeft (fun n _ => n + 1) k xs = k + len xs := by
  induction xs generalizing k
  · rfl
  · rw [foldLeft, tail_ih, len]
    omega

/-! ## Lists of lists -/

def flat : List (List α) → List α
  | [] => []
  | xs :: xss => app xs (flat xss)

theorem flat_app (xss yss : List (List α)) : flat (app xss yss) = app (flat xss) (flat yss) := by
  induction xss
  · rfl
  · rw [app, flat, tail_ih, flat, app_regroup]

theorem flat_singletons (xs : List α) : flat (mapp (fun x => [x]) xs) = xs := by
  induction xs
  · rfl
  · rw [mapp, flat, tail_ih]
    rfl

theorem mapp_flat (f : α → β) (xss : List (List α)) :
    mapp f (flat xss) = flat (mapp (mapp f) xss) := by
  induction xss
  · rfl
  · rw [flat, mapp_app, tail_ih, mapp, flat]

theorem elem_flat (a : α) (xss : List (List α)) :
    Elem a (flat xss) ↔ ∃ xs, Elem xs xss ∧ Elem a xs := by
  induction xss
  · simp [flat, Elem]
  · rw [flat, elem_app, tail_ih]
    simp only [Elem]
    grind

theorem flat_flat (xsss : List (List (List α))) : flat (flat xsss) = flat (mapp flat xsss) := by
  induction xsss
  · rfl
  · rw [flat, flat_app, tail_ih, mapp, flat]

/-! ## Prefixes -/

def Prefix (xs ys : List α) : Prop := ∃ zs, app xs zs = ys

theorem prefix_refl (xs : List α) : Prefix xs xs := by
  exists []
  exact app_nil_right xs

theorem prefix_nil (xs : List α) : Prefix [] xs := by
  exact ⟨xs, rfl⟩

theorem prefix_app (xs ys : List α) : Prefix xs (app xs ys) := by
  unfold Prefix
  exists ys

theorem prefix_trans (xs ys zs : List α) (h₁ : Prefix xs ys) (h₂ : Prefix ys zs) :
    Prefix xs zs := by
  obtain ⟨us, hu⟩ := h₁
  obtain ⟨vs, hv⟩ := h₂
  exists app us vs
  rw [← app_regroup, hu, hv]

theorem prefix_len (xs ys : List α) (h : Prefix xs ys) : len xs ≤ len ys := by
  obtain ⟨zs, hz⟩ := h
  rw [← hz, len_app]
  exact Nat.le_add_right (len xs) (len zs)

theorem prefix_antisymm (xs ys : List α) (h₁ : Prefix xs ys) (h₂ : Prefix ys xs) : xs = ys := by
  obtain ⟨us, hu⟩ := h₁
  have hl := prefix_len ys xs h₂
  rw [← hu, len_app] at hl
  have h0 : len us = 0 := by omega
  rw [← hu, len_zero us h0, app_nil_right]

theorem prefix_elem (a : α) (xs ys : List α) (h : Prefix xs ys) (ha : Elem a xs) : Elem a ys := by
  obtain ⟨zs, hz⟩ := h
  rw [← hz]
  exact elem_app_left a xs zs ha

theorem prefix_mapp (f : α → β) (xs ys : List α) (h : Prefix xs ys) :
    Prefix (mapp f xs) (mapp f ys) := by
  obtain ⟨zs, hz⟩ := h
  exists mapp f zs
  rw [← mapp_app, hz]

end ListBasics
