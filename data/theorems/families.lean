/-!
# Families where a choice of lemma, direction, generalisation or intermediate statement decides

Three families that are held out whole: elementary arithmetic over a number type of the file's own, each law with
the earlier ones at hand; functions on lists that gather their result in an accumulator; sorting functions.
Nothing of them is trained on.
-/

namespace Families

/-! ## Arithmetic over a fresh number type -/

namespace Arithmetic

/-- Strokes on a slate: none, or one more. -/
inductive Tally where
  | none : Tally
  | more (t : Tally) : Tally

namespace Tally

/-- Both slates together. -/
def join : Tally → Tally → Tally
  | s, none => s
  | s, more t => more (join s t)

theorem join_none (s : Tally) : join s none = s := by sorry
theorem join_more (s t : Tally) : join s (more t) = more (join s t) := by sorry
theorem none_join (t : Tally) : join none t = t := by sorry
theorem more_join (s t : Tally) : join (more s) t = more (join s t) := by sorry
theorem join_assoc (s t u : Tally) : join (join s t) u = join s (join t u) := by sorry
theorem join_comm (s t : Tally) : join s t = join t s := by sorry
theorem more_eq_join (s : Tally) : more s = join s (more none) := by sorry
theorem join_right_comm (s t u : Tally) : join (join s t) u = join (join s u) t := by sorry
theorem join_left_comm (s t u : Tally) : join s (join t u) = join t (join s u) := by sorry
theorem more_inj (s t : Tally) (h : more s = more t) : s = t := by sorry
theorem join_left_cancel (s t u : Tally) (h : join s t = join s u) : t = u := by sorry
theorem join_right_cancel (s t u : Tally) (h : join s u = join t u) : s = t := by sorry
theorem eq_none_of_join (s t : Tally) (h : join s t = s) : t = none := by sorry
theorem left_none_of_join_none (s t : Tally) (h : join s t = none) : s = none := by sorry
theorem right_none_of_join_none (s t : Tally) (h : join s t = none) : t = none := by sorry

/-- As many copies of the first slate as the second has strokes. -/
def scale : Tally → Tally → Tally
  | _, none => none
  | s, more t => join (scale s t) s

theorem scale_one (s : Tally) : scale s (more none) = s := by sorry
theorem none_scale (t : Tally) : scale none t = none := by sorry
theorem more_scale (s t : Tally) : scale (more s) t = join (scale s t) t := by sorry
theorem scale_comm (s t : Tally) : scale s t = scale t s := by sorry
theorem one_scale (t : Tally) : scale (more none) t = t := by sorry
theorem two_scale (t : Tally) : scale (more (more none)) t = join t t := by sorry
theorem scale_join (s t u : Tally) : scale s (join t u) = join (scale s t) (scale s u) := by sorry
theorem join_scale (s t u : Tally) : scale (join s t) u = join (scale s u) (scale t u) := by sorry
theorem scale_assoc (s t u : Tally) : scale (scale s t) u = scale s (scale t u) := by sorry
theorem scale_left_comm (s t u : Tally) : scale s (scale t u) = scale t (scale s u) := by sorry
theorem scale_eq_none (s t : Tally) (h : scale s t = none) : s = none ∨ t = none := by sorry

/-- The first slate scaled by itself, once for each stroke of the second. -/
def raise : Tally → Tally → Tally
  | _, none => more none
  | s, more t => scale (raise s t) s

theorem raise_one (s : Tally) : raise s (more none) = s := by sorry
theorem one_raise (t : Tally) : raise (more none) t = more none := by sorry
theorem none_raise_more (t : Tally) : raise none (more t) = none := by sorry
theorem raise_join (s t u : Tally) : raise s (join t u) = scale (raise s t) (raise s u) := by sorry
theorem scale_raise (s t u : Tally) : raise (scale s t) u = scale (raise s u) (raise t u) := by sorry
theorem raise_raise (s t u : Tally) : raise (raise s t) u = raise s (scale t u) := by sorry
theorem raise_two (s : Tally) : raise s (more (more none)) = scale s s := by sorry
theorem join_raise_two (s t : Tally) :
    raise (join s t) (more (more none)) =
      join (join (raise s (more (more none))) (raise t (more (more none))))
        (scale (scale (more (more none)) s) t) := by sorry

