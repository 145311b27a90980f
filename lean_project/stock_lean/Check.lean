/- Run by a stock Lean: `lean --run Check.lean TRUSTED.olean SUBMITTED.olean NAME …`.

Reads two compiled modules as data, runs none of their code, gives the submitted declarations to the kernel on top of the
modules that the trusted one imports, and prints a JSON object for each name. -/
import Lean
open Lean

abbrev Constants := Std.HashMap Name ConstantInfo

def constantsOf (path : System.FilePath) : IO (Array Import × Constants) := do
  let (data, _) ← readModuleData path
  let mut constants : Constants := {}
  for name in data.constNames, info in data.constants do
    constants := constants.insert name info
  return (data.imports, constants)

def body? : ConstantInfo → Option Expr
  | .defnInfo info => some info.value
  | .thmInfo info => some info.value
  | .opaqueInfo info => some info.value
  | _ => none

def mentioned (info : ConstantInfo) (withProof : Bool) : Array Name :=
  let own := info.type.getUsedConstants
  let own := match info with
    | .inductInfo i => own ++ i.ctors.toArray
    | .ctorInfo c => own.push c.induct
    | .recInfo r => own ++ r.all.toArray
    | _ => own
  if info.isTheorem && !withProof then own else own ++ ((body? info).map (·.getUsedConstants)).getD #[]

def same (a b : ConstantInfo) : Bool :=
  a.levelParams == b.levelParams && a.type == b.type &&
    match a, b with
    | .thmInfo _, .thmInfo _ => true
    | .defnInfo x, .defnInfo y => x.value == y.value && x.safety == y.safety
    | .opaqueInfo x, .opaqueInfo y => x.value == y.value && x.isUnsafe == y.isUnsafe
    | .inductInfo x, .inductInfo y => x.numParams == y.numParams && x.all == y.all && x.ctors == y.ctors
    | .ctorInfo x, .ctorInfo y => x.induct == y.induct
    | .recInfo x, .recInfo y => x.all == y.all
    | .axiomInfo _, .axiomInfo _ => true
    | _, _ => false

/-- A constant that the statement of `target` needs and that the submitted module has otherwise. -/
def changed (trusted submitted : Constants) (target : Name) : Option Name := Id.run do
  let mut waiting := #[target]
  let mut seen : NameSet := {}
  while !waiting.isEmpty do
    let name := waiting.back!
    waiting := waiting.pop
    if seen.contains name then continue
    seen := seen.insert name
    let some info := trusted[name]? | continue
    let some other := submitted[name]? | return some name
    if !same info other then return some name
    waiting := waiting ++ mentioned info false
  return none

def axiomsOf (env : Environment) (target : Name) : Array Name := Id.run do
  let mut waiting := #[target]
  let mut seen : NameSet := {}
  let mut found := #[]
  while !waiting.isEmpty do
    let name := waiting.back!
    waiting := waiting.pop
    if seen.contains name then continue
    seen := seen.insert name
    match env.find? name with
    | some (.axiomInfo _) => found := found.push name
    | some info => waiting := waiting ++ mentioned info true
    | none => found := found.push name
  return found

def verdict (env : Environment) (trusted submitted : Constants) (name : Name) : String × Array Name :=
  let isIt (n : Name) : Bool := n == name || privateToUserName? n == some name
  match trusted.toList.find? (fun (n, _) => isIt n) with
  | none => ("the trusted file does not state it", #[])
  | some (full, info) =>
    if !info.isTheorem then ("the trusted file does not state it as a theorem", #[])
    else match changed trusted submitted full with
      | some culprit => (s!"the text changes the meaning of {culprit}, or does not have it", #[])
      | none =>
        let axioms := axiomsOf env full
        match axioms.find? (fun a => !#[`propext, `Classical.choice, `Quot.sound].contains a) with
        | some culprit => (s!"it rests on {culprit}", #[])
        | none => ("", axioms)

def main (arguments : List String) : IO UInt32 := do
  let trustedPath :: submittedPath :: names := arguments | throw (IO.userError "two modules are needed")
  initSearchPath (← findSysroot)
  let (imports, trusted) ← constantsOf trustedPath
  let (_, submitted) ← constantsOf submittedPath
  let env ← importModules imports {} 0
  let env ← env.replay submitted
  for text in names do
    let name := (Syntax.decodeNameLit ("`" ++ text)).getD text.toName
    let (reason, axioms) := verdict env trusted submitted name
    let shown := axioms.toList.map (fun a => Json.str a.toString)
    IO.println (Json.mkObj [("theorem", Json.str text), ("reason", Json.str reason),
      ("axioms", Json.arr shown.toArray)]).compress
  return 0
