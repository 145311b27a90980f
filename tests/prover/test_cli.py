"""The command line on real Lean: what it proves, what it writes, what it says when it is used wrongly."""

from __future__ import annotations

import errno
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prover.cli import main
from search.batch import Recorder
from search.run_lock import held

FILE = """\
namespace Toy
def dbl : Nat → Nat
  | 0 => 0
  | n + 1 => dbl n + 2

theorem dbl_eq (n : Nat) : dbl n = 2 * n := by
  sorry

theorem swap (p q : Prop) : p ∨ q → q ∨ p := by sorry
end Toy
"""
QUICK = ["--policy", "portfolio", "--workers", "0", "--budget-seconds", "20"]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "toy.lean"
    path.write_text(FILE)
    return path


def said(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    captured = capsys.readouterr()
    return captured.out, captured.err


def test_a_file_is_proved_written_back_verified_and_inspected(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prove", str(file), *QUICK, "--run", "toy"]) == 0
    out, _ = said(capsys)
    assert "2 of 2" in out
    lines = [json.loads(line) for line in (tmp_path / "runs/toy/results.jsonl").read_text().splitlines()]
    assert [(line["name"], line["verdict"]) for line in lines] == [("Toy.dbl_eq", "proved"), ("Toy.swap", "proved")]
    assert all(line["certificate"]["verdict"] == "accepted" for line in lines)
    proved = tmp_path / "runs/toy/toy.proved.lean"
    assert "sorry" not in proved.read_text()
    assert subprocess.run([sys.executable, "-m", "prover.cli", "lean", str(proved)], cwd=tmp_path).returncode == 0
    assert main(["verify", str(proved), "--statements", str(file), "--json"]) == 0
    out, _ = said(capsys)
    assert [certificate["verdict"] for certificate in json.loads(out)] == ["accepted", "accepted"]
    assert main(["verify", "--certificate", "runs/toy/certificates"]) == 0
    assert "2 accepted" in said(capsys)[0]
    assert main(["inspect", "toy"]) == 0
    assert "Toy.dbl_eq" in said(capsys)[0]
    assert main(["inspect", "toy", "Toy.swap", "--json"]) == 0
    assert json.loads(said(capsys)[0])["nodes"]


def test_a_finished_run_is_gone_on_with_and_a_changed_one_refused(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results = tmp_path / "runs/toy/results.jsonl"
    assert main(["prove", str(file), *QUICK, "--run", "toy"]) == 0
    first = results.read_text().splitlines()
    results.write_text(first[0] + "\n")
    said(capsys)
    assert main(["prove", str(file), *QUICK, "--run", "toy"]) == 0
    assert "1 theorems, 1 done before" in said(capsys)[0]
    assert results.read_text().splitlines()[0] == first[0]
    assert len(results.read_text().splitlines()) == 2
    assert main(["prove", str(file), *QUICK, "--run", "toy", "--width", "3"]) == 2
    assert "other settings (search)" in said(capsys)[1]


SEVERAL = """\
namespace Toy
theorem base (n : Nat) : 0 + n = n := by sorry
theorem both (p q : Prop) (hp : p) (hq : q) : p ∧ q := ⟨by sorry, by sorry⟩
example : 2 + 2 = 4 := by
  have four : 2 + 2 = 4 := by sorry
  exact four
def three : { n : Nat // n = 3 } := ⟨3, by sorry⟩
def hidden : Nat := sorry
end Toy
"""


def test_every_sorry_of_a_file_is_proved_in_place_or_told(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(SEVERAL)
    assert main(["prove", str(tmp_path), *QUICK, "--run", "toy", "--in-place", "--diff"]) == 1
    out, _ = said(capsys)
    assert "5 of 6" in out and "stands for data" in out
    assert "+++ b/" in out and "-theorem base (n : Nat) : 0 + n = n := by sorry" in out
    changed = file.read_text()
    assert changed.count("sorry") == 1 and "def hidden : Nat := sorry" in changed
    assert Path(f"{file}.orig").read_text() == SEVERAL
    declarations = json.loads((tmp_path / "runs/toy/summary.json").read_text())["declarations"]
    assert [(each["theorem"], each["verdict"]) for each in declarations] == [("Toy.both", "accepted")]
    assert main(["verify", str(file)]) == 0
    assert "on a condition" not in out


def test_standard_input_and_a_jsonl_with_broken_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [json.dumps({"name": f"t{i}", "statement": f"theorem t{i} : {i} = {i}", "level": i}) for i in range(4)]
    text = "\n".join([*lines[:2], "{oops", *lines[2:], "[1]"]) + "\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["prove", "-", *QUICK, "--run", "in", "--only", "t*", "--only", "line*"]) == 1
    out, _ = said(capsys)
    assert "4 of 6" in out
    written = [json.loads(line) for line in (tmp_path / "runs/in/in.stdin.proved.jsonl").read_text().splitlines()]
    assert [(line.get("level"), line["verdict"]) for line in written] == [
        (0, "proved"),
        (1, "proved"),
        (None, "failed_to_start"),
        (2, "proved"),
        (3, "proved"),
        (None, "failed_to_start"),
    ]
    assert written[0]["code"].strip().startswith("theorem t0 : 0 = 0 := by ")
    results = [json.loads(line) for line in (tmp_path / "runs/in/results.jsonl").read_text().splitlines()]
    assert any("in.stdin.jsonl:3: not a JSON object" in result["reason"] for result in results)
    assert {"level": 3} in [result["extra"].get("fields") for result in results]


def test_events_come_as_lines_of_json_and_a_torn_theorem_is_no_success(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("theorem ok (n : Nat) : n + 0 = n := by sorry\ntheorem torn (n : Nat : n = n := by sorry\n")
    assert main(["prove", str(file), *QUICK, "--run", "toy", "--json", "--diff"]) == 1
    events = [json.loads(line) for line in said(capsys)[0].splitlines()]
    assert [event["event"] for event in events] == ["begin", "result", "end", "batch"]
    assert (events[0]["theorems"], events[1]["name"], events[1]["verdict"]) == (1, "ok", "proved")
    summary = events[-1]["summary"]
    assert (summary["proved"], summary["failed_to_start"]) == (1, 1)
    assert sum(summary["tactics"].values()) == summary["lean_steps"] and summary["tactics"]["finished"] >= 1
    assert "+theorem ok (n : Nat) : n + 0 = n := by " in events[-1]["patch"]


def test_a_run_goes_on_by_its_name_and_is_listed(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prove", str(file), *QUICK, "--run", "toy", "--width", "5"]) == 0
    results = tmp_path / "runs/toy/results.jsonl"
    lines = results.read_text().splitlines()
    results.write_text(lines[0] + "\n")
    said(capsys)
    assert main(["runs"]) == 0
    out, _ = said(capsys)
    assert "leanseek prove --run toy" in " ".join(out.split())
    assert main(["prove", "--run", "toy", "--workers", "0"]) == 0
    assert "1 theorems, 1 done before" in said(capsys)[0]
    assert len(results.read_text().splitlines()) == 2
    assert main(["runs", "--json"]) == 0
    [row] = json.loads(said(capsys)[0])
    assert (row["run"], row["proved"], row["done"], row["theorems"], row["state"]) == ("toy", 2, 2, 2, "finished")
    assert main(["prove", "--run", "other", "--workers", "0"]) == 2
    assert "no run runs/other" in said(capsys)[1]


def test_a_run_that_another_process_holds_is_told(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with held(tmp_path / "runs/toy"):
        assert main(["runs"]) == 0
        assert main(["prove", str(file), *QUICK, "--run", "toy"]) == 1
    error = said(capsys)[1]
    assert f"held by process {os.getpid()} on " in error and error.count("\n") == 1
    assert main(["prove", str(file), *QUICK, "--run", "toy"]) == 0


def test_what_the_disk_does_not_take_is_printed(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(recorder: Recorder, result: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(recorder.results_path))

    monkeypatch.setattr(Recorder, "record", full)
    assert main(["prove", str(file), *QUICK, "--run", "toy"]) == 1
    out, error = said(capsys)
    assert "Toy.dbl_eq" in out and "could not be written:\n" in out
    assert "No space left on device; free some space" in error and error.count("\n") == 1


def test_the_first_attack_is_no_proof(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attack = tmp_path / "attack.lean"
    attack.write_text("theorem wrong : 1 = 2 := by\n  set_option debug.skipKernelTC true in decide +kernel\n")
    assert main(["verify", str(attack)]) == 1
    assert "1 refused" in said(capsys)[0]


def test_what_a_file_changes_of_its_own_language_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "own.lean"
    file.write_text('local notation "=:=" => 1\ntheorem «a\\n✓ b» : =:= = 1 := rfl\n')
    assert main(["verify", str(file)]) == 0
    assert "own statements count" in (out := said(capsys)[0])
    assert "look at line 1: notation" in out
    assert main(["verify", str(file), "--json"]) == 0
    out, err = said(capsys)
    assert len(json.loads(out)) == 1
    assert "look at line 1: notation" in err
    assert main(["verify", str(file), "--statements", str(file)]) == 0
    assert "own statements count" not in said(capsys)[0]


def test_a_name_draws_no_line_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "forged.lean"
    file.write_text("theorem «a\n✓ claim  axioms: none» : 1 = 2 := sorry\n")
    assert main(["verify", str(file)]) == 1
    assert not [line for line in said(capsys)[0].splitlines() if line.startswith("✓")]


def test_a_stock_lean_has_the_last_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A script stands for it: it compiles everything and says what it is told to say of the theorem."""
    file, lean = tmp_path / "a.lean", tmp_path / "lean"
    file.write_text("theorem a : 1 = 1 := rfl\n")
    for reason, code in (("", 0), ("it rests on b", 1)):
        answer = json.dumps({"theorem": "a", "reason": reason, "axioms": []})
        lean.write_text(
            f"#!/bin/sh\ncase $1 in --version) echo Lean 9;; -o) cp $3 $2;; --run) echo '{answer}';; esac\n"
        )
        lean.chmod(0o755)
        assert main(["verify", str(file), "--lean", str(lean)]) == code
        out, _ = said(capsys)
        assert f"once more by {lean} (Lean 9)" in out
        assert (reason or "✓ a  axioms: none") in out
    assert main(["verify", str(file), "--lean", str(lean), "--json"]) == 1
    assert json.loads(said(capsys)[0])[0]["stock"]["reason"] == "it rests on b"


WRONG = [
    (["prove", "missing.lean", *QUICK], 2, "missing.lean: no such file"),
    (["prove", "plain.lean", *QUICK], 2, "plain.lean: no `sorry` to prove"),
    (["prove", "toy.lean", "--workers", "0", "--checkpoint", "nowhere"], 2, "nowhere: no such folder"),
    (["inspect", "unknown"], 2, "no run"),
    (["verify", "missing.lean"], 2, "missing.lean: no such file"),
    (["verify"], 2, "give a .lean file, or --certificate"),
    (["verify", "--certificate", "toy.lean"], 2, "toy.lean: no certificate"),
    (["verify", "--certificate", "missing.json"], 2, "missing.json: no such file"),
    (["verify", "toy.lean", "--lean", "no-lean"], 1, "no-lean: no executable of that name"),
    (["train", "--data", "missing.jsonl", "--out", "out"], 2, "missing.jsonl: no such file or run"),
    (["prove", "mathlib.lean", *QUICK], 2, "Mathlib"),
]


@pytest.mark.parametrize(
    ("arguments", "code", "words"), WRONG, ids=[" ".join(case[0][:2]) + str(i) for i, case in enumerate(WRONG)]
)
def test_wrong_use_is_one_clear_line(
    file: Path, arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("plain.lean").write_text("theorem t : 1 = 1 := rfl\n")
    Path("mathlib.lean").write_text("import Mathlib\ntheorem t : 1 = 1 := by sorry\n")
    assert main(arguments) == code
    error = said(capsys)[1].strip()
    assert error.startswith("leanseek: ") and "\n" not in error
    assert words in error


def test_an_unknown_flag_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "--frobnicate"]) == 2


def test_plain_lean_prints_lean_s_messages_and_exits_as_lean_does(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.lean"
    wrong.write_text("example : 1 = 2 := by decide\n#eval 6 * 7\n")
    ran = subprocess.run([sys.executable, "-m", "prover.cli", "lean", str(wrong)], capture_output=True, text=True)
    assert ran.returncode == 1
    assert ran.stdout.startswith(f"{wrong}:1:22: error: ") and ran.stdout.endswith("42\n")


def test_an_interrupt_keeps_what_was_found(file: Path, tmp_path: Path) -> None:
    hard = "\n".join(
        f"theorem hard{i} (f : Nat → Nat) (h : ∀ n, f (f n) < f (n + 1)) (n : Nat) : f (n + {i}) = n + {i} := by sorry"
        for i in range(4)
    )
    file.write_text(f"theorem easy : 1 = 1 := by sorry\n{hard}\n")
    command = [sys.executable, "-m", "prover.cli", "prove", str(file), "--policy", "portfolio", "--workers", "0"]
    run = subprocess.Popen(
        [*command, "--budget-seconds", "60", "--run", "cut"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        text=True,
    )
    results = tmp_path / "runs/cut/results.jsonl"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (results.exists() and results.read_text().strip()):
        time.sleep(0.1)
    run.send_signal(signal.SIGINT)
    out, _ = run.communicate(timeout=60)
    assert run.returncode == 1
    assert "stopped early" in out
    lines = [json.loads(line) for line in results.read_text().splitlines()]
    assert lines[0]["name"] == "easy" and lines[0]["verdict"] == "proved"
    assert json.loads((tmp_path / "runs/cut/summary.json").read_text())["finished"] is False


@pytest.mark.parametrize("used", ["", "sys.modules['ray'] = sys; "])
def test_the_process_ends_with_its_code_and_everything_said(used: str) -> None:
    script = (
        f"import atexit, sys; from prover.cli import end; {used}atexit.register(print, 'last'); print('said'); end(3)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout.split()) == (3, ["said", "last"])
