"""Run folders: whole, killed, damaged; and names that are nearly right."""

from __future__ import annotations

from pathlib import Path

import pytest
from recorded_runs import build_run

from search.run_folder import ReportError, find_theorem, open_run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_run(tmp_path_factory.mktemp("runs") / "first_steps", generated=2, expansions=5)


def test_theorems_come_in_order_with_their_journals(folder: Path) -> None:
    run = open_run(folder)
    assert run.name == "first_steps"
    assert [theorem.number for theorem in run.theorems] == list(range(1, 10))
    for theorem in run.theorems:
        assert (theorem.journal is None) == (theorem.result.verdict == "failed_to_start")
    assert run.manifest["lean"] == "4.35.0"
    assert run.problems == ()


def test_the_theorem_in_which_the_run_was_killed_is_there(folder: Path) -> None:
    last = open_run(folder).theorems[-1]
    assert (last.result.name, last.result.verdict, last.place) == (
        "FirstSteps.interrupted",
        "unfinished",
        "examples/first_steps.lean:90",
    )


def test_a_journal_without_a_name_is_found_by_its_position(tmp_path: Path) -> None:
    folder = build_run(tmp_path / "run", generated=0)
    lines = (folder / "results.jsonl").read_text().replace('"journal"', '"other"').splitlines()
    (folder / "results.jsonl").write_text("\n".join(lines[:3]) + "\n")
    journals = [theorem.journal for theorem in open_run(folder).theorems[:3]]
    assert [journal.name for journal in journals if journal] == ["0001.jsonl", "0002.jsonl", "0003.jsonl"]


@pytest.mark.parametrize(
    "name", ["FirstSteps.mirror_mirror", "examples/first_steps.lean:131", "first_steps.lean:131", "#1"]
)
def test_a_theorem_is_found_by_name_place_and_number(folder: Path, name: str) -> None:
    assert find_theorem(open_run(folder), name).result.name == "FirstSteps.mirror_mirror"


@pytest.mark.parametrize(
    ("wanted", "offered"),
    [
        ("mirror_miror", "FirstSteps.mirror_mirror"),
        ("And_Rotate", "FirstSteps.and_rotate"),
        ("generated_00", "generated_000"),
    ],
)
def test_the_nearest_names_are_offered(folder: Path, wanted: str, offered: str) -> None:
    with pytest.raises(ReportError, match="did you mean") as told:
        find_theorem(open_run(folder), wanted)
    assert offered in str(told.value)
    assert "\n" not in str(told.value)


def test_an_unlike_name_is_told_what_there_is(folder: Path) -> None:
    with pytest.raises(
        ReportError, match=r"no theorem 'xyzzy' in run first_steps; there are FirstSteps.mirror_mirror, .*…"
    ):
        find_theorem(open_run(folder), "xyzzy")


def test_a_name_that_occurs_twice_is_told_with_its_places(tmp_path: Path) -> None:
    folder = build_run(tmp_path / "run", generated=0)
    results = folder / "results.jsonl"
    results.write_text(results.read_text().replace("FirstSteps.and_rotate", "FirstSteps.mirror_mirror"))
    with pytest.raises(ReportError, match=r"#1 at examples/first_steps.lean:131, #2 at examples/first_steps.lean:16"):
        find_theorem(open_run(folder), "FirstSteps.mirror_mirror")


def test_an_unknown_run_is_told_with_those_beside_it(folder: Path) -> None:
    with pytest.raises(ReportError, match="did you mean first_steps"):
        open_run(folder.with_name("first_step"))
    with pytest.raises(ReportError, match="there are none"):
        open_run(folder / "nowhere" / "run")


def test_what_cannot_be_read_is_told_and_the_rest_is_there(tmp_path: Path) -> None:
    folder = build_run(tmp_path / "run", generated=0)
    results = folder / "results.jsonl"
    lines = results.read_text().splitlines()
    results.write_text("\n".join([*lines[:2], '{"name": "x"}', *lines[2:], '{"name": "y", "fi']))
    (folder / "manifest.json").write_text("[]")
    run = open_run(folder)
    assert len(run.theorems) == 7
    assert len(run.problems) == 3
    assert any("field file" in problem for problem in run.problems)
    assert run.manifest == {}


def test_an_empty_run_is_a_run(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "manifest.json").write_text("{}")
    assert open_run(tmp_path / "run").theorems == ()
