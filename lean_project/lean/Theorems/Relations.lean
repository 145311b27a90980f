/-!
# Relations

Properties of binary relations, converse and composition, orders, equivalence relations,
and the reflexive-transitive, transitive and symmetric closures as inductive predicates.
-/

set_option tactic.hygienic false

namespace Relations

variable {α β γ δ : Type}

def Refl (R : α → α → Prop) : Prop := ∀ x, R x x

def Symm (R : α → α → Prop) : Prop := ∀ x y, R x y → R y x

def Trans (R : α → α → Prop) : Prop := ∀ x y z, R x y → R y z → R x z

def Irrefl (R : α → α → Prop) : Prop := ∀ x, ¬R x x

def Asymm (R : α → α → Prop) : Prop := ∀ x y, R x y → ¬R y x

def Antisymm (R : α → α → Prop) : Prop := ∀ x y, R x y → R y x → x = y

def Euclid (R : α → α → Prop) : Prop := ∀ x y z, R x y → R x z → R y z

def conv (R : α → β → Prop) : β → α → Prop := fun y x => R x y

def comp (R : α → β → Prop) (S : β → γ → Prop) : α → γ → Prop := fun x z => ∃ y, R x y ∧ S y z

def Sub (R S : α → β → Prop) : Prop := ∀ x y, R x y → S x y

/-! ## Converse, composition, inclusion -/

theorem conv_conv (R : α → β → Prop) : conv (conv R) = R := by
  rfl

theorem conv_symm (R : α → α → Prop) (h : Symm R) : Symm (conv R) := by
  intro x y hxy
  apply h
  exact hxy

theorem conv_trans (R : α → α → Prop) (h : Trans R) : Trans (conv R) := by
  intro x y z hxy hyz
  unfold conv at *
  exact h z y x hyz hxy

theorem conv_of_symm (R : α → α → Prop) (h : Symm R) : conv R = R := by
  funext x y
  apply propext
  constructor
  · exact h y x
  · exact h x y

theorem comp_eq_left (R : α → β → Prop) : comp (fun x y => x = y) R = R := by
  funext x z
  apply propext
  constructor
  · rintro ⟨y, hy, hR⟩
    rw [hy]
    exact hR
  · intro hR
    exact ⟨x, rfl, hR⟩

theorem comp_assoc (R : α → β → Prop) (S : β → γ → Prop) (T : γ → δ → Prop) :
    comp (comp R S) T = comp R (comp S T) := by
  funext x w
  apply propext
  constructor
  · rintro ⟨z, ⟨y, hR, hS⟩, hT⟩
    exact ⟨y, hR, z, hS, hT⟩
  · rintro ⟨y, hR, z, hS, hT⟩
    exact ⟨z, ⟨y, hR, hS⟩, hT⟩

theorem conv_comp (R : α → β → Prop) (S : β → γ → Prop) :
    conv (comp R S) = comp (conv S) (conv R) := by
  funext z x
  apply propext
  constructor
  · rintro ⟨y, hR, hS⟩
    exact ⟨y, hS, hR⟩
  · rintro ⟨y, hS, hR⟩
    exact ⟨y, hR, hS⟩

theorem comp_mono (R R' : α → β → Prop) (S S' : β → γ → Prop) (hR : Sub R R') (hS : Sub S S') :
    Sub (comp R S) (comp R' S') := by
  rintro x z ⟨y, hxy, hyz⟩
  exists y
  constructor
  · exact hR x y hxy
  · exact hS y z hyz

theorem trans_iff_comp_sub (R : α → α → Prop) : Trans R ↔ Sub (comp R R) R := by
  constructor
  · rintro h x z ⟨y, hxy, hyz⟩
    exact h x y z hxy hyz
  · intro h x y z hxy hyz
    apply h
    exists y

theorem sub_trans (R S T : α → β → Prop) (h₁ : Sub R S) (h₂ : Sub S T) : Sub R T := by
  intro x y h
  apply h₂
  apply h₁
  exact h

theorem sub_antisymm (R S : α → β → Prop) (h₁ : Sub R S) (h₂ : Sub S R) : R = S := by
  funext x y
  apply propext
  exact ⟨h₁ x y, h₂ x y⟩

