"""The core library, by what Lean prints for each file in `lean/`: it has to be the text of `FILE.expected`.

A line of a file that Lean refuses says `-- error: REASON`; no other line may be refused, whatever the expected text.
After a change for the better, write the expected texts anew: `python tests/lean_project/test_core_library.py`.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from lean_project.toolchain import lean_command, lean_environment, library_path

CHECKS = Path(__file__).parent / "lean"


def run_lean(file: Path, folder: Path) -> tuple[str, int]:
    """What Lean prints for a copy of the file in the folder, and its exit code."""
    shutil.copy(file, folder)
    environment = lean_environment(str(library_path())) | {"LEAN_BACKTRACE": "0"}
    command = lean_command([file.name])
    run = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120
    )
    assert run.stderr == ""
    return run.stdout, run.returncode


@pytest.mark.parametrize("file", sorted(CHECKS.glob("*.lean")), ids=lambda file: file.stem)
def test_lean_prints_what_is_expected(file: Path, tmp_path: Path) -> None:
    printed, code = run_lean(file, tmp_path)
    lines = file.read_text(encoding="utf-8").splitlines()
    announced = {number for number, line in enumerate(lines, 1) if "-- error:" in line}
    refused = {int(m[1]) for m in re.finditer(rf"^{re.escape(file.name)}:(\d+):\d+: error", printed, re.MULTILINE)}
    assert refused == announced
    assert code == (1 if announced else 0)
    assert "sorry" not in printed or announced
    assert printed == file.with_suffix(".expected").read_text(encoding="utf-8")


if __name__ == "__main__":
    scratch = Path(os.environ.get("TMPDIR", "/tmp")) / "leanseek-expected"
    scratch.mkdir(exist_ok=True)
    for check in sorted(CHECKS.glob("*.lean")):
        check.with_suffix(".expected").write_text(run_lean(check, scratch)[0], encoding="utf-8")
    shutil.rmtree(scratch)
