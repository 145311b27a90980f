/* Gives the declarations of a candidate to the kernel and says which theorems they prove.
 *
 * Two texts come in (format: `export.c`): the candidate's declarations and the statements that were to be proved. Both
 * are read strictly: a text that is not well formed proves nothing. The kernel gets the candidate's declarations, one
 * after another, on top of the imported library. A theorem is accepted when the kernel took its proof, everything that
 * its statement mentions means on the candidate's side what it means on the other (equal terms, all the way down),
 * and what it rests on ends in the allowed axioms. This process has elaborated nothing, and reads no option.
 */
#include "axioms.h"
#include "declarations.h"
#include "shim.h"

static side candidate, statements;
static obj kernel;
static size_t heartbeats;
static uint32_t sorry, visits;
static uint32_t poison; /* a constant that the candidate has otherwise and nothing may rest on then, or NONE */

/* Names with which the kernel computes by itself: they have to be the library's. */
static const char *const computed[] = {
    "Bool.true",  "Char.ofNat", "List.cons", "List.nil", "Nat.add",       "Nat.beq",        "Nat.ble",       "Nat.div",
    "Nat.gcd",    "Nat.land",   "Nat.lor",   "Nat.mod",  "Nat.mul",       "Nat.pow",        "Nat.shiftLeft", "Nat.shiftRight",
    "Nat.sub",    "Nat.succ",   "Nat.xor",   "Nat.zero", "Quot.ind",      "Quot.lift",      "Quot.mk",       "String.ofList",
    "eagerReduce"};

static int in_library(uint32_t name) { return find_constant(kernel, terms[name].object) != NULL; }

/* ---- the candidate's side ---- */
static uint32_t candidate_constant(uint32_t name, uint32_t levels) { return term_make(TERM_CONST, name, levels, 0); }

/* Adds the names of the constants in `root` that were not seen in this visit. */
static void add_constants(uint32_t root, uint32_t *seen_in, uint32_t visit, numbers *into) {
    numbers stack = {0};
    add_number(&stack, root);
    while (stack.count) {
        uint32_t t = stack.items[--stack.count];
        if (seen_in[t] == visit) continue;
        seen_in[t] = visit;
        const uint32_t *p = terms[t].part;
        switch (terms[t].kind) {
        case TERM_CONST:
        case TERM_STRANGE:
            if (seen_in[p[0]] == visit) break;
            seen_in[p[0]] = visit; /* names and expressions have different numbers */
            add_number(into, p[0]);
            break;
        case TERM_APP:
        case TERM_LAMBDA:
        case TERM_PI: add_number(&stack, p[0]), add_number(&stack, p[1]); break;
        case TERM_LET: add_number(&stack, p[0]), add_number(&stack, p[1]), add_number(&stack, p[2]); break;
        case TERM_PROJ: add_number(&stack, p[0]), add_number(&stack, p[2]); break;
        default: break;
        }
    }
    free(stack.items);
}
static void mentioned(const declaration *d, numbers *into) {
    static uint32_t *seen_in, seen_capacity, visit;
    if (term_total() > seen_capacity) {
        uint32_t capacity = 2 * term_total();
        seen_in = must_realloc(seen_in, capacity * sizeof *seen_in);
        memset(seen_in + seen_capacity, 0, (capacity - seen_capacity) * sizeof *seen_in);
        seen_capacity = capacity;
    }
    visit++;
    if (d->sort == SORT_BLOCK) {
        for (size_t i = 0; i < d->members.count;) {
            uint32_t constructors = d->members.items[i + 2];
            add_constants(d->members.items[i + 1], seen_in, visit, into);
            for (i += 3; constructors--; i += 2) add_constants(d->members.items[i + 1], seen_in, visit, into);
        }
        return;
    }
    add_constants(d->type, seen_in, visit, into);
    if (d->sort != SORT_AXIOM && d->sort != SORT_STATEMENT) add_constants(d->value, seen_in, visit, into);
}

