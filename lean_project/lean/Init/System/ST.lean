prelude
import Init.Data.UInt.Basic

/-! Programs with effects: a state token that is erased when compiled, with or without exceptions, and mutable
references. -/

set_option linter.all false

opaque Void.nonemptyType (σ : Type) : NonemptyType.{0}
def Void (σ : Type) : Type := (Void.nonemptyType σ).type
instance Void.instNonempty : Nonempty (Void σ) := (Void.nonemptyType σ).property
@[extern "native"] opaque Void.mk (x : σ) : Void σ

structure ST.Out (σ : Type) (α : Type) where
  val : α
  state : Void σ
def ST (σ : Type) (α : Type) := Void σ → ST.Out σ α
namespace ST
@[always_inline, inline] protected def pure (a : α) : ST σ α := fun s => ⟨a, s⟩
@[always_inline, inline] protected def bind (x : ST σ α) (f : α → ST σ β) : ST σ β := fun s => match x s with
  | ⟨a, s⟩ => f a s
instance (σ : Type) : Monad (ST σ) where
  pure := ST.pure
  bind := ST.bind
@[always_inline] instance : MonadFinally (ST σ) where
  tryFinally' x f := fun s => match x s with
    | ⟨a, s⟩ => match f (some a) s with
      | ⟨b, s⟩ => ⟨(a, b), s⟩
instance [Inhabited α] : Inhabited (ST σ α) := ⟨fun s => ⟨default, s⟩⟩
end ST

inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α
def EST (ε σ α : Type) : Type := Void σ → EST.Out ε σ α
namespace EST
@[always_inline, inline] protected def pure (a : α) : EST ε σ α := fun s => .ok a s
@[always_inline, inline] protected def bind (x : EST ε σ α) (f : α → EST ε σ β) : EST ε σ β := fun s => match x s with
  | .ok a s => f a s
  | .error e s => .error e s
@[always_inline, inline] protected def throw (e : ε) : EST ε σ α := fun s => .error e s
@[always_inline, inline] protected def tryCatch (x : EST ε σ α) (handle : ε → EST ε σ α) : EST ε σ α := fun s => match x s with
  | .ok a s => .ok a s
  | .error e s => handle e s
instance (ε σ : Type) : Monad (EST ε σ) where
  pure := EST.pure
  bind := EST.bind
@[always_inline] instance : MonadFinally (EST ε σ) where
  tryFinally' x f := fun s => match x s with
    | .ok a s => match f (some a) s with
      | .ok b s => .ok (a, b) s
      | .error e s => .error e s
    | .error e s => match f none s with
      | .ok _ s => .error e s
      | .error e s => .error e s
instance (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw := EST.throw
  tryCatch := EST.tryCatch
instance [Inhabited ε] : Inhabited (EST ε σ α) := ⟨fun s => .error default s⟩
end EST

class STWorld (σ : outParam Type) (m : Type → Type)
instance {σ m n} [MonadLift m n] [STWorld σ m] : STWorld σ n := ⟨⟩
instance {σ} : STWorld σ (ST σ) := ⟨⟩
instance {ε σ} : STWorld σ (EST ε σ) := ⟨⟩
@[always_inline] instance {ε σ} : MonadLift (ST σ) (EST ε σ) := ⟨fun x s => match x s with
  | ⟨a, s⟩ => .ok a s⟩
@[noinline, nospecialize] def runEST {ε α : Type} (x : (σ : Type) → EST ε σ α) : Except ε α := match x Unit (Void.mk ()) with
  | .ok a _ => .ok a
  | .error e _ => .error e
@[noinline, nospecialize] def runST {α : Type} (x : (σ : Type) → ST σ α) : α := (x Unit (Void.mk ())).val

namespace ST
opaque RefPointed : NonemptyType.{0}
structure Ref (σ : Type) (α : Type) : Type where
  ref : RefPointed.type
  h : Nonempty α
instance {σ α} [s : Nonempty α] : Nonempty (Ref σ α) := ⟨{ ref := Classical.choice RefPointed.property, h := s }⟩
namespace Prim
noncomputable def inhabitedFromRef {σ α} (r : Ref σ α) : ST σ α := fun s => ⟨Classical.choice r.h, s⟩
@[extern "native"] opaque mkRef {σ α} (a : α) : ST σ (Ref σ α) := fun s => ⟨{ ref := Classical.choice RefPointed.property, h := ⟨a⟩ }, s⟩
@[extern "native"] opaque Ref.get {σ α} (r : @& Ref σ α) : ST σ α := inhabitedFromRef r
@[extern "native"] opaque Ref.set {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit
@[extern "native"] opaque Ref.swap {σ α} (r : @& Ref σ α) (a : α) : ST σ α := inhabitedFromRef r
@[extern "native"] unsafe opaque Ref.take {σ α} (r : @& Ref σ α) : ST σ α := inhabitedFromRef r
@[extern "native"] unsafe opaque Ref.put {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit
@[extern "native"] opaque Ref.ptrEq {σ α} (r1 r2 : @& Ref σ α) : ST σ Bool
-- Taking the value out first lets `f` update it in place; `put` fills the hole (`set` would read it).
@[inline] unsafe def Ref.modifyUnsafe {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit := do Ref.put r (f (← Ref.take r))
@[implemented_by Ref.modifyUnsafe] def Ref.modify {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit := do Ref.set r (f (← Ref.get r))
@[inline] unsafe def Ref.modifyGetUnsafe {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β := do
  let (b, a) := f (← Ref.take r)
  Ref.put r a
  pure b
@[implemented_by Ref.modifyGetUnsafe] def Ref.modifyGet {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β := do
  let (b, a) := f (← Ref.get r)
  Ref.set r a
  pure b
end Prim
section
variable {σ : Type} {m : Type → Type} [MonadLiftT (ST σ) m]
@[inline] def mkRef {α : Type} (a : α) : m (Ref σ α) := liftM (Prim.mkRef a)
@[inline] def Ref.get {α : Type} (r : Ref σ α) : m α := liftM (Prim.Ref.get r)
@[inline] def Ref.set {α : Type} (r : Ref σ α) (a : α) : m Unit := liftM (Prim.Ref.set r a)
@[inline] def Ref.swap {α : Type} (r : Ref σ α) (a : α) : m α := liftM (Prim.Ref.swap r a)
@[inline] unsafe def Ref.take {α : Type} (r : Ref σ α) : m α := liftM (Prim.Ref.take r)
@[inline] def Ref.ptrEq {α : Type} (r1 r2 : Ref σ α) : m Bool := liftM (Prim.Ref.ptrEq r1 r2)
@[inline] def Ref.modify {α : Type} (r : Ref σ α) (f : α → α) : m Unit := liftM (Prim.Ref.modify r f)
@[inline] def Ref.modifyGet {α β : Type} (r : Ref σ α) (f : α → β × α) : m β := liftM (Prim.Ref.modifyGet r f)
@[instance_reducible] def Ref.toMonadStateOf {α : Type} (r : Ref σ α) : MonadStateOf α m where
  get := r.get
  set := r.set
  modifyGet := r.modifyGet
end
end ST
