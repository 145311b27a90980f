"""JSONL stores. A killed writer loses at most the line it was appending; a broken line is told by number.

This module must not know what the records mean.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from data.files import write_whole


class CorruptLine(ValueError):
    """A line of a JSONL file is no JSON object: the text names the file and the line."""


def append_lines(path: Path, values: Iterable[dict[str, Any]]) -> None:
    """Append objects, a line each, and force them to the disk.

    A torn last line, left by a writer that was killed, is closed first so that it stays the only broken one.

    Raises:
        OSError: the file cannot be written (no space, no permission).
    """
    text = "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values)
    with path.open("ab+") as file:
        if file.tell() > 0:
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                text = "\n" + text
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def append_line(path: Path, value: dict[str, Any]) -> None:
    """Append one object; see `append_lines`."""
    append_lines(path, [value])


def write_lines(path: Path, values: Iterable[dict[str, Any]]) -> None:
    """Write a file that is either the old one or the whole new one, whatever happens.

    Raises:
        OSError: it cannot be written (no space, no permission); the old one stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, (json.dumps(value, ensure_ascii=False) + "\n" for value in values))


class Growing:
    """Reads on in a file that somebody else appends to; a line counts when it is whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.position = 0
        """Bytes read so far."""

    def read(self) -> tuple[bytes, bool]:
        """The new lines, and whether the file was begun anew since (it is shorter than what was read of it)."""
        if not self._path.exists():
            return b"", False
        with self._path.open("rb") as file:
            anew = file.seek(0, os.SEEK_END) < self.position
            if anew:
                self.position = 0
            file.seek(self.position)
            data = file.read()
        whole = data[: data.rfind(b"\n") + 1]
        self.position += len(whole)
        return whole, anew


def read_lines(path: Path, broken: list[CorruptLine] | None = None) -> Iterator[dict[str, Any]]:
    """The objects of a file in order. Blank lines are skipped.

    Raises:
        CorruptLine: at the first line that is no JSON object, unless `broken` is given, which collects them all.
        OSError: the file cannot be read.
    """
    for _, value in numbered_lines(path):
        if not isinstance(value, CorruptLine):
            yield value
        elif broken is None:
            raise value
        else:
            broken.append(value)


def numbered_lines(path: Path) -> Iterator[tuple[int, dict[str, Any] | CorruptLine]]:
    """The objects of a file with their line numbers from 1; a line that is none comes as its error.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        for number, raw in enumerate(file, start=1):
            if not raw.strip():
                continue
            try:
                value = json.loads(raw)
                if not isinstance(value, dict):
                    raise ValueError("not an object")
            except (ValueError, RecursionError) as error:
                words = f"{path}:{number}: not a JSON object ({error}); mend or delete this line"
                yield number, CorruptLine(words)
                continue
            yield number, value
