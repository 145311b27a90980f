/-!
# Sets as predicates

A set over `α` is a predicate `α → Prop`. Union, intersection, complement, difference, subset,
images and preimages, families of sets, products; equality of sets by extensionality.
-/

set_option tactic.hygienic false

namespace Sets

variable {α β γ : Type}

def Set (α : Type) := α → Prop

def mem (x : α) (A : Set α) : Prop := A x

def subset (A B : Set α) : Prop := ∀ x, mem x A → mem x B

def union (A B : Set α) : Set α := fun x => mem x A ∨ mem x B

def inter (A B : Set α) : Set α := fun x => mem x A ∧ mem x B

def compl (A : Set α) : Set α := fun x => ¬mem x A

def diff (A B : Set α) : Set α := fun x => mem x A ∧ ¬mem x B

def empty : Set α := fun _ => False

def univ : Set α := fun _ => True

def single (a : α) : Set α := fun x => x = a

/-! ## Membership and equality -/

theorem set_ext (A B : Set α) (h : ∀ x, mem x A ↔ mem x B) : A = B := by
  funext x
  apply propext
  exact h x

theorem mem_union (x : α) (A B : Set α) : mem x (union A B) ↔ mem x A ∨ mem x B := by
  rfl

theorem mem_inter (x : α) (A B : Set α) : mem x (inter A B) ↔ mem x A ∧ mem x B := by
  rfl

theorem mem_compl (x : α) (A : Set α) : mem x (compl A) ↔ ¬mem x A := by
  rfl

theorem mem_diff (x : α) (A B : Set α) : mem x (diff A B) ↔ mem x A ∧ ¬mem x B := by
  unfold diff mem
  rfl

theorem not_mem_empty (x : α) : ¬mem x empty := by
  intro h
  exact h

theorem mem_univ (x : α) : mem x univ := by
  trivial

theorem mem_single (a : α) : mem a (single a) := by
  unfold mem single
  rfl

/-! ## Subset -/

theorem subset_refl (A : Set α) : subset A A := by
  intro x hx
  exact hx

theorem subset_trans (A B C : Set α) (h₁ : subset A B) (h₂ : subset B C) : subset A C := by
  intro x hx
  apply h₂
  apply h₁
  exact hx

theorem subset_antisymm (A B : Set α) (h₁ : subset A B) (h₂ : subset B A) : A = B := by
  apply set_ext
  intro x
  constructor
  · exact h₁ x
  · exact h₂ x

theorem eq_iff_subsets (A B : Set α) : A = B ↔ subset A B ∧ subset B A := by
  constructor
  · intro h
    subst h
    exact ⟨subset_refl A, subset_refl A⟩
  · rintro ⟨h₁, h₂⟩
    exact subset_antisymm A B h₁ h₂

theorem empty_subset (A : Set α) : subset empty A := by
  intro x hx
  exfalso
  exact hx

theorem subset_univ (A : Set α) : subset A univ := by
  intro x _
  exact mem_univ x

theorem subset_empty (A : Set α) (h : subset A empty) : A = empty := by
  apply subset_antisymm
  · exact h
  · exact empty_subset A

theorem single_subset (a : α) (A : Set α) : subset (single a) A ↔ mem a A := by
  constructor
  · intro h
    apply h
    exact mem_single a
  · intro h x hx
    rw [hx]
    exact h

/-! ## Union -/

theorem union_comm (A B : Set α) : union A B = union B A := by
  apply set_ext
  intro x
  rw [mem_union, mem_union]
  exact or_comm

theorem union_assoc (A B C : Set α) : union (union A B) C = union A (union B C) := by
  apply set_ext
  intro x
  simp only [mem_union]
  exact or_assoc

theorem union_self (A : Set α) : union A A = A := by
  apply set_ext
  intro x
  rw [mem_union, or_self]

theorem union_empty (A : Set α) : union A empty = A := by
  apply set_ext
  intro x
  constructor
  · intro h
    cases h
    · assumption
    · contradiction
  · intro h
    left
    exact h

theorem empty_union (A : Set α) : union empty A = A := by
  rw [union_comm, union_empty]

theorem union_univ (A : Set α) : union A univ = univ := by
  apply subset_antisymm
  · exact subset_univ (union A univ)
  · intro x hx
    right
    exact hx

theorem subset_union_left (A B : Set α) : subset A (union A B) := by
  intro x hx
  left
  exact hx

theorem subset_union_right (A B : Set α) : subset B (union A B) := by
  intro x hx
  exact Or.inr hx

