/-! Theorems about bit vectors, words, characters, strings and arrays, by decide, rfl and simp. -/
set_option linter.unusedVariables false
example : (3#8) + 4#8 = 7#8 := by decide
example : (3#8) + 4#8 = 7#8 := rfl
example : (3#8) + 4#8 = 7#8 := by simp
example : (3 : UInt8) + 4 = 7 := by decide
example : (3 : UInt8) + 4 = 7 := rfl
example : 'a' ≠ 'b' := by decide
example : 'a' ≠ 'b' := by simp
example : "abc".length = 3 := by decide
example : "abc".length = 3 := rfl
example : "abc" ++ "d" = "abcd" := by decide
example : "abc" ++ "d" = "abcd" := rfl
example : "abc" ≠ "abd" := by decide
example : "abc" ≠ "abd" := by simp
example : #[1,2,3].size = 3 := rfl
example : #[1,2,3].size = 3 := by simp
example : #[1,2,3].map (· + 1) = #[2,3,4] := by decide
example : #[1,2,3].map (· + 1) = #[2,3,4] := rfl
example : #[1,2,3].map (· + 1) = #[2,3,4] := by simp
example (a : Array Nat) (x : Nat) : (a.push x).size = a.size + 1 := by simp
example (a b : Array Nat) : (a ++ b).size = a.size + b.size := by simp
example : [3,1,2].mergeSort = [1,2,3] := by decide
example : (some 3).bind (fun x => some (x + 1)) = some 4 := rfl
example : (do let x ← some 3; return x + 1) = some 4 := rfl
example : (do let x ← some 3; return x + 1) = some 4 := by simp
example (x : Option Nat) : x >>= some = x := by cases x <;> rfl
example (x : Option Nat) : (x >>= fun a => pure a) = x := by simp
def sum (xs : List Nat) : Nat := Id.run do
  let mut s := 0
  for x in xs do
    s := s + x
  return s
example : sum [1,2,3] = 6 := by decide
example : sum [1,2,3] = 6 := rfl
theorem sum_eq (xs : List Nat) : sum xs = xs.foldl (· + ·) 0 := by
  simp [sum]
example : LawfulMonad Option := inferInstance
example : LawfulMonad Id := inferInstance
example : LawfulMonad (StateM Nat) := inferInstance
example : LawfulMonad (Except String) := inferInstance
example : LawfulMonad (ReaderT Nat Option) := inferInstance
example : LawfulMonad (StateT Nat (ExceptT String Id)) := inferInstance
example : LawfulBEq Nat := inferInstance
example : LawfulBEq String := inferInstance
example : LawfulBEq (List Nat) := inferInstance
example : LawfulBEq (Nat × String) := inferInstance
example : LawfulBEq (Option Char) := inferInstance
inductive C | a | b (n : Nat) deriving BEq, ReflBEq, LawfulBEq
example (x y : C) (h : (x == y) = true) : x = y := by simpa using h
example (x : StateM Nat Nat) : (x >>= pure) = x := by simp
example (f : Nat → StateM Nat Nat) (x : Nat) : (pure x >>= f) = f x := by simp
example : (modify (· + 1) : StateM Nat Unit).run 3 = ((), 4) := rfl
example (xs : List Nat) : xs.toArray.toList = xs := by simp
example (xs : Array Nat) (i : Nat) (h : i < xs.size) : (xs.set i 5)[i]'(by simp [h]) = 5 := by simp
example (xs : List Nat) (h : xs ≠ []) : xs.head h ∈ xs := by simp
example (x y : BitVec 8) : x + y = y + x := by exact BitVec.add_comm x y
example (a b : UInt8) (h : a.toNat = b.toNat) : a = b := UInt8.toNat_inj.mp h
example (a b : Fin 5) (h : a.val = b.val) : a = b := Fin.ext h
example : (5 : Fin 3) = 2 := by decide
example (c : Char) (h : c.toNat = 97) : c = 'a' := Char.toNat_inj.mp h
example (s : String) : s ++ "" = s := by simp
example (s t : String) : (s ++ t).length = s.length + t.length := by simp
example (x : Nat × Nat) : (x.1, x.2) = x := by simp
example (f : Nat → Nat) : f ∘ id = f := by simp
example (x : Except String Nat) : (x >>= pure) = x := by simp
example (p : Nat → Bool) (xs : Array Nat) : (xs.filter p).size ≤ xs.size := by simp
