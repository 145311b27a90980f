/-! Macros that take syntax apart, throw errors, quote values and make commands. -/
set_option linter.unusedVariables false
open Lean
syntax "chk! " term : term
macro_rules
  | `(chk! $x:num) => if x.getNat > 5 then Macro.throwErrorAt x "too big" else `($x + 1)
  | `(chk! $x:str) => return (quote (x.getString ++ "!") : Term)
  | `(chk! $x) => do
    let n := mkIdent `foo
    `(let $n := $x; $n)
#eval chk! 3
#eval chk! 7 -- error: thrown by the macro
#eval chk! "a"
#eval chk! (1, 2)
macro "mk_struct " n:ident fs:ident* : command => do
  let fields := fs
  `(structure $n where
      $[$fields:ident : Nat]*
    deriving Repr)
mk_struct Foo a b c
#eval ({ a := 1, b := 2, c := 3 } : Foo)
macro "defs " ns:ident,+ : command => do
  let ds ← ns.getElems.mapM fun (n : Ident) => `(def $n := 1)
  return ⟨mkNullNode (ds.map (·.raw))⟩
defs p, q
#eval p + q
syntax "for' " ident " in " term " yields " term : term
macro_rules | `(for' $x in $xs yields $b) => `(List.map (fun $x => $b) $xs)
#eval for' x in [1,2,3] yields x * x
macro "assert_eq " a:term " is " b:term : command => `(example : $a = $b := by decide)
assert_eq 1 + 1 is 2
syntax (name := myterm) "{{" term,* "}}" : term
@[macro myterm] def expandMyterm : Macro := fun stx => do
  let args := stx[1].getSepArgs
  let mut r ← `([])
  for a in args.reverse do
    let a : Term := ⟨a⟩
    r ← `($a :: $r)
  return r
#eval {{1, 2, 3}}
macro "swap_tac" : tactic => `(tactic| (intro h; exact ⟨h.2, h.1⟩))
example (p q : Prop) : p ∧ q → q ∧ p := by swap_tac
syntax "repeat_n " num tactic : tactic
macro_rules
  | `(tactic| repeat_n $n $t) => match n.getNat with
    | 0 => `(tactic| skip)
    | k + 1 => do
      let m := Syntax.mkNumLit (toString k)
      `(tactic| ($t; repeat_n $m $t))
example : ∀ a b c : Nat, a = a := by repeat_n 3 (intro _); rfl
notation "‖" x "‖" => Int.natAbs x
#eval ‖(-3 : Int)‖
#check ‖(-3 : Int)‖
local macro_rules | `(‖$x‖) => `(Int.natAbs $x)
syntax:65 term:65 " ⊕⊕ " term:66 : term
macro_rules | `($a ⊕⊕ $b) => `($a + $b + 1)
#eval 1 ⊕⊕ 2 ⊕⊕ 3
@[app_unexpander Nat.add] def unexp : Lean.PrettyPrinter.Unexpander
  | `($_ $a $b) => `($a ⊕⊕ $b)
  | _ => throw ()
#check Nat.add 1 2
