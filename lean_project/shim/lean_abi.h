/* The object layout and the few runtime functions of Lean 4.35.0 that the shim uses.
 *
 * Lean's own headers are not in the wheel, so the layout is written down here. In 4.35 native functions take no
 * world token; the `___boxed` form of an IO function takes one ignored last argument (BOX(0)) and returns a
 * constructor: tag 0 {value} or tag 1 {error}. This file must not know what the shim does with the objects.
 */
#ifndef LEANSEEK_LEAN_ABI_H
#define LEANSEEK_LEAN_ABI_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct lean_object {
    int32_t rc; /* > 0 owned by one thread, < 0 shared by threads, 0 persistent */
    unsigned cs_sz : 16;
    unsigned other : 8; /* number of object fields of a constructor */
    unsigned tag : 8;
} lean_object;
typedef lean_object *obj;
typedef lean_object *b_obj; /* borrowed: the callee does not consume it */

enum { TAG_CLOSURE = 245, TAG_ARRAY = 246, TAG_STRING = 249, TAG_MAX_CTOR = 244 };

#define EXPORT __attribute__((visibility("default")))
#define BOX(n) ((obj)(((size_t)(n) << 1) | 1))
#define UNBOX(x) ((size_t)(x) >> 1)
#define IS_SCALAR(x) ((size_t)(x) & 1)
#define FIELD(x, i) (((obj *)(x))[1 + (i)])
#define STRING_BYTES(x) ((const char *)(x) + 32)
#define STRING_SIZE(x) (*(size_t *)((char *)(x) + 8) - 1) /* bytes without the closing NUL */
#define ARRAY_SIZE(x) (*(size_t *)((char *)(x) + 8))
#define ARRAY_ITEM(x, i) (((obj *)(x))[3 + (i)])
#define SCALAR_BYTES(x) ((uint8_t *)(x) + 8 + 8 * (x)->other)

extern void lean_dec_ref_cold(obj);
extern obj lean_alloc_small_object_core(unsigned);
extern obj lean_alloc_object(size_t);
extern obj lean_mk_string(const char *);
extern obj lean_mk_string_from_bytes(const char *, size_t);
extern obj lean_mk_array(obj, obj);
extern obj lean_array_push(obj, obj);
extern obj lean_st_mk_ref(obj);
extern obj lean_st_ref_get(b_obj);
extern obj lean_io_error_to_string(obj);

/* Counts of objects shared by threads stick at both ends of their range. */
static inline void inc(b_obj x) {
    if (IS_SCALAR(x)) return;
    if (x->rc > 0) x->rc++;
    else if ((uint32_t)x->rc >= 0x90000001u) __atomic_fetch_sub(&x->rc, 1, __ATOMIC_RELAXED);
}
static inline void dec(obj x) {
    if (IS_SCALAR(x)) return;
    if (x->rc > 1) x->rc--;
    else if (x->rc != 0) lean_dec_ref_cold(x);
}
static inline obj own(b_obj x) {
    inc(x);
    return x;
}

/* A constructor with `fields` unset object fields and `scalars` zeroed scalar bytes. */
static inline obj new_ctor(unsigned tag, unsigned fields, unsigned scalars) {
    unsigned size = (8 + 8 * fields + scalars + 7) & ~7u;
    obj x = lean_alloc_small_object_core(size);
    x->rc = 1;
    x->other = fields;
    x->tag = tag;
    memset((char *)x + 8 + 8 * fields, 0, size - 8 - 8 * fields);
    return x;
}
/* A copy of a constructor that shares its fields; `x` stays with the caller. */
static inline obj copy_ctor(b_obj x) {
    obj copy = lean_alloc_small_object_core(x->cs_sz);
    memcpy((char *)copy + 8, (char *)x + 8, x->cs_sz - 8);
    copy->rc = 1;
    copy->other = x->other;
    copy->tag = x->tag;
    for (unsigned i = 0; i < x->other; i++) inc(FIELD(copy, i));
    return copy;
}
static inline void set_field(obj x, unsigned i, obj value) {
    dec(FIELD(x, i));
    FIELD(x, i) = value;
}
static inline obj new_closure(void *function, unsigned arity) {
    obj x = lean_alloc_object(24);
    x->rc = 1;
    x->other = 0;
    x->tag = TAG_CLOSURE;
    *(void **)((char *)x + 8) = function;
    ((uint16_t *)((char *)x + 16))[0] = (uint16_t)arity;
    ((uint16_t *)((char *)x + 16))[1] = 0;
    return x;
}
static inline obj empty_array(void) { return lean_mk_array(BOX(0), BOX(0)); }

static inline int is_error(b_obj result) { return result->tag == 1; }
/* The value (or the error) inside an IO result or an Except; consumes the result. */
static inline obj take_value(obj result) {
    obj value = own(FIELD(result, 0));
    dec(result);
    return value;
}

#endif
