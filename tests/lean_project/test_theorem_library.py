"""The bundled theorems: every file elaborates in plain Lean, whole, without an error and without a proof left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_project.plain_lean import run_plain_lean

FILES = sorted((Path(__file__).resolve().parents[2] / "lean_project" / "lean" / "Theorems").glob("*.lean"))


def test_there_are_files() -> None:
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_proof_stands(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code = run_plain_lean([str(file)])
    said = capfd.readouterr()
    assert code == 0, said.out + said.err
    assert "sorry" not in said.out
