prelude
import Init.Data.Order
import Init.Grind.Ordered.Ring
import Init.Grind.Ordered.Offsets

/-! The integers are an ordered ring. -/

set_option linter.all false

instance : Lean.Grind.OrderedRing Int where
  add_le_left_iff c := by omega
  zero_lt_one := by decide
  mul_lt_mul_of_pos_left h k := Int.mul_lt_mul_of_pos_left h k
  mul_lt_mul_of_pos_right {a b c} h k := by rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h k
