prelude
import Init.Omega.Coeffs

/-! Interval constraints on linear combinations, and the facts about Nat, Int and Fin that `omega` starts from. -/

set_option linter.all false
universe u v w

namespace Lean.Omega
abbrev LowerBound : Type := Option Int
abbrev UpperBound : Type := Option Int
abbrev LowerBound.sat (b : LowerBound) (t : Int) : Bool := b.all fun x => decide (x ≤ t)
abbrev UpperBound.sat (b : UpperBound) (t : Int) : Bool := b.all fun y => decide (t ≤ y)
structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound
deriving DecidableEq
namespace Constraint
def sat (c : Constraint) (t : Int) : Bool := LowerBound.sat c.lowerBound t && UpperBound.sat c.upperBound t
theorem sat_iff {c : Constraint} {t : Int} : c.sat t = true ↔ (∀ x, c.lowerBound = some x → x ≤ t) ∧ (∀ y, c.upperBound = some y → t ≤ y) := by
  obtain ⟨l, u⟩ := c
  rw [sat, Bool.and_eq_true]
  apply and_congr
  · cases l with
    | none => exact ⟨fun _ x h => (nomatch h), fun _ => rfl⟩
    | some x => exact ⟨fun h y e => by injection e with e; rw [← e]; exact of_decide_eq_true h, fun h => decide_eq_true (h x rfl)⟩
  · cases u with
    | none => exact ⟨fun _ x h => (nomatch h), fun _ => rfl⟩
    | some x => exact ⟨fun h y e => by injection e with e; rw [← e]; exact of_decide_eq_true h, fun h => decide_eq_true (h x rfl)⟩
def map (c : Constraint) (f : Int → Int) : Constraint := ⟨c.lowerBound.map f, c.upperBound.map f⟩
def flip (c : Constraint) : Constraint := ⟨c.upperBound, c.lowerBound⟩
def neg (c : Constraint) : Constraint := c.flip.map fun x => -x
def trivial : Constraint := ⟨none, none⟩
def impossible : Constraint := ⟨some 1, some 0⟩
def exact (r : Int) : Constraint := ⟨some r, some r⟩
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => decide (y < x)
  | _ => false
def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => decide (x = y)
  | _ => false
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then c.map fun x => k * x
  else c.flip.map fun x => k * x
def add (x y : Constraint) : Constraint :=
  ⟨x.lowerBound.bind fun a => y.lowerBound.map fun b => a + b, x.upperBound.bind fun a => y.upperBound.map fun b => a + b⟩
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint := add (scale a x) (scale b y)
def meet (f : Int → Int → Int) : Option Int → Option Int → Option Int
  | none, y => y
  | some x, none => some x
  | some x, some y => some (f x y)
def combine (x y : Constraint) : Constraint := ⟨meet max x.lowerBound y.lowerBound, meet min x.upperBound y.upperBound⟩
def div (c : Constraint) (k : Nat) : Constraint := ⟨c.lowerBound.map fun x => -((-x) / k), c.upperBound.map fun y => y / k⟩
abbrev sat' (c : Constraint) (x y : Coeffs) : Bool := c.sat (Coeffs.dot x y)

theorem trivial_sat {t : Int} : trivial.sat t = true := rfl
theorem exact_sat {r t : Int} : (exact r).sat t = true ↔ t = r := by
  rw [sat_iff]
  exact ⟨fun h => Int.le_antisymm (h.2 r rfl) (h.1 r rfl), fun e => ⟨fun x h => by injection h with h; rw [e, h]; exact Int.le_refl _, fun x h => by injection h with h; rw [e, h]; exact Int.le_refl _⟩⟩
theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c = true) {t : Int} : ¬c.sat t = true := fun s => by
  rw [sat_iff] at s
  match c, h, s with
  | ⟨some x, some y⟩, h, s => exact Int.not_le.2 (of_decide_eq_true h) (Int.le_trans (s.1 x rfl) (s.2 y rfl))
theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c = true) {x y : Coeffs} : ¬c.sat' x y = true := not_sat_of_isImpossible h
theorem neg_sat {c : Constraint} {v : Int} (h : c.sat v = true) : c.neg.sat (-v) = true := by
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c
  constructor
  · intro x e; cases u with
    | none => exact nomatch e
    | some u => injection e with e; rw [← e]; exact Int.neg_le_neg (h.2 u rfl)
  · intro x e; cases l with
    | none => exact nomatch e
    | some l => injection e with e; rw [← e]; exact Int.neg_le_neg (h.1 l rfl)
