/-!
# Validation theorems

Sixty theorems without proofs by which the learning loop chooses between checkpoints and from which
it never learns. They are of the same kinds as the test theorems and a little easier, over
definitions of their own.
-/

namespace Valid.Logic

variable {α β : Type}

theorem or_of_or_of_imp (p q r s : Prop) (h : (p → r) ∧ (q → s)) : p ∨ q → r ∨ s := by sorry

theorem not_right_of_not_and (p q : Prop) (h : ¬(p ∧ q) ∧ p) : ¬q := by sorry

theorem iff_iff_not_iff_not (p q : Prop) : (p ↔ q) ↔ (¬p ↔ ¬q) := by sorry

theorem and_imp_iff_and (p q : Prop) : p ∧ (p → q) ↔ p ∧ q := by sorry

theorem or_imp_or_left (p q r : Prop) (h : p → q) : r ∨ p → r ∨ q := by sorry

theorem exists_and_of_forall (p q : α → Prop) (h : ∀ x, p x) (k : ∃ x, q x) : ∃ x, p x ∧ q x := by sorry

theorem not_unique_of_forall_exists_ne (h : ∀ x : α, ∃ y, y ≠ x) : ¬∃ x : α, ∀ y, y = x := by sorry

theorem exists_or_forall_not (p : α → Prop) (a : α) : ∃ x, p x ∨ ∀ y, ¬p y := by sorry

/-- Among three different things one differs from any two given ones. -/
theorem exists_ne_ne (a b c : α) (hab : a ≠ b) (hac : a ≠ c) (hbc : b ≠ c) (x y : α) :
    ∃ z, z ≠ x ∧ z ≠ y := by sorry

/-- The axiom of choice for a family of two sets. -/
theorem bool_choice (r : Bool → α → Prop) (h : ∀ b, ∃ x, r b x) : ∃ f : Bool → α, ∀ b, r b (f b) := by sorry

end Valid.Logic

namespace Valid.Numbers

/-- The numbers of Jacobsthal: 0, 1, 1, 3, 5, 11, 21, … -/
def jacobsthal : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => jacobsthal (n + 1) + 2 * jacobsthal n

def collatz (n : Nat) : Nat := if n % 2 = 0 then n / 2 else 3 * n + 1

/-- The number between `lo` and `hi` that is nearest to `n`. -/
def clamp (lo hi n : Nat) : Nat := min hi (max lo n)

def countdown : Nat → List Nat
  | 0 => []
  | n + 1 => n :: countdown n

inductive PowerOfTwo : Nat → Prop where
  | one : PowerOfTwo 1
  | double (n : Nat) : PowerOfTwo n → PowerOfTwo (2 * n)

theorem jacobsthal_add_succ (n : Nat) : jacobsthal n + jacobsthal (n + 1) = 2 ^ n := by sorry

theorem collatz_two_mul (n : Nat) : collatz (2 * n) = n := by sorry

theorem even_collatz_odd (n : Nat) : collatz (2 * n + 1) % 2 = 0 := by sorry

theorem clamp_clamp (lo hi n : Nat) : clamp lo hi (clamp lo hi n) = clamp lo hi n := by sorry

theorem clamp_mono (lo hi m n : Nat) (h : m ≤ n) : clamp lo hi m ≤ clamp lo hi n := by sorry

theorem length_countdown (n : Nat) : (countdown n).length = n := by sorry

theorem mem_countdown (i n : Nat) : i ∈ countdown n ↔ i < n := by sorry

theorem PowerOfTwo.pos (n : Nat) (h : PowerOfTwo n) : 0 < n := by sorry

theorem PowerOfTwo.mul (m n : Nat) (hm : PowerOfTwo m) (hn : PowerOfTwo n) : PowerOfTwo (m * n) := by sorry

theorem exists_powerOfTwo_gt (n : Nat) : ∃ m, n < m ∧ PowerOfTwo m := by sorry

end Valid.Numbers

namespace Valid.Lists

variable {α β : Type}

/-- The pairs of neighbours in a list. -/
def neighbours : List α → List (α × α)
  | [] => []
  | [_] => []
  | x :: y :: xs => (x, y) :: neighbours (y :: xs)

/-- The intermediate results of a left fold. -/
def scan (f : β → α → β) (b : β) : List α → List β
  | [] => [b]
  | x :: xs => b :: scan f (f b x) xs

def divide (p : α → Bool) : List α → List α × List α
  | [] => ([], [])
  | x :: xs => if p x then (x :: (divide p xs).1, (divide p xs).2)
    else ((divide p xs).1, x :: (divide p xs).2)

