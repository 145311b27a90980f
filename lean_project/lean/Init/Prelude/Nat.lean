prelude
import Init.Prelude.Classes

/-! The operations on natural numbers that the kernel computes with big integers (it knows them by name), and `≤`. -/

set_option linter.all false
universe u v w

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_add", instance_reducible]
protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | a, Nat.zero => a
  | a, Nat.succ b => Nat.succ (Nat.add a b)
instance instAddNat : Add Nat where
  add := Nat.add
attribute [match_pattern] Nat.add

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, 0 => 0
  | a, Nat.succ b => Nat.add (Nat.mul a b) a
instance instMulNat : Mul Nat where
  mul := Nat.mul

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pow"]
protected def Nat.pow (m : @& Nat) : (@& Nat) → Nat
  | 0 => 1
  | succ n => Nat.mul (Nat.pow m n) m
instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_eq"]
def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | zero, zero => true
  | zero, succ _ => false
  | succ _, zero => false
  | succ n, succ m => beq n m

theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (beq n m) true → Eq n m
  | zero, zero, _ => rfl
  | zero, succ _, h => Bool.noConfusion h
  | succ _, zero, h => Bool.noConfusion h
  | succ n, succ m, h =>
    have e : Eq n m := eq_of_beq_eq_true (n := n) (m := m) h
    e ▸ rfl
