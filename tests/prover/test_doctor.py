"""The doctor: well here, and told with the command that mends it where something is missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from prover.cli import main
from prover.commands.doctor import examine


def test_every_part_is_looked_at_and_lean_runs(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor", "--json"])
    findings = {finding["what"]: finding for finding in json.loads(capsys.readouterr().out)}
    assert {"Python", "gcc", "git", "Lean wheel", "core library", "Lean", "torch", "Ray", "disk"} <= set(findings)
    for what in (
        "Python",
        "Lean wheel",
        "core library",
        "Lean",
        "confinement",
        "torch",
        "Ray",
        "LeanDojo",
        "checkpoint",
    ):
        assert findings[what]["well"], findings[what]


def test_a_missing_compiler_is_told_with_its_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    findings = {finding.what: finding for finding in examine()}
    assert not findings["gcc"].well
    assert findings["gcc"].mend == "apt install gcc"
    assert not findings["git"].well
    assert findings["Lean"].well


def test_an_old_git_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "git"
    fake.write_text("#!/bin/sh\necho git version 2.20.1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    finding = next(finding for finding in examine() if finding.what == "git")
    assert not finding.well and "2.25" in finding.seen
