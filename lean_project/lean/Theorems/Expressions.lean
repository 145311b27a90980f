/-!
# Expressions, optimisers and compilers

Arithmetic and Boolean expressions with evaluators, simplifiers that keep the value, substitution,
a compiler to a stack machine, a decompiler, and a small language of regular programs.
-/

set_option tactic.hygienic false

namespace Expressions

/-! ## Arithmetic expressions and constant folding -/

inductive Exp where
  | num (k : Nat) : Exp
  | var (i : Nat) : Exp
  | plus (e f : Exp) : Exp
  | times (e f : Exp) : Exp

open Exp

def eval (env : Nat → Nat) : Exp → Nat
  | num k => k
  | var i => env i
  | plus e f => eval env e + eval env f
  | times e f => eval env e * eval env f

def flipSides : Exp → Exp
  | plus e f => plus (flipSides f) (flipSides e)
  | times e f => times (flipSides f) (flipSides e)
  | e => e

def nodeCount : Exp → Nat
  | num _ => 1
  | var _ => 1
  | plus e f => nodeCount e + nodeCount f + 1
  | times e f => nodeCount e + nodeCount f + 1

def smartPlus : Exp → Exp → Exp
  | num 0, f => f
  | e, num 0 => e
  | e, f => plus e f

def smartTimes : Exp → Exp → Exp
  | num 0, _ => num 0
  | num 1, f => f
  | e, f => times e f

def optimise : Exp → Exp
  | plus e f => smartPlus (optimise e) (optimise f)
  | times e f => smartTimes (optimise e) (optimise f)
  | e => e

def subst (i : Nat) (d : Exp) : Exp → Exp
  | num k => num k
  | var j => if j = i then d else var j
  | plus e f => plus (subst i d e) (subst i d f)
  | times e f => times (subst i d e) (subst i d f)

def closed : Exp → Bool
  | num _ => true
  | var _ => false
  | plus e f => closed e && closed f
  | times e f => closed e && closed f

theorem eval_plus (env : Nat → Nat) (e f : Exp) :
    eval env (plus e f) = eval env e + eval env f := by
  rfl

theorem eval_plus_comm (env : Nat → Nat) (e f : Exp) :
    eval env (plus e f) = eval env (plus f e) := by
  rw [eval_plus, eval_plus, Nat.add_comm]

theorem eval_times_plus (env : Nat → Nat) (d e f : Exp) :
    eval env (times d (plus e f)) = eval env (plus (times d e) (times d f)) := by
  simp only [eval]
  exact Nat.mul_add _ _ _

theorem eval_flipSides (env : Nat → Nat) (e : Exp) : eval env (flipSides e) = eval env e := by
  induction e
  · rfl
  · rfl
  · rw [flipSides, eval, e_ih, f_ih, Nat.add_comm, eval]
  · rw [flipSides, eval, e_ih, f_ih, Nat.mul_comm, eval]

theorem flipSides_flipSides (e : Exp) : flipSides (flipSides e) = e := by
  induction e
  · rfl
  · rfl
  · simp [flipSides, e_ih, f_ih]
  · simp [flipSides, e_ih, f_ih]

theorem nodeCount_pos (e : Exp) : 0 < nodeCount e := by
  cases e
  · exact Nat.succ_pos 0
  · exact Nat.succ_pos 0
  · simp [nodeCount]
  · simp [nodeCount]

theorem nodeCount_flipSides (e : Exp) : nodeCount (flipSides e) = nodeCount e := by
  induction e
  · rfl
  · rfl
  · rw [flipSides, nodeCount, nodeCount, e_ih, f_ih, Nat.add_comm (nodeCount f)]
  · rw [flipSides, nodeCount, nodeCount, e_ih, f_ih, Nat.add_comm (nodeCount f)]

theorem eval_smartPlus (env : Nat → Nat) (e f : Exp) :
    eval env (smartPlus e f) = eval env e + eval env f := by
  unfold smartPlus
  split
  · simp [eval]
  · simp [eval]
  · rfl

theorem eval_smartTimes (env : Nat → Nat) (e f : Exp) :
    eval env (smartTimes e f) = eval env e * eval env f := by
  unfold smartTimes
  split
  · simp [eval]
  · simp [eval]
  · rfl

theorem eval_optimise (env : Nat → Nat) (e : Exp) : eval env (optimise e) = eval env e := by
  induction e
  · rfl
  · rfl
  · rw [optimise, eval_smartPlus, e_ih, f_ih, eval]
  · rw [optimise, eval_smartTimes, e_ih, f_ih, eval]

