"""Readers: children that elaborate a text on top of a prefix and hand out its declarations as data.

What a reader says is no evidence when strange text ran in it. This module must not know what the declarations are for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lean_project.declarations import printable
from lean_project.errors import LeanEnvError, LeanKilled, LeanTimeout
from lean_project.outline import STATEMENT_OPTIONS
from lean_project.process import LeanProcess
from lean_project.zygote import Zygote

MAX_USES = 64
"""Texts that a reader elaborates before another takes its place: every state that it reached stays in its memory."""
_SHOWN_WORDS = 300


class Refused(Exception):
    """The proof is not accepted; the text says why."""


class Killed(Refused):
    """Somebody ended a process; the proof may still be a good one."""


@dataclass(frozen=True)
class Reading:
    """What a reader is asked about: text after the header of `imports` in `file`, from its beginning."""

    imports: tuple[str, ...]
    file: str
    prefix: str


class Reader:
    """A child of the zygote. It can be taken again for a longer prefix of the same file, which costs the rest only."""

    def __init__(self, zygote: Zygote, who: str, seconds: float) -> None:
        """`who` names it in reasons; `seconds` is what one text may cost."""
        self._who, self._seconds = who, seconds
        self._child = spawn(zygote, "declare", seconds)
        self._reading: Reading | None = None
        self.errors: list[Any] = []
        """Lean's errors in the prefix, as the child tells them."""
        self.uses = 0

    def prepare(self, reading: Reading) -> bool:
        """Elaborate the prefix, or what it has beyond the one that is known; false when another reader has to do it.

        All that this reader has elaborated before is then part of the prefix, but for texts given to `read`. A prefix
        that goes on with an error is not taken: its first part may have been cut where no command ends.
        """
        known = self._reading
        if known is None:
            order = {"options": STATEMENT_OPTIONS, "prefix": reading.prefix, "file": reading.file}
            self.errors = self._list(self._told(order))
        elif not self._fits(known, reading) or not self._goes_on(reading.prefix[len(known.prefix) :]):
            return False
        self._reading = reading
        self.uses += 1
        return True

    def read(self, source: str) -> dict[str, Any]:
        """Elaborate a text after the prefix: Lean's `errors`, and the kinds of its `commands`."""
        return self._told({"source": source})

    def declarations(self, names: Sequence[str], proofs: bool) -> str:
        """The declarations that the constants `names` (encoded) of the last text need."""
        text = self._told({"names": list(names), "proofs": proofs}).get("declarations")
        if not isinstance(text, str):
            raise Refused(f"{self._who} has no declarations that can be read")
        return text

    def kill(self) -> None:
        """End the child."""
        self._child.kill()

    def _fits(self, known: Reading, reading: Reading) -> bool:
        return (
            self._child.ended is None
            and self.uses < MAX_USES
            and (known.imports, known.file) == (reading.imports, reading.file)
            and reading.prefix.startswith(known.prefix)
        )

    def _goes_on(self, rest: str) -> bool:
        return not rest or not self._list(self._told({"more": rest}))

    def _told(self, order: Any) -> dict[str, Any]:
        """What the child answers, which has read strange text: some JSON object."""
        answer = ask(self._child, order, self._who, self._seconds)
        if not isinstance(answer, dict):
            raise Refused(f"{self._who}: its process does not answer as it should")
        if "error" in answer:
            raise Refused(f"{self._who}: {short(answer['error'])}")
        return answer

    def _list(self, answer: dict[str, Any]) -> list[Any]:
        errors = answer.get("errors")
        return errors if isinstance(errors, list) else []


def spawn(zygote: Zygote, job: str, seconds: float) -> LeanProcess:
    """A child that does `job`, and must read what it is sent within `seconds`."""
    child = zygote.spawn(job)
    child.wire.settimeout(seconds)
    return child


def ask(child: LeanProcess, order: Any, who: str, seconds: float) -> Any:
    """What a child answers; a child that hangs or dies is a refusal."""
    try:
        return child.request(order, seconds)
    except LeanTimeout as error:
        raise Refused(f"{who} took too much time: {error}") from error
    except LeanKilled as error:
        raise Killed(f"{who}: {error}") from error
    except LeanEnvError as error:
        raise Refused(f"{who}: {error}") from error


def short(words: Any) -> str:
    """Strange words as one bounded line that can be shown."""
    return printable(" ".join(words.split())[:_SHOWN_WORDS]) if isinstance(words, str) else "words that are no text"
