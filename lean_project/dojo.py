"""LeanDojo: its stock client for projects, `EmbeddedDojo` for the embedded Lean, and the environment over both.

The only module that imports lean_dojo. It must not know the search; it offers `start`, `run`, `release`, `close` as
`search.protocols.LeanEnv` asks for them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

os.environ.setdefault("DISABLE_REMOTE_CACHE", "1")

from pexpect.fdpexpect import fdspawn

import data.records as records
from lean_project.errors import LeanCrashed, LeanEnvError, LeanStartError, LeanTimeout
from lean_project.limits import Limits
from lean_project.process import LeanProcess
from lean_project.states import LeanError, ProofFinished, TacticResult, TacticState
from lean_project.wire import goals_of_wire
from lean_project.worker import PROMPT
from lean_project.zygote import Zygote

import lean_dojo  # isort: skip  # after the setting above, which it reads at import

# LeanDojo puts a handler of its own on the global logger when it is imported; who configures logging decides.
lean_dojo.logger.remove()


class _Wire(fdspawn):
    """The child's socket as LeanDojo expects a process: with a pid, an exit status and a life."""

    def __init__(self, process: LeanProcess, timeout: float) -> None:
        super().__init__(
            process.wire.fileno(), timeout=timeout, maxread=1 << 16, encoding="utf-8", codec_errors="replace"
        )
        self.delaybeforesend = None
        self.process = process
        self.pid = process.pid

    def isalive(self) -> bool:
        if self.flag_eof:
            self.process.kill()
        return self.process.ended is None

    @property
    def exitstatus(self) -> int | None:
        return None if self.process.ended is None else 1

    @exitstatus.setter
    def exitstatus(self, value: int | None) -> None:
        """pexpect sets it to None at the start; the status is the process's own."""


@dataclass(frozen=True)
class _Library:
    """Stands where LeanDojo expects a Git repository: the embedded core library has none."""

    url: str = "embedded"
    commit: str = "embedded"


