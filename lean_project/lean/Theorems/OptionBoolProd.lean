/-!
# Options, Booleans, pairs and sums

Case analysis on small types: own versions of `map`, `bind` and `orElse` on options, Boolean
algebra, projections and swaps of pairs, maps on sum types, and a three-valued logic.
-/

set_option tactic.hygienic false

namespace OptionBoolProd

variable {α β γ δ : Type}

/-! ## Options -/

def omap (f : α → β) : Option α → Option β
  | none => none
  | some a => some (f a)

def obind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a

def orElse : Option α → Option α → Option α
  | none, y => y
  | some a, _ => some a

def getOr (d : α) : Option α → α
  | none => d
  | some a => a

def isNone : Option α → Bool
  | none => true
  | some _ => false

def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none

theorem omap_none (f : α → β) : omap f none = none := by
  rfl

theorem omap_id (x : Option α) : omap (fun a => a) x = x := by
  cases x
  · rfl
  · rfl

theorem omap_omap (g : β → γ) (f : α → β) (x : Option α) :
    omap g (omap f x) = omap (fun a => g (f a)) x := by
  cases x
  · rfl
  · rfl

theorem omap_eq_none (f : α → β) (x : Option α) : omap f x = none ↔ x = none := by
  cases x
  · simp [omap]
  · simp [omap]

theorem omap_eq_some (f : α → β) (x : Option α) (b : β) :
    omap f x = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x
  · constructor
    · intro h
      contradiction
    · rintro ⟨a, ha, _⟩
      contradiction
  · simp [omap]

theorem omap_injective (f : α → β) (hf : ∀ a b, f a = f b → a = b) (x y : Option α)
    (h : omap f x = omap f y) : x = y := by
  cases x
  · cases y
    · rfl
    · contradiction
  · cases y
    · contradiction
    · injection h
      rw [hf val val_1 val_eq]

theorem obind_some_left (a : α) (f : α → Option β) : obind (some a) f = f a := by
  rfl

theorem obind_some_right (x : Option α) : obind x some = x := by
  cases x
  · rfl
  · rfl

theorem obind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    obind (obind x f) g = obind x (fun a => obind (f a) g) := by
  cases x
  · rfl
  · simp only [obind]

theorem obind_none (x : Option α) : obind x (fun _ => (none : Option β)) = none := by
  cases x
  · rfl
  · rfl

theorem omap_as_obind (f : α → β) (x : Option α) : omap f x = obind x (fun a => some (f a)) := by
  cases x
  · rfl
  · rw [obind, omap]

theorem obind_eq_some (x : Option α) (f : α → Option β) (b : β) (h : obind x f = some b) :
    ∃ a, x = some a ∧ f a = some b := by
  cases x
  · simp [obind] at h
  · exists val

theorem obind_swap (x : Option α) (y : Option β) (f : α → β → Option γ) :
    obind x (fun a => obind y (fun b => f a b)) = obind y (fun b => obind x (fun a => f a b)) := by
  cases x
  · rw [obind]
    cases y
    · rfl
    · rfl
  · rfl

theorem orElse_none_left (x : Option α) : orElse none x = x := by
  rfl

theorem orElse_none_right (x : Option α) : orElse x none = x := by
  cases x
  · rfl
  · rfl

theorem orElse_assoc (x y z : Option α) : orElse (orElse x y) z = orElse x (orElse y z) := by
  cases x
  · rw [orElse, orElse]
  · rfl

theorem orElse_self (x : Option α) : orElse x x = x := by
  cases x
  · rfl
  · rfl

theorem orElse_eq_none (x y : Option α) : orElse x y = none ↔ x = none ∧ y = none := by
  cases x
  · simp [orElse]
  · simp [orElse]

theorem omap_orElse (f : α → β) (x y : Option α) :
    omap f (orElse x y) = orElse (omap f x) (omap f y) := by
  cases x
  · rfl
  · rfl

theorem getOr_omap (f : α → β) (d : α) (x : Option α) : getOr (f d) (omap f x) = f (getOr d x) := by
  cases x
  · rfl
  · rfl

theorem getOr_orElse (d : α) (x y : Option α) : getOr d (orElse x y) = getOr (getOr d y) x := by
  cases x
  · simp only [orElse, getOr]
  · simp only [orElse, getOr]

theorem isNone_iff (x : Option α) : isNone x = true ↔ x = none := by
  cases x
  · exact ⟨fun _ => rfl, fun _ => rfl⟩
  · constructor
    · intro h
      cases h
    · intro h
      cases h

theorem isNone_omap (f : α → β) (x : Option α) : isNone (omap f x) = isNone x := by
  cases x
  · rfl
  · rfl

theorem not_none_some (x : Option α) (h : x ≠ none) : ∃ a, x = some a := by
  cases x
  · contradiction
  · exact ⟨val, rfl⟩

