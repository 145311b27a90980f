"""The fork server: what its children may do, and that nothing outlives the driver."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from processes import running

from lean_project.confinement import Confinement
from lean_project.errors import LeanCrashed, LeanEnvError, LeanStartError, LeanTimeout
from lean_project.outline import ZygoteSource
from lean_project.process import LeanProcess
from lean_project.toolchain import library_path
from lean_project.zygote import Zygote


@pytest.fixture(scope="module")
def zygote() -> Iterator[Zygote]:
    one = Zygote(confinement=Confinement(memory_mb=200))
    yield one
    one.close()


@pytest.fixture
def doomed() -> Iterator[Zygote]:
    """A zygote for one test that ends it."""
    one = Zygote()
    yield one
    one.close()


def elaborate(child: LeanProcess, source: str, seconds: float = 20.0) -> list[str]:
    report = child.request({"source": source, "file": "t", "options": ""}, seconds)
    return [message["text"] for message in report["messages"]]


def until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def test_children_are_forked_and_independent(zygote: Zygote) -> None:
    one, other = zygote.spawn("outline"), zygote.spawn("outline")
    assert one.pid != other.pid
    assert elaborate(one, "#eval 1 + 1") == ["2"]
    one.kill()
    assert one.ended is not None
    assert not psutil.pid_exists(one.pid)
    assert elaborate(other, "#eval 2 + 2") == ["4"]
    other.kill()


def test_a_child_ends_with_its_wire_and_leaves_no_zombie(zygote: Zygote) -> None:
    child = zygote.spawn("outline")
    child.wire.close()
    assert until(lambda: not psutil.pid_exists(child.pid), 5.0)
    child.kill()
    assert child.ended == "the Lean process ended with status 0"


def test_a_dead_child_tells_how(zygote: Zygote) -> None:
    child = zygote.spawn("outline")
    os.kill(child.pid, signal.SIGABRT)
    with pytest.raises(LeanCrashed, match="ended by SIGABRT"):
        child.request({}, 5.0)


def test_an_unknown_job_is_an_error_of_ours(zygote: Zygote) -> None:
    with pytest.raises(LeanCrashed, match="status 70"):
        zygote.spawn("no such job").receive_line(5.0)
    assert elaborate(zygote.spawn("outline"), "#eval 1") == ["1"]


def test_threads_may_share_a_zygote(zygote: Zygote) -> None:
    found: list[list[str]] = []

    def work(number: int) -> None:
        child = zygote.spawn("outline")
        found.append([str(number), *elaborate(child, f"#eval {number}")])
        child.kill()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [[str(number), str(number)] for number in range(6)]


# ---- starting and losing the zygote ----
def test_a_module_that_is_not_there() -> None:
    with pytest.raises(LeanStartError, match=r"cannot import Init No\.Such: unknown module prefix 'No'"):
        Zygote(("Init", "No.Such"))


def test_a_library_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LeanStartError, match="cannot import Init"):
        Zygote(library=tmp_path)


def test_a_damaged_library(tmp_path: Path) -> None:
    for file in library_path().rglob("*.olean"):
        copy = tmp_path / file.relative_to(library_path())
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.symlink_to(file)
    (tmp_path / "Init.olean").unlink()
    (tmp_path / "Init.olean").write_bytes(b"no olean")
    with pytest.raises(LeanStartError, match=r"cannot import Init: failed to read file .*Init\.olean"):
        Zygote(library=tmp_path)


def test_a_dead_zygote_takes_its_children_with_it(doomed: Zygote) -> None:
    child = doomed.spawn("outline")
    os.kill(doomed._process.pid, signal.SIGKILL)
    assert until(lambda: not running(child.pid), 2.0)
    with pytest.raises(LeanCrashed):
        elaborate(child, "#eval 1")
    with pytest.raises(LeanCrashed, match="no Lean process could be forked"):
        doomed.spawn("outline")
    assert not doomed.alive()


def test_the_source_makes_a_new_zygote_for_a_dead_one() -> None:
    source = ZygoteSource()
    first = source(("Init",))
    assert source(("Init",)) is first
    os.kill(first._process.pid, signal.SIGKILL)
    with pytest.raises(LeanCrashed):
        first.spawn("outline")
    second = source(("Init",))
    assert second is not first
    assert elaborate(second.spawn("outline"), "#eval 1") == ["1"]
    source.close()
    assert until(lambda: not running(second._process.pid), 2.0)


def test_a_zygote_that_hangs_is_given_up(doomed: Zygote) -> None:
    doomed._control.settimeout(0.2)
    os.kill(doomed._process.pid, signal.SIGSTOP)
    with pytest.raises(LeanCrashed, match="gone"):
        doomed.spawn("outline")
    assert not doomed.alive()


DRIVER = """
import sys, time
from pathlib import Path
from lean_project.zygote import Zygote
zygote = Zygote(library=Path(sys.argv[1]))
children = [zygote.spawn("outline") for _ in range(3)]
children[0].send({"source": "theorem t : True := by repeat skip", "file": "t", "options": "set_option maxHeartbeats 0"})
print(zygote._process.pid, *[child.pid for child in children], flush=True)
time.sleep(60)
"""


def test_nothing_outlives_a_driver_that_is_killed() -> None:
    command = [sys.executable, "-c", DRIVER, str(library_path())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as driver:
        assert driver.stdout is not None
        pids = [int(word) for word in driver.stdout.readline().split()]
        assert len(pids) == 4
        time.sleep(0.2)
        assert all(running(pid) for pid in pids)
        driver.kill()
        driver.wait()
        assert until(lambda: not any(running(pid) for pid in pids), 2.0)


def test_a_copy_of_the_control_socket_keeps_nothing_alive() -> None:
    # A process that the driver forked holds the socket open after the driver's death.
    program = DRIVER.replace("time.sleep(60)", "import os\nif os.fork() == 0: time.sleep(4)\nelse: time.sleep(60)")
    command = [sys.executable, "-c", program, str(library_path())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as driver:
        assert driver.stdout is not None
        pids = [int(word) for word in driver.stdout.readline().split()]
        copies = psutil.Process(driver.pid).children
        assert until(lambda: len(copies()) == 2, 2.0)
        copy = next(one for one in copies() if one.pid != pids[0])
        driver.kill()
        assert until(lambda: not any(running(pid) for pid in pids), 2.0)
        assert copy.is_running()
        copy.kill()


# ---- what a child may do ----
WORLD = [
    ('#eval IO.FS.writeFile "{folder}/new" "x"', "operation not permitted"),
    ('#eval IO.FS.writeFile "{folder}/old" "x"', "operation not permitted"),
    ('#eval IO.FS.writeFile "relative" "x"', "operation not permitted"),
    ('#eval IO.FS.removeFile "{folder}/old"', "operation not permitted"),
    ('#eval IO.FS.createDir "{folder}/dir"', "operation not permitted"),
]


def test_files_are_left_alone(zygote: Zygote, tmp_path: Path) -> None:
    (tmp_path / "old").write_text("precious")
    child = zygote.spawn("outline")
    for command, words in WORLD:
        [text] = elaborate(child, command.format(folder=tmp_path))
        assert words in text, command
    child.kill()
    assert [file.name for file in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old").read_text() == "precious"


def test_what_a_text_prints_goes_to_its_messages(zygote: Zygote) -> None:
    child = zygote.spawn("outline")
    assert elaborate(child, '#eval IO.println "REPL> {}"') == ["REPL> {}\n"]
    assert elaborate(child, "#eval 1") == ["1"]
    child.kill()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("#eval (IO.Process.exit 3 : IO Unit)", "status 3"),
        ('@[extern "lean_io_exit"] opaque exit (code : UInt8) : IO Unit\n#eval exit 3', "SIGABRT|SIGSEGV|status"),
        ('def f : Nat → String → Nat\n  | 0, s => s.length\n  | n + 1, s => f n (s ++ s)\n#eval f 60 "a"', "memory"),
        ("example : (1 <<< 100000000000) % 7 = 1 := by decide +kernel", "memory|SIGABRT"),
    ],
)
def test_a_text_that_ends_its_process_ends_only_that(source: str, words: str, zygote: Zygote) -> None:
    child = zygote.spawn("outline")
    with pytest.raises(LeanCrashed, match=words):
        elaborate(child, source)
    assert not psutil.pid_exists(child.pid)
    assert elaborate(zygote.spawn("outline"), "#eval 1") == ["1"]


def test_endless_evaluation_is_ended(zygote: Zygote) -> None:
    child = zygote.spawn("outline")
    with pytest.raises(LeanTimeout):
        elaborate(child, "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0", seconds=0.5)
    assert not psutil.pid_exists(child.pid)


CONFINED = """
import ctypes, fcntl, mmap, os, resource, signal, socket, subprocess, sys, threading
from lean_project.toolchain import load_lean
load_lean()
import importlib.util
shim = ctypes.CDLL(importlib.util.find_spec("lean_project._leanshim").origin)
outside = os.getppid()
if shim.leanseek_confine() != 0:
    print("no filter in this kernel")
    sys.exit()
