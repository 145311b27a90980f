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

void text_error(const char *kind, const char *bytes, size_t size) {
    while (size && strchr(" \n", bytes[size - 1])) size--;
    text_reset();
    text_string("{\"kind\":\"");
    text_string(kind);
    text_string("\",\"error\":");
    text_json_bounded(bytes, size, MAX_ERROR_BYTES, 0);
    text_string("}");
}
int refuse(const char *kind, const char *words) {
    text_error(kind, words, strlen(words));
    return -1;
}
static void text_message(const char *kind, obj message) {
    obj string = l_Lean_MessageData_toString___boxed(message, BOX(0));
    text_error(kind, STRING_BYTES(string), STRING_SIZE(string));
    dec(string);
}

/* Constructors of MessageData in 4.35, and in which fields they hold messages. */
enum { OF_GOAL = 1, WITH_CONTEXT = 3, WITH_NAMING_CONTEXT = 4, NEST = 5, GROUP = 6, COMPOSE = 7, TAGGED = 8 };

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
