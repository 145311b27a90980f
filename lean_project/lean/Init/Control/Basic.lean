prelude
import Init.Notation.Programs

/-! Monad transformers (state, exception, option), alternatives, `finally`, and what `do` notation needs for loops and
early return. -/

set_option linter.all false
universe u v w u₁ v₁

namespace Functor
@[reducible] def mapRev {f : Type u → Type v} [Functor f] {α β : Type u} (x : f α) (g : α → β) : f β := g <$> x
@[always_inline, inline] def discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) : f PUnit := mapConst ⟨⟩ x
end Functor
export Functor (discard)

class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α
export Alternative (failure)
instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) := ⟨Alternative.orElse⟩
@[always_inline, inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit := if p then pure () else failure
@[always_inline, inline] def optional {f : Type u → Type v} [Alternative f] {α : Type u} (x : f α) : f (Option α) := some <$> x <|> pure none
@[inline] def liftOption {m : Type u → Type v} {α : Type u} [Alternative m] : Option α → m α
  | some a => pure a
  | none => failure
instance : Alternative Option where
  failure := none
  orElse := Option.orElse

class ToBool (α : Type u) where
  toBool : α → Bool
export ToBool (toBool)
instance : ToBool Bool := ⟨id⟩
@[macro_inline] def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α := match toBool b with
  | true => t
  | false => f
@[macro_inline] def orM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β := do
  let b ← x
  match toBool b with
  | true => pure b
  | false => y
@[macro_inline] def andM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β := do
  let b ← x
  match toBool b with
  | true => y
  | false => pure b
@[macro_inline] def notM {m : Type → Type v} [Functor m] (x : m Bool) : m Bool := Functor.map not x

namespace Bind
@[always_inline] def kleisliRight {α : Type u} {β γ : Type v} {m : Type v → Type w} [Bind m] (f : α → m β) (g : β → m γ) (a : α) : m γ := f a >>= g
@[always_inline] def kleisliLeft {α : Type u} {β γ : Type v} {m : Type v → Type w} [Bind m] (g : β → m γ) (f : α → m β) (a : α) : m γ := f a >>= g
@[always_inline] def bindLeft {α β : Type u} {m : Type u → Type v} [Bind m] (f : α → m β) (x : m α) : m β := x >>= f
end Bind

-- Running a monad inside one built on it.
class MonadControl (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  stM : Type u → Type u
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  restoreM : {α : Type u} → m (stM α) → n α
class MonadControlT (m : Type u → Type v) (n : Type u → Type w) where
  stM : Type u → Type u
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  restoreM {α : Type u} : stM α → n α
export MonadControlT (stM liftWith restoreM)
@[always_inline] instance (m n o) [MonadControl n o] [MonadControlT m n] : MonadControlT m o where
  stM α := stM m n (MonadControl.stM n o α)
  liftWith f := MonadControl.liftWith fun inner => liftWith fun outer => f (outer ∘ inner)
  restoreM := MonadControl.restoreM ∘ restoreM
instance (m : Type u → Type v) [Pure m] : MonadControlT m m where
  stM α := α
  liftWith f := f fun x => x
  restoreM x := pure x
@[always_inline, inline] def controlAt (m : Type u → Type v) {n : Type u → Type w} [MonadControlT m n] [Bind n] {α : Type u}
    (f : ({β : Type u} → n β → m (stM m n β)) → m (stM m n α)) : n α := liftWith f >>= restoreM
@[always_inline, inline] def control {m : Type u → Type v} {n : Type u → Type w} [MonadControlT m n] [Bind n] {α : Type u}
    (f : ({β : Type u} → n β → m (stM m n β)) → m (stM m n α)) : n α := controlAt m f

class MonadFinally (m : Type u → Type v) where
  tryFinally' {α β} : (x : m α) → (f : Option α → m β) → m (α × β)
export MonadFinally (tryFinally')
@[always_inline, inline] abbrev tryFinally {m : Type u → Type v} {α β : Type u} [MonadFinally m] [Functor m] (x : m α) (finalizer : m β) : m α :=
  Prod.fst <$> tryFinally' x fun _ => finalizer
@[always_inline] instance Id.«finally» : MonadFinally Id where
  tryFinally' x h := (x, h (some x))

-- Identity monad.
namespace Id
instance [Inhabited α] : Inhabited (Id α) := inferInstanceAs (Inhabited α)
instance [OfNat α n] : OfNat (Id α) n := inferInstanceAs (OfNat α n)
theorem run_pure (a : α) : (pure a : Id α).run = a := rfl
theorem run_bind (x : Id α) (f : α → Id β) : (x >>= f).run = (f x.run).run := rfl
end Id

-- Exceptions.
namespace Except
@[always_inline, inline] protected def pure {ε : Type u} {α : Type v} (a : α) : Except ε α := .ok a
@[always_inline, inline] protected def map {ε : Type u} {α β : Type v} (f : α → β) : Except ε α → Except ε β
  | .error e => .error e
  | .ok a => .ok (f a)
@[always_inline, inline] protected def bind {ε : Type u} {α β : Type v} (x : Except ε α) (f : α → Except ε β) : Except ε β := match x with
  | .error e => .error e
  | .ok a => f a
@[always_inline, inline] protected def mapError {ε ε' : Type u} {α : Type v} (f : ε → ε') : Except ε α → Except ε' α
  | .error e => .error (f e)
  | .ok a => .ok a
@[always_inline, inline] protected def tryCatch {ε : Type u} {α : Type v} (x : Except ε α) (handle : ε → Except ε α) : Except ε α := match x with
  | .ok a => .ok a
  | .error e => handle e
@[always_inline, inline] protected def toBool {ε : Type u} {α : Type v} : Except ε α → Bool
  | .ok _ => true
  | .error _ => false
@[inline] abbrev isOk {ε : Type u} {α : Type v} : Except ε α → Bool := Except.toBool
@[always_inline, inline] protected def toOption {ε : Type u} {α : Type v} : Except ε α → Option α
  | .ok a => some a
  | .error _ => none
def orElseLazy {ε : Type u} {α : Type v} (x : Except ε α) (y : Unit → Except ε α) : Except ε α := match x with
  | .ok a => .ok a
  | .error _ => y ()
instance {ε : Type u} {α : Type v} [ToString ε] [ToString α] : ToString (Except ε α) := ⟨fun
  | .error e => "error: " ++ toString e
  | .ok a => "ok: " ++ toString a⟩
instance {ε : Type u} {α : Type v} [Repr ε] [Repr α] : Repr (Except ε α) := ⟨fun
  | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e : Std.Format) prec
  | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a : Std.Format) prec⟩
deriving instance BEq for Except
end Except

def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)
namespace ExceptT
variable {ε : Type u} {m : Type u → Type v}
@[always_inline, inline] def mk {α : Type u} (x : m (Except ε α)) : ExceptT ε m α := x
@[always_inline, inline] def run {α : Type u} (x : ExceptT ε m α) : m (Except ε α) := x
@[always_inline, inline] protected def pure [Monad m] {α : Type u} (a : α) : ExceptT ε m α := mk (pure (.ok a))
@[always_inline, inline] protected def bindCont [Monad m] {α β : Type u} (f : α → ExceptT ε m β) : Except ε α → m (Except ε β)
  | .ok a => f a
  | .error e => pure (.error e)
