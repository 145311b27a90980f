prelude
import Init.Grind.Order

/-! Optional values: `bind`, `map`, `filter`, `get`, `or` and the order of cases. -/

set_option linter.all false
universe u v w

namespace Option
variable {α : Type u} {β : Type v} {γ : Type w}
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none
theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl
theorem mem_some {a b : α} : a ∈ some b ↔ b = a := by rw [mem_def, some_inj]
theorem mem_some_self (a : α) : a ∈ some a := rfl
theorem not_mem_none (a : α) : ¬a ∈ (none : Option α) := fun h => nomatch h
theorem eq_none_iff_forall_not_mem {o : Option α} : o = none ↔ ∀ a, ¬a ∈ o := by cases o with | none => exact ⟨fun _ a => not_mem_none a, fun _ => rfl⟩ | some a => exact ⟨nofun, fun h => absurd rfl (h a)⟩
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by cases o <;> simp
theorem eq_some_iff_get_eq {o : Option α} {a : α} : o = some a ↔ ∃ h : o.isSome, o.get h = a := by cases o with | none => simp | some b => exact ⟨fun h => ⟨rfl, some_inj.1 h⟩, fun ⟨_, h⟩ => congrArg some h⟩
@[simp] theorem get_of_mem {a : α} : ∀ {o : Option α} (h : isSome o), a ∈ o → o.get h = a | _, _, rfl => rfl
theorem get_of_eq_some {o : Option α} {a : α} (h : isSome o) (w : o = some a) : o.get h = a := by subst w; rfl
theorem get_inj {o1 o2 : Option α} {h1 : o1.isSome} {h2 : o2.isSome} : o1.get h1 = o2.get h2 ↔ o1 = o2 := by cases o1; { cases h1 }; cases o2; { cases h2 }; exact some_inj.symm
theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x := by cases o <;> simp
theorem exists_ne_none {p : Option α → Prop} : (∃ x, ∃ (_ : x ≠ none), p x) ↔ ∃ x, p (some x) := ⟨fun ⟨x, h, k⟩ => by cases x with | none => contradiction | some a => exact ⟨a, k⟩, fun ⟨a, k⟩ => ⟨some a, nofun, k⟩⟩
theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) := ⟨fun ⟨x, k⟩ => by cases x with | none => exact .inl k | some a => exact .inr ⟨a, k⟩, fun h => h.elim (⟨none, ·⟩) fun ⟨a, k⟩ => ⟨some a, k⟩⟩
theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) := ⟨fun h => ⟨h none, fun a => h (some a)⟩, fun ⟨h, k⟩ x => by cases x with | none => exact h | some a => exact k a⟩
theorem isSome_of_mem {x : Option α} {y : α} (h : y ∈ x) : x.isSome := by rw [mem_def] at h; simp [h]
theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome := by simp [h]
theorem not_isSome_iff_eq_none {o : Option α} : ¬o.isSome = true ↔ o = none := by cases o <;> simp
@[simp] theorem isSome_eq_false_iff {o : Option α} : o.isSome = false ↔ o.isNone = true := by cases o <;> simp
@[simp] theorem isNone_eq_false_iff {o : Option α} : o.isNone = false ↔ o.isSome = true := by cases o <;> simp
@[simp] theorem not_isNone {a : Option α} : (!a.isNone) = a.isSome := by cases a <;> rfl
theorem isSome_iff_ne_none {o : Option α} : o.isSome = true ↔ o ≠ none := by cases o <;> simp
theorem isSome_eq_isSome {x : Option α} {y : Option β} : x.isSome = y.isSome ↔ (x = none ↔ y = none) := by cases x <;> cases y <;> simp
@[simp, grind =] theorem bind_eq_some_iff {b : β} {x : Option α} {f : α → Option β} : x.bind f = some b ↔ ∃ a, x = some a ∧ f a = some b :=
  by cases x <;> simp