theorem guard_true (p : α → Bool) (a : α) (h : p a = true) : guard p a = some a := by
  unfold guard
  rw [if_pos h]

theorem guard_sound (p : α → Bool) (a b : α) (h : guard p a = some b) : p b = true ∧ a = b := by
  unfold guard at h
  split at h
  · injection h
    subst val_eq
    constructor
    · assumption
    · rfl
  · contradiction

/-! ## Booleans -/

def xorb : Bool → Bool → Bool
  | true, b => !b
  | false, b => b

def implb (a b : Bool) : Bool := !a || b

def majority (a b c : Bool) : Bool := (a && b) || (b && c) || (a && c)

theorem band_comm (a b : Bool) : (a && b) = (b && a) := by
  cases a
  · cases b
    · rfl
    · rfl
  · cases b
    · rfl
    · rfl

theorem de_morgan_and (a b : Bool) : (!(a && b)) = (!a || !b) := by
  cases a
  · rfl
  · rfl

theorem de_morgan_or (a b : Bool) : (!(a || b)) = (!a && !b) := by
  cases a
  · rfl
  · rfl

theorem bnot_bnot (b : Bool) : (!(!b)) = b := by
  cases b
  · rfl
  · rfl

theorem bool_cases (b : Bool) : b = true ∨ b = false := by
  cases b
  · right
    rfl
  · left
    rfl

