"""Real Lean for the tests of the doorway: one zygote, one environment, theorems out of source text.

Puts this folder on the path, for what several tests ask about processes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from data.records import Theorem
from lean_project.environment import DojoEnv
from lean_project.limits import Limits
from lean_project.outline import Outliner, ZygoteSource
from lean_project.sessions import embedded_env as make_env
from lean_project.states import LeanError, TacticState

sys.path.insert(0, str(Path(__file__).parent))
Start = Callable[[str], TacticState]


@pytest.fixture(scope="session")
def zygotes() -> Iterator[ZygoteSource]:
    """Fork servers over the core library (compiled first, if it is not in the cache)."""
    source = ZygoteSource()
    yield source
    source.close()


@pytest.fixture(scope="session")
def outliner(zygotes: ZygoteSource) -> Outliner:
    return Outliner(zygotes)


@pytest.fixture(scope="session")
def embedded_env(zygotes: ZygoteSource) -> Iterator[DojoEnv]:
    """An environment with the product's limits, except that what kills it is waited for one second only."""
    env = make_env(zygotes, Limits(grace_seconds=1.0))
    yield env
    env.close()


@pytest.fixture(scope="session")
def theorem_of(outliner: Outliner) -> Callable[[str], Theorem]:
    """The last theorem with a hole in a source text."""

    def find(source: str) -> Theorem:
        outline = outliner.outline(source.encode(), "test.lean")
        return outline.theorem([one for one in outline.declarations if one.holes][-1])

    return find


@pytest.fixture
def start(embedded_env: DojoEnv, theorem_of: Callable[[str], Theorem]) -> Start:
    """Start the last theorem of a source text in `embedded_env`."""
    return lambda source: embedded_env.start(theorem_of(source))


@pytest.fixture
def step(embedded_env: DojoEnv) -> Callable[[TacticState, str], TacticState]:
    """Run a tactic that has to lead to a new state."""

    def run(state: TacticState, tactic: str) -> TacticState:
        outcome = embedded_env.run(state, [tactic])[0].outcome
        assert isinstance(outcome, TacticState), (tactic, outcome)
        return outcome

    return run


@pytest.fixture
def refused(embedded_env: DojoEnv) -> Callable[[TacticState, str], LeanError]:
    """Run a tactic that has to be an error."""

    def run(state: TacticState, tactic: str) -> LeanError:
        outcome = embedded_env.run(state, [tactic])[0].outcome
        assert isinstance(outcome, LeanError), (tactic, outcome)
        return outcome

    return run
