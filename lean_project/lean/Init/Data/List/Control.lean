prelude
import Init.Meta

/-! Lists in programs: `for`, monadic traversals, sorting, comparison, and tail-recursive versions that the compiler
uses instead. -/

set_option linter.all false
universe u v w u₁ u₂

namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

-- The compiler replaces the functions on the left by those on the right, which need no stack.
@[specialize] def mapTR.loop (f : α → β) : List α → List β → List β
  | [], bs => bs.reverse
  | a :: as, bs => loop f as (f a :: bs)
@[inline] def mapTR (f : α → β) (as : List α) : List β := mapTR.loop f as []
theorem reverse_reverseAux (as bs : List α) : (reverseAux as bs).reverse = reverseAux bs as := by
  induction as generalizing bs with
  | nil => rfl
  | cons a as ih => exact ih (a :: bs)
theorem mapTR.loop_eq (f : α → β) (as : List α) (bs : List β) : mapTR.loop f as bs = bs.reverse ++ as.map f := by
  induction as generalizing bs with
  | nil => simp [mapTR.loop]
  | cons a as ih => simp [mapTR.loop, ih]
@[csimp] theorem map_eq_mapTR : @map = @mapTR := funext fun α => funext fun β => funext fun f => funext fun as => by
  show as.map f = mapTR.loop f as []
  rw [mapTR.loop_eq]; rfl
@[inline] def appendTR (as bs : List α) : List α := reverseAux as.reverse bs
@[csimp] theorem append_eq_appendTR : @List.append = @appendTR := funext fun α => funext fun as => funext fun bs => by
  show as ++ bs = reverseAux as.reverse bs
  rw [reverseAux_eq, reverse_reverse]
@[specialize] def filterTR.loop (p : α → Bool) : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs => match p a with
    | true => loop p as (a :: bs)
    | false => loop p as bs
@[inline] def filterTR (p : α → Bool) (as : List α) : List α := filterTR.loop p as []
theorem filterTR.loop_eq (p : α → Bool) (as bs : List α) : filterTR.loop p as bs = bs.reverse ++ as.filter p := by
  induction as generalizing bs with
  | nil => simp [filterTR.loop]
  | cons a as ih => cases h : p a <;> simp [filterTR.loop, h, ih, List.filter]
@[csimp] theorem filter_eq_filterTR : @filter = @filterTR := funext fun α => funext fun p => funext fun as => by
  show as.filter p = filterTR.loop p as []
  rw [filterTR.loop_eq]; rfl
@[specialize] def foldrTR (f : α → β → β) (init : β) (as : List α) : β := as.reverse.foldl (fun b a => f a b) init
@[csimp] theorem foldr_eq_foldrTR : @foldr = @foldrTR := funext fun α => funext fun β => funext fun f => funext fun init => funext fun as => by
  show as.foldr f init = as.reverse.foldl (fun b a => f a b) init
  rw [foldl_reverse]
def lengthTR.loop : List α → Nat → Nat
  | [], n => n
  | _ :: as, n => loop as (n + 1)
@[inline] def lengthTR (as : List α) : Nat := lengthTR.loop as 0
theorem lengthTR.loop_eq (as : List α) (n : Nat) : lengthTR.loop as n = n + as.length := by
  induction as generalizing n with
  | nil => rfl
  | cons a as ih => show loop as (n + 1) = n + (as.length + 1); rw [ih]; omega
@[csimp] theorem length_eq_lengthTR : @length = @lengthTR := funext fun α => funext fun as => by
  show as.length = lengthTR.loop as 0
  rw [lengthTR.loop_eq, Nat.zero_add]
def replicateTR.loop (a : α) : Nat → List α → List α
  | 0, as => as
  | n+1, as => loop a n (a :: as)
@[inline] def replicateTR (n : Nat) (a : α) : List α := replicateTR.loop a n []
theorem replicateTR.loop_eq (a : α) (n m : Nat) : replicateTR.loop a n (replicate m a) = replicate (n + m) a := by
  induction n generalizing m with
  | zero => rw [Nat.zero_add]; rfl
  | succ n ih => show replicateTR.loop a n (replicate (m + 1) a) = _; rw [ih]; congr 1; omega
@[csimp] theorem replicate_eq_replicateTR : @replicate = @replicateTR := funext fun α => funext fun n => funext fun a => by
  show replicate n a = replicateTR.loop a n (replicate 0 a)
  rw [replicateTR.loop_eq]; rfl
def range'TR.loop (step : Nat) : (n last : Nat) → List Nat → List Nat
  | 0, _, acc => acc
  | n+1, last, acc => loop step n (last - step) (last :: acc)
