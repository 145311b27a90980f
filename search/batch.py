"""Many theorems: each searched once, its result recorded the moment it is known, a stopped run gone on with.

One path for every way of running: `run_here` searches in this process, `search.parallel` in Ray workers, and both give
results that `Recorder` writes. This module must not know how environments and policies are made.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from data.files import write_whole
from data.jsonl import append_lines, read_lines, write_lines
from data.records import Theorem, TheoremResult, from_json, to_json
from lean_project.certificates import write_certificate
from search.best_first import STOPPED, SearchConfig, SearchResult, Services, search
from search.explore import Explorer
from search.journal import EXPLORED, FIRST, Journal
from search.memory import RememberingEnv
from search.minimise import AS_FOUND, Checker, Messages, Style, shorter
from search.protocols import Certifier, Critic, LeanEnv, Policy, RecallingEnv
from search.resume import Diverged, SearchJob, earlier, go_on

FORMAT = 1
CERTIFICATES = "certificates"
"""The folder of a run with a file for each certificate, named as the theorem's journal."""


@dataclass(frozen=True)
class Tools:
    """What a worker searches with. `close` ends their processes.

    `first`, when there is one, is a cheaper policy that a theorem is tried with at first, and the share of each budget
    that it may spend; only what it leaves open is searched anew with `policy`. `messages` are Lean's on a proof.
    `remarks` are what the tools have to tell the user so far. `explorer`, when there is one, comes between `first` and
    `policy` and looks for lemmas, within its share of each budget. A `critic` judges the states of `policy`'s search.
    """

    env: LeanEnv
    policy: Policy
    certifier: Certifier
    close: Callable[[], None]
    first: tuple[Policy, float] | None = None
    messages: Messages | None = None
    remarks: Callable[[], Sequence[str]] = tuple
    explorer: tuple[Explorer, float] | None = None
    critic: Critic | None = None


ToolFactory: TypeAlias = Callable[[], Tools]
"""Makes a worker's tools, in the worker's own process: it has to be picklable."""


@dataclass(frozen=True)
class Job:
    """One theorem to search. `number` is its place in the run, from 1; `journal` is where its tree is written.

    `style` says what becomes of the proof.
    """

    number: int
    theorem: Theorem
    config: SearchConfig
    journal: Path
    style: Style = AS_FOUND


def prove_one(tools: Tools, job: Job, stop: Callable[[], bool] = lambda: False) -> TheoremResult:
    """Search one theorem up to its budgets and write its journal; a search that the journal holds is gone on with.

    The tree of a first try that failed is kept in `first/` beside it. A certificate is written as a file of its own.

    Raises:
        OSError: the journal or the certificate cannot be written.
    """
    spent = SearchResult("open")
    searching = tools
    if tools.first is not None and isinstance(tools.env, RecallingEnv):
        searching = replace(tools, env=RememberingEnv(tools.env))
    if tools.first is not None and tools.first[1] > 0:
        policy, share = tools.first
        kept = job.journal.parent / FIRST / job.journal.name
        place = kept if kept.exists() else job.journal
        first = replace(job, config=job.config.part(share), journal=place)
        spent = _search(replace(searching, policy=policy, critic=None), first, stop)
        if spent.verdict != "open":
            place.replace(job.journal)
        if spent.verdict != "open" or spent.reason == STOPPED:
            return _record(spent, job, tools)
        kept.parent.mkdir(exist_ok=True)
        place.replace(kept)
    if tools.explorer is not None and tools.explorer[1] > 0 and not job.journal.exists():
        spent = _explored(tools, tools.explorer, job, stop).after(spent)
        if spent.verdict == "proved" or spent.reason == STOPPED:
            return _record(spent, job, tools)
    found = _search(searching, replace(job, config=job.config.without(spent)), stop)
    return _record(found.after(spent), job, tools)


def _explored(tools: Tools, explorer: tuple[Explorer, float], job: Job, stop: Callable[[], bool]) -> SearchResult:
    """The stage of exploration. Its journal, the proof with `have` steps, is the theorem's when there is a proof."""
    place = job.journal.parent / EXPLORED / job.journal.name
    place.parent.mkdir(exist_ok=True)
    with Journal(place) as journal:
        services = Services(certifier=tools.certifier, journal=journal, stop=stop)
        found = explorer[0].prove(job.theorem, tools.env, job.config.part(explorer[1]), services)
    if found.verdict == "proved":
        place.replace(job.journal)
    else:
        place.unlink()
    return found


def _search(tools: Tools, job: Job, stop: Callable[[], bool]) -> SearchResult:
    services = Services(certifier=tools.certifier, critic=tools.critic, stop=stop)
    before = earlier(job.journal, job.theorem, tools.env)
    if before is not None:
        ended = before.settled(job.config.budget_seconds)
        if ended is not None:
            return ended
        with contextlib.suppress(Diverged):
            return go_on(before, SearchJob(job.theorem, tools.env, tools.policy, job.config), services, job.journal)
    with Journal(job.journal) as journal:
        return search(job.theorem, tools.env, tools.policy, job.config, replace(services, journal=journal))


def _record(found: SearchResult, job: Job, tools: Tools) -> TheoremResult:
    best = shorter(job.theorem, found, Checker(tools.env, tools.certifier, tools.messages), job.style)
    result = best.record(job.theorem)
    if best.certificate is not None and best.certificate.holds and best.proof is not None:
        place = job.journal.parent.parent / CERTIFICATES / f"{job.journal.stem}.json"
        write_certificate(place, job.theorem, best.proof, best.certificate)
    extra: dict[str, Any] = {**result.extra, "journal": job.journal.name}
    if result.proof != found.proof:
        extra["first_proof"] = found.proof
    if told := list(tools.remarks()):
        extra["remarks"] = told
    if job.theorem.fields:
        extra["fields"] = job.theorem.fields
    if found.verdict == "open" and found.tree is not None:
        waiting = [node.priority(job.config.alpha) for node in found.tree.nodes if node.waiting]
        extra["promise"] = max(waiting, default=0.0)
    return replace(result, extra=extra)


