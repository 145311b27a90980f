prelude
import Init.Control.Lawful
import Init.Data.String.Decode

/-! Strings as lists of characters: equality, length, append, map. -/

set_option linter.all false

theorem UInt8.toNat_ofNat_lt {n : Nat} (h : n < 256) : (UInt8.ofNat n).toNat = n := Nat.mod_eq_of_lt h
theorem Char.toNat_lt (c : Char) : c.toNat < 1114112 := by
  cases c.valid with
  | inl h => exact Nat.lt_trans h (by decide)
  | inr h => exact h.2
theorem Char.ofNat_toNat (c : Char) : Char.ofNat c.toNat = c := by
  have h : c.toNat.isValidChar := c.valid
  unfold Char.ofNat
  rw [dif_pos h]
  exact Char.ext (UInt32.eq_of_toBitVec_eq (BitVec.eq_of_toNat_eq rfl))

namespace String
theorem ext {s t : String} (h : s.toList = t.toList) : s = t := by rw [← ofList_toList s, h, ofList_toList]
theorem ext_iff {s t : String} : s = t ↔ s.toList = t.toList := ⟨fun h => h ▸ rfl, ext⟩
@[simp] theorem ofList_inj {l m : List Char} : ofList l = ofList m ↔ l = m := ⟨ofList_injective, fun h => h ▸ rfl⟩
theorem toList_inj {s t : String} : s.toList = t.toList ↔ s = t := ext_iff.symm
@[simp] theorem toList_push {s : String} {c : Char} : (s.push c).toList = s.toList ++ [c] := by
  show (s ++ ofList [c]).toList = _; rw [toList_append, toList_ofList]
@[simp] theorem toList_empty : "".toList = [] := rfl
@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl
@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length := congrArg List.length (toList_ofList l)
@[simp] theorem length_push {s : String} {c : Char} : (s.push c).length = s.length + 1 := by show (s.push c).toList.length = _; rw [toList_push, List.length_append]; rfl
@[simp] theorem length_empty : "".length = 0 := rfl
@[simp] theorem length_singleton {c : Char} : (singleton c).length = 1 := length_ofList
@[simp] theorem toList_map {f : Char → Char} {s : String} : (s.map f).toList = s.toList.map f := toList_ofList _
@[simp] theorem length_map {f : Char → Char} {s : String} : (s.map f).length = s.length := by show (s.map f).toList.length = _; rw [toList_map, List.length_map]; rfl
theorem append_left_inj {s₁ s₂ : String} (t : String) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ := by rw [ext_iff, toList_append, toList_append, List.append_left_inj, ext_iff]
theorem append_right_inj (s : String) {t₁ t₂ : String} : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ := by rw [ext_iff, toList_append, toList_append, List.append_right_inj, ext_iff]
end String
theorem Char.toNat_inj {c d : Char} : c.toNat = d.toNat ↔ c = d := ⟨fun h => by rw [← c.ofNat_toNat, h, d.ofNat_toNat], fun h => h ▸ rfl⟩
