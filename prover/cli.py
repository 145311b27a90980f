"""The command line `leanseek`: which commands there are, and what a failure looks like.

Each command lives in a module of `prover.commands`, imported when it is called, for torch takes seconds to import. This
module must not know what the commands do. Exit codes: 0 done, 1 failed or not everything proved, 2 wrong use.
"""

from __future__ import annotations

import atexit
import contextlib
import errno
import importlib.metadata
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import cyclopts
from rich.console import Console

from data.jsonl import CorruptLine
from lean_project.errors import LeanEnvError

DONE, FAILED, USAGE = 0, 1, 2

COMMANDS = {
    "prove": "Prove every theorem whose proof is `sorry`.",
    "runs": "List the runs and how far each has come.",
    "verify": "Have the kernel check a file's proofs in a process that never ran its text.",
    "inspect": "Show a run's theorems, search trees and failures.",
    "watch": "Show a running batch as it goes on.",
    "train": "Fine-tune a policy from proofs.",
    "rl": "Repeat search, certificates, training and evaluation.",
    "eval": "Measure a policy on a set of theorems.",
    "conjecture": "Write new statements to train on.",
    "trace": "Take human proofs apart into (state, tactic) pairs.",
    "lean": "Run plain Lean on a file.",
    "doctor": "Say what is installed, what is not, and the command that mends it.",
}


def make_app(called: str | None) -> cyclopts.App:
    """The commands. The one that is `called` tells its own help; the others keep their module unread."""
    app = cyclopts.App(
        name="leanseek",
        help="Prove Lean 4 theorems, fine-tune from the proofs, inspect the search trees.",
        version=lambda: f"leanseek {importlib.metadata.version('leanseek')}",
        default_parameter=cyclopts.Parameter(negative=()),
        result_action="return_value",
    )
    for name, help_text in COMMANDS.items():
        place = f"prover.commands.{name}:{name}"
        if name == called:
            app.command(place, name=name)
        else:
            app.command(place, name=name, help=help_text)
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Returns the exit code; failures that we know are one line on standard error."""
    logging.basicConfig(level=os.environ.get("LEANSEEK_LOG", "WARNING"), format="%(levelname)s %(name)s: %(message)s")
    given = list(sys.argv[1:] if arguments is None else arguments)
    given = ["/dev/stdin" if word == "-" else word for word in given]  # cyclopts takes `-` for an option
    try:
        if given[:1] == ["lean"] and given[1:] not in (["--help"], ["-h"]):
            from prover.commands.lean import lean

            return lean(*given[1:])  # every word is Lean's own, also `--version`
        app = make_app(given[0] if given else None)
        code = app(given, exit_on_error=False, print_error=False)
    except cyclopts.CycloptsError as error:
        where = f" {given[0]}" if given and given[0] in COMMANDS else ""
        return _fail(f"{' '.join(str(error).split())} See `leanseek{where} --help`.", USAGE)
    except KeyboardInterrupt:
        print("leanseek: stopped; what was found is kept", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except (LeanEnvError, CorruptLine) as error:
        return _fail(error, FAILED)
    except FileNotFoundError as error:
        return _fail(f"{error.filename}: no such file", USAGE)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        mend = "; free some space and give the same command again, what was found is kept" if _full(error) else ""
        return _fail(f"{where}{error.strerror or error}{mend}", FAILED)
    except ValueError as error:
        # Every mistake of the user's is a ValueError of ours; any other ValueError is a bug and keeps its trace.
        if not type(error).__module__.startswith(("prover", "search", "lean_project", "data")):
            raise
        return _fail(error, USAGE)
    return code if isinstance(code, int) else DONE


def command() -> NoReturn:
    """What `leanseek` on the command line runs: `main`, then the end of the process."""
    end(main())


def end(code: int) -> NoReturn:
    """End the process with this exit code.

    Where Ray was used it ends at once: threads that Ray leaves behind may touch memory that is being given back, and
    the process would die of it after its work is done.
    """
    if "ray" not in sys.modules:
        sys.exit(code)
    atexit._run_exitfuncs()
    logging.shutdown()
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


def _full(error: OSError) -> bool:
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def _fail(error: Exception | str, code: int) -> int:
    Console(stderr=True, soft_wrap=True).print(f"leanseek: {error}", markup=False, highlight=False)
    return code


if __name__ == "__main__":
    command()
