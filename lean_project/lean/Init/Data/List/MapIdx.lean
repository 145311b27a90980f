prelude
import Init.Data.Option.Instances

/-! More list functions: changes at a place, padding, mapping with the index. -/

set_option linter.all false
universe u v w

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}
def intercalate (sep : List α) (xs : List (List α)) : List α := (xs.intersperse sep).flatten
def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: as => f a :: as
def zipWithAll (f : Option α → Option β → γ) : List α → List β → List γ
  | [], bs => bs.map fun b => f none (some b)
  | a :: as, [] => (a :: as).map fun a => f (some a) none
  | a :: as, b :: bs => f (some a) (some b) :: zipWithAll f as bs
def replace [BEq α] : (l : List α) → (a b : α) → List α
  | [], _, _ => []
  | x :: l, a, b => if a == x then b :: l else x :: replace l a b
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => if p a then l else a :: eraseP p l
def leftpad (n : Nat) (a : α) (l : List α) : List α := replicate (n - l.length) a ++ l
def rightpad (n : Nat) (a : α) (l : List α) : List α := l ++ replicate (n - l.length) a
def scanl (f : β → α → β) (b : β) : List α → List β
  | [] => [b]
  | a :: l => b :: scanl f (f b a) l
protected def min [Min α] : (l : List α) → l ≠ [] → α
  | a :: as, _ => as.foldl min a
protected def max [Max α] : (l : List α) → l ≠ [] → α
  | a :: as, _ => as.foldl max a
def mapFinIdx (as : List α) (f : (i : Nat) → α → i < as.length → β) : List β :=
  let rec go : (bs : List α) → (i : Nat) → i + bs.length = as.length → List β
    | [], _, _ => []
    | b :: bs, i, h => f i b (by simp at h; omega) :: go bs (i + 1) (by simp at h; omega)
  go as 0 (Nat.zero_add _)
def modifyTailIdx (l : List α) (i : Nat) (f : List α → List α) : List α := match i, l with
  | 0, l => f l
  | _+1, [] => []
  | i+1, a :: l => a :: modifyTailIdx l i f
attribute [simp] head_mem
end List
