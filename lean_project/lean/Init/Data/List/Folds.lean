prelude
import Init.Data.List.HeadTail
import Init.Control.Lawful

/-! Folds, sums and products of lists, in monads too. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List
theorem foldl_ite_left {P : α → Prop} [DecidablePred P] {l : List α} {f : β → α → β} {init : β} :
    (l.foldl (init := init) fun sofar a => if P a then f sofar a else sofar) = (l.filter fun a => decide (P a)).foldl (init := init) f := by
  simp [foldl_filter]
theorem foldl_ite_right {P : α → Prop} [DecidablePred P] {l : List α} {f : β → α → β} {init : β} :
    (l.foldl (init := init) fun sofar a => if P a then sofar else f sofar a) = (l.filter fun a => ¬P a).foldl (init := init) f := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => by_cases h : P a <;> simp [h, ih]
theorem foldl_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α} (h : ∀ x y, f' (g x) (g y) = g (f x y)) :
    (l.map g).foldl f' (g a) = g (l.foldl f a) := by
  induction l generalizing a with
  | nil => rfl
  | cons b l ih => rw [map_cons, foldl_cons, foldl_cons, h, ih]
theorem foldr_map_hom {g : α → β} {f : α → α → α} {f' : β → β → β} {a : α} {l : List α} (h : ∀ x y, f' (g x) (g y) = g (f x y)) :
    (l.map g).foldr f' (g a) = g (l.foldr f a) := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [map_cons, foldr_cons, foldr_cons, ih, h]
theorem foldl_flatMap {f : α → List β} {g : γ → β → γ} {l : List α} {init : γ} :
    (l.flatMap f).foldl g init = l.foldl (fun acc x => (f x).foldl g acc) init := by
  induction l generalizing init with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, foldl_append, foldl_cons, ih]
theorem foldr_flatMap {f : α → List β} {g : β → γ → γ} {l : List α} {init : γ} :
    (l.flatMap f).foldr g init = l.foldr (fun x acc => (f x).foldr g acc) init := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [flatMap_cons, foldr_append, foldr_cons, ih]
theorem foldl_rel {l : List α} {f : β → α → β} {g : γ → α → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f c a) (g c' a)) :
    r (l.foldl (fun acc a => f acc a) a) (l.foldl (fun acc a => g acc a) b) := by
  induction l generalizing a b with
  | nil => exact h
  | cons x l ih => exact ih (h' x mem_cons_self a b h) fun y m => h' y (mem_cons_of_mem x m)
theorem foldr_rel {l : List α} {f : α → β → β} {g : α → γ → γ} {a : β} {b : γ} {r : β → γ → Prop}
    (h : r a b) (h' : ∀ (a : α), a ∈ l → ∀ (c : β) (c' : γ), r c c' → r (f a c) (g a c')) :
    r (l.foldr (fun a acc => f a acc) a) (l.foldr (fun a acc => g a acc) b) := by
  induction l with
  | nil => exact h
  | cons x l ih => exact h' x mem_cons_self _ _ (ih fun y m => h' y (mem_cons_of_mem x m))
theorem foldl_eq_apply_foldr {xs : List α} {f : α → α → α} {x init : α} [Std.Associative f] [Std.LawfulRightIdentity f init] :
    xs.foldl f x = f x (xs.foldr f init) := by
  induction xs generalizing x with
  | nil => exact (Std.LawfulRightIdentity.right_id x).symm
  | cons y xs ih => rw [foldl_cons, ih, foldr_cons, Std.Associative.assoc (op := f)]
theorem foldr_eq_apply_foldl {xs : List α} {f : α → α → α} {x init : α} [Std.Associative f] [Std.LawfulLeftIdentity f init] :
    xs.foldr f x = f (xs.foldl f init) x := by
  have shift (y : α) : f y (xs.foldr f x) = f (xs.foldl f y) x := by
    induction xs generalizing y with
    | nil => rfl
    | cons z xs ih => rw [foldr_cons, foldl_cons, ← ih, Std.Associative.assoc (op := f)]
  exact (Std.LawfulLeftIdentity.left_id (op := f) (o := init) _).symm.trans (shift init)
theorem foldr_eq_foldl {xs : List α} {f : α → α → α} {init : α} [Std.Associative f] [Std.LawfulIdentity f init] : xs.foldr f init = xs.foldl f init :=
  (Std.LawfulLeftIdentity.left_id (op := f) (o := init) _).symm.trans foldl_eq_apply_foldr.symm
