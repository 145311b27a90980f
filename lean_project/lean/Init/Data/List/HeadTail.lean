prelude
import Init.Data.List.Find

/-! The first and the last element of a list, and what remains without it. -/

set_option linter.all false
universe u v
variable {α : Type u} {β : Type v}

namespace List
@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := Ne.symm (cons_ne_self a l)
theorem singleton_inj {a b : α} : [a] = [b] ↔ a = b := by simp
theorem eq_of_mem_singleton {a b : α} (h : a ∈ [b]) : a = b := mem_singleton.1 h
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ x, x ∈ [a] → p x) ↔ p a := by simp
theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) : a = b ∨ a ≠ b ∧ a ∈ l := by
  by_cases e : a = b
  · exact .inl e
  · exact .inr ⟨e, (mem_cons.1 h).resolve_left e⟩
theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) : ∃ as bs, xs = as ++ a :: bs ∧ ¬a ∈ as := by
  induction xs with
  | nil => simp at h
  | cons x xs ih =>
    by_cases e : a = x
    · exact ⟨[], xs, by simp [e]⟩
    · obtain ⟨as, bs, rfl, n⟩ := ih ((mem_cons.1 h).resolve_left e)
      exact ⟨x :: as, bs, rfl, by simp [e, n]⟩
theorem eq_nil_iff_length_eq_zero {l : List α} : l = [] ↔ l.length = 0 := length_eq_zero_iff.symm
theorem ne_nil_iff_length_pos {l : List α} : l ≠ [] ↔ 0 < l.length := length_pos_iff.symm
theorem length_pos_iff_exists_mem {l : List α} : 0 < l.length ↔ ∃ a, a ∈ l := by cases l with | nil => simp | cons a l => exact ⟨fun _ => ⟨a, mem_cons_self⟩, fun _ => by simp⟩
theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t := by cases l <;> simp
theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs := by cases xs with | nil => simp | cons a l => exact ⟨fun _ => ⟨a, mem_cons_self⟩, fun _ => rfl⟩
@[grind →] theorem nil_of_isEmpty {l : List α} (h : l.isEmpty = true) : l = [] := isEmpty_iff.1 h
theorem exists_mem_iff_exists_getElem {P : α → Prop} {l : List α} : (∃ x, x ∈ l ∧ P x) ↔ ∃ (i : Nat), ∃ hi : i < l.length, P l[i] := by
  constructor
  · rintro ⟨x, m, h⟩
    obtain ⟨i, hi, rfl⟩ := getElem_of_mem m
    exact ⟨i, hi, h⟩
  · rintro ⟨i, hi, h⟩
    exact ⟨_, getElem_mem hi, h⟩
theorem forall_mem_iff_forall_getElem {P : α → Prop} {l : List α} : (∀ x, x ∈ l → P x) ↔ ∀ (i : Nat) (hi : i < l.length), P l[i] := forall_getElem.symm

-- Positions.
theorem some_eq_getElem?_iff {l : List α} {i : Nat} {a : α} : some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := by rw [eq_comm, getElem?_eq_some_iff]
theorem some_getElem_eq_getElem?_iff {xs : List α} {i : Nat} (h : i < xs.length) : (some xs[i] = xs[i]?) ↔ True := by simp [h]
theorem getElem?_eq_some_getElem_iff {xs : List α} {i : Nat} (h : i < xs.length) : (xs[i]? = some xs[i]) ↔ True := by simp [h]
theorem getD_getElem? {l : List α} {i : Nat} {d : α} : l[i]?.getD d = if p : i < l.length then l[i]'p else d := by
  split
  · next h => simp [h]
  · next h => simp [getElem?_eq_none (Nat.le_of_not_lt h)]
theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) : l[i] = l'[i]'(h ▸ w) := by subst h; rfl
theorem getElem_eq_getD {l : List α} {i : Nat} {h : i < l.length} (fallback : α) : l[i] = l.getD i fallback := by simp [h]
theorem ext_getElem_iff {l₁ l₂ : List α} :
    l₁ = l₂ ↔ l₁.length = l₂.length ∧ ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂ :=
  ⟨fun h => h ▸ ⟨rfl, fun _ _ _ => rfl⟩, fun h => ext_getElem h.1 h.2⟩
theorem ext_get {l₁ l₂ : List α} (hl : l₁.length = l₂.length) (h : ∀ n h₁ h₂, get l₁ ⟨n, h₁⟩ = get l₂ ⟨n, h₂⟩) : l₁ = l₂ := ext_getElem hl h
theorem get_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ n, get l n = a := let ⟨i, hi, e⟩ := getElem_of_mem h; ⟨⟨i, hi⟩, e⟩
theorem mem_iff_get {a : α} {l : List α} : a ∈ l ↔ ∃ n, get l n = a := ⟨get_of_mem, fun ⟨n, e⟩ => e ▸ get_mem l n⟩
theorem get_cons_succ {a : α} {as : List α} {i : Nat} {h : i + 1 < (a :: as).length} : (a :: as).get ⟨i + 1, h⟩ = as.get ⟨i, Nat.lt_of_succ_lt_succ h⟩ := rfl
theorem get_cons_succ' {a : α} {as : List α} {i : Fin as.length} : (a :: as).get i.succ = as.get i := rfl
theorem get_of_eq {l l' : List α} (h : l = l') (i : Fin l.length) : get l i = get l' ⟨i, h ▸ i.2⟩ := by subst h; rfl
theorem get_mk_zero {l : List α} (h : 0 < l.length) : l.get ⟨0, h⟩ = l.head (length_pos_iff.1 h) := by cases l with | nil => simp at h | cons a l => rfl
theorem eq_getElem_of_length_eq_one (l : List α) (hl : l.length = 1) : l = [l[0]'(hl ▸ Nat.one_pos)] := by
  obtain ⟨a, rfl⟩ := length_eq_one_iff.1 hl; rfl
theorem eq_getElem_of_length_eq_two : (l : List α) → (hl : l.length = 2) → l = [l[0]'(hl ▸ by decide), l[1]'(hl ▸ by decide)]
  | [_, _], _ => rfl
theorem getElem?_set' {l : List α} {i j : Nat} {a : α} : (l.set i a)[j]? = if i = j then Function.const _ a <$> l[j]? else l[j]? := by
  split
  · next h => subst h; exact getElem?_set_self'
  · next h => exact getElem?_set_ne h

-- The first element.
theorem head?_singleton {a : α} : head? [a] = some a := rfl
theorem head_singleton {a : α} : head [a] (by simp) = a := rfl
theorem head!_of_head? [Inhabited α] {a : α} : ∀ {l : List α}, head? l = some a → head! l = a
  | _ :: _, h => Option.some.inj h
theorem head!_eq_getElem! [Inhabited α] {l : List α} : head! l = l[0]! := by cases l <;> rfl
theorem headD_eq_getD {l : List α} {fallback : α} : headD l fallback = l.getD 0 fallback := by cases l <;> rfl
@[simp, grind =] theorem headD_eq_head?_getD {l : List α} {a : α} : headD l a = (head? l).getD a := by cases l <;> rfl
theorem getElem_zero_eq_head {l : List α} (h : 0 < l.length) : l[0] = head l (length_pos_iff.1 h) := by cases l with | nil => simp at h | cons a l => rfl
@[simp] theorem isSome_head? {l : List α} : l.head?.isSome ↔ l ≠ [] := by cases l <;> simp
theorem head_mem_head? {l : List α} (h : l ≠ []) : head l h ∈ head? l := by cases l with | nil => exact absurd rfl h | cons a l => rfl
theorem head_of_head?_eq_some {l : List α} {x : α} (hx : l.head? = some x) : l.head (ne_nil_of_mem (mem_of_head? hx)) = x := by
  cases l with | nil => cases hx | cons a l => exact Option.some.inj hx
theorem head_of_mem_head? {l : List α} {x : α} (hx : x ∈ l.head?) : l.head (ne_nil_of_mem (mem_of_mem_head? hx)) = x := head_of_head?_eq_some hx
theorem head?_concat {a : α} {l : List α} : (l ++ [a]).head? = some (l.head?.getD a) := by cases l <;> rfl
theorem head?_concat_concat {a b : α} {l : List α} : (l ++ [a, b]).head? = (l ++ [a]).head? := by cases l <;> rfl
@[grind =] theorem head_append {l₁ l₂ : List α} (w : l₁ ++ l₂ ≠ []) :
    head (l₁ ++ l₂) w = if h : l₁.isEmpty then head l₂ (by simp_all) else head l₁ (by simp_all) := by cases l₁ <;> simp
theorem head_append_left {l₁ l₂ : List α} (h : l₁ ≠ []) : head (l₁ ++ l₂) (fun e => h (append_eq_nil_iff.1 e).1) = head l₁ h := head_append_of_ne_nil h
theorem head_append_right {l₁ l₂ : List α} (w : l₁ ++ l₂ ≠ []) (h : l₁ = []) : head (l₁ ++ l₂) w = head l₂ (by simp_all) := by subst h; rfl
@[simp] theorem head_replicate {n : Nat} {a : α} (w : replicate n a ≠ []) : (replicate n a).head w = a := by cases n with | zero => exact absurd rfl w | succ n => rfl
@[grind =] theorem head?_replicate {a : α} {n : Nat} : (replicate n a).head? = if n = 0 then none else some a := by cases n <;> rfl
theorem headD_map {f : α → β} {l : List α} {a : α} : (map f l).headD (f a) = f (l.headD a) := by cases l <;> rfl

-- All but the first.
/-- The list without its first element; the second list stands for an empty one. -/
def tailD (l fallback : List α) : List α :=
  match l with
  | [] => fallback
  | _ :: l => l
@[simp] theorem tailD_nil {l' : List α} : @tailD α [] l' = l' := rfl
@[simp] theorem tailD_cons {a : α} {l l' : List α} : @tailD α (a :: l) l' = l := rfl
@[simp, grind =] theorem tailD_eq_tail? {l l' : List α} : tailD l l' = (tail? l).getD l' := by cases l <;> rfl
theorem tail_eq_tailD {l : List α} : l.tail = tailD l [] := by cases l <;> rfl
theorem tail_eq_tail? {l : List α} : l.tail = (tail? l).getD [] := by cases l <;> rfl
theorem ne_nil_of_tail_ne_nil {l : List α} (h : l.tail ≠ []) : l ≠ [] := fun e => h (by rw [e]; rfl)
theorem one_lt_length_of_tail_ne_nil {l : List α} (h : l.tail ≠ []) : 1 < l.length := by
  have := length_pos_iff.2 h
  rw [length_tail] at this; omega
@[simp] theorem set_tail {l : List α} {i : Nat} {a : α} : l.tail.set i a = (l.set (i + 1) a).tail := by cases l <;> rfl
@[simp] theorem head_tail {l : List α} (h : l.tail ≠ []) : (tail l).head h = l[1]'(one_lt_length_of_tail_ne_nil h) := by
  match l, h with
  | _ :: _ :: _, _ => rfl
@[simp] theorem head?_tail {l : List α} : (tail l).head? = l[1]? := by
  match l with
  | [] => rfl
  | [_] => rfl
  | _ :: _ :: _ => rfl
@[simp] theorem map_tail? {f : α → β} {l : List α} : (tail? l).map (map f) = tail? (map f l) := by cases l <;> rfl
theorem tailD_map {f : α → β} {l l' : List α} : tailD (map f l) (map f l') = map f (tailD l l') := by cases l <;> rfl
@[grind =] theorem tail?_append {l l' : List α} : (l ++ l').tail? = (l.tail?.map (· ++ l')).or l'.tail? := by cases l <;> rfl
theorem tail?_append_of_ne_nil {l l' : List α} (h : l ≠ []) : (l ++ l').tail? = some (l.tail ++ l') := by cases l with | nil => exact absurd rfl h | cons a l => rfl

-- The last element.
theorem getLast_eq_getLastD {a : α} {l : List α} (h : a :: l ≠ []) : (a :: l).getLast h = getLastD l a := by cases l <;> rfl
@[simp, grind =] theorem getLastD_eq_getLast? {a : α} {l : List α} : getLastD l a = (getLast? l).getD a := by cases l <;> rfl
theorem getLast_mem_getLast? {l : List α} (h : l ≠ []) : getLast l h ∈ getLast? l := by cases l with | nil => exact absurd rfl h | cons a l => rfl
theorem getLastD_mem_cons {l : List α} {a : α} : getLastD l a ∈ a :: l := by
  cases l with | nil => exact mem_cons_self | cons b l => exact mem_cons_of_mem _ (getLast_mem _)
theorem getElem_length_sub_one_eq_getLast {l : List α} (h : l.length - 1 < l.length) : l[l.length - 1] = getLast l (ne_nil_of_length_pos (by omega)) := (getLast_eq_getElem _).symm
theorem getElem_cons_length {x : α} {xs : List α} {i : Nat} (h : i = xs.length) : (x :: xs)[i]'(by simp [h]) = (x :: xs).getLast (cons_ne_nil x xs) := by
  subst h; rw [getLast_eq_getElem]; rfl
@[simp] theorem getLast?_cons_cons {a b : α} {l : List α} : (a :: b :: l).getLast? = (b :: l).getLast? := rfl
theorem getLast?_cons_of_ne_nil {x : α} {xs : List α} (h : xs ≠ []) : (x :: xs).getLast? = xs.getLast? := by cases xs with | nil => exact absurd rfl h | cons y xs => rfl
theorem getLastD_concat {a b : α} {l : List α} : (l ++ [b]).getLastD a = b := by simp
theorem getLastD_map {f : α → β} {l : List α} {a : α} : (map f l).getLastD (f a) = f (l.getLastD a) := by simp
theorem getLast!_nil [Inhabited α] : ([] : List α).getLast! = default := rfl
@[simp] theorem getLast!_eq_getLast?_getD [Inhabited α] {l : List α} : getLast! l = (getLast? l).getD default := rfl
theorem getLast!_of_getLast? [Inhabited α] {a : α} {l : List α} (h : getLast? l = some a) : getLast! l = a := by rw [getLast!_eq_getLast?_getD, h]; rfl
theorem getLast!_cons_eq_getLastD [Inhabited α] {a : α} {l : List α} : getLast! (a :: l) = getLastD l a := by cases l <;> rfl
theorem getLast?_eq_head?_reverse {xs : List α} : xs.getLast? = xs.reverse.head? := head?_reverse.symm
theorem head?_eq_getLast?_reverse {xs : List α} : xs.head? = xs.reverse.getLast? := getLast?_reverse.symm
theorem mem_of_mem_getLast? {l : List α} {a : α} (h : a ∈ getLast? l) : a ∈ l := mem_of_getLast? h
theorem getLast_of_getLast?_eq_some {l : List α} {x : α} (hx : l.getLast? = some x) : l.getLast (ne_nil_of_mem (mem_of_getLast? hx)) = x := by
  rw [getLast_eq_iff_getLast?_eq_some]; exact hx
theorem getLast_of_mem_getLast? {l : List α} {x : α} (hx : x ∈ l.getLast?) : l.getLast (ne_nil_of_mem (mem_of_mem_getLast? hx)) = x := getLast_of_getLast?_eq_some hx
theorem getLast_eq_head_reverse {l : List α} (h : l ≠ []) : l.getLast h = l.reverse.head (by simp [h]) := (head_reverse _).symm
theorem head_eq_getLast_reverse {l : List α} (h : l ≠ []) : l.head h = l.reverse.getLast (by simp [h]) := (getLast_reverse _).symm
@[simp] theorem getLast?_isSome {l : List α} : l.getLast?.isSome ↔ l ≠ [] := by cases l <;> simp [getLast?_cons]
@[grind =] theorem getLast_append {l l' : List α} (h : l ++ l' ≠ []) :
    (l ++ l').getLast h = if h' : l'.isEmpty then l.getLast (by simp_all) else l'.getLast (by simp_all) := by
  cases l' with
  | nil => simp
  | cons a l' => simp
theorem getLast_append_right {l l' : List α} (h : l' ≠ []) : (l ++ l').getLast (fun e => h (append_eq_nil_iff.1 e).2) = l'.getLast h := getLast_append_of_ne_nil _ h
theorem getLast_append_left {l l' : List α} (w : l ++ l' ≠ []) (h : l' = []) : (l ++ l').getLast w = l.getLast (by simp_all) := by subst h; simp
theorem getLast?_replicate {a : α} {n : Nat} : (replicate n a).getLast? = if n = 0 then none else some a := by
  rw [getLast?_eq_head?_reverse, reverse_replicate, head?_replicate]
@[simp] theorem getLast_replicate {n : Nat} {a : α} (w : replicate n a ≠ []) : (replicate n a).getLast w = a := eq_of_mem_replicate (getLast_mem w)
theorem getLast?_tail {l : List α} : (tail l).getLast? = if l.length = 1 then none else l.getLast? := by
  match l with
  | [] => rfl
  | [_] => rfl
  | _ :: _ :: _ => simp
@[simp, grind =] theorem getLast_tail {l : List α} (h : l.tail ≠ []) : (tail l).getLast h = l.getLast (ne_nil_of_tail_ne_nil h) := by
  match l, h with
  | _ :: _ :: _, _ => rfl

-- All but the last.
theorem dropLast_concat_getLast {l : List α} (h : l ≠ []) : dropLast l ++ [getLast l h] = l := dropLast_append_getLast h
@[grind =] theorem dropLast_append {l₁ l₂ : List α} : (l₁ ++ l₂).dropLast = if l₂.isEmpty then l₁.dropLast else l₁ ++ l₂.dropLast := by
  cases l₂ with
  | nil => simp
  | cons a l => simp
@[simp] theorem dropLast_cons_self_replicate {n : Nat} {a : α} : dropLast (a :: replicate n a) = replicate n a := by
  rw [← replicate_succ, dropLast_replicate]; rfl
@[simp, grind _=_] theorem tail_reverse {l : List α} : l.reverse.tail = l.dropLast.reverse := by
  cases eq_nil_or_concat l with
  | inl h => subst h; rfl
  | inr h => obtain ⟨L, b, rfl⟩ := h; simp
theorem head?_dropLast {xs : List α} : xs.dropLast.head? = if 1 < xs.length then xs.head? else none := by
  match xs with
  | [] => rfl
  | [_] => rfl
  | _ :: _ :: _ => simp
theorem head_dropLast {xs : List α} (h : xs.dropLast ≠ []) : xs.dropLast.head h = xs.head (fun e => h (by rw [e]; rfl)) := by
  match xs, h with
  | _ :: _ :: _, _ => rfl
theorem getElem?_reverse' : ∀ {l : List α} {i j : Nat}, i + j + 1 = l.length → l.reverse[i]? = l[j]? := by
  intro l i j h
  rw [getElem?_reverse (by omega), show l.length - 1 - i = j by omega]
theorem reverse_eq_concat {xs ys : List α} {a : α} : xs.reverse = ys ++ [a] ↔ xs = a :: ys.reverse := by rw [reverse_eq_iff, reverse_append]; rfl
@[simp] theorem reverse_eq_append_iff {xs ys zs : List α} : xs.reverse = ys ++ zs ↔ xs = zs.reverse ++ ys.reverse := by rw [reverse_eq_iff, reverse_append]
theorem mem_reverseAux {x : α} {as bs : List α} : x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by simp [reverseAux_eq]
theorem reverseAux_reverseAux_nil {as bs : List α} : reverseAux (reverseAux as bs) [] = reverseAux bs as := by simp [reverseAux_eq]
@[simp] theorem append_singleton_inj {as bs : List α} {a b : α} : as ++ [a] = bs ++ [b] ↔ as = bs ∧ a = b := by
  constructor
  · intro h
    have := append_inj' h rfl
    exact ⟨this.1, singleton_inj.1 this.2⟩
  · rintro ⟨rfl, rfl⟩; rfl
theorem concat_nil {a : α} : concat [] a = [a] := rfl
theorem concat_cons {a b : α} {l : List α} : concat (a :: l) b = a :: concat l b := rfl
theorem concat_inj {a b : α} {l l' : List α} : concat l a = concat l' b ↔ l = l' ∧ a = b := by simp
theorem concat_inj_left {l l' : List α} (a : α) : concat l a = concat l' a ↔ l = l' := by simp
theorem concat_inj_right {l : List α} {a a' : α} : concat l a = concat l a' ↔ a = a' := by simp
theorem init_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) : l₁ = l₂ := (concat_inj.1 h).1
theorem last_eq_of_concat_eq {a b : α} {l₁ l₂ : List α} (h : concat l₁ a = concat l₂ b) : a = b := (concat_inj.1 h).2
theorem concat_append {a : α} {l₁ l₂ : List α} : concat l₁ a ++ l₂ = l₁ ++ a :: l₂ := by simp
theorem append_concat {a : α} {l₁ l₂ : List α} : l₁ ++ concat l₂ a = concat (l₁ ++ l₂) a := by simp
theorem map_concat {f : α → β} {a : α} {l : List α} : map f (concat l a) = concat (map f l) (f a) := by simp
@[simp] theorem nil_append_fun : (([] : List α) ++ ·) = id := rfl
@[simp] theorem cons_append_fun {a : α} {as : List α} : (fun bs => (a :: as) ++ bs) = fun bs => a :: (as ++ bs) := rfl
@[simp] theorem self_eq_append_left {xs ys : List α} : ys = xs ++ ys ↔ xs = [] := by rw [eq_comm, append_left_eq_self]
@[simp] theorem self_eq_append_right {xs ys : List α} : xs = xs ++ ys ↔ ys = [] := by rw [eq_comm, append_right_eq_self]
theorem eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) : l₁ = [] ∧ l₂ = [] := append_eq_nil_iff.1 h
theorem append_inj_right' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : t₁.length = t₂.length) : t₁ = t₂ := (append_inj' h hl).2
theorem append_inj_left' {s₁ s₂ t₁ t₂ : List α} (h : s₁ ++ t₁ = s₂ ++ t₂) (hl : t₁.length = t₂.length) : s₁ = s₂ := (append_inj' h hl).1
theorem getElem_append_left' {l₁ : List α} {i : Nat} (hi : i < l₁.length) (l₂ : List α) : l₁[i] = (l₁ ++ l₂)[i]'(by simp; omega) := by rw [getElem_append_left hi]
theorem getElem_append_right' (l₁ : List α) {l₂ : List α} {i : Nat} (hi : i < l₂.length) : l₂[i] = (l₁ ++ l₂)[i + l₁.length]'(by simp; omega) := by
  rw [getElem_append_right (by omega)]; simp
theorem getElem_of_append {l l₁ l₂ : List α} {a : α} {i : Nat} (eq : l = l₁ ++ a :: l₂) (h : l₁.length = i) : l[i]'(by rw [eq]; simp; omega) = a := by
  subst eq; subst h; rw [getElem_append_right (Nat.le_refl _)]; simp
end List
