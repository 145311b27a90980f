/* Writes the declarations that a theorem needs as text: the data that leaves a process in which strange text ran.
 *
 * From the wanted names the walk goes through every constant that types and values mention and stops at constants
 * of the imported library. A line is a table entry or a declaration; entries are numbered from 0 in the order of
 * their lines, each table by itself, and come before they are used (level 0 is there from the start):
 *
 *   n NAME                            a name: components joined by dots, `#` before numbers, bytes other than
 *                                     letters, digits, _ and ' as %XX, `$` for an empty component
 *   s L | m L L | i L L | p N         levels: successor, maximum, imax, parameter
 *   b K | S L | c N L* | a E E        expressions: variable, sort, constant, application,
 *   L B N E E | P B N E E             lambda and pi (binder kind, name, type, body),
 *   Z B N E E E                       let (not dependent, name, type, value, body),
 *   d DIGITS | t TEXT | j N K E       literals (text like a name's component), projection
 *   axiom N E N*                      name, type, universe parameters
 *   definition N HINT E E N*          HINT is `opaque`, `abbrev` or a height; type, value
 *   theorem N E E N*, opaque N E E N*
 *   statement N E N*                  a theorem without its proof
 *   block K N+                        mutual inductive types with K parameters: their names, then for each
 *   inductive N E N*, constructor N E, recursor N, and `end`
 *   refused N WHY                     a constant that cannot be written: missing, unsafe, malformed
 *   open N                            the theorem N uses sorry by itself
 *   target N                          the constant that the next wanted name stands for
 *
 * Nobody may trust what stands in the text: `replay.c` reads it strictly and the kernel judges it.
 */
#include "entries.h"
#include "shim.h"
#include "terms.h"

#include <stdio.h>

#define MAX_TEXT_BYTES ((size_t)48 << 20)

extern obj l_Lean_mkPrivateName___boxed(obj, obj);

static struct {
    b_obj kernel, library;
    int proofs; /* whether proofs of theorems are written */
    obj sorry;
    table done;
    object_stack done_items;
} out;

/* ---- constants ---- */
static int same_done(uint32_t index, const void *name) { return lean_name_eq(out.done_items.items[index], (b_obj)name); }
/* Marks a constant as written; whether it was before. */
static int mark_done(b_obj name) {
    uint32_t *index = table_value(&out.done, NAME_HASH(name), same_done, name);
    if (*index != NONE) return 1;
    *index = (uint32_t)out.done_items.count;
    push(&out.done_items, name);
    return 0;
}

static void visit(b_obj name);

/* The constants that the given expressions mention and that are not written yet; whether one of them is sorryAx. */
static int collect(const object_stack *roots, object_stack *constants) {
    object_stack stack = {0};
    table seen = {0};
    int sorry = 0;
    for (size_t i = 0; i < roots->count; i++) push(&stack, roots->items[i]);
    while (stack.count) {
        b_obj e = stack.items[--stack.count], child[3];
        uint32_t *mark = table_value(&seen, (uint64_t)(uintptr_t)e, NULL, NULL);
        if (*mark != NONE) continue;
        *mark = 0;
        if (e->tag == EXPR_CONST && lean_name_eq(FIELD(e, 0), out.sorry)) sorry = 1;
        if (e->tag == EXPR_CONST || e->tag == EXPR_PROJ) push(constants, FIELD(e, 0));
        unsigned count = children(e, child);
        for (unsigned i = 0; i < count; i++) push(&stack, child[i]);
    }
    table_clear(&seen);
    free(stack.items);
    return sorry;
}
/* Writes what the expressions need; whether they use sorry themselves. Empties `roots`. */
static int visit_constants(object_stack *roots) {
    object_stack constants = {0};
    int sorry = collect(roots, &constants);
    for (size_t i = 0; i < constants.count; i++) visit(constants.items[i]);
    free(constants.items);
    free(roots->items);
    return sorry;
}

static void parameters(b_obj info) {
    for (b_obj l = INFO_PARAMETERS(info); !IS_SCALAR(l); l = FIELD(l, 1)) line(" %u", name_index(FIELD(l, 0)));
    line("\n");
}
static void name_parameters(b_obj info) {
    for (b_obj l = INFO_PARAMETERS(info); !IS_SCALAR(l); l = FIELD(l, 1)) name_index(FIELD(l, 0));
}
static void refused(b_obj name, const char *why) {
    uint32_t index = name_index(name);
    line("refused %u %s\n", index, why);
}

static void write_value(b_obj info, const char *word, int with_value) {
    object_stack roots = {0};
    push(&roots, INFO_TYPE(info));
    if (with_value) push(&roots, INFO_BODY(info));
    int sorry = visit_constants(&roots);
    uint32_t name = name_index(INFO_NAME(info)), type = expression_index(INFO_TYPE(info));
    uint32_t value = with_value ? expression_index(INFO_BODY(info)) : 0;
    name_parameters(info);
    line("%s %u", word, name);
    if (info->tag == CONSTANT_DEFINITION) {
        b_obj hints = DEFINITION_HINTS(info);
        if (IS_SCALAR(hints)) line(UNBOX(hints) ? " abbrev" : " opaque");
        else line(" %u", *(uint32_t *)SCALAR_BYTES(hints));
    }
    line(" %u", type);
    if (with_value) line(" %u", value);
    parameters(info);
    if (sorry && info->tag == CONSTANT_THEOREM) line("open %u\n", name);
}

/* The types of a block, and the types of all that it declares; marks all of it as written. 0 if something is not
 * what it has to be. */
