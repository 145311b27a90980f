"""Every declaration of the core library once more through the kernel, in an environment that begins empty.

The compiled modules are read as data. A declaration that mentions what is not there yet waits until the kernel has
taken that. `--sample N` gives the kernel N theorems only, and all that is not a theorem; the rest is put in unchecked.
What is only run (`unsafe`, `partial`) is not checked: the kernel lets nothing that proves mention it.

    python benchmarks/replay.py [--sample N] [--seed S]

Exit code 1 when the kernel refuses a declaration, or makes another recursor or constructor of an inductive type than
the module holds. Of the library's axioms only the three allowed ones are put in, so nothing rests on another.
"""

from __future__ import annotations

import argparse
import ctypes
import random
import struct
import sys
import time
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from lean_project.lean_main import raise_stack_limit
from lean_project.shim_library import Shim
from lean_project.toolchain import library_path, load_lean

AXIOM, DEFINITION, THEOREM, OPAQUE, QUOT, INDUCTIVE, CONSTRUCTOR, RECURSOR = range(8)
QUOT_DECLARATION = 4
KINDS = ["axioms", "definitions", "theorems", "opaque", "quotients", "inductive", "constructors", "recursors"]
ALLOWED = {"propext", "Classical.choice", "Quot.sound"}
SAFE = 1  # Lean.DefinitionSafety
UNKNOWN_CONSTANT = 0  # Lean.Kernel.Exception
OK = 1  # Except
HEARTBEATS = 0  # no limit

_kept: list[ctypes.Array[ctypes.c_char]] = []


def word(address: int) -> int:
    return ctypes.c_uint64.from_address(address).value


def field(pointer: int, index: int) -> int:
    return word(pointer + 8 + 8 * index)


def tag(pointer: int) -> int:
    return pointer >> 1 if pointer & 1 else ctypes.c_uint8.from_address(pointer + 7).value


def scalar(pointer: int, fields: int, offset: int = 0) -> int:
    """A byte behind the fields of an object."""
    return ctypes.c_uint8.from_address(pointer + 8 + 8 * fields + offset).value


def constructed(number: int, *fields: int) -> int:
    """A Lean object that nobody frees: its count of references is 0, which means for ever."""
    size = 8 + 8 * len(fields)
    memory = ctypes.create_string_buffer(struct.pack(f"<iHBB{len(fields)}Q", 0, size, len(fields), number, *fields))
    _kept.append(memory)
    return ctypes.addressof(memory)


def listed(items: list[int]) -> int:
    found = 1
    for item in reversed(items):
        found = constructed(1, item, found)
    return found


def elements(pointer: int) -> list[int]:
    """The items of a `List`, or of an `Array`."""
    if pointer & 1 or tag(pointer) == 1:
        found = []
        while not pointer & 1:
            found.append(field(pointer, 0))
            pointer = field(pointer, 1)
        return found
    return [word(pointer + 24 + 8 * index) for index in range(word(pointer + 8))]


def name_of(pointer: int) -> str:
    if pointer & 1:
        return ""
    prefix, last = name_of(field(pointer, 0)), field(pointer, 1)
    part = str(last >> 1) if last & 1 else ctypes.string_at(last + 32, word(last + 8) - 1).decode()
    return f"{prefix}.{part}" if prefix else part


class Constant:
    """A `ConstantInfo` of a compiled module."""

    def __init__(self, pointer: int) -> None:
        self.pointer, self.kind, self.value = pointer, tag(pointer), field(pointer, 0)
        base = field(self.value, 0)
        self.name_pointer, self.parameters, self.type = (field(base, index) for index in range(3))
        self.name = name_of(self.name_pointer)

    @property
    def is_unsafe(self) -> bool:
        """Whether it is only run: the kernel lets nothing that proves mention it."""
        if self.kind == DEFINITION:
            return scalar(self.value, 4) != SAFE
        fields = {AXIOM: 1, OPAQUE: 3, CONSTRUCTOR: 5, RECURSOR: 7}.get(self.kind)
        if self.kind == INDUCTIVE:
            return bool(scalar(self.value, 6, 1))
        return fields is not None and bool(scalar(self.value, fields, 1 if self.kind == RECURSOR else 0))


