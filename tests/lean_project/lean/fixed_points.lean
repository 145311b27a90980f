/-! Recursion without a proof that it ends: `partial_fixpoint`, least and greatest fixed points of predicates. -/
def findFrom (f : Nat → Option Bool) (n : Nat) : Option Nat := do
  if ← f n then return n
  findFrom f (n + 1)
partial_fixpoint
#eval findFrom (fun n => some (n * n > 50)) 0
#check @findFrom.partial_correctness
example (f : Nat → Option Bool) (n : Nat) (h : f n = some true) : findFrom f n = some n := by rw [findFrom]; simp [h]
theorem findFrom_holds (f : Nat → Option Bool) (n r : Nat) (h : findFrom f n = some r) : f r = some true := by
  refine findFrom.partial_correctness f (fun _ r => f r = some true) ?_ n r h
  intro g ih n r h
  cases e : f n with
  | none => simp [e] at h
  | some b => cases b with
    | true => simp [e] at h; rw [← h]; exact e
    | false => simp [e] at h; exact ih _ _ h
#print axioms findFrom_holds
def collatz (n : Nat) : Option Nat := do
  if n = 1 then return 0
  return (← collatz (if n % 2 = 0 then n / 2 else 3 * n + 1)) + 1
partial_fixpoint
#eval collatz 27
coinductive Infinite (r : α → α → Prop) : α → Prop where
  | step : r a b → Infinite r b → Infinite r a
theorem infinite_succ : Infinite (fun a b : Nat => b = a + 1) 0 :=
  Infinite.coinduct (fun a b : Nat => b = a + 1) (fun _ => True) (fun a _ => ⟨a + 1, rfl, trivial⟩) 0 trivial
def Reaches (r : α → α → Prop) (a b : α) : Prop := a = b ∨ ∃ c, r a c ∧ Reaches r c b
inductive_fixpoint
#check @Reaches.induct
-- A call in tail position needs a value of the type only.
def search (p : Nat → Bool) (n : Nat) : Nat := if p n then n else search p (n + 1)
partial_fixpoint
#eval search (fun n => n * n > 50) 0
example (p : Nat → Bool) (n : Nat) (h : p n = true) : search p n = n := by rw [search]; simp [h]
def wild (n : Nat) : Nat := wild (n + 1) + 1 -- error: the call is under an addition
partial_fixpoint
