"""What Lean's shared library offers: its symbols, and the parser descriptions that its initialisers leave in memory.

Lean compiles every constant NAME to a symbol `l_` + NAME in which `.` becomes `_`, `_` becomes `__`, and any other
character its code in hexadecimal. Must not know what is made of the descriptions.
"""

import ctypes
import mmap
import os
import re
import struct
from dataclasses import dataclass
from functools import cache

from lean_project.toolchain import find_wheel, load_lean

DYNAMIC_SYMBOLS = 11  # section type SHT_DYNSYM
OBJECT = 1  # symbol type STT_OBJECT
HEADER = 8  # bytes of a Lean object before its fields
STRING_TAG, STRING_TEXT = 249, 32  # a string's length in bytes is at 8, its text at 32


@dataclass(frozen=True)
class ParserDescription:
    """A `Lean.ParserDescr` of the binary.

    `shape` is "leading" or "trailing" for a node, "part" for a helper that other descriptions refer to. `tokens` are
    its parts in order: ("symbol", "intro "), ("word", "at"), ("category", "term") or ("parser", "ident").
    """

    shape: str
    kind: str
    symbol: str
    tokens: tuple[tuple[str, str], ...]


def mangle(components: list[str]) -> str:
    """Symbol of the constant whose name has these components."""

    def code(char: str) -> str:
        if char == "_":
            return "__"
        if char.isascii() and char.isalnum():
            return char
        number = ord(char)
        return f"_x{number:02x}" if number < 256 else f"_u{number:04x}" if number < 65536 else f"_U{number:08x}"

    return "l_" + "_".join("".join(map(code, component)) for component in components)


def unmangle(component: str) -> str:
    """One component of a name from its part of a symbol."""
    pattern = r"__|_x[0-9a-f]{2}|_u[0-9a-f]{4}|_U[0-9a-f]{8}"
    return re.sub(pattern, lambda m: "_" if m[0] == "__" else chr(int(m[0][2:], 16)), component)


@cache
def exported_symbols() -> dict[str, tuple[int, int]]:
    """Every defined symbol of libleanshared.so, in the order of the file, with its ELF type and size in bytes."""
    with (
        (find_wheel() / "libleanshared.so").open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as elf,
    ):
        table, entry_size, count = struct.unpack_from("<Q10xHH", elf, 40)[0], *struct.unpack_from("<HH", elf, 58)
        sections = [struct.unpack_from("<IIQQQQIIQQ", elf, table + entry_size * i) for i in range(count)]
        symbols = next(section for section in sections if section[1] == DYNAMIC_SYMBOLS)
        names = sections[symbols[6]]
        text = elf[names[4] : names[4] + names[5]]
        found = {}
        for name, info, _, section, _, size in struct.iter_unpack("<IBBHQQ", elf[symbols[4] : symbols[4] + symbols[5]]):
            if section:
                found[text[name : text.index(b"\0", name)].decode()] = (info & 15, size)
        return found


class _Memory:
    """Lean objects in this process, read without the risk of a fault: an address that is no object gives None."""

    def __init__(self) -> None:
        self._file = os.open("/proc/self/mem", os.O_RDONLY)

    def word(self, address: int) -> int | None:
        try:
            return int.from_bytes(os.pread(self._file, 8, address), "little")
        except (OSError, OverflowError):
            return None

    def tag(self, pointer: int | None) -> tuple[int, int] | None:
        """Tag and number of fields of the object, or None for a scalar."""
        header = None if pointer is None or pointer & 7 or not pointer else self.word(pointer)
        return None if header is None else (header >> 56, header >> 48 & 255)

    def field(self, pointer: int, index: int) -> int | None:
        return self.word(pointer + HEADER + 8 * index)

    def string(self, pointer: int | None) -> str | None:
        tag = self.tag(pointer)
        if pointer is None or tag is None or tag[0] != STRING_TAG:
            return None
        size = self.word(pointer + HEADER) or 0
        return os.pread(self._file, size - 1, pointer + STRING_TEXT).decode() if 0 < size < 4096 else None

    def name(self, pointer: int | None) -> str | None:
        """A `Lean.Name`: the scalar 0, or a prefix and a string (tag 1) or a number (tag 2)."""
        if pointer == 1:
            return ""
        tag = self.tag(pointer)
        if pointer is None or tag is None or tag[0] not in (1, 2):
            return None
        prefix, last = self.name(self.field(pointer, 0)), self.field(pointer, 1)
        part = self.string(last) if tag[0] == 1 else str((last or 0) >> 1)
        return None if prefix is None or part is None else f"{prefix}.{part}" if prefix else part

    def tokens(self, pointer: int | None) -> list[tuple[str, str]]:
        """The parts of a `Lean.ParserDescr` in order; its constructors are numbered as in Lean."""
        tag = self.tag(pointer)
        if pointer is None or tag is None:
            return []
        number, first = tag[0], self.field(pointer, 0)
        if number in (5, 12):  # symbol, unicodeSymbol
            return [("symbol", self.string(first) or "")]
        if number == 6:  # nonReservedSymbol
            return [("word", self.string(first) or "")]
        if number in (7, 8):  # cat, parser
            return [("category" if number == 7 else "parser", self.name(first) or "")]
        # unary, binary, node, trailingNode, nodeWithAntiquot, sepBy, sepBy1
        inner = {1: (1,), 2: (1, 2), 3: (2,), 4: (3,), 9: (2,), 10: (0, 2), 11: (0, 2)}
        return [token for index in inner.get(number, ()) for token in self.tokens(self.field(pointer, index))]


def parser_descriptions() -> list[ParserDescription]:
    """All parser descriptions in the binary, in the order of its symbols. Initialises Lean in this process."""
    lean = load_lean()
    lean.lean_initialize()
    memory = _Memory()
    found = []
    for symbol, (kind, size) in exported_symbols().items():
        if kind == OBJECT and size == 8 and symbol.startswith("l_"):
            address = ctypes.c_size_t.in_dll(lean, symbol)
            description = _description(memory, symbol, address.value)
            if description is not None:
                found.append(description)
    return found


def _description(memory: _Memory, symbol: str, pointer: int) -> ParserDescription | None:
    tag = memory.tag(pointer)
    if tag in ((3, 3), (4, 4)):  # node, trailingNode: kind, precedence, ..., inner
        kind, precedence = memory.name(memory.field(pointer, 0)), memory.field(pointer, 1)
        if kind and precedence is not None and precedence & 1:
            shape, inner = ("leading", 2) if tag == (3, 3) else ("trailing", 3)
            return ParserDescription(shape, kind, symbol, tuple(memory.tokens(memory.field(pointer, inner))))
    elif tag == (9, 3) and memory.string(memory.field(pointer, 0)) is not None:  # nodeWithAntiquot: name, kind, inner
        kind = memory.name(memory.field(pointer, 1))
        if kind:
            return ParserDescription("part", kind, symbol, tuple(memory.tokens(memory.field(pointer, 2))))
    return None
