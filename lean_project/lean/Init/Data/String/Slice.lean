prelude
import Init.Data.String.Pos
import Init.Data.Iterators.Basic

/-! Parts of strings: valid positions, slices, patterns (a character, a test, a string), and what is cut off, found,
split and read by them. -/

set_option linter.all false
universe u v w u₁ u₂

namespace String
def rawEndPos (s : String) : Pos.Raw := ⟨s.utf8ByteSize⟩

namespace Pos.Raw
def isValid.go : List Char → Nat → Bool
  | _, 0 => true
  | [], _+1 => false
  | c :: cs, n+1 => decide (c.utf8Size ≤ n + 1) && go cs (n + 1 - c.utf8Size)
/-- The start, the end, or where a character ends. -/
def isValid (s : String) (p : Pos.Raw) : Bool := decide (p.byteIdx = 0) || decide (p.byteIdx = s.utf8ByteSize) || isValid.go s.toList p.byteIdx
structure IsValid (s : String) (p : Pos.Raw) : Prop where
  isValid_eq_true : isValid s p = true
instance (s : String) (p : Pos.Raw) : Decidable (IsValid s p) := decidable_of_iff (isValid s p = true) ⟨IsValid.mk, IsValid.isValid_eq_true⟩
theorem isValid_zero {s : String} : IsValid s 0 := ⟨rfl⟩
theorem isValid_rawEndPos {s : String} : IsValid s s.rawEndPos := ⟨by simp [isValid, rawEndPos]⟩
end Pos.Raw

/-- A place between two characters of `s`. -/
@[ext] structure Pos (s : String) where
  offset : Pos.Raw
  isValid : offset.IsValid s
deriving instance DecidableEq for String.Pos
def startPos (s : String) : s.Pos := ⟨0, Pos.Raw.isValid_zero⟩
def endPos (s : String) : s.Pos := ⟨s.rawEndPos, Pos.Raw.isValid_rawEndPos⟩
instance {s : String} : Inhabited s.Pos := ⟨s.startPos⟩
instance {s : String} : LE s.Pos := ⟨fun p q => p.offset ≤ q.offset⟩
instance {s : String} : LT s.Pos := ⟨fun p q => p.offset < q.offset⟩
instance {s : String} (p q : s.Pos) : Decidable (p ≤ q) := inferInstanceAs (Decidable (p.offset ≤ q.offset))
instance {s : String} (p q : s.Pos) : Decidable (p < q) := inferInstanceAs (Decidable (p.offset < q.offset))
theorem startPos_le {s : String} (p : s.Pos) : s.startPos ≤ p := Nat.zero_le _
def pos? (s : String) (p : Pos.Raw) : Option s.Pos := if h : p.IsValid s then some ⟨p, h⟩ else none
def pos (s : String) (p : Pos.Raw) (h : p.IsValid s) : s.Pos := ⟨p, h⟩
def pos! (s : String) (p : Pos.Raw) : s.Pos := (s.pos? p).getD s.endPos
namespace Pos
variable {s : String}
def get (p : s.Pos) (h : p ≠ s.endPos) : Char := p.offset.get s
def get? (p : s.Pos) : Option Char := if h : p ≠ s.endPos then some (p.get h) else none
def get! (p : s.Pos) : Char := p.get?.getD default
def next (p : s.Pos) (h : p ≠ s.endPos) : s.Pos := s.pos! (p.offset.next s)
def next? (p : s.Pos) : Option s.Pos := if h : p ≠ s.endPos then some (p.next h) else none
def next! (p : s.Pos) : s.Pos := p.next?.getD s.endPos
def prev (p : s.Pos) (h : p ≠ s.startPos) : s.Pos := s.pos! (p.offset.prev s)
def prev? (p : s.Pos) : Option s.Pos := if h : p ≠ s.startPos then some (p.prev h) else none
def prev! (p : s.Pos) : s.Pos := p.prev?.getD s.startPos
end Pos

structure Slice where
  str : String
  startInclusive : str.Pos
  endExclusive : str.Pos
  startInclusive_le_endExclusive : startInclusive ≤ endExclusive
def toSlice (s : String) : Slice := ⟨s, s.startPos, s.endPos, s.startPos_le _⟩
instance : Coe String Slice := ⟨toSlice⟩
instance : Inhabited Slice := ⟨"".toSlice⟩

namespace Slice
/-- The bytes from `b` to `e` of the whole string, when both are places between characters in this order. -/
def ofBytes (s : String) (b e : Nat) : Slice :=
  if h : Pos.Raw.IsValid s ⟨b⟩ ∧ Pos.Raw.IsValid s ⟨e⟩ ∧ (⟨b⟩ : Pos.Raw) ≤ ⟨e⟩ then ⟨s, ⟨_, h.1⟩, ⟨_, h.2.1⟩, h.2.2⟩ else "".toSlice
