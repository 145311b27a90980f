"""The NetworkX graph, and GraphML and JSON that other programs can read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import networkx as nx
import pytest
from recorded_runs import HOSTILE, RIGHT_TO_LEFT, build_run

from search.report import ReportError, to_networkx, write_dot, write_graphml, write_json


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_run(tmp_path_factory.mktemp("runs") / "first_steps", generated=1)


def test_nodes_and_edges_say_what_happened(run: Path) -> None:
    graph = to_networkx(run, "FirstSteps.mirror_mirror")
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.graph["verdict"] == "proved"
    assert graph.nodes[0]["target"] == "⊢ t.mirror.mirror = t"
    assert graph.nodes[1] == {
        "kind": "state", "pp": "⊢ Tree.leaf.mirror.mirror = Tree.leaf", "goals": 1, "depth": 1,
        "target": "⊢ Tree.leaf.mirror.mirror = Tree.leaf", "log_prob": -0.7, "priority": -0.7, "status": "proved",
        "expanded_at": 1, "proved_at": 1, "failed_at": -1, "merged": True, "on_proof": True, "errors": 0, "untried": 0,
        "visits": 1,
    }  # fmt: skip
    assert graph.nodes[3]["status"] == "frontier"


def test_the_goals_of_one_tactic_share_its_edge_group(run: Path) -> None:
    graph = to_networkx(run, "FirstSteps.mirror_mirror")
    group = [(end, edge) for _, end, edge in graph.out_edges(0, data=True) if edge["tactic"] == "induction t"]
    assert [end for end, _ in group] == [1, 2]
    assert {(edge["expansion"], edge["position"], edge["siblings"]) for _, edge in group} == {(0, 0, 2)}
    assert all(edge["on_proof"] for _, edge in group)


def test_failures_lead_to_an_end_of_their_kind(run: Path) -> None:
    graph = to_networkx(run, "FirstSteps.mirror_mirror")
    assert {node: graph.in_degree(node) for node in graph if isinstance(node, str)} == {
        "error:tactic": 4, "error:parse": 1, "error:timeout": 1, "finished": 2,
    }  # fmt: skip
    [grind] = [edge for _, _, edge in graph.in_edges("error:timeout", data=True)]
    assert (grind["proposed_by"], grind["error"]) == ("portfolio", "the tactic took more than 5 s")


def test_every_tactic_is_an_edge_and_proofs_are_paths(run: Path) -> None:
    graph = to_networkx(run, "FirstSteps.and_rotate")
    tried = {(edge["expansion"], edge["position"]) for _, _, edge in graph.edges(data=True)}
    assert len(tried) == 8
    assert nx.shortest_path(graph, 0, "finished") == [0, 1, 3, "finished"]
    assert graph.number_of_edges(0, 1) == 2, "two tactics with the same result are two edges"


@pytest.mark.parametrize(
    "theorem", ["FirstSteps.mirror_mirror", "FirstSteps.hostile", "#4", "generated_000", "FirstSteps.interrupted"]
)
def test_graphml_is_read_back(run: Path, tmp_path: Path, theorem: str) -> None:
    graph = to_networkx(run, theorem)
    write_graphml(run, theorem, tmp_path / "tree.graphml")
    again = nx.read_graphml(tmp_path / "tree.graphml", force_multigraph=True)
    assert set(again) == {str(node) for node in graph}
    assert again.number_of_edges() == graph.number_of_edges()
    assert again.nodes["0"]["target"] == graph.nodes[0]["target"]
    assert list(tmp_path.iterdir()) == [tmp_path / "tree.graphml"]


def test_graphml_holds_what_xml_cannot(run: Path, tmp_path: Path) -> None:
    write_graphml(run, "FirstSteps.hostile", tmp_path / "tree.graphml")
    again = nx.read_graphml(tmp_path / "tree.graphml", force_multigraph=True)
    tactics = {edge["tactic"] for _, _, edge in again.edges(data=True)}
    assert "[bold]exact[/bold] ‹U+001B›[31m‹U+202E›" in tactics
    assert f"show {HOSTILE}" in tactics
    assert RIGHT_TO_LEFT in again.nodes["1"]["target"]


def test_json_is_read_back(run: Path, tmp_path: Path) -> None:
    write_json(run, "FirstSteps.hostile", tmp_path / "tree.json")
    data = json.loads((tmp_path / "tree.json").read_text(), parse_constant=lambda name: pytest.fail(name))
    again = nx.node_link_graph(data, edges="edges")
    graph = to_networkx(run, "FirstSteps.hostile")
    assert nx.utils.graphs_equal(again, graph)


def test_a_theorem_without_a_tree_is_told_why(run: Path) -> None:
    with pytest.raises(ReportError, match=r"no tree was recorded for FirstSteps.unbound .*unknown identifier 'Foo'"):
        to_networkx(run, "FirstSteps.unbound")


def test_dot_has_every_goal_and_tactic_as_quoted_text(run: Path, tmp_path: Path) -> None:
    for theorem in ("FirstSteps.mirror_mirror", "FirstSteps.hostile"):
        write_dot(run, theorem, tmp_path / "tree.dot")
        text = (tmp_path / "tree.dot").read_text()
        graph = to_networkx(run, theorem)
        assert text.startswith(f'digraph "{theorem}" {{\n')
        assert text.endswith("}\n")
        lines = text.splitlines()[2:-1]
        assert sum("->" in line.split(" [label=")[0] for line in lines) == graph.number_of_edges()
        assert len(lines) == graph.number_of_edges() + graph.number_of_nodes()
        quoted = re.compile(r'  "(?:[^"\\]|\\.)*"(?: -> "(?:[^"\\]|\\.)*")? \[label="(?:[^"\\]|\\.)*"[a-z, =0-9]*\];')
        assert [line for line in lines if not quoted.fullmatch(line)] == []
