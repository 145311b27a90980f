prelude
import Init.Grind.Lemmas

/-! Linear polynomials over Int by reflection: what `grind` (its `lia` solver) and `simp +arith` build proofs from. -/

set_option linter.all false
universe u

namespace Lean
-- A binary search tree with values at the leaves.
inductive RArray (α : Type u) : Type u where
  | leaf : α → RArray α
  | branch : Nat → RArray α → RArray α → RArray α
def RArray.get {α : Type u} : RArray α → Nat → α
  | leaf x, _ => x
  | branch p l r, n => cond (Nat.ble p n) (r.get n) (l.get n)
def RArray.size {α : Type u} : RArray α → Nat
  | leaf _ => 1
  | branch _ l r => l.size + r.size
end Lean

namespace Int.Internal.Linear
abbrev Var := Nat
abbrev Context := Lean.RArray Int
def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)
def Expr.denote (ctx : Context) : Expr → Int
  | .num k => k
  | .var v => v.denote ctx
  | .add a b => denote ctx a + denote ctx b
  | .sub a b => denote ctx a - denote ctx b
  | .neg a => -denote ctx a
  | .mulL k e => k * denote ctx e
  | .mulR e k => denote ctx e * k
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)
namespace Poly
def beq : Poly → Poly → Bool
  | num k, num k' => decide (k = k')
  | add k v p, add k' v' p' => decide (k = k') && (Nat.beq v v' && beq p p')
  | _, _ => false
theorem eq_of_beq : ∀ {p q : Poly}, beq p q = true → p = q
  | num k, num k', h => by rw [of_decide_eq_true h]
  | add k v p, add k' v' p', h => by
    rw [beq, Bool.and_eq_true, Bool.and_eq_true] at h
    rw [of_decide_eq_true h.1, Nat.eq_of_beq_eq_true h.2.1, eq_of_beq h.2.2]
  | num _, add .., h => nomatch h
  | add .., num _, h => nomatch h
