prelude
import Init.Data.List.Control

/-! Functions on lists as the compiler sees them: loops that need no stack, in place of the recursions that proofs see. -/

set_option linter.all false
universe u v w
namespace List
variable {α : Type u} {β : Type v} {γ : Type w}

-- Each loop keeps the results in an accumulator; `f_go` says what is in it.
@[specialize] def zipWithTR.go (f : α → β → γ) : List α → List β → List γ → List γ
  | a :: as, b :: bs, acc => go f as bs (f a b :: acc)
  | _, _, acc => acc.reverse
@[inline] def zipWithTR (f : α → β → γ) (as : List α) (bs : List β) : List γ := zipWithTR.go f as bs []
theorem zipWithTR.go_eq (f : α → β → γ) (as : List α) (bs : List β) (acc : List γ) : go f as bs acc = acc.reverse ++ zipWith f as bs := by
  induction as generalizing bs acc with
  | nil => simp [go]
  | cons a as ih => cases bs with
    | nil => simp [go]
    | cons b bs => simp [go, ih]
@[csimp] theorem zipWith_eq_zipWithTR : @zipWith = @zipWithTR := by
  funext α β γ f as bs; simp [zipWithTR, zipWithTR.go_eq]
@[inline] def zipTR (as : List α) (bs : List β) : List (α × β) := zipWithTR Prod.mk as bs
@[csimp] theorem zip_eq_zipTR : @zip = @zipTR := by
  funext α β as bs; simp [zipTR, zipWithTR, zipWithTR.go_eq, zip]
def takeTR.go : Nat → List α → List α → List α
  | n + 1, a :: as, acc => go n as (a :: acc)
  | _, _, acc => acc.reverse
@[inline] def takeTR (n : Nat) (as : List α) : List α := takeTR.go n as []
theorem takeTR.go_eq (n : Nat) (as acc : List α) : go n as acc = acc.reverse ++ take n as := by
  induction n generalizing as acc with
  | zero => simp [go]
  | succ n ih => cases as with
    | nil => simp [go]
    | cons a as => simp [go, ih]
@[csimp] theorem take_eq_takeTR : @take = @takeTR := by funext α n as; simp [takeTR, takeTR.go_eq]
@[specialize] def takeWhileTR.go (p : α → Bool) : List α → List α → List α
  | [], acc => acc.reverse
  | a :: as, acc => bif p a then go p as (a :: acc) else acc.reverse
@[inline] def takeWhileTR (p : α → Bool) (as : List α) : List α := takeWhileTR.go p as []
theorem takeWhileTR.go_eq (p : α → Bool) (as acc : List α) : go p as acc = acc.reverse ++ takeWhile p as := by
  induction as generalizing acc with
  | nil => simp [go]
  | cons a as ih => cases h : p a <;> simp [go, takeWhile, h, ih]
@[csimp] theorem takeWhile_eq_takeWhileTR : @takeWhile = @takeWhileTR := by funext α p as; simp [takeWhileTR, takeWhileTR.go_eq]
@[specialize] def filterMapTR.go (f : α → Option β) : List α → List β → List β
  | [], acc => acc.reverse
  | a :: as, acc => match f a with
    | none => go f as acc
    | some b => go f as (b :: acc)
@[inline] def filterMapTR (f : α → Option β) (as : List α) : List β := filterMapTR.go f as []
theorem filterMapTR.go_eq (f : α → Option β) (as : List α) (acc : List β) : go f as acc = acc.reverse ++ filterMap f as := by
  induction as generalizing acc with
  | nil => simp [go]
  | cons a as ih => cases h : f a <;> simp [go, filterMap, h, ih]
@[csimp] theorem filterMap_eq_filterMapTR : @filterMap = @filterMapTR := by funext α β f as; simp [filterMapTR, filterMapTR.go_eq]
@[specialize] def flatMapTR.go (f : α → List β) : List α → List β → List β
  | [], acc => acc.reverse
  | a :: as, acc => go f as (reverseAux (f a) acc)
