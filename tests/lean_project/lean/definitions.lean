/-! Quotients, recursion of every kind, nested and mutual types, pattern matching, terms. -/
set_option linter.unusedVariables false
-- quotients
def modRel (n : Nat) : Setoid Nat where
  r a b := a % n = b % n
  iseqv := ⟨fun _ => rfl, fun h => h.symm, fun h k => h.trans k⟩
def ZMod (n : Nat) := Quotient (modRel n)
notation:arg "⟦" a "⟧" => Quotient.mk _ a
def ZMod.mk (n a : Nat) : ZMod n := Quotient.mk (modRel n) a
theorem mod_sound (n a b : Nat) (h : a % n = b % n) : ZMod.mk n a = ZMod.mk n b := Quotient.sound h
def ZMod.toNat (n : Nat) (q : ZMod n) : Nat := Quotient.lift (fun a => a % n) (fun _ _ h => h) q
#eval ZMod.toNat 3 (ZMod.mk 3 7)
example (n : Nat) (q : ZMod n) : ∃ a, ZMod.mk n a = q := by induction q using Quotient.ind with | _ a => exact ⟨a, rfl⟩
example {α : Type} [s : Setoid α] (a b : α) (h : a ≈ b) : (⟦a⟧ : Quotient s) = ⟦b⟧ := Quotient.sound h
example {α : Type} [s : Setoid α] (a b : α) (h : (⟦a⟧ : Quotient s) = ⟦b⟧) : a ≈ b := Quotient.exact h
example {α : Type} [s : Setoid α] (q : Quotient s) : True := by
  induction q using Quotient.ind with
  | _ a => trivial
example {α β : Type} [s : Setoid α] (f : α → α → β) (h : ∀ a₁ b₁ a₂ b₂, a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) (p q : Quotient s) : β := Quotient.lift₂ f h p q
example {α : Type} [s : Setoid α] (p q : Quotient s) (P : Quotient s → Quotient s → Prop) (h : ∀ a b, P ⟦a⟧ ⟦b⟧) : P p q := Quotient.inductionOn₂ p q h
example {α : Type} [s : Setoid α] (a : α) : Quotient.mk' a = ⟦a⟧ := rfl
example {α : Type} [s : Setoid α] [d : ∀ a b : α, Decidable (a ≈ b)] : DecidableEq (Quotient s) := inferInstance
example {α : Type} [s : Setoid α] (a : α) : a ≈ a := Setoid.refl a
example {α : Type} [s : Setoid α] (a b : α) (h : a ≈ b) : b ≈ a := Setoid.symm h
#check @Quotient.rec
#check @Quotient.recOn
#check @Quotient.liftOn
#check @Squash
#check @Quot.rec
#check @Quot.inductionOn
#check @Quotient.liftOn₂
-- WF recursion
def gcd' (a b : Nat) : Nat := if h : b = 0 then a else gcd' b (a % b)
termination_by b
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
#eval gcd' 12 18
def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m+1, 0 => ack m 1
  | m+1, n+1 => ack m (ack (m+1) n)
termination_by m n => (m, n)
#eval ack 2 3
def log2' (n : Nat) : Nat := if n ≤ 1 then 0 else 1 + log2' (n / 2)
#eval log2' 1000
theorem log2'_eq (n : Nat) : log2' n = if n ≤ 1 then 0 else 1 + log2' (n / 2) := by rw [log2']
-- nested
inductive Rose (α : Type) | node : α → List (Rose α) → Rose α
#check @Rose.rec
def Rose.size : Rose α → Nat
  | .node _ cs => 1 + sizes cs
where sizes : List (Rose α) → Nat
  | [] => 0
  | c :: cs => c.size + sizes cs
#eval (Rose.node 1 [.node 2 [], .node 3 []]).size
def Rose.sum (t : Rose Nat) : Nat := match t with
  | .node a cs => a + (cs.attach.map fun ⟨c, _⟩ => c.sum).sum
#eval (Rose.node 1 [.node 2 [], .node 3 []]).sum
def Rose.map (f : α → β) : Rose α → Rose β
  | .node a cs => .node (f a) (cs.map (·.map f))
mutual
inductive Ev | z | s (o : Od)
inductive Od | s (e : Ev)
end
mutual
def Ev.n : Ev → Nat
  | .z => 0
  | .s o => o.n + 1
def Od.n : Od → Nat
  | .s e => e.n + 1
end
#eval (Ev.s (.s .z)).n
mutual
def isEven : Nat → Bool
  | 0 => true
  | n+1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n+1 => isEven n
