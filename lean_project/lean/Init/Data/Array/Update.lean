prelude
import Init.Data.List.MinMax
import Init.Data.Array.GetElem

/-! Arrays: what a change at a place leaves, `all` and `any` by index, reading from results; permutations of arrays. -/

set_option linter.all false
universe u v w

instance Nat.decidableExistsLT' {n : Nat} {p : (m : Nat) → m < n → Prop} [I : ∀ m h, Decidable (p m h)] : Decidable (∃ m, ∃ h, p m h) :=
  decidable_of_iff (¬∀ m h, ¬p m h) (by simp)

namespace Array
variable {α : Type u} {β : Type v} {γ : Type w}
theorem toList_set! {xs : Array α} {i : Nat} {v : α} : (xs.set! i v).toList = xs.toList.set i v := by
  show (xs.setIfInBounds i v).toList = _
  unfold setIfInBounds; split <;> rename_i h
  · rfl
  · exact (List.set_eq_of_length_le (Nat.le_of_not_lt h)).symm
@[simp] theorem toList_setIfInBounds {xs : Array α} {i : Nat} {v : α} : (xs.setIfInBounds i v).toList = xs.toList.set i v := toList_set!
@[simp] theorem toList_set {xs : Array α} {i : Nat} {v : α} (h : i < xs.size) : (xs.set i v h).toList = xs.toList.set i v := rfl
@[simp] theorem set!_eq_setIfInBounds {xs : Array α} {i : Nat} {v : α} : xs.set! i v = xs.setIfInBounds i v := rfl
@[simp] theorem size_setIfInBounds {xs : Array α} {i : Nat} {v : α} : (xs.setIfInBounds i v).size = xs.size := by
  show (xs.setIfInBounds i v).toList.length = _
  rw [toList_setIfInBounds, List.length_set]; rfl
theorem getElem?_setIfInBounds {xs : Array α} {i j : Nat} {a : α} : (xs.setIfInBounds i a)[j]? = if i = j then if i < xs.size then some a else none else xs[j]? := by
  rw [← getElem?_toList, toList_setIfInBounds, List.getElem?_set, getElem?_toList]; rfl
theorem getElem?_setIfInBounds_self {xs : Array α} {i : Nat} {a : α} : (xs.setIfInBounds i a)[i]? = if i < xs.size then some a else none := by
  rw [getElem?_setIfInBounds, if_pos rfl]
@[simp] theorem getElem?_setIfInBounds_ne {xs : Array α} {i j : Nat} (h : i ≠ j) {a : α} : (xs.setIfInBounds i a)[j]? = xs[j]? := by
  rw [getElem?_setIfInBounds, if_neg h]
@[simp] theorem getElem_setIfInBounds_self {xs : Array α} {i : Nat} {a : α} (h : i < (xs.setIfInBounds i a).size) : (xs.setIfInBounds i a)[i] = a := by
  have e := getElem?_pos (xs.setIfInBounds i a) i h
  rw [getElem?_setIfInBounds_self, if_pos (by simpa using h)] at e; exact (Option.some.inj e).symm
@[simp] theorem getElem_setIfInBounds_ne {xs : Array α} {i j : Nat} {a : α} (hj : j < xs.size) (h : i ≠ j) : (xs.setIfInBounds i a)[j]'(by simpa using hj) = xs[j] := by
  have e := getElem?_pos (xs.setIfInBounds i a) j (by simpa using hj)
  rw [getElem?_setIfInBounds_ne h, getElem?_pos xs j hj] at e; exact (Option.some.inj e).symm
theorem getElem_setIfInBounds {xs : Array α} {i j : Nat} {a : α} (hj : j < xs.size) : (xs.setIfInBounds i a)[j]'(by simpa using hj) = if i = j then a else xs[j] := by
  by_cases h : i = j
  · subst h; simp
  · rw [if_neg h, getElem_setIfInBounds_ne hj h]
