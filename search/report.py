"""What a person or a program asks about a run: a list, a tree, a graph, a page. The face of the modules behind it.

Each function takes the run's folder and, where one is meant, a theorem: its name, `file:line`, or `#3` for the third
of the list. All raise `ReportError` (one line, with the nearest names) when there is no such run or theorem.

    graph = to_networkx(Path("runs/first"), "mirror_mirror")
    tried = [tactic for _, _, tactic in graph.edges(data="tactic")]
    networkx.shortest_path(graph, 0, "finished")
"""

from __future__ import annotations

from pathlib import Path

import networkx as nx
from rich.console import RenderableType
from rich.table import Table

from search.compare import Comparison, compare
from search.explorer.page import MAX_BYTES, run_page
from search.explorer.payload import Additions
from search.explorer.routing import RunRouting
from search.graph import dot, graphml, node_link_json, tree_graph, write_text
from search.recorded_tree import RecordedTree, read_tree
from search.run_folder import ReportError, Run, RunTheorem, find_theorem, open_run
from search.text_tree import SORTS, TreeView, theorem_table, tree_text

__all__ = [
    "SORTS",
    "ReportError",
    "TreeView",
    "compare_runs",
    "list_run",
    "show_tree",
    "to_networkx",
    "write_dot",
    "write_graphml",
    "write_html",
    "write_json",
]


def list_run(run: Path, sort: str = "order", reverse: bool = False) -> Table:
    """The theorems of a run as a table for `rich.console.Console.print`; `sort` is one of `SORTS`."""
    return theorem_table(open_run(run), sort, reverse)


def show_tree(run: Path, theorem: str, view: TreeView | None = None, *, first: bool = False) -> RenderableType:
    """The search tree of a theorem for `rich.console.Console.print`."""
    _, found, tree = _open(run, theorem, first)
    return tree_text(found, tree, view)


def to_networkx(run: Path, theorem: str, *, first: bool = False) -> nx.MultiDiGraph[int | str]:
    """The search tree of a theorem with every tactic that was tried; `search.graph` says what the attributes are."""
    return tree_graph(*_open(run, theorem, first))


def write_graphml(run: Path, theorem: str, out: Path, *, first: bool = False) -> None:
    """Write the graph of `to_networkx` as GraphML (Gephi, yEd, Cytoscape and NetworkX read it)."""
    write_text(graphml(to_networkx(run, theorem, first=first)), out)


def write_dot(run: Path, theorem: str, out: Path, *, first: bool = False) -> None:
    """Write the graph of `to_networkx` for Graphviz (`dot -Tsvg`)."""
    write_text(dot(to_networkx(run, theorem, first=first)), out)


def compare_runs(run: Path, other: Path) -> Comparison:
    """The run against another on the same theorems: won and lost, curves, McNemar's test."""
    return compare(open_run(run), open_run(other))


def write_json(run: Path, theorem: str, out: Path) -> None:
    """Write the graph of `to_networkx` as node-link JSON."""
    write_text(node_link_json(to_networkx(run, theorem)), out)


def write_html(
    run: Path,
    out: Path,
    max_bytes: int = MAX_BYTES,
    routing: RunRouting | None = None,
    compare_with: Path | None = None,
) -> None:
    """Write one page that shows the whole run without a network; long Lean errors are cut when it would be larger.

    `routing` says which experts fired (`prover.routing` finds it out); `compare_with` is another run on the same
    theorems.

    Raises:
        OSError: it cannot be written.
    """
    opened = open_run(run)
    compared = compare(opened, open_run(compare_with)) if compare_with is not None else None
    write_text(run_page(opened, max_bytes, Additions(routing, compared)), out)


def _open(run: Path, theorem: str, first: bool = False) -> tuple[Run, RunTheorem, RecordedTree]:
    """`first`: the tree of the first search, with templates alone, where a later one went on from it."""
    opened = open_run(run)
    found = find_theorem(opened, theorem)
    if first:
        if found.first is None:
            raise ReportError(f"{found.result.name} was searched once: leave --first out")
        return opened, found, read_tree(found.first)
    if found.journal is None:
        told = found.result.reason or "nothing was searched"
        raise ReportError(f"no tree was recorded for {found.result.name} ({found.result.verdict}: {told})")
    return opened, found, read_tree(found.journal)