theorem band_true_iff (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by
  simp

theorem band_bor_distrib (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by
  cases a
  · rfl
  · rfl

theorem bool_eq_of_iff (a b : Bool) (h : a = true ↔ b = true) : a = b := by
  cases a
  · cases b
    · rfl
    · exact h.mpr rfl
  · symm
    exact h.mp rfl

theorem ne_true_false (b : Bool) (h : b ≠ true) : b = false := by
  cases b
  · rfl
  · exact absurd rfl h

theorem xorb_self (b : Bool) : xorb b b = false := by
  cases b
  · rfl
  · rfl

theorem xorb_false_right (b : Bool) : xorb b false = b := by
  cases b
  · rfl
  · rfl

theorem xorb_comm (a b : Bool) : xorb a b = xorb b a := by
  revert a b
  decide

theorem xorb_assoc (a b c : Bool) : xorb (xorb a b) c = xorb a (xorb b c) := by
  cases a
  · rfl
  · cases b
    · rfl
    · cases c
      · rfl
      · rfl

theorem xorb_cancel (a b : Bool) : xorb a (xorb a b) = b := by
  rw [← xorb_assoc, xorb_self]
  rfl

theorem xorb_left_injective (a b c : Bool) (h : xorb a b = xorb a c) : b = c := by
  rw [← xorb_cancel a b, h, xorb_cancel]

theorem xorb_eq_ne (a b : Bool) : xorb a b = true ↔ a ≠ b := by
  cases a
  · cases b
    · decide
    · decide
  · cases b
    · decide
    · decide

theorem implb_true_iff (a b : Bool) : implb a b = true ↔ (a = true → b = true) := by
  cases a
  · simp [implb]
  · simp [implb]

theorem implb_trans (a b c : Bool) (h₁ : implb a b = true) (h₂ : implb b c = true) :
    implb a c = true := by
  rw [implb_true_iff] at h₁ h₂ ⊢
  intro ha
  apply h₂
  apply h₁
  exact ha

theorem majority_self (a b : Bool) : majority a a b = a := by
  cases a
  · rfl
  · rfl

theorem majority_not (a b c : Bool) : majority (!a) (!b) (!c) = !majority a b c := by
  revert a b c
  decide

theorem triple_apply (f : Bool → Bool) (b : Bool) : f (f (f b)) = f b := by
  cases b
  · cases hf : f false
    · rw [hf, hf]
    · cases ht : f true
      · rw [hf]
      · exact ht
  · cases ht : f true
    · cases hf : f false
      · exact hf
      · rw [ht]
    · rw [ht, ht]

theorem ite_swap (c : Bool) (x y : α) : (if c then x else y) = (if !c then y else x) := by
  cases c
  · rfl
  · rfl

theorem apply_ite_bool (f : α → β) (c : Bool) (x y : α) :
    f (if c then x else y) = if c then f x else f y := by
  split
  · rfl
  · rfl

/-! ## Pairs -/

def swap (p : α × β) : β × α := (p.2, p.1)

def both (f : α → γ) (g : β → δ) (p : α × β) : γ × δ := (f p.1, g p.2)

def curryFn (f : α × β → γ) (a : α) (b : β) : γ := f (a, b)

def uncurryFn (f : α → β → γ) (p : α × β) : γ := f p.1 p.2

theorem pair_eta (p : α × β) : (p.1, p.2) = p := by
  cases p
  rfl

theorem pair_ext (p q : α × β) (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := by
  rw [← pair_eta p, h₁, h₂]

theorem pair_injective (a c : α) (b d : β) (h : (a, b) = (c, d)) : a = c ∧ b = d := by
  injection h
  exact ⟨fst_eq, snd_eq⟩

theorem swap_swap (p : α × β) : swap (swap p) = p := by
  cases p
  rfl

theorem swap_injective (p q : α × β) (h : swap p = swap q) : p = q := by
  rw [← swap_swap p, ← swap_swap q, h]

theorem swap_both (f : α → γ) (g : β → δ) (p : α × β) : swap (both f g p) = both g f (swap p) := by
  rfl

theorem both_id (p : α × β) : both (fun a => a) (fun b => b) p = p := by
  obtain ⟨a, b⟩ := p
  rfl

theorem both_both (f : α → β) (g : β → γ) (p : α × α) :
    both g g (both f f p) = both (fun a => g (f a)) (fun a => g (f a)) p := by
  unfold both
  rfl

theorem curry_uncurry (f : α → β → γ) : curryFn (uncurryFn f) = f := by
  funext a b
  rfl

theorem uncurry_curry (f : α × β → γ) : uncurryFn (curryFn f) = f := by
  funext p
  cases p
  rfl

theorem exists_pair (P : α × β → Prop) : (∃ p, P p) ↔ ∃ a b, P (a, b) := by
  constructor
  · rintro ⟨⟨a, b⟩, h⟩
    exact ⟨a, b, h⟩
  · rintro ⟨a, b, h⟩
    exact ⟨(a, b), h⟩

theorem forall_pair (P : α × β → Prop) (h : ∀ a b, P (a, b)) (p : α × β) : P p := by
  cases p
  apply h

/-! ## Sum types -/

def sumMap (f : α → γ) (g : β → δ) : α ⊕ β → γ ⊕ δ
  | .inl a => .inl (f a)
  | .inr b => .inr (g b)

def sumElim (f : α → γ) (g : β → γ) : α ⊕ β → γ
  | .inl a => f a
  | .inr b => g b

def flip : α ⊕ β → β ⊕ α
  | .inl a => .inr a
  | .inr b => .inl b

theorem flip_flip (s : α ⊕ β) : flip (flip s) = s := by
  cases s
  · rfl
  · rfl

theorem sumElim_flip (f : α → γ) (g : β → γ) (s : α ⊕ β) :
    sumElim g f (flip s) = sumElim f g s := by
  cases s
  · rfl
  · rfl

theorem sumMap_flip (f : α → γ) (g : β → δ) (s : α ⊕ β) :
    sumMap g f (flip s) = flip (sumMap f g s) := by
  rcases s with a | b
  · rfl
  · rfl

theorem inl_ne_inr (a : α) (b : β) : (Sum.inl a : α ⊕ β) ≠ Sum.inr b := by
  intro h
  contradiction

theorem sumElim_unique (h : α ⊕ β → γ) :
    sumElim (fun a => h (.inl a)) (fun b => h (.inr b)) = h := by
  funext s
  cases s
  · rfl
  · rfl

/-! ## A three-valued logic -/

inductive Three where
  | no
  | maybe
  | yes

def tnot : Three → Three
  | .no => .yes
  | .maybe => .maybe
  | .yes => .no

def tand : Three → Three → Three
  | .no, _ => .no
  | .yes, b => b
  | .maybe, .no => .no
  | .maybe, _ => .maybe

def tor : Three → Three → Three
  | .yes, _ => .yes
  | .no, b => b
  | .maybe, .yes => .yes
  | .maybe, _ => .maybe

theorem tnot_tnot (a : Three) : tnot (tnot a) = a := by
  cases a
  · rfl
  · rfl
  · rfl

theorem tand_comm (a b : Three) : tand a b = tand b a := by
  cases a <;> cases b <;> rfl

theorem tand_self (a : Three) : tand a a = a := by
  cases a
  · rfl
  · rfl
  · rfl

theorem tand_assoc (a b c : Three) : tand (tand a b) c = tand a (tand b c) := by
  cases a <;> cases b <;> cases c <;> rfl

theorem three_de_morgan (a b : Three) : tnot (tand a b) = tor (tnot a) (tnot b) := by
  cases a
  · rfl
  · cases b
    · rfl
    · rfl
    · rfl
  · rfl

theorem three_de_morgan_or (a b : Three) : tnot (tor a b) = tand (tnot a) (tnot b) := by
  rw [← tnot_tnot (tand (tnot a) (tnot b)), three_de_morgan, tnot_tnot, tnot_tnot]

theorem no_excluded_middle : ∃ a, tor a (tnot a) ≠ Three.yes := by
  exists Three.maybe
  intro h
  contradiction

end OptionBoolProd
