/-!
# Functions

Composition, injective, surjective and bijective functions, inverses, iteration, fixed points,
pointwise order, and functions that are constant, idempotent or involutive.
-/

set_option tactic.hygienic false

namespace Functions

variable {α β γ δ : Type}

def comp (g : β → γ) (f : α → β) : α → γ := fun x => g (f x)

def ident (x : α) : α := x

def Injective (f : α → β) : Prop := ∀ x y, f x = f y → x = y

def Surjective (f : α → β) : Prop := ∀ y, ∃ x, f x = y

def Bijective (f : α → β) : Prop := Injective f ∧ Surjective f

def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

def RightInverse (g : β → α) (f : α → β) : Prop := ∀ y, f (g y) = y

/-! ## Composition -/

theorem comp_apply (g : β → γ) (f : α → β) (x : α) : comp g f x = g (f x) := by
  rfl

theorem comp_ident (f : α → β) : comp f ident = f := by
  funext x
  rfl

theorem ident_comp (f : α → β) : comp ident f = f := by
  funext x
  rw [comp, ident]

theorem comp_assoc (h : γ → δ) (g : β → γ) (f : α → β) : comp (comp h g) f = comp h (comp g f) := by
  rfl

theorem fun_ext_iff (f g : α → β) : f = g ↔ ∀ x, f x = g x := by
  constructor
  · intro h x
    rw [h]
  · intro h
    funext x
    exact h x

theorem comp_congr_left (g g' : β → γ) (f : α → β) (h : ∀ y, g y = g' y) :
    comp g f = comp g' f := by
  funext x
  exact h (f x)

theorem const_comp (c : γ) (f : α → β) : comp (fun _ => c) f = fun _ => c := by
  unfold comp
  rfl

/-! ## Injective functions -/

theorem injective_ident : Injective (ident : α → α) := by
  intro x y h
  exact h

theorem injective_comp (g : β → γ) (f : α → β) (hg : Injective g) (hf : Injective f) :
    Injective (comp g f) := by
  intro x y h
  apply hf
  apply hg
  exact h

theorem injective_of_comp (g : β → γ) (f : α → β) (h : Injective (comp g f)) : Injective f := by
  intro x y hxy
  apply h
  unfold comp
  rw [hxy]

theorem injective_iff_ne (f : α → β) : Injective f ↔ ∀ x y, x ≠ y → f x ≠ f y := by
  constructor
  · intro hf x y hne he
    apply hne
    exact hf x y he
  · intro h x y he
    apply Classical.byContradiction
    intro hne
    exact h x y hne he

theorem injective_eq_iff (f : α → β) (hf : Injective f) (x y : α) : f x = f y ↔ x = y := by
  constructor
  · exact hf x y
  · intro h
    rw [h]

theorem injective_cancel (f : β → γ) (hf : Injective f) (g h : α → β) (he : comp f g = comp f h) :
    g = h := by
  funext x
  apply hf
  exact congrFun he x

theorem injective_succ : Injective Nat.succ := by
  intro x y h
  injection h

theorem injective_add_left (c : Nat) : Injective (fun k => c + k) := by
  intro x y h
  simp at h
  exact h

theorem injective_double : Injective (fun k : Nat => k + k) := by
  intro x y h
  simp only at h
  omega

theorem not_injective_const (b : β) (x y : α) (h : x ≠ y) : ¬Injective (fun _ : α => b) := by
  intro hi
  apply h
  apply hi
  rfl

/-! ## Surjective functions -/

theorem surjective_ident : Surjective (ident : α → α) := by
  intro y
  exact ⟨y, rfl⟩

theorem surjective_comp (g : β → γ) (f : α → β) (hg : Surjective g) (hf : Surjective f) :
    Surjective (comp g f) := by
  intro z
  obtain ⟨y, hy⟩ := hg z
  obtain ⟨x, hx⟩ := hf y
  exists x
  rw [comp, hx, hy]

