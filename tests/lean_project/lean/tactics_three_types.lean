/-! Every everyday tactic, on `Nat`, on `List` and on a type of the user's. A check is an `example` that closes. -/
set_option linter.all false
inductive Tree (α : Type) where
  | leaf
  | node (l : Tree α) (x : α) (r : Tree α)
deriving Repr, DecidableEq, Inhabited
namespace Tree
variable {α : Type}
@[simp, grind] def size : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
@[simp, grind] def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror
@[simp] def depth : Tree α → Nat
  | leaf => 0
  | node l _ r => max l.depth r.depth + 1
def toList : Tree α → List α
  | leaf => []
  | node l x r => l.toList ++ x :: r.toList
inductive Mem (a : α) : Tree α → Prop
  | root {l r} : Mem a (node l a r)
  | left {l x r} : Mem a l → Mem a (node l x r)
  | right {l x r} : Mem a r → Mem a (node l x r)
end Tree
open Tree

-- intro, intros, exact, assumption, trivial, rfl
example : ∀ n : Nat, n = n := by intro n; rfl
example : ∀ xs : List Nat, xs = xs := by intros; rfl
example : ∀ t : Tree Nat, t = t := by intro t; exact rfl
example : ∀ n m : Nat, n = m → m = n := by intro n m h; exact h.symm
example (xs ys : List Nat) (h : xs = ys) : xs = ys := by assumption
example (t : Tree Nat) (h : t = leaf) : t = leaf := by assumption
example : ∀ p : Nat × Nat, p.1 + p.2 = p.1 + p.2 := by intro (a, b); rfl
example : True := by trivial
example (t : Tree Nat) : t.size = t.size := by trivial
example : (fun n : Nat => n + 0) = id := by rfl
example : (node leaf 1 leaf).size = 1 := by rfl
example : [1, 2] ++ [3] = [1, 2, 3] := by rfl

-- apply, refine, constructor, left, right, exists, exfalso, contradiction
example (n m k : Nat) (h : n ≤ m) (g : m ≤ k) : n ≤ k := by apply Nat.le_trans h; exact g
example (n m k : Nat) (h : n ≤ m) (g : m ≤ k) : n ≤ k := by apply Nat.le_trans <;> assumption
example (xs : List Nat) (h : 1 ∈ xs) : 1 ∈ 2 :: xs := by apply List.Mem.tail; exact h
example (t : Tree Nat) (h : Mem 1 t) : Mem 1 (node leaf 2 t) := by apply Mem.right; exact h
example (t : Tree Nat) (h : Mem 1 t) : Mem 1 (node t 2 leaf) := by refine Mem.left ?_; exact h
example : ∃ n : Nat, n * n = 9 := by refine ⟨3, ?_⟩; rfl
example : ∃ xs : List Nat, xs.length = 2 := by exists [0, 1]
example : ∃ t : Tree Nat, t.size = 1 := by exists node leaf 0 leaf
example (n : Nat) : n = n ∧ n ≤ n := by constructor; rfl; exact Nat.le_refl n
example : Mem 1 (node leaf 1 leaf : Tree Nat) := by apply Mem.root
example (n : Nat) : n = n ∨ n = 0 := by left; rfl
example (xs : List Nat) : xs = [0] ∨ xs = xs := by right; rfl
example (t : Tree Nat) : t = leaf ∨ t = t := by right; rfl
example (n : Nat) (h : n < 0) : n = 5 := by exfalso; exact Nat.not_lt_zero n h
example (n : Nat) (h : n + 1 = 0) : n = 5 := by contradiction
example (xs : List Nat) (h : 1 :: xs = []) : xs = [5] := by contradiction
example (l r : Tree Nat) (h : node l 1 r = leaf) : l = r := by contradiction
example (h : Mem 1 (leaf : Tree Nat)) : False := by contradiction
example (p : Prop) (h : p) (g : ¬p) : 0 = 1 := by contradiction
example (h : Mem 1 (leaf : Tree Nat)) : False := by nomatch h
example : ¬ Mem 1 (leaf : Tree Nat) := by nofun
example : ¬ (1 : Nat) ∈ [] := by nofun

-- cases, rcases, obtain, rintro, match
example (n : Nat) : n = 0 ∨ 0 < n := by cases n with | zero => left; rfl | succ n => right; exact Nat.succ_pos n
example (xs : List Nat) : xs = [] ∨ ∃ y ys, xs = y :: ys := by cases xs with | nil => simp | cons y ys => exact .inr ⟨y, ys, rfl⟩
example (t : Tree Nat) : t = leaf ∨ 0 < t.size := by
  cases t
  case leaf => exact .inl rfl
  case node l x r => right; simp; omega