theorem setIfInBounds_comm {i j : Nat} (a b : α) {xs : Array α} (h : i ≠ j) : (xs.setIfInBounds i a).setIfInBounds j b = (xs.setIfInBounds j b).setIfInBounds i a :=
  ext' (by simp [List.set_comm a b h])
@[simp] theorem setIfInBounds_setIfInBounds {xs : Array α} {i : Nat} (a b : α) : (xs.setIfInBounds i a).setIfInBounds i b = xs.setIfInBounds i b := ext' (by simp)
@[simp] theorem set_set {xs : Array α} {i : Nat} (h : i < xs.size) (a b : α) : (xs.set i a h).set i b (by simpa using h) = xs.set i b h := ext' (by simp)
theorem set_comm {i j : Nat} (a b : α) {xs : Array α} {hi : i < xs.size} {hj : j < (xs.set i a).size} (h : i ≠ j) : (xs.set i a).set j b = (xs.set j b (by simpa using hj)).set i a (by simpa using hi) :=
  ext' (by simp [List.set_comm a b h])
theorem getElem!_eq_getD [Inhabited α] {xs : Array α} {i : Nat} : xs[i]! = xs.getD i default := by
  unfold getD
  by_cases h : i < xs.size
  · rw [getElem!_pos xs i h, dif_pos h]; rfl
  · rw [getElem!_neg xs i h, dif_neg h]
@[simp] theorem getD_eq_getD_getElem? {xs : Array α} {i : Nat} {d : α} : xs.getD i d = xs[i]?.getD d := by
  unfold getD
  by_cases h : i < xs.size
  · rw [dif_pos h, getElem?_pos xs i h]; rfl
  · rw [dif_neg h, getElem?_neg xs i h]; rfl
theorem getElem?_eq_getElem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i]? = some xs[i] := getElem?_pos xs i h
theorem getElem_of_getElem? {xs : Array α} {i : Nat} {a : α} (h : xs[i]? = some a) : ∃ h : i < xs.size, xs[i] = a := getElem?_eq_some_iff.1 h
theorem mem_of_getElem? {xs : Array α} {i : Nat} {a : α} (h : xs[i]? = some a) : a ∈ xs := by obtain ⟨k, rfl⟩ := getElem_of_getElem? h; exact getElem_mem k
theorem getElem?_mem {xs : Array α} {i : Nat} {a : α} (h : xs[i]? = some a) : a ∈ xs := mem_of_getElem? h
theorem mem_iff_getElem? {a : α} {xs : Array α} : a ∈ xs ↔ ∃ i : Nat, xs[i]? = some a := ⟨getElem?_of_mem, fun ⟨_, h⟩ => mem_of_getElem? h⟩
theorem forall_getElem {xs : Array α} {p : α → Prop} : (∀ (i : Nat) (h : i < xs.size), p xs[i]) ↔ ∀ a, a ∈ xs → p a :=
  ⟨fun h a ha => (getElem_of_mem ha).elim fun i ⟨hi, e⟩ => e ▸ h i hi, fun h i hi => h _ (getElem_mem hi)⟩
