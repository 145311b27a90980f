prelude
import Init.Data.Int.DivMod

/-! Vectors of integer coefficients, as lists padded with zeros: what `omega` proofs compute with. -/

set_option linter.all false
universe u v w

namespace Lean.Omega
abbrev IntList := List Int
namespace IntList
def get (xs : IntList) (i : Nat) : Int := (xs.get?Internal i).getD 0
@[simp] theorem get_nil {i : Nat} : get ([] : IntList) i = 0 := by cases i <;> rfl
@[simp] theorem get_cons_zero {x : Int} {xs : IntList} : get (x :: xs) 0 = x := rfl
@[simp] theorem get_cons_succ {x : Int} {xs : IntList} {i : Nat} : get (x :: xs) (i + 1) = get xs i := rfl
theorem get_of_length_le : ∀ {xs : IntList} {i : Nat}, xs.length ≤ i → get xs i = 0
  | [], _, _ => get_nil
  | _ :: _, 0, h => absurd h (Nat.not_succ_le_zero _)
  | _ :: xs, i+1, h => get_of_length_le (xs := xs) (Nat.le_of_succ_le_succ h)
def set : IntList → Nat → Int → IntList
  | [], 0, y => [y]
  | [], i+1, y => 0 :: set [] i y
  | _ :: xs, 0, y => y :: xs
  | x :: xs, i+1, y => x :: set xs i y
def leading (xs : IntList) : Int := (xs.find? (fun x => !(x == 0))).getD 0
def neg (xs : IntList) : IntList := xs.map fun x => -x
instance : Neg IntList := ⟨neg⟩
def smul (xs : IntList) (i : Int) : IntList := xs.map fun x => i * x
instance : HMul Int IntList IntList := ⟨fun i xs => xs.smul i⟩
def add : IntList → IntList → IntList
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x + y) :: add xs ys
instance : Add IntList := ⟨add⟩
def sub : IntList → IntList → IntList
  | [], ys => neg ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x - y) :: sub xs ys
instance : Sub IntList := ⟨sub⟩
def combo (a : Int) : IntList → Int → IntList → IntList
  | [], b, ys => smul ys b
  | x :: xs, b, [] => smul (x :: xs) a
  | x :: xs, b, y :: ys => (a * x + b * y) :: combo a xs b ys
def dot : IntList → IntList → Int
  | [], _ => 0
  | _ :: _, [] => 0
  | x :: xs, y :: ys => x * y + dot xs ys
def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x => x / g
def gcd (xs : IntList) : Nat := xs.foldr (fun x g => Nat.gcd x.natAbs g) 0
abbrev bmod (x : IntList) (m : Nat) : IntList := x.map fun c => Int.bmod c m
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int := Int.bmod (dot a b) m - dot (bmod a m) b

@[simp] theorem dot_nil_left {ys : IntList} : dot [] ys = 0 := rfl
@[simp] theorem dot_nil_right {xs : IntList} : dot xs [] = 0 := by cases xs <;> rfl
@[simp] theorem dot_cons₂ {x y : Int} {xs ys : IntList} : dot (x :: xs) (y :: ys) = x * y + dot xs ys := rfl
theorem dot_add : ∀ (xs ys zs : IntList), dot (add xs ys) zs = dot xs zs + dot ys zs
  | [], ys, zs => (Int.zero_add _).symm
  | x :: xs, [], zs => (Int.add_zero _).symm
  | x :: xs, y :: ys, [] => rfl
  | x :: xs, y :: ys, z :: zs => by
    show (x + y) * z + dot (add xs ys) zs = x * z + dot xs zs + (y * z + dot ys zs)
    rw [dot_add xs ys zs, Int.add_mul]; simp only [Int.add_assoc, Int.add_left_comm]
theorem dot_smul : ∀ (xs ys : IntList) (i : Int), dot (smul xs i) ys = i * dot xs ys
  | [], _, i => (Int.mul_zero i).symm
  | _ :: _, [], i => (Int.mul_zero i).symm
  | x :: xs, y :: ys, i => by
    show i * x * y + dot (smul xs i) ys = i * (x * y + dot xs ys)
    rw [dot_smul xs ys i, Int.mul_add, Int.mul_assoc]
