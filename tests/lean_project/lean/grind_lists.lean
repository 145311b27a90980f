/-! `grind` with the lemmas on lists, options and arrays that stock Lean marks for it. -/
set_option linter.unusedVariables false
example (xs ys : List α) : (xs ++ ys).length = xs.length + ys.length := by grind
example (f : α → β) (xs ys : List α) : (xs ++ ys).map f = xs.map f ++ ys.map f := by grind
example (a : α) (xs : List α) (h : a ∈ xs) : 0 < xs.length := by grind
example (xs : List α) (h : xs.length = 0) : xs = [] := by grind
example (p : α → Bool) (xs : List α) : (xs.filter p).length ≤ xs.length := by grind
example (xs ys : List α) (i : Nat) (h : i < xs.length) : (xs ++ ys)[i]? = xs[i]? := by grind
example (xs : List Nat) (h : 3 ∈ xs.map (· + 1)) : 2 ∈ xs := by grind
example (f : α → β) (g : β → γ) (xs : List α) : (xs.map f).map g = xs.map (g ∘ f) := by grind
example (xs ys : List α) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by grind
example (xs : List α) (a : α) (i : Nat) (h : i < xs.length) : (xs.set i a)[i]? = some a := by grind
example (a b : α) (n : Nat) (h : b ∈ List.replicate n a) : b = a := by grind
example (xs ys : List α) (p : α → Bool) : (xs ++ ys).any p = (xs.any p || ys.any p) := by grind
example (xs : List Nat) : (xs ++ [1]).getLast? = some 1 := by grind
example (xs : List α) (i j : Nat) (h : i < j) : (xs.take j)[i]? = xs[i]? := by grind
example (xs ys : List Nat) : (xs ++ ys).sum = ys.sum + xs.sum := by grind
example (xs : List α) (f : β → α → β) (b : β) (a : α) : (xs ++ [a]).foldl f b = f (xs.foldl f b) a := by grind
example (a : Nat) (xs : List Nat) (h : (a :: xs).Nodup) : a ∉ xs := by grind
example (a : Nat) (xs : List Nat) : a ∈ xs.insert a := by grind
example (xs : List (List α)) : xs.flatten.length = (xs.map List.length).sum := by grind
example (f : α → β) (o : Option α) (h : o = none) : o.map f = none := by grind
example (o : Option α) (f : α → Option β) (h : o.bind f = some b) : ∃ a, o = some a ∧ f a = some b := by grind
example (xs : Array α) (a : α) : (xs.push a).size = xs.size + 1 := by grind
example (xs : Array Nat) (i : Nat) (h : i < xs.size) : (xs.set i 3)[i]? = some 3 := by grind
example (xs ys : Array α) : (xs ++ ys).size = xs.size + ys.size := by grind
example (xs : Array α) (f : α → β) : (xs.map f).size = xs.size := by grind
example (xs : Array α) (a : α) : (xs.push a)[xs.size]? = some a := by grind
example (x y : BitVec 8) (h : x + y = 0) : x = -y := by grind
