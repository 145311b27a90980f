prelude
import Init.Data.List.GetElem
import Init.Data.List.Find
import Init.Data.List.Lemmas
import Init.Data.List.HeadTail

/-! Lists: mapping with the index, erasing at an index, members by index; the least and greatest number of a list. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v}
theorem mapIdx_go_succ {f : Nat → α → β} : ∀ (l : List α) (n : Nat), mapIdx.go f l (n + 1) = mapIdx.go (fun i => f (i + 1)) l n
  | [], _ => rfl
  | _ :: l, n => congrArg (_ :: ·) (mapIdx_go_succ l (n + 1))
@[simp] theorem mapIdx_nil {f : Nat → α → β} : mapIdx f [] = [] := rfl
@[simp] theorem mapIdx_cons {l : List α} {f : Nat → α → β} {a : α} : mapIdx f (a :: l) = f 0 a :: mapIdx (fun i => f (i + 1)) l :=
  congrArg (f 0 a :: ·) (mapIdx_go_succ l 0)
@[simp] theorem length_mapIdx {l : List α} : ∀ {f : Nat → α → β}, (l.mapIdx f).length = l.length := by
  induction l with
  | nil => intros; rfl
  | cons a l ih => intro f; rw [mapIdx_cons, length_cons, length_cons, ih]
@[simp] theorem getElem?_mapIdx {l : List α} : ∀ {f : Nat → α → β} {i : Nat}, (l.mapIdx f)[i]? = l[i]?.map (f i) := by
  induction l with
  | nil => intros; rfl
  | cons a l ih =>
    intro f i
    rw [mapIdx_cons]
    cases i with
    | zero => rfl
    | succ i => rw [getElem?_cons_succ, getElem?_cons_succ, ih]
