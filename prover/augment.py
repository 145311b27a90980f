"""Training pairs under other names, so that a small policy learns to copy names from what it reads.

It must not know Lean beyond the look of its names. A new name takes the place of an old one in hypotheses, target,
premises and tactic alike, and is one that none of them uses, so a pair that was right stays right. Renamed are names of
hypotheses, bound variables, and the declarations and constructors of premises; never those of Lean's own library.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass

from prover.prompt import IDENTIFIER, Context, declared

CHAIN = re.compile(r"(?<![\w'!?✝.])\.?[^\W\d][\w'!?✝]*(?:\.[^\W\d][\w'!?✝]*)*")
_BINDERS = re.compile(r"[∀∃λ]\s*([^,:=()]+?)\s*[,:]|\bfun\s+([^=:()]+?)\s*(?:=>|:)|[({⦃]([^\W\d][^:(){}]*?)\s+:[^=]")
CONSTRUCTOR = re.compile(r"\|\s*([^\W\d][\w'!?]*)")


def _each(words: str) -> list[str]:
    return words.split()


_PROOFS = _each(
    "h h1 h2 h3 h4 h₁ h₂ h₃ h' hp hq hr hs ha hb hc hd hx hy hz hn hm hk hab hbc hpq hqr hf hg hl hle hlt heq hne hw"
    " ih ih1 ih2 ihx ihn ihl ihr H H1 H2 this key w"
)
_VALUES = _each("a b c d e f g i j k l m n o p q r s t u v w x y z xs ys zs ws as bs x' y' n' l' t1 t2 e1 e2 k1 k2")
_UPPER = _each("P Q R S T A B C D X Y Z p q r")
_GREEK = _each("α β γ δ ε ι κ σ τ")
_TYPES = _each(
    "Tree Expr Shape Color Stack Queue Term Form Num Word Bag Graph Node Cell Path State Code Op Value Weekday Light"
    " Rose Heap Rope Env Prog Instr Binary Digit Pos Chain Vec Point Range Ring Peano Nested Ternary"
)
_WORDS = _each(
    "size depth mirror flip eval run step count total double triple twice insert remove member contains sum prod map"
    " fold join split merge rotate invert swap toList ofList height weight leaves nodes leaf node tip fork branch nil"
    " cons zero succ add mul sub pow neg plus times and or not imp even odd half next prev first last head tail rev"
    " snoc concat take drop filter find lookup update push pop top bottom empty single const var lit ite compile exec"
    " optimize simplify normalize subst rename lift shift apply compose iter power level rank measure length weightOf"
    " color red green blue north south east west up down inc dec pred iszero is_even is_odd less leq max min"
)
LIBRARY = frozenset(
    _each(
        "Nat Int List Option Bool Prod Sum Sigma Subtype Eq HEq And Or Not Iff Exists True False Function Classical"
        " Array String Char Fin Set Unit PUnit Empty Decidable DecidableEq Type Prop Sort Id Except Monad Quot Setoid"
        " Ne Min Max Add Mul Sub Div HAdd HMul LE LT BEq Inhabited Nonempty"
    )
)
KEYWORDS = frozenset(
    _each(
        "intro intros exact apply refine constructor cases rcases obtain induction generalizing with at using fun let"
        " have show from by rfl simp simp_all simp_arith only rw rwa unfold grind omega decide ring left right exists"
        " use split assumption contradiction exfalso by_cases by_contra trivial subst injection ext funext congr calc"
        " if then else match do return where rename_i specialize revert clear change conv norm_num linarith nomatch"
        " rintro symm trans some none true false inl inr id"
    )
)


@dataclass(frozen=True)
class RenameConfig:
    """How often a pair gets other names.

    Attributes:
        locals: share of the pairs that get other local names.
        constants: share that gets other names of its file's declarations.
    """

    locals: float = 0.6
    constants: float = 0.5


def rename(context: Context, tactic: str, rng: random.Random, config: RenameConfig) -> tuple[Context, str]:
    """The pair under names drawn by `rng`; as it was where nothing is to be renamed."""
    text = "\n".join((*context.hypotheses, context.target, *context.premises, tactic))
    taken = set(IDENTIFIER.findall(text)) | KEYWORDS
    locals_: dict[str, str] = {}
    constants: dict[str, str] = {}
    if rng.random() < config.constants:
        constants = _new_constants(context.premises, taken, rng)
    if rng.random() < config.locals:
        for name in _local_names(context):
            if name not in constants and name not in KEYWORDS:
                _give(name, _pool(name, rng), locals_, taken, rng)
    if not locals_ and not constants:
        return context, tactic

    def other(match: re.Match[str]) -> str:
        return rename_chain(match.group(), locals_, constants)

    # One pass over all of it: a mark that no text has stands between the lines.
    lines = CHAIN.sub(other, "\0".join((*context.hypotheses, context.target, *context.premises, tactic))).split("\0")
    count = len(context.hypotheses)
    return Context(tuple(lines[:count]), lines[count], tuple(lines[count + 1 : -1])), lines[-1]


def rename_chain(chain: str, locals_: dict[str, str], constants: dict[str, str]) -> str:
    """A dotted name under other names: its head may be local, what follows are declarations or projections."""
    head, *rest = chain.split(".")
    if head in locals_:
        head = locals_[head]
    elif head in LIBRARY and head not in constants:
        return chain
    else:
        head = constants.get(head, head)
    return ".".join((head, *(constants.get(part, part) for part in rest)))


def _local_names(context: Context) -> list[str]:
    """Names of hypotheses and of variables bound in them or in the target, without inaccessible ones."""
    names = [name for line in context.hypotheses for name in line.split(" : ")[0].split()]
    names += binders((*context.hypotheses, context.target))
    return [name for name in dict.fromkeys(names) if IDENTIFIER.fullmatch(name) and "✝" not in name and name != "_"]


def binders(lines: Iterable[str]) -> list[str]:
    """The variables that `∀`, `∃`, `fun` and binders bind in `lines`, in order."""
    found = [groups for line in lines for groups in _BINDERS.findall(line)]
    return [name for groups in found for group in groups for name in group.split()]


def _new_constants(premises: Iterable[str], taken: set[str], rng: random.Random) -> dict[str, str]:
    """New names for what premises declare. A lemma's name follows the definitions that are named in it."""
    new: dict[str, str] = {}
    lemmas: list[str] = []
    for text in premises:
        lemma, name = declared(text)
        parts = [part for part in name.split(".") if IDENTIFIER.fullmatch(part)]
        if lemma:
            lemmas += parts[-1:]
            continue
        for part in parts:
            _give(part, _TYPES if part[0].isupper() else _WORDS, new, taken, rng)
        if "inductive " in text:
            for constructor in CONSTRUCTOR.findall(text):
                _give(constructor, _WORDS, new, taken, rng)
    for name in lemmas:
        if name in new or name in KEYWORDS:
            continue
        following = "_".join(new.get(word, word) for word in name.split("_"))
        if following == name or following in taken or rng.random() < 0.3:
            following = "_".join(rng.sample(_WORDS, 2))
        if following not in taken:
            new[name] = following
            taken.add(following)
    return new


def _give(name: str, pool: list[str], new: dict[str, str], taken: set[str], rng: random.Random) -> None:
    """Put a name from `pool` for `name` into `new`, if there is one that nothing has."""
    if name in new or name in LIBRARY or name in KEYWORDS:
        return
    free = [candidate for candidate in pool if candidate not in taken]
    if free:
        new[name] = rng.choice(free)
        taken.add(new[name])


def _pool(name: str, rng: random.Random) -> list[str]:
    """Names of the same kind as `name`: what a name looks like tells what it stands for."""
    if name[0] in "αβγδεζηθικλμνξπρστυφχψω":
        return _GREEK
    if name[0].isupper():
        return _UPPER
    if re.match(r"h|ih", name) or rng.random() < 0.15:
        return _PROOFS
    return _VALUES
