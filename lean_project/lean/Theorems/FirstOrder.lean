/-!
# First-order logic

Universal and existential quantifiers, equality, uniqueness, and classical laws of quantifiers.
-/

set_option tactic.hygienic false

namespace FirstOrder

variable {α β : Type}

/-! ## Universal quantifier -/

theorem all_and_split (P Q : α → Prop) : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x) := by
  constructor
  · intro h
    constructor
    · intro x
      exact (h x).left
    · intro x
      exact (h x).right
  · rintro ⟨hP, hQ⟩ x
    constructor
    · exact hP x
    · exact hQ x

theorem all_mono (P Q : α → Prop) (h : ∀ x, P x → Q x) : (∀ x, P x) → ∀ x, Q x := by
  intro hP x
  apply h
  apply hP

theorem all_barbara (S M P : α → Prop) (h₁ : ∀ x, M x → P x) (h₂ : ∀ x, S x → M x) :
    ∀ x, S x → P x := by
  intro x hS
  apply h₁
  apply h₂
  exact hS

theorem all_swap (R : α → β → Prop) : (∀ x y, R x y) → ∀ y x, R x y := by
  intro h y x
  exact h x y

theorem all_diagonal (R : α → α → Prop) (h : ∀ x y, R x y) : ∀ x, R x x := by
  intro x
  exact h x x

theorem all_or_weaken (P Q : α → Prop) : (∀ x, P x) ∨ (∀ x, Q x) → ∀ x, P x ∨ Q x := by
  intro h x
  cases h
  · left
    exact h_1 x
  · right
    exact h_1 x

theorem all_imp_const (P : α → Prop) (q : Prop) : (∀ x, q → P x) ↔ (q → ∀ x, P x) := by
  constructor
  · intro h hq x
    exact h x hq
  · intro h x hq
    exact h hq x

theorem all_instance (P : α → Prop) (a : α) (h : ∀ x, P x) : P a := by
  specialize h a
  exact h

theorem all_of_not_exists (P : α → Prop) (h : ¬∃ x, P x) : ∀ x, ¬P x := by
  intro x hx
  apply h
  exact ⟨x, hx⟩

theorem all_and_const (P : α → Prop) (q : Prop) (a : α) : (∀ x, P x ∧ q) ↔ (∀ x, P x) ∧ q := by
  constructor
  · intro h
    exact ⟨fun x => (h x).1, (h a).2⟩
  · rintro ⟨hP, hq⟩ x
    exact ⟨hP x, hq⟩

/-! ## Existential quantifier -/

theorem ex_intro_of (P : α → Prop) (a : α) (h : P a) : ∃ x, P x := by
  exists a

theorem ex_or_split (P Q : α → Prop) : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x) := by
  constructor
  · rintro ⟨x, hP | hQ⟩
    · left
      exact ⟨x, hP⟩
    · right
      exact ⟨x, hQ⟩
  · rintro (⟨x, hP⟩ | ⟨x, hQ⟩)
    · exact ⟨x, Or.inl hP⟩
    · exact ⟨x, Or.inr hQ⟩

theorem ex_and_weaken (P Q : α → Prop) (h : ∃ x, P x ∧ Q x) : (∃ x, P x) ∧ (∃ x, Q x) := by
  obtain ⟨x, hP, hQ⟩ := h
  constructor
  · exists x
  · exists x

theorem ex_mono (P Q : α → Prop) (h : ∀ x, P x → Q x) : (∃ x, P x) → ∃ x, Q x := by
  rintro ⟨x, hx⟩
  exact ⟨x, h x hx⟩

theorem ex_swap (R : α → β → Prop) : (∃ x, ∃ y, R x y) → ∃ y, ∃ x, R x y := by
  intro h
  obtain ⟨x, y, hxy⟩ := h
  exact ⟨y, x, hxy⟩

theorem ex_and_const (P : α → Prop) (q : Prop) : (∃ x, q ∧ P x) ↔ q ∧ ∃ x, P x := by
  constructor
  · rintro ⟨x, hq, hx⟩
    constructor
    · exact hq
    · exists x
  · rintro ⟨hq, x, hx⟩
    exists x

theorem ex_elim_imp (P : α → Prop) (q : Prop) : ((∃ x, P x) → q) ↔ ∀ x, P x → q := by
  constructor
  · intro h x hx
    apply h
    exists x
  · intro h hex
    cases hex
    exact h w h_1

theorem ex_all_swap (R : α → β → Prop) : (∃ x, ∀ y, R x y) → ∀ y, ∃ x, R x y := by
  intro h y
  obtain ⟨x, hx⟩ := h
  exists x
  exact hx y

