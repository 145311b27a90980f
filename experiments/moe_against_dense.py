"""Experts against dense networks: the same training for both, held-out loss and training FLOPs, several seeds.

`python experiments/moe_against_dense.py PAIRS.jsonl OUT [--pairs 1500] [--epochs 3] [--seeds 3]` trains small networks
(width 96, 3 layers) on the first PAIRS pairs of the file: one with experts, its dense twin of the same active width,
and a dense network of twice that width. It prints a table in Markdown and writes OUT/table.json. A run that was stopped
goes on; finished trainings in OUT are not repeated.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import statistics
from pathlib import Path
from typing import Any

from prover.checkpoint import load_checkpoint
from prover.model import PolicyConfig
from prover.pairs import read_pairs
from prover.sft import TrainConfig, train

EXPERTS = PolicyConfig(
    width=96, layers=3, dense_layers=1, dense_width=160, heads=6, kv_rank=24, nope_dim=16, rope_dim=8, value_dim=16,
    experts=16, chosen=4, shared=1, expert_width=32,
)  # fmt: skip
SHAPES = {
    "16 experts, 4 + 1 used": EXPERTS,
    "dense, same active width": EXPERTS.dense_twin(),
    "dense, twice the active width": dataclasses.replace(EXPERTS.dense_twin(), dense_width=2 * EXPERTS.dense_width),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pairs", type=int, default=1500)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seeds", type=int, default=3)
    asked = parser.parse_args()
    pairs = read_pairs([asked.data])[: asked.pairs]
    rows: list[dict[str, Any]] = []
    for name, shape in SHAPES.items():
        losses: list[float] = []
        for seed in range(asked.seeds):
            folder = asked.out / f"{name.replace(' ', '_').replace(',', '')}-{seed}"
            if not folder.exists():
                config = TrainConfig(model=shape, epochs=asked.epochs, seed=seed, threads=1, valid_fraction=0.15)
                train(pairs, config, folder)
            model, _, card = load_checkpoint(folder)
            assert card.valid_loss is not None
            losses.append(card.valid_loss)
        rows.append(
            {
                "network": name,
                "parameters": model.count_parameters(),
                "active_parameters": model.count_parameters(active=True),
                "training_flops": card.flops,
                "valid_loss": losses,
            }
        )
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "table.json").write_text(json.dumps(rows, indent=1) + "\n")
    print("| network | parameters | active | training FLOPs | held-out loss, mean (each seed) |\n|---|---|---|---|---|")
    for row in rows:
        each = ", ".join(f"{loss:.3f}" for loss in row["valid_loss"])
        print(
            f"| {row['network']} | {row['parameters']:,} | {row['active_parameters']:,} | {row['training_flops']:.2e} "
            f"| {statistics.mean(row['valid_loss']):.3f} ({each}) |"
        )


if __name__ == "__main__":
    main()
