/* Numbers terms and builds their Lean objects (terms.h). It must not know where terms come from. */
#include "terms.h"
#include "shim.h"

#include <stdio.h>

/* Lean keeps the range of loose variables in 20 bits; deeper terms than this are nobody's proof. */
#define MAX_LOOSE ((1u << 20) - 2)
#define MAX_DEPTH 200000u
#define MAX_LEVEL_DEPTH 1000u
#define MAX_DIGITS 100000u

extern obj lean_cstr_to_nat(const char *);

typedef struct {
    const char *bytes;
    size_t size;
} text_item;

term *terms;
int terms_build;
static size_t term_count, term_capacity, text_count, text_capacity;
static table term_numbers, text_numbers;
static text_item *texts;

static int same_text(uint32_t number, const void *item) {
    const text_item *wanted = item;
    return texts[number].size == wanted->size && !memcmp(texts[number].bytes, wanted->bytes, wanted->size);
}
uint32_t term_text(const char *bytes, size_t size) {
    text_item item = {bytes, size};
    uint64_t hash = mix(7, size);
    for (size_t i = 0; i < size; i++) hash = mix(hash, (unsigned char)bytes[i]);
    uint32_t *number = table_value(&text_numbers, hash, same_text, &item);
    if (*number == NONE) {
        GROW(texts, text_count, text_capacity);
        *number = (uint32_t)text_count;
        texts[text_count++] = item;
    }
    return *number;
}
static obj text_object(uint32_t text) { return lean_mk_string_from_bytes(texts[text].bytes, texts[text].size); }
static obj nat_object(uint32_t text) {
    char *digits = strndup(texts[text].bytes, texts[text].size);
    if (!digits) abort();
    obj nat = lean_cstr_to_nat(digits);
    free(digits);
    return nat;
}
static obj literal_object(unsigned tag, obj value) {
    obj literal = new_ctor(tag, 1, 0);
    FIELD(literal, 0) = value;
    return lean_expr_mk_lit(literal);
}

obj given_name(uint32_t name) { return lean_name_mk_string(own(terms[name].object), lean_string("_given")); }
static obj part(const term *t, unsigned i) { return own(terms[t->part[i]].object); }
/* The Lean object of a new term whose parts have theirs. */
static obj build(const term *t, binder shown) {
    switch (t->kind) {
    case TERM_NAME_STRING: return lean_name_mk_string(part(t, 0), text_object(t->part[1]));
    case TERM_NAME_NUMBER: return lean_name_mk_numeral(part(t, 0), BOX(t->part[1]));
    case TERM_SUCC: return lean_level_mk_succ(part(t, 0));
    case TERM_MAX: return lean_level_mk_max(part(t, 0), part(t, 1));
    case TERM_IMAX: return lean_level_mk_imax(part(t, 0), part(t, 1));
    case TERM_PARAM: return lean_level_mk_param(part(t, 0));
    case TERM_CONS: return pair_list(part(t, 0), part(t, 1));
    case TERM_BVAR: return lean_expr_mk_bvar(BOX(t->part[0]));
    case TERM_SORT: return lean_expr_mk_sort(part(t, 0));
    case TERM_CONST: return lean_expr_mk_const(part(t, 0), part(t, 1));
    case TERM_STRANGE: return lean_expr_mk_const(given_name(t->part[0]), part(t, 1));
    case TERM_APP: return lean_expr_mk_app(part(t, 0), part(t, 1));
    case TERM_LAMBDA: return lean_expr_mk_lambda(own(terms[shown.name].object), part(t, 0), part(t, 1), shown.info);
    case TERM_PI: return lean_expr_mk_forall(own(terms[shown.name].object), part(t, 0), part(t, 1), shown.info);
    case TERM_LET:
        return lean_expr_mk_let(own(terms[shown.name].object), part(t, 0), part(t, 1), part(t, 2), shown.info);
    case TERM_NAT: return literal_object(LITERAL_NAT, nat_object(t->part[0]));
    case TERM_TEXT: return literal_object(LITERAL_STRING, text_object(t->part[0]));
    case TERM_PROJ:
        return lean_expr_mk_proj(own(terms[terms[t->part[0]].part[0]].object), BOX(t->part[1]), part(t, 2));
    default: return BOX(0); /* anonymous, zero, nil */
    }
}

