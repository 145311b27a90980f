prelude
import Init.Grind.Module.NatModuleNorm
import Init.Grind.Ring.Envelope
import Init.Grind.Ring.CharP
import Init.Grind.Ordered.Ring

/-! Semirings and rings that need not be commutative: terms in a normal form, and the theorems of `grind` about them. A
term of a ring is a difference of two sums with natural coefficients. -/

set_option linter.all false
universe u

namespace Lean.Grind.CommRing
open Semiring Ring FormalSum
/-- The product of words, in which powers of one variable that meet are joined. -/
def Mon.mulPowNC (p : Power) : Mon → Mon
  | .unit => .mult p .unit
  | .mult q m => cond (Nat.beq p.x q.x) (.mult ⟨p.x, p.k + q.k⟩ m) (.mult p (.mult q m))
def Mon.mulNC : Mon → Mon → Mon
  | .unit, n => n
  | .mult p .unit, n => mulPowNC p n
  | .mult p (.mult q m), n => .mult p (mulNC (.mult q m) n)
section
variable (product : Mon → Mon → Mon)
def mulTerm (n : Nat) (k : Mon) : FormalSum Mon → FormalSum Mon
  | [] => []
  | (m, l) :: t => insert Mon.beq (n * m) (product k l) (mulTerm n k t)
def mulSum : FormalSum Mon → FormalSum Mon → FormalSum Mon
  | [], _ => []
  | (n, k) :: s, t => append Mon.beq (mulTerm product n k t) (mulSum s t)
def powSum (s : FormalSum Mon) : Nat → FormalSum Mon
  | 0 => [(1, .unit)]
  | n+1 => mulSum product (powSum s n) s
end

section
variable {α : Type u} [Semiring α] (ctx : Context α)
local instance : Std.Associative (α := α) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨add_comm⟩
theorem Power.denote_pow : ∀ p : Power, p.denote ctx = Var.denote ctx p.x ^ p.k
  | ⟨_, 0⟩ => (pow_zero _).symm
  | ⟨_, 1⟩ => (pow_one _).symm
  | ⟨_, _+2⟩ => rfl
theorem Mon.denote_mulPowNC (p : Power) : ∀ m : Mon, (mulPowNC p m).denote ctx = p.denote ctx * m.denote ctx
  | .unit => rfl
  | .mult q m => by
    rw [mulPowNC]
    cases e : Nat.beq p.x q.x with
    | false => rfl
    | true =>
      show Power.denote ctx ⟨p.x, p.k + q.k⟩ * m.denote ctx = p.denote ctx * (q.denote ctx * m.denote ctx)
      rw [Power.denote_pow, Power.denote_pow, Power.denote_pow, ← Nat.eq_of_beq_eq_true e, pow_add, mul_assoc]
theorem Mon.denote_mulNC : ∀ m n : Mon, (mulNC m n).denote ctx = m.denote ctx * n.denote ctx
  | .unit, n => (one_mul _).symm
  | .mult p .unit, n => by rw [mulNC, denote_mulPowNC, denote, denote, mul_one]
  | .mult p (.mult q m), n => by
    show p.denote ctx * (mulNC (.mult q m) n).denote ctx = p.denote ctx * (Mon.mult q m).denote ctx * n.denote ctx
    rw [denote_mulNC (.mult q m) n, mul_assoc]
abbrev sumValue (s : FormalSum Mon) : α := value (Mon.denote ctx) s
variable {product : Mon → Mon → Mon} (ok : ∀ m n, (product m n).denote ctx = m.denote ctx * n.denote ctx)
include ok
theorem value_mulTerm (n : Nat) (k : Mon) : ∀ t, sumValue ctx (mulTerm product n k t) = n • k.denote ctx * sumValue ctx t
  | [] => (mul_zero _).symm
  | (m, l) :: t => by
    show value (Mon.denote ctx) (insert Mon.beq (n * m) (product k l) (mulTerm product n k t)) = n • k.denote ctx * (m • l.denote ctx + value (Mon.denote ctx) t)
    rw [value_insert _ (fun _ _ => Mon.eq_of_beq), ok, left_distrib, nsmul_mul, mul_nsmul, ← NatModule.mul_nsmul]
    exact congrArg (_ + ·) (value_mulTerm n k t)
