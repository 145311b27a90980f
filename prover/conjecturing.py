"""Conjectures onto the disk: distinct, well typed, none of them kept for evaluation, graded on request.

What `leanseek conjecture` does. A record is `{"name", "header", "statement", "kind"}`, which `leanseek prove` and
`leanseek rl --theorems` read; beside the JSONL file goes a Lean file of those without a header. This module must not
know how statements are found (`search.conjectures`).
"""

from __future__ import annotations

import contextlib
import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from data.files import write_whole
from data.jsonl import append_line, read_lines, write_lines
from data.records import Theorem, TheoremResult, statement_hash
from data.splits import evaluation_files, statement_hashes
from lean_project.evaluation import Evaluator
from lean_project.outline import Outliner, ZygoteSource
from prover.inputs import UsageError
from prover.proving import ProveConfig, Watcher, default_workers, prove
from prover.tools import PolicyChoice
from search.best_first import SearchConfig
from search.brackets import split
from search.conjectures import BATCH, START_SECONDS, Conjecture, of_core, of_logic, of_theorem, well_typed

GRADES = ("template", "portfolio", "network", "open", "false")
_LOGIC_SHARE = 3
"""One formula of logic for so many conjectures about data."""


@dataclass(frozen=True)
class ConjectureConfig:
    """What is conjectured.

    Attributes:
        count: statements to write.
        seconds: at most so long.
        grade: search each statement, with the templates and then with the network, and tell what proves it; where
            nothing does its negation too: what is refuted is told as `false`.
        steps: Lean steps of each of those searches.
        checkpoint: the network that grades.
        workers: processes that grade, see `leanseek prove`.
        seed: of all draws; the same seed gives the same statements.
    """

    count: int = 1000
    seconds: float = 3600.0
    grade: bool = False
    steps: int = 100
    checkpoint: Path = PolicyChoice().checkpoint
    workers: int = field(default_factory=default_workers)
    seed: int = 0


@dataclass(frozen=True)
class ConjectureReport:
    """What came of it: how many were drawn, what was left out and why, how many of each kind or grade were kept."""

    out: Path
    drawn: int
    repeated: int
    kept_for_evaluation: int
    ill_typed: int
    written: int
    kinds: dict[str, int]
    grades: dict[str, int]
    seconds: float

    @property
    def per_hour(self) -> float:
        """Statements an hour, at this pace."""
        return self.written / self.seconds * 3600 if self.seconds else 0.0


@dataclass
class _Sieve:
    """Says of each statement whether it is new and may be trained on."""

    evaluation: dict[str, str]
    seen: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)

    def passes(self, conjecture: Conjecture) -> bool:
        name = statement_hash(f"theorem t {conjecture.text} := by sorry")
        self.counts["drawn"] += 1
        reason = "repeated" if name in self.seen else "evaluation" if name in self.evaluation else ""
        self.seen.add(name)
        self.counts[reason] += 1
        return not reason


def conjecture_into(
    files: Sequence[Path], out: Path, config: ConjectureConfig, watcher: Watcher, told: Callable[[int], None]
) -> ConjectureReport:
    """Write `out`, a JSONL file, and `out` with the suffix .lean; `told` hears how many statements there are so far.

    Without `files` the statements are about the core library, with them about the functions of their theorems.

    Raises:
        UsageError: `out` is there already, has another suffix, or a file holds no theorem.
        LeanStartError: the embedded Lean cannot be used here.
        OSError: a file cannot be read or written; what was written before stays.
    """
    if out.suffix != ".jsonl":
        raise UsageError(f"{out}: conjectures go to a .jsonl file")
    if out.exists():
        raise UsageError(f"{out} exists; give another file, or remove it")
    out.parent.mkdir(parents=True, exist_ok=True)
    began, written = time.monotonic(), 0
    sieve = _Sieve(statement_hashes(evaluation_files()))
    kinds: Counter[str] = Counter()
    with contextlib.closing(ZygoteSource()) as zygotes:
        for header, imports, found in _sources(files, zygotes, config.seed):
            lean = Evaluator(zygotes, imports, header, START_SECONDS)
            fresh = (each for each in found if sieve.passes(each))
            while written < config.count and time.monotonic() - began < config.seconds:
                batch = list(itertools.islice(fresh, min(BATCH, config.count - written)))
                if not batch:
                    break
                kept = well_typed(batch, lean)
                sieve.counts["ill typed"] += len(batch) - len(kept)
                for each in kept:
                    written += 1
                    kinds[each.kind] += 1
                    append_line(out, _record(written, header, imports, each))
                told(written)
            lean.close()
    _write_lean(out)
    grades = _graded(out, config, watcher) if config.grade and written else {}
    counts = sieve.counts
    return ConjectureReport(
        out, counts["drawn"], counts["repeated"], counts["evaluation"], counts["ill typed"], written, dict(kinds),
        grades, time.monotonic() - began,
    )  # fmt: skip


