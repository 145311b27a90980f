/-!
# Natural numbers from scratch

Numbers of our own with addition, multiplication, subtraction, powers, order and parity.
Nothing from the library is used: each law is proved from the earlier ones.
-/

set_option tactic.hygienic false

namespace Peano

inductive N where
  | z : N
  | s (p : N) : N

open N

/-! ## Successor -/

theorem s_injective (a b : N) (h : s a = s b) : a = b := by
  injection h

theorem z_ne_s (a : N) : z ≠ s a := by
  intro h
  contradiction

theorem s_ne_self (a : N) : s a ≠ a := by
  induction a
  · intro h
    contradiction
  · intro h
    apply p_ih
    injection h

theorem zero_or_succ (a : N) : a = z ∨ ∃ b, a = s b := by
  cases a
  · left
    rfl
  · right
    exists p

theorem ne_z_succ (a : N) (h : a ≠ z) : ∃ b, a = s b := by
  rcases zero_or_succ a with h' | h'
  · contradiction
  · exact h'

/-! ## Addition -/

def add : N → N → N
  | a, z => a
  | a, s b => s (add a b)

theorem add_z (a : N) : add a z = a := by
  rfl

theorem add_s (a b : N) : add a (s b) = s (add a b) := by
  rfl

theorem z_add (a : N) : add z a = a := by
  induction a
  · rfl
  · rw [add_s, p_ih]

theorem s_add (a b : N) : add (s a) b = s (add a b) := by
  induction b
  · rfl
  · rw [add_s, p_ih, add_s]

theorem add_comm (a b : N) : add a b = add b a := by
  induction b
  · rw [z_add, add_z]
  · rw [add_s, p_ih, s_add]

theorem add_assoc (a b c : N) : add (add a b) c = add a (add b c) := by
  induction c
  · rfl
  · rw [add_s, p_ih, add_s, add_s]

theorem add_left_comm (a b c : N) : add a (add b c) = add b (add a c) := by
  rw [← add_assoc, add_comm a b, add_assoc]

theorem add_right_comm (a b c : N) : add (add a b) c = add (add a c) b := by
  rw [add_assoc, add_comm b c, ← add_assoc]

theorem add_four (a b c d : N) : add (add a b) (add c d) = add (add a c) (add b d) := by
  rw [add_assoc, add_left_comm b c d, ← add_assoc]

theorem add_one (a : N) : add a (s z) = s a := by
  rw [add_s, add_z]

theorem add_right_cancel (a b c : N) (h : add a c = add b c) : a = b := by
  induction c
  · exact h
  · apply p_ih
    rw [add_s, add_s] at h
    exact s_injective _ _ h

theorem add_left_cancel (a b c : N) (h : add c a = add c b) : a = b := by
  rw [add_comm c a, add_comm c b] at h
  exact add_right_cancel a b c h

theorem add_eq_z (a b : N) (h : add a b = z) : a = z ∧ b = z := by
  cases b
  · exact ⟨h, rfl⟩
  · contradiction

theorem add_eq_self (a b : N) (h : add a b = a) : b = z := by
  apply add_left_cancel b z a
  exact h

theorem add_s_ne_self (a b : N) : add a (s b) ≠ a := by
  intro h
  have hb := add_eq_self a (s b) h
  contradiction

/-! ## Multiplication -/

def mul : N → N → N
  | _, z => z
  | a, s b => add (mul a b) a

def one : N := s z

theorem mul_z (a : N) : mul a z = z := by
  rfl

theorem mul_s (a b : N) : mul a (s b) = add (mul a b) a := by
  rfl

theorem z_mul (a : N) : mul z a = z := by
  induction a
  · rfl
  · rw [mul_s, p_ih, add_z]

theorem s_mul (a b : N) : mul (s a) b = add (mul a b) b := by
  induction b
  · rfl
  · rw [mul_s, p_ih, mul_s, add_s, add_s, add_right_comm]

theorem mul_one (a : N) : mul a one = a := by
  rw [one, mul_s, mul_z, z_add]