@[always_inline, inline] protected def bind [Monad m] {α β : Type u} (x : ExceptT ε m α) (f : α → ExceptT ε m β) : ExceptT ε m β :=
  mk (Bind.bind (m := m) x (ExceptT.bindCont f))
@[always_inline, inline] protected def map [Monad m] {α β : Type u} (f : α → β) (x : ExceptT ε m α) : ExceptT ε m β :=
  mk (Bind.bind (m := m) x fun
    | .ok a => pure (.ok (f a))
    | .error e => pure (.error e))
@[always_inline, inline] protected def lift [Monad m] {α : Type u} (t : m α) : ExceptT ε m α := mk (Except.ok <$> t)
@[always_inline, inline] protected def tryCatch [Monad m] {α : Type u} (x : ExceptT ε m α) (handle : ε → ExceptT ε m α) : ExceptT ε m α :=
  mk (Bind.bind (m := m) x fun
    | .ok a => pure (.ok a)
    | .error e => handle e)
@[always_inline, inline] protected def adapt [Monad m] {ε' α : Type u} (f : ε → ε') (x : ExceptT ε m α) : ExceptT ε' m α := mk (Except.mapError f <$> x.run)
@[always_inline] instance [Monad m] : MonadLift (Except ε) (ExceptT ε m) := ⟨fun e => mk (pure e)⟩
@[always_inline] instance [Monad m] : MonadLift m (ExceptT ε m) := ⟨ExceptT.lift⟩
instance [Monad m] : MonadFunctor m (ExceptT ε m) := ⟨fun f x => f x⟩
@[always_inline] instance [Monad m] : Monad (ExceptT ε m) where
  pure := ExceptT.pure
  bind := ExceptT.bind
  map := ExceptT.map
