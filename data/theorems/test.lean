/-!
# Test theorems

One hundred and sixty theorems without proofs on which the learning loop is evaluated and from which
it never learns: logic, numbers, lists, options and Booleans, trees, expressions, number types, sets,
functions and relations. About a third take one step, a third two or three, a third more, with a
lemma, a witness, a generalisation or an induction to be chosen.
-/

namespace Test.Logic

variable {α β γ : Type}

/-! ## Propositions -/

theorem not_not_imp_not_not (p q : Prop) : ¬¬(p → q) → ¬¬p → ¬¬q := by sorry

theorem iff_assoc (p q r : Prop) : ((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r)) := by sorry

theorem exactly_one_iff (p q : Prop) : (p ∨ q) ∧ ¬(p ∧ q) ↔ (p ↔ ¬q) := by sorry

/-- The law of Clavius. -/
theorem not_imp_self (p : Prop) : (¬p → p) → p := by sorry

theorem resolution (p q r : Prop) (h : p ∨ q) (k : ¬p ∨ r) : q ∨ r := by sorry

theorem if_then_else_iff (p q r : Prop) : (p → q) ∧ (¬p → r) ↔ (p ∧ q) ∨ (¬p ∧ r) := by sorry

theorem imp_not_self_iff (p : Prop) : (p → ¬p) ↔ ¬p := by sorry

theorem or_iff_of_imp (p q : Prop) (h : p → q) : p ∨ q ↔ q := by sorry

theorem imp_or_imp_chain (p q r : Prop) : (p → q) ∨ (q → r) := by sorry

theorem iff_and_self_left (p q : Prop) : (p ↔ p ∧ q) ↔ (p → q) := by sorry

/-! ## Quantifiers -/

theorem forall_congr_iff (p q : α → Prop) (h : ∀ x, p x ↔ q x) : (∀ x, p x) ↔ ∀ x, q x := by sorry

theorem exists_imp_const_iff (p : α → Prop) (q : Prop) (a : α) :
    (∃ x, p x → q) ↔ ((∀ x, p x) → q) := by sorry

theorem exists_or_forall_not (p : α → Prop) : (∃ x, p x) ∨ ∀ x, ¬p x := by sorry

theorem forall_or_exists (p q : α → Prop) (h : ∀ x, p x ∨ q x) : (∀ x, p x) ∨ ∃ x, q x := by sorry

theorem ne_of_separated (p : α → Prop) (a b : α) (ha : p a) (hb : ¬p b) : a ≠ b := by sorry

theorem exists_and_exists_iff (p q : α → Prop) :
    (∃ x, p x) ∧ (∃ x, q x) ↔ ∃ x y, p x ∧ q y := by sorry

theorem unique_existence_iff (p : α → Prop) :
    (∃ x, ∀ y, p y ↔ y = x) ↔ (∃ x, p x) ∧ ∀ x y, p x → p y → x = y := by sorry

theorem forall_exists_comp (r : α → β → Prop) (s : β → γ → Prop) (hr : ∀ x, ∃ y, r x y)
    (hs : ∀ y, ∃ z, s y z) (x : α) : ∃ z, ∃ y, r x y ∧ s y z := by sorry

/-- A universal quantifier does not distribute over a disjunction. -/
theorem forall_or_not_distrib :
    ∃ p q : Bool → Prop, (∀ x, p x ∨ q x) ∧ ¬((∀ x, p x) ∨ ∀ x, q x) := by sorry

theorem forall_of_exists_of_subsingleton (p : α → Prop) (h : ∀ x y : α, x = y) (k : ∃ x, p x) :
    ∀ x, p x := by sorry

theorem exists_forall_imp_iff (p : α → Prop) (q : β → Prop) (a : α) :
    (∃ x, ∀ y, p x → q y) ↔ ((∀ x, p x) → ∀ y, q y) := by sorry

end Test.Logic

namespace Test.Numbers

/-! ## Binomial coefficients -/

def choose : Nat → Nat → Nat
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

theorem choose_one (n : Nat) : choose n 1 = n := by sorry

theorem choose_eq_zero (n d : Nat) : choose n (n + d + 1) = 0 := by sorry

theorem choose_self (n : Nat) : choose n n = 1 := by sorry

theorem choose_succ_self (n : Nat) : choose (n + 1) n = n + 1 := by sorry

theorem choose_pos (n k : Nat) (h : k ≤ n) : 0 < choose n k := by sorry

