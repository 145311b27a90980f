/* What is known while a candidate is judged: both sides, and the kernel's environment. */
#ifndef LEANSEEK_REPLAY_H
#define LEANSEEK_REPLAY_H

#include "declarations.h"

extern side candidate, statements;
extern obj kernel; /* the library, and of the candidate's declarations those that the kernel took */
extern size_t heartbeats;
extern uint32_t sorry;
extern uint32_t poison; /* a constant that the candidate has otherwise and nothing may rest on then, or NONE */

/* meaning.c: whether a declaration of the statements and one of the candidate's mean the same. */
void start_comparing(void);
int same_meaning(const declaration *mine, const declaration *theirs);

/* verdicts.c: writes what is to be said about the theorem of that name, as JSON. */
void text_verdict(uint32_t name);
/* The first constant in a declaration of the statements that means something else on the candidate's side, or NONE. */
uint32_t strange_constant(const declaration *d);

#endif