instance [Monad m] [Inhabited ε] {α : Type u} : Inhabited (ExceptT ε m α) := ⟨mk (pure (.error default))⟩
@[always_inline] instance (ε₁ ε₂ : Type u) [MonadExceptOf ε₁ m] : MonadExceptOf ε₁ (ExceptT ε₂ m) where
  throw e := mk (throwThe ε₁ e)
  tryCatch x handle := mk (tryCatchThe ε₁ (run x) fun e => run (handle e))
@[always_inline] instance [Monad m] : MonadExceptOf ε (ExceptT ε m) where
  throw e := mk (pure (.error e))
  tryCatch := ExceptT.tryCatch
instance [Monad m] : MonadControl m (ExceptT ε m) where
  stM := Except ε
  liftWith f := liftM (f fun x => x.run)
  restoreM x := x
@[always_inline] instance «finally» [MonadFinally m] [Monad m] : MonadFinally (ExceptT ε m) where
  tryFinally' x h := mk do
    let r ← tryFinally' x.run fun
      | some (.ok a) => (h (some a)).run
      | _ => (h none).run
    match r with
    | (.ok a, .ok b) => pure (.ok (a, b))
    | (_, .error e) => pure (.error e)
    | (.error e, _) => pure (.error e)
end ExceptT
@[always_inline, inline] def liftExcept {ε α : Type u} {m : Type u → Type v} [MonadExceptOf ε m] [Pure m] : Except ε α → m α
  | .ok a => pure a
  | .error e => MonadExceptOf.throw e
@[inline] def MonadExcept.ofExcept {m : Type u → Type v} {ε : Type w} {α : Type u} [Monad m] [MonadExcept ε m] : Except ε α → m α
  | .ok a => pure a
  | .error e => throw e
export MonadExcept (ofExcept)
@[always_inline, inline] def MonadExcept.orelse' {ε : Type u} {m : Type v → Type w} [MonadExcept ε m] {α : Type v} (x y : m α) (useFirstEx := true) : m α :=
  tryCatch x fun e₁ => tryCatch y fun e₂ => throw (if useFirstEx = true then e₁ else e₂)
@[always_inline, inline] def observing {ε α : Type u} {m : Type u → Type v} [Monad m] [MonadExcept ε m] (x : m α) : m (Except ε α) :=
  tryCatch (Except.ok <$> x) fun e => pure (.error e)

