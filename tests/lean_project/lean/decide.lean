/-! `decide` over bounded quantifiers, finite types, lists and strings. -/
set_option linter.unusedVariables false
example : ∀ x < 10, x * x < 100 := by decide
example : ∀ x ≤ 10, x * x ≤ 100 := by decide
example : ∃ x < 10, x = 3 := by decide
example : ∃ x : Fin 5, x.val = 3 := by decide
example : ∀ x : Fin 5, x.val < 5 := by decide
example : ∀ x ∈ [1,2,3], x < 5 := by decide
example : ∃ x ∈ [1,2,3], x = 3 := by decide
example : ∀ x ∈ #[1,2,3], x < 5 := by decide
example : ∀ b : Bool, b || !b := by decide
example : ∀ x : Fin 3, ∀ y : Fin 3, x + y = y + x := by decide
example : (3, 4) ≠ (4, 3) := by decide
example : [1,2] < [1,3] := by decide
example : ¬ (2 ∣ 5) := by decide
example : "abc" < "abd" := by decide
example : some 3 ≠ none := by decide
example : (1 : Int) - 5 = -4 := by decide
example : 2 ∈ [1,2,3] := by decide
example : Nat.gcd 12 18 = 6 := by decide
example : (10 : Nat).toDigits 2 = ['2'] := by decide
example : toString 123 = "123" := by decide
example : "123".toNat? = some 123 := by decide
example : s!"{1 + 1}" = "2" := by decide
example : (fun x : Nat => x + 0) = id := by funext x; rfl
example : 'a'.toUpper = 'A' := by decide
example : "hello".toUpper = "HELLO" := by decide
example : ∀ x : Option Bool, x = none ∨ x.isSome := by intro x; cases x <;> simp
example : (5 : Fin 10) < 7 := by decide
example : #[1,2,3].foldl (· + ·) 0 = 6 := by decide
example : (List.range 5).map (· * 2) = [0,2,4,6,8] := by decide
example : "a,b".splitOn "," = ["a","b"] := by decide
example : 255#8 + 1#8 = 0#8 := by decide
example : (255 : UInt8) + 1 = 0 := by decide
example : (-1 : Int8).toInt = -1 := by decide
example : (5 : BitVec 8).toNat = 5 := by simp
example : (3 : UInt8).toNat = 3 := by simp
example (x y : UInt8) : x + y = y + x := UInt8.eq_of_toBitVec_eq (BitVec.add_comm _ _)
example (a b c : BitVec 8) : a + b + c = a + (b + c) := BitVec.add_assoc a b c
example (x : Nat) (h : x < 256) : (UInt8.ofNat x).toNat = x := by simp; omega
