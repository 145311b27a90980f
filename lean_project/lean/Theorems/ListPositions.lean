/-!
# Positions in lists

Taking and dropping, replication, pairing two lists, indexing, the last element, interleaving.
-/

set_option tactic.hygienic false

namespace ListPositions

variable {α β : Type}

/-! ## Taking and dropping -/

def firstN : Nat → List α → List α
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, x :: xs => x :: firstN n xs

def skipN : Nat → List α → List α
  | 0, xs => xs
  | _ + 1, [] => []
  | n + 1, _ :: xs => skipN n xs

theorem firstN_nil (m : Nat) : firstN m ([] : List α) = [] := by
  cases m
  · rfl
  · rfl

theorem skipN_nil (m : Nat) : skipN m ([] : List α) = [] := by
  cases m
  · rfl
  · rfl

theorem firstN_skipN (m : Nat) (xs : List α) : firstN m xs ++ skipN m xs = xs := by
  induction m generalizing xs
  · rfl
  · cases xs
    · rfl
    · rw [firstN, skipN, List.cons_append, a]

theorem length_firstN_le (m : Nat) (xs : List α) : (firstN m xs).length ≤ m := by
  induction m generalizing xs
  · simp [firstN]
  · cases xs
    · simp [firstN]
    · simp [firstN, a]

theorem length_skipN (m : Nat) (xs : List α) : (skipN m xs).length = xs.length - m := by
  induction m generalizing xs
  · rfl
  · cases xs
    · simp [skipN]
    · rw [skipN, a, List.length_cons]
      omega

theorem firstN_length (xs : List α) : firstN xs.length xs = xs := by
  induction xs
  · rfl
  · rw [List.length_cons, firstN, tail_ih]

theorem skipN_length (xs : List α) : skipN xs.length xs = [] := by
  induction xs
  · rfl
  · exact tail_ih

theorem skipN_skipN (i j : Nat) (xs : List α) : skipN i (skipN j xs) = skipN (j + i) xs := by
  induction j generalizing xs
  · rw [Nat.zero_add, skipN]
  · cases xs
    · rw [skipN_nil, skipN_nil, skipN_nil]
    · rw [Nat.succ_add, skipN, skipN, a]

theorem firstN_firstN (m : Nat) (xs : List α) : firstN m (firstN m xs) = firstN m xs := by
  induction m generalizing xs
  · rfl
  · cases xs
    · rfl
    · simp [firstN, a]

theorem firstN_map (f : α → β) (m : Nat) (xs : List α) :
    firstN m (xs.map f) = (firstN m xs).map f := by
  induction m generalizing xs
  · rfl
  · cases xs
    · rfl
    · rw [List.map_cons, firstN, firstN, a, List.map_cons]

theorem skipN_map (f : α → β) (m : Nat) (xs : List α) :
    skipN m (xs.map f) = (skipN m xs).map f := by
  induction xs generalizing m
  · simp [skipN_nil]
  · cases m
    · rfl
    · exact tail_ih n

theorem skipN_append_length (xs ys : List α) : skipN xs.length (xs ++ ys) = ys := by
  induction xs
  · rfl
  · exact tail_ih

/-! ## Replication, pairing, indexing -/

def copies : Nat → α → List α
  | 0, _ => []
  | n + 1, a => a :: copies n a

def pair : List α → List β → List (α × β)
  | x :: xs, y :: ys => (x, y) :: pair xs ys
  | _, _ => []

def nth : List α → Nat → Option α
  | [], _ => none
  | x :: _, 0 => some x
  | _ :: xs, n + 1 => nth xs n

def final : List α → Option α
  | [] => none
  | [x] => some x
  | _ :: y :: ys => final (y :: ys)

theorem length_copies (m : Nat) (x : α) : (copies m x).length = m := by
  induction m
  · rfl
  · rw [copies, List.length_cons, a]

theorem copies_add (m k : Nat) (x : α) : copies (m + k) x = copies m x ++ copies k x := by
  induction m
  · rw [Nat.zero_add, copies, List.nil_append]
  · rw [Nat.succ_add, copies, a, copies, List.cons_append]

theorem copies_comm (m k : Nat) (x : α) : copies m x ++ copies k x = copies k x ++ copies m x := by
  rw [← copies_add, Nat.add_comm, copies_add]

theorem copies_snoc (m : Nat) (x : α) : copies m x ++ [x] = copies (m + 1) x := by
  rw [copies_add]
  rfl

