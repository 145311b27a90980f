/* Reads declarations from text, strictly (format: `export.c`). It must not know what is done with them. */
#include "declarations.h"

#include <setjmp.h>

static struct {
    const char *at, *end;
    size_t line;
    jmp_buf malformed;
    side *into;
    numbers names, levels, expressions;
    uint32_t block; /* the declaration that is being read, or NONE */
    size_t undescribed; /* types of that block that are announced and not described yet */
} in;

typedef struct {
    const char *bytes;
    size_t size;
} word;

static void malformed(void) __attribute__((noreturn));
static void malformed(void) { longjmp(in.malformed, 1); }
static uint32_t well_formed(uint32_t term) {
    if (term == NONE) malformed();
    return term;
}

/* ---- words of a line: one space between, a newline after the last ---- */
static int at_end_of_line(void) { return in.at < in.end && *in.at == '\n'; }
static word next_word(void) {
    word w = {in.at, 0};
    while (in.at < in.end && *in.at != ' ' && *in.at != '\n') in.at++;
    w.size = (size_t)(in.at - w.bytes);
    if (!w.size || in.at == in.end) malformed();
    return w;
}
static word argument(void) {
    if (in.at == in.end || *in.at++ != ' ') malformed();
    return next_word();
}
static int is(word w, const char *text) { return w.size == strlen(text) && !memcmp(w.bytes, text, w.size); }
static uint32_t number_of(word w) {
    uint64_t number = 0;
    if (w.size > 10 || (w.size > 1 && w.bytes[0] == '0')) malformed();
    for (size_t i = 0; i < w.size; i++) {
        if (w.bytes[i] < '0' || w.bytes[i] > '9') malformed();
        number = number * 10 + (uint64_t)(w.bytes[i] - '0');
    }
    if (number >= HINT_ABBREV) malformed();
    return (uint32_t)number;
}
static uint32_t number(void) { return number_of(argument()); }
static uint32_t entry(const numbers *of) {
    uint32_t index = number();
    if (index >= of->count) malformed();
    return of->items[index];
}
static uint32_t name(void) { return entry(&in.names); }
static uint32_t level(void) { return entry(&in.levels); }
static uint32_t expression(void) { return entry(&in.expressions); }
/* The rest of the line as a list of entries. */
static uint32_t list(const numbers *of) {
    numbers items = {0};
    while (!at_end_of_line()) add_number(&items, entry(of));
    uint32_t result = term_make(TERM_NIL, 0, 0, 0);
    while (items.count && result != NONE) result = term_make(TERM_CONS, items.items[--items.count], result, 0);
    free(items.items);
    return well_formed(result);
}
static uint32_t text(void) {
    word w = argument();
    char *bytes = must_realloc(NULL, w.size);
    long size = decode_text(w.bytes, w.size, bytes);
    if (size < 0) malformed();
    return term_text(bytes, (size_t)size);
}
static uint32_t digits(void) {
    word w = argument();
    if (w.size > 1 && w.bytes[0] == '0') malformed();
    for (size_t i = 0; i < w.size; i++)
        if (w.bytes[i] < '0' || w.bytes[i] > '9') malformed();
    return term_text(w.bytes, w.size);
}

/* ---- entries ---- */
static void read_binder(enum term_kind kind) {
    uint32_t info = number(), shown = name(), first = expression(), second = expression();
    uint32_t third = kind == TERM_LET ? expression() : 0;
    if (info > (kind == TERM_LET ? 1 : 3)) malformed();
    add_number(&in.expressions, well_formed(term_bind(kind, (binder){shown, (uint8_t)info}, first, second, third)));
}
static int read_entry(char tag) {
    numbers *into = tag == 'n' ? &in.names : strchr("smip", tag) ? &in.levels : &in.expressions;
    uint32_t first, second, made;
    word w;
    switch (tag) {
    case 'n': w = argument(), made = term_decode_name(w.bytes, w.size); break;
    case 's': made = term_make(TERM_SUCC, level(), 0, 0); break;
    case 'm':
    case 'i':
        first = level(), second = level();
        made = term_make(tag == 'm' ? TERM_MAX : TERM_IMAX, first, second, 0);
        break;
    case 'p': made = term_make(TERM_PARAM, name(), 0, 0); break;
    case 'b': made = term_make(TERM_BVAR, number(), 0, 0); break;
    case 'S': made = term_make(TERM_SORT, level(), 0, 0); break;
    case 'c': first = name(), made = in.into->constant(first, list(&in.levels)); break;
    case 'a': first = expression(), second = expression(), made = term_make(TERM_APP, first, second, 0); break;
    case 'L': read_binder(TERM_LAMBDA); return 1;
    case 'P': read_binder(TERM_PI); return 1;
    case 'Z': read_binder(TERM_LET); return 1;
    case 'd': made = term_make(TERM_NAT, digits(), 0, 0); break;
    case 't': made = term_make(TERM_TEXT, text(), 0, 0); break;
    case 'j': {
        uint32_t structure = in.into->constant(name(), term_make(TERM_NIL, 0, 0, 0));
        first = number();
        made = term_make(TERM_PROJ, well_formed(structure), first, expression());
        break;
    }
    default: return 0;
    }
    add_number(into, well_formed(made));
    return 1;
}

