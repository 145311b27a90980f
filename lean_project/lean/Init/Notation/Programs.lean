prelude
import Init.Ext

/-! Notation of the programming modules, bound to the parsers and macros in the binary: bit vector literals, ranges,
parts of arrays. -/

set_option linter.all false
namespace Lean
@[term_parser, extern "native"] opaque _root_.BitVec.«term__#__» : ParserDescr
@[term_parser, extern "native"] opaque _root_.BitVec.«term__#'__» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Bool.«term_^^_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Array.«term__[_:_]» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Array.«term__[_:]» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Array.«term__[:_]» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.Legacy.Range.«term[:_]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.Legacy.Range.«term[_:_]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.Legacy.Range.«term[:_:_]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.Legacy.Range.«term[_:_:_]» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_..._» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_...*» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_...<_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_...=_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_<..._» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_<...*» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_<...<_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term_<...=_» : TrailingParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term*..._» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term*...*» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term*...<_» : ParserDescr
@[term_parser, extern "native"] opaque _root_.Std.«term*...=_» : ParserDescr
@[macro BitVec.«term__#__», extern "native"] opaque _root_.BitVec.«_aux_Init_Data_BitVec_Basic___macroRules_BitVec_term__#___1» : Macro
@[macro BitVec.«term__#'__», extern "native"] opaque _root_.BitVec.«_aux_Init_Data_BitVec_Basic___macroRules_BitVec_term__#'___1» : Macro
@[macro Bool.«term_^^_», extern "native"] opaque _root_.Bool.«_aux_Init_Data_Bool___macroRules_Bool_term_^^__1» : Macro
@[macro Array.«term__[_:_]», extern "native"] opaque _root_.Array.«_aux_Init_Data_Array_Subarray___macroRules_Array_term__[_:_]_1» : Macro
@[macro Array.«term__[_:]», extern "native"] opaque _root_.Array.«_aux_Init_Data_Array_Subarray___macroRules_Array_term__[_:]_1» : Macro
@[macro Array.«term__[:_]», extern "native"] opaque _root_.Array.«_aux_Init_Data_Array_Subarray___macroRules_Array_term__[:_]_1» : Macro
@[macro Std.Legacy.Range.«term[:_]», extern "native"] opaque _root_.Std.Legacy.Range.«_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[:_]_1» : Macro
@[macro Std.Legacy.Range.«term[_:_]», extern "native"] opaque _root_.Std.Legacy.Range.«_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[_:_]_1» : Macro
@[macro Std.Legacy.Range.«term[:_:_]», extern "native"] opaque _root_.Std.Legacy.Range.«_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[:_:_]_1» : Macro
@[macro Std.Legacy.Range.«term[_:_:_]», extern "native"] opaque _root_.Std.Legacy.Range.«_aux_Init_Data_Range_Basic___macroRules_Std_Legacy_Range_term[_:_:_]_1» : Macro
@[macro Std.«term_..._», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_...__1» : Macro
@[macro Std.«term_...*», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_...*_1» : Macro
@[macro Std.«term_...<_», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_...<__1» : Macro
@[macro Std.«term_...=_», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_...=__1» : Macro
@[macro Std.«term_<..._», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_<...__1» : Macro
@[macro Std.«term_<...*», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_<...*_1» : Macro
@[macro Std.«term_<...<_», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_<...<__1» : Macro
@[macro Std.«term_<...=_», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term_<...=__1» : Macro
@[macro Std.«term*..._», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term*...__1» : Macro
@[macro Std.«term*...*», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term*...*_1» : Macro
@[macro Std.«term*...<_», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term*...<__1» : Macro
@[macro Std.«term*...=_», extern "native"] opaque _root_.Std.«_aux_Init_Data_Range_Polymorphic_PRange___macroRules_Std_term*...=__1» : Macro
end Lean
