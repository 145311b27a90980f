"""Best-first search for one theorem: take the best node, ask the policy, run its tactics, settle the tree.

Single-threaded, and deterministic when environment, policy and clock are. This module must not know what
stands behind `search.protocols`, nor how searches are spread over processes.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from data.records import Certificate, Theorem, TheoremResult
from lean_project.errors import LeanEnvError, LeanStartError, LeanTimeout
from lean_project.states import LeanError, ProofFinished, TacticResult
from search.check import check_tree
from search.extract import ProofTree, closing_edges, extract
from search.frontier import Frontier
from search.journal import (
    EndLine,
    ExpansionLine,
    Journal,
    RefusedLine,
    TacticLine,
    came_of,
    node_line,
    tactic_line,
    theorem_line,
)
from search.node import Node, Status
from search.patience import Patience
from search.protocols import Candidate, Certifier, Critic, LeanEnv, Policy, Query
from search.render import renderings
from search.tree import Tree

LOST_IN_A_ROW = 3
_SPENT = ("expansions", "lean_steps", "tokens", "flops", "lean_cpu")
STOPPED = "stopped"
"""The reason of a search that was asked to stop."""


@dataclass(frozen=True)
class SearchConfig:
    """How one theorem is searched.

    Attributes:
        width: candidates that the policy is asked for at each expansion.
        batch: tactics that one expansion runs; the node waits with the others, as likely as the next of them.
        alpha: exponent of the path length in the priority; 0 ranks by the path's probability.
        budget_seconds: wall time for the theorem, its certificate excepted when the proof was found in time.
        budget_expansions: bound on expansions; none when not given.
        budget_lean_steps: bound on tactics that Lean runs; none when not given.
        budget_tokens: bound on tokens that the policy reads and writes; none when not given.
        budget_lean_cpu: bound on Lean's CPU seconds; none when not given.
        max_goal_chars: a state whose text is longer is dropped.
        debug: check the tree's invariants after every expansion.
    """

    width: int = 8
    batch: int = 16
    alpha: float = 0.5
    budget_seconds: float = 60.0
    budget_expansions: int | None = None
    budget_lean_steps: int | None = None
    budget_tokens: int | None = None
    budget_lean_cpu: float | None = None
    max_goal_chars: int = 6000
    debug: bool = False

    def part(self, share: float) -> SearchConfig:
        """The same with a share of every budget, rounded up."""
        return dataclasses.replace(
            self,
            budget_seconds=self.budget_seconds * share,
            budget_lean_cpu=None if self.budget_lean_cpu is None else self.budget_lean_cpu * share,
            **{name: math.ceil(bound * share) for name, bound in self._bounds().items()},
        )

    def without(self, spent: SearchResult) -> SearchConfig:
        """The same with what is left of every budget."""
        return dataclasses.replace(
            self,
            budget_seconds=self.budget_seconds - spent.seconds,
            budget_lean_cpu=None if self.budget_lean_cpu is None else self.budget_lean_cpu - spent.lean_cpu,
            **{name: bound - getattr(spent, name.removeprefix("budget_")) for name, bound in self._bounds().items()},
        )

    def _bounds(self) -> dict[str, Any]:
        bounds = {name: getattr(self, f"budget_{name}") for name in ("expansions", "lean_steps", "tokens")}
        return {f"budget_{name}": bound for name, bound in bounds.items() if bound is not None}


@dataclass(frozen=True)
class Services:
    """What a search may use besides environment and policy.

    Without a `certifier` no verdict is `proved`. A `critic` is asked about every new node. `stop` is asked before every
    expansion; true ends the search.
    """

    certifier: Certifier | None = None
    journal: Journal | None = None
    clock: Callable[[], float] = time.monotonic
    stop: Callable[[], bool] = lambda: False
    critic: Critic | None = None


@dataclass(frozen=True)
class SearchResult:
    """How a search ended and what it spent.

    `verdict` is `proved`, `open`, `failed_to_start`, or `uncertified` when a proof was found and nobody was there to
    certify it. `proof` is the text for the hole, `seconds` wall time, `flops` the policy's floating-point operations,
    `lean_cpu` Lean's CPU seconds, `tree` what was built, None when the theorem did not start. `outcomes` counts tactics
    by what came of them: `state`, `finished`, or the kind of error.
    """

    verdict: str
    reason: str = ""
    proof: str | None = None
    certificate: Certificate | None = None
    seconds: float = 0.0
    expansions: int = 0
    lean_steps: int = 0
    tokens: int = 0
    flops: float = 0.0
    lean_cpu: float = 0.0
    outcomes: Mapping[str, int] = field(default_factory=dict)
    tree: Tree | None = None
    proof_tree: ProofTree | None = None

    def after(self, earlier: SearchResult) -> SearchResult:
        """This result with the costs of an earlier search of the same theorem added."""
        both = {name: getattr(self, name) + getattr(earlier, name) for name in ("seconds", *_SPENT)}
        return dataclasses.replace(self, outcomes=Counter(self.outcomes) + Counter(earlier.outcomes), **both)

    def record(self, theorem: Theorem) -> TheoremResult:
        """The line of `theorem` in a run's results."""
        return TheoremResult(
            name=theorem.name,
            file=theorem.file,
            verdict=self.verdict,
            proof=self.proof,
            seconds=self.seconds,
            expansions=self.expansions,
            lean_steps=self.lean_steps,
            flops=self.flops,
            reason=self.reason,
            line=theorem.line,
            statement_hash=theorem.statement_hash,
            certificate=self.certificate,
            extra={"tokens": self.tokens, "lean_cpu": round(self.lean_cpu, 6), "tactics": dict(self.outcomes)},
        )


