"""What the kernel computes by name, against what our definitions of these names say.

The kernel replaces `Nat.add 2 3` by `5` whatever `Nat.add` is, so a wrong definition would prove `False`. Here every
such function is given to the kernel a second time under a name that means nothing to it, with the library's own value;
on random arguments both have to be what Python computes, and nothing else. Literals of `String` and `Char` are compared
by their lengths, bytes and codes.

    python benchmarks/kernel_arithmetic.py [--count N] [--seed S]

Exit code 1 when one differs, with the line on stderr.
"""

from __future__ import annotations

import argparse
import ctypes
import math
import random
import sys
from collections.abc import Callable, Sequence

from replay import DEFINITION, OK, THEOREM, Replay, constructed, field, listed, read_library, tag

from lean_project.lean_main import raise_stack_limit
from lean_project.shim_library import Shim
from lean_project.toolchain import library_path

FUNCTIONS: dict[str, Callable[..., int]] = {
    "Nat.add": lambda a, b: a + b,
    "Nat.sub": lambda a, b: max(a - b, 0),
    "Nat.mul": lambda a, b: a * b,
    "Nat.div": lambda a, b: a // b if b else 0,
    "Nat.mod": lambda a, b: a % b if b else a,
    "Nat.gcd": math.gcd,
    "Nat.beq": lambda a, b: a == b,
    "Nat.ble": lambda a, b: a <= b,
    "Nat.land": lambda a, b: a & b,
    "Nat.lor": lambda a, b: a | b,
    "Nat.xor": lambda a, b: a ^ b,
    "Nat.shiftLeft": lambda a, b: a << b,
    "Nat.shiftRight": lambda a, b: a >> b,
    "Nat.pow": lambda a, b: a**b,
    "Nat.log2": lambda a: max(a.bit_length() - 1, 0),
    "Nat.powMod": lambda a, b, m: a**b % m if m else a**b,
}
LARGEST = {"Nat.mul": (60, 30), "Nat.pow": (9, 5), "Nat.powMod": (9, 5, 40), "Nat.shiftLeft": (90, 7)}
"""Largest arguments that our definitions, which mostly count down, are tried on; else 90."""
BIG = (
    "Nat.add",
    "Nat.sub",
    "Nat.mul",
    "Nat.div",
    "Nat.mod",
    "Nat.gcd",
    "Nat.beq",
    "Nat.ble",
    "Nat.land",
    "Nat.lor",
    "Nat.xor",
)
"""Functions of which the kernel's own value is tried on large numbers too."""


class Terms:
    """Closed terms and theorems about them, made with the kernel's own constructors."""

    def __init__(self, replay: Replay) -> None:
        self._replay, self._lean, self._theorems = replay, replay.lean, 0
        for name, count in {
            "lean_name_mk_string": 2,
            "lean_level_mk_zero": 1,
            "lean_level_mk_succ": 1,
            "lean_expr_mk_const": 2,
            "lean_expr_mk_app": 2,
            "lean_expr_mk_lit": 1,
            "lean_cstr_to_nat": 1,
            "lean_mk_string": 1,
        }.items():
            getattr(self._lean, name).restype = ctypes.c_size_t
            getattr(self._lean, name).argtypes = [ctypes.c_size_t] * count
        self._lean.lean_cstr_to_nat.argtypes = self._lean.lean_mk_string.argtypes = [ctypes.c_char_p]
        for name, count in {"lean_mk_definition_val": 7, "lean_mk_theorem_val": 5}.items():
            getattr(self._lean, name).restype = ctypes.c_size_t
            getattr(self._lean, name).argtypes = [ctypes.c_size_t] * count
        self._one = listed([self._lean.lean_level_mk_succ(self._lean.lean_level_mk_zero(1))])

    def name(self, text: str) -> int:
        found = 1
        for part in text.split("."):
            found = int(self._lean.lean_name_mk_string(found, self._lean.lean_mk_string(part.encode())))
        return found

    def constant(self, text: str, levels: int = 1) -> int:
        return int(self._lean.lean_expr_mk_const(self.name(text), levels))

    def apply(self, function: int, *arguments: int) -> int:
        for argument in arguments:
            function = int(self._lean.lean_expr_mk_app(self._replay.own(function), self._replay.own(argument)))
        return function

    def literal(self, value: int | str | bool) -> int:
        if isinstance(value, bool):
            return self.constant("Bool.true" if value else "Bool.false")
        if isinstance(value, str):
            return int(self._lean.lean_expr_mk_lit(constructed(1, self._lean.lean_mk_string(value.encode()))))
        number = value << 1 | 1 if value < 1 << 62 else self._lean.lean_cstr_to_nat(str(value).encode())
        return int(self._lean.lean_expr_mk_lit(constructed(0, number)))

    def second(self, name: str) -> str:
        """The name under which the kernel gets the library's definition of `name` once more."""
        constant = self._replay.constants[name]
        assert constant.kind == DEFINITION
        again = f"Again.{name}"
        value, hints = field(constant.value, 1), field(constant.value, 2)
        made = self._lean.lean_mk_definition_val(self.name(again), 1, constant.type, value, hints, 1, 1)
        assert self._give(DEFINITION, made), name
        return again

    def equal(self, left: int, right: int, type_name: str) -> bool:
        """Whether the kernel takes `rfl` for it."""
        self._theorems += 1
        kind = self.constant(type_name)
        statement = self.apply(self.constant("Eq", self._one), kind, left, right)
        proof = self.apply(self.constant("Eq.refl", self._one), kind, right)
        name = self.name(f"Check.t{self._theorems}")
        return self._give(THEOREM, self._lean.lean_mk_theorem_val(name, 1, statement, proof, 1))

    def _give(self, kind: int, value: int) -> bool:
        declaration = constructed(kind, value)
        result = self._lean.lean_add_decl(self._replay.own(self._replay.kernel), 0, 0, declaration, 1)
        taken = tag(result) == OK
        if taken and kind == DEFINITION:
            self._replay.kernel = field(result, 0)
        return taken


