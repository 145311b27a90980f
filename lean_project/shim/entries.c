/* Writes names, levels and expressions as numbered lines (format: `export.c`). It must not know about declarations. */
#include "entries.h"
#include "shim.h"
#include "terms.h"

#include <stdarg.h>
#include <stdio.h>

extern obj l_Nat_reprFast(obj);

static table name_numbers, level_numbers, expression_numbers;
static object_stack names;
static uint32_t level_count, expression_count;

void entries_start(void) {
    table_clear(&name_numbers);
    table_clear(&level_numbers);
    table_clear(&expression_numbers);
    names.count = 0;
    level_count = expression_count = 0;
}

void line(const char *format, ...) {
    char bytes[256];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(bytes, sizeof bytes, format, arguments);
    va_end(arguments);
    text_add(bytes, (size_t)size < sizeof bytes ? (size_t)size : sizeof bytes - 1);
}

static void encoded_name(b_obj name) {
    if (IS_SCALAR(name)) {
        text_add("@", 1);
        return;
    }
    if (!IS_SCALAR(FIELD(name, 0))) {
        encoded_name(FIELD(name, 0));
        text_add(".", 1);
    }
    b_obj last = FIELD(name, 1);
    if (name->tag == NAME_STRING) text_encoded(STRING_BYTES(last), STRING_SIZE(last));
    else line("#%zu", UNBOX(last));
}

static int same_name(uint32_t index, const void *name) { return lean_name_eq(names.items[index], (b_obj)name); }
uint32_t name_index(b_obj name) {
    uint32_t *index = table_value(&name_numbers, NAME_HASH(name), same_name, name);
    if (*index == NONE) {
        *index = (uint32_t)names.count;
        push(&names, name);
        text_string("n ");
        encoded_name(name);
        text_string("\n");
    }
    return *index;
}

static uint32_t level_index(b_obj level) {
    if (IS_SCALAR(level)) return 0;
    uint32_t known = table_look(&level_numbers, (uint64_t)(uintptr_t)level, NULL, NULL);
    if (known != NONE) return known;
    uint32_t first, second;
    switch (level->tag) {
    case LEVEL_SUCC: line("s %u\n", level_index(FIELD(level, 0))); break;
    case LEVEL_MAX:
    case LEVEL_IMAX:
        first = level_index(FIELD(level, 0));
        second = level_index(FIELD(level, 1));
        line("%c %u %u\n", level->tag == LEVEL_MAX ? 'm' : 'i', first, second);
        break;
    case LEVEL_PARAM:
        first = name_index(FIELD(level, 0));
        line("p %u\n", first);
        break;
    default: line("? level\n");
    }
    uint32_t index = ++level_count;
    *table_value(&level_numbers, (uint64_t)(uintptr_t)level, NULL, NULL) = index;
    return index;
}

/* ---- expressions, without recursion: terms can be deep ---- */
unsigned children(b_obj e, b_obj child[3]) {
    switch (e->tag) {
    case EXPR_APP: child[0] = FIELD(e, 0), child[1] = FIELD(e, 1); return 2;
    case EXPR_LAMBDA:
    case EXPR_PI: child[0] = FIELD(e, 1), child[1] = FIELD(e, 2); return 2;
    case EXPR_LET: child[0] = FIELD(e, 1), child[1] = FIELD(e, 2), child[2] = FIELD(e, 3); return 3;
    case EXPR_MDATA: child[0] = FIELD(e, 1); return 1;
    case EXPR_PROJ: child[0] = FIELD(e, 2); return 1;
    default: return 0;
    }
}
static uint32_t known_expression(b_obj e) {
    return table_look(&expression_numbers, (uint64_t)(uintptr_t)e, NULL, NULL);
}

static void binder_line(char kind, b_obj e) {
    /* the binder kind is the byte after the cached hash and flags */
    unsigned scalar = SCALAR_BYTES(e)[8];
    uint32_t name = name_index(FIELD(e, 0));
    line("%c %u %u %u %u", kind, scalar, name, known_expression(FIELD(e, 1)), known_expression(FIELD(e, 2)));
    if (kind == 'Z') line(" %u", known_expression(FIELD(e, 3)));
    line("\n");
}
static void literal_line(b_obj literal) {
    b_obj value = FIELD(literal, 0);
    if (literal->tag == LITERAL_STRING) {
        text_string("t ");
        text_encoded(STRING_BYTES(value), STRING_SIZE(value));
    } else {
        text_string("d ");
        text_lean_string(l_Nat_reprFast(own(value)));
    }
    line("\n");
}
static void constant_line(b_obj e) {
    for (b_obj l = FIELD(e, 1); !IS_SCALAR(l); l = FIELD(l, 1)) level_index(FIELD(l, 0));
    line("c %u", name_index(FIELD(e, 0)));
    for (b_obj l = FIELD(e, 1); !IS_SCALAR(l); l = FIELD(l, 1)) line(" %u", level_index(FIELD(l, 0)));
    line("\n");
}
static void expression_line(b_obj e) {
    uint32_t index;
    switch (e->tag) {
    case EXPR_BVAR: line("b %zu\n", IS_SCALAR(FIELD(e, 0)) ? UNBOX(FIELD(e, 0)) : SIZE_MAX); break;
    case EXPR_SORT: index = level_index(FIELD(e, 0)), line("S %u\n", index); break;
    case EXPR_CONST: constant_line(e); break;
    case EXPR_APP: line("a %u %u\n", known_expression(FIELD(e, 0)), known_expression(FIELD(e, 1))); break;
    case EXPR_LAMBDA: binder_line('L', e); break;
    case EXPR_PI: binder_line('P', e); break;
    case EXPR_LET: binder_line('Z', e); break;
    case EXPR_LITERAL: literal_line(FIELD(e, 0)); break;
    case EXPR_PROJ:
        index = name_index(FIELD(e, 0));
        line("j %u %zu %u\n", index, UNBOX(FIELD(e, 1)), known_expression(FIELD(e, 2)));
        break;
    default: line("? expression\n");
    }
}
/* The number of `e`, after the lines that it needs. */
uint32_t expression_index(b_obj root) {
    object_stack stack = {0};
    push(&stack, root);
    while (stack.count) {
        b_obj e = stack.items[stack.count - 1], child[3];
        if (known_expression(e) != NONE) {
            stack.count--;
            continue;
        }
        unsigned count = children(e, child), missing = 0;
        for (unsigned i = count; i-- > 0;) {
            if (known_expression(child[i]) != NONE) continue;
            push(&stack, child[i]);
            missing++;
        }
        if (missing) continue;
        stack.count--;
        uint32_t index;
        if (e->tag == EXPR_MDATA) { /* annotations mean nothing to the kernel */
            index = known_expression(child[0]);
        } else {
            expression_line(e);
            index = expression_count++;
        }
        *table_value(&expression_numbers, (uint64_t)(uintptr_t)e, NULL, NULL) = index;
    }
    free(stack.items);
    return known_expression(root);
}
