/-! `grind` on `Fin n`, bit vectors and machine words, which it reads as natural numbers below a bound. -/
set_option linter.all false
theorem f1 (i j : Fin 5) (h : i ≤ j) (h' : j ≤ i) : i = j := by grind
theorem f2 (i j k : Fin n) (h : i ≤ j) (h' : j < k) : i < k := by grind
theorem f5 (i : Fin 5) : i ≤ 4 := by grind
theorem f6 (i : Fin 5) (h : i.val < 3) : i.val ≤ 2 := by grind
theorem f7 (i j : Fin 5) (h : i.val = j.val) : i = j := by grind
theorem f8 (i : Fin 5) (h : i ≠ 0) (h2 : i < 2) : i = 1 := by grind
theorem f9 (i j : Fin 7) : i + j = j + i := by grind
theorem f10 (i j k: Fin 7) (h : i ≤ j) (h2 : ¬ i < j) : i = j := by grind
theorem f11 (i : Fin 7) (h : i < 3) : i + 1 < 4 := by lia
theorem f12 (i : Fin 7) (h : i < 3) : 2 * i < 5 := by lia
theorem f13 (i j : Fin 7) : i - j + j = i := by lia
theorem g1 (x y : UInt8) (h : x ≤ y) (h' : y ≤ x) : x = y := by grind
theorem g2 (x : UInt8) : x ≤ 255 := by grind
theorem g3 (x y : BitVec 8) (h : x < y) (h' : y ≤ x) : False := by grind
theorem g4 (x y : BitVec 8) : x + y = y + x := by grind
theorem g5 (x : UInt8) (h : x < 200) : x < x + 1 := by grind
theorem g6 (x y : UInt64) (h : x < y) : x + 1 ≤ y := by grind
theorem g7 (x : BitVec 4) (h : x ≠ 0#4) : 0#4 < x := by grind
theorem g8 (x : BitVec 4) (h : x ≠ 0) : 1 ≤ x := by grind
theorem g9 (x : UInt32) (h : x / 2 = 0) : x < 2 := by grind
theorem g10 (x y : UInt8) : x + y = y + x := by grind
theorem g11 (x y : UInt8) : x - y + y = x := by grind
theorem g12 (i : Fin (n + 1)) : i ≤ Fin.last n := by grind
theorem g13 (i : Fin n) : i.val < n := by grind
theorem g14 (i : Fin n) (h : n ≤ m) : i.val < m := by grind
theorem g15 (i j : Fin n) (h : ¬ i = j) : i < j ∨ j < i := by grind
theorem g16 (xs : Array Nat) (i : Fin xs.size) : i.val < xs.size := by grind
theorem g17 (x : UInt8) (h : x.toNat = 3) : x = 3 := by grind
theorem g18 (c : Prop) [Decidable c] (i j : Fin 9) (h : i ≤ 3) (h' : j ≤ 3) : (if c then i else j) ≤ 3 := by grind
example (x : UInt8) (h : x + 1 > x) : x + 1 > x := by (fail_if_success (clear h; grind)); exact h
example (i j : Fin 5) (h : i + j ≥ i) : i + j ≥ i := by (fail_if_success (clear h; grind)); exact h
example (x y : BitVec 8) (h : x * 2 = 0 → x = 0) : x * 2 = 0 → x = 0 := by (fail_if_success (clear h; grind)); exact h
