prelude
import Init.Ext

/-! Decoding undoes encoding, so a string determines its list of characters. -/

set_option linter.all false

theorem UInt8.toNat_ofNat (n : Nat) : (UInt8.ofNat n).toNat = n % 256 := rfl
theorem Char.ofNat_val_toNat (c : Char) : Char.ofNat c.val.toNat = c := by
  rw [Char.ofNat, dif_pos c.valid]; rfl

namespace String
theorem decode_encode (c : Char) (bs : List UInt8) (fuel : Nat) : decode (fuel + 1) (utf8EncodeChar c ++ bs) = c :: decode fuel bs := by
  have hv : c.val.toNat < 1114112 := by have := c.valid; simp only [UInt32.isValidChar, Nat.isValidChar] at this; omega
  have hc := Char.ofNat_val_toNat c
  have low1 : c.val.toNat / 1 % 64 = c.val.toNat % 64 := by omega
  rw [utf8EncodeChar]
  generalize c.val.toNat = v at *
  have b (n : Nat) (h : n < 256) : (UInt8.ofNat n).toNat = n := by rw [UInt8.toNat_ofNat]; omega
  by_cases h₁ : v ≤ 127
  · simp only [if_pos h₁, List.cons_append, List.nil_append, decode, b v (by omega)]
    rw [if_pos (by omega), hc]
  · by_cases h₂ : v ≤ 2047
    · simp only [if_neg h₁, if_pos h₂, List.cons_append, List.nil_append, decode, b (v / 64 + 192) (by omega), List.map_cons, List.getD_cons_zero, b (v / 1 % 64 + 128) (by omega)]
      rw [if_neg (by omega), if_pos (by omega), show (v / 64 + 192 - 192) * 64 + (v / 1 % 64 + 128 - 128) = v by omega, hc]; rfl
    · by_cases h₃ : v ≤ 65535
      · simp only [if_neg h₁, if_neg h₂, if_pos h₃, List.cons_append, List.nil_append, decode, b (v / 4096 + 224) (by omega), List.map_cons, List.getD_cons_zero, List.getD_cons_succ,
          b (v / 64 % 64 + 128) (by omega), b (v / 1 % 64 + 128) (by omega)]
        rw [if_neg (by omega), if_neg (by omega), if_pos (by omega),
          show (v / 4096 + 224 - 224) * 4096 + (v / 64 % 64 + 128 - 128) * 64 + (v / 1 % 64 + 128 - 128) = v by omega, hc]; rfl
      · simp only [if_neg h₁, if_neg h₂, if_neg h₃, List.cons_append, List.nil_append, decode, b (v / 262144 + 240) (by omega), List.map_cons, List.getD_cons_zero, List.getD_cons_succ,
          b (v / 4096 % 64 + 128) (by omega), b (v / 64 % 64 + 128) (by omega), b (v / 1 % 64 + 128) (by omega)]
        rw [if_neg (by omega), if_neg (by omega), if_neg (by omega),
          show (v / 262144 + 240 - 240) * 262144 + (v / 4096 % 64 + 128 - 128) * 4096 + (v / 64 % 64 + 128 - 128) * 64 + (v / 1 % 64 + 128 - 128) = v by omega, hc]; rfl
theorem decode_encode_list : ∀ (l : List Char) (fuel : Nat), l.length ≤ fuel → decode fuel (l.map utf8EncodeChar).flatten = l
  | [], 0, _ => rfl
  | [], _+1, _ => rfl
  | c :: l, fuel+1, h => by rw [List.map_cons, List.flatten_cons, decode_encode, decode_encode_list l fuel (Nat.le_of_succ_le_succ h)]
theorem length_le_encode : ∀ l : List Char, l.length ≤ (l.map utf8EncodeChar).flatten.length
  | [] => Nat.zero_le _
  | c :: l => by
    have i := length_le_encode l
    have p : 0 < (utf8EncodeChar c).length := by
      rw [utf8EncodeChar]; simp only []
      split
      · exact Nat.succ_pos _
      · split
        · exact Nat.succ_pos _
        · split <;> exact Nat.succ_pos _
    rw [List.map_cons, List.flatten_cons, List.length_append, List.length_cons]; omega
@[simp] theorem toList_ofList (l : List Char) : (ofList l).toList = l := decode_encode_list l _ (length_le_encode l)
theorem ofList_injective {l l' : List Char} (h : ofList l = ofList l') : l = l' := by
  rw [← toList_ofList l, h, toList_ofList]
@[simp] theorem ofList_toList (s : String) : ofList s.toList = s := by
  obtain ⟨b, l, rfl⟩ := s
  exact congrArg ofList (toList_ofList l)
theorem toList_injective {s t : String} (h : s.toList = t.toList) : s = t := by rw [← ofList_toList s, h, ofList_toList]
@[simp] theorem toList_append (s t : String) : (s ++ t).toList = s.toList ++ t.toList :=
  ofList_injective (by rw [ofList_toList, ofList_append, ofList_toList, ofList_toList])
@[simp] theorem length_append (s t : String) : (s ++ t).length = s.length + t.length := by
  rw [length, length, length, toList_append, List.length_append]
end String
