prelude
import Init.Data.Array.Native

/-! Array functions for programs, defined through lists. -/

set_option linter.all false
universe u v w u₁ u₂

-- Elements that print without blanks fill the lines; arrays do always.
namespace Std.Format
def fill (f : Format) : Format := group f .fill
def bracketFill (l : String) (x : Format) (r : String) : Format := fill (nest (Int.ofNat l.length) (text l ++ x ++ text r))
end Std.Format
instance {α : Type u} [Repr α] [ReprAtom α] : Repr (List α) := ⟨fun l _ =>
  Std.Format.bracketFill "[" (Std.Format.joinSep (l.map fun a => repr a) (Std.Format.text "," ++ Std.Format.line)) "]"⟩
instance {α : Type u} [Repr α] : Repr (Array α) := ⟨fun a _ =>
  Std.Format.bracketFill "#[" (Std.Format.joinSep (a.toList.map fun a => repr a) (Std.Format.text "," ++ Std.Format.line)) "]"⟩

namespace Array
variable {α : Type u} {β : Type v} {γ : Type w}
@[inline] def swapAt (xs : Array α) (i : Nat) (v : α) (h : i < xs.size := by get_elem_tactic) : α × Array α := (xs[i], xs.set i v)
def swapAt! [Inhabited α] (xs : Array α) (i : Nat) (v : α) : α × Array α := if h : i < xs.size then xs.swapAt i v h else (default, xs)

def isEmpty (xs : Array α) : Bool := xs.size == 0
def singleton (v : α) : Array α := #[v]
def back! [Inhabited α] (xs : Array α) : α := xs[xs.size - 1]!
def back? (xs : Array α) : Option α := xs[xs.size - 1]?
def back (xs : Array α) (h : 0 < xs.size := by get_elem_tactic) : α := xs[xs.size - 1]'(Nat.sub_lt h (Nat.zero_lt_succ 0))
@[inline] def modify (xs : Array α) (i : Nat) (f : α → α) : Array α := if h : i < xs.size then xs.set i (f xs[i]) else xs
@[inline] def modifyOp (xs : Array α) (idx : Nat) (f : α → α) : Array α := xs.modify idx f
def toListImpl (xs : Array α) : List α := xs.toList
@[inline] def toListAppend (xs : Array α) (l : List α) : List α := xs.toList ++ l

-- Appending pushes one element after another.
protected def append (xs ys : Array α) : Array α := ys.toList.foldl push xs
instance : Append (Array α) := ⟨Array.append⟩
protected def appendList (xs : Array α) (ys : List α) : Array α := ys.foldl push xs
instance : HAppend (Array α) (List α) (Array α) := ⟨Array.appendList⟩
@[simp, grind =] theorem toList_push {xs : Array α} {v : α} : (xs.push v).toList = xs.toList ++ [v] := List.concat_eq_append
theorem toList_appendList {xs : Array α} {ys : List α} : (xs ++ ys).toList = xs.toList ++ ys := by
  show (ys.foldl push xs).toList = _
  induction ys generalizing xs with
  | nil => simp
  | cons y ys ih => rw [List.foldl_cons, ih, toList_push, List.append_assoc]; rfl
@[simp, grind =] theorem toList_append {xs ys : Array α} : (xs ++ ys).toList = xs.toList ++ ys.toList := toList_appendList
@[simp, grind =] theorem size_append {xs ys : Array α} : (xs ++ ys).size = xs.size + ys.size := by
  show (xs ++ ys).toList.length = _; rw [toList_append, List.length_append]; rfl

