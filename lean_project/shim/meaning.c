/* Whether a declaration of the statements means on the candidate's side what it means there.
 *
 * Equal terms do. A definition may also differ in proofs: Lean cuts the proofs in it out as theorems of their own
 * (`f._proof_1`), whose statements have those hypotheses that the proof uses, so another proof of the same obligation is
 * another constant of another type. Then the kernel is asked whether both values are equal by definition, where the
 * theorems of the statements' side are assumed under names of their own. Proofs of a proposition are equal to it,
 * whatever they are. This happens in an environment that nothing else comes from: no declaration of the candidate's is
 * added to it, and what is assumed there is no ground of any proof. This file must not know what the answer is for.
 */
#include "replay.h"
#include "shim.h"

static obj comparison; /* the kernel's environment with theorems assumed, or NULL */
static numbers assumed;

void start_comparing(void) {
    comparison = NULL;
    assumed.count = 0;
}

static int same_terms(const declaration *mine, const declaration *theirs) {
    if (mine->sort == SORT_STATEMENT)
        return theirs->sort == SORT_THEOREM && mine->type == theirs->type && mine->parameters == theirs->parameters;
    if (mine->sort != theirs->sort || mine->parameters != theirs->parameters) return 0;
    if (mine->sort == SORT_BLOCK)
        return mine->hint == theirs->hint && mine->members.count == theirs->members.count &&
               !memcmp(mine->members.items, theirs->members.items, mine->members.count * sizeof *mine->members.items);
    return mine->sort != SORT_REFUSED && mine->type == theirs->type && mine->value == theirs->value;
}

/* ---- up to proofs ---- */
static obj object_of(uint32_t term) {
    term_build(term);
    return own(terms[term].object);
}
/* The declaration of the statements that brings `name`, if it has no counterpart; or NULL. */
static const declaration *strange(uint32_t name) {
    uint32_t index = declared(&statements, name);
    if (index == NONE) return NULL;
    const declaration *d = &statements.declarations[index];
    return d->counterpart == NONE && d->sort != SORT_BLOCK ? d : NULL;
}
static int mentions_strange(const declaration *d) {
    numbers names = {0};
    int found = 0;
    mentioned(d, &names);
    for (size_t i = 0; i < names.count; i++) found |= strange(names.items[i]) != NULL;
    free(names.items);
    return found;
}
static int add_to_comparison(unsigned tag, obj value) {
    obj declaration = new_ctor(tag, 1, 0);
    FIELD(declaration, 0) = value;
    obj result = lean_add_decl(own(comparison), heartbeats, 0, declaration, BOX(0));
    if (result->tag != EXCEPT_OK) return 0;
    comparison = take_value(result);
    return 1;
}
/* Assumes a theorem of the statements' side; terms call it by its own name with `_given` behind. */
static int assume(const declaration *theorem) {
    for (size_t i = 0; i < assumed.count; i++)
        if (assumed.items[i] == theorem->name) return 1;
    if (theorem->sort != SORT_STATEMENT || mentions_strange(theorem)) return 0;
    if (!add_to_comparison(DECLARATION_AXIOM, lean_mk_axiom_val(given_name(theorem->name), object_of(theorem->parameters),
                                                                object_of(theorem->type), 0)))
        return 0;
    add_number(&assumed, theorem->name);
    return 1;
}
static int assume_theorems_of(const declaration *d) {
    numbers names = {0};
    int possible = 1, count = 0;
    mentioned(d, &names);
    for (size_t i = 0; i < names.count && possible; i++) {
        const declaration *other = strange(names.items[i]);
        if (!other) continue;
        count++;
        possible = assume(other);
    }
    free(names.items);
    return possible && count;
}
static obj binder_name(void) { return lean_name("x"); }
/* Asks the kernel to take `theorem {P : T → Prop} : P mine → P theirs := fun h => h`. */
static int equal_by_definition(const declaration *mine, const declaration *theirs) {
    obj anything = lean_expr_mk_forall(binder_name(), object_of(mine->type), lean_expr_mk_sort(lean_level_mk_zero(BOX(0))), 0);
    obj of_mine = lean_expr_mk_app(lean_expr_mk_bvar(BOX(0)), object_of(mine->value));
    obj of_theirs = lean_expr_mk_app(lean_expr_mk_bvar(BOX(1)), object_of(theirs->value));
    obj type = lean_expr_mk_forall(binder_name(), own(anything), lean_expr_mk_forall(binder_name(), own(of_mine), of_theirs, 0), 0);
    obj proof = lean_expr_mk_lambda(binder_name(), of_mine, lean_expr_mk_bvar(BOX(0)), 0);
    obj value = lean_expr_mk_lambda(binder_name(), anything, proof, 0);
    obj name = given_name(mine->name), before = own(comparison);
    int equal = add_to_comparison(DECLARATION_THEOREM, lean_mk_theorem_val(own(name), object_of(mine->parameters), type, value,
                                                                           pair_list(name, BOX(0))));
    comparison = before; /* it was only a question */
    return equal;
}
static int same_up_to_proofs(const declaration *mine, const declaration *theirs) {
    if (mine->sort != SORT_DEFINITION || theirs->sort != SORT_DEFINITION || theirs->trouble || poison != NONE) return 0;
    if (mine->type != theirs->type || mine->parameters != theirs->parameters) return 0;
    if (!comparison) comparison = own(kernel);
    return assume_theorems_of(mine) && equal_by_definition(mine, theirs);
}

int same_meaning(const declaration *mine, const declaration *theirs) {
    return same_terms(mine, theirs) || (mine->name == theirs->name && same_up_to_proofs(mine, theirs));
}
