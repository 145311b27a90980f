"""Building the core library on first use, with a progress bar."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from lean_project.toolchain import library_path


def ready_library() -> Path:
    """The folder of the compiled core library, compiled now if it is not in the cache.

    Raises:
        LeanStartError: see `lean_project.toolchain.library_path`.
    """
    columns = (
        TextColumn("compiling the core library, once"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[module]}"),
    )
    console = Console(stderr=True)
    # Where nobody looks, a bar would leave an empty line behind.
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=None, module="", visible=False)

        def told(done: int, total: int, module: str) -> None:
            progress.update(task, completed=done, total=total, module=module, visible=True)

        return library_path(told)