def arguments_of(name: str, chance: random.Random) -> tuple[int, ...]:
    """Small numbers often, for zero, one and equal arguments are where definitions go wrong."""
    arity = 1 if name == "Nat.log2" else 3 if name == "Nat.powMod" else 2
    largest = LARGEST.get(name, (90,) * arity)
    return tuple(chance.randint(0, most if chance.random() < 0.6 else min(most, 4)) for most in largest)


def check_functions(terms: Terms, count: int, chance: random.Random) -> list[str]:
    """What differs among `count` applications of the accelerated functions, spread over them."""
    differing = []
    for name, truth in FUNCTIONS.items():
        again = terms.second(name)
        for number in range(count // len(FUNCTIONS) + 1):
            given = arguments_of(name, chance)
            tried: Sequence[str] = (name, again)
            if name in BIG and number % 4 == 0:
                given, tried = (chance.getrandbits(200), chance.getrandbits(chance.choice((1, 70, 200)))), (name,)
            value = truth(*given)
            kind = "Bool" if isinstance(value, bool) else "Nat"
            for function in tried:
                application = terms.apply(terms.constant(function), *map(terms.literal, given))
                if not terms.equal(application, terms.literal(value), kind):
                    differing.append(f"{function} {' '.join(map(str, given))} is not {value}")
                if terms.equal(application, terms.literal(not value if kind == "Bool" else value + 1), kind):
                    differing.append(f"{function} {' '.join(map(str, given))} is not {value} only")
    return differing


def check_literals(terms: Terms, count: int, chance: random.Random) -> list[str]:
    """What differs among literals of `String` and the codes of `Char`."""
    differing = []
    ranges = ((1, 0x7F), (0x80, 0x7FF), (0x800, 0xD7FF), (0xE000, 0xFFFF), (0x10000, 0x10FFFF))
    for _ in range(count):
        text = "".join(chr(chance.randint(*chance.choice(ranges))) for _ in range(chance.randint(0, 12)))
        for function, value in (("String.length", len(text)), ("String.utf8ByteSize", len(text.encode()))):
            if not terms.equal(terms.apply(terms.constant(function), terms.literal(text)), terms.literal(value), "Nat"):
                differing.append(f"{function} {text!r} is not {value}")
        code = chance.choice((chance.randint(0, 0x110FFF), 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0x10FFFF, 0x110000))
        value = code if code < 0xD800 or 0xDFFF < code < 0x110000 else 0
        char = terms.apply(terms.constant("Char.ofNat"), terms.literal(code))
        if not terms.equal(terms.apply(terms.constant("Char.toNat"), char), terms.literal(value), "Nat"):
            differing.append(f"Char.ofNat {code} is not of code {value}")
    return differing


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=1000, help="applications, over all functions")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    raise_stack_limit()
    folder = library_path()
    Shim(folder)
    replay = Replay(read_library(folder), chosen=())
    for name in [
        *FUNCTIONS,
        "String.length",
        "String.utf8ByteSize",
        "Char.toNat",
        "Char.ofNat",
        "Eq.refl",
        "String.ofList",
    ]:
        replay.add(name)
    print(f"seed {options.seed}")
    chance = random.Random(options.seed)
    terms = Terms(replay)
    differing = check_functions(terms, options.count, chance)
    differing += check_literals(terms, options.count // 10, chance)
    tried = f"{len(FUNCTIONS)} functions, {options.count} applications, {options.count // 10} strings"
    print(f"{tried}: {len(differing)} differ")
    for line in differing[:20]:
        print(line, file=sys.stderr)
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
