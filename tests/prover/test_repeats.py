"""Repeated runs: one result for each theorem, unbiased pass@k, gone on with by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from prover.cli import main

FILE = "theorem swap (p q : Prop) : p ∧ q → q ∧ p := by sorry\ntheorem wrong (p : Prop) : p := by sorry\n"
QUICK = ["--policy", "portfolio", "--workers", "0", "--budget-seconds", "20", "--budget-expansions", "3"]


def test_repeats_give_pass_at_k_and_one_result_for_each_theorem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.lean").write_text(FILE)
    assert main(["prove", "a.lean", *QUICK, "--run", "r", "--repeats", "2"]) == 1
    out = capsys.readouterr().out
    assert "proved      1 of 2" in out
    assert "repeats     2: pass@1 0.500 (95% interval 0.000 to 1.000), pass@2 0.500" in out
    names = [json.loads(line)["name"] for line in Path("runs/r/results.jsonl").read_text().splitlines()]
    assert sorted(names) == ["swap", "wrong"]
    summary = json.loads(Path("runs/r/summary.json").read_text())
    assert summary["repeats"][0]["pass_at"] == {"1": 0.5, "2": 0.5}
    assert "sorry" not in Path("runs/r/a.proved.lean").read_text().splitlines()[0]
    Path("runs/r/t1-r2/results.jsonl").unlink()
    assert main(["prove", "--run", "r", "--workers", "0"]) == 1
    out = capsys.readouterr().out
    assert "proving: 0 theorems, 2 done before" in out and "proving: 2 theorems" in out
    assert main(["prove", "a.lean", *QUICK, "--run", "r", "--repeats", "3"]) == 2
    assert "other settings (repeats)" in capsys.readouterr().err
    assert main(["prove", "a.lean", *QUICK, "--run", "s", "--repeats", "0"]) == 2
    assert "--repeats has to be 1 or more" in capsys.readouterr().err
