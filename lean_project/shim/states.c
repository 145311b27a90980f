/* Proof states: captured at a hole, advanced by tactics, shown as goals.
 *
 * The tactic `leanseek_hole` stands where a proof is to be found; when it runs during `leanseek_start` it copies
 * Lean's contexts. A proof state is four immutable objects (goals, Term.State, Meta.State, Core.State), so states
 * branch without saving and restoring. This file must not know how requests arrive.
 */
#define _GNU_SOURCE
#include "shim.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>

extern obj l_Lean_Elab_Frontend_processCommands___boxed(obj, obj, obj);
extern obj l_Lean_KeyedDeclsAttribute_addBuiltin___redArg___boxed(obj, obj, obj, obj, obj);
extern obj l_Lean_Parser_symbol(obj), l_Lean_Parser_leadingNode(obj, obj, obj);
extern obj l_Lean_Parser_addBuiltinLeadingParser___boxed(obj, obj, obj, obj, obj);
extern obj l_Lean_Parser_runParserCategory(obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_evalTactic___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Meta_ppExpr___boxed(obj, obj, obj, obj, obj, obj);
extern obj l_Std_Format_pretty___boxed(obj, obj, obj, obj);
extern obj l_Lean_Exception_toMessageData(obj), l_Lean_MessageData_toString___boxed(obj, obj);
extern obj l_Lean_MessageLog_toList___boxed(obj), l_Lean_MessageLog_hasErrors___boxed(obj);
extern obj l_IO_CancelToken_new(void);
extern obj lean_io_set_heartbeats(obj), lean_instantiate_expr_mvars(obj, obj);
extern obj l_Lean_MetavarContext_findDecl_x3f___boxed(obj, obj);
extern obj l_Lean_Elab_Tactic_tacticElabAttribute, l_Lean_MessageLog_empty;

b_obj command_state(int index);
obj input_context(const char *source, const char *file);
obj parser_start(void);

/* ---- the hole ---- */
typedef struct { /* the reader contexts of one theorem, shared by its states */
    obj term_context, meta_context, core_context;
    size_t users;
} Contexts;
typedef struct {
    Contexts *contexts;
    obj goals, term, meta, core;
} State;

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
    obj ok = new_ctor(0, 1, 0);
    FIELD(ok, 0) = BOX(0);
    return ok;
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

static int keep(State state) {
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
static int known(int id) { return id >= 0 && id < table_size && table[id].contexts != NULL; }

EXPORT void leanseek_free(int id) {
    if (!known(id)) return;
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

/* ---- showing goals ---- */
/* Field positions in the contexts of 4.35; `leanseek_start` refuses to go on when the counts differ. */
enum { CORE_CONTEXT_FIELDS = 3, CORE_INNER_FIELDS = 12, CORE_OPTIONS = 2, CORE_INIT_HEARTBEATS = 6,
       CORE_MAX_HEARTBEATS = 7, CORE_CANCEL_TOKEN = 10 };
enum { CORE_STATE_MESSAGES = 6, CORE_STATE_INFO = 7 };
enum { META_CONTEXT_LOCALS = 2 };

typedef struct {
    obj meta_ref, core_ref, meta_context;
    b_obj core_context;
} Printer;

static int print_expression(Printer *printer, obj expression) {
    obj result = l_Lean_Meta_ppExpr___boxed(expression, own(printer->meta_context), own(printer->meta_ref),
                                            own(printer->core_context), own(printer->core_ref), BOX(0));
    if (is_error(result)) {
        dec(result);
        text_string("\"<unprintable>\"");
        return -1;
    }
    obj string = l_Std_Format_pretty___boxed(take_value(result), BOX(100), BOX(0), BOX(0));
    text_json_string(STRING_BYTES(string), STRING_SIZE(string));
    dec(string);
    return 0;
}
static obj instantiate(b_obj meta_state, b_obj expression) {
    obj pair = lean_instantiate_expr_mvars(own(FIELD(meta_state, 0)), own(expression));
    obj value = own(FIELD(pair, 1));
    dec(pair);
    return value;
}
/* Bit 41 of an expression's cached data says whether it has an expression metavariable. */
static int has_metavariable(b_obj expression) {
    uint64_t data;
    memcpy(&data, SCALAR_BYTES(expression), sizeof data);
    return (int)(data >> 41) & 1;
}

static int is_macro_scoped(b_obj name) {
    for (; !IS_SCALAR(name); name = FIELD(name, 0))
        if (name->tag == 1 && strcmp(STRING_BYTES(FIELD(name, 1)), "_hyg") == 0) return 1;
    return 0;
}
/* The name without macro scopes; a name that cannot be typed is marked by a dagger. */
static void text_user_name(b_obj name) {
    size_t scoped = (size_t)is_macro_scoped(name);
    while (scoped && !IS_SCALAR(name)) {
        int at = name->tag == 1 && strcmp(STRING_BYTES(FIELD(name, 1)), "_@") == 0;
        name = FIELD(name, 0);
        if (at) break;
    }
    text_name(name);
    if (scoped) text_string("✝");
}

typedef struct {
    Printer *printer;
    b_obj meta_state;
    int count, metavariables;
} Hypotheses;

static void text_hypothesis(Hypotheses *out, b_obj declaration) {
    if (SCALAR_BYTES(declaration)[1] != 0) return; /* kind: implementation detail or auxiliary */
    int is_let = declaration->tag == 1 && !SCALAR_BYTES(declaration)[0]; /* the body of a `have` cannot be seen */
    if (out->count++) text_add(",", 1);
    text_string("[\"");
    text_user_name(FIELD(declaration, 2));
    text_string("\",");
    for (int i = 3; i <= 3 + is_let; i++) {
        obj expression = instantiate(out->meta_state, FIELD(declaration, i));
        out->metavariables |= has_metavariable(expression);
        if (i > 3) text_add(",", 1);
        print_expression(out->printer, expression);
    }
    text_string(is_let ? "]" : ",null]");
}
static void text_hypotheses_of_array(Hypotheses *out, b_obj array) {
    for (size_t i = 0; i < ARRAY_SIZE(array); i++) {
        b_obj item = ARRAY_ITEM(array, i);
        if (!IS_SCALAR(item)) text_hypothesis(out, FIELD(item, 0));
    }
}
static void text_hypotheses_of_node(Hypotheses *out, b_obj node) {
    b_obj array = FIELD(node, 0);
    if (node->tag == 1) text_hypotheses_of_array(out, array);
    else
        for (size_t i = 0; i < ARRAY_SIZE(array); i++) text_hypotheses_of_node(out, ARRAY_ITEM(array, i));
}

/* {"case":…,"hypotheses":[[name,type,value]…],"target":…}; true when the goal mentions a metavariable. */
static int text_goal(const State *state, b_obj goal) {
    obj found = l_Lean_MetavarContext_findDecl_x3f___boxed(own(FIELD(state->meta, 0)), own(goal));
    if (IS_SCALAR(found)) {
        text_string("{\"case\":null,\"hypotheses\":[],\"target\":\"<lost goal>\"}");
        return 1;
    }
    b_obj declaration = FIELD(found, 0);
    b_obj locals = FIELD(declaration, 1), array = FIELD(locals, 1);
    obj meta_context = copy_ctor(state->contexts->meta_context);
    set_field(meta_context, META_CONTEXT_LOCALS, own(locals));
    Printer printer = {lean_st_mk_ref(own(state->meta)), lean_st_mk_ref(own(state->core)), meta_context,
                       state->contexts->core_context};
    Hypotheses out = {&printer, state->meta, 0, 0};
    text_string("{\"case\":");
    if (IS_SCALAR(FIELD(declaration, 0))) text_string("null");
    else {
        text_add("\"", 1);
        text_user_name(FIELD(declaration, 0));
        text_add("\"", 1);
    }
    text_string(",\"hypotheses\":[");
    text_hypotheses_of_node(&out, FIELD(array, 0));
    text_hypotheses_of_array(&out, FIELD(array, 1));
    text_string("],\"target\":");
    obj target = instantiate(state->meta, FIELD(declaration, 2));
    out.metavariables |= has_metavariable(target);
    print_expression(&printer, target);
    text_add("}", 1);
    dec(printer.meta_ref);
    dec(printer.core_ref);
    dec(meta_context);
    dec(found);
    return out.metavariables;
}

/* {"id":n,"goals":[…],"parts":[ids]}; `parts` names a state per goal when no goal mentions a metavariable. */
static void text_state(int id) {
    char number[32];
    int metavariables = 0, count = 0;
    lean_io_set_heartbeats(BOX(0));
    text_add(number, (size_t)snprintf(number, sizeof number, "{\"id\":%d,\"goals\":[", id));
    for (b_obj list = table[id].goals; !IS_SCALAR(list); list = FIELD(list, 1)) {
        if (count++) text_add(",", 1);
        metavariables |= text_goal(&table[id], FIELD(list, 0));
    }
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
            int part_id = keep(part);
            text_add(number, (size_t)snprintf(number, sizeof number, "%s%d", i ? "," : "", part_id));
        }
    }
    text_string("]}");
}

/* ---- errors ---- */
enum { MAX_ERROR_BYTES = 2000 };
static void text_error(const char *kind, const char *bytes, size_t size) {
    if (size > MAX_ERROR_BYTES) {
        size = MAX_ERROR_BYTES;
        while (size && ((unsigned char)bytes[size] & 0xC0) == 0x80) size--;
    }
    text_reset();
    text_string("{\"kind\":\"");
    text_string(kind);
    text_string("\",\"error\":");
    text_json_string(bytes, size);
    text_string("}");
}
/* The first error in a message log; tactics that abort leave their reason there. */
static int text_logged_error(b_obj core_state) {
    obj list = l_Lean_MessageLog_toList___boxed(own(FIELD(core_state, CORE_STATE_MESSAGES)));
    int found = 0;
    for (b_obj item = list; !IS_SCALAR(item) && !found; item = FIELD(item, 1)) {
        b_obj message = FIELD(item, 0);
        if (SCALAR_BYTES(message)[1] != 2) continue;
        obj string = l_Lean_MessageData_toString___boxed(own(FIELD(message, 4)), BOX(0));
        text_error("tactic", STRING_BYTES(string), STRING_SIZE(string));
        dec(string);
        found = 1;
    }
    dec(list);
    return found;
}
static void text_exception(obj result, obj core_ref) {
    obj exception = take_value(result);
    if (exception->tag == 1) {
        obj core = lean_st_ref_get(core_ref);
        int timed_out = cancel_flag && UNBOX(FIELD(cancel_flag, 0)) == 1;
        if (timed_out) text_error("timeout", "the tactic was stopped at its time limit", 40);
        else if (!text_logged_error(core)) text_error("tactic", "the tactic gave up without a message", 36);
        dec(core);
        dec(exception);
        return;
    }
    obj string = l_Lean_MessageData_toString___boxed(l_Lean_Exception_toMessageData(exception), BOX(0));
    const char *bytes = STRING_BYTES(string);
    int heartbeats = strstr(bytes, "maximum number of heartbeats") != NULL;
    text_error(heartbeats ? "timeout" : "tactic", bytes, STRING_SIZE(string));
    dec(string);
}

/* ---- start and run ---- */
/* Elaborates `source`, which holds `leanseek_hole`, after command state `index`, and returns the state id at the
 * hole, its goals as text; -1 when the hole was not reached. Messages are not collected: the outline has them. */
EXPORT int leanseek_start(int index, const char *source) {
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
    if (!reached) {
        text_reset();
        text_string("the statement does not elaborate as far as its proof");
        return -1;
    }
    Contexts *contexts = calloc(1, sizeof *contexts);
    if (!contexts) abort();
    contexts->term_context = seen_term_context;
    contexts->meta_context = seen_meta_context;
    contexts->core_context = copy_ctor(seen_core_context);
    dec(seen_core_context);
    obj inner = copy_ctor(FIELD(contexts->core_context, 0));
    if (contexts->core_context->other != CORE_CONTEXT_FIELDS || inner->other != CORE_INNER_FIELDS) {
        text_reset();
        text_string("this Lean lays its contexts out otherwise than the shim expects");
        return -1;
    }
    set_field(contexts->core_context, 0, inner);
    set_field(inner, CORE_CANCEL_TOKEN, own(cancel_token));
    seen.contexts = contexts;
    obj core = copy_ctor(seen.core), info = copy_ctor(FIELD(seen.core, CORE_STATE_INFO));
    dec(seen.core);
    set_field(core, CORE_STATE_INFO, info);
    SCALAR_BYTES(info)[0] = 0; /* no info trees: they cost time and memory, and nobody reads them */
    set_field(core, CORE_STATE_MESSAGES, own(l_Lean_MessageLog_empty));
    seen.core = core;
    int id = keep(seen);
    text_reset();
    text_state(id);
    return id;
}

/* Runs one tactic on a state. Returns 1 and {"id","goals","parts"} for a new state, 0 and {"finished":id} when no
 * goal is left, -1 and {"kind","error"} when Lean refuses. The state itself stays as it was. */
EXPORT int leanseek_run(int id, const char *tactic, long max_heartbeats, long timeout_us) {
    if (!known(id)) {
        text_error("tactic", "unknown state", 13);
        return -1;
    }
    State state = table[id];
    Contexts *contexts = state.contexts;
    obj parsed = l_Lean_Parser_runParserCategory(own(FIELD(state.core, 0)), lean_name("tactic"),
                                                 lean_string(tactic), lean_string("<tactic>"));
    if (parsed->tag == 0) {
        b_obj reason = FIELD(parsed, 0);
        text_error("parse", STRING_BYTES(reason), STRING_SIZE(reason));
        dec(parsed);
        return -1;
    }
    obj syntax = take_value(parsed);
    obj core_context = copy_ctor(contexts->core_context), inner = copy_ctor(FIELD(core_context, 0));
    set_field(core_context, 0, inner);
    set_field(inner, CORE_INIT_HEARTBEATS, BOX(0));
    set_field(inner, CORE_MAX_HEARTBEATS, BOX(max_heartbeats));
    lean_io_set_heartbeats(BOX(0));
    obj tactic_context = new_ctor(0, 1, 1); /* elaborator := anonymous, recover := false: errors are thrown */
    FIELD(tactic_context, 0) = BOX(0);
    obj goals = lean_st_mk_ref(own(state.goals)), term = lean_st_mk_ref(own(state.term));
    obj meta = lean_st_mk_ref(own(state.meta)), core = lean_st_mk_ref(own(state.core));
    FIELD(cancel_flag, 0) = BOX(0);
    set_alarm(timeout_us);
    obj result = l_Lean_Elab_Tactic_evalTactic___boxed(
        syntax, own(tactic_context), own(goals), own(contexts->term_context), own(term),
        own(contexts->meta_context), own(meta), own(core_context), own(core), BOX(0));
    if (!is_error(result)) {
        dec(result);
        result = l_Lean_Elab_Tactic_getUnsolvedGoals___boxed(
            own(tactic_context), own(goals), own(contexts->term_context), own(term), own(contexts->meta_context),
            own(meta), own(core_context), own(core), BOX(0));
    }
    set_alarm(0);
    int outcome;
    if (is_error(result)) {
        text_exception(result, core);
        outcome = -1;
    } else {
        State next = {contexts, take_value(result), lean_st_ref_get(term), lean_st_ref_get(meta),
                      lean_st_ref_get(core)};
        int next_id = keep(next);
        text_reset();
        if (UNBOX(l_Lean_MessageLog_hasErrors___boxed(own(FIELD(next.core, CORE_STATE_MESSAGES))))) {
            text_logged_error(next.core);
            leanseek_free(next_id);
            outcome = -1;
        } else if (IS_SCALAR(next.goals)) {
            char number[32];
            text_add(number, (size_t)snprintf(number, sizeof number, "{\"finished\":%d}", next_id));
            outcome = 0;
        } else {
            text_state(next_id);
            outcome = 1;
        }
    }
    obj used[] = {tactic_context, goals, term, meta, core, core_context};
    for (size_t i = 0; i < sizeof used / sizeof *used; i++) dec(used[i]);
    return outcome;
}
