prelude
import Init.System.IO

/-! A monad transformer that keeps its state in a mutable reference. -/

set_option linter.all false

def StateRefT' (ω : Type) (σ : Type) (m : Type → Type) (α : Type) : Type := ReaderT (ST.Ref ω σ) m α
namespace StateRefT'
variable {ω σ : Type} {m : Type → Type} {α : Type}
@[inline] protected def run [Monad m] [MonadLiftT (ST ω) m] (x : StateRefT' ω σ m α) (s : σ) : m (α × σ) := do
  let ref ← ST.mkRef s
  let a ← x ref
  let s ← ref.get
  pure (a, s)
@[inline] protected def run' [Monad m] [MonadLiftT (ST ω) m] (x : StateRefT' ω σ m α) (s : σ) : m α := do
  let (a, _) ← x.run s
  pure a
@[inline] protected def lift (x : m α) : StateRefT' ω σ m α := fun _ => x
instance [Monad m] : Monad (StateRefT' ω σ m) := inferInstanceAs (Monad (ReaderT _ _))
instance : MonadLift m (StateRefT' ω σ m) := ⟨StateRefT'.lift⟩
instance : MonadFunctor m (StateRefT' ω σ m) := inferInstanceAs (MonadFunctor m (ReaderT _ _))
instance [MonadLiftT (ST ω) m] : MonadStateOf σ (StateRefT' ω σ m) where
  get := fun ref => ref.get
  set s := fun ref => ref.set s
  modifyGet f := fun ref => ref.modifyGet f
instance (ε : Type) [MonadExceptOf ε m] : MonadExceptOf ε (StateRefT' ω σ m) := inferInstanceAs (MonadExceptOf ε (ReaderT _ _))
instance [MonadFinally m] : MonadFinally (StateRefT' ω σ m) := inferInstanceAs (MonadFinally (ReaderT _ _))
end StateRefT'
