prelude
import Init.Notation.Categories

/-! The syntax of terms, commands and attributes. Written by `python -m lean_project.bindings.generate`. -/

set_option linter.all false
namespace Lean
@[tactic_parser, extern "native"] opaque _root_.Array.tacticArray_get_dec : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Array.tacticArray_mem_dec : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.DerivingHelpers.tacticDeriving_ReflEq_tactic : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Elab.Tactic.Ext.applyExtTheorem : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Elab.Tactic.Ext.ext : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.Elab.Tactic.Ext.tacticExt1___ : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.cbvSimprocAttr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.cbvSimprocBuiltinAttr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.cbv_eval : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.ext : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Attr.extFlat : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Attr.extIff : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grind : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindBwd : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindCases : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindCasesEager : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindDef : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindEq : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindEqBoth : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindEqBwd : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindEqRhs : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindExt : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindFunCC : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindFwd : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Attr.grindGen : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindHom : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindHomPred : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindInj : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindIntro : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindLR : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Attr.grindMod : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindNorm : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindRL : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindSym : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindUnfold : ParserDescr
@[grind_mod_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grindUsr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grind! : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grind!? : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.grind? : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.lia : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.lia! : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.lia!? : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.lia? : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.method_specs_simp : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.Attr.normCastLabel : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.norm_cast : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.sevalprocAttr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.sevalprocBuiltinAttr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.simp : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.simprocAttr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.simprocBuiltinAttr : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.spec : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.Parser.Attr.wf_preprocess : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.Command.classAbbrev : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.Command.guardCmd : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.Command.guardExprCmd : ParserDescr
@[prec_parser, extern "native"] opaque _root_.Lean.Parser.Syntax.addPrec : TrailingParserDescr
@[prio_parser, extern "native"] opaque _root_.Lean.Parser.Syntax.addPrio : TrailingParserDescr
@[prec_parser, extern "native"] opaque _root_.Lean.Parser.Syntax.subPrec : TrailingParserDescr
@[prio_parser, extern "native"] opaque _root_.Lean.Parser.Syntax.subPrio : TrailingParserDescr
@[extern "native"] opaque _root_.Lean.Parser.cbvSimprocEval : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colon : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonA : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonD : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonEq : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonEqA : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonEqD : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonEqR : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonEqS : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonR : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.colonS : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.commandSeal__ : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.commandUnseal__ : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.equal : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.equalA : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.equalD : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.equalR : ParserDescr
@[extern "native"] opaque _root_.Lean.Parser.equalS : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.resetGrindAttrs : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.timeCmd : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred∈_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred∉_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred≠_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred≤_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred≥_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred⊂_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred⊃_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred⊆_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred⊇_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred<_» : ParserDescr
@[binderPred_parser, extern "native"] opaque _root_.Lean.«binderPred>_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.calc : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.calcTactic : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.cdot : ParserDescr
@[conv_parser, extern "native"] opaque _root_.Lean.convCalc_ : ParserDescr
@[attr_parser, extern "native"] opaque _root_.Lean.deprecated : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.guardMsgsCmd : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.reduceCmd : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.Lean.solveTactic : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.termEval_prec_ : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.termEval_prio_ : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.«termSatisfies_binder_pred%__» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.«term_Matches_|» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.«term∀__,_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Lean.«term∃__,_» : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.List.tacticSizeOf_list_dec : ParserDescr
@[term_parser, extern "native"] opaque _root_.List.«term_<+_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.List.«term_<+:_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.List.«term_<:+_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.List.«term_<:+:_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.boolIfThenElse : ParserDescr
@[term_parser, extern "native"] opaque _root_.coeFunNotation : ParserDescr
@[term_parser, extern "native"] opaque _root_.coeNotation : ParserDescr
@[term_parser, extern "native"] opaque _root_.coeSortNotation : ParserDescr
@[prec_parser, extern "native"] opaque _root_.precArg : ParserDescr
@[prec_parser, extern "native"] opaque _root_.precLead : ParserDescr
@[prec_parser, extern "native"] opaque _root_.precMax : ParserDescr
@[prec_parser, extern "native"] opaque _root_.precMin : ParserDescr
@[prec_parser, extern "native"] opaque _root_.precMin1 : ParserDescr
@[prec_parser, extern "native"] opaque _root_.«prec(_)» : ParserDescr
@[prio_parser, extern "native"] opaque _root_.prioDefault : ParserDescr
@[prio_parser, extern "native"] opaque _root_.prioHigh : ParserDescr
@[prio_parser, extern "native"] opaque _root_.prioLow : ParserDescr
@[prio_parser, extern "native"] opaque _root_.prioMid : ParserDescr
@[prio_parser, extern "native"] opaque _root_.«prio(_)» : ParserDescr
@[term_parser, extern "native"] opaque _root_.rawNatLit : ParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_*» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_+» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_,*» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_,*,?» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_,+» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_,+,?» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.«stx_<|>_» : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.stx_? : TrailingParserDescr
@[stx_parser, extern "native"] opaque _root_.stx!_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.«tacticBy_cases_:_» : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticClean_wf : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticDecreasing_tactic : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticDecreasing_trivial : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticDecreasing_trivial_pre_omega : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticDecreasing_with_ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticDeriving_LawfulEq_tactic : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticDeriving_LawfulEq_tactic_step : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticFunext___ : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticGet_elem_tactic : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticGet_elem_tactic_extensible : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticGet_elem_tactic_trivial : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.tacticSimp_wf : ParserDescr
@[tactic_parser, extern "native"] opaque _root_.«tactic∎» : ParserDescr
@[term_parser, extern "native"] opaque _root_.termDepIfThenElse : ParserDescr
@[term_parser, extern "native"] opaque _root_.«termExists_,_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.termIfLet : ParserDescr
@[term_parser, extern "native"] opaque _root_.termIfThenElse : ParserDescr
@[term_parser, extern "native"] opaque _root_.termMax_prec : ParserDescr
@[term_parser, extern "native"] opaque _root_.termPrintln!__ : ParserDescr
@[term_parser, extern "native"] opaque _root_.termS!_ : ParserDescr
@[term_parser, extern "native"] opaque _root_.termWithout_expected_type_ : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term__[_]» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term__[_]_!» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term__[_]_?» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term__[_]'_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_•_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⁻¹» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_↔_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∈_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∉_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∘_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∣_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∧_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∨_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∩_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_∪_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_≈_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_≍_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_≠_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_≤_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_≥_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⊂_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⊃_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⊆_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⊇_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⊕_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_⊕'_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_!=_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_$__» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_%_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_&&_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_&&&_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_*_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_*>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_+_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_++_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_-_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_/_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_::_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<$>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<&&>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<&>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<*_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<*>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<->_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<<<_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<=<_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<|_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<|>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_<||>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_=_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_=<<_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_==_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_>=>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_>>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_>>=_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_>>>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_\_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_^_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_^^^_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_|>_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_||_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_|||_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_×_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_×__1» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term_×'_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.«term_×'__1» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«termΣ_,_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«termΣ'_,_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term‹_›» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term∃_,_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term∅» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term∎» : ParserDescr
@[term_parser, extern "native"] opaque _root_.term!_ : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term#[_,]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term%[_|_]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term-_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term[_]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term{_:_//_}» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term{_}» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term{}» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term~~~_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.«term¬_» : ParserDescr
end Lean
