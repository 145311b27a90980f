"""Random statements over Nat, Int, Fin, BitVec and lists against the solvers: whether one accepts what is false.

`python benchmarks/fuzz_solvers.py [--minutes N | --statements N] [--seed N] [--json]`. A statement for which an
assignment makes every hypothesis true and the conclusion false is false, and `decide` confirms it on that assignment;
no solver may prove it. One for which none is found is tried as well: a solver may fail on it, but must not build a
proof that the kernel refuses. False statements are for the most part a true one with a number, a variable or a
relation changed. Exit code 1 if a false statement was proved, or if Lean disagrees about what is false.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from lean_project.errors import LeanEnvError
from lean_project.zygote import Zygote

Value = Any
Values = dict[str, Value]
Term = tuple[Any, ...]
"""`("var", name)`, `("literal", value)` or `(operation, *terms)`; relations and connectives are written likewise."""

VARIABLES = ("a", "b", "c")
ASSIGNMENTS, BATCH, BATCH_SECONDS = 150, 12, 120.0
OPTIONS = "set_option maxHeartbeats 30000 set_option linter.all false"


@dataclass(frozen=True)
class Operation:
    """How an operation is written and computed. `arguments`: e a term, p a positive literal, n a small one."""

    text: str
    arguments: str
    function: Callable[..., Value]


@dataclass(frozen=True)
class Domain:
    """A type: its operations, its relations, how values are drawn and written, and the solvers that know it."""

    name: str
    operations: dict[str, Operation]
    relations: dict[str, Operation]
    draw: Callable[[random.Random], Value]
    solvers: tuple[str, ...]
    write: Callable[[Value], str] = str


@dataclass(frozen=True)
class Statement:
    """Hypotheses and a conclusion; `counterexample` makes the former true and the latter false."""

    domain: Domain
    hypotheses: tuple[Term, ...]
    conclusion: Term
    counterexample: Values | None = None

    def text(self) -> str:
        binders = f"({' '.join(VARIABLES)} : {self.domain.name})"
        named = "".join(f" (h{i} : {show(p, self.domain)})" for i, p in enumerate(self.hypotheses))
        return f"example {binders}{named} : {show(self.conclusion, self.domain)}"

    def closed(self) -> str:
        parts = [show(p, self.domain) for p in (*self.hypotheses, self.conclusion)]
        return f"example : ∀ {' '.join(VARIABLES)} : {self.domain.name}, {' → '.join(parts)}"

    def refutation(self) -> str:
        assert self.counterexample is not None
        parts = [show(p, self.domain, self.counterexample) for p in (*self.hypotheses, self.conclusion)]
        return f"example : ¬({' → '.join(parts)})"


def binary(symbol: str, function: Callable[..., Value], arguments: str = "ee") -> Operation:
    return Operation(f"({{}} {symbol} {{}})", arguments, function)


ORDER = {
    "=": binary("=", lambda x, y: x == y),
    "≠": binary("≠", lambda x, y: x != y),
    "<": binary("<", lambda x, y: x < y),
    "≤": binary("≤", lambda x, y: x <= y),
    ">": binary(">", lambda x, y: x > y),
}
CONNECTIVES = {
    "∧": binary("∧", lambda p, q: p and q),
    "∨": binary("∨", lambda p, q: p or q),
    "→": binary("→", lambda p, q: not p or q),
    "↔": binary("↔", lambda p, q: p == q),
    "¬": Operation("(¬{})", "e", lambda p: not p),
}
ARITHMETIC = {
    "+": binary("+", lambda x, y: x + y),
    "*": binary("*", lambda k, x: k * x, "ne"),
    "min": Operation("(min {} {})", "ee", min),
    "max": Operation("(max {} {})", "ee", max),
    "/": binary("/", lambda x, y: x // y, "ep"),
    "%": binary("%", lambda x, y: x % y, "ep"),
}
DIVIDES = {"∣": binary("∣", lambda k, x: x % k == 0, "pe")}
ALL_SOLVERS = ("omega", "lia", "grind", "simp_all +arith")

NAT = Domain(
    "Nat",
    ARITHMETIC | {"-": binary("-", lambda x, y: max(0, x - y)), "succ": Operation("({} + 1)", "e", lambda x: x + 1)},
    ORDER | DIVIDES,
    lambda rng: rng.choice((0, 1, 2, 3, rng.randrange(12), rng.randrange(200))),
    ALL_SOLVERS,
    lambda value: f"({value} : Nat)",
)
INT = Domain(
    "Int",
    ARITHMETIC
    | {
        "-": binary("-", lambda x, y: x - y),
        "neg": Operation("(-{})", "e", lambda x: -x),
        "toNat": Operation("(({}).toNat : Int)", "e", lambda x: max(0, x)),
        "natAbs": Operation("(({}).natAbs : Int)", "e", abs),
        "tmod": Operation("(({}).tmod {})", "ep", lambda x, y: abs(x) % y * (1 if x >= 0 else -1)),
    },
    ORDER | DIVIDES,
    lambda rng: rng.choice((0, 1, -1, 2, rng.randrange(-9, 10), rng.randrange(-99, 100))),
    ALL_SOLVERS,
    lambda value: f"({value} : Int)",
)


def wrapped(name: str, size: int, more: dict[str, Operation], solvers: tuple[str, ...]) -> Domain:
    """Numbers modulo `size`."""
    operations = {
        "+": binary("+", lambda x, y: (x + y) % size),
        "-": binary("-", lambda x, y: (x - y) % size),
        "*": binary("*", lambda x, y: x * y % size),
    }
    return Domain(
        name,
        operations | more,
        ORDER,
        lambda rng: rng.randrange(size),
        solvers,
        lambda value: f"({value} : {name})",
    )


def bit_vector(width: int, solvers: tuple[str, ...]) -> Domain:
    size = 1 << width
    more = {
        "&": binary("&&&", lambda x, y: x & y),
        "|": binary("|||", lambda x, y: x | y),
        "^": binary("^^^", lambda x, y: x ^ y),
        "~": Operation("(~~~{})", "e", lambda x: size - 1 - x),
        "<<": binary("<<<", lambda x, y: (x << y) % size, "en"),
        ">>": binary(">>>", lambda x, y: x >> y, "en"),
    }
    return wrapped(f"BitVec {width}", size, more, solvers)


LIST = Domain(
    "List Nat",
    {
        "++": binary("++", lambda x, y: x + y),
        "reverse": Operation("({}).reverse", "e", lambda x: x[::-1]),
        "take": Operation("(({}).take {})", "en", lambda x, n: x[:n]),
        "drop": Operation("(({}).drop {})", "en", lambda x, n: x[n:]),
        "map": Operation("(({}).map (· + {}))", "en", lambda x, n: tuple(y + n for y in x)),
        "filter": Operation("(({}).filter (· < {}))", "en", lambda x, n: tuple(y for y in x if y < n)),
        "cons": Operation("({1} :: {0})", "en", lambda x, n: (n, *x)),
        "erase": Operation(
            "(({}).erase {})", "en", lambda x, n: x[: x.index(n)] + x[x.index(n) + 1 :] if n in x else x
        ),
        "tail": Operation("({}).tail", "e", lambda x: x[1:]),
    },
    {
        "=": binary("=", lambda x, y: x == y),
        "≠": binary("≠", lambda x, y: x != y),
        "length≤": Operation("(({}).length ≤ ({}).length)", "ee", lambda x, y: len(x) <= len(y)),
        "length=": Operation("(({}).length = ({}).length)", "ee", lambda x, y: len(x) == len(y)),
        "sum": Operation("(({}).sum = ({}).sum)", "ee", lambda x, y: sum(x) == sum(y)),
        "member": Operation("({1} ∈ ({0}))", "en", lambda x, n: n in x),
        "[]?": Operation("(({})[{}]? = none)", "en", lambda x, n: n >= len(x)),
    },
    lambda rng: tuple(rng.randrange(4) for _ in range(rng.choice((0, 0, 1, 2, 3)))),
    ("grind", "simp_all +arith"),
    lambda value: f"([{', '.join(map(str, value))}] : List Nat)",
)
DOMAINS = (
    NAT,
    INT,
    LIST,
    wrapped("Fin 3", 3, {}, ("omega", "grind", "simp_all +arith", "decide")),
    wrapped("Fin 5", 5, {}, ("omega", "grind", "simp_all +arith")),
    bit_vector(2, ("grind", "simp_all +arith", "decide")),
    bit_vector(8, ("omega", "grind", "simp_all +arith")),
)


def operation_of(name: str, domain: Domain) -> Operation:
    return domain.operations.get(name) or domain.relations.get(name) or CONNECTIVES[name]


def show(term: Term, domain: Domain, values: Values | None = None) -> str:
    """The term in Lean, its variables replaced by their values if there are any."""
    if term[0] == "var":
        return term[1] if values is None else domain.write(values[term[1]])
    if term[0] == "literal":
        return domain.write(term[1])
    if term[0] == "plain":  # an argument that is no term of the domain
        return str(term[1])
    return operation_of(term[0], domain).text.format(*(show(part, domain, values) for part in term[1:]))


def value_of(term: Term, domain: Domain, values: Values) -> Value:
    if term[0] == "var":
        return values[term[1]]
    if term[0] in ("literal", "plain"):
        return term[1]
    return operation_of(term[0], domain).function(*(value_of(part, domain, values) for part in term[1:]))


@dataclass
class Generator:
    """Draws statements."""

    rng: random.Random
    true: dict[str, list[Statement]] = field(default_factory=dict)

    def statement(self) -> Statement:
        """A random statement, or a change of one that seemed true."""
        domain = self.rng.choice(DOMAINS)
        known = self.true.setdefault(domain.name, [])
        if known and self.rng.random() < 0.6:
            old = self.rng.choice(known)
            parts = [*old.hypotheses, old.conclusion]
            changed = self.rng.randrange(len(parts))
            parts[changed] = self.change(parts[changed], domain)
            found = self.judged(Statement(domain, tuple(parts[:-1]), parts[-1]))
        else:
            hypotheses = tuple(self.proposition(domain, 1) for _ in range(self.rng.randrange(4)))
            found = self.judged(Statement(domain, hypotheses, self.proposition(domain, 1)))
        if found.counterexample is None:
            known.append(found)
        return found

    def judged(self, statement: Statement) -> Statement:
        """The statement with a counterexample, if one turns up."""
        domain = statement.domain
        for _ in range(ASSIGNMENTS):
            values = {name: domain.draw(self.rng) for name in VARIABLES}
            if all(value_of(p, domain, values) for p in statement.hypotheses) and not value_of(
                statement.conclusion, domain, values
            ):
                return replace(statement, counterexample=values)
        return statement

    def proposition(self, domain: Domain, depth: int) -> Term:
        if depth and self.rng.random() < 0.25:
            name = self.rng.choice(list(CONNECTIVES))
            return (name, *(self.proposition(domain, depth - 1) for _ in CONNECTIVES[name].arguments))
        return self.application(self.rng.choice(list(domain.relations)), domain, 2)

    def application(self, name: str, domain: Domain, depth: int) -> Term:
        plain = domain is LIST or name in ("<<", ">>")
        parts: list[Term] = []
        for kind in operation_of(name, domain).arguments:
            if kind == "e":
                parts.append(self.term(domain, depth))
            else:
                number = self.rng.randrange(1 if kind == "p" else 0, 6)
                parts.append(("plain" if plain else "literal", number))
        return (name, *parts)

    def term(self, domain: Domain, depth: int) -> Term:
        chance = self.rng.random()
        if depth == 0 or chance < 0.3:
            return ("var", self.rng.choice(VARIABLES))
        if chance < 0.42:
            return ("literal", domain.draw(self.rng))
        return self.application(self.rng.choice(list(domain.operations)), domain, depth - 1)

    def change(self, term: Term, domain: Domain) -> Term:
        """The term with one thing changed somewhere in it."""
        if term[0] == "var":
            return ("var", self.rng.choice(VARIABLES))
        if term[0] == "literal":
            return ("literal", domain.draw(self.rng))
        if term[0] == "plain":
            return term
        if term[0] in domain.relations and self.rng.random() < 0.4:
            same = operation_of(term[0], domain).arguments
            others = [name for name, other in domain.relations.items() if other.arguments == same]
            return (self.rng.choice(others), *term[1:])
        positive = operation_of(term[0], domain).arguments
        place = self.rng.choice([i for i, kind in enumerate(positive) if kind == "e"])
        parts = list(term[1:])
        parts[place] = self.change(parts[place], domain)
        return (term[0], *parts)


@dataclass
class Tally:
    """What was found. `outcomes` counts (solver, "true" or "false", "proved", "refused" or "kernel")."""

    outcomes: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    kernel: list[str] = field(default_factory=list)
    disputed: list[str] = field(default_factory=list)


def try_batch(zygote: Zygote, statements: Sequence[Statement], tally: Tally) -> None:
    """Run every solver on every statement in one child, a line of Lean each."""
    lines: list[tuple[Statement, str, str]] = []
    for statement in statements:
        if statement.counterexample is not None:
            lines.append((statement, "", f"{statement.refutation()} := by decide"))
        for solver in statement.domain.solvers:
            said = statement.closed() if solver == "decide" else statement.text()
            lines.append((statement, solver, f"{said} := by {solver}"))
    source = "\n".join(line for _, _, line in lines)
    child = zygote.spawn("outline")
    try:
        request = {"source": source, "file": "statements.lean", "options": OPTIONS}
        report = child.request(request, BATCH_SECONDS)
    finally:
        child.dismiss()
    errors: dict[int, str] = {}
    for message in report["messages"]:
        if message["severity"] == "error":
            errors.setdefault(message["start"][0], message["text"])
    for number, (statement, solver, line) in enumerate(lines, 1):
        error = errors.get(number)
        if not solver:
            if error is not None:
                tally.disputed.append(f"{line}\n  {error.splitlines()[0]}")
            continue
        outcome = "proved" if error is None else "kernel" if "(kernel)" in error else "refused"
        truth = "true" if statement.counterexample is None else "false"
        tally.outcomes[solver, truth, outcome] += 1
        if outcome == "kernel":
            tally.kernel.append(f"{line}\n  {error}")
        if truth == "false" and outcome == "proved":
            tally.wrong.append(line)


def run(seconds: float | None, count: int, seed: int) -> dict[str, Any]:
    """Try statements until the time or their number is spent; what was found, ready for JSON."""
    generator, tally, tried, crashed = Generator(random.Random(seed)), Tally(), 0, []
    zygote, began = Zygote(), time.monotonic()
    try:
        while time.monotonic() - began < seconds if seconds is not None else tried < count:
            batch = [generator.statement() for _ in range(BATCH)]
            tried += len(batch)
            try:
                try_batch(zygote, batch, tally)
            except LeanEnvError as error:
                crashed.append(f"{error}: {' | '.join(statement.text() for statement in batch)}")
    finally:
        zygote.close()
    solvers: dict[str, dict[str, int]] = {}
    for (solver, truth, outcome), number in sorted(tally.outcomes.items()):
        solvers.setdefault(solver, {})[f"{truth} {outcome}"] = number
    return {
        "seed": seed,
        "statements": tried,
        "seconds": round(time.monotonic() - began, 1),
        "solvers": solvers,
        "false_proved": tally.wrong,
        "kernel_refused": tally.kernel,
        "disputed": tally.disputed,
        "crashed": crashed,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--statements", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = run(options.minutes * 60 if options.minutes else None, options.statements, options.seed)
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        print(f"{found['statements']} statements in {found['seconds']} s, seed {found['seed']}")
        for solver, outcomes in found["solvers"].items():
            print(f"{solver:16}", ", ".join(f"{outcome} {number}" for outcome, number in outcomes.items()))
        for what in ("false_proved", "disputed", "kernel_refused", "crashed"):
            print(f"{what}: {len(found[what])}", *found[what][:20], sep="\n  ")
    return 1 if found["false_proved"] or found["disputed"] else 0


if __name__ == "__main__":
    sys.exit(main())
