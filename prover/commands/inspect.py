"""`leanseek inspect`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter
from rich.console import Console

from data.records import to_json
from search.graph import node_link_json
from search.report import (
    TreeView,
    list_run,
    show_tree,
    to_networkx,
    write_graphml,
    write_html,
)
from search.run_folder import ReportError, open_run


def inspect(
    run: Path,
    theorem: str | None = None,
    /,
    *,
    html: Path | None = None,
    graphml: Path | None = None,
    json_: Annotated[bool, Parameter(name="--json")] = False,
    view: Annotated[TreeView | None, Parameter(name="*")] = None,
    sort: Literal["order", "name", "verdict", "seconds", "expansions", "lean_steps"] = "order",
    reverse: bool = False,
) -> int:
    """List a run's theorems, or show the search tree of one of them.

    Example: `leanseek inspect runs/first`, `leanseek inspect runs/first mirror_mirror --failures`,
    `leanseek inspect runs/first --html report.html`

    Parameters
    ----------
    run:
        the run's folder, or its name under `runs`.
    theorem:
        a theorem's name, `file:line`, or `#3` for the third of the list.
    html:
        write one offline page of the whole run here.
    graphml:
        write the theorem's tree as GraphML here.
    json_:
        print the results, or the theorem's tree as node-link JSON.
    sort:
        order of the list.
    reverse:
        turn the order round.
    """
    folder = run if run.exists() or len(run.parts) > 1 else Path("runs") / run
    console = Console()
    if html is not None:
        write_html(folder, html)
        console.print(f"wrote {html}", soft_wrap=True)
    if graphml is not None:
        if theorem is None:
            raise ReportError("--graphml writes one tree: name the theorem")
        write_graphml(folder, theorem, graphml)
        console.print(f"wrote {graphml}", soft_wrap=True)
    if json_:
        print(_json_of(folder, theorem))
    elif theorem is not None and graphml is None:
        console.print(show_tree(folder, theorem, view))
    elif html is None and graphml is None:
        console.print(list_run(folder, sort, reverse))
    return 0


def _json_of(folder: Path, theorem: str | None) -> str:
    if theorem is not None:
        return node_link_json(to_networkx(folder, theorem))
    return json.dumps([to_json(each.result) for each in open_run(folder).theorems], ensure_ascii=False)
