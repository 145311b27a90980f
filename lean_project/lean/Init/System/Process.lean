prelude
import Init.System.FilePath
import Init.Data.ByteArray.Basic
import Init.Util

/-! More of input and output: streams over handles and buffers, captured output, what the file system says of a path;
programs, which cannot be started from here, so that whoever tries is told so. -/

set_option linter.all false
universe u

namespace IO.FS
structure Stream.Buffer where
  data : ByteArray := ByteArray.empty
  pos : Nat := 0
deriving Inhabited
namespace Stream
def ofHandle (h : Handle) : Stream where
  flush := h.flush
  read := h.read
  write := h.write
  getLine := h.getLine
  putStr := h.putStr
  isTty := pure false
/-- A stream that reads and writes a buffer in memory. -/
def ofBuffer (r : IO.Ref Buffer) : Stream where
  flush := pure ()
  read n := r.modifyGet fun b =>
    let data := b.data.extract b.pos (b.pos + n.toNat)
    (data, { b with pos := b.pos + data.size })
  write data := r.modify fun b => { b with data := b.data.extract 0 b.pos ++ data, pos := b.pos + data.size }
  getLine := do
    let bytes ← r.modifyGet fun b =>
      let rest := b.data.data.toList.drop b.pos
      let line := rest.takeWhile (·.toNat != 10)
      let data : ByteArray := ⟨(rest.take (line.length + 1)).toArray⟩
      (data, { b with pos := b.pos + data.size })
    match String.fromUTF8? bytes with
    | some s => pure s
    | none => throw (IO.userError "invalid UTF-8")
  putStr s := r.modify fun b => { b with data := b.data.extract 0 b.pos ++ s.toUTF8, pos := b.pos + s.toUTF8.size }
  isTty := pure false
partial def readToEnd (s : Stream) : IO String := do
  let line ← s.getLine
  if line.isEmpty then pure "" else pure (line ++ (← s.readToEnd))
partial def lines (s : Stream) : IO (Array String) := do
  let rec loop (r : Array String) : IO (Array String) := do
    let line ← s.getLine
    if line.isEmpty then pure r else loop (r.push (if line.endsWith '\n' then (line.dropEnd 1).copy else line))
  loop #[]
end Stream
/-- Run an action and give what it has printed with its result. -/
def withIsolatedStreams {m : Type → Type} {α : Type} [Monad m] [MonadFinally m] [MonadLiftT BaseIO m] (x : m α) (isolateStderr : Bool := true) : m (String × α) := do
  let input ← (IO.mkRef {} : BaseIO (IO.Ref Stream.Buffer))
  let output ← (IO.mkRef {} : BaseIO (IO.Ref Stream.Buffer))
  let oldIn ← (IO.setStdin (Stream.ofBuffer input) : BaseIO Stream)
  let oldOut ← (IO.setStdout (Stream.ofBuffer output) : BaseIO Stream)
  let oldErr ← (if isolateStderr then IO.setStderr (Stream.ofBuffer output) else IO.getStderr : BaseIO Stream)
  let a ← tryFinally x do
    let _ ← (IO.setStdin oldIn : BaseIO Stream)
    let _ ← (IO.setStdout oldOut : BaseIO Stream)
    let _ ← (IO.setStderr oldErr : BaseIO Stream)
  let buffer ← (output.get : BaseIO Stream.Buffer)
  pure ((String.fromUTF8? buffer.data).getD "", a)
end IO.FS

namespace IO.Process
inductive Stdio where
  | piped | inherit | null
structure StdioConfig where
  stdin : Stdio := .inherit
  stdout : Stdio := .inherit
  stderr : Stdio := .inherit
structure SpawnArgs extends StdioConfig where
  cmd : String
  args : Array String := #[]
  cwd : Option System.FilePath := none
  env : Array (String × Option String) := #[]
  inheritEnv : Bool := true
  setsid : Bool := false
structure Output where
  exitCode : UInt32
  stdout : String
  stderr : String
def refuse {α : Type} (args : SpawnArgs) : IO α := throw (.unsupportedOperation 1 ("programs cannot be started here: " ++ args.cmd))
def output (args : SpawnArgs) (_input? : Option String := none) : IO Output := refuse args
def run (args : SpawnArgs) (input? : Option String := none) : IO String := do
  let out ← output args input?
  if out.exitCode != 0 then throw (IO.userError ("process '" ++ args.cmd ++ "' exited with code " ++ toString out.exitCode))
  pure out.stdout
end IO.Process