static obj object(uint32_t t) { return own(terms[t].object); }
static obj wrap(unsigned tag, obj value) {
    obj declaration = new_ctor(tag, 1, 0);
    FIELD(declaration, 0) = value;
    return declaration;
}
static obj block_object(const declaration *d) {
    obj types[2] = {BOX(0), BOX(0)};
    /* Lean's lists grow at the front: types, and constructors of each, are put on in reverse */
    numbers starts = {0};
    for (size_t i = 0; i < d->members.count; i += 3 + 2 * d->members.items[i + 2]) add_number(&starts, (uint32_t)i);
    while (starts.count) {
        const uint32_t *member = d->members.items + starts.items[--starts.count];
        obj constructors = BOX(0);
        for (uint32_t c = member[2]; c-- > 0;) {
            obj constructor = new_ctor(0, 2, 0);
            FIELD(constructor, 0) = object(member[3 + 2 * c]);
            FIELD(constructor, 1) = object(member[4 + 2 * c]);
            constructors = pair_list(constructor, constructors);
        }
        obj type = new_ctor(0, 3, 0);
        FIELD(type, 0) = object(member[0]);
        FIELD(type, 1) = object(member[1]);
        FIELD(type, 2) = constructors;
        types[0] = pair_list(type, types[0]);
    }
    free(starts.items);
    return lean_mk_inductive_decl(object(d->parameters), BOX(d->hint), types[0], 0);
}
/* What the kernel is asked to add. Everything is safe: the kernel refuses what would have to be unsafe. */
static obj declaration_object(const declaration *d) {
    if (d->sort == SORT_BLOCK) return block_object(d);
    obj name = object(d->name), parameters = object(d->parameters), type = object(d->type);
    if (d->is_open) return wrap(DECLARATION_AXIOM, lean_mk_axiom_val(name, parameters, type, 0));
    obj value = object(d->value), all = pair_list(own(name), BOX(0));
    if (d->sort == SORT_THEOREM)
        return wrap(DECLARATION_THEOREM, lean_mk_theorem_val(name, parameters, type, value, all));
    if (d->sort == SORT_OPAQUE)
        return wrap(DECLARATION_OPAQUE, lean_mk_opaque_val(name, parameters, type, value, 0, all));
    obj hints = d->hint == HINT_OPAQUE ? BOX(0) : d->hint == HINT_ABBREV ? BOX(1) : lean_mk_reducibility_hints_regular(d->hint);
    return wrap(DECLARATION_DEFINITION, lean_mk_definition_val(name, parameters, type, value, hints, SAFETY_SAFE, all));
}
static const char *kernel_words(b_obj exception) {
    /* Lean.Kernel.Exception, by constructor */
    static const char *words[] = {
        "{} is refused by the kernel: it mentions a constant that is not there",
        "{} is refused by the kernel: its name is taken",
        "{} is refused by the kernel: its proof does not prove its statement",
        "{} is refused by the kernel: it has metavariables",
        "{} is refused by the kernel: it has free variables",
        "{} is refused by the kernel: something that is no function is applied",
        "{} is refused by the kernel: a type is expected where there is none",
        "{} is refused by the kernel: a `let` has a value of another type",
        "{} is refused by the kernel: a term has another type than expected",
        "{} is refused by the kernel: an argument has another type than its function expects",
        "{} is refused by the kernel: a projection is wrong",
        "{} is refused by the kernel: its statement is no proposition",
        "{} is refused by the kernel",
        "{} is too long to check: the kernel ran out of heartbeats",
        "{} is too big to check: the kernel ran out of memory",
        "{} is too deep to check: the kernel ran out of stack",
        "{} is too long to check: the kernel was interrupted"};
    size_t tag = IS_SCALAR(exception) ? UNBOX(exception) : exception->tag;
    return words[tag < sizeof words / sizeof *words ? tag : 12];
}

/* Whether the declaration would take the place of a constant of the library. */
static int redefines(const declaration *d) {
    if (in_library(d->name)) return 1;
    for (size_t i = 0; i < d->recursors.count; i++)
        if (in_library(d->recursors.items[i])) return 1;
    for (size_t i = 0; i < d->members.count;) {
        uint32_t constructors = d->members.items[i + 2];
        if (in_library(d->members.items[i])) return 1;
        for (i += 3; constructors--; i += 2)
            if (in_library(d->members.items[i])) return 1;
    }
    return 0;
}
static int candidate_complete(declaration *d) {
    if (d->sort == SORT_STATEMENT) return 0;
    mentioned(d, &d->constants);
    int uses_sorry = 0;
    const char *trouble = redefines(d) ? "{} is a constant of the library" : NULL;
    for (size_t i = 0; i < d->constants.count; i++) {
        uint32_t name = d->constants.items[i], index = declared(&candidate, name);
        if (name == sorry) uses_sorry = 1;
        if (index == NONE) {
            if (!in_library(name)) return 0;
            continue;
        }
        const declaration *other = &candidate.declarations[index];
        if (other == d) continue;
        if (other->trouble && !trouble) trouble = "{} rests on something refused";
        /* the proof of a theorem may have been cut into lemmas that Lean named */
        if (other->is_open && term_internal_name(other->name)) uses_sorry = 1;
    }
    if (d->sort == SORT_AXIOM && !trouble) trouble = "the proof rests on the axiom {}";
    if (uses_sorry && d->sort == SORT_THEOREM) d->is_open = 1;
    else if (uses_sorry && !trouble) trouble = "{} uses sorry";
    if (!trouble) {
        obj result = lean_add_decl(own(kernel), heartbeats, 0, declaration_object(d), BOX(0));
        if (result->tag == EXCEPT_OK) kernel = take_value(result);
        else trouble = kernel_words(FIELD(result, 0));
    }
    d->trouble = trouble;
    return 1;
}

