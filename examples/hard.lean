/-!
# Harder theorems

Twenty theorems whose proofs need several ideas: an auxiliary lemma that has to be found, a
generalisation before an induction, an invariant, a diagonal, a well-founded argument. They are
reported at whatever the search makes of them.
-/

namespace Hard

variable {α β : Type}

/-! ## Sorting and lists -/

inductive Sorted : List Nat → Prop where
  | nil : Sorted []
  | single (x : Nat) : Sorted [x]
  | cons (x y : Nat) (xs : List Nat) : x ≤ y → Sorted (y :: xs) → Sorted (x :: y :: xs)

def insert (a : Nat) : List Nat → List Nat
  | [] => [a]
  | x :: xs => if a ≤ x then a :: x :: xs else x :: insert a xs

def insertionSort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (insertionSort xs)

/-- How often `a` occurs in a list. -/
def count (a : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => if x = a then count a xs + 1 else count a xs

theorem sorted_insertionSort (xs : List Nat) : Sorted (insertionSort xs) := by sorry

theorem count_insertionSort (a : Nat) (xs : List Nat) : count a (insertionSort xs) = count a xs := by sorry

theorem foldl_eq_foldr (f : α → α → α) (e : α) (xs : List α)
    (assoc : ∀ x y z, f (f x y) z = f x (f y z)) (comm : ∀ x y, f x y = f y x) :
    xs.foldl f e = xs.foldr f e := by sorry

/-- The lists that read the same in both directions, built from the middle. -/
inductive Palindrome : List α → Prop where
  | nil : Palindrome []
  | single (x : α) : Palindrome [x]
  | wrap (x : α) (xs : List α) : Palindrome xs → Palindrome (x :: (xs ++ [x]))

theorem palindrome_of_reverse_eq (xs : List α) (h : xs.reverse = xs) : Palindrome xs := by sorry

/-! ## Trees and machines -/

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def flatten : Tree α → List α
  | leaf => []
  | node l x r => l.flatten ++ x :: r.flatten

/-- `t.walk k acc` visits the elements of `t` from right to left, pushes each onto `acc`, and hands
the result to the continuation `k`. -/
def walk : Tree α → (List α → β) → List α → β
  | leaf, k, acc => k acc
  | node l x r, k, acc => r.walk (fun ys => l.walk k (x :: ys)) acc

theorem walk_nil (t : Tree α) : t.walk (fun xs => xs) [] = t.flatten := by sorry

end Tree

inductive Expr where
  | num : Nat → Expr
  | add : Expr → Expr → Expr
  | square : Expr → Expr

inductive Instr where
  | push : Nat → Instr
  | add : Instr
  | mul : Instr
  | dup : Instr

def Expr.eval : Expr → Nat
  | .num n => n
  | .add a b => a.eval + b.eval
  | .square a => a.eval * a.eval

/-- One step of the stack machine; an instruction that lacks operands leaves the stack alone. -/
def Instr.step : Instr → List Nat → List Nat
  | .push n, s => n :: s
  | .add, y :: x :: s => (x + y) :: s
  | .mul, y :: x :: s => (x * y) :: s
  | .dup, x :: s => x :: x :: s
  | _, s => s

def run : List Instr → List Nat → List Nat
  | [], s => s
  | i :: is, s => run is (i.step s)

def Expr.compile : Expr → List Instr
  | .num n => [.push n]
  | .add a b => a.compile ++ b.compile ++ [.add]
  | .square a => a.compile ++ [.dup, .mul]

theorem run_compile (e : Expr) : run e.compile [] = [e.eval] := by sorry

/-! ## Numbers -/

inductive Num where
  | zero : Num
  | succ : Num → Num

namespace Num

def add : Num → Num → Num
  | zero, b => b
  | succ a, b => succ (add a b)

def mul : Num → Num → Num
  | zero, _ => zero
  | succ a, b => add b (mul a b)

theorem mul_comm (a b : Num) : mul a b = mul b a := by sorry

end Num

/-- Binary numbers, the lowest digit first. -/
inductive Bin where
  | nil : Bin
  | digit : Bool → Bin → Bin

namespace Bin

def toNat : Bin → Nat
  | nil => 0
  | digit b m => b.toNat + 2 * m.toNat

def succ : Bin → Bin
  | nil => digit true nil
  | digit false m => digit true m
  | digit true m => digit false m.succ

/-- The sum of two binary numbers and a carry. -/
def add : Bool → Bin → Bin → Bin
  | false, nil, n => n
  | true, nil, n => n.succ
  | false, digit b m, nil => digit b m
  | true, digit b m, nil => (digit b m).succ
  | c, digit a m, digit b n => digit (a ^^ b ^^ c) (add (a && b || c && (a || b)) m n)

theorem toNat_add (c : Bool) (m n : Bin) : (add c m n).toNat = m.toNat + n.toNat + c.toNat := by sorry

end Bin

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

theorem fib_two_mul_add_one (n : Nat) :
    fib (2 * n + 1) = fib n * fib n + fib (n + 1) * fib (n + 1) := by sorry

/-- `iter f n x` applies `f` to `x` `n` times. -/
def iter (f : α → α) : Nat → α → α
  | 0, x => x
  | n + 1, x => f (iter f n x)

/-- The Ackermann–Péter function. -/
def ack : Nat → Nat → Nat
  | 0 => fun n => n + 1
  | m + 1 => fun n => iter (ack m) (n + 1) 1

theorem lt_ack (m k : Nat) : k < ack m k := by sorry

theorem exists_least (p : Nat → Prop) (n : Nat) (h : p n) : ∃ m, p m ∧ ∀ k, p k → m ≤ k := by sorry

theorem eventually_const (f : Nat → Nat) (h : ∀ n, f (n + 1) ≤ f n) :
    ∃ m, ∀ n, m ≤ n → f n = f m := by sorry

/-- The square root of two is irrational. -/
theorem mul_self_ne_two_mul (m n : Nat) (h : m * m = 2 * (n * n)) : n = 0 := by sorry

def Prime (p : Nat) : Prop := 1 < p ∧ ∀ d, d ∣ p → d = 1 ∨ d = p

/-- Euclid's theorem: there are infinitely many primes. -/
theorem exists_prime_gt (n : Nat) : ∃ p, n < p ∧ Prime p := by sorry

/-- The pigeonhole principle. -/
theorem pigeonhole (f : Nat → Nat) (n : Nat) (h : ∀ i, i ≤ n → f i < n) :
    ∃ i j, i < j ∧ j ≤ n ∧ f i = f j := by sorry

/-! ## Functions, sets and relations -/

/-- Cantor's theorem for injections: there are more sets than elements. -/
theorem not_injective_of_predicates (f : (α → Prop) → α) : ¬∀ s t, f s = f t → s = t := by sorry

/-- Knaster and Tarski: a monotone operator on sets has a fixed point. -/
theorem exists_fixed_set (F : (α → Prop) → α → Prop)
    (mono : ∀ s t, (∀ x, s x → t x) → ∀ x, F s x → F t x) : ∃ s, F s = s := by sorry

/-- The reflexive and transitive closure of a relation. -/
inductive Star (r : α → α → Prop) : α → α → Prop where
  | refl (x : α) : Star r x x
  | step (x y z : α) : r x y → Star r y z → Star r x z

/-- Newman's lemma: a terminating relation that is locally confluent is confluent. -/
theorem confluent_of_locally_confluent (r : α → α → Prop) (wf : ∀ x, Acc (fun a b => r b a) x)
    (loc : ∀ x y z, r x y → r x z → ∃ w, Star r y w ∧ Star r z w) (x y z : α)
    (hy : Star r x y) (hz : Star r x z) : ∃ w, Star r y w ∧ Star r z w := by sorry

theorem not_descending_of_acc (r : α → α → Prop) (x : α) (h : Acc r x) :
    ¬∃ f : Nat → α, f 0 = x ∧ ∀ n, r (f (n + 1)) (f n) := by sorry

/-- Schröder and Bernstein: injections in both directions give a bijection. -/
theorem exists_bijection (f : α → β) (g : β → α) (hf : ∀ x y, f x = f y → x = y)
    (hg : ∀ x y, g x = g y → x = y) :
    ∃ k : α → β, (∀ x y, k x = k y → x = y) ∧ ∀ y, ∃ x, k x = y := by sorry

end Hard
