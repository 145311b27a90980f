prelude
import Init.Grind.Ring.Basic

/-! Polynomials over a commutative ring: the certificates of `grind`'s ring solver, all checked through one normal
form. -/

set_option linter.all false
universe u

namespace Lean.Grind.CommRing
abbrev Var := Nat
abbrev Context (α : Type u) := RArray α
structure Power where
  x : Var
  k : Nat
inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)
inductive Poly where
  | num (k : Int)
  | add (k : Int) (m : Mon) (p : Poly)
inductive Expr where
  | num (k : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (x : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)

-- Values. The primed versions have the shape that the solvers show: left associated, without coefficient 1.
section
variable {α : Type u} [Semiring α] (ctx : Context α)
def Var.denote {α : Type u} (ctx : Context α) (v : Var) : α := ctx.get v
def Power.denote : Power → α
  | ⟨x, 0⟩ => 1
  | ⟨x, 1⟩ => Var.denote ctx x
  | ⟨x, k+2⟩ => Var.denote ctx x ^ (k+2)
def Mon.denote : Mon → α
  | .unit => 1
  | .mult p m => p.denote ctx * denote m
def Mon.denote'.go : Mon → α → α
  | .unit, a => a
  | .mult p m, a => go m (a * p.denote ctx)
def Mon.denote' : Mon → α
  | .unit => 1
  | .mult p m => Mon.denote'.go ctx m (p.denote ctx)
end
section
variable {α : Type u} [Ring α] (ctx : Context α)
def Poly.denote : Poly → α
  | .num k => Int.cast k
  | .add k m p => Int.cast k * m.denote ctx + denote p
def Poly.denoteTerm (k : Int) (m : Mon) : α := cond (decide (k = 1)) (m.denote' ctx) (Int.cast k * m.denote' ctx)
def Poly.denote'.go : Poly → α → α
  | .num k, a => cond (decide (k = 0)) a (a + Int.cast k)
  | .add k m p, a => go p (a + denoteTerm ctx k m)
def Poly.denote' : Poly → α
  | .num k => Int.cast k
  | .add k m p => Poly.denote'.go ctx p (denoteTerm ctx k m)
def denoteInt : Int → α
  | .ofNat n => OfNat.ofNat n
  | .negSucc n => -OfNat.ofNat (n + 1)
def Expr.denote : Expr → α
  | .num k => denoteInt k
  | .natCast k => Nat.cast k
  | .intCast k => Int.cast k
  | .var x => Var.denote ctx x
  | .neg a => -denote a
  | .add a b => denote a + denote b
  | .sub a b => denote a - denote b
  | .mul a b => denote a * denote b
  | .pow a k => denote a ^ k
end

-- The normal form: powers by increasing variable, terms in lexicographic order, no zero coefficients.
namespace Mon
def beq : Mon → Mon → Bool
  | unit, unit => true
  | mult p m, mult q n => Nat.beq p.x q.x && (Nat.beq p.k q.k && beq m n)
  | _, _ => false
def lt : Mon → Mon → Bool
  | unit, unit => false
  | unit, mult .. => true
  | mult .., unit => false
  | mult p m, mult q n =>
    cond (Nat.blt p.x q.x) true (cond (Nat.blt q.x p.x) false (cond (Nat.blt p.k q.k) true (cond (Nat.blt q.k p.k) false (lt m n))))
def mulPow (x : Var) (k : Nat) : Mon → Mon
  | unit => mult ⟨x, k⟩ unit
  | mult p m => cond (Nat.beq p.x x) (mult ⟨x, k + p.k⟩ m) (cond (Nat.blt x p.x) (mult ⟨x, k⟩ (mult p m)) (mult p (mulPow x k m)))
def mul : Mon → Mon → Mon
  | unit, n => n
  | mult p m, n => mulPow p.x p.k (mul m n)
end Mon
namespace Poly
def addConst (c : Int) : Poly → Poly
  | num k => num (k + c)
  | add k m p => add k m (addConst c p)
def insert (c : Int) (n : Mon) : Poly → Poly
  | num k => add c n (num k)
  | add k m p =>
    cond (Mon.beq m n) (cond (decide (c + k = 0)) p (add (c + k) m p)) (cond (Mon.lt n m) (add c n (add k m p)) (add k m (insert c n p)))
def addTerm (c : Int) : Mon → Poly → Poly
  | .unit, p => p.addConst c
  | .mult q m, p => p.insert c (.mult q m)
def term (c : Int) (n : Mon) (p : Poly) : Poly := cond (decide (c = 0)) p (addTerm c n p)
def append : Poly → Poly → Poly
  | num k, q => q.addConst k
  | add k m p, q => term k m (append p q)
def mulMon (c : Int) (n : Mon) : Poly → Poly
  | num k => term (c * k) n (num 0)
  | add k m p => term (c * k) (m.mul n) (mulMon c n p)
def mul : Poly → Poly → Poly
  | num k, q => mulMon k .unit q
  | add k m p, q => append (mulMon k (m.mul .unit) q) (mul p q)
def pow (p : Poly) : Nat → Poly
  | 0 => num 1
  | n+1 => mul (pow p n) p
def neg (p : Poly) : Poly := mulMon (-1) .unit p
def isZero : Poly → Bool
  | num k => decide (k = 0)
  | add .. => false
-- Equality of polynomials in any order of terms.
def eqv (p q : Poly) : Bool := isZero (append (mulMon 1 .unit p) (neg q))
end Poly
def Expr.toPoly : Expr → Poly
  | .num k => .num k
  | .natCast k => .num (Int.ofNat k)
  | .intCast k => .num k
  | .var x => .add 1 (.mult ⟨x, 1⟩ .unit) (.num 0)
  | .neg a => a.toPoly.neg
  | .add a b => a.toPoly.append b.toPoly
  | .sub a b => a.toPoly.append b.toPoly.neg
  | .mul a b => a.toPoly.mul b.toPoly
  | .pow a k => a.toPoly.pow k

section
open Semiring Ring
variable {α : Type u} [CommRing α] (ctx : Context α)
local instance : Std.Associative (α := α) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨add_comm⟩
local instance : Std.Associative (α := α) (· * ·) := ⟨mul_assoc⟩
local instance : Std.Commutative (α := α) (· * ·) := ⟨CommRing.mul_comm⟩

theorem Power.denote_eq : ∀ p : Power, p.denote ctx = Var.denote ctx p.x ^ p.k
  | ⟨_, 0⟩ => (pow_zero _).symm
  | ⟨_, 1⟩ => (pow_one _).symm
  | ⟨_, _+2⟩ => rfl
theorem Mon.eq_of_beq : ∀ {m n : Mon}, beq m n = true → m = n
  | unit, unit, _ => rfl
  | mult ⟨x, k⟩ m, mult ⟨y, l⟩ n, h => by
    rw [beq, Bool.and_eq_true, Bool.and_eq_true] at h
    rw [show x = y from Nat.eq_of_beq_eq_true h.1, show k = l from Nat.eq_of_beq_eq_true h.2.1, eq_of_beq h.2.2]
  | unit, mult .., h => nomatch h
  | mult .., unit, h => nomatch h
theorem Mon.denote_mulPow (x : Var) (k : Nat) : ∀ m : Mon, (mulPow x k m).denote ctx = Var.denote ctx x ^ k * m.denote ctx
  | unit => by show Power.denote ctx ⟨x, k⟩ * 1 = _ * 1; rw [Power.denote_eq]
  | mult p m => by
    rw [mulPow]
    cases e : Nat.beq p.x x
    · cases Nat.blt x p.x
      · show p.denote ctx * (mulPow x k m).denote ctx = _ * (p.denote ctx * m.denote ctx)
        rw [denote_mulPow x k m]; ac_rfl
      · show Power.denote ctx ⟨x, k⟩ * (p.denote ctx * m.denote ctx) = _ * (p.denote ctx * m.denote ctx)
        rw [Power.denote_eq]
    · show Power.denote ctx ⟨x, k + p.k⟩ * m.denote ctx = _ * (p.denote ctx * m.denote ctx)
      rw [Power.denote_eq, Power.denote_eq, Nat.eq_of_beq_eq_true e, pow_add, mul_assoc]
theorem Mon.denote_mul : ∀ m n : Mon, (m.mul n).denote ctx = m.denote ctx * n.denote ctx
  | unit, n => (one_mul _).symm
  | mult p m, n => by rw [mul, denote_mulPow, denote_mul m n, denote, Power.denote_eq, mul_assoc]
theorem Mon.denote'_go : ∀ (m : Mon) (a : α), Mon.denote'.go ctx m a = a * m.denote ctx
  | unit, a => (mul_one a).symm
  | mult p m, a => by rw [Mon.denote'.go, denote'_go m, denote, mul_assoc]
theorem Mon.denote'_eq : ∀ m : Mon, m.denote' ctx = m.denote ctx
  | unit => rfl
  | mult p m => denote'_go ctx m _
theorem Poly.denoteTerm_eq (k : Int) (m : Mon) : denoteTerm ctx k m = Int.cast k * m.denote ctx := by
  rw [denoteTerm, Mon.denote'_eq]
  by_cases h : k = 1
  · rw [h, intCast_one, one_mul]; rfl
  · rw [_root_.decide_eq_false h]; rfl
theorem Poly.denote'_go : ∀ (p : Poly) (a : α), Poly.denote'.go ctx p a = a + p.denote ctx
  | num k, a => by
    rw [Poly.denote'.go, denote]
    by_cases h : k = 0
    · rw [h, intCast_zero, add_zero]; rfl
    · rw [_root_.decide_eq_false h]; rfl
  | add k m p, a => by rw [Poly.denote'.go, denote'_go p, denoteTerm_eq, denote, add_assoc]
theorem Poly.denote'_eq : ∀ p : Poly, p.denote' ctx = p.denote ctx
  | num _ => rfl
  | add k m p => by rw [denote', denote'_go, denoteTerm_eq, denote]
theorem Poly.denote_addConst (c : Int) : ∀ p : Poly, (p.addConst c).denote ctx = Int.cast c + p.denote ctx
  | num k => by rw [addConst, denote, denote, intCast_add, add_comm]
  | add k m p => by rw [addConst, denote, denote, denote_addConst c p]; ac_rfl
theorem Poly.denote_insert (c : Int) (n : Mon) : ∀ p : Poly, (p.insert c n).denote ctx = Int.cast c * n.denote ctx + p.denote ctx
  | num k => rfl
  | add k m p => by
    rw [insert]
    cases e : Mon.beq m n
    · cases Mon.lt n m
      · show Int.cast k * m.denote ctx + (insert c n p).denote ctx = _
        rw [denote_insert c n p, denote]; ac_rfl
      · rfl
    · rw [← Mon.eq_of_beq e]
      by_cases z : c + k = 0
      · rw [_root_.decide_eq_true z, denote, ← add_assoc, ← right_distrib, ← intCast_add, z, intCast_zero, zero_mul, zero_add]; rfl
      · rw [_root_.decide_eq_false z, denote, ← add_assoc, ← right_distrib, ← intCast_add]; rfl
theorem Poly.denote_term (c : Int) (n : Mon) (p : Poly) : (p.term c n).denote ctx = Int.cast c * n.denote ctx + p.denote ctx := by
  rw [term]
  by_cases z : c = 0
  · rw [z, intCast_zero, zero_mul, zero_add]; rfl
  · rw [_root_.decide_eq_false z]
    cases n with
    | unit => show (p.addConst c).denote ctx = _; rw [denote_addConst, Mon.denote, mul_one]
    | mult q m => exact denote_insert ctx c _ p
theorem Poly.denote_append : ∀ p q : Poly, (p.append q).denote ctx = p.denote ctx + q.denote ctx
  | num k, q => denote_addConst ctx k q
  | add k m p, q => by rw [append, denote_term, denote_append p q, denote, add_assoc]
theorem Poly.denote_mulMon (c : Int) (n : Mon) : ∀ p : Poly, (p.mulMon c n).denote ctx = Int.cast c * n.denote ctx * p.denote ctx
  | num k => by rw [mulMon, denote_term, denote, denote, intCast_zero, add_zero, intCast_mul]; ac_rfl
  | add k m p => by rw [mulMon, denote_term, denote_mulMon c n p, Mon.denote_mul, denote, intCast_mul, left_distrib]; ac_rfl
theorem Poly.denote_mul : ∀ p q : Poly, (p.mul q).denote ctx = p.denote ctx * q.denote ctx
  | num k, q => by rw [mul, denote_mulMon, Mon.denote, mul_one]; rfl
  | add k m p, q => by rw [mul, denote_append, denote_mulMon, denote_mul p q, Mon.denote_mul, Mon.denote, mul_one, denote, right_distrib]
theorem Poly.denote_pow (p : Poly) : ∀ n, (p.pow n).denote ctx = p.denote ctx ^ n
  | 0 => by rw [pow, denote, intCast_one, pow_zero]
  | n+1 => by rw [pow, denote_mul, denote_pow p n, pow_succ]
theorem Poly.denote_neg (p : Poly) : p.neg.denote ctx = -p.denote ctx := by
  rw [neg, denote_mulMon, Mon.denote, mul_one, intCast_neg, intCast_one, neg_mul, one_mul]
theorem Poly.denote_isZero : ∀ {p : Poly}, p.isZero = true → p.denote ctx = 0
  | num k, h => by
    have z : k = 0 := _root_.of_decide_eq_true h
    rw [z]; exact intCast_zero
theorem Poly.denote_eqv {p q : Poly} (h : eqv p q = true) : p.denote ctx = q.denote ctx := by
  have g := denote_isZero ctx h
  rw [denote_append, denote_mulMon, denote_neg, Mon.denote, mul_one, intCast_one, one_mul] at g
  exact eq_of_sub_eq_zero g
theorem denoteInt_eq : ∀ k : Int, (denoteInt k : α) = Int.cast k
  | .ofNat n => (intCast_ofNat n).symm
  | .negSucc n => by rw [denoteInt, show Int.negSucc n = -(OfNat.ofNat (n+1) : Int) from rfl, intCast_neg, intCast_ofNat]
theorem Expr.denote_toPoly : ∀ e : Expr, e.toPoly.denote ctx = e.denote ctx
  | .num k => (denoteInt_eq k).symm
  | .natCast k => intCast_natCast k
  | .intCast k => rfl
  | .var x => by rw [toPoly, Poly.denote, Poly.denote, Mon.denote, Mon.denote, mul_one, intCast_one, intCast_zero, one_mul, add_zero]; rfl
  | .neg a => by rw [toPoly, Poly.denote_neg, denote_toPoly a, denote]
  | .add a b => by rw [toPoly, Poly.denote_append, denote_toPoly a, denote_toPoly b, denote]
  | .sub a b => by rw [toPoly, Poly.denote_append, Poly.denote_neg, denote_toPoly a, denote_toPoly b, denote, sub_eq_add_neg]
  | .mul a b => by rw [toPoly, Poly.denote_mul, denote_toPoly a, denote_toPoly b, denote]
  | .pow a k => by rw [toPoly, Poly.denote_pow, denote_toPoly a, denote]
end
end Lean.Grind.CommRing
