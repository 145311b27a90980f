"""The C shim as a Python object. One per process; every call is a call into Lean.

This module knows the signatures of `shim/*.c` and nothing of who calls it or why.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lean_project.errors import LeanStartError
from lean_project.toolchain import load_lean

_INT, _LONG, _TEXT = ctypes.c_int, ctypes.c_long, ctypes.c_char_p
_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "leanseek_init": (_INT, [_TEXT]),
    "leanseek_confine": (_INT, []),
    "leanseek_start_tasks": (None, [_INT]),
    "leanseek_import": (_INT, [_TEXT]),
    "leanseek_elaborate": (_INT, [_INT, _TEXT, _TEXT, _INT]),
    "leanseek_start": (_INT, [_INT, _TEXT, _TEXT]),
    "leanseek_run": (_INT, [_INT, _TEXT, _LONG, _LONG, _INT]),
    "leanseek_free": (None, [_INT]),
    "leanseek_live_states": (ctypes.c_size_t, []),
    "leanseek_text": (ctypes.c_void_p, []),
    "leanseek_text_size": (ctypes.c_size_t, []),
}


def _bytes(text: str) -> bytes:
    """Text for C, which reads up to the first NUL.

    Raises:
        LeanStartError: there is a NUL, or a character that is none (half a surrogate pair).
    """
    if "\0" in text:
        raise LeanStartError("a text with a NUL character cannot be given to Lean")
    try:
        return text.replace("\r\n", "\n").encode()
    except UnicodeEncodeError as error:
        raise LeanStartError(f"a text that is no Unicode cannot be given to Lean: {error.reason}") from error


class Shim:
    """Lean in this process. Command states and proof states are named by small integers."""

    def __init__(self, library: Path) -> None:
        """Load and initialise Lean; `library` is the folder of the compiled core library.

        Raises:
            LeanStartError: the shim is not built, or Lean does not initialise.
        """
        spec = importlib.util.find_spec("lean_project._leanshim")
        if spec is None or spec.origin is None:
            raise LeanStartError("the C shim is not built; run: make venv (it needs gcc)")
        load_lean()
        self.native = ctypes.CDLL(spec.origin)
        self.declare(_SIGNATURES)
        if self.native.leanseek_init(str(library).encode()) < 0:
            raise LeanStartError(f"Lean does not initialise: {self.text()}")

    def declare(self, signatures: dict[str, tuple[Any, list[Any]]]) -> None:
        """Give functions of the shim their result and argument types."""
        for name, (result, arguments) in signatures.items():
            function = getattr(self.native, name)
            function.restype, function.argtypes = result, arguments

    def text(self) -> str:
        """What the last call left as text. Lean's strings are valid UTF-8; anything else is marked."""
        size = self.native.leanseek_text_size()
        return ctypes.string_at(self.native.leanseek_text(), size).decode(errors="replace") if size else ""

    def import_modules(self, modules: Sequence[str]) -> int:
        """The command state of an empty file that imports `modules`. Only before `start_tasks`.

        Raises:
            LeanStartError: a module is not there.
        """
        state: int = self.native.leanseek_import(" ".join(modules).encode())
        if state < 0:
            reason = self.text().split("\n", 1)[0]
            raise LeanStartError(f"cannot import {' '.join(modules)}: {reason} (the core library has Init and Std)")
        return state

    def confine(self) -> bool:
        """Take from this process other programs, writing to files and the network; False where the kernel cannot."""
        return bool(self.native.leanseek_confine() == 0)

    def start_tasks(self, threads: int = 2) -> None:
        """Start Lean's task manager: once in each process, after the fork."""
        self.native.leanseek_start_tasks(threads)

    def elaborate(self, state: int, source: str, file: str, with_syntax: bool = False) -> tuple[int, dict[str, Any]]:
        """Elaborate `source` after `state`: the state it leads to, its messages and (if asked) its syntax.

        Raises:
            LeanStartError: Lean gave up as a whole. Errors in the source are messages.
        """
        after: int = self.native.leanseek_elaborate(state, _bytes(source), _bytes(file), int(with_syntax))
        if after < 0:
            raise LeanStartError(self.text())
        report: dict[str, Any] = json.loads(self.text())
        return after, report

    def start(self, state: int, source: str, own_name: str) -> str:
        """Elaborate `source`, which holds `leanseek_hole` in the proof of `own_name`, and capture the state there.

        Returns:
            JSON `{"id", "goals", "parts"}`; see `states.c`.

        Raises:
            LeanStartError: the hole was not reached, or the goal contains `sorry`.
        """
        if self.native.leanseek_start(state, _bytes(source), _bytes(own_name)) < 0:
            raise LeanStartError(self.text())
        return self.text()

    def run(self, state: int, tactic: str, heartbeats: int, seconds: float, brief: bool = False) -> tuple[int, str]:
        """Run a tactic: (1, JSON of the new state), (0, JSON) when finished, (-1, JSON of the error).

        With `brief` an error is the first line of Lean's message; building the rest costs more than most tactics.
        """
        code: int = self.native.leanseek_run(state, _bytes(tactic), heartbeats, int(seconds * 1e6), int(brief))
        return code, self.text()

    def free(self, state: int) -> None:
        """Forget a proof state."""
        self.native.leanseek_free(state)

    def live_states(self) -> int:
        """The number of proof states that are kept."""
        count: int = self.native.leanseek_live_states()
        return count
