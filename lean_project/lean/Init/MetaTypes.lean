prelude
import Init.Data.Nat.Lemmas

/-! What tactics refer to by name and nothing else needs: their settings, left inverses of injective functions and
extensionality for `grind`, and the lemmas behind `cbv` and `decide_cbv`. -/

set_option linter.all false
universe u v

namespace Lean.Meta
-- What `(config := …)` of a tactic may say. The compiled elaborators read the fields by their order.
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none
  | implicit
inductive EtaStructMode where
  | all
  | notClasses
  | none
inductive ApplyNewGoals where
  | nonDependentFirst
  | nonDependentOnly
  | all
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)
deriving instance Inhabited, BEq for TransparencyMode
deriving instance Inhabited, BEq for EtaStructMode
deriving instance Inhabited, BEq for Occurrences
instance : Coe (List Nat) Occurrences := ⟨.pos⟩
namespace Simp
abbrev defaultMaxSteps : Nat := 100000
structure Config where
  maxSteps : Nat := defaultMaxSteps
  maxDischargeDepth : Nat := 2
  contextual : Bool := false
  memoize : Bool := true
  singlePass : Bool := false
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  arith : Bool := false
  autoUnfold : Bool := false
  dsimp : Bool := true
  failIfUnchanged : Bool := true
  ground : Bool := false
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  implicitDefEqProofs : Bool := true
  zetaUnused : Bool := true
  catchRuntime : Bool := true
  zetaHave : Bool := true
  letToHave : Bool := true
  congrConsts : Bool := true
  bitVecOfNat : Bool := true
  warnExponents : Bool := true
  suggestions : Bool := false
  maxSuggestions : Option Nat := none
  locals : Bool := false
  instances : Bool := false
structure ConfigCtx extends Config where
  contextual := true
structure NormCastConfig extends Config where
  zeta := false
  beta := false
  eta := false
  proj := false
  iota := false
def neutralConfig : Config := { zeta := false, beta := false, eta := false, iota := false, proj := false, zetaUnused := false, letToHave := false }
end Simp
namespace DSimp
structure Config where
  zeta : Bool := true
  beta : Bool := true
  eta : Bool := true
  etaStruct : EtaStructMode := .all
  iota : Bool := true
  proj : Bool := true
  decide : Bool := false
  autoUnfold : Bool := false
  failIfUnchanged : Bool := true
  unfoldPartialApp : Bool := false
  zetaDelta : Bool := false
  index : Bool := true
  zetaUnused : Bool := true
  zetaHave : Bool := true
  locals : Bool := false
  instances : Bool := false
end DSimp
structure ApplyConfig where
  newGoals : ApplyNewGoals := .nonDependentFirst
  synthAssignedInstances : Bool := true
  allowSynthFailures : Bool := false
  approx : Bool := true
abbrev Rewrite.NewGoals := ApplyNewGoals
structure Rewrite.Config where
  transparency : TransparencyMode := .instances
  offsetCnstrs : Bool := true
  occs : Occurrences := .all
  newGoals : Rewrite.NewGoals := .nonDependentFirst
structure Omega.OmegaConfig where
  splitDisjunctions : Bool := true
  splitNatSub : Bool := true
  splitNatAbs : Bool := true
  splitMinMax : Bool := true
structure ExtractLetsConfig where
  proofs : Bool := false
  types : Bool := true
  implicits : Bool := false
  descend : Bool := true
  underBinder : Bool := true
  usedOnly : Bool := false
  merge : Bool := true
  useContext : Bool := true
  onlyGivenNames : Bool := false
  preserveBinderNames : Bool := false
  lift : Bool := false
structure LiftLetsConfig extends ExtractLetsConfig where
  lift := true
  preserveBinderNames := true
deriving instance Inhabited, BEq for Simp.Config
deriving instance Inhabited, BEq for DSimp.Config
end Lean.Meta
structure Lean.Parser.Tactic.DecideConfig where
  kernel : Bool := false
  native : Bool := false
  zetaReduce : Bool := true
  revert : Bool := false

