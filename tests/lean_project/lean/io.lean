/-! Input and output: files, references, time, exceptions, paths. Writes a scratch file into the current folder. -/
set_option linter.unusedVariables false
#eval do
  IO.FS.writeFile "prog_io_scratch.txt" "line1\nline2\n"
  let s ← IO.FS.readFile "prog_io_scratch.txt"
  IO.print s
  let ls ← IO.FS.lines "prog_io_scratch.txt"
  IO.println ls
  IO.FS.withFile "prog_io_scratch.txt" .append fun h => h.putStrLn "line3"
  IO.println (← IO.FS.lines "prog_io_scratch.txt").size
  IO.FS.removeFile "prog_io_scratch.txt"
  try
    discard <| IO.FS.readFile "prog_io_absent.txt"
  catch e => IO.println s!"error: {e}"
#eval show IO Unit from do
  let r ← IO.mkRef 0
  for i in [0:5] do r.modify (· + i)
  IO.println (← r.get)
#eval show IO Unit from do
  let t0 ← IO.monoMsNow
  IO.sleep 1
  let t1 ← IO.monoMsNow
  IO.println (decide (t1 ≥ t0))
#eval show IO Unit from do
  let n ← IO.rand 0 10
  IO.println (decide (n ≤ 10))
#eval (throw (IO.userError "x") : IO Nat) -- error: thrown
#eval (do try throw (IO.userError "x") catch _ => pure 3 : IO Nat)
def counter : StateT Nat IO Unit := do
  for i in [0:3] do
    modify (· + i)
  IO.println s!"state {← get}"
#eval counter.run' 5
def st : Nat := runST fun _ => do
  let r ← ST.Prim.mkRef 5
  ST.Prim.Ref.modify r (· * 2)
  ST.Prim.Ref.get r
#eval st
#eval (do let x ← ExceptT.run (throw "e" : ExceptT String IO Nat); IO.println (repr x) : IO Unit)
#eval ("a" : System.FilePath) / "b"
#eval ("a/b.txt" : System.FilePath).extension
#eval ("a/b.txt" : System.FilePath).fileStem
#eval "abc".toUTF8.size
#eval (do let h ← IO.getStdin; let l ← h.getLine; IO.println s!"got {l.length}" : IO Unit)
def test : IO Unit := do
  let mut xs := #[]
  for i in [0:3] do
    xs := xs.push (i, toString i)
  for (i, s) in xs do
    IO.println s!"{i}:{s}"
  let some (_, x) := xs[1]? | throw <| IO.userError "none"
  IO.println x
  match xs.find? (·.1 == 2) with
  | some (_, s) => IO.println s
  | none => return
  unless xs.isEmpty do
    IO.println "nonempty"
  when' (xs.size > 2) do
    IO.println "big"
where when' (c : Bool) (act : IO Unit) : IO Unit := if c then act else pure ()
#eval test
