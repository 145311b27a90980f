prelude
import Init.Data.AC

/-! Strings: conversion to and from characters, append, length; printing (Repr, ToString, Format) and ordering
classes. -/

set_option linter.all false
universe u v w
variable {α : Type u} {β : Type v}

namespace UInt8
@[extern "lean_uint8_to_nat"] def toNat (n : UInt8) : Nat := n.toBitVec.toNat
end UInt8

namespace String
-- Decoding of UTF-8: the leading byte tells how many bytes follow.
def decode : (fuel : Nat) → List UInt8 → List Char
  | 0, _ => []
  | _+1, [] => []
  | fuel+1, b :: bs =>
    let n := b.toNat
    let low (i : Nat) : Nat := (bs.map UInt8.toNat).getD i 0 - 128
    if n < 128 then Char.ofNat n :: decode fuel bs
    else if n < 224 then Char.ofNat ((n - 192) * 64 + low 0) :: decode fuel (bs.drop 1)
    else if n < 240 then Char.ofNat ((n - 224) * 4096 + low 0 * 64 + low 1) :: decode fuel (bs.drop 2)
    else Char.ofNat ((n - 240) * 262144 + low 0 * 4096 + low 1 * 64 + low 2) :: decode fuel (bs.drop 3)
@[extern "lean_string_data"] def toList (s : String) : List Char := decode s.toByteArray.size s.toByteArray.data.toList
@[extern "lean_string_length"] def length (s : @& String) : Nat := s.toList.length
theorem utf8Encode_append (l m : List Char) : (List.utf8Encode (l ++ m)).data.toList = (List.utf8Encode l).data.toList ++ (List.utf8Encode m).data.toList := by
  show ((l ++ m).map utf8EncodeChar).flatten = (l.map utf8EncodeChar).flatten ++ (m.map utf8EncodeChar).flatten
  rw [List.map_append, List.flatten_append]
theorem isValidUTF8_append (s t : String) : ByteArray.IsValidUTF8 ⟨⟨s.toByteArray.data.toList ++ t.toByteArray.data.toList⟩⟩ := by
  obtain ⟨l, hl⟩ := s.isValidUTF8; obtain ⟨m, hm⟩ := t.isValidUTF8
  exact ⟨l ++ m, by rw [hl, hm, ← utf8Encode_append]⟩
@[extern "lean_string_append"] protected def append (s : String) (t : @& String) : String :=
  ⟨⟨⟨s.toByteArray.data.toList ++ t.toByteArray.data.toList⟩⟩, isValidUTF8_append s t⟩
instance : Append String := ⟨String.append⟩
def singleton (c : Char) : String := ofList [c]
@[extern "lean_string_push"] def push (s : String) (c : Char) : String := s ++ singleton c
def joinList (l : List String) : String := l.foldl (fun r s => r ++ s) ""
@[implemented_by joinList] def join (l : List String) : String := joinList l -- the binary's own String.join takes something else
def intercalate (sep : String) : List String → String
  | [] => ""
  | [s] => s
  | s :: t :: l => s ++ sep ++ intercalate sep (t :: l)
def isEmpty (s : String) : Bool := s.utf8ByteSize == 0
protected theorem ext_bytes {s t : String} (h : s.toByteArray = t.toByteArray) : s = t := by cases s; cases t; cases h; rfl
protected theorem append_assoc (s t r : String) : s ++ t ++ r = s ++ (t ++ r) := String.ext_bytes (congrArg (fun l => ByteArray.mk (Array.mk l)) (List.append_assoc _ _ _))
@[simp] protected theorem append_empty (s : String) : s ++ "" = s := String.ext_bytes (congrArg (fun l => ByteArray.mk (Array.mk l)) (List.append_nil _))
@[simp] protected theorem empty_append (s : String) : "" ++ s = s := String.ext_bytes (congrArg (fun l => ByteArray.mk (Array.mk l)) (List.nil_append _))
theorem ofList_append (l m : List Char) : ofList (l ++ m) = ofList l ++ ofList m := String.ext_bytes (congrArg (fun l => ByteArray.mk (Array.mk l)) (utf8Encode_append l m))
end String

def Nat.digitChar (n : Nat) : Char := if n < 10 then Char.ofNat (48 + n) else Char.ofNat (87 + n)
def Nat.toDigits.go (base : Nat) : Nat → Nat → List Char → List Char
  | 0, _, ds => ds
  | fuel+1, n, ds => if n < base then digitChar n :: ds else go base fuel (n / base) (digitChar (n % base) :: ds)
