/* Expressions as text, each printed once for all the goals that show it. */
#ifndef LEANSEEK_PRINTING_H
#define LEANSEEK_PRINTING_H

#include "goals.h"

/* The declarations of a local context in order, borrowed from it. `shown` has a hash of what of each can show in the text
 * of an expression that mentions it. */
typedef struct {
    b_obj *items;
    uint64_t *shown;
    size_t count, capacity;
} Locals;
enum { LOCAL_ID = 1, LOCAL_NAME = 2, LOCAL_TYPE = 3, LOCAL_VALUE = 4 };

typedef struct {
    const View *view;
    b_obj local_context;
    Locals locals;
    obj meta_ref, core_ref, meta_context; /* made when something has to be printed */
} Printer;

static inline uint64_t expression_data(b_obj expression) {
    uint64_t data;
    memcpy(&data, SCALAR_BYTES(expression), sizeof data);
    return data;
}
/* Bits 41 and 42 of the cached data: expression metavariables, level metavariables. */
static inline int has_metavariable(b_obj expression) { return (expression_data(expression) >> 41 & 3) != 0; }
static inline uint64_t name_hash(b_obj name) {
    uint64_t hash = 1723;
    if (!IS_SCALAR(name)) memcpy(&hash, SCALAR_BYTES(name), sizeof hash);
    return hash;
}

/* What of the local number `i`, whose instantiated type is `type`, can show; of those before it that has to be known. */
uint64_t shown_of(Locals locals, size_t i, b_obj type);
/* Writes an expression in quotes. Returns whether it was cut. */
int text_expression(Printer *printer, b_obj expression);
void printer_close(Printer *printer);

#endif