static int block_types(b_obj info, object_stack *types, object_stack *expressions) {
    for (b_obj l = INDUCTIVE_ALL(info); !IS_SCALAR(l); l = FIELD(l, 1)) {
        b_obj type = find_constant(out.kernel, FIELD(l, 0));
        if (!type || type->tag != CONSTANT_INDUCTIVE) return 0;
        push(types, type);
        push(expressions, INFO_TYPE(type));
        mark_done(INFO_NAME(type));
        for (b_obj c = INDUCTIVE_CONSTRUCTORS(type); !IS_SCALAR(c); c = FIELD(c, 1)) {
            b_obj constructor = find_constant(out.kernel, FIELD(c, 0));
            if (!constructor || constructor->tag != CONSTANT_CONSTRUCTOR) return 0;
            push(expressions, INFO_TYPE(constructor));
            mark_done(INFO_NAME(constructor));
        }
    }
    return types->count > 0;
}
static void write_type(b_obj type) {
    uint32_t expression = expression_index(INFO_TYPE(type));
    name_parameters(type);
    line("inductive %u %u", name_index(INFO_NAME(type)), expression);
    parameters(type);
    for (b_obj c = INDUCTIVE_CONSTRUCTORS(type); !IS_SCALAR(c); c = FIELD(c, 1)) {
        expression = expression_index(INFO_TYPE(find_constant(out.kernel, FIELD(c, 0))));
        line("constructor %u %u\n", name_index(FIELD(c, 0)), expression);
    }
}
static void write_recursor(b_obj type, const char *word) {
    line("recursor %u\n", name_index(lean_name_mk_string(own(INFO_NAME(type)), lean_string(word))));
}
static void write_block(b_obj info) {
    object_stack types = {0}, expressions = {0};
    if (!block_types(info, &types, &expressions)) {
        refused(INFO_NAME(info), "malformed");
        return;
    }
    visit_constants(&expressions);
    for (size_t i = 0; i < types.count; i++) name_index(INFO_NAME(types.items[i]));
    line("block %zu", UNBOX(INDUCTIVE_PARAMETERS(info)));
    for (size_t i = 0; i < types.count; i++) line(" %u", name_index(INFO_NAME(types.items[i])));
    line("\n");
    for (size_t i = 0; i < types.count; i++) {
        write_type(types.items[i]);
        write_recursor(types.items[i], "rec");
    }
    for (size_t i = 1; i <= UNBOX(INDUCTIVE_NESTED(info)); i++) {
        char word[32];
        snprintf(word, sizeof word, "rec_%zu", i);
        write_recursor(types.items[0], word);
    }
    line("end\n");
    free(types.items);
}

static void visit(b_obj name) {
    if (leanseek_text_size() > MAX_TEXT_BYTES || find_constant(out.library, name) || mark_done(name)) return;
    b_obj info = find_constant(out.kernel, name);
    if (!info) {
        refused(name, "missing");
        return;
    }
    b_obj value = INFO_VALUE(info);
    switch (info->tag) {
    case CONSTANT_AXIOM: write_value(info, "axiom", 0); break;
    case CONSTANT_DEFINITION:
        if (SCALAR_BYTES(value)[0] != SAFETY_SAFE) refused(name, "unsafe");
        else write_value(info, "definition", 1);
        break;
    case CONSTANT_THEOREM: write_value(info, out.proofs ? "theorem" : "statement", out.proofs); break;
    case CONSTANT_OPAQUE:
        if (SCALAR_BYTES(value)[0]) refused(name, "unsafe");
        else write_value(info, "opaque", 1);
        break;
    case CONSTANT_INDUCTIVE:
        if (SCALAR_BYTES(value)[1]) refused(name, "unsafe");
        else write_block(info);
        break;
    case CONSTANT_CONSTRUCTOR: visit(CONSTRUCTOR_INDUCTIVE(info)); break;
    case CONSTANT_RECURSOR: visit(FIELD(RECURSOR_ALL(info), 0)); break;
    default: refused(name, "malformed");
    }
}

/* The constant that the file's author calls `name`: itself, or the private one of this file. */
static b_obj wanted(b_obj env, obj name) {
    if (find_constant(out.kernel, name)) return name;
    obj private = l_Lean_mkPrivateName___boxed(own(env), own(name));
    return find_constant(out.kernel, private) ? private : name;
}

/* Writes the declarations that the constants `names` (encoded, separated by newlines) need from the elaborated state
 * `index` beyond the library state `library_index`. Without `proofs` theorems are written as statements. 0, or -1
 * when the text would be too long or a name cannot be read. */
EXPORT int leanseek_export(int index, int library_index, const char *names, int proofs) {
    memset(&out, 0, sizeof out);
    out.kernel = lean_elab_environment_to_kernel_env(own(environment(index)));
    out.library = lean_elab_environment_to_kernel_env(own(environment(library_index)));
    out.proofs = proofs;
    out.sorry = lean_name("sorryAx");
    terms_start();
    entries_start();
    text_reset();
    for (const char *end; *names; names = *end ? end + 1 : end) {
        end = names + strcspn(names, "\n");
        obj name = decode_name(names, (size_t)(end - names));
        if (!name) {
            text_reset();
            text_string("a name cannot be read");
            return -1;
        }
        b_obj constant = wanted(environment(index), name);
        visit(constant);
        uint32_t target = name_index(constant);
        line("target %u\n", target);
    }
    text_string("done\n");
    if (leanseek_text_size() <= MAX_TEXT_BYTES) return 0;
    text_reset();
    text_string("the declarations are too many to be checked");
    return -1;
}
