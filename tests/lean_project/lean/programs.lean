/-! Whole small programs: an interpreter, a parser, a stack machine, searching, and their use. -/
set_option linter.unusedVariables false
/-- A small interpreter -/
inductive Expr where
  | num (n : Int)
  | var (x : String)
  | add (a b : Expr)
  | mul (a b : Expr)
  | div (a b : Expr)
  | letE (x : String) (e b : Expr)
deriving Repr, BEq, Inhabited, DecidableEq

abbrev Env := List (String × Int)

namespace Expr
def eval (env : Env) : Expr → Except String Int
  | num n => pure n
  | var x => match env.lookup x with
    | some v => pure v
    | none => throw s!"unbound {x}"
  | add a b => do return (← a.eval env) + (← b.eval env)
  | mul a b => do
    let x ← a.eval env
    let y ← b.eval env
    return x * y
  | div a b => do
    let y ← b.eval env
    if y == 0 then throw "div by zero"
    return (← a.eval env) / y
  | letE x e b => do
    let v ← e.eval env
    b.eval ((x, v) :: env)
def simp : Expr → Expr
  | add a b => match a.simp, b.simp with
    | num 0, e | e, num 0 => e
    | a, b => add a b
  | mul a b => match a.simp, b.simp with
    | num 0, _ | _, num 0 => num 0
    | num 1, e | e, num 1 => e
    | a, b => mul a b
  | letE x e b => letE x e.simp b.simp
  | e => e
protected def toString : Expr → String
  | num n => toString n
  | var x => x
  | add a b => s!"({a.toString} + {b.toString})"
  | mul a b => s!"({a.toString} * {b.toString})"
  | div a b => s!"({a.toString} / {b.toString})"
  | letE x e b => s!"(let {x} := {e.toString} in {b.toString})"
instance : ToString Expr := ⟨Expr.toString⟩
instance : OfNat Expr n := ⟨num n⟩
instance : Add Expr := ⟨add⟩
instance : Mul Expr := ⟨mul⟩
instance : Coe String Expr := ⟨var⟩
end Expr
open Expr
#eval (letE "x" 3 (var "x" + 4 * var "x")).eval []
#eval (var "y").eval []
#eval (div 3 0).eval []
#eval toString (simp (add (num 0) (mul (num 1) (var "z"))))
#eval (simp (add (num 0) (mul (num 1) (var "z"))))

/-- A parser -/
structure Parser (α : Type) where
  run : List Char → Option (α × List Char)
namespace Parser
instance : Monad Parser where
  pure a := ⟨fun s => some (a, s)⟩
  bind p f := ⟨fun s => match p.run s with
    | none => none
    | some (a, s) => (f a).run s⟩
instance : Alternative Parser where
  failure := ⟨fun _ => none⟩
  orElse p q := ⟨fun s => match p.run s with
    | none => (q ()).run s
    | r => r⟩
def sat (p : Char → Bool) : Parser Char := ⟨fun
  | c :: cs => if p c then some (c, cs) else none
  | [] => none⟩
def char (c : Char) : Parser Unit := discard (sat (· == c))
mutual
partial def many (p : Parser α) : Parser (List α) := many1 p <|> pure []
partial def many1 (p : Parser α) : Parser (List α) := do
  let x ← p
  let xs ← many p
  return x :: xs
end
def number : Parser Nat := do
  let ds ← many1 (sat Char.isDigit)
  return ds.foldl (fun n d => n * 10 + (d.toNat - '0'.toNat)) 0
mutual
partial def expr (_ : Unit) : Parser Nat := do
  let mut x ← term ()
  let rest ← many (do char '+'; term ())
  for y in rest do
    x := x + y
  return x
partial def term (_ : Unit) : Parser Nat := do
  let x ← factor ()
  let rest ← many (char '*' *> factor ())
  return rest.foldl (· * ·) x
partial def factor (_ : Unit) : Parser Nat := number <|> do
  char '('
  let x ← expr ()
  char ')'
  return x
end
end Parser
#eval ((Parser.expr ()).run "2+3*(4+1)".toList).map (·.1)

/-- Binary search trees -/
inductive BST (α : Type u) where
  | leaf
  | node (l : BST α) (k : Nat) (v : α) (r : BST α)
deriving Repr
namespace BST
def insert (t : BST α) (k : Nat) (v : α) : BST α := match t with
  | leaf => node leaf k v leaf
  | node l k' v' r =>
    if k < k' then node (l.insert k v) k' v' r
    else if k > k' then node l k' v' (r.insert k v)
    else node l k v r
def find? (t : BST α) (k : Nat) : Option α := match t with
  | leaf => none
  | node l k' v r => if k < k' then l.find? k else if k' < k then r.find? k else some v
def toList : BST α → List (Nat × α)
  | leaf => []
  | node l k v r => l.toList ++ [(k, v)] ++ r.toList
def size : BST α → Nat
  | leaf => 0
  | node l _ _ r => l.size + 1 + r.size
theorem size_toList (t : BST α) : t.toList.length = t.size := by
  induction t with
  | leaf => rfl
  | node l k v r ihl ihr => simp [toList, size, ihl, ihr]; omega
end BST
def t := [(3, "c"), (1, "a"), (2, "b")].foldl (fun t (k, v) => t.insert k v) (BST.leaf)
#eval t.toList
#eval t.find? 2
#eval t
/-- Primes, sorting, etc. -/
def sieve (n : Nat) : List Nat := Id.run do
  let mut isPrime := Array.replicate (n + 1) true
  let mut out := #[]
  for i in [2:n+1] do
    if isPrime[i]! then
      out := out.push i
      let mut j := i * i
      while j ≤ n do
        isPrime := isPrime.set! j false
        j := j + i
  return out.toList
