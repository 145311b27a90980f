"""Proof states that outlive the Lean process that made them: `search.protocols.LeanEnv` over a session that may die.

A state is known by how it came to be. When its process is lost, the path to it is run again in a new one. This module
must not know what kind of session it drives (see `lean_project.sessions`), nor the search.
"""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from data.records import Theorem
from lean_project.errors import ATTEMPTS, LeanCrashed, LeanEnvError, LeanKilled, LeanStartError, LeanTimeout
from lean_project.limits import Limits
from lean_project.states import Goal, LeanError, ProofFinished, TacticResult, TacticState
from lean_project.wire import goals_of_wire


class Session(Protocol):
    """One theorem in one Lean process.

    `root` and the replies of `run` are JSON objects: `{"id", "goals", "parts"}` (see `lean_project.wire`), or
    `{"finished": true}`, or `{"error", "kind"}`; `run` gives one for each tactic until one finishes the proof.
    """

    root: dict[str, Any]

    def run(self, id: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """Replies, as they come. Raises LeanTimeout or LeanCrashed at the tactic that has none."""
        ...

    def alive(self) -> bool:
        """Whether the process lives and owes no reply."""
        ...

    def release(self, ids: Sequence[int]) -> None:
        """Forget states."""
        ...

    def close(self) -> None:
        """End the process."""
        ...


@dataclass(frozen=True)
class _Origin:
    """How a state came to be: from which state, by which tactic, as which part (None: the whole)."""

    parent: int
    tactic: str
    part: int | None


class DojoEnv:
    """Proof states over a session. States are numbered by us.

    `restarts` counts the processes that were lost on this theorem. As far as sessions tell, `spent` adds up
    processor microseconds of all tactics, by part (`tactic` is Lean's own work), `inside` wall microseconds of Lean's
    own work.
    """

    def __init__(
        self,
        open_session: Callable[[Theorem], Session],
        limits: Limits | None = None,
        close_sessions: Callable[[], None] = lambda: None,
    ) -> None:
        """`close_sessions` ends what `open_session` keeps from one session to the next."""
        self._open_session = open_session
        self._close_sessions = close_sessions
        self._limits = limits or Limits()
        self._session: Session | None = None
        self._theorem: Theorem | None = None
        self._ids: dict[int, int] = {}  # of ours to the session's
        self._origins: dict[int, _Origin] = {}
        self._next = 1
        self.restarts = 0
        self.spent: Counter[str] = Counter()
        self.inside = 0

    def start(self, theorem: Theorem) -> TacticState:
        """Open `theorem`; its first state has id 0.

        Raises:
            LeanStartError: it does not elaborate, or Lean dies or hangs on it.
        """
        self._end_session()
        self._theorem, self._origins, self._next, self.restarts = theorem, {}, 1, 0
        try:
            root = self._open().root
        except LeanStartError:
            raise
        except LeanEnvError as error:
            raise LeanStartError(str(error)) from error
        return TacticState.of_goals(goals_of_wire(root["goals"]), 0)

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Run each tactic on `state`. A tactic that ends Lean costs itself only; one whose process somebody killed is
        run again, as often as `ATTEMPTS` says.

        Raises:
            LeanEnvError: Lean, or the state, cannot be brought back.
        """
        results: list[TacticResult] = []
        refusals = [self._refusal(tactic) for tactic in tactics]
        kills: Counter[int] = Counter()  # of processes, at each tactic
        while len(results) < len(tactics):
            position = len(results)
            if refusals[position]:
                results.append(TacticResult(LeanError(refusals[position], "refused"), 0.0))
                continue
            self._revive(state.id)
            batch = [
                tactic
                for tactic, _ in itertools.takewhile(
                    lambda pair: not pair[1], zip(tactics[position:], refusals[position:], strict=True)
                )
            ]
            try:
                self._run_batch(state.id, batch, results)
            except LeanKilled as error:
                kills[len(results)] += 1
                if kills[len(results)] == ATTEMPTS:
                    results.append(TacticResult(LeanError(str(error), "crash"), 0.0))
            if results and isinstance(results[-1].outcome, ProofFinished):
                break
        return results

    def recall(self, parent: TacticState, tactic: str, part: int | None, goals: tuple[Goal, ...]) -> TacticState:
        """The state to which `tactic` led from `parent` in an earlier process; it is made again when it is used."""
        id = self._next
        self._next += 1
        self._origins[id] = _Origin(parent.id, tactic, part)
        return TacticState.of_goals(goals, id)

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states (and their parts) in Lean; one that is used again is made again."""
        ids = {id for state in states for id in (state.id, *(part.id for part in state.parts))} - {0}
        self._forget([self._ids.pop(id) for id in ids if id in self._ids])

    def close(self) -> None:
        """End all processes."""
        self._end_session()
        self._close_sessions()

    def _end_session(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session = None
        self._ids = {}

    def _open(self) -> Session:
        assert self._theorem is not None
        for attempt in range(1, ATTEMPTS + 1):
            try:
                session = self._open_session(self._theorem)
                break
            except LeanCrashed:  # the fork server, or the new process: another one may do
                if attempt == ATTEMPTS:
                    raise
        self._session = session
        self._ids = {0: session.root["id"]}
        return session

    def _lose(self) -> None:
        self._end_session()
        self.restarts += 1

    def _refusal(self, tactic: str) -> str:
        """Why a text is not run at all, or nothing."""
        try:
            size = len(tactic.encode())
        except UnicodeEncodeError:
            return "a tactic with half a surrogate pair is not run"
        if size > self._limits.tactic_bytes:
            return f"a tactic of more than {self._limits.tactic_bytes} bytes is not run"
        return "a tactic with a NUL character is not run" if "\0" in tactic else ""

    def _run_batch(self, id: int, batch: Sequence[str], results: list[TacticResult]) -> None:
        """Run tactics on a state that is there, until one of them ends the proof or the process.

        Raises:
            LeanKilled: somebody ended the process; the tactic that it was at has no result.
        """
        assert self._session is not None
        began = time.perf_counter()
        replies = iter(self._session.run(self._ids[id], batch))
        try:
            for tactic in batch:
                began = time.perf_counter()
                reply = next(replies, None)
                if reply is None:
                    raise LeanCrashed("Lean left a tactic without an answer")
                results.append(self._result(id, tactic, reply))
                if isinstance(results[-1].outcome, ProofFinished):
                    return
        except LeanKilled:
            self._lose()
            raise
        except (LeanTimeout, LeanCrashed) as error:
            self._lose()
            kind = "timeout" if isinstance(error, LeanTimeout) else "crash"
            results.append(TacticResult(LeanError(str(error), kind), time.perf_counter() - began))
        except BaseException:  # Ctrl-C between request and reply: the reply would answer the next request
            self._lose()
            raise

    def _revive(self, id: int) -> None:
        """See to it that the session has the state: after a loss, its path is run again.

        Raises:
            LeanEnvError: the path does not lead there any more, or Lean dies again.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                self._bring_back(id)
                return
            except LeanEnvError:  # it may have been dying already: once more, from the beginning
                self._lose()
                if attempt == ATTEMPTS:
                    raise

    def _bring_back(self, id: int) -> None:
        if self._session is not None and not self._session.alive():
            self._lose()
        session = self._session or self._open()
        path: list[int] = []
        while id not in self._ids:
            path.append(id)
            id = self._origins[id].parent
        for state in reversed(path):
            origin = self._origins[state]
            replies = list(session.run(self._ids[origin.parent], [origin.tactic]))
            if len(replies) != 1 or "goals" not in replies[0]:
                words = replies[0].get("error", "the proof is finished") if replies else "no answer"
                raise LeanCrashed(f"`{origin.tactic}` does not lead again where it led before: {words}")
            made = [replies[0]["id"], *replies[0]["parts"]]
            place = 0 if origin.part is None else origin.part + 1
            if place >= len(made):
                raise LeanCrashed(f"`{origin.tactic}` does not lead again where it led before: other goals")
            self._ids[state] = made.pop(place)
            self._forget(made)
        self._forget([self._ids.pop(state) for state in path[1:]])

    def _forget(self, session_ids: Sequence[int]) -> None:
        if session_ids and self._session is not None:
            try:
                self._session.release(session_ids)
            except LeanEnvError:
                self._lose()

    def _result(self, parent: int, tactic: str, reply: dict[str, Any]) -> TacticResult:
        try:
            seconds = (float(reply["seconds"]), float(reply.get("cpu", 0.0)))
            self.spent.update({part: int(spent) for part, spent in reply.get("spent", {}).items()})
            self.inside += int(reply.get("inside", 0))
            if "error" in reply:
                return TacticResult(LeanError(reply["error"], reply["kind"]), *seconds)
            if "finished" in reply:
                self._next += 1
                return TacticResult(ProofFinished(self._next - 1), *seconds)
            goals = goals_of_wire(reply["goals"])
            id = self._remember(_Origin(parent, tactic, None), reply["id"])
            parts = tuple(
                TacticState.of_goals((goals[i],), self._remember(_Origin(parent, tactic, i), part))
                for i, part in enumerate(reply["parts"])
            )
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise LeanCrashed("a Lean process answered with something that is no reply") from error
        return TacticResult(TacticState.of_goals(goals, id, parts), *seconds)

    def _remember(self, origin: _Origin, session_id: int) -> int:
        id = self._next
        self._next += 1
        self._ids[id] = session_id
        self._origins[id] = origin
        return id
