prelude
import Init.Data.Fin.Basic

/-! Parts of file paths. -/

set_option linter.all false
universe u v w

namespace System.FilePath
def components (p : FilePath) : List String := p.toString.splitOn "/"
def fileName (p : FilePath) : Option String := match p.components.getLast? with
  | some "" => none
  | r => r
def extension (p : FilePath) : Option String := p.fileName.bind fun f => match f.splitOn "." with
  | [_] | [] | ["", _] => none
  | parts => parts.getLast?
def fileStem (p : FilePath) : Option String := p.fileName.map fun f => match p.extension with
  | some e => (f.dropEnd (e.length + 1)).copy
  | none => f
def parent (p : FilePath) : Option FilePath := match p.components.dropLast with
  | [] => none
  | [""] => some ⟨"/"⟩
  | cs => some ⟨String.intercalate "/" cs⟩
def withFileName (p : FilePath) (f : String) : FilePath := match p.parent with
  | some d => d.join ⟨f⟩
  | none => ⟨f⟩
def withExtension (p : FilePath) (e : String) : FilePath := p.withFileName ((p.fileStem.getD "") ++ (if e.isEmpty then "" else "." ++ e))
def isAbsolute (p : FilePath) : Bool := p.toString.startsWith "/"
end System.FilePath
