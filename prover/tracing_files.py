"""Tracing whole files and folders: human proofs into a JSONL file of training pairs. What `leanseek trace` does.

Modules of the core library (`prelude`) are traced like any file, each under its own imports. This module must not know
how a proof is taken apart (`lean_project.tracing`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from data.jsonl import write_lines
from data.records import TracedStep, to_json
from lean_project.environment import DojoEnv
from lean_project.errors import LeanEnvError
from lean_project.header import split_header
from lean_project.limits import Limits
from lean_project.outline import FileOutline, Outliner, ZygoteSource
from lean_project.sessions import following_env
from lean_project.tracing import TraceProblem, trace_file
from prover.inputs import UsageError
from prover.prompt import premise_lines

MAX_TACTIC_CHARS = 300
"""A longer tactic is a proof of its own, which a policy would not learn to write; its pair is left out."""

LIMITS = Limits(tactic_seconds=20.0, grace_seconds=10.0, tactic_bytes=20_000)
"""A person's tactic may take longer than one that a search tries."""


@dataclass(frozen=True)
class FileTraced:
    """One file that is done: how many theorems it has, how many were replayed, its pairs; `number` of `files`."""

    file: Path
    number: int
    files: int
    theorems: int
    traced: int
    pairs: int


@dataclass(frozen=True)
class TraceSummary:
    """What a tracing gave. `dropped` pairs had a tactic that is too long; a file that Lean cannot read is a problem."""

    out: Path
    files: int
    theorems: int
    traced: int
    pairs: int
    dropped: int
    seconds: float
    problems: tuple[TraceProblem, ...]


def trace_files(paths: Sequence[Path], out: Path, progress: Callable[[FileTraced], None] | None = None) -> TraceSummary:
    """Trace the theorems of `.lean` files, and of all those in folders, and write their pairs to `out`.

    Raises:
        UsageError: there is no Lean file to trace.
        LeanStartError: the embedded Lean cannot be used here.
        OSError: a file cannot be read or written; what was at `out` before stays.
    """
    files = list(dict.fromkeys(lean_files(paths)))
    began = time.monotonic()
    pairs: list[TracedStep] = []
    problems: list[TraceProblem] = []
    theorems = 0
    for number, (file, outline, steps, failed) in enumerate(_traced(files), start=1):
        here = sum(declaration.kind == "theorem" for declaration in outline.declarations) if outline else 0
        theorems += here
        pairs += steps
        problems += failed
        if progress is not None:
            traced = here - sum(bool(problem.theorem) for problem in failed)
            progress(FileTraced(file, number, len(files), here, traced, len(steps)))
    short = [pair for pair in pairs if len(pair.tactic) <= MAX_TACTIC_CHARS]
    write_lines(out, map(to_json, short))
    return TraceSummary(
        out=out,
        files=len(files),
        theorems=theorems,
        traced=theorems - sum(bool(problem.theorem) for problem in problems),
        pairs=len(short),
        dropped=len(pairs) - len(short),
        seconds=time.monotonic() - began,
        problems=tuple(problems),
    )


def lean_files(paths: Sequence[Path]) -> Iterator[Path]:
    """The Lean files among `paths` and in the folders among them.

    Raises:
        UsageError: a path is missing, is no Lean file, or holds none.
    """
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob("*.lean"))
            if not found:
                raise UsageError(f"{path}: no .lean file in this folder")
            yield from found
        elif path.suffix != ".lean":
            raise UsageError(f"{path}: not a .lean file")
        elif not path.exists():
            raise UsageError(f"{path}: no such file")
        else:
            yield path


def _traced(
    files: Sequence[Path],
) -> Iterator[tuple[Path, FileOutline | None, list[TracedStep], list[TraceProblem]]]:
    """Each file with its outline, its pairs and its problems. One set of imports is in memory at a time."""
    zygotes = ZygoteSource()
    env = following_env(zygotes, LIMITS)
    imports: tuple[str, ...] = ("Init",)
    try:
        zygotes(imports)  # a Lean that cannot start is no problem of a file's
        for file in files:
            source = file.read_bytes()
            try:
                wanted, _ = split_header(source, allow_prelude=True)
                if wanted != imports:
                    env.close()
                    zygotes.close()
                    imports = wanted
                outline = Outliner(zygotes).outline(source, str(file), options="", allow_prelude=True)
                yield file, outline, *_of_outline(env, outline)
            except LeanEnvError as error:
                yield file, None, [], [TraceProblem("", str(file), 0, str(error))]
    finally:
        env.close()
        zygotes.close()


def _of_outline(env: DojoEnv, outline: FileOutline) -> tuple[list[TracedStep], list[TraceProblem]]:
    """Pairs and problems of a file; premises under the names by which a search would read them."""
    steps, problems = trace_file(env, outline)
    places = {step.source for step in steps}
    premises = {
        place: premise_lines(outline.premises_before(declaration))
        for declaration in outline.declarations
        if (place := f"{outline.file}:{declaration.line}") in places
    }
    return [replace(step, premises=premises[step.source]) for step in steps], problems