theorem conv_mono (R S : α → β → Prop) (h : Sub R S) : Sub (conv R) (conv S) := by
  intro y x hR
  exact h x y hR

/-! ## Properties of relations -/

theorem asymm_irrefl (R : α → α → Prop) (h : Asymm R) : Irrefl R := by
  intro x hx
  exact h x x hx hx

theorem irrefl_trans_asymm (R : α → α → Prop) (hi : Irrefl R) (ht : Trans R) : Asymm R := by
  intro x y hxy hyx
  apply hi x
  exact ht x y x hxy hyx

theorem asymm_antisymm (R : α → α → Prop) (h : Asymm R) : Antisymm R := by
  intro x y hxy hyx
  exfalso
  exact h x y hxy hyx

theorem symm_antisymm_eq (R : α → α → Prop) (hs : Symm R) (ha : Antisymm R) (x y : α) (h : R x y) :
    x = y := by
  apply ha
  · exact h
  · apply hs
    exact h

theorem refl_euclid_symm (R : α → α → Prop) (hr : Refl R) (he : Euclid R) : Symm R := by
  intro x y hxy
  apply he x y x
  · exact hxy
  · exact hr x

theorem refl_euclid_trans (R : α → α → Prop) (hr : Refl R) (he : Euclid R) : Trans R := by
  intro x y z hxy hyz
  have hs : Symm R := refl_euclid_symm R hr he
  have hyx : R y x := hs x y hxy
  exact he y x z hyx hyz

theorem symm_trans_euclid (R : α → α → Prop) (hs : Symm R) (ht : Trans R) : Euclid R := by
  intro x y z hxy hxz
  apply ht y x z
  · exact hs x y hxy
  · exact hxz

theorem symm_trans_total_refl (R : α → α → Prop) (hs : Symm R) (ht : Trans R)
    (hc : ∀ x, ∃ y, R x y) : Refl R := by
  intro x
  obtain ⟨y, hy⟩ := hc x
  exact ht x y x hy (hs x y hy)

theorem refl_of_eq (R : α → α → Prop) (h : Refl R) (x y : α) (hxy : x = y) : R x y := by
  rw [hxy]
  apply h

/-! ## Orders -/

def Order (R : α → α → Prop) : Prop := Refl R ∧ Trans R ∧ Antisymm R

def strict (R : α → α → Prop) : α → α → Prop := fun x y => R x y ∧ x ≠ y

theorem order_conv (R : α → α → Prop) (h : Order R) : Order (conv R) := by
  obtain ⟨hr, ht, ha⟩ := h
  refine ⟨hr, conv_trans R ht, ?_⟩
  intro x y hxy hyx
  exact ha x y hyx hxy

theorem order_nat_le : Order (fun i j : Nat => i ≤ j) := by
  refine ⟨?_, ?_, ?_⟩
  · intro i
    exact Nat.le_refl i
  · intro i j k h₁ h₂
    exact Nat.le_trans h₁ h₂
  · intro i j h₁ h₂
    exact Nat.le_antisymm h₁ h₂

theorem strict_irrefl (R : α → α → Prop) : Irrefl (strict R) := by
  intro x h
  apply h.2
  rfl

theorem strict_trans (R : α → α → Prop) (h : Order R) : Trans (strict R) := by
  obtain ⟨hr, ht, ha⟩ := h
  rintro x y z ⟨hxy, hne⟩ ⟨hyz, _⟩
  constructor
  · exact ht x y z hxy hyz
  · intro hxz
    apply hne
    apply ha x y hxy
    rw [hxz]
    exact hyz

theorem strict_asymm (R : α → α → Prop) (h : Order R) : Asymm (strict R) := by
  apply irrefl_trans_asymm
  · exact strict_irrefl R
  · exact strict_trans R h

theorem order_strict_or_eq (R : α → α → Prop) (h : Order R) (x y : α) :
    R x y ↔ strict R x y ∨ x = y := by
  constructor
  · intro hxy
    by_cases he : x = y
    · right
      exact he
    · left
      exact ⟨hxy, he⟩
  · rintro (hs | he)
    · exact hs.1
    · exact refl_of_eq R h.1 x y he

