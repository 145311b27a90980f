import Init

/-! Maps from ordered keys: balanced search trees (by weight), read and listed in the order of the keys. -/

set_option linter.all false
universe u v w u₁ u₂

namespace Std

namespace TreeMap.Internal
inductive Tree (α : Type u) (β : Type v) where
  | leaf
  | inner (size : Nat) (k : α) (v : β) (l r : Tree α β)
deriving Inhabited
namespace Tree
variable {α : Type u} {β : Type v} {γ : Type w}
def size : Tree α β → Nat
  | leaf => 0
  | inner n _ _ _ _ => n
def node (k : α) (v : β) (l r : Tree α β) : Tree α β := inner (l.size + r.size + 1) k v l r
-- A subtree is at most three times as heavy as its sibling; else one or two rotations make it so.
def balance (k : α) (v : β) (l r : Tree α β) : Tree α β :=
  if l.size + r.size ≤ 1 then node k v l r
  else if 3 * l.size < r.size then match r with
    | inner _ rk rv rl rr => if rl.size < 2 * rr.size then node rk rv (node k v l rl) rr else match rl with
      | inner _ mk mv ml mr => node mk mv (node k v l ml) (node rk rv mr rr)
      | leaf => node rk rv (node k v l leaf) rr
    | leaf => node k v l leaf
  else if 3 * r.size < l.size then match l with
    | inner _ lk lv ll lr => if lr.size < 2 * ll.size then node lk lv ll (node k v lr r) else match lr with
      | inner _ mk mv ml mr => node mk mv (node lk lv ll ml) (node k v mr r)
      | leaf => node lk lv ll (node k v leaf r)
    | leaf => node k v leaf r
  else node k v l r
def insert (cmp : α → α → Ordering) (a : α) (b : β) : Tree α β → Tree α β
  | leaf => node a b leaf leaf
  | inner n k v l r => match cmp a k with
    | .lt => balance k v (insert cmp a b l) r
    | .gt => balance k v l (insert cmp a b r)
    | .eq => inner n a b l r
def find? (cmp : α → α → Ordering) (a : α) : Tree α β → Option (α × β)
  | leaf => none
  | inner _ k v l r => match cmp a k with
    | .lt => find? cmp a l
    | .gt => find? cmp a r
    | .eq => some (k, v)
def min? : Tree α β → Option (α × β)
  | leaf => none
  | inner _ k v leaf _ => some (k, v)
  | inner _ _ _ (inner n k v l r) _ => min? (inner n k v l r)
def max? : Tree α β → Option (α × β)
  | leaf => none
  | inner _ k v _ leaf => some (k, v)
  | inner _ _ _ _ (inner n k v l r) => max? (inner n k v l r)
def popMin (k : α) (v : β) (r : Tree α β) : Tree α β → (α × β) × Tree α β
  | leaf => ((k, v), r)
  | inner _ k' v' l' r' => let (p, t) := popMin k' v' r' l'; (p, balance k v t r)
def glue (l : Tree α β) : Tree α β → Tree α β
  | leaf => l
  | inner _ k v l' r' => let ((k', v'), t) := popMin k v r' l'; balance k' v' l t
def erase (cmp : α → α → Ordering) (a : α) : Tree α β → Tree α β
  | leaf => leaf
  | inner _ k v l r => match cmp a k with
    | .lt => balance k v (erase cmp a l) r
    | .gt => balance k v l (erase cmp a r)
    | .eq => glue l r
def foldr (f : α → β → γ → γ) (c : γ) : Tree α β → γ
  | leaf => c
  | inner _ k v l r => foldr f (f k v (foldr f c r)) l
def map (f : α → β → γ) : Tree α β → Tree α γ
  | leaf => leaf
  | inner n k v l r => inner n k (f k v) (map f l) (map f r)
/-- The greatest entry of which the test holds, where it holds of a beginning of the keys. -/
def last? (p : α → Bool) : Tree α β → Option (α × β)
  | leaf => none
  | inner _ k v l r => if p k then (last? p r).or (some (k, v)) else last? p l
/-- The least entry of which the test holds, where it holds of an end of the keys. -/
def first? (p : α → Bool) : Tree α β → Option (α × β)
  | leaf => none
  | inner _ k v l r => if p k then (first? p l).or (some (k, v)) else first? p r
end Tree
end TreeMap.Internal
open TreeMap.Internal (Tree)

structure TreeMap (α : Type u) (β : Type v) (cmp : α → α → Ordering := by exact compare) where
  inner : Tree α β