-- The value, and the same with terms ordered and simplified as they are shown to the user.
def denote (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => k * v.denote ctx + denote ctx p
def denote'.go (ctx : Context) : Poly → Int → Int
  | num k, r => cond (decide (k = 0)) r (r + k)
  | add k v p, r => cond (decide (k = 1)) (go ctx p (r + v.denote ctx)) (go ctx p (r + k * v.denote ctx))
def denote' (ctx : Context) : Poly → Int
  | num k => k
  | add k v p => cond (decide (k = 1)) (denote'.go ctx p (v.denote ctx)) (denote'.go ctx p (k * v.denote ctx))
theorem denote'_go (ctx : Context) : ∀ (p : Poly) (r : Int), denote'.go ctx p r = r + p.denote ctx
  | num k, r => by
    rw [denote'.go, denote]
    by_cases h : k = 0
    · rw [h]; exact (Int.add_zero r).symm
    · rw [decide_eq_false h]; rfl
  | add k v p, r => by
    rw [denote'.go, denote, denote'_go ctx p, denote'_go ctx p, ← Int.add_assoc]
    by_cases h : k = 1
    · rw [h, Int.one_mul]; rfl
    · rw [decide_eq_false h]; rfl
theorem denote'_eq (ctx : Context) : ∀ p : Poly, p.denote' ctx = p.denote ctx
  | num k => rfl
  | add k v p => by
    rw [denote', denote, denote'_go, denote'_go]
    by_cases h : k = 1
    · rw [h, Int.one_mul]; rfl
    · rw [decide_eq_false h]; rfl
def addConst : Poly → Int → Poly
  | num k', k => num (k + k')
  | add k' v' p, k => add k' v' (addConst p k)
theorem denote_addConst (ctx : Context) (k : Int) : ∀ p : Poly, (p.addConst k).denote ctx = p.denote ctx + k
  | num k' => Int.add_comm k k'
  | add k' v' p => by rw [addConst, denote, denote, denote_addConst ctx k p, Int.add_assoc]
def insert (k : Int) (v : Var) : Poly → Poly
  | num k' => add k v (num k')
  | add k' v' p =>
    if v' < v then add k v (add k' v' p)
    else if v = v' then if k + k' = 0 then p else add (k + k') v' p
    else add k' v' (insert k v p)
theorem denote_insert (ctx : Context) (k : Int) (v : Var) : ∀ p : Poly, (p.insert k v).denote ctx = k * v.denote ctx + p.denote ctx
  | num k' => rfl
  | add k' v' p => by
    rw [insert]
    split
    · rfl
    · split
      · next e =>
        subst e
        split
        · next z => rw [denote, ← Int.add_assoc, ← Int.add_mul, z, Int.zero_mul, Int.zero_add]
        · rw [denote, denote, Int.add_mul, Int.add_assoc]
      · rw [denote, denote, denote_insert ctx k v p, Int.add_left_comm]
def norm : Poly → Poly
  | num k => num k
  | add k v p => (norm p).insert k v
theorem denote_norm (ctx : Context) : ∀ p : Poly, p.norm.denote ctx = p.denote ctx
  | num k => rfl
  | add k v p => by rw [norm, denote_insert, denote_norm ctx p]; rfl
def size : Poly → Nat
  | num _ => 1
  | add _ _ p => p.size + 1
def mul' (k : Int) : Poly → Poly
  | num k' => num (k * k')
  | add k' v p => add (k * k') v (mul' k p)
def mul (p : Poly) (k : Int) : Poly := if k = 0 then num 0 else p.mul' k
theorem denote_mul' (ctx : Context) (k : Int) : ∀ p : Poly, (p.mul' k).denote ctx = k * p.denote ctx
  | num k' => rfl
  | add k' v p => by rw [mul', denote, denote, denote_mul' ctx k p, Int.mul_add, Int.mul_assoc]
theorem denote_mul (ctx : Context) (k : Int) (p : Poly) : (p.mul k).denote ctx = k * p.denote ctx := by
  rw [mul]; split
  · next h => rw [h, Int.zero_mul]; rfl
  · exact denote_mul' ctx k p
def append : Poly → Poly → Poly
  | num k, q => q.addConst k
  | add k v p, q => add k v (append p q)
theorem denote_append (ctx : Context) : ∀ p q : Poly, (p.append q).denote ctx = p.denote ctx + q.denote ctx
  | num k, q => by rw [append, denote_addConst, Int.add_comm]; rfl
  | add k v p, q => by rw [append, denote, denote, denote_append ctx p q, Int.add_assoc]
-- a * p + b * q, merging by decreasing variable; the fuel is the number of terms.
def combineGo (a b : Int) : Nat → Poly → Poly → Poly
  | 0, p, q => (p.mul a).append (q.mul b)
  | _+1, num k₁, num k₂ => num (a * k₁ + b * k₂)
  | n+1, num k₁, add a₂ x₂ q => add (b * a₂) x₂ (combineGo a b n (num k₁) q)
  | n+1, add a₁ x₁ p, num k₂ => add (a * a₁) x₁ (combineGo a b n p (num k₂))
  | n+1, add a₁ x₁ p, add a₂ x₂ q =>
    if x₁ = x₂ then
      if a * a₁ + b * a₂ = 0 then combineGo a b n p q else add (a * a₁ + b * a₂) x₁ (combineGo a b n p q)
    else if x₂ < x₁ then add (a * a₁) x₁ (combineGo a b n p (add a₂ x₂ q))
    else add (b * a₂) x₂ (combineGo a b n (add a₁ x₁ p) q)
theorem denote_combineGo (ctx : Context) (a b : Int) : ∀ (n : Nat) (p q : Poly), (combineGo a b n p q).denote ctx = a * p.denote ctx + b * q.denote ctx
  | 0, p, q => by rw [combineGo, denote_append, denote_mul, denote_mul]
  | _+1, num k₁, num k₂ => rfl
  | n+1, num k₁, add a₂ x₂ q => by
    show b * a₂ * Var.denote ctx x₂ + (combineGo a b n (num k₁) q).denote ctx = a * k₁ + b * (a₂ * Var.denote ctx x₂ + q.denote ctx)
    rw [denote_combineGo ctx a b n, Int.mul_add b, Int.mul_assoc, Int.add_left_comm]; rfl
  | n+1, add a₁ x₁ p, num k₂ => by
    show a * a₁ * Var.denote ctx x₁ + (combineGo a b n p (num k₂)).denote ctx = a * (a₁ * Var.denote ctx x₁ + p.denote ctx) + b * k₂
    rw [denote_combineGo ctx a b n, Int.mul_add a, Int.mul_assoc, Int.add_assoc]; rfl
  | n+1, add a₁ x₁ p, add a₂ x₂ q => by
    rw [combineGo]
    split
    · next e =>
      subst e
      have t : (a * a₁ + b * a₂) * Var.denote ctx x₁ + (a * p.denote ctx + b * q.denote ctx) = a * (add a₁ x₁ p).denote ctx + b * (add a₂ x₁ q).denote ctx := by
        rw [denote, denote, Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_assoc, Int.mul_assoc]
        simp only [Int.add_assoc, Int.add_left_comm]
      split
      · next z => rw [denote_combineGo ctx a b n, ← t, z, Int.zero_mul, Int.zero_add]
      · rw [denote, denote_combineGo ctx a b n, t]
    · split
      · show a * a₁ * Var.denote ctx x₁ + (combineGo a b n p (add a₂ x₂ q)).denote ctx = a * (a₁ * Var.denote ctx x₁ + p.denote ctx) + b * (add a₂ x₂ q).denote ctx
        rw [denote_combineGo ctx a b n, Int.mul_add a, Int.mul_assoc, Int.add_assoc]
      · show b * a₂ * Var.denote ctx x₂ + (combineGo a b n (add a₁ x₁ p) q).denote ctx = a * (add a₁ x₁ p).denote ctx + b * (a₂ * Var.denote ctx x₂ + q.denote ctx)
        rw [denote_combineGo ctx a b n, Int.mul_add b, Int.mul_assoc, Int.add_left_comm]
def combine (a b : Int) (p q : Poly) : Poly :=
  if a = 0 then q.mul b else if b = 0 then p.mul a else combineGo a b (p.size + q.size) p q
theorem denote_combine (ctx : Context) (a b : Int) (p q : Poly) : (combine a b p q).denote ctx = a * p.denote ctx + b * q.denote ctx := by
  rw [combine]; split
  · next h => rw [denote_mul, h, Int.zero_mul, Int.zero_add]
  · split
    · next h => rw [denote_mul, h, Int.zero_mul, Int.add_zero]
    · exact denote_combineGo ctx a b _ p q
def getConst : Poly → Int
  | num k => k
  | add _ _ p => getConst p
def leadCoeff : Poly → Int
  | add a _ _ => a
  | num _ => 1
def coeff (x : Var) : Poly → Int
  | num _ => 0
  | add a y p => if x = y then a else coeff x p
theorem denote_coeff (ctx : Context) (p : Poly) (x : Var) : p.denote ctx = p.coeff x * x.denote ctx + (p.insert (-p.coeff x) x).denote ctx := by
  rw [denote_insert, Int.neg_mul, ← Int.add_assoc, Int.add_right_neg, Int.zero_add]
def cdiv (a b : Int) : Int := -((-a) / b)
def div (k : Int) : Poly → Poly
  | num k' => num (cdiv k' k)
  | add k' x p => add (k' / k) x (div k p)
