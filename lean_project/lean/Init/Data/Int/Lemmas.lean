prelude
import Init.Data.Char.Classes

/-! Simp lemmas whose stock roles they could not play before the solvers were complete. -/

set_option linter.all false
universe u v w

attribute [refl] Nat.le_refl
attribute [simp] Nat.add_eq_zero_iff Nat.dvd_refl Nat.dvd_zero Nat.dvd_mul_right Nat.dvd_mul_left Nat.sub_le Nat.mul_eq_zero Int.natCast_nonneg
@[simp] theorem Nat.left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := by omega
@[simp] theorem Nat.right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := by omega
@[simp] theorem Int.add_eq_left {a b : Int} : a + b = a ↔ b = 0 := by omega
@[simp] theorem Int.add_eq_right {a b : Int} : a + b = b ↔ a = 0 := by omega
@[simp] theorem Int.left_eq_add {a b : Int} : a = a + b ↔ b = 0 := by omega
@[simp] theorem Int.right_eq_add {a b : Int} : b = a + b ↔ a = 0 := by omega
namespace List
@[simp] theorem head?_eq_none_iff {α : Type u} {l : List α} : l.head? = none ↔ l = [] := by cases l <;> simp
@[simp] theorem getLast?_eq_none_iff {α : Type u} {l : List α} : l.getLast? = none ↔ l = [] := by cases l <;> simp [getLast?_cons]
end List

