"""One Lean child process as its driver sees it: lines out, lines in, a deadline for each.

This module must not know what the lines mean.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import time
from collections.abc import Callable
from typing import Any

from lean_project.errors import LeanCrashed, LeanKilled, LeanTimeout

MAX_LINE_BYTES = 64 << 20
OUT_OF_MEMORY = 1
"""The exit status of a child, Lean's own choice, when it may not have more memory."""


class LeanProcess:
    """A forked child of a zygote. `reap(pid, grace)` ends the child after `grace` seconds and returns its status."""

    def __init__(self, pid: int, wire: socket.socket, reap: Callable[[int, float], int]) -> None:
        self.pid = pid
        self.wire = wire
        self._reap = reap
        self._buffer = bytearray()
        self.ended: str | None = None
        self.out_of_memory = False
        self._killed = False

    def send(self, value: Any) -> None:
        """Send one JSON line.

        Raises:
            LeanCrashed: the child is gone, or does not read in the time that its socket allows.
        """
        data = json.dumps(value, ensure_ascii=False).encode(errors="replace") + b"\n"
        if self.ended is not None:
            raise LeanCrashed(self.ended)
        try:
            self.wire.sendall(data)
        except OSError as error:
            raise self._crash() from error

    def receive_line(self, seconds: float) -> str:
        """The next line without its end. A child that is silent for `seconds` is killed.

        Raises:
            LeanTimeout: no whole line came in time.
            LeanCrashed: the child ended; the text says how.
        """
        if self.ended is not None:
            raise LeanCrashed(self.ended)
        deadline = time.monotonic() + seconds
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            left = deadline - time.monotonic()
            if left <= 0 or not self._readable(left):
                self.kill()
                raise LeanTimeout(f"Lean did not answer within {seconds:.1f} s and was stopped")
            try:
                chunk = self.wire.recv(1 << 16)
            except OSError:
                chunk = b""
            if not chunk or searched > MAX_LINE_BYTES:
                raise self._crash()
            self._buffer += chunk
        line = self._buffer[:end].decode(errors="replace")
        del self._buffer[: end + 1]
        return line

    def request(self, value: Any, seconds: float) -> Any:
        """Send a value and return the JSON value of the next line.

        Raises:
            LeanTimeout, LeanCrashed: see `receive_line`.
        """
        self.send(value)
        return self.receive(seconds)

    def receive(self, seconds: float) -> Any:
        """The JSON value of the next line.

        Raises:
            LeanTimeout, LeanCrashed: see `receive_line`.
        """
        line = self.receive_line(seconds)
        try:
            return json.loads(line)
        except (ValueError, RecursionError) as error:
            self.kill()
            raise LeanCrashed("a Lean process answered with something that is no JSON") from error

    def idle(self) -> bool:
        """Whether the child lives, as far as its socket tells, and nothing that it said is unread."""
        return self.ended is None and not self._buffer and not self._readable(0.0)

    def kill(self) -> None:
        """End the child now, whatever it does, and wait until it is gone."""
        self.bury(grace=0.0)

    def dismiss(self) -> None:
        """End a child that has answered everything, without waiting for it: it ends with its wire.

        One that is at work would not notice; it has to be killed.
        """
        if self.idle():
            self.ended = "the Lean process was dismissed"
            self.wire.close()
        else:
            self.kill()

    def _crash(self) -> LeanCrashed:
        words = self.bury()
        return (LeanKilled if self._killed else LeanCrashed)(words)

    def _readable(self, seconds: float) -> bool:
        poll = select.poll()  # select() cannot take a descriptor over 1023
        poll.register(self.wire, select.POLLIN)
        return bool(poll.poll(seconds * 1000))

    def bury(self, grace: float = 0.2) -> str:
        """Let the child end by itself for `grace` seconds, then kill it; how it ended, in words."""
        if self.ended is None:
            self.ended = "the Lean process is gone"
            self.wire.close()
            began = time.monotonic()
            try:
                # A child that dies by itself closes the wire first: the grace lets its own status be told.
                status = self._reap(self.pid, grace)
            except OSError:
                self._killed = True
                return self.ended
            self.out_of_memory = os.WIFEXITED(status) and os.WEXITSTATUS(status) == OUT_OF_MEMORY
            if os.WIFSIGNALED(status):
                name = signal.Signals(os.WTERMSIG(status)).name
                self.ended = f"the Lean process was ended by {name}"
                own = time.monotonic() - began >= grace  # killed because it did not end by itself
                self._killed = os.WTERMSIG(status) == signal.SIGKILL and not own
            elif self.out_of_memory:
                self.ended = "the Lean process ran out of the memory that it may have"
            else:
                self.ended = f"the Lean process ended with status {os.waitstatus_to_exitcode(status)}"
        return self.ended