def lookup (k : Nat) : List (Nat × α) → Option α
  | [] => none
  | (i, a) :: xs => if i = k then some a else lookup k xs

def insertAt (a : α) : Nat → List α → List α
  | 0, xs => a :: xs
  | _ + 1, [] => [a]
  | n + 1, x :: xs => x :: insertAt a n xs

/-- The scalar product. -/
def dot : List Nat → List Nat → Nat
  | x :: xs, y :: ys => x * y + dot xs ys
  | _, _ => 0

theorem length_neighbours (x : α) (xs : List α) : (neighbours (x :: xs)).length = xs.length := by sorry

theorem map_snd_neighbours (x : α) (xs : List α) :
    (neighbours (x :: xs)).map Prod.snd = xs := by sorry

theorem neighbours_map (f : α → β) (xs : List α) :
    neighbours (xs.map f) = (neighbours xs).map fun p => (f p.1, f p.2) := by sorry

theorem length_scan (f : β → α → β) (b : β) (xs : List α) :
    (scan f b xs).length = xs.length + 1 := by sorry

theorem foldl_mem_scan (f : β → α → β) (b : β) (xs : List α) : xs.foldl f b ∈ scan f b xs := by sorry

theorem length_divide (p : α → Bool) (xs : List α) :
    (divide p xs).1.length + (divide p xs).2.length = xs.length := by sorry

theorem divide_fst (p : α → Bool) (xs : List α) : (divide p xs).1 = xs.filter p := by sorry

theorem lookup_append_of_none (k : Nat) (xs ys : List (Nat × α)) (h : lookup k xs = none) :
    lookup k (xs ++ ys) = lookup k ys := by sorry

theorem lookup_map (k : Nat) (f : α → β) (xs : List (Nat × α)) :
    lookup k (xs.map fun p => (p.1, f p.2)) = (lookup k xs).map f := by sorry

theorem length_insertAt (a : α) (k : Nat) (xs : List α) :
    (insertAt a k xs).length = xs.length + 1 := by sorry

theorem mem_insertAt (a : α) (k : Nat) (xs : List α) : a ∈ insertAt a k xs := by sorry

theorem dot_nil_right (xs : List Nat) : dot xs [] = 0 := by sorry

theorem dot_comm (xs ys : List Nat) : dot xs ys = dot ys xs := by sorry

theorem dot_map_mul (k : Nat) (xs ys : List Nat) : dot (xs.map (k * ·)) ys = k * dot xs ys := by sorry

end Valid.Lists

namespace Valid.Enumerations

inductive Move where
  | rock
  | paper
  | scissors

namespace Move

def beats : Move → Move → Bool
  | rock, scissors => true
  | paper, rock => true
  | scissors, paper => true
  | _, _ => false

end Move

inductive Sign where
  | minus
  | zero
  | plus

namespace Sign

def mul : Sign → Sign → Sign
  | zero, _ => zero
  | plus, t => t
  | minus, minus => plus
  | minus, zero => zero
  | minus, plus => minus

end Sign

theorem beats_irrefl (m : Move) : m.beats m = false := by sorry

theorem beats_asymm (m n : Move) (h : m.beats n = true) : n.beats m = false := by sorry

theorem exists_unbeaten (m : Move) : ∃ n : Move, n.beats m = true := by sorry

theorem beats_not_trans : ∃ l m n : Move,
    l.beats m = true ∧ m.beats n = true ∧ l.beats n = false := by sorry

theorem Sign.mul_assoc (s t u : Sign) : (s.mul t).mul u = s.mul (t.mul u) := by sorry

theorem Sign.mul_eq_zero (s t : Sign) (h : s.mul t = zero) : s = zero ∨ t = zero := by sorry

end Valid.Enumerations

namespace Valid.Trees

variable {α β : Type}

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def flip : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.flip x l.flip

/-- The elements at depth `n`, from left to right. -/
def level : Nat → Tree α → List α
  | _, leaf => []
  | 0, node _ x _ => [x]
  | n + 1, node l _ r => level n l ++ level n r

/-- The tree that leans to the right along a list. -/
def comb : List α → Tree α
  | [] => leaf
  | x :: xs => node leaf x (comb xs)

def toList : Tree α → List α
  | leaf => []
  | node l x r => l.toList ++ x :: r.toList

def addAll (k : Nat) : Tree Nat → Tree Nat
  | leaf => leaf
  | node l x r => node (l.addAll k) (x + k) (r.addAll k)

/-- All elements of the tree are at least `b`. -/
def Above (b : Nat) : Tree Nat → Prop
  | leaf => True
  | node l x r => l.Above b ∧ b ≤ x ∧ r.Above b