theorem dot_neg : ∀ (xs ys : IntList), dot (neg xs) ys = -dot xs ys
  | [], _ => rfl
  | _ :: _, [] => rfl
  | x :: xs, y :: ys => by
    show -x * y + dot (neg xs) ys = -(x * y + dot xs ys)
    rw [dot_neg xs ys, Int.neg_add, Int.neg_mul]
theorem dot_sub : ∀ (xs ys zs : IntList), dot (sub xs ys) zs = dot xs zs - dot ys zs
  | [], ys, zs => (dot_neg ys zs).trans (Int.zero_sub _).symm
  | x :: xs, [], zs => (Int.sub_zero _).symm
  | x :: xs, y :: ys, [] => rfl
  | x :: xs, y :: ys, z :: zs => by
    show (x - y) * z + dot (sub xs ys) zs = x * z + dot xs zs - (y * z + dot ys zs)
    rw [dot_sub xs ys zs, Int.sub_mul]; simp only [Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc, Int.add_left_comm]
theorem dot_combo (a b : Int) : ∀ (xs ys zs : IntList), dot (combo a xs b ys) zs = a * dot xs zs + b * dot ys zs
  | [], ys, zs => by rw [dot_nil_left, Int.mul_zero, Int.zero_add]; exact dot_smul ys zs b
  | x :: xs, [], zs => by rw [dot_nil_left, Int.mul_zero, Int.add_zero]; exact dot_smul (x :: xs) zs a
  | x :: xs, y :: ys, [] => by rw [dot_nil_right, dot_nil_right, dot_nil_right, Int.mul_zero, Int.mul_zero]; rfl
  | x :: xs, y :: ys, z :: zs => by
    show (a * x + b * y) * z + dot (combo a xs b ys) zs = a * (x * z + dot xs zs) + b * (y * z + dot ys zs)
    rw [dot_combo a b xs ys zs, Int.add_mul, Int.mul_add, Int.mul_add, Int.mul_assoc, Int.mul_assoc]
    simp only [Int.add_assoc, Int.add_left_comm]
theorem dot_set : ∀ (xs ys : IntList) (i : Nat) (z : Int), dot (set xs i z) ys = dot xs ys + (z - get xs i) * get ys i
  | [], [], i, z => by rw [dot_nil_right, get_nil (i := i), Int.mul_zero]; rfl
  | [], y :: ys, 0, z => by
    show z * y + 0 = 0 + (z - 0) * y
    rw [Int.sub_zero, Int.add_zero, Int.zero_add]
  | [], y :: ys, i+1, z => by
    show 0 * y + dot (set [] i z) ys = 0 + (z - 0) * get ys i
    have h := dot_set [] ys i z
    rw [get_nil] at h
    rw [h, Int.zero_mul, Int.zero_add]; rfl
  | x :: xs, [], i, z => by rw [dot_nil_right, dot_nil_right, get_nil, Int.mul_zero]; rfl
  | x :: xs, y :: ys, 0, z => by
    show z * y + dot xs ys = x * y + dot xs ys + (z - x) * y
    rw [Int.sub_mul, Int.sub_eq_add_neg, Int.add_right_comm, Int.add_left_comm (x * y), Int.add_right_neg, Int.add_zero]
  | x :: xs, y :: ys, i+1, z => by
    show x * y + dot (set xs i z) ys = x * y + dot xs ys + (z - get xs i) * get ys i
    rw [dot_set xs ys i z, Int.add_assoc]
theorem dot_of_left_zero : ∀ {xs : IntList} {ys : IntList}, (∀ x, x ∈ xs → x = 0) → dot xs ys = 0
  | [], _, _ => rfl
  | _ :: _, [], _ => rfl
  | x :: xs, y :: ys, w => by
    rw [dot_cons₂, w x (.head xs), dot_of_left_zero fun z m => w z (.tail x m), Int.zero_mul]; rfl

