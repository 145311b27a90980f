"""The same theorems several times, each time with other samples: pass@1, pass@k, and every proof that any run found.

Each repeat is a run of its own inside the run's folder, so one that was stopped goes on. This module must not know how
a theorem is proved (`prover.proving` does).
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.jsonl import write_lines
from data.records import TheoremResult, from_json, to_json
from lean_project.outline import ZygoteSource
from prover.evaluate import row_of
from prover.inputs import Source, UsageError, sources_of
from prover.proving import Batch, ProveConfig, Watcher, prove
from prover.writing import certificates_json, standing, with_proofs, write_beside
from search.batch import Recorder, summarize, write_json
from search.run_lock import held


@dataclass(frozen=True)
class Repeats:
    """How often the theorems are searched.

    Attributes:
        repeats: runs at each temperature, each with a seed of its own.
        temperatures: of sampling; by default the policy's.
    """

    repeats: int = 1
    temperatures: tuple[float, ...] = ()

    @property
    def several(self) -> bool:
        """Whether there is more to do than one plain run."""
        return self.repeats != 1 or len(self.temperatures) > 1


def of_run(folder: Path) -> Repeats:
    """What a run remembers; one that was no repeated one is one repeat."""
    try:
        told = json.loads((folder / "manifest.json").read_text())["repeats"]
        return from_json(Repeats, told)
    except (OSError, KeyError, TypeError, ValueError):
        return Repeats()


def prove_repeatedly(
    paths: Sequence[str | Path | Source],
    folder: Path,
    config: ProveConfig,
    repeats: Repeats,
    watcher: Watcher,
    *,
    fresh: bool = False,
) -> Batch:
    """Prove the theorems of `paths` by several runs; a theorem is proved when one of them proves it.

    The summary has the costs of all runs and in `repeats` a row for each temperature: `pass_at` k = 1, 2, 4, ...
    (unbiased) and the 95% `interval` of pass@1.

    Raises:
        UsageError: no repeat at all.
        What `prover.proving.prove` raises.
    """
    if repeats.repeats < 1:
        raise UsageError("--repeats has to be 1 or more")
    with held(folder):
        sources = sources_of(paths, folder)
        files = {"files": [str(source.path) for source in sources]}
        recorder = Recorder(folder, {**files, **config.settings(), "repeats": dataclasses.asdict(repeats)}, fresh)
        rows: list[dict[str, Any]] = []
        batches: list[Batch] = []
        for temperature in repeats.temperatures or (config.policy.temperature,):
            choice = dataclasses.replace(config.policy, temperature=temperature)
            finished: list[tuple[TheoremResult, ...]] = []
            for repeat in range(repeats.repeats):
                seeded = dataclasses.replace(choice, seed=choice.seed + repeat)
                once = dataclasses.replace(
                    config, policy=seeded, compare_portfolio=config.compare_portfolio and not batches
                )
                batches.append(prove(sources, folder / f"t{temperature:g}-r{repeat + 1}", once, watcher))
                if batches[-1].stopped:
                    return _together(batches, rows, recorder)
                finished.append(batches[-1].results)
            row = dataclasses.asdict(row_of(choice, finished))
            rows.append({name: value for name, value in row.items() if name not in ("curves", "proved")})
        return _together(batches, rows, recorder)


def _together(batches: Sequence[Batch], rows: list[dict[str, Any]], recorder: Recorder) -> Batch:
    best: dict[tuple[str, str, int], TheoremResult] = {}
    for result in (result for batch in batches for result in batch.results):
        key = recorder.key(result.file, result.name, result.line)
        if key not in best or (result.verdict == "proved" and best[key].verdict != "proved"):
            best[key] = result
    results = tuple(best.values())
    with contextlib.closing(ZygoteSource()) as zygotes:
        proved = [with_proofs(each.loaded, results, zygotes) for each in batches[0].proved]
    wholes = [certificate for each in proved for certificate in each.wholes]
    conditions = standing(results, wholes)
    spent = summarize(result for batch in batches for result in batch.results)
    counts = summarize(results)
    summary = {
        **spent,
        **{name: counts[name] for name in ("theorems", "proved", "open", "failed_to_start")},
        "unsearched": max(batch.summary["unsearched"] for batch in batches),
        "conditional": len(conditions),
        "declarations": certificates_json(wholes),
        "repeats": rows,
    }
    if alone := batches[0].summary.get("portfolio_alone"):
        summary["portfolio_alone"] = alone
    stopped = batches[-1].stopped
    write_lines(recorder.results_path, map(to_json, results))
    write_json(recorder.folder / "summary.json", {**summary, "finished": not stopped})
    written = write_beside(proved, recorder.folder)
    return Batch(recorder.folder, results, summary, written, stopped, tuple(proved), conditions)
