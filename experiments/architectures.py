"""Which shape learns most for the same FLOPs: experts or dense, how many, how many shared, which attention, balance.

`python experiments/architectures.py [--small | --full] [--out DIR] [--data PAIRS.jsonl]` trains networks of width 96
and 3 layers, each up to the same number of training FLOPs, one after the other on one thread, with the tokenizer of the
bundled network. A tenth of the statements is held out. The table has the mean over the seeds and the difference from
the first row of its part, with its 95% interval in the full size (Student's t; networks with the same seed read the
same batches). OUT/outcomes.jsonl keeps what is finished: a run that was stopped goes on.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rows import FULL, ROOT, SHAPE, SMALL, Place, library_pairs, write
from small_training import Outcome, Shape, train_small

from data.jsonl import append_line, read_lines
from prover.checkpoint import load_checkpoint
from prover.pairs import Pool, held_out, read_pairs, usable
from prover.tools import BUNDLED

FLOPS = {"small": 2e10, "full": 2e12}
_DENSE = SHAPE.dense_twin()
# All of the active FLOPs twice: embedding and attention stay, so the feed-forward networks grow more than twofold.
_TWICE = dataclasses.replace(_DENSE, dense_width=656)


def _routed(experts: int, chosen: int, expert_width: int, shared: int) -> Shape:
    return Shape(dataclasses.replace(SHAPE, experts=experts, chosen=chosen, expert_width=expert_width, shared=shared))


EXPERTS = ("16 experts of 32, 4 + 1 shared used", Shape(SHAPE))
DENSE = ("dense (one expert), the same active FLOPs", Shape(_DENSE))
PARTS: dict[str, list[tuple[str, Shape]]] = {
    "experts against dense": [
        EXPERTS,
        DENSE,
        ("dense, twice the active FLOPs", Shape(_TWICE)),
        ("dense, twice the active FLOPs, as many tokens", Shape(_TWICE, more=2.0)),
    ],
    "number of experts": [
        EXPERTS,
        DENSE,
        ("4 experts of 32, all + 1 shared used", _routed(4, 4, 32, 1)),
        ("64 experts of 32, 4 + 1 shared used", _routed(64, 4, 32, 1)),
        ("4 experts of 160, 1 used", _routed(4, 1, 160, 0)),
    ],
    "shared experts": [
        EXPERTS,
        ("16 experts of 32, 5 used, none shared", _routed(16, 5, 32, 0)),
        ("16 experts of 32, 3 + 2 shared used", _routed(16, 3, 32, 2)),
    ],
    "attention, equal parameters": [
        EXPERTS,
        ("multi-head attention, 5 heads of 16", Shape(SHAPE, plain_heads=(5, 16))),
    ],
    "balancing": [EXPERTS, ("no balancing", Shape(SHAPE, balance_rate=0.0))],
}
SHAPES = {name: shape for part in PARTS.values() for name, shape in part}
_STUDENT = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776}
"""97.5% points of Student's t by the number of seeds."""


def measure(data: Path, place: Place) -> dict[str, list[Outcome]]:
    """The outcomes of all shapes, a list over the seeds each; what the folder has is not done again."""
    place.out.mkdir(parents=True, exist_ok=True)
    kept, flops = place.out / "outcomes.jsonl", FLOPS[place.scale.name]
    done: dict[tuple[str, int], Outcome] = {}
    for line in read_lines(kept) if kept.exists() else ():
        done[line["shape"], line["seed"]] = Outcome(**line["outcome"])
    _, tokenizer, card = load_checkpoint(BUNDLED)
    pairs = [pair for pair in read_pairs([data]) if usable(pair)][: place.scale.pairs]
    valid = Pool([pair for pair in pairs if held_out(pair, 0.1)], tokenizer, card.prompt)
    training = Pool([pair for pair in pairs if not held_out(pair, 0.1)], tokenizer, card.prompt)
    for seed in place.scale.seeds:
        for name, shape in SHAPES.items():
            if (name, seed) in done:
                continue
            outcome = done[name, seed] = train_small(shape, training, valid, seed, flops)
            append_line(kept, {"shape": name, "seed": seed, "outcome": dataclasses.asdict(outcome)})
            print(f"(seed {seed}, {name}: loss {outcome.loss:.3f}, {outcome.seconds:.0f} s)", flush=True)
    return {name: [done[name, seed] for seed in place.scale.seeds] for name in SHAPES}


def row(part: str, name: str, outcomes: dict[str, list[Outcome]]) -> dict[str, Any]:
    """One network in one part of the table."""
    runs, first = outcomes[name], PARTS[part][0][0]
    apart = [mine.loss - other.loss for mine, other in zip(runs, outcomes[first], strict=True)]
    config = SHAPES[name].config
    routed = config.layers > config.dense_layers
    return {
        "part": part,
        "network": name,
        "parameters": runs[0].parameters,
        "active": runs[0].active,
        "tokens": f"{runs[0].tokens / 1e6:.2f} M",
        "training_flops": f"{runs[0].flops:.1e}",
        "held_out_loss": f"{statistics.mean(run.loss for run in runs):.3f}",
        "difference": None if name == first else interval(apart),
        "exact": f"{statistics.mean(run.exact for run in runs):.1%}",
        "load_entropy": f"{statistics.mean(run.entropy for run in runs):.3f}" if routed else None,
        "busiest_expert": f"{statistics.mean(run.busiest for run in runs):.2f}" if routed else None,
    }


def interval(values: Sequence[float]) -> str:
    """The mean, and where there are several values its 95% interval."""
    mean = statistics.mean(values)
    if len(values) not in _STUDENT:
        return f"{mean:+.3f}"
    half = _STUDENT[len(values)] * statistics.stdev(values) / len(values) ** 0.5
    return f"{mean:+.3f} ({mean - half:+.3f} to {mean + half:+.3f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--small", action="store_true", help="one seed, a second each (default)")
    size.add_argument("--full", action="store_true", help="three seeds, 40 minutes of one core")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--data", type=Path, help="pairs; by default those of the library's theorems, traced now")
    given = parser.parse_args()
    scale, began = FULL if given.full else SMALL, time.monotonic()
    place = Place(given.out or ROOT / "runs" / "experiments" / f"architectures-{scale.name}", scale)
    outcomes = measure(given.data or library_pairs(place), place)
    rows = [row(part, name, outcomes) for part, named in PARTS.items() for name, _ in named]
    write(place, "Shapes at equal training FLOPs", rows, began)


if __name__ == "__main__":
    main()
