prelude
import Init.Grind.Ordered.Module

/-! The group that a module over the natural numbers embeds in: pairs as differences. `grind` decides equations and
inequalities of the module there. -/

set_option linter.all false
universe u

namespace Lean.Grind
namespace NatModule
open AddCommMonoid
variable {M : Type u} [NatModule M]
theorem zero_add (a : M) : 0 + a = a := by rw [add_comm, add_zero]
theorem one_nsmul (a : M) : 1 • a = a := by
  have := add_one_nsmul 0 a
  rwa [zero_nsmul, zero_add] at this
theorem add_nsmul (n m : Nat) (a : M) : (n + m) • a = n • a + m • a := by
  induction m with
  | zero => rw [zero_nsmul, add_zero]; rfl
  | succ m ih => rw [← Nat.add_assoc, add_one_nsmul, ih, add_one_nsmul, add_assoc]
theorem nsmul_zero (n : Nat) : n • (0 : M) = 0 := by
  induction n with
  | zero => exact zero_nsmul 0
  | succ n ih => rw [add_one_nsmul, ih, add_zero]
section
local instance : Std.Associative (α := M) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := M) (· + ·) := ⟨add_comm⟩
theorem nsmul_add (n : Nat) (a b : M) : n • (a + b) = n • a + n • b := by
  induction n with
  | zero => rw [zero_nsmul, zero_nsmul, zero_nsmul, add_zero]
  | succ n ih => rw [add_one_nsmul, add_one_nsmul, add_one_nsmul, ih]; ac_rfl
end
theorem mul_nsmul (n m : Nat) (a : M) : (n * m) • a = n • (m • a) := by
  induction n with
  | zero => rw [Nat.zero_mul, zero_nsmul, zero_nsmul]
  | succ n ih => rw [Nat.succ_mul, add_nsmul, ih, add_one_nsmul]
end NatModule

namespace IntModule.OfNatModule
open AddCommMonoid NatModule
section
variable {α : Type u} [NatModule α]
local instance : Std.Associative (α := α) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨add_comm⟩

/-- `(a, b)` stands for `a - b`; addition need not be cancellative. -/
def r (p q : α × α) : Prop := ∃ k, p.1 + q.2 + k = p.2 + q.1 + k
theorem r_rfl (p : α × α) : r p p := ⟨0, by rw [add_comm p.1]⟩
theorem r_sym {p q : α × α} (h : r p q) : r q p :=
  let ⟨k, e⟩ := h
  ⟨k, by rw [add_comm q.1, add_comm q.2]; exact e.symm⟩
theorem r_trans {p q s : α × α} (h : r p q) (g : r q s) : r p s := by
  let ⟨k, e⟩ := h
  let ⟨l, f⟩ := g
  refine ⟨q.1 + q.2 + k + l, ?_⟩
  have left : p.1 + s.2 + (q.1 + q.2 + k + l) = (p.1 + q.2 + k) + (q.1 + s.2 + l) := by ac_rfl
  have right : p.2 + s.1 + (q.1 + q.2 + k + l) = (p.2 + q.1 + k) + (q.2 + s.1 + l) := by ac_rfl
  rw [left, right, e, f]
variable (α) in
@[instance_reducible] def setoid : Setoid (α × α) := ⟨r, r_rfl, r_sym, r_trans⟩
variable (α) in
def Q : Type u := Quotient (setoid α)
def Q.mk (p : α × α) : Q α := Quotient.mk (setoid α) p
theorem Q.ind {β : Q α → Prop} (mk : ∀ p, β (Q.mk p)) (q : Q α) : β q := Quotient.ind mk q
theorem Q.exact {p q : α × α} (h : Q.mk p = Q.mk q) : r p q := Quotient.exact h
theorem Q.eq_of {p q : α × α} (h : p.1 + q.2 = p.2 + q.1) : Q.mk p = Q.mk q := Quotient.sound ⟨0, by rw [h]⟩
def zero : Q α := Q.mk (0, 0)
def add : Q α → Q α → Q α := Quotient.lift₂ (fun p q => Q.mk (p.1 + q.1, p.2 + q.2)) fun p q p' q' ⟨k, e⟩ ⟨l, f⟩ =>
  Quotient.sound ⟨k + l, by
    have left : p.1 + q.1 + (p'.2 + q'.2) + (k + l) = (p.1 + p'.2 + k) + (q.1 + q'.2 + l) := by ac_rfl
    have right : p.2 + q.2 + (p'.1 + q'.1) + (k + l) = (p.2 + p'.1 + k) + (q.2 + q'.1 + l) := by ac_rfl
    exact left.trans ((congr (congrArg _ e) f).trans right.symm)⟩
