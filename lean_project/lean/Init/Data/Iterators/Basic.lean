prelude
import Init.Data.Array.Basic

/-! Iterators: a state and a step, run by loops, collected into lists and arrays, and combined lazily. Steps are pure; a
loop over an iterator that never ends does not end either. -/

set_option linter.all false
universe u v w u₁ u₂

namespace Std

/-- What one step brings: a value and the state after it, a state only, or the end. -/
inductive IterStep (α : Type u) (β : Type v) where
  | yield (it : α) (out : β)
  | skip (it : α)
  | done

structure Iter {α : Type w} (β : Type v) where
  internalState : α

class Iterator (α : Type w) (β : outParam (Type v)) where
  step : α → IterStep α β

namespace Iter
variable {α : Type w} {β : Type v} [Iterator α β]

@[inline] def step (it : Iter (α := α) β) : IterStep (Iter (α := α) β) β := match Iterator.step it.internalState with
  | .yield s b => .yield ⟨s⟩ b
  | .skip s => .skip ⟨s⟩
  | .done => .done

@[specialize] partial def loop {m : Type u₁ → Type u₂} {γ : Type u₁} [Monad m] [Inhabited γ] (f : β → γ → m (ForInStep γ)) (s : α) (c : γ) : m γ :=
  match Iterator.step s with
  | .yield s b => do
    match ← f b c with
    | .yield c => loop f s c
    | .done c => pure c
  | .skip s => loop f s c
  | .done => pure c

@[inline] def forIn {m : Type u₁ → Type u₂} {γ : Type u₁} [Monad m] (it : Iter (α := α) β) (init : γ) (f : β → γ → m (ForInStep γ)) : m γ :=
  have : Inhabited γ := ⟨init⟩
  loop f it.internalState init
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (Iter (α := α) β) β := ⟨Iter.forIn⟩
@[inline] def foldM {m : Type u₁ → Type u₂} {γ : Type u₁} [Monad m] (f : γ → β → m γ) (init : γ) (it : Iter (α := α) β) : m γ :=
  it.forIn init fun b c => do pure (.yield (← f c b))
@[inline] def fold {γ : Type u₁} (f : γ → β → γ) (init : γ) (it : Iter (α := α) β) : γ :=
  (it.forIn (m := Id) init fun b c => pure (.yield (f c b))).run
def toArray (it : Iter (α := α) β) : Array β := it.fold (fun r b => r.push b) #[]
def toListRev (it : Iter (α := α) β) : List β := it.fold (fun r b => b :: r) []
def toList (it : Iter (α := α) β) : List β := it.toListRev.reverse
def length (it : Iter (α := α) β) : Nat := it.fold (fun n _ => n + 1) 0
def count (it : Iter (α := α) β) : Nat := it.length
@[inline] def any (p : β → Bool) (it : Iter (α := α) β) : Bool := (it.forIn (m := Id) false fun b _ => pure (if p b then .done true else .yield false)).run
@[inline] def all (p : β → Bool) (it : Iter (α := α) β) : Bool := (it.forIn (m := Id) true fun b _ => pure (if p b then .yield true else .done false)).run
@[inline] def find? (it : Iter (α := α) β) (p : β → Bool) : Option β := (it.forIn (m := Id) none fun b _ => pure (if p b then .done (some b) else .yield none)).run
@[inline] def findSome? {γ : Type u₁} (it : Iter (α := α) β) (f : β → Option γ) : Option γ :=
  (it.forIn (m := Id) none fun b _ => pure (match f b with | some c => .done (some c) | none => .yield none)).run
@[inline] def first? (it : Iter (α := α) β) : Option β := it.find? fun _ => true
def isEmpty (it : Iter (α := α) β) : Bool := !it.any fun _ => true
@[inline] partial def atIdxSlow? (n : Nat) (it : Iter (α := α) β) : Option β := match it.step with
  | .yield it b => if n = 0 then some b else it.atIdxSlow? (n - 1)
  | .skip it => it.atIdxSlow? n
  | .done => none
end Iter

namespace Iterators
structure Map (α : Type w) (β : Type v) (γ : Type u) where
  inner : α
  f : β → Option γ
structure TakeWhile (α : Type w) (β : Type v) where
  inner : α
  p : β → Bool
structure DropWhile (α : Type w) (β : Type v) where
  inner : α
  dropping : Bool
  p : β → Bool
structure Take (α : Type w) where
  inner : α
  remaining : Nat
structure Drop (α : Type w) where
  inner : α
  remaining : Nat
