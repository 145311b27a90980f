"""Bundles the explorer into one HTML page that needs no network: assets of this folder and the packed run.

The page's own security policy allows nothing but its script and its style, by hash. Everything that a stranger wrote
(goals, tactics, errors, names) is inside base64; the script puts it on the page as text only.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from search.explorer.payload import LIMITS, Additions, pack, row_payload, run_payload, tree_payload
from search.explorer.routing import NodeRouting, RunRouting
from search.recorded_tree import RecordedTree, read_tree
from search.run_folder import Run
from search.visible import visible

MAX_BYTES = 18_000_000
"""What all trees of a page may take, compressed."""

SCRIPTS = (
    "codec", "model", "layout", "lean", "elements", "painter",
    "canvas", "detail", "charts", "run", "theorem", "app",
)  # fmt: skip
"""The JavaScript files in the order in which they are joined."""


def run_page(run: Run, max_bytes: int = MAX_BYTES, more: Additions | None = None) -> str:
    """The page of a run. When its trees would take more than `max_bytes`, the largest lose the ends of Lean errors,
    and then their last expansions; the page says so where it happened.
    """
    more = more or Additions()
    folder = Path(__file__).parent
    script = "\n".join((folder / f"{name}.js").read_text("utf-8") for name in SCRIPTS)
    script = f'"use strict";\n(() => {{\n{script}\n}})();\n'
    script = script.replace("</script", "<\\/script")  # even in a comment it would end the script
    style = (folder / "explorer.css").read_text("utf-8")
    trees, rows = _pack_trees(run, max_bytes, more.routing)
    data = [f'<script type="application/octet-stream" id="run">{pack(run_payload(run, rows, more))}</script>']
    data += [f'<script type="application/octet-stream" id="{name}">{tree}</script>' for name, tree in trees.items()]
    policy = f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; img-src data:; base-uri 'none'"
    parts = {
        "{{title}}": html.escape(visible(run.name)),
        "{{policy}}": html.escape(policy),
        "{{style}}": style,
        "{{data}}": "\n".join(data),
        "{{script}}": script,
    }
    page = (folder / "explorer.html").read_text("utf-8")
    # One pass, left to right: what is put in is never searched for further marks.
    pieces = []
    for mark, text in parts.items():
        before, page = page.split(mark, 1)
        pieces += [before, text]
    return "".join([*pieces, page])


def _pack_trees(run: Run, max_bytes: int, routing: RunRouting | None) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The trees by the names of their data blocks, and the rows of the theorems."""
    trees: dict[str, str] = {}
    places: dict[str, tuple[Path, Mapping[int, NodeRouting] | None]] = {}
    rows = []
    routed = routing.theorems if routing is not None else {}
    for theorem in run.theorems:
        tree, first = _read(theorem.journal), _read(theorem.first)
        rows.append(row_payload(theorem, tree, first))
        named = ((f"tree-{theorem.number}", tree, routed.get(theorem.number)), (f"first-{theorem.number}", first, None))
        for name, each, experts in named:
            if each is not None and each.nodes:
                trees[name] = pack(tree_payload(each, routing=experts))
                places[name] = (each.path, experts)
    share = _fair_share([len(tree) for tree in trees.values()], max_bytes)
    for name in [name for name, tree in trees.items() if len(tree) > share]:
        path, experts = places[name]
        tree = read_tree(path)
        for limits in LIMITS[1:]:
            trees[name] = pack(tree_payload(tree, limits, experts))
            if len(trees[name]) <= share:
                break
    return trees, rows


def _read(journal: Path | None) -> RecordedTree | None:
    return read_tree(journal) if journal is not None else None


def _fair_share(sizes: list[int], total: int) -> int:
    """The largest size such that trees cut down to it fit into `total` together; small trees leave room to large."""
    left = total
    for position, size in enumerate(sorted(sizes)):
        share = left // (len(sizes) - position)
        if size > share:
            return share
        left -= size
    return max(sizes, default=0)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
