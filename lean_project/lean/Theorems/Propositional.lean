/-!
# Propositional logic

Conjunction, disjunction, implication, negation, equivalence, and the classical laws.
Proofs are sequences of one-line tactics, one bullet for each goal that a tactic leaves.
-/

set_option tactic.hygienic false

namespace Propositional

/-! ## Conjunction -/

theorem and_swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  cases h
  constructor
  · exact right
  · exact left

theorem and_swap_iff (p q : Prop) : p ∧ q ↔ q ∧ p := by
  constructor
  · intro h
    exact and_swap p q h
  · intro h
    exact and_swap q p h

theorem and_reassoc (p q r : Prop) (h : (p ∧ q) ∧ r) : p ∧ q ∧ r := by
  obtain ⟨⟨hp, hq⟩, hr⟩ := h
  exact ⟨hp, hq, hr⟩

theorem and_reassoc_iff (p q r : Prop) : (p ∧ q) ∧ r ↔ p ∧ (q ∧ r) := by
  constructor
  · intro h
    apply and_reassoc
    exact h
  · rintro ⟨hp, hq, hr⟩
    exact ⟨⟨hp, hq⟩, hr⟩

theorem and_outer (a b c : Prop) : a ∧ b ∧ c → c ∧ a := by
  intro h
  rcases h with ⟨ha, _, hc⟩
  constructor
  · assumption
  · assumption

theorem and_self_iff (p : Prop) : p ∧ p ↔ p := by
  constructor
  · intro h
    exact h.left
  · intro hp
    exact ⟨hp, hp⟩

theorem and_true_iff (p : Prop) : p ∧ True ↔ p := by
  simp

theorem and_mono (a b c d : Prop) (f : a → c) (g : b → d) : a ∧ b → c ∧ d := by
  intro h
  constructor
  · apply f
    exact h.1
  · apply g
    exact h.2

theorem and_left_congr (p q r : Prop) (h : p ↔ q) : (p ∧ r) ↔ (q ∧ r) := by
  rw [h]

theorem and_swap_middle (a b c : Prop) : a ∧ b ∧ c ↔ b ∧ a ∧ c := by
  constructor
  · rintro ⟨ha, hb, hc⟩
    exact ⟨hb, ha, hc⟩
  · rintro ⟨hb, ha, hc⟩
    exact ⟨ha, hb, hc⟩

/-! ## Implication -/

theorem imp_self_intro (p : Prop) : p → p := by
  intro hp
  exact hp

theorem imp_const (p q : Prop) : p → q → p := by
  intro hp hq
  exact hp

theorem imp_chain (p q r : Prop) (h₁ : p → q) (h₂ : q → r) : p → r := by
  intro hp
  apply h₂
  apply h₁
  exact hp

theorem imp_distribute (p q r : Prop) : (p → q → r) → (p → q) → p → r := by
  intro f g hp
  apply f
  · exact hp
  · exact g hp

theorem imp_swap (p q r : Prop) (h : p → q → r) : q → p → r := by
  intro hq hp
  exact h hp hq

theorem imp_contract (a b : Prop) (h : a → a → b) : a → b := by
  intro ha
  exact h ha ha

theorem curry (a b c : Prop) (h : a ∧ b → c) : a → b → c := by
  intro ha hb
  apply h
  constructor
  · exact ha
  · exact hb

theorem uncurry (a b c : Prop) (h : a → b → c) : a ∧ b → c := by
  rintro ⟨ha, hb⟩
  exact h ha hb

theorem curry_iff (a b c : Prop) : (a ∧ b → c) ↔ (a → b → c) := by
  constructor
  · intro h
    exact curry a b c h
  · intro h
    exact uncurry a b c h

theorem imp_and_split (p q r : Prop) : (p → q ∧ r) ↔ (p → q) ∧ (p → r) := by
  constructor
  · intro h
    constructor
    · intro hp
      exact (h hp).left
    · intro hp
      exact (h hp).right
  · rintro ⟨h₁, h₂⟩ hp
    exact ⟨h₁ hp, h₂ hp⟩

