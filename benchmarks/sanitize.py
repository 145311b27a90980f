"""The tests of the doorway over a shim that is built with AddressSanitizer and UndefinedBehaviorSanitizer.

`python benchmarks/sanitize.py [TEST…]`, or `make asan`; needs gcc's libasan. A fault ends the process that it happens
in with status 99, and with it the test. Lean's own code is not instrumented. Exit code is pytest's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
COPY = ROOT / "build" / "asan"
PARTS = ("data", "lean_project", "search", "prover", "tests", "examples", "benchmarks", "pyproject.toml", "setup.py")
FLAGS = (
    "-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-sanitize=alignment -fno-omit-frame-pointer -g"
)
TESTS = ("test_contract.py", "test_wire.py", "test_hostile.py", "test_declarations.py")
PLUGIN = """
import sys
sys.executable = {wrapper!r}  # what fork servers are started with
"""
WRAPPER = """#!/bin/sh
export LD_PRELOAD={libraries} ASAN_OPTIONS={options} UBSAN_OPTIONS=exitcode=99
exec {python} "$@"
"""
# Lean's objects live as long as the process; its threads have stacks and signal stacks of their own.
# A small quarantine of freed memory, or the tests that look for growth would measure it.
OPTIONS = (
    "quarantine_size_mb=8:detect_leaks=0:exitcode=99:use_sigaltstack=0:handle_segv=0:handle_abort=0"
    ":detect_stack_use_after_return=0"
)


def library(name: str) -> str:
    """The path of one of gcc's libraries."""
    command = ["gcc", f"-print-file-name={name}"]
    path = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    if not Path(path).exists():
        sys.exit(f"gcc has no {name}; install libasan (Debian: apt install libasan8 libubsan1) and try again")
    return path


def main() -> int:
    """Copy, build, test."""
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, COPY / part, ignore=shutil.ignore_patterns("*.so", "__pycache__"))
        else:
            shutil.copy2(source, COPY / part)
    build = [sys.executable, "setup.py", "-q", "build_ext", "--inplace"]
    subprocess.run(build, cwd=COPY, env={**os.environ, "CFLAGS": FLAGS, "LDFLAGS": FLAGS}, check=True)
    wrapper = COPY / "python"
    libraries = f"{library('libasan.so')}:{library('libubsan.so')}"
    wrapper.write_text(WRAPPER.format(libraries=f"'{libraries}'", options=OPTIONS, python=sys.executable))
    wrapper.chmod(0o755)
    (COPY / "sanitized.py").write_text(PLUGIN.format(wrapper=str(wrapper)))
    tests = sys.argv[1:] or [f"tests/lean_project/{name}" for name in TESTS]
    environment = {**os.environ, "PYTHONPATH": str(COPY)}
    command = [str(wrapper), "-m", "pytest", "-p", "sanitized", *tests]
    return subprocess.run(command, cwd=COPY, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