/-- No element is smaller than one above it. -/
def Heap : Tree Nat → Prop
  | leaf => True
  | node l x r => l.Above x ∧ r.Above x ∧ l.Heap ∧ r.Heap

theorem toList_comb (xs : List α) : (comb xs).toList = xs := by sorry

theorem level_flip (k : Nat) (t : Tree α) : level k t.flip = (level k t).reverse := by sorry

theorem length_level_le (k : Nat) (t : Tree α) : (level k t).length ≤ 2 ^ k := by sorry

theorem addAll_addAll (j k : Nat) (t : Tree Nat) : (t.addAll j).addAll k = t.addAll (j + k) := by sorry

theorem Above.mono (b c : Nat) (t : Tree Nat) (h : b ≤ c) (k : t.Above c) : t.Above b := by sorry

theorem above_iff (b : Nat) (t : Tree Nat) : t.Above b ↔ ∀ x, x ∈ t.toList → b ≤ x := by sorry

theorem Above.addAll (b k : Nat) (t : Tree Nat) (h : t.Above b) : (t.addAll k).Above (b + k) := by sorry

theorem Heap.addAll (k : Nat) (t : Tree Nat) (h : t.Heap) : (t.addAll k).Heap := by sorry

end Tree

end Valid.Trees

namespace Valid.Expressions

inductive Expr where
  | num : Int → Expr
  | neg : Expr → Expr
  | add : Expr → Expr → Expr
  | sub : Expr → Expr → Expr

namespace Expr

def eval : Expr → Int
  | num n => n
  | neg a => -a.eval
  | add a b => a.eval + b.eval
  | sub a b => a.eval - b.eval

/-- Writes differences as sums. -/
def desugar : Expr → Expr
  | num n => num n
  | neg a => neg a.desugar
  | add a b => add a.desugar b.desugar
  | sub a b => add a.desugar (neg b.desugar)

/-- The negation of an expression, which takes a sign away where there is one. -/
def negate : Expr → Expr
  | neg a => a
  | a => neg a

def noSub : Expr → Bool
  | num _ => true
  | neg a => a.noSub
  | add a b => a.noSub && b.noSub
  | sub _ _ => false

theorem eval_desugar (e : Expr) : e.desugar.eval = e.eval := by sorry

theorem noSub_desugar (e : Expr) : e.desugar.noSub = true := by sorry

theorem desugar_of_noSub (e : Expr) (h : e.noSub = true) : e.desugar = e := by sorry

theorem desugar_desugar (e : Expr) : e.desugar.desugar = e.desugar := by sorry

theorem eval_negate (e : Expr) : e.negate.eval = -e.eval := by sorry

end Expr

end Valid.Expressions

namespace Valid.Relations

variable {α β γ : Type}

/-- A set that contains with an element all that lies above it. -/
def Upper (r : α → α → Prop) (s : α → Prop) : Prop := ∀ x y, r x y → s x → s y

def Functional (r : α → β → Prop) : Prop := ∀ x y z, r x y → r x z → y = z

def join (r : α → β → Prop) (s : β → γ → Prop) : α → γ → Prop := fun x z => ∃ y, r x y ∧ s y z

theorem Upper.union (r : α → α → Prop) (s t : α → Prop) (hs : Upper r s) (ht : Upper r t) :
    Upper r (fun x => s x ∨ t x) := by sorry

theorem upper_iff_compl (r : α → α → Prop) (s : α → Prop) :
    Upper r s ↔ Upper (fun x y => r y x) (fun x => ¬s x) := by sorry

theorem Functional.join (r : α → β → Prop) (s : β → γ → Prop) (hr : Functional r)
    (hs : Functional s) : Functional (join r s) := by sorry

/-- A pair of adjoint functions has a unit. -/
theorem le_of_adjoint (le : α → α → Prop) (le' : β → β → Prop) (f : α → β) (g : β → α)
    (adj : ∀ a b, le' (f a) b ↔ le a (g b)) (refl : ∀ b, le' b b) (a : α) : le a (g (f a)) := by sorry

theorem monotone_of_adjoint (le : α → α → Prop) (le' : β → β → Prop) (f : α → β) (g : β → α)
    (adj : ∀ a b, le' (f a) b ↔ le a (g b)) (refl : ∀ b, le' b b)
    (trans : ∀ a b c, le a b → le b c → le a c) (a b : α) (h : le a b) : le' (f a) (f b) := by sorry

theorem functional_graph (f : α → β) : Functional (fun x y => f x = y) := by sorry

theorem total_of_join_eq (r : α → α → Prop) (s : α → α → Prop) (h : ∀ x, join r s x x) (x : α) :
    ∃ y, r x y := by sorry

end Valid.Relations
