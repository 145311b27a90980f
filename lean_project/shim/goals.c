/* Goals as text, and what the text does not show: metavariables and `sorry`.
 *
 * This file must not know how states are kept or reached.
 */
#define _GNU_SOURCE
#include "goals.h"
#include "printing.h"

#include <stdlib.h>

extern obj lean_instantiate_expr_mvars(obj, obj);
extern uint8_t lean_name_eq(b_obj, b_obj);
extern obj l_Lean_Expr_mvar___override(obj), l_Lean_Expr_hasSorry___boxed(obj);
extern obj l_Lean_MetavarContext_findDecl_x3f___boxed(obj, obj);
extern obj l_Lean_LocalContext_sanitizeNames(obj, obj);
extern obj l_Lean_Name_eraseMacroScopes___boxed(obj), l_Lean_Name_toString___boxed(obj, obj);

/* ---- expressions ---- */
static obj instantiate(b_obj meta_state, b_obj expression) {
    obj pair = lean_instantiate_expr_mvars(own(FIELD(meta_state, 0)), own(expression));
    obj value = own(FIELD(pair, 1));
    dec(pair);
    return value;
}
static int has_sorry(obj expression) { return (int)UNBOX(l_Lean_Expr_hasSorry___boxed(expression)); }

/* ---- local contexts ---- */
static void add_array(Locals *out, b_obj array) {
    for (size_t i = 0; i < ARRAY_SIZE(array); i++) {
        b_obj item = ARRAY_ITEM(array, i);
        if (IS_SCALAR(item)) continue; /* erased */
        if (out->count == out->capacity) {
            out->capacity = out->capacity ? out->capacity * 2 : 64;
            out->items = realloc(out->items, out->capacity * sizeof *out->items);
            out->shown = realloc(out->shown, out->capacity * sizeof *out->shown);
            if (!out->items || !out->shown) abort();
        }
        out->items[out->count++] = FIELD(item, 0);
    }
}
static void add_node(Locals *out, b_obj node) {
    b_obj array = FIELD(node, 0);
    if (node->tag == 1) add_array(out, array);
    else
        for (size_t i = 0; i < ARRAY_SIZE(array); i++) add_node(out, ARRAY_ITEM(array, i));
}
/* The declarations of a local context in order, borrowed from it; valid until the next call. */
static Locals locals_of(b_obj local_context) {
    static Locals found;
    b_obj declarations = FIELD(local_context, 1);
    found.count = 0;
    add_node(&found, FIELD(declarations, 0));
    add_array(&found, FIELD(declarations, 1));
    return found;
}

enum { KIND_DEFAULT = 0, KIND_AUXILIARY = 2 };
static int local_kind(b_obj declaration) { return SCALAR_BYTES(declaration)[1]; }
/* The body of a `have` cannot be seen. */
static int is_let(b_obj declaration) { return declaration->tag == 1 && !SCALAR_BYTES(declaration)[0]; }

static int is_macro_scoped(b_obj name) {
    return !IS_SCALAR(name) && (name->tag != 1 || is_macro_scoped(FIELD(name, 0)) ||
                                strcmp(STRING_BYTES(FIELD(name, 1)), "_hyg") == 0);
}
/* Whether some name cannot be typed: it has macro scopes, or a later hypothesis has the same name. */
static int has_unreachable_names(Locals locals) {
    for (size_t i = 0; i < locals.count; i++) {
        b_obj name = FIELD(locals.items[i], LOCAL_NAME);
        if (is_macro_scoped(name)) return 1;
        for (size_t j = i + 1; j < locals.count; j++)
            if (name_hash(name) == name_hash(FIELD(locals.items[j], LOCAL_NAME))) return 1;
    }
    return 0;
}
/* The local context with Lean's daggers on names that cannot be typed, as Lean shows it. */
static obj with_daggers(b_obj local_context, b_obj core_context) {
    obj options = new_ctor(0, 3, 0);
    FIELD(options, 0) = own(FIELD(FIELD(core_context, 0), CORE_OPTIONS));
    FIELD(options, 1) = BOX(1);
    FIELD(options, 2) = BOX(1);
    obj pair = l_Lean_LocalContext_sanitizeNames(own(local_context), options);
    return take_value(pair);
}

/* Writes a name as it is typed, with «» where needed, inside quotes. */
static void text_typed_name(b_obj name) {
    obj string = l_Lean_Name_toString___boxed(own(name), BOX(1));
    text_json_string(STRING_BYTES(string), STRING_SIZE(string));
    dec(string);
}