theorem Nat.ne_of_beq_eq_false : {n m : Nat} → Eq (beq n m) false → Not (Eq n m)
  | zero, zero, h, _ => Bool.noConfusion h
  | zero, succ _, _, e => Nat.noConfusion e
  | succ _, zero, _, e => Nat.noConfusion e
  | succ n, succ m, h, e =>
    have h' : Eq (beq n m) false := h
    Nat.noConfusion e (fun e => absurd e (ne_of_beq_eq_false h'))

theorem noConfusion_of_Nat.aux : (a : Nat) → (Nat.beq a a).rec False True
  | Nat.zero => True.intro
  | Nat.succ n => noConfusion_of_Nat.aux n
theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    (Nat.beq (f a) (f b)).rec False True :=
  congrArg f h ▸ noConfusion_of_Nat.aux (f a)

@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := beq n m
  reflects_decide :=
    match h : beq n m with
    | true => eq_of_beq_eq_true h
    | false => ne_of_beq_eq_false h
@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_le"]
def Nat.ble : @& Nat → @& Nat → Bool
  | zero, _ => true
  | succ _, zero => false
  | succ n, succ m => ble n m

attribute [gen_constructor_elims] Bool

protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (succ m)
instance instLENat : LE Nat where
  le := Nat.le
@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (succ n) m
instance instLTNat : LT Nat where
  lt := Nat.lt

theorem Nat.not_succ_le_zero (n : Nat) : LE.le (succ n) 0 → False :=
  have gen : ∀ m, Eq m 0 → LE.le (succ n) m → False := fun _ e h =>
    Nat.le.casesOn (motive := fun m _ => Eq m 0 → False) h
      (fun e => Nat.noConfusion e) (fun _ e => Nat.noConfusion e) e
  gen 0 rfl
theorem Nat.not_lt_zero (n : Nat) : Not (LT.lt n 0) := not_succ_le_zero n
theorem Nat.zero_le : (n : Nat) → LE.le 0 n
  | zero => Nat.le.refl
  | succ n => Nat.le.step (zero_le n)
theorem Nat.succ_le_succ : LE.le n m → LE.le (succ n) (succ m)
  | Nat.le.refl => Nat.le.refl
  | Nat.le.step h => Nat.le.step (succ_le_succ h)
theorem Nat.zero_lt_succ (n : Nat) : LT.lt 0 (succ n) := succ_le_succ (zero_le n)
theorem Nat.le_succ_of_le (h : LE.le n m) : LE.le n (succ m) := Nat.le.step h
protected theorem Nat.le_trans {n m k : Nat} : LE.le n m → LE.le m k → LE.le n k
  | h, Nat.le.refl => h
  | h, Nat.le.step k => Nat.le.step (Nat.le_trans h k)
protected theorem Nat.lt_of_lt_of_le {n m k : Nat} : LT.lt n m → LE.le m k → LT.lt n k := Nat.le_trans
protected theorem Nat.lt_trans {n m k : Nat} (h₁ : LT.lt n m) : LT.lt m k → LT.lt n k := Nat.le_trans (le_succ_of_le h₁)
theorem Nat.le_succ (n : Nat) : LE.le n (succ n) := Nat.le.step Nat.le.refl
protected theorem Nat.le_refl (n : Nat) : LE.le n n := Nat.le.refl
theorem Nat.succ_pos (n : Nat) : LT.lt 0 (succ n) := zero_lt_succ n

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : (@& Nat) → Nat
  | 0 => 0
  | succ a => a

theorem Nat.pred_le_pred : {n m : Nat} → LE.le n m → LE.le (pred n) (pred m)
  | _, _, Nat.le.refl => Nat.le.refl
  | 0, succ _, Nat.le.step h => h
  | succ _, succ _, Nat.le.step h => Nat.le_trans (le_succ _) h
theorem Nat.le_of_succ_le_succ {n m : Nat} : LE.le (succ n) (succ m) → LE.le n m := pred_le_pred
theorem Nat.le_of_lt_succ {m n : Nat} : LT.lt m (succ n) → LE.le m n := le_of_succ_le_succ
protected theorem Nat.eq_or_lt_of_le : {n m : Nat} → LE.le n m → Or (Eq n m) (LT.lt n m)
  | _, _, Nat.le.refl => Or.inl rfl
  | _, _, Nat.le.step h => Or.inr (succ_le_succ h)
protected theorem Nat.lt_or_ge (n m : Nat) : Or (LT.lt n m) (GE.ge n m) :=
  match m with
  | zero => Or.inr (zero_le n)
  | succ m =>
    match Nat.lt_or_ge n m with
    | Or.inl h => Or.inl (le_succ_of_le h)
    | Or.inr h =>
      match Nat.eq_or_lt_of_le h with
      | Or.inl e => Or.inl (e ▸ Nat.le_refl _)
      | Or.inr h => Or.inr h
theorem Nat.not_succ_le_self : (n : Nat) → Not (LE.le (succ n) n)
  | 0 => not_succ_le_zero _
  | succ n => fun h => absurd (le_of_succ_le_succ h) (not_succ_le_self n)
protected theorem Nat.lt_irrefl (n : Nat) : Not (LT.lt n n) := Nat.not_succ_le_self n
protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : LE.le n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (Nat.succ_le_succ h₁) h₂
protected theorem Nat.le_antisymm {n m : Nat} (h₁ : LE.le n m) (h₂ : LE.le m n) : Eq n m :=
  match Nat.eq_or_lt_of_le h₁ with
  | Or.inl e => e
  | Or.inr h => absurd (Nat.lt_of_lt_of_le h h₂) (Nat.lt_irrefl n)
protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : LE.le n m) (h₂ : Not (Eq n m)) : LT.lt n m :=
  (Nat.eq_or_lt_of_le h₁).resolve_left h₂
theorem Nat.le_of_ble_eq_true (h : Eq (Nat.ble n m) true) : LE.le n m :=
  match n, m with
  | 0, _ => Nat.zero_le _
  | succ _, succ _ => Nat.succ_le_succ (le_of_ble_eq_true h)
theorem Nat.ble_self_eq_true : (n : Nat) → Eq (Nat.ble n n) true
  | 0 => rfl
  | succ n => ble_self_eq_true n
theorem Nat.ble_succ_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true
  | 0, _, _ => rfl
  | succ n, succ _, h => ble_succ_eq_true (n := n) h
theorem Nat.ble_eq_true_of_le (h : LE.le n m) : Eq (Nat.ble n m) true :=
  match h with
  | Nat.le.refl => Nat.ble_self_eq_true n
  | Nat.le.step h => Nat.ble_succ_eq_true (ble_eq_true_of_le h)
theorem Nat.not_le_of_not_ble_eq_true (h : Not (Eq (Nat.ble n m) true)) : Not (LE.le n m) :=
  fun le => h (Nat.ble_eq_true_of_le le)
theorem Nat.lt_succ_of_le {n m : Nat} : LE.le n m → LT.lt n (succ m) := succ_le_succ
protected theorem Nat.lt_add_one (n : Nat) : LT.lt n (HAdd.hAdd n 1) := Nat.le_refl (succ n)
theorem Nat.lt_succ_self (n : Nat) : LT.lt n (succ n) := Nat.lt_add_one _
protected theorem Nat.lt_of_not_le {a b : Nat} (h : Not (LE.le a b)) : LT.lt b a := (Nat.lt_or_ge b a).resolve_right h
protected theorem Nat.add_pos_right : {b : Nat} → (a : Nat) → (hb : LT.lt 0 b) → LT.lt 0 (HAdd.hAdd a b)
  | zero, _, h => absurd h (Nat.not_lt_zero _)
  | succ _, _, _ => Nat.zero_lt_succ _
protected theorem Nat.mul_pos : {n m : Nat} → (hn : LT.lt 0 n) → (hm : LT.lt 0 m) → LT.lt 0 (HMul.hMul n m)
  | _, zero, _, h => absurd h (Nat.not_lt_zero _)
  | _, succ _, h, _ => Nat.add_pos_right _ h
protected theorem Nat.pow_pos {a : Nat} : {n : Nat} → (h : LT.lt 0 a) → LT.lt 0 (HPow.hPow a n)
  | zero, _ => Nat.zero_lt_succ _
  | succ _, h => Nat.mul_pos (Nat.pow_pos h) h

@[extern "lean_nat_dec_le"]
instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := ble n m
  reflects_decide :=
    match h : ble n m with
    | true => Nat.le_of_ble_eq_true h
    | false => Nat.not_le_of_not_ble_eq_true (fun e => Bool.noConfusion (e.symm.trans h))
@[extern "lean_nat_dec_lt"]
instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) := decLe (succ n) m
instance : Min Nat := minOfLe
instance : Max Nat := maxOfLe
def Nat.blt (n m : Nat) : Bool := Nat.ble (Nat.succ n) m

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | a, 0 => a
  | a, succ b => pred (Nat.sub a b)