def copy (s : Slice) : String := Pos.Raw.extract s.str s.startInclusive.offset s.endExclusive.offset
protected def toString (s : Slice) : String := s.copy
def rawEndPos (s : Slice) : Pos.Raw := ⟨s.endExclusive.offset.byteIdx - s.startInclusive.offset.byteIdx⟩
def utf8ByteSize (s : Slice) : Nat := s.rawEndPos.byteIdx
def isEmpty (s : Slice) : Bool := s.utf8ByteSize == 0
def charList (s : Slice) : List Char := s.copy.toList
def sizeOfChars (l : List Char) : Nat := l.foldl (fun n c => n + c.utf8Size) 0
-- Slices that leave out the first or the last of the characters.
def dropList (s : Slice) (l : List Char) : Slice := ofBytes s.str (s.startInclusive.offset.byteIdx + sizeOfChars l) s.endExclusive.offset.byteIdx
def dropEndList (s : Slice) (l : List Char) : Slice := ofBytes s.str s.startInclusive.offset.byteIdx (s.endExclusive.offset.byteIdx - sizeOfChars l)
def drop (s : Slice) (n : Nat) : Slice := s.dropList (s.charList.take n)
def dropEnd (s : Slice) (n : Nat) : Slice := s.dropEndList (s.charList.reverse.take n)
def take (s : Slice) (n : Nat) : Slice := s.dropEndList (s.charList.drop n)
def takeEnd (s : Slice) (n : Nat) : Slice := s.dropList (s.charList.reverse.drop n)
def front? (s : Slice) : Option Char := s.charList.head?
def front (s : Slice) : Char := s.front?.getD default
def back? (s : Slice) : Option Char := s.charList.getLast?
def back (s : Slice) : Char := s.back?.getD default
def length (s : Slice) : Nat := s.charList.length
def chars (s : Slice) : Std.Iter (α := Std.Iterators.ListIterator Char) Char := s.charList.iter
def revChars (s : Slice) : Std.Iter (α := Std.Iterators.ListIterator Char) Char := s.charList.reverse.iter
def bytes (s : Slice) : Std.Iter (α := Std.Iterators.ListIterator UInt8) UInt8 := s.copy.toByteArray.data.toList.iter
def foldl {α : Type u} (f : α → Char → α) (init : α) (s : Slice) : α := s.charList.foldl f init
def foldr {α : Type u} (f : Char → α → α) (init : α) (s : Slice) : α := s.charList.foldr f init
def beq (s t : Slice) : Bool := s.copy == t.copy
instance : BEq Slice := ⟨beq⟩
instance : Hashable Slice := ⟨fun s => hash s.copy⟩
instance : ToString Slice := ⟨copy⟩
instance : LT Slice := ⟨fun s t => s.copy < t.copy⟩
instance (s t : Slice) : Decidable (s < t) := inferInstanceAs (Decidable (s.copy < t.copy))
instance : Ord Slice := ⟨fun s t => compareOfLessAndEq s.copy t.copy⟩
instance : HAppend String Slice String := ⟨fun s t => s ++ t.copy⟩

namespace Pattern
/-- What can stand at the front: how many characters of a list it takes, if it is there. -/
class ForwardPattern {ρ : Type} (pat : ρ) where
  prefixLength? : List Char → Option Nat
/-- What can stand at the end: how many characters of a reversed list it takes, if it is there. -/
class BackwardPattern {ρ : Type} (pat : ρ) where
  suffixLength? : List Char → Option Nat
def one (p : Char → Bool) : List Char → Option Nat
  | c :: _ => if p c then some 1 else none
  | [] => none
def many (l : List Char) (m : List Char) : Option Nat := if l.isPrefixOf m then some l.length else none
instance {c : Char} : ForwardPattern c := ⟨one (· == c)⟩
instance {c : Char} : BackwardPattern c := ⟨one (· == c)⟩
@[default_instance] instance {p : Char → Bool} : ForwardPattern p := ⟨one p⟩
@[default_instance] instance {p : Char → Bool} : BackwardPattern p := ⟨one p⟩
instance {p : Char → Prop} [DecidablePred p] : ForwardPattern p := ⟨one fun c => decide (p c)⟩
instance {p : Char → Prop} [DecidablePred p] : BackwardPattern p := ⟨one fun c => decide (p c)⟩
instance {s : String} : ForwardPattern s := ⟨many s.toList⟩
instance {s : String} : BackwardPattern s := ⟨many s.toList.reverse⟩
instance {s : Slice} : ForwardPattern s := ⟨many s.charList⟩
instance {s : Slice} : BackwardPattern s := ⟨many s.charList.reverse⟩
/-- The longest run of matches that take something, from the front: how many characters. -/
def run (p : List Char → Option Nat) : (fuel : Nat) → List Char → Nat
  | 0, _ => 0
  | fuel+1, l => match p l with
    | some (n+1) => n + 1 + run p fuel (l.drop (n + 1))
    | _ => 0
end Pattern
open Pattern

