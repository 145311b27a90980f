prelude
import Init.Data.List.Sort
import Init.Data.Range
import Init.Notation.Unexpanders
import Init.Data.BitVec.Lemmas
import Init.Data.Vector.Basic
import Init.Data.Int.Cooper
import Init.Data.Cast
import Init.Data.String.Decode
import Init.Control.StateRef
import Init.Data.OfScientific
import Init.Task

/-! How the pretty printer writes pairs, bit vectors, arrays and monadic operators; `unif_hint`, `f!`. -/

set_option linter.all false
namespace Lean.PrettyPrinter
@[app_unexpander Prod.mk, extern "native"] opaque _root_.unexpandProdMk : Unexpander
@[app_unexpander BitVec.ofNat, extern "native"] opaque _root_.BitVec.unexpandBitVecOfNat : Unexpander
@[app_unexpander BitVec.ofNatLT, extern "native"] opaque _root_.BitVec.unexpandBitVecOfNatLt : Unexpander
@[app_unexpander Bool.xor, extern "native"] opaque _root_.Bool._aux_Init_Data_Bool___unexpand_Bool_xor_1 : Unexpander
@[app_unexpander Bind.bindLeft, extern "native"] opaque _root_._aux_Init_Control_Basic___unexpand_Bind_bindLeft_1 : Unexpander
@[app_unexpander Bind.kleisliLeft, extern "native"] opaque _root_._aux_Init_Control_Basic___unexpand_Bind_kleisliLeft_1 : Unexpander
@[app_unexpander Bind.kleisliRight, extern "native"] opaque _root_._aux_Init_Control_Basic___unexpand_Bind_kleisliRight_1 : Unexpander
@[app_unexpander Functor.mapRev, extern "native"] opaque _root_._aux_Init_Control_Basic___unexpand_Functor_mapRev_1 : Unexpander
@[app_unexpander andM, extern "native"] opaque _root_._aux_Init_Control_Basic___unexpand_andM_1 : Unexpander
@[app_unexpander orM, extern "native"] opaque _root_._aux_Init_Control_Basic___unexpand_orM_1 : Unexpander
end Lean.PrettyPrinter
namespace Lean
@[command_parser, extern "native"] opaque «command__Unif_hint____Where_|_-⊢__» : ParserDescr
@[macro Lean.«command__Unif_hint____Where_|_-⊢__», extern "native"] opaque «_aux_Init_NotationExtra___macroRules_Lean_command__Unif_hint____Where_|_-⊢___1» : Macro
@[term_parser, extern "native"] opaque _root_.Std.termF!_ : ParserDescr
@[macro Std.termF!_, extern "native"] opaque _root_.Std.«_aux_Init_Data_Format_Macro___macroRules_Std_termF!__1» : Macro
@[command_parser, extern "native"] opaque _root_.Lean.Parser.checkTactic : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.checkTacticFailure : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.checkSimp : ParserDescr
@[command_parser, extern "native"] opaque _root_.Lean.Parser.checkSimpFailure : ParserDescr
end Lean
namespace Lean
@[term_parser, extern "native"] opaque _root_.Vector.«term#v[_,]» : ParserDescr
@[macro Vector.«term#v[_,]», extern "native"] opaque _root_.Vector.«_aux_Init_Data_Vector_Basic___macroRules_Vector_term#v[_,]_1» : Macro
@[app_unexpander Vector.mk, extern "native"] opaque _root_.Vector.unexpandMk : PrettyPrinter.Unexpander
end Lean