theorem scale_sat {c : Constraint} {t : Int} (k : Int) (h : c.sat t = true) : (scale k c).sat (k * t) = true := by
  rw [scale]
  split
  · next e =>
    split
    · next i => exact absurd h (not_sat_of_isImpossible i)
    · rw [e, Int.zero_mul]; rfl
  · next e =>
    rw [sat_iff] at h
    obtain ⟨l, u⟩ := c
    split
    · next p =>
      rw [sat_iff]
      constructor
      · intro x e; cases l with
        | none => exact nomatch e
        | some l => injection e with e; rw [← e]; exact Int.mul_le_mul_of_nonneg_left (h.1 l rfl) (Int.le_of_lt p)
      · intro x e; cases u with
        | none => exact nomatch e
        | some u => injection e with e; rw [← e]; exact Int.mul_le_mul_of_nonneg_left (h.2 u rfl) (Int.le_of_lt p)
    · next p =>
      have n : k ≤ 0 := Int.not_lt.1 p
      rw [sat_iff]
      constructor
      · intro x e; cases u with
        | none => exact nomatch e
        | some u => injection e with e; rw [← e]; exact Int.mul_le_mul_of_nonpos_left n (h.2 u rfl)
      · intro x e; cases l with
        | none => exact nomatch e
        | some l => injection e with e; rw [← e]; exact Int.mul_le_mul_of_nonpos_left n (h.1 l rfl)
theorem add_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (w₁ : c₁.sat x₁ = true) (w₂ : c₂.sat x₂ = true) : (add c₁ c₂).sat (x₁ + x₂) = true := by
  rw [sat_iff] at *
  obtain ⟨l₁, u₁⟩ := c₁; obtain ⟨l₂, u₂⟩ := c₂
  constructor
  · intro x e
    match l₁, l₂, e with
    | some a, some b, e => injection e with e; rw [← e]; exact Int.add_le_add (w₁.1 a rfl) (w₂.1 b rfl)
  · intro x e
    match u₁, u₂, e with
    | some a, some b, e => injection e with e; rw [← e]; exact Int.add_le_add (w₁.2 a rfl) (w₂.2 b rfl)
theorem combo_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (a : Int) (w₁ : c₁.sat x₁ = true) (b : Int) (w₂ : c₂.sat x₂ = true) :
    (combo a c₁ b c₂).sat (a * x₁ + b * x₂) = true := add_sat (scale_sat a w₁) (scale_sat b w₂)
theorem combine_sat {c d : Constraint} {t : Int} (h₁ : c.sat t = true) (h₂ : d.sat t = true) : (c.combine d).sat t = true := by
  rw [sat_iff] at *
  obtain ⟨l₁, u₁⟩ := c; obtain ⟨l₂, u₂⟩ := d
  constructor
  · intro x e
    match l₁, l₂, e with
    | none, some b, e => exact h₂.1 x e
    | some a, none, e => exact h₁.1 x e
    | some a, some b, e => injection e with e; rw [← e]; exact Int.max_le.2 ⟨h₁.1 a rfl, h₂.1 b rfl⟩
  · intro x e
    match u₁, u₂, e with
    | none, some b, e => exact h₂.2 x e
    | some a, none, e => exact h₁.2 x e
    | some a, some b, e => injection e with e; rw [← e]; exact Int.le_min.2 ⟨h₁.2 a rfl, h₂.2 b rfl⟩
theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y = true) (wt : t.sat' x y = true) : (s.combine t).sat' x y = true := combine_sat ws wt
theorem div_sat {c : Constraint} {t : Int} {k : Nat} (hk : k ≠ 0) (w : c.sat (k * t) = true) : (c.div k).sat t = true := by
  have pos : 0 < (k : Int) := Int.natCast_pos.2 (Nat.pos_of_ne_zero hk)
  rw [sat_iff] at *
  obtain ⟨l, u⟩ := c
  constructor
  · intro x e
    match l, e with
    | some a, e =>
      injection e with e; rw [← e]
      have h := Int.neg_le_neg (w.1 a rfl)
      rw [← Int.mul_neg] at h
      have g := Int.neg_le_neg (Int.le_ediv_of_mul_le pos h)
      rwa [Int.neg_neg] at g
  · intro x e
    match u, e with
    | some a, e => injection e with e; rw [← e]; exact Int.le_ediv_of_mul_le pos (w.2 a rfl)
theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) : Constraint.sat' { lowerBound := some (-c), upperBound := none } x y = true := by
  rw [sat', sat_iff]
  refine ⟨fun z e => ?_, fun z e => (nomatch e)⟩
  injection e with e
  rw [← e]
  exact Int.le_of_sub_nonneg (by rw [Int.sub_neg, Int.add_comm]; exact w)
theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) : Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y = true := by
  have e : Coeffs.dot x y = -c := by rw [← Int.add_sub_cancel_left c (Coeffs.dot x y), w, Int.zero_sub]
  exact exact_sat.2 e
end Constraint

-- Divide by the greatest common divisor of the coefficients, and make the leading coefficient positive.
def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      if s.sat 0 then some (.trivial, x) else some (.impossible, x)
    else if gcd = 1 then none
    else some (s.div gcd, Coeffs.sdiv x gcd)
def normalize (p : Constraint × Coeffs) : Constraint × Coeffs := (normalize? p).getD p
def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ => if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))
def positivize (p : Constraint × Coeffs) : Constraint × Coeffs := (positivize? p).getD p
def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => match normalize? (s, x) with
      | none => none
      | some (s', x') => some (s', x')
    | some (s', x') => some (normalize (s', x'))
def tidy (p : Constraint × Coeffs) : Constraint × Coeffs := (tidy? p).getD p
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2
theorem normalize_sat {p : Constraint × Coeffs} {v : Coeffs} (w : p.1.sat' p.2 v = true) : (normalize p).1.sat' (normalize p).2 v = true := by
  obtain ⟨s, x⟩ := p
  rw [normalize, normalize?]
  show (Option.getD (if Coeffs.gcd x = 0 then if s.sat 0 then some (Constraint.trivial, x) else some (Constraint.impossible, x) else if Coeffs.gcd x = 1 then none else some (s.div (Coeffs.gcd x), Coeffs.sdiv x (Coeffs.gcd x))) (s, x)).1.sat' _ v = true
  split
  · next h =>
    have e : IntList.dot x v = 0 := IntList.dot_of_left_zero (IntList.gcd_eq_zero h)
    split
    · rfl
    · next n => rw [Constraint.sat', Coeffs.dot, e] at w; exact absurd w n
  · next h =>
    split
    · exact w
    · apply Constraint.div_sat h
      show s.sat (_ * IntList.dot (IntList.sdiv x (IntList.gcd x)) v) = true
      rw [IntList.mul_dot_sdiv x v fun z m => IntList.gcd_dvd m]; exact w
theorem positivize_sat {p : Constraint × Coeffs} {v : Coeffs} (w : p.1.sat' p.2 v = true) : (positivize p).1.sat' (positivize p).2 v = true := by
  obtain ⟨s, x⟩ := p
  show (Option.getD (if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))) (s, x)).1.sat' (Option.getD (if 0 ≤ x.leading then none else some (s.neg, Coeffs.smul x (-1))) (s, x)).2 v = true
  split
  · exact w
  · show s.neg.sat (IntList.dot (IntList.smul x (-1)) v) = true
    rw [IntList.dot_smul, ← Int.neg_eq_neg_one_mul]; exact Constraint.neg_sat w
theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v = true) : (tidyConstraint s x).sat' (tidyCoeffs s x) v = true := by
  have hp := positivize_sat (p := (s, x)) w
  have hn := normalize_sat (p := (s, x)) w
  rw [positivize] at hp
  rw [normalize] at hn
  show (Option.getD (tidy? (s, x)) (s, x)).1.sat' (Option.getD (tidy? (s, x)) (s, x)).2 v = true
  rw [tidy?]
  cases h : positivize? (s, x) with
  | none => cases k : normalize? (s, x) with
    | none => exact w
    | some q => rw [k] at hn; exact hn
  | some q => rw [h] at hp; exact normalize_sat hp
theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs) (wx : s.sat' x v = true) (wy : t.sat' y v = true) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v = true := by
  rw [Constraint.sat', Coeffs.dot, IntList.dot_combo]; exact Constraint.combo_sat a wx b wy
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m
theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i) (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v = true) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v = true := by
  have e : IntList.dot x v = r := Constraint.exact_sat.1 w
  apply Constraint.exact_sat.2
  have p : IntList.get v i = bmod_div_term m x v := p
  have hl : List.length (IntList.bmod x m) ≤ i := by rw [List.length_map]; exact h
  show IntList.dot (IntList.set (IntList.bmod x m) i m) v = Int.bmod r m
  rw [IntList.dot_set, IntList.get_of_length_le hl, Int.sub_zero, p, bmod_div_term, Int.mul_ediv_cancel' (IntList.dvd_bmod_dot_sub_dot_bmod m x v)]
  show IntList.dot (IntList.bmod x m) v + (Int.bmod (IntList.dot x v) m - IntList.dot (IntList.bmod x m) v) = _
  rw [Int.add_comm, Int.sub_add_cancel, e]

-- Logic.
theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q := not_or.1 h
theorem Decidable.or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q := Decidable.not_and_iff_or_not.1 h
theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) := if x : q then .inl ⟨h.2 x, x⟩ else .inr ⟨mt h.1 x, x⟩
theorem Decidable.and_not_or_not_and_of_not_iff {a b : Prop} [Decidable a] [Decidable b] (h : ¬(a ↔ b)) : a ∧ ¬b ∨ ¬a ∧ b :=
  if x : a then if y : b then absurd (iff_of_true x y) h else .inl ⟨x, y⟩ else if y : b then .inr ⟨x, y⟩ else absurd (iff_of_false x y) h
theorem Decidable.and_not_of_not_imp {a b : Prop} [Decidable a] (h : ¬(a → b)) : a ∧ ¬b := _root_.Decidable.not_imp_iff_and_not.1 h
theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} : (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

namespace Int
theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Int.pow_succ, ← ih]; rfl
theorem pos_pow_of_pos (a : Int) (b : Nat) (h : 0 < a) : 0 < a ^ b := by
  induction b with
  | zero => exact (by decide : (0 : Int) < 1)
  | succ b ih => exact Int.mul_pos ih h
theorem ofNat_pos {a : Nat} : 0 < (a : Int) ↔ 0 < a := Int.natCast_pos
theorem ofNat_pos_of_pos {a : Nat} (h : 0 < a) : 0 < (a : Int) := ofNat_pos.2 h
theorem natCast_ofNat {x : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat x) = OfNat.ofNat x := rfl
theorem ofNat_lt_of_lt {x y : Nat} (h : x < y) : (x : Int) < (y : Int) := Int.ofNat_lt.2 h
theorem ofNat_le_of_le {x y : Nat} (h : x ≤ y) : (x : Int) ≤ (y : Int) := Int.ofNat_le.2 h
theorem ofNat_shiftLeft_eq {x y : Nat} : ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) := by rw [Nat.shiftLeft_eq]; rfl
theorem ofNat_shiftRight_eq_div_pow {x y : Nat} : ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) := by rw [Nat.shiftRight_eq_div_pow]; rfl
theorem emod_ofNat_nonneg {x : Nat} {y : Int} : 0 ≤ (x : Int) % y := Int.natCast_nonneg (x % y.natAbs)
theorem lt_of_not_ge {x y : Int} (h : ¬x ≤ y) : y < x := Int.not_le.1 h
theorem lt_of_not_le {x y : Int} (h : ¬x ≤ y) : y < x := Int.not_le.1 h
theorem le_of_not_lt {x y : Int} (h : ¬x < y) : y ≤ x := Int.not_lt.1 h
theorem le_of_not_gt {x y : Int} (h : ¬y > x) : y ≤ x := Int.not_lt.1 h
theorem add_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a + c = b + d := h₁ ▸ h₂ ▸ rfl
theorem mul_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a * c = b * d := h₁ ▸ h₂ ▸ rfl
theorem mul_congr_left {a b : Int} (h₁ : a = b) (c : Int) : a * c = b * c := h₁ ▸ rfl
theorem sub_congr {a b c d : Int} (h₁ : a = b) (h₂ : c = d) : a - c = b - d := h₁ ▸ h₂ ▸ rfl
theorem neg_congr {a b : Int} (h₁ : a = b) : -a = -b := h₁ ▸ rfl
theorem lt_of_gt {x y : Int} (h : x > y) : y < x := h
theorem le_of_ge {x y : Int} (h : x ≥ y) : y ≤ x := h
theorem ofNat_mul_nonneg {a b : Nat} : 0 ≤ (a : Int) * b := Int.natCast_nonneg (a * b)
theorem ofNat_sub_dichotomy {a b : Nat} : b ≤ a ∧ ((a - b : Nat) : Int) = a - b ∨ a < b ∧ ((a - b : Nat) : Int) = 0 :=
  (Nat.lt_or_ge a b).elim (fun h => .inr ⟨h, by rw [Nat.sub_eq_zero_of_le (Nat.le_of_lt h)]; rfl⟩) fun h => .inl ⟨h, Int.natCast_sub h⟩
