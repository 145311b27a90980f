/-! Coercions, heterogeneous operators, user-made monads, class hierarchies and their instances. -/
set_option linter.unusedVariables false
-- coercions
example (n : Nat) : Int := n
example (n : Nat) : Int := ↑n
example (b : Bool) : Prop := b
example (p : Prop) [Decidable p] : Bool := p
#eval (3 : Int) + (2 : Nat)
structure Even where
  val : Nat
  even : val % 2 = 0
instance : Coe Even Nat := ⟨Even.val⟩
example (e : Even) : Nat := e + 1
structure Fn where
  f : Nat → Nat
instance : CoeFun Fn fun _ => Nat → Nat := ⟨Fn.f⟩
def fn : Fn := ⟨(· + 1)⟩
#eval fn 3
structure Grp where
  carrier : Type
  op : carrier → carrier → carrier
instance : CoeSort Grp Type := ⟨Grp.carrier⟩
example (G : Grp) (x y : G) : G := G.op x y
#check fun (G : Grp) (x : ↥G) => x
#check (⇑fn)
structure Pos where
  n : Nat
  pos : n > 0
instance (n : Nat) : OfNat Pos (n+1) := ⟨⟨n+1, Nat.succ_pos n⟩⟩
#eval (3 : Pos).n
instance : CoeDep (List Nat) [] (Option Nat) := ⟨none⟩
-- HAdd heterogenous
structure V where x : Nat
instance : HAdd V Nat V := ⟨fun v n => ⟨v.x + n⟩⟩
#eval ((⟨3⟩ : V) + 4).x
class Plus (α : Type) (β : Type) (γ : outParam Type) where plus : α → β → γ
infixl:65 " +++ " => Plus.plus
instance : Plus Nat Nat Nat := ⟨Nat.add⟩
instance : Plus Nat Int Int := ⟨fun a b => a + b⟩
#eval 3 +++ 4
#eval (3 : Nat) +++ (4 : Int)
-- monads by user
structure State (σ α : Type) where run : σ → (α × σ)
instance : Monad (State σ) where
  pure a := ⟨fun s => (a, s)⟩
  bind x f := ⟨fun s => let (a, s) := x.run s; (f a).run s⟩
def tick : State Nat Unit := ⟨fun s => ((), s + 1)⟩
def prog : State Nat Nat := do
  tick
  tick
  return 5
#eval (prog.run 3).2
-- classes
class Semigroup' (α : Type u) where
  mul : α → α → α
  assoc : ∀ a b c : α, mul (mul a b) c = mul a (mul b c)
class Monoid' (α : Type u) extends Semigroup' α where
  one : α
  one_mul : ∀ a : α, mul one a = a
class CommSemigroup' (α : Type u) extends Semigroup' α where
  comm : ∀ a b : α, mul a b = mul b a
class CommMonoid' (α : Type u) extends Monoid' α, CommSemigroup' α
#print CommMonoid'
instance : CommMonoid' Nat where
  mul := (· * ·)
  assoc := Nat.mul_assoc
  one := 1
  one_mul := Nat.one_mul
  comm := Nat.mul_comm
theorem foo [CommMonoid' α] (a b : α) : Semigroup'.mul a b = Semigroup'.mul b a := CommSemigroup'.comm a b
structure Config where
  verbose : Bool := false
  level : Nat := 3
  name : String := "x"
deriving Repr
#eval ({ level := 5 } : Config)
def c : Config := {}
#eval { c with verbose := true }
#eval c.level
structure A where x : Nat := 1
deriving Repr
structure B extends A where y : Nat := x + 1
deriving Repr
#eval ({} : B)
#eval { x := 5 : B }
#eval (⟨⟨1⟩, 2⟩ : B).toA.x
instance (priority := low) lowI : Inhabited Config := ⟨{ level := 9 }⟩
inductive T | a | b
deriving instance Repr, DecidableEq, BEq for T
#eval T.a
#eval T.a == T.b
namespace N
def x := 3
private def y := 4
protected def z := 5
def w := y
end N
open N in #eval x
open N hiding w
#eval x
open N renaming w → ww
#eval ww
export N (x)
section
variable (α : Type) [Inhabited α] {n : Nat}
def dflt : α := default
theorem t (h : n = 2) : n + 0 = 2 := by simp [h]
end
#check @dflt
#check @t
universe u v
def idd (α : Sort u) (a : α) := a
namespace S
scoped notation "⊕⊕" => (42 : Nat)
scoped instance : Inhabited T := ⟨.b⟩
end S
open S in
#eval ⊕⊕
local notation "foo!" => 3
#eval foo!
@[simp] def double (n : Nat) := n + n
@[inline] def triple (n : Nat) := 3 * n
example : double 2 = 4 := by simp
attribute [local simp] triple in
example : triple 2 = 6 := by simp
@[reducible] def MyNat := Nat
instance : Add MyNat := inferInstanceAs (Add Nat)
abbrev NN := Nat
#eval (3 : NN)
@[ext] structure P where (a b : Nat)
#check @P.ext
example (p q : P) (h : p.a = q.a) (k : p.b = q.b) : p = q := by ext <;> assumption
#eval nat_lit 3
instance : Add P := ⟨fun p q => ⟨p.a + q.a, p.b + q.b⟩⟩
instance : OfNat P 0 := ⟨⟨0, 0⟩⟩
#eval ((0 : P) + ⟨1, 2⟩).a
@[default_instance] instance : HMul Nat P P := ⟨fun n p => ⟨n * p.a, n * p.b⟩⟩
#eval (3 * (⟨1, 2⟩ : P)).b
def f (x : Nat) (y : Nat := 5) : Nat := x + y
#eval f 3
#eval f (y := 1) 3
#eval f 3 (y := 2)
#eval (f · 1) 4
#check (· + 1)
def g {α : Type} [ToString α] (x : α) : String := toString x
#eval g 3
#eval @g Nat _ 3
example : ∃ x : Nat, x > 3 := ⟨4, by decide⟩
opaque secret : Nat
axiom ax : 1 = 1
#print axioms ax
#check (inferInstance : Inhabited Nat)
@[deprecated double (since := "2024")] def dd := 3
#eval dd
