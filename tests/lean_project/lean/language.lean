/-! User notation, class abbreviations, type classes over functors, state machines, and other everyday definitions. -/
set_option linter.unusedVariables false
prefix:max "√" => Nat.sqrt
def fact (n : Nat) : Nat := (List.range n).foldl (fun a i => a * (i + 1)) 1
postfix:max "!" => fact
infixr:67 " ::: " => List.cons
infix:50 " ≺≺ " => fun (a b : Nat) => decide (a < b)
#eval √16
#eval 5!
#eval 1 ::: [2]
#eval 3 ≺≺ 4
class abbrev AddMul (α : Type) := Add α, Mul α
def am [AddMul α] (x y : α) : α := x + x * y
#eval am 3 4
class Container (c : Type u → Type u) where
  empty : c α
  insert : α → c α → c α
  toL : c α → List α
instance : Container List := ⟨[], List.cons, id⟩
instance : Container Array := ⟨#[], fun a as => as.push a, Array.toList⟩
#eval Container.toL (Container.insert 1 (Container.empty : Array Nat))
inductive Tree (α : Type u) | leaf | node (l : Tree α) (a : α) (r : Tree α)
deriving Repr
instance : Functor Tree where
  map f := let rec go | .leaf => .leaf | .node l a r => .node (go l) (f a) (go r); go
#eval (· + 1) <$> Tree.node .leaf 3 .leaf
local instance inst1 : Inhabited Nat := ⟨7⟩
#eval (default : Nat)
section
attribute [-instance] inst1
#eval (default : Nat)
end
set_option pp.all true in
#check 1 + 1
variable (k : Nat) in
theorem kk : k + 0 = k := by simp
open Nat in
#check succ
namespace A.B
def x := 1
namespace C
def y := x + 1
end C
end A.B
#eval A.B.C.y
def loop1 : IO Unit := do
  let mut (a, b) := (1, 2)
  (a, b) := (b, a)
  IO.println s!"{a} {b}"
  let mut n := 3
  while n > 0 do
    n := n - 1
    if n == 1 then continue
    IO.println s!"n={n}"
  let getSome : IO (Option Nat) := pure (some 3)
  if let some x ← getSome then IO.println s!"got {x}"
  match ← getSome with
  | some x => IO.println s!"m {x}"
  | none => pure ()
  if (← getSome).isSome then IO.println "yes"
  let x ← if n == 0 then pure 5 else pure 6
  let y := if x > 3 then "big" else "small"
  IO.println y
  for i in [0:3] do
    for j in [0:3] do
      if j > i then break
      IO.print s!"({i},{j}) "
  IO.println ""
  let arr := #[1, 2, 3]
  for h : i in [0:arr.size] do
    IO.print s!"{arr[i]} "
  for x in arr, i in [0:10] do
    IO.print s!"{x}@{i} "
  for (x, i) in arr.zipIdx do
    IO.print s!"{x}#{i} "
  IO.println ""
  let rec f : Nat → Nat | 0 => 1 | n+1 => (n + 1) * f n
  IO.println (f 5)
  let xs := Id.run do
    let mut r := []
    for i in [0:5] do
      if i % 2 == 0 then r := i :: r
    return r.reverse
  IO.println xs
  let r ← (do
    try
      let v ← (throw <| IO.userError "oops" : IO Nat)
      return v
    catch
      | .userError s => IO.println s; return 0
      | e => throw e)
  IO.println r
  do
    let z := 3
    IO.println z
  return ()
#eval loop1
def exM (n : Nat) : ExceptT String (StateM Nat) Nat := do
  for i in [0:10] do
    modify (· + i)
    if (← get) > n then throw s!"too big at {i}"
  return (← get)
#eval (exM 20).run.run 0
#eval (exM 100).run.run 0
def search (xss : List (List Nat)) (t : Nat) : Option (Nat × Nat) := do
  for (xs, i) in xss.zipIdx do
    for (x, j) in xs.zipIdx do
      if x == t then return (i, j)
  none
