prelude
import Init.Grind.Order

/-! Natural numbers: order, successor, addition and subtraction, bounded quantifiers. -/

set_option linter.all false
universe u v w

namespace Nat
variable {a b c d n m k l : Nat}
protected theorem le_rfl : n ≤ n := by intros; omega
protected theorem le_of_lt_add_one {n m : Nat} : n < m + 1 → n ≤ m := by intros; omega
protected theorem lt_add_one_of_le {n m : Nat} : n ≤ m → n < m + 1 := by intros; omega
protected theorem lt_add_one_of_lt (h : a < b) : a < b + 1 := by intros; omega
theorem lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := by intros; omega
theorem add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := by intros; omega
theorem add_one_pos (n : Nat) : 0 < n + 1 := by intros; omega
theorem add_one_ne (n : Nat) : n + 1 ≠ n := by intros; omega
theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := by intros; omega
theorem succ_ne_self (n : Nat) : succ n ≠ n := by intros; omega
theorem succ_eq_one_add (n : Nat) : succ n = 1 + n := by intros; omega
theorem one_add_le_iff : 1 + a ≤ b ↔ a < b := by intros; omega
theorem lt_le_asymm : a < b → ¬b ≤ a := by intros; omega
theorem le_lt_asymm : a ≤ b → ¬b < a := by intros; omega
theorem gt_irrefl (n : Nat) : ¬n > n := by intros; omega
theorem gt_asymm : a > b → ¬b > a := by grind
protected theorem lt_iff_le_and_not_ge {m n : Nat} : m < n ↔ m ≤ n ∧ ¬n ≤ m := by intros; omega
protected theorem le_or_le (a b : Nat) : a ≤ b ∨ b ≤ a := by intros; omega
protected theorem ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a := by intros; omega
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := by intros; omega
protected theorem eq_or_lt_of_not_lt (hnlt : ¬a < b) : a = b ∨ b < a := by intros; omega
protected theorem not_lt_of_gt {n m : Nat} (h : n > m) : ¬n < m := by intros; omega
protected theorem not_lt_of_lt {n m : Nat} (h : n < m) : ¬m < n := by intros; omega
protected theorem lt_of_eq_of_lt {n m k : Nat} : n = m → m < k → n < k := by intros; omega
protected theorem le_of_eq_of_le {n m k : Nat} : n = m → m ≤ k → n ≤ k := by intros; omega
protected theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := by intros; omega
protected theorem zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := by intros; omega
theorem zero_lt_two : 0 < 2 := by intros; omega
theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := by intros; omega
theorem lt_succ_iff_lt_or_eq {a b : Nat} : a < succ b ↔ a < b ∨ a = b := by intros; omega
theorem lt_add_one_iff_lt_or_eq {a b : Nat} : a < b + 1 ↔ a < b ∨ a = b := by intros; omega
theorem pred_ne_self {n : Nat} : n ≠ 0 → pred n ≠ n := by cases n <;> simp
theorem pred_le_iff_le_succ {n m : Nat} : pred n ≤ m ↔ n ≤ succ m := by cases n <;> simp
theorem le_succ_of_pred_le {n m : Nat} : pred n ≤ m → n ≤ succ m := by cases n <;> simp
theorem pred_le_of_le_succ {n m : Nat} : n ≤ succ m → pred n ≤ m := by cases n <;> simp
theorem lt_pred_iff_succ_lt {n m : Nat} : n < pred m ↔ succ n < m := by cases m <;> simp
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := by intros; omega
theorem sub_one_lt_of_le (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b := by intros; omega
@[simp] theorem sub_one_lt_iff {n : Nat} : n - 1 < n ↔ 0 < n := by intros; omega
theorem le_sub_one_of_lt : a < b → a ≤ b - 1 := by intros; omega
theorem le_sub_one_iff_lt (h : 0 < b) : a ≤ b - 1 ↔ a < b := by intros; omega
protected theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := by intros; omega
theorem sub_one_add_one_eq_of_pos : ∀ {n : Nat}, 0 < n → (n - 1) + 1 = n := by intros; omega
theorem sub_one_cancel : ∀ {a b : Nat}, 0 < a → 0 < b → a - 1 = b - 1 → a = b := by intros; omega
theorem sub_one_sub_lt (h : i < n) : n - 1 - i < n := by intros; omega
theorem sub_one_sub_lt_of_lt (h : a < b) : b - 1 - a < b := by intros; omega
@[simp] theorem add_sub_self_left (a b : Nat) : (a + b) - a = b := by intros; omega
@[simp] theorem add_sub_self_right (a b : Nat) : (a + b) - b = a := by intros; omega
protected theorem sub_lt_sub_left : ∀ {k m n : Nat}, k < m → k < n → m - n < m - k := by intros; omega
protected theorem sub_lt_sub_right {a b c : Nat} : c ≤ a → a < b → a - c < b - c := by intros; omega
protected theorem sub_le_sub_iff_right {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m := by intros; omega
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by intros; omega
protected theorem le_sub_iff_add_le' {n m k : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by intros; omega
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by intros; omega
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < b + c := by intros; omega
theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by intros; omega
theorem add_lt_of_lt_sub' {a b c : Nat} : b < c - a → a + b < c := by intros; omega
theorem lt_sub_of_add_lt' {a b c : Nat} : a + b < c → b < c - a := by intros; omega
theorem le_sub_of_add_le' {n k m : Nat} : m + n ≤ k → n ≤ k - m := by intros; omega
theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) : n ≤ k - m → m + n ≤ k := by intros; omega
theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := by intros; omega
protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m := by intros; omega
protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m := by intros; omega
protected theorem le_of_sub_le_sub_right : ∀ {n m k : Nat}, k ≤ m → n - k ≤ m - k → n ≤ m := by intros; omega
protected theorem le_of_sub_le_sub_left : ∀ {n k m : Nat}, n ≤ k → k - m ≤ k - n → n ≤ m := by intros; omega
protected theorem lt_of_sub_lt_sub_right : ∀ {a b c : Nat}, a - c < b - c → a < b := by intros; omega
protected theorem lt_of_sub_lt_sub_left : ∀ {a b c : Nat}, c - b < c - a → a < b := by intros; omega
protected theorem lt_of_sub_pos {n m : Nat} (h : 0 < n - m) : m < n := by intros; omega
protected theorem lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := by intros; omega
protected theorem sub_ne_zero_iff_lt : n - m ≠ 0 ↔ m < n := by intros; omega
protected theorem zero_lt_sub_of_lt (h : i < a) : 0 < a - i := by intros; omega
protected theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by intros; omega
protected theorem sub_eq_max_sub (n m : Nat) : n - m = max n m - m := by intros; omega
protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by intros; omega
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by intros; omega
protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i := by intros; omega
theorem sub_add_sub_cancel : ∀ {a b c : Nat}, b ≤ a → c ≤ b → (a - b) + (b - c) = a - c := by intros; omega
theorem sub_sub_sub_cancel_right (h : c ≤ b) : (a - c) - (b - c) = a - b := by intros; omega
theorem succ_sub_sub_succ (n m k : Nat) : succ n - m - succ k = n - m - k := by intros; omega
theorem lt_add_left_iff_pos {k n : Nat} : n < k + n ↔ 0 < k := by intros; omega
theorem lt_add_right_iff_pos {k n : Nat} : n < n + k ↔ 0 < k := by intros; omega
protected theorem add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n := by intros; omega
theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by grind
theorem add_eq_two_iff : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 := by grind
theorem add_eq_three_iff : m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 := by grind
theorem add_left_inj {n : Nat} : m + n = k + n ↔ m = k := by intros; omega
theorem add_right_inj {n : Nat} : n + m = n + k ↔ m = k := by intros; omega
protected theorem add_right_eq_self {a b : Nat} : a + b = a ↔ b = 0 := by intros; omega
protected theorem add_left_eq_self {a b : Nat} : a + b = b ↔ a = 0 := by intros; omega
protected theorem self_eq_add_right {a b : Nat} : a = a + b ↔ b = 0 := by intros; omega
protected theorem self_eq_add_left {a b : Nat} : a = b + a ↔ b = 0 := by intros; omega
protected theorem add_self_ne_one : ∀ n : Nat, n + n ≠ 1 := by intros; omega
theorem le_sub_of_add_le'' : a + b ≤ c → a ≤ c - b := by intros; omega
@[simp] theorem exists_eq_add_one : (∃ n, a = n + 1) ↔ 0 < a := ⟨fun ⟨_, h⟩ => by omega, fun h => ⟨a - 1, by omega⟩⟩
@[simp] theorem exists_add_one_eq : (∃ n, n + 1 = a) ↔ 0 < a := ⟨fun ⟨_, h⟩ => by omega, fun h => ⟨a - 1, by omega⟩⟩
@[simp] theorem exists_ne_zero : (∃ n : Nat, ¬n = 0) := ⟨1, Nat.one_ne_zero⟩
theorem forall_lt_succ_right {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n := by grind
theorem forall_lt_succ_left {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) := ⟨fun h => ⟨h 0 (by omega), fun m hm => h _ (by omega)⟩, fun ⟨h0, h⟩ m hm => match m, hm with | 0, _ => h0 | m+1, hm => h m (by omega)⟩
theorem exists_lt_succ_right {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n := by grind
theorem exists_lt_succ_left {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) := ⟨fun ⟨m, hm, h⟩ => match m, hm, h with | 0, _, h => .inl h | m+1, hm, h => .inr ⟨m, by omega, h⟩, fun h => h.elim (fun h => ⟨0, by omega, h⟩) fun ⟨m, hm, h⟩ => ⟨m + 1, by omega, h⟩⟩
end Nat