theorem surjective_of_comp (g : β → γ) (f : α → β) (h : Surjective (comp g f)) : Surjective g := by
  intro z
  obtain ⟨x, hx⟩ := h z
  exists f x

theorem surjective_cancel (f : α → β) (hf : Surjective f) (g h : β → γ) (he : comp g f = comp h f) :
    g = h := by
  funext y
  obtain ⟨x, hx⟩ := hf y
  rw [← hx]
  exact congrFun he x

theorem surjective_forall (f : α → β) (hf : Surjective f) (P : β → Prop) :
    (∀ y, P y) ↔ ∀ x, P (f x) := by
  constructor
  · intro h x
    exact h (f x)
  · intro h y
    obtain ⟨x, hx⟩ := hf y
    rw [← hx]
    apply h

theorem surjective_exists (f : α → β) (hf : Surjective f) (P : β → Prop) :
    (∃ y, P y) ↔ ∃ x, P (f x) := by
  constructor
  · rintro ⟨y, hy⟩
    obtain ⟨x, rfl⟩ := hf y
    exists x
  · rintro ⟨x, hx⟩
    exact ⟨f x, hx⟩

theorem surjective_half : Surjective (fun k : Nat => k / 2) := by
  intro y
  exists 2 * y
  simp

theorem not_surjective_succ : ¬Surjective Nat.succ := by
  intro h
  obtain ⟨x, hx⟩ := h 0
  contradiction

theorem no_surjection_on_predicates (f : α → α → Prop) : ¬Surjective f := by
  intro h
  obtain ⟨x, hx⟩ := h (fun y => ¬f y y)
  have hd : f x x ↔ ¬f x x := Iff.of_eq (congrFun hx x)
  by_cases hp : f x x
  · exact hd.mp hp hp
  · exact hp (hd.mpr hp)

/-! ## Inverses -/

theorem leftInverse_injective (g : β → α) (f : α → β) (h : LeftInverse g f) : Injective f := by
  intro x y hxy
  rw [← h x, ← h y, hxy]

theorem rightInverse_surjective (g : β → α) (f : α → β) (h : RightInverse g f) : Surjective f := by
  intro y
  exists g y
  exact h y

theorem leftInverse_swap (g : β → α) (f : α → β) (h : LeftInverse g f) : RightInverse f g := by
  exact h

theorem leftInverse_comp_eq (g : β → α) (f : α → β) : LeftInverse g f ↔ comp g f = ident := by
  constructor
  · intro h
    funext x
    exact h x
  · intro h x
    have hx := congrFun h x
    exact hx

theorem inverse_unique (f : α → β) (g h : β → α) (hg : LeftInverse g f) (hh : RightInverse h f) :
    g = h := by
  funext y
  rw [← hh y, hg, hh]

theorem leftInverse_of_comp (f : α → β) (g : β → γ) (f' : β → α) (g' : γ → β)
    (hf : LeftInverse f' f) (hg : LeftInverse g' g) : LeftInverse (comp f' g') (comp g f) := by
  intro x
  unfold comp
  rw [hg, hf]

theorem surjective_has_rightInverse (f : α → β) (hf : Surjective f) : ∃ g, RightInverse g f := by
  exists fun y => Classical.choose (hf y)
  intro y
  exact Classical.choose_spec (hf y)

theorem bijective_of_inverses (f : α → β) (g : β → α) (hl : LeftInverse g f)
    (hr : RightInverse g f) : Bijective f := by
  constructor
  · exact leftInverse_injective g f hl
  · exact rightInverse_surjective g f hr

theorem bijective_has_inverse (f : α → β) (hf : Bijective f) :
    ∃ g, LeftInverse g f ∧ RightInverse g f := by
  obtain ⟨hi, hs⟩ := hf
  obtain ⟨g, hg⟩ := surjective_has_rightInverse f hs
  refine ⟨g, ?_, hg⟩
  intro x
  apply hi
  exact hg (f x)