def divCoeffs (k : Int) : Poly → Bool
  | num _ => true
  | add k' _ p => decide (k' % k = 0) && divCoeffs k p
-- With `k` dividing the coefficients, `p` is `k` times its quotient, minus a remainder below `k`.
theorem denote_div (ctx : Context) {k : Int} : ∀ {p : Poly}, p.divCoeffs k = true → p.denote ctx = k * (p.div k).denote ctx - (-p.getConst) % k
  | num k', _ => by
    have h := Int.mul_ediv_add_emod (-k') k
    show k' = k * (-((-k') / k)) - (-k') % k
    rw [Int.mul_neg]; omega
  | add k' x p, h => by
    rw [divCoeffs, Bool.and_eq_true] at h
    have e : k * (k' / k) = k' := Int.mul_ediv_cancel' (Int.dvd_of_emod_eq_zero (of_decide_eq_true h.1))
    show k' * x.denote ctx + p.denote ctx = k * (k' / k * x.denote ctx + (p.div k).denote ctx) - (-p.getConst) % k
    rw [denote_div ctx h.2, Int.mul_add, ← Int.mul_assoc, e, Int.add_sub_assoc]
theorem div_le_zero (ctx : Context) {p : Poly} {k : Int} (hk : 0 < k) (h : p.divCoeffs k = true) : p.denote ctx ≤ 0 ↔ (p.div k).denote ctx ≤ 0 := by
  have e := denote_div ctx h
  have r0 := Int.emod_nonneg (-p.getConst) (Int.ne_of_gt hk)
  have r1 := Int.emod_lt_of_pos (-p.getConst) hk
  generalize (p.div k).denote ctx = q at e
  generalize (-p.getConst) % k = r at *
  constructor
  · intro h
    apply Int.not_lt.1
    intro g
    have m := Int.mul_le_mul_of_nonneg_left (show 1 ≤ q from g) (Int.le_of_lt hk)
    rw [Int.mul_one] at m; omega
  · intro h
    have m := Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt hk)
    rw [Int.mul_zero] at m; omega
theorem ne_zero_of_divCoeffs (ctx : Context) {p : Poly} {k : Int} (hk : 0 < k) (h : p.divCoeffs k = true) (hr : 0 < (-p.getConst) % k) : p.denote ctx ≠ 0 := by
  have e := denote_div ctx h
  have r1 := Int.emod_lt_of_pos (-p.getConst) hk
  generalize (p.div k).denote ctx = q at e
  generalize (-p.getConst) % k = r at *
  intro z
  cases Int.lt_or_ge 0 q with
  | inl g =>
    have m := Int.mul_le_mul_of_nonneg_left (show 1 ≤ q from g) (Int.le_of_lt hk)
    rw [Int.mul_one] at m; omega
  | inr g =>
    have m := Int.mul_le_mul_of_nonneg_left g (Int.le_of_lt hk)
    rw [Int.mul_zero] at m; omega
end Poly
theorem _root_.Nat.beq_self : ∀ n, Nat.beq n n = true
  | 0 => rfl
  | n+1 => Nat.beq_self n
instance : DecidableEq Poly := fun p q => if h : p.beq q = true then isTrue (Poly.eq_of_beq h) else isFalse fun e => h (by
  subst e
  induction p with
  | num k => exact decide_eq_true rfl
  | add k v p ih =>
    rw [Poly.beq, decide_eq_true rfl, Nat.beq_self, Bool.true_and, Bool.true_and]
    exact Classical.byContradiction fun n => h (by rw [Poly.beq, decide_eq_true rfl, Nat.beq_self, Bool.true_and, Bool.true_and]; exact ih n))

def Expr.toPoly.go (coeff : Int) : Expr → Poly → Poly
  | .num k, r => if k = 0 then r else r.addConst (coeff * k)
  | .var v, r => .add coeff v r
  | .add a b, r => go coeff a (go coeff b r)
  | .sub a b, r => go coeff a (go (-coeff) b r)
  | .neg a, r => go (-coeff) a r
  | .mulL k a, r => if k = 0 then r else go (coeff * k) a r
  | .mulR a k, r => if k = 0 then r else go (coeff * k) a r
