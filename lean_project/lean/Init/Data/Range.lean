prelude
import Init.Data.Array.Basic

/-! Ranges of numbers in loops: `[a:b]`, `[a:b:step]`, and `a...b`, `a...=b`, `a<...b`. -/

set_option linter.all false
universe u v w u₁ u₂

namespace Std.Legacy
structure Range where
  start : Nat := 0
  stop : Nat
  step : Nat := 1
  step_pos : 0 < step
namespace Range
instance : Membership Nat Range := ⟨fun r i => r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0⟩
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step
theorem next_mod {s i d : Nat} (h : s ≤ i) (e : (i - s) % d = 0) : (i + d - s) % d = 0 := by
  rw [show i + d - s = i - s + d by omega, Nat.add_mod_right, e]
@[inline] protected def forIn' {m : Type u₁ → Type u₂} {β : Type u₁} [Monad m] (range : Range) (init : β) (f : (i : Nat) → i ∈ range → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) (i : Nat) (hs : (i - range.start) % range.step = 0) (hl : range.start ≤ i) : (fuel : Nat) → m β
    | 0 => pure b
    | fuel+1 => do
      if h : i < range.stop then
        match ← f i ⟨hl, h, hs⟩ b with
        | .done b => pure b
        | .yield b => loop b (i + range.step) (next_mod hl hs) (Nat.le_trans hl (Nat.le_add_right ..)) fuel
      else pure b
  loop init range.start (by simp) (Nat.le_refl _) range.size
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m Range Nat inferInstance := ⟨Range.forIn'⟩
@[inline] protected def forM {m : Type u₁ → Type u₂} [Monad m] (range : Range) (f : Nat → m PUnit) : m PUnit := List.forM (List.range' range.start range.size range.step) f
instance {m : Type u₁ → Type u₂} [Monad m] : ForM m Range Nat := ⟨Range.forM⟩
def toList (r : Range) : List Nat := List.range' r.start r.size r.step
def toArray (r : Range) : Array Nat := ⟨r.toList⟩
instance : Std.ToStream Range Range := ⟨id⟩
instance : Std.Stream Range Nat := ⟨fun r => if r.start < r.stop then some (r.start, { r with start := r.start + r.step }) else none⟩
end Range
end Std.Legacy
-- What get_elem_tactic uses to show that a loop's index is within bounds.
theorem Membership.get_elem_helper {i n : Nat} {r : Std.Legacy.Range} (h₁ : i ∈ r) (h₂ : r.stop = n) : i < n := h₂ ▸ h₁.2.1
theorem Membership.mem.upper {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : i < r.stop := h.2.1
theorem Membership.mem.lower {i : Nat} {r : Std.Legacy.Range} (h : i ∈ r) : r.start ≤ i := h.1

-- Polymorphic ranges, named by their bounds: closed, open or infinite on the left and right; loops over Nat and Int.
namespace Std
structure Rcc (α : Type u) where
  lower : α
  upper : α
structure Rco (α : Type u) where
  lower : α
  upper : α
structure Roc (α : Type u) where
  lower : α
  upper : α
structure Roo (α : Type u) where
  lower : α
  upper : α
structure Ric (α : Type u) where
  upper : α
structure Rio (α : Type u) where
  upper : α
structure Rci (α : Type u) where
  lower : α
structure Roi (α : Type u) where
  lower : α
structure Rii (α : Type u) where
instance [LE α] : Membership α (Rcc α) := ⟨fun r a => r.lower ≤ a ∧ a ≤ r.upper⟩
instance [LE α] [LT α] : Membership α (Rco α) := ⟨fun r a => r.lower ≤ a ∧ a < r.upper⟩
instance [LE α] [LT α] : Membership α (Roc α) := ⟨fun r a => r.lower < a ∧ a ≤ r.upper⟩
instance [LT α] : Membership α (Roo α) := ⟨fun r a => r.lower < a ∧ a < r.upper⟩
instance [LE α] : Membership α (Ric α) := ⟨fun r a => a ≤ r.upper⟩
instance [LT α] : Membership α (Rio α) := ⟨fun r a => a < r.upper⟩
theorem Rco.mem_iff [LE α] [LT α] {r : Rco α} {a : α} : a ∈ r ↔ r.lower ≤ a ∧ a < r.upper := Iff.rfl
theorem Rcc.mem_iff [LE α] {r : Rcc α} {a : α} : a ∈ r ↔ r.lower ≤ a ∧ a ≤ r.upper := Iff.rfl
theorem Roc.mem_iff [LE α] [LT α] {r : Roc α} {a : α} : a ∈ r ↔ r.lower < a ∧ a ≤ r.upper := Iff.rfl
theorem Roo.mem_iff [LT α] {r : Roo α} {a : α} : a ∈ r ↔ r.lower < a ∧ a < r.upper := Iff.rfl
theorem Rio.mem_iff [LT α] {r : Rio α} {a : α} : a ∈ r ↔ a < r.upper := Iff.rfl
theorem Ric.mem_iff [LE α] {r : Ric α} {a : α} : a ∈ r ↔ a ≤ r.upper := Iff.rfl
-- `n` steps upwards from `lo`, each index with the proof that it is in the range.
@[specialize] def Nat.loopFrom {m : Type u₁ → Type u₂} {β : Type u₁} [Monad m] (P : Nat → Prop) (lo : Nat) : (n : Nat) → (h : ∀ i, lo ≤ i → i < lo + n → P i) → (f : (i : Nat) → P i → β → m (ForInStep β)) → β → m β
  | 0, _, _, b => pure b
  | n+1, h, f, b => do
    match ← f lo (h lo (Nat.le_refl _) (by omega)) b with
    | .done b => pure b
    | .yield b => loopFrom P (lo + 1) n (fun i h₁ h₂ => h i (by omega) (by omega)) f b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Rco Nat) Nat inferInstance where
  forIn' r b f := Nat.loopFrom (· ∈ r) r.lower (r.upper - r.lower) (fun i h₁ h₂ => ⟨h₁, by omega⟩) f b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Rcc Nat) Nat inferInstance where
  forIn' r b f := Nat.loopFrom (· ∈ r) r.lower (r.upper + 1 - r.lower) (fun i h₁ h₂ => ⟨h₁, by omega⟩) f b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Roo Nat) Nat inferInstance where
  forIn' r b f := Nat.loopFrom (· ∈ r) (r.lower + 1) (r.upper - (r.lower + 1)) (fun i h₁ h₂ => ⟨by omega, by omega⟩) f b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Roc Nat) Nat inferInstance where
  forIn' r b f := Nat.loopFrom (· ∈ r) (r.lower + 1) (r.upper - r.lower) (fun i h₁ h₂ => ⟨by omega, by omega⟩) f b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Rio Nat) Nat inferInstance where
  forIn' r b f := Nat.loopFrom (· ∈ r) 0 r.upper (fun i h₁ h₂ => (by rw [Rio.mem_iff]; omega)) f b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Ric Nat) Nat inferInstance where
  forIn' r b f := Nat.loopFrom (· ∈ r) 0 (r.upper + 1) (fun i h₁ h₂ => (by rw [Ric.mem_iff]; omega)) f b
instance : ToStream (Rco Nat) (List Nat) := ⟨fun r => List.range' r.lower (r.upper - r.lower)⟩
instance : ToStream (Rcc Nat) (List Nat) := ⟨fun r => List.range' r.lower (r.upper + 1 - r.lower)⟩
instance : ToStream (Rci Nat) (Rci Nat) := ⟨id⟩
instance : Stream (Rci Nat) Nat := ⟨fun r => some (r.lower, ⟨r.lower + 1⟩)⟩
def intsFrom (lo : Int) : Nat → List Int
  | 0 => []
  | n+1 => lo :: intsFrom (lo + 1) n
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (Rco Int) Int := ⟨fun r b f => forIn (intsFrom r.lower (r.upper - r.lower).toNat) b f⟩
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (Rcc Int) Int := ⟨fun r b f => forIn (intsFrom r.lower (r.upper + 1 - r.lower).toNat) b f⟩
def Rco.toList (r : Rco Nat) : List Nat := List.range' r.lower (r.upper - r.lower)
def Rcc.toList (r : Rcc Nat) : List Nat := List.range' r.lower (r.upper + 1 - r.lower)
def Rio.toList (r : Rio Nat) : List Nat := List.range r.upper
def Rco.toArray (r : Rco Nat) : Array Nat := ⟨r.toList⟩
def Rcc.toArray (r : Rcc Nat) : Array Nat := ⟨r.toList⟩
def Rio.toArray (r : Rio Nat) : Array Nat := ⟨r.toList⟩
end Std