theorem value_mulSum : ∀ s t, sumValue ctx (mulSum product s t) = sumValue ctx s * sumValue ctx t
  | [], t => (zero_mul _).symm
  | (n, k) :: s, t => by
    show value (Mon.denote ctx) (append Mon.beq (mulTerm product n k t) (mulSum product s t)) = (n • k.denote ctx + value (Mon.denote ctx) s) * value (Mon.denote ctx) t
    rw [value_append _ (fun _ _ => Mon.eq_of_beq), right_distrib]
    exact congr (congrArg _ (value_mulTerm ctx ok n k t)) (value_mulSum s t)
theorem value_unit : sumValue ctx [(1, .unit)] = 1 := by
  show 1 • (1 : α) + 0 = 1
  rw [NatModule.one_nsmul, add_zero]
theorem value_powSum (s : FormalSum Mon) : ∀ n, sumValue ctx (powSum product s n) = sumValue ctx s ^ n
  | 0 => by rw [powSum, value_unit ctx ok, pow_zero]
  | n+1 => by rw [powSum, value_mulSum ctx ok, value_powSum s n, pow_succ]
end

-- Terms of a semiring.
def Expr.denoteS {α : Type u} [Semiring α] (ctx : Context α) : Expr → α
  | .num k => OfNat.ofNat (α := α) k.natAbs
  | .natCast k => OfNat.ofNat (α := α) k
  | .var v => Var.denote ctx v
  | .add a b => denoteS ctx a + denoteS ctx b
  | .mul a b => denoteS ctx a * denoteS ctx b
  | .pow a k => denoteS ctx a ^ k
  | .sub .. | .neg .. | .intCast .. => 0
def Expr.toSum (product : Mon → Mon → Mon) : Expr → FormalSum Mon
  | .num k => [(k.natAbs, .unit)]
  | .natCast k => [(k, .unit)]
  | .var v => [(1, .mult ⟨v, 1⟩ .unit)]
  | .add a b => append Mon.beq (a.toSum product) (b.toSum product)
  | .mul a b => mulSum product (a.toSum product) (b.toSum product)
  | .pow a k => powSum product (a.toSum product) k
  | .sub .. | .neg .. | .intCast .. => []
section
variable {α : Type u} [Semiring α] (ctx : Context α)
theorem value_num (k : Nat) : sumValue ctx [(k, .unit)] = OfNat.ofNat (α := α) k :=
  (add_zero _).trans ((natCast_eq_nsmul k).symm.trans (ofNat_eq_natCast k).symm)
theorem value_var (v : Var) : sumValue ctx [(1, .mult ⟨v, 1⟩ .unit)] = Var.denote ctx v := by
  show 1 • (Var.denote ctx v * 1) + 0 = _
  rw [add_zero, NatModule.one_nsmul, mul_one]
theorem Expr.value_toSum {product : Mon → Mon → Mon} (ok : ∀ m n, (product m n).denote ctx = m.denote ctx * n.denote ctx) :
    ∀ e : Expr, sumValue ctx (e.toSum product) = e.denoteS ctx
  | .num k => value_num ctx k.natAbs
  | .natCast k => value_num ctx k
  | .var v => value_var ctx v
  | .add a b => by rw [toSum, sumValue, value_append _ (fun _ _ => Mon.eq_of_beq)]; exact congr (congrArg _ (value_toSum ok a)) (value_toSum ok b)
  | .mul a b => by rw [toSum, value_mulSum ctx ok, value_toSum ok a, value_toSum ok b]; rfl
  | .pow a k => by rw [toSum, value_powSum ctx ok, value_toSum ok a]; rfl
  | .sub .. | .neg .. | .intCast .. => rfl
