prelude
import Init.Meta

/-! Tactics that stand for others: `simp!`, `simp_all!` and `dsimp!` are `simp`, `simp_all` and `dsimp` with
`+autoUnfold`. -/

set_option linter.all false
namespace Lean.Parser.Tactic

/-- Keeps all arguments and puts `+autoUnfold` behind the settings that are there. -/
def expandAutoUnfold (kind : SyntaxNodeKind) (word : String) : Macro := fun stx => do
  let `(tactic| simp $config:optConfig) ← `(tactic| simp +autoUnfold) | Macro.throwUnsupported
  let settings := stx[1][0].getArgs.push config.raw[0][0]
  let stx := (stx.setKind kind).setArg 0 (mkAtomFrom stx[0] word)
  return stx.setArg 1 (stx[1].setArg 0 (stx[1][0].setArgs settings))

@[macro simpAutoUnfold] def expandSimpAutoUnfold : Macro := expandAutoUnfold `Lean.Parser.Tactic.simp "simp"
@[macro simpAllAutoUnfold] def expandSimpAllAutoUnfold : Macro := expandAutoUnfold `Lean.Parser.Tactic.simpAll "simp_all"
@[macro dsimpAutoUnfold] def expandDSimpAutoUnfold : Macro := expandAutoUnfold `Lean.Parser.Tactic.dsimp "dsimp"
end Lean.Parser.Tactic
