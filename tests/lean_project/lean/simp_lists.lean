/-! What `simp` does with lists, with the lemmas that stock Lean marks for it. -/
set_option linter.unusedVariables false
example (a : α) (l : List α) : a :: l ≠ [] := by simp
/-- info: Try this:
  [apply] simp only [ne_eq, reduceCtorEq, not_false_eq_true] -/
#guard_msgs in example (a : α) (l : List α) : a :: l ≠ [] := by simp?
example (xs ys : List α) : [] = xs ++ ys ↔ xs = [] ∧ ys = [] := by simp
example (a b : α) (xs ys : List α) : xs ++ [a] = ys ++ [b] ↔ xs = ys ∧ a = b := by simp
example (xs : List α) : xs.head?.isSome ↔ xs ≠ [] := by simp
example (xs : List α) (a : α) : (xs ++ [a]).getLast? = some a := by simp
example (n : Nat) (a : α) (h : 0 < n) : (List.replicate n a).head? = some a := by simp [List.head?_replicate, Nat.ne_of_gt h]
example (n m : Nat) (a : α) : List.replicate n a ++ List.replicate m a = List.replicate (n + m) a := by simp
example (n m : Nat) (a : α) : (List.replicate n (List.replicate m a)).flatten = List.replicate (n * m) a := by simp
example (p q : α → Bool) (xs : List α) : (xs.filter p).any q = xs.any fun a => p a && q a := by simp
example (f : α → β) (xs : List α) : xs.reverse.map f = (xs.map f).reverse := by simp
example [BEq α] [LawfulBEq α] (a : α) (xs : List α) : xs.contains a = true ↔ a ∈ xs := by simp
example [BEq α] [LawfulBEq α] (a b : α) (xs : List α) : b ∈ xs.insert a ↔ b = a ∨ b ∈ xs := by simp
example [BEq α] [LawfulBEq α] (a : α) (xs : List α) : a ∈ xs.eraseDups ↔ a ∈ xs := by simp
example (xs : List Nat) (n : Nat) : xs.foldl (fun x _ => x + 2) n = n + 2 * xs.length := by simp
example (xs : List α) (f : α → List β) : xs.foldl (fun acc a => acc ++ f a) [] = (xs.map f).flatten := by simp
example (p : α → Bool) (xs : List α) : (xs.filter p).length = xs.length ↔ ∀ a ∈ xs, p a := by simp
example (f : α → Option β) (xs ys : List α) : (xs ++ ys).filterMap f = xs.filterMap f ++ ys.filterMap f := by simp
example (p : Prop) [Decidable p] (x : α) (xs : List α) : (x ∈ if p then xs else []) ↔ p ∧ x ∈ xs := by simp
example (xs : List α) (h : xs ≠ []) : xs.dropLast ++ [xs.getLast h] = xs := List.dropLast_concat_getLast h
example (xs ys : List α) (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys := by ext i : 1; exact h i
