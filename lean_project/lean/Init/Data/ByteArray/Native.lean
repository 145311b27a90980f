prelude
import Init.Data.BEq
import Init.System.IO

/-! Byte arrays, the current process and the file system: native operations. -/

set_option linter.all false
universe u

namespace ByteArray
@[extern "native"] def get! (a : @& ByteArray) (i : @& Nat) : UInt8 := a.data[i]!
@[extern "native"] def get (a : @& ByteArray) (i : @& Nat) (h : i < a.size := by get_elem_tactic) : UInt8 := a.data[i]'h
@[extern "native"] def set! (a : ByteArray) (i : @& Nat) (b : UInt8) : ByteArray := ⟨a.data.set! i b⟩
@[extern "native"] def copySlice (src : @& ByteArray) (srcOff : Nat) (dest : ByteArray) (destOff len : Nat) (exact : Bool := true) : ByteArray :=
  ⟨dest.data.extract 0 destOff ++ src.data.extract srcOff (srcOff + len) ++ dest.data.extract (destOff + min len (src.data.size - srcOff)) dest.data.size⟩
@[extern "native"] protected opaque hash (a : @& ByteArray) : UInt64
end ByteArray

namespace System.FilePath
@[extern "native"] opaque pathExists (p : FilePath) : BaseIO Bool
@[extern "native"] opaque isDir (p : FilePath) : BaseIO Bool
end System.FilePath
namespace IO.Process
@[extern "native"] opaque getPID : BaseIO UInt32
@[extern "native"] opaque getCurrentDir : IO System.FilePath
@[extern "native"] opaque setCurrentDir (path : @& System.FilePath) : IO Unit
end IO.Process
