prelude
import Init.Data.String.Slice

/-! String functions for programs: searching, splitting, trimming, case, numbers; what cuts a string gives a slice. -/

set_option linter.all false
universe u v u₁ u₂

namespace String
def get (s : String) (p : Pos.Raw) : Char := p.get s
def get? (s : String) (p : Pos.Raw) : Option Char := p.get? s
def get! (s : String) (p : Pos.Raw) : Char := p.get s
def next (s : String) (p : Pos.Raw) : Pos.Raw := p.next s
def prev (s : String) (p : Pos.Raw) : Pos.Raw := p.prev s
def atEnd (s : String) (p : Pos.Raw) : Bool := p.atEnd s
def extract (s : String) (b e : Pos.Raw) : String := Pos.Raw.extract s b e

def front (s : String) : Char := s.toList.headD default
def back (s : String) : Char := s.toList.getLastD default
def front? (s : String) : Option Char := s.toList.head?
def back? (s : String) : Option Char := s.toList.getLast?
def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)
def foldl {α : Type u} (f : α → Char → α) (init : α) (s : String) : α := s.toList.foldl f init
def foldr {α : Type u} (f : Char → α → α) (init : α) (s : String) : α := s.toList.foldr f init
open Slice.Pattern (ForwardPattern BackwardPattern)
variable {ρ : Type} (s : String) (pat : ρ)
def contains [ForwardPattern pat] : Bool := s.toSlice.contains pat
abbrev any [ForwardPattern pat] : Bool := s.contains pat
def all [ForwardPattern pat] : Bool := s.toSlice.all pat
def startsWith [ForwardPattern pat] : Bool := s.toSlice.startsWith pat
def endsWith [BackwardPattern pat] : Bool := s.toSlice.endsWith pat
def dropPrefix? [ForwardPattern pat] : Option Slice := s.toSlice.dropPrefix? pat
def dropPrefix [ForwardPattern pat] : Slice := s.toSlice.dropPrefix pat
def dropSuffix? [BackwardPattern pat] : Option Slice := s.toSlice.dropSuffix? pat
def dropSuffix [BackwardPattern pat] : Slice := s.toSlice.dropSuffix pat
def takeWhile [ForwardPattern pat] : Slice := s.toSlice.takeWhile pat
def dropWhile [ForwardPattern pat] : Slice := s.toSlice.dropWhile pat
def takeEndWhile [BackwardPattern pat] : Slice := s.toSlice.takeEndWhile pat
def dropEndWhile [BackwardPattern pat] : Slice := s.toSlice.dropEndWhile pat
def split [ForwardPattern pat] : Std.Iter (α := Std.Iterators.ListIterator Slice) Slice := s.toSlice.split pat
def splitInclusive [ForwardPattern pat] : Std.Iter (α := Std.Iterators.ListIterator Slice) Slice := s.toSlice.splitInclusive pat
def find? [ForwardPattern pat] : Option s.Pos := (s.toSlice.findCount? pat).map fun n => s.pos! ⟨Slice.sizeOfChars (s.toList.take n)⟩
def find [ForwardPattern pat] : s.Pos := (s.find? pat).getD s.endPos
def replace [ForwardPattern pat] {α : Type} [ToString α] (replacement : α) : String := s.toSlice.replace pat replacement
def take (n : Nat) : Slice := s.toSlice.take n
def drop (n : Nat) : Slice := s.toSlice.drop n
def takeEnd (n : Nat) : Slice := s.toSlice.takeEnd n
def dropEnd (n : Nat) : Slice := s.toSlice.dropEnd n
def trimAsciiStart : Slice := s.toSlice.trimAsciiStart
def trimAsciiEnd : Slice := s.toSlice.trimAsciiEnd
def trimAscii : Slice := s.toSlice.trimAscii
def lines : Std.Iter (α := Std.Iterators.ListIterator Slice) Slice := s.toSlice.lines
def chars : Std.Iter (α := Std.Iterators.ListIterator Char) Char := s.toList.iter
def revChars : Std.Iter (α := Std.Iterators.ListIterator Char) Char := s.toList.reverse.iter
def bytes : Std.Iter (α := Std.Iterators.ListIterator UInt8) UInt8 := s.toByteArray.data.toList.iter
def sliceFrom (p : s.Pos) : Slice := Slice.ofBytes s p.offset.byteIdx s.utf8ByteSize
def sliceTo (p : s.Pos) : Slice := Slice.ofBytes s 0 p.offset.byteIdx
abbrev replaceStart (p : s.Pos) : Slice := s.sliceFrom p
abbrev replaceEnd (p : s.Pos) : Slice := s.sliceTo p
def slice? (b e : s.Pos) : Option Slice := if h : b ≤ e then some ⟨s, b, e, h⟩ else none
def slice (b e : s.Pos) (h : b ≤ e) : Slice := ⟨s, b, e, h⟩
def slice! (b e : s.Pos) : Slice := (s.slice? b e).getD default
def toUpper (s : String) : String := s.map Char.toUpper
def toLower (s : String) : String := s.map Char.toLower
def capitalize (s : String) : String := match s.toList with
  | [] => ""
  | c :: cs => ofList (c.toUpper :: cs)
