prelude
import Init.Grind.Ring.CommSolver

/-! `grind`'s solver for associative operators (append, max, user operators): sequences of variables and their
certificates. -/

set_option linter.all false
universe u

namespace Lean.Grind.AC
abbrev Var := Nat
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)
section
variable {α : Sort u}
def Var.denote (ctx : Context α) (x : Var) : α := (ctx.vars.get x).down
def Expr.denote (ctx : Context α) : Expr → α
  | .var x => Var.denote ctx x
  | .op a b => ctx.op (denote ctx a) (denote ctx b)
def Seq.denote (ctx : Context α) : Seq → α
  | .var x => Var.denote ctx x
  | .cons x s => ctx.op (Var.denote ctx x) (denote ctx s)
end
namespace Seq
def beq : Seq → Seq → Bool
  | var x, var y => Nat.beq x y
  | cons x s, cons y t => Nat.beq x y && beq s t
  | _, _ => false
def concat : Seq → Seq → Seq
  | var x, t => cons x t
  | cons x s, t => cons x (concat s t)
def insert (x : Var) : Seq → Seq
  | var y => cond (Nat.ble x y) (cons x (var y)) (cons y (var x))
  | cons y s => cond (Nat.ble x y) (cons x (cons y s)) (cons y (insert x s))
def sort : Seq → Seq
  | var x => var x
  | cons x s => insert x (sort s)
def dropVar0 (x : Var) : Seq → Seq
  | var y => cond (Nat.beq y 0) (var x) (cons x (var y))
  | cons y s => cons x (cons y s)
def erase0 : Seq → Seq
  | var x => var x
  | cons x s => cond (Nat.beq x 0) (erase0 s) (dropVar0 x (erase0 s))
def consDup (x : Var) : Seq → Seq
  | var y => cond (Nat.beq x y) (var y) (cons x (var y))
  | cons y s => cond (Nat.beq x y) (cons y s) (cons x (cons y s))
def eraseDup : Seq → Seq
  | var x => var x
  | cons x s => consDup x (eraseDup s)
def mem (x : Var) : Seq → Bool
  | var y => Nat.beq x y
  | cons y s => Nat.beq x y || mem x s
def head : Seq → Var
  | var x => x
  | cons x _ => x
def last : Seq → Var
  | var x => x
  | cons _ s => last s
end Seq
def Expr.toSeq : Expr → Seq
  | .var x => .var x
  | .op a b => a.toSeq.concat b.toSeq

section
variable {α : Sort u} (ctx : Context α)
theorem Seq.eq_of_beq : ∀ {s t : Seq}, beq s t = true → s = t
  | var x, var y, h => by rw [show x = y from Nat.eq_of_beq_eq_true h]
  | cons x s, cons y t, h => by
    rw [beq, Bool.and_eq_true] at h
    rw [show x = y from Nat.eq_of_beq_eq_true h.1, eq_of_beq h.2]
  | var _, cons .., h => nomatch h
  | cons .., var _, h => nomatch h
theorem Seq.denote_concat [a : Std.Associative ctx.op] : ∀ s t : Seq, (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx)
  | var x, t => rfl
  | cons x s, t => by rw [concat, denote, denote_concat s t, denote, a.assoc]
theorem Expr.denote_toSeq [a : Std.Associative ctx.op] : ∀ e : Expr, e.toSeq.denote ctx = e.denote ctx
  | .var _ => rfl
  | .op a b => by rw [toSeq, Seq.denote_concat, denote_toSeq a, denote_toSeq b, denote]
