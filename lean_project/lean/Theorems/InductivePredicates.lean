/-!
# Inductive predicates

Evenness and order of numbers, sublists and permutations of lists, and a small language with
typing rules, small steps and type inference. Proofs go by induction and inversion on derivations.
-/

set_option tactic.hygienic false

namespace InductivePredicates

variable {α β : Type}

/-! ## Evenness and the order of numbers as inductive predicates -/

inductive Ev : Nat → Prop where
  | base : Ev 0
  | step (k : Nat) : Ev k → Ev (k + 2)

inductive Below : Nat → Nat → Prop where
  | zero (m : Nat) : Below 0 m
  | succ (k m : Nat) : Below k m → Below (k + 1) (m + 1)

theorem ev_four : Ev 4 := by
  apply Ev.step
  apply Ev.step
  exact Ev.base

theorem not_ev_three : ¬Ev 3 := by
  intro h
  cases h
  cases a

theorem ev_double (m : Nat) : Ev (2 * m) := by
  induction m
  · exact Ev.base
  · exact Ev.step (2 * n) a

theorem ev_add (i j : Nat) (hi : Ev i) (hj : Ev j) : Ev (i + j) := by
  induction hj
  · exact hi
  · rw [← Nat.add_assoc]
    exact Ev.step (i + k) a_ih

theorem ev_exists (m : Nat) (h : Ev m) : ∃ j, m = 2 * j := by
  induction h
  · exists 0
  · obtain ⟨j, hj⟩ := a_ih
    exists j + 1
    omega

theorem ev_iff (m : Nat) : Ev m ↔ m % 2 = 0 := by
  constructor
  · intro h
    obtain ⟨j, hj⟩ := ev_exists m h
    omega
  · intro h
    have hm : m = 2 * (m / 2) := by omega
    rw [hm]
    exact ev_double (m / 2)

theorem ev_cancel (i j : Nat) (hi : Ev i) (hij : Ev (i + j)) : Ev j := by
  rw [ev_iff] at *
  omega

theorem below_refl (m : Nat) : Below m m := by
  induction m
  · exact Below.zero 0
  · exact Below.succ n n a

theorem below_le (i j : Nat) (h : Below i j) : i ≤ j := by
  induction h
  · exact Nat.zero_le m
  · exact Nat.succ_le_succ a_ih

theorem below_of_le (i j : Nat) (h : i ≤ j) : Below i j := by
  induction i generalizing j
  · exact Below.zero j
  · cases j
    · contradiction
    · apply Below.succ
      apply a
      exact Nat.le_of_succ_le_succ h

theorem below_iff (i j : Nat) : Below i j ↔ i ≤ j := by
  constructor
  · exact below_le i j
  · exact below_of_le i j

theorem below_trans (i j k : Nat) (h₁ : Below i j) (h₂ : Below j k) : Below i k := by
  rw [below_iff] at *
  exact Nat.le_trans h₁ h₂

/-! ## Sublists and permutations -/

inductive Sub : List α → List α → Prop where
  | nil : Sub [] []
  | skip (x : α) (xs ys : List α) : Sub xs ys → Sub xs (x :: ys)
  | keep (x : α) (xs ys : List α) : Sub xs ys → Sub (x :: xs) (x :: ys)

inductive Perm : List α → List α → Prop where
  | nil : Perm [] []
  | cons (x : α) (xs ys : List α) : Perm xs ys → Perm (x :: xs) (x :: ys)
  | swap (x y : α) (xs : List α) : Perm (y :: x :: xs) (x :: y :: xs)
  | trans (xs ys zs : List α) : Perm xs ys → Perm ys zs → Perm xs zs

theorem sub_refl (us : List α) : Sub us us := by
  induction us
  · exact Sub.nil
  · exact Sub.keep head tail tail tail_ih

theorem sub_nil (us : List α) : Sub [] us := by
  induction us
  · exact Sub.nil
  · apply Sub.skip
    exact tail_ih

theorem sub_length (us vs : List α) (h : Sub us vs) : us.length ≤ vs.length := by
  induction h
  · exact Nat.le_refl 0
  · exact Nat.le_succ_of_le a_ih
  · exact Nat.succ_le_succ a_ih

theorem sub_mem (us vs : List α) (h : Sub us vs) (u : α) (hu : u ∈ us) : u ∈ vs := by
  induction h
  · exact hu
  · apply List.mem_cons_of_mem
    exact a_ih hu
  · rcases List.mem_cons.mp hu with hx | hx
    · rw [hx]
      simp
    · apply List.mem_cons_of_mem
      exact a_ih hx