theorem bind_eq_none_iff {o : Option α} {f : α → Option β} : o.bind f = none ↔ ∀ a, o = some a → f a = none := by cases o <;> simp
theorem bind_eq_none' {o : Option α} {f : α → Option β} : o.bind f = none ↔ ∀ b a, o = some a → f a ≠ some b := by cases o with | none => simp | some a => cases h : f a <;> simp [h]
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) : (x.bind f).bind g = x.bind fun y => (f y).bind g :=
  by cases x <;> rfl
theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) : (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y :=
  by cases a <;> cases b <;> rfl
theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} : (x.map f).bind g = x.bind (g ∘ f) := by cases x <;> rfl
theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} : (x.bind f).map g = x.bind (Option.map g ∘ f) := by cases x <;> rfl
theorem bind_congr {o : Option α} {f g : α → Option β} (h : ∀ a, o = some a → f a = g a) : o.bind f = o.bind g := by cases o <;> simp_all
theorem isSome_bind {x : Option α} {f : α → Option β} : (x.bind f).isSome = x.any (fun x => (f x).isSome) := by cases x <;> rfl
theorem join_eq_some_iff {a : α} {x : Option (Option α)} : x.join = some a ↔ x = some (some a) := by cases x with | none => exact ⟨nofun, nofun⟩ | some o => exact some_inj.symm
theorem join_eq_none_iff {o : Option (Option α)} : o.join = none ↔ o = none ∨ o = some none := by cases o with | none => simp [join] | some o => simp [join]
theorem bind_id_eq_join {x : Option (Option α)} : x.bind id = x.join := rfl
theorem map_congr {f g : α → β} {x : Option α} (h : ∀ a, x = some a → f a = g a) : x.map f = x.map g := by cases x <;> simp_all
theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) : o.map f = o'.map f ↔ o = o' := by cases o <;> cases o' <;> simp; exact ⟨w _ _, congrArg f⟩
@[simp] theorem map_id_fun {α : Type u} : Option.map (id : α → α) = id := by funext o; cases o <;> rfl
@[simp] theorem map_id_fun' {α : Type u} : Option.map (fun a : α => a) = id := by funext o; cases o <;> rfl
@[simp] theorem map_id_apply {α : Type u} {x : Option α} : Option.map id x = x := by cases x <;> rfl
theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h := by cases x <;> rfl
theorem mem_map_of_mem {x : Option α} {a : α} (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x := by rw [mem_def] at h ⊢; rw [h]; rfl
theorem map_eq_bind {f : α → β} {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl
theorem isNone_map {x : Option α} {f : α → β} : (x.map f).isNone = x.isNone := by cases x <;> rfl
@[simp] theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome} : (o.map f).get h = f (o.get (by simpa using h)) := by cases o; { cases h }; rfl
@[simp] theorem getD_map (f : α → β) (x : α) (o : Option α) : (o.map f).getD (f x) = f (o.getD x) := by cases o <;> rfl
theorem get!_eq_getD [Inhabited α] {o : Option α} : o.get! = o.getD default := by cases o <;> rfl
theorem getD_eq_iff {o : Option α} {a b : α} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by cases o <;> simp
theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by cases x <;> simp_all
theorem get_eq_getD {o : Option α} (fallback : α) {h : o.isSome} : o.get h = o.getD fallback := by cases o; { cases h }; rfl
theorem get_eq_get! [Inhabited α] {o : Option α} {h : o.isSome} : o.get h = o.get! := by cases o; { cases h }; rfl
@[simp, grind =] theorem filter_none (p : α → Bool) : none.filter p = none := rfl
@[grind =] theorem filter_some {p : α → Bool} {a : α} : (some a).filter p = if p a then some a else none := by simp only [Option.filter]
theorem filter_some_pos {a : α} {p : α → Bool} (h : p a = true) : Option.filter p (some a) = some a := by simp [filter_some, h]
theorem filter_some_neg {a : α} {p : α → Bool} (h : p a = false) : Option.filter p (some a) = none := by simp [filter_some, h]
@[simp] theorem filter_eq_some_iff {o : Option α} {a : α} {p : α → Bool} : o.filter p = some a ↔ o = some a ∧ p a = true := by cases o with | none => simp | some b => cases h : p b <;> simp [filter_some, h]; { intro e; subst e; simp [h] }; { intro e; subst e; exact h }
@[simp] theorem filter_eq_none_iff {o : Option α} {p : α → Bool} : o.filter p = none ↔ ∀ a, o = some a → ¬p a = true := by cases o with | none => simp | some b => cases h : p b <;> simp [filter_some, h]
theorem mem_filter_iff {p : α → Bool} {a : α} {o : Option α} : a ∈ o.filter p ↔ a ∈ o ∧ p a = true := filter_eq_some_iff
@[simp, grind =] theorem all_none (p : α → Bool) : none.all p = true := rfl
@[simp, grind =] theorem all_some (p : α → Bool) (x : α) : (some x).all p = p x := rfl
@[simp, grind =] theorem any_none (p : α → Bool) : none.any p = false := rfl
@[simp, grind =] theorem any_some (p : α → Bool) (x : α) : (some x).any p = p x := rfl
theorem all_eq_true {p : α → Bool} {x : Option α} : x.all p = true ↔ ∀ y, x = some y → p y = true := by cases x <;> simp
theorem any_eq_true_iff {p : α → Bool} {x : Option α} : x.any p = true ↔ ∃ y, x = some y ∧ p y = true := by cases x <;> simp
@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} : guard p a = some b ↔ a = b ∧ p a = true := by simp only [guard]; split <;> simp_all
@[simp] theorem isSome_guard {p : α → Bool} {a : α} : (Option.guard p a).isSome = p a := by simp only [guard]; split <;> simp_all
@[simp] theorem guard_eq_none_iff {p : α → Bool} {a : α} : Option.guard p a = none ↔ p a = false := by simp only [guard]; split <;> simp_all
theorem guard_pos {p : α → Bool} {a : α} (h : p a = true) : Option.guard p a = some a := by simp [guard, h]
@[simp] theorem or_some {a : α} {o : Option α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl
theorem or_eq_some_iff {o o' : Option α} {a : α} : o.or o' = some a ↔ o = some a ∨ (o = none ∧ o' = some a) :=
  by cases o <;> cases o' <;> simp
@[simp] theorem or_eq_none_iff {o o' : Option α} : o.or o' = none ↔ o = none ∧ o' = none := by cases o <;> cases o' <;> simp
@[simp] theorem or_self {o : Option α} : o.or o = o := by cases o <;> rfl
theorem or_assoc {o₁ o₂ o₃ : Option α} : (o₁.or o₂).or o₃ = o₁.or (o₂.or o₃) := by cases o₁ <;> cases o₂ <;> cases o₃ <;> rfl
@[simp] theorem isSome_or {o o' : Option α} : (o.or o').isSome = (o.isSome || o'.isSome) := by cases o <;> cases o' <;> rfl
@[simp] theorem isNone_or {o o' : Option α} : (o.or o').isNone = (o.isNone && o'.isNone) := by cases o <;> cases o' <;> rfl
theorem map_or {f : α → β} {o o' : Option α} : (o.or o').map f = (o.map f).or (o'.map f) := by cases o <;> cases o' <;> rfl
theorem or_of_isSome {o o' : Option α} (h : o.isSome) : o.or o' = o := by cases o <;> cases o' <;> simp_all
theorem or_of_isNone {o o' : Option α} (h : o.isNone) : o.or o' = o' := by cases o <;> cases o' <;> simp_all
@[simp] theorem orElse_eq_or {o o' : Option α} : (o.orElse fun _ => o') = o.or o' := by cases o <;> cases o' <;> rfl
@[simp] theorem orElse_eq_orElse {o o' : Option α} : (o <|> o') = o.orElse fun _ => o' := rfl
@[simp] theorem some_orElse (a : α) (f : Unit → Option α) : (some a).orElse f = some a := rfl
@[simp] theorem none_orElse (f : Unit → Option α) : none.orElse f = f () := rfl
@[simp, grind =] theorem toList_some {a : α} : (some a).toList = [a] := rfl
@[simp, grind =] theorem toList_none {α : Type u} : (none : Option α).toList = [] := rfl
@[simp, grind =] theorem mem_toList {a : α} {o : Option α} : a ∈ o.toList ↔ o = some a := by cases o <;> simp [eq_comm]
@[simp, grind =] theorem elim_none (x : β) (f : α → β) : Option.elim none x f = x := rfl
@[simp, grind =] theorem elim_some (x : β) (f : α → β) (a : α) : Option.elim (some a) x f = f a := rfl
@[simp] theorem some_beq_some [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl
@[simp] theorem none_beq_none [BEq α] : ((none : Option α) == none) = true := rfl
@[simp] theorem none_beq_some [BEq α] (a : α) : ((none : Option α) == some a) = false := rfl
@[simp] theorem some_beq_none [BEq α] (a : α) : ((some a : Option α) == none) = false := rfl
@[simp] theorem not_lt_none [LT α] {a : Option α} : ¬a < none := by cases a <;> exact id
@[simp] theorem none_lt_some [LT α] {a : α} : none < some a := trivial
@[simp] theorem some_lt_some [LT α] {a b : α} : some a < some b ↔ a < b := Iff.rfl
@[simp] theorem dite_none_left_eq_some {p : Prop} {_ : Decidable p} {b : ¬p → Option β} {a : β} : (if h : p then none else b h) = some a ↔ ∃ h, b h = some a := by split <;> rename_i h; { exact ⟨nofun, fun ⟨k, _⟩ => absurd h k⟩ }; { exact ⟨fun e => ⟨h, e⟩, fun ⟨_, e⟩ => e⟩ }
@[simp] theorem dite_none_right_eq_some {p : Prop} {_ : Decidable p} {b : p → Option α} {a : α} : (if h : p then b h else none) = some a ↔ ∃ h, b h = some a := by split <;> rename_i h; { exact ⟨fun e => ⟨h, e⟩, fun ⟨_, e⟩ => e⟩ }; { exact ⟨nofun, fun ⟨k, _⟩ => absurd k h⟩ }
@[simp] theorem ite_none_left_eq_some {p : Prop} {_ : Decidable p} {b : Option β} {a : β} : (if p then none else b) = some a ↔ ¬p ∧ b = some a := by split <;> simp_all
@[simp] theorem ite_none_right_eq_some {p : Prop} {_ : Decidable p} {b : Option α} {a : α} : (if p then b else none) = some a ↔ p ∧ b = some a := by split <;> simp_all
@[simp] theorem some_eq_ite_none_left {p : Prop} {_ : Decidable p} {b : Option α} {a : α} : some a = (if p then none else b) ↔ ¬p ∧ some a = b := by split <;> simp_all
@[simp] theorem some_eq_ite_none_right {p : Prop} {_ : Decidable p} {b : Option α} {a : α} : some a = (if p then b else none) ↔ p ∧ some a = b := by split <;> simp_all
@[simp] theorem isSome_dite {p : Prop} {_ : Decidable p} {b : p → β} : (if h : p then some (b h) else none).isSome = true ↔ p := by split <;> simp_all
@[simp] theorem isSome_ite {p : Prop} {_ : Decidable p} {b : β} : (if p then some b else none).isSome = true ↔ p := by split <;> simp_all
@[simp] theorem get_ite {p : Prop} {_ : Decidable p} {b : β} (h : (if p then some b else none).isSome) : (if p then some b else none).get h = b := by split at h <;> simp_all
end Option
