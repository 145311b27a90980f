"""LeanDojo's stock client with all its traps, over a Lean that is scripted."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import lean_dojo
import pexpect
import pytest
from driving import QUICK, T, first, kinds
from processes import end, running

from data.records import Theorem
from lean_project.dojo import StockSession, project_session
from lean_project.environment import DojoEnv
from lean_project.errors import LeanEnvError, LeanStartError
from lean_project.states import LeanError

FAKE_LEAN = r"""
import json, os, sys, time

def say(text):
    sys.stdout.write(text)
    sys.stdout.flush()

def reply(sid, state=None, error=None):
    say("REPL> " + json.dumps({"sid": sid, "tacticState": state, "error": error}) + "\n")

GOAL = "p : Prop\nx : Nat := 3\nh : p\n⊢ p"
reply(0, GOAL)
last = 0
for line in sys.stdin:
    request = json.loads(line)
    tactic = request["cmd"]
    if tactic == "two":
        reply(1, "2 goals\ncase left\np : Prop\n⊢ p\n\ncase a.b\nq r : Prop\n⊢ q")
    elif tactic == "finish":
        reply(2, "no goals")
    elif tactic == "sorry":
        reply(None, error="proof contains `sorry`")
    elif tactic == "message":
        say("some warning\n")
        reply(3, GOAL)
    elif tactic == "odd":
        reply(4, "h : a ⊢ b\n⊢ c")
    elif tactic == "late":
        time.sleep(1.0)
        reply(5, "⊢ late")
    elif tactic == "silent":
        time.sleep(60)
    elif tactic == "die":
        os._exit(3)
    elif tactic == "killed":
        os.kill(os.getpid(), 9)
    elif tactic == "garbage":
        say("REPL> {nonsense\n")
    elif tactic == "half":
        say('REPL> {"sid": 6, "tacti')
        time.sleep(60)
    elif tactic == "keys":
        say('REPL> {"sid": 6}\n')
    elif tactic.startswith("exit before "):
        say("")
    else:
        reply(None, error=f"no tactic: {tactic} on {request['sid']}")
