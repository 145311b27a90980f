prelude
import Init.Data.List.Find

/-! Indexing that obeys the bounds: `c[i]?` is `some c[i]` within them and `none` outside, `c[i]!` agrees with it. -/

set_option linter.all false
universe u v w

class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w)) (dom : outParam (cont → idx → Prop)) [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] : c[i]? = if h : dom c i then some (c[i]'h) else none
  getElem!_def [Inhabited elem] (c : cont) (i : idx) : c[i]! = match c[i]? with | some e => e | none => default
export LawfulGetElem (getElem?_def getElem!_def)

section
variable {cont : Type u} {idx : Type v} {elem : Type w} {dom : cont → idx → Prop} [GetElem? cont idx elem dom] [LawfulGetElem cont idx elem dom]
theorem getElem?_pos (c : cont) (i : idx) (h : dom c i) : c[i]? = some (c[i]'h) := by
  have : Decidable (dom c i) := .isTrue h
  rw [getElem?_def]; exact dif_pos h
theorem getElem?_neg (c : cont) (i : idx) (h : ¬dom c i) : c[i]? = none := by
  have : Decidable (dom c i) := .isFalse h
  rw [getElem?_def]; exact dif_neg h
theorem getElem!_pos [Inhabited elem] (c : cont) (i : idx) (h : dom c i) : c[i]! = c[i]'h := by
  rw [getElem!_def, getElem?_pos c i h]
theorem getElem!_neg [Inhabited elem] (c : cont) (i : idx) (h : ¬dom c i) : c[i]! = default := by
  rw [getElem!_def, getElem?_neg c i h]
@[simp] theorem isSome_getElem? (c : cont) (i : idx) [Decidable (dom c i)] : c[i]?.isSome = dom c i := by
  by_cases h : dom c i <;> simp [getElem?_pos, getElem?_neg, h]
@[simp] theorem isNone_getElem? (c : cont) (i : idx) [Decidable (dom c i)] : c[i]?.isNone = ¬dom c i := by
  by_cases h : dom c i <;> simp [getElem?_pos, getElem?_neg, h]
end

instance List.instLawfulGetElem {α : Type u} : LawfulGetElem (List α) Nat α fun l i => i < l.length where
  getElem?_def l i _ := by
    split <;> rename_i h
    · exact List.getElem?_eq_getElem h
    · exact List.getElem?_eq_none (Nat.le_of_not_lt h)
  getElem!_def l i := by
    induction l generalizing i with
    | nil => rfl
    | cons a l ih => cases i with
      | zero => rfl
      | succ i => exact ih i

instance Array.instLawfulGetElem {α : Type u} : LawfulGetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem?_def xs i _ := by
    split <;> rename_i h
    · exact dif_pos h
    · exact dif_neg h
  getElem!_def xs i := by
    by_cases h : i < xs.size
    · rw [show xs[i]? = some xs[i] from dif_pos h]; exact dif_pos h
    · rw [show xs[i]? = none from dif_neg h]; exact dif_neg h
