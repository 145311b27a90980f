"""What a worker searches with: each choice of policy, and the first attack as a tactic inside a search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from prover.checkpoint import CheckpointError
from prover.endpoint import EndpointError
from prover.mixture import Fallback, Mixture
from prover.policy import LearnedPolicy, MixedPolicy
from prover.tools import (
    PolicyChoice,
    PolicyError,
    check_policy,
    make_policy,
    open_tools,
    parts_of,
    reads_checkpoint,
)
from search.batch import Job, Tools, prove_one
from search.best_first import SearchConfig
from search.journal import read_journal
from search.portfolio import Portfolio
from search.protocols import Candidate, Proposal, Query

ATTACK = "set_option debug.skipKernelTC true in decide +kernel"


@pytest.fixture(scope="module")
def tools() -> Iterator[Tools]:
    tools = open_tools(PolicyChoice(policy="portfolio"), Limits())
    yield tools
    tools.close()


class Attacker:
    """Proposes the attack first and an honest tactic after it."""

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        return [Proposal((Candidate(ATTACK, -0.1), Candidate("omega", -3.0))) for _ in queries]


def job(source: str, journal: Path) -> Job:
    zygotes = ZygoteSource()
    outline = Outliner(zygotes).outline(source.encode(), "attack.lean")
    zygotes.close()
    return Job(1, outline.theorem(outline.declarations[-1]), SearchConfig(budget_seconds=30), journal)


def test_the_first_attack_in_a_search_proves_nothing_false(tools: Tools, tmp_path: Path) -> None:
    false = job("theorem wrong : 1 = 2 := by sorry\n", tmp_path / "false.jsonl")
    result = prove_one(replace(tools, policy=Attacker()), false)
    assert result.verdict == "open" and result.proof is None
    read = read_journal(false.journal)
    tried = {tactic.tactic: tactic.outcome for expansion in read.expansions for tactic in expansion.tactics}
    assert tried[ATTACK] == "error" or any("kernel" in refused.reason for refused in read.refused)
    true = job("theorem right (n : Nat) : n < n + 2 := by sorry\n", tmp_path / "true.jsonl")
    result = prove_one(replace(tools, policy=Attacker()), true)
    assert result.verdict == "proved" and result.proof is not None and "skipKernelTC" not in result.proof


def test_each_choice_gives_its_policy() -> None:
    assert isinstance(make_policy(PolicyChoice(policy="portfolio")), Portfolio)
    assert isinstance(make_policy(PolicyChoice(policy="learned")), LearnedPolicy)
    assert isinstance(make_policy(PolicyChoice()), MixedPolicy)
    with pytest.raises(CheckpointError, match="nowhere"):
        make_policy(PolicyChoice(checkpoint=Path("nowhere")))


def test_a_mixture_is_read_with_its_weights() -> None:
    assert parts_of("mixed") == [(1.0, "mixed")]
    assert parts_of("0.7*learned+0.3*hf:/models/a+b") == [(0.7, "learned"), (0.3, "hf:/models/a+b")]
    assert parts_of("portfolio+2*openai:http://host:8000/v1#m") == [
        (1.0, "portfolio"),
        (2.0, "openai:http://host:8000/v1#m"),
    ]
    assert reads_checkpoint("portfolio+learned") and not reads_checkpoint("portfolio+hf:DIR")


@pytest.mark.parametrize("policy", ["", "best", "hf:", "openai:", "0*mixed", "1.2.3*mixed", "mixed+", "mixedup"])
def test_a_policy_that_is_none_is_refused(policy: str) -> None:
    with pytest.raises(PolicyError, match="--policy"):
        parts_of(policy)


def test_a_mixture_is_made() -> None:
    made = make_policy(PolicyChoice(policy="0.5*portfolio+0.5*learned"))
    assert isinstance(made, Mixture)
    assert isinstance(make_policy(PolicyChoice(policy="openai:http://127.0.0.1:9/v1")), Fallback)
    with pytest.raises(EndpointError):
        check_policy(PolicyChoice(policy="openai:http://127.0.0.1:9/v1"))