#eval search [[1,2],[3,4]] 3
def safeDiv (a b : Nat) : Except String Nat := if b == 0 then .error "div0" else .ok (a / b)
#eval do
  let x ← safeDiv 10 2
  let y ← safeDiv x 0
  return x + y
#eval show Except String Nat from do
  let x ← tryCatch (safeDiv 1 0) fun _ => pure 9
  return x
structure Stack (α : Type) where
  items : List α := []
namespace Stack
def push (s : Stack α) (a : α) : Stack α := { s with items := a :: s.items }
def pop (s : Stack α) : Option (α × Stack α) := match s.items with
  | [] => none
  | a :: as => some (a, { s with items := as })
end Stack
#eval (({} : Stack Nat).push 1 |>.push 2 |>.pop).map (·.1)
structure Outer where
  inner : Stack Nat := {}
  n : Nat × Nat := (1, 2)
#eval ({ ({} : Outer) with n.1 := 5, inner.items := [3] } : Outer).n
example (p q : Prop) : p ∧ q ↔ q ∧ p := ⟨fun ⟨hp, hq⟩ => ⟨hq, hp⟩, fun ⟨hq, hp⟩ => ⟨hp, hq⟩⟩
example (h : ∃ x : Nat, x > 3 ∧ x < 5) : ∃ y, y = 4 := let ⟨x, h₁, h₂⟩ := h; ⟨x, by omega⟩
example (h : ∃ x : Nat, x > 3 ∧ x < 5) : ∃ y, y = 4 := have ⟨x, h₁, h₂⟩ := h; ⟨x, by omega⟩
def g (x : Nat) (h : x > 0) : Nat := x - 1
example (x : Nat) (h : x ≠ 0) : Nat := g x (by omega)
def f' : (n : Nat) → (m : Nat) → n ≤ m → Nat | n, m, _ => m - n
#eval f' 3 5 (by decide)
instance : MonadLift Option (ExceptT String Id) := ⟨fun | some a => pure a | none => throw "none"⟩
#eval (do let x ← (some 3 : Option Nat); return x + 1 : ExceptT String Id Nat).run
@[simp] def isZero : Nat → Bool | 0 => true | _ => false
@[inline] private def helper := 3
#eval helper
theorem foo (a b : Nat) (h : a = b) : b = a := by
  rw [h]
#print axioms foo
#check @foo
def T := Nat deriving Repr, Inhabited, DecidableEq, Ord, Hashable, BEq
#eval (3 : Nat) == 3
abbrev Pred (α : Type) := α → Bool
def evens : Pred Nat := (· % 2 == 0)
#eval [1,2,3,4].filter evens
def compose {α β γ : Type} (g : β → γ) (f : α → β) : α → γ := g ∘ f
#eval compose (· + 1) (· * 2) 5
#eval (· + ·) 1 2
#eval (fun x y => x - y) 5 3
#eval let f := fun (x : Nat) => x * x; f 5
#eval (1, 2).fst + (1, 2).snd
#eval "a".append "b" |>.length
#eval [1, 2, 3].map fun x => x * x
#eval if 3 ∈ [1, 2, 3] then "in" else "out"
#eval (if · > 3 then 1 else 0) 5
#eval #[1, 2, 3].foldl (init := 10) fun acc x => acc + x
#eval (some 5 >>= fun x => guard (x > 3) *> pure x)
#eval (do guard false; return 1 : Option Nat)
#eval s!"{(1, "a")} {[some 1]} {#[true]} {'c'} {3.5} {-3}"
#eval (fun (n : Nat) => match n with | 0 => "z" | n + 1 => s!"s{n}") 3
#eval [(1, 'a'), (2, 'b')].map fun (n, c) => s!"{n}{c}"
#eval ([1, 2, 3].foldl Nat.add 0, [1, 2, 3].foldr (fun x acc => acc ++ [x]) [])
