/* Errors as text. This file must not know what failed. */
#define _GNU_SOURCE
#include "errors.h"

#include "goals.h"

extern obj l_Lean_Exception_toMessageData(obj), l_Lean_MessageData_toString___boxed(obj, obj);
extern obj l_Lean_Exception_isMaxHeartbeat___boxed(obj);
extern obj l_Lean_MessageLog_toList___boxed(obj);
extern obj l_Lean_MessageData_nil;
extern uint8_t lean_name_eq(b_obj, b_obj);

enum { MAX_ERROR_BYTES = 2000 };

static int brief, left_out;
void errors_brief(int first_lines_only) { brief = first_lines_only; }

void text_error(const char *kind, const char *bytes, size_t size) {
    while (size && strchr(" \n", bytes[size - 1])) size--;
    text_reset();
    text_string("{\"kind\":\"");
    text_string(kind);
    text_string("\",\"error\":");
    text_json_bounded(bytes, size, MAX_ERROR_BYTES, left_out);
    left_out = 0;
    text_string("}");
}
int refuse(const char *kind, const char *words) {
    text_error(kind, words, strlen(words));
    return -1;
}
static obj first_line(obj message);
static void text_message(const char *kind, obj message) {
    if (brief) message = first_line(message);
    obj string = l_Lean_MessageData_toString___boxed(message, BOX(0));
    size_t size = STRING_SIZE(string);
    const char *end = brief ? memchr(STRING_BYTES(string), '\n', size) : NULL;
    if (end) {
        for (const char *more = end; more < STRING_BYTES(string) + size; more++) left_out |= !strchr(" \n", *more);
        size = (size_t)(end - STRING_BYTES(string));
    }
    text_error(kind, STRING_BYTES(string), size);
    dec(string);
}

/* Constructors of MessageData in 4.35, and in which fields they hold messages. */
enum { OF_FORMAT = 0, OF_GOAL = 1, OF_WIDGET = 2, WITH_CONTEXT = 3, WITH_NAMING_CONTEXT = 4, NEST = 5, GROUP = 6, COMPOSE = 7, TAGGED = 8, TRACE = 9,
       LAZY = 10 };
/* Of Format. */
enum { LINE = 1, TEXT = 3, APPEND = 5 };

static int is_known(b_obj goal, b_obj known) {
    for (; !IS_SCALAR(known); known = FIELD(known, 1))
        if (lean_name_eq(goal, FIELD(known, 0))) return 1;
    return 0;
}
/* The message without the known goals; `message` stays with the caller. */
static obj without_goals(b_obj message, b_obj known) {
    if (IS_SCALAR(message)) return message;
    unsigned first = 1, last = 1; /* the fields that hold messages */
    switch (message->tag) {
    case OF_GOAL: return own(is_known(FIELD(message, 0), known) ? l_Lean_MessageData_nil : message);
    case COMPOSE: first = 0; break;
    case GROUP: first = last = 0; break;
    case WITH_CONTEXT:
    case WITH_NAMING_CONTEXT:
    case NEST:
    case TAGGED: break;
    default: return own(message);
    }
    obj copy = own(message);
    for (unsigned i = first; i <= last; i++) {
        obj part = without_goals(FIELD(message, i), known);
        if (part == FIELD(message, i)) {
            dec(part);
            continue;
        }
        if (copy == message) {
            dec(copy);
            copy = copy_ctor(message);
        }
        set_field(copy, i, part);
    }
    return copy;
}

