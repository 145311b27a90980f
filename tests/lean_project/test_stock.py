"""The check by a stock Lean, with a script in its place that does what such a Lean would and notes how it was called.

What the script cannot show is that `Check.lean` is right Lean: only the calls and the reading of answers are tested.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from lean_project.errors import LeanStartError
from lean_project.stock import CHECK, find_stock_lean, stock_check

DRIVER = """#!{python}
import json, os, sys, time
from pathlib import Path
order = sys.argv[1:]
here = Path({here!r})
with (here / "calls.jsonl").open("a") as calls:
    calls.write(json.dumps([order, os.getcwd().rsplit("/", 1)[-1], sorted(os.environ)]) + "\\n")
plan = json.loads((here / "plan.json").read_text())
if order == ["--version"]:
    print(plan.get("version", "Lean (version 4.35.0, x86_64, Release)"))
    sys.exit(plan.get("version_code", 0))
if order[0] == "-o":
    text = Path(order[2]).read_text()
    if "hang" in text:
        time.sleep(60)
    if "wrong" in text:
        print("Module.lean:1:0: error: wrong\\x1b[2K")
        sys.exit(1)
    Path(order[1]).write_text(text)
    sys.exit(0)
assert order[:2] == ["--run", "Check.lean"] and Path("Check.lean").read_text() == Path({check!r}).read_text()
stated, submitted = (Path(name).read_text() for name in order[2:4])
for name in order[4:]:
    reason = "" if stated in submitted else f"the text changes the meaning of {{name}}"
    print("noise")
    if name != plan.get("silent"):
        print(json.dumps({{"theorem": name, "reason": reason, "axioms": ["propext"]}}))
sys.exit(plan.get("code", 0))
"""


@pytest.fixture
def lean(tmp_path: Path) -> Path:
    path = tmp_path / "bin" / "lean"
    path.parent.mkdir()
    path.write_text(DRIVER.format(python=sys.executable, here=str(tmp_path), check=str(CHECK)))
    path.chmod(0o755)
    (tmp_path / "plan.json").write_text("{}")
    return path


def plan(lean: Path, **values: object) -> None:
    (lean.parents[1] / "plan.json").write_text(json.dumps(values))


def test_accepted_after_three_calls(lean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAN_PATH", "/somewhere")
    found = stock_check(lean, b"theorem a", b"theorem a := rfl", ["a", "A.b"])
    assert [(one.theorem, one.accepted, one.axioms) for one in found] == [
        ("a", True, ("propext",)),
        ("A.b", True, ("propext",)),
    ]
    assert found[0].lean == str(lean)
    assert found[0].version == "Lean (version 4.35.0, x86_64, Release)"
    calls = [json.loads(line) for line in (lean.parents[1] / "calls.jsonl").read_text().splitlines()]
    assert [call[0] for call in calls] == [
        ["--version"],
        ["-o", "Module.olean", "Module.lean"],
        ["-o", "Module.olean", "Module.lean"],
        ["--run", "Check.lean", "trusted/Module.olean", "submitted/Module.olean", "a", "A.b"],
    ]
    assert [call[1] for call in calls[1:3]] == ["submitted", "trusted"]
    assert all("LEAN_PATH" not in call[2] for call in calls)


def test_refused_with_its_reason(lean: Path) -> None:
    found = stock_check(lean, b"theorem a : 1 = 2", b"theorem a : 1 = 1", ["a"])
    assert (found[0].accepted, found[0].reason) == (False, "the text changes the meaning of a")


def test_text_that_does_not_compile(lean: Path) -> None:
    found = stock_check(lean, b"theorem a", b"wrong", ["a", "b"])
    reason = "the stock Lean does not compile the submitted file: Module.lean:1:0: error: wrong\\x1b[2K"
    assert [one.reason for one in found] == [reason, reason]
    assert "trusted file" in stock_check(lean, b"wrong", b"theorem a", ["a"])[0].reason


def test_silence_failure_and_time_are_refusals(lean: Path) -> None:
    plan(lean, silent="b")
    found = stock_check(lean, b"theorem", b"theorem", ["a", "b"])
    assert [one.accepted for one in found] == [True, False]
    plan(lean, code=1)
    assert stock_check(lean, b"theorem", b"theorem", ["a"])[0].reason.startswith("the stock Lean refuses")
    assert "took over 3 s" in stock_check(lean, b"theorem", b"hang", ["a"], seconds=3.0)[0].reason


def test_what_is_no_lean(lean: Path, tmp_path: Path) -> None:
    plan(lean, version="", version_code=1)
    with pytest.raises(LeanStartError, match="does not say its version"):
        stock_check(lean, b"", b"", ["a"])
    with pytest.raises(LeanStartError, match="no executable of that name"):
        find_stock_lean(str(tmp_path / "nothing"))


def test_found_on_path(lean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{lean.parent}:/usr/bin:/bin")
    assert find_stock_lean() == lean
    assert find_stock_lean("lean") == lean
    monkeypatch.setenv("PATH", "/nowhere")
    assert find_stock_lean() is None
