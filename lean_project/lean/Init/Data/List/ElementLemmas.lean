prelude
import Init.Data.List.BasicLemmas

/-! Lemmas about elements of lists under their stock names: first and last ones, positions, counts, ranges, prefixes,
permutations. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

@[simp] theorem head_cons {a : α} {l : List α} {h : a :: l ≠ []} : head (a :: l) h = a := rfl
@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons {a : α} {l : List α} : head? (a :: l) = some a := rfl
@[simp] theorem tail_nil : tail ([] : List α) = [] := rfl
@[simp] theorem tail_cons {a : α} {as : List α} : tail (a :: as) = as := rfl
@[simp, grind =] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
theorem head_mem : ∀ {l : List α} (h : l ≠ []), head l h ∈ l
  | a :: l, _ => .head l
@[simp, grind =] theorem cons_head_tail {l : List α} (h : l ≠ []) : head l h :: tail l = l := by cases l; contradiction; rfl
@[simp, grind =] theorem getLast_singleton {a : α} (h : [a] ≠ []) : getLast [a] h = a := rfl
@[simp, grind =] theorem getLast_cons_cons {a b : α} {l : List α} : getLast (a :: b :: l) (cons_ne_nil _ _) = getLast (b :: l) (cons_ne_nil _ _) := rfl
@[simp] theorem getLast_append_singleton {a : α} (l : List α) (h : l ++ [a] ≠ []) : getLast (l ++ [a]) h = a := by
  induction l with
  | nil => rfl
  | cons b l ih => cases l with
    | nil => rfl
    | cons c l => exact ih (cons_ne_nil _ _)
@[simp] theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l
  | [a], _ => .head []
  | _ :: b :: as, _ => .tail _ (getLast_mem (cons_ne_nil b as))
@[simp] theorem dropLast_nil : dropLast ([] : List α) = [] := rfl
@[simp] theorem dropLast_single {a : α} : dropLast [a] = [] := rfl
@[simp] theorem dropLast_cons₂ {a b : α} {l : List α} : dropLast (a :: b :: l) = a :: dropLast (b :: l) := rfl
@[simp, grind =] theorem dropLast_concat {l : List α} {a : α} : dropLast (l ++ [a]) = l := by
  induction l with
  | nil => rfl
  | cons b l ih => cases l with
    | nil => rfl
    | cons c l => exact congrArg (cons b) ih
@[simp, grind =] theorem length_dropLast : ∀ {l : List α}, l.dropLast.length = l.length - 1
  | [] => rfl
  | [_] => rfl
  | _ :: b :: l => by rw [dropLast_cons₂, length_cons, length_dropLast]; rfl
theorem dropLast_append_getLast : ∀ {l : List α} (h : l ≠ []), dropLast l ++ [getLast l h] = l
  | [_], _ => rfl
  | a :: b :: l, _ => congrArg (cons a) (dropLast_append_getLast (cons_ne_nil b l))
@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons {x : α} {xs : List α} : (x :: xs).isEmpty = false := rfl
@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty = true ↔ l = [] := by cases l <;> simp

