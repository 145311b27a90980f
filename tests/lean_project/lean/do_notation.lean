/-! `do` notation: mutable variables, loops, early return, exceptions, nested actions, monad transformers. -/
set_option linter.unusedVariables false
def sum (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    s := s + x
  return s
#eval sum [1,2,3]
def sumA (xs : Array Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    if x == 2 then continue
    if x > 10 then break
    s := s + x
  return s
#eval sumA #[1,2,3,11,4]
def r : Nat := Id.run do
  let mut s := 0
  for i in [0:10] do
    s := s + i
  for i in [0:10:2] do
    s := s + i
  return s
#eval r
def opt (x : Option Nat) : Option Nat := do
  let a ← x
  guard (a > 1)
  return a + 1
#eval opt (some 3)
def exc (n : Nat) : Except String Nat := do
  if n > 3 then throw "too big"
  try
    if n == 2 then throw "two"
    return n
  catch e => 
    return 100
#eval exc 4
#eval exc 2
#eval exc 1
def st : StateM Nat Nat := do
  modify (· + 1)
  let x ← get
  set (x * 2)
  return x
#eval st.run 3
#eval (StateT.run (do let x ← get; set (x+1); return x : StateT Nat Id Nat) 3 : Nat × Nat)
def rd : ReaderT Nat (StateT Nat (ExceptT String Id)) Nat := do
  let r ← read
  modify (· + r)
  if r == 0 then throw "zero"
  return (← get) * 2
#eval ((rd.run 3).run 4).run
def io : IO Nat := do
  let mut i := 0
  while i < 3 do
    IO.println s!"i = {i}"
    i := i + 1
  repeat
    i := i + 1
    if i > 10 then break
  try
    throw <| IO.userError "bad"
  catch e => IO.println s!"caught {e}"
  finally IO.println "fin"
  return i
#eval io
def nest : IO Unit := do
  for x in [1,2], y in [3,4] do
    IO.println s!"{x} {y}"
  for h : i in [0:2] do
    IO.println s!"{i}"
  let some z := some 3 | return ()
  let (a, b) := (1, 2)
  let ⟨c, d⟩ ← pure (a, b)
  unless a == 2 do IO.println "unless"
  match z with
  | 3 => IO.println "three"
  | _ => pure ()
  if let some w := some 4 then IO.println s!"{w}"
  let mut arr := #[1,2,3]
  arr := arr.push 4
  arr := arr.set! 0 10
  IO.println s!"{arr}"
  let x ← if a == 1 then pure 5 else pure 6
  IO.println (repr x)
  for i in [1,2,3] do
    for j in [1,2,3] do
      if i == j then continue
      if j == 3 then return
      IO.println s!"{i},{j}"
#eval nest
def find (p : Nat → Bool) (xs : List Nat) : Option Nat := do
  for x in xs do
    if p x then return x
  failure
#eval find (· > 2) [1,2,3]
def mm := [1,2,3].mapM (fun x => if x > 0 then some x else none)
#eval mm
#eval (do let x ← [1,2,3].foldlM (fun a b => some (a+b)) 0; return x)
#eval [1,2,3].forM (fun x => IO.println x)
#eval (pure 3 : Id Nat).run
#eval ((· + 1) <$> some 3)
#eval (some (· + 1) <*> some 3)
#eval (some 1 <|> none)
#eval (some 1 *> some 2)
#eval (some 1 <* some 2)
#eval (some 3 >>= fun x => some (x+1))
#eval (do return (← some 1) + (← some 2))
#eval #[1,2,3].mapM (m := Option) (fun x => some (x + 1))
#eval for x in [1,2] do IO.println x
#eval for x in 0...3 do IO.println x
#eval discard (pure 3 : IO Nat)
example : Nat := (do return 1 : Id Nat)
def counter : StateT Nat IO Unit := do
  for i in [0:3] do
    modify (· + i)
    IO.println s!"at {i}: {← get}"
#eval counter.run 10
#eval show Except String Unit from throw "x"
#eval (throw "a" <|> pure 1 : Except String Nat)
#eval (ExceptT.run (throw "a" : ExceptT String Option Nat))
#eval OptionT.run (do let x ← (some 3 : Option Nat); failure : OptionT Option Nat)
