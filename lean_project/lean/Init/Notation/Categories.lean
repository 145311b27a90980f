prelude
import Init.Prelude.Syntax

/-! Syntax categories that are not built into the parser. -/

set_option linter.all false
declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat
declare_syntax_cat grind_mod (behavior := both)
declare_syntax_cat grind (behavior := both)
declare_syntax_cat grind_filter (behavior := both)
declare_syntax_cat grind_ref (behavior := both)
declare_syntax_cat rawStx
declare_syntax_cat conv (behavior := both)
declare_syntax_cat binderPred