-- Optional results.
def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)
namespace OptionT
variable {m : Type u → Type v}
@[always_inline, inline] def mk {α : Type u} (x : m (Option α)) : OptionT m α := x
@[always_inline, inline] def run {α : Type u} (x : OptionT m α) : m (Option α) := x
@[always_inline, inline] protected def pure [Monad m] {α : Type u} (a : α) : OptionT m α := mk (pure (some a))
@[always_inline, inline] protected def bind [Monad m] {α β : Type u} (x : OptionT m α) (f : α → OptionT m β) : OptionT m β :=
  mk (Bind.bind (m := m) x fun
    | some a => f a
    | none => pure none)
@[always_inline] instance [Monad m] : Monad (OptionT m) where
  pure := OptionT.pure
  bind := OptionT.bind
@[always_inline, inline] protected def orElse [Monad m] {α : Type u} (x : OptionT m α) (y : Unit → OptionT m α) : OptionT m α :=
  mk (Bind.bind (m := m) x fun
    | some a => pure (some a)
    | none => y ())
@[always_inline, inline] protected def fail [Monad m] {α : Type u} : OptionT m α := mk (pure none)
@[always_inline] instance [Monad m] : Alternative (OptionT m) where
  failure := OptionT.fail
  orElse := OptionT.orElse
@[always_inline, inline] protected def lift [Monad m] {α : Type u} (x : m α) : OptionT m α := mk (some <$> x)
@[always_inline] instance [Monad m] : MonadLift m (OptionT m) := ⟨OptionT.lift⟩
@[always_inline] instance [Monad m] : MonadLift Option (OptionT m) := ⟨fun x => mk (pure x)⟩
instance [Monad m] : MonadFunctor m (OptionT m) := ⟨fun f x => f x⟩
@[always_inline, inline] protected def tryCatch [Monad m] {α : Type u} (x : OptionT m α) (handle : PUnit → OptionT m α) : OptionT m α := OptionT.orElse x fun _ => handle ⟨⟩
@[always_inline] instance [Monad m] : MonadExceptOf PUnit (OptionT m) where
  throw _ := OptionT.fail
  tryCatch := OptionT.tryCatch
instance (ε : Type u) [MonadExceptOf ε m] : MonadExceptOf ε (OptionT m) where
  throw e := mk (throwThe ε e)
  tryCatch x handle := mk (tryCatchThe ε (run x) fun e => run (handle e))
instance [Monad m] : MonadControl m (OptionT m) where
  stM := Option
  liftWith f := liftM (f fun x => x.run)
  restoreM x := x
@[always_inline] instance [MonadFinally m] [Monad m] : MonadFinally (OptionT m) where
  tryFinally' x h := mk do
    let r ← tryFinally' x.run fun
      | some (some a) => (h (some a)).run
      | _ => (h none).run
    match r with
    | (some a, some b) => pure (some (a, b))
    | _ => pure none
end OptionT
instance : MonadExceptOf Unit Option where
  throw _ := none
  tryCatch x handle := match x with
    | some a => some a
    | none => handle ()

-- State.
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)
@[always_inline, inline] def StateT.mk {σ : Type u} {m : Type u → Type v} {α : Type u} (x : σ → m (α × σ)) : StateT σ m α := x
@[always_inline, inline] def StateT.run {σ : Type u} {m : Type u → Type v} {α : Type u} (x : StateT σ m α) (s : σ) : m (α × σ) := x s
@[always_inline, inline] def StateT.run' {σ : Type u} {m : Type u → Type v} [Functor m] {α : Type u} (x : StateT σ m α) (s : σ) : m α := Prod.fst <$> x s
@[reducible] def StateM (σ α : Type u) : Type u := StateT σ Id α
namespace StateT
variable {σ : Type u} {m : Type u → Type v}
@[always_inline, inline] protected def pure [Monad m] {α : Type u} (a : α) : StateT σ m α := fun s => pure (a, s)
@[always_inline, inline] protected def bind [Monad m] {α β : Type u} (x : StateT σ m α) (f : α → StateT σ m β) : StateT σ m β := fun s => do
  let (a, s) ← x s
  f a s
