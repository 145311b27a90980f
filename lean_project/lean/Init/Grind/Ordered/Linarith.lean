prelude
import Init.Grind.Ordered.Module

/-! Linear inequalities over an ordered module, for `grind`: sums `k • x + …` in a normal form, and the theorems that
the solver names in its proofs. A certificate is checked by the normal form of a difference. -/

set_option linter.all false
universe u

namespace Lean.Grind.Linarith
open AddCommMonoid AddCommGroup IntModule
abbrev Var := Nat
abbrev Context (α : Type u) := RArray α
inductive Expr where
  | zero
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | natMul (k : Nat) (a : Expr)
  | intMul (k : Int) (a : Expr)
inductive Poly where
  | nil
  | add (k : Int) (v : Var) (p : Poly)
def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v

-- The normal form: by decreasing variable, no zero coefficients.
namespace Poly
def insert (k : Int) (v : Var) : Poly → Poly
  | nil => add k v nil
  | add l w p =>
    cond (Nat.beq w v) (cond (decide (k + l = 0)) p (add (k + l) w p)) (cond (Nat.blt w v) (add k v (add l w p)) (add l w (insert k v p)))
def term (k : Int) (v : Var) (p : Poly) : Poly := cond (decide (k = 0)) p (insert k v p)
/-- `c * p + q`. -/
def addMul (c : Int) : Poly → Poly → Poly
  | nil, q => q
  | add k v p, q => term (c * k) v (addMul c p q)
def isNil : Poly → Bool
  | nil => true
  | add .. => false
def eqv (p q : Poly) : Bool := isNil (addMul 1 p (addMul (-1) q nil))
def leadCoeff : Poly → Int
  | nil => 1
  | add k _ _ => k
def coeff (p : Poly) (x : Var) : Int :=
  match p with
  | nil => 0
  | add k y p => cond (Nat.beq x y) k (coeff p x)
/-- `a * p + b * q`. -/
def lin (a : Int) (p : Poly) (b : Int) (q : Poly) : Poly := addMul a p (addMul b q nil)
end Poly
/-- `c * e + p`. -/
def Expr.addTo (c : Int) : Expr → Poly → Poly
  | .zero, p => p
  | .var v, p => p.term c v
  | .add a b, p => a.addTo c (b.addTo c p)
  | .sub a b, p => a.addTo c (b.addTo (-c) p)
  | .neg a, p => a.addTo (-c) p
  | .natMul k a, p => a.addTo (c * k) p
  | .intMul k a, p => a.addTo (c * k) p
def Poly.diff (lhs rhs : Expr) : Poly := lhs.addTo 1 (rhs.addTo (-1) .nil)

section
variable {α : Type u} [IntModule α] (ctx : Context α)
def Expr.denote : Expr → α
  | .zero => 0
  | .var v => v.denote ctx
  | .add a b => denote a + denote b
  | .sub a b => denote a - denote b
  | .neg a => -denote a
  | .natMul k a => k • denote a
  | .intMul k a => k • denote a
def Poly.denote : Poly → α
  | .nil => 0
  | .add k v p => k • v.denote ctx + denote p
-- The shape that the solver shows: left associated, without coefficient 1.
def Poly.denoteTerm (k : Int) (v : Var) : α := cond (decide (k = 1)) (v.denote ctx) (k • v.denote ctx)
def Poly.denote'.go : Poly → α → α
  | .nil, r => r
  | .add k v p, r => go p (r + denoteTerm ctx k v)
def Poly.denote' : Poly → α
  | .nil => 0
  | .add k v p => Poly.denote'.go ctx p (denoteTerm ctx k v)

theorem Poly.denoteTerm_eq (k : Int) (v : Var) : denoteTerm ctx k v = k • v.denote ctx := by
  rw [denoteTerm]
  by_cases h : k = 1
  · rw [h, one_zsmul]; rfl
  · rw [_root_.decide_eq_false h]; rfl
