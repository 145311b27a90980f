"""Processes killed at random moments of a search: the same is proved, nothing is left running."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_search_whose_processes_are_killed_proves_the_same() -> None:
    # Two rounds of five theorems; `python benchmarks/kills.py` does fifty of twenty.
    command = [sys.executable, "benchmarks/kills.py", "--rounds", "2", "--theorems", "5", "--kills", "6"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed: 2 of 2 rounds" in done.stdout
    assert done.stdout.count("the same proved, nothing left running") == 2
    assert done.stdout.count(", 0 killed") < 2
