/-! What tactics may be told: `(config := …)`, `+option`, `-option`, `(option := value)`, `(disch := …)`. -/

def five : Nat := 5
def twice : Nat → Nat
  | 0 => 0
  | n + 1 => twice n + 2
theorem div_one (x : Nat) (h : x ≠ 0) : x / x = 1 := Nat.div_self (Nat.pos_of_ne_zero h)

section simp
example (x : Nat) : x + 0 = x := by simp (config := {decide := true})
example (x : Nat) : x + 0 = x := by simp (config := {decide := true, arith := true, zeta := false})
example (x : Nat) : x + 0 = x := by simp (config := {}) only [Nat.add_zero]
example : five < 7 := by simp (config := {decide := false}) [five]
example : five < 7 := by simp only [] -- error: `five < 7` is not unfolded
example : five < 7 := by simp (config := {decide := true}) only []
example : let y := 2; y = 2 := by simp +zetaDelta
example : let y := 2; y = 2 := by intro y; simp only [] -- error: `y` is opaque
example : let y := 2; y = 2 := by intro y; simp (config := {zetaDelta := true}) only []
example (p q : Prop) : p ∧ q → q := by simp (config := {contextual := true})
example (p q : Prop) : p → q → p := by simp only [imp_self] -- error: not contextual
example (p q : Prop) : p → q → p := by simp +contextual only [implies_true]
example (p q : Prop) : p ∧ q → q := by simp (config := Lean.Meta.Simp.neutralConfig) only [and_imp]; exact fun _ h => h
example (x : Nat) : (fun y => y) x = x := by simp (config := Lean.Meta.Simp.neutralConfig) only -- error: no beta
example (x : Nat) : x + 0 = x := by simp (maxSteps := 1000) -failIfUnchanged
example (x : Nat) : x + 0 = x := by simp (maxSteps := 1) -- error: too few steps
example (x : Nat) : x + 0 = x := by simp (config := {maxSteps := 1}) -- error: too few steps
example (x y : Nat) (h : x = y) : y = x := by simpa (config := {decide := true}) using h.symm
example (f : Nat → Nat) (h : f = fun x => x) : f 1 = 1 := by
  simp (config := {contextual := true, singlePass := true, ground := false, maxDischargeDepth := 3, memoize := true}) [h]
example (x : Nat) : x + 0 = x := by simp +nonsense -- error: no such setting
example (x : Nat) : x + 0 = x := by simp (config := {nonsense := true}) -- error: no such field
end simp

section simp_all_dsimp
example (p q : Prop) (hp : p) (h : p → q) : q := by simp_all (config := {decide := true})
example (p q : Prop) (hp : p) (h : p → q) : q := by simp_all +contextual -zeta
example : (let x := 2; x) = 2 := by dsimp (config := {zeta := false})
example : (let x := 2; x) = 2 := by dsimp (config := {zeta := true})
example : (let x := 2; x) = 2 := by dsimp -zeta; rfl -- error: `dsimp` has closed the goal
end simp_all_dsimp

section discharger
example (x : Nat) (h : x ≠ 0) : x / x = 1 := by simp (disch := assumption) only [div_one]
example (x : Nat) (h : 0 < x) : x / x = 1 := by simp (disch := omega) only [div_one]
example (x : Nat) (h : 0 < x) : x / x = 1 := by simp (discharger := omega) only [div_one]
example (x : Nat) (h : 0 < x) : x / x = 1 := by simp (disch := fail) only [div_one] -- error: no progress
example (x : Nat) (h : 0 < x) : x / x = 1 := by simp (config := {maxSteps := 500}) (disch := omega) only [div_one]
end discharger

section auto_unfold
example : twice 2 = 4 := by simp!
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by simp only [h] -- error: `twice` is not unfolded
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by simp! only [h]
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by simp! -zeta (disch := omega) only [h]
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by simp_all!
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by simpa! using h
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by dsimp!; rw [h]
example (n : Nat) (h : twice (n + 1) = 3) : twice n = 1 := by simp! at h; exact h
example (n : Nat) (h : twice n = 3) : twice (n + 1) = 5 := by simp?! [h]
end auto_unfold

