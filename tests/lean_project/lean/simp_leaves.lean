/-! What `simp` and its kin leave of a goal, compared syntactically by `guard_target =ₛ` and `guard_hyp … :ₛ`. -/
set_option linter.all false
set_option warn.sorry false
variable (a b c n m : Nat) (x y : Int) (xs ys : List Nat) (p q r : Prop) (f g : Nat → Nat)

example : a + 0 = b := by simp; guard_target =ₛ a = b; sorry
example : 0 + a = b := by simp; guard_target =ₛ a = b; sorry
example : a * 1 + 0 = b := by simp; guard_target =ₛ a = b; sorry
example : a * 0 = b := by simp; guard_target =ₛ 0 = b; sorry
example : a + 1 = b + 1 := by simp; guard_target =ₛ a = b; sorry
example : a + c = b + c := by simp; guard_target =ₛ a = b; sorry
example : c + a = c + b := by simp; guard_target =ₛ a = b; sorry
example : a + 5 = b + 3 := by simp; guard_target =ₛ a + 2 = b; sorry
example : a + 1 ≤ b + 1 := by simp; guard_target =ₛ a ≤ b; sorry
example : ¬a < b := by simp; guard_target =ₛ b ≤ a; sorry
example : ¬a ≤ b := by simp; guard_target =ₛ b < a; sorry
example : a > b := by simp; guard_target =ₛ b < a; sorry
example : a ≥ b := by simp; guard_target =ₛ b ≤ a; sorry
example : a ≠ 0 := by simp; guard_target =ₛ ¬a = 0; sorry
example : a ≤ 0 := by simp; guard_target =ₛ a = 0; sorry
example : 2 * 3 + a = b := by simp; guard_target =ₛ 6 + a = b; sorry
example : min a a = b := by simp; guard_target =ₛ a = b; sorry
example : a - a = b := by simp; guard_target =ₛ 0 = b; sorry
example : a - 0 = b := by simp; guard_target =ₛ a = b; sorry
example : a ^ 1 = b := by simp; guard_target =ₛ a = b; sorry
example : x + 0 = y := by simp; guard_target =ₛ x = y; sorry
example : - -x = y := by simp; guard_target =ₛ x = y; sorry
example : x - x = y := by simp; guard_target =ₛ 0 = y; sorry
example : (a : Int) = b := by simp; guard_target =ₛ a = b; sorry
example : xs ++ [] = ys := by simp; guard_target =ₛ xs = ys; sorry
example : [] ++ xs = ys := by simp; guard_target =ₛ xs = ys; sorry
example : (xs ++ ys).length = n := by simp; guard_target =ₛ xs.length + ys.length = n; sorry
example : (a :: xs).length = n := by simp; guard_target =ₛ xs.length + 1 = n; sorry
example : xs.reverse.length = n := by simp; guard_target =ₛ xs.length = n; sorry
example : (xs.map f).length = n := by simp; guard_target =ₛ xs.length = n; sorry
example : (xs ++ ys).map f = ys := by simp; guard_target =ₛ xs.map f ++ ys.map f = ys; sorry
example : (xs.map f).map g = ys := by simp; guard_target =ₛ xs.map (g ∘ f) = ys; sorry
example : (xs ++ ys).reverse = ys := by simp; guard_target =ₛ ys.reverse ++ xs.reverse = ys; sorry
example : a ∈ b :: xs := by simp; guard_target =ₛ a = b ∨ a ∈ xs; sorry
example : a ∈ xs ++ ys := by simp; guard_target =ₛ a ∈ xs ∨ a ∈ ys; sorry
example : a ∈ xs.map f := by simp; guard_target =ₛ ∃ b, b ∈ xs ∧ f b = a; sorry
example : a ∈ xs.filter (· < 3) := by simp; guard_target =ₛ a ∈ xs ∧ a < 3; sorry
example : a ∈ xs.reverse := by simp; guard_target =ₛ a ∈ xs; sorry
example : a :: xs = b :: ys := by simp; guard_target =ₛ a = b ∧ xs = ys; sorry
example : xs.length = 0 := by simp; guard_target =ₛ xs = []; sorry
example : a :: xs = [b] := by simp; guard_target =ₛ a = b ∧ xs = []; sorry
example : [a, b] = [b, c] := by simp; guard_target =ₛ a = b ∧ b = c; sorry
example : xs.all (fun x => x == 1) = true := by simp; guard_target =ₛ ∀ x, x ∈ xs → x = 1; sorry
example : some a = some b := by simp; guard_target =ₛ a = b; sorry
example (o : Option Nat) : o.map f = none := by simp; guard_target =ₛ o = none; sorry
example : (a, b) = (b, c) := by simp; guard_target =ₛ a = b ∧ b = c; sorry
example : (a, b).1 = c := by simp; guard_target =ₛ a = c; sorry
example : p ∧ True := by simp; guard_target =ₛ p; sorry
example : p ∨ False := by simp; guard_target =ₛ p; sorry
example : p ∧ p := by simp; guard_target =ₛ p; sorry
example : ¬¬p := by simp; guard_target =ₛ p; sorry
example : ¬(p ∧ q) := by simp; guard_target =ₛ p → ¬q; sorry
example : ¬(p ∨ q) := by simp; guard_target =ₛ ¬p ∧ ¬q; sorry
example : ¬(p → q) := by simp; guard_target =ₛ p ∧ ¬q; sorry
example : (True → p) := by simp; guard_target =ₛ p; sorry
example : (p ↔ True) := by simp; guard_target =ₛ p; sorry
example : (p ↔ False) := by simp; guard_target =ₛ ¬p; sorry
example : ∃ k, k = a ∧ f k = b := by simp; guard_target =ₛ f a = b; sorry
example : ∀ k, k = a → f k = b := by simp; guard_target =ₛ f a = b; sorry
example : ∃ _ : Nat, p := by simp; guard_target =ₛ p; sorry
example : ¬∃ k, f k = 0 := by simp; guard_target =ₛ ∀ x, ¬f x = 0; sorry
example : ¬∀ k, f k = 0 := by simp; guard_target =ₛ ∃ x, ¬f x = 0; sorry
example [Decidable p] : (if p then a else a) = b := by simp; guard_target =ₛ a = b; sorry
example : (if True then a else c) = b := by simp; guard_target =ₛ a = b; sorry
example [Decidable p] : decide p = true := by simp; guard_target =ₛ p; sorry
example (u v : Bool) : (u && v) = true := by simp; guard_target =ₛ u = true ∧ v = true; sorry
example (u v : Bool) : (u || v) = true := by simp; guard_target =ₛ u = true ∨ v = true; sorry
example (u : Bool) : (!u) = true := by simp; guard_target =ₛ u = false; sorry
example (u : Bool) : ¬u = true := by simp; guard_target =ₛ u = false; sorry
example : (a == b) = true := by simp; guard_target =ₛ a = b; sorry
example : (a != b) = true := by simp; guard_target =ₛ ¬a = b; sorry
example : f (id a) = b := by simp; guard_target =ₛ f a = b; sorry
example : (f ∘ g) a = b := by simp; guard_target =ₛ f (g a) = b; sorry
example : (fun x => f x) a = b := by simp only; guard_target =ₛ f a = b; sorry
example (h : a = b) : f a = c := by simp [h]; guard_target =ₛ f b = c; sorry
example (h : a = b) : f b = c := by simp [← h]; guard_target =ₛ f a = c; sorry
example (h : a + 0 = b) : p := by simp at h; guard_hyp h :ₛ a = b; sorry
example (h : p ∧ True) : q := by simp at h; guard_hyp h :ₛ p; sorry
example (h : a ∈ [b, c]) : q := by simp at h; guard_hyp h :ₛ a = b ∨ a = c; sorry
example (h : p) (k : p → q) : r := by simp [h] at k; guard_hyp k :ₛ q; sorry
example (h : p) (k : p → q) : r := by simp_all; guard_hyp k :ₛ q; sorry
example (h : a = 0) (k : a + b = c) : r := by simp_all; guard_hyp k :ₛ b = c; sorry
example (h : a + 0 = b) : 0 + a = b := by simp at *; guard_hyp h :ₛ a = b; guard_target =ₛ a = b; sorry
example : a + 0 + (b + 0) = c := by simp only [Nat.add_zero]; guard_target =ₛ a + b = c; sorry
example : (let k := a; k + 0) = b := by dsimp; guard_target =ₛ a = b; sorry
example : (a, b).2 + 0 = c := by dsimp only; guard_target =ₛ b + 0 = c; sorry
example : a < b + 1 := by simp +arith; guard_target =ₛ a ≤ b; sorry
example : a + b < b + c := by simp +arith; guard_target =ₛ a + 1 ≤ c; sorry
example : p ∧ q ↔ q ∧ p := by rw [and_comm]
example : f (a + 0) = c := by rw [Nat.add_zero]; guard_target =ₛ f a = c; sorry
example (h : ∀ k, f k = k + 1) : f a = c := by rw [h]; guard_target =ₛ a + 1 = c; sorry
example : a + b = c := by rw [Nat.add_comm]; guard_target =ₛ b + a = c; sorry
example : a = b := by rw [← Nat.add_zero a]; guard_target =ₛ a + 0 = b; sorry
example : (p → q) ∧ p := by refine ⟨fun h => ?_, ?_⟩; guard_target =ₛ q; sorry; sorry
example : ∀ k, k < a → f k = 0 := by intro k h; guard_hyp h :ₛ k < a; guard_target =ₛ f k = 0; sorry
example : n = 0 → p := by cases n; guard_target =ₛ 0 = 0 → p; sorry; sorry
example : f n = 0 := by induction n; guard_target =ₛ f 0 = 0; sorry; rename_i k ih; guard_target =ₛ f (k + 1) = 0; sorry
example : xs.length = n := by induction xs; guard_target =ₛ ([] : List Nat).length = n; sorry; rename_i y ys ih; guard_target =ₛ (y :: ys).length = n; sorry
