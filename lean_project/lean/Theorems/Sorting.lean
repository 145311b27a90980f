/-!
# Sums, counting and sorting of lists of numbers

Sums (also with an accumulator), counting, equality of multisets, insertion sort (largest first)
with its correctness, and deletion, with the standard `++` of lists where an append is needed.
-/

set_option tactic.hygienic false

namespace Sorting

/-! ## Sums -/

def sum : List Nat → Nat
  | [] => 0
  | x :: xs => x + sum xs

def sumFrom : List Nat → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => sumFrom xs (acc + x)

theorem sum_append (xs ys : List Nat) : sum (xs ++ ys) = sum xs + sum ys := by
  induction xs
  · simp [sum]
  · rw [List.cons_append, sum, sum, tail_ih, Nat.add_assoc]

theorem sum_append_swap (xs ys : List Nat) : sum (xs ++ ys) = sum (ys ++ xs) := by
  rw [sum_append, sum_append]
  exact Nat.add_comm (sum xs) (sum ys)

theorem sum_singleton (x : Nat) : sum [x] = x := by
  rfl

theorem sum_reverse (xs : List Nat) : sum xs.reverse = sum xs := by
  induction xs
  · rfl
  · rw [List.reverse_cons, sum_append, tail_ih, sum_singleton, sum, Nat.add_comm]

theorem sumFrom_spec (xs : List Nat) (acc : Nat) : sumFrom xs acc = acc + sum xs := by
  induction xs generalizing acc
  · rfl
  · rw [sumFrom, tail_ih, sum, Nat.add_assoc]

theorem sumFrom_correct (xs : List Nat) : sumFrom xs 0 = sum xs := by
  rw [sumFrom_spec, Nat.zero_add]

theorem sumFrom_append (xs ys : List Nat) (acc : Nat) :
    sumFrom (xs ++ ys) acc = sumFrom ys (sumFrom xs acc) := by
  simp only [sumFrom_spec, sum_append]
  omega

theorem sum_map_double (xs : List Nat) : sum (xs.map (fun x => 2 * x)) = 2 * sum xs := by
  induction xs
  · rfl
  · rw [List.map_cons, sum, tail_ih, sum, Nat.mul_add]

theorem sum_map_succ (xs : List Nat) : sum (xs.map (fun x => x + 1)) = sum xs + xs.length := by
  induction xs
  · rfl
  · simp only [List.map_cons, sum, tail_ih, List.length_cons]
    omega

theorem sum_map_add (f g : Nat → Nat) (xs : List Nat) :
    sum (xs.map (fun x => f x + g x)) = sum (xs.map f) + sum (xs.map g) := by
  induction xs
  · rfl
  · simp [sum, tail_ih]
    omega

theorem sum_zero_all (xs : List Nat) (h : sum xs = 0) (x : Nat) (hx : x ∈ xs) : x = 0 := by
  induction xs
  · contradiction
  · rw [sum] at h
    rcases List.mem_cons.mp hx with hx' | hx'
    · omega
    · apply tail_ih
      · omega
      · exact hx'

