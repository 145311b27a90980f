prelude
import Init.Data.Nat.Basic

/-! Option and Prod functions with their simp lemmas, and the indexing classes behind `xs[i]`. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option
protected def or {α : Type u} : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b
@[simp, grind =] theorem some_or {α : Type u} {a : α} {o : Option α} : (some a).or o = some a := rfl
@[simp, grind =] theorem none_or {α : Type u} {o : Option α} : none.or o = o := rfl
@[simp, grind =] theorem or_none {α : Type u} {o : Option α} : o.or none = o := match o with | none => rfl | some _ => rfl
@[macro_inline] def isSome : Option α → Bool
  | some _ => true
  | none => false
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true
@[inline] protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none
@[macro_inline] protected def orElse : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, f => f ()
@[inline] def get : (o : Option α) → isSome o = true → α
  | some x, _ => x
@[inline] def get! [Inhabited α] : Option α → α
  | some x => x
  | none => default
@[inline] def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true
@[inline] def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false
@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
instance : OrElse (Option α) := ⟨Option.orElse⟩
instance [DecidableEq α] : DecidableEq (Option α) := fun
  | none, none => isTrue rfl
  | none, some _ => isFalse (fun h => nomatch h)
  | some _, none => isFalse (fun h => nomatch h)
  | some a, some b => if h : a = b then isTrue (h ▸ rfl) else isFalse (fun e => h (by injection e))