theorem eval_optimise_twice (env : Nat → Nat) (e : Exp) :
    eval env (optimise (optimise e)) = eval env e := by
  rw [eval_optimise, eval_optimise]

theorem nodeCount_smartPlus (e f : Exp) :
    nodeCount (smartPlus e f) ≤ nodeCount e + nodeCount f + 1 := by
  unfold smartPlus
  split
  · omega
  · omega
  · exact Nat.le_refl _

theorem nodeCount_smartTimes (e f : Exp) :
    nodeCount (smartTimes e f) ≤ nodeCount e + nodeCount f + 1 := by
  unfold smartTimes
  split
  · simp only [nodeCount]
    omega
  · omega
  · exact Nat.le_refl _

theorem nodeCount_optimise (e : Exp) : nodeCount (optimise e) ≤ nodeCount e := by
  induction e
  · exact Nat.le_refl 1
  · exact Nat.le_refl 1
  · rw [optimise, nodeCount]
    have h := nodeCount_smartPlus (optimise e_1) (optimise f)
    omega
  · rw [optimise, nodeCount]
    have h := nodeCount_smartTimes (optimise e_1) (optimise f)
    omega

theorem eval_env_congr (env env' : Nat → Nat) (h : ∀ i, env i = env' i) (e : Exp) :
    eval env e = eval env' e := by
  induction e
  · rfl
  · exact h i
  · rw [eval, e_ih, f_ih, eval]
  · simp only [eval, e_ih, f_ih]

theorem eval_subst (env : Nat → Nat) (i : Nat) (d e : Exp) :
    eval env (subst i d e) = eval (fun j => if j = i then eval env d else env j) e := by
  induction e
  · rfl
  · simp only [subst, eval]
    split
    · rfl
    · rfl
  · simp only [subst, eval]
    rw [e_ih, f_ih]
  · simp only [subst, eval]
    rw [e_ih, f_ih]

theorem subst_self (i : Nat) (e : Exp) : subst i (var i) e = e := by
  induction e
  · rfl
  · rw [subst]
    by_cases h : i_1 = i
    · rw [if_pos h, h]
    · rw [if_neg h]
  · rw [subst, e_ih, f_ih]
  · rw [subst, e_ih, f_ih]

theorem subst_closed (i : Nat) (d e : Exp) (h : closed e = true) : subst i d e = e := by
  induction e
  · rfl
  · contradiction
  · simp only [closed, Bool.and_eq_true] at h
    obtain ⟨he, hf⟩ := h
    rw [subst, e_ih he, f_ih hf]
  · simp only [closed, Bool.and_eq_true] at h
    obtain ⟨he, hf⟩ := h
    rw [subst, e_ih he, f_ih hf]

