/-!
# First steps

Forty elementary theorems without proofs, for `leanseek prove examples/first_steps.lean`: logic,
natural numbers, lists, a binary tree, an expression evaluator with an optimiser, functions, and
sets as predicates. Each section brings its own definitions, and the theorems that stand earlier
in the file may be used in the proofs of the later ones.
-/

namespace FirstSteps

variable {α β γ : Type}

/-! ## Propositions and quantifiers -/

theorem and_rotate (p q r : Prop) : (p ∧ q) ∧ r → q ∧ (r ∧ p) := by sorry

theorem not_imp_iff (p q : Prop) : ¬(p → q) ↔ p ∧ ¬q := by sorry

/-- Peirce's law, which needs classical logic. -/
theorem peirce (p q : Prop) : ((p → q) → p) → p := by sorry

theorem or_imp_iff (p q r : Prop) : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := by sorry

theorem not_exists_iff (p : α → Prop) : (¬∃ x, p x) ↔ ∀ x, ¬p x := by sorry

theorem forall_or_const (p : α → Prop) (q : Prop) : (∀ x, q ∨ p x) ↔ q ∨ ∀ x, p x := by sorry

theorem exists_forall_swap (r : α → β → Prop) : (∃ x, ∀ y, r x y) → ∀ y, ∃ x, r x y := by sorry

/-- No barber shaves exactly those who do not shave themselves. -/
theorem barber (shaves : α → α → Prop) : ¬∃ x, ∀ y, shaves x y ↔ ¬shaves y y := by sorry

/-! ## Natural numbers -/

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

/-- `sumTo n = 1 + 2 + ⋯ + n`. -/
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

def power (b : Nat) : Nat → Nat
  | 0 => 1
  | n + 1 => power b n * b

def IsEven (n : Nat) : Prop := ∃ k, n = k + k

theorem double_eq_add (n : Nat) : double n = n + n := by sorry

theorem double_add (m n : Nat) : double (m + n) = double m + double n := by sorry

theorem two_mul_sumTo (n : Nat) : 2 * sumTo n = n * (n + 1) := by sorry

theorem power_add (b m n : Nat) : power b (m + n) = power b m * power b n := by sorry

theorem power_mul (b m n : Nat) : power b (m * n) = power (power b m) n := by sorry

theorem IsEven.add (m n : Nat) (hm : IsEven m) (hn : IsEven n) : IsEven (m + n) := by sorry

theorem exists_isEven_gt (n : Nat) : ∃ m, n < m ∧ IsEven m := by sorry

/-! ## Lists -/

/-- `snoc xs a` puts `a` at the end of `xs`. -/
def snoc : List α → α → List α
  | [], a => [a]
  | x :: xs, a => x :: snoc xs a

/-- `revOnto xs acc` moves the elements of `xs` one by one to the front of `acc`. -/
def revOnto : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revOnto xs (x :: acc)

/-- `twice xs` repeats each element of `xs`. -/
def twice : List α → List α
  | [] => []
  | x :: xs => x :: x :: twice xs

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

/-- The tail-recursive form of `total`. -/
def totalAcc (acc : Nat) : List Nat → Nat
  | [] => acc
  | x :: xs => totalAcc (acc + x) xs

theorem snoc_eq_append (xs : List α) (a : α) : snoc xs a = xs ++ [a] := by sorry

theorem revOnto_eq (xs acc : List α) : revOnto xs acc = xs.reverse ++ acc := by sorry

theorem revOnto_revOnto (xs : List α) : revOnto (revOnto xs []) [] = xs := by sorry

theorem twice_append (xs ys : List α) : twice (xs ++ ys) = twice xs ++ twice ys := by sorry

theorem reverse_twice (xs : List α) : (twice xs).reverse = twice xs.reverse := by sorry

theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by sorry

theorem totalAcc_zero (xs : List Nat) : totalAcc 0 xs = total xs := by sorry

/-! ## Binary trees -/

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + r.size + 1

def height : Tree α → Nat
  | leaf => 0
  | node l _ r => max l.height r.height + 1

def flatten : Tree α → List α
  | leaf => []
  | node l x r => l.flatten ++ x :: r.flatten

/-- `t.flattenOnto acc` is `t.flatten ++ acc` without the cost of appending. -/
def flattenOnto : Tree α → List α → List α
  | leaf, acc => acc
  | node l x r, acc => l.flattenOnto (x :: r.flattenOnto acc)

theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by sorry

theorem size_mirror (t : Tree α) : t.mirror.size = t.size := by sorry

theorem mirror_injective (t u : Tree α) (h : t.mirror = u.mirror) : t = u := by sorry

theorem height_le_size (t : Tree α) : t.height ≤ t.size := by sorry

theorem flatten_mirror (t : Tree α) : t.mirror.flatten = t.flatten.reverse := by sorry

theorem flattenOnto_eq (t : Tree α) (acc : List α) : t.flattenOnto acc = t.flatten ++ acc := by sorry

end Tree

/-! ## Expressions -/

inductive Expr where
  | num : Nat → Expr
  | var : Nat → Expr
  | add : Expr → Expr → Expr
  | mul : Expr → Expr → Expr

namespace Expr

/-- The value of an expression where the variable `x` stands for `env x`. -/
def eval (env : Nat → Nat) : Expr → Nat
  | num n => n
  | var x => env x
  | add a b => a.eval env + b.eval env
  | mul a b => a.eval env * b.eval env

/-- A sum, without a summand that is the number 0. -/
def plus : Expr → Expr → Expr
  | num 0, b => b
  | a, num 0 => a
  | a, b => add a b

/-- A product, without a factor that is the number 1. -/
def times : Expr → Expr → Expr
  | num 1, b => b
  | a, num 1 => a
  | a, b => mul a b

def optimise : Expr → Expr
  | num n => num n
  | var x => var x
  | add a b => plus a.optimise b.optimise
  | mul a b => times a.optimise b.optimise

theorem eval_plus (env : Nat → Nat) (a b : Expr) :
    (plus a b).eval env = a.eval env + b.eval env := by sorry

theorem eval_plus_comm (env : Nat → Nat) (a b : Expr) :
    (plus a b).eval env = (plus b a).eval env := by sorry

theorem eval_times (env : Nat → Nat) (a b : Expr) :
    (times a b).eval env = a.eval env * b.eval env := by sorry

theorem eval_optimise (env : Nat → Nat) (e : Expr) : e.optimise.eval env = e.eval env := by sorry

end Expr

/-! ## Functions -/

def Injective (f : α → β) : Prop := ∀ x y, f x = f y → x = y

def Surjective (f : α → β) : Prop := ∀ y, ∃ x, f x = y

/-- `iter f n x` applies `f` to `x` `n` times. -/
def iter (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => iter f n (f x)

/-- The function that is `a` at `i` and `f` elsewhere. -/
def update (f : Nat → α) (i : Nat) (a : α) : Nat → α := fun j => if j = i then a else f j

theorem Injective.comp (f : α → β) (g : β → γ) (hf : Injective f) (hg : Injective g) :
    Injective (g ∘ f) := by sorry

theorem Surjective.comp (f : α → β) (g : β → γ) (hf : Surjective f) (hg : Surjective g) :
    Surjective (g ∘ f) := by sorry

theorem iter_add (f : α → α) (m n : Nat) (x : α) : iter f (m + n) x = iter f m (iter f n x) := by sorry

theorem update_self (f : Nat → α) (i : Nat) : update f i (f i) = f := by sorry

/-! ## Sets as predicates -/

def Set (α : Type) := α → Prop

namespace Set

def Subset (s t : Set α) : Prop := ∀ x, s x → t x

def union (s t : Set α) : Set α := fun x => s x ∨ t x

def inter (s t : Set α) : Set α := fun x => s x ∧ t x

def compl (s : Set α) : Set α := fun x => ¬s x

def image (f : α → β) (s : Set α) : Set β := fun y => ∃ x, s x ∧ f x = y

def preimage (f : α → β) (t : Set β) : Set α := fun x => t (f x)

theorem Subset.trans (s t u : Set α) (h : s.Subset t) (k : t.Subset u) : s.Subset u := by sorry

theorem inter_union_distrib (s t u : Set α) :
    s.inter (t.union u) = (s.inter t).union (s.inter u) := by sorry

theorem compl_union (s t : Set α) : (s.union t).compl = s.compl.inter t.compl := by sorry

theorem image_subset_iff (f : α → β) (s : Set α) (t : Set β) :
    (image f s).Subset t ↔ s.Subset (preimage f t) := by sorry

end Set

end FirstSteps
