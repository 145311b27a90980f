prelude
import Init.GetElem
import Init.Data.Int.Order

/-! Arrays by way of their lists; Boolean values in equations; orderings; results with errors. -/

set_option linter.all false
universe u v w

variable {α : Type u} {β : Type v} {ε : Type w}
theorem if_true {_ : Decidable True} {α : Sort u} (t e : α) : ite True t e = t := if_pos trivial
theorem if_false {_ : Decidable False} {α : Sort u} (t e : α) : ite False t e = e := if_neg id
namespace Bool
@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := by cases b <;> simp
@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := by cases b <;> simp
@[simp] theorem not_eq_eq_eq_not {a b : Bool} : ((!a) = b) = (a = !b) := by cases a <;> cases b <;> simp
theorem eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by cases b <;> decide
theorem ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by cases b <;> decide
@[simp] theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := by cases b <;> simp
@[simp] theorem or_eq_right_iff_imp {a b : Bool} : ((a || b) = b) ↔ (a → b) := by cases a <;> cases b <;> decide
@[simp] theorem and_eq_left_iff_imp {a b : Bool} : ((a && b) = a) ↔ (a → b) := by cases a <;> cases b <;> decide
@[simp] theorem and_eq_right_iff_imp {a b : Bool} : ((a && b) = b) ↔ (b → a) := by cases a <;> cases b <;> decide
@[simp] theorem or_eq_left_iff_imp {a b : Bool} : ((a || b) = a) ↔ (b → a) := by cases a <;> cases b <;> decide
end Bool
namespace Ordering
@[simp] theorem swap_swap {o : Ordering} : o.swap.swap = o := by cases o <;> decide
@[simp] theorem swap_inj {o₁ o₂ : Ordering} : o₁.swap = o₂.swap ↔ o₁ = o₂ := by cases o₁ <;> cases o₂ <;> decide
theorem swap_then (o₁ o₂ : Ordering) : (o₁.then o₂).swap = o₁.swap.then o₂.swap := by cases o₁ <;> cases o₂ <;> decide
theorem then_eq_lt {o₁ o₂ : Ordering} : o₁.then o₂ = lt ↔ o₁ = lt ∨ o₁ = eq ∧ o₂ = lt := by cases o₁ <;> cases o₂ <;> decide
theorem then_eq_eq {o₁ o₂ : Ordering} : o₁.then o₂ = eq ↔ o₁ = eq ∧ o₂ = eq := by cases o₁ <;> cases o₂ <;> decide
theorem then_eq_gt {o₁ o₂ : Ordering} : o₁.then o₂ = gt ↔ o₁ = gt ∨ o₁ = eq ∧ o₂ = gt := by cases o₁ <;> cases o₂ <;> decide
@[simp] theorem lt_then {o : Ordering} : lt.then o = lt := rfl
@[simp] theorem gt_then {o : Ordering} : gt.then o = gt := rfl
@[simp] theorem eq_then {o : Ordering} : eq.then o = o := rfl
theorem isLE_iff_ne_gt {o : Ordering} : o.isLE ↔ o ≠ .gt := by cases o <;> decide
theorem isGE_iff_ne_lt {o : Ordering} : o.isGE ↔ o ≠ .lt := by cases o <;> decide
end Ordering
namespace Prod
variable {γ : Type u} {δ : Type v}
end Prod
@[simp] theorem List.getElem?_toArray {xs : List α} {i : Nat} : xs.toArray[i]? = xs[i]? := by by_cases h : i < xs.length; { rw [List.getElem?_eq_getElem h]; exact dif_pos h }; { rw [List.getElem?_eq_none (Nat.le_of_not_lt h)]; exact dif_neg h }
namespace Array
theorem size_eq_length_toList {xs : Array α} : xs.size = xs.toList.length := rfl
theorem toList_inj {xs ys : Array α} : xs.toList = ys.toList ↔ xs = ys := by cases xs; cases ys; simp
@[simp] theorem not_mem_empty (a : α) : ¬a ∈ #[] := by simp
@[simp] theorem size_eq_zero_iff {xs : Array α} : xs.size = 0 ↔ xs = #[] := by cases xs with | mk l => cases l <;> simp
theorem eq_empty_of_size_eq_zero {xs : Array α} (h : xs.size = 0) : xs = #[] := size_eq_zero_iff.1 h
theorem getElem?_eq_none {xs : Array α} {i : Nat} (h : xs.size ≤ i) : xs[i]? = none := by cases xs; simp at h; simp [h]
@[simp] theorem getElem?_eq_none_iff {xs : Array α} {i : Nat} : xs[i]? = none ↔ xs.size ≤ i := by cases xs; simp
theorem getElem?_eq_some_iff {xs : Array α} {i : Nat} {b : α} : xs[i]? = some b ↔ ∃ h : i < xs.size, xs[i] = b := by cases xs with | mk l => exact (iff_of_eq (congrArg (· = some b) (List.getElem?_toArray (xs := l)))).trans List.getElem?_eq_some_iff
theorem mem_iff_getElem {a : α} {xs : Array α} : a ∈ xs ↔ ∃ (i : Nat) (h : i < xs.size), xs[i] = a := by cases xs; rw [← mem_toList_iff]; exact List.mem_iff_getElem
theorem getElem_of_mem {a : α} {xs : Array α} (h : a ∈ xs) : ∃ (i : Nat) (h : i < xs.size), xs[i] = a := mem_iff_getElem.1 h
theorem getElem?_of_mem {a : α} {xs : Array α} (h : a ∈ xs) : ∃ i : Nat, xs[i]? = some a := by obtain ⟨i, h, e⟩ := getElem_of_mem h; exact ⟨i, getElem?_eq_some_iff.2 ⟨h, e⟩⟩
@[simp, grind =] theorem getElem_map {f : α → β} {xs : Array α} {i : Nat} (hi : i < (xs.map f).size) : (xs.map f)[i] = f (xs[i]'(by simpa using hi)) := by cases xs; simp
@[simp, grind =] theorem getElem?_map {f : α → β} {xs : Array α} {i : Nat} : (xs.map f)[i]? = xs[i]?.map f := by cases xs; simp
@[simp] theorem push_ne_empty {a : α} {xs : Array α} : xs.push a ≠ #[] := by cases xs; simp
@[simp] theorem getElem_push_eq {xs : Array α} {x : α} : (xs.push x)[xs.size]'(by simp) = x := by cases xs; simp
theorem getElem_push_lt {xs : Array α} {x : α} {i : Nat} (h : i < xs.size) : (xs.push x)[i]'(by simp; omega) = xs[i] := by cases xs; simp at h; simp [List.getElem_append, h]
@[grind =] theorem getElem_push {xs : Array α} {x : α} {i : Nat} (h : i < (xs.push x).size) : (xs.push x)[i] = if h : i < xs.size then xs[i] else x := by cases xs; simp at h; simp [List.getElem_append]
@[grind =] theorem getElem?_push {xs : Array α} {x : α} {i : Nat} : (xs.push x)[i]? = if i = xs.size then some x else xs[i]? := by cases xs with | mk l => simp; rw [List.getElem?_append]; split <;> rename_i h; { rw [if_neg (Nat.ne_of_lt h)] }; { split <;> rename_i e; { simp [e] }; { rw [List.getElem?_eq_none (by simp; omega), List.getElem?_eq_none (by omega)] } }
@[grind =] theorem getElem_set {xs : Array α} {i : Nat} (h' : i < xs.size) {v : α} {j : Nat} (h : j < (xs.set i v h').size) : (xs.set i v h')[j] = if i = j then v else xs[j]'(by simpa using h) := by by_cases e : i = j; { subst e; simp }; { rw [if_neg e]; exact getElem_set_ne h' (by simpa using h) e }
@[grind =] theorem getElem?_set {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} {j : Nat} : (xs.set i v h)[j]? = if i = j then some v else xs[j]? := by
  by_cases hj : j < xs.size
  · rw [getElem?_pos (xs.set i v h) j (by simpa using hj), getElem_set, getElem?_pos xs j hj]
    split <;> rfl
  · rw [getElem?_neg (xs.set i v h) j (by simpa using hj), getElem?_neg xs j hj, if_neg (by omega)]
@[simp] theorem getElem?_set_self {xs : Array α} {i : Nat} (h : i < xs.size) {v : α} : (xs.set i v h)[i]? = some v := by simp [getElem?_set]
@[simp] theorem getElem?_set_ne {xs : Array α} {i : Nat} (h : i < xs.size) {j : Nat} {v : α} (e : i ≠ j) : (xs.set i v h)[j]? = xs[j]? := by simp [getElem?_set, e]
@[grind =] theorem getElem?_append {xs ys : Array α} {i : Nat} : (xs ++ ys)[i]? = if i < xs.size then xs[i]? else ys[i - xs.size]? := by
  simp only [← getElem?_toList, toList_append, List.getElem?_append, length_toList]
@[grind =] theorem getElem_append {xs ys : Array α} {i : Nat} (h : i < (xs ++ ys).size) :
    (xs ++ ys)[i] = if h' : i < xs.size then xs[i] else ys[i - xs.size]'(by simp at h; omega) := by
  apply Option.some.inj
  rw [← getElem?_pos (xs ++ ys) i h, getElem?_append]
  split
  · next h' => rw [getElem?_pos xs i h']
  · next h' => rw [getElem?_pos ys (i - xs.size) (by simp at h; omega)]
theorem getElem_append_left {xs ys : Array α} {i : Nat} {h : i < (xs ++ ys).size} (hlt : i < xs.size) : (xs ++ ys)[i] = xs[i] := by simp [getElem_append, hlt]
theorem getElem_append_right {xs ys : Array α} {i : Nat} {h : i < (xs ++ ys).size} (hle : xs.size ≤ i) : (xs ++ ys)[i] = ys[i - xs.size]'(by simp at h; omega) := by
  simp [getElem_append, Nat.not_lt.2 hle]
theorem size_pos_iff {xs : Array α} : 0 < xs.size ↔ xs ≠ #[] := by rw [Nat.pos_iff_ne_zero]; exact not_congr size_eq_zero_iff
theorem mem_push_self {xs : Array α} {x : α} : x ∈ xs.push x := by simp [mem_push]
theorem mem_push_of_mem {xs : Array α} {x : α} (y : α) (h : x ∈ xs) : x ∈ xs.push y := by simp [mem_push, h]
theorem mem_append_left {a : α} {xs : Array α} (ys : Array α) (h : a ∈ xs) : a ∈ xs ++ ys := by simp [mem_append, h]
theorem mem_append_right {a : α} (xs : Array α) {ys : Array α} (h : a ∈ ys) : a ∈ xs ++ ys := by simp [mem_append, h]
theorem mem_map_of_mem {a : α} {xs : Array α} {f : α → β} (h : a ∈ xs) : f a ∈ xs.map f := mem_map.2 ⟨a, h, rfl⟩
theorem push_inj_right {a b : α} {xs : Array α} (h : xs.push a = xs.push b) : a = b := by
  have := congrArg Array.toList h
  simp at this; exact this
@[simp] theorem toList_eq_nil_iff {xs : Array α} : xs.toList = [] ↔ xs = #[] := by cases xs; simp
@[simp] theorem map_append {f : α → β} {xs ys : Array α} : map f (xs ++ ys) = map f xs ++ map f ys := by apply ext'; simp
@[simp] theorem map_push {f : α → β} {xs : Array α} {x : α} : (xs.push x).map f = (xs.map f).push (f x) := by apply ext'; simp
@[simp] theorem map_empty (f : α → β) : map f #[] = #[] := rfl
@[simp] theorem reverse_append {xs ys : Array α} : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by apply ext'; simp
@[simp] theorem mem_reverse {x : α} {xs : Array α} : x ∈ xs.reverse ↔ x ∈ xs := by simp [mem_def]
end Array