def neg : Q α → Q α := Quotient.lift (fun p => Q.mk (p.2, p.1)) fun p q ⟨k, e⟩ => Quotient.sound ⟨k, e.symm⟩
def nsmul (n : Nat) : Q α → Q α := Quotient.lift (fun p => Q.mk (n • p.1, n • p.2)) fun p q ⟨k, e⟩ =>
  Quotient.sound ⟨n • k, show n • p.1 + n • q.2 + n • k = n • p.2 + n • q.1 + n • k by
    rw [← nsmul_add, ← nsmul_add, ← nsmul_add, ← nsmul_add, e]⟩
def zsmul : Int → Q α → Q α
  | .ofNat n, q => nsmul n q
  | .negSucc n, q => neg (nsmul (n + 1) q)
theorem zsmul_mk (i : Int) (p : α × α) :
    zsmul i (Q.mk p) = Q.mk (i.toNat • p.1 + (-i).toNat • p.2, i.toNat • p.2 + (-i).toNat • p.1) := by
  cases i with
  | ofNat n =>
    rw [show (-Int.ofNat n).toNat = 0 by show (-(n : Int)).toNat = 0; omega, zero_nsmul, zero_nsmul, add_zero, add_zero]; rfl
  | negSucc n =>
    rw [show (-Int.negSucc n).toNat = n + 1 by omega, show (Int.negSucc n).toNat = 0 by omega, zero_nsmul, zero_nsmul, NatModule.zero_add, NatModule.zero_add]; rfl
theorem sum_smul (a b c d e f : Nat) (x y : α) :
    a • x + b • y + ((c • y + d • x) + (e • y + f • x)) = (a + d + f) • x + (b + c + e) • y := by
  rw [add_nsmul, add_nsmul, add_nsmul, add_nsmul]; ac_rfl
theorem add_zsmul (i j : Int) (q : Q α) : zsmul (i + j) q = add (zsmul i q) (zsmul j q) := by
  induction q using Q.ind with | _ p
  rw [zsmul_mk, zsmul_mk, zsmul_mk]
  refine Q.eq_of ?_
  show (i + j).toNat • p.1 + (-(i + j)).toNat • p.2 + ((i.toNat • p.2 + (-i).toNat • p.1) + (j.toNat • p.2 + (-j).toNat • p.1)) =
    (i + j).toNat • p.2 + (-(i + j)).toNat • p.1 + ((i.toNat • p.1 + (-i).toNat • p.2) + (j.toNat • p.1 + (-j).toNat • p.2))
  rw [sum_smul, sum_smul, add_comm]
  rw [show (-(i + j)).toNat + i.toNat + j.toNat = (i + j).toNat + (-i).toNat + (-j).toNat by omega]
instance ofNatModule : IntModule (Q α) where
  zero := zero
  add := add
  neg := neg
  sub p q := add p (neg q)
  nsmul := ⟨nsmul⟩
  zsmul := ⟨zsmul⟩
  add_zero q := by
    induction q using Q.ind with | _ p
    refine Q.eq_of ?_
    show p.1 + 0 + p.2 = p.2 + 0 + p.1
    ac_rfl
  add_comm p q := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    refine Q.eq_of ?_
    show p.1 + q.1 + (q.2 + p.2) = p.2 + q.2 + (q.1 + p.1)
    ac_rfl
  add_assoc p q s := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    induction s using Q.ind with | _ s
    refine Q.eq_of ?_
    show p.1 + q.1 + s.1 + (p.2 + (q.2 + s.2)) = p.2 + q.2 + s.2 + (p.1 + (q.1 + s.1))
    ac_rfl
  neg_add_cancel q := by
    induction q using Q.ind with | _ p
    refine Q.eq_of ?_
    show p.2 + p.1 + 0 = p.1 + p.2 + 0
    ac_rfl
  sub_eq_add_neg p q := rfl
  zero_zsmul q := by
    induction q using Q.ind with | _ p
    refine Q.eq_of ?_
    show 0 • p.1 + 0 = 0 • p.2 + 0
    rw [zero_nsmul, zero_nsmul]
  one_zsmul q := by
    induction q using Q.ind with | _ p
    refine Q.eq_of ?_
    show 1 • p.1 + p.2 = 1 • p.2 + p.1
    rw [one_nsmul, one_nsmul, add_comm]
  add_zsmul := add_zsmul
  zsmul_natCast_eq_nsmul n q := rfl

