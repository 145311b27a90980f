prelude
import Init.Data.Nat.Div

/-! Integers: definitions, and the ordered ring laws. Every integer is a difference of naturals (`subNatNat`), so each
law reduces to one about Nat. -/

set_option linter.all false
universe u v w

class NatCast (R : Type u) where
  protected natCast : Nat → R
instance : NatCast Nat := ⟨id⟩
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R := NatCast.natCast
instance {R : Type u} [NatCast R] : CoeTail Nat R := ⟨Nat.cast⟩
instance {R : Type u} [NatCast R] : CoeHTCT Nat R := ⟨Nat.cast⟩

set_option genCtorIdx false in
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int
attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc
class IntCast (R : Type u) where
  protected intCast : Int → R
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R := IntCast.intCast
instance : IntCast Int := ⟨id⟩
instance {R : Type u} [IntCast R] : CoeTail Int R := ⟨Int.cast⟩
instance {R : Type u} [IntCast R] : CoeHTCT Int R := ⟨Int.cast⟩
instance instNatCastInt : NatCast Int := ⟨Int.ofNat⟩
instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩

namespace Int
instance : Inhabited Int := ⟨ofNat 0⟩
instance : Zero Int := ⟨0⟩
instance : One Int := ⟨1⟩
def negOfNat : Nat → Int
  | 0 => 0
  | Nat.succ m => negSucc m
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)
@[default_instance mid] instance instNegInt : Neg Int := ⟨Int.neg⟩
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | Nat.succ k => negSucc k
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))
instance instAdd : Add Int := ⟨Int.add⟩
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)
instance instMul : Mul Int := ⟨Int.mul⟩
@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := m + (-n)
instance instSub : Sub Int := ⟨Int.sub⟩
inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)
protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int := ⟨Int.le⟩
protected def lt (a b : Int) : Prop := (a + 1) ≤ b
instance instLTInt : LT Int := ⟨Int.lt⟩
def isOfNat : Int → Prop
  | ofNat _ => True
  | negSucc _ => False
theorem NonNeg.isOfNat {a : Int} (h : NonNeg a) : a.isOfNat := h.rec (motive := fun a _ => a.isOfNat) fun _ => trivial
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | negSucc m => Nat.succ m
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match Nat.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun e => h (congrArg natAbs e)
  | negSucc a, negSucc b => match Nat.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun e => h (Nat.succ.inj' (congrArg natAbs e))
  | ofNat a, negSucc _ => isFalse fun h => (show isOfNat (ofNat a) → False from h ▸ id) trivial
  | negSucc _, ofNat a => isFalse fun h => (show isOfNat (ofNat a) → False from h ▸ id) trivial
instance instDecidableEq : DecidableEq Int := Int.decEq
@[extern "lean_int_dec_nonneg"] def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc _ => isFalse NonNeg.isOfNat
@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _
@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _
attribute [gen_constructor_elims] Int
def sign : Int → Int
  | ofNat (Nat.succ _) => 1
  | ofNat 0 => 0
  | negSucc _ => -1
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | Nat.succ n => Int.pow m n * m
instance instNatPow : NatPow Int := ⟨Int.pow⟩
instance : Min Int := minOfLe
instance : Max Int := maxOfLe
-- Division rounds so that the remainder is not negative.
@[extern "lean_int_ediv"] def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, 0 => 0
  | negSucc m, ofNat (Nat.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))
@[extern "lean_int_emod"] def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))
instance instDiv : Div Int := ⟨Int.ediv⟩
instance instMod : Mod Int := ⟨Int.emod⟩
instance instDvd : Dvd Int := ⟨fun a b => ∃ c, b = a * c⟩
@[extern "lean_int_div"] def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)
@[extern "lean_int_mod"] def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then r else r - m
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then 0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then q else q + 1
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

-- Differences of naturals.
theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ofNat (m - n) := by
  rw [subNatNat, Nat.sub_eq_zero_of_le h]
theorem subNatNat_add (n k : Nat) : subNatNat (n + k) n = ofNat k := by
  rw [subNatNat_of_le (Nat.le_add_right n k), Nat.add_sub_cancel_left]
theorem subNatNat_add_succ (m k : Nat) : subNatNat m (m + k + 1) = negSucc k := by
  rw [subNatNat, Nat.add_assoc, Nat.add_sub_cancel_left]
theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  rw [subNatNat, subNatNat, Nat.add_sub_add_right, Nat.add_sub_add_right]
theorem subNatNat_congr {m n p q : Nat} (h : m + q = p + n) : subNatNat m n = subNatNat p q := by
  rw [← subNatNat_add_add m n q, h, Nat.add_comm n q, subNatNat_add_add]
theorem subNatNat_zero (n : Nat) : subNatNat n 0 = ofNat n := subNatNat_of_le (Nat.zero_le n)
theorem zero_subNatNat_succ (n : Nat) : subNatNat 0 (n + 1) = negSucc n := rfl
theorem negOfNat_eq (n : Nat) : negOfNat n = subNatNat 0 n := by cases n <;> rfl
theorem subNatNat_cases (m n : Nat) : (∃ k, m = n + k ∧ subNatNat m n = ofNat k) ∨ (∃ k, n = m + k + 1 ∧ subNatNat m n = negSucc k) := by
  cases Nat.lt_or_ge m n with
  | inl h => obtain ⟨k, e⟩ := Nat.exists_eq_add_of_lt h; exact .inr ⟨k, e, by rw [e, subNatNat_add_succ]⟩
  | inr h => obtain ⟨k, e⟩ := Nat.exists_eq_add_of_le h; exact .inl ⟨k, e, by rw [e, subNatNat_add]⟩
theorem rep (a : Int) : ∃ m n, a = subNatNat m n := match a with
  | ofNat n => ⟨n, 0, (subNatNat_zero n).symm⟩
  | negSucc n => ⟨0, n + 1, rfl⟩

