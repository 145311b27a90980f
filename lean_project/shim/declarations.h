/* One side's declarations, as read from the text that `export.c` writes. */
#ifndef LEANSEEK_DECLARATIONS_H
#define LEANSEEK_DECLARATIONS_H

#include "terms.h"

enum sort { SORT_AXIOM, SORT_DEFINITION, SORT_THEOREM, SORT_OPAQUE, SORT_STATEMENT, SORT_BLOCK, SORT_REFUSED };
#define HINT_OPAQUE (NONE - 1)
#define HINT_ABBREV (NONE - 2)

typedef struct {
    uint32_t *items;
    size_t count, capacity;
} numbers;
static inline void add_number(numbers *list, uint32_t number) {
    GROW(list->items, list->count, list->capacity);
    list->items[list->count++] = number;
}

/* Terms by number. A block of inductive types has the name of its first type and the universe parameters of all;
 * its `members` are, for each type: name, type, count of constructors, then name and type of each constructor. */
typedef struct {
    enum sort sort;
    uint32_t name, parameters, type, value;
    uint32_t hint; /* a definition's height or HINT_*; the number of parameters of a block */
    numbers members, recursors;
    const char *trouble; /* why nothing may rest on it, in words with {} for its name; NULL if there is nothing */
    numbers constants;   /* names that it mentions (candidate only) */
    int is_open;         /* a theorem whose proof uses sorry (candidate only) */
    uint32_t counterpart; /* the candidate's constant that it is, or NONE (statements only) */
    uint32_t culprit;     /* without counterpart: the constant whose meaning differs */
    uint32_t visit;
} declaration;

typedef struct {
    declaration *declarations;
    size_t count, capacity;
    table by_name; /* name + 1 -> declaration, of constructors and recursors too */
    numbers targets;
    /* Called for the term of a constant; NONE if the constant is unknown. */
    uint32_t (*constant)(uint32_t name, uint32_t levels);
    /* Called when a declaration is complete; 0 if it is not well formed. */
    int (*complete)(declaration *);
} side;

/* The number of the declaration that brings the constant `name`, or NONE. */
static inline uint32_t declared(const side *s, uint32_t name) {
    return table_look(&s->by_name, (uint64_t)name + 1, NULL, NULL);
}

/* Reads a text into an empty side. 0, or the number of the line (from 1) that is not well formed. */
size_t read_declarations(side *into, const char *text, size_t size);

/* Adds the names of the constants that the declaration mentions; whether it mentions one. */
void mentioned(const declaration *d, numbers *into);
int mentions(const declaration *d, uint32_t name);

#endif
