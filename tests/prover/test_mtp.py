"""The head that foretells the token after the next one."""

import torch

from prover.model import Causal, Packing, PolicyModel
from prover.mtp import NextNextHead

# The token after the next one is that before it plus one, whatever the next one is.
SEQUENCES = [[(10 + step // 2 if step % 2 else 40 + (start + step) % 7) for step in range(12)] for start in range(8)]


def loss_of(model: PolicyModel, head: NextNextHead, sequences: list[list[int]]) -> torch.Tensor:
    packing = Packing([len(one) - 1 for one in sequences])
    ids_M = torch.tensor([token for one in sequences for token in one[:-1]])
    next_M = torch.tensor([token for one in sequences for token in one[1:]])
    hidden_MD = model.hidden(ids_M, packing.position_M, Causal(packing))
    return head.loss(model, hidden_MD, next_M, packing)


def test_it_learns_what_comes_after_the_next_token(model: PolicyModel) -> None:
    torch.manual_seed(0)
    head = NextNextHead(model)
    optimizer = torch.optim.Adam([*model.parameters(), *head.parameters()], lr=3e-3)
    first = float(loss_of(model, head, SEQUENCES).detach())
    for _ in range(80):
        loss = loss_of(model, head, SEQUENCES)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert float(loss.detach()) < 0.3 * first


def test_the_last_place_of_a_sequence_has_no_target(model: PolicyModel) -> None:
    head = NextNextHead(model)
    assert float(loss_of(model, head, [[5, 6], [7, 8]]).detach()) == 0.0
    alone = [loss_of(model, head, [one]).detach() for one in SEQUENCES[:2]]
    both = loss_of(model, head, SEQUENCES[:2]).detach()
    torch.testing.assert_close(both, sum(alone) / 2, atol=1e-5, rtol=1e-5)
