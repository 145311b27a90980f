/* Numbered lines for names, levels and expressions, in the shim's text. */
#ifndef LEANSEEK_ENTRIES_H
#define LEANSEEK_ENTRIES_H

#include "kernel_abi.h"
#include "table.h"

typedef struct {
    b_obj *items;
    size_t count, capacity;
} object_stack;
static inline void push(object_stack *stack, b_obj item) {
    GROW(stack->items, stack->count, stack->capacity);
    stack->items[stack->count++] = item;
}

/* Starts numbering anew. */
void entries_start(void);
void line(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The number of a thing, after the lines that describe it if it is new. */
uint32_t name_index(b_obj name);
uint32_t expression_index(b_obj root);
/* The expressions directly inside `e`. */
unsigned children(b_obj e, b_obj child[3]);

#endif
