/-! `grind`: congruence, case splits, quantifiers, its own lemmas. -/
set_option linter.unusedVariables false
example (p q : Prop) (h : p ∨ p) : p := by grind
example (f : Nat → Nat) (a b c : Nat) (h : f a = b) (hc : a = c) : f c = b := by grind
example (p q r : Prop) (h : p → q) (hc : q → r) (hp : p) : r := by grind
example (p q : Prop) : (p ↔ q) → (q ↔ p) := by grind
example (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by grind
example (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by grind
example (α : Type) (p : α → Prop) (h : ∀ x, p x) (a : α) : p a := by grind
example (α : Type) (f g : α → α) (h : ∀ x, f (g x) = x) (a b : α) (hb : g a = g b) : a = b := by grind
example (xs : List Nat) (h : xs = []) : xs.length = 0 := by grind
example (a b : Nat) (h : some a = some b) : a = b := by grind
example (a b : Nat) (xs : List Nat) (h : a :: xs = [b]) : a = b := by grind
example (p : Prop) [Decidable p] (a b : Nat) (h : p) : (if p then a else b) = a := by grind
example (p : Prop) [Decidable p] (a : Nat) : (if p then a else a) = a := by grind
example (b : Bool) (h : b ≠ true) : b = false := by grind
example (a b : Bool) : (a && b) = (b && a) := by grind
example (x : Option Nat) (h : x ≠ none) : ∃ y, x = some y := by grind -- error: no case split on options yet
example (α : Type) (p : α → Prop) (h : ∃ x, p x) (hq : ∀ x, p x → False) : False := by grind
example (a b c : Nat) (h : a < b) (hc : b < c) : a < c := by grind
example (a b c : Nat) (h : a ≤ b) (hc : b ≤ c) : a ≤ c := by grind
example (a b : Nat) (h : 2 * a = b) : b % 2 = 0 := by grind
example (a b : Int) (h : a + b = 3) (h2 : a = 1): b = 2 := by grind
example (x y : Int) : (x + y) * (x + y) = x*x + 2*x*y + y*y := by grind
example (x y : Nat) (f : Nat → Nat) (h : x = y) : f x = f y := by grind
def foo : Nat → Nat | 0 => 1 | n+1 => foo n
@[grind =] theorem foo_zero : foo 0 = 1 := rfl
@[grind] theorem foo_succ (n) : foo (n+1) = foo n := rfl
example : foo 0 = 1 := by grind
example (a b : Nat) (h : foo a = foo b) : foo (a+1) = foo b := by grind [foo]
