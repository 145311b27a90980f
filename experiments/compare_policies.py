"""Portfolio, network and both on the same theorems and budgets: what each proves and what it spends.

`python experiments/compare_policies.py OUT [--file data/theorems/valid.lean] [--seconds 6 | --lean-steps 300]
[--checkpoint DIR ...] [--policies portfolio mixed learned]`. One process, one thread, one theorem after the other; runs
that were stopped go on. It prints a table in Markdown: theorems proved by each, by all that were compared, and on those
the Lean steps, the seconds and the expansions.
"""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from data.records import TheoremResult
from prover.proving import ProveConfig, prove
from prover.tools import BUNDLED, PolicyChoice
from search.best_first import SearchConfig

VALID = Path(__file__).parents[1] / "data" / "theorems" / "valid.lean"


class Quiet:
    """Says nothing while a batch goes on."""

    def begin(self, *_: Any) -> None: ...
    def result(self, result: TheoremResult) -> None: ...
    def remark(self, text: str) -> None:
        print(f"({text})")

    def end(self) -> None: ...


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--file", type=Path, default=VALID)
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--lean-steps", type=int)
    parser.add_argument("--checkpoint", type=Path, nargs="*", default=[BUNDLED])
    parser.add_argument("--policies", nargs="*", default=["portfolio", "mixed"])
    asked = parser.parse_args()
    search = SearchConfig(budget_seconds=asked.seconds, budget_lean_steps=asked.lean_steps)
    choices = {
        policy if policy == "portfolio" else f"{policy}, {checkpoint.name}": PolicyChoice(policy, checkpoint)
        for policy in asked.policies
        for checkpoint in asked.checkpoint
    }
    runs: dict[str, dict[str, TheoremResult]] = {}
    for name, choice in choices.items():
        config = dataclasses.replace(ProveConfig(), search=search, policy=choice, workers=0)
        batch = prove([asked.file], asked.out / name.replace(", ", "-").replace(":", "_"), config, Quiet())
        runs[name] = {result.name: result for result in batch.results}
    proved = {name: {key for key, each in run.items() if each.verdict == "proved"} for name, run in runs.items()}
    shared = set.intersection(*proved.values())
    any_proved, total = set.union(*proved.values()), len(next(iter(runs.values())))
    print(f"{total} theorems; {len(shared)} proved by all, {len(any_proved)} by any.\n")
    print(
        "| policy | proved | Lean steps on what all proved | seconds there | expansions there |\n|---|---|---|---|---|"
    )
    for name, run in runs.items():
        on = [run[key] for key in sorted(shared)]
        print(
            f"| {name} | {len(proved[name])} | {sum(each.lean_steps for each in on):,} "
            f"| {sum(each.seconds for each in on):.1f} | {sum(each.expansions for each in on):,} |"
        )


if __name__ == "__main__":
    main()
