/-! What Lean says when something is wrong: the texts of errors, compared by `#guard_msgs`. -/
set_option linter.all false
variable (n m : Nat)

/--
error: Unknown identifier `foo`
-/
#guard_msgs in #check foo
/--
error: Unknown constant `Nat.foo`
-/
#guard_msgs in #check @Nat.foo
/--
error: Type mismatch
  "a"
has type
  String
but is expected to have type
  Nat
-/
#guard_msgs in example : Nat := "a"
/--
error: unsolved goals
n m : Nat
⊢ n = m
-/
#guard_msgs in example : n + 0 = m := by simp
/--
error: `simp` made no progress
-/
#guard_msgs in example (h : n = m) : m = n := by simp
/--
error: Tactic `assumption` failed

n m : Nat
⊢ n = m
-/
#guard_msgs in example : n = m := by assumption
/--
error: Tactic `rewrite` failed: Did not find an occurrence of the pattern
  ?n + 0
in the target expression
  n = m

n m : Nat
⊢ n = m
-/
#guard_msgs in example : n = m := by rw [Nat.add_zero]
/--
error: omega could not prove the goal:
a possible counterexample may satisfy the constraints
  b ≥ 0
  a ≥ 0
  a - b ≥ 1
where
 a := ↑n
 b := ↑m
-/
#guard_msgs in example : n ≤ m := by omega
/--
error: Tactic `decide` proved that the proposition
  2 + 2 = 5
is false
-/
#guard_msgs in example : 2 + 2 = 5 := by decide
/--
error: failed to synthesize
  Add Bool

Hint: Additional diagnostic information may be available using the `set_option diagnostics true` command.
-/
#guard_msgs in #synth Add Bool
/--
error: No goals to be solved
-/
#guard_msgs in example : n = n := by rfl; rfl
/--
error: Missing cases:
(Nat.succ _)
-/
#guard_msgs in def half : Nat → Nat
  | 0 => 0
/--
error: Invalid field `foo`: The environment does not contain `Nat.foo`, so it is not possible to project the field `foo` from an expression
  n
of type `Nat`
-/
#guard_msgs in #check n.foo
/--
error: `Nat.add_comm` has already been declared
-/
#guard_msgs in theorem Nat.add_comm (n m : Nat) : n + m = m + n := by omega
/--
error: Tactic `introN` failed: There are no additional binders or `let` bindings in the goal to introduce

n m : Nat
⊢ n = m
-/
#guard_msgs in example : n = m := by intro h
/--
error: Tactic `contradiction` failed

n m : Nat
⊢ n = m
-/
#guard_msgs in example : n = m := by contradiction
/-- warning: declaration uses `sorry` -/
#guard_msgs in theorem unproved : 1 = 2 := sorry
/-- info: 'unproved' depends on axioms: [sorryAx] -/
#guard_msgs in #print axioms unproved
/--
error: fail to show termination for
  up
with errors
failed to infer structural recursion:
Cannot use parameter n:
  failed to eliminate recursive application
    up (n + 1)


failed to prove termination, possible solutions:
  - Use `have`-expressions to prove the remaining goals
  - Use `termination_by` to specify a different well-founded relation
  - Use `decreasing_by` to specify your own tactic for discharging this kind of goal
n : Nat
⊢ n + 1 < n
-/
#guard_msgs in def up (n : Nat) : Nat := up (n + 1)
/--
error: (kernel) arg #1 of 'Bad.mk' has a non positive occurrence of the datatypes being declared
-/
#guard_msgs in inductive Bad | mk : (Bad → Nat) → Bad
/--
error: typeclass instance problem is stuck
-/
#guard_msgs (substring := true) in example := (default : _)
