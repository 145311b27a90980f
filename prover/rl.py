"""The learning loop: search on a pool of theorems, keep certified proofs, train on them, keep what is not worse.

Expert iteration (Anthony et al., 2017; Polu et al., 2022). Every stage of a round leaves something that it goes on
from, so a loop that was killed goes on where it was. This module must not know how theorems are proved, policies
trained or measured: `prover.proving`, `prover.sft` and `prover.evaluate` do that.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from data.records import TracedStep
from data.splits import TRAIN, VALID, assert_no_leak, evaluation_files, statement_hashes
from lean_project.limits import Limits
from lean_project.outline import ZygoteSource
from lean_project.toolchain import library_hash
from prover.checkpoint import CARD, WEIGHTS, load_checkpoint
from prover.critic import CRITIC, CriticConfig, fit_critic
from prover.curves import draw_rounds
from prover.evaluate import EvalConfig, evaluate
from prover.held_out import evaluate as mean_loss
from prover.inputs import Source, UsageError, load_all
from prover.pairs import Pool
from prover.policy_gradient import GradientConfig, follow_gradient, groups_of
from prover.preference import PreferenceConfig, prefer, preferences_of
from prover.proving import ProveConfig, Watcher, default_workers, prove
from prover.rounds import Figures, RoundFolder, gather, read_proofs, training_pairs, write_proofs
from prover.run_pairs import outcomes_of_run, proofs_of_run, read_training_data
from prover.sft import train
from prover.tools import BUNDLED, PolicyChoice
from prover.train_config import TrainConfig, TrainProgress
from search.batch import write_json
from search.best_first import SearchConfig
from search.run_folder import open_run

SETTINGS = "settings.json"
CURVES = "rounds.png"
BEST = "best"
_MEASURED_PAIRS = 256


@dataclass(frozen=True)
class RLConfig:
    """How the loop learns.

    Attributes:
        rounds: of search, training and evaluation; a later call may ask for more.
        start: checkpoint of the first search.
        valid: files of held-out theorems. A round's checkpoint is kept when its score on them does not fall.
        base: older training pairs (JSONL files or runs) that are trained on beside the loop's own, against forgetting;
            by default data/theorems/train.jsonl, where `leanseek trace` has made it.
        base_pairs: at most so many of them in a round, drawn anew each time.
        easy_share: share of the theorems proved by one template of the portfolio whose proofs are trained on.
        valid_repeats: runs over the held-out theorems in each round, each with its own seed.
        seed: of all draws.
        search, policy, limits, workers, address: as for `prove`; the policy's checkpoint and seed are the loop's.
        train: of one round; where to start, and the seed, are the loop's.
        preference: of one round, after the training, on the siblings of the steps of the round's proofs.
        gradient: of one round, after that, on the same tactics as groups.
        critic: of one round, fitted last, to the pairs' remaining steps and to how the searches of all rounds ended;
            the weight of its word in a search, `policy.critic`, counts where the checkpoint has one.
    """

    rounds: int = 3
    start: Path = BUNDLED
    valid: tuple[Path, ...] = (VALID,)
    base: tuple[Path, ...] = field(default_factory=lambda: (TRAIN,) if TRAIN.exists() else ())
    base_pairs: int = 2000
    easy_share: float = 0.25
    valid_repeats: int = 1
    seed: int = 0
    search: SearchConfig = field(default_factory=SearchConfig)
    policy: PolicyChoice = field(default_factory=lambda: PolicyChoice(explore=0.0))
    limits: Limits = field(default_factory=Limits)
    workers: int = field(default_factory=default_workers)
    address: str | None = None
    preference: PreferenceConfig = field(default_factory=PreferenceConfig)
    gradient: GradientConfig = field(default_factory=GradientConfig)
    critic: CriticConfig = field(default_factory=CriticConfig)
    train: TrainConfig = field(
        default_factory=lambda: TrainConfig(epochs=2, learning_rate=3e-4, warmup_steps=20, valid_fraction=0.0)
    )


class RLWatcher(Watcher, Protocol):
    """What is told as the loop goes on, beside what a batch tells."""

    def stage(self, round: int, name: str) -> None:
        """A stage begins: `search`, `gather`, `train`, `prefer`, `reinforce`, `criticise`, `evaluate` or `decide`."""

    def training(self, now: TrainProgress) -> None: ...
    def round(self, figures: Figures) -> None: ...


@dataclass(frozen=True)
class RLReport:
    """What came of the loop: figures of all rounds, the folder of the best checkpoint, whether it was stopped."""

    out: Path
    best: Path
    rounds: tuple[Figures, ...]
    stopped: bool


class _Stopped(Exception):
    """Ctrl-C, once: what is done is on the disk."""


def run_rl(theorem_files: Sequence[Path], config: RLConfig, out: Path, watcher: RLWatcher) -> RLReport:
    """Run the loop into the folder `out`; goes on with a loop that is there. `out`/best is the checkpoint to use.

    Raises:
        UsageError: no held-out files, a file that cannot be used, or `out` was begun with other settings.
        LeakError: a theorem of the pool, or a base pair, has the statement of a theorem kept for evaluation.
        TrainingError, CheckpointError: the base data or a checkpoint is no good.
        LeanStartError: the embedded Lean cannot be used here.
        OSError: `out` cannot be written; what is there stays.
    """
    load_checkpoint(config.start)  # a wrong one is told before anything else is done
    _open(out, _settings(theorem_files, config))
    loop = _Loop(tuple(theorem_files), config, out, watcher)
    if loop.folder(config.rounds).figures() is None:
        loop.refuse_leaks()
    try:
        for number in range(config.rounds + 1):
            loop.round(number)
    except _Stopped:
        return RLReport(out, out / BEST, tuple(loop.figures()), True)
    return RLReport(out, out / BEST, tuple(loop.figures()), False)


@dataclass
class _Loop:
    theorem_files: tuple[Path, ...]
    config: RLConfig
    out: Path
    watcher: RLWatcher
    base: list[TracedStep] | None = None

    def folder(self, number: int) -> RoundFolder:
        return RoundFolder(self.out, number)

    def figures(self) -> list[Figures]:
        """Of the rounds that are done, in order."""
        found = (self.folder(number).figures() for number in range(self.config.rounds + 1))
        return [figures for figures in found if figures is not None]

    def best(self) -> Figures:
        """The figures of the last round that was promoted."""
        return next(figures for figures in reversed(self.figures()) if figures.promoted)

    def current(self) -> Path:
        """The checkpoint to search with and to train on from."""
        best = self.best()
        return self.folder(best.round).checkpoint if best.round else self.config.start

    def refuse_leaks(self) -> None:
        """Nothing that is learned from may be kept for evaluation."""
        zygotes = ZygoteSource()
        try:
            pool = [
                theorem
                for file in load_all([Source(path) for path in self.theorem_files], zygotes)
                for theorem in file.theorems
            ]
            valid = [
                theorem
                for file in load_all([Source(path) for path in self.config.valid], zygotes)
                for theorem in file.theorems
            ]
        finally:
            zygotes.close()
        evaluation = statement_hashes(evaluation_files())
        evaluation |= {theorem.statement_hash: f"{theorem.name} in {theorem.file}" for theorem in valid}
        assert_no_leak(pool, evaluation)
        self.base = read_training_data(self.config.base, evaluation)

    def round(self, number: int) -> None:
        """Do a round, or what is missing of it."""
        folder = self.folder(number)
        done = folder.figures()
        if done is None:
            folder.path.mkdir(parents=True, exist_ok=True)
            figures = self.learn(folder) if number else Figures(0, checkpoint=str(self.config.start))
            if figures.checkpoint:
                figures = self.measure(folder, figures)
            self.watcher.stage(number, "decide")
            figures = self.decide(figures)
            folder.finish(figures)
            draw_rounds(self.figures(), self.out / CURVES)
            self.watcher.round(figures)

    def learn(self, folder: RoundFolder) -> Figures:
        """Search, gather proofs, train. The figures so far."""
        start = self.current()
        self.watcher.stage(folder.number, "search")
        if not _finished(folder.search):
            policy = self._policy(start, self.config.seed + 1000 * folder.number)
            if prove(self.theorem_files, folder.search, self._proving(policy), self.watcher).stopped:
                raise _Stopped
        self.watcher.stage(folder.number, "gather")
        figures = self.gathered(folder)
        pairs, base = training_pairs(read_proofs(folder.proofs)), self.base_draw(folder.number)
        if not pairs:
            return figures
        self.watcher.stage(folder.number, "train")
        if not (folder.checkpoint / CARD).exists():
            self.train(folder, start, [*base, *pairs])
        if self.config.critic.epochs and not (folder.checkpoint / CRITIC).exists():
            self.watcher.stage(folder.number, "criticise")
            searches = [self.folder(number).search for number in range(1, folder.number + 1)]
            outcomes = [step for search in searches for step in outcomes_of_run(search)]
            fit_critic([*base, *pairs, *outcomes], self.config.critic, folder.checkpoint)
        for partial in folder.path.glob("*.partial"):
            shutil.rmtree(partial, ignore_errors=True)
        _, _, card = load_checkpoint(folder.checkpoint)
        return dataclasses.replace(
            figures,
            checkpoint=str(folder.checkpoint),
            pairs=len(pairs),
            base_pairs=len(base),
            loss_before=_loss(start, pairs),
            loss_after=_loss(folder.checkpoint, pairs),
            train_steps=card.steps,
            train_tokens=card.tokens,
            train_flops=card.flops,
        )

    def gathered(self, folder: RoundFolder) -> Figures:
        """Write the proofs gathered so far; the figures of the search."""
        kept = read_proofs(self.folder(folder.number - 1).proofs)
        proofs, shorter = gather(kept, proofs_of_run(folder.search), self.config.easy_share)
        write_proofs(folder.proofs, proofs)
        earlier = {name for number in range(1, folder.number) for name in _proved(self.folder(number).search)}
        now = _proved(folder.search)
        totals = open_run(folder.search).summary
        return Figures(
            round=folder.number,
            theorems=totals["theorems"],
            proved=totals["proved"],
            proved_ever=len(earlier | now),
            new=len(now - earlier),
            shorter=shorter,
            expansions=totals["expansions"],
            lean_steps=totals["lean_steps"],
            tokens=totals["tokens"],
            flops=totals["flops"],
            search_seconds=totals["search_seconds"],
        )

    def train(self, folder: RoundFolder, start: Path, pairs: list[TracedStep]) -> None:
        """Make the round's checkpoint: on pairs, then on what the search says of good and bad tactics, where asked."""
        prefers, gradient = self.config.preference, self.config.gradient
        proofs = proofs_of_run(folder.search) if prefers.epochs or gradient.epochs else []
        preferences = preferences_of(proofs, prefers.per_step) if prefers.epochs else []
        groups = groups_of(proofs, gradient.group) if gradient.epochs else []
        preferred = folder.preferred if groups else folder.checkpoint
        supervised = folder.supervised if preferences or groups else folder.checkpoint
        if not (supervised / CARD).exists():
            config = dataclasses.replace(self.config.train, start=start, seed=self.config.seed + folder.number)
            train(pairs, config, supervised, self.watcher.training)
        if preferences and not (preferred / CARD).exists():
            self.watcher.stage(folder.number, "prefer")
            prefer(preferences, prefers, supervised, preferred)
        if groups:
            self.watcher.stage(folder.number, "reinforce")
            follow_gradient(groups, gradient, preferred if preferences else supervised, folder.checkpoint)

    def base_draw(self, number: int) -> list[TracedStep]:
        """Base pairs for a round, in their order."""
        base = self.base or []
        if len(base) <= self.config.base_pairs:
            return base
        chosen = random.Random(f"{self.config.seed}/{number}").sample(range(len(base)), self.config.base_pairs)
        return [base[place] for place in sorted(chosen)]

    def measure(self, folder: RoundFolder, figures: Figures) -> Figures:
        """Score the round's checkpoint on the held-out theorems, with the same seeds in every round."""
        self.watcher.stage(folder.number, "evaluate")
        policy = self._policy(Path(figures.checkpoint), self.config.seed)
        config = EvalConfig(
            prove=self._proving(policy),
            tokens=None,
            repeats=self.config.valid_repeats,
            temperatures=(policy.temperature,),
            portfolio=folder.number == 0,
        )
        report = evaluate(self.config.valid, config, folder.valid, self.watcher)
        if report.stopped:
            raise _Stopped
        [row] = report.rows
        return dataclasses.replace(
            figures,
            valid_theorems=report.theorems,
            valid_score=row.pass_at[1],
            valid_low=row.interval[0],
            valid_high=row.interval[1],
            portfolio_score=report.portfolio.pass_at[1] if report.portfolio else None,
        )

    def decide(self, figures: Figures) -> Figures:
        """Promote the round's checkpoint when its score does not fall below the best one's, and publish it."""
        if figures.valid_score is None:
            return figures
        if figures.round and figures.valid_score < (self.best().valid_score or 0.0):
            return figures
        _publish(Path(figures.checkpoint), self.out / BEST)
        return dataclasses.replace(figures, promoted=True)

    def _policy(self, checkpoint: Path, seed: int) -> PolicyChoice:
        critic = self.config.policy.critic if (checkpoint / CRITIC).exists() else 0.0
        return dataclasses.replace(self.config.policy, checkpoint=checkpoint, critic=critic, seed=seed)

    def _proving(self, policy: PolicyChoice) -> ProveConfig:
        config = self.config
        return ProveConfig(config.search, policy, config.limits, config.workers, config.address)


