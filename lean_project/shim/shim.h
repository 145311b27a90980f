/* What the files of the shim share: names, the text handed to Python, the environments. */
#ifndef LEANSEEK_SHIM_H
#define LEANSEEK_SHIM_H

#include "lean_abi.h"

/* The text that the last exported call leaves for Python (`leanseek_text`). */
void text_reset(void);
size_t leanseek_text_size(void);
const char *leanseek_text(void);
void text_add(const char *bytes, size_t size);
void text_drop(size_t size); /* its last bytes, which are there */
void text_string(const char *text);
void text_lean_string(obj string); /* consumes */
void text_io_error(obj result);    /* replaces the text; consumes */
void text_json_escaped(const char *bytes, size_t size);
void text_json_string(const char *bytes, size_t size); /* quoted and escaped */

obj lean_string(const char *bytes);
/* A Lean.Name of dot-separated components; the empty text is `anonymous`. Numbers and «» are not read. */
obj lean_name(const char *dotted);

/* Elaborated environments, by the index that Python holds. */
b_obj environment(int index);
int keep_environment(obj environment);

#endif
