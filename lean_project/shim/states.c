/* Proof states: captured at a hole, kept, shown.
 *
 * The tactic `leanseek_hole` stands where a proof is to be found; when it runs during `leanseek_start` it copies
 * Lean's contexts. A proof state is four immutable objects (goals, Term.State, Meta.State, Core.State), so states
 * branch without saving and restoring. This file must not know how tactics are run (`run.c` does).
 */
#define _GNU_SOURCE
#include "states.h"
#include "errors.h"
#include "goals.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>

extern obj l_Lean_Elab_Frontend_processCommands___boxed(obj, obj, obj);
extern obj l_Lean_KeyedDeclsAttribute_addBuiltin___redArg___boxed(obj, obj, obj, obj, obj);
extern obj l_Lean_Parser_symbol(obj), l_Lean_Parser_leadingNode(obj, obj, obj);
extern obj l_Lean_Parser_addBuiltinLeadingParser___boxed(obj, obj, obj, obj, obj);
extern obj l_IO_CancelToken_new(void);
extern obj lean_io_set_heartbeats(obj);
extern obj l_Lean_MVarId_clear___boxed(obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_tacticElabAttribute, l_Lean_MessageLog_empty;

b_obj command_state(int index);
obj input_context(const char *source, const char *file);
obj parser_start(void);

/* ---- the hole ---- */
enum { ABORT_TACTIC = 3 }; /* one of Lean's internal exceptions */
static int capturing;
static obj seen_term_context, seen_meta_context, seen_core_context;
static State seen;

static obj hole(obj syntax, obj tactic_context, obj goals, obj term_context, obj term, obj meta_context, obj meta,
                obj core_context, obj core, obj world) {
    (void)world;
    if (capturing == 1) {
        capturing = 2;
        seen_term_context = own(term_context);
        seen_meta_context = own(meta_context);
        seen_core_context = own(core_context);
        seen = (State){NULL, lean_st_ref_get(goals), lean_st_ref_get(term), lean_st_ref_get(meta),
                       lean_st_ref_get(core)};
    }
    obj arguments[] = {syntax, tactic_context, goals, term_context, term, meta_context, meta, core_context, core};
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) dec(arguments[i]);
    obj result = new_ctor(capturing ? 0 : 1, 1, 0);
    FIELD(result, 0) = BOX(0);
    if (!capturing) { /* no tactic for a proof: give up, as tactics do whose reason is in the log */
        FIELD(result, 0) = new_ctor(1, 2, 0);
        FIELD(FIELD(result, 0), 0) = BOX(ABORT_TACTIC);
        FIELD(FIELD(result, 0), 1) = BOX(0);
    }
    return result;
}

static obj cancel_token, cancel_flag;
static void on_alarm(int signal_number) {
    (void)signal_number;
    if (cancel_flag) *(volatile obj *)&FIELD(cancel_flag, 0) = BOX(1);
}
void start_cancel_token(void) {
    obj token = l_IO_CancelToken_new();
    cancel_flag = FIELD(token, 1);
    cancel_token = new_ctor(1, 1, 0);
    FIELD(cancel_token, 0) = token;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_alarm;
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    sigaction(SIGALRM, &action, NULL);
}
static void set_alarm(long microseconds) {
    struct itimerval timer = {{0, 0}, {microseconds / 1000000, microseconds % 1000000}};
    setitimer(ITIMER_REAL, &timer, NULL);
}
static void forget_time_out(void) { FIELD(cancel_flag, 0) = BOX(0); }
void start_clock(long microseconds) {
    forget_time_out();
    set_alarm(microseconds);
}
void stop_clock(void) { set_alarm(0); }

