/-!
# Inductive types of our own

Trees with labels at the leaves, lists of our own, binary numerals, and a queue made of two lists.
-/

set_option tactic.hygienic false

namespace Inductives

variable {α β γ : Type}

/-! ## Trees with labels at the leaves -/

inductive Bush (α : Type) where
  | tip : α → Bush α
  | fork : Bush α → Bush α → Bush α

def fringe : Bush α → List α
  | .tip a => [a]
  | .fork s t => fringe s ++ fringe t

def bushMap (f : α → β) : Bush α → Bush β
  | .tip a => .tip (f a)
  | .fork s t => .fork (bushMap f s) (bushMap f t)

def graft (f : α → Bush β) : Bush α → Bush β
  | .tip a => f a
  | .fork s t => .fork (graft f s) (graft f t)

def leftmost : Bush α → α
  | .tip a => a
  | .fork s _ => leftmost s

theorem fringe_ne_nil (t : Bush α) : fringe t ≠ [] := by
  induction t
  · simp [fringe]
  · intro h
    rw [fringe] at h
    apply a_ih
    exact (List.append_eq_nil_iff.mp h).1

theorem fringe_bushMap (f : α → β) (t : Bush α) : fringe (bushMap f t) = (fringe t).map f := by
  induction t
  · rfl
  · rw [bushMap, fringe, a_ih, a_ih_1, fringe, List.map_append]

theorem leftmost_bushMap (f : α → β) (t : Bush α) : leftmost (bushMap f t) = f (leftmost t) := by
  induction t
  · rfl
  · rw [bushMap, leftmost, a_ih, leftmost]

theorem leftmost_in_fringe (t : Bush α) : leftmost t ∈ fringe t := by
  induction t
  · simp [leftmost, fringe]
  · rw [leftmost, fringe]
    apply List.mem_append_left
    exact a_ih

theorem graft_tip (t : Bush α) : graft Bush.tip t = t := by
  induction t
  · rfl
  · rw [graft, a_ih, a_ih_1]

theorem graft_graft (f : α → Bush β) (g : β → Bush γ) (t : Bush α) :
    graft g (graft f t) = graft (fun a => graft g (f a)) t := by
  induction t
  · rfl
  · simp only [graft]
    rw [a_ih, a_ih_1]

theorem bushMap_as_graft (f : α → β) (t : Bush α) :
    bushMap f t = graft (fun a => .tip (f a)) t := by
  induction t
  · rfl
  · simp [bushMap, graft, a_ih, a_ih_1]

/-! ## Lists of our own -/

inductive Lst (α : Type) where
  | nil : Lst α
  | cons (hd : α) (tl : Lst α) : Lst α

def cat : Lst α → Lst α → Lst α
  | .nil, ys => ys
  | .cons x xs, ys => .cons x (cat xs ys)

def size : Lst α → Nat
  | .nil => 0
  | .cons _ xs => size xs + 1

def backwards : Lst α → Lst α
  | .nil => .nil
  | .cons x xs => cat (backwards xs) (.cons x .nil)

def toList : Lst α → List α
  | .nil => []
  | .cons x xs => x :: toList xs

def apply (f : α → β) : Lst α → Lst β
  | .nil => .nil
  | .cons x xs => .cons (f x) (apply f xs)

theorem cons_injective (x y : α) (xs ys : Lst α) (h : Lst.cons x xs = Lst.cons y ys) :
    x = y ∧ xs = ys := by
  injection h
  constructor
  · assumption
  · assumption

theorem cons_ne_self (x : α) (xs : Lst α) : Lst.cons x xs ≠ xs := by
  intro h
  have hs := congrArg size h
  simp [size] at hs

theorem cat_nil (xs : Lst α) : cat xs .nil = xs := by
  induction xs
  · rfl
  · rw [cat, tl_ih]

theorem cat_assoc (xs ys zs : Lst α) : cat (cat xs ys) zs = cat xs (cat ys zs) := by
  induction xs
  · rfl
  · simp only [cat, tl_ih]

theorem size_cat (xs ys : Lst α) : size (cat xs ys) = size xs + size ys := by
  induction xs
  · simp [cat, size]
  · rw [cat, size, tl_ih, size]
    omega

theorem backwards_cat (xs ys : Lst α) :
    backwards (cat xs ys) = cat (backwards ys) (backwards xs) := by
  induction xs
  · rw [cat, backwards, cat_nil]
  · rw [cat, backwards, tl_ih, cat_assoc, backwards]

theorem backwards_backwards (xs : Lst α) : backwards (backwards xs) = xs := by
  induction xs
  · rfl
  · rw [backwards, backwards_cat, tl_ih]
    rfl

