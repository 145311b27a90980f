"""LeanDojo's own client, with its own settings or with faster ones, over the embedded Lean at a terminal.

The client is as LeanDojo has it, but for the program that it starts: this file, which is a Lean process then.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import lean_dojo
import pexpect

from data.records import Theorem
from lean_project.toolchain import library_path
from lean_project.worker import prove


class _Terminal:
    """Standard input and output, where the worker expects a socket."""

    def makefile(self, *_: Any, **__: Any) -> Any:
        return sys.stdin

    def sendall(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def serve() -> None:
    """Be a Lean process at a terminal, for the stock client."""
    from lean_project.lean_main import raise_stack_limit
    from lean_project.shim_library import Shim

    raise_stack_limit()
    shim = Shim(library_path())
    root = shim.import_modules(["Init"])
    shim.start_tasks()
    prove(shim, root, _Terminal())  # type: ignore[arg-type]


class StockClient(lean_dojo.Dojo):
    """LeanDojo's client with its own settings (or the fast ones), attached to `serve`."""

    def __init__(self, one: Theorem, fast: bool) -> None:
        repository = type("Repository", (), {"url": "embedded", "commit": "embedded"})()
        super().__init__(lean_dojo.Theorem(repository, Path("benchmark.lean"), one.name), timeout=60)
        self.one, self.fast = one, fast

    def __enter__(self) -> tuple[Any, Any]:
        """Start the process as LeanDojo does, but for the program; then the theorem."""
        self.modified_file = Path(os.devnull).open()
        options = {"maxread": 4096} if self.fast else {"maxread": 1}
        command = [sys.executable, [str(Path(__file__).resolve())]]
        self.proc = pexpect.spawn(*command, timeout=60, encoding="utf-8", echo=False, **options)
        if self.fast:
            self.proc.delaybeforesend = None
        order = {"prefix": "", "before": self.one.before, "after": self.one.after, "hole": "tactic"}
        self.proc.sendline(json.dumps({**order, "name": "t", "heartbeats": 200_000_000, "tactic_seconds": 1.0}))
        greeting = json.loads(self._read_next_line()[0])
        return self, lean_dojo.TacticState(greeting["tacticState"], greeting["sid"])


if __name__ == "__main__":
    serve()