theorem le_sum_of_mem (xs : List Nat) (x : Nat) (hx : x ∈ xs) : x ≤ sum xs := by
  induction xs
  · contradiction
  · rw [sum]
    rcases List.mem_cons.mp hx with hx' | hx'
    · rw [hx']
      exact Nat.le_add_right head (sum tail)
    · have h := tail_ih hx'
      omega

/-! ## Counting -/

def count (a : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => if x = a then count a xs + 1 else count a xs

theorem count_cons_self (a : Nat) (xs : List Nat) : count a (a :: xs) = count a xs + 1 := by
  simp [count]

theorem count_cons_ne (a b : Nat) (xs : List Nat) (h : b ≠ a) : count a (b :: xs) = count a xs := by
  rw [count]
  split
  · contradiction
  · rfl

theorem count_append (a : Nat) (xs ys : List Nat) :
    count a (xs ++ ys) = count a xs + count a ys := by
  induction xs
  · simp [count]
  · by_cases h : head = a
    · simp [count, h, tail_ih]
      omega
    · simp [count, h, tail_ih]

theorem count_reverse (a : Nat) (xs : List Nat) : count a xs.reverse = count a xs := by
  induction xs
  · rfl
  · rw [List.reverse_cons, count_append, tail_ih]
    by_cases h : head = a
    · rw [h, count_cons_self, count_cons_self]
      rfl
    · rw [count_cons_ne a head _ h, count_cons_ne a head _ h]
      rfl

theorem count_le_length (a : Nat) (xs : List Nat) : count a xs ≤ xs.length := by
  induction xs
  · exact Nat.zero_le 0
  · rw [count, List.length_cons]
    split
    · omega
    · omega

theorem count_pos_of_mem (a : Nat) (xs : List Nat) (h : a ∈ xs) : 0 < count a xs := by
  induction xs
  · contradiction
  · by_cases hx : head = a
    · rw [hx, count_cons_self]
      exact Nat.succ_pos (count a tail)
    · rw [count_cons_ne a head tail hx]
      apply tail_ih
      rcases List.mem_cons.mp h with h' | h'
      · exact absurd h'.symm hx
      · exact h'

theorem mem_of_count_pos (a : Nat) (xs : List Nat) (h : 0 < count a xs) : a ∈ xs := by
  induction xs
  · contradiction
  · by_cases hx : head = a
    · rw [hx]
      simp
    · rw [count_cons_ne a head tail hx] at h
      simp [tail_ih h]

theorem count_zero_iff (a : Nat) (xs : List Nat) : count a xs = 0 ↔ a ∉ xs := by
  constructor
  · intro h hm
    have hp := count_pos_of_mem a xs hm
    omega
  · intro h
    apply Classical.byContradiction
    intro hc
    apply h
    apply mem_of_count_pos
    omega

/-! ## Same elements with the same multiplicities -/

def SameBag (xs ys : List Nat) : Prop := ∀ a, count a xs = count a ys

theorem sameBag_refl (xs : List Nat) : SameBag xs xs := by
  intro a
  rfl

theorem sameBag_symm (xs ys : List Nat) (h : SameBag xs ys) : SameBag ys xs := by
  intro a
  rw [h a]

theorem sameBag_trans (xs ys zs : List Nat) (h₁ : SameBag xs ys) (h₂ : SameBag ys zs) :
    SameBag xs zs := by
  intro a
  rw [h₁ a, h₂ a]

theorem sameBag_cons (x : Nat) (xs ys : List Nat) (h : SameBag xs ys) :
    SameBag (x :: xs) (x :: ys) := by
  intro a
  simp only [count, h a]

theorem sameBag_swap (x y : Nat) (xs : List Nat) : SameBag (x :: y :: xs) (y :: x :: xs) := by
  intro a
  by_cases hx : x = a
  · by_cases hy : y = a
    · simp [count, hx, hy]
    · simp [count, hx, hy]
  · by_cases hy : y = a
    · simp [count, hx, hy]
    · simp [count, hx, hy]

theorem sameBag_reverse (xs : List Nat) : SameBag xs.reverse xs := by
  intro a
  exact count_reverse a xs

theorem sameBag_append_swap (xs ys : List Nat) : SameBag (xs ++ ys) (ys ++ xs) := by
  intro a
  rw [count_append, count_append, Nat.add_comm]

theorem sameBag_mem (xs ys : List Nat) (h : SameBag xs ys) (a : Nat) (ha : a ∈ xs) : a ∈ ys := by
  apply mem_of_count_pos
  rw [← h a]
  exact count_pos_of_mem a xs ha

/-! ## Insertion sort, largest first -/

def insert (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: xs => if x ≤ a then a :: x :: xs else x :: insert a xs

def sortDown : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sortDown xs)

def AtMost (b : Nat) : List Nat → Prop
  | [] => True
  | x :: xs => x ≤ b ∧ AtMost b xs

def Falling : List Nat → Prop
  | [] => True
  | x :: xs => AtMost x xs ∧ Falling xs

theorem insert_of_ge (a x : Nat) (xs : List Nat) (h : x ≤ a) :
    insert a (x :: xs) = a :: x :: xs := by
  rw [insert, if_pos h]

theorem insert_of_lt (a x : Nat) (xs : List Nat) (h : ¬x ≤ a) :
    insert a (x :: xs) = x :: insert a xs := by
  rw [insert, if_neg h]

theorem length_insert (a : Nat) (xs : List Nat) : (insert a xs).length = xs.length + 1 := by
  induction xs
  · rfl
  · rw [insert]
    split
    · rfl
    · rw [List.length_cons, tail_ih, List.length_cons]

theorem length_sortDown (xs : List Nat) : (sortDown xs).length = xs.length := by
  induction xs
  · rfl
  · rw [sortDown, length_insert, tail_ih]
    rfl

theorem sum_insert (a : Nat) (xs : List Nat) : sum (insert a xs) = a + sum xs := by
  induction xs
  · rfl
  · rw [insert]
    split
    · rfl
    · simp only [sum, tail_ih]
      omega

theorem sum_sortDown (xs : List Nat) : sum (sortDown xs) = sum xs := by
  induction xs
  · rfl
  · rw [sortDown, sum_insert, tail_ih, sum]

theorem insert_sameBag (a : Nat) (xs : List Nat) : SameBag (insert a xs) (a :: xs) := by
  induction xs
  · exact sameBag_refl [a]
  · by_cases h : head ≤ a
    · rw [insert_of_ge a head tail h]
      exact sameBag_refl (a :: head :: tail)
    · rw [insert_of_lt a head tail h]
      apply sameBag_trans
      · exact sameBag_cons head _ _ tail_ih
      · exact sameBag_swap head a tail

theorem sortDown_sameBag (xs : List Nat) : SameBag (sortDown xs) xs := by
  induction xs
  · exact sameBag_refl []
  · apply sameBag_trans
    · exact insert_sameBag head (sortDown tail)
    · apply sameBag_cons
      exact tail_ih

theorem mem_sortDown (xs : List Nat) (a : Nat) (h : a ∈ xs) : a ∈ sortDown xs := by
  apply sameBag_mem xs
  · apply sameBag_symm
    exact sortDown_sameBag xs
  · exact h

theorem atMost_weaken (b c : Nat) (xs : List Nat) (hbc : c ≤ b) (h : AtMost c xs) :
    AtMost b xs := by
  induction xs
  · trivial
  · obtain ⟨h₁, h₂⟩ := h
    constructor
    · exact Nat.le_trans h₁ hbc
    · exact tail_ih h₂

theorem atMost_mem (b : Nat) (xs : List Nat) (h : AtMost b xs) (a : Nat) (ha : a ∈ xs) :
    a ≤ b := by
  induction xs
  · contradiction
  · obtain ⟨h₁, h₂⟩ := h
    rcases List.mem_cons.mp ha with h' | h'
    · rw [h']
      exact h₁
    · exact tail_ih h₂ h'

theorem atMost_insert (b a : Nat) (xs : List Nat) (hb : a ≤ b) (h : AtMost b xs) :
    AtMost b (insert a xs) := by
  induction xs
  · exact ⟨hb, trivial⟩
  · rw [insert]
    split
    · exact ⟨hb, h⟩
    · exact ⟨h.1, tail_ih h.2⟩

theorem falling_insert (a : Nat) (xs : List Nat) (h : Falling xs) : Falling (insert a xs) := by
  induction xs
  · simp [insert, Falling, AtMost]
  · by_cases hle : head ≤ a
    · rw [insert_of_ge a head tail hle]
      refine ⟨⟨hle, ?_⟩, h⟩
      exact atMost_weaken a head tail hle h.1
    · rw [insert_of_lt a head tail hle]
      constructor
      · apply atMost_insert
        · omega
        · exact h.1
      · exact tail_ih h.2

theorem falling_sortDown (xs : List Nat) : Falling (sortDown xs) := by
  induction xs
  · trivial
  · rw [sortDown]
    apply falling_insert
    exact tail_ih

theorem insert_largest (a : Nat) (xs : List Nat) (h : AtMost a xs) : insert a xs = a :: xs := by
  cases xs
  · rfl
  · exact insert_of_ge a head tail h.1

theorem sortDown_of_falling (xs : List Nat) (h : Falling xs) : sortDown xs = xs := by
  induction xs
  · rfl
  · obtain ⟨h₁, h₂⟩ := h
    rw [sortDown, tail_ih h₂]
    exact insert_largest head tail h₁

theorem sortDown_idem (xs : List Nat) : sortDown (sortDown xs) = sortDown xs := by
  apply sortDown_of_falling
  exact falling_sortDown xs

theorem falling_tail (x : Nat) (xs : List Nat) (h : Falling (x :: xs)) : Falling xs := by
  cases h
  assumption

/-! ## Deletion -/

def delete (a : Nat) : List Nat → List Nat
  | [] => []
  | x :: xs => if x = a then delete a xs else x :: delete a xs

theorem delete_not_mem (a : Nat) (xs : List Nat) : a ∉ delete a xs := by
  induction xs
  · simp [delete]
  · rw [delete]
    split
    · exact tail_ih
    · intro h
      rcases List.mem_cons.mp h with h' | h'
      · symm at h'
        contradiction
      · exact tail_ih h'

theorem delete_append (a : Nat) (xs ys : List Nat) :
    delete a (xs ++ ys) = delete a xs ++ delete a ys := by
  induction xs
  · rfl
  · by_cases h : head = a
    · simp [delete, h, tail_ih]
    · simp [delete, h, tail_ih]

theorem delete_of_not_mem (a : Nat) (xs : List Nat) (h : a ∉ xs) : delete a xs = xs := by
  induction xs
  · rfl
  · rw [List.mem_cons] at h
    rw [delete, if_neg]
    · rw [tail_ih]
      intro hm
      exact h (Or.inr hm)
    · intro he
      exact h (Or.inl he.symm)

theorem delete_idem (a : Nat) (xs : List Nat) : delete a (delete a xs) = delete a xs := by
  apply delete_of_not_mem
  exact delete_not_mem a xs

theorem delete_count (a : Nat) (xs : List Nat) : (delete a xs).length + count a xs = xs.length := by
  induction xs
  · rfl
  · by_cases h : head = a
    · simp [delete, count, h]
      omega
    · simp [delete, count, h]
      omega

end Sorting
