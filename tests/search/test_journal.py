"""The journal's lines are exactly those of its schema, and a journal that was cut is read as far as it goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from scripted import Clock, ScriptedCertifier, ScriptedEnv, Table, TablePolicy

from data.records import Theorem
from lean_project.states import Goal, Hypothesis, TacticState
from search.best_first import SearchConfig, Services, search
from search.journal import EndLine, Journal, node_line, read_journal
from search.node import Node

TABLE: Table = {
    "root": {"cheat": (), "split": ("a", "b"), "bad": "unknown identifier 'x'"},
    "a": {"simp": ()},
    "b": {"rfl": ()},
}
THEOREM = Theorem("N.foo", "f.lean", 7, "", "theorem foo : P := by ", "")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "trees" / "0.jsonl"
    with Journal(path) as writer:
        services = Services(ScriptedCertifier(bad=["cheat"]), writer, Clock(0.5))
        log_probs = {("root", "cheat"): -0.1}
        search(THEOREM, ScriptedEnv(TABLE), TablePolicy(TABLE, log_probs), SearchConfig(), services)
    return path


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_every_line_has_the_fields_of_its_kind(journal: Path) -> None:
    fields = {
        "theorem": ["name", "file", "line", "statement", "statement_hash", "config", "extra"],
        "node": ["id", "pp", "goals", "depth", "log_prob", "priority"],
        "expansion": ["order", "node", "policy_seconds", "lean_seconds", "tactics", "untried"],
        "refused": ["proof", "reason", "path"],
        "end": [
            "verdict",
            "reason",
            "proof",
            "seconds",
            "expansions",
            "lean_steps",
            "tokens",
            "flops",
            "path",
            "lean_cpu",
        ],
    }
    for line in lines(journal):
        optional = {"rest", "tokens", "flops", "lean_cpu"} if line["kind"] == "expansion" else set()
        assert [name for name in line if name not in optional] == ["kind", *fields[line["kind"]]]
    tactic = ["tactic", "log_prob", "source", "outcome", "children", "error", "error_kind", "seconds"]
    tactics = [each for line in lines(journal) if line["kind"] == "expansion" for each in line["tactics"]]
    assert tactics and all(list(each) == tactic for each in tactics)


def test_the_lines_tell_what_happened_in_order(journal: Path) -> None:
    written = lines(journal)
    kinds = [line["kind"] for line in written]
    assert kinds == [
        "theorem",
        "node",
        "expansion",
        "refused",
        "refused",
        "node",
        "node",
        "expansion",
        "expansion",
        "expansion",
        "end",
    ]
    assert written[0]["name"] == "N.foo" and written[0]["config"]["alpha"] == 0.5
    assert written[1] == {
        "kind": "node",
        "id": 0,
        "pp": "⊢ root",
        "goals": [{"case": None, "hypotheses": [], "target": "root"}],
        "depth": 0,
        "log_prob": 0.0,
        "priority": 0.0,
    }
    split, bad = written[7]["tactics"]
    assert (split["outcome"], split["children"], split["error"]) == ("state", [1, 2], None)
    assert (bad["outcome"], bad["error"], bad["error_kind"]) == ("error", "unknown identifier 'x'", "tactic")
    assert (written[7]["order"], written[7]["node"], written[7]["lean_seconds"]) == (1, 0, 0.5)
    assert written[-1]["path"] == [[0, "split"], [1, "simp"], [2, "rfl"]]
    assert written[-1]["verdict"] == "proved" and written[-1]["proof"].endswith("· simp\n  · rfl")


def test_a_journal_is_read_back_whole(journal: Path) -> None:
    tree = read_journal(journal)
    assert tree.problems == ()
    assert tree.theorem is not None and tree.theorem.line == 7
    assert sorted(tree.nodes) == [0, 1, 2] and tree.nodes[2].pp == "⊢ b"
    assert [expansion.node for expansion in tree.expansions] == [0, 0, 1, 2]
    assert tree.parents == {1: ((0, "split"),), 2: ((0, "split"),)}
    assert len(tree.refused) == 2
    assert tree.end is not None and tree.end.path == ((0, "split"), (1, "simp"), (2, "rfl"))


def test_hypotheses_are_triples() -> None:
    goal = Goal("inl", (Hypothesis("x", "Nat", "3"), Hypothesis("h", "x = 3")), "True")
    line = node_line(Node(4, TacticState.of_goals((goal,), 9), log_prob=-4.0, depth=4), 0.5)
    assert line.goals[0].hypotheses == (("x", "Nat", "3"), ("h", "x = 3", None))
    assert (line.goals[0].case, line.priority) == ("inl", -2.0)


def test_a_journal_cut_anywhere_is_read_and_says_so(journal: Path) -> None:
    whole = journal.read_bytes()
    ends = {position + 1 for position, byte in enumerate(whole) if byte == ord("\n")}
    for length in range(0, len(whole) - 1, 7):
        journal.write_bytes(whole[:length])
        tree = read_journal(journal)
        complete = whole[:length].count(b"\n")
        read = len(tree.nodes) + len(tree.expansions) + len(tree.refused) + bool(tree.theorem)
        # A cut just before a line's end leaves a whole line.
        assert read in (complete, complete + (length + 1 in ends))
        assert tree.end is None
        if length and length not in ends and read == complete:
            assert len(tree.problems) == 1 and "cut off" in tree.problems[0]


def test_damage_in_the_middle_is_told_by_line_and_the_rest_is_read(journal: Path) -> None:
    text = journal.read_text().splitlines()
    text[2] = text[2][:40]
    text.insert(4, '{"kind":"weather"}')
    text.insert(5, '{"kind":"refused","proof":3,"reason":"x"}')
    journal.write_text("\n".join(text) + "\n")
    tree = read_journal(journal)
    assert ":3: not a JSON object" in tree.problems[0] and "cut off" not in tree.problems[0]
    assert "unknown kind 'weather'" in tree.problems[1]
    assert "field proof" in tree.problems[2]
    assert len(tree.expansions) == 3 and tree.end is not None


def test_unknown_fields_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "j"
    path.write_text('{"kind":"theorem","name":"a","file":"","line":0,"statement":"","statement_hash":"","later":1}\n')
    tree = read_journal(path)
    assert tree.theorem is not None and tree.theorem.extra == {"later": 1}


def test_lines_are_on_the_disk_before_the_journal_is_closed(tmp_path: Path) -> None:
    writer = Journal(tmp_path / "j")
    writer.write(EndLine("open", "stopped", None, 1.0, 2, 3, 4, 5.0))
    tree = read_journal(tmp_path / "j")
    writer.close()
    assert tree.end is not None and tree.end.reason == "stopped"
