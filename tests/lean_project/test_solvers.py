"""The solvers refuse false statements: a short run of the fuzzer, always on the same statements."""

import json
import subprocess
import sys
from pathlib import Path

from lean_project.toolchain import lean_environment

FUZZER = Path(__file__).parents[2] / "benchmarks" / "fuzz_solvers.py"


def test_no_solver_proves_a_false_statement_or_builds_what_the_kernel_refuses() -> None:
    command = [sys.executable, str(FUZZER), "--statements", "60", "--seed", "5", "--json"]
    run = subprocess.run(command, env=lean_environment(), capture_output=True, text=True, timeout=300)
    found = json.loads(run.stdout)
    assert found["false_proved"] == found["disputed"] == found["kernel_refused"] == found["crashed"] == []
    assert run.returncode == 0
    for solver in ("omega", "lia", "grind", "simp_all +arith"):
        assert found["solvers"][solver]["false refused"] >= 5
        assert found["solvers"][solver]["true proved"] >= 5
    assert found["solvers"]["decide"]["false refused"] >= 2
