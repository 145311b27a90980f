/* Starting Lean, importing the library, elaborating commands.
 *
 * The order is Lean's own: initialise, register builtins, end the initialisation, import, (fork,) start the task
 * manager. What elaborates text is kept as a `Command.State`, so that a later text goes on in its namespaces,
 * with its variables and options. This file must not know about proof states.
 */
#define _GNU_SOURCE
#include "shim.h"

#include <stdio.h>
#include <stdlib.h>

extern void lean_initialize(void);
extern void lean_enable_initializer_execution(void);
extern void lean_io_mark_end_initialization(void);
extern void lean_init_task_manager_using(unsigned);
extern obj l_String_toName(obj);
extern obj l_Lean_initSearchPath___boxed(obj, obj, obj);
extern obj l_Lean_importModules___boxed(obj, obj, obj, obj, obj, obj, obj, obj, obj);
extern obj l_Lean_Parser_mkInputContext___redArg(obj, obj, uint8_t, obj);
extern obj l_Lean_Elab_Command_mkState(obj, obj, obj);
extern obj l_Lean_Elab_IO_processCommands___boxed(obj, obj, obj, obj);
extern obj l_Lean_MessageLog_toList___boxed(obj);
extern obj l_Lean_MessageData_toString___boxed(obj, obj), l_Lean_Name_toString___boxed(obj, obj);
extern obj l_Lean_Options_empty, l_Lean_MessageLog_empty;

/* ---- the text handed to Python ---- */
static char *text;
static size_t text_size, text_capacity;

EXPORT const char *leanseek_text(void) { return text ? text : ""; }
EXPORT size_t leanseek_text_size(void) { return text_size; }

void text_reset(void) {
    text_size = 0;
    text_add("", 0);
}
void text_add(const char *bytes, size_t size) {
    if (text_size + size + 1 > text_capacity) {
        text_capacity = (text_size + size + 1) * 2;
        text = realloc(text, text_capacity);
        if (!text) abort();
    }
    memcpy(text + text_size, bytes, size);
    text_size += size;
    text[text_size] = 0;
}
void text_drop(size_t size) { text[text_size -= size] = 0; }
void text_string(const char *string) { text_add(string, strlen(string)); }
void text_lean_string(obj string) {
    text_add(STRING_BYTES(string), STRING_SIZE(string));
    dec(string);
}
void text_io_error(obj result) {
    text_reset();
    text_lean_string(lean_io_error_to_string(take_value(result)));
}
void text_json_escaped(const char *bytes, size_t size) {
    static const char hex[] = "0123456789abcdef";
    size_t plain = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        text_add(bytes + plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\') {
            char escape[2] = {'\\', (char)c};
            text_add(escape, 2);
        } else {
            char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
            text_add(escape, 6);
        }
    }
    text_add(bytes + plain, size - plain);
}
void text_json_string(const char *bytes, size_t size) {
    text_add("\"", 1);
    text_json_escaped(bytes, size);
    text_add("\"", 1);
}
static void text_json_lean_string(obj string) {
    text_json_string(STRING_BYTES(string), STRING_SIZE(string));
    dec(string);
}

obj lean_string(const char *bytes) { return lean_mk_string(bytes); }
obj lean_name(const char *dotted) { return *dotted ? l_String_toName(lean_mk_string(dotted)) : BOX(0); }

/* ---- initialisation ---- */
int register_hole_tactic(void); /* states.c */
void start_cancel_token(void);  /* states.c */

EXPORT int leanseek_init(const char *library) {
    lean_initialize();
    lean_enable_initializer_execution();
    obj path = new_ctor(1, 2, 0);
    FIELD(path, 0) = lean_string(library);
    FIELD(path, 1) = BOX(0);
    obj result = l_Lean_initSearchPath___boxed(lean_string(library), path, BOX(0));
    if (is_error(result)) {
        text_io_error(result);
        return -1;
    }
    dec(result);
    if (register_hole_tactic() < 0) return -1;
    lean_io_mark_end_initialization();
    text_reset();
    return 0;
}

/* Elaboration needs the task manager, and its threads do not survive a fork: call this in the forked child. */
EXPORT void leanseek_start_tasks(int threads) {
    lean_init_task_manager_using((unsigned)threads);
    start_cancel_token();
}

/* ---- command states ---- */
static obj *states;
static int state_count;

static int keep_state(obj command_state) {
    states = realloc(states, sizeof(obj) * (size_t)(state_count + 1));
    if (!states) abort();
    states[state_count] = command_state;
    return state_count++;
}
b_obj command_state(int index) { return states[index]; }
b_obj environment(int index) { return FIELD(states[index], 0); }

