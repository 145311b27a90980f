prelude
import Init.System.ST

/-! Input and output: the IO monad, errors, streams, files, references, time and random numbers, all run by the native
runtime. -/

set_option linter.all false
universe u

inductive IO.Error where
  | alreadyExists (filename : Option String) (osCode : UInt32) (details : String)
  | otherError (osCode : UInt32) (details : String)
  | resourceBusy (osCode : UInt32) (details : String)
  | resourceVanished (osCode : UInt32) (details : String)
  | unsupportedOperation (osCode : UInt32) (details : String)
  | hardwareFault (osCode : UInt32) (details : String)
  | unsatisfiedConstraints (osCode : UInt32) (details : String)
  | illegalOperation (osCode : UInt32) (details : String)
  | protocolError (osCode : UInt32) (details : String)
  | timeExpired (osCode : UInt32) (details : String)
  | interrupted (filename : String) (osCode : UInt32) (details : String)
  | noFileOrDirectory (filename : String) (osCode : UInt32) (details : String)
  | invalidArgument (filename : Option String) (osCode : UInt32) (details : String)
  | permissionDenied (filename : Option String) (osCode : UInt32) (details : String)
  | resourceExhausted (filename : Option String) (osCode : UInt32) (details : String)
  | inappropriateType (filename : Option String) (osCode : UInt32) (details : String)
  | noSuchThing (filename : Option String) (osCode : UInt32) (details : String)
  | unexpectedEof
  | userError (msg : String)
def IO.userError (s : String) : IO.Error := .userError s
instance : Inhabited IO.Error := ⟨.unexpectedEof⟩
instance : Coe String IO.Error := ⟨IO.userError⟩
namespace IO.Error
def describe (gist : String) (file : Option String) (code : UInt32) (details : String := "") : String :=
  let why := if details.isEmpty then "" else ", " ++ details
  gist ++ " (error code: " ++ toString code ++ why ++ ")" ++ match file with
    | some fn => "\n  file: " ++ fn
    | none => ""
protected def toString : IO.Error → String
  | userError msg => msg
  | unexpectedEof => "end of file"
  | noFileOrDirectory fn code _ => describe "no such file or directory" (some fn) code
  | permissionDenied fn? code details => describe details fn? code
  | alreadyExists fn? code details => describe "already exists" fn? code details
  | invalidArgument fn? code details => describe "invalid argument" fn? code details
  | inappropriateType fn? code details => describe "inappropriate type" fn? code details
  | noSuchThing fn? code details => describe "no such thing" fn? code details
  | resourceExhausted fn? code details => describe "resource exhausted" fn? code details
  | interrupted fn code details => describe "interrupted system call" (some fn) code details
  | otherError code details => describe details none code
  | resourceBusy code details => describe "resource busy" none code details
  | resourceVanished code details => describe "resource vanished" none code details
  | hardwareFault code _ => describe "hardware fault" none code
  | illegalOperation code details => describe "illegal operation" none code details
  | protocolError code details => describe "protocol error" none code details
  | timeExpired code details => describe "time expired" none code details
  | unsatisfiedConstraints code _ => describe "directory not empty" none code
  | unsupportedOperation code details => describe "unsupported operation" none code details
end IO.Error
instance : ToString IO.Error := ⟨IO.Error.toString⟩
instance : Repr IO.Error := ⟨fun e _ => Std.Format.text e.toString⟩

