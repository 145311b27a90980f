/-! A page of ordinary Lean: structures, classes, `do`, casts, mutual and inductive definitions, and proofs about them. -/
set_option linter.unusedVariables false
def f (x : Option Nat) : Option Nat := do
  let a ← x
  return a + 1
#eval f (some 3)
theorem f_some (a : Nat) : f (some a) = some (a + 1) := rfl
def sumTo (n : Nat) : Nat := Id.run do
  let mut s := 0
  for i in [0:n] do
    s := s + i
  return s
#eval sumTo 10
def sumL (l : List Nat) : Nat := Id.run do
  let mut s := 0
  for i in l do
    s := s + i
  return s
#eval sumL [1,2,3]
structure P where
  x : Nat
  y : Nat
  deriving Repr, DecidableEq
def p : P := { x := 1, y := 2 }
#eval { p with y := 5 }
theorem P.ext' (a b : P) (h : a.x = b.x) (h2 : a.y = b.y) : a = b := by
  cases a; cases b; simp_all
@[ext] structure Q (α : Type) where
  a : α
  b : List α
theorem Qext (p q : Q Nat) (h : p.a = q.a) (h2 : p.b = q.b) : p = q := by ext1 <;> assumption
class Mon (α : Type) where
  one : α
  mul : α → α → α
  mul_one : ∀ a, mul a one = a
instance : Mon Nat := ⟨0, Nat.add, Nat.add_zero⟩
example (a b : Nat) (h : (a : Int) = b) : a = b := by exact_mod_cast h
example (a b : Nat) (h : a = b) : (a : Int) = b := by norm_cast
example (a b : Nat) : ((a + b : Nat) : Int) = a + b := by push_cast; rfl
example (f : Nat → Nat) (a b c : Nat) : f ((a + b) * c) = f (a * c + b * c) := by grind
example (a b c : Nat) : (a + b) * c = a * c + b * c := by grind
example (x : Nat) (h : x ∈ [1,2,3]) : x ≤ 3 := by simp at h; omega
example (x : Nat) (h : x < 3) : x = 0 ∨ x = 1 ∨ x = 2 := by omega
example (p : Nat → Prop) (h : ∀ x, x < 3 → p x) : p 0 ∧ p 1 := ⟨h 0 (by decide), h 1 (by decide)⟩
example (a b : Nat) : a + b = b + a := by conv => lhs; rw [Nat.add_comm]
example : ∃ x, x * x = 49 := ⟨7, rfl⟩
example (a b c : Nat) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := Nat.dvd_trans h₁ h₂
example (s : String) : s ++ "" = s := by simp
example (a b : Nat) (h : a < b) : ∃ c, b = a + c := ⟨b - a, by omega⟩
open Nat in
theorem foo (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega
theorem bar (n : Nat) : n < 2 ^ n := by induction n <;> grind
mutual
def ev : Nat → Bool | 0 => true | n+1 => od n
def od : Nat → Bool | 0 => false | n+1 => ev n
end
theorem ev_od (n : Nat) : ev n = !od n := by induction n <;> simp_all [ev, od]
example (n : Nat) : n % 2 < 2 := by omega
inductive Even : Nat → Prop | zero : Even 0 | ss : Even n → Even (n+2)
theorem even_add (h : Even n) (k : Even m) : Even (n + m) := by
  induction k with
  | zero => exact h
  | ss _ ih => exact .ss ih
theorem not_even_one : ¬ Even 1 := nofun
theorem even_two_mul (h : Even n) : ∃ k, n = 2 * k := by
  induction h with
  | zero => exact ⟨0, rfl⟩
  | ss _ ih => obtain ⟨k, rfl⟩ := ih; exact ⟨k+1, by omega⟩
example (xs : List Nat) (h : xs.length = 2) : ∃ a b, xs = [a, b] := by
  match xs, h with
  | [a, b], _ => exact ⟨a, b, rfl⟩
theorem th (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by grind
theorem th2 (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by simp [and_or_left]
theorem th3 (p q : Prop) : ¬(p ∧ q) ↔ (p → ¬q) := by simp
example (a b : Nat) (h : a = b) : b = a := by simp? [h]
example (a b : Nat) (h : a = b) : b = a := by rw?