static uint32_t larger(uint32_t a, uint32_t b) { return a > b ? a : b; }
static uint32_t under_binder(uint32_t loose) { return loose ? loose - 1 : 0; }
/* Fills in `loose` and `depth`; whether Lean can represent the term. */
static int measure(term *t) {
    const uint32_t *p = t->part;
    t->loose = t->depth = 0;
    switch (t->kind) {
    case TERM_SUCC: t->depth = terms[p[0]].depth + 1; return t->depth < MAX_LEVEL_DEPTH;
    case TERM_MAX:
    case TERM_IMAX:
        t->depth = larger(terms[p[0]].depth, terms[p[1]].depth) + 1;
        return t->depth < MAX_LEVEL_DEPTH;
    case TERM_NAME_STRING:
    case TERM_NAME_NUMBER: t->depth = terms[p[0]].depth + 1; return t->depth < MAX_LEVEL_DEPTH;
    case TERM_BVAR: t->loose = p[0] + 1; return p[0] < MAX_LOOSE;
    case TERM_APP:
        t->loose = larger(terms[p[0]].loose, terms[p[1]].loose);
        t->depth = larger(terms[p[0]].depth, terms[p[1]].depth) + 1;
        break;
    case TERM_LAMBDA:
    case TERM_PI:
        t->loose = larger(terms[p[0]].loose, under_binder(terms[p[1]].loose));
        t->depth = larger(terms[p[0]].depth, terms[p[1]].depth) + 1;
        break;
    case TERM_LET:
        t->loose = larger(larger(terms[p[0]].loose, terms[p[1]].loose), under_binder(terms[p[2]].loose));
        t->depth = larger(larger(terms[p[0]].depth, terms[p[1]].depth), terms[p[2]].depth) + 1;
        break;
    case TERM_PROJ:
        t->loose = terms[p[2]].loose;
        t->depth = terms[p[2]].depth + 1;
        break;
    case TERM_NAT: return texts[p[0]].size <= MAX_DIGITS;
    default: break;
    }
    return t->depth < MAX_DEPTH;
}

static int same_term(uint32_t number, const void *item) {
    const term *wanted = item;
    return terms[number].kind == wanted->kind && !memcmp(terms[number].part, wanted->part, sizeof wanted->part);
}
uint32_t term_bind(enum term_kind kind, binder shown, uint32_t first, uint32_t second, uint32_t third) {
    term item = {.kind = (uint8_t)kind, .part = {first, second, third}};
    uint64_t hash = mix(mix(mix(kind + 1, first), second), third);
    uint32_t *number = table_value(&term_numbers, hash, same_term, &item);
    if (*number != NONE) return *number;
    if (!measure(&item) || term_count == NONE) return NONE;
    if (terms_build || kind <= TERM_NAME_NUMBER) item.object = build(&item, shown);
    GROW(terms, term_count, term_capacity);
    *number = (uint32_t)term_count;
    terms[term_count++] = item;
    return *number;
}
uint32_t term_make(enum term_kind kind, uint32_t first, uint32_t second, uint32_t third) {
    return term_bind(kind, (binder){0, 0}, first, second, third);
}

/* How many of the first parts of a term are terms that its object is built of. */
static unsigned built_of(const term *t) {
    switch (t->kind) {
    case TERM_SUCC:
    case TERM_PARAM:
    case TERM_SORT: return 1;
    case TERM_LET: return 3;
    case TERM_MAX:
    case TERM_IMAX:
    case TERM_CONS:
    case TERM_CONST:
    case TERM_STRANGE:
    case TERM_APP:
    case TERM_LAMBDA:
    case TERM_PI: return 2;
    default: return 0;
    }
}
void term_build(uint32_t root) {
    uint32_t *stack = NULL;
    size_t count = 0, capacity = 0;
    GROW(stack, count, capacity);
    stack[count++] = root;
    while (count) {
        term *t = &terms[stack[count - 1]];
        size_t before = count;
        if (!t->object && t->kind == TERM_PROJ && !terms[t->part[2]].object) {
            GROW(stack, count, capacity);
            stack[count++] = t->part[2];
        }
        for (unsigned i = 0; !t->object && i < built_of(t); i++) {
            if (terms[t->part[i]].object) continue;
            GROW(stack, count, capacity);
            stack[count++] = t->part[i];
        }
        if (count > before) continue;
        count--;
        if (!t->object) t->object = build(t, (binder){0, 0});
    }
    free(stack);
}

void terms_start(void) {
    table_clear(&term_numbers);
    table_clear(&text_numbers);
    term_count = text_count = 0;
    terms_build = 1;
    term_make(TERM_ANONYMOUS, 0, 0, 0); /* number 0 */
}

uint32_t term_total(void) { return (uint32_t)term_count; }

