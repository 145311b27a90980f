/-! Syntax extension by the user: syntax, macro_rules, macro, notation, tactics made of tactics. -/
set_option linter.unusedVariables false
syntax "mysum" term,* : term
macro_rules
  | `(mysum) => `(0)
  | `(mysum $x) => `($x)
  | `(mysum $x, $y) => `($x + $y)
  | `(mysum $x, $y, $zs,*) => `($x + mysum $y, $zs,*)
#eval mysum 1, 2, 3
macro "def_one " n:ident : command => `(def $n : Nat := 1)
def_one foo
#eval foo
macro "twice " t:tactic : tactic => `(tactic| ($t; $t))
example : True ∧ True := by
  constructor <;> trivial
notation:65 a " +++ " b => a ++ b ++ a
#eval [1] +++ [2]
infixl:65 " <+> " => fun a b : Nat => a * b
#eval 3 <+> 4
local notation "ℕ" => Nat
#check (1 : ℕ)
macro "const! " n:num : term => `(fun _ : Nat => $n)
#eval (const! 3) 4
syntax (name := foo') "foo! " ident : term
macro_rules | `(foo! $x) => `($(Lean.quote x.getId.toString))
#eval foo! abc
declare_syntax_cat arith
syntax num : arith
syntax ident : arith
syntax arith "+" arith : arith
syntax "`[arith|" arith "]" : term
inductive Arith | num (n : Nat) | var (s : String) | add (a b : Arith) deriving Repr
macro_rules
  | `(`[arith| $n:num]) => `(Arith.num $n)
  | `(`[arith| $x:ident]) => `(Arith.var $(Lean.quote (toString x.getId)))
  | `(`[arith| $a + $b]) => `(Arith.add `[arith| $a] `[arith| $b])
#eval `[arith| x + 3]
syntax "myset{" term,* "}" : term
macro_rules | `(myset{$xs,*}) => `([$xs,*])
#eval myset{1,2,3}
syntax "lets " (ident " := " term),+ " in " term : term
macro_rules | `(lets $[$xs := $vs],* in $b) => do
  let mut r := b
  for (x, v) in (xs.zip vs).reverse do
    r ← `(let $x := $v; $r)
  return r
#eval lets x := 1, y := x + 1 in y + x
macro (priority := high) "prio!" : term => `(2)
syntax "opt " (num)? : term
macro_rules
  | `(opt $[$n]?) => match n with
    | some n => `($n)
    | none => `(0)
#eval opt 3
#eval (opt)
unif_hint (a : Nat) where |- a =?= a
@[simp] theorem t1 (a : Nat) : a + 0 = a := rfl
attribute [local simp] Nat.add_comm in
example (a b : Nat) : a + b = b + a := by simp
macro "mytac" : tactic => `(tactic| first | rfl | trivial)
example : 1 = 1 := by mytac
set_option hygiene false in
macro "exposes" : term => `(x)
example (x : Nat) : Nat := exposes
binder_predicate x " ≺ " y:term => `($x < $y)
example : ∀ x ≺ 3, x < 4 := fun x h => Nat.lt_succ_of_lt h
#check ∃ x > 3, x < 5
open Lean in
macro "cnt! " xs:ident* : term => do
  return Syntax.mkNumLit (toString xs.size)
#eval cnt! a b c
