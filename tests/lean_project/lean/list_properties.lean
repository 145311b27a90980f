/-! Properties of lists, trees and numbers as benchmarks for provers pose them, with short proofs. -/
set_option linter.unusedVariables false
theorem p01 (n : Nat) (xs : List Nat) : xs.take n ++ xs.drop n = xs := by simp
theorem p02 (n : Nat) (xs ys : List Nat) : xs.count n + ys.count n = (xs ++ ys).count n := by simp
theorem p03 (n : Nat) (xs ys : List Nat) : xs.count n ≤ (xs ++ ys).count n := by simp
theorem p04 (n : Nat) (xs : List Nat) : (n :: xs).count n = xs.count n + 1 := by simp
theorem p05 (n x : Nat) (xs : List Nat) : n = x → (x :: xs).count n = xs.count n + 1 := by intro h; simp [h]
theorem p06 (n m : Nat) : n - (n + m) = 0 := by omega
theorem p07 (n m : Nat) : n + m - n = m := by simp
theorem p08 (k m n : Nat) : k + m - (k + n) = m - n := by omega
theorem p09 (i j k : Nat) : i - j - k = i - (j + k) := by omega
theorem p10 (m : Nat) : m - m = 0 := by simp
theorem p11 (xs : List Nat) : xs.drop 0 = xs := by simp
theorem p12 (f : Nat → Nat) (n : Nat) (xs : List Nat) : (xs.map f).drop n = (xs.drop n).map f := by simp
theorem p13 (n x : Nat) (xs : List Nat) : (x :: xs).drop (n + 1) = xs.drop n := by simp
theorem p14 (p : Nat → Bool) (xs ys : List Nat) : (xs ++ ys).filter p = xs.filter p ++ ys.filter p := by simp
theorem p19 (n : Nat) (xs : List Nat) : (xs.drop n).length = xs.length - n := by simp
theorem p22 (a b c : Nat) : max (max a b) c = max a (max b c) := by grind
theorem p23 (a b : Nat) : max a b = max b a := by omega
theorem p24 (a b : Nat) : (max a b = a) ↔ b ≤ a := by omega
theorem p26 (x : Nat) (xs ys : List Nat) : x ∈ xs → x ∈ xs ++ ys := by simp_all
theorem p29 (x : Nat) (xs : List Nat) : x ∈ xs.insert x := by simp
theorem p31 (a b c : Nat) : min (min a b) c = min a (min b c) := by omega
theorem p35 (xs : List Nat) : xs.dropWhile (fun _ => false) = xs := by cases xs <;> simp
theorem p36 (xs : List Nat) : xs.takeWhile (fun _ => true) = xs := by induction xs <;> simp_all
theorem p38 (n : Nat) (xs : List Nat) : (xs ++ [n]).count n = xs.count n + 1 := by simp
theorem p40 (xs : List Nat) : xs.take 0 = [] := by simp
theorem p41 (f : Nat → Nat) (n : Nat) (xs : List Nat) : (xs.map f).take n = (xs.take n).map f := by simp
theorem p43 (p : Nat → Bool) (xs : List Nat) : xs.takeWhile p ++ xs.dropWhile p = xs := by simp
theorem p45 (x y : Nat) (xs ys : List Nat) : (x :: xs).zip (y :: ys) = (x, y) :: xs.zip ys := by simp
theorem p50 (xs : List Nat) : xs.dropLast = xs.take (xs.length - 1) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => cases xs with
    | nil => rfl
    | cons y ys => simp_all
theorem p52 (n : Nat) (xs : List Nat) : xs.count n = xs.reverse.count n := by simp
theorem p55 (n : Nat) (xs ys : List Nat) : (xs ++ ys).drop n = xs.drop n ++ ys.drop (n - xs.length) := by simp [List.drop_append]
theorem p56 (n m : Nat) (xs : List Nat) : (xs.drop n).drop m = xs.drop (n + m) := by simp
theorem p57 (n m : Nat) (xs : List Nat) : (xs.take m).drop n = (xs.drop n).take (m - n) := by
  induction xs generalizing n m with
  | nil => simp
  | cons x xs ih => cases n <;> cases m <;> simp_all
theorem p66 (p : Nat → Bool) (xs : List Nat) : (xs.filter p).length ≤ xs.length := by grind [List.length_filter_le]
theorem p72 (i : Nat) (xs : List Nat) : (xs.drop i).reverse = xs.reverse.take (xs.length - i) := by
  induction xs generalizing i with
  | nil => simp
  | cons x xs ih =>
    cases i with
    | zero => rw [List.take_of_length_le] <;> simp
    | succ i => simp [ih, List.take_append, show xs.length - i - xs.length = 0 by omega]