@[always_inline, inline] protected def map [Monad m] {α β : Type u} (f : α → β) (x : StateT σ m α) : StateT σ m β := fun s => do
  let (a, s) ← x s
  pure (f a, s)
@[always_inline] instance [Monad m] : Monad (StateT σ m) where
  pure := StateT.pure
  bind := StateT.bind
  map := StateT.map
@[always_inline, inline] protected def get [Monad m] : StateT σ m σ := fun s => pure (s, s)
@[always_inline, inline] protected def set [Monad m] : σ → StateT σ m PUnit := fun s _ => pure (⟨⟩, s)
@[always_inline, inline] protected def modifyGet [Monad m] {α : Type u} (f : σ → α × σ) : StateT σ m α := fun s => pure (f s)
@[always_inline, inline] protected def lift [Monad m] {α : Type u} (t : m α) : StateT σ m α := fun s => do
  let a ← t
  pure (a, s)
@[always_inline, inline] protected def orElse [Alternative m] {α : Type u} (x : StateT σ m α) (y : Unit → StateT σ m α) : StateT σ m α := fun s => x s <|> y () s
@[always_inline, inline] protected def failure [Alternative m] {α : Type u} : StateT σ m α := fun _ => failure
instance [Monad m] [Alternative m] : Alternative (StateT σ m) where
  failure := StateT.failure
  orElse := StateT.orElse
