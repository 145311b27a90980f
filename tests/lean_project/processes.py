"""What tests of the doorway ask about processes."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

import psutil


def running(pid: int) -> bool:
    """Whether a process is there and no zombie; it may end while it is looked at."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    return False


def gone(pid: int) -> bool:
    """Whether a process that was told to end does so, and is reaped."""
    deadline = time.monotonic() + 5
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not psutil.pid_exists(pid)


def end(pid: int) -> None:
    """Kill a process and wait until it is no more with all its threads (its parent may not have reaped it yet)."""
    os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(psutil.NoSuchProcess, FileNotFoundError):
        while running(pid) or len(list(Path(f"/proc/{pid}/task").iterdir())) > 1:
            time.sleep(0.005)
