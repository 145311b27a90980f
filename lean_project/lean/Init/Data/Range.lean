prelude
import Init.Data.Iterators.Basic
import Init.Data.Nat.Control

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
instance [LE α] : Membership α (Rci α) := ⟨fun r a => r.lower ≤ a⟩
instance [LT α] : Membership α (Roi α) := ⟨fun r a => r.lower < a⟩
instance : Membership α (Rii α) := ⟨fun _ _ => True⟩
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
instance : ToStream (Rci Nat) (Rci Nat) := ⟨id⟩
instance : Stream (Rci Nat) Nat := ⟨fun r => some (r.lower, ⟨r.lower + 1⟩)⟩

-- Membership is decided by the bounds.
section
variable [LE α] [LT α] [DecidableLE α] [DecidableLT α] (a : α)
instance (r : Rcc α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (r.lower ≤ a ∧ a ≤ r.upper))
instance (r : Rco α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (r.lower ≤ a ∧ a < r.upper))
instance (r : Roc α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (r.lower < a ∧ a ≤ r.upper))
instance (r : Roo α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (r.lower < a ∧ a < r.upper))
instance (r : Ric α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (a ≤ r.upper))
instance (r : Rio α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (a < r.upper))
instance (r : Rci α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (r.lower ≤ a))
instance (r : Roi α) : Decidable (a ∈ r) := inferInstanceAs (Decidable (r.lower < a))
instance (r : Rii α) : Decidable (a ∈ r) := inferInstanceAs (Decidable True)
end

namespace PRange
/-- A type whose values can be counted upwards. -/
class UpwardEnumerable (α : Type u) where
  succ? : α → Option α
  succMany? (n : Nat) (a : α) : Option α := Nat.repeat (·.bind succ?) n (some a)
export UpwardEnumerable (succ? succMany?)
/-- A type that has a least value, if it has any. -/
class Least? (α : Type u) where
  least? : Option α
export Least? (least?)
protected def UpwardEnumerable.LE {α : Type u} [UpwardEnumerable α] (a b : α) : Prop := ∃ n, succMany? n a = some b
protected def UpwardEnumerable.LT {α : Type u} [UpwardEnumerable α] (a b : α) : Prop := ∃ n, succMany? (n + 1) a = some b
instance : UpwardEnumerable Nat := ⟨fun n => some (n + 1), fun n a => some (a + n)⟩
instance : Least? Nat := ⟨some 0⟩
instance : UpwardEnumerable Int := ⟨fun n => some (n + 1), fun n a => some (a + n)⟩
instance {n : Nat} : UpwardEnumerable (Fin n) where
  succ? i := if h : i.val + 1 < n then some ⟨i.val + 1, h⟩ else none
  succMany? k i := if h : i.val + k < n then some ⟨i.val + k, h⟩ else none
instance {n : Nat} : Least? (Fin n) := ⟨if h : 0 < n then some ⟨0, h⟩ else none⟩
/-- The next scalar value: surrogates are left out. -/
def nextChar (c : Char) : Option Char :=
  if c.toNat = 0xD7FF then some (Char.ofNat 0xE000) else if c.toNat < 0x10FFFF then some (Char.ofNat (c.toNat + 1)) else none
instance : UpwardEnumerable Char := { succ? := nextChar }
instance : Least? Char := ⟨some '\x00'⟩
end PRange
open PRange

/-- Upwards from a value while the test holds. -/
structure RangeIterator (α : Type u) where
  next : Option α
  within : α → Bool
instance [UpwardEnumerable α] : Iterator (RangeIterator α) α := ⟨fun s => match s.next with
  | some a => if s.within a then .yield { s with next := succ? a } a else .done
  | none => .done⟩
