/-! `grind` on orders: chains with offsets over Nat and Int, linear inequalities over ordered rings and modules that
type classes give, and orders without arithmetic. -/
set_option linter.all false
section
variable (x y z w : Int) (a b c : Nat) (p q : Prop)
theorem t1 (h : x ≤ y) (h' : y < z + 1) : x ≤ z := by grind
theorem t2 (h : x ≤ y + 3) (h' : y ≤ z - 2) : x ≤ z + 1 := by grind
theorem t3 (h : a ≤ b) (h' : b < c) : a + 1 ≤ c := by grind
theorem t4 (h : a ≤ b) (h' : b ≤ a) : a = b := by grind
theorem t5 (f : Int → Int) (h : x ≤ y) (h' : y ≤ x) : f x = f y := by grind
theorem t6 (f : Nat → Nat) (h : a ≤ b) (h' : b ≤ a) : f a = f b := by grind
theorem t7 (h : 2 * x + 3 * y ≤ 7) (h' : x ≥ 2) (h'' : y ≥ 2) : False := by grind
theorem t8 (h : x < y ∨ y < x) : x ≠ y := by grind
theorem t9 (f : Nat → Nat) (h : a + 2 = b) (h' : c + 2 = b) : f a = f c := by grind
theorem t10 (h : x ≤ y) : ¬ y < x := by grind
theorem t11 (h : (a : Int) ≤ x) : 0 ≤ x := by grind
theorem t12 (h : a - b = 0) : a ≤ b := by grind
theorem t13 : x * y ≤ x * y + 1 := by grind
theorem t14 (h : x * y ≤ 3) (h' : 4 ≤ y * x) : False := by grind
theorem t15 : max a b = max b a := by grind
theorem t16 (h : a < b) (h' : b < c) (h'' : c < a + 2) : False := by grind
end
section
open Lean.Grind Std
variable {α : Type} [CommRing α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedRing α] (x y z : α)
theorem u1 (h : x ≤ y) (h' : y < z) : x < z := by grind
theorem u2 (h : 2 * x + 3 * y ≤ 5) (h' : x ≥ 1) (h'' : y > 1) : False := by grind
theorem u3 (h : x ≤ y) : x + z ≤ y + z := by grind
theorem u4 (h : x ≤ y) (h' : y ≤ x) : x = y := by grind
theorem u5 (h : x < y) : ¬ y ≤ x := by grind
theorem u6 (h : x + y = 3) (h' : x - y = 1) (h2 : x < 2): False := by grind
theorem u7 (h : x * y ≤ 3) (h' : 4 ≤ y * x) : False := by grind
theorem u8 (f : α → α) (h : x ≤ y + 1) (h' : y + 1 ≤ x) : f x = f (y + 1) := by grind
theorem u9 (h : x ≤ y) : 2 * x ≤ 2 * y := by grind
theorem u10 (h : x ≤ y + 1) (h' : y ≤ z + 2) : x ≤ z + 3 := by grind
theorem u11 (h : x ≤ y + 1) (h' : y ≤ z + 2) : x ≤ z + 4 := by grind_linarith
theorem u12 (h : x < y) (h' : y < z) : ¬z < x := by grind_order
theorem u13 (h : x ≤ y) (h' : ¬x + 1 ≤ y + 1) : False := by grind
theorem u14 (h : x ≠ y) (h' : x ≤ y) : x < y := by grind
theorem u15 : (0 : α) < 1 := by grind
theorem u16 (h : 3 * x = 3 * y) : x ≤ y := by grind
end
section
open Lean.Grind Std
variable {α : Type} [IntModule α] [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] [OrderedAdd α] (x y z : α)
theorem v1 (h : x ≤ y) (h' : y < z) : x < z := by grind
theorem v2 (h : x ≤ y) : x + z ≤ y + z := by grind
theorem v3 (h : x + y = z) (h2 : z + y = x) (h3 : y < 0) : False := by grind
theorem v4 : x + y - x = y := by grind
theorem v5 (h : (2:Int) • x ≤ 0) (h2 : 0 < x) : False := by grind
end
section
open Lean.Grind Std
variable {α : Type} [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] (x y z : α)
theorem w1 (h : x ≤ y) (h' : y < z) : x < z := by grind
theorem w2 (h : x ≤ y) (h' : y ≤ z) (h'' : z ≤ x) : x = z := by grind
theorem w3 (h : ¬ x ≤ y) : y < x := by grind
end

-- A type of the user's, ordered and a ring by its own laws.
structure Signed where
  val : Int
@[ext] theorem Signed.ext {x y : Signed} (h : x.val = y.val) : x = y := by cases x; cases y; cases h; rfl
instance : LE Signed := ⟨fun x y => x.val ≤ y.val⟩
instance : LT Signed := ⟨fun x y => x.val < y.val⟩
instance : Std.IsLinearOrder Signed := .of_le (fun _ _ h k => Signed.ext (Int.le_antisymm h k)) (fun _ _ _ => Int.le_trans) fun x y => Int.le_total x.val y.val
instance : Std.LawfulOrderLT Signed := ⟨fun x y => by show x.val < y.val ↔ x.val ≤ y.val ∧ ¬y.val ≤ x.val; omega⟩
theorem s1 (x y z : Signed) (h : x ≤ y) (h' : y ≤ z) (h'' : z ≤ x) : x = y := by grind
theorem s2 (x y z : Signed) (h : x < y) (h' : y ≤ z) : ¬z ≤ x := by grind

section
open Lean.Grind Std
variable {α : Type} [IntModule α] [NoNatZeroDivisors α] (x y z : α)
theorem n1 (h : (2 : Int) • x = (2 : Int) • y) : x = y := by grind
theorem n2 (h : x + y = z) (h' : z - y ≠ x) : False := by grind
theorem n3 (h : (3 : Int) • x = y) (h' : (6 : Int) • x ≠ y + y) : False := by grind
end
