"""`leanseek lean`."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from lean_project.plain_lean import run_plain_lean
from prover.commands.library import ready_library


def lean(*arguments: Annotated[str, Parameter(allow_leading_hyphen=True)]) -> int:
    """Run plain Lean: its arguments, its messages, its exit code.

    Example: `leanseek lean FILE.lean`, `leanseek lean --stdin < FILE.lean`, `leanseek lean --help`

    Parameters
    ----------
    arguments:
        what the `lean` executable takes.
    """
    ready_library()
    return run_plain_lean(arguments)
