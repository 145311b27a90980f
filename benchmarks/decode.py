"""How fast the policy writes tactics, against `transformers`' `generate` on the same weights in the same run.

`python benchmarks/decode.py [--json] [--checkpoint DIR] [--prompts 8] [--samples 8] [--length 24]`. Both draw from the
same prompts, as many continuations of as many tokens (none may end early), on one thread in float32; `generate` uses
its cache. `max_logit_difference` is the largest difference of a logit after the prompts and along one continuation.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from transformers import DeepseekV3ForCausalLM

from prover.checkpoint import load_checkpoint
from prover.decode import Decoder, SamplingConfig
from prover.tools import BUNDLED

ROUNDS = 3


def prompts_of(count: int, vocab: int) -> list[list[int]]:
    """Prompts of 96 to 160 tokens, always the same."""
    generator = torch.Generator().manual_seed(0)
    lengths = torch.linspace(96, 160, count).int().tolist()
    return [torch.randint(12, vocab, (length,), generator=generator).tolist() for length in lengths]


def rate(run: Callable[[], int]) -> float:
    """Tokens a second of one round; `run` gives how many tokens it wrote."""
    began = time.perf_counter()
    tokens = run()
    return tokens / (time.perf_counter() - began)


def measure(checkpoint: Path, count: int, samples: int, length: int) -> dict[str, Any]:
    """The figures of one run."""
    model, tokenizer, _ = load_checkpoint(checkpoint)
    prompts = prompts_of(count, tokenizer.size)
    ended = tokenizer.eos
    config = SamplingConfig(top_k=32, max_tokens=length + 1, replacement=True)
    # The end cannot be written, so that every row has `length` tokens; nothing is remembered between rounds.
    decoder = Decoder(model, end=-1, unwritable=[*tokenizer.unwritable(), ended], remembered=0)

    def ours() -> int:
        decoder.sample(decoder.prefill(prompts), samples, config, torch.Generator().manual_seed(1))
        return sum(cost.tokens for cost in decoder.costs) - sum(map(len, prompts))

    reference = DeepseekV3ForCausalLM.from_pretrained(checkpoint, dtype=torch.float32).eval()
    longest = max(map(len, prompts))
    ids = torch.tensor([[0] * (longest - len(prompt)) + prompt for prompt in prompts])
    mask = torch.tensor([[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts])

    def theirs() -> int:
        out = reference.generate(
            input_ids=ids, attention_mask=mask, do_sample=True, top_k=32, num_return_sequences=samples,
            min_new_tokens=length, max_new_tokens=length, pad_token_id=0,
        )  # fmt: skip
        return int(out.shape[0]) * (int(out.shape[1]) - longest)

    with torch.inference_mode():
        theirs()
        ours()
        # In turns, so that what else the machine does falls on both; the quickest round of each counts.
        rounds = [(rate(ours), rate(theirs)) for _ in range(ROUNDS)]
        fast, slow = (max(each) for each in zip(*rounds, strict=True))
        difference = 0.0
        for prompt in prompts:
            expected = reference(torch.tensor([prompt])).logits[0, -1].log_softmax(-1)
            difference = max(difference, float((decoder.prefill([prompt]).next_PW[0] - expected).abs().max()))
        tail = prompts[0][:length]
        scores = decoder.score(decoder.prefill(prompts[:1]), [[tail[:end] for end in range(1, length + 1)]])[0]
        whole = reference(torch.tensor([prompts[0] + tail])).logits[0].log_softmax(-1)
        steps = [float(whole[len(prompts[0]) - 1 + place, token]) for place, token in enumerate(tail)]
        gained = [scores[0], *(after - before for before, after in itertools.pairwise(scores))]
        difference = max(difference, *(abs(a - b) for a, b in zip(steps, gained, strict=True)))
    return {
        "ratio_to_transformers_generate": fast / slow,
        "max_logit_difference": difference,
        "tokens_per_second": fast,
        "generate_tokens_per_second": slow,
        "batch": {"prompts": count, "samples": samples, "tokens": length},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--checkpoint", type=Path, default=BUNDLED)
    parser.add_argument("--prompts", type=int, default=8)
    parser.add_argument("--samples", type=int, default=8)
    parser.add_argument("--length", type=int, default=24)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    figures = measure(asked.checkpoint, asked.prompts, asked.samples, asked.length)
    if asked.json:
        print(json.dumps(figures))
        return
    batch = figures["batch"]
    print(
        f"{batch['prompts']} prompts, {batch['samples']} draws each, {batch['tokens']} tokens a draw: "
        f"{figures['tokens_per_second']:,.0f} tokens/s, {figures['ratio_to_transformers_generate']:.1f} times "
        f"`generate` ({figures['generate_tokens_per_second']:,.0f}); "
        f"log-probabilities differ by at most {figures['max_logit_difference']:.1e}"
    )


if __name__ == "__main__":
    main()