theorem eq_normS_nc (lhs rhs : Expr) (h : eqv Mon.beq (lhs.toSum Mon.mulNC) (rhs.toSum Mon.mulNC) = true) : lhs.denoteS ctx = rhs.denoteS ctx := by
  rw [← Expr.value_toSum ctx (Mon.denote_mulNC ctx), ← Expr.value_toSum ctx (Mon.denote_mulNC ctx)]
  exact value_eqv _ (fun _ _ => Mon.eq_of_beq) h
end
theorem Mon.denote_mulPowS {α : Type u} [CommSemiring α] (ctx : Context α) (x : Var) (k : Nat) :
    ∀ m : Mon, (mulPow x k m).denote ctx = Var.denote ctx x ^ k * m.denote ctx
  | .unit => by show Power.denote ctx ⟨x, k⟩ * 1 = _ * 1; rw [Power.denote_pow]
  | .mult p m => by
    have swap (a b c : α) : a * (b * c) = b * (a * c) := by rw [← mul_assoc, CommSemiring.mul_comm a, mul_assoc]
    rw [mulPow]
    cases e : Nat.beq p.x x
    · cases Nat.blt x p.x
      · show p.denote ctx * (mulPow x k m).denote ctx = _ * (p.denote ctx * m.denote ctx)
        rw [denote_mulPowS ctx x k m, swap]
      · show Power.denote ctx ⟨x, k⟩ * (p.denote ctx * m.denote ctx) = _ * (p.denote ctx * m.denote ctx)
        rw [Power.denote_pow]
    · show Power.denote ctx ⟨x, k + p.k⟩ * m.denote ctx = _ * (p.denote ctx * m.denote ctx)
      rw [Power.denote_pow, Power.denote_pow, Nat.eq_of_beq_eq_true e, pow_add, mul_assoc]
theorem Mon.denote_mulS {α : Type u} [CommSemiring α] (ctx : Context α) : ∀ m n : Mon, (m.mul n).denote ctx = m.denote ctx * n.denote ctx
  | .unit, n => (one_mul _).symm
  | .mult p m, n => by rw [mul, denote_mulPowS, denote_mulS ctx m n, denote, Power.denote_pow, mul_assoc]
theorem eq_normS {α : Type u} [CommSemiring α] (ctx : Context α) (lhs rhs : Expr) (h : eqv Mon.beq (lhs.toSum Mon.mul) (rhs.toSum Mon.mul) = true) :
    lhs.denoteS ctx = rhs.denoteS ctx := by
  rw [← Expr.value_toSum ctx (Mon.denote_mulS ctx), ← Expr.value_toSum ctx (Mon.denote_mulS ctx)]
  exact value_eqv _ (fun _ _ => Mon.eq_of_beq) h

-- A term of a semiring in its ring.
def Expr.denoteSAsRing {α : Type u} [Semiring α] (ctx : Context α) : Expr → OfSemiring.Q α
  | .num k => OfNat.ofNat (α := OfSemiring.Q α) k.natAbs
  | .natCast k => OfNat.ofNat (α := OfSemiring.Q α) k
  | .var v => OfSemiring.toQ (Var.denote ctx v)
  | .add a b => denoteSAsRing ctx a + denoteSAsRing ctx b
  | .mul a b => denoteSAsRing ctx a * denoteSAsRing ctx b
  | .pow a k => denoteSAsRing ctx a ^ k
  | .sub .. | .neg .. | .intCast .. => 0
theorem Expr.denoteSAsRing_eq {α : Type u} [Semiring α] (ctx : Context α) : ∀ e : Expr, e.denoteSAsRing ctx = OfSemiring.toQ (e.denoteS ctx)
  | .num _ | .natCast _ | .var _ | .sub .. | .neg .. | .intCast .. => rfl
  | .add a b => by rw [denoteSAsRing, denoteSAsRing_eq ctx a, denoteSAsRing_eq ctx b, denoteS, OfSemiring.toQ_add]
  | .mul a b => by rw [denoteSAsRing, denoteSAsRing_eq ctx a, denoteSAsRing_eq ctx b, denoteS, OfSemiring.toQ_mul]
  | .pow a k => by rw [denoteSAsRing, denoteSAsRing_eq ctx a, denoteS, OfSemiring.toQ_pow]