EXPORT int leanseek_import(const char *modules) {
    obj imports = empty_array();
    char *copy = strdup(modules), *rest = NULL;
    for (char *module = strtok_r(copy, " ", &rest); module; module = strtok_r(NULL, " ", &rest)) {
        obj import = new_ctor(0, 1, 3);
        FIELD(import, 0) = lean_name(module);
        SCALAR_BYTES(import)[1] = 1; /* isExported */
        imports = lean_array_push(imports, import);
    }
    free(copy);
    obj result = l_Lean_importModules___boxed(imports, own(l_Lean_Options_empty), BOX(0), empty_array(), BOX(1),
                                              BOX(1), BOX(2), BOX(1), BOX(0));
    if (is_error(result)) {
        text_io_error(result);
        return -1;
    }
    obj state = l_Lean_Elab_Command_mkState(take_value(result), own(l_Lean_MessageLog_empty),
                                            own(l_Lean_Options_empty));
    text_reset();
    return keep_state(state);
}

obj input_context(const char *source, const char *file) {
    obj string = lean_string(source);
    size_t size = STRING_SIZE(string);
    return l_Lean_Parser_mkInputContext___redArg(string, lean_string(file), 1, BOX(size));
}
obj parser_start(void) {
    obj state = new_ctor(0, 1, 1);
    FIELD(state, 0) = BOX(0);
    return state;
}

static void text_position(b_obj position) {
    char numbers[64];
    text_add(numbers, (size_t)snprintf(numbers, sizeof numbers, "[%zu,%zu]", UNBOX(FIELD(position, 0)),
                                       UNBOX(FIELD(position, 1))));
}
/* [{"severity","start":[line,column],"end":[line,column]|null,"text"}]; lines from 1, columns from 0. */
static void text_messages(b_obj log) {
    static const char *severities[] = {"information", "warning", "error"};
    obj list = l_Lean_MessageLog_toList___boxed(own(log));
    text_add("[", 1);
    for (b_obj item = list; !IS_SCALAR(item); item = FIELD(item, 1)) {
        b_obj message = FIELD(item, 0);
        if (item != list) text_add(",", 1);
        text_string("{\"severity\":\"");
        text_string(severities[SCALAR_BYTES(message)[1] % 3]);
        text_string("\",\"start\":");
        text_position(FIELD(message, 1));
        text_string(",\"end\":");
        if (IS_SCALAR(FIELD(message, 2))) text_string("null");
        else text_position(FIELD(FIELD(message, 2), 0));
        text_string(",\"text\":");
        text_json_lean_string(l_Lean_MessageData_toString___boxed(own(FIELD(message, 4)), BOX(0)));
        text_add("}", 1);
    }
    text_add("]", 1);
    dec(list);
}

static void text_range(b_obj info) {
    char numbers[64];
    if (IS_SCALAR(info) || info->tag == 2) text_string("-1,-1");
    else {
        /* original: leading, pos, trailing, endPos; synthetic: pos, endPos */
        size_t start = UNBOX(FIELD(info, info->tag == 0 ? 1 : 0)), end = UNBOX(FIELD(info, info->tag == 0 ? 3 : 1));
        text_add(numbers, (size_t)snprintf(numbers, sizeof numbers, "%zu,%zu", start, end));
    }
}
/* Syntax in preorder, without nesting: a node is `"kind",n` before its n children, an atom or identifier its
 * `start,end` in bytes, a missing part `null`. Terms may be nested deeper than a reader of JSON can follow. */
static void text_syntax(b_obj syntax) {
    if (IS_SCALAR(syntax)) {
        text_string("null");
        return;
    }
    if (syntax->tag != 1) {
        text_range(FIELD(syntax, 0));
        return;
    }
    b_obj children = FIELD(syntax, 2);
    char number[32];
    obj kind = l_Lean_Name_toString___boxed(own(FIELD(syntax, 1)), BOX(0));
    text_json_lean_string(kind);
    text_add(number, (size_t)snprintf(number, sizeof number, ",%zu", ARRAY_SIZE(children)));
    for (size_t i = 0; i < ARRAY_SIZE(children); i++) {
        text_add(",", 1);
        text_syntax(ARRAY_ITEM(children, i));
    }
}

/* Elaborates `source` after the command state `index` and returns the index of the state that it leads to, or -1.
 * The text is {"messages":[…],"commands":[syntax…]}. Nothing is raised for errors in `source`: they are messages. */
EXPORT int leanseek_elaborate(int index, const char *source, const char *file, int with_syntax) {
    obj before = copy_ctor(states[index]);
    set_field(before, 1, own(l_Lean_MessageLog_empty));
    obj result = l_Lean_Elab_IO_processCommands___boxed(input_context(source, file), parser_start(), before, BOX(0));
    if (is_error(result)) {
        text_io_error(result);
        return -1;
    }
    obj frontend = take_value(result);
    obj after = own(FIELD(frontend, 0));
    text_reset();
    text_string("{\"messages\":");
    text_messages(FIELD(after, 1));
    text_string(",\"commands\":[");
    b_obj commands = FIELD(frontend, 3);
    for (size_t i = 0; with_syntax && i < ARRAY_SIZE(commands); i++) {
        text_string(i ? ",[" : "[");
        text_syntax(ARRAY_ITEM(commands, i));
        text_add("]", 1);
    }
    text_string("]}");
    dec(frontend);
    return keep_state(after);
}
