/* Errors as text: {"kind":…,"error":…}. */
#ifndef LEANSEEK_ERRORS_H
#define LEANSEEK_ERRORS_H

#include "shim.h"

/* From now on messages of Lean's are given up to the end of their first line, marked as cut; or whole. */
void errors_brief(int first_lines_only);

/* Both replace the text; `refuse` returns -1, as `leanseek_run` does then. */
void text_error(const char *kind, const char *bytes, size_t size);
int refuse(const char *kind, const char *words);

/* The first error in the message log of a Core.State; false, and no text, when there is none. */
int text_logged_error(b_obj core_state);
/* The error of an IO result that is one; consumes it. The goals in the list `known` are in the reader's view already:
 * Lean's messages often end with them, and printing them would take longer than most tactics do. */
void text_exception(obj result, b_obj core_state, b_obj known);

#endif
