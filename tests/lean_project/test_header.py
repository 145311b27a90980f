"""Headers: which modules a file imports, and what is imported in place of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lean_project.errors import LeanStartError
from lean_project.header import embedded, imported, split_header, stock_modules
from lean_project.toolchain import library_sources


@pytest.mark.parametrize(
    ("source", "modules"),
    [
        (b"theorem t : True := trivial", ()),
        (b"import A.B import C\n", ("A.B", "C")),
        (b"module\n\npublic import A\npublic meta import all B\nmeta import C -- D\n", ("A", "B", "C")),
        (b"import A.\xc2\xabb c\xc2\xbb\nimport A--x\nimport Init\n", ("A.«b c»", "A", "Init")),
        (b"/- import X -/ import A /- import Y -/\n-- import Z\ndef a := 1\nimport B", ("A",)),
        (b"/-- doc -/ import A", ()),
        (b"importance", ()),
        (b"prelude\nimport A", ("A",)),
    ],
)
def test_imported(source: bytes, modules: tuple[str, ...]) -> None:
    assert imported(source) == modules


@pytest.mark.parametrize(
    ("source", "modules"),
    [
        (b"theorem t : True := trivial", ("Init",)),
        (b"import Init.Data.List.Nat.TakeDrop\nimport Init.Core", ("Init",)),
        (b"import Std.Data.HashSet import Init\n", ("Init", "Std.Data.HashSet")),
        (b"module\n\npublic import Std.Data.HashMap.Lemmas\nimport Std.Tactic.BVDecide", ("Init", "Std")),
        (b"import Lean\nimport Lean.Elab.Tactic -- x\nimport Lean.Meta", ("Init", "Lean")),
    ],
)
def test_a_module_of_stock_lean_that_is_missing_here_stands_for_what_there_is(
    source: bytes, modules: tuple[str, ...]
) -> None:
    found, body = split_header(source)
    assert found == modules
    assert len(body) == len(source)
    assert body.count(b"\n") == source.count(b"\n")


def test_every_module_of_stock_lean_can_be_imported() -> None:
    ours = library_sources().keys()
    assert len(stock_modules()) > 2000
    assert {embedded(module) for module in stock_modules()} <= ours
    assert embedded("Init.Core") == "Init"
    assert all(embedded(module) == module for module in ours if not module.startswith("Init."))


@pytest.mark.parametrize(
    ("module", "reason"),
    [
        ("Mathlib.Tactic.Ring", "the embedded Lean has no Mathlib, .*project of stock Lean"),
        ("Batteries", "the embedded Lean has no Mathlib"),
        ("Aesop", "the embedded Lean has no Mathlib"),
        ("Mine.Basic", "the embedded Lean has the core library only"),
        ("Lean.Elab.NoSuch", r"Lean 4\.35\.0 has no such module"),
        ("Init.Data.List.NoSuch", r"Lean 4\.35\.0 has no such module"),
    ],
)
def test_what_nobody_has_is_one_line_with_its_place(module: str, reason: str) -> None:
    with pytest.raises(LeanStartError, match=f"^a.lean:3: cannot import {module}: {reason}") as caught:
        split_header(f"-- a\nimport Std\nimport {module}\n".encode(), file="a.lean")
    assert "\n" not in str(caught.value)


def test_prelude_is_for_the_library_alone() -> None:
    with pytest.raises(LeanStartError, match=r"line 1: .*`prelude` brings its own library"):
        split_header(b"prelude\ndef a := 1")
    assert split_header(b"prelude\nimport Init.Core\n", allow_prelude=True)[0] == ("Init.Core",)


SOURCE = """import Init.Data.List.Nat.TakeDrop
import Std.Data.HashMap.Lemmas
import Lean.Elab
example : (Std.HashMap.ofList [(1, 2)])[1]? = some 2 := by decide
example : 1 = 2 := rfl
"""


@pytest.mark.parametrize("standard_input", [False, True], ids=["file", "stdin"])
def test_plain_lean_replaces_modules_too(tmp_path: Path, standard_input: bool) -> None:
    (tmp_path / "a.lean").write_text(SOURCE)
    command = [sys.executable, "-m", "prover.cli", "lean", "--stdin" if standard_input else "a.lean"]
    ran = subprocess.run(
        command, cwd=tmp_path, input=SOURCE if standard_input else "", capture_output=True, text=True, timeout=120
    )
    shown = "<stdin>" if standard_input else "a.lean"
    assert ran.stderr == ""
    assert ran.returncode == 1
    assert ran.stdout.startswith(f"{shown}:5:19: error: ")
    assert ran.stdout.count("error") == 1


def test_plain_lean_says_what_cannot_be_imported(tmp_path: Path) -> None:
    (tmp_path / "a.lean").write_text("import Std\nimport Mathlib\nexample : 1 = 1 := rfl\n")
    command = [sys.executable, "-m", "prover.cli", "lean", "a.lean"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 1
    assert ran.stderr.startswith("leanseek: a.lean:2: cannot import Mathlib: the embedded Lean has no Mathlib")
    assert ran.stderr.count("\n") == 1
