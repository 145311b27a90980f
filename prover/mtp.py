"""Multi-token prediction: a head that, in training only, foretells the token after the next one.

DeepSeek-V3 (arXiv 2412.19437) 2.2, depth 1: the hidden state of a token and the embedding of the next one, each normed,
are projected to one, pass through a layer of their own, and share embedding and output head with the model. It is no
part of a checkpoint. This module must not know the training loop. Shapes as in `prover.model`.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from prover.model import Causal, Layer, Packing, PolicyModel, RMSNorm


class NextNextHead(nn.Module):
    """The head of a model with experts in its last layer's manner."""

    def __init__(self, model: PolicyModel) -> None:
        super().__init__()
        config = model.config
        self.hidden_norm = RMSNorm(config.width, config.norm_eps)
        self.token_norm = RMSNorm(config.width, config.norm_eps)
        self.join = nn.Linear(2 * config.width, config.width, bias=False)
        self.layer = Layer(config, config.layers - 1)
        for weight in self.parameters():
            if weight.dim() > 1:
                nn.init.normal_(weight, 0.0, weight.shape[-1] ** -0.5)

    def loss(self, model: PolicyModel, hidden_MD: Tensor, next_M: Tensor, packing: Packing) -> Tensor:
        """Mean cross-entropy in nats of the token after the next one, over all places that have one.

        `next_M` is the token after each; the last place of each sequence has no token after the next.
        """
        token_MD = model.model.embed_tokens(next_M)
        joined = torch.cat((self.hidden_norm(hidden_MD), self.token_norm(token_MD)), -1)
        at = model.rotation.at(packing.position_M)
        x_MD = self.layer(self.join(joined), at, Causal(packing), None)
        kept = torch.ones(len(next_M), dtype=torch.bool)
        kept[packing.last_B] = False
        if not bool(kept.any()):
            return hidden_MD.sum() * 0.0
        return F.cross_entropy(model.head(x_MD[kept]), next_M.roll(-1)[kept])
