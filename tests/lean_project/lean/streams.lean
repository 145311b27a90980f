/-! Streams in memory, captured output, programs that cannot be started. -/
#eval do
  let (s, x) ← IO.FS.withIsolatedStreams (do IO.println "hi"; return 5 : IO Nat)
  IO.println (repr (s, x))
#eval show IO Unit from do
  let r ← IO.mkRef { data := "one\ntwo".toUTF8 : IO.FS.Stream.Buffer }
  IO.println (repr (← (IO.FS.Stream.ofBuffer r).lines))
#check (IO.FS.Stream.ofHandle : IO.FS.Handle → IO.FS.Stream)
#eval show IO Unit from do -- error: nothing is started
  let out ← IO.Process.output { cmd := "ls", args := #["-l"] }
  IO.println out.stdout
#eval Lean.Json.escape "\"Hello!\""