"""


class File:
    def __exit__(self, *_: object) -> None: ...


class ScriptedDojo(lean_dojo.Dojo):
    """LeanDojo's Dojo, with a fake Lean where `lake env lean` would be; all else is LeanDojo's own."""

    def __init__(self, name: str = "t", timeout: float = 0.3, program: str = FAKE_LEAN) -> None:
        repo = type("Repo", (), {"url": "here", "commit": "now"})()
        super().__init__(lean_dojo.Theorem(repo, Path("T.lean"), name), timeout=timeout)
        self.program = program

    def __enter__(self) -> Any:
        self.modified_file = File()
        self.proc = pexpect.spawn(
            sys.executable, ["-c", self.program], timeout=10, maxread=1 << 16, encoding="utf-8", echo=False
        )
        self.proc.delaybeforesend = None
        greeting = json.loads(self._read_next_line()[0])
        self.proc.timeout = self.timeout
        return self, lean_dojo.TacticState(self._post_process(greeting["tacticState"]), greeting["sid"])


@pytest.fixture
def stock() -> Iterator[DojoEnv]:
    env = DojoEnv(lambda _: StockSession(ScriptedDojo()), QUICK)
    yield env
    env.close()


def stock_pid(env: DojoEnv) -> int:
    session = env._session
    assert isinstance(session, StockSession)
    return int(session._dojo.proc.pid)


def test_stock_goals_are_structured(stock: DojoEnv) -> None:
    root = stock.start(T)
    assert root.pp == "p : Prop\nx : Nat := 3\nh : p\n⊢ p"
    assert [(h.name, h.type, h.value) for h in root.goals[0].hypotheses] == [
        ("p", "Prop", None), ("x", "Nat", "3"), ("h", "p", None),
    ]  # fmt: skip
    state = first(stock, root, "two")
    assert [goal.case for goal in state.goals] == ["left", "a.b"]
    assert [[h.name for h in goal.hypotheses] for goal in state.goals] == [["p"], ["q", "r"]]
    assert state.pp == "case left\np : Prop\n⊢ p\n\ncase a.b\nq r : Prop\n⊢ q"


def test_stock_outcomes(stock: DojoEnv) -> None:
    root = stock.start(T)
    assert kinds(stock, root, "nope", "sorry", "message", "exact t", "two", "finish", "never") == [
        "tactic", "refused", "state", "refused", "state", "finished",
    ]  # fmt: skip
    assert stock.restarts == 0


def test_stock_goals_that_leandojo_cannot_read_cost_one_tactic(stock: DojoEnv) -> None:
    root = stock.start(T)
    pid = stock_pid(stock)
    assert kinds(stock, root, "odd", "two") == ["refused", "state"]
    assert (stock_pid(stock), stock.restarts) == (pid, 0)


@pytest.mark.parametrize(
    ("tactic", "kind"),
    [("silent", "timeout"), ("late", "timeout"), ("half", "timeout"), ("die", "crash"), ("killed", "crash"),
     ("garbage", "crash"), ("keys", "crash")],
)  # fmt: skip
def test_stock_traps_cost_one_tactic(tactic: str, kind: str, stock: DojoEnv) -> None:
    root = stock.start(T)
    state = first(stock, root, "two")
    pid = stock_pid(stock)
    # The answer to the next one is its own: a late one never arrives.
    assert kinds(stock, state, tactic, "message", "finish") == [kind, "state", "finished"]
    assert stock.restarts == 1
    assert not running(pid)


def test_stock_process_killed_between_tactics(stock: DojoEnv) -> None:
    root = stock.start(T)
    state = first(stock, root, "two")
    end(stock_pid(stock))
    assert kinds(stock, state, "message") == ["state"]


def test_stock_release_is_on_our_side(stock: DojoEnv) -> None:
    state = first(stock, stock.start(T), "two")
    stock.release([state])
    assert kinds(stock, state, "message") == ["state"]
    assert stock.restarts == 0


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("", "EOF"),
        ("print('REPL> {nonsense', flush=True); import time; time.sleep(9)", "cannot open"),
        ("""print('REPL> {"sid": 0, "error": null, "tacticState": "h : ⊢\\\\n⊢"}')""", "cannot open"),
    ],
)
def test_stock_that_does_not_open(program: str, words: str) -> None:
    with pytest.raises(LeanStartError, match=words):
        DojoEnv(lambda _: StockSession(ScriptedDojo(program=program)), QUICK).start(T)


class WanderingDojo(ScriptedDojo):
    """Enters a folder of its own while it opens, as LeanDojo does to start Lean, and takes its time there."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder, self.seen = folder, Path()

    def __enter__(self) -> Any:
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            time.sleep(0.2)
            self.seen = Path.cwd()
            return super().__enter__()
        finally:
            os.chdir(before)


def test_stock_clients_that_open_at_the_same_time_keep_their_folders(tmp_path: Path) -> None:
    before = Path.cwd()
    dojos = [WanderingDojo(tmp_path / name) for name in "ab"]
    for dojo in dojos:
        dojo.folder.mkdir()
    with ThreadPoolExecutor(2) as pool:
        sessions = list(pool.map(StockSession, dojos))
    for session in sessions:
        session.close()
    assert [dojo.seen for dojo in dojos] == [dojo.folder for dojo in dojos]
    assert Path.cwd() == before


def test_stock_takes_a_request_longer_than_a_terminal_line(stock: DojoEnv) -> None:
    long = '"' * 3900  # each is two bytes on the wire
    [result] = stock.run(stock.start(T), [long])
    assert isinstance(result.outcome, LeanError)
    assert long in result.outcome.error


def test_a_project_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(LeanEnvError, match="LeanDojo cannot open"):
        project_session(Theorem("t", "A.lean", 1, "", "", ""), tmp_path)