theorem union_subset (A B C : Set α) (h₁ : subset A C) (h₂ : subset B C) :
    subset (union A B) C := by
  intro x hx
  rcases hx with hA | hB
  · exact h₁ x hA
  · exact h₂ x hB

theorem union_mono (A B C D : Set α) (h₁ : subset A C) (h₂ : subset B D) :
    subset (union A B) (union C D) := by
  apply union_subset
  · apply subset_trans A C
    · exact h₁
    · exact subset_union_left C D
  · apply subset_trans B D
    · exact h₂
    · exact subset_union_right C D

theorem union_eq_right (A B : Set α) (h : subset A B) : union A B = B := by
  apply subset_antisymm
  · apply union_subset
    · exact h
    · exact subset_refl B
  · exact subset_union_right A B

/-! ## Intersection -/

theorem inter_comm (A B : Set α) : inter A B = inter B A := by
  apply set_ext
  intro x
  rw [mem_inter, mem_inter]
  exact and_comm

theorem inter_assoc (A B C : Set α) : inter (inter A B) C = inter A (inter B C) := by
  apply set_ext
  intro x
  constructor
  · rintro ⟨⟨hA, hB⟩, hC⟩
    exact ⟨hA, hB, hC⟩
  · rintro ⟨hA, hB, hC⟩
    exact ⟨⟨hA, hB⟩, hC⟩

theorem inter_self (A : Set α) : inter A A = A := by
  apply set_ext
  intro x
  simp [mem_inter]

theorem inter_empty (A : Set α) : inter A empty = empty := by
  apply subset_empty
  intro x hx
  exact hx.2

theorem inter_univ (A : Set α) : inter A univ = A := by
  apply set_ext
  intro x
  constructor
  · intro h
    exact h.left
  · intro h
    exact ⟨h, mem_univ x⟩

theorem inter_subset_left (A B : Set α) : subset (inter A B) A := by
  intro x hx
  exact hx.left

theorem inter_subset_right (A B : Set α) : subset (inter A B) B := by
  rw [inter_comm]
  exact inter_subset_left B A

theorem subset_inter (A B C : Set α) (h₁ : subset C A) (h₂ : subset C B) :
    subset C (inter A B) := by
  intro x hx
  constructor
  · exact h₁ x hx
  · exact h₂ x hx

theorem inter_eq_left (A B : Set α) : inter A B = A ↔ subset A B := by
  constructor
  · intro h
    rw [← h]
    exact inter_subset_right A B
  · intro h
    apply subset_antisymm
    · exact inter_subset_left A B
    · exact subset_inter A B A (subset_refl A) h

theorem inter_union_distrib (A B C : Set α) :
    inter A (union B C) = union (inter A B) (inter A C) := by
  apply set_ext
  intro x
  simp only [mem_inter, mem_union]
  exact and_or_left

theorem union_inter_distrib (A B C : Set α) :
    union A (inter B C) = inter (union A B) (union A C) := by
  apply set_ext
  intro x
  constructor
  · rintro (hA | ⟨hB, hC⟩)
    · exact ⟨Or.inl hA, Or.inl hA⟩
    · exact ⟨Or.inr hB, Or.inr hC⟩
  · rintro ⟨hA | hB, h⟩
    · left
      exact hA
    · rcases h with hA | hC
      · left
        exact hA
      · right
        exact ⟨hB, hC⟩

theorem union_absorb (A B : Set α) : union A (inter A B) = A := by
  rw [union_comm]
  apply union_eq_right
  exact inter_subset_left A B

/-! ## Complement and difference -/

theorem compl_compl (A : Set α) : compl (compl A) = A := by
  apply set_ext
  intro x
  rw [mem_compl, mem_compl]
  exact Classical.not_not

theorem compl_union (A B : Set α) : compl (union A B) = inter (compl A) (compl B) := by
  apply set_ext
  intro x
  constructor
  · intro h
    constructor
    · intro hA
      exact h (Or.inl hA)
    · intro hB
      exact h (Or.inr hB)
  · rintro ⟨hA, hB⟩ h
    rcases h with h | h
    · exact hA h
    · exact hB h

theorem compl_inter (A B : Set α) : compl (inter A B) = union (compl A) (compl B) := by
  rw [← compl_compl (union (compl A) (compl B)), compl_union, compl_compl, compl_compl]

theorem compl_empty : compl (empty : Set α) = univ := by
  apply set_ext
  intro x
  constructor
  · intro _
    exact mem_univ x
  · intro _
    exact not_mem_empty x

