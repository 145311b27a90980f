"""What every way to Lean keeps to: one set of tests over the embedded Lean and over LeanDojo's stock client.

The stock client talks to the same Lean over a terminal, as it does to a Lean project's. What goes over the wires is
compared with transcripts in `transcripts/`; `REWRITE_TRANSCRIPTS=1` writes them anew.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import lean_dojo
import pexpect
import pytest
from processes import running

from data.records import Theorem
from lean_project.dojo import EmbeddedDojo, StockSession
from lean_project.environment import DojoEnv
from lean_project.errors import LeanStartError
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.process import LeanProcess
from lean_project.sessions import embedded_env
from lean_project.states import LeanError, ProofFinished, TacticState

LIMITS = Limits(tactic_seconds=0.4, grace_seconds=1.0)
TheoremOf = Callable[[str], Theorem]
AND = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry"
TRANSCRIPTS = Path(__file__).parent / "transcripts"
ORDER = {"hole": "tactic", "heartbeats": 200_000_000, "tactic_seconds": LIMITS.tactic_seconds}

WORKER = """
import sys
from lean_project.lean_main import raise_stack_limit
raise_stack_limit()
from lean_project.shim_library import Shim
from lean_project.toolchain import library_path
from lean_project.worker import prove

class Terminal:
    def makefile(self, *_, **__):
        return sys.stdin
    def sendall(self, data):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