def refused(action):
    try:
        action()
    except PermissionError:
        return True
    except OSError as error:
        return str(error)
    return False
def fail():
    if ctypes.get_errno():
        raise OSError(ctypes.get_errno(), "refused")
limit = (ctypes.c_ulong * 2)(1 << 20, 1 << 20)
c = ctypes.CDLL(None, use_errno=True)
done = []
thread = threading.Thread(target=lambda: done.append(1))
thread.start()
thread.join()
here = sys.argv[1]
print({
    "fork": refused(os.fork),
    "program": refused(lambda: os.execv("/bin/true", ["true"])),
    "spawn": refused(lambda: subprocess.run(["true"])),
    "network": refused(lambda: socket.socket(socket.AF_INET)),
    "pair": refused(socket.socketpair),
    "write": refused(lambda: open(here + "/new", "w")),
    "append": refused(lambda: open(here + "/old", "a")),
    "truncate": refused(lambda: os.truncate(here + "/old", 0)),
    "remove": refused(lambda: os.unlink(here + "/old")),
    "rename": refused(lambda: os.rename(here + "/old", here + "/new")),
    "folder": refused(lambda: os.mkdir(here + "/dir")),
    "mode": refused(lambda: os.chmod(here + "/old", 0)),
    "link": refused(lambda: os.symlink(here + "/old", here + "/link")),
    "owner": refused(lambda: fcntl.fcntl(0, fcntl.F_SETOWN, outside)),
    "limits": refused(lambda: c.prlimit(0, 1, ctypes.byref(limit), None) == 0 or fail()),
    "code": refused(lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)),
    "memory file": refused(lambda: os.memfd_create("x")),
    "keys": refused(lambda: c.syscall(250, 0, 0) == 0 or fail()),
    "signal": refused(lambda: os.kill(outside, 0)),
    "group": refused(lambda: os.kill(-1, 0)),
    "reading": not refused(lambda: open(here + "/old").read()),
    "threads": bool(done),
})
os.kill(os.getpid(), signal.SIGUSR1)
"""


def test_the_filter_on_system_calls(tmp_path: Path) -> None:
    (tmp_path / "old").write_text("precious")
    done = subprocess.run(
        [sys.executable, "-c", CONFINED, str(tmp_path)],
        capture_output=True, text=True, cwd=Path(__file__).parents[2], timeout=60, check=False,
    )  # fmt: skip
    if done.stdout.startswith("no filter"):
        pytest.skip("this kernel has no seccomp filters")
    said = eval(done.stdout)
    assert said == dict.fromkeys(said, True), done.stderr
    assert len(said) == 22
    assert done.returncode == -signal.SIGUSR1  # a process may still end itself
    assert [file.name for file in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old").read_text() == "precious"


def test_a_child_finds_every_door_closed(zygote: Zygote) -> None:
    child = zygote.spawn("look")
    seen = child.receive(20)
    child.kill()
    if seen["filter"] == "none":
        pytest.skip("this kernel has no seccomp filters")
    assert seen["filter"] == "allow-list"
    assert seen["refused"] == dict.fromkeys(seen["refused"], True)
    assert len(seen["refused"]) == 7
    assert seen["folder_refuses_files"]
    assert seen["limits"]["file"] == 0
    assert 0 < seen["limits"]["memory"] < 1 << 36
    assert set(seen["environment"]) <= {"PATH", "PYTHONPATH", "LEAN_PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL",
                                        "UV_USE_IO_URING"}  # fmt: skip


def test_a_child_has_a_network_of_its_own_without_devices(zygote: Zygote) -> None:
    child = zygote.spawn("outline")
    elaborate(child, "#eval 1")
    if Path(f"/proc/{child.pid}/ns/net").readlink() == Path("/proc/self/ns/net").readlink():
        child.kill()
        pytest.skip("this kernel gives no network namespaces here; the filter on system calls refuses every socket")
    lines = Path(f"/proc/{child.pid}/net/dev").read_text().splitlines()[2:]
    assert [line.split(":")[0].strip() for line in lines] == ["lo"]
    child.kill()


def test_a_child_knows_little_of_its_driver(zygote: Zygote, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_TOKEN", "secret")
    fresh = Zygote()
    try:
        child = fresh.spawn("outline")
        assert elaborate(child, "#eval 1") == ["1"]  # its confinement comes before its work
        status = psutil.Process(child.pid)
        assert "SOME_TOKEN" not in status.environ()
        assert status.cwd().startswith("/proc/")
        lines = Path(f"/proc/{child.pid}/limits").read_text().splitlines()
        limits = {line[:26].strip(): line[26:].split()[0] for line in lines}
        assert limits["Max file size"] == limits["Max core file size"] == "0"
        assert limits["Max address space"] != "unlimited"
        sockets = [link for link in Path(f"/proc/{child.pid}/fd").iterdir() if "socket" in str(link.readlink())]
        assert len(sockets) == 1  # the wire, and not the zygote's control
    finally:
        fresh.close()


def test_errors_have_one_root() -> None:
    assert issubclass(LeanStartError, LeanEnvError) and issubclass(LeanTimeout, LeanEnvError)
    assert issubclass(LeanCrashed, LeanEnvError)
