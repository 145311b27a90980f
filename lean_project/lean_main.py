"""The `lean` command, out of the wheel's shared library: `python -m lean_project.lean_main ARGUMENTS`.

It finds the core library by itself, and is otherwise plain Lean: arguments, messages and exit codes are
Lean's. Must not know what the files contain.
"""

import ctypes
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import NoReturn

from lean_project.errors import LeanStartError
from lean_project.toolchain import lean_command, lean_environment, library_path, load_lean

STACK_BYTES = 1 << 30
# Functions run from their own code, even where the binary has a symbol of the same name: with other arguments
# than the binary's, an `#eval` of a user's function would end the process without a word.
OPTIONS = ("-Dinterpreter.prefer_native=false",)


def run_lean(arguments: Sequence[str]) -> int:
    """Run `lean ARGUMENTS` in a child process that shares our input and output, and return its exit code.

    Imports are looked up in the caller's LEAN_PATH, then in the core library. A child killed by signal N
    counts as 128 + N, as in a shell. Raises LeanStartError if the wheel or the library is unfit.
    """
    search_path = os.pathsep.join(filter(None, [os.environ.get("LEAN_PATH"), str(library_path())]))
    sys.stdout.flush()
    sys.stderr.flush()
    code = subprocess.call(lean_command(arguments), env=lean_environment(search_path))
    return code if code >= 0 else 128 - code


def become_lean(lean: ctypes.CDLL, arguments: Sequence[str]) -> NoReturn:
    """Go on as `lean ARGUMENTS`, with what `load_lean` returned; Lean ends the process with its exit code."""
    for number in (signal.SIGINT, signal.SIGPIPE):  # Python would not get round to handling them
        signal.signal(number, signal.SIG_DFL)
    command = [os.fsencode(word) for word in ("lean", *OPTIONS, *arguments)]
    lean.lean_main.restype = ctypes.c_int
    sys.exit(lean.lean_main(len(command), (ctypes.c_char_p * (len(command) + 1))(*command, None)))


def raise_stack_limit() -> None:
    """Start this process again with a stack of 1 GB, for deep terms: a stack is laid out at the start."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    wanted = STACK_BYTES if hard == resource.RLIM_INFINITY else min(STACK_BYTES, hard)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    resource.setrlimit(resource.RLIMIT_STACK, (wanted, hard))
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def main() -> NoReturn:
    raise_stack_limit()
    try:
        if not os.environ.get("LEAN_PATH"):
            os.environ["LEAN_PATH"] = str(library_path())
        lean = load_lean()
    except LeanStartError as error:
        sys.exit(f"lean: {error}")
    become_lean(lean, sys.argv[1:])


if __name__ == "__main__":
    main()