example (n m : Nat) (h : n = 0 ∨ m = 0) : n * m = 0 := by rcases h with rfl | rfl; simp; simp
example (h : ∃ xs : List Nat, xs.length = 1 ∧ 3 ∈ xs) : True := by rcases h with ⟨xs, hl, hm⟩; trivial
example (x : Nat) (t : Tree Nat) (h : Mem x (node t 3 leaf)) : Mem x t ∨ x = 3 := by
  rcases h with _ | h | ⟨⟨⟩⟩
  · exact .inr rfl
  · exact .inl h
example (n : Nat) (h : ∃ k, n = 2 * k) : n % 2 = 0 := by obtain ⟨k, rfl⟩ := h; omega
example (xs : List Nat) (h : ∃ y ys, xs = y :: ys) : xs ≠ [] := by obtain ⟨y, ys, rfl⟩ := h; simp
example (t : Tree Nat) (h : ∃ l x r, t = node l x r) : t ≠ leaf := by obtain ⟨l, x, r, rfl⟩ := h; nofun
example : ∀ n : Nat, (∃ k, n = k + k) → ∃ k, n = 2 * k := by rintro n ⟨k, rfl⟩; exact ⟨k, by omega⟩
example : ∀ p : Tree Nat × Nat, p = (p.1, p.2) := by rintro ⟨t, n⟩; rfl
example (p q : Prop) : p ∨ q → q ∨ p := by rintro (h | h) <;> simp [h]
example (n : Nat) : n = 0 ∨ n ≠ 0 := by
  match n with
  | 0 => exact .inl rfl
  | n + 1 => exact .inr (Nat.succ_ne_zero n)
theorem size_mirror (t : Tree Nat) : t.mirror.size = t.size := by
  match t with
  | leaf => rfl
  | node l x r => simp [size_mirror l, size_mirror r]; omega

