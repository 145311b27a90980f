"""What tests of the doorway ask about processes."""

from __future__ import annotations

import contextlib

import psutil


def running(pid: int) -> bool:
    """Whether a process is there and no zombie; it may end while it is looked at."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    return False
