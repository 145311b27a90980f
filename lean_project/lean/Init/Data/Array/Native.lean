prelude
import Init.Data.List.Impl
import Init.Data.UInt.Basic

/-! Arrays: a list in the logic, a native array when run; indexing and the native functions that write one place. -/

set_option linter.all false
universe u v w u₁ u₂

namespace Array
variable {α : Type u} {β : Type v} {γ : Type w}

theorem ext' : {xs ys : Array α} → xs.toList = ys.toList → xs = ys
  | ⟨_⟩, ⟨_⟩, h => congrArg mk h
@[simp] theorem toArray_toList (xs : Array α) : xs.toList.toArray = xs := rfl
@[simp, grind =] theorem size_toArray (l : List α) : l.toArray.size = l.length := rfl
@[simp, grind =] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
@[simp, grind =] theorem size_push {xs : Array α} (v : α) : (xs.push v).size = xs.size + 1 := List.length_concat
@[simp, grind =] theorem size_empty : (#[] : Array α).size = 0 := rfl

structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList
instance : Membership α (Array α) := ⟨Mem⟩
theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨fun h => h.val, Mem.mk⟩
theorem mem_toList_iff {a : α} {as : Array α} : a ∈ as.toList ↔ a ∈ as := mem_def.symm
instance instDecidableMem [DecidableEq α] (a : α) (as : Array α) : Decidable (a ∈ as) := decidable_of_iff (a ∈ as.toList) mem_toList_iff

instance instGetElem : GetElem (Array α) Nat α fun xs i => i < xs.size := ⟨fun xs i h => xs.getInternal i h⟩
instance : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := if h : i < xs.size then some (xs.getInternal i h) else none
  getElem! xs i := xs.get!Internal i
@[extern "native"] def usize (a : @& Array α) : USize := a.size.toUSize
@[inline, reducible] def get (xs : Array α) (i : Fin xs.size) : α := xs[i.val]'i.isLt
def get! [Inhabited α] (xs : Array α) (i : Nat) : α := xs[i]!
def get? (xs : Array α) (i : Nat) : Option α := xs[i]?
theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.size) : xs.toList[i] = xs[i] := rfl
theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs := ⟨List.getElem_mem (l := xs.toList) h⟩

@[extern "native"] def set (xs : Array α) (i : @& Nat) (v : α) (h : i < xs.size := by get_elem_tactic) : Array α := ⟨xs.toList.set i v⟩
@[inline] def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α := if h : i < xs.size then xs.set i v h else xs
@[extern "native"] def set! (xs : Array α) (i : @& Nat) (v : α) : Array α := setIfInBounds xs i v
@[simp, grind =] theorem size_set {xs : Array α} {i : Nat} {v : α} (h : i < xs.size) : (xs.set i v h).size = xs.size := List.length_set
@[extern "native"] def pop (xs : Array α) : Array α := ⟨xs.toList.dropLast⟩
@[extern "native"] def replicate (n : Nat) (v : α) : Array α := ⟨List.replicate n v⟩
abbrev mkArray (n : Nat) (v : α) : Array α := replicate n v
@[extern "native"] def swap (xs : Array α) (i j : @& Nat) (hi : i < xs.size := by get_elem_tactic) (hj : j < xs.size := by get_elem_tactic) : Array α :=
  (xs.set i xs[j] hi).set j xs[i] (by rw [size_set]; exact hj)
@[extern "native"] def swapIfInBounds (xs : Array α) (i j : @& Nat) : Array α :=
  if h₁ : i < xs.size then if h₂ : j < xs.size then xs.swap i j h₁ h₂ else xs else xs
end Array

-- Separated arrays in macros.
namespace Lean
@[extern "native"] opaque _root_.Array.getSepElems {α : Type} (as : Array α) : Array α
@[extern "native"] opaque Syntax.SepArray.ofElems {sep : String} (elems : Array Syntax) : Syntax.SepArray sep := ⟨elems⟩
end Lean

-- An index of type Fin.
namespace Fin
instance instGetElemFinVal {cont : Type u} {elem : Type v} {dom : cont → Nat → Prop} {n : Nat} [GetElem cont Nat elem dom] : GetElem cont (Fin n) elem fun xs i => dom xs i :=
  ⟨fun xs i h => getElem xs i.val h⟩
instance instGetElem?FinVal {cont : Type u} {elem : Type v} {dom : cont → Nat → Prop} {n : Nat} [GetElem? cont Nat elem dom] : GetElem? cont (Fin n) elem fun xs i => dom xs i where
  getElem? xs i := getElem? xs i.val
  getElem! xs i := getElem! xs i.val
end Fin