-- induction: with, generalizing, using; fun_induction, fun_cases
example (n : Nat) : 0 + n = n := by induction n with | zero => rfl | succ n ih => rw [← Nat.add_assoc, ih]
example (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := by
  induction xs with
  | nil => simp
  | cons x xs ih => simp [ih]; omega
example (t : Tree Nat) : t.mirror.mirror = t := by induction t with | leaf => rfl | node l x r hl hr => simp [hl, hr]
example (t : Tree Nat) : t.mirror.size = t.size := by
  induction t
  case leaf => rfl
  case node l x r hl hr => simp [hl, hr]; omega
example (t : Tree Nat) : t.depth ≤ t.size := by
  induction t with
  | leaf => simp
  | node l x r hl hr => simp; omega
def addTo : List Nat → Nat → Nat
  | [], n => n
  | x :: xs, n => addTo xs (n + x)
example (xs : List Nat) (n : Nat) : addTo xs n = n + addTo xs 0 := by
  induction xs generalizing n with
  | nil => simp [addTo]
  | cons x xs ih => rw [addTo, addTo, ih, ih (0 + x)]; omega
example (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with | _ n ih => exact h n ih
example (xs : List Nat) (n : Nat) : addTo xs n = n + xs.sum := by
  fun_induction addTo xs n with
  | case1 => simp
  | case2 n x xs ih => simp [ih]; omega
example (t : Tree Nat) : t.mirror.depth = t.depth := by
  fun_induction mirror t <;> simp_all [Nat.max_comm]
example (t : Tree Nat) : t.size = 0 ↔ t = leaf := by fun_cases size t <;> simp
example (xs : List Nat) (n : Nat) (h : xs = []) : addTo xs n = n := by fun_cases addTo xs n <;> simp_all

-- injection, subst, rw, erw, rwa, change, show, unfold, delta
example (n m : Nat) (h : n + 1 = m + 1) : n = m := by injection h
example (x y : Nat) (xs ys : List Nat) (h : x :: xs = y :: ys) : x = y ∧ xs = ys := by injection h with h₁ h₂; exact ⟨h₁, h₂⟩
example (l r l' r' : Tree Nat) (h : node l 1 r = node l' 1 r') : l = l' := by injection h
example (a b : Nat) (h : a = b) : b = a := by subst h; rfl
example (t s : Tree Nat) (h : t = s) : s.size = t.size := by subst h; rfl
example (a b c : Nat) (h : a = b) (g : b = c) : a + 1 = c + 1 := by rw [h, g]
example (a b c : Nat) (h : a = b) (g : c = b) : a = c := by rw [h, ← g]
example (xs : List Nat) : xs ++ [] = xs := by rw [List.append_nil]
example (t : Tree Nat) (h : t.mirror = leaf) (g : t.mirror.mirror = t) : t = leaf := by rw [h] at g; exact g.symm
example (a b : Nat) (h : a = b) (g : b = 3) : a = 3 := by rwa [h]
example (a b : Nat) : a + b = b + a := by erw [Nat.add_comm]
example (n : Nat) : n + 1 = Nat.succ n := by change n + 1 = n + 1; rfl
example (xs : List Nat) : [1] ++ xs = 1 :: xs := by show 1 :: xs = 1 :: xs; rfl
example (t : Tree Nat) : (node leaf 1 t).mirror = node t.mirror 1 leaf := by show node t.mirror 1 leaf = _; rfl
example (xs : List Nat) : addTo [] 5 = 5 := by unfold addTo; rfl
example : (leaf : Tree Nat).toList = [] := by unfold toList; rfl
def twice (n : Nat) := n + n
example : twice 2 = 4 := by delta twice; rfl

-- have, let, suffices, specialize, generalize, revert, clear, rename_i, next, case, case', rotate_left, swap
example (a b : Nat) (h : a ≤ b) : a ≤ b + 1 := by have g : b ≤ b + 1 := Nat.le_succ b; exact Nat.le_trans h g
example (xs : List Nat) : xs.length ≤ (1 :: xs).length := by have : xs.length ≤ xs.length + 1 := Nat.le_succ _; simpa using this
example : ∃ n : Nat, n = 4 := by let k := 2; exact ⟨k + k, rfl⟩
example (a b : Nat) (h : a = b) : b = a := by suffices g : a = b from g.symm; exact h
example (t : Tree Nat) (h : t.size = 0) : t = leaf := by
  suffices g : t = leaf ∨ 0 < t.size by rcases g with g | g; exact g; omega
  cases t <;> simp <;> omega
example (f : Nat → Nat) (h : ∀ n, f n = n) : f 3 = 3 := by specialize h 3; exact h
example (p : Tree Nat → Prop) (h : ∀ t, p t) : p leaf := by specialize h leaf; assumption
example (a b : Nat) : (a + b) + 0 = a + b := by generalize a + b = c; rfl
example (xs : List Nat) (h : xs.length = 3) : xs.length + 1 = 4 := by generalize xs.length = n at h; subst h; rfl
example (n : Nat) (h : 0 < n) : n ≠ 0 := by revert h; cases n <;> simp
example (a b : Nat) (h : a = b) : True := by clear h b; trivial
example (n : Nat) : n = n := by cases n; rfl; rename_i m; exact Eq.refl (m + 1)
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case right => exact hq
  case left => exact hp
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor; rotate_left; exact hq; exact hp
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  next => exact hp
  next => exact hq
example (t : Tree Nat) : t = t := by
  cases t
  next => rfl
  next l x r => exact Eq.refl (node l x r)

-- split, by_cases, funext, ext, congr, symm, calc, conv
example (n : Nat) : (if n = 0 then 0 else n) = n := by
  split
  next h => exact h.symm
  next => rfl
example (xs : List Nat) : (match xs with | [] => 0 | _ :: ys => ys.length + 1) = xs.length := by split <;> rfl
example (t : Tree Nat) : (match t with | leaf => true | node .. => false) = decide (t.size = 0) := by split <;> simp
example (p : Prop) (a b : Nat) : a = b ∨ a ≠ b := by by_cases h : a = b; exact .inl h; exact .inr h
example (t : Tree Nat) : t = leaf ∨ t ≠ leaf := by by_cases h : t = leaf <;> simp [h]
example : (fun n : Nat => n + 1) = fun n => 1 + n := by funext n; exact Nat.add_comm n 1
example : (fun t : Tree Nat => t.mirror.mirror) = id := by funext t; induction t <;> simp_all
example (f g : Nat → Nat) (h : ∀ n, f n = g n) : f = g := by ext n; exact h n
example (p q : Nat × Nat) (h : p.1 = q.1) (g : p.2 = q.2) : p = q := by ext; exact h; exact g
example (a b c d : Nat) (h : a = b) (g : c = d) : a + c = b + d := by congr
example (xs ys : List Nat) (h : xs = ys) : 1 :: xs = 1 :: ys := by congr
example (l l' r : Tree Nat) (h : l = l') : node l 0 r = node l' 0 r := by congr
example (a b : Nat) (h : a = b) : b = a := by symm; exact h
example (a b c d : Nat) (h : a = b) (g : b < c) (k : c ≤ d) : a < d := calc
  a = b := h
  _ < c := g
  _ ≤ d := k
example (t s u : Tree Nat) (h : t = s) (g : s = u) : t = u := by calc t = s := h
                                                               _ = u := g
example (a b : Nat) : a + b = b + a := by conv => lhs; rw [Nat.add_comm]
example (xs : List Nat) : (xs ++ []).length = xs.length := by conv => lhs; arg 1; rw [List.append_nil]
example (f : Nat → Nat) (h : ∀ x, f x = x) : (fun x => f x) = fun x => x := by conv => lhs; ext x; rw [h]
example (t : Tree Nat) (h : t = leaf) : t.size = 0 := by conv => lhs; simp [h]
example (a b : Nat) (h : a + 0 = b) : a = b := by conv at h => lhs; simp
                                                  exact h

-- simp and its kin, decide, omega, grind, ac_rfl, norm_cast
example (n : Nat) : n + 0 = 0 + n := by simp
example (xs ys : List Nat) : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by simp
example (l r : Tree Nat) : (node l 1 r).mirror.size = r.mirror.size + 1 + l.mirror.size := by simp
example (n : Nat) (h : n = 0) : n + 5 = 5 := by simp [h]
example (n : Nat) (h : n = 0) : n + 5 = 5 := by simp only [h]
example (a b : Nat) (h : a = b) (g : b = 0) : a = 0 := by simp_all
example (n : Nat) (h : 0 + n = 3) : n = 3 := by simpa using h
example (xs : List Nat) (h : xs.reverse.reverse = [1]) : xs = [1] := by simpa using h
example (a b : Nat) : (fun x : Nat => x + a) b = b + a := by dsimp
example (a b c : Nat) (h : a < b) : a + c < b + c + 1 := by simp +arith; omega
example : (5 : Nat) ∣ 10 := by decide
example : [1, 2, 3].length = 3 := by decide
example : node leaf 1 leaf ≠ (leaf : Tree Nat) := by decide
example : ∀ b c : Bool, (b && c) = (c && b) := by decide
example (a b : Nat) (h : a < b) : a + 1 ≤ b := by omega
example (xs : List Nat) (h : xs.length = 2) : 1 < xs.length := by omega
example (t : Tree Nat) (h : 3 ≤ t.size) : t.size ≠ 2 := by omega
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by grind
example (xs ys : List Nat) (h : xs = ys) (g : ys = [1]) : xs.head? = some 1 := by grind
example (t : Tree Nat) (h : t = leaf) : t.mirror = leaf := by grind
example (a b c : Nat) : a + b + c = c + (b + a) := by ac_rfl
example (a b c : Nat) (h : a + (b + c) = 0) : c + b + a = 0 := by ac_nf at h ⊢
example (a b : Nat) (h : (a : Int) = b) : a = b := by exact_mod_cast h
example (a b : Nat) (h : a < b) : (a : Int) + 1 ≤ b := by norm_cast

-- combinators
example (p q : Prop) (hp : p) (hq : q) : p ∧ q := by constructor <;> assumption
example (n : Nat) : n = n := by first | exact absurd rfl (by simp) | rfl
example (p : Prop) (hp : p) : p ∧ p ∧ p := by
  refine ⟨?_, ?_, ?_⟩
  all_goals assumption
example : True ∧ True ∧ True := by repeat constructor
example (n : Nat) : n = n := by try exact Nat.le_refl n
                                rfl
example (n : Nat) : n = n ∧ n ≤ n := by constructor; any_goals rfl
example (n m : Nat) (h : n = m) : m = n ∧ n = m := by and_intros <;> simp [h]
example (xs : List Nat) : xs = xs ∧ True := by exact ⟨by rfl, by trivial⟩
example (n : Nat) (h : n = 3) : n = 3 := by
  · exact h
example (n : Nat) : n = n := by solve | rfl
example (n : Nat) : n = n := by fail_if_success exact Nat.le_refl n
                                rfl
