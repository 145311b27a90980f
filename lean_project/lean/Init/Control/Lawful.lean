prelude
import Init.Data.List.Attach

/-! Laws: the monads of the library satisfy theirs, Boolean equality of containers agrees with equality; `deriving
ReflBEq, LawfulBEq`. -/

set_option linter.all false
universe u v w u₁ u₂

-- Enough laws, from which the others follow when the operations have their default definitions.
theorem LawfulMonad.mk' (m : Type u → Type v) [Monad m]
    (id_map : ∀ {α} (x : m α), id <$> x = x)
    (pure_bind : ∀ {α β} (x : α) (f : α → m β), pure x >>= f = f x)
    (bind_assoc : ∀ {α β γ} (x : m α) (f : α → m β) (g : β → m γ), x >>= f >>= g = x >>= fun x => f x >>= g)
    (map_const : ∀ {α β} (x : α) (y : m β), Functor.mapConst x y = Function.const β x <$> y := by intros; rfl)
    (seqLeft_eq : ∀ {α β} (x : m α) (y : m β), x <* y = (x >>= fun a => y >>= fun _ => pure a) := by intros; rfl)
    (seqRight_eq : ∀ {α β} (x : m α) (y : m β), x *> y = (x >>= fun _ => y) := by intros; rfl)
    (bind_pure_comp : ∀ {α β} (f : α → β) (x : m α), x >>= (fun y => pure (f y)) = f <$> x := by intros; rfl)
    (bind_map : ∀ {α β} (f : m (α → β)) (x : m α), f >>= (· <$> x) = f <*> x := by intros; rfl) : LawfulMonad m :=
  have map_pure : ∀ {α β : Type u} (g : α → β) (x : α), g <$> (pure x : m α) = pure (g x) := fun g x => by rw [← bind_pure_comp, pure_bind]
  { map_const := funext fun x => funext fun y => map_const x y
    id_map := id_map
    comp_map := fun g h x => by
      rw [← bind_pure_comp (h ∘ g), ← bind_pure_comp h, ← bind_pure_comp g, bind_assoc]
      exact congrArg _ (funext fun a => (pure_bind (g a) fun y => pure (h y)).symm)
    seqLeft_eq := fun {α β} x y => by
      rw [seqLeft_eq, ← bind_map, ← bind_pure_comp, bind_assoc]
      exact congrArg _ (funext fun a => by rw [pure_bind, ← bind_pure_comp]; rfl)
    seqRight_eq := fun {α β} x y => by
      rw [seqRight_eq, ← bind_map, ← bind_pure_comp, bind_assoc]
      refine congrArg _ (funext fun a => ?_)
      rw [pure_bind]; exact (id_map y).symm
    pure_seq := fun g x => by rw [← bind_map, pure_bind]
    map_pure := map_pure
    seq_pure := fun g x => by
      rw [← bind_map, ← bind_pure_comp]
      exact congrArg _ (funext fun h => map_pure h x)
    seq_assoc := fun {α β γ} x g h => by
      rw [← bind_map, ← bind_map, ← bind_map, ← bind_map, ← bind_pure_comp, bind_assoc, bind_assoc]
      refine congrArg _ (funext fun k => ?_)
      rw [← bind_pure_comp, bind_assoc, pure_bind, ← bind_pure_comp, bind_assoc]
      refine congrArg _ (funext fun l => ?_)
      rw [pure_bind, ← bind_pure_comp, ← bind_pure_comp, bind_assoc]
      exact congrArg _ (funext fun a => pure_bind _ _)
    bind_pure_comp := bind_pure_comp
    bind_map := bind_map
    pure_bind := pure_bind
    bind_assoc := bind_assoc }

theorem bind_pure {m : Type u → Type v} [Monad m] [LawfulMonad m] {α : Type u} (x : m α) : x >>= pure = x := by
  have h := bind_pure_comp (m := m) id x
  rw [id_map] at h; exact h
