"""The driver's end of a child that is late, silent, dying, or says what it should not."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import struct
import threading
import time
from collections.abc import Iterator

import pytest

from lean_project import process
from lean_project.errors import LeanCrashed, LeanTimeout
from lean_project.process import LeanProcess


class Child:
    """A child that is only the other end of a socket; `status` is what its reaper tells."""

    def __init__(self, status: int = 0) -> None:
        ours, self.wire = socket.socketpair()
        self.status = status
        self.reaped: list[tuple[int, float]] = []
        self.process = LeanProcess(4711, ours, self._reap)

    def _reap(self, pid: int, grace: float) -> int:
        self.reaped.append((pid, grace))
        if self.status < 0:
            raise OSError("the fork server is gone")
        return self.status

    def say_later(self, seconds: float, *texts: bytes) -> None:
        def say() -> None:
            for text in texts:
                time.sleep(seconds)
                with contextlib.suppress(OSError):  # the test is over
                    self.wire.sendall(text)

        threading.Thread(target=say, daemon=True).start()


@pytest.fixture
def child() -> Iterator[Child]:
    one = Child(status=signal.SIGKILL)
    yield one
    one.process.kill()
    one.wire.close()


def test_a_request_and_its_answer(child: Child) -> None:
    child.wire.sendall(b'{"a": 1}\n')
    assert child.process.request({"é": "x\n"}, 1.0) == {"a": 1}
    assert child.wire.recv(100).decode() == '{"é": "x\\n"}\n'


def test_lines_come_in_pieces(child: Child) -> None:
    child.say_later(0.01, b'{"a"', b": 1", b"}", b"\n[2]\n[3]", b"\n")
    assert [child.process.receive(1.0) for _ in range(3)] == [{"a": 1}, [2], [3]]


def test_silence_ends_the_child(child: Child) -> None:
    began = time.monotonic()
    with pytest.raises(LeanTimeout, match=r"did not answer within 0\.1 s"):
        child.process.receive_line(0.1)
    assert time.monotonic() - began < 30.0
    assert child.reaped == [(4711, 0.0)]
    with pytest.raises(LeanCrashed, match="SIGKILL"):
        child.process.send(1)
    with pytest.raises(LeanCrashed, match="SIGKILL"):
        child.process.receive_line(0.1)
    assert child.reaped == [(4711, 0.0)]  # once is enough


def test_half_a_line_is_no_answer(child: Child) -> None:
    child.say_later(0.1, *[b"x"] * 20)  # drops do not extend the time
    began = time.monotonic()
    with pytest.raises(LeanTimeout):
        child.process.receive_line(0.2)
    assert time.monotonic() - began < 1.8


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (signal.SIGABRT, "the Lean process was ended by SIGABRT"),
        (process.OUT_OF_MEMORY << 8, "the Lean process ran out of the memory that it may have"),
        (7 << 8, "the Lean process ended with status 7"),
        (-1, "the Lean process is gone"),
    ],
)
def test_a_child_that_dies_tells_how(status: int, words: str) -> None:
    child = Child(status)
    child.wire.sendall(b"half a li")
    child.wire.close()
    with pytest.raises(LeanCrashed, match=words):
        child.process.receive_line(1.0)
    assert child.process.ended == words
    assert child.process.out_of_memory == (status == process.OUT_OF_MEMORY << 8)


def test_sending_to_the_dead(child: Child) -> None:
    child.wire.close()
    with pytest.raises(LeanCrashed, match="SIGKILL"):
        child.process.send("x" * 1_000_000)


def test_a_child_that_does_not_read(child: Child) -> None:
    child.process.wire.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", 0, 100_000))
    with pytest.raises(LeanCrashed):
        child.process.send("x" * 10_000_000)
    assert child.process.ended is not None


@pytest.mark.parametrize("line", [b"nonsense\n", b"\xff\xfe{}\n", b"[" * 100_000 + b"\n", b"\n"])
def test_garbage_ends_the_child(line: bytes, child: Child) -> None:
    child.say_later(0, line)
    with pytest.raises(LeanCrashed, match="no JSON"):
        child.process.request({}, 1.0)
    assert child.process.ended is not None


def test_an_endless_line_ends_the_child(child: Child, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "MAX_LINE_BYTES", 100_000)
    child.say_later(0, b"x" * 300_000)
    with pytest.raises(LeanCrashed):
        child.process.receive_line(2.0)


def test_idle_is_alive_and_quiet(child: Child) -> None:
    assert child.process.idle()
    child.wire.sendall(b"[1]\n[2]\n")
    assert not child.process.idle()
    child.process.receive(1.0)
    assert not child.process.idle()  # [2] is unread
    child.process.receive(1.0)
    assert child.process.idle()
    child.wire.close()
    assert not child.process.idle()
    child.process.kill()
    assert not child.process.idle()


def test_descriptors_over_a_thousand(child: Child) -> None:
    fillers = [os.dup(0) for _ in range(1100)]
    try:
        late = Child()
        assert late.process.wire.fileno() > 1023
        late.say_later(0.01, b"[1]\n")
        assert late.process.receive(1.0) == [1]
        late.process.kill()
        late.wire.close()
    finally:
        for filler in fillers:
            os.close(filler)
