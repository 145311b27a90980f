"""What a worker searches with, made in its own process out of a small picklable description."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from data.records import Theorem
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env
from lean_project.verify import KernelCertifier
from prover.policy import LearnedConfig, LearnedPolicy, MixedPolicy
from search.batch import Tools
from search.portfolio import Portfolio, templates
from search.protocols import Policy

BUNDLED = Path(__file__).parents[1] / "checkpoints" / "small"


@dataclass(frozen=True)
class PolicyChoice:
    """Which policy proposes tactics.

    Attributes:
        policy: `mixed` (the network weighs the portfolio's templates and adds tactics of its own), `learned` (the
            network alone) or `portfolio` (the templates alone, no network).
        checkpoint: folder of the network.
        temperature: of sampling; log-probabilities are those of temperature 1 whatever it is.
        template_weight: share of the templates' own probabilities in `mixed`.
        portfolio_first: share of each budget in which `mixed` tries the templates alone, at no cost in FLOPs; the
            network is asked about what they leave open.
        seed: of sampling.
    """

    policy: Literal["mixed", "learned", "portfolio"] = "mixed"
    checkpoint: Path = BUNDLED
    temperature: float = 1.0
    template_weight: float = 0.5
    portfolio_first: float = 0.4
    seed: int = 0


def make_policy(choice: PolicyChoice) -> Policy:
    """The policy of a choice.

    Raises:
        CheckpointError: the checkpoint is missing, damaged or of another shape.
    """
    if choice.policy == "portfolio":
        return Portfolio()
    sampling = dataclasses.replace(LearnedConfig().sampling, temperature=choice.temperature)
    config = LearnedConfig(sampling=sampling, seed=choice.seed)
    learned = LearnedPolicy.load(choice.checkpoint, config)
    return learned if choice.policy == "learned" else MixedPolicy(learned, templates, choice.template_weight)


def open_tools(choice: PolicyChoice, limits: Limits) -> Tools:
    """Environment, policy and certifier of one worker.

    Raises:
        CheckpointError: see `make_policy`.
        LeanStartError: the embedded Lean cannot be used here.
    """
    policy = make_policy(choice)
    zygotes = ZygoteSource()
    env = embedded_env(zygotes, limits)
    certifier = KernelCertifier(zygotes)

    def close() -> None:
        env.close()
        certifier.close()
        zygotes.close()

    first = (Portfolio(), choice.portfolio_first) if choice.policy == "mixed" else None
    return Tools(env, policy, certifier, close, first, functools.partial(_messages, zygotes))


def _messages(zygotes: ZygoteSource, theorem: Theorem, text: str) -> list[str]:
    """Lean's messages on a theorem with a text in its hole, those on what stands above included."""
    header = "".join(f"import {module}\n" for module in theorem.imports if module != "Init")
    above = theorem.prefix if theorem.brief_prefix is None else theorem.brief_prefix
    source = f"{header}{above}{theorem.before}{text}{theorem.after}"
    return [message.text for message in Outliner(zygotes).outline(source.encode(), theorem.file).messages]
