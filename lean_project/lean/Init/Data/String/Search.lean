prelude
import Init.Data.String.Pos

/-! String functions for programs: searching, splitting, trimming, case, numbers. -/

set_option linter.all false
universe u v u₁ u₂

namespace String
def rawEndPos (s : String) : Pos.Raw := ⟨s.utf8ByteSize⟩
def endPos (s : String) : Pos.Raw := ⟨s.utf8ByteSize⟩
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
def any (s : String) (p : Char → Bool) : Bool := s.toList.any p
def all (s : String) (p : Char → Bool) : Bool := s.toList.all p
def contains (s : String) (c : Char) : Bool := s.toList.elem c
def toUpper (s : String) : String := s.map Char.toUpper
def toLower (s : String) : String := s.map Char.toLower
def capitalize (s : String) : String := match s.toList with
  | [] => ""
  | c :: cs => ofList (c.toUpper :: cs)
def decapitalize (s : String) : String := match s.toList with
  | [] => ""
  | c :: cs => ofList (c.toLower :: cs)
def take (s : String) (n : Nat) : String := ofList (s.toList.take n)
def drop (s : String) (n : Nat) : String := ofList (s.toList.drop n)
def takeEnd (s : String) (n : Nat) : String := ofList (s.toList.drop (s.length - n))
def dropEnd (s : String) (n : Nat) : String := ofList (s.toList.take (s.length - n))
abbrev takeRight (s : String) (n : Nat) : String := s.takeEnd n
abbrev dropRight (s : String) (n : Nat) : String := s.dropEnd n
def takeWhile (s : String) (p : Char → Bool) : String := ofList (s.toList.takeWhile p)
def dropWhile (s : String) (p : Char → Bool) : String := ofList (s.toList.dropWhile p)
def takeEndWhile (s : String) (p : Char → Bool) : String := ofList (s.toList.reverse.takeWhile p).reverse
def dropEndWhile (s : String) (p : Char → Bool) : String := ofList (s.toList.reverse.dropWhile p).reverse
def trimAsciiStart (s : String) : String := s.dropWhile Char.isWhitespace
def trimAsciiEnd (s : String) : String := s.dropEndWhile Char.isWhitespace
def trimAscii (s : String) : String := s.trimAsciiStart.trimAsciiEnd
abbrev trimLeft (s : String) : String := s.trimAsciiStart
abbrev trimRight (s : String) : String := s.trimAsciiEnd
abbrev trim (s : String) : String := s.trimAscii
def isPrefixOf (p s : String) : Bool := p.toList.isPrefixOf s.toList
def startsWith (s p : String) : Bool := p.isPrefixOf s
def endsWith (s p : String) : Bool := p.toList.isSuffixOf s.toList
def dropPrefix? (s p : String) : Option String := if s.startsWith p then some (s.drop p.length) else none
def dropSuffix? (s p : String) : Option String := if s.endsWith p then some (s.dropEnd p.length) else none
def stripPrefix (s p : String) : String := (s.dropPrefix? p).getD s
def stripSuffix (s p : String) : String := (s.dropSuffix? p).getD s
def pushn (s : String) (c : Char) (n : Nat) : String := s ++ ofList (List.replicate n c)

-- Splitting at characters, and at a separating string.
def splitList.go (p : Char → Bool) : List Char → (acc : List Char) → List String
  | [], acc => [ofList acc.reverse]
  | c :: cs, acc => if p c then ofList acc.reverse :: go p cs [] else go p cs (c :: acc)
def splitToList (s : String) (p : Char → Bool) : List String := splitList.go p s.toList []
abbrev split (s : String) (p : Char → Bool) : List String := s.splitToList p
def splitOn.go (sep : List Char) : (fuel : Nat) → List Char → (acc : List Char) → List String
  | 0, _, acc => [ofList acc.reverse]
  | _+1, [], acc => [ofList acc.reverse]
  | fuel+1, c :: cs, acc => if sep.isPrefixOf (c :: cs) then ofList acc.reverse :: go sep fuel ((c :: cs).drop sep.length) [] else go sep fuel cs (c :: acc)
def splitOn (s : String) (sep : String := " ") : List String := if sep.isEmpty then [s] else splitOn.go sep.toList (s.length + 1) s.toList []
def replace (s pattern replacement : String) : String := if pattern.isEmpty then s else intercalate replacement (s.splitOn pattern)
def lines (s : String) : List String :=
  let ls := s.splitToList (· == '\n')
  if ls.getLastD "" == "" then ls.dropLast else ls
def find (s : String) (p : Char → Bool) : Pos.Raw := ⟨(s.takeWhile fun c => !p c).utf8ByteSize⟩
def posOf (s : String) (c : Char) : Pos.Raw := s.find (· == c)

-- Numbers.
def isNat (s : String) : Bool := !s.isEmpty && s.all fun c => c.isDigit
def toNat? (s : String) : Option Nat := if s.isNat then some (s.foldl (fun n c => n * 10 + (c.toNat - 48)) 0) else none
def toNat! (s : String) : Nat := match s.toNat? with
  | some n => n
  | none => panic "Nat expected"
def toInt? (s : String) : Option Int := match s.toList with
  | '-' :: cs => (ofList cs).toNat?.map fun n : Nat => -(n : Int)
  | _ => s.toNat?.map fun n : Nat => (n : Int)
def isInt (s : String) : Bool := s.toInt?.isSome
def toInt! (s : String) : Int := match s.toInt? with
  | some n => n
  | none => panic "Int expected"

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
def takeRightWhile (s : String) (p : Char → Bool) : String := s.takeEndWhile p
def dropRightWhile (s : String) (p : Char → Bool) : String := s.dropEndWhile p
def toFormat (s : String) : Std.Format := Std.Format.joinSep (s.splitOn "\n") Std.Format.line
def modify (s : String) (i : Pos.Raw) (f : Char → Char) : String := s.extract 0 i ++ singleton (f (s.get i)) ++ s.extract (s.next i) s.endPos
def set (s : String) (i : Pos.Raw) (c : Char) : String := s.modify i fun _ => c
def toName (s : String) : Lean.Name := (s.splitOn ".").foldl Lean.Name.str .anonymous
end String