-- Terms of a ring, as differences.
structure Difference where
  plus : FormalSum Mon
  minus : FormalSum Mon
namespace Difference
def ofInt : Int → Difference
  | .ofNat n => ⟨[(n, .unit)], []⟩
  | .negSucc n => ⟨[], [(n + 1, .unit)]⟩
def neg (d : Difference) : Difference := ⟨d.minus, d.plus⟩
def add (d e : Difference) : Difference := ⟨append Mon.beq d.plus e.plus, append Mon.beq d.minus e.minus⟩
def mul (d e : Difference) : Difference :=
  ⟨append Mon.beq (mulSum Mon.mulNC d.plus e.plus) (mulSum Mon.mulNC d.minus e.minus),
   append Mon.beq (mulSum Mon.mulNC d.plus e.minus) (mulSum Mon.mulNC d.minus e.plus)⟩
def pow (d : Difference) : Nat → Difference
  | 0 => ofInt 1
  | n+1 => mul (pow d n) d
def reduce (c : Nat) : FormalSum Mon → FormalSum Mon
  | [] => []
  | (n, m) :: s => (n % c, m) :: reduce c s
def eqvC (c : Nat) (d e : Difference) : Bool :=
  eqv Mon.beq (reduce c (append Mon.beq d.plus e.minus)) (reduce c (append Mon.beq d.minus e.plus))
def eqv (d e : Difference) : Bool := FormalSum.eqv Mon.beq (append Mon.beq d.plus e.minus) (append Mon.beq d.minus e.plus)
end Difference
def Expr.toDifference : Expr → Difference
  | .num k => .ofInt k
  | .natCast k => .ofInt (Int.ofNat k)
  | .intCast k => .ofInt k
  | .var v => ⟨[(1, .mult ⟨v, 1⟩ .unit)], []⟩
  | .neg a => a.toDifference.neg
  | .add a b => a.toDifference.add b.toDifference
  | .sub a b => a.toDifference.add b.toDifference.neg
  | .mul a b => a.toDifference.mul b.toDifference
  | .pow a k => a.toDifference.pow k
section
variable {α : Type u} [Ring α] (ctx : Context α)
local instance : Std.Associative (α := α) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨add_comm⟩
namespace Difference
def denote (d : Difference) : α := sumValue ctx d.plus + -sumValue ctx d.minus
theorem denote_ofInt : ∀ k : Int, (ofInt k).denote ctx = Int.cast k
  | .ofNat n => by
    show sumValue ctx [(n, .unit)] + -(0 : α) = _
    rw [value_num, neg_zero, add_zero]; exact (intCast_ofNat n).symm
  | .negSucc n => by
    show (0 : α) + -sumValue ctx [(n + 1, .unit)] = _
    rw [value_num, Semiring.zero_add, show Int.negSucc n = -(OfNat.ofNat (n+1) : Int) from rfl, intCast_neg, intCast_ofNat]
theorem denote_neg (d : Difference) : d.neg.denote ctx = -d.denote ctx := by
  show sumValue ctx d.minus + -sumValue ctx d.plus = -(sumValue ctx d.plus + -sumValue ctx d.minus)
  rw [neg_add, neg_neg, add_comm]
theorem value_sum (s t : FormalSum Mon) : sumValue ctx (append Mon.beq s t) = sumValue ctx s + sumValue ctx t := value_append _ (fun _ _ => Mon.eq_of_beq) s t
theorem denote_add (d e : Difference) : (d.add e).denote ctx = d.denote ctx + e.denote ctx := by
  show sumValue ctx (append Mon.beq d.plus e.plus) + -sumValue ctx (append Mon.beq d.minus e.minus) = d.denote ctx + e.denote ctx
  rw [value_sum, value_sum, denote, denote, neg_add]; ac_rfl
