"""What a worker searches with, made in its own process out of a small picklable description."""

from __future__ import annotations

import dataclasses
import functools
import re
from dataclasses import dataclass
from pathlib import Path

from data.records import Theorem
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env, following_env
from lean_project.verify import KernelCertifier
from prover.checkpoint import load_checkpoint
from prover.critic import LearnedCritic, load_critic
from prover.endpoint import EndpointConfig, EndpointPolicy
from prover.hub_policy import HubPolicy
from prover.mixture import Fallback, Mixture
from prover.policy import LearnedConfig, LearnedPolicy, MixedPolicy
from search.batch import Tools
from search.explore import Explorer
from search.portfolio import Portfolio, templates
from search.protocols import Policy

EXPLORING_HEARTBEATS = 20_000
"""Bound of a tactic on a conjecture: hundreds of them are false or out of reach."""
_EXPLORE = 0.3
_DRAWN_DEPTH = 1
"""Deeper states are for the templates, in the network's order: drawing takes two thirds of a proposal's time."""
_FLOOR_BESIDE_TEMPLATES = -5.0
"""What is less probable comes after so many templates that it is hardly ever run: drawing it costs passes only."""
BUNDLED = Path(__file__).parents[1] / "checkpoints" / "small"


@dataclass(frozen=True)
class PolicyChoice:
    """Which policy proposes tactics.

    Attributes:
        policy: `mixed` (the network weighs the portfolio's templates and adds tactics of its own), `learned` (the
            network alone), `portfolio` (the templates alone, no network), `hf:DIR` (a causal language model of
            `transformers`), `openai:URL` (an OpenAI-compatible server, `openai:URL#MODEL` for one of its models), or a
            mixture such as `0.7*mixed+0.3*openai:http://localhost:8000/v1`.
        checkpoint: folder of the network.
        temperature: of sampling; log-probabilities are those of temperature 1 whatever it is.
        template_weight: share of the templates' own probabilities in `mixed`.
        portfolio_first: share of each budget in which `mixed` tries the templates alone, at no cost in FLOPs; the
            network is asked about what they leave open.
        explore: share of each budget in which lemmas about the functions of the theorem are looked for, between the
            templates and the network; 0 is no exploration. Not given, it is 0.3 for `mixed` and 0 for the others.
        critic: weight of what the checkpoint's critic says of a state in the priority; 0 asks none.
        seed: of sampling.
    """

    policy: str = "mixed"
    checkpoint: Path = BUNDLED
    temperature: float = 1.0
    template_weight: float = 0.5
    portfolio_first: float = 0.4
    explore: float | None = None
    critic: float = 0.0
    seed: int = 0

    @property
    def exploring(self) -> float:
        """The share of each budget that exploration has."""
        return self.explore if self.explore is not None else _EXPLORE if self.policy == "mixed" else 0.0


class PolicyError(ValueError):
    """A `--policy` that names none. One line that names the mend."""


_NAME = r"(?:mixed|learned|portfolio|hf:|openai:)"
_JOINT = re.compile(rf"\+(?=(?:[\d.]+\*)?{_NAME})")
_PART = re.compile(rf"(?:(?P<weight>[\d.]+)\*)?(?P<name>{_NAME}.*)", re.S)


def parts_of(policy: str) -> list[tuple[float, str]]:
    """The policies of a `PolicyChoice.policy` and their weights, 1 where none is given.

    Raises:
        PolicyError: it names none.
    """
    parts = []
    for text in _JOINT.split(policy):
        found = _PART.fullmatch(text)
        name = found["name"] if found else ""
        plain = name in ("mixed", "learned", "portfolio")
        if found is None or not (plain or (name.startswith(("hf:", "openai:")) and name.split(":", 1)[1])):
            raise PolicyError(
                f"--policy {policy!r}: {text!r} is none; give mixed, learned, portfolio, hf:DIR, openai:URL, "
                "or a mixture like 0.7*mixed+0.3*hf:DIR"
            )
        try:
            weight = float(found["weight"] or 1.0)
        except ValueError:
            weight = 0.0
        if weight <= 0.0:
            raise PolicyError(f"--policy {policy!r}: the weight {found['weight']!r} has to be a number above 0")
        parts.append((weight, name))
    return parts


def reads_checkpoint(policy: str) -> bool:
    """Whether a policy needs `PolicyChoice.checkpoint`."""
    return any(name in ("mixed", "learned") for _, name in parts_of(policy))


