"""Asks Lean about a file: texts are elaborated behind it in a confined child, and their messages read.

What the texts mean is the business of whoever writes them. A text that kills or hangs the child costs its own answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from lean_project.errors import LeanCrashed, LeanTimeout
from lean_project.outline import STATEMENT_OPTIONS, Message, ZygoteSource
from lean_project.process import LeanProcess


class Evaluator:
    """Answers texts behind `prefix`. The child starts with the first text and again when it was lost."""

    def __init__(self, zygote_for: ZygoteSource, imports: tuple[str, ...], prefix: str, start_seconds: float) -> None:
        self._zygote_for, self._imports = zygote_for, imports
        self._kept = [f"{STATEMENT_OPTIONS}\n{prefix}\n"]
        self._start_seconds = start_seconds
        self._child: LeanProcess | None = None

    def keep(self, source: str) -> list[Message]:
        """Elaborate a text that the following ones stand behind.

        Raises:
            LeanEnvError: Lean dies or hangs on it; it is not kept then.
        """
        messages = self._request(source, True, self._start_seconds)
        self._kept.append(source)
        return messages

    def ask(self, source: str, seconds: float) -> list[Message]:
        """The messages of a text; lines count from its first.

        Raises:
            LeanEnvError: Lean dies or hangs on it.
        """
        return self._request(source, False, seconds)

    def by_line(self, lines: Sequence[str], seconds: float) -> list[Message | None]:
        """The first message of each of `lines`, commands of one line.

        Raises:
            LeanEnvError: Lean dies or hangs on them.
        """
        first: dict[int, Message] = {}
        for message in self.ask("\n".join(lines) + "\n", seconds):
            first.setdefault(message.line, message)
        return [first.get(number) for number in range(1, len(lines) + 1)]

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.kill()
        self._child = None

    def _request(self, source: str, keep: bool, seconds: float) -> list[Message]:
        if self._child is None or self._child.ended is not None:
            self._child = self._zygote_for(self._imports).spawn("evaluate")
            for text in self._kept:
                self._answer(self._child, text, True, self._start_seconds)
        return self._answer(self._child, source, keep, seconds)

    def _answer(self, child: LeanProcess, source: str, keep: bool, seconds: float) -> list[Message]:
        try:
            report = child.request({"source": source, "keep": keep}, seconds)
            if "error" in report:
                raise LeanCrashed(str(report["error"]))
            return [Message(m["severity"], m["start"][0], m["start"][1], m["text"]) for m in report["messages"]]
        except (LeanCrashed, LeanTimeout):
            self.close()
            raise
        except (KeyError, TypeError, IndexError) as error:
            self.close()
            raise LeanCrashed("a Lean process answered with something that is no report") from error