@[simp, grind =] theorem foldr_cons_eq_append' {l l' : List β} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih]; rfl
theorem foldl_flip_cons_eq_append' {l l' : List α} : l.foldl (fun xs y => y :: xs) l' = l.reverse ++ l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih => rw [foldl_cons, ih]; simp
@[simp] theorem foldr_append_eq_append {l : List α} {f : α → List β} {l' : List β} : l.foldr (f · ++ ·) l' = (l.map f).flatten ++ l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [foldr_cons, ih]; simp
@[simp] theorem foldl_append_eq_append {l : List α} {f : α → List β} {l' : List β} : l.foldl (· ++ f ·) l' = l' ++ (l.map f).flatten := by
  induction l generalizing l' with
  | nil => simp
  | cons a l ih => rw [foldl_cons, ih]; simp
@[simp] theorem foldr_flip_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldr (fun x ys => ys ++ f x) l' = l' ++ (l.map f).reverse.flatten := by
  induction l with
  | nil => simp
  | cons a l ih => rw [foldr_cons, ih]; simp
@[simp] theorem foldl_flip_append_eq_append {l : List α} {f : α → List β} {l' : List β} :
    l.foldl (fun xs y => f y ++ xs) l' = (l.map f).reverse.flatten ++ l' := by
  induction l generalizing l' with
  | nil => simp
  | cons a l ih => rw [foldl_cons, ih]; simp
theorem flatMap_eq_foldl {f : α → List β} {l : List α} : l.flatMap f = l.foldl (fun acc a => acc ++ f a) [] := by
  rw [foldl_append_eq_append, nil_append]; rfl
theorem map_filter_eq_foldr {f : α → β} {p : α → Bool} {as : List α} :
    map f (filter p as) = foldr (fun a bs => bif p a then f a :: bs else bs) [] as := by
  induction as with
  | nil => rfl
  | cons a as ih => cases h : p a <;> simp [h, ih]

-- Sums.
@[simp, grind =] theorem sum_append [Add α] [Zero α] [Std.LawfulLeftIdentity (α := α) (· + ·) 0] [Std.Associative (α := α) (· + ·)] {l₁ l₂ : List α} :
    (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Std.LawfulLeftIdentity.left_id (op := (· + · : α → α → α)) _).symm
  | cons a l ih => rw [cons_append, sum_cons, sum_cons, ih]; exact (Std.Associative.assoc (op := (· + · : α → α → α)) _ _ _).symm
@[simp, grind =] theorem sum_singleton [Add α] [Zero α] [Std.LawfulRightIdentity (· + ·) (0 : α)] {x : α} : [x].sum = x :=
  Std.LawfulRightIdentity.right_id (op := (· + · : α → α → α)) x
@[simp, grind =] theorem sum_reverse [Zero α] [Add α] [Std.Associative (α := α) (· + ·)] [Std.Commutative (α := α) (· + ·)]
    [Std.LawfulLeftIdentity (α := α) (· + ·) 0] (xs : List α) : xs.reverse.sum = xs.sum := by
  have zero (a : α) : a + 0 = a :=
    (Std.Commutative.comm (op := (· + · : α → α → α)) a 0).trans (Std.LawfulLeftIdentity.left_id (op := (· + · : α → α → α)) a)
  induction xs with
  | nil => rfl
  | cons a l ih =>
    rw [reverse_cons, sum_append, ih, sum_cons, sum_cons, sum_nil, zero]
    exact Std.Commutative.comm (op := (· + · : α → α → α)) _ _

-- Folds in monads.
section
variable {m : Type u → Type w} [Monad m] [LawfulMonad m]
@[simp] theorem foldlM_append {α : Type v} {β : Type u} {f : β → α → m β} {b : β} {l l' : List α} : (l ++ l').foldlM f b = l.foldlM f b >>= l'.foldlM f := by
  induction l generalizing b with
  | nil => simp
  | cons a l ih => simp [ih]
@[simp] theorem foldlM_reverse {α : Type v} {β : Type u} {l : List α} {f : β → α → m β} {b : β} : l.reverse.foldlM f b = l.foldrM (fun x y => f y x) b := rfl
@[simp, grind =] theorem foldrM_cons {α : Type v} {β : Type u} {a : α} {l : List α} {f : α → β → m β} {b : β} : (a :: l).foldrM f b = l.foldrM f b >>= f a := by
  rw [← foldlM_reverse (f := fun x y => f y x), reverse_cons, foldlM_append, foldlM_reverse]
  simp
@[simp] theorem foldrM_append {α : Type v} {β : Type u} {f : α → β → m β} {b : β} {l l' : List α} : (l ++ l').foldrM f b = l'.foldrM f b >>= l.foldrM f := by
  rw [← foldlM_reverse (f := fun x y => f y x), reverse_append, foldlM_append, foldlM_reverse]
  rfl
@[simp] theorem foldrM_reverse {α : Type v} {β : Type u} {l : List α} {f : α → β → m β} {b : β} : l.reverse.foldrM f b = l.foldlM (fun x y => f y x) b := by
  rw [← foldlM_reverse (f := fun x y => f y x), reverse_reverse]
end
end List
