"""Makes a proof that was found shorter and easier to read, by asking Lean again.

Blocks of lines become one tactic where one will do, useless lines and useless arguments are dropped, and on request
`simp` becomes `simp only [...]`, which later changes of the library leave alone. The new text replaces the first one
only when it has a certificate as good. This module must not know how proofs are found.
"""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from data.records import Theorem
from lean_project.errors import LeanEnvError
from lean_project.states import ProofFinished
from search.best_first import SearchResult
from search.brackets import end_of_group, split
from search.hole import fill
from search.protocols import Certifier, LeanEnv
from search.render import line_renderings

CLOSING = ("rfl", "assumption", "simp", "omega", "simp_all", "decide", "grind")
STABLE_CLOSING = ("rfl", "assumption", "omega", "decide")
_LINE = re.compile(r"(?P<indent> *)(?P<bullets>(?:· )*)(?P<case>\|[^=]*=> ?)?(?P<tactic>.*)")
_ARGUMENTS = re.compile(r"\b(?:simp|simp_all|simp only|simp_all only|simpa|grind|rw|simp_arith) (?=\[)")
_SIMP = re.compile(r"\b(simp|simp_all)\b(?! only)(?! \+)")
_SUGGESTED = re.compile(r"Try this:\s*\[apply\]\s*(.*)", re.S)

Messages = Callable[[Theorem, str], Sequence[str]]
"""What Lean says about a theorem with a text in its hole."""


@dataclass(frozen=True)
class Style:
    """What becomes of a proof that was found.

    Attributes:
        minimise_seconds: how long it may take to make one proof shorter; 0 leaves proofs as they were found.
        stable: `simp` becomes `simp only [...]`, and no `simp` is put where there was none.
    """

    minimise_seconds: float = 3.0
    stable: bool = False


AS_FOUND = Style(minimise_seconds=0.0)


@dataclass(frozen=True)
class Checker:
    """Who is asked: an environment to try in, a certifier for the end, and Lean's messages for suggestions."""

    env: LeanEnv
    certifier: Certifier
    messages: Messages | None = None


def shorter(theorem: Theorem, found: SearchResult, checker: Checker, style: Style) -> SearchResult:
    """The result with a shorter proof, certified, or as it was."""
    if found.verdict != "proved" or found.proof_tree is None or found.certificate is None or not style.minimise_seconds:
        return found
    lines = next(
        (lines for lines in line_renderings(theorem, found.proof_tree) if fill(theorem, lines) == found.proof), None
    )
    if lines is None:
        return found
    deadline = time.monotonic() + style.minimise_seconds
    try:
        root = checker.env.start(theorem)

        def closes(candidate: Sequence[str]) -> bool:
            text = "\n  ".join(["(set_option tactic.hygienic true in", *candidate]) + ")"
            results = checker.env.run(root, [text])
            return bool(results) and isinstance(results[0].outcome, ProofFinished)

        best = lines
        if closes(lines):  # else the search's environment is no judge of this text
            best = minimised(lines, closes, style, lambda: time.monotonic() >= deadline)
        if style.stable and checker.messages is not None:
            best = _stable(theorem, best, checker.messages)
        if best == lines:
            return found
        proof = fill(theorem, best)
        certificate = checker.certifier.certify(theorem, proof)
    except LeanEnvError:
        return found
    if not certificate.holds or not set(certificate.rests_on) <= set(found.certificate.rests_on):
        return found
    return dataclasses.replace(found, proof=proof, certificate=certificate)


def minimised(
    lines: Sequence[str], closes: Callable[[Sequence[str]], bool], style: Style, late: Callable[[], bool]
) -> list[str]:
    """The lines of a proof made fewer and shorter as long as they are a proof and it is not `late`."""
    best = list(lines)
    changed = True
    while changed:
        changed = False
        for candidate in _candidates(best, STABLE_CLOSING if style.stable else CLOSING):
            if late():
                return best
            if closes(candidate):
                best, changed = candidate, True
                break
    return best


