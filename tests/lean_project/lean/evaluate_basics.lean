/-! `#eval`, deriving, and computation with numbers, strings and characters. -/
set_option linter.unusedVariables false
#eval 1 + 1
#eval "abc" ++ "def"
#eval [1,2,3].map (· + 1)
#eval (1, "x", true)
structure Point where
  x : Nat
  y : Nat
deriving DecidableEq, Repr
#eval ({x := 1, y := 2} : Point)
inductive T | a | b (n : Nat) | c (t : T) deriving DecidableEq, Inhabited, Repr, BEq
#eval T.c (T.b 3)
structure P where (x y : Nat) deriving DecidableEq, BEq, Inhabited, Hashable, Ord
example : "abc".length = 3 := by decide
example : "abc".length = 3 := rfl
example : "abc" ++ "d" = "abcd" := by decide
example : 'a'.toNat = 97 := rfl
#eval s!"x = {1 + 1}"
#eval (3 : Int) - 5
def main : IO Unit := IO.println "hi"
example : ("é∀".toList) = ['é', '∀'] := by decide