theorem gcd_cons {x : Int} {xs : IntList} : gcd (x :: xs) = Nat.gcd x.natAbs (gcd xs) := rfl
theorem gcd_dvd {a : Int} : ∀ {xs : IntList}, a ∈ xs → (gcd xs : Int) ∣ a
  | x :: xs, m => (List.mem_cons.1 m).elim
      (fun e => e ▸ Int.ofNat_dvd_of_dvd_natAbs (Nat.gcd_dvd_left _ _))
      fun m => Int.dvd_trans (Int.ofNat_dvd.2 (Nat.gcd_dvd_right _ _)) (gcd_dvd m)
theorem gcd_eq_zero {xs : IntList} (h : gcd xs = 0) (x : Int) (m : x ∈ xs) : x = 0 := Int.zero_dvd.1 (by
  have d := gcd_dvd m
  rw [h] at d; exact d)
theorem dvd_dot {d : Int} : ∀ (xs ys : IntList), (∀ x, x ∈ xs → d ∣ x) → d ∣ dot xs ys
  | [], _, _ => Int.dvd_zero d
  | _ :: _, [], _ => Int.dvd_zero d
  | x :: xs, y :: ys, h => Int.dvd_add (Int.dvd_mul_of_dvd_left (h x (.head xs)) y) (dvd_dot xs ys fun z m => h z (.tail x m))