def Expr.norm (e : Expr) : Poly := (Expr.toPoly.go 1 e (.num 0)).norm
theorem Expr.denote_go (ctx : Context) : ∀ (e : Expr) (c : Int) (r : Poly), (toPoly.go c e r).denote ctx = c * e.denote ctx + r.denote ctx
  | .num k, c, r => by
    rw [toPoly.go]; split
    · next h => rw [h, denote, Int.mul_zero, Int.zero_add]
    · rw [Poly.denote_addConst, denote, Int.add_comm]
  | .var v, c, r => rfl
  | .add a b, c, r => by rw [toPoly.go, denote_go ctx a, denote_go ctx b, denote, Int.mul_add, Int.add_assoc]
  | .sub a b, c, r => by rw [toPoly.go, denote_go ctx a, denote_go ctx b, denote, Int.mul_sub, Int.neg_mul, Int.sub_eq_add_neg, Int.add_assoc]
  | .neg a, c, r => by rw [toPoly.go, denote_go ctx a, denote, Int.neg_mul, Int.mul_neg]
  | .mulL k a, c, r => by
    rw [toPoly.go]; split
    · next h => rw [denote, h, Int.zero_mul, Int.mul_zero, Int.zero_add]
    · rw [denote_go ctx a, denote, Int.mul_assoc]
  | .mulR a k, c, r => by
    rw [toPoly.go]; split
    · next h => rw [denote, h, Int.mul_zero, Int.mul_zero, Int.zero_add]
    · rw [denote_go ctx a, denote, Int.mul_assoc, Int.mul_comm k]
theorem Expr.denote_norm (ctx : Context) (e : Expr) : e.norm.denote ctx = e.denote ctx := by
  rw [norm, Poly.denote_norm, denote_go, Int.one_mul]; exact Int.add_zero _
theorem denote_sub_norm (ctx : Context) (l r : Expr) : (l.sub r).norm.denote ctx = l.denote ctx - r.denote ctx := Expr.denote_norm ctx _

