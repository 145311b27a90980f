/-! Goals that the default simp set of Lean closes. -/
set_option linter.unusedVariables false
variable (a b c n m : Nat) (x y : Int) (p q r : Prop) (xs ys : List Nat) (s t : Bool)
example : a + 0 = a := by simp
example : 0 + a = a := by simp
example : a * 1 = a := by simp
example : 1 * a = a := by simp
example : a * 0 = 0 := by simp
example : a - 0 = a := by simp
example : 0 - a = 0 := by simp
example : a - a = 0 := by simp
example : min a a = a := by simp
example : max a a = a := by simp
example : a ∣ a := by simp
example : n + 1 ≠ 0 := by simp
example : 0 < n + 1 := by simp
example : a ≤ a := by simp
example : ¬ a < a := by simp
example : (a + b = a) ↔ b = 0 := by simp
example : (a + b = a + c) ↔ b = c := by simp
example : (a + b ≤ a + c) ↔ b ≤ c := by simp
example : (a + b < a + c) ↔ b < c := by simp
example : (b + a = c + a) ↔ b = c := by simp
example : (a + 1 = b + 1) ↔ a = b := by simp
example : (a + 1 ≤ b + 1) ↔ a ≤ b := by simp
example : (a * b = 0) ↔ a = 0 ∨ b = 0 := by simp
example : a ^ 0 = 1 := by simp
example : a ^ 1 = a := by simp
example : a % a = 0 := by simp
example : a % 1 = 0 := by simp
example : a / 1 = a := by simp
example : 0 / a = 0 := by simp
example : (a = 0 ∨ 0 < a) := by omega
example : (a ≤ 0) ↔ a = 0 := by simp
example : (a < 1) ↔ a = 0 := by simp
example : ¬ (a < 0) := by simp
example : ¬ (a ≤ b) ↔ b < a := by simp
example : ¬ (a < b) ↔ b ≤ a := by simp
example : a + b - b = a := by simp
example : a + b - a = b := by simp
example : (a - b ≤ a) := by simp
example : x + -x = 0 := by simp
example : x - x = 0 := by simp
example : - -x = x := by simp
example : x + 0 = x := by simp
example : x * 1 = x := by simp
example : (x + y = x) ↔ y = 0 := by simp
example : (-x = -y) ↔ x = y := by simp
example : (0 : Int) ≤ (a : Int) := by simp
example : ((a : Int) = b) ↔ a = b := by simp
example : p ∧ True ↔ p := by simp
example : p ∨ False ↔ p := by simp
example : (p → p) := by simp
example : ¬ ¬ p ↔ p := by simp
example : (p ∧ p) ↔ p := by simp
example : ¬ (p ∨ q) ↔ ¬ p ∧ ¬ q := by simp
example : ¬ (p → q) ↔ p ∧ ¬ q := by simp
example : (∃ z : Nat, z = a ∧ p) ↔ p := by simp
example : (∀ z : Nat, z = a → z = b) ↔ a = b := by simp
example : (¬ ∃ z : Nat, z < a) ↔ ∀ z : Nat, a ≤ z := by simp
example [Decidable p] : (if p then a else a) = a := by simp
example [Decidable p] (h : p) : (if p then a else b) = a := by simp [h]
example : (s && true) = s := by simp
example : (!(!s)) = s := by simp
example : (s == s) = true := by simp
example : (a == a) = true := by simp
example : (a == b) = true ↔ a = b := by simp
example : decide (a = b) = true ↔ a = b := by simp
example : (s = true ∧ t = true) ↔ (s && t) = true := by simp
example : xs ++ [] = xs := by simp
example : (xs ++ ys).length = xs.length + ys.length := by simp
example : xs.reverse.reverse = xs := by simp
example : xs.map id = xs := by simp
example : xs.map (fun x => x) = xs := by simp
example : (xs = [] ) ↔ xs.length = 0 := by simp
example : a ∈ a :: xs := by simp
example : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by simp
example : a ∈ xs.map (· + 1) ↔ ∃ z, z ∈ xs ∧ z + 1 = a := by simp
example : a ∈ xs.filter (· < 3) ↔ a ∈ xs ∧ a < 3 := by simp
example : [a, b] = [c, n] ↔ a = c ∧ b = n := by simp
example : a ∈ [b, c] ↔ a = b ∨ a = c := by simp
example : (a :: xs ≠ []) := by simp
example : some a = some b ↔ a = b := by simp
example : (some a).isSome = true := by simp
example : (a, b) = (c, n) ↔ a = c ∧ b = n := by simp
example : (a, b).1 = a := by simp
example : List.range 0 = [] := by simp
example : (List.range n).length = n := by simp
example : (List.replicate n a).length = n := by simp
example : (xs.all fun z => z == z) = true := by simp
example : xs.take xs.length = xs := by simp
example : xs.drop xs.length = [] := by simp
example : (fun z : Nat => z + 0) = id := by funext z; simp
example : Function.comp id id a = a := by simp
example : (a, b) = (a, b) := by simp
example : 2 + 3 = 5 := by simp
example : (2 : Int) - 5 = -3 := by simp
example : 10 % 3 = 1 := by simp
example : ¬ (3 = 4) := by simp
example : 3 ∣ 9 := by simp
example : ¬ 2 ∣ 9 := by simp
example : "ab" ≠ "cd" := by simp
example : a.succ = a + 1 := by simp
example : Nat.succ a ≠ 0 := by simp
example : a < a + 1 := by simp
example : a ≤ a + b := by simp
example : a ≠ a + 1 := by simp
example : 2 * a = a + a := by omega
example : a ∣ a * b := by simp
example : a ∣ 0 := by simp
example : 1 ∣ a := by simp
example : (a * b) % a = 0 := by simp
example : a * b = b * a := by simp [Nat.mul_comm]
example : a + b + c = a + (b + c) := by simp [Nat.add_assoc]
example : a + b + c = c + b + a := by simp [Nat.add_comm, Nat.add_left_comm, Nat.add_assoc]
example (h : a = b) (g : b = c) : a = c := by simp_all
example (h : p → q) (g : p) : q := by simp_all
example (h : a ≠ b) : ¬ b = a := by simp [h.symm]
example (h : xs = []) : xs.length = 0 := by simp [h]
example : Nat.gcd a a = a := by simp
example : Nat.gcd a 0 = a := by simp
example : (x.natAbs : Int) = x ∨ (x.natAbs : Int) = -x := by omega
example : Int.toNat (a : Int) = a := by simp
example : (a : Int).natAbs = a := by simp
example : (∃ z, z = a) := by simp
example : (∀ z : Nat, True) := by simp
example : xs.isEmpty = true ↔ xs = [] := by simp
example : xs.contains a = true ↔ a ∈ xs := by simp
example : xs.head? = none ↔ xs = [] := by simp
example : (xs ++ ys = []) ↔ xs = [] ∧ ys = [] := by simp
example : xs.reverse = [] ↔ xs = [] := by simp
example : xs.filter (fun _ => true) = xs := by simp
example : xs.filter (fun _ => false) = [] := by simp
example : xs.foldr (· :: ·) [] = xs := by simp
example : xs.getLast? = none ↔ xs = [] := by simp
