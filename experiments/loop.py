"""The learning loop by round: expert iteration alone, with preferences, with a policy gradient, with a critic.

`python experiments/loop.py [--small | --full]`. Round 0 is the bundled checkpoint, which supervised training made. The
ways differ from the first training on, so they share round 0 and the first search. `held_out` is pass@1 on a part of
the validation theorems, `families` counts on a part of those held out whole.
"""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from rows import Place, Quiet, asked, costs, library_pairs, part_of, pool, portfolio, searched, write

from data.splits import FAMILIES, VALID
from prover.critic import CriticConfig
from prover.policy_gradient import GradientConfig
from prover.preference import PreferenceConfig
from prover.rl import RLConfig, run_rl
from prover.tools import PolicyChoice
from search.best_first import SearchConfig

CRITIC_WEIGHT = 0.5
WAYS: dict[str, dict[str, Any]] = {
    "expert iteration": {},
    "with preferences (DPO)": {"preference": PreferenceConfig(epochs=2)},
    "with a policy gradient": {"gradient": GradientConfig(epochs=2)},
    "with a critic": {"critic": CriticConfig(epochs=30)},
}


class Silent(Quiet):
    """Says nothing of a loop either."""

    def stage(self, *_: Any) -> None: ...
    def training(self, *_: Any) -> None: ...
    def round(self, *_: Any) -> None: ...


def config_of(place: Place, way: str, seed: int) -> RLConfig:
    """The loop of a way; a critic is asked in the search by those that have one."""
    scale, full = place.scale, place.scale.name == "full"
    base = RLConfig()
    return RLConfig(
        rounds=3 if full else 1,
        valid=(part_of(place, VALID, scale.valid),),
        base=(library_pairs(place),),
        base_pairs=2000 if full else 100,
        seed=seed,
        search=SearchConfig(budget_seconds=scale.seconds, budget_lean_steps=scale.lean_steps),
        policy=PolicyChoice(portfolio_first=0.0, explore=0.0, critic=CRITIC_WEIGHT if "critic" in WAYS[way] else 0.0),
        workers=0,
        train=replace(base.train, epochs=2 if full else 1, threads=1),
        **WAYS[way],
    )


def begun(place: Place, way: str, seed: int) -> Path:
    """The folder of a loop, with round 0 and the first search of the plain one where it has none of its own."""
    out = place.out / f"{way.replace(' ', '_')}-{seed}"
    plain = place.out / f"{next(iter(WAYS)).replace(' ', '_')}-{seed}"
    for part in ("round-0", "round-1/search"):
        if out != plain and out.exists() and not (out / part).exists():
            shutil.copytree(plain / part, out / part)
    return out


def rows_of(place: Place, way: str, seed: int, theorems: list[Path]) -> list[dict[str, Any]]:
    """Run a loop; a row for each of its rounds."""
    config, out = config_of(place, way, seed), place.out / f"{way.replace(' ', '_')}-{seed}"
    if not out.exists():  # begins it, with nothing to do yet
        run_rl(theorems, replace(config, rounds=-1), out, Silent())
    report = run_rl(theorems, config, begun(place, way, seed), Silent())
    rows = []
    for figures in report.rounds:
        choice = replace(config.policy, checkpoint=Path(figures.checkpoint or config.start), seed=seed)
        choice = replace(choice, critic=choice.critic if figures.round else 0.0)
        families = searched(out / f"families-{figures.round}", FAMILIES, choice, place.scale)
        rows.append(
            {
                "way": way,
                "seed": seed,
                "round": figures.round,
                "kept": "yes" if figures.promoted else "no",
                "pool_proved": f"{figures.proved} of {figures.theorems}" if figures.round else None,
                "loss_before": figures.loss_before,
                "loss_after": figures.loss_after,
                "training_flops": figures.train_flops,
                "held_out": figures.valid_score,
                "held_out_portfolio": report.rounds[0].portfolio_score,
                **{f"families_{key}": value for key, value in costs(families, portfolio(place, FAMILIES)).items()},
            }
        )
    return rows


def main() -> None:
    place, began = asked("loop", __doc__), time.monotonic()
    names, count = (
        (("Peano", "ListBasics"), 6) if place.scale.name == "small" else (("Peano", "ListBasics", "Trees"), 999)
    )
    theorems = pool(place, names, count)
    rows = [row for seed in place.scale.seeds for way in WAYS for row in rows_of(place, way, seed, theorems)]
    write(place, "The learning loop by round", rows, began)


if __name__ == "__main__":
    main()
