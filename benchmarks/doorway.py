"""How fast tactics go through the doorway, against LeanDojo's own client on the same Lean, in one run of some minutes.

`python benchmarks/doorway.py [--json]`. All figures are for one process of Lean and one of Python on what the machine
leaves them; ratios compare figures of this run only. A thousand pairs of state and tactic of a light mix go through the
product's batch call (`steps_per_second`) and, each once, through LeanDojo's client with its own settings and with fast
ones, which talks to the same worker over a terminal as it does to a Lean project. A thousand pairs of a real search are
run again without the search: `real_mix_lean_share` is the part of the wall time that Lean's tactics took,
`real_mix_lean_cpu_share` the part of what the child spent on tactics (reading them, running them, looking for `sorry`,
writing goals and errors). `start_ms` is the median from one theorem to the first state of the next, `start_cold_ms` the
same without a spare child.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import certificates
from step_pairs import BATCH, PAIRS, LightPairs, light_pairs, record, run_light, run_recorded
from stock_client import StockClient

from data.records import Theorem
from lean_project.dojo import EmbeddedDojo
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.states import TacticState

GROWTH_STEPS = 100_000
LIGHT_SECONDS = 4.0


def light_mix(env: DojoEnv, mix: list[LightPairs]) -> dict[str, float]:
    """Steps a second in batches, every new state released, and the share of the child's work that was Lean's."""
    run_light(env, mix)  # the fork server's pages, and ours, are in place
    env.spent.clear()
    rates, spent = [], 0.0
    while spent < LIGHT_SECONDS:
        count, wall = run_light(env, mix)
        rates.append(count / wall)
        spent += wall
    return {
        "steps_per_second": statistics.median(rates),
        "light_mix_lean_cpu_share": env.spent["tactic"] / env.spent.total(),
    }


def real_mix(env: DojoEnv, outliner: Outliner, pairs: int) -> dict[str, float]:
    """A real search of examples, recorded and run again."""
    recorded = record(env, outliner, pairs)
    env.spent.clear()
    env.inside = 0
    count, wall = run_recorded(env, recorded)
    return {
        "real_mix_steps": count,
        "real_mix_steps_per_second": count / wall,
        "real_mix_lean_share": env.inside / 1e6 / wall,
        "real_mix_lean_cpu_share": env.spent["tactic"] / env.spent.total(),
        "real_mix_text_cpu_share": env.spent["text"] / env.spent.total(),
    }


@contextmanager
def client(kind: str, one: Theorem, zygotes: ZygoteSource) -> Iterator[tuple[Any, Any]]:
    """LeanDojo's client: `default` and `fast` at a terminal, `ours` on a socket."""
    dojo = EmbeddedDojo(one, zygotes(("Init",)), Limits()) if kind == "ours" else StockClient(one, kind == "fast")
    with dojo as entered:
        yield entered


def run_tac_ms(kind: str, mix: list[LightPairs], zygotes: ZygoteSource) -> float:
    """Milliseconds of one `run_tac`, in the mean of all pairs of the light mix."""
    count, wall = 0, 0.0
    for one in mix:
        with client(kind, one.theorem, zygotes) as (dojo, first):
            dojo.run_tac(first, "skip")
            began = time.perf_counter()
            for batch in one.batches:
                for tactic in batch:
                    dojo.run_tac(first, tactic)
                count += len(batch)
            wall += time.perf_counter() - began
    return wall / count * 1000


def memory_mb(pid: int, *fields: str) -> float:
    """A sum of fields of the kernel's account of a process."""
    lines = (line.split() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return sum(int(line[1]) for line in lines if line[0].rstrip(":") in fields) / 1024


def growth_mb(env: DojoEnv, one: Theorem, tactics: list[str], pairs: int) -> tuple[float, float]:
    """By how much 100,000 steps with release let Lean's process grow, and its private memory at the end.

    A tenth of them are run first; with fewer pairs than usual fewer steps are run, and the growth is scaled.
    """
    root = env.start(one)
    batch = (tactics * BATCH)[:BATCH]
    pid = int(env._session.pid)  # type: ignore[union-attr]
    count = GROWTH_STEPS * pairs // PAIRS

    def some(number: int) -> None:
        for _ in range(number // BATCH):
            states = [result.outcome for result in env.run(root, batch)]
            env.release([state for state in states if isinstance(state, TacticState)])

    some(count // 10)
    before = memory_mb(pid, "Rss")
    some(count)
    growth = (memory_mb(pid, "Rss") - before) * PAIRS / pairs
    return growth, memory_mb(pid, "Private_Clean", "Private_Dirty")


def start_ms(env: DojoEnv, one: Theorem, count: int, pause: float) -> float:
    """Milliseconds from nothing to the first state of a theorem, in a process that ran no other theorem's tactics.

    With a pause, in which the theorem before is worked on, a spare child is ready.
    """
    times = []
    for _ in range(count):
        began = time.perf_counter()
        root = env.start(one)
        times.append(time.perf_counter() - began)
        if pause:
            env.run(root, ["skip"])
            time.sleep(pause)
    return statistics.median(times[1:]) * 1000


def measure(pairs: int) -> dict[str, float]:
    """All figures."""
    zygotes = ZygoteSource()
    outliner = Outliner(zygotes)
    env = embedded_env(zygotes)
    try:
        light = light_pairs(outliner, pairs)
        first = light[0].theorem
        figures: dict[str, float] = {"start_ms": start_ms(env, first, 30, pause=0.1)}
        figures["start_cold_ms"] = start_ms(env, first, 30, pause=0.0)
        figures |= light_mix(env, light)
        figures |= real_mix(env, outliner, pairs)
        for kind in ("default", "fast", "ours"):
            figures[f"run_tac_ms_{kind}"] = run_tac_ms(kind, light, zygotes)
        growth, private = growth_mb(env, first, ["constructor", "refine ⟨hp, ?_⟩", "intro h"], pairs)
        figures["growth_mb_per_100k_steps"], figures["private_mb_per_worker"] = growth, private
        batch_ms = 1000 / figures["steps_per_second"]
        figures["ratio_to_lean_dojo_default"] = figures["run_tac_ms_default"] / batch_ms
        figures["ratio_to_lean_dojo_tuned"] = figures["run_tac_ms_fast"] / batch_ms
        certified = certificates.measure()
        figures["certificates_per_second"] = certified["per_second"]
        figures["certificates_per_cpu_second"] = certified["per_cpu_second"]
        return {name: round(value, 3) for name, value in figures.items()}
    finally:
        env.close()
        zygotes.close()


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Speed of the Lean doorway.")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--pairs", type=int, default=PAIRS, help=f"pairs of state and tactic of each mix (default {PAIRS})"
    )
    options = parser.parse_args()
    figures = measure(options.pairs)
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:>12,.3f}")


if __name__ == "__main__":
    main()