def toQ (a : α) : Q α := Q.mk (a, 0)
theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b :=
  Q.eq_of (show a + b + (0 + 0) = 0 + (a + b) by rw [add_zero, add_zero, NatModule.zero_add])
theorem toQ_zero : toQ (0 : α) = 0 := rfl
theorem toQ_smul (n : Nat) (a : α) : toQ (n • a) = n • toQ a :=
  Q.eq_of (show n • a + n • 0 = 0 + n • a by rw [nsmul_zero, add_comm])
theorem toQ_inj [AddRightCancel α] {a b : α} (h : toQ a = toQ b) : a = b := by
  let ⟨k, e⟩ := Q.exact h
  have e := AddRightCancel.add_right_cancel _ _ _ e
  have e : a + 0 = 0 + b := e
  rwa [add_zero, NatModule.zero_add] at e
instance instNoNatZeroDivisorsQOfAddRightCancel [AddRightCancel α] [NoNatZeroDivisors α] : NoNatZeroDivisors (Q α) where
  no_nat_zero_divisors n p q hn h := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    let ⟨k, e⟩ := Q.exact h
    have e : n • p.1 + n • q.2 = n • p.2 + n • q.1 := AddRightCancel.add_right_cancel _ _ _ e
    rw [← nsmul_add, ← nsmul_add] at e
    exact Q.eq_of (NoNatZeroDivisors.no_nat_zero_divisors n _ _ hn e)
end

section
variable {α : Type u} [NatModule α] [LE α]
local instance : Std.Associative (α := α) (· + ·) := ⟨add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨add_comm⟩
section
variable [Std.IsPreorder α] [OrderedAdd α]
instance instLEQOfOrderedAdd : LE (Q α) where
  le := Quotient.lift₂ (fun p q => p.1 + q.2 ≤ p.2 + q.1) fun p q p' q' ⟨k, e⟩ ⟨l, f⟩ => propext (by
    rw [OrderedAdd.add_le_left_iff (M := α) (p'.2 + k + (q'.1 + l)), OrderedAdd.add_le_left_iff (M := α) (a := p'.1 + q'.2) (p.2 + k + (q.1 + l))]
    have left : p.1 + q.2 + (p'.2 + k + (q'.1 + l)) = p'.1 + q'.2 + (p.2 + k + (q.1 + l)) := by
      have a : p.1 + q.2 + (p'.2 + k + (q'.1 + l)) = (p.1 + p'.2 + k) + (q.2 + q'.1 + l) := by ac_rfl
      have b : p'.1 + q'.2 + (p.2 + k + (q.1 + l)) = (p.2 + p'.1 + k) + (q.1 + q'.2 + l) := by ac_rfl
      rw [a, b]; exact congr (congrArg _ e) f.symm
    have right : p.2 + q.1 + (p'.2 + k + (q'.1 + l)) = p'.2 + q'.1 + (p.2 + k + (q.1 + l)) := by ac_rfl
    rw [left, right])
instance instLTQOfOrderedAdd : LT (Q α) where
  lt p q := p ≤ q ∧ ¬q ≤ p
instance : Std.LawfulOrderLT (Q α) := ⟨fun _ _ => Iff.rfl⟩
theorem mk_le_mk {p q : α × α} : Q.mk p ≤ Q.mk q ↔ p.1 + q.2 ≤ p.2 + q.1 := Iff.rfl
instance instIsPreorderQ : Std.IsPreorder (Q α) where
  le_refl q := by
    induction q using Q.ind with | _ p
    rw [mk_le_mk, add_comm]; exact Std.IsPreorder.le_refl _
  le_trans p q s h g := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    induction s using Q.ind with | _ s
    rw [mk_le_mk] at *
    rw [OrderedAdd.add_le_left_iff (M := α) (q.1 + q.2)]
    have left : p.1 + s.2 + (q.1 + q.2) = (p.1 + q.2) + (q.1 + s.2) := by ac_rfl
    have right : p.2 + s.1 + (q.1 + q.2) = (p.2 + q.1) + (q.2 + s.1) := by ac_rfl
    rw [left, right]; exact OrderedAdd.add_le_add h g
