/* A hash table from 64-bit keys to 32-bit values, for numbering things. It must not know what the things are. */
#ifndef LEANSEEK_TABLE_H
#define LEANSEEK_TABLE_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define NONE UINT32_MAX

typedef struct {
    uint64_t key; /* 0 in a free slot */
    uint32_t value;
} table_slot;
typedef struct {
    table_slot *slots;
    size_t count, capacity;
} table;

/* Whether the thing numbered `value` is `item`, which has the same key. */
typedef int (*table_same)(uint32_t value, const void *item);

/* Ends the process when there is no memory: a caller in another process then knows that there is no answer. */
static inline void *must_realloc(void *old, size_t size) {
    void *memory = realloc(old, size);
    if (!memory) abort();
    return memory;
}
/* Makes room for one more item of a growing array. */
#define GROW(items, count, capacity)                                                       \
    do {                                                                                   \
        if ((count) == (capacity)) {                                                       \
            (capacity) = (capacity) ? (capacity) * 2 : 64;                                 \
            (items) = must_realloc((items), (size_t)(capacity) * sizeof *(items));         \
        }                                                                                  \
    } while (0)

static inline uint64_t mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ (hash >> 29);
}

/* The place of the value under `key`, NONE in it when it is new. It stays valid until the next call.
 * `same` tells things of one key apart; without it the key is the thing (a pointer). */
static inline uint32_t *table_value(table *t, uint64_t key, table_same same, const void *item) {
    if (2 * t->count >= t->capacity) {
        size_t capacity = t->capacity ? 2 * t->capacity : 256;
        table_slot *slots = calloc(capacity, sizeof *slots);
        if (!slots) abort();
        for (size_t i = 0; i < t->capacity; i++) {
            if (!t->slots[i].key) continue;
            size_t place = mix(0, t->slots[i].key) & (capacity - 1);
            while (slots[place].key) place = (place + 1) & (capacity - 1);
            slots[place] = t->slots[i];
        }
        free(t->slots);
        t->slots = slots;
        t->capacity = capacity;
    }
    if (!key) key = 1;
    size_t place = mix(0, key) & (t->capacity - 1);
    while (t->slots[place].key) {
        table_slot *slot = &t->slots[place];
        if (slot->key == key && (!same || slot->value == NONE || same(slot->value, item))) return &slot->value;
        place = (place + 1) & (t->capacity - 1);
    }
    t->slots[place].key = key;
    t->slots[place].value = NONE;
    t->count++;
    return &t->slots[place].value;
}

/* The value under `key`, or NONE; adds nothing. */
static inline uint32_t table_look(const table *t, uint64_t key, table_same same, const void *item) {
    if (!t->capacity) return NONE;
    if (!key) key = 1;
    size_t place = mix(0, key) & (t->capacity - 1);
    for (; t->slots[place].key; place = (place + 1) & (t->capacity - 1)) {
        table_slot *slot = &t->slots[place];
        if (slot->key == key && (!same || same(slot->value, item))) return slot->value;
    }
    return NONE;
}

static inline void table_clear(table *t) {
    free(t->slots);
    memset(t, 0, sizeof *t);
}

#endif