instance [Monad m] : MonadLift m (StateT σ m) := ⟨StateT.lift⟩
@[always_inline] instance [Monad m] : MonadFunctor m (StateT σ m) := ⟨fun f x s => f (x s)⟩
@[always_inline] instance (ε : Type w) [Monad m] [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw e := StateT.lift (throwThe ε e)
  tryCatch x c := fun s => tryCatchThe ε (x s) fun e => c e s
instance [Monad m] : MonadStateOf σ (StateT σ m) where
  get := StateT.get
  set := StateT.set
  modifyGet := StateT.modifyGet
instance monadControl [Monad m] : MonadControl m (StateT σ m) where
  stM α := α × σ
  liftWith f := do
    let s ← get
    liftM (f fun x => x.run s)
  restoreM x := do
    let (a, s) ← liftM x
    set s
    pure a
instance tryFinally [MonadFinally m] [Monad m] : MonadFinally (StateT σ m) where
  tryFinally' x h := fun s => do
    let ((a, _), (b, s)) ← tryFinally' (x s) fun
      | some (a, s) => h (some a) s
      | none => h none s
    pure ((a, b), s)
end StateT
abbrev getThe (σ : Type u) {m : Type u → Type v} [MonadStateOf σ m] : m σ := MonadStateOf.get
@[always_inline, inline] abbrev modifyThe (σ : Type u) {m : Type u → Type v} [MonadStateOf σ m] (f : σ → σ) : m PUnit := MonadStateOf.modifyGet fun s => (⟨⟩, f s)
@[always_inline, inline] abbrev modifyGetThe {α : Type u} (σ : Type u) {m : Type u → Type v} [MonadStateOf σ m] (f : σ → α × σ) : m α := MonadStateOf.modifyGet f
@[always_inline, inline] def getModify {σ : Type u} {m : Type u → Type v} [MonadState σ m] (f : σ → σ) : m σ := modifyGet fun s => (s, f s)
-- The state of a monad is also the state of what is built on it; the outermost one wins.
@[always_inline] instance (priority := low) instMonadStateOfMonadLift {σ : Type u} {m : Type u → Type v} {n : Type u → Type w} [MonadLift m n] [MonadStateOf σ m] : MonadStateOf σ n where
  get := liftM (m := m) MonadStateOf.get
  set s := liftM (m := m) (MonadStateOf.set s)
  modifyGet f := monadLift (m := m) (MonadStateOf.modifyGet f)

-- Readers.
@[always_inline, inline] def ReaderT.mk {ρ : Type u} {m : Type u → Type v} {α : Type u} (x : ρ → m α) : ReaderT ρ m α := x
@[always_inline, inline] def ReaderT.adapt {ρ ρ' : Type u} {m : Type u → Type v} {α : Type u} (f : ρ' → ρ) (x : ReaderT ρ m α) : ReaderT ρ' m α := fun r => x (f r)
@[reducible] def ReaderM (ρ : Type u) := ReaderT ρ Id
abbrev readThe (ρ : Type u) {m : Type u → Type v} [MonadReaderOf ρ m] : m ρ := MonadReaderOf.read
@[always_inline] instance (priority := low) instMonadReaderOfMonadLift {ρ : Type u} {m : Type u → Type v} {n : Type u → Type w} [MonadLift m n] [MonadReaderOf ρ m] : MonadReaderOf ρ n where
  read := liftM (m := m) MonadReaderOf.read
class MonadWithReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  withReader {α : Type u} : (ρ → ρ) → m α → m α
@[inline] def withTheReader (ρ : Type u) {m : Type u → Type v} [MonadWithReaderOf ρ m] {α : Type u} (f : ρ → ρ) (x : m α) : m α := MonadWithReaderOf.withReader f x
class MonadWithReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  withReader {α : Type u} : (ρ → ρ) → m α → m α
export MonadWithReader (withReader)
instance (ρ : Type u) (m : Type u → Type v) [MonadWithReaderOf ρ m] : MonadWithReader ρ m := ⟨MonadWithReaderOf.withReader⟩
instance {ρ : Type u} {m : Type u → Type v} {n : Type u → Type v} [MonadFunctor m n] [MonadWithReaderOf ρ m] : MonadWithReaderOf ρ n where
  withReader f := monadMap (m := m) (MonadWithReaderOf.withReader f)
instance {ρ : Type u} {m : Type u → Type v} : MonadWithReaderOf ρ (ReaderT ρ m) where
  withReader f x := fun ctx => x (f ctx)
@[always_inline] instance (ρ : Type u) (m : Type u → Type v) [MonadFinally m] : MonadFinally (ReaderT ρ m) where
  tryFinally' x h := fun ctx => tryFinally' (x ctx) fun a? => h a? ctx
instance (ρ : Type u) (m : Type u → Type v) : MonadControl m (ReaderT ρ m) where
  stM := id
  liftWith f := fun ctx => f fun x => x ctx
  restoreM x := fun _ => x
instance (ρ : Type u) (m : Type u → Type v) [Monad m] [Alternative m] : Alternative (ReaderT ρ m) where
  failure := fun _ => failure
  orElse x y := fun r => x r <|> y () r
namespace EStateM
@[always_inline, inline] def run {ε σ α : Type u} (x : EStateM ε σ α) (s : σ) : Result ε σ α := x s
@[always_inline, inline] def run' {ε σ α : Type u} (x : EStateM ε σ α) (s : σ) : Option α := match x s with
  | .ok a _ => some a
  | .error _ _ => none
end EStateM

-- Loops: `for x in xs do` folds the body over the collection, each round saying whether to go on.
class ForIn (m : Type u₁ → Type v) (ρ : Type u) (α : outParam (Type w)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β
export ForIn (forIn)
class ForIn' (m : Type u₁ → Type v) (ρ : Type u) (α : outParam (Type w)) (d : outParam (Membership α ρ)) where
  forIn' {β} (x : ρ) (b : β) (f : (a : α) → a ∈ x → β → m (ForInStep β)) : m β
export ForIn' (forIn')
class ForM (m : Type u → Type v) (γ : Type w) (α : outParam (Type u₁)) where
  forM (coll : γ) (f : α → m PUnit) : m PUnit
export ForM (forM)
instance {ρ : Type u} {α : Type w} {m : Type u₁ → Type v} {d : Membership α ρ} [ForIn' m ρ α d] : ForIn m ρ α where
  forIn x b f := forIn' x b fun a _ => f a
@[always_inline, inline] def ForM.forIn {m : Type u₁ → Type v} {β : Type u₁} {ρ : Type w} {α : Type u} [Monad m] [ForM (StateT β (ExceptT β m)) ρ α]
    (x : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β := do
  let g (a : α) : StateT β (ExceptT β m) PUnit := fun s => ExceptT.mk do
    match ← f a s with
    | .yield s => pure (.ok (⟨⟩, s))
    | .done s => pure (.error s)
  match ← ((forM (m := StateT β (ExceptT β m)) x g).run b).run with
  | .ok (_, s) => pure s
  | .error s => pure s
deriving instance Inhabited for ForInStep
@[always_inline, inline] def ForInStep.value {α : Type u} : ForInStep α → α
  | .done a => a
  | .yield a => a

-- `repeat` and `while`.
inductive Lean.Loop where
  | mk
@[inline] partial def Lean.Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (_ : Loop) (init : β) (f : Unit → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (b : β) : m β := do
    match ← f () b with
    | .done b => pure b
    | .yield b => loop b
  loop init
instance {m : Type u → Type v} [Monad m] : ForIn m Lean.Loop Unit where
  forIn := Lean.Loop.forIn

-- Monads that satisfy the laws.
class LawfulFunctor (f : Type u → Type v) [Functor f] : Prop where
  map_const : (Functor.mapConst : α → f β → f α) = Functor.map ∘ Function.const β
  id_map (x : f α) : id <$> x = x
  comp_map (g : α → β) (h : β → γ) (x : f α) : (h ∘ g) <$> x = h <$> g <$> x
class LawfulApplicative (f : Type u → Type v) [Applicative f] : Prop extends LawfulFunctor f where
  seqLeft_eq (x : f α) (y : f β) : x <* y = Function.const β <$> x <*> y
  seqRight_eq (x : f α) (y : f β) : x *> y = Function.const α id <$> x <*> y
  pure_seq (g : α → β) (x : f α) : pure g <*> x = g <$> x
  map_pure (g : α → β) (x : α) : g <$> (pure x : f α) = pure (g x)
  seq_pure {α β : Type u} (g : f (α → β)) (x : α) : g <*> pure x = (fun h : α → β => h x) <$> g
  seq_assoc {α β γ : Type u} (x : f α) (g : f (α → β)) (h : f (β → γ)) : h <*> (g <*> x) = ((@Function.comp α β γ) <$> h) <*> g <*> x
  comp_map g h x := (by rw [← pure_seq g, ← pure_seq h, seq_assoc, map_pure, seq_pure, map_pure, pure_seq])
class LawfulMonad (m : Type u → Type v) [Monad m] : Prop extends LawfulApplicative m where
  bind_pure_comp (f : α → β) (x : m α) : x >>= (fun a => pure (f a)) = f <$> x
  bind_map {α β : Type u} (f : m (α → β)) (x : m α) : f >>= (· <$> x) = f <*> x
  pure_bind (x : α) (f : α → m β) : pure x >>= f = f x
  bind_assoc (x : m α) (f : α → m β) (g : β → m γ) : x >>= f >>= g = x >>= fun x => f x >>= g
  map_pure g x := (by rw [← bind_pure_comp, pure_bind])
  seq_pure g x := (by rw [← bind_map]; simp only [← bind_pure_comp, pure_bind])
  seq_assoc x g h := (by simp only [← bind_pure_comp, ← bind_map, bind_assoc, pure_bind, Function.comp])
export LawfulFunctor (map_const id_map comp_map)
export LawfulApplicative (seqLeft_eq seqRight_eq pure_seq map_pure seq_pure seq_assoc)
export LawfulMonad (bind_pure_comp bind_map pure_bind bind_assoc)
attribute [simp] id_map pure_seq map_pure seq_pure bind_pure_comp bind_map pure_bind bind_assoc