instance instOrderedAddQ : OrderedAdd (Q α) where
  add_le_left_iff {p q} s := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    induction s using Q.ind with | _ s
    show _ ↔ p.1 + s.1 + (q.2 + s.2) ≤ p.2 + s.2 + (q.1 + s.1)
    have left : p.1 + s.1 + (q.2 + s.2) = p.1 + q.2 + (s.1 + s.2) := by ac_rfl
    have right : p.2 + s.2 + (q.1 + s.1) = p.2 + q.1 + (s.1 + s.2) := by ac_rfl
    rw [left, right, ← OrderedAdd.add_le_left_iff (M := α)]; rfl
theorem toQ_le {a b : α} : toQ a ≤ toQ b ↔ a ≤ b := by
  show a + 0 ≤ 0 + b ↔ _
  rw [add_zero, NatModule.zero_add]
theorem toQ_lt [LT α] [Std.LawfulOrderLT α] {a b : α} : toQ a < toQ b ↔ a < b := by
  rw [Std.LawfulOrderLT.lt_iff, Std.LawfulOrderLT.lt_iff, toQ_le, toQ_le]
end
instance instIsPartialOrderQ [Std.IsPartialOrder α] [OrderedAdd α] : Std.IsPartialOrder (Q α) where
  le_antisymm p q h g := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    rw [mk_le_mk] at *
    rw [add_comm q.1, add_comm q.2] at g
    exact Q.eq_of (Std.IsPartialOrder.le_antisymm _ _ h g)
instance instIsLinearPreorderQ [Std.IsLinearPreorder α] [OrderedAdd α] : Std.IsLinearPreorder (Q α) where
  le_total p q := by
    induction p using Q.ind with | _ p
    induction q using Q.ind with | _ q
    rw [mk_le_mk, mk_le_mk, add_comm q.1, add_comm q.2]
    exact Std.IsLinearPreorder.le_total _ _
instance instIsLinearOrderQ [Std.IsLinearOrder α] [OrderedAdd α] : Std.IsLinearOrder (Q α) where
  toIsPartialOrder := instIsPartialOrderQ
  le_total := instIsLinearPreorderQ.le_total
end

section
variable {α : Type u} [NatModule α] {a b : α} {a' b' : Q α}
theorem of_diseq [AddRightCancel α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a ≠ b) : a' ≠ b' := by
  rw [← h₁, ← h₂]; exact fun e => h (toQ_inj e)
theorem of_eq (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a = b) : a' = b' := by rw [← h₁, ← h₂, h]
theorem add_congr (h₁ : toQ a = a') (h₂ : toQ b = b') : toQ (a + b) = a' + b' := by rw [toQ_add, h₁, h₂]
theorem smul_congr {α : Type u} [NatModule α] (n : Nat) (a : α) (a' : Q α) (h : toQ a = a') : toQ (n • a) = n • a' := by
  rw [toQ_smul, h]
section
variable {α : Type u} [NatModule α] [LE α] [Std.IsPreorder α] [OrderedAdd α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b')
include h₁ h₂
theorem of_le (h : a ≤ b) : a' ≤ b' := by rw [← h₁, ← h₂]; exact toQ_le.2 h
theorem of_not_le (h : ¬a ≤ b) : ¬a' ≤ b' := by rw [← h₁, ← h₂, toQ_le]; exact h
end
section
variable {α : Type u} [NatModule α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [OrderedAdd α]
variable {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b')
include h₁ h₂
theorem of_lt (h : a < b) : a' < b' := by rw [← h₁, ← h₂]; exact toQ_lt.2 h
theorem of_not_lt (h : ¬a < b) : ¬a' < b' := by rw [← h₁, ← h₂, toQ_lt]; exact h
end
end
end IntModule.OfNatModule
end Lean.Grind

-- The strict order of any order, for orders that come without one.
namespace Classical.Order
scoped instance instLT {α : Type u} [LE α] : LT α := ⟨fun a b => a ≤ b ∧ ¬b ≤ a⟩
theorem instLawfulOrderLT {α : Type u} [LE α] : Std.LawfulOrderLT α := ⟨fun _ _ => Iff.rfl⟩
end Classical.Order