@[inline] def map (f : α → β) (xs : Array α) : Array β := ⟨xs.toList.map f⟩
@[inline] def mapIdx (f : Nat → α → β) (xs : Array α) : Array β := ⟨xs.toList.mapIdx f⟩
@[inline] def zipIdx (xs : Array α) (start := 0) : Array (α × Nat) := ⟨xs.toList.zipIdx start⟩
@[inline] def filter (p : α → Bool) (xs : Array α) (start := 0) (stop := xs.size) : Array α := ⟨((xs.toList.take stop).drop start).filter p⟩
@[inline] def filterMap (f : α → Option β) (xs : Array α) : Array β := ⟨xs.toList.filterMap f⟩
@[inline] def foldl (f : β → α → β) (init : β) (xs : Array α) (start := 0) (stop := xs.size) : β := ((xs.toList.take stop).drop start).foldl f init
@[inline] def foldr (f : α → β → β) (init : β) (xs : Array α) : β := xs.toList.foldr f init
@[inline] def any (xs : Array α) (p : α → Bool) : Bool := xs.toList.any p
@[inline] def all (xs : Array α) (p : α → Bool) : Bool := xs.toList.all p
def elem [BEq α] (a : α) (xs : Array α) : Bool := xs.toList.elem a
def contains [BEq α] (xs : Array α) (a : α) : Bool := xs.toList.elem a
def count [BEq α] (a : α) (xs : Array α) : Nat := xs.toList.count a
def countP (p : α → Bool) (xs : Array α) : Nat := xs.toList.countP p
@[inline] def find? (p : α → Bool) (xs : Array α) : Option α := xs.toList.find? p
@[inline] def findSome? (f : α → Option β) (xs : Array α) : Option β := xs.toList.findSome? f
@[inline] def findRev? (p : α → Bool) (xs : Array α) : Option α := xs.toList.reverse.find? p
def findIdx (p : α → Bool) (xs : Array α) : Nat := xs.toList.findIdx p
def findIdx? (p : α → Bool) (xs : Array α) : Option Nat := xs.toList.findIdx? p
def idxOf [BEq α] (a : α) (xs : Array α) : Nat := xs.toList.idxOf a
def idxOf? [BEq α] (xs : Array α) (a : α) : Option Nat := xs.toList.idxOf? a
def reverse (xs : Array α) : Array α := ⟨xs.toList.reverse⟩
def flatten (xss : Array (Array α)) : Array α := xss.toList.foldl (· ++ ·) #[]
def flatMap (f : α → Array β) (xs : Array α) : Array β := xs.toList.foldl (fun r a => r ++ f a) #[]
def zipWith (f : α → β → γ) (xs : Array α) (ys : Array β) : Array γ := ⟨xs.toList.zipWith f ys.toList⟩
def zip (xs : Array α) (ys : Array β) : Array (α × β) := zipWith Prod.mk xs ys
def unzip (xs : Array (α × β)) : Array α × Array β := let (as, bs) := xs.toList.unzip; (⟨as⟩, ⟨bs⟩)
def take (xs : Array α) (n : Nat) : Array α := xs.extract 0 n
def drop (xs : Array α) (n : Nat) : Array α := xs.extract n
def shrink (xs : Array α) (n : Nat) : Array α := xs.extract 0 n
def takeWhile (p : α → Bool) (xs : Array α) : Array α := ⟨xs.toList.takeWhile p⟩
def partition (p : α → Bool) (xs : Array α) : Array α × Array α := (xs.filter p, xs.filter fun a => !p a)
def range (n : Nat) : Array Nat := ⟨List.range n⟩
def range' (start size : Nat) (step : Nat := 1) : Array Nat := ⟨List.range' start size step⟩
def ofFn {n : Nat} (f : Fin n → α) : Array α := ⟨List.ofFn f⟩
def eraseIdx (xs : Array α) (i : Nat) (h : i < xs.size := by get_elem_tactic) : Array α := ⟨xs.toList.eraseIdx i⟩
def eraseIdxIfInBounds (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.eraseIdx i⟩
def eraseIdx! (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.eraseIdx i⟩
def erase [BEq α] (xs : Array α) (a : α) : Array α := ⟨xs.toList.erase a⟩
def insertIdx (xs : Array α) (i : Nat) (a : α) (_ : i ≤ xs.size := by get_elem_tactic) : Array α := ⟨xs.toList.insertIdx i a⟩
def insertIdx! (xs : Array α) (i : Nat) (a : α) : Array α := ⟨xs.toList.insertIdx i a⟩
def sum [Add α] [Zero α] (xs : Array α) : α := xs.toList.sum
def isPrefixOf [BEq α] (xs ys : Array α) : Bool := xs.toList.isPrefixOf ys.toList
def eraseReps [BEq α] (xs : Array α) : Array α := ⟨xs.toList.eraseReps⟩
def getMax? (xs : Array α) (lt : α → α → Bool) : Option α := match xs.toList with
  | [] => none
  | a :: as => some (as.foldl (fun best a => if lt best a then a else best) a)
def insertionSort (xs : Array α) (lt : α → α → Bool := by exact (· < ·)) : Array α := ⟨xs.toList.mergeSort fun a b => !lt b a⟩
def qsort (xs : Array α) (lt : α → α → Bool := by exact (· < ·)) (low := 0) (high := xs.size - 1) : Array α :=
  ⟨xs.toList.take low ++ ((xs.toList.take (high + 1)).drop low).mergeSort (fun a b => !lt b a) ++ xs.toList.drop (high + 1)⟩
def mergeSort (xs : Array α) (le : α → α → Bool := by exact (· ≤ ·)) : Array α := ⟨xs.toList.mergeSort le⟩
def binSearch (as : Array α) (k : α) (lt : α → α → Bool) : Option α := as.find? fun a => !lt a k && !lt k a

-- Loops and monadic traversals.
@[inline] protected def forIn' {m : Type u₁ → Type u₂} {β : Type u₁} [Monad m] (as : Array α) (b : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop : (fuel i : Nat) → β → m β
    | 0, _, b => pure b
    | fuel+1, i, b => do
      if h : i < as.size then
        match ← f as[i] (getElem_mem h) b with
        | .done b => pure b
        | .yield b => loop fuel (i + 1) b
      else pure b
  loop as.size 0 b
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Array α) α inferInstance := ⟨Array.forIn'⟩
@[inline] protected def forM {m : Type u₁ → Type u₂} [Monad m] (f : α → m PUnit) (xs : Array α) : m PUnit := List.forM xs.toList f
instance {m : Type u₁ → Type u₂} [Monad m] : ForM m (Array α) α := ⟨fun xs f => Array.forM f xs⟩
@[inline] def mapM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m β) (xs : Array α) : m (Array β) := do return ⟨← xs.toList.mapM f⟩
@[inline] def mapIdxM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : Nat → α → m β) (xs : Array α) : m (Array β) := do
  return ⟨← xs.toList.zipIdx.mapM fun (a, i) => f i a⟩