theorem least_unique (R : α → α → Prop) (h : Order R) (a b : α) (ha : ∀ x, R a x)
    (hb : ∀ x, R b x) : a = b := by
  obtain ⟨_, _, hanti⟩ := h
  apply hanti
  · exact ha b
  · exact hb a

theorem order_pullback (R : β → β → Prop) (f : α → β) (hf : ∀ x y, f x = f y → x = y) (h : Order R) :
    Order (fun x y => R (f x) (f y)) := by
  obtain ⟨hr, ht, ha⟩ := h
  refine ⟨?_, ?_, ?_⟩
  · intro x
    exact hr (f x)
  · intro x y z
    exact ht (f x) (f y) (f z)
  · intro x y hxy hyx
    apply hf
    exact ha (f x) (f y) hxy hyx

/-! ## Equivalence relations -/

def Equiv (R : α → α → Prop) : Prop := Refl R ∧ Symm R ∧ Trans R

theorem equiv_eq : Equiv (fun x y : α => x = y) := by
  refine ⟨?_, ?_, ?_⟩
  · intro x
    rfl
  · intro x y h
    exact h.symm
  · intro x y z h₁ h₂
    rw [h₁, h₂]

theorem equiv_kernel (f : α → β) : Equiv (fun x y => f x = f y) := by
  refine ⟨fun x => rfl, ?_, ?_⟩
  · intro x y h
    exact h.symm
  · intro x y z h₁ h₂
    exact h₁.trans h₂

theorem equiv_inter (R S : α → α → Prop) (hR : Equiv R) (hS : Equiv S) :
    Equiv (fun x y => R x y ∧ S x y) := by
  obtain ⟨r₁, s₁, t₁⟩ := hR
  obtain ⟨r₂, s₂, t₂⟩ := hS
  refine ⟨?_, ?_, ?_⟩
  · intro x
    exact ⟨r₁ x, r₂ x⟩
  · rintro x y ⟨h₁, h₂⟩
    exact ⟨s₁ x y h₁, s₂ x y h₂⟩
  · rintro x y z ⟨h₁, h₂⟩ ⟨h₃, h₄⟩
    exact ⟨t₁ x y z h₁ h₃, t₂ x y z h₂ h₄⟩

theorem equiv_class_eq (R : α → α → Prop) (h : Equiv R) (x y : α) : R x y ↔ R x = R y := by
  obtain ⟨hr, hs, ht⟩ := h
  constructor
  · intro hxy
    funext z
    apply propext
    constructor
    · intro hxz
      exact ht y x z (hs x y hxy) hxz
    · intro hyz
      exact ht x y z hxy hyz
  · intro he
    rw [he]
    apply hr

theorem equiv_of_refl_euclid (R : α → α → Prop) (hr : Refl R) (he : Euclid R) : Equiv R := by
  refine ⟨hr, ?_, ?_⟩
  · exact refl_euclid_symm R hr he
  · exact refl_euclid_trans R hr he

theorem equiv_mod (m : Nat) : Equiv (fun i j => i % m = j % m) := by
  exact equiv_kernel (fun i => i % m)

/-! ## Reflexive-transitive closure -/

inductive Star (R : α → α → Prop) : α → α → Prop where
  | refl (x : α) : Star R x x
  | step (x y z : α) : R x y → Star R y z → Star R x z

theorem star_single (R : α → α → Prop) (x y : α) (h : R x y) : Star R x y := by
  apply Star.step x y y h
  exact Star.refl y

theorem star_trans (R : α → α → Prop) (x y z : α) (h₁ : Star R x y) (h₂ : Star R y z) :
    Star R x z := by
  induction h₁
  · exact h₂
  · apply Star.step
    · exact a
    · apply a_ih
      exact h₂

theorem star_snoc (R : α → α → Prop) (x y z : α) (h₁ : Star R x y) (h₂ : R y z) : Star R x z := by
  apply star_trans R x y z
  · exact h₁
  · exact star_single R y z h₂

