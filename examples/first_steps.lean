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

/-- Disjunction from implication alone, in classical logic. -/
theorem imp_imp_iff_or (p q : Prop) : ((p → q) → q) ↔ p ∨ q := by sorry

theorem not_iff_comm (p q : Prop) : (¬p ↔ q) ↔ (p ↔ ¬q) := by sorry

theorem iff_or_left (p q : Prop) : (p ↔ p ∨ q) ↔ (q → p) := by sorry

theorem exists_congr_iff (p q : α → Prop) (h : ∀ x, p x ↔ q x) : (∃ x, p x) ↔ ∃ x, q x := by sorry

/-- A key that opens every door of a house opens each of them. -/
theorem exists_forall_swap (key : α → Prop) (door : β → Prop) (opens : α → β → Prop) :
    (∃ k, key k ∧ ∀ d, door d → opens k d) → ∀ d, door d → ∃ k, key k ∧ opens k d := by sorry

/-- Where there are two different things, everything differs from something. -/
theorem exists_ne (a b : α) (h : a ≠ b) (x : α) : ∃ y, y ≠ x := by sorry

theorem forall_eq_of_unique (p : α → Prop) (a : α) (h : ∀ x, p x → x = a) (b : α) (hb : p b) :
    p a := by sorry

/-! ## Natural numbers -/

def triple : Nat → Nat
  | 0 => 0
  | n + 1 => triple n + 3

/-- `times m n` is `m + m + ⋯ + m`, `n` times. -/
def times (m : Nat) : Nat → Nat
  | 0 => 0
  | n + 1 => times m n + m

/-- `sumSquares n = 1² + 2² + ⋯ + n²`. -/
def sumSquares : Nat → Nat
  | 0 => 0
  | n + 1 => sumSquares n + (n + 1) * (n + 1)

def IsSquare (n : Nat) : Prop := ∃ k, n = k * k

theorem triple_eq (n : Nat) : triple n = 3 * n := by sorry

theorem triple_add (m n : Nat) : triple (m + n) = triple m + triple n := by sorry

theorem six_mul_sumSquares (n : Nat) : 6 * sumSquares n = n * (n + 1) * (2 * n + 1) := by sorry

theorem times_add (k m n : Nat) : times k (m + n) = times k m + times k n := by sorry

theorem times_assoc (k m n : Nat) : times (times k m) n = times k (times m n) := by sorry

theorem IsSquare.mul (m n : Nat) (hm : IsSquare m) (hn : IsSquare n) : IsSquare (m * n) := by sorry

theorem exists_triple_gt (n : Nat) : ∃ m, n < triple m := by sorry

/-! ## Lists -/

/-- `twice xs` repeats each element of `xs`. -/
def twice : List α → List α
  | [] => []
  | x :: xs => x :: x :: twice xs

/-- `mapOnto f xs acc` moves the elements of `xs` through `f` to the front of `acc`. -/
def mapOnto (f : α → β) : List α → List β → List β
  | [], acc => acc
  | x :: xs, acc => mapOnto f xs (f x :: acc)

def product : List Nat → Nat
  | [] => 1
  | x :: xs => x * product xs

/-- The tail-recursive form of `product`. -/
def productAcc (acc : Nat) : List Nat → Nat
  | [] => acc
  | x :: xs => productAcc (acc * x) xs

/-- The last element of a list, or `d` when there is none. -/
def lastOr (d : α) : List α → α
  | [] => d
  | x :: xs => lastOr x xs

theorem twice_append (xs ys : List α) : twice (xs ++ ys) = twice xs ++ twice ys := by sorry

theorem reverse_twice (xs : List α) : (twice xs).reverse = twice xs.reverse := by sorry

theorem mem_twice (a : α) (xs : List α) : a ∈ twice xs ↔ a ∈ xs := by sorry

theorem mapOnto_eq (f : α → β) (xs : List α) (acc : List β) :
    mapOnto f xs acc = (xs.map f).reverse ++ acc := by sorry

theorem mapOnto_mapOnto (f : α → β) (g : β → γ) (xs : List α) :
    mapOnto g (mapOnto f xs []) [] = xs.map (fun x => g (f x)) := by sorry

theorem product_append (xs ys : List Nat) : product (xs ++ ys) = product xs * product ys := by sorry

theorem productAcc_one (xs : List Nat) : productAcc 1 xs = product xs := by sorry

theorem lastOr_append_singleton (d a : α) (xs : List α) : lastOr d (xs ++ [a]) = a := by sorry

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

/-- `t.graft u` puts `u` in the place of every leaf of `t`. -/
def graft : Tree α → Tree α → Tree α
  | leaf, u => u
  | node l x r, u => node (l.graft u) x (r.graft u)