theorem imp_true_iff (p : Prop) : (p → True) ↔ True := by
  simp

theorem true_imp_elim (p : Prop) (h : True → p) : p := by
  apply h
  trivial

theorem modus_twice (a b c : Prop) (ha : a) (hab : a → b) (hbc : a → b → c) : c := by
  have hb : b := hab ha
  exact hbc ha hb

theorem four_steps (a b c d e : Prop) (h₁ : a → b) (h₂ : b → c) (h₃ : c → d) (h₄ : d → e) (ha : a) :
    e := by
  have hb : b := h₁ ha
  have hc : c := h₂ hb
  have hd : d := h₃ hc
  exact h₄ hd

/-! ## Disjunction -/

theorem or_swap (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h
  · right
    assumption
  · left
    assumption

theorem or_swap_iff (p q : Prop) : p ∨ q ↔ q ∨ p := by
  constructor
  · exact or_swap p q
  · exact or_swap q p

theorem or_reassoc (p q r : Prop) : (p ∨ q) ∨ r → p ∨ q ∨ r := by
  intro h
  rcases h with (hp | hq) | hr
  · left
    exact hp
  · right
    left
    exact hq
  · right
    right
    exact hr

theorem or_reassoc_iff (a b c : Prop) : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) := by
  constructor
  · exact or_reassoc a b c
  · rintro (ha | hb | hc)
    · exact Or.inl (Or.inl ha)
    · exact Or.inl (Or.inr hb)
    · exact Or.inr hc

theorem or_idem (p : Prop) (h : p ∨ p) : p := by
  cases h
  · exact h_1
  · exact h_1

theorem or_elim_imp (p q r : Prop) (f : p → r) (g : q → r) : p ∨ q → r := by
  intro h
  rcases h with hp | hq
  · exact f hp
  · exact g hq

