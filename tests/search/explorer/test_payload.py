"""What the page is told, and how much of it when there is too much."""

from __future__ import annotations

import base64
import itertools
import json
import zlib
from typing import Any

import pytest
from recorded_runs import HOSTILE, build_run

from search.explorer.payload import LIMITS, Limits, pack, tree_payload
from search.recorded_tree import RecordedTree, read_tree


def unpack(packed: str) -> Any:
    return json.loads(zlib.decompress(base64.b64decode(packed)))


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> dict[str, RecordedTree]:
    run = build_run(tmp_path_factory.mktemp("runs") / "run", generated=4, expansions=60)
    read = [read_tree(path) for path in sorted((run / "trees").glob("*.jsonl"))]
    return {tree.journal.theorem.name: tree for tree in read if tree.journal.theorem}


def test_everything_of_a_tree_is_there(trees: dict[str, RecordedTree]) -> None:
    tree = trees["FirstSteps.mirror_mirror"]
    told = unpack(pack(tree_payload(tree)))
    strings = told["strings"]
    number, _, log_prob, _, proved_at, failed_at, goals, visits = told["nodes"][2]
    assert (number, log_prob, proved_at, failed_at, visits) == (2, -0.7, 3, -1, 2)
    [[label, hypotheses, target]] = goals
    assert strings[label] == "node"
    assert [f"{strings[name]} : {strings[type_]}" for name, type_, _ in hypotheses][4] == "ihl : l.mirror.mirror = l"
    assert strings[target] == "(l.node a r).mirror.mirror = l.node a r"
    attempts = told["expansions"][0][4]
    assert [strings[attempt[0]] for attempt in attempts][:2] == ["induction t", "simp"]
    assert strings[attempts[2][6]].startswith("The rfl tactic failed. Possible reasons:\n")
    assert [[node, strings[tactic]] for node, tactic in told["proof"]] == [list(step) for step in tree.proof]
    assert told["shortened"] == ""


def test_hidden_characters_become_visible_and_numbers_finite(trees: dict[str, RecordedTree]) -> None:
    told = unpack(pack(tree_payload(trees["FirstSteps.hostile"])))
    assert f'"{HOSTILE}" = s' in told["strings"]
    assert "[bold]exact[/bold] ‹U+001B›[31m‹U+202E›" in told["strings"]
    assert unpack(pack({"a": [float("nan"), float("-inf"), 1.5]})) == {"a": [None, None, 1.5]}


def test_limits_shorten_step_by_step_and_say_so(trees: dict[str, RecordedTree]) -> None:
    tree = max(trees.values(), key=lambda each: len(each.nodes))
    sizes = [len(pack(tree_payload(tree, limits))) for limits in LIMITS]
    for larger, smaller in itertools.pairwise(sizes):
        assert smaller <= 1.01 * larger
    assert sizes[-1] < sizes[0] / 2
    told = tree_payload(tree, Limits(20, 10))
    assert (
        told["shortened"]
        == "Lean errors are cut at 20 characters and only the first 10 expansions and the proof are kept"
    )
    assert max(len(told["strings"][attempt[6]]) for expansion in told["expansions"] for attempt in expansion[4]) <= 21


def test_a_shortened_tree_keeps_its_proof_and_no_loose_ends(trees: dict[str, RecordedTree]) -> None:
    proved = [tree for tree in trees.values() if tree.proof and len(tree.expansions) > 20]
    assert proved
    for tree in proved:
        told = tree_payload(tree, Limits(40, 5))
        kept = {node[0] for node in told["nodes"]}
        assert {node for node, _ in tree.proof} <= kept
        assert {expansion[1] for expansion in told["expansions"]} <= kept
        parents = {node: parent for node, parent, _, _ in told["homes"]}
        for node in kept - {0}:
            while node != 0:
                assert parents[node] in kept
                node = parents[node]
        assert told["times"] == sorted(told["times"])
        assert len(told["times"]) == len(told["expansions"])