section rw
example (x : Nat) (h : x = 2) : x + x = 2 + x := by rw (config := {occs := .pos [1]}) [h]
example (x : Nat) (h : x = 2) : x + x = x + 2 := by rw (occs := .pos [2]) [h]
example (x : Nat) (h : x = 2) : x + x = x + 2 := by rw (occs := .neg [1, 3]) [h]
example (x : Nat) (h : x = 2) : x + x = 2 + x := by rw (occs := [1]) [h]
example (x : Nat) (h : x = 2) : x + x = 2 + x := by rw (occs := .pos [7]) [h] -- error: there is no seventh
example (f : Nat → Nat) (h : f 5 = 1) : f five = 1 := by rw [h] -- error: `five` is not unfolded
example (f : Nat → Nat) (h : f 5 = 1) : f five = 1 := by rw (transparency := .default) [h]
example (f : Nat → Nat) (h : f 5 = 1) : f five = 1 := by rw (config := {transparency := .default}) [h]
example (f : Nat → Nat) (h : f 5 = 1) : f five = 1 := by erw [h]
example (x y : Nat) (h : x = y) : y = x := by rewrite (transparency := .default) (offsetCnstrs := false) [h]; rfl
example (x y : Nat) (h : x = y) : x + 1 = y + 1 := by rw (config := {}) [h]
end rw

section omega_decide
example (x y : Nat) (h : x < y) : ¬ y ≤ x := by omega (config := {splitDisjunctions := true})
example (x y : Nat) (h : x ≠ y) (g : x ≤ y) : x < y := by omega (config := {splitDisjunctions := false}) -- error: no cases
example (x y : Nat) (h : x ≠ y) (g : x ≤ y) : x < y := by omega
example (x y : Nat) (h : y ≤ x) : x - y + y = x := by omega (splitNatSub := false) -- error: the difference is a variable
example (x y : Nat) (h : y ≤ x) : x - y + y = x := by omega -splitMinMax +splitNatAbs
example : 10 < 20 := by decide (config := {kernel := true})
example : 10 < 20 := by decide +kernel
example : ∀ x : Fin 5, x.val < 5 := by decide (maxDepth := 3) -- error: no such setting
example (x : Fin 3) : x.val < 3 := by decide +revert
example (x : Fin 3) : x.val < 3 := by decide (config := {revert := true})
example (x : Fin 3) : x.val < 3 := by decide (config := {revert := false}) -- error: a free variable
example : let x := 2; x = 2 := by intro x; decide (config := {})
end omega_decide

section grind
example (p q : Prop) (hp : p) (h : p → q) : q := by grind (splits := 5)
example (p q : Prop) (hp : p) (h : p ∨ q → q) : q := by grind (config := {splits := 5, ematch := 2})
example (p q : Prop) (h : p ∨ q) (f : p → False) (g : q → False) : False := by grind (config := {})
example (a b c : Bool) (f : Bool → Nat) (h : f a = 1 ∨ f b = 1) (g : f a ≠ 1) : f b = 1 := by grind (splits := 3)
example (a b c d : Nat) (h : a = 1 ∨ a = 2) (g : a ≠ 1) (k : a ≠ 2) : False := by grind -splitIte +splitImp (gen := 3) (instances := 100)
example (x y : Nat) (h : x < y) : ¬ y ≤ x := by grind (config := {lia := false, linarith := false, order := false}) -- error: no arithmetic
example (x y : Nat) (h : x < y) : ¬ y ≤ x := by grind (config := {ring := false})
example (x y : Int) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by grind (config := {ringSteps := 1000})
example (x y : Int) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by grind (config := {ring := false})
example (x y z : Nat) (h : x ≤ y) (g : y ≤ z) : x ≤ z := by lia (config := {splits := 3})
example (x y : Int) (h : x * y = 1) (g : y = 2 * x) : x * 2 * x = 1 := by grobner (config := {ringSteps := 300})
example : ({} : Lean.Grind.Config).splits = 9 := rfl
example : ({} : Lean.Grind.CutsatConfig).splits = 9 := rfl
end grind

section others
example (n : Nat) : 0 ≤ n := by
  induction n using Nat.strongRecOn with
  | _ n ih => exact Nat.zero_le n
example (n : Nat) : 0 ≤ n := by
  induction n using Nat.strongRecOn
  exact Nat.zero_le _
example (a : Bool) (f : Bool → Nat) (h : (if a then f true else f false) = 3) : f true = 3 ∨ f false = 3 := by
  split at h
  · exact .inl h
  · exact .inr h
example (o : Option Nat) (h : (match o with | some x => x | none => 0) = 3) : o = some 3 := by
  split at h
  · subst h; rfl
  · cases h
example (x y : Nat) : (x : Int) + y = (↑(x + y) : Int) := by push_cast +decide; rfl
example : (let x := 2; x + x) = 4 := by extract_lets (config := {usedOnly := true}) y; rfl
example : (let x := 2; x + x) = 4 := by lift_lets (config := {}); intro y; rfl
end others
