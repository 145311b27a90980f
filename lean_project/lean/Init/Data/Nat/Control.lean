prelude
import Init.Data.OfScientific

/-! Numbers in programs: loops that count, square root, least common multiple, powers of two; order and equality of
pairs. -/

set_option linter.all false
universe u v w u₁ u₂

namespace Nat
@[specialize] def fold {α : Type u} (n : Nat) (f : (i : Nat) → i < n → α → α) (init : α) : α :=
  let rec @[specialize] loop : (k i : Nat) → k + i = n → α → α
    | 0, _, _, a => a
    | k+1, i, h, a => loop k (i + 1) (by omega) (f i (by omega) a)
  loop n 0 rfl init
@[specialize] def foldRev {α : Type u} : (n : Nat) → ((i : Nat) → i < n → α → α) → α → α
  | 0, _, a => a
  | n+1, f, a => foldRev n (fun i h => f i (Nat.lt_succ_of_lt h)) (f n (Nat.lt_succ_self n) a)
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → α → α
  | 0, a => a
  | n+1, a => «repeat» f n (f a)
@[specialize] def any (n : Nat) (f : (i : Nat) → i < n → Bool) : Bool := fold n (fun i h b => b || f i h) false
@[specialize] def all (n : Nat) (f : (i : Nat) → i < n → Bool) : Bool := fold n (fun i h b => b && f i h) true
@[inline] def forM {m : Type → Type u} [Monad m] (n : Nat) (f : (i : Nat) → i < n → m Unit) : m Unit := fold n (fun i h x => do x; f i h) (pure ())
@[inline] def foldM {α : Type u} {m : Type u → Type v} [Monad m] (n : Nat) (f : (i : Nat) → i < n → α → m α) (init : α) : m α := fold n (fun i h x => do f i h (← x)) (pure init)
def lcm (m n : Nat) : Nat := m * n / gcd m n
def sqrt.go (n : Nat) : (fuel guess : Nat) → Nat
  | 0, guess => guess
  | fuel+1, guess => let next := (guess + n / guess) / 2; if next < guess then go n fuel next else guess
def sqrt (n : Nat) : Nat := if n ≤ 1 then n else sqrt.go n (n.log2 + 8) (1 <<< (n.log2 / 2 + 1))
def isPowerOfTwo (n : Nat) : Prop := ∃ k, n = 2 ^ k
def nextPowerOfTwo (n : Nat) : Nat := if n ≤ 1 then 1 else 1 <<< ((n - 1).log2 + 1)
def divExact (m n : Nat) (_ : n ∣ m) : Nat := m / n
def toSuperDigits (n : Nat) : List Char := (Nat.toDigits 10 n).map fun c => toSuperDigit (c.toNat - 48)
end Nat
namespace Int
def lcm (m n : Int) : Nat := m.natAbs.lcm n.natAbs
end Int
instance : Hashable Int := ⟨fun
  | .ofNat n => UInt64.ofNat (2 * n)
  | .negSucc n => UInt64.ofNat (2 * n + 1)⟩
instance {n : Nat} : Hashable (Fin n) := ⟨fun i => UInt64.ofNat i.val⟩
instance : Hashable Unit := ⟨fun _ => 11⟩
instance {α : Type u} {β : Type v} [Hashable α] [Hashable β] : Hashable (α ⊕ β) := ⟨fun
  | .inl a => mixHash 11 (hash a)
  | .inr b => mixHash 13 (hash b)⟩

namespace Prod
variable {α : Type u} {β : Type v}
def lexLt [LT α] [LT β] (s t : α × β) : Prop := s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)
instance instLT [LT α] [LT β] : LT (α × β) := ⟨lexLt⟩
instance instDecidableLt [LT α] [LT β] [DecidableEq α] [(a b : α) → Decidable (a < b)] [(a b : β) → Decidable (a < b)] (s t : α × β) : Decidable (s < t) :=
  inferInstanceAs (Decidable (_ ∨ _))
end Prod
@[instance_reducible] def lexOrd {α : Type u} {β : Type v} [Ord α] [Ord β] : Ord (α × β) := ⟨fun p q => (compare p.1 q.1).then (compare p.2 q.2)⟩
@[instance_reducible] def ltOfOrd {α : Type u} [Ord α] : LT α := ⟨fun a b => compare a b = .lt⟩
@[instance_reducible] def leOfOrd {α : Type u} [Ord α] : LE α := ⟨fun a b => (compare a b).isLE = true⟩
@[inline] def compareLex {α : Type u} {β : Type v} (c₁ c₂ : α → β → Ordering) (a : α) (b : β) : Ordering := (c₁ a b).then (c₂ a b)
@[inline] def compareOn {α : Type u} {β : Type v} [Ord β] (f : α → β) (x y : α) : Ordering := compare (f x) (f y)
namespace Ordering
def isGT : Ordering → Bool
  | gt => true
  | _ => false
def isGE : Ordering → Bool
  | lt => false
  | _ => true
def isNe : Ordering → Bool
  | eq => false
  | _ => true
deriving instance Repr, BEq, Hashable, Ord for Ordering
end Ordering
namespace Ord
@[instance_reducible] def opposite {α : Type u} (o : Ord α) : Ord α := ⟨fun a b => o.compare b a⟩
@[instance_reducible] def on {α : Type u} {β : Type v} (o : Ord β) (f : α → β) : Ord α := ⟨fun a b => o.compare (f a) (f b)⟩
@[instance_reducible] def lex {α : Type u} {β : Type v} (_ : Ord α) (_ : Ord β) : Ord (α × β) := lexOrd
end Ord
instance : Ord Unit := ⟨fun _ _ => .eq⟩
deriving instance Ord for Sum

namespace Nat
@[specialize] def forRevM {m : Type → Type u} [Monad m] (n : Nat) (f : (i : Nat) → i < n → m Unit) : m Unit := match n with
  | 0 => pure ()
  | n+1 => do f n (Nat.lt_succ_self n); forRevM n fun i h => f i (Nat.lt_succ_of_lt h)
@[specialize] def allM {m : Type → Type u} [Monad m] (n : Nat) (p : (i : Nat) → i < n → m Bool) : m Bool :=
  let rec loop : (k i : Nat) → k + i = n → m Bool
    | 0, _, _ => pure true
    | k+1, i, h => do if ← p i (by omega) then loop k (i + 1) (by omega) else pure false
  loop n 0 rfl
@[specialize] def anyM {m : Type → Type u} [Monad m] (n : Nat) (p : (i : Nat) → i < n → m Bool) : m Bool :=
  let rec loop : (k i : Nat) → k + i = n → m Bool
    | 0, _, _ => pure false
    | k+1, i, h => do if ← p i (by omega) then pure true else loop k (i + 1) (by omega)
  loop n 0 rfl
end Nat

-- Induction along the subtractions of a division.
@[elab_as_elim] def Nat.div.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y) (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  if h : 0 < y ∧ y ≤ x then ind x y h (inductionOn (x - y) y ind base) else base x y h
termination_by x
decreasing_by omega
@[elab_as_elim] def Nat.mod.inductionOn {motive : Nat → Nat → Sort u} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y) (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y :=
  Nat.div.inductionOn x y ind base