/-- The second slate is the first one with strokes added. -/
def Within (s t : Tally) : Prop := ∃ u, t = join s u

theorem within_refl (s : Tally) : Within s s := by sorry
theorem none_within (t : Tally) : Within none t := by sorry
theorem within_more (s : Tally) : Within s (more s) := by sorry
theorem within_trans (s t u : Tally) (h : Within s t) (k : Within t u) : Within s u := by sorry
theorem within_antisymm (s t : Tally) (h : Within s t) (k : Within t s) : s = t := by sorry
theorem within_none (s : Tally) (h : Within s none) : s = none := by sorry
theorem more_within_more (s t : Tally) : Within (more s) (more t) ↔ Within s t := by sorry
theorem within_total (s t : Tally) : Within s t ∨ Within t s := by sorry
theorem join_within_join_right (s t u : Tally) (h : Within s t) : Within (join s u) (join t u) := by sorry
theorem scale_within_scale_right (s t u : Tally) (h : Within s t) : Within (scale s u) (scale t u) := by sorry
theorem within_scale (s t : Tally) (h : t ≠ none) : Within s (scale s t) := by sorry
theorem not_more_within (s : Tally) : ¬Within (more s) s := by sorry

/-- Whether the number of strokes is even. -/
def even : Tally → Bool
  | none => true
  | more t => !even t

theorem even_join (s t : Tally) : even (join s t) = (even s == even t) := by sorry
theorem even_scale (s t : Tally) : even (scale s t) = (even s || even t) := by sorry
theorem even_double (s : Tally) : even (join s s) = true := by sorry

end Tally

end Arithmetic

/-! ## Accumulators -/

namespace Accumulators

/-- Puts the elements of a list, one by one, before the second list. -/
def pour : List α → List α → List α
  | [], done => done
  | x :: rest, done => pour rest (x :: done)

theorem pour_append (xs ys done : List α) : pour (xs ++ ys) done = pour ys (pour xs done) := by sorry
theorem pour_eq (xs done : List α) : pour xs done = xs.reverse ++ done := by sorry
theorem pour_pour_nil (xs : List α) : pour (pour xs []) [] = xs := by sorry
theorem length_pour (xs done : List α) : (pour xs done).length = xs.length + done.length := by sorry
theorem map_pour (f : α → β) (xs done : List α) :
    (pour xs done).map f = pour (xs.map f) (done.map f) := by sorry
theorem mem_pour (a : α) (xs done : List α) : a ∈ pour xs done ↔ a ∈ xs ∨ a ∈ done := by sorry

/-- A total, and its tail-recursive form. -/
def total : List Nat → Nat
  | [] => 0
  | x :: rest => x + total rest

def totalOnto : List Nat → Nat → Nat
  | [], sofar => sofar
  | x :: rest, sofar => totalOnto rest (sofar + x)

theorem totalOnto_zero (xs : List Nat) : totalOnto xs 0 = total xs := by sorry
theorem totalOnto_pour (xs : List Nat) : totalOnto (pour xs []) 0 = totalOnto xs 0 := by sorry
theorem totalOnto_mono (xs : List Nat) (m n : Nat) (h : m ≤ n) : totalOnto xs m ≤ totalOnto xs n := by sorry
theorem total_replicate (n a : Nat) : totalOnto (List.replicate n a) 0 = n * a := by sorry

/-- Factorials, as one multiplies them and as a loop does. -/
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

def factOnto : Nat → Nat → Nat
  | 0, sofar => sofar
  | n + 1, sofar => factOnto n ((n + 1) * sofar)

