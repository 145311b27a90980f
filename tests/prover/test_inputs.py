"""Which theorems a command line means: paths, folders, globs, standard input, patterns, shards."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from data.records import Theorem, TheoremResult
from lean_project.holes import Failure
from lean_project.outline import ZygoteSource
from lean_project.theorems import Loaded
from prover.inputs import Choice, Source, UsageError, chosen, load_all, sources_of
from search.batch import Recorder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b.lean", "a/c.lean", "a/d.jsonl", "a/e.txt", ".lake/f.lean", "build/g.lean", "a/c.proved.lean"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("theorem t : 1 = 1 := by sorry\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def paths(*texts: str) -> list[str]:
    return [str(source.path) for source in sources_of(texts, Path("runs/r"))]


def test_files_folders_and_globs_give_each_file_once(folder: Path) -> None:
    assert paths("a", "a/c.lean", "b.lean") == ["a/c.lean", "a/d.jsonl", "b.lean"]
    assert paths(".") == ["a/c.lean", "a/d.jsonl", "b.lean"]
    assert paths("**/*.lean") == ["a/c.lean", "a/c.proved.lean", "b.lean", "build/g.lean"]
    with pytest.raises(UsageError, match="no file fits"):
        paths("z*.lean")
    with pytest.raises(UsageError, match="no such file"):
        paths("z.lean")
    (folder / "empty").mkdir()
    with pytest.raises(UsageError, match="folder without"):
        paths("empty")


@pytest.mark.parametrize(("text", "suffix"), [("theorem t : p", ".lean"), ('\n{"statement": "x"}\n', ".jsonl")])
def test_standard_input_is_kept_beside_the_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, text: str, suffix: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert paths("-") == [f"runs/r.stdin{suffix}"]
    assert Path(f"runs/r.stdin{suffix}").read_text() == text


def test_a_file_found_in_a_folder_may_be_of_no_use(folder: Path) -> None:
    Path("plain.lean").write_text("theorem t : 1 = 1 := rfl\n")
    Path("mathlib.lean").write_text("import Mathlib\ntheorem t : 1 = 1 := by sorry\n")
    zygotes = ZygoteSource()
    try:
        found = load_all(
            [Source(Path(name), named=False) for name in ("plain.lean", "mathlib.lean", "b.lean")], zygotes
        )
        with pytest.raises(UsageError, match="no `sorry`"):
            load_all([Source(Path("plain.lean"))], zygotes)
    finally:
        zygotes.close()
    assert [str(file.path) for file in found] == ["mathlib.lean", "b.lean"]
    assert "Mathlib" in found[0].failures[0].reason


def theorem(name: str, line: int) -> Theorem:
    return Theorem(name, "dir/a.lean", line, "", f"theorem {name} : {line} = {line} := by ", "")


LOADED = [
    Loaded(
        Path("dir/a.lean"),
        tuple(theorem(name, line) for line, name in enumerate(["A.x", "A.y", "B.x", "B.z"], start=2)),
        (Failure("A.bad", "dir/a.lean", 1, "no"),),
    )
]


def names(choice: Choice) -> list[str]:
    return [entry.name for _, entry in chosen(LOADED, choice)]


def test_patterns_are_for_the_whole_name_its_last_part_or_the_place() -> None:
    assert names(Choice(only=("A.*",))) == ["A.bad", "A.x", "A.y"]
    assert names(Choice(only=("x",))) == ["A.x", "B.x"]
    assert names(Choice(only=("a.lean:4", "z"))) == ["B.x", "B.z"]
    with pytest.raises(UsageError, match=r"--only nothing; there are A\.bad, A\.x"):
        names(Choice(only=("nothing",)))


def test_shards_part_the_theorems_and_keep_their_numbers() -> None:
    parts = [chosen(LOADED, Choice(shard=f"{index}/3")) for index in (1, 2, 3)]
    assert sorted(number for part in parts for number, _ in part) == [1, 2, 3, 4, 5]
    assert [number for number, _ in parts[0]] == [1, 4]
    for wrong in ("0/3", "4/3", "x", "1/0"):
        with pytest.raises(UsageError, match="I/N"):
            chosen(LOADED, Choice(shard=wrong))


def test_statements_that_a_run_proved_are_skipped_whatever_they_are_called(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "run", {})
    for one, verdict in ((theorem("other", 2), "proved"), (theorem("A.y", 3), "open")):
        recorder.record(TheoremResult(one.name, "b.lean", verdict, statement_hash=one.statement_hash))
    assert names(Choice(skip_proved=tmp_path / "run")) == ["A.bad", "A.y", "B.x", "B.z"]
    with pytest.raises(UsageError, match="--skip-proved: no run"):
        names(Choice(skip_proved=tmp_path / "none"))