int register_hole_tactic(void) {
    obj result = l_Lean_KeyedDeclsAttribute_addBuiltin___redArg___boxed(
        own(l_Lean_Elab_Tactic_tacticElabAttribute), lean_name("LeanSeek.hole"), lean_name("LeanSeek.evalHole"),
        new_closure(hole, 10), BOX(0));
    if (!is_error(result)) {
        dec(result);
        obj parser = l_Lean_Parser_leadingNode(lean_name("LeanSeek.hole"), BOX(1024),
                                               l_Lean_Parser_symbol(lean_string("leanseek_hole")));
        result = l_Lean_Parser_addBuiltinLeadingParser___boxed(lean_name("tactic"), lean_name("LeanSeek.hole"),
                                                               parser, BOX(1000), BOX(0));
    }
    if (is_error(result)) {
        text_io_error(result);
        return -1;
    }
    dec(result);
    return 0;
}

/* ---- the table of states ---- */
static State *table;
static int table_size, table_capacity, first_free = -1;

int keep_state(State state) {
    int id = first_free;
    if (id >= 0) {
        first_free = (int)(intptr_t)table[id].goals;
    } else {
        if (table_size == table_capacity) {
            table_capacity = table_capacity ? table_capacity * 2 : 1024;
            table = realloc(table, (size_t)table_capacity * sizeof *table);
            if (!table) abort();
        }
        id = table_size++;
    }
    state.contexts->users++;
    table[id] = state;
    return id;
}
State *state_of(int id) { return id >= 0 && id < table_size && table[id].contexts ? &table[id] : NULL; }

EXPORT void leanseek_free(int id) {
    if (!state_of(id)) return;
    State state = table[id];
    dec(state.goals);
    dec(state.term);
    dec(state.meta);
    dec(state.core);
    if (--state.contexts->users == 0) {
        dec(state.contexts->term_context);
        dec(state.contexts->meta_context);
        dec(state.contexts->core_context);
        free(state.contexts);
    }
    table[id] = (State){.contexts = NULL, .goals = (obj)(intptr_t)first_free};
    first_free = id;
}
EXPORT size_t leanseek_live_states(void) {
    size_t live = 0;
    for (int id = 0; id < table_size; id++) live += table[id].contexts != NULL;
    return live;
}

/* ---- showing states ---- */
enum { MAX_STATE_BYTES = 1 << 20 };

static View view_of(const State *state) {
    return (View){state->meta, state->core, state->contexts->meta_context, state->contexts->core_context};
}
int timed_out(void) { return UNBOX(*(volatile obj *)&FIELD(cancel_flag, 0)) == 1; }
int text_state(int id) {
    char number[32];
    int metavariables = 0, count = 0;
    View view = view_of(&table[id]);
    lean_io_set_heartbeats(BOX(0));
    text_add(number, (size_t)snprintf(number, sizeof number, "{\"id\":%d,\"goals\":[", id));
    for (b_obj list = table[id].goals; !IS_SCALAR(list); list = FIELD(list, 1)) {
        if (leanseek_text_size() > MAX_STATE_BYTES) return 0;
        if (count++) text_add(",", 1);
        metavariables |= text_goal(&view, FIELD(list, 0));
    }
    if (timed_out()) return 0;
    text_string("],\"parts\":[");
    if (count > 1 && !metavariables) {
        b_obj list = table[id].goals;
        for (int i = 0; i < count; i++, list = FIELD(list, 1)) {
            State part = table[id];
            part.goals = new_ctor(1, 2, 0);
            FIELD(part.goals, 0) = own(FIELD(list, 0));
            FIELD(part.goals, 1) = BOX(0);
            inc(part.term);
            inc(part.meta);
            inc(part.core);
            int part_id = keep_state(part);
            text_add(number, (size_t)snprintf(number, sizeof number, "%s%d", i ? "," : "", part_id));
        }
    }
    text_string("]}");
    return 1;
}

