"""Any causal language model of `transformers` as a policy. It must not know the search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from prover.checkpoint import CheckpointError
from prover.plain_prompt import first_line, plain_prompt
from search.protocols import Candidate, Proposal, Query

MAX_TOKENS = 48


class HubPolicy:
    """Draws tactics from a model; the log-probability of a tactic is that of its tokens and of a line's end after them.

    Exact, at temperature 1, for the tokens that the tokenizer makes of the tactic: every tactic drawn is read once more
    as a whole, without regard to how it was drawn.
    """

    def __init__(self, model: Any, tokenizer: Any, temperature: float = 1.0, seed: int = 0) -> None:
        self.model, self.tokenizer, self.temperature, self.seed = model.eval(), tokenizer, temperature, seed
        self._asked = 0
        self._parameters = sum(weight.numel() for weight in model.parameters())

    @staticmethod
    def load(folder: Path, temperature: float = 1.0, seed: int = 0) -> HubPolicy:
        """The model and tokenizer of a folder that `save_pretrained` wrote. Nothing is downloaded.

        Raises:
            CheckpointError: the folder is missing or holds no causal language model.
        """
        from transformers import AutoModelForCausalLM, AutoTokenizer

        if not folder.is_dir():
            raise CheckpointError(f"{folder}: no such folder; give one that `save_pretrained` wrote")
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
            model = AutoModelForCausalLM.from_pretrained(folder, local_files_only=True, dtype="auto")
        except (OSError, ValueError, KeyError) as error:
            raise CheckpointError(f"{folder}: no causal language model ({str(error).splitlines()[0]})") from error
        if len(tokenizer) > model.get_input_embeddings().num_embeddings:
            raise CheckpointError(f"{folder}: the tokenizer has more tokens than the weights; take both from one model")
        return HubPolicy(model, tokenizer, temperature, seed)

    @torch.inference_mode()
    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """At most `width` tactics for each query, most probable first."""
        return [self._one(query, width) for query in queries]

    def _one(self, query: Query, width: int) -> Proposal:
        prompt = self.tokenizer(plain_prompt(query), return_tensors="pt").input_ids
        limit = getattr(self.model.config, "max_position_embeddings", None)
        if limit is not None:
            prompt = prompt[:, -(limit - MAX_TOKENS - 1) :]
        self._asked += 1
        torch.manual_seed(self.seed * 1_000_003 + self._asked)
        drawn = self.model.generate(
            input_ids=prompt,
            attention_mask=torch.ones_like(prompt),
            do_sample=self.temperature > 0,
            temperature=self.temperature or None,
            top_k=0,
            num_return_sequences=width if self.temperature > 0 else 1,
            max_new_tokens=MAX_TOKENS,
            stop_strings=["\n"],
            tokenizer=self.tokenizer,
            pad_token_id=self._pad(),
        )
        start = prompt.shape[1]
        texts = dict.fromkeys(first_line(self._text(row[start:].tolist())) for row in drawn)
        merged = {text: self._log_prob(prompt[0].tolist(), text) for text in texts if text}
        tokens = start + int(drawn.shape[0]) * (int(drawn.shape[1]) - start)
        ordered = sorted(merged.items(), key=lambda item: -item[1])
        candidates = tuple(Candidate(text, log_prob, "hf") for text, log_prob in ordered)
        return Proposal(candidates, tokens, 2.0 * self._parameters * tokens)

    def _log_prob(self, prompt: list[int], tactic: str) -> float:
        """Log-probability that the model goes on with `tactic` and then ends the line."""
        ids = self.tokenizer(f"{tactic}\n", add_special_tokens=False).input_ids
        logits = self.model(torch.tensor([prompt + ids])).logits[0, len(prompt) - 1 : -1]
        return float(logits.float().log_softmax(-1).gather(1, torch.tensor(ids)[:, None]).sum())

    def _text(self, ids: list[int]) -> str:
        return str(self.tokenizer.decode(ids, skip_special_tokens=True))

    def _pad(self) -> int:
        for id in (self.tokenizer.pad_token_id, self.tokenizer.eos_token_id):
            if id is not None:
                return int(id)
        return 0
