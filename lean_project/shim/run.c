/* Running a tactic on a proof state, within its limits. This file must not know how requests arrive. */
#define _GNU_SOURCE
#include "errors.h"
#include "goals.h"
#include "states.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

extern obj l_Lean_Parser_runParserCategory(obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_evalTactic___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_MessageLog_hasErrors___boxed(obj);
extern obj lean_io_set_heartbeats(obj);

enum { MAX_GOALS = 64 };

/* ---- reading ---- */
/* A search tries the same few texts on every state. No tactic changes what a text means, so each is read once. */
typedef struct {
    char *text;
    obj syntax;
} Read;
enum { READ = 512, MAX_READ_BYTES = 200 };
static Read read_before[READ];

void forget_read(void) {
    for (size_t i = 0; i < READ; i++) {
        if (!read_before[i].text) continue;
        free(read_before[i].text);
        dec(read_before[i].syntax);
        read_before[i] = (Read){NULL, NULL};
    }
}
/* The syntax of one tactic, or NULL with the parser's words as text. */
static obj read_tactic(b_obj environment, const char *tactic) {
    uint64_t hash = 14695981039346656037u;
    size_t size = 0;
    for (; tactic[size]; size++) hash = (hash ^ (unsigned char)tactic[size]) * 1099511628211u;
    Read *slot = &read_before[(hash ^ hash >> 32) % READ];
    if (slot->text && strcmp(slot->text, tactic) == 0) return own(slot->syntax);
    obj parsed = l_Lean_Parser_runParserCategory(own(environment), lean_name("tactic"), lean_string(tactic),
                                                 lean_string("<tactic>"));
    if (parsed->tag == 0) {
        b_obj reason = FIELD(parsed, 0);
        text_error("parse", STRING_BYTES(reason), STRING_SIZE(reason));
        dec(parsed);
        return NULL;
    }
    obj syntax = take_value(parsed);
    if (size <= MAX_READ_BYTES) {
        char *copy = strdup(tactic);
        if (!copy) abort();
        if (slot->text) {
            free(slot->text);
            dec(slot->syntax);
        }
        *slot = (Read){copy, own(syntax)};
    }
    return syntax;
}

/* ---- what it took ---- */
/* Where the processor's time went in one run, in microseconds: reading the tactic, the tactic itself, looking for
 * `sorry` and logged errors, writing goals or an error; and how long the tactic itself took by the wall. */
enum { PARSE, TACTIC, CHECK, TEXT, PARTS };
static const char *const part_names[PARTS] = {"parse", "tactic", "check", "text"};
static double spent[PARTS], since, inside;

static double microseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}
static void spend(int part) {
    double time = microseconds(CLOCK_THREAD_CPUTIME_ID);
    if (part < PARTS) spent[part] += time - since;
    since = time;
}
/* Adds "spent":{part:microseconds…} and "inside":microseconds to the object that the text is. */
static void text_spent(void) {
    char number[64];
    text_drop(1);
    for (int part = 0; part < PARTS; part++)
        text_add(number, (size_t)snprintf(number, sizeof number, "%s\"%s\":%.0f", part ? "," : ",\"spent\":{",
                                          part_names[part], spent[part]));
    text_add(number, (size_t)snprintf(number, sizeof number, "},\"inside\":%.0f}", inside));
}