class Jobs(Protocol):
    """Where jobs come from and results go; see `schedule.Schedule`."""

    def take(self) -> Job | None:
        """The next job; None when there is none for now."""
        ...

    def give(self, job: Job, result: TheoremResult) -> TheoremResult | None:
        """How a job ended; the result to record, or nothing when it is searched further later."""
        ...

    def give_back(self, job: Job) -> None:
        """A job without result, to be taken again."""
        ...


def run_here(factory: ToolFactory, jobs: Jobs, stop: Callable[[], bool]) -> Iterator[Sequence[TheoremResult]]:
    """Search theorem after theorem in this process, and give each result by itself. A stopped search has none."""
    tools = factory()
    try:
        while not stop() and (job := jobs.take()) is not None:
            result = prove_one(tools, job, stop)
            if result.verdict == "open" and result.reason == STOPPED:
                return
            final = jobs.give(job, result)
            if final is not None:
                yield [final]
    finally:
        tools.close()


class RunError(ValueError):
    """A run folder that cannot be used as asked. One line that names the mend."""


class Recorder:
    """Writes a run folder: `manifest.json`, `results.jsonl`, `trees/`, `summary.json`.

    Opening a run that exists goes on with it: theorems that have a result are done.
    """

    def __init__(
        self,
        folder: Path,
        settings: dict[str, Any],
        fresh: bool = False,
        again: str | None = None,
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        """Open or make the run; a new one remembers its settings, which must not change, and `facts`.

        Results whose reason is `again` are taken out: those theorems are not done.

        Raises:
            RunError: the folder is a run with other settings, of a newer format, or no run at all.
            OSError: the folder cannot be written.
        """
        self.folder = folder
        self.results_path = folder / "results.jsonl"
        manifest_path = folder / "manifest.json"
        if fresh and manifest_path.exists():
            shutil.rmtree(folder)
        if manifest_path.exists():
            self._check(json.loads(manifest_path.read_text()), settings)
        elif folder.exists() and any(folder.iterdir()):
            raise RunError(f"{folder} exists and is no run of leanseek; choose another --run")
        (folder / "trees").mkdir(parents=True, exist_ok=True)
        if not manifest_path.exists():
            write_json(manifest_path, {"format": FORMAT, **settings, **(facts or {})})
        found = list(self._results())
        if again is not None and any(result.reason == again for result in found):
            found = [result for result in found if result.reason != again]
            write_lines(self.results_path, map(to_json, found))
        self.done = {self.key(result.file, result.name, result.line): result for result in found}

    @staticmethod
    def key(file: str, name: str, line: int) -> tuple[str, str, int]:
        """What tells a theorem of a run from the others."""
        return (file, name, line)

    def journal_path(self, number: int) -> Path:
        """Where the tree of the theorem with this number belongs."""
        return self.folder / "trees" / f"{number:04}.jsonl"

    def record(self, *results: TheoremResult) -> None:
        """Append results and force them to the disk.

        Raises:
            OSError: they cannot be written.
        """
        append_lines(self.results_path, map(to_json, results))
        self.done.update((self.key(result.file, result.name, result.line), result) for result in results)

    def _results(self) -> Iterator[TheoremResult]:
        if self.results_path.exists():
            for value in read_lines(self.results_path, []):
                with contextlib.suppress(ValueError):
                    yield from_json(TheoremResult, value)

    def _check(self, manifest: dict[str, Any], settings: dict[str, Any]) -> None:
        if manifest.get("format", 0) > FORMAT:
            raise RunError(f"{self.folder} was written by a newer leanseek (format {manifest['format']})")
        now = json.loads(json.dumps(settings))
        # What a run of an older format does not say cannot be compared.
        changed = [key for key in now if key in manifest and manifest[key] != now[key]]
        if changed:
            raise RunError(
                f"{self.folder} was begun with other settings ({', '.join(changed)}); "
                "give it another --run, or --fresh to begin it again"
            )


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write a JSON file that is either the old one or the whole new one, whatever happens."""
    write_whole(path, [json.dumps(value, ensure_ascii=False, indent=1)])


def summarize(results: Iterable[TheoremResult]) -> dict[str, Any]:
    """Totals of a run: verdicts, seconds of search, expansions, Lean steps, FLOPs, theorems per 10^12 FLOPs.

    `tactics` counts those of the trees by what came of them: `state`, `finished`, or the kind of error.
    """
    listed = list(results)
    flops = sum(result.flops for result in listed)
    proved = sum(result.verdict == "proved" for result in listed)
    return {
        "theorems": len(listed),
        "proved": proved,
        "open": sum(result.verdict == "open" for result in listed),
        "failed_to_start": sum(result.verdict == "failed_to_start" for result in listed),
        "search_seconds": sum(result.seconds for result in listed),
        "expansions": sum(result.expansions for result in listed),
        "lean_steps": sum(result.lean_steps for result in listed),
        "lean_cpu_seconds": sum(float(result.extra.get("lean_cpu", 0.0)) for result in listed),
        "tactics": dict(sum((Counter(result.extra.get("tactics", {})) for result in listed), Counter()).most_common()),
        "tokens": sum(int(result.extra.get("tokens", 0)) for result in listed),
        "flops": flops,
        "proved_per_teraflop": proved / (flops / 1e12) if flops else None,
    }