theorem all_eq_true {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ (i : Nat) (h : i < xs.size), p xs[i] = true := by
  rw [forall_getElem (p := fun a => p a = true)]
  show xs.toList.all p = true ↔ _
  rw [List.all_eq_true]; exact forall_congr' fun a => by rw [mem_toList_iff]
theorem any_eq_true {p : α → Bool} {xs : Array α} : xs.any p = true ↔ ∃ (i : Nat) (h : i < xs.size), p xs[i] = true := by
  show xs.toList.any p = true ↔ _
  rw [List.any_eq_true]
  exact ⟨fun ⟨x, hx, h⟩ => (getElem_of_mem (mem_toList_iff.1 hx)).elim fun i ⟨hi, e⟩ => ⟨i, hi, e ▸ h⟩, fun ⟨_, hi, h⟩ => ⟨_, mem_toList_iff.2 (getElem_mem hi), h⟩⟩
theorem all_iff_forall {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ (i : Nat) (h : i < xs.size), p xs[i] = true := all_eq_true
theorem any_iff_exists {p : α → Bool} {xs : Array α} : xs.any p = true ↔ ∃ (i : Nat) (h : i < xs.size), p xs[i] = true := any_eq_true
theorem all_eq_true_iff_forall_mem {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ x, x ∈ xs → p x = true := by
  rw [all_eq_true, forall_getElem (p := fun a => p a = true)]
theorem all_eq {p : α → Bool} {xs : Array α} : xs.all p = decide (∀ (i : Nat) (h : i < xs.size), p xs[i] = true) := by
  by_cases h : xs.all p = true
  · rw [h]; exact (decide_eq_true (all_eq_true.1 h)).symm
  · rw [Bool.eq_false_iff.2 h]; exact (decide_eq_false (mt all_eq_true.2 h)).symm
theorem any_eq {p : α → Bool} {xs : Array α} : xs.any p = decide (∃ (i : Nat) (h : i < xs.size), p xs[i] = true) := by
  by_cases h : xs.any p = true
  · rw [h]; exact (decide_eq_true (any_eq_true.1 h)).symm
  · rw [Bool.eq_false_iff.2 h]; exact (decide_eq_false (mt any_eq_true.2 h)).symm
theorem all_eq_false {p : α → Bool} {xs : Array α} : xs.all p = false ↔ ∃ (i : Nat) (h : i < xs.size), ¬p xs[i] = true := by
  rw [Bool.eq_false_iff, ne_eq, all_eq_true]; simp
theorem any_eq_false {p : α → Bool} {xs : Array α} : xs.any p = false ↔ ∀ (i : Nat) (h : i < xs.size), ¬p xs[i] = true := by
  rw [Bool.eq_false_iff, ne_eq, any_eq_true]; simp
theorem all_toList {p : α → Bool} {xs : Array α} : xs.toList.all p = xs.all p := rfl
theorem any_toList {p : α → Bool} {xs : Array α} : xs.toList.any p = xs.any p := rfl
@[simp] theorem all_push {p : α → Bool} {xs : Array α} {a : α} : (xs.push a).all p = (xs.all p && p a) := by
  rw [← all_toList, toList_push, List.all_append, List.all_cons, List.all_nil, Bool.and_true]; rfl
@[simp] theorem any_push {p : α → Bool} {xs : Array α} {a : α} : (xs.push a).any p = (xs.any p || p a) := by
  rw [← any_toList, toList_push, List.any_append, List.any_cons, List.any_nil, Bool.or_false]; rfl
@[simp] theorem all_toArray {p : α → Bool} {l : List α} : l.toArray.all p = l.all p := rfl
@[simp] theorem any_toArray {p : α → Bool} {l : List α} : l.toArray.any p = l.any p := rfl
@[simp] theorem size_swap {xs : Array α} {i j : Nat} {hi : i < xs.size} {hj : j < xs.size} : (xs.swap i j hi hj).size = xs.size := by unfold swap; simp
theorem toList_swap {xs : Array α} {i j : Nat} {hi : i < xs.size} {hj : j < xs.size} : (xs.swap i j hi hj).toList = (xs.toList.set i xs[j]).set j xs[i] := rfl
@[simp] theorem getElem_swap_right {xs : Array α} {i j : Nat} {hi : i < xs.size} {hj : j < xs.size} : (xs.swap i j hi hj)[j]'(by simpa using hj) = xs[i] := by unfold swap; simp
@[simp] theorem getElem_swap_left {xs : Array α} {i j : Nat} {hi : i < xs.size} {hj : j < xs.size} : (xs.swap i j hi hj)[i]'(by simpa using hi) = xs[j] := by
  unfold swap; simp only [getElem_set]; split
  · rename_i h; subst h; rfl
  · simp
@[simp] theorem getElem_swap_of_ne {xs : Array α} {i j k : Nat} {hi : i < xs.size} {hj : j < xs.size} (h : k < xs.size) (hi' : k ≠ i) (hj' : k ≠ j) : (xs.swap i j hi hj)[k]'(by simpa using h) = xs[k] := by
  unfold swap; simp only [getElem_set]; rw [if_neg (Ne.symm hj'), if_neg (Ne.symm hi')]
theorem getElem_swap' {xs : Array α} {i j : Nat} {hi : i < xs.size} {hj : j < xs.size} {k : Nat} (h : k < xs.size) : (xs.swap i j hi hj)[k]'(by simpa using h) = if k = i then xs[j] else if k = j then xs[i] else xs[k] := by
  split
  · rename_i e; subst e; simp
  · split
    · rename_i e; subst e; simp
    · exact getElem_swap_of_ne h ‹_› ‹_›
theorem getElem_swap {xs : Array α} {i j : Nat} (hi : i < xs.size) (hj : j < xs.size) {k : Nat} (h : k < (xs.swap i j hi hj).size) : (xs.swap i j hi hj)[k] = if k = i then xs[j] else if k = j then xs[i] else xs[k]'(by simpa using h) := getElem_swap' (by simpa using h)
@[simp] theorem swap_swap {xs : Array α} {i j : Nat} (hi : i < xs.size) (hj : j < xs.size) : (xs.swap i j hi hj).swap i j (by simpa using hi) (by simpa using hj) = xs := by
  apply ext
  · simp
  · intro k h₁ h₂
    rw [getElem_swap]; split
    · rename_i e; subst e; simp
    · split
      · rename_i e; subst e; simp
      · exact getElem_swap_of_ne h₂ ‹_› ‹_›
theorem swap_comm {xs : Array α} {i j : Nat} (hi : i < xs.size) (hj : j < xs.size) : xs.swap i j hi hj = xs.swap j i hj hi := by
  apply ext
  · simp
  · intro k h₁ h₂
    rw [getElem_swap, getElem_swap]; split <;> split <;> simp_all
@[simp] theorem size_modify {xs : Array α} {i : Nat} {f : α → α} : (xs.modify i f).size = xs.size := by unfold modify; split <;> simp
theorem getElem_modify {f : α → α} {xs : Array α} {j i : Nat} (h : i < (xs.modify j f).size) : (xs.modify j f)[i] = if j = i then f (xs[i]'(by simpa using h)) else xs[i]'(by simpa using h) := by
  have hi : i < xs.size := by simpa using h
  by_cases hj : j < xs.size
  · have e : xs.modify j f = xs.set j (f xs[j]) hj := dif_pos hj
    simp only [e, getElem_set]; split
    · rename_i e; subst e; rfl
    · rfl
  · have e : xs.modify j f = xs := dif_neg hj
    simp only [e, if_neg (show j ≠ i by omega)]
@[simp] theorem size_mapIdx {xs : Array α} {f : Nat → α → β} : (xs.mapIdx f).size = xs.size := List.length_mapIdx
@[simp] theorem getElem_mapIdx {f : Nat → α → β} {xs : Array α} {i : Nat} (h : i < (xs.mapIdx f).size) : (xs.mapIdx f)[i] = f i (xs[i]'(by simpa using h)) := List.getElem_mapIdx h
@[simp] theorem getElem?_mapIdx {f : Nat → α → β} {xs : Array α} {i : Nat} : (xs.mapIdx f)[i]? = xs[i]?.map (f i) := by
  rw [← getElem?_toList, ← getElem?_toList]; exact List.getElem?_mapIdx
@[simp] theorem toList_eraseIdx {xs : Array α} {i : Nat} (h : i < xs.size) : (xs.eraseIdx i h).toList = xs.toList.eraseIdx i := rfl
@[simp] theorem size_eraseIdx {xs : Array α} {i : Nat} (h : i < xs.size) : (xs.eraseIdx i h).size = xs.size - 1 := by
  show (xs.toList.eraseIdx i).length = _; rw [List.length_eraseIdx, if_pos (by exact h)]; rfl
theorem getElem_eraseIdx {xs : Array α} {i : Nat} (h : i < xs.size) {j : Nat} (h' : j < (xs.eraseIdx i h).size) : (xs.eraseIdx i h)[j] = if h'' : j < i then xs[j]'(Nat.lt_trans h'' h) else xs[j + 1]'(by rw [size_eraseIdx] at h'; omega) := List.getElem_eraseIdx (l := xs.toList) h'
theorem getElem?_eraseIdx {xs : Array α} {i : Nat} (h : i < xs.size) {j : Nat} : (xs.eraseIdx i h)[j]? = if j < i then xs[j]? else xs[j + 1]? := by
  rw [← getElem?_toList, ← getElem?_toList, ← getElem?_toList]; exact List.getElem?_eraseIdx
@[simp] theorem getElem_reverse {xs : Array α} {i : Nat} (hi : i < xs.reverse.size) : xs.reverse[i] = xs[xs.size - 1 - i]'(by simp at hi; omega) := List.getElem_reverse (l := xs.toList) hi
@[simp] theorem getElem_pop {xs : Array α} {i : Nat} (h : i < xs.pop.size) : xs.pop[i] = xs[i]'(by rw [size_pop] at h; omega) := List.getElem_dropLast (xs := xs.toList) h
@[simp] theorem getElem_replicate {n : Nat} {v : α} {i : Nat} (h : i < (replicate n v).size) : (replicate n v)[i] = v := by unfold replicate; exact List.getElem_replicate
@[simp] theorem getElem_range {n i : Nat} (h : i < (range n).size) : (range n)[i] = i := List.getElem_range (by exact h)
@[simp] theorem back_push {xs : Array α} {a : α} (h : 0 < (xs.push a).size) : (xs.push a).back h = a := by
  unfold back; simp [getElem_push]
@[simp] theorem back?_push {xs : Array α} {a : α} : (xs.push a).back? = some a := by
  show (xs.push a)[(xs.push a).size - 1]? = _; simp [getElem?_push]
theorem back?_eq_getElem? {xs : Array α} : xs.back? = xs[xs.size - 1]? := rfl
@[simp] theorem pop_push {xs : Array α} {a : α} : (xs.push a).pop = xs := ext' (by show (xs.push a).toList.dropLast = _; rw [toList_push, List.dropLast_concat])
@[simp] theorem toList_pop {xs : Array α} : xs.pop.toList = xs.toList.dropLast := rfl
theorem foldl_induction {as : Array α} (motive : Nat → β → Prop) {init : β} (h0 : motive 0 init) {f : β → α → β} (hf : ∀ i : Fin as.size, ∀ b, motive i.1 b → motive (i.1 + 1) (f b as[i.val])) : motive as.size (as.foldl f init) := by
  show motive as.toList.length ((List.drop 0 (List.take as.toList.length as.toList)).foldl f init)
  rw [List.take_length, List.drop_zero]
  have size : as.size = as.toList.length := rfl
  have go : ∀ (l : List α) (k : Nat) (b : β), k + l.length = as.toList.length → (∀ j, (h : j < l.length) → ∀ b, motive (k + j) b → motive (k + j + 1) (f b l[j])) → motive k b → motive as.toList.length (l.foldl f b) := by
    intro l
    induction l with
    | nil => intro k b e _ m; rw [← e]; exact m
    | cons a l ih =>
      intro k b e s m
      refine ih (k + 1) (f b a) (by rw [List.length_cons] at e; omega) (fun j hj b' mb => ?_) (s 0 (Nat.succ_pos _) b m)
      have := s (j + 1) (Nat.succ_lt_succ hj) b' (by rw [show k + (j + 1) = k + 1 + j by omega]; exact mb)
      rw [show k + (j + 1) = k + 1 + j by omega] at this; exact this
  exact go as.toList 0 init (Nat.zero_add _) (fun j hj b mb => by rw [Nat.zero_add] at mb ⊢; exact hf ⟨j, hj⟩ b mb) h0
def Perm (xs ys : Array α) : Prop := xs.toList.Perm ys.toList
scoped infixl:50 " ~ " => Perm
theorem perm_iff_toList_perm {xs ys : Array α} : xs ~ ys ↔ xs.toList.Perm ys.toList := Iff.rfl
@[simp, refl] protected theorem Perm.refl (xs : Array α) : xs ~ xs := List.Perm.refl _
protected theorem Perm.rfl {xs : Array α} : xs ~ xs := List.Perm.refl _
@[symm] protected theorem Perm.symm {xs ys : Array α} (h : xs ~ ys) : ys ~ xs := List.Perm.symm h
protected theorem Perm.trans {xs ys zs : Array α} (h : xs ~ ys) (k : ys ~ zs) : xs ~ zs := List.Perm.trans h k
instance : Trans (Perm (α := α)) (Perm (α := α)) (Perm (α := α)) := ⟨fun h k => Perm.trans h k⟩
theorem Perm.size_eq {xs ys : Array α} (h : xs ~ ys) : xs.size = ys.size := List.Perm.length_eq h
theorem Perm.mem_iff {a : α} {xs ys : Array α} (h : xs ~ ys) : a ∈ xs ↔ a ∈ ys := by
  rw [← mem_toList_iff, ← mem_toList_iff]; exact List.Perm.mem_iff h
theorem Perm.push (a : α) {xs ys : Array α} (h : xs ~ ys) : xs.push a ~ ys.push a := by
  show (xs.push a).toList.Perm (ys.push a).toList
  rw [toList_push, toList_push]; exact List.Perm.append h (List.Perm.refl _)
def Pairwise (R : α → α → Prop) (xs : Array α) : Prop := List.Pairwise R xs.toList
theorem pairwise_iff_getElem {R : α → α → Prop} {xs : Array α} : xs.Pairwise R ↔ ∀ (i j : Nat) (hi : i < xs.size) (hj : j < xs.size), i < j → R xs[i] xs[j] := List.pairwise_iff_getElem
theorem size_filterMap_le {f : α → Option β} {xs : Array α} : (xs.filterMap f).size ≤ xs.size := List.length_filterMap_le _ _
theorem getElem_fin_eq_getElem_toList {xs : Array α} {i : Fin xs.size} : xs[i.val] = xs.toList[i.val] := rfl
theorem setIfInBounds_def {xs : Array α} {i : Nat} {a : α} : xs.setIfInBounds i a = if h : i < xs.size then xs.set i a h else xs := rfl
theorem eq_push_pop_back_of_size_ne_zero {xs : Array α} (h : xs.size ≠ 0) : xs = xs.pop.push (xs.back (Nat.pos_of_ne_zero h)) := by
  apply ext
  · simp; omega
  · intro i h₁ h₂
    rw [getElem_push]; split
    · simp
    · unfold back; congr 1; simp at *; omega
theorem eq_push_of_size_ne_zero {xs : Array α} (h : xs.size ≠ 0) : ∃ (bs : Array α) (c : α), xs = bs.push c := ⟨_, _, eq_push_pop_back_of_size_ne_zero h⟩
@[simp] theorem append_push {xs ys : Array α} {a : α} : xs ++ ys.push a = (xs ++ ys).push a := ext' (by simp [toList_push])
end Array
@[simp] theorem Fin.getElem_fin {Cont : Type u} {Elem : Type v} {Dom : Cont → Nat → Prop} {n : Nat} [GetElem? Cont Nat Elem Dom] (a : Cont) (i : Fin n) (h : Dom a i.val) : a[i] = a[i.val] := rfl
@[simp] theorem Fin.getElem?_fin {Cont : Type u} {Elem : Type v} {Dom : Cont → Nat → Prop} {n : Nat} [GetElem? Cont Nat Elem Dom] (a : Cont) (i : Fin n) : a[i]? = a[i.val]? := rfl
@[simp] theorem Fin.getElem!_fin {Cont : Type u} {Elem : Type v} {Dom : Cont → Nat → Prop} {n : Nat} [GetElem? Cont Nat Elem Dom] [Inhabited Elem] (a : Cont) (i : Fin n) : a[i]! = a[i.val]! := rfl
