prelude
import Init.Grind.Ordered.Linarith
import Init.Grind.Module.Envelope

/-! Sums `n₁ • x₁ + …` with natural coefficients in a normal form, and the semirings of them: how `grind` compares
terms of modules and semirings that need no subtraction, commutative or not. -/

set_option linter.all false
universe u v

namespace Lean.Grind
/-- The sum of `n • x` over its entries. -/
abbrev FormalSum (κ : Type v) := List (Nat × κ)
namespace FormalSum
open AddCommMonoid NatModule
variable {κ : Type v}
def insert (eq : κ → κ → Bool) (n : Nat) (k : κ) : FormalSum κ → FormalSum κ
  | [] => [(n, k)]
  | (m, l) :: s => cond (eq k l) ((n + m, l) :: s) ((m, l) :: insert eq n k s)
def append (eq : κ → κ → Bool) : FormalSum κ → FormalSum κ → FormalSum κ
  | [], t => t
  | (n, k) :: s, t => insert eq n k (append eq s t)
def scale (n : Nat) : FormalSum κ → FormalSum κ
  | [] => []
  | (m, l) :: s => (n * m, l) :: scale n s
/-- What remains of a sum without one of its entries, if it has that entry. -/
def take (eq : κ → κ → Bool) (n : Nat) (k : κ) : FormalSum κ → Option (FormalSum κ)
  | [] => none
  | (m, l) :: s => cond (and (eq k l) (Nat.beq n m)) (some s)
    (match take eq n k s with
    | none => none
    | some t => some ((m, l) :: t))
def isZero : FormalSum κ → Bool
  | [] => true
  | (n, _) :: s => and (Nat.beq n 0) (isZero s)
def eqv (eq : κ → κ → Bool) : FormalSum κ → FormalSum κ → Bool
  | [], t => isZero t
  | (n, k) :: s, t => cond (Nat.beq n 0) (eqv eq s t)
    (match take eq n k t with
    | none => false
    | some t => eqv eq s t)

variable {M : Type u} [NatModule M] (v : κ → M)
local instance : Std.Associative (α := M) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := M) (· + ·) := ⟨add_comm⟩
def value : FormalSum κ → M
  | [] => 0
  | (n, k) :: s => n • v k + value s
variable {eq : κ → κ → Bool} (ok : ∀ k l, eq k l = true → k = l)
include ok
theorem value_insert (n : Nat) (k : κ) : ∀ s, value v (insert eq n k s) = n • v k + value v s
  | [] => rfl
  | (m, l) :: s => by
    rw [insert]
    cases e : eq k l
    · show m • v l + value v (insert eq n k s) = _
      rw [value_insert n k s, value]; ac_rfl
    · show (n + m) • v l + value v s = _
      rw [ok k l e, add_nsmul, value, add_assoc]
theorem value_append : ∀ s t, value v (append eq s t) = value v s + value v t
  | [], t => (NatModule.zero_add _).symm
  | (n, k) :: s, t => by rw [append, value_insert v ok, value_append s t, value, add_assoc]
omit ok in
theorem value_scale (n : Nat) : ∀ s, value v (scale n s) = n • value v s
  | [] => (nsmul_zero n).symm
  | (m, l) :: s => by rw [scale, value, value, value_scale n s, nsmul_add, mul_nsmul]
theorem value_take {n : Nat} {k : κ} : ∀ {s t}, take eq n k s = some t → value v s = n • v k + value v t
  | (m, l) :: s, t, h => by
    rw [take] at h
    cases e : and (eq k l) (Nat.beq n m) with
    | true =>
      rw [e] at h
      rw [Bool.and_eq_true] at e
      rw [← Option.some.inj h, value, ok k l e.1, Nat.eq_of_beq_eq_true e.2]
    | false =>
      rw [e] at h
      replace h : (match take eq n k s with | none => none | some t => some ((m, l) :: t)) = some t := h
      cases g : take eq n k s with
      | none => rw [g] at h; exact nomatch h
      | some s' =>
        rw [g] at h
        rw [← Option.some.inj h, value, value_take g, value]; ac_rfl
omit ok in
theorem value_isZero : ∀ {s}, isZero s = true → value v s = 0
  | [], _ => rfl
  | (n, k) :: s, h => by
    rw [isZero, Bool.and_eq_true] at h
    rw [value, Nat.eq_of_beq_eq_true h.1, value_isZero h.2, zero_nsmul, add_zero]
theorem value_eqv : ∀ {s t}, eqv eq s t = true → value v s = value v t
  | [], t, h => (value_isZero v h).symm
  | (n, k) :: s, t, h => by
    rw [eqv] at h
    cases z : Nat.beq n 0 with
    | true =>
      rw [z] at h
      rw [value, Nat.eq_of_beq_eq_true z, zero_nsmul, NatModule.zero_add]; exact value_eqv h
    | false =>
      rw [z] at h
      replace h : (match take eq n k t with | none => false | some t => eqv eq s t) = true := h
      cases g : take eq n k t with
      | none => rw [g] at h; exact nomatch h
      | some t' =>
        rw [g] at h
        rw [value, value_take v ok g, value_eqv h]
end FormalSum

namespace Linarith
open FormalSum NatModule AddCommMonoid
/-- A term of a module over the natural numbers; the solver makes only such. -/
def Expr.denoteN {α : Type u} [NatModule α] (ctx : Context α) : Expr → α
  | .sub .. | .neg .. | .intMul .. | .zero => 0
  | .var v => v.denote ctx
  | .add a b => denoteN ctx a + denoteN ctx b
  | .natMul k a => k • denoteN ctx a
def Expr.toSum : Expr → FormalSum Var
  | .sub .. | .neg .. | .intMul .. | .zero => []
  | .var v => [(1, v)]
  | .add a b => append Nat.beq a.toSum b.toSum
  | .natMul k a => scale k a.toSum
theorem Expr.value_toSum {α : Type u} [NatModule α] (ctx : Context α) : ∀ e : Expr, value (Var.denote ctx) e.toSum = e.denoteN ctx
  | .sub .. | .neg .. | .intMul .. | .zero => rfl
  | .var v => by show 1 • v.denote ctx + 0 = _; rw [one_nsmul, add_zero]; rfl
  | .add a b => by rw [toSum, value_append _ (fun _ _ => Nat.eq_of_beq_eq_true), value_toSum ctx a, value_toSum ctx b]; rfl
  | .natMul k a => by rw [toSum, value_scale, value_toSum ctx a]; rfl
theorem eq_normN {α : Type u} [NatModule α] (ctx : Context α) (lhs rhs : Expr) (h : eqv Nat.beq lhs.toSum rhs.toSum = true) :
    lhs.denoteN ctx = rhs.denoteN ctx := by
  rw [← Expr.value_toSum, ← Expr.value_toSum]; exact value_eqv _ (fun _ _ => Nat.eq_of_beq_eq_true) h
end Linarith
end Lean.Grind