theorem star_symm (R : α → α → Prop) (hs : Symm R) : Symm (Star R) := by
  intro x y h
  induction h
  · apply Star.refl
  · apply star_snoc R _ _ _ a_ih
    exact hs _ _ a

theorem star_mono (R S : α → α → Prop) (hRS : Sub R S) : Sub (Star R) (Star S) := by
  intro x y h
  induction h
  · exact Star.refl _
  · apply Star.step
    · exact hRS _ _ a
    · exact a_ih

theorem star_least (R S : α → α → Prop) (hr : Refl S) (ht : Trans S) (hRS : Sub R S) :
    Sub (Star R) S := by
  intro x y h
  induction h
  · apply hr
  · apply ht
    · exact hRS _ _ a
    · exact a_ih

theorem star_star (R : α → α → Prop) : Star (Star R) = Star R := by
  apply sub_antisymm
  · apply star_least
    · exact Star.refl
    · exact star_trans R
    · exact fun _ _ h => h
  · intro x y h
    exact star_single (Star R) x y h

theorem star_of_refl_trans (R : α → α → Prop) (hr : Refl R) (ht : Trans R) (x y : α)
    (h : Star R x y) : R x y := by
  induction h
  · apply hr
  · exact ht _ _ _ a a_ih

theorem star_preserves (R : α → α → Prop) (P : α → Prop) (hP : ∀ x y, R x y → P x → P y) (x y : α)
    (h : Star R x y) (hx : P x) : P y := by
  induction h
  · exact hx
  · apply a_ih
    exact hP _ _ a hx

theorem star_map (R : α → α → Prop) (S : β → β → Prop) (f : α → β)
    (hf : ∀ x y, R x y → S (f x) (f y)) (x y : α) (h : Star R x y) : Star S (f x) (f y) := by
  induction h
  · exact Star.refl _
  · apply Star.step _ _ _ _ a_ih
    exact hf _ _ a

theorem star_cases (R : α → α → Prop) (x z : α) (h : Star R x z) :
    x = z ∨ ∃ y, R x y ∧ Star R y z := by
  cases h
  · left
    rfl
  · right
    exact ⟨y, a, a_1⟩

theorem star_stuck (R : α → α → Prop) (x y : α) (hx : ∀ z, ¬R x z) (h : Star R x y) : x = y := by
  rcases star_cases R x y h with he | ⟨z, hz, _⟩
  · exact he
  · exact absurd hz (hx z)

theorem star_succ_le (i j : Nat) (h : Star (fun a b => b = a + 1) i j) : i ≤ j := by
  induction h
  · exact Nat.le_refl x
  · omega

theorem star_succ_add (i d : Nat) : Star (fun a b => b = a + 1) i (i + d) := by
  induction d
  · exact Star.refl i
  · exact star_snoc _ i (i + n) (i + (n + 1)) a rfl

/-! ## Transitive closure -/

inductive Plus (R : α → α → Prop) : α → α → Prop where
  | one (x y : α) : R x y → Plus R x y
  | more (x y z : α) : R x y → Plus R y z → Plus R x z

theorem plus_star (R : α → α → Prop) (x y : α) (h : Plus R x y) : Star R x y := by
  induction h
  · exact star_single R x_1 y_1 a
  · exact Star.step x_1 y_1 z a a_ih

theorem plus_trans (R : α → α → Prop) : Trans (Plus R) := by
  intro x y z h₁ h₂
  induction h₁
  · exact Plus.more _ _ _ a h₂
  · apply Plus.more _ _ _ a
    exact a_ih h₂

theorem plus_of_step_star (R : α → α → Prop) (x y z : α) (h₁ : R x y) (h₂ : Star R y z) :
    Plus R x z := by
  induction h₂ generalizing x
  · exact Plus.one x _ h₁
  · apply Plus.more x _ _ h₁
    exact a_ih _ a

theorem star_eq_or_plus (R : α → α → Prop) (x y : α) : Star R x y ↔ x = y ∨ Plus R x y := by
  constructor
  · intro h
    rcases star_cases R x y h with he | ⟨z, hz, hs⟩
    · left
      exact he
    · right
      exact plus_of_step_star R x z y hz hs
  · rintro (he | hp)
    · subst he
      exact Star.refl x
    · exact plus_star R x y hp