/* ---- what it came to ---- */
static size_t goal_count(b_obj goals) {
    size_t count = 0;
    for (; !IS_SCALAR(goals); goals = FIELD(goals, 1)) count++;
    return count;
}
/* What a tactic made of `before`, apart from its goals: -1, 0 or 1 as `leanseek_run` returns it. */
static int verdict(const State *before, const State *after) {
    if (UNBOX(l_Lean_MessageLog_hasErrors___boxed(own(FIELD(after->core, CORE_STATE_MESSAGES)))))
        return text_logged_error(after->core) ? -1 : refuse("tactic", "the tactic logged an error without words");
    for (b_obj list = before->goals; !IS_SCALAR(list); list = FIELD(list, 1))
        if (solution_has_sorry(after->meta, FIELD(list, 0))) return refuse("refused", "proof contains `sorry`");
    if (!IS_SCALAR(after->goals))
        return goal_count(after->goals) > MAX_GOALS ? refuse("refused", "the tactic leaves too many goals") : 1;
    text_reset();
    text_string("{\"finished\":true}");
    return 0;
}
/* Keeps `after` if it has goals that can be shown in time; takes it over. */
static int settle(const State *before, State after) {
    int id = keep_state(after), outcome = verdict(before, &after);
    spend(CHECK);
    if (outcome > 0) {
        state_of(id)->core = without_messages(state_of(id)->core);
        text_reset();
        if (!text_state(id))
            outcome = timed_out() ? refuse("timeout", "printing the goals was stopped at the time limit")
                                  : refuse("refused", "the tactic leaves goals that are too long");
    }
    if (outcome <= 0) leanseek_free(id);
    return outcome;
}

static int run(int id, const char *tactic, long max_heartbeats, long timeout_us) {
    if (!state_of(id)) return refuse("tactic", "unknown state");
    State state = *state_of(id);
    Contexts *contexts = state.contexts;
    obj syntax = read_tactic(FIELD(state.core, 0), tactic);
    spend(PARSE);
    if (!syntax) return -1;
    obj core_context = copy_ctor(contexts->core_context), inner = copy_ctor(FIELD(core_context, 0));
    set_field(core_context, 0, inner);
    set_field(inner, CORE_INIT_HEARTBEATS, BOX(0));
    set_field(inner, CORE_MAX_HEARTBEATS, BOX(max_heartbeats));
    lean_io_set_heartbeats(BOX(0));
    obj tactic_context = new_ctor(0, 1, 1); /* elaborator := anonymous, recover := false: errors are thrown */
    FIELD(tactic_context, 0) = BOX(0);
    obj goals = lean_st_mk_ref(own(state.goals)), term = lean_st_mk_ref(own(state.term));
    obj meta = lean_st_mk_ref(own(state.meta)), core = lean_st_mk_ref(own(state.core));
    start_clock(timeout_us);
    double began = microseconds(CLOCK_MONOTONIC);
    obj result = l_Lean_Elab_Tactic_evalTactic___boxed(
        syntax, own(tactic_context), own(goals), own(contexts->term_context), own(term),
        own(contexts->meta_context), own(meta), own(core_context), own(core), BOX(0));
    if (!is_error(result)) {
        dec(result);
        result = l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(
            own(tactic_context), own(goals), own(contexts->term_context), own(term), own(contexts->meta_context),
            own(meta), own(core_context), own(core), BOX(0));
    }
    spend(TACTIC);
    inside = microseconds(CLOCK_MONOTONIC) - began;
    int outcome = -1;
    if (!is_error(result)) {
        outcome = settle(&state, (State){contexts, take_value(result), lean_st_ref_get(term), lean_st_ref_get(meta),
                                         lean_st_ref_get(core)});
    } else if (timed_out()) {
        dec(result);
        refuse("timeout", "the tactic was stopped at its time limit");
    } else {
        obj core_state = lean_st_ref_get(core);
        text_exception(result, core_state, state.goals);
        dec(core_state);
    }
    stop_clock();
    obj used[] = {tactic_context, goals, term, meta, core, core_context};
    for (size_t i = 0; i < sizeof used / sizeof *used; i++) dec(used[i]);
    return outcome;
}
/* Runs one tactic on a state. Returns 1 and {"id","goals","parts"} for a new state, 0 and {"finished":true} when no
 * goal is left, -1 and {"kind","error"} when Lean refuses, each with "spent" and "inside". The state itself stays as it was. A brief
 * error is the first line of Lean's message. */
EXPORT int leanseek_run(int id, const char *tactic, long max_heartbeats, long timeout_us, int brief) {
    errors_brief(brief);
    memset(spent, 0, sizeof spent);
    inside = 0;
    spend(PARTS);
    int outcome = run(id, tactic, max_heartbeats, timeout_us);
    spend(TEXT);
    text_spent();
    return outcome;
}
