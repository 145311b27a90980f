prelude
import Init.Data.Int.Bitwise

/-! Bounded numbers: changes of the bound, folds, induction, order. -/

set_option linter.all false
universe u v w

namespace Fin
variable {n m : Nat}
abbrev toNat (i : Fin n) : Nat := i.val
def castLT (i : Fin m) (h : i.val < n) : Fin n := ⟨i.val, h⟩
def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i.val, Nat.lt_of_lt_of_le i.isLt h⟩
protected def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i.val, eq ▸ i.isLt⟩
def castAdd (m : Nat) (i : Fin n) : Fin (n + m) := castLE (Nat.le_add_right n m) i
def addNat (i : Fin n) (m : Nat) : Fin (n + m) := ⟨i.val + m, Nat.add_lt_add_right i.isLt _⟩
def natAdd (n : Nat) (i : Fin m) : Fin (n + m) := ⟨n + i.val, Nat.add_lt_add_left i.isLt _⟩
def rev (i : Fin n) : Fin n := ⟨n - (i.val + 1), by have := i.isLt; omega⟩
def pred (i : Fin (n + 1)) (h : i.val ≠ 0) : Fin n := ⟨i.val - 1, by have := i.isLt; omega⟩
def subNat (m : Nat) (i : Fin (n + m)) (h : m ≤ i.val) : Fin n := ⟨i.val - m, by have := i.isLt; omega⟩
@[inline] def foldl {α : Sort u} (n : Nat) (f : α → Fin n → α) (init : α) : α :=
  let rec @[specialize] loop (x : α) (i : Nat) : (fuel : Nat) → α
    | 0 => x
    | fuel+1 => if h : i < n then loop (f x ⟨i, h⟩) (i + 1) fuel else x
  loop init 0 n
@[inline] def foldr {α : Sort u} (n : Nat) (f : Fin n → α → α) (init : α) : α :=
  let rec @[specialize] loop : (i : Nat) → i ≤ n → α → α
    | 0, _, x => x
    | i+1, h, x => loop i (Nat.le_of_succ_le h) (f ⟨i, h⟩ x)
  loop n (Nat.le_refl n) init
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0) (succ : ∀ i : Fin n, motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨0, _⟩ => zero
  | ⟨i+1, h⟩ => succ ⟨i, Nat.lt_of_succ_lt_succ h⟩
@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort u} (zero : motive 0) (succ : ∀ i : Fin n, motive i.castSucc → motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨0, _⟩ => zero
  | ⟨i+1, h⟩ => succ ⟨i, Nat.lt_of_succ_lt_succ h⟩ (induction zero succ ⟨i, Nat.lt_of_succ_lt h⟩)
@[simp] theorem val_rev (i : Fin n) : i.rev.val = n - (i.val + 1) := rfl
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (castLE h i).val = i.val := rfl
instance : Max (Fin n) := maxOfLe
instance : Min (Fin n) := minOfLe
instance : ToString (Fin n) := ⟨fun i => toString i.val⟩
protected def div : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨a / b, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h⟩
protected def mod : Fin n → Fin n → Fin n | ⟨a, h⟩, ⟨b, _⟩ => ⟨a % b, Nat.lt_of_le_of_lt (Nat.mod_le _ _) h⟩
instance : Div (Fin n) := ⟨Fin.div⟩
instance : Mod (Fin n) := ⟨Fin.mod⟩
end Fin

-- Bounded quantifiers.
instance Nat.decidableExistsFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  decidable_of_iff (¬∀ i, ¬P i) ⟨fun h => Classical.byContradiction fun k => h fun i p => k ⟨i, p⟩, fun ⟨i, p⟩ k => k i p⟩
