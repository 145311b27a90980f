/* Gives the declarations of a candidate to the kernel and says which theorems they prove.
 *
 * Two texts come in (format: `export.c`): the candidate's declarations and the statements that were to be proved. Both
 * are read strictly: a text that is not well formed proves nothing. The kernel gets the candidate's declarations, one
 * after another, on top of the imported library. A theorem is accepted when the kernel took its proof, everything that
 * its statement mentions means on the candidate's side what it means on the other (equal terms, all the way down, but
 * for proofs in definitions), and what it rests on ends in the allowed axioms. This process has elaborated nothing, and reads no option.
 */
#include "replay.h"
#include "shim.h"

side candidate, statements;
obj kernel;
size_t heartbeats;
uint32_t sorry, poison;

/* Names with which the kernel computes by itself: they have to be the library's. */
static const char *const computed[] = {
    "Bool.true",  "Char.ofNat", "List.cons", "List.nil", "Nat.add",       "Nat.beq",        "Nat.ble",       "Nat.div",
    "Nat.gcd",    "Nat.land",   "Nat.lor",   "Nat.mod",  "Nat.mul",       "Nat.pow",        "Nat.shiftLeft", "Nat.shiftRight",
    "Nat.sub",    "Nat.succ",   "Nat.xor",   "Nat.zero", "Quot.ind",      "Quot.lift",      "Quot.mk",       "String.ofList",
    "eagerReduce"};

static int in_library(uint32_t name) { return find_constant(kernel, terms[name].object) != NULL; }

/* ---- the candidate's side ---- */
static uint32_t candidate_constant(uint32_t name, uint32_t levels) { return term_make(TERM_CONST, name, levels, 0); }

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

/* ---- the answer ---- */
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
    start_comparing();
    sorry = term_decode_name("sorryAx", 7);
    for (size_t i = 0; i < sizeof computed / sizeof *computed; i++)
        if (!in_library(term_decode_name(computed[i], strlen(computed[i]))))
            return fail("the library lacks a constant with which the kernel computes");
    candidate.constant = candidate_constant;
    candidate.complete = candidate_complete;
    if (read_declarations(&candidate, proofs, proofs_size)) return fail("the declarations of the proof are malformed");
    terms_build = 0; /* the other side is compared; what of it the kernel has to see, `meaning.c` builds */
    statements.constant = statement_constant;
    statements.complete = statement_complete;
    if (read_declarations(&statements, given_text, given_size) || statements.targets.count < count)
        return fail("the declarations of the statement are malformed");
    if (poison == NONE) poison = changed_constant(count);
    text_reset();
    text_string("[");
    for (size_t i = 0; i < count; i++) {
        if (i) text_string(",");
        text_verdict(statements.targets.items[i]);
    }
    text_string("]");
    return 0;
}
