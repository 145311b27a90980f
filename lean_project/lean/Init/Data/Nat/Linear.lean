prelude
import Init.Data.Int.LinearSteps

/-! Linear arithmetic on Nat for `simp +arith`: the certificates are checked by the integer normal form of `Init.Data.Int.Linear`.
-/

set_option linter.all false

namespace Lean.RArray
def map {α : Type u} {β : Type v} (f : α → β) : RArray α → RArray β
  | leaf x => leaf (f x)
  | branch p l r => branch p (map f l) (map f r)
theorem get_map {α : Type u} {β : Type v} (f : α → β) : ∀ (a : RArray α) (n : Nat), (a.map f).get n = f (a.get n)
  | leaf _, _ => rfl
  | branch p l r, n => by
    rw [map, get, get, get_map f l, get_map f r]
    cases Nat.ble p n <;> rfl
end Lean.RArray

namespace Nat.Internal.Linear
abbrev Var := Nat
abbrev Context := Lean.RArray Nat
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr
def Expr.denote (ctx : Context) : Expr → Nat
  | .num k => k
  | .var v => ctx.get v
  | .add a b => denote ctx a + denote ctx b
  | .mulL k e => k * denote ctx e
  | .mulR e k => denote ctx e * k
def ExprCnstr.denote (ctx : Context) : ExprCnstr → Prop
  | ⟨true, l, r⟩ => l.denote ctx = r.denote ctx
  | ⟨false, l, r⟩ => l.denote ctx ≤ r.denote ctx

-- The integer expression with the same value.
def Expr.toInt : Expr → Int.Internal.Linear.Expr
  | .num k => .num (Int.ofNat k)
  | .var v => .var v
  | .add a b => .add a.toInt b.toInt
  | .mulL k e => .mulL (Int.ofNat k) e.toInt
  | .mulR e k => .mulR e.toInt (Int.ofNat k)
def intCtx (ctx : Context) : Int.Internal.Linear.Context := ctx.map Int.ofNat
theorem Expr.denote_toInt (ctx : Context) : ∀ e : Expr, e.toInt.denote (intCtx ctx) = (e.denote ctx : Int)
  | .num _ => rfl
  | .var v => Lean.RArray.get_map Int.ofNat ctx v
  | .add a b => by rw [toInt, Int.Internal.Linear.Expr.denote, denote_toInt ctx a, denote_toInt ctx b]; rfl
  | .mulL k e => by rw [toInt, Int.Internal.Linear.Expr.denote, denote_toInt ctx e]; rfl
  | .mulR e k => by rw [toInt, Int.Internal.Linear.Expr.denote, denote_toInt ctx e]; rfl
abbrev IPoly := Int.Internal.Linear.Poly
def ExprCnstr.poly (c : ExprCnstr) : IPoly := (c.lhs.toInt.sub c.rhs.toInt).norm
theorem ExprCnstr.denote_poly (ctx : Context) (c : ExprCnstr) : c.poly.denote (intCtx ctx) = (c.lhs.denote ctx : Int) - (c.rhs.denote ctx : Int) := by
  rw [poly, Int.Internal.Linear.denote_sub_norm, Expr.denote_toInt, Expr.denote_toInt]
