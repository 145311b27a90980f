"""The zygote: a process that has loaded Lean and imported the library once, and forks a child for each job.

It never elaborates any text itself, so every child starts from Lean and the library alone. The zygote talks over one
control socket: a request is JSON with the child's socket attached, the answer is the child's process id. This module
must not know what the jobs do (`lean_project.worker` does).
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lean_project.errors import LeanCrashed, LeanEnvError, LeanStartError
from lean_project.lean_main import STACK_BYTES, raise_stack_limit
from lean_project.process import LeanProcess
from lean_project.shim_library import Shim
from lean_project.toolchain import lean_environment, library_path
from lean_project.worker import JOBS

PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Confinement:
    """What a child may use beyond the zygote's own size: address space in MiB and threads of Lean's."""

    memory_mb: int = 2048
    threads: int = 2


class Zygote:
    """The driver's side: starts the zygote process and asks it for children."""

    def __init__(
        self,
        imports: Sequence[str] = ("Init",),
        confinement: Confinement | None = None,
        library: Path | None = None,
    ) -> None:
        """Start the process; `imports` are the modules that every child has, `library` the folder they are in.

        Raises:
            LeanStartError: Lean, the library or a module cannot be loaded.
        """
        self._folder = library or library_path()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control = ours
        order = json.dumps(
            {
                "fd": theirs.fileno(),
                "imports": list(imports),
                "library": str(self._folder),
                "confinement": asdict(confinement or Confinement()),
            }
        )
        # A session of its own: Ctrl-C in the terminal is for the driver, which then ends the zygote.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "lean_project.zygote", order],
            pass_fds=[theirs.fileno()],
            env=lean_environment(str(self._folder)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        theirs.close()
        greeting = self._receive()
        if greeting.get("error"):
            self.close()
            raise LeanStartError(str(greeting["error"]))

    def spawn(self, job: str) -> LeanProcess:
        """Fork a child that does `job` (a key of `worker.JOBS`).

        Raises:
            LeanStartError: the zygote is gone or cannot fork.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            socket.send_fds(self._control, [json.dumps({"job": job}).encode()], [theirs.fileno()])
            answer = self._receive()
        except OSError as error:
            ours.close()
            raise LeanStartError(f"the Lean fork server is gone ({error})") from error
        finally:
            theirs.close()
        if "pid" not in answer:
            ours.close()
            raise LeanStartError(f"no Lean process could be forked: {answer.get('error')}")
        return LeanProcess(answer["pid"], ours, self._reap)

    def alive(self) -> bool:
        """Whether the zygote process still runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the zygote; its children end with it."""
        self._control.close()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        self._process.wait()
        if self._process.stderr:
            self._process.stderr.close()

    def _reap(self, pid: int, grace: float) -> int:
        try:
            self._control.send(json.dumps({"reap": pid, "grace": grace}).encode())
            return int(self._receive()["status"])
        except (LeanEnvError, OSError, KeyError) as error:
            raise OSError(str(error)) from error

    def _receive(self) -> dict[str, Any]:
        try:
            data = self._control.recv(1 << 16)
        except OSError as error:
            raise LeanCrashed(f"the Lean fork server is gone ({error})") from error
        if not data:
            self._process.kill()
            words = self._process.communicate()[1] or b""
            last = words.decode(errors="replace").strip().splitlines()[-1:] or ["no word from it"]
            raise LeanStartError(f"the Lean fork server ended: {last[0]}")
        answer: dict[str, Any] = json.loads(data)
        return answer


def _confine(confinement: Confinement) -> None:
    """Limits of a child. A file of more than 0 bytes, a core dump or too much memory ends it."""
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    limit = size + (confinement.memory_mb << 20) + STACK_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _child(shim: Shim, root: int, job: str, wire: socket.socket, confinement: Confinement) -> None:
    silence = os.open(os.devnull, os.O_RDWR)
    os.dup2(silence, 2)
    _confine(confinement)
    shim.start_tasks(confinement.threads)
    JOBS[job](shim, root, wire)


def _end(pid: int, grace: float) -> int:
    """Wait up to `grace` seconds for a child to end by itself, then kill it; its wait status."""
    deadline = time.monotonic() + grace
    while True:
        waited, status = os.waitpid(pid, os.WNOHANG)
        if waited:
            return status
        if time.monotonic() >= deadline:
            os.kill(pid, signal.SIGKILL)
            return os.waitpid(pid, 0)[1]
        time.sleep(0.002)


def _serve(control: socket.socket, shim: Shim, root: int, confinement: Confinement) -> None:
    children: set[int] = set()
    while True:
        data, descriptors, _, _ = socket.recv_fds(control, 1 << 16, 1)
        if not data:
            return
        request = json.loads(data)
        if "reap" in request:
            pid = int(request["reap"])
            status = _end(pid, float(request["grace"])) if pid in children else 0
            children.discard(pid)
            control.send(json.dumps({"status": status}).encode())
            continue
        wire = socket.socket(fileno=descriptors[0])
        try:
            pid = os.fork()
        except OSError as error:
            control.send(json.dumps({"error": str(error)}).encode())
            wire.close()
            continue
        if pid == 0:
            control.close()
            code = 1
            try:
                _child(shim, root, request["job"], wire, confinement)
                code = 0
            finally:
                os._exit(code)
        wire.close()
        children.add(pid)
        control.send(json.dumps({"pid": pid}).encode())


def main() -> None:
    """The zygote process. Its one argument is the JSON order that `Zygote` writes."""
    raise_stack_limit()  # Lean's elaborator runs on the main thread
    warnings.filterwarnings("ignore", category=DeprecationWarning)  # fork beside libuv's idle thread is meant
    order = json.loads(sys.argv[1])
    control = socket.socket(fileno=order["fd"])
    try:
        shim = Shim(Path(order["library"]))
        root = shim.import_modules(order["imports"])
    except LeanEnvError as error:
        control.send(json.dumps({"error": str(error)}).encode())
        return
    control.send(json.dumps({"pid": os.getpid()}).encode())
    _serve(control, shim, root, Confinement(**order["confinement"]))


if __name__ == "__main__":
    main()
