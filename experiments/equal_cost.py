"""Portfolio, network and both at equal processor time, whatever else the machine does: by what share of it each helps.

`python experiments/equal_cost.py OUT FILE.lean... [--cpu 6] [--checkpoint DIR...] [--weights 0.5] [--draws 8]
[--batches 16]` searches every theorem with the portfolio, and those that it has not proved in a tenth of the time with
each network over the templates, up to `--cpu` seconds of the processor: of this process (policy and search) and of
Lean's tactics. A proof found after t seconds is found by every budget above t, so the two searches tell what portfolio
first and network afterwards prove for each share: the table. OUT/searches.jsonl keeps what is finished; a run that was
stopped goes on.
"""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from data.jsonl import append_line, read_lines
from data.records import Theorem
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.states import TacticResult, TacticState
from lean_project.theorems import load_theorems
from prover.tools import BUNDLED, PolicyChoice, make_policy, open_tools
from search.batch import Tools
from search.best_first import SearchConfig, Services, search
from search.portfolio import Portfolio
from search.protocols import LeanEnv, Policy

DECIDED = 0.1
SHARES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.8)


@dataclass
class Counted:
    """An environment that adds up Lean's processor time; `clock` has that and this process's own."""

    env: LeanEnv
    lean: float = 0.0

    def start(self, theorem: Theorem) -> TacticState:
        return self.env.start(theorem)

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        results = self.env.run(state, tactics)
        self.lean += sum(result.cpu for result in results)
        return results

    def release(self, states: Sequence[TacticState]) -> None:
        self.env.release(states)

    def close(self) -> None:
        self.env.close()

    def clock(self) -> float:
        """Seconds of the processor."""
        return time.process_time() + self.lean


@dataclass(frozen=True)
class Way:
    """A policy, how many tactics it draws, and how many one expansion runs."""

    policy: Policy
    width: int = 8
    batch: int = 16


def needed(theorem: Theorem, way: Way, tools: Tools, budget: float) -> tuple[float | None, int]:
    """After how many seconds of the processor the theorem is proved, None for not at all; and the Lean steps."""
    env = Counted(tools.env)
    services = Services(certifier=tools.certifier, clock=env.clock)
    config = SearchConfig(width=way.width, batch=way.batch, budget_seconds=budget)
    result = search(theorem, env, way.policy, config, services)
    return (result.seconds if result.verdict == "proved" else None), result.lean_steps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--cpu", type=float, default=6.0)
    parser.add_argument("--checkpoint", type=Path, nargs="*", default=[BUNDLED])
    parser.add_argument("--weights", type=float, nargs="*", default=[0.5])
    parser.add_argument("--draws", type=int, nargs="*", default=[8])
    parser.add_argument("--batches", type=int, nargs="*", default=[16], help="of the network's expansions")
    parser.add_argument("--every", type=int, default=1, help="of the theorems take one in so many")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    kept = asked.out / "searches.jsonl"
    found: dict[tuple[str, str], float | None] = {}
    for line in read_lines(kept) if kept.exists() else ():
        found[line["theorem"], line["policy"]] = line["seconds"]
    ways: dict[str, Way] = {}
    for checkpoint in asked.checkpoint:
        for weight, draws, batch in itertools.product(asked.weights, asked.draws, asked.batches):
            name = f"{checkpoint.name}, weight {weight}, {draws} draws, batches of {batch}"
            mixed = make_policy(PolicyChoice("mixed", checkpoint, template_weight=weight))
            ways[name] = Way(mixed, draws, batch)
    tools = open_tools(PolicyChoice(policy="portfolio"), Limits())
    names: list[str] = []
    with closing(ZygoteSource()) as zygotes:
        theorems = [each for file in asked.files for each in load_theorems(file, Outliner(zygotes)).theorems]
    for theorem in theorems[:: asked.every]:
        key = f"{Path(theorem.file).name}:{theorem.name}"
        names.append(key)
        for name, way in {"portfolio": Way(Portfolio()), **ways}.items():
            first = found.get((key, "portfolio"))
            if (key, name) in found or (first is not None and first <= DECIDED * asked.cpu):
                continue
            seconds, steps = needed(theorem, way, tools, asked.cpu)
            found[key, name] = seconds
            line = {"theorem": key, "policy": name, "seconds": seconds, "lean_steps": steps}
            append_line(kept, line)
            print(f"({key}, {name}: {'open' if seconds is None else f'{seconds:.2f} s'}, {steps} steps)", flush=True)
    tools.close()
    print(f"\n{len(names)} theorems, {asked.cpu:g} s of the processor each\n")
    shares = " | ".join(f"portfolio {share:.0%}, then network" for share in SHARES)
    print(f"| network | portfolio alone | network alone | {shares} |\n|---|---|---|{'---|' * len(SHARES)}")
    alone = sum(_within(found.get((key, "portfolio")), asked.cpu) for key in names)
    for name in ways:
        both = [
            sum(
                _within(found.get((key, "portfolio")), share * asked.cpu)
                or _within(found.get((key, name)), (1.0 - share) * asked.cpu)
                for key in names
            )
            for share in SHARES
        ]
        # What the portfolio proves at once was not searched again.
        own = sum(_within(found.get((key, name), found.get((key, "portfolio"))), asked.cpu) for key in names)
        print(f"| {name} | {alone} | {own} | {' | '.join(map(str, both))} |")


def _within(seconds: float | None, bound: float) -> bool:
    return seconds is not None and seconds <= bound


if __name__ == "__main__":
    main()
