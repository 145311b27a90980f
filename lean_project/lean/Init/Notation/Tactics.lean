prelude
import Init.Notation.Categories

/-! The syntax of tactics. Written by `python -m lean_project.bindings.generate`. -/

set_option linter.all false
namespace Lean
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.allGoals : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.anyGoals : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.arg : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.argArg : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.case : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.case' : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.cbv : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.change : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.clear : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.congr : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.conv : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convApply_ : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convArgs : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convConvSeq : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convDone : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convErw__ : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convIntro___ : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convLeft : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.«convNext__=>_» : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convRepeat_ : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convRfl : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convRight : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convRw__ : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convSeq : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convSeq1Indented : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convSeqBracketed : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convTactic : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convTrace_state : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.convTry_ : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.«conv_<;>_» : TrailingParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.«conv·_» : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.delta : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.dsimp : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.dsimpTrace : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.enter : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.enterArg : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.enterPattern : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.ext : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.extractLets : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.failIfSuccess : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.first : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.focus : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.fun : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.letToHave : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.lhs : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.liftLets : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.nestedConv : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.nestedTactic : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.nestedTacticCore : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.normCast : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.occs : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.occsIndexed : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.occsWildcard : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.paren : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.pattern : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.reduce : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.rewrite : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.rhs : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.simp : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.simpMatch : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.simpTrace : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.skip : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.unfold : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.whnf : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.withAnnotateState : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Conv.zeta : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.ac : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.allGoals : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.anyGoals : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.case : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.cases : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.casesNext : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.casesTrace : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.done : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.exposeNames : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.fail : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.failIfSuccess : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.finish : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.finishTrace : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.first : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.focus : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindAdmit : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindExact_ : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindFilter : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindRepeat_ : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindSeq : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindSeq1Indented : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindSeqBracketed : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindStep : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grindTry_ : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_<;>_» : TrailingParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen≤_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen≥_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen!=_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen<_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen<=_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen=_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen>_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filterGen>=_» : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grind_filter_ : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filter_&&_» : TrailingParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filter_||_» : TrailingParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grind_filter!_ : ParserDescr
@[grind_filter_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_filter(_)» : ParserDescr
@[grind_ref_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grind_ref_ : ParserDescr
@[grind_ref_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.grind_ref__1 : ParserDescr
@[grind_ref_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind_ref__/__» : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.«grind·_» : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.have : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.haveSilent : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.instantiate : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.lia : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.linarith : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.mbtc : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.nestedTacticCore : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.next : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.paren : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.renameI : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.ring : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.setConfig : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.setOption : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showAsserted : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showCases : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showEqcs : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showFalse : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showGoals : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showLocalThms : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showState : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showTerm : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.showTrue : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.skip : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.sorry : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.thm : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.thmNs : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.use : ParserDescr
@[grind_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.Grind.withAnnotateState : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.SolveByElim.arg : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.SolveByElim.args : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.SolveByElim.erase : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.SolveByElim.star : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.SolveByElim.using_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.acNf0 : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.acRfl : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.allGoals : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.anchor : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.anyGoals : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.apply : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.applyAssumption : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.applyRfl : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.applyRules : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.apply? : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.as_aux_lemma : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.assumption : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.attemptAll : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.attemptAllPar : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.bvTypes : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.by? : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.case : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.caseArg : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.case' : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.cases : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.cbv : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.change : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.classical : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.clear : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.clearValue : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.clearValueArg : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.clearValueHyp : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.clearValueStar : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.config : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.configItem : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.congr : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.constructor : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.constructorBang : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.contradiction : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.cutsat : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.dbgTrace : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.decide : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.decide_cbv : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.delta : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.discharger : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.done : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.dsimp : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.dsimpArgs : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.dsimpAutoUnfold : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.dsimpKind : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.dsimpTrace : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.dsimpTraceArgsRest : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.elimTarget : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.eqRefl : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.exact : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.exact? : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.exposeNames : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.extractLets : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.fail : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.failIfSuccess : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.falseOrByContra : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.first : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.firstPar : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.focus : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.frameAlt : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.funCases : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.funInduction : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.generalize : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.generalizeArg : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.grind : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.grindErase : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.grindLemma : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.grindLemmaMin : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.grindParam : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.grindTrace : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.grind_linarith : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.grind_order : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.grobner : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.guardExpr : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.guardExprConv : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.guardHyp : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.guardHypConv : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.guardTarget : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.guardTargetConv : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.impossible : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.induction : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.inductionAlt : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.inductionAltLHS : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.inductionAlts : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.injection : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.injections : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.intro : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.intros : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.invariantAlts : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.invariantCaseAlt : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.invariantDotAlt : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.invariantsKW : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.left : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.letToHave : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.letrec : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.lia : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.liftLets : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.location : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.locationHyp : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.locationType : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.locationWildcard : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.massumption : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.massumptionMacro : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.mcasesPatAlts : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.mrefinePats : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.nativeDecide : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.negConfigItem : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.normCast0 : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.obtain : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.omega : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.optConfig : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.paren : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.posConfigItem : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.pushCast : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcases : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPatLo : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPatMed : ParserDescr
@[rcasesPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPat.clear : ParserDescr
@[rcasesPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPat.explicit : ParserDescr
@[rcasesPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPat.ignore : ParserDescr
@[rcasesPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPat.one : ParserDescr
@[rcasesPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPat.paren : ParserDescr
@[rcasesPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rcasesPat.tuple : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.refine : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.refine' : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rename : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.renameI : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.repeat1' : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.repeat' : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.replace : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.revert : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rewriteSeq : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.rewrites_forbidden : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rewrites? : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.right : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rintro : ParserDescr
@[rintroPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rintroPat.binder : ParserDescr
@[rintroPat_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rintroPat.one : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rotateLeft : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rotateRight : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.runTac : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.rwRule : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.rwRuleSeq : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rwSeq : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rwa : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rwaAt : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.rwaAtLegacyLocation : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.show : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.showTerm : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.showTermElab : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simp : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpAll : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpAllArith : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpAllArithBang : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpAllAutoUnfold : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpAllKind : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpAllTrace : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpAllTraceArgsRest : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpArgs : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpArith : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpArithBang : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpAutoUnfold : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpErase : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpLemma : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpPost : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpPre : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpStar : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpTrace : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpTraceArgsRest : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpa : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpaArgsRest : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.simpaUsingBang : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.simpaUsingBangArgsRest : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.skip : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.sleep : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.solveByElim : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.specialize : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.split : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.subst : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.substEqs : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.substVars : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.suggestions : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.sym : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.symm : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.symmSaturate : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacDepIfThenElse : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacIfThenElse : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticAc_nf_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticAdmit : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticAnd_intros : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticApply_mod_cast_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticAssumption_mod_cast_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticDsimp?!_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticErw___ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticExact_mod_cast_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticExfalso : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.«tacticExists_,,» : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticHaveI__ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticHave__ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticHave' : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticInfer_instance : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticIterate____ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticLetI__ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticLet__ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticLet'__ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.«tacticNext_=>_» : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticNofun : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.«tacticNomatch_,,» : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticNorm_cast__ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticRefine_lift_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticRefine_lift'_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticRepeat_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticRfl : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticRfl' : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticRw_mod_cast___ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimp_all?!_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimp?!_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimpa!_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimpa!__1 : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimpa?_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimpa?__1 : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimpa?!_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSimpa?!__1 : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSorry : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticStop_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticSuffices_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticTrivial : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticTry_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tacticUnhygienic_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.«tactic_<;>_» : TrailingParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.traceMessage : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.traceState : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tryResult : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tryTrace : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.tryTraceWith : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.unfold : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.valConfigItem : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.vcAlt : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Tactic.vcAlts : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.withAnnotateState : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.withImplicit : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.withReducible : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.withReducibleAndInstances : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.withUnfoldingAll : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Parser.Tactic.withUnfoldingNone : ParserDescr
end Lean