attribute [simp] bind_pure
theorem map_eq_pure_bind {m : Type u → Type v} [Monad m] [LawfulMonad m] {α β : Type u} (f : α → β) (x : m α) : f <$> x = x >>= fun a => pure (f a) := (bind_pure_comp f x).symm
theorem bind_congr {m : Type u → Type v} [Bind m] {α β : Type u} {x : m α} {f g : α → m β} (h : ∀ a, f a = g a) : x >>= f = x >>= g := congrArg _ (funext h)
@[simp] theorem Functor.map_map {m : Type u → Type v} [Functor m] [LawfulFunctor m] {α β γ : Type u} (g : α → β) (h : β → γ) (x : m α) : h <$> g <$> x = (fun a => h (g a)) <$> x := (comp_map g h x).symm
@[simp] theorem bind_map_left {m : Type u → Type v} [Monad m] [LawfulMonad m] {α β γ : Type u} (f : α → β) (x : m α) (g : β → m γ) : ((f <$> x) >>= fun b => g b) = (x >>= fun a => g (f a)) := by
  rw [map_eq_pure_bind, bind_assoc]; exact bind_congr fun a => pure_bind _ _

instance : LawfulMonad Id := LawfulMonad.mk' _ (fun _ => rfl) (fun _ _ => rfl) (fun _ _ _ => rfl)
instance : LawfulMonad Option := LawfulMonad.mk' _ (fun x => by cases x <;> rfl) (fun _ _ => rfl) (fun x _ _ => by cases x <;> rfl)
instance {ε : Type u} : LawfulMonad (Except ε) := LawfulMonad.mk' _ (fun x => by cases x <;> rfl) (fun _ _ => rfl) (fun x _ _ => by cases x <;> rfl)
instance {ρ : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m] : LawfulMonad (ReaderT ρ m) :=
  LawfulMonad.mk' _
    (fun x => funext fun r => bind_pure (x r))
    (fun x f => funext fun r => pure_bind x fun a => f a r)
    (fun x f g => funext fun r => bind_assoc (x r) (fun a => f a r) (fun b => g b r))
instance {σ : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m] : LawfulMonad (StateT σ m) :=
  LawfulMonad.mk' _
    (fun x => funext fun s => bind_pure (x s))
    (fun x f => funext fun s => pure_bind (x, s) _)
    (fun x f g => funext fun s => bind_assoc (x s) _ _)
    (map_const := fun x y => rfl) (seqLeft_eq := fun x y => rfl) (seqRight_eq := fun x y => rfl) (bind_pure_comp := fun f x => rfl)
instance {ε : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m] : LawfulMonad (ExceptT ε m) :=
  have step {α β : Type u} {k₁ k₂ : Except ε α → m β} (h : ∀ r, k₁ r = k₂ r) (x : m (Except ε α)) : x >>= k₁ = x >>= k₂ := bind_congr h
  LawfulMonad.mk' _
    (fun {α} x => (step (k₂ := pure) (fun r => by cases r <;> rfl) x).trans (bind_pure (m := m) x))
    (fun x f => pure_bind (m := m) (Except.ok x) _)
    (fun {α β γ} x f g => (bind_assoc (m := m) x _ _).trans (step (fun r => by
      cases r with
      | ok a => rfl
      | error e => exact pure_bind (m := m) (Except.error e) _) x))
    (map_const := fun x y => rfl)
    (bind_pure_comp := fun {α β} f x => step (fun r => by cases r <;> rfl) x)
instance {m : Type u → Type v} [Monad m] [LawfulMonad m] : LawfulMonad (OptionT m) :=
  have step {α β : Type u} {k₁ k₂ : Option α → m β} (h : ∀ r, k₁ r = k₂ r) (x : m (Option α)) : x >>= k₁ = x >>= k₂ := bind_congr h
  LawfulMonad.mk' _
    (fun {α} x => (step (k₂ := pure) (fun r => by cases r <;> rfl) x).trans (bind_pure (m := m) x))
    (fun x f => pure_bind (m := m) (some x) _)
    (fun {α β γ} x f g => (bind_assoc (m := m) x _ _).trans (step (fun r => by
      cases r with
      | some a => rfl
      | none => exact pure_bind (m := m) none _) x))

