prelude
import Init.Grind.Order

/-! Lists: reading and writing at an index, first and last elements, `take` and `drop`. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
@[grind =] theorem getElem_cons {a : α} {l : List α} {i : Nat} (w : i < (a :: l).length) : (a :: l)[i] = if h : i = 0 then a else l[i - 1]'(match i, h with | i+1, _ => Nat.lt_of_succ_lt_succ w) := by cases i <;> simp
@[grind =] theorem getElem?_cons {l : List α} {a : α} {i : Nat} : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by cases i <;> simp
@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < [a].length) : [a][i] = a := by match i, h with | 0, _ => rfl
@[grind =] theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by cases i <;> simp
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0] = l.head (length_pos_iff.mp h) := by cases l with | nil => cases h | cons a l => rfl
@[grind =] theorem getElem?_append {l₁ l₂ : List α} {i : Nat} : (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by split <;> rename_i h; { exact getElem?_append_left h }; { exact getElem?_append_right (Nat.le_of_not_lt h) }
theorem getElem_of_getElem? {l : List α} {i : Nat} {a : α} : l[i]? = some a → ∃ h : i < l.length, l[i] = a := getElem?_eq_some_iff.1
theorem getElem_append_right {l₁ l₂ : List α} {i : Nat} (h₁ : l₁.length ≤ i) {h₂ : i < (l₁ ++ l₂).length} : (l₁ ++ l₂)[i] = l₂[i - l₁.length]'(by rw [length_append] at h₂; omega) := by apply Option.some.inj; rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_append_right h₁]
@[grind =] theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) : (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else l₂[i - l₁.length]'(by rw [length_append] at h; omega) := by split <;> rename_i h'; { exact getElem_append_left h' }; { exact getElem_append_right (Nat.le_of_not_lt h') }
@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w : i < (l ++ [a]).length) : (l ++ [a])[i] = a := by subst h; rw [getElem_append_right (Nat.le_refl _)]; simp
theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by simp [getElem?_append_right]
theorem getElem?_length {l : List α} : l[l.length]? = none := by simp
theorem getElem_eq_iff {l : List α} {i : Nat} {x : α} (h : i < l.length) : l[i] = x ↔ l[i]? = some x := by rw [getElem?_eq_getElem h, Option.some_inj]
theorem getElem_eq_getElem?_get {l : List α} {i : Nat} (h : i < l.length) : l[i] = l[i]?.get (by simp [getElem?_eq_getElem, h]) := by simp [getElem?_eq_getElem h]
@[simp, grind =] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} : l.getD i a = l[i]?.getD a := rfl
theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i] = a := ⟨getElem_of_mem, fun ⟨i, h, e⟩ => e ▸ getElem_mem h⟩
theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a := mem_iff_getElem?.1 h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l := mem_iff_getElem?.2 ⟨i, e⟩
theorem mem_of_getElem {l : List α} {i : Nat} {h : i < l.length} {a : α} (e : l[i] = a) : a ∈ l := e ▸ getElem_mem h
theorem forall_getElem {l : List α} {p : α → Prop} : (∀ (i : Nat) h, p (l[i]'h)) ↔ ∀ a, a ∈ l → p a := ⟨fun h a m => by obtain ⟨i, hi, rfl⟩ := getElem_of_mem m; exact h i hi, fun h i hi => h _ (getElem_mem hi)⟩
@[simp, grind =] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.1]'i.2 := rfl
theorem get_mem : ∀ (l : List α) (n : Fin l.length), get l n ∈ l := fun l n => getElem_mem n.2
theorem get_cons_zero {a : α} {l : List α} : get (a :: l) (0 : Fin (l.length + 1)) = a := rfl
-- Writing.
@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) : (l.set i a)[i] = a := by apply Option.some.inj; rw [← getElem?_eq_getElem, getElem?_set_self (by simpa using h)]
@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} (hj : j < (l.set i a).length) : (l.set i a)[j] = l[j]'(by simp at hj; exact hj) := by apply Option.some.inj; rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_set_ne h]
@[grind =] theorem getElem_set {l : List α} {i j : Nat} {a : α} (h : j < (l.set i a).length) : (l.set i a)[j] = if i = j then a else l[j]'(by simp at h; exact h) := by by_cases e : i = j; { subst e; simp }; { simp [e] }
theorem getElem?_set_self' {l : List α} {i : Nat} {a : α} : (l.set i a)[i]? = Function.const _ a <$> l[i]? := by by_cases h : i < l.length; { simp [h] }; { simp [getElem?_eq_none (Nat.le_of_not_lt h), getElem?_eq_none (l := l.set i a) (i := i) (by simpa using Nat.le_of_not_lt h)] }
@[grind =] theorem getElem?_set {l : List α} {i j : Nat} {a : α} : (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by by_cases e : i = j; { subst e; by_cases h : i < l.length; { simp [h] }; { rw [getElem?_eq_none (by simpa using Nat.le_of_not_lt h)]; simp [h] } }; { simp [e] }
theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} : l.set i a = l := by induction l generalizing i with | nil => rfl | cons b l ih => cases i with | zero => simp at h | succ i => simp at h; simp [ih h]
@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by cases l <;> cases i <;> simp
theorem set_comm (a b : α) : ∀ {i j : Nat} {l : List α}, i ≠ j → (l.set i a).set j b = (l.set j b).set i a | _, _, [], _ => by simp | i+1, 0, _ :: _, _ => by simp | 0, j+1, _ :: _, _ => by simp | i+1, j+1, _ :: l, h => by simp [set_comm a b (l := l) (i := i) (j := j) (by omega)]
@[simp] theorem set_set (a : α) {b : α} : ∀ {l : List α} {i : Nat}, (l.set i a).set i b = l.set i b | [], _ => by simp | _ :: _, 0 => by simp | _ :: l, i+1 => by simp [set_set a (l := l)]
@[simp] theorem set_getElem_self {l : List α} {i : Nat} (h : i < l.length) : l.set i l[i] = l := by induction l generalizing i with | nil => rfl | cons b l ih => cases i with | zero => rfl | succ i => simp [ih (Nat.lt_of_succ_lt_succ h)]
theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a := mem_of_getElem? (getElem?_set_self h)
@[grind →] theorem mem_or_eq_of_mem_set : ∀ {l : List α} {i : Nat} {a b : α}, a ∈ l.set i b → a ∈ l ∨ a = b | _ :: _, 0, _, _, h => by simp at h; rcases h with h | h <;> simp [h] | _ :: l, i+1, _, _, h => by simp at h; rcases h with h | h; { simp [h] }; { rcases mem_or_eq_of_mem_set h with h | h <;> simp [h] }
@[simp] theorem map_set {f : α → β} {l : List α} {i : Nat} {a : α} : (l.set i a).map f = (l.map f).set i (f a) := by induction l generalizing i with | nil => rfl | cons b l ih => cases i <;> simp [ih]
@[simp] theorem set_append_left {s t : List α} (i : Nat) (x : α) (h : i < s.length) : (s ++ t).set i x = s.set i x ++ t := by induction s generalizing i with | nil => cases h | cons b s ih => cases i with | zero => rfl | succ i => simp [ih i (Nat.lt_of_succ_lt_succ h)]
@[simp] theorem set_append_right {s t : List α} (i : Nat) (x : α) (h : s.length ≤ i) : (s ++ t).set i x = s ++ t.set (i - s.length) x := by induction s generalizing i with | nil => rfl | cons b s ih => cases i with | zero => simp at h | succ i => simp at h; simp [ih i h]
@[grind =] theorem set_append {s t : List α} {i : Nat} {x : α} : (s ++ t).set i x = if i < s.length then s.set i x ++ t else s ++ t.set (i - s.length) x := by split <;> rename_i h; { exact set_append_left i x h }; { exact set_append_right i x (Nat.le_of_not_lt h) }
-- First and last.
theorem head_eq_getElem {l : List α} (h : l ≠ []) : head l h = l[0]'(length_pos_iff.mpr h) := by cases l with | nil => contradiction | cons a l => rfl
theorem head?_eq_getElem? {l : List α} : l.head? = l[0]? := by cases l <;> rfl
theorem head_eq_iff_head?_eq_some {xs : List α} (h : xs ≠ []) {a : α} : xs.head h = a ↔ xs.head? = some a := by cases xs with | nil => contradiction | cons b l => simp
theorem head?_eq_some_head {l : List α} (h : l ≠ []) : head? l = some (head l h) := by cases l with | nil => contradiction | cons a l => rfl
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by cases xs with | nil => simp | cons b l => simp [eq_comm]
@[simp] theorem head?_isSome {l : List α} : l.head?.isSome ↔ l ≠ [] := by cases l <;> simp
theorem mem_of_head? : ∀ {l : List α} {a : α}, l.head? = some a → a ∈ l | _ :: _, _, h => by simp at h; simp [h]
@[grind →] theorem mem_of_mem_head? : ∀ {l : List α} {a : α}, a ∈ l.head? → a ∈ l := fun h => mem_of_head? h
@[simp] theorem head_append_of_ne_nil {l l' : List α} {w₁ : l ++ l' ≠ []} (w₂ : l ≠ []) : head (l ++ l') w₁ = head l w₂ := by cases l with | nil => contradiction | cons a l => rfl
@[simp] theorem head_map {f : α → β} {l : List α} (w : l.map f ≠ []) : (map f l).head w = f (l.head (by simpa using w)) := by cases l with | nil => simp at w | cons a l => rfl
@[simp] theorem head?_map {f : α → β} {l : List α} : (map f l).head? = l.head?.map f := by cases l <;> rfl
@[simp] theorem map_tail {f : α → β} {l : List α} : map f l.tail = (map f l).tail := by cases l <;> rfl
@[grind =] theorem tail_append {l l' : List α} : (l ++ l').tail = if l.isEmpty then l'.tail else l.tail ++ l' := by cases l <;> simp
@[simp] theorem tail_append_of_ne_nil {xs ys : List α} (h : xs ≠ []) : (xs ++ ys).tail = xs.tail ++ ys := by cases xs with | nil => contradiction | cons a l => rfl
@[simp, grind =] theorem getElem_tail {l : List α} {i : Nat} (h : i < l.tail.length) : (tail l)[i] = l[i + 1]'(by simp at h; omega) := by cases l with | nil => cases h | cons a l => rfl
@[simp, grind =] theorem getElem?_tail {l : List α} {i : Nat} : (tail l)[i]? = l[i + 1]? := by cases l <;> simp
@[grind =] theorem getLast_eq_getElem : ∀ {l : List α} (h : l ≠ []), getLast l h = l[l.length - 1]'(by have := length_pos_iff.2 h; omega) | [a], _ => rfl | a :: b :: l, _ => by rw [getLast_cons_cons, getLast_eq_getElem (l := b :: l)]; simp
@[grind =] theorem getLast?_eq_getElem? : ∀ {l : List α}, getLast? l = l[l.length - 1]? | [] => rfl | [a] => rfl | a :: b :: l => by rw [getLast?_cons, getLast?_eq_getElem? (l := b :: l)]; simp
@[simp] theorem getLast?_singleton {a : α} : getLast? [a] = some a := rfl
theorem getLast?_eq_some_getLast : ∀ {l : List α} (h : l ≠ []), l.getLast? = some (l.getLast h) | [], h => nomatch h rfl | a :: l, _ => by rw [getLast?_eq_getElem?, getLast_eq_getElem, getElem?_eq_getElem]
theorem getLast_eq_iff_getLast?_eq_some {xs : List α} (h : xs ≠ []) {a : α} : xs.getLast h = a ↔ xs.getLast? = some a := by rw [getLast?_eq_some_getLast h, Option.some_inj]
@[grind =] theorem getLast?_concat {l : List α} {a : α} : getLast? (l ++ [a]) = some a := by rw [getLast?_append]; rfl
theorem getLast_concat {a : α} {l : List α} : getLast (l ++ [a]) (by simp) = a := by simp
theorem getLast?_eq_some_iff {xs : List α} {a : α} : xs.getLast? = some a ↔ ∃ ys, xs = ys ++ [a] := ⟨fun h => by have hne : xs ≠ [] := by { intro e; simp [e] at h }; rw [getLast?_eq_some_getLast hne, Option.some_inj] at h; exact ⟨xs.dropLast, by rw [← h, dropLast_append_getLast]⟩, fun ⟨ys, h⟩ => by rw [h, getLast?_concat]⟩
theorem mem_of_getLast? {xs : List α} {a : α} (h : xs.getLast? = some a) : a ∈ xs := by obtain ⟨ys, rfl⟩ := getLast?_eq_some_iff.1 h; simp
theorem eq_nil_or_concat : ∀ l : List α, l = [] ∨ ∃ (l' : List α) (b : α), l = l' ++ [b] | [] => .inl rfl | a :: l => .inr ⟨(a :: l).dropLast, (a :: l).getLast (by simp), (dropLast_append_getLast _).symm⟩
theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l := by cases l with | nil => contradiction | cons a l => exact ⟨a, by simp⟩
theorem exists_mem_of_length_pos {l : List α} (h : 0 < l.length) : ∃ a, a ∈ l := exists_mem_of_ne_nil l (length_pos_iff.1 h)
@[simp, grind =] theorem head_reverse {l : List α} (h : l.reverse ≠ []) : l.reverse.head h = getLast l (by simp_all) := by rw [head_eq_iff_head?_eq_some]; have hne : l ≠ [] := by { simpa using h }; conv => { lhs; rw [← dropLast_append_getLast hne] }; simp
@[simp, grind =] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by rcases eq_nil_or_concat l with rfl | ⟨l', b, rfl⟩; { rfl }; { rw [getLast?_concat]; simp }
@[simp, grind =] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by cases l; { rfl }; { rw [reverse_cons, getLast?_concat]; rfl }
@[simp, grind =] theorem getLast_reverse {l : List α} (h : l.reverse ≠ []) : l.reverse.getLast h = l.head (by simp_all) := by rw [getLast_eq_iff_getLast?_eq_some, getLast?_reverse, head?_eq_some_head]
@[simp] theorem getLast_map {f : α → β} {l : List α} (h : map f l ≠ []) : getLast (map f l) h = f (getLast l (by simpa using h)) := by rw [getLast_eq_getElem, getLast_eq_getElem]; simp
@[simp, grind _=_] theorem getLast?_map {f : α → β} {l : List α} : (map f l).getLast? = l.getLast?.map f := by simp [getLast?_eq_getElem?]
-- `take` and `drop`.
@[simp] theorem drop_one {l : List α} : drop 1 l = tail l := by cases l <;> rfl
@[simp] theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by rw [← drop_one, drop_drop]
@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by cases l <;> simp
@[simp, grind =] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} : (xs.take j)[i] = xs[i]'(by rw [length_take] at h; omega) := by apply Option.some.inj; rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_take, if_pos (by rw [length_take] at h; omega)]
@[simp, grind =] theorem getElem_drop {xs : List α} {i j : Nat} {h : j < (xs.drop i).length} : (xs.drop i)[j] = xs[i + j]'(by rw [length_drop] at h; omega) := by apply Option.some.inj; rw [← getElem?_eq_getElem, ← getElem?_eq_getElem, getElem?_drop]
theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) : (l.take j)[i]? = l[i]? := by rw [getElem?_take, if_pos h]
theorem getElem?_take_eq_none {l : List α} {i j : Nat} (h : i ≤ j) : (l.take i)[j]? = none := by rw [getElem?_take, if_neg (by omega)]
theorem head?_take {l : List α} {i : Nat} : (l.take i).head? = if i = 0 then none else l.head? := by cases l <;> cases i <;> simp
@[simp] theorem head?_drop {l : List α} {i : Nat} : (l.drop i).head? = l[i]? := by rw [head?_eq_getElem?, getElem?_drop, Nat.add_zero]
theorem length_take_le' {i : Nat} {l : List α} : length (take i l) ≤ l.length := by rw [length_take]; omega
@[grind =] theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) : (l₁ ++ l₂).take i = l₁.take i := by rw [take_append, Nat.sub_eq_zero_of_le h]; simp
@[grind =] theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) : (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by rw [drop_append, Nat.sub_eq_zero_of_le h]; simp
theorem take_length_add_append {l₁ l₂ : List α} (i : Nat) : take (l₁.length + i) (l₁ ++ l₂) = l₁ ++ take i l₂ := by rw [take_append, take_of_length_le (by omega)]; simp
theorem drop_length_add_append {l₁ l₂ : List α} (i : Nat) : drop (l₁.length + i) (l₁ ++ l₂) = drop i l₂ := by rw [drop_append, drop_of_length_le (by omega)]; simp
@[grind =] theorem take_add {l : List α} {i j : Nat} : l.take (i + j) = l.take i ++ (l.drop i).take j := by induction l generalizing i with | nil => simp | cons a l ih => cases i with | zero => simp | succ i => rw [Nat.succ_add]; simp [ih]
theorem drop_take {i j : Nat} {l : List α} : drop i (take j l) = take (j - i) (drop i l) := by induction l generalizing i j with | nil => simp | cons a l ih => cases i <;> cases j <;> simp [ih]
theorem take_drop {i j : Nat} {l : List α} : take i (drop j l) = drop j (take (j + i) l) := by rw [drop_take, Nat.add_sub_cancel_left]
theorem take_one {l : List α} : l.take 1 = l.head?.toList := by cases l <;> rfl
theorem drop_eq_getElem_cons {i : Nat} {l : List α} (h : i < l.length) : drop i l = l[i] :: drop (i + 1) l := by induction l generalizing i with | nil => cases h | cons a l ih => cases i with | zero => rfl | succ i => simpa using ih (Nat.lt_of_succ_lt_succ h)
theorem take_concat_get' {l : List α} (i : Nat) (h : i < l.length) : l.take i ++ [l[i]] = l.take (i + 1) := by rw [take_add, drop_eq_getElem_cons h]; rfl
theorem take_append_getElem {l : List α} {i : Nat} (h : i < l.length) : l.take i ++ [l[i]] = l.take (i + 1) := take_concat_get' i h
theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by by_cases h : i < l.length; { rw [← take_concat_get' i h, getElem?_eq_getElem h]; rfl }; { rw [take_of_length_le (by omega), take_of_length_le (by omega), getElem?_eq_none (by omega)]; exact (append_nil l).symm }
theorem take_add_one {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := take_succ
theorem getElem_cons_drop {i : Nat} {l : List α} (h : i < l.length) : l[i] :: drop (i + 1) l = drop i l := (drop_eq_getElem_cons h).symm
theorem take_eq_self_iff {l : List α} {i : Nat} : l.take i = l ↔ l.length ≤ i := ⟨fun h => by have := congrArg length h; rw [length_take] at this; omega, take_of_length_le⟩
theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by rcases eq_nil_or_concat l with rfl | ⟨l', b, rfl⟩ <;> simp
@[simp, grind =] theorem getElem_dropLast {xs : List α} {i : Nat} (h : i < xs.dropLast.length) : xs.dropLast[i] = xs[i]'(by simp at h; omega) := by simp [dropLast_eq_take]
@[grind =] theorem getElem?_dropLast {xs : List α} {i : Nat} : xs.dropLast[i]? = if i < xs.length - 1 then xs[i]? else none := by rw [dropLast_eq_take, getElem?_take]
theorem dropLast_take {i : Nat} {l : List α} (h : i < l.length) : (l.take i).dropLast = l.take (i - 1) := by rw [dropLast_eq_take, take_take, length_take]; congr 1; omega
theorem dropLast_append_cons {l₁ l₂ : List α} {b : α} : dropLast (l₁ ++ b :: l₂) = l₁ ++ dropLast (b :: l₂) := by induction l₁ with | nil => rfl | cons a l ih => rw [cons_append]; cases l <;> simp_all
@[simp] theorem dropLast_append_of_ne_nil {l l' : List α} (h : l' ≠ []) : (l ++ l').dropLast = l ++ l'.dropLast := by cases l' with | nil => contradiction | cons b l' => exact dropLast_append_cons
theorem mem_of_mem_dropLast {a : α} {l : List α} (h : a ∈ l.dropLast) : a ∈ l := by rw [dropLast_eq_take] at h; exact mem_of_mem_take h
@[simp, grind _=_] theorem map_dropLast {f : α → β} {l : List α} : l.dropLast.map f = (l.map f).dropLast := by simp [dropLast_eq_take, map_take]
theorem dropLast_cons_of_ne_nil {a : α} {l : List α} (h : l ≠ []) : (a :: l).dropLast = a :: l.dropLast := by cases l with | nil => contradiction | cons b l => rfl
@[simp, grind =] theorem dropLast_replicate {n : Nat} {a : α} : dropLast (replicate n a) = replicate (n - 1) a := by rw [dropLast_eq_take, length_replicate, take_replicate]; congr 1; omega
@[simp] theorem tail_replicate {n : Nat} {a : α} : (replicate n a).tail = replicate (n - 1) a := by cases n <;> rfl
theorem reverse_take {l : List α} {i : Nat} : (l.take i).reverse = l.reverse.drop (l.length - i) := by induction l generalizing i with | nil => simp | cons a l ih => cases i with | zero => simp | succ i => rw [take_succ_cons, reverse_cons, reverse_cons, ih, drop_append_of_le_length (by simp)]; simp
theorem reverse_drop {l : List α} {i : Nat} : (l.drop i).reverse = l.reverse.take (l.length - i) := by have h := @reverse_take α l.reverse (l.length - i); rw [reverse_reverse, length_reverse] at h; rw [← reverse_reverse (take _ _), h]; by_cases e : i ≤ l.length; { rw [show l.length - (l.length - i) = i by omega] }; { rw [drop_of_length_le (by omega), drop_of_length_le (by omega)] }
theorem take_reverse {l : List α} {i : Nat} : l.reverse.take i = (l.drop (l.length - i)).reverse := by rw [reverse_drop]; by_cases e : i ≤ l.length; { rw [show l.length - (l.length - i) = i by omega] }; { rw [take_of_length_le (by simp; omega), take_of_length_le (by simp; omega)] }
theorem drop_reverse {l : List α} {i : Nat} : l.reverse.drop i = (l.take (l.length - i)).reverse := by rw [reverse_take]; by_cases e : i ≤ l.length; { rw [show l.length - (l.length - i) = i by omega] }; { rw [drop_of_length_le (by simp; omega), drop_of_length_le (by simp; omega)] }
@[simp, grind =] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) : l.reverse[i] = l[l.length - 1 - i]'(by rw [length_reverse] at h; omega) := by induction l generalizing i with | nil => cases h | cons a l ih => simp only [reverse_cons, getElem_append, length_reverse]; split <;> rename_i h'; { rw [ih]; simp only [length_cons, getElem_cons]; rw [dif_neg (by omega)]; congr 1; omega }; { simp at h; simp [show i = l.length by omega] }
@[simp, grind =] theorem getElem?_reverse {l : List α} {i : Nat} (h : i < l.length) : l.reverse[i]? = l[l.length - 1 - i]? := by rw [getElem?_eq_getElem (by simpa), getElem?_eq_getElem (by omega), getElem_reverse]
@[simp] theorem getElem_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} {h : i < (zipWith f l l').length} : (zipWith f l l')[i] = f (l[i]'(by rw [length_zipWith] at h; omega)) (l'[i]'(by rw [length_zipWith] at h; omega)) := by induction l generalizing l' i with | nil => simp at h | cons a l ih => cases l' with | nil => simp at h | cons b l' => cases i with | zero => rfl | succ i => simp [ih]
@[simp] theorem getElem_zip {l : List α} {l' : List β} {i : Nat} {h : i < (zip l l').length} : (zip l l')[i] = (l[i]'(by rw [length_zip] at h; omega), l'[i]'(by rw [length_zip] at h; omega)) := getElem_zipWith
theorem getElem?_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} : (zipWith f l l')[i]? = match l[i]?, l'[i]? with | some a, some b => some (f a b) | _, _ => none := by induction l generalizing l' i with | nil => simp | cons a l ih => cases l' with | nil => cases h : (a :: l)[i]? <;> simp | cons b l' => cases i with | zero => rfl | succ i => simpa using ih
@[simp] theorem getElem_range' {n m step i : Nat} (h : i < (range' n m step).length) : (range' n m step)[i] = n + step * i := by induction m generalizing n i with | zero => simp at h | succ m ih => cases i with | zero => simp [range'_succ] | succ i => simp only [range'_succ, getElem_cons_succ]; rw [ih, Nat.mul_succ]; omega
@[simp, grind =] theorem getElem_range {n j : Nat} (h : j < (range n).length) : (range n)[j] = j := by simp [range_eq_range']
theorem getElem?_range {n i : Nat} (h : i < n) : (range n)[i]? = some i := by rw [getElem?_eq_getElem (by simpa), getElem_range]
theorem length_lt_of_drop_ne_nil {l : List α} {i : Nat} (h : drop i l ≠ []) : i < l.length := Nat.lt_of_not_le fun hle => h (drop_of_length_le hle)
theorem set_eq_take_append_cons_drop {l : List α} {i : Nat} {a : α} : l.set i a = if i < l.length then l.take i ++ a :: l.drop (i + 1) else l := by split <;> rename_i h; { induction l generalizing i with | nil => cases h | cons b l ih => cases i with | zero => rfl | succ i => simp [ih (Nat.lt_of_succ_lt_succ h)] }; { exact set_eq_of_length_le (Nat.le_of_not_lt h) }
theorem drop_set_of_lt {i j : Nat} {l : List α} {a : α} (h : i < j) : (l.set i a).drop j = l.drop j := by apply ext_getElem?; intro k; rw [getElem?_drop, getElem?_drop, getElem?_set_ne (by omega)]
theorem take_set_of_le {i j : Nat} {l : List α} {a : α} (h : j ≤ i) : (l.set i a).take j = l.take j := by apply ext_getElem?; intro k; rw [getElem?_take, getElem?_take]; split; { rw [getElem?_set_ne (by omega)] }; { rfl }
theorem mem_take_iff_getElem {l : List α} {i : Nat} {a : α} : a ∈ l.take i ↔ ∃ (j : Nat) (hm : j < min i l.length), l[j] = a := ⟨fun h => by obtain ⟨j, hj, e⟩ := getElem_of_mem h; rw [length_take] at hj; exact ⟨j, hj, by rw [← e, getElem_take]⟩, fun ⟨j, hj, e⟩ => mem_of_getElem? (i := j) (by rw [getElem?_take, if_pos (by omega), getElem?_eq_getElem (by omega), e])⟩
theorem mem_drop_iff_getElem {l : List α} {i : Nat} {a : α} : a ∈ l.drop i ↔ ∃ (j : Nat) (hm : j + i < l.length), l[i + j] = a := ⟨fun h => by obtain ⟨j, hj, e⟩ := getElem_of_mem h; rw [length_drop] at hj; exact ⟨j, by omega, by rw [← e, getElem_drop]⟩, fun ⟨j, hj, e⟩ => mem_of_getElem? (i := j) (by rw [getElem?_drop, getElem?_eq_getElem (by omega), e])⟩
end List