namespace TreeMap
variable {α : Type u} {β : Type v} {γ : Type w} {cmp : α → α → Ordering}
def empty : TreeMap α β cmp := ⟨.leaf⟩
instance : EmptyCollection (TreeMap α β cmp) := ⟨empty⟩
instance : Inhabited (TreeMap α β cmp) := ⟨∅⟩
def insert (t : TreeMap α β cmp) (a : α) (b : β) : TreeMap α β cmp := ⟨t.inner.insert cmp a b⟩
def getEntry? (t : TreeMap α β cmp) (a : α) : Option (α × β) := t.inner.find? cmp a
def get? (t : TreeMap α β cmp) (a : α) : Option β := (t.getEntry? a).map Prod.snd
def getKey? (t : TreeMap α β cmp) (a : α) : Option α := (t.getEntry? a).map Prod.fst
def getKeyD (t : TreeMap α β cmp) (a fallback : α) : α := (t.getKey? a).getD fallback
def contains (t : TreeMap α β cmp) (a : α) : Bool := (t.get? a).isSome
instance : Membership α (TreeMap α β cmp) := ⟨fun t a => t.contains a = true⟩
instance {t : TreeMap α β cmp} {a : α} : Decidable (a ∈ t) := inferInstanceAs (Decidable (t.contains a = true))
theorem mem_iff_contains {t : TreeMap α β cmp} {a : α} : a ∈ t ↔ t.contains a = true := Iff.rfl
def get (t : TreeMap α β cmp) (a : α) (h : a ∈ t) : β := (t.get? a).get h
def getD (t : TreeMap α β cmp) (a : α) (fallback : β) : β := (t.get? a).getD fallback
def get! [Inhabited β] (t : TreeMap α β cmp) (a : α) : β := match t.get? a with
  | some b => b
  | none => panic! "key is not present in the map"
instance : GetElem? (TreeMap α β cmp) α β fun t a => a ∈ t where
  getElem t a h := t.get a h
  getElem? t a := t.get? a
  getElem! t a := t.get! a
def insertIfNew (t : TreeMap α β cmp) (a : α) (b : β) : TreeMap α β cmp := if t.contains a then t else t.insert a b
def containsThenInsert (t : TreeMap α β cmp) (a : α) (b : β) : Bool × TreeMap α β cmp := (t.contains a, t.insert a b)
def containsThenInsertIfNew (t : TreeMap α β cmp) (a : α) (b : β) : Bool × TreeMap α β cmp := (t.contains a, t.insertIfNew a b)
def getThenInsertIfNew? (t : TreeMap α β cmp) (a : α) (b : β) : Option β × TreeMap α β cmp := (t.get? a, t.insertIfNew a b)
def erase (t : TreeMap α β cmp) (a : α) : TreeMap α β cmp := ⟨t.inner.erase cmp a⟩
def alter (t : TreeMap α β cmp) (a : α) (f : Option β → Option β) : TreeMap α β cmp := match f (t.get? a) with
  | some b => t.insert a b
  | none => t.erase a
def modify (t : TreeMap α β cmp) (a : α) (f : β → β) : TreeMap α β cmp := match t.getEntry? a with
  | some (k, b) => t.insert k (f b)
  | none => t
