/-! Every tactic of the core language once. -/
set_option linter.unusedVariables false
example (p : Prop) : p → p := by intro h; exact h
example (p q : Prop) (h : p → q) (hp : p) : q := by apply h; assumption
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by refine ⟨?_, ?_⟩ <;> assumption
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor; exact hp; exact hq
example (p q : Prop) (h : p ∨ q) : q ∨ p := by cases h with | inl h => right; exact h | inr h => left; exact h
example (p q : Prop) : p ∨ q → q ∨ p := by rintro (h | h); exact .inr h; exact .inl h
example (p q r : Prop) (h : p ∧ q ∧ r) : r := by rcases h with ⟨_, _, h⟩; exact h
example (h : ∃ x : Nat, x = 3 ∧ x < 4) : True := by obtain ⟨x, rfl, h⟩ := h; trivial
example (n : Nat) : 0 + n = n := by induction n with | zero => rfl | succ n ih => rw [← Nat.add_assoc, ih]
example (a b : Nat) (h : a = b) : b = a := by symm; exact h
example (a b c : Nat) (h : a = b) (g : b = c) : a = c := by calc a = b := h
                                                               _ = c := g
example : 2 + 2 = 4 := by decide
example : 123 * 456 = 56088 := by decide +kernel
example : 7 ∣ 700 := by native_decide
example (p : Prop) (h : ¬p) (g : p) : False := by contradiction
example (p : Prop) (h : ¬p) (g : p) : 1 = 2 := by exfalso; exact h g
example (p : Prop) : p ∨ ¬p := by by_cases h : p; exact .inl h; exact .inr h
example (b : Bool) : (if b then 1 else 2) < 3 := by split <;> decide
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by funext x; exact h x
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by ext x; exact h x
def dbl (n : Nat) := n + n
example : dbl 2 = 4 := by unfold dbl; rfl
example : dbl 2 = 4 := by delta dbl; rfl
example (a b : Nat) : a + b = b + a := by conv => lhs; rw [Nat.add_comm]
example : True ∧ True := by constructor <;> first | contradiction | trivial
example : True ∧ True ∧ True := by repeat (first | constructor | trivial)
example : True ∧ True ∧ True := by and_intros <;> trivial
example : True ∧ True := by constructor; all_goals trivial
example : True ∧ True := by constructor; any_goals trivial
example (h : 1 = 1 → 2 = 3) : 2 = 3 := by have := h rfl; exact this
example (h : 1 = 1 → 2 = 3) : 2 = 3 := by specialize h rfl; exact h
example (h : 2 = 3) : 3 = 2 := by replace h := h.symm; exact h
example : 1 + 1 = 2 := by show 2 = 2; rfl
example : 1 + 1 = 2 := by change 2 = 2; rfl
example (a : Nat) (h : a = 2) : a + 1 = 3 := by subst h; rfl
example (a b : Nat) (h : a + 1 = b + 1) : a = b := by injection h
example (a b : Nat) (h : a = b) : b = a := by generalize a = c at h; exact h.symm
example (a b : Nat) : a = a := by revert a; intro x; rfl
example (a b : Nat) (h : a = b) : True := by clear h; trivial
example (h : 1 = 2) : False := by cases h
example (h : 1 = 2) : False := nomatch h
example : ¬ (1 = 2) := by nofun
example : ∃ x : Nat, x = 3 := by exists 3
example : ∃ x : Nat, x = 3 := by refine ⟨_, rfl⟩
example (p q : Prop) (hp : p) : p ∨ q := by left; exact hp
example (a b : Nat) (f : Nat → Nat) (h : a = b) : f a = f b := by congr
example (a b : Nat) (h : a < b) : a ≤ b := by omega
example (a b : Nat) (h : a < b) : a ≤ b := by grind
example (a b : Int) (h : a < b) : a ≤ b := by lia
example (x y : Int) (h : x * y = 1) : x * x * y = x := by grobner
example (a b c : Nat) : a + b + c = c + b + a := by ac_rfl
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by simp [*]
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by simp_all
example (a : Nat) (h : a + 0 = 3) : a = 3 := by simpa using h
example (a : Nat) : a + 0 = a := by dsimp
example (a b : Nat) (h : a = b) (g : b = 3) : a = 3 := by rw [h, g]
example (a b : Nat) (h : a = b) (g : a = 3) : b = 3 := by rwa [h] at g
example (a b : Nat) (h : a = b) (g : a = 3) : b = 3 := by rw [h] at g; assumption
example (a b : Nat) (h : a = b) : b = a := by exact?
example (a b : Nat) (h : a = b) : b = a := by apply?
example (p q : Prop) (h : p → q) (hp : p) : q := by solve_by_elim
example : Inhabited Nat := by infer_instance
example (a b : Nat) (h : a = b) : b = a := by case _ => exact h.symm
example (p q : Prop) (h : p ∨ q) : q ∨ p := by cases h
                                               case inl h => exact .inr h
                                               case inr h => exact .inl h
example (p q : Prop) (h : p ∨ q) : q ∨ p := by cases h
                                               next h => exact .inr h
                                               next h => exact .inl h
example : ∀ x : Nat, x = x := by intro; rename_i y; rfl
example : True := by iterate 2 (try trivial)
example : True ∧ 1 = 1 := by constructor; rotate_left; rfl; trivial
example (a b : Nat) (h : (a : Int) = b) : a = b := by exact_mod_cast h
example (a b : Nat) : ((a + b : Nat) : Int) = a + b := by push_cast; rfl
example (xs : List Nat) : xs.length = xs.length := by match xs with | [] => rfl | _ :: _ => rfl
def half : Nat → Nat | 0 => 0 | 1 => 0 | n+2 => half n + 1
theorem half_le (n : Nat) : half n ≤ n := by fun_induction half n <;> omega
example (n : Nat) : half n ≤ n := by fun_cases half n <;> first | omega | (have := half_le ‹_›; omega)
example (a b : Nat) (h : a ≤ b) : ∃ c, b = a + c := by let c := b - a; exact ⟨c, by omega⟩
example (a : Nat) (h : 0 < a) : a ≠ 0 := by suffices h' : ¬ a = 0 from h'; omega
example (a b : Nat) (h : a = b) : a + 0 = b := by simp only [Nat.add_zero, h]
example (a b : Nat) (h : a = b) : a + 0 = b := by show_term simp [h]
example (s : Nat × Nat) (h : s = (1, 2)) : s.1 = 1 := by subst_vars; rfl
example (a b : Nat) (h : b = a) : a = b := by apply Eq.symm; with_reducible exact h
example (p : Nat → Prop) (h : p (1 + 1)) : p 2 := by exact h
example (p : Nat → Prop) (h : p 2) : p (1 + 1) := by simpa
example (a b c : Nat) (h : a ≤ b) (g : b ≤ c) : a ≤ c := by exact Trans.trans h g
example (a b c : Nat) (h : a ≤ b) (g : b < c) : a < c := by calc a ≤ b := h
                                                                 _ < c := g
example (p q : Nat × Nat) (h : p.1 = q.1) (g : p.2 = q.2) : p = q := by ext <;> assumption
example (a b : Nat) (h : a = b) : b = a := by grind only
example (a b : Nat) (h : a = b) : b = a := by try?
example (x : BitVec 8) : x = x := by rfl