class Replay:
    """A kernel environment that grows by the library's declarations."""

    def __init__(self, constants: dict[str, Constant], chosen: Collection[str] | None = None) -> None:
        """`chosen` are the theorems that the kernel checks; all by default."""
        self.constants, self._chosen = constants, chosen
        self.done: set[str] = set()
        self.refused: dict[str, str] = {}
        self.counts: Counter[str] = Counter()
        lean = load_lean()
        self.lean = lean
        for function, arguments in {
            "l_Lean_mkEmptyEnvironment": [ctypes.c_uint32],
            "lean_elab_environment_to_kernel_env": [ctypes.c_size_t],
            "lean_add_decl": [ctypes.c_size_t] * 5,
            "lean_environment_add": [ctypes.c_size_t] * 2,
            "lean_environment_find": [ctypes.c_size_t] * 2,
            "lean_mk_inductive_decl": [ctypes.c_size_t] * 3 + [ctypes.c_uint8],
        }.items():
            getattr(lean, function).restype = ctypes.c_size_t
            getattr(lean, function).argtypes = arguments
        lean.lean_expr_eqv.restype = ctypes.c_uint8
        lean.lean_expr_eqv.argtypes = [ctypes.c_size_t] * 2
        self.kernel = lean.lean_elab_environment_to_kernel_env(field(lean.l_Lean_mkEmptyEnvironment(0), 0))

    def own(self, pointer: int) -> int:
        if not pointer & 1:
            count = ctypes.c_int32.from_address(pointer)
            if count.value > 0:
                count.value += 1
        return pointer

    def add(self, name: str) -> None:
        """Give the kernel a declaration, and before it all that it waits for."""
        waiting = [name]
        while waiting:
            constant = self.constants[waiting[-1]]
            missing = None if constant.name in self.done else self._try(constant)
            if missing is None:
                waiting.pop()
            elif missing in waiting or missing in self.done or missing not in self.constants:
                self.refused[constant.name] = f"needs {missing}"
                self.done.add(constant.name)
            else:
                waiting.append(missing)

    def _try(self, constant: Constant) -> str | None:
        """None when it is done, or the name of a constant that has to be there before."""
        if constant.kind in (CONSTRUCTOR, RECURSOR):
            owner = (
                name_of(field(constant.value, 1)) if constant.kind == CONSTRUCTOR else constant.name.rsplit(".", 1)[0]
            )
            owner = owner if owner in self.constants else name_of(elements(field(constant.value, 1))[0])
            return None if owner in self.done else owner
        left_out = constant.kind == THEOREM and self._chosen is not None and constant.name not in self._chosen
        if constant.is_unsafe or left_out:
            self.kernel = self.lean.lean_environment_add(self.kernel, constant.pointer)
            self._finish([constant], "not checked")
            return None
        members = [constant]
        if constant.kind == INDUCTIVE:
            members = [self.constants[name_of(member)] for member in elements(field(constant.value, 3))]
        result = self.lean.lean_add_decl(self.own(self.kernel), HEARTBEATS, 0, self._declaration(members), 1)
        if tag(result) == OK:
            self.kernel = field(result, 0)
            self._finish(members, "checked")
            return None
        error = field(result, 0)
        if not error & 1 and tag(error) == UNKNOWN_CONSTANT:
            return name_of(field(error, 1))
        self.refused[constant.name] = f"the kernel's exception number {tag(error)}"
        self.done.add(constant.name)
        return None

    def _declaration(self, members: list[Constant]) -> int:
        first = members[0]
        if first.kind == QUOT:
            return QUOT_DECLARATION << 1 | 1
        if first.kind != INDUCTIVE:
            return constructed(first.kind, first.value)
        types = []
        for member in members:
            made = [self.constants[name_of(each)] for each in elements(field(member.value, 4))]
            constructors = [constructed(0, each.name_pointer, each.type) for each in made]
            types.append(constructed(0, member.name_pointer, member.type, listed(constructors)))
        return int(self.lean.lean_mk_inductive_decl(first.parameters, field(first.value, 1), listed(types), 0))

    def _finish(self, members: list[Constant], how: str) -> None:
        for member in members:
            self.done.add(member.name)
            self.counts[f"{KINDS[member.kind]} {how}"] += 1

    def compare(self) -> None:
        """What the kernel made by itself has to be what the modules hold."""
        for constant in self.constants.values():
            if constant.kind not in (CONSTRUCTOR, RECURSOR, QUOT) or constant.is_unsafe:
                continue
            found = self.lean.lean_environment_find(self.own(self.kernel), constant.name_pointer)
            if found & 1 or not self.lean.lean_expr_eqv(Constant(field(found, 0)).type, constant.type):
                self.refused[constant.name] = "the kernel makes another one"
            self.counts[f"{KINDS[constant.kind]} compared"] += 1


def read_library(folder: Path) -> dict[str, Constant]:
    """The constants of all compiled modules, by name."""
    lean = load_lean()
    lean.l_Lean_readModuleData.restype = lean.lean_mk_string.restype = ctypes.c_size_t
    lean.l_Lean_readModuleData.argtypes = [ctypes.c_size_t]
    found = {}
    for file in sorted(folder.rglob("*.olean")):
        data = field(field(lean.l_Lean_readModuleData(lean.lean_mk_string(str(file).encode())), 0), 0)
        for pointer in elements(field(data, 2)):
            constant = Constant(pointer)
            found[constant.name] = constant
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--sample", type=int, help="theorems that the kernel checks; all by default")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    raise_stack_limit()
    folder = library_path()
    Shim(folder)
    constants = read_library(folder)
    theorems = sorted(name for name, constant in constants.items() if constant.kind == THEOREM)
    chosen = set(theorems)
    if options.sample is not None and options.sample < len(theorems):
        print(f"seed {options.seed}")
        chosen = set(random.Random(options.seed).sample(theorems, options.sample))
    left_out = [name for name, each in constants.items() if each.kind == AXIOM and not each.is_unsafe]
    left_out = sorted(set(left_out) - ALLOWED)
    for name in left_out:  # whatever rests on one is refused, for it is not there
        del constants[name]
    print(f"{len(constants)} constants, {len(theorems)} theorems, {len(chosen)} of them to be checked")
    begin = time.perf_counter()
    replay = Replay(constants, chosen)
    for name in constants:
        replay.add(name)
    replay.compare()
    for what, count in sorted(replay.counts.items()):
        print(f"{count:6} {what}")
    print(f"{time.perf_counter() - begin:.1f} s")
    print("axioms:", *sorted(ALLOWED & replay.done), "- left out:", *left_out)
    for name, reason in replay.refused.items():
        print(f"refused: {name}: {reason}", file=sys.stderr)
    sys.exit(1 if replay.refused else 0)


if __name__ == "__main__":
    main()