int text_goal(const View *view, b_obj goal) {
    obj found = l_Lean_MetavarContext_findDecl_x3f___boxed(own(FIELD(view->meta_state, 0)), own(goal));
    if (IS_SCALAR(found)) {
        text_string("{\"case\":null,\"hypotheses\":[],\"target\":\"<lost goal>\",\"cut\":true}");
        return 1;
    }
    b_obj declaration = FIELD(found, 0);
    obj local_context = own(FIELD(declaration, 1));
    Locals locals = locals_of(local_context);
    if (has_unreachable_names(locals)) {
        obj plain = local_context;
        local_context = with_daggers(plain, view->core_context);
        dec(plain);
        locals = locals_of(local_context);
    }
    Printer printer = {view, local_context, locals, NULL, NULL, NULL};
    int metavariables = 0, cut = 0, count = 0;
    text_string("{\"case\":");
    if (IS_SCALAR(FIELD(declaration, 0))) text_string("null");
    else {
        obj tag = l_Lean_Name_eraseMacroScopes___boxed(own(FIELD(declaration, 0)));
        text_typed_name(tag);
        dec(tag);
    }
    text_string(",\"hypotheses\":[");
    for (size_t i = 0; i < locals.count && !timed_out(); i++) {
        b_obj local = locals.items[i];
        obj type = instantiate(view->meta_state, FIELD(local, LOCAL_TYPE));
        locals.shown[i] = shown_of(locals, i, type);
        if (local_kind(local) == KIND_DEFAULT) {
            text_string(count++ ? ",[" : "[");
            text_typed_name(FIELD(local, LOCAL_NAME));
            text_add(",", 1);
            metavariables |= has_metavariable(type);
            cut |= text_expression(&printer, type);
            text_add(",", 1);
            if (is_let(local)) {
                obj value = instantiate(view->meta_state, FIELD(local, LOCAL_VALUE));
                metavariables |= has_metavariable(value);
                cut |= text_expression(&printer, value);
                dec(value);
            } else {
                text_string("null");
            }
            text_add("]", 1);
        }
        dec(type);
    }
    text_string("],\"target\":");
    obj target = instantiate(view->meta_state, FIELD(declaration, 2));
    metavariables |= has_metavariable(target);
    if (!timed_out()) cut |= text_expression(&printer, target);
    text_string(cut ? ",\"cut\":true}" : ",\"cut\":false}");
    dec(target);
    printer_close(&printer);
    dec(local_context);
    dec(found);
    return metavariables;
}

/* ---- what the text does not show ---- */
int goal_has_sorry(b_obj meta_state, b_obj goal) {
    obj found = l_Lean_MetavarContext_findDecl_x3f___boxed(own(FIELD(meta_state, 0)), own(goal));
    if (IS_SCALAR(found)) return 0;
    b_obj declaration = FIELD(found, 0);
    Locals locals = locals_of(FIELD(declaration, 1));
    int sorry = has_sorry(instantiate(meta_state, FIELD(declaration, 2)));
    for (size_t i = 0; i < locals.count && !sorry; i++) {
        b_obj local = locals.items[i];
        if (local_kind(local) != KIND_DEFAULT) continue;
        for (int field = LOCAL_TYPE; field <= LOCAL_TYPE + is_let(local); field++)
            sorry |= has_sorry(instantiate(meta_state, FIELD(local, field)));
    }
    dec(found);
    return sorry;
}
int solution_has_sorry(b_obj meta_state, b_obj goal) {
    obj variable = l_Lean_Expr_mvar___override(own(goal));
    obj solution = instantiate(meta_state, variable);
    dec(variable);
    return has_sorry(solution);
}

b_obj recursion_hypothesis(b_obj meta_state, b_obj goal, const char *own_name) {
    obj found = l_Lean_MetavarContext_findDecl_x3f___boxed(own(FIELD(meta_state, 0)), own(goal));
    if (IS_SCALAR(found)) return NULL;
    Locals locals = locals_of(FIELD(FIELD(found, 0), 1));
    size_t size = strlen(own_name);
    b_obj id = NULL;
    for (size_t i = 0; i < locals.count && !id; i++) {
        if (local_kind(locals.items[i]) != KIND_AUXILIARY) continue;
        obj string = l_Lean_Name_toString___boxed(own(FIELD(locals.items[i], LOCAL_NAME)), BOX(0));
        size_t length = STRING_SIZE(string);
        if (length <= size && strcmp(own_name + size - length, STRING_BYTES(string)) == 0 &&
            (length == size || own_name[size - length - 1] == '.'))
            id = FIELD(locals.items[i], LOCAL_ID);
        dec(string);
    }
    dec(found); /* the metavariable context keeps the hypothesis alive */
    return id;
}