def _candidates(lines: Sequence[str], closing: Sequence[str]) -> Iterator[list[str]]:
    """Texts that are shorter than `lines`, those that would save most first."""
    for start in range(len(lines)):
        end = _end_of_block(lines, start)
        if end - start > 1:
            for tactic in closing:
                yield [*lines[:start], _prefix(lines[start]) + tactic, *lines[end:]]
    for start in reversed(range(len(lines))):
        yield from _dropped(lines, start)
    for place, line in enumerate(lines):
        for shorter_line in _fewer_arguments(line):
            yield [*lines[:place], shorter_line, *lines[place + 1 :]]


def _parts(line: str) -> re.Match[str]:
    found = _LINE.fullmatch(line)
    assert found is not None  # it takes any line
    return found


def _prefix(line: str) -> str:
    parts = _parts(line)
    case = f"{parts['case'].rstrip()} " if parts["case"] else ""
    return parts["indent"] + parts["bullets"] + case


def _column(line: str) -> int:
    """Where the block of a line's tactic is aligned."""
    parts = _parts(line)
    return len(parts["indent"]) + len(parts["bullets"])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _end_of_block(lines: Sequence[str], start: int) -> int:
    """Behind the last line of the block that begins with the tactic of a line."""
    case = _parts(lines[start])["case"]
    column = _column(lines[start]) + (1 if case else 0)
    end = start + 1
    while end < len(lines) and _indent(lines[end]) >= column:
        end += 1
    return end


def _dropped(lines: Sequence[str], start: int) -> Iterator[list[str]]:
    """`lines` without one tactic and what is nested in it; a bullet goes to the tactic that follows."""
    parts = _parts(lines[start])
    if parts["case"] or not parts["tactic"]:
        return
    column, end = _column(lines[start]), start + 1
    while end < len(lines) and _indent(lines[end]) > column:
        end += 1
    follows = end < len(lines) and _indent(lines[end]) == column and not _parts(lines[end])["case"]
    if parts["bullets"] and not follows:
        return
    rest = list(lines[end:])
    if parts["bullets"]:
        rest[0] = _prefix(lines[start]) + rest[0][column:]
    if lines[:start] or rest:
        yield [*lines[:start], *rest]


def _fewer_arguments(line: str) -> Iterator[str]:
    """The line without one of the arguments in a list of a simplifying tactic; without the list when it is empty."""
    for found in _ARGUMENTS.finditer(line):
        arguments, end = _listed(line, found.end())
        for place in range(len(arguments)):
            kept = [*arguments[:place], *arguments[place + 1 :]]
            text = f" [{', '.join(kept)}]" if kept else ""
            if kept or not found[0].startswith("rw"):
                yield line[: found.end() - 1] + text + line[end:]


def _listed(line: str, start: int) -> tuple[list[str], int]:
    """The arguments of the list that begins at `start` with its bracket, and where it ends."""
    end = start + end_of_group(line[start:])
    if line[end] != "]":
        return [], len(line)
    arguments = (argument.strip() for argument in split(line[start + 1 : end], ","))
    return [argument for argument in arguments if argument], end + 1


def _stable(theorem: Theorem, lines: Sequence[str], messages: Messages) -> list[str]:
    """`simp only [...]` where Lean suggests it for a `simp`."""
    best = list(lines)
    for place, line in enumerate(lines):
        if not (found := _SIMP.search(line)):
            continue
        asking = [*best[:place], f"{line[: found.end()]}?{line[found.end() :]}", *best[place + 1 :]]
        said = [match[1] for text in messages(theorem, fill(theorem, asking)) if (match := _SUGGESTED.search(text))]
        if len(said) == 1:  # several: it ran on several goals, with as many answers
            end = _end_of_tactic(line, found.end())
            best[place] = line[: found.start()] + " ".join(said[0].split()) + line[end:]
    return best


def _end_of_tactic(line: str, start: int) -> int:
    """Where a `simp` with its arguments ends in its line."""
    depth = 0
    for place in range(start, len(line)):
        depth += line[place] in "[(⟨{"
        depth -= line[place] in "])⟩}"
        if depth < 0 or (depth == 0 and (line[place] == ";" or line.startswith(" <;>", place))):
            return place
    return len(line)
