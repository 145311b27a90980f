"""The sequence-wise balance loss: its formula, its least value, and that it evens the load within sequences."""

import dataclasses

import pytest
import torch

from prover.balance import sequence_balance
from prover.model import PolicyConfig, Router

CONFIG = PolicyConfig(width=16, experts=8, chosen=2, layers=2)


def seen(affinity_ME: torch.Tensor) -> Router:
    router = Router(dataclasses.replace(CONFIG, experts=affinity_ME.shape[1]))
    router.seen = (affinity_ME, router.choose(affinity_ME)[1])
    return router


def test_equal_load_is_one() -> None:
    affinity = torch.full((4, 8), 0.1)
    for token in range(4):
        affinity[token, 2 * token : 2 * token + 2] = 0.5
    assert float(sequence_balance([seen(affinity)], [torch.zeros(4, dtype=torch.long)])) == pytest.approx(1.0)


def test_the_formula_by_hand() -> None:
    affinity_ME, sequence = torch.rand(7, 8), torch.tensor([0, 0, 0, 1, 1, 1, 1])
    router = seen(affinity_ME)
    assert router.seen is not None
    chosen, losses = router.seen[1], []
    for rows in ([0, 1, 2], [3, 4, 5, 6]):
        total = 0.0
        for expert in range(8):
            f = 8 / (2 * len(rows)) * sum(expert in chosen[row].tolist() for row in rows)
            p = sum(float(affinity_ME[row, expert] / affinity_ME[row].sum()) for row in rows) / len(rows)
            total += f * p
        losses.append(total)
    assert float(sequence_balance([router], [sequence])) == pytest.approx(sum(losses) / 2, rel=1e-5)


def test_descending_it_evens_the_load_of_a_sequence() -> None:
    torch.manual_seed(0)
    router = Router(CONFIG).train()
    torch.nn.init.normal_(router.weight)
    x_MD, sequence = torch.randn(64, 16) + 1.0, torch.zeros(64, dtype=torch.long)

    def busiest() -> int:
        return int(torch.bincount(router(x_MD)[1].flatten(), minlength=8).max())

    before = busiest()
    optimizer = torch.optim.SGD([router.weight], lr=1.0)
    for _ in range(40):
        router(x_MD)
        optimizer.zero_grad()
        sequence_balance([router], [sequence]).backward()
        optimizer.step()
    assert busiest() < before
    assert router.eval()(x_MD) and router.seen is None