theorem ex_witness_imp (P Q : α → Prop) (h : ∀ x, P x → Q x) (hex : ∃ x, P x) : ∃ x, P x ∧ Q x := by
  obtain ⟨a, ha⟩ := hex
  refine ⟨a, ha, ?_⟩
  exact h a ha

theorem ex_darii (S M P : α → Prop) (h₁ : ∀ x, M x → P x) (h₂ : ∃ x, S x ∧ M x) :
    ∃ x, S x ∧ P x := by
  obtain ⟨x, hS, hM⟩ := h₂
  exists x
  constructor
  · exact hS
  · apply h₁
    exact hM

theorem ex_ferio (S M P : α → Prop) (h₁ : ¬∃ x, M x ∧ P x) (h₂ : ∃ x, S x ∧ M x) :
    ∃ x, S x ∧ ¬P x := by
  obtain ⟨x, hS, hM⟩ := h₂
  refine ⟨x, hS, ?_⟩
  intro hP
  exact h₁ ⟨x, hM, hP⟩

theorem ex_eq_left (a : α) : ∃ x, x = a := by
  exact ⟨a, rfl⟩

theorem ex_eq_and (P : α → Prop) (a : α) : (∃ x, x = a ∧ P x) ↔ P a := by
  constructor
  · rintro ⟨x, hx, hP⟩
    rw [hx] at hP
    exact hP
  · intro hP
    exact ⟨a, rfl, hP⟩

theorem all_eq_imp (P : α → Prop) (a : α) : (∀ x, x = a → P x) ↔ P a := by
  constructor
  · intro h
    apply h
    rfl
  · intro ha x hx
    subst hx
    exact ha

theorem ex_nonempty_const (q : Prop) (a : α) : (∃ _x : α, q) ↔ q := by
  constructor
  · intro h
    cases h
    assumption
  · intro hq
    exists a

/-! ## Quantifiers and negation -/

theorem not_ex_iff (P : α → Prop) : (¬∃ x, P x) ↔ ∀ x, ¬P x := by
  constructor
  · exact all_of_not_exists P
  · intro h hex
    obtain ⟨x, hx⟩ := hex
    exact h x hx

theorem not_all_of_ex_not (P : α → Prop) (h : ∃ x, ¬P x) : ¬∀ x, P x := by
  intro hall
  obtain ⟨x, hx⟩ := h
  apply hx
  exact hall x

theorem ex_not_of_not_all (P : α → Prop) (h : ¬∀ x, P x) : ∃ x, ¬P x := by
  apply Classical.byContradiction
  intro hne
  apply h
  intro x
  by_cases hx : P x
  · exact hx
  · exact absurd ⟨x, hx⟩ hne

theorem not_all_iff (P : α → Prop) : (¬∀ x, P x) ↔ ∃ x, ¬P x := by
  constructor
  · intro h
    exact ex_not_of_not_all P h
  · intro h
    exact not_all_of_ex_not P h

theorem all_iff_not_ex_not (P : α → Prop) : (∀ x, P x) ↔ ¬∃ x, ¬P x := by
  constructor
  · intro h
    rintro ⟨x, hx⟩
    exact hx (h x)
  · intro h x
    by_cases hx : P x
    · exact hx
    · exfalso
      apply h
      exists x

theorem ex_iff_not_all_not (P : α → Prop) : (∃ x, P x) ↔ ¬∀ x, ¬P x := by
  rw [← not_ex_iff]
  constructor
  · intro h hn
    exact hn h
  · intro h
    exact Classical.byContradiction h

theorem not_ex_and (P Q : α → Prop) : (¬∃ x, P x ∧ Q x) ↔ ∀ x, P x → ¬Q x := by
  rw [not_ex_iff]
  constructor
  · intro h x hP hQ
    exact h x ⟨hP, hQ⟩
  · rintro h x ⟨hP, hQ⟩
    exact h x hP hQ

theorem not_all_imp (P Q : α → Prop) : (¬∀ x, P x → Q x) ↔ ∃ x, P x ∧ ¬Q x := by
  rw [not_all_iff]
  constructor
  · rintro ⟨x, hx⟩
    exists x
    grind
  · rintro ⟨x, hP, hQ⟩
    exists x
    intro h
    exact hQ (h hP)

theorem drinker (P : α → Prop) (a : α) : ∃ x, P x → ∀ y, P y := by
  by_cases h : ∀ y, P y
  · exact ⟨a, fun _ => h⟩
  · obtain ⟨b, hb⟩ := ex_not_of_not_all P h
    exists b
    intro hb'
    contradiction

theorem all_or_const (P : α → Prop) (q : Prop) : (∀ x, q ∨ P x) → q ∨ ∀ x, P x := by
  intro h
  by_cases hq : q
  · left
    exact hq
  · right
    intro x
    rcases h x with h' | h'
    · contradiction
    · exact h'