theorem Poly.denote'_go : ∀ (p : Poly) (r : α), denote'.go ctx p r = r + p.denote ctx
  | .nil, r => (add_zero r).symm
  | .add k v p, r => by rw [denote'.go, denote'_go p, denoteTerm_eq, denote, add_assoc]
theorem Poly.denote'_eq : ∀ p : Poly, p.denote' ctx = p.denote ctx
  | .nil => rfl
  | .add k v p => by rw [denote', denote'_go, denoteTerm_eq, denote]
theorem Poly.denote_insert (k : Int) (v : Var) : ∀ p : Poly, (p.insert k v).denote ctx = k • v.denote ctx + p.denote ctx
  | .nil => rfl
  | .add l w p => by
    rw [insert]
    cases e : Nat.beq w v
    · cases Nat.blt w v
      · show l • w.denote ctx + (insert k v p).denote ctx = _
        rw [denote_insert k v p, denote, add_left_comm]
      · rfl
    · rw [Nat.eq_of_beq_eq_true e]
      by_cases z : k + l = 0
      · rw [_root_.decide_eq_true z, denote, ← add_assoc, ← add_zsmul, z, zero_zsmul, zero_add]; rfl
      · rw [_root_.decide_eq_false z, denote, ← add_assoc, ← add_zsmul]; rfl
theorem Poly.denote_term (k : Int) (v : Var) (p : Poly) : (p.term k v).denote ctx = k • v.denote ctx + p.denote ctx := by
  rw [term]
  by_cases z : k = 0
  · rw [z, zero_zsmul, zero_add]; rfl
  · rw [_root_.decide_eq_false z]; exact denote_insert ctx k v p
theorem Poly.denote_addMul (c : Int) : ∀ p q : Poly, (addMul c p q).denote ctx = c • p.denote ctx + q.denote ctx
  | .nil, q => by rw [addMul, denote, zsmul_zero, zero_add]
  | .add k v p, q => by rw [addMul, denote_term, denote_addMul c p q, denote, zsmul_add, mul_zsmul, add_assoc]
theorem Poly.denote_isNil : ∀ {p : Poly}, p.isNil = true → p.denote ctx = 0
  | .nil, _ => rfl
theorem Poly.denote_lin (a b : Int) (p q : Poly) : (lin a p b q).denote ctx = a • p.denote ctx + b • q.denote ctx := by
  rw [lin, denote_addMul, denote_addMul, denote, add_zero]
theorem Poly.denote_eqv {p q : Poly} (h : eqv p q = true) : p.denote ctx = q.denote ctx := by
  have g := denote_isNil ctx h
  rw [denote_addMul, denote_addMul, denote, one_zsmul, neg_zsmul, one_zsmul, add_zero] at g
  exact eq_of_add_neg g
theorem natCast_smul (k : Nat) (a : α) : k • a = (k : Int) • a := (zsmul_natCast_eq_nsmul k a).symm
theorem Expr.denote_addTo : ∀ (e : Expr) (c : Int) (p : Poly), (e.addTo c p).denote ctx = c • e.denote ctx + p.denote ctx
  | .zero, c, p => by rw [addTo, denote, zsmul_zero, zero_add]
  | .var v, c, p => by rw [addTo, denote, Poly.denote_term]
  | .add a b, c, p => by rw [addTo, denote, denote_addTo a, denote_addTo b, zsmul_add, add_assoc]
  | .sub a b, c, p => by rw [addTo, denote, denote_addTo a, denote_addTo b, sub_eq_add_neg, zsmul_add, zsmul_neg, neg_zsmul, add_assoc]
  | .neg a, c, p => by rw [addTo, denote, denote_addTo a, zsmul_neg, neg_zsmul]
  | .natMul k a, c, p => by rw [addTo, denote, denote_addTo a, mul_zsmul, natCast_smul]
  | .intMul k a, c, p => by rw [addTo, denote, denote_addTo a, mul_zsmul]