-- What the state and reader operations do when run.
namespace StateT
variable {σ : Type u} {m : Type u → Type v} [Monad m] {α β : Type u}
@[ext] theorem ext {x y : StateT σ m α} (h : ∀ s, x.run s = y.run s) : x = y := funext h
@[simp] theorem run_pure (a : α) (s : σ) : (pure a : StateT σ m α).run s = pure (a, s) := rfl
@[simp] theorem run_bind (x : StateT σ m α) (f : α → StateT σ m β) (s : σ) : (x >>= f).run s = x.run s >>= fun p => (f p.1).run p.2 := rfl
@[simp] theorem run_get (s : σ) : (get : StateT σ m σ).run s = pure (s, s) := rfl
@[simp] theorem run_set (s s' : σ) : (set s' : StateT σ m PUnit).run s = pure (⟨⟩, s') := rfl
@[simp] theorem run_modify (f : σ → σ) (s : σ) : (modify f : StateT σ m PUnit).run s = pure (⟨⟩, f s) := rfl
@[simp] theorem run_modifyGet (f : σ → α × σ) (s : σ) : (modifyGet f : StateT σ m α).run s = pure (f s) := rfl
end StateT
namespace ReaderT
variable {ρ : Type u} {m : Type u → Type v} [Monad m] {α β : Type u}
@[simp] theorem run_pure (a : α) (r : ρ) : (pure a : ReaderT ρ m α).run r = pure a := rfl
@[simp] theorem run_bind (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) (r : ρ) : (x >>= f).run r = x.run r >>= fun a => (f a).run r := rfl
@[simp] theorem run_read (r : ρ) : (read : ReaderT ρ m ρ).run r = pure r := rfl
end ReaderT
namespace Id
attribute [simp] run_pure run_bind
@[simp] theorem run_map {α β : Type u} (f : α → β) (x : Id α) : (f <$> x).run = f x.run := rfl
end Id

-- Loops over lists.
namespace List
variable {m : Type u₁ → Type u₂} [Monad m] {α : Type v} {β : Type u₁}
theorem forIn'_loop_congr (f : α → β → m (ForInStep β)) (as as' : List α) : (rest : List α) → (h : ∀ a, a ∈ rest → a ∈ as) → (h' : ∀ a, a ∈ rest → a ∈ as') → (b : β) →
    List.forIn'.loop as (fun a _ b => f a b) rest h b = List.forIn'.loop as' (fun a _ b => f a b) rest h' b
  | [], _, _, _ => rfl
  | a :: rest, h, h', b => bind_congr fun
    | .done _ => rfl
    | .yield b => forIn'_loop_congr f as as' rest _ _ b
@[simp] theorem forIn_nil (b : β) (f : α → β → m (ForInStep β)) : forIn ([] : List α) b f = pure b := rfl
@[simp] theorem forIn_cons (a : α) (as : List α) (b : β) (f : α → β → m (ForInStep β)) :
    forIn (a :: as) b f = f a b >>= fun
      | .done b => pure b
      | .yield b => forIn as b f := bind_congr fun
    | .done _ => rfl
    | .yield b => forIn'_loop_congr f (a :: as) as as _ (fun _ h => h) b
@[simp] theorem forIn_pure_yield_eq_foldl [LawfulMonad m] (as : List α) (f : β → α → β) (b : β) : forIn as b (fun a b => (pure (.yield (f b a)) : m (ForInStep β))) = pure (as.foldl f b) := by
  induction as generalizing b with
  | nil => rfl
  | cons a as ih => rw [forIn_cons, pure_bind]; exact ih _