def range'TR (s n : Nat) (step : Nat := 1) : List Nat := range'TR.loop step n (s + step * (n - 1)) []
theorem range'TR.loop_eq (step s n : Nat) (acc : List Nat) : range'TR.loop step n (s + step * (n - 1)) acc = range' s n step ++ acc := by
  induction n generalizing acc with
  | zero => rfl
  | succ n ih =>
    show loop step n (s + step * n - step) ((s + step * n) :: acc) = range' s (n + 1) step ++ acc
    cases n with
    | zero => rfl
    | succ n =>
      have e : s + step * (n + 1) - step = s + step * (n + 1 - 1) := by rw [Nat.mul_succ, Nat.add_sub_cancel]; omega
      rw [e, ih]
      have split : ∀ (k s : Nat), range' s (k + 1) step = range' s k step ++ [s + step * k] := by
        intro k
        induction k with
        | zero => intro s; simp [range']
        | succ k ihk => intro s; show s :: range' (s + step) (k + 1) step = _; rw [ihk]; show _ = s :: (range' (s + step) k step ++ _); rw [Nat.mul_succ]; simp; omega
      rw [split (n + 1)]; simp
@[csimp] theorem range'_eq_range'TR : @range' = @range'TR := funext fun s => funext fun n => funext fun step => by
  show range' s n step = range'TR.loop step n (s + step * (n - 1)) []
  rw [range'TR.loop_eq, append_nil]

-- Loops and monadic traversals.
@[specialize] protected def forIn' {m : Type u₁ → Type u₂} {β : Type u₁} [Monad m] (as : List α) (init : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop : (rest : List α) → (∀ a, a ∈ rest → a ∈ as) → β → m β
    | [], _, b => pure b
    | a :: rest, sub, b => do
      match ← f a (sub a (.head _)) b with
      | .done b => pure b
      | .yield b => loop rest (fun x h => sub x (.tail _ h)) b
  loop as (fun _ h => h) init
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (List α) α inferInstance := ⟨List.forIn'⟩
@[specialize] protected def forM {m : Type u₁ → Type u₂} [Monad m] (as : List α) (f : α → m PUnit) : m PUnit := match as with
  | [] => pure ⟨⟩
  | a :: as => do f a; List.forM as f
instance {m : Type u₁ → Type u₂} [Monad m] : ForM m (List α) α := ⟨List.forM⟩
@[inline] def mapM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m β) (as : List α) : m (List β) :=
  let rec @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => do loop as ((← f a) :: bs)
  loop as []
@[specialize] def mapA {m : Type u₁ → Type u₂} [Applicative m] {β : Type u₁} (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => List.cons <$> f a <*> mapA f as
@[specialize] protected def foldlM {m : Type u₁ → Type u₂} [Monad m] {s : Type u₁} (f : s → α → m s) : (init : s) → List α → m s
  | s, [] => pure s
  | s, a :: as => do List.foldlM f (← f s a) as
@[inline] protected def foldrM {m : Type u₁ → Type u₂} [Monad m] {s : Type u₁} (f : α → s → m s) (init : s) (l : List α) : m s := l.reverse.foldlM (fun s a => f a s) init
@[specialize] def filterAuxM {m : Type → Type v} [Monad m] {α : Type} (f : α → m Bool) : List α → List α → m (List α)
  | [], acc => pure acc
  | a :: as, acc => do if ← f a then filterAuxM f as (a :: acc) else filterAuxM f as acc
@[inline] def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) : m (List α) := do
  return (← filterAuxM p as []).reverse
@[inline] def filterMapM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m (Option β)) (as : List α) : m (List β) :=
  let rec @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => do
      match ← f a with
      | none => loop as bs
      | some b => loop as (b :: bs)
  loop as []
@[inline] def flatMapM {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m (List β)) (as : List α) : m (List β) := do
  return (← as.mapM f).flatten
@[specialize] def anyM {m : Type → Type v} [Monad m] (p : α → m Bool) : List α → m Bool
  | [] => pure false
  | a :: as => do if ← p a then pure true else anyM p as
@[specialize] def allM {m : Type → Type v} [Monad m] (p : α → m Bool) : List α → m Bool
  | [] => pure true
  | a :: as => do if ← p a then allM p as else pure false
@[specialize] def findM? {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) : List α → m (Option α)
  | [] => pure none
  | a :: as => do if ← p a then pure (some a) else findM? p as