opaque IO.RealWorld.nonemptyType : NonemptyType.{0}
def IO.RealWorld : Type := IO.RealWorld.nonemptyType.type
instance : Nonempty IO.RealWorld := IO.RealWorld.nonemptyType.property
def EIO (ε α : Type) : Type := EST ε IO.RealWorld α
def BaseIO (α : Type) : Type := ST IO.RealWorld α
abbrev IO : Type → Type := EIO IO.Error
instance : Monad (EIO ε) := inferInstanceAs (Monad (EST ε IO.RealWorld))
instance : MonadFinally (EIO ε) := inferInstanceAs (MonadFinally (EST ε IO.RealWorld))
instance : MonadExceptOf ε (EIO ε) := inferInstanceAs (MonadExceptOf ε (EST ε IO.RealWorld))
instance : OrElse (EIO ε α) := ⟨MonadExcept.orElse⟩
instance [Inhabited ε] : Inhabited (EIO ε α) := inferInstanceAs (Inhabited (EST ε IO.RealWorld α))
instance : Monad BaseIO := inferInstanceAs (Monad (ST IO.RealWorld))
instance : MonadFinally BaseIO := inferInstanceAs (MonadFinally (ST IO.RealWorld))
instance [Inhabited α] : Inhabited (BaseIO α) := inferInstanceAs (Inhabited (ST IO.RealWorld α))
@[always_inline] instance : MonadLift (ST IO.RealWorld) BaseIO := ⟨id⟩
@[always_inline] instance : MonadLift (EST ε IO.RealWorld) (EIO ε) := ⟨id⟩
@[always_inline] instance : MonadLift (ST IO.RealWorld) (EIO ε) := ⟨fun x s => match x s with | ⟨a, s⟩ => .ok a s⟩
@[always_inline, inline] def BaseIO.toEIO (act : BaseIO α) : EIO ε α := fun s => match act s with | ⟨a, s⟩ => .ok a s
@[always_inline] instance : MonadLift BaseIO (EIO ε) := ⟨BaseIO.toEIO⟩
instance : STWorld IO.RealWorld BaseIO := ⟨⟩
instance : STWorld IO.RealWorld (EIO ε) := ⟨⟩
@[always_inline, inline] def EIO.toBaseIO (act : EIO ε α) : BaseIO (Except ε α) := fun s => match act s with
  | .ok a s => ⟨.ok a, s⟩
  | .error e s => ⟨.error e, s⟩
@[always_inline, inline] def EIO.catchExceptions (act : EIO ε α) (h : ε → BaseIO α) : BaseIO α := fun s => match act s with
  | .ok a s => ⟨a, s⟩
  | .error e s => h e s