@[simp] theorem isSome_none : (none : Option α).isSome = false := rfl
@[simp] theorem isSome_some {a : α} : (some a).isSome = true := rfl
@[simp, grind =] theorem isNone_none : (none : Option α).isNone = true := rfl
@[simp, grind =] theorem isNone_some {a : α} : (some a).isNone = false := rfl
@[simp] theorem some_ne_none (x : α) : some x ≠ none := fun h => nomatch h
@[simp] theorem reduceCtorEq_none (x : α) : none ≠ some x := fun h => nomatch h
@[simp] theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨fun h => by injection h, fun h => h ▸ rfl⟩
theorem some.injEq' {a b : α} : (some a = some b) = (a = b) := propext some_inj
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by cases o <;> simp
theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by cases a <;> simp
theorem isSome_iff_exists {x : Option α} : x.isSome = true ↔ ∃ a, x = some a := by cases x <;> simp
theorem isNone_iff_eq_none {o : Option α} : o.isNone = true ↔ o = none := by cases o <;> simp
@[simp] theorem not_isSome {o : Option α} : (!o.isSome) = o.isNone := by cases o <;> rfl
@[simp] theorem map_none (f : α → β) : none.map f = none := rfl
@[simp] theorem map_some (f : α → β) (a : α) : (some a).map f = some (f a) := rfl
@[simp, grind =] theorem map_map (h : β → γ) (g : α → β) (x : Option α) : (x.map g).map h = x.map (h ∘ g) := by cases x <;> rfl
@[simp] theorem map_id (x : Option α) : x.map id = x := by cases x <;> rfl
@[simp] theorem map_eq_none_iff {x : Option α} {f : α → β} : x.map f = none ↔ x = none := by cases x <;> simp
@[simp, grind =] theorem map_eq_some_iff {x : Option α} {f : α → β} {b : β} : x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by cases x <;> simp
@[simp, grind =] theorem isSome_map {x : Option α} {f : α → β} : (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp, grind =] theorem bind_none (f : α → Option β) : none.bind f = none := rfl
@[simp, grind =] theorem bind_some (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
@[simp] theorem getD_none {a : α} : getD none a = a := rfl
@[simp] theorem getD_some {a b : α} : getD (some a) b = a := rfl
@[simp, grind =] theorem get_some {x : α} {h : isSome (some x) = true} : (some x).get h = x := rfl
@[simp] theorem some_get {o : Option α} (h : o.isSome = true) : some (o.get h) = o := by cases o; exact nomatch h; rfl
theorem ext {a b : Option α} (h : ∀ x, a = some x ↔ b = some x) : a = b := by
  cases a with
  | none => cases b with
    | none => rfl
    | some b => exact ((h b).2 rfl)
  | some a => exact ((h a).1 rfl).symm
end Option

namespace Prod
@[simp] theorem mk.injEq' {a c : α} {b d : β} : ((a, b) = (c, d)) = (a = c ∧ b = d) := propext ⟨fun h => by injection h with h k; exact ⟨h, k⟩, fun h => by rw [h.1, h.2]⟩
@[inline] def map {α' : Type u} {β' : Type v} (f : α → α') (g : β → β') (p : α × β) : α' × β' := (f p.1, g p.2)
@[inline] def swap (p : α × β) : β × α := (p.2, p.1)
@[simp] theorem swap_swap (p : α × β) : p.swap.swap = p := rfl
@[simp] theorem swap_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
@[simp] theorem map_apply {α' : Type u} {β' : Type v} (f : α → α') (g : β → β') (x : α) (y : β) : map f g (x, y) = (f x, g y) := rfl
protected theorem ext {p q : α × β} (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := by cases p; cases q; cases h₁; cases h₂; rfl
@[simp] theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) := ⟨fun f a b => f (a, b), fun f x => f x.1 x.2⟩
@[simp] theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) := ⟨fun ⟨x, h⟩ => ⟨x.1, x.2, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
end Prod
instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance [BEq α] [BEq β] : BEq (α × β) := ⟨fun p q => p.1 == q.1 && p.2 == q.2⟩
instance instDecidableEqProd [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun (a, b) (c, d) =>
  if h : a = c then if k : b = d then isTrue (by rw [h, k]) else isFalse (fun e => k (by injection e)) else isFalse (fun e => h (by injection e))
instance [DecidableEq α] [DecidableEq β] : DecidableEq (α ⊕ β) := fun
  | .inl a, .inl b => if h : a = b then isTrue (h ▸ rfl) else isFalse (fun e => h (by injection e))
  | .inr a, .inr b => if h : a = b then isTrue (h ▸ rfl) else isFalse (fun e => h (by injection e))
  | .inl _, .inr _ => isFalse (fun h => nomatch h)
  | .inr _, .inl _ => isFalse (fun h => nomatch h)
instance : DecidableEq PUnit := fun _ _ => isTrue rfl
instance : DecidableEq Empty := fun x => nomatch x
instance {p : α → Prop} [DecidableEq α] : DecidableEq {x // p x} := fun ⟨a, _⟩ ⟨b, _⟩ =>
  if h : a = b then isTrue (by cases h; rfl) else isFalse (fun e => h (by injection e))
protected theorem Subtype.ext {α : Sort u} {p : α → Prop} : ∀ {a b : {x // p x}}, a.val = b.val → a = b
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem Subtype.eq {α : Sort u} {p : α → Prop} {a b : {x // p x}} (h : a.val = b.val) : a = b := Subtype.ext h
theorem Subtype.ext_iff {α : Sort u} {p : α → Prop} {a b : {x // p x}} : a = b ↔ a.val = b.val := ⟨fun h => h ▸ rfl, Subtype.ext⟩

class EmptyCollection (α : Type u) where
  emptyCollection : α
class Insert (α : outParam (Type u)) (γ : Type v) where
  insert : α → γ → γ
export Insert (insert)
class Singleton (α : outParam (Type u)) (β : Type v) where
  singleton : α → β
export Singleton (singleton)
class Union (α : Type u) where
  union : α → α → α
class Inter (α : Type u) where
  inter : α → α → α
class SDiff (α : Type u) where
  sdiff : α → α → α
class HasSubset (α : Type u) where
  Subset : α → α → Prop
export HasSubset (Subset)
class HasSSubset (α : Type u) where
  SSubset : α → α → Prop
export HasSSubset (SSubset)

class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem
export GetElem (getElem)
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) extends GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem := match getElem? xs i with | some e => e | none => default
export GetElem? (getElem? getElem!)
abbrev decidableGetElem? {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop} [GetElem coll idx elem valid]
    (xs : coll) (i : idx) [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (getElem xs i h) else none
-- A type whose indices can be checked has `xs[i]?` as soon as it has `xs[i]`.
instance (priority := low) instGetElem?OfGetElemOfDecidable {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}
    [GetElem coll idx elem valid] [∀ xs i, Decidable (valid xs i)] : GetElem? coll idx elem valid where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := match decidableGetElem? xs i with | some e => e | none => panicCore "index out of bounds"
