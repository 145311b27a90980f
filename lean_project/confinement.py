"""What a Lean child may do in the world: next to nothing. And a look from inside at what really holds.

A text that is elaborated can run Lean's IO functions. What stops it: a network namespace without devices (the whole
zygote's, where the kernel lets us have one), limits on resources, and a filter that allows only the system calls of a
process that reads, computes and answers. Reading files is not limited. This module must not know what children do.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import resource
import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lean_project.shim_library import Shim

THREAD_STACK_BYTES = 128 << 20
MAX_THREADS = 512
"""Of a zygote's children together, where they are alone in their user namespace."""
_NOT_A_FOLDER = "/proc/self/task"  # where nobody, not even root, can make a file
_PR_SET_PDEATHSIG = 1
_CLONE_NEWUSER, _CLONE_NEWNET, _CLONE_NEWIPC = 0x10000000, 0x40000000, 0x08000000


@dataclass(frozen=True)
class Confinement:
    """What a child may use beyond the zygote's own size: address space in MiB and threads of Lean's."""

    memory_mb: int = 2048
    threads: int = 2


def leave_the_world() -> None:
    """Give this process, which has one thread yet, a network of its own without devices, and no folder.

    Where the kernel refuses, the filter on system calls still refuses every socket.
    """
    c = ctypes.CDLL(None)
    alone = _CLONE_NEWNET | _CLONE_NEWIPC
    if c.unshare(_CLONE_NEWUSER | alone) == 0:
        # Not for root, whom the kernel does not count.
        resource.setrlimit(resource.RLIMIT_NPROC, (MAX_THREADS, MAX_THREADS))
    else:
        c.unshare(alone)
    os.chdir(_NOT_A_FOLDER)


def confine(shim: Shim, confinement: Confinement, zygote: int) -> None:
    """Confine this process, a child of `zygote`, for good.

    A file of more than 0 bytes, a core dump or too much memory ends it.
    """
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")  # when memory runs out, not the driver
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    limit = size + (confinement.memory_mb << 20) + confinement.threads * THREAD_STACK_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != zygote:  # it ended before its death could be told
        os._exit(0)
    shim.confine()


def _refuses(attempt: Callable[[], Any]) -> bool:
    """Whether the kernel refuses an attempt, as no file of that name does."""
    try:
        attempt()
    except OSError as error:
        return error.errno in (errno.EPERM, errno.EACCES)
    except ValueError:  # Python's word for a limit that may not be set
        return True
    return False


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def look() -> dict[str, Any]:
    """What this process may do, found by trying it; for `leanseek doctor` and the tests."""
    status = dict(line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":\t" in line)
    limits = {"memory": resource.RLIMIT_AS, "file": resource.RLIMIT_FSIZE, "threads": resource.RLIMIT_NPROC}
    return {
        "filter": {"0": "none", "1": "strict", "2": "allow-list"}.get(status.get("Seccomp", "").strip(), "unknown"),
        "namespaces": {name: str(Path(f"/proc/self/ns/{name}").readlink()) for name in ("net", "user")},
        "limits": {name: resource.getrlimit(number)[1] for name, number in limits.items()},
        "environment": sorted(os.environ),
        "folder_refuses_files": _refuses(lambda: os.open("file", os.O_WRONLY | os.O_CREAT)),
        "refused": {
            "fork": _refuses(_fork),
            "programs": _refuses(lambda: os.execv("/bin/true", ["true"])),
            "sockets": _refuses(lambda: socket.socket(socket.AF_INET).close()),
            "writing": _refuses(lambda: os.open("/dev/null", os.O_WRONLY)),
            "removing": _refuses(lambda: Path("/proc/self/no such file").unlink()),
            "signals": _refuses(lambda: os.kill(os.getppid(), 0)),
            "limits": _refuses(lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0))),
        },
    }
