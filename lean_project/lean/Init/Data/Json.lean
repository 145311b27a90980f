prelude
import Init.Data.String.Search

/-! What programs take of Lean's JSON library without importing it: how a string is written. -/

set_option linter.all false

@[extern "native"] opaque Lean.Json.escape (s : String) (acc : String := "") : String
