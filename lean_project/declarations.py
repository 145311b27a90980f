"""Declarations as data between processes: the jobs of the children that write and judge them, and names as text.

One child elaborates a text and writes the declarations that its theorems need (`declare`); another, which elaborates
nothing, gives such declarations to the kernel (`replay`). The format is described in `shim/export.c`. This module must
not know what the verdicts are for.
"""

from __future__ import annotations

import ctypes
import re
import socket
from collections.abc import Sequence
from typing import Any

from lean_project.errors import LeanStartError
from lean_project.shim_library import Shim
from lean_project.wire import answer, requests

_INT, _SIZE, _BYTES = ctypes.c_int, ctypes.c_size_t, ctypes.c_char_p
_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "leanseek_export": (_INT, [_INT, _INT, _BYTES, _INT]),
    "leanseek_replay": (_INT, [_INT, _BYTES, _SIZE, _BYTES, _SIZE, _SIZE, _SIZE]),
}
SHOWN_ERRORS = 20
_OPEN = re.compile(r"^open (\d+)$", re.M)
_NAME = re.compile(r"^n (\S+)$", re.M)
_COMPONENT = re.compile(r"«([^»]*)»|([^.«»]+)")
_PRIVATE = re.compile(r"^_private\.(?:.*?\.)?0\.")


def declare(shim: Shim, root: int, wire: socket.socket) -> None:
    """The job that elaborates texts and writes declarations.

    `{"options", "prefix", "file"}` elaborates commands and the text on top of which the following ones are elaborated,
    each by itself; `{"more"}` is further text of that kind. Both are answered by `{"errors"}`, Lean's first errors in
    the text. `{"source"}` elaborates a text by itself; it is answered by `{"errors", "commands"}`, the kinds of its
    commands. `{"names", "proofs"}` is answered by `{"declarations"}` of the last text. The answer to anything can be
    `{"error"}`.
    """
    shim.declare(_SIGNATURES)
    base = state = root
    file = ""
    for request in requests(wire):
        try:
            if "prefix" in request:
                file = request["file"]
                base, _ = shim.elaborate(root, request["options"], file)
            if "prefix" in request or "more" in request:
                text = request["prefix"] if "prefix" in request else request["more"]
                base, report = shim.elaborate(base, text, file)
                answer(wire, {"errors": _errors(report)})
            elif "source" in request:
                state, report = shim.elaborate(base, request["source"], file, with_syntax=True)
                kinds = [command[0] for command in report["commands"]]
                answer(wire, {"errors": _errors(report), "commands": kinds})
            else:
                names = "\n".join(request["names"]).encode()
                code = shim.native.leanseek_export(state, root, names, int(request["proofs"]))
                answer(wire, {"declarations" if code == 0 else "error": shim.text()})
        except LeanStartError as error:
            answer(wire, {"error": str(error)})


def _errors(report: dict[str, Any]) -> list[Any]:
    return [message for message in report["messages"] if message["severity"] == "error"][:SHOWN_ERRORS]


def replay(shim: Shim, root: int, wire: socket.socket) -> None:
    """The job that gives declarations to the kernel.

    A request is `{"given", "proofs", "count", "heartbeats"}`: the declarations of the statements and of the proofs, and
    the number of theorems, the first targets of `given`. The answer is a JSON list as `leanseek_replay` writes it, or
    `{"error"}`.
    """
    shim.declare(_SIGNATURES)
    for request in requests(wire):
        given, proofs = request["given"].encode(), request["proofs"].encode()
        code = shim.native.leanseek_replay(
            root, given, len(given), proofs, len(proofs), request["count"], request["heartbeats"]
        )
        if code < 0:
            answer(wire, {"error": shim.text()})
        else:
            wire.sendall(shim.text().encode() + b"\n")


def open_theorems(declarations: str) -> list[str]:
    """The encoded names of the theorems that use `sorry`, according to the one who wrote the declarations."""
    numbers = [int(found) for found in _OPEN.findall(declarations)]
    if not numbers:
        return []
    names = _NAME.findall(declarations)
    return list(dict.fromkeys(names[number] for number in numbers if number < len(names)))


def encode_name(name: str) -> str:
    """A name as Lean shows it (`A.«b c».1`), encoded for `leanseek_export`."""
    return ".".join(
        "#" + plain if plain.isascii() and plain.isdigit() else encode_component(quoted or plain)
        for quoted, plain in _COMPONENT.findall(name)
    )


def encode_component(text: str) -> str:
    """One component of a name; the empty one is `$`."""
    escaped = (
        char if char.isascii() and (char.isalnum() or char in "_'") else "".join(f"%{b:02X}" for b in char.encode())
        for char in text
    )
    return "".join(escaped) or "$"


def decode_name(encoded: str) -> str:
    """A name as its author wrote it: private prefixes are not shown, numbers are plain."""
    if encoded == "@":
        return ""
    shown = ".".join(_decode_component(component) for component in encoded.split("."))
    return printable(_PRIVATE.sub("", shown))


def printable(text: str) -> str:
    """The text with an escape for every character that could move what is shown around it."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _decode_component(component: str) -> str:
    if component.startswith("#"):
        return component[1:]
    raw = re.sub(rb"%([0-9A-F]{2})", lambda found: bytes.fromhex(found[1].decode()), component.encode())
    text = "" if component == "$" else raw.decode(errors="replace")
    return text if re.fullmatch(r"[^\s.«»()\[\]{}:,;\"]+", text) else f"«{text}»"


def names_of(encoded: Sequence[str]) -> tuple[str, ...]:
    """The names as their authors wrote them, sorted."""
    return tuple(sorted(decode_name(name) for name in encoded))