theorem plus_lt (i j : Nat) (h : Plus (fun a b => a < b) i j) : i < j := by
  induction h
  · assumption
  · omega

/-! ## Confluence -/

def Diamond (R : α → α → Prop) : Prop := ∀ x y z, R x y → R x z → ∃ w, R y w ∧ R z w

theorem diamond_eq : Diamond (fun x y : α => x = y) := by
  intro x y z hy hz
  exists x
  exact ⟨hy.symm, hz.symm⟩

theorem diamond_of_refl_total (R : α → α → Prop) (ht : ∀ x y, R x y ∨ R y x) (hr : Refl R) :
    Diamond R := by
  intro x y z _ _
  rcases ht y z with h | h
  · exact ⟨z, h, hr z⟩
  · exact ⟨y, hr y, h⟩

theorem diamond_strip (R : α → α → Prop) (hd : Diamond R) (x y z : α) (h₁ : Star R x y) (h₂ : R x z) :
    ∃ w, R y w ∧ Star R z w := by
  induction h₁ generalizing z
  · exact ⟨z, h₂, Star.refl z⟩
  · obtain ⟨u, hu, hzu⟩ := hd _ _ _ a h₂
    obtain ⟨w, hw, huw⟩ := a_ih u hu
    exists w
    constructor
    · exact hw
    · exact Star.step z u w hzu huw

theorem diamond_star (R : α → α → Prop) (hd : Diamond R) : Diamond (Star R) := by
  intro x y z h₁ h₂
  induction h₂ generalizing y
  · exact ⟨y, Star.refl y, h₁⟩
  · obtain ⟨u, hyu, hu⟩ := diamond_strip R hd _ _ _ h₁ a
    obtain ⟨w, huw, hzw⟩ := a_ih u hu
    refine ⟨w, ?_, hzw⟩
    exact Star.step y u w hyu huw

theorem normal_form_unique (R : α → α → Prop) (hd : Diamond R) (x y z : α) (hy : Star R x y) (hz : Star R x z)
    (ny : ∀ w, ¬R y w) (nz : ∀ w, ¬R z w) : y = z := by
  obtain ⟨w, hyw, hzw⟩ := diamond_star R hd x y z hy hz
  rw [star_stuck R y w ny hyw, star_stuck R z w nz hzw]

/-! ## Accessible elements -/

inductive Terminates (R : α → α → Prop) : α → Prop where
  | intro (x : α) : (∀ y, R x y → Terminates R y) → Terminates R x

theorem terminates_stuck (R : α → α → Prop) (x : α) (h : ∀ y, ¬R x y) : Terminates R x := by
  constructor
  intro y hy
  exact absurd hy (h y)

theorem terminates_step (R : α → α → Prop) (x y : α) (h : Terminates R x) (hxy : R x y) :
    Terminates R y := by
  cases h
  exact a y hxy

theorem terminates_star (R : α → α → Prop) (x y : α) (h : Terminates R x) (hs : Star R x y) :
    Terminates R y := by
  induction hs
  · exact h
  · apply a_ih
    exact terminates_step R _ _ h a

theorem terminates_no_loop (R : α → α → Prop) (x : α) (h : Terminates R x) : ¬R x x := by
  induction h
  intro hx
  exact a_ih x_1 hx hx

theorem terminates_sub (R S : α → α → Prop) (hRS : Sub R S) (x : α) (h : Terminates S x) :
    Terminates R x := by
  induction h
  constructor
  intro y hy
  apply a_ih
  exact hRS _ _ hy

theorem terminates_gt (k : Nat) : Terminates (fun a b => b < a) k := by
  suffices below : ∀ b i, i < b → Terminates (fun a b => b < a) i from below (k + 1) k (Nat.lt_succ_self k)
  intro b
  induction b
  · intro i hi
    contradiction
  · intro i hi
    constructor
    intro j hj
    apply a
    omega

end Relations
