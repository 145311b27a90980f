/* Proof states, the table that they are kept in, and how long a tactic may take. */
#ifndef LEANSEEK_STATES_H
#define LEANSEEK_STATES_H

#include "shim.h"

typedef struct { /* the reader contexts of one theorem, shared by its states */
    obj term_context, meta_context, core_context;
    size_t users;
} Contexts;
typedef struct {
    Contexts *contexts;
    obj goals, term, meta, core;
} State;

/* The state of an id, or NULL; it may move when another is kept. */
State *state_of(int id);
/* Takes a state into the table; its id. */
int keep_state(State state);
void leanseek_free(int id);
/* Writes {"id":n,"goals":[…],"parts":[ids]}; `parts` names a state per goal when no goal mentions a metavariable.
 * Returns whether all of it fits: a state that does not is of no use to anybody. */
int text_state(int id);

/* A Core.State without the messages of an older one; consumes that. */
obj without_messages(obj core_state);

/* Starts the time of a tactic; `timed_out` (goals.h) says whether it is up, and Lean is told. */
void start_clock(long microseconds);
void stop_clock(void);

/* Forgets how tactics were read: in another theorem the same text may mean something else. */
void forget_read(void); /* run.c */

#endif
