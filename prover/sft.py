"""Supervised fine-tuning: a policy out of (state, tactic) pairs, from nothing or from an earlier checkpoint.

It must not know where pairs come from. The loss that is told is the cross-entropy of the tactic's tokens, in nats.
After each step the routers' biases move towards equal load. The state of a training is written to OUT.partial from time
to time; the same call goes on from there after a kill, to the same weights.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import shutil
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from data.jsonl import append_line, read_lines
from data.records import TracedStep
from prover.balance import sequence_balance
from prover.checkpoint import TOKENIZER, Card, load_checkpoint, save_checkpoint
from prover.flops import train_flops
from prover.held_out import evaluate
from prover.model import Causal, PolicyModel, Router
from prover.mtp import NextNextHead
from prover.pairs import Batch, Pool, corpus, hash_of, held_out, read_pairs, usable
from prover.signs import SIGNS
from prover.tokenizer import PolicyTokenizer
from prover.train_config import TrainConfig, TrainingError, TrainProgress, TrainReport
from prover.training_state import StateError, read_state, write_state

LOG = "train.jsonl"
_LOG_STEPS = 20


@dataclass
class _State:
    """What has to be known, beside weights and optimizer, to go on."""

    epoch: int = 0
    batch: int = 0
    step: int = 0
    seconds: float = 0.0
    tokens: int = 0
    flops: float = 0.0
    loss: float = 0.0
    best_loss: float | None = None
    best_exact: float | None = None


def train(
    pairs: Iterable[TracedStep | Path],
    config: TrainConfig,
    out: Path,
    progress: Callable[[TrainProgress], None] | None = None,
) -> TrainReport:
    """Train on pairs, given as records or as JSONL files, and write the checkpoint folder `out`.

    Of all states at the end of an epoch the one with the lowest validation loss is kept. `out`/train.jsonl has the
    course of the losses.

    Raises:
        TrainingError: no usable pair, a loss that is no number, or an OUT.partial of another training.
        CheckpointError: `config.start` cannot be loaded.
        OSError: no space or no permission; what was saved before is kept.
    """
    if config.threads is not None:
        torch.set_num_threads(config.threads)
    given = read_pairs(pairs)
    good = [pair for pair in given if usable(pair)]
    training = [pair for pair in good if not held_out(pair, config.valid_fraction)]
    valid = [pair for pair in good if held_out(pair, config.valid_fraction)]
    if not training:
        raise TrainingError(f"none of {len(given)} pairs to train on; a pair needs a goal and a one-line tactic")
    run = _Training(training, valid, config, out)
    resumed = run.resume()
    report = run.finish(progress)
    return dataclasses.replace(report, dropped=len(given) - len(good), resumed=resumed)


class _Training:
    def __init__(self, training: list[TracedStep], valid: list[TracedStep], config: TrainConfig, out: Path) -> None:
        self.config, self.out = config, out
        self.partial = out.parent / f"{out.name}.partial"
        self.data_hash = hash_of([*training, *valid])
        told = {
            key: value
            for key, value in _settings(config).items()
            if key not in ("threads", "save_seconds", "max_seconds")
        }
        self.name = hashlib.sha256(f"{self.data_hash}{json.dumps(told, sort_keys=True)}".encode()).hexdigest()
        torch.manual_seed(config.seed)
        self.prompt = config.prompt
        if config.start is None:
            self.tokenizer = self._tokenizer(training)
            # A multiple of 8 words keeps the last matrix product aligned.
            shape = dataclasses.replace(config.model, vocab=-(-self.tokenizer.size // 8) * 8)
            self.model = PolicyModel(shape)
        else:
            self.model, self.tokenizer, card = load_checkpoint(config.start)
            self.prompt = dataclasses.replace(card.prompt, abridged=config.prompt.abridged)
        self.ahead = NextNextHead(self.model) if config.next_next_loss else None
        self.average = {name: value.clone() for name, value in self._weights().items()} if config.average else {}
        self.training = Pool(training, self.tokenizer, self.prompt)
        self.valid = Pool(valid, self.tokenizer, self.prompt)
        self.optimizer = self._optimizer()
        self.state = _State()
        self.best: dict[str, Tensor] = {}

    def _tokenizer(self, training: list[TracedStep]) -> PolicyTokenizer:
        """That of the interrupted training, or a new one."""
        file = self.partial / TOKENIZER
        if file.exists():
            return PolicyTokenizer.load(file)
        signs = self.config.prompt.signs
        texts = corpus(training, self.config.seed, signs)
        return PolicyTokenizer.train(texts, self.config.model.vocab, SIGNS if signs else ())

    def _optimizer(self) -> torch.optim.AdamW:
        weights = [weight for _, weight in self._trained()]
        matrices = [weight for weight in weights if weight.dim() > 1]
        vectors = [weight for weight in weights if weight.dim() == 1]
        groups = [
            {"params": matrices, "weight_decay": self.config.weight_decay},
            {"params": vectors, "weight_decay": 0.0},
        ]
        return torch.optim.AdamW(groups, lr=self.config.learning_rate, betas=(0.9, 0.95), fused=True)

    def resume(self) -> bool:
        """Take up the training that OUT.partial holds, if it holds one."""
        try:
            found = read_state(self.partial, self.name)
        except StateError as error:
            raise TrainingError(str(error)) from error
        if found is None:
            return False
        self.state, parts = _State(**found[0]), found[1]
        self.model.load_state_dict(parts["weights"], strict=not self.model.config.tied)
        self.best, self.average = parts.get("best", {}), parts.get("average", {})
        if self.ahead is not None:
            self.ahead.load_state_dict(parts["ahead"])
        for name, weight in self._trained():
            self.optimizer.state[weight] = {
                "step": torch.tensor(float(self.state.step)),
                "exp_avg": parts["first"][name],
                "exp_avg_sq": parts["second"][name],
            }
        kept = [line for line in read_lines(self.partial / LOG, []) if line["step"] <= self.state.step]
        (self.partial / LOG).write_text("".join(json.dumps(line) + "\n" for line in kept))
        return True

    def save(self) -> None:
        """Write all that `resume` needs."""
        self.partial.mkdir(parents=True, exist_ok=True)
        if not (self.partial / TOKENIZER).exists():
            (self.partial / TOKENIZER).write_text(self.tokenizer.to_json(), encoding="utf-8")
        moments = {name: self.optimizer.state[weight] for name, weight in self._trained()}
        parts = {
            "weights": self._weights(),
            "best": self.best,
            "average": self.average,
            "ahead": {} if self.ahead is None else self.ahead.state_dict(),
            "first": {name: each["exp_avg"] for name, each in moments.items()},
            "second": {name: each["exp_avg_sq"] for name, each in moments.items()},
        }
        write_state(self.partial, self.name, dataclasses.asdict(self.state), parts)

    def finish(self, progress: Callable[[TrainProgress], None] | None) -> TrainReport:
        """Train to the end, write the checkpoint, clear the unfinished state away."""
        self.partial.mkdir(parents=True, exist_ok=True)
        saved = time.monotonic()
        while self.state.epoch < self.config.epochs and self._share(0.0) < 1.0:
            seed = f"{self.config.seed}/{self.state.epoch}"
            batches = self.training.epoch(seed, self.config.batch_tokens, self.config.rename, self.config.vary)
            for number in range(self.state.batch, len(batches)):
                share = self._share(number / len(batches))
                if share >= 1.0:
                    break
                self._step(batches[number], share, progress)
                self.state.batch = number + 1
                if time.monotonic() - saved >= self.config.save_seconds:
                    self.save()
                    saved = time.monotonic()
            else:
                self.state.epoch, self.state.batch = self.state.epoch + 1, 0
                self._keep_best()
        if self.state.batch or not self.best:
            self._keep_best()
        self.model.load_state_dict(self.best, strict=not self.model.config.tied)
        return self._write()

    def _share(self, of_epoch: float) -> float:
        by_epochs = (self.state.epoch + of_epoch) / self.config.epochs
        limit = self.config.max_seconds
        return by_epochs if limit is None else max(by_epochs, self.state.seconds / limit)

    def _step(self, batch: Batch, share: float, progress: Callable[[TrainProgress], None] | None) -> None:
        begun = time.monotonic()
        state, config = self.state, self.config
        rate = config.learning_rate * min(1.0, (state.step + 1) / max(1, config.warmup_steps))
        rate *= config.floor + (1.0 - config.floor) * 0.5 * (1.0 + math.cos(math.pi * share))
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.model.train()
        wanted = None if config.prompt_loss or self.ahead is not None else batch.wanted_X
        hidden = self.model.hidden(batch.ids_M, batch.packing.position_M, Causal(batch.packing), wanted)
        logits = self.model.head(hidden)
        loss = F.cross_entropy(logits if wanted is not None else logits[batch.wanted_X], batch.targets_X)
        value = float(loss.detach())
        if config.prompt_loss:
            read = torch.ones(len(batch.ids_M), dtype=torch.bool)
            read[batch.wanted_X] = False
            loss = loss + config.prompt_loss * F.cross_entropy(logits[read], batch.next_M[read])
        if config.sequence_balance and self.model.routers():
            sequences = (batch.sequence_M, batch.sequence_X)
            loss = loss + config.sequence_balance * sequence_balance(self.model.routers(), sequences)
        if self.ahead is not None:
            self.ahead.train()
            loss = loss + config.next_next_loss * self.ahead.loss(self.model, hidden, batch.next_M, batch.packing)
        if not math.isfinite(whole := float(loss.detach())):
            raise TrainingError(
                f"the loss is {whole} at step {state.step + 1}; lower the learning rate ({rate:.2g}); "
                f"{self.partial} keeps the last good state"
            )
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_([weight for _, weight in self._trained()], config.clip)
        self.optimizer.step()
        entropy, z = self._balance()
        state.step += 1
        state.tokens += batch.tokens
        state.flops += sum(
            train_flops(self.model.config, length, length if config.prompt_loss else int(count))
            for length, count in zip(batch.packing.lengths, batch.sequence_X.bincount().tolist(), strict=True)
        )
        state.loss = value if state.step == 1 else 0.98 * state.loss + 0.02 * value
        seconds = time.monotonic() - begun
        state.seconds += seconds
        now = TrainProgress(
            state.step, state.epoch, share, state.loss, rate, batch.tokens / seconds, state.seconds, entropy, z
        )
        if progress is not None:
            progress(now)
        if state.step % _LOG_STEPS == 1:
            append_line(self.partial / LOG, dataclasses.asdict(now))

    def _balance(self) -> tuple[float, float]:
        """Move the routers' biases; the mean entropy of the load before, as a share of that of equal load, and z."""
        entropies, z = [], []
        routers = [each for module in (self.model, self.ahead) if module is not None for each in module.modules()]
        for router in routers:
            if not isinstance(router, Router):
                continue
            z.append(router.z())
            load_E = router.load_E / router.load_E.sum().clamp(min=1.0)
            entropies.append(float(-torch.xlogy(load_E, load_E).sum()) / math.log(len(load_E)))
            router.balance(self.config.balance_rate)
        with torch.no_grad():
            for name, value in self._weights().items() if self.average else ():
                self.average[name].lerp_(value, 1.0 - self.config.average)
        return (sum(entropies) / len(entropies), sum(z) / len(z)) if entropies else (1.0, 0.0)

    def _trained(self) -> list[tuple[str, Tensor]]:
        """All parameters by name, those of the head that only training has among them."""
        ahead = [] if self.ahead is None else self.ahead.named_parameters(prefix="ahead")
        return [*self.model.named_parameters(), *ahead]

    def _weights(self) -> dict[str, Tensor]:
        tied = {"lm_head.weight"} if self.model.config.tied else set()
        return {name: value for name, value in self.model.state_dict().items() if name not in tied}

    def _keep_best(self) -> None:
        running = {name: value.clone() for name, value in self._weights().items()}
        if self.average:
            self.model.load_state_dict(self.average, strict=not self.model.config.tied)
        loss, exact = evaluate(self.model, self.valid, self.config.batch_tokens) if self.valid.items else (None, None)
        if not self.best or loss is None or self.state.best_loss is None or loss < self.state.best_loss:
            self.best = {name: value.clone() for name, value in self._weights().items()}
            self.state.best_loss, self.state.best_exact = loss, exact
        self.model.load_state_dict(running, strict=not self.model.config.tied)
        append_line(
            self.partial / LOG,
            {"step": self.state.step, "epoch": self.state.epoch, "valid_loss": loss, "valid_exact": exact},
        )

    def _write(self) -> TrainReport:
        state, pairs = self.state, len(self.training.items)
        card = Card(
            prompt=self.prompt,
            data_hash=self.data_hash,
            pairs=pairs,
            steps=state.step,
            tokens=state.tokens,
            flops=state.flops,
            train_loss=state.loss,
            valid_loss=state.best_loss,
            valid_exact=state.best_exact,
            settings=_settings(self.config),
        )
        card = save_checkpoint(self.out, self.model.eval(), self.tokenizer, card)
        (self.partial / LOG).rename(self.out / LOG)
        shutil.rmtree(self.partial)
        return TrainReport(
            out=self.out,
            pairs=pairs,
            valid_pairs=len(self.valid.items),
            dropped=0,
            steps=state.step,
            epochs=state.epoch + bool(state.batch),
            seconds=state.seconds,
            tokens=state.tokens,
            flops=state.flops,
            train_loss=state.loss,
            valid_loss=state.best_loss,
            valid_exact=state.best_exact,
            parameters=card.parameters,
            active_parameters=card.active_parameters,
            resumed=False,
        )


def _settings(config: TrainConfig) -> dict[str, Any]:
    """The configuration as JSON; a folder to start from by its name alone."""
    settings = dataclasses.asdict(config)
    settings["start"] = None if config.start is None else config.start.name
    return settings