theorem sub_map (f : α → β) (us vs : List α) (h : Sub us vs) : Sub (us.map f) (vs.map f) := by
  induction h
  · exact Sub.nil
  · exact Sub.skip (f x) _ _ a_ih
  · exact Sub.keep (f x) _ _ a_ih

theorem sub_append_left (us vs ws : List α) (h : Sub us vs) : Sub us (ws ++ vs) := by
  induction ws
  · exact h
  · apply Sub.skip
    exact tail_ih

theorem sub_append (us vs us' vs' : List α) (h : Sub us vs) (h' : Sub us' vs') :
    Sub (us ++ us') (vs ++ vs') := by
  induction h
  · exact h'
  · exact Sub.skip x _ _ a_ih
  · exact Sub.keep x _ _ a_ih

theorem perm_refl (us : List α) : Perm us us := by
  induction us
  · exact Perm.nil
  · exact Perm.cons head tail tail tail_ih

theorem perm_symm (us vs : List α) (h : Perm us vs) : Perm vs us := by
  induction h
  · exact Perm.nil
  · exact Perm.cons x ys xs a_ih
  · exact Perm.swap y x xs
  · exact Perm.trans zs ys xs a_ih_1 a_ih

theorem perm_length (us vs : List α) (h : Perm us vs) : us.length = vs.length := by
  induction h
  · rfl
  · rw [List.length_cons, a_ih, List.length_cons]
  · rfl
  · rw [a_ih, a_ih_1]

theorem perm_mem (us vs : List α) (h : Perm us vs) (u : α) (hu : u ∈ us) : u ∈ vs := by
  induction h
  · exact hu
  · rcases List.mem_cons.mp hu with hx | hx
    · simp [hx]
    · simp [a_ih hx]
  · simp at hu ⊢
    grind
  · exact a_ih_1 (a_ih hu)

theorem perm_map (f : α → β) (us vs : List α) (h : Perm us vs) : Perm (us.map f) (vs.map f) := by
  induction h
  · exact Perm.nil
  · exact Perm.cons (f x) _ _ a_ih
  · exact Perm.swap (f x) (f y) _
  · exact Perm.trans _ _ _ a_ih a_ih_1

theorem perm_append_left (ws us vs : List α) (h : Perm us vs) : Perm (ws ++ us) (ws ++ vs) := by
  induction ws
  · exact h
  · apply Perm.cons
    exact tail_ih

theorem perm_append_right (us vs ws : List α) (h : Perm us vs) : Perm (us ++ ws) (vs ++ ws) := by
  induction h
  · exact perm_refl ws
  · exact Perm.cons x _ _ a_ih
  · exact Perm.swap x y _
  · exact Perm.trans _ _ _ a_ih a_ih_1

theorem perm_middle (x : α) (us vs : List α) : Perm (us ++ x :: vs) (x :: (us ++ vs)) := by
  induction us
  · exact perm_refl (x :: vs)
  · apply Perm.trans _ (head :: x :: (tail ++ vs))
    · exact Perm.cons head _ _ tail_ih
    · exact Perm.swap x head _

theorem perm_append_comm (us vs : List α) : Perm (us ++ vs) (vs ++ us) := by
  induction us
  · simp [perm_refl]
  · apply Perm.trans _ (head :: (vs ++ tail))
    · exact Perm.cons head _ _ tail_ih
    · apply perm_symm
      exact perm_middle head vs tail

theorem perm_reverse (us : List α) : Perm us.reverse us := by
  induction us
  · exact Perm.nil
  · rw [List.reverse_cons]
    apply Perm.trans _ ([head] ++ tail.reverse)
    · exact perm_append_comm tail.reverse [head]
    · exact Perm.cons head _ _ tail_ih

theorem perm_nil (us : List α) (h : Perm us []) : us = [] := by
  have hl := perm_length us [] h
  cases us
  · rfl
  · contradiction

/-! ## A small typed language -/

inductive Ty where
  | nat : Ty
  | bool : Ty
deriving DecidableEq

inductive Term where
  | tt : Term
  | ff : Term
  | zero : Term
  | succ (t : Term) : Term
  | isZero (t : Term) : Term
  | cond (c t u : Term) : Term

inductive HasType : Term → Ty → Prop where
  | tt : HasType .tt .bool
  | ff : HasType .ff .bool
  | zero : HasType .zero .nat
  | succ (t : Term) : HasType t .nat → HasType (.succ t) .nat
  | isZero (t : Term) : HasType t .nat → HasType (.isZero t) .bool
  | cond (c t u : Term) (T : Ty) : HasType c .bool → HasType t T → HasType u T → HasType (.cond c t u) T

inductive Step : Term → Term → Prop where
  | condTrue (t u : Term) : Step (.cond .tt t u) t
  | condFalse (t u : Term) : Step (.cond .ff t u) u
  | cond (c c' t u : Term) : Step c c' → Step (.cond c t u) (.cond c' t u)
  | succ (t t' : Term) : Step t t' → Step (.succ t) (.succ t')
  | isZero (t t' : Term) : Step t t' → Step (.isZero t) (.isZero t')
  | isZeroZero : Step (.isZero .zero) .tt

def infer : Term → Option Ty
  | .tt => some .bool
  | .ff => some .bool
  | .zero => some .nat
  | .succ t => if infer t = some .nat then some .nat else none
  | .isZero t => if infer t = some .nat then some .bool else none
  | .cond c t u => if infer c = some .bool ∧ infer t = infer u then infer t else none

theorem type_unique (t : Term) (S T : Ty) (h₁ : HasType t S) (h₂ : HasType t T) : S = T := by
  induction h₁
  · cases h₂
    rfl
  · cases h₂
    rfl
  · cases h₂
    rfl
  · cases h₂
    rfl
  · cases h₂
    rfl
  · cases h₂
    apply a_ih_1
    assumption

theorem infer_complete (t : Term) (T : Ty) (h : HasType t T) : infer t = some T := by
  induction h
  · rfl
  · rfl
  · rfl
  · rw [infer, if_pos a_ih]
  · rw [infer, if_pos a_ih]
  · simp [infer, a_ih, a_ih_1, a_ih_2]

theorem infer_sound (t : Term) (T : Ty) (h : infer t = some T) : HasType t T := by
  induction t generalizing T
  · injection h
    rw [← val_eq]
    exact HasType.tt
  · injection h
    rw [← val_eq]
    exact HasType.ff
  · injection h
    rw [← val_eq]
    exact HasType.zero
  · rw [infer] at h
    split at h
    · injection h
      rw [← val_eq]
      apply HasType.succ
      apply t_ih
      assumption
    · contradiction
  · rw [infer] at h
    split at h
    · injection h
      rw [← val_eq]
      apply HasType.isZero
      apply t_ih
      assumption
    · contradiction
  · by_cases hc : infer c = some .bool ∧ infer t_1 = infer u
    · rw [infer, if_pos hc] at h
      apply HasType.cond
      · exact c_ih _ hc.1
      · exact t_ih _ h
      · apply u_ih
        rw [← hc.2]
        exact h
    · rw [infer, if_neg hc] at h
      contradiction

theorem infer_iff (t : Term) (T : Ty) : infer t = some T ↔ HasType t T := by
  constructor
  · exact infer_sound t T
  · exact infer_complete t T

theorem type_unique_again (t : Term) (S T : Ty) (h₁ : HasType t S) (h₂ : HasType t T) : S = T := by
  have hS := infer_complete t S h₁
  rw [infer_complete t T h₂] at hS
  injection hS
  rw [val_eq]

theorem preservation (t u : Term) (T : Ty) (hs : Step t u) (ht : HasType t T) : HasType u T := by
  induction hs generalizing T
  · cases ht
    assumption
  · cases ht
    assumption
  · cases ht
    apply HasType.cond
    · apply a_ih
      assumption
    · assumption
    · assumption
  · cases ht
    apply HasType.succ
    apply a_ih
    assumption
  · cases ht
    apply HasType.isZero
    apply a_ih
    assumption
  · cases ht
    exact HasType.tt

theorem zero_not_bool : ¬HasType .zero .bool := by
  intro h
  cases h

theorem tt_stuck (t : Term) : ¬Step .tt t := by
  intro h
  cases h

theorem step_deterministic (t u v : Term) (h₁ : Step t u) (h₂ : Step t v) : u = v := by
  induction h₁ generalizing v
  · cases h₂
    · rfl
    · contradiction
  · cases h₂
    · rfl
    · contradiction
  · cases h₂
    · contradiction
    · contradiction
    · rw [a_ih _ a_1]
  · cases h₂
    rw [a_ih _ a_1]
  · cases h₂
    · rw [a_ih _ a_1]
    · contradiction
  · cases h₂
    · contradiction
    · rfl

end InductivePredicates
