prelude
import Init.Data.Array.Update
import Init.Data.List.Control

/-! Functions of lists, sums and numbers that programs use and no other module needs. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v}
protected def singleton (a : α) : List α := [a]
def tail! : List α → List α
  | _ :: as => as
  | [] => panic! "empty list"
def findRev? (p : α → Bool) (l : List α) : Option α := l.reverse.find? p
def findSomeRev? (f : α → Option β) (l : List α) : Option β := l.reverse.findSome? f
def partitionM {m : Type → Type v} {α : Type} [Monad m] (p : α → m Bool) : List α → m (List α × List α)
  | [] => pure ([], [])
  | a :: l => do
    let b ← p a
    let (x, y) ← partitionM p l
    pure (if b then (a :: x, y) else (x, a :: y))
def partitionMap {γ : Type w} (f : α → β ⊕ γ) : List α → List β × List γ
  | [] => ([], [])
  | a :: l => let (x, y) := partitionMap f l; match f a with
    | .inl b => (b :: x, y)
    | .inr c => (x, c :: y)
def extract (l : List α) (start : Nat := 0) (stop : Nat := l.length) : List α := (l.drop start).take (stop - start)
theorem extract_eq_take_drop {l : List α} {start stop : Nat} : l.extract start stop = (l.drop start).take (stop - start) := rfl
def mapIdxM {m : Type v → Type w} [Monad m] {β : Type v} (f : Nat → α → m β) (l : List α) : m (List β) := (l.zipIdx).mapM fun p => f p.2 p.1
def isPrefixOf? [BEq α] : List α → List α → Option (List α)
  | [], l => some l
  | _, [] => none
  | a :: as, b :: bs => if a == b then isPrefixOf? as bs else none
def isSuffixOf? [BEq α] (l m : List α) : Option (List α) := (isPrefixOf? l.reverse m.reverse).map reverse
def scanr {β : Type v} (f : α → β → β) (b : β) : List α → List β
  | [] => [b]
  | a :: l => match scanr f b l with
    | [] => [b]
    | c :: cs => f a c :: c :: cs
def groupByKey {κ : Type u} {α : Type v} [BEq κ] (key : α → κ) (xs : List α) : List (κ × List α) :=
  xs.foldr (fun x groups => add (key x) x groups) []
where add (k : κ) (x : α) : List (κ × List α) → List (κ × List α)
  | [] => [(k, [x])]
  | (k', xs) :: rest => if k == k' then (k', x :: xs) :: rest else (k', xs) :: add k x rest
end List

namespace Sum
variable {α : Type u} {β : Type v}
def getLeft : (ab : α ⊕ β) → ab.isLeft = true → α
  | inl a, _ => a
def getRight : (ab : α ⊕ β) → ab.isRight = true → β
  | inr b, _ => b
@[simp] theorem elim_inl {γ : Type w} (f : α → γ) (g : β → γ) (x : α) : Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr {γ : Type w} (f : α → γ) (g : β → γ) (x : β) : Sum.elim f g (inr x) = g x := rfl
@[simp] theorem isLeft_inl {x : α} : (inl x : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr {x : β} : (inr x : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl {x : α} : (inl x : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr {x : β} : (inr x : α ⊕ β).isRight = true := rfl
end Sum
instance Sum.inhabitedRight {α : Type u} {β : Type v} [Inhabited β] : Inhabited (α ⊕ β) := ⟨.inr default⟩

namespace Array
variable {α : Type u} {β : Type v}
@[simp] theorem countP_empty {p : α → Bool} : countP p (#[] : Array α) = 0 := rfl
theorem countP_le_size {p : α → Bool} {xs : Array α} : countP p xs ≤ xs.size := List.countP_le_length
def leftpad (n : Nat) (a : α) (xs : Array α) : Array α := replicate (n - xs.size) a ++ xs
def rightpad (n : Nat) (a : α) (xs : Array α) : Array α := xs ++ replicate (n - xs.size) a
def insertIdxIfInBounds (xs : Array α) (i : Nat) (a : α) : Array α := if h : i ≤ xs.size then xs.insertIdx i a else xs
def eraseP (p : α → Bool) (xs : Array α) : Array α := ⟨xs.toList.eraseP p⟩
def replace [BEq α] (xs : Array α) (a b : α) : Array α := ⟨xs.toList.replace a b⟩
def findRevM? {m : Type → Type v} {α : Type} [Monad m] (p : α → m Bool) (xs : Array α) : m (Option α) := xs.toList.reverse.findM? p
def findSomeRev? {β : Type v} (f : α → Option β) (xs : Array α) : Option β := xs.toList.reverse.findSome? f
def findSome! {β : Type v} [Inhabited β] (xs : Array α) (f : α → Option β) : β := match xs.toList.findSome? f with
  | some b => b
  | none => panic! "failed to find element"
def findIdxM? {m : Type → Type v} {α : Type} [Monad m] (p : α → m Bool) (xs : Array α) : m (Option Nat) := go xs.toList 0
where go : List α → Nat → m (Option Nat)
  | [], _ => pure none
  | a :: l, i => do if ← p a then pure (some i) else go l (i + 1)
def groupByKey {κ : Type u} {α : Type v} [BEq κ] (key : α → κ) (xs : Array α) : Array (κ × Array α) :=
  ((xs.toList.groupByKey key).map fun p => (p.1, p.2.toArray)).toArray
end Array

theorem ne_of_beq_false {α : Type u} [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b := fun e => by subst e; simp at h

attribute [simp] Nat.succ_eq_add_one

-- Zero and one of a type with numerals.
instance (priority := 200) Zero.ofOfNat0 {α : Type u} [OfNat α (nat_lit 0)] : Zero α := ⟨0⟩
instance (priority := 200) One.ofOfNat1 {α : Type u} [OfNat α (nat_lit 1)] : One α := ⟨1⟩