def size (t : TreeMap α β cmp) : Nat := t.inner.size
def isEmpty (t : TreeMap α β cmp) : Bool := t.size == 0
def foldr (f : α → β → γ → γ) (init : γ) (t : TreeMap α β cmp) : γ := t.inner.foldr f init
def toList (t : TreeMap α β cmp) : List (α × β) := t.foldr (fun a b l => (a, b) :: l) []
def foldl (f : γ → α → β → γ) (init : γ) (t : TreeMap α β cmp) : γ := t.toList.foldl (fun c p => f c p.1 p.2) init
def foldlM {m : Type w → Type u₁} [Monad m] (f : γ → α → β → m γ) (init : γ) (t : TreeMap α β cmp) : m γ := t.toList.foldlM (fun c p => f c p.1 p.2) init
def toArray (t : TreeMap α β cmp) : Array (α × β) := ⟨t.toList⟩
def keys (t : TreeMap α β cmp) : List α := t.toList.map Prod.fst
def values (t : TreeMap α β cmp) : List β := t.toList.map Prod.snd
def keysArray (t : TreeMap α β cmp) : Array α := ⟨t.keys⟩
def valuesArray (t : TreeMap α β cmp) : Array β := ⟨t.values⟩
def insertMany (t : TreeMap α β cmp) (l : List (α × β)) : TreeMap α β cmp := l.foldl (fun t p => t.insert p.1 p.2) t
def eraseMany (t : TreeMap α β cmp) (l : List α) : TreeMap α β cmp := l.foldl erase t
def ofList (l : List (α × β)) (cmp : α → α → Ordering := by exact compare) : TreeMap α β cmp := insertMany ∅ l
def ofArray (l : Array (α × β)) (cmp : α → α → Ordering := by exact compare) : TreeMap α β cmp := ofList l.toList cmp
def filter (f : α → β → Bool) (t : TreeMap α β cmp) : TreeMap α β cmp := ofList (t.toList.filter fun p => f p.1 p.2) cmp
def filterMap (f : α → β → Option γ) (t : TreeMap α β cmp) : TreeMap α γ cmp := ofList (t.toList.filterMap fun p => (f p.1 p.2).map (p.1, ·)) cmp
def map (f : α → β → γ) (t : TreeMap α β cmp) : TreeMap α γ cmp := ⟨t.inner.map f⟩
def mergeWith (f : α → β → β → β) (t s : TreeMap α β cmp) : TreeMap α β cmp := s.foldl (fun t a b => t.insert a (match t.get? a with | some b' => f a b' b | none => b)) t
def union (t s : TreeMap α β cmp) : TreeMap α β cmp := s.foldl insert t
instance : Union (TreeMap α β cmp) := ⟨union⟩
def all (t : TreeMap α β cmp) (p : α → β → Bool) : Bool := t.toList.all fun q => p q.1 q.2
def any (t : TreeMap α β cmp) (p : α → β → Bool) : Bool := t.toList.any fun q => p q.1 q.2
def partition (f : α → β → Bool) (t : TreeMap α β cmp) : TreeMap α β cmp × TreeMap α β cmp := (t.filter f, t.filter fun a b => !f a b)
def forM {m : Type w → Type u₁} [Monad m] (f : α → β → m PUnit) (t : TreeMap α β cmp) : m PUnit := t.toList.forM fun p => f p.1 p.2
instance {m : Type u₁ → Type u₂} [Monad m] : ForM m (TreeMap α β cmp) (α × β) := ⟨fun t f => t.toList.forM f⟩
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (TreeMap α β cmp) (α × β) := ⟨fun t b f => forIn t.toList b f⟩
-- The entries at the ends, and next to a key.
def minEntry? (t : TreeMap α β cmp) : Option (α × β) := t.inner.min?
def maxEntry? (t : TreeMap α β cmp) : Option (α × β) := t.inner.max?
def minKey? (t : TreeMap α β cmp) : Option α := t.minEntry?.map Prod.fst
def maxKey? (t : TreeMap α β cmp) : Option α := t.maxEntry?.map Prod.fst
def minKeyD (t : TreeMap α β cmp) (fallback : α) : α := t.minKey?.getD fallback
def maxKeyD (t : TreeMap α β cmp) (fallback : α) : α := t.maxKey?.getD fallback
def minKey! [Inhabited α] (t : TreeMap α β cmp) : α := t.minKey?.get!
def maxKey! [Inhabited α] (t : TreeMap α β cmp) : α := t.maxKey?.get!
def minEntry! [Inhabited (α × β)] (t : TreeMap α β cmp) : α × β := t.minEntry?.get!
def maxEntry! [Inhabited (α × β)] (t : TreeMap α β cmp) : α × β := t.maxEntry?.get!
def entryAtIdx? (t : TreeMap α β cmp) (n : Nat) : Option (α × β) := t.toList[n]?
def keyAtIdx? (t : TreeMap α β cmp) (n : Nat) : Option α := t.keys[n]?
def getEntryLT? (t : TreeMap α β cmp) (k : α) : Option (α × β) := t.inner.last? fun a => (cmp a k).isLT
def getEntryLE? (t : TreeMap α β cmp) (k : α) : Option (α × β) := t.inner.last? fun a => (cmp a k).isLE
def getEntryGT? (t : TreeMap α β cmp) (k : α) : Option (α × β) := t.inner.first? fun a => !(cmp a k).isLE
def getEntryGE? (t : TreeMap α β cmp) (k : α) : Option (α × β) := t.inner.first? fun a => !(cmp a k).isLT
def getKeyLT? (t : TreeMap α β cmp) (k : α) : Option α := (t.getEntryLT? k).map Prod.fst
def getKeyLE? (t : TreeMap α β cmp) (k : α) : Option α := (t.getEntryLE? k).map Prod.fst
def getKeyGT? (t : TreeMap α β cmp) (k : α) : Option α := (t.getEntryGT? k).map Prod.fst
def getKeyGE? (t : TreeMap α β cmp) (k : α) : Option α := (t.getEntryGE? k).map Prod.fst
instance : Singleton (α × β) (TreeMap α β cmp) := ⟨fun p => empty.insert p.1 p.2⟩
instance : Insert (α × β) (TreeMap α β cmp) := ⟨fun p t => t.insert p.1 p.2⟩
instance [Repr α] [Repr β] : Repr (TreeMap α β cmp) := ⟨fun t prec => Repr.addAppParen (Std.Format.text "Std.TreeMap.ofList " ++ repr t.toList) prec⟩
instance [BEq α] [BEq β] : BEq (TreeMap α β cmp) := ⟨fun t s => t.toList == s.toList⟩
end TreeMap