theorem Seq.denote_insert [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (x : Var) : ∀ s : Seq, (s.insert x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx)
  | var y => by
    rw [insert]; cases Nat.ble x y
    · exact c.comm _ _
    · rfl
  | cons y s => by
    rw [insert]; cases Nat.ble x y
    · show ctx.op (Var.denote ctx y) ((insert x s).denote ctx) = ctx.op _ (ctx.op _ _)
      rw [denote_insert x s, ← a.assoc, c.comm (Var.denote ctx y), a.assoc]
    · rfl
theorem Seq.denote_sort [Std.Associative ctx.op] [Std.Commutative ctx.op] : ∀ s : Seq, s.sort.denote ctx = s.denote ctx
  | var x => rfl
  | cons x s => by rw [sort, denote_insert, denote_sort s, denote]
theorem Seq.denote_dropVar0 [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (x : Var) : ∀ s : Seq, (dropVar0 x s).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx)
  | var y => by
    rw [dropVar0]; cases h : Nat.beq y 0
    · rfl
    · rw [show y = 0 from Nat.eq_of_beq_eq_true h]; exact (i.right_id _).symm
  | cons y s => rfl
theorem Seq.denote_erase0 [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] : ∀ s : Seq, s.erase0.denote ctx = s.denote ctx
  | var x => rfl
  | cons x s => by
    rw [erase0]; cases h : Nat.beq x 0
    · show (dropVar0 x s.erase0).denote ctx = _; rw [denote_dropVar0, denote_erase0 s, denote]
    · show s.erase0.denote ctx = ctx.op _ _; rw [denote_erase0 s, show x = 0 from Nat.eq_of_beq_eq_true h]; exact (i.left_id _).symm
theorem Seq.denote_consDup [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] (x : Var) : ∀ s : Seq, (consDup x s).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx)
  | var y => by
    rw [consDup]; cases h : Nat.beq x y
    · rfl
    · rw [show x = y from Nat.eq_of_beq_eq_true h]; exact (d.idempotent _).symm
  | cons y s => by
    rw [consDup]; cases h : Nat.beq x y
    · rfl
    · show ctx.op _ _ = ctx.op _ (ctx.op _ _); rw [show x = y from Nat.eq_of_beq_eq_true h, ← a.assoc, d.idempotent]
theorem Seq.denote_eraseDup [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] : ∀ s : Seq, s.eraseDup.denote ctx = s.denote ctx
  | var x => rfl
  | cons x s => by rw [eraseDup, denote_consDup, denote_eraseDup s, denote]
theorem Seq.op_mem [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] [d : Std.IdempotentOp ctx.op] (x : Var) :
    ∀ {s : Seq}, s.mem x = true → ctx.op (Var.denote ctx x) (s.denote ctx) = s.denote ctx
  | var y, h => by rw [show x = y from Nat.eq_of_beq_eq_true h]; exact d.idempotent _
  | cons y s, h => by
    rw [mem, Bool.or_eq_true] at h
    rw [denote]
    cases h with
    | inl h => rw [show x = y from Nat.eq_of_beq_eq_true h, ← a.assoc, d.idempotent]
    | inr h => rw [← a.assoc, c.comm (Var.denote ctx x), a.assoc, op_mem x h]
theorem Seq.op_head [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] : ∀ s : Seq, ctx.op (Var.denote ctx s.head) (s.denote ctx) = s.denote ctx
  | var x => d.idempotent _
  | cons x s => by rw [denote, head, ← a.assoc, d.idempotent]
theorem Seq.op_last [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] : ∀ s : Seq, ctx.op (s.denote ctx) (Var.denote ctx s.last) = s.denote ctx
  | var x => d.idempotent _
  | cons x s => by rw [denote, last, a.assoc, op_last s]