theorem factOnto_one (n : Nat) : factOnto n 1 = fact n := by sorry
theorem factOnto_pos (n k : Nat) (h : 0 < k) : 0 < factOnto n k := by sorry

/-- Fibonacci's numbers, and the loop that keeps two of them. -/
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def fibLoop : Nat → Nat → Nat → Nat
  | 0, a, _ => a
  | n + 1, a, b => fibLoop n b (a + b)

theorem fibLoop_spec (n k : Nat) : fibLoop n (fib k) (fib (k + 1)) = fib (n + k) := by sorry
theorem fibLoop_correct (n : Nat) : fibLoop n 0 1 = fib n := by sorry

/-- The greatest element so far. -/
def greatest : List Nat → Nat → Nat
  | [], best => best
  | x :: rest, best => greatest rest (if best < x then x else best)

theorem le_greatest (xs : List Nat) (b : Nat) : b ≤ greatest xs b := by sorry
theorem greatest_mem (xs : List Nat) (b : Nat) : greatest xs b = b ∨ greatest xs b ∈ xs := by sorry
theorem greatest_bounds (xs : List Nat) (b x : Nat) (h : x ∈ xs) : x ≤ greatest xs b := by sorry

/-- Trees, their labels from left to right, and the same with an accumulator. -/
inductive Tree (α : Type) where
  | tip : Tree α
  | fork (left : Tree α) (label : α) (right : Tree α) : Tree α

def labels : Tree α → List α
  | .tip => []
  | .fork l x r => labels l ++ x :: labels r

def labelsOnto : Tree α → List α → List α
  | .tip, done => done
  | .fork l x r, done => labelsOnto l (x :: labelsOnto r done)

theorem labelsOnto_nil (t : Tree α) : labelsOnto t [] = labels t := by sorry
theorem length_labelsOnto (t : Tree α) (done : List α) :
    (labelsOnto t done).length = (labels t).length + done.length := by sorry

/-- The value of binary digits, lowest first, and the loop over them. -/
def value : List Bool → Nat
  | [] => 0
  | b :: rest => b.toNat + 2 * value rest

def valueLoop : List Bool → Nat → Nat → Nat
  | [], _, sofar => sofar
  | b :: rest, weight, sofar => valueLoop rest (2 * weight) (sofar + weight * b.toNat)

theorem valueLoop_correct (bs : List Bool) : valueLoop bs 1 0 = value bs := by sorry

/-- Splits a list into the elements that pass and those that do not, keeping their order. -/
def part (p : α → Bool) : List α → List α → List α → List α × List α
  | [], yes, no => (yes.reverse, no.reverse)
  | x :: rest, yes, no => if p x then part p rest (x :: yes) no else part p rest yes (x :: no)

theorem part_fst (p : α → Bool) (xs : List α) : (part p xs [] []).1 = xs.filter p := by sorry
theorem part_lengths (p : α → Bool) (xs : List α) :
    (part p xs [] []).1.length + (part p xs [] []).2.length = xs.length := by sorry

end Accumulators

/-! ## Sorting -/

namespace Sorting

/-- How often a number occurs. -/
def tally (a : Nat) : List Nat → Nat
  | [] => 0
  | x :: rest => if a = x then tally a rest + 1 else tally a rest

/-- Whether each element is at most the next. -/
def ascending : List Nat → Bool
  | [] => true
  | [_] => true
  | x :: y :: rest => decide (x ≤ y) && ascending (y :: rest)