namespace Function
variable {α : Sort u} {β : Sort v}
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x
def RightInverse (g : β → α) (f : α → β) : Prop := LeftInverse f g
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b
theorem Injective.leftInverse (f : α → β) (hf : Injective f) [hα : Nonempty α] : ∃ g : β → α, LeftInverse g f :=
  hα.elim fun d =>
    have h (b : β) : ∃ a, (∃ x, f x = b) → f a = b := (Classical.em (∃ x, f x = b)).elim (fun ⟨x, e⟩ => ⟨x, fun _ => e⟩) fun n => ⟨d, fun k => absurd k n⟩
    ⟨fun b => Classical.choose (h b), fun x => hf (Classical.choose_spec (h (f x)) ⟨x, rfl⟩)⟩
end Function

namespace Lean.Grind
variable {α : Sort u} {β : Sort v}
noncomputable def leftInv (f : α → β) (hf : Function.Injective f) [Nonempty α] : β → α := Classical.choose (hf.leftInverse f)
theorem leftInv_eq (f : α → β) (hf : Function.Injective f) [Nonempty α] (a : α) : leftInv f hf (f a) = a := Classical.choose_spec (hf.leftInverse f) a
end Lean.Grind
attribute [grind ext] funext Prod Subtype Sigma PSigma