theorem closed_eval (env env' : Nat → Nat) (e : Exp) (h : closed e = true) :
    eval env e = eval env' e := by
  induction e
  · rfl
  · contradiction
  · simp only [closed, Bool.and_eq_true] at h
    rw [eval, eval, e_ih h.1, f_ih h.2]
  · simp only [closed, Bool.and_eq_true] at h
    rw [eval, eval, e_ih h.1, f_ih h.2]

theorem closed_flipSides (e : Exp) : closed (flipSides e) = closed e := by
  induction e
  · rfl
  · rfl
  · rw [flipSides, closed, e_ih, f_ih, Bool.and_comm, closed]
  · rw [flipSides, closed, e_ih, f_ih, Bool.and_comm, closed]

theorem eval_mono (env env' : Nat → Nat) (h : ∀ i, env i ≤ env' i) (e : Exp) :
    eval env e ≤ eval env' e := by
  induction e
  · exact Nat.le_refl k
  · apply h
  · exact Nat.add_le_add e_ih f_ih
  · exact Nat.mul_le_mul e_ih f_ih

/-! ## A stack machine -/

inductive Instr where
  | push (k : Nat) : Instr
  | load (i : Nat) : Instr
  | add : Instr
  | mul : Instr

open Instr

def step (env : Nat → Nat) : Instr → List Nat → List Nat
  | push k, st => k :: st
  | load i, st => env i :: st
  | add, x :: y :: st => (y + x) :: st
  | mul, x :: y :: st => (y * x) :: st
  | _, st => st

def run (env : Nat → Nat) : List Instr → List Nat → List Nat
  | [], st => st
  | c :: cs, st => run env cs (step env c st)

def compile : Exp → List Instr
  | num k => [push k]
  | var i => [load i]
  | plus e f => compile e ++ compile f ++ [add]
  | times e f => compile e ++ compile f ++ [mul]

def compileOnto : Exp → List Instr → List Instr
  | num k, cs => push k :: cs
  | var i, cs => load i :: cs
  | plus e f, cs => compileOnto e (compileOnto f (add :: cs))
  | times e f, cs => compileOnto e (compileOnto f (mul :: cs))

theorem run_nil (env : Nat → Nat) (st : List Nat) : run env [] st = st := by
  rfl

theorem run_cons (env : Nat → Nat) (c : Instr) (cs : List Instr) (st : List Nat) :
    run env (c :: cs) st = run env cs (step env c st) := by
  rfl

theorem run_append (env : Nat → Nat) (cs ds : List Instr) (st : List Nat) :
    run env (cs ++ ds) st = run env ds (run env cs st) := by
  induction cs generalizing st
  · rfl
  · rw [List.cons_append, run, tail_ih, run]

theorem run_compile (env : Nat → Nat) (e : Exp) (st : List Nat) :
    run env (compile e) st = eval env e :: st := by
  induction e generalizing st
  · rfl
  · rfl
  · rw [compile, run_append, run_append, e_ih, f_ih]
    rfl
  · rw [compile, run_append, run_append, e_ih, f_ih]
    rfl

theorem compile_correct (env : Nat → Nat) (e : Exp) : run env (compile e) [] = [eval env e] := by
  apply run_compile

theorem compile_then (env : Nat → Nat) (e : Exp) (cs : List Instr) (st : List Nat) :
    run env (compile e ++ cs) st = run env cs (eval env e :: st) := by
  rw [run_append, run_compile]

theorem compile_ne_nil (e : Exp) : compile e ≠ [] := by
  cases e
  · simp [compile]
  · simp [compile]
  · simp [compile]
  · simp [compile]

theorem length_compile (e : Exp) : (compile e).length = nodeCount e := by
  induction e
  · rfl
  · rfl
  · rw [compile, List.length_append, List.length_append, e_ih, f_ih]
    rfl
  · rw [compile, List.length_append, List.length_append, e_ih, f_ih]
    rfl

theorem compileOnto_spec (e : Exp) (cs : List Instr) : compileOnto e cs = compile e ++ cs := by
  induction e generalizing cs
  · rfl
  · rfl
  · rw [compileOnto, f_ih, e_ih, compile]
    simp
  · rw [compileOnto, f_ih, e_ih, compile]
    simp

theorem compileOnto_nil (e : Exp) : compileOnto e [] = compile e := by
  rw [compileOnto_spec, List.append_nil]

theorem run_compileOnto (env : Nat → Nat) (e : Exp) :
    run env (compileOnto e []) [] = [eval env e] := by
  rw [compileOnto_nil]
  exact compile_correct env e

theorem compile_optimised (env : Nat → Nat) (e : Exp) :
    run env (compile (optimise e)) [] = run env (compile e) [] := by
  rw [compile_correct, compile_correct, eval_optimise]

theorem compile_flipped (env : Nat → Nat) (e : Exp) (st : List Nat) :
    run env (compile (flipSides e)) st = run env (compile e) st := by
  rw [run_compile, run_compile, eval_flipSides]

theorem step_push_length (env : Nat → Nat) (k : Nat) (st : List Nat) :
    (step env (push k) st).length = st.length + 1 := by
  rfl

/-! ## Boolean expressions -/

inductive BExp where
  | lit (b : Bool) : BExp
  | atom (i : Nat) : BExp
  | not (p : BExp) : BExp
  | and (p q : BExp) : BExp
  | or (p q : BExp) : BExp

def holds (v : Nat → Bool) : BExp → Bool
  | .lit b => b
  | .atom i => v i
  | .not p => !holds v p
  | .and p q => holds v p && holds v q
  | .or p q => holds v p || holds v q

def dual : BExp → BExp
  | .lit b => .lit (!b)
  | .atom i => .atom i
  | .not p => .not (dual p)
  | .and p q => .or (dual p) (dual q)
  | .or p q => .and (dual p) (dual q)

def noOr : BExp → BExp
  | .or p q => .not (.and (.not (noOr p)) (.not (noOr q)))
  | .and p q => .and (noOr p) (noOr q)
  | .not p => .not (noOr p)
  | .lit b => .lit b
  | .atom i => .atom i

def orFree : BExp → Bool
  | .or _ _ => false
  | .and p q => orFree p && orFree q
  | .not p => orFree p
  | _ => true

theorem holds_noOr (v : Nat → Bool) (p : BExp) : holds v (noOr p) = holds v p := by
  induction p
  · rfl
  · rfl
  · rw [noOr, holds, p_ih, holds]
  · rw [noOr, holds, p_ih, q_ih, holds]
  · simp [noOr, holds, p_ih, q_ih]

theorem orFree_noOr (p : BExp) : orFree (noOr p) = true := by
  induction p
  · rfl
  · rfl
  · exact p_ih
  · rw [noOr, orFree, p_ih, q_ih]
    rfl
  · simp [noOr, orFree, p_ih, q_ih]

theorem noOr_of_orFree (p : BExp) (h : orFree p = true) : noOr p = p := by
  induction p
  · rfl
  · rfl
  · rw [noOr, p_ih h]
  · simp [orFree] at h
    rw [noOr, p_ih h.1, q_ih h.2]
  · contradiction

theorem noOr_noOr (p : BExp) : noOr (noOr p) = noOr p := by
  apply noOr_of_orFree
  exact orFree_noOr p

theorem dual_dual (p : BExp) : dual (dual p) = p := by
  induction p
  · rw [dual, dual, Bool.not_not]
  · rfl
  · rw [dual, dual, p_ih]
  · rw [dual, dual, p_ih, q_ih]
  · rw [dual, dual, p_ih, q_ih]

theorem holds_dual (v : Nat → Bool) (p : BExp) : holds v (dual p) = !holds (fun i => !v i) p := by
  induction p
  · rfl
  · simp [dual, holds]
  · simp only [dual, holds, p_ih]
  · simp [dual, holds, p_ih, q_ih]
  · simp [dual, holds, p_ih, q_ih]

theorem exists_orFree_equivalent (p : BExp) :
    ∃ q, orFree q = true ∧ ∀ v, holds v q = holds v p := by
  exists noOr p
  constructor
  · exact orFree_noOr p
  · intro v
    exact holds_noOr v p

/-! ## Programs that move a counter -/

inductive Prog where
  | skip : Prog
  | incr : Prog
  | seq (p q : Prog) : Prog
  | rep (k : Nat) (p : Prog) : Prog

def iter (f : Nat → Nat) : Nat → Nat → Nat
  | 0, x => x
  | n + 1, x => iter f n (f x)

def exec : Prog → Nat → Nat
  | .skip, x => x
  | .incr, x => x + 1
  | .seq p q, x => exec q (exec p x)
  | .rep k p, x => iter (exec p) k x

def cost : Prog → Nat
  | .skip => 0
  | .incr => 1
  | .seq p q => cost p + cost q
  | .rep k p => k * cost p

theorem exec_seq_skip (p : Prog) (x : Nat) : exec (.seq p .skip) x = exec p x := by
  rfl

theorem exec_seq_assoc (p q r : Prog) (x : Nat) :
    exec (.seq (.seq p q) r) x = exec (.seq p (.seq q r)) x := by
  simp only [exec]

theorem iter_add_const (c k x : Nat) : iter (fun y => y + c) k x = x + k * c := by
  induction k generalizing x
  · simp [iter]
  · rw [iter, a, Nat.succ_mul]
    omega

theorem iter_congr (f g : Nat → Nat) (h : ∀ x, f x = g x) (k x : Nat) :
    iter f k x = iter g k x := by
  induction k generalizing x
  · rfl
  · rw [iter, iter, h, a]

theorem exec_cost (c : Prog) (x : Nat) : exec c x = x + cost c := by
  induction c generalizing x
  · rfl
  · rfl
  · rw [exec, p_ih, q_ih, cost, Nat.add_assoc]
  · rw [exec, cost, iter_congr _ (fun y => y + cost p) p_ih, iter_add_const]

theorem exec_seq_comm (p q : Prog) (x : Nat) : exec (.seq p q) x = exec (.seq q p) x := by
  rw [exec_cost, exec_cost, cost, cost, Nat.add_comm (cost p)]

theorem exec_increasing (p : Prog) (x : Nat) : x ≤ exec p x := by
  rw [exec_cost]
  exact Nat.le_add_right x (cost p)

theorem exec_rep_zero (p : Prog) (x : Nat) : exec (.rep 0 p) x = exec .skip x := by
  rfl

theorem exec_rep_succ (k : Nat) (p : Prog) (x : Nat) :
    exec (.rep (k + 1) p) x = exec (.seq p (.rep k p)) x := by
  simp only [exec, iter]

theorem exec_rep_rep (j k : Nat) (p : Prog) (x : Nat) :
    exec (.rep j (.rep k p)) x = exec (.rep (j * k) p) x := by
  simp only [exec_cost, cost]
  rw [Nat.mul_assoc]

end Expressions
