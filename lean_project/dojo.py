"""LeanDojo: its stock client for projects, with a session over it, and `EmbeddedDojo` for the embedded Lean.

The only module that imports lean_dojo. It must not know the search, nor how states survive a process
(`lean_project.environment` does), nor when a child of the embedded Lean is forked (`lean_project.sessions` does).
"""

from __future__ import annotations

import json
import os
import re
import threading
import time
import tty
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

os.environ.setdefault("DISABLE_REMOTE_CACHE", "1")

import pexpect
from pexpect.fdpexpect import fdspawn

import data.records as records
from lean_project.errors import LeanCrashed, LeanEnvError, LeanStartError, LeanTimeout
from lean_project.limits import Limits
from lean_project.outline import STATEMENT_OPTIONS
from lean_project.process import LeanProcess
from lean_project.worker import PROMPT
from lean_project.zygote import Zygote

import lean_dojo  # isort: skip  # after the setting above, which it reads at import

# LeanDojo puts a handler of its own on the global logger when it is imported; who configures logging decides.
lean_dojo.logger.remove()

_opening = threading.Lock()
"""LeanDojo changes the folder of the whole process while it starts Lean."""
_EXIT_OUT_OF_MEMORY = 137  # what LeanDojo takes for it


class _Wire(fdspawn):
    """The child's socket as LeanDojo expects a process: with a pid, an exit status and a life."""

    def __init__(self, process: LeanProcess, timeout: float) -> None:
        fd = process.wire.fileno()
        super().__init__(fd, timeout=timeout, maxread=1 << 16, encoding="utf-8", codec_errors="replace", use_poll=True)
        self.delaybeforesend = self.delayafterread = None
        self.process = process
        self.pid = process.pid

    def send(self, text: str) -> int:
        """Send a text. A child that is gone shows when its answer is read, where LeanDojo expects it."""
        data = self._coerce_send_string(text).encode(errors="replace")
        try:
            self.process.wire.sendall(data)
        except OSError:
            self.flag_eof = True
        return len(data)

    def expect(self, *arguments: Any, **options: Any) -> int:
        """As pexpect's; a child that is late is ended, for its reply would answer the next request."""
        try:
            index: int = super().expect(*arguments, **options)
        except pexpect.TIMEOUT:
            self.process.kill()
            raise
        return index

    def isalive(self) -> bool:
        """Whether the child lives and says nothing out of turn."""
        if self.flag_eof or not self.process.idle():
            self.process.bury()
        return self.process.ended is None

    @property
    def exitstatus(self) -> int | None:
        """LeanDojo's idea of the exit status."""
        if self.process.ended is None:
            return None
        return _EXIT_OUT_OF_MEMORY if self.process.out_of_memory else 1

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
        self.limits = limits or Limits()
        super().__init__(
            lean_dojo.Theorem(_Library(), Path("theorem.lean"), theorem.name),
            timeout=self.limits.tactic_seconds + self.limits.grace_seconds,
        )
        self.theorem = theorem
        self._zygote = zygote

    def __enter__(self) -> tuple[EmbeddedDojo, lean_dojo.TacticState]:
        """Fork a child and start the theorem in it.

        Raises:
            lean_dojo.DojoInitError: the theorem does not elaborate, or the child dies or hangs on it, or LeanDojo
                cannot read its goal.
        """
        try:
            root = self.open()
            state = lean_dojo.TacticState(self._post_process(root["tacticState"]), root["sid"])
        except LeanEnvError as error:
            self.close()
            raise lean_dojo.DojoInitError(str(error)) from error
        except AssertionError as error:  # its parser of goals splits at every ⊢
            self.close()
            raise lean_dojo.DojoInitError("LeanDojo cannot read the goal") from error
        self.start_time = time.monotonic()
        return self, state

    def open(self) -> dict[str, Any]:
        """Fork a child and start the theorem in it: `{"sid", "tacticState", "goals"}`.

        Raises:
            LeanStartError: the theorem does not elaborate; Lean's words.
            LeanTimeout, LeanCrashed: the child hangs or dies on it.
        """
        self._fork()
        return self.follow(self.theorem)

    def close(self) -> None:
        """End the child, if there is one."""
        if hasattr(self, "process"):
            self.process.kill()

    def prepare(self) -> None:
        """Fork a child and let it elaborate the text above the theorem, for `follow`; do not wait for it.

        Raises:
            LeanCrashed: no child can be forked.
        """
        self._fork()
        self.process.send({"above": self._above()})

    def follow(self, theorem: records.Theorem) -> dict[str, Any]:
        """Start a theorem in the child that is there; its text above goes on from the last one's. As `open`.

        For texts that are trusted: a child that ran a stranger's tactics should not see the next theorem.
        """
        self.theorem = theorem
        self.process.send(
            {
                "name": theorem.constant,
                "prefix": self._above(),
                "before": theorem.before,
                "after": theorem.after,
                "hole": theorem.hole,
                "heartbeats": self.limits.heartbeats * 1000,
                "tactic_seconds": self.limits.tactic_seconds,
            }
        )
        greeting = _json_of(self.process.receive_line(self.limits.start_seconds))
        if greeting.get("error"):
            raise LeanStartError(str(greeting["error"]))
        if not {"sid", "tacticState", "goals"} <= greeting.keys():
            raise LeanCrashed("a Lean process answered with something that is no proof state")
        return greeting

    def _fork(self) -> None:
        self.process = self._zygote.spawn("prove")
        self.proc = _Wire(self.process, self.timeout)

    def _above(self) -> str:
        prefix = self.theorem.above
        return f"{STATEMENT_OPTIONS}\n{prefix}"

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        """End the child. (LeanDojo's own `__exit__` also closes a file that the embedded Lean does not need.)"""
        self.close()

    def run_batch(self, sid: int, tactics: Sequence[str]) -> Iterator[dict[str, Any]]:
        """Ask for many tactics at once; an iterator over the replies, as they come (see `environment.Session`).

        Raises:
            LeanTimeout, LeanCrashed: the child was lost at the tactic whose reply is missing.
        """
        self.process.send({"sid": sid, "cmds": list(tactics)})
        return self._replies(len(tactics))

    def _replies(self, count: int) -> Iterator[dict[str, Any]]:
        for _ in range(count):
            reply = _json_of(self.process.receive_line(self.timeout))
            yield reply
            if "finished" in reply:
                return

    def release(self, sids: Sequence[int]) -> None:
        """Let the child forget states."""
        self.process.send({"release": list(sids)})