@[inline] def flatMapTR (f : α → List β) (as : List α) : List β := flatMapTR.go f as []
@[inline] def flattenTR (as : List (List α)) : List α := flatMapTR.go id as []
def dropLastTR.go : List α → List α → List α
  | a :: b :: as, acc => go (b :: as) (a :: acc)
  | _, acc => acc.reverse
@[inline] def dropLastTR (as : List α) : List α := dropLastTR.go as []
theorem dropLastTR.go_eq (as acc : List α) : go as acc = acc.reverse ++ dropLast as := by
  induction as generalizing acc with
  | nil => simp [go]
  | cons a as ih => cases as with
    | nil => simp [go]
    | cons b as => simp [go, ih, dropLast]
@[csimp] theorem dropLast_eq_dropLastTR : @dropLast = @dropLastTR := by funext α as; simp [dropLastTR, dropLastTR.go_eq]
def setTR.go (a : α) : List α → Nat → List α → List α
  | [], _, acc => acc.reverse
  | _ :: as, 0, acc => reverseAux acc (a :: as)
  | b :: as, n + 1, acc => go a as n (b :: acc)
@[inline] def setTR (as : List α) (n : Nat) (a : α) : List α := setTR.go a as n []
theorem setTR.go_eq (a : α) (as : List α) (n : Nat) (acc : List α) : go a as n acc = acc.reverse ++ set as n a := by
  induction as generalizing n acc with
  | nil => simp [go]
  | cons b as ih => cases n with
    | zero => simp [go, set, reverseAux_eq]
    | succ n => simp [go, ih, set]
@[csimp] theorem set_eq_setTR : @set = @setTR := by funext α as n a; simp [setTR, setTR.go_eq]
def eraseIdxTR.go : List α → Nat → List α → List α
  | [], _, acc => acc.reverse
  | _ :: as, 0, acc => reverseAux acc as
  | b :: as, n + 1, acc => go as n (b :: acc)
@[inline] def eraseIdxTR (as : List α) (n : Nat) : List α := eraseIdxTR.go as n []
theorem eraseIdxTR.go_eq (as : List α) (n : Nat) (acc : List α) : go as n acc = acc.reverse ++ eraseIdx as n := by
  induction as generalizing n acc with
  | nil => simp [go, eraseIdx]
  | cons b as ih => cases n with
    | zero => simp [go, eraseIdx, reverseAux_eq]
    | succ n => simp [go, ih, eraseIdx]
@[csimp] theorem eraseIdx_eq_eraseIdxTR : @eraseIdx = @eraseIdxTR := by funext α as n; simp [eraseIdxTR, eraseIdxTR.go_eq]
def eraseTR.go [BEq α] (a : α) : List α → List α → List α
  | [], acc => acc.reverse
  | b :: as, acc => bif b == a then reverseAux acc as else go a as (b :: acc)
@[inline] def eraseTR [BEq α] (as : List α) (a : α) : List α := eraseTR.go a as []
theorem eraseTR.go_eq [BEq α] (a : α) (as acc : List α) : go a as acc = acc.reverse ++ as.erase a := by
  induction as generalizing acc with
  | nil => simp [go]
  | cons b as ih => cases h : b == a <;> simp [go, List.erase, h, ih, reverseAux_eq]
@[csimp] theorem erase_eq_eraseTR : @List.erase = @eraseTR := by funext α _ as a; simp [eraseTR, eraseTR.go_eq]
def insertIdxTR.go (a : α) : List α → Nat → List α → List α
  | as, 0, acc => reverseAux acc (a :: as)
  | [], _ + 1, acc => acc.reverse
  | b :: as, n + 1, acc => go a as n (b :: acc)
