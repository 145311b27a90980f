prelude
import Init.MetaTypes

/-! What `grind (config := …)`, `lia`, `grobner` and the interactive `grind =>` may be told. The compiled elaborators read
the fields by their order. -/

set_option linter.all false

namespace Lean.Grind
structure Config where
  trace : Bool := false
  markInstances : Bool := false
  lax : Bool := false
  suggestions : Bool := false
  locals : Bool := false
  splits : Nat := 9
  ematch : Nat := 5
  gen : Nat := 8
  genLocal : Nat := 8
  instances : Nat := 1000
  matchEqs : Bool := true
  splitMatch : Bool := true
  splitIte : Bool := true
  splitIndPred : Bool := false
  splitImp : Bool := false
  canonHeartbeats : Nat := 1000
  ext : Bool := true
  extAll : Bool := false
  etaStruct : Bool := true
  funext : Bool := true
  lookahead : Bool := true
  verbose : Bool := true
  clean : Bool := true
  qlia : Bool := false
  mbtc : Bool := true
  zetaDelta : Bool := true
  zeta : Bool := true
  ring : Bool := true
  ringSteps : Nat := 100000
  ringMaxDegree : Nat := 1024
  linarith : Bool := true
  lia : Bool := true
  liaSteps : Nat := 10000
  hom : Bool := true
  ac : Bool := true
  acSteps : Nat := 1000
  exp : Nat := 1048576
  abstractProof : Bool := true
  inj : Bool := true
  order : Bool := true
  min : Nat := 10
  detailed : Nat := 50
  useSorry : Bool := true
  revert : Bool := false
  funCC : Bool := true
  reducible : Bool := true
  maxSuggestions : Option Nat := none
deriving instance Inhabited, BEq for Config

structure ConfigInteractive extends Config where
  clean := false

/-- Every solver and every source of instances and cases is off. -/
structure NoopConfig extends Config where
  splits := 0
  ematch := 0
  ext := false
  extAll := false
  etaStruct := false
  funext := false
  funCC := false
  ring := false
  linarith := false
  lia := false
  ac := false
  order := false

structure CutsatConfig extends NoopConfig where
  lia := true
  splits := ({} : Config).splits

structure GrobnerConfig extends NoopConfig where
  ring := true

structure LinarithConfig extends NoopConfig where
  linarith := true

structure OrderConfig extends NoopConfig where
  order := true
end Lean.Grind