class EmbeddedDojo(lean_dojo.Dojo):
    """LeanDojo's Dojo over a forked child of the embedded Lean.

    `run_tac`, its results and its exceptions are LeanDojo's own; `run_batch` is ours.
    """

    def __init__(self, theorem: records.Theorem, zygote: Zygote, limits: Limits | None = None) -> None:
        path = Path(theorem.file).with_suffix(".lean") if theorem.file else Path("theorem.lean")
        self.limits = limits or Limits()
        super().__init__(
            lean_dojo.Theorem(_Library(), path, theorem.name),
            timeout=self.limits.tactic_seconds + self.limits.grace_seconds,
        )
        self.theorem = theorem
        self._zygote = zygote

    def __enter__(self) -> tuple[EmbeddedDojo, lean_dojo.TacticState]:
        """Fork a child and start the theorem in it.

        Raises:
            lean_dojo.DojoInitError: the theorem does not elaborate, or the child dies or hangs on it.
        """
        self.greeting = self._start()
        state = self.greeting["tacticState"]
        if "sorry" in re.findall(r"\w+", state):
            self.process.kill()
            raise lean_dojo.DojoInitError("the goal contains `sorry`: the statement does not elaborate in its place")
        return self, lean_dojo.TacticState(self._post_process(state), self.greeting["sid"])

    def _start(self) -> dict[str, Any]:
        try:
            self.process = self._zygote.spawn("prove")
            self.modified_file = self
            self.proc = _Wire(self.process, self.timeout)
            self.process.send(
                {
                    "prefix": self.theorem.prefix if self.theorem.brief_prefix is None else self.theorem.brief_prefix,
                    "before": self.theorem.before,
                    "after": self.theorem.after,
                    "hole": self.theorem.hole,
                    "heartbeats": self.limits.heartbeats * 1000,
                    "tactic_seconds": self.limits.tactic_seconds,
                }
            )
            greeting = _json_of(self.process.receive_line(self.limits.start_seconds))
        except LeanEnvError as error:
            raise lean_dojo.DojoInitError(str(error)) from error
        if greeting["error"] is not None:
            self.process.kill()
            raise lean_dojo.DojoInitError(greeting["error"])
        return greeting

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        """End the child. (LeanDojo's own `__exit__` also closes a file that the embedded Lean does not need.)"""
        self.process.kill()

    def run_batch(self, sid: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """One request for many tactics; a wire reply for each, as it comes.

        Raises:
            LeanTimeout, LeanCrashed: the child was lost at the tactic whose reply is missing.
        """
        self.process.send({"sid": sid, "cmds": list(tactics)})
        for _ in tactics:
            reply = _json_of(self.process.receive_line(self.timeout))
            yield reply
            if reply["tacticState"] == "no goals":
                return

    def release(self, sids: Sequence[int]) -> None:
        """Let the child forget states."""
        self.process.send({"release": list(sids)})


def _json_of(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line.removeprefix(PROMPT))
    except ValueError as error:
        raise LeanCrashed("a Lean process answered with something that is no JSON") from error
    if not isinstance(value, dict):
        raise LeanCrashed("a Lean process answered with something that is no reply")
    return value


class _Session(Protocol):
    """An open Dojo, embedded or stock, behind one face. `run` yields wire replies."""

    root: dict[str, Any]

    def run(self, sid: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]: ...
    def release(self, sids: Sequence[int]) -> None: ...
    def close(self) -> None: ...


class EmbeddedSession:
    """An open `EmbeddedDojo`."""

    def __init__(self, dojo: EmbeddedDojo) -> None:
        try:
            dojo.__enter__()
        except lean_dojo.DojoInitError as error:
            raise LeanStartError(str(error)) from error
        self._dojo = dojo
        self.root = dojo.greeting

    def run(self, sid: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """Wire replies of a batch."""
        return self._dojo.run_batch(sid, tactics)

    def release(self, sids: Sequence[int]) -> None:
        """Forget states."""
        self._dojo.release(sids)

    def close(self) -> None:
        """End the child."""
        self._dojo.__exit__(None, None, None)


class StockSession:
    """An open stock Dojo (a Lake project): tactics one by one, goals parsed from LeanDojo's text."""

    def __init__(self, dojo: lean_dojo.Dojo) -> None:
        try:
            self._dojo, state = dojo.__enter__()
        except lean_dojo.DojoInitError as error:
            raise LeanStartError(str(error)) from error
        self._states = {state.id: state}
        self.root = self._reply(state)

    def run(self, sid: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """Run tactics by LeanDojo's `run_tac`; its traps become our exceptions."""
        for tactic in tactics:
            try:
                result = self._dojo.run_tac(self._states[sid], tactic)
            except lean_dojo.DojoTacticTimeoutError as error:
                # The late reply would answer the next request: this Dojo is of no more use.
                raise LeanTimeout("LeanDojo's tactic limit was reached") from error
            except (lean_dojo.DojoCrashError, AssertionError, EOFError) as error:
                raise LeanCrashed(f"LeanDojo's process is gone ({error})") from error
            yield self._reply(result)
            if isinstance(result, lean_dojo.ProofFinished):
                return

    def release(self, sids: Sequence[int]) -> None:
        """Forget our side of states; LeanDojo's wire has no request for it."""
        for sid in sids:
            self._states.pop(sid, None)

    def close(self) -> None:
        """End LeanDojo's process."""
        self._dojo.__exit__(None, None, None)

    def _reply(self, result: Any) -> dict[str, Any]:
        if isinstance(result, lean_dojo.TacticState):
            self._states[result.id] = result
            goals = [
                {
                    "case": _case_of(text),
                    "hypotheses": [[a.ident, a.lean_type, None] for a in goal.assumptions],
                    "target": goal.conclusion,
                }
                for goal, text in zip(result.goals, result.pp.split("\n\n"), strict=False)
            ]
            return {"sid": result.id, "tacticState": result.pp, "error": None, "goals": goals, "parts": []}
        if isinstance(result, lean_dojo.ProofFinished):
            return {"sid": result.tactic_state_id, "tacticState": "no goals", "error": None}
        error = result.error if isinstance(result, lean_dojo.LeanError) else "the proof contains `sorry`"
        return {"sid": None, "tacticState": None, "error": error, "kind": "tactic"}


def _case_of(text: str) -> str | None:
    found = re.match(r"case (\S+)\n", text)
    return found[1] if found else None


def project_session(theorem: records.Theorem, project: Path, timeout: int = 60) -> StockSession:
    """Open a theorem of a Lake project through LeanDojo, which traces the project first (this can take long).

    Raises:
        LeanStartError: LeanDojo cannot open it.
    """
    repo = lean_dojo.LeanGitRepo.from_path(project)
    entry = lean_dojo.Theorem(repo, Path(theorem.file), theorem.name)
    return StockSession(lean_dojo.Dojo(entry, timeout=timeout, build_deps=False))


@dataclass
class _Origin:
    """How a state came to be: from which state, by which tactic, as which part (None: the whole)."""

    parent: int
    tactic: str
    part: int | None


class DojoEnv:
    """Proof states over a Dojo that may die. States are numbered by us and outlive the process that made them."""

    def __init__(self, open_session: Callable[[records.Theorem], _Session], limits: Limits | None = None) -> None:
        self._open_session = open_session
        self._limits = limits or Limits()
        self._session: _Session | None = None
        self._theorem: records.Theorem | None = None
        self._own_name: re.Pattern[str] | None = None
        self._sids: dict[int, int] = {}
        self._origins: dict[int, _Origin] = {}
        self._next = 0
        self.restarts = 0

    def start(self, theorem: records.Theorem) -> TacticState:
        """Open `theorem`; its first state has id 0.

        Raises:
            LeanStartError: it does not elaborate.
        """
        self.close()
        self._theorem = theorem
        short = theorem.name.rsplit(".", 1)[-1]
        self._own_name = re.compile(rf"(?<![\w'.]){re.escape(short)}(?![\w'])") if short else None
        self._origins, self._next, self.restarts = {}, 1, 0
        root = self._open()
        goals = goals_of_wire(root["goals"])
        return TacticState.of_goals(goals, 0)

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Run each tactic on `state`. A tactic that kills Lean costs itself only.

        Raises:
            LeanEnvError: Lean cannot be brought back.
        """
        results: list[TacticResult] = []
        while len(results) < len(tactics):
            rest = tactics[len(results) :]
            refused = next((i for i, tactic in enumerate(rest) if self._refusal(tactic)), len(rest))
            if refused == 0:
                results.append(TacticResult(LeanError(self._refusal(rest[0]), "refused"), 0.0))
                continue
            session = self._revive(state.id)
            batch = rest[:refused]
            try:
                for tactic, reply in zip(batch, session.run(self._sids[state.id], batch), strict=False):
                    results.append(self._result(state.id, tactic, reply))
                    if isinstance(results[-1].outcome, ProofFinished):
                        return results
            except LeanTimeout as error:
                self._lose()
                results.append(TacticResult(LeanError(str(error), "timeout"), self._limits.tactic_seconds))
            except LeanCrashed as error:
                self._lose()
                results.append(TacticResult(LeanError(str(error), "crash"), 0.0))
        return results

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states (and their parts) in Lean; one that is used again is made again."""
        ids = {id for state in states for id in (state.id, *(part.id for part in state.parts))} - {0}
        sids = [self._sids.pop(id) for id in ids if id in self._sids]
        if sids and self._session is not None:
            try:
                self._session.release(sids)
            except LeanEnvError:
                self._lose()

    def close(self) -> None:
        """End the process of the theorem, if there is one."""
        if self._session is not None:
            self._session.close()
        self._session = None
        self._sids = {}

    def _open(self) -> dict[str, Any]:
        assert self._theorem is not None
        self._session = self._open_session(self._theorem)
        self._sids = {0: self._session.root["sid"]}
        return self._session.root

    def _lose(self) -> None:
        self.close()
        self.restarts += 1

    def _refusal(self, tactic: str) -> str:
        """Why a text is not run at all, or nothing."""
        if len(tactic.encode(errors="replace")) > self._limits.tactic_bytes:
            return f"a tactic of more than {self._limits.tactic_bytes} bytes is not run"
        if "\0" in tactic:
            return "a tactic with a NUL character is not run"
        if self._own_name and self._own_name.search(tactic):
            return "a proof cannot use the theorem that it proves"
        return ""

    def _revive(self, id: int) -> _Session:
        """The session, with state `id` in it: after a crash its path is run again.

        Raises:
            LeanEnvError: the path does not lead there any more, or Lean dies again.
        """
        if self._session is None:
            self._open()
        assert self._session is not None
        if id not in self._sids:
            origin = self._origins[id]
            self._revive(origin.parent)
            replies = list(self._session.run(self._sids[origin.parent], [origin.tactic]))
            reply: dict[str, Any] = replies[0] if replies else {"error": "no reply"}
            if reply["error"] is not None or "goals" not in reply:
                raise LeanCrashed(f"`{origin.tactic}` does not lead again where it led before: {reply['error']}")
            self._sids[id] = reply["sid"] if origin.part is None else reply["parts"][origin.part]
        return self._session

    def _result(self, parent: int, tactic: str, reply: dict[str, Any]) -> TacticResult:
        seconds = float(reply.get("seconds", 0.0))
        if reply["error"] is not None:
            return TacticResult(LeanError(reply["error"], reply["kind"]), seconds)
        if reply["tacticState"] == "no goals":
            return TacticResult(ProofFinished(self._remember(parent, tactic, None, reply["sid"])), seconds)
        goals = goals_of_wire(reply["goals"])
        id = self._remember(parent, tactic, None, reply["sid"])
        parts = tuple(
            TacticState.of_goals((goals[i],), self._remember(parent, tactic, i, sid))
            for i, sid in enumerate(reply["parts"])
        )
        return TacticResult(TacticState.of_goals(goals, id, parts), seconds)

    def _remember(self, parent: int, tactic: str, part: int | None, sid: int) -> int:
        id = self._next
        self._next += 1
        self._sids[id] = sid
        self._origins[id] = _Origin(parent, tactic, part)
        return id


def embedded_env(zygote_for: Callable[[tuple[str, ...]], Zygote], limits: Limits | None = None) -> DojoEnv:
    """The environment over the embedded Lean."""

    def open_session(theorem: records.Theorem) -> _Session:
        return EmbeddedSession(EmbeddedDojo(theorem, zygote_for(theorem.imports), limits))

    return DojoEnv(open_session, limits)
