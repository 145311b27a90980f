"""The zygote: a process that has loaded Lean and imported the library once, and forks a child for each job.

It never elaborates any text itself, so every child starts from Lean and the library alone. The zygote talks over one
control socket: a request is JSON with the child's socket attached, the answer is the child's process id. Zygote and
children end when the driver does, however it ends. This module must not know what the jobs do.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lean_project import confinement
from lean_project.confinement import Confinement
from lean_project.errors import LeanCrashed, LeanEnvError, LeanKilled, LeanStartError
from lean_project.lean_main import raise_stack_limit
from lean_project.process import OUT_OF_MEMORY, LeanProcess
from lean_project.shim_library import Shim
from lean_project.toolchain import lean_environment, library_path
from lean_project.worker import JOBS

CONTROL_SECONDS = 60.0
"""How long the zygote may take to start or to fork before it counts as gone."""
WIRE_SECONDS = 20
"""How long a child may leave its wire full before it counts as gone."""
DYING_SECONDS = 3.0
"""How long a zygote that has closed its control socket may take to end by itself."""
PULSE_SECONDS = 0.5
"""How often the zygote looks whether its driver still lives."""
_ENVIRONMENT = ("PATH", "PYTHONPATH", "LEAN_PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL")


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
            LeanKilled: somebody ended the process before it was ready.
        """
        self._was_killed = False
        self._folder = library or library_path()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.settimeout(CONTROL_SECONDS)
        self._control = ours
        self._turn = threading.Lock()
        order = json.dumps(
            {
                "fd": theirs.fileno(),
                "imports": list(imports),
                "library": str(self._folder),
                "confinement": asdict(confinement or Confinement()),
            }
        )
        environment = lean_environment(str(self._folder))
        # A session of its own: Ctrl-C in the terminal is for the driver, which then ends the zygote.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "lean_project.zygote", order],
            pass_fds=[theirs.fileno()],
            env={name: environment[name] for name in _ENVIRONMENT if name in environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        theirs.close()
        try:
            greeting = self._receive()
        except LeanEnvError as error:
            self.close()
            if self._was_killed:
                raise LeanKilled(str(error)) from error
            raise LeanStartError(str(error)) from error
        if greeting.get("error"):
            self.close()
            raise LeanStartError(str(greeting["error"]))

    def spawn(self, job: str) -> LeanProcess:
        """Fork a child that does `job` (a key of `worker.JOBS`).

        Raises:
            LeanCrashed: the zygote is gone or cannot fork.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        # A timeout of Python's would make the socket non-blocking, which pexpect cannot work with.
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", WIRE_SECONDS, 0))
        try:
            answer = self._ask({"job": job}, [theirs.fileno()])
        except LeanEnvError as error:
            ours.close()
            raise LeanCrashed(f"no Lean process could be forked: {error}") from error
        finally:
            theirs.close()
        if "pid" not in answer:
            ours.close()
            raise LeanCrashed(f"no Lean process could be forked: {answer.get('error')}")
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
            return int(self._ask({"reap": pid, "grace": grace})["status"])
        except (LeanEnvError, KeyError) as error:
            raise OSError(str(error)) from error

    def _ask(self, request: dict[str, Any], descriptors: Sequence[int] = ()) -> dict[str, Any]:
        with self._turn:
            try:
                socket.send_fds(self._control, [json.dumps(request).encode()], descriptors)
            except OSError as error:
                raise LeanCrashed(self._end(f"the Lean fork server is gone ({error})")) from error
            return self._receive()

    def _receive(self) -> dict[str, Any]:
        try:
            data = self._control.recv(1 << 16)
        except OSError as error:
            raise LeanCrashed(self._end(f"the Lean fork server is gone ({error})")) from error
        if not data:
            raise LeanCrashed(self._end("the Lean fork server ended"))
        answer: dict[str, Any] = json.loads(data)
        return answer

    def _end(self, reason: str) -> str:
        """End a zygote that does not do its work; a late answer of it would be taken for the next one."""
        if self._process.stderr is None or self._process.stderr.closed:
            return reason
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._was_killed = self._process.wait(DYING_SECONDS) == -signal.SIGKILL
        self._process.kill()
        words = self._process.communicate()[1] or b""
        return ": ".join([reason, *words.decode(errors="replace").strip().splitlines()[-1:]])


class _Children:
    """The processes that the zygote has forked and that are not reaped yet."""

    def __init__(self) -> None:
        self._alive: set[int] = set()
        self._ended: dict[int, int] = {}

    def add(self, pid: int) -> None:
        self._alive.add(pid)
        self._ended.pop(pid, None)

    def bury(self) -> None:
        """Reap those that ended by themselves; a driver may still ask how."""
        for pid in list(self._alive):
            waited, status = os.waitpid(pid, os.WNOHANG)
            if waited:
                self._alive.discard(pid)
                self._ended[pid] = status

    def end(self, pid: int, grace: float) -> int:
        """Wait up to `grace` seconds for a child to end by itself, then kill it; its wait status."""
        deadline = time.monotonic() + grace
        self.bury()
        while pid in self._alive and time.monotonic() < deadline:
            time.sleep(0.002)
            self.bury()
        if pid in self._alive:
            os.kill(pid, signal.SIGKILL)
            self._alive.discard(pid)
            return os.waitpid(pid, 0)[1]
        return self._ended.pop(pid, 0)


@dataclass(frozen=True)
class _Server:
    """The zygote's side: answers the driver until the driver ends."""

    control: socket.socket
    shim: Shim
    root: int
    confinement: Confinement

    def serve(self) -> None:
        driver = os.getppid()
        children = _Children()
        while True:
            while not select.select([self.control], [], [], PULSE_SECONDS)[0]:
                children.bury()
                # Another process of the driver's may hold a copy of the control socket: its end does not tell.
                if os.getppid() != driver:
                    return
            data, descriptors, _, _ = socket.recv_fds(self.control, 1 << 16, 1)
            if not data:
                return
            request = json.loads(data)
            if "reap" in request:
                status = children.end(int(request["reap"]), float(request["grace"]))
                self.control.send(json.dumps({"status": status}).encode())
                continue
            with socket.socket(fileno=descriptors[0]) as wire:
                try:
                    pid = self.fork(request["job"], wire)
                except OSError as error:
                    self.control.send(json.dumps({"error": str(error)}).encode())
                    continue
            children.add(pid)
            self.control.send(json.dumps({"pid": pid}).encode())

    def fork(self, job: str, wire: socket.socket) -> int:
        zygote = os.getpid()
        pid = os.fork()
        if pid == 0:
            status = 70  # an error of ours
            try:
                self.control.close()
                wire.set_inheritable(False)
                silence = os.open(os.devnull, os.O_RDWR)
                os.dup2(silence, 2)
                os.close(silence)
                confinement.confine(self.shim, self.confinement, zygote)
                status = self.work(job, wire)
            finally:
                os._exit(status)
        return pid

    def work(self, job: str, wire: socket.socket) -> int:
        """Do a job in the child; the exit status. Lean itself ends with 1 when its memory is spent."""
        try:
            ctypes.CDLL(None).lean_internal_set_thread_stack_size(ctypes.c_size_t(confinement.THREAD_STACK_BYTES))
            self.shim.start_tasks(self.confinement.threads)
            JOBS[job](self.shim, self.root, wire)
        except MemoryError:
            return OUT_OF_MEMORY
        except OSError:  # the driver closed the wire
            return 0
        return 0


def main() -> None:
    """The zygote process. Its one argument is the JSON order that `Zygote` writes."""
    raise_stack_limit()  # Lean's elaborator runs on the main thread
    warnings.filterwarnings("ignore", category=DeprecationWarning)  # fork beside libuv's idle thread is meant
    order = json.loads(sys.argv[1])
    control = socket.socket(fileno=order["fd"])
    control.set_inheritable(False)
    confinement.leave_the_world()
    try:
        shim = Shim(Path(order["library"]))
        root = shim.import_modules(order["imports"])
    except LeanEnvError as error:
        control.send(json.dumps({"error": str(error)}).encode())
        return
    gc.collect()
    gc.freeze()  # a collection in a child would copy every page that it shares with us
    control.send(json.dumps({"pid": os.getpid()}).encode())
    _Server(control, shim, root, Confinement(**order["confinement"])).serve()
    os._exit(0)  # nothing of Lean's has to be torn down


if __name__ == "__main__":
    main()
