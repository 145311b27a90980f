/* What is said about each theorem that was to be proved: accepted, on a condition, or refused with the reason.
 *
 * This file must not know how declarations were read or judged.
 */
#include "axioms.h"
#include "replay.h"
#include "shim.h"

static uint32_t visits;

uint32_t strange_constant(const declaration *d) {
    numbers names = {0};
    uint32_t found = NONE;
    mentioned(d, &names);
    for (size_t i = 0; i < names.count && found == NONE; i++) {
        uint32_t index = declared(&statements, names.items[i]);
        if (index != NONE) found = statements.declarations[index].culprit;
    }
    free(names.items);
    return found;
}
typedef struct {
    unsigned axioms;
    numbers open;
    uint32_t refused; /* a constant of the candidate's, or NONE */
    uint32_t library; /* a constant of the library's that rests on a forbidden axiom, or NONE */
} grounds;

/* Whether a theorem of the candidate's is one of those that were given, with the meaning that was given. */
static int given(uint32_t name) {
    uint32_t index = declared(&statements, name);
    return index != NONE && statements.declarations[index].sort == SORT_STATEMENT &&
           statements.declarations[index].counterpart == name && poison == NONE;
}
/* Gathers what the declaration rests on, its own ground first named last: the reason is the deepest one. */
static void gather(uint32_t index, grounds *g) {
    declaration *d = &candidate.declarations[index];
    if (d->visit == visits || g->refused != NONE) return;
    d->visit = visits;
    if (d->is_open && !d->trouble && given(d->name)) {
        add_number(&g->open, d->name);
        return;
    }
    for (size_t i = 0; i < d->constants.count; i++) {
        uint32_t name = d->constants.items[i], other = declared(&candidate, name);
        if (other != NONE) {
            gather(other, g);
        } else if (name != sorry) {
            unsigned found = library_axioms(kernel, terms[name].object);
            if (found & (AXIOM_OTHER | AXIOM_SORRY)) g->library = name;
            g->axioms |= found;
        }
    }
    if (g->refused == NONE && (d->trouble || d->is_open)) g->refused = index;
}

/* ---- the answer ---- */
typedef struct {
    const char *words; /* NULL if there is nothing to object */
    uint32_t about;    /* the constant that `words` are about, or NONE */
} objection;
static objection object_to(const char *words, uint32_t about) { return (objection){words, about}; }

/* Whether the candidate has a constant of that name. */
static int in_candidate(uint32_t name) {
    uint32_t index = declared(&candidate, name);
    return index != NONE && candidate.declarations[index].sort != SORT_REFUSED;
}
/* A constant that `wanted` speaks of and the statement of `proof` does not, or NONE. */
static uint32_t unspoken(const declaration *wanted, const declaration *proof) {
    declaration stated = *proof;
    numbers names = {0};
    uint32_t found = NONE;
    if (proof->sort != SORT_BLOCK) stated.sort = SORT_STATEMENT;
    mentioned(wanted, &names);
    for (size_t i = 0; i < names.count && found == NONE; i++)
        if (declared(&statements, names.items[i]) != NONE && !mentions(&stated, names.items[i])) found = names.items[i];
    free(names.items);
    return found;
}
/* Why the theorem of that name on the candidate's side does not state what was to be proved. */
static objection wrong_statement(const declaration *wanted, const declaration *proof) {
    uint32_t strange = strange_constant(wanted), culprit = poison != NONE ? poison : strange;
    if (mentions(wanted, sorry)) return object_to("the statement uses sorry", NONE);
    if (!proof || proof->sort == SORT_REFUSED) return object_to("the text does not prove it", NONE);
    if (culprit != NONE && in_candidate(culprit)) return object_to("the text changes the meaning of {}", culprit);
    if (culprit != NONE && strange == NONE) return object_to("the text leaves out {}", culprit);
    if (culprit == NONE && (proof->type != wanted->type || proof->parameters != wanted->parameters)) {
        culprit = unspoken(wanted, proof);
        if (culprit == NONE) return object_to("the statement is not the one that was to be proved", NONE);
    }
    if (culprit != NONE)
        return object_to("the statement is not the one that was to be proved: {} is not in it", culprit);
    if (proof->sort != SORT_THEOREM) return object_to("the text does not prove it as a theorem", NONE);
    return object_to(NULL, NONE);
}
static objection wrong_grounds(const declaration *proof, const grounds *g) {
    if (proof->is_open) return object_to("the proof uses sorry", NONE);
    if (g->refused != NONE) {
        const declaration *d = &candidate.declarations[g->refused];
        return object_to(d->is_open ? "{} uses sorry" : d->trouble, d->name);
    }
    if (g->library != NONE) return object_to("{} of the library rests on an axiom that is not allowed", g->library);
    return object_to(NULL, NONE);
}

void text_verdict(uint32_t name) {
    static const char *const allowed[] = {"\"propext\"", "\"Classical.choice\"", "\"Quot.sound\""};
    grounds g = {.refused = NONE, .library = NONE};
    uint32_t wanted = declared(&statements, name), found = declared(&candidate, name);
    const declaration *proof = found == NONE ? NULL : &candidate.declarations[found];
    objection objection = object_to("the statement to be proved is no theorem, or does not elaborate", NONE);
    if (wanted != NONE && statements.declarations[wanted].sort == SORT_STATEMENT)
        objection = wrong_statement(&statements.declarations[wanted], proof);
    if (!objection.words) {
        visits++;
        gather(found, &g);
        objection = wrong_grounds(proof, &g);
    }
    text_string("{\"theorem\":\"");
    text_term_name(name);
    text_string("\",\"verdict\":\"");
    text_string(objection.words ? "refused" : g.open.count ? "conditional" : "accepted");
    text_string("\",\"reason\":\"");
    if (objection.words) text_string(objection.words);
    text_string("\",\"about\":\"");
    if (objection.about != NONE) text_term_name(objection.about);
    text_string("\",\"axioms\":[");
    const char *separator = "";
    for (unsigned i = 0; i < 3 && !objection.words; i++) {
        if (!(g.axioms & 1u << i)) continue;
        text_string(separator);
        text_string(allowed[i]);
        separator = ",";
    }
    text_string("],\"rests_on\":[");
    separator = "\"";
    for (size_t i = 0; i < g.open.count && !objection.words; i++) {
        text_string(separator);
        text_term_name(g.open.items[i]);
        text_string("\"");
        separator = ",\"";
    }
    text_string("]}");
    free(g.open.items);
}