theorem one_mul (a : N) : mul one a = a := by
  unfold one
  rw [s_mul, z_mul, z_add]

theorem mul_comm (a b : N) : mul a b = mul b a := by
  induction b
  · rw [mul_z, z_mul]
  · rw [mul_s, p_ih, s_mul]

theorem mul_add (a b c : N) : mul a (add b c) = add (mul a b) (mul a c) := by
  induction c
  · rfl
  · rw [add_s, mul_s, p_ih, mul_s, add_assoc]

theorem add_mul (a b c : N) : mul (add a b) c = add (mul a c) (mul b c) := by
  rw [mul_comm, mul_add, mul_comm c a, mul_comm c b]

theorem mul_assoc (a b c : N) : mul (mul a b) c = mul a (mul b c) := by
  induction c
  · rfl
  · rw [mul_s, mul_s, mul_add, p_ih]

theorem mul_left_comm (a b c : N) : mul a (mul b c) = mul b (mul a c) := by
  rw [← mul_assoc, mul_comm a b, mul_assoc]

theorem mul_four (a b c d : N) : mul (mul a b) (mul c d) = mul (mul a c) (mul b d) := by
  rw [mul_assoc, mul_left_comm b c d, ← mul_assoc]

theorem mul_two (a : N) : mul a (s one) = add a a := by
  rw [mul_s, mul_one]

theorem mul_eq_z (a b : N) (h : mul a b = z) : a = z ∨ b = z := by
  cases a
  · left
    rfl
  · cases b
    · right
      rfl
    · rw [mul_s, add_s] at h
      contradiction

theorem mul_ne_z (a b : N) (ha : a ≠ z) (hb : b ≠ z) : mul a b ≠ z := by
  intro h
  rcases mul_eq_z a b h with h' | h'
  · exact ha h'
  · exact hb h'

theorem square_add (a b : N) :
    mul (add a b) (add a b) = add (add (mul a a) (mul (s one) (mul a b))) (mul b b) := by
  rw [mul_add, add_mul, add_mul, mul_comm b a, mul_comm (s one), mul_two]
  simp only [add_assoc]

/-! ## Powers -/

def pow : N → N → N
  | _, z => one
  | a, s b => mul (pow a b) a

theorem pow_z (a : N) : pow a z = one := by
  rfl

theorem pow_s (a b : N) : pow a (s b) = mul (pow a b) a := by
  rfl

theorem pow_one (a : N) : pow a one = a := by
  rw [one, pow_s, pow_z, one_mul]

theorem one_pow (a : N) : pow one a = one := by
  induction a
  · rfl
  · rw [pow_s, p_ih, mul_one]

theorem z_pow_s (a : N) : pow z (s a) = z := by
  rw [pow_s, mul_z]

theorem pow_add (a b c : N) : pow a (add b c) = mul (pow a b) (pow a c) := by
  induction c
  · rw [add_z, pow_z, mul_one]
  · rw [add_s, pow_s, p_ih, pow_s, mul_assoc]

theorem mul_pow (a b c : N) : pow (mul a b) c = mul (pow a c) (pow b c) := by
  induction c
  · rfl
  · rw [pow_s, pow_s, pow_s, p_ih, mul_four]

theorem pow_pow (a b c : N) : pow (pow a b) c = pow a (mul b c) := by
  induction c
  · rfl
  · rw [pow_s, p_ih, mul_s, pow_add]

theorem pow_two (a : N) : pow a (s one) = mul a a := by
  rw [pow_s, pow_one]

/-! ## Order -/

def Le (a b : N) : Prop := ∃ d, add a d = b

theorem le_refl (a : N) : Le a a := by
  exists z

theorem z_le (a : N) : Le z a := by
  exists a
  exact z_add a

theorem le_add_right (a b : N) : Le a (add a b) := by
  unfold Le
  exists b

theorem le_s (a : N) : Le a (s a) := by
  exists one

theorem le_trans (a b c : N) (h₁ : Le a b) (h₂ : Le b c) : Le a c := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  exists add d e
  rw [← add_assoc, hd, he]

