"""Sessions over the embedded Lean: when a child is forked, for which theorem, and when it ends.

A child that ran tactics never sees another theorem: the search has a fresh child for each, forked ahead of need. This
module must not know how states survive a process, nor what LeanDojo is.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from data.records import Theorem
from lean_project.dojo import EmbeddedDojo
from lean_project.environment import DojoEnv, Session
from lean_project.errors import LeanCrashed
from lean_project.limits import Limits
from lean_project.zygote import Zygote

ZygoteFor = Callable[[tuple[str, ...]], Zygote]


class EmbeddedSession:
    """A theorem in the child of an `EmbeddedDojo`. `meanwhile` is done once, while Lean runs the first batch."""

    def __init__(
        self, dojo: EmbeddedDojo, greeting: dict[str, Any], meanwhile: Callable[[], None] = lambda: None
    ) -> None:
        self._dojo = dojo
        self._meanwhile: Callable[[], None] | None = meanwhile
        self._owed = 0
        self.root = {"id": greeting["sid"], "goals": greeting["goals"], "parts": []}

    @property
    def pid(self) -> int:
        """The process id of the child."""
        return self._dojo.process.pid

    def run(self, id: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """Replies of a batch."""
        self._owed = len(tactics)
        replies = self._dojo.run_batch(id, tactics)
        if self._meanwhile is not None:
            self._meanwhile()
            self._meanwhile = None
        for reply in replies:
            self._owed = 0 if "finished" in reply else self._owed - 1
            yield reply

    def alive(self) -> bool:
        """Whether the child lives and says nothing out of turn."""
        return self._dojo.process.idle()

    def release(self, ids: Sequence[int]) -> None:
        """Forget states."""
        self._dojo.release(ids)

    def close(self) -> None:
        """End the child. One that has nothing to do ends by itself, soon."""
        if self._owed:
            self._dojo.process.kill()
        else:
            self._dojo.process.dismiss()


class _KeptSession(EmbeddedSession):
    """A session whose end leaves the child to the next one, without its states."""

    def __init__(self, dojo: EmbeddedDojo, greeting: dict[str, Any]) -> None:
        super().__init__(dojo, greeting)
        self._states: set[int] = {greeting["sid"]}

    def run(self, id: int, tactics: Sequence[str]) -> Iterable[dict[str, Any]]:
        """Replies of a batch."""
        for reply in super().run(id, tactics):
            self._states.update([reply["id"], *reply["parts"]] if "parts" in reply else [])
            yield reply

    def release(self, ids: Sequence[int]) -> None:
        """Forget states."""
        self._states.difference_update(ids)
        super().release(ids)

    def close(self) -> None:
        """Leave the child as it is, unless it owes replies."""
        if self._owed:
            super().close()
        elif self._states and self._dojo.process.ended is None:
            with contextlib.suppress(LeanCrashed):
                self.release(sorted(self._states))


class _Sessions:
    """Opens a session for each theorem, with a spare child behind it that has elaborated the text above already.

    The spare knows the file and our own warming-up only; it takes over the next theorem of the file, or the same one
    when its child is lost.
    """

    def __init__(self, zygote_for: ZygoteFor, limits: Limits) -> None:
        self._zygote_for, self._limits = zygote_for, limits
        self._spare: EmbeddedDojo | None = None

    def open(self, theorem: Theorem) -> EmbeddedSession:
        """Start a theorem. Raises as `EmbeddedDojo.open` does."""
        dojo, started = self._take(theorem), False
        try:
            if dojo is None:
                dojo = EmbeddedDojo(theorem, self._zygote_for(theorem.imports), self._limits)
                greeting = dojo.open()
            else:
                greeting = dojo.follow(theorem)
            started = True
        finally:
            if dojo is not None and not started:
                dojo.close()
        return EmbeddedSession(dojo, greeting, lambda: self._prepare(theorem))

    def _take(self, theorem: Theorem) -> EmbeddedDojo | None:
        spare, self._spare = self._spare, None
        if spare is None:
            return None
        known = spare.theorem.file == theorem.file and spare.theorem.imports == theorem.imports
        if known and spare.process.idle():
            return spare
        spare.close()
        return None

    def _prepare(self, theorem: Theorem) -> None:
        if self._spare is not None:
            return
        spare = EmbeddedDojo(theorem, self._zygote_for(theorem.imports), self._limits)
        with contextlib.suppress(LeanCrashed):  # whoever needs a child next will say so
            spare.prepare()
            self._spare = spare

    def close(self) -> None:
        """End the spare."""
        if self._spare is not None:
            self._spare.close()
        self._spare = None


def embedded_env(zygote_for: ZygoteFor, limits: Limits | None = None) -> DojoEnv:
    """The environment over the embedded Lean."""
    sessions = _Sessions(zygote_for, limits or Limits())
    return DojoEnv(sessions.open, limits, sessions.close)


def following_env(zygote_for: ZygoteFor, limits: Limits | None = None) -> DojoEnv:
    """The environment for the theorems of a trusted file in their order: one child elaborates each command once."""
    kept: list[EmbeddedDojo] = []

    def open_session(theorem: Theorem) -> Session:
        if kept and kept[0].process.ended is None and kept[0].theorem.imports == theorem.imports:
            return _KeptSession(kept[0], kept[0].follow(theorem))
        kept[:] = [EmbeddedDojo(theorem, zygote_for(theorem.imports), limits)]
        return _KeptSession(kept[0], kept[0].open())

    def close() -> None:
        for dojo in kept:
            dojo.close()

    return DojoEnv(open_session, limits, close)