def check_policy(choice: PolicyChoice) -> None:
    """See that a choice can be made into a policy, before any theorem is touched.

    Raises:
        PolicyError, CheckpointError, EndpointError: it cannot; see `make_policy`.
    """
    if choice.critic < 0 or (choice.critic and choice.policy not in ("mixed", "learned")):
        raise PolicyError(f"--critic {choice.critic:g} is a weight above 0 for the policies mixed and learned")
    if choice.critic:
        load_critic(choice.checkpoint)
    for _, name in parts_of(choice.policy):
        kind, _, place = name.partition(":")
        if kind == "hf":
            HubPolicy.load(Path(place))
        elif kind == "openai":
            _endpoint(place, choice).check()
        elif kind != "portfolio":
            load_checkpoint(choice.checkpoint)


def make_policy(choice: PolicyChoice) -> Policy:
    """The policy of a choice. Where a server is gone, what remains of the mixture proposes, or else the portfolio.

    Raises:
        PolicyError: it names none.
        CheckpointError: the checkpoint is missing, damaged or of another shape.
    """
    return _make_policy(choice, [])


def _make_policy(choice: PolicyChoice, remarks: list[str]) -> Policy:
    parts = parts_of(choice.policy)
    made = [(weight, _one_policy(name, choice, remarks)) for weight, name in parts]
    policy = made[0][1] if len(made) == 1 else Mixture(made)
    only_servers = all(name.startswith("openai:") for _, name in parts)
    return Fallback(policy, Portfolio()) if only_servers else policy


def _one_policy(name: str, choice: PolicyChoice, remarks: list[str]) -> Policy:
    kind, _, place = name.partition(":")
    if kind == "portfolio":
        return Portfolio()
    if kind == "hf":
        return HubPolicy.load(Path(place), choice.temperature, choice.seed)
    if kind == "openai":
        endpoint = _endpoint(place, choice)
        endpoint.remarks = remarks
        return endpoint
    floor = _FLOOR_BESIDE_TEMPLATES if kind == "mixed" else LearnedConfig().sampling.floor
    sampling = dataclasses.replace(LearnedConfig().sampling, temperature=choice.temperature, floor=floor)
    config = LearnedConfig(sampling=sampling, seed=choice.seed)
    learned = LearnedPolicy.load(choice.checkpoint, config)
    return learned if kind == "learned" else MixedPolicy(learned, templates, choice.template_weight, _DRAWN_DEPTH)


def _endpoint(place: str, choice: PolicyChoice) -> EndpointPolicy:
    url, _, model = place.partition("#")
    return EndpointPolicy(EndpointConfig(url, model or None, choice.temperature))


def open_tools(choice: PolicyChoice, limits: Limits) -> Tools:
    """Environment, policy and certifier of one worker.

    Raises:
        CheckpointError: see `make_policy`.
        LeanStartError: the embedded Lean cannot be used here.
    """
    remarks: list[str] = []
    policy = _make_policy(choice, remarks)
    critic = None
    if choice.critic and isinstance(policy, (LearnedPolicy, MixedPolicy)):
        learned = policy if isinstance(policy, LearnedPolicy) else policy.learned
        critic = LearnedCritic(learned, load_critic(choice.checkpoint), choice.critic)
    zygotes = ZygoteSource()
    env = embedded_env(zygotes, limits)
    certifier = KernelCertifier(zygotes)

    explorer = None
    if choice.exploring > 0:
        sparing = dataclasses.replace(limits, heartbeats=min(limits.heartbeats, EXPLORING_HEARTBEATS))
        explorer = Explorer(zygotes, following_env(zygotes, sparing), choice.seed)

    def close() -> None:
        if explorer is not None:
            explorer.close()
        env.close()
        certifier.close()
        zygotes.close()

    cheap = choice.policy == "mixed" or (choice.policy == "portfolio" and explorer is not None)
    return Tools(
        env,
        policy,
        certifier,
        close,
        (Portfolio(), choice.portfolio_first) if cheap else None,
        functools.partial(_messages, zygotes),
        remarks=lambda: tuple(remarks),
        explorer=(explorer, choice.exploring) if explorer else None,
        critic=critic,
    )


def _messages(zygotes: ZygoteSource, theorem: Theorem, text: str) -> list[str]:
    """Lean's messages on a theorem with a text in its hole, those on what stands above included."""
    header = "".join(f"import {module}\n" for module in theorem.imports if module != "Init")
    above = theorem.above
    source = f"{header}{above}{theorem.before}{text}{theorem.after}"
    return [message.text for message in Outliner(zygotes).outline(source.encode(), theorem.file).messages]
