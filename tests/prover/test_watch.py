"""The view of a running batch: read from what the batch has written, as it is written."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from data.jsonl import append_line
from data.records import TheoremResult, to_json
from prover.commands.watch import RunView, watch
from prover.commands.watching import Tail
from search.journal import ExpansionLine, Journal, NodeLine, TacticLine, TheoremLine
from search.run_folder import ReportError


def shown(view: RunView) -> str:
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(view.show())
    return console.export_text()


def tried(order: int, *tactics: str) -> ExpansionLine:
    lines = tuple(TacticLine(tactic, -1.0, "policy", "error", error="no", error_kind="tactic") for tactic in tactics)
    return ExpansionLine(order, 0, 0.1, 0.1, lines)


def test_a_run_is_followed_to_its_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = tmp_path / "first"
    (run / "trees").mkdir(parents=True)
    (run / "manifest.json").write_text(json.dumps({"theorems": 3}))
    view = RunView(run)
    view.read()
    assert "0 running" in shown(view)
    assert "0 of 0 proved, 3 of 3 to go" in shown(view)
    journal = Journal(run / "trees" / "0001.jsonl")
    journal.write(TheoremLine("A.claim", "a.lean", 1, "theorem A.claim : 1 = 2", "h"))
    journal.write(NodeLine(0, "⊢ 1 = 2", (), 0, 0.0, 0.0))
    journal.write(tried(0, "rfl", 'simp only ["x\\y"]'))
    view.read()
    text = shown(view)
    assert "1 running" in text
    assert [(tail.name, tail.expansions, tail.tactics) for tail in view.running] == [("A.claim", 1, 2)]
    assert 'simp only ["x\\y"]' in text
    journal.write(tried(1, "omega"))
    view.read()
    assert view.rate > 0
    assert "omega" in shown(view)
    journal.close()
    append_line(run / "results.jsonl", to_json(TheoremResult("A.claim", "a.lean", "open", reason="out of time")))
    (run / "trees" / "0001.jsonl").open("a").write(json.dumps({"kind": "end"}) + "\n")
    (run / "summary.json").write_text(json.dumps({"finished": True}))
    view.read()
    text = shown(view)
    assert view.finished
    assert "finished  0 of 1 proved, 2 of 3 to go" in text
    assert "· A.claim" in text and "out of time" in text
    assert watch(run, once=True) == 0
    assert "finished" in capsys.readouterr().out


def test_a_journal_that_begins_anew_is_read_from_its_start(tmp_path: Path) -> None:
    run = tmp_path / "first"
    (run / "trees").mkdir(parents=True)
    place = run / "trees" / "0001.jsonl"
    head = TheoremLine("A.claim", "a.lean", 1, "theorem A.claim : 1 = 2", "h")
    with Journal(place) as journal:
        journal.write(head)
        journal.write(tried(0, "rfl", "simp", "omega", "decide"))
    view = RunView(run)
    view.read()
    place.rename(run / "aside.jsonl")
    with Journal(place) as journal:
        journal.write(head)
        journal.write(tried(0, "grind"))
    view.read()
    assert "grind" in shown(view)


def test_results_are_read_on_in_whole_lines(tmp_path: Path) -> None:
    run = tmp_path / "first"
    (run / "trees" / "explored").mkdir(parents=True)
    (run / "manifest.json").write_text("{}")
    results = run / "results.jsonl"
    append_line(results, to_json(TheoremResult("A", "a.lean", "proved", "rfl")))
    view = RunView(run)
    view.read()
    line = json.dumps(to_json(TheoremResult("B", "a.lean", "open", reason="out of time")))
    with results.open("a") as file:
        file.write(line[:40])
        file.flush()
        view.read()
        assert view.counts == {"proved": 1}
        file.write(line[40:] + "\n")
    view.read()
    assert view.counts == {"proved": 1, "open": 1}
    results.write_text(line + "\n")
    view.read()
    assert view.counts == {"open": 1}
    with Journal(run / "trees" / "explored" / "0003.jsonl") as journal:
        journal.write(TheoremLine("C", "a.lean", 3, "theorem C : 1 = 2", "h"))
        journal.write(tried(0, "rfl"))
    view.read()
    assert [tail.name for tail in view.running] == ["C"]


def test_no_run(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="no run"):
        watch(tmp_path / "nowhere")


def test_a_search_is_told_with_its_depth_and_its_most_promising_goal(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "0001.jsonl")
    journal.write(TheoremLine("A.claim", "a.lean", 1, "theorem A.claim : 1 = 2", "h"))
    journal.write(NodeLine(0, "⊢ 1 = 2", (), 0, 0.0, 0.0))
    journal.write(NodeLine(1, 'h : "x" = y\n⊢ worse', (), 3, -2.0, -1.5))
    journal.write(NodeLine(2, "⊢ better\n  still", (), 2, -1.0, -0.5))
    journal.write(tried(0, "rfl"))
    journal.close()
    tail = Tail("A.claim", tmp_path / "0001.jsonl")
    tail.read()
    assert tail.now == "A.claim  1 expansions, depth 3, best ⊢ better still"