theorem denote_mul (d e : Difference) : (d.mul e).denote ctx = d.denote ctx * e.denote ctx := by
  have ok := Mon.denote_mulNC ctx
  rw [mul, denote, value_sum, value_sum, value_mulSum ctx ok, value_mulSum ctx ok, value_mulSum ctx ok, value_mulSum ctx ok, denote, denote,
    left_distrib, right_distrib, right_distrib, mul_neg, mul_neg, neg_mul, neg_mul, neg_neg, neg_add]; ac_rfl
theorem denote_pow (d : Difference) : ∀ n, (d.pow n).denote ctx = d.denote ctx ^ n
  | 0 => by rw [pow, denote_ofInt, intCast_one, pow_zero]
  | n+1 => by rw [pow, denote_mul, denote_pow d n, pow_succ]
theorem eq_of_sums {d e : Difference}
    (h : sumValue ctx (append Mon.beq d.plus e.minus) = sumValue ctx (append Mon.beq d.minus e.plus)) : d.denote ctx = e.denote ctx := by
  rw [value_sum, value_sum] at h
  refine eq_of_sub_eq_zero ?_
  have split (a b c d : α) : a + -b + -(c + -d) = (a + d) + -(b + c) := by rw [neg_add, neg_neg, neg_add]; ac_rfl
  rw [denote, denote, split, h, add_neg_cancel]
theorem denote_eqv {d e : Difference} (h : eqv d e = true) : d.denote ctx = e.denote ctx :=
  eq_of_sums ctx (value_eqv _ (fun _ _ => Mon.eq_of_beq) h)
theorem value_reduce (c : Nat) [IsCharP α c] : ∀ s, sumValue ctx (reduce c s) = sumValue ctx s
  | [] => rfl
  | (n, m) :: s => by
    have e : ((n % c : Nat) : α) = (n : α) := by
      rw [← ofNat_eq_natCast, ← ofNat_eq_natCast]
      exact (IsCharP.ofNat_ext_iff (α := α) c).2 (Nat.mod_mod n c)
    show (n % c) • m.denote ctx + sumValue ctx (reduce c s) = n • m.denote ctx + sumValue ctx s
    rw [value_reduce c s, nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, e]
theorem denote_eqvC (c : Nat) [IsCharP α c] {d e : Difference} (h : eqvC c d e = true) : d.denote ctx = e.denote ctx :=
  eq_of_sums ctx (by rw [← value_reduce ctx c, ← value_reduce ctx c (append Mon.beq d.minus e.plus)]; exact value_eqv _ (fun _ _ => Mon.eq_of_beq) h)
end Difference
theorem Expr.denote_toDifference : ∀ e : Expr, e.toDifference.denote ctx = e.denote ctx
  | .num k => by
    rw [toDifference, Difference.denote_ofInt, denote]
    cases k with
    | ofNat n => exact intCast_ofNat n
    | negSucc n => rw [denoteInt, show Int.negSucc n = -(OfNat.ofNat (n+1) : Int) from rfl, intCast_neg, intCast_ofNat]
  | .natCast k => (Difference.denote_ofInt ctx _).trans (intCast_natCast k)
  | .intCast k => Difference.denote_ofInt ctx k
  | .var v => by
    show sumValue ctx [(1, .mult ⟨v, 1⟩ .unit)] + -(0 : α) = _
    rw [value_var, neg_zero, add_zero]; rfl
  | .neg a => by rw [toDifference, Difference.denote_neg, denote_toDifference a, denote]
  | .add a b => by rw [toDifference, Difference.denote_add, denote_toDifference a, denote_toDifference b, denote]
  | .sub a b => by rw [toDifference, Difference.denote_add, Difference.denote_neg, denote_toDifference a, denote_toDifference b, denote, sub_eq_add_neg]
  | .mul a b => by rw [toDifference, Difference.denote_mul, denote_toDifference a, denote_toDifference b, denote]
  | .pow a k => by rw [toDifference, Difference.denote_pow, denote_toDifference a, denote]
