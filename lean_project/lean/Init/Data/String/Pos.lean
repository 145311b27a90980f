prelude
import Init.Data.Char.Basic
import Init.Data.Array.Basic

/-! Byte positions in strings, and the order of strings, with native versions. -/

set_option linter.all false
universe u v u₁ u₂

namespace String
abbrev data (s : String) : List Char := s.toList
abbrev mk (l : List Char) : String := ofList l
@[extern "native"] def _root_.List.asString (l : List Char) : String := ofList l

-- Byte positions.
namespace Pos.Raw
deriving instance DecidableEq, Repr, Hashable for String.Pos.Raw
instance : LT String.Pos.Raw := ⟨fun p q => p.byteIdx < q.byteIdx⟩
instance : LE String.Pos.Raw := ⟨fun p q => p.byteIdx ≤ q.byteIdx⟩
instance (p q : String.Pos.Raw) : Decidable (p < q) := inferInstanceAs (Decidable (p.byteIdx < q.byteIdx))
instance (p q : String.Pos.Raw) : Decidable (p ≤ q) := inferInstanceAs (Decidable (p.byteIdx ≤ q.byteIdx))
instance : HAdd String.Pos.Raw Char String.Pos.Raw := ⟨fun p c => ⟨p.byteIdx + c.utf8Size⟩⟩
instance : HAdd String.Pos.Raw String String.Pos.Raw := ⟨fun p s => ⟨p.byteIdx + s.utf8ByteSize⟩⟩
instance {n : Nat} : OfNat String.Pos.Raw n := ⟨⟨n⟩⟩
instance : ToString String.Pos.Raw := ⟨fun p => p.byteIdx.repr⟩
def utf8GetAux? : List Char → (i p : String.Pos.Raw) → Option Char
  | [], _, _ => none
  | c :: cs, i, p => if i = p then some c else utf8GetAux? cs (i + c) p
def get? (s : String) (p : String.Pos.Raw) : Option Char := utf8GetAux? s.toList 0 p
@[extern "native"] def get (s : @& String) (p : @& String.Pos.Raw) : Char := (get? s p).getD default
@[extern "native"] def next (s : @& String) (p : @& String.Pos.Raw) : String.Pos.Raw := p + get s p
def prevAux : List Char → (i p : String.Pos.Raw) → String.Pos.Raw
  | [], i, _ => i
  | c :: cs, i, p => if p ≤ i + c then i else prevAux cs (i + c) p
@[extern "native"] def prev (s : @& String) (p : @& String.Pos.Raw) : String.Pos.Raw := if p = 0 then 0 else prevAux s.toList 0 p
@[extern "native"] def atEnd (s : @& String) (p : @& String.Pos.Raw) : Bool := decide (s.utf8ByteSize ≤ p.byteIdx)
def extractAux : List Char → (i b e : String.Pos.Raw) → List Char
  | [], _, _, _ => []
  | c :: cs, i, b, e => if e ≤ i then [] else if b ≤ i then c :: extractAux cs (i + c) b e else extractAux cs (i + c) b e
@[extern "native"] def extract (s : @& String) (b e : @& String.Pos.Raw) : String := ofList (extractAux s.toList 0 b e)
end Pos.Raw
protected def lt (s t : String) : Prop := s.toList < t.toList
instance : LT String := ⟨String.lt⟩
@[extern "native"] instance decidableLT (s t : @& String) : Decidable (s < t) := List.decidableLT s.toList t.toList
end String
