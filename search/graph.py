"""A search tree as a NetworkX graph, and the graph as GraphML, JSON and Graphviz's DOT.

Graph attributes: `theorem`, `file`, `line`, `statement`, `run`, `verdict`, `reason`, `problem` (a journal that was
cut), `seconds`.

A node is the number of a goal (0 is the theorem) with the attributes
  kind         `state`
  pp           the goals as Lean shows them;  target: their targets in one line;  goals: how many
  depth        tactics from the root along the path that found it first
  log_prob     sum of natural log-probabilities of those tactics;  priority: what the frontier sorted by
  status       `proved`, `failed` (a dead end), `open` (expanded, undecided) or `frontier` (never expanded)
  expanded_at  when it was expanded, counted in expansions from 0; -1 for never
  proved_at, failed_at   when its status was decided, likewise
  merged       True when several edges lead to it (tactics of one goal that leave the same count as one)
  on_proof     True when it is part of the proof
  visits       expansions of it and of what is shown below it (one way to a merged goal counts, see `home`)
  errors       how many tactics failed on it;  untried: how many candidates were left for later
or one of the ends that many tactics share: `finished` (kind `finished`), and `error:KIND` for each kind of error
(kind `error`).

An edge is a tactic, from the goal on which it was tried to each goal that it left (an edge of key 0, 1, … between
the same two):
  tactic, log_prob, proposed_by (`policy`, …), outcome (`state`, `finished`, `error`), seconds (Lean's), error
  expansion    the time at which it was tried;  position: its place in that expansion
  siblings     how many goals it left; they all have to be proved (an AND edge when more than 1), and the edges of
               one tactic agree in `expansion` and `position`
  on_proof     True when it is part of the proof
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import networkx as nx

from data.files import write_whole
from search.recorded_tree import NEVER, RecordedTree
from search.run_folder import Run, RunTheorem
from search.visible import visible

FINISHED = "finished"
_COLOURS = {
    "proved": "palegreen",
    "finished": "palegreen",
    "failed": "lightpink",
    "error": "lightpink",
    "open": "khaki",
    "frontier": "whitesmoke",
}


def tree_graph(run: Run, theorem: RunTheorem, tree: RecordedTree) -> nx.MultiDiGraph[int | str]:
    """The graph of a tree that has been read; see the head of this module for its attributes."""
    graph: nx.MultiDiGraph[int | str] = nx.MultiDiGraph(
        theorem=theorem.result.name,
        file=theorem.result.file,
        line=theorem.result.line,
        statement=tree.statement,
        run=run.name,
        verdict=theorem.result.verdict,
        reason=theorem.result.reason,
        problem=tree.problem,
        seconds=theorem.result.seconds,
    )
    proof = set(tree.proof)
    on_proof = {node for node, _ in proof}
    for node in tree.nodes.values():
        graph.add_node(
            node.id,
            kind="state",
            pp=node.pp,
            target=tree.target(node.id),
            goals=len(node.goals),
            depth=node.depth,
            log_prob=node.log_prob,
            priority=node.priority,
            status=tree.status(node.id),
            expanded_at=tree.expanded.get(node.id, [NEVER])[0],
            proved_at=tree.proved_at.get(node.id, NEVER),
            failed_at=tree.failed_at.get(node.id, NEVER),
            merged=tree.ways(node.id) > 1,
            on_proof=node.id in on_proof,
            untried=tree.untried(node.id) or 0,
            visits=tree.visits[node.id],
            errors=sum(attempt.outcome == "error" for attempt in tree.attempts(node.id)),
        )
    for time, expansion in enumerate(tree.expansions):
        for position, attempt in enumerate(expansion.tactics):
            ends: tuple[int | str, ...] = tuple(dict.fromkeys(attempt.children))
            if attempt.outcome == "finished":
                graph.add_node(FINISHED, kind="finished")
                ends = (FINISHED,)
            elif attempt.outcome == "error":
                ends = (f"error:{attempt.error_kind or 'tactic'}",)
                graph.add_node(ends[0], kind="error")
            for end in ends:
                graph.add_edge(
                    expansion.node,
                    end,
                    tactic=attempt.tactic,
                    log_prob=attempt.log_prob,
                    proposed_by=attempt.source,
                    outcome=attempt.outcome,
                    seconds=attempt.seconds,
                    error=attempt.error or "",
                    expansion=time,
                    position=position,
                    siblings=len(set(attempt.children)),
                    on_proof=(expansion.node, attempt.tactic) in proof,
                )
    return graph


def graphml(graph: nx.MultiDiGraph[int | str]) -> str:
    """The graph as a GraphML document. Characters that XML cannot hold are written as `‹U+0000›`."""
    safe = nx.MultiDiGraph(**_strings(graph.graph))
    safe.add_nodes_from((node, _strings(attributes)) for node, attributes in graph.nodes(data=True))
    safe.add_edges_from((a, b, key, _strings(each)) for a, b, key, each in graph.edges(keys=True, data=True))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(nx.generate_graphml(safe)) + "\n"


def node_link_json(graph: nx.MultiDiGraph[int | str]) -> str:
    """The graph as node-link JSON (`networkx.node_link_graph` reads it). Numbers that are not finite become null."""
    return json.dumps(_finite(nx.node_link_data(graph, edges="edges")), ensure_ascii=False, allow_nan=False)


def dot(graph: nx.MultiDiGraph[int | str]) -> str:
    """The graph in Graphviz's language: goals are boxes coloured by status, the proof is bold, AND edges are dashed."""
    lines = [f"digraph {_quoted(graph.graph['theorem'])} {{", "  node [shape=box, style=filled, fontname=monospace];"]
    for node, attributes in graph.nodes(data=True):
        shape = ""
        text = str(node) if isinstance(node, str) else f"#{node}\n{attributes['pp']}"
        if isinstance(node, str):
            shape = ", shape=ellipse"
        colour = _COLOURS.get(attributes.get("status", attributes["kind"]), "white")
        bold = ", penwidth=3" if attributes.get("on_proof") else ""
        lines.append(f"  {_quoted(node)} [label={_label(text)}, fillcolor={colour}{shape}{bold}];")
    for start, end, attributes in graph.edges(data=True):
        bold = ", penwidth=3" if attributes["on_proof"] else ""
        joint = ", style=dashed" if attributes["siblings"] > 1 else ""
        lines.append(f"  {_quoted(start)} -> {_quoted(end)} [label={_label(attributes['tactic'])}{bold}{joint}];")
    return "\n".join([*lines, "}", ""])


def write_text(text: str, out: Path) -> None:
    """Write `text`, lone surrogates escaped, so that a full disk leaves no half file.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(out, [text], errors="backslashreplace")


def _quoted(text: int | str) -> str:
    escaped = visible(str(text)).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _label(text: str) -> str:
    """The text with its lines on the left, as Graphviz writes them."""
    return '"' + "".join(_quoted(line)[1:-1] + "\\l" for line in text.splitlines()) + '"'


def _strings(attributes: dict[str, Any]) -> dict[str, Any]:
    return {key: visible(value) if isinstance(value, str) else value for key, value in attributes.items()}


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
