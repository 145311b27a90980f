/-!
# Functions on the natural numbers

Sums, factorial, Fibonacci numbers, doubling, accumulators, Boolean tests and own comparison functions:
defined by recursion, so that each proof has to find its induction and unfold the right definition.
-/

set_option tactic.hygienic false

namespace NatFunctions

/-! ## Sums -/

def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => (n + 1) + sumTo n

def sumOf (f : Nat → Nat) : Nat → Nat
  | 0 => 0
  | n + 1 => f n + sumOf f n

theorem gauss (m : Nat) : 2 * sumTo m = m * (m + 1) := by
  induction m
  · rfl
  · rw [sumTo, Nat.mul_add, a, ← Nat.add_mul, Nat.mul_comm, Nat.add_comm 2 n]

theorem sumTo_ge (m : Nat) : m ≤ sumTo m := by
  cases m
  · simp [sumTo]
  · rw [sumTo]
    exact Nat.le_add_right (n + 1) (sumTo n)

theorem sumTo_succ (m : Nat) : sumTo (m + 1) = sumTo m + (m + 1) := by
  rw [sumTo, Nat.add_comm]

theorem sumOf_zero_fun (m : Nat) : sumOf (fun _ => 0) m = 0 := by
  induction m
  · rfl
  · simp [sumOf, a]

theorem sumOf_const (c m : Nat) : sumOf (fun _ => c) m = c * m := by
  induction m
  · rfl
  · rw [sumOf, a, Nat.mul_succ, Nat.add_comm]

theorem sumOf_add (f g : Nat → Nat) (m : Nat) :
    sumOf (fun i => f i + g i) m = sumOf f m + sumOf g m := by
  induction m
  · rfl
  · simp only [sumOf, a]
    omega

theorem sumOf_mul (c : Nat) (f : Nat → Nat) (m : Nat) :
    sumOf (fun i => c * f i) m = c * sumOf f m := by
  induction m
  · rfl
  · simp only [sumOf, a]
    rw [Nat.mul_add]

theorem sumOf_mono (f g : Nat → Nat) (h : ∀ i, f i ≤ g i) (m : Nat) : sumOf f m ≤ sumOf g m := by
  induction m
  · exact Nat.le_refl 0
  · rw [sumOf, sumOf]
    apply Nat.add_le_add
    · exact h n
    · exact a

theorem sumOf_congr (f g : Nat → Nat) (h : ∀ i, f i = g i) (m : Nat) : sumOf f m = sumOf g m := by
  have hfg : f = g := funext h
  rw [hfg]

theorem sumOf_odds (m : Nat) : sumOf (fun i => 2 * i + 1) m = m * m := by
  induction m
  · rfl
  · rw [sumOf, a]
    grind

theorem sumOf_split (f : Nat → Nat) (m k : Nat) :
    sumOf f (m + k) = sumOf f m + sumOf (fun i => f (m + i)) k := by
  induction k
  · rfl
  · rw [← Nat.add_assoc]
    simp only [sumOf, a]
    omega

theorem sumTo_is_sumOf (m : Nat) : sumTo m = sumOf (fun i => i + 1) m := by
  induction m
  · rfl
  · rw [sumTo, sumOf, a]

theorem sumOf_succ_vs_sumTo (m : Nat) : sumOf (fun i => i) m + m = sumTo m := by
  induction m
  · rfl
  · simp only [sumOf, sumTo]
    omega

/-! ## Sum with an accumulator -/

def sumAcc : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => sumAcc n (acc + (n + 1))

theorem sumAcc_spec (m acc : Nat) : sumAcc m acc = acc + sumTo m := by
  induction m generalizing acc
  · rfl
  · rw [sumAcc, a, sumTo, Nat.add_assoc]

theorem sumAcc_correct (m : Nat) : sumAcc m 0 = sumTo m := by
  rw [sumAcc_spec, Nat.zero_add]

theorem sumAcc_shift (m acc k : Nat) : sumAcc m (acc + k) = sumAcc m acc + k := by
  rw [sumAcc_spec, sumAcc_spec]
  omega

/-! ## Factorial -/

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

def factAcc : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => factAcc n ((n + 1) * acc)

theorem fact_one : fact 1 = 1 := by
  rfl

theorem fact_succ (m : Nat) : fact (m + 1) = (m + 1) * fact m := by
  rfl

theorem fact_pos (m : Nat) : 0 < fact m := by
  induction m
  · decide
  · rw [fact_succ]
    apply Nat.mul_pos
    · exact Nat.succ_pos n
    · exact a

theorem fact_ne_zero (m : Nat) : fact m ≠ 0 := by
  have h := fact_pos m
  omega

theorem fact_ge (m : Nat) : m ≤ fact m := by
  cases m
  · exact Nat.zero_le (fact 0)
  · rw [fact_succ]
    have h := Nat.mul_le_mul_left (n + 1) (fact_pos n)
    simpa using h

theorem fact_mono_step (m : Nat) : fact m ≤ fact (m + 1) := by
  rw [fact_succ, Nat.succ_mul]
  exact Nat.le_add_left (fact m) (m * fact m)

theorem fact_mono (m d : Nat) : fact m ≤ fact (m + d) := by
  induction d
  · exact Nat.le_refl (fact m)
  · apply Nat.le_trans a
    exact fact_mono_step (m + n)

theorem factAcc_spec (m acc : Nat) : factAcc m acc = fact m * acc := by
  induction m generalizing acc
  · simp [factAcc, fact]
  · rw [factAcc, a, fact, ← Nat.mul_assoc, Nat.mul_comm (fact n)]

theorem factAcc_correct (m : Nat) : factAcc m 1 = fact m := by
  rw [factAcc_spec]
  exact Nat.mul_one (fact m)

/-! ## Fibonacci numbers -/

def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)

def fibAux : Nat → Nat → Nat → Nat
  | 0, x, _ => x
  | n + 1, x, y => fibAux n y (x + y)

theorem fib_step (m : Nat) : fib (m + 2) = fib m + fib (m + 1) := by
  rfl

theorem fib_pos (m : Nat) : 0 < fib (m + 1) := by
  induction m
  · decide
  · rw [fib_step]
    omega

theorem fib_mono_step (m : Nat) : fib m ≤ fib (m + 1) := by
  cases m
  · decide
  · rw [fib_step]
    exact Nat.le_add_left (fib (n + 1)) (fib n)

theorem fib_mono (m d : Nat) : fib m ≤ fib (m + d) := by
  induction d
  · exact Nat.le_refl (fib m)
  · have h := fib_mono_step (m + n)
    exact Nat.le_trans a h

theorem fibAux_spec (m k : Nat) : fibAux m (fib k) (fib (k + 1)) = fib (m + k) := by
  induction m generalizing k
  · rw [fibAux, Nat.zero_add]
  · rw [fibAux, ← fib_step, a]
    congr 1
    omega

theorem fibAux_correct (m : Nat) : fibAux m 0 1 = fib m := by
  exact fibAux_spec m 0

theorem fib_sum (m : Nat) : sumOf fib m + 1 = fib (m + 1) := by
  induction m
  · rfl
  · rw [sumOf, fib_step, Nat.add_assoc, a]

theorem fib_addition (m k : Nat) : fib (m + k + 1) = fib m * fib k + fib (m + 1) * fib (k + 1) := by
  induction m generalizing k
  · simp [fib]
  · have h := a (k + 1)
    have hn : n + 1 + k + 1 = n + (k + 1) + 1 := by omega
    rw [hn, h, fib_step k, fib_step n]
    grind

/-! ## Doubling and halving -/

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def half : Nat → Nat
  | 0 => 0
  | 1 => 0
  | n + 2 => half n + 1

theorem double_eq (m : Nat) : double m = m + m := by
  induction m
  · rfl
  · rw [double, a]
    omega

theorem double_plus (m k : Nat) : double (m + k) = double m + double k := by
  rw [double_eq, double_eq, double_eq]
  omega

theorem double_injective (m k : Nat) (h : double m = double k) : m = k := by
  rw [double_eq, double_eq] at h
  omega

theorem half_double (m : Nat) : half (double m) = m := by
  induction m
  · rfl
  · rw [double, half, a]

theorem half_double_succ (m : Nat) : half (double m + 1) = m := by
  induction m
  · rfl
  · rw [double]
    show half (double n + 1) + 1 = n + 1
    rw [a]

theorem half_le (m : Nat) : half m ≤ m ∧ half (m + 1) ≤ m + 1 := by
  induction m
  · decide
  · obtain ⟨h₁, h₂⟩ := a
    constructor
    · exact h₂
    · rw [half]
      omega

/-! ## Boolean tests -/

def isEven : Nat → Bool
  | 0 => true
  | n + 1 => !isEven n

def leq : Nat → Nat → Bool
  | 0, _ => true
  | _ + 1, 0 => false
  | m + 1, n + 1 => leq m n

def eqn : Nat → Nat → Bool
  | 0, 0 => true
  | m + 1, n + 1 => eqn m n
  | _, _ => false

theorem isEven_step (m : Nat) : isEven (m + 2) = isEven m := by
  simp [isEven]

theorem isEven_double (m : Nat) : isEven (double m) = true := by
  induction m
  · rfl
  · rw [double, isEven_step]
    exact a

theorem isEven_plus (m k : Nat) : isEven (m + k) = (isEven m == isEven k) := by
  induction k
  · simp [isEven]
  · rw [← Nat.add_assoc, isEven, isEven, a]
    cases isEven m
    · cases isEven n
      · rfl
      · rfl
    · cases isEven n
      · rfl
      · rfl

theorem isEven_self_plus (m : Nat) : isEven (m + m) = true := by
  rw [← double_eq]
  exact isEven_double m

theorem isEven_true_exists (m : Nat) :
    (isEven m = true → ∃ k, m = double k) ∧ (isEven m = false → ∃ k, m = double k + 1) := by
  induction m
  · constructor
    · intro _
      exists 0
    · intro h
      contradiction
  · obtain ⟨he, ho⟩ := a
    constructor
    · intro h
      simp [isEven] at h
      obtain ⟨k, hk⟩ := ho h
      exists k + 1
      rw [hk, double]
    · intro h
      simp [isEven] at h
      obtain ⟨k, hk⟩ := he h
      exists k
      rw [hk]

theorem leq_refl (m : Nat) : leq m m = true := by
  induction m
  · rfl
  · rw [leq]
    exact a

theorem leq_zero_left (m : Nat) : leq 0 m = true := by
  cases m
  · rfl
  · rfl

theorem leq_succ (m : Nat) : leq m (m + 1) = true := by
  induction m
  · rfl
  · rw [leq, a]

theorem leq_iff (m k : Nat) : leq m k = true ↔ m ≤ k := by
  induction m generalizing k
  · simp [leq]
  · cases k
    · simp [leq]
    · rw [leq, a]
      omega

theorem leq_trans (i j k : Nat) (h₁ : leq i j = true) (h₂ : leq j k = true) : leq i k = true := by
  rw [leq_iff] at h₁ h₂ ⊢
  exact Nat.le_trans h₁ h₂

theorem leq_antisymm (m k : Nat) (h₁ : leq m k = true) (h₂ : leq k m = true) : m = k := by
  rw [leq_iff] at h₁ h₂
  exact Nat.le_antisymm h₁ h₂

theorem leq_total (m k : Nat) : leq m k = true ∨ leq k m = true := by
  rw [leq_iff, leq_iff]
  exact Nat.le_total m k

theorem eqn_refl (m : Nat) : eqn m m = true := by
  induction m
  · rfl
  · simp [eqn, a]

theorem eqn_sound (m k : Nat) : eqn m k = true → m = k := by
  induction m generalizing k
  · cases k
    · intro _
      rfl
    · simp [eqn]
  · cases k
    · simp [eqn]
    · intro h
      rw [eqn] at h
      rw [a n_1 h]

theorem eqn_iff (m k : Nat) : eqn m k = true ↔ m = k := by
  constructor
  · exact eqn_sound m k
  · intro h
    rw [h]
    exact eqn_refl k

theorem eqn_symm (m k : Nat) (h : eqn m k = true) : eqn k m = true := by
  have hmk : m = k := eqn_sound m k h
  rw [hmk]
  exact eqn_refl k

/-! ## Own addition, multiplication, maximum -/

def plus : Nat → Nat → Nat
  | 0, n => n
  | m + 1, n => plus m (n + 1)

def maxi : Nat → Nat → Nat
  | 0, n => n
  | m + 1, 0 => m + 1
  | m + 1, n + 1 => maxi m n + 1

theorem plus_correct (m k : Nat) : plus m k = m + k := by
  induction m generalizing k
  · rw [plus, Nat.zero_add]
  · rw [plus, a]
    omega

theorem plus_comm (m k : Nat) : plus m k = plus k m := by
  rw [plus_correct, plus_correct, Nat.add_comm]

theorem plus_assoc (i j k : Nat) : plus (plus i j) k = plus i (plus j k) := by
  simp only [plus_correct]
  exact Nat.add_assoc i j k

theorem maxi_self (m : Nat) : maxi m m = m := by
  induction m
  · rfl
  · rw [maxi, a]

theorem maxi_zero (m : Nat) : maxi m 0 = m := by
  cases m
  · rfl
  · rfl

theorem maxi_comm (m k : Nat) : maxi m k = maxi k m := by
  induction m generalizing k
  · rw [maxi_zero, maxi]
  · cases k
    · rfl
    · rw [maxi, maxi, a]

theorem maxi_ge_left (m k : Nat) : m ≤ maxi m k := by
  induction m generalizing k
  · exact Nat.zero_le (maxi 0 k)
  · cases k
    · rw [maxi]
    · rw [maxi]
      exact Nat.succ_le_succ (a n_1)

theorem maxi_ge_right (m k : Nat) : k ≤ maxi m k := by
  rw [maxi_comm]
  exact maxi_ge_left k m

theorem maxi_assoc (i j k : Nat) : maxi (maxi i j) k = maxi i (maxi j k) := by
  induction i generalizing j k
  · simp [maxi]
  · cases j
    · simp [maxi]
    · cases k
      · simp [maxi]
      · simp [maxi, a]

end NatFunctions