def search(
    theorem: Theorem,
    env: LeanEnv,
    policy: Policy,
    config: SearchConfig | None = None,
    services: Services | None = None,
) -> SearchResult:
    """Search for a proof of `theorem` until it is certified, the tree is exhausted or a budget is spent.

    A proof that is found in the expansion that crosses a budget counts. A proof that the certifier refuses is
    recorded, the tactics that closed it are given up, and the search goes on.
    """
    config, services = config or SearchConfig(), services or Services()
    started = services.clock()
    if services.journal:
        services.journal.write(theorem_line(theorem, dataclasses.asdict(config)))
    try:
        root = env.start(theorem)
    except LeanStartError as error:
        result = SearchResult("failed_to_start", str(error))
    except LeanEnvError as error:
        result = SearchResult("open", f"Lean could not be brought back: {error}")
    else:
        run = _Search(theorem, env, policy, config, services, Tree(root), started + config.budget_seconds)
        result = run.to_the_end()
    result = dataclasses.replace(result, seconds=services.clock() - started)
    if services.journal:
        services.journal.write(_end_line(result))
    return result


def _end_line(result: SearchResult) -> EndLine:
    return EndLine(
        verdict=result.verdict,
        reason=result.reason,
        proof=result.proof,
        path=tuple(result.proof_tree.path()) if result.proof_tree else (),
        **{name: getattr(result, name) for name in ("seconds", *_SPENT)},
    )


