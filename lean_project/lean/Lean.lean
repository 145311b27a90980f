import Std

/-! What a file gets that says `import Lean`: the core library and `Std`, without Lean's own programs in Lean (`Lean.Elab`, `Lean.Meta`). -/
