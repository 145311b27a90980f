"""`leanseek inspect`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter
from rich.console import Console

from data.records import to_json
from search.compare import comparison_text
from search.graph import node_link_json
from search.report import (
    TreeView,
    compare_runs,
    list_run,
    show_tree,
    to_networkx,
    write_dot,
    write_graphml,
    write_html,
)
from search.run_folder import ReportError, folder_of, open_run


def inspect(
    run: Path,
    theorem: str | None = None,
    /,
    *,
    html: Path | None = None,
    experts: bool = False,
    first: bool = False,
    graphml: Path | None = None,
    dot: Path | None = None,
    compare: Path | None = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
    view: Annotated[TreeView | None, Parameter(name="*")] = None,
    sort: Literal["order", "name", "verdict", "seconds", "expansions", "lean_steps"] = "order",
    reverse: bool = False,
) -> int:
    """List a run's theorems, or show the search tree of one of them.

    Example: `leanseek inspect runs/first`, `leanseek inspect runs/first mirror_mirror --failures`,
    `leanseek inspect runs/first --html report.html`, `leanseek inspect runs/first --compare runs/second`

    Parameters
    ----------
    run:
        the run's folder, or its name under `runs`.
    theorem:
        a theorem's name, `file:line`, or `#3` for the third of the list.
    html:
        write one offline page of the whole run here.
    experts:
        with --html: show which experts of the network fired for each goal and tactic; the run's checkpoint reads the
        prompts again.
    first:
        show the tree of the first search, with the templates alone, where the network searched after it.
    graphml:
        write the theorem's tree as GraphML here.
    dot:
        write the theorem's tree for Graphviz here (`dot -Tsvg`).
    compare:
        another run on the same theorems: what it won and lost, at which budgets, and McNemar's test; with --html on
        the page.
    json_:
        print the results, or the theorem's tree as node-link JSON.
    sort:
        order of the list.
    reverse:
        turn the order round.
    """
    folder = folder_of(run)
    console = Console()
    if html is not None:
        routing = None
        if experts:
            from prover.routing import recompute  # torch takes a second to import

            routing = recompute(open_run(folder))
        write_html(folder, html, routing=routing, compare_with=folder_of(compare) if compare is not None else None)
        console.print(f"wrote {html}", soft_wrap=True)
    for out, write, option in ((graphml, write_graphml, "--graphml"), (dot, write_dot, "--dot")):
        if out is not None:
            if theorem is None:
                raise ReportError(f"{option} writes one tree: name the theorem")
            write(folder, theorem, out, first=first)
            console.print(f"wrote {out}", soft_wrap=True)
    written = html is not None or graphml is not None or dot is not None
    if compare is not None and html is None:
        found = compare_runs(folder, folder_of(compare))
        if json_:
            print(json.dumps(found.to_json(), ensure_ascii=False))
        else:
            console.print(comparison_text(found))
    elif json_:
        print(_json_of(folder, theorem, first))
    elif theorem is not None and graphml is None and dot is None:
        console.print(show_tree(folder, theorem, view, first=first))
    elif not written:
        console.print(list_run(folder, sort, reverse))
    return 0


def _json_of(folder: Path, theorem: str | None, first: bool) -> str:
    if theorem is not None:
        return node_link_json(to_networkx(folder, theorem, first=first))
    return json.dumps([to_json(each.result) for each in open_run(folder).theorems], ensure_ascii=False)