theorem reverse_copies (m : Nat) (x : α) : (copies m x).reverse = copies m x := by
  induction m
  · rfl
  · rw [copies, List.reverse_cons, a, copies_snoc, copies]

theorem map_copies (f : α → β) (m : Nat) (x : α) : (copies m x).map f = copies m (f x) := by
  induction m
  · rfl
  · rw [copies, List.map_cons, a, copies]

theorem mem_copies (m : Nat) (x y : α) (h : y ∈ copies m x) : y = x := by
  induction m
  · contradiction
  · rcases List.mem_cons.mp h with h' | h'
    · exact h'
    · exact a h'

theorem pair_nil_right (xs : List α) : pair xs ([] : List β) = [] := by
  cases xs
  · rfl
  · rfl

theorem length_pair (xs : List α) (ys : List β) (h : xs.length = ys.length) :
    (pair xs ys).length = xs.length := by
  induction xs generalizing ys
  · rfl
  · cases ys
    · contradiction
    · simp only [pair, List.length_cons]
      rw [tail_ih]
      simpa using h

theorem pair_map_fst (xs : List α) (ys : List β) (h : xs.length ≤ ys.length) :
    (pair xs ys).map Prod.fst = xs := by
  induction xs generalizing ys
  · rfl
  · cases ys
    · simp at h
    · simp [pair]
      apply tail_ih
      simpa using h

theorem pair_append (xs us : List α) (ys vs : List β) (h : xs.length = ys.length) :
    pair (xs ++ us) (ys ++ vs) = pair xs ys ++ pair us vs := by
  induction xs generalizing ys
  · cases ys
    · rfl
    · contradiction
  · cases ys
    · contradiction
    · simp only [List.cons_append, pair]
      rw [tail_ih]
      simpa using h

theorem nth_none_of_ge (xs : List α) (i : Nat) (h : xs.length ≤ i) : nth xs i = none := by
  induction xs generalizing i
  · rfl
  · cases i
    · simp at h
    · rw [nth]
      apply tail_ih
      simpa using h

theorem nth_append_left (xs ys : List α) (i : Nat) (h : i < xs.length) :
    nth (xs ++ ys) i = nth xs i := by
  induction xs generalizing i
  · contradiction
  · cases i
    · rfl
    · rw [List.cons_append, nth, nth]
      apply tail_ih
      simpa using h

theorem nth_append_right (xs ys : List α) (i : Nat) :
    nth (xs ++ ys) (xs.length + i) = nth ys i := by
  induction xs
  · simp
  · rw [List.cons_append, List.length_cons, Nat.succ_add, nth]
    exact tail_ih

theorem nth_map (f : α → β) (xs : List α) (i : Nat) : nth (xs.map f) i = (nth xs i).map f := by
  induction xs generalizing i
  · rfl
  · cases i
    · rfl
    · rw [List.map_cons, nth, nth, tail_ih]

theorem nth_mem (xs : List α) (i : Nat) (x : α) (h : nth xs i = some x) : x ∈ xs := by
  induction xs generalizing i
  · contradiction
  · cases i
    · simp [nth] at h
      simp [h]
    · right
      exact tail_ih n h

theorem final_snoc (xs : List α) (x : α) : final (xs ++ [x]) = some x := by
  induction xs
  · rfl
  · cases tail
    · rfl
    · exact tail_ih

theorem final_none_iff (xs : List α) : final xs = none ↔ xs = [] := by
  constructor
  · intro h
    induction xs
    · rfl
    · cases tail
      · contradiction
      · have hn := tail_ih h
        contradiction
  · intro h
    rw [h]
    rfl

theorem final_reverse (x : α) (xs : List α) : final (x :: xs).reverse = some x := by
  rw [List.reverse_cons]
  exact final_snoc xs.reverse x

/-! ## Interleaving -/

def weave : List α → List α → List α
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => x :: y :: weave xs ys

theorem length_weave (xs ys : List α) : (weave xs ys).length = xs.length + ys.length := by
  induction xs generalizing ys
  · simp [weave]
  · cases ys
    · rfl
    · simp [weave, tail_ih]
      omega

theorem weave_nil_right (xs : List α) : weave xs [] = xs := by
  cases xs
  · rfl
  · rfl

theorem map_weave (f : α → β) (xs ys : List α) :
    (weave xs ys).map f = weave (xs.map f) (ys.map f) := by
  induction xs generalizing ys
  · rfl
  · cases ys
    · rfl
    · simp [weave, tail_ih]

end ListPositions
