import Lean
open Lean

-- Lemmas under their stock names, as `simp`, `rw` and terms use them.
example (l₁ l₂ : List Nat) (i : Nat) (h : l₁.length ≤ i) (h' : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = l₂[i - l₁.length]'(by simp at h'; omega) := List.getElem_append_right h
example (l : List Nat) (i : Nat) (h : i < l.length) : (l.set i 3)[i]'(by simpa) = 3 := by simp
example (l : List Nat) : l.reverse.head? = l.getLast? := by simp
example (f : Nat → Nat) (l : List Nat) (i : Nat) (h : i < (l.map f).length) : (l.map f)[i] = f (l[i]'(by simpa using h)) := by simp
example (p : Nat → Bool) (l : List Nat) (h : l.find? p = some 3) : p 3 = true ∧ 3 ∈ l :=
  ⟨List.find?_some h, List.mem_of_find?_eq_some h⟩
example (l₁ l₂ : List Nat) (h : l₁.Perm l₂) : l₁.sum = l₂.sum := h.sum_nat
example (a b : Nat) (h : 0 < b) : a / b = 3 ↔ b * 3 ≤ a ∧ a < b * 4 := Nat.div_eq_iff h
example (a b n : Nat) : (a % n + b) % n = (a + b) % n := by simp
example (a b : Int) (h : a < b) : a + 1 ≤ b := Int.add_one_le_of_lt h
example (o : Option Nat) (f : Nat → Option Nat) : o.bind f = some 2 ↔ ∃ a, o = some a ∧ f a = some 2 := Option.bind_eq_some_iff
example (xs : Array Nat) (i : Nat) (h : i < xs.size) : xs[i]? = some xs[i] := getElem?_pos xs i h
example (x y : BitVec 8) (h : y ≤ x) : (x - y).toNat = x.toNat - y.toNat := BitVec.toNat_sub_of_le h
#check @List.take_append_getElem
#check @List.nodup_append
#check @Option.filter_eq_some_iff