@[inline] def insertIdxTR (as : List α) (n : Nat) (a : α) : List α := insertIdxTR.go a as n []
theorem insertIdxTR.go_eq (a : α) (as : List α) (n : Nat) (acc : List α) : go a as n acc = acc.reverse ++ insertIdx as n a := by
  induction n generalizing as acc with
  | zero => simp [go, insertIdx, reverseAux_eq]
  | succ n ih => cases as with
    | nil => simp [go, insertIdx]
    | cons b as => simp [go, ih, insertIdx]
@[csimp] theorem insertIdx_eq_insertIdxTR : @insertIdx = @insertIdxTR := by funext α as n a; simp [insertIdxTR, insertIdxTR.go_eq]
@[specialize] def modifyTR.go (f : α → α) : List α → Nat → List α → List α
  | [], _, acc => acc.reverse
  | a :: as, 0, acc => reverseAux acc (f a :: as)
  | a :: as, n + 1, acc => go f as n (a :: acc)
@[inline] def modifyTR (as : List α) (n : Nat) (f : α → α) : List α := modifyTR.go f as n []
theorem modifyTR.go_eq (f : α → α) (as : List α) (n : Nat) (acc : List α) : go f as n acc = acc.reverse ++ modify as n f := by
  induction as generalizing n acc with
  | nil => simp [go, modify]
  | cons b as ih => cases n with
    | zero => simp [go, modify, reverseAux_eq]
    | succ n => simp [go, ih, modify]
@[csimp] theorem modify_eq_modifyTR : @modify = @modifyTR := by funext α as n f; simp [modifyTR, modifyTR.go_eq]
def intersperseTR.go (sep : α) : List α → List α → List α
  | [], acc => acc.reverse
  | [x], acc => reverseAux acc [x]
  | x :: y :: xs, acc => go sep (y :: xs) (sep :: x :: acc)
@[inline] def intersperseTR (sep : α) (as : List α) : List α := intersperseTR.go sep as []
theorem intersperseTR.go_eq (sep : α) (as acc : List α) : go sep as acc = acc.reverse ++ intersperse sep as := by
  induction as generalizing acc with
  | nil => simp [go, intersperse]
  | cons a as ih => cases as with
    | nil => simp [go, intersperse, reverseAux_eq]
    | cons b as => simp [go, ih, intersperse]
@[csimp] theorem intersperse_eq_intersperseTR : @intersperse = @intersperseTR := by funext α sep as; simp [intersperseTR, intersperseTR.go_eq]
@[inline] def rangeTR (n : Nat) : List Nat := range'TR 0 n
@[csimp] theorem range_eq_rangeTR : @range = @rangeTR := by funext n; rw [rangeTR, ← range'_eq_range'TR]; rfl
@[specialize] def mapIdxTR.go (f : Nat → α → β) : List α → Nat → List β → List β
  | [], _, acc => acc.reverse
  | a :: as, i, acc => go f as (i + 1) (f i a :: acc)
@[inline] def mapIdxTR (f : Nat → α → β) (as : List α) : List β := mapIdxTR.go f as 0 []
theorem mapIdxTR.go_eq (f : Nat → α → β) (as : List α) (i : Nat) (acc : List β) : go f as i acc = acc.reverse ++ mapIdx.go f as i := by
  induction as generalizing i acc with
  | nil => simp [go, mapIdx.go]
  | cons a as ih => simp [go, ih, mapIdx.go]
@[csimp] theorem mapIdx_eq_mapIdxTR : @mapIdx = @mapIdxTR := by funext α β f as; simp [mapIdxTR, mapIdxTR.go_eq, mapIdx]
theorem flatMapTR.go_eq (f : α → List β) (as : List α) (acc : List β) : go f as acc = acc.reverse ++ flatMap f as := by
  induction as generalizing acc with
  | nil => simp [go]
  | cons a as ih => simp [go, ih, reverseAux_eq, flatMap_cons]
@[csimp] theorem flatMap_eq_flatMapTR : @flatMap = @flatMapTR := by funext α β f as; simp [flatMapTR, flatMapTR.go_eq]
@[csimp] theorem flatten_eq_flattenTR : @flatten = @flattenTR := by
  funext α as; simp [flattenTR, flatMapTR.go_eq, flatMap, map_id]