-- Equality of sequences: as they stand, up to order, up to the neutral element (variable 0), up to repetition.
def eqA (s t : Seq) : Bool := s.beq t
def eqAC (s t : Seq) : Bool := s.sort.beq t.sort
def eqAI (s t : Seq) : Bool := s.erase0.beq t.erase0
def eqACI (s t : Seq) : Bool := s.erase0.sort.beq t.erase0.sort
def eqAD (s t : Seq) : Bool := s.eraseDup.beq t.eraseDup
theorem of_eqA {s t : Seq} (h : eqA s t = true) : s.denote ctx = t.denote ctx := by rw [Seq.eq_of_beq h]
theorem of_eqAC [Std.Associative ctx.op] [Std.Commutative ctx.op] {s t : Seq} (h : eqAC s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_sort ctx s, Seq.eq_of_beq h, Seq.denote_sort]
theorem of_eqAI [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] {s t : Seq} (h : eqAI s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_erase0 ctx s, Seq.eq_of_beq h, Seq.denote_erase0]
theorem of_eqACI [Std.Associative ctx.op] [Std.Commutative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)] {s t : Seq} (h : eqACI s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_erase0 ctx s, ← Seq.denote_sort, Seq.eq_of_beq h, Seq.denote_sort, Seq.denote_erase0]
theorem of_eqAD [Std.Associative ctx.op] [Std.IdempotentOp ctx.op] {s t : Seq} (h : eqAD s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_eraseDup ctx s, Seq.eq_of_beq h, Seq.denote_eraseDup]

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) : rhs.denote ctx = lhs.denote ctx := h.symm
theorem eq_expr_seq_seq (e : Expr) (s₁ s₂ : Seq) (h₁ : e.denote ctx = s₁.denote ctx) (h₂ : s₁.denote ctx = s₂.denote ctx) : e.denote ctx = s₂.denote ctx := h₁.trans h₂
theorem imp_eq (e₁ e₂ : Expr) (s : Seq) (h₁ : e₁.denote ctx = s.denote ctx) (h₂ : e₂.denote ctx = s.denote ctx) : e₁.denote ctx = e₂.denote ctx := h₁.trans h₂.symm
theorem diseq_unsat (lhs rhs : Seq) (h : eqA lhs rhs = true) (n : lhs.denote ctx ≠ rhs.denote ctx) : False := n (of_eqA ctx h)
theorem norm_a [a : Std.Associative ctx.op] (e : Expr) (s : Seq) (h : eqA e.toSeq s = true) : e.denote ctx = s.denote ctx := by rw [← of_eqA ctx h, Expr.denote_toSeq]
theorem eq_norm_a [a : Std.Associative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqA lhs.toSeq lhs' && eqA rhs.toSeq rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_a ctx lhs lhs' h.1, ← norm_a ctx rhs rhs' h.2]
theorem diseq_norm_a [a : Std.Associative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqA lhs.toSeq lhs' && eqA rhs.toSeq rhs') = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_a ctx lhs lhs' h.1, ← norm_a ctx rhs rhs' h.2]
theorem norm_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (e : Expr) (s : Seq) (h : eqAC e.toSeq s = true) : e.denote ctx = s.denote ctx := by rw [← of_eqAC ctx h, Expr.denote_toSeq]
theorem eq_norm_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqAC lhs.toSeq lhs' && eqAC rhs.toSeq rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_ac ctx lhs lhs' h.1, ← norm_ac ctx rhs rhs' h.2]
theorem diseq_norm_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqAC lhs.toSeq lhs' && eqAC rhs.toSeq rhs') = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_ac ctx lhs lhs' h.1, ← norm_ac ctx rhs rhs' h.2]
theorem norm_ai [a : Std.Associative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e : Expr) (s : Seq) (h : eqAI e.toSeq s = true) : e.denote ctx = s.denote ctx := by rw [← of_eqAI ctx h, Expr.denote_toSeq]
theorem eq_norm_ai [a : Std.Associative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqAI lhs.toSeq lhs' && eqAI rhs.toSeq rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_ai ctx lhs lhs' h.1, ← norm_ai ctx rhs rhs' h.2]
theorem diseq_norm_ai [a : Std.Associative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqAI lhs.toSeq lhs' && eqAI rhs.toSeq rhs') = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_ai ctx lhs lhs' h.1, ← norm_ai ctx rhs rhs' h.2]
theorem norm_aci [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (e : Expr) (s : Seq) (h : eqACI e.toSeq s = true) : e.denote ctx = s.denote ctx := by rw [← of_eqACI ctx h, Expr.denote_toSeq]
theorem eq_norm_aci [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqACI lhs.toSeq lhs' && eqACI rhs.toSeq rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_aci ctx lhs lhs' h.1, ← norm_aci ctx rhs rhs' h.2]
theorem diseq_norm_aci [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs : Expr) (lhs' rhs' : Seq) (h : (eqACI lhs.toSeq lhs' && eqACI rhs.toSeq rhs') = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← norm_aci ctx lhs lhs' h.1, ← norm_aci ctx rhs rhs' h.2]
theorem eq_erase_dup [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] (lhs rhs lhs' rhs' : Seq) (h : (eqAD lhs lhs' && eqAD rhs rhs') = true) (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← of_eqAD ctx h.1, ← of_eqAD ctx h.2]
theorem diseq_erase_dup [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] (lhs rhs lhs' rhs' : Seq) (h : (eqAD lhs lhs' && eqAD rhs rhs') = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← of_eqAD ctx h.1, ← of_eqAD ctx h.2]
theorem eq_erase_dup_rhs [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] (lhs rhs rhs' : Seq) (h : eqAD rhs rhs' = true) (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by rwa [← of_eqAD ctx h]
theorem eq_erase0 [a : Std.Associative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs lhs' rhs' : Seq) (h : (eqAI lhs lhs' && eqAI rhs rhs') = true) (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← of_eqAI ctx h.1, ← of_eqAI ctx h.2]
theorem diseq_erase0 [a : Std.Associative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs lhs' rhs' : Seq) (h : (eqAI lhs lhs' && eqAI rhs rhs') = true) (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rw [Bool.and_eq_true] at h; rwa [← of_eqAI ctx h.1, ← of_eqAI ctx h.2]
theorem eq_erase0_rhs [a : Std.Associative ctx.op] [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] (lhs rhs rhs' : Seq) (h : eqAI rhs rhs' = true) (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by rwa [← of_eqAI ctx h]
theorem eq_simp_lhs_exact (l r o : Seq) (h₁ : l.denote ctx = r.denote ctx) (h₂ : l.denote ctx = o.denote ctx) : r.denote ctx = o.denote ctx := h₁ ▸ h₂
theorem eq_simp_rhs_exact (l r o : Seq) (h₁ : l.denote ctx = r.denote ctx) (h₂ : o.denote ctx = l.denote ctx) : o.denote ctx = r.denote ctx := h₁ ▸ h₂
theorem diseq_simp_lhs_exact (l r o : Seq) (h₁ : l.denote ctx = r.denote ctx) (h₂ : l.denote ctx ≠ o.denote ctx) : r.denote ctx ≠ o.denote ctx := h₁ ▸ h₂
theorem diseq_simp_rhs_exact (l r o : Seq) (h₁ : l.denote ctx = r.denote ctx) (h₂ : o.denote ctx ≠ l.denote ctx) : o.denote ctx ≠ r.denote ctx := h₁ ▸ h₂
theorem step_prefix [a : Std.Associative ctx.op] (l r tail s s' : Seq) (h : (eqA s (l.concat tail) && eqA s' (r.concat tail)) = true) (h₁ : l.denote ctx = r.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqA ctx h.1, of_eqA ctx h.2, Seq.denote_concat, Seq.denote_concat, h₁]
theorem eq_simp_lhs_prefix [a : Std.Associative ctx.op] (l r tail l₂ r₂ s' : Seq) (h : (eqA l₂ (l.concat tail) && eqA s' (r.concat tail)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : s'.denote ctx = r₂.denote ctx := step_prefix ctx l r tail l₂ s' h h₁ ▸ h₂
theorem eq_simp_rhs_prefix [a : Std.Associative ctx.op] (l r tail l₂ r₂ s' : Seq) (h : (eqA r₂ (l.concat tail) && eqA s' (r.concat tail)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : l₂.denote ctx = s'.denote ctx := step_prefix ctx l r tail r₂ s' h h₁ ▸ h₂
theorem diseq_simp_lhs_prefix [a : Std.Associative ctx.op] (l r tail l₂ r₂ s' : Seq) (h : (eqA l₂ (l.concat tail) && eqA s' (r.concat tail)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : s'.denote ctx ≠ r₂.denote ctx := step_prefix ctx l r tail l₂ s' h h₁ ▸ h₂
theorem diseq_simp_rhs_prefix [a : Std.Associative ctx.op] (l r tail l₂ r₂ s' : Seq) (h : (eqA r₂ (l.concat tail) && eqA s' (r.concat tail)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : l₂.denote ctx ≠ s'.denote ctx := step_prefix ctx l r tail r₂ s' h h₁ ▸ h₂
theorem step_suffix [a : Std.Associative ctx.op] (l r head s s' : Seq) (h : (eqA s (head.concat l) && eqA s' (head.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqA ctx h.1, of_eqA ctx h.2, Seq.denote_concat, Seq.denote_concat, h₁]
theorem eq_simp_lhs_suffix [a : Std.Associative ctx.op] (l r head l₂ r₂ s' : Seq) (h : (eqA l₂ (head.concat l) && eqA s' (head.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : s'.denote ctx = r₂.denote ctx := step_suffix ctx l r head l₂ s' h h₁ ▸ h₂
theorem eq_simp_rhs_suffix [a : Std.Associative ctx.op] (l r head l₂ r₂ s' : Seq) (h : (eqA r₂ (head.concat l) && eqA s' (head.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : l₂.denote ctx = s'.denote ctx := step_suffix ctx l r head r₂ s' h h₁ ▸ h₂
theorem diseq_simp_lhs_suffix [a : Std.Associative ctx.op] (l r head l₂ r₂ s' : Seq) (h : (eqA l₂ (head.concat l) && eqA s' (head.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : s'.denote ctx ≠ r₂.denote ctx := step_suffix ctx l r head l₂ s' h h₁ ▸ h₂
theorem diseq_simp_rhs_suffix [a : Std.Associative ctx.op] (l r head l₂ r₂ s' : Seq) (h : (eqA r₂ (head.concat l) && eqA s' (head.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : l₂.denote ctx ≠ s'.denote ctx := step_suffix ctx l r head r₂ s' h h₁ ▸ h₂
theorem step_middle [a : Std.Associative ctx.op] (l r head tail s s' : Seq) (h : (eqA s (head.concat (l.concat tail)) && eqA s' (head.concat (r.concat tail))) = true) (h₁ : l.denote ctx = r.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqA ctx h.1, of_eqA ctx h.2, Seq.denote_concat, Seq.denote_concat, Seq.denote_concat, Seq.denote_concat, h₁]
theorem eq_simp_lhs_middle [a : Std.Associative ctx.op] (l r head tail l₂ r₂ s' : Seq) (h : (eqA l₂ (head.concat (l.concat tail)) && eqA s' (head.concat (r.concat tail))) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : s'.denote ctx = r₂.denote ctx := step_middle ctx l r head tail l₂ s' h h₁ ▸ h₂
theorem eq_simp_rhs_middle [a : Std.Associative ctx.op] (l r head tail l₂ r₂ s' : Seq) (h : (eqA r₂ (head.concat (l.concat tail)) && eqA s' (head.concat (r.concat tail))) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : l₂.denote ctx = s'.denote ctx := step_middle ctx l r head tail r₂ s' h h₁ ▸ h₂
theorem diseq_simp_lhs_middle [a : Std.Associative ctx.op] (l r head tail l₂ r₂ s' : Seq) (h : (eqA l₂ (head.concat (l.concat tail)) && eqA s' (head.concat (r.concat tail))) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : s'.denote ctx ≠ r₂.denote ctx := step_middle ctx l r head tail l₂ s' h h₁ ▸ h₂
theorem diseq_simp_rhs_middle [a : Std.Associative ctx.op] (l r head tail l₂ r₂ s' : Seq) (h : (eqA r₂ (head.concat (l.concat tail)) && eqA s' (head.concat (r.concat tail))) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : l₂.denote ctx ≠ s'.denote ctx := step_middle ctx l r head tail r₂ s' h h₁ ▸ h₂
theorem step_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (rest l r s s' : Seq) (h : (eqAC s (rest.concat l) && eqAC s' (rest.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqAC ctx h.1, of_eqAC ctx h.2, Seq.denote_concat, Seq.denote_concat, h₁]
theorem eq_simp_lhs_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (rest l r l₂ r₂ s' : Seq) (h : (eqAC l₂ (rest.concat l) && eqAC s' (rest.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : s'.denote ctx = r₂.denote ctx := step_ac ctx rest l r l₂ s' h h₁ ▸ h₂
theorem eq_simp_rhs_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (rest l r l₂ r₂ s' : Seq) (h : (eqAC r₂ (rest.concat l) && eqAC s' (rest.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx = r₂.denote ctx) : l₂.denote ctx = s'.denote ctx := step_ac ctx rest l r r₂ s' h h₁ ▸ h₂
theorem diseq_simp_lhs_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (rest l r l₂ r₂ s' : Seq) (h : (eqAC l₂ (rest.concat l) && eqAC s' (rest.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : s'.denote ctx ≠ r₂.denote ctx := step_ac ctx rest l r l₂ s' h h₁ ▸ h₂
theorem diseq_simp_rhs_ac [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op] (rest l r l₂ r₂ s' : Seq) (h : (eqAC r₂ (rest.concat l) && eqAC s' (rest.concat r)) = true) (h₁ : l.denote ctx = r.denote ctx)
    (h₂ : l₂.denote ctx ≠ r₂.denote ctx) : l₂.denote ctx ≠ s'.denote ctx := step_ac ctx rest l r r₂ s' h h₁ ▸ h₂

theorem superpose [a : Std.Associative ctx.op] (p c s l₁ r₁ l₂ r₂ l r : Seq) (h : (eqA l₁ (p.concat c) && (eqA l₂ (c.concat s) && (eqA l (r₁.concat s) && eqA r (p.concat r₂)))) = true)
    (h₁ : l₁.denote ctx = r₁.denote ctx) (h₂ : l₂.denote ctx = r₂.denote ctx) : l.denote ctx = r.denote ctx := by
  rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at h
  rw [of_eqA ctx h.2.2.1, of_eqA ctx h.2.2.2, Seq.denote_concat, Seq.denote_concat, ← h₁, ← h₂, of_eqA ctx h.1, of_eqA ctx h.2.1, Seq.denote_concat, Seq.denote_concat, a.assoc]
theorem superpose_ac [a : Std.Associative ctx.op] [k : Std.Commutative ctx.op] (p c s l₁ r₁ l₂ r₂ l r : Seq)
    (h : (eqAC l₁ (c.concat p) && (eqAC l₂ (c.concat s) && (eqAC l (s.concat r₁) && eqAC r (p.concat r₂)))) = true)
    (h₁ : l₁.denote ctx = r₁.denote ctx) (h₂ : l₂.denote ctx = r₂.denote ctx) : l.denote ctx = r.denote ctx := by
  rw [Bool.and_eq_true, Bool.and_eq_true, Bool.and_eq_true] at h
  rw [of_eqAC ctx h.2.2.1, of_eqAC ctx h.2.2.2, Seq.denote_concat, Seq.denote_concat, ← h₁, ← h₂, of_eqAC ctx h.1, of_eqAC ctx h.2.1, Seq.denote_concat, Seq.denote_concat]
  rw [← a.assoc, k.comm, k.comm (s.denote ctx), ← a.assoc]
theorem superpose_ac_idempotent [a : Std.Associative ctx.op] [k : Std.Commutative ctx.op] [d : Std.IdempotentOp ctx.op] (x : Var) (l r r' : Seq)
    (h : (l.mem x && eqAC r' (.cons x r)) = true) (e : l.denote ctx = r.denote ctx) : l.denote ctx = r'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqAC ctx h.2, Seq.denote, ← e, Seq.op_mem ctx x h.1]
theorem superpose_head_idempotent [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] (x : Var) (l r r' : Seq)
    (h : (Nat.beq x l.head && eqA r' (.cons x r)) = true) (e : l.denote ctx = r.denote ctx) : l.denote ctx = r'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqA ctx h.2, Seq.denote, ← e, show x = l.head from Nat.eq_of_beq_eq_true h.1, Seq.op_head]
theorem superpose_tail_idempotent [a : Std.Associative ctx.op] [d : Std.IdempotentOp ctx.op] (x : Var) (l r r' : Seq)
    (h : (Nat.beq x l.last && eqA r' (r.concat (.var x))) = true) (e : l.denote ctx = r.denote ctx) : l.denote ctx = r'.denote ctx := by
  rw [Bool.and_eq_true] at h; rw [of_eqA ctx h.2, Seq.denote_concat, Seq.denote, ← e, show x = l.last from Nat.eq_of_beq_eq_true h.1, Seq.op_last]
end
end Lean.Grind.AC