def Nat.toDigits (base n : Nat) : List Char := Nat.toDigits.go base (n + 1) n []
protected def Nat.repr (n : Nat) : String := String.ofList (Nat.toDigits 10 n)
protected def Int.repr : Int → String
  | .ofNat m => m.repr
  | .negSucc m => "-" ++ (m + 1).repr

class ToString (α : Type u) where
  toString : α → String
export ToString (toString)
instance : ToString String := ⟨fun s => s⟩
instance : ToString Char := ⟨fun c => String.singleton c⟩
instance : ToString Bool := ⟨fun b => cond b "true" "false"⟩
instance : ToString Nat := ⟨Nat.repr⟩
instance : ToString Int := ⟨Int.repr⟩
instance : ToString Unit := ⟨fun _ => "()"⟩
instance [ToString α] : ToString (List α) := ⟨fun l => "[" ++ String.intercalate ", " (l.map toString) ++ "]"⟩
instance [ToString α] : ToString (Option α) := ⟨fun | none => "none" | some a => "(some " ++ toString a ++ ")"⟩
instance [ToString α] [ToString β] : ToString (α × β) := ⟨fun (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩

namespace Std
inductive Format.FlattenBehavior where
  | allOrNone
  | fill
inductive Format where
  | nil : Format
  | line : Format
  | align (force : Bool) : Format
  | text : String → Format
  | nest (indent : Int) (f : Format) : Format
  | append : Format → Format → Format
  | group : Format → (behavior : Format.FlattenBehavior := .allOrNone) → Format
  | tag : Nat → Format → Format
namespace Format
instance : Inhabited Format := ⟨nil⟩
instance : Append Format := ⟨append⟩
instance : Coe String Format := ⟨text⟩
def isNil : Format → Bool
  | nil => true
  | _ => false
protected def bracket (l : String) (x : Format) (r : String) : Format := group (nest (Int.ofNat l.length) (text l ++ x ++ text r))
@[inline] def paren (f : Format) : Format := Format.bracket "(" f ")"
@[inline] def sbracket (f : Format) : Format := Format.bracket "[" f "]"
def defIndent : Nat := 2
def defWidth : Nat := 120
def nestD (f : Format) : Format := nest (Int.ofNat defIndent) f
def indentD (f : Format) : Format := nestD (line ++ f)
@[extern "native"] opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0) (column : Nat := 0) : String
end Format
class ToFormat (α : Type u) where
  format : α → Format
