/* The constants that declarations speak of. It must not know what they are. */
#include "declarations.h"

/* Adds the names of the constants in `root` that were not seen in this visit. */
static void add_constants(uint32_t root, uint32_t *seen_in, uint32_t visit, numbers *into) {
    numbers stack = {0};
    add_number(&stack, root);
    while (stack.count) {
        uint32_t t = stack.items[--stack.count];
        if (seen_in[t] == visit) continue;
        seen_in[t] = visit;
        const uint32_t *p = terms[t].part;
        switch (terms[t].kind) {
        case TERM_CONST:
        case TERM_STRANGE:
            if (seen_in[p[0]] == visit) break;
            seen_in[p[0]] = visit; /* names and expressions have different numbers */
            add_number(into, p[0]);
            break;
        case TERM_APP:
        case TERM_LAMBDA:
        case TERM_PI: add_number(&stack, p[0]), add_number(&stack, p[1]); break;
        case TERM_LET: add_number(&stack, p[0]), add_number(&stack, p[1]), add_number(&stack, p[2]); break;
        case TERM_PROJ: add_number(&stack, p[0]), add_number(&stack, p[2]); break;
        default: break;
        }
    }
    free(stack.items);
}
void mentioned(const declaration *d, numbers *into) {
    static uint32_t *seen_in, seen_capacity, visit;
    if (term_total() > seen_capacity) {
        uint32_t capacity = 2 * term_total();
        seen_in = must_realloc(seen_in, capacity * sizeof *seen_in);
        memset(seen_in + seen_capacity, 0, (capacity - seen_capacity) * sizeof *seen_in);
        seen_capacity = capacity;
    }
    visit++;
    if (d->sort == SORT_BLOCK) {
        for (size_t i = 0; i < d->members.count;) {
            uint32_t constructors = d->members.items[i + 2];
            add_constants(d->members.items[i + 1], seen_in, visit, into);
            for (i += 3; constructors--; i += 2) add_constants(d->members.items[i + 1], seen_in, visit, into);
        }
        return;
    }
    add_constants(d->type, seen_in, visit, into);
    if (d->sort != SORT_AXIOM && d->sort != SORT_STATEMENT) add_constants(d->value, seen_in, visit, into);
}
int mentions(const declaration *d, uint32_t name) {
    numbers names = {0};
    int found = 0;
    mentioned(d, &names);
    for (size_t i = 0; i < names.count; i++) found |= names.items[i] == name;
    free(names.items);
    return found;
}