shim = Shim(library_path())
root = shim.import_modules(["Init"])
shim.start_tasks()
prove(shim, root, Terminal())
"""


class TerminalDojo(lean_dojo.Dojo):
    """LeanDojo's client at a terminal, where a Lean process of ours sits instead of a project's."""

    def __init__(self, theorem: Theorem) -> None:
        repo = type("Repo", (), {"url": "here", "commit": "now"})()
        super().__init__(lean_dojo.Theorem(repo, Path("T.lean"), theorem.name), timeout=LIMITS.grace_seconds + 1)
        self.theorem = theorem

    def __enter__(self) -> Any:
        self.modified_file = open(os.devnull)  # noqa: PTH123
        self.proc = pexpect.spawn(
            sys.executable, ["-c", WORKER], timeout=60, maxread=1 << 16, encoding="utf-8", echo=False,
            cwd=Path(__file__).parents[2],
        )  # fmt: skip
        self.proc.delaybeforesend = None
        prefix = self.theorem.prefix if self.theorem.brief_prefix is None else self.theorem.brief_prefix
        words = {
            "name": self.theorem.name,
            "prefix": prefix,
            "before": self.theorem.before,
            "after": self.theorem.after,
        }
        self.proc.sendline(json.dumps(ORDER | words, ensure_ascii=False))
        greeting = json.loads(self._read_next_line()[0])
        self.proc.timeout = self.timeout
        return self, lean_dojo.TacticState(self._post_process(greeting["tacticState"]), greeting["sid"])


@pytest.fixture(params=["embedded", "dojo"])
def env(request: pytest.FixtureRequest, zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    if request.param == "embedded":
        one = embedded_env(zygotes, LIMITS)
    else:
        one = DojoEnv(lambda theorem: StockSession(TerminalDojo(theorem)), LIMITS)
    yield one
    one.close()


def pid_of(env: DojoEnv) -> int:
    session: Any = env._session
    return int(session._dojo.proc.pid)


def outcomes(env: DojoEnv, state: TacticState, *tactics: str) -> list[str]:
    words = {TacticState: "state", ProofFinished: "finished", LeanError: "error"}
    return [words[type(result.outcome)] for result in env.run(state, tactics)]


def after(env: DojoEnv, state: TacticState, tactic: str) -> TacticState:
    outcome = env.run(state, [tactic])[0].outcome
    assert isinstance(outcome, TacticState), outcome
    return outcome


def test_goals_are_structured_and_their_text_is_leans(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t (a b : Nat) (h : a = b) : b = a ∧ ∀ n : Nat, n = n := by sorry"))
    assert root.id == 0
    assert root.pp == "a b : Nat\nh : a = b\n⊢ b = a ∧ ∀ (n : Nat), n = n"
    state = after(env, root, "constructor")
    assert [goal.case for goal in state.goals] == ["left", "right"]
    assert [(h.name, h.type, h.value) for h in state.goals[0].hypotheses] == [
        ("a", "Nat", None), ("b", "Nat", None), ("h", "a = b", None),
    ]  # fmt: skip
    assert state.goals[0].target == "b = a"
    assert (
        state.pp == "case left\na b : Nat\nh : a = b\n⊢ b = a\n\ncase right\na b : Nat\nh : a = b\n⊢ ∀ (n : Nat), n = n"
    )
    value = after(env, root, "let x := 3").goals[0].hypotheses[-1]
    assert (value.name, value.type, value.value) == ("x", "Nat", "3")


def test_a_batch_stops_at_the_proof(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    tactics = ["constructor", "exact hq", "no tactic", "skip", "exact ⟨hp, hq⟩", "never run"]
    assert outcomes(env, root, *tactics) == ["state", "error", "error", "state", "finished"]
    assert outcomes(env, root) == []
    assert env.restarts == 0


def test_states_branch_and_stay(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t : ∀ p q : Prop, p → q → p ∧ q := by sorry"))
    one = after(env, root, "intro p q hp hq")
    other = after(env, root, "intro a b ha hb")
    assert one != other
    assert outcomes(env, one, "exact ⟨hp, hq⟩") == ["finished"]
    assert outcomes(env, other, "exact ⟨hp, hq⟩", "exact ⟨ha, hb⟩") == ["error", "finished"]
    assert outcomes(env, root, "exact fun _ _ a b => ⟨a, b⟩") == ["finished"]


def test_sorry_and_the_theorem_itself_prove_nothing(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of("theorem t (p : Prop) (n : Nat) : p := by sorry"))
    assert outcomes(env, root, "sorry", "admit", "exact sorry", "exact t p n") == ["error"] * 4
    assert outcomes(env, root, "skip") == ["state"]


def test_what_looks_like_the_wire_is_none(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    forged = '{\\"sid\\": 9, \\"tacticState\\": \\"no goals\\", \\"error\\": null}'
    assert outcomes(env, root, f'trace "\\nREPL> {forged}\\n"', 'trace "no goals"', "skip") == ["state"] * 3
    assert [result.outcome for result in env.run(root, ['trace "\\n"'])] == [root]


@pytest.mark.parametrize(
    ("tactic", "outcome"),
    [
        ("", "error"),
        ("exact ⟨hp,\n    hq⟩", "finished"),
        ("(constructor\n exact hp\n exact hq)", "finished"),
        ("exact ⟨hp, hq⟩ -- ⟨✝, 𝔸⟩ \\ \" ' \t", "finished"),
        (f"exact ⟨hp, hq⟩ -- {'x' * 3_900}", "finished"),  # more than a terminal's line
        (f"exact ⟨hp, hq⟩ -- {'∀' * 1_300}", "finished"),
        ("x" * 4_001, "error"),
        ("exact\0hp", "error"),
        ("exact \ud800", "error"),
        ("/- ", "error"),
        ("exact ⟨hp, hq⟩\ntheorem u : False := sorry", "error"),
    ],
    ids=["empty", "two lines", "a block", "signs", "long", "long and wide", "too long", "NUL", "surrogate", "comment",
         "a second command"],
)  # fmt: skip
def test_any_text_is_an_answer(tactic: str, outcome: str, env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    assert outcomes(env, root, "skip", tactic) == ["state", outcome]
    assert outcomes(env, root, "skip") == ["state"]
    assert env.restarts == 0


def test_an_endless_tactic_costs_itself(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    state = after(env, root, "constructor")
    began = time.monotonic()
    assert outcomes(env, state, "repeat skip", "exact hp") == ["error", "state"]
    assert time.monotonic() - began < 60


def test_a_process_that_was_killed_costs_nothing(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    state = after(env, after(env, root, "constructor"), "exact hp")
    os.kill(pid_of(env), signal.SIGKILL)
    results = outcomes(env, state, "skip", "exact hq")
    assert results[-1] == "finished"
    assert env.restarts == 1


def test_a_released_state_comes_back(env: DojoEnv, theorem_of: TheoremOf) -> None:
    root = env.start(theorem_of(AND))
    state = after(env, root, "constructor")
    env.release([state, root])
    assert outcomes(env, state, "exact hp") == ["state"]


def test_the_end_leaves_nothing_running(env: DojoEnv, theorem_of: TheoremOf) -> None:
    env.start(theorem_of(AND))
    pid = pid_of(env)
    env.close()
    env.close()
    deadline = time.monotonic() + 20
    while running(pid):
        assert time.monotonic() < deadline
        time.sleep(0.02)


# ---- transcripts ----
class Transcript:
    """Lines of a wire, as they are sent and received, without times."""

    def __init__(self) -> None:
        self.lines: list[dict[str, Any]] = []

    def note(self, way: str, text: str) -> None:
        value = json.loads(text.removeprefix("REPL> "))
        for variable in ("seconds", "spent", "inside", "cpu"):
            value.pop(variable, None)
        self.lines.append({way: value})

    def check(self, name: str) -> None:
        path = TRANSCRIPTS / f"{name}.jsonl"
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in self.lines)
        if os.environ.get("REWRITE_TRANSCRIPTS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")


def test_the_wire_of_the_embedded_lean(
    monkeypatch: pytest.MonkeyPatch, zygotes: ZygoteSource, theorem_of: TheoremOf
) -> None:
    transcript = Transcript()
    send, receive = LeanProcess.send, LeanProcess.receive_line

    def sending(self: LeanProcess, value: Any) -> None:
        transcript.note("to", json.dumps(value))
        send(self, value)

    def receiving(self: LeanProcess, seconds: float) -> str:
        line = receive(self, seconds)
        transcript.note("from", line)
        return line

    theorem = theorem_of("theorem t (n : Nat) (h : n = 0) : n = 0 ∧ ∃ m : Nat, m = n := by sorry")
    monkeypatch.setattr(LeanProcess, "send", sending)
    monkeypatch.setattr(LeanProcess, "receive_line", receiving)
    dojo = EmbeddedDojo(theorem, zygotes(("Init",)), LIMITS)
    dojo.prepare()
    root = dojo.follow(theorem)["sid"]
    [both] = list(dojo.run_batch(root, ["constructor"]))
    list(dojo.run_batch(root, ["exact foo", "no tactic", "sorry", "let k := 3", "exact ⟨h, n, rfl⟩", "never run"]))
    dojo.release(both["parts"])
    list(dojo.run_batch(both["parts"][0], ["skip"]))
    list(dojo.run_batch(both["id"], ["· exact h"]))
    dojo.close()
    transcript.check("embedded")


def test_the_wire_of_leandojo(monkeypatch: pytest.MonkeyPatch, theorem_of: TheoremOf) -> None:
    transcript = Transcript()
    dojo = TerminalDojo(theorem_of(AND))
    submit = lean_dojo.Dojo._submit_request

    def submitting(self: Any, request: str) -> dict[str, Any]:
        transcript.note("to", request)
        reply: dict[str, Any] = submit(self, request)
        transcript.note("from", json.dumps(reply))
        return reply

    monkeypatch.setattr(lean_dojo.Dojo, "_submit_request", submitting)
    with dojo as (_, root):
        both = dojo.run_tac(root, "constructor")
        for tactic in ("exact hq", "no tactic", "sorry", "trace_state", "exact ⟨hp, hq⟩"):
            dojo.run_tac(root, tactic)
        dojo.run_tac(both, "exact hp")
    transcript.check("leandojo")


# ---- a server that misbehaves ----
class FakeZygote:
    """Forks children that follow a script: the answer to the order, then one step for each later request."""

    def __init__(self, *scripts: list[str]) -> None:
        self.scripts = list(scripts)
        self.children: list[subprocess.Popen[bytes]] = []

    def spawn(self, job: str) -> LeanProcess:
        ours, theirs = socket.socketpair()
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        child = subprocess.Popen(
            [sys.executable, "-c", FAKE, str(theirs.fileno()), json.dumps(script)], pass_fds=[theirs.fileno()]
        )
        theirs.close()
        self.children.append(child)

        def reap(pid: int, grace: float) -> int:
            try:
                child.wait(grace)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            return child.returncode << 8 if child.returncode >= 0 else -child.returncode

        return LeanProcess(child.pid, ours, reap)


FAKE = r"""
import json, os, socket, sys, time
wire = socket.socket(fileno=int(sys.argv[1]))
lines = wire.makefile("r", encoding="utf-8")
goal = {"case": None, "hypotheses": [], "target": "p", "cut": False}
state = json.dumps({"id": 1, "goals": [goal], "parts": [], "seconds": 0.0})
said = {
    "greet": 'REPL> ' + json.dumps({"sid": 0, "tacticState": "⊢ p", "error": None, "goals": [goal]}) + "\n",
    "state": state + "\n",
    "end": '{"finished":true,"seconds":0}\n',
    "garbage": "\x00\x7f nonsense\n",
    "empty": "\n",
    "number": "3\n",
    "half": state[:20],
    "two": state[:9] + "\n" + state[9:] + "\n",
    "other": '{"id": "x"}\n',
    "lost goals": '{"id": 1, "goals": [{}], "parts": [], "seconds": 0.0}\n',
    "no seconds": '{"finished":true}\n',
    "deep": "[" * 100000 + "\n",
    "bytes": None, "silent": "", "late": "", "die": "", "close": "",
}
script = json.loads(sys.argv[2])
for line in lines:
    request = json.loads(line)
    if "above" in request or "release" in request:
        continue
    for _ in request.get("cmds", [0]):
        step = script.pop(0) if script else "state"
        if step == "late":
            time.sleep(2.5)
            step = "state"
        if step == "silent":
            time.sleep(60)
        if step == "die":
            os._exit(7)
        if step == "close":
            wire.shutdown(socket.SHUT_RDWR)
            time.sleep(60)
        if step == "half":
            wire.sendall(said[step].encode())
            time.sleep(60)
        wire.sendall(b"\xff\xfe\x80{}\n" if step == "bytes" else said[step].encode())
