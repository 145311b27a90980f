"""Random tactics for as long as you like: does Lean's memory stay flat, and does everything go on?

`python benchmarks/soak.py [--minutes 60] [--seed 0] [--json]`. The tactics are those of bundled proofs and of the
portfolio, changed at random (words and signs swapped, doubled, dropped, cut, glued to other tactics). They run on
states that earlier ones led to, through the product's environment. A line a minute; exit code 1 when a process grew
beyond what a new one has by more than 32 MB, or the fork server by more than 4.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import EmbeddedSession, embedded_env
from lean_project.states import LeanError, ProofFinished, TacticState
from lean_project.theorems import load_theorems
from search.portfolio import templates
from search.protocols import Query

ROOT = Path(__file__).parents[1]
WORDS = re.compile(r"\w+|\s+|.")
LINES = re.compile(r"^\s+(?:· )?(\w.*)$", re.MULTILINE)
STATES, BATCH, STEPS = 200, 20, 4_000
WORKER_MB, ZYGOTE_MB = 32.0, 4.0


def bundled_tactics() -> list[str]:
    """The lines of the library's proofs that look like tactics."""
    texts = (path.read_text(encoding="utf-8") for path in sorted((ROOT / "lean_project/lean/Theorems").glob("*.lean")))
    return sorted({line for text in texts for line in LINES.findall(text) if len(line) < 200})


def mutations(tactics: list[str], rng: random.Random) -> Iterator[str]:
    """Endless tactics: half of them as they are, the others changed."""
    while True:
        tactic = rng.choice(tactics)
        if rng.random() < 0.5:
            yield tactic
            continue
        parts = WORDS.findall(tactic)
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(parts))
            change = rng.randrange(6)
            if change == 0 and len(parts) > 1:
                del parts[at]
            elif change == 1:
                parts.insert(at, parts[at])
            elif change == 2:
                parts[at] = rng.choice(WORDS.findall(rng.choice(tactics)))
            elif change == 3:
                parts = [f"({''.join(parts)}", rng.choice(["; ", " <;> ", " | "]), f"{rng.choice(tactics)})"]
            elif change == 4:
                parts = [rng.choice(["first | ", "try ", "repeat ", "all_goals ", "· ", "have : "]), *parts]
            else:
                parts.insert(at, rng.choice(["⟨", "⟩", "(", ")", "←", "-", "*", "?", "_", "\n", "✝", "«", "é", "\t"]))
        yield "".join(parts)


def resident_mb(pid: int) -> float:
    """Resident memory of a process."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.findall(r"^RssAnon:\s+(\d+)", status, re.MULTILINE)[0]) / 1024


class Soak:
    """One environment, theorem after theorem, and what it came to."""

    def __init__(self, env: DojoEnv, theorems: list[Theorem], rng: random.Random) -> None:
        self.env, self.theorems, self.rng = env, theorems, rng
        self.tactics = bundled_tactics()
        self.counts: Counter[str] = Counter()
        self.worker_mb: list[float] = []

    def theorem(self, deadline: float) -> None:
        """Some thousand steps on one theorem. At most some hundred states are kept; the others are released."""
        one = self.rng.choice(self.theorems)
        states = [self.env.start(one)]
        own = [candidate.tactic for candidate in templates(Query(one, states[0].goals))]
        tactics = mutations([*self.tactics, *own * (1 + len(self.tactics) // (4 * len(own)))], self.rng)
        began = 0.0
        for step in range(0, STEPS, BATCH):
            state = self.rng.choice(states)
            for result in self.env.run(state, [next(tactics) for _ in range(BATCH)]):
                outcome = result.outcome
                kind = outcome.kind if isinstance(outcome, LeanError) else type(outcome).__name__
                self.counts[kind] += 1
                if isinstance(outcome, TacticState):
                    states.append(outcome)
                elif isinstance(outcome, ProofFinished):
                    break
            while len(states) > STATES:
                self.env.release([states.pop(self.rng.randrange(1, len(states)))])
            if time.monotonic() > deadline:
                break
            if step == STEPS // 4:
                began = self.now_mb()
        self.counts["restarts"] += self.env.restarts
        if began and not self.env.restarts:
            self.worker_mb.append(self.now_mb() - began)

    def now_mb(self) -> float:
        """Memory of the child that is there."""
        session = self.env._session
        assert isinstance(session, EmbeddedSession)
        return resident_mb(session.pid)


def main() -> int:
    """Run and report."""
    parser = argparse.ArgumentParser(description="Random tactics: is memory flat?")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    options = parser.parse_args()
    zygotes = ZygoteSource()
    theorems = list(load_theorems(ROOT / "examples" / "first_steps.lean", Outliner(zygotes)).theorems)
    env = embedded_env(zygotes, Limits(tactic_seconds=0.5, grace_seconds=2.0, heartbeats=50_000))
    soak = Soak(env, theorems, random.Random(options.seed))
    zygote = zygotes(("Init",))
    before, began = resident_mb(zygote._process.pid), time.monotonic()
    deadline, told = began + options.minutes * 60, began
    try:
        while time.monotonic() < deadline:
            soak.theorem(deadline)
            if time.monotonic() - told > 60 and not options.json:
                told = time.monotonic()
                print(f"{(told - began) / 60:5.1f} min  {dict(soak.counts)}", flush=True)
        growth = resident_mb(zygote._process.pid) - before if zygote.alive() else 0.0
    finally:
        env.close()
        zygotes.close()
    worker = max(soak.worker_mb, default=0.0)
    report = {
        "steps": sum(soak.counts.values()) - soak.counts["restarts"], **soak.counts,
        "zygote_growth_mb": round(growth, 2), "worker_growth_mb_max": round(worker, 2),
        "worker_growth_mb_mean": round(sum(soak.worker_mb) / max(1, len(soak.worker_mb)), 2),
        "theorems_measured": len(soak.worker_mb),
    }  # fmt: skip
    print(json.dumps(report) if options.json else "\n".join(f"{name:24} {value}" for name, value in report.items()))
    return 1 if worker > WORKER_MB or growth > ZYGOTE_MB else 0


if __name__ == "__main__":
    sys.exit(main())
