prelude
import Init.Data.Int.Lemmas

/-! What `ext` may use. -/

set_option linter.all false
universe u v w

attribute [ext] funext propext
attribute [ext] Prod PProd Sigma PSigma
