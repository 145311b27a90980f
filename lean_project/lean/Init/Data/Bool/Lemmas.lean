prelude
import Init.PropLemmas

/-! More facts about Booleans: exclusive or, distributivity, negation on either side of an equation, `toNat`. -/

set_option linter.all false

namespace Bool
theorem beq_to_eq (a b : Bool) : (a == b) = (a = b) := by simp
theorem not_beq_to_not_eq (a b : Bool) : (!(a == b)) = ¬(a = b) := by simp
@[simp] theorem not_bne_self (b : Bool) : ((!b) != b) = true := by cases b <;> rfl
@[simp] theorem bne_not_self (b : Bool) : (b != !b) = true := by cases b <;> rfl
@[simp] theorem true_bne (b : Bool) : (true != b) = !b := by cases b <;> rfl
@[simp] theorem false_bne (b : Bool) : (false != b) = b := by cases b <;> rfl
@[simp] theorem bne_assoc (a b c : Bool) : ((a != b) != c) = (a != (b != c)) := by cases a <;> cases b <;> cases c <;> rfl
@[simp] theorem bne_self_left (a b : Bool) : (a != (a != b)) = b := by cases a <;> cases b <;> rfl
@[simp] theorem bne_self_right (a b : Bool) : ((a != b) != b) = a := by cases a <;> cases b <;> rfl
theorem false_xor (x : Bool) : xor false x = x := by cases x <;> rfl
theorem xor_false (x : Bool) : xor x false = x := by cases x <;> rfl
theorem true_xor (x : Bool) : xor true x = !x := by cases x <;> rfl
theorem xor_true (x : Bool) : xor x true = !x := by cases x <;> rfl
theorem xor_self (x : Bool) : xor x x = false := by cases x <;> rfl
theorem not_xor_self (x : Bool) : xor (!x) x = true := by cases x <;> rfl
theorem xor_not_self (x : Bool) : xor x (!x) = true := by cases x <;> rfl
theorem not_xor (x y : Bool) : xor (!x) y = !(xor x y) := by cases x <;> cases y <;> rfl
theorem xor_not (x y : Bool) : xor x (!y) = !(xor x y) := by cases x <;> cases y <;> rfl
theorem not_xor_not (x y : Bool) : xor (!x) (!y) = xor x y := by cases x <;> cases y <;> rfl
theorem xor_comm (x y : Bool) : xor x y = xor y x := by cases x <;> cases y <;> rfl
theorem xor_assoc (x y z : Bool) : xor (xor x y) z = xor x (xor y z) := bne_assoc x y z
theorem xor_left_comm (x y z : Bool) : xor x (xor y z) = xor y (xor x z) := by cases x <;> cases y <;> cases z <;> rfl
theorem xor_right_comm (x y z : Bool) : xor (xor x y) z = xor (xor x z) y := by cases x <;> cases y <;> cases z <;> rfl
theorem and_left_comm (x y z : Bool) : (x && (y && z)) = (y && (x && z)) := by cases x <;> cases y <;> rfl
theorem and_right_comm (x y z : Bool) : ((x && y) && z) = ((x && z) && y) := by cases x <;> cases y <;> cases z <;> rfl
theorem or_left_comm (x y z : Bool) : (x || (y || z)) = (y || (x || z)) := by cases x <;> cases y <;> rfl
theorem or_right_comm (x y z : Bool) : ((x || y) || z) = ((x || z) || y) := by cases x <;> cases y <;> cases z <;> rfl
theorem and_or_distrib_right (x y z : Bool) : ((x || y) && z) = (x && z || y && z) := by cases x <;> cases y <;> cases z <;> rfl
theorem or_and_distrib_left (x y z : Bool) : (x || y && z) = ((x || y) && (x || z)) := by cases x <;> cases y <;> cases z <;> rfl
theorem or_and_distrib_right (x y z : Bool) : (x && y || z) = ((x || z) && (y || z)) := by cases x <;> cases y <;> cases z <;> rfl
theorem and_xor_distrib_left (x y z : Bool) : (x && xor y z) = xor (x && y) (x && z) := by cases x <;> cases y <;> cases z <;> rfl
theorem and_xor_distrib_right (x y z : Bool) : (xor x y && z) = xor (x && z) (y && z) := by cases x <;> cases y <;> cases z <;> rfl
theorem not_inj {x y : Bool} (h : (!x) = !y) : x = y := by rw [← Bool.not_not x, h, Bool.not_not]
@[simp] theorem not_inj_iff {x y : Bool} : (!x) = (!y) ↔ x = y := ⟨not_inj, congrArg _⟩
theorem eq_not {a b : Bool} : a = !b ↔ a ≠ b := by cases a <;> cases b <;> simp
theorem not_eq {a b : Bool} : (!a) = b ↔ a ≠ b := by cases a <;> cases b <;> simp
@[simp] theorem toNat_false : false.toNat = 0 := rfl
@[simp] theorem toNat_true : true.toNat = 1 := rfl
theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> decide
theorem toNat_lt (b : Bool) : b.toNat < 2 := Nat.lt_succ_of_le b.toNat_le
@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> simp
@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> simp
end Bool