theorem two_mul_choose_two (n : Nat) : 2 * choose (n + 1) 2 = n * (n + 1) := by sorry

/-! ## Minimum, distance and parity -/

def minOf : Nat → Nat → Nat
  | 0, _ => 0
  | _ + 1, 0 => 0
  | m + 1, n + 1 => minOf m n + 1

theorem minOf_comm (m k : Nat) : minOf m k = minOf k m := by sorry

theorem minOf_le_left (m k : Nat) : minOf m k ≤ m := by sorry

theorem minOf_eq_left (m d : Nat) : minOf m (m + d) = m := by sorry

theorem add_minOf (k m n : Nat) : minOf (k + m) (k + n) = k + minOf m n := by sorry

def dist (m n : Nat) : Nat := (m - n) + (n - m)

theorem dist_comm (m n : Nat) : dist m n = dist n m := by sorry

theorem dist_triangle (l m n : Nat) : dist l n ≤ dist l m + dist m n := by sorry

theorem dist_eq_zero (m n : Nat) : dist m n = 0 ↔ m = n := by sorry

def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => !isOdd n

theorem isOdd_add (m n : Nat) : isOdd (m + n) = (isOdd m ^^ isOdd n) := by sorry

theorem isOdd_mul (m n : Nat) : isOdd (m * n) = (isOdd m && isOdd n) := by sorry

/-! ## Sums and divisibility -/

/-- `evens n = 2 + 4 + ⋯ + 2 * n`. -/
def evens : Nat → Nat
  | 0 => 0
  | n + 1 => evens n + 2 * (n + 1)

/-- `threes n = 1 + 3 + ⋯ + 3 ^ (n - 1)`. -/
def threes : Nat → Nat
  | 0 => 0
  | n + 1 => threes n + 3 ^ n

def cubes : Nat → Nat
  | 0 => 0
  | n + 1 => cubes n + (n + 1) * (n + 1) * (n + 1)

theorem evens_eq (n : Nat) : evens n = n * (n + 1) := by sorry

theorem two_mul_threes (n : Nat) : 2 * threes n + 1 = 3 ^ n := by sorry

theorem four_mul_cubes (n : Nat) : 4 * cubes n = n * (n + 1) * (n * (n + 1)) := by sorry

inductive MultipleOfThree : Nat → Prop where
  | zero : MultipleOfThree 0
  | step (n : Nat) : MultipleOfThree n → MultipleOfThree (n + 3)

theorem not_multipleOfThree_one : ¬MultipleOfThree 1 := by sorry

theorem MultipleOfThree.add (m n : Nat) (hm : MultipleOfThree m) (hn : MultipleOfThree n) :
    MultipleOfThree (m + n) := by sorry

theorem multipleOfThree_three_mul (k : Nat) : MultipleOfThree (3 * k) := by sorry

theorem multipleOfThree_iff (n : Nat) : MultipleOfThree n ↔ ∃ k, n = 3 * k := by sorry

theorem dvd_of_dvd_add (d m n : Nat) (h : d ∣ m + n) (k : d ∣ m) : d ∣ n := by sorry

theorem exists_multiple_gt (d n : Nat) (h : 0 < d) : ∃ m, n < m ∧ d ∣ m := by sorry

theorem mul_self_lt_mul_self (m n : Nat) (h : m < n) : m * m < n * n := by sorry

theorem eq_of_mul_self_eq (m n : Nat) (h : m * m = n * n) : m = n := by sorry

theorem three_dvd_product (n : Nat) : 3 ∣ n * (n + 1) * (n + 2) := by sorry

end Test.Numbers

namespace Test.Lists

variable {α β γ : Type}

/-! ## Joining, cutting and choosing -/

/-- Moves the first element of a list to its end. -/
def rotate : List α → List α
  | [] => []
  | x :: xs => xs ++ [x]

/-- `separate a xs` puts `a` between any two neighbours in `xs`. -/
def separate (a : α) : List α → List α
  | [] => []
  | [x] => [x]
  | x :: y :: xs => x :: a :: separate a (y :: xs)

def zipW (f : α → β → γ) : List α → List β → List γ
  | x :: xs, y :: ys => f x y :: zipW f xs ys
  | _, _ => []

/-- A list without its last element. -/
def front : List α → List α
  | [] => []
  | [_] => []
  | x :: y :: xs => x :: front (y :: xs)