theorem p80 (n : Nat) (xs ys : List Nat) : (xs ++ ys).take n = xs.take n ++ ys.take (n - xs.length) := by simp [List.take_append]
def rev : List Nat → List Nat | [] => [] | x :: xs => rev xs ++ [x]
theorem rev_append (xs ys : List Nat) : rev (xs ++ ys) = rev ys ++ rev xs := by induction xs <;> simp_all [rev]
theorem rev_rev (xs : List Nat) : rev (rev xs) = xs := by induction xs <;> simp_all [rev, rev_append]
theorem rev_append' (xs ys : List Nat) : rev (xs ++ ys) = rev ys ++ rev xs := by induction xs <;> grind [rev]
def qrev : List Nat → List Nat → List Nat | [], a => a | x :: xs, a => qrev xs (x :: a)
theorem qrev_rev (xs a : List Nat) : qrev xs a = rev xs ++ a := by induction xs generalizing a <;> simp_all [qrev, rev]
theorem qrev_rev' (xs a : List Nat) : qrev xs a = rev xs ++ a := by induction xs generalizing a <;> grind [qrev, rev]
def ins (n : Nat) : List Nat → List Nat | [] => [n] | x :: xs => if n ≤ x then n :: x :: xs else x :: ins n xs
def isort : List Nat → List Nat | [] => [] | x :: xs => ins x (isort xs)
theorem len_ins (n : Nat) (xs : List Nat) : (ins n xs).length = xs.length + 1 := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp only [ins]; split <;> simp_all
theorem len_ins' (n : Nat) (xs : List Nat) : (ins n xs).length = xs.length + 1 := by induction xs <;> grind [ins]
theorem len_isort (xs : List Nat) : (isort xs).length = xs.length := by induction xs <;> simp_all [isort, len_ins]
theorem count_ins (n m : Nat) (xs : List Nat) : (ins n xs).count m = (n :: xs).count m := by induction xs <;> grind [ins]
theorem sorted_ins (n : Nat) (xs : List Nat) (h : xs.Pairwise (· ≤ ·)) : (ins n xs).Pairwise (· ≤ ·) := by
  induction xs with
  | nil => simp [ins]
  | cons x xs ih =>
    have mem : ∀ (y : Nat) (l : List Nat), y ∈ ins n l → y = n ∨ y ∈ l := by
      intro y l; induction l <;> grind [ins]
    grind [ins]
inductive Tree (α : Type) | leaf | node (l : Tree α) (x : α) (r : Tree α)
def Tree.mirror : Tree α → Tree α | leaf => leaf | node l x r => node r.mirror x l.mirror
theorem Tree.mm (t : Tree α) : t.mirror.mirror = t := by induction t <;> simp_all [mirror]
theorem Tree.mm' (t : Tree α) : t.mirror.mirror = t := by induction t <;> grind [mirror]
def Tree.flat : Tree α → List α | leaf => [] | node l x r => l.flat ++ [x] ++ r.flat
theorem Tree.flat_mirror (t : Tree α) : t.mirror.flat = t.flat.reverse := by induction t <;> simp_all [mirror, flat]
def Tree.size : Tree α → Nat | leaf => 0 | node l _ r => l.size + r.size + 1
theorem Tree.size_flat (t : Tree α) : t.flat.length = t.size := by induction t <;> grind [flat, size]
def even : Nat → Bool | 0 => true | 1 => false | n+2 => even n
theorem even_double (n : Nat) : even (n + n) = true := by
  induction n with
  | zero => rfl
  | succ n ih => rw [show n + 1 + (n + 1) = n + n + 2 by omega, even, ih]
theorem even_iff (n : Nat) : even n = true ↔ n % 2 = 0 := by
  induction n using Nat.strongRecOn with
  | ind n ih => match n with
    | 0 => simp [even]
    | 1 => simp [even]
    | n+2 => rw [even, ih n (by omega)]; omega
theorem sum_foldl (xs : List Nat) (a : Nat) : xs.foldl (· + ·) a = a + xs.sum := by
  induction xs generalizing a <;> simp_all [Nat.add_assoc]
theorem gauss (n : Nat) : 2 * (List.range (n+1)).sum = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [List.range_succ, List.sum_append_nat, Nat.mul_add, ih]; grind
theorem perm_ex (xs ys : List Nat) : (xs ++ ys).Perm (ys ++ xs) := List.perm_append_comm
theorem map_map' (f g : Nat → Nat) (xs : List Nat) : (xs.map f).map g = xs.map (g ∘ f) := by simp
theorem mem_rev (x : Nat) (xs : List Nat) : x ∈ rev xs ↔ x ∈ xs := by induction xs <;> grind [rev]
theorem all_filter (p : Nat → Bool) (xs : List Nat) : (xs.filter p).all p = true := by simp