def zipIdxTR.go : List α → Nat → List (α × Nat) → List (α × Nat)
  | [], _, acc => acc.reverse
  | a :: as, i, acc => go as (i + 1) ((a, i) :: acc)
@[inline] def zipIdxTR (as : List α) (i : Nat := 0) : List (α × Nat) := zipIdxTR.go as i []
theorem zipIdxTR.go_eq (as : List α) (i : Nat) (acc : List (α × Nat)) : go as i acc = acc.reverse ++ zipIdx as i := by
  induction as generalizing i acc with
  | nil => simp [go, zipIdx]
  | cons a as ih => simp [go, ih, zipIdx]
@[csimp] theorem zipIdx_eq_zipIdxTR : @zipIdx = @zipIdxTR := by funext α as i; simp [zipIdxTR, zipIdxTR.go_eq]
def unzipTR.go : List (α × β) → List α → List β → List α × List β
  | [], as, bs => (as.reverse, bs.reverse)
  | (a, b) :: l, as, bs => go l (a :: as) (b :: bs)
@[inline] def unzipTR (l : List (α × β)) : List α × List β := unzipTR.go l [] []
theorem unzipTR.go_eq (l : List (α × β)) (as : List α) (bs : List β) : go l as bs = (as.reverse ++ l.unzip.1, bs.reverse ++ l.unzip.2) := by
  induction l generalizing as bs with
  | nil => simp [go, unzip]
  | cons x l ih => simp [go, ih, unzip]
@[csimp] theorem unzip_eq_unzipTR : @unzip = @unzipTR := by funext α β l; simp [unzipTR, unzipTR.go_eq]
@[inline] def sumTR [Add α] [Zero α] (as : List α) : α := as.foldrTR (· + ·) 0
@[csimp] theorem sum_eq_sumTR : @sum = @sumTR := by funext α _ _ as; rw [sumTR, ← foldr_eq_foldrTR]; rfl
@[instance_reducible] def instAppendTR : Append (List α) := ⟨appendTR⟩
@[csimp] theorem instAppend_eq_instAppendTR : @instAppend = @instAppendTR := by
  funext α; exact congrArg Append.mk (congrFun append_eq_appendTR α)
end List

-- Bounded quantifiers run as loops.
namespace Nat
@[specialize] def decidableBallLT.loop (n : Nat) (P : (k : Nat) → k < n → Prop) [h : ∀ k hk, Decidable (P k hk)] :
    (i : Nat) → (hi : i ≤ n) → (∀ k (hk : k < n), k < n - i → P k hk) → Decidable (∀ k hk, P k hk)
  | 0, _, acc => isTrue fun k hk => acc k hk hk
  | i + 1, hi, acc =>
    have lt : n - (i + 1) < n := by omega
    match h (n - (i + 1)) lt with
    | isTrue t => loop n P i (by omega) fun k hk l => if e : k = n - (i + 1) then by subst e; exact t else acc k hk (by omega)
    | isFalse f => isFalse fun g => f (g _ lt)
def decidableBallLTImpl (n : Nat) (P : (k : Nat) → k < n → Prop) [h : ∀ k hk, Decidable (P k hk)] : Decidable (∀ k hk, P k hk) :=
  decidableBallLT.loop n P n (Nat.le_refl n) fun _ _ l => absurd l (by omega)
@[csimp] theorem decidableBallLT_eq_impl : @decidableBallLT = @decidableBallLTImpl := by
  funext n P h; exact Subsingleton.elim _ _
def decidableBallLT.auxImpl (P : Nat → Prop) [DecidablePred P] (n : Nat) : Decidable (∀ k, k < n → P k) := decidableBallLTImpl n fun k _ => P k
@[csimp] theorem decidableBallLT.aux_eq_impl : @decidableBallLT.aux = @auxImpl := by
  funext P h n; exact Subsingleton.elim _ _
end Nat