variable (ctx : Context)
-- Normal forms of atoms (simp +arith).
theorem Expr.eq_of_norm_eq (e : Expr) (p : Poly) (h : decide (e.norm = p) = true) : e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, ← of_decide_eq_true h, Expr.denote_norm]
theorem norm_eq (lhs rhs : Expr) (p : Poly) (h : decide (p = (lhs.sub rhs).norm) = true) : (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [Poly.denote'_eq, of_decide_eq_true h, denote_sub_norm]; exact propext Int.sub_eq_zero.symm
theorem norm_le (lhs rhs : Expr) (p : Poly) (h : decide (p = (lhs.sub rhs).norm) = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote'_eq, of_decide_eq_true h, denote_sub_norm]; exact propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem norm_eq_var (lhs rhs : Expr) (x y : Var) (h : decide ((lhs.sub rhs).norm = .add 1 x (.add (-1) y (.num 0))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have e := denote_sub_norm ctx lhs rhs
  rw [of_decide_eq_true h, Poly.denote, Poly.denote, Poly.denote] at e
  exact propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem norm_eq_var_const (lhs rhs : Expr) (x : Var) (k : Int) (h : decide ((lhs.sub rhs).norm = .add 1 x (.num (-k))) = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have e := denote_sub_norm ctx lhs rhs
  rw [of_decide_eq_true h, Poly.denote, Poly.denote] at e
  exact propext ⟨fun _ => by omega, fun _ => by omega⟩
theorem mul_eq_zero_iff {a k : Int} (h : 0 < k) : k * a = 0 ↔ a = 0 :=
  ⟨fun e => by rw [← Int.mul_ediv_cancel_left a (Int.ne_of_gt h), e, Int.zero_ediv], fun e => by rw [e, Int.mul_zero]⟩
theorem mul_le_zero_iff {a k : Int} (h : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 :=
  ⟨fun e => Int.le_of_mul_le_mul_left (by rw [Int.mul_zero]; exact e) h, fun e => by have m := Int.mul_le_mul_of_nonneg_left e (Int.le_of_lt h); rwa [Int.mul_zero] at m⟩
theorem norm_eq_coeff (lhs rhs : Expr) (p : Poly) (k : Int) (h : decide ((lhs.sub rhs).norm = p.mul k ∧ 0 < k) = true) : (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have ⟨e, hk⟩ := of_decide_eq_true h
  rw [norm_eq ctx lhs rhs _ (decide_eq_true rfl), Poly.denote'_eq, Poly.denote'_eq, e, Poly.denote_mul]; exact propext (mul_eq_zero_iff hk)
theorem norm_le_coeff (lhs rhs : Expr) (p : Poly) (k : Int) (h : decide ((lhs.sub rhs).norm = p.mul k ∧ 0 < k) = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨e, hk⟩ := of_decide_eq_true h
  rw [norm_le ctx lhs rhs _ (decide_eq_true rfl), Poly.denote'_eq, Poly.denote'_eq, e, Poly.denote_mul]; exact propext (mul_le_zero_iff hk)
theorem norm_le_coeff_tight (lhs rhs : Expr) (p : Poly) (k : Int) (h : decide (0 < k ∧ (lhs.sub rhs).norm.divCoeffs k = true ∧ p = (lhs.sub rhs).norm.div k) = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨hk, hd, e⟩ := of_decide_eq_true h
  rw [norm_le ctx lhs rhs _ (decide_eq_true rfl), Poly.denote'_eq, Poly.denote'_eq, e]; exact propext (Poly.div_le_zero ctx hk hd)
def Poly.isNum (f : Int → Bool) : Poly → Bool
  | .num k => f k
  | .add .. => false
theorem Poly.of_isNum {f : Int → Bool} : ∀ {p : Poly}, p.isNum f = true → f (p.denote ctx) = true
  | .num _, h => h
theorem eq_eq_false (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isNum (fun k => decide (k ≠ 0)) = true) : (lhs.denote ctx = rhs.denote ctx) = False := by
  have g := of_decide_eq_true (Poly.of_isNum ctx h); rw [denote_sub_norm] at g; exact eq_false (by omega)
theorem eq_eq_true (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isNum (fun k => decide (k = 0)) = true) : (lhs.denote ctx = rhs.denote ctx) = True := by
  have g := of_decide_eq_true (Poly.of_isNum ctx h); rw [denote_sub_norm] at g; exact eq_true (by omega)
theorem le_eq_false (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isNum (fun k => decide (0 < k)) = true) : (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have g := of_decide_eq_true (Poly.of_isNum ctx h); rw [denote_sub_norm] at g; exact eq_false (by omega)
theorem le_eq_true (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isNum (fun k => decide (k ≤ 0)) = true) : (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have g := of_decide_eq_true (Poly.of_isNum ctx h); rw [denote_sub_norm] at g; exact eq_true (by omega)
theorem eq_eq_false_of_divCoeff (lhs rhs : Expr) (k : Int) (h : decide ((lhs.sub rhs).norm.divCoeffs k = true ∧ 0 < k ∧ 0 < (-(lhs.sub rhs).norm.getConst) % k) = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have ⟨hd, hk, hr⟩ := of_decide_eq_true h
  have n := Poly.ne_zero_of_divCoeffs ctx hk hd hr
  rw [denote_sub_norm] at n; exact eq_false fun e => n (Int.sub_eq_zero_of_eq e)

-- Divisibility.
def gcd (a b : Int) : Int := Int.ofNat (Int.gcd a b)
theorem gcd_dvd_left (a b : Int) : gcd a b ∣ a := Int.ofNat_dvd_of_dvd_natAbs (Nat.gcd_dvd_left _ _)
theorem gcd_dvd_right (a b : Int) : gcd a b ∣ b := Int.ofNat_dvd_of_dvd_natAbs (Nat.gcd_dvd_right _ _)
def Poly.gcdCoeffs : Poly → Int → Int
  | .num _, k => k
  | .add k' _ p, k => gcdCoeffs p (gcd k' k)
theorem dvd_of_dvd_mul_add {g a x b : Int} (ha : g ∣ a) (h : g ∣ a * x + b) : g ∣ b := by
  have k := Int.dvd_sub h (Int.dvd_mul_of_dvd_left ha x)
  rwa [Int.add_sub_cancel_left] at k
theorem Poly.gcd_dvd_const : ∀ {p : Poly} {k : Int}, k ∣ p.denote ctx → p.gcdCoeffs k ∣ p.getConst
  | .num _, _, h => h
  | .add k' x p, k, h => gcd_dvd_const (p := p) (dvd_of_dvd_mul_add (gcd_dvd_left k' k) (Int.dvd_trans (gcd_dvd_right k' k) h))
theorem not_dvd {k : Int} {p : Poly} (h : decide (p.getConst % p.gcdCoeffs k ≠ 0) = true) : ¬k ∣ p.denote ctx := fun d => of_decide_eq_true h (Int.emod_eq_zero_of_dvd (Poly.gcd_dvd_const ctx d))
theorem dvd_unsat (k : Int) (p : Poly) (h : decide (p.getConst % p.gcdCoeffs k ≠ 0) = true) (d : k ∣ p.denote' ctx) : False := by
  rw [Poly.denote'_eq] at d; exact not_dvd ctx h d
theorem norm_dvd (k : Int) (e : Expr) (p : Poly) (h : decide (e.norm = p) = true) : (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by
  rw [Poly.denote'_eq, ← of_decide_eq_true h, Expr.denote_norm]
theorem dvd_eq_false (k : Int) (e : Expr) (h : decide (e.norm.getConst % e.norm.gcdCoeffs k ≠ 0) = true) : (k ∣ e.denote ctx) = False := by
  rw [← Expr.denote_norm]; exact eq_false (not_dvd ctx h)
theorem mul_dvd_mul {a b c : Int} (ha : a ≠ 0) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨fun ⟨k, h⟩ => ⟨k, by rw [← Int.mul_ediv_cancel_left c ha, h, Int.mul_assoc, Int.mul_ediv_cancel_left _ ha]⟩, fun ⟨k, h⟩ => ⟨k, by rw [h, Int.mul_assoc]⟩⟩
theorem norm_dvd_gcd (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int) (h : decide (g ≠ 0 ∧ k₁ = g * k₂ ∧ e₁.norm = p₂.mul g) = true) : (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  have ⟨hg, hk, e⟩ := of_decide_eq_true h
  rw [← Expr.denote_norm, e, hk, Poly.denote_mul, Poly.denote'_eq]; exact propext (mul_dvd_mul hg)
theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int) (h : decide (g ≠ 0 ∧ k₁ = g * k₂ ∧ p₁ = p₂.mul g) = true) (d : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  have ⟨hg, hk, e⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, e, hk, Poly.denote_mul] at d; rw [Poly.denote'_eq]; exact (mul_dvd_mul hg).1 d
def Poly.tail : Poly → Poly
  | .add _ _ p => p
  | .num k => .num k
def Poly.isAdd : Poly → Bool
  | .add .. => true
  | .num _ => false
def Poly.leadVar : Poly → Var
  | .add _ x _ => x
  | .num _ => 0
theorem Poly.denote_of_isAdd : ∀ {p : Poly}, p.isAdd = true → p.denote ctx = p.leadCoeff * p.leadVar.denote ctx + p.tail.denote ctx
  | .add .., _ => rfl
theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (h : decide (p₁.isAdd = true ∧ k₂ = gcd k₁ p₁.leadCoeff ∧ p₂ = p₁.tail) = true) (d : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  have ⟨ha, hk, e⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx ha] at d
  rw [Poly.denote'_eq, e, hk]
  exact dvd_of_dvd_mul_add (gcd_dvd_right _ _) (Int.dvd_trans (gcd_dvd_left _ _) d)
theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) (g α β : Int)
    (h : decide (p₁.isAdd = true ∧ p₂.isAdd = true ∧ p₁.leadVar = p₂.leadVar ∧ g = α * p₁.leadCoeff * d₂ + β * p₂.leadCoeff * d₁ ∧ d = d₁ * d₂ ∧
      p = .add g p₁.leadVar (Poly.combine (α * d₂) (β * d₁) p₁.tail p₂.tail)) = true)
    (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  have ⟨a₁, a₂, hx, hg, hd, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₂, ← hx] at h₂
  rw [Poly.denote'_eq, hp, Poly.denote, Poly.denote_combine, hd, hg]
  generalize Var.denote ctx p₁.leadVar = x at *
  generalize p₁.leadCoeff = b₁ at *; generalize p₂.leadCoeff = b₂ at *
  generalize p₁.tail.denote ctx = q₁ at *; generalize p₂.tail.denote ctx = q₂ at *
  obtain ⟨k₁, h₁⟩ := h₁; obtain ⟨k₂, h₂⟩ := h₂
  have e : (α * b₁ * d₂ + β * b₂ * d₁) * x + (α * d₂ * q₁ + β * d₁ * q₂) = α * d₂ * (b₁ * x + q₁) + β * d₁ * (b₂ * x + q₂) := by
    rw [Int.add_mul, Int.mul_add, Int.mul_add]
    have u : α * b₁ * d₂ * x = α * d₂ * (b₁ * x) := by ac_rfl
    have v : β * b₂ * d₁ * x = β * d₁ * (b₂ * x) := by ac_rfl
    rw [u, v]; ac_rfl
  rw [e, h₁, h₂]
  exact ⟨α * k₁ + β * k₂, by
    rw [Int.mul_add]
    have u : α * d₂ * (d₁ * k₁) = d₁ * d₂ * (α * k₁) := by ac_rfl
    have v : β * d₁ * (d₂ * k₂) = d₁ * d₂ * (β * k₂) := by ac_rfl
    rw [u, v]⟩
theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : decide (p₁.isAdd = true ∧ p₂.isAdd = true ∧ p₁.leadVar = p₂.leadVar ∧ d = gcd (p₁.leadCoeff * d₂) (p₂.leadCoeff * d₁) ∧ p = Poly.combine p₂.leadCoeff (-p₁.leadCoeff) p₁.tail p₂.tail) = true)
    (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) : d ∣ p.denote' ctx := by
  have ⟨a₁, a₂, hx, hd, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_of_isAdd ctx a₂, ← hx] at h₂
  rw [Poly.denote'_eq, hp, Poly.denote_combine]
  have l := gcd_dvd_left (p₁.leadCoeff * d₂) (p₂.leadCoeff * d₁)
  have r := gcd_dvd_right (p₁.leadCoeff * d₂) (p₂.leadCoeff * d₁)
  rw [← hd] at l r
  generalize Var.denote ctx p₁.leadVar = x at *
  generalize p₁.leadCoeff = b₁ at *; generalize p₂.leadCoeff = b₂ at *
  generalize p₁.tail.denote ctx = q₁ at *; generalize p₂.tail.denote ctx = q₂ at *
  obtain ⟨k₁, h₁⟩ := h₁; obtain ⟨k₂, h₂⟩ := h₂
  have e : b₂ * q₁ + -b₁ * q₂ = b₂ * d₁ * k₁ - b₁ * d₂ * k₂ := by
    rw [Int.mul_assoc, Int.mul_assoc, ← h₁, ← h₂, Int.mul_add, Int.mul_add, Int.mul_left_comm b₂ b₁ x, Int.neg_mul]; omega
  rw [e]; exact Int.dvd_sub (Int.dvd_mul_of_dvd_left r _) (Int.dvd_mul_of_dvd_left l _)
theorem dvd_norm (d : Int) (p₁ p₂ : Poly) (h : decide (p₁.norm = p₂) = true) (g : d ∣ p₁.denote' ctx) : d ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq] at *; rw [← of_decide_eq_true h, Poly.denote_norm]; exact g
theorem eq_of_zero_dvd (p : Poly) (h : 0 ∣ p.denote' ctx) : p.denote' ctx = 0 := Int.zero_dvd.1 h

-- Inequalities.
theorem le_norm (p₁ p₂ : Poly) (h : decide (p₁.norm = p₂) = true) (g : p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; rw [← of_decide_eq_true h, Poly.denote_norm]; exact g
theorem le_coeff (p₁ p₂ : Poly) (k : Int) (h : decide (0 < k ∧ p₁.divCoeffs k = true ∧ p₂ = p₁.div k) = true) (g : p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  have ⟨hk, hd, e⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [e]; exact (Poly.div_le_zero ctx hk hd).1 g
theorem le_neg (p₁ p₂ : Poly) (h : decide (p₂ = (p₁.mul (-1)).addConst 1) = true) (g : ¬p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; rw [of_decide_eq_true h, Poly.denote_addConst, Poly.denote_mul]; omega
theorem combine_le {a b x y : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) (hx : x ≤ 0) (hy : y ≤ 0) : a * x + b * y ≤ 0 := by
  have u := Int.mul_le_mul_of_nonneg_left hx ha
  have v := Int.mul_le_mul_of_nonneg_left hy hb
  rw [Int.mul_zero] at u v; omega
theorem le_combine (p₁ p₂ p₃ : Poly) (h : decide (p₃ = Poly.combine p₂.leadCoeff.natAbs p₁.leadCoeff.natAbs p₁ p₂) = true) (g₁ : p₁.denote' ctx ≤ 0) (g₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at *; rw [of_decide_eq_true h, Poly.denote_combine]
  exact combine_le (Int.natCast_nonneg _) (Int.natCast_nonneg _) g₁ g₂
theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int) (h : decide (0 < k ∧ (Poly.combine p₂.leadCoeff.natAbs p₁.leadCoeff.natAbs p₁ p₂).divCoeffs k = true ∧ p₃ = (Poly.combine p₂.leadCoeff.natAbs p₁.leadCoeff.natAbs p₁ p₂).div k) = true)
    (g₁ : p₁.denote' ctx ≤ 0) (g₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 :=
  le_coeff ctx _ p₃ k h (le_combine ctx p₁ p₂ _ (decide_eq_true rfl) g₁ g₂)
theorem le_unsat (p : Poly) (h : p.isNum (fun k => decide (0 < k)) = true) (g : p.denote' ctx ≤ 0) : False := by
  rw [Poly.denote'_eq] at g; exact Int.not_le.2 (of_decide_eq_true (Poly.of_isNum ctx h)) g

-- Equalities and disequalities.
theorem eq_norm (p₁ p₂ : Poly) (h : decide (p₁.norm = p₂) = true) (g : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *; rw [← of_decide_eq_true h, Poly.denote_norm]; exact g
theorem eq_coeff (p p' : Poly) (k : Int) (h : decide (p = p'.mul k ∧ 0 < k) = true) (g : p.denote' ctx = 0) : p'.denote' ctx = 0 := by
  have ⟨e, hk⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [e, Poly.denote_mul] at g; exact (mul_eq_zero_iff hk).1 g
theorem eq_unsat (p : Poly) (h : p.isNum (fun k => decide (k ≠ 0)) = true) (g : p.denote' ctx = 0) : False := by
  rw [Poly.denote'_eq] at g; exact of_decide_eq_true (Poly.of_isNum ctx h) g
theorem eq_unsat_coeff (p : Poly) (k : Int) (h : decide (p.divCoeffs k = true ∧ 0 < k ∧ 0 < (-p.getConst) % k) = true) (g : p.denote' ctx = 0) : False := by
  have ⟨hd, hk, hr⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at g; exact Poly.ne_zero_of_divCoeffs ctx hk hd hr g
def abs (x : Int) : Int := Int.ofNat x.natAbs
theorem abs_dvd {a p : Int} (h : a ∣ p) : abs a ∣ p := Int.dvd_trans Int.dvd_natAbs_self h
theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (h : decide (d₂ = abs (p₁.coeff x) ∧ p₂ = p₁.insert (-p₁.coeff x) x) = true) (g : p₁.denote' ctx = 0) : d₂ ∣ p₂.denote' ctx := by
  have ⟨hd, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *
  rw [Poly.denote_coeff ctx p₁ x] at g
  rw [hd, hp]
  exact abs_dvd ⟨-x.denote ctx, by rw [Int.mul_neg]; omega⟩
theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : decide (d₃ = abs (p₁.coeff x * d₂) ∧ p₃ = Poly.combine (p₁.coeff x) (-p₂.coeff x) (p₂.insert (-p₂.coeff x) x) (p₁.insert (-p₁.coeff x) x)) = true)
    (g₁ : p₁.denote' ctx = 0) (g₂ : d₂ ∣ p₂.denote' ctx) : d₃ ∣ p₃.denote' ctx := by
  have ⟨hd, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *
  rw [Poly.denote_coeff ctx p₁ x] at g₁
  rw [Poly.denote_coeff ctx p₂ x] at g₂
  rw [hd, hp, Poly.denote_combine]
  generalize p₁.coeff x = a at *; generalize p₂.coeff x = b at *
  generalize (p₁.insert (-a) x).denote ctx = p at *; generalize (p₂.insert (-b) x).denote ctx = q at *
  generalize x.denote ctx = y at *
  obtain ⟨z, hz⟩ := g₂
  refine abs_dvd ⟨z, ?_⟩
  have e : a * q + -b * p = a * (b * y + q) - b * (a * y + p) := by rw [Int.mul_add, Int.mul_add, Int.mul_left_comm a b y, Int.neg_mul]; omega
  rw [e, g₁, hz, Int.mul_zero, Int.sub_zero, Int.mul_assoc]
theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly) (h : decide (p₃ = Poly.combine b (-a) p₁ p₂) = true) (g₁ : p₁.denote' ctx = 0) (g₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *; rw [of_decide_eq_true h, Poly.denote_combine, g₁, g₂, Int.mul_zero, Int.mul_zero]; rfl
theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly) (h : decide (0 ≤ p₁.coeff x ∧ p₃ = Poly.combine (p₁.coeff x) (-p₂.coeff x) p₂ p₁) = true) (g₁ : p₁.denote' ctx = 0) (g₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨ha, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [hp, Poly.denote_combine, g₁, Int.mul_zero, Int.add_zero]
  have m := Int.mul_le_mul_of_nonneg_left g₂ ha; rwa [Int.mul_zero] at m
theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly) (h : decide (p₁.coeff x ≤ 0 ∧ p₃ = Poly.combine (p₂.coeff x) (-p₁.coeff x) p₁ p₂) = true) (g₁ : p₁.denote' ctx = 0) (g₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨ha, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [hp, Poly.denote_combine, g₁, Int.mul_zero, Int.zero_add]
  have m := Int.mul_le_mul_of_nonneg_left g₂ (Int.neg_nonneg.2 ha); rwa [Int.mul_zero] at m
theorem eq_of_core (p₁ p₂ p₃ : Poly) (h : decide (p₃ = Poly.combine 1 (-1) p₁ p₂) = true) (g : p₁.denote' ctx = p₂.denote' ctx) : p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq] at g; rw [Poly.denote'_eq, of_decide_eq_true h, Poly.denote_combine]; omega
theorem diseq_of_core (p₁ p₂ p₃ : Poly) (h : decide (p₃ = Poly.combine 1 (-1) p₁ p₂) = true) (g : p₁.denote' ctx ≠ p₂.denote' ctx) : p₃.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq] at g; rw [Poly.denote'_eq, of_decide_eq_true h, Poly.denote_combine]; omega
theorem diseq_norm (p₁ p₂ : Poly) (h : decide (p₁.norm = p₂) = true) (g : p₁.denote' ctx ≠ 0) : p₂.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at *; rw [← of_decide_eq_true h, Poly.denote_norm]; exact g
theorem diseq_coeff (p p' : Poly) (k : Int) (h : decide (p = p'.mul k ∧ 0 < k) = true) (g : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  have ⟨e, hk⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [e, Poly.denote_mul] at g; exact fun z => g ((mul_eq_zero_iff hk).2 z)
theorem diseq_neg (p p' : Poly) (h : decide (p' = p.mul (-1)) = true) (g : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at *; rw [of_decide_eq_true h, Poly.denote_mul]; omega
theorem diseq_unsat (p : Poly) (h : p.isNum (fun k => decide (k = 0)) = true) (g : p.denote' ctx ≠ 0) : False := by
  rw [Poly.denote'_eq] at g; exact g (of_decide_eq_true (Poly.of_isNum ctx h))
theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly) (h : decide (p₁.coeff x ≠ 0 ∧ p₃ = Poly.combine (p₂.coeff x) (-p₁.coeff x) p₁ p₂) = true) (g₁ : p₁.denote' ctx = 0) (g₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  have ⟨ha, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [hp, Poly.denote_combine, g₁, Int.mul_zero, Int.zero_add]
  intro z
  apply g₂
  rw [Int.neg_mul] at z
  rw [← Int.mul_ediv_cancel_left (p₂.denote ctx) ha, Int.neg_eq_zero.1 z, Int.zero_ediv]
theorem eq_of_le_ge (p₁ p₂ : Poly) (h : decide (p₂ = p₁.mul (-1)) = true) (g₁ : p₁.denote' ctx ≤ 0) (g₂ : p₂.denote' ctx ≤ 0) : p₁.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at *; rw [of_decide_eq_true h, Poly.denote_mul] at g₂; omega
theorem le_of_le_diseq (p₁ p₂ p₃ : Poly) (h : decide ((p₂ = p₁ ∨ p₂ = p₁.mul (-1)) ∧ p₃ = p₁.addConst 1) = true) (g₁ : p₁.denote' ctx ≤ 0) (g₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨e, hp⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [hp, Poly.denote_addConst]
  cases e with
  | inl e => rw [e] at g₂; omega
  | inr e => rw [e, Poly.denote_mul] at g₂; omega
theorem diseq_split_resolve (p₁ p₂ p₃ : Poly) (h : decide (p₂ = p₁.addConst 1 ∧ p₃ = (p₁.mul (-1)).addConst 1) = true) (g₁ : p₁.denote' ctx ≠ 0) (g₂ : ¬p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨e₂, e₃⟩ := of_decide_eq_true h
  rw [Poly.denote'_eq] at *; rw [e₂, Poly.denote_addConst] at g₂; rw [e₃, Poly.denote_addConst, Poly.denote_mul]; omega
end Int.Internal.Linear
