"""What a round of the learning loop keeps on disk: its folder, its figures, and the proofs gathered so far.

    OUT/round-N/search/        the run of its search         OUT/round-N/valid/        its evaluation
    OUT/round-N/proofs.jsonl   the proofs gathered so far    OUT/round-N/figures.json  written last: the round is done
    OUT/round-N/checkpoint/    what was trained on them      OUT/rounds.jsonl          the figures of all rounds
                                                             OUT/rounds.png            a picture of them

This module must not know how a round's work is done (`prover.rl`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from data.jsonl import read_lines, write_lines
from data.records import TracedStep, from_json, to_json
from prover.pairs import usable
from prover.run_pairs import RunProof
from search.batch import write_json

Proofs: TypeAlias = dict[str, tuple[TracedStep, ...]]
"""For each statement hash the steps of its proof."""


@dataclass(frozen=True)
class Figures:
    """What a round came to. Round 0 measures the checkpoint that the loop starts from.

    Attributes:
        checkpoint: folder of the policy that was measured, "" when nothing could be trained.
        promoted: it is the best one from here on: its validation score is not lower.
        theorems, proved: of the pool, in this round's search.
        proved_ever, new: theorems of the pool proved in any round so far, and for the first time in this one.
        shorter: theorems whose kept proof got shorter.
        pairs, base_pairs: training pairs out of the loop's own proofs, and older ones trained on beside them.
        loss_before, loss_after: mean loss of the loop's pairs, nats per tactic token, at the start and end of training.
        valid_score: pass@1 on the held-out theorems; `valid_low` and `valid_high` bound its 95% interval.
        portfolio_score: what the portfolio of fixed tactics alone gets there; measured in round 0.
        expansions, lean_steps, tokens, flops, search_seconds: of the search on the pool.
        train_steps, train_tokens, train_flops: of the training.
    """

    round: int
    checkpoint: str = ""
    promoted: bool = False
    theorems: int = 0
    proved: int = 0
    proved_ever: int = 0
    new: int = 0
    shorter: int = 0
    pairs: int = 0
    base_pairs: int = 0
    loss_before: float | None = None
    loss_after: float | None = None
    valid_theorems: int = 0
    valid_score: float | None = None
    valid_low: float | None = None
    valid_high: float | None = None
    portfolio_score: float | None = None
    expansions: int = 0
    lean_steps: int = 0
    tokens: int = 0
    flops: float = 0.0
    search_seconds: float = 0.0
    train_steps: int = 0
    train_tokens: int = 0
    train_flops: float = 0.0


@dataclass(frozen=True)
class RoundFolder:
    """The places of one round."""

    out: Path
    number: int

    @property
    def path(self) -> Path:
        """The round's folder."""
        return self.out / f"round-{self.number}"

    @property
    def search(self) -> Path:
        """The run folder of the search on the pool."""
        return self.path / "search"

    @property
    def proofs(self) -> Path:
        """The proofs gathered up to this round."""
        return self.path / "proofs.jsonl"

    @property
    def checkpoint(self) -> Path:
        """The checkpoint that was trained in this round."""
        return self.path / "checkpoint"

    @property
    def supervised(self) -> Path:
        """What preference training or a policy gradient starts from, in a round that has them."""
        return self.path / "supervised"

    @property
    def preferred(self) -> Path:
        """What a policy gradient starts from, in a round that has preference training too."""
        return self.path / "preferred"

    @property
    def valid(self) -> Path:
        """The evaluation on the held-out theorems."""
        return self.path / "valid"

    def figures(self) -> Figures | None:
        """The figures, or None while the round is not done."""
        file = self.path / "figures.json"
        return from_json(Figures, json.loads(file.read_text())) if file.exists() else None

    def finish(self, figures: Figures) -> None:
        """Write the figures, which ends the round, and those of all rounds so far."""
        write_json(self.path / "figures.json", to_json(figures))
        before = [RoundFolder(self.out, number).figures() for number in range(self.number)]
        write_lines(self.out / "rounds.jsonl", [to_json(each) for each in (*before, figures) if each is not None])


def read_proofs(file: Path) -> Proofs:
    """The proofs in a file that `write_proofs` wrote; none when there is no file."""
    proofs: Proofs = {}
    for value in read_lines(file) if file.exists() else ():
        step = from_json(TracedStep, value)
        proofs[step.statement_hash] = (*proofs.get(step.statement_hash, ()), step)
    return proofs


def write_proofs(file: Path, proofs: Proofs) -> None:
    """Write proofs as training pairs, step after step; the file is `--data` for `leanseek train` too."""
    write_lines(file, [to_json(step) for steps in proofs.values() for step in steps])


def gather(kept: Proofs, found: Iterable[RunProof], easy_share: float) -> tuple[Proofs, int]:
    """The kept proofs with those found: the shortest of each statement. Also how many got shorter.

    Of the easy proofs only `easy_share` are taken, the same ones in every round: there are many and they teach little.
    """
    gathered, shorter = dict(kept), 0
    for proof in found:
        if proof.easy and _fraction(proof.statement_hash) >= easy_share:
            continue
        before = gathered.get(proof.statement_hash)
        if before is None or _length(proof.steps) < _length(before):
            gathered[proof.statement_hash] = proof.steps
            shorter += before is not None
    return gathered, shorter


def training_pairs(proofs: Proofs) -> list[TracedStep]:
    """The steps of all proofs that a policy can learn; of equal tactics in equal states one."""
    first: dict[tuple[str, str], TracedStep] = {}
    for step in (step for each in proofs.values() for step in each if usable(step)):
        first.setdefault((step.state, step.tactic), step)
    return list(first.values())


def _length(steps: Sequence[TracedStep]) -> tuple[int, int]:
    return len(steps), sum(len(step.tactic) for step in steps)


def _fraction(statement_hash: str) -> float:
    """A number from 0 to 1 that the statement decides."""
    return int.from_bytes(hashlib.sha256(f"easy {statement_hash}".encode()).digest()[:4], "big") / 2**32