theorem size_backwards (xs : Lst α) : size (backwards xs) = size xs := by
  induction xs
  · rfl
  · rw [backwards, size_cat, tl_ih]
    rfl

theorem apply_cat (f : α → β) (xs ys : Lst α) :
    apply f (cat xs ys) = cat (apply f xs) (apply f ys) := by
  induction xs
  · rfl
  · simp [cat, apply, tl_ih]

theorem apply_backwards (f : α → β) (xs : Lst α) :
    apply f (backwards xs) = backwards (apply f xs) := by
  induction xs
  · rfl
  · rw [backwards, apply_cat, tl_ih]
    rfl

theorem toList_cat (xs ys : Lst α) : toList (cat xs ys) = toList xs ++ toList ys := by
  induction xs
  · rfl
  · rw [cat, toList, tl_ih, toList, List.cons_append]

theorem toList_backwards (xs : Lst α) : toList (backwards xs) = (toList xs).reverse := by
  induction xs
  · rfl
  · rw [backwards, toList_cat, tl_ih]
    simp [toList]

theorem toList_injective (xs ys : Lst α) (h : toList xs = toList ys) : xs = ys := by
  induction xs generalizing ys
  · cases ys
    · rfl
    · contradiction
  · cases ys
    · contradiction
    · injection h
      rw [head_eq, tl_ih tl_1 tail_eq]

/-! ## Binary numerals, least significant bit first -/

inductive Bin where
  | stop : Bin
  | zero (rest : Bin) : Bin
  | one (rest : Bin) : Bin

def value : Bin → Nat
  | .stop => 0
  | .zero b => 2 * value b
  | .one b => 2 * value b + 1

def incr : Bin → Bin
  | .stop => .one .stop
  | .zero b => .one b
  | .one b => .zero (incr b)

def encode : Nat → Bin
  | 0 => .stop
  | n + 1 => incr (encode n)

def addBin : Bin → Bin → Bin
  | .stop, c => c
  | b, .stop => b
  | .zero b, .zero c => .zero (addBin b c)
  | .zero b, .one c => .one (addBin b c)
  | .one b, .zero c => .one (addBin b c)
  | .one b, .one c => .zero (incr (addBin b c))

theorem value_incr (b : Bin) : value (incr b) = value b + 1 := by
  induction b
  · rfl
  · rfl
  · rw [incr, value, rest_ih, value]
    omega

theorem value_encode (k : Nat) : value (encode k) = k := by
  induction k
  · rfl
  · rw [encode, value_incr, a]

theorem encode_injective (j k : Nat) (h : encode j = encode k) : j = k := by
  rw [← value_encode j, h]
  exact value_encode k

theorem incr_ne_stop (b : Bin) : incr b ≠ .stop := by
  cases b
  · simp [incr]
  · simp [incr]
  · simp [incr]

theorem value_addBin (b c : Bin) : value (addBin b c) = value b + value c := by
  induction b generalizing c
  · simp [addBin, value]
  · cases c
    · simp [addBin, value]
    · simp only [addBin, value, rest_ih]
      omega
    · simp only [addBin, value, rest_ih]
      omega
  · cases c
    · simp [addBin, value]
    · simp only [addBin, value, rest_ih]
      omega
    · simp only [addBin, value, value_incr, rest_ih]
      omega

theorem value_addBin_comm (b c : Bin) : value (addBin b c) = value (addBin c b) := by
  rw [value_addBin, value_addBin, Nat.add_comm]

theorem value_add_encode (j k : Nat) : value (addBin (encode j) (encode k)) = j + k := by
  rw [value_addBin, value_encode, value_encode]

/-! ## A queue made of two lists -/

structure Queue (α : Type) where
  front : List α
  back : List α

def contents (q : Queue α) : List α := q.front ++ q.back.reverse

def enqueue (q : Queue α) (x : α) : Queue α := ⟨q.front, x :: q.back⟩

def balance (q : Queue α) : Queue α := ⟨q.front ++ q.back.reverse, []⟩

theorem contents_enqueue (q : Queue α) (x : α) : contents (enqueue q x) = contents q ++ [x] := by
  unfold contents enqueue
  rw [List.reverse_cons, List.append_assoc]

theorem contents_balance (q : Queue α) : contents (balance q) = contents q := by
  simp [contents, balance]

theorem balance_balance (q : Queue α) : balance (balance q) = balance q := by
  simp [balance]

theorem length_contents (q : Queue α) : (contents q).length = q.front.length + q.back.length := by
  rw [contents, List.length_append, List.length_reverse]

end Inductives
