/-! Well-founded recursion: definitions, their equations, and what does not compute. -/
set_option linter.unusedVariables false
#check ∀ x : Nat, x + 0 = x ∧ ¬ True ∨ (∃ y, y < x) 
#check fun (xs : List Nat) (a : Nat) (b c : Bool) => a ∈ xs → [1,2] ++ xs = 1 :: xs ∧ a ≤ 3 ∧ (b && !c) ≠ true
#check if 1 = 2 then 3 else 4
def gcd' (a b : Nat) : Nat := if h : b = 0 then a else gcd' b (a % b) 
termination_by b
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
#print axioms gcd'
def foo (n : Nat) : Nat := if h : n = 0 then 0 else foo (n - 1) + 1
theorem foo_eq (n : Nat) : foo n = if h : n = 0 then 0 else foo (n - 1) + 1 := by rw [foo]
example : foo 5 = 5 := by decide -- error: well-founded recursion is irreducible
example : foo 5 = 5 := by simp [foo]
def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m+1, 0 => ack m 1
  | m+1, n+1 => ack m (ack (m+1) n)
termination_by m n => (m, n)
#print axioms ack
#eval 1 + 1
structure Point where
  x : Nat
  y : Nat
deriving DecidableEq, Repr
example (a b c : Nat) : a + b + c = c + b + a := by ac_rfl
example (a b c : Nat) (h : a < b) : a + 1 ≤ b := by omega
