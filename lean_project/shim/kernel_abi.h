/* How Lean 4.35.0 lays out names, levels, expressions and constants, and the kernel's own entry points.
 *
 * This file must not know what is done with them.
 */
#ifndef LEANSEEK_KERNEL_ABI_H
#define LEANSEEK_KERNEL_ABI_H

#include "lean_abi.h"

enum { NAME_ANONYMOUS, NAME_STRING, NAME_NUMBER };
enum { LEVEL_ZERO, LEVEL_SUCC, LEVEL_MAX, LEVEL_IMAX, LEVEL_PARAM, LEVEL_MVAR };
enum {
    EXPR_BVAR,
    EXPR_FVAR,
    EXPR_MVAR,
    EXPR_SORT,
    EXPR_CONST,
    EXPR_APP,
    EXPR_LAMBDA,
    EXPR_PI,
    EXPR_LET,
    EXPR_LITERAL,
    EXPR_MDATA,
    EXPR_PROJ
};
enum { LITERAL_NAT, LITERAL_STRING };
enum {
    CONSTANT_AXIOM,
    CONSTANT_DEFINITION,
    CONSTANT_THEOREM,
    CONSTANT_OPAQUE,
    CONSTANT_QUOT,
    CONSTANT_INDUCTIVE,
    CONSTANT_CONSTRUCTOR,
    CONSTANT_RECURSOR
};
enum { DECLARATION_AXIOM, DECLARATION_DEFINITION, DECLARATION_THEOREM, DECLARATION_OPAQUE };
enum { EXCEPT_ERROR, EXCEPT_OK }; /* unlike the result of IO */
enum { SAFETY_UNSAFE, SAFETY_SAFE, SAFETY_PARTIAL };

/* A ConstantInfo holds one value, whose first field is {name, universe parameters, type}. */
#define INFO_VALUE(info) FIELD(info, 0)
#define INFO_NAME(info) FIELD(FIELD(INFO_VALUE(info), 0), 0)
#define INFO_PARAMETERS(info) FIELD(FIELD(INFO_VALUE(info), 0), 1)
#define INFO_TYPE(info) FIELD(FIELD(INFO_VALUE(info), 0), 2)
/* definition: value, hints, all, safety; theorem: value, all; opaque: value, all, isUnsafe */
#define INFO_BODY(info) FIELD(INFO_VALUE(info), 1)
#define DEFINITION_HINTS(info) FIELD(INFO_VALUE(info), 2)
/* inductive: parameters, indices, all, constructors, nested; isRec, isUnsafe, isReflexive */
#define INDUCTIVE_PARAMETERS(info) FIELD(INFO_VALUE(info), 1)
#define INDUCTIVE_ALL(info) FIELD(INFO_VALUE(info), 3)
#define INDUCTIVE_CONSTRUCTORS(info) FIELD(INFO_VALUE(info), 4)
#define INDUCTIVE_NESTED(info) FIELD(INFO_VALUE(info), 5)
#define CONSTRUCTOR_INDUCTIVE(info) FIELD(INFO_VALUE(info), 1)
#define RECURSOR_ALL(info) FIELD(INFO_VALUE(info), 1)

#define NAME_HASH(name) (IS_SCALAR(name) ? 1723u : *(uint64_t *)SCALAR_BYTES(name))

extern uint8_t lean_name_eq(b_obj, b_obj);
extern obj lean_name_mk_string(obj, obj), lean_name_mk_numeral(obj, obj);
extern obj lean_level_mk_zero(obj), lean_level_mk_succ(obj), lean_level_mk_max(obj, obj), lean_level_mk_imax(obj, obj);
extern obj lean_level_mk_param(obj);
extern obj lean_expr_mk_bvar(obj), lean_expr_mk_sort(obj), lean_expr_mk_const(obj, obj), lean_expr_mk_app(obj, obj);
extern obj lean_expr_mk_lambda(obj, obj, obj, uint8_t), lean_expr_mk_forall(obj, obj, obj, uint8_t);
extern obj lean_expr_mk_let(obj, obj, obj, obj, uint8_t), lean_expr_mk_lit(obj), lean_expr_mk_proj(obj, obj, obj);
extern obj lean_mk_axiom_val(obj, obj, obj, uint8_t), lean_mk_theorem_val(obj, obj, obj, obj, obj);
extern obj lean_mk_definition_val(obj, obj, obj, obj, obj, uint8_t, obj);
extern obj lean_mk_opaque_val(obj, obj, obj, obj, uint8_t, obj);
extern obj lean_mk_inductive_decl(obj, obj, obj, uint8_t);
extern obj lean_mk_reducibility_hints_regular(uint32_t);

/* Consumes the elaborator's environment; waits for its last constant. */
extern obj lean_elab_environment_to_kernel_env(obj);
/* Option ConstantInfo; consumes both. */
extern obj lean_environment_find(obj kernel, obj name);
/* The kernel itself, which looks at no option: Except Exception Environment. Consumes the environment. */
extern obj lean_add_decl(obj kernel, size_t heartbeats, size_t depth, b_obj declaration, b_obj cancel_token);

/* The ConstantInfo of `name`, kept alive by the environment, or NULL. */
static inline b_obj find_constant(b_obj kernel, b_obj name) {
    obj found = lean_environment_find(own(kernel), own(name));
    if (IS_SCALAR(found)) return NULL;
    obj info = FIELD(found, 0);
    dec(found);
    return info;
}
static inline obj pair_list(obj head, obj tail) {
    obj cell = new_ctor(1, 2, 0);
    FIELD(cell, 0) = head;
    FIELD(cell, 1) = tail;
    return cell;
}

#endif