@[simp] theorem getElem_cons_zero {a : α} {l : List α} {h : 0 < (a :: l).length} : (a :: l)[0] = a := rfl
@[simp] theorem getElem_cons_succ {a : α} {l : List α} {i : Nat} {h : i + 1 < (a :: l).length} : (a :: l)[i + 1] = l[i]'(Nat.lt_of_succ_lt_succ h) := rfl
@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl
@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]? = l[i]? := rfl
@[simp] theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a as ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_eq_none {l : List α} {i : Nat} (h : l.length ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons a as ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ l.length ≤ i :=
  ⟨fun h => Nat.le_of_not_lt fun lt => by rw [getElem?_eq_getElem lt] at h; exact (nomatch h), getElem?_eq_none⟩
theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a :=
  ⟨fun e => by
    cases Nat.lt_or_ge i l.length with
    | inl lt => rw [getElem?_eq_getElem lt] at e; exact ⟨lt, by injection e⟩
    | inr ge => rw [getElem?_eq_none ge] at e; exact (nomatch e),
   fun ⟨lt, e⟩ => by rw [getElem?_eq_getElem lt, e]⟩
@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b bs => exact nomatch (h 0)
  | cons a as ih => cases l₂ with
    | nil => exact nomatch (h 0)
    | cons b bs =>
      have e : some a = some b := h 0
      rw [ih fun i => h (i + 1), Option.some_inj.1 e]
@[simp] theorem getElem_mem : ∀ {l : List α} {n : Nat} (h : n < l.length), l[n] ∈ l
  | _ :: _, 0, _ => .head _
  | _ :: l, n+1, h => .tail _ (getElem_mem (l := l) (Nat.lt_of_succ_lt_succ h))
@[simp, grind =] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} : (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i with
  | nil => rfl
  | cons a as ih => cases i with
    | zero => rfl
    | succ i => exact ih
theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a := by
  induction l with
  | nil => simp
  | cons b l ih =>
    rw [mem_cons, ih]
    exact ⟨fun h => h.elim (fun e => ⟨0, by rw [e]; rfl⟩) fun ⟨i, e⟩ => ⟨i + 1, e⟩, fun ⟨i, e⟩ => match i with
      | 0 => .inl (Option.some_inj.1 (show some b = some a from e)).symm
      | i+1 => .inr ⟨i, e⟩⟩

theorem countP_nil {p : α → Bool} : countP p [] = 0 := rfl
@[simp] theorem countP_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) : countP p (a :: l) = countP p l + 1 := by rw [countP, h]
@[simp] theorem countP_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) : countP p (a :: l) = countP p l := by rw [countP, Bool.eq_false_of_ne_true h]
theorem countP_eq_length_filter {p : α → Bool} {l : List α} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons a as ih => by_cases h : p a <;> simp [h, ih]
@[simp] theorem countP_append {p : α → Bool} {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter, countP_eq_length_filter, filter_append, length_append]
theorem countP_le_length {p : α → Bool} {l : List α} : countP p l ≤ l.length := by rw [countP_eq_length_filter]; exact length_filter_le p l
@[simp] theorem count_nil [BEq α] {a : α} : count a [] = 0 := rfl
@[simp] theorem count_append [BEq α] {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ := countP_append
@[simp] theorem count_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : count a (a :: l) = count a l + 1 := countP_cons_of_pos (beq_self_eq_true a)
@[simp] theorem count_cons_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := countP_cons_of_neg (fun e => h (eq_of_beq e))
theorem count_cons [BEq α] {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := by
  cases h : b == a with
  | true => simp [count, h]
  | false => simp [count, h]
theorem count_le_length [BEq α] {a : α} {l : List α} : count a l ≤ l.length := countP_le_length

@[simp] theorem range'_zero {s step : Nat} : range' s 0 step = [] := rfl
theorem range'_succ {s n step : Nat} : range' s (n + 1) step = s :: range' (s + step) n step := rfl
@[simp] theorem length_range' {s step n : Nat} : (range' s n step).length = n := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => simp [range'_succ, ih]
@[simp] theorem length_range {n : Nat} : (range n).length = n := length_range'
@[simp] theorem range_zero : range 0 = [] := rfl
theorem mem_range'_1 {m s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero => exact ⟨fun h => (nomatch h), fun h => absurd h.2 (Nat.not_lt.2 h.1)⟩
  | succ n ih =>
    rw [range'_succ, mem_cons, ih, Nat.add_assoc, Nat.add_comm 1 n]
    exact ⟨fun h => h.elim (fun e => e ▸ ⟨Nat.le_refl _, Nat.lt_add_of_pos_right (Nat.zero_lt_succ n)⟩) fun k => ⟨Nat.le_of_lt k.1, k.2⟩,
      fun ⟨h, k⟩ => (Nat.eq_or_lt_of_le h).imp Eq.symm fun l => ⟨l, k⟩⟩
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by rw [range, mem_range'_1, Nat.zero_add]; simp
theorem range'_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih => rw [range'_succ, ih, range'_succ, cons_append, Nat.add_assoc, Nat.add_comm 1 n]
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by rw [range, range'_concat, Nat.zero_add]; rfl
theorem range_eq_range' {n : Nat} : range n = range' 0 n := rfl
@[simp] theorem sum_nil [Add α] [Zero α] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [Zero α] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl

theorem isPrefixOf_cons₂ [BEq α] {a b : α} {as bs : List α} : isPrefixOf (a :: as) (b :: bs) = (a == b && isPrefixOf as bs) := rfl
@[simp] theorem isPrefixOf_nil_left [BEq α] {l : List α} : isPrefixOf [] l = true := by cases l <;> rfl
@[simp] theorem isPrefixOf_cons_nil [BEq α] {a : α} {as : List α} : isPrefixOf (a :: as) [] = false := rfl
@[simp] theorem isPrefixOf_iff_prefix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : isPrefixOf l₁ l₂ = true ↔ IsPrefix l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [isPrefixOf_nil_left]; exact ⟨fun _ => ⟨l₂, rfl⟩, fun _ => rfl⟩
  | cons a as ih => cases l₂ with
    | nil => rw [isPrefixOf_cons_nil]; exact ⟨fun h => (nomatch h), fun ⟨_, e⟩ => (nomatch e)⟩
    | cons b bs =>
      rw [isPrefixOf_cons₂, Bool.and_eq_true, ih, beq_iff_eq]
      exact ⟨fun ⟨e, t, h⟩ => ⟨t, by rw [e, cons_append, h]⟩, fun ⟨t, h⟩ => ⟨head_eq_of_cons_eq h, t, tail_eq_of_cons_eq h⟩⟩
theorem prefix_append (l₁ l₂ : List α) : IsPrefix l₁ (l₁ ++ l₂) := ⟨l₂, rfl⟩
theorem suffix_append (l₁ l₂ : List α) : IsSuffix l₂ (l₁ ++ l₂) := ⟨l₁, rfl⟩
theorem IsPrefix.length_le {l₁ l₂ : List α} (h : IsPrefix l₁ l₂) : l₁.length ≤ l₂.length := match h with | ⟨_, e⟩ => by rw [← e, length_append]; exact Nat.le_add_right _ _
theorem IsPrefix.refl (l : List α) : IsPrefix l l := ⟨[], append_nil l⟩
theorem IsPrefix.trans {l₁ l₂ l₃ : List α} : IsPrefix l₁ l₂ → IsPrefix l₂ l₃ → IsPrefix l₁ l₃
  | ⟨r₁, e₁⟩, ⟨r₂, e₂⟩ => ⟨r₁ ++ r₂, by rw [← append_assoc, e₁, e₂]⟩

namespace Perm
@[refl] protected theorem refl : ∀ (l : List α), Perm l l
  | [] => .nil
  | a :: l => .cons a (Perm.refl l)
@[symm] protected theorem symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap a b l => exact .swap b a l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁
theorem length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction h with
  | nil => rfl
  | cons a _ ih => rw [length_cons, length_cons, ih]
  | swap a b l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem mem_iff {a : α} {l₁ l₂ : List α} (h : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons b _ ih => rw [mem_cons, mem_cons, ih]
  | swap b c l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
end Perm
theorem sizeOf_lt_of_mem [SizeOf α] {a : α} {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head as => simp only [cons.sizeOf_spec]; exact Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_left (Nat.zero_lt_succ 0)) (Nat.le_add_right _ _)
  | tail b _ ih => simp only [cons.sizeOf_spec]; exact Nat.lt_of_lt_of_le ih (Nat.le_add_left _ _)
end List

-- Decidable bounded quantifiers over Nat.
namespace Nat
def decidableBallLT.aux (P : Nat → Prop) [DecidablePred P] : (n : Nat) → Decidable (∀ k, k < n → P k)
  | 0 => isTrue fun k h => absurd h (Nat.not_lt_zero k)
  | n+1 => match aux P n with
    | isFalse h => isFalse fun f => h fun k hk => f k (Nat.lt_succ_of_lt hk)
    | isTrue h => if p : P n then isTrue fun k hk => (Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hk)).elim (h k) (fun e => e ▸ p) else isFalse fun f => p (f n (Nat.lt_succ_self n))
instance decidableBallLT (n : Nat) (P : (k : Nat) → k < n → Prop) [h : ∀ k hk, Decidable (P k hk)] : Decidable (∀ k hk, P k hk) :=
  have : DecidablePred fun k => ∀ hk : k < n, P k hk := fun k =>
    if hk : k < n then match h k hk with
      | isTrue p => isTrue fun _ => p
      | isFalse p => isFalse fun f => p (f hk)
    else isTrue fun h => absurd h hk
  match decidableBallLT.aux (fun k => ∀ hk : k < n, P k hk) n with
  | isTrue f => isTrue fun k hk => f k hk hk
  | isFalse f => isFalse fun g => f fun k _ hk => g k hk
instance decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) ⟨fun f ⟨k, h⟩ => f k h, fun f k h => f ⟨k, h⟩⟩
instance decidableBallLE (n : Nat) (P : (k : Nat) → k ≤ n → Prop) [∀ k h, Decidable (P k h)] : Decidable (∀ k h, P k h) :=
  decidable_of_iff (∀ k (h : k < n + 1), P k (Nat.le_of_lt_succ h)) ⟨fun f k h => f k (Nat.lt_succ_of_le h), fun f k h => f k (Nat.le_of_lt_succ h)⟩
instance decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m < n ∧ p m := fun n =>
  match decidableBallLT.aux (fun k => ¬p k) n with
  | isTrue f => isFalse fun ⟨m, hm, h⟩ => f m hm h
  | isFalse f => isTrue (Decidable.byContradiction (dec := Classical.propDecidable _) fun g => f fun k hk h => g ⟨k, hk, h⟩)
instance decidableExistsLE {p : Nat → Prop} [DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m := fun n =>
  decidable_of_iff (∃ m, m < n + 1 ∧ p m) ⟨fun ⟨m, h, k⟩ => ⟨m, Nat.le_of_lt_succ h, k⟩, fun ⟨m, h, k⟩ => ⟨m, Nat.lt_succ_of_le h, k⟩⟩
end Nat