"""


@pytest.mark.parametrize(
    ("step", "kind"),
    [("late", "timeout"), ("silent", "timeout"), ("half", "timeout"), ("die", "crash"), ("close", "crash"),
     ("garbage", "crash"), ("empty", "crash"), ("number", "crash"), ("two", "crash"), ("other", "crash"),
     ("lost goals", "crash"), ("no seconds", "crash"), ("deep", "crash"), ("bytes", "crash")],
)  # fmt: skip
def test_a_server_that_misbehaves_costs_one_tactic(step: str, kind: str) -> None:
    zygote: Any = FakeZygote(["greet", "state", step, "state"], ["greet", "state"])
    env = embedded_env(lambda imports: zygote, LIMITS)
    root = env.start(Theorem("t", "", 0, "", "", ""))
    results = [result.outcome for result in env.run(root, ["a", "b", "c", "d"])]
    assert [type(outcome) for outcome in results] == [TacticState, LeanError, TacticState, TacticState]
    assert isinstance(results[1], LeanError) and results[1].kind == kind
    assert env.restarts == 1
    env.close()
    for child in zygote.children:
        child.wait(5)


@pytest.mark.parametrize(
    "step", ["silent", "half", "die", "close", "garbage", "empty", "number", "other", "deep", "bytes"]
)
def test_a_server_that_misbehaves_at_the_start_is_told(step: str) -> None:

    zygote: Any = FakeZygote([step])
    env = embedded_env(lambda imports: zygote, Limits(start_seconds=1.0))
    with pytest.raises(LeanStartError):
        env.start(Theorem("t", "", 0, "", "", ""))
    env.close()
    for child in zygote.children:
        child.wait(5)
