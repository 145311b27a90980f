"""Going on with a search that was stopped or killed: what its journal holds is done again, without Lean or policy.

The search itself runs as always. `Replay` stands between it and the environment, the policy, the certifier and the
journal: as long as the journal has the next expansion, its line gives the candidates and the outcomes; then the real
ones are asked. So the tree, the statuses and the frontier are those of the search that was cut, whatever the search's
rules are. States are made in Lean when they are used (`LeanEnv.recall`). This module must not know those rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from data.records import Certificate, Theorem
from lean_project.states import Goal, Hypothesis, LeanError, ProofFinished, TacticResult, TacticState
from search.best_first import SearchConfig, SearchResult, Services, search
from search.journal import (
    OUTLOOK,
    EndLine,
    ExpansionLine,
    Journal,
    JournalLine,
    JournalTree,
    NodeLine,
    RefusedLine,
    TacticLine,
    TheoremLine,
    above_hash,
    came_of,
    read_journal,
    whole_steps,
)
from search.protocols import (
    Candidate,
    Certifier,
    Critic,
    Judgement,
    LeanEnv,
    Policy,
    Proposal,
    Query,
    RecallingEnv,
)


@dataclass(frozen=True)
class Earlier:
    """A journal that can be gone on with: what it holds, and how many of its bytes are whole steps."""

    tree: JournalTree
    size: int

    def settled(self, seconds: float) -> SearchResult | None:
        """How the search ended, when there is no point in going on: nothing was left, or no time is."""
        end = self.tree.end
        if end is None or end.verdict != "open" or not (end.reason == "exhausted" or end.seconds >= seconds):
            return None
        return SearchResult(
            end.verdict,
            end.reason,
            seconds=end.seconds,
            expansions=end.expansions,
            lean_steps=end.lean_steps,
            tokens=end.tokens,
            flops=end.flops,
            lean_cpu=end.lean_cpu,
            outcomes=Counter(came_of(line) for each in self.tree.expansions for line in each.tactics),
        )


def earlier(path: Path, theorem: Theorem, env: LeanEnv) -> Earlier | None:
    """What the journal at `path` holds of a search for `theorem`; None when it is of no use for going on.

    Raises:
        OSError: it cannot be read.
    """
    if not path.exists() or not isinstance(env, RecallingEnv):
        return None
    tree = read_journal(path)
    head = tree.theorem
    if head is None or head.statement != theorem.statement or head.extra.get("above") != above_hash(theorem):
        return None
    size, expansions = whole_steps(path)
    return Earlier(replace(tree, expansions=tree.expansions[:expansions]), size) if size else None


def go_on(found: Earlier, job: SearchJob, services: Services, path: Path) -> SearchResult:
    """Search on from what a journal holds; its `path` is appended to.

    Raises:
        Diverged: the search cannot be brought to where it was.
        OSError: the journal cannot be written.
    """
    assert isinstance(job.env, RecallingEnv)
    with Journal(path, found.size) as journal:
        replay = Replay(found, job.env, job.policy, services.certifier)
        return search(job.theorem, replay, replay, job.config, replay.services(services, journal))


@dataclass(frozen=True)
class SearchJob:
    """What is searched, with what."""

    theorem: Theorem
    env: LeanEnv
    policy: Policy
    config: SearchConfig


class Diverged(Exception):
    """The search does not go where its journal went: Lean, the library or the search has changed."""


class Replay:
    """An environment, a policy, a certifier and a journal that are ahead of the real ones by what was recorded."""

    def __init__(self, found: Earlier, env: RecallingEnv, policy: Policy, certifier: Certifier | None) -> None:
        self._lines = found.tree.expansions
        self._nodes = found.tree.nodes
        self._refused = {line.proof: line.reason for line in found.tree.refused}
        self._env, self._policy, self._certifier = env, policy, certifier
        self._critic: Critic | None = None
        made = {child for line in self._lines for tactic in line.tactics for child in tactic.children}
        self._outlooks = {_goals(self._nodes[node]): self._nodes[node].extra.get(OUTLOOK, 0.0) for node in made}
        self._position, self._seconds, self._charged = 0, 0.0, -1
        self._uncharged: ExpansionLine | None = None

    @property
    def _active(self) -> bool:
        return self._position < len(self._lines)

    def services(self, services: Services, journal: Journal) -> Services:
        """Services of the search that goes on: its clock counts the seconds that were spent before."""
        clock, self._critic = services.clock, services.critic
        return replace(
            services,
            certifier=self if self._certifier is not None else None,
            critic=self if self._critic is not None else None,
            journal=_NewLines(journal, len(self._lines), self._refused),
            clock=lambda: clock() + self._seconds,
        )

    def start(self, theorem: Theorem) -> TacticState:
        """The first state.

        Raises:
            Diverged: it is not the recorded one.
            LeanStartError: see `LeanEnv.start`.
        """
        state = self._env.start(theorem)
        if state.pp != self._nodes[0].pp:
            raise Diverged(theorem.name)
        return state

    def propose(self, queries: Sequence[Query], width: int) -> list[Proposal]:
        """The recorded candidates, at no cost but the recorded one."""
        if not self._active:
            return self._policy.propose(queries, width)
        line = self._lines[self._position]
        tried = tuple(Candidate(each.tactic, each.log_prob, each.source) for each in line.tactics)
        rest = tuple(Candidate(*each) for each in line.rest)
        self._charged = self._position
        if not line.tactics:
            self._advance(line)
        return [Proposal((*tried, *rest), line.tokens, line.flops)]

    def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """The recorded outcomes; states are told to the environment, which makes them when they are used.

        Raises:
            Diverged: other tactics were run at this place.
            LeanEnvError: see `LeanEnv.run`.
        """
        if not self._active:
            return self._env.run(state, tactics)
        line = self._lines[self._position]
        if [each.tactic for each in line.tactics] != list(tactics[: len(line.tactics)]):
            raise Diverged(line.node)
        self._advance(line)
        results = [self._result(state, each) for each in line.tactics]
        return [replace(results[0], cpu=line.lean_cpu), *results[1:]]

    def release(self, states: Sequence[TacticState]) -> None:
        """Forget states."""
        self._env.release(states)

    def close(self) -> None:
        """End the process of the theorem."""
        self._env.close()

    def certify(self, theorem: Theorem, proof: str) -> Certificate:
        """The recorded refusal of a proof, or the certifier's word."""
        assert self._certifier is not None
        if proof in self._refused:
            return Certificate(theorem.constant, "refused", self._refused[proof])
        return self._certifier.certify(theorem, proof)

    def judge(self, queries: Sequence[Query]) -> list[Judgement]:
        """The recorded outlooks of recorded nodes; the critic's of new ones.

        What the recorded ones cost is told with the expansion's candidates, or here where it asked for none.
        """
        assert self._critic is not None
        if any(query.goals not in self._outlooks for query in queries):
            return self._critic.judge(queries)
        told = [Judgement(self._outlooks[query.goals]) for query in queries]
        if self._uncharged is not None:
            told[0] = replace(told[0], tokens=self._uncharged.tokens, flops=self._uncharged.flops)
            self._uncharged = None
        return told

    def _advance(self, line: ExpansionLine) -> None:
        self._uncharged = None if self._charged == self._position else line
        self._position += 1
        self._seconds += line.policy_seconds + line.lean_seconds

    def _result(self, parent: TacticState, line: TacticLine) -> TacticResult:
        if line.outcome == "error":
            return TacticResult(LeanError(line.error or "", line.error_kind or "tactic"), line.seconds)
        if line.outcome == "finished":
            return TacticResult(ProofFinished(-1), line.seconds)
        goals = [_goals(self._nodes[child]) for child in line.children]
        if len(goals) == 1:
            return TacticResult(self._env.recall(parent, line.tactic, None, goals[0]), line.seconds)
        every = tuple(goal for each in goals for goal in each)
        whole = self._env.recall(parent, line.tactic, None, every)
        parts = tuple(self._env.recall(parent, line.tactic, place, each) for place, each in enumerate(goals))
        return TacticResult(replace(whole, parts=parts), line.seconds)


class _NewLines(Journal):
    """Writes to a journal what it does not hold yet: it has the root, some expansions and refusals."""

    def __init__(self, journal: Journal, expansions: int, refused: Container[str]) -> None:
        self._journal, self._ahead, self._refused = journal, expansions, refused

    def write(self, line: JournalLine) -> None:
        """Write a line unless the journal has it."""
        match line:
            case TheoremLine() | NodeLine(id=0):
                return
            case RefusedLine(proof) if proof in self._refused:
                return
            case ExpansionLine() if self._ahead:
                self._ahead -= 1
                return
        if not self._ahead or isinstance(line, EndLine):
            self._journal.write(line)


def _goals(line: NodeLine) -> tuple[Goal, ...]:
    return tuple(
        Goal(goal.case, tuple(Hypothesis(*each) for each in goal.hypotheses), goal.target) for goal in line.goals
    )