/-- Sets of ordered elements. -/
structure TreeSet (α : Type u) (cmp : α → α → Ordering := by exact compare) where
  inner : TreeMap α Unit cmp
namespace TreeSet
variable {α : Type u} {γ : Type w} {cmp : α → α → Ordering}
def empty : TreeSet α cmp := ⟨∅⟩
instance : EmptyCollection (TreeSet α cmp) := ⟨empty⟩
instance : Inhabited (TreeSet α cmp) := ⟨∅⟩
def insert (t : TreeSet α cmp) (a : α) : TreeSet α cmp := ⟨t.inner.insertIfNew a ()⟩
def contains (t : TreeSet α cmp) (a : α) : Bool := t.inner.contains a
instance : Membership α (TreeSet α cmp) := ⟨fun t a => t.contains a = true⟩
instance {t : TreeSet α cmp} {a : α} : Decidable (a ∈ t) := inferInstanceAs (Decidable (t.contains a = true))
theorem mem_iff_contains {t : TreeSet α cmp} {a : α} : a ∈ t ↔ t.contains a = true := Iff.rfl
def containsThenInsert (t : TreeSet α cmp) (a : α) : Bool × TreeSet α cmp := (t.contains a, t.insert a)
def erase (t : TreeSet α cmp) (a : α) : TreeSet α cmp := ⟨t.inner.erase a⟩
def get? (t : TreeSet α cmp) (a : α) : Option α := t.inner.getKey? a
def size (t : TreeSet α cmp) : Nat := t.inner.size
def isEmpty (t : TreeSet α cmp) : Bool := t.inner.isEmpty
def toList (t : TreeSet α cmp) : List α := t.inner.keys
def toArray (t : TreeSet α cmp) : Array α := t.inner.keysArray
def insertMany (t : TreeSet α cmp) (l : List α) : TreeSet α cmp := l.foldl insert t
def ofList (l : List α) (cmp : α → α → Ordering := by exact compare) : TreeSet α cmp := insertMany ∅ l
def ofArray (l : Array α) (cmp : α → α → Ordering := by exact compare) : TreeSet α cmp := ofList l.toList cmp
def foldl (f : γ → α → γ) (init : γ) (t : TreeSet α cmp) : γ := t.toList.foldl f init
def foldr (f : α → γ → γ) (init : γ) (t : TreeSet α cmp) : γ := t.toList.foldr f init
def filter (p : α → Bool) (t : TreeSet α cmp) : TreeSet α cmp := ofList (t.toList.filter p) cmp
def merge (t s : TreeSet α cmp) : TreeSet α cmp := s.foldl insert t
def union (t s : TreeSet α cmp) : TreeSet α cmp := t.merge s
instance : Union (TreeSet α cmp) := ⟨union⟩
def inter (t s : TreeSet α cmp) : TreeSet α cmp := t.filter s.contains
instance : Inter (TreeSet α cmp) := ⟨inter⟩
def diff (t s : TreeSet α cmp) : TreeSet α cmp := t.filter fun a => !s.contains a
instance : SDiff (TreeSet α cmp) := ⟨diff⟩
def all (t : TreeSet α cmp) (p : α → Bool) : Bool := t.toList.all p
def any (t : TreeSet α cmp) (p : α → Bool) : Bool := t.toList.any p
def min? (t : TreeSet α cmp) : Option α := t.inner.minKey?
def max? (t : TreeSet α cmp) : Option α := t.inner.maxKey?
def min! [Inhabited α] (t : TreeSet α cmp) : α := t.min?.get!
def max! [Inhabited α] (t : TreeSet α cmp) : α := t.max?.get!
def getLT? (t : TreeSet α cmp) (k : α) : Option α := t.inner.getKeyLT? k
def getLE? (t : TreeSet α cmp) (k : α) : Option α := t.inner.getKeyLE? k
def getGT? (t : TreeSet α cmp) (k : α) : Option α := t.inner.getKeyGT? k
def getGE? (t : TreeSet α cmp) (k : α) : Option α := t.inner.getKeyGE? k
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (TreeSet α cmp) α := ⟨fun t b f => forIn t.toList b f⟩
instance {m : Type u₁ → Type u₂} [Monad m] : ForM m (TreeSet α cmp) α := ⟨fun t f => t.toList.forM f⟩
instance : Singleton α (TreeSet α cmp) := ⟨fun a => empty.insert a⟩
instance : Insert α (TreeSet α cmp) := ⟨fun a t => t.insert a⟩
instance [Repr α] : Repr (TreeSet α cmp) := ⟨fun t prec => Repr.addAppParen (Std.Format.text "Std.TreeSet.ofList " ++ repr t.toList) prec⟩
end TreeSet
end Std
