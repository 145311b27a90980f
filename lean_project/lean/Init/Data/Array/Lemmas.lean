prelude
import Init.Data.String.Lemmas

/-! Arrays: reading after writing, sizes and members of results, functions on `l.toArray`; Option's monad operations
for simp. -/

set_option linter.all false
universe u v w

namespace Array
variable {α : Type u} {β : Type v} {γ : Type w}
theorem ext {xs ys : Array α} (hs : xs.size = ys.size) (h : ∀ (i : Nat) (h₁ : i < xs.size) (h₂ : i < ys.size), xs[i] = ys[i]) : xs = ys :=
  ext' (List.ext_getElem? fun i => by
    by_cases hi : i < xs.size
    · have hj : i < ys.size := hs ▸ hi
      rw [List.getElem?_eq_getElem (l := xs.toList) hi, List.getElem?_eq_getElem (l := ys.toList) hj]
      exact congrArg some (h i hi hj)
    · rw [List.getElem?_eq_none (l := xs.toList) (Nat.le_of_not_lt hi), List.getElem?_eq_none (l := ys.toList) (Nat.le_of_not_lt fun k => hi (hs ▸ k : i < xs.size))])
@[simp] theorem getElem?_toList {xs : Array α} {i : Nat} : xs.toList[i]? = xs[i]? := by
  show xs.toList[i]? = if h : i < xs.size then some (xs.toList.get ⟨i, h⟩) else none
  by_cases h : i < xs.size
  · rw [dif_pos h, List.getElem?_eq_getElem (l := xs.toList) h]; rfl
  · rw [dif_neg h, List.getElem?_eq_none (l := xs.toList) (Nat.le_of_not_lt h)]
@[simp] theorem getElem_set_self {xs : Array α} {i : Nat} {v : α} (h : i < xs.size) (h' : i < (xs.set i v h).size) : (xs.set i v h)[i] = v := by
  cases xs with
  | mk l =>
    show (l.set i v)[i]'_ = v
    induction l generalizing i with
    | nil => exact absurd h (Nat.not_lt_zero _)
    | cons a l ih => cases i with
      | zero => rfl
      | succ i => exact ih (Nat.lt_of_succ_lt_succ h) (Nat.lt_of_succ_lt_succ h')
theorem getElem_set_ne {xs : Array α} {i j : Nat} {v : α} (h : i < xs.size) (hj : j < xs.size) (hne : i ≠ j) : (xs.set i v h)[j]'(by rw [size_set]; exact hj) = xs[j] := by
  cases xs with
  | mk l =>
    show (l.set i v)[j]'_ = l[j]'_
    induction l generalizing i j with
    | nil => exact absurd h (Nat.not_lt_zero _)
    | cons a l ih => cases i with
      | zero => cases j with
        | zero => exact absurd rfl hne
        | succ j => rfl
      | succ i => cases j with
        | zero => rfl
        | succ j => exact ih (fun e => hne (congrArg (· + 1) e)) (Nat.lt_of_succ_lt_succ h) (Nat.lt_of_succ_lt_succ hj)
@[simp, grind =] theorem mem_push {xs : Array α} {a b : α} : a ∈ xs.push b ↔ a ∈ xs ∨ a = b := by simp [mem_def, toList_push]
@[simp, grind =] theorem mem_append {xs ys : Array α} {a : α} : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by simp [mem_def]
@[simp, grind =] theorem mem_map {f : α → β} {xs : Array α} {b : β} : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by simp [mem_def]
@[simp, grind =] theorem mem_filter {p : α → Bool} {xs : Array α} {a : α} : a ∈ xs.filter p ↔ a ∈ xs ∧ p a = true := by simp [mem_def]
@[simp] theorem size_filter_le {p : α → Bool} {xs : Array α} : (xs.filter p).size ≤ xs.size := by
  show (xs.filter p).toList.length ≤ xs.toList.length; rw [toList_filter]; exact List.length_filter_le ..
@[simp, grind =] theorem size_reverse {xs : Array α} : xs.reverse.size = xs.size := List.length_reverse
@[simp, grind =] theorem reverse_reverse {xs : Array α} : xs.reverse.reverse = xs := ext' (by simp)
@[simp] theorem map_map {f : α → β} {g : β → γ} {xs : Array α} : (xs.map f).map g = xs.map (g ∘ f) := ext' (by simp)
@[simp] theorem map_id {xs : Array α} : xs.map id = xs := ext' (by rw [toList_map, List.map_id])
@[simp] theorem foldl_toList {f : β → α → β} {b : β} {xs : Array α} : xs.foldl f b = xs.toList.foldl f b := by
  show ((xs.toList.take xs.toList.length).drop 0).foldl f b = _; rw [List.take_length]; rfl
@[simp] theorem foldr_toList {f : α → β → β} {b : β} {xs : Array α} : xs.foldr f b = xs.toList.foldr f b := rfl
theorem push_eq_append {xs : Array α} {a : α} : xs.push a = xs ++ #[a] := ext' (by simp [toList_push])
@[simp, grind =] theorem append_empty {xs : Array α} : xs ++ #[] = xs := ext' (by simp)
@[simp, grind =] theorem empty_append {xs : Array α} : #[] ++ xs = xs := ext' (by simp)
end Array
namespace List
variable {α : Type u} {β : Type v}
@[simp] theorem map_toArray {f : α → β} {l : List α} : l.toArray.map f = (l.map f).toArray := rfl
@[simp] theorem push_toArray {l : List α} {a : α} : l.toArray.push a = (l ++ [a]).toArray := Array.ext' Array.toList_push
@[simp] theorem append_toArray {l m : List α} : l.toArray ++ m.toArray = (l ++ m).toArray := Array.ext' Array.toList_append
@[simp] theorem filter_toArray {p : α → Bool} {l : List α} : l.toArray.filter p = (l.filter p).toArray := Array.ext' Array.toList_filter
@[simp] theorem reverse_toArray {l : List α} : l.toArray.reverse = l.reverse.toArray := rfl
@[simp] theorem toArray_inj {l m : List α} : l.toArray = m.toArray ↔ l = m := ⟨congrArg Array.toList, fun h => h ▸ rfl⟩
@[simp] theorem getElem_toArray {l : List α} {i : Nat} (h : i < l.toArray.size) : l.toArray[i] = l[i]'h := rfl
@[simp] theorem mem_toArray {l : List α} {a : α} : a ∈ l.toArray ↔ a ∈ l := ⟨fun h => h.val, Array.Mem.mk⟩
end List
namespace Option
variable {α β : Type u}
@[simp] theorem pure_def : (pure : α → Option α) = some := rfl
@[simp] theorem bind_eq_bind : (bind : Option α → (α → Option β) → Option β) = Option.bind := by funext x f; cases x <;> rfl
@[simp] theorem map_eq_map : (Functor.map : (α → β) → Option α → Option β) = Option.map := by funext f x; cases x <;> rfl
@[simp] theorem bind_fun_some (x : Option α) : x.bind some = x := by cases x <;> rfl
@[simp] theorem failure_def : (failure : Option α) = none := rfl
@[simp] theorem guard_true : (guard True : Option Unit) = some () := rfl
end Option