#eval sieve 50
def insertionSort [Ord α] [Inhabited α] (xs : Array α) : Array α := Id.run do
  let mut a := xs
  for i in [1:a.size] do
    let mut j := i
    while j > 0 && compare a[j]! a[j-1]! == .lt do
      a := a.swapIfInBounds j (j-1)
      j := j - 1
  return a
#eval insertionSort #[3,1,2,5,4]
def quicksort : List Nat → List Nat
  | [] => []
  | p :: xs =>
    let lo := xs.filter (· < p)
    let hi := xs.filter (· ≥ p)
    have : lo.length < xs.length + 1 := Nat.lt_succ_of_le (List.length_filter_le ..)
    have : hi.length < xs.length + 1 := Nat.lt_succ_of_le (List.length_filter_le ..)
    quicksort lo ++ [p] ++ quicksort hi
termination_by l => l.length
#eval quicksort [3,1,4,1,5,9,2,6]
def fizz : IO Unit := do
  for i in [1:16] do
    let s := match i % 3, i % 5 with
      | 0, 0 => "FizzBuzz"
      | 0, _ => "Fizz"
      | _, 0 => "Buzz"
      | _, _ => toString i
    IO.print (s ++ " ")
  IO.println ""
#eval fizz
def fibs : StateM (Array Nat) Unit := do
  for _ in [0:10] do
    modify fun a => a.push (a[a.size-1]! + a[a.size-2]!)
#eval (fibs.run #[0,1]).2
def readConf : ReaderT String (ExceptT String IO) Nat := do
  let c ← read
  IO.println s!"conf {c}"
  match c.toNat? with
  | some n => return n
  | none => throw s!"bad {c}"
#eval (readConf.run "12").run
#eval (readConf.run "x").run
def main (args : List String) : IO UInt32 := do
  IO.println s!"args: {args}"
  let stdout ← IO.getStdout
  stdout.putStrLn "done"
  return 0
#eval main ["a", "b"]
def sumTo (n : Nat) : Nat := Id.run do
  let mut s := 0
  for i in [0:n] do
    s := s + i
  return s
#eval sumTo 100000
#eval (List.range 100000).map (· + 1) |>.foldl (· + ·) 0
#eval ((List.range 100000).filter (· % 2 == 0)).length
#eval (String.join ((List.range 10).map toString)).length
class Shape (α : Type) where
  area : α → Float
  name : String
structure Sq where s : Float
structure Ci where r : Float
instance : Shape Sq := ⟨fun x => x.s * x.s, "square"⟩
instance : Shape Ci := ⟨fun x => 3.14 * x.r * x.r, "circle"⟩
def describe [Shape α] (x : α) : String := s!"{Shape.name α}: {Shape.area x}"
#eval describe (Sq.mk 2.0)
#eval describe (Ci.mk 1.0)
#eval (do
  let mut r := #[]
  for a in [1:20] do
    for b in [a:20] do
      for c in [b:20] do
        if a*a + b*b == c*c then r := r.push (a, b, c)
  return r : Id _)
#eval Id.run <| do
  let x := 5
  if x > 3 then
    return "big"
  else
    return "small"
def tryit : ExceptT String (StateM Nat) Nat := do
  set 5
  try
    set 6
    throw "err"
  catch e =>
    modify (· + 1)
    if e == "err" then return 1
  finally
    modify (· * 10)
  return 2
#eval tryit.run.run 0
#eval [3,1,2].mergeSort
#eval #[3,1,2].qsort (· < ·)
#eval ["b","a"].mergeSort (· ≤ ·)
#eval (["a","b"].zip [1,2]).map fun (s, n) => s ++ toString n
#eval (("hello world".split (· == ' ')).map (fun s => s.copy.capitalize)).toList |> " ".intercalate
#eval let (q, r) := (17 / 5, 17 % 5); s!"{q} rem {r}"
#eval (some 5).bind fun x => if x > 3 then some (x * 2) else none
#eval (do { let x ← some 3; let y ← none; return x + y } : Option Nat)
#eval (fun (x : Nat) (h : x > 0) => x - 1) 3 (by decide)
#eval Function.const Nat 3 4
#eval (3, 4) |> fun (a, b) => a * b
#eval [1,2,3].map fun | 1 => "one" | 2 => "two" | _ => "many"
#eval if h : 3 < 5 then "yes" else "no"
#eval (1, 2, 3).2.1
#eval [[1,2],[3]].flatten
#eval [1,2,3].foldr (fun x acc => x :: x :: acc) []
#eval ([1,2,3].zipWith (· * ·) [4,5,6]).sum
#eval (List.range 5).filterMap fun x => if x % 2 == 0 then some (x * x) else none
#eval [1,2,3].all (· > 0) && [1,2,3].any (· > 2)
#eval [5,3,8].max?
#eval [1,2,3,4].partition (· % 2 == 0)
#eval (List.replicate 3 'x').asString
#eval [1,2,3].head!
#eval [1,2,3].getLast?
#eval ([] : List Nat).head?
#eval List.iota 5
#eval [1,2,3].reverse
#eval [1,2,2,3].eraseDups
#eval [1,2,3].contains 2
#eval 'a'.toNat + 1 |> Char.ofNat
