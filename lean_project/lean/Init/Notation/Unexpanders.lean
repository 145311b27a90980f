prelude
import Init.Data.List.Basic

/-! How the pretty printer turns applications back into notation. Written by `python -m lean_project.bindings.generate`. -/

set_option linter.all false
namespace Lean.PrettyPrinter
@[app_unexpander List.IsInfix, extern "native"] opaque _root_.List._aux_Init_Data_List_Basic___unexpand_List_IsInfix_1 : Unexpander
@[app_unexpander List.IsPrefix, extern "native"] opaque _root_.List._aux_Init_Data_List_Basic___unexpand_List_IsPrefix_1 : Unexpander
@[app_unexpander List.IsSuffix, extern "native"] opaque _root_.List._aux_Init_Data_List_Basic___unexpand_List_IsSuffix_1 : Unexpander
@[app_unexpander List.Perm, extern "native"] opaque _root_.List._aux_Init_Data_List_Basic___unexpand_List_Perm_1 : Unexpander
@[app_unexpander List.Sublist, extern "native"] opaque _root_.List._aux_Init_Data_List_Basic___unexpand_List_Sublist_1 : Unexpander
@[app_unexpander EmptyCollection.emptyCollection, extern "native"] opaque _root_._aux_Init_Core___unexpand_EmptyCollection_emptyCollection_1 : Unexpander
@[app_unexpander HasEquiv.Equiv, extern "native"] opaque _root_._aux_Init_Core___unexpand_HasEquiv_Equiv_1 : Unexpander
@[app_unexpander HasSSubset.SSubset, extern "native"] opaque _root_._aux_Init_Core___unexpand_HasSSubset_SSubset_1 : Unexpander
@[app_unexpander HasSubset.Subset, extern "native"] opaque _root_._aux_Init_Core___unexpand_HasSubset_Subset_1 : Unexpander
@[app_unexpander Iff, extern "native"] opaque _root_._aux_Init_Core___unexpand_Iff_1 : Unexpander
@[app_unexpander Inter.inter, extern "native"] opaque _root_._aux_Init_Core___unexpand_Inter_inter_1 : Unexpander
@[app_unexpander Ne, extern "native"] opaque _root_._aux_Init_Core___unexpand_Ne_1 : Unexpander
@[app_unexpander PSum, extern "native"] opaque _root_._aux_Init_Core___unexpand_PSum_1 : Unexpander
@[app_unexpander SDiff.sdiff, extern "native"] opaque _root_._aux_Init_Core___unexpand_SDiff_sdiff_1 : Unexpander
@[app_unexpander Sum, extern "native"] opaque _root_._aux_Init_Core___unexpand_Sum_1 : Unexpander
@[app_unexpander Union.union, extern "native"] opaque _root_._aux_Init_Core___unexpand_Union_union_1 : Unexpander
@[app_unexpander bne, extern "native"] opaque _root_._aux_Init_Core___unexpand_bne_1 : Unexpander
@[app_unexpander And, extern "native"] opaque _root_._aux_Init_Notation___unexpand_And_1 : Unexpander
@[app_unexpander BEq.beq, extern "native"] opaque _root_._aux_Init_Notation___unexpand_BEq_beq_1 : Unexpander
@[app_unexpander Bind.bind, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Bind_bind_1 : Unexpander
@[app_unexpander Bool.and, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Bool_and_1 : Unexpander
@[app_unexpander Bool.not, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Bool_not_1 : Unexpander
@[app_unexpander Bool.or, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Bool_or_1 : Unexpander
@[app_unexpander Complement.complement, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Complement_complement_1 : Unexpander
@[app_unexpander Dvd.dvd, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Dvd_dvd_1 : Unexpander
@[app_unexpander Eq, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Eq_1 : Unexpander
@[app_unexpander Function.comp, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Function_comp_1 : Unexpander
@[app_unexpander Functor.map, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Functor_map_1 : Unexpander
@[app_unexpander GE.ge, extern "native"] opaque _root_._aux_Init_Notation___unexpand_GE_ge_1 : Unexpander
@[app_unexpander GT.gt, extern "native"] opaque _root_._aux_Init_Notation___unexpand_GT_gt_1 : Unexpander
@[app_unexpander HAdd.hAdd, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HAdd_hAdd_1 : Unexpander
@[app_unexpander HAnd.hAnd, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HAnd_hAnd_1 : Unexpander
@[app_unexpander HAppend.hAppend, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HAppend_hAppend_1 : Unexpander
@[app_unexpander HDiv.hDiv, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HDiv_hDiv_1 : Unexpander
@[app_unexpander HEq, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HEq_1 : Unexpander
@[app_unexpander HMod.hMod, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HMod_hMod_1 : Unexpander
@[app_unexpander HMul.hMul, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HMul_hMul_1 : Unexpander
@[app_unexpander HOr.hOr, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HOr_hOr_1 : Unexpander
@[app_unexpander HPow.hPow, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HPow_hPow_1 : Unexpander
@[app_unexpander HSMul.hSMul, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HSMul_hSMul_1 : Unexpander
@[app_unexpander HShiftLeft.hShiftLeft, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HShiftLeft_hShiftLeft_1 : Unexpander
@[app_unexpander HShiftRight.hShiftRight, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HShiftRight_hShiftRight_1 : Unexpander
@[app_unexpander HSub.hSub, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HSub_hSub_1 : Unexpander
@[app_unexpander HXor.hXor, extern "native"] opaque _root_._aux_Init_Notation___unexpand_HXor_hXor_1 : Unexpander
@[app_unexpander Inv.inv, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Inv_inv_1 : Unexpander
@[app_unexpander LE.le, extern "native"] opaque _root_._aux_Init_Notation___unexpand_LE_le_1 : Unexpander
@[app_unexpander LT.lt, extern "native"] opaque _root_._aux_Init_Notation___unexpand_LT_lt_1 : Unexpander
@[app_unexpander List.cons, extern "native"] opaque _root_._aux_Init_Notation___unexpand_List_cons_1 : Unexpander
@[app_unexpander Membership.mem, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Membership_mem_1 : Unexpander
@[app_unexpander Neg.neg, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Neg_neg_1 : Unexpander
@[app_unexpander Not, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Not_1 : Unexpander
@[app_unexpander Or, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Or_1 : Unexpander
@[app_unexpander PProd, extern "native"] opaque _root_._aux_Init_Notation___unexpand_PProd_1 : Unexpander
@[app_unexpander Prod, extern "native"] opaque _root_._aux_Init_Notation___unexpand_Prod_1 : Unexpander
@[app_unexpander EmptyCollection.emptyCollection, extern "native"] opaque _root_._aux_Init_Core___unexpand_EmptyCollection_emptyCollection_2 : Unexpander
@[app_unexpander Iff, extern "native"] opaque _root_._aux_Init_Core___unexpand_Iff_2 : Unexpander
@[app_unexpander GE.ge, extern "native"] opaque _root_._aux_Init_Notation___unexpand_GE_ge_2 : Unexpander
@[app_unexpander LE.le, extern "native"] opaque _root_._aux_Init_Notation___unexpand_LE_le_2 : Unexpander
@[app_unexpander List.nil, extern "native"] opaque _root_.unexpandListNil : Unexpander
@[app_unexpander List.cons, extern "native"] opaque _root_.unexpandListCons : Unexpander
@[app_unexpander List.toArray, extern "native"] opaque _root_.unexpandListToArray : Unexpander
@[app_unexpander Exists, extern "native"] opaque _root_.unexpandExists : Unexpander
@[app_unexpander Sigma, extern "native"] opaque _root_.unexpandSigma : Unexpander
@[app_unexpander PSigma, extern "native"] opaque _root_.unexpandPSigma : Unexpander
@[app_unexpander Subtype, extern "native"] opaque _root_.unexpandSubtype : Unexpander
@[app_unexpander ite, extern "native"] opaque _root_.unexpandIte : Unexpander
@[app_unexpander GetElem.getElem, extern "native"] opaque _root_.unexpandGetElem : Unexpander
@[app_unexpander GetElem?.getElem?, extern "native"] opaque _root_.unexpandGetElem? : Unexpander
@[app_unexpander GetElem?.getElem!, extern "native"] opaque _root_.unexpandGetElem! : Unexpander
@[app_unexpander Eq.ndrec, extern "native"] opaque _root_.unexpandEqNDRec : Unexpander
@[app_unexpander Eq.rec, extern "native"] opaque _root_.unexpandEqRec : Unexpander
@[app_unexpander Unit.unit, extern "native"] opaque _root_.unexpandUnit : Unexpander
@[app_unexpander Array.empty, extern "native"] opaque _root_.unexpandArrayEmpty : Unexpander
end Lean.PrettyPrinter
