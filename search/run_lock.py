"""One process at a time works on a run: a lock beside its folder that the system takes back when its holder dies.

This module must not know what is in the folder.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path


class RunBusy(OSError):
    """Another process works on the run. One line that says which."""


def _place(folder: Path) -> Path:
    return folder.parent / f".{folder.name}.lock"


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the run at `folder`, which need not be there yet.

    Raises:
        RunBusy: another process holds it.
        OSError: the lock cannot be written.
    """
    path = _place(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            raise RunBusy(
                f"{folder} is held by {file.read().strip() or 'another process'}; "
                "wait for it, end it, or choose another --run"
            ) from error
        file.truncate(0)
        since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")
        file.write(f"process {os.getpid()} on {socket.gethostname()} since {since}\n")
        file.flush()
        yield
        path.unlink(missing_ok=True)


def holder(folder: Path) -> str | None:
    """Who holds the run at `folder` now, in words; None when nobody does."""
    path = _place(folder)
    if not path.exists():
        return None
    try:
        with path.open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return path.read_text().strip()
    except OSError:
        return None
    return None