attribute [gen_constructor_elims] Nat
instance instSubNat : Sub Nat where
  sub := Nat.sub

theorem Nat.succ_sub_succ_eq_sub (n m : Nat) : Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m) :=
  m.rec rfl (fun _ ih => congrArg pred ih)
theorem Nat.pred_le : ∀ (n : Nat), LE.le (Nat.pred n) n
  | zero => Nat.le.refl
  | succ _ => le_succ _
theorem Nat.sub_le (n m : Nat) : LE.le (HSub.hSub n m) n :=
  m.rec (Nat.le_refl _) (fun _ ih => Nat.le_trans (pred_le _) ih)
theorem Nat.sub_lt : ∀ {n m : Nat}, LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | 0, _, h, _ => absurd h (Nat.lt_irrefl 0)
  | Nat.succ _, 0, _, h => absurd h (Nat.lt_irrefl 0)
  | Nat.succ n, Nat.succ m, _, _ => (succ_sub_succ_eq_sub n m).symm ▸ lt_succ_of_le (sub_le n m)

-- Division and remainder count down from the dividend: that many subtractions always suffice.
def Nat.div.steps (y : Nat) : (fuel x : Nat) → Nat
  | 0, _ => 0
  | succ fuel, x => ite (And (LT.lt 0 y) (LE.le y x)) (succ (steps y fuel (HSub.hSub x y))) 0
@[extern "lean_nat_div"] protected def Nat.div (x y : @& Nat) : Nat := Nat.div.steps y x x
instance Nat.instDiv : Div Nat := ⟨Nat.div⟩

