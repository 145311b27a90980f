prelude
import Init.Prelude.Containers

/-! Functor to Monad, exceptions, readers and states: what `do` notation and macros run on. -/

set_option linter.all false
universe u v w

class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b => Seq.seq (Functor.map (Function.const _ id) a) b
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x (Function.comp pure f)
  seq f x := bind f fun y => Functor.map y (x ())
  seqLeft x y := bind x fun a => bind (y ()) (fun _ => pure a)
  seqRight x y := bind x fun _ => y ()
instance {α : Type u} {m : Type u → Type v} [Monad m] : Inhabited (α → m α) where
  default := pure
instance {α : Type u} {m : Type u → Type v} [Monad m] [Inhabited α] : Inhabited (m α) where
  default := pure default

class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
abbrev liftM := @monadLift
@[always_inline] instance (m n o) [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)
instance (m) : MonadLiftT m m where
  monadLift x := x
class MonadEval (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadEval : {α : Type u} → m α → n α
instance [MonadLift m n] : MonadEval m n where
  monadEval := MonadLift.monadLift
class MonadEvalT (m : Type u → Type v) (n : Type u → Type w) where
  monadEval : {α : Type u} → m α → n α
instance (m n o) [MonadEval n o] [MonadEvalT m n] : MonadEvalT m o where
  monadEval x := MonadEval.monadEval (m := n) (MonadEvalT.monadEval x)
instance (m) : MonadEvalT m m where
  monadEval x := x
class MonadFunctor (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α
class MonadFunctorT (m : Type u → Type v) (n : Type u → Type w) where
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α
export MonadFunctorT (monadMap)
@[always_inline] instance (m n o) [MonadFunctor n o] [MonadFunctorT m n] : MonadFunctorT m o where
  monadMap f := MonadFunctor.monadMap (m := n) (monadMap (m := m) f)
instance monadFunctorRefl (m) : MonadFunctorT m m where
  monadMap f := f

inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α
attribute [unbox] Except
instance {ε : Type u} {α : Type v} [Inhabited ε] : Inhabited (Except ε α) where
  default := Except.error default
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
export MonadExcept (throw tryCatch)
instance (ε : Type u) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw := MonadExceptOf.throw
  tryCatch := MonadExceptOf.tryCatch
abbrev throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α := MonadExceptOf.throw e
abbrev tryCatchThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (x : m α) (handle : ε → m α) : m α :=
  MonadExceptOf.tryCatch x handle
@[always_inline, inline] protected def MonadExcept.orElse [MonadExcept ε m] {α : Type v} (x : m α) (y : Unit → m α) : m α :=
  tryCatch x fun _ => y ()
instance [MonadExcept ε m] {α : Type v} : OrElse (m α) where
  orElse := MonadExcept.orElse
instance {ε : Type u} : Monad (Except ε) where
  pure := Except.ok
  bind x f := match x with
    | Except.ok a => f a
    | Except.error e => Except.error e
instance {ε : Type u} : MonadExceptOf ε (Except ε) where
  throw := Except.error
  tryCatch x handle := match x with
    | Except.ok a => Except.ok a
    | Except.error e => handle e
instance : Monad Option where
  pure := Option.some
  bind x f := match x with
    | some a => f a
    | none => none

def Id (type : Sort u) : Sort u := type
instance : Monad Id where
  pure x := x
  bind x f := f x
@[inline] protected def Id.run (x : Id α) : α := x

@[implicit_reducible] def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := (a : @&ρ) → m α
instance (ρ : Type u) (m : Type u → Type v) (α : Type u) [Inhabited (m α)] : Inhabited (ReaderT ρ m α) where
  default := fun _ => default
@[always_inline, inline] def ReaderT.run {ρ : Type u} {m : Type u → Type v} {α : Type u} (x : ReaderT ρ m α) (r : ρ) : m α := x r
@[always_inline, inline] protected def ReaderT.pure {ρ : Type u} {m : Type u → Type v} [Monad m] {α : Type u} (a : α) : ReaderT ρ m α := fun _ => pure a
@[always_inline, inline] protected def ReaderT.bind {ρ : Type u} {m : Type u → Type v} [Monad m] {α β : Type u} (x : ReaderT ρ m α) (f : α → ReaderT ρ m β) : ReaderT ρ m β :=
  fun r => bind (x r) fun a => f a r
instance (ρ : Type u) (m : Type u → Type v) [Monad m] : Monad (ReaderT ρ m) where
  pure := ReaderT.pure
  bind := ReaderT.bind
instance (ρ : Type u) (m : Type u → Type v) : MonadLift m (ReaderT ρ m) where
  monadLift x := fun _ => x
instance (ρ : Type u) (m : Type u → Type v) (ε : Type w) [MonadExceptOf ε m] : MonadExceptOf ε (ReaderT ρ m) where
  throw e := fun _ => MonadExceptOf.throw e
  tryCatch x handle := fun r => MonadExceptOf.tryCatch (x r) fun e => handle e r
instance (ρ : Type u) (m : Type u → Type v) : MonadFunctor m (ReaderT ρ m) where
  monadMap f x := fun r => f (x r)

class MonadReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  read : m ρ
class MonadReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  read : m ρ
export MonadReader (read)
instance (ρ : Type u) (m : Type u → Type v) [MonadReaderOf ρ m] : MonadReader ρ m where
  read := MonadReaderOf.read
instance (ρ : Type u) (m : Type u → Type v) [Monad m] : MonadReaderOf ρ (ReaderT ρ m) where
  read := fun r => pure r
class MonadStateOf (σ : semiOutParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
class MonadState (σ : outParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadState (get modifyGet)
instance (σ : Type u) (m : Type u → Type v) [MonadStateOf σ m] : MonadState σ m where
  get := MonadStateOf.get
  set := MonadStateOf.set
  modifyGet := MonadStateOf.modifyGet
export MonadStateOf (set)
@[always_inline, inline] def modify {σ : Type u} {m : Type u → Type v} [MonadState σ m] (f : σ → σ) : m PUnit :=
  modifyGet fun s => ⟨PUnit.unit, f s⟩

inductive EStateM.Result (ε σ α : Type u) where
  | ok : α → σ → Result ε σ α
  | error : ε → σ → Result ε σ α
instance [Inhabited ε] [Inhabited σ] : Inhabited (EStateM.Result ε σ α) where
  default := EStateM.Result.error default default
@[implicit_reducible] def EStateM (ε σ α : Type u) := (s : σ) → EStateM.Result ε σ α
namespace EStateM
instance [Inhabited ε] : Inhabited (EStateM ε σ α) where
  default := fun s => Result.error default s
instance : Monad (EStateM ε σ) where
  pure a := fun s => Result.ok a s
  bind x f := fun s => match x s with
    | Result.ok a s => f a s
    | Result.error e s => Result.error e s
instance : MonadExceptOf ε (EStateM ε σ) where
  throw e := fun s => Result.error e s
  tryCatch x handle := fun s => match x s with
    | Result.ok a s => Result.ok a s
    | Result.error e s' => handle e s
instance : MonadStateOf σ (EStateM ε σ) where
  get := fun s => Result.ok s s
  set s := fun _ => Result.ok PUnit.unit s
  modifyGet f := fun s => match f s with
    | ⟨a, s⟩ => Result.ok a s
end EStateM
