/-! Tasks, thunks, and what a panic does. -/
set_option linter.unusedVariables false
#eval dbg_trace "x"; 1
def t : Thunk Nat := Thunk.mk fun _ => dbgTrace "once" fun _ => 5
#eval t.get + t.get
def three := 3
def t2 : Thunk Nat := three
#eval t2.get
def tk := Task.spawn fun _ => 3 + 4
#eval tk.get
#eval (do let t ← IO.asTask (pure 3); IO.ofExcept t.get : IO Nat)
#eval (tk.map (· + 1)).get
def f (n : Nat) : Nat := if n > 3 then panic! "too big" else n
#eval f 2
#eval assert! (1 < 2); 3
def g (n : Nat) : Nat := match n with | 0 => 1 | _ => unreachable!
#eval g 0
#eval #[1,2,3][7]!
#eval ([] : List Nat)[3]!
#eval f 7
#eval (some 3).get!
#eval -1.5