def Nat.mod.steps (y : Nat) : (fuel x : Nat) → Nat
  | 0, x => x
  | succ fuel, x => ite (And (LT.lt 0 y) (LE.le y x)) (steps y fuel (HSub.hSub x y)) x
@[extern "lean_nat_mod"] protected def Nat.mod (x y : @& Nat) : Nat := Nat.mod.steps y x x
instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩

theorem Nat.mod.steps_lt {y : Nat} (hy : LT.lt 0 y) : (fuel x : Nat) → LE.le x fuel → LT.lt (Nat.mod.steps y fuel x) y
  | 0, 0, _ => hy
  | 0, succ x, h => absurd h (Nat.not_succ_le_zero x)
  | succ fuel, x, h =>
    match (generalizing := false) Nat.decLe y x with
    | isTrue le =>
      have e : Eq (Nat.mod.steps y (succ fuel) x) (Nat.mod.steps y fuel (HSub.hSub x y)) := ite_eq_left ⟨hy, le⟩
      e ▸ Nat.mod.steps_lt hy fuel _ (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (Nat.sub_lt (Nat.lt_of_lt_of_le hy le) hy) h))
    | isFalse n =>
      have e : Eq (Nat.mod.steps y (succ fuel) x) x := ite_eq_right (fun k => n k.2)
      e.symm ▸ Nat.lt_of_not_le n
theorem Nat.mod_lt (x : Nat) {y : Nat} (hy : LT.lt 0 y) : LT.lt (HMod.hMod x y) y :=
  Nat.mod.steps_lt hy x x (Nat.le_refl x)

-- Euclid's algorithm, with the first argument as fuel: it strictly decreases.
def Nat.gcd.go : (fuel a b : Nat) → Nat
  | 0, _, b => b
  | succ fuel, a, b => ite (Eq a 0) b (go fuel (HMod.hMod b a) a)
@[extern "lean_nat_gcd"] def Nat.gcd (m n : @& Nat) : Nat := Nat.gcd.go m m n

def Nat.log2.go : (fuel n : Nat) → Nat
  | 0, _ => 0
  | succ fuel, n => ite (LE.le 2 n) (succ (go fuel (HDiv.hDiv n 2))) 0
@[extern "lean_nat_log2"] def Nat.log2 (n : @& Nat) : Nat := Nat.log2.go n n

-- Bitwise operations: combine the last bits, and recur on the halves.
def Nat.bitwise.go (f : Bool → Bool → Bool) : (fuel n m : Nat) → Nat
  | 0, _, _ => 0
  | succ fuel, n, m =>
    HAdd.hAdd (cond (f (Nat.beq (HMod.hMod n 2) 1) (Nat.beq (HMod.hMod m 2) 1)) 1 0)
      (HMul.hMul 2 (go f fuel (HDiv.hDiv n 2) (HDiv.hDiv m 2)))
def Nat.bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := Nat.bitwise.go f (HAdd.hAdd n m) n m
@[extern "lean_nat_land"] def Nat.land (n m : @& Nat) : Nat := Nat.bitwise and n m
@[extern "lean_nat_lor"] def Nat.lor (n m : @& Nat) : Nat := Nat.bitwise or n m
@[extern "lean_nat_lxor"] def Nat.xor (n m : @& Nat) : Nat := Nat.bitwise (fun a b => not (Bool.beq a b)) n m
@[extern "lean_nat_shiftl"] def Nat.shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (HMul.hMul 2 n) m
@[extern "lean_nat_shiftr"] def Nat.shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => HDiv.hDiv (shiftRight n m) 2
def Nat.powMod (a b c : @& Nat) : Nat := HMod.hMod (HPow.hPow a b) c
instance Nat.instAndOp : AndOp Nat := ⟨Nat.land⟩
instance Nat.instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance Nat.instXorOp : XorOp Nat := ⟨Nat.xor⟩
instance Nat.instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance Nat.instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩
