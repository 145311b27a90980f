/-! Constants that native tactics put into proofs, or that proofs written for Lean's own library use. -/
set_option linter.unusedVariables false
-- What `grind` refers to.
theorem no_witness (p : Nat → Prop) (q : Prop) (h : q ↔ ∃ x, p x) (hq : ¬q) : ¬p 3 := by grind
theorem no_pair (p : Nat → Nat → Prop) (h : ¬∃ x y, p x y) : ∀ x y, ¬p x y := by grind
theorem bool_false_true (a b : Bool) (ha : a = false) (hb : b = true) : a ≠ b := by grind
theorem or_comm' (a b : Bool) : (a || b) = (b || a) := by grind
theorem distributes (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by grind
theorem injective (f : Nat → Nat) (hf : Function.Injective f) (x : Nat) (h : f 2 = f x) : x = 2 := by grind
theorem pointwise (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by grind
theorem sets (α : Type) (s t : α → Prop) : (fun x => s x ∧ t x) = fun x => t x ∧ s x := by grind
theorem first_components (a b : {x : Nat // x > 3}) (h : a.val = b.val) : a = b := by grind
theorem chain (α : Type) [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] (a b c : α) : a ≤ b → b < c → a < c := by grind
theorem antisymmetric (α : Type) [LE α] [Std.IsPartialOrder α] (a b : α) : a ≤ b → b ≤ a → a = b := by grind
theorem total (α : Type) [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearOrder α] (a b c : α) (h : ¬a < b) (k : b < c → False) : c ≤ a := by grind
-- What `simp` refers to: the domain of a quantifier, `have`.
theorem domain (p r : Prop) (e : p = r) (q : p → Prop) (h : ∀ x, q x) : ∀ x : p, q x := by simp only [e]; exact fun x => h _
theorem value_of_have (y : Nat) (f : Nat → Nat) (h : ∀ x, f x = x) : (have x := f y; 3 + x) = have x := y; 3 + x := by simp -zeta only [h]
theorem unused_value (y : Nat) (p : Nat → Prop) (h : ∀ x, p x) : have x := y; have z := x; p (x + 0) := by simp -zeta [h]
theorem type_of_have (n : Nat) (f g : Nat → Nat) (h : ∀ x, f x = g x) :
    (have x := n; have z : Fin (x + 1) := 0; f z.val) = have x := n; have z : Fin (x + 1) := 0; g z.val := by simp -zeta only [h]
-- Lemmas of the simp set.
theorem counterexample (p : Nat → Prop) : (¬∀ x, p x) ↔ ∃ x, ¬p x := by simp
theorem xor_left (b : Bool) : ((true ^^ b) = !b) ∧ (false ^^ b) = b := by simp
theorem to_nat : true.toNat = 1 ∧ false.toNat = 0 := by simp
theorem same_left (p q r : Prop) (h : q ↔ r) : p ∧ q ↔ p ∧ r := by simp [h]
theorem equal_propositions (p q : Prop) (h : p ↔ q) : p = q := by simp [h]
theorem conditional (p q : Prop) [Decidable p] : (if p then q else p) ↔ p ∧ q := by simp
-- Names and forms that proofs use.
theorem member (a : Nat) (l : List Nat) : a ∈ a :: l := List.mem_cons_self
theorem from_equation (p q : Prop) (h : p = q) : (p ↔ q) ∧ (p ↔ q) := ⟨iff_of_eq h, eq_iff_iff.1 h⟩
theorem square (n : Nat) : n ≤ n * n := Nat.le_mul_self n
theorem multiple (a b : Nat) (h : 0 < b) : a ≤ b * a ∧ a ≤ a * b := ⟨Nat.le_mul_of_pos_left a h, Nat.le_mul_of_pos_right a h⟩
theorem squares (a b : Nat) (h : a < b) : a * a < b * b := Nat.mul_self_lt_mul_self h
theorem products (a b c d : Nat) (h : a < b) (k : c < d) : a * c < b * d := Nat.mul_lt_mul'' h k
theorem one_place (a b : Nat) (h : a = b) : a + a = b + a := by rw (occs := .pos [1]) [h]
theorem other_places (a b : Nat) (h : a = b) : a + a = a + b := by rw (occs := .neg [1, 3]) [h]
theorem integers (a b c : Int) (h : a ≤ b) (k : b < c) : a < c := calc
  a ≤ b := h
  _ < c := k
theorem rearranged (a b c : Prop) : (a ∧ b ∧ c) = (c ∧ a ∧ b) := by ac_rfl
theorem maxima (a b c : Nat) : max (max a b) c = max c (max b a) := by ac_rfl
theorem reflexive (p : Prop) (x : Nat) (l : List Nat) : (p ↔ p) ∧ HEq x x ∧ l.Perm l := ⟨by rfl, by rfl, by rfl⟩
theorem evaluated : (fun x : Nat => if x < 3 then 1 else 0) 2 = 1 := by decide_cbv
-- Only the kernel misses some constants: an axiom of the theorem's own name would show that.
#print axioms no_witness
#print axioms no_pair
#print axioms bool_false_true
#print axioms injective
#print axioms pointwise
#print axioms chain
#print axioms antisymmetric
#print axioms total
#print axioms domain
#print axioms value_of_have
#print axioms unused_value
#print axioms type_of_have
#print axioms evaluated