/-- The longest initial segment whose elements satisfy `p`. -/
def takeW (p : α → Bool) : List α → List α
  | [] => []
  | x :: xs => if p x then x :: takeW p xs else []

/-- What `takeW` leaves over. -/
def dropW (p : α → Bool) : List α → List α
  | [] => []
  | x :: xs => if p x then dropW p xs else x :: xs

theorem length_rotate (xs : List α) : (rotate xs).length = xs.length := by sorry

theorem mem_rotate (a : α) (xs : List α) : a ∈ rotate xs ↔ a ∈ xs := by sorry

theorem map_rotate (f : α → β) (xs : List α) : (rotate xs).map f = rotate (xs.map f) := by sorry

theorem rotate_injective (xs ys : List α) (h : rotate xs = rotate ys) : xs = ys := by sorry

theorem length_separate (a x : α) (xs : List α) :
    (separate a (x :: xs)).length = 2 * xs.length + 1 := by sorry

theorem zipW_nil_right (f : α → β → γ) (xs : List α) : zipW f xs [] = [] := by sorry

theorem zipW_swap (f : α → β → γ) (xs : List α) (ys : List β) :
    zipW (fun y x => f x y) ys xs = zipW f xs ys := by sorry

theorem zipW_comm (f : α → α → β) (h : ∀ x y, f x y = f y x) (xs ys : List α) :
    zipW f xs ys = zipW f ys xs := by sorry

theorem zipW_map_left (f : β → γ → γ) (g : α → β) (xs : List α) (ys : List γ) :
    zipW f (xs.map g) ys = zipW (fun x y => f (g x) y) xs ys := by sorry

theorem length_zipW (f : α → β → γ) (xs : List α) (ys : List β) :
    (zipW f xs ys).length = min xs.length ys.length := by sorry

theorem front_append_singleton (xs : List α) (a : α) : front (xs ++ [a]) = xs := by sorry

theorem length_front (xs : List α) : (front xs).length = xs.length - 1 := by sorry

theorem takeW_append_dropW (p : α → Bool) (xs : List α) : takeW p xs ++ dropW p xs = xs := by sorry

theorem takeW_takeW (p : α → Bool) (xs : List α) : takeW p (takeW p xs) = takeW p xs := by sorry

theorem of_mem_takeW (p : α → Bool) (a : α) (xs : List α) (h : a ∈ takeW p xs) : p a = true := by sorry

/-! ## Counting and extreme elements -/

def countIf (p : α → Bool) : List α → Nat
  | [] => 0
  | x :: xs => if p x then countIf p xs + 1 else countIf p xs

/-- The greatest element of a list, or 0. -/
def greatest : List Nat → Nat
  | [] => 0
  | x :: xs => max x (greatest xs)

/-- Takes the first `a` out of a list. -/
def erase (a : Nat) : List Nat → List Nat
  | [] => []
  | x :: xs => if x = a then xs else x :: erase a xs

theorem countIf_append (p : α → Bool) (xs ys : List α) :
    countIf p (xs ++ ys) = countIf p xs + countIf p ys := by sorry

theorem countIf_add_countIf_not (p : α → Bool) (xs : List α) :
    countIf p xs + countIf (fun x => !p x) xs = xs.length := by sorry

theorem countIf_le_length (p : α → Bool) (xs : List α) : countIf p xs ≤ xs.length := by sorry

theorem countIf_reverse (p : α → Bool) (xs : List α) : countIf p xs.reverse = countIf p xs := by sorry

theorem countIf_map (p : β → Bool) (f : α → β) (xs : List α) :
    countIf p (xs.map f) = countIf (fun x => p (f x)) xs := by sorry

theorem countIf_pos_iff (p : α → Bool) (xs : List α) : 0 < countIf p xs ↔ ∃ x, x ∈ xs ∧ p x = true := by sorry

theorem greatest_mem (x : Nat) (xs : List Nat) : greatest (x :: xs) ∈ x :: xs := by sorry

theorem erase_of_not_mem (a : Nat) (xs : List Nat) (h : a ∉ xs) : erase a xs = xs := by sorry

theorem length_erase (a : Nat) (xs : List Nat) (h : a ∈ xs) :
    (erase a xs).length + 1 = xs.length := by sorry

theorem mem_of_mem_erase (a b : Nat) (xs : List Nat) (h : b ∈ erase a xs) : b ∈ xs := by sorry

/-! ## Parts of lists -/