/* ---- declarations ---- */
static void announce(uint32_t constant, uint32_t declaration) {
    uint32_t *place = table_value(&in.into->by_name, (uint64_t)constant + 1, NULL, NULL);
    if (*place != NONE || !constant) malformed();
    *place = declaration;
}
static declaration *open_declaration(enum sort sort) {
    side *s = in.into;
    GROW(s->declarations, s->count, s->capacity);
    declaration *d = &s->declarations[s->count++];
    memset(d, 0, sizeof *d);
    d->sort = sort;
    d->counterpart = d->culprit = NONE;
    return d;
}
static void complete(declaration *d) {
    if (!at_end_of_line() || !in.into->complete(d)) malformed();
}
static void read_constant(enum sort sort) {
    uint32_t constant = name();
    declaration *d = open_declaration(sort);
    d->name = constant;
    if (sort == SORT_DEFINITION) {
        word hint = argument();
        d->hint = is(hint, "opaque") ? HINT_OPAQUE : is(hint, "abbrev") ? HINT_ABBREV : number_of(hint);
    }
    d->type = expression();
    if (sort != SORT_AXIOM && sort != SORT_STATEMENT) d->value = expression();
    d->parameters = list(&in.names);
    complete(d);
    announce(constant, (uint32_t)in.into->count - 1); /* only now: it must not mention itself */
}
static void read_refused(void) {
    declaration *d = open_declaration(SORT_REFUSED);
    d->name = name();
    word why = argument();
    d->trouble = is(why, "missing") ? "{} is missing" : is(why, "unsafe") ? "{} is unsafe or partial" : "{} is malformed";
    announce(d->name, (uint32_t)in.into->count - 1);
}
static void read_block(void) {
    declaration *d = open_declaration(SORT_BLOCK);
    in.block = (uint32_t)in.into->count - 1;
    d->hint = number();
    d->parameters = NONE;
    do {
        uint32_t type = name();
        if (!d->name) d->name = type;
        announce(type, in.block);
        in.undescribed++;
    } while (!at_end_of_line());
}
static void read_inductive(declaration *d) {
    uint32_t type = name();
    /* announced, and not described twice */
    if (declared(in.into, type) != in.block) malformed();
    for (size_t i = 0; i < d->members.count; i += 3 + 2 * d->members.items[i + 2])
        if (d->members.items[i] == type) malformed();
    in.undescribed--;
    add_number(&d->members, type);
    add_number(&d->members, expression());
    add_number(&d->members, 0);
    uint32_t parameters = list(&in.names);
    if (d->parameters != NONE && d->parameters != parameters) malformed();
    d->parameters = parameters;
    d->value = (uint32_t)d->members.count - 1; /* where the constructors are counted */
}
static void read_constructor(declaration *d) {
    if (!d->members.count) malformed();
    uint32_t constructor = name();
    announce(constructor, in.block);
    add_number(&d->members, constructor);
    add_number(&d->members, expression());
    d->members.items[d->value]++;
}
static void read_in_block(word head) {
    declaration *d = &in.into->declarations[in.block];
    if (is(head, "inductive")) {
        read_inductive(d);
    } else if (is(head, "constructor")) {
        read_constructor(d);
    } else if (is(head, "recursor")) {
        add_number(&d->recursors, name());
        announce(d->recursors.items[d->recursors.count - 1], in.block);
    } else if (is(head, "end") && !in.undescribed) { /* a name that is only announced would pass for another constant */
        d->value = 0;
        in.block = NONE;
        complete(d);
    } else {
        malformed();
    }
}

/* Whether there is a further line. */
static int read_line(void) {
    word head = next_word();
    if (head.size == 1 && read_entry(*head.bytes)) {
    } else if (in.block != NONE) read_in_block(head);
    else if (is(head, "axiom")) read_constant(SORT_AXIOM);
    else if (is(head, "definition")) read_constant(SORT_DEFINITION);
    else if (is(head, "theorem")) read_constant(SORT_THEOREM);
    else if (is(head, "opaque")) read_constant(SORT_OPAQUE);
    else if (is(head, "statement")) read_constant(SORT_STATEMENT);
    else if (is(head, "block")) read_block();
    else if (is(head, "refused")) read_refused();
    else if (is(head, "open")) name();
    else if (is(head, "target")) add_number(&in.into->targets, name());
    else if (!is(head, "done")) malformed();
    if (!at_end_of_line()) malformed();
    in.at++;
    return !is(head, "done");
}

size_t read_declarations(side *into, const char *bytes, size_t size) {
    memset(&in, 0, sizeof in);
    in.at = bytes;
    in.end = bytes + size;
    in.into = into;
    in.block = NONE;
    add_number(&in.levels, term_make(TERM_ZERO, 0, 0, 0));
    in.line = 1;
    if (setjmp(in.malformed)) return in.line;
    while (read_line()) in.line++;
    return in.at == in.end && in.block == NONE ? 0 : in.line;
}
