"""What `leanseek prove` is asked to prove: paths, folders, globs and standard input into theorems, and which of them.

This module must not know how theorems are searched.
"""

from __future__ import annotations

import fnmatch
import glob
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from data.files import write_whole
from data.records import Theorem
from lean_project.errors import LeanEnvError
from lean_project.holes import Failure
from lean_project.outline import Outliner, ZygoteSource
from lean_project.theorems import Loaded, load_theorems
from search.run_folder import ReportError, open_run

SUFFIXES = (".lean", ".jsonl")
STDIN = ("-", "/dev/stdin")


class UsageError(ValueError):
    """What was asked for makes no sense as asked. One line that names the mend; exit code 2."""


@dataclass(frozen=True)
class Choice:
    """Which of the theorems are proved; all by default.

    Attributes:
        only: patterns (`*`, `?`) for the whole name or its last part, or `FILE:LINE`; one has to fit.
        skip_proved: folder of a run; statements that it proved are left out.
        shard: `I/N` takes every N-th theorem, beginning with the I-th.
    """

    only: tuple[str, ...] = ()
    skip_proved: Path | None = None
    shard: str | None = None


@dataclass(frozen=True)
class Source:
    """A file to prove. One that the user did not name (it was found in a folder) may hold nothing to prove."""

    path: Path
    named: bool = True


Entry: TypeAlias = tuple[int, Theorem | Failure]
"""A theorem, or what cannot be one, with its number among all that the sources hold, from 1."""


def sources_of(paths: Sequence[str | Path | Source], kept: Path) -> list[Source]:
    """The files that `paths` mean: files, folders (searched whole), globs, `-` for standard input, kept at `kept`.

    Raises:
        UsageError: one is not there, or holds no file that can be proved.
    """
    found: list[Source] = []
    for given in paths:
        if isinstance(given, Source):
            found.append(given)
            continue
        text, path = str(given), Path(given)
        if text in STDIN:
            found.append(Source(_kept_input(kept)))
        elif path.is_dir():
            inside = list(_inside(path))
            if not inside:
                raise UsageError(f"{path}: a folder without .lean or .jsonl files")
            found += inside
        elif path.exists():
            found.append(Source(path))
        elif glob.has_magic(text):
            matched = [Source(Path(name), named=False) for name in sorted(glob.glob(text, recursive=True))]  # noqa: PTH207
            if not matched:
                raise UsageError(f"{text}: no file fits this pattern")
            found += [source for source in matched if source.path.is_file()]
        else:
            raise UsageError(f"{text}: no such file")
    once: dict[Path, Source] = {}
    for source in found:
        if source.path not in once or source.named:
            once[source.path] = source
    return list(once.values())


def _inside(folder: Path) -> Iterator[Source]:
    """The files of a folder, in order: none of hidden or build folders, nothing that an earlier run wrote."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name == "build" or ".proved." in path.name or ".stdin." in path.name:
            continue
        if path.is_dir():
            if not (path / "manifest.json").exists():
                yield from _inside(path)
        elif path.suffix in SUFFIXES:
            yield Source(path, named=False)


def _kept_input(kept: Path) -> Path:
    """Standard input as a file, so that the run can be gone on with. A JSON object in the first line means JSONL."""
    text = sys.stdin.buffer.read().decode(errors="replace")
    path = kept.with_name(f"{kept.name}.stdin{'.jsonl' if text.lstrip().startswith('{') else '.lean'}")
    if not text.strip():
        raise UsageError("-: nothing came on standard input")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, [text])
    return path


def load_all(sources: Sequence[Source], zygotes: ZygoteSource) -> list[Loaded]:
    """What the files ask to be proved. A file that was not named and that Lean cannot read is a failure.

    Raises:
        UsageError: a named file cannot be read or holds nothing to prove, or no file does.
    """
    loaded: list[Loaded] = []
    for source in sources:
        try:
            found = load_theorems(source.path, Outliner(zygotes))
        except OSError as error:
            raise UsageError(f"{source.path}: {error.strerror}") from error
        except LeanEnvError as error:
            if source.named:
                raise UsageError(str(error)) from error
            failure = Failure(source.path.stem, str(source.path), 0, str(error))
            loaded.append(Loaded(source.path, (), (failure,)))
            continue
        if found.theorems or found.failures:
            loaded.append(found)
        elif source.named:
            first = f" ({found.remarks[0]})" if found.remarks else ""
            raise UsageError(f"{source.path}: no `sorry` to prove{first}")
    if not loaded:
        raise UsageError(f"no `sorry` to prove in {len(sources)} files")
    return loaded


def chosen(loaded: Sequence[Loaded], choice: Choice) -> list[Entry]:
    """The theorems and failures that are to be dealt with; numbers do not depend on the choice.

    Raises:
        UsageError: the choice makes no sense, or nothing is left.
    """
    every: list[Theorem | Failure] = []
    for file in loaded:
        every += [*file.failures, *file.theorems]
    entries: list[Entry] = list(enumerate(every, start=1))
    index, count = _shard(choice.shard)
    proved = _proved_in(choice.skip_proved)
    entries = [
        (number, entry)
        for number, entry in entries
        if number % count == index % count
        and (not choice.only or any(_fits(entry, pattern) for pattern in choice.only))
        and not (isinstance(entry, Theorem) and entry.statement_hash in proved)
    ]
    if not entries:
        asked = [f"--only {pattern}" for pattern in choice.only]
        asked += [f"--skip-proved {choice.skip_proved}"] if choice.skip_proved else []
        asked += [f"--shard {choice.shard}"] if choice.shard else []
        near = ", ".join(entry.name for entry in every[:5])
        raise UsageError(f"nothing to prove fits {' '.join(asked)}; there are {near}{', …' if len(every) > 5 else ''}")
    return entries


def _shard(text: str | None) -> tuple[int, int]:
    if text is None:
        return 1, 1
    found = re.fullmatch(r"(\d+)/(\d+)", text)
    index, count = (int(found[1]), int(found[2])) if found else (0, 0)
    if not 1 <= index <= count:
        raise UsageError(f"--shard {text}: give it as I/N with I from 1 to N, for example 1/4")
    return index, count


def _proved_in(run: Path | None) -> set[str]:
    if run is None:
        return set()
    try:
        return {each.result.statement_hash for each in open_run(run).theorems if each.result.verdict == "proved"}
    except ReportError as error:
        raise UsageError(f"--skip-proved: {error}") from error


def _fits(entry: Theorem | Failure, pattern: str) -> bool:
    """Whether a pattern is for this theorem; `[` has no meaning of its own, names may hold it."""
    pattern = pattern.replace("[", "[[]")
    texts = (entry.name, entry.name.rsplit(".", 1)[-1], f"{entry.file}:{entry.line}")
    return any(fnmatch.fnmatchcase(text, pattern) for text in texts) or (
        ":" in pattern and f"{entry.file}:{entry.line}".endswith(f"/{pattern}")
    )