export ToFormat (format)
instance (priority := low) [ToString α] : ToFormat α := ⟨fun a => Format.text (toString a)⟩
instance : ToFormat Format := ⟨fun f => f⟩
def Format.joinSep [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: b :: as, sep => format a ++ sep ++ joinSep (b :: as) sep
end Std
open Std (Format)
instance : ToString Format := ⟨fun f => f.pretty⟩

class Repr (α : Type u) where
  reprPrec : α → Nat → Format
export Repr (reprPrec)
def repr [Repr α] (a : α) : Format := reprPrec a 0
abbrev reprStr [Repr α] (a : α) : String := (reprPrec a 0).pretty
abbrev reprArg [Repr α] (x : α) : Format := reprPrec x 1024
class ReprAtom (α : Type u)
def Repr.addAppParen (f : Format) (prec : Nat) : Format := if prec ≥ 1024 then Format.paren f else f
def Char.quoteCore (c : Char) (inQuote : Bool := false) : String :=
  let hex (n : Nat) : Char := Nat.digitChar n
  if c = '\n' then "\\n" else if c = '\t' then "\\t" else if c = '\\' then "\\\\" else if c = '"' then "\\\""
  else if inQuote && decide (c = '\'') then "\\'"
  else if c.toNat ≤ 31 ∨ c.toNat = 127 then "\\x" ++ String.ofList [hex (c.toNat / 16), hex (c.toNat % 16)]
  else String.singleton c
def String.quote (s : String) : String := "\"" ++ String.join (s.toList.map fun c => c.quoteCore) ++ "\""
instance : Repr Format := ⟨fun f _ => f⟩
instance : Repr Nat := ⟨fun n _ => Format.text n.repr⟩
instance : ReprAtom Nat := {}
instance : Repr Int := ⟨fun i prec => if i < 0 then Repr.addAppParen (Format.text i.repr) prec else Format.text i.repr⟩
instance : Repr Bool := ⟨fun b _ => cond b (Format.text "true") (Format.text "false")⟩
instance : ReprAtom Bool := {}
instance : Repr String := ⟨fun s _ => Format.text s.quote⟩
instance : ReprAtom String := {}
instance : Repr Char := ⟨fun c _ => Format.text ("'" ++ c.quoteCore (inQuote := true) ++ "'")⟩
instance : ReprAtom Char := {}
instance : Repr Unit := ⟨fun _ _ => Format.text "()"⟩
instance {n : Nat} : Repr (Fin n) := ⟨fun f _ => Format.text f.val.repr⟩
instance [Repr α] : Repr (List α) := ⟨fun l _ => Format.sbracket (Std.Format.joinSep (l.map fun a => repr a) (Format.text "," ++ Format.line))⟩
instance [Repr α] : Repr (Option α) := ⟨fun
  | none, _ => Format.text "none"
  | some a, prec => Repr.addAppParen (Format.text "some " ++ reprArg a) prec⟩
instance [Repr α] : Repr (Array α) := ⟨fun a _ => Format.bracket "#[" (Std.Format.joinSep (a.toList.map fun a => repr a) (Format.text "," ++ Format.line)) "]"⟩
-- The components of nested pairs, last first.
class ReprTuple (α : Type u) where
  reprTuple : α → List Format → List Format
export ReprTuple (reprTuple)
instance [Repr α] : ReprTuple α := ⟨fun a fs => repr a :: fs⟩
instance [Repr α] [ReprTuple β] : ReprTuple (α × β) := ⟨fun (a, b) fs => reprTuple b (repr a :: fs)⟩
instance [Repr α] [ReprTuple β] : Repr (α × β) := ⟨fun (a, b) _ =>
  Format.paren (Std.Format.joinSep (reprTuple b [repr a]).reverse (Format.text "," ++ Format.line))⟩
instance [Repr α] [Repr β] : Repr (α ⊕ β) := ⟨fun
  | .inl a, prec => Repr.addAppParen (Format.text "Sum.inl " ++ reprArg a) prec
  | .inr b, prec => Repr.addAppParen (Format.text "Sum.inr " ++ reprArg b) prec⟩
instance {p : Prop} : Repr (Decidable p) := ⟨fun
  | .isTrue _, prec => Repr.addAppParen (Format.text "isTrue _") prec
  | .isFalse _, prec => Repr.addAppParen (Format.text "isFalse _") prec⟩
instance {p : α → Prop} [Repr α] : Repr (Subtype p) := ⟨fun s prec => reprPrec s.val prec⟩

inductive Ordering where
  | lt | eq | gt
deriving DecidableEq, Inhabited
namespace Ordering
@[macro_inline] def «then» (a b : Ordering) : Ordering := match a with
  | eq => b
  | a => a
def swap : Ordering → Ordering
  | lt => gt
  | eq => eq
  | gt => lt
def isLE : Ordering → Bool
  | gt => false
  | _ => true
def isEq : Ordering → Bool
  | eq => true
  | _ => false
def isLT : Ordering → Bool
  | lt => true
  | _ => false
end Ordering
class Ord (α : Type u) where
  compare : α → α → Ordering
export Ord (compare)
@[inline] def compareOfLessAndEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] : Ordering := if x < y then .lt else if x = y then .eq else .gt
instance : Ord Nat := ⟨fun a b => compareOfLessAndEq a b⟩
instance : Ord Int := ⟨fun a b => compareOfLessAndEq a b⟩
instance : Ord Bool := ⟨fun | false, true => .lt | true, false => .gt | _, _ => .eq⟩
instance {n : Nat} : Ord (Fin n) := ⟨fun a b => compare a.val b.val⟩
instance [Ord α] : Ord (Option α) := ⟨fun | none, none => .eq | none, some _ => .lt | some _, none => .gt | some a, some b => compare a b⟩

instance : OfNat UInt64 n := ⟨⟨BitVec.ofNat 64 n⟩⟩
instance : Hashable Nat := ⟨fun n => ⟨BitVec.ofNat 64 n⟩⟩
instance : Hashable Bool := ⟨fun b => cond b 11 13⟩
instance [Hashable α] [Hashable β] : Hashable (α × β) := ⟨fun (a, b) => mixHash (hash a) (hash b)⟩
instance [Hashable α] : Hashable (Option α) := ⟨fun | none => 11 | some a => mixHash (hash a) 13⟩
instance [Hashable α] : Hashable (List α) := ⟨fun l => l.foldl (fun r a => mixHash r (hash a)) 7⟩