/* Whether a format, which holds no messages, has an end of line in it. */
static int has_line(b_obj format) {
    if (IS_SCALAR(format)) return UNBOX(format) == LINE;
    if (format->tag == TEXT) return memchr(STRING_BYTES(FIELD(format, 0)), '\n', STRING_SIZE(FIELD(format, 0))) != NULL;
    if (format->tag == APPEND && has_line(FIELD(format, 0))) return 1;
    return has_line(FIELD(format, format->other - 1)); /* nest, append, group, tag */
}
static int is_blank_format(b_obj format) {
    if (IS_SCALAR(format)) return 1; /* nil, line */
    if (format->tag == TEXT)
        return strspn(STRING_BYTES(FIELD(format, 0)), " \n") == STRING_SIZE(FIELD(format, 0));
    return format->tag == APPEND && is_blank_format(FIELD(format, 0)) && is_blank_format(FIELD(format, 1));
}
static int is_blank(b_obj message) {
    if (IS_SCALAR(message) || message == l_Lean_MessageData_nil) return 1;
    switch (message->tag) {
    case OF_FORMAT: return is_blank_format(FIELD(FIELD(message, 0), 0));
    case COMPOSE: return is_blank(FIELD(message, 0)) && is_blank(FIELD(message, 1));
    case GROUP: return is_blank(FIELD(message, 0));
    case WITH_CONTEXT:
    case WITH_NAMING_CONTEXT:
    case NEST:
    case TAGGED: return is_blank(FIELD(message, 1));
    default: return 0;
    }
}
static int ends_with_quote(b_obj format) {
    if (IS_SCALAR(format) || format->tag != TEXT) return 0;
    size_t size = STRING_SIZE(FIELD(format, 0));
    return size && STRING_BYTES(FIELD(format, 0))[size - 1] == '`';
}
typedef struct {
    int begun, quoting, ended; /* quoting: the last text ends with a backquote, and so a name follows */
} Cut;
static obj cut_at_line(b_obj message, Cut *cut) {
    unsigned first = 1, last = 1;
    if (IS_SCALAR(message)) return message;
    /* Terms are lazy, and so are messages about two of them that look alike. */
    if (cut->ended || message->tag == OF_GOAL || message->tag == TRACE || 
        (message->tag == LAZY && cut->begun && !cut->quoting)) {
        left_out |= !is_blank(message);
        cut->ended = 1;
        return own(l_Lean_MessageData_nil);
    }
    switch (message->tag) {
    case OF_FORMAT:
        cut->ended = has_line(FIELD(FIELD(message, 0), 0));
        cut->begun |= !is_blank(message);
        cut->quoting = ends_with_quote(FIELD(FIELD(message, 0), 0));
        return own(message);
    case COMPOSE: first = 0; break;
    case GROUP: first = last = 0; break;
    case OF_WIDGET:
    case WITH_CONTEXT:
    case WITH_NAMING_CONTEXT:
    case NEST:
    case TAGGED: break;
    default: return own(message);
    }
    obj copy = copy_ctor(message);
    for (unsigned i = first; i <= last; i++) set_field(copy, i, cut_at_line(FIELD(message, i), cut));
    return copy;
}
/* The message up to an end of line; what follows is not looked at. Building the text of goals and terms takes longer
 * than most tactics that fail. Consumes. */
static obj first_line(obj message) {
    Cut cut = {0, 0, 0};
    obj line = cut_at_line(message, &cut);
    dec(message);
    return line;
}

int text_logged_error(b_obj core_state) {
    obj list = l_Lean_MessageLog_toList___boxed(own(FIELD(core_state, CORE_STATE_MESSAGES)));
    int found = 0;
    for (b_obj item = list; !IS_SCALAR(item) && !found; item = FIELD(item, 1)) {
        b_obj message = FIELD(item, 0);
        if (SCALAR_BYTES(message)[1] != 2) continue;
        text_message("tactic", own(FIELD(message, 4)));
        found = 1;
    }
    dec(list);
    return found;
}
void text_exception(obj result, b_obj core_state, b_obj known) {
    obj exception = take_value(result);
    if (exception->tag == 1) { /* its reason, if any, is in the log */
        if (!text_logged_error(core_state)) refuse("tactic", "the tactic gave up without a message");
        dec(exception);
        return;
    }
    int heartbeats = (int)UNBOX(l_Lean_Exception_isMaxHeartbeat___boxed(own(exception)));
    obj message = l_Lean_Exception_toMessageData(exception);
    text_message(heartbeats ? "timeout" : "tactic", without_goals(message, known));
    dec(message);
}
