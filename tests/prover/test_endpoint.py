"""A model behind a server, here one that answers, hesitates, fails and vanishes as told."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from data.records import Premise, Theorem
from lean_project.states import Goal, Hypothesis
from prover.endpoint import EndpointConfig, EndpointError, EndpointPolicy
from prover.proving import ProveConfig, prove
from prover.tools import PolicyChoice
from search.best_first import SearchConfig
from search.protocols import Query

THEOREM = Theorem("t", "t.lean", 1, "", "theorem t := ", "", premises=(Premise("f", "def", "def f := 1"),))
QUERY = Query(THEOREM, (Goal(None, (Hypothesis("hp", "p"),), "p"),))
CHOICES = [
    {"text": "exact hp\n", "logprobs": {"token_logprobs": [-0.25, -0.5]}},
    {"text": " rfl", "logprobs": {"token_logprobs": [-2.0]}},
    {"text": "exact hp", "logprobs": {"token_logprobs": [-0.25, -0.5]}},
    {"text": "\n", "logprobs": {"token_logprobs": [-3.0]}},
]


class Server(ThreadingHTTPServer):
    """`failures` are the status codes of the next answers; `delay` seconds come before each answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.failures: list[int] = []
        self.delay = 0.0
        self.choices: list[dict[str, Any]] = CHOICES
        self.asked: list[dict[str, Any]] = []
        self.most, self.open, self.lock = 0, 0, threading.Lock()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that do not wait are part of the tests."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Answers(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self._send(200, {"data": [{"id": "the-model"}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.asked.append(body)
            self.server.open += 1
            self.server.most = max(self.server.most, self.server.open)
            failure = self.server.failures.pop(0) if self.server.failures else 200
        time.sleep(self.server.delay)
        with self.server.lock:
            self.server.open -= 1
        self._send(failure, {"choices": self.server.choices, "usage": {"total_tokens": 42}})

    def _send(self, code: int, value: object) -> None:
        text = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


def policy(server: Server, **changes: Any) -> EndpointPolicy:
    return EndpointPolicy(EndpointConfig(server.url, **{"pause": 0.01, "timeout": 5.0, **changes}))


def test_candidates_are_lines_with_the_servers_log_probabilities(server: Server) -> None:
    [proposal] = policy(server, temperature=0.7).propose([QUERY], 4)
    told = [(each.tactic, each.log_prob, each.source) for each in proposal.candidates]
    assert told == [("exact hp", pytest.approx(-0.75), "openai"), ("rfl", pytest.approx(-2.0), "openai")]
    assert proposal.tokens == 42
    [asked] = server.asked
    assert (asked["model"], asked["n"], asked["temperature"], asked["stop"]) == ("the-model", 4, 0.7, ["\n"])
    assert asked["prompt"].endswith("def f := 1\n\nhp : p\n⊢ p\n-- tactic:\n")


def test_without_log_probabilities_draws_are_counted(server: Server) -> None:
    server.choices = [{"text": text} for text in ("rfl", "simp", "rfl", "rfl")]
    [proposal] = policy(server).propose([QUERY], 4)
    assert {each.tactic: math.exp(each.log_prob) for each in proposal.candidates} == pytest.approx(
        {"rfl": 0.75, "simp": 0.25}
    )


def test_a_failure_is_asked_again(server: Server) -> None:
    server.failures = [503, 429]
    asking = policy(server)
    assert asking.propose([QUERY], 4)[0].candidates and len(server.asked) == 3 and not asking.remarks


def test_a_mistake_of_ours_is_not_asked_again(server: Server) -> None:
    server.failures = [400]
    asking = policy(server)
    assert asking.propose([QUERY], 4)[0].candidates == ()
    assert len(server.asked) == 1 and "HTTP 400" in asking.remarks[0]


def test_questions_go_out_together(server: Server) -> None:
    server.delay = 0.2
    proposals = policy(server, concurrency=3).propose([QUERY] * 6, 4)
    assert all(proposal.candidates for proposal in proposals) and 1 < server.most <= 3


def test_a_server_that_is_too_slow_is_left_alone_for_a_while(server: Server) -> None:
    server.delay = 0.5
    asking = policy(server, timeout=0.1, tries=2, silence=0.3)
    assert asking.propose([QUERY], 4)[0].candidates == ()
    assert len(asking.remarks) == 1 and server.url in asking.remarks[0] and "what remains" in asking.remarks[0]
    before = len(server.asked)
    assert asking.propose([QUERY], 4)[0].candidates == () and len(server.asked) == before
    server.delay = 0.0
    time.sleep(0.35)
    assert asking.propose([QUERY], 4)[0].candidates


@pytest.mark.parametrize("choices", [None, [{"no": "text"}], "words"])
def test_an_answer_that_is_none_is_no_crash(server: Server, choices: Any) -> None:
    server.choices = choices
    asking = policy(server)
    assert asking.propose([QUERY], 4)[0].candidates == () and asking.remarks


def test_a_run_goes_on_without_its_server(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server answers once and is gone: what remains of the mixture proves the rest, and the user is told."""
    answered: list[int] = []
    ask = EndpointPolicy._ask

    def gone_after_one(policy: EndpointPolicy, path: str, body: dict[str, Any] | None) -> dict[str, Any]:
        if path == "completions":
            answered.append(1)
            if len(answered) > 1:
                raise ConnectionResetError("gone")
        return ask(policy, path, body)

    monkeypatch.setattr(EndpointPolicy, "_ask", gone_after_one)
    server.choices = [{"text": "intro hp", "logprobs": {"token_logprobs": [-0.1]}}]
    file = tmp_path / "two.lean"
    file.write_text(
        "theorem a (p : Prop) : p → p := by sorry\n\ntheorem b (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry\n"
    )
    remarks: list[str] = []

    class Told:
        def begin(self, title: str, jobs: Any, done: int) -> None: ...
        def result(self, result: Any) -> None: ...
        def remark(self, text: str) -> None:
            remarks.append(text)

        def end(self) -> None: ...

    config = ProveConfig(
        search=SearchConfig(budget_seconds=30.0), policy=PolicyChoice(policy=f"0.5*openai:{server.url}+0.5*portfolio"),
        workers=0,
    )  # fmt: skip
    batch = prove([file], tmp_path / "run", config, Told())
    assert [result.verdict for result in batch.results] == ["proved", "proved"] and len(answered) > 1
    assert [text for text in remarks if server.url in text and "going on with what remains" in text] == remarks[-1:]


def test_a_server_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(EndpointError, match=r"http://127\.0\.0\.1:9/v1: no OpenAI-compatible server"):
        EndpointPolicy(EndpointConfig("http://127.0.0.1:9/v1", tries=1)).check()