theorem add_subNatNat_subNatNat (m n p q : Nat) : subNatNat m n + subNatNat p q = subNatNat (m + p) (n + q) := by
  rcases subNatNat_cases m n with ⟨a, e, h⟩ | ⟨a, e, h⟩ <;> rcases subNatNat_cases p q with ⟨b, f, k⟩ | ⟨b, f, k⟩ <;> rw [h, k]
  · show ofNat (a + b) = _
    rw [← subNatNat_zero]; apply subNatNat_congr; rw [e, f]; simp only [Nat.add_zero, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat a (b + 1) = _
    apply subNatNat_congr; rw [e, f]; simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat b (a + 1) = _
    apply subNatNat_congr; rw [e, f]; simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show subNatNat 0 (a + b + 1 + 1) = _
    apply subNatNat_congr; rw [e, f]; simp only [Nat.zero_add, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
theorem neg_subNatNat (m n : Nat) : -subNatNat m n = subNatNat n m := by
  rcases subNatNat_cases m n with ⟨a, e, h⟩ | ⟨a, e, h⟩ <;> rw [h]
  · show negOfNat a = _
    rw [negOfNat_eq]; apply subNatNat_congr; rw [e, Nat.zero_add]
  · show ofNat (a + 1) = _
    rw [← subNatNat_zero]; apply subNatNat_congr; rw [e]; simp only [Nat.add_zero, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
theorem sub_subNatNat_subNatNat (m n p q : Nat) : subNatNat m n - subNatNat p q = subNatNat (m + q) (n + p) := by
  rw [sub_eq_add_neg, neg_subNatNat, add_subNatNat_subNatNat]
theorem mul_subNatNat_subNatNat (m n p q : Nat) : subNatNat m n * subNatNat p q = subNatNat (m * p + n * q) (m * q + n * p) := by
  rcases subNatNat_cases m n with ⟨a, e, h⟩ | ⟨a, e, h⟩ <;> rcases subNatNat_cases p q with ⟨b, f, k⟩ | ⟨b, f, k⟩ <;> rw [h, k]
  · show ofNat (a * b) = _
    rw [← subNatNat_zero]; apply subNatNat_congr; rw [e, f]; simp only [Nat.add_zero, Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show negOfNat (a * (b + 1)) = _
    rw [negOfNat_eq]; apply subNatNat_congr; rw [e, f]; simp only [Nat.add_zero, Nat.zero_add, Nat.mul_one, Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show negOfNat ((a + 1) * b) = _
    rw [negOfNat_eq]; apply subNatNat_congr; rw [e, f]; simp only [Nat.add_zero, Nat.zero_add, Nat.one_mul, Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  · show ofNat ((a + 1) * (b + 1)) = _
    rw [← subNatNat_zero]; apply subNatNat_congr; rw [e, f]; simp only [Nat.add_zero, Nat.one_mul, Nat.mul_one, Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
theorem nonNeg_subNatNat {m n : Nat} : NonNeg (subNatNat m n) ↔ n ≤ m := by
  rcases subNatNat_cases m n with ⟨a, e, h⟩ | ⟨a, e, h⟩ <;> rw [h]
  · exact ⟨fun _ => e ▸ Nat.le_add_right n a, fun _ => .mk a⟩
  · exact ⟨fun k => (nomatch k), fun k => absurd k (Nat.not_le.2 (e ▸ Nat.lt_succ_of_le (Nat.le_add_right m a)))⟩
theorem subNatNat_le_subNatNat {m n p q : Nat} : subNatNat m n ≤ subNatNat p q ↔ m + q ≤ p + n := by
  show NonNeg (subNatNat p q - subNatNat m n) ↔ _
  rw [sub_subNatNat_subNatNat, nonNeg_subNatNat, Nat.add_comm q m]
theorem subNatNat_lt_subNatNat {m n p q : Nat} : subNatNat m n < subNatNat p q ↔ m + q < p + n := by
  show subNatNat m n + subNatNat 1 0 ≤ subNatNat p q ↔ _
  rw [add_subNatNat_subNatNat, subNatNat_le_subNatNat, Nat.add_right_comm]; exact Iff.rfl
theorem subNatNat_inj {m n p q : Nat} : subNatNat m n = subNatNat p q ↔ m + q = p + n := by
  refine ⟨fun h => ?_, subNatNat_congr⟩
  have refl : subNatNat p q ≤ subNatNat p q := subNatNat_le_subNatNat.2 (Nat.le_refl _)
  have h₁ : subNatNat m n ≤ subNatNat p q := by rw [h]; exact refl
  have h₂ : subNatNat p q ≤ subNatNat m n := by rw [h]; exact refl
  exact Nat.le_antisymm (subNatNat_le_subNatNat.1 h₁) (subNatNat_le_subNatNat.1 h₂)

-- Ring laws.
protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  rw [add_subNatNat_subNatNat, add_subNatNat_subNatNat, Nat.add_comm m, Nat.add_comm n]
protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b; obtain ⟨r, s, rfl⟩ := rep c
  simp only [add_subNatNat_subNatNat, Nat.add_assoc]
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by rw [← Int.add_assoc, Int.add_comm a b, Int.add_assoc]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by rw [Int.add_assoc, Int.add_comm b c, Int.add_assoc]
@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  obtain ⟨m, n, rfl⟩ := rep a; exact add_subNatNat_subNatNat m n 0 0
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by rw [Int.add_comm, Int.add_zero]
protected theorem add_right_neg (a : Int) : a + -a = 0 := by
  obtain ⟨m, n, rfl⟩ := rep a
  rw [neg_subNatNat, add_subNatNat_subNatNat, Nat.add_comm n m]; exact subNatNat_congr (p := 0) (q := 0) (by rw [Nat.add_zero, Nat.zero_add])
protected theorem add_left_neg (a : Int) : -a + a = 0 := by rw [Int.add_comm, Int.add_right_neg]
@[simp] protected theorem neg_neg (a : Int) : - -a = a := by obtain ⟨m, n, rfl⟩ := rep a; rw [neg_subNatNat, neg_subNatNat]
@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  simp only [add_subNatNat_subNatNat, neg_subNatNat]
protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  rw [mul_subNatNat_subNatNat, mul_subNatNat_subNatNat, Nat.mul_comm m, Nat.mul_comm n, Nat.mul_comm m, Nat.mul_comm n, Nat.add_comm (q * m)]
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b; obtain ⟨r, s, rfl⟩ := rep c
  simp only [mul_subNatNat_subNatNat]
  apply subNatNat_congr
  simp only [Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b; obtain ⟨r, s, rfl⟩ := rep c
  simp only [mul_subNatNat_subNatNat, add_subNatNat_subNatNat]
  apply subNatNat_congr
  simp only [Nat.mul_add, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by rw [← Int.mul_assoc, Int.mul_comm a b, Int.mul_assoc]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by rw [Int.mul_assoc, Int.mul_comm b c, Int.mul_assoc]
@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨m, n, rfl⟩ := rep a
  exact (mul_subNatNat_subNatNat m n 1 0).trans (by rw [Nat.mul_one, Nat.mul_one, Nat.mul_zero, Nat.mul_zero, Nat.add_zero, Nat.zero_add])
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by rw [Int.mul_comm, Int.mul_one]
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by obtain ⟨m, n, rfl⟩ := rep a; exact mul_subNatNat_subNatNat m n 0 0
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by rw [Int.mul_comm, Int.mul_zero]
protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  simp only [mul_subNatNat_subNatNat, neg_subNatNat, Nat.add_comm]
protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by rw [Int.neg_mul, Int.one_mul]
@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by rw [sub_eq_add_neg, sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]
protected theorem sub_neg (a b : Int) : a - -b = a + b := by rw [sub_eq_add_neg, Int.neg_neg]
protected theorem sub_add_cancel (a b : Int) : a - b + b = a := by rw [sub_eq_add_neg, Int.add_assoc, Int.add_left_neg, Int.add_zero]
protected theorem add_sub_cancel (a b : Int) : a + b - b = a := by rw [sub_eq_add_neg, Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by rw [Int.add_comm, Int.add_sub_cancel]
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := by rw [sub_eq_add_neg, Int.add_assoc, ← sub_eq_add_neg]
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by simp only [sub_eq_add_neg, Int.neg_add, Int.add_assoc]
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by rw [sub_eq_add_neg, Int.mul_add, Int.mul_neg, ← sub_eq_add_neg]
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by rw [Int.mul_comm, Int.mul_sub, Int.mul_comm c, Int.mul_comm c]
protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by rw [← Int.add_sub_cancel_left a b, h, Int.add_sub_cancel_left]
protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c := by rw [← Int.add_sub_cancel a b, h, Int.add_sub_cancel]
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := ⟨fun h => by rw [← Int.sub_add_cancel a b, h, Int.zero_add], fun h => by rw [h, Int.sub_self]⟩
theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := Int.sub_eq_zero.2 h
protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b := ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], fun h => h ▸ rfl⟩
protected theorem neg_eq_zero {a : Int} : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
end Int
instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero
instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one
namespace Int

-- Casts of naturals.
@[simp] theorem ofNat_eq_natCast (n : Nat) : ofNat n = (n : Int) := rfl
theorem natCast_ofNat {n : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat n) = OfNat.ofNat n := rfl
@[simp] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = (n : Int) + (m : Int) := rfl
theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = (n : Int) * (m : Int) := rfl
theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = (n : Int) + 1 := rfl
theorem ofNat_add (n m : Nat) : ((n + m : Nat) : Int) = (n : Int) + (m : Int) := rfl
theorem ofNat_mul (n m : Nat) : ((n * m : Nat) : Int) = (n : Int) * (m : Int) := rfl
theorem ofNat_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = (n : Int) + 1 := rfl
theorem natCast_sub {n m : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = (n : Int) - (m : Int) := by
  show ofNat (n - m) = ofNat n - ofNat m
  rw [← subNatNat_zero n, ← subNatNat_zero m, sub_subNatNat_subNatNat, Nat.add_zero, Nat.zero_add, subNatNat_of_le h]
@[simp] theorem natCast_inj {m n : Nat} : (m : Int) = (n : Int) ↔ m = n := ⟨fun h => by injection h, fun h => h ▸ rfl⟩
theorem ofNat_inj {m n : Nat} : ofNat m = ofNat n ↔ m = n := natCast_inj
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj (n := 0)
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem ofNat_le {m n : Nat} : (m : Int) ≤ (n : Int) ↔ m ≤ n := by
  show ofNat m ≤ ofNat n ↔ _
  rw [← subNatNat_zero m, ← subNatNat_zero n, subNatNat_le_subNatNat]; exact Iff.rfl
theorem ofNat_lt {m n : Nat} : (m : Int) < (n : Int) ↔ m < n := by
  show ofNat m < ofNat n ↔ _
  rw [← subNatNat_zero m, ← subNatNat_zero n, subNatNat_lt_subNatNat]; exact Iff.rfl
@[simp] theorem natCast_le {m n : Nat} : (m : Int) ≤ (n : Int) ↔ m ≤ n := ofNat_le
@[simp] theorem natCast_lt {m n : Nat} : (m : Int) < (n : Int) ↔ m < n := ofNat_lt
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_le.2 (Nat.zero_le n)
theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt (m := 0)
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := match a, h with
  | ofNat n, _ => ⟨n, rfl⟩
  | negSucc n, h => (nomatch (show NonNeg (negSucc n) from h))

-- Order.
protected theorem le_refl (a : Int) : a ≤ a := by obtain ⟨m, n, rfl⟩ := rep a; exact subNatNat_le_subNatNat.2 (Nat.le_refl _)
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a
protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b; obtain ⟨r, s, rfl⟩ := rep c
  rw [subNatNat_le_subNatNat] at *
  have h := Nat.add_le_add h₁ h₂
  apply Nat.le_of_add_le_add_left (a := p + q)
  simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm] at *
  exact h
protected theorem le_antisymm {a b : Int} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  rw [subNatNat_le_subNatNat] at *
  exact subNatNat_congr (Nat.le_antisymm h₁ h₂)
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  rw [subNatNat_le_subNatNat, subNatNat_le_subNatNat]; exact Nat.le_total _ _
protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  rw [subNatNat_le_subNatNat, subNatNat_lt_subNatNat]; exact Nat.not_le
protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := by rw [← Int.not_le, Classical.not_not]
protected theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h
theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b
  rw [subNatNat_lt_subNatNat] at h; rw [subNatNat_le_subNatNat]; exact Nat.le_of_lt h
protected theorem lt_irrefl (a : Int) : ¬a < a := Int.not_lt.2 (Int.le_refl a)
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c := Int.not_le.1 fun h => Int.not_le.2 h₂ (Int.le_trans h h₁)
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c := Int.not_le.1 fun h => Int.not_le.2 h₁ (Int.le_trans h₂ h)
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c := Int.lt_of_le_of_lt (Int.le_of_lt h₁) h₂
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem lt_of_le_of_ne {a b : Int} (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := Int.not_le.1 fun h => h₂ (Int.le_antisymm h₁ h)
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b := (Int.le_total a b).imp (fun l => Int.lt_of_le_of_ne l h) fun l => Int.lt_of_le_of_ne l (Ne.symm h)
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a := (Classical.em (a = b)).elim (fun e => .inr (.inl e)) fun n => (Int.lt_or_gt_of_ne n).imp id .inr
protected theorem lt_or_ge (a b : Int) : a < b ∨ a ≥ b := (Classical.em (a < b)).imp id Int.not_lt.1
protected theorem add_le_add_iff_left {a b : Int} (c : Int) : c + a ≤ c + b ↔ a ≤ b := by
  obtain ⟨m, n, rfl⟩ := rep a; obtain ⟨p, q, rfl⟩ := rep b; obtain ⟨r, s, rfl⟩ := rep c
  rw [add_subNatNat_subNatNat, add_subNatNat_subNatNat, subNatNat_le_subNatNat, subNatNat_le_subNatNat, ← Nat.add_le_add_iff_left (n := r + s) (m := m + q)]
  simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := (Int.add_le_add_iff_left c).2 h
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d := Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem add_lt_add_of_le_of_lt {a b c d : Int} (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d := by
  show a + c + 1 ≤ b + d; rw [Int.add_assoc]; exact Int.add_le_add h₁ h₂
protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by rw [← Int.add_le_add_iff_left b, Int.add_zero, Int.add_comm, Int.sub_add_cancel]
theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := Int.sub_nonneg.2 h
theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := Int.sub_nonneg.1 h
protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := le_of_sub_nonneg (by rw [Int.sub_neg, Int.add_comm, ← sub_eq_add_neg]; exact sub_nonneg_of_le h)
protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a := ⟨fun h => by rw [← Int.neg_neg a, ← Int.neg_neg b]; exact Int.neg_le_neg h, Int.neg_le_neg⟩
protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a := by rw [← Int.not_le, ← Int.not_le, Int.neg_le_neg_iff]
protected theorem neg_nonneg {a : Int} : 0 ≤ -a ↔ a ≤ 0 := Int.neg_le_neg_iff (a := 0)
protected theorem neg_pos {a : Int} : 0 < -a ↔ a < 0 := Int.neg_lt_neg_iff (a := 0)
protected theorem sub_pos {a b : Int} : 0 < a - b ↔ b < a := by rw [← Int.not_le, ← Int.not_le, ← Int.neg_nonneg, Int.neg_sub, Int.sub_nonneg]
protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha; obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (m * n)
protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt ha); obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt hb)
  exact natCast_pos.2 (Nat.mul_pos (natCast_pos.1 ha) (natCast_pos.1 hb))
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b :=
  le_of_sub_nonneg (by rw [← Int.mul_sub]; exact Int.mul_nonneg hc (sub_nonneg_of_le h))
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) : a * c ≤ b * c := by rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h hc
protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (hc : c ≤ 0) (h : a ≤ b) : c * b ≤ c * a := by
  have k := Int.mul_le_mul_of_nonneg_left h (Int.neg_nonneg.2 hc)
  rwa [Int.neg_mul, Int.neg_mul, Int.neg_le_neg_iff] at k
protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h : a < b) (hc : 0 < c) : c * a < c * b :=
  Int.sub_pos.1 (by rw [← Int.mul_sub]; exact Int.mul_pos hc (Int.sub_pos.2 h))
protected theorem lt_of_mul_lt_mul_left {a b c : Int} (h : c * a < c * b) (hc : 0 ≤ c) : a < b := Int.not_le.1 fun k => Int.not_le.2 h (Int.mul_le_mul_of_nonneg_left k hc)
protected theorem le_of_mul_le_mul_left {a b c : Int} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b := Int.not_lt.1 fun k => Int.not_lt.2 h (Int.mul_lt_mul_of_pos_left k hc)
theorem lt_add_one_iff {a b : Int} : a < b + 1 ↔ a ≤ b := by show a + 1 ≤ b + 1 ↔ _; rw [Int.add_comm a, Int.add_comm b, Int.add_le_add_iff_left]
theorem le_sub_one_iff {a b : Int} : a ≤ b - 1 ↔ a < b := by rw [← lt_add_one_iff, Int.sub_add_cancel]
theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt
theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt
protected theorem min_def (n m : Int) : min n m = if n ≤ m then n else m := rfl
protected theorem max_def (n m : Int) : max n m = if n ≤ m then m else n := rfl
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; split
  · exact Int.le_refl a
  · exact Int.le_of_lt (Int.not_le.1 (by assumption))
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; split
  · assumption
  · exact Int.le_refl b
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; split
  · assumption
  · exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; split
  · exact Int.le_refl b
  · exact Int.le_of_lt (Int.not_le.1 (by assumption))
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩, fun ⟨h, k⟩ => by rw [Int.max_def]; split <;> assumption⟩
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩, fun ⟨h, k⟩ => by rw [Int.min_def]; split <;> assumption⟩
@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = b ^ e * b := rfl
theorem toNat_eq_max : ∀ a : Int, (toNat a : Int) = max a 0
  | ofNat n => by show ((n : Nat) : Int) = max (n : Int) 0; rw [Int.max_def]; split
                  · exact Int.le_antisymm ‹_› (natCast_nonneg n)
                  · rfl
  | negSucc n => by
    have h : negSucc n ≤ 0 := by show NonNeg (0 - negSucc n); rw [Int.zero_sub]; exact NonNeg.mk (n + 1)
    rw [Int.max_def, if_pos h]; rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h; rfl
@[simp] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := match a with
  | ofNat 0 => rfl
  | ofNat (_+1) => rfl
  | negSucc _ => rfl
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := by obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h; rfl
theorem natAbs_eq : ∀ a : Int, a = natAbs a ∨ a = -(natAbs a : Int)
  | ofNat _ => .inl rfl
  | negSucc _ => .inr rfl
theorem le_natAbs {a : Int} : a ≤ natAbs a := match a with
  | ofNat n => Int.le_refl _
  | negSucc n => show NonNeg (((n + 1 : Nat) : Int) - negSucc n) from NonNeg.mk _
theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := match a with
  | ofNat n => ⟨fun h => congrArg ofNat h, fun h => by injection h⟩
  | negSucc n => ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  have neg_abs : ∀ n : Nat, natAbs (negOfNat n) = n := fun n => by cases n <;> rfl
  match a, b with
  | ofNat m, ofNat n => rfl
  | ofNat m, negSucc n => exact neg_abs _
  | negSucc m, ofNat n => exact neg_abs _
  | negSucc m, negSucc n => rfl
end Int
