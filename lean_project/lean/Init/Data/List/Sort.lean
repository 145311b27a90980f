prelude
import Init.Data.BEq
import Init.Data.List.Attach

/-! Merge sort rearranges its list: same length, same members. -/

set_option linter.all false
universe u

namespace List
variable {α : Type u}
theorem Perm.append_left (t : List α) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (t ++ l₁) (t ++ l₂) := by
  induction t with
  | nil => exact h
  | cons a t ih => exact .cons a ih
theorem Perm.append {l₁ l₂ m₁ m₂ : List α} (h : Perm l₁ l₂) (k : Perm m₁ m₂) : Perm (l₁ ++ m₁) (l₂ ++ m₂) := .trans (h.append_right m₁) (k.append_left l₂)
-- Taking the next element from either side keeps the elements.
theorem mergeTR.go_perm (le : α → α → Bool) : (fuel : Nat) → (xs ys acc : List α) → Perm (mergeTR.go le fuel xs ys acc) (acc ++ (xs ++ ys))
  | 0, xs, ys, acc => by rw [mergeTR.go, reverseAux_eq]; exact (reverse_perm acc).append_right _
  | _+1, [], ys, acc => by rw [mergeTR.go, reverseAux_eq]; exact (reverse_perm acc).append_right _
  | _+1, x :: xs, [], acc => by rw [mergeTR.go, reverseAux_eq, append_nil]; exact (reverse_perm acc).append_right _; exact fun h => nomatch h
  | n+1, x :: xs, y :: ys, acc => by
    rw [mergeTR.go]
    split
    · exact .trans (go_perm le n xs (y :: ys) (x :: acc)) (perm_middle (l₁ := acc) (l₂ := xs ++ y :: ys)).symm
    · have e : Perm (acc ++ (x :: xs ++ y :: ys)) (y :: (acc ++ (x :: xs ++ ys))) := .trans ((perm_middle (l₁ := x :: xs)).append_left acc) perm_middle
      exact .trans (go_perm le n (x :: xs) ys (y :: acc)) e.symm
theorem mergeSort.go_perm (le : α → α → Bool) : (fuel : Nat) → (l : List α) → Perm (mergeSort.go le fuel l) l
  | 0, l => by rw [mergeSort.go]
  | _+1, [] => by rw [mergeSort.go]
  | _+1, [a] => by rw [mergeSort.go]
  | fuel+1, a :: b :: l => by
    rw [mergeSort.go]
    · refine .trans (mergeTR.go_perm le _ _ _ []) ?_
      have h := Perm.append (go_perm le fuel ((a :: b :: l).splitAt (((a :: b :: l).length + 1) / 2)).1) (go_perm le fuel ((a :: b :: l).splitAt (((a :: b :: l).length + 1) / 2)).2)
      exact .trans h (by show Perm (take _ _ ++ drop _ _) _; rw [take_append_drop])
    · exact fun h => nomatch h
    · exact fun _ h => nomatch h
theorem mergeSort_perm (l : List α) (le : α → α → Bool) : Perm (l.mergeSort le) l := mergeSort.go_perm le l.length l
@[simp] theorem length_mergeSort (l : List α) {le : α → α → Bool} : (l.mergeSort le).length = l.length := (mergeSort_perm l le).length_eq
@[simp] theorem mem_mergeSort {a : α} {l : List α} {le : α → α → Bool} : a ∈ l.mergeSort le ↔ a ∈ l := (mergeSort_perm l le).mem_iff
end List
