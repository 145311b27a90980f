"""Training pairs out of runs: the certified proofs of a run folder, step by step, as the search took them.

The one door through which `leanseek train` and `leanseek rl` get their data, be it a run or a JSONL file. This module
must not know how a policy is trained; what it needs lies in the run's results and journals.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from data.jsonl import CorruptLine
from data.records import Certificate, Premise, TheoremResult, TracedStep, from_json
from data.splits import assert_no_leak
from lean_project.toolchain import library_hash
from prover.pairs import read_pairs
from prover.prompt import premise_lines
from prover.recertify import still_proved
from prover.train_config import TrainingError
from search.journal import JournalTree, read_journal
from search.portfolio import SOURCE
from search.recorded_tree import RecordedTree
from search.run_folder import open_run

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RunProof:
    """The steps of a certified proof. `easy`: it is a single tactic, and a template of the portfolio.

    `failures` has for each step the other tactics tried in its state that Lean refused or that led to nothing that was
    proved, those that the policy held most likely first.
    """

    theorem: str
    statement_hash: str
    steps: tuple[TracedStep, ...]
    easy: bool
    failures: tuple[tuple[str, ...], ...] = ()


def read_training_data(sources: Sequence[Path], evaluation: Mapping[str, str] | None = None) -> list[TracedStep]:
    """The pairs of run folders and JSONL files, each pair once, in order.

    `evaluation` (statement hash to description, see `data.splits`) must share no statement with them.

    Raises:
        TrainingError: a source is missing, holds no proof, or is no training data.
        LeakError: a pair comes from a theorem of `evaluation`.
        OSError: a file cannot be read.
    """
    pairs = list(dict.fromkeys(pair for source in sources for pair in _read(source)))
    assert_no_leak(pairs, evaluation or {})
    return pairs


def pairs_of_run(run: Path) -> list[TracedStep]:
    """The steps of all certified proofs of a run.

    Raises:
        TrainingError: there is none.
        ReportError: `run` is no run folder.
    """
    pairs = [step for proof in proofs_of_run(run) for step in proof.steps]
    if not pairs:
        raise TrainingError(f"{run}: no certified proof in this run; prove something first, or give another run")
    return pairs


def proofs_of_run(run: Path) -> list[RunProof]:
    """The certified proofs of a run, in the order in which they were found; a proof whose tree is lost is left out.

    What was certified over another core library is certified again.

    Raises:
        ReportError: `run` is no run folder.
        LeanStartError: something has to be certified again, and Lean cannot be used here.
    """
    proofs: list[RunProof] = []
    lost = 0
    certified = [
        theorem
        for theorem in open_run(run).theorems
        if theorem.result.verdict == "proved" and theorem.result.certificate and theorem.result.certificate.holds
    ]
    old = [
        theorem.journal
        for theorem in certified
        if theorem.journal and theorem.result.certificate and _is_old(theorem.result.certificate)
    ]
    dropped = set(old) - still_proved(run, old)
    for theorem in certified:
        result = theorem.result
        if theorem.journal in dropped:
            continue
        proof = _proof(result, theorem.journal) if theorem.journal else None
        if proof is None:
            lost += 1
        else:
            proofs.append(proof)
    if lost:
        _log.warning("%s: %d proofs are left out, their trees are missing or damaged", run, lost)
    return proofs


def _is_old(certificate: Certificate) -> bool:
    return certificate.library_hash not in ("", library_hash())


def outcomes_of_run(run: Path, lost: int = 8) -> list[TracedStep]:
    """What a run says of the states that it expanded: `remaining` steps of their proof, 0 where none was found.

    A proved state has the size of its smallest proof in the tree. Of a theorem's other states the first `lost` are
    taken: there are many.

    Raises:
        ReportError: `run` is no run folder.
    """
    return [
        step
        for theorem in open_run(run).theorems
        if theorem.journal
        for step in _outcomes(theorem.result, RecordedTree(read_journal(theorem.journal), theorem.journal), lost)
    ]


def _outcomes(result: TheoremResult, tree: RecordedTree, lost: int) -> Iterator[TracedStep]:
    if tree.journal.theorem is None:
        return
    premises = premise_lines([from_json(Premise, value) for value in tree.journal.theorem.extra.get("premises", ())])
    sizes: dict[int, int] = {}
    for node in sorted(tree.proved_at, key=lambda node: tree.proved_at[node]):
        closing = [
            1 + sum(sizes[child] for child in attempt.children)
            for attempt in tree.attempts(node)
            if attempt.outcome == "finished"
            or (attempt.outcome == "state" and all(child in sizes for child in attempt.children))
        ]
        if closing:
            sizes[node] = min(closing)
    open_nodes = [node for node in tree.expanded if node not in tree.proved_at][:lost]
    for node in [*sizes, *open_nodes]:
        yield TracedStep(
            state=tree.nodes[node].pp,
            tactic="",
            theorem=result.name,
            statement_hash=result.statement_hash,
            premises=premises,
            remaining=sizes.get(node, 0),
            source=f"{result.file}:{result.line}",
        )


def _read(source: Path) -> list[TracedStep]:
    if source.is_dir():
        return pairs_of_run(source)
    if not source.exists():
        raise TrainingError(f"{source}: no such file or run; give a run folder or a JSONL file of training pairs")
    if source.suffix == ".lean":
        raise TrainingError(f"{source}: Lean text; make training pairs of it first (`leanseek trace {source}`)")
    try:
        pairs = read_pairs([source])
    except CorruptLine:
        raise
    except ValueError as error:
        raise TrainingError(str(error)) from error
    if not pairs:
        raise TrainingError(f"{source}: no training pair in it")
    return pairs


def _proof(result: TheoremResult, journal: Path) -> RunProof | None:
    """The proof on the journal's path, or None when the journal does not tell it whole."""
    tree = read_journal(journal)
    if tree.theorem is None or tree.end is None or not tree.end.path:
        return None
    if tree.end.verdict != "proved" or any(node not in tree.nodes for node, _ in tree.end.path):
        return None
    try:
        premises = premise_lines([from_json(Premise, value) for value in tree.theorem.extra.get("premises", ())])
    except ValueError:
        return None
    total = len(tree.end.path)
    steps = tuple(
        TracedStep(
            state=tree.nodes[node].pp,
            tactic=tactic,
            theorem=result.name,
            statement_hash=result.statement_hash,
            premises=premises,
            remaining=total - position,
            source=f"{result.file}:{result.line}",
        )
        for position, (node, tactic) in enumerate(tree.end.path)
    )
    easy = total == 1 and any(source.startswith(SOURCE) for source in _sources(tree, *tree.end.path[0]))
    recorded = RecordedTree(tree, journal)
    failures = tuple(_failures(recorded, node) for node, _ in tree.end.path)
    return RunProof(result.name, result.statement_hash, steps, easy, failures)


def _failures(tree: RecordedTree, node: int) -> tuple[str, ...]:
    """Tactics tried in a node that did not close it, most probable first."""
    proved = tree.proved_at
    worst = [
        attempt
        for attempt in tree.attempts(node)
        if attempt.outcome == "error" or (attempt.children and any(child not in proved for child in attempt.children))
    ]
    return tuple(attempt.tactic for attempt in sorted(worst, key=lambda attempt: -attempt.log_prob))


def _sources(tree: JournalTree, node: int, tactic: str) -> Iterator[str]:
    for expansion in tree.expansions:
        if expansion.node == node:
            yield from (tried.source for tried in expansion.tactics if tried.tactic == tactic)
