"""Give a checkpoint a smaller key-value cache, to be trained on from there.

`python experiments/narrow_cache.py CHECKPOINT PAIRS.jsonl OUT [--kv-rank 32 --rope-dim 8 --heads 8]` prints the cache
and the loss on the held-out pairs before and after.
"""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

import torch

from prover.checkpoint import load_checkpoint, save_checkpoint
from prover.flops import cache_ratio
from prover.held_out import evaluate
from prover.narrow import narrowed
from prover.pairs import Pool, held_out, read_pairs, usable


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kv-rank", type=int, default=32)
    parser.add_argument("--rope-dim", type=int, default=8)
    parser.add_argument("--heads", type=int, default=8)
    asked = parser.parse_args()
    model, tokenizer, card = load_checkpoint(asked.checkpoint)
    pairs = [pair for pair in read_pairs([asked.pairs]) if usable(pair)]
    valid = Pool([pair for pair in pairs if held_out(pair, 0.05)], tokenizer, card.prompt)
    training = Pool([pair for pair in pairs if not held_out(pair, 0.05)][::20], tokenizer, card.prompt)
    batches = training.epoch("calibration", 2048, None)
    texts = [part.tolist() for batch in batches for part in torch.split(batch.ids_M, batch.packing.lengths)]
    fresh = narrowed(model, texts, asked.kv_rank, asked.rope_dim, asked.heads)
    for name, each in (("before", model), ("after", fresh)):
        loss, exact = evaluate(each, valid)
        print(
            f"{name}: cache {cache_ratio(each.config):.1%} of multi-head attention, loss {loss:.3f}, exact {exact:.1%}"
        )
    save_checkpoint(asked.out, fresh, tokenizer, dataclasses.replace(card, valid_loss=None, valid_exact=None))


if __name__ == "__main__":
    main()