@[simp] theorem forIn_yield_eq_foldlM [LawfulMonad m] (as : List α) (f : β → α → m β) (b : β) : forIn as b (fun a b => ForInStep.yield <$> f b a) = as.foldlM f b := by
  induction as generalizing b with
  | nil => rfl
  | cons a as ih => rw [forIn_cons, foldlM_cons, bind_map_left]; exact bind_congr fun b => ih b
@[simp] theorem foldlM_pure [LawfulMonad m] (as : List α) (f : β → α → β) (b : β) : as.foldlM (fun b a => (pure (f b a) : m β)) b = pure (as.foldl f b) := by
  induction as generalizing b with
  | nil => rfl
  | cons a as ih => rw [foldlM_cons, pure_bind]; exact ih _
theorem forM_cons {m : Type u₁ → Type u₂} [Monad m] (a : α) (as : List α) (f : α → m PUnit) : List.forM (a :: as) f = f a >>= fun _ => List.forM as f := rfl
end List

-- Boolean equality that agrees with equality.
instance instLawfulBEqList {α : Type u} [BEq α] [LawfulBEq α] : LawfulBEq (List α) where
  rfl := by
    intro as
    show List.beq as as = true
    induction as with
    | nil => rfl
    | cons a as ih => show ((a == a) && List.beq as as) = true; rw [ih]; simp
  eq_of_beq := by
    intro as
    induction as with
    | nil => intro bs h; cases bs with
      | nil => rfl
      | cons b bs => exact Bool.noConfusion h
    | cons a as ih => intro bs h; cases bs with
      | nil => exact Bool.noConfusion h
      | cons b bs =>
        have h' : ((a == b) && List.beq as bs) = true := h
        rw [Bool.and_eq_true] at h'
        rw [eq_of_beq h'.1, ih (b := bs) h'.2]
instance {α : Type u} [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  rfl := by intro a; cases a with
    | none => rfl
    | some a => exact beq_self_eq_true a
  eq_of_beq := by
    intro a b h
    cases a with
    | none => cases b with
      | none => rfl
      | some b => exact Bool.noConfusion h
    | some a => cases b with
      | none => exact Bool.noConfusion h
      | some b => exact congrArg some (eq_of_beq (α := α) h)
instance {α : Type u} {β : Type v} [BEq α] [BEq β] [LawfulBEq α] [LawfulBEq β] : LawfulBEq (α × β) where
  rfl := by intro (a, b); show ((a == a) && (b == b)) = true; simp
  eq_of_beq := by
    intro (a, b) (c, d) h
    have h' : ((a == c) && (b == d)) = true := h
    rw [Bool.and_eq_true] at h'
    rw [eq_of_beq h'.1, eq_of_beq h'.2]
instance {α : Type u} [BEq α] [LawfulBEq α] : LawfulBEq (Array α) where
  rfl := by intro a; exact beq_self_eq_true a.toList
  eq_of_beq := by intro a b h; exact Array.ext' (eq_of_beq (α := List α) h)

namespace DerivingHelpers
theorem and_true_curry {a b : Bool} {P : Prop} (h : a = true → b = true → P) : (a && b) = true → P := fun k => h (Bool.and_eq_true _ _ ▸ k).1 (Bool.and_eq_true _ _ ▸ k).2
theorem deriving_lawful_beq_helper_dep {α : Type u} {x y : α} [BEq α] [ReflBEq α] {t : (x == y) = true → Bool} {P : Prop}
    (inst : (x == y) = true → x = y) (k : (h : x = y) → t (h ▸ ReflBEq.rfl) = true → P) : (if h : (x == y) = true then t h else false) = true → P := by
  intro h
  by_cases e : (x == y) = true
  · rw [dif_pos e] at h; exact k (inst e) h
  · rw [dif_neg e] at h; exact Bool.noConfusion h
theorem deriving_lawful_beq_helper_nd {α : Type u} {x y : α} [BEq α] [ReflBEq α] {P : Prop} (inst : (x == y) = true → x = y) (k : x = y → P) : (x == y) = true → P := fun h => k (inst h)
end DerivingHelpers