structure Zip (α : Type w) (β : Type v) (α' : Type u) where
  left : α
  memo : Option β
  right : α'
structure Append (α : Type w) (α' : Type u) where
  left : Option α
  right : α'
structure StepSize (α : Type w) where
  inner : α
  gap : Nat
  wait : Nat
structure ListIterator (β : Type v) where
  list : List β
structure ArrayIterator (β : Type v) where
  array : Array β
  pos : Nat
structure RepeatIterator (β : Type v) where
  next : β
  f : β → β
variable {α : Type w} {α' : Type u₁} {β : Type v} {γ : Type u} {δ : Type u₂} [Iterator α β] [Iterator α' δ]
instance : Iterator (Map α β γ) γ := ⟨fun s => match Iterator.step s.inner with
  | .yield i b => match s.f b with
    | some c => .yield { s with inner := i } c
    | none => .skip { s with inner := i }
  | .skip i => .skip { s with inner := i }
  | .done => .done⟩
instance : Iterator (TakeWhile α β) β := ⟨fun s => match Iterator.step s.inner with
  | .yield i b => if s.p b then .yield { s with inner := i } b else .done
  | .skip i => .skip { s with inner := i }
  | .done => .done⟩
instance : Iterator (DropWhile α β) β := ⟨fun s => match Iterator.step s.inner with
  | .yield i b => if s.dropping && s.p b then .skip { s with inner := i } else .yield { s with inner := i, dropping := false } b
  | .skip i => .skip { s with inner := i }
  | .done => .done⟩
instance : Iterator (Take α) β := ⟨fun s => if s.remaining = 0 then .done else match Iterator.step s.inner with
  | .yield i b => .yield ⟨i, s.remaining - 1⟩ b
  | .skip i => .skip ⟨i, s.remaining⟩
  | .done => .done⟩
instance : Iterator (Drop α) β := ⟨fun s => match Iterator.step s.inner with
  | .yield i b => if s.remaining = 0 then .yield ⟨i, 0⟩ b else .skip ⟨i, s.remaining - 1⟩
  | .skip i => .skip ⟨i, s.remaining⟩
  | .done => .done⟩
instance : Iterator (Zip α β α') (β × δ) := ⟨fun s => match s.memo with
  | none => match Iterator.step s.left with
    | .yield i b => .skip ⟨i, some b, s.right⟩
    | .skip i => .skip ⟨i, none, s.right⟩
    | .done => .done
  | some b => match Iterator.step s.right with
    | .yield j d => .yield ⟨s.left, none, j⟩ (b, d)
    | .skip j => .skip ⟨s.left, some b, j⟩
    | .done => .done⟩
instance [Iterator α' β] : Iterator (Append α α') β := ⟨fun s => match s.left with
  | some l => match Iterator.step l with
    | .yield i b => .yield ⟨some i, s.right⟩ b
    | .skip i => .skip ⟨some i, s.right⟩
    | .done => .skip ⟨none, s.right⟩
  | none => match Iterator.step s.right with
    | .yield j b => .yield ⟨none, j⟩ b
    | .skip j => .skip ⟨none, j⟩
    | .done => .done⟩
instance : Iterator (StepSize α) β := ⟨fun s => match Iterator.step s.inner with
  | .yield i b => if s.wait = 0 then .yield ⟨i, s.gap, s.gap⟩ b else .skip ⟨i, s.gap, s.wait - 1⟩
  | .skip i => .skip ⟨i, s.gap, s.wait⟩
  | .done => .done⟩
instance : Iterator (ListIterator β) β := ⟨fun s => match s.list with
  | [] => .done
  | b :: l => .yield ⟨l⟩ b⟩
instance : Iterator (ArrayIterator β) β := ⟨fun s => match s.array[s.pos]? with
  | some b => .yield ⟨s.array, s.pos + 1⟩ b
  | none => .done⟩
instance : Iterator (RepeatIterator β) β := ⟨fun s => .yield ⟨s.f s.next, s.f⟩ s.next⟩
end Iterators
open Iterators

namespace Iter
variable {α : Type w} {α' : Type u₁} {β : Type v} {γ : Type u} {δ : Type u₂} [Iterator α β]
@[inline] def filterMap (f : β → Option γ) (it : Iter (α := α) β) : Iter (α := Map α β γ) γ := ⟨⟨it.internalState, f⟩⟩
@[inline] def map (f : β → γ) (it : Iter (α := α) β) : Iter (α := Map α β γ) γ := it.filterMap fun b => some (f b)
@[inline] def filter (p : β → Bool) (it : Iter (α := α) β) : Iter (α := Map α β β) β := it.filterMap fun b => if p b then some b else none
@[inline] def takeWhile (p : β → Bool) (it : Iter (α := α) β) : Iter (α := TakeWhile α β) β := ⟨⟨it.internalState, p⟩⟩
@[inline] def dropWhile (p : β → Bool) (it : Iter (α := α) β) : Iter (α := DropWhile α β) β := ⟨⟨it.internalState, true, p⟩⟩
@[inline] def take (n : Nat) (it : Iter (α := α) β) : Iter (α := Take α) β := ⟨⟨it.internalState, n⟩⟩
@[inline] def drop (n : Nat) (it : Iter (α := α) β) : Iter (α := Drop α) β := ⟨⟨it.internalState, n⟩⟩
@[inline] def stepSize (it : Iter (α := α) β) (n : Nat) : Iter (α := StepSize α) β := ⟨⟨it.internalState, n - 1, 0⟩⟩
@[inline] def zip (left : Iter (α := α) β) (right : Iter (α := α') δ) : Iter (α := Zip α β α') (β × δ) := ⟨⟨left.internalState, none, right.internalState⟩⟩
@[inline] def append (left : Iter (α := α) β) (right : Iter (α := α') β) : Iter (α := Append α α') β := ⟨⟨some left.internalState, right.internalState⟩⟩
@[inline] def «repeat» {β : Type v} (f : β → β) (init : β) : Iter (α := RepeatIterator β) β := ⟨⟨init, f⟩⟩
/-- The same iterator: loops here need no proof that they end. -/
@[inline] def allowNontermination (it : Iter (α := α) β) : Iter (α := α) β := it
@[inline] def ensureTermination (it : Iter (α := α) β) : Iter (α := α) β := it
end Iter
end Std

@[inline] def List.iter {β : Type v} (l : List β) : Std.Iter (α := Std.Iterators.ListIterator β) β := ⟨⟨l⟩⟩
@[inline] def Array.iterFromIdx {β : Type v} (xs : Array β) (pos : Nat) : Std.Iter (α := Std.Iterators.ArrayIterator β) β := ⟨⟨xs, pos⟩⟩
@[inline] def Array.iter {β : Type v} (xs : Array β) : Std.Iter (α := Std.Iterators.ArrayIterator β) β := xs.iterFromIdx 0
