"""What a forked child does. One job each: hold proof states, outline a file, evaluate texts, or make a certificate.

A child reads JSON lines from its wire and answers with lines; it ends when the wire does. The proof job speaks
LeanDojo's wire: a request `{"sid", "cmd"}` is answered by `REPL> {"sid", "tacticState", "error"}`. Ours beside it:
`{"above": text}` elaborates a text that orders of theorems may go on from, and has no answer;
`{"sid", "cmds": [...]}` is answered by a line per tactic, what `leanseek_run` writes (see `shim/states.c`) with the
`seconds` that it took by the wall and of the processor (`cpu`), and stops after the tactic that finishes the proof;
`{"release": [sid, ...]}` has no answer.
This module must not know the search.
"""

from __future__ import annotations

import contextlib
import json
import socket
import time
from collections.abc import Callable
from typing import Any

from lean_project import confinement, declarations
from lean_project.errors import LeanStartError
from lean_project.shim_library import Shim
from lean_project.wire import answer, goals_of_wire, requests

PROMPT = "REPL> "
HOLE = "leanseek_hole"
# The names that `induction`, `cases` and `intros` bring have to be usable by the next tactic. Deep terms are shown
# whole (what is too long is cut by us, and marked): states that differ only in a part left out would pass for one.
SEARCH_OPTIONS = """
set_option tactic.hygienic false
set_option pp.deepTerms true
set_option pp.maxSteps 5000
"""
WARM_UP = f"example (n : Nat) (h : n = 0) : n + 0 = 0 ∧ True := by {HOLE}"
WARM_UP_TACTICS = ("constructor", "simp", "rw [h]", "cases n", "exact h", "omega")

Job = Callable[[Shim, int, socket.socket], None]


class _Proof:
    """The proof states of one theorem."""

    def __init__(self, shim: Shim, root: int) -> None:
        self.shim, self.root = shim, root
        self.heartbeats, self.seconds = 0, 0.0
        self.above, self.state_above = "", root  # a text and the command state behind it, for orders to go on from

    def start(self, order: dict[str, Any]) -> dict[str, Any]:
        self.heartbeats, self.seconds = order["heartbeats"], order["tactic_seconds"]
        hole = HOLE if order["hole"] == "tactic" else f"(by {HOLE})"
        name = order["name"].replace("«", "").replace("»", "")
        root = self.root
        try:
            root = self.behind(order["prefix"])
            source = f"{SEARCH_OPTIONS}{order['before']}{hole}{order['after']}"
            first = self.shim.start(root, source, name)
        except LeanStartError as error:
            words = self._first_error(root, f"{order['before']}sorry{order['after']}")
            return {"sid": None, "tacticState": None, "error": f"{error}{words}"}
        return _leandojo_reply(json.loads(first))

    def warm_up(self, text: str) -> None:
        """Elaborate what a theorem will stand under, and run tactics of ours: then Lean's pages are in place."""
        with contextlib.suppress(LeanStartError):
            first = json.loads(self.shim.start(self.behind(text), SEARCH_OPTIONS + WARM_UP, ""))
            for tactic in WARM_UP_TACTICS:
                _, reply = self.shim.run(first["id"], tactic, 1_000_000, 1.0)
                after = json.loads(reply)
                for state in [after["id"], *after["parts"]] if "id" in after else []:
                    self.shim.free(state)
            self.shim.free(first["id"])

    def behind(self, text: str) -> int:
        """The command state behind `text`; goes on from the last one where `text` begins with the last text."""
        if not text.startswith(self.above):
            self.above, self.state_above = "", self.root
        if text != self.above:
            self.state_above, _ = self.shim.elaborate(self.state_above, text[len(self.above) :], "<above>")
        self.above = text
        return self.state_above

    def _first_error(self, root: int, statement: str) -> str:
        """What Lean has against a statement, or nothing. Lines count from the statement's first."""
        try:
            state, _ = self.shim.elaborate(root, SEARCH_OPTIONS, "<above>")
            _, report = self.shim.elaborate(state, statement, "<theorem>")
        except LeanStartError as error:
            return f": {error}"
        errors = [message for message in report["messages"] if message["severity"] == "error"]
        return f": {':'.join(map(str, errors[0]['start']))}: {errors[0]['text']}" if errors else ""

    def run(self, sid: int, tactic: str, brief: bool = False) -> tuple[int, str]:
        try:
            return self.shim.run(sid, tactic, self.heartbeats, self.seconds, brief)
        except LeanStartError as error:
            return -1, json.dumps({"kind": "refused", "error": str(error)})


def _leandojo_reply(value: dict[str, Any]) -> dict[str, Any]:
    """A state, an end or an error as LeanDojo wants it; a first state has its goals beside it."""
    if "error" in value:
        return {"sid": None, "tacticState": None, "error": value["error"] or "error"}
    if "finished" in value:
        return {"sid": 0, "tacticState": "no goals", "error": None}
    pp = "\n\n".join(goal.pp for goal in goals_of_wire(value["goals"]))
    return {"sid": value["id"], "tacticState": pp, "error": None, "goals": value["goals"]}


def prove(shim: Shim, root: int, wire: socket.socket) -> None:
    """The proof job: the first line orders a theorem, the following ones run tactics or order the next theorem."""
    proof = _Proof(shim, root)
    for request in requests(wire):
        if "prefix" in request:
            answer(wire, proof.start(request), PROMPT)
        elif "above" in request:
            proof.warm_up(request["above"])
        elif "release" in request:
            for sid in request["release"]:
                shim.free(sid)
        elif "cmds" in request:
            for tactic in request["cmds"]:
                began, cpu_began = time.perf_counter(), time.process_time()
                code, text = proof.run(request["sid"], tactic, brief=True)
                seconds, cpu = time.perf_counter() - began, time.process_time() - cpu_began
                wire.sendall(f'{text[:-1]},"seconds":{seconds:.6f},"cpu":{cpu:.6f}}}\n'.encode())
                if code == 0:
                    break
        else:
            _, text = proof.run(request["sid"], request["cmd"])
            answer(wire, _leandojo_reply(json.loads(text)), PROMPT)


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


def look(shim: Shim, root: int, wire: socket.socket) -> None:  # noqa: ARG001
    """The job of telling what a child may do: one line, without a request."""
    answer(wire, confinement.look())


def evaluate(shim: Shim, root: int, wire: socket.socket) -> None:
    """The evaluation job: elaborate texts for the sake of their messages.

    A request is `{"source", "keep"}`; with `keep` the following texts stand behind this one.
    """
    state = root
    for request in requests(wire):
        try:
            after, report = shim.elaborate(state, request["source"], "<evaluate>")
            if request["keep"]:
                state = after
            answer(wire, report)
        except LeanStartError as error:
            answer(wire, {"error": str(error)})


JOBS: dict[str, Job] = {
    "look": look,
    "prove": prove,
    "outline": outline,
    "evaluate": evaluate,
    "declare": declarations.declare,
    "replay": declarations.replay,
}