def _json_of(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line.removeprefix(PROMPT))
    except (ValueError, RecursionError) as error:
        raise LeanCrashed("a Lean process answered with something that is no JSON") from error
    if not isinstance(value, dict):
        raise LeanCrashed("a Lean process answered with something that is no reply")
    return value


class StockSession:
    """An open stock Dojo (a Lake project): tactics one by one, goals parsed from LeanDojo's text."""

    def __init__(self, dojo: lean_dojo.Dojo) -> None:
        try:
            with _opening:
                self._dojo, state = dojo.__enter__()
        except Exception as error:  # LeanDojo, git and lake fail in many ways, assertions among them
            words = str(error) or type(error).__name__
            raise LeanStartError(f"LeanDojo cannot open the theorem: {words}") from error
        if os.isatty(self._dojo.proc.fileno()):
            tty.setraw(self._dojo.proc.fileno())  # a terminal that edits lines loses those of 4096 bytes or more
        self._states: dict[int, lean_dojo.TacticState] = {}
        # In a stock project the theorem is a hypothesis of its own proof, for recursion: `exact name` would seem to
        # close any goal.
        short = re.escape(str(dojo.entry.full_name).rsplit(".", 1)[-1])
        self._own_name = re.compile(rf"(?<![\w'.]){short}(?![\w'])")
        self.root = self._reply(state)

    def run(self, id: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """Run tactics by LeanDojo's `run_tac`; its traps become our exceptions."""
        for tactic in tactics:
            began = time.perf_counter()
            reply = self._run(self._states[id], tactic)
            yield {**reply, "seconds": time.perf_counter() - began}
            if "finished" in reply:
                return

    def _run(self, state: lean_dojo.TacticState, tactic: str) -> dict[str, Any]:
        if self._own_name.search(tactic):
            return {"error": "a proof cannot use the theorem that it proves", "kind": "refused"}
        try:
            return self._reply(self._dojo.run_tac(state, tactic))
        except lean_dojo.DojoTacticTimeoutError as error:
            # The late reply would answer the next request: this Dojo is of no more use.
            raise LeanTimeout("LeanDojo's time limit for a tactic was reached") from error
        except AssertionError as error:
            if self._dojo.proc.isalive():
                return {"error": "LeanDojo cannot read the goals that the tactic leaves", "kind": "refused"}
            raise LeanCrashed("LeanDojo's process is gone") from error
        except (lean_dojo.DojoCrashError, EOFError, OSError, KeyError) as error:
            raise LeanCrashed(f"LeanDojo's process is gone ({error})") from error

    def alive(self) -> bool:
        """Whether LeanDojo's process lives."""
        return bool(self._dojo.proc.isalive())

    def release(self, ids: Sequence[int]) -> None:
        """Forget our side of states; LeanDojo's wire has no request for it."""
        for id in ids:
            self._states.pop(id, None)

    def close(self) -> None:
        """End LeanDojo's process."""
        self._dojo.__exit__(None, None, None)

    def _reply(self, result: Any) -> dict[str, Any]:
        if isinstance(result, lean_dojo.TacticState):
            self._states[result.id] = result
            texts = [text for text in result.pp.split("\n\n") if "⊢" in text]  # as LeanDojo counts goals
            goals = [_goal(goal, text) for goal, text in zip(result.goals, texts, strict=True)]
            return {"id": result.id, "goals": goals, "parts": []}
        if isinstance(result, lean_dojo.ProofFinished):
            return {"finished": True}
        if isinstance(result, lean_dojo.LeanError):
            return {"error": result.error, "kind": "tactic"}
        return {"error": "proof contains `sorry`", "kind": "refused"}


def _goal(goal: Any, text: str) -> dict[str, Any]:
    """LeanDojo's goal as ours; the case name is in the text only, the value of a `let` in its type."""
    case = re.match(r"case (.+)\n", text)
    hypotheses = []
    for assumption in goal.assumptions:
        type_, is_let, value = assumption.lean_type.partition(" := ")
        hypotheses.append([assumption.ident, type_, value if is_let else None])
    return {"case": case[1] if case else None, "hypotheses": hypotheses, "target": goal.conclusion, "cut": False}


def project_session(theorem: records.Theorem, project: Path, timeout: int = 60) -> StockSession:
    """Open a theorem of a Lake project through LeanDojo, which traces the project first (this can take long).

    Raises:
        LeanStartError: LeanDojo cannot open it.
    """
    try:
        repo = lean_dojo.LeanGitRepo.from_path(project)
        entry = lean_dojo.Theorem(repo, Path(theorem.file), theorem.name)
    except Exception as error:  # no Git repository, no toolchain file, a file that is not `.lean`
        raise LeanStartError(f"LeanDojo cannot open {project}: {str(error) or type(error).__name__}") from error
    return StockSession(lean_dojo.Dojo(entry, timeout=timeout, build_deps=False))
