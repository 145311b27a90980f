prelude
import Init.Grind.Order

/-! Minimum and maximum of natural numbers. -/

set_option linter.all false
universe u v w

namespace Nat
variable {a b c d n m k : Nat}
protected theorem min_le_of_left_le {a b c : Nat} (h : a ≤ c) : min a b ≤ c := by omega
protected theorem min_le_of_right_le {a b c : Nat} (h : b ≤ c) : min a b ≤ c := by omega
protected theorem le_min_of_le_of_le {a b c : Nat} : a ≤ b → a ≤ c → a ≤ min b c := by omega
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem min_lt {a b c : Nat} : min a b < c ↔ a < c ∨ b < c := by omega
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by omega
protected theorem lt_max {a b c : Nat} : a < max b c ↔ a < b ∨ a < c := by omega
protected theorem max_le_of_le_of_le {a b c : Nat} : a ≤ c → b ≤ c → max a b ≤ c := by omega
protected theorem le_max_of_left_le (h : a ≤ b) : a ≤ max b c := by omega
protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by omega
protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by omega
protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by omega
protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by omega
@[simp] protected theorem min_self_assoc {m n : Nat} : min m (min m n) = min m n := by omega
@[simp] protected theorem min_self_assoc' {m n : Nat} : min n (min m n) = min n m := by omega
@[simp] protected theorem max_self_assoc {m n : Nat} : max m (max m n) = max m n := by omega
@[simp] protected theorem max_self_assoc' {m n : Nat} : max n (max m n) = max n m := by omega
@[simp] theorem min_add_left_self {a b : Nat} : min a (b + a) = a := by omega
@[simp] theorem min_add_right_self {a b : Nat} : min a (a + b) = a := by omega
@[simp] theorem add_left_min_self {a b : Nat} : min (b + a) a = a := by omega
@[simp] theorem add_right_min_self {a b : Nat} : min (a + b) a = a := by omega
@[simp] theorem max_add_left_self {a b : Nat} : max a (b + a) = b + a := by omega
@[simp] theorem max_add_right_self {a b : Nat} : max a (a + b) = a + b := by omega
@[simp] theorem add_left_max_self {a b : Nat} : max (b + a) a = b + a := by omega
@[simp] theorem add_right_max_self {a b : Nat} : max (a + b) a = a + b := by omega
protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by omega
protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c := by omega
protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c := by omega
protected theorem sub_max_sub_right (a b c : Nat) : max (a - c) (b - c) = max a b - c := by omega
protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by omega
protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by omega
protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by omega
protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by omega
protected theorem succ_min_succ (x y : Nat) : min (succ x) (succ y) = succ (min x y) := by omega
protected theorem succ_max_succ (x y : Nat) : max (succ x) (succ y) = succ (max x y) := by omega
protected theorem pred_min_pred (x y : Nat) : min (pred x) (pred y) = pred (min x y) :=
  by intros; simp only [Nat.pred_eq_sub_one] at *; omega
protected theorem pred_max_pred (x y : Nat) : max (pred x) (pred y) = pred (max x y) :=
  by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem mul_max_mul_right (a b c : Nat) : max (a * c) (b * c) = max a b * c := by rcases Nat.le_total a b with h | h <;> simp [Nat.max_eq_left, Nat.max_eq_right, h, Nat.mul_le_mul_right]
theorem mul_min_mul_right (a b c : Nat) : min (a * c) (b * c) = min a b * c := by rcases Nat.le_total a b with h | h <;> simp [Nat.min_eq_left, Nat.min_eq_right, h, Nat.mul_le_mul_right]
theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c := by rcases Nat.le_total b c with h | h <;> simp [Nat.max_eq_left, Nat.max_eq_right, h, Nat.mul_le_mul_left]
theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c := by rcases Nat.le_total b c with h | h <;> simp [Nat.min_eq_left, Nat.min_eq_right, h, Nat.mul_le_mul_left]
protected theorem min_max_distrib_left (a b c : Nat) : min a (max b c) = max (min a b) (min a c) := by omega
protected theorem max_min_distrib_left (a b c : Nat) : max a (min b c) = min (max a b) (max a c) := by omega
protected theorem max_min_distrib_right (a b c : Nat) : max (min a b) c = min (max a c) (max b c) := by omega
protected theorem min_max_distrib_right (a b c : Nat) : min (max a b) c = max (min a c) (min b c) := by omega
theorem sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b := by omega
theorem le_of_pred_lt {m n : Nat} : pred m < n → m ≤ n := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem pred_lt_self : ∀ {n : Nat}, 0 < n → pred n < n := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem pred_inj : ∀ {a b : Nat}, 0 < a → 0 < b → pred a = pred b → a = b := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem le_pred_iff_lt {n m : Nat} : 0 < m → (n ≤ pred m ↔ n < m) := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem le_pred_of_lt {n m : Nat} : n < m → n ≤ pred m := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem lt_of_lt_pred {n m : Nat} (h : n < pred m) : n < m := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
theorem lt_of_le_pred {n m : Nat} (h : 0 < m) : n ≤ pred m → n < m := by intros; simp only [Nat.pred_eq_sub_one] at *; omega
end Nat