@[specialize] def findSomeM? {m : Type u₁ → Type u₂} [Monad m] {β : Type u₁} (f : α → m (Option β)) : List α → m (Option β)
  | [] => pure none
  | a :: as => do
    match ← f a with
    | some b => pure (some b)
    | none => findSomeM? f as
@[specialize] def firstM {m : Type u₁ → Type u₂} [Alternative m] {β : Type u₁} (f : α → m β) : List α → m β
  | [] => failure
  | a :: as => f a <|> firstM f as
@[specialize] def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as
@[simp] theorem forM_nil {m : Type u₁ → Type u₂} [Monad m] (f : α → m PUnit) : List.forM [] f = pure ⟨⟩ := rfl
@[simp] theorem foldlM_nil {m : Type u₁ → Type u₂} [Monad m] {s : Type u₁} (f : s → α → m s) (b : s) : List.foldlM f b [] = pure b := rfl
@[simp] theorem foldlM_cons {m : Type u₁ → Type u₂} [Monad m] {s : Type u₁} (f : s → α → m s) (b : s) (a : α) (l : List α) :
    List.foldlM f b (a :: l) = f b a >>= fun s => List.foldlM f s l := rfl

-- More functions.
def groupBy.loop (R : α → α → Bool) : List α → α → List α → List (List α) → List (List α)
  | a :: as, ag, g, gs => match R ag a with
    | true => loop R as a (ag :: g) gs
    | false => loop R as a [] ((ag :: g).reverse :: gs)
  | [], ag, g, gs => ((ag :: g).reverse :: gs).reverse
def splitBy (R : α → α → Bool) : List α → List (List α)
  | [] => []
  | a :: as => groupBy.loop R as a [] []
def eraseDupsBy.loop (r : α → α → Bool) : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs => if bs.any (fun b => r b a) then loop r as bs else loop r as (a :: bs)
def eraseDups [BEq α] (as : List α) : List α := eraseDupsBy.loop (· == ·) as []
def eraseReps [BEq α] (as : List α) : List α := (as.splitBy (· == ·)).filterMap List.head?
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter fun x => !ys.elem x
def rotateRight (xs : List α) (n : Nat := 1) : List α :=
  let i := xs.length - n % xs.length
  xs.drop i ++ xs.take i
def getLast! [Inhabited α] (as : List α) : α := as.getLast?.getD (panic "empty list")
def finRange (n : Nat) : List (Fin n) :=
  let rec loop : (i : Nat) → i ≤ n → List (Fin n) → List (Fin n)
    | 0, _, acc => acc
    | i+1, h, acc => loop i (Nat.le_of_succ_le h) (⟨i, h⟩ :: acc)
  loop n (Nat.le_refl n) []
def ofFn {n : Nat} (f : Fin n → α) : List α := (finRange n).map f
def findIdx? (p : α → Bool) (l : List α) : Option Nat := let i := l.findIdx p; if i < l.length then some i else none
def idxOf? [BEq α] (a : α) (l : List α) : Option Nat := l.findIdx? (· == a)
def zipWithM {m : Type u₁ → Type u₂} [Monad m] {γ : Type u₁} (f : α → β → m γ) (as : List α) (bs : List β) : m (List γ) := (as.zip bs).mapM fun (a, b) => f a b
def iotaTR : Nat → List Nat → List Nat
  | 0, r => r.reverse
  | n+1, r => iotaTR n ((n + 1) :: r)
