prelude
import Init.Data.Nat.Simproc

/-! Normal forms modulo associativity and commutativity: what `ac_rfl` proofs compute with. -/

set_option linter.all false
universe u v

namespace Lean.Data.AC
inductive Expr
  | var (x : Nat)
  | op (lhs rhs : Expr)
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (Std.LawfulIdentity op value))
structure Context (α : Sort u) where
  op : α → α → α
  assoc : Std.Associative op
  comm : Option (PLift (Std.Commutative op))
  idem : Option (PLift (Std.IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α
variable {α : Sort u}
def Context.var (ctx : Context α) (idx : Nat) : Variable ctx.op := (ctx.vars.get?Internal idx).getD ⟨ctx.arbitrary, none⟩
abbrev Context.value (ctx : Context α) (idx : Nat) : α := (ctx.var idx).value
def Context.isNeutral (ctx : Context α) (idx : Nat) : Bool := (ctx.var idx).neutral.isSome
def eval (α : Sort u) (ctx : Context α) : Expr → α
  | .var idx => ctx.value idx
  | .op l r => ctx.op (eval α ctx l) (eval α ctx r)
def Expr.toList : Expr → List Nat
  | .var idx => [idx]
  | .op l r => l.toList ++ r.toList
def evalList (ctx : Context α) : List Nat → α
  | [] => ctx.arbitrary
  | [x] => ctx.value x
  | x :: y :: ys => ctx.op (ctx.value x) (evalList ctx (y :: ys))
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => if x < a then x :: a :: as else a :: insert x as
def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)
def mergeIdem : List Nat → List Nat
  | [] => []
  | [x] => [x]
  | x :: y :: ys => if x = y then mergeIdem (y :: ys) else x :: mergeIdem (y :: ys)
def dropNeutrals (ctx : Context α) : List Nat → List Nat
  | [] => []
  | x :: xs => if ctx.isNeutral x then dropNeutrals ctx xs else x :: dropNeutrals ctx xs
def removeNeutrals (ctx : Context α) (l : List Nat) : List Nat :=
  match dropNeutrals ctx l with
  | [] => l.take 1
  | y :: ys => y :: ys
def norm (ctx : Context α) (e : Expr) : List Nat :=
  let l := removeNeutrals ctx e.toList
  let l := if ctx.comm.isSome then sort l else l
  if ctx.idem.isSome then mergeIdem l else l

variable (ctx : Context α)
theorem evalList_cons (x : Nat) : ∀ {l : List Nat}, l ≠ [] → evalList ctx (x :: l) = ctx.op (ctx.value x) (evalList ctx l)
  | [], h => absurd rfl h
  | _ :: _, _ => rfl
theorem evalList_append : ∀ {l r : List Nat}, l ≠ [] → r ≠ [] → evalList ctx (l ++ r) = ctx.op (evalList ctx l) (evalList ctx r)
  | [], _, h, _ => absurd rfl h
  | [x], _, _, h => evalList_cons ctx x h
  | x :: y :: ys, r, _, h => by
    show ctx.op (ctx.value x) (evalList ctx (y :: ys ++ r)) = ctx.op (ctx.op (ctx.value x) (evalList ctx (y :: ys))) (evalList ctx r)
    rw [evalList_append (List.cons_ne_nil y ys) h, ctx.assoc.assoc]
theorem toList_ne_nil : ∀ e : Expr, e.toList ≠ []
  | .var _ => List.cons_ne_nil _ _
  | .op l _ => fun h => toList_ne_nil l (List.append_eq_nil_iff.1 h).1
theorem evalList_toList : ∀ e : Expr, evalList ctx e.toList = eval α ctx e
  | .var _ => rfl
  | .op l r => (evalList_append ctx (toList_ne_nil l) (toList_ne_nil r)).trans (by rw [evalList_toList l, evalList_toList r]; exact rfl)
theorem insert_ne_nil (x : Nat) : ∀ l : List Nat, insert x l ≠ []
  | [] => List.cons_ne_nil _ _
  | a :: as => by rw [insert]; split <;> exact List.cons_ne_nil _ _
theorem sort_ne_nil : ∀ {l : List Nat}, l ≠ [] → sort l ≠ []
  | [], h => absurd rfl h
  | x :: xs, _ => insert_ne_nil x _
theorem evalList_insert (hc : Std.Commutative ctx.op) (x : Nat) : ∀ l : List Nat, evalList ctx (insert x l) = evalList ctx (x :: l)
  | [] => rfl
  | [a] => by
    rw [insert]; split
    · exact rfl
    · exact hc.comm _ _
  | a :: b :: bs => by
    rw [insert]; split
    · exact rfl
    · rw [evalList_cons ctx a (insert_ne_nil x _), evalList_insert hc x (b :: bs)]
      show ctx.op (ctx.value a) (ctx.op (ctx.value x) (evalList ctx (b :: bs))) = ctx.op (ctx.value x) (ctx.op (ctx.value a) (evalList ctx (b :: bs)))
      rw [← ctx.assoc.assoc, hc.comm (ctx.value a), ctx.assoc.assoc]
theorem evalList_sort (hc : Std.Commutative ctx.op) : ∀ l : List Nat, evalList ctx (sort l) = evalList ctx l
  | [] => rfl
  | [_] => rfl
  | x :: y :: ys => by
    rw [sort, evalList_insert ctx hc, evalList_cons ctx x (sort_ne_nil (List.cons_ne_nil y ys)), evalList_sort hc (y :: ys)]; exact rfl
theorem mergeIdem_ne_nil : ∀ {l : List Nat}, l ≠ [] → mergeIdem l ≠ []
  | [], h => absurd rfl h
  | [_], _ => List.cons_ne_nil _ _
  | x :: y :: ys, _ => by
    rw [mergeIdem]; split
    · exact mergeIdem_ne_nil (List.cons_ne_nil y ys)
    · exact List.cons_ne_nil _ _
theorem evalList_mergeIdem (hi : Std.IdempotentOp ctx.op) : ∀ l : List Nat, evalList ctx (mergeIdem l) = evalList ctx l
  | [] => rfl
  | [_] => rfl
  | x :: y :: ys => by
    rw [mergeIdem]; split
    · next e =>
      subst e
      rw [evalList_mergeIdem hi (x :: ys)]
      cases ys with
      | nil => exact (hi.idempotent _).symm
      | cons z zs =>
        show ctx.op (ctx.value x) (evalList ctx (z :: zs)) = ctx.op (ctx.value x) (ctx.op (ctx.value x) (evalList ctx (z :: zs)))
        rw [← ctx.assoc.assoc, hi.idempotent]
    · rw [evalList_cons ctx x (mergeIdem_ne_nil (List.cons_ne_nil y ys)), evalList_mergeIdem hi (y :: ys)]; exact rfl
theorem identity_of_isNeutral {x : Nat} (h : ctx.isNeutral x = true) : Std.LawfulIdentity ctx.op (ctx.value x) := by
  rw [Context.isNeutral] at h
  cases e : (ctx.var x).neutral with
  | none => rw [e] at h; exact nomatch h
  | some p => exact p.down
-- Either something remains and the value is unchanged, or all elements are neutral and the value is that of the first.
theorem evalList_dropNeutrals : ∀ (xs : List Nat) (x : Nat),
    (dropNeutrals ctx (x :: xs) ≠ [] ∧ evalList ctx (dropNeutrals ctx (x :: xs)) = evalList ctx (x :: xs)) ∨
    (dropNeutrals ctx (x :: xs) = [] ∧ ctx.isNeutral x = true ∧ evalList ctx (x :: xs) = ctx.value x)
  | [], x => by
    cases h : ctx.isNeutral x with
    | true => refine .inr ⟨?_, rfl, rfl⟩; rw [dropNeutrals, if_pos h]; exact rfl
    | false => refine .inl ?_; rw [dropNeutrals, if_neg (by rw [h]; exact Bool.noConfusion)]; exact ⟨List.cons_ne_nil _ _, rfl⟩
  | y :: ys, x => by
    have tail : evalList ctx (x :: y :: ys) = ctx.op (ctx.value x) (evalList ctx (y :: ys)) := rfl
    have ih := evalList_dropNeutrals ys y
    rw [tail]
    cases h : ctx.isNeutral x with
    | true =>
      rw [dropNeutrals, if_pos h]
      cases ih with
      | inl ih => exact .inl ⟨ih.1, by rw [ih.2, (identity_of_isNeutral ctx h).left_id]⟩
      | inr ih => exact .inr ⟨ih.1, rfl, by rw [ih.2.2, (identity_of_isNeutral ctx ih.2.1).right_id]⟩
    | false =>
      rw [dropNeutrals, if_neg (by rw [h]; exact Bool.noConfusion)]
      refine .inl ⟨List.cons_ne_nil _ _, ?_⟩
      cases ih with
      | inl ih => rw [evalList_cons ctx x ih.1, ih.2]
      | inr ih => rw [ih.1, ih.2.2, (identity_of_isNeutral ctx ih.2.1).right_id]; exact rfl
theorem evalList_removeNeutrals : ∀ l : List Nat, evalList ctx (removeNeutrals ctx l) = evalList ctx l
  | [] => rfl
  | x :: xs => by
    rw [removeNeutrals]
    have h := evalList_dropNeutrals ctx xs x
    split
    · next e => exact h.elim (fun k => absurd e k.1) fun k => k.2.2.symm
    · next e => rw [e] at h; exact h.elim (fun k => k.2) fun k => (nomatch k.1)
theorem Context.eval_norm (e : Expr) : evalList ctx (norm ctx e) = eval α ctx e := by
  have step : ∀ (c : Bool) (f : List Nat → List Nat) (l : List Nat), (c = true → evalList ctx (f l) = evalList ctx l) → evalList ctx (if c then f l else l) = evalList ctx l := fun c f l h => by
    cases c with
    | true => exact h rfl
    | false => exact rfl
  rw [norm, ← evalList_toList]
  refine Eq.trans ?_ (evalList_removeNeutrals ctx e.toList)
  refine (step _ mergeIdem _ fun h => ?_).trans (step _ sort _ fun h => ?_)
  · cases e : ctx.idem with
    | none => rw [e] at h; exact nomatch h
    | some p => exact evalList_mergeIdem ctx p.down _
  · cases e : ctx.comm with
    | none => rw [e] at h; exact nomatch h
    | some p => exact evalList_sort ctx p.down _
theorem Context.eq_of_norm (ctx : Context α) (a b : Expr) (h : (norm ctx a == norm ctx b) = true) : eval α ctx a = eval α ctx b := by
  rw [← Context.eval_norm, ← Context.eval_norm, eq_of_beq h]
end Lean.Data.AC
