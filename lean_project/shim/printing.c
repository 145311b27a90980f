/* Expressions as text, each printed once for all the goals that show it.
 *
 * Printing costs more than most tactics, and the states of one theorem mostly show the same hypotheses. `induction` and
 * its like make new variables of the old names, so expressions count as the same when they differ only in variables that
 * show alike. This file must not know goals.
 */
#define _GNU_SOURCE
#include "printing.h"

#include <stdlib.h>

extern obj l_Lean_Meta_ppExpr___boxed(obj, obj, obj, obj, obj, obj);
extern obj l_Std_Format_pretty___boxed(obj, obj, obj, obj);
extern uint8_t lean_expr_equal(b_obj, b_obj), lean_name_eq(b_obj, b_obj);

int text_json_bounded(const char *bytes, size_t size, size_t limit, int cut) {
    if (size > limit) {
        cut = 1;
        size = limit;
        while (size && ((unsigned char)bytes[size] & 0xC0) == 0x80) size--; /* between characters */
    }
    text_add("\"", 1);
    text_json_escaped(bytes, size);
    text_string(cut ? CUT_MARK "\"" : "\"");
    return cut;
}

enum { FVAR = 1, APP = 5, LAMBDA = 6, FORALL = 7, LET = 8, METADATA = 10, PROJECTION = 11 };


/* Counts the nodes of an expression as printing meets them (what is shared counts each time) from `nodes` to `limit`. */
static size_t count_nodes(b_obj expression, size_t nodes, size_t limit) {
    while (nodes++ < limit) {
        switch (expression->tag) {
        case APP:
            nodes = count_nodes(FIELD(expression, 1), nodes, limit);
            expression = FIELD(expression, 0);
            break;
        case LAMBDA:
        case FORALL:
            nodes = count_nodes(FIELD(expression, 1), nodes, limit);
            expression = FIELD(expression, 2);
            break;
        case LET:
            nodes = count_nodes(FIELD(expression, 1), nodes, limit);
            nodes = count_nodes(FIELD(expression, 2), nodes, limit);
            expression = FIELD(expression, 3);
            break;
        case METADATA: expression = FIELD(expression, 1); break;
        case PROJECTION: expression = FIELD(expression, 2); break;
        default: return nodes;
        }
    }
    return nodes;
}

/* ---- the shape of an expression: all that shows in its text ---- */
typedef struct {
    Locals locals;
    int budget; /* nodes that are looked at */
    uint64_t *variables; /* what shows of the variables, in the order in which they are met */
    size_t count, capacity;
} Walk;

static uint64_t mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}
static int has_variable(b_obj expression) { return expression_data(expression) >> 40 & 1; }
static int binder_info(b_obj expression) { return SCALAR_BYTES(expression)[8]; }

static uint64_t variable_shape(Walk *walk, b_obj id) {
    uint64_t shown = 0;
    for (size_t i = 0; i < walk->locals.count && !shown; i++)
        if (lean_name_eq(FIELD(walk->locals.items[i], LOCAL_ID), id)) shown = walk->locals.shown[i];
    if (walk->count == walk->capacity) {
        walk->capacity = walk->capacity ? walk->capacity * 2 : 64;
        walk->variables = realloc(walk->variables, walk->capacity * sizeof *walk->variables);
        if (!walk->variables) abort();
    }
    walk->variables[walk->count++] = shown;
    return mix(FVAR, shown);
}
static uint64_t shape_of(Walk *walk, b_obj expression) {
    uint64_t hash = mix(expression->tag, 0);
    if (!has_variable(expression)) return mix(hash, expression_data(expression));
    if (--walk->budget <= 0) return 0;
    switch (expression->tag) {
    case FVAR: return variable_shape(walk, FIELD(expression, 0));
    case APP:
        hash = mix(hash, shape_of(walk, FIELD(expression, 0)));
        return mix(hash, shape_of(walk, FIELD(expression, 1)));
    case LAMBDA:
    case FORALL:
        hash = mix(mix(hash, name_hash(FIELD(expression, 0))), (uint64_t)binder_info(expression));
        hash = mix(hash, shape_of(walk, FIELD(expression, 1)));
        return mix(hash, shape_of(walk, FIELD(expression, 2)));
    case LET:
        hash = mix(hash, name_hash(FIELD(expression, 0)));
        for (unsigned i = 1; i <= 3; i++) hash = mix(hash, shape_of(walk, FIELD(expression, i)));
        return hash;
    case METADATA: return mix(hash, shape_of(walk, FIELD(expression, 1)));
    case PROJECTION: return mix(hash, shape_of(walk, FIELD(expression, 2)));
    default: return hash;
    }
}
/* Whether two expressions are the same but for their variables. */
static int same_shape(b_obj one, b_obj other) {
    for (;;) {
        if (one == other) return 1;
        if (one->tag != other->tag || has_variable(one) != has_variable(other)) return 0;
        if (!has_variable(one)) return lean_expr_equal(one, other);
        unsigned last = 2;
        switch (one->tag) {
        case FVAR: return 1;
        case APP:
            if (!same_shape(FIELD(one, 0), FIELD(other, 0))) return 0;
            last = 1;
            break;
        case LET:
            if (!same_shape(FIELD(one, 2), FIELD(other, 2))) return 0;
            last = 3;
            __attribute__((fallthrough));
        case LAMBDA:
        case FORALL:
            if (!lean_name_eq(FIELD(one, 0), FIELD(other, 0)) || binder_info(one) != binder_info(other) ||
                !same_shape(FIELD(one, 1), FIELD(other, 1)))
                return 0;
            break;
        case METADATA:
            if (FIELD(one, 0) != FIELD(other, 0)) return 0;
            last = 1;
            break;
        case PROJECTION:
            if (!lean_name_eq(FIELD(one, 0), FIELD(other, 0)) || FIELD(one, 1) != FIELD(other, 1)) return 0;
            break;
        default: return 0;
        }
        one = FIELD(one, last);
        other = FIELD(other, last);
    }
}

