/* Goals as text, and what the text does not show: metavariables and `sorry`. */
#ifndef LEANSEEK_GOALS_H
#define LEANSEEK_GOALS_H

#include "shim.h"

/* What a goal is read in: borrowed, as long as the call takes. */
typedef struct {
    b_obj meta_state, core_state, meta_context, core_context;
} View;

/* Field positions in the contexts of 4.35; `leanseek_start` refuses to go on when the counts differ. */
enum { CORE_CONTEXT_FIELDS = 3, CORE_INNER_FIELDS = 12, CORE_OPTIONS = 2, CORE_INIT_HEARTBEATS = 6,
       CORE_MAX_HEARTBEATS = 7, CORE_CANCEL_TOKEN = 10 };
enum { CORE_STATE_MESSAGES = 6, CORE_STATE_INFO = 7 };
enum { META_CONTEXT_LOCALS = 2 };

/* An expression is shown whole up to this many nodes (`pp.maxSteps` is set to as much) and bytes. */
enum { MAX_EXPRESSION_NODES = 5000, MAX_EXPRESSION_BYTES = 20000 };
#define CUT_MARK "…⟨cut⟩"
/* Writes a string in quotes. One that is longer than `limit` bytes, or `cut` already, ends with CUT_MARK; returns
 * whether it does. */
int text_json_bounded(const char *bytes, size_t size, size_t limit, int cut);

/* Whether the time of the tactic is up. */
int timed_out(void); /* states.c */

/* Writes {"case":…,"hypotheses":[[name,type,value]…],"target":…,"cut":bool}; stops anywhere when the time is up. True
 * when the goal mentions a metavariable, of an expression or of a universe level. */
int text_goal(const View *view, b_obj goal);

/* Forgets what was printed: in another theorem the same names, notations and variables may mean something else. */
void forget_printed(void);

/* Whether the goal, or a hypothesis of it, contains `sorry`. */
int goal_has_sorry(b_obj meta_state, b_obj goal);
/* Whether what was put for the goal contains `sorry`. */
int solution_has_sorry(b_obj meta_state, b_obj goal);

/* The first auxiliary hypothesis of the goal through which the theorem `own_name` could use itself; NULL without. */
b_obj recursion_hypothesis(b_obj meta_state, b_obj goal, const char *own_name);

#endif