def iota (n : Nat) : List Nat := iotaTR n []
def prod [Mul α] [One α] : List α → α := foldr (· * ·) One.one
def attachWith (l : List α) (P : α → Prop) : (∀ x, x ∈ l → P x) → List {x // P x} := match l with
  | [] => fun _ => []
  | a :: as => fun h => ⟨a, h a (.head _)⟩ :: attachWith as P fun x hx => h x (.tail _ hx)
def attach (l : List α) : List {x // x ∈ l} := attachWith l _ fun _ => id
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ l : List α, (∀ a, a ∈ l → P a) → List β
  | [], _ => []
  | a :: l, h => f a (h a (.head _)) :: pmap f l fun x hx => h x (.tail _ hx)

-- Merge sort, stable; `fuel` bounds the depth of halving.
def mergeTR.go (le : α → α → Bool) : (fuel : Nat) → List α → List α → List α → List α
  | 0, xs, ys, acc => reverseAux acc (xs ++ ys)
  | _+1, [], ys, acc => reverseAux acc ys
  | _+1, xs, [], acc => reverseAux acc xs
  | n+1, x :: xs, y :: ys, acc => if le x y then go le n xs (y :: ys) (x :: acc) else go le n (x :: xs) ys (y :: acc)
def mergeSort.go (le : α → α → Bool) : (fuel : Nat) → List α → List α
  | 0, l => l
  | _+1, [] => []
  | _+1, [a] => [a]
  | fuel+1, l =>
    let (xs, ys) := l.splitAt ((l.length + 1) / 2)
    let (xs, ys) := (go le fuel xs, go le fuel ys)
    mergeTR.go le (l.length + 1) xs ys []
def mergeSort (l : List α) (le : α → α → Bool := by exact fun a b => a ≤ b) : List α := mergeSort.go le l.length l

-- Comparison, equality and hashing of lists.
inductive Lex (r : α → α → Prop) : List α → List α → Prop where
  | nil {b : α} {bs : List α} : Lex r [] (b :: bs)
  | rel {a b : α} {as bs : List α} (h : r a b) : Lex r (a :: as) (b :: bs)
  | cons {a : α} {as bs : List α} (h : Lex r as bs) : Lex r (a :: as) (a :: bs)
protected def lt [LT α] (as bs : List α) : Prop := Lex (· < ·) as bs
instance instLT [LT α] : LT (List α) := ⟨List.lt⟩
protected def le [LT α] (as bs : List α) : Prop := ¬bs < as
instance instLE [LT α] : LE (List α) := ⟨List.le⟩
instance decidableLex [DecidableEq α] (r : α → α → Prop) [h : DecidableRel r] : (as bs : List α) → Decidable (Lex r as bs)
  | [], [] => isFalse fun h => nomatch h
  | [], _ :: _ => isTrue .nil
  | _ :: _, [] => isFalse fun h => nomatch h
  | a :: as, b :: bs =>
    match h a b with
    | isTrue hr => isTrue (.rel hr)
    | isFalse hr =>
      if e : a = b then
        match decidableLex r as bs with
        | isTrue l => isTrue (e ▸ .cons l)
        | isFalse l => isFalse fun h => match h with
          | .rel k => hr k
          | .cons k => l k
      else isFalse fun h => match h with
        | .rel k => hr k
        | .cons _ => e rfl
instance decidableLT [DecidableEq α] [LT α] [DecidableLT α] (as bs : List α) : Decidable (as < bs) := decidableLex _ as bs
instance decidableLE [DecidableEq α] [LT α] [DecidableLT α] (as bs : List α) : Decidable (as ≤ bs) := inferInstanceAs (Decidable (¬_))
def compareLex (cmp : α → α → Ordering) : List α → List α → Ordering
  | [], [] => .eq
  | [], _ :: _ => .lt
  | _ :: _, [] => .gt
  | a :: as, b :: bs => match cmp a b with
    | .eq => compareLex cmp as bs
    | o => o
instance instOrd [Ord α] : Ord (List α) := ⟨compareLex compare⟩
instance instBEq [BEq α] : BEq (List α) := ⟨List.beq⟩
def lex [BEq α] (as bs : List α) (lt : α → α → Bool) : Bool := match as, bs with
  | [], _ :: _ => true
  | a :: as, b :: bs => lt a b || (a == b && lex as bs lt)
  | _, [] => false
end List

namespace Option
variable {α : Type u}
protected def mapM {m : Type u₁ → Type u₂} {α : Type v} {β : Type u₁} [Applicative m] (f : α → m β) : Option α → m (Option β)
  | none => pure none
  | some a => some <$> f a
protected def forM {m : Type u₁ → Type u₂} [Pure m] : Option α → (α → m PUnit) → m PUnit
  | none, _ => pure ⟨⟩
  | some a, f => f a
instance {m : Type u₁ → Type u₂} [Monad m] : ForM m (Option α) α := ⟨Option.forM⟩
instance : Membership α (Option α) := ⟨fun o a => o = some a⟩
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn' m (Option α) α inferInstance where
  forIn' o b f := match o with
    | none => pure b
    | some a => do
      match ← f a rfl b with
      | .done b => pure b
      | .yield b => pure b
protected def toList : Option α → List α
  | none => []
  | some a => [a]
def getM {m : Type u → Type v} [Alternative m] : Option α → m α
  | none => failure
  | some a => pure a
protected def beq [BEq α] : Option α → Option α → Bool
  | none, none => true
  | some a, some b => a == b
  | _, _ => false
instance [BEq α] : BEq (Option α) := ⟨Option.beq⟩
protected def min [Min α] : Option α → Option α → Option α
  | some a, some b => some (min a b)
  | _, _ => none
end Option
