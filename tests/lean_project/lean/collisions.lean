/-! Functions of a user's file whose names the binary has too, with other arguments: `#eval` has to run the user's. -/
def Nat.div.go (a b c d e : String) : String := a ++ b ++ c ++ d ++ e
#eval Nat.div.go "1" "2" "3" "4" "5"
def Lean.Meta.whnf (n : Nat) : Nat := n + 1
#eval Lean.Meta.whnf 3
def Lean.Elab.Command.elabCommand (names : List String) : Nat := names.length
#eval Lean.Elab.Command.elabCommand ["a", "b"]
def Lean.Name.isPrefixOf' (x : Nat × String) : String := x.2
#eval Lean.Name.isPrefixOf' (1, "own")
