"""leanseek in Python: one function, an asynchronous iterator, and a summary in Markdown."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from data.records import TheoremResult
from prover.api import prove, prove_each
from prover.cli import main
from prover.inputs import UsageError
from prover.tools import PolicyChoice
from search.best_first import SearchConfig

QUICK = {
    "policy": PolicyChoice(policy="portfolio"),
    "workers": 0,
    "search": SearchConfig(budget_seconds=20.0, budget_expansions=20),
}
FILE = "".join(f"theorem t{i} (n : Nat) : n + {i} = {i} + n := by sorry\n" for i in range(4))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "toy.lean"
    path.write_text(FILE)
    return path


def test_results_are_typed_and_come_as_they_are_found(file: Path, tmp_path: Path) -> None:
    seen: list[TheoremResult] = []
    batch = prove(file, run="r", runs=tmp_path / "runs", on_result=seen.append, **QUICK)
    assert [result.name for result in batch.results] == ["t0", "t1", "t2", "t3"]
    assert tuple(seen) == batch.results
    assert batch.summary["proved"] == 4 and not batch.stopped
    assert all(result.certificate and result.certificate.verdict == "accepted" for result in batch.results)
    assert "sorry" not in batch.written[0].read_text()
    with pytest.raises(UsageError, match="no such file"):
        prove(tmp_path / "none.lean", runs=tmp_path / "runs", **QUICK)


def test_where_ray_does_not_start_the_search_goes_on_in_one_process(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried: list[int] = []

    def late(**options: object) -> None:
        tried.append(1)
        raise RuntimeError("The current node timed out during startup.\nMore lines.")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ray.init", late)
    assert main(["prove", str(file), "--policy", "portfolio", "--workers", "2"]) == 0
    assert len(tried) == 2
    said = capsys.readouterr()
    assert "timed out during startup.; searching in this process alone" in " ".join((said.out + said.err).split())


def test_an_asynchronous_loop_gets_every_result_and_leaving_it_ends_the_search(file: Path, tmp_path: Path) -> None:
    async def names(most: int) -> list[str]:
        found: list[str] = []
        results = prove_each(file, run="r", runs=tmp_path / "runs", **QUICK)
        async for result in results:
            found.append(result.name)
            if len(found) == most:
                break
        await results.aclose()
        return found

    assert asyncio.run(names(1)) == ["t0"]
    recorded = (tmp_path / "runs/r/results.jsonl").read_text().splitlines()
    assert 1 <= len(recorded) < 4
    assert sorted(asyncio.run(names(9))) == ["t0", "t1", "t2", "t3"]
    lines = [json.loads(line)["name"] for line in (tmp_path / "runs/r/results.jsonl").read_text().splitlines()]
    assert sorted(lines) == ["t0", "t1", "t2", "t3"]


def test_a_summary_for_github(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    file.write_text(
        "theorem t (p q : Prop) : p ∨ q → q ∨ p := by sorry\ntheorem bad (h : a ∣ nope) : 1 = 1 := by sorry\n"
    )
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "step.md"))
    quick = ["--policy", "portfolio", "--workers", "0", "--run", "r"]
    assert main(["prove", str(file), *quick, "--summary", "md"]) == 1
    lines = (tmp_path / "step.md").read_text().splitlines()
    assert lines[0] == "### leanseek: 1 of 2 proved"
    assert lines[4:6] == ["| theorem | verdict | place | seconds |", "| --- | --- | --- | --- |"]
    assert "| `t` | proved |" in lines[-1] and len(lines) == 8
    assert all(line.replace("\\|", "").count("|") == 5 for line in lines[4:])
    capsys.readouterr()
    monkeypatch.delenv("GITHUB_STEP_SUMMARY")
    assert main(["prove", str(file), *quick, "--summary", "md"]) == 1
    assert "### leanseek: 1 of 2 proved" in capsys.readouterr().out