theorem mul_dot_sdiv {d : Int} : ∀ (xs ys : IntList), (∀ x, x ∈ xs → d ∣ x) → d * dot (sdiv xs d) ys = dot xs ys
  | [], _, _ => Int.mul_zero d
  | _ :: _, [], _ => Int.mul_zero d
  | x :: xs, y :: ys, h => by
    show d * (x / d * y + dot (sdiv xs d) ys) = x * y + dot xs ys
    rw [Int.mul_add, ← Int.mul_assoc, Int.mul_ediv_cancel' (h x (.head xs)), mul_dot_sdiv xs ys fun z m => h z (.tail x m)]
theorem dvd_dot_bmod_sub (m : Nat) : ∀ (xs ys : IntList), (m : Int) ∣ dot (bmod xs m) ys - dot xs ys
  | [], _ => Int.dvd_zero _
  | _ :: _, [] => Int.dvd_zero _
  | x :: xs, y :: ys => by
    show (m : Int) ∣ (Int.bmod x m * y + dot (bmod xs m) ys) - (x * y + dot xs ys)
    have e : (Int.bmod x m * y + dot (bmod xs m) ys) - (x * y + dot xs ys) = (Int.bmod x m - x) * y + (dot (bmod xs m) ys - dot xs ys) := by
      rw [Int.sub_mul]; simp only [Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc, Int.add_left_comm]
    rw [e]
    exact Int.dvd_add (Int.dvd_mul_of_dvd_left (Int.bmod_sub_dvd x m) y) (dvd_dot_bmod_sub m xs ys)
theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) : (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have e : bmod_dot_sub_dot_bmod m xs ys = (Int.bmod (dot xs ys) m - dot xs ys) - (dot (bmod xs m) ys - dot xs ys) := by
    show Int.bmod (dot xs ys) m - dot (bmod xs m) ys = _
    rw [Int.sub_sub, Int.add_comm, Int.sub_add_cancel]
  rw [e]
  exact Int.dvd_sub (Int.bmod_sub_dvd _ m) (dvd_dot_bmod_sub m xs ys)
end IntList

abbrev Coeffs := IntList
namespace Coeffs
abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs
abbrev isZero (xs : Coeffs) : Prop := ∀ x, x ∈ xs → x = 0
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys
abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys
abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys
abbrev length (xs : Coeffs) : Nat := List.length xs
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
abbrev map (f : Int → Int) (xs : Coeffs) : Coeffs := List.map f xs
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := IntList.bmod_dot_sub_dot_bmod m a b
end Coeffs

-- A linear combination of the atoms, plus a constant.
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []
namespace LinearCombo
def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values
def coordinate (i : Nat) : LinearCombo where
  const := 0
  coeffs := Coeffs.set [] i 1
theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (IntList.set [] i 1) v = _
  rw [IntList.dot_set, IntList.get_nil, IntList.dot_nil_left, Int.zero_add, Int.zero_add, Int.sub_zero, Int.one_mul]
section
variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int}
theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval 0 _
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 := coordinate_eval 1 _
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 := coordinate_eval 2 _
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 := coordinate_eval 3 _
theorem coordinate_eval_4 : (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 := coordinate_eval 4 _
theorem coordinate_eval_5 : (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 := coordinate_eval 5 _
theorem coordinate_eval_6 : (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 := coordinate_eval 6 _
theorem coordinate_eval_7 : (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 := coordinate_eval 7 _
theorem coordinate_eval_8 : (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 := coordinate_eval 8 _
theorem coordinate_eval_9 : (coordinate 9).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) = a9 := coordinate_eval 9 _
end
def add (l₁ l₂ : LinearCombo) : LinearCombo := ⟨l₁.const + l₂.const, IntList.add l₁.coeffs l₂.coeffs⟩
instance : Add LinearCombo := ⟨add⟩
def sub (l₁ l₂ : LinearCombo) : LinearCombo := ⟨l₁.const - l₂.const, IntList.sub l₁.coeffs l₂.coeffs⟩
instance : Sub LinearCombo := ⟨sub⟩
def neg (lc : LinearCombo) : LinearCombo := ⟨-lc.const, IntList.neg lc.coeffs⟩
instance : Neg LinearCombo := ⟨neg⟩
def smul (lc : LinearCombo) (i : Int) : LinearCombo := ⟨i * lc.const, IntList.smul lc.coeffs i⟩
instance : HMul Int LinearCombo LinearCombo := ⟨fun i lc => lc.smul i⟩
theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ + l₂).eval v = l₁.eval v + l₂.eval v := by
  show l₁.const + l₂.const + IntList.dot (IntList.add l₁.coeffs l₂.coeffs) v = (l₁.const + IntList.dot l₁.coeffs v) + (l₂.const + IntList.dot l₂.coeffs v)
  rw [IntList.dot_add]; simp only [Int.add_assoc, Int.add_left_comm]
theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v := by
  show -lc.const + IntList.dot (IntList.neg lc.coeffs) v = -(lc.const + IntList.dot lc.coeffs v)
  rw [IntList.dot_neg, Int.neg_add]
theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ - l₂).eval v = l₁.eval v - l₂.eval v := by
  show l₁.const - l₂.const + IntList.dot (IntList.sub l₁.coeffs l₂.coeffs) v = (l₁.const + IntList.dot l₁.coeffs v) - (l₂.const + IntList.dot l₂.coeffs v)
  rw [IntList.dot_sub]; simp only [Int.sub_eq_add_neg, Int.neg_add, Int.add_assoc, Int.add_left_comm]
theorem smul_eval (lc : LinearCombo) (i : Int) (v : Coeffs) : (i * lc).eval v = i * lc.eval v := by
  show i * lc.const + IntList.dot (IntList.smul lc.coeffs i) v = i * (lc.const + IntList.dot lc.coeffs v)
  rw [IntList.dot_smul, Int.mul_add]
theorem smul_eval_comm (lc : LinearCombo) (i : Int) (v : Coeffs) : (i * lc).eval v = lc.eval v * i := (smul_eval lc i v).trans (Int.mul_comm _ _)
-- The product, meaningful when one factor is constant.
def mul (l₁ l₂ : LinearCombo) : LinearCombo := l₂.const * l₁ + l₁.const * l₂ - { const := l₁.const * l₂.const }
theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs) (w : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) : (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  rw [mul, sub_eval, add_eval, smul_eval, smul_eval]
  show l₂.const * (l₁.const + IntList.dot l₁.coeffs v) + l₁.const * (l₂.const + IntList.dot l₂.coeffs v) - (l₁.const * l₂.const + 0) = (l₁.const + IntList.dot l₁.coeffs v) * (l₂.const + IntList.dot l₂.coeffs v)
  cases w with
  | inl w => rw [IntList.dot_of_left_zero w, Int.add_zero, Int.add_zero, Int.mul_comm l₂.const, Int.add_comm, Int.add_sub_cancel]
  | inr w => rw [IntList.dot_of_left_zero w, Int.add_zero, Int.add_zero, Int.add_sub_cancel, Int.mul_comm]
end LinearCombo
end Lean.Omega