/* ---- the statements' side ---- */
static uint32_t statement_constant(uint32_t name, uint32_t levels) {
    uint32_t index = declared(&statements, name);
    if (index == NONE) return in_library(name) ? term_make(TERM_CONST, name, levels, 0) : NONE;
    const declaration *d = &statements.declarations[index];
    if (d->sort == SORT_BLOCK) return term_make(TERM_CONST, name, levels, 0);
    return d->counterpart == NONE ? term_make(TERM_STRANGE, name, levels, 0)
                                  : term_make(TERM_CONST, d->counterpart, levels, 0);
}
static int same_meaning(const declaration *mine, const declaration *theirs) {
    if (mine->sort == SORT_STATEMENT)
        return theirs->sort == SORT_THEOREM && mine->type == theirs->type && mine->parameters == theirs->parameters;
    if (mine->sort != theirs->sort || mine->parameters != theirs->parameters) return 0;
    if (mine->sort == SORT_BLOCK)
        return mine->hint == theirs->hint && mine->members.count == theirs->members.count &&
               !memcmp(mine->members.items, theirs->members.items, mine->members.count * sizeof *mine->members.items);
    return mine->sort != SORT_REFUSED && mine->type == theirs->type && mine->value == theirs->value;
}
/* The first constant in the declaration that means something else on the candidate's side, or NONE. */
static uint32_t strange_constant(const declaration *d) {
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
static int statement_complete(declaration *d) {
    uint32_t index = declared(&candidate, d->name);
    if (index != NONE && same_meaning(d, &candidate.declarations[index])) d->counterpart = d->name;
    if (d->counterpart == NONE && term_internal_name(d->name) && d->sort != SORT_OPAQUE && d->sort != SORT_AXIOM) {
        /* Lean shares auxiliary constants between declarations and names them after the first that needs them; an
         * opaque one is another constant under another name, whatever its value */
        for (size_t i = 0; i < candidate.count; i++)
            if (same_meaning(d, &candidate.declarations[i])) d->counterpart = candidate.declarations[i].name;
    }
    if (d->counterpart != NONE) return 1;
    /* the deepest constant that differs, if the candidate has it */
    uint32_t deeper = strange_constant(d);
    d->culprit = deeper != NONE && (index == NONE || declared(&candidate, deeper) != NONE) ? deeper : d->name;
    /* terms that mention the types of a block were made before it was known that they differ */
    if (d->sort == SORT_BLOCK) poison = d->culprit;
    return 1;
}

/* ---- verdicts ---- */
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

static int mentions(const declaration *d, uint32_t name) {
    numbers names = {0};
    int found = 0;
    mentioned(d, &names);
    for (size_t i = 0; i < names.count; i++) found |= names.items[i] == name;
    free(names.items);
    return found;
}
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

static void verdict(uint32_t name) {
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

static int fail(const char *words) {
    text_reset();
    text_string(words);
    return -1;
}
/* A constant among the targets after the first `count` that the candidate has otherwise, or not at all; or NONE. */
static uint32_t changed_constant(size_t count) {
    for (size_t i = count; i < statements.targets.count; i++) {
        uint32_t index = declared(&statements, statements.targets.items[i]);
        if (index == NONE) continue;
        const declaration *d = &statements.declarations[index];
        if (d->sort != SORT_STATEMENT && d->sort != SORT_REFUSED && d->counterpart == NONE && d->culprit != NONE)
            return d->culprit;
    }
    return NONE;
}
/* Whether the kernel, on top of the library state `library`, takes what `proofs` says about the first `count` targets
 * of `given_text`; the other targets are constants that must mean on the candidate's side what they mean there. The text is a JSON list, a verdict for each target; names in it are encoded. -1 when nothing can be
 * said: the text is the reason. Both texts must stay where they are, and what was built is not given back. */
EXPORT int leanseek_replay(int library, const char *given_text, size_t given_size, const char *proofs, size_t proofs_size,
                           size_t count, size_t limit) {
    terms_start();
    memset(&candidate, 0, sizeof candidate);
    memset(&statements, 0, sizeof statements);
    kernel = lean_elab_environment_to_kernel_env(own(environment(library)));
    heartbeats = limit;
    poison = NONE;
    sorry = term_decode_name("sorryAx", 7);
    for (size_t i = 0; i < sizeof computed / sizeof *computed; i++)
        if (!in_library(term_decode_name(computed[i], strlen(computed[i]))))
            return fail("the library lacks a constant with which the kernel computes");
    candidate.constant = candidate_constant;
    candidate.complete = candidate_complete;
    if (read_declarations(&candidate, proofs, proofs_size)) return fail("the declarations of the proof are malformed");
    terms_build = 0; /* nothing of the other side goes to the kernel */
    statements.constant = statement_constant;
    statements.complete = statement_complete;
    if (read_declarations(&statements, given_text, given_size) || statements.targets.count < count)
        return fail("the declarations of the statement are malformed");
    if (poison == NONE) poison = changed_constant(count);
    text_reset();
    text_string("[");
    for (size_t i = 0; i < count; i++) {
        if (i) text_string(",");
        verdict(statements.targets.items[i]);
    }
    text_string("]");
    return 0;
}
