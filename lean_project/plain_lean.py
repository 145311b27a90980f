"""A file that plain Lean reads, when its imports name modules of stock Lean's that our library lacks.

Lean takes the imports of a file from a *setup*, where it is given one, in place of those in the file: so positions and
messages stay what they are. This module must not know what else Lean is asked.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from lean_project.header import imported, split_header
from lean_project.lean_main import run_lean

STDIN = "--stdin"


def run_plain_lean(arguments: Sequence[str]) -> int:
    """Run `lean ARGUMENTS` and return its exit code; the file's imports are those that the embedded Lean has.

    With a search path or a setup of the caller's own, imports are the caller's business. Standard input is read
    whole, and given to Lean again, when it is the file.

    Raises:
        LeanStartError: the wheel or the library is unfit, or the file imports what the embedded Lean does not have.
        OSError: the file cannot be read.
    """
    if os.environ.get("LEAN_PATH") or any(word.startswith("--setup") for word in arguments):
        return run_lean(arguments)
    file = next((word for word in arguments if word.endswith(".lean") and Path(word).is_file()), None)
    if STDIN in arguments:
        source = sys.stdin.buffer.read()
        _give_again(source)
    elif file is not None:
        source = Path(file).read_bytes()
    else:
        return run_lean(arguments)
    wanted = imported(source)
    modules, _ = split_header(source, allow_prelude=True, file=file or "<stdin>")
    if set(wanted) <= set(modules):
        return run_lean(arguments)
    with tempfile.TemporaryDirectory(prefix="leanseek-lean-") as folder:
        setup = Path(folder) / "setup.json"
        setup.write_text(_setup(modules), encoding="utf-8")
        return run_lean([f"--setup={setup}", *arguments])


def _setup(modules: Sequence[str]) -> str:
    """The setup that says which modules are imported, as Lean reads it."""
    imports = [{"module": name, "importAll": False, "isExported": True, "isMeta": False} for name in modules]
    nothing: dict[str, object] = {"importArts": {}, "dynlibs": [], "plugins": [], "options": {}}
    return json.dumps({"name": "_stdin", "isModule": False, "imports": imports, **nothing})


def _give_again(source: bytes) -> None:
    """Make what was read from standard input stand there again, for the process that is to be started."""
    with tempfile.TemporaryFile() as copy:
        copy.write(source)
        copy.seek(0)
        os.dup2(copy.fileno(), 0)