def _open(out: Path, settings: dict[str, Any]) -> None:
    """Begin the loop's folder, or check that it was begun with the same settings."""
    file = out / SETTINGS
    if not file.exists():
        if out.exists() and any(out.iterdir()):
            raise UsageError(f"{out} exists and is no loop of leanseek; choose another folder")
        out.mkdir(parents=True, exist_ok=True)
        write_json(file, settings)
        return
    try:
        told = json.loads(file.read_text())
    except ValueError as error:
        raise UsageError(f"{file}: damaged ({error}); delete {out} and begin anew") from error
    changed = [key for key, value in json.loads(json.dumps(settings)).items() if told.get(key) != value]
    if changed:
        raise UsageError(f"{out} was begun with other settings ({', '.join(changed)}); choose another folder")


def _settings(theorem_files: Sequence[Path], config: RLConfig) -> dict[str, Any]:
    """What must not change from call to call, as JSON values. More rounds and other workers may be asked for."""
    if not config.valid:
        raise UsageError("the loop needs held-out theorems to judge its rounds by; give a file of them")
    if config.policy.policy not in ("mixed", "learned"):
        raise UsageError(f"the policy {config.policy.policy} is not trained here; choose `mixed` or `learned`")
    free = ("rounds", "workers", "address", "start", "valid", "base")
    settings = {key: value for key, value in dataclasses.asdict(config).items() if key not in free}
    settings["policy"] = {key: value for key, value in settings["policy"].items() if key not in ("checkpoint", "seed")}
    for key in ("start", "seed", "threads", "save_seconds"):
        del settings["train"][key]
    return {
        **settings,
        "theorems": {str(file): _digest(file) for file in theorem_files},
        "valid": {str(file): _digest(file) for file in config.valid},
        "base": {str(file): _digest(file / "results.jsonl" if file.is_dir() else file) for file in config.base},
        "start": {str(config.start): _digest(config.start / WEIGHTS)},
        "library": library_hash(),
    }


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}") from error


def _finished(run: Path) -> bool:
    return (run / "summary.json").exists() and bool(open_run(run).summary.get("finished"))


def _proved(run: Path) -> set[str]:
    """Statement hashes of what a run proved."""
    return {each.result.statement_hash for each in open_run(run).theorems if each.result.verdict == "proved"}


def _loss(checkpoint: Path, pairs: list[TracedStep]) -> float:
    """Mean loss of a checkpoint on the first pairs."""
    model, tokenizer, card = load_checkpoint(checkpoint)
    loss, _ = mean_loss(model, Pool(pairs[:_MEASURED_PAIRS], tokenizer, card.prompt))
    return loss


def _publish(checkpoint: Path, best: Path) -> None:
    """Put a copy of a checkpoint where the best one is; a kill in between is made good by the next call."""
    fresh, old = best.with_name(f"{best.name}.new"), best.with_name(f"{best.name}.old")
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(checkpoint, fresh)
    if best.exists():
        best.rename(old)
    fresh.rename(best)
    shutil.rmtree(old, ignore_errors=True)
