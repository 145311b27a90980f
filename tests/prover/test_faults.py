"""What may befall a batch: a full disk, a clock that jumps, a statement of a megabyte, shared memory left behind.

Kills are in `test_kill.py`, a node manager that dies in `tests/search/test_parallel.py`.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prover.cli import main

COMMAND = [sys.executable, "-m", "prover.cli", "prove"]
QUICK = ["--policy", "portfolio", "--budget-seconds", "30", "--budget-expansions", "5", "--run", "r"]
FILE = "".join(
    f"theorem t{i} (p q : Prop) (n : Nat) : p ∧ q ∧ n + {i} = {i} + n → q ∧ p := by sorry\n" for i in range(6)
)
PRIVATE_MOUNT = ["unshare", "--map-root-user", "--mount"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def proofs_in(text: str) -> int:
    return text.count(" is proved and could not be written")


def test_a_full_disk_is_one_clear_line_and_what_was_found_is_printed(tmp_path: Path) -> None:
    (tmp_path / "t.lean").write_text(FILE)
    (tmp_path / "runs").mkdir()
    mount = "mount -t tmpfs -o size=40k tmpfs runs"
    if subprocess.run([*PRIVATE_MOUNT, "sh", "-c", mount], cwd=tmp_path, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a small tmpfs in a namespace of his own")
    script = f'{mount} && "$@"; code=$?; cat runs/r/results.jsonl; exit $code'
    ran = subprocess.run(
        [*PRIVATE_MOUNT, "sh", "-c", script, "sh", *COMMAND, "t.lean", *QUICK, "--workers", "0"],
        cwd=tmp_path, env=environment(), capture_output=True, text=True,
    )  # fmt: skip
    assert ran.returncode == 1
    [line] = [line for line in ran.stderr.splitlines() if line.startswith("leanseek: ")]
    assert "No space left on device; free some space and give the same command again" in line
    assert "Traceback" not in ran.stderr
    recorded = sum('"verdict": "proved"' in line for line in ran.stdout.splitlines())
    shown = sum(line.startswith("[") and "✓" in line for line in ran.stdout.splitlines())
    assert 1 <= shown <= recorded + proofs_in(ran.stdout)


def test_a_clock_that_jumps_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("t.lean").write_text(FILE)
    now, jumps = time.time, itertools.cycle([86_400.0, -86_400.0, 0.0])
    monkeypatch.setattr(time, "time", lambda: now() + next(jumps))
    assert main(["prove", "t.lean", *QUICK, "--workers", "0"]) == 0
    results = [json.loads(line) for line in Path("runs/r/results.jsonl").read_text().splitlines()]
    assert all(0.0 <= result["seconds"] < 600.0 for result in results) and len(results) == 6


def test_a_statement_of_a_megabyte_is_told_and_the_others_are_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    long, large = "1 = 1 ∧ " * 130_000 + "1 = 1", "a" * 90_000
    statements = {"one": "theorem one : 1 = 1", "long": f"theorem long : {long}", "two": "theorem two : 2 = 2"}
    statements["text"] = f'theorem text : "{large}" = "{large}"'
    Path("t.jsonl").write_text("".join(json.dumps({"name": n, "statement": s}) + "\n" for n, s in statements.items()))
    assert main(["prove", "t.jsonl", *QUICK, "--workers", "0"]) == 1
    results = {}
    for line in Path("runs/r/results.jsonl").read_text().splitlines():
        result = json.loads(line)
        assert result["name"] not in results
        results[result["name"]] = result
    assert results.keys() == statements.keys()
    assert "a statement of 1,040,020 characters" in results["long"]["reason"]
    assert results["one"]["verdict"] == results["two"]["verdict"] == "proved"


def test_workers_leave_no_shared_memory(tmp_path: Path) -> None:
    (tmp_path / "t.lean").write_text(FILE)
    before = set(os.listdir("/dev/shm"))  # noqa: PTH208
    ran = subprocess.run([*COMMAND, "t.lean", *QUICK, "--workers", "1"], cwd=tmp_path, env=environment())
    assert ran.returncode == 0
    left = {name for name in os.listdir("/dev/shm") if name.startswith(("plasma", "sem.ray", "ray"))} - before  # noqa: PTH208
    assert not left