theorem Expr.eq_of_toPoly_nc_eq (a b : Expr) (h : a.toDifference.eqv b.toDifference = true) : a.denote ctx = b.denote ctx := by
  rw [← denote_toDifference, ← denote_toDifference]; exact Difference.denote_eqv ctx h
theorem eq_of_diff_nc {lhs rhs lhs' rhs' : Expr} (h : (lhs.sub rhs).toDifference.eqv (lhs'.sub rhs').toDifference = true) :
    lhs.denote ctx + -rhs.denote ctx = lhs'.denote ctx + -rhs'.denote ctx := by
  rw [← sub_eq_add_neg, ← sub_eq_add_neg]
  exact Expr.eq_of_toPoly_nc_eq ctx (lhs.sub rhs) (lhs'.sub rhs') h
theorem eq_norm_expr_nc (lhs rhs lhs' rhs' : Expr) (h : (lhs.sub rhs).toDifference.eqv (lhs'.sub rhs').toDifference = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have zero {a b : α} : a = b ↔ a + -b = 0 := ⟨fun e => e ▸ add_neg_cancel a, eq_of_sub_eq_zero⟩
  exact propext (zero.trans (Iff.trans (by rw [eq_of_diff_nc ctx h]) zero.symm))
end
theorem Expr.eq_of_toPolyC_nc_eq {α : Type u} {c : Nat} [Ring α] [IsCharP α c] (ctx : Context α) (a b : Expr) (h : a.toDifference.eqvC c b.toDifference = true) :
    a.denote ctx = b.denote ctx := by
  rw [← denote_toDifference, ← denote_toDifference]; exact Difference.denote_eqvC ctx c h
theorem le_norm_expr_nc {α : Type u} [Ring α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : (rhs.sub lhs).toDifference.eqv (rhs'.sub lhs').toDifference = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  have zero {a b : α} : a ≤ b ↔ 0 ≤ b + -a := by
    have := OrderedAdd.add_le_left_iff (M := α) (a := a) (b := b) (-a)
    rwa [add_neg_cancel] at this
  exact propext (zero.trans (Iff.trans (by rw [eq_of_diff_nc ctx h]) zero.symm))
theorem lt_norm_expr_nc {α : Type u} [Ring α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : (rhs.sub lhs).toDifference.eqv (rhs'.sub lhs').toDifference = true) : (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  have zero {a b : α} : a < b ↔ 0 < b + -a := by
    have := OrderedAdd.add_lt_left_iff (M := α) (a := a) (b := b) (-a)
    rwa [add_neg_cancel] at this
  exact propext (zero.trans (Iff.trans (by rw [eq_of_diff_nc ctx h]) zero.symm))
end Lean.Grind.CommRing

namespace Lean.Grind.Ring.OfSemiring
open CommRing
theorem of_eq {α : Type u} [Semiring α] (ctx : Context α) (lhs rhs : Expr) (h : lhs.denoteS ctx = rhs.denoteS ctx) :
    lhs.denoteSAsRing ctx = rhs.denoteSAsRing ctx := by
  rw [Expr.denoteSAsRing_eq, Expr.denoteSAsRing_eq, h]
theorem of_diseq {α : Type u} [Semiring α] [AddRightCancel α] (ctx : Context α) (lhs rhs : Expr) (h : lhs.denoteS ctx ≠ rhs.denoteS ctx) :
    lhs.denoteSAsRing ctx ≠ rhs.denoteSAsRing ctx := by
  rw [Expr.denoteSAsRing_eq, Expr.denoteSAsRing_eq]
  exact fun e => h (toQ_inj e)
end Lean.Grind.Ring.OfSemiring