theorem ExprCnstr.denote_iff (ctx : Context) : ∀ c : ExprCnstr, c.denote ctx ↔ cond c.eq (c.poly.denote (intCtx ctx) = 0) (c.poly.denote (intCtx ctx) ≤ 0)
  | ⟨true, l, r⟩ => by rw [denote_poly]; show l.denote ctx = r.denote ctx ↔ (l.denote ctx : Int) - (r.denote ctx : Int) = 0; omega
  | ⟨false, l, r⟩ => by rw [denote_poly]; show l.denote ctx ≤ r.denote ctx ↔ (l.denote ctx : Int) - (r.denote ctx : Int) ≤ 0; omega

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : decide (e.toInt.norm = e'.toInt.norm) = true) : e.denote ctx = e'.denote ctx := by
  have g := congrArg (Int.Internal.Linear.Poly.denote (intCtx ctx)) (of_decide_eq_true h)
  rw [Int.Internal.Linear.Expr.denote_norm, Int.Internal.Linear.Expr.denote_norm, denote_toInt, denote_toInt] at g
  exact Int.ofNat.inj g
theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr) (h : decide (c.eq = d.eq ∧ c.poly = d.poly) = true) : c.denote ctx = d.denote ctx := by
  have ⟨e, p⟩ := of_decide_eq_true h
  exact propext (by rw [denote_iff, denote_iff, e, p])

-- Every coefficient, and the constant, is at most (or at least) zero.
def nonpos : IPoly → Bool
  | .num k => decide (k ≤ 0)
  | .add k _ p => decide (k ≤ 0) && nonpos p
def pos : IPoly → Bool
  | .num k => decide (0 < k)
  | .add k _ p => decide (0 ≤ k) && pos p
theorem var_nonneg (ctx : Context) (v : Var) : 0 ≤ Int.Internal.Linear.Var.denote (intCtx ctx) v := by
  rw [Int.Internal.Linear.Var.denote, intCtx, Lean.RArray.get_map]; exact Int.natCast_nonneg _
theorem denote_nonpos (ctx : Context) : ∀ {p : IPoly}, nonpos p = true → p.denote (intCtx ctx) ≤ 0
  | .num _, h => of_decide_eq_true h
  | .add k v p, h => by
    rw [nonpos, Bool.and_eq_true] at h
    have i := denote_nonpos ctx h.2
    have m := Int.mul_le_mul_of_nonneg_right (of_decide_eq_true h.1) (var_nonneg ctx v)
    rw [Int.zero_mul] at m
    rw [Int.Internal.Linear.Poly.denote]; omega
theorem denote_pos (ctx : Context) : ∀ {p : IPoly}, pos p = true → 0 < p.denote (intCtx ctx)
  | .num _, h => of_decide_eq_true h
  | .add k v p, h => by
    rw [pos, Bool.and_eq_true] at h
    have i := denote_pos ctx h.2
    have m := Int.mul_nonneg (of_decide_eq_true h.1) (var_nonneg ctx v)
    rw [Int.Internal.Linear.Poly.denote]; omega
def ExprCnstr.isValid (c : ExprCnstr) : Bool := cond c.eq (decide (c.poly = .num 0)) (nonpos c.poly)
def ExprCnstr.isUnsat (c : ExprCnstr) : Bool := pos c.poly || (c.eq && pos (c.poly.mul (-1)))
theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.isValid = true) : c.denote ctx = True := by
  refine eq_true ((denote_iff ctx c).2 ?_)
  rw [isValid] at h
  cases e : c.eq <;> rw [e] at h
  · exact denote_nonpos ctx h
  · show c.poly.denote (intCtx ctx) = 0
    rw [of_decide_eq_true h]; rfl
theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.isUnsat = true) : c.denote ctx = False := by
  refine eq_false fun g => ?_
  replace g := (denote_iff ctx c).1 g
  have le : c.poly.denote (intCtx ctx) ≤ 0 := by
    cases e : c.eq <;> rw [e] at g
    · exact g
    · exact Int.le_of_eq g
  rw [isUnsat, Bool.or_eq_true, Bool.and_eq_true] at h
  cases h with
  | inl h => exact Int.not_le.2 (denote_pos ctx h) le
  | inr h =>
    rw [h.1] at g
    have p := denote_pos ctx h.2
    have z : c.poly.denote (intCtx ctx) = 0 := g
    rw [Int.Internal.Linear.Poly.denote_mul, z, Int.mul_zero] at p
    exact Int.lt_irrefl 0 p
end Nat.Internal.Linear