end
#eval isEven 10
partial def collatz (n : Nat) : Nat := if n ≤ 1 then 0 else if n % 2 = 0 then 1 + collatz (n / 2) else 1 + collatz (3 * n + 1)
#eval collatz 27
opaque op : Nat → Nat
unsafe def us : Nat := 3
#eval us
@[implemented_by us] def safe : Nat := 3
#eval safe
def fib (n : Nat) : Nat := go n 0 1
where
  go : Nat → Nat → Nat → Nat
    | 0, a, _ => a
    | n+1, a, b => go n b (a + b)
#eval fib 50
def len (l : List α) : Nat := match l with
  | [] => 0
  | _ :: t => 1 + len t
termination_by structural l
#eval len [1,2,3]
inductive Vec (α : Type u) : Nat → Type u
  | nil : Vec α 0
  | cons : α → Vec α n → Vec α (n+1)
def Vec.map (f : α → β) : Vec α n → Vec β n
  | .nil => .nil
  | .cons a v => .cons (f a) (v.map f)
def Vec.head : Vec α (n+1) → α
  | .cons a _ => a
def Vec.toList : Vec α n → List α
  | .nil => []
  | .cons a v => a :: v.toList
#eval (Vec.cons 1 (.cons 2 .nil)).map (· + 1) |>.toList
-- terms
example : Nat := 3 |> (· + 1) |> fun x => x * 2
#eval [1,2,3] |>.map (· + 1) |>.length
#eval (fun x => x + 1) <| 3
#eval ((· + 1) ∘ (· * 2)) 5
def m (n : Nat) : String := match h : n with
  | 0 => "zero"
  | k+1 => have : n = k+1 := h; s!"succ {k}"
#eval m 3
def il (o : Option Nat) : Nat := if let some x := o then x else 0
#eval il (some 3)
def lr (n : Nat) : Nat :=
  let rec go (k acc : Nat) : Nat := match k with
    | 0 => acc
    | k+1 => go k (acc + k)
  go n 0
#eval lr 5
example (a b c : Nat) (h : a = b) (k : b = c) : a = c := calc
  a = b := h
  _ = c := k
example (a b c : Nat) (h : a < b) (k : b ≤ c) : a < c := calc a
  _ < b := h
  _ ≤ c := k
example : 1 + 1 = 2 := show 2 = 2 from rfl
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have h : p := hp; exact ⟨h, hq⟩
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := have h := hp; ⟨h, hq⟩
example : (fun | 0 => 1 | n+1 => n : Nat → Nat) 3 = 2 := rfl
example : ∀ p : Prop, p ∨ ¬p := fun p => Classical.em p
example (p : Prop) (h : ¬¬p) : p := Classical.byContradiction h
example (p : Prop) (h : ¬¬p) : p := by
  by_cases hp : p
  · exact hp
  · exact absurd hp h
noncomputable example (p : Nat → Prop) (h : ∃ n, p n) : Nat := Classical.choose h
open Classical in
noncomputable def cl (p : Prop) : Nat := if p then 1 else 0
#eval (⟨3, by decide⟩ : {n : Nat // n > 2})
#eval (⟨1, 2⟩ : (_ : Nat) × Nat).1
#eval (⟨1, by simp⟩ : Fin 3)
example (a b : Nat) (h : HEq a b) : a = b := eq_of_heq h
example (a b : Nat) (h : a ≍ b) : a = b := eq_of_heq h
example (x : Nat) (h : x = 3) : x + 1 = 4 := h ▸ rfl
example (x y : Nat) (h : x = y) : y = x := by subst h; rfl
#check (fun (x, y) => x + y : Nat × Nat → Nat)
#check let x := 3; x + 1
example : Nat → Nat := by intro x; exact x
def abs (x : Int) : Nat := match x with
  | .ofNat n => n
  | .negSucc n => n + 1
#eval abs (-5)
def days : Nat → String
  | 1 | 2 => "ab"
  | n@3 => s!"c{n}"
  | _ => "d"
#eval days 3
def charTest : Char → Nat
  | 'a' => 1
  | _ => 2
#eval charTest 'a'
def strTest : String → Nat
  | "a" => 1
  | "b" => 2
  | _ => 3
#eval strTest "b"
example : decide (∀ x : Fin 5, x.val < 5) = true := by decide
def arr : Array (Nat × String) := #[(1, "a"), (2, "b")]
#eval arr.map (·.2)
#eval (arr[0]!).1
def swap : α × β → β × α := fun ⟨a, b⟩ => (b, a)
#eval swap (1, 2)
#eval Id.run do
  let mut x := 1
  x ← pure 3
  return x
#print axioms log2'_eq
def binsearch (a : Array Nat) (x : Nat) : Option Nat := go 0 a.size
where
  go (lo hi : Nat) : Option Nat :=
    if h : lo < hi then
      let mid := (lo + hi) / 2
      if a[mid]! = x then some mid
      else if a[mid]! < x then go (mid + 1) hi
      else go lo mid
    else none
  termination_by hi - lo
#eval binsearch #[1,3,5,7,9] 7
