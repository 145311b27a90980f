prelude
import Init.Grind.Order

/-! Relations between lists that can be decided: `Pairwise`, `Nodup`, prefixes, sublists, permutations; lists as a
functor and as collections. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v}

instance instFunctor : Functor List where map := List.map

-- Relations between lists, decided by running along them.
instance instDecidablePairwise {R : α → α → Prop} [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l =>
    have := instDecidablePairwise (R := R) l
    decidable_of_iff ((∀ x ∈ l, R a x) ∧ Pairwise R l) ⟨fun ⟨h, k⟩ => .cons h k, fun | .cons h k => ⟨h, k⟩⟩
instance nodupDecidable [DecidableEq α] (l : List α) : Decidable (Nodup l) := inferInstanceAs (Decidable (Pairwise _ l))
instance instDecidableIsPrefixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <+: l₂) :=
  decidable_of_iff (l₁.isPrefixOf l₂ = true) isPrefixOf_iff_prefix
theorem reverse_prefix_iff {l₁ l₂ : List α} : l₁.reverse <+: l₂.reverse ↔ l₁ <:+ l₂ :=
  ⟨fun ⟨t, h⟩ => ⟨t.reverse, by rw [← reverse_reverse l₂, ← h]; simp⟩, fun ⟨t, h⟩ => ⟨t.reverse, by rw [← h]; simp⟩⟩
instance instDecidableIsSuffixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ <:+ l₂) :=
  decidable_of_iff (l₁.reverse <+: l₂.reverse) reverse_prefix_iff
theorem infix_cons_cases {l : List α} {a : α} {l' : List α} : l <:+: a :: l' ↔ l <+: a :: l' ∨ l <:+: l' := by
  constructor
  · intro ⟨s, t, h⟩
    cases s with
    | nil => exact .inl ⟨t, by simpa using h⟩
    | cons b s => simp at h; exact .inr ⟨s, t, by simpa using h.2⟩
  · intro h
    cases h with
    | inl h => have ⟨t, h⟩ := h; exact ⟨[], t, by simpa using h⟩
    | inr h => have ⟨s, t, h⟩ := h; exact ⟨a :: s, t, by simp [← h]⟩
instance instDecidableIsInfixOfDecidableEq [DecidableEq α] (l₁ : List α) : (l₂ : List α) → Decidable (l₁ <:+: l₂)
  | [] => decidable_of_iff (l₁ = []) ⟨fun h => ⟨[], [], by simp [h]⟩, fun ⟨s, t, h⟩ => by simp at h; exact h.2.1⟩
  | a :: l =>
    have := instDecidableIsInfixOfDecidableEq l₁ l
    decidable_of_iff (l₁ <+: a :: l ∨ l₁ <:+: l) infix_cons_cases.symm
instance instDecidableRelSubsetOfDecidableEq [DecidableEq α] : DecidableRel (α := List α) (· ⊆ ·) :=
  fun l₁ l₂ => decidable_of_iff (∀ a ∈ l₁, a ∈ l₂) Iff.rfl
def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | l₁@(a :: as), b :: bs => if a == b then as.isSublist bs else l₁.isSublist bs
theorem isSublist_iff_sublist [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isSublist l₂ ↔ Sublist l₁ l₂ := by
  induction l₂ generalizing l₁ with
  | nil => cases l₁ with
    | nil => simp [isSublist]
    | cons a as => exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
  | cons b bs ih => cases l₁ with
    | nil => simp [isSublist]
    | cons a as =>
      rw [isSublist]
      by_cases e : a = b
      · subst e
        simp only [beq_self_eq_true, ↓reduceIte, ih]
        exact ⟨.cons₂ a, fun | .cons₂ _ h => h | .cons _ h => .trans (.cons a (.refl as)) h⟩
      · simp only [beq_iff_eq, e, ↓reduceIte, ih]
        exact ⟨.cons b, fun | .cons _ h => h | .cons₂ _ _ => absurd rfl e⟩
instance instDecidableSublistOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (Sublist l₁ l₂) :=
  decidable_of_iff (l₁.isSublist l₂ = true) isSublist_iff_sublist
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)
theorem perm_cons_erase' [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : Perm l (a :: l.erase a) := by
  induction l with
  | nil => cases h
  | cons b l ih =>
    rw [erase_cons]
    by_cases e : b = a
    · subst e; simp; exact Perm.refl _
    · simp only [beq_iff_eq, e, ↓reduceIte]
      exact .trans (.cons b (ih (by simpa [Ne.symm (a := b) (b := a) e] using h))) (.swap _ _ _)
theorem Perm.cons_inv' [BEq α] [LawfulBEq α] {l₁ l₂ : List α} (h : Perm l₁ l₂) (a : α) : Perm (l₁.erase a) (l₂.erase a) := by
  induction h with
  | nil => exact .nil
  | cons x h ih =>
    simp only [erase_cons]
    split <;> first | exact h | exact .cons _ ih
  | swap x y l =>
    simp only [erase_cons, beq_iff_eq]
    by_cases e : x = a <;> by_cases e' : y = a <;> simp [*] <;> first | exact Perm.refl _ | exact .swap _ _ _ | (subst_vars; exact Perm.refl _)
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem isPerm_iff [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isPerm l₂ ↔ Perm l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => simp [isPerm]; exact .nil
    | cons b l₂ => simp [isPerm]; exact fun h => (nomatch h.length_eq)
  | cons a l₁ ih =>
    simp only [isPerm, Bool.and_eq_true, contains_iff_mem, ih]
    constructor
    · exact fun ⟨m, h⟩ => .trans (.cons a h) (perm_cons_erase' m).symm
    · intro h
      exact ⟨h.mem_iff.1 (.head _), by simpa [erase_cons] using h.cons_inv' a⟩
instance decidablePerm {α : Type u} [DecidableEq α] (l₁ l₂ : List α) : Decidable (Perm l₁ l₂) :=
  decidable_of_iff (l₁.isPerm l₂ = true) isPerm_iff
-- `replace` as the compiler sees it, like the loops of `Init.Data.List.Impl`.
def replaceTR.go [BEq α] (a b : α) : List α → List α → List α
  | [], acc => acc.reverse
  | x :: xs, acc => bif a == x then reverseAux acc (b :: xs) else go a b xs (x :: acc)
@[inline] def replaceTR [BEq α] (as : List α) (a b : α) : List α := replaceTR.go a b as []
theorem replaceTR.go_eq [BEq α] (a b : α) (as acc : List α) : go a b as acc = acc.reverse ++ replace as a b := by
  induction as generalizing acc with
  | nil => simp [go, replace]
  | cons x xs ih => cases h : a == x <;> simp [go, replace, h, ih, reverseAux_eq]
@[csimp] theorem replace_eq_replaceTR : @replace = @replaceTR := by funext α _ as a b; simp [replaceTR, replaceTR.go_eq]
instance : EmptyCollection (List α) := ⟨[]⟩
instance : Singleton α (List α) := ⟨fun a => [a]⟩
instance [BEq α] : Insert α (List α) := ⟨List.insert⟩
end List