theorem or_imp_iff (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := by
  constructor
  · intro h
    constructor
    · intro hp
      apply h
      left
      exact hp
    · intro hq
      apply h
      right
      exact hq
  · rintro ⟨f, g⟩
    exact or_elim_imp p q r f g

theorem or_false_iff (p : Prop) : p ∨ False ↔ p := by
  constructor
  · intro h
    cases h
    · assumption
    · contradiction
  · intro hp
    exact Or.inl hp

theorem or_mono (a b c d : Prop) (hac : a → c) (hbd : b → d) (h : a ∨ b) : c ∨ d := by
  rcases h with ha | hb
  · left
    exact hac ha
  · right
    exact hbd hb

theorem or_resolve (p q : Prop) (h : p ∨ q) (hn : ¬p) : q := by
  cases h
  · contradiction
  · assumption

theorem or_absorb (p q : Prop) : p ∨ (p ∧ q) ↔ p := by
  constructor
  · rintro (hp | ⟨hp, hq⟩)
    · exact hp
    · exact hp
  · intro hp
    left
    exact hp

theorem and_absorb (p q : Prop) : p ∧ (p ∨ q) ↔ p := by
  constructor
  · intro h
    exact h.1
  · intro hp
    constructor
    · exact hp
    · left
      exact hp

/-! ## Distribution -/

theorem and_or_distrib (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  · intro h
    obtain ⟨hp, hqr⟩ := h
    cases hqr
    · left
      exact ⟨hp, h⟩
    · right
      exact ⟨hp, h⟩
  · intro h
    rcases h with ⟨hp, hq⟩ | ⟨hp, hr⟩
    · exact ⟨hp, Or.inl hq⟩
    · exact ⟨hp, Or.inr hr⟩

theorem or_and_distrib (p q r : Prop) : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := by
  constructor
  · rintro (hp | ⟨hq, hr⟩)
    · exact ⟨Or.inl hp, Or.inl hp⟩
    · exact ⟨Or.inr hq, Or.inr hr⟩
  · rintro ⟨hp | hq, hp' | hr⟩
    · left
      exact hp
    · left
      exact hp
    · left
      exact hp'
    · right
      exact ⟨hq, hr⟩

theorem or_and_distrib_right (a b c : Prop) : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) := by
  rw [or_swap_iff, or_and_distrib, or_swap_iff c a, or_swap_iff c b]

theorem and_or_expand (a b c d : Prop) (h : (a ∨ b) ∧ (c ∨ d)) :
    (a ∧ c) ∨ (a ∧ d) ∨ (b ∧ c) ∨ (b ∧ d) := by
  grind

/-! ## Negation and False -/

theorem not_both (p : Prop) : ¬(p ∧ ¬p) := by
  intro h
  cases h
  contradiction

theorem not_not_intro (p : Prop) (hp : p) : ¬¬p := by
  intro hn
  exact hn hp

theorem triple_not (p : Prop) : ¬¬¬p → ¬p := by
  intro h hp
  apply h
  exact not_not_intro p hp

theorem explosion (p q : Prop) (hp : p) (hn : ¬p) : q := by
  exfalso
  exact hn hp

theorem contrapose_intro (p q : Prop) (h : p → q) : ¬q → ¬p := by
  intro hnq hp
  apply hnq
  exact h hp

theorem not_or_iff (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  constructor
  · intro h
    constructor
    · intro hp
      exact h (Or.inl hp)
    · intro hq
      exact h (Or.inr hq)
  · rintro ⟨hnp, hnq⟩ h
    cases h
    · contradiction
    · contradiction

theorem not_and_of_or (p q : Prop) : ¬p ∨ ¬q → ¬(p ∧ q) := by
  intro h hpq
  rcases h with hnp | hnq
  · exact hnp hpq.left
  · exact hnq hpq.right

theorem not_iff_self (p : Prop) : ¬(p ↔ ¬p) := by
  intro h
  have hn : ¬p := fun hp => h.mp hp hp
  exact hn (h.mpr hn)

theorem imp_false_iff (p : Prop) : (p → False) ↔ ¬p := by
  rfl

theorem not_em_weak (p : Prop) : ¬¬(p ∨ ¬p) := by
  intro h
  apply h
  right
  intro hp
  apply h
  left
  exact hp

theorem not_imp_both (p q : Prop) (h : ¬(p → q)) : ¬q := by
  intro hq
  apply h
  intro hp
  exact hq

theorem incompatible (p q r : Prop) (h₁ : p → q) (h₂ : p → ¬q) : p → r := by
  intro hp
  have hq := h₁ hp
  have hnq := h₂ hp
  contradiction

/-! ## Classical reasoning -/

theorem not_not_elim (p : Prop) (h : ¬¬p) : p := by
  by_cases hp : p
  · exact hp
  · exact absurd hp h

theorem not_not_equiv (p : Prop) : ¬¬p ↔ p := by
  constructor
  · exact not_not_elim p
  · exact not_not_intro p

theorem not_and_iff (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  constructor
  · intro h
    by_cases hp : p
    · right
      intro hq
      exact h ⟨hp, hq⟩
    · left
      exact hp
  · exact not_and_of_or p q

theorem contrapose_elim (p q : Prop) (h : ¬q → ¬p) : p → q := by
  intro hp
  by_cases hq : q
  · exact hq
  · exact absurd hp (h hq)

theorem contrapose_iff (p q : Prop) : (p → q) ↔ (¬q → ¬p) := by
  constructor
  · intro h
    exact contrapose_intro p q h
  · intro h
    exact contrapose_elim p q h

theorem imp_iff_not_or (p q : Prop) : (p → q) ↔ ¬p ∨ q := by
  constructor
  · intro h
    by_cases hp : p
    · right
      exact h hp
    · left
      exact hp
  · intro h hp
    cases h
    · contradiction
    · exact h_1

theorem peirce (p q : Prop) : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · exact hp
  · apply h
    intro hp'
    contradiction

theorem not_imp_iff (p q : Prop) : ¬(p → q) ↔ p ∧ ¬q := by
  rw [imp_iff_not_or, not_or_iff, not_not_equiv]

theorem linear_order_of_props (p q : Prop) : (p → q) ∨ (q → p) := by
  by_cases hq : q
  · left
    intro _
    exact hq
  · right
    intro hq'
    exact absurd hq' hq

theorem cases_on_prop (p q : Prop) (h₁ : p → q) (h₂ : ¬p → q) : q := by
  rcases Classical.em p with hp | hn
  · exact h₁ hp
  · exact h₂ hn

theorem imp_or_split (p q r : Prop) : (p → q ∨ r) → (p → q) ∨ (p → r) := by
  intro h
  by_cases hq : p → q
  · left
    exact hq
  · right
    grind

theorem or_of_not_imp (a b : Prop) (h : ¬a → b) : a ∨ b := by
  by_cases ha : a
  · left
    assumption
  · right
    apply h
    assumption

theorem by_contra_double (a b : Prop) (h : ¬(a ∧ ¬b)) : a → b := by
  intro ha
  apply Classical.byContradiction
  intro hb
  apply h
  constructor
  · exact ha
  · exact hb

/-! ## Equivalence -/

theorem iff_refl_intro (p : Prop) : p ↔ p := by
  constructor
  · intro hp
    exact hp
  · intro hp
    exact hp

theorem iff_flip (p q : Prop) (h : p ↔ q) : q ↔ p := by
  cases h
  constructor
  · exact mpr
  · exact mp

theorem iff_chain (p q r : Prop) (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := by
  rw [h₁]
  exact h₂

theorem iff_iff_both (p q : Prop) : (p ↔ q) ↔ (p → q) ∧ (q → p) := by
  constructor
  · intro h
    exact ⟨h.mp, h.mpr⟩
  · rintro ⟨f, g⟩
    constructor
    · exact f
    · exact g

theorem iff_not_congr (p q : Prop) (h : p ↔ q) : ¬p ↔ ¬q := by
  constructor
  · exact contrapose_intro q p h.mpr
  · exact contrapose_intro p q h.mp

theorem iff_imp_congr (p q r : Prop) (h : q ↔ r) : (p → q) ↔ (p → r) := by
  constructor
  · intro f hp
    exact h.mp (f hp)
  · intro f hp
    exact h.mpr (f hp)

theorem iff_or_congr (a b c d : Prop) (hab : a ↔ b) (hcd : c ↔ d) : a ∨ c ↔ b ∨ d := by
  rw [hab, hcd]

theorem iff_true_of (p : Prop) (hp : p) : p ↔ True := by
  constructor
  · intro _
    trivial
  · intro _
    exact hp

theorem iff_false_of (p : Prop) (hn : ¬p) : p ↔ False := by
  constructor
  · intro hp
    exact hn hp
  · intro h
    cases h

theorem round_trip (p q r : Prop) (f : p → q) (g : q → r) (k : r → p) : p ↔ r := by
  constructor
  · intro hp
    exact g (f hp)
  · exact k

theorem iff_cases (p q : Prop) (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) := by
  by_cases hp : p
  · left
    exact ⟨hp, h.mp hp⟩
  · right
    constructor
    · exact hp
    · intro hq
      exact hp (h.mpr hq)

theorem prop_eq_of_iff (p q : Prop) (h₁ : p → q) (h₂ : q → p) : p = q := by
  apply propext
  constructor
  · exact h₁
  · exact h₂

theorem dilemma (a b c d : Prop) (h₁ : a → c) (h₂ : b → d) (h : a ∨ b) (hn : ¬c) : d ∧ ¬a := by
  have hna : ¬a := contrapose_intro a c h₁ hn
  have hb : b := or_resolve a b h hna
  exact ⟨h₂ hb, hna⟩

theorem xor_not_iff (p q : Prop) (h : (p ∨ q) ∧ ¬(p ∧ q)) : ¬(p ↔ q) := by
  grind

theorem and_not_left (p q : Prop) (h : p ∧ ¬(p ∧ q)) : ¬q := by
  simp_all

end Propositional
