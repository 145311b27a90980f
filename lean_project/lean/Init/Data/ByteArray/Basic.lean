prelude
import Init.Data.ByteArray.Native

/-! Byte array functions built on the native ones; strings from bytes. -/

set_option linter.all false
universe u u₁ u₂

namespace ByteArray
def isEmpty (a : ByteArray) : Bool := a.size == 0
def toList (a : ByteArray) : List UInt8 := a.data.toList
protected def append (a b : ByteArray) : ByteArray := b.copySlice 0 a a.size b.size
instance : Append ByteArray := ⟨ByteArray.append⟩
def extract (a : ByteArray) (b e : Nat) : ByteArray := a.copySlice b empty 0 (e - b)
instance : GetElem ByteArray Nat UInt8 fun a i => i < a.size := ⟨fun a i h => a.get i h⟩
instance : GetElem? ByteArray Nat UInt8 fun a i => i < a.size where
  getElem? a i := if h : i < a.size then some (a.get i h) else none
  getElem! a i := a.get! i
instance : DecidableEq ByteArray := fun a b => decidable_of_iff (a.data = b.data) ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
instance : BEq ByteArray := ⟨fun a b => a.data == b.data⟩
instance : Hashable ByteArray := ⟨ByteArray.hash⟩
instance : Inhabited ByteArray := ⟨empty⟩
instance : EmptyCollection ByteArray := ⟨empty⟩
instance : ToString ByteArray := ⟨fun a => toString a.toList⟩
instance : Repr ByteArray := ⟨fun a prec => Repr.addAppParen (Std.Format.text "ByteArray.mk " ++ reprArg a.data) prec⟩
@[inline] def foldl {β : Type u} (f : β → UInt8 → β) (init : β) (a : ByteArray) : β := a.data.foldl f init
instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m ByteArray UInt8 := ⟨fun a b f => forIn a.data b f⟩
end ByteArray
namespace String
def fromUTF8? (a : ByteArray) : Option String :=
  let s := ofList (decode a.size a.data.toList)
  if s.toByteArray == a then some s else none
def fromUTF8! (a : ByteArray) : String := match fromUTF8? a with
  | some s => s
  | none => panic "invalid UTF-8 string"
def validateUTF8 (a : ByteArray) : Bool := (fromUTF8? a).isSome
end String
