/-! Arrays after a change at a place, by index, and by permutation. -/
example (xs : Array Nat) (i : Nat) (v : Nat) : (xs.setIfInBounds i v).size = xs.size := by simp
example (xs : Array Nat) (i j v : Nat) (h : j < xs.size) (hne : i ≠ j) : (xs.setIfInBounds i v)[j]'(by simpa using h) = xs[j] := by simp [h, hne]
example (xs : Array Nat) (i j : Nat) (hi : i < xs.size) (hj : j < xs.size) : (xs.swap i j).size = xs.size := by simp
example (xs : Array Nat) (i j : Nat) (hi : i < xs.size) (hj : j < xs.size) : (xs.swap i j)[i]'(by simpa using hi) = xs[j] := by simp
example (xs : Array Nat) (p : Nat → Bool) : xs.all p = true ↔ ∀ (i : Nat) (h : i < xs.size), p xs[i] = true := by rw [Array.all_eq_true]
example (xs : Array Nat) (p : Nat → Bool) (a : Nat) : (xs.push a).any p = (xs.any p || p a) := by simp
example (xs : Array Nat) (f : Nat → Nat → Nat) (i : Nat) (h : i < (xs.mapIdx f).size) : (xs.mapIdx f)[i] = f i (xs[i]'(by simpa using h)) := by simp
example (xs : Array Nat) (i : Fin xs.size) : xs[i] = xs[i.val] := by simp
example (xs : Array Nat) (a : Nat) : (xs.push a).pop = xs := by simp
example (xs : Array Nat) (a : Nat) : (xs.push a).back? = some a := by simp
example (xs : List Nat) : xs.min? = none ↔ xs = [] := by simp
example (xs : List Nat) (f : Nat → Nat → Nat) : (xs.mapIdx f).length = xs.length := by simp
example (xs : List Nat) (a : Nat) : xs.min? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b := List.min?_eq_some_iff'
example (xs : Array Nat) (j : Nat) (h : j.succ < xs.size) : xs[j.succ] = xs[j + 1] := by simp
-- A monad's laws follow from three of them.
inductive Box (α : Type u) where
  | box (a : α)
instance : Monad Box := { pure := .box, bind := fun | .box a, f => f a }
instance : LawfulMonad Box where
  map_const := by intros; rfl
  id_map | .box _ => rfl
  seqLeft_eq | .box _, .box _ => rfl
  seqRight_eq | .box _, .box _ => rfl
  pure_seq _ | .box _ => rfl
  bind_pure_comp _ | .box _ => rfl
  bind_map | .box _, .box _ => rfl
  pure_bind _ _ := rfl
  bind_assoc | .box _, _, _ => rfl