theorem independence_of_premise (P : α → Prop) (q : Prop) (a : α) :
    (q → ∃ x, P x) → ∃ x, q → P x := by
  intro h
  by_cases hq : q
  · obtain ⟨x, hx⟩ := h hq
    exists x
    intro _
    exact hx
  · exists a
    intro hq'
    contradiction

theorem barber (S : α → α → Prop) (b : α) : ¬∀ x, S b x ↔ ¬S x x := by
  intro h
  have hb := h b
  by_cases hs : S b b
  · exact hb.mp hs hs
  · exact hs (hb.mpr hs)

theorem no_russell_element (E : α → α → Prop) : ¬∃ r, ∀ x, E x r ↔ ¬E x x := by
  rintro ⟨r, hr⟩
  specialize hr r
  simp at hr

/-! ## Equality -/

theorem eq_flip (a b : α) (h : a = b) : b = a := by
  rw [h]

theorem eq_chain (a b c : α) (h₁ : a = b) (h₂ : b = c) : a = c := by
  rw [h₁, h₂]

theorem eq_chain_back (a b c : α) (h₁ : b = a) (h₂ : b = c) : a = c := by
  rw [← h₁]
  exact h₂

theorem eq_transport (P : α → Prop) (a b : α) (h : a = b) (ha : P a) : P b := by
  rw [← h]
  exact ha

theorem eq_apply (f : α → β) (a b : α) (h : a = b) : f a = f b := by
  subst h
  rfl

theorem eq_apply₂ (f : α → α → β) (a b c d : α) (h₁ : a = b) (h₂ : c = d) : f a c = f b d := by
  rw [h₁, h₂]

theorem ne_flip (a b : α) (h : a ≠ b) : b ≠ a := by
  intro hab
  apply h
  symm
  exact hab

theorem ne_of_image (f : α → β) (a b : α) (h : f a ≠ f b) : a ≠ b := by
  intro hab
  apply h
  rw [hab]

theorem leibniz (a b : α) (h : ∀ P : α → Prop, P a → P b) : a = b := by
  apply h (fun x => a = x)
  rfl

theorem eq_ext_euclid (a b c : α) (h₁ : a = c) (h₂ : b = c) : a = b := by
  rw [h₁, h₂]

theorem fixed_point_twice (f : α → α) (a : α) (h : f a = a) : f (f (f a)) = a := by
  rw [h, h, h]

/-! ## Uniqueness -/

theorem unique_mem (P : α → Prop) (a : α) (h : ∀ x, P x ↔ x = a) : P a := by
  rw [h]

theorem unique_pair (P : α → Prop) (a b : α) (hu : ∀ x y, P x → P y → x = y) (ha : P a) (hb : P b) :
    a = b := by
  apply hu
  · exact ha
  · exact hb

theorem unique_of_exists (P : α → Prop) (h : ∃ x, P x ∧ ∀ y, P y → y = x) (a b : α) (ha : P a)
    (hb : P b) : a = b := by
  obtain ⟨c, hc, hu⟩ := h
  rw [hu a ha, hu b hb]

theorem unique_imp_all (P Q : α → Prop) (h : ∃ x, P x ∧ ∀ y, P y → y = x) (hex : ∃ x, P x ∧ Q x) :
    ∀ x, P x → Q x := by
  intro x hx
  obtain ⟨y, hPy, hQy⟩ := hex
  have hxy : x = y := unique_of_exists P h x y hx hPy
  rw [hxy]
  exact hQy

/-! ## Choice of functions, and relations -/

theorem skolem_easy (R : α → β → Prop) (h : ∃ f : α → β, ∀ x, R x (f x)) : ∀ x, ∃ y, R x y := by
  obtain ⟨f, hf⟩ := h
  intro x
  exists f x
  exact hf x

theorem skolem_hard (R : α → β → Prop) (h : ∀ x, ∃ y, R x y) : ∃ f : α → β, ∀ x, R x (f x) := by
  exists fun x => Classical.choose (h x)
  intro x
  exact Classical.choose_spec (h x)

theorem symm_trans_refl (R : α → α → Prop) (hs : ∀ x y, R x y → R y x)
    (ht : ∀ x y z, R x y → R y z → R x z) (a b : α) (h : R a b) : R a a := by
  apply ht a b a
  · exact h
  · apply hs
    exact h

theorem irrefl_of_asymm (R : α → α → Prop) (h : ∀ x y, R x y → ¬R y x) : ∀ x, ¬R x x := by
  intro x hx
  exact h x x hx hx

theorem loves_everybody (L : α → α → Prop) (h : ∀ x y z, L y z → L x y) (hex : ∃ x y, L x y) :
    ∀ x y, L x y := by
  obtain ⟨a, b, hab⟩ := hex
  intro x y
  have hya : L y a := h y a b hab
  exact h x y a hya

end FirstOrder