@[always_inline, inline] def EIO.adaptExcept (f : ε → ε') (act : EIO ε α) : EIO ε' α := fun s => match act s with
  | .ok a s => .ok a s
  | .error e s => .error (f e) s
@[inline] def EIO.ofExcept (e : Except ε α) : EIO ε α := match e with
  | .ok a => pure a
  | .error e => throw e
@[inline] def BaseIO.toIO (act : BaseIO α) : IO α := act
@[inline] def EIO.toIO (f : ε → IO.Error) (act : EIO ε α) : IO α := act.adaptExcept f
@[inline] def EIO.toIO' (act : EIO ε α) : IO (Except ε α) := act.toBaseIO
@[inline] def IO.toEIO (f : IO.Error → ε) (act : IO α) : EIO ε α := act.adaptExcept f
@[inline] unsafe def unsafeBaseIO (fn : BaseIO α) : α := (fn (unsafeCast ())).val
@[inline] unsafe def unsafeEIO (fn : EIO ε α) : Except ε α := unsafeBaseIO fn.toBaseIO
@[inline] unsafe def unsafeIO (fn : IO α) : Except IO.Error α := unsafeEIO fn

structure System.FilePath where
  toString : String
namespace System.FilePath
deriving instance Inhabited, DecidableEq, Hashable for System.FilePath
instance : ToString FilePath := ⟨fun p => p.toString⟩
instance : Repr FilePath := ⟨fun p prec => Repr.addAppParen (Std.Format.text ("FilePath.mk " ++ p.toString.quote)) prec⟩
instance : Coe String FilePath := ⟨FilePath.mk⟩
def join (p sub : FilePath) : FilePath := ⟨p.toString ++ "/" ++ sub.toString⟩
instance : Div FilePath := ⟨join⟩
instance : HDiv FilePath String FilePath := ⟨fun p sub => p.join ⟨sub⟩⟩
end System.FilePath
def System.mkFilePath (parts : List String) : System.FilePath := ⟨String.intercalate "/" parts⟩
open System (FilePath)

namespace IO
@[extern "native"] opaque initializing : BaseIO Bool
@[extern "native"] opaque monoMsNow : BaseIO Nat
@[extern "native"] opaque monoNanosNow : BaseIO Nat
@[extern "native"] opaque getRandomBytes (nBytes : USize) : IO ByteArray
@[extern "native"] opaque sleep (ms : UInt32) : BaseIO Unit
@[extern "native"] opaque getNumHeartbeats : BaseIO Nat
@[extern "native"] opaque rand (lo hi : Nat) : BaseIO Nat
@[extern "native"] opaque setRandSeed (n : Nat) : BaseIO Unit
@[extern "native"] opaque getEnv (var : @& String) : BaseIO (Option String)
@[extern "native"] opaque appPath : IO FilePath
@[extern "native"] opaque currentDir : IO FilePath

def ofExcept [ToString ε] (e : Except ε α) : IO α := match e with
  | .ok a => pure a
  | .error e => throw (IO.userError (toString e))
def lazyPure (fn : Unit → α) : IO α := pure (fn ())
@[specialize] partial def iterate (a : α) (f : α → IO (α ⊕ β)) : IO β := do
  match ← f a with
  | .inl a => iterate a f
  | .inr b => pure b
abbrev Ref (α : Type) := ST.Ref IO.RealWorld α
def mkRef (a : α) : BaseIO (IO.Ref α) := ST.Prim.mkRef a

inductive FS.Mode where
  | read | write | writeNew | readWrite | append
opaque FS.HandlePointed : NonemptyType.{0}
def FS.Handle : Type := FS.HandlePointed.type
instance : Nonempty FS.Handle := FS.HandlePointed.property
structure FS.Stream where
  flush : IO Unit
  read : USize → IO ByteArray
  write : ByteArray → IO Unit
  getLine : IO String
  putStr : String → IO Unit
  isTty : BaseIO Bool
instance : Inhabited FS.Stream := ⟨⟨default, default, default, default, default, default⟩⟩
@[extern "native"] opaque getStdin : BaseIO FS.Stream
@[extern "native"] opaque getStdout : BaseIO FS.Stream
@[extern "native"] opaque getStderr : BaseIO FS.Stream
@[extern "native"] opaque setStdin : FS.Stream → BaseIO FS.Stream
@[extern "native"] opaque setStdout : FS.Stream → BaseIO FS.Stream
@[extern "native"] opaque setStderr : FS.Stream → BaseIO FS.Stream
namespace FS
namespace Stream
def putStrLn (strm : FS.Stream) (s : String) : IO Unit := strm.putStr (s.push '\n')
end Stream
namespace Handle
@[extern "native"] opaque mk (fn : @& FilePath) (mode : FS.Mode) : IO Handle
@[extern "native"] opaque flush (h : @& Handle) : IO Unit
@[extern "native"] opaque read (h : @& Handle) (bytes : USize) : IO ByteArray
@[extern "native"] opaque write (h : @& Handle) (buffer : @& ByteArray) : IO Unit
@[extern "native"] opaque getLine (h : @& Handle) : IO String
@[extern "native"] opaque putStr (h : @& Handle) (s : @& String) : IO Unit
def putStrLn (h : Handle) (s : String) : IO Unit := h.putStr (s.push '\n')
@[extern "native"] opaque readToEnd (h : Handle) : IO String
end Handle
@[extern "native"] opaque readFile (fname : FilePath) : IO String
@[extern "native"] opaque writeFile (fname : FilePath) (content : String) : IO Unit
@[extern "native"] opaque readBinFile (fname : FilePath) : IO ByteArray
@[extern "native"] opaque writeBinFile (fname : FilePath) (content : ByteArray) : IO Unit
@[extern "native"] opaque lines (fname : FilePath) : IO (Array String)
@[extern "native"] opaque removeFile (fname : @& FilePath) : IO Unit
@[extern "native"] opaque createDir (p : @& FilePath) : IO Unit
@[extern "native"] opaque createDirAll (p : FilePath) : IO Unit
@[extern "native"] opaque removeDirAll (p : FilePath) : IO Unit
@[extern "native"] opaque rename (old new : @& FilePath) : IO Unit
@[inline] def withFile (fn : FilePath) (mode : Mode) (f : Handle → IO α) : IO α := Handle.mk fn mode >>= f
end FS
namespace Process
@[extern "native"] opaque exit (code : UInt8) : IO α := throw (IO.userError "exit")
end Process

def print [ToString α] (s : α) : IO Unit := do (← getStdout).putStr (toString s)
def println [ToString α] (s : α) : IO Unit := print ((toString s).push '\n')
def eprint [ToString α] (s : α) : IO Unit := do (← getStderr).putStr (toString s)
def eprintln [ToString α] (s : α) : IO Unit := eprint ((toString s).push '\n')
end IO