theorem compl_univ : compl (univ : Set α) = empty := by
  rw [← compl_empty, compl_compl]

theorem inter_compl (A : Set α) : inter A (compl A) = empty := by
  apply subset_empty
  rintro x ⟨h₁, h₂⟩
  contradiction

theorem union_compl (A : Set α) : union A (compl A) = univ := by
  apply set_ext
  intro x
  constructor
  · intro _
    exact mem_univ x
  · intro _
    exact Classical.em (mem x A)

theorem compl_antitone (A B : Set α) (h : subset A B) : subset (compl B) (compl A) := by
  intro x hB hA
  apply hB
  apply h
  exact hA

theorem compl_injective (A B : Set α) (h : compl A = compl B) : A = B := by
  rw [← compl_compl A, h, compl_compl]

theorem subset_compl_comm (A B : Set α) (h : subset A (compl B)) : subset B (compl A) := by
  intro x hB hA
  exact h x hA hB

theorem diff_eq (A B : Set α) : diff A B = inter A (compl B) := by
  rfl

theorem diff_self (A : Set α) : diff A A = empty := by
  rw [diff_eq, inter_compl]

theorem diff_diff (A B C : Set α) : diff (diff A B) C = diff A (union B C) := by
  rw [diff_eq, diff_eq, diff_eq, compl_union, inter_assoc]

theorem diff_union_inter (A B : Set α) : union (diff A B) (inter A B) = A := by
  rw [diff_eq, ← inter_union_distrib, union_comm, union_compl, inter_univ]

theorem diff_subset (A B : Set α) : subset (diff A B) A := by
  rw [diff_eq]
  exact inter_subset_left A (compl B)

/-! ## Images and preimages -/

def image (f : α → β) (A : Set α) : Set β := fun y => ∃ x, mem x A ∧ f x = y

def preimage (f : α → β) (B : Set β) : Set α := fun x => mem (f x) B

theorem mem_image_of_mem (f : α → β) (A : Set α) (x : α) (h : mem x A) : mem (f x) (image f A) := by
  exists x

theorem image_mono (f : α → β) (A B : Set α) (h : subset A B) : subset (image f A) (image f B) := by
  rintro y ⟨x, hx, hy⟩
  exists x
  constructor
  · apply h
    exact hx
  · exact hy

theorem image_empty (f : α → β) : image f empty = empty := by
  apply subset_empty
  rintro y ⟨x, hx, _⟩
  exact hx

theorem image_union (f : α → β) (A B : Set α) :
    image f (union A B) = union (image f A) (image f B) := by
  apply subset_antisymm
  · rintro y ⟨x, hA | hB, hy⟩
    · left
      exact ⟨x, hA, hy⟩
    · right
      exact ⟨x, hB, hy⟩
  · apply union_subset
    · apply image_mono
      exact subset_union_left A B
    · apply image_mono
      exact subset_union_right A B

theorem image_inter_subset (f : α → β) (A B : Set α) :
    subset (image f (inter A B)) (inter (image f A) (image f B)) := by
  apply subset_inter
  · apply image_mono
    exact inter_subset_left A B
  · apply image_mono
    exact inter_subset_right A B

theorem image_single (f : α → β) (a : α) : image f (single a) = single (f a) := by
  apply set_ext
  intro y
  constructor
  · rintro ⟨x, hx, hy⟩
    rw [← hy, hx]
    exact mem_single (f a)
  · intro h
    exists a
    exact ⟨mem_single a, h.symm⟩

theorem image_image (g : β → γ) (f : α → β) (A : Set α) :
    image g (image f A) = image (fun x => g (f x)) A := by
  apply set_ext
  intro y
  constructor
  · rintro ⟨b, ⟨x, hx, hb⟩, hy⟩
    subst hb
    exact ⟨x, hx, hy⟩
  · rintro ⟨x, hx, hy⟩
    exists f x
    constructor
    · exact mem_image_of_mem f A x hx
    · exact hy

theorem preimage_inter (f : α → β) (A B : Set β) :
    preimage f (inter A B) = inter (preimage f A) (preimage f B) := by
  rfl

theorem preimage_compl (f : α → β) (A : Set β) : preimage f (compl A) = compl (preimage f A) := by
  rfl

theorem preimage_mono (f : α → β) (A B : Set β) (h : subset A B) :
    subset (preimage f A) (preimage f B) := by
  intro x hx
  exact h (f x) hx

theorem image_preimage_subset (f : α → β) (B : Set β) : subset (image f (preimage f B)) B := by
  rintro y ⟨x, hx, hy⟩
  rw [← hy]
  exact hx

