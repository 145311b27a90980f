/-! How `#eval` shows values of all kinds, and what `deriving` makes. -/
set_option linter.unusedVariables false
#eval 1 + 2
#eval (-3 : Int)
#eval "abc"
#eval true
#eval [1,2,3]
#eval some 3
#eval (1, "a")
#eval (some [1], (2, false))
#eval ()
#eval 'c'
#eval #[1,2]
#eval s!"x = {1+1}, {[1,2]}"
inductive Tree where | leaf | node (l : Tree) (v : Nat) (r : Tree)
deriving Repr, BEq, DecidableEq, Hashable, Inhabited, Ord, Nonempty
#eval Tree.node .leaf 3 .leaf
#eval Tree.node .leaf 3 .leaf == .leaf
#eval decide (Tree.node .leaf 3 .leaf = .leaf)
#eval compare (Tree.node .leaf 3 .leaf) .leaf
#eval hash (Tree.leaf) != 0
#eval (default : Tree)
structure Point where
  x : Nat
  y : Int := 3
deriving Repr, BEq, DecidableEq, Hashable, Inhabited, Ord
#eval ({x := 1} : Point)
#eval Point.mk 1 2 == ⟨1,2⟩
inductive Color | red | green | blue deriving Repr, DecidableEq, Inhabited, Ord, Hashable, BEq
#eval Color.red
#eval compare Color.red Color.blue
#eval (Color.red : Color) = .red
inductive Expr (α : Type) : Type where
  | const (n : α) | plus (a b : Expr α)
deriving Repr, BEq, DecidableEq, Hashable, Inhabited, Ord
#eval (Expr.plus (.const 1) (.const 2))
inductive Rose | mk (xs : List Rose) deriving Repr, BEq, Inhabited
#eval Rose.mk [.mk []]
structure S (α : Type) where
  a : α
  b : List α
deriving Repr, BEq, DecidableEq, Hashable, Inhabited, Ord
#eval ({a := 1, b := [2]} : S Nat)
