/* Which axioms constants of the imported library rest on. */
#ifndef LEANSEEK_AXIOMS_H
#define LEANSEEK_AXIOMS_H

#include "kernel_abi.h"

enum { AXIOM_PROPEXT = 1, AXIOM_CHOICE = 2, AXIOM_QUOT_SOUND = 4, AXIOM_SORRY = 8, AXIOM_OTHER = 16 };

/* The sum of the above for `name`; AXIOM_OTHER for a constant that is not there. */
unsigned library_axioms(b_obj kernel, b_obj name);

#endif
