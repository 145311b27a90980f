/* The axioms that constants of the imported library rest on, found by walking their terms.
 *
 * Answers are kept for the life of the process, so that a process that forks can find them once for all its children.
 * This file must not know about declarations that are being checked.
 */
#include "axioms.h"
#include "shim.h"
#include "table.h"

static table known;
static b_obj *names;
static unsigned *answers;
static size_t count, name_capacity, answer_capacity;
static obj allowed[3], sorry;

static int same_name(uint32_t index, const void *name) { return lean_name_eq(names[index], (b_obj)name); }

static unsigned of_axiom(b_obj name) {
    if (!sorry) {
        allowed[0] = lean_name("propext");
        allowed[1] = lean_name("Classical.choice");
        allowed[2] = lean_name("Quot.sound");
        sorry = lean_name("sorryAx");
    }
    for (unsigned i = 0; i < 3; i++)
        if (lean_name_eq(name, allowed[i])) return 1u << i;
    return lean_name_eq(name, sorry) ? AXIOM_SORRY : AXIOM_OTHER;
}

static unsigned of_expression(b_obj kernel, b_obj e, table *seen) {
    unsigned found = 0;
    for (;;) { /* the last child is walked in the loop */
        if (IS_SCALAR(e)) return found;
        uint32_t *mark = table_value(seen, (uint64_t)(uintptr_t)e, NULL, NULL);
        if (*mark != NONE) return found;
        *mark = 0;
        switch (e->tag) {
        case EXPR_CONST: return found | library_axioms(kernel, FIELD(e, 0));
        case EXPR_APP:
            found |= of_expression(kernel, FIELD(e, 1), seen);
            e = FIELD(e, 0);
            break;
        case EXPR_LET:
            found |= of_expression(kernel, FIELD(e, 3), seen);
            __attribute__((fallthrough));
        case EXPR_LAMBDA:
        case EXPR_PI:
            found |= of_expression(kernel, FIELD(e, 1), seen);
            e = FIELD(e, 2);
            break;
        case EXPR_MDATA: e = FIELD(e, 1); break;
        case EXPR_PROJ:
            found |= library_axioms(kernel, FIELD(e, 0));
            e = FIELD(e, 2);
            break;
        default: return found;
        }
    }
}
static unsigned of_names(b_obj kernel, b_obj list) {
    unsigned found = 0;
    for (; !IS_SCALAR(list); list = FIELD(list, 1)) found |= library_axioms(kernel, FIELD(list, 0));
    return found;
}

/* All types and constructors of a block: each of its types has to get the whole answer, whichever is asked first. */
static unsigned of_block(b_obj kernel, b_obj inductive, table *seen) {
    unsigned found = 0;
    for (b_obj t = INDUCTIVE_ALL(inductive); !IS_SCALAR(t); t = FIELD(t, 1)) {
        b_obj type = find_constant(kernel, FIELD(t, 0));
        if (!type || type->tag != CONSTANT_INDUCTIVE) return AXIOM_OTHER;
        found |= of_expression(kernel, INFO_TYPE(type), seen);
        for (b_obj c = INDUCTIVE_CONSTRUCTORS(type); !IS_SCALAR(c); c = FIELD(c, 1)) {
            b_obj constructor = find_constant(kernel, FIELD(c, 0));
            if (!constructor) return AXIOM_OTHER;
            found |= of_expression(kernel, INFO_TYPE(constructor), seen);
        }
    }
    return found;
}

unsigned library_axioms(b_obj kernel, b_obj name) {
    uint32_t *index = table_value(&known, NAME_HASH(name), same_name, name);
    if (*index != NONE) return answers[*index];
    size_t place = count;
    *index = (uint32_t)place;
    GROW(names, count, name_capacity);
    if (name_capacity != answer_capacity) {
        answer_capacity = name_capacity;
        answers = must_realloc(answers, answer_capacity * sizeof *answers);
    }
    names[count++] = own(name);
    answers[place] = 0; /* constants of one inductive type mention each other */
    b_obj info = find_constant(kernel, name);
    unsigned found = AXIOM_OTHER;
    if (info) {
        table seen = {0};
        found = of_expression(kernel, INFO_TYPE(info), &seen);
        switch (info->tag) {
        case CONSTANT_AXIOM: found |= of_axiom(name); break;
        case CONSTANT_DEFINITION:
        case CONSTANT_THEOREM:
        case CONSTANT_OPAQUE: found |= of_expression(kernel, INFO_BODY(info), &seen); break;
        case CONSTANT_INDUCTIVE: found |= of_block(kernel, info, &seen); break;
        case CONSTANT_CONSTRUCTOR: found |= library_axioms(kernel, CONSTRUCTOR_INDUCTIVE(info)); break;
        case CONSTANT_RECURSOR: found |= of_names(kernel, RECURSOR_ALL(info)); break;
        default: break;
        }
        table_clear(&seen);
    }
    return answers[place] = found;
}