def suffixes : List α → List (List α)
  | [] => [[]]
  | x :: xs => (x :: xs) :: suffixes xs

def prefixes : List α → List (List α)
  | [] => [[]]
  | x :: xs => [] :: (prefixes xs).map (x :: ·)

theorem length_suffixes (xs : List α) : (suffixes xs).length = xs.length + 1 := by sorry

theorem mem_suffixes_append (xs ys : List α) : ys ∈ suffixes (xs ++ ys) := by sorry

theorem length_prefixes (xs : List α) : (prefixes xs).length = xs.length + 1 := by sorry

theorem map_prefixes (f : α → β) (xs : List α) :
    (prefixes xs).map (fun ys => ys.map f) = prefixes (xs.map f) := by sorry

end Test.Lists

namespace Test.Options

variable {α β γ : Type}

/-! ## Options and results -/

def both : Option α → Option β → Option (α × β)
  | some a, some b => some (a, b)
  | _, _ => none

def restrict (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

/-- All the values of a list of options, when none of them is missing. -/
def collect : List (Option α) → Option (List α)
  | [] => some []
  | none :: _ => none
  | some x :: xs =>
    match collect xs with
    | some ys => some (x :: ys)
    | none => none

inductive Result (α : Type) where
  | ok : α → Result α
  | error : Nat → Result α

def Result.andThen (r : Result α) (f : α → Result β) : Result β :=
  match r with
  | ok a => f a
  | error e => error e

theorem both_eq_some (x : Option α) (y : Option β) (a : α) (b : β) :
    both x y = some (a, b) ↔ x = some a ∧ y = some b := by sorry

theorem restrict_restrict (p q : α → Bool) (x : Option α) :
    restrict p (restrict q x) = restrict (fun a => q a && p a) x := by sorry

theorem restrict_comm (p q : α → Bool) (x : Option α) :
    restrict p (restrict q x) = restrict q (restrict p x) := by sorry

theorem collect_map_some (xs : List α) : collect (xs.map some) = some xs := by sorry

theorem collect_eq_none (xs : List (Option α)) (h : none ∈ xs) : collect xs = none := by sorry

theorem length_collect (xs : List (Option α)) (ys : List α) (h : collect xs = some ys) :
    ys.length = xs.length := by sorry

theorem Result.andThen_ok (r : Result α) : r.andThen Result.ok = r := by sorry

theorem Result.andThen_assoc (r : Result α) (f : α → Result β) (g : β → Result γ) :
    (r.andThen f).andThen g = r.andThen (fun a => (f a).andThen g) := by sorry

theorem Result.andThen_eq_ok (r : Result α) (f : α → Result β) (b : β)
    (h : r.andThen f = Result.ok b) : ∃ a, r = Result.ok a ∧ f a = Result.ok b := by sorry

/-! ## Booleans and enumerations -/

def nand (a b : Bool) : Bool := !(a && b)

inductive Direction where
  | north
  | east
  | south
  | west

namespace Direction

def turn : Direction → Direction
  | north => east
  | east => south
  | south => west
  | west => north

def opposite : Direction → Direction
  | north => south
  | east => west
  | south => north
  | west => east

end Direction

theorem not_eq_nand (a : Bool) : (!a) = nand a a := by sorry

theorem or_eq_nand (a b : Bool) : (a || b) = nand (nand a a) (nand b b) := by sorry

theorem nand_not_assoc : ∃ a b c, nand (nand a b) c ≠ nand a (nand b c) := by sorry

theorem opposite_eq_turn_turn (d : Direction) : d.opposite = d.turn.turn := by sorry

theorem turn_injective (d e : Direction) (h : d.turn = e.turn) : d = e := by sorry

theorem turn_surjective (d : Direction) : ∃ e : Direction, e.turn = d := by sorry

/-- Among three Booleans two are equal. -/
theorem two_of_three_equal (a b c : Bool) : a = b ∨ b = c ∨ a = c := by sorry

theorem exists_bool_fixed_or_not (f : Bool → Bool) : (∃ b, f b = b) ∨ ∀ b, f b = !b := by sorry

end Test.Options

namespace Test.Trees

variable {α β γ : Type}

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def height : Tree α → Nat
  | leaf => 0
  | node l _ r => max l.height r.height + 1

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + r.size + 1

def toList : Tree α → List α
  | leaf => []
  | node l x r => l.toList ++ x :: r.toList

def flip : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.flip x l.flip

def all (p : α → Bool) : Tree α → Bool
  | leaf => true
  | node l x r => l.all p && p x && r.all p

def any (p : α → Bool) : Tree α → Bool
  | leaf => false
  | node l x r => l.any p || p x || r.any p

/-- The part of a tree above depth `n`. -/
def trim : Nat → Tree α → Tree α
  | 0, _ => leaf
  | _ + 1, leaf => leaf
  | n + 1, node l x r => node (trim n l) x (trim n r)

/-- Lifts the left child of the root to the top. -/
def rotateRight : Tree α → Tree α
  | node (node a x b) y c => node a x (node b y c)
  | t => t

/-- The subtree at the end of a path, where `true` goes to the left. -/
def follow : List Bool → Tree α → Tree α
  | [], t => t
  | _ :: _, leaf => leaf
  | true :: p, node l _ _ => follow p l
  | false :: p, node _ _ r => follow p r

theorem toList_rotateRight (t : Tree α) : t.rotateRight.toList = t.toList := by sorry

theorem all_and (p q : α → Bool) (t : Tree α) :
    t.all (fun x => p x && q x) = (t.all p && t.all q) := by sorry

theorem any_not (p : α → Bool) (t : Tree α) : t.any (fun x => !p x) = !t.all p := by sorry

theorem all_iff (p : α → Bool) (t : Tree α) : t.all p = true ↔ ∀ x, x ∈ t.toList → p x = true := by sorry

theorem height_trim_le (n : Nat) (t : Tree α) : (trim n t).height ≤ n := by sorry

theorem trim_eq_self (t : Tree α) (n : Nat) (h : t.height ≤ n) : trim n t = t := by sorry

theorem trim_trim (m n : Nat) (t : Tree α) : trim m (trim n t) = trim (min m n) t := by sorry

theorem trim_flip (n : Nat) (t : Tree α) : trim n t.flip = (trim n t).flip := by sorry

theorem follow_leaf (p : List Bool) : follow p (leaf : Tree α) = leaf := by sorry

theorem follow_append (p q : List Bool) (t : Tree α) :
    follow (p ++ q) t = follow q (follow p t) := by sorry

theorem follow_flip (p : List Bool) (t : Tree α) :
    follow p t.flip = (follow (p.map (fun b => !b)) t).flip := by sorry

theorem size_follow_le (p : List Bool) (t : Tree α) : (follow p t).size ≤ t.size := by sorry

end Tree

/-- Trees whose inner nodes have three children. -/
inductive Ternary where
  | leaf : Ternary
  | node : Ternary → Ternary → Ternary → Ternary

namespace Ternary

def leaves : Ternary → Nat
  | leaf => 1
  | node a b c => a.leaves + b.leaves + c.leaves

def nodes : Ternary → Nat
  | leaf => 0
  | node a b c => a.nodes + b.nodes + c.nodes + 1

/-- Shifts the children of every node by one place. -/
def cycle : Ternary → Ternary
  | leaf => leaf
  | node a b c => node b.cycle c.cycle a.cycle

theorem leaves_eq (t : Ternary) : t.leaves = 2 * t.nodes + 1 := by sorry

theorem cycle_cycle_cycle (t : Ternary) : t.cycle.cycle.cycle = t := by sorry

theorem cycle_injective (t u : Ternary) (h : t.cycle = u.cycle) : t = u := by sorry

end Ternary

end Test.Trees

namespace Test.Expressions

/-! ## Formulas -/

inductive Formula where
  | var : Nat → Formula
  | not : Formula → Formula
  | and : Formula → Formula → Formula
  | or : Formula → Formula → Formula

namespace Formula

def holds (v : Nat → Bool) : Formula → Bool
  | var i => v i
  | not p => !p.holds v
  | and p q => p.holds v && q.holds v
  | or p q => p.holds v || q.holds v

/-- Pushes negations down to the variables; the flag says whether the formula is negated. -/
def push : Bool → Formula → Formula
  | false, var i => var i
  | true, var i => not (var i)
  | b, not p => push (!b) p
  | false, and p q => and (push false p) (push false q)
  | true, and p q => or (push true p) (push true q)
  | false, or p q => or (push false p) (push false q)
  | true, or p q => and (push true p) (push true q)

/-- Whether negations stand before variables only. -/
def pushed : Formula → Bool
  | var _ => true
  | not (var _) => true
  | not _ => false
  | and p q => p.pushed && q.pushed
  | or p q => p.pushed && q.pushed

theorem holds_push (v : Nat → Bool) (b : Bool) (p : Formula) :
    (push b p).holds v = (b ^^ p.holds v) := by sorry

theorem holds_push_false (v : Nat → Bool) (p : Formula) : (push false p).holds v = p.holds v := by sorry

theorem pushed_push (b : Bool) (p : Formula) : (push b p).pushed = true := by sorry

end Formula

/-! ## Polynomials as lists of coefficients -/

/-- The value of `c₀ + c₁ x + c₂ x² + ⋯` at `x`. -/
def value (x : Nat) : List Nat → Nat
  | [] => 0
  | c :: cs => c + x * value x cs

def addP : List Nat → List Nat → List Nat
  | [], ds => ds
  | c :: cs, [] => c :: cs
  | c :: cs, d :: ds => (c + d) :: addP cs ds

def scaleP (k : Nat) : List Nat → List Nat
  | [] => []
  | c :: cs => k * c :: scaleP k cs

def mulP : List Nat → List Nat → List Nat
  | [], _ => []
  | c :: cs, ds => addP (scaleP c ds) (0 :: mulP cs ds)

theorem value_addP (x : Nat) (cs ds : List Nat) : value x (addP cs ds) = value x cs + value x ds := by sorry

theorem value_scaleP (x k : Nat) (cs : List Nat) : value x (scaleP k cs) = k * value x cs := by sorry

theorem value_mulP (x : Nat) (cs ds : List Nat) : value x (mulP cs ds) = value x cs * value x ds := by sorry

theorem addP_comm (cs ds : List Nat) : addP cs ds = addP ds cs := by sorry

theorem addP_assoc (bs cs ds : List Nat) : addP (addP bs cs) ds = addP bs (addP cs ds) := by sorry

theorem scaleP_addP (k : Nat) (cs ds : List Nat) :
    scaleP k (addP cs ds) = addP (scaleP k cs) (scaleP k ds) := by sorry

theorem value_append (x : Nat) (cs ds : List Nat) :
    value x (cs ++ ds) = value x cs + x ^ cs.length * value x ds := by sorry

/-! ## Regular expressions -/

inductive Regex where
  | empty : Regex
  | char : Nat → Regex
  | seq : Regex → Regex → Regex
  | alt : Regex → Regex → Regex
  | star : Regex → Regex

namespace Regex

def nullable : Regex → Bool
  | empty => true
  | char _ => false
  | seq p q => p.nullable && q.nullable
  | alt p q => p.nullable || q.nullable
  | star _ => true

def reverse : Regex → Regex
  | empty => empty
  | char c => char c
  | seq p q => seq q.reverse p.reverse
  | alt p q => alt p.reverse q.reverse
  | star p => star p.reverse

inductive Matches : Regex → List Nat → Prop where
  | empty : Matches empty []
  | char (c : Nat) : Matches (char c) [c]
  | seq (p q : Regex) (xs ys : List Nat) : Matches p xs → Matches q ys → Matches (seq p q) (xs ++ ys)
  | left (p q : Regex) (xs : List Nat) : Matches p xs → Matches (alt p q) xs
  | right (p q : Regex) (xs : List Nat) : Matches q xs → Matches (alt p q) xs
  | stop (p : Regex) : Matches (star p) []
  | loop (p : Regex) (xs ys : List Nat) :
      Matches p xs → Matches (star p) ys → Matches (star p) (xs ++ ys)

theorem reverse_reverse (p : Regex) : p.reverse.reverse = p := by sorry

theorem nullable_reverse (p : Regex) : p.reverse.nullable = p.nullable := by sorry

theorem matches_nil_of_nullable (p : Regex) (h : p.nullable = true) : Matches p [] := by sorry

theorem matches_star_append (p : Regex) (xs ys : List Nat) (h : Matches p xs) (k : Matches p ys) :
    Matches (star p) (xs ++ ys) := by sorry

theorem Matches.alt_symm (p q : Regex) (xs : List Nat) (h : Matches (alt p q) xs) :
    Matches (alt q p) xs := by sorry

end Regex

end Test.Expressions

namespace Test.NumberTypes

/-! ## Binary numbers as lists of digits, the lowest first -/

def ofDigits : List Bool → Nat
  | [] => 0
  | b :: bs => b.toNat + 2 * ofDigits bs

theorem ofDigits_append (bs cs : List Bool) :
    ofDigits (bs ++ cs) = ofDigits bs + 2 ^ bs.length * ofDigits cs := by sorry

theorem ofDigits_lt (bs : List Bool) : ofDigits bs < 2 ^ bs.length := by sorry

/-! ## Numbers modulo three -/

inductive Three where
  | zero
  | one
  | two

namespace Three

def add : Three → Three → Three
  | zero, b => b
  | one, zero => one
  | one, one => two
  | one, two => zero
  | two, zero => two
  | two, one => zero
  | two, two => one

def neg : Three → Three
  | zero => zero
  | one => two
  | two => one

def mul : Three → Three → Three
  | zero, _ => zero
  | one, b => b
  | two, b => b.neg

theorem add_assoc (a b c : Three) : add (add a b) c = add a (add b c) := by sorry

theorem mul_add (a b c : Three) : mul a (add b c) = add (mul a b) (mul a c) := by sorry

theorem add_left_cancel (a b c : Three) (h : add a b = add a c) : b = c := by sorry

theorem exists_inverse (a : Three) (h : a ≠ zero) : ∃ b, mul a b = one := by sorry

end Three

/-! ## Complex integers -/

structure Gauss where
  re : Int
  im : Int

namespace Gauss

def mul (x y : Gauss) : Gauss := ⟨x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re⟩

def conj (x : Gauss) : Gauss := ⟨x.re, -x.im⟩

def norm (x : Gauss) : Int := x.re * x.re + x.im * x.im

theorem mul_comm (x y : Gauss) : mul x y = mul y x := by sorry

theorem norm_mul (x y : Gauss) : norm (mul x y) = norm x * norm y := by sorry

theorem mul_conj (x : Gauss) : mul x x.conj = ⟨x.norm, 0⟩ := by sorry

end Gauss

end Test.NumberTypes

namespace Test.Sets

variable {α β : Type}

/-! ## Modal operators on sets of worlds -/

/-- The worlds all of whose successors lie in `s`. -/
def box (r : α → α → Prop) (s : α → Prop) : α → Prop := fun x => ∀ y, r x y → s y

/-- The worlds that have a successor in `s`. -/
def diamond (r : α → α → Prop) (s : α → Prop) : α → Prop := fun x => ∃ y, r x y ∧ s y

theorem box_inter (r : α → α → Prop) (s t : α → Prop) :
    box r (fun x => s x ∧ t x) = fun x => box r s x ∧ box r t x := by sorry

theorem box_mono (r : α → α → Prop) (s t : α → Prop) (h : ∀ x, s x → t x) (x : α)
    (k : box r s x) : box r t x := by sorry

theorem box_box (r : α → α → Prop) (trans : ∀ x y z, r x y → r y z → r x z) (s : α → Prop) (x : α)
    (h : box r s x) : box r (box r s) x := by sorry

theorem diamond_iff_not_box (r : α → α → Prop) (s : α → Prop) (x : α) :
    diamond r s x ↔ ¬box r (fun y => ¬s y) x := by sorry

theorem box_diamond (r : α → α → Prop) (symm : ∀ x y, r x y → r y x) (s : α → Prop) (x : α)
    (h : s x) : box r (diamond r s) x := by sorry

theorem diamond_union (r : α → α → Prop) (s t : α → Prop) (x : α)
    (h : diamond r (fun y => s y ∨ t y) x) : diamond r s x ∨ diamond r t x := by sorry

/-! ## Closed sets -/

def Closed (f : α → α) (s : α → Prop) : Prop := ∀ x, s x → s (f x)

theorem Closed.inter (f : α → α) (s t : α → Prop) (hs : Closed f s) (ht : Closed f t) :
    Closed f (fun x => s x ∧ t x) := by sorry

theorem Closed.range (f : α → α) : Closed f (fun y => ∃ x, f x = y) := by sorry

/-- Every set has a least closed set around it. -/
theorem exists_closure (f : α → α) (s : α → Prop) : ∃ t, Closed f t ∧ (∀ x, s x → t x) ∧
    ∀ u, Closed f u → (∀ x, s x → u x) → ∀ x, t x → u x := by sorry

end Test.Sets

namespace Test.Functions

variable {α β γ : Type}

/-! ## Fixed points, retractions and numerals -/

/-- The numeral `n` of Church: the `n`-fold repetition of a function. -/
def church : Nat → (α → α) → α → α
  | 0, _ => fun x => x
  | n + 1, f => fun x => f (church n f x)

theorem church_add (m n : Nat) (f : α → α) (x : α) :
    church (m + n) f x = church m f (church n f x) := by sorry

theorem church_mul (m n : Nat) (f : α → α) : church (m * n) f = church m (church n f) := by sorry

theorem church_comm (m n : Nat) (f : α → α) (x : α) :
    church m f (church n f x) = church n f (church m f x) := by sorry

theorem fixed_of_commute (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (x : α) (k : f x = x) :
    f (g x) = g x := by sorry

theorem unique_fixed_of_commute (f g : α → α) (h : ∀ x, f (g x) = g (f x)) (x : α) (k : f x = x)
    (unique : ∀ y, f y = y → y = x) : g x = x := by sorry

theorem idempotent_of_retraction (s : α → β) (r : β → α) (h : ∀ x, r (s x) = x) (y : β) :
    s (r (s (r y))) = s (r y) := by sorry

theorem eq_of_agree_on_image (f : α → β) (g h : β → γ) (k : ∀ y, ∃ x, f x = y)
    (e : ∀ x, g (f x) = h (f x)) : g = h := by sorry

theorem exists_not_surjective : ∃ f : Nat → Nat, (∀ m n, f m = f n → m = n) ∧ ∃ y, ∀ x, f x ≠ y := by sorry

end Test.Functions

namespace Test.Relations

variable {α β : Type}

/-! ## Paths, lexicographic order and simulations -/

/-- `Path r n x y` says that `n` steps of `r` lead from `x` to `y`. -/
def Path (r : α → α → Prop) : Nat → α → α → Prop
  | 0, x, y => x = y
  | n + 1, x, z => ∃ y, r x y ∧ Path r n y z

/-- Pairs in the order of a dictionary. -/
def Lex (r : α → α → Prop) (s : β → β → Prop) (p q : α × β) : Prop :=
  r p.1 q.1 ∨ (p.1 = q.1 ∧ s p.2 q.2)

def Simulation (r : α → α → Prop) (s : β → β → Prop) (m : α → β → Prop) : Prop :=
  ∀ x x' y, r x x' → m x y → ∃ y', s y y' ∧ m x' y'

theorem path_one_iff (r : α → α → Prop) (x y : α) : Path r 1 x y ↔ r x y := by sorry

theorem Path.append (r : α → α → Prop) (m n : Nat) (x y z : α) (h : Path r m x y)
    (k : Path r n y z) : Path r (m + n) x z := by sorry

theorem Path.split (r : α → α → Prop) (m k : Nat) (x z : α) (h : Path r (m + k) x z) :
    ∃ y, Path r m x y ∧ Path r k y z := by sorry

theorem Path.mono (r s : α → α → Prop) (h : ∀ x y, r x y → s x y) (m : Nat) (x y : α)
    (k : Path r m x y) : Path s m x y := by sorry

theorem path_succ_nat (m i : Nat) : Path (fun a b => b = a + 1) m i (i + m) := by sorry

theorem Lex.irrefl (r : α → α → Prop) (s : β → β → Prop) (hr : ∀ x, ¬r x x) (hs : ∀ y, ¬s y y)
    (p : α × β) : ¬Lex r s p p := by sorry

theorem Lex.trans (r : α → α → Prop) (s : β → β → Prop) (hr : ∀ x y z, r x y → r y z → r x z)
    (hs : ∀ x y z, s x y → s y z → s x z) (p q t : α × β) (h : Lex r s p q) (k : Lex r s q t) :
    Lex r s p t := by sorry

theorem Lex.total (r : α → α → Prop) (s : β → β → Prop) (hr : ∀ x y, r x y ∨ x = y ∨ r y x)
    (hs : ∀ x y, s x y ∨ x = y ∨ s y x) (p q : α × β) : Lex r s p q ∨ p = q ∨ Lex r s q p := by sorry

theorem Simulation.comp_path (r : α → α → Prop) (s : β → β → Prop) (m : α → β → Prop)
    (h : Simulation r s m) (n : Nat) (x x' : α) (y : β) (hp : Path r n x x') (hm : m x y) :
    ∃ y', Path s n y y' ∧ m x' y' := by sorry

/-- A relation that is contained in a well-founded one is well-founded. -/
theorem acc_of_sub (r s : α → α → Prop) (h : ∀ x y, r x y → s x y) (x : α) (k : Acc s x) :
    Acc r x := by sorry

end Test.Relations