section
variable [UpwardEnumerable α] [LE α] [LT α] [DecidableLE α] [DecidableLT α]
@[inline] def upwards (next : Option α) (within : α → Bool) : Iter (α := RangeIterator α) α := ⟨⟨next, within⟩⟩
def Rcc.iter (r : Rcc α) : Iter (α := RangeIterator α) α := upwards (some r.lower) fun a => decide (a ≤ r.upper)
def Rco.iter (r : Rco α) : Iter (α := RangeIterator α) α := upwards (some r.lower) fun a => decide (a < r.upper)
def Roc.iter (r : Roc α) : Iter (α := RangeIterator α) α := upwards (succ? r.lower) fun a => decide (a ≤ r.upper)
def Roo.iter (r : Roo α) : Iter (α := RangeIterator α) α := upwards (succ? r.lower) fun a => decide (a < r.upper)
def Ric.iter [Least? α] (r : Ric α) : Iter (α := RangeIterator α) α := upwards least? fun a => decide (a ≤ r.upper)
def Rio.iter [Least? α] (r : Rio α) : Iter (α := RangeIterator α) α := upwards least? fun a => decide (a < r.upper)
def Rci.iter (r : Rci α) : Iter (α := RangeIterator α) α := upwards (some r.lower) fun _ => true
def Roi.iter (r : Roi α) : Iter (α := RangeIterator α) α := upwards (succ? r.lower) fun _ => true
def Rii.iter [Least? α] (_ : Rii α) : Iter (α := RangeIterator α) α := upwards least? fun _ => true
end

/-- The values from a first one up to a bound, in a list: for numbers from their difference, else one by one. -/
class Rxc.Lists (α : Type u) where
  listTo : Option α → α → List α
class Rxo.Lists (α : Type u) where
  listTo : Option α → α → List α
instance (priority := low) [UpwardEnumerable α] [LE α] [DecidableLE α] : Rxc.Lists α := ⟨fun a b => (upwards a fun c => decide (c ≤ b)).toList⟩
instance (priority := low) [UpwardEnumerable α] [LT α] [DecidableLT α] : Rxo.Lists α := ⟨fun a b => (upwards a fun c => decide (c < b)).toList⟩
instance : Rxc.Lists Nat := ⟨fun a b => match a with | some a => List.range' a (b + 1 - a) | none => []⟩
instance : Rxo.Lists Nat := ⟨fun a b => match a with | some a => List.range' a (b - a) | none => []⟩
def intsFrom (lo : Int) : Nat → List Int
  | 0 => []
  | n+1 => lo :: intsFrom (lo + 1) n