/-- `t.collect acc` puts the elements of `t` in front of `acc`, from left to right. -/
def collect : Tree α → List α → List α
  | leaf, acc => acc
  | node l x r, acc => l.collect (x :: r.collect acc)

theorem mirror_mirror (t : Tree α) : t.mirror.mirror = t := by sorry

theorem size_mirror (t : Tree α) : t.mirror.size = t.size := by sorry

theorem mirror_injective (t u : Tree α) (h : t.mirror = u.mirror) : t = u := by sorry

theorem graft_assoc (t u v : Tree α) : (t.graft u).graft v = t.graft (u.graft v) := by sorry

theorem mirror_graft (t u : Tree α) : (t.graft u).mirror = t.mirror.graft u.mirror := by sorry

theorem length_collect (t : Tree α) (acc : List α) :
    (t.collect acc).length = t.size + acc.length := by sorry

end Tree

/-! ## Expressions -/

/-- Sums and case distinctions over numbers and variables. -/
inductive Expr where
  | num : Nat → Expr
  | var : Nat → Expr
  | add : Expr → Expr → Expr
  | ifZero : Expr → Expr → Expr → Expr

namespace Expr

/-- The value of an expression where the variable `x` stands for `env x`. -/
def eval (env : Nat → Nat) : Expr → Nat
  | num n => n
  | var x => env x
  | add a b => a.eval env + b.eval env
  | ifZero c a b => if c.eval env = 0 then a.eval env else b.eval env

/-- The sum of two expressions, computed at once where both are numbers. -/
def foldAdd : Expr → Expr → Expr
  | num m, num n => num (m + n)
  | a, b => add a b

/-- A case distinction, decided at once where its condition is a number. -/
def foldIf : Expr → Expr → Expr → Expr
  | num 0, a, _ => a
  | num (_ + 1), _, b => b
  | c, a, b => ifZero c a b

def optimise : Expr → Expr
  | num n => num n
  | var x => var x
  | add a b => foldAdd a.optimise b.optimise
  | ifZero c a b => foldIf c.optimise a.optimise b.optimise

/-- Calls every variable `x` of an expression `f x` instead. -/
def rename (f : Nat → Nat) : Expr → Expr
  | num n => num n
  | var x => var (f x)
  | add a b => add (a.rename f) (b.rename f)
  | ifZero c a b => ifZero (c.rename f) (a.rename f) (b.rename f)

theorem eval_rename (f env : Nat → Nat) (e : Expr) :
    (e.rename f).eval env = e.eval (fun x => env (f x)) := by sorry

theorem eval_foldAdd (env : Nat → Nat) (a b : Expr) :
    (foldAdd a b).eval env = a.eval env + b.eval env := by sorry

theorem eval_foldIf (env : Nat → Nat) (c a b : Expr) :
    (foldIf c a b).eval env = if c.eval env = 0 then a.eval env else b.eval env := by sorry

theorem eval_optimise (env : Nat → Nat) (e : Expr) : e.optimise.eval env = e.eval env := by sorry

end Expr

/-! ## Functions -/

def IsConstant (f : α → β) : Prop := ∀ x y, f x = f y

/-- The function that is `a` at `i` and `f` elsewhere. -/
def update (f : Nat → α) (i : Nat) (a : α) : Nat → α := fun j => if j = i then a else f j

theorem IsConstant.comp (f : α → β) (g : β → γ) (hf : IsConstant f) : IsConstant (g ∘ f) := by sorry

theorem IsConstant.exists_eq (f : α → β) (a : α) (h : IsConstant f) : ∃ c, ∀ x, f x = c := by sorry

theorem update_self (f : Nat → α) (i : Nat) : update f i (f i) = f := by sorry

/-! ## Sets as predicates -/

def Set (α : Type) := α → Prop

namespace Set

def union (s t : Set α) : Set α := fun x => s x ∨ t x

/-- Two sets meet when they have an element in common. -/
def Meets (s t : Set α) : Prop := ∃ x, s x ∧ t x

/-- The elements of exactly one of two sets. -/
def symmDiff (s t : Set α) : Set α := fun x => (s x ∧ ¬t x) ∨ (t x ∧ ¬s x)

/-- The pairs whose components lie in two given sets. -/
def prod (s : Set α) (t : Set β) : Set (α × β) := fun p => s p.1 ∧ t p.2

theorem Meets.symm (s t : Set α) (h : s.Meets t) : t.Meets s := by sorry

theorem meets_union_iff (s t u : Set α) : s.Meets (t.union u) ↔ s.Meets t ∨ s.Meets u := by sorry

theorem symmDiff_comm (s t : Set α) : s.symmDiff t = t.symmDiff s := by sorry

theorem prod_union (s : Set α) (t u : Set β) :
    prod s (t.union u) = (prod s t).union (prod s u) := by sorry

end Set

end FirstSteps
