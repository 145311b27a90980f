"""kill -9 of whatever takes part in a batch, at random moments: nothing found is lost, nothing is left running.

`LEANSEEK_KILL_ROUNDS` asks for more rounds than the few of the suite, `LEANSEEK_KILL_SEED` for another first seed.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from data.jsonl import read_lines

ROUNDS = int(os.environ.get("LEANSEEK_KILL_ROUNDS", "3"))
SEED = int(os.environ.get("LEANSEEK_KILL_SEED", "6"))
COUNT = 8
FILE = "".join(
    f"theorem t{i} (f : Nat → Nat) (h : ∀ n, f n = n + {i}) (n : Nat) : f (f n) = n + {2 * i} := by sorry\n"
    if i % 3
    else f"theorem t{i} (f : Nat → Nat) (h : ∀ n, f (f n) < f (n + 1)) (n : Nat) : f (n + {i}) = n + {i} := by sorry\n"
    for i in range(COUNT)
)
DEADLINE_SECONDS = 240.0


def start(folder: Path, workers: int) -> subprocess.Popen[bytes]:
    options = ["--policy", "portfolio", "--budget-seconds", "60", "--budget-expansions", "4", "--run", "r"]
    return subprocess.Popen(
        [sys.executable, "-m", "prover.cli", "prove", "t.lean", *options, "--workers", str(workers)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def family(driver: int) -> list[psutil.Process]:
    try:
        parent = psutil.Process(driver)
        return [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def role(process: psutil.Process, driver: int) -> str:
    """driver, worker, zygote or child of Lean's; anything else is Ray's."""
    try:
        command = " ".join(process.cmdline())
        if process.pid == driver:
            return "driver"
        if "lean_project.zygote" in command:
            above = process.parent()
            inside = above is not None and "lean_project.zygote" in " ".join(above.cmdline())
            return "child" if inside else "zygote"
        return "worker" if "ray::_Worker" in command else "other"
    except psutil.Error:
        return "gone"


def recorded(folder: Path) -> list[dict[str, Any]]:
    """The lines of the run's results but one that a kill has cut."""
    path = folder / "runs/r/results.jsonl"
    return list(read_lines(path, [])) if path.exists() else []


def proofs(folder: Path) -> dict[str, str]:
    return {line["name"]: line["proof"] for line in recorded(folder) if line["verdict"] == "proved"}


def killed_once(folder: Path, workers: int, chance: random.Random) -> str:
    """Start the batch, kill one process of it at some moment; the role that was killed, '' when it ended before."""
    driver = start(folder, workers)
    seen: dict[int, psutil.Process] = {}
    wanted = chance.choice(["worker", "driver"] if workers else ["driver", "zygote", "child"])
    moment = time.monotonic() + chance.uniform(2.0, 12.0)
    deadline = time.monotonic() + DEADLINE_SECONDS
    killed = ""
    while driver.poll() is None and time.monotonic() < deadline:
        members = family(driver.pid)
        seen.update((member.pid, member) for member in members)
        if not killed and time.monotonic() >= moment:
            targets = [member for member in members if role(member, driver.pid) == wanted]
            if targets:
                chance.choice(targets).send_signal(signal.SIGKILL)
                killed = wanted
        time.sleep(0.1)
    if driver.poll() is None:
        driver.kill()
        pytest.fail(f"the batch did not end within {DEADLINE_SECONDS} s after its {killed or 'nothing'} was killed")
    _, left = psutil.wait_procs(list(seen.values()), timeout=30)
    alive = [one for one in left if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
    for one in alive:
        one.kill()
    assert not alive, f"left running after its {killed} was killed: {alive}"
    return killed


@pytest.mark.parametrize("workers", [0, 1])
def test_nothing_is_lost_whatever_is_killed(tmp_path: Path, workers: int, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "t.lean").write_text(FILE)
    rounds = ROUNDS if workers == 0 else max(1, ROUNDS // 3)
    known: dict[str, str] = {}
    for seed in range(SEED, SEED + rounds):
        killed = killed_once(tmp_path, workers, random.Random(seed))
        with capsys.disabled():
            print(f"[{workers} workers, seed {seed}: {killed or 'ended before'}]", end=" ", flush=True)
        now = proofs(tmp_path)
        assert known.items() <= now.items(), f"seed {seed}: a proof was lost"
        known = now
    last = start(tmp_path, workers)
    assert last.wait(timeout=DEADLINE_SECONDS) in (0, 1)
    assert known.items() <= proofs(tmp_path).items()
    names = [line["name"] for line in recorded(tmp_path)]
    assert sorted(names) == sorted(f"t{i}" for i in range(COUNT))
