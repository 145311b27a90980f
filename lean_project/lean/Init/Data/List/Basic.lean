prelude
import Init.Data.Option.Basic

/-! List functions: the usual API, all by structural recursion. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List
inductive Mem (a : α) : List α → Prop
  | head (as : List α) : Mem a (a :: as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (b :: as)
instance : Membership α (List α) := ⟨fun l a => Mem a l⟩

def head? : List α → Option α
  | [] => none
  | a :: _ => some a
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a
def headD : (as : List α) → α → α
  | [], d => d
  | a :: _, _ => a
def head! [Inhabited α] : List α → α
  | [] => default
  | a :: _ => a
def tail : List α → List α
  | [] => []
  | _ :: as => as
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as
def getLast : (as : List α) → as ≠ [] → α
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => List.noConfusion rfl (heq_of_eq h))
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h)))
def getLastD : List α → α → α
  | [], d => d
  | a :: as, _ => getLast (a :: as) (fun h => List.noConfusion rfl (heq_of_eq h))
def dropLast : List α → List α
  | [] => []
  | [_] => []
  | a :: b :: as => a :: dropLast (b :: as)
def isEmpty : List α → Bool
  | [] => true
  | _ :: _ => false
def get?Internal : (as : List α) → Nat → Option α
  | a :: _, 0 => some a
  | _ :: as, n+1 => get?Internal as n
  | [], _ => none
def get!Internal [Inhabited α] : (as : List α) → Nat → α
  | a :: _, 0 => a
  | _ :: as, n+1 => get!Internal as n
  | [], _ => default
def getD (as : List α) (i : Nat) (d : α) : α := (as.get?Internal i).getD d
instance : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩
instance : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i

@[specialize] def foldr (f : α → β → β) (init : β) : List α → β
  | [] => init
  | a :: as => f a (foldr f init as)
def reverseAux : List α → List α → List α
  | [], r => r
  | a :: l, r => reverseAux l (a :: r)
def reverse (as : List α) : List α := reverseAux as []
@[specialize] def filter (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: filter p as
    | false => filter p as
@[specialize] def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as
def elem [BEq α] (a : α) : List α → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | a :: as, p => p a && all as p
def any : List α → (α → Bool) → Bool
  | [], _ => false
  | a :: as, p => p a || any as p
def or (bs : List Bool) : Bool := bs.any id
def and (bs : List Bool) : Bool := bs.all id
def take : Nat → List α → List α
  | 0, _ => []
  | _+1, [] => []
  | n+1, a :: as => a :: take n as
def drop : Nat → List α → List α
  | 0, as => as
  | _+1, [] => []
  | n+1, _ :: as => drop n as
@[specialize] def takeWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []
@[specialize] def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => match p a with
    | true => dropWhile p as
    | false => a :: as
@[specialize] def zipWith (f : α → β → γ) : List α → List β → List γ
  | a :: as, b :: bs => f a b :: zipWith f as bs
  | _, _ => []
def zip : List α → List β → List (α × β) := zipWith Prod.mk
def unzip : List (α × β) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with | (as, bs) => (a :: as, b :: bs)
def zipIdx : List α → (n : Nat := 0) → List (α × Nat)
  | [], _ => []
  | a :: as, n => (a, n) :: zipIdx as (n + 1)
def replicate : (n : Nat) → (a : α) → List α
  | 0, _ => []
  | n+1, a => a :: replicate n a
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => []
  | s, n+1, step => s :: range' (s + step) n step
def range (n : Nat) : List Nat := range' 0 n
def sum [Add α] [Zero α] : List α → α := foldr (· + ·) 0
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as
def findIdx.go (p : α → Bool) : List α → Nat → Nat
  | [], n => n
  | a :: l, n => match p a with
    | true => n
    | false => go p l (n + 1)
def findIdx (p : α → Bool) (l : List α) : Nat := findIdx.go p l 0
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as
def countP (p : α → Bool) : List α → Nat
  | [] => 0
  | a :: as => match p a with
    | true => countP p as + 1
    | false => countP p as
def count [BEq α] (a : α) : List α → Nat := countP (· == a)
protected def erase [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b
def eraseIdx : List α → Nat → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n+1 => a :: eraseIdx as n
protected def insert [BEq α] (a : α) (l : List α) : List α := if l.elem a then l else a :: l
def partition (p : α → Bool) (as : List α) : List α × List α := (as.filter p, as.filter (fun a => !p a))
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse
def IsPrefix (l₁ l₂ : List α) : Prop := ∃ t, l₁ ++ t = l₂
def IsSuffix (l₁ l₂ : List α) : Prop := ∃ t, t ++ l₁ = l₂
def IsInfix (l₁ l₂ : List α) : Prop := ∃ s t, s ++ l₁ ++ t = l₂
inductive Sublist : List α → List α → Prop
  | slnil : Sublist [] []
  | cons a : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons₂ a : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)
inductive Pairwise (R : α → α → Prop) : List α → Prop
  | nil : Pairwise R []
  | cons : ∀ {a : α} {l : List α}, (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)
def Nodup : List α → Prop := Pairwise (· ≠ ·)
inductive Perm : List α → List α → Prop
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃
protected def Subset (l₁ l₂ : List α) : Prop := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂
instance : HasSubset (List α) := ⟨List.Subset⟩
def intersperse (sep : α) : List α → List α
  | [] => []
  | [x] => [x]
  | x :: y :: xs => x :: sep :: intersperse sep (y :: xs)
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)
def rotateLeft (xs : List α) (n : Nat := 1) : List α :=
  let i := n % xs.length
  xs.drop i ++ xs.take i
def splitAt (n : Nat) (l : List α) : List α × List α := (l.take n, l.drop n)
def span (p : α → Bool) (as : List α) : List α × List α := (as.takeWhile p, as.dropWhile p)
def insertIdx : (xs : List α) → (i : Nat) → α → List α
  | xs, 0, a => a :: xs
  | [], _+1, _ => []
  | x :: xs, i+1, a => x :: insertIdx xs i a
def modify : (l : List α) → (i : Nat) → (f : α → α) → List α
  | [], _, _ => []
  | a :: as, 0, f => f a :: as
  | a :: as, i+1, f => a :: modify as i f
def mapIdx.go (f : Nat → α → β) : List α → Nat → List β
  | [], _ => []
  | a :: as, i => f i a :: go f as (i + 1)
def mapIdx (f : Nat → α → β) (as : List α) : List β := mapIdx.go f as 0
def merge (xs ys : List α) (le : α → α → Bool) : List α :=
  let rec go : Nat → List α → List α → List α
    | 0, xs, ys => xs ++ ys
    | _+1, [], ys => ys
    | _+1, xs, [] => xs
    | n+1, x :: xs, y :: ys => if le x y then x :: go n xs (y :: ys) else y :: go n (x :: xs) ys
  go (xs.length + ys.length) xs ys
end List