theorem bijective_comp (g : β → γ) (f : α → β) (hg : Bijective g) (hf : Bijective f) :
    Bijective (comp g f) := by
  constructor
  · exact injective_comp g f hg.1 hf.1
  · exact surjective_comp g f hg.2 hf.2

theorem bijective_unique_preimage (f : α → β) (hf : Bijective f) (y : β) :
    ∃ x, f x = y ∧ ∀ x', f x' = y → x' = x := by
  obtain ⟨hi, hs⟩ := hf
  obtain ⟨x, hx⟩ := hs y
  refine ⟨x, hx, ?_⟩
  intro x' hx'
  apply hi
  rw [hx, hx']

theorem injective_of_surjective_inverse (f : α → β) (g : β → α) (hg : Surjective g)
    (h : RightInverse g f) : Injective f := by
  intro x y hxy
  obtain ⟨u, hu⟩ := hg x
  obtain ⟨v, hv⟩ := hg y
  rw [← hu, ← hv, h, h] at hxy
  rw [← hu, ← hv, hxy]

/-! ## Involutions and idempotent functions -/

def Involutive (f : α → α) : Prop := ∀ x, f (f x) = x

def Idempotent (f : α → α) : Prop := ∀ x, f (f x) = f x

theorem involutive_not : Involutive Bool.not := by
  intro b
  cases b
  · rfl
  · rfl

theorem involutive_injective (f : α → α) (h : Involutive f) : Injective f := by
  apply leftInverse_injective f f
  exact h

theorem involutive_bijective (f : α → α) (h : Involutive f) : Bijective f := by
  apply bijective_of_inverses f f
  · exact h
  · exact h

theorem involutive_eq_iff (f : α → α) (h : Involutive f) (x y : α) : f x = y ↔ x = f y := by
  constructor
  · intro hxy
    rw [← hxy, h]
  · intro hxy
    rw [hxy, h]

theorem involutive_comp (f g : α → α) (hf : Involutive f) (hg : Involutive g) (hc : ∀ x, f (g x) = g (f x)) :
    Involutive (comp f g) := by
  intro x
  unfold comp
  rw [hc, hf, hg]

theorem idempotent_fixed (f : α → α) (h : Idempotent f) (y : α) : (∃ x, f x = y) ↔ f y = y := by
  constructor
  · rintro ⟨x, hx⟩
    rw [← hx]
    exact h x
  · intro hy
    exists y

theorem idempotent_injective (f : α → α) (h : Idempotent f) (hi : Injective f) : f = ident := by
  funext x
  apply hi
  exact h x

theorem idempotent_surjective (f : α → α) (h : Idempotent f) (hs : Surjective f) (x : α) :
    f x = x := by
  obtain ⟨y, hy⟩ := hs x
  rw [← hy, h]

theorem idempotent_involutive (f : α → α) (h₁ : Idempotent f) (h₂ : Involutive f) : f = ident := by
  apply idempotent_injective
  · exact h₁
  · exact involutive_injective f h₂

/-! ## Iteration -/

def iter (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => iter f n (f x)

theorem iter_zero (f : α → α) (x : α) : iter f 0 x = x := by
  rfl

theorem iter_succ (f : α → α) (k : Nat) (x : α) : iter f (k + 1) x = iter f k (f x) := by
  rfl

theorem iter_succ_out (f : α → α) (k : Nat) (x : α) : iter f (k + 1) x = f (iter f k x) := by
  induction k generalizing x
  · rfl
  · rw [iter, a, iter]

theorem iter_comm (f : α → α) (k : Nat) (x : α) : iter f k (f x) = f (iter f k x) := by
  rw [← iter_succ, iter_succ_out]

theorem iter_add (f : α → α) (j k : Nat) (x : α) : iter f (j + k) x = iter f k (iter f j x) := by
  induction j generalizing x
  · rw [Nat.zero_add, iter]
  · rw [Nat.succ_add, iter, a, iter]

theorem iter_iter_swap (f : α → α) (j k : Nat) (x : α) :
    iter f j (iter f k x) = iter f k (iter f j x) := by
  rw [← iter_add, Nat.add_comm, iter_add]

theorem iter_mul (f : α → α) (j k : Nat) (x : α) : iter f (j * k) x = iter (iter f j) k x := by
  induction k generalizing x
  · rfl
  · rw [Nat.mul_succ, Nat.add_comm, iter_add, a, iter]

theorem iter_ident (k : Nat) (x : α) : iter ident k x = x := by
  induction k
  · rfl
  · exact a

theorem iter_fixed (f : α → α) (x : α) (h : f x = x) (k : Nat) : iter f k x = x := by
  induction k
  · rfl
  · rw [iter, h, a]

theorem iter_injective (f : α → α) (hf : Injective f) (k : Nat) : Injective (iter f k) := by
  induction k
  · exact injective_ident
  · intro x y h
    apply hf
    apply a
    exact h

theorem iter_surjective (f : α → α) (hf : Surjective f) (k : Nat) : Surjective (iter f k) := by
  induction k
  · exact surjective_ident
  · exact surjective_comp (iter f n) f a hf

theorem iter_involutive (f : α → α) (h : Involutive f) (k : Nat) (x : α) :
    iter f (2 * k) x = x := by
  induction k
  · rfl
  · rw [Nat.mul_succ, iter, iter, h]
    exact a

theorem iter_idempotent (f : α → α) (h : Idempotent f) (k : Nat) (x : α) :
    iter f (k + 1) x = f x := by
  induction k
  · rfl
  · rw [iter_succ_out, a]
    exact h x

theorem iter_conjugate (f : α → α) (g : β → β) (p : α → β) (h : ∀ x, p (f x) = g (p x)) (k : Nat) (x : α) :
    p (iter f k x) = iter g k (p x) := by
  induction k generalizing x
  · rfl
  · rw [iter, a, h, iter]

theorem iter_commuting (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (k : Nat) (x : α) :
    iter f k (g x) = g (iter f k x) := by
  induction k generalizing x
  · rfl
  · rw [iter, h, a, iter]

theorem iter_comp (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (k : Nat) (x : α) :
    iter (comp f g) k x = iter f k (iter g k x) := by
  induction k generalizing x
  · rfl
  · rw [iter, a, comp, iter_succ f, iter_succ g]
    have hg := iter_commuting g f (fun y => (h y).symm) n (g x)
    rw [hg]

theorem iter_succ_nat (k i : Nat) : iter Nat.succ k i = i + k := by
  induction k generalizing i
  · rfl
  · rw [iter, a]
    omega

/-! ## Monotone functions on the natural numbers -/

def Monotone (f : Nat → Nat) : Prop := ∀ i j, i ≤ j → f i ≤ f j

theorem monotone_ident : Monotone ident := by
  intro i j h
  exact h

theorem monotone_comp (f g : Nat → Nat) (hf : Monotone f) (hg : Monotone g) :
    Monotone (comp f g) := by
  intro i j h
  apply hf
  apply hg
  exact h

theorem monotone_add (f g : Nat → Nat) (hf : Monotone f) (hg : Monotone g) :
    Monotone (fun i => f i + g i) := by
  intro i j h
  apply Nat.add_le_add
  · exact hf i j h
  · exact hg i j h

theorem monotone_iter (f : Nat → Nat) (hf : Monotone f) (k : Nat) : Monotone (iter f k) := by
  induction k
  · exact monotone_ident
  · intro i j h
    apply a
    apply hf
    exact h

theorem monotone_iter_le (f : Nat → Nat) (hf : Monotone f) (i : Nat) (h : i ≤ f i) (k : Nat) :
    i ≤ iter f k i := by
  induction k
  · exact Nat.le_refl i
  · apply Nat.le_trans a
    exact monotone_iter f hf n i (f i) h

theorem monotone_max (f : Nat → Nat) (hf : Monotone f) (i j : Nat) :
    f (max i j) = max (f i) (f j) := by
  rcases Nat.le_total i j with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (hf i j h)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (hf j i h)]

end Functions