def _sources(
    files: Sequence[Path], zygotes: ZygoteSource, seed: int
) -> Iterator[tuple[str, tuple[str, ...], Iterator[Conjecture]]]:
    """What stands above the statements, its imports, and the statements: one source for each file, or the core's."""
    if not files:
        yield "", ("Init",), _mixed(of_core(zygotes, seed), of_logic(seed))
    for file in files:
        outline = Outliner(zygotes).outline(file.read_bytes(), str(file))
        theorems = [outline.theorem(each) for each in outline.declarations if each.kind == "theorem" and each.proof]
        if not theorems:
            raise UsageError(f"{file}: no theorem in it whose functions could be explored")
        last = theorems[-1]
        yield last.above, last.imports, _about(theorems, zygotes, seed)


def _about(theorems: Sequence[Theorem], zygotes: ZygoteSource, seed: int) -> Iterator[Conjecture]:
    known: set[object] = set()
    for theorem in theorems:
        yield from of_theorem(theorem, zygotes, seed, known)


def _mixed(data: Iterator[Conjecture], logic: Iterator[Conjecture]) -> Iterator[Conjecture]:
    while True:
        yield from itertools.islice(data, _LOGIC_SHARE)
        yield next(logic)


def _record(number: int, header: str, imports: tuple[str, ...], conjecture: Conjecture) -> dict[str, Any]:
    lines = "".join(f"import {module}\n" for module in imports if module != "Init")
    name = f"conjecture_{number:06}"
    return {
        "name": name,
        "header": lines + header,
        "statement": f"theorem {name} {conjecture.text} := by sorry",
        "kind": conjecture.kind,
    }


def _write_lean(out: Path) -> None:
    """The statements that need nothing above them, as a Lean file to prove or to look at."""
    statements = [record["statement"] for record in read_lines(out) if not record["header"]] if out.exists() else []
    if statements:
        write_whole(out.with_suffix(".lean"), [f"{statement}\n" for statement in statements])


def _graded(out: Path, config: ConjectureConfig, watcher: Watcher) -> dict[str, int]:
    """Write into each record of `out` what proves it, and count the grades."""
    records = list(read_lines(out))
    folder = out.with_suffix(".grading")
    grades: dict[str, str] = {}
    policies = {
        "portfolio": PolicyChoice(policy="portfolio"),
        "network": PolicyChoice(checkpoint=config.checkpoint, portfolio_first=0.0, explore=0.0, seed=config.seed),
    }
    for grade, policy in policies.items():
        left = [record for record in records if record["name"] not in grades]
        for result in _searched(left, folder / grade, policy, config, watcher):
            if result.verdict == "proved":
                grades[result.name] = "template" if grade == "portfolio" and result.expansions == 1 else grade
    left = [record for record in records if record["name"] not in grades]
    negations = [{**record, "statement": _negation(record["statement"])} for record in left]
    for result in _searched(negations, folder / "negation", policies["portfolio"], config, watcher):
        if result.verdict == "proved":
            grades[result.name] = "false"
    lines = [{**record, "grade": grades.get(record["name"], "open")} for record in records]
    write_lines(out, lines)
    return dict(Counter(line["grade"] for line in lines))


def _searched(
    records: Sequence[dict[str, Any]], folder: Path, policy: PolicyChoice, config: ConjectureConfig, watcher: Watcher
) -> Sequence[TheoremResult]:
    if not records:
        return ()
    source = folder.with_suffix(".jsonl")
    write_lines(source, records)
    search = SearchConfig(budget_seconds=30.0, budget_lean_steps=config.steps)
    return prove([source], folder, ProveConfig(search, policy, workers=config.workers), watcher).results


def _negation(statement: str) -> str:
    """The theorem that says that it is not so for all values of the variables.

    The first colon outside of brackets parts binders and body.
    """
    name, _, rest = statement.removeprefix("theorem ").removesuffix(" := by sorry").partition(" ")
    binders, *body = split(rest, ":")
    every = f"∀ {binders.strip()}, " if binders.strip() else ""
    return f"theorem {name} : ¬ ({every}{':'.join(body).strip()}) := by sorry"
