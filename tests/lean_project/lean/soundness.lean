/-!
A user must not be able to define what the kernel computes by name: it would compute something else than the definition
says, and prove `False` without an axiom. Other ways to a false theorem are refused or show in `#print axioms`.
-/
set_option linter.unusedVariables false
def Nat.succ : Nat := 0 -- error: exists
def Nat.add : Nat := 0 -- error: exists
def Nat.sub : Nat := 0 -- error: exists
def Nat.mul : Nat := 0 -- error: exists
def Nat.pow : Nat := 0 -- error: exists
def Nat.gcd : Nat := 0 -- error: exists
def Nat.mod : Nat := 0 -- error: exists
def Nat.div : Nat := 0 -- error: exists
def Nat.beq : Nat := 0 -- error: exists
def Nat.ble : Nat := 0 -- error: exists
def Nat.land : Nat := 0 -- error: exists
def Nat.lor : Nat := 0 -- error: exists
def Nat.xor : Nat := 0 -- error: exists
def Nat.shiftLeft : Nat := 0 -- error: exists
def Nat.shiftRight : Nat := 0 -- error: exists
def Nat.log2 : Nat := 0 -- error: exists
def Nat.powMod : Nat := 0 -- error: exists
def String.ofList : List Char → String := fun _ => "" -- error: exists
def Char.ofNat : Nat → Char := fun _ => 'a' -- error: exists
def Lean.reduceBool : Bool → Bool := id -- error: exists
def Lean.reduceNat : Nat → Nat := id -- error: exists
def eagerReduce : Nat := 0 -- error: exists
def sorryAx : Nat := 0 -- error: exists
def lie : Bool := true
@[implemented_by lie] def truth : Bool := false
example : truth = true := by decide -- error: false
example : truth = true := by decide +kernel -- error: false
theorem native : truth = true := by native_decide
#print axioms native
theorem reduced : Lean.reduceBool truth = true := by decide +kernel -- error: stuck
theorem strings : "a" = "b" := by decide +kernel -- error: false
inductive Bad : Type | mk : (Bad → Empty) → Bad -- error: not positive
unsafe def loop : False := loop
theorem unsafe_loop : False := loop -- error: unsafe
partial def endless (n : Nat) : False := endless n -- error: False is not inhabited
opaque hole : False -- error: False is not inhabited
theorem circle : False := circle -- error: no termination
axiom mine : 1 = 2
theorem by_axiom : False := absurd mine (by decide)
#print axioms by_axiom
theorem by_sorry : False := sorry
#print axioms by_sorry