@[inline] def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (xs : Array α) : m (Array α) := do return ⟨← xs.toList.filterM p⟩
@[inline] def filterMapM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m (Option β)) (xs : Array α) : m (Array β) := do return ⟨← xs.toList.filterMapM f⟩
@[inline] def foldlM {m : Type u₁ → Type u₂} [Monad m] {s : Type u₁} (f : s → α → m s) (init : s) (xs : Array α) : m s := xs.toList.foldlM f init
@[inline] def foldrM {m : Type u₁ → Type u₂} [Monad m] {s : Type u₁} (f : α → s → m s) (init : s) (xs : Array α) : m s := xs.toList.foldrM f init
@[inline] def anyM {m : Type → Type v} [Monad m] (p : α → m Bool) (xs : Array α) : m Bool := xs.toList.anyM p
@[inline] def allM {m : Type → Type v} [Monad m] (p : α → m Bool) (xs : Array α) : m Bool := xs.toList.allM p
@[inline] def flatMapM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m (Array β)) (xs : Array α) : m (Array β) := do return (← xs.mapM f).flatten
@[inline] def findM? {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (xs : Array α) : m (Option α) := xs.toList.findM? p
@[inline] def findSomeM? {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m (Option β)) (xs : Array α) : m (Option β) := xs.toList.findSomeM? f

instance [DecidableEq α] : DecidableEq (Array α) := fun xs ys => decidable_of_iff (xs.toList = ys.toList) ⟨ext', fun h => h ▸ rfl⟩
instance [BEq α] : BEq (Array α) := ⟨fun xs ys => xs.toList == ys.toList⟩
instance [Hashable α] : Hashable (Array α) := ⟨fun xs => hash xs.toList⟩
instance [Ord α] : Ord (Array α) := ⟨fun xs ys => compare xs.toList ys.toList⟩
instance [ToString α] : ToString (Array α) := ⟨fun xs => "#" ++ toString xs.toList⟩
instance [LT α] : LT (Array α) := ⟨fun xs ys => xs.toList < ys.toList⟩
instance [LT α] : LE (Array α) := ⟨fun xs ys => xs.toList ≤ ys.toList⟩
instance [DecidableEq α] [LT α] [DecidableLT α] (xs ys : Array α) : Decidable (xs < ys) := inferInstanceAs (Decidable (xs.toList < ys.toList))
instance [DecidableEq α] [LT α] [DecidableLT α] (xs ys : Array α) : Decidable (xs ≤ ys) := inferInstanceAs (Decidable (xs.toList ≤ ys.toList))
instance : EmptyCollection (Array α) := ⟨#[]⟩
@[simp, grind =] theorem toList_map {f : α → β} {xs : Array α} : (xs.map f).toList = xs.toList.map f := rfl
@[simp, grind =] theorem size_map {f : α → β} {xs : Array α} : (xs.map f).size = xs.size := List.length_map f
@[simp] theorem toList_filter {p : α → Bool} {xs : Array α} : (xs.filter p).toList = xs.toList.filter p := by
  show ((xs.toList.take xs.toList.length).drop 0).filter p = _; rw [List.take_length]; rfl
@[simp] theorem toList_reverse {xs : Array α} : xs.reverse.toList = xs.toList.reverse := rfl
@[simp, grind =] theorem size_replicate {n : Nat} {v : α} : (replicate n v).size = n := List.length_replicate
@[simp, grind =] theorem size_range {n : Nat} : (range n).size = n := List.length_range
@[simp, grind =] theorem size_pop {xs : Array α} : xs.pop.size = xs.size - 1 := List.length_dropLast
@[grind =] theorem append_assoc {xs ys zs : Array α} : xs ++ ys ++ zs = xs ++ (ys ++ zs) := ext' (by simp)
end Array

-- Parts of arrays.
structure Subarray (α : Type u) where
  array : Array α
  start : Nat
  stop : Nat
  start_le_stop : start ≤ stop
  stop_le_array_size : stop ≤ array.size
namespace Subarray
variable {α : Type u} {β : Type v}
def size (s : Subarray α) : Nat := s.stop - s.start
def toArray (s : Subarray α) : Array α := s.array.extract s.start s.stop
def toList (s : Subarray α) : List α := s.toArray.toList
instance : GetElem (Subarray α) Nat α fun xs i => i < xs.size where
  getElem s i h := s.array[s.start + i]'(Nat.lt_of_lt_of_le (by have : i < s.stop - s.start := h; omega) s.stop_le_array_size)
instance : GetElem? (Subarray α) Nat α fun xs i => i < xs.size where
  getElem? s i := s.toArray[i]?
  getElem! s i := s.toArray[i]!
@[inline] def foldl (f : β → α → β) (init : β) (s : Subarray α) : β := s.toArray.foldl f init
@[inline] def any (p : α → Bool) (s : Subarray α) : Bool := s.toArray.any p
@[inline] def all (p : α → Bool) (s : Subarray α) : Bool := s.toArray.all p
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (Subarray α) α := ⟨fun s b f => forIn s.toArray b f⟩
instance [Repr α] : Repr (Subarray α) := ⟨fun s _ => repr s.toArray ++ Std.Format.text ".toSubarray"⟩
instance [ToString α] : ToString (Subarray α) := ⟨fun s => toString s.toArray⟩
end Subarray
def Array.toSubarray {α : Type u} (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Subarray α :=
  let stop' := min stop as.size
  ⟨as, min start stop', stop', by omega, by omega⟩
def Array.ofSubarray {α : Type u} (s : Subarray α) : Array α := s.toArray
instance {α : Type u} : Coe (Subarray α) (Array α) := ⟨Array.ofSubarray⟩

namespace List
@[simp] theorem toList_toArray {α : Type u} (l : List α) : l.toArray.toList = l := rfl
def toArrayImpl {α : Type u} (l : List α) : Array α := l.toArray
end List

namespace Lean

-- Separated arrays in macros.
namespace Syntax
def SepArray.getElems {sep : String} (sa : SepArray sep) : Array Syntax := sa.elemsAndSeps.getSepElems
def TSepArray.getElems {k : SyntaxNodeKinds} {sep : String} (sa : TSepArray k sep) : TSyntaxArray k := TSyntaxArray.mk sa.elemsAndSeps.getSepElems
def TSepArray.ofElems {k : SyntaxNodeKinds} {sep : String} (elems : TSyntaxArray k) : TSepArray k sep := ⟨(SepArray.ofElems (sep := sep) elems.raw).elemsAndSeps⟩
end Syntax
instance {sep : String} : Coe (Array Syntax) (Syntax.SepArray sep) := ⟨Syntax.SepArray.ofElems⟩
instance {k : SyntaxNodeKinds} {sep : String} : Coe (TSyntaxArray k) (Syntax.TSepArray k sep) := ⟨Syntax.TSepArray.ofElems⟩
instance {k : SyntaxNodeKinds} {sep : String} : CoeOut (Syntax.TSepArray k sep) (TSyntaxArray k) := ⟨Syntax.TSepArray.getElems⟩
instance {k : SyntaxNodeKinds} {sep : String} : CoeOut (Syntax.TSepArray k sep) (Syntax.SepArray sep) := ⟨fun a => ⟨a.elemsAndSeps⟩⟩
instance {sep : String} : CoeOut (Syntax.SepArray sep) (Array Syntax) := ⟨Syntax.SepArray.getElems⟩
end Lean