theorem le_antisymm (a b : N) (h₁ : Le a b) (h₂ : Le b a) : a = b := by
  obtain ⟨d, hd⟩ := h₁
  obtain ⟨e, he⟩ := h₂
  rw [← hd, add_assoc] at he
  have hz := add_eq_self a (add d e) he
  have hd' := (add_eq_z d e hz).left
  rw [← hd, hd', add_z]

theorem s_le_s (a b : N) (h : Le a b) : Le (s a) (s b) := by
  obtain ⟨d, hd⟩ := h
  exists d
  rw [s_add, hd]

theorem le_of_s_le_s (a b : N) (h : Le (s a) (s b)) : Le a b := by
  obtain ⟨d, hd⟩ := h
  exists d
  rw [s_add] at hd
  injection hd

theorem not_s_le_z (a : N) : ¬Le (s a) z := by
  rintro ⟨d, hd⟩
  rw [s_add] at hd
  contradiction

theorem le_total (a b : N) : Le a b ∨ Le b a := by
  induction a generalizing b
  · left
    exact z_le b
  · cases b
    · right
      exact z_le (s p)
    · rcases p_ih p_1 with h | h
      · left
        exact s_le_s p p_1 h
      · right
        exact s_le_s p_1 p h

theorem le_z (a : N) (h : Le a z) : a = z := by
  apply le_antisymm
  · exact h
  · exact z_le a

theorem add_le_add_left (a b c : N) (h : Le a b) : Le (add c a) (add c b) := by
  obtain ⟨d, hd⟩ := h
  exists d
  rw [add_assoc, hd]

theorem add_le_add (a b c d : N) (h₁ : Le a b) (h₂ : Le c d) : Le (add a c) (add b d) := by
  apply le_trans _ (add a d)
  · exact add_le_add_left c d a h₂
  · rw [add_comm a d, add_comm b d]
    exact add_le_add_left a b d h₁

theorem mul_le_mul_left (a b c : N) (h : Le a b) : Le (mul c a) (mul c b) := by
  obtain ⟨d, hd⟩ := h
  exists mul c d
  rw [← mul_add, hd]

theorem le_mul_s (a b : N) : Le a (mul a (s b)) := by
  rw [mul_s, add_comm]
  exact le_add_right a (mul a b)

theorem le_s_split (a b : N) (h : Le a (s b)) : Le a b ∨ a = s b := by
  obtain ⟨d, hd⟩ := h
  cases d
  · right
    exact hd
  · left
    exists p
    rw [add_s] at hd
    injection hd

/-! ## Predecessor and subtraction -/

def pred : N → N
  | z => z
  | s a => a

def sub : N → N → N
  | a, z => a
  | a, s b => pred (sub a b)

theorem sub_z (a : N) : sub a z = a := by
  rfl

theorem sub_s (a b : N) : sub a (s b) = pred (sub a b) := by
  rfl

theorem z_sub (a : N) : sub z a = z := by
  induction a
  · rfl
  · rw [sub_s, p_ih, pred]

theorem s_sub_s (a b : N) : sub (s a) (s b) = sub a b := by
  induction b
  · rfl
  · rw [sub_s, p_ih, sub_s]

theorem sub_self (a : N) : sub a a = z := by
  induction a
  · rfl
  · rw [s_sub_s, p_ih]

theorem add_sub (a b : N) : sub (add a b) b = a := by
  induction b
  · rfl
  · rw [add_s, s_sub_s, p_ih]

theorem add_sub_left (a b : N) : sub (add a b) a = b := by
  rw [add_comm]
  exact add_sub b a

theorem sub_add_eq (a b c : N) : sub a (add b c) = sub (sub a b) c := by
  induction c
  · rfl
  · rw [add_s, sub_s, p_ih, sub_s]

theorem sub_sub_comm (a b c : N) : sub (sub a b) c = sub (sub a c) b := by
  rw [← sub_add_eq, add_comm, sub_add_eq]

theorem add_sub_of_le (a b : N) (h : Le a b) : add a (sub b a) = b := by
  obtain ⟨d, hd⟩ := h
  rw [← hd, add_sub_left]

theorem pred_le (a : N) : Le (pred a) a := by
  cases a
  · exact le_refl z
  · exact le_s p

theorem sub_le (a b : N) : Le (sub a b) a := by
  induction b
  · exact le_refl a
  · rw [sub_s]
    apply le_trans _ (sub a p)
    · exact pred_le (sub a p)
    · exact p_ih

/-! ## Parity as an inductive predicate -/

inductive Even : N → Prop where
  | even_z : Even z
  | even_ss (a : N) : Even a → Even (s (s a))

open Even

theorem even_two : Even (s (s z)) := by
  apply even_ss
  exact even_z

theorem not_even_one : ¬Even (s z) := by
  intro h
  cases h

theorem even_of_ss (a : N) (h : Even (s (s a))) : Even a := by
  cases h
  assumption

theorem even_add_self (a : N) : Even (add a a) := by
  induction a
  · exact even_z
  · rw [add_s, s_add]
    exact even_ss (add p p) p_ih

theorem even_add (a b : N) (ha : Even a) (hb : Even b) : Even (add a b) := by
  induction hb
  · exact ha
  · rw [add_s, add_s]
    apply even_ss
    assumption

theorem even_mul_left (a b : N) (ha : Even a) : Even (mul a b) := by
  induction b
  · exact even_z
  · rw [mul_s]
    apply even_add
    · exact p_ih
    · exact ha

theorem even_or_even_s (a : N) : Even a ∨ Even (s a) := by
  induction a
  · left
    exact even_z
  · cases p_ih
    · right
      exact even_ss p h
    · left
      exact h

theorem not_even_both (a : N) (h : Even a) : ¬Even (s a) := by
  induction h
  · exact not_even_one
  · intro hs
    apply a_ih
    exact even_of_ss _ hs

theorem even_half (a : N) (h : Even a) : ∃ b, a = add b b := by
  induction h
  · exists z
  · obtain ⟨b, hb⟩ := a_ih
    exists s b
    rw [add_s, s_add, ← hb]

theorem even_iff (a : N) : Even a ↔ ∃ b, a = mul b (s one) := by
  constructor
  · intro h
    obtain ⟨b, hb⟩ := even_half a h
    exists b
    rw [mul_two]
    exact hb
  · rintro ⟨b, hb⟩
    rw [hb, mul_two]
    exact even_add_self b

/-! ## Translation to the built-in numbers -/

def toNat : N → Nat
  | z => 0
  | s a => toNat a + 1

def ofNat : Nat → N
  | 0 => z
  | n + 1 => s (ofNat n)

theorem toNat_ofNat (k : Nat) : toNat (ofNat k) = k := by
  induction k
  · rfl
  · rw [ofNat, toNat, a]

theorem ofNat_toNat (a : N) : ofNat (toNat a) = a := by
  induction a
  · rfl
  · rw [toNat, ofNat, p_ih]

theorem toNat_injective (a b : N) (h : toNat a = toNat b) : a = b := by
  rw [← ofNat_toNat a, h, ofNat_toNat]

theorem toNat_add (a b : N) : toNat (add a b) = toNat a + toNat b := by
  induction b
  · rfl
  · rw [add_s, toNat, p_ih, toNat, Nat.add_assoc]

theorem toNat_mul (a b : N) : toNat (mul a b) = toNat a * toNat b := by
  induction b
  · rfl
  · rw [mul_s, toNat_add, p_ih, toNat, Nat.mul_succ]

theorem toNat_pow (a b : N) : toNat (pow a b) = toNat a ^ toNat b := by
  induction b
  · rfl
  · rw [pow_s, toNat_mul, p_ih, toNat, Nat.pow_succ]

theorem ofNat_add (i j : Nat) : ofNat (i + j) = add (ofNat i) (ofNat j) := by
  apply toNat_injective
  rw [toNat_add, toNat_ofNat, toNat_ofNat, toNat_ofNat]

end Peano
