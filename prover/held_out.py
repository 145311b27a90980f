"""How well a network knows the tactics of pairs that it was not trained on.

It must not know how it was trained.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F

from prover.model import Causal, PolicyModel
from prover.pairs import Pool


@torch.inference_mode()
def evaluate(model: PolicyModel, pool: Pool, batch_tokens: int = 4096) -> tuple[float, float]:
    """Mean loss per tactic token in nats, and the share of tactics whose every token is the model's first choice."""
    model.eval()
    loss, tokens, exact, tactics = 0.0, 0, 0, 0
    for batch in pool.epoch("evaluation", batch_tokens, renaming=None):
        logits = model(batch.ids_M, batch.packing.position_M, Causal(batch.packing), batch.wanted_X)
        loss += float(F.cross_entropy(logits, batch.targets_X, reduction="sum"))
        tokens += len(batch.targets_X)
        wrong = (logits.argmax(-1) != batch.targets_X).long()
        misses = torch.zeros(len(batch.packing.lengths), dtype=torch.long).index_add(0, batch.sequence_X, wrong)
        exact += int((misses == 0).sum())
        tactics += len(misses)
    return loss / tokens, exact / tactics