def place (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: rest => if a ≤ x then a :: x :: rest else x :: place a rest

def order : List Nat → List Nat
  | [] => []
  | x :: rest => place x (order rest)

theorem length_place (a : Nat) (xs : List Nat) : (place a xs).length = xs.length + 1 := by sorry
theorem length_order (xs : List Nat) : (order xs).length = xs.length := by sorry
theorem tally_place_self (a : Nat) (xs : List Nat) : tally a (place a xs) = tally a xs + 1 := by sorry
theorem tally_place (a b : Nat) (xs : List Nat) : tally a (place b xs) = tally a (b :: xs) := by sorry
theorem tally_order (a : Nat) (xs : List Nat) : tally a (order xs) = tally a xs := by sorry
theorem ascending_tail (x : Nat) (xs : List Nat) (h : ascending (x :: xs) = true) : ascending xs = true := by sorry
theorem ascending_place (a : Nat) (xs : List Nat) (h : ascending xs = true) :
    ascending (place a xs) = true := by sorry
theorem ascending_order (xs : List Nat) : ascending (order xs) = true := by sorry
theorem order_of_ascending (xs : List Nat) (h : ascending xs = true) : order xs = xs := by sorry
theorem order_order (xs : List Nat) : order (order xs) = order xs := by sorry
theorem place_place (a b : Nat) (xs : List Nat) : place a (place b xs) = place b (place a xs) := by sorry
theorem order_append_comm (xs ys : List Nat) : order (xs ++ ys) = order (ys ++ xs) := by sorry
theorem order_reverse (xs : List Nat) : order xs.reverse = order xs := by sorry
theorem mem_order (a : Nat) (xs : List Nat) : a ∈ order xs ↔ a ∈ xs := by sorry
theorem perm_order (xs : List Nat) : (order xs).Perm xs := by sorry

/-- Merges two lists by their heads. -/
def weave : List Nat → List Nat → List Nat
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => if x ≤ y then x :: weave xs (y :: ys) else y :: weave (x :: xs) ys

theorem length_weave (xs ys : List Nat) : (weave xs ys).length = xs.length + ys.length := by sorry
theorem tally_weave (a : Nat) (xs ys : List Nat) : tally a (weave xs ys) = tally a xs + tally a ys := by sorry
theorem ascending_weave (xs ys : List Nat) (h : ascending xs = true) (k : ascending ys = true) :
    ascending (weave xs ys) = true := by sorry

/-- Every other element, from the first and from the second. -/
def odds : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: rest => x :: odds rest

def evens : List α → List α
  | [] => []
  | [_] => []
  | _ :: y :: rest => y :: evens rest

theorem length_odds_evens (xs : List α) : (odds xs).length + (evens xs).length = xs.length := by sorry
theorem tally_odds_evens (a : Nat) (xs : List Nat) : tally a (odds xs) + tally a (evens xs) = tally a xs := by sorry

/-- One pass of bubble sort. -/
def bubble : List Nat → List Nat
  | [] => []
  | [x] => [x]
  | x :: y :: rest => if x ≤ y then x :: bubble (y :: rest) else y :: bubble (x :: rest)

theorem length_bubble (xs : List Nat) : (bubble xs).length = xs.length := by sorry
theorem tally_bubble (a : Nat) (xs : List Nat) : tally a (bubble xs) = tally a xs := by sorry
theorem bubble_of_ascending (xs : List Nat) (h : ascending xs = true) : bubble xs = xs := by sorry

/-- Search trees, kept in order, and sorting by them. -/
inductive Bush where
  | leaf : Bush
  | node (left : Bush) (key : Nat) (right : Bush) : Bush

def grow (a : Nat) : Bush → Bush
  | .leaf => .node .leaf a .leaf
  | .node l k r => if a ≤ k then .node (grow a l) k r else .node l k (grow a r)

def keys : Bush → List Nat
  | .leaf => []
  | .node l k r => keys l ++ k :: keys r

def plant : List Nat → Bush
  | [] => .leaf
  | x :: rest => grow x (plant rest)

theorem tally_keys_grow (a b : Nat) (t : Bush) : tally a (keys (grow b t)) = tally a (b :: keys t) := by sorry
theorem length_keys_plant (xs : List Nat) : (keys (plant xs)).length = xs.length := by sorry
theorem tally_keys_plant (a : Nat) (xs : List Nat) : tally a (keys (plant xs)) = tally a xs := by sorry
theorem ascending_keys_plant (xs : List Nat) : ascending (keys (plant xs)) = true := by sorry

end Sorting

end Families