theorem subset_preimage_image (f : α → β) (A : Set α) : subset A (preimage f (image f A)) := by
  intro x hx
  apply mem_image_of_mem
  exact hx

theorem image_subset_iff (f : α → β) (A : Set α) (B : Set β) :
    subset (image f A) B ↔ subset A (preimage f B) := by
  constructor
  · intro h
    apply subset_trans A (preimage f (image f A))
    · exact subset_preimage_image f A
    · exact preimage_mono f (image f A) B h
  · intro h
    apply subset_trans (image f A) (image f (preimage f B))
    · exact image_mono f A (preimage f B) h
    · exact image_preimage_subset f B

theorem preimage_image_of_injective (f : α → β) (hf : ∀ x y, f x = f y → x = y) (A : Set α) :
    preimage f (image f A) = A := by
  apply subset_antisymm
  · rintro x ⟨y, hy, he⟩
    rw [← hf y x he]
    exact hy
  · exact subset_preimage_image f A

/-! ## Families of sets -/

def bigUnion (F : β → Set α) : Set α := fun x => ∃ i, mem x (F i)

def bigInter (F : β → Set α) : Set α := fun x => ∀ i, mem x (F i)

theorem subset_bigUnion (F : β → Set α) (i : β) : subset (F i) (bigUnion F) := by
  intro x hx
  exact ⟨i, hx⟩

theorem bigUnion_subset (F : β → Set α) (A : Set α) (h : ∀ i, subset (F i) A) :
    subset (bigUnion F) A := by
  rintro x ⟨i, hi⟩
  exact h i x hi

theorem bigInter_subset (F : β → Set α) (i : β) : subset (bigInter F) (F i) := by
  intro x hx
  exact hx i

theorem subset_bigInter (F : β → Set α) (A : Set α) (h : ∀ i, subset A (F i)) :
    subset A (bigInter F) := by
  intro x hx i
  apply h
  exact hx

theorem compl_bigUnion (F : β → Set α) : compl (bigUnion F) = bigInter (fun i => compl (F i)) := by
  apply set_ext
  intro x
  constructor
  · intro h i hi
    apply h
    exact ⟨i, hi⟩
  · rintro h ⟨i, hi⟩
    exact h i hi

theorem inter_bigUnion (A : Set α) (F : β → Set α) :
    inter A (bigUnion F) = bigUnion (fun i => inter A (F i)) := by
  apply set_ext
  intro x
  constructor
  · rintro ⟨hA, i, hi⟩
    exact ⟨i, hA, hi⟩
  · rintro ⟨i, hA, hi⟩
    exact ⟨hA, i, hi⟩

theorem bigInter_subset_bigUnion (F : β → Set α) (i : β) : subset (bigInter F) (bigUnion F) := by
  apply subset_trans _ (F i)
  · exact bigInter_subset F i
  · exact subset_bigUnion F i

/-! ## Disjointness and Cantor's theorem -/

def disjoint (A B : Set α) : Prop := ∀ x, mem x A → ¬mem x B

theorem disjoint_symm (A B : Set α) (h : disjoint A B) : disjoint B A := by
  intro x hB hA
  exact h x hA hB

theorem disjoint_iff (A B : Set α) : disjoint A B ↔ inter A B = empty := by
  constructor
  · intro h
    apply subset_empty
    rintro x ⟨hA, hB⟩
    exact h x hA hB
  · intro h x hA hB
    have hx : mem x (inter A B) := ⟨hA, hB⟩
    rw [h] at hx
    exact hx

theorem disjoint_compl (A : Set α) : disjoint A (compl A) := by
  rw [disjoint_iff]
  exact inter_compl A

theorem disjoint_mono (A B C D : Set α) (hA : subset A C) (hB : subset B D) (h : disjoint C D) :
    disjoint A B := by
  intro x hxA hxB
  apply h x
  · exact hA x hxA
  · exact hB x hxB

theorem cantor (f : α → Set α) : ∃ A, ∀ x, f x ≠ A := by
  exists fun x => ¬mem x (f x)
  intro x hx
  have h : mem x (f x) ↔ ¬mem x (f x) := Iff.of_eq (congrFun hx x)
  simp at h

theorem nonempty_of_not_subset (A B : Set α) (h : ¬subset A B) : ∃ x, mem x (diff A B) := by
  apply Classical.byContradiction
  intro hn
  apply h
  intro x hA
  by_cases hB : mem x B
  · exact hB
  · exact absurd ⟨x, hA, hB⟩ hn

end Sets