theorem ofNat_congr {a b : Nat} (h : a = b) : (a : Int) = (b : Int) := h ▸ rfl
theorem ofNat_sub_sub {a b c : Nat} : ((a - b - c : Nat) : Int) = ((a - (b + c) : Nat) : Int) := ofNat_congr (Nat.sub_sub a b c)
theorem ofNat_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) (b : Int) := by
  rw [Nat.min_def, Int.min_def]
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.ofNat_le.2 h)]
  · rw [if_neg h, if_neg (mt Int.ofNat_le.1 h)]
theorem ofNat_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) (b : Int) := by
  rw [Nat.max_def, Int.max_def]
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (Int.ofNat_le.2 h)]
  · rw [if_neg h, if_neg (mt Int.ofNat_le.1 h)]
theorem ofNat_natAbs : ∀ a : Int, (a.natAbs : Int) = if 0 ≤ a then a else -a
  | .ofNat n => (if_pos (Int.natCast_nonneg n)).symm
  | .negSucc n => (if_neg fun h => Int.NonNeg.isOfNat (show Int.NonNeg (Int.negSucc n) from h)).symm
theorem neg_le_natAbs {a : Int} : -a ≤ a.natAbs := by rw [← Int.natAbs_neg]; exact Int.le_natAbs
theorem ofNat_fst_mk {β : Type u} {x : Nat} {y : β} : ((Prod.mk x y).fst : Int) = (x : Int) := rfl
theorem ofNat_snd_mk {α : Type u} {x : α} {y : Nat} : ((Prod.mk x y).snd : Int) = (y : Int) := rfl
end Int
namespace Nat
theorem lt_of_gt {x y : Nat} (h : x > y) : y < x := h
theorem le_of_ge {x y : Nat} (h : x ≥ y) : y ≤ x := h
end Nat
namespace Prod
theorem of_lex {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} (w : Prod.Lex r s p q) : r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd := Prod.lex_def.1 w
theorem of_not_lex {α : Type u} {r : α → α → Prop} [DecidableEq α] {β : Type v} {s : β → β → Prop} {p q : α × β} (w : ¬Prod.Lex r s p q) :
    ¬r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬s p.snd q.snd) :=
  have h := not_or.1 (mt Prod.lex_def.2 w)
  ⟨h.1, (_root_.Decidable.em (p.fst = q.fst)).elim (fun e => .inr fun k => h.2 ⟨e, k⟩) .inl⟩
theorem fst_mk {α : Type u} {β : Type v} {x : α} {y : β} : (Prod.mk x y).fst = x := rfl
theorem snd_mk {α : Type u} {β : Type v} {x : α} {y : β} : (Prod.mk x y).snd = y := rfl
end Prod
namespace Fin
protected theorem lt_or_gt_of_ne {n : Nat} {i j : Fin n} (h : i ≠ j) : i < j ∨ i > j := _root_.Nat.lt_or_gt_of_ne fun e => h (_root_.Fin.eq_of_val_eq e)
protected theorem lt_of_not_le {n : Nat} {i j : Fin n} (h : ¬i ≤ j) : j < i := _root_.Nat.lt_of_not_le h
protected theorem le_of_not_lt {n : Nat} {i j : Fin n} (h : ¬i < j) : j ≤ i := _root_.Nat.le_of_not_lt h
end Fin
end Lean.Omega
namespace Fin
theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : (a : Nat) = (b : Nat) := h ▸ rfl
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : (b : Nat) ≤ (a : Nat) := h
theorem val_lt_of_le {n b : Nat} (i : Fin b) (h : b ≤ n) : i.val < n := Nat.lt_of_lt_of_le i.isLt h
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : (b : Nat) + 1 ≤ (a : Nat) := h
end Fin
