"""How soon a network would try the tactics that proofs used: a judgement of checkpoints and weights without Lean.

`python experiments/ranking.py CHECKPOINT... --runs RUN... [--weights 0.3 0.5 0.7 1] [--every 1]` takes the proofs of
runs of the portfolio (`leanseek prove … --policy portfolio`) and asks each network, in every state on their paths,
where the tactic that was used would stand among all templates, for each share of the templates' own weight (1 is the
portfolio's own order). It prints a table in Markdown: the tactic's mean place, the mean of its place's logarithm to
base 2, how often it is among the first 1, 4, 8 and 16, and the mean log-probability, which orders the frontier.
"""

from __future__ import annotations

import argparse
import math
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from data.records import Premise, Theorem, from_json
from lean_project.states import Goal, Hypothesis
from prover.policy import LearnedPolicy, MixedPolicy
from search.journal import GoalLine, JournalTree, read_journal
from search.protocols import Candidate, Query


@dataclass(frozen=True)
class Choice:
    """A state on a proof's path, the templates that the portfolio offered there, and the one that was used."""

    query: Query
    offered: tuple[Candidate, ...]
    used: str


def choices(journal: JournalTree) -> Iterator[Choice]:
    """The steps of the journal's proof whose tactic was one of the templates of its state."""
    head, end = journal.theorem, journal.end
    if head is None or end is None or end.verdict != "proved":
        return
    premises = tuple(from_json(Premise, value) for value in head.extra.get("premises", ()))
    theorem = Theorem(head.name, head.file, head.line, "", head.statement, "", premises=premises)
    first = {expansion.node: expansion for expansion in reversed(journal.expansions)}
    for node, tactic in end.path:
        if node not in first or node not in journal.nodes:
            continue
        tried = [(each.tactic, each.log_prob, each.source) for each in first[node].tactics]
        offered = tuple(Candidate(*each) for each in (*tried, *first[node].rest))
        if any(each.tactic == tactic for each in offered):
            yield Choice(Query(theorem, tuple(map(_goal, journal.nodes[node].goals))), offered, tactic)


def _goal(line: GoalLine) -> Goal:
    return Goal(line.case, tuple(Hypothesis(*each) for each in line.hypotheses), line.target)


def places(policy: MixedPolicy, chosen: Sequence[Choice]) -> list[tuple[int, float]]:
    """The place, from 1, and the log-probability of each used tactic."""
    found = []
    for choice in chosen:
        policy.templates = lambda _, offered=choice.offered: list(offered)  # type: ignore[misc]
        [proposal] = policy.propose([choice.query], 0)
        place = next(n for n, each in enumerate(proposal.candidates, start=1) if each.tactic == choice.used.strip())
        found.append((place, proposal.candidates[place - 1].log_prob))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path, nargs="+")
    parser.add_argument("--runs", type=Path, nargs="+", required=True)
    parser.add_argument("--weights", type=float, nargs="*", default=[0.3, 0.5, 0.7, 1.0])
    parser.add_argument("--every", type=int, default=1, help="of the proofs take one in so many")
    asked = parser.parse_args()
    files = [file for run in asked.runs for file in sorted((run / "trees").glob("*.jsonl"))]
    chosen = [choice for file in files[:: asked.every] for choice in choices(read_journal(file))]
    print(f"{len(chosen)} steps of proofs\n")
    print("| network | templates' weight | mean place | log2 | first | of 4 | of 8 | of 16 | log-probability |")
    print("|---|---|---|---|---|---|---|---|---|")
    for checkpoint in asked.checkpoint:
        learned = LearnedPolicy.load(checkpoint)
        for weight in asked.weights:
            found = places(MixedPolicy(learned, lambda _: [], weight), chosen)
            among = " | ".join(f"{sum(place <= k for place, _ in found) / len(found):.1%}" for k in (1, 4, 8, 16))
            print(
                f"| {checkpoint.name} | {weight} | {statistics.mean(place for place, _ in found):.2f} "
                f"| {statistics.mean(math.log2(place) for place, _ in found):.3f} | {among} "
                f"| {statistics.mean(log_prob for _, log_prob in found):.3f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
