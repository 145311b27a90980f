"""What a forked child does. One job each: hold a theorem's proof states, outline a file, or make a certificate.

A child reads JSON lines from its wire and answers with lines; it ends when the wire does. The proof job speaks
LeanDojo's wire: a request `{"sid", "cmd"}` is answered by `REPL> {"sid", "tacticState", "error"}`. Ours beside it:
`{"sid", "cmds": [...]}` is answered by one such line per tactic, with structured goals and seconds, and stops after
the tactic that finishes the proof; `{"release": [sid, ...]}` has no answer. This module must not know the search.
"""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from typing import Any

from lean_project import declarations
from lean_project.errors import LeanStartError
from lean_project.shim_library import Shim
from lean_project.wire import answer, goals_of_wire, requests

PROMPT = "REPL> "
HOLE = "leanseek_hole"
# The names that `induction`, `cases` and `intros` bring have to be usable by the next tactic.
SEARCH_OPTIONS = "\nset_option tactic.hygienic false\n"

Job = Callable[[Shim, int, socket.socket], None]


def _state_reply(state: dict[str, Any]) -> dict[str, Any]:
    pp = "\n\n".join(goal.pp for goal in goals_of_wire(state["goals"]))
    return {
        "sid": state["id"],
        "tacticState": pp,
        "error": None,
        "goals": state["goals"],
        "parts": state["parts"],
    }


class _Proof:
    """The proof states of one theorem."""

    def __init__(self, shim: Shim, root: int, wire: socket.socket) -> None:
        self.shim, self.root, self.wire = shim, root, wire
        self.heartbeats, self.seconds = 0, 0.0

    def start(self, order: dict[str, Any]) -> dict[str, Any]:
        self.heartbeats, self.seconds = order["heartbeats"], order["tactic_seconds"]
        hole = HOLE if order["hole"] == "tactic" else f"(by {HOLE})"
        source = f"{order['prefix']}{SEARCH_OPTIONS}{order['before']}{hole}{order['after']}"
        try:
            return _state_reply(json.loads(self.shim.start(self.root, source)))
        except LeanStartError as error:
            return {"sid": None, "tacticState": None, "error": str(error)}

    def run(self, sid: int, tactic: str) -> dict[str, Any]:
        began = time.perf_counter()
        code, text = self.shim.run(sid, tactic, self.heartbeats, self.seconds)
        seconds = time.perf_counter() - began
        value = json.loads(text)
        if code > 0:
            return {**_state_reply(value), "seconds": seconds}
        if code == 0:
            return {"sid": value["finished"], "tacticState": "no goals", "error": None, "seconds": seconds}
        return {
            "sid": None,
            "tacticState": None,
            "error": value["error"] or "error",
            "kind": value["kind"],
            "seconds": seconds,
        }


def prove(shim: Shim, root: int, wire: socket.socket) -> None:
    """The proof job: the first line orders the theorem, the following ones run tactics."""
    proof = _Proof(shim, root, wire)
    orders = requests(wire)
    for order in orders:
        answer(wire, proof.start(order), PROMPT)
        break
    for request in orders:
        if "release" in request:
            for sid in request["release"]:
                shim.free(sid)
        elif "cmds" in request:
            for tactic in request["cmds"]:
                reply = proof.run(request["sid"], tactic)
                answer(wire, reply, PROMPT)
                if reply["tacticState"] == "no goals":
                    break
        else:
            answer(wire, proof.run(request["sid"], request["cmd"]), PROMPT)


def outline(shim: Shim, root: int, wire: socket.socket) -> None:
    """The outline job: elaborate texts after one another; messages and syntax of each.

    A request is `{"source", "file", "options"}`; the options are commands (one line) that hold for the source.
    """
    for request in requests(wire):
        state = root
        try:
            if request["options"]:
                state, _ = shim.elaborate(root, request["options"], request["file"])
            _, report = shim.elaborate(state, request["source"], request["file"], with_syntax=True)
            answer(wire, report)
        except LeanStartError as error:
            answer(wire, {"error": str(error)})


JOBS: dict[str, Job] = {
    "prove": prove,
    "outline": outline,
    "declare": declarations.declare,
    "replay": declarations.replay,
}