def decapitalize (s : String) : String := match s.toList with
  | [] => ""
  | c :: cs => ofList (c.toLower :: cs)
abbrev takeRight (s : String) (n : Nat) : String := (s.takeEnd n).copy
abbrev dropRight (s : String) (n : Nat) : String := (s.dropEnd n).copy
abbrev trimLeft (s : String) : String := s.trimAsciiStart.copy
abbrev trimRight (s : String) : String := s.trimAsciiEnd.copy
abbrev trim (s : String) : String := s.trimAscii.copy
def isPrefixOf (p s : String) : Bool := p.toList.isPrefixOf s.toList
def stripPrefix (s p : String) : String := (s.dropPrefix p).copy
def stripSuffix (s p : String) : String := (s.dropSuffix p).copy
def pushn (s : String) (c : Char) (n : Nat) : String := s ++ ofList (List.replicate n c)

-- Splitting at characters, and at a separating string.
def splitList.go (p : Char → Bool) : List Char → (acc : List Char) → List String
  | [], acc => [ofList acc.reverse]
  | c :: cs, acc => if p c then ofList acc.reverse :: go p cs [] else go p cs (c :: acc)
def splitToList (s : String) (p : Char → Bool) : List String := splitList.go p s.toList []
def splitOn.go (sep : List Char) : (fuel : Nat) → List Char → (acc : List Char) → List String
  | 0, _, acc => [ofList acc.reverse]
  | _+1, [], acc => [ofList acc.reverse]
  | fuel+1, c :: cs, acc => if sep.isPrefixOf (c :: cs) then ofList acc.reverse :: go sep fuel ((c :: cs).drop sep.length) [] else go sep fuel cs (c :: acc)
def splitOn (s : String) (sep : String := " ") : List String := if sep.isEmpty then [s] else splitOn.go sep.toList (s.length + 1) s.toList []
-- Numbers.
def isNat (s : String) : Bool := s.toSlice.isNat
def toNat? (s : String) : Option Nat := s.toSlice.toNat?
def toNat! (s : String) : Nat := s.toSlice.toNat!
def isInt (s : String) : Bool := s.toSlice.isInt
def toInt? (s : String) : Option Int := s.toSlice.toInt?
def toInt! (s : String) : Int := s.toSlice.toInt!

-- Order and equality.
protected def le (s t : String) : Prop := ¬t < s
instance : LE String := ⟨String.le⟩
instance decLE (s t : String) : Decidable (s ≤ t) := inferInstanceAs (Decidable (¬t < s))
instance : Ord String := ⟨fun s t => compareOfLessAndEq s t⟩
instance : Max String := maxOfLe
instance : Min String := minOfLe

instance {m : Type u₁ → Type u₂} [Monad m] : ForIn m String Char := ⟨fun s b f => forIn s.toList b f⟩
def toUTF8 (s : String) : ByteArray := s.toByteArray
end String


namespace Substring.Raw
@[inline] protected def toString : Substring.Raw → String
  | ⟨s, b, e⟩ => s.extract b e
instance : ToString Substring.Raw := ⟨Substring.Raw.toString⟩
instance : Repr Substring.Raw := ⟨fun s _ => Std.Format.text (s.toString.quote ++ ".toRawSubstring")⟩
end Substring.Raw
abbrev Substring := Substring.Raw
abbrev String.toSubstring (s : String) : Substring.Raw := s.toRawSubstring

namespace List
protected def toString {α : Type u} [ToString α] (l : List α) : String := ToString.toString l
end List

namespace String
def takeRightWhile (s : String) (p : Char → Bool) : String := (s.takeEndWhile p).copy
def dropRightWhile (s : String) (p : Char → Bool) : String := (s.dropEndWhile p).copy
def toFormat (s : String) : Std.Format := Std.Format.joinSep (s.splitOn "\n") Std.Format.line
def modify (s : String) (i : Pos.Raw) (f : Char → Char) : String := s.extract 0 i ++ singleton (f (s.get i)) ++ s.extract (s.next i) s.rawEndPos
def set (s : String) (i : Pos.Raw) (c : Char) : String := s.modify i fun _ => c
def toName (s : String) : Lean.Name := (s.splitOn ".").foldl Lean.Name.str .anonymous
end String