@[simp] theorem getElem_mapIdx {l : List α} {f : Nat → α → β} {i : Nat} (h : i < (l.mapIdx f).length) : (l.mapIdx f)[i] = f i (l[i]'(by rw [length_mapIdx] at h; exact h)) := by
  rw [getElem_eq_iff, getElem?_mapIdx, getElem?_eq_getElem]; rfl
theorem length_eraseIdx_le {l : List α} {i : Nat} : (l.eraseIdx i).length ≤ l.length := by
  rw [length_eraseIdx]; split <;> omega
theorem getElem?_eraseIdx {l : List α} {i j : Nat} : (l.eraseIdx i)[j]? = if j < i then l[j]? else l[j + 1]? := by
  induction l generalizing i j with
  | nil => simp
  | cons a l ih =>
    cases i with
    | zero => simp
    | succ i =>
      cases j with
      | zero => simp
      | succ j => rw [eraseIdx_cons_succ, getElem?_cons_succ, ih, getElem?_cons_succ, getElem?_cons_succ]; simp
theorem getElem_eraseIdx {l : List α} {i j : Nat} (h : j < (l.eraseIdx i).length) :
    (l.eraseIdx i)[j] = if h' : j < i then l[j]'(Nat.lt_of_lt_of_le h length_eraseIdx_le) else l[j + 1]'(by rw [length_eraseIdx] at h; split at h <;> omega) := by
  rw [getElem_eq_iff, getElem?_eraseIdx]
  split
  · exact getElem?_eq_getElem _
  · exact getElem?_eq_getElem _
theorem length_eq_zero {l : List α} : l.length = 0 ↔ l = [] := length_eq_zero_iff
theorem length_pos {l : List α} : 0 < l.length ↔ l ≠ [] := length_pos_iff
theorem getElem?_mem {l : List α} {i : Nat} {a : α} (h : l[i]? = some a) : a ∈ l := mem_of_getElem? h
theorem mem_zipIdx_iff_getElem? {x : α × Nat} {l : List α} : x ∈ l.zipIdx ↔ l[x.2]? = some x.1 := by
  rw [mem_iff_getElem?]
  constructor
  · rintro ⟨i, h⟩
    rw [getElem?_zipIdx] at h
    cases e : l[i]? with
    | none => rw [e] at h; cases h
    | some a => rw [e] at h; cases h; simpa using e
  · intro h
    refine ⟨x.2, ?_⟩
    rw [getElem?_zipIdx, h]; simp
theorem exists_mem_iff_getElem {l : List α} {P : α → Prop} : (∃ x, x ∈ l ∧ P x) ↔ ∃ (i : Nat) (h : i < l.length), P l[i] :=
  ⟨fun ⟨x, hx, h⟩ => (getElem_of_mem hx).elim fun i ⟨hi, e⟩ => ⟨i, hi, e ▸ h⟩, fun ⟨_, hi, h⟩ => ⟨_, getElem_mem hi, h⟩⟩
theorem forall_mem_iff_getElem {l : List α} {P : α → Prop} : (∀ x, x ∈ l → P x) ↔ ∀ (i : Nat) (h : i < l.length), P l[i] :=
  ⟨fun h i hi => h _ (getElem_mem hi), fun h x hx => (getElem_of_mem hx).elim fun i ⟨hi, e⟩ => e ▸ h i hi⟩
theorem drop_eq_drop_iff : ∀ {l : List α} {i j : Nat}, l.drop i = l.drop j ↔ min i l.length = min j l.length := by
  intro l i j
  constructor
  · intro h; have := congrArg length h; simp at this; omega
  · intro h
    rcases Nat.lt_or_ge i l.length with hi | hi
    · have : i = j := by omega
      rw [this]
    · rw [drop_of_length_le hi, drop_of_length_le (by omega)]
@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl
theorem min?_cons' [Min α] {a : α} {l : List α} : (a :: l).min? = some (l.foldl min a) := rfl
@[simp] theorem min?_eq_none_iff [Min α] {l : List α} : l.min? = none ↔ l = [] := by cases l <;> simp [min?_cons']
@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl
theorem max?_cons' [Max α] {a : α} {l : List α} : (a :: l).max? = some (l.foldl max a) := rfl
@[simp] theorem max?_eq_none_iff [Max α] {l : List α} : l.max? = none ↔ l = [] := by cases l <;> simp [max?_cons']
end List
namespace List
theorem min?_mem_nat : ∀ {l : List Nat} {m : Nat}, l.min? = some m → m ∈ l ∧ ∀ b, b ∈ l → m ≤ b := by
  have go : ∀ (l : List Nat) (a : Nat), (l.foldl min a = a ∨ l.foldl min a ∈ l) ∧ l.foldl min a ≤ a ∧ ∀ b, b ∈ l → l.foldl min a ≤ b := by
    intro l
    induction l with
    | nil => intro a; simp
    | cons c l ih =>
      intro a
      rw [foldl_cons]
      obtain ⟨h₁, h₂, h₃⟩ := ih (min a c)
      refine ⟨?_, by omega, ?_⟩
      · rcases h₁ with h | h
        · rw [h]; rcases Nat.le_total a c with k | k
          · left; omega
          · right; rw [Nat.min_eq_right k]; exact mem_cons_self
        · exact Or.inr (mem_cons_of_mem _ h)
      · intro b hb
        rcases mem_cons.1 hb with rfl | hb
        · omega
        · exact h₃ b hb
  intro l m h
  cases l with
  | nil => cases h
  | cons a l =>
    rw [min?_cons'] at h; cases h
    obtain ⟨h₁, h₂, h₃⟩ := go l a
    refine ⟨?_, ?_⟩
    · rcases h₁ with h | h
      · rw [h]; exact mem_cons_self
      · exact mem_cons_of_mem _ h
    · intro b hb
      rcases mem_cons.1 hb with rfl | hb
      · exact h₂
      · exact h₃ b hb
theorem max?_mem_nat : ∀ {l : List Nat} {m : Nat}, l.max? = some m → m ∈ l ∧ ∀ b, b ∈ l → b ≤ m := by
  have go : ∀ (l : List Nat) (a : Nat), (l.foldl max a = a ∨ l.foldl max a ∈ l) ∧ a ≤ l.foldl max a ∧ ∀ b, b ∈ l → b ≤ l.foldl max a := by
    intro l
    induction l with
    | nil => intro a; simp
    | cons c l ih =>
      intro a
      rw [foldl_cons]
      obtain ⟨h₁, h₂, h₃⟩ := ih (max a c)
      refine ⟨?_, by omega, ?_⟩
      · rcases h₁ with h | h
        · rw [h]; rcases Nat.le_total a c with k | k
          · right; rw [Nat.max_eq_right k]; exact mem_cons_self
          · left; omega
        · exact Or.inr (mem_cons_of_mem _ h)
      · intro b hb
        rcases mem_cons.1 hb with rfl | hb
        · omega
        · exact h₃ b hb
  intro l m h
  cases l with
  | nil => cases h
  | cons a l =>
    rw [max?_cons'] at h; cases h
    obtain ⟨h₁, h₂, h₃⟩ := go l a
    refine ⟨?_, ?_⟩
    · rcases h₁ with h | h
      · rw [h]; exact mem_cons_self
      · exact mem_cons_of_mem _ h
    · intro b hb
      rcases mem_cons.1 hb with rfl | hb
      · exact h₂
      · exact h₃ b hb
theorem min?_eq_some_iff' {xs : List Nat} {a : Nat} : xs.min? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b := by
  refine ⟨min?_mem_nat, fun ⟨h, k⟩ => ?_⟩
  cases e : xs.min? with
  | none => rw [min?_eq_none_iff] at e; subst e; cases h
  | some m => obtain ⟨h', k'⟩ := min?_mem_nat e; exact congrArg some (Nat.le_antisymm (k' _ h) (k _ h'))
theorem max?_eq_some_iff' {xs : List Nat} {a : Nat} : xs.max? = some a ↔ a ∈ xs ∧ ∀ b, b ∈ xs → b ≤ a := by
  refine ⟨max?_mem_nat, fun ⟨h, k⟩ => ?_⟩
  cases e : xs.max? with
  | none => rw [max?_eq_none_iff] at e; subst e; cases h
  | some m => obtain ⟨h', k'⟩ := max?_mem_nat e; exact congrArg some (Nat.le_antisymm (k _ h') (k' _ h))
end List

