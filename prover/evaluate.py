"""Measuring a policy on a set of theorems: repeats at several temperatures, pass@k, intervals, and what it all cost.

Every repeat is a run folder of its own, so a measurement that was stopped goes on. This module must not know how a
theorem is proved (`prover.proving` does).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from data.files import write_whole
from data.records import TheoremResult
from prover.curves import Curve, budget_curves, draw
from prover.inputs import UsageError
from prover.proving import ProveConfig, Watcher, prove
from prover.run_pairs import read_training_data
from prover.tools import PolicyChoice
from search.batch import summarize, write_json

REPORT = "eval.json"
TABLE = "eval.md"
CURVES = "curves.png"


@dataclass(frozen=True)
class EvalConfig:
    """How a policy is measured.

    Attributes:
        prove: budgets of one search, workers, and the policy, whose temperature is replaced and whose seed is that of
            the first repeat.
        tokens: that the network may read and write for one theorem, unless `prove.search.budget_tokens` says otherwise;
            None is no bound.
        repeats: runs at each temperature, each with a seed of its own.
        temperatures: of sampling.
        portfolio: also measure the portfolio of fixed tactics alone, once, on the same budgets.
        trained_on: training data of the policy; theorems whose statement is in them are left out of the figures.
        samples: of the bootstrap.
    """

    prove: ProveConfig = field(default_factory=ProveConfig)
    tokens: int | None = 8192
    repeats: int = 4
    temperatures: tuple[float, ...] = (1.0,)
    portfolio: bool = True
    trained_on: tuple[Path, ...] = ()
    samples: int = 10_000


@dataclass(frozen=True)
class EvalRow:
    """One policy at one temperature (None: nothing is sampled). Costs are totals over all repeats.

    `pass_at` holds for k = 1, 2, 4, ... up to the repeats the mean over theorems of the unbiased estimate that one of k
    runs proves it; `interval` is the 95% bootstrap interval over theorems of pass@1. `proved` lists what any repeat
    proved. `seconds` are wall seconds of search.
    """

    policy: str
    temperature: float | None
    repeats: int
    pass_at: dict[int, float]
    interval: tuple[float, float]
    proved: tuple[str, ...]
    expansions: int
    lean_steps: int
    tokens: int
    flops: float
    seconds: float
    proved_per_teraflop: float | None
    curves: dict[str, Curve]

    @property
    def label(self) -> str:
        """What the row is called in tables and pictures."""
        return self.policy if self.temperature is None else f"{self.policy}, temperature {self.temperature:g}"


@dataclass(frozen=True)
class EvalReport:
    """What was measured. `theorems` counts those of the figures, those that failed to start among them.

    `left_out` had their statement in the training data. When `stopped`, only what was finished is in `rows`.
    """

    files: tuple[str, ...]
    checkpoint: str
    theorems: int
    failed_to_start: int
    left_out: tuple[str, ...]
    rows: tuple[EvalRow, ...]
    portfolio: EvalRow | None
    stopped: bool

    def to_json(self) -> dict[str, Any]:
        """The report for machines."""
        return asdict(self)

    def measured(self) -> tuple[EvalRow, ...]:
        """All rows, that of the portfolio last."""
        return (*self.rows, self.portfolio) if self.portfolio else self.rows

    @property
    def not_counted(self) -> str:
        """How many theorems failed to start and how many are left out, in words."""
        left = f", {len(self.left_out)} left out (in the training data)" if self.left_out else ""
        return f"{self.failed_to_start} failed to start{left}"

    def to_markdown(self) -> str:
        """The report as a table for people."""
        titles = ("policy", "repeats", "pass@1 (95% interval)", "pass@k", "expansions", "Lean steps", "tokens", "FLOPs")
        lines = ["| " + " | ".join(titles) + " |", "|" + " --- |" * len(titles)]
        for row in self.measured():
            most = max(row.pass_at)
            cells = (
                row.label,
                str(row.repeats),
                f"{row.pass_at[1]:.3f} ({row.interval[0]:.3f} to {row.interval[1]:.3f})",
                f"{row.pass_at[most]:.3f} (k = {most})",
                *(f"{count:,}" for count in (row.expansions, row.lean_steps, row.tokens)),
                f"{row.flops:.2e}",
            )
            lines.append("| " + " | ".join(cells) + " |")
        lines += ["", f"{self.theorems} theorems of {', '.join(self.files)}, {self.not_counted}."]
        return "\n".join(lines) + "\n"


def evaluate(paths: Sequence[Path], config: EvalConfig, out: Path, watcher: Watcher) -> EvalReport:
    """Measure a policy on the theorems of `paths`; runs and the report go to `out`: eval.json, eval.md, curves.png.

    Raises:
        UsageError, RunError: nothing can be done as asked.
        CheckpointError, TrainingError: the policy or its training data are no good.
        LeanStartError: the embedded Lean cannot be used here.
        OSError: `out` cannot be written; results that were recorded stay.
    """
    if config.repeats < 1 or not config.temperatures:
        raise UsageError("an evaluation needs at least one repeat and one temperature")
    policy = config.prove.policy
    search = config.prove.search
    if search.budget_tokens is None:
        search = replace(search, budget_tokens=config.tokens)
    trained = {pair.statement_hash for pair in read_training_data(config.trained_on)}
    groups: list[tuple[PolicyChoice, int]] = [
        (replace(policy, temperature=temperature), config.repeats) for temperature in config.temperatures
    ]
    if config.portfolio and policy.policy != "portfolio":
        groups.append((PolicyChoice(policy="portfolio"), 1))
    rows: list[EvalRow] = []
    first: list[TheoremResult] = []
    stopped = False
    for choice, repeats in groups:
        runs: list[list[TheoremResult]] = []
        for repeat in range(repeats):
            folder = out / _run_name(choice, repeat)
            seeded = replace(choice, seed=choice.seed + repeat)
            settings = replace(config.prove, search=search, policy=seeded, compare_portfolio=False)
            batch = prove(paths, folder, settings, watcher)
            stopped = batch.stopped
            if stopped:
                break
            runs.append([result for result in batch.results if result.statement_hash not in trained])
            first = first or list(batch.results)
        if runs:
            rows.append(row_of(choice, runs, config.samples))
        if stopped:
            break
    counted = [result for result in first if result.statement_hash not in trained]
    alone = rows.pop() if rows and rows[-1].policy == "portfolio" and policy.policy != "portfolio" else None
    report = EvalReport(
        files=tuple(map(str, paths)),
        checkpoint=str(policy.checkpoint) if policy.policy != "portfolio" else "",
        theorems=len(counted),
        failed_to_start=sum(result.verdict == "failed_to_start" for result in counted),
        left_out=tuple(result.name for result in first if result.statement_hash in trained),
        rows=tuple(rows),
        portfolio=alone,
        stopped=stopped,
    )
    write_json(out / REPORT, report.to_json())
    write_whole(out / TABLE, [report.to_markdown()])
    draw({row.label: row.curves for row in report.measured()}, out / CURVES)
    return report


def pass_at(k: int, runs: int, proved: int) -> float:
    """Unbiased estimate that at least one of `k` runs proves a theorem that `proved` of `runs` proved.

    1 - C(runs - proved, k) / C(runs, k): Chen et al., Evaluating Large Language Models Trained on Code (2021).

    Raises:
        ValueError: there are fewer than `k` runs.
    """
    if not 0 < k <= runs:
        raise ValueError(f"pass@{k} cannot be estimated from {runs} runs")
    return 1.0 - math.comb(runs - proved, k) / math.comb(runs, k)


def bootstrap(outcomes: Sequence[Sequence[float]], samples: int, seed: int = 0) -> tuple[float, float]:
    """The 95% percentile interval of the mean outcome, under resampling of theorems and, apart, of repeats.

    `outcomes` has a row for each theorem and in it a value for each repeat.
    """
    if not outcomes:
        return (0.0, 0.0)
    rng = np.random.default_rng(seed)
    given_TR = np.asarray(outcomes, dtype=float)
    theorems, repeats = given_TR.shape
    means = np.empty(samples)
    for sample in range(samples):
        chosen_TR = given_TR[rng.integers(theorems, size=theorems)]
        means[sample] = chosen_TR[:, rng.integers(repeats, size=repeats)].mean()
    low, high = np.quantile(means, [0.025, 0.975])
    return (float(low), float(high))


def _run_name(choice: PolicyChoice, repeat: int) -> str:
    return "portfolio" if choice.policy == "portfolio" else f"t{choice.temperature:g}-r{repeat + 1}"


def row_of(choice: PolicyChoice, runs: Sequence[Sequence[TheoremResult]], samples: int = 10_000) -> EvalRow:
    """The figures of several runs of one policy over the same theorems; `samples` are those of the bootstrap."""
    outcomes: dict[tuple[str, str, int], list[float]] = {}
    for result in (result for run in runs for result in run):
        outcomes.setdefault((result.file, result.name, result.line), []).append(float(result.verdict == "proved"))
    counts = [int(sum(each)) for each in outcomes.values()]
    totals = summarize(result for run in runs for result in run)
    fixed = choice.policy == "portfolio"
    return EvalRow(
        policy=choice.policy,
        temperature=None if fixed else choice.temperature,
        repeats=len(runs),
        pass_at={k: _mean(pass_at(k, len(runs), count) for count in counts) for k in _powers(len(runs))},
        interval=bootstrap(list(outcomes.values()), samples),
        proved=tuple(name for (_, name, _), each in outcomes.items() if any(each)),
        expansions=totals["expansions"],
        lean_steps=totals["lean_steps"],
        tokens=totals["tokens"],
        flops=totals["flops"],
        seconds=totals["search_seconds"],
        proved_per_teraflop=totals["proved_per_teraflop"],
        curves=budget_curves(runs),
    )


def _powers(repeats: int) -> list[int]:
    return [2**each for each in range(repeats.bit_length())]


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return math.fsum(listed) / len(listed) if listed else 0.0