@dataclass
class _Search:
    """One search under way. `lost` counts expansions in a row that ended in the death of Lean."""

    theorem: Theorem
    env: LeanEnv
    policy: Policy
    config: SearchConfig
    services: Services
    tree: Tree
    deadline: float
    expansions: int = 0
    lean_steps: int = 0
    tokens: int = 0
    flops: float = 0.0
    lean_cpu: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    last_loss: str = ""

    def __post_init__(self) -> None:
        self.frontier, self.patience = Frontier(), Patience()
        self.born: list[Node] = []
        self._note_nodes([self.tree.root])
        self._push([self.tree.root])

    def to_the_end(self) -> SearchResult:
        while True:
            if self.tree.root.status is Status.PROVED:
                accepted = self._certified()
                if accepted is not None:
                    return accepted
            reason = self._over()
            if reason:
                return self._result("open", reason)
            node = self._next()
            if node is None:
                loss = f"; an expansion was lost: {self.last_loss}" if self.last_loss else ""
                return self._result("open", f"exhausted{loss}")
            self._expand(node)
            if self.config.debug:
                check_tree(self.tree, self.frontier)

    def _over(self) -> str:
        """Why the search has to end now, or nothing."""
        config = self.config
        if self.lost >= LOST_IN_A_ROW:
            return f"Lean could not be brought back: {self.last_loss}"
        if self.services.stop():
            return STOPPED
        if self.services.clock() >= self.deadline:
            return "out of time"
        for name, spent, bound in (
            ("expansions", self.expansions, config.budget_expansions),
            ("Lean steps", self.lean_steps, config.budget_lean_steps),
            ("tokens", self.tokens, config.budget_tokens),
            ("Lean CPU time", self.lean_cpu, config.budget_lean_cpu),
        ):
            if bound is not None and spent >= bound:
                return f"out of {name}"
        return ""

    def _next(self) -> Node | None:
        while (node := self.frontier.pop()) is not None:
            if self.tree.relevant(node):
                return node
            if node.waiting:
                self.frontier.shelve(node)
        return None

    def _expand(self, node: Node) -> None:
        began = self.services.clock()
        policy_is_asked, tokens, flops, lean_cpu = node.untried is None, self.tokens, self.flops, self.lean_cpu
        candidates, rest = self._candidates(node)
        asked = self.services.clock()
        results = self._run(node, candidates)
        ran = self.services.clock()
        lines = [self._grow(node, *pair) for pair in zip(candidates, results, strict=False)]
        self._judge()
        self.outcomes.update(map(came_of, lines))
        untried = (*candidates[len(results) :], *rest)
        self._push(self.tree.settle(node, untried))
        if node.waiting:
            self._push([node])
        elif node.expanded:
            self.env.release([node.state])
        if self.services.journal:
            line = ExpansionLine(
                order=self.expansions,
                node=node.id,
                policy_seconds=asked - began,
                lean_seconds=ran - asked,
                tactics=tuple(lines),
                untried=len(untried),
                rest=tuple((each.tactic, each.log_prob, each.source) for each in untried if policy_is_asked),
                tokens=self.tokens - tokens,
                flops=self.flops - flops,
                lean_cpu=self.lean_cpu - lean_cpu,
            )
            self.services.journal.write(line)
        self.expansions += 1

    def _candidates(self, node: Node) -> tuple[Sequence[Candidate], Sequence[Candidate]]:
        """What to try on `node` now, within the budget of steps, and what later. Each tactic comes once."""
        candidates: Sequence[Candidate] | None = node.untried
        if candidates is None:
            query = Query(self.theorem, node.state.goals, node.path())
            [proposal] = self.policy.propose([query], self.config.width)
            self.tokens += proposal.tokens
            self.flops += proposal.flops
            candidates = self.patience.bearable(proposal.candidates)
        batch = self.config.batch
        if self.config.budget_lean_steps is not None:
            batch = min(batch, self.config.budget_lean_steps - self.lean_steps)
        return candidates[:batch], candidates[batch:]

    def _run(self, node: Node, candidates: Sequence[Candidate]) -> list[TacticResult]:
        if not candidates:
            return []
        try:
            results = self.env.run(node.state, [candidate.tactic for candidate in candidates])
        except LeanEnvError as error:
            self.lost += 1
            self.last_loss = str(error)
            kind = "timeout" if isinstance(error, LeanTimeout) else "crash"
            return [TacticResult(LeanError(str(error), kind), 0.0)] * len(candidates)
        self.lost = 0
        self.lean_steps += len(results)
        self.lean_cpu += sum(result.cpu for result in results)
        return results

    def _grow(self, node: Node, candidate: Candidate, result: TacticResult) -> TacticLine:
        """Add what one tactic led to. Returns its line for the journal."""
        outcome = result.outcome
        if isinstance(outcome, LeanError):
            self.patience.note(candidate.tactic, outcome.kind)
            return tactic_line(candidate, result)
        self.patience.note(candidate.tactic, "")
        if isinstance(outcome, ProofFinished):
            self.tree.add(node, candidate, ())
            return tactic_line(candidate, result)
        if len(outcome.pp) > self.config.max_goal_chars:
            self.env.release([outcome])
            error = LeanError(f"the goals are longer than {self.config.max_goal_chars} characters", "refused")
            return tactic_line(candidate, TacticResult(error, result.seconds))
        states = outcome.parts or (outcome,)
        woken = self.frontier.shelved and self.tree.wakes(states)
        growth = self.tree.add(node, candidate, states)
        self.born += growth.created
        self._push(growth.touched)
        if woken:
            self._push(self.frontier.shelved)
        unneeded = [outcome, *growth.repeated] if outcome.parts else growth.repeated
        self.env.release([dataclasses.replace(state, parts=()) for state in unneeded])
        return tactic_line(candidate, result, growth.children)

    def _judge(self) -> None:
        """Ask the critic about the nodes that this expansion made, and write them down."""
        born, self.born = self.born, []
        if self.services.critic and born:
            queries = [Query(self.theorem, node.state.goals, node.path()) for node in born]
            for node, judgement in zip(born, self.services.critic.judge(queries), strict=True):
                node.outlook = judgement.outlook
                self.tokens += judgement.tokens
                self.flops += judgement.flops
            self._push([node for node in born if node.waiting])
        self._note_nodes(born)

    def _note_nodes(self, created: Sequence[Node]) -> None:
        if self.services.journal:
            for node in created:
                self.services.journal.write(node_line(node, self.config.alpha))

    def _push(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            self.frontier.push(node, node.priority(self.config.alpha))

    def _certified(self) -> SearchResult | None:
        """The result when the proof is accepted; None when it was refused, and the tree knows it."""
        proof = extract(self.tree)
        texts = renderings(self.theorem, proof)
        certifier = self.services.certifier
        if certifier is None:
            return self._result("uncertified", "no certifier", proof=texts[0], proof_tree=proof)
        for text in texts:
            try:
                certificate = certifier.certify(self.theorem, text)
            except LeanEnvError as error:
                return self._result("open", f"a proof was found and could not be checked: {error}")
            if certificate.holds:
                return self._result("proved", proof=text, certificate=certificate, proof_tree=proof)
            if self.services.journal:
                self.services.journal.write(RefusedLine(text, certificate.reason, tuple(proof.path())))
        self._push(self.tree.refuse(closing_edges(self.tree, proof)))
        return None

    def _result(self, verdict: str, reason: str = "", **found: Any) -> SearchResult:
        """How it ended; `found` are the fields of a result that a proof has."""
        spent = {name: getattr(self, name) for name in _SPENT}
        return SearchResult(verdict, reason, outcomes=self.outcomes, tree=self.tree, **spent, **found)
