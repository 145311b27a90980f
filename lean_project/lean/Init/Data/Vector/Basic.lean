prelude
import Init.Data.ByteArray.Basic

/-! Vectors: arrays whose size is part of the type. -/

set_option linter.all false
universe u v w u₁ u₂

structure Vector (α : Type u) (n : Nat) where
  toArray : Array α
  size_toArray : toArray.size = n
attribute [simp] Vector.size_toArray
deriving instance Repr, DecidableEq for Vector
abbrev Array.toVector {α : Type u} (xs : Array α) : Vector α xs.size := ⟨xs, rfl⟩
namespace Vector
variable {α : Type u} {β : Type v} {γ : Type w} {n m : Nat}
def size (_ : Vector α n) : Nat := n
def toList (v : Vector α n) : List α := v.toArray.toList
def get (v : Vector α n) (i : Fin n) : α := v.toArray[i.val]'(by rw [v.size_toArray]; exact i.isLt)
instance : GetElem (Vector α n) Nat α fun _ i => i < n := ⟨fun v i h => v.get ⟨i, h⟩⟩
instance : GetElem? (Vector α n) Nat α fun _ i => i < n where
  getElem? v i := v.toArray[i]?
  getElem! v i := v.toArray[i]!
def set (v : Vector α n) (i : Nat) (x : α) (h : i < n := by get_elem_tactic) : Vector α n := ⟨v.toArray.set i x (by rw [v.size_toArray]; exact h), by simp⟩
def set! (v : Vector α n) (i : Nat) (x : α) : Vector α n := if h : i < n then v.set i x h else v
def push (v : Vector α n) (x : α) : Vector α (n + 1) := ⟨v.toArray.push x, by simp⟩
def pop (v : Vector α n) : Vector α (n - 1) := ⟨v.toArray.pop, by simp⟩
def map (f : α → β) (v : Vector α n) : Vector β n := ⟨v.toArray.map f, by simp⟩
def append (v : Vector α n) (w : Vector α m) : Vector α (n + m) := ⟨v.toArray ++ w.toArray, by simp⟩
instance : HAppend (Vector α n) (Vector α m) (Vector α (n + m)) := ⟨append⟩
def reverse (v : Vector α n) : Vector α n := ⟨v.toArray.reverse, by simp⟩
def replicate (n : Nat) (x : α) : Vector α n := ⟨Array.replicate n x, by simp⟩
def range (n : Nat) : Vector Nat n := ⟨Array.range n, by simp⟩
def ofFn (f : Fin n → α) : Vector α n :=
  let rec loop : (k : Nat) → k ≤ n → Vector α k
    | 0, _ => ⟨#[], rfl⟩
    | k+1, h => (loop k (Nat.le_of_succ_le h)).push (f ⟨k, h⟩)
  loop n (Nat.le_refl n)
def zipWith (f : α → β → γ) (v : Vector α n) (w : Vector β n) : Vector γ n := ofFn fun i => f (v.get i) (w.get i)
def zip (v : Vector α n) (w : Vector β n) : Vector (α × β) n := zipWith Prod.mk v w
def mapIdx (f : Nat → α → β) (v : Vector α n) : Vector β n := ofFn fun i => f i.val (v.get i)
@[inline] def foldl (f : β → α → β) (init : β) (v : Vector α n) : β := v.toArray.foldl f init
@[inline] def foldr (f : α → β → β) (init : β) (v : Vector α n) : β := v.toArray.foldr f init
def sum [Add α] [Zero α] (v : Vector α n) : α := v.toArray.sum
def all (v : Vector α n) (p : α → Bool) : Bool := v.toArray.all p
def any (v : Vector α n) (p : α → Bool) : Bool := v.toArray.any p
def contains [BEq α] (v : Vector α n) (a : α) : Bool := v.toArray.contains a
def head [NeZero n] (v : Vector α n) : α := v.get ⟨0, Nat.pos_of_ne_zero NeZero.out⟩
protected def cast (h : n = m) (v : Vector α n) : Vector α m := ⟨v.toArray, h ▸ v.size_toArray⟩
def swap (v : Vector α n) (i j : Nat) (hi : i < n := by get_elem_tactic) (hj : j < n := by get_elem_tactic) : Vector α n := (v.set i v[j] hi).set j v[i] hj
instance [BEq α] : BEq (Vector α n) := ⟨fun v w => v.toArray == w.toArray⟩
instance [Inhabited α] : Inhabited (Vector α n) := ⟨replicate n default⟩
instance [Hashable α] : Hashable (Vector α n) := ⟨fun v => hash v.toArray⟩
instance [ToString α] : ToString (Vector α n) := ⟨fun v => toString v.toArray⟩
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m (Vector α n) α := ⟨fun v b f => forIn v.toArray b f⟩
instance : Membership α (Vector α n) := ⟨fun v a => a ∈ v.toArray⟩
end Vector
