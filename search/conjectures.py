"""Statements without end, for training: equations and inequalities by theory exploration, and formulas of logic.

Each is checked on values before it is told: terms on samples in Lean, formulas in finite models. Statements come as
`BINDERS : BODY`, ready behind `theorem NAME`. This module must not know what is made of them.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.conjecture import Equation, Exploration, Limits, language
from data.formulas import first_order, propositional
from data.general_types import NotTyped, Statement, equation, statement
from data.records import Theorem
from data.terms import Symbol, Type
from lean_project.errors import LeanEnvError
from lean_project.evaluation import Evaluator
from lean_project.outline import ZygoteSource
from lean_project.valuation import Valuation
from lean_project.vocabulary import vocabulary

LIMITS = Limits(size=6, full_size=4, terms=1500, terms_of_size=700)
START_SECONDS, CHECK_SECONDS = 30.0, 20.0
BATCH = 200
"""Statements that Lean is asked about in one request."""

_WORDS = (
    "n + m", "n * m", "n - m", "min n m", "max n m", "n / 2", "n % 2", "n ^ 2",
    "i + j", "i * j", "i - j", "-i", "i.natAbs",
    "xs ++ ys", "xs.reverse", "xs.length", "xs.map f", "xs.filter p", "xs.take n", "xs.drop n", "xs.foldr g n",
    "xs.foldl g n", "xs.all p", "xs.any p", "xs.zip ys", "xs.head?", "xs.replicate n", "xs.eraseIdx n", "xs.getLast?",
    "xs.tail", "xs.dropLast", "List.replicate n m", "List.range n", "xs.isEmpty", "xs.filterMap h", "xs.takeWhile p",
    "xs.dropWhile p", "xs.find? p", "o.map f", "o.getD n", "o.isSome", "o.isNone", "o.bind h", "o.toList",
    "b && c", "b || c", "!b", "xor b c", "p (f n)", "xs.sum", "xs.flatMap k", "xs.partition p", "xs.getD n m",
)  # fmt: skip
_BINDERS = (
    "(n m : Nat) (i j : Int) (xs ys : List Nat) (b c : Bool) (o : Option Nat) (f : Nat → Nat) (p : Nat → Bool) "
    "(g : Nat → Nat → Nat) (h : Nat → Option Nat) (k : Nat → List Nat)"
)
_ORDER = "decide ≤"
_NUMERAL = re.compile(r"\((\d+) \+ 1\)")
PER_THEORY = 300
"""Conjectures about one choice of functions, then others are taken."""


@dataclass(frozen=True)
class Conjecture:
    """`BINDERS : BODY` and how it was found: `equation`, `inequality`, `propositional`, `first-order`."""

    text: str
    kind: str


def of_logic(seed: int) -> Iterator[Conjecture]:
    """Formulas that hold in the models that were tried, propositional and first-order ones by turns."""
    rng = random.Random(f"logic {seed}")
    for one, other in zip(propositional(rng), first_order(rng), strict=False):
        yield Conjecture(one, "propositional")
        yield Conjecture(other, "first-order")


def of_core(zygotes: ZygoteSource, seed: int) -> Iterator[Conjecture]:
    """Equations and inequalities over numbers, lists, options and booleans: a few functions at a time, without end."""
    rng = random.Random(f"core {seed}")
    for number in itertools.count():
        words = rng.sample(_WORDS, rng.randrange(3, 6))
        spoken = " ∧ ".join(f"{word} = {word}" for word in words)
        theorem = Theorem(f"words{number}", "", 0, "", f"theorem words{number} {_BINDERS} : {spoken} := ", "")
        yield from of_theorem(theorem, zygotes, rng.randrange(2**31))


def of_theorem(
    theorem: Theorem, zygotes: ZygoteSource, seed: int, known: set[object] | None = None
) -> Iterator[Conjecture]:
    """What exploration conjectures about the functions that a theorem speaks of, unless they are in `known`."""
    prefix = theorem.above
    lean = Evaluator(zygotes, theorem.imports, prefix, START_SECONDS)
    try:
        words = vocabulary(theorem, lean)
        key = (theorem.file, words)
        if known is not None and key in known:
            return
        if known is not None:
            known.add(key)
        constructors = [symbol for group in words.constructors.values() for symbol in group]
        orders = [_order(of) for of in ("Nat", "Int") if of in words.constructors]
        symbols = [*words.functions, *orders, *constructors]
        if orders and not any(symbol.result.head == "Bool" for symbol in constructors):
            symbols += [Symbol("true", (), Type("Bool")), Symbol("false", (), Type("Bool"))]
        taken = frozenset(part for symbol in symbols for part in symbol.text(("",) * 9).split())
        spoken = language(symbols, taken)
        exploration = Exploration(spoken, Valuation(spoken, words.constructors, lean, seed), LIMITS)
        settled: set[str] = set()
        told = (_stated(found, taken, settled) for found in exploration.equations())
        yield from itertools.islice((each for each in told if each is not None), PER_THEORY)
    except LeanEnvError:
        return
    finally:
        lean.close()


def well_typed(conjectures: Sequence[Conjecture], lean: Evaluator) -> list[Conjecture]:
    """Those that Lean elaborates without an error; a request that kills Lean costs all of its statements."""
    kept: list[Conjecture] = []
    for start in range(0, len(conjectures), BATCH):
        batch = conjectures[start : start + BATCH]
        try:
            told = lean.by_line([f"example {each.text} := sorry" for each in batch], CHECK_SECONDS)
        except LeanEnvError:
            continue
        kept += [
            each
            for each, message in zip(batch, told, strict=True)
            if message is not None and message.severity == "warning"
        ]
    return kept


def _order(of: str) -> Symbol:
    return Symbol(f"{_ORDER} {of}", (Type(of), Type(of)), Type("Bool"), template="decide ({0} ≤ {1})")


def _stated(found: Equation, taken: frozenset[str], settled: set[str]) -> Conjecture | None:
    """The equation as a statement, one between decisions as what they decide; None when it says nothing.

    `settled` are the decisions that are always the same: their equivalence with others says too little.
    """
    sides = [found.left, found.right]
    if _idle(found):
        return None
    decided = [bool(side.symbol and side.symbol.name.startswith(_ORDER)) for side in sides]
    try:
        if not any(decided):
            return _conjecture(equation(found.left, found.right, taken), "equation")
        if all(decided):
            if any(side.text in settled for side in sides):
                return None
            body = " ↔ ".join(f"{side.args[0].inner} ≤ {side.args[1].inner}" for side in sides)
        else:
            order, other = sides if decided[0] else reversed(sides)
            if other.text not in ("true", "false"):
                return None
            settled.add(order.text)
            relation = "≤" if other.text == "true" else ">"
            body = f"{order.args[0].inner} {relation} {order.args[1].inner}"
        return _conjecture(statement(body, sides, taken), "inequality")
    except NotTyped:
        return None


def _idle(found: Equation) -> bool:
    """Whether it speaks of a value that could be written down, or of variables that have nothing to do with each other.

    Such are `xs.length - xs.length = 0 - n` and `[].length = 0`; that one side is a constant is no fault.
    """
    one, other = ({each.name for each in side.variables()} for side in (found.left, found.right))
    reducible = any(
        term.args and not any(term.variables()) and any(symbol.rank for symbol in term.symbols())
        for side in (found.left, found.right)
        for term in side.subterms()
    )
    return reducible or not (one <= other or other <= one) or (not (one & other) and bool(one and other))


def _conjecture(stated: Statement, kind: str) -> Conjecture:
    text = " ".join([*stated.binders, ":", stated.body])
    while (shorter := _NUMERAL.sub(lambda number: str(int(number[1]) + 1), text)) != text:
        text = shorter
    return Conjecture(text, kind)
