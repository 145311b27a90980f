prelude
import Init.Data.Nat.Control
import Init.System.IO

/-! Natively supported helpers: panics with a position, traces, thunks (evaluated once), tasks (run in other threads).
-/

set_option linter.all false
universe u v

@[never_extract, extern "native"] opaque mkPanicMessage (modName : String) (line col : Nat) (msg : String) : String
@[never_extract, extern "native"] opaque mkPanicMessageWithDecl (modName declName : String) (line col : Nat) (msg : String) : String
@[never_extract, extern "native"] def panicWithPos {α : Sort u} [Inhabited α] (modName : String) (line col : Nat) (msg : String) : α := default
@[never_extract, extern "native"] def panicWithPosWithDecl {α : Sort u} [Inhabited α] (modName declName : String) (line col : Nat) (msg : String) : α := default
@[never_extract, extern "native"] def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α := f ()
@[extern "native"] def dbgTraceIfShared {α : Type u} (s : String) (a : α) : α := a
@[extern "native"] def dbgSleep {α : Type u} (ms : UInt32) (fn : Unit → α) : α := fn ()
@[extern "native"] def dbgStackTrace {α : Type u} (fn : Unit → α) : α := fn ()

structure Thunk (α : Type u) : Type u where
  mk ::
  fn : Unit → α
attribute [extern "native"] Thunk.mk
@[extern "native"] protected def Thunk.pure {α : Type u} (a : α) : Thunk α := ⟨fun _ => a⟩
@[extern "native"] protected def Thunk.get {α : Type u} (x : @& Thunk α) : α := x.fn ()

structure Task (α : Type u) : Type u where
  pure ::
  get : α
attribute [extern "native"] Task.pure Task.get
namespace Task
abbrev Priority := Nat
def Priority.default : Priority := 0
def Priority.max : Priority := 8
def Priority.dedicated : Priority := 9
@[noinline, extern "native"] protected def spawn {α : Type u} (fn : Unit → α) (prio : Priority := Priority.default) : Task α := ⟨fn ()⟩
@[noinline, extern "native"] protected def map {α : Type u} {β : Type v} (f : α → β) (x : Task α) (prio : Priority := Priority.default) (sync : Bool := false) : Task β := ⟨f x.get⟩
@[noinline, extern "native"] protected def bind {α : Type u} {β : Type v} (x : Task α) (f : α → Task β) (prio : Priority := Priority.default) (sync : Bool := false) : Task β := ⟨(f x.get).get⟩
end Task
instance {α : Type u} [Nonempty α] : Nonempty (Task α) := ⟨⟨Classical.ofNonempty⟩⟩
instance {α : Type u} [Inhabited α] : Inhabited (Task α) := ⟨⟨default⟩⟩

namespace BaseIO
@[extern "native"] opaque asTask {α : Type} (act : BaseIO α) (prio := Task.Priority.default) : BaseIO (Task α) := fun s => match act s with | ⟨a, s⟩ => ⟨⟨a⟩, s⟩
@[extern "native"] opaque mapTask {α : Type u} {β : Type} (f : α → BaseIO β) (t : Task α) (prio : Task.Priority := Task.Priority.default) (sync := false) : BaseIO (Task β) :=
  fun s => match f t.get s with | ⟨b, s⟩ => ⟨⟨b⟩, s⟩
@[extern "native"] opaque bindTask {α : Type u} {β : Type} (t : Task α) (f : α → BaseIO (Task β)) (prio : Task.Priority := Task.Priority.default) (sync := false) : BaseIO (Task β) := f t.get
end BaseIO
namespace IO
@[extern "native"] opaque wait {α : Type} (t : Task α) : BaseIO α := fun s => ⟨t.get, s⟩
@[extern "native"] opaque cancel {α : Type u} : @& Task α → BaseIO Unit
@[extern "native"] opaque checkCanceled : BaseIO Bool
@[extern "native"] opaque hasFinished {α : Type u} (task : @& Task α) : BaseIO Bool
end IO
@[extern "native"] opaque timeit {α : Type} (msg : @& String) (fn : IO α) : IO α := fn