theorem Poly.denote_diff (lhs rhs : Expr) : (diff lhs rhs).denote ctx = lhs.denote ctx + -rhs.denote ctx := by
  rw [diff, Expr.denote_addTo, Expr.denote_addTo, denote, one_zsmul, neg_zsmul, one_zsmul, add_zero]
theorem Poly.denote'_of_diff {lhs rhs : Expr} {p : Poly} (h : (diff lhs rhs).eqv p = true) : p.denote' ctx = lhs.denote ctx + -rhs.denote ctx := by
  rw [denote'_eq, ← denote_eqv ctx h, denote_diff]
theorem Poly.denote'_of_lin {a b : Int} {p q r : Poly} (h : (lin a p b q).eqv r = true) : r.denote' ctx = a • p.denote' ctx + b • q.denote' ctx := by
  rw [denote'_eq, denote'_eq, denote'_eq, ← denote_eqv ctx h, denote_lin]

-- Equations.
theorem eq_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_of_diff ctx h, e, add_neg_cancel]
theorem diseq_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : p.denote' ctx ≠ 0 :=
  fun z => e (eq_of_add_neg ((Poly.denote'_of_diff ctx h).symm.trans z))
theorem eq_neg (p₁ p₂ : Poly) (h : (Poly.lin (-1) p₁ 0 .nil).eqv p₂ = true) (e : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  rw [Poly.denote'_of_lin ctx h, e, zsmul_zero, zero_zsmul, add_zero]
theorem diseq_neg (p p' : Poly) (h : (Poly.lin (-1) p 0 .nil).eqv p' = true) (e : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  intro z
  rw [Poly.denote'_of_lin ctx h, zero_zsmul, add_zero, neg_zsmul, one_zsmul] at z
  exact e (by rw [← neg_neg (p.denote' ctx), z, neg_zero])
theorem eq_eq_subst (x : Var) (p₁ p₂ p₃ : Poly) (h : (Poly.lin (p₁.coeff x) p₂ (-p₂.coeff x) p₁).eqv p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [Poly.denote'_of_lin ctx h, h₁, h₂, zsmul_zero, zsmul_zero, add_zero]
theorem eq_diseq_subst1 (k : Int) (p₁ p₂ p₃ : Poly) (h : (Poly.lin k p₁ 1 p₂).eqv p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  rw [Poly.denote'_of_lin ctx h, h₁, zsmul_zero, zero_add, one_zsmul]; exact h₂
theorem imp_eq (p : Poly) (x y : Var) (h : (Poly.diff (.var x) (.var y)).eqv p = true) (e : p.denote' ctx = 0) : x.denote ctx = y.denote ctx := by
  rw [Poly.denote'_of_diff ctx h] at e
  exact eq_of_add_neg e
theorem diseq_unsat (h : Poly.nil.denote ctx ≠ 0) : False := h rfl
end

section
variable {α : Type u} [IntModule α] [NoNatZeroDivisors α] (ctx : Context α)
theorem eq_coeff (p₁ p₂ : Poly) (k : Nat) (h : (decide (k ≠ 0) && (Poly.lin k p₂ 0 .nil).eqv p₁) = true)
    (e : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote'_of_lin ctx h.2, zero_zsmul, add_zero] at e
  exact eq_zero_of_zsmul (by have := _root_.of_decide_eq_true h.1; omega) e
theorem eq_diseq_subst (k₁ k₂ : Int) (p₁ p₂ p₃ : Poly) (h : (decide (k₁ ≠ 0) && (Poly.lin k₂ p₁ k₁ p₂).eqv p₃) = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote'_of_lin ctx h.2, h₁, zsmul_zero, zero_add]
  exact fun z => h₂ (eq_zero_of_zsmul (_root_.of_decide_eq_true h.1) z)
end

-- Inequalities.
section
variable {α : Type u} [IntModule α] [LE α] [Std.IsPreorder α] [OrderedAdd α] (ctx : Context α)
theorem le_of_eq (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [eq_norm ctx lhs rhs p h e]; exact Std.IsPreorder.le_refl 0
theorem le_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  rw [Poly.denote'_of_diff ctx h]; exact OrderedAdd.sub_nonpos e
theorem le_le_combine (p₁ p₂ p₃ : Poly) (h : (Poly.lin p₂.leadCoeff.natAbs p₁ p₁.leadCoeff.natAbs p₂).eqv p₃ = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_of_lin ctx h]
  exact OrderedAdd.add_nonpos (OrderedAdd.zsmul_nonpos _ h₁) (OrderedAdd.zsmul_nonpos _ h₂)
end
section
variable {α : Type u} [IntModule α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α]
theorem lt_unsat (ctx : Context α) (h : Poly.nil.denote ctx < 0) : False := Order.lt_unsat _ h
variable [OrderedAdd α] (ctx : Context α)
theorem lt_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff lhs rhs).eqv p = true) (e : lhs.denote ctx < rhs.denote ctx) : p.denote' ctx < 0 := by
  rw [Poly.denote'_of_diff ctx h]; exact OrderedAdd.sub_neg e
theorem le_lt_combine (p₁ p₂ p₃ : Poly)
    (h : (decide (p₁.leadCoeff.natAbs ≠ 0) && (Poly.lin p₂.leadCoeff.natAbs p₁ p₁.leadCoeff.natAbs p₂).eqv p₃) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 := by
  rw [Bool.and_eq_true] at h
  rw [Poly.denote'_of_lin ctx h.2]
  exact OrderedAdd.add_neg_of_nonpos (OrderedAdd.zsmul_nonpos _ h₁) (OrderedAdd.zsmul_neg' _ (_root_.of_decide_eq_true h.1) h₂)
theorem lt_lt_combine (p₁ p₂ p₃ : Poly)
    (h : (decide (p₁.leadCoeff.natAbs ≠ 0) && (Poly.lin p₂.leadCoeff.natAbs p₁ p₁.leadCoeff.natAbs p₂).eqv p₃) = true)
    (h₁ : p₁.denote' ctx < 0) (h₂ : p₂.denote' ctx < 0) : p₃.denote' ctx < 0 :=
  le_lt_combine ctx p₁ p₂ p₃ h (OrderedAdd.le_of_lt h₁) h₂
end
section
variable {α : Type u} [IntModule α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] [OrderedAdd α] (ctx : Context α)
theorem not_le_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff rhs lhs).eqv p = true) (e : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx < 0 :=
  lt_norm ctx rhs lhs p h (Order.lt_of_not_le e)
theorem not_lt_norm (lhs rhs : Expr) (p : Poly) (h : (Poly.diff rhs lhs).eqv p = true) (e : ¬lhs.denote ctx < rhs.denote ctx) : p.denote' ctx ≤ 0 :=
  le_norm ctx rhs lhs p h (Order.le_of_not_lt e)
theorem diseq_split_resolve (p₁ p₂ : Poly) (h : (Poly.lin (-1) p₁ 0 .nil).eqv p₂ = true) (e : p₁.denote' ctx ≠ 0) (n : ¬p₁.denote' ctx < 0) :
    p₂.denote' ctx < 0 := by
  have g : 0 < p₁.denote' ctx := Order.lt_of_not_le fun k => e (Std.IsPartialOrder.le_antisymm _ _ k (Order.le_of_not_lt n))
  rw [Poly.denote'_of_lin ctx h, zero_zsmul, add_zero, neg_zsmul, one_zsmul]
  have k := OrderedAdd.sub_neg g
  rwa [zero_add] at k
end
theorem zero_lt_one {α : Type u} [Ring α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α) (p : Poly)
    (h : (Poly.diff .zero (.var 0)).eqv p = true) (e : Var.denote ctx 0 = (1 : α)) : p.denote' ctx < 0 := by
  refine lt_norm ctx .zero (.var 0) p h ?_
  show (0 : α) < Var.denote ctx 0
  rw [e]; exact OrderedRing.zero_lt_one
end Lean.Grind.Linarith