namespace Lean.Sym
theorem ne_self {α : Sort u} (a : α) : (a ≠ a) = False := eq_false fun h => h rfl
theorem not_true_eq : (¬True) = False := not_true_eq_false
theorem not_false_eq : (¬False) = True := not_false_eq_true
section
variable (a b : Prop)
theorem or_eq_true_left (h : a = True) : (a ∨ b) = True := by rw [h, true_or]
theorem or_eq_right (h : a = False) : (a ∨ b) = b := by rw [h, false_or]
theorem and_eq_false_left (h : a = False) : (a ∧ b) = False := by rw [h, false_and]
theorem and_eq_left (h : a = True) : (a ∧ b) = b := by rw [h, true_and]
end
section
variable {α : Sort u} (c : Prop) {inst : Decidable c} (a b : α)
theorem ite_cond_congr (c' : Prop) {inst' : Decidable c'} (h : c = c') : @ite α c inst a b = @ite α c' inst' a b := by cases h; congr
theorem ite_true {ht : c} : @ite α c inst a b = a := if_pos ht
theorem ite_true_congr (c' : Prop) (h : c = c') {ht : c'} : @ite α c inst a b = a := if_pos (h ▸ ht)
theorem ite_false {ht : ¬c} : @ite α c inst a b = b := if_neg ht
theorem ite_false_congr (c' : Prop) (h : c = c') {ht : ¬c'} : @ite α c inst a b = b := if_neg (h ▸ ht)
theorem ite_of_decide_eq_true {ht : decide c = true} : @ite α c inst a b = a := if_pos (of_decide_eq_true ht)
theorem ite_of_decide_eq_false {ht : decide c = false} : @ite α c inst a b = b := if_neg (of_decide_eq_false ht)
theorem ite_of_decide_eq_true_congr (c' : Prop) (h : c = c') {_ : Decidable c'} {ht : decide c' = true} : @ite α c inst a b = a := if_pos (h ▸ of_decide_eq_true ht)
theorem ite_of_decide_eq_false_congr (c' : Prop) (h : c = c') {_ : Decidable c'} {ht : decide c' = false} : @ite α c inst a b = b := if_neg (h ▸ of_decide_eq_false ht)
end
section
variable {α : Sort u} (c : Prop) {inst : Decidable c} (a : c → α) (b : ¬c → α)
theorem dite_true {ht : c} : @dite α c inst a b = a ht := dif_pos ht
theorem dite_true_congr (c' : Prop) (h : c = c') {ht : c'} : @dite α c inst a b = a (h.mpr_prop ht) := dif_pos _
theorem dite_false {ht : ¬c} : @dite α c inst a b = b ht := dif_neg ht
theorem dite_false_congr (c' : Prop) (h : c = c') {ht : ¬c'} : @dite α c inst a b = b (h.mpr_not ht) := dif_neg _
theorem dite_cond_congr (c' : Prop) {inst' : Decidable c'} (h : c = c') :
    @dite α c inst a b = @dite α c' inst' (fun h' => a (h.mpr_prop h')) (fun h' => b (h.mpr_not h')) := by cases h; congr
end
section
variable {α : Sort u} (c : Bool) (a b : α)
theorem cond_cond_eq_true (h : c = true) : cond c a b = a := by rw [h]; rfl
theorem cond_cond_eq_false (h : c = false) : cond c a b = b := by rw [h]; rfl
theorem cond_cond_congr (c' : Bool) (h : c = c') : cond c a b = cond c' a b := by rw [h]
end
section
variable (p : Prop) {inst : Decidable p}
theorem decide_isTrue {h : p} : decide p = true := decide_eq_true h
theorem decide_isTrue_congr (p' : Prop) (heq : p = p') {inst : Decidable p} {hp : p'} : decide p = true := decide_eq_true (heq ▸ hp)
theorem decide_isFalse {h : ¬p} : decide p = false := decide_eq_false h
theorem decide_isFalse_congr (p' : Prop) (heq : p = p') {inst : Decidable p} {hnp : ¬p'} : decide p = false := decide_eq_false (heq ▸ hnp)
theorem decide_congr_reduction (p' : Prop) (heq : p = p') {inst : Decidable p} {inst' : Decidable p'} {b : Bool} {h : inst'.decide = b} : inst.decide = b := by
  cases heq; rw [Subsingleton.elim inst inst']; exact h
theorem decide_prop_eq_true (h : p = True) : decide p = true := decide_eq_true (of_eq_true h)
theorem decide_prop_eq_false (h : p = False) : decide p = false := decide_eq_false (of_eq_false h)
end

-- Comparisons of literals, decided by evaluation.
set_option hygiene false in
local macro "equalities" T:ident : command => `(
  namespace $T
  theorem eq_eq_true (a b : $T) (h : decide (a = b) = true) : (a = b) = True := eq_true (of_decide_eq_true h)
  theorem eq_eq_false (a b : $T) (h : decide (a = b) = false) : (a = b) = False := eq_false (of_decide_eq_false h)
  end $T)
set_option hygiene false in
local macro "comparisons" T:ident : command => `(
  namespace $T
  theorem lt_eq_true (a b : $T) (h : decide (a < b) = true) : (a < b) = True := eq_true (of_decide_eq_true h)
  theorem lt_eq_false (a b : $T) (h : decide (a < b) = false) : (a < b) = False := eq_false (of_decide_eq_false h)
  theorem le_eq_true (a b : $T) (h : decide (a ≤ b) = true) : (a ≤ b) = True := eq_true (of_decide_eq_true h)
  theorem le_eq_false (a b : $T) (h : decide (a ≤ b) = false) : (a ≤ b) = False := eq_false (of_decide_eq_false h)
  end $T)
equalities Bool
equalities Nat
equalities Int
equalities Char
equalities String
comparisons Nat
comparisons Int
comparisons Char
comparisons String
namespace Nat
theorem dvd_eq_true (a b : Nat) (h : decide (a ∣ b) = true) : (a ∣ b) = True := eq_true (of_decide_eq_true h)
theorem dvd_eq_false (a b : Nat) (h : decide (a ∣ b) = false) : (a ∣ b) = False := eq_false (of_decide_eq_false h)
end Nat
namespace Int
theorem dvd_eq_true (a b : Int) (h : decide (a ∣ b) = true) : (a ∣ b) = True := eq_true (of_decide_eq_true h)
theorem dvd_eq_false (a b : Int) (h : decide (a ∣ b) = false) : (a ∣ b) = False := eq_false (of_decide_eq_false h)
end Int
namespace Fin
variable {n : Nat} (a b : Fin n)
theorem eq_eq_true (h : decide (a = b) = true) : (a = b) = True := eq_true (of_decide_eq_true h)
theorem eq_eq_false (h : decide (a = b) = false) : (a = b) = False := eq_false (of_decide_eq_false h)
theorem lt_eq_true (h : decide (a < b) = true) : (a < b) = True := eq_true (of_decide_eq_true h)
theorem lt_eq_false (h : decide (a < b) = false) : (a < b) = False := eq_false (of_decide_eq_false h)
theorem le_eq_true (h : decide (a ≤ b) = true) : (a ≤ b) = True := eq_true (of_decide_eq_true h)
theorem le_eq_false (h : decide (a ≤ b) = false) : (a ≤ b) = False := eq_false (of_decide_eq_false h)
end Fin
end Lean.Sym