static Walk walk;
static uint64_t begin_walk(Locals locals, b_obj expression) {
    walk.locals = locals;
    walk.budget = MAX_EXPRESSION_NODES;
    walk.count = 0;
    return shape_of(&walk, expression);
}
/* States that branch may give one identifier to hypotheses of different names and types. Of a type, what tells explicit
 * from implicit arguments counts beside its hash, which does not. */
uint64_t shown_of(Locals locals, size_t i, b_obj type) {
    locals.count = i;
    uint64_t hash = mix(name_hash(FIELD(locals.items[i], LOCAL_NAME)), begin_walk(locals, type));
    for (; type->tag == FORALL; type = FIELD(type, 2)) hash = mix(hash, (uint64_t)binder_info(type));
    return hash | 1;
}

/* ---- printing, with a memory ---- */
typedef struct {
    uint64_t shape;
    obj expression;
    uint64_t *variables;
    size_t count, size;
    char *text;
} Remembered;
enum { REMEMBERED = 4096, MAX_REMEMBERED_BYTES = 1000 };
static Remembered memory[REMEMBERED];

static int print_expression(Printer *printer, b_obj expression) {
    if (!printer->meta_ref) {
        printer->meta_ref = lean_st_mk_ref(own(printer->view->meta_state));
        printer->core_ref = lean_st_mk_ref(own(printer->view->core_state));
        printer->meta_context = copy_ctor(printer->view->meta_context);
        set_field(printer->meta_context, META_CONTEXT_LOCALS, own(printer->local_context));
    }
    obj result = l_Lean_Meta_ppExpr___boxed(own(expression), own(printer->meta_context), own(printer->meta_ref),
                                            own(printer->view->core_context), own(printer->core_ref), BOX(0));
    if (is_error(result)) {
        dec(result);
        text_string("\"<unprintable>\"");
        return 1;
    }
    obj string = l_Std_Format_pretty___boxed(take_value(result), BOX(100), BOX(0), BOX(0));
    size_t size = STRING_SIZE(string);
    const char *bytes = STRING_BYTES(string);
    int left_out = count_nodes(expression, 0, MAX_EXPRESSION_NODES) >= MAX_EXPRESSION_NODES && strstr(bytes, "⋯");
    int cut = text_json_bounded(bytes, size, MAX_EXPRESSION_BYTES, left_out);
    dec(string);
    return cut;
}
void printer_close(Printer *printer) {
    if (!printer->meta_ref) return;
    dec(printer->meta_ref);
    dec(printer->core_ref);
    dec(printer->meta_context);
}

static void forget(Remembered *slot) {
    if (slot->expression) dec(slot->expression);
    free(slot->text);
    free(slot->variables);
    memset(slot, 0, sizeof *slot);
}
void forget_printed(void) {
    for (size_t i = 0; i < REMEMBERED; i++) forget(&memory[i]);
}
static void *copy_of(const void *bytes, size_t size) {
    void *copy = malloc(size ? size : 1);
    if (!copy) abort();
    return size ? memcpy(copy, bytes, size) : copy;
}
int text_expression(Printer *printer, b_obj expression) {
    if (has_metavariable(expression)) return print_expression(printer, expression);
    uint64_t shape = begin_walk(printer->locals, expression);
    if (walk.budget <= 0) return print_expression(printer, expression);
    Remembered *slot = &memory[shape % REMEMBERED];
    size_t bytes = walk.count * sizeof *walk.variables;
    if (slot->expression && slot->shape == shape && slot->count == walk.count &&
        (!bytes || memcmp(slot->variables, walk.variables, bytes) == 0) && same_shape(slot->expression, expression)) {
        text_add(slot->text, slot->size);
        return 0;
    }
    size_t start = leanseek_text_size();
    int cut = print_expression(printer, expression);
    size_t size = leanseek_text_size() - start;
    if (cut || size > MAX_REMEMBERED_BYTES) return cut;
    forget(slot);
    *slot = (Remembered){shape, own(expression), copy_of(walk.variables, bytes), walk.count, size,
                         copy_of(leanseek_text() + start, size)};
    return 0;
}
