/-! Commands that report: #check, #print, #reduce, #guard, #eval with effects. -/
set_option linter.unusedVariables false
#check Nat
#check (1 : Nat)
#check @Nat.rec
#check fun x : Nat => x + 1
#print Nat
#print Nat.add
#print axioms Classical.em
#print Prod
#print Monad
#print Inhabited
#reduce 1 + 1
#reduce fun x : Nat => x + 2
#check_failure (1 : String)
#guard 1 + 1 == 2
#guard 1 + 1 = 2
/-- info: 3 -/
#guard_msgs in #eval 1 + 2
#synth Inhabited Nat
#synth Monad Option
#eval IO.println "hi"
#eval (IO.println s!"{1}" : IO Unit)
#eval do
  IO.println "a"
  IO.println "b"
  return 3
def main : IO Unit := IO.println "main"
#eval main
#check_failure foo
#print "hello"
#version
#eval IO.print "x"
#eval IO.eprintln "x"
#guard_expr 1 =~ 1
example : 1 = 1 := by
  trace "hi"
  trace_state
  rfl
#eval dbg_trace "x"; 1
#eval (toString 1).length
#eval IO.mkRef 1 >>= fun r => do r.set 3; r.get
#eval show IO Unit from throw (IO.userError "bad") -- error: thrown
