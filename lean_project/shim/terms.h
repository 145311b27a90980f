/* Names, levels and expressions by number: equal terms have equal numbers, whoever wrote them.
 *
 * Binder names, binder kinds and annotations do not count, so two numbers are equal exactly when the kernel cannot tell
 * the terms apart by their shape. Every term also has its Lean object, built with Lean's own constructors, if it was
 * made while `terms_build` was set, or by `term_build`; names always have. Ill-formed terms are not representable: the functions answer NONE instead.
 */
#ifndef LEANSEEK_TERMS_H
#define LEANSEEK_TERMS_H

#include "kernel_abi.h"
#include "table.h"

enum term_kind {
    TERM_ANONYMOUS,
    TERM_NAME_STRING, /* prefix, text */
    TERM_NAME_NUMBER, /* prefix, number */
    TERM_ZERO,
    TERM_SUCC,
    TERM_MAX,
    TERM_IMAX,
    TERM_PARAM, /* name */
    TERM_NIL,   /* lists of names or of levels */
    TERM_CONS,
    TERM_BVAR,   /* number */
    TERM_SORT,   /* level */
    TERM_CONST,  /* name, list of levels */
    TERM_STRANGE, /* the same, for a constant that has no counterpart on the other side */
    TERM_APP,
    TERM_LAMBDA, /* type, body */
    TERM_PI,
    TERM_LET, /* type, value, body */
    TERM_NAT,  /* text of decimal digits */
    TERM_TEXT, /* text */
    TERM_PROJ  /* the structure as a constant without levels, number, expression */
};

typedef struct {
    uint8_t kind;
    uint32_t part[3];
    uint32_t loose; /* loose bound variables have indices below this */
    uint32_t depth;
    obj object; /* NULL when the term was only compared */
} term;

/* How a binder is shown; it does not make terms different. */
typedef struct {
    uint32_t name;
    uint8_t info;
} binder;

extern term *terms;
extern int terms_build;
uint32_t term_total(void);

void terms_start(void);
/* Number of the bytes, which must stay where they are. */
uint32_t term_text(const char *bytes, size_t size);
uint32_t term_make(enum term_kind kind, uint32_t first, uint32_t second, uint32_t third);
uint32_t term_bind(enum term_kind kind, binder shown, uint32_t first, uint32_t second, uint32_t third);
/* Builds the object of a term that was made without. Strange constants get `given_name` of their name in it. */
void term_build(uint32_t term);
obj given_name(uint32_t name);
/* The name in `bytes`, encoded as in `export.c`; NONE if it is not well formed. */
uint32_t term_decode_name(const char *bytes, size_t size);
/* The same as a Lean object, or NULL. */
obj decode_name(const char *bytes, size_t size);
/* Text encoded as a name's component, without its end; -1 if it is not well formed. `into` has room for `size` bytes. */
long decode_text(const char *bytes, size_t size, char *into);
/* Adds the encoding of bytes, or of a name, to the shim's text. */
void text_encoded(const char *bytes, size_t size);
void text_term_name(uint32_t name);
/* Whether Lean, not the author, made up the name. */
int term_internal_name(uint32_t name);

static inline int is_name(uint32_t t) { return terms[t].kind <= TERM_NAME_NUMBER; }
static inline int is_expression(uint32_t t) { return terms[t].kind >= TERM_BVAR; }

#endif
