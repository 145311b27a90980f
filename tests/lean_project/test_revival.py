"""An environment over sessions that misbehave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from driving import QUICK, T, first, kinds

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.errors import ATTEMPTS, LeanCrashed, LeanKilled, LeanStartError, LeanTimeout


class Scripted:
    """A session whose replies are a script: values are yielded, exceptions raised."""

    def __init__(self, *script: Any) -> None:
        self.root = {"id": 0, "goals": [], "parts": []}
        self.script = list(script)
        self.closed = False

    def run(self, id: int, tactics: Any) -> Iterator[Any]:
        for _ in tactics:
            if not self.script:
                return
            step = self.script.pop(0)
            if isinstance(step, Exception):
                raise step
            yield step

    def alive(self) -> bool:
        return not self.closed

    def release(self, ids: Any) -> None:
        raise LeanCrashed("gone")

    def close(self) -> None:
        self.closed = True


def state_reply(id: int) -> dict[str, Any]:
    goal = {"case": None, "hypotheses": [], "target": f"goal {id}", "cut": False}
    return {"id": id, "goals": [goal], "parts": [], "seconds": 0.0}


def scripted(*sessions: Any) -> DojoEnv:
    waiting = list(sessions)

    def open_session(_: Theorem) -> Any:
        one = waiting.pop(0)
        if isinstance(one, Exception):
            raise one
        return one

    return DojoEnv(open_session, QUICK)


@pytest.mark.parametrize(
    "reply",
    [{}, {"seconds": 0}, {"error": "x", "seconds": 0}, {"goals": 3, "seconds": 0}, {"seconds": "x"}, [], None,
     {**state_reply(1), "parts": [1, 2]}, {**state_reply(1), "goals": [{}]}],
)  # fmt: skip
def test_a_reply_of_another_shape_is_a_crash(reply: Any) -> None:
    env = scripted(Scripted(reply), Scripted(state_reply(5)))
    root = env.start(T)
    assert kinds(env, root, "a", "b") == ["crash", "state"]


def test_a_reply_that_does_not_come_is_a_crash() -> None:
    env = scripted(Scripted(state_reply(1)), Scripted(state_reply(2)))
    assert kinds(env, env.start(T), "a", "b", "c") == ["state", "crash", "state"]


def test_a_path_that_leads_elsewhere_is_tried_thrice_and_told() -> None:
    error = {"error": "no", "kind": "tactic", "seconds": 0.0}
    again = [Scripted(error) for _ in range(ATTEMPTS)]
    env = scripted(Scripted(state_reply(1), LeanCrashed("x")), *again, Scripted())
    root = env.start(T)
    state = first(env, root, "a")
    assert kinds(env, root, "b") == ["crash"]
    with pytest.raises(LeanCrashed, match="`a` does not lead again where it led before: no"):
        env.run(state, ["c"])
    assert kinds(env, root, "d") == ["crash"]  # the environment goes on with what it can reach


def test_a_path_that_leads_there_at_the_second_time() -> None:
    env = scripted(
        Scripted(state_reply(1), LeanTimeout("x")), Scripted(LeanTimeout("y")), Scripted(state_reply(7), state_reply(8))
    )
    root = env.start(T)
    state = first(env, root, "a")
    assert kinds(env, root, "b") == ["timeout"]
    assert kinds(env, state, "c") == ["state"]
    assert env.restarts == 2


def test_a_path_with_other_parts_is_no_way_back() -> None:
    parts = {**state_reply(1), "goals": state_reply(1)["goals"] * 2, "parts": [2, 3]}
    again = [Scripted(state_reply(1)) for _ in range(ATTEMPTS)]
    env = scripted(Scripted(parts, LeanCrashed("x")), *again)
    root = env.start(T)
    part = first(env, root, "a").parts[1]
    assert kinds(env, root, "b") == ["crash"]
    with pytest.raises(LeanCrashed, match="other goals"):
        env.run(part, ["c"])


def test_a_session_that_cannot_be_opened() -> None:
    env = scripted(LeanCrashed("once"), Scripted())
    env.start(T)
    crashes = [LeanCrashed("x")] * (ATTEMPTS - 1)
    for errors, kind in (((*crashes, LeanCrashed("y")), "y"), ((LeanTimeout("z"),), "z")):
        with pytest.raises(LeanStartError, match=kind):
            scripted(*errors).start(T)


def test_a_release_that_fails_loses_the_session() -> None:
    env = scripted(Scripted(state_reply(1)), Scripted(state_reply(2), state_reply(3)))
    state = first(env, env.start(T), "a")
    env.release([state])
    assert env.restarts == 1
    assert kinds(env, state, "b") == ["state"]


def test_a_tactic_during_which_children_are_killed_again_and_again_is_a_crash() -> None:
    def killed(count: int) -> list[Scripted]:
        return [Scripted(LeanKilled(str(number))) for number in range(count)]

    env = scripted(*killed(ATTEMPTS - 1), Scripted(state_reply(1), state_reply(2)))
    assert kinds(env, env.start(T), "a", "b") == ["state", "state"]
    env = scripted(*killed(ATTEMPTS), Scripted(state_reply(1)))
    assert kinds(env, env.start(T), "a", "b") == ["crash", "state"]
    env = scripted(Scripted(LeanKilled("x")), Scripted(state_reply(1), LeanKilled("y")), Scripted(state_reply(2)))
    assert kinds(env, env.start(T), "a", "b") == ["state", "state"]
    assert env.restarts == 2