/* ---- start ---- */
obj without_messages(obj core_state) {
    obj copy = copy_ctor(core_state);
    dec(core_state);
    set_field(copy, CORE_STATE_MESSAGES, own(l_Lean_MessageLog_empty));
    return copy;
}
/* The contexts at the hole, changed to what tactics need: a cancel token, no info trees, no old messages. */
static int adopt_seen_state(void) {
    Contexts *contexts = calloc(1, sizeof *contexts);
    if (!contexts) abort();
    *contexts = (Contexts){seen_term_context, seen_meta_context, copy_ctor(seen_core_context), 0};
    dec(seen_core_context);
    seen.contexts = contexts;
    obj inner = copy_ctor(FIELD(contexts->core_context, 0));
    if (contexts->core_context->other != CORE_CONTEXT_FIELDS || inner->other != CORE_INNER_FIELDS) return 0;
    set_field(contexts->core_context, 0, inner);
    set_field(inner, CORE_CANCEL_TOKEN, own(cancel_token));
    seen.core = without_messages(seen.core);
    obj info = copy_ctor(FIELD(seen.core, CORE_STATE_INFO));
    set_field(seen.core, CORE_STATE_INFO, info);
    SCALAR_BYTES(info)[0] = 0; /* no info trees: they cost time and memory, and nobody reads them */
    return 1;
}
/* A theorem is a hypothesis in its own proof, for recursion. `exact name` would close any goal by it and be refused at
 * the end only, so it is taken away. */
static void clear_recursion(const char *own_name) {
    obj meta = lean_st_mk_ref(seen.meta), core = lean_st_mk_ref(seen.core);
    b_obj goal = FIELD(seen.goals, 0);
    for (;;) {
        obj state = lean_st_ref_get(meta);
        b_obj hypothesis = recursion_hypothesis(state, goal, own_name);
        obj id = hypothesis ? own(hypothesis) : NULL;
        dec(state);
        if (!id) break;
        obj result = l_Lean_MVarId_clear___boxed(own(goal), id, own(seen.contexts->meta_context), own(meta),
                                                 own(seen.contexts->core_context), own(core), BOX(0));
        if (is_error(result)) { /* something depends on it */
            dec(result);
            break;
        }
        obj goals = new_ctor(1, 2, 0);
        FIELD(goals, 0) = take_value(result);
        FIELD(goals, 1) = own(FIELD(seen.goals, 1));
        dec(seen.goals);
        seen.goals = goals;
        goal = FIELD(goals, 0);
    }
    seen.meta = lean_st_ref_get(meta);
    seen.core = lean_st_ref_get(core);
    dec(meta);
    dec(core);
}
static int give_up(const char *words) {
    text_reset();
    text_string(words);
    return -1;
}

/* Elaborates `source`, which holds `leanseek_hole`, after command state `index`, and returns the state id at the
 * hole, its goals as text; -1 when the hole was not reached or is not to be tried. The proof there is of `own_name`.
 * Messages are not collected: the outline has them. */
EXPORT int leanseek_start(int index, const char *source, const char *own_name) {
    forget_printed();
    forget_read();
    forget_time_out(); /* of a tactic on the theorem before this one */
    capturing = 1;
    obj command = copy_ctor(command_state(index));
    set_field(command, 1, own(l_Lean_MessageLog_empty));
    obj frontend = new_ctor(0, 4, 0);
    FIELD(frontend, 0) = command;
    FIELD(frontend, 1) = parser_start();
    FIELD(frontend, 2) = BOX(0);
    FIELD(frontend, 3) = empty_array();
    obj ref = lean_st_mk_ref(frontend);
    obj result = l_Lean_Elab_Frontend_processCommands___boxed(input_context(source, "<theorem>"), own(ref), BOX(0));
    int reached = capturing == 2;
    capturing = 0;
    dec(ref);
    if (is_error(result)) {
        text_io_error(result);
        return -1;
    }
    dec(result);
    if (!reached || IS_SCALAR(seen.goals)) return give_up("the statement does not elaborate as far as its proof");
    if (!adopt_seen_state()) return give_up("this Lean lays its contexts out otherwise than the shim expects");
    if (*own_name) clear_recursion(own_name);
    for (b_obj list = seen.goals; !IS_SCALAR(list); list = FIELD(list, 1))
        if (goal_has_sorry(seen.meta, FIELD(list, 0)))
            return give_up("the goal contains `sorry`: the statement does not elaborate in its place");
    int id = keep_state(seen);
    text_reset();
    return text_state(id) ? id : give_up("the first goal is too long");
}