/* ---- names ---- */
static int plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '\'';
}
static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
static int valid_utf8(const unsigned char *s, size_t size) {
    for (size_t i = 0; i < size;) {
        unsigned char c = s[i];
        unsigned more = c < 0x80 ? 0 : c >= 0xC2 && c < 0xE0 ? 1 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xF0 && c < 0xF5 ? 3 : 9;
        if (more == 9 || i + more >= size) return 0;
        uint32_t code = more == 0 ? c : c & (0x3Fu >> more);
        for (unsigned k = 1; k <= more; k++) {
            if ((s[i + k] & 0xC0) != 0x80) return 0;
            code = code << 6 | (s[i + k] & 0x3F);
        }
        if ((more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) ||
            (more == 3 && (code < 0x10000 || code > 0x10FFFF)))
            return 0;
        i += more + 1;
    }
    return 1;
}
long decode_text(const char *bytes, size_t size, char *into) {
    size_t length = 0;
    if (size == 1 && bytes[0] == '$') return 0;
    for (size_t i = 0; i < size; i++) {
        char c = bytes[i];
        if (c == '%') {
            int high = i + 2 < size ? hex_digit(bytes[i + 1]) : -1, low = i + 2 < size ? hex_digit(bytes[i + 2]) : -1;
            if (high < 0 || low < 0) return -1;
            c = (char)(high << 4 | low);
            i += 2;
        } else if (!plain(c)) {
            return -1;
        }
        into[length++] = c;
    }
    return length && valid_utf8((unsigned char *)into, length) ? (long)length : -1;
}
uint32_t term_decode_name(const char *bytes, size_t size) {
    if (size == 1 && bytes[0] == '@') return 0;
    uint32_t name = 0;
    for (size_t start = 0; start <= size && name != NONE;) {
        size_t end = start;
        while (end < size && bytes[end] != '.') end++;
        if (end - start > 1 && bytes[start] == '#') {
            uint64_t number = 0;
            for (size_t i = start + 1; i < end; i++) {
                if (bytes[i] < '0' || bytes[i] > '9' || number > NONE / 10) return NONE;
                number = number * 10 + (uint64_t)(bytes[i] - '0');
            }
            if (number >= NONE) return NONE;
            name = term_make(TERM_NAME_NUMBER, name, (uint32_t)number, 0);
        } else {
            char *text = must_realloc(NULL, end - start + 1);
            long length = decode_text(bytes + start, end - start, text);
            if (length < 0) {
                free(text);
                return NONE;
            }
            name = term_make(TERM_NAME_STRING, name, term_text(text, (size_t)length), 0);
        }
        start = end + 1;
    }
    return name;
}

obj decode_name(const char *bytes, size_t size) {
    uint32_t name = term_decode_name(bytes, size);
    return name == NONE ? NULL : own(terms[name].object);
}

void text_encoded(const char *bytes, size_t size) {
    static const char hex[] = "0123456789ABCDEF";
    if (!size) text_string("$");
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (plain(bytes[i])) {
            text_add(bytes + i, 1);
        } else {
            char escape[3] = {'%', hex[c >> 4], hex[c & 15]};
            text_add(escape, 3);
        }
    }
}
void text_term_name(uint32_t name) {
    const term *t = &terms[name];
    if (t->kind == TERM_ANONYMOUS) {
        text_string("@");
        return;
    }
    if (t->part[0]) {
        text_term_name(t->part[0]);
        text_string(".");
    }
    if (t->kind == TERM_NAME_STRING) {
        text_encoded(texts[t->part[1]].bytes, texts[t->part[1]].size);
    } else {
        char digits[16];
        snprintf(digits, sizeof digits, "#%u", t->part[1]);
        text_string(digits);
    }
}

/* A component that starts with _, or match_3, proof_1, eq_2: what Lean's elaborator appends. */
static int internal_component(uint32_t text) {
    static const char *stems[] = {"match_", "proof_", "eq_"};
    const char *bytes = texts[text].bytes;
    size_t size = texts[text].size;
    if (size && bytes[0] == '_') return size != 8 || memcmp(bytes, "_private", 8);
    for (unsigned i = 0; i < sizeof stems / sizeof *stems; i++) {
        size_t stem = strlen(stems[i]);
        if (size > stem && !memcmp(bytes, stems[i], stem) && bytes[stem] >= '0' && bytes[stem] <= '9') return 1;
    }
    return 0;
}
int term_internal_name(uint32_t name) {
    for (; name; name = terms[name].part[0])
        if (terms[name].kind == TERM_NAME_STRING && internal_component(terms[name].part[1])) return 1;
    return 0;
}