instance : Rxc.Lists Int := ⟨fun a b => match a with | some a => intsFrom a (b + 1 - a).toNat | none => []⟩
instance : Rxo.Lists Int := ⟨fun a b => match a with | some a => intsFrom a (b - a).toNat | none => []⟩
def Rcc.toList [Rxc.Lists α] (r : Rcc α) : List α := Rxc.Lists.listTo (some r.lower) r.upper
def Rco.toList [Rxo.Lists α] (r : Rco α) : List α := Rxo.Lists.listTo (some r.lower) r.upper
def Roc.toList [UpwardEnumerable α] [Rxc.Lists α] (r : Roc α) : List α := Rxc.Lists.listTo (succ? r.lower) r.upper
def Roo.toList [UpwardEnumerable α] [Rxo.Lists α] (r : Roo α) : List α := Rxo.Lists.listTo (succ? r.lower) r.upper
def Ric.toList [Least? α] [Rxc.Lists α] (r : Ric α) : List α := Rxc.Lists.listTo least? r.upper
def Rio.toList [Least? α] [Rxo.Lists α] (r : Rio α) : List α := Rxo.Lists.listTo least? r.upper
def Rci.toList [UpwardEnumerable α] [LE α] [LT α] [DecidableLE α] [DecidableLT α] (r : Rci α) : List α := r.iter.toList
def Roi.toList [UpwardEnumerable α] [LE α] [LT α] [DecidableLE α] [DecidableLT α] (r : Roi α) : List α := r.iter.toList
def Rcc.toArray [Rxc.Lists α] (r : Rcc α) : Array α := ⟨r.toList⟩
def Rcc.size [Rxc.Lists α] (r : Rcc α) : Nat := r.toList.length
instance (priority := low) {m : Type u₁ → Type u₂} [Monad m] [Rxc.Lists α] : ForIn m (Rcc α) α := ⟨fun r b f => forIn r.toList b f⟩
def Rco.toArray [Rxo.Lists α] (r : Rco α) : Array α := ⟨r.toList⟩
def Rco.size [Rxo.Lists α] (r : Rco α) : Nat := r.toList.length
instance (priority := low) {m : Type u₁ → Type u₂} [Monad m] [Rxo.Lists α] : ForIn m (Rco α) α := ⟨fun r b f => forIn r.toList b f⟩
def Roc.toArray [UpwardEnumerable α] [Rxc.Lists α] (r : Roc α) : Array α := ⟨r.toList⟩
def Roc.size [UpwardEnumerable α] [Rxc.Lists α] (r : Roc α) : Nat := r.toList.length
instance (priority := low) {m : Type u₁ → Type u₂} [Monad m] [UpwardEnumerable α] [Rxc.Lists α] : ForIn m (Roc α) α := ⟨fun r b f => forIn r.toList b f⟩
def Roo.toArray [UpwardEnumerable α] [Rxo.Lists α] (r : Roo α) : Array α := ⟨r.toList⟩
def Roo.size [UpwardEnumerable α] [Rxo.Lists α] (r : Roo α) : Nat := r.toList.length
instance (priority := low) {m : Type u₁ → Type u₂} [Monad m] [UpwardEnumerable α] [Rxo.Lists α] : ForIn m (Roo α) α := ⟨fun r b f => forIn r.toList b f⟩
def Ric.toArray [Least? α] [Rxc.Lists α] (r : Ric α) : Array α := ⟨r.toList⟩
def Ric.size [Least? α] [Rxc.Lists α] (r : Ric α) : Nat := r.toList.length
instance (priority := low) {m : Type u₁ → Type u₂} [Monad m] [Least? α] [Rxc.Lists α] : ForIn m (Ric α) α := ⟨fun r b f => forIn r.toList b f⟩
def Rio.toArray [Least? α] [Rxo.Lists α] (r : Rio α) : Array α := ⟨r.toList⟩
def Rio.size [Least? α] [Rxo.Lists α] (r : Rio α) : Nat := r.toList.length
instance (priority := low) {m : Type u₁ → Type u₂} [Monad m] [Least? α] [Rxo.Lists α] : ForIn m (Rio α) α := ⟨fun r b f => forIn r.toList b f⟩
def Rci.toArray [UpwardEnumerable α] [LE α] [LT α] [DecidableLE α] [DecidableLT α] (r : Rci α) : Array α := r.iter.toArray
instance {m : Type u₁ → Type u₂} [Monad m] [UpwardEnumerable α] [LE α] [LT α] [DecidableLE α] [DecidableLT α] : ForIn m (Rci α) α := ⟨fun r b f => r.iter.forIn b f⟩
instance {m : Type u₁ → Type u₂} [Monad m] [UpwardEnumerable α] [LE α] [LT α] [DecidableLE α] [DecidableLT α] : ForIn m (Roi α) α := ⟨fun r b f => r.iter.forIn b f⟩
instance [Rxo.Lists α] : ToStream (Rco α) (List α) := ⟨Rco.toList⟩
instance [Rxc.Lists α] : ToStream (Rcc α) (List α) := ⟨Rcc.toList⟩
theorem PRange.Nat.size_rco {m n : Nat} : (Rco.mk m n).size = n - m := List.length_range'
theorem PRange.Nat.size_rcc {m n : Nat} : (Rcc.mk m n).size = n + 1 - m := List.length_range'
theorem Rco.length_toList {α : Type u} [Rxo.Lists α] {r : Rco α} : r.toList.length = r.size := rfl
theorem Rcc.length_toList {α : Type u} [Rxc.Lists α] {r : Rcc α} : r.toList.length = r.size := rfl
end Std