section
variable {ρ : Type} (s : Slice) (pat : ρ)
def startsWith [ForwardPattern pat] : Bool := (ForwardPattern.prefixLength? pat s.charList).isSome
def endsWith [BackwardPattern pat] : Bool := (BackwardPattern.suffixLength? pat s.charList.reverse).isSome
def dropPrefix? [ForwardPattern pat] : Option Slice := (ForwardPattern.prefixLength? pat s.charList).map s.drop
def dropPrefix [ForwardPattern pat] : Slice := (s.dropPrefix? pat).getD s
def dropSuffix? [BackwardPattern pat] : Option Slice := (BackwardPattern.suffixLength? pat s.charList.reverse).map s.dropEnd
def dropSuffix [BackwardPattern pat] : Slice := (s.dropSuffix? pat).getD s
def prefixRun [ForwardPattern pat] : Nat := run (ForwardPattern.prefixLength? pat) (s.length + 1) s.charList
def suffixRun [BackwardPattern pat] : Nat := run (BackwardPattern.suffixLength? pat) (s.length + 1) s.charList.reverse
def dropWhile [ForwardPattern pat] : Slice := s.drop (s.prefixRun pat)
def takeWhile [ForwardPattern pat] : Slice := s.take (s.prefixRun pat)
def dropEndWhile [BackwardPattern pat] : Slice := s.dropEnd (s.suffixRun pat)
def takeEndWhile [BackwardPattern pat] : Slice := s.takeEnd (s.suffixRun pat)
def contains [ForwardPattern pat] : Bool :=
  let rec go : List Char → Bool
    | [] => (ForwardPattern.prefixLength? pat []).isSome
    | c :: l => (ForwardPattern.prefixLength? pat (c :: l)).isSome || go l
  go s.charList
abbrev any [ForwardPattern pat] : Bool := s.contains pat
def all [ForwardPattern pat] : Bool := s.prefixRun pat == s.length
/-- The number of characters before the first match. -/
def findCount? [ForwardPattern pat] : Option Nat :=
  let rec go : List Char → Nat → Option Nat
    | [], n => if (ForwardPattern.prefixLength? pat []).isSome then some n else none
    | c :: l, n => if (ForwardPattern.prefixLength? pat (c :: l)).isSome then some n else go l (n + 1)
  go s.charList 0
-- The pieces between matches, and the matches; a piece is a number of characters.
def splitCounts [ForwardPattern pat] : List (Nat × Nat) :=
  let rec go : (fuel : Nat) → List Char → (piece : Nat) → List (Nat × Nat)
    | 0, _, n => [(n, 0)]
    | _+1, [], n => [(n, 0)]
    | fuel+1, c :: l, n => match ForwardPattern.prefixLength? pat (c :: l) with
      | some (k+1) => (n, k + 1) :: go fuel ((c :: l).drop (k + 1)) 0
      | _ => go fuel l (n + 1)
  go (s.length + 1) s.charList 0
def pieces (s : Slice) (keep : Bool) : List (Nat × Nat) → List Slice
  | [] => []
  | (n, k) :: rest => s.take (if keep then n + k else n) :: pieces (s.drop (n + k)) keep rest
def splitSlices [ForwardPattern pat] : List Slice := s.pieces false (s.splitCounts pat)
def split [ForwardPattern pat] : Std.Iter (α := Std.Iterators.ListIterator Slice) Slice := (s.splitSlices pat).iter
def splitInclusive [ForwardPattern pat] : Std.Iter (α := Std.Iterators.ListIterator Slice) Slice :=
  ((s.pieces true (s.splitCounts pat)).filter fun t => !t.isEmpty).iter
def replace [ForwardPattern pat] {α : Type} [ToString α] (replacement : α) : String := String.intercalate (toString replacement) ((s.splitSlices pat).map copy)
end
def lines (s : Slice) : Std.Iter (α := Std.Iterators.ListIterator Slice) Slice :=
  let ls := (s.splitSlices '\n').map fun l => l.dropSuffix '\r'
  (if (ls.getLast?.map isEmpty).getD true then ls.dropLast else ls).iter
def trimAsciiStart (s : Slice) : Slice := s.dropWhile Char.isWhitespace
def trimAsciiEnd (s : Slice) : Slice := s.dropEndWhile Char.isWhitespace
def trimAscii (s : Slice) : Slice := s.trimAsciiStart.trimAsciiEnd
def eqIgnoreAsciiCase (s t : Slice) : Bool := s.charList.map Char.toLower == t.charList.map Char.toLower

-- Numbers: digits, with single underscores between them.
def isNat.go : (digit : Bool) → List Char → Bool
  | digit, [] => digit
  | digit, c :: l => if c.isDigit then go true l else digit && c == '_' && go false l
def isNat (s : Slice) : Bool := isNat.go false s.charList
def toNat? (s : Slice) : Option Nat := if s.isNat then some (s.charList.foldl (fun n c => if c == '_' then n else n * 10 + (c.toNat - 48)) 0) else none
def toNat! (s : Slice) : Nat := match s.toNat? with
  | some n => n
  | none => panic "Nat expected"
def toInt? (s : Slice) : Option Int := match s.front? with
  | some '-' => (s.drop 1).toNat?.map fun n : Nat => -(n : Int)
  | _ => s.toNat?.map fun n : Nat => (n : Int)
def isInt (s : Slice) : Bool := s.toInt?.isSome
def toInt! (s : Slice) : Int := match s.toInt? with
  | some n => n
  | none => panic "Int expected"
end Slice
end String
